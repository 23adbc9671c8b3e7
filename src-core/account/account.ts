// An account as the city's billing system last described it: reference data with an age (SY11), never ours to edit.
// Money owed is a list of open charges; a credit on the account is a charge with a negative open amount.
import type { SignedCents } from '../money/cents.ts';

export type AccountStatus = 'ACTIVE' | 'PENDING' | 'CLOSED';

export interface Account {
  /** The city's own number, text; its last digit is a check digit. */
  readonly accountNo: string;
  readonly customerName: string;
  readonly serviceAddress: string;
  readonly unit: string;
  readonly city: string;
  readonly zip: string;
  readonly mailingAddress: string;
  readonly phone: string;
  readonly email: string;
  /** Rate class: RES, COM, IRR, GOV … as the city writes it. */
  readonly class: string;
  readonly status: AccountStatus;
  readonly cycle: string;
  readonly route: string;
  readonly meterNo: string;
  /** TN5: checks are not accepted for this account. */
  readonly cashOnly: boolean;
  /** ISO date on which service is shut off unless the past-due amount is paid; null when none is set. */
  readonly cutoffDate: string | null;
  readonly autopay: boolean;
  readonly notes: string;
}

export interface OpenCharge {
  /** The city's id of the charge. */
  readonly chargeId: string;
  readonly accountNo: string;
  /** WATER, SEWER, GARBAGE, STORM, FIRE … as the city writes it. */
  readonly service: string;
  /** USAGE, FIXED, PENALTY, FEE, CREDIT, DEPOSIT, INSTALLMENT … as the city writes it. */
  readonly kind: string;
  /** ISO date of the bill the charge belongs to. */
  readonly billDate: string;
  readonly dueDate: string;
  /** As billed. */
  readonly amountCents: SignedCents;
  /** Still open; negative for a credit. */
  readonly openCents: SignedCents;
  readonly description: string;
}

export interface UsageRead {
  readonly accountNo: string;
  readonly meterNo: string;
  readonly readDate: string;
  readonly reading: number;
  readonly usageGallons: number;
  readonly readType: string;
}
