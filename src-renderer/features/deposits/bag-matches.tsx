import type { StationClient } from '../../../src-contract/station-router.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import type { Failure } from '../../station-client/use-question.ts';
import { Money } from '../../ui/amount.tsx';
import { classes } from '../../ui/classes.ts';
import { Panel } from '../../ui/layout.tsx';
import { Loading } from '../../ui/states.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import sheet from './deposits.module.css';

const c = classes(sheet);
export type Composition = Awaited<ReturnType<StationClient['deposits']['check']>>;

export interface BagMatchesProps {
  readonly says: string | null;
  readonly composition: Composition | null;
  readonly failure: Failure | null;
  readonly onAgain: () => void;
}

/** DP2: two columns that must meet; every line that does not says what is wrong. */
export function BagMatches({ says, composition, failure, onAgain }: BagMatchesProps) {
  const t = useTexts();
  const apart = composition?.lines.filter(({ agrees }) => !agrees).length ?? 0;
  return (
    <Panel title={t.deposits.matches}>
      {failure ? <FailureNotice failure={failure} onAgain={onAgain} /> : null}
      {says === null ? null : <p className={c('soft')}>{says}</p>}
      {says === null && composition === null && failure === null ? <Loading lines={4} /> : null}
      {says !== null || composition === null ? null : (
        <>
          <MatchTable composition={composition} />
          <p role="status">
            <StatusWord kind={composition.agrees ? 'good' : 'mind'}>
              {composition.agrees ? t.deposits.matchesYes : t.deposits.matchesNo(apart)}
            </StatusWord>
          </p>
        </>
      )}
    </Panel>
  );
}

function MatchTable({ composition }: { readonly composition: Composition }) {
  const t = useTexts();
  const figure = (value: number, isMoney: boolean) => (isMoney ? <Money cents={value} /> : value);
  return (
    <table className={c('table')}>
      <thead>
        <tr>
          <th scope="col">{t.deposits.what}</th>
          <th scope="col" className={c('right')}>
            {t.deposits.receipts}
          </th>
          <th scope="col" className={c('right')}>
            {t.deposits.bag}
          </th>
          <th scope="col">
            <span className="visually-hidden">{t.deposits.lineAgrees}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {composition.lines.map((line, index) => (
          <tr key={index} className={c(!line.agrees && 'apart')}>
            <th scope="row">
              {line.what}
              {line.mismatch === null ? null : <span className={c('mismatch')}>{line.mismatch}</span>}
            </th>
            <td className={c('right')}>{figure(line.receipts, line.isMoney)}</td>
            <td className={c('right')}>{figure(line.bag, line.isMoney)}</td>
            <td>
              <StatusWord kind={line.agrees ? 'good' : 'mind'}>
                {line.agrees ? t.deposits.lineAgrees : t.deposits.lineDiffers}
              </StatusWord>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
