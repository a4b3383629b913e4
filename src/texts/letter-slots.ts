/**
 * The closed list of placeholders that a letter may hold: `words` inside a sentence, `blocks` alone in a paragraph. A
 * reviewer of a letter finds here what each of them becomes.
 */
export const letterSlots = {
  /** How it came about, as the beginning of a sentence. */
  cause: 'words',
  /** 漏えい or 漏えいの可能性; in a heading. */
  leak: 'words',
  /** Whether it did or may have: the surest of all attacks that hit the reader. */
  leaked: 'words',
  /** Who lost the data, as the reader calls them. */
  you: 'words',
  /** Where the firm is found, as a plain address. */
  web: 'words',
  /** The day of the notice before this one. */
  lastTold: 'words',
  /** What a correction takes back: all or a part. */
  finding: 'words',
  /** Each attack with when, how sure and exactly which items. */
  items: 'blocks',
  /** What to do, the most urgent first. */
  advice: 'blocks',
  /** The firm's own account of each attack. */
  causeDetail: 'blocks',
  /** Whether misuse is known. */
  harm: 'blocks',
  /** What the firm has stated not to have leaked and may still say. */
  notAffected: 'blocks',
  /** What the firm has done, from the response log. */
  measures: 'blocks',
  /** The desk. */
  contact: 'blocks',
  /** What is different from the notice before this one. */
  changes: 'blocks',
} as const satisfies Readonly<Record<string, 'words' | 'blocks'>>

/** The closed list of placeholders of an SMS, all of them words: it has its own, since it must stay short. */
export const smsSlots = ['sender', 'message', 'phone', 'reference', 'checkWord'] as const

/** The name of a placeholder of letters. */
export type LetterSlot = keyof typeof letterSlots

/** What goes into one letter: every placeholder that it holds, of its kind. */
export type LetterContent<Blocks> = {
  readonly [K in LetterSlot]: (typeof letterSlots)[K] extends 'words' ? string : readonly Blocks[]
}
