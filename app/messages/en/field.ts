import type { Messages } from '../da.ts'

export const field: Messages['field'] = {}
