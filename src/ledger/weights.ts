/**
 * How much each agreement or disagreement says about one person behind two sets of records, in bits (log2 of the
 * likelihood ratio, Fellegi and Sunter 1969). Agreement on a name counts by how rare the name is in this case.
 */
export const weights = {
  /** A case is never taken to be smaller, in sets, than this: names are no rarer than that many people can show. */
  setsAtLeast: 256,
  /** Least and most that the share of one table's people found in other tables is believed to be. */
  coverage: { least: 0.002, most: 0.97 },
  /** Bits from which two sets fit, whoever else may fit too, and from which a human should look. */
  accept: 4,
  review: -1,
  /** The same where nothing but the name is known of one side: it resembles somebody, and only a human can ask. */
  reviewByName: -3.5,
  /** Bits below which a pair is not kept at all. */
  plausible: -4,
  /** How likely a pair must be to be joined, and from where on nobody need doubt it. */
  acceptChance: 0.5,
  sureChance: 0.99,
  /** Bits by which others may fit less and still count as others that fit. */
  rivalMargin: 6,
  /** Of pairs that something speaks against, this share of their chance is believed. */
  contestedShare: 0.3,
  /** For the bounds of counts; set on invented populations (docs/decisions/0018). */
  bounds: {
    /** Merges from this chance on are not asked about. */
    undoubted: 0.999,
    /** Share of merges without any name that are two people, and chance of an open pair that has no bits. */
    nameless: 0.003,
    unscored: 0.3,
    /** Share of rows that resemble nobody, lack a birth date, say 0, 1, 2 or 3 kinds of contact, and are somebody counted. */
    lonely: [0.1, 0.05, 0.025, 0.015],
    /** Share of persons that are joined wrongly, or left apart, although nothing speaks against it. */
    unseen: 0.0001,
    /** Standard deviations on either side, and the share by which all chances together may be wrong. */
    deviations: 2.2,
    share: 0.25,
  },
  name: {
    /** Bits lost against the rarity of the name, and the most and least it can count. */
    same: { less: 0, min: 4, max: 23 },
    reading: { less: 1, min: 3, max: 21 },
    similar: { less: 4, min: 2, max: 13 },
    'given-same': { less: 4, min: 0, max: 6 },
    'family-same': -9,
    different: -12,
    unknown: 0,
  },
  /** Bits lost where a name only sounds alike and its characters are others: one in sixty is written wrong so. */
  otherCharacters: 6,
  birth: { same: 13, slip: -2, differ: -11, unknown: 0 },
  address: { same: 10, near: 7, 'room-differs': 3, differ: -1.5, unknown: 0 },
  zip: { same: { less: 0, min: 3, max: 8 }, differ: -1, unknown: 0 },
  sex: { same: 0.5, differ: -7, unknown: 0 },
  mail: { same: 13, near: 8, differ: -3.5 },
  mobile: { same: 12, near: 6, differ: -3, beside: -0.7 },
  landline: { same: 9 },
  id: 12,
  account: 13,
  number: 20,
  numbersDiffer: -7,
  /** Mail, phone and address of one household are one fact: each further one counts only this share. */
  householdShare: 0.35,
} as const

/** The fields whose weights a case may adopt anew; names count by their rarity and need none. */
export const scoredFields = ['birth', 'address', 'sex', 'mail', 'mobile'] as const
export type ScoredField = (typeof scoredFields)[number]

/** Bits by field and level, as one case scores. */
export type ScoringWeights = {
  readonly [F in ScoredField]: { readonly [L in keyof (typeof weights)[F]]: number }
}

/** One weight, before and after somebody adopted another. */
export interface WeightChange {
  readonly field: ScoredField
  readonly level: string
  readonly before: number
  readonly after: number
}

/** Most and least that a weight may be: no single fact decides alone, whatever a case teaches. */
export const WEIGHT_LIMITS = { least: -11, most: 13 } as const

/**
 * The shipped weights with some changed. Throws when a change names a weight that there is not, that was another before,
 * or one beyond the limits: a proposal made for other weights says nothing about these.
 */
export function adoptedWeights(changes: readonly WeightChange[]): ScoringWeights {
  const own: Record<string, Record<string, number>> = Object.fromEntries(
    scoredFields.map((field) => [field, { ...weights[field] }]),
  )
  for (const { field, level, before, after } of changes) {
    if (own[field]?.[level] !== before)
      throw new Error(
        `${field} ${level} is ${own[field]?.[level] ?? 'unknown'} here and not ${before}: propose the weights anew`,
      )
    if (!(after >= WEIGHT_LIMITS.least && after <= WEIGHT_LIMITS.most))
      throw new Error(`${field} ${level}: ${after} is beyond ${WEIGHT_LIMITS.least} to ${WEIGHT_LIMITS.most}`)
    own[field][level] = after
  }
  return own as unknown as ScoringWeights
}
