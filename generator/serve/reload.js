// Follows edits: swaps the stylesheets of a page where only they are others, else loads the page again, which
// keeps its place. `dateline serve` adds this to pages on their way out. A hidden page does not listen:
// browsers allow one host six connections in all.
(() => {
  let { seen } = document.currentScript.dataset;
  let events = null;

  const stop = () => {
    events?.close();
    events = null;
  };

  const sheets = () => [...document.querySelectorAll('link[rel~="stylesheet" i]')];

  const swap = (addresses) => {
    const links = sheets();
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

  const follow = () => {
    if (document.visibilityState === "hidden") {
      stop();
    } else if (events === null) {
      const page = encodeURIComponent(decodeURIComponent(location.pathname));
      events = new EventSource(`/_dateline/events?page=${page}&seen=${encodeURIComponent(seen)}`);
      events.addEventListener("reload", () => {
        stop();
        location.reload();
      });
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
