// Electron's own security checklist, in its order and close to its words, and how this host answers each item. The tests assert
// every one of them against a module that records what the host does.

export interface ChecklistItem {
  readonly item: string;
  readonly answer: string;
}

export const SECURITY_CHECKLIST: readonly ChecklistItem[] = [
  { item: 'Only load secure content', answer: 'One page from our own scheme; every other request is cancelled.' },
  { item: 'Do not enable Node.js integration for remote content', answer: 'Off for page, workers and frames.' },
  { item: 'Enable context isolation in all renderers', answer: 'On; the preload exposes nothing.' },
  { item: 'Enable process sandboxing', answer: 'On for the whole application and for the window.' },
  { item: 'Handle session permission requests from remote content', answer: 'All refused, checks and devices too.' },
  { item: 'Do not disable webSecurity', answer: 'On.' },
  { item: 'Define a Content Security Policy', answer: 'By header, on every answer, the same as in a browser.' },
  { item: 'Do not enable allowRunningInsecureContent', answer: 'Off.' },
  { item: 'Do not enable experimental features', answer: 'Off.' },
  { item: 'Do not use enableBlinkFeatures', answer: 'Not used.' },
  { item: 'Do not use allowpopups for WebViews', answer: 'There are no WebViews.' },
  { item: 'Verify WebView options and parameters before creation', answer: 'None is created: attaching is refused.' },
  { item: 'Disable or limit navigation', answer: 'Only to the page itself.' },
  { item: 'Disable or limit creation of new windows', answer: 'Refused.' },
  { item: 'Do not use shell.openExternal with untrusted content', answer: 'Not used at all.' },
  { item: 'Use a current version of Electron', answer: 'Pinned, and checked against the one the types are of.' },
  { item: 'Validate the sender of all IPC messages', answer: 'One message; top frame of our page only.' },
  { item: 'Avoid usage of the file:// protocol and prefer usage of custom protocols', answer: 'coffer:// only.' },
  { item: 'Check which fuses you can change', answer: 'Set in electron-builder.yml.' },
  {
    item: 'Do not expose Electron APIs to untrusted web content',
    answer: 'Nothing is exposed; a port is handed over.',
  },
];
