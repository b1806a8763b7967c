import { Executor } from './execute';
import { documentThing, Model } from './objects';
import { windows } from './plays';
import type { Play } from './plays';
import { charactersOf, textOf } from './text';

/** What the add-in's frame sends its parent, and gets back. */
export interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
}

const dispatch = { richApi: 93, saveSettings: 76 };

/** A Word with one document open, which answers the messages of Microsoft's own client. */
export class TestWord {
  readonly model: Model;
  readonly #executor: Executor;
  readonly play: Play;
  /** how often the program synchronised */
  syncs = 0;
  /** acts before the nth sync, as others would */
  readonly before = new Map<number, () => void>();
  /** holds every answer back until it is let go */
  hold: Promise<void> | undefined;
  isLost = false;
  #tellHeard: () => void = () => undefined;
  /** once the client wants to be told of the cursor */
  readonly heard = new Promise<void>((done) => {
    this.#tellHeard = done;
  });

  constructor(
    bytes: Uint8Array,
    play: Partial<Play> = {},
    private readonly locale = 'zh-CN',
  ) {
    this.play = { ...windows, ...play };
    this.model = new Model(bytes, this.play);
    this.#executor = new Executor(documentThing(this.model));
  }

  get used(): ReadonlySet<string> {
    return this.#executor.used;
  }

  get kept(): number {
    return this.#executor.kept;
  }

  /** Someone else gives the first paragraph that reads so another text. */
  edit(was: string, now: string): void {
    const found = this.model.listed().find(({ paragraph }) => {
      return paragraph !== undefined && textOf(paragraph, false) === was;
    })?.paragraph;
    const [first, ...others] = found ? charactersOf(found).map(({ element }) => element) : [];
    if (!first) throw new Error(`nothing reads “${was}”`);
    for (const element of others) if (element !== first) element.textContent = '';
    first.textContent = now;
  }

  /** The person puts the cursor into the first paragraph that reads so. */
  putCursor(text: string): void {
    const found = this.model.listed().find(({ paragraph }) => {
      return paragraph !== undefined && textOf(paragraph, false) === text;
    })?.paragraph;
    if (!found) throw new Error(`nothing reads “${text}”`);
    this.model.cursor = found;
  }

  save(): Uint8Array {
    return this.model.save();
  }

  /** What the frame is to be named, so that the client knows where it is. */
  frameName(hostUrl: string): string {
    return JSON.stringify({
      baseFrameName: 'frame_app1',
      hostInfo: `Word|Web|16.01|${this.locale}|corr-1|||`,
      xdmInfo: `conv1|app1|${hostUrl}`,
      serializerVersion: '1',
      flights: '[]',
    });
  }

  /** Answers one message; undefined where there is nothing to say. */
  async answer(text: string): Promise<string | undefined> {
    const message = JSON.parse(text) as Message;
    if (message._messageType !== 0) return undefined;
    const data = await this.#data(message);
    if (this.isLost) return undefined;
    return JSON.stringify({
      _messageType: 1,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _origin: message._origin,
      _data: data,
      _errorCode: 0,
      _responseType: 0,
      _serializerVersion: 1,
    });
  }

  async #data({ _actionName, _data }: Message): Promise<unknown> {
    if (_actionName === 'documentSelectionChanged') this.#tellHeard();
    switch (_actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.#appContext();
      case 'executeMethod':
        return this.#method(_data as { ArrayData?: unknown[]; DdaMethod: Record<string, unknown> });
      default:
        return { Error: 0, Version: 1 };
    }
  }

  #appContext(): unknown {
    const { sets, readOnly } = this.play;
    return {
      _id: 'app1',
      _appName: 32,
      _appVersion: '16',
      _appUILocale: this.locale,
      _dataLocale: this.locale,
      _docUrl: 'https://localhost/报告.docx',
      // Read-only is 0, read-write 1.
      _clientMode: readOnly ? 0 : 1,
      _settings: Object.fromEntries(this.model.settings),
      _reason: 'inserted',
      _requirementMatrix: JSON.stringify({ WordApi: sets, Settings: '1.1', DocumentEvents: '1.1' }),
    };
  }

  async #method(data: {
    ArrayData?: unknown[];
    DdaMethod: Record<string, unknown>;
  }): Promise<unknown> {
    const id = data.DdaMethod['DispatchId'];
    if (id === dispatch.richApi) {
      const body = String(data.ArrayData?.[4]);
      const isOwn = /"NotifyActionHandlerReady"|"_RemoveReference"/.test(body);
      if (!isOwn) {
        this.syncs += 1;
        this.before.get(this.syncs)?.();
        await this.hold;
      }
      const { response } = this.#executor.execute(body);
      return { Error: 0, Version: 1, Data: [200, [], response] };
    }
    if (id === dispatch.saveSettings) {
      this.model.settings.clear();
      const kept = (data as { DdaSettingsMethod?: { Properties?: unknown } }).DdaSettingsMethod;
      this.keepSettings(kept?.Properties ?? data);
      return { Error: 0, Version: 1 };
    }
    return { Error: 5001, Version: 1 };
  }

  private keepSettings(properties: unknown): void {
    this.lastSettings = properties;
  }

  lastSettings: unknown;
}
