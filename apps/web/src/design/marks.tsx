import styles from './marks.module.css';

/** The four shapes of a check: each is told apart without its colour. */
export type MarkShape = 'ready' | 'missing' | 'hold' | 'unchecked';

/** A mark of 14, 18 or 30 px. A word always stands beside it, so it is silent for screen readers. */
export function Mark({ shape, size = 14 }: { shape: MarkShape; size?: 14 | 18 | 30 }) {
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="0 0 14 14" aria-hidden>
      {shapes[shape]}
    </svg>
  );
}

const shapes = {
  ready: (
    <>
      <circle cx="7" cy="7" r="6.4" fill="var(--mark, var(--ready))" />
      <path
        d="M4.2 7.2l2 2 3.6-4"
        fill="none"
        stroke="var(--mark-ink, var(--surface))"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  missing: (
    <>
      <path
        d="M7 1.1 13.2 12a.6.6 0 0 1-.5.9H1.3a.6.6 0 0 1-.5-.9Z"
        fill="var(--mark, var(--warn-solid))"
        stroke="var(--mark, var(--warn-solid))"
        strokeLinejoin="round"
      />
      <path d="M7 5v3.4M7 10.7v.1" stroke="var(--on-key)" strokeWidth="1.7" strokeLinecap="round" />
    </>
  ),
  hold: (
    <>
      <path d="M4.3.6h5.4l3.7 3.7v5.4l-3.7 3.7H4.3L.6 9.7V4.3Z" fill="var(--mark, var(--stop-solid))" />
      <path d="M5.3 4.4v5.2M8.7 4.4v5.2" stroke="#fff" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  unchecked: (
    <circle
      cx="7"
      cy="7"
      r="5.7"
      fill="none"
      stroke="var(--edge)"
      strokeWidth="1.4"
      strokeDasharray="2.2 2.2"
    />
  ),
};

/** The keystone: a wedge that is wider on top, with a number on it. */
export function Wedge({
  children,
  look = 'solid',
}: {
  children: string;
  look?: 'solid' | 'coming' | 'current';
}) {
  return <span className={`${styles.wedge} ${styles[look]}`}>{children}</span>;
}

/** The mark of the product: an arch and its keystone. */
export function Logo({ size = 34, onNav = false }: { size?: number; onNav?: boolean }) {
  return (
    <svg width={size} height={size} viewBox="0 0 34 34" role="img" aria-label="Kapstone">
      <g fill="none" stroke={onNav ? 'var(--nav-ink)' : 'var(--primary)'} strokeWidth="3.2">
        <path d="M5.500 30V17.500A11.500 11.500 0 0 1 12 7.200" />
        <path d="M28.500 30V17.500A11.500 11.500 0 0 0 22 7.200" />
      </g>
      <path d="M12.700 3.200h8.600l-1.900 9.600h-4.800z" fill={onNav ? 'var(--key)' : 'var(--warn-solid)'} />
    </svg>
  );
}
