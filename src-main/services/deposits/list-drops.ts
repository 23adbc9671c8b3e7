// DP1: safe drops of drawers that are not closed, which may go to the bank ahead of them. Each is the amount that its owner
// counted into the safe and has a slip of; nothing here is made from the session's receipts (DS5).
import { ok } from '../../../src-core/result/result.ts';
import { nameOf } from '../documents/issued-by.ts';
import type { StationParts } from '../station-parts.ts';

export const listDrops = (parts: StationParts) =>
  ok(
    parts.store.deposits.drops.ofOpenSessions().map(({ movementId, drawerName, ownerId, droppedAt, amountCents }) => ({
      movementId,
      drawerName,
      droppedAt,
      amountCents,
      ownerName: nameOf(parts, ownerId),
    })),
  );
