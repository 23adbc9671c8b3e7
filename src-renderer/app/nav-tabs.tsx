import { useLayoutEffect, useRef, useState } from 'react';
import { classes } from '../ui/classes.ts';
import { KeyLabel } from '../ui/key-label.tsx';
import { Menu } from '../ui/menu.tsx';
import { fittingTabs } from './fitting-tabs.ts';
import { useFrameState } from './frame-state.ts';
import { bindingOf } from './key-bindings.ts';
import { ariaCombo, writeCombo } from './key-combo.ts';
import { useNavigation } from './navigation.ts';
import { type ScreenDefinition, visibleTabs } from './screens.ts';
import { useTexts } from './texts/texts.ts';
import { useKey } from './use-key.ts';
import sheet from './frame.module.css';

const c = classes(sheet);
/** What "More", its key and the name of the screen it stands for may take. */
const MENU_WIDTH = 200;

const comboOf = ({ key }: ScreenDefinition): string => (key === undefined ? '' : (bindingOf(key).keys[0] ?? ''));

/** A tab for each screen in one line; those that find no room stand in a menu, where their keys are shown too. */
export function NavTabs({ screens }: { readonly screens: readonly ScreenDefinition[] }) {
  const t = useTexts();
  const role = useFrameState((state) => state.person?.role ?? null);
  const tabs = visibleTabs(screens, role);
  const bar = useRef<HTMLElement>(null);
  const count = useFitting(bar, tabs.map(({ id }) => id).join(' '));
  return (
    <nav ref={bar} className={c('nav')} aria-label={t.frame.screens}>
      {tabs.map((screen, index) => (
        <NavTab key={screen.id} screen={screen} isOver={index >= count} />
      ))}
      {count < tabs.length ? <MoreTabs screens={tabs.slice(count)} /> : null}
    </nav>
  );
}

/** How many tabs fit now: measured again when the bar, its words or their typeface change. */
function useFitting(bar: { readonly current: HTMLElement | null }, tabs: string): number {
  const [count, setCount] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const element = bar.current;
    if (element === null) return undefined;
    const buttons = [...element.querySelectorAll<HTMLElement>('[data-tab]')];
    const measure = () => {
      const widths = buttons.map((button) => button.getBoundingClientRect().width + 4);
      setCount(fittingTabs(widths, element.clientWidth - 16, MENU_WIDTH));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const each of [element, ...buttons]) observer.observe(each);
    return () => observer.disconnect();
  }, [bar, tabs]);
  return count;
}

function NavTab({ screen, isOver }: { readonly screen: ScreenDefinition; readonly isOver: boolean }) {
  const t = useTexts();
  const current = useNavigation((state) => state.current.screen);
  const go = useNavigation((state) => state.go);
  const open = () => void go(screen.id);
  // Where the person already is, the key is the screen's own: at the desk it goes to the search box.
  const openOrPassOn = () => {
    const here = useNavigation.getState().current;
    if (here.screen === screen.id && Object.keys(here.params).length === 0) return false;
    open();
    return true;
  };
  useKey(screen.key ?? 'frame.desk', openOrPassOn, screen.key !== undefined);
  const combo = comboOf(screen);
  return (
    <button
      type="button"
      data-tab=""
      className={c('tab', current === screen.id && 'tabHere', isOver && 'tabOver')}
      aria-current={current === screen.id ? 'page' : undefined}
      aria-keyshortcuts={ariaCombo(combo)}
      onClick={open}
    >
      {screen.title(t)}
      <KeyLabel keys={writeCombo(combo)} />
    </button>
  );
}

function MoreTabs({ screens }: { readonly screens: readonly ScreenDefinition[] }) {
  const t = useTexts();
  const [isOpen, setOpen] = useState(false);
  const current = useNavigation((state) => state.current.screen);
  const go = useNavigation((state) => state.go);
  const here = screens.find(({ id }) => id === current);
  useKey('frame.more', () => setOpen(true));
  return (
    <span className={c('more', here && 'tabHere')}>
      <Menu
        label={here === undefined ? t.frame.more : t.frame.moreIs(here.title(t))}
        look="quiet"
        keyLabel={writeCombo(bindingOf('frame.more').keys[0] ?? '')}
        isOpen={isOpen}
        onOpenChange={setOpen}
        entries={screens.map((screen) => ({
          id: screen.id,
          label: screen.title(t),
          keyLabel: writeCombo(comboOf(screen)),
          onPick: () => void go(screen.id),
        }))}
      />
    </span>
  );
}
