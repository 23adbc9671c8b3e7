import { useState } from 'react';
import { ActionButton } from '../../app/action-button.tsx';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { useSavedPdf } from '../../app/use-saved-pdf.tsx';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { AmountList, AmountRow, Money } from '../../ui/amount.tsx';
import { CASH_ROWS, fromDenominationCounts } from '../../ui/cash-rows.ts';
import { classes } from '../../ui/classes.ts';
import { PACKINGS, isCounted } from '../../ui/denomination-counts.ts';
import { DenominationGrid } from '../../ui/denomination-grid.tsx';
import { KeyValueList } from '../../ui/key-value.tsx';
import { Panel, Stack } from '../../ui/layout.tsx';
import { Loading } from '../../ui/states.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { Tape } from '../../ui/tape.tsx';
import type { Deposit } from './bag-step.ts';
import { ConfirmBank } from './confirm-bank.tsx';
import { HandOver } from './hand-over.tsx';
import { DepositPapers } from './papers.tsx';
import sheet from './deposits.module.css';

const c = classes(sheet);

export const stageKind = (stage: Deposit['stage']) =>
  stage === 'confirmed' ? ('good' as const) : stage === 'discrepant' ? ('mind' as const) : ('plain' as const);

export interface DepositDetailProps {
  readonly depositId: string;
  readonly acts: readonly string[];
  readonly onDone: (says: string) => void;
}

export function DepositDetail({ depositId, acts, onDone }: DepositDetailProps) {
  const station = useStation();
  const found = useQuestion(depositId, () => station.deposits.get({ depositId }));
  if (found.failure) return <FailureNotice failure={found.failure} onAgain={found.again} />;
  if (found.answer === null) {
    return (
      <Panel>
        <Loading lines={8} />
      </Panel>
    );
  }
  const deposit = found.answer;
  return (
    <Stack>
      <Steps deposit={deposit} acts={acts} onDone={onDone} />
      <DepositPapers deposit={deposit} />
      <Composition deposit={deposit} />
    </Stack>
  );
}

/** Where the bag is, and the next step: hand over, then the bank's receipt. */
function Steps({ deposit, acts, onDone }: Omit<DepositDetailProps, 'depositId'> & { readonly deposit: Deposit }) {
  const t = useTexts();
  const station = useStation();
  const { isBusy, save, notice } = useSavedPdf();
  const [asks, setAsks] = useState<'hand_over' | 'confirm' | null>(null);
  const { depositId, stage } = deposit;
  const next =
    stage === 'sealed' && acts.includes('deposit.hand_over')
      ? { step: 'hand_over' as const, label: t.deposits.handOver }
      : stage === 'handed_over' && acts.includes('deposit.confirm')
        ? { step: 'confirm' as const, label: t.deposits.confirm }
        : null;
  return (
    <Panel
      title={deposit.depositNumber}
      actions={
        <ActionButton
          action="deposits.print"
          onAct={() => save(() => station.deposits.slip({ depositId }))}
          isBusy={isBusy}
        >
          {t.deposits.slip}
        </ActionButton>
      }
    >
      <DepositFacts deposit={deposit} />
      {notice}
      {next === null ? null : (
        <div className={c('foot')}>
          <span />
          <ActionButton action="deposits.submit" onAct={() => setAsks(next.step)} look="main">
            {next.label}
          </ActionButton>
        </div>
      )}
      {asks === 'hand_over' ? <HandOver deposit={deposit} onDone={onDone} onClose={() => setAsks(null)} /> : null}
      {asks === 'confirm' ? <ConfirmBank deposit={deposit} onDone={onDone} onClose={() => setAsks(null)} /> : null}
    </Panel>
  );
}

function DepositFacts({ deposit }: { readonly deposit: Deposit }) {
  const t = useTexts();
  const dates = useDates();
  const optional = (label: string, value: string | null) => (value === null ? [] : [{ label, value }]);
  const money = (label: string, cents: number | null) =>
    cents === null ? [] : [{ label, value: <Money cents={cents} hasSign />, isNumber: true }];
  return (
    <KeyValueList
      entries={[
        {
          label: t.deposits.colStage,
          value: <StatusWord kind={stageKind(deposit.stage)}>{t.deposits.stages[deposit.stage]}</StatusWord>,
        },
        { label: t.deposits.changedAt, value: dates.moment(deposit.changedAt) },
        { label: t.deposits.bank, value: deposit.bankName },
        { label: t.deposits.colBag, value: deposit.bagNumber },
        { label: t.deposits.preparer, value: deposit.preparerName },
        { label: t.deposits.verifier, value: deposit.verifierName },
        ...optional(t.deposits.carrier, deposit.handedOverTo),
        ...money(t.deposits.bankSays, deposit.bankCents),
        ...money(t.deposits.difference, deposit.differenceCents),
        ...optional(t.deposits.bankReference, deposit.bankReference),
      ]}
    />
  );
}

function Composition({ deposit }: { readonly deposit: Deposit }) {
  const t = useTexts();
  const lines = deposit.cash.filter(({ quantity }) => quantity > 0);
  const counts = fromDenominationCounts(lines);
  const packings = PACKINGS.filter((packing) => CASH_ROWS.some((row) => counts[row.id]?.[packing] !== undefined));
  const rows = CASH_ROWS.filter((row) => isCounted(counts[row.id]));
  return (
    <>
      <Panel title={t.deposits.madeOf}>
        {deposit.sessions.map((each) => (
          <AmountList key={each.sessionId}>
            <AmountRow label={`${each.drawerName}: ${t.deposits.countedColumn}`} cents={each.countedCents} />
            <AmountRow label={t.deposits.dropsColumn} cents={each.safeDropsCents} />
            <AmountRow label={t.deposits.keptColumn} cents={-each.keptCents} />
            <AmountRow
              label={t.deposits.toBagColumn}
              cents={each.countedCents + each.safeDropsCents - each.keptCents}
              isTotal
            />
          </AmountList>
        ))}
        {deposit.drops.length === 0 ? null : (
          <AmountList>
            {deposit.drops.map((each) => (
              <AmountRow key={each.movementId} label={t.deposits.dropOf(each.drawerName)} cents={each.amountCents} />
            ))}
          </AmountList>
        )}
        <AmountList>
          <AmountRow label={t.deposits.cashTotal} cents={deposit.cashCents} />
          <AmountRow label={t.deposits.checksTotal} cents={deposit.itemsCents} />
          <AmountRow label={t.deposits.total} cents={deposit.totalCents} size="amount" isTotal />
        </AmountList>
      </Panel>
      {rows.length === 0 ? null : (
        <Panel title={t.deposits.currency}>
          <DenominationGrid
            rows={rows}
            packings={packings}
            counts={counts}
            onChange={() => undefined}
            totalLabel={t.deposits.cashTotal}
            isReadOnly
          />
        </Panel>
      )}
      {deposit.items.length === 0 ? null : (
        <Panel title={t.deposits.checks}>
          <Tape
            title={t.deposits.checks}
            items={deposit.items.map((item) => ({
              id: item.tenderId,
              label: t.deposits.checkLabel(t.deposits.kinds[item.kind], item.itemNumber),
              cents: item.amountCents,
            }))}
          />
        </Panel>
      )}
    </>
  );
}
