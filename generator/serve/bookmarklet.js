(() => {
  const origin = "ORIGIN";
  const text = String(getSelection());
  const page = document.documentElement.outerHTML;
  const clip = { token: "TOKEN", url: location.href, text, html: "" };
  if (!text.trim()) {
    if (page.length < 3e6) clip.html = page;
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
