import { RE2JS } from 're2js'
import type { DataKind } from '#kernel/data-kinds.ts'
import type { Sureness } from '../reader/finding.ts'
import { foldWidth, tidyText } from '../reader/fold.ts'
import type { Match, Recognizer } from '../reader/recognizer.ts'
import { passesCorporateNumber, passesDriversLicence, passesLuhn, passesMyNumber } from './check-digits.ts'

/** Checks that a number may have to pass. */
const ownChecks = ['none', 'luhn', 'mod11', 'my-number', 'corporate-number', 'drivers-licence'] as const
/** How a value is written down: letters and digits only, single spaces, or as it stands. */
const ownForms = ['digits', 'tidy', 'as-written'] as const

/** A recognizer that somebody wrote for a case: plain data, since it goes to the processes that read evidence. */
export interface OwnRecognizer {
  readonly id: string
  readonly item: DataKind
  /** Where it was written, relative to the case. */
  readonly file: string
  readonly labels: readonly string[]
  /** RE2 syntax; null where only a label tells. */
  readonly pattern: string | null
  readonly check: (typeof ownChecks)[number]
  readonly form: (typeof ownForms)[number]
  /** How sure a value without a label is. */
  readonly sure: Sureness
}

const CHECKS: Readonly<Record<OwnRecognizer['check'], (digits: string) => boolean>> = {
  none: () => true,
  luhn: passesLuhn,
  mod11: passesModulus11,
  'my-number': passesMyNumber,
  'corporate-number': passesCorporateNumber,
  'drivers-licence': passesDriversLicence,
}

/** Weights 2 to 7 from the right, again and again; the last digit is 11 less the rest, 0 for 10 and 11. */
function passesModulus11(digits: string): boolean {
  if (!/^\d{2,30}$/.test(digits)) return false
  let sum = 0
  for (let i = 0; i < digits.length - 1; i++) sum += Number(digits[digits.length - 2 - i]) * ((i % 6) + 2)
  const check = 11 - (sum % 11)
  return Number(digits.at(-1)) === (check >= 10 ? 0 : check)
}

const bare = (text: string): string => text.replace(/[^0-9A-Za-z]/g, '')

/**
 * Makes a recognizer of somebody's data. The pattern runs in time that grows with the text and no faster, whatever it is
 * (RE2), and sees letters, digits and signs of full width as plain ones. Throws a SyntaxError for a pattern that is none.
 */
export function ownRecognizer(own: OwnRecognizer): Recognizer {
  const pattern = own.pattern === null ? null : compiled(own.pattern)
  const labels = own.labels.map((label) => foldWidth(label).toLowerCase())
  const normal = (written: string): string | null => {
    const text = tidyText(written)
    if (text === '' || !CHECKS[own.check](text.replace(/\D/g, ''))) return null
    return own.form === 'digits' ? bare(text) : own.form === 'tidy' ? text : written
  }
  const read = (cell: string): string | null => {
    const text = foldWidth(cell).trim()
    return text === '' || (pattern && !pattern.matcher(text).matches()) ? null : normal(text)
  }
  const find = (written: string): readonly Match[] => {
    const text = foldWidth(written)
    return pattern ? shaped(text, { pattern, labels, sure: own.sure, normal }) : labelled(text, labels, normal)
  }
  return Object.freeze({
    id: own.id,
    item: own.item,
    version: 1,
    source: own.file,
    form: 'any',
    needs: {},
    find,
    read,
    ...(pattern && { looks: (cell: string) => read(cell) !== null }),
    examples: [],
    cells: [],
    nearMisses: [],
    own: { file: own.file, labels: own.labels },
  })
}

function compiled(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern)
  } catch (error) {
    throw new SyntaxError(error instanceof Error ? error.message : 'no pattern')
  }
}

interface Shaped {
  readonly pattern: RE2JS
  readonly labels: readonly string[]
  readonly sure: Sureness
  readonly normal: (written: string) => string | null
}

function shaped(text: string, { pattern, labels, sure, normal }: Shaped): readonly Match[] {
  const found: Match[] = []
  const matcher = pattern.matcher(text)
  while (matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()]
    const value = end > start ? normal(text.slice(start, end)) : null
    if (value !== null) found.push({ start, end, value, sure: standsBehind(text, start, labels) ? 'certain' : sure })
  }
  return found
}

const BETWEEN = /[\s:=は「"']*$/
const LABEL_LENGTH_MAX = 60

function standsBehind(text: string, at: number, labels: readonly string[]): boolean {
  const before = text
    .slice(Math.max(0, at - LABEL_LENGTH_MAX), at)
    .replace(BETWEEN, '')
    .toLowerCase()
  return labels.some((label) => before.endsWith(label))
}

const VALUE = /^(?:[ \t]*[:=][ \t]*|[ \t]+)([^\s,、。;|"'<>]{1,80})/

/** Without a pattern a value is the word that stands behind the label. */
function labelled(text: string, labels: readonly string[], normal: Shaped['normal']): readonly Match[] {
  const found: Match[] = []
  const lower = text.toLowerCase()
  for (const label of labels)
    for (let at = lower.indexOf(label); at >= 0; at = lower.indexOf(label, at + label.length)) {
      const behind = VALUE.exec(text.slice(at + label.length, at + label.length + 100))
      const written = behind?.[1]
      if (!behind || written === undefined) continue
      const start = at + label.length + behind[0].length - written.length
      const value = normal(written)
      const end = start + written.length
      if (value !== null && !found.some((f) => f.start < end && start < f.end))
        found.push({ start, end, value, sure: 'certain' })
    }
  return found.sort((a, b) => a.start - b.start)
}
