import { IconCompass, IconMessage2 } from '@tabler/icons-react';
import { Wedge } from '../../../design/marks.js';
import type { AppointmentKind } from '../../../gql/graphql.js';
import styles from './course-plan.module.css';

/** A visit of a plan as a small picture. Silent: the table says it in words. */
export function VisitMark({ kind, number }: { kind: AppointmentKind; number: number }) {
  if (kind === 'INFUSION') return <Wedge>{String(number)}</Wedge>;
  if (kind === 'PREPARATION') {
    return (
      <span className={styles.preparation}>
        <IconCompass className="icon-s" />
      </span>
    );
  }
  return (
    <span className={styles.integration}>
      <IconMessage2 className="icon-s" />
      {number}
    </span>
  );
}
