/**
 * Adds what the reader of PDF adds to the language's own classes, where this Node lacks it: once the classes are closed
 * (`harden.ts`) it could not do so any more. Map.prototype.getOrInsertComputed and Uint8Array.prototype.toHex are
 * proposals that later versions of JavaScript bring (ECMA-262).
 */
export function addLateBuiltins(): void {
  if (!('getOrInsertComputed' in Map.prototype))
    Object.defineProperty(Map.prototype, 'getOrInsertComputed', {
      value(this: Map<unknown, unknown>, key: unknown, make: (key: unknown) => unknown): unknown {
        if (this.has(key)) return this.get(key)
        const value = make(key)
        this.set(key, value)
        return value
      },
      writable: true,
      configurable: true,
    })
  if (!('toHex' in Uint8Array.prototype))
    Object.defineProperty(Uint8Array.prototype, 'toHex', {
      value(this: Uint8Array): string {
        return Buffer.from(this.buffer, this.byteOffset, this.length).toString('hex')
      },
      writable: true,
      configurable: true,
    })
}
