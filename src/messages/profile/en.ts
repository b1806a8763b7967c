import type { zh } from './zh';

/** What is said in English of a profile: what is wrong with one, and which is gone by. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  'no-json': 'It is no JSON ({reason}). Look through brackets, quotes and commas.',
  'unknown-key': 'There is no “{key}”.',
  'unknown-rule': 'There is no rule “{key}”.',
  'no-object': 'It is no profile, which is an object in braces. See the example in the README.',
  'bad-value': '“{key}” cannot be {given}; there may be {allowed}.',
  'no-value': '“{key}” is missing; there may be {allowed}.',
  'allowed.one-of': 'one of {values}',
  'allowed.text': 'a text that is not empty',
  'allowed.texts': 'a list such as ["公报"] of one word or more',
  'allowed.day': 'month and day, such as "01-31"',
  'allowed.count': 'a whole number above 0',
  'allowed.flag': 'true or false',
  'allowed.list': 'a list in square brackets, such as ["county"]',
  'allowed.items': 'a list in square brackets, each item in braces',
  'allowed.object': 'names and values in braces',
  'allowed.change': '"off", or severity and class in braces',
  near: ' Did you mean {names}?',

  title: 'Profile',
  hint: 'A report-check.json of who reviews: deadlines, length, what has to be told, severity and class of rules. It stays in this browser; choose the roster and last year’s reports that it names in the list.',
  unused: 'No profile is in use: the official form alone.',
  used: 'In use: {name}',
  choose: 'Choose a file…',
  chooseOther: 'Choose another…',
  takeOff: 'Use none',
  refused: '{name} is not gone by: {message}',
  unreadable: 'It cannot be read ({reason}).',
};
