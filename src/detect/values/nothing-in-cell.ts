/** What programs write into a cell that holds nothing: databases, pandas, JavaScript, and the errors of a worksheet. `Null` is a family name. */
const NOTHING =
  /^(?:NULL|null|\\N|[([<](?:NULL|null|Null)[)\]>]|NaN|nan|None|nil|undefined|#N\/A|#(?:REF|VALUE|NULL|NUM|DIV\/0)!|#NAME\?)$/
const NOTHING_UNITS_MAX = 9

/** Whether a cell of a column, as it is written, says only that there is nothing. Anybody may have chosen such a word for a password. */
export const isNothing = (item: string, cell: string): boolean =>
  cell.length <= NOTHING_UNITS_MAX && item !== 'password' && item !== 'user-id' && NOTHING.test(cell)
