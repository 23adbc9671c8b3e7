import type { FormEvent } from 'react';
import type { ReturnedItemView, SentItemView } from '../../../src-contract/station/corrections.ts';
import { RETURN_REASONS } from '../../../src-core/ledger/events/correction-events.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type NoticeAnswer, type NoticeKind, useBankNotice } from './use-bank-notice.ts';

export type { NoticeKind };

export interface BankNoticeDialogProps {
  readonly kind: NoticeKind;
  readonly item: SentItemView | ReturnedItemView;
  readonly onDone: (says: string) => void;
  readonly onClose: () => void;
}

/** VD3: what the bank's notice says of one item. */
export function BankNoticeDialog({ kind, item, onDone, onClose }: BankNoticeDialogProps) {
  const t = useTexts();
  const dates = useDates();
  const isCard = item.kind === 'card';
  const notice = useBankNotice(kind, item.tenderId, isCard);
  const words = t.corrections.notices[kind];
  const told = ({ correctionNumber, feeCents, noChecksUntil }: NoticeAnswer) => {
    const fee = feeCents === 0 ? '' : ` ${t.corrections.feeCharged(formatCents(feeCents))}`;
    const flag = noChecksUntil === null ? '' : ` ${t.corrections.noChecksUntil(dates.day(noChecksUntil))}`;
    onDone(`${words.done(correctionNumber)}${fee}${flag}`);
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    notice.submit(told);
  };
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      hasWork={notice.bankReference !== '' || notice.note !== ''}
      actions={
        <>
          <Button onPress={onClose} keyLabel="Esc">
            {t.ui.cancel}
          </Button>
          <Button
            look="main"
            onPress={() => submit()}
            isDisabled={!notice.isReady}
            isBusy={notice.act.isBusy}
            keyLabel="Enter"
          >
            {words.act}
          </Button>
        </>
      }
    >
      <form onSubmit={submit}>
        <Stack gap="small">
          <p>
            {`${t.desk.kinds[item.kind]} ${item.itemNumber ?? ''}`.trim()}, {formatCents(item.amountCents)},{' '}
            {item.receiptNumber}
          </p>
          <p>{words.says}</p>
          <NoticeFields kind={kind} isCard={isCard} notice={notice} />
          {notice.act.failure ? <FailureNotice failure={notice.act.failure} /> : null}
          <button type="submit" hidden>
            {words.act}
          </button>
        </Stack>
      </form>
    </Dialog>
  );
}

interface NoticeFieldsProps {
  readonly kind: NoticeKind;
  readonly isCard: boolean;
  readonly notice: ReturnType<typeof useBankNotice>;
}

function NoticeFields({ kind, isCard, notice }: NoticeFieldsProps) {
  const t = useTexts();
  const reasons = RETURN_REASONS.filter((reason) => (reason === 'card_dispute') === isCard);
  return (
    <>
      <TextField
        label={t.corrections.bankReference}
        value={notice.bankReference}
        onChange={notice.setBankReference}
        maxLength={60}
        isRequired
        autoFocus
      />
      <TextField
        label={t.corrections.bankDate}
        value={notice.bankDate}
        onChange={notice.setBankDate}
        maxLength={10}
        error={notice.isDateWrong ? t.deposits.confirmDateWrong : undefined}
        isRequired
      />
      {kind === 'return' ? (
        <>
          <Select
            label={t.corrections.reason}
            choices={reasons.map((id) => ({ id, label: t.corrections.returnReasons[id] }))}
            value={notice.returnReason}
            onChange={notice.setReturnReason}
          />
          <TextField
            label={t.corrections.note}
            value={notice.note}
            onChange={notice.setNote}
            maxLength={200}
            isRequired
          />
        </>
      ) : null}
    </>
  );
}
