// Loads a page of the preview again when it changed, and shows the errors of the last build.
"use strict";
(() => {
  const { page, build } = document.currentScript.dataset;
  let known = build;
  let source;

  // A browser keeps few connections to one host open, so only pages that are looked at hold one.
  function listen() {
    if (document.visibilityState === "hidden") {
      source?.close();
      source = undefined;
      return;
    }
    if (source) return;
    source = new EventSource("/.parlance/events");
    source.addEventListener("hello", (event) => {
      if (event.data !== known) location.reload();
    });
    source.addEventListener("changed", (event) => {
      known = event.lastEventId;
      const isConcerned = (file) => file === page || file.startsWith("assets/");
      if (page === "" || event.data.split("\n").some(isConcerned)) location.reload();
    });
    source.addEventListener("problems", (event) => {
      known = event.lastEventId;
      show(event.data);
    });
  }

  function show(text) {
    const id = "parlance-problems";
    document.getElementById(id)?.remove();
    if (text === "") return;
    const [title, ...lines] = text.split("\n");
    const box = document.createElement("aside");
    box.id = id;
    box.lang = "en";
    box.dir = "ltr";
    box.setAttribute("role", "alert");
    box.setAttribute("aria-label", "Errors of the last build");
    const head = document.createElement("p");
    head.textContent = `${title} in the last build`;
    const hide = document.createElement("button");
    hide.type = "button";
    hide.textContent = "Hide";
    hide.addEventListener("click", () => box.remove());
    const list = document.createElement("pre");
    list.tabIndex = 0;
    list.textContent = lines.join("\n").trimEnd();
    head.append(hide);
    box.append(head, list);
    document.body.append(box);
  }

  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", () => {
    source?.close();
    source = undefined;
  });
  addEventListener("pageshow", listen);
  listen();
})();
