/** What who reviews thinks of a report: 已看, 退回, 通过; 未看 is absent. */
export const opinions = ['seen', 'back', 'passed'] as const;
export type Opinion = (typeof opinions)[number];
