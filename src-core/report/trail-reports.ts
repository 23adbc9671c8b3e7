// Who did what: from the events of the ledger themselves. A trail shows each event with its place in the chain and the
// beginning of its hash, so that it can be found again in an audit export.
import { defineReport } from './define-report.ts';

export const TRAIL_REPORTS = {
  no_sale_openings: defineReport({
    title: { en: 'Openings without sale', es: 'Aperturas sin venta' },
    says: {
      en: 'Each time a drawer was opened without a payment, by whom and why.',
      es: 'Cada vez que se abrió una caja sin pago, por quién y por qué.',
    },
    parameters: ['dates', 'person'],
    columns: { at: 'moment', person: 'text', drawer: 'text', openings: 'count', reason: 'text' },
  }),
  approvals: defineReport({
    title: { en: 'Approvals', es: 'Aprobaciones' },
    says: {
      en: 'Every act that needed a second person: who did it, who approved it. A person finds both sides.',
      es: 'Todo acto que necesitó una segunda persona: quién lo hizo, quién lo aprobó. Una persona halla ambos lados.',
    },
    parameters: ['dates', 'person'],
    columns: { sequence: 'number', at: 'moment', event: 'word', subject: 'text', actor: 'text', approver: 'text' },
  }),
  trail_of_account: defineReport({
    title: { en: 'Audit trail of an account', es: 'Rastro de auditoría de una cuenta' },
    says: {
      en: 'Every event that touched the account, and what it applied there or took back.',
      es: 'Todo evento que tocó la cuenta, y lo que aplicó en ella o quitó de ella.',
    },
    parameters: ['dates', 'account'],
    needs: 'account',
    columns: {
      sequence: 'number',
      at: 'moment',
      event: 'word',
      receipt: 'text',
      actor: 'text',
      approver: 'text',
      reason: 'text',
      amount: 'money',
      hash: 'text',
    },
  }),
  trail_of_person: defineReport({
    title: { en: 'Audit trail of a person', es: 'Rastro de auditoría de una persona' },
    says: {
      en: 'Everything the person did or approved, in the order of the ledger.',
      es: 'Todo lo que la persona hizo o aprobó, en el orden del libro.',
    },
    parameters: ['dates', 'person'],
    needs: 'person',
    columns: {
      sequence: 'number',
      at: 'moment',
      event: 'word',
      subject: 'text',
      actor: 'text',
      approver: 'text',
      reason: 'text',
      hash: 'text',
    },
  }),
  trail_of_receipt: defineReport({
    title: { en: 'Audit trail of a receipt', es: 'Rastro de auditoría de un recibo' },
    says: {
      en: 'Everything that ever happened to the receipt: issued, printed again, voided, corrected, deposited, returned.',
      es: 'Todo lo que le ocurrió al recibo: emitido, reimpreso, anulado, corregido, depositado, devuelto.',
    },
    parameters: ['receipt'],
    needs: 'receipt',
    columns: {
      sequence: 'number',
      at: 'moment',
      event: 'word',
      actor: 'text',
      approver: 'text',
      reason: 'text',
      hash: 'text',
    },
  }),
};
