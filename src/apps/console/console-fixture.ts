import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { caseId, personToken } from '#kernel/ids.ts'
import { type WorkspaceKey, workspaceKey } from '#kernel/keyed-tokens.ts'
import { pairId, type RecordRef } from '#ledger/index.ts'
import { copyToParquet, type DuckDb, openDuckDb, writeSealedFile } from '#store/index.ts'
import { writeDocuments } from './console-fixture-documents.ts'
import { CASE, COLUMNS, type FixturePerson, fixturePeople, tokenOf } from './console-fixture-people.ts'

export const FIXTURE_KEY: WorkspaceKey = workspaceKey('0f'.repeat(32))
export interface Fixture {
  readonly folder: string
  readonly caseFolder: string
}

/** Writes a small case folder and its output under `root`, in the forms that the pipeline writes: 30 invented people. */
export async function writeFixture(root: string): Promise<Fixture> {
  const [folder, caseFolder] = [join(root, 'out'), join(root, 'case')]
  for (const sub of ['notices/letters', 'public/2017-07-31/ja', 'public/2017-07-31/en', 'reports'])
    await mkdir(join(folder, sub), { recursive: true })
  await mkdir(join(caseFolder, 'evidence/2017'), { recursive: true })
  await writeCase(caseFolder)
  await writeTables(folder)
  await writeDocuments(folder, caseFolder)
  const contacts = fixturePeople.map((p) => ({ person: personToken(p.token), value: { name: p.values[0] ?? '' } }))
  const path = join(folder, 'contacts.sealed')
  if (!(await stat(path).catch(() => null)))
    await writeSealedFile({ path, key: FIXTURE_KEY, purpose: 'contacts', caseId: caseId(CASE), revision: 2 }, contacts)
  return { folder, caseFolder }
}

async function writeCase(folder: string): Promise<void> {
  const rows = fixturePeople.map((p) => p.values.map((v, i) => (i < p.items.length ? v : '')).join(','))
  await writeFile(
    join(folder, 'evidence/2017/seminar.csv'),
    `${[Object.keys(COLUMNS).join(','), ...rows].join('\r\n')}\r\n`,
  )
  await writeFile(
    join(folder, 'case.yaml'),
    `case: ${CASE}
title: {ja: 見本証券 サイバー攻撃による顧客情報漏えい, en: "Mihon Securities: customer data leak by cyber attack"}
organisation: {name: {ja: 見本証券株式会社（架空）, en: Mihon Securities Co. (fictional)}, country: JP, kind: fx-broker, supervisor: kanto-lfb}
attacks:
  - {id: "2017", certainty: confirmed, evidence: [evidence/2017/**]}
  - {id: "2016", certainty: possible, evidence: [evidence/2016/**]}
statements:
  - {id: s2, at: 2017-07-26T18:00:00+09:00, to: public, says: count, attack: "2017", value: 2500, unit: records, about: true}
  - {id: s9, at: 2017-07-17T18:00:00+09:00, to: public, says: not-leaked, items: [bank-account], basis: not held there}
knowledge:
  - {at: "2017-07-13T15:00:00+09:00", by: system-department, event: leak, certainty: feared}
  - {at: "2017-07-18T10:00:00+09:00", by: outside-investigator, people: {min: 2000, likely: 2500}}
orders:
  - {at: 2017-07-28, by: kanto-lfb, basis: FIEA-51, first-report: 2017-08-16, then: monthly}
`,
  )
}

async function writeTables(folder: string): Promise<void> {
  const db = await openDuckDb({ threads: 1, memoryLimit: '256MB' })
  const lists = (p: FixturePerson) => p.items
  await db.run(
    'create table people (revision integer, person varchar, attack varchar, items varchar[], certainty varchar, exposure varchar, records integer, route varchar)',
  )
  await db.run(
    'create table links (source varchar, part varchar, row integer, role varchar, attack varchar, revision integer, person varchar, rule varchar, record varchar, items varchar[], certainty varchar, exposure varchar, standing varchar)',
  )
  await db.run(
    'create table findings (file varchar, part varchar, row integer, "column" varchar, "offset" bigint, length integer, item varchar, token varchar, sure varchar, "by" varchar)',
  )
  for (const [n, p] of fixturePeople.entries()) {
    const attack = n < 20 ? '2017' : '2016'
    const certainty = attack === '2017' ? 'confirmed' : 'possible'
    const route = n % 3 === 2 ? 'letter' : 'email'
    await db.run('insert into people values (2, $p, $a, $i, $c, $e, 1, $r)', {
      p: p.token,
      a: attack,
      i: lists(p),
      c: certainty,
      e: 'taken',
      r: route,
    })
    const link =
      "('evidence/2017/seminar.csv', '', $n, 'self', $a, 2, $p, 'same-number', $r, $i, $c, 'taken', 'counted')"
    const record = tokenOf(500 + n)
    await db.run(`insert into links values ${link}`, {
      n: n + 1,
      a: attack,
      p: p.token,
      r: record,
      i: lists(p),
      c: certainty,
    })
    for (const [i, [column, item]] of Object.entries(COLUMNS).slice(0, p.items.length).entries())
      await db.run(
        "insert into findings values ('evidence/2017/seminar.csv', '', $n, $col, $o, 12, $item, $t, 'certain', 'column')",
        {
          n: n + 1,
          col: column,
          o: n * 60 + i * 12,
          item,
          t: tokenOf(1000 + n * 10 + i),
        },
      )
  }
  await writeHistory(db, folder)
  for (const table of ['people', 'links', 'findings', 'changes', 'history', 'review', 'edges', 'groups'])
    await copyToParquet(db, `select * from ${table}`, join(folder, `${table}.parquet`))
  db.close()
}

/** A revision before, with fewer items for three people; two pairs, one open and one joined; groups for the tables. */
async function writeHistory(db: DuckDb, folder: string): Promise<void> {
  await db.run(`
    create table changes as select 2 as revision, person, attack, 'items-added' as kind, items[1:1] as items_before,
      items as items_after, '' as other, 'evidence-added' as cause from people order by person limit 3;
    create table history as select * from changes;
    insert into people select 1, p.person, p.attack, coalesce(c.items_before, p.items), p.certainty, p.exposure, 1, p.route
      from people p left join changes c using (person, attack);
    create table pair as select a.source as a_source, a.part as a_part, a.row as a_row, a.role as a_role, a.record as a_record,
      b.source as b_source, b.part as b_part, b.row as b_row, b.role as b_role, b.record as b_record,
      a.person as a_person, b.person as b_person
      from links a join links b on a.row = 1 and b.row = 7;
    create table review as select *, 'scored' as rule, ['name-same', 'phone-differ'] as reasons, 3.5::double as weight,
      '${pairId(sideOf(1), sideOf(7))}' as pair from pair;
    create table edges as select 1 as place, * exclude (a_person, b_person), 'scored' as rule, 5.5::double as weight, true as weak,
      a_person as person from pair;
    create table groups as select distinct person, case when row % 2 = 0 then '13' else '' end as prefecture, '30-39' as age,
      true as in_master, row % 3 = 0 as letter, true as email, false as phone from links`)
  await writeFile(join(folder, 'strictness.json'), JSON.stringify(STRICTNESS))
  await writeFile(join(folder, 'decisions.json'), JSON.stringify([FIXTURE_DECISION]))
  const exposure = { attacks: [{ id: '2017', certainty: 'confirmed', exposure: 'taken' }], rules: [] }
  await writeFile(join(folder, 'exposure.json'), JSON.stringify(exposure))
}

const sideOf = (row: number): RecordRef => ({
  file: 'evidence/2017/seminar.csv',
  part: '',
  row,
  role: 'self',
  record: tokenOf(499 + row),
})

/** The open pair of the fixture. */
export const FIXTURE_PAIR = pairId(sideOf(1), sideOf(7))

const STRICTNESS = {
  accept: 4,
  steps: [
    { step: 'exact-only', persons: 1, attacks: [{ attack: '2017', persons: 1 }], pairs: 1 },
    { step: 2, persons: 1, attacks: [{ attack: '2017', persons: 1 }], pairs: 1 },
    { step: 0, persons: 0, attacks: [], pairs: 0 },
    { step: -2, persons: -1, attacks: [{ attack: '2017', persons: -1 }], pairs: 1 },
  ],
}

/** A decision that the output has taken in. */
export const FIXTURE_DECISION = {
  kind: 'no-link',
  subject: JSON.stringify({ a: sideOf(2), b: sideOf(5) }),
  who: '山口',
  at: '2017-07-20T01:00:00Z',
  why: '台帳で確かめた',
  state: 'applied',
}
