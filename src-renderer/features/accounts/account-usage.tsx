import type { AccountView } from '../../../src-contract/station/accounts.ts';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { BarChart } from '../../ui/bar-chart.tsx';
import { Panel } from '../../ui/layout.tsx';
import { EmptyState } from '../../ui/states.tsx';

const MONTHS = 12;
const GALLONS_A_UNIT = 1_000;

/** A year of reads, oldest at the left, an estimated one drawn and named as such. */
export function AccountUsage({ usage }: Pick<AccountView, 'usage'>) {
  const t = useTexts();
  const dates = useDates();
  const reads = usage.toSorted((left, right) => left.readDate.localeCompare(right.readDate)).slice(-MONTHS);
  return (
    <Panel>
      {reads.length === 0 ? (
        <EmptyState title={t.accounts.noUsage} />
      ) : (
        <BarChart
          title={t.accounts.usage}
          unit={t.accounts.usageUnit}
          labelHeading={t.accounts.month}
          format={(value) => String(Math.round(value * 10) / 10)}
          bars={reads.map(({ readDate, usageGallons, readType }) => ({
            label: dates.month(readDate),
            fullLabel: dates.day(readDate),
            value: usageGallons / GALLONS_A_UNIT,
            ...(/^E/i.test(readType) ? { remark: t.accounts.estimated } : {}),
          }))}
        />
      )}
    </Panel>
  );
}
