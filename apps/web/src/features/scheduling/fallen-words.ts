/** What is said after a change is saved: how many visits ahead it leaves without ground, and where they are seen. */
export function savedWords(saved: string, fallen: number): string {
  if (fallen === 0) return saved;
  const visits = fallen === 1 ? '1 visit ahead no longer stands' : `${fallen} visits ahead no longer stand`;
  return `${saved} ${visits}: the day board marks ${fallen === 1 ? 'it' : 'them'}.`;
}
