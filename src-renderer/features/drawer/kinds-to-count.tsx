import { useTexts } from '../../app/texts/texts.ts';
import { Money } from '../../ui/amount.tsx';
import { classes } from '../../ui/classes.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import type { KindProgress } from './count-form.ts';
import sheet from './drawer.module.css';

const c = classes(sheet);

/** DS7: each kind that was used, whether it has a count yet, and the person's own figure beside it. */
export function KindsToCount({ kinds }: { readonly kinds: readonly KindProgress[] }) {
  const t = useTexts();
  const isNone = (each: KindProgress) => each.cents === 0 && each.items === 0;
  const detail = (each: KindProgress) => (each.items === null ? '' : ` · ${t.drawer.items(each.items)}`);
  return (
    <ul className={c('kinds')}>
      {kinds.map((each) => (
        <li key={each.kind} className={c('kindLine')}>
          <span className={c('kindName')}>{t.drawer.kinds[each.kind]}</span>
          {each.isCounted ? (
            <StatusWord kind="good">
              {isNone(each) ? t.drawer.countedNone : `${t.drawer.counted}${detail(each)}`}
            </StatusWord>
          ) : (
            <StatusWord kind="mind">{t.drawer.needsCount}</StatusWord>
          )}
          <span className={c('figure')}>{each.cents === null ? '' : <Money cents={each.cents} />}</span>
        </li>
      ))}
    </ul>
  );
}
