import type { ReferenceFunction } from './reference-function.ts'

export const gwetFleiss: Readonly<Record<string, ReferenceFunction>> = {}
