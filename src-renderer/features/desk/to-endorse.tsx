import { formatCents } from '../../../src-core/money/cents.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { useAct } from '../../station-client/use-question.ts';
import { Notice } from '../../ui/notice.tsx';
import { useDesk, useDeskState } from './desk-context.ts';

/** TN3: the paper of the payment before is stamped, and that is said, before the next one is taken. */
export function ToEndorse() {
  const t = useTexts();
  const { desk } = useDesk();
  const paper = useDeskState((state) => state.toEndorse);
  const running = useAct();
  if (paper === null) return null;
  return (
    <Notice
      kind="mind"
      title={t.desk.endorseTitle(paper.receiptNumber)}
      isLive
      actions={
        <ActionButton
          action="desk.endorse"
          look="main"
          isBusy={running.isBusy}
          onAct={() =>
            running.run(
              () => desk.endorsed(),
              () => undefined,
            )
          }
        />
      }
    >
      <ul>
        {paper.items.map(({ kind, itemNumber, amountCents }) => (
          <li key={`${kind} ${itemNumber}`}>
            {t.desk.kinds[kind]} {itemNumber}, ${formatCents(amountCents)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
