import { readFileSync } from 'node:fs'
import { turned } from './src/evidence/grid-form.ts'
import { sideTable } from './src/evidence/side-table.ts'
const { looksLikeLabel } = await import('./src/detect/index.ts') as any
for (const f of process.argv.slice(2)) {
  let t = readFileSync(f); let s = t.toString('utf8'); if (s.includes('\ufffd')) s = new TextDecoder('shift_jis').decode(t)
  const rows = s.replace(/^\ufeff/,'').split(/\r?\n/).filter(Boolean).map(l=>(l.match(/("[^"]*"|[^,]*)(,|$)/g)??[]).map(x=>x.replace(/,$/,'').replace(/^"|"$/g,'')).slice(0,7))
  const k = (x:string)=>looksLikeLabel(x)
  const labs = rows.map(r=>r[0]??'')
  console.log(f.slice(-12), 'rows',rows.length,'known', labs.map(l=>k(l)?1:0).join(''), 'len', labs.map(l=>l.length).join(' '), 'answers', rows.flatMap(r=>r.slice(1)).filter(x=>k(x)).length, 'turned', turned(rows,k)!==undefined, 'side', sideTable(rows.map((cells)=>({cells,spans:null})),k)!==undefined)
}
