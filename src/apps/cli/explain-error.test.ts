import { expect, test } from 'vitest'
import { Failure } from '#kernel/failure.ts'
import { explainError } from './explain-error.ts'

const system = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: something, write`), { code, ...(path === undefined ? {} : { path }) })

test.each<[string, unknown, RegExp, number]>([
  ['wrong usage', new Failure('usage', 'no such option'), /^no such option$/, 2],
  ['unusable input', new Failure('input', 'case.yaml line 3: x'), /^case.yaml line 3: x$/, 2],
  ['a job that failed', new Failure('failed', 'out of luck'), /^out of luck$/, 1],
  [
    'a full disk',
    system('ENOSPC', '/tmp/out/a'),
    /^disk full while writing \/tmp\/out\/a, \d+ MiB are left there: free some space or use --out/,
    1,
  ],
  [
    'a full disk of the database',
    Object.assign(new Error('could not extend file'), { code: '53100' }),
    /^disk full while writing the output:/,
    1,
  ],
  ['a full disk told by DuckDB', new Error('IO Error: Could not write file: No space left on device'), /^disk full/, 1],
  [
    'a place without permission',
    system('EACCES', '/root/out'),
    /^no permission for \/root\/out: give this user the right/,
    1,
  ],
  ['a file where a folder is needed', system('EEXIST', '/tmp/a'), /^\/tmp\/a is a file, and a folder is needed/, 2],
  ['a file on the way there', system('ENOTDIR', '/tmp/a/b'), /^\/tmp\/a\/b is a file/, 2],
  ['a read-only disk', system('EROFS', '/cd/out'), /^\/cd\/out is on a read-only disk/, 1],
])('%s is said plainly', (_what, error, message, exit) => {
  expect(explainError(error)).toEqual({ message: expect.stringMatching(message), exit })
})

test.each([
  `Conversion Error: Could not convert string '山田太郎' to INT32`,
  'Unexpected token 山, "{"name": 山田" is not valid JSON',
  'invalid input syntax for type integer: "03-1234-5678"',
  'bad row: 山田太郎 090-1234-5678 taro@example.jp',
  'key (phone)=(09012345678) exists',
])('an error nobody foresaw does not repeat data: %s', (message) => {
  const said = explainError(new Error(message)).message
  expect(said).not.toMatch(/山田|太郎|5678|taro|example\.jp/)
  expect(said).toMatch(/explain-error\.test\.ts:\d+/)
})
