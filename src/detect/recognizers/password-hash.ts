import { matchesOf, recognizer } from '../reader/recognizer.ts'

const CRYPT =
  /(?<![\w$])(?:\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53}|\$argon2(?:id|i|d)\$[\w=,$+/.-]{30,200}|\$[156]\$[./A-Za-z0-9=,]{1,40}\$[./A-Za-z0-9]{22,86}|\{S?SHA(?:256|512)?\}[A-Za-z0-9+/]{27,100}={0,2}|pbkdf2_sha\d{1,3}\$\d{1,7}\$[\w./+=-]{1,60}\$[\w./+=-]{20,100}|\$P\$[./A-Za-z0-9]{31})(?![\w$])/g
const WHOLE_HEX = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i

function read(cell: string): string | null {
  const text = cell.trim()
  if (WHOLE_HEX.test(text) && /\d/.test(text)) return text.toLowerCase()
  const found = matchesOf(text, CRYPT, (m) => ({ value: m[0], sure: 'likely' }))
  return found[0]?.start === 0 && found[0].end === text.length ? text : null
}

export default recognizer({
  id: 'password-hash',
  item: 'password-hash',
  version: 1,
  source: 'crypt(5); RFC 9106 (argon2); MD5, SHA-1 and SHA-2 by length of their hex digits',
  form: 'any',
  needs: { digits: 1, anyOf: '${' },
  find: (text) => (/[${]/.test(text) ? matchesOf(text, CRYPT, (m) => ({ value: m[0], sure: 'likely' })) : []),
  read,
  looks: (cell) => read(cell) !== null && !WHOLE_HEX.test(cell.trim()),
  examples: [
    [
      '$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW',
      '$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW',
    ],
    [
      '$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$RdescudvJCsgt3ub+b0dWRWJTmaaJObG',
      '$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$RdescudvJCsgt3ub+b0dWRWJTmaaJObG',
    ],
  ],
  cells: [
    ['5F4DCC3B5AA765D61D8327DEB882CF99', '5f4dcc3b5aa765d61d8327deb882cf99'],
    ['5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8', '5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8'],
  ],
  nearMisses: [
    ['5f4dcc3b5aa765d61d8327deb882cf99', 'hex digits without a label may be any checksum'],
    ['$2b$12$tooshort', 'too short'],
    ['commit 5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8', 'a commit'],
  ],
  unreadable: [['hunter2', 'a password in the clear']],
})
