/// <reference lib="dom" />
import { expect, type Page } from '@playwright/test';
import { test } from './desk.js';
import { picture } from './picture.js';
import { pages } from './pages.js';

/** What a person cannot reach or read at this size: controls beyond the edge, or cut off inside themselves. */
const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      !!element &&
      ((/auto|scroll/.test(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth) ||
        scrolls(element.parentElement));
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}`;
    const found = [...document.querySelectorAll('a[href], button, input, select, textarea, h1')]
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .filter((element) => !element.closest('.unseen'))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        if (right - left <= 1) return false;
        const beyond = left < -1 || right > width + 1;
        const style = getComputedStyle(element);
        const cut =
          style.overflowX === 'hidden' &&
          style.textOverflow !== 'ellipsis' &&
          element.scrollWidth > element.clientWidth + 1;
        return (beyond && !scrolls(element.parentElement)) || cut;
      })
      .map(named);
    const clipped = [...document.querySelectorAll('[class*="_card_"]')].filter(
      (element) => element.scrollWidth > element.clientWidth + 1,
    );
    found.push(...clipped.map(named));
    const sideways = document.documentElement.scrollWidth - width;
    return sideways > 0 ? [...found, `the page scrolls ${sideways} px sideways`] : found;
  });

/** Where the focus is, when it cannot be seen: neither on the element nor on what stands for it. */
const unseenFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return null;
    const outlined = (element: Element | null): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    };
    // A radio lies unseen over its word, and a search draws its focus around its icon as well.
    const standIns = [
      active,
      active.nextElementSibling,
      active.parentElement,
      active.parentElement?.parentElement ?? null,
    ];
    return standIns.some(outlined) ? null : active.outerHTML.slice(0, 160);
  });

/** Tabs through the page, and tells every stop whose focus cannot be seen. */
async function walk(page: Page, steps: number): Promise<string[]> {
  const found: string[] = [];
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press('Tab');
    const unseen = await unseenFocus(page);
    if (unseen) found.push(unseen);
  }
  return found;
}

/** What still moves although the person asked for less. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const transitions = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, transitionProperty } = getComputedStyle(element);
      return /[1-9]/.test(transitionDuration) && !/^(opacity|none)$/.test(transitionProperty);
    });
    const animations = document
      .getAnimations()
      .filter((each) => Number(each.effect?.getComputedTiming().duration) > 1);
    return [
      ...transitions.map((element) => element.outerHTML.slice(0, 120)),
      ...animations.map((each) => String((each as CSSAnimation).animationName)),
    ];
  });

async function settled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

for (const [path, visited] of Object.entries(pages)) {
  test(`${path} loses nothing at 320 px and at 200 %, and shows its focus in every theme`, async ({
    desk,
  }) => {
    const opened = await desk(visited.as);
    const { page } = opened;
    const name = path === '/' ? 'sign-in' : path.slice(1).replace(/[/$]+/g, '-');
    await page.goto(await visited.address(opened));
    await expect(page.getByText(visited.shows).first()).toBeVisible();
    await settled(page);
    expect(await walk(page, 12), 'focus in the light theme').toEqual([]);
    await expect(page.locator('[role="alert"]'), 'only a clinical alert interrupts').toHaveCount(0);

    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    expect(await walk(page, 12), 'focus in the dark theme').toEqual([]);
    expect(await moving(page), 'motion').toEqual([]);

    await page.emulateMedia({ colorScheme: 'light' });
    // A browser at 200 % leaves half of its window.
    for (const [width, height, word] of [
      [720, 450, '200 %'],
      [320, 800, '320 px'],
    ] as const) {
      await page.setViewportSize({ width, height });
      await settled(page);
      expect(await lost(page), word).toEqual([]);
      await picture(page, `${name}-${width}`);
    }

    await page.emulateMedia({ forcedColors: 'active' });
    expect(await walk(page, 6), 'focus in forced colours').toEqual([]);
    await picture(page, `${name}-forced-colours`);
  });
}

test('one change is said once', async ({ desk }) => {
  const { page } = await desk('frontdesk');
  await page.goto('/day');
  const visit = page.getByRole('button', { name: /^(?!.*infusion).*, ready$/ }).last();
  const block = page.locator(`[data-visit="${await visit.getAttribute('data-visit')}"]`);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const live = '[role="status"], [role="alert"], [aria-live]';
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const text = element?.closest(live)?.textContent.trim();
        if (text && said.at(-1) !== text) said.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await block.focus();
  await page.keyboard.press('c');
  await expect(block).toHaveAccessibleName(/here since/);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toHaveLength(1);
  await page.keyboard.press('z');
  await expect(block).toHaveAccessibleName(/, ready$/);
});
