import { useEffect, useRef, useState } from 'react';
import { type SignedCents, cents, formatCents } from '../../../src-core/money/cents.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { useKey } from '../../app/use-key.ts';
import { AmountList, AmountRow } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Panel, Toolbar } from '../../ui/layout.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { RefusalNotice } from '../../ui/notice.tsx';
import { DeskApproval } from './desk-approval.tsx';
import { useDesk, useDeskState } from './desk-context.ts';
import { removeTender } from './desk-draft.ts';
import { figuresOf, isCovered, isPartial } from './desk-figures.ts';
import { type PendingTender, isCurrent } from './desk-state.ts';
import { PartialLine } from './partial-line.tsx';
import { TenderKinds } from './tender-kinds.tsx';
import { TenderDetails } from './tender-details.tsx';
import sheet from './desk.module.css';

const c = classes(sheet);

function useFigures() {
  const draft = useDeskState((state) => state.draft);
  const preview = useDeskState((state) => state.preview);
  const isFresh = useDeskState(isCurrent);
  return { draft, preview, figures: figuresOf(draft, preview, isFresh) };
}

/** What is handed over: the amount field first, then what stands on the counter, then what goes back. */
export function TenderPanel() {
  const t = useTexts();
  const { desk, canTakeMoney } = useDesk();
  const { draft, figures } = useFigures();
  const phase = useDeskState((state) => state.phase);
  const refusal = useDeskState((state) => state.refusal);
  const pending = useDeskState((state) => state.pending);
  const approval = useDeskState((state) => state.approval);
  const isFree = phase === 'entering' && canTakeMoney;
  const { toPayCents, stillToPayCents, changeCents, cashToPayCents } = figures;
  useKey(
    'desk.exactCash',
    () => void desk.takeExact(),
    isFree && toPayCents > 0 && pending === null && approval === null,
  );
  useKey('frame.back', () => {
    if (approval !== null) return desk.withoutApproval();
    if (pending === null) return desk.say({ asks: ['drop'] });
    desk.say({ pending: null });
    desk.focus('tender');
  });
  return (
    <Panel
      title={t.desk.tender}
      actions={
        <ActionButton
          action="desk.hold"
          look="quiet"
          isDisabled={phase !== 'entering'}
          onAct={() => void desk.hold()}
        />
      }
    >
      <AmountRow label={t.desk.toPay} cents={toPayCents} size="amount" />
      {cashToPayCents === stillToPayCents ? null : <AmountRow label={t.desk.toPayInCash} cents={cashToPayCents} />}
      {approval ? null : pending ? <TenderDetails pending={pending} /> : <AmountEntry />}
      {draft.tenders.length === 0 ? null : <Tenders />}
      {refusal?.at === 'tender' ? (
        <RefusalNotice says={refusal.data.says} next={refusal.data.next} code={refusal.data.code} />
      ) : null}
      {isPartial(figures) && !approval ? <PartialLine figures={figures} /> : null}
      <div className={c('tenderFoot', !approval && 'stays')}>
        <div className={c('result')}>
          <AmountRow
            label={stillToPayCents > 0 && draft.tenders.length > 0 ? t.desk.stillToPay : t.desk.change}
            cents={stillToPayCents > 0 && draft.tenders.length > 0 ? stillToPayCents : changeCents}
            size="amount"
          />
        </div>
        {approval ? (
          <DeskApproval approval={approval} />
        ) : (
          <Toolbar isEnd>
            <ActionButton
              action="desk.takePayment"
              look="main"
              size="big"
              isDisabled={!canTakeMoney || !isCovered(figures, draft)}
              isBusy={phase !== 'entering'}
              onAct={() => void desk.take()}
            />
          </Toolbar>
        )}
      </div>
    </Panel>
  );
}

/** The amount field holds what is still to pay, selected: Enter takes it as cash, a letter as another kind. */
function AmountEntry() {
  const t = useTexts();
  const { desk } = useDesk();
  const { figures } = useFigures();
  const focus = useDeskState((state) => state.focus);
  const field = useRef<HTMLInputElement>(null);
  const proposed = figures.cashToPayCents === 0 ? null : cents(figures.cashToPayCents);
  const [entry, setEntry] = useState<SignedCents | null>(proposed);
  const tenderCount = useDeskState((state) => state.draft.tenders.length);
  const offer = `${proposed} ${tenderCount}`;
  const [offered, setOffered] = useState(offer);
  // What is still to pay fills the field whenever it or the tenders change; what a person typed over it stays until then.
  if (offered !== offer) {
    setOffered(offer);
    setEntry(proposed);
  }
  useEffect(() => {
    if (focus.at !== 'tender') return;
    field.current?.focus();
    field.current?.select();
  }, [focus]);
  // A new proposal is selected again, but never takes the focus from where the person is typing.
  useEffect(() => {
    if (document.activeElement === field.current) field.current?.select();
  }, [proposed]);

  useKey('desk.takeCash', () => {
    if (entry === null || entry <= 0) return false;
    desk.tender('cash', entry);
    return true;
  });
  useKey('desk.removeTender', () => {
    const last = desk.state.draft.tenders.at(-1);
    if (field.current?.value !== '' || last === undefined) return false;
    desk.change((draft) => removeTender(draft, last.tenderId));
    desk.focus('tender');
    return true;
  });
  const start = (kind: PendingTender['kind']) => {
    const amountCents = entry ?? figures.stillToPayCents;
    if (amountCents > 0) desk.say({ pending: { kind, amountCents } });
  };
  return (
    <>
      <MoneyField
        ref={field}
        label={t.desk.amountField}
        value={entry}
        onChange={setEntry}
        size="amount"
        keyField="tender"
        showsMode
      />
      <TenderKinds
        isShown={figures.stillToPayCents > 0}
        onStart={start}
        onCash={() => entry !== null && entry > 0 && desk.tender('cash', entry)}
      />
      {figures.quickCash.length === 0 ? null : (
        <div className={c('quick')} role="group" aria-label={t.desk.quickCash}>
          {figures.quickCash.map((amount) => (
            <Button key={amount} look="quiet" onPress={() => desk.tender('cash', amount)}>
              {`$${formatCents(amount).replace(/\.00$/, '')}`}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

function Tenders() {
  const t = useTexts();
  const { desk } = useDesk();
  const { tenders } = useDeskState((state) => state.draft);
  return (
    <AmountList>
      {tenders.map((tender) => {
        const kind = t.desk.kinds[tender.kind];
        return (
          <AmountRow
            key={tender.tenderId}
            label={kind}
            {...(tender.itemNumber === null ? {} : { detail: tender.itemNumber })}
            cents={tender.amountCents}
            action={
              <Button
                look="quiet"
                label={t.desk.removeTender(kind, formatCents(tender.amountCents))}
                onPress={() => {
                  desk.change((draft) => removeTender(draft, tender.tenderId));
                  desk.focus('tender');
                }}
              >
                ✕
              </Button>
            }
          />
        );
      })}
    </AmountList>
  );
}
