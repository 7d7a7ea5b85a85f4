/** A source keeps when it was read last: all its entries that are not missing were seen then, and none needs a mark of its own. */
export const whenASourceWasRead = 'ALTER TABLE sources ADD COLUMN seen TEXT'
