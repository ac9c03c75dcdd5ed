import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Where the side panel is: for a state that is only of it. */
export const PANEL = 'section[tabindex="-1"]';

/** The page, or what is within a part of it, has nothing for axe to report, with every rule on. */
export async function expectAccessible(page: Page, state = '', within?: string): Promise<void> {
  // What passes is judged but not told one by one: to say where each of it stands takes most of the time on a full board.
  // And it is judged in the page itself. The other way hands what was found in each frame to an empty page that is opened for it,
  // which costs more than the judging, and only finds more in frames of other hosts: there are none.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ html }) => html.slice(0, 160)),
  }));
  expect(found, state).toEqual([]);
}
