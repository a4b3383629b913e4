/** Where the sealed bytes of each person lie in a sealed file of one record a block (IV, tag and ciphertext), from its index. */
export function sealedPlaces(bytes: Buffer): ReadonlyMap<string, { readonly at: number; readonly length: number }> {
  const foot = bytes.length - 8 - 4 - 4 - 6
  const [indexAt, count] = [bytes.readUIntBE(foot, 6), bytes.readUInt32BE(foot + 6)]
  // Magic, revision, and the wrapped key of the file stand before the first block.
  const endOf = (block: number): number =>
    block < 0 ? 8 + 4 + 12 + 16 + 32 : bytes.readUIntBE(indexAt + count * 20 + block * 6, 6)
  const places = new Map<string, { at: number; length: number }>()
  for (let entry = indexAt; entry < indexAt + count * 20; entry += 20) {
    const block = bytes.readUInt32BE(entry + 16)
    const at = endOf(block - 1)
    places.set(bytes.toString('hex', entry, entry + 16), { at, length: endOf(block) - at })
  }
  return places
}
