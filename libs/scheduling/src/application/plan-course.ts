import { Injectable } from '@nestjs/common';
import {
  type CourseSessionId,
  type Instant,
  type LocalDate,
  ok,
  type Result,
  type RoomId,
  type StaffId,
} from '@kapstone/kernel';
import type { RequestContext } from '@kapstone/platform';
import {
  type CourseNeed,
  type CoursePlan,
  type CourseProposal,
  type CourseVisitKind,
  planCourse,
  type ScheduleFacts,
  type StaffChoice,
  whereAndWho,
} from '../domain/index.js';
import {
  CourseCalendarsReader,
  type CourseOnCalendars,
  type CoursePlanRefusal,
  type CourseWishesInput,
} from './course-calendars.reader.js';
import { type PlanStatement, relaxationWords, statementsOf } from './plan-words.js';

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
    const { left, need, facts } = read.value;
    return ok(this.view(planCourse(need, facts), left, facts.INTEGRATION.facts, need));
  }

  private view(
    plan: CoursePlan,
    { pairs, preparation }: CourseOnCalendars['left'],
    facts: ScheduleFacts,
    need: CourseNeed,
  ): CoursePlanView {
    const sessionOf = (kind: CourseVisitKind, number: number) =>
      kind === 'PREPARATION'
        ? preparation!
        : pairs[number - 1]![kind === 'INFUSION' ? 'infusion' : 'integration'];
    const visits = (proposal: CourseProposal): PlannedVisitView[] =>
      proposal.visits.map(({ kind, number, visit, assignments, hoursAfterDose }) => ({
        courseSessionId: sessionOf(kind, number).id,
        kind,
        number: sessionOf(kind, number).number,
        startsAt: visit.start,
        endsAt: visit.end,
        ...whereAndWho(assignments),
        hoursAfterDose,
      }));
    const nameOf = (id: StaffId | null) => facts.staff.find((person) => person.id === id)?.name ?? null;
    return {
      infusionsWanted: need.infusions,
      infusionsThatFit: plan.infusionsThatFit,
      proposals: plan.proposals.map((proposal) => ({
        visits: visits(proposal),
        therapistId: proposal.therapistId,
        finishesOn: proposal.finishesOn,
        ...statementsOf(proposal, need, nameOf(proposal.therapistId) ?? 'One therapist'),
      })),
      relaxations: plan.relaxations.map((relaxation) => ({
        ...relaxation,
        message: relaxationWords(relaxation.constraint, need, nameOf(need.therapistId)),
      })),
    };
  }
}
