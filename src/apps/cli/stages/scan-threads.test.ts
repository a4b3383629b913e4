import { expect, test } from 'vitest'
import { workspaceKey } from '#kernel/keyed-tokens.ts'
import type { QuickPart } from '#reading/index.ts'
import { ScanThreads } from './scan-threads.ts'

const broken = { id: 'broken', item: 'name', file: 'broken.yaml', labels: [], pattern: '(', check: 'none' } as const
const part: QuickPart = {
  entry: { file: 'a.csv', path: '/nowhere/a.csv', bytes: 0, stamp: '' },
  beginning: {
    ...{ part: '', header: null, profile: [], names: [], encoding: 'utf-8', confidence: 1, firstRow: 0 },
    writing: { kind: 'lines' },
  },
  ...{ from: 0, to: 1 },
}

test('a thread that fails before it is asked anything fails whatever it is asked then', async () => {
  const own = [{ ...broken, form: 'tidy', sure: 'likely' } as const]
  const threads = new ScanThreads({ threads: 1, key: workspaceKey('ab'.repeat(32)), reveal: false, own })
  threads.start()
  await expect(threads.scan(part)).rejects.toThrow('(')
  await expect(threads.scan(part)).rejects.toThrow('(')
  await threads.close()
})
