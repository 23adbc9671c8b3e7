import { describe, expect, it } from 'vitest';
import { ScanDetector } from '../../../src-renderer/app/scan-detector.ts';

const STUB = '003456789011102960000000000100000000010008';

/** Presses each character `gap` ms after the last; answers the step of the Enter that follows. */
function type(detector: ScanDetector, text: string, gap: number, from = 1000) {
  let at = from;
  for (const key of text) detector.press(key, (at += gap));
  return { step: detector.press('Enter', (at += gap)), at };
}

describe('a scanner among the typing', () => {
  it('is not seen in what a person types', () => {
    expect(type(new ScanDetector(), '1000210631', 80).step).toEqual({ kind: 'nothing' });
  });

  it('is not seen in a few quick digits, nor in a burst that pauses before its Enter', () => {
    expect(type(new ScanDetector(), '120', 5).step).toEqual({ kind: 'nothing' });
    const detector = new ScanDetector();
    const { at } = type(detector, '', 5);
    for (let i = 0; i < 12; i += 1) detector.press('7', at + i * 5);
    expect(detector.press('Enter', at + 800)).toEqual({ kind: 'nothing' });
  });

  it('reads the whole stub from a burst ended by Enter', () => {
    expect(type(new ScanDetector(), STUB, 4).step).toEqual({ kind: 'scanned', text: STUB });
  });

  it('TN3 reads a check’s line with its signs and the shift key that they need', () => {
    const line = 'T121000248T 123456789U 1041';
    expect(type(new ScanDetector(), line, 4).step).toEqual({ kind: 'scanned', text: line });
    const detector = new ScanDetector();
    let at = 1000;
    for (const key of line) {
      if (/[TU]/.test(key)) detector.press('Shift', (at += 3));
      detector.press(key, (at += 3));
    }
    expect(detector.press('Enter', at + 3)).toEqual({ kind: 'scanned', text: line });
    expect(type(new ScanDetector(), 'out to', 60).step).toEqual({ kind: 'nothing' });
  });

  it('is whole when a busy screen stretches a gap: never the tail of a number alone', () => {
    const detector = new ScanDetector();
    const gaps = [0, 320, 5, 4, 6, 5, 5, 90, 4, 5];
    let at = 1000;
    [...'1000210631'].forEach((key, index) => detector.press(key, (at += gaps[index] ?? 5)));
    expect(detector.press('Enter', at + 5)).toEqual({ kind: 'scanned', text: '1000210631' });
  });

  it('starts again after a slow digit, so that what stood in the field is not part of the scan', () => {
    const detector = new ScanDetector();
    expect(detector.press('9', 0)).toEqual({ kind: 'started' });
    expect(detector.press('1', 500)).toEqual({ kind: 'started' });
    for (let i = 1; i < 8; i += 1) detector.press('2', 500 + i * 6);
    expect(detector.press('Enter', 555)).toEqual({ kind: 'scanned', text: '12222222' });
  });

  it('ignores Enter within 250 ms after a scan, and takes it afterwards', () => {
    const detector = new ScanDetector();
    const { at } = type(detector, STUB, 4);
    expect(detector.press('Enter', at + 2)).toEqual({ kind: 'ignored_enter' });
    expect(detector.press('Enter', at + 249)).toEqual({ kind: 'ignored_enter' });
    expect(detector.press('Enter', at + 250)).toEqual({ kind: 'nothing' });
  });

  it('takes a second scan right after the first', () => {
    const detector = new ScanDetector();
    const { at } = type(detector, STUB, 4);
    expect(type(detector, '1000210631', 4, at + 40).step).toEqual({ kind: 'scanned', text: '1000210631' });
  });
});
