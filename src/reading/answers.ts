import { idKinds } from '#detect/index.ts'
import type { Line, Passage, Picture, Row } from '#evidence/index.ts'
import { dataKinds } from '#kernel/data-kinds.ts'
import { type Refused, refusalReasons } from '#kernel/refused.ts'
import { begunOf, stretchOf } from './begun.ts'
import type { SearchedPicture, Told, UnderstoodTable, WritingNote } from './found.ts'
import type { Frame } from './frames.ts'
import { FRAME } from './job.ts'
import { Nonsense, unpackBatch } from './pack.ts'
import type { Beginning } from './quick-beginning.ts'
import { confidence, count, type Fields, fields, header, list, meaningOf, oneOf, text, texts } from './shapes.ts'

/** What a child says, once its shape has been checked: a child that opened hostile bytes is believed in nothing else. */
export type Answer =
  | Told
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'progress'; readonly bytes: number }
  | { readonly kind: 'enter'; readonly place: readonly number[]; readonly part: string }
  | { readonly kind: 'done'; readonly bytes: number }
  | { readonly kind: 'fault'; readonly name: string; readonly memory: boolean }
  | { readonly kind: 'ready' }
  | { readonly kind: 'begun'; readonly beginning: Beginning | null }
  | { readonly kind: 'pixels'; readonly graymap: Buffer }

/** The answer in a frame about `file`. Throws Nonsense when it has another shape. */
export function answerOf(frame: Frame, file: string): Answer {
  if (frame.kind === FRAME.found) return { kind: 'found', batch: unpackBatch(frame.body) }
  if (frame.kind === FRAME.pixels) return { kind: 'pixels', graymap: graymapOf(frame.body) }
  const body = fields(JSON.parse(frame.body.toString('utf8')), 'an answer')
  switch (frame.kind) {
    case FRAME.passage:
      return { kind: 'passage', passage: passageOf(body, file) }
    case FRAME.table:
      return { kind: 'table', table: tableOf(body, file) }
    case FRAME.text:
      return { kind: 'text', text: { part: text(body['part']), encoding: encodingOf(body), grain: grainOf(body) } }
    case FRAME.refused:
      return { kind: 'refused', refused: refusedOf(body, file) }
    case FRAME.noted:
      return { kind: 'noted', note: noteOf(body) }
    case FRAME.pictured:
      return { kind: 'pictured', picture: pictureOf(body) }
    case FRAME.progress:
      return { kind: 'progress', bytes: count(body['bytes']) }
    case FRAME.enter:
      return { kind: 'enter', place: list(body['place']).map(count), part: text(body['part']) }
    case FRAME.done:
      return { kind: 'done', bytes: count(body['bytes']) }
    case FRAME.fault:
      return { kind: 'fault', name: /^\w{1,40}$/.exec(text(body['name']))?.[0] ?? '', memory: body['memory'] === true }
    case FRAME.begun:
      return { kind: 'begun', beginning: begunOf(body) }
    case FRAME.stretch:
      return { kind: 'stretch', stretch: stretchOf(body) }
    case FRAME.ready:
      return { kind: 'ready' }
    default:
      throw new Nonsense(`an answer of kind ${frame.kind}`)
  }
}

const grainOf = (body: Fields) => oneOf(body['grain'], ['line', 'document'])

function encodingOf(body: Fields): { readonly name: string; readonly confidence: number } {
  const encoding = fields(body['encoding'], 'an encoding')
  return { name: text(encoding['name']), confidence: confidence(encoding['confidence']) }
}

/** A picture of more points than this never leaves a child, which makes them smaller before. */
const POINTS_MAX = 8_000_000

/** A portable graymap and nothing else: what reads it next knows other kinds of picture, too, and hostile ones. */
function graymapOf(body: Buffer): Buffer {
  const head = /^P5\n([1-9]\d{0,4}) ([1-9]\d{0,4})\n255\n/.exec(body.toString('latin1', 0, 24))
  const points = Number(head?.[1]) * Number(head?.[2])
  if (!head || points > POINTS_MAX || body.length !== head[0].length + points) throw new Nonsense('no graymap')
  return body
}

function refusedOf(body: Fields, file: string): Refused {
  const [part, advice] = [text(body['part']), text(body['advice'])]
  const reason = oneOf(body['reason'], refusalReasons)
  return { file, part, row: count(body['row']), reason, advice, records: count(body['records']) }
}

const noteOf = (body: Fields): WritingNote => ({
  part: text(body['part']),
  ownCharacters: count(body['ownCharacters']),
  brokenPlaces: count(body['brokenPlaces']),
  raggedRows: count(body['raggedRows']),
})

const pictureOf = (body: Fields): SearchedPicture => ({
  part: text(body['part']),
  kind: body['kind'] === null ? null : oneOf(body['kind'], idKinds),
  width: count(body['width']),
  height: count(body['height']),
  hasPlace: body['hasPlace'] === true,
  readBy: text(body['readBy']),
  items: list(body['items']).map((item) => oneOf(item, dataKinds)),
})

function tableOf(body: Fields, file: string): UnderstoodTable {
  const columns = list(body['columns']).map((value) => {
    const column = fields(value, 'a column')
    return { name: text(column['name']), meaning: meaningOf(column['meaning']) }
  })
  return { file, part: text(body['part']), header: header(body['header']), columns, encoding: encodingOf(body) }
}

function passageOf(body: Fields, file: string): Passage {
  const kind = oneOf(body['kind'], ['table', 'rows', 'text', 'lines', 'refused'])
  if (kind === 'refused') return { kind, refused: refusedOf(fields(body['refused'], 'a refusal'), file) }
  const part = text(body['part'])
  switch (kind) {
    case 'table': {
      const sample = list(body['sample']).map(texts)
      const preamble = texts(body['preamble'])
      const remarks = body['remarks'] === undefined ? {} : { remarks: texts(body['remarks']) }
      return { kind, part, header: header(body['header']), sample, preamble, encoding: encodingOf(body), ...remarks }
    }
    case 'rows':
      return { kind, part, rows: list(body['rows']).map(rowOf) }
    case 'text':
      return { kind, part, grain: grainOf(body), encoding: encodingOf(body), ...pictureShapeOf(body) }
    case 'lines':
      return { kind, part, lines: list(body['lines']).map(lineOf) }
    default:
      return kind satisfies never
  }
}

function pictureShapeOf(body: Fields): { readonly picture?: Picture } {
  if (body['picture'] === undefined) return {}
  const shape = fields(body['picture'], 'a picture')
  const [width, height, hasPlace] = [count(shape['width']), count(shape['height']), shape['hasPlace'] === true]
  return { picture: { width, height, hasPlace, readBy: text(shape['readBy']) } }
}

function rowOf(value: unknown): Row {
  const row = fields(value, 'a row')
  const [cells, spans] = [texts(row['cells']), row['spans'] === null ? null : list(row['spans']).map(count)]
  if (spans && spans.length !== 2 * cells.length) throw new Nonsense('a row whose cells have other places')
  return { row: count(row['row']), cells, spans }
}

function lineOf(value: unknown): Line {
  const line = fields(value, 'a line')
  return {
    row: count(line['row']),
    text: text(line['text']),
    offset: line['offset'] === null ? null : count(line['offset']),
    ...(line['length'] !== undefined && { length: count(line['length']) }),
    ...(line['written'] !== undefined && { written: list(line['written']).map(count) }),
  }
}
