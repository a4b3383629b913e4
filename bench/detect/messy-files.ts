import { fitting } from './clean-files.ts'
import { drawBirth, drawRecent, iso, slashed, styledDay } from './days.ts'
import type { Dice } from './dice.ts'
import { asLines, type Coding, type MadeFile, type Marked, mark } from './marked-text.ts'
import { drawCard, drawJan, notMyNumber, uuid } from './numbers.ts'
import { personFields, styledPhone } from './person-fields.ts'
import { styledAddress } from './places.ts'
import { drawSomebody, fullName } from './somebody.ts'
import { delimitedRow, drawColumns, drawRows, type MadeColumn } from './table-text.ts'

const ROWS = 30

const head = (columns: readonly MadeColumn[], delimiter = ','): Marked => [
  columns.map((c) => (c.label.includes(delimiter) ? `"${c.label}"` : c.label)).join(delimiter),
]

const file = (name: string, text: Marked, wish: Coding): MadeFile => ({ name, text, encoding: fitting(text, wish) })

/** No header at all: only the cells tell what they are. */
function headerless(dice: Dice): Marked {
  const columns = dice
    .some(
      personFields.filter((f) => f.plain),
      dice.between(5, 8),
    )
    .map((field) => ({ field, label: '' }))
  return asLines(drawRows(dice, columns, ROWS, true).map((r) => delimitedRow(columns, r, ',')))
}

/** A title, a date of export and a blank line before the header; totals behind the rows; the header again midway. */
function framed(dice: Dice): Marked {
  const columns = drawColumns(dice, true)
  const rows = drawRows(dice, columns, ROWS, true).map((r) => delimitedRow(columns, r, ','))
  const again = dice.is(0.5) ? [head(columns)] : []
  const preamble: Marked[] = [
    [`${dice.pick(['会員一覧', '申込者リスト', '顧客データ抽出結果'])}`],
    [`出力日,${slashed(drawRecent(dice))}`],
    [''],
  ]
  const totals: Marked = [`合計,${rows.length}件${','.repeat(Math.max(0, columns.length - 2))}`]
  return asLines([...preamble, head(columns), ...rows.slice(0, 15), ...again, ...rows.slice(15), totals])
}

/** Odd labels, odd writings. */
const dressedUp = (dice: Dice): Marked => {
  const columns = drawColumns(dice, true)
  const delimiter = dice.pick([',', '\t', ';'])
  return asLines([
    head(columns, delimiter),
    ...drawRows(dice, columns, ROWS, true).map((r) => delimitedRow(columns, r, delimiter, dice.is(0.2))),
  ])
}

/** In some rows an empty cell crept in at the front, so that every value stands one column to the right. */
function shifted(dice: Dice): Marked {
  const columns = dice
    .some(
      personFields.filter((f) => f.plain),
      6,
    )
    .map((field) => ({ field, label: dice.pick(field.labels) }))
  const rows = drawRows(dice, columns, ROWS, true).map((r) => delimitedRow(columns, r, ','))
  return asLines([head(columns), ...rows.map((row, i): Marked => (i % 10 === 7 ? [',', ...row] : row))])
}

/** Notes over several lines inside a quoted cell, with people in them. */
function notes(dice: Dice): Marked {
  const rows = Array.from({ length: ROWS }, (_, i): Marked => {
    const [who, other] = [drawSomebody(dice), drawSomebody(dice)]
    const memo = dice.pick<Marked>([
      [
        '"',
        dice.pick(['折返し希望', '不在がち']),
        '\nTEL: ',
        mark('phone', styledPhone(dice, other)),
        '\n',
        mark('name', fullName(other)),
        '様まで"',
      ],
      ['"注文番号 ', `${dice.digits(4)}-${dice.digits(4)}`, '\n変更後メール ', mark('email', other.email), '"'],
      ['"', '新住所は', mark('address', styledAddress(dice, other.place)), '\nとのこと"'],
      ['"', '特になし\n（', iso(drawRecent(dice)), ' 12:34:56 対応、ver 2.10.4.1）"'],
    ])
    return [`${i + 1},`, mark('name', fullName(who)), ',', mark('phone', styledPhone(dice, who)), ',', ...memo]
  })
  return asLines([['No,氏名,連絡先電話,備考'], ...rows])
}

/** Numbers that look like something about a person and are not. */
function decoyTable(dice: Dice): Marked {
  const rows = Array.from({ length: ROWS }, (): Marked => {
    const who = drawSomebody(dice)
    return [
      `${dice.between(100, 999)}-${dice.digits(4)}-${dice.digits(2)},${drawJan(dice)},${notMyNumber(dice)},${uuid(dice)},`,
      `${dice.between(1, 20)}.${dice.between(0, 9)}.${dice.between(0, 9)},${iso(drawRecent(dice))} 10:${dice.between(10, 59)}:09,`,
      mark('name', fullName(who)),
      ',',
      mark('email', who.email),
      `,¥${dice.between(1, 99)},${dice.digits(3)}`,
    ]
  })
  return asLines([['管理No,JANコード,伝票番号,トレースID,ver,受付日時,御注文者名,ご連絡メール,金額,担当CD'], ...rows])
}

/** Free notes, one a line, with labels as people type them. */
function jottings(dice: Dice): Marked {
  const lines = Array.from({ length: 12 }, (): readonly Marked[] => {
    const who = drawSomebody(dice)
    return [
      [
        '■お名前：',
        mark('name', fullName(who)),
        ...(dice.is(0.3) ? ['（', mark('name-kana', `${who.name.familyKana} ${who.name.givenKana}`), '）'] : []),
      ],
      [dice.pick(['生年月日：', '誕生日 ', '【生年月日】']), mark('birth-date', styledDay(dice, drawBirth(dice)))],
      [dice.pick(['ご住所：', '住所: ', '【住所】']), mark('address', styledAddress(dice, who.place))],
      [dice.pick(['TEL：', '携帯 ', '電話番号: ', 'Tel ']), mark('phone', styledPhone(dice, who))],
      ...(dice.is(0.3)
        ? [[dice.pick(['カード番号：', 'クレジットカード: ']), mark('card-number', drawCard(dice))]]
        : []),
      [dice.pick(['メール：', 'E-mail: ', 'mail ']), mark('email', who.email)],
      ['-----'],
    ]
  }).flat()
  return asLines(lines)
}

/** A Shift_JIS table with some rows pasted in as UTF-8. */
function mixed(dice: Dice, name: string): MadeFile {
  const columns = dice
    .some(
      personFields.filter((f) => f.plain),
      5,
    )
    .map((field) => ({ field, label: dice.pick(field.labels) }))
  const rows = drawRows(dice, columns, ROWS, false).map((r) => delimitedRow(columns, r, ','))
  const text: (string | ReturnType<typeof mark>)[] = []
  const strange = new Map<number, Coding>()
  const all = [head(columns), ...rows]
  all.forEach((row, i) => {
    for (const piece of row) {
      if (i > 0 && i % 9 === 8) strange.set(text.length, 'utf-8')
      text.push(piece)
    }
    text.push('\r\n')
  })
  const encoding = fitting(text, 'shift_jis')
  return encoding === 'shift_jis' ? { name, text, encoding, strange } : { name, text, encoding }
}

export function messyFile(dice: Dice, i: number): MadeFile {
  const wish = dice.pick<Coding>(['utf-8', 'shift_jis', 'utf-8', 'euc-jp', 'utf-8-mark'])
  switch (i % 8) {
    case 0:
      return file(`m${i}.csv`, headerless(dice), wish)
    case 1:
      return file(`m${i}.csv`, framed(dice), wish)
    case 2:
    case 3:
      return file(`m${i}.csv`, dressedUp(dice), wish)
    case 4:
      return file(`m${i}.csv`, shifted(dice), wish)
    case 5:
      return file(`m${i}.csv`, notes(dice), wish)
    case 6:
      return dice.is(0.5) ? file(`m${i}.txt`, jottings(dice), wish) : file(`m${i}.csv`, decoyTable(dice), wish)
    default:
      return mixed(dice, `m${i}.csv`)
  }
}
