import type { FrameState } from './frame-state.ts';
import type { Texts } from './texts/en.ts';

type Facts = Pick<FrameState, 'person' | 'drawer' | 'line'> & Partial<Pick<FrameState, 'openDrawer'>>;

export const lineText = (line: FrameState['line'], t: Texts): string => {
  if (line.kind === 'stand_alone') return t.frame.standAlone;
  return line.kind === 'on_line' ? t.frame.onLine : t.frame.offLine(line.since);
};

/** The status line, part by part, in the order it is read. */
export function statusParts({ person, drawer, openDrawer = 'no', line }: Facts, t: Texts): readonly string[] {
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
  const open = { no: [], open: [t.printers.drawerOpen], too_long: [t.printers.closeDrawer] };
  return person ? [who, ...drawerPart, ...open[openDrawer], lineText(line, t)] : [who, lineText(line, t)];
}

/** Where the posted work is: counted, never summed. */
export function savedText(line: FrameState['line'], t: Texts): string {
  if (line.kind === 'on_line' && line.waiting === 0) return t.frame.allSent;
  return t.frame.savedHere(line.kind === 'stand_alone' ? 0 : line.waiting);
}
