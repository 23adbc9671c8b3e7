// Run under strace by count-fsyncs.ts: `FOLDER MARKS COUNT` takes so many payments and makes a directory before each and
// after the last, which tells the fsyncs of one payment from those of the next.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBenchStation } from './bench-station.ts';

const [folder = '', marks = '', count = '0'] = process.argv.slice(2);
const station = openBenchStation(folder);
station.openDrawer(station.caller('ana'), '1');
const payments = Array.from({ length: Number(count) }, station.prepare);
payments.forEach((payment, index) => {
  mkdirSync(join(marks, `payment-${index}`));
  station.take(payment);
});
mkdirSync(join(marks, `payment-${payments.length}`));
station.close();
