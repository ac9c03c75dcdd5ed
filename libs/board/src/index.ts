export { BoardModule } from './board.module.js';
export { DAY_BOARD_SQL } from './application/day-board.sql.js';
