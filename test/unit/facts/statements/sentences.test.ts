import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subjectOf } from '../../../../src/facts/facts';
import { reportOf } from '../../../support/case';
import { readingsOf, withText } from './reading';

/** Stands where a sentence is put. */
const blank = '这里写一句话。';

const places = ['disclosureOnRequest', 'management', 'reviewAndLitigation', 'other'] as const;

const reports = new Map(
  places.map((place): [string, ReturnType<typeof reportOf>] => {
    const at = (own: (typeof places)[number]): string => (place === own ? blank : '工作平稳。');
    return [
      place,
      reportOf(`# 甲区乙局2024年政府信息公开工作年度报告
## 一、总体情况
（一）主动公开
（二）依申请公开
${at('disclosureOnRequest')}
（三）政府信息管理
${at('management')}
## 二、主动公开政府信息情况
[表二]
  normativeDocuments.issued = 2
  normativeDocuments.inForce = 7
  licensing.decisions = 6
  fees.amount = 3.25
## 三、收到和处理政府信息公开申请情况
[表三]
  newlyReceived.naturalPerson = 10
  newlyReceived.commercialEnterprise = 2
  newlyReceived.total = 12
  carriedOver.naturalPerson = 2
  carriedOver.total = 2
  granted.naturalPerson = 5
  granted.commercialEnterprise = 1
  granted.total = 6
  partiallyGranted.naturalPerson = 3
  partiallyGranted.total = 3
  refused.stateSecret.naturalPerson = 1
  refused.stateSecret.total = 1
  unavailable.notHeld.commercialEnterprise = 1
  unavailable.notHeld.total = 1
  notProcessed.repeated.naturalPerson = 1
  notProcessed.repeated.total = 1
  other.other.naturalPerson = 1
  other.other.total = 1
  total.naturalPerson = 11
  total.commercialEnterprise = 2
  total.total = 13
  carriedForward.naturalPerson = 1
  carriedForward.total = 1
## 四、政府信息公开行政复议、行政诉讼情况
${at('reviewAndLitigation')}
[表四]
  review.upheld = 3
  review.pending = 1
  review.total = 4
  directSuit.corrected = 1
  directSuit.total = 1
## 六、其他需要报告的事项
${at('other')}`),
    ] as const;
  }),
);

interface Written {
  readonly at: string;
  readonly text: string;
  readonly reads: readonly string[];
}

/** `@` with a place begins those that stand there, `=` what is read of the sentence before it. */
function writtenIn(source: string): readonly Written[] {
  const sentences: Written[] = [];
  let at = '';
  for (const line of source.trim().split('\n')) {
    if (line.startsWith('@ ')) at = line.slice(2);
    else if (line.startsWith('= ')) {
      const last = sentences.pop();
      if (last) sentences.push({ ...last, reads: line.slice(2).split('; ') });
    } else sentences.push({ at, text: line, reads: [] });
  }
  return sentences;
}

const sentences = writtenIn(readFileSync(join(__dirname, 'sentences.txt'), 'utf8'));

it.each(sentences.map((written) => [`${written.at}: ${written.text}`, written] as const))(
  '%s',
  (_, { at, text, reads }) => {
    const report = reports.get(at);
    if (!report) throw new Error(`No place: ${at}`);
    expect(readingsOf(subjectOf(withText(report, blank, text)), text)).toEqual(reads);
  },
);
