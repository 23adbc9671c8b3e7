// DS5: the walk that takes hidden fields out of an answer, and the schemas it does not start with.
import { isContractProcedure } from '@orpc/contract';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { blind, hiddenUntilClosed } from '../../src-contract/wire/hidden.ts';
import { stationContract } from '../../src-contract/station-router.ts';
import { withholderOf } from '../../src-main/rpc/withhold.ts';

const total = z.object({ blind, totalCents: hiddenUntilClosed(z.int()) });
const OWNER = 'u-1';
const figures = { blind: [OWNER], totalCents: 5138 };

function seenBy(userId: string | null, schema: z.ZodType, value: unknown): unknown {
  const withhold = withholderOf(schema);
  return withhold === null ? value : withhold(value, userId);
}

describe('withholding', () => {
  it.each([
    ['an object', total, figures],
    ['a list', z.array(total), [figures]],
    ['a page of lists', z.object({ pages: z.array(z.array(total)).readonly() }), { pages: [[figures]] }],
    ['null or an object', total.nullable(), figures],
    ['an optional object', z.object({ day: total.optional() }), { day: figures }],
    ['one of two', z.union([z.object({ kind: z.literal('none') }), total]), figures],
    ['an extended object', total.extend({ more: z.string() }), { ...figures, more: '' }],
    ['a transformed wrapper', z.preprocess((value) => value, total), figures],
    [
      'an optional field',
      z.object({ blind, totalCents: hiddenUntilClosed(z.int()).optional() }),
      { blind: [OWNER], totalCents: 5138 },
    ],
    [
      'hidden figures inside hidden figures',
      z.object({ blind, inner: hiddenUntilClosed(total) }),
      { blind: [OWNER], inner: { ...figures, blind: [] } },
    ],
  ])('DS5 takes the figures out of %s for the owner and for nobody else', (_what, schema, value) => {
    expect(JSON.stringify(seenBy(OWNER, schema, value))).not.toContain('5138');
    expect(JSON.stringify(seenBy(null, schema, value))).not.toContain('5138');
    expect(seenBy('u-2', schema, value)).toEqual(value);
    expect(JSON.stringify(value)).toContain('5138');
  });

  it('DS5 shows the owner their figures once the session is closed', () => {
    expect(seenBy(OWNER, total, { ...figures, blind: [] })).toEqual({ blind: [], totalCents: 5138 });
  });

  it('DS5 shows nobody figures that do not say whose they are', () => {
    expect(seenBy('u-2', total, { totalCents: 5138 })).toEqual({ totalCents: null });
  });

  it.each([
    ['without blind', z.object({ totalCents: hiddenUntilClosed(z.int()) })],
    ['as a whole answer', hiddenUntilClosed(z.int())],
    ['in a list', z.array(hiddenUntilClosed(z.int()))],
    ['in a record', z.record(z.string(), total)],
    ['in a tuple', z.tuple([total])],
    ['before a transform', total.transform((value) => value)],
    ['in a lazy schema', z.lazy(() => total)],
    ['in an intersection', z.intersection(total, z.object({}))],
    ['in anything', z.any()],
  ])('DS5 does not start with hidden figures %s', (_what, schema) => {
    expect(() => withholderOf(schema)).toThrow(/hidden|answer/);
  });

  it('DS5 the contract hides figures in the answers where a total could be read off', () => {
    const hiding: string[] = [];
    const walk = (node: object, path: string): void => {
      if (!isContractProcedure(node))
        return Object.entries(node).forEach(([name, child]) => walk(child as object, path ? `${path}.${name}` : name));
      if (withholderOf(node['~orpc'].outputSchema) !== null) hiding.push(path);
    };
    walk(stationContract, '');
    expect(hiding).toEqual(expect.arrayContaining(['drawer.review', 'drawer.closingReport', 'receipts.list']));
  });
});
