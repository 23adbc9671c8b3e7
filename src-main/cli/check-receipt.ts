// `coffer check-receipt TEXT`: is this receipt genuine (RC7)? TEXT is what the QR code says, the short code, the number, or
// number and code. Ends with 1 when it is not.
import type { Command } from 'commander';
import { formatCents } from '../../src-core/money/cents.ts';
import { type SignInOptions, say, signedIn, withSignIn, withStation } from './terminal.ts';

async function check(words: readonly string[], options: SignInOptions): Promise<void> {
  await withStation(options, 'terminal', (coffer) =>
    signedIn(coffer, options, async (client) => {
      const checked = await client.ledger.checkReceipt({ text: words.join(' ') });
      const { outcome, problems, receipt } = checked;
      if (outcome !== 'genuine') process.exitCode = 1;
      const facts =
        receipt === null
          ? ''
          : ` ${receipt.receiptNumber}, $${formatCents(receipt.appliedCents)}, ${receipt.issuedAt}, ${receipt.state}.`;
      const said = { genuine: 'Genuine.', not_genuine: 'NOT GENUINE.', unknown: 'UNKNOWN to this station.' }[outcome];
      const why = problems.length === 0 ? '' : ` ${problems.join(', ')}.`;
      say(options, { ok: outcome === 'genuine', ...checked }, `${said}${why}${facts}`);
    }),
  );
}

export function addCheckReceipt(program: Command): void {
  const command = program
    .command('check-receipt')
    .description('check a receipt by its QR code, short code or number')
    .argument('<text...>', 'what the paper says');
  withSignIn(command).action(check);
}
