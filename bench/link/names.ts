/*
 * Names of invented people: written and read. Frequent surnames first, then two-character surnames put together from
 * their usual halves for the long tail. Written for this benchmark; the linker has never seen these lists.
 */
import type { Draw } from './draw.ts'

/** A name as written, as read, and how else the same characters are read. */
export interface Word {
  readonly text: string
  readonly kana: string
}

const word = (joined: string): Word => {
  const at = joined.search(/[ァ-ヺ]/)
  return { text: joined.slice(0, at), kana: joined.slice(at) }
}
const words = (list: string): readonly Word[] => list.trim().split(/\s+/).map(word)

const FREQUENT = words(`
佐藤サトウ 鈴木スズキ 高橋タカハシ 田中タナカ 伊藤イトウ 渡辺ワタナベ 山本ヤマモト 中村ナカムラ 小林コバヤシ 加藤カトウ 吉田ヨシダ 山田ヤマダ
佐々木ササキ 山口ヤマグチ 松本マツモト 井上イノウエ 木村キムラ 林ハヤシ 斎藤サイトウ 清水シミズ 山崎ヤマザキ 森モリ 池田イケダ 橋本ハシモト
阿部アベ 石川イシカワ 山下ヤマシタ 中島ナカジマ 石井イシイ 小川オガワ 前田マエダ 岡田オカダ 長谷川ハセガワ 藤田フジタ 後藤ゴトウ 近藤コンドウ
村上ムラカミ 遠藤エンドウ 青木アオキ 坂本サカモト 斉藤サイトウ 福田フクダ 太田オオタ 西村ニシムラ 藤井フジイ 金子カネコ 岡本オカモト 藤原フジワラ
三浦ミウラ 中野ナカノ 中川ナカガワ 原田ハラダ 松田マツダ 竹内タケウチ 小野オノ 田村タムラ 中山ナカヤマ 和田ワダ 石田イシダ 森田モリタ 上田ウエダ
原ハラ 内田ウチダ 柴田シバタ 酒井サカイ 宮崎ミヤザキ 横山ヨコヤマ 高木タカギ 安藤アンドウ 宮本ミヤモト 大野オオノ 小島コジマ 谷口タニグチ 工藤クドウ
今井イマイ 高田タカダ 増田マスダ 丸山マルヤマ 杉山スギヤマ 村田ムラタ 大塚オオツカ 新井アライ 藤本フジモト 小山コヤマ 平野ヒラノ 河野コウノ
上野ウエノ 武田タケダ 野口ノグチ 松井マツイ 千葉チバ 菅原スガワラ 岩崎イワサキ 久保クボ 木下キノシタ 佐野サノ 野村ノムラ 松尾マツオ 菊地キクチ 杉本スギモト
市川イチカワ 古川フルカワ 大西オオニシ 島田シマダ 水野ミズノ 桜井サクライ 高野タカノ 渡部ワタナベ 吉川ヨシカワ 西田ニシダ 菊池キクチ 北村キタムラ 五十嵐イガラシ
安田ヤスダ 福島フクシマ 中田ナカタ 川口カワグチ 平田ヒラタ 川崎カワサキ 飯田イイダ 吉村ヨシムラ 東ヒガシ 本田ホンダ 沢田サワダ 辻ツジ 関セキ 渡邊ワタナベ 服部ハットリ
広瀬ヒロセ 浜田ハマダ 富田トミタ 国分コクブ 滝沢タキザワ 柳沢ヤナギサワ 葛西カサイ 榎本エノモト 黒沢クロサワ 塚本ツカモト 神山カミヤマ 齋藤サイトウ 大谷オオタニ 福井フクイ 須藤スドウ
`)

const FRONT = words(`
大オオ 小コ 中ナカ 上ウエ 下シモ 西ニシ 東ヒガシ 北キタ 南ミナミ 青アオ 赤アカ 黒クロ 白シラ 高タカ 長ナガ 平ヒラ 広ヒロ 深フカ 浅アサ 古フル 松マツ 竹タケ 梅ウメ 杉スギ 桜サクラ 藤フジ 菊キク 石イシ 岩イワ
森モリ 川カワ 池イケ 水ミズ 島シマ 浜ハマ 坂サカ 谷タニ 村ムラ 町マチ 宮ミヤ 寺テラ 神カミ 金カネ 鈴スズ 戸ト 門カド 今イマ 早ハヤ 秋アキ 冬フユ 夏ナツ 春ハル 荒アラ 若ワカ 福フク 吉ヨシ 安ヤス 重シゲ 熊クマ 鶴ツル 亀カメ 栗クリ 桑クワ 萩ハギ
`)
const BACK = words(`
田ダ 川カワ 山ヤマ 野ノ 村ムラ 本モト 木キ 原ハラ 井イ 沢ザワ 島ジマ 崎サキ 岡オカ 塚ヅカ 口グチ 橋ハシ 谷ヤ 森モリ 林バヤシ 浜ハマ 坂サカ 内ウチ 尾オ 倉クラ 場バ 瀬セ 部ベ 永ナガ 津ツ 上ガミ 下シタ 脇ワキ 江エ 辺ベ
`)
const COMPOSED: readonly Word[] = FRONT.flatMap((f) =>
  BACK.filter((b) => b.text !== f.text).map((b) => ({ text: f.text + b.text, kana: f.kana + b.kana })),
)

/** Where two readings of one spelling are usual, and where people fill in the other one. */
const OTHER_READINGS: readonly (readonly [string, string])[] = [
  ['ザキ', 'サキ'],
  ['ジマ', 'シマ'],
  ['ガワ', 'カワ'],
  ['ザワ', 'サワ'],
  ['ヨシ', 'キチ'],
  ['カズ', 'ワ'],
  ['ヒロ', 'ユウ'],
  ['トモ', 'チ'],
  ['ダ', 'タ'],
  ['コウノ', 'カワノ'],
]

const MALE_START = words(
  `健ケン 直ナオ 裕ユウ 雄ユウ 優ユウ 勇ユウ 和カズ 一カズ 正マサ 雅マサ 将マサ 智トモ 友トモ 知トモ 孝タカ 貴タカ 隆タカ 秀ヒデ 英ヒデ 幸ユキ 行ユキ 義ヨシ 良ヨシ 慎シン 真シン 信ノブ 伸ノブ 康ヤス 泰ヤス 光ミツ 満ミツ 浩ヒロ 博ヒロ 宏ヒロ 大ダイ 俊トシ 敏トシ 利トシ 克カツ 勝カツ 啓ケイ 圭ケイ 恵ケイ 拓タク 卓タク 翔ショウ 祥ショウ 昌マサ 晃アキ 明アキ 章アキ 洋ヨウ 陽ヨウ 辰タツ 達タツ 竜リュウ 龍リュウ 哲テツ 徹テツ 純ジュン 淳ジュン 順ジュン`,
)
const MALE_END = words(
  `太タ 一イチ 二ジ 樹キ 介スケ 助スケ 人ト 斗ト 也ヤ 哉ヤ 彦ヒコ 之ユキ 史フミ 平ヘイ 郎ロウ 太郎タロウ 男オ 夫オ 雄オ 生オ 司ジ 治ジ 志シ 吾ゴ 朗ロウ 明アキ 久ヒサ 広ヒロ 典ノリ 成ナリ`,
)
const FEMALE_START = words(
  `裕ユウ 優ユウ 祐ユウ 美ミ 恵ケイ 京キョウ 恭キョウ 智トモ 朋トモ 知トモ 香カ 佳カ 加カ 真マ 麻マ 直ナオ 尚ナオ 由ユ 友ユ 千チ 明アキ 秋アキ 久ヒサ 和カズ 奈ナ 菜ナ 里リ 理リ 梨リ 洋ヨウ 陽ヨウ 幸サチ 早サ 沙サ 彩アヤ 綾アヤ 文フミ 郁イク 育イク 絵エ 江エ 静シズ 清キヨ 聖キヨ 節セツ 淑ヨシ 良ヨシ 純ジュン 順ジュン 桃モモ 百モモ 遥ハル 春ハル 晴ハル 夏ナツ 初ハツ 弥ヤ 八重ヤエ`,
)
const FEMALE_END = words(
  `子コ 美ミ 香カ 佳カ 代ヨ 世ヨ 恵エ 江エ 絵エ 奈ナ 菜ナ 穂ホ 花カ 華カ 里リ 理リ 紀キ 希キ 月ヅキ 枝エ 乃ノ 音ネ 織オリ 緒オ 弥ヤ 実ミ`,
)
const ALONE = {
  m: words(
    '誠マコト 茂シゲル 稔ミノル 隆タカシ 剛ツヨシ 学マナブ 豊ユタカ 実ミノル 進ススム 翼ツバサ 蓮レン 湊ミナト 樹イツキ 悠ユウ 勉ツトム 聡サトシ 悟サトル 徹トオル 薫カオル 渉ワタル',
  ),
  f: words(
    '葵アオイ 凛リン 結衣ユイ 陽菜ヒナ 楓カエデ 舞マイ 愛アイ 恵メグミ 瞳ヒトミ 薫カオル 操ミサオ さくらサクラ 茜アカネ 泉イズミ 碧アオイ 忍シノブ 光ヒカリ 翠ミドリ',
  ),
} as const

export type Sex = 'm' | 'f'

export const surname = (draw: Draw): Word => (draw.chance(0.68) ? draw.zipf(FREQUENT, 12) : draw.of(COMPOSED))

export function givenName(draw: Draw, sex: Sex): Word {
  if (draw.chance(0.2)) return draw.zipf(ALONE[sex], 6)
  const [start, end] =
    sex === 'm'
      ? [draw.zipf(MALE_START, 20), draw.zipf(MALE_END, 8)]
      : [draw.zipf(FEMALE_START, 20), draw.zipf(FEMALE_END, 4)]
  return { text: start.text + end.text, kana: start.kana + end.kana }
}

/** The reading that somebody who only sees the characters may write down instead. */
export function misread(draw: Draw, kana: string): string {
  const possible = OTHER_READINGS.flatMap(([a, b]) =>
    kana.includes(a) ? [kana.replace(a, b)] : kana.includes(b) ? [kana.replace(b, a)] : [],
  )
  return possible.length > 0
    ? draw.of(possible)
    : `${kana.slice(0, -1)}${draw.of([...'アイウエオカキクコサシスセトナノマミヤヨリロ'])}`
}

/** Another given name that sounds the same: 裕子 for 優子. */
export function homophone(draw: Draw, given: Word, sex: Sex): Word {
  const [starts, ends] = sex === 'm' ? [MALE_START, MALE_END] : [FEMALE_START, FEMALE_END]
  for (const s of starts) {
    if (!given.kana.startsWith(s.kana)) continue
    const end = ends.find((e) => s.kana + e.kana === given.kana && s.text + e.text !== given.text)
    if (end && draw.chance(0.6)) return { text: s.text + end.text, kana: given.kana }
  }
  return given
}

const ABROAD = [
  ['NGUYEN グエン', 'VAN AN ヴァン アン', 'THI HOA ティ ホア', 'MINH DUC ミン ドゥック', 'THI LAN ティ ラン'],
  ['TRAN チャン', 'QUOC HUY クオック フイ', 'THI MAI ティ マイ', 'VAN NAM ヴァン ナム', 'THU HA トゥ ハー'],
  ['KIM キム', 'MINJUN ミンジュン', 'SEOYEON ソヨン', 'JIHOON ジフン', 'HAEUN ハウン'],
  ['LEE イー', 'DONGHYUN ドンヒョン', 'SOOMIN スミン', 'JAEWON ジェウォン', 'YUNA ユナ'],
  ['WANG ワン', 'WEI ウェイ', 'FANG ファン', 'LEI レイ', 'XIULAN シュウラン'],
  ['ZHANG チャン', 'YONG ヨン', 'LI リー', 'JING ジン', 'QIANG チアン'],
  ['SMITH スミス', 'JOHN ジョン', 'EMILY エミリー', 'MICHAEL マイケル', 'SARAH サラ'],
  ['GARCIA ガルシア', 'JOSE ホセ', 'MARIA マリア', 'CARLOS カルロス', 'ANA アナ'],
  ['SANTOS サントス', 'JUAN フアン', 'GRACE グレース', 'MARK マーク', 'ROSE ローズ'],
  ['SILVA シルバ', 'PEDRO ペドロ', 'JULIA ジュリア', 'LUCAS ルーカス', 'BEATRIZ ベアトリス'],
  ['SHRESTHA シュレスタ', 'RAM ラム', 'SITA シタ', 'BISHAL ビサル', 'ANITA アニタ'],
] as const

/** Somebody from abroad: Latin letters as on the residence card, kana as on the application form. */
export function foreigner(draw: Draw, sex: Sex): { family: Word; given: Word } {
  const [family, ...givens] = draw.of(ABROAD)
  const parted = (text: string): Word => {
    const at = text.search(/[ァ-ヺ]/)
    return { text: text.slice(0, at).trim(), kana: text.slice(at) }
  }
  const own = givens.filter((_, i) => (i % 2 === 0) === (sex === 'm'))
  const middle = draw.chance(0.3) ? ` ${draw.of(['A', 'B', 'J', 'M'])}` : ''
  const given = parted(draw.of(own))
  return { family: parted(family), given: { text: given.text + middle, kana: given.kana } }
}
