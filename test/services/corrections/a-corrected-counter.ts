// A desk whose drawer was counted and accepted, so that its receipts can only be corrected.
import { correctionsHandlers } from '../../../src-main/services/corrections/handlers.ts';
import type { CountFigures } from '../../../src-contract/station/drawer.ts';
import { addCounts } from '../../../src-core/denomination/count.ts';
import { accepted, pieces } from '../../support/station-for-tests.ts';
import { FUND, submitted } from '../drawer/a-counter.ts';
import { type Desk, aDesk, draftOf, take, tender } from '../payment/a-desk.ts';

export interface CorrectedCounter extends Desk {
  readonly corrections: ReturnType<typeof correctionsHandlers>;
}

export async function aCorrectedCounter(): Promise<CorrectedCounter> {
  const desk = await aDesk();
  return { ...desk, corrections: correctionsHandlers(desk.parts) };
}

/** 20.00 in cash and a check for 30.00 on the desk's account, as one receipt. */
export const takeMixed = (desk: CorrectedCounter) =>
  accepted(take(desk, draftOf(desk, 5_000, [tender(desk, 'cash', 2_000), tender(desk, 'check', 3_000, '1041')])));

export const COUNTED: CountFigures = {
  cash: [...addCounts(FUND, [pieces(2000, 1)])],
  paper: [{ kind: 'check', itemNumber: '1041', amountCents: 3_000 }],
  cardSlipsCents: null,
};

/** Counted right, accepted by Sam. With `paper` alone the drawer took nothing but these. */
export function closeDay(desk: CorrectedCounter, paper?: CountFigures['paper']): void {
  const counted = paper === undefined ? COUNTED : { ...COUNTED, cash: [...FUND], paper };
  submitted(desk, desk.sessionId, desk.ana, counted);
  const key = desk.newKey();
  accepted(desk.drawer.accept(desk.people.sam, { key, sessionId: desk.sessionId, reason: null }));
}
