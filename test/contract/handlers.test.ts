// The type of the services follows from the contract; what a type cannot say is checked against the contract here.
import { isContractProcedure } from '@orpc/contract';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { stationContract } from '../../src-contract/station-router.ts';
import type { ProcedureMeta } from '../../src-contract/wire/procedure.ts';
import { ACTS } from '../../src-core/access/act-table.ts';
import type { Result } from '../../src-core/result/result.ts';
import { createRouter } from '../../src-main/rpc/dispatch.ts';
import { createInProcessClient } from '../../src-main/rpc/in-process.ts';
import type { Handlers } from '../../src-main/rpc/handlers.ts';
import type { PublicCall } from '../../src-main/services/caller.ts';
import type { Caller } from '../../src-main/services/caller.ts';
import { createSampleHandlers, sampleAccess } from './sample-handlers.ts';

function procedures(node: object = stationContract, path = ''): readonly (readonly [string, ProcedureMeta])[] {
  if (isContractProcedure(node)) return [[path, node['~orpc'].meta as ProcedureMeta]];
  return Object.entries(node).flatMap(([name, child]) => procedures(child as object, path ? `${path}.${name}` : name));
}

describe('the type of the services', () => {
  it('gives a public procedure nobody and its call, the others their caller', () => {
    expectTypeOf<Parameters<Handlers['auth']['unlock']>>().toEqualTypeOf<
      [caller: null, input: { secret: string }, call: PublicCall]
    >();
    expectTypeOf<Parameters<Handlers['accounts']['get']>>().toEqualTypeOf<
      [caller: Caller, input: { accountNo: string }]
    >();
  });

  it('takes only answers and refusals that the contract knows', () => {
    type Drop = ReturnType<Handlers['drawer']['moveCash']>;
    expectTypeOf<Result<{ amountCents: number }, 'caller_is_signed_in'>>().toExtend<Drop>();
    expectTypeOf<Result<{ amountCents: string }, 'caller_is_signed_in'>>().not.toExtend<Drop>();
    expectTypeOf<Result<{ amountCents: number }, 'no_such_code'>>().not.toExtend<Drop>();
    expectTypeOf<Omit<Handlers, 'drawer'>>().not.toExtend<Handlers>();
  });
});

describe('the acts of the contract', () => {
  it.each(procedures())('AC2 %s names an act of the table', (_path, meta) => {
    const acts: readonly string[] = [...ACTS, 'public', 'signed_in'];
    expect(acts).toContain(meta.act);
    if (meta.approves !== undefined) expect(acts).toContain(meta.approves);
  });

  it('AC6 only what must work before a sign-in is public', () => {
    const open = procedures().flatMap(([path, { act }]) => (act === 'public' ? [path] : []));
    expect(open.toSorted()).toEqual([
      'auth.signIn',
      'auth.unlock',
      'auth.unlockAfterRobbery',
      'launch.open',
      'launch.policies',
      'launch.setUp',
      'launch.status',
      'launch.trainingSignIns',
    ]);
  });

  it('a handler that is missing all the same is a bug, not an answer', async () => {
    const { handlers } = createSampleHandlers();
    const { accounts: _without, ...rest } = handlers;
    const violations: string[] = [];
    const router = createRouter({
      handlers: rest as Handlers,
      access: sampleAccess,
      log: { info: () => undefined, error: () => undefined },
      onInvariantViolation: (violation) => violations.push(violation.message),
      onDiskTrouble: () => undefined,
    });
    const client = createInProcessClient(router, () => 'token-ana');
    await expect(client.accounts.search({ query: '', limit: 1 })).rejects.toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
    });
    expect(violations).toEqual(['no handler for accounts.search']);
  });
});
