import { english } from '../../src/messages/english';
import { provideEnglish } from '../../src/messages/translate';

provideEnglish(english);
