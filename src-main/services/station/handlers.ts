// The station's own procedures at a glance (see src-contract/station/station.ts).
import type { station } from '../../../src-contract/station/station.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';
import { mayApprove } from '../../../src-core/access/approval.ts';
import { detailInWords } from '../../../src-core/result/detail-words.ts';
import { printerFor } from '../../../src-core/printing/printing-setup.ts';
import { ok } from '../../../src-core/result/result.ts';
import type { PrintDesk } from '../../ports/print-desk.ts';
import { businessDayOf } from '../business-day.ts';
import type { Caller } from '../caller.ts';
import { dropDue } from '../drawer/drop-due.ts';
import { viewSession } from '../drawer/session-view.ts';
import type { StationParts } from '../station-parts.ts';

/** What the overview tells besides the ledger, from the parts that run beside it. */
export interface StationState {
  readonly desk: Pick<PrintDesk, 'setup' | 'problem' | 'installProblem' | 'drawerOpenSince'>;
  readonly verify: () => Promise<{ isSound: boolean; events: number; firstProblem: string | null }>;
}

export const stationHandlers = (parts: StationParts, state: StationState) => ({
  overview: (caller: Caller) => ok(overview(parts, state, caller)),
  policy: (caller: Caller) => ok(policyView(parts, caller)),
  approvers: (caller: Caller, { act }: InputOf<(typeof station)['approvers']>) =>
    ok(
      parts.store.people
        .list()
        .filter(({ active, userId, role }) => active === 1 && mayApprove({ userId, role }, act, caller.userId).ok)
        .map(({ signInName, displayName }) => ({ signInName, displayName })),
    ),
  verifyLedger: async () => ok(await state.verify()),
  retryPrinter: () => {
    parts.wakePrinter();
    return ok({});
  },
});

/** TN9: an open drawer is said at once; after as long as the city allows, it is to be closed. */
function openDrawer({ clock, policies }: StationParts, openSince: number | null): 'no' | 'open' | 'too_long' {
  if (openSince === null) return 'no';
  const seconds = policies.on(clock.today()).policy.drawerOpenWarningSeconds;
  return seconds > 0 && Date.parse(clock.now()) - openSince >= seconds * 1_000 ? 'too_long' : 'open';
}

function overview(parts: StationParts, state: StationState, caller: Caller) {
  const { identity, store, clock, reference, money } = parts;
  const { city, officeName, stationCode, training, timeZone } = identity;
  const taken = new Set(store.sessions.active().map(({ drawerId }) => drawerId));
  const mine = store.sessions.activeOf(caller.userId);
  const extract = reference.extract();
  const problem = money.problem();
  return {
    city,
    officeName,
    stationCode,
    training,
    timeZone,
    today: clock.today(),
    drawers: identity.drawers.map((drawer) => ({ ...drawer, isTaken: taken.has(drawer.drawerId) })),
    mySession: mine === null ? null : viewSession(parts, mine),
    dropIsDue: mine !== null && dropDue(parts, mine),
    extract: extract === null ? null : extractSummary(extract),
    eventsHere: store.head()?.sequence ?? 0,
    printer: {
      isConfigured: printerFor(state.desk.setup(), 'receipts') !== null,
      waiting: store.printJobs.waitingCount(),
      problem: state.desk.problem() ?? state.desk.installProblem(),
      openDrawer: openDrawer(parts, state.desk.drawerOpenSince()),
    },
    moneyTaking: {
      isPossible: problem === null,
      problem: problem === null ? null : detailInWords('problem', problem, caller.language),
    },
    ledgerCheck: parts.ledgerCheck?.() ?? 'sound',
  };
}

type Extract = NonNullable<ReturnType<StationParts['reference']['extract']>>;

const extractSummary = (extract: Extract) => {
  const { extractId, city, asOf, importedAt, accounts, openCharges, openCents, rejectedRows } = extract;
  return { extractId, city, asOf, importedAt, accounts, openCharges, openCents: Number(openCents), rejectedRows };
};

function policyView(parts: StationParts, caller: Caller) {
  const { policy, policyHash } = businessDayOf(parts, caller);
  const { name, effectiveFrom, tenders, bankRequiresRouting, customerDirectionAllowed, overpaymentAllowed } = policy;
  return {
    name,
    policyHash,
    effectiveFrom,
    bankRequiresRouting,
    customerDirectionAllowed,
    overpaymentAllowed,
    tenders: tenders.map(({ kind, isEnabled }) => ({ kind, isEnabled })),
    feeCatalogue: policy.feeCatalogue.map(({ code, name: names, priceCents, isTaxable }) => ({
      code,
      nameEn: names.en,
      nameEs: names.es,
      priceCents: priceCents === 'open' ? null : Number(priceCents),
      isTaxable,
    })),
  };
}
