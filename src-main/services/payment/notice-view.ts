// What the cashier is told of an account before the money is taken, in the cashier's language.
import type { PaymentPreviewView } from '../../../src-contract/station/payment.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import type { PaymentNotice } from '../../../src-core/payment/payment-preview.ts';
import type { Language, Words } from '../../../src-core/result/language.ts';

type NoticeView = PaymentPreviewView['notices'][number];
type Told = Pick<NoticeView, 'level'> & { readonly words: Words };

const mind = (words: Words): Told => ({ level: 'mind', words });
const info = (words: Words): Told => ({ level: 'info', words });

function shutoff({ cutoffDate, isAvoided, toAvoidShutoffCents }: PaymentNotice & { readonly kind: 'shutoff' }): Told {
  const left = `$${formatCents(toAvoidShutoffCents)}`;
  return isAvoided
    ? info({
        en: `Shutoff ${cutoffDate}: this payment avoids it.`,
        es: `Corte el ${cutoffDate}: este pago lo evita.`,
      })
    : mind({
        en: `Shutoff ${cutoffDate}: pay ${left} more to avoid it. If the crew is out, call dispatch.`,
        es: `Corte el ${cutoffDate}: faltan ${left} para evitarlo. Si la cuadrilla ya salió, llame a despacho.`,
      });
}

function duplicate(amountCents: number, takenAt: string | null): Told {
  const amount = `$${formatCents(amountCents)}`;
  return takenAt === null
    ? mind({
        en: `The same item of ${amount} stands twice in this payment.`,
        es: `El mismo documento de ${amount} está dos veces en este pago.`,
      })
    : mind({
        en: `The same ${amount} was taken for this account a short while ago.`,
        es: `Los mismos ${amount} se cobraron para esta cuenta hace poco.`,
      });
}

function told(notice: PaymentNotice): Told {
  switch (notice.kind) {
    case 'shutoff':
      return shutoff(notice);
    case 'no_checks':
      return mind({
        en: "No checks: cash, money order, cashier's check or card.",
        es: 'Sin cheques: efectivo, giro postal, cheque de caja o tarjeta.',
      });
    case 'no_checks_writer':
      return mind({
        en: `No checks from this writer, whose own account ${notice.accountNo} takes none.`,
        es: `Sin cheques de esta persona, cuya propia cuenta ${notice.accountNo} no los acepta.`,
      });
    case 'closed_account_owes': {
      const balance = `$${formatCents(notice.balanceCents)}`;
      return info({
        en: `Closed account, still owes ${balance}.`,
        es: `Cuenta cerrada, todavía debe ${balance}.`,
      });
    }
    case 'autopay':
      return mind({
        en: 'On autopay: the bank draft may pay the same bill again.',
        es: 'Con pago automático: el banco puede pagar la misma factura otra vez.',
      });
    case 'duplicate_tender':
      return duplicate(notice.amountCents, notice.takenAt);
  }
}

export function noticeView(notice: PaymentNotice, language: Language): NoticeView {
  const { level, words } = told(notice);
  // A writer's own account is none of the rows on the screen: what is said of it stands by itself.
  const accountNo = notice.kind === 'no_checks_writer' ? null : notice.accountNo;
  return { kind: notice.kind, accountNo, level, says: words[language] };
}
