import type { ReceiptView } from '../../../src-contract/station/receipts.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { Notice } from '../../ui/notice.tsx';

/** VD2: what answers this receipt; the receipt itself stays as it was. */
export function DoneToReceipt({ corrections }: Pick<ReceiptView, 'corrections'>) {
  const t = useTexts();
  const dates = useDates();
  if (corrections.length === 0) return null;
  return (
    <Notice kind="mind" title={t.corrections.doneTo}>
      <ul>
        {corrections.map(({ correctionNumber, kind, postedAt, amountCents, actorName, approverName, reason }) => (
          <li key={correctionNumber}>
            {t.corrections.done(
              correctionNumber,
              t.corrections.kinds[kind],
              dates.moment(postedAt),
              formatCents(amountCents),
            )}
            <br />
            {t.corrections.byTwo(actorName, approverName, reason)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
