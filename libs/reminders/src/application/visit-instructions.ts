import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result } from '@kapstone/kernel';
import { tellingWord } from '@kapstone/mail';
import {
  badInput,
  inPractice,
  parseText,
  type ReadTx,
  type RequestContext,
  staleVersion,
  type StaleVersionRefusal,
  UnitOfWork,
} from '@kapstone/platform';
import type { AppointmentKind } from '@kapstone/scheduling';
import { DEFAULT_INSTRUCTIONS } from '../domain/instructions.js';

/** What a kind of visit asks of a patient before. */
export interface VisitInstructionsView {
  readonly kind: AppointmentKind;
  readonly text: string;
  /** 0 while the practice has not said it in its own words. */
  readonly version: number;
}

export interface SaveVisitInstructionsInput {
  readonly kind: AppointmentKind;
  readonly version: number;
  readonly text: string;
}

const LONGEST = 1000;

const stored = (tx: ReadTx): Promise<VisitInstructionsView[]> =>
  tx.query<VisitInstructionsView>(
    'select kind, text, version from visit_instructions where practice_id = $1',
    [tx.ctx.actor.practiceId],
  );

/** What a kind of visit asks, in a transaction that is open already. */
export async function instructionsFor(tx: ReadTx, kind: string): Promise<string> {
  const own = (await stored(tx)).find((each) => each.kind === kind);
  return own?.text ?? DEFAULT_INSTRUCTIONS[kind] ?? '';
}

/** Keeps what reminders ask of patients before their visits. */
@Injectable()
export class VisitInstructions {
  constructor(private readonly uow: UnitOfWork) {}

  async all(ctx: RequestContext): Promise<readonly VisitInstructionsView[]> {
    const own = await this.uow.read(ctx, stored);
    return Object.entries(DEFAULT_INSTRUCTIONS).map(
      ([kind, text]) =>
        own.find((each) => each.kind === kind) ?? { kind: kind as AppointmentKind, text, version: 0 },
    );
  }

  /** @throws BAD_INPUT where the text is too long, or tells what the practice treats (K7) */
  async save(
    ctx: RequestContext,
    input: SaveVisitInstructionsInput,
  ): Promise<Result<VisitInstructionsView, StaleVersionRefusal>> {
    const { practiceId } = inPractice(ctx).actor;
    const { kind } = input;
    const text = parseText(input.text, 'text', { min: 0, max: LONGEST });
    const word = tellingWord(text);
    if (word !== null) {
      throw badInput('text', `Say it without “${word}”: email is read over shoulders and on locked phones.`);
    }
    return this.uow.write(ctx, async (tx) => {
      const [saved] = await tx.query<VisitInstructionsView>(
        `insert into visit_instructions as i (practice_id, kind, text, version)
         select $1, $2, $3, 1 where $4 = 0 or exists (select from visit_instructions where practice_id = $1 and kind = $2)
         on conflict (practice_id, kind) do update set text = excluded.text, version = i.version + 1 where i.version = $4
         returning kind, text, version`,
        [practiceId, kind, text, input.version],
      );
      if (!saved) {
        const now = (await stored(tx)).find((each) => each.kind === kind);
        return refuse(staleVersion('text', now?.version ?? 0));
      }
      await tx.audit({
        record: 'visit instructions',
        recordId: practiceId,
        changes: [
          { field: 'kind', from: kind, to: kind },
          { field: 'text', to: text },
        ],
      });
      return ok(saved);
    });
  }
}
