import type { FrameState } from './frame-state.ts';
import type { Texts } from './texts/en.ts';

type Facts = Pick<FrameState, 'person' | 'drawer' | 'line'>;

export const lineText = (line: FrameState['line'], t: Texts): string => {
  if (line.kind === 'stand_alone') return t.frame.standAlone;
  return line.kind === 'on_line' ? t.frame.onLine : t.frame.offLine(line.since);
};

/** The status line, part by part, in the order it is read. */
export function statusParts({ person, drawer, line }: Facts, t: Texts): readonly string[] {
  const who = person ? `${person.name}, ${t.roles[person.role]}` : t.frame.nobody;
  const drawerPart =
    drawer === null
      ? [t.frame.noDrawer]
      : [
          drawer.state === 'open'
            ? t.frame.drawerOpen(drawer.label, drawer.since)
            : t.frame.drawerCounting(drawer.label),
          t.frame.receipts(drawer.receiptCount),
        ];
  return person ? [who, ...drawerPart, lineText(line, t)] : [who, lineText(line, t)];
}

/** Where the posted work is: counted, never summed. */
export function savedText(line: FrameState['line'], t: Texts): string {
  if (line.kind === 'on_line' && line.waiting === 0) return t.frame.allSent;
  return t.frame.savedHere(line.kind === 'stand_alone' ? 0 : line.waiting);
}
