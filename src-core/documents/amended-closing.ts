// DS4: what the reports of an amended closing say of it: which version this is, who asked and who approved, when and why,
// and the figures of every earlier version as they were.
import type { Envelope } from '../ledger/envelope.ts';
import type { ClosureAmended, ClosureFigures } from '../ledger/events/closure-events.ts';
import type { DrawerClosed } from '../ledger/events/drawer-events.ts';
import { heading, keyValue } from './blocks.ts';
import { kindTable } from './closure-tables.ts';
import type { Block } from './document.ts';
import { DRAWER_WORDS } from './drawer-words.ts';
import { formatInstant } from './format-time.ts';
import type { IssuingOffice } from './issuing-office.ts';
import { OFFICE_WORDS } from './office-words.ts';

export interface Amendment {
  readonly event: Envelope<ClosureAmended>;
  readonly askedByName: string;
  readonly approverName: string;
}

interface Closing {
  readonly event: Envelope<DrawerClosed>;
  /** First to last. */
  readonly amendments?: readonly Amendment[];
}

export function newestOf({ event, amendments = [] }: Closing): {
  readonly sequence: number;
  readonly payload: ClosureFigures;
} {
  return amendments.at(-1)?.event ?? event;
}

export function amendmentBlocks(closing: Closing & { readonly office: IssuingOffice }): readonly Block[] {
  const { event, amendments = [], office } = closing;
  const last = amendments.at(-1);
  if (last === undefined) return [];
  const { language, timeZone } = office;
  const words = DRAWER_WORDS[language];
  const earlier: readonly ClosureFigures[] = [event, ...amendments.slice(0, -1).map((each) => each.event)].map(
    ({ payload }) => payload,
  );
  return [
    heading(words.amended(last.event.payload.closureVersion)),
    ...amendments.flatMap(({ event: { occurredAt, payload }, askedByName, approverName }) => [
      keyValue(words.amendedAt, formatInstant(occurredAt, timeZone, language, 'minute'), true),
      keyValue(words.askedBy, askedByName),
      keyValue(words.approvedBy, approverName),
      keyValue(OFFICE_WORDS[language].reason, payload.reason),
    ]),
    ...earlier.flatMap(({ closureVersion, kinds }) => [
      heading(words.versionFigures(closureVersion)),
      kindTable(kinds, language),
    ]),
  ];
}
