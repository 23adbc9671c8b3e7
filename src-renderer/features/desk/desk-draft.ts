// What the cashier's presses do to the draft of a payment. Pure: the station prices and allocates it, and decides.
import type { PaymentDraftInput } from '../../../src-contract/station/payment.ts';
import { cents } from '../../../src-core/money/cents.ts';
import { limitToTendered } from '../../../src-core/payment/limit-to-tendered.ts';
import type { TenderKind } from '../../../src-core/tender/tender.ts';

export type DraftAccountInput = PaymentDraftInput['accounts'][number];
export type DraftItemInput = PaymentDraftInput['items'][number];
export type TenderInput = PaymentDraftInput['tenders'][number];

export const emptyDraft = (draftId: string, language: 'en' | 'es' = 'en'): PaymentDraftInput => ({
  draftId,
  accounts: [],
  items: [],
  tenders: [],
  payer: { name: null, isHolder: true },
  language,
});

export const isEmptyDraft = ({ accounts, items, tenders }: PaymentDraftInput): boolean =>
  accounts.length === 0 && items.length === 0 && tenders.length === 0;

export const hasAccount = (draft: PaymentDraftInput, accountNo: string): boolean =>
  draft.accounts.some((each) => each.accountNo === accountNo);

/** The account's row, new at the end or in the place it has. */
export const putAccount = (draft: PaymentDraftInput, account: DraftAccountInput): PaymentDraftInput => ({
  ...draft,
  accounts: hasAccount(draft, account.accountNo)
    ? draft.accounts.map((each) => (each.accountNo === account.accountNo ? account : each))
    : [...draft.accounts, account],
});

export const removeAccount = (draft: PaymentDraftInput, accountNo: string): PaymentDraftInput => ({
  ...draft,
  accounts: draft.accounts.filter((each) => each.accountNo !== accountNo),
});

export const putItem = (draft: PaymentDraftInput, item: DraftItemInput): PaymentDraftInput => ({
  ...draft,
  items: draft.items.some((each) => each.code === item.code)
    ? draft.items.map((each) => (each.code === item.code ? item : each))
    : [...draft.items, item],
});

export const removeItem = (draft: PaymentDraftInput, code: string): PaymentDraftInput => ({
  ...draft,
  items: draft.items.filter((each) => each.code !== code),
});

export interface TenderDetail {
  readonly itemNumber?: string | null;
  readonly routing?: string | null;
  /** TN5: the mark that the station gave for whoever wrote it. */
  readonly writer?: string | null;
  readonly writtenDate?: string | null;
  readonly isUnsigned?: boolean;
  readonly card?: TenderInput['card'];
}

export function addTender(
  draft: PaymentDraftInput,
  tender: { readonly tenderId: string; readonly kind: TenderKind; readonly amountCents: number },
  detail: TenderDetail = {},
): PaymentDraftInput {
  const {
    itemNumber = null,
    routing = null,
    card = null,
    writtenDate = null,
    writer = null,
    isUnsigned = false,
  } = detail;
  const added: TenderInput = { ...tender, itemNumber, routing, card, writtenDate, writer, isUnsigned };
  return { ...draft, tenders: [...draft.tenders, added] };
}

export const removeTender = (draft: PaymentDraftInput, tenderId: string): PaymentDraftInput => ({
  ...draft,
  tenders: draft.tenders.filter((each) => each.tenderId !== tenderId),
});

/**
 * PY4: the draft lowered to what was tendered; `itemsCents` are the catalogue items, which are paid whole and first.
 * Null when not even they are covered.
 */
export function asPartial(
  draft: PaymentDraftInput,
  tenderedCents: number,
  itemsCents: number,
): PaymentDraftInput | null {
  if (tenderedCents < itemsCents) return null;
  const limited = limitToTendered(
    {
      draftId: draft.draftId,
      accounts: draft.accounts.map(brandParts),
      items: [],
      tenders: [],
      payer: draft.payer,
      language: draft.language,
    },
    cents(tenderedCents - itemsCents),
    { feeCatalogue: [], salesTax: { rateBasisPoints: 0, glAccount: '' } },
  );
  if (!limited.ok) return null;
  const byNo = new Map(limited.value.accounts.map((each) => [each.accountNo, each]));
  return {
    ...draft,
    accounts: draft.accounts.flatMap((each) => {
      const kept = byNo.get(each.accountNo);
      return kept === undefined ? [] : [{ ...each, amountCents: kept.amountCents, mode: plainMode(kept.mode) }];
    }),
  };
}

type CoreMode = Parameters<typeof limitToTendered>[0]['accounts'][number]['mode'];

function brandParts(account: DraftAccountInput) {
  const { mode } = account;
  const branded: CoreMode =
    mode.kind === 'customer_direction'
      ? { ...mode, parts: mode.parts.map((part) => ({ ...part, amountCents: cents(part.amountCents) })) }
      : mode;
  return { accountNo: account.accountNo, amountCents: cents(account.amountCents), mode: branded };
}

function plainMode(mode: CoreMode): DraftAccountInput['mode'] {
  if (mode.kind === 'customer_direction') return { ...mode, parts: mode.parts.map((part) => ({ ...part })) };
  return mode.kind === 'chosen_charges' ? { ...mode, chargeIds: [...mode.chargeIds] } : mode;
}
