export { BoardModule } from './board.module.js';
export type { DayBoardRecord } from './application/day-board.record.js';
export { DAY_BOARD_SQL } from './application/day-board.sql.js';
export { dayBoardView, type DayBoardView } from './application/day-board.view.js';
