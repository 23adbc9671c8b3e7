export declare function readMigrations(): Record<string, string>;
export declare function readFrozen(): Record<string, string>;
export declare function freezeProblems(
  migrations?: Readonly<Record<string, string>>,
  frozen?: Readonly<Record<string, string>>,
): string[];
