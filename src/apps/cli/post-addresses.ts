import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Contact } from '#kernel/contact.ts'
import { isDataKind } from '#kernel/data-kinds.ts'
import { Failure } from '#kernel/failure.ts'
import { personToken } from '#kernel/ids.ts'
import { dayIn } from '#kernel/legal-day.ts'
import { type AddressLine, addressCsv, addressXlsx, noticeMarks, recipientOf } from '#notice/index.ts'
import { openSealedFile } from '#store/index.ts'
import { batchToPost, freshTarget, type PostBatch, type PostWish } from './post-batch.ts'
import { situationsOf } from './stages/situations.ts'

export interface AddressesMade {
  readonly path: string
  readonly letters: number
}

/** Writes the address list of a batch's letters, and says in the audit trail who took it. */
export async function exportAddresses(wish: PostWish): Promise<AddressesMade> {
  const { of, batch, officer, why } = wish
  if (!/\.(csv|xlsx)$/i.test(wish.target))
    throw new Failure('usage', '--addresses needs a name that ends in .csv or .xlsx')
  const found = await batchToPost(wish)
  const target = freshTarget(wish)
  const lines = await addressLines(wish, found)
  const language = of.caseFile.facts.organisation.country === 'JP' ? 'ja' : 'en'
  const content = /\.xlsx$/i.test(target)
    ? await addressXlsx(lines, language)
    : [...addressCsv(lines, language)].join('')
  await of.log.audit({
    at: wish.now(),
    actor: officer,
    action: 'post',
    object: `address list of batch ${batch}, ${lines.length} letters, names and addresses in plain text`,
    reason: why,
  })
  await of.writeAudit()
  await writeFile(target, content, { flag: 'wx', mode: 0o600 })
  return { path: target, letters: lines.length }
}

async function addressLines(wish: PostWish, { rows, head }: PostBatch): Promise<readonly AddressLine[]> {
  const { of, signal } = wish
  const letters = rows.map((row) => row.cells).filter((cells) => cells['route'] === 'letter' && !cells['held'])
  const persons = new Set(letters.map((cells) => personToken(cells['person'] ?? '')))
  const { caseFile, caseFolder, out, manifest, zone } = of
  const on = dayIn(wish.now(), zone)
  const situations = await situationsOf({
    caseFile,
    caseFolder,
    folder: out,
    inputs: manifest.inputs,
    persons,
    on,
    signal,
  })
  const marks = noticeMarks(of.key, caseFile.id)
  const sealed = await openSealedFile<Contact>(
    { path: join(out, 'contacts.sealed'), key: of.key, purpose: 'contacts', caseId: caseFile.id },
    (value) => value as Contact,
  )
  try {
    const lines: AddressLine[] = []
    for (const cells of letters) {
      const person = personToken(cells['person'] ?? '')
      const language = cells['language'] === 'en' ? 'en' : 'ja'
      const contact = await sealed.get(person)
      const reached = recipientOf(contact ?? undefined, situations.get(person), language)
      if (typeof reached !== 'object')
        throw new Failure('input', `notice ${cells['reference']} has no address any more: compose again`)
      lines.push({
        reference: cells['reference'] ?? '',
        checkWord: marks.checkWord({ person, batch: head.batch }, language),
        to: reached.to,
        concerns: reached.concerns ?? '',
        variant: cells['variant'] ?? '',
        items: (cells['items'] ?? '').split('+').filter(isDataKind),
        file: (cells['file'] ?? '').replace(/^.*\//, ''),
        page: cells['page'] ?? '',
        pages: cells['pages'] ?? '',
      })
    }
    return lines
  } finally {
    await sealed.close()
  }
}
