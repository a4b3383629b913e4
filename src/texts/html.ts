import type { Block, Inline } from './document.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML text or a quoted attribute's value. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c)

const lineHtml = (line: readonly Inline[]): string =>
  line.map((r) => (typeof r === 'string' ? escapeHtml(r) : `<strong>${escapeHtml(r.bold)}</strong>`)).join('')

/** Blocks as HTML; sections are numbered `section-1`, … for links to them. `rawSlots` gives ready-made HTML for slots that are more than text, such as a table with a caption. */
export function toHtml(blocks: readonly Block[], rawSlots: Readonly<Record<string, string>> = {}): string {
  let sections = 0
  return blocks
    .map((block) => {
      if (block.kind !== 'heading' || block.level !== 2) return htmlBlock(block, rawSlots)
      return `<h2 id="section-${++sections}">${lineHtml(block.text)}</h2>`
    })
    .join('\n')
}

function htmlBlock(block: Block, rawSlots: Readonly<Record<string, string>>): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${lineHtml(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${lineHtml(block.text)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.entries.map((e) => `<li>${lineHtml(e)}</li>`).join('')}</${tag}>`
    }
    case 'words':
      return `<ul class="words">${block.words.map((w) => `<li>${escapeHtml(w)}</li>`).join('')}</ul>`
    case 'table':
      return tableHtml(block)
    case 'slot': {
      const raw = rawSlots[block.name]
      if (raw === undefined) throw new Error(`{{${block.name}}} was never filled`)
      return raw
    }
    default:
      return block satisfies never
  }
}

function tableHtml(block: Extract<Block, { kind: 'table' }>): string {
  const head = block.head.map((c) => `<th scope="col">${lineHtml(c)}</th>`).join('')
  const rows = block.rows.map(([first = [], ...rest]) => {
    const cells = rest.map((c) => `<td>${lineHtml(c)}</td>`).join('')
    return `<tr><th scope="row">${lineHtml(first)}</th>${cells}</tr>`
  })
  return `<table class="facts">${head ? `<thead><tr>${head}</tr></thead>` : ''}<tbody>${rows.join('')}</tbody></table>`
}
