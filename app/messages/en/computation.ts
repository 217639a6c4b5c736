import type { Messages } from '../da.ts'
import { computation as danish } from '../da/computation.ts'

const { version } = danish

/** Which version of the computation a list was made by, and what it means when it is another than before. */
export const computation: Messages['computation'] = {
  version,
  stamp: (now) =>
    `Computed by version ${version(now)}: the first number is the version of scores, the second that of lists.`,
  short: (now) => `version of the computation ${version(now)}`,
  shortFrozen: (frozen) => `data frozen under version ${version(frozen)}`,
  shortAnother: (kept) =>
    kept
      ? `not the list that decisions were made on, which was computed by version ${version(kept)}`
      : 'not the list that decisions were made on, although data, rule and computation are the same',
  otherThanFrozen: ({ set, frozen, now }) =>
    `Data set ${set} was frozen when the version of the computation was ${version(frozen)}; now it is ${version(now)}. The answers are the same, but the figures here are computed anew by the new version, so ranks and chances may be others than those that were seen then. Freeze the data again if a data set is to bear the new version.`,
  otherThanKept: ({ kept, now }) =>
    `Decisions were made on this list when it was computed by version ${version(kept)}. Computed by version ${version(now)} it is another list. The decisions still stand, with the figures of that time, but nothing more can be decided on it: freeze the data again, and decide on the list that the new data set gives.`,
  sameAsKept:
    'Data were frozen, or decisions made, under another version of the computation. The list is the same, to the last figure, as the one that decisions were made on.',
  differs:
    'The list is not the one that decisions were made on, although data, rule and computation are the same. Something was changed outside Praksiskort. Nothing more can be decided on it: compare with a backup.',
  toFreeze: 'Freeze the data again',
}
