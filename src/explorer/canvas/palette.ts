import type { EntityKind, RelationKind } from '../model/words.js';

/** All colours of the canvas in one theme: marks have a contrast of 3:1 and more with the background, text 4.5:1 and more. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  /** Selection and focus. */
  readonly accent: string;
  readonly entities: Readonly<Record<EntityKind, string>>;
  readonly relations: Readonly<Record<RelationKind, string>>;
  /** Of communities and states, the largest first. */
  readonly groups: readonly string[];
  /** Of those beyond the groups that have a colour, and of those in none. */
  readonly otherGroups: string;
}

export type Theme = 'light' | 'dark';

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#ffffff',
    text: '#1a2331',
    accent: '#1d5bb8',
    entities: {
      PERSON: '#2f6db5',
      STATE: '#b4472e',
      ORGANIZATION: '#1e7f6d',
      PLAN: '#8a5cb8',
      PLACE: '#7c6a2c',
    },
    relations: {
      MEETING: '#35577f',
      TRIP: '#0f6b64',
      ENVOY_ROLE: '#6b35c9',
      TENURE: '#565f6b',
      CRITICISM: '#b3201f',
      PRAISE: '#35691c',
      STANCE: '#94500b',
      TIE: '#93357c',
    },
    groups: [
      '#2f6db5',
      '#c2571a',
      '#1e7f6d',
      '#8a5cb8',
      '#b03060',
      '#6b7a1f',
      '#0e7490',
      '#8b5a3c',
      '#d0408f',
      '#4f5bd5',
    ],
    otherGroups: '#6f7a88',
  },
  dark: {
    background: '#181d25',
    text: '#e7ebf1',
    accent: '#8db5ff',
    entities: {
      PERSON: '#6aa5e8',
      STATE: '#ef8a6f',
      ORGANIZATION: '#4fc3ac',
      PLAN: '#b794e6',
      PLACE: '#cdb868',
    },
    relations: {
      MEETING: '#93b1d6',
      TRIP: '#5ecbbd',
      ENVOY_ROLE: '#b79cff',
      TENURE: '#a7b0bb',
      CRITICISM: '#ff8f87',
      PRAISE: '#8fd070',
      STANCE: '#f2ab5c',
      TIE: '#e59ad2',
    },
    groups: [
      '#6aa5e8',
      '#f0965a',
      '#4fc3ac',
      '#b794e6',
      '#f07ea0',
      '#b9c95a',
      '#55bfdc',
      '#d0a283',
      '#f48fcb',
      '#98a2ff',
    ],
    otherGroups: '#8b96a5',
  },
};
