import { tidyText } from '../reader/fold.ts'
import { matchesOf, recognizer } from '../reader/recognizer.ts'
import { ILLNESS } from '../values/fact-words.ts'

/** An illness alone may be a subject; with one of these words it is somebody's. */
const SUFFERS =
  '(?:を患|と診断|の診断|の治療(?![薬法費])|の手術(?!を(?:行|実施|担当))|の持病|の既往|で通院|で入院|で治療|で療養|のため[入通]院|のため(?:来店|来院|外出|欠勤|休職|療養|介助)|で(?:入院中|通院中|療養中)|術後|を発症|にかか|に罹患|が再発|が見つか|の疑い)'
/** Few texts have one; they are looked for before the many names of illnesses. */
const MAYBE_SUFFERED = new RegExp(SUFFERS)
const SUFFERED = new RegExp(`${ILLNESS}(?=${SUFFERS})`, 'g')

export default recognizer({
  id: 'health-words',
  item: 'health',
  version: 4,
  source: '個人情報保護法施行令 art. 2 (個人情報保護委員会ガイドライン通則編 2-3)',
  form: 'any',
  needs: { wide: true, anyOf: '患診治術病既院療症か再見店出勤職助疑' },
  find: (text) =>
    MAYBE_SUFFERED.test(text) ? matchesOf(text, SUFFERED, (m) => ({ value: m[0], sure: 'possible' })) : [],
  read: (cell) => tidyText(cell),
  examples: [
    ['「«糖尿病»の治療中」', '糖尿病'],
    ['先月«胃がん»と診断されました', '胃がん'],
    ['«脂質異常症»のため来店不可', '脂質異常症'],
    ['受診、«緑内障»の疑い。', '緑内障'],
    ['本人«C型肝炎»で入院中とのこと', 'C型肝炎'],
  ],
  cells: [['2 型糖尿病', '2 型糖尿病']],
  nearMisses: [
    ['がん保険のご案内', 'a product'],
    ['糖尿病について講演', 'a subject'],
    ['うつ病に関する本', 'a subject'],
    ['うつ病の治療薬を売る', 'goods'],
  ],
})
