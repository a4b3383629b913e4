/** Whether a thing inside is opened, opened only for what comes later in it, or left out. */
export type Turn = 'open' | 'through' | 'skip'

/** Where an earlier reading broke off: everything up to and with that place was told, or refused, before. */
export class ResumePoint {
  readonly #place: readonly number[]
  #past: boolean

  constructor(place: readonly number[] = []) {
    this.#place = place
    this.#past = place.length === 0
  }

  /** Whether what comes now is new. */
  get past(): boolean {
    return this.#past
  }

  /** What to do with the thing of these numbers; call it for everything inside, in its order. */
  turn(place: readonly number[]): Turn {
    if (this.#past) return 'open'
    const other = this.#place.findIndex((number, i) => place[i] !== number)
    if (other < 0) {
      this.#past = true
      return 'skip'
    }
    if (other >= place.length) return 'through'
    if ((place[other] ?? 0) < (this.#place[other] ?? 0)) return 'skip'
    this.#past = true
    return 'open'
  }
}
