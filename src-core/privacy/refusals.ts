// What is refused about what an account tells, in order of precedence.
import { defineRefusals } from '../result/define-refusals.ts';

export const privacyRefusals = defineRefusals({
  caller_is_asked_enough: {
    rule: 'PY10',
    says: 'A caller is verified by at least {least} right answers.',
    next: 'Ask one thing more, or say that the answers were not right.',
    saysEs: 'Quien llama se verifica con al menos {least} respuestas correctas.',
    nextEs: 'Pregunte algo más, o diga que las respuestas no fueron correctas.',
  },
  address_protection_changes: {
    rule: 'PY10',
    says: 'The address of account {accountNo} stands so already.',
    next: 'Look at the account again; somebody else may have set it.',
    saysEs: 'La dirección de la cuenta {accountNo} ya está así.',
    nextEs: 'Mire la cuenta otra vez; quizá otra persona lo puso.',
  },
});
