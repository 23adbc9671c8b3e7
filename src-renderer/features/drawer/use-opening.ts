// Opening a drawer, apart from how it looks: which drawer, what was counted, and whether a witness is asked (DS2).
import { useRef, useState } from 'react';
import type { SessionView } from '../../../src-contract/station/drawer.ts';
import type { StationOverview } from '../../../src-contract/station/station.ts';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { type SecondPerson, withApproval } from '../../station-client/with-approval.ts';
import { CASH_ROWS, toDenominationCounts } from '../../ui/cash-rows.ts';
import { type DenominationCounts, countedCents } from '../../ui/denomination-counts.ts';

export type Drawer = StationOverview['drawers'][number];

/** DS14: whose cash a drawer still holds. */
export type Relieved = Pick<SessionView, 'sessionId' | 'drawerId' | 'ownerName'>;

export function useOpening(
  { drawers, relieved }: { readonly drawers: readonly Drawer[]; readonly relieved: readonly Relieved[] },
  first: Drawer,
  onOpened: (session: SessionView) => void,
) {
  const station = useStation();
  const act = useAct();
  /** Null while none was chosen: the first free one, also when another becomes free meanwhile. */
  const [drawerId, setDrawerId] = useState<string | null>(null);
  const [counts, setCounts] = useState<DenominationCounts>({});
  const [isWitnessed, setWitnessed] = useState(false);
  const [takesOver, setTakesOver] = useState(false);
  const key = useRef(newKey());
  const drawer = drawers.find((each) => each.drawerId === drawerId) ?? first;
  const lines = [...toDenominationCounts(counts)];
  const cents = countedCents(CASH_ROWS, counts);
  const from = relieved.find((each) => each.drawerId === drawer.drawerId) ?? null;
  const isTakenOver = takesOver && from !== null;
  /** What the other counted is not shown before one's own count: the station compares the two. */
  const difference = isTakenOver ? null : cents - drawer.changeFundCents;
  /** Another input is another act: it gets its own key, and a witness who signed for the old one does not sign for it. */
  const restart = () => {
    key.current = newKey();
    setWitnessed(false);
    act.clear();
  };
  const input = () => ({
    key: key.current,
    drawerId: drawer.drawerId,
    counts: lines,
    ...(isTakenOver ? { takesOverFrom: from.sessionId } : {}),
  });
  return {
    act,
    drawer,
    counts,
    cents,
    difference,
    from,
    isTakenOver,
    isWitnessed,
    isCounted: lines.length > 0,
    choose: (id: string) => {
      restart();
      setDrawerId(id);
    },
    takeOver: (does: boolean) => {
      restart();
      setTakesOver(does);
    },
    askWitness: () => setWitnessed(true),
    change: (next: DenominationCounts) => {
      restart();
      setCounts(next);
    },
    open: () => {
      if (lines.length === 0) return;
      if (difference !== null && difference !== 0) setWitnessed(true);
      else act.run(() => station.drawer.open(input()), onOpened);
    },
    openWitnessed: (witness: SecondPerson) =>
      act.run(
        () => withApproval(station, 'drawer.open', input(), witness, (approved) => station.drawer.open(approved)),
        onOpened,
      ),
    dismissWitness: () => setWitnessed(false),
  };
}

export type Opening = ReturnType<typeof useOpening>;
