import { iso, slashed, styledDay } from './days.ts'
import type { Dice } from './dice.ts'
import { type Field, words } from './field.ts'
import { fullWidth, halfKana, hiragana } from './people.ts'
import { plainAddress, styledAddress } from './places.ts'
import { hyphened, type Somebody } from './somebody.ts'

const spelled = (who: Somebody, gap: string): string => `${who.name.family}${gap}${who.name.given}`

export function styledPhone(dice: Dice, who: Somebody): string {
  const [a, b, c] = who.phone
  switch (dice.whole(8)) {
    case 0:
      return `${a} ${b} ${c}`
    case 1:
      return `${a}${b}${c}`
    case 2:
      return `(${a})${b}-${c}`
    case 3:
      return fullWidth(`${a}-${b}-${c}`)
    case 4:
      return `+81-${a.slice(1)}-${b}-${c}`
    case 5:
      return `${a}(${b})${c}`
    case 6:
      return `+81 ${a.slice(1)} ${b} ${c}`
    default:
      return `${a}-${b}-${c}`
  }
}

/** Columns that tell who somebody is and how to reach them. */
export const personFields: readonly Field[] = [
  {
    item: 'name',
    labels: words('氏名|お名前|顧客名|name|full_name|契約者氏名|会員名|customer_name'),
    odd: words('御芳名|おなまえ(漢字)|cst_nm|ｼﾒｲ(漢字)|申込者ｻﾏ氏名|NAME_KNJ|お客様 氏 名'),
    cell: (d, w) => spelled(w, d.pick(['', ' ', '　'])),
    plain: true,
  },
  {
    item: 'name-kana',
    labels: words('フリガナ|氏名カナ|kana|name_kana|ふりがな|カナ氏名'),
    odd: words('ﾌﾘｶﾞﾅ|ヨミガナ（全角）|nm_kn|KANA_NM|よみかた'),
    cell: (d, w) => {
      const k = `${w.name.familyKana}${d.pick([' ', '　'])}${w.name.givenKana}`
      return k
    },
    styled: (d, w) => {
      const k = `${w.name.familyKana} ${w.name.givenKana}`
      return d.pick([k, halfKana(k), hiragana(k)])
    },
    plain: true,
  },
  {
    item: 'birth-date',
    labels: words('生年月日|誕生日|birth_date|date_of_birth|birthday|dob'),
    odd: words('生年月日(西暦/和暦)|ｾｲﾈﾝｶﾞｯﾋﾟ|birth_ymd|誕生日（任意）|B_DAY|お誕生日'),
    cell: (d, w) => d.pick([iso, slashed])(w.birth),
    styled: (d, w) => styledDay(d, w.birth),
    plain: true,
  },
  {
    item: 'sex',
    labels: words('性別|sex|gender|ご性別'),
    odd: words('性　別|seibetu|男・女|ｾｲﾍﾞﾂ'),
    cell: (_, w) => (w.name.sex === 'm' ? '男性' : '女性'),
    styled: (d, w) => (w.name.sex === 'm' ? d.pick(['男', 'M', '男性']) : d.pick(['女', 'F', '女性'])),
    plain: true,
  },
  {
    item: 'age',
    labels: words('年齢|age|ご年齢'),
    odd: words('年令|nenrei|ﾈﾝﾚｲ'),
    cell: (_, w) => String(2026 - w.birth[0]),
    styled: (d, w) => d.pick([String(2026 - w.birth[0]), `${2026 - w.birth[0]}歳`]),
  },
  {
    item: 'postal-code',
    labels: words('郵便番号|zip|zip_code|postal_code|〒'),
    odd: words('郵便No.|〒番号|yubin|ﾕｳﾋﾞﾝﾊﾞﾝｺﾞｳ|zip7'),
    cell: (_, w) => `${w.place.postal.slice(0, 3)}-${w.place.postal.slice(3)}`,
    styled: (d, w) =>
      d.pick([
        `〒${w.place.postal.slice(0, 3)}-${w.place.postal.slice(3)}`,
        w.place.postal,
        fullWidth(`${w.place.postal.slice(0, 3)}-${w.place.postal.slice(3)}`),
      ]),
    plain: true,
  },
  {
    item: 'address',
    labels: words('住所|address|ご住所|現住所|顧客住所'),
    odd: words('御住所|じゅうしょ|ADRS|住　所|送り先住所|addr_full'),
    cell: (_, w) => plainAddress(w.place),
    styled: (d, w) => styledAddress(d, w.place),
    plain: true,
  },
  {
    item: 'phone',
    labels: words('電話番号|TEL|phone|tel_no|携帯電話|お電話番号|mobile_phone'),
    odd: words('ﾃﾞﾝﾜ|℡|☎|連絡先（電話）|tel_num1|ｹｲﾀｲ|denwa_no|日中つながる電話番号'),
    cell: (_, w) => hyphened(w),
    styled: styledPhone,
    plain: true,
  },
  {
    item: 'email',
    labels: words('メールアドレス|email|mail|E-mail|mail_address'),
    odd: words('ﾒｰﾙ|Eメ-ル|mailadr|e_mail_1|メルアド|ＭＡＩＬ'),
    cell: (_, w) => w.email,
    styled: (d, w) => d.pick([w.email, w.email.toUpperCase(), fullWidth(w.email)]),
    plain: true,
  },
]
