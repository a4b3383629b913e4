import { readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { letterFonts, readFont } from '#notice/index.ts'

/** Sets the page for the board: its data comes as JSON on standard input, the PDF goes to the path given. */
const [, , target] = process.argv
if (!target) throw new Error('usage: board-page.ts OUT.pdf < data.json')
const template = fileURLToPath(new URL('../../report/board-page.typ', import.meta.url))
const compiler = NodeCompiler.create({
  workspace: dirname(template),
  fontArgs: [{ fontBlobs: letterFonts.map(readFont) }],
})
const compiled = compiler.compile({ mainFilePath: template, inputs: { d: readFileSync(0, 'utf8') } })
if (!compiled.result) throw new Error('the typesetter refused the page (board-page.typ)')
writeFileSync(target, compiler.pdf(compiled.result))
