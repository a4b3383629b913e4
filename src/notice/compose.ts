import { createHash } from 'node:crypto'
import type { DeliveryPolicy } from '#case/index.ts'
import type { Contact, Route } from '#kernel/contact.ts'
import { type DataKind, isPersonal, sortKinds } from '#kernel/data-kinds.ts'
import type { PersonToken } from '#kernel/ids.ts'
import { dayIn } from '#kernel/legal-day.ts'
import { byCodeUnit } from '#kernel/order.ts'
import type { Language } from '#texts/index.ts'
import { addressee } from './addressee.ts'
import { audienceOf, recipientOf, routeTo } from './audience.ts'
import { BodyShelf, bodyKey, type Said, variantOf } from './body-shelf.ts'
import { changeOf } from './change.ts'
import type {
  AdviceFor,
  CaseTold,
  Composition,
  DenialTold,
  HeldReason,
  Letters,
  MeasureTold,
  Notice,
  NoticeBody,
  PersonRow,
  Recipient,
} from './notice.ts'
import type { NoticeMarks } from './notice-marks.ts'
import { placer } from './placing.ts'
import { referenceOf } from './reference.ts'
import type { Situation, Situations } from './situation.ts'
import { smsText } from './sms.ts'
import type { ToldBook } from './told-before.ts'

/** More pages than this nobody reads; an officer decides what to do. */
const PAGES_MAX = 4

export interface ComposeInput {
  /** Rows of the present revision; several rows of one person may stand anywhere. */
  readonly people: Iterable<PersonRow>
  /** Of everybody in `people` and in `toldBefore`, as far as known. */
  readonly contacts: ReadonlyMap<PersonToken, Contact>
  readonly situations: Situations
  readonly told: CaseTold
  readonly denials: readonly DenialTold[]
  readonly measures: readonly MeasureTold[]
  readonly adviceFor: AdviceFor
  readonly letters: Letters
  readonly language: Language
  /** Names the frozen list, and begins every file name. */
  readonly batch: string
  /** What people were told before: whoever would be told the same gets no notice; empty at first. */
  readonly toldBefore: ToldBook
  readonly policy: DeliveryPolicy
  readonly marks: NoticeMarks
  /** The organisation's IANA time zone, in which the day of an earlier notice is told. */
  readonly zone: string
  /** Says whether the printing fonts can draw a text; a letter that they cannot is held. */
  readonly drawable: (text: string) => boolean
}

/**
 * One notice for every person with at least one item in an attack that is not ruled out, and one for everybody who was
 * told what no longer stands. Order, bodies, references, files, pages and hashes depend on the input's content only.
 * Letters come first, sorted by what they say, so that a print file holds few different texts; then mails, SMS and
 * substitute measures.
 */
export function composeNotices(input: ComposeInput): Composition {
  const { told, letters, language, batch, toldBefore, policy } = input
  const bodies = new BodyShelf(input)
  const byPerson = rowsByPerson(input.people)
  // Whoever was told and is no longer in the ledger is told that, too.
  for (const person of toldBefore.keys()) if (!byPerson.has(person)) byPerson.set(person, [])
  const drafts: Draft[] = []
  for (const [person, rows] of byPerson) {
    const made = draft(input, bodies, { person, rows })
    if (made) drafts.push(made)
  }
  drafts.sort((a, b) => byCodeUnit(a.sortKey, b.sortKey) || byCodeUnit(a.person, b.person))
  const place = placer(batch)
  const notices = drafts.map((d): Notice => {
    const { sortKey: _sortKey, ...rest } = d
    const body = bodies.at(d.body)
    return { ...rest, ...place({ route: d.route, held: d.held, pages: body.pages }), sha256: hashOf(told.id, d, body) }
  })
  const specimen = isSpecimen(letters)
  const portal = policy.portal === undefined ? undefined : { address: policy.portal, qr: policy.qr }
  const { all, leftOut } = bodies
  return { batch, language, bodies: all, notices, adviceLeftOut: leftOut, specimen, told, ...(portal && { portal }) }
}

type Draft = Omit<Notice, 'file' | 'page' | 'pages' | 'sha256'> & { readonly sortKey: string }

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
  for (const rows of found.values()) rows.sort((a, b) => byCodeUnit(a.attack, b.attack))
  return found
}

interface OnePerson {
  readonly person: PersonToken
  readonly rows: readonly PersonRow[]
}

/** What is said to one person; undefined when they were told all of it. */
function draft(input: ComposeInput, bodies: BodyShelf, { person, rows }: OnePerson): Draft | undefined {
  const { told, language, batch, policy, marks } = input
  const said = whatToSay(input, bodies, { person, rows })
  if (!said) return undefined
  const contact = input.contacts.get(person)
  const situation = input.situations.get(person)
  const reached = recipientOf(contact, situation, language)
  const { to, concerns } = typeof reached === 'object' ? reached : {}
  const items = sortKinds(rows.flatMap((row) => row.items))
  const route = routeTo(to ?? ownRecipient(contact), items, policy)
  const body = bodies.find(said)
  const reference = referenceOf(told.id, person)
  const checkWord = marks.checkWord({ person, batch }, language)
  const held =
    (reached === 'no-representative' ? reached : undefined) ?? heldReason(input, { route, to, situation, concerns })
  const sms = route === 'sms' ? smsOf(input, said, { items, reference, checkWord }) : ''
  return {
    person,
    attacks: rows.map((row) => row.attack),
    items,
    route,
    variant: variantOf(said),
    audience: said.audience,
    change: said.change?.kind ?? 'new',
    certainty: rows.map((row) => `${row.attack}:${row.certainty}`),
    language,
    body,
    reference,
    checkWord,
    ...(sms && { sms }),
    ...(policy.portal !== undefined && route === 'letter' && { portalCode: marks.portalCode({ person, batch }) }),
    sortKey: `${routeOrder[route]} ${variantOf(said)}|${bodyKey(said)}`,
    ...(held ? { held } : tooLong(bodies.at(body), route, sms)),
    ...(contact ? { contact } : {}),
    ...(to && { to }),
    ...(concerns !== undefined && { concerns }),
  }
}

/** The route of somebody who must not be written to is still told in the index. */
const ownRecipient = (contact: Contact | undefined): Recipient | undefined => contact

function whatToSay(input: ComposeInput, bodies: BodyShelf, { person, rows }: OnePerson): Said | undefined {
  const { told, toldBefore, zone } = input
  const audience = audienceOf(rows, input.contacts.get(person), input.situations.get(person))
  const before = toldBefore.get(person)
  if (!before) return { rows, audience }
  const change = changeOf(before, { rows, cause: told.cause, harm: told.harm, advice: bodies.adviceIdsOf(rows) })
  return change && { rows, audience, change, lastTold: dayIn(before.at, zone) }
}

const routeOrder: Readonly<Record<Route, number>> = { letter: 0, email: 1, sms: 2, substitute: 3 }

function heldReason(
  input: ComposeInput,
  of: {
    readonly route: Route
    readonly to: Recipient | undefined
    readonly situation: Situation | undefined
    readonly concerns: string | undefined
  },
): HeldReason | undefined {
  const { route, to, situation, concerns = '' } = of
  if (situation?.safeDelivery) return 'safe-delivery'
  if (route !== 'letter' || !to) return undefined
  if (!to.name.trim()) return 'no-name'
  if (!input.drawable(to.name + to.address + to.postalCode + concerns)) return 'missing-glyph'
  return addressee(to) ? undefined : 'address-too-long'
}

const tooLong = (body: NoticeBody, route: Route, sms: string | null): { readonly held?: HeldReason } => {
  if (sms === null) return { held: 'sms-too-long' }
  return route === 'letter' && body.pages > PAGES_MAX ? { held: 'letter-too-long' } : {}
}

const isSpecimen = (letters: Letters): boolean => Object.values(letters).some((letter) => letter.reviewed === 'DEMO')

/** What an SMS says to this person, or null when even the shortest is too long. */
const smsOf = (
  { told, language, letters, policy }: ComposeInput,
  { rows, audience, change }: Said,
  own: { readonly items: readonly DataKind[]; readonly reference: string; readonly checkWord: string },
): string | null =>
  smsText(
    { letter: letters.sms, told, language, specimen: isSpecimen(letters), byLetter: policy.byLetter },
    { ...own, audience, change: change?.kind ?? 'new', sure: rows.some((row) => row.certainty === 'confirmed') },
  )

/**
 * Covers everything that was said to this person, and by which route; not name and address, which an index without
 * personal data must not let anybody guess at.
 */
function hashOf(caseId: string, d: Draft, body: NoticeBody): string {
  const head = [
    'todoke notice 2',
    caseId,
    d.person,
    d.reference,
    d.checkWord,
    d.portalCode ?? '',
    d.attacks.join('+'),
    d.items.join('+'),
    d.route,
    d.variant,
    d.language,
  ]
  return createHash('sha256')
    .update(`${head.join('\n')}\n\n${d.sms ?? body.plain}`)
    .digest('hex')
}
