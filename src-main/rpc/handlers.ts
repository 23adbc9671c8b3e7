// The shape of the station's services, derived from the contract: a missing or a wrong handler does not compile.
import type { ContractProcedure, ErrorMap, InferSchemaInput, InferSchemaOutput } from '@orpc/contract';
import type { stationContract } from '../../src-contract/station-router.ts';
import type { RefusalCode } from '../../src-core/result/refusal-catalogue.ts';
import type { Result } from '../../src-core/result/result.ts';
import type { Caller, PublicCall } from '../services/caller.ts';

type Answer<Output> = Result<Output, RefusalCode> | Promise<Result<Output, RefusalCode>>;

export type SignedInHandler<Input, Output> = (caller: Caller, input: Input) => Answer<Output>;
export type PublicHandler<Input, Output> = (caller: null, input: Input, call: PublicCall) => Answer<Output>;

export type HandlersOf<Node> =
  Node extends ContractProcedure<infer Input, infer Output, ErrorMap, infer Meta>
    ? Meta extends { readonly act: 'public' }
      ? PublicHandler<InferSchemaOutput<Input>, InferSchemaInput<Output>>
      : SignedInHandler<InferSchemaOutput<Input>, InferSchemaInput<Output>>
    : { readonly [Name in keyof Node]: HandlersOf<Node[Name]> };

/** One function a procedure, in an object of the contract's shape. */
export type Handlers = HandlersOf<typeof stationContract>;
