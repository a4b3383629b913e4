import { bareFamilies, mayBegin } from '../names/bare-names.ts'
import { calledInKatakana, isWithinKatakana } from '../names/called-in-katakana.ts'
import { givensAlone } from '../names/given-alone.ts'
import { HONORIFIC, NOBODY } from '../names/honorifics.ts'
import { familyKind, familyLengths, isFrequent, isGivenName, isNameLikeWord } from '../names/name-dictionary.ts'
import { couldBeName, endsLikeGiven, looksLikeName, looksLikeRomanName } from '../names/name-shapes.ts'
import { foreignNames } from '../names/names-in-katakana.ts'
import { looksGiven, wholeNames } from '../names/prose-names.ts'
import { givensOfRelatives, namesInLetters } from '../names/relatives.ts'
import { isShortFamily, titledNames } from '../names/titled-names.ts'
import { tidyText } from '../reader/fold.ts'
import { allOf, type Match, recognizer } from '../reader/recognizer.ts'

/** A given name is believed alone before these: `さくらちゃん`, `陽子さん`. */
const FAMILIAR = /^(?:さん|ちゃん|くん|様|さま)/
const DEAR = /^(?:ちゃん|くん)/
const RUN_END =
  /[\u3005\u3400-\u9fff\uf900-\ufaff\u30a1-\u30fc\u3041-\u3096]{1,8}(?: [\u3005\u3400-\u9fff\uf900-\ufaff\u30a1-\u30fc\u3041-\u3096]{1,6})? ?$/
/** Words with which people begin before they give their name; after others only a whole name is believed. */
const INTRODUCED =
  /((?:私|わたし|わたくし|名前|氏名|本人)は、? ?|(?:おります|なります|はじめまして)。 ?|([0-9A-Za-z] ?の|[。、] ?))[^\s、。]{2,8}(?: [^\s、。]{1,5})?です/g
const believed = (family: string, atBorder: boolean): boolean =>
  atBorder ? familyKind(family) !== null : family.length >= 2 && isFrequent(family)

/** A family name, the longest one that begins there: any known one behind a border, a common one inside a run. */
function familyLength(rest: string, atBorder: boolean): number {
  const lengths = familyLengths(rest, 0)
  for (let length = Math.min(5, rest.length); length > 0; length--)
    if ((lengths & (1 << (length - 1))) !== 0 && believed(rest.slice(0, length), atBorder)) return length
  return 0
}

const KANJI = /[\u3005\u3400-\u9fff\uf900-\ufaff]/

/** The name that ends where an honorific begins: a known family name, and a given name behind it if there is one. */
function nameBefore(text: string, end: number): readonly [start: number, whole: boolean] | null {
  const run = RUN_END.exec(text.slice(Math.max(0, end - 15), end))?.[0] ?? ''
  const body = run.trimEnd()
  if (body === '' || NOBODY.test(body)) return null
  const bodyEnd = end - (run.length - body.length)
  for (let at = 0; at < body.length; at++) {
    const rest = body.slice(at)
    const family = familyLength(rest, at === 0 || !KANJI.test(body[at - 1] ?? ''))
    if (family === 0 || isWithinKatakana(body, at, family)) continue
    const given = rest.slice(family).trimStart()
    if (given === '' ? family >= 2 || isShortFamily(text, rest, bodyEnd - rest.length) : isGiven(given))
      return [bodyEnd - rest.length, given !== '']
  }
  const behind = text.slice(end, end + 4)
  return unknownFamily(body, bodyEnd) ?? givenAlone(body, bodyEnd, behind) ?? inKatakana(text, bodyEnd, behind)
}

/** A known given name without a family, in characters of its own, before `behind`. */
function givenAlone(body: string, end: number, behind: string): readonly [start: number, whole: boolean] | null {
  if (!FAMILIAR.test(behind)) return null
  const dear = DEAR.test(behind)
  for (let length = Math.min(4, body.length); length > 0; length--) {
    const given = body.slice(-length)
    if (!isGivenName(given) && !(dear && looksGiven(given))) continue
    if (length >= (dear ? DEAR_LEAST : POLITE_LEAST)[scriptOf(given)] && partsFrom(body.at(-length - 1) ?? '', given))
      return [end - length, false]
  }
  return null
}

/** What somebody is called in katakana, with one word. */
function inKatakana(text: string, end: number, behind: string): readonly [start: number, whole: boolean] | null {
  const length = calledInKatakana(text.slice(Math.max(0, end - 12), end), behind)
  return length > 0 ? [end - length, false] : null
}

/** How many characters a given name alone has at least: in kanji, in hiragana, in katakana. */
const DEAR_LEAST = [1, 2, 2] as const
const POLITE_LEAST = [1, 3, 2] as const
const scriptOf = (given: string): 0 | 1 | 2 => {
  if (KANJI.test(given[0] ?? '')) return given.length > 1 || !WORD_FOR_SOMEBODY.test(given) ? 0 : 1
  return /^[\u3041-\u3096]/.test(given) ? 1 : 2
}
/** Characters that are a word for a person or an animal when they stand alone. */
export const WORD_FOR_SOMEBODY = /[神王仏姫殿客皆奥父母兄姉弟妹子孫嫁娘婿叔伯猫犬豚象熊馬鳥魚虎龍鶴亀本]/

/** Whether what stands before a given name is no part of its word. */
const partsFrom = (before: string, given: string): boolean => {
  if (KANJI.test(given[0] ?? '')) return !KANJI.test(before)
  return /^[\u3041-\u3096]/.test(given) ? /^$|[のはがとに]/.test(before) : !/[\u30a1-\u30fc]/.test(before)
}

const isGiven = (given: string): boolean =>
  given.length <= 4 && !given.includes(' ') && (isGivenName(given) || (endsLikeGiven(given) && !MIXED.test(given)))
/** A particle stands between kanji and kana, so that two words are there. */
const MIXED = /[\u3041-\u3096].*[\u3400-\u9fff]|[\u3400-\u9fff][はがのにをともへで]/

/** A family that no list has, before a well-known given name: `四月朔日美咲様`. */
function unknownFamily(body: string, end: number): readonly [start: number, whole: boolean] | null {
  const kanji = /[\u3005\u3400-\u9fff\uf900-\ufaff]{3,7}$/.exec(body)?.[0] ?? ''
  for (let family = 3; family >= 2; family--) {
    const given = kanji.slice(family)
    if (given.length >= 2 && given.length <= 3 && isGivenName(given) && !isNameLikeWord(kanji))
      return [end - kanji.length, true]
  }
  return null
}

function find(text: string): readonly Match[] {
  const found: Match[] = []
  for (const m of allOf(text, HONORIFIC)) {
    const name = nameBefore(text, m.index)
    if (!name) continue
    const [start, whole] = name
    const written = text.slice(start, m.index).trimEnd()
    found.push({ start, end: start + written.length, value: tidyText(written), sure: whole ? 'likely' : 'possible' })
  }
  found.push(...titledNames(text))
  for (const m of text.includes('です') ? allOf(text, INTRODUCED) : []) {
    const end = m.index + m[0].length - 2
    const name = nameBefore(text, end)
    if (!name || name[0] !== m.index + (m[1]?.length ?? 0) || (m[2] !== undefined && !name[1])) continue
    found.push({
      start: name[0],
      end,
      value: tidyText(text.slice(name[0], end)),
      sure: name[1] ? 'likely' : 'possible',
    })
  }
  const foreign = foreignNames(text)
  const named = [...foreign, ...withWholeNames(found, text).filter((n) => !foreign.some((f) => meets(f, n)))]
  const more = [
    ...bareFamilies(text),
    ...namesInLetters(text),
    ...givensOfRelatives(text),
    ...givensAlone(text, mayBegin),
  ]
  return [...named, ...more.filter((b) => !named.some((n) => meets(n, b)))]
}

/** Names without any honorific are added where none was found; a whole name wins over a family name inside it. */
function withWholeNames(found: readonly Match[], text: string): readonly Match[] {
  const whole = wholeNames(text).filter((w) => !found.some((f) => meets(f, w) && f.end - f.start >= w.end - w.start))
  return [...found.filter((f) => !whole.some((w) => meets(f, w))), ...whole]
}

const meets = (a: Match, b: Match): boolean => a.start < b.end && b.start < a.end

function read(cell: string): string | null {
  const text = tidyText(cell).replace(/ ?(?:様|さま|殿|氏)$/, '')
  return couldBeName(text) ? text : null
}

export default recognizer({
  id: 'name',
  item: 'name',
  version: 6,
  source: '戸籍法施行規則 art. 60 (characters of names); mecab-ipadic 2.7.0 (names in use)',
  form: 'any',
  needs: { wide: true },
  find,
  read,
  looks: (cell) => looksLikeName(cell) || looksLikeRomanName(cell),
  examples: [
    ['«山田太郎»様', '山田太郎'],
    ['«山田　花子»さんより', '山田 花子'],
    ['本日、«佐藤健一»氏から', '佐藤健一'],
    ['お客様の«田中»様', '田中'],
    ['「«渡辺さくら»さん」', '渡辺さくら'],
    ['私は«田中花子»です。', '田中花子'],
    ['口座番号10012345の«山田太郎»です。', '山田太郎'],
    ['お世話になっております。«山田太郎»です。', '山田太郎'],
    ['はじめまして、«鈴木一郎»と申します。', '鈴木一郎'],
    ['書類は«勅使河原翔太»が持参した。', '勅使河原翔太'],
    ['本件について«髙橋葵»に確認した', '髙橋葵'],
    ['店長の«佐藤 さくら»に引き継いだ', '佐藤 さくら'],
    ['名義人«渡邉悠真»の口座', '渡邉悠真'],
    ['受付にて«堤»様より', '堤'],
    ['«林湊»は先月まで', '林湊'],
    ['«鈴木»課長の承認', '鈴木'],
    ['本件は«四方田»部長へ', '四方田'],
    ['«阿久津»君に頼んだ', '阿久津'],
    ['妹の«さくら»ちゃん', 'さくら'],
    ['長男の«純子»くんは', '純子'],
    ['書類は«釜谷»宛てに送る', '釜谷'],
    ['«今井»より電話があった', '今井'],
    ['株主の«雨宮希星»は反対した', '雨宮希星'],
    ['母の«中馬マリア»が入院した', '中馬マリア'],
    ['生徒の«明神志津枝»が欠席した', '明神志津枝'],
    ['監査役«薬袋琴»は異議を述べた', '薬袋琴'],
    ['受任者«森薫»に委任する', '森薫'],
    ['これより甲«山田翔太»と乙は合意した', '山田翔太'],
    ['課長の«千葉»に相談した', '千葉'],
    ['点検は«石田»で分担する', '石田'],
    ['夜は«鈴木»看護師が見る', '鈴木'],
    ['«橋本»です。先日はありがとう', '橋本'],
    ['«スミスジョン»様の件', 'スミスジョン'],
    ['前に«遠藤ののか»が来た', '遠藤ののか'],
    ['«伊藤留吉»アナウンサーが司会', '伊藤留吉'],
    ['カード会社の«前田»と名乗る男', '前田'],
    ['司会は«山本»です。', '山本'],
    ['【担当】«森»', '森'],
    ['看護師の«張»が採血', '張'],
    ['«林»あて電話', '林'],
    ['残りは«長谷川»が負担する', '長谷川'],
    ['結局、«石川»には話せなかった', '石川'],
  ],
  cells: [
    ['山田　太郎', '山田 太郎'],
    ['山田 太郎 様', '山田 太郎'],
    ['Taro  YAMADA', 'Taro YAMADA'],
    ['髙橋﨑子', '髙橋﨑子'],
    ['オブライエン ケイト', 'オブライエン ケイト'],
  ],
  nearMisses: [
    ['お客様各位', 'nobody is named'],
    ['オペレーター様とリーダーさん', 'words of katakana'],
    ['ご担当者様', 'nobody is named'],
    ['皆さん', 'nobody is named'],
    ['近所のお子さん', 'the child is not named'],
    ['株式会社山田商店様', 'a firm'],
    ['私は会社員です。', 'an occupation'],
    ['担当の佐々木です。', 'the firm speaks'],
    ['、大阪です', 'a place'],
    ['氏名を書く', 'the word for name'],
    ['たくさんある', 'a word that ends alike'],
    ['林業と森林の保全', 'words'],
    ['本田技研の株価', 'a firm'],
    ['田中商店の請求書', 'a shop'],
    ['山口県の支店', 'a prefecture'],
    ['星空がきれいだ', 'a word of two characters that are names'],
    ['福島第一の現場', 'a place'],
    ['西東京市の条例', 'a city'],
    ['昨日、三省堂を見た', 'a shop whose parts are names'],
    ['三角柱を描く', 'a word whose parts are names'],
    ['本部長と営業部長', 'titles'],
    ['総務課長の承認', 'a title'],
    ['札幌支店長', 'a title'],
    ['山口から福島へ移動した', 'places'],
    ['石橋の上を渡る、大木が倒れる', 'words'],
    ['赤ちゃんと坊ちゃん', 'nobody is named'],
    ['上野で分担する', 'a place'],
    ['福島です。雨です', 'a place'],
    ['行き先は上野です。', 'a place'],
    ['向こうは森です。東に歩く', 'words'],
    ['川崎支店長と鎌倉の邸宅', 'a title, a place'],
    ['社会正義を求める', 'a word that ends like a name'],
    ['制約指定子が要る', 'a word that ends like a name'],
    ['豊田が新しい工場を建てる', 'a firm'],
  ],
  unreadable: [
    ['090-1234-5678', 'a telephone number'],
    ['taro@example.jp', 'an e-mail address'],
  ],
})
