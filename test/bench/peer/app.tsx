import { Button, Field, Image, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { BookRegular, LockOpenRegular, TableRegular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { useState } from 'react';

const useStyles = makeStyles({
  root: { minHeight: '100vh' },
  header: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: '100px 0 30px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  main: { display: 'flex', flexDirection: 'column', alignItems: 'center', width: '100%' },
  item: { display: 'flex', paddingBottom: '20px' },
  icon: { marginRight: '10px' },
  field: { margin: '30px 20px 20px', maxWidth: '50%' },
});

const items = [
  { icon: <BookRegular fontSize={24} />, text: 'One' },
  { icon: <LockOpenRegular fontSize={24} />, text: 'Two' },
  { icon: <TableRegular fontSize={24} />, text: 'Three' },
];

/** A header, three items, a field and a button. */
export function App(): JSX.Element {
  const styles = useStyles();
  const [text, setText] = useState('Text');
  return (
    <div className={styles.root}>
      <section className={styles.header}>
        <Image width="90" height="90" src="assets/check-80.png" alt="Peer" />
        <h1 className={styles.title}>Peer</h1>
      </section>
      <div className={styles.main}>
        <h2>Three items</h2>
        <ul>
          {items.map((item) => (
            <li key={item.text} className={styles.item}>
              <i className={styles.icon}>{item.icon}</i>
              <span>{item.text}</span>
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.main}>
        <Field className={styles.field} size="large" label="Text">
          <Textarea
            size="large"
            value={text}
            onChange={({ target }) => {
              setText(target.value);
            }}
          />
        </Field>
        <Button appearance="primary" size="large">
          Insert
        </Button>
      </div>
    </div>
  );
}
