import { en as diagnosis } from '../../src/messages/diagnosis/en';
import { en as desk } from '../../src/messages/desk/en';
import { english } from '../../src/messages/english';
import { englishOfResults } from '../../src/messages/english-of-results';
import { en as welcome } from '../../src/messages/welcome/en';
import { en as workbench } from '../../src/messages/workbench/en';
import { provideEnglish } from '../../src/messages/translate';

provideEnglish({ ...english, ...englishOfResults, desk, diagnosis, welcome, workbench });
