import { type FormEvent, useRef, useState } from 'react';
import type { NamedException } from '../../../src-contract/station/deposit.ts';
import { SecondPersonStrip } from '../../app/second-person.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { type SecondPerson, withApproval } from '../../station-client/with-approval.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { dollars } from './deposit-words.ts';
import sheet from './deposits.module.css';

const c = classes(sheet);

const OUTCOMES = {
  receipted_not_in_bag: ['found', 'lost'],
  in_bag_not_receipted: ['receipted', 'owed_back', 'unclaimed'],
} as const;
type Outcome = (typeof OUTCOMES)[keyof typeof OUTCOMES][number];

const RECEIPT_NUMBER = /^(?:T-)?[0-9A-Z]{2,8}-\d{4}-\d{7}$/;

export interface ResolveExceptionProps {
  readonly exception: NamedException;
  readonly onResolved: (says: string) => void;
  readonly onClose: () => void;
}

/** DP12: what became of it and how that is known; then a supervisor's own name and secret. */
export function ResolveException({ exception, onResolved, onClose }: ResolveExceptionProps) {
  const t = useTexts();
  const station = useStation();
  const act = useAct();
  const outcomes: readonly Outcome[] = OUTCOMES[exception.kind];
  const [outcome, setOutcome] = useState<Outcome>(outcomes[0] ?? 'found');
  const [receipt, setReceipt] = useState('');
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const keys = useRef(new Map<string, string>());
  const item = t.deposits.exceptionItem(exception.itemNumber);
  const number = receipt.trim().toUpperCase();
  const hasReceipt = outcome !== 'receipted' || RECEIPT_NUMBER.test(number);
  const isReady = reason.trim() !== '' && hasReceipt;
  const ask = (event?: FormEvent) => {
    event?.preventDefault();
    if (isReady) setAsked(true);
  };
  const approve = (person: SecondPerson) => {
    const { depositId, lineNo } = exception;
    const receiptNumber = outcome === 'receipted' ? number : null;
    const facts = { depositId, lineNo, resolution: outcome, receiptNumber, reason: reason.trim() };
    const said = JSON.stringify(facts);
    const key = keys.current.get(said) ?? newKey();
    keys.current.set(said, key);
    act.run(
      () =>
        withApproval(station, 'deposits.resolveException', { key, ...facts }, person, (full) =>
          station.deposits.resolveException(full),
        ),
      () => onResolved(t.deposits.resolved(item)),
    );
  };
  if (isAsked) {
    return (
      <SecondPersonStrip
        approves="deposit.accept_resolution"
        act={t.deposits.resolveAct(item, dollars(exception.amountCents), t.deposits.resolutions[outcome])}
        says={t.deposits.resolveSays}
        isBusy={act.isBusy}
        failure={act.failure}
        onApprove={approve}
        onCancel={() => {
          act.clear();
          setAsked(false);
        }}
      />
    );
  }
  return (
    <OutcomeForm
      outcomes={outcomes}
      outcome={outcome}
      onOutcome={setOutcome}
      receipt={receipt}
      onReceipt={setReceipt}
      isReceiptWrong={number !== '' && !hasReceipt}
      reason={reason}
      onReason={setReason}
      isReady={isReady}
      onAsk={ask}
      onClose={onClose}
    />
  );
}

interface OutcomeFormProps {
  readonly outcomes: readonly Outcome[];
  readonly outcome: Outcome;
  readonly onOutcome: (outcome: Outcome) => void;
  readonly receipt: string;
  readonly onReceipt: (receipt: string) => void;
  readonly isReceiptWrong: boolean;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly isReady: boolean;
  readonly onAsk: (event?: FormEvent) => void;
  readonly onClose: () => void;
}

function OutcomeForm({ outcomes, outcome, ...props }: OutcomeFormProps) {
  const t = useTexts();
  return (
    <form className={c('sealForm')} onSubmit={props.onAsk}>
      <Select
        label={t.deposits.resolveWhat}
        value={outcome}
        onChange={(id) => props.onOutcome(outcomes.find((each) => each === id) ?? outcome)}
        choices={outcomes.map((each) => ({ id: each, label: t.deposits.resolutions[each] }))}
      />
      {outcome === 'receipted' ? (
        <TextField
          label={t.deposits.resolveReceipt}
          help={t.deposits.resolveReceiptHelp}
          value={props.receipt}
          onChange={props.onReceipt}
          maxLength={30}
          error={props.isReceiptWrong ? t.deposits.resolveReceiptWrong : undefined}
          isRequired
        />
      ) : null}
      <TextField
        label={t.deposits.resolveReason}
        value={props.reason}
        onChange={props.onReason}
        maxLength={200}
        isRequired
        autoFocus
      />
      <div className={c('foot')}>
        <Button onPress={props.onClose}>{t.ui.cancel}</Button>
        <Button look="main" type="submit" isDisabled={!props.isReady} keyLabel="Enter">
          {t.deposits.resolveNext}
        </Button>
      </div>
    </form>
  );
}
