/** One way to make two spellings of the same fact equal. One file a rule; the file name is the id. */
export interface Rule {
  readonly id: string
  /** Gives the spelling used for comparison, or an empty text when nothing in it can be compared. */
  apply(text: string): string
  /** What goes in and what comes out. */
  readonly examples: readonly (readonly [input: string, output: string])[]
  /** Pairs that look alike and must stay different, with the reason. */
  readonly nearMisses: readonly (readonly [one: string, other: string, why: string])[]
}
