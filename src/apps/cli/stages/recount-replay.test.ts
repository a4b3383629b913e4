import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DataKind, sortKinds } from '#kernel/data-kinds.ts'
import { noProgress } from '#kernel/progress.ts'
import { makeReplay } from '#replay/index.ts'
import { postalTowns } from './postal-towns.ts'
import { writeReplay } from './write-replay.ts'

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'todoke-recount-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** One row as this test reads it: whose it is and which items are filled. Written without the generator's own code. */
interface Seen {
  readonly attack: string
  readonly key: string
  readonly items: readonly DataKind[]
}

const clean = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '')

/** Mail and last character of the name: couples who share a mail address have different given names. */
const keyOf = (email: string, name: string): string => `${clean(email)} ${clean(name).slice(-1)}`

function seen(attack: string, key: string, cells: Partial<Record<DataKind, string | null>>): Seen {
  return { attack, key, items: sortKinds((Object.keys(cells) as DataKind[]).filter((kind) => cells[kind])) }
}

const decode = (path: string, encoding: string): string =>
  new TextDecoder(encoding, { fatal: true }).decode(readFileSync(path))

const tuples = (sql: string): (string | null)[][] =>
  [...sql.matchAll(/(?<=VALUES |\),)\((.*?)\)(?=,\(|;)/g)].map((m) =>
    [...(m[1] ?? '').matchAll(/'([^']*)'|([^,]+)/g)].map((c) => c[1] ?? (c[2] === 'NULL' ? null : (c[2] ?? ''))),
  )

function seminar(root: string): Seen[] {
  const lines = decode(join(root, 'evidence/2017/seminar_moushikomi_20170710.csv'), 'shift_jis').split('\r\n')
  return lines.slice(4, -2).map((line) => {
    const [, , , name = '', kana = '', sex = '', age = '', zip = '', address = '', phone = '', email = ''] =
      line.split(',')
    const cells = { name, 'name-kana': kana, sex, age, 'postal-code': zip, address, phone, email }
    return seen('2017', keyOf(email, name), cells)
  })
}

function openings(root: string): Seen[] {
  return tuples(decode(join(root, 'evidence/2017/web_kouza_dump.sql'), 'utf-8')).flatMap((cells) => {
    const [, , name, kana, birth, sex, zip, , , street, tel, mobile, email, , , , account] = cells
    if (/^(株式|有限|合同)会社/.test(name ?? '')) return []
    const items = {
      name: name ?? '',
      'name-kana': kana ?? '',
      'birth-date': birth ?? '',
      sex: sex ?? '',
      'postal-code': zip ?? '',
      address: street ?? '',
      phone: tel || mobile || '',
      email: email ?? '',
      'bank-account': account ?? '',
    }
    return [seen('2017', keyOf(email ?? '', name ?? ''), items)]
  })
}

function questionnaires(root: string): Seen[] {
  const [, ...lines] = decode(join(root, 'evidence/2017/enquete_2017.tsv'), 'utf-8').trimEnd().split('\n')
  return lines.map((line) => {
    const [, family = '', given = '', email = '', answer = ''] = line.split('\t')
    return seen('2017', keyOf(email, given), { name: family, email, questionnaire: answer })
  })
}

function enquiries(root: string): Seen[] {
  const folder = join(root, 'evidence/2017/toiawase_mail')
  return readdirSync(folder).map((file) => {
    const raw = readFileSync(join(folder, file))
    const head = raw.toString('latin1').split('\r\n\r\n')[0] ?? ''
    const charset = /charset=(\S+)/.exec(head)?.[1] ?? ''
    const content = raw.subarray(head.length + 4)
    const plain = head.includes('Encoding: base64') ? Buffer.from(content.toString('latin1'), 'base64') : content
    const lines = new TextDecoder(charset, { fatal: true }).decode(plain).split('\r\n')
    const field = (label: RegExp) => lines.find((l) => label.test(l))?.replace(label, '') ?? ''
    const [name, email] = [
      field(/^[■【]?(お名前|氏名)[】 :：]+/),
      field(/^[■【]?(メールアドレス|E-mail|メール)[】 :：]+/),
    ]
    const address = field(/^[■【]?(ご住所|住所)[】 :：]+/)
    return seen('2017', keyOf(email, name), {
      name,
      email,
      'name-kana': field(/^[■【]?(フリガナ|ふりがな|カナ氏名)[】 :：]+/),
      phone: field(/^[■【]?(電話番号|TEL|お電話)[】 :：]+/),
      address,
      'postal-code': address.includes('〒') ? address : '',
    })
  })
}

function customers(root: string): Seen[] {
  const at = (path: string) => join(root, 'evidence/2016', path)
  const logins = [1, 2, 3].flatMap((i) =>
    tuples(decode(at(`dump/m_login_${i}of3.sql`), 'utf-8')).flatMap(([id, password, email]) =>
      id?.startsWith('test')
        ? []
        : [seen('2016', clean(id ?? ''), { 'user-id': id ?? '', password: password ?? '', email: email ?? '' })],
    ),
  )
  const profiles = tuples(decode(at('dump/m_profile.sql'), 'utf-8')).map(([id, birth, tel1, tel2, email]) =>
    seen('2016', clean(id ?? ''), {
      'user-id': id ?? '',
      'birth-date': birth ?? '',
      phone: tel1 || tel2 || '',
      email: email ?? '',
    }),
  )
  const answers = decode(at('api/member_api.jsonl'), 'utf-8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { userId, email, birthDate, tel, mobileTel } = JSON.parse(line) as Record<string, string | null>
      const items = {
        'user-id': userId ?? '',
        email: email ?? '',
        'birth-date': birthDate ?? '',
        phone: tel || (mobileTel ?? ''),
      }
      return seen('2016', clean(userId ?? email ?? ''), items)
    })
  const [, ...accounts] = decode(at('furikomi_kouza.txt'), 'utf-16le').trimEnd().split('\r\n')
  const [, ...complete] = decode(at('kaiin_zenkoumoku.csv'), 'euc-jp').trimEnd().split('\n')
  return [
    ...[...logins, ...profiles, ...answers],
    ...accounts.map((line) => {
      const [id = '', email = '', number = ''] = line.split('\t')
      return seen('2016', clean(id), { 'user-id': id, email, 'virtual-account': number })
    }),
    ...complete.map((line) => {
      const [id = '', birth = '', tel = '', mobile = '', email = '', password = '', account = ''] = line.split(',')
      const items = { 'user-id': id, 'birth-date': birth, phone: tel || mobile, email, password }
      return seen('2016', clean(id), { ...items, 'virtual-account': account })
    }),
  ]
}

function recount(root: string) {
  const rows = [...seminar(root), ...openings(root), ...questionnaires(root), ...enquiries(root), ...customers(root)]
  return ['2017', '2016'].map((id) => {
    const people = new Map<string, readonly DataKind[]>()
    for (const row of rows)
      if (row.attack === id) people.set(row.key, sortKinds([...(people.get(row.key) ?? []), ...row.items]))
    const counts = new Map<string, number>()
    for (const items of people.values()) counts.set(items.join('+'), (counts.get(items.join('+')) ?? 0) + 1)
    return { id, persons: people.size, combinations: Object.fromEntries([...counts].sort()) }
  })
}

describe('the replay at full size', () => {
  it('hits 2,455 people in 2017 and 112,364 in 2016, of whom 200 lost everything together', async () => {
    const { attacks } = makeReplay({ seed: '1', towns: postalTowns() }).truth.expect
    expect(attacks.map((a) => [a.id, a.persons])).toEqual([
      ['2017', 2455],
      ['2016', 112_364],
    ])
    expect(attacks[0]?.combinations.length).toBeGreaterThanOrEqual(10)
    expect(attacks[0]?.combinations.length).toBeLessThanOrEqual(20)
    const everything = 'birth-date+phone+email+user-id+password+virtual-account'
    expect(attacks[1]?.combinations.find((c) => c.items.join('+') === everything)?.persons).toBe(200)
  })
})

describe('the written replay', () => {
  it.each([
    ['1', 50],
    ['seed two', 333],
    ['7', 3000],
    ['2026', 900],
  ])('of seed %s with %i people says in its bytes what its truth says', async (seed, people) => {
    const { caseDir, expect: truth } = await writeReplay({
      dir: join(dir, `${people}`),
      seed,
      people,
      progress: noProgress,
    })
    expect(recount(caseDir)).toEqual(
      truth.attacks.map(({ id, persons, combinations }) => ({
        id,
        persons,
        combinations: Object.fromEntries(combinations.map((c) => [c.items.join('+'), c.persons]).sort()),
      })),
    )
  })
})
