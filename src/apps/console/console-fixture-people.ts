import { createHash } from 'node:crypto'
import { type DataKind, sortKinds } from '#kernel/data-kinds.ts'

export const CASE = 'specimen-2017'
const PEOPLE = 30
const FAMILY = ['佐藤', '鈴木', '髙橋', '田中', '渡邉', '伊藤'] as const
const GIVEN = ['花子', '太郎', '美咲', '健一', 'さくら'] as const
export const COLUMNS: Readonly<Record<string, DataKind>> = {
  お名前: 'name',
  メール: 'email',
  TEL1: 'phone',
  生年月日: 'birth-date',
  住所: 'address',
  フリガナ: 'name-kana',
  性別: 'sex',
  郵便番号: 'postal-code',
  口座番号: 'bank-account',
  アンケート: 'questionnaire',
  ログインID: 'user-id',
}

/** One invented person of the fixture, with the values that no masked page may show. */
export interface FixturePerson {
  readonly token: string
  readonly values: readonly string[]
  readonly items: readonly DataKind[]
}

export const tokenOf = (n: number): string => createHash('sha256').update(`person ${n}`).digest('hex').slice(0, 32)

function person(n: number): FixturePerson {
  const name = `${FAMILY[n % FAMILY.length]} ${GIVEN[n % GIVEN.length]}`
  const values = [
    name,
    `hito${n}@example.jp`,
    `090-0000-${1000 + n}`,
    `19${60 + n}-04-1${n % 10}`,
    `東京都千代田区見本町${n}-7`,
    `ミホン ${'アイウエオカキクケコ'[n % 10]}ロウ`,
    '女性',
    `999-${1000 + n}`,
    `普通 ${7654000 + n}`,
    `見本の回答${n}`,
    `mihon_${n}_user`,
  ]
  const kinds = Object.values(COLUMNS).slice(0, n % 3 === 0 ? 2 : n % 3 === 1 ? 4 : values.length)
  return { token: tokenOf(n), values, items: sortKinds(kinds) }
}

export const fixturePeople: readonly FixturePerson[] = Array.from({ length: PEOPLE }, (_, n) => person(n))
