import type { Messages } from '../da.ts'

export const imports: Messages['imports'] = {
  practicesHeading: 'Import practices',
  lead: 'Choose a file, or paste cells from a spreadsheet. You see what will happen before anything is saved.',
  practicesColumns:
    'The first row must be headers. Code and name are needed; everything else may be left out. Same code, same practice: one that exists already is changed. A column that is missing leaves everything as it is; an empty cell empties the field.',
  known: 'Columns that can be read',
  file: 'File',
  fileHint: (megabytes, rows) =>
    `Excel (.xlsx) or CSV, at most ${megabytes} MB and ${rows.toLocaleString('en-GB')} rows. In Excel the first sheet is read.`,
  readFile: 'Read the file',
  paste: 'Or paste from a spreadsheet',
  pasteHint: 'Select the cells in the spreadsheet together with the headers, copy them and paste them here.',
  readPaste: 'Read what was pasted',
  pasted: 'Pasted',
  unreadable: {
    empty: 'There is nothing in the file. Choose another, or check that it was saved.',
    file_too_large: (limit) => `The file is larger than ${limit} MB. Split it and import one part at a time.`,
    unpacks_too_large: () =>
      'The file unpacks to more than can be read. Save only the sheet that is needed and try again.',
    too_many_rows: (limit) =>
      `There are more than ${limit.toLocaleString('en-GB')} rows. Split them into several files and import one at a time.`,
    too_many_columns: (limit) => `There are more than ${limit} columns. Delete those that are not needed.`,
    cell_too_long: (limit, row) =>
      `Row ${row} has a cell of more than ${limit.toLocaleString('en-GB')} characters. Shorten it.`,
    old_workbook: 'The file is in the old Excel format (.xls). Open it in Excel and save it as .xlsx.',
    damaged_workbook:
      'The file looks like a workbook but cannot be read. Open it in Excel and save it again as .xlsx.',
    not_a_table: 'The file is neither .xlsx nor CSV. Save the spreadsheet as .xlsx and choose that file.',
    unclosed_quote: 'There is a quotation mark that is never closed. Correct it, or save as .xlsx.',
    no_header: 'The first row is empty. It must be headers.',
    only_header: 'There are only headers and no rows.',
    no_file: 'Choose a file first.',
  },
  preview: 'What will happen',
  fileName: (name, rows) => `${name}: ${rows === 1 ? '1 row' : `${rows.toLocaleString('en-GB')} rows`}`,
  match: 'Which column holds what',
  matchHint: 'Guessed from the headers. Correct what is wrong.',
  noColumn: 'no column',
  matchAgain: 'Show again',
  unusedColumns: (names) => `Not used: ${names}`,
  columnLetter: (letter, title) => (title ? `${letter}: ${title}` : letter),
  added: 'New',
  changed: 'Changed',
  unchanged: 'Unchanged',
  faults: 'Faults',
  faultsHeading: (n) => (n === 1 ? '1 fault to correct' : `${n.toLocaleString('en-GB')} faults to correct`),
  faultsLead: 'Correct them in the file and read it again. Nothing is saved until every row can be read.',
  row: 'Row',
  column: 'Column',
  whatToDo: 'What to correct',
  empty: 'empty',
  onlyFirst: (shown, of) =>
    `The first ${shown.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} are shown.`,
  changesHeading: 'What will be changed',
  addedHeading: 'What will be added',
  changeFrom: 'Now',
  changeTo: 'Will be',
  duplicatesHeading: 'Perhaps the same',
  duplicatesLead:
    'These new practices have the same name as another. If it is the same practice, give it the same code in the file and read it again.',
  inFile: 'In the file',
  alreadyThere: 'Already there',
  alsoInFile: (row) => `row ${row} of the file`,
  nothingToDo: 'Everything in the file is there already. There is nothing to import.',
  apply: (added, changed) =>
    added === 0
      ? `Change ${changed.toLocaleString('en-GB')}`
      : changed === 0
        ? `Add ${added.toLocaleString('en-GB')}`
        : `Add ${added.toLocaleString('en-GB')} and change ${changed.toLocaleString('en-GB')}`,
  versions: (n) =>
    n === 1
      ? '1 practice gets a new version of its scope, because the present one has been used in a wave that was opened.'
      : `${n.toLocaleString('en-GB')} practices get a new version of their scope, because the present one has been used in a wave that was opened.`,
  keepVersion: (n) =>
    n === 1
      ? '1 response that has been started or sent keeps the version it was given on.'
      : `${n.toLocaleString('en-GB')} responses that have been started or sent keep the version they were given on.`,
  cancel: 'Discard the import',
  stale:
    'Something in the study has changed since you saw the list. Nothing has been saved. Look at the new list and import again.',
  gone: 'The import has been carried out, discarded, or is more than a day old. Read the file again if you need it.',
  doneHeading: 'The import is done',
  done: (added, changed, unchanged) =>
    `${added.toLocaleString('en-GB')} new, ${changed.toLocaleString('en-GB')} changed and ${unchanged.toLocaleString('en-GB')} unchanged.`,
  versioned: (practices, moved) =>
    `${practices.toLocaleString('en-GB')} got a new version of the scope, and ${moved.toLocaleString('en-GB')} responses not yet started moved to it.`,
  held: (n) =>
    `${n === 1 ? 'One response not yet started waits' : `${n.toLocaleString('en-GB')} responses not yet started wait`} on the scope before, because the checks of the study stop the new one. See what is missing on the pages of the practices.`,
  toPractices: 'See the practices',
  faultTexts: {
    missing: 'The cell is empty but must be filled in.',
    too_long: (limit) => `The text is too long. At most ${limit.toLocaleString('en-GB')} characters.`,
    not_a_number: 'Write a whole number in digits, for example 40.',
    too_small: (limit) => `The number is too small. At least ${limit}.`,
    too_big: (limit) => `The number is too large. At most ${limit}.`,
    unknown_municipality:
      'Write one of the 98 Danish municipalities, for example Aarhus, or its code, for example 0751.',
    unknown_target_group: 'Write a target group of Fælles Faglige Begreber, for example Hjemløshed.',
    unknown_level: 'Write 1 to 5, or: single method, intervention, unit, whole service, whole municipality.',
    ended: 'The practice has ended and cannot be changed. Remove the row, or use a code that is not in use.',
    duplicate_code: (row) => `The code is also in row ${row}. Each practice must have its own.`,
    no_column: 'No column has been chosen. Choose it below, or add it to the file.',
    column_twice: 'The column has been chosen for two things. Choose another for one of them.',
  },
  meant: (suggestion) => `Did you mean ${suggestion}?`,
}
