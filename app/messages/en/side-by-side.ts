import type { Messages } from '../da.ts'

/** Scopes of the same practice side by side. */
export const sideBySide: Messages['sideBySide'] = {
  heading: 'The scopes side by side',
  moved: ({ from, to, points, isUp }) =>
    `From ${from} to ${to} the total goes ${isUp ? 'up' : 'down'} by ${points} points.`,
  apart: (points) => `The highest and the lowest total lie ${points} points apart.`,
  same: 'The total is the same.',
  noTotals: 'The totals cannot be compared: there is one on no more than one of the scopes.',
  most: (element, points) => `${element} moves most: ${points} points.`,
  caution:
    'As a rule it is not the same informants who answered on each scope. The difference holds both the scope and those who answered.',
  table: 'Score, informants and elements on each scope',
  figure: 'Figure',
  total: 'Total',
  informants: 'Informants with a total',
  roles: 'Roles',
  answered: 'Questions answered',
  elements: 'The elements, with the number of informants',
  difference: 'Difference',
  range: 'Highest − lowest',
}
