/** A report of a body on a year, with what came over and what is carried forward. */
export function carriedReport(
  name: string,
  year: number,
  over: number,
  forward: number,
  said = '',
): string {
  return `# ${name}${String(year)}年政府信息公开工作年度报告
## 一、总体情况
${said}
## 三、收到和处理政府信息公开申请情况
[表三]
  newlyReceived.naturalPerson = ${String(10 + forward - over)}
  newlyReceived.total = ${String(10 + forward - over)}
  carriedOver.naturalPerson = ${String(over)}
  carriedOver.total = ${String(over)}
  granted.naturalPerson = 10
  granted.total = 10
  total.naturalPerson = 10
  total.total = 10
  carriedForward.naturalPerson = ${String(forward)}
  carriedForward.total = ${String(forward)}
`;
}
