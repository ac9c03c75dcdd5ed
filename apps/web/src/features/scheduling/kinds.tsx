import { IconCompass, IconDroplet, IconMessage2, IconRefresh, IconStethoscope } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { AppointmentKind } from '../../gql/graphql.js';
import styles from './kinds.module.css';

interface KindLook {
  name: string;
  Icon: ComponentType<{ className?: string; 'aria-hidden'?: boolean }>;
  /** Sets the kind's three colours on an element. */
  className: string;
}

/** How each kind of appointment is named and drawn, in the order of the legend. */
export const kinds: Record<AppointmentKind, KindLook> = {
  INFUSION: { name: 'Infusion', Icon: IconDroplet, className: styles.infusion! },
  INTEGRATION: { name: 'Integration', Icon: IconMessage2, className: styles.integration! },
  PREPARATION: { name: 'Preparation', Icon: IconCompass, className: styles.preparation! },
  CONSULTATION: { name: 'Consultation', Icon: IconStethoscope, className: styles.consultation! },
  FOLLOW_UP: { name: 'Follow-up', Icon: IconRefresh, className: styles.followUp! },
};

export const allKinds = Object.keys(kinds) as AppointmentKind[];

/** The icon of a kind in its colour. Silent: its name stands beside it or in the label. */
export function KindIcon({ kind }: { kind: AppointmentKind }) {
  const { Icon, className } = kinds[kind];
  return (
    <span className={`${className} ${styles.icon}`}>
      <Icon className="icon-s" aria-hidden />
    </span>
  );
}

/** `Infusion 4 of 6`, `Integration 3`, `Consultation`. */
export function appointmentName(
  kind: AppointmentKind,
  number?: number | null,
  count?: number | null,
): string {
  const name = kinds[kind].name;
  if (!number || kind === 'PREPARATION') return name;
  return kind === 'INFUSION' && count ? `${name} ${number} of ${count}` : `${name} ${number}`;
}
