import { Banner } from '../design/banner.js';
import { Button } from '../design/button.js';
import { Conflict } from '../design/conflict.js';
import { Dock } from '../design/dock.js';
import { Bone, Rows, Skeleton, TableRows } from '../design/skeleton.js';
import { EmptyState, ErrorState, ForbiddenState } from '../design/states.js';
import { TwoVersions } from '../design/two-versions.js';
import { Piece, Section } from './section.js';
import styles from './style-guide.module.css';

const nothing = () => {};

/** What a page says: problems, states, and the ways on. */
export function Statements() {
  return (
    <Section title="Statements">
      <Piece name="Banners" wide>
        <div className="stack">
          <Banner tone="warn" action={<Button size="s">Try now</Button>}>
            <b>No connection since 1:18 PM.</b> Your note is kept on this computer.
          </Banner>
          <Banner tone="stop">This failed on the server. Nothing was changed.</Banner>
          <Banner tone="info">Bea changed the hours at 1:18 PM.</Banner>
          <Banner tone="ready">All four are in place.</Banner>
        </div>
      </Piece>
      <Piece name="Empty">
        <EmptyState
          title="Nothing booked on Monday yet"
          actions={<Button look="primary">New appointment</Button>}
        >
          <p>Open 8 AM to 7 PM.</p>
        </EmptyState>
      </Piece>
      <Piece name="Failed">
        <ErrorState code="0190a4c2" onRetry={nothing} />
      </Piece>
      <Piece name="Not for this role">
        <ForbiddenState
          title="This note is for Imani's care team"
          actions={<Button>Back to appointments</Button>}
        >
          <p>Marcus Webb can help with anything else.</p>
        </ForbiddenState>
      </Piece>
      <Piece name="Loading">
        <Skeleton>
          <div className="row">
            <Bone round width={44} height={44} />
            <div className="grow">
              <Rows count={2} />
            </div>
          </div>
        </Skeleton>
      </Piece>
      <Piece name="Loading a list" wide>
        <Skeleton>
          <TableRows columns={5} rows={3} />
        </Skeleton>
      </Piece>
      <Piece name="Changed elsewhere" wide>
        <Conflict
          title="Bea changed this appointment at 1:18 PM"
          theirs={{
            whose: "Bea's",
            content: 'Tue Nov 24, 10:30 AM\nQuiet room',
            verb: 'Keep 10:30 AM',
            take: nothing,
          }}
          yours={{
            whose: 'Yours',
            content: 'Tue Nov 24, 11:00 AM\nQuiet room',
            verb: 'Use 11:00 AM',
            take: nothing,
          }}
        >
          Both are free. Whichever you pick, Bea is told.
        </Conflict>
      </Piece>
      <Piece name="Changed elsewhere, field by field" wide>
        <TwoVersions
          title="This note was changed on another computer"
          differing={[
            { title: 'Plan', here: 'The same door next week.', there: 'A new door.' },
            { title: 'Homework', here: 'Write for ten minutes.', there: '' },
          ]}
          onChoose={nothing}
        />
      </Piece>
      <Piece name="Refused" wide>
        <div className={styles.stage}>
          <Dock
            title="Infusion 1 is taken at 3:00 PM"
            detail="Priya Nair booked Jasper Wynn there, 2:45 to 4:00."
            choices={['4:00 PM', '4:15 PM', 'Tue 9:15 AM'].map((label) => ({ label, take: nothing }))}
            keep={{ label: 'Keep 2:00 PM', take: nothing }}
          />
        </div>
      </Piece>
    </Section>
  );
}
