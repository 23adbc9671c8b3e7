// DS4, DS6: the figures of a count that is going on, outside the ledger. Only the person who counts writes and sees them,
// and only while counting: put aside, they are kept and not shown.
import { kindsToCount } from '../../../src-core/drawer/count-figures.ts';
import { sessionForCounting } from '../../../src-core/drawer/counting-session.ts';
import { ok } from '../../../src-core/result/result.ts';
import type { Caller } from '../caller.ts';
import type { StationParts } from '../station-parts.ts';
import type { DrawerInput } from './inputs.ts';
import { standInOf } from './session-view.ts';

export function saveCount(parts: StationParts, caller: Caller, input: DrawerInput<'saveCount'>) {
  const { store, clock } = parts;
  const { sessionId, figures } = input;
  const counting = sessionForCounting(store.sessions.get(sessionId), caller, standInOf(parts, sessionId));
  if (!counting.ok) return counting;
  store.drafts.saveCountFigures(sessionId, figures, clock.now());
  return ok({});
}

const NOTHING_YET = { cash: null, paper: null, cardSlipsCents: null };

export function myCount(parts: StationParts, caller: Caller, { sessionId }: DrawerInput<'myCount'>) {
  const { store } = parts;
  const counting = sessionForCounting(store.sessions.get(sessionId), caller, standInOf(parts, sessionId));
  if (!counting.ok) return counting;
  const figures = store.drafts.countFigures(sessionId) ?? NOTHING_YET;
  return ok({ figures, usedKinds: [...kindsToCount(store.sessions.usedKinds(sessionId))] });
}
