import { addDays, legalDay } from '#kernel/legal-day.ts'
import type { Encoding } from './encode.ts'
import { has } from './items.ts'
import type { Person } from './person.ts'
import type { Plan, PlannedRow } from './plan.ts'
import { type Random, randomFor } from './random.ts'
import {
  bytesOf,
  csvCell,
  emailIn2016,
  firstPasswordOf,
  phonesOf,
  type SourceFile,
  timeOn,
  virtualAccountOf,
} from './source-file.ts'
import { dayText, emailText, fullWidth, type Pen, phoneText } from './spelling.ts'
import { insertStatements, type SqlTable } from './sql-dump.ts'

type PersonRow = PlannedRow & { readonly person: Person }

const LOGIN: SqlTable = {
  name: 'm_login',
  columns: [
    ['login_id', 'varchar(16) NOT NULL'],
    ['first_login_password', 'varchar(32) DEFAULT NULL'],
    ['mail_address', 'varchar(120) DEFAULT NULL'],
    ['locked', 'tinyint(1) NOT NULL'],
    ['updated_at', 'datetime NOT NULL'],
  ],
}

const PROFILE: SqlTable = {
  name: 'm_profile',
  columns: [
    ['login_id', 'varchar(16) NOT NULL'],
    ['birth_date', 'varchar(12) DEFAULT NULL'],
    ['tel1', 'varchar(20) DEFAULT NULL'],
    ['tel2', 'varchar(20) DEFAULT NULL'],
    ['mail_address', 'varchar(120) DEFAULT NULL'],
  ],
}

const dayIn2016 = (random: Random): string => addDays(legalDay('2015-11-01'), random.below(330))

/** The phones of a row in the order land line, mobile; null where there is none or it did not leak. */
function phoneCells(row: PersonRow, pen: Pen): readonly (string | null)[] {
  if (!has(row.items, 'phone')) return [null, null]
  return phonesOf(row.person, pen.random).map((p) => (p ? phoneText(p, pen) : null))
}

const mailCell = (row: PersonRow, pen: Pen): string | null =>
  has(row.items, 'email') ? emailText(emailIn2016(row.person), pen) : null

/** Accounts with which the firm tried its own system; case.yaml leaves them out by a decision. */
export const TEST_ACCOUNTS: readonly string[] = ['test0001', 'test0002']

interface LoginRows {
  readonly rows: readonly PersonRow[]
  /** Login IDs of test accounts, at the end of the table. */
  readonly tests: readonly string[]
}

function* loginText(of: LoginRows, pen: Pen, seed: string): Generator<string> {
  const { rows, tests } = of
  yield* insertStatements(LOGIN, rows.length + tests.length, (i) => {
    const test = tests[i - rows.length]
    if (test) return [test, 'test', 'test@specimen-fx.example.jp', 0, '2015-11-02 10:00:00']
    const row = at(rows, i)
    const password = has(row.items, 'password') ? firstPasswordOf(seed, row.person) : null
    const locked = pen.random.perMille(8) ? 1 : 0
    return [row.person.loginId, password, mailCell(row, pen), locked, timeOn(dayIn2016(pen.random), pen.random)]
  })
}

function* profileText(rows: readonly PersonRow[], pen: Pen): Generator<string> {
  yield* insertStatements(PROFILE, rows.length, (i) => {
    const row = at(rows, i)
    const birth = has(row.items, 'birth-date') ? dayText(row.person.birth, 'compact') : null
    return [row.person.loginId, birth, ...phoneCells(row, pen), mailCell(row, pen)]
  })
}

const at = <T>(rows: readonly T[], i: number): T => {
  const row = rows[i]
  if (row === undefined) throw new Error(`no row ${i} was planned`)
  return row
}

function* apiText(rows: readonly PersonRow[], pen: Pen): Generator<string> {
  for (const row of rows) {
    const [tel, mobile] = phoneCells(row, pen)
    const answer = {
      requestedAt: `${timeOn(addDays(legalDay('2016-07-02'), pen.random.below(140)), pen.random).replace(' ', 'T')}+09:00`,
      ...(has(row.items, 'user-id') ? { userId: row.person.loginId } : {}),
      email: mailCell(row, pen),
      birthDate: has(row.items, 'birth-date') ? row.person.birth : null,
      tel: tel ?? null,
      mobileTel: mobile ?? null,
    }
    yield `${JSON.stringify(answer)}\n`
  }
}

function* accountText(rows: readonly PersonRow[], pen: Pen): Generator<string> {
  yield '\ufeffユーザーID\tメールアドレス\t振込専用口座番号\t作成日\r\n'
  for (const row of rows) {
    const account = virtualAccountOf(row.person)
    const id = pen.random.perMille(10) ? fullWidth(row.person.loginId) : row.person.loginId
    const made = dayIn2016(pen.random).replaceAll('-', '/')
    yield `${[id, mailCell(row, pen) ?? '', `${account.branchNumber}-${account.number}`, made].join('\t')}\r\n`
  }
}

function* completeText(rows: readonly PersonRow[], pen: Pen, seed: string): Generator<string> {
  yield 'ログインID,生年月日,電話番号1,電話番号2,E-mail,初回ログインパスワード,振込専用口座\n'
  for (const row of rows) {
    const account = virtualAccountOf(row.person)
    const cells = [
      row.person.loginId,
      dayText(row.person.birth, pen.random.pick(['era', 'era-short', 'kanji', 'slash'])),
      ...phoneCells(row, pen).map((p) => p ?? ''),
      mailCell(row, pen) ?? '',
      firstPasswordOf(seed, row.person),
      `${account.bank} ${account.branch} ${account.type} ${account.number}`,
    ]
    yield `${cells.map(csvCell).join(',')}\n`
  }
}

/** The files of the attack of 2016: customers by login ID, in the shapes in which different systems held them. */
export function files2016(plan: Plan): readonly SourceFile[] {
  const rowsOf = (source: 'login' | 'profile' | 'api' | 'virtual-account' | 'complete'): readonly PersonRow[] =>
    (plan.rows.get(source) ?? []).flatMap((row) => (row.person ? [row] : []))
  const file = (
    where: { path: string; part: string; encoding: Encoding },
    rows: readonly PersonRow[],
    text: (rows: readonly PersonRow[], pen: Pen) => Iterable<string>,
  ): SourceFile => ({
    path: where.path,
    part: where.part,
    attack: '2016',
    grain: 'row',
    rows,
    chunks: () =>
      bytesOf(text(rows, { random: randomFor(plan.seed, where.path), encoding: where.encoding }), where.encoding),
  })
  const logins = rowsOf('login')
  const third = Math.ceil(logins.length / 3)
  const login = [0, 1, 2].map((i) =>
    file(
      { path: `evidence/2016/dump/m_login_${i + 1}of3.sql`, part: LOGIN.name, encoding: 'utf-8' },
      logins.slice(i * third, (i + 1) * third),
      (rows, pen) => loginText({ rows, tests: i === 2 ? TEST_ACCOUNTS : [] }, pen, plan.seed),
    ),
  )
  const where = (path: string, encoding: Encoding, part = '') => ({ path: `evidence/2016/${path}`, part, encoding })
  return [
    ...login,
    file(where('dump/m_profile.sql', 'utf-8', PROFILE.name), rowsOf('profile'), profileText),
    file(where('api/member_api.jsonl', 'utf-8'), rowsOf('api'), apiText),
    file(where('furikomi_kouza.txt', 'utf-16le'), rowsOf('virtual-account'), accountText),
    file(where('kaiin_zenkoumoku.csv', 'euc-jp'), rowsOf('complete'), (rows, pen) =>
      completeText(rows, pen, plan.seed),
    ),
  ]
}
