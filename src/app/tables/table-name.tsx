import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { formOf } from '../../schema/editions';
import type { Edition, TableId } from '../../schema/form';
import { tableName } from '../../messages/place';
import type { Translator } from '../../messages/translator';
import { tablesTranslate } from './translate';

const useNameStyle = makeResetStyles({
  margin: '12px 0 0',
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  fontWeight: tokens.fontWeightSemibold,
});

const useStyles = () => ({ name: useNameStyle() });

export interface TableNameProps {
  readonly id: string;
  readonly table: TableId;
  readonly edition: Edition;
  readonly translator: Translator;
}

/** A table's number with the title of its chapter, and the edition of the form. */
export function TableName({ id, table, edition, translator }: TableNameProps): JSX.Element {
  const styles = useStyles();
  const translate = tablesTranslate(translator.language);
  const title = formOf(edition).chapters.find((chapter) => chapter.table === table)?.title.text;
  return (
    <h3 id={id} className={styles.name}>
      {translate('name', { table: tableName(translator.translate, table), title: title ?? '' })}
      {translate('edition', { edition })}
    </h3>
  );
}
