import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Contact } from '#kernel/contact.ts'
import { type DataKind, dataKinds, isPersonal, kindWord } from '#kernel/data-kinds.ts'
import type { Language } from '#texts/index.ts'
import { drawableByLetterFonts, indexCsv, letterJobs, type PersonRow } from './index.ts'
import { compose, contactOf, plainOf, row, told, who } from './test-case.ts'

describe('one notice per person', () => {
  const people = [
    row(2, '2017', ['email', 'name']),
    row(1, '2016', ['phone']),
    row(2, '2016', ['phone', 'corporate-number']),
  ]

  test('names all attacks of the person and the union of the items, in the order of the list', () => {
    const c = compose(people)
    expect(c.notices.map((n) => [n.person, n.attacks.join('+'), n.items.join('+')])).toEqual([
      [who(2), '2016+2017', 'name+phone+email'],
      [who(1), '2016', 'phone'],
    ])
  })

  test('says per attack what leaked in it and how sure that is', () => {
    const text = plainOf(compose(people))
    expect(text).toMatch(
      /2016年の攻撃（2016年7月～2016年11月） — 漏えいした可能性があります\n\n・電話番号\n\n2017年の攻撃/,
    )
    expect(text).toMatch(
      /2017年の攻撃（2017年7月13日以降） — 漏えいしたことが判明しました\n\n・氏名\n・メールアドレス\n/,
    )
  })

  test('nobody is told who lost nothing, or only in what was ruled out', () => {
    expect(compose([{ ...row(1, '2017', ['name']), certainty: 'ruled-out' }]).notices).toEqual([])
    expect(compose([{ ...row(1, '2017', ['name']), exposure: 'ruled-out' }]).notices).toEqual([])
    expect(compose([row(1, '2017', ['corporate-number'])]).notices).toEqual([])
  })

  test('the same person twice in one attack is a fault of the input', () => {
    expect(() => compose([row(1, '2017', ['name']), row(1, '2017', ['email'])])).toThrow('two rows')
  })

  test('the result does not depend on the order of the input', () => {
    const contact = [contactOf(1), contactOf(2, { address: '', email: 'a@b.example' })]
    const csv = (rows: readonly PersonRow[]) => [...indexCsv(compose(rows, { contact }))].join('')
    expect(csv(people.toReversed())).toBe(csv(people))
  })
})

test.each<[string, PersonRow[], Contact | undefined, string]>([
  ['only possible', [row(1, '2016', ['name'])], contactOf(1), 'possible'],
  ['confirmed, in the master', [row(1, '2016', ['name']), row(1, '2017', ['name'])], contactOf(1), 'affected'],
  [
    'confirmed, known from the evidence only',
    [row(1, '2017', ['name'])],
    contactOf(1, { from: { kind: 'evidence', file: 'e', part: '', row: 1 } }),
    'applicant',
  ],
])('variant for somebody %s', (_who, rows, contact, variant) => {
  expect(compose(rows, contact ? { contact: [contact] } : {}).notices[0]?.variant).toBe(variant)
})

test('route, file and page: letters in files of 250, a mail each, nothing for the others', () => {
  const people = Array.from({ length: 254 }, (_, n) => row(n, '2017', ['name']))
  const contact = people.map((_, n) =>
    contactOf(n, n === 251 ? { address: '', email: 'a@b.example' } : n === 252 ? { address: '', phone: '1' } : {}),
  )
  const { notices } = compose(people, { contact: contact.filter((_, n) => n !== 253) })
  const shown = (i: number) => [notices[i]?.route, notices[i]?.file, notices[i]?.page]
  expect(shown(249)).toEqual(['letter', 'notices/letters/r1-0001.pdf', 250])
  expect(shown(250)).toEqual(['letter', 'notices/letters/r1-0002.pdf', 1])
  expect(shown(251)).toEqual(['email', 'notices/mail/r1-000001.eml', 0])
  expect([shown(252), shown(253)]).toEqual([
    ['sms', 'notices/sms/r1-000001.txt', 0],
    ['substitute', '', 0],
  ])
})

test.each<[string, Partial<Contact>, string]>([
  ['whose name the fonts cannot draw', { name: '\u{e000}田' }, 'missing-glyph'],
  ['whose address does not fit the window', { address: '長'.repeat(200) }, 'address-too-long'],
  ['whose name is unknown', { name: ' ' }, 'no-name'],
])('a letter to somebody %s is held and takes no page', (_who, given, held) => {
  const contact = [contactOf(1, given), contactOf(2, { name: '𠮷野 髙子' })]
  const c = compose([row(1, '2017', ['name']), row(2, '2017', ['name'])], {
    contact,
    drawable: drawableByLetterFonts(),
  })
  expect(c.notices.map((n) => [n.held, n.page])).toEqual([
    [held, 0],
    [undefined, 1],
  ])
  expect([...letterJobs(c)].map((job) => job.pages)).toEqual([1])
})

test('a letter of more pages than anybody reads is held', () => {
  const attacks = Array.from({ length: 14 }, (_, i) => String(i + 10)).map((id) => ({
    id,
    certainty: 'confirmed' as const,
  }))
  const people = attacks.map(({ id }) => ({ ...row(1, '2017', personal), attack: id }))
  const held = (rows: readonly PersonRow[]) =>
    compose(rows, { contact: [contactOf(1)], told: { ...told, attacks } }).notices[0]?.held
  expect([held(people.slice(0, 2)), held(people)]).toEqual([undefined, 'letter-too-long'])
})

const personal = dataKinds.filter(isPersonal)
const someItems = fc.subarray(personal, { minLength: 1 })

/** Words of kinds that a text has no business naming: what is left after the own items' words are struck out. */
function namedOthers(plain: string, own: readonly DataKind[], language: Language): readonly DataKind[] {
  // Said of people, not of data: contracts in somebody's name, and the password that a hash gives away.
  const besides = [
    ...(language === 'en' ? ['your name', 'Health information'] : []),
    ...(own.includes('password-hash') ? ['パスワード', 'password'] : []),
  ]
  const words = [...besides, ...own.map((k) => kindWord(k, language))].sort((a, b) => b.length - a.length)
  const rest = words.reduce((t, w) => t.replaceAll(new RegExp(w.replace(/[()]/g, '\\$&'), 'gi'), '□'), plain)
  const named = (word: string) =>
    language === 'ja' ? rest.includes(word) : new RegExp(`\\b${word.replace(/[()]/g, '\\$&')}\\b`, 'i').test(rest)
  return personal.filter((k) => !own.includes(k) && named(kindWord(k, language)))
}

test.each<Language>(['ja', 'en'])('a notice in %s names every own item and nobody else’s', (language) => {
  fc.assert(
    fc.property(someItems, someItems, (first, second) => {
      const c = compose([row(1, '2016', first), row(1, '2017', second)], { language })
      const own = [...new Set([...first, ...second])]
      for (const kind of own) expect(plainOf(c)).toContain(kindWord(kind, language))
      expect(namedOthers(plainOf(c), own, language)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('advice that names what its reader did not lose is left out and reported', () => {
  const adviceFor = () => [{ id: 'X', title: '', text: 'パスワードを変更してください。' }]
  const c = compose([row(1, '2017', ['email'])], { adviceFor })
  expect(plainOf(c)).not.toContain('パスワード')
  expect(c.adviceLeftOut).toEqual([{ advice: 'X', names: 'password' }])
})

test('the hash covers the words and the person, and says nothing that could be guessed back', () => {
  const hash = (rows: PersonRow[], given = {}) => compose(rows, given).notices[0]?.sha256
  const one = hash([row(1, '2017', ['name'])], { contact: [contactOf(1)] })
  expect(hash([row(1, '2017', ['name'])], { contact: [contactOf(1, { name: '別人' })] })).toBe(one)
  expect(hash([row(2, '2017', ['name'])], { contact: [contactOf(2)] })).not.toBe(one)
  expect(hash([row(1, '2017', ['email'])], { contact: [contactOf(1)] })).not.toBe(one)
})

test('the index has the columns of the contract first and no personal data', () => {
  const [head, line] = [...indexCsv(compose([row(1, '2017', ['name', 'email'])], { contact: [contactOf(1)] }))]
  expect(head).toBe(
    'batch,person,attacks,items,route,variant,language,file,page,pages,sha256,reference,held,certainty,advice,change,audience,cause,harm\r\n',
  )
  expect(line).toMatch(
    /^r1,0{31}1,2017,name\+email,letter,affected,ja,notices\/letters\/r1-0001.pdf,1,1,[0-9a-f]{64},[0-9A-Z]{5}-[0-9A-Z]{5},,2017:confirmed,[\w.+-]+,new,affected,intrusion,none-known\r\n$/,
  )
  expect(line).not.toContain('見本')
})

test.each<[Language, readonly DataKind[]]>([
  ['ja', ['name', 'address', 'birth-date', 'email', 'bank-account']],
  ['en', ['name', 'address', 'birth-date', 'email', 'bank-account']],
])('the letter in %s reads as approved', async (language, items) => {
  const c = compose([row(1, '2017', items), row(1, '2016', ['email', 'password'])], {
    language,
    contact: [contactOf(1)],
  })
  await expect(plainOf(c)).toMatchFileSnapshot(`./goldens/affected.${language}.txt`)
})
