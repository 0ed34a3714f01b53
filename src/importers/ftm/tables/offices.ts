/** An office in an organization that a tie of FollowTheMoney stands for. */
export interface Office {
  /** The property of who has it. */
  readonly holder: string;
  /** The property of the organization. */
  readonly body: string;
  /** Its title where no role is given. */
  readonly title: string;
}

export const OFFICES: Readonly<Record<string, Office>> = {
  Membership: { holder: 'member', body: 'organization', title: 'Member' },
  Directorship: { holder: 'director', body: 'organization', title: 'Director' },
  Employment: { holder: 'employee', body: 'employer', title: 'Employee' },
};
