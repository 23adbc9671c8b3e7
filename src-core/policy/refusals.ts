// What is refused about a policy document, in order of precedence.
import { defineRefusals } from '../result/define-refusals.ts';

export const policyRefusals = defineRefusals({
  policy_is_well_formed: {
    rule: 'PY2',
    says: 'The policy document is not right at {at}: it should be {expected}.',
    next: 'Correct that line of the policy file and load it again.',
  },
  policy_is_in_force: {
    rule: 'PY2',
    says: 'No policy of this city is in force on {businessDate}.',
    next: 'An administrator loads the policy that covers this day.',
  },
});

export type PolicyRefusal = keyof typeof policyRefusals;
