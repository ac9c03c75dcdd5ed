/// <reference lib="dom" />
import { expect, type Page } from '@playwright/test';
import { tellDays, type ToldDays } from './big-day.js';
import { type Desk, test } from './desk.js';

/** The day on which the tests stand. */
const TODAY = '2036-11-18';

interface Measured {
  frames: Promise<number[]>;
  stopFrames: () => void;
  shownAfter: Promise<number>;
  touched: Set<string>;
}

async function openBigDay(opened: Desk): Promise<{ page: Page; told: ToldDays }> {
  const { page } = opened;
  const told = await tellDays(page);
  await page.goto('/day');
  await expect(page.locator('[data-visit]')).toHaveCount(300);
  await expect(page.locator('[data-column]')).toHaveCount(25);
  // The days beside it are read ahead; then the page is at rest.
  await expect.poll(() => told.read.size).toBe(3);
  return { page, told };
}

/** The median of three takes of a measure. */
async function median(what: string, take: () => Promise<number>): Promise<number> {
  const takes: number[] = [];
  while (takes.length < 3) takes.push(await take());
  note(what, takes);
  return middle(takes);
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

const note = (what: string, values: readonly number[]) =>
  void test.info().annotations.push({ type: what, description: values.map((v) => v.toFixed(1)).join(' ') });

/** The 95th percentile of the times between frames while something goes on, ms. */
async function slowFrames(page: Page, goOn: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const own = window as unknown as Measured;
    own.frames = new Promise((resolve) => {
      const took: number[] = [];
      let stop = false;
      own.stopFrames = () => (stop = true);
      let before = performance.now();
      requestAnimationFrame(function next(now) {
        took.push(now - before);
        before = now;
        if (stop) resolve(took.slice(1));
        else requestAnimationFrame(next);
      });
    });
  });
  await goOn();
  const took = await page.evaluate(() => {
    const own = window as unknown as Measured;
    own.stopFrames();
    return own.frames;
  });
  expect(took.length).toBeGreaterThan(20);
  return took.sort((a, b) => a - b)[Math.floor(took.length * 0.95)]!;
}

test('frames stay under 33 ms while a visit is dragged over a board of 300', async ({ desk }) => {
  const { page } = await openBigDay(await desk('frontdesk'));
  const visit = page.locator('[data-visit$="-200"]');
  await visit.evaluate((each) => each.scrollIntoView({ block: 'center', inline: 'center' }));
  const box = (await visit.boundingBox())!;
  const drag = async () => {
    await page.mouse.move(box.x + 40, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 44, box.y + 24, { steps: 2 });
    await expect(page.locator('[data-lifted]')).toBeVisible();
    const slow = await slowFrames(page, async () => {
      await page.mouse.move(box.x - 260, box.y + 110, { steps: 30 });
      await page.mouse.move(box.x + 300, box.y - 110, { steps: 30 });
    });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(page.locator('[data-lifted]')).toHaveCount(0);
    return slow;
  };
  expect(await median('p95 of frames while dragging, ms', drag)).toBeLessThan(33);
});

test('frames stay under 33 ms while a board of 300 scrolls', async ({ desk }) => {
  const { page } = await openBigDay(await desk('frontdesk'));
  const scroll = () =>
    slowFrames(page, () =>
      page.getByRole('group', { name: 'Day board' }).evaluate(
        (view) =>
          new Promise<void>((resolve) => {
            let left = 60;
            requestAnimationFrame(function next() {
              view.scrollTop += left > 30 ? 18 : -18;
              view.scrollLeft += left > 30 ? 30 : -30;
              if (--left > 0) requestAnimationFrame(next);
              else resolve();
            });
          }),
      ),
    );
  expect(await median('p95 of frames while scrolling, ms', scroll)).toBeLessThan(33);
});

test('a day that was read ahead is painted within 200 ms of its key', async ({ desk }) => {
  const { page, told } = await openBigDay(await desk('frontdesk'));
  const times: number[] = [];
  for (const [key, date, beyond] of [
    [']', '2036-11-19', '2036-11-20'],
    [']', '2036-11-20', '2036-11-21'],
    ['[', '2036-11-19', '2036-11-18'],
    ['[', '2036-11-18', '2036-11-17'],
    ['[', '2036-11-17', '2036-11-16'],
  ] as const) {
    await page.evaluate((wanted) => {
      const own = window as unknown as Measured;
      own.shownAfter = new Promise((resolve) => {
        addEventListener(
          'keydown',
          ({ timeStamp }) => {
            const watch = new MutationObserver(() => {
              if (!document.querySelector(`[data-visit^="${wanted}"]`)) return;
              watch.disconnect();
              // A callback of the frame after the one that draws it runs when that one is on the screen.
              requestAnimationFrame(() =>
                requestAnimationFrame(() => resolve(performance.now() - timeStamp)),
              );
            });
            watch.observe(document, { childList: true, subtree: true, attributes: true });
          },
          { once: true, capture: true },
        );
      });
    }, date);
    await page.keyboard.press(key);
    times.push(await page.evaluate(() => (window as unknown as Measured).shownAfter));
    await expect.poll(() => told.read.has(beyond)).toBe(true);
  }
  note('from the key to the day, ms', times);
  expect(middle(times)).toBeLessThan(200);
});

test('a live change on a board of 300 touches nothing but its visit', async ({ desk }) => {
  const { page, told } = await openBigDay(await desk('frontdesk'));
  await page.evaluate(() => {
    const touched = ((window as unknown as Measured).touched = new Set());
    new MutationObserver((all) => {
      for (const { target, addedNodes, removedNodes } of all) {
        const element = target instanceof Element ? target : target.parentElement;
        const found = element?.closest<HTMLElement>('[data-visit], [data-tie]');
        touched.add(
          found?.dataset['visit'] ??
            found?.dataset['tie'] ??
            `${element?.className} ${addedNodes.length} ${removedNodes.length}`,
        );
      }
    }).observe(document.querySelector('[data-board-body]')!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
  const changed = told.day(TODAY).appointments[120]!;
  Object.assign(changed, { status: 'CHECKED_IN', checkedInAt: changed.startsAt, version: 2 });
  told.tell(TODAY, [changed.id]);
  const block = page.locator(`[data-visit="${changed.id}"]`);
  await expect(block).toHaveAccessibleName(/here since/);
  const touched = await page.evaluate(() => [...(window as unknown as Measured).touched]);
  expect(touched).toEqual([changed.id]);
});

test('after 2,000 live changes the open board has grown by less than 20 MB', async ({ desk }) => {
  const opened = await desk('frontdesk');
  const { page, told } = await openBigDay(opened);
  const { appointments } = told.day(TODAY);
  const cdp = await opened.context.newCDPSession(page);
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return usedSize / 1_000_000;
  };
  let count = 0;
  /** Changes that come close together are read at once, as at a busy desk. */
  const change = async (together: number) => {
    const before = told.reads;
    const changed = Array.from({ length: together }, () => {
      const visit = appointments[(count * 7) % appointments.length]!;
      const here = visit.status === 'CHECKED_IN';
      Object.assign(visit, {
        status: here ? 'BOOKED' : 'CHECKED_IN',
        checkedInAt: here ? null : visit.startsAt,
        version: visit.version + 1,
        patientName: `Patient Change${count++}`,
      });
      return visit.id;
    });
    told.tell(TODAY, changed);
    await expect.poll(() => told.reads, { intervals: [10] }).toBeGreaterThan(before);
    await page
      .locator(`[data-visit="${changed.at(-1)}"][aria-label^="Patient Change${count - 1},"]`)
      .waitFor();
  };
  for (let warm = 0; warm < 5; warm++) await change(40);
  count = 0;
  const before = await heap();
  while (count < 2_000) await change(40);
  const after = await heap();
  note('heap before and after, MB', [before, after]);
  expect(after - before).toBeLessThan(20);
});
