import type { ReferenceFunction } from './reference-function.ts'

export const responseStyle: Readonly<Record<string, ReferenceFunction>> = {}
