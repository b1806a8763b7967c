/** A profile that a check goes by. */
export interface UsedProfile {
  /** what exports call it */
  readonly name: string;
  /** as it was read, for a process apart to read again */
  readonly text: string;
}
