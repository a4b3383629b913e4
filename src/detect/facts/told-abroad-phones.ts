import type { AbroadRule } from './told-abroad-rule.ts'

/*
 * Telephone numbers as Europe writes them at home, behind a word of calling: `Mi chiami al 347 8812305`, `Erreichbar unter 089/1234567`.
 */

/** What is called, and what one does with it, in seven languages. */
const CALLED = [
  'phone(?: number)?|telephone|tel|tél|mobile|cell|call(?:ed|ing|s)?|ring|dial|reach(?:ed|able)?|text(?:ed)?|sms|whatsapp|fax|voicemail from|(?:office|direct|home|work|private|land) ?line',
  'telefon(?:nummer)?|handy(?:nummer)?|mobil(?:nummer)?|ruf(?:en|t)?|anruf(?:en)?|anzurufen|zurückrufen|rückruf|rückfragen|erreich(?:bar|en|t)|rufnummer|natel',
  'téléphone|portable|appel(?:er|ez|le)|rappel(?:er|ez|le)|joignable|joindre|contact(?:er|ez)?',
  'tel[ée]fono|tel[ée]f|tfno|tlf|m[óo]vil|fijo|ll[áa]m(?:ame|eme|enme|ar|adme|e|a)|contacto|cellulare|chiam(?:i|a|ami|are|atemi)|fisso',
  'telefone|telem[óo]vel|celular|fone|lig(?:ar|ue|a|uem)|contacte|bel(?: me| mij| ons)?|bellen|telefoon(?:nummer)?|mobiel|bereikbaar',
].join('|')
/** Whose number it is; everything else has numbers, too. */
const NUMBER =
  '(?:my|his|her|our|their|new|meine|ihre|seine|neue|mijn|zijn|haar|mon|son|mi|su|il|mio|suo|meu|o) (?:(?:new|neue|nouveau|nuovo|nieuwe) )?(?:number|nummer|num[ée]ro|n[úu]mero)(?= (?:is|ist|lautet|est|es|è|é)(?!\\p{L})|[:=])'
/** Between word and number stands nothing that has a number of its own, and no end of a sentence. */
const LINK =
  '(?:(?!order|ticket|invoice|ref|case|konto|kunden|rechnung|client|cuenta|pedido|ordine|bestel|commande|[.!?] \\p{Lu})[^\\d\\n+;]){0,26}?(?<![\\d.,/-])'

/** Digits of a number at home, with its zero or without. */
const [WITH_ZERO_MIN, WITH_ZERO_MAX, BARE_MIN, BARE_MAX] = [8, 14, 9, 10]

/** A number that begins with a zero, or so many digits in groups; no day and no thousands. */
function phoneOf(written: string): string | null {
  const digits = written.replace(/\D/g, '')
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(written) || /^\d{1,3}(?:[.,]\d{3})+$/.test(written)) return null
  if (/^(\d)\1+$/.test(digits)) return null
  const isWhole = digits.startsWith('0')
    ? digits.length >= WITH_ZERO_MIN && digits.length <= WITH_ZERO_MAX
    : /^[2-9]/.test(digits) && digits.length >= BARE_MIN && digits.length <= BARE_MAX
  return isWhole ? digits.replace(/^00/, '+') : null
}

export const phonesToldAbroad: readonly AbroadRule[] = [
  {
    item: 'phone',
    sure: 'likely',
    words: 'unter',
    link: ' (?:der (?:ruf)?nummer )?',
    written: '0\\d(?:(?: ?[/-] ?| )?\\d){6,11}',
    value: phoneOf,
  },
  {
    item: 'phone',
    sure: 'likely',
    words: `${NUMBER}|${CALLED}`,
    link: LINK,
    written: '(?:\\(\\d{2,5}\\)|\\d)(?:(?: ?[/.-] ?| )?\\d){7,13}(?! ?(?:eur|euros?|€|usd|\\$|%|kg|km|mb)(?![\\p{L}]))',
    value: phoneOf,
  },
]
