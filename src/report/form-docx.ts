import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
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
    page: '頁',
    specimen: '見本',
  },
  en: {
    to: (name: string) => `To: ${name}`,
    open: 'Under investigation; to be completed',
    openList: 'Still to be completed',
    page: 'page',
    specimen: 'SPECIMEN',
  },
} as const

/** Every East Asian Word has one of these; Word falls back by itself where one is missing. */
const FONTS = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'ＭＳ 明朝', cs: 'Times New Roman' }
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '555555' }
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE }
const PAGE_WIDTH_TWIPS = 9_638
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

const fieldRow = (field: Field, language: Language) =>
  new TableRow({
    cantSplit: field.lines.length < 12,
    children: [
      cell([line(field.label)], LABEL_WIDTH_TWIPS, true),
      cell(
        field.lines.length
          ? field.lines.map((l) => line(l))
          : [line(field.mandatory ? WORDS[language].open : '－', { color: field.mandatory ? 'B00020' : '666666' })],
        PAGE_WIDTH_TWIPS - LABEL_WIDTH_TWIPS,
      ),
    ],
  })

const tableOf = (rows: TableRow[]) => new Table({ rows, width: { size: PAGE_WIDTH_TWIPS, type: WidthType.DXA } })

const sectionBlocks = (section: Section, language: Language) => [
  new Paragraph({
    children: [text(section.heading, { bold: true, size: 22 })],
    keepNext: true,
    spacing: { before: 240, after: 80 },
  }),
  tableOf(section.fields.map((f) => fieldRow(f, language))),
]

function annexBlocks(table: FormTable): readonly (Paragraph | Table)[] {
  const countWidth = 1_800
  const row = (cells: readonly string[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map((c, i) => {
        const last = i === cells.length - 1
        return cell(
          [line(c, { bold: head, align: last ? AlignmentType.RIGHT : AlignmentType.LEFT })],
          last ? countWidth : PAGE_WIDTH_TWIPS - countWidth,
          head,
        )
      }),
    })
  return [
    new Paragraph({
      children: [text(table.caption, { bold: true, size: 22 })],
      keepNext: true,
      pageBreakBefore: true,
      spacing: { after: 80 },
    }),
    tableOf([row(table.head, true), ...table.rows.map((r) => row(r, false))]),
  ]
}

function frame(form: FilledForm): Pick<ISectionOptions, 'headers' | 'footers' | 'properties'> {
  const words = WORDS[form.language]
  const mark = form.specimen ? [text(words.specimen, { bold: true, size: 24, color: 'B00020' })] : []
  const page = new TextRun({
    children: [`${words.page} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
    size: 16,
  })
  return {
    properties: {
      page: {
        size: { width: 11_906, height: 16_838 },
        margin: { top: 1_134, bottom: 1_134, left: 1_134, right: 1_134 },
      },
    },
    headers: { default: new Header({ children: [new Paragraph({ children: mark, alignment: AlignmentType.RIGHT })] }) },
    footers: {
      default: new Footer({ children: [new Paragraph({ children: [page], alignment: AlignmentType.CENTER })] }),
    },
  }
}

/** A filled form as a DOCX file (A4), the same bytes whenever it is made of the same form at the same `at`. */
export async function formDocx(form: FilledForm, at: Instant): Promise<Uint8Array> {
  const words = WORDS[form.language]
  const children = [
    line(dayWords(form.date, form.language), { align: AlignmentType.RIGHT }),
    line(words.to(form.to), { align: AlignmentType.LEFT, size: 22, after: 120 }),
    line(form.from, { align: AlignmentType.RIGHT, size: 22, after: 240 }),
    line(form.title, { align: AlignmentType.CENTER, bold: true, size: 30, after: 200 }),
    ...form.bases.map((basis) => line(basis, { size: 18 })),
    ...form.remarks.map((remark) => line(remark, { size: 18, color: '444444' })),
    ...form.sections.flatMap((s) => sectionBlocks(s, form.language)),
    ...(form.open.length
      ? [line(words.openList, { bold: true, size: 22, after: 80 }), ...form.open.map((o) => line(`・${o}`))]
      : []),
    ...form.tables.flatMap(annexBlocks),
  ]
  const document = new Document({
    creator: 'Todoke',
    lastModifiedBy: 'Todoke',
    title: form.title,
    styles: { default: { document: { run: { font: FONTS, size: 20 } } } },
    sections: [{ ...frame(form), children }],
  })
  return steadyZip(new Uint8Array(await Packer.toBuffer(document)), isoUtc(at))
}
