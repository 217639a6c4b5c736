/**
 * The version of everything that makes a list of scores: draws, intervals, chances, zones, weights, causes and picks.
 *
 * Raise it when the same frozen data by the same rule give another list than before. Scores have a version of their own, as
 * they are also shown where there is no list. Frozen sets, kept lists and files say which version it was.
 */
export const listVersion = 3
