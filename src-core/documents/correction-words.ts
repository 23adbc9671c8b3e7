// The words of slips that take a payment back: void (same session) and reversal (afterwards), in the office's language.
import type { Language } from './document.ts';

interface CorrectionWords {
  readonly voidSlip: string;
  readonly voidMark: string;
  readonly receiptVoided: string;
  readonly voided: string;
  readonly voidedBy: string;
  readonly reversalSlip: string;
  readonly reversalMark: string;
  readonly reversal: string;
  readonly receiptReversed: string;
  readonly reversedBy: string;
  readonly issuedBy: string;
  readonly takenBack: string;
  readonly returned: string;
  readonly lessChange: string;
  readonly posted: string;
  readonly receiptOf: string;
  readonly noLongerPaid: string;
  readonly hadPaid: string;
  readonly creditOn: (account: string) => string;
  readonly owed: string;
  readonly notAtThisCounter: string;
}

const ENGLISH: CorrectionWords = {
  voidSlip: 'VOID SLIP',
  voidMark: 'VOID',
  receiptVoided: 'Receipt voided',
  voided: 'Voided',
  voidedBy: 'Voided by',
  reversalSlip: 'REVERSAL SLIP',
  reversalMark: 'REVERSAL',
  reversal: 'Reversal no.',
  receiptReversed: 'Receipt reversed',
  reversedBy: 'Reversed by',
  issuedBy: 'Issued by',
  takenBack: 'TAKEN BACK',
  returned: 'Returned to the customer',
  lessChange: 'less change given',
  posted: 'Posted',
  receiptOf: 'Receipt of',
  noLongerPaid: 'No longer paid',
  hadPaid: 'Had been paid with',
  creditOn: (account) => `Credit on account ${account}`,
  owed: 'Owed to the payer',
  notAtThisCounter: 'Paid by the city as a refund, not at this counter.',
};

const SPANISH: CorrectionWords = {
  voidSlip: 'COMPROBANTE DE ANULACIÓN',
  voidMark: 'ANULADO',
  receiptVoided: 'Recibo anulado',
  voided: 'Anulado',
  voidedBy: 'Anulado por',
  reversalSlip: 'COMPROBANTE DE REVERSIÓN',
  reversalMark: 'REVERSIÓN',
  reversal: 'Reversión n.º',
  receiptReversed: 'Recibo revertido',
  reversedBy: 'Revertido por',
  issuedBy: 'Emitido por',
  takenBack: 'RETIRADO',
  returned: 'Devuelto al cliente',
  lessChange: 'menos el cambio dado',
  posted: 'Asentado',
  receiptOf: 'Recibo del',
  noLongerPaid: 'Deja de estar pagado',
  hadPaid: 'Se había pagado con',
  creditOn: (account) => `Saldo a favor de la cuenta ${account}`,
  owed: 'Se debe a quien pagó',
  notAtThisCounter: 'Lo paga la ciudad como reembolso, no en esta ventanilla.',
};

export const CORRECTION_WORDS: Readonly<Record<Language, CorrectionWords>> = { en: ENGLISH, es: SPANISH };
