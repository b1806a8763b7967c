import { addEdition, formOf } from '../../../src/schema/editions';
import type { FormEdition } from '../../../src/schema/edition';
import type { Relation } from '../../../src/schema/relation';

const present = formOf('2021');

const adjudicationsBound: Relation = {
  id: 'adjudications-bound',
  table: 'disclosure',
  over: 'each column',
  lines: ['decisions'],
  left: ['punishment'],
  is: 'at least',
  right: ['adjudication'],
  severity: 'warning',
  words: {
    zh: {
      name: '裁决多于处罚',
      why: '为测试而设。',
      failed: '“{line}”一列：处罚{left}件，少于裁决{right}件',
    },
    en: {
      name: 'Too many',
      why: 'Made up.',
      failed: '{line}: {left} punishments, {right} adjudications',
    },
  },
  basis: 'T01',
};

/** An edition that never was: a row more in table two, another title, a relation over one column. */
const edition2027: FormEdition = {
  ...present,
  edition: '2027',
  firstYear: 2027,
  notice: {
    document: { ...present.notice.document, number: '国办公开办函〔2027〕9号' },
    names: ['政府信息公开工作年度报告新格式'],
  },
  chapters: present.chapters.map((chapter) =>
    chapter.id === 'other' ? { ...chapter, title: { text: '其他应当报告的事项' } } : chapter,
  ),
  tables: {
    ...present.tables,
    disclosure: {
      ...present.tables.disclosure,
      edition: '2027',
      sections: present.tables.disclosure.sections.map((section) =>
        section.heading?.text === '第二十条第（六）项'
          ? {
              ...section,
              rows: [...section.rows, { id: 'adjudication', label: { text: '行政裁决' } }],
            }
          : section,
      ),
    },
    applications: { ...present.tables.applications, edition: '2027' },
    reviewAndLitigation: { ...present.tables.reviewAndLitigation, edition: '2027' },
  },
  relations: [...present.relations, adjudicationsBound],
};

// There before the rules are made of the relations of all editions.
addEdition(edition2027);
