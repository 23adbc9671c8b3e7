// What happens at the desk, apart from how it looks: every change of the draft goes to the station for its preview, and
// one call takes the payment. The draft's id is the payment's key, so nothing here can take it twice (LD5).
import { type StoreApi, createStore } from 'zustand/vanilla';
import type { PaymentDraftInput, PaymentPreviewView } from '../../../src-contract/station/payment.ts';
import {
  type TenderDetail,
  addTender,
  asPartial,
  emptyDraft,
  hasAccount,
  isEmptyDraft,
  putAccount,
} from './desk-draft.ts';
import { looksLikeMicr } from '../../../src-core/tender/micr-line.ts';
import { figuresOf, isPartial } from './desk-figures.ts';
import { type DeskState, type PendingTender, isCurrent } from './desk-state.ts';
import {
  type Change,
  type DeskApprovalGiven,
  type DeskDependencies,
  type TakingDesk,
  takeDraft,
} from './take-draft.ts';

export class Desk implements TakingDesk {
  readonly store: StoreApi<DeskState>;
  readonly deps: DeskDependencies;
  #turn = 0;
  /** One key for the endorsement of one receipt, however often it is pressed. */
  #endorsing: { readonly receiptNumber: string; readonly key: string } | null = null;
  #previewing: Promise<PaymentPreviewView | null> = Promise.resolve(null);

  constructor(deps: DeskDependencies, language: 'en' | 'es' = 'en') {
    this.deps = deps;
    this.store = createStore<DeskState>()(() => ({
      search: '',
      draft: emptyDraft(deps.newKey(), language),
      preview: null,
      previewOf: null,
      phase: 'entering',
      refusal: null,
      stub: null,
      pending: null,
      asks: null,
      approval: null,
      given: [],
      whole: null,
      last: null,
      toEndorse: null,
      wasUnknown: false,
      focus: { at: 'search', turn: 0 },
    }));
  }

  get state(): DeskState {
    return this.store.getState();
  }

  say(part: Partial<DeskState>): void {
    this.store.setState(part);
  }

  focus(at: 'search' | 'tender'): void {
    this.#turn += 1;
    this.say({ focus: { at, turn: this.#turn } });
  }

  /** `/` in the search box lists the fees. */
  startFee(): void {
    this.say({ search: '/' });
    this.focus('search');
  }

  /** A reload finds the unfinished draft again, and the last receipt with its change. */
  async restore(): Promise<void> {
    const { client, readError } = this.deps;
    try {
      const [current, last] = await Promise.all([client.payment.current(), client.receipts.last()]);
      if (last && last.state !== 'void' && this.state.last === null) {
        const { receiptNumber, appliedCents, changeCents } = last;
        this.say({ last: { receiptNumber, appliedCents, changeCents, printJobId: null, isFresh: false } });
      }
      await this.lookForPaper();
      if (current && !isEmptyDraft(current) && isEmptyDraft(this.state.draft)) this.load(current);
    } catch (error) {
      this.say({ refusal: { at: 'search', data: readError(error) } });
    }
  }

  /** TN3: paper that waits for its stamp; the station says, so that a reload does not forget it. */
  async lookForPaper(): Promise<void> {
    const { client, readError } = this.deps;
    try {
      this.say({ toEndorse: await client.payment.toEndorse() });
    } catch (error) {
      this.say({ refusal: { at: 'search', data: readError(error) } });
    }
  }

  /** The cashier has stamped it. */
  async endorsed(): Promise<void> {
    const { toEndorse } = this.state;
    if (toEndorse === null) return;
    const { client, readError } = this.deps;
    const { receiptNumber } = toEndorse;
    this.#endorsing =
      this.#endorsing?.receiptNumber === receiptNumber ? this.#endorsing : { receiptNumber, key: this.deps.newKey() };
    try {
      await client.payment.endorse({ key: this.#endorsing.key, receiptNumber });
      if (this.state.refusal?.data.code === 'endorsement_is_confirmed_first') this.say({ refusal: null });
      await this.lookForPaper();
    } catch (error) {
      this.say({ refusal: { at: 'search', data: readError(error) } });
    }
    this.focus(isEmptyDraft(this.state.draft) ? 'search' : 'tender');
  }

  load(draft: PaymentDraftInput): void {
    this.change(() => draft);
    this.focus('tender');
  }

  change(change: Change): void {
    if (this.state.phase !== 'entering') return;
    const draft = change(this.state.draft);
    this.say({ draft, refusal: null, asks: null, approval: null, given: [], whole: null, wasUnknown: false });
    this.#previewing = this.#preview(draft);
  }

  /** The preview of the draft as it stands; null when the station refused it, which is then shown. */
  latestPreview(): Promise<PaymentPreviewView | null> {
    if (isCurrent(this.state)) return Promise.resolve(this.state.preview);
    return this.#previewing;
  }

  again(): Promise<PaymentPreviewView | null> {
    this.#previewing = this.#preview(this.state.draft);
    return this.#previewing;
  }

  async #preview(draft: PaymentDraftInput): Promise<PaymentPreviewView | null> {
    if (isEmptyDraft(draft)) {
      this.say({ preview: null, previewOf: draft });
      return null;
    }
    try {
      const preview = await this.deps.client.payment.preview({ draft });
      if (this.state.draft === draft) this.say({ preview, previewOf: draft });
      return preview;
    } catch (error) {
      if (this.state.draft === draft) this.say({ refusal: { at: 'paying', data: this.deps.readError(error) } });
      return null;
    }
  }

  async scan(text: string): Promise<void> {
    if (this.state.phase !== 'entering') return;
    if (looksLikeMicr(text)) return this.swipe(text);
    try {
      const stub = await this.deps.client.payment.readScan({ text });
      this.addAccount(stub.accountNo, stub.amountCents, stub.amountCents === stub.balanceCents);
      const isOther = stub.netCents !== null && stub.netCents !== stub.balanceCents;
      if (isOther) {
        const { accountNo, netCents, balanceCents, amountCents } = stub;
        this.say({ stub: { accountNo, stubCents: netCents ?? 0, balanceCents, paysCents: amountCents } });
      }
    } catch (error) {
      this.say({ refusal: { at: 'search', data: this.deps.readError(error) } });
    }
  }

  /** TN3: a check through its reader: its number, routing and writer, for what is still to pay. */
  async swipe(line: string): Promise<void> {
    const { pending } = this.state;
    try {
      const check = await this.deps.client.payment.readCheck({ line });
      await this.latestPreview();
      this.tender('check', pending?.amountCents ?? this.figures().stillToPayCents, check);
    } catch (error) {
      this.say({ refusal: { at: 'tender', data: this.deps.readError(error) } });
    }
  }

  addAccount(accountNo: string, amountCents: number, isWhole: boolean): void {
    const amount = Math.max(0, amountCents);
    this.say({ search: '' });
    if (!hasAccount(this.state.draft, accountNo)) {
      this.say({ stub: null });
      const mode = { kind: isWhole && amount > 0 ? ('whole_balance' as const) : ('own_amount' as const) };
      this.change((draft) => putAccount(draft, { accountNo, amountCents: amount, mode }));
    }
    this.focus('tender');
  }

  tender(kind: 'cash' | PendingTender['kind'], amountCents: number, detail?: TenderDetail): void {
    const asksNothing = this.state.draft.items.length === 0 && this.figures().toPayCents === 0;
    if (amountCents <= 0 || asksNothing) return;
    const tenderId = this.deps.newKey();
    this.change((draft) => addTender(draft, { tenderId, kind, amountCents }, detail));
    this.say({ pending: null });
    this.focus('tender');
  }

  figures() {
    const { draft, preview } = this.state;
    return figuresOf(draft, preview, isCurrent(this.state));
  }

  /** Exact cash and take, in one press. */
  async takeExact(): Promise<void> {
    await this.latestPreview();
    const { cashToPayCents, stillToPayCents } = this.figures();
    if (stillToPayCents > 0) this.tender('cash', cashToPayCents);
    await this.take();
  }

  /** PY4: lowers the draft to what is tendered and takes it; a no gives the whole draft back. */
  async takePartial(): Promise<void> {
    await this.latestPreview();
    const figures = this.figures();
    const whole = this.state.draft;
    if (!isPartial(figures)) return;
    const lowered = asPartial(whole, figures.tenderedCents, figures.itemsCents);
    if (lowered === null) return;
    this.change(() => lowered);
    this.say({ whole });
    await this.take();
  }

  take(confirmations: readonly string[] = []): Promise<void> {
    return takeDraft(this, confirmations);
  }

  /** AC3: a second person stands for the payment as it is, with the yeses already given. */
  approve(second: DeskApprovalGiven): Promise<void> {
    return takeDraft(this, this.state.given, second);
  }

  /** Nobody approves: the payment is as it was before it was taken. */
  withoutApproval(): void {
    this.say({ approval: null });
    this.focus('tender');
  }

  /** The question was answered with no: nothing is taken, a lowered draft is whole again. */
  backOut(): void {
    const { whole } = this.state;
    if (whole) this.change(() => whole);
    else this.say({ asks: null });
    this.focus('tender');
  }

  /** The next customer. */
  clear(): void {
    const { language } = this.state.draft;
    const draft = emptyDraft(this.deps.newKey(), language);
    this.say({
      draft,
      preview: null,
      previewOf: draft,
      phase: 'entering',
      refusal: null,
      stub: null,
      pending: null,
      asks: null,
      approval: null,
      given: [],
      whole: null,
    });
    this.focus('search');
    this.deps.onChanged();
  }

  async #leave(act: (draft: PaymentDraftInput) => Promise<unknown>): Promise<void> {
    const { draft } = this.state;
    try {
      if (!isEmptyDraft(draft)) await act(draft);
      this.clear();
    } catch (error) {
      this.say({ refusal: { at: 'tender', data: this.deps.readError(error) } });
    }
  }

  hold(): Promise<void> {
    return this.#leave((draft) => this.deps.client.payment.hold({ draft, note: '' }));
  }

  drop(): Promise<void> {
    // The question closes first: it would give the focus back to the field that goes with the dropped payment.
    this.say({ asks: null });
    return this.#leave(({ draftId }) => this.deps.client.payment.discard({ draftId }));
  }
}
