import type { DataKind } from '#kernel/data-kinds.ts'
import { settlePieces } from '../beside/pieces.ts'
import { withoutBank } from '../columns/bank-columns.ts'
import {
  type Column,
  carriesQueries,
  columnsOf,
  countOf,
  countsUp,
  readsLikeProse,
  spreadLikeBirths,
  type TableToProfile,
} from '../columns/column-sample.ts'
import { areCodes, areHashesOfSecrets, fitted, lookAlike, ofNoPerson, said, shapeOf } from '../columns/column-shape.ts'
import { title } from '../columns/header-title.ts'
import { learnedColumns } from '../columns/learned-columns.ts'
import { numbersByForm } from '../columns/numbers-by-form.ts'
import { ownMeaning } from '../columns/own-columns.ts'
import { holdsSeveral } from '../columns/several-in-cell.ts'
import { areLatinNames } from '../names/latin-dictionary.ts'
import type { ColumnMeaning } from '../reader/finding.ts'
import { LABEL, type Reader } from '../reader/reading.ts'
import { looksOf } from '../values/cell-looks.ts'
import { readDay } from '../values/dates.ts'
import { contradiction, dull, saysOtherwise, TELLING } from './against-label.ts'
import { guessedHeaders } from './guessed-header.ts'
import { provenMeaning } from './proven-columns.ts'
import { soundRows } from './sound-rows.ts'
import {
  isSizeOfThing,
  namesNobody,
  notOfAccount,
  type Surroundings,
  standsAlone,
  surroundingsOf,
} from './surroundings.ts'
import { toldByCells } from './told-by-cells.ts'

/** What each column of a table means, by header words, by the shape of its cells and by their spread. */
export function profileTable(reader: Reader, whole: TableToProfile): readonly ColumnMeaning[] {
  const table = { ...whole, sample: soundRows(whole) }
  const columns = columnsOf(table)
  const around = surroundingsOf(reader, table, columns)
  const meanings = columns.map((column): ColumnMeaning => {
    const inferred =
      ownMeaning(reader, column) ??
      provenMeaning(reader, column, around) ??
      toldByCells(reader, column, around) ??
      infer(reader, column, around)
    const decided = table.overrides?.[column.name] ?? table.overrides?.[String(column.index)]
    return decided === undefined ? inferred : overruled(column, inferred, decided)
  })
  const settled = settlePieces(columns, meanings, table.sample, around.hasPerson)
  const guessed = guessedHeaders(reader, columns, settled, around)
  return learnedColumns(reader, columns, guessed, around.hasPerson).map((meaning, i) =>
    holdsSeveral(reader, columns[i]?.cells ?? [], meaning) ? { ...meaning, several: true } : meaning,
  )
}

function infer(reader: Reader, column: Column, around: Surroundings): ColumnMeaning {
  const { label } = column
  if (label?.depends === 'counting' && isOfRow(column, around))
    return dull(column, `${title(reader, column)}; a number of the row`)
  const { subject } = around
  if (label && subject?.cannotHold.has(label.use)) return dull(column, `${title(reader, column)}; ${subject.why}`)
  if (isSizeOfThing(column, around))
    return dull(column, `${title(reader, column)}; the sides of a thing stand beside it`)
  const hasBank = around.hasBank && !around.apartFromBank.has(column.index)
  const alone = label && notOfAccount(label, column, around)
  if (alone) return dull(column, `${title(reader, column)}; ${alone}`)
  if (label?.piece === 'holder' && label.use === 'bank-account' && !hasBank)
    return labelled(reader, column, withoutBank(label, column.cells), around)
  if (label?.depends === 'bank' && hasBank)
    return {
      use: 'bank-account',
      piece: label.piece ?? 'number',
      role: label.role,
      sure: 'certain',
      by: LABEL,
      why: `${title(reader, column)} beside columns of a bank`,
    }
  if (label?.depends === 'city' && !around.hasCity && !(label.use === 'postal-code' && around.hasAddress))
    return dull(column, `${title(reader, column)}; no city stands beside it`)
  if (standsAlone(column, around) || namesNobody(reader, column, around) || saysOtherwise(reader, column))
    return unlabelled(reader, column, around)
  if (label?.use === 'ignore' && isBareCode(column, around)) return codes(column, title(reader, column))
  if (label) return labelled(reader, column, fitted(column.cells, label), around)
  return unlabelled(reader, column, around)
}

/** Whether a number is that of the row or of a thing, and of nobody. */
const isOfRow = ({ index }: Column, { hasKey, hasPerson, table }: Surroundings): boolean =>
  hasKey || !hasPerson || countsUp(table.sample, index)

/** Codes of which the header says no more than number: alone or with another column, or beside somebody. */
const isBareCode = ({ header, cells }: Column, { hasKey, hasPerson, table }: Surroundings): boolean =>
  !hasKey && (hasPerson || (table.header?.length ?? 0) < 3) && BARE_NUMBER.test(header.trim()) && areCodes(cells)

const BARE_NUMBER = /^(?:番号|コード|no\.?|code)$/i

/** Codes under a header that only says number: whose, a reviewer may tell. */
const codes = (column: Column, name: string): ColumnMeaning => ({
  use: 'customer-number',
  role: column.label?.role ?? 'self',
  sure: 'possible',
  by: LABEL,
  why: `${name}; every row has a code of its own and no other column tells whose row it is`,
})

function overruled(column: Column, inferred: ColumnMeaning, use: ColumnMeaning['use']): ColumnMeaning {
  const why = 'decided in mapping.yaml'
  if (inferred.use === use) return { ...inferred, sure: 'certain', why }
  const piece = column.label?.use === use ? column.label.piece : undefined
  return { use, ...(piece ? { piece } : {}), role: column.label?.role ?? 'self', sure: 'certain', by: 'mapping', why }
}

/** Whether the header says that the cells are numbers of things, of which many are written like postal codes. */
const ofThing = ({ header }: Column): boolean => /(?:番号?|コード|No\.?|code|number)$/i.test(header.trim())

type Label = NonNullable<Column['label']>

function labelled(reader: Reader, column: Column, label: Label, around: Surroundings): ColumnMeaning {
  const { cells } = column
  const name = title(reader, column)
  const meant = { role: label.role, ...(label.piece ? { piece: label.piece } : {}) }
  if (label.use === 'free-text')
    return { use: 'free-text', ...meant, sure: 'certain', by: LABEL, why: `${name}; free text` }
  if (label.use === 'ignore') return ofNobody(reader, column, label, around)
  const item = label.use
  if (cells.length === 0)
    return { use: item, ...meant, sure: 'likely', by: LABEL, why: `${name}; the sample holds no value` }
  const fits = label.piece ? cells.length : countOf(cells, (cell) => reader.read(item, cell) !== null)
  const others = ofNoPerson(item, cells, fits)
  if (others) return dull(column, `${name}; ${others}`)
  const overruling = contradiction(reader, column, item, fits)
  if (overruling) return { ...overruling, role: label.role }
  const hasShape = reader.of(item).some((r) => r.form === 'shaped' || r.looks) && !label.piece
  if (!label.exact && hasShape && !showsItself(reader, column, item, fits)) return unlabelled(reader, column, around)
  if (!hasShape)
    return {
      use: item,
      ...meant,
      sure: label.piece ? 'certain' : label.exact ? 'likely' : 'possible',
      by: LABEL,
      why:
        label.piece || label.exact
          ? name
          : `${name}; only part of the header is known, and cells of this item have no form of their own`,
    }
  const sure = fits >= cells.length * 0.5 ? 'certain' : 'likely'
  return {
    use: item,
    ...meant,
    sure,
    by: reader.of(item)[0]?.id ?? LABEL,
    why: `${name}; ${said(fits, cells.length, item)}`,
  }
}

/** A column whose header says nothing of a person, unless its cells plainly do. */
function ofNobody(reader: Reader, column: Column, { role }: Label, { subject }: Surroundings): ColumnMeaning {
  const { cells } = column
  const name = title(reader, column)
  const shape = shapeOf(
    reader,
    cells,
    (item) =>
      TELLING.has(item) && !(item === 'postal-code' && ofThing(column)) && subject?.cannotHold.has(item) !== true,
  )
  if (shape)
    return {
      use: shape.item,
      role,
      sure: 'likely',
      by: shape.by,
      why: `${name} says nothing of a person, but ${said(shape.count, cells.length, shape.item)}`,
    }
  const text = { use: 'free-text', role, sure: 'possible', by: LABEL } as const
  if (readsLikeProse(cells)) return { ...text, why: `${name}, but the cells are sentences` }
  if (carriesQueries(cells)) return { ...text, why: `${name}, but the cells carry values of people` }
  return dull(column, `${name}; says nothing about a person`)
}

/** Whether cells bear out a header of which only the end is known. */
const showsItself = (reader: Reader, column: Column, item: DataKind, fits: number): boolean =>
  fits >= column.cells.length * 0.5 &&
  (!reader.takesAny(item) ||
    shapeOf(reader, column.cells, (i) => i === item) !== null ||
    (item === 'name' && areLatinNames(column.cells)))

const unknown = (why: string, cells: readonly string[]): ColumnMeaning => ({
  use: 'unknown',
  role: 'self',
  sure: 'possible',
  by: 'none',
  why: `${why}; every cell is searched`,
  looks: looksOf(cells),
})

/** Numbers of which one in ten passes by chance; so many have to, before a column without a label is believed. */
const CHECKED: ReadonlySet<DataKind> = new Set<DataKind>(['my-number', 'corporate-number'])
const CHECKED_CELLS = 8

function unlabelled(reader: Reader, column: Column, around: Surroundings): ColumnMeaning {
  const { cells, index } = column
  const name = title(reader, column)
  if (cells.length === 0) return unknown(`${name}; no value in the sample`, cells)
  const alike = lookAlike(cells)
  if (alike) return dull(column, `${name}; ${alike}`)
  const numbers = numbersByForm(cells, around.hasPerson)
  if (numbers) {
    const why = `${name}; ${said(numbers.count, cells.length, numbers.item)}`
    return { use: numbers.item, role: 'self', sure: 'possible', by: numbers.by, why }
  }
  const shape = shapeOf(reader, cells, () => true)
  if (shape && around.subject?.cannotHold.has(shape.item)) return dull(column, `${name}; ${around.subject.why}`)
  if (shape?.item === 'birth-date' && !spreadLikeBirths(cells.flatMap((c) => readDay(c) ?? [])))
    return dull(column, `${name}; days of one short period, so not dates of birth`)
  const enough = shape && CHECKED.has(shape.item) ? CHECKED_CELLS : 3
  const some = cells.length >= enough ? 'likely' : 'possible'
  if (shape)
    return {
      use: shape.item,
      role: 'self',
      sure: some,
      by: shape.by,
      why: `${name}; ${said(shape.count, cells.length, shape.item)}`,
    }
  if (around.hasMail && areHashesOfSecrets(reader, column.header, cells))
    return {
      use: 'password-hash',
      role: 'self',
      sure: 'possible',
      by: 'password-hash',
      why: `${name}; hashes beside e-mail addresses`,
    }
  if (countsUp(around.table.sample, index)) return dull(column, `${name}; a number of the row`)
  if (readsLikeProse(cells))
    return { use: 'free-text', role: 'self', sure: 'possible', by: 'none', why: `${name}; the cells are sentences` }
  return unknown(`${name} is not understood`, cells)
}
