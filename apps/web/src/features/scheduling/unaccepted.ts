import type { Problem, Refusal } from '../../graphql/problem.js';
import type { Preview } from './reschedule-documents.js';
import { shownIn } from './use-reschedule.js';

/** Where a move is refused for what it breaks: that in words, and the keys that say that it is meant. */
export function unacceptedOf(
  trouble: Problem | Refusal | null | undefined,
): { words: string; keys: string[]; consequences: Preview['consequences'] } | null {
  if (!trouble || !('consequences' in trouble)) return null;
  const { consequences } = trouble as Pick<Preview, 'consequences'>;
  return {
    words: consequences.map(({ message }) => message).join(' '),
    keys: shownIn({ consequences }),
    consequences,
  };
}
