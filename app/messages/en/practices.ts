import type { Messages } from '../da.ts'

export const practices: Messages['practices'] = {
  heading: 'Practices',
  count: (n) => (n === 1 ? '1 practice' : `${n.toLocaleString('en-GB')} practices`),
  add: 'Add a practice',
  import: 'Import from a spreadsheet',
  none: 'There are no practices yet.',
  noneNext:
    'If you have them in a spreadsheet, import them all at once. If there are only a few, add them one by one.',
  noneForReaders: 'Once the study lead or field manager has added practices, they appear here.',
  noHits: 'No practices match what you are looking for.',
  clear: 'Show all',
  search: 'Search',
  searchHint: 'Name, code, municipality, organisation or area',
  show: 'Show',
  filters: 'Search and narrow the list',
  region: 'Region',
  municipality: 'Municipality',
  all: 'all',
  contested: 'Only practices whose scope an informant disagrees with',
  table: 'Practices in the study',
  sortBy: (column) => `Sort by ${column.toLowerCase()}`,
  columns: {
    name: 'Name',
    code: 'Code',
    municipality: 'Municipality',
    area: 'Area',
    level: 'Level',
    citizens: 'Citizens a year',
  },

  newHeading: 'Add a practice',
  editHeading: (name) => `Edit ${name}`,
  edit: 'Edit details',
  created: 'The practice has been added. Write its scope now, while you have it in mind.',
  saved: 'Your changes have been saved.',
  addScope: 'Write the scope',
  codeTaken: 'Another practice in the study already has this code. Choose another.',
  changedMeanwhile:
    'Somebody else changed the details while you were writing. Nothing has been saved. What stands now is shown beside yours; correct it and save again.',
  standsNow: 'What stands now',
  yours: 'What you wrote',
  field: 'Field',
  sameName: 'Other practices with the same name',
  sameNameHint: 'If it is the same practice, use the one that is already there.',
  sameNameAnyway: 'It is a different practice: add it anyway',

  fields: {
    code: 'Code',
    name: 'Name',
    municipalityCode: 'Municipality',
    organisation: 'Organisation',
    area: 'Area',
    startYear: 'Start year',
    level: 'Level',
    citizensPerYear: 'Citizens a year',
    staffCount: 'Staff',
    included: 'Included',
    excluded: 'Not included',
    targetGroup: 'Target group (FFB)',
    place: 'Place',
    sinceYear: 'In this form since',
    legalBasis: 'Legal basis',
    delimitedBy: 'Delimited by',
    source: 'Source',
  },
  hints: {
    code: 'The study’s own number, such as P001. It is used in files and only once.',
    name: 'As the informants know it.',
    organisation: 'Who runs it, for example municipal, self-governing or private.',
    area: 'For example vulnerable adults, disability, or children and young people.',
    startYear: 'A year, such as 2019.',
    level: 'From the least to the most that a practice can cover.',
    citizensPerYear: 'About how many citizens are in the practice in a year.',
    staffCount: 'About how many work in it.',
    included: 'What belongs to the practice? Write it so that an informant recognises it.',
    excluded: 'What lies close by but does not belong? This is often where answers part.',
    targetGroup: 'From the Danish classification Fælles Faglige Begreber, in Danish.',
    place: 'Address, town or area where it takes place.',
    sinceYear: 'The year in which the practice took the form described here.',
    legalBasis: 'For example section 104 of the Act on Social Services.',
    delimitedBy: 'Who decided what is included?',
    source: 'What is the scope based on? For example interviews, a website or a quality standard.',
  },
  choose: 'Choose',

  scope: 'Scope',
  scopeLead: 'What informants are shown and answer about.',
  scopeEmpty:
    'It is not stated yet what is included. Informants then do not know what they are answering about, and answers on one practice may concern different things.',
  scopeHeading: (name) => `Scope of ${name}`,
  editScope: 'Edit the scope',
  saveScope: 'Save the scope',
  version: (n) => `Version ${n}`,
  versionOf: (n, at) => `Version ${n}, ${at}`,
  versions: 'Versions',
  versionsLead: 'Each response points at the version it was given on.',
  firstVersion: 'First version.',
  changedTo: 'to',
  from: 'Before',
  to: 'Now',
  whatHappens: 'When you save',
  willEdit: (version) =>
    `No wave has been opened with this scope. Version ${version} is corrected, and no new one is made.`,
  willVersion: (version) =>
    `Informants have been shown version ${version}. What you save therefore becomes version ${version + 1}, and version ${version} stays as it is.`,
  willMove: (n) =>
    n === 0
      ? 'No responses move to the new version.'
      : n === 1
        ? '1 response not yet started moves to the new version.'
        : `${n.toLocaleString('en-GB')} responses not yet started move to the new version.`,
  mayWait:
    'They wait on the version before if the checks of the study stop the new one, for example because somebody else has to approve it first.',
  willKeep: (n, version) =>
    n === 1
      ? `1 started response keeps version ${version}.`
      : `${n} started responses keep version ${version}.`,
  outcomes: {
    unchanged: 'Nothing was changed, so nothing has been saved.',
    edited: 'The scope has been corrected.',
    new_version: 'The scope has been saved as a new version.',
  },
  movedNow: (n) =>
    n === 1 ? '1 response not yet started moved to it.' : `${n} responses not yet started moved to it.`,
  scopeConflict:
    'Somebody else changed the scope while you were writing. Nothing has been saved. Here is what stands now and what you wrote. If you save again, what is in the fields below holds.',

  about: 'About the practice',
  answers: 'Responses',
  answersNone: 'No informants have been invited to answer about this practice yet.',
  wave: 'Wave',
  asked: 'Version',
  waiting: 'Not started',
  underWay: 'In progress',
  submitted: 'Submitted',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
  profile: 'Profile',
  seeProfile: (wave) => `See the profile in ${wave}`,
}
