// Loaded before a reader's own modules, which then come without their types (`stripped-sources.ts`). Written in JavaScript, since
// the first file with types would start the compiler that this saves.
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

const { argv } = process
registerHooks({ load: loaderOf(sourcesOf(argv.pop() ?? '')) })

/** None when the file is gone meanwhile; every module is then loaded as it is. */
function sourcesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

function loaderOf(sources) {
  return (url, context, next) => {
    const source = sources[url]
    return source === undefined ? next(url, context) : { format: 'module', source, shortCircuit: true }
  }
}
