// The working state of one allocation: what is still payable on each charge, and the lines written so far. It lives and
// dies inside one call of `allocate`, which is pure to the outside.
import type { OpenCharge } from '../../account/account.ts';
import { cents } from '../../money/cents.ts';
import type { AllocationLine, AllocationRule } from './allocation.ts';
import type { PayableCharge } from './payable-charges.ts';

export class OpenAmounts {
  readonly #left = new Map<string, number>();
  readonly #lines: AllocationLine[] = [];

  constructor(payable: readonly PayableCharge[]) {
    for (const { charge, payableCents } of payable) this.#left.set(charge.chargeId, payableCents);
  }

  leftOn(charge: OpenCharge): number {
    return this.#left.get(charge.chargeId) ?? 0;
  }

  sumLeft(charges: readonly OpenCharge[]): number {
    return charges.reduce((sum, charge) => sum + this.leftOn(charge), 0);
  }

  /** Pays the charges one after the other as far as `available` goes; answers what was used. */
  payInOrder(charges: readonly OpenCharge[], available: number, rule: AllocationRule): number {
    let unused = available;
    for (const charge of charges) {
      const paid = Math.min(unused, this.leftOn(charge));
      if (paid === 0) continue;
      unused -= paid;
      this.#left.set(charge.chargeId, this.leftOn(charge) - paid);
      this.#write(charge, paid, rule);
    }
    return available - unused;
  }

  lines(): readonly AllocationLine[] {
    return this.#lines;
  }

  /** One rule writes one line on a charge, however many rounds of a percentage split it takes. */
  #write({ chargeId, service, kind, billDate }: OpenCharge, paid: number, rule: AllocationRule): void {
    const at = this.#lines.findIndex(
      (line) => line.chargeId === chargeId && line.rule.id === rule.id && line.rule.text === rule.text,
    );
    const already = this.#lines[at];
    if (already === undefined) {
      this.#lines.push({ chargeId, service, kind, billDate, amountCents: cents(paid), rule });
    } else {
      this.#lines[at] = { ...already, amountCents: cents(already.amountCents + paid) };
    }
  }
}
