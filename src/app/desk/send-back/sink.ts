/** Where files go that are made. */
export interface Sink<Result> {
  /**
   * Puts a file there.
   *
   * @param path below where all go, its folders apart by `/`
   */
  put(path: string, content: Uint8Array): Promise<void>;
  /** Ends it once all are there. */
  end(): Promise<Result>;
}
