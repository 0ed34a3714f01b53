import { computed, signal } from '@preact/signals';
import { PALETTES, type Theme } from '../palette.js';

// The page says its theme on its root element; without that, the system's counts.
const system = matchMedia('(prefers-color-scheme: dark)');

function current(): Theme {
  const said = document.documentElement.dataset.theme;
  if (said === 'light' || said === 'dark') return said;
  return system.matches ? 'dark' : 'light';
}

const theme = signal<Theme>(current());
const update = () => {
  theme.value = current();
};
system.addEventListener('change', update);
new MutationObserver(update).observe(document.documentElement, { attributeFilter: ['data-theme'] });

/** The colours of the theme that the page has. */
export const palette = computed(() => PALETTES[theme.value]);
