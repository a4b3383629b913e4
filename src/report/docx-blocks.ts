import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Field, FormTable, Language, Section } from './filled-form.ts'

/** Words that every paper bears, whatever its form. */
export const WORDS = {
  ja: {
    to: (name: string) => `${name}　殿`,
    open: '調査中（判明次第追完）',
    openList: '追完を要する事項',
    because: '：',
    page: (n: string) => `－ ${n} －`,
    specimen: '見本',
    byHand: '（記入欄）',
    signatory: '代表者　役職・氏名　＿＿＿＿＿＿＿＿＿＿＿＿',
    before: '提出前の確認事項',
    inside: '社内用（提出時に取り除くこと）',
    comma: '、',
  },
  en: {
    to: (name: string) => `To: ${name}`,
    open: 'Under investigation; to be completed',
    openList: 'Still to be completed',
    because: ': ',
    page: (n: string) => n,
    specimen: 'SPECIMEN',
    byHand: '(to be filled in by hand)',
    signatory: 'Name and position: ______________________',
    before: 'Before filing',
    inside: 'Internal: remove before filing',
    comma: ', ',
  },
} as const

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '555555' }
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE }
const PAGE_WIDTH_TWIPS = 9_638
/** Room for text on A4 set across. */
const PAGE_LENGTH_TWIPS = 14_570
const LABEL_WIDTH_TWIPS = 2_400

/** A run of text; sizes in half points. */
export const text = (value: string, options: { bold?: boolean; size?: number; color?: string } = {}) =>
  new TextRun({
    text: value,
    size: options.size ?? 20,
    bold: options.bold ?? false,
    ...(options.color ? { color: options.color } : {}),
  })

/** A paragraph of one run. */
export const line = (
  value: string,
  options: Parameters<typeof text>[1] & {
    align?: (typeof AlignmentType)[keyof typeof AlignmentType]
    after?: number
  } = {},
) =>
  new Paragraph({
    children: [text(value, options)],
    alignment: options.align ?? AlignmentType.LEFT,
    spacing: { after: options.after ?? 40 },
  })

function cell(children: readonly Paragraph[], width: number, shaded = false): TableCell {
  return new TableCell({
    children: [...children],
    width: { size: width, type: WidthType.DXA },
    borders: BORDERS,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    verticalAlign: VerticalAlignTable.TOP,
    ...(shaded ? { shading: { type: ShadingType.CLEAR, fill: 'EEF1F4', color: 'auto' } } : {}),
  })
}

const emptyLine = (field: Field, language: Language) => {
  if (field.byHand) return line(WORDS[language].byHand, { color: '777777', after: 200 })
  return field.mandatory ? line(WORDS[language].open, { color: 'B00020' }) : line('－', { color: '666666' })
}

const fieldRow = (field: Field, language: Language) =>
  new TableRow({
    cantSplit: field.lines.length < 12,
    children: [
      cell([line(field.label)], LABEL_WIDTH_TWIPS, true),
      cell(
        field.lines.length ? field.lines.map((l) => line(l)) : [emptyLine(field, language)],
        PAGE_WIDTH_TWIPS - LABEL_WIDTH_TWIPS,
      ),
    ],
  })

const tableOf = (rows: TableRow[], widths: readonly number[]) =>
  new Table({
    rows,
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
  })

/** A heading with its fields as a table of labels and values. */
export const sectionBlocks = (section: Section, language: Language) => [
  new Paragraph({
    children: [text(section.heading, { bold: true, size: 22 })],
    keepNext: true,
    spacing: { before: 240, after: 80 },
  }),
  tableOf(
    section.fields.map((f) => fieldRow(f, language)),
    [LABEL_WIDTH_TWIPS, PAGE_WIDTH_TWIPS - LABEL_WIDTH_TWIPS],
  ),
]

/** Text and a count at the right, unless the table says otherwise; the count of a sums table is told by its digits. */
const widthsOf = (table: FormTable): readonly number[] => table.widths ?? [81, 19]

const isCount = (cell: string): boolean => /^[\d,]+$/.test(cell)

/** A caption with its table. `breakBefore` starts it on a new page. */
export function annexBlocks(table: FormTable, breakBefore: boolean): readonly (Paragraph | Table)[] {
  const page = table.wide ? PAGE_LENGTH_TWIPS : PAGE_WIDTH_TWIPS
  const widths = widthsOf(table).map((percent) => Math.floor((page * percent) / 100))
  const counted = table.head.map((_head, i) => table.rows.every((r) => isCount(r[i] ?? '')))
  const row = (cells: readonly string[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map((c, i) =>
        cell(
          [
            line(c, {
              bold: head,
              size: table.wide ? 18 : 20,
              align: counted[i] ? AlignmentType.RIGHT : AlignmentType.LEFT,
            }),
          ],
          widths[i] ?? 0,
          head,
        ),
      ),
    })
  return [
    new Paragraph({
      children: [text(table.caption, { bold: true, size: 22 })],
      keepNext: true,
      pageBreakBefore: breakBefore,
      spacing: { before: 240, after: 80 },
    }),
    tableOf([row(table.head, true), ...table.rows.map((r) => row(r, false))], widths),
  ]
}
