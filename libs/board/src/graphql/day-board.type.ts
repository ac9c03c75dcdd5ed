import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, LocalDateScalar } from '@kapstone/platform';
import { ReadinessType } from '@kapstone/readiness';
import { VisitReplyKind } from '@kapstone/reminders';
import { AppointmentKind, AppointmentStatus, ObstacleType, StaffPart } from '@kapstone/scheduling';

export const BoardColumnKind = { STAFF: 'STAFF', ROOM: 'ROOM' } as const;
registerEnumType(BoardColumnKind, {
  name: 'BoardColumnKind',
  description: 'What a column of the board stands for.',
  valuesMap: { STAFF: { description: 'A staff member.' }, ROOM: { description: 'A room.' } },
});

@ObjectType('BoardUnavailable', { description: 'When a column cannot be booked.' })
export class BoardUnavailableType {
  @Field(() => DateTimeScalar, { description: 'From when.' })
  startsAt!: string;

  @Field(() => DateTimeScalar, { description: 'Until when.' })
  endsAt!: string;

  @Field(() => String, { nullable: true, description: 'Why, where everybody may know it.' })
  reason!: string | null;
}

@ObjectType('BoardHold', { description: 'Times that are held for a patient and not booked.' })
export class BoardHoldType {
  @Field(() => DateTimeScalar, { description: 'From when.' })
  startsAt!: string;

  @Field(() => DateTimeScalar, { description: 'Until when.' })
  endsAt!: string;

  @Field(() => DateTimeScalar, { description: 'When they are free again by themselves.' })
  expiresAt!: string;

  @Field(() => String, { description: 'Who holds them.' })
  heldBy!: string;

  @Field(() => String, { description: 'For whom.' })
  patientName!: string;
}

@ObjectType('BoardColumn', { description: 'A staff member or a room of the board.' })
export class BoardColumnType {
  @Field(() => ID, { description: 'Of the staff member or room.' })
  id!: string;

  @Field(() => BoardColumnKind, { description: 'Staff member or room.' })
  kind!: keyof typeof BoardColumnKind;

  @Field(() => String, { description: 'As people say it: Dr. Lena Osei, Infusion 1.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Credentials of a staff member, equipment of a room.' })
  detail!: string | null;

  @Field(() => [String], { description: 'The roles of a staff member; what a room is fit for.' })
  tags!: string[];

  @Field(() => [BoardUnavailableType], { description: 'When it cannot be booked, by time.' })
  unavailable!: BoardUnavailableType[];

  @Field(() => [BoardHoldType], { description: 'What is held of it, by time.' })
  holds!: BoardHoldType[];
}

@ObjectType('BoardStaff', { description: 'Who takes part in a visit.' })
export class BoardStaffType {
  @Field(() => ID, { description: 'Of the staff member.' })
  id!: string;

  @Field(() => StaffPart, { description: 'In the room or supervising.' })
  part!: string;
}

@ObjectType('BoardAppointment', { description: 'A visit on the board, with its readiness.' })
export class BoardAppointmentType {
  @Field(() => ID, { description: 'Of the appointment.' })
  id!: string;

  @Field(() => Int, { description: 'For changing it: what others changed since is not overwritten.' })
  version!: number;

  @Field(() => AppointmentKind, { description: 'What the visit is for.' })
  kind!: string;

  @Field(() => AppointmentStatus, { description: 'How far it is.' })
  status!: string;

  @Field(() => DateTimeScalar, { description: 'Planned start.' })
  startsAt!: string;

  @Field(() => DateTimeScalar, { description: 'End of the visit in its room, recovery included.' })
  endsAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'End of the dose, planned or actual; infusions only.',
  })
  doseEndsAt!: string | null;

  @Field(() => Boolean, { description: 'By video.' })
  virtual!: boolean;

  @Field(() => Boolean, { description: 'Came without a booking.' })
  walkIn!: boolean;

  @Field(() => Boolean, { description: 'Put beside another visit of its staff member on purpose.' })
  overbooked!: boolean;

  @Field(() => ID, { description: 'Of the patient.' })
  patientId!: string;

  @Field(() => String, { description: 'As the patient is called, with the family name.' })
  patientName!: string;

  @Field(() => ID, { nullable: true, description: 'Of the room; null for a visit without one.' })
  roomId!: string | null;

  @Field(() => [BoardStaffType], { description: 'Who takes part.' })
  staff!: BoardStaffType[];

  @Field(() => ID, { nullable: true, description: 'The session of the course that it is booked for.' })
  courseSessionId!: string | null;

  @Field(() => Int, { nullable: true, description: 'The 4 of infusion 4 of 6.' })
  sessionNumber!: number | null;

  @Field(() => Int, { nullable: true, description: 'The 6 of infusion 4 of 6.' })
  sessionCount!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the patient came.' })
  checkedInAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it began.' })
  startedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was over.' })
  completedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who drives the patient home.' })
  rideName!: string | null;

  @Field(() => VisitReplyKind, {
    nullable: true,
    description: 'What the patient said last about coming then; null while they have said nothing.',
  })
  reply!: VisitReplyKind | null;

  @Field(() => ObstacleType, {
    nullable: true,
    description: 'Why it does not stand any more: it has to be moved, or what it lacks put back.',
  })
  obstacle!: ObstacleType | null;

  @Field(() => ReadinessType, {
    description: 'May it go ahead, and if not, what is missing, who fixes it, by when.',
  })
  readiness!: ReadinessType;
}

@ObjectType('DayBoard', {
  description: 'The day of one location: who and what can be booked, and every visit with its readiness.',
})
export class DayBoardType {
  @Field(() => ID, { description: 'Of the location.' })
  locationId!: string;

  @Field(() => LocalDateScalar, { description: 'The day, in the location’s zone.' })
  date!: string;

  @Field(() => String, { description: 'The location’s IANA time zone.' })
  timeZone!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From when the board shows the day; null when it is closed and empty.',
  })
  opensAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when the board shows the day.' })
  closesAt!: string | null;

  @Field(() => [BoardColumnType], { description: 'Staff members, then rooms, by name.' })
  columns!: BoardColumnType[];

  @Field(() => [BoardAppointmentType], { description: 'Every visit that was not cancelled, by start.' })
  appointments!: BoardAppointmentType[];
}
