import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '@kapstone/identity';
import { AddClosure } from './application/add-closure.js';
import { AddOutOfService } from './application/add-out-of-service.js';
import { AddStaffException } from './application/add-staff-exception.js';
import { CreateLocation } from './application/create-location.js';
import { CreateRoom } from './application/create-room.js';
import { LocationsReader } from './application/locations.reader.js';
import { RemoveClosure } from './application/remove-closure.js';
import { RemoveOutOfService } from './application/remove-out-of-service.js';
import { RemoveStaffException } from './application/remove-staff-exception.js';
import { RoomsReader } from './application/rooms.reader.js';
import { SetStaffHours } from './application/set-staff-hours.js';
import { StaffExceptionsReader } from './application/staff-exceptions.reader.js';
import { StaffHoursReader } from './application/staff-hours.reader.js';
import { UpdateLocation } from './application/update-location.js';
import { UpdatePractice } from './application/update-practice.js';
import { UpdateRoom } from './application/update-room.js';
import { LocationResolver } from './graphql/location.resolver.js';
import { PracticeResolver } from './graphql/practice.resolver.js';
import { RoomResolver } from './graphql/room.resolver.js';
import { StaffExceptionsResolver } from './graphql/staff-exceptions.resolver.js';
import { StaffHoursResolver } from './graphql/staff-hours.resolver.js';
import { ClosureRow } from './persistence/closure.row.js';
import { LocationRow } from './persistence/location.row.js';
import { OpeningHoursRow } from './persistence/opening-hours.row.js';
import { OutOfServiceRow } from './persistence/out-of-service.row.js';
import { PracticeRow } from './persistence/practice.row.js';
import { RoomRow } from './persistence/room.row.js';
import { StaffExceptionRow } from './persistence/staff-exception.row.js';
import { StaffHoursRow } from './persistence/staff-hours.row.js';

const useCases = [
  UpdatePractice,
  CreateLocation,
  UpdateLocation,
  AddClosure,
  RemoveClosure,
  CreateRoom,
  UpdateRoom,
  AddOutOfService,
  RemoveOutOfService,
  SetStaffHours,
  AddStaffException,
  RemoveStaffException,
];

@Module({
  imports: [
    IdentityModule,
    TypeOrmModule.forFeature([
      PracticeRow,
      LocationRow,
      OpeningHoursRow,
      ClosureRow,
      RoomRow,
      OutOfServiceRow,
      StaffHoursRow,
      StaffExceptionRow,
    ]),
  ],
  providers: [
    LocationsReader,
    RoomsReader,
    StaffExceptionsReader,
    StaffHoursReader,
    ...useCases,
    PracticeResolver,
    LocationResolver,
    RoomResolver,
    StaffExceptionsResolver,
    StaffHoursResolver,
  ],
  exports: [AddStaffException, LocationsReader, RoomsReader],
})
export class FacilityModule {}
