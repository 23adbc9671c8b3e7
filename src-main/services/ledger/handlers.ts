// The procedures that check the ledger piece by piece (see src-contract/station/ledger.ts).
import type { ledger } from '../../../src-contract/station/ledger.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';
import { numberReport } from '../../../src-core/ledger/number-report.ts';
import { ok } from '../../../src-core/result/result.ts';
import type { Caller } from '../caller.ts';
import type { StationParts } from '../station-parts.ts';
import { checkReceipt } from './check-receipt.ts';

export const ledgerHandlers = (parts: StationParts) => ({
  checkReceipt: (caller: Caller, input: InputOf<(typeof ledger)['checkReceipt']>) => checkReceipt(parts, caller, input),
  receiptNumbers: () =>
    ok(
      parts.store.proofs.storedNumbers().map((stored) => {
        const { gaps, ...report } = numberReport(parts.identity.stationCode, stored);
        return { ...report, gaps: [...gaps] };
      }),
    ),
});
