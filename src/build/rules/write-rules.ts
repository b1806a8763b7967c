// `npm run rules`: writes the list of all rules beside them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../messages/english';
import { provideEnglish } from '../../messages/translate';
import { rules } from '../../rules/index';
import { ruleList } from './rule-list';

provideEnglish(english);
writeFileSync(join(import.meta.dirname, '../src/rules/README.md'), ruleList(rules));
