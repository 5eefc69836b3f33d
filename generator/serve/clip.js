// Takes what the bookmarklet hands over, or what is pasted, sends it to `dateline serve`, and says what was made.
(() => {
  const outcome = document.getElementById("outcome");
  const form = document.querySelector("form");
  const patience = 4000;
  let taken = false;

  const say = (tag, text, parent = outcome) => {
    const element = document.createElement(tag);
    element.textContent = text;
    parent.append(element);
    return element;
  };

  const show = (made) => {
    outcome.replaceChildren();
    say("p", `Kept as ${made.kept}.`);
    for (const clipping of made.clippings) {
      const words = { new: "made", unchanged: "was there already:", changed: "was left alone:", duplicate: "was there already:" };
      say("p", `${clipping.entry} ${words[clipping.outcome]}${clipping.draft ? " a draft" : ""}`).className = "entry";
      const table = say("table", "");
      for (const { field, value, line, rule, confidence } of clipping.fields) {
        const row = say("tr", "", table);
        say("th", field, row).scope = "row";
        say("td", value, row);
        say("td", `${line ? `line ${line}, ` : ""}${rule}, ${Math.round(confidence * 100)} %`, row);
      }
      const list = say("ul", "");
      for (const { text } of clipping.questions) say("li", `? ${text}`, list);
    }
    for (const { severity, code, message } of made.problems) say("p", `${severity}[${code}]: ${message}`).className = severity;
  };

  const send = async (token, { url = "", text = "", html = "", source = "" }) => {
    outcome.replaceChildren();
    say("p", "Working …");
    try {
      const answer = await fetch("/_dateline/clip", {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Dateline-Token": token },
        body: JSON.stringify({ url, text, html, source }),
      });
      if (!answer.ok) throw new Error(await answer.text());
      show(await answer.json());
    } catch (error) {
      outcome.replaceChildren();
      say("p", `Not kept: ${error.message}`).className = "error";
    }
  };

  // The window that opened this one may send one clip, and only what is of its own origin.
  const take = ({ source, origin, data }) => {
    if (taken || source !== opener || typeof data !== "object" || data === null) return;
    const { token, url, text, html } = data;
    if (![token, url, text, html].every((one) => typeof one === "string")) return;
    taken = true;
    let own = false;
    try {
      const page = new URL(url);
      own = page.origin === origin || (page.protocol === "file:" && origin === "null"); // whose address is not kept
    } catch {}
    if (!own) say("p", "Not kept: the address is not that of the page.").className = "error";
    else send(token, { url: url.startsWith("http") ? url : "", text, html });
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [url, source, text] = ["url", "source", "text"].map((id) => document.getElementById(id).value);
    send(document.body.dataset.token, { url, source, text });
  });

  if (location.hash === "#take") {
    document.getElementById("install").hidden = true;
    addEventListener("message", take);
    opener?.postMessage("dateline: ready", "*");
    setTimeout(() => {
      if (!taken) say("p", "The page does not talk to other windows. Copy its text, and paste it below.");
    }, opener ? patience : 0);
  }
})();
