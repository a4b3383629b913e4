import { z } from 'zod'
import { type Instant, instant } from '#kernel/instant.ts'
import { readWith } from './statement.ts'

/** A password for archives and documents, and for which files it is tried. */
export interface FilePassword {
  /** Pattern of files as in `evidence:`; all of them when nothing else is written. */
  readonly files: string
  readonly password: string
}

/** How evidence came to the case, as receipts state it; the first entry whose pattern fits a file speaks of it. */
export interface CustodyNote {
  readonly files: string
  readonly givenBy?: string
  readonly takenBy?: string
  /** When it changed hands; receipts state the moment of reading beside it. */
  readonly at?: Instant
  /** By which right or agreement, such as 業務委託契約 第5条. */
  readonly basis?: string
  readonly note?: string
}

const everything = '**'
const password = z.union([z.string().min(1), z.number().transform(String)])

export const passwordsSchema = z.array(
  z.union([
    password.transform((text): FilePassword => ({ files: everything, password: text })),
    z.strictObject({ files: z.string().min(1).default(everything), password }),
  ]),
)

const line = z.string().min(1).max(500)

export const custodySchema = z.array(
  z
    .strictObject({
      files: z.string().min(1).default(everything),
      'given-by': line.exactOptional(),
      'taken-by': line.exactOptional(),
      at: readWith(instant).exactOptional(),
      basis: line.exactOptional(),
      note: line.exactOptional(),
    })
    .transform(
      ({ 'given-by': givenBy, 'taken-by': takenBy, ...rest }): CustodyNote => ({
        ...rest,
        ...(givenBy !== undefined && { givenBy }),
        ...(takenBy !== undefined && { takenBy }),
      }),
    ),
)
