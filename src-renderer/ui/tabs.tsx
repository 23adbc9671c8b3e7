import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { classes } from './classes.ts';
import sheet from './tabs.module.css';

const c = classes(sheet);

export interface TabDefinition {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
  readonly content: ReactNode;
}

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly TabDefinition[];
  readonly selected?: string;
  readonly onSelect?: (id: string) => void;
}

/** Tabs inside a screen; the frame's own navigation is separate. */
export function Tabs(props: TabsProps) {
  return (
    <AriaTabs
      {...(props.selected === undefined ? {} : { selectedKey: props.selected })}
      {...(props.onSelect ? { onSelectionChange: (key) => props.onSelect?.(String(key)) } : {})}
      className={c('tabs')}
    >
      <TabList aria-label={props.label} className={c('list')}>
        {props.tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={c('tab')}>
            {tab.label}
            {tab.count === undefined ? null : <span className={c('count')}>{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {props.tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={c('panel')}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
