import { useRef, useState } from 'react';
import type { DepositCandidate, DepositSummary, DepositableDrop } from '../../../src-contract/station/deposit.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { newKey } from '../../station-client/new-key.ts';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Panel, Split, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState, Loading } from '../../ui/states.tsx';
import { BagCash } from './bag-cash.tsx';
import { BagChecks } from './bag-checks.tsx';
import { BagMatches } from './bag-matches.tsx';
import {
  type DepositForm,
  type DepositItem,
  chosenOf,
  isBagBegun,
  itemsOf,
  newForm,
  resumeForm,
  toDraft,
} from './deposit-form.ts';
import { Exceptions } from './exceptions.tsx';
import { KeptCash } from './kept-cash.tsx';
import { Seal } from './seal.tsx';
import { useComposition } from './use-composition.ts';
import { WaitingDrops, WaitingSessions } from './waiting-sessions.tsx';
import sheet from './deposits.module.css';

const c = classes(sheet);
type Depository = { readonly depositoryId: string; readonly name: string; readonly bankName: string };

export interface PrepareProps {
  readonly onSealed: (deposit: DepositSummary) => void;
}

/** DP1–DP5, DP12: from closed drawers to a sealed bag. */
export function Prepare({ onSealed }: PrepareProps) {
  const t = useTexts();
  const station = useStation();
  const [round, setRound] = useState(0);
  const waiting = useQuestion(`candidates ${round}`, async () => {
    const [candidates, drops, found, depositories, draft] = await Promise.all([
      station.deposits.candidates(),
      station.deposits.drops(),
      station.deposits.found(),
      station.deposits.depositories(),
      station.deposits.draft(),
    ]);
    const resumed = draft === null || round > 0 ? null : resumeForm(draft, candidates);
    const first = resumed ?? newForm(newKey(), depositories[0]?.depositoryId ?? '', candidates);
    return { candidates, drops, found, depositories, first, isResumed: resumed !== null };
  });
  if (waiting.failure) return <FailureNotice failure={waiting.failure} onAgain={waiting.again} />;
  if (waiting.answer === null) {
    return (
      <Panel>
        <Loading lines={8} />
      </Panel>
    );
  }
  const { candidates, drops, found, depositories, first, isResumed } = waiting.answer;
  if (candidates.length + drops.length === 0) {
    return (
      <Panel>
        <EmptyState title={t.deposits.waitingEmpty}>{t.deposits.waitingEmptySays}</EmptyState>
      </Panel>
    );
  }
  if (depositories.length === 0) {
    return <EmptyState title={t.deposits.noDepository}>{t.deposits.noDepositorySays}</EmptyState>;
  }
  return (
    <Stack>
      {isResumed ? (
        <Notice
          kind="info"
          title={t.deposits.draftKept}
          actions={<Button onPress={() => setRound(round + 1)}>{t.deposits.startAgain}</Button>}
        />
      ) : null}
      <Preparing
        key={first.depositId}
        candidates={candidates}
        drops={drops}
        found={found}
        depositories={depositories}
        first={first}
        onSealed={onSealed}
      />
    </Stack>
  );
}

interface PreparingProps extends PrepareProps {
  readonly candidates: readonly DepositCandidate[];
  readonly drops: readonly DepositableDrop[];
  /** DP12: checks that turned up since they were missing from a bag. */
  readonly found: readonly DepositItem[];
  readonly depositories: readonly Depository[];
  readonly first: DepositForm;
}

function Preparing({ candidates, drops, found, depositories, first, onSealed }: PreparingProps) {
  const t = useTexts();
  const station = useStation();
  const [form, setForm] = useState(first);
  const all = useRef<HTMLDivElement>(null);
  const bagField = useRef<HTMLInputElement>(null);
  const draft = toDraft(form, candidates, found);
  const items = itemsOf(form, candidates);
  const foundIds = found.map(({ tenderId }) => tenderId);
  const isBegun = isBagBegun(draft);
  const comparison = useComposition(isBegun ? draft : null, (now) => station.deposits.check({ draft: now }));
  const says =
    form.sessionIds.length + form.dropIds.length === 0
      ? t.deposits.chooseFirst
      : isBegun
        ? null
        : t.deposits.countFirst;
  const afterCash = () => {
    const button = all.current?.querySelector<HTMLButtonElement>('button:not([disabled])');
    (button ?? bagField.current)?.focus();
  };
  return (
    <Split ratio="left">
      <MoneyTaken candidates={candidates} drops={drops} form={form} onForm={setForm} onCashDone={afterCash} />
      <div className={c('beside')}>
        <BagChecks
          items={[...items, ...found]}
          foundIds={foundIds}
          tickedIds={form.tickedIds}
          onTick={(tickedIds) => setForm({ ...form, tickedIds })}
          onAll={() => bagField.current?.focus()}
          all={all}
        />
        <BagMatches
          says={says}
          composition={comparison.shown}
          failure={comparison.failure}
          onAgain={comparison.again}
        />
        <Exceptions
          exceptions={form.exceptions}
          unticked={items.filter(({ tenderId }) => !form.tickedIds.includes(tenderId))}
          onExceptions={(exceptions) => setForm({ ...form, exceptions })}
        />
        <Seal
          draft={draft}
          composition={comparison.composition}
          isComparing={isBegun && comparison.failure === null}
          depositories={depositories}
          onDepository={(depositoryId) => setForm({ ...form, depositoryId })}
          onBagNumber={(bagNumber) => setForm({ ...form, bagNumber })}
          onSealed={onSealed}
          bagField={bagField}
        />
      </div>
    </Split>
  );
}

interface MoneyTakenProps extends Pick<PreparingProps, 'candidates' | 'drops'> {
  readonly form: DepositForm;
  readonly onForm: (form: DepositForm) => void;
  readonly onCashDone: () => void;
}

/** Which drawers and drops the money comes from, what stays of it, and the cash as it is counted into the bag. */
function MoneyTaken({ candidates, drops, form, onForm, onCashDone }: MoneyTakenProps) {
  return (
    <div className={c('beside')}>
      <WaitingSessions
        candidates={candidates}
        chosenIds={form.sessionIds}
        onChoose={(sessionIds) => onForm({ ...form, sessionIds })}
      />
      <WaitingDrops drops={drops} chosenIds={form.dropIds} onChoose={(dropIds) => onForm({ ...form, dropIds })} />
      <KeptCash
        chosen={chosenOf(form, candidates)}
        kept={form.kept}
        onKept={(sessionId, counts) => onForm({ ...form, kept: { ...form.kept, [sessionId]: counts } })}
      />
      <BagCash counts={form.cash} onCounts={(cash) => onForm({ ...form, cash })} onDone={onCashDone} />
    </div>
  );
}
