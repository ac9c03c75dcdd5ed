import { StaffMemberType, StaffReader } from '@kapstone/identity';
import type { AppointmentId, IntegrationNoteId, Result } from '@kapstone/kernel';
import {
  Allow,
  Ctx,
  loaderOf,
  may,
  notFound,
  parseId,
  Permission,
  type RequestContext,
} from '@kapstone/platform';
import { AppointmentsReader, AppointmentType } from '@kapstone/scheduling';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AddNoteAddendum } from '../application/add-note-addendum.js';
import { IntegrationNotesReader, type IntegrationNoteView } from '../application/integration-notes.reader.js';
import { NoteTasksReader } from '../application/note-tasks.reader.js';
import { SaveIntegrationNote } from '../application/save-integration-note.js';
import { SignIntegrationNote } from '../application/sign-integration-note.js';
import { StartIntegrationNote } from '../application/start-integration-note.js';
import { AddAddendumInput, SaveNoteInput, SignNoteInput } from './integration-note.input.js';
import { IntegrationNoteType, NoteAddendumType, NoteTaskType } from './integration-note.type.js';
import { AddAddendumResult, SaveNoteResult, SignNoteResult, StartNoteResult } from './note-results.js';

@Resolver(() => IntegrationNoteType)
export class IntegrationNoteResolver {
  constructor(
    private readonly notes: IntegrationNotesReader,
    private readonly tasks: NoteTasksReader,
    private readonly appointments: AppointmentsReader,
    private readonly staff: StaffReader,
    private readonly startIntegrationNote: StartIntegrationNote,
    private readonly saveIntegrationNote: SaveIntegrationNote,
    private readonly signIntegrationNote: SignIntegrationNote,
    private readonly addNoteAddendum: AddNoteAddendum,
  ) {}

  @Allow(Permission.NoteRead)
  @Query(() => IntegrationNoteType, {
    name: 'integrationNote',
    description: 'One note: signed, or a draft of one’s own.',
  })
  one(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The note.' }) id: string) {
    return this.read(ctx, parseId(id, 'integration note'));
  }

  @Allow(Permission.NoteWrite)
  @Query(() => [NoteTaskType], {
    name: 'noteTasks',
    description: 'The caller’s integration sessions and their notes, the latest session first, at most 100.',
  })
  async noteTasks(
    @Ctx() ctx: RequestContext,
    @Args('unsignedOnly', {
      type: () => Boolean,
      defaultValue: true,
      description: 'Leaves out sessions whose note is signed.',
    })
    unsignedOnly: boolean,
  ): Promise<NoteTaskType[]> {
    const ids = await this.tasks.mine(ctx, unsignedOnly);
    const appointments = await this.appointments.byIds(ctx, ids);
    const notes = await this.notes.byAppointments(ctx, ids);
    return ids.map((id) => ({
      appointment: appointments.get(id) as AppointmentType,
      note: (notes.get(id) as IntegrationNoteType | undefined) ?? null,
    }));
  }

  @Allow(Permission.NoteWrite)
  @Mutation(() => StartNoteResult, {
    name: 'startIntegrationNote',
    description: 'Begins the one note of an integration session, as a draft of the caller.',
  })
  async start(
    @Ctx() ctx: RequestContext,
    @Args('appointmentId', { type: () => ID, description: 'The integration session.' }) appointmentId: string,
  ) {
    return this.answer(ctx, await this.startIntegrationNote.execute(ctx, appointmentId));
  }

  @Allow(Permission.NoteWrite)
  @Mutation(() => SaveNoteResult, {
    name: 'saveIntegrationNote',
    description: 'Saves sections of a draft while its author writes.',
  })
  async save(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'What was written.' }) input: SaveNoteInput,
  ) {
    return this.answer(ctx, await this.saveIntegrationNote.execute(ctx, input));
  }

  @Allow(Permission.NoteWrite)
  @Mutation(() => SignNoteResult, {
    name: 'signIntegrationNote',
    description: 'Signs and locks a note: its author, in person, with every section written.',
  })
  async sign(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which note.' }) input: SignNoteInput,
  ) {
    return this.answer(ctx, await this.signIntegrationNote.execute(ctx, input));
  }

  @Allow(Permission.NoteWrite)
  @Mutation(() => AddAddendumResult, {
    name: 'addNoteAddendum',
    description: 'Adds to a signed note, signed like the note itself.',
  })
  async add(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'What is added.' }) input: AddAddendumInput,
  ) {
    return this.answer(ctx, await this.addNoteAddendum.execute(ctx, input));
  }

  @ResolveField(() => AppointmentType, { description: 'The session.' })
  appointment(@Ctx() ctx: RequestContext, @Parent() { appointmentId }: IntegrationNoteType) {
    return loaderOf<AppointmentId, object>(ctx, AppointmentsReader, (ids) =>
      this.appointments.byIds(ctx, ids),
    ).load(appointmentId);
  }

  @ResolveField(() => StaffMemberType, { description: 'Who writes it.' })
  author(@Ctx() ctx: RequestContext, @Parent() { authorId }: IntegrationNoteType) {
    return this.staff.find(ctx, authorId);
  }

  @ResolveField(() => StaffMemberType, { nullable: true, description: 'Who signed it: its author.' })
  signedBy(@Ctx() ctx: RequestContext, @Parent() { authorId, signedAt }: IntegrationNoteType) {
    return signedAt === null ? null : this.staff.find(ctx, authorId);
  }

  private async answer<R>(ctx: RequestContext, result: Result<IntegrationNoteId, R>) {
    return result.ok ? this.read(ctx, result.value) : result.refusal;
  }

  private async read(ctx: RequestContext, id: IntegrationNoteId): Promise<IntegrationNoteView> {
    const note = await this.notes.byId(ctx, id);
    if (!note) throw notFound('integration note');
    return note;
  }
}

@Resolver(() => NoteAddendumType)
export class NoteAddendumResolver {
  constructor(private readonly staff: StaffReader) {}

  @ResolveField(() => StaffMemberType, { description: 'Who added it.' })
  author(@Ctx() ctx: RequestContext, @Parent() { authorId }: NoteAddendumType) {
    return this.staff.find(ctx, authorId);
  }
}

@Resolver(() => AppointmentType)
export class AppointmentNoteResolver {
  constructor(private readonly notes: IntegrationNotesReader) {}

  @ResolveField(() => IntegrationNoteType, {
    nullable: true,
    description:
      'The note of an integration session. Clinical: null without the chart, and drafts for all but their author.',
  })
  integrationNote(@Ctx() ctx: RequestContext, @Parent() { id }: { id: AppointmentId }) {
    if (!may(ctx.actor, Permission.NoteRead)) return null;
    return loaderOf<AppointmentId, IntegrationNoteView>(ctx, IntegrationNotesReader, (ids) =>
      this.notes.byAppointments(ctx, ids),
    ).load(id);
  }
}
