import { eraYear, type Finding, type Piece } from '#detect/index.ts'
import { type Role, roles, type SourceAddress } from '#kernel/address.ts'
import { type DataKind, sortKinds } from '#kernel/data-kinds.ts'
import type { Certainty, Exposure, LedgerRecord } from './record.ts'

/** The order in which the pieces of a split column make one value. */
const PIECES: readonly Piece[] = [
  'family',
  'given',
  'prefecture',
  'city',
  'town',
  'street',
  'building',
  'era',
  'first',
  'second',
  'third',
  'bank',
  'branch',
  'type',
  'number',
  'holder',
]
const orderOf = (piece: Piece): number => PIECES.indexOf(piece)

export interface RowFindings {
  readonly at: SourceAddress
  readonly findings: readonly Finding[]
  /** Attack id; empty for masters. */
  readonly attack: string
  readonly certainty: Certainty
  readonly exposure: Exposure
}

/**
 * The findings of one row or document as records, one for each person it speaks of: pieces of split columns joined to
 * one value, several values of one item kept in the order of the columns.
 */
export function assembleRecords(row: RowFindings): readonly LedgerRecord[] {
  const records: LedgerRecord[] = []
  for (const role of roles) {
    const own = row.findings.filter((f) => f.role === role)
    if (own.length > 0) records.push(recordOf(row, role, own))
  }
  return records
}

function recordOf(row: RowFindings, role: Role, findings: readonly Finding[]): LedgerRecord {
  const values: Partial<Record<DataKind, string[]>> = {}
  const pieces = new Map<DataKind, Finding[]>()
  for (const finding of findings) {
    if (finding.piece === undefined) keep(values, finding.item, plainOf(finding))
    else pieces.set(finding.item, [...(pieces.get(finding.item) ?? []), finding])
  }
  for (const [item, found] of pieces) for (const group of groupsOf(found)) keep(values, item, joined(item, group))
  const { at, attack, certainty, exposure } = row
  return { ...at, role, attack, certainty, exposure, items: sortKinds(findings.map((f) => f.item)), values }
}

const plainOf = (finding: Finding): string => finding.value.reveal('the ledger compares values in memory')

function keep(values: Partial<Record<DataKind, string[]>>, item: DataKind, value: string): void {
  if (value === '') return
  const known = (values[item] ??= [])
  if (!known.includes(value)) known.push(value)
}

/** Two split phones in one row are two values: a piece that comes again begins the next. */
function groupsOf(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups: Finding[][] = []
  for (const finding of findings) {
    const last = groups.at(-1)
    if (!last || last.some((f) => f.piece === finding.piece)) groups.push([finding])
    else last.push(finding)
  }
  return groups
}

function joined(item: DataKind, group: readonly Finding[]): string {
  const inOrder = group.toSorted((a, b) => orderOf(a.piece ?? 'first') - orderOf(b.piece ?? 'first'))
  switch (item) {
    case 'name':
    case 'name-kana':
      return inOrder.map(plainOf).join(' ')
    case 'address':
      return inOrder.map((f) => (f.piece === 'building' ? ` ${plainOf(f)}` : plainOf(f))).reduce(besideNumbers, '')
    case 'birth-date':
      return birthOf(inOrder)
    case 'phone':
      return phoneOf(inOrder.map(plainOf).join(''))
    case 'bank-account':
    case 'virtual-account':
      return (['bank', 'branch', 'type', 'number'] as const)
        .map((piece) => inOrder.find((f) => f.piece === piece))
        .filter((f) => f !== undefined)
        .map(plainOf)
        .join('-')
    default:
      return inOrder.map(plainOf).join('')
  }
}

/** `昭和` 55 3 4 is 1980-03-04; what is written otherwise stays as it is. */
function birthOf(inOrder: readonly Finding[]): string {
  const era = inOrder.find((f) => f.piece === 'era')
  const parts = inOrder
    .filter((f) => f !== era)
    .map((f) =>
      plainOf(f)
        .replace(/[年月日]$/, '')
        .padStart(2, '0'),
    )
  if (!era) return parts.join('-')
  const [year = '', ...rest] = parts
  const western = eraYear(plainOf(era), year.endsWith('元') ? 1 : Number(year))
  return [western ?? `${plainOf(era)}${year}`, ...rest].join('-')
}

/** 1-2-3 in one column and 405 in the next are house and room, and not house 1-2-3405. */
const besideNumbers = (before: string, part: string): string =>
  /\d$/.test(before) && /^[\dA-Za-z]/.test(part) ? `${before} ${part}` : before + part

/** A number joined from its parts, in the normal form of contracts, section 7. */
function phoneOf(joinedParts: string): string {
  const digits = joinedParts.replace(/\D/g, '')
  return digits.startsWith('0') ? `+81${digits.slice(1)}` : digits
}
