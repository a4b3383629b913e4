import SevenZip, { type SevenZipModule, type SevenZipModuleFactory } from '7z-wasm'
/** One file of an archive as its list states it. */
export interface SevenZipListed {
  readonly path: string
  readonly size: number
  readonly isFolder: boolean
  readonly isLink: boolean
  readonly isEncrypted: boolean
}

/** What came of a command: `locked` when a password is missing or wrong, `damaged` when some or all does not unpack. */
export type Outcome = 'ok' | 'locked' | 'damaged'

// Its types are those of another module system than the one that it is written in.
const start = SevenZip as unknown as SevenZipModuleFactory

const ARCHIVE = '/archive'
const OUT = '/out'
const NAMES = '/names'
/** No prompts, no progress, names as UTF-8 and as they are, one thread. */
const QUIET = ['-y', '-bsp0', '-bb0', '-sccUTF-8', '-scsUTF-8', '-spd', '-mmt1']

/** The 7-Zip program in WebAssembly over one archive; all of its files are in memory and none on the disk. */
export class SevenZipArchive {
  readonly #program: SevenZipModule
  readonly #said: string[]

  private constructor(program: SevenZipModule, said: string[]) {
    this.#program = program
    this.#said = said
  }

  static async open(archive: Uint8Array): Promise<SevenZipArchive> {
    const said: string[] = []
    const say = (line: string) => void said.push(line)
    const program = await start({ print: say, printErr: say })
    const file = program.FS.open(ARCHIVE, 'w+')
    program.FS.write(file, archive, 0, archive.length, 0, true)
    program.FS.close(file)
    return new SevenZipArchive(program, said)
  }

  /** What the archive holds; more than `max` entries are not looked at. */
  list(password: string, max: number): { readonly outcome: Outcome; readonly entries: readonly SevenZipListed[] } {
    const { outcome, said } = this.#run(['l', '-slt', '-ba', `-p${password}`, ARCHIVE])
    const entries: SevenZipListed[] = []
    let fields = new Map<string, string>()
    const close = () => {
      const path = fields.get('Path')
      if (path !== undefined && entries.length < max) entries.push(listed(path, fields))
      fields = new Map()
    }
    for (const line of said) {
      const field = /^(?:.*[\b])?([A-Z][A-Za-z ]*) = (.*)$/.exec(line)
      if (field?.[1] === 'Path') close()
      if (field?.[1] !== undefined) fields.set(field[1], field[2] ?? '')
    }
    close()
    return { outcome, entries }
  }

  /** Unpacks some files; what came of the last call is forgotten. */
  unpack(paths: readonly string[], password: string): Outcome {
    const { FS } = this.#program
    this.#forget(OUT)
    FS.mkdir(OUT)
    FS.writeFile(NAMES, paths.map((path) => `${path}\n`).join(''))
    return this.#run(['x', `-o${OUT}`, `-p${password}`, ARCHIVE, `@${NAMES}`]).outcome
  }

  /** An unpacked file; undefined when it is not there. */
  take(path: string): Uint8Array | undefined {
    try {
      return this.#program.FS.readFile(`${OUT}/${path}`, { encoding: 'binary' })
    } catch {
      return undefined
    }
  }

  #run(args: readonly string[]): { readonly outcome: Outcome; readonly said: readonly string[] } {
    this.#said.length = 0
    let code: unknown
    try {
      // Its types say that it gives nothing; it gives the exit code of the program.
      code = this.#program.callMain([...args.slice(0, 1), ...QUIET, ...args.slice(1)])
    } catch {
      code = 2
    }
    const said = [...this.#said]
    if (code === 0 || code === undefined) return { outcome: 'ok', said }
    const locked = said.some((line) => /wrong password|enter password|encrypted/i.test(line))
    return { outcome: locked ? 'locked' : 'damaged', said }
  }

  #forget(folder: string): void {
    const { FS } = this.#program
    for (const name of this.#namesIn(folder)) {
      if (name === '.' || name === '..') continue
      const path = `${folder}/${name}`
      if (FS.isDir(FS.lstat(path).mode)) this.#forget(path)
      else FS.unlink(path)
    }
    if (this.#namesIn(folder).length > 0) FS.rmdir(folder)
  }

  /** `.` and `..` are among them; empty when there is no such folder. */
  #namesIn(folder: string): readonly string[] {
    try {
      return this.#program.FS.readdir(folder)
    } catch {
      return []
    }
  }
}

function listed(path: string, fields: ReadonlyMap<string, string>): SevenZipListed {
  const attributes = fields.get('Attributes') ?? ''
  const mode = fields.get('Mode') ?? attributes
  return {
    path,
    size: Number(fields.get('Size') || 0),
    isFolder: fields.get('Folder') === '+' || /^D|\bd[rwx-]{9}/.test(attributes) || mode.startsWith('d'),
    isLink:
      /\bl[rwx-]{9}/.test(mode) || (fields.get('Symbolic Link') ?? '') !== '' || (fields.get('Hard Link') ?? '') !== '',
    isEncrypted: fields.get('Encrypted') === '+',
  }
}
