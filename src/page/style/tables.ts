/** Tables, the filter above the students, and what opens below a student. */
export const tables = `
.scroll{overflow-x:auto;max-width:100%}
.scroll.card{padding:0}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:8px 12px;text-align:left;vertical-align:top}
th{font-weight:600}
thead th{font-size:13px;color:var(--muted);white-space:nowrap;vertical-align:bottom;border-bottom:1px solid var(--line)}
tbody tr+tr>*{border-top:1px solid var(--line)}
.plain{width:100%}
.plain td,.plain th{overflow-wrap:normal}
.plain tbody th{font-weight:500}
.plain td:not(.text){white-space:nowrap}
.plain .text{min-width:120px}
.n{text-align:right}
.people{width:100%;overflow-wrap:normal}
.people>tbody>tr>th{min-width:150px;background:var(--paper)}
.people>tbody>tr:not(.opened):hover>*{background:var(--ground)}
.people .n b{font-weight:600}
.people .n small{display:block;color:var(--muted);white-space:nowrap}
.people thead small{display:block}
.people .n .badge{margin-top:2px;text-align:right}
.people .of{color:var(--muted)}
.people>*>tr>th:first-child{position:sticky;left:0;z-index:1;background:var(--paper)}
button,input,select{font:inherit;color:inherit}
.opener,.sorter{all:unset;cursor:pointer;display:inline-block}
.opener:focus-visible,.sorter:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:3px}
.opener{color:var(--accent);padding-left:16px;text-indent:-16px}
.opener::before{content:"";display:inline-block;width:6px;height:6px;margin:0 7px 2px 1px;border:solid;border-width:0 2px 2px 0;transform:rotate(-45deg);text-indent:0}
.opener[aria-expanded=true]::before{transform:rotate(45deg);margin-bottom:3px}
.sorter::after{content:"";display:inline-block;width:0;height:0;margin-left:5px;border:4px solid transparent;border-bottom-color:var(--line);border-top-width:0;vertical-align:2px}
.n .sorter::after{display:none}
.n .sorter::before{content:"";display:inline-block;width:0;height:0;margin-right:5px;border:4px solid transparent;border-bottom-color:var(--line);border-top-width:0;vertical-align:2px}
[aria-sort]{color:var(--ink)!important}
[aria-sort] .sorter::after,[aria-sort] .sorter::before{border-bottom-color:currentColor}
[aria-sort=descending] .sorter::after,[aria-sort=descending] .sorter::before{transform:rotate(180deg)}
#filter{display:flex;flex-wrap:wrap;gap:10px 14px;align-items:end;margin:0 0 10px}
#filter[hidden]{display:none}
#filter label{display:flex;flex-direction:column;gap:3px;font-size:13px;color:var(--muted);flex:0 1 auto;min-width:0}
#filter label:first-child{flex:1 1 240px}
#filter input,#filter select,#filter button{height:38px;padding:0 10px;border:1px solid var(--c-second);border-radius:7px;background:var(--paper);color:var(--ink);max-width:100%;font-size:15px}
#filter button{cursor:pointer;padding:0 14px}
#filter input::placeholder{color:var(--muted);opacity:1}
#count{color:var(--muted);font-size:13px;margin:0 0 6px}
.opened>td{padding:0;background:var(--ground)}
.detail{display:grid;gap:14px;padding:16px;grid-template-columns:repeat(auto-fit,minmax(min(100%,480px),1fr));position:sticky;left:0;max-width:min(1300px,calc(100vw - 26px));overflow-wrap:anywhere}
.who{grid-column:1/-1;margin:0;color:var(--muted);font-size:14px}
.work{min-width:0;background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:14px 16px}
.work th,.work td{padding:5px 12px 5px 6px}
.work td.n{padding-right:18px}
.work .item{min-width:120px}
.work .time{white-space:nowrap}
.work .caption{color:var(--muted);font-size:13px;margin:8px 0 0}
.work th,.work td{font-size:13px}
.work .counts>*{background:var(--good-ground)}
.facts{margin:0}
.facts div{display:flex;gap:10px;font-size:14px;margin:2px 0}
.facts dt{flex:0 0 84px;color:var(--muted)}
.facts dd{margin:0}
@media screen and (max-width:600px){.people .known{display:none}.people>tbody>tr>th{min-width:128px;max-width:150px}th,td{padding:8px 9px}.people>*>tr>th:first-child{box-shadow:1px 0 0 var(--line)}}
`
