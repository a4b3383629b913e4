/** What both builds of the kernel give: `kernel.wasm` when instantiated, or `plainKernel()` of `kernel.js`. */
export interface ScanKernel {
  readonly memory: { readonly buffer: ArrayBuffer }
  /** The dialect, the number of columns with a rule, and the column and length of the header cell at HEADER (-1: none). */
  readonly describeTable: (delimiter: number, columns: number, headerColumn: number, headerLength: number) => void
  /** Forgets the records of the walk before. */
  readonly beginWalk: () => void
  /** Walks whole rows of [from, end) and gives where it stopped; `final` says that nothing comes behind. */
  readonly walkRows: (from: number, end: number, final: boolean) => number
  readonly recordsEnd: () => number
  readonly questionCount: () => number
  readonly rowsWalked: () => number
  readonly walkStatus: () => number
}

/** Makes a kernel of its own, with its own memory, from the bytes of `kernel.wasm`. Throws when this machine cannot run it. */
export function kernelFrom(wasm: Uint8Array): ScanKernel {
  return new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports
}
