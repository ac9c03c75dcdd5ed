import { createRouter } from '@tanstack/react-router';
import { routeTree } from './routes.js';

/** The console's router: pages are fetched when a link to them gets the pointer or the focus. */
export function createAppRouter() {
  return createRouter({
    routeTree,
    // Given by the `RouterProvider`, inside the connection's own.
    context: { client: undefined! },
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
