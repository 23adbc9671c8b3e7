// A preview as the screen gets it. PY10: for a payer who is not the holder, what tells of the account is withheld here,
// in the station, not in the screen.
import type { PaymentPreviewView } from '../../../src-contract/station/payment.ts';
import { amountChoices } from '../../../src-core/payment/allocation/amount-choices.ts';
import { confirmationsNeeded } from '../../../src-core/payment/confirmations.ts';
import type { PaymentDraft } from '../../../src-core/payment/payment-draft.ts';
import type { AccountOnFile, PaymentPreview, PreviewLine } from '../../../src-core/payment/payment-preview.ts';
import { viewForPayer } from '../../../src-core/payment/view-for-payer.ts';
import type { Language } from '../../../src-core/result/language.ts';
import { cashToPay } from '../../../src-core/tender/settle.ts';
import type { BusinessDay } from '../business-day.ts';
import { noticeView } from './notice-view.ts';

type AccountView = PaymentPreviewView['accounts'][number];

export function previewView(
  preview: PaymentPreview,
  draft: PaymentDraft,
  onFile: readonly AccountOnFile[],
  day: BusinessDay,
  previewHash: string,
  language: Language,
): PaymentPreviewView {
  const { isHolder } = draft.payer;
  const shown = viewForPayer(preview, isHolder);
  const lineView = ({ rule, ruleEs, ...line }: PreviewLine) => ({ ...line, rule: language === 'es' ? ruleEs : rule });
  return {
    accounts: shown.accounts.map((account, index): AccountView => {
      const file = onFile[index];
      const choices =
        file === undefined || !isHolder ? [] : amountChoices(file.account, file.charges, day.policy, day.businessDate);
      return { ...account, lines: account.lines.map(lineView), choices: choices.map(choiceView) };
    }),
    items: shown.items.flatMap(({ item, quantity, lines }) =>
      lines.map((line) => ({ ...lineView(line), code: item.code, quantity })),
    ),
    toPayCents: preview.toPayCents,
    toPayInCashCents: cashToPay(draft.tenders, preview.toPayCents, day.policy),
    tenderedCents: preview.settlement?.tenderedCents ?? 0,
    stillToPayCents: preview.settlement?.stillToPayCents ?? preview.toPayCents,
    changeCents: preview.settlement?.changeCents ?? 0,
    creditCents: preview.creditCents,
    notices: shown.notices.map((notice) => noticeView(notice, language)),
    confirmationsNeeded: [...confirmationsNeeded(preview)],
    previewHash,
  };
}

type Choice = ReturnType<typeof amountChoices>[number];
type ModeView = AccountView['choices'][number]['mode'];

const choiceView = ({ kind, amountCents, mode, date }: Choice): AccountView['choices'][number] => ({
  kind,
  amountCents,
  date,
  mode: modeView(mode),
});

function modeView(mode: Choice['mode']): ModeView {
  if (mode.kind === 'chosen_charges') return { kind: mode.kind, chargeIds: [...mode.chargeIds] };
  if (mode.kind === 'customer_direction') return { kind: mode.kind, parts: mode.parts.map((part) => ({ ...part })) };
  return mode;
}
