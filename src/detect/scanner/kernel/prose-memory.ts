/*
 * Units of 16 bits in the memory of WebAssembly; `prose-memory-plain.js` has the same functions for JavaScript.
 */
export function unitAt(p: i32): i32 {
  return load<u16>(p) as i32
}

export function setUnit(p: i32, value: i32): void {
  store<u16>(p, value as u16)
}
