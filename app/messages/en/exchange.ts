import type { Messages } from '../da.ts'

export const exchange: Messages['exchange'] = {
  heading: 'Upload a questionnaire from a file',
  replaceHeading: 'Replace the draft with a file',
  lead: 'A questionnaire can come from a SurveyJS definition (.json) or an XLSForm (.xlsx). It becomes a draft that you can edit and test before it is published.',
  replaceLead: (title) =>
    `The content of the draft “${title}” is replaced by that of the file. The earlier content is kept in the history of the draft.`,
  rules:
    'Questions that count must belong to one of the 11 elements: put the code of the element (e01 to e11) in the property or column “element”, or give the page or group that name. They must all share one scale. Download a version in the same format to see what a file can look like.',
  file: 'File',
  fileHint: (kilobytes, megabytes) =>
    `SurveyJS definition (.json) of at most ${kilobytes} kB, or XLSForm (.xlsx) of at most ${megabytes} MB.`,
  paste: 'Or paste a SurveyJS definition',
  parent: 'What is it?',
  parentHint:
    'If it is a new version of an existing questionnaire, the two can be compared question by question.',
  noParent: 'A questionnaire under its own name',
  newVersion: (name) => `New version of ${name}`,
  naming: 'Name, source and terms (optional)',
  namingHint: 'Only if the file does not say. Who worded the questions, and on what terms may they be used?',
  title_da: 'Name in Danish',
  title_en: 'Name in English',
  source_da: 'Source in Danish',
  source_en: 'Source in English',
  licence_da: 'Terms in Danish',
  licence_en: 'Terms in English',
  read: 'Upload as a draft',
  replace: 'Replace the content of the draft',
  cancel: 'Cancel',
  refusedHeading: (n) =>
    n === 1 ? 'The file cannot be used: 1 problem' : `The file cannot be used: ${n} problems`,
  refusedLead: 'Nothing has been saved. Correct the file and upload it again.',
  refusedMany: 'Only the first 50 problems are shown.',
  where: 'Place',
  whole: 'the whole file',
  found: (value) => `it says: ${value}`,
  name: 'It says',
  doneHeading: 'The draft has been made',
  replacedHeading: 'The draft has been replaced',
  notesLead:
    'The following was read differently from what the file says, or was left out. Check it before you publish. The list stays on the draft until somebody has looked through it.',
  note: 'What happened',
  times: 'Count',
  keptHeading: (time: string) => `The file that was read on ${time}`,
  dismiss: 'I have looked through the list',
  dismissNote: 'The list is then removed from the draft, for everybody.',
  toDraft: 'Go to the draft',
  busyFile: 'Many files are being made right now. Go back, wait a moment and try again.',
  conflict: (name) =>
    `${name} has saved the draft since you opened the page. Nothing has been replaced. Look at the draft and upload the file again.`,
  refused: {
    no_file: 'Choose a file, or paste a definition.',
    both: 'Either choose a file or paste a definition. You cannot do both at once.',
    busy: 'Many files are being read right now, and yours did not get its turn. Nothing is saved. Wait a moment, choose the file again and upload it. What you wrote in the fields is still here.',
    ended: 'The draft has been published or put away and cannot be changed. Upload the file as a new draft.',
    core_locked:
      'The file changes items or the scale, and the core of the draft is locked. Unlock it on the draft’s page with a reason, or upload the file as a new draft.',
  },
  faults: {
    not_json: (line) =>
      line
        ? `The file is not valid JSON. The fault is in line ${line}.`
        : 'The file is not valid JSON in UTF-8.',
    not_a_workbook: () => 'The file looks like a workbook but cannot be read. Save it again as .xlsx.',
    formula: () => 'The workbook has formulas. Replace them with values and save again.',
    too_large: () => 'The file is too large, or unpacks to too much.',
    too_deep: (limit) => `There are more than ${limit} levels within each other.`,
    too_many_parts: (limit) => `There are more than ${limit} parts.`,
    wrong_type: (expected) => `Something of another kind should stand here: ${expected}.`,
    missing: () => 'It is missing.',
    unknown_property: () => 'We do not know this property.',
    unknown_value: (expected) => `Cannot be used here. What can be used: ${expected}.`,
    out_of_range: (expected) => `Outside what is allowed: ${expected}.`,
    too_long: (limit) => `The text is too long. At most ${limit} characters.`,
    too_many: (limit) => `There are too many. At most ${limit}.`,
    too_few: (limit) => `There are too few. At least ${limit}.`,
    markup: () => 'The text has code such as <b>. Everything is shown as plain text, so take the code out.',
    piping: () => 'The text has { in it. Answers cannot be put into questions, so write it out.',
    control_character: () =>
      'The text has characters that cannot be seen. Type it, or paste it as plain text.',
    bad_id: () =>
      'The name cannot be used. Lower-case letters a-z, digits and _, a letter first, at most 40 characters.',
    reserved_id: () => 'The name already means something else. Choose another.',
    duplicate_id: () => 'The same stands in another place too. Each name can be used only once.',
    bad_code: () =>
      'The code cannot be used. Letters a-z, digits, _ and -, at most 32 characters, no spaces.',
    duplicate_code: () => 'The code is used twice among the same options.',
    wrong_elements: (expected) => `The 11 elements must stand in their categories: here ${expected}.`,
    wrong_scale: (expected) => `The scale must go from 1 upwards in order. ${expected} should stand here.`,
    too_many_questions: (limit) => `There are too many questions in all. At most ${limit}.`,
    text_missing: (language) => `The text is missing in ${language === 'en' ? 'English' : 'Danish'}.`,
    no_items: () => 'There are no questions.',
    too_few_points: () => 'A scale has at least two points.',
    too_few_options: (least) => `There are too few options. At least ${least}.`,
    unknown_item: () => 'There is no question of that name.',
    unknown_type: (expected) => `We do not know this type. What can be used: ${expected}.`,
    refused_type: (expected) =>
      `The type cannot be used, because it shows, fetches or computes something that is not a question. What can be used: ${expected}.`,
    refused_property: () =>
      'The property cannot be used: conditions, calculations, answers given beforehand, random order, addresses and HTML are not followed.',
    other_scale: (where) =>
      `The scale is another than in ${where}. All questions that count share one scale. If this one should not count, write “counts” = false.`,
    other_value: (where) => `The wording is another than in ${where}. It must be the same in all elements.`,
    unbalanced_group: () => 'A group is not ended, or an end has no beginning.',
  },
  notes: {
    ignored: 'Not taken over',
    not_honoured: 'Not followed: everybody is asked, without conditions',
    left_out: 'The question was left out: we do not have the type',
    changed_type: 'Shown as radio buttons',
    recoded: 'Stored under another code',
    moved: 'Stands elsewhere in the order',
    filled_in: 'Not in the file, and filled in with what is usual',
  },
}
