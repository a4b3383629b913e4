import { isNoValue } from './no-values.ts'
import { type AbroadRule, BEING_LINK, LINK } from './told-abroad-rule.ts'

/*
 * Passwords and names to log in with that somebody tells in a sentence.
 */

/** Behind a word without any digit or sign: how things are, not what they are. */
const STATE =
  /(?:ed|en|ing|ive|ble|al|id|ry|red|ato|ado|ada|ida|ido|lich|ig|isch|ert|és?|ée|oire|ide|ório|ória|orio|oria|eerd|ect|ectes?|wrong|falsch|missing|empty|unknown|used|case|not|none|null|yes|no|too|your|the|and|for|same|here|below|above|this|that)$/i

/** What only a secret has: a digit, a sign within, or a capital behind a small letter. */
const isSecret = (word: string): boolean => /\d/.test(word) || /[^\p{L}\d'’-]/u.test(word) || /\p{Ll}\p{Lu}/u.test(word)
/** Days, hours, addresses, counts and what programs fill in. */
const NO_SECRET = /^(?:\d{1,2}[:/.]\d{1,2}.*|\d{1,3}%?|https?:.*|www\..*|[<{[($%*#].*|.*@.*\.\p{L}+|\d+(?:-|\p{L}+))$/iu

/** A secret without what ends its sentence. */
function secretOf(written: string): string | null {
  return !isSecret(written) || NO_SECRET.test(written) || isNoValue('password', written) ? null : written
}

/** Whether a word of being or a sign stands right before the place. */
const isSaid = (line: string, start: number): boolean =>
  /(?:[:="'«„]|(?<!\p{L})(?:is|was|to|auf|en|a|in|para|naar|ist|war|lautet|est|était|es|era|è|é|foi)) ?$/u.test(
    line.slice(Math.max(0, start - 10), start),
  )

function loginOf(written: string, line: string, start: number): string | null {
  if (/\d/.test(written)) return /^\d{1,3}$/.test(written) ? null : written
  const behind = line.slice(start + written.length, start + written.length + 5)
  if (!isSaid(line, start) && !/^(?:[\w.]{6,}(?=,))/.test(line.slice(start))) return null
  if (/^[a-z]+[._][a-z]+$/.test(written)) return written
  if (STATE.test(written) || written.length < 5 || !/^(?:[,;.)]|$| (?:and|y|und|et|e|en|for)\b)/.test(behind))
    return null
  return written === written.toLowerCase() ? written : null
}

/** Beside a name to log in with a password need not be called one. */
const BESIDE_LOGIN = /user|log ?in|account|benutzer|usuario|utente|identifiant|gebruiker/i

const PASSWORDS =
  'pass ?words?|passwd|passcode|pass ?phrase|pwd?|passwort|kennwort|mot de passe|mdp|contraseña|clave|senha|palavra-passe|wachtwoord'
/** `mot de passe provisoire`, `temporary password`: what kind of password it is may stand behind the word. */
const KINDS =
  '(?: (?:provisoire|temporaire|provisional|temporal|nueva|provvisoria|temporanea|nuova|provis[óo]ria|nova))?'

export const loginsAbroad: readonly AbroadRule[] = [
  {
    item: 'password',
    sure: 'likely',
    words: `pass(?= (?:is|was))|(?:${PASSWORDS})${KINDS}`,
    link: `(?: (?:back )?to (?=\\S*[\\d_!#$%&?])|${BEING_LINK}|[ ,]+(?=\\S*[\\d_!#$%&?]))`,
    written: '[^\\s,;"»“]{3,63}[^\\s,;.:"»“)]',
    value: (written, line, start) =>
      isSaid(line, start) || BESIDE_LOGIN.test(line.slice(0, start)) ? secretOf(written) : null,
  },
  {
    item: 'password',
    sure: 'likely',
    words: 'pin(?:-?(?:code|nummer))?',
    link: BEING_LINK,
    written: '\\d{4,6}',
    value: (written) => written,
  },
  {
    item: 'user-id',
    sure: 'likely',
    words:
      "user ?name|user ?id|login(?: name| id)?|log ?in (?:as|with)|logged in as|benutzername|anmeldename|identifiant|nom d[’']utilisateur|usuario|nombre de usuario|nome utente|utente|nome de utilizador|usuário|utilizador|gebruikersnaam",
    link: LINK,
    written: '[\\p{L}\\d][\\p{L}\\d._-]{2,31}(?<![.-])',
    value: loginOf,
  },
]
