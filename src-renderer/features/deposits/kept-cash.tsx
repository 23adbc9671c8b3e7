import { useState } from 'react';
import type { DepositCandidate } from '../../../src-contract/station/deposit.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { Money } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { CASH_ROWS } from '../../ui/cash-rows.ts';
import { classes } from '../../ui/classes.ts';
import { type DenominationCounts, countedCents } from '../../ui/denomination-counts.ts';
import { DenominationGrid } from '../../ui/denomination-grid.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Panel } from '../../ui/layout.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { againstFund, dollars } from './deposit-words.ts';
import sheet from './deposits.module.css';

const c = classes(sheet);

export interface KeptCashProps {
  readonly chosen: readonly DepositCandidate[];
  readonly kept: Readonly<Record<string, DenominationCounts>>;
  readonly onKept: (sessionId: string, counts: DenominationCounts) => void;
}

/** DP3, DP9: what stays in the office as the next starting cash, proposed and open to change. */
export function KeptCash({ chosen, kept, onKept }: KeptCashProps) {
  const t = useTexts();
  const [changedId, setChangedId] = useState<string | null>(null);
  const changed = chosen.find(({ sessionId }) => sessionId === changedId);
  return (
    <Panel title={t.deposits.kept}>
      <p className={c('soft')}>{t.deposits.keptSays}</p>
      <ul className={c('lines')}>
        {chosen.map((each) => {
          const cents = countedCents(CASH_ROWS, kept[each.sessionId] ?? {});
          return (
            <li key={each.sessionId} className={c('keptLine')}>
              <span>
                <strong>{each.drawerName}</strong> <Money cents={cents} hasSign />{' '}
                <StatusWord kind={cents === each.fundCents ? 'good' : 'mind'}>
                  {againstFund(cents, each.fundCents, t)}
                </StatusWord>
              </span>
              <Button
                look="quiet"
                label={t.deposits.changeKeptFor(each.drawerName)}
                onPress={() => setChangedId(each.sessionId)}
              >
                {t.deposits.changeKept}
              </Button>
            </li>
          );
        })}
      </ul>
      {changed ? (
        <KeptDialog
          candidate={changed}
          counts={kept[changed.sessionId] ?? {}}
          onClose={() => setChangedId(null)}
          onDone={(counts) => {
            onKept(changed.sessionId, counts);
            setChangedId(null);
          }}
        />
      ) : null}
    </Panel>
  );
}

function KeptDialog(props: {
  readonly candidate: DepositCandidate;
  readonly counts: DenominationCounts;
  readonly onDone: (counts: DenominationCounts) => void;
  readonly onClose: () => void;
}) {
  const t = useTexts();
  const [counts, setCounts] = useState(props.counts);
  const { drawerName, fundCents } = props.candidate;
  const cents = countedCents(CASH_ROWS, counts);
  return (
    <Dialog
      title={t.deposits.keptTitle(drawerName)}
      onClose={props.onClose}
      hasWork={counts !== props.counts}
      size="wide"
      actions={
        <>
          <Button onPress={props.onClose} keyLabel="Esc">
            {t.ui.cancel}
          </Button>
          <Button look="main" onPress={() => props.onDone(counts)} keyLabel="Enter">
            {t.deposits.keptDone}
          </Button>
        </>
      }
    >
      <DenominationGrid
        rows={CASH_ROWS}
        counts={counts}
        onChange={setCounts}
        onDone={() => props.onDone(counts)}
        totalLabel={t.deposits.keptTotal}
        autoFocus
        foot={
          <span role="status">
            {t.deposits.keptOf(dollars(cents), dollars(fundCents))}: {againstFund(cents, fundCents, t)}
          </span>
        }
      />
    </Dialog>
  );
}
