import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import { useWords } from './words.ts';
import sheet from './progress-bar.module.css';

const c = classes(sheet);

export interface ProgressBarProps {
  readonly label: string;
  /** 0–100; leave out while the length of the work is not known. */
  readonly percent?: number;
  /** In words: `8,400 of 12,000 accounts`. */
  readonly says?: string;
  readonly onCancel?: () => void;
}

export function ProgressBar(props: ProgressBarProps) {
  const words = useWords();
  const isOpen = props.percent === undefined;
  return (
    <div className={c('root')}>
      <AriaProgressBar
        className={c('bar')}
        isIndeterminate={isOpen}
        {...(props.percent === undefined ? {} : { value: props.percent })}
        {...(props.says === undefined ? {} : { valueLabel: props.says })}
      >
        <div className={c('head')}>
          <Label className={c('label')}>{props.label}</Label>
          <span className={c('says')}>{props.says ?? (isOpen ? '' : `${Math.round(props.percent ?? 0)} %`)}</span>
        </div>
        <div className={c('track')}>
          <div className={c('done', isOpen && 'open')} style={isOpen ? {} : { width: `${props.percent}%` }} />
        </div>
      </AriaProgressBar>
      {props.onCancel ? <Button onPress={props.onCancel}>{words.cancel}</Button> : null}
    </div>
  );
}
