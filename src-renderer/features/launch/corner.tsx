import type { StationClient } from '../../../src-contract/station-router.ts';
import { bindingOf } from '../../app/key-bindings.ts';
import { writeCombo } from '../../app/key-combo.ts';
import { useNavigation } from '../../app/navigation.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { useKey } from '../../app/use-key.ts';
import { refusalOf } from '../../station-client/refusal-of.ts';
import { useStation, useStationConnection } from '../../station-client/use-station.ts';
import { classes } from '../../ui/classes.ts';
import { KeyLabel } from '../../ui/key-label.tsx';
import { useSession } from './session.ts';
import sheet from './launch.module.css';

const c = classes(sheet);

const TRY_AGAIN_MS = 500;

/** DS19: the screen says nothing of it, and does not give up before the station has it. */
function lockAfterRobbery(client: StationClient): void {
  client.auth.lockAfterRobbery({ because: 'robbery' }).catch((error: unknown) => {
    if (refusalOf(error) === null) setTimeout(() => lockAfterRobbery(client), TRY_AGAIN_MS);
  });
}

/** Lock and sign out, in the corner of every screen. */
export function Corner() {
  const t = useTexts();
  const client = useStation();
  const { token } = useStationConnection();
  // The screen locks at once, whether or not the station answers.
  const lock = () => {
    useSession.getState().lock();
    client.auth.lock().catch(() => undefined);
  };
  const signOut = () => {
    const { guard } = useNavigation.getState();
    if (guard && !guard()) return;
    const forget = () => {
      token.clear();
      useSession.getState().leave();
    };
    client.auth.signOut().then(forget, forget);
  };
  useKey('frame.lock', lock);
  useKey('frame.robbery', () => {
    useSession.getState().lock();
    lockAfterRobbery(client);
  });
  return (
    <>
      <button type="button" className={c('cornerButton')} onClick={lock} aria-keyshortcuts="Control+L">
        {t.launch.lock} <KeyLabel keys={writeCombo(bindingOf('frame.lock').keys[0] ?? '')} />
      </button>
      <button type="button" className={c('cornerButton')} onClick={signOut}>
        {t.launch.signOut}
      </button>
    </>
  );
}
