import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { useLocations } from '../features/facility/use-locations.js';
import { AvailableSlotsDocument, eightWeeksFrom } from '../features/scheduling/available-slots.js';
import { duties } from '../features/scheduling/booking-choice.js';
import { BookingPlacesDocument } from '../features/scheduling/booking-documents.js';
import { freeTimePeople, type FreeTime } from '../features/scheduling/free-times.js';
import { allKinds, kinds } from '../features/scheduling/kinds.js';
import { relaxing } from '../features/scheduling/relaxing.js';
import { dayAndTime } from '../format/time.js';
import { wallClock } from '../format/zone.js';
import type { AppointmentKind } from '../gql/graphql.js';
import { can } from '../session/permissions.js';
import { staffName } from '../session/roles.js';
import { useViewer } from '../session/session.js';
import { matching, namedFree, type PaletteOption } from './palette-options.js';

const hourMs = 3_600_000;
const weekMs = 7 * 24 * hourMs;
const kindNames = allKinds.map((kind) => [kind, kinds[kind].name] as const);

/** Of free times at every quarter hour a few that differ: each two hours after the one before. */
function apart(times: readonly FreeTime[]): FreeTime[] {
  const few: FreeTime[] = [];
  for (const time of times) {
    const last = few.at(-1);
    if (!last || Date.parse(time.startsAt) - Date.parse(last.startsAt) >= 2 * hourMs) few.push(time);
  }
  return few.slice(0, 5);
}

/** For whom, where a patient was named. */
interface ForWhom {
  id: string;
  name: string;
}

/**
 * The next free times for a kind of visit, with anybody or with one of those who could have it, and for a patient where one was named.
 * Where there are none, what binds in words, and what would do as options.
 */
export function useNextFree(text: string) {
  const navigate = useNavigate();
  const mayBook = can(useViewer(), 'SCHEDULE_WRITE');
  const { own } = useLocations();
  const [kind, setKind] = useState<AppointmentKind | null>(null);
  const [staffId, setStaffId] = useState('');
  const [patient, setPatient] = useState<ForWhom | null>(null);
  const [from] = useState(Date.now);
  const [until, setUntil] = useState(() => eightWeeksFrom(from));
  const pause = kind === null || !own;
  const named = kind === null && mayBook && own ? namedFree(text, kindNames) : null;
  const input = useMemo(
    () => ({
      kind: kind ?? ('CONSULTATION' as const),
      locationId: own?.id ?? '',
      until,
      count: 100,
      ...(staffId ? { staffIds: [staffId] } : {}),
      ...(patient ? { patientId: patient.id } : {}),
    }),
    [kind, own?.id, until, staffId, patient],
  );
  const [{ data, fetching, error }] = useQuery({
    query: AvailableSlotsDocument,
    variables: { input },
    requestPolicy: 'network-only',
    pause,
  });
  const [{ data: places, fetching: placesComing }] = useQuery({
    query: BookingPlacesDocument,
    variables: { locationId: own?.id ?? '' },
    pause: pause && named === null,
  });

  const start = (
    next: AppointmentKind | null,
    { withWhom = '', forWhom = null }: { withWhom?: string; forWhom?: ForWhom | null } = {},
  ) => {
    setKind(next);
    setStaffId(withWhom);
    setPatient(forWhom);
    setUntil(eightWeeksFrom(from));
  };
  /** Who could have a visit of a kind here. */
  const peopleFor = (each: AppointmentKind) => {
    const roles = duties[each].map(({ role }) => role);
    return (places?.staff.nodes ?? []).filter(
      (one) =>
        one.hours.some(({ locationId }) => locationId === own?.id) &&
        one.roles.some((role) => roles.includes(role)),
    );
  };
  const withNamed = (named ? (named.kind ? [named.kind] : allKinds) : []).flatMap((each) =>
    peopleFor(each).map((one): PaletteOption => ({
      id: `free-${each}-${one.id}`,
      group: 'Next free',
      label: `Next free ${kinds[each].name.toLowerCase()} with ${staffName(one)}…`,
      stays: true,
      run: () => start(each, { withWhom: one.id }),
    })),
  );
  /** Of the patients that were found by the name. */
  const forPatient = (one: ForWhom): PaletteOption[] =>
    named?.kind
      ? [
          {
            id: `free-for-${one.id}`,
            group: 'Next free',
            label: `Next free ${kinds[named.kind].name.toLowerCase()} for ${one.name}…`,
            stays: true,
            run: () => start(named.kind, { forWhom: one }),
          },
        ]
      : [];
  const commands: PaletteOption[] =
    mayBook && own
      ? [
          ...allKinds.map((each): PaletteOption => ({
            id: `free-${each}`,
            group: 'Next free',
            label: `Next free ${kinds[each].name.toLowerCase()}…`,
            stays: true,
            run: () => start(each),
          })),
          ...withNamed,
        ]
      : [];
  const idle = { commands, start, named, forPatient };
  if (kind === null || !own)
    return { ...idle, kind, options: [], whose: '', said: '', settled: !placesComing };

  const zone = own.timeZone;
  const today = wallClock(from, zone).date;
  const answer =
    !fetching && !error && data?.availableSlots.__typename === 'AvailableSlots' ? data.availableSlots : null;
  const book = (time: FreeTime) =>
    void navigate({
      to: '/day',
      search: {
        location: own.id,
        date: wallClock(Date.parse(time.startsAt), zone).date,
        book: patient?.id ?? '',
        at: time.startsAt,
        kind,
        column: staffId || undefined,
      },
    });
  const times = apart(answer?.times ?? []).map((time): PaletteOption => ({
    id: `time-${time.startsAt}`,
    group: 'Free times',
    label: dayAndTime(Date.parse(time.startsAt), zone, today),
    detail: [time.room?.name, freeTimePeople(time)].filter(Boolean).join(' · '),
    run: () => book(time),
  }));
  const relax = (answer?.relaxations ?? []).flatMap((each): PaletteOption[] => {
    const way = relaxing(each);
    if (!way) return [];
    return [
      {
        id: `relax-${each.constraints.join()}`,
        group: 'What would do',
        label: each.message.replace(/\.$/, ''),
        stays: true,
        run: () => {
          if (way.anybody) setStaffId('');
          if (way.startsAt) setUntil(new Date(Date.parse(way.startsAt) + weekMs).toISOString());
        },
      },
    ];
  });
  const people = peopleFor(kind).filter((each) => each.id !== staffId);
  const withWhom: PaletteOption[] = [
    ...(staffId ? [{ id: '', label: 'With anybody' }] : []),
    ...people.map((each) => ({ id: each.id, label: `With ${staffName(each)}` })),
  ].map(({ id, label }) => ({
    id: `with-${id}`,
    group: 'With whom',
    label,
    stays: true,
    run: () => setStaffId(id),
  }));
  const chosen = places?.staff.nodes.find(({ id }) => id === staffId);
  const none = answer !== null && answer.times.length === 0;
  const refused =
    !fetching && data && data.availableSlots.__typename !== 'AvailableSlots'
      ? data.availableSlots.message
      : '';
  return {
    ...idle,
    kind,
    whose: [chosen && ` with ${staffName(chosen)}`, patient && ` for ${patient.name}`]
      .filter(Boolean)
      .join(''),
    options: [...(text.trim() ? [] : [...times, ...relax]), ...matching(withWhom, text)],
    settled: !fetching,
    said: fetching
      ? 'Looking for free times.'
      : error
        ? 'Free times cannot be looked for just now.'
        : none
          ? ['Nothing is free in the next 8 weeks.', ...answer.binding.map(({ message }) => message)].join(
              ' ',
            )
          : refused,
  };
}
