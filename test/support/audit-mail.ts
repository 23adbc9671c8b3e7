// The auditor's part on mail and drop box (see ledger-auditor.ts): two people listed it, and what was handed in is that.

export interface AuditedList {
  readonly kind: string;
  readonly items: number;
  readonly amountCents: number;
}

interface MailEvent {
  readonly actor: string;
  readonly approver: string | null;
  readonly payload: {
    readonly ownerId: string;
    readonly secondId: string | null;
    readonly drawerId: string;
    readonly control?: readonly AuditedList[];
  };
}

interface MailReceipt {
  readonly isVoid: boolean;
  readonly changeCents: number;
  readonly isEndorsed: boolean;
  readonly tenders: ReadonlyMap<string, { readonly kind: string; readonly amountCents: number }>;
}

/** ML1: the owner and another person, with a list of something. */
export function auditMailOpening({ actor, approver, payload }: MailEvent, found: (what: string) => unknown): void {
  const { ownerId, secondId, drawerId, control = [] } = payload;
  if (actor !== ownerId || secondId !== approver) found('ML1: was not opened by those it names');
  if (approver === null || approver === ownerId) found('ML1: was opened by one person');
  if (drawerId !== 'mail') found('ML2: is in a drawer of the counter');
  if (control.length === 0 || control.some(({ items, amountCents }) => items < 1 || amountCents < items))
    found('ML1: has no list');
}

/** ML2: kind by kind, in count and in cents, and nobody was given change. */
export function auditMailHandedIn(
  control: readonly AuditedList[],
  receipts: Iterable<MailReceipt>,
  found: (what: string) => unknown,
): void {
  const standing = [...receipts].filter(({ isVoid }) => !isVoid);
  if (standing.some(({ changeCents }) => changeCents !== 0)) found('ML2: gave change');
  const tenders = standing.flatMap((receipt) => [...receipt.tenders.values()]);
  for (const kind of new Set([...control, ...tenders].map((each) => each.kind))) {
    const listed = control.find((each) => each.kind === kind);
    const posted = tenders.filter((each) => each.kind === kind);
    const cents = posted.reduce((total, { amountCents }) => total + amountCents, 0);
    if (posted.length !== (listed?.items ?? 0)) found(`ML2: ${posted.length} items of ${kind} were not listed so`);
    if (cents !== (listed?.amountCents ?? 0)) found(`ML2: ${cents} of ${kind} was not listed so`);
  }
  const isPaper = ({ kind }: { readonly kind: string }) => kind !== 'cash';
  if (standing.some((receipt) => !receipt.isEndorsed && [...receipt.tenders.values()].some(isPaper)))
    found('ML1: has paper that is not endorsed');
}
