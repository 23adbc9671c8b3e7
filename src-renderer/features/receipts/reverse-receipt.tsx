import { useRef, useState } from 'react';
import type { StationClient } from '../../../src-contract/station-router.ts';
import type { ReceiptView } from '../../../src-contract/station/receipts.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { SecondPersonStrip } from '../../app/second-person.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { withApproval } from '../../station-client/with-approval.ts';
import type { Approval } from '../../ui/approval-strip.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { Toolbar } from '../../ui/layout.tsx';
import { useWords } from '../../ui/words.ts';
import sheet from './receipts.module.css';

const c = classes(sheet);
const REFUND = 'refund';

export type ReversalAnswer = Awaited<ReturnType<StationClient['corrections']['reverse']>>;

export interface ReverseReceiptProps {
  readonly receipt: ReceiptView;
  readonly onDone: (answer: ReversalAnswer) => void;
  readonly onClose: () => void;
}

/** VD2: where the payer's money goes, then the reason and a second person. */
export function ReverseReceipt({ receipt, onDone, onClose }: ReverseReceiptProps) {
  const t = useTexts();
  const words = useWords();
  const client = useStation();
  const running = useAct();
  const [place, setPlace] = useState(REFUND);
  const [isAsking, setAsking] = useState(false);
  // One key for one input, however often the secret is mistyped.
  const keys = useRef(new Map<string, string>());
  const { receiptNumber, accountNos, appliedCents } = receipt;
  const places = [
    { id: REFUND, label: t.corrections.toRefund },
    ...accountNos.map((id) => ({ id, label: t.corrections.toCredit(id) })),
  ];
  const where = places.find(({ id }) => id === place)?.label ?? '';
  const approve = ({ reason, approverName, secret }: Approval) => {
    const facts = `${place} ${reason}`;
    const key = keys.current.get(facts) ?? newKey();
    keys.current.set(facts, key);
    const goesTo = place === REFUND ? { kind: REFUND as 'refund' } : { kind: 'credit' as const, accountNo: place };
    running.run(
      () =>
        withApproval(
          client,
          'corrections.reverse',
          { key, receiptNumber, goesTo, reason },
          { approverName, secret },
          (full) => client.corrections.reverse(full),
        ),
      onDone,
    );
  };
  if (isAsking) {
    return (
      <SecondPersonStrip
        approves="reversal.approve"
        act={t.corrections.reverseAct(receiptNumber, formatCents(appliedCents), where)}
        needsReason
        isBusy={running.isBusy}
        failure={running.failure}
        onApprove={approve}
        onCancel={() => setAsking(false)}
      />
    );
  }
  return (
    <div className={c('correct')} role="group" aria-label={t.corrections.reverseTitle}>
      <p>{t.corrections.reverseSays}</p>
      <RadioGroup label={t.corrections.reverseTitle} choices={places} value={place} onChange={setPlace} />
      <Toolbar isEnd>
        <Button onPress={onClose} keyLabel="Esc">
          {words.cancel}
        </Button>
        <Button look="main" onPress={() => setAsking(true)}>
          {t.receipts.goOn}
        </Button>
      </Toolbar>
    </div>
  );
}
