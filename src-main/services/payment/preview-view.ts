// A preview as the screen gets it. PY10: for a payer who is not the holder, what tells of the account is withheld here,
// in the station, not in the screen.
import type { PaymentPreviewView } from '../../../src-contract/station/payment.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { amountChoices } from '../../../src-core/payment/allocation/amount-choices.ts';
import { confirmationsNeeded } from '../../../src-core/payment/confirmations.ts';
import type { PaymentDraft } from '../../../src-core/payment/payment-draft.ts';
import type { AccountOnFile, PaymentNotice, PaymentPreview } from '../../../src-core/payment/payment-preview.ts';
import { viewForPayer } from '../../../src-core/payment/view-for-payer.ts';
import { cashToPay } from '../../../src-core/tender/settle.ts';
import type { BusinessDay } from '../business-day.ts';

type AccountView = PaymentPreviewView['accounts'][number];
type NoticeView = PaymentPreviewView['notices'][number];

export function previewView(
  preview: PaymentPreview,
  draft: PaymentDraft,
  onFile: readonly AccountOnFile[],
  day: BusinessDay,
  previewHash: string,
): PaymentPreviewView {
  const { isHolder } = draft.payer;
  const shown = viewForPayer(preview, isHolder);
  return {
    accounts: shown.accounts.map((account, index): AccountView => {
      const file = onFile[index];
      const choices =
        file === undefined || !isHolder ? [] : amountChoices(file.account, file.charges, day.policy, day.businessDate);
      return { ...account, lines: account.lines.map((line) => ({ ...line })), choices: choices.map(choiceView) };
    }),
    items: shown.items.flatMap(({ item, quantity, lines }) =>
      lines.map((line) => ({ ...line, code: item.code, quantity })),
    ),
    toPayCents: preview.toPayCents,
    toPayInCashCents: cashToPay(draft.tenders, preview.toPayCents, day.policy),
    tenderedCents: preview.settlement?.tenderedCents ?? 0,
    stillToPayCents: preview.settlement?.stillToPayCents ?? preview.toPayCents,
    changeCents: preview.settlement?.changeCents ?? 0,
    creditCents: preview.creditCents,
    notices: shown.notices.map(noticeView),
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

function noticeView(notice: PaymentNotice): NoticeView {
  const { kind, accountNo } = notice;
  switch (notice.kind) {
    case 'shutoff': {
      const left = `Shutoff ${notice.cutoffDate}: pay $${formatCents(notice.toAvoidShutoffCents)} more to avoid it. If the crew is out, call dispatch.`;
      return notice.isAvoided
        ? { kind, accountNo, level: 'info', says: `Shutoff ${notice.cutoffDate}: this payment avoids it.` }
        : { kind, accountNo, level: 'mind', says: left };
    }
    case 'no_checks':
      return { kind, accountNo, level: 'mind', says: "No checks: cash, money order, cashier's check or card." };
    case 'closed_account_owes':
      return {
        kind,
        accountNo,
        level: 'info',
        says: `Closed account, still owes $${formatCents(notice.balanceCents)}.`,
      };
    case 'autopay':
      return { kind, accountNo, level: 'mind', says: 'On autopay: the bank draft may pay the same bill again.' };
    case 'duplicate_tender':
      return { kind, accountNo, level: 'mind', says: duplicateWords(notice.amountCents, notice.takenAt) };
  }
}

const duplicateWords = (amountCents: number, takenAt: string | null): string =>
  takenAt === null
    ? `The same item of $${formatCents(amountCents)} stands twice in this payment.`
    : `The same $${formatCents(amountCents)} was taken for this account a short while ago.`;
