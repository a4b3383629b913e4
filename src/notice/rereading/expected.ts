/** What one person must be told, worked out from the ledger a second time. All texts are as printed, without white space. */
export interface Expected {
  readonly person: string
  readonly route: string
  readonly variant: string
  readonly audience: string
  readonly change: string
  readonly attacks: string
  readonly items: string
  readonly certainty: string
  readonly reference: string
  readonly checkWord: string
  readonly code: string
  /** Who and where, and whose data it is about when that is somebody else. */
  readonly name: string
  readonly postalCode: string
  readonly address: string
  readonly email: string
  readonly concerns: string
  /** Names the text; everybody with the same key is told the same. */
  readonly bodyKey: string
}

/** What a text must say, by its key. */
export interface ExpectedBody {
  readonly language: string
  readonly variant: string
  /** Placeholders whose words are known exactly. */
  readonly known: Readonly<Record<string, string>>
  /** Items that the text may name anywhere. */
  readonly own: readonly string[]
  /** Items that it may name only as not having leaked. */
  readonly denied: readonly string[]
  /** What it must say has changed, without white space; and what may follow when only the advice did, too. */
  readonly changes: string
  readonly adviceChanged: string
}
