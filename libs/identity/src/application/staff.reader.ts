import { Injectable } from '@nestjs/common';
import { dateAt, type LocalDate, type StaffId } from '@kapstone/kernel';
import {
  badInput,
  type Cursor,
  keysetPage,
  loaderOf,
  notFound,
  type Page,
  type PageRequest,
  type RequestContext,
  type Role,
  UnitOfWork,
} from '@kapstone/platform';
import { isCurrent, type LicenceKind } from '../domain/licence.js';
import { practiceZone } from './practice.reader.js';

/** A staff member as colleagues see them. */
export interface StaffView {
  readonly id: StaffId;
  readonly name: string;
  readonly title: string | null;
  readonly credentials: string | null;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly active: boolean;
  /** Has an invitation that nobody accepted yet. */
  readonly invited: boolean;
  readonly version: number;
}

export interface LicenceView {
  readonly id: string;
  readonly staffId: StaffId;
  readonly kind: LicenceKind;
  readonly number: string;
  readonly state: string | null;
  readonly expiresOn: LocalDate | null;
  readonly current: boolean;
}

export interface StaffFilter {
  readonly role?: Role | null;
  readonly active?: boolean | null;
}

const COLUMNS = `
  s.id, s.name, s.title, s.credentials, s.email, s.active, s.version,
  array(select r.role from staff_role r where r.practice_id = s.practice_id and r.staff_id = s.id order by r.role) as roles,
  exists (
    select from one_time_link l
    where l.practice_id = s.practice_id and l.staff_id = s.id and l.purpose = 'INVITATION' and l.used_at is null
  ) or exists (
    -- Its link is made when it leaves, and not at all where there is no mail server.
    select from mail_message_facts m
    where m.practice_id = s.practice_id and m.staff_id = s.id and m.kind = 'INVITATION' and not exists (
      select from one_time_link u
      where u.practice_id = s.practice_id and u.staff_id = s.id and u.used_at >= m.created_at)
  ) as invited`;

const cursorOf = (after: Cursor | null): readonly [string, string] | null => {
  if (after === null) return null;
  const [name, id] = after.map(String);
  if (!/^[0-9a-f-]{36}$/.test(id!)) throw badInput('after', 'This is not a cursor of this list.');
  return [name!, id!];
};

/** One loader of each for a request. */
const STAFF = Symbol('staff');
const LICENCES = Symbol('licences');

@Injectable()
export class StaffReader {
  constructor(private readonly uow: UnitOfWork) {}

  /** Staff members by name. */
  async page(
    ctx: RequestContext,
    { role, active }: StaffFilter,
    request: PageRequest,
  ): Promise<Page<StaffView>> {
    const [name, id] = cursorOf(request.after) ?? [null, null];
    const rows = await this.uow.read(ctx, (tx) =>
      tx.query<StaffView>(
        `select ${COLUMNS} from staff s
         where s.practice_id = $1
           and ($2::text is null or exists (
             select from staff_role r where r.practice_id = s.practice_id and r.staff_id = s.id and r.role = $2))
           and ($3::boolean is null or s.active = $3)
           and ($4::text is null or (s.name, s.id) > ($4, $5::uuid))
         order by s.name, s.id limit $6`,
        [tx.ctx.actor.practiceId, role ?? null, active ?? null, name, id, request.first + 1],
      ),
    );
    return keysetPage(rows, request, (staff) => [staff.name, staff.id]);
  }

  /** One staff member; read together with the others that the request asks for. @throws NOT_FOUND */
  async byId(ctx: RequestContext, id: StaffId): Promise<StaffView> {
    const found = await this.loader(ctx).load(id);
    if (found === null) throw notFound('staff member');
    return found;
  }

  /** One staff member, or null where there is none. */
  find(ctx: RequestContext, id: StaffId): Promise<StaffView | null> {
    return this.loader(ctx).load(id);
  }

  /** Reads a staff member anew after a change in the same request. @throws NOT_FOUND */
  refreshed(ctx: RequestContext, id: StaffId): Promise<StaffView> {
    this.loader(ctx).clear(id);
    return this.byId(ctx, id);
  }

  /** Licences that were not removed, NPI first. */
  async licencesOf(ctx: RequestContext, staffId: StaffId): Promise<readonly LicenceView[]> {
    const load = async (ids: readonly StaffId[]) => {
      const found = new Map<StaffId, LicenceView[]>();
      for (const licence of await this.licences(ctx, 'staff_id', ids)) {
        found.set(licence.staffId, [...(found.get(licence.staffId) ?? []), licence]);
      }
      return found;
    };
    return (await loaderOf<StaffId, LicenceView[]>(ctx, LICENCES, load).load(staffId)) ?? [];
  }

  /** @throws NOT_FOUND */
  async licence(ctx: RequestContext, id: string): Promise<LicenceView> {
    const [found] = await this.licences(ctx, 'id', [id]);
    if (!found) throw notFound('licence');
    return found;
  }

  private loader(ctx: RequestContext) {
    return loaderOf<StaffId, StaffView>(ctx, STAFF, async (ids) => {
      const rows = await this.uow.read(ctx, (tx) =>
        tx.query<StaffView>(
          `select ${COLUMNS} from staff s where s.practice_id = $1 and s.id = any ($2::uuid[])`,
          [tx.ctx.actor.practiceId, ids],
        ),
      );
      return new Map(rows.map((row) => [row.id, row]));
    });
  }

  private licences(
    ctx: RequestContext,
    key: 'staff_id' | 'id',
    ids: readonly string[],
  ): Promise<LicenceView[]> {
    return this.uow.read(ctx, async (tx) => {
      const today = dateAt(ctx.now, await practiceZone(tx));
      const rows = await tx.query<Omit<LicenceView, 'current'>>(
        `select id, staff_id as "staffId", kind, number, state, expires_on as "expiresOn" from licence
         where practice_id = $1 and ${key} = any ($2::uuid[]) and removed_at is null
         order by array_position(array['NPI', 'STATE', 'DEA'], kind), state, number, id`,
        [tx.ctx.actor.practiceId, ids],
      );
      return rows.map((row) => ({ ...row, current: isCurrent(row.expiresOn, today) }));
    });
  }
}
