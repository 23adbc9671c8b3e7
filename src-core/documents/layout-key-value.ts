// Label left, figure right. When both do not fit on one line the label wraps and the figure keeps the right edge: a
// column of money must stay a column, however long the name beside it is.
import { displayWidth } from './printable-text.ts';
import { padEnd, padStart, wrapText } from './wrap-text.ts';

const GAP = 1;
const LEAST_LABEL = 8;

export function layoutKeyValue(label: string, value: string, width: number): readonly string[] {
  const room = width - displayWidth(value) - GAP;
  if (room < Math.min(LEAST_LABEL, displayWidth(label))) {
    return [...wrapText(label, width), ...wrapText(value, width).map((line) => padStart(line, width))];
  }
  const lines = wrapText(label, room);
  return lines.map((line, index) => (index === lines.length - 1 ? padEnd(line, room + GAP) + value : line));
}
