import type { Asked } from '../../facts/asked';
import type { Criteria } from '../../profile/criteria';
import type { RuleChanges } from '../../profile/profile';
import { keepUnder, keptUnder } from './storage';

export const themeChoices = ['around', 'light', 'dark'] as const;
/** How light a person wants the page; `around`: as the program around it is. */
export type ThemeChoice = (typeof themeChoices)[number];

/** A profile that checks go by. */
export interface UsedProfile {
  /** what exports call it */
  readonly name: string;
  /** as it was read */
  readonly text: string;
  readonly changes: RuleChanges;
  readonly asked?: Asked;
}

/** What a person chose for every report. */
export interface Chosen {
  readonly theme: ThemeChoice;
  /** the ids of the rules that are off by hand, in the order in which they were turned off */
  readonly off: readonly string[];
  readonly profile?: UsedProfile | undefined;
}

/** What a person chose, kept from visit to visit but for the profile, which is read anew. */
export interface Settings {
  readonly chosen: Chosen;
  /** what it has checks go by; another object once that changes */
  readonly criteria: Criteria;
  change(part: Partial<Chosen>): void;
  readonly subscribe: (listener: () => void) => () => void;
}

const key = 'report-check settings';

function read(storage: () => Storage): Chosen {
  const kept = keptUnder(storage, key);
  const valueOf = (name: keyof Chosen): unknown => Reflect.get(Object(kept), name);
  const off = valueOf('off');
  return {
    theme: themeChoices.find((one) => one === valueOf('theme')) ?? 'around',
    off: Array.isArray(off) ? off.filter((id) => typeof id === 'string') : [],
  };
}

/** What a choice has checks go by. */
export function criteriaOf({ off, profile }: Chosen): Criteria {
  const byHand = Object.fromEntries(off.map((id) => [id, 'off' as const]));
  return {
    changes: { ...profile?.changes, ...byHand },
    ...(profile?.asked && { asked: profile.asked }),
  };
}

/**
 * What a person chose, in a storage of the browser.
 *
 * @param storage throws where the browser lets nothing be kept; it then lasts as the page does
 */
export function settingsIn(storage: () => Storage): Settings {
  let chosen = read(storage);
  let criteria = criteriaOf(chosen);
  const listeners = new Set<() => void>();
  return {
    get chosen() {
      return chosen;
    },
    get criteria() {
      return criteria;
    },
    change: (part) => {
      chosen = { ...chosen, ...part };
      const { theme, off } = chosen;
      if (part.off || 'profile' in part) criteria = criteriaOf(chosen);
      keepUnder(storage, key, { theme, off });
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
