/// <reference lib="dom" />
import { expect, type Locator, type Page } from '@playwright/test';
import { boardOf, type BoardAppointment, type Desk, test } from './desk.js';
import { picture } from './picture.js';
import { cut } from './visits.js';

/** How tall an hour is drawn, px. */
const HOUR = 96;

const block = (page: Page, id: string): Locator => page.locator(`[data-visit="${id}"]`);

/** High enough for the whole day: nothing scrolls under a drag. */
const TALL = { height: 1700 };

/** Where a block is, once it has come to rest in sight: fonts, live changes and the clock may still have moved it. */
async function placeOf(visit: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await visit.evaluate(async (each) => {
    await document.fonts.ready;
    each.scrollIntoView({ block: 'center', inline: 'center' });
    const place = () => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return `${x} ${y} ${width} ${height}`;
    };
    // An unseen page draws no frames: three that say the same are rest.
    for (let same = 0, before = ''; same < 3;) {
      await new Promise(requestAnimationFrame);
      same = place() === before && each.getAnimations().length === 0 ? same + 1 : 0;
      before = place();
    }
  });
  return (await visit.boundingBox())!;
}
const dock = (page: Page): Locator => page.getByRole('region', { name: 'Choices' });
const toast = (page: Page, text: RegExp): Locator => page.getByRole('status').filter({ hasText: text });

async function openBoard(desk: Desk): Promise<Page> {
  const { locationId } = await boardOf(desk);
  await desk.page.goto(`/day?location=${locationId}`);
  await expect(desk.page.locator('[data-visit]').first()).toBeVisible();
  return desk.page;
}

/** Points with the mouse at empty time of a column that can be booked. */
async function pointAtEmptyTime(page: Page): Promise<{ x: number; y: number; says: string }> {
  const place = page.locator('[data-place="pointer"]');
  const scroller = (await page.getByRole('group', { name: 'Day board' }).boundingBox())!;
  for (const column of await page.locator('[data-column]').all()) {
    const box = (await column.boundingBox())!;
    const x = box.x + box.width / 2;
    if (x > scroller.x + scroller.width - 20) continue;
    for (let y = scroller.y + scroller.height - 130; y > scroller.y + 320; y -= HOUR / 4) {
      await page.mouse.move(x, y);
      // What follows the pointer is drawn with the next frame: until then it says where the pointer was before.
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      if (await place.isVisible()) return { x, y, says: (await place.textContent())! };
    }
  }
  throw new Error('no empty time in sight');
}

const timeInAddress = async (desk: Desk): Promise<string> => {
  const { timeZone } = await boardOf(desk);
  const at = new URL(desk.page.url()).searchParams.get('at')!;
  return new Date(at.replaceAll('"', '')).toLocaleTimeString('en-US', {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
  });
};

test('a click on empty time books at the quarter hour that the pointer shows', async ({ desk }) => {
  const opened = await desk('frontdesk');
  const page = await openBoard(opened);
  const { x, y, says } = await pointAtEmptyTime(page);
  await page.mouse.click(x, y);
  await expect(page.getByRole('heading', { name: 'New appointment' })).toBeVisible();
  expect(await timeInAddress(opened)).toBe(says);
  expect(page.url()).toContain('column=');
  await expect(page.locator('[data-place="booking"]')).toHaveText(says);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-place="booking"]')).toHaveCount(0);
});

test('a drag over empty time books from where it began', async ({ desk }) => {
  const opened = await desk('frontdesk');
  const page = await openBoard(opened);
  const { x, y, says } = await pointAtEmptyTime(page);
  await page.mouse.down();
  await page.mouse.move(x, y + HOUR / 4, { steps: 4 });
  await expect(page.locator('[data-place="pointer"]')).toHaveText(/–/);
  await page.mouse.up();
  await expect(page.getByRole('heading', { name: 'New appointment' })).toBeVisible();
  expect(await timeInAddress(opened)).toBe(says);
});

test('a free place is chosen by keys alone', async ({ desk }) => {
  const opened = await desk('frontdesk');
  const page = await openBoard(opened);
  await page.locator('[data-visit][tabindex="0"]').focus();
  await page.keyboard.press('b');
  await expect(dock(page)).toContainText('New appointment at');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const [time] = /\d+:\d\d [AP]M/.exec((await dock(page).textContent())!)!;
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'New appointment' })).toBeVisible();
  expect(await timeInAddress(opened)).toBe(time);
});

interface Movable {
  visit: BoardAppointment;
  /** How far the next free time of the day with the same person and room is, min. */
  byMinutes: number;
}

/** A visit that could move later today and stay in its columns. */
async function movable(opened: Desk): Promise<Movable> {
  const { appointments, locationId, timeZone, date } = await boardOf(opened);
  for (const visit of appointments.toReversed()) {
    if (visit.status !== 'BOOKED' || visit.kind === 'INFUSION') continue;
    const { appointment } = await opened.ask<{
      appointment: {
        endsAt: string;
        courseSession: { id: string } | null;
        staff: { part: string; staffMember: { id: string } }[];
        room: { id: string } | null;
        virtual: boolean;
      };
    }>(
      `query ($id: ID!) { appointment(id: $id) {
         endsAt virtual courseSession { id } room { id } staff { part staffMember { id } } } }`,
      { id: visit.id },
    );
    const length = (Date.parse(appointment.endsAt) - Date.parse(visit.startsAt)) / 60_000;
    const { nextFreeTimes } = await opened.ask<{
      nextFreeTimes: { times: { startsAt: string; room: { id: string } | null }[] };
    }>(
      `query ($input: NextFreeTimesInput!) { nextFreeTimes(input: $input) { times { startsAt room { id } } } }`,
      {
        input: {
          kind: visit.kind,
          locationId,
          patientId: visit.patientId,
          courseSessionId: appointment.courseSession?.id,
          virtual: appointment.virtual,
          staffId: appointment.staff.find(({ part }) => part === 'ATTENDING')!.staffMember.id,
          durationMinutes: length,
          appointmentId: visit.id,
          from: visit.startsAt,
          count: 20,
        },
      },
    );
    const free = nextFreeTimes.times.find(
      ({ startsAt, room }) =>
        startsAt > visit.startsAt &&
        room?.id === appointment.room?.id &&
        new Date(startsAt).toLocaleDateString('en-CA', { timeZone }) === date,
    );
    if (free) return { visit, byMinutes: (Date.parse(free.startsAt) - Date.parse(visit.startsAt)) / 60_000 };
  }
  throw new Error('no visit can move');
}

/** Drags what is at a place of a block by minutes. */
async function drag(page: Page, from: { x: number; y: number }, minutes: number): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y + (minutes / 60) * HOUR, { steps: 6 });
}

/** They move the same visits of one day: one after the other. */
test.describe('a move on the board', () => {
  test.describe.configure({ mode: 'default' });

  test('a visit is dragged to another time, and its end to another length', async ({ desk }) => {
    const opened = await desk('frontdesk', TALL);
    const page = await openBoard(opened);
    const { visit, byMinutes } = await movable(opened);
    const moved = block(page, visit.id);
    const before = (await moved.getAttribute('aria-label'))!;

    const box = await placeOf(moved);
    await drag(page, { x: box.x + 30, y: box.y + 10 }, byMinutes);
    await expect(page.locator('[data-lifted="free"]')).toBeVisible();
    await expect(moved).toHaveText(/Moving…/);
    await page.mouse.up();
    await expect(toast(page, /moved to/)).toBeVisible();
    await expect(moved).not.toHaveAccessibleName(before);
    await page.keyboard.press('z');
    await expect(toast(page, /Undone/)).toBeVisible();
    await expect(moved).toHaveAccessibleName(before);

    const again = await placeOf(moved);
    await drag(page, { x: again.x + 30, y: again.y + again.height - 2 }, -15);
    await page.mouse.up();
    await expect(toast(page, /now takes/)).toBeVisible();
    await expect(moved).not.toHaveAccessibleName(before);
    await page.keyboard.press('z');
    await expect(moved).toHaveAccessibleName(before);
  });

  test('a drag whose answer is lost waits, survives a reload, and is made once', async ({ desk }) => {
    const opened = await desk('frontdesk', TALL);
    const page = await openBoard(opened);
    const { visit, byMinutes } = await movable(opened);
    const moves = async () =>
      (
        await opened.ask('query ($id: ID!) { appointment(id: $id) { changes { kind } } }', { id: visit.id })
      ).appointment.changes.filter(({ kind }: { kind: string }) => kind === 'MOVED').length as number;
    const before = await moves();
    const mend = await cut(page, 'mutation MoveAppointment', 'after');
    const box = await placeOf(block(page, visit.id));
    await drag(page, { x: box.x + 30, y: box.y + 10 }, byMinutes);
    await expect(page.locator('[data-lifted="free"]')).toBeVisible();
    await page.mouse.up();
    const waits = new RegExp(`The move of ${visit.patientName} to .* waits for the connection`);
    await expect(dock(page)).toContainText(waits);
    // Still no connection: it goes on waiting, and Esc is no answer.
    await page.keyboard.press('1');
    await page.keyboard.press('Escape');
    await expect(dock(page)).toContainText(waits);
    await picture(page, 'board-move-waits');

    await page.reload();
    await expect(dock(page)).toContainText(waits);
    await mend();
    await page.keyboard.press('1');
    // What the time that is taken would break in its course is shown first.
    const alone = dock(page).getByRole('button', { name: 'Only this visit' });
    await expect(toast(page, /moved to/).or(alone)).toBeVisible();
    if (await alone.isVisible()) await alone.click();
    await expect(toast(page, /moved to/)).toBeVisible();
    await expect(dock(page)).toHaveCount(0);
    expect(await moves()).toBe(before + 1);
    await page.keyboard.press('z');
    await expect(toast(page, /Undone/)).toBeVisible();
  });

  test('Esc gives a dragged visit back', async ({ desk }) => {
    const opened = await desk('frontdesk', TALL);
    const page = await openBoard(opened);
    const { visit, byMinutes } = await movable(opened);
    const box = await placeOf(block(page, visit.id));
    await drag(page, { x: box.x + 30, y: box.y + 10 }, byMinutes);
    await expect(page.locator('[data-lifted]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-lifted]')).toHaveCount(0);
    await page.mouse.up();
    await expect(page.locator('section[aria-labelledby]')).toHaveCount(0);
  });

  test('a move onto another visit names it, offers free times on keys, and is undone from recent changes', async ({
    desk,
  }) => {
    const opened = await desk('frontdesk', TALL);
    const page = await openBoard(opened);
    const { appointments } = await boardOf(opened);
    const infusions = appointments.filter(({ kind, status }) => kind === 'INFUSION' && status === 'BOOKED');
    const moved = infusions.find((one) =>
      infusions.some((other) => other !== one && other.roomId === one.roomId),
    )!;
    const other = infusions.find((one) => one !== moved && one.roomId === moved.roomId)!;
    const name = (await block(page, moved.id).getAttribute('aria-label'))!;

    const from = await placeOf(block(page, moved.id));
    const onto = (await block(page, other.id).boundingBox())!;
    await page.mouse.move(from.x + 40, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(onto.x + 40, onto.y + 10, { steps: 6 });
    await expect(page.locator('[data-lifted="refused"]')).toBeVisible();
    await expect(dock(page)).toContainText(`${other.patientName} until`);
    await expect(dock(page)).toContainText('Next free');
    await picture(page, 'board-clash');
    await page.mouse.up();
    await expect(dock(page).getByRole('status')).toContainText(/is taken at|another visit at/);
    await expect(dock(page)).toContainText('Next free');
    await picture(page, 'board-refused');

    await page.keyboard.press('1');
    // What the time that is taken would break in its course is shown first.
    const alone = dock(page).getByRole('button', { name: 'Only this visit' });
    await expect(toast(page, /moved to/).or(alone)).toBeVisible();
    if (await alone.isVisible()) await alone.click();
    await expect(toast(page, /moved to/)).toBeVisible();
    await expect(dock(page)).toHaveCount(0);

    await page.keyboard.press('u');
    const undo = page.getByRole('button', { name: new RegExp(`^Undo: ${moved.patientName}, moved`) }).first();
    await expect(undo).toBeVisible();
    await picture(page, 'board-recent-changes');
    await undo.click();
    await expect(undo).toHaveCount(0);
    await expect(block(page, moved.id)).toHaveAccessibleName(name);
  });

  test('a move by keys shows the clash and the free times before it is made', async ({ desk }) => {
    const opened = await desk('frontdesk', TALL);
    const page = await openBoard(opened);
    const { appointments } = await boardOf(opened);
    const infusions = appointments.filter(({ kind, status }) => kind === 'INFUSION' && status === 'BOOKED');
    const moved = infusions.find((one) =>
      infusions.some((other) => other !== one && other.roomId === one.roomId),
    )!;
    const other = infusions.find((one) => one !== moved && one.roomId === moved.roomId)!;
    await block(page, moved.id).focus();
    await page.keyboard.press('m');
    const later = other.startsAt > moved.startsAt;
    while ((await page.locator('[data-lifted="refused"]').count()) === 0) {
      await page.keyboard.press(later ? 'ArrowDown' : 'ArrowUp');
    }
    await expect(dock(page).getByRole('button', { name: /Keep/ })).toBeVisible();
    await expect(dock(page)).toContainText('Next free');
    await page.keyboard.press('Escape');
    await expect(dock(page)).toHaveCount(0);
    await expect(page.locator('[data-free]')).toHaveCount(0);
  });

  test('an infusion of a course is not moved while nobody can say what that breaks, and moves once with what it takes along', async ({
    desk,
  }) => {
    const opened = await desk('frontdesk', TALL);
    const page = await openBoard(opened);
    const { locationId, date } = await boardOf(opened);
    const { dayBoard } = await opened.ask(
      `query ($id: ID!, $date: LocalDate!) {
        dayBoard(locationId: $id, date: $date) {
          appointments { id version kind status patientId startsAt courseSessionId }
        }
      }`,
      { id: locationId, date },
    );
    const infusion = dayBoard.appointments.find(
      ({ kind, status, courseSessionId }: any) =>
        kind === 'INFUSION' && status === 'BOOKED' && courseSessionId,
    );
    const { id } = infusion;
    const name = (await block(page, id).getAttribute('aria-label'))!;
    let moves = 0;
    await page.route('**/graphql', (route) => {
      const { query } = route.request().postDataJSON() as { query: string };
      if (query.includes('mutation MoveAppointment')) moves += 1;
      return query.includes('query PreviewReschedule') ? route.abort() : route.fallback();
    });
    await block(page, id).focus();
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(dock(page)).toContainText('is not moved. No connection to the server.');
    await expect(block(page, id)).toHaveAccessibleName(name);
    expect(moves).toBe(0);

    // Where something breaks, what is confirmed waits for its answer as one, over a reload too.
    const { nextFreeTimes } = await opened.ask(
      `query ($input: NextFreeTimesInput!) { nextFreeTimes(input: $input) {
         times { startsAt endsAt room { __typename id name } staff { __typename part staffMember { __typename id name } } } } }`,
      {
        input: {
          kind: 'INFUSION',
          locationId,
          patientId: infusion.patientId,
          courseSessionId: infusion.courseSessionId,
          appointmentId: id,
          count: 1,
        },
      },
    );
    const appointment = { __typename: 'Appointment', id, kind: 'INFUSION', startsAt: infusion.startsAt };
    const planted = 'A planted rule breaks.';
    const previewReschedule = {
      __typename: 'ReschedulePreview',
      needsPrescriber: false,
      consequences: [
        { __typename: 'MoveConsequence', code: 'X', message: planted, appointmentId: id, solved: false },
      ],
      moves: [
        {
          __typename: 'ProposedMove',
          version: infusion.version,
          ...nextFreeTimes.times[0],
          appointment: { ...appointment, courseSession: null },
        },
      ],
    };
    await page.unrouteAll();
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query PreviewReschedule')
        ? route.fulfill({ json: { data: { previewReschedule } } })
        : route.fallback(),
    );
    await block(page, id).focus();
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowDown');
    await expect(dock(page)).toContainText(new RegExp(`Next free|${planted}`));
    // What is in the way there is of no matter here: an offered time breaks it too.
    if ((await dock(page).textContent())!.includes('Next free')) await page.keyboard.press('1');
    await expect(dock(page)).toContainText(planted);
    const mend = await cut(page, 'mutation MoveAppointments', 'after');
    await page.keyboard.press('Enter');
    const waits = /The move of (a visit|\d visits) of .* waits for the connection/;
    await expect(dock(page)).toContainText(waits);
    await page.reload();
    await expect(dock(page)).toContainText(waits);
    await mend();
    await page.keyboard.press('1');
    await expect(toast(page, /moved/)).toBeVisible();
    await expect(dock(page)).toHaveCount(0);
    await page.keyboard.press('z');
    await expect(block(page, id)).toHaveAccessibleName(name);
  });
});

test('the list has every visit of the board, with its time, people, need and ride', async ({ desk }) => {
  const opened = await desk('frontdesk');
  const page = await openBoard(opened);
  const drawn = await page
    .locator('[data-visit]')
    .evaluateAll((blocks) => blocks.map((each) => each.getAttribute('aria-label')!));
  await page.keyboard.press('d');
  await expect(page.getByRole('table', { name: 'Appointments of the day' })).toBeVisible();
  const rows = await page
    .getByRole('table', { name: 'Appointments of the day' })
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => (row as HTMLElement).innerText));
  expect(rows).toHaveLength(drawn.length);
  for (const label of drawn) {
    const [patient, , times, home] = label.split(', ') as [string, string, string, string];
    const [from, to] = times.replace(/ [AP]M/g, '').split(' to ');
    const row = rows.find((each) => each.includes(patient) && each.includes(`${from}–${to}`))!;
    expect(row, label).toContain(home);
    const need = label.split(', ').at(-1)!;
    if (!/^(ready|done|no-show|in progress)$/.test(need))
      expect(row.toLowerCase()).toContain(need.toLowerCase());
    const since = /here since ([\d:]+)/.exec(label)?.[1];
    if (since) expect(row).toContain(since);
  }
});

test('columns and height of the hours are chosen, and stay chosen', async ({ desk }) => {
  // Somebody whose preferences no other test of the board needs.
  const opened = await desk('psychiatrist');
  const page = await openBoard(opened);
  const all = await page.locator('[data-column]').count();
  await page.getByRole('combobox', { name: 'Columns' }).selectOption({ label: 'Mine' });
  await expect(page.locator('[data-column]')).toHaveCount(1);
  expect(all).toBeGreaterThan(1);
  const first = page.locator('[data-visit]').first();
  const low = (await first.boundingBox())!.height;
  await page.keyboard.press('+');
  await expect.poll(async () => (await first.boundingBox())!.height).toBeGreaterThan(low);
  const kept = () =>
    opened
      .ask('{ viewer { preferences { boardColumns hourHeight } } }')
      .then(({ viewer }) => viewer.preferences);
  await expect.poll(kept).toEqual({ boardColumns: ['MINE'], hourHeight: 120 });

  // They are there at any other computer too.
  const there = await openBoard(await desk('psychiatrist'));
  await expect(there.locator('[data-column]')).toHaveCount(1);
  await opened.ask('mutation ($input: SavePreferencesInput!) { savePreferences(input: $input) { theme } }', {
    input: { boardColumns: [], hourHeight: 96 },
  });
});

test('on a tablet the strip leads on to all that needs attention, and to who arrives', async ({ desk }) => {
  const page = await openBoard(await desk('frontdesk', { width: 820, height: 1180 }));
  const strip = page.getByRole('complementary', { name: 'Attention and arrivals' });
  const cards = strip.getByRole('listitem');
  await expect(cards).toHaveCount(3);
  await strip.getByRole('button', { name: /\d more$/ }).tap();
  await expect.poll(() => cards.count()).toBeGreaterThan(3);
  await picture(page, 'board-all-needs-820');
  await page.getByRole('button', { name: /^Arrivals \d+$/ }).tap();
  await expect(strip.getByRole('heading', { name: 'Arriving next' })).toBeVisible();
  await expect(strip.getByRole('button', { name: /^Check in / }).first()).toBeVisible();
  await picture(page, 'board-arrivals-820');
});

test('what was cancelled stands in the list, and is taken back there', async ({ desk }) => {
  const opened = await desk('frontdesk');
  const { locationId } = await boardOf(opened);
  // Tomorrow: no other test changes that day.
  const date = '2036-11-19';
  const { dayBoard } = await opened.ask<{ dayBoard: { appointments: BoardAppointment[] } }>(
    `query ($id: ID!, $date: LocalDate!) {
       dayBoard(locationId: $id, date: $date) { appointments { id version kind status patientName } } }`,
    { id: locationId, date },
  );
  const visit = dayBoard.appointments.find(({ kind, status }) => status === 'BOOKED' && kind !== 'INFUSION')!;
  await opened.ask(
    'mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename } }',
    { input: { appointmentId: visit.id, version: visit.version, reason: 'PATIENT', category: 'TIME' } },
  );
  const { page } = opened;
  await page.goto(`/day?location=${locationId}&date=${date}&view=list`);
  const cancelled = page.getByRole('table', { name: 'Cancelled appointments of the day' });
  await expect(cancelled).toContainText(visit.patientName);
  await picture(page, 'board-list-cancelled');
  await cancelled.getByRole('button', { name: `Undo the cancellation of ${visit.patientName}` }).click();
  await expect(cancelled).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Appointments of the day' })).toContainText(visit.patientName);
});

test('a tap that touches two visits asks which one', async ({ desk }) => {
  const opened = await desk('frontdesk', { width: 820, height: 1180 });
  const page = await openBoard(opened);
  const drawn = page.locator('[data-visit], [data-tie]');
  // Two that stand side by side, as the reservations of two infusions at a nurse do.
  const at = await drawn.evaluateAll((all) => {
    const found = all.map((each) => ({
      visit: each.dataset['visit'] ?? each.dataset['tie'],
      box: each.getBoundingClientRect(),
    }));
    return found.findIndex(({ visit, box }) =>
      found.some((other) => {
        const gap = other.box.left - box.right;
        const beside = other.box.top < box.bottom && other.box.bottom > box.top;
        return other.visit !== visit && gap > 0 && gap < 8 && beside && other.box.top === box.top;
      }),
    );
  });
  expect(at, 'two visits stand side by side').toBeGreaterThanOrEqual(0);
  await drawn.nth(at).evaluate((each) => each.scrollIntoView({ block: 'center', inline: 'center' }));
  const box = (await drawn.nth(at).boundingBox())!;
  await page.touchscreen.tap(box.x + box.width - 2, box.y + 30);
  await expect(dock(page)).toContainText('Which visit?');
  await picture(page, 'board-which-visit-820');
  await dock(page).getByRole('button').first().tap();
  await expect(page.getByRole('link', { name: 'Open patient' })).toBeVisible();
});

test('a live change repaints nothing but what changed', async ({ desk }) => {
  const here = await desk('frontdesk');
  const there = await desk('nurse');
  const { appointments } = await boardOf(here);
  const visit = appointments.findLast(({ kind, status }) => kind !== 'INFUSION' && status === 'BOOKED')!;
  const page = await openBoard(there);
  await page.waitForLoadState('networkidle');
  // Its clock stands still: a visit that becomes late meanwhile is another change.
  await page.evaluate(() => {
    const at = Date.now();
    const Ticking = Date;
    globalThis.Date = class extends Ticking {
      constructor(...given: []) {
        super(...((given.length === 0 ? [at] : given) as []));
      }
      static override now() {
        return at;
      }
    } as DateConstructor;
  });
  await page.evaluate(() => {
    const touched = ((window as any).touched = new Set<string>());
    const of = (node: Node) => {
      const element = node instanceof Element ? node : node.parentElement;
      return element?.closest<HTMLElement>('[data-visit], [data-tie]');
    };
    new MutationObserver((all) => {
      for (const { target } of all) {
        const found = of(target);
        if (found) touched.add(found.dataset['visit'] ?? found.dataset['tie']!);
      }
    }).observe(document.querySelector('[data-board-body]')!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
  await here.ask('mutation ($input: CheckInInput!) { checkInAppointment(input: $input) { __typename } }', {
    input: { appointmentId: visit.id, version: visit.version },
  });
  await expect(block(page, visit.id)).toHaveAccessibleName(/here since/);
  const touched = await page.evaluate(() => [...((window as any).touched as Set<string>)]);
  expect(touched).toEqual([visit.id]);
});
