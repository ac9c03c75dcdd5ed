import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Chip } from '../../design/chip.js';
import { Facts } from '../../design/facts.js';
import { Table } from '../../design/table.js';
import { clock, fullDate } from '../../format/time.js';
import { QueryState } from '../../graphql/query-state.js';
import { Closures } from './closures.js';
import { FacilityDocument, type Place, type PlaceRoom } from './facility-documents.js';
import { LocationForm } from './location-form.js';
import { OutOfService } from './out-of-service.js';
import { RoomForm } from './room-form.js';
import { weekdays } from './weekdays.js';

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
              <LocationForm onDone={() => setAdding(false)} />
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
        <LocationForm location={location} onDone={done} />
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
            [
              'Closed',
              location.closures
                .map(
                  (each) =>
                    `${fullDate(each.startsOn)}${each.endsOn === each.startsOn ? '' : ` to ${fullDate(each.endsOn)}`}, ${each.reason}`,
                )
                .join('; '),
            ],
          ]}
        />
        {editing === 'closures' && <Closures location={location} onDone={done} />}
        {editing === 'room' && <RoomForm locationId={location.id} onDone={done} />}
        {typeof editing === 'object' && editing?.what === 'room' && (
          <RoomForm key={editing.room.id} locationId={location.id} room={editing.room} onDone={done} />
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
                  <Chip tone="warn">Out of service planned</Chip>
                ) : null,
            },
            {
              title: '',
              align: 'right',
              cell: (room) => (
                <span className="row" style={{ justifyContent: 'flex-end' }}>
                  <Button size="s" look="ghost" onClick={() => setEditing({ room, what: 'service' })}>
                    Out of service<span className="unseen">, {room.name}</span>
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

/** `Monday to Friday 9:00 AM to 5:30 PM`: equal days in a row are said once. */
function hoursWords(hours: Place['hours']): string {
  const sorted = [...hours].sort((a, b) => a.weekday - b.weekday);
  const groups: { first: number; last: number; time: string }[] = [];
  for (const { weekday, opens, closes } of sorted) {
    const time = `${clockOf(opens)} to ${clockOf(closes)}`;
    const before = groups.at(-1);
    if (before && before.time === time && before.last === weekday - 1) before.last = weekday;
    else groups.push({ first: weekday, last: weekday, time });
  }
  return groups
    .map(
      ({ first, last, time }) =>
        `${weekdays[first - 1]}${last > first ? ` to ${weekdays[last - 1]}` : ''} ${time}`,
    )
    .join(', ');
}

function clockOf(time: string): string {
  const [hour = '0', minute = '0'] = time.split(':');
  return clock(Number(hour) * 60 + Number(minute));
}
