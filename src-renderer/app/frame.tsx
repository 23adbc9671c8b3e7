import { type ReactNode, useState } from 'react';
import { classes } from '../ui/classes.ts';
import { KeyLabel } from '../ui/key-label.tsx';
import { StatusWord } from '../ui/status-word.tsx';
import { useFrameState } from './frame-state.ts';
import { CommandBox } from './command-box.tsx';
import { KeySheet } from './key-sheet.tsx';
import { NavTabs } from './nav-tabs.tsx';
import { useNavigation } from './navigation.ts';
import type { ScreenDefinition } from './screens.ts';
import { lineText, savedText, statusParts } from './status-text.ts';
import { useTexts } from './texts/texts.ts';
import { useKey } from './use-key.ts';
import sheet from './frame.module.css';

const c = classes(sheet);

export interface FrameProps {
  readonly screens: readonly ScreenDefinition[];
  readonly children: ReactNode;
  /** Before sign-in: the bars stay, the tabs go. */
  readonly hasTabs?: boolean;
  /** At the right of the top bar: lock, sign out. */
  readonly corner?: ReactNode;
}

export function Frame({ screens, children, hasTabs = true, corner }: FrameProps) {
  const t = useTexts();
  const [isSheetShown, setSheetShown] = useState(false);
  const [isBoxShown, setBoxShown] = useState(false);
  const isTraining = useFrameState((state) => state.station?.isTraining ?? false);
  const back = useNavigation((state) => state.back);
  useKey('frame.keySheet', () => setSheetShown(true));
  useKey('frame.search', () => setBoxShown(true), hasTabs);
  useKey('frame.back', back);
  return (
    <div className={c('frame', isTraining && 'training')}>
      <a className={c('skip')} href="#work">
        {t.frame.skip}
      </a>
      <TopBar corner={corner} onKeys={() => setSheetShown(true)} onFind={hasTabs ? () => setBoxShown(true) : null} />
      {hasTabs ? <NavTabs screens={screens} /> : null}
      <main id="work" className={c('main')} tabIndex={-1}>
        {children}
      </main>
      <StatusLine screens={screens} />
      {isSheetShown ? <KeySheet onClose={() => setSheetShown(false)} /> : null}
      {isBoxShown ? <CommandBox screens={screens} onClose={() => setBoxShown(false)} /> : null}
    </div>
  );
}

interface TopBarProps {
  readonly corner: ReactNode;
  readonly onKeys: () => void;
  /** Null before sign-in, when there is nothing to find. */
  readonly onFind: (() => void) | null;
}

function TopBar({ corner, onKeys, onFind }: TopBarProps) {
  const t = useTexts();
  const { station, line } = useFrameState();
  const isCalm = line.kind !== 'off_line';
  return (
    <header className={c('top')}>
      <p className={c('where')}>
        <strong>{station?.city ?? 'Coffer'}</strong>
        {station ? (
          <span>
            {t.frame.office(station.office)} · {t.frame.station(station.station)}
          </span>
        ) : null}
      </p>
      {station?.isTraining ? (
        <p className={c('trainingBand')}>
          <strong>{t.frame.training}</strong>
          <span className={c('trainingSays')}>{t.frame.trainingSays}</span>
        </p>
      ) : null}
      <div className={c('corner')}>
        <span className={c('lineState')}>
          <span className={c('lineDot', !isCalm && 'lineOff')} aria-hidden="true" />
          {lineText(line, t)}
          <span className={c('lineSaved')}>· {savedText(line, t)}</span>
        </span>
        {onFind === null ? null : (
          <button type="button" className={c('cornerButton')} onClick={onFind} aria-keyshortcuts="Control+K">
            {t.frame.find} <KeyLabel keys="Ctrl K" />
          </button>
        )}
        <button type="button" className={c('cornerButton')} onClick={onKeys} aria-keyshortcuts="F1">
          {t.frame.keys} <KeyLabel keys="F1" />
        </button>
        {corner}
      </div>
    </header>
  );
}

function StatusLine({ screens }: { readonly screens: readonly ScreenDefinition[] }) {
  const t = useTexts();
  const facts = useFrameState();
  const go = useNavigation((state) => state.go);
  const saved = savedText(facts.line, t);
  const hasSyncPage = screens.some((screen) => screen.id === 'sync');
  return (
    <footer className={c('status')} aria-label={t.frame.status}>
      <ul className={c('parts')}>
        {statusParts(facts, t).map((part) => (
          <li key={part} className={c('part')}>
            {part}
          </li>
        ))}
        {facts.drawer?.isDropDue === true ? (
          <li className={c('part')}>
            <span role="status">
              <StatusWord kind="mind">{t.frame.makeDrop}</StatusWord>
            </span>
          </li>
        ) : null}
      </ul>
      {hasSyncPage ? (
        <button type="button" className={c('saved')} onClick={() => void go('sync')}>
          {saved}
        </button>
      ) : (
        <span className={c('savedText')}>{saved}</span>
      )}
    </footer>
  );
}
