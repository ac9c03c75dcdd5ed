import { Module } from '@nestjs/common';
import { DayBoardReader } from './application/day-board.reader.js';
import { DayBoardResolver } from './graphql/day-board.resolver.js';

/** What spans contexts and is read often. */
@Module({ providers: [DayBoardReader, DayBoardResolver], exports: [DayBoardReader] })
export class BoardModule {}
