import { availableParallelism } from 'node:os';
import { editionNames, isEdition } from '../schema/editions';
import { Command, CommanderError, Option } from 'commander';
import { z } from 'zod';
import manifest from '../../package.json';
import type { Rule } from '../rules/rule';

import { languages } from '../messages/translate';
import type { Language } from '../messages/translate';
import { exportKinds, exportNames } from './exports';
import type { ExportName } from './exports';
import { formatNames } from './formats';
import { jsonVersions } from './formats/format';
import { cliTranslate } from './translate';
import type { CliTranslate } from './translate';
import { near } from '../messages/near';
import { withNear } from './with-near';
import type { Asked } from '../facts/asked';
import type { UsedProfile } from './used-profile';

export const thresholds = ['error', 'warning', 'info', 'never'] as const;
export type Threshold = (typeof thresholds)[number];

/** How severities and thresholds stand to each other. */
export const ranks: Readonly<Record<Threshold, number>> = {
  info: 0,
  warning: 1,
  error: 2,
  never: 3,
};

/** The first report year of the oldest form known, and a bound against slips of the finger. */
const years = { from: 2019, to: 2099 };

/** How many files may be checked at a time; more than any machine has use for is a slip. */
const jobs = { from: 1, to: 256 };

const path = z.string().min(1);

const schema = z.object({
  format: z.enum(formatNames).default('text'),
  edition: z.string().refine(isEdition).exactOptional(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .transform(Number)
    .pipe(z.int().min(years.from).max(years.to))
    .exactOptional(),
  jsonVersion: z.enum(jsonVersions).default('2'),
  annotate: path.exactOptional(),
  results: z.boolean().default(false),
  output: path.exactOptional(),
  cache: path.exactOptional(),
  units: path.exactOptional(),
  reasons: path.exactOptional(),
  profile: path.exactOptional(),
  previous: path.exactOptional(),
  alike: z.boolean().default(false),
  jobs: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(jobs.from).max(jobs.to))
    .default(availableParallelism),
  failOn: z.enum(thresholds).default('error'),
  lang: z.enum(languages).default('zh'),
  rule: z.array(z.string()).default([]),
  noRule: z.array(z.string()).default([]),
});

/** What to check, and how. */
export interface Options extends Omit<z.infer<typeof schema>, 'rule' | 'noRule'> {
  readonly paths: readonly string[];
  readonly rules: readonly Rule[];
  /** what is asked beyond the form, where a profile says so */
  readonly asked?: Asked;
  readonly usedProfile?: UsedProfile;
  /** where each export goes that was asked for */
  readonly exports: Partial<Readonly<Record<ExportName, string>>>;
}

export type Parsed =
  | { readonly is: 'run'; readonly options: Options }
  /** help or version, asked for */
  | { readonly is: 'show'; readonly text: string }
  | { readonly is: 'wrong'; readonly message: string };

/** The language is needed before anything can be said about the other options. */
function languageOf(args: readonly string[]): Language {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const asked = options
    .map((arg, index) => (arg === '--lang' ? options[index + 1] : /^--lang=(.*)$/.exec(arg)?.[1]))
    .findLast((value) => value !== undefined);
  return languages.find((language) => language === asked) ?? 'zh';
}

function listed(value: string, before: readonly string[] = []): readonly string[] {
  const names = value.split(/[,，、\s]+/).filter((name) => name !== '');
  return [...before, ...names];
}

function commandOf(translate: CliTranslate, write: (text: string) => void): Command {
  // Commander would take it for the negation of --rule, which has no value.
  const noRule = new Option('--no-rule <ids>', translate('help.noRule')).argParser(listed);
  noRule.negate = false;
  const command = new Command('report-check')
    .usage(translate('help.usage', { path: translate('help.path') }))
    .description(translate('help.description'))
    .argument('<paths...>', translate('help.files'))
    .option('--format <format>', translate('help.format'))
    .option('--json-version <version>', translate('help.jsonVersion'))
    .option('--edition <edition>', translate('help.edition'))
    .option('--year <year>', translate('help.year'))
    .option('--annotate <folder>', translate('help.annotate'))
    .option('--results', translate('help.results'))
    .option('--reasons <file>', translate('help.reasons'))
    .option('--units <file>', translate('help.units'))
    .option('--profile <file>', translate('help.profile'))
    .option('--previous <path>', translate('help.previous'))
    .option('--alike', translate('help.alike'))
    .option('--output <file>', translate('help.output'));
  for (const name of exportNames) {
    command.option(`--${name} <${exportKinds[name].to}>`, translate(`help.${name}`));
  }
  return command
    .option('--cache <folder>', translate('help.cache'))
    .option('--jobs <number>', translate('help.jobs'))
    .option('--fail-on <level>', translate('help.failOn'))
    .option('--lang <lang>', translate('help.lang'))
    .option('--rule <ids>', translate('help.rule'), listed)
    .addOption(noRule)
    .helpOption('-h, --help', translate('help.help'))
    .version(manifest.version, '-v, --version', translate('help.version'))
    .addHelpText('after', `\n${translate('help.after')}`)
    .configureHelp({
      argumentTerm: () => translate('help.path'),
      styleTitle: (title) =>
        title === 'Usage:' || title === 'Arguments:' || title === 'Options:'
          ? translate(`help.titles.${title}`)
          : title,
    })
    .configureOutput({ writeOut: write, outputError: () => undefined })
    .exitOverride();
}

/** What Commander found wrong, in the person's language. */
function complaint(translate: CliTranslate, command: Command, error: CommanderError): string {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const option = named.replace(/ .*/, '').replace(/=.*/, '');
  switch (error.code) {
    case 'commander.missingArgument':
      return translate('usage.noFiles');
    case 'commander.unknownOption': {
      const names = near(
        option,
        command.options.map(({ long }) => long ?? ''),
      );
      return withNear(translate, translate('usage.unknownOption', { option }), names);
    }
    case 'commander.optionMissingArgument':
      return translate('usage.missingValue', { option });
    default:
      return translate('usage.other', { message: error.message.replace(/^error: /, '') });
  }
}

/** What an option takes, for the one whose value was refused. */
function allowedFor(translate: CliTranslate, option: string): string | readonly string[] {
  if (option === 'annotate' || option === 'cache') return translate('usage.folder');
  if (['output', 'units', 'profile', 'reasons'].includes(option)) return translate('usage.file');
  if (option === 'previous') return translate('help.path');
  if (option === 'jobs') return translate('usage.range', jobs);
  const choices: Readonly<Record<string, readonly string[]>> = {
    format: formatNames,
    edition: editionNames(),
    jsonVersion: jsonVersions,
    failOn: thresholds,
    lang: languages,
  };
  return choices[option] ?? translate('usage.range', years);
}

/**
 * Reads the arguments of the command line.
 *
 * @param args without the program's own name
 * @param rules those that `--rule` and `--no-rule` choose from
 */
export function parse(args: readonly string[], rules: readonly Rule[]): Parsed {
  const translate = cliTranslate(languageOf(args));
  const wrong = (message: string): Parsed => ({
    is: 'wrong',
    message: `${translate('usage.error', { message })}${translate('usage.hint')}`,
  });
  let text = '';
  const command = commandOf(translate, (more) => (text += more));
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0
      ? { is: 'show', text }
      : wrong(complaint(translate, command, error));
  }
  const given = command.opts<Record<string, unknown>>();
  const read = schema.safeParse(given);
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0]);
    const option = command.options.find((each) => each.attributeName() === name)?.long ?? name;
    const value = String(given[name]);
    return wrong(
      translate('usage.badValue', { option, value, allowed: allowedFor(translate, name) }),
    );
  }
  const { rule: only, noRule: without, ...options } = read.data;
  const ids = rules.map(({ id }) => id);
  const unknown = [...only, ...without].find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    const names = near(unknown, ids);
    const sentence = translate('usage.unknownRule', { rule: unknown });
    return wrong(
      names.length > 0
        ? withNear(translate, sentence, names)
        : `${sentence}${translate('usage.rules', { names: ids })}`,
    );
  }
  const chosen = rules.filter(
    ({ id }) => (only.length === 0 || only.includes(id)) && !without.includes(id),
  );
  const exports: Partial<Record<ExportName, string>> = {};
  for (const name of exportNames) {
    const to = given[name];
    if (to === '') {
      const allowed = translate(`usage.${exportKinds[name].to}`);
      return wrong(translate('usage.badValue', { option: `--${name}`, value: '', allowed }));
    }
    if (typeof to === 'string') exports[name] = to;
  }
  return { is: 'run', options: { ...options, paths: command.args, rules: chosen, exports } };
}
