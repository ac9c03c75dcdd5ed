import { IconCar, IconMessage2, IconReceipt2, IconWritingSign } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button, buttonClass } from '../../design/button.js';
import { holds } from '../../session/roles.js';
import type { Viewer } from '../../session/viewer.js';
import type { Item } from '../readiness/needs.js';
import type { Visit } from './day.js';

/** The one button of a card in the rail: what the viewer can do about it, or a look at the visit. */
export function needAction({
  visit,
  item,
  primary,
  viewer,
  onRide,
  onBook,
  onOpen,
}: {
  visit: Visit;
  item: Item;
  primary: boolean;
  viewer: Viewer;
  onRide: () => void;
  onBook: () => void;
  onOpen: () => void;
}): ReactNode {
  const look = primary ? 'primary' : 'plain';
  const link = (word: string, icon: ReactNode, tab: 'consent' | 'screening' | 'estimate') => (
    <Link to="/patients/$patientId" params={{ patientId: visit.patientId }} search={{ tab }} className={buttonClass({ look, size: 's' })}>
      {icon}
      {word}
    </Link>
  );
  const button = (word: string, icon: ReactNode, run: () => void) => (
    <Button look={look} size="s" icon={icon} onClick={run}>
      {word}
    </Button>
  );
  switch (item.item) {
    case 'RIDE':
      return button('Add ride', <IconCar className="icon-s" aria-hidden />, onRide);
    case 'INTEGRATION':
      return button('Book integration', <IconMessage2 className="icon-s" aria-hidden />, onBook);
    case 'CONSENT':
      if (!holds(viewer, 'PSYCHIATRIST', 'NURSE')) break;
      return link('Record consent', <IconWritingSign className="icon-s" aria-hidden />, 'consent');
    case 'ESTIMATE':
      if (!holds(viewer, 'ADMIN')) break;
      return link('Open estimates', <IconReceipt2 className="icon-s" aria-hidden />, 'estimate');
    case 'SCREENING':
      return holds(viewer, 'PSYCHIATRIST') ? link('Decide', null, 'screening') : null;
  }
  return (
    <Button size="s" onClick={onOpen}>
      See visit
    </Button>
  );
}
