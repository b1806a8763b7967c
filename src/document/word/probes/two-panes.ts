import { recallFromDocument } from '../memory';
import { failureOf } from './failure';
import type { Json, Probe } from './probe';

export const twoPanes: Probe = {
  id: 'P21',
  question: 'What does this pane see of what another one keeps in the document?',
  writes: false,
  async run(): Promise<Json> {
    const hasParts = Office.context.requirements.isSetSupported('CustomXmlParts', '1.1');
    try {
      const seen = await recallFromDocument();
      return { hasParts, seen: seen.map(({ length }) => length) };
    } catch (error) {
      return { hasParts, failure: failureOf(error) };
    }
  },
};
