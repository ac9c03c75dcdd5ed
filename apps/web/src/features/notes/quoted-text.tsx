import { Link } from '@tanstack/react-router';
import { partsOf, type Quote } from './quotes.js';
import styles from './quoted-text.module.css';
import type { Fact, Quotable } from './use-quotable.js';

/** Words with the facts that they quote: each as it was then, linked to where it stands, with what has become of it since. */
export function QuotedText({ text, quotable }: { text: string; quotable: Quotable }) {
  return partsOf(text).map((part, at) =>
    typeof part === 'string' ? part : <QuotedFact key={at} quote={part} fact={factOf(part, quotable)} />,
  );
}

export function QuotedFact({
  quote: { name, value },
  fact,
  brief,
}: {
  quote: Quote;
  fact: Fact | undefined;
  /** Where what was quoted stands right beside it. */
  brief?: boolean;
}) {
  const words = brief ? name : `${name}: ${value}`;
  return (
    <>
      {fact ? (
        <Link {...fact.to} className={styles.quote}>
          {words}
        </Link>
      ) : (
        <span className={styles.quote}>{words}</span>
      )}
      {fact && fact.value !== value && <span className={styles.now}> is now {fact.value}</span>}
    </>
  );
}

export const factOf = ({ name }: Quote, { dose, homework }: Quotable): Fact | undefined =>
  [...(dose ? [dose] : []), ...homework].find((fact) => fact.name === name);

/** Lies under a field with the same words, unseen, and gives those that are quoted their ground. */
export function QuoteGround({ text, className }: { text: string; className?: string }) {
  return (
    <div className={`${className} ${styles.ground}`} aria-hidden>
      {partsOf(text).map((part, at) =>
        typeof part === 'string' ? part : <mark key={at}>{`[${part.name}: ${part.value}]`}</mark>,
      )}
      {/* A last line without words is a line too. */}
      {'\u200b'}
    </div>
  );
}
