import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { UiWordsContext } from '../ui/words.ts';
import { type BrokenProps, ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { useNavigation } from './navigation.ts';
import type { ScreenDefinition } from './screens.ts';
import { useTexts } from './texts/texts.ts';
import { useKeyboard } from './use-key.ts';

export interface AppProps {
  readonly screens: readonly ScreenDefinition[];
  /** Shown instead of the screens: loading, first run, sign-in, locked. */
  readonly gate?: ReactNode;
  readonly corner?: ReactNode;
}

export function App({ screens, gate, corner }: AppProps) {
  const texts = useTexts();
  useKeyboard();
  const isGated = gate !== undefined && gate !== null;
  return (
    <UiWordsContext value={texts.ui}>
      <Frame screens={screens} hasTabs={!isGated} corner={corner}>
        {isGated ? gate : <CurrentScreen screens={screens} />}
      </Frame>
    </UiWordsContext>
  );
}

function CurrentScreen({ screens }: { readonly screens: readonly ScreenDefinition[] }) {
  const current = useNavigation((state) => state.current);
  const screen = screens.find((each) => each.id === current.screen) ?? screens[0];
  if (!screen) return null;
  const Screen = screen.component;
  return (
    <ErrorBoundary key={screen.id} fallback={BrokenScreen}>
      <Screen params={current.params} />
    </ErrorBoundary>
  );
}

function BrokenScreen({ error, retry }: BrokenProps) {
  const t = useTexts();
  return (
    <Page title={t.frame.brokenTitle}>
      <Notice
        kind="stop"
        title={t.frame.brokenSays}
        isLive
        actions={<Button onPress={retry}>{t.frame.startAgain}</Button>}
      >
        <p>{error.message}</p>
      </Notice>
    </Page>
  );
}
