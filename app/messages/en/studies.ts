import type { Messages } from '../da.ts'

export const studies: Messages['studies'] = {}
