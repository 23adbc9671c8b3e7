import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { CheckedReceipt } from '../../../src-contract/station/ledger.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { KeyValueList } from '../../ui/key-value.tsx';
import { Panel, Split, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** RC7: number, amount and place in the chain, from the paper alone. */
export function ReceiptCheck() {
  const t = useTexts();
  const station = useStation();
  const act = useAct();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<CheckedReceipt | null>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    setChecked(null);
    act.run(() => station.ledger.checkReceipt({ text }), setChecked);
    // The next scan replaces this one.
    field.current?.select();
  };
  return (
    <Split>
      <Panel title={t.oversight.checkTab}>
        <form onSubmit={submit}>
          <Stack>
            <TextField
              label={t.oversight.proofLabel}
              help={t.oversight.proofHelp}
              value={text}
              onChange={setText}
              maxLength={200}
              ref={field}
            />
            <div>
              <Button type="submit" look="main" keyLabel="Enter" isBusy={act.isBusy} isDisabled={text.trim() === ''}>
                {t.oversight.check}
              </Button>
            </div>
          </Stack>
        </form>
      </Panel>
      <Panel>
        {act.failure ? <FailureNotice failure={act.failure} /> : null}
        {checked === null && !act.failure ? (
          <EmptyState title={t.oversight.checkEmpty}>{t.oversight.checkEmptySays}</EmptyState>
        ) : null}
        {checked === null ? null : <Outcome checked={checked} />}
      </Panel>
    </Split>
  );
}

const KIND = { genuine: 'info', not_genuine: 'stop', unknown: 'mind' } as const;

function Outcome({ checked: { outcome, problems, receipt } }: { readonly checked: CheckedReceipt }) {
  const t = useTexts();
  const dates = useDates();
  const said = outcome === 'unknown' ? [t.oversight.unknownNext] : problems.map((each) => t.oversight.problem[each]);
  return (
    <Stack>
      <Notice kind={KIND[outcome]} title={t.oversight.outcome[outcome]} isLive>
        {said.length === 0 ? undefined : said.map((line) => <p key={line}>{line}</p>)}
      </Notice>
      {receipt === null ? null : (
        <KeyValueList
          entries={[
            { label: t.oversight.receiptNumber, value: receipt.receiptNumber, isNumber: true },
            { label: t.oversight.paid, value: `$${formatCents(receipt.appliedCents)}`, isNumber: true },
            { label: t.oversight.code, value: receipt.shortCode, isNumber: true },
            { label: t.oversight.issued, value: dates.moment(receipt.issuedAt) },
            { label: t.oversight.issuedBy, value: receipt.issuerName },
            { label: t.oversight.state, value: t.oversight.states[receipt.state] },
            { label: t.oversight.duplicates, value: t.oversight.times(receipt.duplicates) },
            { label: t.oversight.entry, value: receipt.sequence, isNumber: true },
          ]}
        />
      )}
    </Stack>
  );
}
