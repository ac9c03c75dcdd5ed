import { Fragment, useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Chip } from '../../design/chip.js';
import { Facts } from '../../design/facts.js';
import { Table } from '../../design/table.js';
import { fullDate } from '../../format/time.js';
import { wallClock } from '../../format/zone.js';
import { QueryState } from '../../graphql/query-state.js';
import { AffectedLink } from '../absence/affected-link.js';
import { Closures } from './closures.js';
import { FacilityDocument, type Place, type PlaceRoom } from './facility-documents.js';
import { closureWords, hoursWords } from './hours-words.js';
import { EditLocation, NewLocation } from './location-form.js';
import { OutOfService } from './out-of-service.js';
import { EditRoom, NewRoom } from './room-form.js';

/** Every location with its hours, closures and rooms. */
export function LocationsTab() {
  const [query, execute] = useQuery({ query: FacilityDocument, requestPolicy: 'cache-and-network' });
  const [adding, setAdding] = useState(false);
  const readAnew = () => execute({ requestPolicy: 'network-only' });
  return (
    <QueryState query={query} retry={readAnew}>
      {({ locations }) => (
        <>
          {locations.map((location) => (
            <Location key={location.id} location={location} onChanged={readAnew} />
          ))}
          {adding ? (
            <Card title="New location">
              <NewLocation
                onDone={() => {
                  setAdding(false);
                  readAnew();
                }}
              />
            </Card>
          ) : (
            <div>
              <Button onClick={() => setAdding(true)}>New location</Button>
            </div>
          )}
        </>
      )}
    </QueryState>
  );
}

type Editing = 'location' | 'closures' | 'room' | { room: PlaceRoom; what: 'room' | 'service' } | null;

function Location({ location, onChanged }: { location: Place; onChanged: () => void }) {
  const [editing, setEditing] = useState<Editing>(null);
  const done = () => {
    setEditing(null);
    onChanged();
  };
  if (editing === 'location') {
    return (
      <Card title={location.name}>
        <EditLocation location={location} onStale={onChanged} onDone={done} />
      </Card>
    );
  }
  return (
    <Card
      title={location.name}
      aside={
        <>
          {!location.active && <Chip>Closed for good</Chip>}
          <Button size="s" onClick={() => setEditing('location')}>
            Edit<span className="unseen"> {location.name}</span>
          </Button>
          <Button size="s" onClick={() => setEditing('closures')}>
            Closures<span className="unseen"> of {location.name}</span>
          </Button>
          <Button size="s" onClick={() => setEditing('room')}>
            New room<span className="unseen"> in {location.name}</span>
          </Button>
        </>
      }
      flush
    >
      <div style={{ padding: '8px 16px' }}>
        <Facts
          of={[
            ['Address', location.address],
            ['Phone', location.phone],
            ['Time zone', location.timeZone.replace(/_/g, ' ')],
            ['Open', hoursWords(location.hours)],
            ...plannedDates(location).map(
              (from) =>
                [
                  `From ${fullDate(from)}`,
                  hoursWords(location.plannedHours.filter((span) => span.effectiveFrom === from)),
                ] as const,
            ),
            ['Federal holidays', location.keepsFederalHolidays ? 'Closed' : 'Open as on any day'],
            [
              'Closed',
              location.closures.length > 0 &&
                location.closures.map((each, at) => (
                  <Fragment key={each.id}>
                    {at > 0 && '; '}
                    {closureWords(each, wallClock(Date.now(), location.timeZone).date)}{' '}
                    <AffectedLink search={{ closed: location.id, from: each.startsOn, until: each.endsOn }} />
                  </Fragment>
                )),
            ],
          ]}
        />
        {editing === 'closures' && <Closures location={location} onDone={done} />}
        {editing === 'room' && <NewRoom locationId={location.id} onDone={done} />}
        {typeof editing === 'object' && editing?.what === 'room' && (
          <EditRoom
            key={editing.room.id}
            room={location.rooms.find(({ id }) => id === editing.room.id) ?? editing.room}
            onStale={onChanged}
            onDone={done}
          />
        )}
        {typeof editing === 'object' && editing?.what === 'service' && (
          <OutOfService key={editing.room.id} room={editing.room} zone={location.timeZone} onDone={done} />
        )}
      </div>
      {location.rooms.length > 0 && (
        <Table
          label={`Rooms of ${location.name}`}
          rows={location.rooms}
          rowKey={(room) => room.id}
          columns={[
            { title: 'Room', cell: (room) => <span className="t-label">{room.name}</span> },
            {
              title: 'Fit for',
              cell: (room) =>
                room.fitFor.map((fit) => (fit === 'INFUSION' ? 'infusions' : 'therapy')).join(', '),
            },
            { title: 'Equipment', cell: (room) => room.detail },
            { title: 'Turnover', align: 'right', cell: (room) => `${room.turnoverMinutes} min` },
            {
              title: 'Standing',
              cell: (room) =>
                !room.active ? (
                  <Chip>Not used</Chip>
                ) : room.outOfService.length > 0 ? (
                  <span className="row-wrap">
                    <Chip tone="warn">Out of service planned</Chip>
                    {room.outOfService.map((each) => (
                      <AffectedLink
                        key={each.id}
                        search={{ room: room.id, from: each.startsAt, until: each.endsAt }}
                      />
                    ))}
                  </span>
                ) : null,
            },
            {
              title: '',
              align: 'right',
              cell: (room) => (
                <span className="row" style={{ justifyContent: 'flex-end' }}>
                  <Button size="s" look="ghost" onClick={() => setEditing({ room, what: 'service' })}>
                    Take out<span className="unseen"> of service, {room.name}</span>
                  </Button>
                  <Button size="s" onClick={() => setEditing({ room, what: 'room' })}>
                    Edit<span className="unseen"> {room.name}</span>
                  </Button>
                </span>
              ),
            },
          ]}
        />
      )}
    </Card>
  );
}

/** The days on which other hours begin. */
const plannedDates = ({ plannedHours }: Place): string[] =>
  [...new Set(plannedHours.map(({ effectiveFrom }) => effectiveFrom!))].sort();
