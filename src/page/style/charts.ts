/** Numbers of an assignment, charts and what their colours mean. */
export const charts = `
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(138px,1fr));gap:1px;margin:14px 0;border:1px solid var(--line);border-radius:10px;overflow:hidden;background:var(--line)}
.tiles div{display:flex;flex-direction:column-reverse;justify-content:flex-end;padding:12px 16px 10px;background:var(--paper)}
.tiles dt{color:var(--muted);font-size:13px}
.tiles dt small{display:block}
.tiles dd{margin:0;font-size:23px;line-height:1.3;font-weight:600;font-variant-numeric:tabular-nums;letter-spacing:-.01em}
.tiles small{color:var(--muted);font-size:13px;letter-spacing:0}
.tiles .wait dd{color:var(--wait)}
.tiles .bad dd{color:var(--bad)}
.charts{display:grid;grid-template-columns:minmax(0,1fr);gap:14px}
@media (min-width:700px){.charts{grid-template-columns:repeat(6,minmax(0,1fr))}.charts>*{grid-column:span 3}}
@media (min-width:1020px){.n3>*,.n5>:nth-child(-n+3){grid-column:span 2}}
.charts+.notices{margin-top:14px}
figure.card{display:flex;flex-direction:column;margin:0;padding:14px 16px 10px;min-width:0}
figure>details{margin-top:auto}
figcaption p{font-size:13px;line-height:1.4;margin:1px 0 10px}
.plot{display:block;width:100%;max-width:480px;height:auto;margin:0 auto}
.keys{display:flex;flex-wrap:wrap;gap:2px 16px;list-style:none;margin:8px 0 0;padding:0;font-size:13px}
.key{display:inline-block;width:11px;height:11px;border-radius:2px;margin-right:6px}
.key.full{background:var(--c-full)}
.key.part{background:var(--c-part)}
.key.none{background:var(--c-none)}
.key.wait{background:var(--c-wait)}
.key.second{background:var(--c-second)}
.key.look{background:var(--c-look)}
figure details{padding-top:8px;font-size:13px}
figure summary{color:var(--muted)}
`
