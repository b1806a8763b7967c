import { z } from 'zod';
import { askedOfAll } from '../facts/asked';
import type { Asked } from '../facts/asked';
import { publisherKinds, publisherRanks } from '../report/model';
import { ruleClasses } from '../rules/rule';
import { chapterIds } from '../schema/form';

/** What values there may be that are none of a few; each schema says its own where one is wrong. */
const valueKinds = [
  'text',
  'texts',
  'day',
  'count',
  'flag',
  'list',
  'items',
  'object',
  'change',
] as const;
type ValueKind = (typeof valueKinds)[number];

/** Has a schema say which values it takes. */
function taking(kind: ValueKind): { readonly error: ValueKind } {
  return { error: kind };
}

const text = z.string(taking('text')).min(1, taking('text'));
const severity = z.enum(['error', 'warning', 'info']);
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const dueDay = z
  .string(taking('day'))
  .regex(/^\d{2}-\d{2}$/, taking('day'))
  .transform((written) => ({ month: Number(written.slice(0, 2)), day: Number(written.slice(3)) }))
  .refine(({ month, day }) => day >= 1 && day <= (daysIn[month - 1] ?? 0), taking('day'));

const ofKinds = <Value extends z.ZodType>(value: Value) =>
  z.strictObject(
    {
      department: value.exactOptional(),
      government: value.exactOptional(),
      agency: value.exactOptional(),
    },
    taking('object'),
  );

const ruleChange = z.union(
  [
    z.literal('off'),
    z.strictObject({
      severity: severity.exactOptional(),
      class: z.enum(ruleClasses).exactOptional(),
    }),
  ],
  taking('change'),
);

/** What a reviewing office writes into `report-check.json`. */
const profileSchema = z.strictObject({
  /** what exports call it; by default the file's own name */
  name: text.exactOptional(),
  /** by when reports are due, as `01-31`, in the year after the one that is reported on */
  deadlines: ofKinds(dueDay).exactOptional(),
  /** the most characters of chapter one */
  overviewLength: ofKinds(z.int(taking('count')).positive(taking('count'))).exactOptional(),
  /** what reports have to tell of */
  required: z
    .array(
      z.strictObject(
        {
          name: text,
          /** any of these tells of it; by default its name */
          words: z.array(text, taking('texts')).min(1, taking('texts')).exactOptional(),
          chapter: z.enum(chapterIds).default('overview'),
          withFigure: z.boolean(taking('flag')).default(false),
          kinds: z.array(z.enum(publisherKinds), taking('list')).exactOptional(),
          levels: z.array(z.enum(publisherRanks), taking('list')).exactOptional(),
        },
        taking('object'),
      ),
      taking('items'),
    )
    .exactOptional(),
  /** by rule: `off`, or another severity or class */
  rules: z.record(text, ruleChange, taking('object')).exactOptional(),
  /** last year's reports, and the roster: paths from the profile's own folder */
  previous: text.exactOptional(),
  units: text.exactOptional(),
});

export type Profile = z.infer<typeof profileSchema>;

/** The same as it goes from one process to another, where days are no longer written as text. */
export type RuleChanges = NonNullable<Profile['rules']>;

/** Why a profile cannot be gone by. */
export type ProfileProblem =
  | { readonly code: 'profile.no-json'; readonly data: { readonly reason: string } }
  | {
      readonly code: 'profile.unknown-key' | 'profile.unknown-rule';
      readonly data: { readonly key: string };
      /** what might have been meant */
      readonly known: readonly string[];
    }
  | { readonly code: 'profile.no-object' }
  | {
      readonly code: 'profile.bad-value';
      readonly data: { readonly key: string };
      /** what stands there, as JSON; absent where nothing does */
      readonly given?: string;
      readonly allowed: AllowedValue;
    };

/** What may stand where something else does: any of a kind, or one of a few. */
export type AllowedValue =
  | { readonly is: ValueKind }
  | { readonly is: 'one-of'; readonly values: readonly string[] };

export type ProfileRead =
  | { readonly is: 'read'; readonly profile: Profile }
  | ({ readonly is: 'refused' } & ProfileProblem);

const kinds = [...publisherKinds];

/** The keys that there are, by the key they stand under; items of lists and rules alike. */
const keysUnder: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(profileSchema.shape),
  deadlines: kinds,
  overviewLength: kinds,
  required: ['name', 'words', 'chapter', 'withFigure', 'kinds', 'levels'],
  rules: ['severity', 'class'],
};

/** The issue inside of one of a union whose second member is the one that was meant. */
function innermost(issue: z.core.$ZodIssue, given: unknown): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union' || typeof given !== 'object') return issue;
  const [inner] = issue.errors.at(-1) ?? [];
  return inner && inner.path.length > 0
    ? { ...inner, path: [...issue.path, ...inner.path] }
    : issue;
}

/** What stands at a path; undefined for nothing. */
function valueAt(value: unknown, [step, ...others]: readonly PropertyKey[]): unknown {
  if (step === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  const [, found] = entries.find(([key]) => key === String(step)) ?? [];
  return valueAt(found, others);
}

function allowedBy(issue: z.core.$ZodIssue): AllowedValue {
  if (issue.code === 'invalid_value') return { is: 'one-of', values: issue.values.map(String) };
  return { is: valueKinds.find((kind) => kind === issue.message) ?? 'object' };
}

function problemOf(issue: z.core.$ZodIssue, value: unknown): ProfileProblem {
  const path = issue.path.map(String);
  const inner = issue.code === 'invalid_union' ? issue.errors.flat() : [];
  const unknown = [issue, ...inner].find(({ code }) => code === 'unrecognized_keys');
  if (unknown?.code === 'unrecognized_keys') {
    const [key = ''] = unknown.keys;
    const known = keysUnder[path[0] ?? ''] ?? [];
    return { code: 'profile.unknown-key', data: { key: [...path, key].join('.') }, known };
  }
  if (path.length === 0) return { code: 'profile.no-object' };
  const wrong = innermost(issue, valueAt(value, issue.path));
  const given = valueAt(value, wrong.path);
  return {
    code: 'profile.bad-value',
    data: { key: wrong.path.map(String).join('.') },
    ...(given !== undefined && { given: JSON.stringify(given) }),
    allowed: allowedBy(wrong),
  };
}

/**
 * Reads a profile.
 *
 * @param json the text of a `report-check.json`
 * @param rules the ids of the rules that there are
 */
export function readProfile(json: string, rules: readonly string[]): ProfileRead {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { is: 'refused', code: 'profile.no-json', data: { reason } };
  }
  const read = profileSchema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return {
      is: 'refused',
      ...(issue ? problemOf(issue, value) : { code: 'profile.no-object' as const }),
    };
  }
  const key = Object.keys(read.data.rules ?? {}).find((id) => !rules.includes(id));
  return key === undefined
    ? { is: 'read', profile: read.data }
    : { is: 'refused', code: 'profile.unknown-rule', data: { key }, known: rules };
}

/** What a profile asks of reports; undefined where it asks for no more than is asked of all. */
export function askedBy({ deadlines, overviewLength, required }: Profile): Asked | undefined {
  if (!deadlines && !overviewLength && !required) return undefined;
  return {
    deadlines: { ...askedOfAll.deadlines, ...deadlines },
    overviewLength: { ...askedOfAll.overviewLength, ...overviewLength },
    required: (required ?? []).map(({ words, ...item }) => ({
      ...item,
      words: words ?? [item.name],
    })),
  };
}
