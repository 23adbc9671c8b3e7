// Where the money is after the count: in the office, in a bag, at the bank; and the daily proof that what was receipted is
// what was deposited and what the bank has. What stands now has no days; it is the ledger's whole.
import { defineReport } from './define-report.ts';

export const DEPOSIT_REPORTS = {
  daily_proof: defineReport({
    title: { en: 'Daily proof', es: 'Comprobación diaria' },
    says: {
      en: 'Each drawer of these days: what was receipted, with over and short, is what was deposited or still lies here, card payments apart and cash rounding counted in; and what the bank said of the bag. To be signed.',
      es: 'Cada caja de estos días: lo recibido, con sobrantes y faltantes, es lo depositado o lo que sigue aquí, sin las tarjetas y con el redondeo; y lo que dijo el banco de la bolsa. Para firmar.',
    },
    columns: {
      date: 'date',
      drawer: 'text',
      person: 'text',
      state: 'word',
      receipted: 'money',
      byCard: 'money',
      overShort: 'money',
      deposited: 'money',
      notDeposited: 'money',
      deposit: 'text',
      bank: 'word',
    },
    tied: 'receipted',
    signatures: true,
  }),
  deposit_register: defineReport({
    title: { en: 'Deposit register', es: 'Registro de depósitos bancarios' },
    says: {
      en: 'Every bag sealed on these days, who carried it and what the bank confirmed.',
      es: 'Todas las bolsas selladas en estos días, quién las llevó y qué confirmó el banco.',
    },
    columns: {
      deposit: 'text',
      date: 'date',
      depository: 'text',
      bag: 'text',
      preparer: 'text',
      verifier: 'text',
      bank: 'word',
      carrier: 'text',
      cash: 'money',
      checks: 'money',
      total: 'money',
      bankAmount: 'money',
      bankDifference: 'money',
    },
    tied: 'total',
  }),
  undeposited_money: defineReport({
    title: { en: 'Undeposited money', es: 'Dinero sin depositar' },
    says: {
      en: 'Counted cash, safe drops and checks that lie in the office and in no bag, as of now. Cash in a drawer that is open is not among it.',
      es: 'Efectivo contado, entregas a la caja fuerte y cheques que están en la oficina y en ninguna bolsa, ahora. No incluye el efectivo de una caja abierta.',
    },
    parameters: [],
    columns: {
      date: 'date',
      drawer: 'text',
      person: 'text',
      state: 'word',
      cash: 'money',
      checks: 'money',
      total: 'money',
    },
    tied: 'total',
  }),
  money_in_transit: defineReport({
    title: { en: 'Money in transit', es: 'Dinero en camino' },
    says: {
      en: 'Bags that are sealed and that the bank has not confirmed, as of now.',
      es: 'Bolsas selladas que el banco no ha confirmado, ahora.',
    },
    parameters: [],
    columns: {
      deposit: 'text',
      date: 'date',
      depository: 'text',
      bag: 'text',
      preparer: 'text',
      bank: 'word',
      carrier: 'text',
      total: 'money',
    },
    tied: 'total',
  }),
};
