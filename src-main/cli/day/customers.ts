// Who comes to the counter: accounts of the extract, drawn by chance, as people come with their bills in hand.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { AccountView } from '../../../src-contract/station/accounts.ts';
import type { StationClient } from '../../../src-contract/station-router.ts';
import type { Dice } from './dice.ts';
import { isRefusedWith } from './refused-with.ts';

/** The first field of a row; the second line of an address that has two begins otherwise. */
const ROW = /^"?([0-9A-Z-]{6,20})"?,/;

/** `wanted` account numbers, each as likely as any other; the file may be longer than memory. */
export async function drawAccounts(extractFolder: string, wanted: number, dice: Dice): Promise<readonly string[]> {
  const drawn: string[] = [];
  let seen = 0;
  const lines = createInterface({ input: createReadStream(join(extractFolder, 'accounts.csv'), 'utf8') });
  for await (const line of lines) {
    const accountNo = ROW.exec(line)?.[1];
    if (accountNo === undefined) continue;
    seen += 1;
    const place = dice.between(0, seen - 1);
    if (drawn.length < wanted) drawn.push(accountNo);
    else if (place < wanted) drawn[place] = accountNo;
  }
  return dice.shuffled(drawn);
}

export interface Customers {
  /** The next one who fits; each comes again only when all have been. */
  readonly next: (fits: (account: AccountView) => boolean) => Promise<AccountView>;
  /** Balances as they were when each first came. */
  readonly balancesBefore: ReadonlyMap<string, number>;
}

/** Null for a row that the import rejected. */
async function onFile(client: StationClient, accountNo: string): Promise<AccountView | null> {
  try {
    return await client.accounts.get({ accountNo });
  } catch (error) {
    if (isRefusedWith(error, 'account_is_on_file')) return null;
    throw error;
  }
}

export function customersOf(accountNos: readonly string[], client: StationClient): Customers {
  const balancesBefore = new Map<string, number>();
  let place = 0;
  const next: Customers['next'] = async (fits) => {
    for (let tries = 0; tries < accountNos.length; tries += 1) {
      const accountNo = accountNos[place % accountNos.length] ?? '';
      place += 1;
      const account = await onFile(client, accountNo);
      if (account === null) continue;
      if (!balancesBefore.has(accountNo)) balancesBefore.set(accountNo, account.balanceCents);
      if (fits(account)) return account;
    }
    throw new Error('No account of the extract fits what the day needs next: it needs more accounts that owe.');
  };
  return { next, balancesBefore };
}
