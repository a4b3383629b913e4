import type { DataKind } from '#kernel/data-kinds.ts'
import { DICTIONARY, squeeze } from '../labels/label-dictionary.ts'
import type { LabelGroup } from '../labels/label-group.ts'
import { LIFE_ITEMS } from '../labels/label-tails.ts'
import { CHINESE_KOREAN_THINGS, chineseKoreanLabels } from '../labels/lists/chinese-korean.ts'
import { columnAccounts } from '../labels/lists/column-accounts.ts'
import { columnJapanese } from '../labels/lists/column-japanese.ts'
import { columnLives } from '../labels/lists/column-lives.ts'
import { columnPersons } from '../labels/lists/column-persons.ts'
import { ENGLISH_BESIDES, ENGLISH_PEOPLE, englishLabels } from '../labels/lists/english.ts'
import { europeanShort } from '../labels/lists/european-short.ts'
import { moreJapanese } from '../labels/lists/more-japanese.ts'
import { moreLanguages } from '../labels/lists/more-languages.ts'
import { BESIDES, PEOPLE, PLAIN_TAILS, THINGS } from '../labels/lists/parts.ts'
import { WESTERN_BESIDES, WESTERN_NUMBERS, WESTERN_PEOPLE, westernLabels } from '../labels/lists/western.ts'
import { withinLabels } from '../labels/lists/within.ts'
import { worldLabels } from '../labels/lists/world.ts'
import { withOneTail } from '../reader/label-sounds.ts'
import { readings } from './label-readings.ts'

/** What a word behind what a value is makes of it: the items that stay what they are, and what it is for all others. */
export interface Tail {
  readonly keeps: ReadonlySet<string>
  /** `null`: the label is not understood. */
  readonly others: 'ignore' | 'free-text' | null
}

/** All that a word may be in the label of a column. */
export interface Part {
  readonly item?: LabelGroup
  readonly tail?: Tail
  /** Somebody. */
  readonly person?: true
  /** No person but a thing. */
  readonly thing?: true
  /** A word beside what a value is, of which nothing follows. */
  readonly beside?: true
  /** A word for a number, a login name or a picture of somebody. */
  readonly of?: 'number' | 'login' | 'picture' | 'file' | 'name' | 'hash' | 'answer'
}

const kinds = (...items: readonly (DataKind | ReadonlySet<string>)[]): ReadonlySet<string> =>
  new Set(items.flatMap((item) => (typeof item === 'string' ? [item] : [...item])))

const LIFE = kinds(LIFE_ITEMS, 'sex', 'age', 'questionnaire')
/** What is told by a number. */
export const NUMBERED = kinds(
  'phone',
  'postal-code',
  'customer-number',
  'bank-account',
  'virtual-account',
  'my-number',
  'card-number',
  'card-last4',
  'card-security-code',
  'health-insurance',
  'corporate-number',
  'national-id',
  'drivers-licence',
  'passport',
  'residence-card',
  'pension-number',
  'device-id',
  'disability',
)
/** Papers that prove who somebody is: a picture of one is a picture of an identity document. */
export const ID_PAPERS = kinds(
  'id-document-image',
  'drivers-licence',
  'passport',
  'residence-card',
  'health-insurance',
  'my-number',
  'national-id',
)

/** Words behind what a value is; each stays a word for something else where nothing stands before it. */
const TAILS: readonly (Tail & { readonly words: string; readonly of?: Part['of'] })[] = [
  {
    words: `有無 区分 状況 状態 フラグ 種類 種別 種 別 分類 程度 等級 級 度 レベル ランク 帯 レンジ 層 階層 の別 カテゴリ カテゴリー 認定 判定 対象 該当 kbn kubun kb kubn type typ kind class cls classification rank level lvl grade range
band bracket tier div division flg flag status sts state stat stage severity umu joukyou jokyo jotai shubetsu syubetsu shurui teido toukyu tokyu kubetsu category cat yn indicator ind`,
    keeps: LIFE,
    others: 'ignore',
  },
  {
    words: 'コード cd code codes',
    of: 'number',
    keeps: kinds(LIFE, NUMBERED, 'password', 'user-id'),
    others: null,
  },
  {
    words: `番号 no num number nbr nmbr ナンバー bango bangou 号 号码 编号 號碼 번호 ${WESTERN_NUMBERS}`,
    of: 'number',
    keeps: NUMBERED,
    others: null,
  },
  {
    words: '名 名称 name nm names mei meisho meishou meisyo meisyou',
    of: 'name',
    keeps: kinds(LIFE_ITEMS, 'sex', 'user-id', 'bank-account', 'virtual-account'),
    others: null,
  },
  {
    words: '額 金額 総額 合計額 金額合計 残高 amount amt gaku kingaku sum total yen jpy',
    keeps: kinds('income', 'assets', 'trade-history'),
    others: 'ignore',
  },
  { words: '数 人数 回数 件数 count cnt su ninzu ninzuu kensu', keeps: kinds('family'), others: 'ignore' },
  {
    words:
      '税 税額 tax 日 日付 年月日 日時 年月 時刻 時間 期日 期限 date dt dtm dttm nengappi nengapi ymd yyyymmdd day datetime time timestamp at on hizuke nichiji',
    keeps: kinds('birth-date', 'card-expiry'),
    others: 'ignore',
  },
  {
    words: `内容 詳細 明細 メモ 備考 理由 事項 説明 事由 経緯 配慮 配慮事項 コメント 記述 自由記述 naiyo naiyou shosai comment comments memo note notes detail details desc description reason remarks`,
    keeps: kinds(LIFE, 'communications', 'trade-history'),
    others: 'free-text',
  },
  {
    words: '歴 履歴 記録 経験 ログ 経過 history hist record records report rec reki rireki kiroku log logs',
    keeps: kinds(
      'health',
      'criminal-record',
      'crime-victim',
      'trade-history',
      'communications',
      'occupation',
      'family',
      'address',
    ),
    others: null,
  },
  {
    words:
      'ハッシュ ハッシュ値 ハッシュ化 暗号化 暗号化済 暗号化済み hash hashed hashes sha sha1 sha2 sha256 sha384 sha512 md5 bcrypt scrypt argon2 crypt crypted enc encrypted digest salted',
    of: 'hash',
    keeps: kinds('password-hash'),
    others: null,
  },
  {
    words: '質問 質問文 shitsumon situmon question questions qst qn',
    of: 'answer',
    keeps: kinds('secret-question', 'questionnaire'),
    others: null,
  },
  {
    of: 'answer',
    words: '結果 回答 答え 答 こたえ result results score 評価 kekka answer answers ans kaitou kaito kotae response',
    keeps: kinds('health', 'questionnaire', 'secret-question', 'criminal-record'),
    others: null,
  },
  {
    words: `画像 写真 image img images imgs picture pic photo thumbnail gazo gazou`,
    of: 'picture',
    keeps: kinds('id-document-image', 'face-photo', 'communications'),
    others: null,
  },
  {
    words: `コピー 写し スキャン 控え ファイル ファイル名 パス 添付 表面 裏面 表 裏 面 url uri path copy scan scanned file filename front back omote ura`,
    of: 'file',
    keeps: kinds('id-document-image', 'face-photo', 'communications'),
    others: null,
  },
  {
    words: 'id ids アイディー',
    of: 'login',
    keeps: kinds(LIFE, NUMBERED, 'user-id', 'email'),
    others: null,
  },
]

/** What is somebody's wherever it stands; all else only where somebody is named or numbered beside it. */
const WHO = kinds('name', 'name-kana', 'birth-date', 'age', 'sex', 'address', 'postal-code', 'phone', 'email')

/** Words for somebody that stand for a name where nothing stands behind them: `借入人`. */
const IS_SOMEBODY = /[者人員主]$/

/** Every part by its squeezed spelling. */
export const PARTS: ReadonlyMap<string, Part> = everyPart()
export const PART_LENGTH_MAX = [...PARTS.keys()].reduce((max, word) => Math.max(max, word.length), 0)

/** Words that tell what a header is about wherever they stand in it. */
export const WITHIN: readonly (readonly [word: string, group: LabelGroup])[] = withinLabels.flatMap((group) =>
  group.words.split(' ').map((word) => [squeeze(word), { ...group, depends: 'person' }] as const),
)

/** Every part with all that it may be, as one text; see `labelListing`. */
export const partListing = (): string =>
  [...PARTS, ...WITHIN.map(([word, item]) => [`within ${word}`, { item }] as const)]
    .map(([word, { item, tail, of, person, beside, thing }]: readonly [string, Part]) =>
      [word, item?.use, item?.piece, tail?.others, of, person, beside, thing].join('/'),
    )
    .join('\n')

function everyPart(): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>()
  const add = (words: string, what: Part): void => {
    for (const written of words.trim().split(/\s+/)) {
      const word = squeeze(written)
      if (word !== '') parts.set(word, { ...parts.get(word), ...what })
    }
  }
  for (const group of [
    ...worldLabels,
    ...chineseKoreanLabels,
    ...westernLabels,
    ...englishLabels,
    ...moreLanguages,
    ...europeanShort,
    ...columnPersons,
    ...columnAccounts,
    ...columnLives,
    ...columnJapanese,
    ...moreJapanese,
  ])
    add(group.words, { item: WHO.has(group.use) || group.depends ? group : { ...group, depends: 'person' } })
  for (const [word, item] of DICTIONARY)
    parts.set(word, item.use === 'name' && IS_SOMEBODY.test(word) ? { item, person: true } : { item })
  add(`${PEOPLE} ${WESTERN_PEOPLE} ${ENGLISH_PEOPLE}`, { person: true })
  add(`${BESIDES} ${WESTERN_BESIDES} ${ENGLISH_BESIDES}`, { beside: true })
  add(PLAIN_TAILS, { beside: true })
  add(`${THINGS} ${CHINESE_KOREAN_THINGS}`, { thing: true })
  for (const { words, of, keeps, others } of TAILS) add(words, { tail: { keeps, others }, ...(of ? { of } : {}) })
  for (const [spelling, word] of readings()) {
    const part = parts.get(squeeze(word))
    if (part && !parts.has(spelling)) parts.set(spelling, part)
  }
  for (const [word, part] of parts) {
    const oneTail = withOneTail(word)
    if (!parts.has(oneTail)) parts.set(oneTail, part)
  }
  return parts
}
