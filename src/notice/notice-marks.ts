import { createHmac } from 'node:crypto'
import type { PersonToken } from '#kernel/ids.ts'
import { deriveKey, type WorkspaceKey } from '#kernel/keyed-tokens.ts'
import { CHECK_WORDS, checkWords, type Language } from '#texts/index.ts'
import { codeOf, type PortalCode } from './portal-code.ts'

/** Which notice is marked: one person's in one batch. */
export interface MarkedNotice {
  readonly person: PersonToken
  readonly batch: string
}

/** What a notice carries that nobody outside can make: words for the telephone, a code for the portal. */
export interface NoticeMarks {
  checkWord(notice: MarkedNotice, language: Language): string
  portalCode(notice: MarkedNotice): PortalCode
}

/**
 * The marks of a case. Both come from the workspace key by HMAC-SHA-256 (FIPS 198-1), so that nothing is kept: the same
 * batch made again carries the same marks, another batch carries others, and without the key they are random.
 */
export function noticeMarks(key: WorkspaceKey, caseId: string): NoticeMarks {
  const secrets = { check: deriveKey(key, 'notice/check-words'), portal: deriveKey(key, 'notice/portal-code') }
  const draw = (of: keyof typeof secrets, { person, batch }: MarkedNotice): Buffer =>
    createHmac('sha256', secrets[of]).update(`${caseId}\0${batch}\0${person}`).digest()
  return {
    checkWord(notice, language) {
      const bytes = draw('check', notice)
      return checkWords(language, (bytes[0] ?? 0) % CHECK_WORDS, (bytes[1] ?? 0) % CHECK_WORDS)
    },
    portalCode: (notice) => codeOf(draw('portal', notice)),
  }
}
