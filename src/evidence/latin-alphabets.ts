/** Encodings of Latin letters, a byte each, and the languages that are written in them: letters beyond ASCII, the most frequent first. */
const ALPHABETS = {
  'windows-1252': [
    'üäöß', // German
    'éèàêçîôâùûïëœ', // French
    'íóáéñúü', // Spanish
    'ãçáéíóêõâúàô', // Portuguese
    'àèéìòù', // Italian
    'äöåé', // Swedish, Finnish
    'øåæé', // Danish, Norwegian
    'áíðéóþöúýæ', // Icelandic
  ],
  'windows-1250': [
    'łóążęśćńź', // Polish
    'íáéěřšýčžůúťňďó', // Czech
    'áíéýčšžúťľôňäóďŕĺ', // Slovak
    'áéöóüőíúű', // Hungarian
    'čšžćđ', // Croatian, Slovene
    'ăîşâţ', // Romanian
  ],
} as const
export type LatinEncoding = keyof typeof ALPHABETS

export const isLatin = (name: string): name is LatinEncoding => Object.hasOwn(ALPHABETS, name)

/** What it takes, in bits, to write a capital, a letter of another language, anything else, and letters of several languages. */
const COST = { capital: 2, foreign: 9, sign: 12, mixed: 2.5 }
/** So many bits less must the languages of Windows-1250 take: those of Windows-1252 are met far more often in Japan. */
const PRIOR = 6

/**
 * In which encoding of Latin letters a text stands: the one in which its letters beyond ASCII are those of one language, or of few.
 * `lead` is how much more (bits) the other one would take, at most 0 for Windows-1252 where nothing tells them apart.
 */
export function latinEncoding(bytes: Uint8Array): { readonly name: LatinEncoding; readonly lead: number } {
  const [western, eastern] = (['windows-1252', 'windows-1250'] as const).map((name) => costOf(name, bytes))
  const lead = (western ?? 0) - (eastern ?? 0) - PRIOR
  return lead > 0 ? { name: 'windows-1250', lead } : { name: 'windows-1252', lead: -lead }
}

function costOf(name: LatinEncoding, bytes: Uint8Array): number {
  const letters = [...new TextDecoder(name).decode(bytes)].filter((c) => c > '\u007f')
  const alphabets = ALPHABETS[name].map((alphabet) => letters.map((c) => costOfLetter(alphabet, c)))
  const one = alphabets.map((costs) => costs.reduce((sum, cost) => sum + cost, 0))
  const mixed = letters.reduce(
    (sum, _, i) => sum + COST.mixed + Math.min(...alphabets.map((costs) => costs[i] ?? 0)),
    0,
  )
  return Math.min(mixed, ...one)
}

/** A letter at the rank r of its alphabet is taken to be r times as seldom as the first one. */
function costOfLetter(alphabet: string, letter: string): number {
  const small = letter.toLowerCase()
  const rank = alphabet.indexOf(small) + 1
  const capital = small === letter ? 0 : COST.capital
  if (rank > 0) return capital + Math.log2(rank * (1 + Math.log(alphabet.length)))
  return /\p{L}/u.test(letter) ? capital + COST.foreign : COST.sign
}
