import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataKinds, kindOrder } from '#kernel/data-kinds.ts'
import { legalDay } from '#kernel/legal-day.ts'
import { base64, type Encoding, encode, writable, writableEverywhere } from './encode.ts'
import { givenNames } from './given-names.ts'
import { makeReplay, type PostalTown, type Replay } from './index.ts'
import { sizes } from './plan.ts'
import { shareOut } from './profiles.ts'
import { randomFor } from './random.ts'
import { mailNameOf } from './romaji.ts'
import { ageOn, dayText, halfKana } from './spelling.ts'
import { surnames } from './surnames.ts'

const towns: readonly PostalTown[] = [
  { postalCode: '1600023', prefecture: '東京都', city: '新宿区', town: '西新宿' },
  { postalCode: '1920054', prefecture: '東京都', city: '八王子市', town: '小門町' },
  { postalCode: '5300001', prefecture: '大阪府', city: '大阪市北区', town: '梅田' },
  { postalCode: '9020067', prefecture: '沖縄県', city: '那覇市', town: '安里' },
]

const bytes = (replay: Replay): string =>
  replay.files
    .map((f) => `${f.path} ${[...f.chunks()].map((c) => Buffer.from(c).toString('base64')).join('|')}`)
    .join('\n')

describe('the size of the replay', () => {
  it('is the published one unless people are given', () => {
    expect(sizes()).toMatchObject({ persons2017: 2455, persons2016: 112_364, complete: 200 })
    expect(sizes(114_119)).toEqual(sizes())
  })

  it.each([50, 51, 77, 100, 999, 3000, 20_000])('of %i people hits so many, each counted once', (people) => {
    const n = sizes(people)
    expect(n.persons2017 + n.persons2016 - n.both).toBe(people)
    expect(n.persons2017).toBeGreaterThanOrEqual(people * 0.02)
    expect(n.complete).toBeGreaterThanOrEqual(2)
  })

  it.each([0, 49, 50.5, Number.NaN])('of %d people is refused', (people) =>
    expect(() => sizes(people)).toThrow('50 up'),
  )

  it('shares out without losing anybody, and gives each combination somebody', () =>
    fc.assert(
      fc.property(fc.nat(5000), fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 20 }), (n, w) => {
        const shares = shareOut(n, w)
        expect(shares.reduce((a, b) => a + b, 0)).toBe(n)
        if (n >= w.length) expect(Math.min(...shares)).toBeGreaterThan(0)
      }),
    ))
})

describe('the same seed', () => {
  it('gives the same bytes, another seed other bytes', () => {
    const one = bytes(makeReplay({ seed: '7', people: 60, towns }))
    expect(bytes(makeReplay({ seed: '7', people: 60, towns }))).toBe(one)
    expect(bytes(makeReplay({ seed: '8', people: 60, towns }))).not.toBe(one)
  })

  it('gives the same bytes of a file however often and in whatever order it is read', () => {
    const { files } = makeReplay({ seed: '7', people: 60, towns })
    const read = (file: (typeof files)[number]) => Buffer.concat([...file.chunks()]).toString('hex')
    const forward = files.map(read)
    expect(files.toReversed().map(read).toReversed()).toEqual(forward)
  })

  it('draws every number below the bound and no other', () => {
    const random = randomFor('x', 'test')
    expect(new Set(Array.from({ length: 2000 }, () => random.below(7)))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]))
  })
})

describe('the truth', () => {
  const { truth } = makeReplay({ seed: '3', people: 400, towns })

  it('counts each person of an attack in one combination, items in the order of the list, most persons first', () => {
    for (const attack of truth.expect.attacks) {
      expect(attack.combinations.reduce((sum, c) => sum + c.persons, 0)).toBe(attack.persons)
      for (const { items } of attack.combinations) expect(items).toEqual(dataKinds.filter((k) => items.includes(k)))
      const counts = attack.combinations.map((c) => c.persons)
      expect(counts).toEqual([...counts].sort((a, b) => b - a))
      expect(new Set(attack.combinations.map((c) => c.items.join())).size).toBe(attack.combinations.length)
    }
  })

  it('names each record once', () => {
    const seen = [...truth.places()].flatMap((p) => p.records.map((r) => `${r.file} ${r.part} ${r.row}`))
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('has no My Number and nothing beyond the items of the affair', () => {
    const items = new Set([...truth.places()].flatMap((p) => p.items))
    expect([...items].sort((a, b) => kindOrder(a) - kindOrder(b)).join()).toBe(
      'name,name-kana,birth-date,age,sex,address,postal-code,phone,email,user-id,password,bank-account,virtual-account,questionnaire',
    )
  })
})

describe('names', () => {
  it('are many, read in katakana, and writable in every encoding of the replay', () => {
    expect(new Set(surnames.map((s) => s.kanji)).size).toBe(surnames.length)
    expect(surnames.length).toBeGreaterThanOrEqual(200)
    const given = [1940, 1960, 1980, 1990].flatMap((y) => [...givenNames('m', y), ...givenNames('f', y)])
    for (const { kanji, kana } of [...surnames, ...given]) {
      expect(kana).toMatch(/^[ァ-ヶ]+$/)
      expect(writableEverywhere(kanji)).toBe(true)
      expect(mailNameOf(kana)).toMatch(/^[a-z]{2,}$/)
    }
    for (const sex of ['m', 'f'] as const)
      expect(
        new Set([1940, 1960, 1980, 1990].flatMap((y) => givenNames(sex, y).map((g) => g.kanji))).size,
      ).toBeGreaterThanOrEqual(150)
  })

  it.each([
    ['サトウ', 'sato'],
    ['ハットリ', 'hattori'],
    ['リョウ', 'ryo'],
    ['オオタ', 'ota'],
  ])('%s becomes %s in a mail address', (kana, latin) => expect(mailNameOf(kana)).toBe(latin))

  it('in half-width kana mean the same', () => {
    expect(halfKana('ワタナベ ジュンイチ')).toBe('ﾜﾀﾅﾍﾞ ｼﾞｭﾝｲﾁ')
    for (const { kana } of surnames) expect(halfKana(kana).normalize('NFKC')).toBe(kana)
  })
})

describe('days and ages', () => {
  it.each([
    ['1989-01-07', 'era', '昭和64年1月7日'],
    ['1989-01-08', 'era', '平成元年1月8日'],
    ['1970-11-03', 'era-short', 'S45.11.03'],
    ['1990-02-01', 'kanji', '1990年2月1日'],
    ['1990-02-01', 'compact', '19900201'],
  ] as const)('%s as %s is %s', (day, way, text) => expect(dayText(legalDay(day), way)).toBe(text))

  it.each([
    ['1980-07-10', 37],
    ['1980-07-11', 36],
    ['1992-02-29', 25],
  ] as const)('born on %s is %i on 2017-07-10', (birth, age) =>
    expect(ageOn(legalDay(birth), legalDay('2017-07-10'))).toBe(age),
  )
})

describe('encodings', () => {
  it.each(['utf-8', 'utf-16le', 'shift_jis', 'euc-jp', 'iso-2022-jp'] as const)(
    '%s is read back as written',
    (name) => {
      const text = [...'東京都新宿区西新宿3丁目 ABC～渡邊 カナ'].filter((c) => writable(c, name)).join('')
      expect(new TextDecoder(name).decode(encode(text, name))).toBe(text)
      expect(text.length).toBeGreaterThan(20)
    },
  )

  it.each<[Encoding, string]>([
    ['shift_jis', '𠮷'],
    ['euc-jp', '辻\u{e0101}'],
    ['iso-2022-jp', '髙'],
  ])('%s cannot write everything and says so', (name, text) => {
    expect(writable(text, name)).toBe(false)
    expect(() => encode(text, name)).toThrow(`${name} cannot write`)
  })

  it('writes base64 as everybody does', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (data) => {
        expect(base64(data)).toBe(Buffer.from(data).toString('base64'))
      }),
    ))
})

describe('a postal list without any usable town', () => {
  it('is refused with the remedy', () =>
    expect(() => makeReplay({ seed: '1', people: 50, towns: [] })).toThrow('hand in towns of Japan'))
})
