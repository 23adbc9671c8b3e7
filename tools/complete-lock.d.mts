export interface LockedPackage {
  readonly version?: string | undefined;
  readonly optionalDependencies?: Readonly<Record<string, string>> | undefined;
}
export declare function missingFromLock(
  packages: Readonly<Record<string, LockedPackage>>,
): { name: string; version: string; isDev: boolean }[];
