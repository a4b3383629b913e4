import { enableCompileCache } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'

// The folder is the user's own: bytecode from a folder that anybody may write to would be somebody else's program.
enableCompileCache(join(process.env['HOME'] ?? homedir(), '.todoke', 'cache', 'compiled'))

const { runProgram } = await import('./program.ts')
await runProgram(process.argv.slice(2))
