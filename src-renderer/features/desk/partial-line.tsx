import { formatCents } from '../../../src-core/money/cents.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { useDesk, useDeskState } from './desk-context.ts';
import type { DeskFigures } from './desk-figures.ts';

/** PY4: before a partial payment is taken, what it pays, what remains, and whether it stops the shutoff. */
export function PartialLine({ figures }: { readonly figures: DeskFigures }) {
  const t = useTexts();
  const dates = useDates();
  const { desk, canTakeMoney } = useDesk();
  const preview = useDeskState((state) => state.preview);
  const phase = useDeskState((state) => state.phase);
  const { tenderedCents, stillToPayCents, itemsCents } = figures;
  const only = preview?.accounts.length === 1 ? preview.accounts[0] : undefined;
  const cutoff = only?.cutoffDate ?? null;
  const owedToStop = cutoff === null ? null : (only?.pastDueBeforeCents ?? null);
  const short = owedToStop === null ? 0 : owedToStop - (tenderedCents - itemsCents);
  const day = dates.shortDay(cutoff ?? '');
  return (
    <Notice
      kind={short > 0 ? 'mind' : 'info'}
      title={t.desk.partial(formatCents(tenderedCents), formatCents(stillToPayCents))}
      actions={
        <ActionButton
          action="desk.takePartial"
          isDisabled={!canTakeMoney || phase !== 'entering'}
          onAct={() => void desk.takePartial()}
        >
          {t.desk.takePartial}
        </ActionButton>
      }
    >
      {owedToStop === null || owedToStop === 0 ? undefined : (
        <p>{short > 0 ? t.desk.partialShutoff(day, formatCents(short)) : t.desk.partialStops(day)}</p>
      )}
    </Notice>
  );
}
