import { spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strippedSources } from './stripped-sources.ts'

/** How a process is shut in, as far as this machine lets us. */
export interface Sandbox {
  /** What comes before the program. */
  readonly wrapper: readonly string[]
  /** A network of its own with nothing in it, by the kernel; else Node's own means have to do. */
  readonly network: 'none' | 'denied-by-node'
  /** Whether the kernel refuses memory beyond MEMORY_HARD_BYTES by itself. */
  readonly memory: 'kernel' | 'watched'
  /** Whether the process can get no rights back that it gave up. */
  readonly privileges: boolean
}

/** Anonymous memory that the kernel grants at most: what Node reserves at its start is about half of it. */
const MEMORY_HARD_BYTES = 1200 << 20
/** JavaScript objects; buffers come on top and are watched from outside. */
const HEAP_MIB = 320
/** Half of the room for objects that have just been made; more is only kept, not needed. */
const YOUNG_MIB = 8

let found: Sandbox | undefined

/** What this machine allows; found out once by trying. Costs some 10 ms the first time. */
export function sandboxOf(): Sandbox {
  found ??= probe()
  return found
}

function probe(): Sandbox {
  const root = process.getuid?.() === 0
  const runs = (...command: readonly string[]) => {
    const [program = '', ...args] = command
    return spawnSync(program, [...args, 'true'], { stdio: 'ignore', timeout: 5000 }).status === 0
  }
  const network = [...['unshare', '--net'], ...(root ? [] : ['--map-root-user']), '--']
  const privileges = ['setpriv', '--no-new-privs', '--inh-caps=-all', '--bounding-set=-all,+dac_read_search', '--']
  const plainPrivileges = ['setpriv', '--no-new-privs', '--']
  const memory = ['prlimit', `--data=${MEMORY_HARD_BYTES}`, '--core=0', '--']
  const wrapper: string[] = []
  const add = (part: readonly string[]): boolean => {
    if (!runs(...wrapper, ...part)) return false
    wrapper.push(...part)
    return true
  }
  const alone = process.platform === 'linux' && add(network)
  const limited = process.platform === 'linux' && (add(privileges) || add(plainPrivileges))
  const capped = process.platform === 'linux' && add(memory)
  return {
    wrapper,
    network: alone ? 'none' : 'denied-by-node',
    memory: capped ? 'kernel' : 'watched',
    privileges: limited,
  }
}

/** The folder that holds `src` and `node_modules`, with `/` at its end. */
const HOUSE = fileURLToPath(new URL('../../', import.meta.url))

const WITHOUT_TYPES = new URL('without-types.mjs', import.meta.url).href

const allowed = (path: string): string => `--allow-fs-read=${path}`

/** What runs in a process that is shut in. */
export interface ShutIn {
  readonly script: URL
  /** Files and folders that it may read besides the house. */
  readonly readable: readonly string[]
  /** Folder that only the user may write to, for what makes the next start quicker; none by default. */
  readonly cache?: string
}

/** Program and arguments that start it; it may write nothing. */
export function shutIn({ script, readable, cache }: ShutIn): readonly [string, ...string[]] {
  const { wrapper } = sandboxOf()
  const stripped = cache === undefined ? undefined : strippedSources(HOUSE, cache)
  const node = [
    process.execPath,
    '--permission',
    ...[`${HOUSE}src`, `${HOUSE}package.json`, realpathSync(`${HOUSE}node_modules`), ...readable].map(allowed),
    ...(stripped === undefined ? [] : [allowed(stripped), '--import', WITHOUT_TYPES]),
    '--disable-proto=delete',
    `--max-old-space-size=${HEAP_MIB}`,
    `--max-semi-space-size=${YOUNG_MIB}`,
    '--disable-warning=ExperimentalWarning',
    fileURLToPath(script),
    ...(stripped === undefined ? [] : [stripped]),
  ]
  const [program = process.execPath, ...args] = [...wrapper, ...node]
  return [program, ...args]
}
