import { squeeze } from '../labels/label-dictionary.ts'
import { LIFE_ITEMS } from '../labels/label-tails.ts'
import type { LabelMeaning } from '../labels/labels.ts'
import { PARTS } from './label-parts.ts'

/*
 * Words that speak of somebody where they stand alone, and of a thing behind or before others.
 */

/** Words that make a label about a thing, and of which items; of whichever where it is left out. */
interface OfThings {
  readonly uses?: readonly LabelMeaning['use'][]
  readonly words: RegExp
}

/** Of these labels every word may be known, and yet they are about a thing. Squeezed labels without brackets. */
const HOWEVER_WELL_KNOWN: readonly OfThings[] = [
  // What else is valid until a day: `見積有効期限`, `免許証の有効期限`, `有効期間`.
  { uses: ['card-expiry'], words: /^(?!ご?有効|期限)(?!.*(?:カード|クレ|デビット))|有効期間/ },
  { uses: ['card-expiry'], words: /在留|免許|旅券|パスポート|保険|個人番号|マイナ|会員|診察|定期|ポイント|図書|利用/ },
  // What somebody owns is told by amounts, what a firm owns by names.
  { uses: ['assets'], words: /(?:名|名称)$/ },
  // Codes of the firm's own or another's parts.
  {
    uses: ['occupation'],
    words: /(?:会社|企業|法人|組織|部門|部署|所属|店舗|事業所|営業所|学校)(?:コード|cd|id)$/,
  },
  // `請求部署`: who deals with something.
  {
    uses: ['occupation'],
    words: /^(?:請求|責任|担当|選考|管理|対応|主管|発行|起票|承認|受付|取扱|問い?合わ?せ)部(?:署|門)(?:名|名称)?$/,
  },
  // `証券番号枝番`: what divides a number of something else.
  { uses: ['health-insurance'], words: /(?:番号|コード|no|cd|id)枝番$(?<!(?:保険|健保|国保|証(?!券)|記号).*)/ },
  {
    uses: ['drivers-licence'],
    words:
      /施用者|医師|薬剤|看護|教員|教諭|宅建|宅地|業免許|業者|古物|調理|理容|美容|建築士|狩猟|猟銃|無線|船舶|危険物|保育|栄養/,
  },
  // Kinds of accounts in which securities are kept.
  { uses: ['bank-account'], words: /特定口座|一般口座|nisa|積立区分/ },
  // What a fund or a listed firm earns and has.
  { uses: ['income', 'assets'], words: /(?:信託|管理|委託|運用|監査)(?:会社)?報酬|信託財産|純資産総額|時価総額/ },
  // `年収下限`: what is offered or sought.
  { uses: ['income', 'assets', 'age'], words: /(?:上限|下限|最低|最高)(?:額|金額)?$/ },
  // How often something happens: `婚姻件数`.
  { uses: ['family'], words: /(?:件数|回数|率)$/ },
  // Answers are numbered for those who count them.
  { uses: ['questionnaire'], words: /(?:番号|no|id|理由コード)$/ },
  // `検針員コード`, `募集人番号`: who does the firm's work, where customers are told of.
  {
    uses: ['customer-number'],
    words:
      /(?:取?扱|外務|募集|検針|点検|調査|配達|集配|巡回|添乗|審査|査定|鑑定|承認|確認|記録|入力|更新|作成|受付|取次|販売|営業|施工|整備|指導|監督|教)(?:者|員|人|官)(?:コード|番号|cd|no|id)$/,
  },
  // `製造者名`, `発注者名称`: firms, most often.
  {
    uses: ['name'],
    words: /(?:製造|販売|発注|受注|施工|請負|出版|発行|開発|運営|供給|加工|輸入)(?:業?者|元)(?:名|名称)$/,
  },
  // `検査名`: of a list of what there is.
  { uses: ['health'], words: /^検査(?:項目)?(?:名|名称|コード)$/ },
  // Parties and kinds of dealings, and sessions to choose from.
  { uses: ['trade-history'], words: /取引先|(?:番号|id|no|種類|区分|種別|コード)$/ },
  { uses: ['device-id'], words: /(?:選択|種別|区分|数)$/ },
]

/** The same, where only the end of a label is known, or a word of it had to be cut out. */
const WHERE_THE_END_IS_KNOWN: readonly OfThings[] = [
  { uses: ['password'], words: /パス$/ },
  { uses: ['age'], words: /年代$/ },
  // `票読み`
  { uses: ['name-kana'], words: /(?<![名前姓字の])(?:読み|よみ)$/ },
  // `火災保険会社`: firms that do something for somebody employ nobody there.
  { uses: ['occupation'], words: /(?:会社|企業|業者|法人|機関|団体)(?:名|名称)?$/ },
  // `募集ポジション`, `選考担当部署`, `希望勤務地`: what is sought is nobody's yet.
  { uses: ['occupation', 'address', 'trade-history'], words: /^(?:募集|求人|選考|希望)|分析/ },
  // How somebody lives, and where, has no number; a thing has: `資産番号`, `住所コード`.
  { uses: [...LIFE_ITEMS] as LabelMeaning['use'][], words: /(?:番号|コード|no|id)$/ },
  { uses: ['address', 'face-photo'], words: /(?:番号|コード|no|id)$/ },
]

/** The same in keys of programs, in small letters with `_` between their words. */
const IN_KEYS: readonly OfThings[] = [
  // `school_id`, `shitenId`: the row of another table.
  {
    uses: ['occupation', 'bank-account', 'address'],
    words:
      /(?:^|_)(?:school|education|employment|occupation|profession|company|corporation|organi[sz]ation|org|dept|department|division|section|team|branch|shiten|siten|holder|address|post|comment)_?id$/,
  },
  // `UserRoleId`, `user_registered`: the same, or when something was done.
  {
    uses: ['user-id', 'customer-number'],
    words: /(?:role|group|website|site|tenant|store|shop|type|status|plan|thread|parent)_?id$|registered$/,
  },
  // `must_change_passwd`, `sendEmail`: whether something is so, or is to be done.
  {
    uses: ['name', 'phone', 'email', 'address', 'password', 'user-id', 'customer-number'],
    words:
      /^(?!.*\d$)(?:must|should|needs?|force|allow|can|is|has|do(?:es)?|dont|donot|enable|disable|show|hide|send|require|use|accepts?|want|skip|ignore|auto)_/,
  },
  // `card_id`: the row of a card at whoever charges it, which is not its number.
  {
    uses: ['card-number', 'device-id'],
    words: /^(?:(?:credit|debit|payment|default|source)_)?card_?(?:id|token|key|fingerprint)$/,
  },
  // `salary_max`, `hope_income_min`: what is offered or sought.
  { uses: ['income', 'assets', 'age', 'occupation'], words: /(?:^|_)(?:min|max|minimum|maximum|lower|upper)(?:_|$)/ },
  // `room_no`: of a hotel or an office, unless the key says whose home or address it is.
  {
    uses: ['address'],
    words:
      /^(?!.*(?:addr|home|house|apart|mansion|build|dorm|flat|resid|tenant)).*(?:^|_)(?:room|heya)_?(?:no|num|number|nbr|cd|code|type)$/,
  },
  // `address_check`, `zip_match`: what came out when it was looked at.
  {
    uses: ['address', 'postal-code', 'name', 'email', 'phone', 'birth-date'],
    words: /_(?:check|checked|match|matched|verified|verification|validated|score)$/,
  },
  // `road_conditions`: of a thing.
  {
    uses: ['health'],
    words: /(?:road|weather|light|lighting|surface|payment|sales|delivery|term|track)s?_?conditions?$/,
  },
  // `offense_id`: the row of another table.
  {
    uses: ['criminal-record', 'crime-victim', 'family', 'race', 'creed', 'health'],
    words:
      /(?:offen[cs]e|crime|victim_type|ethnicity|race|religion|disease|diagnosis|symptom|relationship|relation)_?id$/,
  },
  // `post_text`: of a forum; `shozoku_cd`: the row of another table.
  {
    uses: ['occupation'],
    words:
      /(?:^|_)(?:posts|post_?(?:text|body|content|title|subject|time|date|status|type|id))$|(?:^|_)(?:shozoku|syozoku|busho|bumon|kaisha|job)_?(?:cd|code|id|no|kbn)$/,
  },
  // `koza_id`: the row of another table.
  { uses: ['bank-account'], words: /(?:^|_)(?:kou?za|bank|bank_?account|compte|cuenta|konto|conta)_?id$/ },
  // `num_credit_card`: how many there are.
  {
    uses: ['card-number', 'bank-account', 'passport'],
    words:
      /^(?:num|number_of|no_of|count|total)_(?:of_)?(?:(?:credit|debit|bank)_?(?:cards?|accounts?)|cards|accounts|passports)$/,
  },
  // `year_of_experience`: of work or of life, unless it is said of what.
  {
    uses: ['trade-history'],
    words: /^(?!.*(?:trad|invest|fx|forex|stock|option|future|crypto|bond|margin|deriv|fund)).*experience/,
  },
  // `pay_id`, `birthdate_estimated`: of a payment, and whether it is so.
  { uses: ['income'], words: /(?:^|_)pay(?:ment)?_?(?:id|type|method|status|no|ref|amount|amt|date|day|at)$/ },
  { uses: ['income'], words: /(?:salary|wage|payroll)_(?:mode|status|currency|id|date|day|method|month)$/ },
  // `credit_limit`: what a firm allows.
  { uses: ['assets', 'income'], words: /(?:^|_)(?:credit|daily|spending|transfer|overdraft)_?limit$/ },
  // `id_adresse`: the row of another table.
  {
    uses: ['address', 'occupation', 'bank-account'],
    words: /^id_(?:adresse|address|direccion|indirizzo|endereco|adres|job|emploi)$/,
  },
  { uses: ['birth-date'], words: /_(?:estimated|verified|confirmed|approximate|known|flag)$/ },
  // `complaint_type`: of those that come in at a firm.
  {
    uses: ['health'],
    words: /(?:^|_)complaints?_(?:type|status|id|no|number|category|date|channel|location|count|source)$/,
  },
  // `reset_password_expires`: when and how often.
  {
    uses: ['password'],
    words:
      /(?:expire[sd]?|expiry|expiration|changed|attempts?|policy|strength|age|count|length)(?:_(?:at|on|date|days))?$/,
  },
  // `has_donor_card`: cards that nobody pays with.
  {
    uses: ['card-number'],
    words: /(?:donor|organ|business|report|score|punch|time|game|ration|has|green|sim)_?cards?$/,
  },
  // `avg_age`, `Median income`: of many at once.
  { words: /^(?:avg|average|mean|median)_/ },
  // `asset_cd`, `trade_no`, `question_text`: a firm's own have numbers and names.
  { uses: ['assets'], words: /(?:no|num|cd|code|nm|name|id)$/ },
  { uses: ['trade-history'], words: /(?:no|num|cd|code|id|kbn|type|status|gaku|amount|amt)$/ },
  {
    uses: ['questionnaire'],
    words: /(?:^|_|question)(?:no|num|number|id|type|code|url|status)$|question_?text$|[a-z](?:no|id|type)$/,
  },
]
/** What is valid until a day and is a card that pays, and cards that do not: `Visa Expiry`, `member_card_expiry`. */
const OF_PAYMENT =
  /^exp|^valid|^good|^yu+k|^kigen|card|credit|debit|^cc|crd|pan|kurejit|kureka|kaa?do|plastic|tarjeta|karte|cart[ea]|scadenza/
const OTHER_CARDS = /resid|zairyu|idcard|insur|member|point|medicare|licen|passport|library|student/

/** Shops and branches of other firms: `募集代理店名`. */
const OTHER_SHOPS = /(?<!支)店(?:名|番|番号)$/
/** `ペット生年月日`, `性別（動物）`: of animals, but not of those who keep them. */
const ANIMAL = /ペット|愛[犬猫]|畜犬|[わワ]ンちゃん|(?:^|[(（])(?:動物|[犬猫馬牛])(?:$|[)）の_])/
const KEEPER = /飼|主|オーナー|様の?お?名前|氏名/
/** `年齢確認有無`: that something was looked at. */
const CHECKED = /(?:確認|認証|検証)(?:済み?|有無|フラグ|日|日時|者|状況|方法|要否|結果)$/
/** What things have as well. */
const ALSO_OF_THINGS: ReadonlySet<string> = new Set([
  'name',
  'name-kana',
  'address',
  'postal-code',
  'phone',
  'email',
  'occupation',
])
/** `純資産（億円）`: no person's. */
const IN_HUGE_SUMS = /[（(](?:単位)?[:：]?(?:十?億|兆)円?[)）]/
const LAST_BRACKET = /[(（]([^()（）]+)[)）]\s*$/

/** Whether a label in Japanese that reads like somebody's is about a thing; `bare` is the label without its brackets. */
export function isOfThing(written: string, bare: string, meant: LabelMeaning): boolean {
  const squeezed = squeeze(bare)
  const { use, piece, depends, exact } = meant
  if (ANIMAL.test(written) && !KEEPER.test(written)) return true
  if (IN_HUGE_SUMS.test(written) || (CHECKED.test(squeezed) && use !== 'id-document-image')) return true
  if (ALSO_OF_THINGS.has(use) && namesThing(written) && !KEEPER.test(written)) return true
  if (isAmong(HOWEVER_WELL_KNOWN, use, squeezed)) return true
  if (exact) return false
  if (use === 'bank-account') return depends === 'bank' || (piece === 'branch' && OTHER_SHOPS.test(squeezed))
  return isAmong(WHERE_THE_END_IS_KNOWN, use, squeezed)
}

/** `電話番号（店舗）`: brackets say of which thing. */
function namesThing(written: string): boolean {
  const said = LAST_BRACKET.exec(written)?.[1]
  const part = said === undefined ? undefined : PARTS.get(squeeze(said))
  return part?.thing === true && (!part.item || part.item.use === 'ignore') && !part.person
}

const isAmong = (rules: readonly OfThings[], use: LabelMeaning['use'], text: string): boolean =>
  rules.some(({ uses, words }) => (!uses || uses.includes(use)) && words.test(text))

/** Whether a key of a program that reads like somebody's is about a thing, a row of another table, or a card that does not pay. */
export const isOfThingByKey = (written: string, { use }: LabelMeaning): boolean =>
  isAmong(IN_KEYS, use, inSmallLetters(written)) || (use === 'card-expiry' && !isOfPayment(written))

const inSmallLetters = (key: string): string =>
  key
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '_')

function isOfPayment(written: string): boolean {
  const squeezed = squeeze(written.slice(written.lastIndexOf('.') + 1)).replace(/\d+$/, '')
  if (PARTS.get(squeezed)?.item?.use === 'card-expiry') return true
  return OF_PAYMENT.test(squeezed) && !OTHER_CARDS.test(squeezed)
}
