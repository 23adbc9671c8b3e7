// TN5: which writers of a draft's checks have an account that takes none: the payer's own account, or one that the same
// bank account spoke for before.
import type { PaymentDraft } from '../../../src-core/payment/payment-draft.ts';
import type { BarredWriter } from '../../../src-core/tender/no-checks.ts';
import type { StationParts } from '../station-parts.ts';

export function barredWriters(
  { store, reference }: Pick<StationParts, 'store' | 'reference'>,
  { tenders, payer }: PaymentDraft,
): readonly BarredWriter[] {
  const takesNone = (accountNo: string): boolean => reference.getAccount(accountNo)?.cashOnly ?? false;
  const own = payer.isHolder ? null : (payer.accountNo ?? null);
  const known = tenders.flatMap(({ tenderId, kind, writer }) =>
    kind === 'check' && typeof writer === 'string'
      ? store.receipts.accountsOfWriter(writer).map((accountNo) => ({ tenderId, accountNo }))
      : [],
  );
  return [...(own === null ? [] : [{ tenderId: null, accountNo: own }]), ...known].filter(({ accountNo }) =>
    takesNone(accountNo),
  );
}
