import type { ReviewView } from '../../../src-contract/station/drawer.ts';
import { type Texts, useTexts } from '../../app/texts/texts.ts';
import { Money } from '../../ui/amount.tsx';
import { classes } from '../../ui/classes.ts';
import { dollars } from './over-short-words.ts';
import { lineName } from './review-figures.tsx';
import sheet from './drawer.module.css';

const c = classes(sheet);
type Candidates = NonNullable<ReviewView['candidates']>;
type Kinds = NonNullable<ReviewView['kinds']>;

export interface OverShortCandidatesProps {
  readonly candidates: Candidates;
  readonly kinds: Kinds;
}

/** What may explain a difference, for the reviewer: hints with their receipts, never a verdict. */
export function OverShortCandidates({ candidates, kinds }: OverShortCandidatesProps) {
  const t = useTexts();
  if (candidates.length === 0) return <p className={c('soft')}>{t.drawer.candidatesNone}</p>;
  const isShort = (of: Candidates[number]) =>
    kinds.some(({ kind, overShortCents }) => kind === of.kind && overShortCents < 0);
  return (
    <>
      <p className={c('soft')}>{t.drawer.candidatesSays}</p>
      <ul className={c('kinds')}>
        {candidates.map((each, index) => (
          <li key={index} className={c('candidate')}>
            <span className={c('kindName')}>{wordsFor(each, isShort(each), t)}</span>
            <span className={c('figure')}>
              <Money cents={each.amountCents} />
            </span>
            <span className={c('soft')}>
              {t.drawer.kinds[each.kind]}
              {each.reason === 'bundle' ? null : ` · ${each.receipts.join(', ')}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function wordsFor(candidate: Candidates[number], isShort: boolean, t: Texts): string {
  const { maybe, kinds } = t.drawer;
  switch (candidate.reason) {
    case 'wrong_kind':
      return maybe.wrong_kind(kinds[candidate.kind], kinds[candidate.inKind]);
    case 'digits_swapped':
      return maybe.digits_swapped(dollars(candidate.amountCents), dollars(candidate.insteadCents));
    case 'bundle':
      return maybe.bundle[isShort ? 'short' : 'over'](lineName(candidate, t));
    default:
      return maybe[candidate.reason];
  }
}
