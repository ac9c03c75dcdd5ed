import styles from './arch-picture.module.css';
import { voussoirs } from './voussoirs.js';

const big = voussoirs({ x: 370, y: 763 }, 430, 300, 6, 14.6, 0.35);
const small = voussoirs({ x: 110, y: 128 }, 106, 72, 4, 24, 1.6);

/** The arch with its golden keystone: the ground of sign-in and of the lock. Decoration only. */
export function ArchPicture({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 740 760" preserveAspectRatio="xMidYMax slice" aria-hidden>
      {big.map((d, at) => (
        <path key={d} d={d} className={styles[`tone${at % 3}`]} />
      ))}
      <path
        d="M316.8 299.1 A464 464 0 0 1 423.2 299.1 L402.3 479.9 A282 282 0 0 0 337.7 479.9 Z"
        fill="var(--key)"
      />
    </svg>
  );
}

/** The arch whose keystone is still to come: nothing here yet. Decoration only. */
export function EmptyArch() {
  return (
    <svg width="220" height="128" viewBox="0 0 220 128" aria-hidden>
      <g fill="var(--sunken)">
        {small.map((d) => (
          <path key={d} d={d} />
        ))}
      </g>
      <path
        d="M91 14h38l-8 46h-22z"
        fill="none"
        stroke="var(--edge)"
        strokeWidth="1.8"
        strokeDasharray="5 4"
      />
    </svg>
  );
}
