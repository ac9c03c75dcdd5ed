import { createTheme, type CSSVariablesResolver } from '@mantine/core';
import fields from './fields.module.css';

/** The label stands above, help and the error below: the order of every field of the console. */
const fieldProps = {
  inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
    'label' | 'input' | 'description' | 'error'
  )[],
  classNames: {
    root: fields.root,
    label: fields.label,
    input: fields.input,
    description: fields.help,
    error: fields.error,
    required: fields.required,
    section: fields.section,
  },
};

/** Mantine drawn with the console's tokens: what Mantine draws and what we draw ourselves cannot be told apart. */
export const theme = createTheme({
  primaryColor: 'kap',
  primaryShade: 7,
  defaultRadius: 7,
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '620' },
  colors: {
    kap: [
      '#F0F6F7',
      '#DFECED',
      '#BBD6D9',
      '#8FBBC0',
      '#5F9DA4',
      '#35808A',
      '#1A6875',
      '#0D5663',
      '#0A4651',
      '#073640',
    ],
  },
  components: {
    Checkbox: { defaultProps: { iconColor: 'var(--on-primary)' } },
    TextInput: { defaultProps: fieldProps },
    PasswordInput: {
      defaultProps: { ...fieldProps, classNames: { ...fieldProps.classNames, innerInput: fields.inner } },
    },
    Textarea: { defaultProps: fieldProps },
    NativeSelect: { defaultProps: fieldProps },
  },
});

/** Mantine's own variables, bound to ours, so that both themes come from tokens.css alone. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-default': 'var(--raised)',
    '--mantine-color-default-border': 'var(--edge)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-3)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-error': 'var(--stop)',
    '--mantine-color-anchor': 'var(--primary)',
    '--mantine-primary-color-filled': 'var(--primary)',
    '--mantine-primary-color-filled-hover': 'var(--primary-hover)',
    '--mantine-primary-color-contrast': 'var(--on-primary)',
    '--mantine-primary-color-light': 'var(--primary-tint)',
    '--mantine-primary-color-light-color': 'var(--primary-ink)',
    '--mantine-shadow-md': 'var(--sh-2)',
    '--mantine-shadow-xl': 'var(--sh-3)',
    '--mantine-line-height': '20px',
  },
  light: {},
  dark: {},
});
