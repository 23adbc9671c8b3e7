// Blocks → lines of a given number of columns. Double-size text takes two columns a character, so it has half the width.
import { unreachable } from '../result/result.ts';
import { RULE, heading, text } from './blocks.ts';
import { type Block, PAPER_OF_KIND, type PrintedDocument } from './document.ts';
import { layoutKeyValue } from './layout-key-value.ts';
import { layoutTable } from './layout-table.ts';
import { type PaperLine, textLine } from './paper-line.ts';
import { displayWidth } from './printable-text.ts';
import { center, wrapText } from './wrap-text.ts';

/** 80 mm paper has 42 or 48 columns, 58 mm paper 32. */
export type PaperColumns = 32 | 42 | 48;

const BLANK = textLine('');

const centered = (text: string, width: number, isBold = false): readonly PaperLine[] =>
  wrapText(text, width).map((line) => textLine(center(line, width), isBold));

const doubled = (text: string, columns: number): readonly PaperLine[] => {
  const width = Math.floor(columns / 2);
  return wrapText(text, width).map((line) => textLine(center(line, width), true, true));
};

function layoutBig(block: Extract<Block, { kind: 'big' }>, columns: number): readonly PaperLine[] {
  const width = Math.floor(columns / 2);
  if (displayWidth(block.label) + 1 + displayWidth(block.value) <= width) {
    return layoutKeyValue(block.label, block.value, width).map((line) => textLine(line, true, true));
  }
  if (displayWidth(block.value) > width) {
    return layoutKeyValue(block.label, block.value, columns).map((line) => textLine(line, true));
  }
  return [
    textLine(block.label, true),
    ...layoutKeyValue('', block.value, width).map((line) => textLine(line, true, true)),
  ];
}

function layoutBanner(block: Extract<Block, { kind: 'banner' }>, columns: number): readonly PaperLine[] {
  const frame = textLine('*'.repeat(columns), true);
  const detail = block.detail === null ? [] : centered(block.detail, columns);
  return [frame, ...doubled(block.text, columns), ...detail, frame];
}

function layoutSignature(block: Extract<Block, { kind: 'signature' }>, columns: number): readonly PaperLine[] {
  return [
    BLANK,
    BLANK,
    textLine('_'.repeat(columns)),
    ...layoutKeyValue(block.label, block.name, columns).map((line) => textLine(line)),
  ];
}

function layoutBlock(block: Block, columns: number): readonly PaperLine[] {
  switch (block.kind) {
    case 'heading':
      return centered(block.text, columns, true);
    case 'text':
      if (block.align === 'center') return centered(block.text, columns, block.isBold);
      return wrapText(block.text, columns).map((line) => textLine(line, block.isBold));
    case 'keyValue':
      return layoutKeyValue(block.label, block.value, columns).map((line) => textLine(line, block.isBold));
    case 'columns':
      return layoutTable(block, columns).map((line) => textLine(line.text, line.isBold));
    case 'rule':
      return [textLine('-'.repeat(columns))];
    case 'spacer':
      return [BLANK];
    case 'big':
      return layoutBig(block, columns);
    case 'code':
      return [...centered(block.caption, columns), { kind: 'code', data: block.data }];
    case 'banner':
      return layoutBanner(block, columns);
    case 'signature':
      return layoutSignature(block, columns);
    case 'pair':
      return [...block.left, ...block.right].flatMap((each) => layoutBlock(each, columns));
    case 'pageBreak':
      return [textLine('-'.repeat(columns))];
    case 'micr':
      return centered(`|:${block.routing}|: ${block.account}||'`, columns);
    case 'window':
      return block.lines.map((line) => wrapText(line, columns)).flatMap((lines) => lines.map((line) => textLine(line)));
    default:
      return unreachable(block);
  }
}

/** A slip that stands on the customer's own paper has no head: there is no room, and it is no paper of the city's. */
function layoutHead(document: PrintedDocument): readonly Block[] {
  if (PAPER_OF_KIND[document.kind] === 'slip') return [];
  return [
    text(document.cityName, { align: 'center', isBold: true }),
    text(document.officeName, { align: 'center' }),
    ...document.officeAddress.map((line) => text(line, { align: 'center' })),
    RULE,
    heading(document.title),
  ];
}

/** Marks, city, office, title, content, the training mark once more (TR1), the cut; a slip has neither head nor cut. */
export function layoutLines(document: PrintedDocument, columns: PaperColumns): readonly PaperLine[] {
  const lastMarks = document.marks.filter((banner) => banner.mark === 'training');
  const blocks = [...document.marks, ...layoutHead(document), ...document.blocks, ...lastMarks];
  const lines = blocks.flatMap((block) => layoutBlock(block, columns));
  return PAPER_OF_KIND[document.kind] === 'slip' ? lines : [...lines, { kind: 'cut' }];
}
