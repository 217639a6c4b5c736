export const informants = {}
