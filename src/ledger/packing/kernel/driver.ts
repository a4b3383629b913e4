/**
 * Asks the driver about units [from, end), which it answers at `to` (an answer's numbers at ANSWER). Gives how many units
 * the answer has, or what the question is about; NO_ANSWER or REFUSED.
 */
export declare function ask(question: i32, from: i32, end: i32, to: i32): i32
