type Name = string | false | null | undefined;

/** Binds a CSS module: `const c = classes(sheet); c('root', isBig && 'big')`. A name the module lacks is a mistake and is left out. */
export const classes =
  (sheet: Readonly<Record<string, string>>) =>
  (...names: readonly Name[]): string =>
    names
      .map((name) => (name ? sheet[name] : undefined))
      .filter(Boolean)
      .join(' ');
