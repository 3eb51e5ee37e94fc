"""Words that try to become something else. Each tries to call ``hit()`` or to fetch ``/hit``.

After the OWASP XSS Filter Evasion Cheat Sheet and the mXSS collections of the DOMPurify tests, and
some that aim at this app: its ids, its morphing of pages, its texts, its files.
"""

from __future__ import annotations

PAYLOADS: tuple[str, ...] = (
    # Elements and handlers
    "<script>hit()</script>",
    '"><script src="/hit.js"></script>',
    "<img src=/hit onerror=hit()>",
    "'\"><img src=x onerror='hit()'>",
    "<svg onload=hit()><circle r=9></svg>",
    "<svg><animate onbegin=hit() attributeName=x dur=1s>",
    "<svg><use href=\"data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'/>#x\">",
    "<body onload=hit() onpageshow=hit()>",
    "<details open ontoggle=hit()><summary>x</summary></details>",
    "<video autoplay onloadstart=hit()><source src=/hit.webm onerror=hit()></video>",
    "<input autofocus onfocus=hit() name=command value=vault.erase>",
    "<marquee onstart=hit()>x</marquee><isindex type=image src=/hit onerror=hit()>",
    '<a href="javascript:hit()" id=screen-title>press</a>',
    "<a href='java\tscript:hit()'>press</a><a href=&#106;avascript:hit()>press</a>",
    '<form action="javascript:hit()" data-command="vault.erase"><button>Go</button></form>',
    '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
    '<object data="/hit.svg"></object><embed src="/hit.swf">',
    '<meta http-equiv="refresh" content="0;url=/hit"><base href="//hit.test/">',
    '<link rel=stylesheet href=/hit.css><link rel=prefetch href="/hit">',
    "<style>@import '/hit.css'; * { background: url(/hit.png) !important }</style>",
    '<p style="position:fixed;inset:0;background:url(/hit.png)">cover</p>',
    "<template><img src=/hit onerror=hit()></template><slot onslotchange=hit()></slot>",
    # Parsers that disagree
    "<math><mtext><table><mglyph><style><!--</style><img src=/hit onerror=hit()>",
    '<noscript><p title="</noscript><img src=/hit onerror=hit()>">',
    '<svg></p><style><a id="</style><img src=/hit onerror=hit()>">',
    "<textarea></textarea><img src=/hit onerror=hit()></textarea>",
    "</textarea></form></main></body><h1 id=main>gone</h1><!--",
    "<![CDATA[<img src=/hit onerror=hit()>]]><!-- --!><img src=/hit onerror=hit()>",
    "<<b>unclosed <i <u <a href=/hit \"'`",
    "&lt;img src=/hit onerror=hit()&gt; &amp;lt; &#60;b&#62; &quot;&apos; &nbsp;&nosuch;",
    "\uff1cscript\uff1ehit()\uff1c/script\uff1e +ADw-script+AD4-hit()+ADw-/script+AD4-",
    # Attributes
    '" onmouseover=hit() autofocus onfocus=hit() x="',
    "' onclick=hit() style='x:y' srcdoc='z' formaction='javascript:hit()'",
    "once = gone, style = none, srcdoc = x, only=one",
    "` onerror=hit() ` ${hit()} {{hit()}} <%= hit() %> #{hit()}",
    # This app
    '<main id="main"><h1 id="screen-title">Main</h1></main><div id=announcer>x</div>',
    "main screen-title lock-state announcer __proto__ constructor toString hasOwnProperty",
    '{ $entries } { -brand } { DATETIME($when) } {"{"} \\u0041 %(words)s {0} {words}',
    '-->]]>*/;hit();//\n<b>{"v":1,"events":[{"kind":"show","html":"<b>"}]}',
    '=HYPERLINK("http://hit.test","x")\t@SUM(1)|cmd\t+1-1',
    # Characters
    "\u202eright to left\u202c \u2066open \u2067never closed \u200f\u200b\ufeff end",
    "a\u0000b\u0008c\u001bd\u007fe\u0085f\u2028g\u2029h \ufffe \U000e0041",
    "half \ud83d of a pair, \udc00 and another",
    "Z\u0351\u0302\u0489a\u0338\u0321l" * 12 + " \U0001f468\u200d\U0001f469\u200d\U0001f467",
    "<div>" * 400 + "<img src=/hit onerror=hit()>",
    "[" * 2000 + '{"a":' * 500,
)

#: For one-line fields, which hold 200 characters.
SHORT_CHARACTERS = 190
