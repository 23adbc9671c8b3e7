// node tools/make-sample-city.ts [--out sample-city] [--accounts 1500] [--seed 7] [--no-usage]
// Without arguments it writes the committed sample city again, byte for byte.
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { writeCity } from './sample-city/write-city.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: fileURLToPath(new URL('../sample-city', import.meta.url)) },
    accounts: { type: 'string', default: '1500' },
    seed: { type: 'string', default: '7' },
    'no-usage': { type: 'boolean', default: false },
  },
});
writeCity({
  folder: values.out,
  accounts: Number(values.accounts),
  seed: Number(values.seed),
  withUsage: !values['no-usage'],
});
