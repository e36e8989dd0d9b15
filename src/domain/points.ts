/** Points with at most six decimals. They are added, shared and compared only by the functions here. */
export type Points = number
