import { useQuery } from 'urql';
import { LocationsDocument } from './locations-document.js';

const storageKey = 'kapstone.location';

/** The practice's open locations, and the one that this computer stands in: chosen last, else the first. */
export function useLocations() {
  const [query, execute] = useQuery({ query: LocationsDocument });
  const locations = query.data?.locations.filter((location) => location.active) ?? [];
  const kept = localStorage.getItem(storageKey);
  const own = locations.find((location) => location.id === kept) ?? locations[0];
  return { query, execute, locations, own };
}

/** Remembers the location that this computer stands in. */
export function keepLocation(id: string): void {
  localStorage.setItem(storageKey, id);
}
