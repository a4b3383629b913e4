import type { CaseFile, DeliveryPolicy } from '#case/index.ts'
import type { Expected } from './expected.ts'
import { checkedRows, itemOrder, type LedgerRow } from './ledger-rows.ts'
import type { OwnMarks } from './own-marks.ts'

/** How somebody can be reached, as `contacts.sealed` has it. */
export interface ReachedAt {
  readonly name: string
  readonly postalCode: string
  readonly address: string
  readonly email: string
  readonly phone: string
  readonly from: { readonly kind: string }
}

/** What the masters and the case say of somebody's standing. */
export interface KnownOf {
  readonly is?: string
  readonly through?: {
    readonly name: string
    readonly postalCode: string
    readonly address: string
    readonly email: string
  }
}

/** What somebody was told by the notice before. */
export interface ToldOnce {
  readonly attacks: readonly string[]
  readonly items: readonly string[]
  readonly certainty: readonly string[]
  readonly cause?: string
  readonly harm?: string
  /** The day, `YYYY-MM-DD`. */
  readonly on: string
}

export interface WorkedOutFrom {
  readonly caseFile: Pick<CaseFile, 'id' | 'delivery'>
  readonly people: readonly LedgerRow[]
  readonly contacts: ReadonlyMap<string, ReachedAt>
  readonly known: ReadonlyMap<string, KnownOf>
  readonly told: ReadonlyMap<string, ToldOnce>
  readonly cause: string
  readonly harm: string
  readonly language: 'ja' | 'en'
  readonly batch: string
  readonly marks: OwnMarks
}

/** What changed since somebody was told, for the text. */
export interface Difference {
  readonly kind: 'update' | 'retraction' | 'same'
  readonly added: readonly string[]
  readonly gone: readonly string[]
  readonly newAttacks: readonly string[]
  readonly surer: readonly string[]
  readonly lessSure: readonly string[]
  readonly cause: boolean
  readonly harm: boolean
}

/** Everybody who must be told, with what and how, by person. */
export function workOut(from: WorkedOutFrom): ReadonlyMap<string, Expected & { readonly difference?: Difference }> {
  const rows = checkedRows(from.people)
  for (const person of from.told.keys()) if (!rows.has(person)) rows.set(person, [])
  const all = new Map<string, Expected & { readonly difference?: Difference }>()
  for (const [person, own] of rows) all.set(person, workOutOne(from, person, own))
  return all
}

function workOutOne(from: WorkedOutFrom, person: string, rows: readonly LedgerRow[]) {
  const { language, batch, marks } = from
  const contact = from.contacts.get(person)
  const known = from.known.get(person)
  const audience = audienceOf(rows, contact, known)
  const items = itemOrder(rows.flatMap((row) => row.items))
  const before = from.told.get(person)
  const difference = before && differenceOf(before, rows, from)
  const change = difference ? difference.kind : 'new'
  const place = placeOf(contact, known, language)
  const reached = {
    address: place.address,
    email: place.email,
    phone: known?.through?.name ? '' : (contact?.phone ?? ''),
  }
  const route = wayOf(contact ? reached : undefined, items, from.caseFile.delivery)
  const told = rows.map((row) => `${row.attack}:${row.certainty}:${row.items.join('+')}`).join('|')
  return {
    person,
    route,
    audience,
    change,
    variant: change === 'new' ? audience : change,
    attacks: rows.map((row) => row.attack).join('+'),
    items: items.join('+'),
    certainty: rows.map((row) => `${row.attack}:${row.certainty}`).join('+'),
    reference: marks.reference(person),
    checkWord: marks.words(person, batch, language),
    code: from.caseFile.delivery.portal !== undefined && route === 'letter' ? marks.code(person, batch) : '',
    ...place,
    bodyKey: [audience, told, before ? JSON.stringify([before.on, difference]) : ''].join(' '),
    ...(difference && { difference }),
  }
}

function audienceOf(rows: readonly LedgerRow[], contact: ReachedAt | undefined, known: KnownOf | undefined): string {
  const named: Readonly<Record<string, string>> = { minor: 'guardian', deceased: 'heirs' }
  if (known?.is) return named[known.is] ?? known.is
  if (rows.length > 0 && !rows.some((row) => row.certainty === 'confirmed')) return 'possible'
  return contact?.from.kind === 'evidence' ? 'applicant' : 'affected'
}

function placeOf(contact: ReachedAt | undefined, known: KnownOf | undefined, language: 'ja' | 'en') {
  const own = contact?.name.trim() ?? ''
  const home = { postalCode: contact?.postalCode ?? '', address: contact?.address ?? '' }
  const through = known?.through
  if (through?.name) {
    const there = through.address === '' ? home : { postalCode: through.postalCode, address: through.address }
    return { name: through.name, ...there, email: through.email, concerns: own }
  }
  const there = { ...home, email: contact?.email ?? '' }
  if (own === '' || (known?.is !== 'minor' && known?.is !== 'deceased')) return { name: own, ...there, concerns: '' }
  const child = known.is === 'minor'
  const japanese = child ? `${own} 様　保護者` : `${own} 様　ご遺族`
  const english = child ? `The parent or guardian of ${own}` : `The family of ${own}`
  return { name: language === 'ja' ? japanese : english, ...there, concerns: own }
}

function wayOf(
  at: { readonly address: string; readonly email: string; readonly phone: string } | undefined,
  items: readonly string[],
  policy: DeliveryPolicy,
): string {
  if (!at) return 'substitute'
  const ways = policy.order.filter((way) => ({ letter: at.address, email: at.email, sms: at.phone })[way] !== '')
  if (ways.includes('letter') && policy.byLetter.some((item) => items.includes(item))) return 'letter'
  return ways[0] ?? 'substitute'
}

function differenceOf(
  before: ToldOnce,
  rows: readonly LedgerRow[],
  now: Pick<WorkedOutFrom, 'cause' | 'harm'>,
): Difference {
  const items = itemOrder(rows.flatMap((row) => row.items))
  const added = items.filter((item) => !before.items.includes(item))
  const gone = itemOrder(before.items.filter((item) => !items.some((i) => i === item)))
  const newAttacks = rows.map((row) => row.attack).filter((attack) => !before.attacks.includes(attack))
  const turned = (to: string) =>
    rows
      .filter(
        (row) =>
          row.certainty === to &&
          before.certainty.some((c) => c.startsWith(`${row.attack}:`) && c !== `${row.attack}:${to}`),
      )
      .map((row) => row.attack)
  const [surer, lessSure] = [turned('confirmed'), turned('possible')]
  const cause = rows.length > 0 && before.cause !== undefined && before.cause !== now.cause
  const harm = rows.length > 0 && before.harm !== undefined && before.harm !== now.harm
  const fewerAttacks = before.attacks.some((attack) => !rows.some((row) => row.attack === attack))
  const told = { added, gone, newAttacks, surer, lessSure, cause, harm }
  if (rows.length === 0) return { kind: 'retraction', ...told }
  if (added.length + newAttacks.length + surer.length > 0 || cause || harm) return { kind: 'update', ...told }
  if (gone.length > 0) return { kind: 'retraction', ...told }
  return { kind: lessSure.length > 0 || fewerAttacks ? 'update' : 'same', ...told }
}
