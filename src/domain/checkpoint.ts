/** How far a long piece of work has come, kept in the store beside what it wrote: see `ChangeSet.checkpoint`. */
export interface Checkpoint {
  /** Which work: `import historian …`. Each name has one position at most. */
  readonly name: string;
  /** From where to go on, in the words of whoever does the work; absent when the work is done and nothing is to be kept. */
  readonly position?: string;
}
