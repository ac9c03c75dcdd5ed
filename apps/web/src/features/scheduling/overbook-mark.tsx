import { IconLayersIntersect } from '@tabler/icons-react';

/** Stands on every visit that was put beside another of its staff member on purpose. The words beside it say so. */
export const OverbookMark = () => <IconLayersIntersect className="icon-s" aria-hidden data-overbooked />;
