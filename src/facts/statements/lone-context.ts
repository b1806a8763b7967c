import type { Frame } from './frame';
import type { Context } from './meaning';

/** What is known of words beside a figure that are read by themselves. */
export function contextOf(frame: Frame): Context {
  return {
    thing: frame.thing,
    action: undefined,
    period: undefined,
    scope: undefined,
    within: undefined,
    taint: new Set(),
    isAbout: true,
    lapses: false,
    isOnRequest: false,
    divided: new Set(),
    told: [],
    addsMore: false,
    isAssisted: false,
    leavesPending: false,
    isOther: false,
    isFee: false,
  };
}
