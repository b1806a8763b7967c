import { measure } from './measure';
import { paragraphsIn } from './paragraphs';

/** What is known to go unseen, by the text before the slip. */
const unseen: Readonly<Record<string, readonly string[]>> = {
  'paragraphs.txt': ['415条', '165条'],
  'later-paragraphs.txt': [
    '申请表21份',
    '申请377件',
    '企业18件',
    '提交79件',
    '达502件',
    '图表类6篇',
    '解读18篇',
    '对21件',
    '失效7件',
  ],
};

describe.each(['paragraphs.txt', 'later-paragraphs.txt'])('the paragraphs of %s', (file) => {
  const measured = paragraphsIn(file).map(measure);

  it('bring no alarm where they are true to their tables', () => {
    const alarms = measured.filter((each) => each.alarms.length > 0);
    expect(alarms.map(({ paragraph, alarms: said }) => [paragraph.text, ...said])).toEqual([]);
  });

  it('are told where a slip makes them wrong, with the figure it should be', () => {
    const missed = measured.flatMap((each) => [...each.missed, ...each.misread]);
    expect(missed.map(({ was }) => was)).toEqual(unseen[file]);
  });
});
