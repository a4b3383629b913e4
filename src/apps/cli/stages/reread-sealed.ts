/** Where the sealed bytes of each person lie in a sealed file (IV, tag and ciphertext), read from its records alone. */
export function sealedPlaces(bytes: Buffer): ReadonlyMap<string, { readonly at: number; readonly length: number }> {
  const indexAt = bytes.readUIntBE(bytes.length - 8 - 4 - 6, 6)
  const places = new Map<string, { at: number; length: number }>()
  // Magic, revision, and the wrapped key of the file.
  for (let at = 8 + 4 + 12 + 16 + 32; at < indexAt; ) {
    const length = bytes.readUInt32BE(at)
    places.set(bytes.toString('hex', at + 4, at + 20), { at: at + 20, length: length - 16 })
    at += 4 + length
  }
  return places
}
