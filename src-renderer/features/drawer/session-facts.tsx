import type { SessionView } from '../../../src-contract/station/drawer.ts';
import { formatDate, formatInstant } from '../../../src-core/documents/format-time.ts';
import { type Language, useLanguage, useTexts } from '../../app/texts/texts.ts';
import { KeyValueList } from '../../ui/key-value.tsx';

export const timeText = (instant: string, timeZone: string, language: Language): string =>
  formatInstant(instant, timeZone, language, 'minute');

export interface SessionFactsProps {
  readonly session: SessionView;
  readonly timeZone: string;
  readonly columns?: 1 | 2;
}

/** What may be said of a session at any time: who, when, how many; no sum of its payments (DS5). */
export function SessionFacts({ session, timeZone, columns = 1 }: SessionFactsProps) {
  const t = useTexts();
  const language = useLanguage((state) => state.language);
  return (
    <KeyValueList
      columns={columns}
      entries={[
        { label: t.drawer.owner, value: session.ownerName },
        { label: t.drawer.businessDay, value: formatDate(session.businessDate, language) },
        { label: t.drawer.openedAt, value: timeText(session.openedAt, timeZone, language) },
        ...(session.closedAt === null
          ? []
          : [{ label: t.drawer.closedAt, value: timeText(session.closedAt, timeZone, language) }]),
        { label: t.drawer.receiptCount, value: session.receiptCount, isNumber: true },
        { label: t.drawer.noSaleCount, value: session.noSaleCount, isNumber: true },
      ]}
    />
  );
}
