// Files are checked by a process of their own: what one of them does to it is that file's problem.
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { z } from 'zod';
import type { Outcome } from '../export/outcome';
import { rules as allRules } from '../rules/index';
import { isEdition } from '../schema/editions';
import { languages } from '../messages/translate';
import { checkAndTell } from './check-and-tell';
import type { CheckOptions } from './check-and-tell';
import { formatNames } from './formats';
import { givenReason } from '../contract/given-reasons';
import { jsonVersions } from './formats/format';
import { thresholds } from './options';
import { followed } from './profile-file';
import { systemReason } from './system-reason';
import { tellFile } from './tell-file';
import type { Cache } from './cache';
import { told } from './told';
import type { Told } from './told';
import { cliTranslate } from './translate';
import { partOf } from './write-whole';

/** What tells the program that it is to answer to another, which started it. */
export const apartFlag = '--check-apart';

/** What a file may take: memory of its process, in MiB, and time, in seconds. */
export interface Allowance {
  readonly memory: number;
  readonly seconds: number;
}

/** Many times what the largest report takes, on a slow machine. */
export const usual: Allowance = { memory: 512, seconds: 60 };

const question = z.object({
  file: z.string(),
  year: z.int().exactOptional(),
  edition: z.string().refine(isEdition).exactOptional(),
  format: z.enum(formatNames),
  jsonVersion: z.enum(jsonVersions),
  lang: z.enum(languages),
  failOn: z.enum(thresholds),
  alike: z.boolean(),
  rules: z.array(z.string()),
  given: z.array(givenReason).exactOptional(),
  isOnlyWhose: z.literal(true).exactOptional(),
  profile: z.strictObject({ name: z.string(), text: z.string() }).exactOptional(),
  hasColors: z.boolean(),
  copy: z.string().exactOptional(),
  previous: z.string().exactOptional(),
});

/**
 * How much a function has to run before it is compiled with every effort: six times the usual. Else
 * a third of the time goes into compiling what is of no account, in each process anew, and on cores
 * that other files are checked on. An engine that does not know of it passes it over.
 */
const compiling = '--interrupt-budget=400000';

/** Answers to the process that started this one, a file at a time, until it is gone. */
export function answerApart(): void {
  setFlagsFromString(compiling);
  process.once('disconnect', () => process.exit());
  process.on('message', (message) => {
    const asked = question.parse(message);
    const { file, rules: ids, profile, hasColors, copy, previous, ...options } = asked;
    const chosen = allRules.filter(({ id }) => ids.includes(id));
    const by = profile
      ? { ...followed(profile.text, chosen), usedProfile: profile }
      : { rules: chosen };
    void checkAndTell(file, { ...options, ...by }, hasColors, copy, previous).then((answer) =>
      process.send?.(answer),
    );
  });
}

/** Checks files in a process apart, and starts another where one has died or had to be ended. */
export class Apart {
  #child: ChildProcess | undefined;
  /** what it is writing */
  #copy: string | undefined;

  /**
   * @param script the program, which calls `answerApart` where it is given the flag
   * @param cache what was told of files before
   */
  constructor(
    private readonly script: string,
    private readonly allowance: Allowance = usual,
    private readonly cache?: Cache,
  ) {}

  /**
   * Checks a file. Never throws: what stands in the way is told.
   *
   * @param copy where a copy with the findings as comments goes
   * @param previous the same body's report of the year before
   */
  async check(
    file: string,
    options: CheckOptions,
    hasColors: boolean,
    copy?: string,
    previous?: string,
  ): Promise<Told> {
    const { year, edition, format, jsonVersion, lang, failOn, alike } = options;
    const { rules, usedProfile, given, isOnlyWhose } = options;
    const asked = {
      file,
      ...(year !== undefined && { year }),
      ...(edition !== undefined && { edition }),
      format,
      jsonVersion,
      lang,
      failOn,
      alike,
      rules: rules.map(({ id }) => id),
      ...(usedProfile && { profile: usedProfile }),
      ...(given && given.length > 0 && { given: [...given] }),
      ...(isOnlyWhose && { isOnlyWhose }),
      hasColors,
      ...(copy !== undefined && { copy }),
      ...(previous !== undefined && { previous }),
    };
    const key = await this.cache?.keyOf(asked, previous === undefined ? [file] : [file, previous]);
    const kept = key === undefined ? undefined : await this.cache?.get(key, copy);
    if (kept) return kept;
    this.#copy = copy;
    const answered = await this.#ask(asked);
    if (typeof answered !== 'string') {
      const failure = key === undefined ? undefined : await this.cache?.put(key, answered, copy);
      if (!failure) return answered;
      const translate = cliTranslate(lang);
      const data = { folder: failure.folder, reason: systemReason(failure.error, translate) };
      return { ...answered, troubles: [...answered.troubles, translate('cache.failed', data)] };
    }
    const limit = answered === 'memory' ? this.allowance.memory : this.allowance.seconds;
    const outcome: Outcome = {
      file,
      problem: { code: 'too-big', data: { what: answered, limit } },
    };
    return tellFile(outcome, options, hasColors);
  }

  /** Ends the process that is left. */
  close(): void {
    this.#child?.disconnect();
    this.#child = undefined;
  }

  /** Ends it at once, whatever it is at, and takes away what it has begun to write. */
  kill(): void {
    const child = this.#child;
    this.#child = undefined;
    child?.removeAllListeners();
    child?.kill('SIGKILL');
    if (this.#copy !== undefined && child?.pid !== undefined) {
      rmSync(partOf(this.#copy, child.pid), { force: true });
    }
  }

  #ask(asked: z.infer<typeof question>): Promise<Told | 'memory' | 'seconds'> {
    const child = (this.#child ??= this.#start());
    return new Promise((resolve) => {
      const done = (outcome: Told | 'memory' | 'seconds'): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (typeof outcome === 'string') {
          this.#child = undefined;
          child.kill('SIGKILL');
        }
        resolve(outcome);
      };
      const timer = setTimeout(() => {
        done('seconds');
      }, this.allowance.seconds * 1_000);
      child.on('message', (message) => {
        done(told.parse(message));
      });
      // An engine without memory ends its process; nothing else here does.
      child.once('exit', () => {
        done('memory');
      });
      child.once('error', () => {
        done('memory');
      });
      child.send(asked);
    });
  }

  #start(): ChildProcess {
    const execArgv = [
      `--max-old-space-size=${this.allowance.memory}`,
      // Its helpers would take the core that another file is checked on, and more time in all.
      '--single-threaded-gc',
      // What is new is small, and what lasts may grow: a fifth less memory for the same time.
      '--max-semi-space-size=4',
      '--initial-heap-size=44',
    ];
    // What an engine says as it dies is for nobody; what became of the file is told.
    return fork(this.script, [apartFlag], {
      execArgv,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
  }
}
