import type { DataKind } from '#kernel/data-kinds.ts'

interface Place {
  readonly file: string
  readonly part: string
  readonly row: number
}

const placed = ({ file, part, row }: Place): string =>
  `${row}?file=${encodeURIComponent(file)}${part ? `&part=${encodeURIComponent(part)}` : ''}`

/** Addresses of pages, in one place so that they cannot drift apart. */
export const hrefs = {
  people: (attack: string, items: readonly DataKind[] | null, page = 1): string =>
    `/attacks/${encodeURIComponent(attack)}/people/${items ? items.join('.') : 'all'}${page > 1 ? `?page=${page}` : ''}`,
  person: (person: string): string => `/people/${person}`,
  source: (at: Place): string => `/source/${placed(at)}`,
  exclude: (at: Place): string => `/exclude/${placed(at)}`,
  pair: (id: string): string => `/review/${id}`,
  decision: (id: string): string => `/decisions/${id}`,
  behind: (step: number | string): string => `/review?behind=${step}`,
  table: (id: string): string => `/tables?table=${id}`,
  cell: (table: string, keys: readonly string[], page = 1): string =>
    `/tables/${table}/people?attack=${encodeURIComponent(keys[0] ?? '')}&key=${encodeURIComponent(keys.slice(1).join(':'))}${page > 1 ? `&page=${page}` : ''}`,
  file: (path: string): string => `/files/${path.split('/').map(encodeURIComponent).join('/')}`,
  letter: (file: string, page: number): string =>
    `/letters/${encodeURIComponent(file)}${page > 0 ? `?page=${page}` : ''}`,
}

/** The short form of a token that people can compare by eye: 8 hex digits in two groups. */
export const shortToken = (token: string): string => `${token.slice(0, 4)}-${token.slice(4, 8)}`
