import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { caseId, personToken } from '#kernel/ids.ts'
import { type WorkspaceKey, workspaceKey } from '#kernel/keyed-tokens.ts'
import { copyToParquet, openDuckDb, writeSealedFile } from '#store/index.ts'
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
    'create table links (source varchar, part varchar, row integer, role varchar, attack varchar, revision integer, person varchar, rule varchar)',
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
    await db.run("insert into links values ('evidence/2017/seminar.csv', '', $n, 'self', $a, 2, $p, 'same-number')", {
      n: n + 1,
      a: attack,
      p: p.token,
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
  await db.run(
    "create table changes as select person, 'items-added' as kind, items[1:1] as items_before, items as items_after, 'evidence-added' as cause from people limit 3",
  )
  await db.run(
    "create table review as select 'evidence/2017/seminar.csv' as a_source, '' as a_part, 1 as a_row, 'evidence/2017/seminar.csv' as b_source, '' as b_part, 7 as b_row, ['name-same', 'phone-differ'] as reasons, 3.5 as weight",
  )
  for (const table of ['people', 'links', 'findings', 'changes', 'review'])
    await copyToParquet(db, `select * from ${table}`, join(folder, `${table}.parquet`))
  db.close()
}
