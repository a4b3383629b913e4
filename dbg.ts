import { readFileSync } from 'node:fs'
const { looksLikeLabel } = await import('./src/detect/index.ts') as any
const { readColumnLabel } = await import('./src/detect/headers/column-label.ts') as any
for (const l of readFileSync(0,'utf8').split('\n').filter(Boolean)) { const [f,...c]=l.split('\t'); console.log(f, c.map(x=>x===''?'_':(looksLikeLabel(x)?'1':'0')+(readColumnLabel(x)?.use??'—')).join(' ')) }
