// Rows of the events that guard what an account tells (see project.ts).
import type { Envelope } from '../envelope.ts';
import type { PrivacyEvent } from '../events/privacy-events.ts';
import type { RowChange } from '../rows.ts';

export function projectPrivacy(event: Envelope<PrivacyEvent>): readonly RowChange[] {
  const { sequence, actor: actorId, occurredAt } = event;
  switch (event.type) {
    case 'caller_verified': {
      const { accountNo, asked, isVerified } = event.payload;
      const told = { accountNo, asked: asked.join(' '), isVerified: isVerified ? 1 : 0 };
      return [{ op: 'insert', table: 'callerChecks', row: { sequence, ...told, actorId, checkedAt: occurredAt } }];
    }
    case 'address_protection_set': {
      const { accountNo, isProtected, reason } = event.payload;
      const flag = { accountNo, isProtected: isProtected ? 1 : 0, reason };
      return [{ op: 'insert', table: 'addressProtections', row: { sequence, ...flag, actorId, setAt: occurredAt } }];
    }
  }
}
