import { useState } from 'react';
import { usePreferences, useSavePreferences } from '../../session/preferences.js';
import type { BoardColumns } from '../../gql/graphql.js';
import { touchZoom, zooms } from './geometry.js';

/**
 * How the viewer likes their board: how tall an hour is and which columns are shown. Both are kept with their other
 * preferences, for whichever computer they sit down at.
 */
export function useBoardSettings(touch: boolean) {
  const kept = usePreferences();
  const save = useSavePreferences();
  // What was chosen here shows at once, and without a connection too.
  const [chosen, setChosen] = useState<{ hourHeight?: number; columns?: readonly BoardColumns[] }>({});
  const hourHeight = chosen.hourHeight ?? kept.hourHeight;
  return {
    hourHeight: touch ? Math.max(hourHeight, touchZoom) : hourHeight,
    /** One step taller or lower; at the end nothing happens. */
    zoomBy: (steps: 1 | -1) => {
      const next = zooms[zooms.findIndex((each) => each === hourHeight) + steps];
      if (!next) return;
      setChosen((before) => ({ ...before, hourHeight: next }));
      void save({ hourHeight: next });
    },
    columns: chosen.columns ?? kept.boardColumns,
    setColumns: (columns: readonly BoardColumns[]) => {
      setChosen((before) => ({ ...before, columns }));
      void save({ boardColumns: [...columns] });
    },
  };
}
