/** How many practices one decision can be about: a page offers no more at a time, and a form may hold no more. */
export const mostAtOnce = 400
