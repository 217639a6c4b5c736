import type { Messages } from '../da.ts'

export const scopeCards: Messages['scopeCards'] = {
  chip: (version, date) => `Scope v${version} · ${date}`,
  writtenBy: (by) => `Entered by ${by}`,
  versionBy: (version, date, by) => `Version ${version}, ${date}, ${by}.`,
  seeChanges: (from, to) => `See changes from version ${from} to ${to}`,
  answeredAbout: 'What was answered about',
  preview: 'Show the card without saving',
  previewHeading: 'This is the card',
  previewLead: 'Nothing has been saved yet.',

  compareHeading: (practice) => `Scope of ${practice}: changes`,
  compareLead: 'Choose two versions. Lines that were added, removed or changed are marked in words.',
  from: 'From version',
  to: 'To version',
  compare: 'Compare',
  option: (version, date, by) => `Version ${version}, ${date}, ${by}`,
  compared: (from, to) => `From version ${from} to version ${to}`,
  unknownVersion: 'One of the two versions does not exist. Choose two from the lists.',
  sameVersion: 'That is the same version twice. Choose two different ones.',
  onlyOne: 'The card has only one version, so there is nothing to compare.',
  nothingChanged: 'The two versions say the same.',
  factsSame: 'The rest of the card is unchanged.',
  factChanges: 'Changes in the rest of the card',
  kinds: { kept: 'Unchanged:', added: 'Added:', removed: 'Removed:', changed: 'Changed:' },
}
