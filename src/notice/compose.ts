import { createHash } from 'node:crypto'
import { type Contact, type Route, routeOf } from '#kernel/contact.ts'
import { isPersonal, sortKinds } from '#kernel/data-kinds.ts'
import type { PersonToken } from '#kernel/ids.ts'
import type { Language } from '#texts/index.ts'
import { addressee } from './addressee.ts'
import { composeBody } from './body.ts'
import type {
  AdviceFor,
  AdviceLeftOut,
  CaseTold,
  Composition,
  HeldReason,
  Letters,
  Notice,
  NoticeBody,
  PersonRow,
  Variant,
} from './notice.ts'

/** Letters in one PDF: a file that opens at once, and a pile that a person can lift. */
export const LETTERS_PER_FILE = 250

export interface ComposeInput {
  /** Rows of the present revision; several rows of one person may stand anywhere. */
  readonly people: Iterable<PersonRow>
  readonly contacts: ReadonlyMap<PersonToken, Contact>
  readonly told: CaseTold
  readonly adviceFor: AdviceFor
  readonly letters: Letters
  readonly language: Language
  /** Names the frozen list, and begins every file name. */
  readonly batch: string
  /** Says whether the printing fonts can draw a text; a letter that they cannot is held. */
  readonly drawable: (text: string) => boolean
}

/**
 * One notice for every person with at least one item in an attack that is not ruled out. Order, bodies, references,
 * files, pages and hashes depend on the input's content only. Letters come first, sorted by what they say, so that a
 * print file holds few different texts; then mails, SMS and substitute measures.
 */
export function composeNotices(input: ComposeInput): Composition {
  const { told, letters, language, batch } = input
  const bodies = new BodyShelf(input)
  const drafts = [...rowsByPerson(input.people)].map(([person, rows]) => draft(input, bodies, { person, rows }))
  drafts.sort((a, b) => compare(a.sortKey, b.sortKey) || compare(a.person, b.person))
  const place = placer(batch)
  const notices = drafts.map((d): Notice => {
    const { sortKey: _sortKey, ...rest } = d
    return { ...rest, ...place(d.route, d.held), sha256: hashOf(told.id, d, bodies.at(d.body)) }
  })
  const specimen = Object.values(letters).some((letter) => letter.reviewed === 'DEMO')
  return { batch, language, bodies: bodies.all, notices, adviceLeftOut: bodies.leftOut, specimen, told }
}

type Draft = Omit<Notice, 'file' | 'page' | 'sha256'> & { readonly sortKey: string }

/** Rows that say that something leaked, by person; the attacks of one person in the order of their ids. */
function rowsByPerson(people: Iterable<PersonRow>): Map<PersonToken, PersonRow[]> {
  const found = new Map<PersonToken, PersonRow[]>()
  for (const row of people) {
    const items = sortKinds(row.items.filter(isPersonal))
    if (items.length === 0 || row.certainty === 'ruled-out' || row.exposure === 'ruled-out') continue
    const rows = found.get(row.person)
    if (rows?.some((r) => r.attack === row.attack)) throw new Error(`two rows of one person in attack ${row.attack}`)
    if (rows) rows.push({ ...row, items })
    else found.set(row.person, [{ ...row, items }])
  }
  for (const rows of found.values()) rows.sort((a, b) => compare(a.attack, b.attack))
  return found
}

interface OnePerson {
  readonly person: PersonToken
  readonly rows: readonly PersonRow[]
}

function draft(input: ComposeInput, bodies: BodyShelf, { person, rows }: OnePerson): Draft {
  const contact = input.contacts.get(person)
  const route = routeOf(contact)
  const variant = variantOf(rows, contact)
  const body = bodies.find(rows, variant)
  const held = heldReason(input, route, contact) ?? tooLong(bodies.at(body), route)
  return {
    person,
    attacks: rows.map((row) => row.attack),
    items: sortKinds(rows.flatMap((row) => row.items)),
    route,
    variant,
    language: input.language,
    body,
    reference: referenceOf(input.told.id, person),
    sortKey: `${routeOrder[route]} ${bodyKey(rows, variant)}`,
    ...(held ? { held } : {}),
    ...(contact ? { contact } : {}),
  }
}

const routeOrder: Readonly<Record<Route, number>> = { letter: 0, email: 1, sms: 2, substitute: 3 }

/** Somebody whom only the evidence knows never opened an account with the firm. */
function variantOf(rows: readonly PersonRow[], contact: Contact | undefined): Variant {
  if (rows.every((row) => row.certainty === 'possible')) return 'possible'
  return contact?.from.kind === 'evidence' ? 'applicant' : 'affected'
}

function heldReason(input: ComposeInput, route: Route, contact: Contact | undefined): HeldReason | undefined {
  if (route !== 'letter' || !contact) return undefined
  if (!contact.name.trim()) return 'no-name'
  if (!input.drawable(contact.name + contact.address + contact.postalCode)) return 'missing-glyph'
  return addressee(contact) ? undefined : 'address-too-long'
}

const tooLong = (body: NoticeBody, route: Route): HeldReason | undefined =>
  route === 'letter' && !body.fitsPage ? 'letter-too-long' : undefined

/** Everything that a text depends on besides the case. */
const bodyKey = (rows: readonly PersonRow[], variant: Variant): string =>
  `${variant}|${rows.map((r) => `${r.attack}:${r.certainty}:${r.items.join('+')}`).join('|')}`

/** Every different text once, found again by what it is made from. */
class BodyShelf {
  readonly #input: ComposeInput
  readonly #index = new Map<string, number>()
  readonly all: NoticeBody[] = []
  readonly leftOut: AdviceLeftOut[] = []

  constructor(input: ComposeInput) {
    this.#input = input
  }

  find(rows: readonly PersonRow[], variant: Variant): number {
    const key = bodyKey(rows, variant)
    const known = this.#index.get(key)
    if (known !== undefined) return known
    const { told, language, letters, adviceFor } = this.#input
    const items = sortKinds(rows.flatMap((row) => row.items))
    const { body, leftOut } = composeBody({ rows, items, told, letter: letters[variant], language, adviceFor })
    for (const out of leftOut)
      if (!this.leftOut.some((o) => o.advice === out.advice && o.names === out.names)) this.leftOut.push(out)
    this.#index.set(key, this.all.length)
    this.all.push(body)
    return this.all.length - 1
  }

  at(index: number): NoticeBody {
    const body = this.all[index]
    if (!body) throw new Error(`no body ${index}`)
    return body
  }
}

/** Gives each printed letter its file and page, and each mail its file. */
function placer(batch: string): (route: Route, held: HeldReason | undefined) => { file: string; page: number } {
  let letters = 0
  let mails = 0
  return (route, held) => {
    if (held) return { file: '', page: 0 }
    if (route === 'letter') {
      const file = `notices/letters/${batch}-${pad(Math.floor(letters / LETTERS_PER_FILE) + 1, 4)}.pdf`
      return { file, page: (letters++ % LETTERS_PER_FILE) + 1 }
    }
    if (route === 'email') return { file: `notices/mail/${batch}-${pad(++mails, 6)}.eml`, page: 0 }
    return { file: '', page: 0 }
  }
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Ten symbols (50 bits) in two groups, without letters that are misread over the telephone (Crockford's base 32). */
export function referenceOf(caseId: string, person: PersonToken): string {
  const digest = createHash('sha256').update(`todoke reference\0${caseId}\0${person}`).digest()
  const symbols = [...digest.subarray(0, 10)].map((byte) => CROCKFORD[byte & 31]).join('')
  return `${symbols.slice(0, 5)}-${symbols.slice(5)}`
}

/**
 * Covers everything that was said to this person, and by which route; not name and address, which an index without
 * personal data must not let anybody guess at.
 */
function hashOf(caseId: string, d: Draft, body: NoticeBody): string {
  const head = [
    'todoke notice 1',
    caseId,
    d.person,
    d.reference,
    d.attacks.join('+'),
    d.items.join('+'),
    d.route,
    d.variant,
    d.language,
  ]
  return createHash('sha256')
    .update(`${head.join('\n')}\n\n${body.plain}`)
    .digest('hex')
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const pad = (n: number, width: number): string => String(n).padStart(width, '0')
