import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { letterFonts, readFont } from '#notice/index.ts'

/** Sets the count sheet of a print pack: its data comes as JSON on standard input, the PDF goes to standard output. */
const template = fileURLToPath(new URL('./count-sheet.typ', import.meta.url))
const compiler = NodeCompiler.create({
  workspace: dirname(template),
  fontArgs: [{ fontBlobs: letterFonts.map(readFont) }],
})
const compiled = compiler.compile({ mainFilePath: template, inputs: { d: readFileSync(0, 'utf8') } })
if (!compiled.result) throw new Error('the typesetter refused the sheet (count-sheet.typ)')
process.stdout.write(compiler.pdf(compiled.result))
