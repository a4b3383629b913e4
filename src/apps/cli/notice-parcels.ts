import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Contact } from '#kernel/contact.ts'
import { Failure } from '#kernel/failure.ts'
import type { HandOver, Parcel } from '#notice/index.ts'
import { openSealedFile, type SealedReader } from '#store/index.ts'
import type { NoticeCase } from './notice-case.ts'

/** Opens what was approved, one notice at a time. The address is plain from here until the hand-over, and nowhere else. */
export interface Parcels {
  parcelOf(handOver: HandOver): Promise<Parcel>
  close(): Promise<void>
}

/** Opens the sealed contacts of an output. Close them. */
export const openContacts = (of: Pick<NoticeCase, 'out' | 'key' | 'caseFile'>): Promise<SealedReader<Contact>> =>
  openSealedFile<Contact>(
    { path: join(of.out, 'contacts.sealed'), key: of.key, purpose: 'contacts', caseId: of.caseFile.id },
    (value) => value as Contact,
  )

const changed = (file: string): Failure =>
  new Failure(
    'failed',
    `${file} is not as it was approved: nothing more is sent; put it back (todoke verify names what changed) or compose and approve anew`,
  )

export async function openParcels(of: NoticeCase): Promise<Parcels> {
  const contacts = await openContacts(of)
  const prints = new Map<string, Uint8Array>()
  const approved = async ({ file, fileSha256 }: HandOver): Promise<Uint8Array> => {
    const kept = prints.get(file)
    if (kept) return kept
    const bytes = await readFile(join(of.out, file)).catch(() => null)
    if (!bytes || createHash('sha256').update(bytes).digest('hex') !== fileSha256) throw changed(file)
    if (file.endsWith('.pdf')) {
      // A print file holds many letters, next to each other in the order of the list.
      prints.clear()
      prints.set(file, bytes)
    }
    return bytes
  }
  return {
    async parcelOf(handOver) {
      const { key, file, page } = handOver
      if (handOver.route === 'email') return mail(of, { handOver, raw: await approved(handOver) })
      if (handOver.route === 'letter') return { kind: 'letter', key, file, page, pdf: await approved(handOver) }
      const contact = await contacts.get(handOver.person)
      if (!contact)
        throw new Failure(
          'failed',
          `${file || handOver.route}: the contact of a notice is not in contacts.sealed: compose and approve anew`,
        )
      const text = new TextDecoder().decode(await approved(handOver))
      return { kind: 'sms', key, to: contact.phone, text }
    },
    close: () => contacts.close(),
  }
}

/** Recipient and key of a mail are those of the approved file, whose hash was just checked. */
function mail(of: NoticeCase, { handOver, raw }: { handOver: HandOver; raw: Uint8Array }): Parcel {
  const from = of.caseFile.contact.sender
  if (from === undefined)
    throw new Failure('input', 'contact.sender is missing in case.yaml: mails need somebody to come from')
  const head = Buffer.from(raw).subarray(0, 4096).toString('latin1').split('\r\n\r\n')[0] ?? ''
  const to = /^To: <([^<>\s]+)>\r?$/m.exec(head)?.[1]
  if (to === undefined || !head.includes(`Message-ID: <${handOver.sha256.slice(0, 32)}@`)) throw changed(handOver.file)
  return { kind: 'mail', key: handOver.key, from, to, raw }
}
