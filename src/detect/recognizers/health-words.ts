import { tidyText } from '../fold.ts'
import { matchesOf, recognizer } from '../recognizer.ts'

const ILLNESS =
  '(?:(?:[12１２]型)?糖尿病|高血圧症?|脂質異常症|高脂血症|甲状腺機能(?:亢進|低下)症|関節リウマチ|アトピー性皮膚炎|気管支喘息|不眠症|睡眠時無呼吸症候群|自律神経失調症|子宮筋腫|子宮内膜症|ヘルニア|骨折|骨粗鬆症|緑内障|白内障|難聴|痛風|貧血|肺炎|不整脈|心不全|心臓病|腎臓病|脳腫瘍|自閉症|ADHD|摂食障害|強迫性障害|薬物依存症?|[ABC]型肝炎|心筋梗塞|狭心症|脳梗塞|脳出血|脳卒中|白血病|悪性リンパ腫|(?:胃|肺|肝臓?|大腸|直腸|乳|子宮頸?|前立腺|膵臓?|食道)(?:がん|癌|ガン)|がん|癌|うつ病|鬱病|躁うつ病|双極性障害|統合失調症|適応障害|パニック障害|認知症|てんかん|発達障害|肝炎|肝硬変|結核|HIV|エイズ|梅毒|腎不全|人工透析|リウマチ|パーキンソン病|潰瘍性大腸炎|クローン病|喘息|メニエール病|不妊|流産|アルコール依存症)'
/** An illness alone may be a subject; with one of these words it is somebody's. */
const SUFFERED = new RegExp(
  `${ILLNESS}(?=(?:を患|と診断|の診断|の治療|の手術|の持病|の既往|で通院|で入院|で治療|で療養|のため[入通]院|のため(?:来店|来院|外出|欠勤|休職|療養|介助)|で(?:入院中|通院中|療養中)|術後|を発症|にかか|に罹患|が再発|が見つか))`,
  'g',
)

export default recognizer({
  id: 'health-words',
  item: 'health',
  version: 2,
  source: '個人情報保護法施行令 art. 2 (個人情報保護委員会ガイドライン通則編 2-3)',
  form: 'any',
  needs: { wide: true, anyOf: '患診治術病既院療症か再見店出勤職助' },
  find: (text) => matchesOf(text, SUFFERED, (m) => ({ value: m[0], sure: 'possible' })),
  read: (cell) => tidyText(cell),
  examples: [
    ['「«糖尿病»の治療中」', '糖尿病'],
    ['先月«胃がん»と診断されました', '胃がん'],
    ['«脂質異常症»のため来店不可', '脂質異常症'],
    ['本人«C型肝炎»で入院中とのこと', 'C型肝炎'],
  ],
  cells: [['2 型糖尿病', '2 型糖尿病']],
  nearMisses: [
    ['がん保険のご案内', 'a product'],
    ['糖尿病について講演', 'a subject'],
    ['うつ病に関する本', 'a subject'],
  ],
})
