import type { PreviewAccountView } from '../../../src-contract/station/payment.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { type Dates, useDates } from '../../app/office-time.ts';
import { type Texts, useTexts } from '../../app/texts/texts.ts';
import { Menu } from '../../ui/menu.tsx';
import { useDesk } from './desk-context.ts';
import type { DraftAccountInput } from './desk-draft.ts';

type Choice = PreviewAccountView['choices'][number];

const labelOf = ({ kind, amountCents, date }: Choice, t: Texts, dates: Dates): string => {
  const words = kind === 'one_bill' ? t.desk.choice.one_bill(dates.shortDay(date ?? '')) : t.desk.choice[kind];
  return `${words}  ${formatCents(amountCents)}`;
};

export interface AmountMenuProps {
  readonly account: DraftAccountInput;
  readonly shown: PreviewAccountView | null;
  readonly onPick: (amountCents: number, mode: DraftAccountInput['mode']) => void;
  readonly onChoose: () => void;
}

/** The amounts a customer asks for by name; each carries the way in which it is applied. */
export function AmountMenu({ account, shown, onPick, onChoose }: AmountMenuProps) {
  const t = useTexts();
  const dates = useDates();
  const { desk, policy } = useDesk();
  const choices = (shown?.choices ?? []).map((choice) => ({
    id: `${choice.kind} ${choice.date ?? ''}`,
    label: labelOf(choice, t, dates),
    onPick: () => {
      onPick(choice.amountCents, choice.mode);
      desk.focus('tender');
    },
  }));
  const chosen = policy?.customerDirectionAllowed
    ? [{ id: 'chosen', label: t.desk.choice.chosen, onPick: onChoose }]
    : [];
  return <Menu label={t.desk.modeIs[account.mode.kind]} entries={[...choices, ...chosen]} />;
}
