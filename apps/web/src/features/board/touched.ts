/** How far around a tap a finger reaches, px. */
const reach = 10;

/** The visits whose blocks or ties a finger touched, by their ids. */
export function touchedBy({ clientX, clientY }: { clientX: number; clientY: number }): string[] {
  const ids = new Set<string>();
  for (const dx of [-reach, 0, reach]) {
    for (const dy of [-reach, 0, reach]) {
      const under = document
        .elementFromPoint(clientX + dx, clientY + dy)
        ?.closest<HTMLElement>('[data-visit], [data-tie]');
      const id = under?.dataset['visit'] ?? under?.dataset['tie'];
      if (id) ids.add(id);
    }
  }
  return [...ids];
}
