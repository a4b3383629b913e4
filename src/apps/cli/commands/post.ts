import { Failure } from '#kernel/failure.ts'
import { command } from '../command.ts'
import { openNoticeCase } from '../notice-case.ts'
import { exportAddresses } from '../post-addresses.ts'
import { exportPack } from '../post-pack.ts'

export default command({
  id: 'post',
  summary: 'hand letters to a print shop (encrypted pack) or to the post room (address list)',
  usage: 'CASE --batch ID --as OFFICER (--pack FILE.zip | --addresses FILE.csv|.xlsx) [--out DIR]',
  options: {
    out: { type: 'string', value: 'DIR', about: 'the output of todoke run (default ./todoke-out/<case>)' },
    batch: { type: 'string', value: 'ID', about: 'which batch, such as b1' },
    as: { type: 'string', value: 'OFFICER', about: 'who hands it over' },
    why: { type: 'string', value: 'WHY', about: 'to whom and what for, for the record' },
    pack: { type: 'string', value: 'FILE', about: 'write the print pack here; its passphrase is shown once' },
    addresses: {
      type: 'string',
      value: 'FILE',
      about: 'write the address list here (.csv or .xlsx): plain names and addresses',
    },
  },
  async run({ positionals: [casePath = ''], options }, io) {
    const { batch, pack, addresses } = options
    const officer = options.as?.trim()
    if (batch === undefined || !officer)
      throw new Failure('usage', 'post needs --batch ID and --as OFFICER: handing over letters is a decision')
    if ((pack === undefined) === (addresses === undefined))
      throw new Failure('usage', 'post needs --pack FILE or --addresses FILE, one of them')
    const of = await openNoticeCase({ casePath, out: options.out }, io)
    const wish = { of, batch, officer, why: options.why ?? 'handed over', now: io.now, cwd: io.cwd, signal: io.signal }
    if (pack !== undefined) {
      const made = await exportPack({ ...wish, target: pack })
      io.say(`${made.path}: ${made.files} files, ${made.letters} letters, ${made.pages} pages, ${made.sheets} sheets`)
      io.say(`sha256 ${made.sha256}`)
      io.say(`Passphrase (shown once; give it by telephone, never with the file): ${made.passphrase}`)
      io.result(made)
      return 0
    }
    const made = await exportAddresses({ ...wish, target: addresses ?? '' })
    io.warn(`${made.path} holds names and addresses in plain text: delete it as soon as the letters are posted`)
    io.say(`${made.path}: ${made.letters} addresses`)
    io.result(made)
    return 0
  },
})
