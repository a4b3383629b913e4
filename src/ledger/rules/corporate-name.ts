import { classes, classesOf } from '../characters.ts'
import type { Rule } from '../rule.ts'

const FORM =
  /株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|\((?:株|有|合|同|資|名|社|財|医|学|宗|福)\)|(?:一般|公益)?(?:社団|財団)法人|(?:医療|学校|宗教|社会福祉|特定非営利活動|独立行政|国立大学|監査|税理士|弁護士)法人|npo法人|協同組合|御中$|信用金庫$|カブシキガイシャ|ユウゲンガイシャ|(?:^|\s)\(?[カユド]\)|\([カユド]\)?$/
const LATIN_FORM = /(?:^|[\s,])(?:inc|co\.?,? ?ltd|ltd|llc|llp|plc|gmbh|corp(?:oration)?|k\.?k|s\.?a|ag|b\.?v|pty)\.?$/i

/** Each form has one of these in it, as has each abbreviation once it is of one width. */
const SIGNS = /[社法組御庫ャ()]/

const rule: Rule = {
  id: 'corporate-name',
  /** `company` when the name is that of a legal person, else empty. */
  apply: (text) => {
    const found = classesOf(text)
    if ((found & (classes.unstable | classes.latin)) === 0 && !SIGNS.test(text)) return ''
    const plain = text.normalize('NFKC').trim()
    if (FORM.test(plain)) return 'company'
    return /[a-z]/i.test(plain) && (FORM.test(plain.toLowerCase()) || LATIN_FORM.test(plain)) ? 'company' : ''
  },
  examples: [
    ['株式会社見本商事', 'company'],
    ['見本商事㈱', 'company'],
    ['（有）見本工業', 'company'],
    ['ｶ)ﾐﾎﾝｼﾖｳｼﾞ', 'company'],
    ['医療法人社団 見本会', 'company'],
    ['Specimen Trading Co., Ltd.', 'company'],
    ['見本 太郎', ''],
    ['株木 太郎', ''],
    ['Inc Taro', ''],
  ],
  nearMisses: [
    ['株木 太郎', '株式会社木太郎', '株木 is a surname'],
    ['法人 太', '学校法人太', 'a legal form, not a word in a name'],
  ],
}
export default rule
