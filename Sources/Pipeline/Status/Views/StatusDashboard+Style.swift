/// The style of the dashboard; its hash stands in the page, so that not a byte of it may differ between the two.
let dashboardStyle = """
    :root{--ink:#1f2328;--soft:#57606a;--line:#d0d7de;--paper:#fff;--band:#f6f8fa;\
    --link:#0550ae;--done:#1a7f37;--stale:#9a6700;--rest:#e6e8eb;--add:#dafbe1;--gone:#ffebe9}
    @media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9ea7b3;--line:#3d444d;--paper:#0d1117;\
    --band:#151b23;--link:#79b8ff;--done:#56d364;--stale:#e3b341;--rest:#2a313c;--add:#12361f;--gone:#4c1a1c}}
    *{box-sizing:border-box}
    body{margin:0 auto;max-width:80rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);\
    background:var(--paper)}
    h1{font-size:1.6rem;line-height:1.2;margin:0 0 .5rem;overflow-wrap:anywhere}
    h2{font-size:1.2rem;margin:2rem 0 .5rem}
    a{color:var(--link)}
    a:focus-visible,.scroll:focus-visible{outline:2px solid var(--link);outline-offset:2px}
    nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0;margin:0}
    nav a{display:inline-block;padding:.25rem 0}
    .scroll{position:relative;overflow-x:auto;border:1px solid var(--line);border-radius:6px}
    table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
    th,td{padding:.4rem .6rem;text-align:end;vertical-align:top;border-bottom:1px solid var(--line)}
    tbody tr:last-child>*{border-bottom:0}
    thead th{background:var(--band);font-size:.85rem;white-space:nowrap}
    tbody th,th:first-child,.text{text-align:start;font-weight:600}
    td.text,p.text{font-weight:400}
    tbody th{min-width:14rem;overflow-wrap:anywhere}
    .full{color:var(--done)}.part{color:var(--stale)}.none,.off{color:var(--soft)}
    td a{color:inherit;white-space:nowrap}
    .tag,.id{color:var(--soft);font-size:.85rem;font-weight:400}
    td .tag{display:block;white-space:nowrap}
    .id{display:block;overflow-wrap:anywhere}
    .bar{display:block;width:100%;height:.35rem;margin-top:.3rem;background:var(--rest);border-radius:2px}
    [dir=rtl] .bar{transform:scaleX(-1)}
    .bar .done{fill:var(--done)}.bar .stale{fill:var(--stale)}
    .open{padding-inline-start:1.5rem}
    .open>li{margin-bottom:1rem;overflow-wrap:anywhere}
    .open p{margin:0}
    .kind{color:var(--stale)}
    .text ins{background:var(--add);text-decoration:underline}
    .text del{background:var(--gone);text-decoration:line-through}
    .places{display:flex;flex-wrap:wrap;gap:0 1rem;list-style:none;padding:0;margin:0;font-size:.85rem}
    code{font-size:.95em;overflow-wrap:anywhere}
    footer{margin-top:2rem;color:var(--soft);font-size:.85rem}
    .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    @media (max-width:40rem){body{padding:.75rem}.wide,table .id{display:none}th,td{padding:.35rem .3rem}\
    table{font-size:.875rem}thead th{white-space:normal;font-size:.75rem}tbody th{min-width:11rem}\
    #languages tbody th{min-width:7rem}}
    @media print{.scroll{overflow:visible;border:0}a{color:inherit}}

    """
