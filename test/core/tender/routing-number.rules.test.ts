import { describe, expect, it } from 'vitest';
import { isRoutingNumber } from '../../../src-core/tender/routing-number.ts';

describe('isRoutingNumber', () => {
  it.each(['123456789', '02100002', '0210000210', '02100002a', '', '000000000', ' 021000021', '021000012'])(
    'TN3 does not take %j',
    (text) => {
      expect(isRoutingNumber(text)).toBe(false);
    },
  );

  it.each(['021000021', '121000248'])('TN3 takes %s', (text) => {
    expect(isRoutingNumber(text)).toBe(true);
  });
});
