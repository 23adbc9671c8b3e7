import type { ReportQuestionInput } from '../../../src-contract/station/reports.ts';
import { definitionOf } from '../../../src-core/report/report-catalogue.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { useLanguage, useTexts } from '../../app/texts/texts.ts';
import { classes } from '../../ui/classes.ts';
import { Panel, Stack } from '../../ui/layout.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type TypedQuestion, isDay, isSpan, questionOf } from './report-question.ts';
import sheet from './reports.module.css';

const c = classes(sheet);

interface Props {
  readonly reportId: ReportQuestionInput['reportId'];
  readonly typed: TypedQuestion;
  readonly people: readonly { readonly userId: string; readonly displayName: string }[];
  readonly onType: (change: Partial<TypedQuestion>) => void;
  readonly onShow: () => void;
}

/** What the report may be asked for, and no more. */
export function ReportParameters({ reportId, typed, people, onType, onShow }: Props) {
  const language = useLanguage((state) => state.language);
  const { title, says, parameters } = definitionOf(reportId);
  return (
    <Panel title={title[language]}>
      <Stack gap="small">
        <p className={c('says')}>{says[language]}</p>
        {parameters.length === 0 ? null : (
          <div className={c('fields')}>
            {parameters.includes('dates') ? <Days typed={typed} onType={onType} /> : null}
            <Subject reportId={reportId} typed={typed} people={people} onType={onType} />
            <div>
              <ActionButton
                action="reports.show"
                look="main"
                isDisabled={questionOf(reportId, typed) === null}
                onAct={onShow}
              />
            </div>
          </div>
        )}
      </Stack>
    </Panel>
  );
}

function Days({ typed, onType }: Pick<Props, 'typed' | 'onType'>) {
  const t = useTexts();
  const wrong = (day: string) => (isDay(day) ? undefined : t.reports.dateWrong);
  const order = isDay(typed.from) && isDay(typed.to) && !isSpan(typed) ? t.reports.datesWrong : undefined;
  return (
    <>
      <TextField
        label={t.reports.from}
        value={typed.from}
        onChange={(from) => onType({ from: from.trim() })}
        maxLength={10}
        error={wrong(typed.from)}
      />
      <TextField
        label={t.reports.to}
        value={typed.to}
        onChange={(to) => onType({ to: to.trim() })}
        maxLength={10}
        error={wrong(typed.to) ?? order}
      />
    </>
  );
}

/** Of whom, or of what. */
function Subject({ reportId, typed, people, onType }: Omit<Props, 'onShow'>) {
  const t = useTexts();
  const { parameters, needs } = definitionOf(reportId);
  const everybody = needs === 'person' ? [] : [{ id: '', label: t.reports.everybody }];
  return (
    <>
      {parameters.includes('person') ? (
        <Select
          label={t.reports.person}
          value={typed.personId}
          onChange={(personId) => onType({ personId })}
          choices={[...everybody, ...people.map(({ userId, displayName }) => ({ id: userId, label: displayName }))]}
        />
      ) : null}
      {parameters.includes('account') ? (
        <TextField
          label={t.reports.account}
          value={typed.accountNo}
          onChange={(accountNo) => onType({ accountNo })}
          maxLength={20}
        />
      ) : null}
      {parameters.includes('receipt') ? (
        <TextField
          label={t.reports.receipt}
          value={typed.receiptNumber}
          onChange={(receiptNumber) => onType({ receiptNumber })}
          maxLength={24}
        />
      ) : null}
    </>
  );
}
