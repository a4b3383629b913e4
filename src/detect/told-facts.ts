import type { DataKind } from '#kernel/data-kinds.ts'
import { CRIME, DESCENT, FAITH, HARM, ILLNESS, ILLNESS_ENDS, JOB, PARTY } from './fact-words.ts'
import type { Sureness } from './finding.ts'
import { tidyText } from './fold.ts'
import { allOf } from './recognizer.ts'

/*
 * Facts about somebody that a Japanese sentence tells: a word for the fact, and around it words of having, being or suffering.
 * Lectures, centres, statistics and rules about the same subject are nobody's.
 */

/** A fact that a sentence tells of somebody; offsets are UTF-16 units of the folded text. */
export interface ToldFact {
  readonly start: number
  readonly end: number
  readonly item: DataKind
  readonly value: string
  readonly sure: Sureness
}

interface Rule {
  readonly item: DataKind
  readonly sure: Sureness
  /** Every text that the pattern takes holds one of these, which the scan kernel looks for. */
  readonly holds: readonly string[]
  readonly says: RegExp
}

/** Every word of the one list with every word of the other behind it. */
const crossed = (first: string, second: string): string =>
  first
    .split(' ')
    .flatMap((a) => second.split(' ').map((b) => a + b))
    .join(' ')

const DIGITS = '0 1 2 3 4 5 6 7 8 9 ０ １ ２ ３ ４ ５ ６ ７ ８ ９'

/** Words of a subject, not of somebody, shortly behind a fact. */
const OF_NOBODY =
  '(?![^。\\n]{0,9}(?:場合|とき[はに]|時は|際[はに]|おそれ|恐れ|可能性|ないよう|防[ぐげ]|防止|予防|対策|多発|増加|相次|注意|について|に関す|啓発|講演|研修|講座|セミナー|センター|規程|制度|調査|割合|件数|率[はがを]|方[はへにが、]|人[はへにが、]|人々|者数|のみなさま|の皆様|条例|法律|法案|専門|一般|事例|ケース|募集|対象))'

const rule = (item: DataKind, holds: string, says: string, sure: Sureness = 'possible'): Rule => ({
  item,
  sure,
  holds: holds.trim().split(/\s+/),
  says: new RegExp(`${says}${OF_NOBODY}`, 'g'),
})

const NUMBER = '[0-9一二三四五六七八九十]'
const AMOUNT =
  '(?:約|およそ|月額?|年額?|手取り(?:で)?|額面(?:で)?|合わせて|総額|計)?[0-9][0-9,.]*(?:(?:兆|億|千万|百万|万|千)[0-9,.]*)*円(?!以[上下]|未満|台|単位|[~〜～]|から[0-9])'
const HOUSEHOLD =
  '(?:夫|妻|父|母|両親|祖父母?|祖母|義父|義母|義両親|長男|次男|二男|三男|長女|次女|二女|三女|息子|娘|兄|弟|姉|妹|子(?:ども|供)?|孫)'
/** Somebody close, from whom harm came. */
const CLOSE =
  '(?:元?(?:夫|妻|配偶者|交際相手|恋人|彼氏?|彼女|同居人|パートナー|内縁の夫)|実?(?:父|母)親?|義父|義母|兄|弟|上司|同僚|元同僚|客|面識のない男|知人(?:男性)?)'

const RULES: readonly Rule[] = [
  rule(
    'disability',
    '手帳',
    `(?:(?:身体|精神)障(?:害|がい|碍)者?(?:保健福祉)?手帳|障(?:害|がい|碍)者手帳|療育手帳|愛の手帳)(?:の?(?:[A-C][12]?|[1-6一二三四五六])(?:種|級|度|判定)?)*(?=(?:[(][^)]*[)])?(?:を|の)?(?:所持|取得|持[っちつ]|お持ち|あり|有|保有|提示|所有|交付(?:を受|済)|申請[中し])|[。、)]|$|です|が交付され)`,
  ),
  rule(
    'disability',
    crossed('覚 体 神 的 達 語 部 肢 幹 能 習 度 度の', '障害 障が 障碍 不自由'),
    `(?:聴覚|視覚|肢体|身体|知的|精神|発達|言語|内部|上肢|下肢|体幹|両下肢|平衡機能|心臓機能|高次脳機能|重度の?|軽度の?|学習)(?:障(?:害|がい|碍)|不自由)(?:${NUMBER}級)?(?=(?:が|も|の)?(?:あ(?:り|る(?!方|人|者)|っ)|有[りしす])|を(?:抱え|お?持[ちつっ])|と(?:診断|認定)|のため|により|で(?:車|筆談|通所|手話|白杖))`,
  ),
  rule(
    'disability',
    '害等級 い等級 害支援区 い支援区 害程度 害基礎 害厚生 害年金 要介護 要支援',
    `(?:障(?:害|がい)(?:等級|支援区分|程度区分|基礎年金|厚生年金|年金)の?${NUMBER}級|障(?:害|がい)(?:基礎|厚生)?年金(?=を?(?:受給|請求|申請|もら))|要(?:介護|支援)${NUMBER}(?=の?認定|と(?:判定|認定)|に(?:認定|なり|上が)|で(?:す|あ|、|訪問|通所|施設|独居)|の${HOUSEHOLD}|、独居|。|$))`,
  ),
  rule(
    'criminal-record',
    '前科 前歴 逮捕 犯歴 補導 検挙',
    `(?:${CRIME}(?:罪)?(?:の|で|による)?)?(?:前科|前歴|逮捕歴|犯歴|補導歴|検挙歴)(?:${NUMBER}[犯件回])?(?=が?(?:ある|あり|あっ|有)|を(?:有|持|隠)|[)、。]|$)`,
  ),
  rule(
    'criminal-record',
    '逮捕 起訴 送検 検挙 補導 有罪 懲役 禁錮 罰金 猶予 実刑 略式 服役 摘発 勾留 罪で の罪',
    `${CRIME}(?:罪|容疑|事件)?(?:の(?:疑い|容疑|罪|現行犯))?(?=(?:で|により|として)[^。、\\n]{0,10}(?:逮捕|起訴|書類送検|送検|検挙|補導|有罪|懲役|禁錮|罰金|執行猶予|実刑|略式|服役|摘発|勾留|指名手配))`,
  ),
  rule(
    'criminal-record',
    '懲役 禁錮 拘禁 執行猶予 保護観 仮釈放 服役 少年院 刑務所 実刑 有罪 逮捕',
    `(?:(?:懲役|禁錮|拘禁刑)${NUMBER}+(?:年|[かヶカヵ]月|月)(?!以下|以上|未満|又は|または|もしくは)|執行猶予(?:付き|中|${NUMBER}+年)|保護観察(?:中|処分|付)|仮釈放(?:中|され|とな)|服役(?:中|し(?:た|て)|を終え)|(?:少年院|刑務所)(?:に|を|で|から)(?=入[りっ所]|送致|出所|退院|服役|収容|出[てた])|(?:有罪|実刑)判決(?=を受け|が確定|とな)|逮捕(?=され(?:た|て|まし)))`,
  ),
  rule(
    'crime-victim',
    crossed('から らの よる るの', '暴 虐待 脅 性 わいせ スト つき いじ パワ セク 嫌が D Ｄ'),
    `${CLOSE}(?:から|による)の?(?:${HARM}|性的な?[^。、]{0,4})(?:行為|被害)?(?=[^。]{0,4}(?:を?受け|に遭|で(?:避難|保護|通院)|から(?:避難|逃)|のため|に悩|が(?:続|あ)|を?(?:相談|訴え)))`,
  ),
  rule(
    'crime-victim',
    '被害',
    `${HARM}(?:の|に(?:よる|遭い))?被害(?:者)?(?=に(?:遭|あ[いっわ])|を(?:受け|警察|相談|訴え|届|申告|申し)|届|で(?:相談|避難|警察|転居|裁判)|として|のため|者(?:である|です|の(?:母|父|遺族))|あり|歴|が(?:あ|続))`,
  ),
  rule(
    'crime-victim',
    '取られ 盗まれ 殴られ 刺され 襲われ 脅され 尾行さ 盗撮さ 避難 悩まさ 取され トーカー',
    `(?:${HARM}(?:で|に|により|から)[^。、]{0,14}?(?:だまし取られ|騙し取られ|詐取され|盗まれ|奪われ|避難し|避難中|逃げて|悩まされ|悩んで)|(?:だまし取られ|騙し取られ|詐取され|殴られ|刺され|襲われ|脅され|尾行され|盗撮され|レイプされ)(?=た|て|まし))`,
  ),
  rule(
    'creed',
    '会の会員 教の会員 会会員 学会員 信者 信徒 門徒 檀家 教徒 氏子 信仰 信じ 入信 改宗 洗礼 の家庭に の家系 教です 教であ',
    `(?:熱心な)?${FAITH}(?=の?(?:学会員|会員(?!数|向|制|各)|信者|信徒|門徒|檀家|教徒|氏子)|を(?:信仰|信じ)|に(?:入信|改宗)|の(?:洗礼|家庭に|家系)|徒で|(?:である|です)(?:。|から|ため|$))`,
  ),
  rule(
    'creed',
    '支持 党員 応援 入党 投票し 後援会',
    `${PARTY}(?=(?:を|の)?(?:支持し(?!て(?:い)?る人)|熱心な支持者|支持者(?:で|です|である)|党員(?:で|だ|と|歴|。)|応援し|後援会(?:員|に))|に(?:入党|投票し(?:た|て))|員で)`,
  ),
  rule(
    'race',
    `出身 家系 の血 ルーツ ハーフ 三世 二世 四世 ${crossed('人 族 系', 'です であ で、 の両親 の父 の母 の祖')}`,
    `(?:${DESCENT}(?:[二三四]世)?(?=の(?:出身|家系|血|両親|父|母|祖父|祖母|ハーフ|ルーツ)|にルーツ|(?:で|である|です)(?:。|、|$)|として(?:生まれ|育))|(?:在日|日系)[\\u30a1-\\u30fc\\u4e00-\\u9fff]{0,8}?人?[二三四]世)`,
  ),
  rule(
    'social-status',
    '部落 同和 嫡出 婚外子 士族 華族',
    `(?:(?:被差別部落|同和地区|未解放部落|部落)(?:の)?出身(?!者?(?:へ|に対|差別|の人権))|(?:非嫡出子|婚外子|嫡出でない子)(?=で|と(?:し|記|さ)|である|。)|(?:士族|華族)の(?:出|家系|末裔))`,
  ),
  rule(
    'family',
    '人暮 人家族 世帯 り暮 同居',
    `(?:${HOUSEHOLD}[^。\\n]{0,16}?(?:[0-9一二三四五六]人(?:暮らし|家族|世帯))|(?:一人|独り|1人|二人|2人|[3-9]人)暮らし(?=で|を(?:し|続)|し(?:て|、)|。|、|$|です)|(?:要介護の)?${HOUSEHOLD}(?:と|、)[^。、\\n]{0,10}同居(?=し|中|で|。))`,
  ),
  rule(
    'family',
    '長男 次男 二男 三男 長女 次女 二女 三女 息子 娘は 娘が 娘も 児の シング 子家庭 死別 離婚 独身 別居 既婚 未婚 再婚 婚約 子ども 子供が 離別 不仲',
    `(?:(?:長男|次男|二男|三男|長女|次女|二女|三女|息子|娘)[はがも]、?[^。、\\n]{0,6}?(?:小学|中学|高校|大学|[0-9]+[歳才]|年[長中少]|保育園|幼稚園|就職|結婚|独立|同居|別居|浪人|留学|不登校)|子(?:ども|供)?[がは]?[0-9一二三四五]人(?=い|お|と|の母|を)|[0-9一二三四五]児の(?:母|父)|シングル(?:マザー|ファザー)(?=で|の家)|(?:母子|父子)家庭(?=で|のため|に)|(?:独身|既婚|未婚|離婚|死別|離別|別居|再婚|婚約)(?=で(?:す|あ|、|一人)|し(?:た|て(?:い|お|、|か)|ており|まし)|中(?=で|の|。)))`,
  ),
  rule(
    'occupation',
    '職業は 職業が 歳の 才の 代の として勤 として働 業を営 家を営 店を営 者を営 ートをし イトをし で生計',
    `(?:(?<=職業[はが]、?)${JOB}|(?<=[0-9][歳才代]の)(?:元)?${JOB}(?=[がはのでと、。(]|から|に|を)|${JOB}(?=として(?:勤|働)|を営(?:む|み|ん)|で生計)|(?:パート|アルバイト)(?=をし(?:て|な)))`,
  ),
  rule(
    'occupation',
    'に勤務 に勤め で勤務 に就職 に在職 に転職 で働 にお勤 でパー でアル をして',
    `(?<![ァ-ヶー一-龠々A-Za-z0-9])(?:[一-龠々ァ-ヶーA-Za-z0-9・]{1,14}(?:株式会社|有限会社|会社|銀行|信用金庫|病院|医院|クリニック|大学|市役所|役場|区役所|県庁|市立[^ ]{2,8}校|小学校|中学校|高校|工業|自動車|電機|電気|商事|物産|製作所|製薬|食品|工場|スーパー|運輸|運送|建設|証券|生命|不動産|警察署|消防署|研究所|事務所|介護施設|保育園|幼稚園|ホールディングス|システムズ?))(?=に(?:勤務|勤め|お勤め|就職し|在職|転職し)|で(?:勤務|働いて|パートをし|アルバイトをし))`,
  ),
  rule(
    'income',
    '年収 月収 月給 手取り 給与 給料 賞与 ボーナス 所得 年俸 仕送 報酬 年金',
    `(?<=(?<!平均|最低|初任)(?:年収|月収|月給|手取り(?:額)?|給与|給料|賞与|ボーナス|所得|年俸|仕送り|役員報酬|(?:厚生|国民|老齢|遺族|障害)?年金)(?:収入|所得)?(?:は|が|も|の|:)?(?:毎月|月々|年間|昨年)?)${AMOUNT}`,
    'likely',
  ),
  rule('income', '生活保護', '生活保護(?=を(?:受給|受け|申請し)|受給(?:中|世帯で|者で))'),
  rule(
    'assets',
    '資産 預金 貯金 貯蓄 残高 借金 負債 債務 ローン 借入 有価証 遺産 退職金 保険金 財産',
    `(?<=(?<!(?:当社|弊社|同社|法人|会社|財団|連結|当期|グループ|平均)[^。\\n]{0,12})(?:(?:金融|総|個人)?資産|(?:普通|定期)?預金|貯金|貯蓄|預貯金|借金|負債|債務|(?:住宅)?ローン|借入(?:金)?|有価証券|遺産|退職金|保険金|財産|口座)(?:の?(?:残高|総額|額|残り|残債))?(?:は|が|も|を|:)?(?:合計|現在)?)${AMOUNT}`,
    'likely',
  ),
  rule(
    'assets',
    '破産 債務整 民事再 任意整',
    '(?:自己破産|個人再生|任意整理|債務整理)(?=を?(?:し(?:た|て|ま)|申請|申し立て|申立|手続き?中|検討中)|の経験|歴)',
  ),
  rule(
    'health',
    '既往 持病 病歴',
    `(?:既往歴?|持病|病歴)(?:に|は|として|が|の|:)?、?(?:[0-9]+年[前に]?)?(?:${ILLNESS}|[一-龠ァ-ヶー]{1,10}(?:症|病|炎|癌|がん|腫|梗塞|出血))`,
  ),
  rule(
    'health',
    crossed(
      ILLNESS_ENDS,
      'があ あり 持ち を抱 に悩 で亡 で手術 で緊急 で搬送 で服薬 で休 で欠勤 で寝たき で自宅療 の手術 手術 治療中 治療歴 治療を受 を克服 を繰り が悪化 が進行 が見つか が判明 が発覚 と判明 の薬を のお薬を の発作 の後遺 に感染 陽性と 陽性で 陽性の',
    ),
    `(?:${ILLNESS}|(?:そば|えび|かに|くるみ|たまご|いくら|ごま|[一-龠ァ-ヶー]{1,8})アレルギー)(?=が(?:あり|ある(?!方|人)|あって|悪化|進行|見つか|判明|発覚)|あり|持ち(?!の方)|を抱え|に悩|で(?:亡|手術|緊急|搬送|服薬|休[職み業]|欠勤|寝たきり|自宅療養)|の?手術(?:歴|を受け|後)|治療(?:中|歴|を受け)|を(?:克服|繰り返)|と判明|の(?:お?薬を(?:飲|服|処方|もら|使)|発作|後遺症)|に感染(?:し|中)|陽性(?:と|で|の(?:判定|結果)))`,
  ),
  rule(
    'health',
    '妊娠 血液型 中絶 自殺未 自傷 リストカ 透析 抗がん剤 放射線治 余命',
    `(?:妊娠(?:[0-9]+(?:[かヶカヵ]月|週)(?:目)?|中(?=で(?:す|、|あ)|のため|につき|の(?:妻|娘|ため))|し(?=て(?:い|お)|まし))|血液型は?(?:Rh[+-]?)?(?:A|B|O|AB)型|(?:人工)?(?:妊娠)?中絶(?:手術)?(?=を(?:受け|し))|(?:自殺未遂|自傷行為|リストカット)(?=を|歴|の(?:既往|経験))|(?:人工透析|透析|抗がん剤治療|放射線治療)(?=を(?:受け|開始|続)|中|に通)|余命[^。、]{0,6}(?:宣告|告げ|と診断))`,
  ),
  rule(
    'customer-number',
    crossed('員番号 客番号 様番号 約番号 籍番号 者番号', DIGITS),
    '(?<=(?:会員|組合員|社員|顧客|お客様|契約|契約者|利用者|患者|登録者|受給者|学籍)番号)[0-9]{4,14}(?![0-9-])',
    'likely',
  ),
  rule(
    'health-insurance',
    '険証 険者 康保険',
    '(?<=(?:保険証|被保険者証|健康保険|保険者)[^。\\n]{0,10})記号(?:[:は・]| )?[0-9-]{1,8}[ 、・,]*番号(?:[:は・]| )?[0-9]{1,8}',
    'likely',
  ),
]

if (RULES.length > 31) throw new RangeError('more rules than a number has bits')

/** All words that stand in what the rules take, for the scan kernel. */
export const factWords: readonly string[] = [...new Set(RULES.flatMap(({ holds }) => holds))]

/** All rules as one text; others mean that other facts are found. */
export const factListing = (): string =>
  RULES.map(({ item, sure, says }) => `${item}/${sure}/${says.source}`).join('\n')

/** A longer line is no sentence. */
const LINE_MAX = 2000
/** The rules, one bit each, by the first two units of a word that their texts hold, and that word. */
const BY_START = new Map<number, { readonly word: string; rules: number }[]>()
for (const [at, { holds }] of RULES.entries())
  for (const word of holds) {
    const start = startOf(word, 0)
    const said = BY_START.get(start) ?? []
    const known = said.find((other) => other.word === word)
    if (known) known.rules |= 1 << at
    else BY_START.set(start, [...said, { word, rules: 1 << at }])
  }

function startOf(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}

/** The rules, one bit each, that may say something of a text, by the words in it. */
function rulesFor(text: string): number {
  let rules = 0
  for (let at = 0; at < text.length - 1; at++) {
    const said = BY_START.get(startOf(text, at))
    if (said) for (const { word, rules: some } of said) if (text.startsWith(word, at)) rules |= some
  }
  return rules
}

/** What a folded line of Japanese tells of somebody; in the order of the rules, where facts may overlap. */
export function factsTold(folded: string): readonly ToldFact[] {
  const rules = folded.length > LINE_MAX ? 0 : rulesFor(folded)
  if (rules === 0) return NOTHING
  return RULES.flatMap(({ item, sure, says }, at) => {
    if ((rules & (1 << at)) === 0) return NOTHING
    return allOf(folded, says).map((m): ToldFact => {
      const end = m.index + m[0].length
      return { start: m.index, end, item, sure, value: tidyText(m[0]) }
    })
  })
}

const NOTHING: readonly ToldFact[] = []
