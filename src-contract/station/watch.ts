// The watcher of segregation (AC4): what it finds, and that somebody looked. No amount is in it (DS5).
import { z } from 'zod';
import { FINDING_KINDS } from '../../src-core/watch/watch-facts.ts';
import { commandKey, lookupText, requiredText } from '../wire/fields.ts';
import { command, query } from '../wire/procedure.ts';

/** How far back, today included. */
const days = z.int().min(1).max(92);

export const findingView = z.object({
  findingId: z.string(),
  kind: z.enum(FINDING_KINDS),
  people: z.array(z.string()),
  /** How many events there are; the last hundred of them are listed. */
  count: z.int(),
  events: z.array(
    z.object({
      sequence: z.int(),
      type: z.string(),
      occurredAt: z.string(),
      actorName: z.string(),
      receiptNumber: z.string().nullable(),
    }),
  ),
  throughSequence: z.int(),
  isLaidAside: z.boolean(),
  /** The last to look at it, though something may have been added since. */
  look: z.object({ byName: z.string(), at: z.string(), note: z.string() }).nullable(),
});
export type FindingView = z.infer<typeof findingView>;

export const watch = {
  findings: query({ act: 'watch.read' }).input(z.object({ days })).output(z.array(findingView)),
  lookAt: command({ act: 'watch.lay_aside' })
    .input(
      z.object({
        key: commandKey,
        days,
        findingId: lookupText(200),
        throughSequence: z.int().min(1),
        note: requiredText(200),
      }),
    )
    .output(z.object({})),
};
