// DS5, DS9: reports as files exist only of closed drawers.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PrintedDocument } from '../../../src-core/documents/document.ts';
import { renderText } from '../../../src-core/documents/render-text.ts';
import { documents as contract } from '../../../src-contract/station/station.ts';
import { documentsHandlers } from '../../../src-main/services/documents/handlers.ts';
import { fitsContract } from '../../support/fits-contract.ts';
import { accepted, pieces, refusalCode } from '../../support/station-for-tests.ts';
import { type Counter, aCounter, cashOnly, closedDrawer, inReview, openDrawer } from './a-counter.ts';

let counter: Counter;
beforeEach(async () => {
  counter = await aCounter();
});
afterEach(() => counter.close());

/** Answers the document's text as its bytes. */
const press = {
  render: (document: PrintedDocument) => Promise.resolve(new TextEncoder().encode(renderText(document, 48))),
};
const textOf = (base64: string): string => Buffer.from(base64, 'base64').toString();

describe.each(['closingReport', 'overShortReport'] as const)('documents.%s', (name) => {
  it.each([
    ['DS16 no session', 'session_is_on_file', () => '0190b5a0-0000-7000-8000-0000000000ff'],
    ['DS5 an open drawer', 'session_is_closed', (on: Counter) => openDrawer(on)],
    ['DS5 a drawer in review', 'session_is_closed', (on: Counter) => inReview(on)],
  ] as const)('refuses for %s: %s', async (_what, code, given) => {
    const sessionId = given(counter);
    const handle = documentsHandlers(counter.parts, press)[name];
    for (const caller of [counter.people.ana, counter.people.sam, counter.people.ida]) {
      expect(refusalCode(await handle(caller, { sessionId }))).toBe(code);
    }
  });

  it('DS9 says the difference and its reason once the count is accepted', async () => {
    const sessionId = closedDrawer(counter, cashOnly([pieces(2000, 9)]));
    const handle = documentsHandlers(counter.parts, press)[name];
    const file = fitsContract(contract[name], accepted(await handle(counter.people.ida, { sessionId })));
    expect(file.fileName).toMatch(/^[a-z-]+-2026-11-23-drawer-1-\d+\.pdf$/);
    for (const told of ['20.00 short', 'miscounted', 'Sam Cole']) expect(textOf(file.base64)).toContain(told);
  });
});
