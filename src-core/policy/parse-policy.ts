// The one way a policy document becomes a CityPolicy: hand-written and pure, because the rules must be able to trust
// what the store hands them without a schema library. The result is frozen (DESIGN: policies are immutable).
import { isIsoDate } from '../account/iso-date.ts';
import { type Cents, MAX_CENTS, cents } from '../money/cents.ts';
import { ok } from '../result/result.ts';
import { isRoutingNumber } from '../tender/routing-number.ts';
import { TENDER_KINDS } from '../tender/tender.ts';
import type {
  CityPolicy,
  Depository,
  FeeCatalogueItem,
  Holiday,
  PaperPolicy,
  PolicyTexts,
  RoleLimits,
  SalesTax,
  TenderPolicy,
  TextInTwoLanguages,
  WatchPolicy,
} from './city-policy.ts';
import { allocationPolicy } from './read-allocation.ts';
import {
  type Reader,
  type Reading,
  distinctBy,
  either,
  listOf,
  malformed,
  objectOf,
  oneOf,
  orElse,
  such,
  text,
  truth,
  whole,
} from './read-document.ts';
import { scanLineLayout } from './read-scan-line-layout.ts';

const amount: Reader<Cents> = (value, at) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_CENTS
    ? ok(cents(value))
    : malformed(at, 'an amount in whole cents, zero or more');

const day: Reader<string> = such(text, isIsoDate, 'a date that exists, as 2026-11-23');
const bilingual: Reader<TextInTwoLanguages> = objectOf<TextInTwoLanguages>({ en: text, es: text });
const roleLimit = either(oneOf(null), amount);
const roleLimits: Reader<RoleLimits> = objectOf<RoleLimits>({
  voidCents: roleLimit,
  overPaymentCents: roleLimit,
  adjustmentCents: roleLimit,
});

const tenders = such(
  distinctBy(
    listOf(objectOf<TenderPolicy>({ kind: oneOf(...TENDER_KINDS), isEnabled: truth, kicksDrawer: truth })),
    ({ kind }) => kind,
    'kind',
  ),
  (list) => list.length === TENDER_KINDS.length && list.some(({ isEnabled }) => isEnabled),
  `one entry for each of ${TENDER_KINDS.join(', ')}, not all of them off`,
);

const fee: Reader<FeeCatalogueItem> = objectOf<FeeCatalogueItem>({
  code: such(text, (code) => /^[A-Z0-9-]{1,12}$/.test(code), 'up to 12 capital letters, digits and hyphens'),
  name: bilingual,
  priceCents: either(oneOf('open'), amount),
  glAccount: text,
  isTaxable: truth,
  service: text,
});

const isMasked = (masked: string): boolean => (masked.match(/\d/g) ?? []).length <= 4;
const depository: Reader<Depository> = objectOf<Depository>({
  id: text,
  name: text,
  bankName: text,
  routing: such(text, isRoutingNumber, 'a routing number of nine digits whose check digit holds'),
  accountNumberMasked: such(text, isMasked, 'an account number of which at most four digits are legible'),
  accountName: text,
  bankAddress: orElse(either(oneOf(''), text), ''),
});

const papers: Reader<PaperPolicy> = objectOf<PaperPolicy>({
  paperSize: orElse(oneOf('letter', 'a4'), 'letter'),
  officeLanguage: orElse(oneOf('en', 'es'), 'en'),
  checkEndorsement: orElse(either(oneOf(''), text), ''),
  validatesStubs: orElse(truth, false),
});
/** A document from before there was a choice. */
const PAPERS: PaperPolicy = { paperSize: 'letter', officeLanguage: 'en', checkEndorsement: '', validatesStubs: false };

const holidays = distinctBy(listOf(objectOf<Holiday>({ date: day, name: text })), ({ date }) => date, 'date');

const watch: Reader<WatchPolicy> = objectOf<WatchPolicy>({
  openingsPerSession: orElse(whole(1, 1_000), 5),
  voidsPerSession: orElse(whole(1, 1_000), 3),
  checkOnlyReceipts: orElse(whole(1, 1_000), 5),
  cashCorrectionDays: orElse(whole(0, 366), 3),
  checkDateDays: orElse(whole(0, 366), 5),
  samePairApprovals: orElse(whole(2, 1_000), 10),
});
const WATCH: WatchPolicy = {
  openingsPerSession: 5,
  voidsPerSession: 3,
  checkOnlyReceipts: 5,
  cashCorrectionDays: 3,
  checkDateDays: 5,
  samePairApprovals: 10,
};

const cityPolicy: Reader<CityPolicy> = objectOf<CityPolicy>({
  name: text,
  effectiveFrom: day,
  texts: objectOf<PolicyTexts>({ cityName: text, officeName: text, officeAddress: text, receiptFooter: bilingual }),
  papers: orElse(papers, PAPERS),
  allocation: allocationPolicy,
  customerDirectionAllowed: truth,
  installmentFirst: truth,
  limits: objectOf<CityPolicy['limits']>({ cashier: roleLimits, senior_cashier: roleLimits, supervisor: roleLimits }),
  cashInDrawerLimitCents: amount,
  overShortToleranceCents: amount,
  tenders,
  drawerOpenWarningSeconds: orElse(whole(0, 3_600), 0),
  bankRequiresRouting: truth,
  checkMaxAgeDays: whole(1, 3650),
  endorsement: orElse(oneOf('none', 'confirm'), 'none'),
  checkOverTotal: oneOf('credit', 'refuse'),
  cashRounding: oneOf('none', 'nickel'),
  duplicateWarningMinutes: whole(0, 100_000),
  stubAmount: oneOf('net', 'balance'),
  mailCountsFrom: orElse(oneOf('received', 'posted'), 'posted'),
  overpaymentAllowed: truth,
  returnedItemFeeCents: amount,
  returnsForNoChecks: orElse(whole(0, 100), 2),
  returnsWithinMonths: orElse(whole(1, 120), 12),
  feeCatalogue: distinctBy(listOf(fee), ({ code }) => code, 'code'),
  salesTax: objectOf<SalesTax>({ rateBasisPoints: whole(0, 5000), glAccount: text }),
  scanLines: distinctBy(listOf(scanLineLayout), ({ id }) => id, 'id'),
  depositories: distinctBy(listOf(depository, 1), ({ id }) => id, 'id'),
  handOverLimitHours: whole(1, 1000),
  handOverLimitBusinessDays: orElse(either(oneOf(null), whole(0, 60)), null),
  bankReceiptBusinessDays: orElse(whole(0, 60), 3),
  holidays,
  bankHolidays: orElse(holidays, []),
  offlineUserDays: whole(0, 366),
  autoLockMinutes: whole(1, 480),
  lockoutAttempts: whole(1, 100),
  lockoutMinutes: whole(1, 10_080),
  robberyUnlock: orElse(oneOf('two_people', 'supervisor'), 'two_people'),
  watch: orElse(watch, WATCH),
});

/** Reads a whole policy document; the refusal names the first place that is not as agreed. */
export const parsePolicy = (document: unknown): Reading<CityPolicy> => cityPolicy(document, '');
