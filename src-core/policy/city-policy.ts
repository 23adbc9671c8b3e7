// What a city decides and dates: limits, tolerances, orders, fees, holidays, words. A policy document is immutable; an
// event names the hash of the one it was decided under, so a rule's change never rewrites what was done before it.
import type { Cents } from '../money/cents.ts';
import type { ScanLineLayout } from '../payment/scan-line.ts';
import type { TenderKind } from '../tender/tender.ts';
import type { AllocationPolicy } from './allocation-policy.ts';

/** Text for a person, in the two languages of the counter. */
export interface TextInTwoLanguages {
  readonly en: string;
  readonly es: string;
}

/** Up to which amount a role may do an act alone; null is no limit. */
export interface RoleLimits {
  readonly voidCents: Cents | null;
  readonly overPaymentCents: Cents | null;
  readonly adjustmentCents: Cents | null;
}

export const LIMITED_ROLES = ['cashier', 'senior_cashier', 'supervisor'] as const;
export type LimitedRole = (typeof LIMITED_ROLES)[number];

export interface TenderPolicy {
  readonly kind: TenderKind;
  readonly isEnabled: boolean;
  /** TN9: does the cash drawer open when a payment has a tender of this kind. */
  readonly kicksDrawer: boolean;
}

/** PY6 */
export interface FeeCatalogueItem {
  readonly code: string;
  readonly name: TextInTwoLanguages;
  /** A fixed price, or 'open': the cashier keys the amount. */
  readonly priceCents: Cents | 'open';
  readonly glAccount: string;
  readonly isTaxable: boolean;
  readonly service: string;
}

/** PY6: charged on taxable catalogue items, to its own general-ledger account. 550 basis points are 5.5 %. */
export interface SalesTax {
  readonly rateBasisPoints: number;
  readonly glAccount: string;
}

/** DP11: where the city's money may go. */
export interface Depository {
  readonly id: string;
  readonly name: string;
  readonly bankName: string;
  /** ABA routing number. */
  readonly routing: string;
  /** At most the last four digits are legible. */
  readonly accountNumberMasked: string;
  readonly accountName: string;
  /** Where the bank takes letters, a line of an address a line; for the window of an envelope. */
  readonly bankAddress: string;
}

/** BD2 */
export interface Holiday {
  readonly date: string;
  readonly name: string;
}

export interface PolicyTexts {
  readonly cityName: string;
  readonly officeName: string;
  readonly officeAddress: string;
  readonly receiptFooter: TextInTwoLanguages;
}

/** What leaves the office on paper. */
export interface PaperPolicy {
  readonly paperSize: 'letter' | 'a4';
  /** Of papers for the office; a receipt is in the customer's. */
  readonly officeLanguage: 'en' | 'es';
  /** TN3: printed on the back of each check as it is taken, for the bank; empty where it is endorsed by hand. */
  readonly checkEndorsement: string;
  /** The printer stamps the stub of a bill that is paid. */
  readonly validatesStubs: boolean;
}

/** AC4: from how many on, or after how many days, the watcher lists it. */
export interface WatchPolicy {
  readonly openingsPerSession: number;
  readonly voidsPerSession: number;
  readonly checkOnlyReceipts: number;
  readonly cashCorrectionDays: number;
  readonly checkDateDays: number;
  readonly samePairApprovals: number;
}

export interface CityPolicy {
  readonly name: string;
  /** ISO date: the first business date this policy rules. */
  readonly effectiveFrom: string;
  readonly texts: PolicyTexts;
  readonly papers: PaperPolicy;

  readonly allocation: AllocationPolicy;
  /** PY3 */
  readonly customerDirectionAllowed: boolean;
  /** PY7: a charge of kind INSTALLMENT is paid before every step. */
  readonly installmentFirst: boolean;

  readonly limits: Readonly<Record<LimitedRole, RoleLimits>>;
  /** DS18: at this much cash the cashier is told to drop. */
  readonly cashInDrawerLimitCents: Cents;
  /** DS9: beyond this, over/short needs a reason and a written report. */
  readonly overShortToleranceCents: Cents;

  readonly tenders: readonly TenderPolicy[];
  /** TN9: after so long a drawer that stands open is to be closed; 0 never says so. */
  readonly drawerOpenWarningSeconds: number;
  /** TN3 */
  readonly bankRequiresRouting: boolean;
  readonly checkMaxAgeDays: number;
  /** TN3: paper that the printer does not endorse is stamped by hand, and that is confirmed before the next payment. */
  readonly endorsement: 'none' | 'confirm';
  /** TN2: a check above the total becomes credit after a deliberate yes, or is refused. */
  readonly checkOverTotal: 'credit' | 'refuse';
  /** TN6 */
  readonly cashRounding: 'none' | 'nickel';
  /** TN7: the same tender again within this time asks for a deliberate yes; 0 never asks. */
  readonly duplicateWarningMinutes: number;

  /** What a scanned stub fills in: its own net amount, or the account's balance. */
  readonly stubAmount: 'net' | 'balance';
  /** ML3: from which day a payment by mail counts: that of its receipt, or that of its posting. */
  readonly mailCountsFrom: 'received' | 'posted';
  /** PY5 */
  readonly overpaymentAllowed: boolean;
  /** VD3 */
  readonly returnedItemFeeCents: Cents;
  /** TN5: after so many returned checks within so many months an account takes none for as long; 0 never. */
  readonly returnsForNoChecks: number;
  readonly returnsWithinMonths: number;
  readonly feeCatalogue: readonly FeeCatalogueItem[];
  readonly salesTax: SalesTax;
  readonly scanLines: readonly ScanLineLayout[];

  readonly depositories: readonly Depository[];
  /** DP6: money not handed over to the bank within this many hours is listed. */
  readonly handOverLimitHours: number;
  /** Instead of the hours, when the city counts business days: by the end of the nth. */
  readonly handOverLimitBusinessDays: number | null;
  /** DP6: by the end of so many business days after the hand-over the bank's receipt is expected. */
  readonly bankReceiptBusinessDays: number;
  readonly holidays: readonly Holiday[];
  /** BD2: days on which the bank is closed and the city is not. */
  readonly bankHolidays: readonly Holiday[];

  /** AC1: how long a user signs in without word from central, when the screen locks, and what locks a user out. */
  readonly offlineUserDays: number;
  readonly autoLockMinutes: number;
  readonly lockoutAttempts: number;
  readonly lockoutMinutes: number;
  /** DS19: who opens the station again after a robbery: a supervisor with a second person, or a supervisor alone. */
  readonly robberyUnlock: 'two_people' | 'supervisor';
  readonly watch: WatchPolicy;
}
