export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const relationshipNamespace =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const office = 'http://schemas.microsoft.com/office/word';

/** What every program declares. */
export const commonNamespaces = {
  'xmlns:w': wordNamespace,
  'xmlns:r': relationshipNamespace,
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  'xmlns:wps': `${office}/2010/wordprocessingShape`,
  'xmlns:w14': `${office}/2010/wordml`,
};

export const officeNamespaces = {
  ...commonNamespaces,
  'xmlns:wpc': `${office}/2010/wordprocessingCanvas`,
  'xmlns:m': 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'xmlns:w10': 'urn:schemas-microsoft-com:office:word',
  'xmlns:wp14': `${office}/2010/wordprocessingDrawing`,
  'xmlns:w15': `${office}/2012/wordml`,
  'xmlns:wpg': `${office}/2010/wordprocessingGroup`,
  'xmlns:wpi': `${office}/2010/wordprocessingInk`,
  'xmlns:wne': `${office}/2006/wordml`,
};
