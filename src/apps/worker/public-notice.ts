import { readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { letterFonts, type PublicPrint, readFont } from '#notice/index.ts'

/** Sets public notices: `{target, print}` of each comes as a JSON list on standard input; each PDF goes to its target. */
const template = fileURLToPath(new URL('./public-notice.typ', import.meta.url))
const compiler = NodeCompiler.create({
  workspace: dirname(template),
  fontArgs: [{ fontBlobs: letterFonts.map(readFont) }],
})
const jobs = JSON.parse(readFileSync(0, 'utf8')) as readonly { readonly target: string; readonly print: PublicPrint }[]
for (const { target, print } of jobs) {
  const compiled = compiler.compile({ mainFilePath: template, inputs: { d: JSON.stringify(print) } })
  if (!compiled.result) throw new Error('the typesetter refused the page (public-notice.typ)')
  writeFileSync(target, compiler.pdf(compiled.result))
}
