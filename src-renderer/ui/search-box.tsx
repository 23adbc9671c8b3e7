import type { KeyboardEvent, Ref } from 'react';
import { SearchField, Input, Label } from 'react-aria-components';
import { classes } from './classes.ts';
import { KeyLabel } from './key-label.tsx';
import sheet from './field.module.css';

const c = classes(sheet);

export interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly keyLabel?: string | undefined;
  readonly autoFocus?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** Set while a list of hits is shown: the box then speaks for the chosen row. */
  readonly listId?: string | undefined;
  readonly activeRowId?: string | undefined;
  readonly ref?: Ref<HTMLInputElement>;
}

export function SearchBox(props: SearchBoxProps) {
  const combobox =
    props.listId === undefined
      ? {}
      : {
          role: 'combobox',
          'aria-expanded': true,
          'aria-controls': props.listId,
          'aria-activedescendant': props.activeRowId,
        };
  return (
    <SearchField
      className={c('field')}
      value={props.value}
      onChange={props.onChange}
      autoFocus={props.autoFocus ?? false}
    >
      <Label className="visually-hidden">{props.label}</Label>
      <span className={c('affixed')}>
        <svg
          className={c('searchIcon')}
          viewBox="0 0 20 20"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          aria-hidden="true"
        >
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="M12.8 12.8 18 18" strokeLinecap="round" />
        </svg>
        <Input
          {...(props.ref ? { ref: props.ref } : {})}
          {...combobox}
          {...(props.onKeyDown ? { onKeyDown: props.onKeyDown } : {})}
          className={c('input', 'search', 'hasAfter')}
          placeholder={props.placeholder ?? props.label}
          data-key-field="search"
          autoComplete="off"
          spellCheck={false}
        />
        {props.keyLabel === undefined ? null : (
          <span className={c('after')} style={{ right: 12 }}>
            <KeyLabel keys={props.keyLabel} />
          </span>
        )}
      </span>
    </SearchField>
  );
}
