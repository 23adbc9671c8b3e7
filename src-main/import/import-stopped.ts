// Carries a refusal out of the depth of a stream: a generator cannot return one past its consumer. Thrown and caught in
// this folder only; everyone else gets the refusal as a value.
import type { ImportRefusalCode } from '../../src-core/account/refusals.ts';
import type { Refusal } from '../../src-core/result/result.ts';

export class ImportStopped extends Error {
  override readonly name = 'ImportStopped';
  readonly refusal: Refusal<ImportRefusalCode>;

  constructor(code: ImportRefusalCode, details?: Refusal['details']) {
    super(code);
    this.refusal = details === undefined ? { code } : { code, details };
  }
}
