import type { RecordValue, TextRecord } from '../prose/record-value.ts'

/*
 * Records whose values are told by their place in a line: patients in messages of HL7 that a log holds (HL7 2.5, 3.4.2), entries of
 * payment files of the United States (Nacha, 6.9), and elements of XML in a line.
 */

/** Fields of a patient by their number. */
const OF_PATIENT: readonly (readonly [field: number, key: string])[] = [
  [3, 'patient id'],
  [5, 'patient name'],
  [7, 'date of birth'],
  [8, 'sex'],
  [11, 'address'],
  [13, 'phone number'],
]
const PATIENT = /(?<![\w|])PID\|[^\n]*/
const NEXT_SEGMENT = /(?:\r|\\r|\\n|<cr>)|\|(?=(?:PV1|NK1|OBR|OBX|ORC|DG1|IN1)\|)/i

function patientOf(line: string): readonly TextRecord[] {
  const m = PATIENT.exec(line)
  if (!m) return []
  const segment = m[0].split(NEXT_SEGMENT, 1)[0] ?? ''
  const fields = segment.split('|')
  const keys: string[] = []
  const values: RecordValue[] = []
  for (const [field, key] of OF_PATIENT) {
    const written = (fields[field] ?? '').split('~', 1)[0] ?? ''
    const parts = written.split('^')
    const said = key === 'patient name' ? parts.slice(0, 2) : key === 'address' ? parts.slice(0, 5) : parts.slice(0, 1)
    const text = said.filter((part) => part !== '').join(' ')
    if (text === '') continue
    const start = m.index + fields.slice(0, field).join('|').length + 1
    keys.push(key)
    values.push({ start, end: start + written.length, text, plain: text === written })
  }
  return [{ keys, values }]
}

/** An entry of 94 characters: receiver's bank, account, amount, their number and their name. */
const ENTRY = /^6[2-5]\d(\d{9})([ \w-]{17})(\d{10})([ -~]{15})([ -~]{22})[ -~]{2}[01]\d{15}$/
const [ACCOUNT_AT, NUMBER_AT, NAME_AT] = [12, 39, 54]

function entryOf(line: string): readonly TextRecord[] {
  const m = ENTRY.exec(line.trimEnd())
  if (!m) return []
  const values = [
    [ACCOUNT_AT, m[2] ?? ''],
    [NUMBER_AT, m[4] ?? ''],
    [NAME_AT, m[5] ?? ''],
  ] as const
  return [
    {
      keys: ['bank account number', 'customer number', 'name'],
      values: values.map(([at, written]) => {
        const start = at + written.length - written.trimStart().length
        return { start, end: start + written.trim().length, text: written.trim(), plain: true }
      }),
    },
  ]
}

const TAG = /<(\/?)([\w:.-]{1,60})(?:\s[^<>]{0,200})?(\/?)>([^<>]{0,400})/g
const ELEMENTS_MIN = 2
/** Longer lines are files without line ends, which have readers of their own. */
const LINE_MAX = 1 << 16
const DEPTH_MAX = 8

/** Elements of XML in a line, with the keys that they lie in, of accounts as ISO 20022 has them: a record for each time that one comes again. */
function elementsOf(line: string): readonly TextRecord[] {
  const records: { keys: string[]; values: RecordValue[] }[] = []
  const within: string[] = []
  for (const m of line.matchAll(TAG)) {
    const [all, closes, name = '', empty, text = ''] = m
    const own = name.slice(name.indexOf(':') + 1)
    if (closes) within.splice(Math.max(0, within.lastIndexOf(own)))
    else if (!empty && within.length < DEPTH_MAX) within.push(own)
    if (closes || empty || text.trim() === '' || !line.startsWith('</', m.index + all.length)) continue
    const isAccount = own === 'Id' && within.some((above) => above.endsWith('Acct'))
    const key = isAccount ? 'bank account number' : within.slice(-2).join('.')
    const start = m.index + all.length - text.length
    const value = { start, end: start + text.length, text, plain: true }
    const last = records.at(-1)
    if (last && !last.keys.includes(key)) {
      last.keys.push(key)
      last.values.push(value)
    } else records.push({ keys: [key], values: [value] })
  }
  return records.filter(({ keys }) => keys.length >= ELEMENTS_MIN)
}

/** The records of a line whose values are told by their place. */
export const toldByPlace = (line: string): readonly TextRecord[] =>
  line.length > LINE_MAX
    ? []
    : [
        ...(line.includes('PID|') ? patientOf(line) : []),
        ...(line.startsWith('6') ? entryOf(line) : []),
        ...(line.includes('</') ? elementsOf(line) : []),
      ]
