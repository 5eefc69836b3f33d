// The contrast of each text that can be seen with what is behind it, by WCAG's formula.
() => {
  const context = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  const rgba = (color, under, opacity) => {
    context.clearRect(0, 0, 1, 1);
    for (const [style, alpha] of under ? [[under, 1], [color, opacity]] : [[color, 1]]) {
      context.globalAlpha = alpha;
      context.fillStyle = style;
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const light = (channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const luminance = ([r, g, b]) => 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (rgba(color)[3] === 255) return color;
    }
    return matchMedia("(prefers-color-scheme: dark)").matches ? "#121212" : "#fff";
  };
  const found = new Map();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !element.checkVisibility({visibilityProperty: true})) continue;
    let opacity = 1;
    for (let at = element; at; at = at.parentElement) opacity *= getComputedStyle(at).opacity;
    const under = behind(element);
    const style = getComputedStyle(element);
    const color = element instanceof SVGElement && style.fill !== "none" ? style.fill : style.color;
    const one = luminance(rgba(color, under, opacity));
    const other = luminance(rgba(under));
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const where = `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} ${color} on ${under}: ` +
      texts.currentNode.data.trim().slice(0, 40);
    const key = `${element.tagName} ${color} ${under}`;
    if (!found.has(key)) found.set(key, {ratio, where});
  }
  return [...found.values()];
}
