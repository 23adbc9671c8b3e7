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
          desk.change((draft) => ({
            ...draft,
            payer: { name: isOther ? payer.name : null, isHolder: !isOther, accountNo: null },
          }))
        }
      >
        {t.desk.holder}
      </Checkbox>
      {payer.isHolder ? null : (
        <>
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
          <TextField
            label={t.desk.payerAccount}
            help={t.desk.payerAccountHelp}
            value={payer.accountNo ?? ''}
            onChange={(typed) => {
              const accountNo = typed.replace(/[^0-9A-Z-]/gi, '').toUpperCase();
              desk.change((draft) => ({
                ...draft,
                payer: { ...draft.payer, accountNo: accountNo === '' ? null : accountNo },
              }));
            }}
            maxLength={20}
            keyField="pays"
          />
        </>
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
