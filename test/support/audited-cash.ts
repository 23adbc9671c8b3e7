// What counted cash is worth, as the independent auditor reckons it.

export interface Pieces {
  readonly denominationCents: number;
  readonly form: string;
  readonly quantity: number;
}

/** What a roll holds, by its coin; a strap holds a hundred bills. */
const ROLLS: Readonly<Record<number, number>> = { 100: 25, 50: 20, 25: 40, 10: 50, 5: 40, 1: 50 };
export const worth = (pieces: readonly Pieces[]): number =>
  pieces.reduce((total, { denominationCents, form, quantity }) => {
    const inOne = form === 'rolled' ? (ROLLS[denominationCents] ?? 0) : form === 'strapped' ? 100 : 1;
    return total + denominationCents * inOne * quantity;
  }, 0);
