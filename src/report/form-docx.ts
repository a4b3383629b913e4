import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
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
import type { Instant } from '#kernel/instant.ts'
import { isoUtc } from '#kernel/instant.ts'
import type { Field, FilledForm, FormTable, Language, Section } from './filled-form.ts'
import { steadyZip } from './steady-zip.ts'
import { dayWords } from './wording.ts'

const WORDS = {
  ja: {
    to: (name: string) => `${name}　殿`,
    open: '調査中（判明次第追完）',
    openList: '追完を要する事項',
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
    page: (n: string) => n,
    specimen: 'SPECIMEN',
    byHand: '(to be filled in by hand)',
    signatory: 'Name and position: ______________________',
    before: 'Before filing',
    inside: 'Internal: remove before filing',
    comma: ', ',
  },
} as const

/** Every East Asian Word has one of these; Word falls back by itself where one is missing. */
const FONTS = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'ＭＳ 明朝', cs: 'Times New Roman' }
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '555555' }
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE }
const PAGE_WIDTH_TWIPS = 9_638
/** Room for text on A4 set across. */
const PAGE_LENGTH_TWIPS = 14_570
const LABEL_WIDTH_TWIPS = 2_400

const text = (value: string, options: { bold?: boolean; size?: number; color?: string } = {}) =>
  new TextRun({
    text: value,
    size: options.size ?? 20,
    bold: options.bold ?? false,
    ...(options.color ? { color: options.color } : {}),
  })

const line = (
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

const sectionBlocks = (section: Section, language: Language) => [
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

function annexBlocks(table: FormTable, breakBefore: boolean): readonly (Paragraph | Table)[] {
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

type Frame = Pick<ISectionOptions, 'headers' | 'footers' | 'properties'>

function frame(form: FilledForm, options: { readonly across?: true; readonly inside?: true } = {}): Frame {
  const words = WORDS[form.language]
  const red = (value: string) => text(value, { bold: true, size: 24, color: 'B00020' })
  const marks = [...(options.inside ? [red(`${words.inside}　`)] : []), ...(form.specimen ? [red(words.specimen)] : [])]
  const [before = '', after = ''] = words.page('|').split('|')
  const page = new TextRun({ children: [before, PageNumber.CURRENT, after], size: 18 })
  return {
    properties: {
      page: {
        size: {
          width: 11_906,
          height: 16_838,
          orientation: options.across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: 1_134, bottom: 1_134, left: 1_134, right: 1_134 },
      },
    },
    headers: {
      default: new Header({ children: [new Paragraph({ children: marks, alignment: AlignmentType.RIGHT })] }),
    },
    footers: {
      default: new Footer({
        children: [new Paragraph({ children: options.inside ? [] : [page], alignment: AlignmentType.CENTER })],
      }),
    },
  }
}

function paper(form: FilledForm): readonly (Paragraph | Table)[] {
  const words = WORDS[form.language]
  const narrow = form.tables.filter((t) => !t.wide)
  return [
    line(dayWords(form.date, form.language), { align: AlignmentType.RIGHT }),
    line(words.to(form.to), { align: AlignmentType.LEFT, size: 22, after: 120 }),
    line(form.from, { align: AlignmentType.RIGHT, size: 22, after: 80 }),
    line(words.signatory, { align: AlignmentType.RIGHT, after: 240 }),
    line(form.title, { align: AlignmentType.CENTER, bold: true, size: 30, after: 200 }),
    ...(form.bases.length ? [line(form.bases.join(words.comma), { size: 18 })] : []),
    ...form.remarks.map((remark) => line(remark, { size: 18, color: '444444' })),
    ...form.sections.flatMap((s) => sectionBlocks(s, form.language)),
    ...(form.open.length
      ? [
          new Paragraph({
            children: [text(words.openList, { bold: true, size: 22 })],
            keepNext: true,
            spacing: { before: 240, after: 80 },
          }),
          ...form.open.map((o) => line(`・${o}`)),
        ]
      : []),
    ...narrow.flatMap((t, i) => annexBlocks(t, i === 0)),
  ]
}

/** A filled form as a DOCX file (A4), the same bytes whenever it is made of the same form at the same `at`. */
export async function formDocx(form: FilledForm, at: Instant): Promise<Uint8Array> {
  const wide = form.tables.filter((t) => t.wide)
  const words = WORDS[form.language]
  const document = new Document({
    creator: 'Todoke',
    lastModifiedBy: 'Todoke',
    title: form.title,
    styles: { default: { document: { run: { font: FONTS, size: 20 } } } },
    sections: [
      { ...frame(form), children: [...paper(form)] },
      ...(wide.length
        ? [{ ...frame(form, { across: true }), children: wide.flatMap((t, i) => annexBlocks(t, i > 0)) }]
        : []),
      ...(form.beforeFiling.length
        ? [
            {
              ...frame(form, { inside: true }),
              children: [
                line(words.before, { bold: true, size: 26, after: 160 }),
                ...form.beforeFiling.map((b) => line(`□ ${b}`, { after: 120 })),
              ],
            },
          ]
        : []),
    ],
  })
  return steadyZip(new Uint8Array(await Packer.toBuffer(document)), isoUtc(at))
}
