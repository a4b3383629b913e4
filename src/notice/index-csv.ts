import { csvLine } from '#kernel/csv.ts'
import type { Composition, Notice } from './notice.ts'

const COLUMNS = [
  'batch',
  'person',
  'attacks',
  'items',
  'route',
  'variant',
  'language',
  'file',
  'page',
  'pages',
  'sha256',
  'reference',
  'held',
] as const

/** `notices/index.csv`: a header and one row per notice (contracts, section 6; then what the person quotes, and why held). */
export function* indexCsv(composition: Composition): Generator<string> {
  yield csvLine(COLUMNS)
  for (const notice of composition.notices) yield csvLine(row(composition.batch, notice))
}

function row(batch: string, n: Notice): readonly string[] {
  return [
    batch,
    n.person,
    n.attacks.join('+'),
    n.items.join('+'),
    n.route,
    n.variant,
    n.language,
    n.file,
    n.page ? String(n.page) : '',
    n.page ? '1' : '0',
    n.sha256,
    n.reference,
    n.held ?? '',
  ]
}
