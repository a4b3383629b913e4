/** The whole style of a public page: no fonts from elsewhere, no scripts, readable on paper and on a small screen. */
export const publicStyle = `
:root{--ink:#16202e;--soft:#4a5668;--line:#c6ced8;--tint:#f2f5f9;--accent:#0b3d78;--alert:#9b1c1f;color-scheme:light}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;color:var(--ink);background:#fff;line-height:1.85;font-size:1.0625rem;
 font-family:"BIZ UDPGothic","Hiragino Sans","Noto Sans JP","Yu Gothic",Meiryo,system-ui,sans-serif;line-break:strict;overflow-wrap:anywhere}
:lang(en) body,body:lang(en){line-height:1.65;font-family:"Noto Sans","Helvetica Neue",Arial,"BIZ UDPGothic",sans-serif}
a{color:var(--accent);text-underline-offset:.2em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid #000;outline-offset:2px;box-shadow:0 0 0 3px #ffd43b}
.skip{position:absolute;left:-999em}
.skip:focus{position:static;display:inline-block;padding:.5em 1em}
.specimen{margin:0;padding:.5rem 1.25rem;background:var(--alert);color:#fff;font-size:.9375rem;text-align:center}
.specimen strong{letter-spacing:.1em;margin-inline-end:.75em}
.state{margin:0;padding:.5rem 1.25rem;background:#fff4d6;color:#4d3b00;border-block-end:1px solid #e2c878;font-size:.9375rem;text-align:center}
.state strong{margin-inline-end:.75em}
.print{font-size:.8125rem}
header,main,footer{max-width:50rem;margin-inline:auto;padding-inline:1.25rem}
header{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;justify-content:space-between;align-items:baseline;padding-block:1.25rem;
 border-bottom:1px solid var(--line);color:var(--soft);font-size:.9375rem}
header .firm{font-weight:700;color:var(--ink);font-size:1.0625rem;margin:0}
header p{margin:0}
h1{font-size:clamp(1.5rem,1.1rem + 1.8vw,2.125rem);line-height:1.4;margin:2.25rem 0 1rem;text-wrap:balance}
h2{font-size:1.375rem;line-height:1.5;margin:3rem 0 1rem;padding-block-end:.3rem;border-bottom:2px solid var(--accent)}
h3{font-size:1.0625rem;line-height:1.6;margin:1.75rem 0 .25rem}
p,ul,ol{margin:.75rem 0}
h3+p{margin-top:.25rem}
ol,ul{padding-inline-start:1.6em}
li{margin-block:.4rem}
nav{background:var(--tint);padding:1rem 1.25rem;margin-block:1.5rem;border-radius:6px}
nav p{margin:0;font-weight:700}
nav ul{margin:.25rem 0 0;columns:2 18rem;column-gap:2rem}
nav li{break-inside:avoid;margin-block:0 .4rem}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:1rem;margin:1.25rem 0;padding:0;list-style:none}
.cards li{border:1px solid var(--line);border-inline-start:5px solid var(--accent);border-radius:6px;padding:1rem 1.25rem;margin:0}
.cards .possible{border-inline-start-style:double}
.cards p{margin:0;line-height:1.6}
.cards .figure{font-size:2.25rem;font-weight:700;line-height:1.3;font-variant-numeric:tabular-nums}
.cards .figure small{font-size:1rem;font-weight:400;margin-inline-start:.2em}
.cards .note{color:var(--soft);font-size:.9375rem}
.scroll{overflow-x:auto;margin-block:1.25rem}
table{border-collapse:collapse;font-size:.9375rem;line-height:1.5}
caption{text-align:start;font-weight:700;padding-block-end:.5rem;font-size:1rem}
caption span{display:block;font-weight:400;font-size:.875rem;color:var(--soft)}
th,td{border:1px solid var(--line);padding:.4rem .6rem;text-align:start;vertical-align:middle}
thead th{background:var(--tint);font-weight:700}
.facts{width:100%}
.facts tbody th{font-weight:400;color:var(--soft);white-space:nowrap;width:1%;padding-inline-end:1.5rem}
.combinations{width:100%}
.combinations thead th.item{padding:.6rem .2rem;text-align:start;vertical-align:bottom;height:9rem}
.combinations thead th.item span{writing-mode:vertical-rl;white-space:nowrap;line-height:1.3}
:lang(en) .combinations thead th.item span{transform:rotate(180deg)}
.combinations thead th:first-child{width:5.5rem;vertical-align:bottom}
.combinations thead th.persons{width:7rem;vertical-align:bottom}
.combinations td{text-align:center;padding-inline:.2rem;min-width:2rem}
.combinations tbody th{font-weight:400;color:var(--soft);text-align:center}
.combinations td.yes{background:#e8eef7;color:var(--accent);font-weight:700}
.combinations td.no{color:#667180}
.combinations .persons{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums;padding-inline:.75rem;color:var(--ink)}
.combinations tfoot th{text-align:end;font-weight:700;color:var(--ink)}
.combinations tfoot td{font-weight:700}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{margin-block:4rem 2rem;padding-block:1rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9375rem}
@media (max-width:40rem){body{font-size:1rem}.combinations td{min-width:1.75rem}}
@media print{@page{size:A4;margin:16mm 14mm}body{font-size:10pt;line-height:1.6}nav,.skip{display:none}
 h2{margin-top:1.6rem;break-after:avoid}h3,caption{break-after:avoid}tr,li,.cards li{break-inside:avoid}thead{display:table-header-group}
 header,main,footer{max-width:none;padding-inline:0}.scroll{overflow:visible}table{font-size:8.5pt}
 .specimen{color:var(--alert);background:none;border:1.5pt solid var(--alert)}a{color:inherit}}
`
