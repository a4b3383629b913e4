import { tidyText } from '../fold.ts'
import { couldBeName, endsLikeGiven, looksLikeName, looksLikeRomanName } from '../name-shapes.ts'
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
  /(?:お客|客|皆|みな|奥|お子|お父|お母|お兄|お姉|何|神|王|仏|殿|担当者?|ご担当|各位|業者|会員|利用者|契約者|関係者|社長|部長|課長|店長|先生|ご本人|本人|ユーザー|オーナー|メンバー)$/

/** The name that ends where an honorific begins: a known family name, and a given name behind it if there is one. */
function nameBefore(text: string, end: number): readonly [start: number, whole: boolean] | null {
  const run = RUN_END.exec(text.slice(Math.max(0, end - 15), end))?.[0] ?? ''
  const body = run.trimEnd()
  if (body === '' || NOBODY.test(body)) return null
  const bodyEnd = end - (run.length - body.length)
  for (let at = 0; at < body.length; at++) {
    const rest = body.slice(at)
    const family = surnameLength(rest)
    if (family === 0) continue
    const given = rest.slice(family).trimStart()
    if (given === '' ? family >= 2 : given.length <= 4 && !given.includes(' ') && endsLikeGiven(given))
      return [bodyEnd - rest.length, given !== '']
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
  for (const m of allOf(text, INTRODUCED)) {
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
  return found
}

function read(cell: string): string | null {
  const text = tidyText(cell).replace(/ ?(?:様|さま|殿|氏)$/, '')
  return couldBeName(text) ? text : null
}

export default recognizer({
  id: 'name',
  item: 'name',
  version: 1,
  source: '戸籍法施行規則 art. 60 (characters of names)',
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
  ],
  unreadable: [
    ['090-1234-5678', 'a telephone number'],
    ['taro@example.jp', 'an e-mail address'],
  ],
})
