import { useNavigation } from '../../app/navigation.ts';
import { useOverview } from '../../app/station-overview.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Why no money can be taken, and the key that mends it. */
export function NoDrawer() {
  const t = useTexts();
  const overview = useOverview((state) => state.overview);
  const go = useNavigation((state) => state.go);
  if (!overview) return null;
  const { moneyTaking, mySession } = overview;
  if (!moneyTaking.isPossible) {
    return (
      <Notice kind="stop" title={t.desk.moneyStopped}>
        <p>{moneyTaking.problem}</p>
      </Notice>
    );
  }
  if (mySession?.state === 'open') return null;
  const isCounting = mySession?.state === 'counting';
  return (
    <Notice
      kind="mind"
      title={isCounting ? t.desk.countingTitle : t.desk.noDrawerTitle}
      actions={
        <Button look="main" keyLabel="F3" onPress={() => void go('drawer')}>
          {isCounting ? t.screens.drawer : t.desk.openDrawer}
        </Button>
      }
    >
      <p>{isCounting ? t.desk.countingSays : t.desk.noDrawerSays}</p>
    </Notice>
  );
}
