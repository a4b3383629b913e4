import { tidyText } from '../fold.ts'
import { familyKind, familyLengths, isGivenName, isNameLikeWord } from '../name-dictionary.ts'
import { couldBeName, endsLikeGiven, looksLikeName, looksLikeRomanName } from '../name-shapes.ts'
import { wholeNames } from '../prose-names.ts'
import { allOf, type Match, recognizer } from '../recognizer.ts'
import { surnameLength } from '../surnames.ts'

/** What follows a name: an honorific, or the words with which people give their own name. */
const HONORIFIC = /様|さま|さん|氏(?!名)|殿|くん|ちゃん|と申し|ともうし|と言いま|といいま/g
const RUN_END =
  /[\u3005\u3400-\u9fff\uf900-\ufaff\u30a1-\u30fc\u3041-\u3096]{1,8}(?: [\u3005\u3400-\u9fff\uf900-\ufaff\u30a1-\u30fc\u3041-\u3096]{1,6})? ?$/
/** Words with which people begin before they give their name; after others only a whole name is believed. */
const INTRODUCED =
  /((?:私|わたし|わたくし|名前|氏名|本人)は、? ?|(?:おります|なります|はじめまして)。 ?|([0-9A-Za-z] ?の|[。、] ?))[^\s、。]{2,8}(?: [^\s、。]{1,5})?です/g
/** Words with an honorific that name nobody. */
const NOBODY =
  /(?:お客|客|皆|大家|仲間|家内|姑|大将|主|みな|奥|お子|お父|お母|お兄|お姉|何|神|王|仏|殿|担当者?|ご担当|各位|業者|会員|利用者|契約者|関係者|社長|部長|課長|店長|先生|ご本人|本人|ユーザー|オーナー|メンバー)$/

/** A family name, the longest one that begins there: any known one behind a border, a common one inside a run. */
function familyLength(rest: string, atBorder: boolean): number {
  if (!atBorder) return surnameLength(rest)
  const lengths = familyLengths(rest, 0)
  for (let length = Math.min(5, rest.length); length > 0; length--)
    if ((lengths & (1 << (length - 1))) !== 0 && familyKind(rest.slice(0, length)) !== null) return length
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
    if (family === 0) continue
    const given = rest.slice(family).trimStart()
    if (given === '' ? family >= 2 || isShortFamily(text, rest, bodyEnd - rest.length) : isGiven(given))
      return [bodyEnd - rest.length, given !== '']
  }
  return unknownFamily(body, bodyEnd)
}

/** 林様: one character is believed where a name begins, and where it is no word for somebody. */
const isShortFamily = (text: string, family: string, start: number): boolean =>
  !/[神王仏姫殿客皆奥父母兄姉弟妹子孫嫁]/.test(family) &&
  /^$|[\s、。「（(・のにてはへとで:>]/.test(text.slice(Math.max(0, start - 1), start))

const isGiven = (given: string): boolean =>
  given.length <= 4 && !given.includes(' ') && (endsLikeGiven(given) || isGivenName(given))

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
  return withWholeNames(found, text)
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
  version: 2,
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
    ['同席は«小鳥遊凛»氏のみ', '小鳥遊凛'],
    ['受付にて«堤»様より', '堤'],
    ['«林湊»は先月まで', '林湊'],
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
    ['ご担当者様', 'nobody is named'],
    ['皆さん', 'nobody is named'],
    ['小林のお子さん', 'the child is not named'],
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
  ],
  unreadable: [
    ['090-1234-5678', 'a telephone number'],
    ['taro@example.jp', 'an e-mail address'],
  ],
})
