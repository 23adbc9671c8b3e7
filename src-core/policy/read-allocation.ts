// Reads the city's order of allocation (PY2). Left out in a step: any age, any kind, any service, oldest first.
import type { AllocationPolicy, AllocationStep, ChargeAge, ServicePercentage } from './allocation-policy.ts';
import { STEP_SORTS } from './allocation-policy.ts';
import {
  type Reader,
  distinctBy,
  either,
  listOf,
  objectOf,
  oneOf,
  orElse,
  such,
  text,
  whole,
} from './read-document.ts';

const age: Reader<ChargeAge> = either(
  objectOf<{ readonly daysPastDueAtLeast: number }>({ daysPastDueAtLeast: whole(1, 3650) }),
  oneOf('any', 'past_due', 'current'),
);

const anyOrList: Reader<'any' | readonly string[]> = either(
  oneOf('any'),
  distinctBy(listOf(text, 1), (code) => code, 'code'),
);

const percentages: Reader<readonly ServicePercentage[]> = such(
  distinctBy(
    listOf(objectOf<ServicePercentage>({ service: text, percent: whole(0, 100) })),
    ({ service }) => service,
    'service',
  ),
  (list) => list.length === 0 || list.reduce((sum, { percent }) => sum + percent, 0) === 100,
  'percentages that sum to 100',
);

const step: Reader<AllocationStep> = objectOf<AllocationStep>({
  id: text,
  text,
  textEs: orElse(text, null),
  age: orElse(age, 'any'),
  kinds: orElse(anyOrList, 'any'),
  services: orElse(anyOrList, 'any'),
  sort: orElse(oneOf(...STEP_SORTS), 'oldest_first'),
  percentages: orElse(percentages, []),
});

export const allocationPolicy: Reader<AllocationPolicy> = objectOf<AllocationPolicy>({
  name: text,
  serviceOrder: distinctBy(listOf(text), (service) => service, 'service'),
  steps: distinctBy(listOf(step, 1), ({ id }) => id, 'step id'),
});
