import type { Session } from '../../model/session.js';

interface Picture {
  readonly title: string;
  readonly use: string;
  readonly draw: (session: Session) => Promise<void>;
}

export const PICTURES: readonly Picture[] = [];
