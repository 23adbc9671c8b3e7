import { formatCents } from '../../../src-core/money/cents.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { KeyValueList } from '../../ui/key-value.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { Loading } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { DrawerEntry, StepProps } from './set-up-input.ts';
import sheet from './launch.module.css';

const c = classes(sheet);
const MOST_DRAWERS = 20;
const OWN = 'own';

export function DrawersStep({ entry, missing, set }: StepProps) {
  const t = useTexts();
  const { drawers } = entry;
  const put = (id: number, part: Partial<DrawerEntry>) =>
    set({ drawers: drawers.map((each) => (each.id === id ? { ...each, ...part } : each)) });
  const add = () => {
    const id = Math.max(0, ...drawers.map((each) => each.id)) + 1;
    set({ drawers: [...drawers, { id, name: t.launch.drawerName(id), fund: drawers.at(-1)?.fund ?? null }] });
  };
  const isTold = missing.drawers !== undefined;
  return (
    <>
      <p className={c('says')}>{t.launch.drawersSays}</p>
      {drawers.map(({ id, name, fund }, index) => (
        <div key={id} className={c('drawerRow')}>
          <TextField
            label={t.launch.drawerName(index + 1)}
            value={name}
            onChange={(typed) => put(id, { name: typed })}
            error={isTold && name.trim() === '' ? t.launch.isNeeded : undefined}
            maxLength={40}
            autoFocus={index === 0}
          />
          <MoneyField
            label={t.launch.fund}
            value={fund}
            onChange={(value) => put(id, { fund: value })}
            error={isTold && fund === null ? t.launch.isNeeded : undefined}
          />
          <Button
            look="quiet"
            label={t.launch.removeDrawer(name)}
            isDisabled={drawers.length === 1}
            onPress={() => set({ drawers: drawers.filter((each) => each.id !== id) })}
          >
            ✕
          </Button>
        </div>
      ))}
      <div>
        <Button onPress={add} isDisabled={drawers.length === MOST_DRAWERS}>
          {t.launch.addDrawer}
        </Button>
      </div>
    </>
  );
}

export function PolicyStep({ entry, missing, set }: StepProps) {
  const t = useTexts();
  const client = useStation();
  const asked = useQuestion('policies', () => client.launch.policies());
  if (asked.failure) return <FailureNotice failure={asked.failure} onAgain={asked.again} />;
  if (!asked.answer) return <Loading lines={4} />;
  const named = asked.answer.map(({ name, says }) => ({ id: name, label: name, detail: says }));
  return (
    <>
      <RadioGroup
        label={t.launch.policySays}
        choices={[...named, { id: OWN, label: t.launch.policyOwn }]}
        value={entry.policyName ?? OWN}
        onChange={(id) => set({ policyName: id === OWN ? null : id })}
      />
      {entry.policyName === null ? (
        <TextField
          label={t.launch.policyOwnText}
          value={entry.policyText}
          onChange={(policyText) => set({ policyText })}
          error={missing.policyText}
          maxLength={200_000}
          isMultiline
        />
      ) : null}
    </>
  );
}

export function ReviewStep({ entry }: StepProps) {
  const t = useTexts();
  const drawers = entry.drawers.map(({ name, fund }) => `${name}: ${formatCents(fund ?? 0)}`).join(' · ');
  return (
    <>
      <p className={c('says')}>{t.launch.reviewSays}</p>
      <KeyValueList
        columns={2}
        entries={[
          { label: t.launch.city, value: entry.city },
          { label: t.launch.officeName, value: entry.officeName },
          { label: t.launch.officeAddress, value: entry.officeAddress === '' ? t.launch.none : entry.officeAddress },
          { label: t.launch.timeZone, value: entry.timeZone },
          { label: t.launch.officeCode, value: `${entry.officeCode}${entry.stationLetter}` },
          { label: t.launch.steps.administrator, value: `${entry.displayName} (${entry.signInName})` },
          { label: t.launch.steps.drawers, value: drawers },
          { label: t.launch.steps.policy, value: entry.policyName ?? t.launch.policyOwn },
        ]}
      />
      <p className={c('says')}>{t.launch.afterSetUp}</p>
    </>
  );
}
