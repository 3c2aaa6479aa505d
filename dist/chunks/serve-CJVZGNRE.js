import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  filesBehind
} from "./chunk-HVD5ZVYM.js";
import {
  PAGE,
  html,
  notYetHtml
} from "./chunk-YVBBV4AI.js";
import {
  untilStopped
} from "./chunk-GGM3AWL4.js";
import "./chunk-BLWNREHZ.js";
import {
  gate,
  usualPlace
} from "./chunk-LTHIQTOY.js";
import "./chunk-75B5DVCP.js";
import {
  commandContext,
  urlSchemes
} from "./chunk-NQNNJ2ZA.js";
import {
  STDERR,
  STDOUT
} from "./chunk-336V3NRF.js";
import "./chunk-6QIH7QBV.js";
import "./chunk-EMZRICFV.js";
import {
  buildReport
} from "./chunk-5YWGHKDI.js";
import {
  today
} from "./chunk-M7O6HAGT.js";
import "./chunk-SZ4NEEU7.js";
import "./chunk-OFSJODPS.js";
import "./chunk-QGMXM57R.js";
import "./chunk-DL6E4CNP.js";
import {
  UserError,
  clean,
  faultOf,
  messageOf
} from "./chunk-GTTTB5B5.js";
import "./chunk-7VRB4YCP.js";

// src/serve/followed.ts
function followed(stamp, make) {
  let held;
  let making;
  const remade = async () => {
    const now = stamp();
    if (held?.stamp !== now) held = { stamp: now, page: await make(now) };
    return held.page;
  };
  return {
    stamp,
    page() {
      making ??= remade().finally(() => {
        making = void 0;
      });
      return making;
    }
  };
}

// src/serve/server.ts
import { createServer } from "node:http";
var LOOPBACK = "127.0.0.1";
var MOST_CONNECTIONS = 32;
var REQUEST_MS = 1e4;
var HEADERS = {
  "cache-control": "no-store",
  "content-security-policy": "frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff"
};
async function serve(page, port) {
  const server = createServer((request, response) => {
    answer(page, request, response).catch((error) => {
      if (!response.headersSent) respond(response, 500, messageOf(error));
      response.end();
    });
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.requestTimeout = REQUEST_MS;
  server.headersTimeout = REQUEST_MS;
  await new Promise((done, fail) => {
    server.once("error", (error) => {
      const taken = error.code === "EADDRINUSE" || error.code === "EACCES";
      fail(taken ? new UserError(`--port ${port}: not free; name another`) : error);
    });
    server.listen({ host: LOOPBACK, port, exclusive: true }, done);
  });
  const { port: given } = server.address();
  return { url: `http://${LOOPBACK}:${given}/`, server };
}
async function answer(page, request, response) {
  const { port } = request.socket.address();
  if (![LOOPBACK, "localhost"].some((name) => request.headers.host === `${name}:${port}`)) {
    return respond(response, 403, "asked by a name that is not of this machine");
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    return respond(response, 405, "there is only something to read");
  }
  if (request.url === "/state") return respond(response, 200, page.stamp());
  if (request.url === "/") return respond(response, 200, await page.page(), "text/html");
  return respond(response, 404, "there is only / here");
}
function respond(response, status, text, type = "text/plain") {
  response.writeHead(status, { ...HEADERS, "content-type": `${type}; charset=utf-8` });
  response.end(text);
}

// src/serve/stamp.ts
import { createHash } from "node:crypto";
import { statSync } from "node:fs";
function stampOf(specs, cwd) {
  const hash = createHash("sha256");
  for (const spec of specs) {
    hash.update(`
${spec}
`);
    for (const file of filesBehind(spec, cwd)) hash.update(`${file} ${lookOf(file)}
`);
  }
  return hash.digest("hex");
}
function lookOf(file) {
  const stats = statSync(file, { throwIfNoEntry: false, bigint: true });
  return stats ? `${stats.ino} ${stats.size} ${stats.mtimeNs}` : "";
}

// src/commands/serve.ts
async function runServe(head, { base, command, policy, port = 0 }) {
  const context = commandContext();
  const schemes = urlSchemes([...base, ...head]);
  const request = { base, head, command, policy, context, schemes, wantsFlames: true };
  const paths = [...base, ...head].filter((spec) => !/^https?:/i.test(spec));
  const page = followed(
    () => stampOf([...paths, policy ?? usualPlace(context.cwd)], context.cwd),
    async (stamp) => {
      try {
        return html(buildReport(await gate({ ...request, today: today() })), PAGE, stamp);
      } catch (error) {
        const fault = faultOf(error);
        if (fault === void 0) throw error;
        return notYetHtml(fault, PAGE, stamp);
      }
    }
  );
  const { url, server } = await serve(page, port);
  STDERR.lines(clean(`${base.join(", ")} \u2192 ${head.join(", ")}, until Ctrl-C:`));
  await STDOUT.report(url);
  await untilStopped("nothing is left", (signal) => {
    return new Promise((done) => signal.addEventListener("abort", () => done()));
  });
  server.closeAllConnections();
  server.close();
  return 0;
}
export {
  runServe
};
