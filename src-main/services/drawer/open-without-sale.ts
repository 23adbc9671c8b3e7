// DS12: the drawer opens without a sale: logged, counted, and on a slip.
import { decideOpenWithoutSale } from '../../../src-core/drawer/open-without-sale.ts';
import { invariant } from '../../../src-core/result/result.ts';
import type { Caller } from '../caller.ts';
import { noSaleSlipOf } from '../documents/drawer-papers.ts';
import { queueDocument } from '../documents/queue-document.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import { cashOpensDrawer } from './cash-opens-drawer.ts';
import type { DrawerInput } from './inputs.ts';

export function openWithoutSale(parts: StationParts, caller: Caller, input: DrawerInput<'openWithoutSale'>) {
  return runCommand(parts, {
    procedure: 'drawer.openWithoutSale',
    caller,
    input,
    decide: (context) => decideOpenWithoutSale(parts.store.sessions.get(input.sessionId), input, context),
    answer: ([event]) => {
      invariant(event?.type === 'drawer_opened_without_sale', 'a drawer opened without an event');
      queueDocument(parts, noSaleSlipOf(parts, event), event.occurredAt, cashOpensDrawer(parts, event));
      return {};
    },
  });
}
