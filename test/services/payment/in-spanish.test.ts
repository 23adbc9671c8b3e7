// A cashier who reads Spanish, and a customer who reads English: the screen speaks to the one, the paper to the other.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../../../src-core/result/language.ts';
import type { PaymentNotice } from '../../../src-core/payment/payment-preview.ts';
import { NO_PRINTERS } from '../../../src-core/printing/printing-setup.ts';
import { refusalText } from '../../../src-core/result/refusal-catalogue.ts';
import type { Caller } from '../../../src-main/services/caller.ts';
import { noticeView } from '../../../src-main/services/payment/notice-view.ts';
import { stationHandlers } from '../../../src-main/services/station/handlers.ts';
import { accepted } from '../../support/station-for-tests.ts';
import { type Desk, aDesk, draftOf, tender } from './a-desk.ts';

let desk: Desk;
let spanishAna: Caller;
beforeEach(async () => {
  desk = await aDesk();
  spanishAna = { ...desk.ana, language: 'es' };
});
afterEach(() => desk.close());

const NOTICES: readonly (readonly [PaymentNotice, string, string])[] = [
  [
    { kind: 'shutoff', accountNo: '1', cutoffDate: '2026-11-25', isAvoided: false, toAvoidShutoffCents: 123_456 },
    'Shutoff 2026-11-25: pay $1,234.56 more to avoid it. If the crew is out, call dispatch.',
    'Corte el 2026-11-25: faltan $1,234.56 para evitarlo. Si la cuadrilla ya salió, llame a despacho.',
  ],
  [
    { kind: 'shutoff', accountNo: '1', cutoffDate: '2026-11-25', isAvoided: true, toAvoidShutoffCents: 0 },
    'Shutoff 2026-11-25: this payment avoids it.',
    'Corte el 2026-11-25: este pago lo evita.',
  ],
  [
    { kind: 'no_checks', accountNo: '1' },
    "No checks: cash, money order, cashier's check or card.",
    'Sin cheques: efectivo, giro postal, cheque de caja o tarjeta.',
  ],
  [
    { kind: 'closed_account_owes', accountNo: '1', balanceCents: 4_050 },
    'Closed account, still owes $40.50.',
    'Cuenta cerrada, todavía debe $40.50.',
  ],
  [
    { kind: 'autopay', accountNo: '1' },
    'On autopay: the bank draft may pay the same bill again.',
    'Con pago automático: el banco puede pagar la misma factura otra vez.',
  ],
  [
    { kind: 'duplicate_tender', accountNo: '1', tenderKind: 'check', amountCents: 700, takenAt: null },
    'The same item of $7.00 stands twice in this payment.',
    'El mismo documento de $7.00 está dos veces en este pago.',
  ],
  [
    {
      kind: 'duplicate_tender',
      accountNo: '1',
      tenderKind: 'check',
      amountCents: 700,
      takenAt: '2026-11-23T14:00:00Z',
    },
    'The same $7.00 was taken for this account a short while ago.',
    'Los mismos $7.00 se cobraron para esta cuenta hace poco.',
  ],
];

describe('what a cashier is told before the money is taken', () => {
  it.each(NOTICES)('%j in both languages', (notice, en, es) => {
    expect(noticeView(notice, 'en').says).toBe(en);
    expect(noticeView(notice, 'es')).toEqual({ ...noticeView(notice, 'en'), says: es });
  });

  it('PY2 names the rule behind each line in the cashier\u2019s language; figures and hash stay the same', () => {
    const draft = draftOf(desk, 500, [tender(desk, 'cash', 500)]);
    const english = accepted(desk.payment.preview(desk.ana, { draft }));
    const spanish = accepted(desk.payment.preview(spanishAna, { draft }));
    expect(english.accounts[0]?.lines[0]?.rule).toBe('Riverton step 4: current charges, by service');
    expect(spanish.accounts[0]?.lines[0]?.rule).toBe('Riverton, paso 4: cargos del período, por servicio');
    expect(spanish.previewHash).toBe(english.previewHash);
    const figures = ({ accounts }: typeof english) =>
      accounts.map(({ lines, ...account }) => [account, lines.map(({ rule: _rule, ...line }) => line)]);
    expect(figures(spanish)).toEqual(figures(english));
  });

  it('PY2 takes what a Spanish screen showed, and posts and prints it in the customer\u2019s language', () => {
    const draft = draftOf(desk, 500, [tender(desk, 'cash', 500)]);
    const { previewHash } = accepted(desk.payment.preview(spanishAna, { draft }));
    accepted(desk.payment.take(spanishAna, { key: draft.draftId, draft, previewHash, confirmations: [] }));
    const posted = desk.parts.store.event(desk.parts.store.head()?.sequence ?? 0);
    expect(JSON.stringify(posted?.payload)).toContain('Riverton step 4: current charges, by service');
    expect(desk.printed().at(-1)?.text).toContain('RECEIPT');
  });

  it.each<[Language, string, string]>([
    [
      'en',
      'the check of the ledger found it not sound',
      'Money-taking has stopped: the check of the ledger found it not sound.',
    ],
    [
      'es',
      'la verificación halló que el libro no está íntegro',
      'Los cobros están detenidos: la verificación halló que el libro no está íntegro.',
    ],
  ])('LD13 says in %s why no money is taken, in the frame and at the desk', (language, inFrame, atDesk) => {
    desk.parts.money.stop('ledger_is_not_sound');
    const printers = {
      setup: () => NO_PRINTERS,
      problem: () => null,
      installProblem: () => null,
      drawerOpenSince: () => null,
    };
    const state = { desk: printers, verify: () => Promise.reject(new Error()) };
    const overview = accepted(stationHandlers(desk.parts, state).overview({ ...desk.ana, language }));
    expect(overview.moneyTaking).toEqual({ isPossible: false, problem: inFrame });
    const draft = draftOf(desk, 500, [tender(desk, 'cash', 500)]);
    const { previewHash } = accepted(desk.payment.preview(desk.ana, { draft }));
    const answer = desk.payment.take(desk.ana, { key: draft.draftId, draft, previewHash, confirmations: [] });
    expect(answer.ok ? null : refusalText(answer.refusal, language)?.says).toBe(atDesk);
  });
});
