import { formatCents } from '../../../src-core/money/cents.ts';
import { SecondPersonStrip } from '../../app/second-person.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { useDesk, useDeskState } from './desk-context.ts';
import type { PendingApproval } from './desk-state.ts';

/** The payment waits for a second person (AC3); when they have entered their own secret, it goes on by itself. */
export function DeskApproval({ approval }: { readonly approval: PendingApproval }) {
  const t = useTexts();
  const { desk } = useDesk();
  const phase = useDeskState((state) => state.phase);
  const draft = useDeskState((state) => state.draft);
  const creditCents = useDeskState((state) => state.preview?.creditCents ?? 0);
  const names = draft.accounts.map(({ accountNo }) => accountNo).join(', ');
  const checks = draft.tenders.filter(({ kind }) => kind === 'check');
  const isCheck = approval.kind === 'check';
  // Whoever approves a check stands for the whole payment: what credit it leaves is said to them too.
  const lines = [
    ...(isCheck ? checks.map((each) => t.desk.approveCheck(each.itemNumber ?? '', formatCents(each.amountCents))) : []),
    ...(creditCents > 0 ? [t.desk.approveCredit(formatCents(creditCents), names)] : []),
  ];
  const { asks, failure } = approval;
  return (
    <SecondPersonStrip
      key={approval.kind}
      approves={isCheck ? 'payment.override_no_checks' : 'payment.approve_credit'}
      act={lines.join(' · ')}
      says={`${asks.says} ${asks.next}`}
      needsReason={isCheck}
      isBusy={phase !== 'entering'}
      failure={failure === null ? null : { kind: 'refused', refusal: failure }}
      onApprove={(given) => void desk.approve(given)}
      onCancel={() => desk.withoutApproval()}
    />
  );
}
