import * as z from 'zod';
import { nothing } from './objects';
import type { Thing } from './objects';
import { WordError } from './word-error';

const argumentsInfo = z
  .object({
    Arguments: z.array(z.unknown()).optional(),
    ReferencedObjectPathIds: z.array(z.number()).nullish(),
  })
  .optional();

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string().nullish(),
  ParentObjectPathId: z.number().nullish(),
  ArgumentInfo: argumentsInfo,
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string().nullish(),
  ObjectPathId: z.number().nullish(),
  ArgumentInfo: argumentsInfo,
  QueryInfo: z
    .object({
      Select: z.array(z.string()).optional(),
      Expand: z.array(z.string()).optional(),
      Top: z.number().optional(),
      Skip: z.number().optional(),
    })
    .nullish(),
});

const request = z.object({
  AutoKeepReference: z.boolean().optional(),
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath).optional(),
});

type ObjectPath = z.infer<typeof objectPath>;
type Action = z.infer<typeof action>;

const actions = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, update: 9 };
const paths = { root: 1, fresh: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 };

/** What a request does beside its own bookkeeping. */
export interface Executed {
  readonly response: string;
  /** whether it is a sync of the program, not of the client for itself */
  readonly isSync: boolean;
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What was taken out of the document has nothing more to tell and takes nothing more. */
function alive(thing: Thing, name: string): Thing {
  if (thing.isGone?.()) throw new WordError('ItemNotFound', `${thing.type}.${name}`, 404);
  return thing;
}

function get(thing: Thing, name: string): unknown {
  alive(thing, name);
  if (!thing.get) throw new WordError('NotImplemented', `${thing.type}.${name}`, 501);
  return thing.get(name);
}

/** Executes the batches of one client over one document. */
export class Executor {
  readonly #references = new Map<string, Thing>();
  #last = 0;
  /** the members that were called, as Type.member */
  readonly used = new Set<string>();

  constructor(private readonly root: Thing) {}

  get kept(): number {
    return this.#references.size;
  }

  execute(text: string): Executed {
    const { Actions, ObjectPaths = {} } = request.parse(JSON.parse(text));
    const resolved = new Map<number, Thing>();
    const results: unknown[] = [];
    const isSync = !Actions.every(
      ({ Name, ActionType }) =>
        Name === '_RemoveReference' ||
        Name === 'NotifyActionHandlerReady' ||
        ActionType === actions.instantiate,
    );
    for (const [index, one] of Actions.entries()) {
      try {
        results.push({ ActionId: one.Id, Value: this.#act(one, ObjectPaths, resolved) });
      } catch (error) {
        if (!(error instanceof WordError)) throw error;
        const failed = {
          Code: error.code,
          Message: error.code,
          ActionIndex: index,
          Location: error.location,
          HttpStatusCode: error.status,
        };
        return {
          response: JSON.stringify({ Results: results, Error: failed, TraceIds: [] }),
          isSync,
        };
      }
    }
    return { response: JSON.stringify({ Results: results, TraceIds: [] }), isSync };
  }

  #act(one: Action, all: Record<string, ObjectPath>, resolved: Map<number, Thing>): unknown {
    const name = one.Name ?? '';
    if (one.ActionType === actions.trace) return null;
    const thing = this.#resolve(one.ObjectPathId ?? 0, all, resolved);
    switch (one.ActionType) {
      case actions.instantiate:
        if (thing === nothing) return null;
        return { _Id: '1', _ReferenceId: this.#referenceOf(thing) };
      case actions.query:
        return this.#query(thing, one.QueryInfo?.Select ?? ['*']);
      case actions.method:
        if (name === '_KeepReference') {
          this.#keep(thing);
          return null;
        }
        if (name === '_RemoveReference') {
          this.#references.delete(String(one.ArgumentInfo?.Arguments?.[0]));
          return null;
        }
        if (name === 'NotifyActionHandlerReady') return null;
        return this.#call(thing, name, one, all, resolved);
      case actions.set:
        this.used.add(`${thing.type}.${camel(name)}`);
        alive(thing, name);
        if (!thing.set) throw new WordError('NotImplemented', `${thing.type}.${name}`, 501);
        thing.set(camel(name), one.ArgumentInfo?.Arguments?.[0]);
        return null;
    }
    throw new WordError('NotImplemented', `action ${String(one.ActionType)}`, 501);
  }

  #call(
    thing: Thing,
    name: string,
    { ArgumentInfo }: Pick<Action, 'ArgumentInfo'>,
    all: Record<string, ObjectPath>,
    resolved: Map<number, Thing>,
  ): unknown {
    const referenced = ArgumentInfo?.ReferencedObjectPathIds ?? [];
    const given = (ArgumentInfo?.Arguments ?? []).map((value, at) => {
      const path = referenced[at];
      return path ? this.#resolve(path, all, resolved) : value;
    });
    if (thing === nothing) return null;
    this.used.add(`${thing.type}.${camel(name)}`);
    alive(thing, name);
    if (!thing.call) throw new WordError('NotImplemented', `${thing.type}.${name}`, 501);
    const value = thing.call(name, given);
    return typeof value === 'object' && value !== null && 'type' in value ? null : value;
  }

  #resolve(id: number, all: Record<string, ObjectPath>, resolved: Map<number, Thing>): Thing {
    const known = resolved.get(id);
    if (known) return known;
    const path = all[String(id)];
    if (!path) throw new WordError('InvalidObjectPath', `path ${String(id)}`);
    const thing = this.#found(path, all, resolved);
    resolved.set(id, thing);
    return thing;
  }

  #found(path: ObjectPath, all: Record<string, ObjectPath>, resolved: Map<number, Thing>): Thing {
    const name = path.Name ?? '';
    const parent = (): Thing => this.#resolve(path.ParentObjectPathId ?? 0, all, resolved);
    switch (path.ObjectPathType) {
      case paths.root:
        return this.root;
      case paths.none:
        return nothing;
      case paths.fresh:
        // The options of a search, and the client's own service.
        return { type: name, set: () => undefined };
      case paths.reference: {
        const thing = this.#references.get(name);
        if (!thing) throw new WordError('InvalidObjectPath', `reference ${name}`);
        return thing;
      }
      case paths.property: {
        const from = parent();
        if (from === nothing) return nothing;
        this.used.add(`${from.type}.${camel(name)}`);
        const value = get(from, camel(name));
        return value as Thing;
      }
      case paths.method: {
        const from = parent();
        if (from === nothing) return nothing;
        this.used.add(`${from.type}.${camel(name)}`);
        alive(from, name);
        if (!from.call) throw new WordError('NotImplemented', `${from.type}.${name}`, 501);
        const referenced = path.ArgumentInfo?.ReferencedObjectPathIds ?? [];
        const given = (path.ArgumentInfo?.Arguments ?? []).map((value, at) => {
          const other = referenced[at];
          return other ? this.#resolve(other, all, resolved) : value;
        });
        return from.call(name, given) as Thing;
      }
    }
    throw new WordError('NotImplemented', `path type ${String(path.ObjectPathType)}`, 501);
  }

  #query(thing: Thing, selected: readonly string[]): unknown {
    if (thing === nothing) return null;
    if (!thing.items) return this.#scalars(thing, selected);
    return {
      _ReferenceId: this.#keep(thing),
      _Items: thing.items.map((item) => ({
        _Id: '1',
        _ReferenceId: this.#keep(item),
        ...this.#scalars(item, selected),
      })),
    };
  }

  #scalars(thing: Thing, selected: readonly string[]): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    const inner = new Map<string, string[]>();
    for (const path of selected) {
      const [name = '', ...rest] = path.split('/').filter((part) => part !== 'items');
      if (name === '*')
        throw new WordError('NotImplemented', `${thing.type}.load of everything`, 501);
      this.used.add(`${thing.type}.${name}`);
      if (rest.length === 0) values[pascal(name)] = get(thing, name);
      else inner.set(name, [...(inner.get(name) ?? []), rest.join('/')]);
    }
    for (const [name, paths] of inner) {
      values[pascal(name)] = this.#query(get(thing, name) as Thing, paths);
    }
    return values;
  }

  #ids = new Map<Thing, string>();

  #keep(thing: Thing): string {
    const id = this.#ids.get(thing) ?? `{${String(++this.#last).padStart(8, '0')}}`;
    this.#ids.set(thing, id);
    this.#references.set(id, thing);
    return id;
  }

  #referenceOf(thing: Thing): string {
    return this.#ids.get(thing) ?? '';
  }
}
