import { computed, signal } from '@preact/signals';

/** How much fits beside one another: list, canvas and details; canvas or list, and details; one of the three. */
export type Layout = 'WIDE' | 'MEDIUM' | 'NARROW';

const isWide = matching('(min-width: 72rem)');
const isMedium = matching('(min-width: 46rem)');

export const layout = computed<Layout>(() => {
  if (isWide.value) return 'WIDE';
  return isMedium.value ? 'MEDIUM' : 'NARROW';
});

function matching(query: string) {
  const list = matchMedia(query);
  const matches = signal(list.matches);
  list.addEventListener('change', () => {
    matches.value = list.matches;
  });
  return matches;
}
