/** The page, its parts and small things that are everywhere. */
export const layout = `
*{box-sizing:border-box}
html{font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;background:var(--ground);color:var(--ink);-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:0 clamp(12px,2.5vw,32px) 48px;max-width:1320px;overflow-wrap:anywhere}
header{padding:36px 0 12px}
h1{font-size:30px;line-height:1.2;letter-spacing:-.015em;margin:0 0 4px}
h2{font-size:21px;line-height:1.3;letter-spacing:-.01em;margin:44px 0 14px}
h3{font-size:17px;line-height:1.35;margin:0 0 4px}
h4,figure h3,.work h3{font-size:15px;line-height:1.4;margin:0}
p{margin:0 0 10px}
a{color:var(--accent);text-underline-offset:2px}
code{font:.92em ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
small{font-size:.82em;font-weight:400}
footer{margin-top:48px;padding-top:14px;border-top:1px solid var(--line);color:var(--muted);font-size:13px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
nav{display:flex;flex-wrap:wrap;gap:4px 18px;margin-top:14px}
nav a{padding:3px 0}
section{scroll-margin-top:12px}
.assignment{margin:0 0 44px}
.muted{color:var(--muted)}
.card{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:16px 18px;margin:0 0 14px}
.empty{color:var(--muted);background:var(--paper);border:1px dashed var(--line);border-radius:10px;padding:22px 18px;text-align:center}
p.good{color:var(--good);background:var(--good-ground);border-radius:10px;padding:12px 18px}
.skip,.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{width:auto;height:auto;clip-path:none;left:12px;top:12px;padding:8px 14px;background:var(--paper);border-radius:6px;z-index:2}
.badge{display:inline-block;font-size:12px;line-height:1.35;font-weight:500;padding:2px 8px;border-radius:10px;color:var(--muted);background:var(--ground);overflow-wrap:normal}
.badge.good{color:var(--good);background:var(--good-ground)}
.badge.wait{color:var(--wait);background:var(--wait-ground)}
.badge.bad{color:var(--bad);background:var(--bad-ground)}
summary{cursor:pointer;padding:3px 0}
.group{display:grid;grid-template-columns:190px 1fr;gap:4px 16px;padding:8px 0;border-top:1px solid var(--line)}
h3+.group{margin-top:8px}
.said{margin:0;padding:0;list-style:none}
details .said{margin:4px 0 8px}
@media (max-width:600px){.group{grid-template-columns:1fr}}
.said li{margin:0 0 3px}
.said b{font-weight:600}
.notices ul{margin:6px 0 0;padding-left:20px}
`
