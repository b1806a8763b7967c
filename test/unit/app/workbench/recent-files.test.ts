/** @jest-environment jsdom */
import { recentFilesIn } from '../../../../src/app/workbench/recent-files';

beforeEach(() => {
  localStorage.clear();
});

const recent = () => recentFilesIn(() => localStorage);

it('knows the names of what was opened, the last one first and each once', () => {
  for (const name of ['a.docx', 'b.docx', 'a.docx']) recent().note(name);
  expect(recent().names).toEqual(['a.docx', 'b.docx']);
});

it('forgets the oldest of many', () => {
  for (let at = 1; at <= 12; at += 1) recent().note(`${String(at)}.docx`);
  expect(recent().names).toHaveLength(8);
  expect(recent().names[0]).toBe('12.docx');
});

it('keeps nothing at all once it is cleared, and says so to who looks', () => {
  const files = recent();
  files.note('a.docx');
  let told = 0;
  files.subscribe(() => (told += 1));
  files.clear();
  expect([told, files.names, localStorage.length]).toEqual([1, [], 0]);
});

it('works as long as the page does where the browser keeps nothing', () => {
  const files = recentFilesIn(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  files.note('a.docx');
  expect(files.names).toEqual(['a.docx']);
});

it.each(['{', '{"names":["a"]}', '[1,null]'])('takes nothing from %s', (text) => {
  localStorage.setItem('report-check recent', text);
  expect(recent().names).toEqual([]);
});
