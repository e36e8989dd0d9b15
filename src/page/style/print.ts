/** On paper: every student that the filter shows, closed unless opened, nothing that only a screen can do. */
export const print = `
@media print{
@page{margin:14mm 12mm}
html{font-size:11px;background:none}
body{max-width:none;padding:0}
header{padding-top:0}
nav,#filter,.skip,figure details{display:none!important}
.card,.tiles,.work,.empty{break-inside:avoid}
.scroll{overflow:visible}
.scroll.card{break-inside:auto;border:0}
thead{display:table-header-group}
tr{break-inside:avoid}
h2,h3,h4{break-after:avoid}
#students,#assignments{break-before:page}
.people>*>tr>th:first-child{position:static}
.people th,.people td{padding:4px 6px}
.sorter::after,.sorter::before,.opener::before{display:none}
.opener{color:inherit;padding:0;text-indent:0}
.charts{grid-template-columns:repeat(2,1fr)}
.charts>*{grid-column:auto!important}
.badge{border:1px solid currentColor;background:none}
.key,svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.detail{max-width:none;position:static}
a{color:inherit;text-decoration:none}
}
`
