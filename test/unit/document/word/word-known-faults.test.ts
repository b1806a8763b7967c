/**
 * @jest-environment ./test/support/page-environment.js
 * @jest-environment-options {"url": "https://localhost/", "resources": "usable"}
 */
import { createSession } from '../../../../src/app/session/session';
import { inverseOf } from '../../../../src/document/history/inverse';
import type { DocumentHost, Snapshot } from '../../../../src/document/port';
import { openWordDocument } from '../../../../src/document/word/word-host';
import type { BodyEdit } from '../../../../src/ooxml/write/edit';
import { rules } from '../../../../src/rules/index';
import { commentedDocx, named, run } from '../../../support/commented-docx';
import { mainXml } from '../../../support/rewritten';
import { smallDocx } from '../../../support/small-docx';
import { openInWord } from '../../../word/jsdom';
import type { TestWord } from '../../../word/open-word';
import type { Play } from '../../../word/plays';
import { refusal, textsIn } from '../contract';

// What is known of Word from reports of those who met it, each as the Word of the tests does it.

interface Opened {
  readonly word: TestWord;
  readonly host: DocumentHost;
  readonly checked: Snapshot;
}

async function open(bytes: Uint8Array, play: Partial<Play> = {}): Promise<Opened> {
  const word = await openInWord(bytes, play);
  const host = openWordDocument();
  return { word, host, checked: await host.read() };
}

function replacing(paragraph: number, start: number, end: number, now: string): BodyEdit {
  return { do: 'replace-text', paragraph, start, end, now };
}

function bold(text: string): string {
  return `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;
}

const prefix = '【年报检查】';

describe('comments of ours', () => {
  const pageEnd = '<w:r><w:br w:type="page"/></w:r>';
  const file = smallDocx(
    [run('甲'), `${run('乙')}${pageEnd}`, run('丙')].map((runs) => `<w:p>${runs}</w:p>`).join(''),
  );

  async function remarked(): Promise<Opened> {
    const opened = await open(file, { commentsAtPageEnds: 'stuck' });
    const { host, checked } = opened;
    await host.remark(
      checked,
      checked.body.paragraphs.map(({ index }) => ({ paragraph: index, text: '有误' })),
    );
    return opened;
  }

  test('are deleted one by one where Word does not delete one, which is told', async () => {
    const { word, host } = await remarked();
    expect(await host.clearRemarks()).toEqual({ cleared: 2, kept: 0, stuck: 1 });
    expect(word.model.comments.map(({ text }) => text)).toEqual([`${prefix}有误`]);
  });

  test('that stay keep nobody from taking the reasons away', async () => {
    const { host } = await remarked();
    await host.remember('{"version":1,"ignored":[]}');
    const session = createSession(host, { rules });
    await session.clearTraces();
    expect(session.state.notice).toMatchObject({ is: 'traces-cleared', remarks: 2, stuck: 1 });
    expect(await host.recall()).toEqual([]);
  });
});

test('a place is selected for certain where Word does not highlight it', async () => {
  const { word, host, checked } = await open(smallDocx(`<w:p>${run('社会组织')}</w:p>`), {
    highlights: 'refused',
  });
  const target = { paragraph: 0, range: { start: 2, end: 4 } };
  expect(await host.reveal(checked, target)).toBe('exact');
  expect(word.model.selected?.text).toBe('组织');
});

describe('a date picker', () => {
  const picker =
    `<w:p>${run('日期：')}<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>${run('2024年')}` +
    `</w:sdtContent></w:sdt></w:p><w:p>${run('其他')}</w:p>`;

  test('is not written into on the web, of which no protection is to blame', async () => {
    const { word, host, checked } = await open(smallDocx(picker));
    const work = host.apply(checked, [replacing(0, 3, 7, '2025')]);
    expect(await refusal(work)).toBe('not-allowed');
    expect(textsIn(word.save())).toEqual(['日期：2024年', '其他']);
  });

  test('is written into elsewhere', async () => {
    const { word, host, checked } = await open(smallDocx(picker), { host: 'windows' });
    await host.apply(checked, [replacing(0, 3, 7, '2025')]);
    expect(textsIn(word.save())).toEqual(['日期：2025年', '其他']);
  });
});

describe('Chinese that a search does not find', () => {
  const sentence = '2024年主动公开信息123条，比上年增加23条。';

  test('is written as a whole where it has one look', async () => {
    const file = smallDocx(`<w:p>${run(sentence.slice(0, 9))}${run(sentence.slice(9))}</w:p>`);
    const { word, host, checked } = await open(file, { search: 'misses Chinese' });
    const { after } = await host.apply(checked, [
      replacing(0, 4, 5, '年度'),
      replacing(0, 15, 16, '；'),
    ]);
    const wanted = '2024年度主动公开信息123条；比上年增加23条。';
    expect(after.body.paragraphs[0]?.text).toBe(wanted);
    expect(textsIn(word.save())).toEqual([wanted]);
  });

  test.each([
    ['of several looks', `${run(sentence.slice(0, 9))}${bold(sentence.slice(9))}`],
    ['with a bookmark on it', named('数', run(sentence))],
    ['with a link in it', `<w:hyperlink w:anchor="数">${run(sentence)}</w:hyperlink>`],
  ])('is refused %s, and stays as it is', async (_, runs) => {
    const { word, host, checked } = await open(smallDocx(`<w:p>${runs}</w:p>`), {
      search: 'misses Chinese',
    });
    const before = mainXml(word.save());
    expect(await refusal(host.apply(checked, [replacing(0, 4, 5, '年度')]))).toBe('unplaced');
    expect(textsIn(word.save())).toEqual([sentence]);
    expect(mainXml(word.save()).match(/<w:b\/>/g)).toEqual(before.match(/<w:b\/>/g));
  });

  test('is refused alone, with what has one look written', async () => {
    const file = smallDocx(
      `<w:p>${run(sentence)}</w:p><w:p>${run('2024年')}${bold('公开。')}</w:p>`,
    );
    const { word, host, checked } = await open(file, { search: 'misses Chinese' });
    const work = host.apply(checked, [replacing(0, 4, 5, '年度'), replacing(1, 4, 5, '年度')]);
    expect(await refusal(work)).toBe('unplaced');
    expect(textsIn(word.save())).toEqual([sentence, '2024年公开。']);
    await host.apply(await host.read(), [replacing(0, 4, 5, '年度')]);
    expect(textsIn(word.save())[0]).toBe('2024年度主动公开信息123条，比上年增加23条。');
  });
});

test.each(['OLE_LINK1', '_GoBack', '_Hlk123'])(
  'a bookmark %s that Word left keeps nobody from writing',
  async (name) => {
    const { word, host, checked } = await open(commentedDocx(named(name, run('12'))));
    await host.apply(checked, [replacing(1, 0, 2, '34')]);
    expect(textsIn(word.save())).toContain('34');
  },
);

test.each(['OLE_LINK1', '_GoBack', '_Hlk123'])(
  'a paragraph with a bookmark %s that Word left can be taken away',
  async (name) => {
    const { word, host, checked } = await open(commentedDocx(named(name, run('12'))));
    await host.apply(checked, [{ do: 'remove-blocks', first: 1, count: 1 }]);
    expect(textsIn(word.save())).not.toContain('12');
  },
);

test('a blank cell whose text would be hidden is not written into, and stays as it is', async () => {
  const hidden = '<w:pPr><w:jc w:val="left"/><w:rPr><w:vanish/></w:rPr></w:pPr>';
  const cell = (paragraph: string): string => `<w:tc><w:p>${paragraph}</w:p></w:tc>`;
  const file = smallDocx(`<w:tbl><w:tr>${cell(run('12'))}${cell(hidden)}</w:tr></w:tbl><w:p/>`);
  const { word, host, checked } = await open(file);
  const before = mainXml(word.save());
  const filling = { ...replacing(1, 0, 0, '0'), like: 0 };
  expect(await refusal(host.apply(checked, [filling]))).toBe('unplaced');
  expect(mainXml(word.save())).toBe(before);
});

describe('a new paragraph that is to look like another', () => {
  const inserting: BodyEdit = {
    do: 'insert-paragraph',
    beside: 0,
    where: 'after',
    text: '新的一段',
    like: 1,
  };

  function paragraph(properties: string, text: string): string {
    return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
  }

  function propertiesOf(bytes: Uint8Array, text: string): string | undefined {
    const found = mainXml(bytes)
      .split('</w:p>')
      .find((one) => one.includes(text));
    return found && /<w:pPr>(.*?)<\/w:pPr>/s.exec(found)?.[1];
  }

  test.each([
    ['<w:ind w:firstLineChars="200" w:firstLine="640"/>', '<w:jc w:val="center"/>'],
    ['<w:jc w:val="both"/>', '<w:ind w:firstLineChars="200" w:firstLine="640"/>'],
    ['<w:spacing w:line="560" w:lineRule="exact"/>', '<w:spacing w:line="480" w:lineRule="auto"/>'],
  ])('is indented by characters, and spaced, as that is: %s', async (like, beside) => {
    const file = smallDocx(paragraph(beside, '标题') + paragraph(like, '正文。'));
    const { word, host, checked } = await open(file);
    const { after } = await host.apply(checked, [inserting]);
    expect(after.body.paragraphs.map(({ text }) => text)).toEqual(['标题', '新的一段', '正文。']);
    expect(propertiesOf(word.save(), '新的一段')).toBe(like);
  });

  test('keeps the alignment that it has where Word does not tell that of the other', async () => {
    const file = smallDocx(
      paragraph('<w:jc w:val="center"/>', '标题') +
        paragraph('<w:jc w:val="distribute"/>', '正文。'),
    );
    const { word, host, checked } = await open(file);
    await host.apply(checked, [inserting]);
    expect(propertiesOf(word.save(), '新的一段')).toContain('<w:jc w:val="center"/>');
  });
});

describe('empty paragraphs that close themselves', () => {
  test.each(['<w:p/>', '<w:p w:rsidR="00A1"/>', '<w:p w:rsidR="00A1" w:rsidRDefault="00B2" />'])(
    'are counted as such when blocks are inserted: %s',
    async (blank) => {
      const { word, host, checked } = await open(
        smallDocx(`<w:p>${run('甲')}</w:p>${blank}<w:p>${run('丁')}</w:p>`),
      );
      const markup = `<w:p>${run('乙')}</w:p>${blank}<w:p>${run('丙')}</w:p>`;
      const { after } = await host.apply(checked, [
        { do: 'insert-blocks', beside: 0, where: 'after', markup },
      ]);
      const wanted = ['甲', '乙', '', '丙', '', '丁'];
      expect(after.body.paragraphs.map(({ text }) => text)).toEqual(wanted);
      expect(textsIn(word.save())).toEqual(wanted);
    },
  );
});

describe('two panes of one document', () => {
  const file = smallDocx(`<w:p>${run('甲')}</w:p>`);

  test('both keep what they leave, whichever came first', async () => {
    const { word, host } = await open(file);
    await host.remember('甲');
    word.parts.add('<a xmlns="urn:report-check:remembered">乙 &lt; 丙</a>');
    expect(await host.recall()).toEqual(['甲', '乙 < 丙']);
    await host.remember('甲、乙');
    expect(await host.recall()).toEqual(['甲、乙']);
    expect(word.parts.all).toHaveLength(1);
  });

  test('and what was kept among the settings is read, and moves', async () => {
    const { word, host } = await open(file);
    word.model.settings.set('reportCheck', JSON.stringify('早先'));
    expect(await host.recall()).toEqual(['早先']);
    await host.remember('早先、现在');
    expect(await host.recall()).toEqual(['早先、现在']);
    expect([...word.model.settings]).toEqual([]);
  });

  test('what another add-in keeps is let alone', async () => {
    const { word, host } = await open(file);
    word.parts.add('<a xmlns="urn:other">丁</a>');
    await host.remember(undefined);
    expect(word.parts.all).toEqual(['<a xmlns="urn:other">丁</a>']);
  });
});

test('a table within a control takes the place of one, and no control is left behind empty', async () => {
  const held = (text: string): string =>
    `<w:sdt><w:sdtPr><w:tag w:val="表"/></w:sdtPr><w:sdtContent><w:tbl><w:tr><w:tc><w:p>${run(text)}` +
    '</w:p></w:tc></w:tr></w:tbl></w:sdtContent></w:sdt>';
  const file = smallDocx(`<w:p>${run('甲')}</w:p>${held('旧')}<w:p>${run('乙')}</w:p>`);
  const { word, host, checked } = await open(file);
  await host.apply(checked, [
    { do: 'insert-blocks', beside: 0, where: 'after', markup: held('新') },
    { do: 'remove-blocks', first: 1, count: 1 },
  ]);
  expect(textsIn(word.save())).toEqual(['甲', '新', '乙']);
  const controls = mainXml(word.save()).match(/<w:sdt>.*?<\/w:sdt>/gs) ?? [];
  expect(controls.map((one) => one.includes('新'))).toEqual([true]);
});

describe.each(['kept', 'merged', 'added', 'before', 'both'] as const)(
  'where Word tells that all it wrote has failed, and the end of what is inserted is %s',
  (surplus) => {
    const tableOf = (text: string): string =>
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p>${run(text)}</w:p></w:tc></w:tr></w:tbl>`;
    const play = { rejectsWritten: true, surplus };
    const inserting = (beside: number): BodyEdit => ({
      do: 'insert-blocks',
      beside,
      where: 'after',
      markup: tableOf('新'),
    });

    test('a table is in the place of another for certain', async () => {
      const file = smallDocx(`<w:p>${run('甲')}</w:p>${tableOf('旧')}<w:p>${run('乙')}</w:p>`);
      const { word, host, checked } = await open(file, play);
      const removing: BodyEdit = { do: 'remove-blocks', first: 1, count: 1 };
      await host.apply(checked, [inserting(0), removing]);
      expect(textsIn(word.save())).toEqual(['甲', '新', '乙']);
    });

    test('a table is in the place of another that reads the same for certain', async () => {
      const file = smallDocx(
        `<w:p>${run('甲')}</w:p>${tableOf('旧').replace('<w:tblPr/>', '<w:tblPr><w:jc w:val="left"/></w:tblPr>')}<w:p>${run('乙')}</w:p>`,
      );
      const { word, host, checked } = await open(file, play);
      const removing: BodyEdit = { do: 'remove-blocks', first: 1, count: 1 };
      const markup = tableOf('旧');
      await host.apply(checked, [
        { do: 'insert-blocks', beside: 0, where: 'after', markup },
        removing,
      ]);
      expect(mainXml(word.save())).not.toContain('<w:jc ');
    });

    const lines = smallDocx(['甲', '乙', '丙'].map((text) => `<w:p>${run(text)}</w:p>`).join(''));
    const several = (text: string): readonly BodyEdit[] => {
      const markup = `<w:p>${run(text)}</w:p>`;
      return [
        { do: 'insert-blocks', beside: 1, where: 'before', markup },
        replacing(1, 0, 1, '己'),
        { do: 'insert-blocks', beside: 2, where: 'after', markup },
      ];
    };

    test('several blocks are put in one after the other for certain', async () => {
      const { word, host, checked } = await open(lines, play);
      const applied = await host.apply(checked, several('新'));
      const texts = ['甲', '新', '己', '丙', '新'];
      expect(textsIn(word.save()).slice(0, 5)).toEqual(texts);
      await host.apply(applied.after, inverseOf(applied) ?? []);
      expect(textsIn(word.save()).slice(0, 3)).toEqual(['甲', '乙', '丙']);
    });

    test('what stands alone of several blocks is taken back where the rest failed', async () => {
      const { word, host, checked } = await open(lines, { surplus, failsAfterWrites: 1 });
      expect(await refusal(host.apply(checked, several('新')))).toBe('failed');
      expect(textsIn(word.save())).toEqual(['甲', '乙', '丙']);
    });

    test('a table behind the last paragraph is, with the line that has to follow it', async () => {
      const { word, host, checked } = await open(smallDocx(`<w:p>${run('甲')}</w:p>`), play);
      await host.apply(checked, [inserting(0)]);
      expect(textsIn(word.save())).toEqual(['甲', '新', '']);
    });
  },
);

describe('a control in a cell that shows its prompt', () => {
  const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
  const prompt =
    '<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:rPr>' +
    '<w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>单击此处输入</w:t></w:r></w:p></w:sdtContent></w:sdt>';
  const figure = '<w:p><w:r><w:rPr><w:b/><w:sz w:val="21"/></w:rPr><w:t>12</w:t></w:r></w:p>';
  const file = smallDocx(`<w:tbl><w:tr>${cell(figure)}${cell(prompt)}</w:tr></w:tbl><w:p/>`);

  test('is written into as if a person typed there, and is blank again once that is undone', async () => {
    const { word, host, checked } = await open(file);
    expect(checked.isPlaced(1)).toBe(true);
    const filling = { ...replacing(1, 0, 0, '0'), like: 0 };
    const applied = await host.apply(checked, [filling]);
    expect(textsIn(word.save())).toEqual(['12', '0', '']);
    const xml = mainXml(word.save());
    expect(xml).not.toContain('showingPlcHdr');
    expect(xml).not.toContain('PlaceholderText');
    const [, run = ''] = /<w:sdtContent>.*?<w:rPr>(.*?)<\/w:rPr>/s.exec(xml) ?? [];
    expect(run).toContain('<w:sz w:val="21"/>');
    expect(run).toContain('<w:b w:val="1"/>');
    await host.apply(applied.after, inverseOf(applied) ?? []);
    expect(textsIn(word.save())).toEqual(['12', '', '']);
  });

  test.each<Partial<Play>>([{ endOfRowMarks: true }, { mergedContinuations: 'omitted' }])(
    'is found in a Word with %j, too',
    async (play) => {
      const { checked } = await open(file, play);
      expect(checked.isPlaced(1)).toBe(true);
    },
  );
});
