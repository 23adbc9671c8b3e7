// `--data DIR`, as the terminal commands spell it. Chromium's own switches are among the arguments and are left alone.

/** The folder that was named; undefined when none was. */
export function dataFolderIn(args: readonly string[]): string | undefined {
  const at = args.findIndex((each) => each === '--data' || each.startsWith('--data='));
  const found = args[at];
  if (found === undefined) return undefined;
  const named = found.startsWith('--data=') ? found.slice('--data='.length) : args[at + 1];
  return named === '' || named?.startsWith('--') === true ? undefined : named;
}
