// The procedures that keep and check the books themselves (see src-contract/station/ledger.ts).
import type { ledger } from '../../../src-contract/station/ledger.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';
import { numberReport } from '../../../src-core/ledger/number-report.ts';
import { decideAcceptClock } from '../../../src-core/period/accept-clock.ts';
import { ok } from '../../../src-core/result/result.ts';
import type { Caller } from '../caller.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import { checkReceipt } from './check-receipt.ts';
import { closePeriod } from './close-period.ts';
import { dayState } from './day-state.ts';
import { listPeriods, viewOpenPeriods, viewPeriod } from './period-views.ts';

type Input<Name extends 'checkReceipt' | 'periods' | 'period' | 'closePeriod' | 'acceptClock'> = InputOf<
  (typeof ledger)[Name]
>;

export const ledgerHandlers = (parts: StationParts) => ({
  checkReceipt: (caller: Caller, input: Input<'checkReceipt'>) => checkReceipt(parts, caller, input),
  receiptNumbers: () => ok(numberReports(parts)),
  periods: (_caller: Caller, input: Input<'periods'>) => ok(listPeriods(parts, input)),
  period: (_caller: Caller, input: Input<'period'>) => ok(viewPeriod(parts, input)),
  openPeriods: () => ok(viewOpenPeriods(parts)),
  closePeriod: (caller: Caller, input: Input<'closePeriod'>) => closePeriod(parts, caller, input),
  clockStep: () => {
    const { clockStep } = dayState(parts, parts.clock.now());
    return ok(clockStep === null ? null : { from: clockStep.from, to: clockStep.to });
  },
  acceptClock: (caller: Caller, input: Input<'acceptClock'>) =>
    runCommand(parts, {
      procedure: 'ledger.acceptClock',
      caller,
      input,
      decide: ({ now }) => decideAcceptClock(dayState(parts, now), input),
      answer: () => ({}),
    }),
});

const numberReports = ({ store, identity }: StationParts) =>
  store.proofs.storedNumbers().map((stored) => {
    const { gaps, ...report } = numberReport(identity.stationCode, stored);
    return { ...report, gaps: [...gaps] };
  });
