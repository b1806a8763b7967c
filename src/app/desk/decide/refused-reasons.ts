/** A file of reasons that is not followed, and why: it cannot be read, or an entry is not right. */
export type RefusedReasons = { readonly name: string } & (
  | { readonly bad: 'unread'; readonly reason: string }
  | { readonly bad: 'json'; readonly reason: string }
  | { readonly bad: 'entry'; readonly number: number; readonly what: string }
  | { readonly bad: 'whole'; readonly what: string }
);
