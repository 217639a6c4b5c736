import { expect, test } from 'vitest'
import { factColumns } from '#app/export/fact-columns.ts'
import { fieldNameFault } from '#survey/field-names.ts'

test.each(factColumns)('no item or question can be called %s, which is a column of its own', (column) => {
  expect(fieldNameFault(column)).toBe('reserved_id')
})
