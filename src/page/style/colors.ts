// Text on its ground has a contrast of at least 4.5, a bar at least 3.
const light = `
--paper:#fff;--ground:#f6f7f9;--ink:#1b2430;--muted:#596575;--line:#dfe3e8;--accent:#1d5fbf;
--good:#17683a;--good-ground:#e2f3e8;--wait:#7a4d00;--wait-ground:#fdf0d3;--bad:#a8231b;--bad-ground:#fce6e4;
--c-full:#174fa3;--c-part:#5f90d4;--c-none:#c4554d;--c-wait:#d9a43b;--c-second:#7a8797;--c-look:#7d4bab;`

const dark = `
--paper:#171c23;--ground:#0f1318;--ink:#e6eaf0;--muted:#a0abba;--line:#2f3742;--accent:#8ab8ff;
--good:#86d9a5;--good-ground:#15301f;--wait:#f0c671;--wait-ground:#362a10;--bad:#ff9d94;--bad-ground:#3c1a18;
--c-full:#6ea6f7;--c-part:#4a75b3;--c-none:#d66a61;--c-wait:#c8963a;--c-second:#8692a2;--c-look:#b083dd;`

/** Light, dark, and on paper always light. */
export const colors = `
:root{color-scheme:light dark;${light}}
@media screen and (prefers-color-scheme:dark){:root{${dark}}}
`
