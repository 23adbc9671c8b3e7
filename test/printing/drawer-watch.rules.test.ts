import { expect, test } from 'vitest';
import { DrawerWatch } from '../../src-main/printing/drawer-watch.ts';
import { inTurn } from '../../src-main/printing/in-turn.ts';
import type { PrintOutcome, PrinterStatus } from '../../src-main/ports/printer.ts';

const said = (drawerSenseHigh: boolean | null): PrinterStatus => ({
  problem: null,
  isPaperLow: false,
  drawerSenseHigh,
});

function watching(openWhen: 'high' | 'low' | 'not_sensed', level: { high: boolean | null }) {
  let asked = 0;
  const watch = new DrawerWatch({
    ask: async () => {
      asked += 1;
      return said(level.high);
    },
    openWhen,
    now: () => 1_000,
    everyMs: 2,
  });
  return { watch, asked: () => asked };
}

test.each([
  ['high', true],
  ['low', false],
] as const)(
  'TN9 a drawer that is open when its signal is %s is said to be open until it is closed',
  async (openWhen, open) => {
    const level: { high: boolean | null } = { high: open };
    const { watch, asked } = watching(openWhen, level);
    expect(watch.openSince).toBeNull();
    watch.kicked();
    await expect.poll(() => watch.openSince).toBe(1_000);
    level.high = null;
    const then = asked();
    await expect.poll(asked).toBeGreaterThan(then);
    // A printer that is busy says nothing, and then the drawer is as it was.
    expect(watch.openSince).toBe(1_000);
    level.high = !open;
    await expect.poll(() => watch.openSince).toBeNull();
    const after = asked();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked()).toBe(after);
  },
);

test('TN9 a drawer that is not sensed is not asked after, and nothing is claimed', async () => {
  const { watch, asked } = watching('not_sensed', { high: true });
  watch.kicked();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect([watch.openSince, asked()]).toEqual([null, 0]);
});

test('nobody is asked once the station closes', async () => {
  const { watch, asked } = watching('high', { high: true });
  watch.kicked();
  await expect.poll(() => watch.openSince).toBe(1_000);
  watch.stop();
  const then = asked();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([watch.openSince, asked() - then <= 1]).toEqual([null, true]);
});

test('a printer is asked nothing while a job is with it, and a job waits for an answer', async () => {
  const order: string[] = [];
  let release: () => void = () => undefined;
  const isHeld = new Promise<void>((resolve) => {
    release = resolve;
  });
  const printer = inTurn({
    print: async (): Promise<PrintOutcome> => {
      order.push('print');
      await isHeld;
      return { kind: 'printed' };
    },
    status: async () => {
      order.push('status');
      return said(true);
    },
  });
  const asked = printer.status();
  const printing = printer.print({ bytes: new Uint8Array(), text: '' });
  expect(await asked).toEqual(said(true));
  await expect.poll(() => order).toEqual(['status', 'print']);
  expect(await printer.status()).toEqual(said(null));
  release();
  expect(await printing).toEqual({ kind: 'printed' });
  expect(order).toEqual(['status', 'print']);
});
