// Follows edits: swaps the stylesheets of a page where only they are others, else puts what the page is now in
// place of what it was, which takes a third of loading it. Only a page with scripts of its own is loaded again, as
// nobody knows what these hold on to. `dateline serve` adds this to pages on their way out. A hidden page does not
// listen: browsers allow one host six connections in all.
(() => {
  let { seen } = document.currentScript.dataset;
  let events = null;

  const stop = () => {
    events?.close();
    events = null;
  };

  const SHEET = 'link[rel~="stylesheet" i]';
  const sheets = (page) => [...page.querySelectorAll(SHEET)];

  const swap = (addresses) => {
    const links = sheets(document);
    if (links.length !== addresses.length) {
      stop();
      location.reload();
      return;
    }
    links.forEach((link, place) => {
      if (link.getAttribute("href") === addresses[place]) return;
      const fresh = link.cloneNode();
      fresh.href = addresses[place];
      // the former one stays until the new one is there, so that the page never stands bare
      for (const end of ["load", "error"]) fresh.addEventListener(end, () => link.remove(), { once: true });
      link.after(fresh);
    });
  };

  const isSheet = (element) => element.matches(SHEET);
  const isOurs = (element) => element.matches("script[src^='/_dateline/'], dateline-panel");
  const hasScripts = (page) =>
    [...page.scripts].some((one) => !isOurs(one) && !/json/i.test(one.type)) || page.querySelector("base, iframe") !== null;

  const describe = (former, fresh) => {
    for (const name of former.getAttributeNames()) former.removeAttribute(name);
    for (const { name, value } of fresh.attributes) former.setAttribute(name, value);
  };

  // What stays stands behind what is fresh.
  const replace = (former, fresh, stays) => {
    const goes = (child) => child.nodeType !== Node.ELEMENT_NODE || !stays(child);
    for (const child of [...former.childNodes].filter(goes)) child.remove();
    former.prepend(...[...fresh.childNodes].filter(goes));
    describe(former, fresh);
  };

  // The page as it is now, or nothing where it has to be loaded.
  const now = async () => {
    const answer = await fetch(location.href, { cache: "no-store" });
    if (answer.redirected || !/^text\/html/.test(answer.headers.get("Content-Type") ?? "")) return null;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const version = page.querySelector("script[data-seen]")?.dataset.seen;
    return version && !hasScripts(page) && !hasScripts(document) ? { page, version } : null;
  };

  const renew = async () => {
    stop();
    const found = await now().catch(() => null);
    if (found === null) {
      location.reload();
      return;
    }
    const { page, version } = found;
    seen = version;
    const addresses = sheets(page).map((link) => link.getAttribute("href"));
    replace(document.head, page.head, isSheet);
    replace(document.body, page.body, isOurs);
    describe(document.documentElement, page.documentElement);
    swap(addresses);
    document.dispatchEvent(new CustomEvent("dateline-notes"));
    follow();
  };

  // What the server takes the address for; what is no UTF-8 is nowhere.
  const place = () => {
    try {
      return decodeURIComponent(location.pathname);
    } catch {
      return location.pathname;
    }
  };

  const follow = () => {
    if (document.visibilityState === "hidden") {
      stop();
    } else if (events === null) {
      const page = encodeURIComponent(place());
      events = new EventSource(`/_dateline/events?page=${page}&seen=${encodeURIComponent(seen)}`);
      events.addEventListener("reload", renew);
      events.addEventListener("notes", () => document.dispatchEvent(new CustomEvent("dateline-notes")));
      events.addEventListener("styles", ({ data, lastEventId }) => {
        seen = lastEventId;
        swap(JSON.parse(data));
      });
    }
  };

  document.addEventListener("visibilitychange", follow);
  addEventListener("pagehide", stop);
  addEventListener("pageshow", follow);
  follow();
})();
