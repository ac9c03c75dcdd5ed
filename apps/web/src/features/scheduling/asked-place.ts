import type { AppointmentKind } from '../../gql/graphql.js';

/** The place on the board that was pressed: when, and in which room or with whom. Or a free time that was found, and for what. */
export interface AskedPlace {
  /** ISO instant. */
  startsAt?: string;
  roomId?: string;
  staffId?: string;
  kind?: AppointmentKind;
}
