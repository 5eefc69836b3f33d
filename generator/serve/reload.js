// Loads the page again when the site has been built again. `dateline serve` adds this to pages on
// their way out. A hidden page does not listen: browsers allow one host six connections in all.
(() => {
  const { seen } = document.currentScript.dataset;
  let events = null;

  const stop = () => {
    events?.close();
    events = null;
  };

  const follow = () => {
    if (document.visibilityState === "hidden") {
      stop();
    } else if (events === null) {
      events = new EventSource(`/_dateline/events?seen=${encodeURIComponent(seen)}`);
      events.addEventListener("reload", () => {
        stop();
        location.reload();
      });
    }
  };

  document.addEventListener("visibilitychange", follow);
  addEventListener("pagehide", stop);
  addEventListener("pageshow", follow);
  follow();
})();
