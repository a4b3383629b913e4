/** The kernel's way in: what the driver calls. Each way of writing tables has a walk of its own; all of them judge cells alike. */
export { walkRows } from './delimited.ts'
export { beginWords, learnBeginning, learnWord } from './label-beginnings.ts'
export { forgetLabels, labelEnd, labelFrom, labelQuestion, learnLabel } from './label-table.ts'
export { walkObjects } from './objects.ts'
export { oldLength, turnEnd, turnText } from './old-text.ts'
export { forgetStretches, learnStretch, stretchEnd, stretchFrom, stretchQuestion } from './prose-stretches.ts'
export { learnFamilyPair, learnProseWord } from './prose-words.ts'
export { beginWalk, questionCount, recordsEnd, rowsWalked, walkStatus } from './records.ts'
export { describeColumns } from './rows.ts'
export { walkText } from './text.ts'

export { learnOffice } from './text-mail.ts'
export { walkTuples } from './tuples.ts'
