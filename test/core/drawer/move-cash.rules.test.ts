import { describe, expect, it } from 'vitest';
import { decideMoveCash } from '../../../src-core/drawer/move-cash.ts';
import { decideOpenWithoutSale } from '../../../src-core/drawer/open-without-sale.ts';
import { aSession, ana, ben, by, codeOf, pieces } from './a-session.ts';

const drop = { movementId: 'movement-1', kind: 'safe_drop', counts: [pieces(2_000, 5)] };

describe('moving cash', () => {
  it.each([
    { rule: 'DS1', code: 'session_is_open', session: null },
    { rule: 'DS4', code: 'session_is_open', session: aSession({ state: 'counting' }) },
    { rule: 'DS4', code: 'session_is_open', session: aSession({ state: 'in_review' }) },
    { rule: 'DS4', code: 'session_is_open', session: aSession({ state: 'closed' }) },
    { rule: 'DS3', code: 'only_the_owner_posts', session: aSession({ ownerId: 'ben' }) },
    { rule: 'DS6', code: 'denomination_quantity_is_whole', counts: [pieces(2_000, -5)] },
    { rule: 'DS12', code: 'movement_moves_cash', counts: [] },
    { rule: 'DS12', code: 'movement_moves_cash', counts: [pieces(2_000, 0)] },
    { rule: 'CF2', code: 'vault_transfer_has_two_people', kind: 'to_vault' },
    { rule: 'CF2', code: 'vault_transfer_has_two_people', kind: 'from_vault' },
    { rule: 'CF2', code: 'vault_transfer_has_two_people', kind: 'to_vault', approver: ana },
  ])('$rule refuses by $code: $kind', ({ code, ...given }) => {
    const command = { ...drop, kind: given.kind ?? drop.kind, counts: given.counts ?? drop.counts };
    const session = given.session === undefined ? aSession() : given.session;
    expect(codeOf(decideMoveCash(session, command, by(ana, given.approver ?? null)))).toBe(code);
  });

  it.each(['expense', 'refund', 'petty_cash', 'check_cashing', 'iou', 'Safe_Drop', ''])(
    'DS12 refuses `%s` by takings_are_deposited_intact',
    (kind) => {
      expect(codeOf(decideMoveCash(aSession(), { ...drop, kind }, by(ana)))).toBe('takings_are_deposited_intact');
    },
  );

  it.each([
    { kind: 'safe_drop', approver: null },
    { kind: 'to_vault', approver: ben },
    { kind: 'from_vault', approver: ben },
  ])('DS12 records $kind on the business date of the session', ({ kind, approver }) => {
    const command = { ...drop, kind, counts: [pieces(100, 0), ...drop.counts] };
    expect(decideMoveCash(aSession(), command, by(ana, approver))).toEqual({
      ok: true,
      value: [
        {
          type: 'cash_moved',
          version: 1,
          businessDate: '2026-11-20',
          sessionId: 'session-1',
          approver: approver?.userId ?? null,
          payload: { movementId: 'movement-1', kind, counts: drop.counts, amountCents: 10_000, drawerId: '2' },
        },
      ],
    });
  });

  it('DS5 never answers whether the drawer holds so much', () => {
    const everything = { ...drop, counts: [pieces(10_000, 900, 'strapped')] };
    expect(codeOf(decideMoveCash(aSession(), everything, by(ana)))).toBeNull();
  });
});

describe('opening without a sale', () => {
  it.each([
    { rule: 'DS4', code: 'session_is_open', session: aSession({ state: 'counting' }), reason: 'change for the meter' },
    { rule: 'DS3', code: 'only_the_owner_posts', session: aSession({ ownerId: 'ben' }), reason: 'change' },
    { rule: 'DS12', code: 'opening_without_sale_has_a_reason', session: aSession(), reason: '  ' },
  ])('$rule refuses by $code', ({ code, session, reason }) => {
    expect(codeOf(decideOpenWithoutSale(session, { reason }, by(ana)))).toBe(code);
  });

  it('DS12 is logged with its reason', () => {
    expect(decideOpenWithoutSale(aSession(), { reason: ' stuck coin ' }, by(ana))).toMatchObject({
      value: [{ type: 'drawer_opened_without_sale', sessionId: 'session-1', payload: { reason: 'stuck coin' } }],
    });
  });
});
