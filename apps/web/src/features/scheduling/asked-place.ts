/** The place on the board that was pressed: when, and in which room or with whom. */
export interface AskedPlace {
  /** ISO instant. */
  startsAt?: string;
  roomId?: string;
  staffId?: string;
}
