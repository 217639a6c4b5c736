/** Practices on a page of those that are decided about, unless all are asked for. */
export const decidedPerPage = 50
