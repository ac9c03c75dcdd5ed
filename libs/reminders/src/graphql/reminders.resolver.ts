import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { StaffMemberType, StaffReader } from '@kapstone/identity';
import type { AppointmentId, PatientId } from '@kapstone/kernel';
import { PatientsReader, PatientType } from '@kapstone/patients';
import { Allow, Ctx, parseId, Permission, type RequestContext } from '@kapstone/platform';
import { AppointmentsReader, AppointmentType } from '@kapstone/scheduling';
import { ReminderChoice } from '../application/reminder-choice.js';
import { VisitInstructions } from '../application/visit-instructions.js';
import { VisitReplies } from '../application/visit-replies.js';
import {
  ConfirmAppointmentInput,
  ConfirmAppointmentResult,
  ReminderType,
  SaveVisitInstructionsInputType,
  SaveVisitInstructionsResult,
  SetRemindersByEmailInput,
  VisitInstructionsType,
  VisitReplyType,
} from './reminders.type.js';

@Resolver(() => VisitInstructionsType)
export class VisitInstructionsResolver {
  constructor(private readonly instructions: VisitInstructions) {}

  @Allow(Permission.FacilityRead)
  @Query(() => [VisitInstructionsType], {
    description: 'What reminders ask of patients before each kind of visit.',
  })
  visitInstructions(@Ctx() ctx: RequestContext) {
    return this.instructions.all(ctx);
  }

  @Allow(Permission.FacilityManage)
  @Mutation(() => SaveVisitInstructionsResult, {
    description: 'Says in the practice’s own words what a kind of visit asks of a patient before.',
  })
  async saveVisitInstructions(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => SaveVisitInstructionsInputType, description: 'The words.' })
    input: SaveVisitInstructionsInputType,
  ): Promise<object> {
    const result = await this.instructions.save(ctx, input);
    return result.ok ? result.value : result.refusal;
  }
}

/** What reminders add to an appointment. */
@Resolver(() => AppointmentType)
export class AppointmentRemindersResolver {
  constructor(
    private readonly replies: VisitReplies,
    private readonly appointments: AppointmentsReader,
  ) {}

  @Allow(Permission.VisitCheckIn)
  @Mutation(() => ConfirmAppointmentResult, {
    description: 'Writes down that the patient comes as booked, also where they had asked to move.',
  })
  async confirmAppointment(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => ConfirmAppointmentInput, description: 'Which visit.' })
    { appointmentId }: ConfirmAppointmentInput,
  ): Promise<object> {
    const result = await this.replies.confirm(ctx, appointmentId);
    return result.ok ? this.appointments.byId(ctx, result.value) : result.refusal;
  }

  @ResolveField(() => VisitReplyType, {
    nullable: true,
    description: 'What the patient said about coming; null while they have said nothing about this time.',
  })
  reply(@Ctx() ctx: RequestContext, @Parent() { id }: { readonly id: AppointmentId }) {
    return this.replies.of(ctx, id);
  }

  @ResolveField(() => [ReminderType], { description: 'How the patient was reminded, newest first.' })
  reminders(@Ctx() ctx: RequestContext, @Parent() { id }: { readonly id: AppointmentId }) {
    return this.replies.remindersOf(ctx, id);
  }
}

@Resolver(() => VisitReplyType)
export class VisitReplyResolver {
  constructor(private readonly staff: StaffReader) {}

  @ResolveField(() => StaffMemberType, {
    nullable: true,
    description: 'Whom the patient told; null where they did it by the link of a reminder.',
  })
  writtenDownBy(@Ctx() ctx: RequestContext, @Parent() { staffId }: VisitReplyType) {
    return staffId && this.staff.byId(ctx, staffId);
  }
}

/** What reminders add to a patient. */
@Resolver(() => PatientType)
export class PatientRemindersResolver {
  constructor(
    private readonly choice: ReminderChoice,
    private readonly patients: PatientsReader,
  ) {}

  @Allow(Permission.PatientWrite)
  @Mutation(() => PatientType, { description: 'Keeps whether a patient wants to be reminded by email.' })
  async setRemindersByEmail(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => SetRemindersByEmailInput, description: 'Who, and whether.' })
    { patientId, wanted }: SetRemindersByEmailInput,
  ) {
    const id = parseId<PatientId>(patientId, 'patient', 'patientId');
    await this.choice.choose(ctx, id, wanted);
    return this.patients.byId(ctx, id);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the patient is reminded of visits by email, where that is safe for them.',
  })
  remindersByEmail(@Ctx() ctx: RequestContext, @Parent() { id }: { readonly id: PatientId }) {
    return this.choice.of(ctx, id);
  }
}
