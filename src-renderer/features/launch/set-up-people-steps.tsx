import { useState } from 'react';
import { useTexts } from '../../app/texts/texts.ts';
import { classes } from '../../ui/classes.ts';
import { Select } from '../../ui/select.tsx';
import { SecretField, TextField } from '../../ui/text-field.tsx';
import type { StepProps } from './set-up-input.ts';
import sheet from './launch.module.css';

const c = classes(sheet);

const ZONES = [
  'America/New_York',
  'America/Detroit',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
];

export function AdministratorStep({ entry, missing, set }: StepProps) {
  const t = useTexts();
  return (
    <>
      <p className={c('says')}>{t.launch.adminSays}</p>
      <div className={c('fields')}>
        <TextField
          label={t.launch.displayName}
          value={entry.displayName}
          onChange={(displayName) => set({ displayName })}
          error={missing.displayName}
          maxLength={80}
          autoFocus
        />
        <TextField
          label={t.launch.name}
          help={t.launch.signInNameHelp}
          value={entry.signInName}
          onChange={(signInName) => set({ signInName: signInName.toLowerCase() })}
          error={missing.signInName}
          maxLength={32}
        />
        <SecretField
          label={t.launch.secret}
          help={t.launch.secretHelp}
          value={entry.secret}
          onChange={(secret) => set({ secret })}
          error={missing.secret}
          maxLength={200}
        />
        <SecretField
          label={t.launch.secretAgain}
          value={entry.secretAgain}
          onChange={(secretAgain) => set({ secretAgain })}
          error={missing.secretAgain}
          maxLength={200}
        />
      </div>
    </>
  );
}

export function OfficeStep({ entry, missing, set }: StepProps) {
  const t = useTexts();
  const zones = [...new Set([entry.timeZone, ...ZONES])];
  const [year] = useState(() => new Date().getFullYear());
  return (
    <>
      <div className={c('fields')}>
        <TextField
          label={t.launch.city}
          value={entry.city}
          onChange={(city) => set({ city })}
          error={missing.city}
          maxLength={80}
          autoFocus
        />
        <TextField
          label={t.launch.officeName}
          value={entry.officeName}
          onChange={(officeName) => set({ officeName })}
          error={missing.officeName}
          maxLength={80}
        />
        <TextField
          label={t.launch.officeAddress}
          value={entry.officeAddress}
          onChange={(officeAddress) => set({ officeAddress })}
          maxLength={160}
        />
        <Select
          label={t.launch.timeZone}
          choices={zones.map((id) => ({ id, label: id.replaceAll('_', ' ') }))}
          value={entry.timeZone}
          onChange={(timeZone) => set({ timeZone })}
        />
        <TextField
          label={t.launch.officeCode}
          help={t.launch.officeCodeHelp}
          value={entry.officeCode}
          onChange={(typed) => set({ officeCode: typed.replace(/\D/g, '').slice(0, 2) })}
          error={missing.officeCode}
          inputMode="numeric"
        />
        <TextField
          label={t.launch.stationLetter}
          value={entry.stationLetter}
          onChange={(typed) => set({ stationLetter: typed.toUpperCase().slice(0, 1) })}
          error={missing.stationLetter}
        />
      </div>
      <p className={c('says')}>{t.launch.receiptLooks(`${entry.officeCode}${entry.stationLetter}-${year}-0000001`)}</p>
    </>
  );
}
