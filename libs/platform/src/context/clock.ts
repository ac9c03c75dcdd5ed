import { Injectable } from '@nestjs/common';
import { instant, type Instant } from '@kapstone/kernel';

/** The only place that reads the time. Tests set it. */
@Injectable()
export class Clock {
  now(): Instant {
    return instant(Date.now());
  }
}
