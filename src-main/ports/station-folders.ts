// The two data folders of a machine, the real one and the one for training (TR1), at most one of them open here.
import type { JsonValue } from '../../src-core/ledger/canonical-json.ts';
import type { DrawerSetup } from '../../src-core/ledger/events/station-events.ts';
import type { Role } from '../../src-core/access/roles.ts';
import type { Result } from '../../src-core/result/result.ts';
import type { RefusalCode } from '../../src-core/result/refusal-catalogue.ts';

export type FolderMode = 'live' | 'training';

export interface PlannedPerson {
  readonly signInName: string;
  readonly displayName: string;
  readonly role: Role;
  readonly language: 'en' | 'es';
  readonly secret: string;
}

/** Everything a new station is begun with; decided and checked before anything is written. */
export interface StationPlan {
  readonly stationCode: string;
  readonly city: string;
  readonly officeCode: string;
  readonly officeName: string;
  readonly timeZone: string;
  readonly training: boolean;
  readonly drawers: readonly DrawerSetup[];
  readonly policy: { readonly policyHash: string; readonly effectiveFrom: string; readonly document: JsonValue };
  /** The first is the administrator who sets the station up. */
  readonly people: readonly [PlannedPerson, ...PlannedPerson[]];
  /** Import the committed sample city into it. */
  readonly withSampleCity: boolean;
}

export interface StationFolders {
  readonly exists: (mode: FolderMode) => boolean;
  /** The city whose ledger is there; null when there is none or it cannot be read now. */
  readonly city: (mode: FolderMode) => string | null;
  /** Makes the folder whole or not at all. */
  readonly create: (mode: FolderMode, plan: StationPlan) => Promise<Result<null, RefusalCode>>;
  /** Closes the one that is open. */
  readonly open: (mode: FolderMode) => Promise<Result<null, RefusalCode>>;
  readonly opened: () => FolderMode | 'none';
  /** Somebody has signed in since it was opened. */
  readonly wasUsed: () => boolean;
}

export interface CommittedPolicy {
  readonly name: string;
  readonly document: unknown;
}
