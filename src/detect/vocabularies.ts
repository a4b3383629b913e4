import type { DataKind } from '#kernel/data-kinds.ts'
import { tidyText } from './fold.ts'

/*
 * What people are, have or believe is told in few words: a column of such words is known without its header, beside somebody.
 */

/** The words of one item; `share` of the cells that say something have to be among them. */
interface Vocabulary {
  readonly item: DataKind
  readonly share: number
  readonly says: RegExp
}

const whole = (words: string): RegExp => new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`, 'i')
const holds = (words: string): RegExp => new RegExp(words.trim().split(/\s+/).join('|'))

const VOCABULARIES: readonly Vocabulary[] = [
  {
    item: 'occupation',
    share: 0.7,
    says: whole(`会社員 会社員等 正社員 契約社員 派遣社員 会社役員 会社経営 会社経営者 経営者 役員 団体職員 公務員 国家公務員 地方公務員 教員 教師 教諭 医師 歯科医師 看護師 薬剤師 保育士 介護士 介護職員 弁護士 税理士 公認会計士 司法書士 自営業 自営業者 個人事業主 農業 林業 漁業
漁師 農林水産業 主婦 主夫 専業主婦 専業主夫 主婦・主夫 学生 大学生 大学院生 高校生 中学生 パート アルバイト パート・アルバイト パートタイマー フリーランス フリーター 無職 年金生活者 年金受給者 定年退職 退職者 求職中 専門職 技術職 事務職 営業職 販売職 研究職 管理職 運転手 ドライバー 美容師 理容師 調理師 警察官 消防士 自衛官 デザイナー エンジニア プログラマー システムエンジニア 記者 編集者 作家 音楽家 僧侶 大工 建設業 製造業 サービス業 飲食業 その他
employee office.worker company.employee civil.servant teacher doctor physician nurse pharmacist lawyer accountant engineer programmer designer manager executive self-employed freelancer farmer student homemaker housewife retired unemployed driver chef clerk salesperson police.officer firefighter researcher artist other`),
  },
  {
    item: 'family',
    share: 0.9,
    says: whole(`既婚 未婚 独身 離婚 死別 離別 再婚 事実婚 配偶者あり 配偶者なし 配偶者有 配偶者無 有配偶 無配偶 本人 妻 夫 世帯主 長男 次男 二男 三男 長女 次女 二女 三女 父 母 祖父 祖母 兄 弟 姉 妹 孫 子 義父 義母 養子 養女 同居人 夫\\(未届\\) 妻\\(未届\\) 妻の子 子の妻
married single unmarried divorced widowed separated`),
  },
  {
    item: 'health',
    share: 0.7,
    says: holds(`^(?:A|B|O|AB)型(?:[（(]?RH?[+＋-]?[）)]?)?$ 糖尿病 高血圧 脂質異常 喘息 アトピー 花粉症 うつ病 適応障害 心房細動 心筋梗塞 狭心症 不整脈 心不全 心疾患 脳梗塞 脳出血 がん$ 癌 腫瘍 白血病 肝炎 肝硬変 腎不全 腎臓病 胃潰瘍 胃炎 十二指腸潰瘍 逆流性食道炎 腰痛 椎間板ヘルニア 関節症 リウマチ 痛風 骨折 骨粗鬆症 甲状腺 貧血 てんかん 認知症
パーキンソン病 統合失調症 双極性障害 パニック障害 発達障害 不眠症 片頭痛 緑内障 白内障 乾癬 湿疹 蕁麻疹 アレルギー アナフィラキシー 鼻炎 結核 肺炎 インフルエンザ ノロウイルス 潰瘍性大腸炎 クローン病 子宮筋腫 子宮内膜症 前立腺肥大 睡眠時無呼吸 妊娠 服用中 内服中 通院中 治療中 入院中 経過観察 要再検査 要精密検査 要治療`),
  },
  {
    item: 'disability',
    share: 0.8,
    says: holds(
      '^(?:身体|精神|知的|療育)(?:障害|障がい)?(?:者)?(?:保健福祉)?(?:手帳)?[ ・]?[A-C1-6１-６ⅠⅡ]?[12１２]?級? ^要(?:介護|支援)[1-5１-５一二三四五]$ 障害者手帳 障がい者手帳 療育手帳 愛の手帳 ^障害等級 (?:視覚|聴覚|肢体|内部|上肢|下肢)(?:障害|不自由)',
    ),
  },
  {
    item: 'creed',
    share: 0.7,
    says: holds(`^仏教 ^キリスト教 ^イスラム教 ^イスラーム ^ヒンドゥー教 ^ヒンズー教 ^ユダヤ教 ^神道 ^天理教 ^創価学会 ^幸福の科学 ^真如苑 ^立正佼成会 ^エホバの証人 ^無宗教 ^無神論 ^カトリック ^プロテスタント ^正教会 浄土真宗 ^浄土宗 ^曹洞宗 ^臨済宗 ^真言宗 ^天台宗 ^日蓮宗 ^法華宗 自由民主党 ^自民党 立憲民主党 ^公明党 ^日本共産党 ^共産党 日本維新の会 国民民主党 れいわ新選組 ^社民党 社会民主党 ^参政党 ^支持政党なし ^無党派
^Buddhis ^Christian ^Catholic ^Protestant ^Islam ^Muslim ^Hindu ^Jewish ^Judaism ^Sikh ^Shinto ^Atheis ^Agnostic ^Democrat ^Republican`),
  },
  {
    item: 'race',
    share: 0.7,
    says: holds(`^アイヌ ^大和民族 ^琉球民族 ^漢民族 ^漢族 ^朝鮮民族 ^朝鮮族 ^ウイグル ^チベット族 ^クルド ^ロヒンギャ ^(?:東|東南|南|西|中央)?アジア系 ^アフリカ系 ^ヨーロッパ系 ^欧州系 ^ラテン系 ^ヒスパニック ^中東系 ^アラブ系 ^ユダヤ系 ^白人 ^黒人 ^黄色人種 ^モンゴロイド ^コーカソイド ^ネグロイド ^先住民 ^日系(?!企業)
^Asian ^Caucasian ^White$ ^Black ^African.American ^Hispanic ^Latino ^Native.American ^Pacific.Islander ^Ainu ^Han.Chinese ^Mixed.race`),
  },
  {
    item: 'criminal-record',
    share: 0.7,
    says: holds(
      '前科 逮捕歴 逮捕 有罪 懲役 禁錮 執行猶予 罰金刑 罰金\\d 略式起訴 略式命令 書類送検 検挙 補導 起訴猶予 不起訴 保護観察 窃盗 傷害罪 道路交通法違反 器物損壊 覚醒剤 詐欺罪 横領',
    ),
  },
  {
    item: 'crime-victim',
    share: 0.7,
    says: holds(
      '被害届 詐欺被害 特殊詐欺の?被害 DV被害 ＤＶ被害 ストーカー被害 虐待被害 ひったくり被害 盗難被害 空き巣被害 性被害 暴行被害 傷害の?被害 窃盗の?被害 痴漢被害 被害あり 被害に遭 被害者支援',
    ),
  },
  {
    item: 'social-status',
    share: 0.7,
    says: holds(
      '同和地区 被差別部落 部落出身 ^(?:非)?嫡出(?:子|でない子)?$ ^士族$ ^華族$ ^平民$ ^Dalit ^Brahmin ^Kshatriya ^Vaishya ^Shudra',
    ),
  },
  {
    item: 'secret-question',
    share: 0.8,
    says: holds(
      '旧姓は ペットの名前は 出身(?:小学校|中学校|高校|地)は 初めて(?:飼った|買った|行った|乗った).*は 最初の(?:上司|担任|車|ペット).*は 座右の銘は 好きな(?:食べ物|映画|本|歌手|スポーツ|キャラクター).*は 母親?の(?:旧姓|名前|誕生日) 父親?の(?:名前|出身地|誕生日) [mM]aiden.name [nN]ame.of.your.first.pet [fF]irst.pet [mM]other.s.maiden',
    ),
  },
  {
    item: 'id-document-image',
    share: 0.8,
    says: /(?:menkyo|licen[cs]e|passport|ryoken|mynumber|maina|kyc|hokensho|zairyu|residence.?card|mibun|honnin|identi|id[-_]?(?:card|doc|front|back|img)|免許|旅券|パスポート|保険証|在留|身分証|本人確認|マイナ)[^\n]{0,80}\.(?:jpe?g|png|pdf|heic|tiff?|webp|bmp)$/i,
  },
  {
    item: 'face-photo',
    share: 0.8,
    says: /(?:face|kao|selfie|avatar|portrait|headshot|profile|shashin|顔|写真|自撮|証明写真)[^\n]{0,80}\.(?:jpe?g|png|heic|tiff?|webp|bmp|gif)$/i,
  },
  {
    item: 'device-id',
    share: 0.95,
    says: /^(?:(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}|GA\d\.\d\.\d{6,10}\.\d{9,10})$/i,
  },
]

/** All words and patterns as one text; others mean that other columns are understood. */
export const vocabularyListing = (): string =>
  VOCABULARIES.map(({ item, share, says }) => `${item}/${share}/${says.source}`).join('\n')

/** What is written where there is nothing to say. */
const NOTHING = /^(?:なし|無し|無|ナシ|特になし|該当なし|不明|未回答|回答しない|-|ー|—|n\/?a|none|null|unknown)$/i
/** So many cells have to say something, and so many things. */
const [CELLS_MIN, KINDS_MIN] = [3, 2]

/** The item that nearly all cells are words of, and how many are; null for others. */
export function saidInFewWords(cells: readonly string[]): { readonly item: DataKind; readonly count: number } | null {
  const told = cells.map(tidyText).filter((cell) => !NOTHING.test(cell))
  if (told.length < CELLS_MIN || new Set(told).size < KINDS_MIN) return null
  for (const { item, share, says } of VOCABULARIES) {
    const count = told.filter((cell) => cell.length <= CELL_MAX && says.test(cell)).length
    if (count >= told.length * share) return { item, count }
  }
  return null
}

/** A longer cell is a text about somebody. */
const CELL_MAX = 120
