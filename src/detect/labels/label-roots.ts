import type { DataKind } from '#kernel/data-kinds.ts'
import { CONTACT, GUARDIAN } from './label-owners.ts'
import type { LabelMeaning } from './labels.ts'

/*
 * Words of Japanese headers that decide what the column holds, whatever stands around them: of whom or for whom it is said, that it
 * is told, asked, known or written down. `身体障害の告知`, `犯歴照会回答`, `紛失時の質問`.
 */

/** A root, and words beside which it says something else. */
interface Root {
  readonly use: DataKind
  readonly piece?: NonNullable<LabelMeaning['piece']>
  readonly says: RegExp
  readonly unless?: RegExp
}

/** What no person is: numbers, dates, kinds and states of a matter. */
const OF_MATTER =
  /(?:番号|No\.?|ID|コード|CD|区分|フラグ|日|年月|日時|担当者?|件数|率|金額|料|代|URL|画像|写真|ファイル)$/i

const ROOTS: readonly Root[] = [
  {
    use: 'secret-question',
    says: /(?:忘れ|紛失|再発行|再設定|リセット|リマインダ|本人確認|パスワード|PW|ログイン|認証|ひみつ|ヒミツ|秘密|セキュリティ|追加認証).{0,8}(?:質問|設問|答え?|こたえ|回答|ヒント|合い?言葉)(?:\d|[①-⑩])?$/i,
    unless: /アンケート|件数|状況|担当|内容|ご?意見|FAQ|問い?合わ?せ/,
  },
  {
    use: 'secret-question',
    says: /^(?:ご?本人)?(?:登録|(?:確認|照会|認証|再発行)用の?)(?:質問文?|(?:質問の)?(?:答え?|こたえ))(?:\d|[①-⑩])?$/,
  },
  {
    use: 'virtual-account',
    says: /(?:入金|振込|証拠金|送金)用?の?.{0,2}(?:照合|専用|消し?込み?)用?の?(?:振込|入金)?口座(?:番号|No\.?)?$/i,
    unless: /^.{0,2}(?:当社|自社|本社)/,
  },
  {
    use: 'bank-account',
    says: /(?:振込|振替|引落|引き?落と?し|口振|納付|納入|還付|返金|返戻金?|給付金?|配当金?|給与|賞与|報酬|支払|受取|払戻|償還金?)(?:指定|用|先|の)*口座(?:番号|No\.?)?$/i,
    unless: /専用|当社|自社|名義/,
  },
  {
    use: 'disability',
    says: /(?:身体|精神|知的|発達|内部|視覚|聴覚|肢体)(?:の)?(?:障害|障がい|障碍|しょうがい)|(?:障害|障がい)者?(?:等級|手帳|の(?:種別|程度|状況|内容|有無))|(?:身障|療育|障害者)手帳|障害等級|障害支援区分/,
    unless: /システム|通信|回線|対応履歴|システム|送迎|施設|事業所|割引|控除/,
  },
  { use: 'race', says: /民族|人種/, unless: /音楽|衣装|料理|学科|教育/ },
  { use: 'criminal-record', says: /犯歴|犯罪歴|前科|前歴(?:の|照会|調査)|罪名|逮捕歴|刑事処分/ },
  {
    use: 'crime-victim',
    says: /加害者による|(?:犯罪|暴力|虐待|DV|いじめ|ストーカー|性|詐欺)(?:・.{1,4})?(?:の)?被害|被害(?:相談|児童|申告|届|状況|歴)/,
  },
  { use: 'social-status', says: /身分に関する|社会的身分|出生上の身分/ },
  { use: 'family', says: /^(?:同居(?:人|者|家族)|世帯(?:員|構成員?)|家族)(?:の)?(?:内訳|構成|状況|一覧|情報|詳細)?$/ },
  {
    use: 'health-insurance',
    says: /(?:医療|健康|国民健康|社会)保険.{0,6}記号|保険証(?!券).{0,4}(?:記号|番号)|被保険者証.{0,4}(?:記号|番号)/,
  },
  {
    use: 'health-insurance',
    says: /(?:保険(?:証等?|者?証等?)|健保(?:証|組合)?|国保|組合員証?等?|資格(?:情報|確認書)|加入者証?等?|被保険者証?等?)の?(?:記号|枝番)(?:・?番号)?$|(?:保険証等|組合員(?:証|等)|被保険者等|資格(?:情報|確認書)|保険資格)の?(?:記号)?番号$/,
    unless: /雇用|生命|損害|火災|自動車|自賠責|年金|労災/,
  },
  { use: 'pension-number', says: /年金手帳(?:の)?(?:記号)?番号|^基(?:礎)?年(?:金)?(?:番号|コード)$|^年金コード$/ },
  { use: 'income', says: /(?:課税|総|差引)支給額|源泉徴収.{0,6}支払金額|給与.{0,4}(?:支払|収入)(?:総)?額/ },
  { use: 'occupation', says: /^ご?職業の?告知/ },
  { use: 'income', says: /(?:^|[^\p{sc=Han}])(?:本[俸給]|月俸)(?:額|月額)?$/u },
  { use: 'assets', says: /(?:手持ち?|手元)(?:資?金)$|(?:掛金|拠出金?|積立金?)(?:累計|残高|総額)$|預託金$/ },
  { use: 'assets', says: /(?:預貯?金|貯金|資産|口座|預り金?|預け金|証拠金)(?:の)?残高(?:証明)?額?$/ },
  { use: 'trade-history', says: /(?:取引|売買|約定|注文|入出金|購入)(?:履歴|明細)(?:摘要|内容|詳細)?$/ },
  { use: 'bank-account', piece: 'type', says: /^(?:預金|口座)(?:種[類別目]|科目)$/ },
  {
    use: 'questionnaire',
    says: /(?:NPS|評価|満足度?|スコア|アンケート|サポート評価).{0,8}(?:理由|コメント|自由(?:記述|回答)|感想|ご?意見)$/i,
  },
]

/** What a root in a Japanese header says; null without one, or where the header is that of a number, a date or a state of a matter. */
export function rootMeaning(bare: string): LabelMeaning | null {
  const told = bare.normalize('NFKC').trim()
  const root = ROOTS.find(({ says, unless }) => says.test(told) && unless?.test(told) !== true)
  // What is said of somebody else is no trait of the person of the row.
  if (root && root.use !== 'family' && (GUARDIAN.test(told) || CONTACT.test(told))) return null
  if (!root || (OF_MATTER.test(told) && !OWN_NUMBERS.has(root.use))) return null
  return { use: root.use, ...(root.piece && { piece: root.piece }), role: 'self', ordinal: 0, exact: true }
}

/** What is a number, a kind or a sum itself. */
const OWN_NUMBERS: ReadonlySet<string> = new Set<DataKind>([
  'health-insurance',
  'pension-number',
  'assets',
  'income',
  'bank-account',
  'virtual-account',
  'disability',
])
