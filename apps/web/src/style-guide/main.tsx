import '../design/styles.js';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { cssVariables, theme } from '../design/theme.js';
import { ToastProvider } from '../design/toast.js';
import { StyleGuide } from './style-guide.js';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <ToastProvider>
        <StyleGuide />
      </ToastProvider>
    </MantineProvider>
  </StrictMode>,
);
