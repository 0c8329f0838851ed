//! How the page looks: calm, in the colors of the window, and on paper in those of paper.

use crate::chart::PolePlace;
use crate::chart::palette::{Rgb, Role, Theme, color};

/// Each color under the name that the sheet calls it by.
const NAMES: [(&str, Role); 7] = [
    ("ground", Role::Paper),
    ("ink", Role::Ink),
    ("quiet", Role::Quiet),
    ("rule", Role::Edge),
    ("first", Role::PoleText(PolePlace::First)),
    ("second", Role::PoleText(PolePlace::Second)),
    ("surface", Role::Surface),
];

const SHEET: &str = "\
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 Inter,system-ui,-apple-system,'Segoe UI',Roboto,\
'Noto Sans',sans-serif;overflow-wrap:anywhere}
main{max-width:46rem;margin:0 auto;padding:2rem 1rem 3rem}
h1,h2,h3,.step,.words{font-family:'Source Serif 4','Source Serif Pro',Charter,Georgia,'Noto Serif',serif}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .4rem}
h2{font-size:1.2rem;line-height:1.3;margin:0 0 .5rem}
h3{font-size:1rem;line-height:1.3;margin:1rem 0 .25rem}
p{margin:0 0 .5rem}
header{padding-bottom:.75rem}
header p{margin:0}
section{border-top:1px solid var(--rule);padding:1.1rem 0 .6rem}
.quiet{color:var(--quiet)}
.small{font-size:.875rem}
.words{white-space:pre-line;font-size:1.05rem}
.quote{font-style:italic;margin:0}
blockquote{margin:0 0 .25rem;padding:0}
figure{margin:0 0 1rem}
figcaption{margin:0}
ul,ol{margin:0 0 .5rem;padding-left:1.25rem}
li{margin-bottom:.35rem}
.plain{list-style:none;padding-left:0}
.pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:1.5rem;border-top:1px solid var(--rule);\
padding:1rem 0 .5rem}
.picture{max-width:22rem}
.picture svg{display:block;width:100%;height:auto}
.dark{display:none}
.box{border:1px solid var(--ink);border-radius:10px;padding:1rem 1.2rem;margin:1.1rem 0;background:var(--surface)}
.box h2{font:inherit;font-size:.875rem;color:var(--quiet);margin:0}
.step{font-size:1.25rem;line-height:1.4;margin:.2rem 0}
.line{border-bottom:1px solid var(--quiet);height:2.2rem}
.scroll{overflow-x:auto}
.scroll th,.scroll td{overflow-wrap:break-word}
.scroll th.item{min-width:9rem}
.scroll .number{padding-left:.8rem}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--quiet);font-size:.875rem;padding-bottom:.25rem}
th,td{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;font-weight:400}
td.number,th.number{text-align:right;white-space:nowrap;padding-right:0}
thead th{color:var(--quiet);font-size:.875rem}
th.name{font-weight:600;padding-top:.8rem}
th.item{padding-inline-start:1.25em}
th.item .mark{margin-inline-start:-1.25em;width:1.25em}
td b{font-weight:600}
.mark{display:inline-block;width:1.2em}
.first{color:var(--first)}
.second{color:var(--second)}
.under{display:block;color:var(--quiet);font-size:.875rem}
.scale{display:grid;grid-template-columns:repeat(11,minmax(0,2.4rem));gap:.25rem;list-style:none;padding:0;margin:.3rem 0 .8rem}
.scale li{border:1px solid var(--quiet);border-radius:4px;text-align:center;margin:0}
";

/// The smallest letter of a picture is 11 of its units: 250 pt for its 288 keep it over 9 pt.
const PRINT: &str = "\
body{font-size:10.5pt;line-height:1.4}
main{max-width:none;margin:0;padding:0}
.small,.under,caption,thead th,.box h2{font-size:9pt}
.box{background:none}
.box,tr,figure,.picture,.item,li{break-inside:avoid}
h1,h2,h3,caption{break-after:avoid}
tbody{break-inside:avoid}
p,li{orphans:2;widows:2}
.scroll{overflow:visible}
.scroll th.number{white-space:normal}
section:last-child{break-inside:avoid}
.pictures{gap:4mm}
.picture{max-width:250pt}
section{padding:.7rem 0 .3rem}
th,td{padding-top:.1rem;padding-bottom:.1rem}
th.name{padding-top:.5rem}
";

/// The whole sheet. Its margins fit A4 and Letter: the paper is the reader's.
pub(super) fn sheet() -> String {
    let [light, dark, paper] = [Theme::Light, Theme::Dark, Theme::Paper].map(colors);
    format!(
        ":root{{color-scheme:light dark;{light}}}\n{SHEET}\
         @media (prefers-color-scheme:dark){{\n:root{{{dark}}}\n.light{{display:none}}\n.dark{{display:block}}\n}}\n\
         @page{{margin:20mm 18mm}}\n\
         @media print{{\n:root{{color-scheme:light;{paper}}}\n.light{{display:block}}\n.dark{{display:none}}\n{PRINT}}}\n"
    )
}

fn colors(theme: Theme) -> String {
    let named = |(name, role): &(&str, Role)| {
        let Rgb(red, green, blue) = color(theme, *role);
        format!("--{name}:#{red:02x}{green:02x}{blue:02x};")
    };
    NAMES.iter().map(named).collect()
}
