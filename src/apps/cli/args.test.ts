import { expect, test } from 'vitest'
import { readArgs } from './args.ts'
import { command } from './command.ts'

const sample = command({
  id: 'run',
  summary: 'sample',
  usage: 'CASE [PATH…] [--out DIR]',
  options: {
    out: { type: 'string', value: 'DIR', about: '' },
    people: { type: 'number', value: 'N', about: '' },
    yes: { type: 'boolean', about: '' },
    only: { type: 'list', value: 'STAGE', choices: ['ledger', 'duties', 'notices'], about: '' },
    why: { type: 'list', whole: true, value: 'TEXT', about: '' },
  },
  run: async () => 0,
})
const read = (...argv: string[]) => readArgs(sample, argv)

test.each<[string, string[], object]>([
  [
    'nothing but the argument',
    ['c'],
    { positionals: ['c'], options: { out: undefined, people: undefined, yes: false, only: [], why: [] } },
  ],
  [
    'options anywhere, with = or a space',
    ['--out=o', 'c', '--yes'],
    { positionals: ['c'], options: { out: 'o', yes: true } },
  ],
  ['a number', ['c', '--people', '3000'], { options: { people: 3000 } }],
  [
    'a list repeated and by commas',
    ['c', '--only', 'ledger', '--only=duties,notices'],
    { options: { only: ['ledger', 'duties', 'notices'] } },
  ],
  [
    'a list as words',
    ['c', '--only', 'ledger', 'duties', '--yes', 'x'],
    { positionals: ['c', 'x'], options: { only: ['ledger', 'duties'] } },
  ],
  ['a list of whole texts', ['c', '--why', 'a=b, c', '--why=d'], { options: { why: ['a=b, c', 'd'] } }],
  ['words after --', ['--', '--odd name'], { positionals: ['--odd name'] }],
])('%s is understood', (_what, argv, expected) => expect(read(...argv).args).toMatchObject(expected))

test('--json and --help are every command’s', () => {
  expect(read('c', '--json').common).toEqual({ json: true, help: false })
  expect(read('-h').common).toEqual({ json: false, help: true })
})

const USAGE = '\nUsage: todoke run CASE [PATH…] [--out DIR]'
test.each<[string, string[], string]>([
  ['a missing argument', [], 'CASE is missing'],
  ['an option that does not exist', ['c', '--pepole', '3'], 'unknown option --pepole; did you mean --people?'],
  ['a short option that does not exist', ['c', '-x'], 'unknown option -x'],
  ['an option that is an inherited name', ['c', '--constructor'], 'unknown option --constructor'],
  ['no value', ['c', '--out'], '--out needs a value (DIR)'],
  ['an option where a value must be', ['c', '--out', '--yes'], '--out needs a value (DIR)'],
  ['a value that is none', ['c', '--yes=no'], '--yes takes no value'],
  ['text for a number', ['c', '--people', 'many'], '--people many: not a whole number'],
  ['a negative number', ['c', '--people=-1'], '--people -1: not a whole number'],
  [
    'an unknown word of a list',
    ['c', '--only', 'ledgr'],
    '--only ledgr: one of ledger, duties, notices; did you mean ledger?',
  ],
])('%s is wrong usage', (_what, argv, message) => {
  expect(() => read(...argv)).toThrow(expect.objectContaining({ kind: 'usage', message: message + USAGE }))
})

test('one word too many is wrong usage where the number of words is fixed', () => {
  const fixed = { ...sample, usage: 'OUT [--yes]' }
  expect(() => readArgs(fixed, ['a', 'b'])).toThrow(/^one word too many: b/)
})
