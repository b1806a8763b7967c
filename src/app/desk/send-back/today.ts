/** The day where the person is, as 2026-11-29. */
export function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return [now.getFullYear(), month, day].join('-');
}
