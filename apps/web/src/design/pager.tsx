import { useState } from 'react';
import { Button } from './button.js';

/** The pages of a list, walked by cursor: forwards by what the last answer said, backwards by what was walked. */
export function usePages() {
  const [walked, setWalked] = useState<(string | null)[]>([null]);
  return {
    after: walked.at(-1) ?? null,
    first: walked.length === 1,
    next: (cursor: string) => setWalked((before) => [...before, cursor]),
    back: () => setWalked((before) => before.slice(0, -1)),
    restart: () => setWalked([null]),
  };
}

export function Pager({
  pages,
  info,
}: {
  pages: ReturnType<typeof usePages>;
  info: { endCursor?: string | null; hasNextPage: boolean };
}) {
  if (pages.first && !info.hasNextPage) return null;
  return (
    <nav className="row" aria-label="Pages" style={{ padding: '10px 16px' }}>
      {!pages.first && <Button onClick={pages.back}>Newer</Button>}
      {info.hasNextPage && info.endCursor && (
        <Button onClick={() => pages.next(info.endCursor!)}>More</Button>
      )}
    </nav>
  );
}
