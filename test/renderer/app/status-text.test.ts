import { describe, expect, it } from 'vitest';
import { savedText, statusParts } from '../../../src-renderer/app/status-text.ts';
import { en } from '../../../src-renderer/app/texts/en.ts';
import { es } from '../../../src-renderer/app/texts/es.ts';

const ana = { name: 'Ana Ruiz', role: 'cashier' } as const;
const drawer = { label: 'Drawer 2', state: 'open', since: '8:02', receiptCount: 41, isDropDue: false } as const;

describe('the status line', () => {
  it('DS5 counts receipts and sums nothing while a drawer is open', () => {
    const line = { kind: 'off_line', since: '10:14', waiting: 7 } as const;
    expect(statusParts({ person: ana, drawer, line }, en)).toEqual([
      'Ana Ruiz, cashier',
      'Drawer 2 open 8:02',
      '41 receipts',
      'off line since 10:14',
    ]);
    expect(savedText(line, en)).toBe('saved here, 7 waiting');
  });

  it('TN9 says that the cash drawer stands open, and after too long that it is to be closed', () => {
    const facts = { person: ana, drawer, line: { kind: 'stand_alone' } } as const;
    expect(statusParts({ ...facts, openDrawer: 'open' }, en)).toContain('drawer open');
    expect(statusParts({ ...facts, openDrawer: 'too_long' }, es)).toContain('⚠ Cierre el cajón');
    expect(statusParts({ ...facts, openDrawer: 'no' }, en)).not.toContain('drawer open');
  });

  it('says so when nobody is signed in and no drawer is open', () => {
    expect(statusParts({ person: null, drawer: null, line: { kind: 'stand_alone' } }, en)).toEqual([
      'not signed in',
      'stand-alone',
    ]);
    expect(statusParts({ person: ana, drawer: null, line: { kind: 'stand_alone' } }, en)[1]).toBe('no drawer open');
  });

  it('SY8 says how much waits for central in every state of the line', () => {
    expect(savedText({ kind: 'on_line', waiting: 0 }, en)).toBe('all sent');
    expect(savedText({ kind: 'on_line', waiting: 3 }, en)).toBe('saved here, 3 waiting');
    expect(savedText({ kind: 'stand_alone' }, en)).toBe('saved here');
    expect(savedText({ kind: 'on_line', waiting: 3 }, es)).toBe('guardado aquí, 3 por enviar');
  });
});
