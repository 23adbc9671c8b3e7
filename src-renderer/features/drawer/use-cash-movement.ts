// Cash on its way out of a drawer or between drawer and vault, apart from how it looks: counted by denomination, then
// moved, the vault's with a second person (DS12, CF2). Another count is another movement and gets another key.
import { useRef, useState } from 'react';
import type { CashMovementKind } from '../../../src-core/ledger/events/drawer-events.ts';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { type SecondPerson, withApproval } from '../../station-client/with-approval.ts';
import { CASH_ROWS, toDenominationCounts } from '../../ui/cash-rows.ts';
import { type DenominationCounts, countedCents } from '../../ui/denomination-counts.ts';

export function useCashMovement(sessionId: string, kind: CashMovementKind, onDone: (amountCents: number) => void) {
  const station = useStation();
  const act = useAct();
  const [counts, setCounts] = useState<DenominationCounts>({});
  const [needsPerson, setNeedsPerson] = useState(false);
  const key = useRef(newKey());
  const cents = countedCents(CASH_ROWS, counts);
  const input = () => ({ key: key.current, sessionId, kind, counts: [...toDenominationCounts(counts)] });
  const finish = (answer: { readonly amountCents: number }) => onDone(answer.amountCents);
  return {
    counts,
    cents,
    needsPerson,
    act,
    setCounts: (next: DenominationCounts) => {
      key.current = newKey();
      setCounts(next);
      setNeedsPerson(false);
      act.clear();
    },
    move: () => {
      if (cents === 0) return;
      if (kind === 'safe_drop') act.run(() => station.drawer.moveCash(input()), finish);
      else setNeedsPerson(true);
    },
    moveWith: (person: SecondPerson) =>
      act.run(
        () =>
          withApproval(station, 'drawer.moveCash', input(), person, (approved) => station.drawer.moveCash(approved)),
        finish,
      ),
    /** Back to the count, without the second person. */
    withdraw: () => setNeedsPerson(false),
  };
}
