import { Injectable } from '@nestjs/common';
import type { PatientId } from '@kapstone/kernel';
import type { RequestContext } from '@kapstone/platform';
import type { PatientStage } from '../domain/patient-words.js';

/** What a list of patients asks of the contexts above. */
export interface SelectionRequest {
  readonly stage?: PatientStage | null;
  /** Only those whose next visit cannot go ahead as it is. */
  readonly needsSomething?: boolean | null;
}

type Select<Asked> = (ctx: RequestContext, asked: Asked) => Promise<readonly PatientId[]>;

/**
 * Chooses patients by what the contexts above know of them: courses and visits say how far somebody is, readiness says what is
 * missing. Each registers when its module starts.
 */
@Injectable()
export class PatientSelections {
  private byStage: Select<PatientStage> | null = null;
  private byNeed: Select<void> | null = null;

  selectByStage(select: Select<PatientStage>): void {
    this.byStage = select;
  }

  selectByNeed(select: Select<void>): void {
    this.byNeed = select;
  }

  /** The patients that a list may hold; null where it asks for none of this. */
  async among(
    ctx: RequestContext,
    { stage, needsSomething }: SelectionRequest,
  ): Promise<readonly PatientId[] | null> {
    const atStage = stage ? await this.byStage!(ctx, stage) : null;
    const inNeed = needsSomething ? new Set(await this.byNeed!(ctx)) : null;
    if (!atStage || !inNeed) return atStage ?? (inNeed && [...inNeed]);
    return atStage.filter((id) => inNeed.has(id));
  }
}
