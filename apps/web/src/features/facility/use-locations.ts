import { useQuery } from 'urql';
import { usePreferences } from '../../session/preferences.js';
import { LocationsDocument } from './locations-document.js';

const storageKey = 'kapstone.location';

/**
 * The practice's open locations, and the viewer's own: the one that they went to in this tab, else the one where their day
 * opens, else the first.
 */
export function useLocations() {
  const [query, execute] = useQuery({ query: LocationsDocument });
  const locations = query.data?.locations.filter((location) => location.active) ?? [];
  const { defaultLocationId } = usePreferences();
  const known = (id: string | null | undefined) => locations.find((location) => location.id === id);
  const own = known(sessionStorage.getItem(storageKey)) ?? known(defaultLocationId) ?? locations[0];
  return { query, execute, locations, own };
}

/** Remembers where the viewer went, until the tab is closed or they sign out. */
export function keepLocation(id: string): void {
  sessionStorage.setItem(storageKey, id);
}
