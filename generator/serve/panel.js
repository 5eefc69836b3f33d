// The editor's panel of `dateline serve`: what this page was made from, what is wrong, what is open. It is made
// in a shadow tree, which no rule of the site reaches, and remembers across reloads whether it was open.
(() => {
  if (window.top !== window) return; // nobody frames it, to have its buttons pressed

  const KEY = "dateline-panel";
  const WORDS = { draft: "Draft", scheduled: "Scheduled", expired: "Expired" };
  const TABS = [["page", "This page"], ["problems", "Problems"], ["questions", "Questions"]];
  const decoded = (path) => {
    try {
      return decodeURIComponent(path);
    } catch {
      return path; // an address that says nothing in UTF-8, at which there is nothing either
    }
  };
  const here = `page=${encodeURIComponent(decoded(location.pathname))}`;

  const make = (tag, attributes = {}, ...inner) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (value === true) element.setAttribute(name, "");
      else if (value !== false && value != null) element.setAttribute(name, value);
    }
    element.append(...inner.filter((one) => one != null));
    return element;
  };

  const host = make("dateline-panel", { lang: "en", dir: "ltr" });
  const root = host.attachShadow({ mode: "open" });
  const status = make("p", { class: "status", role: "status", "aria-live": "polite" });
  const badge = make("span", { class: "badge", hidden: true });
  const state = make("span", { class: "state", hidden: true });
  const handle = make(
    "button",
    { class: "handle", type: "button", "aria-expanded": "false", "aria-controls": "panel", onclick: () => show(!isOpen()) },
    make("span", { class: "name" }, "Dateline"), state, badge,
  );
  const tabs = TABS.map(([name, title]) =>
    make("button", {
      id: `tab-${name}`, class: "tab", type: "button", role: "tab", "aria-controls": `part-${name}`,
      onclick: () => choose(name),
    }, title, make("span", { class: "count" })),
  );
  const parts = TABS.map(([name]) =>
    make("div", { id: `part-${name}`, class: "part", role: "tabpanel", tabindex: "0", "aria-labelledby": `tab-${name}` }),
  );
  const close = make("button", { class: "close", type: "button", "aria-label": "Close the panel", onclick: () => show(false) }, "×");
  const panel = make(
    "section",
    { id: "panel", class: "panel", role: "dialog", "aria-label": "Dateline: about this page", hidden: true },
    make("div", { class: "top" }, make("div", { class: "tabs", role: "tablist", "aria-label": "About this page" }, ...tabs), close),
    ...parts,
    status,
  );
  root.append(make("link", { rel: "stylesheet", href: "/_dateline/panel.css", onload: () => host.removeAttribute("hidden") }), panel, handle);
  host.hidden = true;

  const kept = (() => {
    try {
      return { open: false, tab: "page", ...JSON.parse(sessionStorage.getItem(KEY)) };
    } catch {
      return { open: false, tab: "page" };
    }
  })();
  const keep = () => {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(kept));
    } catch {}
  };

  let facts = null;

  const isOpen = () => !panel.hidden;

  const show = (open, focus = true) => {
    panel.hidden = !open;
    handle.setAttribute("aria-expanded", String(open));
    kept.open = open;
    keep();
    if (focus) (open ? tabs[TABS.findIndex(([name]) => name === kept.tab)] : handle).focus();
    if (open && kept.tab === "questions") ask();
  };

  const choose = (name) => {
    kept.tab = name;
    keep();
    TABS.forEach(([other], place) => {
      tabs[place].setAttribute("aria-selected", String(other === name));
      tabs[place].tabIndex = other === name ? 0 : -1;
      parts[place].hidden = other !== name;
    });
    if (name === "questions" && isOpen()) ask();
  };

  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      show(false);
      return;
    }
    const place = tabs.indexOf(root.activeElement);
    const to = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (place < 0 || to === undefined) return;
    event.preventDefault();
    const next = (to + tabs.length) % tabs.length;
    choose(TABS[next][0]);
    tabs[next].focus();
  });

  const open = async (path, line) => {
    status.textContent = `Opening ${path} …`;
    try {
      const answer = await fetch("/_dateline/open", {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Dateline-Token": facts.token },
        body: JSON.stringify({ path, line }),
      });
      status.textContent = answer.ok ? `Opened ${path}, line ${line}.` : `Not opened: ${(await answer.text()).trim()}.`;
    } catch {
      status.textContent = "Not opened: the server does not answer.";
    }
  };

  const opener = (path, line, text) =>
    make("button", { class: "open", type: "button", title: `Open ${path}:${line} in the editor`, onclick: () => open(path, line) }, text);

  const rows = (list, row) => make("ul", {}, ...list.map((one) => make("li", {}, ...row(one))));

  const problem = ({ severity, code, message, hint, excerpt, path, line, at }) =>
    make("li", { class: severity },
      make("p", { class: "at" }, path ? opener(path, line, at) : at),
      make("p", {}, make("b", {}, `${severity}[${code}]`), ` ${message}`),
      excerpt ? make("pre", { tabindex: "0" }, excerpt) : null,
      hint ? make("p", { class: "muted" }, `help: ${hint}`) : null,
    );

  const question = ({ text, path, line, title }) => [
    make("p", {}, text),
    make("p", { class: "at" }, opener(path, line, `${path}:${line}`), title ? ` ${title}` : ""),
  ];

  const fields = (list, path) =>
    make("table", {},
      make("caption", {}, "Fields"),
      make("thead", {}, make("tr", {}, ...["Field", "Value", "Where from"].map((name) => make("th", { scope: "col" }, name)))),
      make("tbody", {}, ...list.map(({ field, value, line, note }) =>
        make("tr", {},
          make("th", { scope: "row" }, field),
          make("td", {}, value),
          make("td", {}, opener(path, line, `line ${line}`), note ? make("span", { class: "muted" }, ` ${note}`) : null),
        ))),
    );

  const fill = (name, count, ...inner) => {
    const place = TABS.findIndex(([other]) => other === name);
    parts[place].replaceChildren(...inner.filter((one) => one != null));
    tabs[place].querySelector(".count").textContent = count ? String(count) : "";
  };

  const ask = async () => {
    try {
      const found = await (await fetch("/_dateline/questions")).json();
      fill("questions", found.length, found.length ? rows(found, question)
        : make("p", { class: "muted" }, "Ingest has no open question. What it is not sure of stands here until the entry says it."));
    } catch {}
  };

  const tell = () => {
    const { kind, made, sources, problems, own } = facts;
    const file = sources.find(({ what }) => what === "file");
    const when = facts.when ? new Date(facts.when).toLocaleString() : "";
    fill("page", 0,
      make("h2", {}, kind ? kind[0].toUpperCase() + kind.slice(1) : "Nothing is at this address"),
      facts.state ? make("p", { class: "banner" }, `${WORDS[facts.state]}${when ? `: ${when}` : ""}. Not in published files.`) : null,
      file?.path ? make("p", {}, opener(file.path, 1, `Open ${file.path}`)) : null,
      facts.questions.length ? make("h3", {}, "Open questions") : null,
      facts.questions.length ? rows(facts.questions, question) : null,
      facts.fields.length ? fields(facts.fields, file.path) : null,
      sources.length ? make("h3", {}, "Made from") : null,
      sources.length ? rows(sources, ({ what, name, path }) => [make("span", { class: "what" }, what), " ", path ? opener(path, 1, name) : name]) : null,
      made ? make("p", { class: "muted" }, `It is ${made}.`) : null,
    );
    const mine = problems.slice(0, own), others = problems.slice(own);
    fill("problems", problems.length,
      mine.length ? make("h3", {}, "Of this page") : null,
      mine.length ? make("ol", {}, ...mine.map(problem)) : null,
      others.length ? make("h3", {}, own ? "Elsewhere" : "Elsewhere, none of this page") : null,
      others.length ? make("ol", {}, ...others.map(problem)) : null,
      problems.length ? null : make("p", { class: "muted" }, "The last build found nothing wrong."),
    );
    const count = own + facts.questions.length;
    badge.hidden = !count;
    badge.textContent = String(count);
    badge.setAttribute("aria-label", `${count} to look at`);
    badge.classList.toggle("failed", facts.failed);
    state.hidden = !facts.state;
    state.textContent = WORDS[facts.state] ?? "";
  };

  const load = async () => {
    try {
      facts = await (await fetch(`/_dateline/page?${here}`)).json();
      tell();
    } catch {}
  };

  choose(TABS.some(([name]) => name === kept.tab) ? kept.tab : "page");
  document.body.append(host);
  load().then(() => kept.open && show(true, false));
  document.addEventListener("dateline-notes", load);
})();
