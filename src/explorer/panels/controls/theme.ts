import { computed, effect, signal } from '@preact/signals';
import { stored } from './stored.js';

export const THEMES = ['SYSTEM', 'LIGHT', 'DARK'] as const;
export type ThemeChoice = (typeof THEMES)[number];

export const THEME_WORDS: Readonly<Record<ThemeChoice, string>> = {
  SYSTEM: 'As the system',
  LIGHT: 'Light',
  DARK: 'Dark',
};

/** What was chosen. */
export const theme = stored<ThemeChoice>('theme', 'SYSTEM', THEMES);

const darkSystem = matchMedia('(prefers-color-scheme: dark)');
const systemIsDark = signal(darkSystem.matches);
darkSystem.addEventListener('change', ({ matches }) => {
  systemIsDark.value = matches;
});

/** What it comes to. */
export const isDark = computed(() => (theme.value === 'SYSTEM' ? systemIsDark.value : theme.value === 'DARK'));

// For the style sheets, which know nothing of signals.
effect(() => {
  document.documentElement.dataset.theme = isDark.value ? 'dark' : 'light';
});
