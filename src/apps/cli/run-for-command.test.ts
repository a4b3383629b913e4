import { expect, test } from 'vitest'
import { refuseAmongSources } from './run-for-command.ts'

test.each(['/c/evidence', '/c/evidence/out', '/c/masters/x/y', '/c/logs'])(
  'an output in %s would become evidence',
  (out) => expect(() => refuseAmongSources('/c', out)).toThrow(/choose a folder outside/),
)

test.each(['/c/out', '/c', '/c/evidence-out', '/elsewhere/evidence'])('an output in %s is fine', (out) =>
  expect(() => refuseAmongSources('/c', out)).not.toThrow(),
)
