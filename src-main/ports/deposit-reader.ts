// Bank deposits as the ledger has them.
import type { Envelope } from '../../src-core/ledger/envelope.ts';
import type {
  DepositConfirmed,
  DepositHandedOver,
  DepositSealed,
  DepositedItem,
} from '../../src-core/ledger/events/deposit-events.ts';
import type { DepositRow, DepositStage, DepositStageRow, DrawerSessionRow } from '../../src-core/ledger/rows.ts';
import type { DropReader } from './drop-reader.ts';
import type { ExceptionReader } from './exception-reader.ts';
import type { ItemReader } from './item-reader.ts';
import type { ReleaseReader } from './release-reader.ts';

export type ListedDeposit = DepositRow & DepositStageRow;

export interface DepositReader {
  readonly get: (depositId: string) => ListedDeposit | null;
  /** Newest first. */
  readonly list: (limit: number) => readonly ListedDeposit[];
  /** Oldest first. */
  readonly inStage: (stage: DepositStage) => readonly ListedDeposit[];
  /** Closed sessions that are in no deposit and with no other station, oldest first (DP1). */
  readonly undepositedSessions: () => readonly DrawerSessionRow[];
  /** Checks, money orders and cashier's checks of a session's standing receipts that are in no deposit yet. */
  readonly undepositedItems: (sessionId: string) => readonly DepositedItem[];
  readonly depositOfSession: (sessionId: string) => string | null;
  readonly drops: DropReader;
  readonly exceptions: ExceptionReader;
  readonly releases: ReleaseReader;
  readonly items: ItemReader;
  readonly isBagUsed: (bagNumber: string) => boolean;
  readonly sealed: (depositId: string) => Envelope<DepositSealed> | null;
  readonly handedOver: (depositId: string) => Envelope<DepositHandedOver> | null;
  readonly confirmed: (depositId: string) => Envelope<DepositConfirmed> | null;
}
