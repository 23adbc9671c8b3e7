import { mayAct } from '../../src-core/access/act-table.ts';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { Dialog } from '../ui/dialog.tsx';
import { KeyLabel } from '../ui/key-label.tsx';
import { RadioGroup } from '../ui/checkbox.tsx';
import { useFrameState } from './frame-state.ts';
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
  const role = useFrameState((state) => state.person?.role ?? null);
  const takesMoney = role !== null && mayAct(role, 'payment.take');
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
        <Lines title={t.help.anywhere} lines={Object.values(t.help.plainKeys)} />
      </div>
      {takesMoney ? (
        <section>
          <h3 className={c('title')}>{t.help.payTitle}</h3>
          <ol className={c('steps')}>
            {t.help.paySteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      ) : null}
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
  const lines = ids.map((id) => ({ keys: bindingOf(id).keys.map(writeCombo), does: bindingOf(id).label(t) }));
  return <Lines title={title} lines={lines} />;
}

interface Line {
  readonly keys: string | readonly string[];
  readonly does: string;
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className={c('title')}>{title}</h3>
      <dl>
        {lines.map(({ keys, does }) => (
          <div key={`${keys.toString()} ${does}`} className={c('line')}>
            <dt>
              {[keys].flat().map((key) => (
                <KeyLabel key={key} keys={key} isRead />
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
