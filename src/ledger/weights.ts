/**
 * How much each agreement or disagreement says about one person behind two sets of records, in bits (log2 of the
 * likelihood ratio, Fellegi and Sunter 1969). Agreement on a name counts by how rare the name is in this case.
 */
export const weights = {
  /** Bits from which two sets are one person, and from which a human should look. */
  accept: 4,
  review: -1,
  /** The same where nothing but the name is known of one side: it resembles somebody, and only a human can ask. */
  reviewByName: -3.5,
  /** A merge that a few bits less would not have made: it widens the upper bound. */
  sureMargin: 4,
  name: {
    /** Bits lost against the rarity of the name, and the most and least it can count. */
    same: { less: 0, min: 4, max: 17 },
    reading: { less: 1, min: 3, max: 15 },
    similar: { less: 4, min: 2, max: 11 },
    'given-same': { less: 4, min: 0, max: 6 },
    'family-same': -9,
    different: -12,
    unknown: 0,
  },
  birth: { same: 13, slip: -2, differ: -11, unknown: 0 },
  address: { same: 10, near: 7, 'room-differs': 3, differ: -1.5, unknown: 0 },
  zip: { same: { less: 0, min: 3, max: 8 }, differ: -1, unknown: 0 },
  sex: { same: 0.5, differ: -7, unknown: 0 },
  mail: { same: 13, differ: -1.5 },
  mobile: { same: 12, differ: -1 },
  landline: { same: 9 },
  id: 12,
  account: 13,
  number: 20,
  numbersDiffer: -7,
  /** Mail, phone and address of one household are one fact: each further one counts only this share. */
  householdShare: 0.35,
} as const
