/// <reference lib="dom" />
import { expect, type Page } from '@playwright/test';
import { bigDay, tellDays } from './big-day.js';
import { boardOf, type Desk, test } from './desk.js';
import { picture } from './picture.js';

type Told = ReturnType<typeof bigDay>;

/** A day of seven columns with these visits alone. */
function dayWith(
  locationId: string,
  date: string,
  visits: readonly { name: string; from: string; to: string; column?: string }[],
): Told {
  const day = bigDay(locationId, date);
  const shown = ['psychiatrist-1', 'nurse-1', 'therapist-1', 'therapist-2', 'infusion-1', 'infusion-2'];
  return {
    ...day,
    columns: day.columns.filter(({ id }) => shown.includes(id)),
    appointments: visits.map(({ name, from, to, column = 'therapist-1' }, at) => ({
      ...day.appointments[at]!,
      kind: 'INTEGRATION',
      patientName: name,
      startsAt: new Date(from).toISOString(),
      endsAt: new Date(to).toISOString(),
      roomId: null,
      rideName: null,
      reply: null,
      obstacle: null,
      staff: [{ id: column, part: 'ATTENDING' }],
    })),
  };
}

async function open(desk: Desk, date: string, make: (locationId: string, date: string) => Told) {
  const { page } = desk;
  await tellDays(page, make);
  await page.goto(`/day?date=${date}`);
  await expect(page.locator('[data-visit]').first()).toBeVisible();
  return page;
}

/** No block stands outside its column, and none has lost its height. */
async function expectInColumns(page: Page): Promise<void> {
  const wrong = await page.locator('[data-visit]').evaluateAll((blocks) =>
    blocks
      .filter((block) => {
        const box = block.getBoundingClientRect();
        const column = block.closest('[data-column]')!.getBoundingClientRect();
        return box.left < column.left || box.right > column.right + 0.5 || box.height < 12 || box.width < 12;
      })
      .map((block) => block.getAttribute('aria-label')),
  );
  expect(wrong).toEqual([]);
}

for (const [what, date, before, after] of [
  ['in autumn, when 1 to 2 AM comes twice', '2036-11-02', '-04:00', '-05:00'],
  ['in spring, when 2 to 3 AM does not come', '2037-03-08', '-05:00', '-04:00'],
] as const) {
  test(`the clock changes ${what}`, async ({ desk }) => {
    const page = await open(await desk('frontdesk'), date, (locationId, day) =>
      dayWith(locationId, day, [
        { name: 'Before Change', from: `${day}T00:15:00${before}`, to: `${day}T01:00:00${before}` },
        // 45 minutes later the clock says 3:30 in spring, and 1:30 once more in autumn.
        { name: 'Over Change', from: `${day}T01:45:00${before}`, to: `${day}T03:30:00${after}` },
        ...(before === '-04:00'
          ? [
              {
                name: 'Hour Twice',
                from: `${day}T01:45:00${before}`,
                to: `${day}T01:30:00${after}`,
                column: 'therapist-2',
              },
            ]
          : []),
        { name: 'After Change', from: `${day}T09:00:00${after}`, to: `${day}T10:00:00${after}` },
      ]),
    );
    const block = (name: RegExp) => page.getByRole('button', { name });
    await expect(block(/^After Change/)).toHaveAccessibleName(/9:00 to 10:00 AM/);
    await expect(block(/^Over Change/)).toHaveAccessibleName(/1:45 to 3:30 AM/);
    await expectInColumns(page);
    // An hour is as tall as any other: nine o'clock stands six hours below three.
    const top = async (name: RegExp) => (await block(name).boundingBox())!.y;
    expect((await top(/^After Change/)) - (await top(/^Before Change/))).toBe(8.75 * 96);
    await page.getByRole('group', { name: 'Day board' }).evaluate((view) => (view.scrollTop = 0));
    await picture(page, `board-clock-${before === '-04:00' ? 'autumn' : 'spring'}`);
  });
}

test('names of 60 characters, from right to left, and with combining characters', async ({ desk }) => {
  const names = [
    'Maximiliana-Anastasia Featherstonehaugh-Wolfeschlegelsteinhau',
    'محمد عبد الرحمن بن عبد العزيز الخطيب',
    'שרה אסתר בן־דוד־לוינשטיין',
    'Z̈́o̤͛ë̃ N̈g̃uyê̌ñ-Ṙá̧mí̧rez̆̆',
    'नरेन्द्र कृष्णमूर्ति श्रीनिवासन',
    'O',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunter',
    '林 美玲',
  ];
  const { page } = await desk('frontdesk');
  const opened = { page } as Desk;
  await open(opened, '2036-11-19', (locationId, day) =>
    dayWith(
      locationId,
      day,
      names.flatMap((name, at) => {
        const hour = String(8 + at).padStart(2, '0');
        return [
          { name, from: `${day}T${hour}:00:00-05:00`, to: `${day}T${hour}:50:00-05:00` },
          {
            name,
            from: `${day}T${hour}:00:00-05:00`,
            to: `${day}T${hour}:15:00-05:00`,
            column: 'therapist-2',
          },
        ];
      }),
    ),
  );
  await expect(page.locator('[data-visit]')).toHaveCount(names.length * 2);
  await expectInColumns(page);
  // A name that is read from right to left must not turn the times around.
  await expect(page.getByRole('button', { name: /^محمد/ }).first()).toContainText('9:00–9:50');
  await picture(page, 'board-names');
  await page.keyboard.press('d');
  await expect(page.getByRole('table', { name: 'Appointments of the day' })).toBeVisible();
  await picture(page, 'board-names-list');
});

test('forty visits in one column', async ({ desk }) => {
  const page = await open(await desk('frontdesk'), '2036-11-19', (locationId, day) =>
    dayWith(
      locationId,
      day,
      Array.from({ length: 40 }, (_, at) => {
        // Quarter hours one after the other, and six more of 45 minutes at ten o'clock.
        const starts =
          Date.parse(`${day}T08:00:00-05:00`) + (at < 34 ? at * 15 : 120 + (at % 2) * 15) * 60_000;
        return {
          name: `Patient Number${at}`,
          from: new Date(starts).toISOString(),
          to: new Date(starts + (at < 34 ? 15 : 45) * 60_000).toISOString(),
        };
      }),
    ),
  );
  await expect(page.locator('[data-visit]')).toHaveCount(40);
  await expectInColumns(page);
  await picture(page, 'board-forty');
});

test('two time zones: the board tells its own, and a patient of both places the one of each visit', async ({
  desk,
}) => {
  const opened = await desk('frontdesk');
  const { page } = opened;
  const { locationId } = await boardOf(opened);
  await page.goto(`/day?location=${locationId}`);
  const zone = page.getByRole('group', { name: 'Day board' }).getByText(/^[ECMP]T$/);
  await expect(zone).toHaveText('ET');
  await page.getByRole('combobox', { name: 'Location' }).selectOption({ label: 'Harbor' });
  await expect(zone).toHaveText('CT');
  await expect(page.locator('[data-visit]').first()).toBeVisible();
  await picture(page, 'board-other-zone');
  // The panel of a visit of the other place, over the board of this one.
  const visit = await page.locator('[data-visit]').first().getAttribute('data-visit');
  await page.goto(`/day?location=${locationId}&visit=${visit}`);
  await expect(page.getByRole('link', { name: 'Open patient' })).toBeVisible();
  await expect(zone).toHaveText('ET');
  await picture(page, 'board-visit-of-other-zone');
});
