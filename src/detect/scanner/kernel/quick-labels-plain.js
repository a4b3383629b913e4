// The JavaScript half of quick-labels.ts: nothing is recalled.
const recalledUse = 0
const recalledOffset = 0
const forgetRecalled = () => {}
const recall = () => false
const keepRecalled = () => {}
const recallWord = () => false
const keepWord = () => {}
