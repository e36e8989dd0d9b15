import { jsonIn } from './loose.js'

/** Whether a crash tore a row of JSON off: no part of one is JSON. What is whole and wrong was written by somebody. */
export const isTorn = (row: string): boolean => jsonIn(row) === undefined
