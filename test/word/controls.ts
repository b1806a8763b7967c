import type { Element } from 'slimdom';
import type { Thing } from './objects';
import { WordError } from './word-error';

/** What a content control lets be put beside it. */
export interface BesideControl {
  paragraph(control: Element, text: string, where: string): Thing;
  ooxml(control: Element, flat: string, where: string): void;
  /** puts text in place of all that it holds, its prompt included */
  text(control: Element, text: string): void;
  /** throws where nothing can be written */
  writable(what: string): void;
  /** the control around it; undefined for none */
  around(control: Element): Element | undefined;
}

/** A content control around paragraphs. */
export function controlThing(control: Element, put: BesideControl): Thing {
  const range: Thing = {
    type: 'Range',
    call: (name, [flat, where]) => {
      if (name !== 'InsertOoxml') throw new WordError('NotImplemented', `Range.${name}`, 501);
      put.ooxml(control, String(flat), String(where));
      return range;
    },
  };
  return {
    type: 'ContentControl',
    get: (name) => {
      if (name !== 'parentContentControl') {
        throw new WordError('NotImplemented', `ContentControl.${name}`, 501);
      }
      const outer = put.around(control);
      if (!outer) throw new WordError('ItemNotFound', 'ContentControl.parentContentControl', 404);
      return controlThing(outer, put);
    },
    call: (name, args) => {
      if (name === 'GetRange') return range;
      if (name === 'Delete') {
        put.writable('ContentControl.delete');
        if (args[0] !== false) throw new WordError('NotImplemented', 'keeping the content', 501);
        control.remove();
        return null;
      }
      if (name === 'InsertText') {
        put.writable('ContentControl.insertText');
        if (args[1] !== 'Replace') throw new WordError('NotImplemented', String(args[1]), 501);
        put.text(control, String(args[0]));
        return range;
      }
      if (name === 'InsertParagraph') {
        return put.paragraph(control, String(args[0]), String(args[1]));
      }
      throw new WordError('NotImplemented', `ContentControl.${name}`, 501);
    },
  };
}
