// LD2, the one door: every write to the ledger goes through here, and only here does a transaction on it begin. One
// command is one transaction: the same key again gets the first answer (LD5), otherwise the rule decides on what is
// loaded inside the transaction, its events are sealed into the chain, signed, projected, and committed with one fsync.
// What is told to the caller is told after that (LD8).
import type { Act } from '../../src-core/access/act-table.ts';
import type { ApprovalRefusal } from '../../src-core/access/approval.ts';
import { type OwnAccountRefusal, refuseOwnAccounts } from '../../src-core/access/own-accounts.ts';
import { canonicalJson } from '../../src-core/ledger/canonical-json.ts';
import { clockStep } from '../../src-core/ledger/clock-step.ts';
import { genesisHash, sealEvent } from '../../src-core/ledger/chain.ts';
import type { Decision, DecisionContext, Person } from '../../src-core/ledger/decision.ts';
import type { DecidedEvent, Envelope } from '../../src-core/ledger/envelope.ts';
import type { StationEvent } from '../../src-core/ledger/events/station-events.ts';
import { type Refusal, type Result, ok } from '../../src-core/result/result.ts';
import type { Caller } from './caller.ts';
import { ownAccounts } from './accounts/own-accounts.ts';
import type { StationParts } from './station-parts.ts';

export interface CommandInput {
  readonly key: string;
  readonly approval?: string | undefined;
}

export interface Command<Input extends CommandInput, Code extends string, Answer> {
  /** The procedure's path, e.g. `drawer.open`: part of what a key is bound to. */
  readonly procedure: string;
  readonly caller: Caller;
  readonly input: Input;
  /** The act that a second person approves, when the procedure can use one. */
  readonly approves?: Act;
  /** AC8: the accounts that the act touches, when it touches any; neither actor nor approver may own one. */
  readonly touches?: () => readonly string[];
  /** Loads what the rule needs and asks it. Called inside the transaction; must not write. */
  readonly decide: (context: DecisionContext) => Decision<Code>;
  /** The answer, and operational writes that belong to the same commit (a print job, a draft that is done with). */
  readonly answer: (events: readonly Envelope[], hashes: readonly string[]) => Answer;
}

export type CommandRefusal =
  'key_is_used_for_one_input' | 'money_taking_is_not_stopped' | ApprovalRefusal | OwnAccountRefusal;

class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** What a key and an approval are bound to: the procedure, who calls it and its input without the approval. */
export function hashInput(
  { sha256 }: Pick<StationParts, 'sha256'>,
  procedure: string,
  actorId: string,
  input: object,
): string {
  const facts = Object.entries(input).filter(([name, value]) => name !== 'approval' && value !== undefined);
  return sha256(canonicalJson({ procedure, actorId, input: withoutUndefined(Object.fromEntries(facts)) }));
}

const withoutUndefined = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

export function runCommand<Input extends CommandInput, Code extends string, Answer>(
  parts: StationParts,
  command: Command<Input, Code, Answer>,
): Result<Answer, Code | CommandRefusal> {
  const { procedure, caller, input } = command;
  const inputHash = hashInput(parts, procedure, caller.userId, input);
  const now = parts.clock.now();
  try {
    const answer = parts.store.transact(() => {
      const earlier = parts.store.answeredCommand(input.key);
      if (earlier !== null) {
        if (earlier.inputHash !== inputHash) throw new Refused({ code: 'key_is_used_for_one_input' });
        return JSON.parse(earlier.answer) as Answer;
      }
      const problem = parts.money.problem();
      if (problem !== null) throw new Refused({ code: 'money_taking_is_not_stopped', details: { problem } });
      const context = contextOf(parts, command, inputHash, now);
      const served = refuseOwnAccounts(command.touches?.() ?? [], ownAccounts(parts), context);
      if (!served.ok) throw new Refused(served.refusal);
      const decided = command.decide(context);
      if (!decided.ok) throw new Refused(decided.refusal);
      const { events, hashes } = appendAll(parts, decided.value, { ...context, actorId: caller.userId }, input.key);
      const given = command.answer(events, hashes);
      const record = { key: input.key, act: procedure, actor: caller.userId, inputHash, answeredAt: now };
      parts.store.recordCommand({ ...record, answer: JSON.stringify(given) });
      return given;
    });
    if (input.approval !== undefined) parts.approvals.use(input.approval, now);
    parts.wakePrinter();
    return ok(answer);
  } catch (error) {
    // The codes are those that `decide` and the door itself gave.
    if (error instanceof Refused) return { ok: false, refusal: error.refusal as Refusal<Code | CommandRefusal> };
    throw error;
  }
}

function contextOf<Input extends CommandInput>(
  parts: StationParts,
  { caller, input, approves }: Pick<Command<Input, string, unknown>, 'caller' | 'input' | 'approves'>,
  inputHash: string,
  now: string,
): DecisionContext {
  const today = parts.clock.today();
  const { policy } = parts.policies.on(today);
  const actor: Person = { userId: caller.userId, role: caller.role };
  if (input.approval === undefined || approves === undefined) return { now, today, actor, approver: null, policy };
  const wanted = { act: approves, inputHash, signInId: caller.signInId, actorId: caller.userId };
  const approver = parts.approvals.check(input.approval, wanted, now);
  if (!approver.ok) throw new Refused(approver.refusal);
  return { now, today, actor, approver: approver.value, policy };
}

/**
 * Events of the station itself (set-up, people, imports, failed sign-ins): nothing to decide, no money, no answer to
 * repeat. `alsoWrite` puts operational rows into the same commit.
 */
export function recordStationEvents(
  parts: DoorParts,
  actorId: string,
  events: readonly DecidedEvent<StationEvent>[],
  alsoWrite: () => void = () => undefined,
): readonly Envelope[] {
  const now = parts.clock.now();
  return parts.store.transact(() => {
    alsoWrite();
    return appendAll(parts, events, { now, today: parts.clock.today(), actorId }, parts.ids.uuid()).events;
  });
}

type DoorParts = Pick<StationParts, 'store' | 'identity' | 'sha256' | 'signer' | 'policies' | 'clock' | 'ids'>;

interface Posting {
  readonly now: string;
  readonly today: string;
  readonly actorId: string;
}

interface Posted {
  readonly events: readonly Envelope[];
  readonly hashes: readonly string[];
}

/** LD11: whatever is posted, a step of the clock since the command before it is posted first. */
function appendAll(
  parts: Omit<DoorParts, 'ids'>,
  decided: readonly DecidedEvent[],
  posting: Posting,
  commandKey: string,
): Posted {
  const { store, clock } = parts;
  const reading = { at: posting.now, steadyMs: clock.steadyMs?.() ?? null };
  const step = clockStep(store.clockReading(), reading);
  if (step !== null) sealAll(parts, [{ ...step, businessDate: null, sessionId: null }], posting, commandKey);
  store.saveClockReading(reading);
  return sealAll(parts, decided, posting, commandKey);
}

function sealAll(
  parts: Omit<DoorParts, 'ids' | 'clock'>,
  decided: readonly DecidedEvent[],
  { now, today, actorId }: Posting,
  commandKey: string,
): Posted {
  const { store, identity, sha256, signer, policies } = parts;
  const hashes: string[] = [];
  let { sequence, hash } = store.head() ?? { sequence: 0, hash: genesisHash(identity.chain, sha256) };
  const events = decided.map((event) => {
    sequence += 1;
    // A session that runs past midnight ends under the policy it began with.
    const policyHash = policies.find(event.businessDate ?? today)?.policyHash ?? null;
    const envelope: Envelope = {
      station: identity.stationCode,
      chain: identity.chain,
      sequence,
      occurredAt: now,
      actor: actorId,
      policyHash,
      commandKey,
      previousHash: hash,
      ...event,
      approver: event.approver ?? null,
    };
    const sealed = sealEvent(envelope, sha256);
    store.append(envelope, { sequence, type: event.type, ...sealed, signature: signer.sign(sealed.hash) });
    hash = sealed.hash;
    hashes.push(hash);
    return envelope;
  });
  return { events, hashes };
}
