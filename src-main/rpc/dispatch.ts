// The one way into the services, on every transport: authorise, check the input, call, and only then let the answer
// out. The order matters: nobody learns from a refused input what they may not do, or of a key whether it was used (LD5).
import { performance } from 'node:perf_hooks';
import { ValidationError, isContractProcedure } from '@orpc/contract';
import { type AnyProcedure, ORPCError, type Router, implement } from '@orpc/server';
import { stationContract } from '../../src-contract/station-router.ts';
import type { ProcedureMeta } from '../../src-contract/wire/procedure.ts';
import { authorise } from '../../src-core/access/authorise.ts';
import type { Language } from '../../src-core/result/language.ts';
import { InvariantViolation, type Refusal, type Result, invariant } from '../../src-core/result/result.ts';
import { DISK_REFUSALS, type DiskTrouble, diskTrouble } from '../ports/disk-trouble.ts';
import type { Caller, PublicCall } from '../services/caller.ts';
import { Refused, describeFault, faultAnswer, newFaultId, refusedAnswer } from './answers.ts';
import type { Handlers } from './handlers.ts';
import { inputRefusal } from './input-refusal.ts';
import { withholderOf } from './withhold.ts';

/** What comes with a call besides its input: who calls, and in which language the screen speaks while nobody is known. */
export interface StationContext {
  readonly token: string | null;
  readonly language: Language;
}
export type StationRouter = Router<typeof stationContract, StationContext>;

export interface Access {
  /** Who is signed in under this token; null when nobody is (any more). The act tells a person from a screen that asks by itself. */
  readonly resolve: (token: string, act: string) => Caller | null | 'locked';
}

/** As much of a pino logger as is used here. */
export interface CallLog {
  readonly info: (fields: object, message: string) => void;
  readonly error: (fields: object, message: string) => void;
}

export interface RouterOptions {
  /** The services, or a function that gives those of the folder open now. */
  readonly handlers: Handlers | (() => Handlers);
  readonly access: Access;
  readonly log: CallLog;
  /** A bug was met in the middle of an act: money-taking stops. */
  readonly onInvariantViolation: (error: InvariantViolation) => void;
  /** LD13 */
  readonly onDiskTrouble: (trouble: DiskTrouble) => void;
}

type Handler = (caller: Caller | null, input: unknown, call: PublicCall) => unknown;

const hasKey = <Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key);

function handlerAt(handlers: Handlers, path: readonly string[]): Handler {
  let found: unknown = handlers;
  for (const name of path) found = hasKey(found, name) ? found[name] : undefined;
  invariant(typeof found === 'function', `no handler for ${path.join('.')}`);
  return found as Handler;
}

/** AC2, AC6: null for a public procedure, which nobody in particular calls. What is not listed is denied. */
function callerFor(meta: ProcedureMeta, token: string | null, access: Access): Caller | null {
  if (meta.act === 'public') return null;
  const caller = token === null ? null : access.resolve(token, meta.act);
  if (caller === null) throw new Refused({ code: 'caller_is_signed_in' });
  if (caller === 'locked') throw new Refused({ code: 'session_is_unlocked' });
  if (meta.act === 'signed_in') return caller;
  const allowed = authorise(caller.role, meta.act);
  if (!allowed.ok) throw new Refused(allowed.refusal);
  return caller;
}

function refusalIn(error: unknown): Refusal | null {
  if (error instanceof Refused) return error.refusal;
  if (!(error instanceof ORPCError) || error.code !== 'BAD_REQUEST') return null;
  return error.cause instanceof ValidationError ? inputRefusal(error.cause.issues) : null;
}

function procedureFor(contract: unknown, path: readonly string[], options: RouterOptions): AnyProcedure {
  invariant(isContractProcedure(contract), `not a procedure: ${path.join('.')}`);
  const meta = contract['~orpc'].meta as ProcedureMeta;
  const withhold = withholderOf(contract['~orpc'].outputSchema);
  const name = path.join('.');

  function answerTo(error: unknown, entry: object, language: Language): Error {
    const refusal = refusalIn(error);
    if (refusal !== null) {
      options.log.info({ ...entry, outcome: refusal.code }, 'call');
      return refusedAnswer(refusal, language);
    }
    const trouble = diskTrouble(error);
    if (trouble !== null) options.onDiskTrouble(trouble);
    const code = trouble === null ? null : DISK_REFUSALS[trouble];
    const faultId = newFaultId();
    options.log.error({ ...entry, outcome: code ?? 'fault', faultId, fault: describeFault(error) }, 'call');
    if (code !== null) return refusedAnswer({ code }, language);
    if (error instanceof InvariantViolation) options.onInvariantViolation(error);
    return faultAnswer(faultId);
  }

  // Index 1: input is checked after the middleware has authorised, and output before it withholds.
  return implement(contract, { initialInputValidationIndex: 1, initialOutputValidationIndex: 1 })
    .$context<StationContext>()
    .use(async ({ context, next }) => {
      const started = performance.now();
      let user: string | null = null;
      let { language } = context;
      const entry = () => ({ procedure: name, user, ms: Math.round((performance.now() - started) * 10) / 10 });
      try {
        const caller = callerFor(meta, context.token, options.access);
        user = caller?.userId ?? null;
        language = caller?.language ?? language;
        const result = await next({ context: { caller } });
        options.log.info({ ...entry(), outcome: 'ok' }, 'call');
        return withhold === null ? result : { ...result, output: withhold(result.output, user) };
      } catch (error) {
        throw answerTo(error, entry(), language);
      }
    })
    .handler(async ({ context, input }) => {
      const handlers = typeof options.handlers === 'function' ? options.handlers() : options.handlers;
      const handle = handlerAt(handlers, path);
      const result = (await handle(context.caller, input, {
        token: context.token,
        language: context.language,
      })) as Result<unknown>;
      if (!result.ok) throw new Refused(result.refusal);
      return result.value;
    });
}

/** Every procedure of the contract, each behind the same door. */
export function createRouter(options: RouterOptions): StationRouter {
  const serve = (node: object, path: readonly string[]): object =>
    isContractProcedure(node)
      ? procedureFor(node, path, options)
      : Object.fromEntries(
          Object.entries(node).map(([name, child]) => [name, serve(child as object, [...path, name])]),
        );
  // The walk keeps the contract's shape, which the type system cannot see through.
  return serve(stationContract, []) as StationRouter;
}
