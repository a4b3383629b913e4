import { joinPart, type Opening } from './format.ts'
import type { OfficePackage } from './office-package.ts'
import type { Passage } from './passage.ts'
import type { RowsSeen } from './rows-seen.ts'
import { TableGatherer } from './table-gatherer.ts'
import { attribute, plain, relations, tags, unescapeXml } from './workbook.ts'
import { xmlItems } from './xml-items.ts'

/** Whether a workbook keeps copies of what its pivot tables were made from. */
export const hasPivotCaches = ({ names }: OfficePackage): boolean => names.some((name) => DEFINITION.test(name))

const DEFINITION = /^xl\/pivotCache\/pivotCacheDefinition(\d+)\.xml$/
const REMARK = 'kept for a pivot table, not shown on any sheet; rows that stand on a sheet are not given again'

/**
 * The copies of their source that pivot tables keep (ECMA-376 part 1, section 18.10): whole rows that no sheet shows, also of sheets that were removed
 * or shortened before the file was sent. A row that a sheet has is not given twice.
 */
export async function* pivotCaches(opening: Opening, parts: OfficePackage, seen: RowsSeen): AsyncGenerator<Passage> {
  for (const path of parts.names.filter((name) => DEFINITION.test(name))) {
    const fields = fieldsOf(plain(await parts.text(path)))
    const records = [...(await relations(parts, path)).values()].find(({ type }) => type === 'pivotCacheRecords')
    const source = records && parts.open(records.target)
    if (!source || fields.length === 0) continue
    const part = joinPart(opening.part, `pivot cache ${DEFINITION.exec(path)?.[1] ?? ''}`)
    const table = new TableGatherer({
      file: opening.file,
      part,
      encoding: { name: 'utf-8', confidence: 1 },
      remarks: [REMARK],
      begin: () => ({ header: fields.map(({ name }) => name), preamble: [], skip: 0 }),
    })
    for await (const xml of xmlItems(source, 'r')) {
      for (const cells of recordsOf(plain(xml), fields)) if (!seen.has(cells)) table.add(cells, null)
      yield* table.drain()
    }
    table.flush()
    yield* table.drain()
    yield* parts.stopped({ file: opening.file, part }, records.target)
  }
}

/** A column of the source, with the values that records point to by number. */
interface Field {
  readonly name: string
  readonly values: readonly string[]
}

/** The fields in their order; those that a pivot table computes stand in no record. */
const fieldsOf = (xml: string): readonly Field[] =>
  xml
    .split('<cacheField ')
    .slice(1)
    .flatMap((field) => {
      const tag = ` ${field.slice(0, field.indexOf('>'))}`
      if (attribute(tag, 'databaseField') === '0') return []
      const shared = /<sharedItems\b[^>]*[^/]>([\s\S]*?)<\/sharedItems>/.exec(field)?.[1] ?? ''
      return [{ name: unescapeXml(attribute(tag, 'name')), values: valuesOf(shared, undefined) }]
    })

function* recordsOf(xml: string, fields: readonly Field[]): Generator<readonly string[]> {
  for (const record of xml.split('<r>').slice(1)) yield valuesOf(record.split('</r>')[0] ?? '', fields)
}

const VALUES = '[smndbex]'

/** What stands in some values, each a tag of its kind: text, nothing, number, day, yes or no, error, or one that is shared. */
function valuesOf(xml: string, fields: readonly Field[] | undefined): readonly string[] {
  return tags(xml, VALUES).map((tag, i) => {
    const value = unescapeXml(attribute(tag, 'v'))
    switch (tag[1]) {
      case 'x':
        return fields?.[i]?.values[Number(value)] ?? ''
      case 'd':
        return value.replace(/T00:00:00(\.0+)?Z?$/, '').replace('T', ' ')
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE'
      default:
        return value
    }
  })
}
