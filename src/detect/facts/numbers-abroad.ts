import type { DataKind } from '#kernel/data-kinds.ts'
import { allOf } from '../reader/recognizer.ts'
import {
  passesAhv,
  passesBelgian,
  passesChinese,
  passesCodiceFiscale,
  passesCpf,
  passesDni,
  passesNir,
  passesNric,
} from '../values/check-digits-abroad.ts'
import type { ToldFact } from './told-rules.ts'

/*
 * Numbers of identity of other countries that their shape and check digits tell wherever they stand in a sentence.
 */

/** A number is no part of a word, an address, a path or a longer number. */
const [BEFORE, BEHIND] = ['(?<![\\p{L}\\d_@/.+#=-])', '(?![\\p{L}\\d_@]|[-./]\\p{L}|[-./]\\d)']

/** Words for things whose codes may look so. */
const OF_A_THING =
  /(?:order|ticket|invoice|parcel|tracking|part|item|sku|model|serial|batch|lot|art(?:icle|ikel|\.)?|artículo|pedido|factura|commande|facture|bestellung|rechnung|ordine|fattura|order|licen[cs]e key|version|build|commit|error|code)(?: (?:no|nr|number|nummer|id))?[ .:#º°]{0,4}$/i
const CONTEXT = 24

interface NumberShape {
  readonly shape: string
  readonly passes: (written: string) => boolean
}

const always = (): boolean => true

/** Spain, Britain, Italy, France, Brazil, Switzerland, Belgium, China, Singapore. */
const SHAPES: readonly NumberShape[] = [
  { shape: '(?:\\d{8}|[XYZ]-?\\d{7})-?[A-HJ-NP-TV-Z]', passes: passesDni },
  {
    shape: '(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]',
    passes: always,
  },
  { shape: '[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]', passes: passesCodiceFiscale },
  {
    shape: '[12] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\\d) ?(?:\\d{2}|2[AB]) ?\\d{3} ?\\d{3} ?\\d{2}',
    passes: passesNir,
  },
  { shape: '\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}', passes: passesCpf },
  { shape: '756\\.\\d{4}\\.\\d{4}\\.\\d{2}', passes: passesAhv },
  { shape: '\\d{2}\\.(?:0\\d|1[0-2])\\.[0-3]\\d-\\d{3}\\.\\d{2}', passes: passesBelgian },
  { shape: '[1-8]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\d{3}[\\dX]', passes: passesChinese },
  { shape: '[STFGM]\\d{7}[A-Z]', passes: passesNric },
]

const ANY = new RegExp(`${BEFORE}(?:${SHAPES.map(({ shape }) => `(${shape})`).join('|')})${BEHIND}`, 'gu')
/** All shapes as one text. */
export const numberShapes: string = ANY.source
const ITEM: DataKind = 'national-id'

/** Numbers of identity in a folded line that need no word beside them; values without blanks, dots and hyphens. */
export const numbersAbroad = (folded: string): readonly ToldFact[] =>
  allOf(folded, ANY).flatMap((m): readonly ToldFact[] => {
    const value = m[0].replace(/[^\dA-Z]/g, '')
    const shape = SHAPES[m.slice(1).findIndex((written) => written !== undefined)]
    if (!shape?.passes(value) || OF_A_THING.test(folded.slice(Math.max(0, m.index - CONTEXT), m.index))) return []
    return [{ start: m.index, end: m.index + m[0].length, item: ITEM, sure: 'likely', value }]
  })
