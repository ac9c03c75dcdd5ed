import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { LocationId } from '@kapstone/kernel';
import {
  Allow,
  Ctx,
  DONE,
  DoneType,
  loaderOf,
  notFound,
  parseId,
  Permission,
  type RequestContext,
} from '@kapstone/platform';
import { AddClosure } from '../application/add-closure.js';
import { CreateLocation } from '../application/create-location.js';
import { LocationsReader, type LocationView } from '../application/locations.reader.js';
import { RemoveClosure } from '../application/remove-closure.js';
import { RoomsReader, type RoomView } from '../application/rooms.reader.js';
import { UpdateLocation } from '../application/update-location.js';
import {
  AddClosureInputType,
  ClosureType,
  CreateLocationInputType,
  CreateLocationResult,
  LocationType,
  UpdateLocationInputType,
  UpdateLocationResult,
} from './location.type.js';
import { RoomType } from './room.type.js';

@Resolver(() => LocationType)
export class LocationResolver {
  constructor(
    private readonly locations: LocationsReader,
    private readonly rooms: RoomsReader,
    private readonly createLocation: CreateLocation,
    private readonly updateLocation: UpdateLocation,
    private readonly addClosure: AddClosure,
    private readonly removeClosure: RemoveClosure,
  ) {}

  @Allow(Permission.FacilityRead)
  @Query(() => [LocationType], { name: 'locations', description: 'All locations, those in use first.' })
  all(@Ctx() ctx: RequestContext) {
    return this.locations.all(ctx);
  }

  @Allow(Permission.FacilityRead)
  @Query(() => LocationType, { name: 'location', description: 'One location.' })
  async one(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID, description: 'Which location.' }) id: string,
  ) {
    const location = await this.locations.loader(ctx).load(parseId<LocationId>(id, 'location'));
    if (!location) throw notFound('location');
    return location;
  }

  @ResolveField('rooms', () => [RoomType], { description: 'Its rooms, those in use first.' })
  async roomsOf(@Ctx() ctx: RequestContext, @Parent() { id }: LocationView): Promise<readonly RoomView[]> {
    const loader = loaderOf<LocationId, readonly RoomView[]>(ctx, 'rooms of locations', (ids) =>
      this.rooms.ofLocations(ctx, ids),
    );
    return (await loader.load(id)) ?? [];
  }

  @Allow(Permission.FacilityManage)
  @Mutation(() => CreateLocationResult, { name: 'createLocation', description: 'Adds a location.' })
  async create(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The location.' }) input: CreateLocationInputType,
  ) {
    const result = await this.createLocation.execute(ctx, input);
    return result.ok ? this.locations.refreshed(ctx, result.value) : result.refusal;
  }

  @Allow(Permission.FacilityManage)
  @Mutation(() => UpdateLocationResult, { name: 'updateLocation', description: 'Changes a location.' })
  async update(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The changes.' }) input: UpdateLocationInputType,
  ) {
    const result = await this.updateLocation.execute(ctx, input);
    return result.ok ? this.locations.refreshed(ctx, result.value) : result.refusal;
  }

  @Allow(Permission.FacilityManage)
  @Mutation(() => ClosureType, { name: 'addClosure', description: 'Closes a location on dates.' })
  close(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The dates.' }) input: AddClosureInputType,
  ) {
    return this.addClosure.execute(ctx, input);
  }

  @Allow(Permission.FacilityManage)
  @Mutation(() => DoneType, { name: 'removeClosure', description: 'Opens a location again.' })
  async reopen(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID, description: 'Which closure.' }) id: string,
  ) {
    await this.removeClosure.execute(ctx, id);
    return DONE;
  }
}
