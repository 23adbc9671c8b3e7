// What a narrow roll of paper can carry: lines of text, plain, bold or double size, a two-dimensional code, and the cut.
// Text, screen and receipt printer all render from these lines, so that what is seen is what is printed.
import { NO_BREAK } from './printable-text.ts';

export type PaperLine =
  | { readonly kind: 'text'; readonly text: string; readonly isBold: boolean; readonly isDouble: boolean }
  | { readonly kind: 'code'; readonly data: string }
  | { readonly kind: 'cut' };

export const textLine = (text: string, isBold = false, isDouble = false): PaperLine => ({
  kind: 'text',
  text: text.replaceAll(NO_BREAK, ' ').trimEnd(),
  isBold,
  isDouble,
});
