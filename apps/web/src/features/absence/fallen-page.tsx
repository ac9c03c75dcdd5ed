import { useState } from 'react';
import { TableRows } from '../../design/skeleton.js';
import { wallClock } from '../../format/zone.js';
import { QueryState } from '../../graphql/query-state.js';
import { can } from '../../session/permissions.js';
import { useViewer } from '../../session/session.js';
import { BarSpace, Page, TopBar } from '../../shell/top-bar.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { useLocations } from '../facility/use-locations.js';
import { AffectedBeside, type Beside } from './affected-beside.js';
import { AffectedList } from './affected-list.js';
import styles from './away.module.css';
import { AwayTrouble } from './away-trouble.js';
import type { AffectedVisit } from './away-documents.js';
import { ConfirmMoves } from './confirm-moves.js';
import { useAwayMoves } from './use-away-moves.js';
import { useFallen } from './use-affected.js';

const noVisits: readonly AffectedVisit[] = [];

/** All visits ahead that do not stand any more, whatever the reason: what no longer holds, and what each could have instead. */
export function FallenPage() {
  usePageTitle('Visits that no longer stand');
  const { own, locations } = useLocations();
  const viewer = useViewer();
  const mayMove = can(viewer, 'SCHEDULE_WRITE');
  const { answer, fallen, readAnew } = useFallen(locations.map(({ id }) => id));
  const moves = useAwayMoves('fallen', fallen?.visits ?? noVisits);
  const [beside, setBeside] = useState<Beside>(null);
  const viewersZone = own?.timeZone ?? viewer.practice.timeZone;
  return (
    <>
      <TopBar
        back
        title="Visits that no longer stand"
        sub={locations.length > 1 ? 'At all locations' : undefined}
      >
        <BarSpace />
        {mayMove && <ConfirmMoves moves={moves} readAnew={readAnew} />}
      </TopBar>
      <div className={styles.work}>
        <Page>
          <AwayTrouble of={moves.trouble} />
          <QueryState query={answer} retry={readAnew} skeleton={<TableRows columns={4} />}>
            {({ fallenAppointments }) => (
              <AffectedList
                affected={fallenAppointments}
                noneTitle="Every visit ahead stands"
                none="Whoever takes part is there, the rooms serve and the locations are open."
                today={wallClock(Date.now(), viewersZone).date}
                viewersZone={viewersZone}
                moves={moves}
                mayMove={mayMove}
                onOpen={(visit) => setBeside({ visit })}
                onWait={mayMove ? ({ appointment }) => setBeside({ waits: appointment }) : null}
              />
            )}
          </QueryState>
        </Page>
        <AffectedBeside beside={beside} onClose={() => setBeside(null)} readAnew={readAnew} />
      </div>
    </>
  );
}
