import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Gives memory back that nothing refers to any more. The collector does not count what threads share, so that gigabytes
 * which were let go of would stay until something else makes it look.
 */
export function collectNow(): void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
}
