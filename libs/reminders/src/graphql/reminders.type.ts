import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Instant, StaffId } from '@kapstone/kernel';
import { MailStatus } from '@kapstone/mail';
import { DateTimeScalar, resultUnion, StaleVersion, type StaleVersionRefusal } from '@kapstone/platform';
import { AppointmentKind, AppointmentType, WrongStatus, type WrongStatusRefusal } from '@kapstone/scheduling';
import { VisitReplyKind } from '../application/visit-replies.js';

registerEnumType(VisitReplyKind, {
  name: 'VisitReplyKind',
  description: 'What a patient said about coming.',
  valuesMap: {
    CONFIRMED: { description: 'The patient comes as booked.' },
    ASKED_TO_MOVE: { description: 'The patient wants another time.' },
  },
});

@ObjectType('VisitReply', {
  description:
    'What the patient said last about the time that a visit has. A visit that is moved has none yet.',
})
export class VisitReplyType {
  @Field(() => VisitReplyKind, { description: 'What.' })
  kind!: VisitReplyKind;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;

  /** Resolves `writtenDownBy`. */
  staffId!: StaffId | null;
}

@ObjectType('Reminder', { description: 'An email that reminds a patient of a visit.' })
export class ReminderType {
  @Field(() => Int, { description: 'How many hours ahead: 72 or 24.' })
  leadHours!: number;

  @Field(() => DateTimeScalar, { description: 'When it became what it is.' })
  at!: Instant;

  @Field(() => MailStatus, { description: 'What became of it.' })
  status!: MailStatus;
}

@ObjectType('VisitInstructions', { description: 'What reminders ask of a patient before a kind of visit.' })
export class VisitInstructionsType {
  @Field(() => AppointmentKind, { description: 'Which kind.' })
  kind!: AppointmentKind;

  @Field(() => String, { description: 'In lines; empty where nothing is asked.' })
  text!: string;

  @Field(() => Int, { description: 'Counts changes; 0 while it is what Kapstone begins with.' })
  version!: number;
}

@InputType('SaveVisitInstructionsInput', { description: 'What is asked from now on.' })
export class SaveVisitInstructionsInputType {
  @Field(() => AppointmentKind, { description: 'Before which kind of visit.' })
  kind!: AppointmentKind;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => String, {
    description: 'At most 1,000 characters, and no word that tells what the practice treats.',
  })
  text!: string;
}

@InputType('SetRemindersByEmailInput', { description: 'Whether a patient is reminded.' })
export class SetRemindersByEmailInput {
  @Field(() => ID, { description: 'Who.' })
  patientId!: string;

  @Field(() => Boolean, { description: 'Whether they want it.' })
  wanted!: boolean;
}

@InputType('ConfirmAppointmentInput', { description: 'Which visit the patient confirms.' })
export class ConfirmAppointmentInput {
  @Field(() => ID, { description: 'The appointment.' })
  appointmentId!: string;
}

export const ConfirmAppointmentResult = resultUnion<WrongStatusRefusal>(
  'ConfirmAppointmentResult',
  () => AppointmentType,
  'Appointment',
  { WRONG_STATUS: WrongStatus },
);

export const SaveVisitInstructionsResult = resultUnion<StaleVersionRefusal>(
  'SaveVisitInstructionsResult',
  () => VisitInstructionsType,
  'VisitInstructions',
  { STALE_VERSION: StaleVersion },
);
