/** @jest-environment ./test/support/page-environment.js */
import { screen } from '@testing-library/react';
import { openFile } from '../../../../src/document/file/file-host';
import { smallDocx } from '../../../support/small-docx';
import { textsOf } from './documents';
import { showPane } from './show-pane';

it.each([
  ['zh', '单位全称', '插入整份报告'],
  ['en', 'Full name of the authority', 'Insert the whole report'],
] as const)(
  'makes a report of an empty document, as shown before, in %s',
  async (language, name, does) => {
    const host = openFile(smallDocx('<w:p/>'));
    const { user } = await showPane(host, { language });
    const publisher = await screen.findByLabelText(name);
    // What is shown is what comes into the document, in whatever language the pane is.
    const outline = ['一、总体情况', '（一）主动公开', '六、其他需要报告的事项'];
    for (const line of outline) expect(screen.getByText(line)).toBeTruthy();
    const button = screen.getByRole('button', { name: does });
    expect(button.hasAttribute('disabled')).toBe(true);
    await user.type(publisher, '临江区教育局');
    expect(button.hasAttribute('disabled')).toBe(false);
    await user.click(button);
    expect(await screen.findByText('临江区教育局')).toBeTruthy();
    expect(textsOf(host)).toEqual(expect.arrayContaining(outline));
  },
);
