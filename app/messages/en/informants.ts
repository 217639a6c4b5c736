import type { Messages } from '../da.ts'

export const informants: Messages['informants'] = {}
