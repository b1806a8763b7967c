import type { CitedDocument, FormEdition } from '../../edition';
import { applications } from '../shared/applications';
import { chapters, topics } from '../shared/chapters';
import { reviewAndLitigation } from '../shared/review-and-litigation';
import { disclosure2019 } from './disclosure';
import { relations2019 } from './relations';

const notice2019: CitedDocument = {
  document: {
    title: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
    number: '国办公开办函〔2019〕60号',
    issuer: '国务院办公厅政府信息与政务公开办公室',
  },
  // Local notices have titles like this one, so its name has to begin with 关于.
  names: [
    '关于政府信息公开工作年度报告有关事项',
    '关于政府信息公开年度报告有关事项',
    '政府信息公开工作年度报告格式(试行)',
  ],
};

/** 国办公开办函〔2019〕60号, for report years 2019 and 2020. */
export const edition2019: FormEdition = {
  edition: '2019',
  firstYear: 2019,
  notice: notice2019,
  chapters: chapters.map((chapter) =>
    chapter.id === 'other' ? { ...chapter, mayBeNone: true } : chapter,
  ),
  topics,
  // This form does not name the topics.
  topicSeverity: 'info',
  tables: {
    disclosure: disclosure2019,
    applications: applications('2019', { id: 'other', label: { text: '（六）其他处理' } }),
    reviewAndLitigation: reviewAndLitigation('2019'),
  },
  relations: relations2019,
};
