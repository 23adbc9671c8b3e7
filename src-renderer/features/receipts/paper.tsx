import type { ReceiptView } from '../../../src-contract/station/receipts.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { AmountList, AmountRow } from '../../ui/amount.tsx';
import { classes } from '../../ui/classes.ts';
import sheet from './receipts.module.css';

const c = classes(sheet);

/** The receipt's own lines, as the printer got them, on paper that looks the same in the dark. */
export function Paper({ receipt }: { readonly receipt: ReceiptView }) {
  const t = useTexts();
  const { document, tenders, changeCents, duplicates } = receipt;
  const hasReplaced = tenders.some(({ isReplaced }) => isReplaced);
  return (
    <>
      <pre className={c('paper')} tabIndex={0} role="region" aria-label={`${document.title}, ${t.receipts.asPrinted}`}>
        {document.lines.join('\n')}
      </pre>
      {duplicates > 0 ? <p className={c('soft')}>{t.receipts.duplicates(duplicates)}</p> : null}
      {hasReplaced ? (
        <AmountList>
          {tenders.map(({ tenderId, kind, amountCents, itemNumber, isReplaced }) => (
            <AmountRow
              key={tenderId}
              label={t.desk.kinds[kind]}
              detail={isReplaced ? t.receipts.replaced : (itemNumber ?? '')}
              cents={amountCents}
            />
          ))}
          {changeCents > 0 ? <p className={c('soft')}>{`${t.receipts.change} ${formatCents(changeCents)}`}</p> : null}
        </AmountList>
      ) : null}
    </>
  );
}
