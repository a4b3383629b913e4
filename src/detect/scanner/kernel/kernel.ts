/** The kernel's way in: what the driver calls. Each way of writing tables has a walk of its own; all of them judge cells alike. */
export { walkRows } from './delimited.ts'
export { walkObjects } from './objects.ts'
export { beginWalk, questionCount, recordsEnd, rowsWalked, walkStatus } from './records.ts'
export { describeColumns } from './rows.ts'
export { walkText } from './text.ts'
export { forgetLabels, labelEnd, labelFrom, learnLabel } from './text-labels.ts'
export { learnOffice } from './text-mail.ts'
export { walkTuples } from './tuples.ts'
