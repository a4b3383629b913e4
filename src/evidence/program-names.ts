/** What programs write where nobody gave a name. */
const NOBODY =
  /^(?:un-?known|un-?named|(?:windows )?(?:user|ユーザー)|author|owner|openpyxl|python-(?:docx|pptx)|sheetjs|apache poi|xlsxwriter|phpspreadsheet|phpoffice|microsoft .*|libreoffice.*)$/i

/** Whether what a document calls its author may be somebody. */
export const isSomebody = (value: string): boolean => value.trim() !== '' && !NOBODY.test(value.trim())
