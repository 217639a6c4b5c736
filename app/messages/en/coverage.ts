import type { Messages } from '../da.ts'

const practices = (n: number) => (n === 1 ? '1 practice' : `${n} practices`)
const answers = (n: number) => (n === 1 ? '1 response' : `${n} responses`)

export const coverage: Messages['coverage'] = {
  heading: 'Coverage map',
  titleOf: (wave) => `Coverage map, ${wave}`,
  lead: 'Where there are practices, where there are none, and how well they are informed. The map counts; it shows no scores.',
  linkFromField: 'Coverage map: where are there practices, and how well are they informed?',
  attributes: {
    targetGroup: 'Target group',
    targetGroupKind: 'Kind of target group',
    area: 'Area',
    level: 'Level of the scope',
    region: 'Region',
    municipality: 'Municipality',
    organisation: 'Organisation',
    legalBasis: 'Legal basis',
  },
  informed: {
    none: 'nobody has answered',
    one: 'one informant',
    one_role: 'several informants in one role',
    several_roles: 'informants in several roles',
  },
  informedOf: {
    none: 'without answers',
    one: 'with one informant',
    one_role: 'with several informants in one role',
    several_roles: 'with informants in several roles',
  },
  decisions: {
    open: 'not decided',
    chosen: 'chosen for interview',
    reserve: 'in reserve',
    not_chosen: 'not chosen',
    declined: 'declined by themselves',
  },

  filters: 'Choose what the map shows',
  rows: 'Rows',
  columns: 'Columns',
  search: 'Search',
  searchHint: 'Name, number, municipality, organisation or area.',
  howInformed: 'How well informed',
  decision: 'Decision',
  narrow: 'Show only some practices',
  all: 'All',
  show: 'Show',
  clear: 'Show the whole map',

  sentence: (all, cells, counts) =>
    `${practices(all)} ${all === 1 ? 'lies' : 'lie'} in ${cells.withSome} of the map’s ${cells.of} cells. ${
      counts.several_roles === all
        ? 'All are informed by informants in several roles.'
        : `Informed by informants in several roles: ${counts.several_roles}; by several in one role: ${counts.one_role}; by one informant: ${counts.one}; without answers: ${counts.none}.`
    }`,
  noPractices: 'There are no practices in the study yet. The map shows them once they are registered.',
  toPractices: 'Register practices',
  noHits: 'No practices fit what is chosen.',

  gapsHeading: 'The largest gaps',
  gapsNone: 'Every cell between known values has at least one practice.',
  gap: (row, column, expected) => `${row}, ${column}: no practice; about ${expected} could be expected.`,
  gapsUnknown: 'The map has no cells between known values, so there are no gaps to name.',
  gapsMore: (n) => (n === 1 ? 'One more cell is empty.' : `${n} more cells are empty.`),
  gapsSmall: (n) =>
    n === 1
      ? 'One cell is empty, which says nothing: less than half a practice could be expected there.'
      : `${n} cells are empty, which says nothing: in each of them less than half a practice could be expected.`,
  gapsOrder:
    'A gap is a cell without practices where both its row and its column have some. How many could be expected is what the cell would have if practices were spread alike over rows and columns. An empty cell is no fault: perhaps there is no such practice.',
  gapsAmong: 'Gaps are only counted among the practices that are picked out.',
  emptyLines: (attribute, values) => `${attribute} without a single practice: ${values.join('; ')}.`,
  without: (attribute, n) =>
    `${attribute}: ${n} of the values on the list ${n === 1 ? 'has' : 'have'} no practice and ${n === 1 ? 'is' : 'are'} therefore not on the map.`,
  withoutList: 'Which',
  weak: (n, of) =>
    n === 0
      ? 'In every cell with practices at least one is informed by informants in several roles.'
      : `In ${n} of ${of} cells there are practices, but none of them is informed by informants in several roles.`,

  table: (rows, columns) => `${rows} and ${columns.toLowerCase()}: number of practices`,
  legend: 'The marks: how well practices are informed',
  legendSize:
    'The larger a mark, the more practices; the number beside it says how many. The marks in “Total” are all of one size.',
  legendGap: 'empty cell: no practices',
  total: 'Total',
  cell: (n, parts) => (n === 0 ? 'no practices' : `${practices(n)}: ${parts.join(', ')}`),
  inSeveral: (n, all) =>
    `${practices(n)} ${n === 1 ? 'counts' : 'count'} in several cells, having several values. So the cells add up to more than the ${all} different practices that “Total” counts.`,

  openHeading: (row, column) => [row, column].filter((part) => part !== null).join(', '),
  openLead: (n) => practices(n),
  openGone: 'The cell is not on the map as it is chosen now.',
  close: 'Close the cell',
  practice: 'Practice',
  informants: 'Informants',
  rolesAnswered: 'Roles that have answered',
  nobody: 'nobody yet',

  basisHeading: 'How it was counted',
  counted: (shown, registered) =>
    shown === registered
      ? registered === 1
        ? 'The one practice of the study is counted.'
        : `All ${practices(registered)} of the study are counted, those that nobody was asked about too.`
      : `${practices(shown)} of the study’s ${registered} ${shown === 1 ? 'is' : 'are'} counted.`,
  filtered: (parts) => `Picked out: ${parts.join('; ')}.`,
  filterSearch: (search) => `searched for “${search}”`,
  filterPart: (name, value) => `${name.toLowerCase()}: ${value}`,
  placed:
    'A practice stands where the newest version of its scope says. What is not stated has a row or a column of its own.',
  answers: (n, newest) =>
    newest === null
      ? 'Nobody has sent answers in the wave yet.'
      : `How well informed is counted from ${answers(n)} sent in the wave, the newest ${newest}. Drafts and answers on variants of a scope do not count. One person in two roles is one informant.`,
  leftOut: (n) =>
    `${answers(n)} ${n === 1 ? 'was' : 'were'} left out after review and ${n === 1 ? 'does' : 'do'} not count, as in the results.`,
  leftOutUnknown: 'All answers that were sent count, those too that may be left out of the results.',
  otherVersion: (n) =>
    `${answers(n)} ${n === 1 ? 'was' : 'were'} sent on another version of the questionnaire and ${n === 1 ? 'does' : 'do'} not count.`,
  live: 'The map is counted from the data as they stand now.',
  frozen: (number, at) =>
    `The map is counted from the data as they stand now. The newest frozen data set is no. ${number} from ${at}.`,
  notOffered: (names) =>
    `${names.join(' and ')} ${names.length === 1 ? 'has' : 'have'} too many different values for rows or columns. Search instead.`,

  saveHeading: 'Save the map',
  save: 'Save as one HTML file',
  saveLead:
    'The file opens without a network and without an account. It shows the same part: the map, the gaps, and every practice with its number of informants. The file counts every response that was sent, those too that were left out after review, so that it does not tell which they are. Which roles have answered is not in it, nor are names of informants or answers.',

  fileTitle: (study) => `Coverage map: ${study}`,
  fileFrom: (study, wave, date) =>
    `The study “${study}”, the wave “${wave}”. Saved ${date} from Praksiskort.`,
  fileDigest: (digest) => `Fingerprint of the data set: ${digest}.`,
  filePrivacy:
    'The file holds no names of informants, no answers and no scores. Which roles have answered about a practice is left out, so that the file can be passed on.',
  fileOpen: 'Choose a cell to see its practices.',
  fileLine: (informed, n) => (n > 1 ? `${informed}, ${n} in all` : informed),
  fileBack: 'Back to the map',
  fileAll: 'All practices on the map',
  howInformedShort: 'Informed',
}
