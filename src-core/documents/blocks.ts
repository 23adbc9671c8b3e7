// The only way that builders make blocks: every text passes through printableText here, so no builder can forget it.
import { invariant } from '../result/result.ts';
import type { Banner, Block, Column, Mark } from './document.ts';
import { printableText } from './printable-text.ts';

export const heading = (text: string): Block => ({ kind: 'heading', text: printableText(text) });

export const text = (
  value: string,
  style: { readonly align?: 'left' | 'center'; readonly isBold?: boolean } = {},
): Block => ({
  kind: 'text',
  text: printableText(value),
  align: style.align ?? 'left',
  isBold: style.isBold ?? false,
});

/** The lines of a text that the city wrote with line breaks of its own. */
export const linesOf = (value: string): readonly string[] =>
  value
    .split('\n')
    .map(printableText)
    .filter((line) => line !== '');

export const textLines = (value: string, align: 'left' | 'center'): readonly Block[] =>
  linesOf(value).map((line) => text(line, { align }));

export const addressWindow = (lines: readonly string[]): Block => ({ kind: 'window', lines: lines.map(printableText) });

export const micrLine = (routing: string, account: string): Block => ({
  kind: 'micr',
  routing: printableText(routing),
  account: printableText(account),
});

export const keyValue = (label: string, value: string, isBold = false): Block => ({
  kind: 'keyValue',
  label: printableText(label),
  value: printableText(value),
  isBold,
});

export const column = (header: string, align: 'left' | 'right' = 'right'): Column => ({
  header: printableText(header),
  align,
  isFlexible: false,
});

export const flexibleColumn = (header: string): Column => ({
  header: printableText(header),
  align: 'left',
  isFlexible: true,
});

export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  total: readonly string[] | null = null,
  shares: readonly number[] | null = null,
): Block {
  for (const row of total === null ? rows : [...rows, total]) {
    invariant(row.length === columns.length, `table "${caption}" has a row of ${row.length} cells`);
  }
  invariant(
    shares === null || shares.length === rows.length,
    `table "${caption}" has another number of bars than rows`,
  );
  return {
    kind: 'columns',
    caption: printableText(caption),
    columns,
    rows: rows.map((row) => row.map(printableText)),
    total: total === null ? null : total.map(printableText),
    shares,
  };
}

export const big = (label: string, value: string): Block => ({
  kind: 'big',
  label: printableText(label),
  value: printableText(value),
});

export const banner = (mark: Mark, label: string, detail: string | null = null): Banner => ({
  kind: 'banner',
  mark,
  text: printableText(label),
  detail: detail === null ? null : printableText(detail),
});

export const code = (caption: string, data: string): Block => ({
  kind: 'code',
  caption: printableText(caption),
  data: printableText(data),
});

export const signature = (label: string, name: string): Block => ({
  kind: 'signature',
  label: printableText(label),
  name: printableText(name),
});

export const pair = (left: readonly Block[], right: readonly Block[]): Block => ({ kind: 'pair', left, right });

export const RULE: Block = { kind: 'rule' };
export const PAGE_BREAK: Block = { kind: 'pageBreak' };
