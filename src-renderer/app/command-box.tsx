import { type KeyboardEvent, useId, useState } from 'react';
import { formatCents } from '../../src-core/money/cents.ts';
import { FailureNotice } from '../station-client/failure-notice.tsx';
import { useQuestion } from '../station-client/use-question.ts';
import { useStation } from '../station-client/use-station.ts';
import { classes } from '../ui/classes.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { KeyLabel } from '../ui/key-label.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { EmptyState } from '../ui/states.tsx';
import { type Command, type CommandGroup, offered } from './command-list.ts';
import { useFrameState } from './frame-state.ts';
import { bindingOf, keyIds } from './key-bindings.ts';
import { writeCombo } from './key-combo.ts';
import { useNavigation } from './navigation.ts';
import { type ScreenDefinition, visibleTabs } from './screens.ts';
import { useTexts } from './texts/texts.ts';
import { isKeyHandled, runKey } from './use-key.ts';
import sheet from './command-box.module.css';

const c = classes(sheet);
const MOST_ACCOUNTS = 8;
/** One letter finds half a city. */
const FEWEST_LETTERS = 2;

export interface CommandBoxProps {
  readonly screens: readonly ScreenDefinition[];
  readonly onClose: () => void;
}

/** Ctrl K: every screen, every action of the screen behind it, and every account, from one box. */
export function CommandBox({ screens, onClose }: CommandBoxProps) {
  const t = useTexts();
  const listId = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const typed = text.trim();
  const accounts = useAccounts(typed);
  const places = usePlaces(screens);
  const actions = useActions();
  const commands = offered([...places, ...actions, ...accounts.found], typed);
  const here = Math.min(at, commands.length - 1);
  // Closed first: the screen behind it acts only when nothing stands before it.
  const pick = (command: Command | undefined) => {
    if (command === undefined) return;
    onClose();
    window.setTimeout(command.run, 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(here + 1, commands.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(here - 1, 0));
    else if (event.key === 'Enter') pick(commands[here]);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Dialog
      title={t.keys.commandBox}
      onClose={onClose}
      actions={
        <Button onPress={onClose} keyLabel="Esc">
          {t.ui.close}
        </Button>
      }
    >
      <SearchBox
        label={t.help.findLabel}
        placeholder={t.help.findPlaceholder}
        value={text}
        onChange={(value) => {
          setText(value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        listId={commands.length > 0 ? listId : undefined}
        activeRowId={commands.length > 0 ? `${listId}-${here}` : undefined}
        autoFocus
      />
      {accounts.failure === null ? null : <FailureNotice failure={accounts.failure} />}
      {commands.length === 0 ? (
        <div role="status">{accounts.isLooking ? t.desk.searching : <EmptyState title={t.help.nothing(typed)} />}</div>
      ) : (
        <CommandRows id={listId} commands={commands} at={here} onPick={pick} />
      )}
    </Dialog>
  );
}

function usePlaces(screens: readonly ScreenDefinition[]): readonly Command[] {
  const t = useTexts();
  const role = useFrameState((state) => state.person?.role ?? null);
  const go = useNavigation((state) => state.go);
  return visibleTabs(screens, role).map((screen) => ({
    id: screen.id,
    group: 'screens',
    label: screen.title(t),
    keys: writeCombo(screen.key === undefined ? '' : (bindingOf(screen.key).keys[0] ?? '')),
    run: () => void go(screen.id),
  }));
}

/** What the keys of this screen do now, but for those that need what is typed in a field. */
function useActions(): readonly Command[] {
  const t = useTexts();
  const screen = useNavigation((state) => state.current.screen);
  const [ids] = useState(() =>
    keyIds().filter((id) => {
      const { scope, field } = bindingOf(id);
      const isFrames = id === 'frame.keySheet' || id === 'frame.lock';
      return isKeyHandled(id) && field === undefined && (scope === screen || isFrames);
    }),
  );
  return ids.map((id) => ({
    id,
    group: 'actions',
    label: bindingOf(id).label(t),
    keys: writeCombo(bindingOf(id).keys[0] ?? ''),
    run: () => runKey(id),
  }));
}

function useAccounts(typed: string) {
  const client = useStation();
  const go = useNavigation((state) => state.go);
  const isAsked = typed.length >= FEWEST_LETTERS;
  const asked = useQuestion(isAsked ? typed : '', () =>
    isAsked ? client.accounts.search({ query: typed, limit: MOST_ACCOUNTS }) : Promise.resolve([]),
  );
  const found = (asked.answer ?? []).map(
    ({ accountNo, customerName, serviceAddress, unit, balanceCents }): Command => ({
      id: accountNo,
      group: 'accounts',
      label: `${customerName} ${accountNo}`,
      detail: `${`${serviceAddress} ${unit}`.trim()} · ${formatCents(balanceCents)}`,
      run: () => void go('accounts', { accountNo }),
    }),
  );
  return { found, failure: asked.failure, isLooking: !asked.isAnswered && asked.failure === null };
}

interface CommandRowsProps {
  readonly id: string;
  readonly commands: readonly Command[];
  readonly at: number;
  readonly onPick: (command: Command) => void;
}

function CommandRows({ id, commands, at, onPick }: CommandRowsProps) {
  const t = useTexts();
  const groups: readonly CommandGroup[] = ['screens', 'actions', 'accounts'];
  return (
    <div id={id} role="listbox" aria-label={t.keys.commandBox} className={c('list')} tabIndex={-1}>
      {groups.map((group) => {
        const members = commands.filter((each) => each.group === group);
        if (members.length === 0) return null;
        return (
          <div key={group} role="group" aria-label={t.help.groups[group]}>
            <p className={c('group')} aria-hidden="true">
              {t.help.groups[group]}
            </p>
            {members.map((command) => {
              const index = commands.indexOf(command);
              return (
                <div
                  key={command.id}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={index === at}
                  tabIndex={-1}
                  className={c('row', index === at && 'here')}
                  ref={(element) => {
                    if (index === at) element?.scrollIntoView({ block: 'nearest' });
                  }}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    onPick(command);
                  }}
                >
                  <span className={c('what')}>
                    {command.label}
                    {command.detail === undefined ? null : <span className={c('detail')}>{command.detail}</span>}
                  </span>
                  {command.keys === undefined || command.keys === '' ? null : <KeyLabel keys={command.keys} />}
                </div>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}
