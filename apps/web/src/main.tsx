import './design/styles.js';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { cssVariables, theme } from './design/theme.js';
import { useClient } from 'urql';
import { createAppRouter } from './router.js';
import { SessionProvider } from './session/session.js';

// The frame and the page that opens first are under way while the session is asked for.
void import('./shell/shell.js');
if (['/', '/day'].includes(location.pathname)) void import('./features/board/day-page.js');

const router = createAppRouter();

/** The pages, which ask over the connection of whoever sits here. */
function Pages() {
  return <RouterProvider router={router} context={{ client: useClient() }} />;
}

const colorScheme = localStorageColorSchemeManager({ key: 'kapstone.theme' });

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorScheme}
      defaultColorScheme="auto"
    >
      <SessionProvider>
        <Pages />
      </SessionProvider>
    </MantineProvider>
  </StrictMode>,
);
