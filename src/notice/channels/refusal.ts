/** Cuts a carrier's words to what a journal may hold: one short line without anything that looks like an address or a number of one. */
export const carrierCode = (words: string): string =>
  words
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\S*@\S*/gu, '•••')
    .replace(/\+?\d[\d-]{8,}\d/gu, '•••')
    .trim()
    .slice(0, 120)
