import { longForeignNames } from './lists/foreign-names.ts'
import { familyKind, isGivenName, listed } from './name-dictionary.ts'

/** One word of katakana that ends a text, nothing of its script or a dot before it. */
const ONE_WORD = /(?<![\u30a1-\u30fc・])[\u30a1-\u30f4][\u30a1-\u30f4\u30fc]{1,9}$/
const LONG = listed(longForeignNames)
/** So only people are called; firms and customers are called 様, too. */
const PERSONALLY = /^(?:さん|さま|氏(?!名)|くん|ちゃん)/
const POLITELY = /^(?:様|殿)/
/** An unknown word is longer, since short ones are animals and family. */
const UNKNOWN_MIN = 3

/** What words for a trade, a thing or a firm end with. */
const OF_TRADE =
  /(?:[カガサザタダナハバパマヤラワァャィェ]ー|マン|スト|シャン|ション|ング|ービス|テム|テル|ップ|ック|ロン|ンク|ープ|トア|ート|フェ|イザー|ーズ|ティ|メント|ニクス|ソフト|ネット|ライン|タント|アント|ウト|パパ|ママ)$/
/** Animals, trades, and firms that people speak of as of somebody. */
const OTHERS = listed(
  `ウサギ キリン ライオン パンダ カエル コアラ ペンギン ヒツジ タヌキ キツネ カラス スズメ ヒヨコ ニワトリ イルカ クジラ ゴリラ チンパンジー トナカイ オオカミ イノシシ カメレオン ハムスター インコ メダカ カブトムシ テントウムシ ナース シェフ コック ケアマネ
パイロット バイト パート ゲスト モデル アイドル タレント スタッフ アシスタント キャスト ホスト ホステス オペ ヘルパー ドクター レジ アマゾン グーグル トヨタ ホンダ ヤマト ヤフー ドコモ メルカリ ニトリ イオン パナソニック ソニー キヤノン ニコン オリンパス
サントリー アサヒ カルビー ダスキン セコム アルソック ソフトバンク マイクロソフト オラクル リコー オムロン ダイキン カシオ ブラザー イトーヨーカドー セブン ファミマ ローソン ミニストップ コストコ ドンキ ユニクロ シャープ ニッセイ メットライフ アフラック サンタ`,
)

/** Whether a word in katakana is known as a name, and not for a trade, an animal or a firm. */
export const isKnownInKatakana = (word: string): boolean =>
  !OTHERS.has(word) && (isGivenName(word) || familyKind(word) === 'firm' || LONG.has(word))

/**
 * The word in katakana before an honorific, if it is what somebody is called: one that is known as a name, or one that is not known for a trade, an animal or
 * a firm where only people are called so. Its length; 0 where it is none.
 */
export function calledInKatakana(before: string, behind: string): number {
  const word = ONE_WORD.exec(before)?.[0] ?? ''
  const isPersonal = PERSONALLY.test(behind)
  if (word.length < 2 || !(isPersonal || POLITELY.test(behind)) || OTHERS.has(word)) return 0
  if (isKnownInKatakana(word)) return word.length
  return isPersonal && word.length >= UNKNOWN_MIN && !OF_TRADE.test(word) ? word.length : 0
}

const KATAKANA = /[\u30a1-\u30fa\u30fc]/

/** Whether a family in katakana is a part of a longer word, as リー is of リーダー; a known given name may follow it: `スミスジョン`. */
export function isWithinKatakana(body: string, at: number, length: number): boolean {
  if (!KATAKANA.test(body[at] ?? '')) return false
  if (KATAKANA.test(body[at - 1] ?? '')) return true
  return KATAKANA.test(body[at + length] ?? '') && !isGivenName(body.slice(at + length))
}
