import type { SessionView } from '../../../src-contract/station/drawer.ts';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { KeyValueList } from '../../ui/key-value.tsx';

export interface SessionFactsProps {
  readonly session: SessionView;
  readonly columns?: 1 | 2;
}

/** What may be said of a session at any time: who, when, how many; no sum of its payments (DS5). */
export function SessionFacts({ session, columns = 1 }: SessionFactsProps) {
  const t = useTexts();
  const dates = useDates();
  return (
    <KeyValueList
      columns={columns}
      entries={[
        { label: t.drawer.owner, value: session.ownerName },
        ...(session.standInName === null ? [] : [{ label: t.drawer.standIn, value: session.standInName }]),
        { label: t.drawer.businessDay, value: dates.day(session.businessDate) },
        { label: t.drawer.openedAt, value: dates.moment(session.openedAt) },
        ...(session.closedAt === null ? [] : [{ label: t.drawer.closedAt, value: dates.moment(session.closedAt) }]),
        { label: t.drawer.receiptCount, value: session.receiptCount, isNumber: true },
        { label: t.drawer.noSaleCount, value: session.noSaleCount, isNumber: true },
      ]}
    />
  );
}
