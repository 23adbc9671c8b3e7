// What dispatch promises on every transport alike.
import { ORPCError } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StationClient } from '../../src-contract/station-router.ts';
import { type RefusalData, refusalSchema } from '../../src-contract/wire/procedure.ts';
import type { InvariantViolation } from '../../src-core/result/result.ts';
import type { DiskTrouble } from '../../src-main/ports/disk-trouble.ts';
import { type StationRouter, createRouter } from '../../src-main/rpc/dispatch.ts';
import {
  ANA,
  ANA_TOKEN,
  AUDITOR_TOKEN,
  LOCKED_TOKEN,
  LUIS_TOKEN,
  SAM_TOKEN,
  SESSION_ID,
  type SampleHandlers,
  createSampleHandlers,
  sampleAccess,
} from './sample-handlers.ts';
import type { MakeClient, Opened } from './transports.ts';

const KEY = '0190b5a0-0000-7000-8000-0000000000aa';
const VISA = '4111111111111111';

async function failure(call: Promise<unknown>): Promise<ORPCError<string, unknown>> {
  const error: unknown = await call.then(
    () => new Error('the call succeeded'),
    (reason: unknown) => reason,
  );
  if (error instanceof ORPCError) return error;
  throw error;
}

async function refusal(call: Promise<unknown>): Promise<RefusalData> {
  const error = await failure(call);
  expect(error.code).toBe('REFUSED');
  expect(error.status).toBe(409);
  expect(error.defined).toBe(true);
  return refusalSchema.parse(error.data);
}

export function runDispatchSuite(name: string, makeClient: MakeClient): void {
  describe(`dispatch, ${name}`, () => {
    let token: string | null = null;
    let router: StationRouter;
    let opened: Opened;
    let client: StationClient;
    let sample: SampleHandlers;
    let lines: object[] = [];
    let violations: InvariantViolation[] = [];
    let troubles: DiskTrouble[] = [];

    beforeEach(async () => {
      token = ANA_TOKEN;
      lines = [];
      violations = [];
      troubles = [];
      sample = createSampleHandlers();
      const record = (fields: object) => lines.push(fields);
      router = createRouter({
        handlers: () => sample.handlers,
        access: sampleAccess,
        log: { info: record, error: record },
        onInvariantViolation: (violation) => violations.push(violation),
        onDiskTrouble: (trouble) => troubles.push(trouble),
      });
      opened = await makeClient(router, () => token);
      client = opened.client;
    });
    afterEach(async () => opened.close());

    const search = () => client.accounts.search({ query: 'muñoz', limit: 5 });

    it.each([
      ['no token', null, 'caller_is_signed_in'],
      ['a token of nobody', 'token-forged', 'caller_is_signed_in'],
      ['a token that is no token', 'a b\u007f', 'caller_is_signed_in'],
      ['a locked sign-in', LOCKED_TOKEN, 'session_is_unlocked'],
    ])('AC6 refuses a call with %s', async (_what, withToken, code) => {
      token = withToken;
      expect((await refusal(search())).code).toBe(code);
      expect(sample.reached).toEqual([]);
    });

    it('AC2 refuses an act that is not of the role', async () => {
      token = AUDITOR_TOKEN;
      const said = await refusal(client.drawer.openWithoutSale({ key: KEY, sessionId: SESSION_ID, reason: 'change' }));
      expect(said).toMatchObject({ code: 'act_is_allowed', rule: 'AC2', details: { role: 'auditor' } });
      expect(said.says).toBe('Your role (auditor) may not do this.');
      expect(sample.reached).toEqual([]);
    });

    it('AC6 authorises before it looks at the input', async () => {
      token = null;
      const said = await refusal(client.accounts.search({ query: 5 as unknown as string, limit: -1 }));
      expect(said.code).toBe('caller_is_signed_in');
    });

    it('gives a public procedure no caller, but the token that came with the call', async () => {
      token = LOCKED_TOKEN;
      await refusal(client.auth.unlock({ secret: 'x' }));
      expect(sample.reached).toEqual([{ procedure: 'auth.unlock', caller: null, input: LOCKED_TOKEN }]);
    });

    it.each([
      ['wrong type', { query: 5, limit: 5 }, 'query'],
      ['not a number', { query: 'a', limit: Number.NaN }, 'limit'],
      ['too large', { query: 'a', limit: 1e300 }, 'limit'],
      ['negative', { query: 'a', limit: -1 }, 'limit'],
      ['nothing', undefined, 'input'],
      ['a date', new Date(0), 'query'],
    ])('AC6 refuses input that does not fit: %s', async (_what, input, path) => {
      const said = await refusal(client.accounts.search(input as { query: string; limit: number }));
      expect(said).toMatchObject({ code: 'input_is_well_formed', details: { path } });
      expect(sample.reached).toEqual([]);
    });

    it.each([
      ['TN4', `card ${VISA} seen`, 'card_numbers_are_never_kept'],
      ['AC6', 'bell \u0007', 'text_has_no_control_characters'],
      ['AC6', '   ', 'text_is_not_empty'],
    ])('%s refuses text by its own code: %j', async (_rule, reason, code) => {
      const said = await refusal(client.drawer.openWithoutSale({ key: KEY, sessionId: SESSION_ID, reason }));
      expect(said).toMatchObject({ code, details: { path: 'reason' } });
      expect(JSON.stringify([said, lines])).not.toContain(VISA);
      expect(sample.reached).toEqual([]);
    });

    it('carries a refusal as data, its details in words', async () => {
      const said = await refusal(
        client.drawer.moveCash({ key: KEY, sessionId: SESSION_ID, kind: 'safe_drop', counts: [] }),
      );
      expect(said.code).toBe('tender_amount_is_above_zero');
      expect(said.says).toBe('The amount of the money order is not an amount above zero.');
      expect(said.details).toEqual({ kind: 'money_order' });
    });

    it('says no in the language of the person who is signed in, whatever the screen speaks', async () => {
      token = LUIS_TOKEN;
      const said = await refusal(
        client.drawer.moveCash({ key: KEY, sessionId: SESSION_ID, kind: 'safe_drop', counts: [] }),
      );
      expect(said.says).toBe('El monto no es mayor que cero (giro postal).');
      expect(said.next).toBe('Escriba el monto que se entregó.');
      expect((await refusal(client.accounts.search({ query: 'a', limit: -1 }))).says).toBe(
        'Lo escrito no es válido: limit.',
      );
    });

    it.each([
      ['nobody', null, 'Aquí nadie ha iniciado sesión, o la sesión terminó.'],
      ['a locked sign-in', LOCKED_TOKEN, 'La estación se bloqueó sola.'],
      ['somebody who reads English', ANA_TOKEN, 'What was entered does not fit: limit.'],
    ])('a Spanish screen with %s', async (_who, withToken, says) => {
      token = withToken;
      const spanish = await makeClient(router, () => token, 'es');
      try {
        expect((await refusal(spanish.client.accounts.search({ query: 'a', limit: -1 }))).says).toBe(says);
      } finally {
        await spanish.close();
      }
    });

    it('carries letters of every kind, and the caller', async () => {
      await client.accounts.search({ query: 'Muñoz 🚰', limit: 5 });
      expect(sample.reached).toEqual([
        { procedure: 'accounts.search', caller: ANA, input: { query: 'Muñoz 🚰', limit: 5 } },
      ]);
    });

    it('DS5 withholds from the owner, and from nobody else, what a total follows from', async () => {
      const own = await client.drawer.review({ sessionId: SESSION_ID }).catch(refusalOf);
      expect(own).toBe('act_is_allowed');
      expect((await client.receipts.list({ query: '', limit: 9 })).map((row) => row.appliedCents)).toEqual([
        null,
        1234,
      ]);
      token = SAM_TOKEN;
      const review = await client.drawer.review({ sessionId: SESSION_ID });
      expect(review.kinds?.[0]?.expectedCents).toBe(777);
      expect((await client.receipts.list({ query: '', limit: 9 })).map((row) => row.appliedCents)).toEqual([
        5138,
        null,
      ]);
    });

    it('answers a bug with a number and nothing else, and logs no value', async () => {
      const error = await failure(client.accounts.get({ accountNo: '1000210631' }));
      expect(error.code).toBe('INTERNAL_SERVER_ERROR');
      expect(error.data).toEqual({ faultId: expect.stringMatching(/^[0-9a-f]{8}$/) });
      expect(JSON.stringify([error.toJSON(), lines])).not.toMatch(/Muñoz|secret_thing|1000210631/);
      expect(lines).toMatchObject([{ procedure: 'accounts.get', outcome: 'fault', fault: { name: 'Error' } }]);
      expect(violations).toEqual([]);
    });

    it('stops money-taking on a broken invariant, with its figures masked', async () => {
      expect((await failure(client.drawer.mine())).code).toBe('INTERNAL_SERVER_ERROR');
      expect(violations.map((each) => each.message)).toEqual(['drawer expects 12345 cents']);
      expect(lines).toMatchObject([{ fault: { name: 'InvariantViolation', says: 'drawer expects # cents' } }]);
    });

    it.each([
      ['SQLITE_FULL', 'full', 'disk_has_room_for_more'],
      ['ENOSPC', 'full', 'disk_has_room_for_more'],
      ['SQLITE_IOERR_SHMSIZE', 'full', 'disk_has_room_for_more'],
      ['SQLITE_READONLY', 'read_only', 'disk_can_be_written'],
      ['SQLITE_CORRUPT', 'damaged', 'data_file_is_whole'],
      ['SQLITE_NOTADB', 'damaged', 'data_file_is_whole'],
    ])('LD13 answers %s with a refusal in plain words', async (code, trouble, refusedWith) => {
      sample.breakWith(code);
      const said = await refusal(client.accounts.get({ accountNo: '1000210631' }));
      expect(said).toMatchObject({ code: refusedWith, rule: 'LD13' });
      expect(troubles).toEqual([trouble]);
    });

    it('LD13 a disk that fails while it writes is a fault: what arrived is unknown', async () => {
      sample.breakWith('SQLITE_IOERR_FSYNC');
      expect((await failure(client.accounts.get({ accountNo: '1000210631' }))).code).toBe('INTERNAL_SERVER_ERROR');
      expect(troubles).toEqual(['failing']);
    });

    it('lets no answer out that the contract does not know', async () => {
      const error = await failure(client.station.retryPrinter());
      expect(error.code).toBe('INTERNAL_SERVER_ERROR');
      expect(JSON.stringify([error.toJSON(), lines])).not.toContain('98765');
    });

    it('logs procedure, person, outcome and time of each call, never its input', async () => {
      await search();
      token = null;
      await refusal(search());
      const ms = expect.any(Number);
      expect(lines).toEqual([
        { procedure: 'accounts.search', user: ANA.userId, ms, outcome: 'ok' },
        { procedure: 'accounts.search', user: null, ms, outcome: 'caller_is_signed_in' },
      ]);
    });

    it('serves calls side by side', async () => {
      const answers = await Promise.all(Array.from({ length: 50 }, search));
      expect(answers).toHaveLength(50);
      expect(sample.reached).toHaveLength(50);
    });
  });
}

const refusalOf = (error: unknown): string | null => {
  const parsed = error instanceof ORPCError ? refusalSchema.safeParse(error.data) : undefined;
  return parsed?.success === true ? parsed.data.code : null;
};
