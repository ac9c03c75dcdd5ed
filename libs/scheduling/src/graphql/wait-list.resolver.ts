import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { LocationsReader, LocationType } from '@kapstone/facility';
import { StaffMemberType, StaffReader } from '@kapstone/identity';
import type { LocationId, PatientId, Result, WaitListEntryId } from '@kapstone/kernel';
import { PatientsReader, PatientType } from '@kapstone/patients';
import { Allow, Ctx, parseId, Permission, type RequestContext } from '@kapstone/platform';
import { ChangeWaitListEntry } from '../application/change-wait-list-entry.js';
import { OfferPlace } from '../application/offer-place.js';
import { PutOnWaitList } from '../application/put-on-wait-list.js';
import { WaitListMatches } from '../application/wait-list-matches.js';
import { type WaitListEntryView, WaitListReader } from '../application/wait-list.reader.js';
import {
  ChangeWaitListEntryInput,
  OfferPlaceInput,
  PutOnWaitListInput,
  TakeBackOfferInput,
  WaitListMatchesInput,
  WithdrawWaitListEntryInput,
} from './wait-list.input.js';
import {
  ChangeWaitListEntryResult,
  OfferPlaceResult,
  PutOnWaitListResult,
  TakeBackOfferResult,
  WaitListEntryType,
  WaitListMatchType,
} from './wait-list.type.js';

@Resolver(() => WaitListEntryType)
export class WaitListResolver {
  constructor(
    private readonly reader: WaitListReader,
    private readonly waitListMatches: WaitListMatches,
    private readonly putOnWaitList: PutOnWaitList,
    private readonly changeEntry: ChangeWaitListEntry,
    private readonly offerPlace: OfferPlace,
    private readonly patients: PatientsReader,
    private readonly locations: LocationsReader,
    private readonly staff: StaffReader,
  ) {}

  @Allow(Permission.ScheduleRead)
  @Query(() => [WaitListEntryType], {
    name: 'waitList',
    description:
      'Who waits at a location, the first hundred: whose course allows no later time first, then who has waited longest.',
  })
  list(
    @Ctx() ctx: RequestContext,
    @Args('locationId', { type: () => ID, description: 'Where.' }) locationId: string,
  ) {
    return this.reader.at(ctx, parseId<LocationId>(locationId, 'location', 'locationId'));
  }

  @Allow(Permission.ScheduleRead)
  @Query(() => [WaitListMatchType], {
    name: 'waitListMatches',
    description:
      'For whom of those who wait a time is free and right, the first ten: whose course allows no later time first, then who has waited longest.',
  })
  matches(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which time.' }) input: WaitListMatchesInput,
  ) {
    return this.waitListMatches.execute(ctx, input);
  }

  @Allow(Permission.ScheduleWrite)
  @Mutation(() => PutOnWaitListResult, {
    name: 'putOnWaitList',
    description: 'Puts a patient on the wait list of a location.',
  })
  async putOn(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Who, and for what.' }) input: PutOnWaitListInput,
  ) {
    return this.answer(ctx, await this.putOnWaitList.execute(ctx, input));
  }

  @Allow(Permission.ScheduleWrite)
  @Mutation(() => ChangeWaitListEntryResult, {
    name: 'changeWaitListEntry',
    description: 'Changes what a patient waits for. What was offered is offered no longer.',
  })
  async change(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which entry, and for what from now on.' }) input: ChangeWaitListEntryInput,
  ) {
    return this.answer(ctx, await this.changeEntry.wishes(ctx, input));
  }

  @Allow(Permission.ScheduleWrite)
  @Mutation(() => ChangeWaitListEntryResult, {
    name: 'withdrawWaitListEntry',
    description: 'Takes a patient off the wait list without a visit.',
  })
  async withdraw(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which entry.' }) input: WithdrawWaitListEntryInput,
  ) {
    return this.answer(ctx, await this.changeEntry.withdraw(ctx, input));
  }

  @Allow(Permission.ScheduleWrite)
  @Mutation(() => OfferPlaceResult, {
    name: 'offerPlace',
    description:
      'Offers a free time to a patient who waits, for an hour or for as long as it may still be booked. Nothing is reserved.',
  })
  async offer(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'To whom, and when.' }) input: OfferPlaceInput,
  ) {
    return this.answer(ctx, await this.offerPlace.execute(ctx, input));
  }

  @Allow(Permission.ScheduleWrite)
  @Mutation(() => TakeBackOfferResult, {
    name: 'takeBackOffer',
    description: 'Takes back what was offered to a patient by mistake: they wait as before.',
  })
  async takeBack(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which entry.' }) input: TakeBackOfferInput,
  ) {
    return this.answer(ctx, await this.changeEntry.takeBackOffer(ctx, input));
  }

  @ResolveField(() => PatientType, { description: 'Who waits.' })
  patient(@Ctx() ctx: RequestContext, @Parent() { patientId }: WaitListEntryType) {
    return this.patients.byId(ctx, patientId);
  }

  @ResolveField(() => LocationType, { description: 'Where.' })
  location(@Ctx() ctx: RequestContext, @Parent() { locationId }: WaitListEntryType) {
    return this.locations.loader(ctx).load(locationId);
  }

  @ResolveField(() => StaffMemberType, { nullable: true, description: 'With whom only; null for anybody.' })
  staffMember(@Ctx() ctx: RequestContext, @Parent() { staffId }: WaitListEntryType) {
    return staffId && this.staff.byId(ctx, staffId);
  }

  private answer<R>(ctx: RequestContext, result: Result<WaitListEntryId, R>): Promise<WaitListEntryView> | R {
    return result.ok ? this.reader.byId(ctx, result.value) : result.refusal;
  }
}

@Resolver(() => PatientType)
export class PatientWaitsResolver {
  constructor(private readonly reader: WaitListReader) {}

  @ResolveField(() => [WaitListEntryType], { description: 'Where the patient waits for a time.' })
  waits(@Ctx() ctx: RequestContext, @Parent() { id }: { readonly id: PatientId }) {
    return this.reader.ofPatient(ctx, id);
  }
}
