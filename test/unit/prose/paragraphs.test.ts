import { measureOf } from './measure';
import type { Measured } from './measure';
import { paragraphsIn } from './paragraphs';

/** What is known to go unseen, by the text before the slip. */
const unseen: ReadonlySet<string> = new Set([
  '415条',
  '165条',
  '申请表21份',
  '申请377件',
  '企业18件',
  '提交79件',
  '达502件',
  '图表类6篇',
  '解读18篇',
  '对21件',
  '失效7件',
]);

/** The paragraphs of a file: a name, what measures it, and what it is to find. */
function named(file: string): readonly (readonly [string, () => Measured, object])[] {
  return paragraphsIn(file).map((paragraph, at) => [
    `${String(at + 1)}: ${paragraph.text.slice(0, 24)}`,
    measureOf(paragraph),
    {
      reads: paragraph.reads,
      alarms: [],
      untold: paragraph.slips.map(({ was }) => was).filter((was) => unseen.has(was)),
      unclear: [],
    },
  ]);
}

// Each is a test of its own, so that of a fault in the reader it is known which texts it changes.
describe.each(['paragraphs.txt', 'later-paragraphs.txt'])('in %s', (file) => {
  it.each(named(file))(
    '%s… is read as it is meant, brings no alarm, and a slip is told with the right figure',
    (_, measure, expected) => {
      const { reads, alarms, missed, misread, unclear } = measure();
      const untold = [...missed, ...misread].map(({ was }) => was);
      expect({ reads, alarms, untold, unclear }).toEqual(expected);
    },
  );
});
