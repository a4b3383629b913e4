import type { DataKind } from '#kernel/data-kinds.ts'
import type { Sureness } from '../reader/finding.ts'

/** One kind of value that stands behind words of European languages. */
export interface AbroadRule {
  /** What the value is; a function says it of the folded line and of where the value begins in it, null when it is nothing. */
  readonly item: DataKind | ((line: string, start: number) => DataKind | null)
  readonly sure: Sureness
  /** What the value stands behind, parted by `|`, without brackets that take; case does not count. */
  readonly words: string
  /** What may stand between word and value; `LINK` where it is missing. */
  readonly link?: string
  /** How the value is written; case does not count. */
  readonly written: string
  /** The value in its normal form, null where what is written is none; the folded line and where the value begins in it. */
  readonly value: (written: string, line: string, start: number) => string | null
}

const NUMBERS = 'number|numbers|nummer|num|num[ée]ro|n[úu]mero|no|nr|id|code|card|karte|carte|kaart|cart[ãa]o|tarjeta'
const BEING =
  'is|was|are|be|(?:it )?should be|must be|ist|lautet|lauten|war|est|[ée]tait|es|era|son|è|é|foi|given as|(?:zurückgesetzt|geändert) auf|changé en|cambiada a|cambiata in|alterada para|gewijzigd naar|on file|on record|reads?|set to|changed to|reset to'
const ARTICLES = "on|le|la|el|il|o|the|l[’']|hers|his|mine"
/** Words that a number stands behind, signs, and words of being, in seven languages. */
export const LINK = `[.)]{0,2}(?:[\\s,]*(?:[#:=–-]|n[º°]|(?:${NUMBERS}|${BEING}|${ARTICLES})(?![\\p{L}\\d])[.º°]?)){0,5}[\\s,:"'(«„]*`
/** The same, which says in any case that something is so. */
export const BEING_LINK = `[.)]?(?:[\\s,]*(?:${NUMBERS})(?![\\p{L}\\d])[.º°]?)?\\s*(?:(?:${BEING})(?![\\p{L}\\d])|[:=])(?: (?:${ARTICLES})(?![\\p{L}\\d]))?[\\s:"'«„]*`

/** The value without blanks and signs when it passes. */
export const checked =
  (passes: (digits: string) => boolean) =>
  (written: string): string | null => {
    const value = written.replace(/[^\dA-Za-z]/g, '')
    return passes(value) ? value.toUpperCase() : null
  }

/** A code in capitals with so many digits, at least. */
export const codeOf =
  (digits: number) =>
  (written: string): string | null =>
    written === written.toUpperCase() && written.replace(/\D/g, '').length >= digits ? written : null
