import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { invent, moment, type Person } from './people.ts'
import { Seeded } from './seeded.ts'

/** One file of the corpus: its name, its share of the bytes, what it begins with, and one record more of it. */
interface Part {
  readonly name: string
  readonly percent: number
  readonly head: string
  readonly record: (person: Person, seeded: Seeded) => string
}

const REMARKS = ['', '', '', 'DM not wanted', 'VIP', 'moved in spring', 'late payer'] as const
const PATHS = ['/mypage', '/login', '/cart?item=123', '/search?q=fx', '/img/logo.png'] as const

const customers: readonly (readonly [header: string, cell: (p: Person, seeded: Seeded) => string])[] = [
  ['会員番号', (p) => p.id],
  ['氏名', (p) => p.name],
  ['フリガナ', (p) => p.kana],
  ['生年月日', (p) => p.born],
  ['性別', (p) => p.sex],
  ['郵便番号', (p) => p.postalCode],
  ['住所', (p) => p.address],
  ['電話番号', (p) => p.phone],
  ['メールアドレス', (p) => p.email],
  ['登録日時', (_, seeded) => moment(seeded)],
  ['備考', (_, seeded) => seeded.pick(REMARKS)],
]
const row = (separator: string) => (p: Person, seeded: Seeded) =>
  `${customers.map(([, cell]) => cell(p, seeded)).join(separator)}\n`
const headOf = (separator: string) => `${customers.map(([header]) => header).join(separator)}\n`

const PARTS: readonly Part[] = [
  { name: 'customers.csv', percent: 30, head: headOf(','), record: row(',') },
  { name: 'customers.tsv', percent: 10, head: headOf('\t'), record: row('\t') },
  {
    name: 'users.sql',
    percent: 25,
    head: 'CREATE TABLE `users` (`user_id` varchar(20), `name` text, `email` text, `tel` text, `birth_date` date, `password_hash` text, `card_number` text, `created_at` datetime);\n',
    record: (p, seeded) =>
      `INSERT INTO \`users\` (\`user_id\`,\`name\`,\`email\`,\`tel\`,\`birth_date\`,\`password_hash\`,\`card_number\`,\`created_at\`) VALUES ('${p.id}','${p.name}','${p.email}','${p.phone}','${p.born}','${p.hash}','${p.card}','${moment(seeded)}');\n`,
  },
  {
    name: 'members.jsonl',
    percent: 13,
    head: '',
    record: (p, seeded) =>
      `${JSON.stringify({ id: p.id, name: p.name, email: p.email, tel: p.phone, my_number: p.myNumber, address: p.address, updated_at: moment(seeded) })}\n`,
  },
  {
    name: 'access.log',
    percent: 8,
    head: '',
    record: (p, seeded) =>
      `${p.address4} - ${p.login} [22/Nov/2026:0${seeded.below(10)}:${10 + seeded.below(50)}:${10 + seeded.below(50)} +0900] "GET ${seeded.pick(PATHS)} HTTP/1.1" 200 ${seeded.below(90_000)} "-" "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36"\n`,
  },
  {
    name: 'app.log',
    percent: 6,
    head: '',
    record: (p, seeded) =>
      `${moment(seeded)} INFO login user=${p.login} email=${p.email} ip=${p.address4} status=${seeded.pick(['ok', 'failed'])}\n`,
  },
  {
    name: 'memo.txt',
    percent: 8,
    head: '',
    record: (p, seeded) =>
      `${p.name}様より電話（${p.phone}）。${seeded.pick(['住所変更の連絡', '資料を送付', '再度連絡する'])}。連絡先: ${p.email}\n`,
  },
]

export interface CorpusFile {
  readonly file: string
  readonly bytes: number
}

/** Writes the corpus of a seed into `folder`: about `bytes` bytes in seven files of the shares of a dense mixed scan. */
export function writeCorpus(folder: string, bytes: number, seed: number): readonly CorpusFile[] {
  return PARTS.map((part, i) => {
    const seeded = new Seeded(seed * 31 + i)
    const file = join(folder, part.name)
    const handle = openSync(file, 'w')
    const target = Math.floor((bytes * part.percent) / 100)
    let written = writeSync(handle, part.head)
    for (let number = 1; written < target; ) {
      let piece = ''
      while (piece.length < 1 << 16) piece += part.record(invent(seeded, number++), seeded)
      written += writeSync(handle, piece)
    }
    closeSync(handle)
    return { file, bytes: written }
  })
}
