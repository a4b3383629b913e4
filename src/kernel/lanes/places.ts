/** Where things lie in the memory of the lanes: numbers of the standard, what is worked on, and the two states of the key. */
export const CONSTANTS: i32 = 1024
export const SCHEDULE: i32 = 2048
export const STATE: i32 = 3072
export const INNER: i32 = 3200
export const OUTER: i32 = 3232
/** Padded messages of one block of 64 bytes and of two, with room behind the first ones for a text that is too long. */
export const MESSAGES: i32 = 1024
export const SHORT: i32 = 4096
export const LONG: i32 = 70_656
/** What comes of them: four words each. */
export const DIGESTS: i32 = 201_728
