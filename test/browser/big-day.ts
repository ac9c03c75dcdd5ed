import type { Page, WebSocketRoute } from '@playwright/test';

/** The rooms and people of a large practice: 25 columns. */
const columns = [
  ...numbered(5, 'STAFF', 'Dr. Prescriber', 'Prescriber', ['PSYCHIATRIST']),
  ...numbered(3, 'STAFF', 'Nurse', 'Nurse, RN', ['NURSE']),
  ...numbered(7, 'STAFF', 'Therapist', 'Therapist', ['THERAPIST']),
  ...numbered(10, 'ROOM', 'Infusion', 'Recliner, monitor', ['INFUSION']),
];

function numbered(count: number, kind: 'STAFF' | 'ROOM', name: string, detail: string, tags: string[]) {
  return Array.from({ length: count }, (_, at) => ({
    id: `${tags[0]!.toLowerCase()}-${at + 1}`,
    kind,
    name: `${name} ${at + 1}`,
    detail,
    tags,
    unavailable: [],
    holds: [],
  }));
}

const ids = (tag: string) => columns.filter(({ tags }) => tags.includes(tag)).map(({ id }) => id);

/** A day of 300 visits: infusions in every room with a nurse and a supervising prescriber, the rest with their therapist or prescriber. */
export function bigDay(locationId: string, date: string) {
  const hosts = [...ids('INFUSION'), ...ids('THERAPIST'), ...ids('PSYCHIATRIST')];
  const appointments = Array.from({ length: 300 }, (_, at) => {
    const host = hosts[at % hosts.length]!;
    const turn = Math.floor(at / hosts.length);
    const infusion = host.startsWith('infusion');
    const starts = Date.parse(`${date}T07:00:00-05:00`) + turn * 45 * 60_000;
    const pick = (tag: string) => ids(tag)[at % ids(tag).length]!;
    return {
      id: `${date}-${at}`,
      version: 1,
      kind: infusion ? 'INFUSION' : host.startsWith('therapist') ? 'INTEGRATION' : 'FOLLOW_UP',
      status: 'BOOKED',
      startsAt: new Date(starts).toISOString(),
      endsAt: new Date(starts + 45 * 60_000).toISOString(),
      doseEndsAt: null,
      virtual: false,
      walkIn: false,
      patientId: `patient-${at}`,
      patientName: `Patient Number${at}`,
      roomId: infusion ? host : null,
      staff: infusion
        ? [
            { id: pick('NURSE'), part: 'ATTENDING' },
            { id: pick('PSYCHIATRIST'), part: 'SUPERVISING' },
          ]
        : [{ id: host, part: 'ATTENDING' }],
      sessionNumber: null,
      sessionCount: null,
      courseSessionId: null,
      checkedInAt: null as string | null,
      startedAt: null,
      completedAt: null,
      rideName: infusion ? 'Sam Rider' : null,
      reply: null,
      obstacle: null,
      readiness: { state: 'GO', canStart: true, items: [] },
    };
  });
  return {
    locationId,
    date,
    timeZone: 'America/New_York',
    opensAt: `${date}T12:00:00.000Z`,
    closesAt: `${date}T23:00:00.000Z`,
    columns,
    appointments,
  };
}

type BigDay = ReturnType<typeof bigDay>;

/** What a page is told about its days, instead of what the server would say. */
export interface ToldDays {
  /** Of which days the page has asked so far, each once. */
  read: Set<string>;
  /** How often it has asked. */
  reads: number;
  /** A day, to change what the next answer says. */
  day: (date: string) => BigDay;
  /** Says to the page that visits of a day changed. */
  tell: (date: string, appointmentIds: readonly string[]) => void;
}

/** Answers the page's day boards and its subscription with days made up here. */
export async function tellDays(
  page: Page,
  make: (locationId: string, date: string) => BigDay = bigDay,
): Promise<ToldDays> {
  const days = new Map<string, BigDay>();
  const subscribed = new Map<string, WebSocketRoute>();
  const told: ToldDays = {
    read: new Set(),
    reads: 0,
    day: (date) => days.get(date)!,
    tell(date, appointmentIds) {
      for (const [id, socket] of subscribed) {
        for (const appointmentId of appointmentIds) {
          const scheduleChanged = {
            __typename: 'ScheduleChange',
            appointmentId,
            patientId: null,
            dates: [date],
            by: 'another-desk',
          };
          socket.send(JSON.stringify({ id, type: 'next', payload: { data: { scheduleChanged } } }));
        }
      }
    },
  };
  await page.route('**/graphql', async (route) => {
    const sent = route.request().postDataJSON() as {
      query: string;
      variables: { locationId: string; date: string };
    };
    if (!sent.query.includes('query DayBoard')) return route.fallback();
    const { locationId, date } = sent.variables;
    if (!days.has(date)) days.set(date, make(locationId, date));
    await route.fulfill({ json: { data: { dayBoard: days.get(date) } } });
    told.read.add(date);
    told.reads++;
  });
  await page.routeWebSocket('**/graphql', (socket) => {
    socket.onMessage((message) => {
      const { type, id, payload } = JSON.parse(String(message)) as {
        type: string;
        id: string;
        payload?: { query?: string };
      };
      if (type === 'connection_init') socket.send(JSON.stringify({ type: 'connection_ack' }));
      if (type === 'ping') socket.send(JSON.stringify({ type: 'pong' }));
      if (type === 'complete') subscribed.delete(id);
      if (type !== 'subscribe' || !payload?.query?.includes('scheduleChanged')) return;
      subscribed.set(id, socket);
      const scheduleChanged = { __typename: 'Listening', quietMs: 60_000 };
      socket.send(JSON.stringify({ id, type: 'next', payload: { data: { scheduleChanged } } }));
    });
  });
  return told;
}
