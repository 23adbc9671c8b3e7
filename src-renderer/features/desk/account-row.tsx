import { useState } from 'react';
import type { PaymentPreviewView, PreviewAccountView } from '../../../src-contract/station/payment.ts';
import { maskAccount } from '../../../src-core/documents/mask-account.ts';
import { cents, formatCents } from '../../../src-core/money/cents.ts';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { MoneyField } from '../../ui/money-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { AllocationLines } from './allocation-lines.tsx';
import { AmountMenu } from './amount-menu.tsx';
import { ChosenLines } from './chosen-lines.tsx';
import { useDesk } from './desk-context.ts';
import { type DraftAccountInput, putAccount, removeAccount } from './desk-draft.ts';
import sheet from './desk.module.css';

const c = classes(sheet);

export interface AccountRowProps {
  readonly account: DraftAccountInput;
  readonly shown: PreviewAccountView | null;
  readonly notices: PaymentPreviewView['notices'];
  readonly isFresh: boolean;
  readonly onSee: () => void;
}

export function AccountRow({ account, shown, notices, isFresh, onSee }: AccountRowProps) {
  const t = useTexts();
  const { desk } = useDesk();
  const [isChoosing, setChoosing] = useState(false);
  const { accountNo } = account;
  const put = (amountCents: number, mode: DraftAccountInput['mode']) =>
    desk.change((draft) => putAccount(draft, { accountNo, amountCents, mode }));
  return (
    <section className={c('account')} aria-label={`${accountNo} ${shown?.customerName ?? ''}`}>
      <div className={c('accountHead')}>
        <Who accountNo={accountNo} shown={shown} />
        <span className={c('rowButtons')}>
          <Button look="quiet" onPress={onSee}>
            {t.desk.seeAccount}
          </Button>
          <Button
            look="quiet"
            label={t.desk.removeAccount(accountNo)}
            onPress={() => {
              desk.change((draft) => removeAccount(draft, accountNo));
              desk.focus('search');
            }}
          >
            ✕
          </Button>
        </span>
      </div>
      <div className={c('accountPay')}>
        <Owes shown={shown} />
        <MoneyField
          label={t.desk.paysLabel(accountNo)}
          isLabelHidden
          value={cents(account.amountCents)}
          onChange={(value) => put(Math.max(0, value ?? 0), { kind: 'own_amount' })}
          keyField="pays"
        />
        <AmountMenu account={account} shown={shown} onPick={put} onChoose={() => setChoosing(true)} />
      </div>
      {notices.map(({ kind, level, says }) => (
        <Notice key={kind} kind={level} title={says} />
      ))}
      {shown ? <AllocationLines shown={shown} isFresh={isFresh} /> : null}
      {isChoosing ? (
        <ChosenLines
          account={account}
          onClose={() => setChoosing(false)}
          onChoose={(amountCents, chargeIds) => {
            put(amountCents, { kind: 'chosen_charges', chargeIds: [...chargeIds] });
            setChoosing(false);
            desk.focus('tender');
          }}
        />
      ) : null}
    </section>
  );
}

function Who({ accountNo, shown }: { readonly accountNo: string; readonly shown: PreviewAccountView | null }) {
  const t = useTexts();
  const status = shown?.status;
  // PY10: whoever stands before the screen is not the holder.
  const isMasked = shown !== null && shown.balanceBeforeCents === null;
  return (
    <p className={c('who')}>
      <strong className={c('name')}>{shown?.customerName ?? accountNo}</strong>
      <span>{isMasked ? maskAccount(accountNo) : accountNo}</span>
      <span className={c('soft')}>{shown?.serviceAddress}</span>
      {status === 'CLOSED' || status === 'PENDING' ? (
        <StatusWord kind={status === 'CLOSED' ? 'stop' : 'mind'}>{t.desk.status[status]}</StatusWord>
      ) : null}
      {shown?.cashOnly ? <StatusWord kind="stop">{t.desk.noChecks}</StatusWord> : null}
    </p>
  );
}

/** PY10: nothing of it is said to someone who is not the holder. */
function Owes({ shown }: { readonly shown: PreviewAccountView | null }) {
  const t = useTexts();
  const dates = useDates();
  if (!shown) return <p className={c('owes')} />;
  const { balanceBeforeCents: balance, pastDueBeforeCents: pastDue, asOf } = shown;
  if (balance === null) {
    return (
      <p className={c('owes', 'soft')}>
        {t.desk.balance}: {t.desk.hidden}
      </p>
    );
  }
  return (
    <p className={c('owes')}>
      <span>
        {balance < 0 ? t.desk.credit : t.desk.balance} <strong>{formatCents(Math.abs(balance))}</strong>
        {pastDue === null || pastDue === 0 ? null : (
          <>
            {' · '}
            {t.desk.pastDue} <strong>{formatCents(pastDue)}</strong>
          </>
        )}
      </span>
      <span className={c('soft')}>{t.desk.asOf(dates.moment(asOf))}</span>
    </p>
  );
}
