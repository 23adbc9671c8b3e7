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
  const creditCents = useDeskState((state) => state.preview?.creditCents ?? 0);
  const names = useDeskState((state) => state.draft.accounts.map(({ accountNo }) => accountNo).join(', '));
  return (
    <SecondPersonStrip
      approves="payment.approve_credit"
      act={t.desk.approveCredit(formatCents(creditCents), names)}
      isBusy={phase !== 'entering'}
      failure={{ kind: 'refused', refusal: approval.data }}
      onApprove={(person) => void desk.approve(person)}
      onCancel={() => desk.withoutApproval()}
    />
  );
}
