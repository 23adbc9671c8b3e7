import { formatCents } from '../../../src-core/money/cents.ts';
import { CONFIRMATIONS } from '../../../src-core/payment/confirmations.ts';
import type { PaymentPreviewView } from '../../../src-contract/station/payment.ts';
import { type Texts, useTexts } from '../../app/texts/texts.ts';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { useDesk, useDeskState } from './desk-context.ts';

function says(asked: string, preview: PaymentPreviewView | null, t: Texts): string {
  const known = CONFIRMATIONS.find((each) => each === asked);
  if (known === undefined) return asked;
  if (known === 'duplicate_tender') {
    return preview?.notices.find(({ kind }) => kind === 'duplicate_tender')?.says ?? t.desk.confirmSays[known];
  }
  return t.desk.confirmSays[known](formatCents(preview?.creditCents ?? 0));
}

/** The few things that are asked: a yes that lifts a refusal (PY5, TN2, TN7), and dropping work. */
export function DeskQuestions() {
  const t = useTexts();
  const { desk } = useDesk();
  const asks = useDeskState((state) => state.asks);
  const preview = useDeskState((state) => state.preview);
  if (asks === null) return null;
  if (asks.includes('drop')) {
    return (
      <ConfirmDialog
        title={t.desk.dropTitle}
        confirm={t.desk.drop}
        cancel={t.desk.keep}
        isStop
        onConfirm={() => void desk.drop()}
        onClose={() => desk.backOut()}
      >
        <p>{t.desk.dropSays}</p>
      </ConfirmDialog>
    );
  }
  return (
    <ConfirmDialog
      title={t.desk.confirmTitle}
      confirm={t.desk.confirmTake}
      onConfirm={() => void desk.take([...desk.state.given, ...asks])}
      onClose={() => desk.backOut()}
    >
      {asks.map((asked) => (
        <p key={asked}>{says(asked, preview, t)}</p>
      ))}
    </ConfirmDialog>
  );
}
