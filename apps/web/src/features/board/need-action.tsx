import { IconCar, IconMessage2, IconReceipt2, IconWritingSign } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button, buttonClass } from '../../design/button.js';
import { can } from '../../session/permissions.js';
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
  onMove,
  onOpen,
}: {
  visit: Visit;
  item: Item;
  primary: boolean;
  viewer: Viewer;
  onRide: () => void;
  onBook: () => void;
  onMove: () => void;
  onOpen: () => void;
}): ReactNode {
  const look = primary ? 'primary' : 'plain';
  const link = (word: string, icon: ReactNode, tab: 'consent' | 'screening' | 'estimate') => (
    <Link
      to="/patients/$patientId"
      params={{ patientId: visit.patientId }}
      search={{ tab }}
      className={buttonClass({ look, size: 's' })}
    >
      {icon}
      {word}
    </Link>
  );
  const button = (word: string, icon: ReactNode, run: () => void) => (
    <Button look={look} size="s" icon={icon} onClick={run}>
      {word}
    </Button>
  );
  if (!mayAct(viewer, item)) {
    return item.state === 'HOLD' ? null : button('See visit', null, onOpen);
  }
  switch (item.item) {
    case 'RIDE':
      return button(
        item.category === 'RIDE_NOT_CONFIRMED' ? 'Confirm ride' : 'Add ride',
        <IconCar className="icon-s" aria-hidden />,
        onRide,
      );
    case 'INTEGRATION':
      return button('Book integration', <IconMessage2 className="icon-s" aria-hidden />, onBook);
    case 'CONSENT':
      return link('Record consent', <IconWritingSign className="icon-s" aria-hidden />, 'consent');
    case 'ESTIMATE':
      return link('Open estimates', <IconReceipt2 className="icon-s" aria-hidden />, 'estimate');
    case 'SCREENING':
      return link('Decide', null, 'screening');
    case 'ROOM':
      return button('Choose a room', null, onMove);
  }
}

/** Whether the viewer can put an open item right. */
export function mayAct(viewer: Viewer, item: Item): boolean {
  switch (item.item) {
    case 'RIDE':
      return can(viewer, 'VISIT_CHECK_IN');
    case 'CONSENT':
      return can(viewer, 'CONSENT_RECORD');
    case 'ESTIMATE':
      return can(viewer, 'ESTIMATE_WRITE');
    case 'SCREENING':
      return can(viewer, 'SCREENING_DECIDE');
    case 'INTEGRATION':
    case 'ROOM':
      return can(viewer, 'SCHEDULE_WRITE');
  }
}
