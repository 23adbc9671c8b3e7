// DS5: fields from which a session's total follows are marked here, in the contract, and withheld in one place, at
// dispatch: they become null when the caller owns one of the sessions they speak of and its count is not accepted yet.
import { z } from 'zod';

export const hiddenFields = z.registry<{ readonly hiddenUntilClosed: true }>();

/** Marks a field as hidden from the owner until the count is accepted. Its object must also have `blind`. */
export const hiddenUntilClosed = <Schema extends z.ZodType>(schema: Schema) => {
  const field = schema.nullable();
  hiddenFields.add(field, { hiddenUntilClosed: true });
  return field;
};

/** Owners of the sessions not yet closed that the object's hidden fields speak of. */
export const blind = z.array(z.string()).readonly();
