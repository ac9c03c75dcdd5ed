export {
  APPOINTMENT_KINDS,
  DEFAULT_LANES,
  plannedDoseEnd,
  roomNeeded,
  STAFF_PARTS,
  type AppointmentKind,
  type KindRule,
  type RoomFitness,
  type StaffPart,
  type StaffPartRule,
} from './appointment-kinds.js';
export {
  isLive,
  nextStatus,
  type AppointmentAction,
  type AppointmentStatus,
  type AppointmentStatusRefusal,
  type AppointmentToChange,
} from './appointment-status.js';
export {
  freeTimes,
  GRID_MINUTES,
  type Assignment,
  type Candidate,
  type Constraint,
  type FreeSlot,
  type FreeTimes,
  type FreeTimeSearch,
  type NeedName,
  type ResourceNeed,
} from './free-times.js';
export { lanesFor, type TakenLane } from './lanes.js';
export { workingTime, type WeeklyHours } from './working-time.js';
