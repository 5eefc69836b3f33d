// What of a page's looks can be measured: a list of faults in words. `width` is that of the window in pixels.
(width) => {
  const faults = [];
  const name = (element) => `${element.localName}${element.className && typeof element.className === "string" ? "." + element.className.trim().replace(/\s+/g, ".") : ""}`;
  const isHidden = (element) => !element.checkVisibility({ visibilityProperty: true }) || element.closest("template");
  // What is there for those who hear the page has one pixel, or is clipped.
  const clipped = new Map([[document.documentElement, false]]);
  const isClipped = (element) => {
    if (!clipped.has(element)) {
      const style = getComputedStyle(element);
      const here = style.clipPath !== "none" || (element.offsetWidth <= 1 && style.overflow === "hidden");
      clipped.set(element, here || isClipped(element.parentElement));
    }
    return clipped.get(element);
  };

  // Nothing beyond the edges, at no width.
  if (document.documentElement.scrollWidth > width) faults.push(`${document.documentElement.scrollWidth} px wide`);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const small = new Set();
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || isHidden(element) || isClipped(element) || element.closest("svg")) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    for (const box of range.getClientRects()) {
      if (box.right > width + 1 || box.left < -1) faults.push(`cut off: ${name(element)}: ${texts.currentNode.data.trim().slice(0, 40)}`);
    }
    if (parseFloat(getComputedStyle(element).fontSize) < 12) small.add(name(element));
  }
  small.forEach((one) => faults.push(`text below 12 px: ${one}`));

  // Targets as WCAG 2.2 has them (2.5.8): 24 px, or alone in a circle of 24 px, or within a line of text.
  const targets = [...document.querySelectorAll("a[href], button, input, select, summary")].filter((one) => !isHidden(one) && !isClipped(one));
  const boxes = targets.map((one) => one.getBoundingClientRect());
  const isSmall = (box) => Math.min(box.width, box.height) < 23.99;
  targets.forEach((target, number) => {
    const box = boxes[number];
    const isInText = getComputedStyle(target).display === "inline" && target.parentElement.textContent.trim() !== target.textContent.trim();
    if (!isSmall(box) || isInText || target.closest("label")) return;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const near = boxes.findIndex((other, index) => {
      if (index === number || targets[index].contains(target) || target.contains(targets[index])) return false;
      if (isSmall(other)) return Math.hypot(other.x + other.width / 2 - x, other.y + other.height / 2 - y) < 24;
      const [sideways, down] = [Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom)];
      return Math.hypot(sideways, down) < 12;
    });
    if (near >= 0) faults.push(`${Math.round(box.width)} by ${Math.round(box.height)} px: ${name(target)} «${target.textContent.slice(0, 30)}», near «${targets[near].textContent.slice(0, 30)}»`);
  });

  // Lines of running text that the eye finds its way back from.
  const paragraph = [...document.querySelectorAll(".prose > p")].sort((a, b) => b.innerText.length - a.innerText.length)[0];
  if (paragraph && width >= 1024 && /^[\x20-\u024f\u2010-\u2030]+$/.test(paragraph.innerText)) {
    const style = getComputedStyle(paragraph);
    const size = parseFloat(style.fontSize);
    const probe = document.createElement("span");
    probe.textContent = "the ministers of both countries met for two hours and spoke of the channels between them ".repeat(2);
    probe.style.whiteSpace = "nowrap";
    paragraph.append(probe);
    const measure = paragraph.getBoundingClientRect().width / (probe.getBoundingClientRect().width / probe.textContent.length);
    probe.remove();
    const leading = parseFloat(style.lineHeight) / size;
    // by Latin letters of the machine's faces: a wide one has fewer, a narrow one more
    if (measure < 55 || measure > 75) faults.push(`${measure.toFixed(1)} characters a line`);
    if (size < 17 || size > 20) faults.push(`running text of ${size} px`);
    if (leading < 1.45 || leading > 1.65) faults.push(`a leading of ${leading.toFixed(2)}`);
  }
  return faults;
}
