// The station as a process of its own, to be killed: works a folder without end and writes down each answer once it has
// it. Told to go by one byte, so that loading it costs no time that could be work. Arguments: the folder and a seed.
import { randomUUID } from 'node:crypto';
import { readSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Act } from '../../../src-core/access/act-table.ts';
import type { Result } from '../../../src-core/result/result.ts';
import { openFolder } from '../../../src-main/open-station.ts';
import type { Caller } from '../../../src-main/services/caller.ts';
import { drawerHandlers } from '../../../src-main/services/drawer/handlers.ts';
import { paymentHandlers } from '../../../src-main/services/payment/handlers.ts';
import { hashInput } from '../../../src-main/services/run-command.ts';
import type { StationParts } from '../../../src-main/services/station-parts.ts';
import { systemClock } from '../../../src-main/store/system-clock.ts';

const loose = (denominationCents: number, quantity: number) => ({
  denominationCents,
  form: 'loose' as const,
  quantity,
});
const FUND = [loose(2_000, 8), loose(1_000, 3), loose(500, 1), loose(100, 5)];

const say = (answer: object): void => {
  writeSync(1, `${JSON.stringify(answer)}\n`);
};

function given<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

const blank = { itemNumber: null, routing: null, writtenDate: null, card: null };

function tendersFor(amountCents: number, which: number) {
  const cash = { ...blank, tenderId: randomUUID(), kind: 'cash' as const };
  const check = { ...blank, tenderId: randomUUID(), kind: 'check' as const, itemNumber: String(1_000 + which) };
  if (which % 3 === 0) return [{ ...check, amountCents }];
  if (which % 3 === 1) return [{ ...cash, amountCents: Math.ceil(amountCents / 2_000) * 2_000 }];
  return [
    { ...check, amountCents: 1 },
    { ...cash, amountCents },
  ];
}

class AtWork {
  readonly #parts: StationParts;
  readonly #payment: ReturnType<typeof paymentHandlers>;
  readonly #drawer: ReturnType<typeof drawerHandlers>;
  readonly #accountNos: readonly string[];
  readonly #cashier: Caller;
  readonly #supervisor: Caller;
  #turn: number;

  constructor(parts: StationParts, seed: number) {
    this.#parts = parts;
    this.#payment = paymentHandlers(parts);
    this.#drawer = drawerHandlers(parts);
    this.#cashier = this.#callerNamed('ana');
    this.#supervisor = this.#callerNamed('sam');
    this.#accountNos = parts.reference
      .search({ query: 'a', businessDate: parts.clock.today(), limit: 50 })
      .filter(({ cashOnly }) => !cashOnly)
      .map(({ accountNo }) => accountNo);
    this.#turn = seed;
  }

  #callerNamed(signInName: string): Caller {
    const person = this.#parts.store.people.byName(signInName);
    if (person === null) throw new Error(`nobody is called ${signInName}`);
    const { userId, displayName, role, language } = person;
    return { userId, displayName, role, language, signInId: `sign-in-${signInName}` };
  }

  #approved<Input extends object>(procedure: string, act: Act, input: Input): Input & { readonly approval: string } {
    const { approvals, clock } = this.#parts;
    const approval = randomUUID();
    approvals.keep(approval, {
      act,
      inputHash: hashInput(this.#parts, procedure, this.#cashier.userId, input),
      signInId: this.#cashier.signInId,
      approverId: this.#supervisor.userId,
      approverRole: this.#supervisor.role,
      grantedAt: clock.now(),
      usedAt: null,
    });
    return { ...input, approval };
  }

  /** Whatever the last process was doing when it ended, the drawer is open afterwards. */
  openSession(): string {
    const [mine] = this.#parts.store.sessions.list(null, 1);
    if (mine?.state === 'open') return mine.sessionId;
    if (mine?.state === 'counting') {
      given(this.#drawer.putCountAside(this.#cashier, { key: randomUUID(), sessionId: mine.sessionId }));
      return mine.sessionId;
    }
    if (mine?.state === 'in_review') this.#accept(mine.sessionId);
    const opened = given(this.#drawer.open(this.#cashier, { key: randomUUID(), drawerId: '1', counts: FUND }));
    say({ opened: opened.sessionId });
    return opened.sessionId;
  }

  #accept(sessionId: string): void {
    const reason = 'killed in the middle of it';
    given(this.#drawer.accept(this.#supervisor, { key: randomUUID(), sessionId, reason }));
    say({ accepted: sessionId });
  }

  #pay(): string {
    const accountNo = this.#accountNos[this.#turn % this.#accountNos.length] ?? '';
    const amountCents = 100 + (this.#turn % 900);
    const base = {
      draftId: randomUUID(),
      accounts: [{ accountNo, amountCents, mode: { kind: 'own_amount' as const } }],
      items: [{ code: 'MISC', quantity: 1, amountCents: 250, exemption: null }],
      payer: { name: null, isHolder: true },
      language: 'en' as const,
    };
    const draft = { ...base, tenders: tendersFor(amountCents + 250, this.#turn) };
    const { previewHash, confirmationsNeeded } = given(this.#payment.preview(this.#cashier, { draft }));
    const taken = given(
      this.#payment.take(this.#cashier, {
        key: draft.draftId,
        draft,
        previewHash,
        confirmations: confirmationsNeeded,
      }),
    );
    const { receiptNumber, changeCents, appliedCents } = taken;
    say({ receiptNumber, changeCents, appliedCents });
    return receiptNumber;
  }

  #void(receiptNumber: string): void {
    const input = { key: randomUUID(), receiptNumber, reason: 'the wrong account' };
    given(this.#payment.void(this.#cashier, this.#approved('payment.void', 'void.approve', input)));
    say({ voided: receiptNumber });
  }

  #drop(sessionId: string): void {
    const counts = [loose(100, 1)];
    const moved = given(
      this.#drawer.moveCash(this.#cashier, { key: randomUUID(), sessionId, kind: 'safe_drop', counts }),
    );
    say({ dropped: moved.amountCents });
  }

  #count(sessionId: string): void {
    given(this.#drawer.startCount(this.#cashier, { key: randomUUID(), sessionId }));
    const figures = { cash: FUND, paper: [], cardSlipsCents: [] };
    given(this.#drawer.saveCount(this.#cashier, { sessionId, figures }));
    given(this.#drawer.submitCount(this.#cashier, { key: randomUUID(), sessionId, figures }));
    say({ submitted: sessionId });
    this.#accept(sessionId);
  }

  work(): never {
    for (let sessionId = this.openSession(); ; this.#turn += 1) {
      const receiptNumber = this.#pay();
      if (this.#turn % 7 === 2) this.#void(receiptNumber);
      if (this.#turn % 5 === 1) this.#drop(sessionId);
      if (this.#turn % 11 === 3) {
        this.#count(sessionId);
        sessionId = this.openSession();
      }
    }
  }
}

const { folder, seed } = parseArgs({ options: { folder: { type: 'string' }, seed: { type: 'string' } } }).values;
say({ loaded: true });
// Nobody is there any more: nothing is begun.
if (readSync(0, new Uint8Array(1)) === 0) process.exit(0);
const opened = openFolder(folder ?? '', { clockOf: systemClock, wakePrinter: () => undefined });
const atWork = new AtWork(given(opened).parts, Number(seed ?? 0));
say({ ready: true });
atWork.work();
