import { isTownOfItsOwn, postalCodes, postalPlacesOf } from '#ledger/index.ts'
import type { PostalTown } from '#replay/index.ts'

/** The towns of Japan that have a postal code of their own, by code. */
export const postalTowns = (): readonly PostalTown[] =>
  postalCodes()
    .filter(isTownOfItsOwn)
    .flatMap((postalCode) => postalPlacesOf(postalCode).map((place) => ({ postalCode, ...place })))
