// What is refused about a policy document, in order of precedence.
import { defineRefusals } from '../result/define-refusals.ts';

export const policyRefusals = defineRefusals({
  policy_is_well_formed: {
    rule: 'PY2',
    says: 'The policy document is not right at {at}: it should be {expected}.',
    next: 'Correct that line of the policy file and load it again.',
    saysEs: 'El documento de reglas no es correcto en «{at}». Se esperaba: «{expected}».',
    nextEs: 'Corrija esa línea del archivo de reglas y cárguelo de nuevo.',
  },
  policy_is_in_force: {
    rule: 'PY2',
    says: 'No policy of this city is in force on {businessDate}.',
    next: 'An administrator loads the policy that covers this day.',
    saysEs: 'Ningún documento de reglas de esta ciudad está vigente el {businessDate}.',
    nextEs: 'Un administrador carga las reglas que cubren este día.',
  },
});

export type PolicyRefusal = keyof typeof policyRefusals;
