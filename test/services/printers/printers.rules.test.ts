// Printers over the whole station: set up, tested, sent elsewhere; and what must not be possible with them. The printer is
// a real TCP server; nothing that happens to it changes a row of the ledger.
import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_PRINTERS, type PrinterSetup } from '../../../src-core/printing/printing-setup.ts';
import { FakePrinter } from '../../support/fake-printer.ts';
import { COUNTER, OTHER } from '../../support/printers-for-tests.ts';
import { type StationWithClients, dumpLedger, endingOf, stationWithClients } from '../../support/station-client.ts';

const FUND = [{ denominationCents: 2_000, form: 'loose', quantity: 10 }] as const satisfies readonly {
  denominationCents: number;
  form: 'loose';
  quantity: number;
}[];

let station: StationWithClients;
let fake: FakePrinter;
beforeEach(async () => {
  [station, fake] = await Promise.all([stationWithClients(), FakePrinter.start()]);
});
afterEach(async () => {
  await Promise.all([station.remove(), fake.stop()]);
});

const onFake = (): PrinterSetup => ({ ...COUNTER, address: { kind: 'network', host: '127.0.0.1', port: fake.port } });
const inFolder = (): PrinterSetup => ({ ...OTHER, address: { kind: 'folder', folder: 'spare' } });
const save = (printer: PrinterSetup) => station.people.sam.printers.save({ printer });
const spooled = (): readonly string[] => readdirSync(join(station.root, 'spool', 'spare')).toSorted();
const codeOf = async (call: () => Promise<unknown>): Promise<string> => {
  const ending = await endingOf(call);
  return ending.kind === 'refused' ? ending.code : JSON.stringify(ending);
};

/** A miscellaneous payment of Ana's, by check. */
async function pay(): Promise<{ readonly receiptNumber: string; readonly printJobId: string }> {
  const { ana } = station.people;
  if ((await ana.station.overview()).mySession === null) {
    await ana.drawer.open({ key: randomUUID(), drawerId: '1', counts: [...FUND] });
  }
  const draft = {
    draftId: randomUUID(),
    accounts: [],
    payer: { name: 'Rosa Diaz', isHolder: false },
    language: 'en' as const,
    items: [{ code: 'MISC', quantity: 1, amountCents: 2_500, exemption: null }],
    tenders: [
      {
        tenderId: randomUUID(),
        kind: 'cash' as const,
        amountCents: 2_500,
        itemNumber: null,
        routing: null,
        writtenDate: null,
        card: null,
      },
    ],
  };
  const { previewHash, confirmationsNeeded } = await ana.payment.preview({ draft });
  const taken = await ana.payment.take({ key: draft.draftId, draft, previewHash, confirmations: confirmationsNeeded });
  return { receiptNumber: taken.receiptNumber, printJobId: taken.printJobId ?? '' };
}

const stateOf = async (jobId: string) => (await station.people.ana.printers.job({ jobId }))?.state;

describe('who may set printers up', () => {
  it('AC2 act_is_allowed: a cashier prints, retries and sends elsewhere, and sets nothing up', async () => {
    const { ana, ida } = station.people;
    await save(inFolder());
    expect(await codeOf(() => ana.printers.save({ printer: onFake() }))).toBe('act_is_allowed');
    expect(await codeOf(() => ana.printers.remove({ printerId: OTHER.printerId }))).toBe('act_is_allowed');
    expect(await codeOf(() => ana.printers.assign({ roles: NO_PRINTERS.roles }))).toBe('act_is_allowed');
    expect(await codeOf(() => ana.printers.find())).toBe('act_is_allowed');
    expect(await codeOf(() => ida.printers.test({ printerId: OTHER.printerId }))).toBe('act_is_allowed');
    const { jobId } = await ana.printers.test({ printerId: OTHER.printerId });
    await expect.poll(() => stateOf(jobId)).toBe('printed');
    expect(spooled()).toEqual(['000001.bin', '000001.txt']);
  });

  it('AC5 each change is an event with what was and what is; the same again is none', async () => {
    const before = (await station.people.sam.station.overview()).eventsHere;
    await save(inFolder());
    await save(inFolder());
    await station.people.sam.printers.remove({ printerId: OTHER.printerId });
    expect((await station.people.sam.station.overview()).eventsHere).toBe(before + 2);
    expect(await station.people.sam.station.verifyLedger()).toMatchObject({ isSound: true });
  });
});

describe('the setting', () => {
  it('printer_is_set_up, print_job_is_on_file', async () => {
    const { sam } = station.people;
    const nowhere = { printerId: COUNTER.printerId };
    expect(await codeOf(() => sam.printers.ask(nowhere))).toBe('printer_is_set_up');
    expect(await codeOf(() => sam.printers.test(nowhere))).toBe('printer_is_set_up');
    expect(await codeOf(() => sam.printers.reroute({ jobIds: null, to: COUNTER.printerId }))).toBe('printer_is_set_up');
    const job = { jobId: COUNTER.printerId };
    expect(await codeOf(() => sam.printers.cancel(job))).toBe('print_job_is_on_file');
    expect(await codeOf(() => sam.printers.document(job))).toBe('print_job_is_on_file');
    expect(await codeOf(() => sam.printers.pdf(job))).toBe('print_job_is_on_file');
    expect(await codeOf(() => sam.printers.reroute({ jobIds: [job.jobId], to: null }))).toBe('print_job_is_on_file');
  });

  it('holds over a restart, and before the file that the machine was installed with', async () => {
    writeFileSync(join(station.root, 'printer.json'), '{"kind":"file","folder":"/nowhere"}');
    await save(inFolder());
    await station.nobody.launch.open({ mode: 'training' });
    const sam = await station.signIn('sam');
    expect((await sam.printers.list()).printers.map(({ name }) => name)).toEqual([OTHER.name]);
  });

  it('finds no printer where there is none, and asks nobody over the network', async () => {
    const found = await station.people.sam.printers.find();
    expect(Object.keys(found).toSorted()).toEqual(['queues', 'serial', 'usb']);
  });
});

describe('RC8 a receipt that does not come out', () => {
  it('is sent to another printer or shown on the screen, and the ledger stays as it is', async () => {
    fake.behaviour = { status: 'paper_out' };
    await save(onFake());
    await save(inFolder());
    const [first, second] = [await pay(), await pay()];
    await expect.poll(() => stateOf(first.printJobId)).toBe('failed');
    const { ana } = station.people;
    expect((await ana.station.overview()).printer).toMatchObject({ problem: 'paper_out', waiting: 2 });
    const ledger = dumpLedger(station.ledgerFile);

    expect(await ana.printers.reroute({ jobIds: [first.printJobId], to: OTHER.printerId })).toEqual({ moved: 1 });
    await expect.poll(() => stateOf(first.printJobId)).toBe('printed');
    expect(readFileSync(join(station.root, 'spool', 'spare', '000001.txt'), 'utf8')).toContain(first.receiptNumber);
    expect(readFileSync(join(station.root, 'spool', 'spare', '000001.bin')).includes(Buffer.of(0x1b, 0x70))).toBe(
      false,
    );

    expect(await ana.printers.reroute({ jobIds: null, to: null })).toEqual({ moved: 1 });
    expect(await stateOf(second.printJobId)).toBe('shown');
    const { lines } = await ana.printers.document({ jobId: second.printJobId });
    expect(lines.join('\n')).toContain(second.receiptNumber);
    expect((await ana.printers.pdf({ jobId: second.printJobId })).fileName).toContain(second.receiptNumber);
    expect(dumpLedger(station.ledgerFile)).toBe(ledger);
  });

  it('is cancelled, and then print_job_can_be_stopped no more', async () => {
    fake.behaviour = { status: 'cover_open' };
    await save(onFake());
    const { printJobId: jobId } = await pay();
    await expect.poll(() => stateOf(jobId)).toBe('failed');
    await station.people.ana.printers.cancel({ jobId });
    expect(await stateOf(jobId)).toBe('cancelled');
    expect(await codeOf(() => station.people.ana.printers.cancel({ jobId }))).toBe('print_job_can_be_stopped');
    expect(await codeOf(() => station.people.ana.printers.reroute({ jobIds: [jobId], to: null }))).toBe(
      'print_job_can_be_stopped',
    );
  });

  it('whose end is unknown is left out when all are sent elsewhere: a person says of each whether it printed', async () => {
    fake.behaviour = { cutsAfter: 200 };
    await save(onFake());
    await save(inFolder());
    const { printJobId: jobId } = await pay();
    await expect.poll(() => stateOf(jobId)).toBe('unknown');
    expect(await station.people.ana.printers.reroute({ jobIds: null, to: OTHER.printerId })).toEqual({ moved: 0 });
    expect(await stateOf(jobId)).toBe('unknown');
    await station.people.ana.receipts.settlePrint({ jobId, as: 'was_printed' });
    expect(await stateOf(jobId)).toBe('printed');
    expect(await station.people.ana.receipts.printJobs()).toEqual([]);
  });
});

describe('DS5 a document in the queue', () => {
  it('of another cashier, or of a drawer, is not shown to a cashier', async () => {
    fake.behaviour = { status: 'paper_out' };
    await save(onFake());
    const { printJobId: jobId } = await pay();
    expect(await codeOf(() => station.people.luis.printers.document({ jobId }))).toBe('print_job_is_on_file');
    expect(await codeOf(() => station.people.luis.printers.pdf({ jobId }))).toBe('print_job_is_on_file');
    expect((await station.people.sam.printers.document({ jobId })).title).not.toBe('');
    const test = await station.people.ana.printers.test({ printerId: COUNTER.printerId });
    expect(await codeOf(() => station.people.ana.printers.document(test))).toBe('print_job_is_on_file');
  });
});
