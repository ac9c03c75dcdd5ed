import { type Browser, type BrowserContext, expect, type Page, test as base } from '@playwright/test';

/** A person of the demo practice. */
export type Person = 'admin' | 'psychiatrist' | 'therapist' | 'nurse' | 'frontdesk';

/**
 * When the product and its browsers start: a Tuesday, 1:20 PM at Juniper Street and 12:20 PM at Harbor, far enough ahead
 * that no cookie has expired by it. The demo practice is relative to it, so every run finds the same day.
 */
export const STARTS_AT = '2036-11-18T18:20:00Z';

/** What tells a worker of its own product: where it answers, its database, and how far its clock is ahead of this machine's. */
export const startedProduct = (
  worker: number,
  url: string,
  ownerUrl: string,
  aheadMs: number,
): Record<string, string> => ({
  [`KAPSTONE_URL_${worker}`]: url,
  [`KAPSTONE_OWNER_URL_${worker}`]: ownerUrl,
  [`KAPSTONE_AHEAD_MS_${worker}`]: String(aheadMs),
});

const ofThisWorker = (name: string): string => process.env[`${name}_${process.env['TEST_PARALLEL_INDEX']}`]!;

/** Where the product under test answers. */
export const address = (): string => ofThisWorker('KAPSTONE_URL');

/** The database of the product under test, for what no person does in a browser. */
export const ownerUrl = (): string => ofThisWorker('KAPSTONE_OWNER_URL');

/** A computer of the practice, with somebody signed in. */
export interface Desk {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What a desk for the keyboard alone saw of other devices. */
  readonly pointers: readonly string[];
  /** Asks the API with this person's session. */
  readonly ask: <Data = Record<string, any>>(
    query: string,
    variables?: Record<string, unknown>,
  ) => Promise<Data>;
}

/** How far the clock under test is ahead of this machine's, ms. */
export const aheadMs = (): number => Number(ofThisWorker('KAPSTONE_AHEAD_MS'));

interface Sitting {
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** A mouse, a finger or a pen that is used all the same fails the test. */
  keyboardOnly?: boolean;
}

/** Opens a desk of its own for a person, or for nobody. */
export async function openDesk(
  browser: Browser,
  person: Person | null,
  { theme = 'light', width = 1440, height = 900, keyboardOnly = false }: Sitting = {},
): Promise<Desk> {
  const context = await browser.newContext({
    baseURL: address(),
    colorScheme: theme,
    viewport: { width, height },
    hasTouch: width < 1000,
  });
  // The browser's clock goes with the server's.
  await context.addInitScript((ahead) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given: []) {
        super(...((given.length === 0 ? [Real.now() + ahead] : given) as []));
      }
      static override now() {
        return Real.now() + ahead;
      }
    } as DateConstructor;
  }, aheadMs());
  const pointers: string[] = [];
  if (keyboardOnly) {
    await context.exposeBinding('pointerUsed', (_source, kind: string) => void pointers.push(kind));
    await context.addInitScript(() => {
      const told = globalThis as unknown as { pointerUsed: (kind: string) => void };
      for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'wheel'])
        addEventListener(kind, (event) => event.isTrusted && told.pointerUsed(kind), {
          capture: true,
          passive: true,
        });
    });
  }
  const ask = async <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> => {
    const response = await context.request.post('/graphql', { data: { query, variables } });
    const answer = (await response.json()) as { data?: Data; errors?: unknown };
    if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  if (person) {
    const { signIn } = await ask<{ signIn: { __typename: string } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      { input: { email: `${person}@demo.kapstone.test`, password: 'kapstone-demo' } },
    );
    if (signIn.__typename !== 'Viewer') throw new Error(`${person} may not sign in: ${signIn.__typename}`);
  }
  return { page: await context.newPage(), context, ask, pointers };
}

/** Tests that open desks; each is closed when its test is over. */
export const test = base.extend<{ desk: (person: Person | null, sitting?: Sitting) => Promise<Desk> }>({
  desk: async ({ browser }, use) => {
    const opened: Desk[] = [];
    await use(async (person, sitting) => {
      const desk = await openDesk(browser, person, sitting);
      opened.push(desk);
      return desk;
    });
    for (const { context, pointers } of opened) {
      await context.close();
      expect(pointers, 'used beside the keyboard').toEqual([]);
    }
  },
});

/** The board as the API gives it, today at the location where this person's day opens. */
export async function boardOf(
  desk: Desk,
): Promise<{ locationId: string; timeZone: string; date: string; appointments: BoardAppointment[] }> {
  const { locations, viewer } = await desk.ask<{
    locations: { id: string; timeZone: string }[];
    viewer: { preferences: { defaultLocationId: string | null } };
  }>('{ locations { id timeZone } viewer { preferences { defaultLocationId } } }');
  const first = locations.find(({ id }) => id === viewer.preferences.defaultLocationId) ?? locations[0];
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: first!.timeZone }).format(Date.now() + aheadMs());
  const { dayBoard } = await desk.ask<{ dayBoard: { appointments: BoardAppointment[] } }>(
    `query ($id: ID!, $date: LocalDate!) {
      dayBoard(locationId: $id, date: $date) {
        appointments { id version kind status patientId patientName startsAt roomId readiness { state } }
      }
    }`,
    { id: first!.id, date },
  );
  return {
    locationId: first!.id,
    timeZone: first!.timeZone,
    date,
    appointments: dayBoard.appointments,
  };
}

export interface BoardAppointment {
  id: string;
  version: number;
  kind: string;
  status: string;
  patientId: string;
  patientName: string;
  startsAt: string;
  roomId: string | null;
  readiness: { state: string };
}
