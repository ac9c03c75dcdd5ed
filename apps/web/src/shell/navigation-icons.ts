import {
  IconCalendarEvent,
  IconCalendarWeek,
  IconChecklist,
  IconHistory,
  IconMessage2,
  IconReceipt2,
  IconRoute,
  IconSettings,
  IconUserCog,
  IconUsers,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { NavigationItem } from './navigation-items.js';

export const navigationIcons: Record<
  NavigationItem['to'],
  ComponentType<{ className?: string; 'aria-hidden'?: boolean }>
> = {
  '/day': IconCalendarEvent,
  '/my-week': IconCalendarWeek,
  '/sessions': IconMessage2,
  '/patients': IconUsers,
  '/courses': IconRoute,
  '/readiness': IconChecklist,
  '/estimates': IconReceipt2,
  '/staff': IconUserCog,
  '/audit': IconHistory,
  '/settings': IconSettings,
};
