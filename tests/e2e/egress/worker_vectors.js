// The same from inside the engine worker: see vectors.js.
(name, target) => {
  const vectors = {
    "fetch": () => fetch(target.url),
    "fetch keepalive no-cors POST": () =>
      fetch(target.url, { method: "POST", mode: "no-cors", keepalive: true, body: "words" }),
    "XMLHttpRequest": () => {
      const request = new XMLHttpRequest();
      request.open("GET", target.url);
      request.send();
    },
    "XMLHttpRequest, synchronous": () => {
      const request = new XMLHttpRequest();
      request.open("GET", target.url, false);
      request.send();
    },
    "WebSocket": () => new WebSocket(target.ws),
    "WebSocketStream": () => new WebSocketStream(target.ws),
    "EventSource": () => new EventSource(target.url),
    "WebTransport": () => new WebTransport(target.https).ready,
    "importScripts": () => importScripts(target.url),
    "dynamic import": () => import(target.url),
    // A worker's own script must be of the same origin anyway; what it asks for need not.
    "Worker of a blob that fetches": () => {
      const code = `fetch(${JSON.stringify(target.url)})`;
      return new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
    },
    "Worker of a blob that imports": () => {
      const code = `import(${JSON.stringify(target.url)})`;
      const blob = new Blob([code], { type: "text/javascript" });
      return new Worker(URL.createObjectURL(blob), { type: "module" });
    },
    "FontFace": () => new FontFace("leak", `url(${target.url})`).load(),
    "service worker cache": async () => (await caches.open("leak")).add(target.url),
    "sendBeacon": () => navigator.sendBeacon(target.url, "words"),
    "RTCPeerConnection with a STUN server": () => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: target.stun }] });
      peer.createDataChannel("words");
      return peer.setLocalDescription();
    },
  };
  if (!name) return Object.keys(vectors);
  try {
    Promise.resolve(vectors[name]()).catch(() => {});
  } catch {
    return;
  }
};
