/** Facts as somebody writes them in a facts file, before they are checked. */
export interface WrittenFacts {
  readonly organisation: Readonly<Record<string, unknown>>
  readonly knowledge: readonly Readonly<Record<string, unknown>>[]
  readonly milestones?: readonly Readonly<Record<string, unknown>>[]
  readonly orders?: readonly Readonly<Record<string, unknown>>[]
}

interface Affair {
  readonly organisation: Readonly<Record<string, unknown>>
  readonly at: string
  readonly known?: Readonly<Record<string, unknown>>
  readonly later?: readonly Readonly<Record<string, unknown>>[]
  readonly milestones?: readonly Readonly<Record<string, unknown>>[]
  readonly orders?: readonly Readonly<Record<string, unknown>>[]
}

/** An intrusion that took names and licence numbers of 2,000 people, changed as a worked example needs it. */
export const affair = ({
  organisation,
  at,
  known = {},
  later = [],
  milestones = [],
  orders = [],
}: Affair): WrittenFacts => ({
  organisation: { role: 'controller', listed: false, 'designated-infrastructure': false, ...organisation },
  knowledge: [
    {
      at,
      event: 'leak',
      certainty: 'confirmed',
      cause: 'intrusion',
      'wrongful-purpose': 'yes',
      holds: 'personal-data',
      items: ['name', 'drivers-licence'],
      people: 2000,
      ...known,
    },
    ...later,
  ],
  milestones,
  orders,
})
