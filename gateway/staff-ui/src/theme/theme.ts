import {
  Badge,
  Button,
  Chip,
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  defaultVariantColorsResolver,
  InputBase,
  type MantineColorsTuple,
  Modal,
  Notification,
  Table,
  Tooltip,
} from '@mantine/core';

const teal: MantineColorsTuple = [
  '#e2f1f2',
  '#c4e4e6',
  '#9be0e6',
  '#7bd0d8',
  '#5cc3cc',
  '#3ba5ae',
  '#1f8790',
  '#0e6a73',
  '#0a4f56',
  '#08272a',
];

const red: MantineColorsTuple = [
  '#fdeaea',
  '#fbd0d0',
  '#ffb0b0',
  '#ff9a9a',
  '#ff7b7b',
  '#e85050',
  '#d93a3a',
  '#c92a2a',
  '#b02121',
  '#3d1c1f',
];

/** Mantine's own greys of the dark, in Daybreak's tones. */
const dark: MantineColorsTuple = [
  '#eef2f5',
  '#b3bfca',
  '#94a1ae',
  '#6c7884',
  '#3b4650',
  '#2b343d',
  '#1b2229',
  '#12171c',
  '#0e1216',
  '#0a0d10',
];

/** The head of a dialog is a header element; without this it would count as the page's own banner. */
const plainHeader = { header: { role: 'presentation' } };

/** Mantine dressed in Daybreak's tokens; tokens.css holds the values. */
export const theme = createTheme({
  colors: { teal, red, dark },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 4 },
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    return input.variant === 'filled' ? { ...colors, color: 'var(--db-on-accent)' } : colors;
  },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  headings: {
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    sizes: {
      h1: { fontSize: '20px', lineHeight: '1.2', fontWeight: '650' },
      h2: { fontSize: '13px', lineHeight: '1.3', fontWeight: '600' },
      h3: { fontSize: '13px', lineHeight: '1.3', fontWeight: '600' },
    },
  },
  defaultRadius: 8,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: 'sm' } }),
    InputBase: InputBase.extend({ defaultProps: { size: 'sm' } }),
    Badge: Badge.extend({ defaultProps: { tt: 'none' } }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        radius: 12,
        closeButtonProps: { 'aria-label': 'Close' },
        attributes: plainHeader,
        transitionProps: { duration: 120 },
      },
    }),
    Chip: Chip.extend({ defaultProps: { variant: 'light' } }),
    Drawer: Drawer.extend({ defaultProps: { closeButtonProps: { 'aria-label': 'Close' }, attributes: plainHeader } }),
    Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': 'Dismiss' } } }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 8, horizontalSpacing: 8 } }),
    Tooltip: Tooltip.extend({ defaultProps: { withArrow: true, events: { hover: true, focus: true, touch: true } } }),
  },
});

const shared = {
  '--mantine-color-body': 'var(--db-ground)',
  '--mantine-color-text': 'var(--db-ink)',
  '--mantine-color-dimmed': 'var(--db-ink-2)',
  '--mantine-color-anchor': 'var(--db-accent-ink)',
  '--mantine-color-default': 'var(--db-card)',
  '--mantine-color-default-hover': 'var(--db-ground)',
  '--mantine-color-default-border': 'var(--db-line-strong)',
  '--mantine-color-default-color': 'var(--db-ink)',
  '--mantine-color-placeholder': 'var(--db-ink-3)',
  '--mantine-color-error': 'var(--db-alert-ink)',
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
