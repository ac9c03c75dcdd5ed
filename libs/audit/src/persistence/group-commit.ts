interface Waiting<T> {
  readonly item: T;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets many callers share one commit. There is no timer: while one flush is at the disk, the next batch collects, so that an
 * idle process commits at once and a busy one commits as often as its disk can.
 */
export class GroupCommit<T> {
  private waiting: Waiting<T>[] = [];
  private flushing: Promise<void> | null = null;
  private retrying: Promise<void> = Promise.resolve();

  /**
   * @param flush commits all items, or none and throws.
   * @param blamesOneItem whether an error is about the data of some item and not about all of them.
   * @param most items of one flush.
   */
  constructor(
    private readonly flush: (items: readonly T[]) => Promise<void>,
    private readonly blamesOneItem: (error: unknown) => boolean,
    private readonly most: number,
  ) {}

  /** Resolves when the item is committed. @throws what made its commit fail */
  add(item: T): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.flushing ??= this.drain();
    });
  }

  /** Resolves when everything added so far is committed or has failed. */
  async settled(): Promise<void> {
    await this.flushing;
    await this.retrying;
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, this.most);
      try {
        await this.flush(batch.map(({ item }) => item));
        for (const { resolve } of batch) resolve();
      } catch (error) {
        // The retries go on beside the next flushes: one bad item must not hold up the rest.
        if (batch.length > 1 && this.blamesOneItem(error))
          this.retrying = this.retrying.then(() => this.oneByOne(batch));
        else for (const { reject } of batch) reject(error);
      }
    }
    this.flushing = null;
  }

  private async oneByOne(batch: readonly Waiting<T>[]): Promise<void> {
    for (const { item, resolve, reject } of batch) await this.flush([item]).then(resolve, reject);
  }
}
