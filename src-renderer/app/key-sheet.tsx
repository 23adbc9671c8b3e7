import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { Dialog } from '../ui/dialog.tsx';
import { KeyLabel } from '../ui/key-label.tsx';
import { RadioGroup } from '../ui/checkbox.tsx';
import { type KeyId, bindingOf, keyIds } from './key-bindings.ts';
import { writeCombo } from './key-combo.ts';
import { useNavigation } from './navigation.ts';
import { THEME_CHOICES, useTheme } from './theme.ts';
import { useTexts } from './texts/texts.ts';
import { isKeyHandled } from './use-key.ts';
import sheet from './key-sheet.module.css';

const c = classes(sheet);

/** F1: the keys that do something here and now, straight from the registry. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts();
  const screen = useNavigation((state) => state.current.screen);
  const theme = useTheme();
  const handled = keyIds().filter(isKeyHandled);
  const inScope = (scope: string) => handled.filter((id) => bindingOf(id).scope === scope);
  const here = inScope(screen);
  return (
    <Dialog
      title={t.frame.keys}
      onClose={onClose}
      size="wide"
      actions={
        <Button onPress={onClose} keyLabel="Esc" autoFocus>
          {t.ui.close}
        </Button>
      }
    >
      <p>{t.frame.keysLead}</p>
      <div className={c('groups')}>
        <Group title={t.frame.here} ids={here.filter((id) => bindingOf(id).field === undefined)} />
        <Group title={t.frame.inField} ids={here.filter((id) => bindingOf(id).field !== undefined)} />
        <Group title={t.frame.everywhere} ids={[...inScope('frame'), ...inScope('always')]} />
      </div>
      <RadioGroup
        label={t.frame.theme}
        choices={THEME_CHOICES.map((id) => ({ id, label: t.frame.themeChoice[id] }))}
        value={theme.choice}
        onChange={theme.choose}
        isRow
      />
    </Dialog>
  );
}

function Group({ title, ids }: { readonly title: string; readonly ids: readonly KeyId[] }) {
  const t = useTexts();
  if (ids.length === 0) return null;
  return (
    <section>
      <h3 className={c('title')}>{title}</h3>
      <dl>
        {ids.map((id) => (
          <div key={id} className={c('line')}>
            <dt>
              {bindingOf(id).keys.map((key) => (
                <KeyLabel key={key} keys={writeCombo(key)} isRead />
              ))}
            </dt>
            <dd>{bindingOf(id).label(t)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
