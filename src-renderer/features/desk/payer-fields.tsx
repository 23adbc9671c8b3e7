import { useTexts } from '../../app/texts/texts.ts';
import { Checkbox, RadioGroup } from '../../ui/checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useDesk, useDeskState } from './desk-context.ts';
import sheet from './desk.module.css';

const c = classes(sheet);

/** Who pays (PY10), and in which language they get their receipt. */
export function PayerFields() {
  const t = useTexts();
  const { desk } = useDesk();
  const { payer, language } = useDeskState((state) => state.draft);
  return (
    <div className={c('payer')}>
      <Checkbox
        isSelected={!payer.isHolder}
        onChange={(isOther) =>
          desk.change((draft) => ({ ...draft, payer: { name: isOther ? payer.name : null, isHolder: !isOther } }))
        }
      >
        {t.desk.holder}
      </Checkbox>
      {payer.isHolder ? null : (
        <TextField
          label={t.desk.payerName}
          help={t.desk.payerHelp}
          value={payer.name ?? ''}
          onChange={(name) =>
            desk.change((draft) => ({ ...draft, payer: { ...draft.payer, name: name === '' ? null : name } }))
          }
          maxLength={80}
          keyField="pays"
          autoFocus
        />
      )}
      <RadioGroup
        label={t.desk.receiptLanguage}
        choices={[
          { id: 'en', label: t.desk.languages.en },
          { id: 'es', label: t.desk.languages.es },
        ]}
        value={language}
        onChange={(picked) => desk.change((draft) => ({ ...draft, language: picked }))}
        isRow
      />
    </div>
  );
}
