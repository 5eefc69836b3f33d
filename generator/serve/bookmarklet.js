(() => {
  const origin = "ORIGIN";
  const top = document.documentElement;
  const plain = document.contentType === "text/plain";
  const roots = [];
  const look = (tree) => tree.querySelectorAll("*").forEach(({ shadowRoot }) => {
    if (shadowRoot) roots.push(shadowRoot) && look(shadowRoot);
  });
  look(document);
  const text = String(getSelection());
  const page = roots.length && top.getHTML
    ? top.cloneNode(false).outerHTML.replace(/<\/html>$/, () => top.getHTML({ shadowRoots: roots }) + "</html>")
    : top.outerHTML;
  const clip = { token: "TOKEN", url: location.href, text, html: "" };
  if (!text.trim()) {
    if (page.length < 3e6 && !plain) clip.html = page;
    else clip.text = document.body.innerText;
  }
  const opened = open(`${origin}/_dateline/clip#take`, "_blank", "width=620,height=720");
  if (!opened) {
    alert("The browser kept a window from opening. Allow pop-ups of this page, and try again.");
    return;
  }
  addEventListener("message", (event) => {
    if (event.origin === origin && event.data === "dateline: ready") opened.postMessage(clip, origin);
  });
})();
