/** What a page in Word for Windows or Mac finds as its `window.external`, as far as it is asked. */
export interface NativeFacts {
  readonly hostInfo: string;
  readonly requirements: string;
  readonly locale: string;
  readonly isReadOnly: boolean;
  /** the names and values of the settings that the document keeps */
  readonly settings: readonly (readonly [string, string])[];
}

/**
 * Gives a page the objects through which the client of a native Word speaks with its program. It
 * runs in the page, so whatever it needs is in here.
 *
 * @param facts what the client asks for at once; all else goes over `answerAsWord`
 */
export function becomeNative(facts: NativeFacts): void {
  const answer = (
    window as unknown as Record<string, (text: string) => Promise<string | undefined>>
  )['answerAsWord'];
  // Arrays come as those of the program, which the client turns into its own.
  const array = (items: readonly unknown[]): unknown => ({
    dimensions: () => 1,
    toArray: () => items.map((item) => (Array.isArray(item) ? array(item) : item)),
  });
  interface Reply {
    readonly _data: { readonly Error: number; readonly Data?: readonly unknown[] };
  }
  const ask = async (_actionName: string, _data: unknown): Promise<Reply['_data'] | undefined> => {
    const text = await answer?.(JSON.stringify({ _messageType: 0, _actionName, _data }));
    return text === undefined ? undefined : (JSON.parse(text) as Reply)._data;
  };
  const kept = new Map(facts.settings);
  const settings = {
    Read: (keys: string[], values: string[]): void => {
      for (const [key, value] of kept) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]): void => {
      kept.clear();
      keys.forEach((key, at) => kept.set(key, values[at] ?? ''));
      void ask('executeMethod', {
        DdaMethod: { DispatchId: 76 },
        DdaSettingsMethod: { Properties: [...kept] },
      });
    },
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'app1',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => facts.locale,
    GetAppDataLocale: () => facts.locale,
    GetDocUrl: () => '报告.docx',
    GetAppCapabilities: () => (facts.isReadOnly ? 1 : 0),
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => facts.requirements,
    GetSettings: () => settings,
    // Each colour as a number.
    GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: 0xffffff }),
  };
  const external = {
    GetHostInfo: () => facts.hostInfo,
    GetContext: () => context,
    Execute: (
      DispatchId: number,
      [ArrayData]: readonly unknown[],
      callback: (response: unknown) => void,
    ): void => {
      void ask('executeMethod', { ArrayData, DdaMethod: { DispatchId } }).then((reply) => {
        if (reply) callback(array([reply.Error, reply.Data]));
      });
    },
    RegisterEvent: (
      id: number,
      _target: unknown,
      _handler: unknown,
      callback: (response: unknown) => void,
    ): void => {
      const name = id === 10 ? 'documentSelectionChanged' : 'richApiMessage';
      void ask(name, {}).then(() => {
        callback(array([0]));
      });
    },
    UnregisterEvent: (_id: number, _target: unknown, callback: (response: unknown) => void) => {
      callback(array([0]));
    },
  };
  Object.defineProperty(window, 'external', { value: external });
}
