import type { ExpectedBody } from './expected.ts'

/** One letter as it must be on paper; texts without white space. */
export interface LetterTask {
  /** Row of the index, 1-based. */
  readonly row: number
  readonly page: number
  readonly pages: number
  readonly window: string
  readonly box: string
  readonly code: string
  readonly feet: readonly string[]
  readonly bodyKey: string
}

/** One mail as it must be. */
export interface MailTask {
  readonly row: number
  readonly file: string
  readonly to: string
  readonly from: string
  readonly sender: string
  readonly subject: string
  readonly messageId: string
  /** What stands above and below the text. */
  readonly top: string
  readonly end: string
  readonly bodyKey: string
}

/** One SMS as it must be. */
export interface SmsTask {
  readonly file: string
  /** Names the Markdown of its wording. */
  readonly wording: string
  /** What stands before the wording. */
  readonly begins: string
  /** Placeholders whose words are known exactly. */
  readonly values: Readonly<Record<string, string>>
  /** What it may say happened; the first that fits into two parts counts. */
  readonly messages: readonly string[]
}

/** Files for one child at a time. */
export type ReadTask =
  | { readonly kind: 'letters'; readonly file: string; readonly pages: number; readonly letters: readonly LetterTask[] }
  | { readonly kind: 'mails'; readonly mails: readonly MailTask[] }
  | { readonly kind: 'sms'; readonly sms: readonly SmsTask[] }

/** What a child needs before its first task. */
export interface ReadingSetup {
  /** The output; files are relative to it. */
  readonly folder: string
  /** What texts must say, by key. */
  readonly bodies: Readonly<Record<string, ExpectedBody>>
  /** The Markdown of the letters, by `language/variant`. */
  readonly letters: Readonly<Record<string, string>>
  /** The words with which the box of the portal code begins; empty when none is printed. */
  readonly codeBegins: string
}

/** A page or a mail that does not say what it must. Holds nothing personal. */
export interface RefusedPage {
  readonly file: string
  /** 1-based; 0 for a mail and an SMS, and the row for the index. */
  readonly page: number
  readonly why: string
}

export interface ReadAnswer {
  /** Letters, mails and SMS that were read and agree. */
  readonly agreed: number
  readonly refused: readonly RefusedPage[]
  readonly rssBytes: number
}
