import { CustomParts } from './custom-parts';
import type { Asked } from './custom-parts';
import { Executor } from './execute';
import type { NativeFacts } from './native';
import { documentThing, Model, newRun } from './objects';
import { usual } from './plays';
import type { Play } from './plays';
import { charactersOf, shownText } from './text';

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

const dispatch = { richApi: 93, loadSettings: 75, saveSettings: 76 };

/** A call of one of the host's methods. */
type Method = Asked & {
  readonly ArrayData?: readonly unknown[];
  readonly DdaMethod: Readonly<Record<string, unknown>>;
};

/** What the client says when it saves the settings: their names and values. */
interface SettingsSaved {
  readonly DdaSettingsMethod: {
    readonly Properties?: readonly (readonly [string, string])[];
  };
}

/** What the client asks for itself, not for the program; some of it whenever its time comes. */
const own = /"NotifyActionHandlerReady"|"_RemoveReference"|"SendTelemetryEvent"/;

/** Whether a message is a batch of the program. */
function isAsked({ _actionName, _data }: Message): boolean {
  return _actionName === 'executeMethod' && !own.test(JSON.stringify(_data).replaceAll('\\', ''));
}

/** A Word with one document open, which answers the messages of Microsoft's own client. */
export class TestWord {
  readonly model: Model;
  readonly #executor: Executor;
  readonly parts: CustomParts;
  readonly play: Play;
  /** how often the program synchronised */
  syncs = 0;
  /** acts before the nth sync, as others would */
  readonly before = new Map<number, () => void>();
  /** answers from now on: at once, only when they are let go, or never */
  pace: 'at once' | 'held' | 'never' = 'at once';
  /** the code of the error that everything asked from now on is answered with */
  refuses: string | undefined;
  readonly #held: (() => void)[] = [];
  #tellHeld: () => void = () => undefined;
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
    this.play = { ...usual, ...play };
    this.model = new Model(bytes, this.play);
    this.parts = new CustomParts(bytes);
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
      return paragraph !== undefined && shownText(paragraph, false) === was;
    })?.paragraph;
    const [first, ...others] = found ? charactersOf(found).map(({ element }) => element) : [];
    if (!first) throw new Error(`nothing reads “${was}”`);
    for (const element of others) if (element !== first) element.textContent = '';
    first.textContent = now;
  }

  /** Someone else types into the empty paragraph at a place of the list. */
  type(place: number, text: string): void {
    const paragraph = this.model.listed()[place]?.paragraph;
    if (!paragraph || shownText(paragraph, false) !== '')
      throw new Error('no empty paragraph there');
    paragraph.appendChild(newRun(this.model.document, text, undefined));
  }

  /** The person puts the cursor into the first paragraph that reads so. */
  putCursor(text: string): void {
    const found = this.model.listed().find(({ paragraph }) => {
      return paragraph !== undefined && shownText(paragraph, false) === text;
    })?.paragraph;
    if (!found) throw new Error(`nothing reads “${text}”`);
    this.model.cursor = found;
  }

  /** Once so many answers are held back. */
  holds(count: number): Promise<void> {
    if (this.#held.length >= count) return Promise.resolve();
    return new Promise((done) => {
      this.#tellHeld = () => {
        if (this.#held.length >= count) done();
      };
    });
  }

  /** Lets go the answers that are held back, the last first: their order is not to be relied on. */
  letGo(): void {
    for (const done of this.#held.splice(0).reverse()) done();
  }

  save(): Uint8Array {
    return this.parts.savedIn(this.model.save());
  }

  /** What the client of a native Word asks of it at once; undefined on the web. */
  get native(): NativeFacts | undefined {
    const { host, readOnly } = this.play;
    if (host === 'web') return undefined;
    const platform = { windows: 'Win32|16.01', mac: 'Mac|16.00' }[host];
    return {
      hostInfo: `Word|${platform}|${this.locale}|corr-1|||`,
      requirements: this.#requirements,
      locale: this.locale,
      isReadOnly: readOnly,
      settings: [...this.model.settings],
    };
  }

  get #requirements(): string {
    const { sets } = this.play;
    return JSON.stringify({
      ...(sets === 'none' ? {} : { WordApi: sets }),
      Settings: '1.1',
      DocumentEvents: '1.1',
    });
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
    const data = this.#data(message);
    if (this.pace === 'never') return undefined;
    if (this.pace === 'held' && isAsked(message)) {
      await new Promise<void>((done) => {
        this.#held.push(done);
        this.#tellHeld();
      });
    }
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

  #data({ _actionName, _data }: Message): unknown {
    if (_actionName === 'documentSelectionChanged') this.#tellHeard();
    switch (_actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.#appContext();
      case 'executeMethod':
        return this.#method(_data as Method);
      default:
        return { Error: 0, Version: 1 };
    }
  }

  #appContext(): unknown {
    const { readOnly } = this.play;
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
      _requirementMatrix: this.#requirements,
    };
  }

  #method(data: Method): unknown {
    const id = data.DdaMethod['DispatchId'];
    if (id === dispatch.richApi) {
      const body = String(data.ArrayData?.[4]);
      const isOwn = own.test(body);
      if (!isOwn) {
        this.syncs += 1;
        this.before.get(this.syncs)?.();
      }
      const response = isOwn ? this.#executor.execute(body).response : this.#executed(body);
      return { Error: 0, Version: 1, Data: [200, [], response] };
    }
    if (this.refuses !== undefined) return { Error: 5001, Version: 1 };
    if (id === dispatch.saveSettings) {
      const { DdaSettingsMethod: kept } = data as Partial<SettingsSaved>;
      this.model.settings.clear();
      for (const [name, value] of kept?.Properties ?? []) this.model.settings.set(name, value);
      return { Error: 0, Version: 1 };
    }
    if (id === dispatch.loadSettings) {
      return { Error: 0, Version: 1, Properties: { Settings: [...this.model.settings] } };
    }
    const ofParts = this.parts.answer(id, data);
    if (ofParts) return { Error: 0, Version: 1, ...ofParts };
    return { Error: 5001, Version: 1 };
  }

  /** What a batch is answered with, where this Word does not fail it before or after. */
  #executed(body: string): string {
    const failed = (Code: string): string =>
      JSON.stringify({
        Results: [],
        Error: { Code, Message: Code, ActionIndex: 0, HttpStatusCode: 500 },
        TraceIds: [],
      });
    if (this.refuses !== undefined) return failed(this.refuses);
    const { writes } = this.model;
    const { response } = this.#executor.execute(body);
    const isRejected = this.play.rejectsWritten && this.model.writes > writes;
    return isRejected ? failed('GeneralException') : response;
  }

  /** All that add-ins left in the document beside its text. */
  get remembered(): string {
    return JSON.stringify([[...this.model.settings], this.parts.all]);
  }
}
