// What laying a finding of the watcher aside refuses, in order of precedence.
import { defineRefusals } from '../result/define-refusals.ts';

export const watchRefusals = defineRefusals({
  finding_is_on_the_list: {
    rule: 'AC4',
    says: 'The watcher has no such finding.',
    next: 'Look at the list again.',
    saysEs: 'El vigilante no tiene tal hallazgo.',
    nextEs: 'Mire la lista otra vez.',
  },
  finding_is_as_it_was_seen: {
    rule: 'AC4',
    says: 'Something was added to this finding since it was shown.',
    next: 'Look at it as it is now.',
    saysEs: 'Se agregó algo a este hallazgo desde que se mostró.',
    nextEs: 'Mírelo como está ahora.',
  },
  finding_is_laid_aside_by_another: {
    rule: 'AC4',
    says: 'Nobody lays aside a finding about themselves.',
    next: 'Another supervisor looks at it.',
    saysEs: 'Nadie da por visto un hallazgo sobre sí mismo.',
    nextEs: 'Lo mira otro supervisor.',
  },
});
