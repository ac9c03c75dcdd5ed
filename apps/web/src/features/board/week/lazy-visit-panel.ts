import { lazy } from 'react';

/** The panel of a visit, fetched when the first visit is opened. */
export const LazyVisitPanel = lazy(async () => ({
  default: (await import('../../scheduling/visit-panel.js')).VisitPanel,
}));
