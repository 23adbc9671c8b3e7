import type { ReviewView } from '../../../src-contract/station/drawer.ts';
import { countValue, inCanonicalOrder } from '../../../src-core/denomination/count.ts';
import type { DenominationCount } from '../../../src-core/denomination/denomination-count.ts';
import { expectedCash } from '../../../src-core/drawer/expected-cash.ts';
import { isPaper } from '../../../src-core/tender/tender.ts';
import { type Texts, useTexts } from '../../app/texts/texts.ts';
import { AmountList, AmountRow, Money } from '../../ui/amount.tsx';
import { classes } from '../../ui/classes.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { overShortKind, overShortWords } from './over-short-words.ts';
import sheet from './drawer.module.css';

const c = classes(sheet);
type Kinds = NonNullable<ReviewView['kinds']>;
type Attempts = NonNullable<ReviewView['attempts']>;

/** DS8: kind by kind, never added up. */
export function KindsTable({ kinds }: { readonly kinds: Kinds }) {
  const t = useTexts();
  return (
    <table className={c('table')}>
      <thead>
        <tr>
          <th scope="col">{t.drawer.kind}</th>
          <th scope="col" className={c('right')}>
            {t.drawer.expected}
          </th>
          <th scope="col" className={c('right')}>
            {t.drawer.countedColumn}
          </th>
          <th scope="col" className={c('right')}>
            {t.drawer.itemsColumn}
          </th>
          <th scope="col" className={c('right')}>
            {t.drawer.overShort}
          </th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((each) => (
          <tr key={each.kind}>
            <th scope="row">{t.drawer.kinds[each.kind]}</th>
            <td className={c('right')}>
              <Money cents={each.expectedCents} />
            </td>
            <td className={c('right')}>
              <Money cents={each.countedCents} />
            </td>
            <td className={c('right')}>
              {each.kind === 'cash' ? '' : t.drawer.itemsOf(each.items, each.expectedItems)}
            </td>
            <td className={c('right')}>
              <StatusWord kind={overShortKind(each.overShortCents)}>
                {overShortWords(each.overShortCents, t)}
              </StatusWord>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** DS17, line by line. */
export function ExpectedCash({ cash }: { readonly cash: NonNullable<ReviewView['cash']> }) {
  const t = useTexts();
  return (
    <AmountList>
      <AmountRow label={t.drawer.cashStarting} cents={cash.startingCents} />
      <AmountRow label={t.drawer.cashTendered} cents={cash.tenderedCents} />
      <AmountRow label={t.drawer.cashChange} cents={-cash.changeCents} />
      <AmountRow label={t.drawer.cashFromVault} cents={cash.fromVaultCents} />
      <AmountRow label={t.drawer.cashToVault} cents={-cash.toVaultCents} />
      <AmountRow label={t.drawer.cashDrops} cents={-cash.safeDropsCents} />
      <AmountRow label={t.drawer.cashExpected} cents={expectedCash(cash)} isTotal />
    </AmountList>
  );
}

export function UnmatchedItems({ items }: { readonly items: NonNullable<ReviewView['unmatched']> }) {
  const t = useTexts();
  if (items.length === 0) return <StatusWord kind="good">{t.drawer.unmatchedNone}</StatusWord>;
  return (
    <>
      <p className={c('soft')}>{t.drawer.unmatchedSays}</p>
      <ul className={c('kinds')}>
        {items.map((item, index) => (
          <li key={index} className={c('kindLine')}>
            <span className={c('kindName')}>
              {isPaper(item.kind) ? t.drawer.oneKind[item.kind] : t.drawer.kinds[item.kind]} {item.itemNumber}
            </span>
            <StatusWord kind="mind">{item.side === 'receipts' ? t.drawer.onReceipts : t.drawer.onCount}</StatusWord>
            <span className={c('figure')}>
              <Money cents={item.amountCents} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const lineKey = (line: DenominationCount): string => `${line.form} ${line.denominationCents}`;

export function lineName(line: Pick<DenominationCount, 'denominationCents' | 'form'>, t: Texts): string {
  const value = line.denominationCents < 100 ? `${line.denominationCents} ¢` : `$${line.denominationCents / 100}`;
  switch (line.form) {
    case 'loose':
      return t.drawer.looseOf(value);
    case 'loose_coin':
      return t.drawer.coinOf(value);
    case 'rolled':
      return t.drawer.rolledOf(value);
    case 'strapped':
      return t.drawer.strappedOf(value);
  }
}

/** DS4: the first count stays beside the second. */
export function AttemptsTable({ attempts }: { readonly attempts: Attempts }) {
  const t = useTexts();
  const lines = new Map(attempts.flatMap((each) => each.cash).map((line) => [lineKey(line), line]));
  const kinds = [...new Set(attempts.flatMap((each) => each.kinds.map(({ kind }) => kind)))];
  return (
    <div className={c('scrolls')}>
      <table className={c('table')}>
        <thead>
          <tr>
            <th scope="col">{t.drawer.kind}</th>
            {attempts.map((each) => (
              <th key={each.attempt} scope="col" className={c('right')}>
                {t.drawer.attemptNo(each.attempt)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t.drawer.kinds[kind]}</th>
              {attempts.map((each) => {
                const found = each.kinds.find((one) => one.kind === kind);
                return (
                  <td key={each.attempt} className={c('right')}>
                    {found ? <Money cents={found.countedCents} isStrong /> : '–'}
                  </td>
                );
              })}
            </tr>
          ))}
          {inCanonicalOrder([...lines.values()]).map((line) => (
            <tr key={lineKey(line)}>
              <th scope="row" className={c('soft')}>
                {lineName(line, t)}
              </th>
              {attempts.map((each) => {
                const found = each.cash.find((one) => lineKey(one) === lineKey(line));
                return (
                  <td key={each.attempt} className={c('right')}>
                    {found ? (
                      <>
                        {found.quantity} × <Money cents={countValue({ ...found, quantity: 1 })} />
                      </>
                    ) : (
                      '–'
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
