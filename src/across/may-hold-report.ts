/**
 * Of a folder: what may hold a report. What cannot be read is named too, lest it pass for checked,
 * and so is what does not say what it is.
 */
const documents: ReadonlySet<string> = new Set([
  ...['.docx', '.docm', '.dotx', '.doc', '.dot', '.wps', '.wpt', '.uof', '.uot', '.odt', '.rtf'],
  ...['.pdf', '.ofd', '.ceb', '.html', '.htm', '.mht', '.mhtml', '.zip', '.rar', '.7z', ''],
]);

/** Whether a name in a folder is passed over: hidden, or a lock file beside an open document. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}

/** Whether a file in a folder may hold a report, by its name. */
export function mayHoldReport(name: string): boolean {
  const [ending = ''] = /\.[^.]*$/.exec(name) ?? [];
  return !isPassedOver(name) && documents.has(ending.toLowerCase());
}
