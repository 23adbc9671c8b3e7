// DP12: how a named exception of a sealed deposit was resolved. The deposit itself stays as it was sealed.
import type { PaperKind } from '../../tender/tender.ts';
import type { DepositException, DepositedItem } from './deposit-events.ts';

export const EXCEPTION_RESOLUTIONS = {
  /** Receipted and not in the bag: it turned up, and goes to the bank in a later bag. */
  found: 'receipted_not_in_bag',
  /** It will not turn up: the city bears it. */
  lost: 'receipted_not_in_bag',
  /** It lay in another bag, where it had no receipt. */
  in_another_bag: 'receipted_not_in_bag',
  /** In the bag without a receipt: one was issued for it since, or turned up. */
  receipted: 'in_bag_not_receipted',
  /** The city owes it to whoever sent it. */
  owed_back: 'in_bag_not_receipted',
  /** Nobody can be found to whom it belongs. */
  unclaimed: 'in_bag_not_receipted',
} as const satisfies Readonly<Record<string, DepositException['kind']>>;

export type ExceptionResolution = keyof typeof EXCEPTION_RESOLUTIONS;

/** Over/short that a closing posted because this item was, or was not, among what was counted; taken back today. */
export interface TakenBackOverShort {
  readonly kind: PaperKind;
  readonly overShortCents: number;
}

export interface DepositExceptionResolved {
  readonly type: 'deposit_exception_resolved';
  readonly version: 1;
  readonly payload: {
    readonly depositId: string;
    /** Which of the deposit's exceptions: 1, 2, 3 … */
    readonly lineNo: number;
    readonly resolution: ExceptionResolution;
    readonly itemNumber: string;
    readonly amountCents: number;
    /** The receipted item: the missing one, or the one that the paper turned out to be. */
    readonly item: DepositedItem | null;
    readonly takenBack: readonly TakenBackOverShort[];
    readonly reason: string;
  };
}
