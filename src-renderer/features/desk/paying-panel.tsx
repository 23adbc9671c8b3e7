import { useState } from 'react';
import { useNavigation } from '../../app/navigation.ts';
import { useLanguage, useTexts } from '../../app/texts/texts.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/layout.tsx';
import { Notice, RefusalNotice } from '../../ui/notice.tsx';
import { AccountRow } from './account-row.tsx';
import { useDesk, useDeskState } from './desk-context.ts';
import { putAccount, removeItem } from './desk-draft.ts';
import { isCurrent } from './desk-state.ts';
import { FeeDialog } from './fee-dialog.tsx';
import { ItemRow } from './item-row.tsx';
import { PayerFields } from './payer-fields.tsx';
import { feeName } from './policy-view.ts';

/** What is paid: accounts, then fees, each with what it pays under it; then who pays. */
export function PayingPanel() {
  const t = useTexts();
  const { desk, policy } = useDesk();
  const language = useLanguage((state) => state.language);
  const draft = useDeskState((state) => state.draft);
  const refusal = useDeskState((state) => state.refusal);
  const preview = useDeskState((state) => state.preview);
  const isFresh = useDeskState(isCurrent);
  const [editedCode, setEditedCode] = useState<string | null>(null);
  const go = useNavigation((state) => state.go);
  const edited = draft.items.find(({ code }) => code === editedCode);
  const editedFee = policy?.feeCatalogue.find(({ code }) => code === editedCode);
  const others = preview?.notices.filter(({ accountNo }) => accountNo === null) ?? [];
  return (
    <Panel
      title={t.desk.paying}
      actions={
        <>
          <Button look="quiet" keyLabel="F2" onPress={() => desk.focus('search')}>
            {t.desk.addAccount}
          </Button>
          <FeesButton />
        </>
      }
    >
      {refusal?.at === 'paying' ? (
        <RefusalNotice says={refusal.data.says} next={refusal.data.next} code={refusal.data.code} />
      ) : null}
      <StubNotice />
      {draft.accounts.map((account) => (
        <AccountRow
          key={account.accountNo}
          account={account}
          shown={preview?.accounts.find(({ accountNo }) => accountNo === account.accountNo) ?? null}
          notices={preview?.notices.filter(({ accountNo }) => accountNo === account.accountNo) ?? []}
          isFresh={isFresh}
          onSee={() => go('accounts', { accountNo: account.accountNo })}
        />
      ))}
      {draft.items.map((item) => {
        const fee = policy?.feeCatalogue.find(({ code }) => code === item.code);
        return (
          <ItemRow
            key={item.code}
            item={item}
            name={fee ? feeName(fee, language) : item.code}
            lines={preview?.items.filter(({ code }) => code === item.code) ?? []}
            onChange={() => setEditedCode(item.code)}
            onRemove={() => desk.change((before) => removeItem(before, item.code))}
          />
        );
      })}
      {others.map(({ kind, level, says }) => (
        <Notice key={kind + says} kind={level} title={says} />
      ))}
      <PayerFields />
      {edited && editedFee ? <FeeDialog fee={editedFee} item={edited} onClose={() => setEditedCode(null)} /> : null}
    </Panel>
  );
}

function FeesButton() {
  const t = useTexts();
  const { policy, desk } = useDesk();
  if (!policy || policy.feeCatalogue.length === 0) return null;
  return (
    <Button look="quiet" keyLabel="Ctrl M" onPress={() => desk.startFee()}>
      {t.keys.miscItem}
    </Button>
  );
}

/** A stub that says something else than the account: which of the two is paid is the policy's, the other one press away. */
function StubNotice() {
  const t = useTexts();
  const { desk } = useDesk();
  const stub = useDeskState((state) => state.stub);
  if (!stub) return null;
  const { accountNo, stubCents, balanceCents, paysCents } = stub;
  const otherCents = paysCents === stubCents ? balanceCents : stubCents;
  const payOther = () => {
    const mode = { kind: otherCents === balanceCents ? ('whole_balance' as const) : ('own_amount' as const) };
    desk.say({ stub: { ...stub, paysCents: otherCents } });
    desk.change((draft) => putAccount(draft, { accountNo, amountCents: Math.max(0, otherCents), mode }));
    desk.focus('tender');
  };
  return (
    <Notice
      kind="mind"
      title={t.desk.stub(formatCents(stubCents), formatCents(balanceCents), formatCents(paysCents))}
      isLive
      actions={
        <Button onPress={payOther}>
          {otherCents === balanceCents ? t.desk.payBalance : t.desk.payStub} {formatCents(otherCents)}
        </Button>
      }
    />
  );
}
