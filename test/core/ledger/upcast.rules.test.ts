import { expect, it } from 'vitest';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import { project } from '../../../src-core/ledger/project.ts';
import { upcast } from '../../../src-core/ledger/upcast.ts';
import { STATION, counterEvents } from './a-day.ts';

const fields = { station: STATION, chain: 'chain-1', sequence: 1, occurredAt: '2026-11-23T16:00:00.000Z' };
const made = { actor: 'ana', approver: 'sue', policyHash: null, commandKey: 'key', previousHash: 'previous' };
const sealed = counterEvents.find(({ type }) => type === 'deposit_sealed');

it('LD4 a deposit sealed before drops could go ahead is read as one of closed sessions alone', () => {
  if (sealed?.type !== 'deposit_sealed') throw new Error('no deposit');
  const second: Envelope = { ...fields, ...made, ...sealed, approver: 'sue' };
  const { drops, ...payload } = sealed.payload;
  const first = { ...second, version: 1, payload } as unknown as Envelope;
  expect(drops).toEqual([]);
  expect(upcast(first)).toEqual(second);
  expect(project(upcast(first))).toEqual(project(second));
  expect(upcast(second)).toBe(second);
});
