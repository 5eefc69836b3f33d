// What of a printed page is of no use on paper, or is missing there.
() => {
  const shown = (one) => one.checkVisibility({visibilityProperty: true});
  const faults = [...document.querySelectorAll("nav, .skip")].filter(shown).map((one) => `${one.className} is printed`);
  for (const link of document.querySelectorAll(".prose a[href^='http'], .original a")) {
    const behind = getComputedStyle(link, "::after").content;
    if (!behind.includes(link.getAttribute("href"))) faults.push(`no address behind «${link.textContent.trim()}»`);
  }
  if (getComputedStyle(document.documentElement).backgroundColor !== "rgb(255, 255, 255)") faults.push("no white paper");
  if (document.documentElement.scrollWidth > innerWidth) faults.push("wider than the paper");
  return faults;
}
