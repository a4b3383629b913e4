import type { Points } from './gray-picture.ts'
import type { PictureHead } from './picture-head.ts'

/** One picture in a file; scanners and faxes put several into one. */
export interface PicturePage {
  readonly head: PictureHead
  /** Takes it apart; throws where it is damaged. Not to be called for one of more than POINTS_MAX points. */
  points(): Promise<Points> | Points
}
