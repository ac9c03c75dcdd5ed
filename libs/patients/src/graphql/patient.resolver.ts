import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { PatientId } from '@kapstone/kernel';
import {
  AFTER,
  Allow,
  Ctx,
  FIRST,
  type Page,
  parseId,
  Permission,
  type RequestContext,
} from '@kapstone/platform';
import { CareTeam, type CareTeamMember } from '../application/care-team.js';
import { CreatePatient } from '../application/create-patient.js';
import { FindDuplicates } from '../application/find-duplicates.js';
import type { PatientMatch } from '../application/patient-refusals.js';
import { PatientSelections } from '../application/patient-selections.js';
import { type PatientsFilter, PatientsReader, type PatientView } from '../application/patients.reader.js';
import { UpdatePatient } from '../application/update-patient.js';
import { Coverage, PatientStage } from '../domain/patient-words.js';
import { CareTeamMemberType } from './care-team.type.js';
import {
  CareTeamInputType,
  CreatePatientInputType,
  PossibleDuplicatesInputType,
  UpdatePatientInputType,
} from './patient.input.js';
import { CreatePatientResult, UpdatePatientResult } from './patient.results.js';
import {
  ContactPersonType,
  PatientConnectionType,
  PatientContactType,
  PatientMatchType,
  PatientType,
} from './patient.type.js';

/** What a page of patients was asked by, for its count. */
interface PatientsListed {
  readonly filter: PatientsFilter;
}

@Resolver(() => PatientType)
export class PatientResolver {
  constructor(
    private readonly patients: PatientsReader,
    private readonly selections: PatientSelections,
    private readonly careTeam: CareTeam,
    private readonly duplicates: FindDuplicates,
    private readonly createPatient: CreatePatient,
    private readonly updatePatient: UpdatePatient,
  ) {}

  @Allow(Permission.PatientRead)
  @Query(() => PatientConnectionType, { name: 'patients', description: 'Patients of the practice.' })
  async page(
    @Ctx() ctx: RequestContext,
    @Args('search', {
      type: () => String,
      nullable: true,
      description:
        'Any part of a name, phone number or birth date, such as `imani`, `0142`, `3/4/1988`; typos are forgiven.',
    })
    search: string | null,
    @Args('active', {
      type: () => Boolean,
      nullable: true,
      description: 'Only those in care, or only the others.',
    })
    active: boolean | null,
    @Args('coverage', { type: () => Coverage, nullable: true, description: 'Only those with this coverage.' })
    coverage: Coverage | null,
    @Args('mine', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Only those on whose care team the caller is.',
    })
    mine: boolean,
    @Args('stage', { type: () => PatientStage, nullable: true, description: 'Only those who are so far.' })
    stage: PatientStage | null,
    @Args('needsSomething', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Only those of whose next visit something is missing or on hold.',
    })
    needsSomething: boolean,
    @Args('first', { ...FIRST, defaultValue: 25 }) first: number,
    @Args('after', AFTER) after: string | null,
  ): Promise<Page<PatientView> & PatientsListed> {
    const among = await this.selections.among(ctx, { stage, needsSomething });
    const filter = { search, active, coverage, mine, among, first, after };
    return { ...(await this.patients.page(ctx, filter)), filter };
  }

  @Allow(Permission.PatientRead)
  @Query(() => PatientType, { name: 'patient', description: 'One patient.' })
  one(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'Which patient.' }) id: string) {
    return this.patients.byId(ctx, parseId<PatientId>(id, 'patient'));
  }

  @Allow(Permission.PatientRead)
  @Query(() => [PatientMatchType], {
    description: 'Patients whom somebody may be: ask before a patient is created.',
  })
  possibleDuplicates(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'What is known so far.' }) input: PossibleDuplicatesInputType,
  ): Promise<readonly PatientMatch[]> {
    return this.duplicates.execute(ctx, input);
  }

  @Allow(Permission.PatientWrite)
  @Mutation(() => CreatePatientResult, { name: 'createPatient', description: 'Takes in a patient.' })
  async create(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The patient.' }) input: CreatePatientInputType,
  ) {
    const result = await this.createPatient.execute(ctx, input);
    return result.ok ? this.patients.refreshed(ctx, result.value) : result.refusal;
  }

  @Allow(Permission.PatientWrite)
  @Mutation(() => UpdatePatientResult, { name: 'updatePatient', description: 'Changes a patient’s record.' })
  async update(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The changes.' }) input: UpdatePatientInputType,
  ) {
    const result = await this.updatePatient.execute(ctx, input);
    return result.ok ? this.patients.refreshed(ctx, result.value) : result.refusal;
  }

  @Allow(Permission.PatientWrite)
  @Mutation(() => PatientType, {
    description: 'Links a staff member to a patient: a therapist may then open the chart.',
  })
  async addToCareTeam(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Who and whom.' }) input: CareTeamInputType,
  ): Promise<PatientView> {
    return this.patients.refreshed(ctx, await this.careTeam.add(ctx, input));
  }

  @Allow(Permission.PatientWrite)
  @Mutation(() => PatientType, { description: 'Takes a staff member off the care team of a patient.' })
  async removeFromCareTeam(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Who and whom.' }) input: CareTeamInputType,
  ): Promise<PatientView> {
    return this.patients.refreshed(ctx, await this.careTeam.remove(ctx, input));
  }

  @ResolveField(() => PatientContactType, { description: 'How to reach the patient.' })
  contact(@Ctx() ctx: RequestContext, @Parent() { id, contact }: PatientView): PatientContactType {
    ctx.notes.look([id], 'contact');
    return contact;
  }

  @ResolveField(() => ContactPersonType, { nullable: true, description: 'Whom to call in an emergency.' })
  emergencyContact(
    @Ctx() ctx: RequestContext,
    @Parent() { id, emergencyContact }: PatientView,
  ): ContactPersonType | null {
    ctx.notes.look([id], 'contact');
    return emergencyContact;
  }

  @ResolveField(() => ContactPersonType, {
    nullable: true,
    description: 'Who decides for the patient, if somebody does.',
  })
  representative(
    @Ctx() ctx: RequestContext,
    @Parent() { id, representative }: PatientView,
  ): ContactPersonType | null {
    ctx.notes.look([id], 'contact');
    return representative;
  }

  @ResolveField('careTeam', () => [CareTeamMemberType], {
    description: 'The staff linked to the patient, longest first.',
  })
  careTeamOf(@Ctx() ctx: RequestContext, @Parent() { id }: PatientView): Promise<readonly CareTeamMember[]> {
    return this.careTeam.of(ctx, id);
  }

  @ResolveField(() => Boolean, { description: 'Whether the caller may open the chart.' })
  chartOpen(@Ctx() ctx: RequestContext, @Parent() { id }: PatientView): Promise<boolean> {
    return this.patients.chartOpen(ctx, id);
  }
}

@Resolver(() => PatientConnectionType)
export class PatientConnectionResolver {
  constructor(private readonly patients: PatientsReader) {}

  @ResolveField(() => Int, { description: 'How many there are; of a search 101 stands for more than 100.' })
  totalCount(@Ctx() ctx: RequestContext, @Parent() { filter }: PatientsListed): Promise<number> {
    return this.patients.count(ctx, filter);
  }
}

@Resolver(() => PatientMatchType)
export class PatientMatchResolver {
  constructor(private readonly patients: PatientsReader) {}

  @ResolveField(() => PatientType, { description: 'The patient who is here already.' })
  patient(@Ctx() ctx: RequestContext, @Parent() { patientId }: PatientMatch): Promise<PatientView> {
    return this.patients.byId(ctx, patientId);
  }
}
