/** The kernel's way in: what the driver calls. Rows of delimited text, tuples of SQL, and lines of logs each have a walk. */
export { describeTable, walkRows } from './delimited.ts'
export { beginWalk, questionCount, recordsEnd, rowsWalked, walkStatus } from './records.ts'
