// Rows of the events that keep the books themselves (see project.ts).
import type { Envelope } from '../envelope.ts';
import type { ControlEvent, PeriodClosed } from '../events/control-events.ts';
import type { RowChange } from '../rows.ts';

export function projectControl(event: Envelope<ControlEvent>): readonly RowChange[] {
  switch (event.type) {
    case 'clock_stepped':
    case 'clock_step_accepted':
      return [];
    case 'period_closed':
      return periodRows(event);
  }
}

function periodRows({ sequence, payload }: Envelope<PeriodClosed>): readonly RowChange[] {
  const { kind, period, isIdle, throughSequence, perpetualCents, figures } = payload;
  const { accounts, ...counted } = figures;
  const row = { sequence, kind, period, isIdle: isIdle ? 1 : 0, throughSequence, perpetualCents, ...counted };
  return [
    { op: 'insert', table: 'periodClosings', row },
    ...accounts.map(({ account, amountCents }): RowChange => {
      return { op: 'insert', table: 'periodAccounts', row: { sequence, account, amountCents } };
    }),
  ];
}
