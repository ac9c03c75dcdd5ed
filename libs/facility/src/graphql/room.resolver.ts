import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, DONE, DoneType, Permission, type RequestContext } from '@kapstone/platform';
import { AddOutOfService } from '../application/add-out-of-service.js';
import { CreateRoom } from '../application/create-room.js';
import { RemoveOutOfService } from '../application/remove-out-of-service.js';
import { RoomsReader } from '../application/rooms.reader.js';
import { UpdateRoom } from '../application/update-room.js';
import {
  AddOutOfServiceInputType,
  CreateRoomInputType,
  CreateRoomResult,
  OutOfServiceType,
  RoomType,
  UpdateRoomInputType,
  UpdateRoomResult,
} from './room.type.js';

@Resolver(() => RoomType)
export class RoomResolver {
  constructor(
    private readonly rooms: RoomsReader,
    private readonly createRoom: CreateRoom,
    private readonly updateRoom: UpdateRoom,
    private readonly addOutOfService: AddOutOfService,
    private readonly removeOutOfService: RemoveOutOfService,
  ) {}

  @Allow(Permission.FacilityManage)
  @Mutation(() => CreateRoomResult, { name: 'createRoom', description: 'Adds a room to a location.' })
  async create(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The room.' }) input: CreateRoomInputType,
  ) {
    const result = await this.createRoom.execute(ctx, input);
    return result.ok ? this.rooms.refreshed(ctx, result.value) : result.refusal;
  }

  @Allow(Permission.FacilityManage)
  @Mutation(() => UpdateRoomResult, { name: 'updateRoom', description: 'Changes a room.' })
  async update(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The changes.' }) input: UpdateRoomInputType,
  ) {
    const result = await this.updateRoom.execute(ctx, input);
    return result.ok ? this.rooms.refreshed(ctx, result.value) : result.refusal;
  }

  @Allow(Permission.FacilityManage)
  @Mutation(() => OutOfServiceType, {
    name: 'addOutOfService',
    description: 'Takes a room out of service for a while.',
  })
  takeOut(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The period.' }) input: AddOutOfServiceInputType,
  ) {
    return this.addOutOfService.execute(ctx, input);
  }

  @Allow(Permission.FacilityManage)
  @Mutation(() => DoneType, { name: 'removeOutOfService', description: 'Puts a room back into service.' })
  async putBack(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID, description: 'Which time out of service.' }) id: string,
  ) {
    await this.removeOutOfService.execute(ctx, id);
    return DONE;
  }
}
