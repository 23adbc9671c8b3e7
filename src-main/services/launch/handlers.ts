// Before anybody signs in: which folder this process works on (TR1), and setting a station up. One request at a time:
// two windows that choose at once do not open two folders.
import type { z } from 'zod';
import type { launchStatus } from '../../../src-contract/station/launch.ts';
import { parsePolicy } from '../../../src-core/policy/parse-policy.ts';
import type { RefusalCode } from '../../../src-core/result/refusal-catalogue.ts';
import type { Words } from '../../../src-core/result/language.ts';
import { type Result, ok, refuse } from '../../../src-core/result/result.ts';
import type { CommittedPolicy, FolderMode, StationFolders } from '../../ports/station-folders.ts';
import type { PublicCall } from '../caller.ts';
import { type PlanParts, type SetUpInput, planStation } from './plan-station.ts';
import { TRAINING_ADMINISTRATOR, TRAINING_SET_UP, TRAINING_STAFF } from './training-city.ts';

type LaunchStatus = z.infer<typeof launchStatus>;

export interface LaunchParts extends PlanParts {
  readonly folders: StationFolders;
  readonly host: LaunchStatus['host'];
}

/** What a committed policy is about: the order in which it pays. */
function policySays({ name, document }: CommittedPolicy): { readonly name: string; readonly words: Words } {
  const parsed = parsePolicy(document);
  if (!parsed.ok) return { name, words: { en: '', es: '' } };
  const { allocation } = parsed.value;
  const { name: city, steps } = allocation;
  return {
    name,
    words: {
      en: `${city}: ${steps.map(({ text }) => text).join('; ')}`,
      es: `${city}: ${steps.map(({ text, textEs }) => textEs ?? text).join('; ')}`,
    },
  };
}

export function launchHandlers(parts: LaunchParts) {
  const { folders, host } = parts;
  const policies = parts.policies.map(policySays);
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const status = (): LaunchStatus => ({
    mode: folders.opened(),
    live: { exists: folders.exists('live'), city: folders.city('live') },
    training: { exists: folders.exists('training') },
    host,
  });

  const openFolder = async (mode: FolderMode): Promise<Result<LaunchStatus, RefusalCode>> => {
    if (folders.opened() === mode) return ok(status());
    if (folders.wasUsed()) return refuse('data_folder_is_never_toggled');
    if (!folders.exists(mode)) {
      if (mode === 'live') return refuse('station_is_set_up');
      const plan = planStation(TRAINING_SET_UP, { training: true, staff: TRAINING_STAFF }, parts);
      if (!plan.ok) return plan;
      const created = await folders.create(mode, plan.value);
      if (!created.ok) return created;
    }
    const opened = await folders.open(mode);
    return opened.ok ? ok(status()) : opened;
  };

  const setUp = async (input: SetUpInput): Promise<Result<LaunchStatus, RefusalCode>> => {
    if (folders.exists('live')) return refuse('station_is_set_up_once');
    if (folders.wasUsed()) return refuse('data_folder_is_never_toggled');
    const plan = planStation(input, { training: false, staff: [] }, parts);
    if (!plan.ok) return plan;
    const created = await folders.create('live', plan.value);
    if (!created.ok) return created;
    const opened = await folders.open('live');
    return opened.ok ? ok(status()) : opened;
  };

  return {
    status: () => ok(status()),
    policies: (_caller: null, _input: unknown, { language }: PublicCall) =>
      ok(policies.map(({ name, words }) => ({ name, says: words[language] }))),
    open: (_caller: null, { mode }: { readonly mode: FolderMode }) => inTurn(() => openFolder(mode)),
    setUp: (_caller: null, input: SetUpInput) => inTurn(() => setUp(input)),
    trainingSignIns: () => {
      if (folders.opened() !== 'training') return ok([]);
      const people = [...TRAINING_STAFF, TRAINING_ADMINISTRATOR];
      return ok(people.map(({ signInName, secret, displayName, role }) => ({ signInName, secret, displayName, role })));
    },
  };
}
