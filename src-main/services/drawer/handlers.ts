// The drawer's procedures, each bound to its use case.
import { ok } from '../../../src-core/result/result.ts';
import type { Caller } from '../caller.ts';
import type { StationParts } from '../station-parts.ts';
import { acceptClosure } from './accept-closure.ts';
import { amendClosure, closureVersions } from './amend-closure.ts';
import { closingReport } from './closing-report.ts';
import { myCount, saveCount } from './count-draft.ts';
import type { DrawerInput } from './inputs.ts';
import { moveCash } from './move-cash.ts';
import { openDrawer } from './open-drawer.ts';
import { openWithoutSale } from './open-without-sale.ts';
import { orderRecount } from './order-recount.ts';
import { putCountAside } from './put-count-aside.ts';
import { reviewSession } from './review-session.ts';
import { standInOf, viewSession } from './session-view.ts';
import { countForAbsent } from './count-for-absent.ts';
import { listSurpriseCounts, surpriseCount } from './surprise-count.ts';
import { startCount } from './start-count.ts';
import { submitCount } from './submit-count.ts';

function mySession(parts: StationParts, caller: Caller) {
  const { sessions } = parts.store;
  const counting = sessions.active().filter(({ state }) => state === 'counting');
  const standsIn = counting.find(({ sessionId }) => standInOf(parts, sessionId) === caller.userId);
  const session = sessions.activeOf(caller.userId) ?? standsIn ?? null;
  return ok(session === null ? null : viewSession(parts, session));
}

const listSessions = (parts: StationParts, _caller: Caller, { state, limit }: DrawerInput<'list'>) =>
  ok(parts.store.sessions.list(state ?? null, limit).map((session) => viewSession(parts, session)));

export function drawerHandlers(parts: StationParts) {
  const bind =
    <Input, Answer>(useCase: (parts: StationParts, caller: Caller, input: Input) => Answer) =>
    (caller: Caller, input: Input) =>
      useCase(parts, caller, input);
  return {
    open: bind(openDrawer),
    mine: (caller: Caller) => mySession(parts, caller),
    list: bind(listSessions),
    moveCash: bind(moveCash),
    openWithoutSale: bind(openWithoutSale),
    startCount: bind(startCount),
    saveCount: bind(saveCount),
    myCount: bind(myCount),
    putCountAside: bind(putCountAside),
    submitCount: bind(submitCount),
    countForAbsent: bind(countForAbsent),
    surpriseCount: bind(surpriseCount),
    surpriseCounts: bind(listSurpriseCounts),
    review: bind(reviewSession),
    recount: bind(orderRecount),
    accept: bind(acceptClosure),
    amend: bind(amendClosure),
    closures: bind(closureVersions),
    closingReport: bind(closingReport),
  };
}
