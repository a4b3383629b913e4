import type { Seeded } from './seeded.ts'

type Words = readonly [string, ...string[]]
const words = (text: string): Words => {
  const [first = '', ...rest] = text.split(' ')
  return [first, ...rest]
}

const FAMILY = words(
  '佐藤/サトウ/sato 鈴木/スズキ/suzuki 高橋/タカハシ/takahashi 田中/タナカ/tanaka 伊藤/イトウ/ito 渡辺/ワタナベ/watanabe 長谷川/ハセガワ/hasegawa 五十嵐/イガラシ/igarashi 小林/コバヤシ/kobayashi 森/モリ/mori',
)
const GIVEN = words(
  '太郎/タロウ/taro 花子/ハナコ/hanako 健一/ケンイチ/kenichi 美咲/ミサキ/misaki 大輔/ダイスケ/daisuke さくら/サクラ/sakura 翔/ショウ/sho 由美子/ユミコ/yumiko',
)
const PLACES = words(
  '東京都新宿区西新宿 北海道札幌市中央区北一条西 大阪府大阪市北区中之島 神奈川県横浜市西区みなとみらい 京都府京都市中京区寺町通御池上る 愛知県名古屋市中村区名駅 福岡県福岡市博多区博多駅前',
)
const BUILDINGS = words('都庁ハイツ コーポ桜 グランドメゾン中央 サンライズ壱番館')
const DOMAINS = words('example.jp mail.example.com example.co.jp keitai.example.ne.jp')

/** A person of the corpus; every value is invented. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly kana: string
  readonly login: string
  readonly born: string
  readonly sex: string
  readonly postalCode: string
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly hash: string
  readonly card: string
  readonly myNumber: string
  readonly address4: string
}

/** The check digit of a payment card behind 15 digits (ISO/IEC 7812-1). */
function cardNumber(seeded: Seeded): string {
  const digits = `4${seeded.digits(14)}`
  let sum = 0
  for (let i = 0; i < 15; i++) {
    const value = Number(digits[14 - i]) * (i % 2 === 0 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return `${digits}${(10 - (sum % 10)) % 10}`
}

/** The check digit of an individual number behind 11 digits. */
function individualNumber(seeded: Seeded): string {
  const digits = seeded.digits(11)
  let sum = 0
  for (let n = 1; n <= 11; n++) sum += Number(digits[11 - n]) * (n <= 6 ? n + 1 : n - 5)
  const rest = sum % 11
  return `${digits}${rest <= 1 ? 0 : 11 - rest}`
}

const two = (n: number): string => String(n).padStart(2, '0')

export function invent(seeded: Seeded, number: number): Person {
  const [family = '', familyKana = '', familyLatin = ''] = seeded.pick(FAMILY).split('/')
  const [given = '', givenKana = '', givenLatin = ''] = seeded.pick(GIVEN).split('/')
  const login = `${familyLatin}.${givenLatin}${seeded.below(10_000)}`
  const building = seeded.below(3) === 0 ? ` ${seeded.pick(BUILDINGS)}${seeded.below(900) + 101}` : ''
  const separator = seeded.pick(['-', '/'])
  const mobile = seeded.below(2) === 0
  return {
    id: `M${String(number).padStart(8, '0')}`,
    name: `${family}${seeded.pick([' ', '　', ''])}${given}`,
    kana: `${familyKana} ${givenKana}`,
    login,
    born: [1940 + seeded.below(70), two(1 + seeded.below(12)), two(1 + seeded.below(28))].join(separator),
    sex: seeded.pick(['男', '女']),
    postalCode: `${seeded.digits(3)}-${seeded.digits(4)}`,
    address: `${seeded.pick(PLACES)}${1 + seeded.below(9)}-${1 + seeded.below(30)}-${1 + seeded.below(20)}${building}`,
    phone: mobile
      ? `0${seeded.pick(['70', '80', '90'])}-${1 + seeded.below(9)}${seeded.digits(3)}-${seeded.digits(4)}`
      : `03-${1 + seeded.below(9)}${seeded.digits(3)}-${seeded.digits(4)}`,
    email: `${login}@${seeded.pick(DOMAINS)}`,
    hash: Array.from({ length: 4 }, () =>
      seeded
        .below(2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    ).join(''),
    card: cardNumber(seeded),
    myNumber: individualNumber(seeded),
    address4: `203.0.${1 + seeded.below(254)}.${1 + seeded.below(254)}`,
  }
}

export const moment = (seeded: Seeded): string =>
  `2026-${two(1 + seeded.below(12))}-${two(1 + seeded.below(28))} ${two(seeded.below(24))}:${two(seeded.below(60))}:${two(seeded.below(60))}`
