import type { ToldStretch } from './found.ts'
import { Nonsense } from './pack.ts'
import type { Beginning } from './quick-beginning.ts'
import { confidence, count, type Fields, fields, header, list, meaningOf, oneOf, text, texts } from './shapes.ts'

/*
 * How a file begins, on its way from the reading child that opened it to the process that has the rest scanned. The
 * child met hostile bytes: its numbers only say where to look, and the scan checks every byte and row for itself.
 */

/** The beginning as what goes into a frame. */
export function begunBody(beginning: Beginning | null): object {
  if (!beginning) return { beginning: null }
  const { writing } = beginning
  const literals = 'literals' in writing ? writing.literals.map((b) => Buffer.from(b).toString('base64')) : []
  return { beginning: { ...beginning, writing: { ...writing, literals } } }
}

/** The beginning again. Throws Nonsense when it has another shape. */
export function begunOf(body: Fields): Beginning | null {
  if (body['beginning'] === null) return null
  const told = fields(body['beginning'], 'a beginning')
  const profile = list(told['profile']).map(meaningOf)
  const names = texts(told['names'])
  return {
    part: text(told['part']),
    header: header(told['header']),
    profile,
    names,
    writing: writingOf(fields(told['writing'], 'a way of writing')),
    encoding: text(told['encoding']),
    confidence: confidence(told['confidence']),
    firstRow: count(told['firstRow']),
  }
}

/** A stretch as what goes into a frame. */
export const stretchBody = ({ beginning, from, to }: ToldStretch): object => ({ ...begunBody(beginning), from, to })

/** The stretch again. Throws Nonsense when it has another shape. */
export function stretchOf(body: Fields): ToldStretch {
  const beginning = begunOf(body)
  const [from, to] = [count(body['from']), count(body['to'])]
  if (!beginning || from > to) throw new Nonsense('a stretch of nothing')
  return { beginning, from, to }
}

function writingOf(body: Fields): Beginning['writing'] {
  const kind = oneOf(body['kind'], ['delimited', 'objects', 'copied', 'tuples', 'lines', 'document'])
  const literals = texts(body['literals']).map((literal) => Buffer.from(literal, 'base64'))
  const [first] = literals
  switch (kind) {
    case 'delimited': {
      const delimiter = count(body['delimiter'])
      if (delimiter > BYTE_MAX) throw new Nonsense('a delimiter that is no byte')
      return { kind, delimiter }
    }
    case 'objects':
      return { kind, literals }
    case 'tuples':
      if (!first || literals.length > 1) throw new Nonsense('a dump that begins in more than one way')
      return { kind, literals: [first], backslash: body['backslash'] === true }
    case 'lines':
      return {
        kind,
        ...(body['logins'] === true && { logins: true }),
        ...(body['wrapped'] === true && { wrapped: true }),
      }
    case 'copied':
    case 'document':
      return { kind }
    default:
      return kind satisfies never
  }
}

const BYTE_MAX = 0x7f
