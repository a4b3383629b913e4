import { familyNames } from './names/family-names.ts'
import { familyWords } from './names/family-words.ts'
import { givenNames } from './names/given-names.ts'
import { nameLikeWords } from './names/name-like-words.ts'
import { surnames } from './surnames.ts'

/** Names that the dictionary lacks: rare families, and given names that came into use after it was made. */
const MORE_FAMILIES =
  '小鳥遊 仲宗根 仲里 仲間 与那覇 宮里 安里 我那覇 具志堅 喜友名 又吉 照屋 渡嘉敷 東江 上江洲 長嶺 名嘉 四月一日 五百旗頭 百目鬼 一尺八寸 月見里 栗花落 八月朔日 鳥飼 阿蘇品 左右田 毒島 纐纈 鷹觜 鴻池 纈纈 轟木'
const MORE_GIVENS = `さくら ひなた あかり ひかり のぞみ みずき いちか めい ゆい ゆいな ゆうな ゆづき りお りこ りん りんか れい れな るな ここな こころ さら すみれ つむぎ にこ ねね はづき はな ひな ひまり ほのか まお まなか みお みく みゆ みゆう めぐみ もえ もも
ゆか ゆかり ゆき ゆきな ゆみ らん わかな あすか あやか あゆみ かすみ かれん きらら このは さやか しずく せな ちか なぎさ なな ななみ はるか ひろみ まい まき まゆ まり みのり めぐ ゆうき りか りさ りな えりな いつき はやと はると ゆうた そうた ひろと たくや けんた しょうた だいすけ
あおい かえで つばさ こはる さつき いぶき みなと そら かい りく れん じん がく しん ゆうま りょう たいち 美優 颯太 颯 颯真 颯人 湊 湊斗 凛 凜 葵 航 紗希 紗良 紗季 心春 心美 心結 結愛 結菜 結月 結翔 陽菜 陽葵 陽向 陽翔 陽斗 悠真 悠斗 悠人 悠翔 悠希 悠月 大翔 大雅 大和
蒼 蒼真 蒼空 蒼太 蒼大 朝陽 奏太 奏 奏斗 律 暖 碧 翠 莉央 莉愛 莉緒 莉奈 芽依 芽生 咲良 咲希 咲茉 美月 美桜 美結 美羽 美空 琉生 琉斗 瑛太 瑛斗 獅子 虎太郎 琥珀 樹 樹里 伊織 凪 凪沙 澪 紬 杏 杏奈 栞 栞奈 柚希 柚葉 柚月 花音 彩葉 彩羽 琴音 琴葉 七海 愛菜 愛梨 愛莉 希美
優奈 優花 優斗 優真 優希 優衣 春翔 晴翔 晴斗 陸斗 海斗 海翔 拓海 拓真 翔真 翔太郎 遥斗 遥香 遥 健斗 健心 新 新太 旭 朔 朔太郎 理央 梨花 梨央 萌 萌花 真央 真帆 舞 沙耶 沙羅 若菜 菜々子 菜々美 野々花 日向 日葵 一翔 隼人 隼斗 匠真 快斗 煌 煌大 叶 叶多 史也 千隼 千紘 陽大 陽太 結人`
/** Words and places too that follow a family name in firms and on maps, though people also bear them. */
const NO_GIVEN = new Set(
  '道路 製薬 商店 商事 電器 電機 技研 地鶏 空港 公園 新聞 大学 高校 本店 支店 部 町 市 村 区 県 駅 線 川 橋 湖 島 山 寺 城 港 海 湾 台 屋 家 園 院 社 店 館 課 係 様 氏 君 殿 宛 側 方 人 者 家族 夫妻 夫婦 親子 兄弟 姉妹 一家 一族 先生 社長 部長 課長 係長 店長 会長 所長 室長 主任 教授 医師 弁護士 選手 監督 容疑者 被告 知事 市長 議員 記者 宅 案 邸 組 流 派 式 型 号 産 発 着 行 間 内 外 上 下 中 東 西 南 北 前 後 左 右 元 本 名 名義 本人 自身 通 丸 幸 金 空 星 光 国 年 月 日 時 分 口 門 原 野 林 森 田'.split(
    ' ',
  ),
)

/** Characters that families write in an old or odd form, and the usual form; one UTF-16 unit each. */
const VARIANTS = new Map(
  '髙高 﨑崎 嵜崎 濵浜 濱浜 德徳 栁柳 邉辺 邊辺 齋斎 齊斉 櫻桜 澤沢 廣広 國国 眞真 惠恵 嶋島 冨富 瀨瀬 曻昇 增増 黑黒 淸清 靜静 瀧滝 龍竜 條条 藪薮 籔薮 濤涛 礒磯 舘館 槇槙 萬万 與与 豐豊 榮栄 實実 壽寿 彌弥 穗穂 緖緒 蘆芦 釼剣 劔剣 薗園 桒桑 𠮷吉'
    .split(' ')
    .filter((pair) => pair.length === 2)
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
)

const listed = (...texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap((t) => t.split(/\s+/)))

const FAMILIES: ReadonlyMap<string, 'firm' | 'word'> = new Map([
  ...[...listed(familyWords)].map((name) => [name, 'word'] as const),
  ...[...listed(familyNames, MORE_FAMILIES), ...surnames].map((name) => [name, 'firm'] as const),
])
const GIVENS = listed(givenNames, MORE_GIVENS)
const WORDS = listed(nameLikeWords)

/** The usual form of each UTF-16 unit. */
const USUAL: Uint16Array = Uint16Array.from({ length: 0x10000 }, (_, code) => {
  const c = String.fromCharCode(code)
  const usual = VARIANTS.get(c) ?? (code >= 0xf900 && code <= 0xfaff ? c.normalize('NFKC') : c)
  return usual.length === 1 ? usual.charCodeAt(0) : code
})

/** A name with its variant characters in their usual form; as long as before. */
export function usualForm(name: string): string {
  let [usual, from] = ['', 0]
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    const unit = USUAL[code] ?? code
    if (unit === code) continue
    usual += name.slice(from, i) + String.fromCharCode(unit)
    from = i + 1
  }
  return from === 0 ? name : usual + name.slice(from)
}

const FAMILY_MAX = 5
const PAIR_BITS = 18

const pairOf = (first: number, second: number): number =>
  Math.imul(Math.imul(first, 0x9e3b) + second, 0x9e3779b1) >>> (32 - PAIR_BITS)

/** Lengths of family names by the usual form of their first unit: bit 0 for one unit, bit 4 for five. */
const LENGTHS = new Uint8Array(0x10000)
/** Where a bit is not set, no family name begins with those two units. */
const PAIRS = new Uint8Array(1 << (PAIR_BITS - 3))
for (const name of FAMILIES.keys()) {
  const [first, second] = [USUAL[name.charCodeAt(0)] ?? 0, USUAL[name.charCodeAt(1)] ?? 0]
  if (name.length <= FAMILY_MAX) LENGTHS[first] = (LENGTHS[first] ?? 0) | (1 << (name.length - 1))
  const pair = pairOf(first, second)
  PAIRS[pair >> 3] = (PAIRS[pair >> 3] ?? 0) | (1 << (pair & 7))
}

/** The lengths that a family name could have that begins at `at`: bit 0 for one unit, bit 4 for five; 0 when none does. */
export function familyLengths(text: string, at: number): number {
  const first = USUAL[text.charCodeAt(at)] ?? 0
  const lengths = LENGTHS[first] ?? 0
  if (lengths <= 1) return lengths
  const pair = pairOf(first, USUAL[text.charCodeAt(at + 1)] ?? 0)
  return ((PAIRS[pair >> 3] ?? 0) & (1 << (pair & 7))) === 0 ? lengths & 1 : lengths
}

/** `firm`: a family name and no other word · `word`: a family name that is a word too · null: no known family name. */
export function familyKind(name: string): 'firm' | 'word' | null {
  const [kind, usual] = [FAMILIES.get(name), usualForm(name)]
  if (kind === 'firm' || usual === name) return kind ?? null
  return FAMILIES.get(usual) ?? kind ?? null
}

/** Whether a word is known to be given to people and is not one that also follows the name of a place or firm. */
export const isGivenName = (name: string): boolean =>
  !NO_GIVEN.has(name) && (GIVENS.has(name) || GIVENS.has(usualForm(name)))

/** Whether a text that could be read as a whole name is a word or a place. */
export const isNameLikeWord = (text: string): boolean => WORDS.has(text)
