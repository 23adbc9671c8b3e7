// What came in, each way that an office looks at it, and what was undone. Void receipts are left out of what was collected;
// what was reversed after the count stays in its day and stands in the log of corrections on the day it was posted.
import { defineReport } from './define-report.ts';

export const COLLECTION_REPORTS = {
  collections_by_account: defineReport({
    title: { en: 'Collections by ledger account', es: 'Recaudación por cuenta contable' },
    says: {
      en: 'What the receipts of these days credited, by account of the general ledger. Held against the receipts.',
      es: 'Lo que acreditaron los recibos de estos días, por cuenta del mayor. Se compara con los recibos.',
    },
    columns: { ledgerAccount: 'text', receipts: 'count', amount: 'money' },
    tied: 'amount',
    chart: { label: 'ledgerAccount', value: 'amount' },
  }),
  collections_by_service: defineReport({
    title: { en: 'Collections by service', es: 'Recaudación por servicio' },
    says: {
      en: 'What was paid on each service, as credit, and for each item of the fee catalogue.',
      es: 'Lo pagado en cada servicio, como crédito y por cada artículo del catálogo.',
    },
    columns: { service: 'word', lines: 'count', amount: 'money' },
    tied: 'amount',
    chart: { label: 'service', value: 'amount' },
  }),
  collections_by_tender: defineReport({
    title: { en: 'Collections by tender', es: 'Recaudación por forma de pago' },
    says: {
      en: 'What was paid in cash, by check, by card; cash after change.',
      es: 'Lo pagado en efectivo, con cheque, con tarjeta; el efectivo sin el cambio.',
    },
    columns: { tender: 'tenders', items: 'count', amount: 'money' },
    tied: 'amount',
    chart: { label: 'tender', value: 'amount' },
  }),
  collections_by_hour: defineReport({
    title: { en: 'Collections by hour', es: 'Recaudación por hora' },
    says: {
      en: 'When customers came, by the clock of the office.',
      es: 'Cuándo vinieron los clientes, según el reloj de la oficina.',
    },
    columns: { hour: 'hour', receipts: 'count', amount: 'money' },
    tied: 'amount',
    chart: { label: 'hour', value: 'amount' },
  }),
  collections_by_person: defineReport({
    title: { en: 'Collections by person', es: 'Recaudación por persona' },
    says: {
      en: 'What each person took in, and how many of their receipts were voided.',
      es: 'Lo que recibió cada persona, y cuántos de sus recibos se anularon.',
    },
    columns: { person: 'text', receipts: 'count', voids: 'count', amount: 'money' },
    tied: 'amount',
    chart: { label: 'person', value: 'amount' },
  }),
  receipt_register: defineReport({
    title: { en: 'Receipt register', es: 'Registro de recibos' },
    says: {
      en: 'Every receipt of these days by its number. A void one stands in it and counts for nothing.',
      es: 'Todos los recibos de estos días por número. Uno anulado aparece y no cuenta.',
    },
    parameters: ['dates', 'person'],
    columns: {
      receipt: 'text',
      at: 'moment',
      person: 'text',
      drawer: 'text',
      accounts: 'text',
      tender: 'tenders',
      state: 'word',
      issued: 'money',
      standing: 'money',
    },
    tied: 'standing',
  }),
  correction_log: defineReport({
    title: { en: 'Voids, reversals and corrections', es: 'Anulaciones, reversiones y correcciones' },
    says: {
      en: 'Everything that was undone or put right, by whom, with whose approval and why.',
      es: 'Todo lo que se deshizo o corrigió, por quién, con la aprobación de quién y por qué.',
    },
    parameters: ['dates', 'person'],
    columns: {
      at: 'moment',
      what: 'word',
      receipt: 'text',
      person: 'text',
      actor: 'text',
      approver: 'text',
      reason: 'text',
      voided: 'money',
      corrected: 'money',
    },
    tied: 'voided',
  }),
  over_short_history: defineReport({
    title: { en: 'Over and short by person', es: 'Sobrantes y faltantes por persona' },
    says: {
      en: 'Each opening and each accepted count with its difference. Never netted across kinds, people or days by the ledger.',
      es: 'Cada apertura y cada conteo aceptado con su diferencia. El libro no compensa entre formas, personas o días.',
    },
    parameters: ['dates', 'person'],
    columns: {
      person: 'text',
      date: 'date',
      drawer: 'text',
      what: 'word',
      tender: 'tenders',
      expected: 'money',
      counted: 'money',
      overShort: 'money',
      reviewer: 'text',
      reason: 'text',
    },
    tied: 'overShort',
  }),
};
