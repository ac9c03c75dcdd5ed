import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { AppointmentId } from '@kapstone/kernel';
import { Refusal } from '@kapstone/platform';

/** The argument by which a move says what of a course it breaks on purpose. */
export const ACCEPT_CONSEQUENCES = {
  nullable: true,
  description:
    'What it breaks in a course on purpose: the keys of consequences that were shown. Where it breaks anything else, nothing is moved.',
} as const;

@ObjectType('RescheduleConsequence', { description: 'Something that a move breaks or changes.' })
export class RescheduleConsequenceType {
  @Field(() => String, {
    description:
      'INTEGRATION_BEFORE_DOSE_ENDS, INTEGRATION_TOO_LATE, INTEGRATION_AFTER_NEXT_INFUSION, INFUSIONS_OUT_OF_ORDER, INFUSIONS_TOO_CLOSE, INFUSIONS_TOO_MANY, PREPARATION_AFTER_INFUSION, NO_TIME_FOUND, ROOM_CHANGES or STAFF_CHANGES.',
  })
  code!: string;

  @Field(() => String, { description: 'In words for people.' })
  message!: string;

  @Field(() => ID, { description: 'The appointment that it is about.' })
  appointmentId!: AppointmentId;

  @Field(() => Boolean, { description: 'Whether the proposed moves put it right.' })
  solved!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Send it in acceptConsequences to say that it is meant. Null for what needs no such word: another room or other staff, what other moves put right that could not be meant, and infusions that come too close, which a psychiatrist confirms.',
  })
  key!: string | null;
}

@ObjectType({
  implements: () => [Refusal],
  description:
    'The move breaks something in a course, and nobody said that it is meant. Nothing was moved: show it, and send the keys with the same move, or choose another time.',
})
export class ConsequencesNotAccepted extends Refusal {
  @Field(() => [RescheduleConsequenceType], { description: 'All that it breaks, also what was accepted.' })
  consequences!: readonly RescheduleConsequenceType[];
}
