import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result } from '@kapstone/kernel';
import {
  badInput,
  changedFields,
  parseText,
  parseWhole,
  type RequestContext,
  staleVersion,
  type StaleVersionRefusal,
  UnitOfWork,
} from '@kapstone/platform';
import { PracticeRow } from '../persistence/practice.row.js';
import { parseNumber, parseOptional, parseZone } from './parse-facility.js';

export interface UpdatePracticeInput {
  readonly version: number;
  readonly name?: string | null;
  readonly timeZone?: string | null;
  readonly npi?: string | null;
  readonly tin?: string | null;
  readonly phone?: string | null;
  readonly idleLockMinutes?: number | null;
  readonly holdMinutes?: number | null;
  readonly calendarInitials?: boolean | null;
  readonly infusionPriceMinimumCents?: number | null;
  readonly infusionPriceMaximumCents?: number | null;
}

const MOST_CENTS = 10_000_000;

function parsePrice(
  input: UpdatePracticeInput,
  field: 'infusionPriceMinimumCents' | 'infusionPriceMaximumCents',
): number | undefined {
  const price = input[field];
  return price == null ? undefined : parseWhole(price, field, 0, MOST_CENTS);
}

/** Changes the practice's settings. */
@Injectable()
export class UpdatePractice {
  constructor(private readonly uow: UnitOfWork) {}

  execute(ctx: RequestContext, input: UpdatePracticeInput): Promise<Result<null, StaleVersionRefusal>> {
    const change = {
      name: input.name == null ? undefined : parseText(input.name, 'name', { max: 200 }),
      timeZone: input.timeZone == null ? undefined : parseZone(input.timeZone),
      npi: parseNumber(input.npi, 'npi', /^\d{10}$/, 'An NPI has 10 digits.'),
      tin: parseNumber(input.tin, 'tin', /^\d{2}-?\d{7}$/, 'A TIN has 9 digits, such as 12-3456789.'),
      phone: parseOptional(input.phone, 'phone', 40),
      idleLockMinutes:
        input.idleLockMinutes == null
          ? undefined
          : parseWhole(input.idleLockMinutes, 'idleLockMinutes', 1, 120),
      holdMinutes:
        input.holdMinutes == null ? undefined : parseWhole(input.holdMinutes, 'holdMinutes', 5, 60),
      calendarInitials: input.calendarInitials ?? undefined,
      infusionPriceMinimumCents: parsePrice(input, 'infusionPriceMinimumCents'),
      infusionPriceMaximumCents: parsePrice(input, 'infusionPriceMaximumCents'),
    };
    return this.uow.write(ctx, async (tx) => {
      const { practiceId: id } = tx.ctx.actor;
      const before = await tx.em.findOneOrFail(PracticeRow, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (before.version !== input.version) return refuse(staleVersion('practice', before.version));
      const least = change.infusionPriceMinimumCents ?? before.infusionPriceMinimumCents;
      if ((change.infusionPriceMaximumCents ?? before.infusionPriceMaximumCents) < least) {
        throw badInput('infusionPriceMaximumCents', 'The most is not below the least.');
      }
      await tx.em.update(PracticeRow, { id }, { ...change, version: before.version + 1 });
      await tx.audit({
        record: 'practice',
        recordId: id,
        changes: changedFields<PracticeRow>(before, change),
      });
      return ok(null);
    });
  }
}
