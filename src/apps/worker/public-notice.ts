import { readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { letterFonts, readFont } from '#notice/index.ts'

/** Sets the public notice: its data comes as JSON on standard input, the PDF goes to the path given. */
const [, , target] = process.argv
if (!target) throw new Error('usage: public-notice.ts OUT.pdf < data.json')
const template = fileURLToPath(new URL('./public-notice.typ', import.meta.url))
const compiler = NodeCompiler.create({
  workspace: dirname(template),
  fontArgs: [{ fontBlobs: letterFonts.map(readFont) }],
})
const compiled = compiler.compile({ mainFilePath: template, inputs: { d: readFileSync(0, 'utf8') } })
if (!compiled.result) throw new Error('the typesetter refused the page (public-notice.typ)')
writeFileSync(target, compiler.pdf(compiled.result))
