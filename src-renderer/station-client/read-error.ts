// Whatever went wrong, as something a person can be told: a rule's no, a station that does not answer, or a failure.
import type { RefusalData } from '../../src-contract/wire/procedure.ts';
import { callRefusals } from '../../src-core/result/call-refusals.ts';
import { saidIn } from '../../src-core/result/define-refusals.ts';
import { useLanguage } from '../app/texts/texts.ts';
import { refusalOf } from './refusal-of.ts';
import { StationUnreachable } from './station-unreachable.ts';

export function readError(error: unknown): RefusalData {
  const refusal = refusalOf(error);
  if (refusal !== null) return refusal;
  const code = error instanceof StationUnreachable ? error.code : 'station_failed';
  const text = callRefusals[code];
  return { code, rule: text.rule, ...saidIn(useLanguage.getState().language, text), details: {} };
}
