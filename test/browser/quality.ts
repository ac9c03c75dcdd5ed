/// <reference lib="dom" />
import type { Page } from '@playwright/test';

/** What a person cannot reach or read at this size: controls beyond the edge, or cut off inside themselves. */
export const lost = (page: Page): Promise<string[]> =>
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
export async function walk(page: Page, steps: number): Promise<string[]> {
  const found: string[] = [];
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press('Tab');
    const unseen = await unseenFocus(page);
    if (unseen) found.push(unseen);
  }
  return found;
}

/** What still moves although the person asked for less. */
export const moving = (page: Page): Promise<string[]> =>
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
