import { useState } from 'react';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import { type Column, tableText } from './table-order.ts';
import { useWords } from './words.ts';
import sheet from './data-table.module.css';

const c = classes(sheet);

/** How many rows there are, and a copy of all of them as text (not only those on the screen). */
export function DataTableFoot<Row>(props: { readonly rows: readonly Row[]; readonly columns: readonly Column<Row>[] }) {
  const words = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(tableText(props.rows, props.columns));
    setCopied(true);
  };
  return (
    <div className={c('foot')}>
      <span role="status">
        {words.rows(props.rows.length)}
        {isCopied ? ` · ${words.copied}` : ''}
      </span>
      <Button look="quiet" onPress={() => void copy()}>
        {words.copyAsText}
      </Button>
    </div>
  );
}
