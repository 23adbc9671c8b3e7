// PY2: the order in which a city applies money is data: steps, each choosing charges by age, kind and service. A step
// pays its charges one after the other, or divides what is there among services by percentages.

/** How old a charge is on the business date; past due is due date < business date. */
export type ChargeAge = 'any' | 'past_due' | 'current' | { readonly daysPastDueAtLeast: number };

/** `oldest_first`: due date, service, charge id. `service_first`: service, due date, charge id. */
export const STEP_SORTS = ['oldest_first', 'service_first'] as const;
export type StepSort = (typeof STEP_SORTS)[number];

export interface ServicePercentage {
  readonly service: string;
  readonly percent: number;
}

export interface AllocationStep {
  readonly id: string;
  /** What the step pays, in words: "past-due water". */
  readonly text: string;
  /** The same in Spanish, for the screen; null where the city's document has none. */
  readonly textEs: string | null;
  readonly age: ChargeAge;
  /** The billing system's kinds (PENALTY, USAGE …); 'any' for all. */
  readonly kinds: 'any' | readonly string[];
  /** The billing system's services (WATER, SEWER …); 'any' for all. */
  readonly services: 'any' | readonly string[];
  readonly sort: StepSort;
  /** Empty, or percentages that sum to 100; odd cents go in the order listed (MN2). */
  readonly percentages: readonly ServicePercentage[];
}

export interface AllocationPolicy {
  /** The city's name as a rule's words begin: "Morgantown step 2: past-due water". */
  readonly name: string;
  /** Which service goes first among equals; services not listed come after, by name. */
  readonly serviceOrder: readonly string[];
  readonly steps: readonly AllocationStep[];
}
