import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import ical from 'ical-generator';
import { hashOfSecret } from '@kapstone/identity';
import { instant, type PatientId, type PracticeId, type StaffId } from '@kapstone/kernel';
import { AuditSink, type PracticeContext, type RequestContext, UnitOfWork } from '@kapstone/platform';
import type { AppointmentKind, StaffPart } from '../domain/index.js';
import { calendarEntry, initialsOf } from '../domain/calendar-entry.js';

/** How far the calendar reaches, in days from now. */
const DAYS_BEHIND = 30;
const DAYS_AHEAD = 365;

/** How often a calendar program is asked to look again, in seconds. */
const REFRESH_SECONDS = 900;

interface Feed {
  readonly practiceId: PracticeId;
  readonly staffId: StaffId;
  readonly name: string;
}

interface Row {
  readonly id: string;
  readonly version: number;
  readonly kind: AppointmentKind;
  readonly part: StaffPart;
  readonly virtual: boolean;
  readonly overbooked: boolean;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly patientId: PatientId;
  readonly givenName: string;
  readonly familyName: string;
  readonly withInitials: boolean;
}

/**
 * Answers a calendar program that knows a feed's address: an iCalendar document (RFC 5545) of the staff member's visits,
 * cancelled and missed ones left out. Whoever has the address has this much and no more, so it holds times and kinds only,
 * and initials where the practice allows them.
 */
@Injectable()
export class ReadCalendar {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sink: AuditSink,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  /** @returns the document; null where no feed has this secret */
  async execute(request: RequestContext, secret: string): Promise<string | null> {
    const [feed] = await this.dataSource.query<Feed[]>(
      `select practice_id as "practiceId", staff_id as "staffId", staff_name as name from calendar_feed_by_secret($1)`,
      [hashOfSecret(secret)],
    );
    if (!feed) return null;
    const ctx: PracticeContext = {
      ...request,
      actor: { kind: 'system', practiceId: feed.practiceId, name: `Calendar of ${feed.name}` },
    };
    const rows = await this.uow.read(ctx, (tx) =>
      tx.query<Row>(
        `select a.id, a.version, a.kind, s.part, a.virtual, a.overbook_reason is not null and stands_beside(a.practice_id, a.id) as overbooked, a.starts_at as "startsAt", a.ends_at as "endsAt",
                p.id as "patientId", p.given_name as "givenName", p.family_name as "familyName",
                (select calendar_initials from practice where id = $1) as "withInitials"
         from appointment_staff s
         join appointment a on a.practice_id = s.practice_id and a.id = s.appointment_id
         join patient_facts p on p.practice_id = a.practice_id and p.id = a.patient_id
         where s.practice_id = $1 and s.staff_id = $2 and a.status not in ('CANCELLED', 'NO_SHOW')
           and a.starts_at > $3::timestamptz - make_interval(days => ${DAYS_BEHIND})
           and a.starts_at < $3::timestamptz + make_interval(days => ${DAYS_AHEAD})
         order by a.starts_at, a.id`,
        [feed.practiceId, feed.staffId, new Date(ctx.now)],
      ),
    );
    ctx.notes.look(
      rows.map(({ patientId }) => patientId),
      'schedule',
    );
    if (rows.length > 0) await this.sink.settle(ctx, []);
    return documentOf(rows, new Date(ctx.now));
  }
}

function documentOf(rows: readonly Row[], now: Date): string {
  const calendar = ical({
    name: 'Kapstone',
    prodId: { company: 'Kapstone', product: 'Calendar' },
    ttl: REFRESH_SECONDS,
  });
  for (const { withInitials, givenName, familyName, startsAt, endsAt, ...visit } of rows) {
    const entry = calendarEntry({
      ...visit,
      startsAt: instant(startsAt.getTime()),
      endsAt: instant(endsAt.getTime()),
      initials: withInitials ? initialsOf(givenName, familyName) : null,
    });
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      stamp: now,
      start: new Date(entry.startsAt),
      end: new Date(entry.endsAt),
      summary: entry.title,
    });
  }
  return calendar.toString();
}
