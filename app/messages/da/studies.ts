export const studies = {}
