import type { z } from 'zod';
import type { policyView } from '../../../src-contract/station/station.ts';

/** What of the city's policy the desk goes by. */
export type PolicyView = z.infer<typeof policyView>;
export type Fee = PolicyView['feeCatalogue'][number];

export const feeName = (fee: Fee, language: 'en' | 'es'): string => (language === 'es' ? fee.nameEs : fee.nameEn);

/** What `/code` in the search box finds: by code first, then by words of its name. */
export function findFees(catalogue: readonly Fee[], typed: string): readonly Fee[] {
  const wanted = typed.replace(/^\//, '').trim().toLowerCase();
  if (wanted === '') return catalogue;
  const byCode = catalogue.filter(({ code }) => code.toLowerCase().startsWith(wanted));
  const byName = catalogue.filter(
    (fee) => !byCode.includes(fee) && `${fee.nameEn} ${fee.nameEs}`.toLowerCase().includes(wanted),
  );
  return [...byCode, ...byName];
}
