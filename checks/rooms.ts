/** The house plan as data. A room may import the rooms listed beside it, and nothing else. Changing it needs a decision note. */
const everything = [
  'kernel',
  'texts',
  'store',
  'parquet',
  'evidence',
  'reading',
  'detect',
  'ledger',
  'law',
  'case',
  'notice',
  'report',
  'inquiry',
  'watch',
  'replay',
  'ui',
]

export const rooms: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  texts: ['kernel'],
  ui: ['kernel', 'texts'],
  store: ['kernel'],
  evidence: ['kernel', 'store'],
  parquet: [],
  reading: ['kernel', 'parquet', 'evidence', 'detect'],
  detect: ['kernel'],
  law: ['kernel'],
  ledger: ['kernel', 'parquet', 'store', 'detect'],
  case: ['kernel', 'store', 'ledger', 'law'],
  notice: ['kernel', 'store', 'texts', 'law', 'case'],
  report: ['kernel', 'store', 'texts', 'law', 'case'],
  inquiry: ['kernel', 'store', 'texts', 'ledger', 'case'],
  watch: ['kernel', 'store', 'detect'],
  replay: ['kernel'],
  'apps/portal': ['kernel', 'texts', 'ui', 'inquiry'],
  'apps/console': everything,
  'apps/worker': everything,
  'apps/cli': everything,
}

/** Rooms without clock, chance, disk, network or environment: same input, same output. */
export const pureRooms: readonly string[] = ['texts', 'detect', 'law', 'ui', 'replay']

/** The folders inside `detect` and what each may import besides itself; its door and tests may import all (decision 0080). */
export const detectFolders: Readonly<Record<string, readonly string[]>> = {
  'scanner/kernel': [],
  reader: [],
  values: ['reader'],
  names: ['reader', 'scanner/kernel', 'values'],
  labels: ['reader'],
  headers: ['labels', 'names', 'reader'],
  recognizers: ['names', 'reader', 'values'],
  columns: ['headers', 'labels', 'names', 'reader', 'values'],
  facts: ['labels', 'names', 'reader', 'recognizers', 'values'],
  beside: ['columns', 'headers', 'labels', 'names', 'reader', 'values'],
  prose: ['facts', 'labels', 'names', 'reader', 'values'],
  tables: ['beside', 'columns', 'headers', 'labels', 'names', 'prose', 'reader', 'values'],
  records: ['facts', 'prose', 'reader', 'tables', 'values'],
  scanner: [
    'columns',
    'facts',
    'labels',
    'names',
    'prose',
    'reader',
    'recognizers',
    'scanner/kernel',
    'tables',
    'values',
  ],
}
