import type { DataKind } from '#kernel/data-kinds.ts'
import cardExpiry from '../recognizers/card-expiry.ts'
import { type AbroadRule, codeOf } from './told-abroad-rule.ts'

/*
 * What people say of cards and accounts: the last digits, the code on the back, the last month, the number of an account.
 */

const CARD =
  /\b(?:cards?|visa|master ?card|amex|american express|maestro|discover|debit|credit|kredit)|karte|\bcarte|tarjeta|\bcarta\b|cartão|kaart|carta di credito|\bcb\b|cvv|cvc|\d{4}[ -]\d{4}[ -]\d{4}|\d{14}/i
const ACCOUNT = /account|acct|a\/c|konto|compte|cuenta|conto|conta|rekening|iban/i
const SOCIAL = /ssn|social/i
const CONTEXT = 48

/** Whose last digits stand at a place, by the nearest word before them. */
function endingOf(line: string, start: number): DataKind | null {
  const before = line.slice(Math.max(0, start - CONTEXT), start)
  const kinds: readonly (readonly [RegExp, DataKind])[] = [
    [CARD, 'card-last4'],
    [ACCOUNT, 'bank-account'],
    [SOCIAL, 'national-id'],
  ]
  const nearest = kinds
    .map(([words, item]) => ({
      item,
      at: Math.max(-1, ...[...before.matchAll(new RegExp(words, 'gi'))].map((m) => m.index)),
    }))
    .sort((a, b) => b.at - a.at)[0]
  if (nearest && nearest.at >= 0) return nearest.item
  return /last (?:four|4) digits/i.test(before) && !/phone|mobile/i.test(line) ? 'card-last4' : null
}

const month = (written: string): string | null => cardExpiry.read(written.replaceAll(' ', ''))
const digits = (written: string): string => written.replace(/\D/g, '')

export const cardsAbroad: readonly AbroadRule[] = [
  {
    item: endingOf,
    sure: 'likely',
    words:
      'ending|ends|last (?:four|4)(?: digits)?|(?:se )?terminant|finissant|qui (?:se )?termine|terminad[ao]s?|termina|acabad[ao]|che termina|endziffern?|letzten vier ziffern|endet|endend|eindigend|eindigt',
    link: '(?: (?:in|with|par|en|em|con|auf|op|a|is|are|was|sind)| ?[:#])*[ "(]*',
    written: '\\d{4}',
    value: digits,
  },
  {
    item: 'card-security-code',
    sure: 'likely',
    words:
      'cvv2?|cvc2?|security code|card verification (?:code|number|value)|(?:three|3|four|4) digits on the back|prüfziffer|karten-?prüfnummer|sicherheitscode|cryptogramme(?: visuel)?|código de segur(?:idad|ança)|codice di sicurezza|beveiligingscode',
    link: '(?: (?:on|from) the (?:back|card|reverse)| (?:number|code|no|visuel))?(?:,? (?:is|are|was|ist|lautet|est|es|è|é))?[ :=#"(]*(?:le )?',
    written: '\\d{3,4}(?! ?[%€$£]| (?:eur|usd|digits?|days?|times?|of)\\b)',
    value: digits,
  },
  {
    item: 'card-expiry',
    sure: 'likely',
    words: 'exp\\.?|valid thru|good thru',
    link: '(?:iry|iration)?(?: date)?[ .:]*(?:is |of )?',
    written: '(?:0?[1-9]|1[0-2]) ?[/-] ?(?:20)?[2-4]\\d(?![\\d/])',
    value: month,
  },
  {
    item: (line) => (CARD.test(line) ? 'card-expiry' : null),
    sure: 'likely',
    words:
      "expir(?:y|es|ed|ing|ation|e|ant|a)|valid (?:until|till|to|through)|gültig bis|ablaufdatum|läuft ab|valable jusqu[’'](?:au|en)|caducidad|caduca|vence|scadenza|scade|validade|geldig tot|vervaldatum",
    link: '(?: (?:date|in|on|en|le|il|em|el|am|de|ist|is|est|es|è|é))*[ .:]*',
    written: '(?:0?[1-9]|1[0-2]) ?[/-] ?(?:20)?[2-4]\\d(?![\\d/])',
    value: month,
  },
  {
    item: 'bank-account',
    sure: 'possible',
    words: 'iban',
    written: '[A-Z]{2}(?!00|01|99)\\d{2}(?: ?[A-Z\\d]{4}){2,7}(?: ?[A-Z\\d]{1,3})?',
    value: (written) => (/\d{6}/.test(written.replaceAll(' ', '')) ? written.replaceAll(' ', '').toUpperCase() : null),
  },
  {
    item: 'bank-account',
    sure: 'likely',
    words: '\\d\\d-\\d\\d-\\d\\d(?= \\d{8}(?!\\d))',
    link: ' ',
    written: '\\d{8}',
    value: (written) => (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])/.test(written) ? null : written),
  },
  {
    item: 'bank-account',
    sure: 'likely',
    words:
      '(?:bank )?account (?:number|no|#)|acct(?: (?:number|no|#))?|a/c|konto-?(?:nummer|nr)|num[ée]ro de compte|n[úu]mero de cuenta|numero di conto|número da conta|rekeningnummer|\\d\\d-\\d\\d-\\d\\d account',
    written: '\\d{6,12}',
    value: codeOf(6),
  },
  {
    item: (line) => (/\bbank|branch|sort code|\bbic\b|swift/i.test(line) ? 'bank-account' : null),
    sure: 'likely',
    words: 'account|\\d\\d-\\d\\d-\\d\\d|branch, (?:ordinary|savings|checking|current|regular)',
    link: '[, ]+(?:(?:and )?account )?',
    written: '\\d{7,8}',
    value: digits,
  },
]
