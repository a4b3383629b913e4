/** Something that somebody may have planted among evidence. Made only when it is wanted; the same bytes each time. */
export interface HostileFile {
  readonly name: string
  readonly bytes: () => Buffer | Promise<Buffer>
}
