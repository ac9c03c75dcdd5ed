import { Injectable } from '@nestjs/common';
import {
  type CourseSessionId,
  dateAt,
  type Instant,
  type LocalDate,
  ok,
  type Result,
  type RoomId,
  type StaffId,
} from '@kapstone/kernel';
import type { RequestContext } from '@kapstone/platform';
import {
  type CoursePlan,
  type CourseProposal,
  type CourseVisitKind,
  planCourse,
  type PlannedVisit,
  type SessionStanding,
  type StaffChoice,
  whereAndWho,
} from '../domain/index.js';
import {
  CourseCalendarsReader,
  type CourseOnCalendars,
  type CoursePlanRefusal,
  type CourseWishesInput,
} from './course-calendars.reader.js';
import {
  finishWords,
  laterInfusions,
  leftOutWords,
  type PlanStatement,
  relaxationWords,
  statementsOf,
} from './plan-words.js';

export interface PlannedVisitView {
  readonly courseSessionId: CourseSessionId;
  readonly kind: CourseVisitKind;
  readonly number: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly roomId: RoomId | null;
  readonly staff: readonly StaffChoice[];
  readonly hoursAfterDose: number | null;
}

export interface CoursePlanView {
  readonly infusionsWanted: number;
  readonly infusionsThatFit: number;
  readonly proposals: readonly {
    readonly visits: readonly PlannedVisitView[];
    readonly therapistId: StaffId;
    readonly finishesOn: LocalDate;
    readonly keeps: readonly PlanStatement[];
    readonly givesUp: readonly PlanStatement[];
  }[];
  readonly relaxations: readonly {
    readonly constraint: string;
    readonly isClinical: boolean;
    readonly finishesOn: LocalDate;
    readonly message: string;
  }[];
  /** Sessions that no plan covers, and why. */
  readonly leftOut: readonly PlanStatement[];
}

/** Plans what is left of a patient's active course at one location: up to three proposals, or what stands in the way. */
@Injectable()
export class PlanCourse {
  constructor(private readonly calendars: CourseCalendarsReader) {}

  /** @throws BAD_INPUT, NOT_FOUND naming the field */
  async execute(
    ctx: RequestContext,
    input: CourseWishesInput,
  ): Promise<Result<CoursePlanView, CoursePlanRefusal>> {
    const read = await this.calendars.read(ctx, input);
    if (!read.ok) return read;
    return ok(this.view(planCourse(read.value.need, read.value.facts), read.value));
  }

  private view(plan: CoursePlan, { left, need, facts, plannedFrom }: CourseOnCalendars): CoursePlanView {
    const { staff, location } = facts.INTEGRATION.facts;
    const sessionOf = ({ kind, number, isOwed }: PlannedVisit): SessionStanding => {
      if (kind === 'PREPARATION') return left.preparation!;
      if (isOwed) return left.owed[number - 1]!.integration;
      return left.pairs[number - 1]![kind === 'INFUSION' ? 'infusion' : 'integration'];
    };
    const visits = (proposal: CourseProposal): PlannedVisitView[] =>
      proposal.visits.map((planned) => ({
        courseSessionId: sessionOf(planned).id,
        kind: planned.kind,
        number: sessionOf(planned).number,
        startsAt: planned.visit.start,
        endsAt: planned.visit.end,
        ...whereAndWho(planned.assignments),
        hoursAfterDose: planned.hoursAfterDose,
      }));
    const nameOf = (id: StaffId | null) => staff.find((person) => person.id === id)?.name ?? null;
    const { zone } = location;
    const [first] = plan.proposals.map(visits);
    return {
      infusionsWanted: need.infusions,
      infusionsThatFit: plan.infusionsThatFit,
      proposals: plan.proposals.map((proposal) => {
        const planned = visits(proposal);
        const therapist = nameOf(proposal.therapistId) ?? 'One therapist';
        return {
          visits: planned,
          therapistId: proposal.therapistId,
          finishesOn: proposal.finishesOn,
          ...statementsOf(
            { ...proposal, visits: planned, laterInfusions: laterInfusions(planned, first!, zone) },
            need,
            therapist,
            left,
          ),
        };
      }),
      relaxations: plan.relaxations.map(({ constraint, isClinical, finishesOn }) => ({
        constraint: constraint === 'FINISH_BY' && plannedFrom !== null ? 'HORIZON' : constraint,
        isClinical,
        finishesOn,
        message:
          constraint === 'FINISH_BY'
            ? finishWords(plannedFrom && dateAt(plannedFrom, zone), finishesOn)
            : relaxationWords(constraint, need, nameOf(need.therapistId)),
      })),
      leftOut: left.leftOut.map((each) => leftOutWords(each, dateAt(each.at, zone))),
    };
  }
}
