/** What both builds of the kernel give: `kernel.wasm` when instantiated, or `plainKernel()` of `kernel.js`. */
export interface ScanKernel {
  readonly memory: { readonly buffer: ArrayBuffer }
  /**
   * The number of columns with a rule, the column and length of the header cell at HEADER (-1: none), and whether rows of
   * one empty cell are records.
   */
  readonly describeColumns: (columns: number, headerColumn: number, headerLength: number, emptyRows: boolean) => void
  /** Forgets the records of the walk before. */
  readonly beginWalk: () => void
  /**
   * Walks whole rows of [from, end) and gives where it stopped; `final` says that nothing comes behind. The last number
   * is the sign between cells.
   */
  readonly walkRows: (from: number, end: number, final: boolean, delimiter: number) => number
  /** The same for JSON lines of so many keys. */
  readonly walkObjects: (from: number, end: number, final: boolean, count: number) => number
  /** The same for tuples of INSERT statements; strings may have escapes with a backslash. */
  readonly walkTuples: (from: number, end: number, final: boolean, backslash: boolean) => number
  /** The same for lines of a COPY of PostgreSQL. */
  readonly walkCopied: (from: number, end: number, final: boolean) => number
  /** The same for lines of a text, which has no columns. */
  readonly walkText: (from: number, end: number, final: boolean) => number
  /** Says whether the lines that follow are of a log that tells who logged in. */
  readonly tellLogins: (tells: boolean) => void
  /** Says that the lines walked over are a document's, of which LINE_STARTS tells until it ends, or a log's again. */
  readonly beginDocument: () => void
  readonly endDocument: () => void
  /** How many lines of the document hold nothing but blanks. */
  readonly blankCount: () => number
  /** Where the label stands that `walkText` stopped for. */
  readonly labelFrom: () => number
  readonly labelEnd: () => number
  /** What is asked of it: WHOLE_LABEL, END_OF_LABEL or TAIL_OF_LABEL. */
  readonly labelQuestion: () => number
  /** Takes down what it means (`kernel/label-table.ts`). */
  readonly learnLabel: (offset: number, use: number, rule: number, kind: number) => void
  readonly forgetLabels: () => void
  /** The same for stretches of lines with characters beyond ASCII, counted in units of the line at `prose-places.ts` UNITS. */
  readonly stretchFrom: () => number
  readonly stretchEnd: () => number
  readonly stretchQuestion: () => number
  readonly learnStretch: (offset: number, use: number, rule: number, kind: number) => void
  readonly forgetStretches: () => void
  /**
   * Takes down which signs are of which class, as SIGN_CLASSES says; what the word is of the n units at LINE, once marks and usual forms
   * of units are laid out.
   */
  readonly learnSigns: () => void
  readonly learnProseWord: (n: number, says: number) => void
  /** Takes down with what labels begin, and a word that may stand anywhere in one (`kernel/label-beginnings.ts`). */
  readonly learnBeginning: (units: number) => void
  readonly learnWord: (from: number, end: number) => boolean
  /** Forgets such words; a bit for each letter that may follow a digit in a label. */
  readonly beginWords: (letters: number) => void
  /** Takes down the word [from, end) as one that mailboxes of offices begin with. */
  readonly learnOffice: (from: number, end: number) => void
  /** Turns text in an old encoding into UTF-8, and counts the other way (`kernel/old-text.ts`, `old-text.ts`). */
  readonly turnText: (from: number, end: number, to: number, shiftJis: boolean) => number
  readonly turnEnd: () => number
  readonly oldLength: (from: number, end: number, kana: number) => number
  readonly placeOld: (records: number, count: number, place: number, old: number, kana: number) => void
  /** Characters of private use in [from, end), and above 16 bits marks for broken bytes (`kernel/own-characters.ts`). */
  readonly oddCharacters: (from: number, end: number) => number
  /** Whether a line in [from, end) behind its first is blank, or has an empty first cell (`kernel/line-beginnings.ts`). */
  readonly hasEmptyBeginning: (from: number, end: number, delimiter: number) => boolean
  /** Takes down that nothing is found in the cell [from, end) of any searched column, and forgets all such cells. */
  readonly learnSilent: (from: number, end: number, escaped: boolean) => void
  readonly forgetSilent: () => void
  readonly recordsEnd: () => number
  readonly questionCount: () => number
  readonly rowsWalked: () => number
  readonly walkStatus: () => number
}

/** Makes a kernel of its own, with its own memory, from the bytes of `kernel.wasm`. Throws when this machine cannot run it. */
export function kernelFrom(wasm: Uint8Array): ScanKernel {
  return new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports
}
