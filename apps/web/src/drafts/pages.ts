/** This page among the pages of the browser. */
export const page = crypto.randomUUID();

const lockOf = (of: string) => `kapstone page ${of}`;

/** Held as long as the page lives: the browser gives it back however the page ends, and so others know. */
void navigator.locks.request(lockOf(page), () => new Promise(() => {}));

/** The pages of the console that are open in this browser. */
export async function pagesAlive(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(
    held.flatMap(({ name }) => (name?.startsWith(lockOf('')) ? [name.slice(lockOf('').length)] : [])),
  );
}

/** Answers when a page has ended. */
export const untilPageIsGone = (of: string): Promise<void> =>
  navigator.locks.request(lockOf(of), { mode: 'shared' }, () => {});
