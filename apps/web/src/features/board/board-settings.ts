import { useState } from 'react';
import { columnGroups, type ColumnGroup } from './column-groups.js';
import { touchZoom, zooms } from './geometry.js';

type Zoom = (typeof zooms)[number];

const keys = { zoom: 'kapstone.board.zoom', columns: 'kapstone.board.columns' };

/** How this computer likes its board: how tall an hour is and which columns are shown. */
export function useBoardSettings(touch: boolean) {
  const [zoom, setZoom] = useState<Zoom>(
    () => zooms.find((each) => String(each) === localStorage.getItem(keys.zoom)) ?? zooms[0],
  );
  const [group, setGroup] = useState<ColumnGroup>(
    () => columnGroups.find(({ value }) => value === localStorage.getItem(keys.columns))?.value ?? 'all',
  );
  return {
    hourHeight: touch ? Math.max(zoom, touchZoom) : zoom,
    /** One step taller or lower; at the end nothing happens. */
    zoomBy: (steps: 1 | -1) => {
      const next = zooms[zooms.indexOf(zoom) + steps];
      if (!next) return;
      localStorage.setItem(keys.zoom, String(next));
      setZoom(next);
    },
    group,
    setGroup: (next: ColumnGroup) => {
      localStorage.setItem(keys.columns, next);
      setGroup(next);
    },
  };
}
