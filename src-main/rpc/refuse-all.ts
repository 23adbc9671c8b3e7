// The whole of the contract, answered with one refusal: what a caller meets before a data folder is open.
import { isContractProcedure } from '@orpc/contract';
import { stationContract } from '../../src-contract/station-router.ts';
import type { RefusalCode } from '../../src-core/result/refusal-catalogue.ts';
import { refuse } from '../../src-core/result/result.ts';
import type { Handlers } from './handlers.ts';

export function refuseAll(code: RefusalCode): Handlers {
  const serve = (node: object): object =>
    Object.fromEntries(
      Object.entries(node).map(([name, child]) => [
        name,
        isContractProcedure(child) ? () => refuse(code) : serve(child as object),
      ]),
    );
  // The walk keeps the contract's shape, which the type system cannot see through.
  return serve(stationContract) as Handlers;
}
