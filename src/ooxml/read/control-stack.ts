import type { Hold, Paragraph, XmlSpan } from '../blocks';
import type { XmlTag } from '../xml/reader';
import type { OpenParagraph, PendingParagraph } from './container';
import { tagValue } from './tag-value';
import { isOn } from './values';

interface OpenControl {
  readonly index: number;
  /** what says that it shows its placeholder */
  prompt: XmlSpan | undefined;
  held: Hold | undefined;
}

/** What a property of a content control says of what is written into it. */
function holdOf(name: string, value: string | undefined): Hold | undefined {
  if (name === 'lock') return /contentlocked/i.test(value ?? '') ? 'locked' : undefined;
  if (name === 'group') return 'locked';
  if (name === 'dataBinding') return 'bound';
  return name === 'dropDownList' || name === 'picture' ? 'choice' : undefined;
}

/** The content controls that are open. */
export class ControlStack {
  private readonly controls: OpenControl[] = [];
  private count = 0;

  open(): void {
    this.controls.push({ index: this.count++, prompt: undefined, held: undefined });
  }

  close(): void {
    this.controls.pop();
  }

  /** A property of the innermost control, which may stand in a paragraph. */
  property(name: string, tag: XmlTag, span: XmlSpan, paragraph: OpenParagraph | undefined): void {
    const control = this.controls.at(-1);
    if (!control) return;
    if (name === 'showingPlcHdr') {
      if (!isOn(tagValue(tag))) return;
      control.prompt = span;
      paragraph?.prompts.push(span);
      return;
    }
    const held = holdOf(name, tagValue(tag));
    if (held === undefined) return;
    control.held ??= held;
    if (paragraph) paragraph.held ??= held;
  }

  /** Whether text that comes now is a placeholder's. */
  get showsPrompt(): boolean {
    return this.controls.some(({ prompt }) => prompt);
  }

  /** What the open controls say of what is written into them. */
  get held(): Hold | undefined {
    return this.controls.find((control) => control.held !== undefined)?.held;
  }

  /** The controls that are open around a block. */
  around(): Pick<Paragraph, 'controls'> {
    return this.controls.length === 0 ? {} : { controls: this.controls.map(({ index }) => index) };
  }

  /** What the controls in and around a paragraph say of it. */
  aroundParagraph({
    hasWords,
    held: own,
    prompts: inside,
  }: OpenParagraph): PendingParagraph['around'] {
    const held = this.held ?? (hasWords ? undefined : own);
    const around = this.controls.flatMap(({ prompt }) => prompt ?? []);
    const prompts = hasWords ? [] : [...around, ...inside];
    return {
      ...this.around(),
      ...(held === undefined ? {} : { held }),
      ...(prompts.length === 0 ? {} : { prompts }),
    };
  }
}
