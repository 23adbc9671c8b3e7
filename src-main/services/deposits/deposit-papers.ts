// The papers of a deposit, put together from its events.
import { linesOf } from '../../../src-core/documents/blocks.ts';
import { addingMachineTape, bagLabel, checkList, handOverRecord } from '../../../src-core/documents/deposit-papers.ts';
import { type DepositFacts, depositSlip } from '../../../src-core/documents/deposit-slip.ts';
import type { PrintedDocument } from '../../../src-core/documents/document.ts';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import type { DepositHandedOver, DepositSealed } from '../../../src-core/ledger/events/deposit-events.ts';
import { nameOf, officeOf, policyOf } from '../documents/issued-by.ts';
import type { StationParts } from '../station-parts.ts';
import { sealedEvent } from './deposit-view.ts';

/** The address as the policy of that day has it; the event names the bank. */
function bankAddress(parts: StationParts, event: Envelope<DepositSealed>): readonly string[] {
  const { depositoryId } = event.payload.depository;
  const depository = policyOf(parts, event).depositories.find(({ id }) => id === depositoryId);
  return linesOf(depository?.bankAddress ?? '');
}

const factsOf = (parts: StationParts, event: Envelope<DepositSealed>): DepositFacts => ({
  event,
  bankAddress: bankAddress(parts, event),
  office: officeOf(parts, event),
  preparerName: nameOf(parts, event.payload.preparerId),
  verifierName: nameOf(parts, event.payload.verifierId),
});

export const depositSlipOf = (parts: StationParts, event: Envelope<DepositSealed>): PrintedDocument =>
  depositSlip(factsOf(parts, event));

const PAPERS = {
  check_list: checkList,
  adding_machine_tape: addingMachineTape,
  bag_label: bagLabel,
} as const satisfies Readonly<Record<string, (facts: DepositFacts) => PrintedDocument>>;
export type SealedPaper = keyof typeof PAPERS;

/** A paper besides the slip that there is as soon as the bag is sealed. */
export const sealedPaperOf = (
  parts: StationParts,
  event: Envelope<DepositSealed>,
  paper: SealedPaper,
): PrintedDocument => PAPERS[paper](factsOf(parts, event));

export const handOverRecordOf = (parts: StationParts, handOver: Envelope<DepositHandedOver>): PrintedDocument =>
  handOverRecord({
    ...factsOf(parts, sealedEvent(parts, handOver.payload.depositId)),
    handOver,
    handedOverByName: nameOf(parts, handOver.actor),
  });
