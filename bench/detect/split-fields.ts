import type { Field } from './field.ts'
import { plainAddress, street } from './places.ts'

const words = (text: string): readonly string[] => text.split('|')

/** What some systems hold in several columns; the columns of one group stand side by side. */
export const splitGroups: readonly (readonly Field[])[] = [
  [
    { item: 'name', labels: words('姓|last_name|氏'), odd: words('姓（漢字）|sei_kj'), cell: (_, w) => w.name.family },
    {
      item: 'name',
      labels: words('名|first_name|下の名前'),
      odd: words('名（漢字）|mei_kj'),
      cell: (_, w) => w.name.given,
    },
    {
      item: 'name-kana',
      labels: words('セイ|姓カナ|last_name_kana'),
      odd: words('姓（カナ）|sei_kana'),
      cell: (_, w) => w.name.familyKana,
    },
    {
      item: 'name-kana',
      labels: words('メイ|名カナ|first_name_kana'),
      odd: words('名（カナ）|mei_kana'),
      cell: (_, w) => w.name.givenKana,
    },
  ],
  [
    {
      item: 'postal-code',
      labels: words('郵便番号|zip'),
      odd: words('〒|郵便番号(ハイフンなし)'),
      cell: (_, w) => w.place.postal,
    },
    {
      item: 'address',
      labels: words('都道府県|prefecture|pref'),
      odd: words('県名|都道府県名'),
      cell: (_, w) => w.place.prefecture,
    },
    { item: 'address', labels: words('市区町村|city'), odd: words('市区郡|市区町村名'), cell: (_, w) => w.place.city },
    {
      item: 'address',
      labels: words('番地|street|町名番地'),
      odd: words('町域・番地|番地等'),
      cell: (_, w) => `${w.place.town}${street(w.place)}`,
    },
    {
      item: 'address',
      labels: words('建物名|building'),
      odd: words('マンション名・部屋番号|建物名等'),
      cell: (_, w) => w.place.building,
    },
  ],
  [
    { item: 'phone', labels: ['TEL1', '電話番号1', 'tel_1'], odd: ['電話①', 'TEL（1）'], cell: (_, w) => w.phone[0] },
    { item: 'phone', labels: ['TEL2', '電話番号2', 'tel_2'], odd: ['電話②', 'TEL（2）'], cell: (_, w) => w.phone[1] },
    { item: 'phone', labels: ['TEL3', '電話番号3', 'tel_3'], odd: ['電話③', 'TEL（3）'], cell: (_, w) => w.phone[2] },
  ],
  [
    {
      item: 'bank-account',
      labels: words('銀行名|bank_name'),
      odd: words('金融機関|銀行名（振込先）'),
      cell: (d) => d.pick(['みずほ銀行', '三菱UFJ銀行', '京都信用金庫', 'ゆうちょ銀行']),
    },
    {
      item: 'bank-account',
      labels: words('支店名|branch_name'),
      odd: words('支店|店名'),
      cell: (d) => d.pick(['新宿支店', '本店営業部', '梅田支店', '〇一八']),
    },
    {
      item: 'bank-account',
      labels: words('口座種別|account_type'),
      odd: words('預金種目|種別'),
      cell: (d) => d.pick(['普通', '当座']),
    },
    {
      item: 'bank-account',
      labels: words('口座番号|account_number'),
      odd: words('口座No|口座番号(7桁)'),
      cell: (d) => d.digits(7),
    },
    {
      item: 'bank-account',
      labels: words('口座名義|account_holder'),
      odd: words('名義人（カナ）|口座名義人'),
      cell: (_, w) => `${w.name.familyKana} ${w.name.givenKana}`,
    },
  ],
  [
    { item: 'birth-date', labels: words('生年'), odd: words('誕生年'), cell: (_, w) => String(w.birth[0]) },
    { item: 'birth-date', labels: words('生月|月'), odd: words('誕生月'), cell: (_, w) => String(w.birth[1]) },
    { item: 'birth-date', labels: words('日'), odd: words('日'), cell: (_, w) => String(w.birth[2]) },
  ],
  [
    {
      item: 'name',
      labels: words('保護者氏名|保護者名'),
      odd: words('保護者（氏名）'),
      cell: (d, w) => `${w.name.family} ${d.pick(['一男', '恵子', '正'])}`,
    },
    {
      item: 'phone',
      labels: words('保護者電話番号|緊急連絡先'),
      odd: words('緊急連絡先（電話）'),
      cell: (_, w) => w.phone.join('-'),
    },
  ],
  [
    {
      item: 'address',
      labels: words('送付先住所|shipping_address'),
      odd: words('お届け先ご住所'),
      cell: (_, w) => plainAddress(w.place),
    },
  ],
]
