import { type Html, html, words } from '#ui/index.ts'
import { OPEN_FILES } from './file-routes.ts'
import { hrefs } from './links.ts'
import { filesUnder } from './output-folder.ts'
import type { View } from './page.ts'

/** Links to what may be handed out: the table, the summary, the papers, the public notice. */
export async function fileLinks(view: View): Promise<Html> {
  const { say, output, tables } = view
  const w = words.case
  const there: (typeof OPEN_FILES)[number][] = []
  for (const file of OPEN_FILES) if (await tables.has(file)) there.push(file)
  const [reports, notices] = await Promise.all([
    filesUnder(output.folder, 'reports'),
    filesUnder(output.folder, 'public'),
  ])
  const link = (path: string, label: string) =>
    html`<li><a href="${hrefs.file(path)}">${label}<span>${path}</span></a></li>`
  return html`<ul class="files">
    ${there.map((f) => link(f, say(w.file[f])))}
    ${reports.map((f) => link(`reports/${f}`, say(w.report)))}
    ${newest(notices).map((f) => link(`public/${f}`, say(w.publicNotice)))}
  </ul>`
}

/** The list of all versions, and the newest version itself. */
function newest(files: readonly string[]): readonly string[] {
  const last = files.findLast((f) => /^\d.*\/index\.html$/.test(f))?.split('/')[0]
  return files.filter((f) => /^index\.\w+\.html$/.test(f) || (/\.(html|pdf)$/.test(f) && f.startsWith(`${last}/`)))
}
