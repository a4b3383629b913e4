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
  'certainty',
  'advice',
  'change',
  'audience',
  'cause',
  'harm',
] as const

/**
 * `notices/index.csv`: a header and one row per notice (contracts, section 6; then what the person quotes, why held, and
 * what later notices are compared with).
 */
export function* indexCsv(composition: Composition): Generator<string> {
  yield csvLine(COLUMNS)
  for (const notice of composition.notices) yield csvLine(row(composition, notice))
}

function row({ batch, bodies, told }: Composition, n: Notice): readonly string[] {
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
    String(n.pages),
    n.sha256,
    n.reference,
    n.held ?? '',
    n.certainty.join('+'),
    (bodies[n.body]?.advice ?? []).join('+'),
    n.change,
    n.audience,
    told.cause,
    told.harm,
  ]
}
