/** ASCII codes that several files of the kernel name. */
export const TAB: i32 = 9
export const LF: i32 = 10
export const CR: i32 = 13
export const SPACE: i32 = 32
export const QUOTE: i32 = 34
export const DOLLAR: i32 = 36
export const APOSTROPHE: i32 = 39
export const PLUS: i32 = 43
export const COMMA: i32 = 44
export const HYPHEN: i32 = 45
export const DOT: i32 = 46
export const COLON: i32 = 58
export const AT: i32 = 64
export const BACKSLASH: i32 = 92
export const LOW_LINE: i32 = 95
export const OPEN_BRACE: i32 = 123
export const CLOSE_BRACE: i32 = 125
