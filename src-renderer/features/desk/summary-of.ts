import type { PreviewAccountView } from '../../../src-contract/station/payment.ts';

type Line = PreviewAccountView['lines'][number];

/** A penalty is what people ask about, so it stands by itself; other charges by their service. */
const nameOf = ({ kind, service, chargeKind, description }: Line): string => {
  if (kind !== 'charge') return description;
  const named = chargeKind !== null && /PENALTY|FEE|INSTALLMENT/.test(chargeKind) ? chargeKind : service;
  return (named ?? description).toLowerCase().replaceAll('_', ' ');
};

/** The lines by name, in the order in which the first of each stands. */
export function summaryOf(lines: readonly Line[]): readonly { readonly name: string; readonly amountCents: number }[] {
  const sums = new Map<string, number>();
  for (const line of lines) sums.set(nameOf(line), (sums.get(nameOf(line)) ?? 0) + line.amountCents);
  return [...sums].map(([name, amountCents]) => ({ name, amountCents }));
}
