export const practices = {}
