/** Signs of the fonts with which Word draws boxes (Wingdings and Wingdings 2), as those that everybody knows. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: { F0FE: '☑', F0FD: '☒', F0FC: '✓', F0A8: '☐', F06F: '☐', F06E: '■', F06C: '●', F0A1: '○' },
  'wingdings 2': { F052: '☑', F053: '☒', F054: '☒', F050: '✓', F0A3: '☐', F02A: '☐', F097: '●', F09A: '○' },
}

/** The sign that a font draws for a character, a blank where nobody knows it. */
export const symbolOf = (font: string, character: string): string =>
  SYMBOLS[font.toLowerCase()]?.[character.toUpperCase()] ?? ' '

/**
 * Fields of forms as Word before 2007 has them (ECMA-376 part 1, section 17.16): a box that is ticked or not, a list of which
 * something was chosen. What they show stands nowhere in the text.
 */
export class WordFields {
  #box: { stated: boolean; checked: boolean | undefined } | undefined
  #list: { readonly entries: string[]; stated: number; chosen: number | undefined } | undefined

  open(name: string, value: string | undefined): void {
    const isOn = value === undefined || /^(?:1|true|on)$/.test(value)
    if (name === 'checkBox') this.#box = { stated: false, checked: undefined }
    else if (name === 'ddList') this.#list = { entries: [], stated: 0, chosen: undefined }
    else if (this.#box && name === 'default') this.#box.stated = isOn
    else if (this.#box && name === 'checked') this.#box.checked = isOn
    else if (this.#list && name === 'listEntry') this.#list.entries.push(value ?? '')
    else if (this.#list && name === 'result') this.#list.chosen = Number(value) || 0
    else if (this.#list && name === 'default') this.#list.stated = Number(value) || 0
  }

  /** What is shown where the field ends; nothing for what is no field. */
  close(name: string): string {
    const [box, list] = [this.#box, this.#list]
    if (name === 'checkBox' && box) {
      this.#box = undefined
      return (box.checked ?? box.stated) ? '☑' : '☐'
    }
    if (name !== 'ddList' || !list) return ''
    this.#list = undefined
    return list.entries[list.chosen ?? list.stated] ?? ''
  }
}
