import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { MailKind } from '../../../src-core/ledger/events/mail-events.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { SecondPersonStrip } from '../../app/second-person.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { useScanner } from '../../app/use-scanner.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Panel, Stack } from '../../ui/layout.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type Envelope, useEnvelope } from './use-envelope.ts';

export interface NextEnvelopeProps {
  readonly kinds: readonly MailKind[];
  readonly onPosted: () => void;
}

/** Scan the stub, key the item, next. */
export function NextEnvelope({ kinds, onPosted }: NextEnvelopeProps) {
  const t = useTexts();
  const stub = useRef<HTMLInputElement>(null);
  const amount = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const envelope = useEnvelope(
    kinds.find((kind) => kind === 'check') ?? kinds[0] ?? 'check',
    ({ receiptNumber, appliedCents }) => {
      setSaid(t.mail.posted(receiptNumber, `$${formatCents(appliedCents)}`));
      setText('');
      stub.current?.focus();
      onPosted();
    },
  );
  useEffect(() => stub.current?.focus(), []);
  const find = (typed: string) => {
    if (typed.trim() === '') return;
    setSaid('');
    envelope.find(typed, () => amount.current?.focus());
  };
  useScanner((scanned) => {
    setText(scanned);
    find(scanned);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (envelope.found === null) find(text);
    else envelope.post();
  };
  const { found } = envelope;
  return (
    <Panel title={t.mail.deskTitle}>
      <form onSubmit={submit}>
        <Stack>
          {said === '' ? null : <Notice kind="info" title={said} isLive />}
          <TextField
            label={t.mail.stub}
            help={
              found === null
                ? t.mail.stubHelp
                : `${found.accountNo} ${t.mail.owes(`$${formatCents(found.balanceCents)}`)}`
            }
            value={text}
            onChange={(typed) => {
              setText(typed);
              envelope.forget();
            }}
            maxLength={200}
            ref={stub}
          />
          {envelope.finding.failure ? <FailureNotice failure={envelope.finding.failure} /> : null}
          <ItemFields envelope={envelope} kinds={kinds} amount={amount} />
          <Asked envelope={envelope} />
          <Outcome envelope={envelope} />
        </Stack>
      </form>
      {envelope.isAboveLimit ? <SecondYes envelope={envelope} /> : null}
      <p>{t.mail.notYet}</p>
    </Panel>
  );
}

function ItemFields(props: {
  readonly envelope: Envelope;
  readonly kinds: readonly MailKind[];
  readonly amount: RefObject<HTMLInputElement | null>;
}) {
  const t = useTexts();
  const { item, change } = props.envelope;
  return (
    <>
      <MoneyField
        label={t.mail.itemAmount}
        value={item.cents}
        onChange={(cents) => change({ cents })}
        ref={props.amount}
      />
      {item.kind === 'cash' ? null : (
        <TextField
          label={t.mail.itemNumber}
          value={item.number}
          onChange={(number) => change({ number })}
          maxLength={80}
        />
      )}
      <Select
        label={t.mail.itemKind}
        choices={props.kinds.map((id) => ({ id, label: t.mail.kinds[id] }))}
        value={item.kind}
        onChange={(kind) => change({ kind })}
      />
      <Checkbox isSelected={item.printsReceipt} onChange={(printsReceipt) => change({ printsReceipt })}>
        {t.mail.printsReceipt}
      </Checkbox>
    </>
  );
}

/** PY5, TN7: what is posted only on purpose. */
function Asked({ envelope: { asked } }: { readonly envelope: Envelope }) {
  const t = useTexts();
  if (asked === null) return null;
  return (
    <Notice kind="mind" title={t.mail.deliberate} isLive>
      {asked.creditCents > 0 ? <p>{t.mail.overpaid(`$${formatCents(asked.creditCents)}`)}</p> : null}
      {asked.confirmationsNeeded.includes('duplicate_tender') ? <p>{t.mail.duplicate}</p> : null}
    </Notice>
  );
}

function Outcome({ envelope }: { readonly envelope: Envelope }) {
  const t = useTexts();
  const { act, asked, found, isReady, isAboveLimit } = envelope;
  if (isAboveLimit) return null;
  return (
    <Stack gap="small">
      {act.failure ? <FailureNotice failure={act.failure} /> : null}
      <Button
        type="submit"
        look="main"
        size="big"
        isWide
        keyLabel="Enter"
        isBusy={act.isBusy}
        isDisabled={found !== null && !isReady}
      >
        {found === null ? t.mail.find : asked === null ? t.mail.post : t.mail.postAnyway}
      </Button>
    </Stack>
  );
}

function SecondYes({ envelope }: { readonly envelope: Envelope }) {
  const t = useTexts();
  const { act, item } = envelope;
  return (
    <SecondPersonStrip
      approves="payment.approve_credit"
      act={t.mail.approveAct(`$${formatCents(item.cents ?? 0)}`)}
      isBusy={act.isBusy}
      failure={act.failure}
      onApprove={envelope.postWith}
      onCancel={envelope.withdraw}
    />
  );
}
