import type { Instant } from '#kernel/instant.ts'
import type { Html, Language, Said, Say } from '#ui/index.ts'
import type { Act, Recorded } from './acts.ts'
import type { DeliveryShown } from './delivery-desk.ts'
import type { LedgerTables } from './ledger-tables.ts'
import type { Names } from './names.ts'
import type { Output } from './output-folder.ts'

/** What a page is made from: one request in one language over one output folder. */
export interface View {
  readonly language: Language
  readonly say: Say
  readonly now: Instant
  readonly output: Output
  readonly tables: LedgerTables
  readonly names: Names
  /** A part of the path, decoded; empty when the path has none of that name. */
  param(name: string): string
  /** A value after the `?`; empty when there is none. */
  query(name: string): string
  /** How the delivery stands; null when nothing was released. */
  delivery(): Promise<DeliveryShown | 'noDatabase' | null>
  /** Presses the stop button. Gives whether sending is stopped. */
  stopSending(act: { readonly who: string; readonly why: string }): Promise<boolean>
  /** Writes the act that a form asks for into the audit trail, before anything is shown. */
  record(form: Form, act: Pick<Act, 'action' | 'object' | 'decision'>): Promise<Recorded>
}

export type Form = Readonly<Record<string, unknown>>

export interface Shown {
  readonly title: string
  readonly trail?: readonly { readonly href: string; readonly label: string }[]
  readonly body: Html
}

/** One page of the console: a file in `pages/`, named by its id. */
export interface Page {
  readonly id: string
  /** Path with `:name` for its parts. */
  readonly path: string
  /** Where it stands in the menu; absent for pages reached by a link. */
  readonly menu?: { readonly order: number; readonly label: Said }
  /** What to show, or null when there is no such thing. */
  render(view: View): Promise<Shown | null>
  /** Answers a form of the page: another page, or a file of the output to send. */
  submit?(view: View, form: Form): Promise<Shown | { readonly file: string } | null>
}

/** A whole number of at least 1 from a query, else 1: pages of a list are asked for in the address. */
export function pageNumber(view: View): number {
  const asked = Number(view.query('page'))
  return Number.isSafeInteger(asked) && asked > 0 ? asked : 1
}

export const PAGE_SIZE = 50
