import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import { type Instant, isoUtc } from '#kernel/instant.ts'
import { annexBlocks, line, sectionBlocks, text, WORDS } from './docx-blocks.ts'
import type { FilledForm } from './filled-form.ts'
import type { FinalForm } from './finalise.ts'
import { steadyZip } from './steady-zip.ts'
import { dayWords } from './wording.ts'

/** Every East Asian Word has one of these; Word falls back by itself where one is missing. */
const FONTS = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'ＭＳ 明朝', cs: 'Times New Roman' }

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

/** The reasons that a final paper gives for what follows later. */
const reasonsOf = (form: FilledForm | FinalForm): ReadonlyMap<string, string> =>
  new Map('later' in form ? form.later.map((l) => [l.field, l.why]) : [])

function paper(form: FilledForm | FinalForm): readonly (Paragraph | Table)[] {
  const words = WORDS[form.language]
  const reasons = reasonsOf(form)
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
          ...form.open.map((o) => line(`・${o}${reasons.has(o) ? `${words.because}${reasons.get(o)}` : ''}`)),
        ]
      : []),
    ...narrow.flatMap((t, i) => annexBlocks(t, i === 0)),
  ]
}

/** A filled form as a DOCX file (A4), the same bytes whenever it is made of the same form at the same `at`. */
export async function formDocx(form: FilledForm | FinalForm, at: Instant): Promise<Uint8Array> {
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
