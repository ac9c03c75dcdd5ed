export { FacilityModule } from './facility.module.js';
export { CreateRoom } from './application/create-room.js';
export { duplicateName, type DuplicateNameRefusal } from './application/duplicate-name.js';
export { LocationsReader } from './application/locations.reader.js';
export { RoomsReader } from './application/rooms.reader.js';
export { UpdateRoom } from './application/update-room.js';
export { DuplicateName } from './graphql/duplicate-name.js';
export { LocationType } from './graphql/location.type.js';
export { RoomType } from './graphql/room.type.js';
