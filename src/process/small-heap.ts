import { setFlagsFromString } from 'node:v8'

/**
 * Lets the heap grow by a third, and not to several times what is alive, before garbage is collected: a whole class of
 * records passes through memory, of which little is kept. It costs a tenth more time (`bench/harvest-large.mjs`).
 */
export const keepHeapSmall = (): void => setFlagsFromString('--heap-growing-percent=30')
