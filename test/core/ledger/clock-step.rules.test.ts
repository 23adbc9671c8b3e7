import { describe, expect, it } from 'vitest';
import { type ClockReading, clockStep } from '../../../src-core/ledger/clock-step.ts';

const HOUR = 3_600_000;
const at = (hours: number, steadyHours: number | null = null): ClockReading => ({
  at: new Date(Date.parse('2026-11-23T12:00:00.000Z') + hours * HOUR).toISOString(),
  steadyMs: steadyHours === null ? null : steadyHours * HOUR,
});

describe('a step of the clock', () => {
  it.each([
    ['back by two hours', at(0), at(-2), 'back'],
    ['back while the machine ran on', at(0, 5), at(-2, 6), 'back'],
    ['back after a restart', at(0, 5), at(-2, 0), 'back'],
    ['ahead by a day while an hour passed', at(0, 5), at(25, 6), 'ahead'],
    ['ahead by just over twelve hours', at(0, 5), at(12.01, 5), 'ahead'],
  ])('LD11 is seen: %s', (_what, before, now, direction) => {
    expect(clockStep(before, now)).toEqual({
      type: 'clock_stepped',
      version: 1,
      payload: { from: before.at, to: now.at, direction },
    });
  });

  it.each([
    ['the first reading', null, at(0, 5)],
    ['no time at all', at(0, 5), at(0, 5)],
    ['half a minute back, as a time service does', at(0), at(-0.5 / 60)],
    ['a night', at(0, 5), at(15, 20)],
    ['a weekend asleep', at(0, 5), at(63, 68)],
    ['a weekend switched off', at(0, 9), at(63, 0.1)],
    ['a weekend, on a machine that cannot say how long it has run', at(0), at(63)],
    ['eleven hours ahead', at(0, 5), at(11, 5)],
  ])('LD11 is not: %s', (_what, before, now) => {
    expect(clockStep(before, now)).toBeNull();
  });
});
