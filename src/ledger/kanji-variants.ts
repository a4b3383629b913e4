import { classes, classesOf, compatible, markVariant } from './characters.ts'

/**
 * Characters that people and registers use for each other in names and addresses, one group a word, the form they are
 * folded to first. Old and new forms after the table of the 常用漢字表 (2010); the rest are the forms that the family
 * register permits for surnames (法務省 民二第5202号通達 別表, 1994).
 */
const GROUPS = `
高髙 崎﨑碕嵜 辺邊邉 斎齋齊斉斋 沢澤 浜濱濵 桜櫻 広廣 国國圀 島嶋嶌 竜龍 滝瀧 富冨 槙槇 恵惠 真眞 寿壽 徳德 栄榮 円圓 与與
児兒 条條 関關 蔵藏 増增 曽曾 為爲 渋澁澀 実實 学學斈 応應 鉄鐵 会會 万萬 渕淵渊 寛寬 郎郞 礼禮 静靜 豊豐 県縣 仏佛 誉譽 弥彌
瑶瑤 晋晉 亜亞 来來 嬢孃 巌巖 峰峯 桧檜 鴎鷗 蒋蔣 黒黑 塩鹽 譲讓 讃讚 吉𠮷 土圡 館舘 柳栁桺 橋𣘺槗 清淸 青靑 緒緖 薫薰 勲勳 厳嚴
戸戶 歩步 毎每 穂穗 糸絲 総總 縄繩 声聲 芸藝 荘莊 号號 覚覺 証證 頼賴 転轉 郷鄕 釈釋 鋭銳 録錄 鉱鑛 双雙 覇霸 顕顯 駅驛 鶏鷄
麦麥 亀龜 齢齡 桑桒 芦蘆 野埜 鎮鎭 即卽 巻卷 呉吳 団團 壮壯 奥奧 宝寶寳 将將 対對 届屆 巣巢 帯帶 彦彥 悦悅 慎愼 戦戰 抜拔 摂攝
教敎 効效 数數 暁曉 暦曆 楽樂 楼樓 枢樞 横橫 検檢 欧歐 歴歷 気氣 渓溪 満滿 潜潛 焼燒 営營 画畫 当當 畳疊 尽盡 称稱 並竝 経經
続續 台臺 旧舊 処處 蛍螢 衛衞 装裝 謡謠 変變 予豫 軽輕 辞辭 遥遙 遅遲 隣鄰 医醫 間閒 険險 雑雜 霊靈 顔顏 余餘 験驗 点點 党黨 歯齒
剣劍劔 塁壘 温溫 湾灣 兎兔 桝枡 船舩 杉椙 梅楳 松枩 涼凉 凛凜 晃晄 哲喆 稲稻 穣穰
灯燈 莱萊 薮藪籔 蝉蟬 頬頰 鯵鰺 聡聰 峡峽 狭狹 恒恆
悪惡 圧壓 囲圍 壱壹 隠隱 縁緣 艶艷 殴毆 穏穩 仮假 価價 絵繪 壊壞 懐懷 拡擴 殻殼 岳嶽 渇渴 缶罐 陥陷 勧勸 歓歡 観觀
帰歸 偽僞 戯戲 犠犧 拠據 挙擧 虚虛 挟挾 駆驅 径徑 茎莖 掲揭 継繼 撃擊 欠缺 研硏 倹儉 圏圈 献獻 権權 黄黃 砕碎 済濟
剤劑 参參 桟棧 蚕蠶 惨慘 賛贊 残殘 湿濕 写寫 収收 従從 獣獸 縦縱 粛肅 叙敍 渉涉 奨奬 状狀 乗乘 浄淨 剰剩 壌壤 醸釀
触觸 嘱囑 寝寢 図圖 粋粹 酔醉 随隨 髄髓 瀬瀨 窃竊 専專 浅淺 践踐 銭錢 繊纖 禅禪 争爭 捜搜 挿插 痩瘦 騒騷 臓臟 属屬
堕墮 体體 滞滯 択擇 担擔 単單 胆膽 断斷 弾彈 痴癡 虫蟲 昼晝 鋳鑄 庁廳 徴徵 聴聽 勅敕 逓遞 伝傳 盗盜 闘鬪 独獨 読讀
弐貳 悩惱 脳腦 拝拜 廃廢 売賣 発發 髪髮 晩晚 蛮蠻 秘祕 瓶甁 払拂 併倂 弁辨瓣辯 褒襃 翻飜 麺麵 黙默 訳譯 薬藥 揺搖
様樣 乱亂 覧覽 両兩 猟獵 緑綠 涙淚 励勵 戻戾 恋戀 炉爐 労勞 内內 亘亙 尭堯 禄祿 萌萠 祢禰 祷禱 倶俱 侠俠 沖冲
鶴靏靍 奈柰
`

export const variantGroups: readonly string[] = GROUPS.trim().split(/\s+/)

const FOLD = new Map(variantGroups.flatMap((group) => [...group].slice(1).map((c) => [c, [...group][0] ?? c] as const)))
const ANY = new RegExp(`[${[...FOLD.keys()].join('')}]`, 'gu')
/** Variation selectors only choose a glyph of the same character (UTS #37). */
const SELECTORS = /[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/gu

/** For each unit of UTF-16 the one it is folded to. */
export const FOLDED = Uint16Array.from({ length: 65_536 }, (_, unit) => unit)
for (const [c, folded] of FOLD) {
  markVariant(c.charCodeAt(0))
  if (c.length === 1 && folded.length === 1) FOLDED[c.charCodeAt(0)] = folded.charCodeAt(0)
}

/** NFKC, without variation selectors, every character in the form its group is folded to, and 々 written out. */
export function foldKanji(text: string): string {
  const plain = compatible(text)
  if ((classesOf(plain) & classes.variant) === 0) return plain
  let folded = ''
  for (let i = 0; i < plain.length; i++) {
    const unit = plain.charCodeAt(i)
    // 々, selectors and characters beyond the first plane.
    if ((unit >= 0xd800 && unit < 0xe000) || (unit >= 0xfe00 && unit < 0xfe10) || unit === 0x3005 || unit === 0x303b)
      return foldAll(plain)
    folded += String.fromCharCode(FOLDED[unit] ?? unit)
  }
  return folded
}

const foldAll = (text: string): string =>
  text
    .replace(SELECTORS, '')
    .replace(ANY, (c) => FOLD.get(c) ?? c)
    .replace(/(\p{Script=Han})[々〻]/gu, '$1$1')
