import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  commandContext
} from "./chunk-73SKSCNH.js";
import {
  DEFAULT_POLICY,
  gate
} from "./chunk-K3TMXLY3.js";
import "./chunk-W7M6FETN.js";
import "./chunk-35V6W7Z4.js";
import {
  urlSchemes
} from "./chunk-CV7AP2HH.js";
import {
  filesBehind
} from "./chunk-XOKCWQ7M.js";
import {
  untilStopped
} from "./chunk-KIHC6DYK.js";
import "./chunk-HHWFQGMA.js";
import {
  STDERR,
  STDOUT
} from "./chunk-7FSSSSF2.js";
import "./chunk-OHDG3B5A.js";
import "./chunk-3D4VXNGV.js";
import {
  today
} from "./chunk-DFWO6QDS.js";
import "./chunk-GXOU54T6.js";
import "./chunk-TDGVWNB4.js";
import "./chunk-C2LYERBL.js";
import "./chunk-CE4ERZVO.js";
import {
  UserError,
  faultOf,
  messageOf
} from "./chunk-IMAGROBW.js";
import {
  buildReport
} from "./chunk-IAP2PWEQ.js";
import "./chunk-Z5BTIL3O.js";
import "./chunk-S3ER25GX.js";
import "./chunk-PKD5TU4E.js";
import "./chunk-RNMN2J63.js";
import "./chunk-OF7ADSZY.js";
import {
  PAGE,
  html,
  notYetHtml
} from "./chunk-MKLF4QJW.js";
import "./chunk-QTDFQHNQ.js";
import "./chunk-E3HKQ42Y.js";
import "./chunk-ZYYEBJC2.js";
import "./chunk-UFFPYK7Q.js";
import "./chunk-ZN5ZX3KA.js";
import "./chunk-C5W755OX.js";
import "./chunk-2N5WHMEY.js";
import "./chunk-K5TKUSE2.js";
import "./chunk-JXEIPUZP.js";
import "./chunk-YDPYWZIY.js";
import "./chunk-4LKOHNLE.js";
import {
  clean,
  init_define_HEAPGATE_PAGE
} from "./chunk-V4HFIBGX.js";

// src/commands/serve.ts
init_define_HEAPGATE_PAGE();

// src/serve/followed.ts
init_define_HEAPGATE_PAGE();
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
init_define_HEAPGATE_PAGE();
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
init_define_HEAPGATE_PAGE();
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
    () => stampOf([...paths, policy ?? DEFAULT_POLICY], context.cwd),
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
