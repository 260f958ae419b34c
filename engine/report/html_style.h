#ifndef REPORT_HTML_STYLE_H
#define REPORT_HTML_STYLE_H

/* How an HTML report looks: light, or dark where the reader wants that; on
 * paper black on white. Contrast of text is 4.5 : 1 or more (WCAG 2.2, 1.4.3).
 */
#define HTML_STYLE                                                             \
    ":root{color-scheme:light dark;--ink:#221f1b;--soft:#5a544c;"              \
    "--page:#fbf8f3;--line:#d9d1c4;--kept:#1f6b43;--late:#875208;"             \
    "--missed:#a3301f;--accent:#2b5d8a}\n"                                     \
    "@media (prefers-color-scheme:dark){:root{--ink:#efe9df;--soft:#b9b0a2;"   \
    "--page:#1d1b18;--line:#4a453d;--kept:#7fcf9f;--late:#e8b45e;"             \
    "--missed:#f19a8a;--accent:#8fbfe8}}\n"                                    \
    "body{font:1rem/1.5 Inter,system-ui,sans-serif;color:var(--ink);"          \
    "background:var(--page);max-width:46rem;margin:0 auto;padding:1.5rem}\n"   \
    "h1{font-size:1.8rem;line-height:1.2;margin:0 0 1rem}\n"                   \
    "h2{font-size:1.35rem;margin:2rem 0 .5rem}\n"                              \
    "h3{font-size:1.1rem;margin:1.5rem 0 .4rem}\n"                             \
    "h4{font-size:1rem;margin:1rem 0 .2rem}\n"                                 \
    "p{margin:.4rem 0}.brand,.small,caption{color:var(--soft)}\n"              \
    ".small{font-size:.875rem}.notice{border-left:4px solid var(--late);"      \
    "padding-left:.75rem}blockquote{margin:.3rem 0 .8rem;padding-left:.9rem;"  \
    "border-left:4px solid var(--line);white-space:pre-line}\n"                \
    "table{border-collapse:collapse;width:100%;"                               \
    "margin:.6rem 0}caption{text-align:left;padding:.2rem 0}\n"                \
    "th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;"  \
    "border-bottom:1px solid var(--line)}th{font-weight:600}"                  \
    "th,td{overflow-wrap:anywhere}thead th{overflow-wrap:break-word}\n"        \
    ".kept,.late,.missed{font-weight:600;white-space:nowrap}"                  \
    ".kept{color:var(--kept)}.late{color:var(--late)}"                         \
    ".missed{color:var(--missed)}\n"                                           \
    "svg{margin:.6rem 0;display:block;max-width:100%;height:auto}svg "         \
    "text{font-size:13px;"                                                     \
    "fill:var(--soft)}.below{text-anchor:middle}"                              \
    ".grid{stroke:var(--line);fill:none}.line{stroke:var(--accent);"           \
    "stroke-width:3;fill:none}.point{fill:var(--accent)}"                      \
    ".before{text-anchor:end}.count{font-weight:600}"                          \
    ".part-kept{fill:var(--kept)}.part-late{fill:var(--late)}"                 \
    ".part-missed{fill:var(--missed)}.slope{stroke:var(--accent);"             \
    "stroke-opacity:.7;fill:none}.box{fill:var(--page);stroke:var(--accent);"  \
    "stroke-width:2}.box.unused{stroke:var(--line);stroke-width:1}"            \
    ".way{stroke:var(--accent);stroke-opacity:.6;fill:none}"                   \
    ".way.unused{stroke:var(--line);stroke-dasharray:4 4;stroke-opacity:1}\n"  \
    ".shut{stroke:var(--missed);stroke-width:4;fill:none}\n"                   \
    "@page{size:A4;margin:18mm}\n"                                             \
    "@media print{:root{color-scheme:light;--ink:#000;--soft:#333;"            \
    "--page:#fff;--line:#999;--kept:#000;--late:#000;--missed:#000;"           \
    "--accent:#000}body{font-size:10.5pt;max-width:none;padding:0}"            \
    "h1,h2,h3,h4{break-after:avoid}tr,svg,blockquote{break-inside:avoid}"      \
    "svg{max-height:235mm}thead{display:table-header-group}"                   \
    "article+article{break-before:page}}\n"

#endif
