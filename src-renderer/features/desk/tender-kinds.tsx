import type { TenderKind } from '../../../src-core/tender/tender.ts';
import { type KeyId, bindingOf } from '../../app/key-bindings.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { useKey } from '../../app/use-key.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { useDesk } from './desk-context.ts';
import type { PendingTender } from './desk-state.ts';
import sheet from './desk.module.css';

const c = classes(sheet);
const KEYS: Readonly<Record<TenderKind, KeyId>> = {
  cash: 'desk.takeCash',
  check: 'desk.kindCheck',
  card: 'desk.kindCard',
  money_order: 'desk.kindMoneyOrder',
  cashiers_check: 'desk.kindCashiersCheck',
};
const OTHERS = ['check', 'card', 'money_order', 'cashiers_check'] as const;

export interface TenderKindsProps {
  readonly isShown: boolean;
  readonly onCash: () => void;
  readonly onStart: (kind: PendingTender['kind']) => void;
}

/** How the amount is handed over: a letter in the amount field, or these buttons. */
export function TenderKinds({ isShown, onCash, onStart }: TenderKindsProps) {
  const t = useTexts();
  const { policy } = useDesk();
  const isTaken = (kind: TenderKind) => policy?.tenders.find((each) => each.kind === kind)?.isEnabled ?? true;
  useKey(KEYS.check, () => onStart('check'), isTaken('check'));
  useKey(KEYS.card, () => onStart('card'), isTaken('card'));
  useKey(KEYS.money_order, () => onStart('money_order'), isTaken('money_order'));
  useKey(KEYS.cashiers_check, () => onStart('cashiers_check'), isTaken('cashiers_check'));
  const button = (kind: TenderKind, onPress: () => void) => (
    <Button key={kind} onPress={onPress} keyLabel={bindingOf(KEYS[kind]).keys[0]}>
      {t.desk.kinds[kind]}
    </Button>
  );
  if (!isShown) return null;
  return (
    <div className={c('kinds', 'tight')} role="group" aria-label={t.desk.kindsLead}>
      {isTaken('cash') ? button('cash', onCash) : null}
      {OTHERS.filter(isTaken).map((kind) => button(kind, () => onStart(kind)))}
    </div>
  );
}
