import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
import {
  lint,
  lintAnnotations
} from "./chunks/chunk-Y5AEMENT.js";
import "./chunks/chunk-7OPVHFSN.js";
import {
  annotate,
  failStep,
  getInput,
  getMultilineInput,
  measuringNames,
  readFlag,
  readMeasuringInputs,
  remark,
  workingFolder
} from "./chunks/chunk-DAPIH5YW.js";
import {
  MISSING_BASE,
  answer,
  asInput,
  basePolicy,
  collectAndJudge,
  contentOf,
  decisive,
  exitCodeOf,
  fileAt,
  gitOf,
  gitTrees,
  githubTrees,
  graphqlAnswer,
  idOf,
  isNotice,
  isOnTestMerge,
  isProposal,
  makeFolder,
  mayRunWorkspace,
  nothingJudged,
  pages,
  parentsOf,
  policyEdit,
  progressTo,
  repoPathBy,
  statusOf,
  untilStopped,
  withEdit,
  written
} from "./chunks/chunk-GGM3AWL4.js";
import "./chunks/chunk-BLWNREHZ.js";
import {
  DEFAULT_POLICY,
  gate,
  readPolicyFile,
  remoteName,
  withExtended
} from "./chunks/chunk-LTHIQTOY.js";
import {
  reproduce
} from "./chunks/chunk-75B5DVCP.js";
import {
  MissingBase,
  isWanted,
  urlSchemes
} from "./chunks/chunk-NQNNJ2ZA.js";
import {
  FAIL_ON,
  STDOUT,
  commandOf,
  fileWord,
  githubPackage,
  originOf,
  shellWord
} from "./chunks/chunk-336V3NRF.js";
import "./chunks/chunk-6QIH7QBV.js";
import {
  markdown
} from "./chunks/chunk-EMZRICFV.js";
import {
  ACCEPT_LABEL,
  brokenPolicy,
  buildReport,
  couldNotJudge,
  noBaseline,
  refusalSpans
} from "./chunks/chunk-5YWGHKDI.js";
import {
  askedFor,
  conclude,
  firstToLookAt,
  isOver,
  today,
  worseFirst
} from "./chunks/chunk-M7O6HAGT.js";
import {
  Minimatch
} from "./chunks/chunk-SZ4NEEU7.js";
import {
  headlineMarkdown,
  headlineText,
  reasonText,
  text,
  toPlain
} from "./chunks/chunk-OFSJODPS.js";
import {
  GatheredBytes,
  MAX_FILE,
  MAX_SIDE,
  countOf,
  fieldOf,
  flagOf,
  itemsOf,
  listOf,
  maybe,
  textOf
} from "./chunks/chunk-DL6E4CNP.js";
import {
  UserError,
  faultOf,
  messageOf
} from "./chunks/chunk-GTTTB5B5.js";
import "./chunks/chunk-7VRB4YCP.js";

// src/index.ts
import { fileURLToPath } from "node:url";

// src/github/comment-mode.ts
function commentWish({ comment: mode, onMissingBase }, { report, code }) {
  if (mode === "never") return "leave";
  if (mode === "always" || code !== 0) return "create";
  if (!report) return mode === "on-change" && onMissingBase === "warn" ? "create" : "refresh";
  const { judgement, proposed: proposed2 } = report.input;
  const { conclusion, findings, results, unmeasured } = judgement;
  if (mode === "on-failure") return conclusion === "fail" ? "create" : "refresh";
  const isOpen = findings.some(({ outcome }) => outcome.verdict !== "pass");
  const isNews = results.some(({ standing }) => standing !== "same" && standing !== "new");
  const told = unmeasured.some(
    ({ isNews: isNews2, weight }) => isNews2 && (weight !== "info" || conclusion === "no-baseline")
  );
  return isOpen || isNews || told || proposed2 ? "create" : "refresh";
}

// src/github/marker.ts
var PATTERN = /^<!-- heapgate:v1 key=([\w.-]{1,64}) run=(\d{1,16}) -->/;
function writeMarker({ key, run }) {
  return `<!-- heapgate:v1 key=${key} run=${run} -->`;
}
function readMarker(body) {
  const [, key, run] = PATTERN.exec(body) ?? [];
  return key === void 0 || run === void 0 ? void 0 : { key, run: Number(run) };
}

// src/github/comment-parts.ts
var MAX_PART = 12e3;
var PART = /^<!-- heapgate:part ([\w.-]{1,64}) run=(\d{1,16}) -->$/gm;
function withPart(marker, part, bodies, most) {
  const parts = /* @__PURE__ */ new Map();
  for (const other of bodies.flatMap(partsOf)) {
    if (other.run === marker.run && !parts.has(other.name)) parts.set(other.name, other);
  }
  parts.set(part.name, { ...part, run: marker.run });
  const sorted = [...parts.values()].sort((a, b) => a.name < b.name ? -1 : 1);
  return fitParts(marker, sorted, most);
}
function hasPart(body, { name, text: text2 }, run) {
  const found = partsOf(body).find((part) => part.name === name);
  return found !== void 0 && (found.run > run || headlineOf(found.text) === headlineOf(text2));
}
function partsOf(body) {
  if (!readMarker(body)) return [];
  const starts = [...body.matchAll(PART)];
  return starts.map((start, i2) => ({
    name: start[1] ?? "",
    run: Number(start[2]),
    text: body.slice(start.index + start[0].length, starts[i2 + 1]?.index ?? body.length).trim()
  }));
}
function fitParts(marker, parts, most) {
  const shown = parts.map((part) => ({ ...part }));
  for (; ; ) {
    const blocks = shown.map(
      ({ name, run, text: text2 }) => `<!-- heapgate:part ${name} run=${run} -->
${text2}`
    );
    const body = [writeMarker(marker), ...blocks].join("\n\n");
    const longest = shown.reduce((a, b) => b.text.length > a.text.length ? b : a);
    const headline = headlineOf(longest.text);
    if (body.length <= most || headline === longest.text) return body.slice(0, most);
    longest.text = headline;
  }
}
function headlineOf(text2) {
  return text2.split("\n", 1)[0] ?? "";
}

// src/github/report-files.ts
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/github/runner-file.ts
import { closeSync, constants, fstatSync, openSync, writeFileSync } from "node:fs";
function appendNow(path, text2, fits = () => true) {
  const { O_WRONLY, O_APPEND, O_CREAT, O_NONBLOCK = 0 } = constants;
  const file = openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK);
  try {
    const bytes = Buffer.from(text2);
    if (!fits(fstatSync(file).size, bytes.length)) return false;
    writeFileSync(file, bytes);
    return true;
  } finally {
    closeSync(file);
  }
}

// src/github/summary.ts
var MAX_SUMMARY_BYTES = 1024 * 1024;
function writeSummary(file, markdown2, short) {
  if (!file) return void 0;
  const fits = (used, more) => used + more < MAX_SUMMARY_BYTES;
  try {
    if (appendNow(file, `${markdown2}
`, fits)) return void 0;
    return appendNow(file, `${short}
`, fits) ? "the job summary shows the headline only: the report is too long" : "the job summary is full";
  } catch (error) {
    return `the job summary could not be written: ${messageOf(error)}`;
  }
}

// src/github/report-files.ts
var SUMMARY_ROWS = 500;
var SUMMARY_LENGTH = Math.floor(MAX_SUMMARY_BYTES / 3) - 1e3;
function pageOf(outcome, maxLength, maxRows) {
  if (!outcome.report) return headlineMarkdown(outcome.headline);
  const { document } = outcome.report;
  return markdown({ ...document, maxRows: maxRows ?? document.maxRows }, { maxLength });
}
function summaryOf(outcome) {
  return pageOf(outcome, SUMMARY_LENGTH, SUMMARY_ROWS);
}
async function writeAnew(file, text2) {
  await rm(file, { force: true });
  await writeFile(file, text2, { flag: "wx" });
}
async function writeReportFiles(folder, outcome) {
  try {
    makeFolder(folder);
    await writeAnew(join(folder, "report.md"), `${summaryOf(outcome)}
`);
    if (!outcome.report) return { json: void 0, warning: void 0 };
    const json = join(folder, "report.json");
    await writeAnew(json, await written(outcome.report, "json"));
    await writeAnew(join(folder, "report.html"), await written(outcome.report, "html"));
    return { json, warning: void 0 };
  } catch (error) {
    return {
      json: void 0,
      warning: `report-dir: nothing could be written: ${messageOf(error)}`
    };
  }
}

// src/github/sticky-comment.ts
import { setTimeout as setTimeout2 } from "node:timers/promises";

// src/github/own-comments.ts
async function findOwn(client, { repository, pull, key }) {
  const asked = {
    owner: repository.owner,
    repo: repository.name,
    issue_number: pull,
    per_page: 100
  };
  const answers = pages((page) => client.rest.issues.listComments({ ...asked, page }));
  const marked = [];
  for await (const found of answers) {
    for (const { isHidden, marker, author, ...comment2 } of itemsOf(found, commentOf)) {
      if (marker?.key !== key || isHidden || author === void 0) continue;
      marked.push({ ...comment2, marker, author });
    }
  }
  if (marked.length === 0) return [];
  const me = await whoAmI(client);
  return marked.filter(({ author }) => author === me).sort((a, b) => b.id - a.id);
}
function commentOf(comment2) {
  const body = maybe(comment2, "body", textOf) ?? "";
  const user = maybe(comment2, "user", fieldOf);
  return {
    id: idOf(comment2),
    nodeId: textOf(comment2, "node_id"),
    body,
    marker: readMarker(body),
    isHidden: Boolean(fieldOf(comment2, "minimized").value),
    author: user && textOf(user, "login")
  };
}
var ACTIONS_BOT = "github-actions[bot]";
async function whoAmI(client) {
  try {
    const data = await client.graphql("{ viewer { login } }");
    const login = textOf(fieldOf(graphqlAnswer(data), "viewer"), "login");
    return login === "github-actions" ? ACTIONS_BOT : login;
  } catch (error) {
    if (isRefusal(error)) return ACTIONS_BOT;
    throw error;
  }
}
function isRefusal(error) {
  if (!(error instanceof Error) || /rate limit/i.test(error.message)) return false;
  return statusOf(error) === 403 || /not accessible by/.test(error.message);
}
async function minimize(client, comments) {
  const mutation = `mutation ($id: ID!) {
    minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId }
  }`;
  for (const { nodeId } of comments.slice(0, 10)) {
    await client.graphql(mutation, { id: nodeId }).catch(() => void 0);
  }
}

// src/github/sticky-comment.ts
var MAX_COMMENT = 65536;
async function postComment(client, slot, markdown2, create = true, pause = aWhile) {
  try {
    const posted = await postOnce(client, slot, markdown2, create);
    const { part } = slot;
    if (part === void 0 || !WRITTEN.includes(posted.outcome)) return posted;
    const again = () => postOnce(client, slot, markdown2, create);
    const wait = (attempt) => client.patience.wait("other jobs", () => pause(attempt));
    return await keepPart(client, slot, { name: part, text: markdown2 }, { posted, again, wait });
  } catch (error) {
    return done("refused", void 0, explain(error));
  }
}
async function keepPart(client, slot, part, { posted, again, wait }) {
  try {
    for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
      await wait(attempt);
      const own = await findOwn(client, slot);
      if (own.length === 1 && hasPart(own[0]?.body ?? "", part, slot.run)) break;
      await again();
    }
    return posted;
  } catch (error) {
    const unseen = "whether another job has written over this part could not be seen";
    return { ...posted, warning: `${unseen}: ${messageOf(error)}` };
  }
}
var WRITTEN = ["created", "updated", "unchanged"];
var ATTEMPTS = 5;
var SHARE_MS = 2e3;
async function aWhile(attempt) {
  await setTimeout2(Math.random() * SHARE_MS * attempt);
}
async function postOnce(client, slot, markdown2, create) {
  const own = await findOwn(client, slot);
  const body = bodyOf(slot, markdown2, own);
  const [newest, ...older] = own;
  if (!newest) return create ? await createOnce(client, slot, body) : done("absent");
  if (newest.marker.run > slot.run) {
    return done(
      "superseded",
      newest.id,
      `a newer run, ${newest.marker.run}, has commented already`
    );
  }
  await minimize(client, older);
  if (newest.body === body) return done("unchanged", newest.id);
  const updated = await update(client, slot, newest.id, body);
  return updated ? done("updated", newest.id) : await createOnce(client, slot, body);
}
function bodyOf(slot, markdown2, own) {
  if (slot.part === void 0) return `${writeMarker(slot)}
${markdown2}`;
  const bodies = own.map(({ body }) => body);
  return withPart(slot, { name: slot.part, text: markdown2 }, bodies, MAX_COMMENT);
}
function done(outcome, id, warning) {
  return { outcome, id, warning };
}
async function update(client, { repository }, id, body) {
  try {
    await client.rest.issues.updateComment({ ...address(repository), comment_id: id, body });
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
async function createOnce(client, slot, body) {
  const create = async () => {
    const response = await client.rest.issues.createComment({
      ...address(slot.repository),
      issue_number: slot.pull,
      body,
      request: { retries: 0 }
    });
    return done("created", idOf(answer(response, "POST")));
  };
  try {
    return await create();
  } catch (error) {
    const status = statusOf(error);
    if (status !== void 0 && status < 500) throw error;
    const [written2] = await findOwn(client, slot);
    return written2?.body === body ? done("created", written2.id) : await create();
  }
}
function address({ owner, name }) {
  return { owner, repo: name };
}
function explain(error) {
  const status = statusOf(error);
  if (status === 403 || status === 401) {
    return `the comment could not be written (${status}: ${messageOf(error)}): the job needs "permissions: pull-requests: write"; a pull request from a fork never gets it and is commented on from a workflow_run workflow`;
  }
  return `the comment could not be written: ${messageOf(error)}`;
}

// src/github/comment.ts
async function comment({ inputs, context, target, client, log }, outcome) {
  const wish = commentWish(inputs, outcome);
  const { repository } = context;
  if (wish === "leave") return void 0;
  if (!client || !repository) {
    log.info("No comment: there is no token.");
    return void 0;
  }
  if (target.pulls.length === 0) log.info("No comment: this run belongs to no open pull request.");
  const marker = { key: inputs.commentKey, run: context.triggeringRun?.id ?? context.runId };
  const part = inputs.commentPart;
  const body = part === void 0 ? pageOf(outcome, MAX_COMMENT - writeMarker(marker).length - 1) : partOf(part, outcome);
  let id;
  for (const pull of target.pulls) {
    const slot = { ...marker, repository, pull: pull.number, part };
    const posted = await postComment(client, slot, body, wish === "create");
    tell(posted, pull.isFork && context.mergeSha !== void 0, pull.number, log);
    id ??= posted.id;
  }
  return id;
}
function partOf(name, outcome) {
  const title = `\`${name}\`: `;
  return pageOf(outcome, MAX_PART - title.length).replace(/^### /, `### ${title}`);
}
function tell(posted, expected, pull, log) {
  log.info(`Comment on #${pull}: ${posted.outcome}.`);
  if (posted.warning === void 0) return;
  if (expected || posted.outcome !== "refused") log.info(posted.warning);
  else remark("warning", posted.warning);
}

// src/github/payload.ts
import { readFileSync } from "node:fs";
function readPayload(path) {
  if (!path) return {};
  try {
    const value = JSON.parse(readFileSync(path, "utf8"));
    return typeof value === "object" && value !== null ? value : {};
  } catch (error) {
    throw new UserError(`GITHUB_EVENT_PATH: the event cannot be read: ${messageOf(error)}`);
  }
}
function textAt(payload, path) {
  const value = valueAt(payload, path);
  return typeof value === "string" && value !== "" ? value : void 0;
}
function numberAt(payload, path) {
  const value = valueAt(payload, path);
  return Number.isSafeInteger(value) && value > 0 ? value : void 0;
}
function shaAt(payload, path) {
  return asSha(textAt(payload, path));
}
function asSha(text2) {
  if (text2 === void 0 || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text2)) return void 0;
  return /^0+$/.test(text2) ? void 0 : text2;
}
function valueAt(payload, path) {
  let value = payload;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
    value = value[key];
  }
  return value;
}

// src/github/write-access.ts
async function permissionOf(client, { owner, name: repo }, username) {
  try {
    const asked = { owner, repo, username };
    const response = await client.rest.repos.getCollaboratorPermissionLevel(asked);
    return textOf(answer(response), "permission");
  } catch (error) {
    if (statusOf(error) === 404) return "none";
    throw error;
  }
}
function mayWrite(permission) {
  return permission === "admin" || permission === "write";
}

// src/github/comment-command.ts
async function mayCommand({ event, commentedPull: commentedPull2, repository }, payload, client, log) {
  if (event !== "issue_comment") return true;
  const body = textAt(payload, "comment.body") ?? "";
  const author = textAt(payload, "comment.user.login");
  if (commentedPull2 === void 0 || !/^\/heapgate(?![\w-])/.test(body)) {
    log.info("This comment asks nothing of heapgate.");
    return false;
  }
  if (!client || !repository || author === void 0) {
    log.info("Without a token nobody can be asked who may write here.");
    return false;
  }
  try {
    const permission = await permissionOf(client, repository, author);
    if (mayWrite(permission)) return true;
    log.info(`/heapgate is for people with write access; ${author} has ${permission}.`);
  } catch (error) {
    throw new UserError(
      `GitHub did not tell whether ${author} may write here: ${messageOf(error)}`
    );
  }
  return false;
}

// src/github/context.ts
function readContext(env, payload) {
  const event = env.GITHUB_EVENT_NAME ?? "";
  const sha = asSha(env.GITHUB_SHA);
  return {
    event,
    repository: splitName(env.GITHUB_REPOSITORY),
    runId: Number(env.GITHUB_RUN_ID ?? 0) || 0,
    measuringWorkflow: workflowFile(
      event === "workflow_run" ? textAt(payload, "workflow_run.path") : env.GITHUB_WORKFLOW_REF
    ),
    serverUrl: (env.GITHUB_SERVER_URL || "https://github.com").replace(/(?<!\/)\/+$/, ""),
    isProposal: isProposal(event, textAt(payload, "ref")),
    defaultBranch: textAt(payload, "repository.default_branch"),
    mergeSha: isOnTestMerge(event) ? sha : void 0,
    pull: pullOf(payload),
    triggeringRun: event === "workflow_run" ? triggeringRun(payload) : void 0,
    commentedPull: commentedPull(event, payload),
    queuedPull: event === "merge_group" ? queuedPull(payload) : void 0,
    ...commitsOf(event, payload, sha)
  };
}
function commitsOf(event, payload, sha) {
  const pull = pullOf(payload);
  if (pull)
    return { head: pull.headSha, base: pull.baseSha, baseBranch: pull.baseBranch || void 0 };
  switch (event) {
    case "merge_group":
      return {
        head: shaAt(payload, "merge_group.head_sha"),
        base: shaAt(payload, "merge_group.base_sha"),
        baseBranch: branchOf(textAt(payload, "merge_group.base_ref"))
      };
    case "push":
      return {
        head: shaAt(payload, "after") ?? sha,
        base: shaAt(payload, "before"),
        baseBranch: branchOf(textAt(payload, "ref"))
      };
    case "workflow_run":
      return {
        head: shaAt(payload, "workflow_run.head_sha"),
        base: void 0,
        baseBranch: void 0
      };
    default:
      return {
        head: sha,
        base: void 0,
        baseBranch: textAt(payload, "repository.default_branch")
      };
  }
}
function pullOf(payload) {
  const number = numberAt(payload, "pull_request.number");
  const headSha = shaAt(payload, "pull_request.head.sha");
  const baseSha = shaAt(payload, "pull_request.base.sha");
  if (number === void 0 || headSha === void 0 || baseSha === void 0) return void 0;
  return {
    number,
    headSha,
    headRepository: splitName(textAt(payload, "pull_request.head.repo.full_name")),
    // A deleted fork leaves no head repository: what is not surely this repository is a fork.
    isFork: numberAt(payload, "pull_request.head.repo.id") !== numberAt(payload, "pull_request.base.repo.id"),
    baseBranch: textAt(payload, "pull_request.base.ref") ?? "",
    baseSha
  };
}
function triggeringRun(payload) {
  const id = numberAt(payload, "workflow_run.id");
  const headSha = shaAt(payload, "workflow_run.head_sha");
  if (id === void 0 || headSha === void 0) return void 0;
  return {
    id,
    event: textAt(payload, "workflow_run.event") ?? "",
    headSha,
    headBranch: textAt(payload, "workflow_run.head_branch") ?? "",
    headRepository: splitName(textAt(payload, "workflow_run.head_repository.full_name")),
    headRepositoryId: numberAt(payload, "workflow_run.head_repository.id"),
    repositoryId: numberAt(payload, "workflow_run.repository.id") ?? numberAt(payload, "repository.id")
  };
}
function commentedPull(event, payload) {
  const isPull = textAt(payload, "issue.pull_request.url") !== void 0;
  return event === "issue_comment" && isPull ? numberAt(payload, "issue.number") : void 0;
}
function queuedPull(payload) {
  const ref = textAt(payload, "merge_group.head_ref") ?? "";
  const [, number] = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]+$/.exec(ref) ?? [];
  return number === void 0 ? void 0 : Number(number);
}
function splitName(fullName) {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(fullName ?? "") ?? [];
  return owner !== void 0 && name !== void 0 ? { owner, name } : void 0;
}
function branchOf(ref) {
  return ref?.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : void 0;
}
function workflowFile(ref) {
  return /(?:^|\/)\.github\/workflows\/([^/@]+\.ya?ml)(?:@|$)/.exec(ref ?? "")?.[1];
}

// src/github/inputs.ts
var COMMENT_MODES = ["on-change", "always", "on-failure", "never"];
function readInputs() {
  return {
    base: getMultilineInput("base"),
    head: getMultilineInput("head"),
    policy: optional("policy"),
    measuring: readMeasuringInputs(),
    workingDirectory: getInput("working-directory"),
    comment: choice("comment", COMMENT_MODES, "on-change"),
    ...commentKey(),
    commentMerged: readFlag("comment-merged") ?? false,
    failOn: choice("fail-on", FAIL_ON, "error"),
    onMissingBase: choice("on-missing-base", MISSING_BASE, "fail"),
    reportDir: optional("report-dir"),
    reportArtifact: optional("report-artifact"),
    token: getInput("github-token")
  };
}
function optional(name) {
  return getInput(name) || void 0;
}
function choice(name, allowed, usual) {
  const text2 = getInput(name);
  if (text2 === "") return usual;
  const found = allowed.find((one) => one === text2);
  if (found !== void 0) return found;
  throw new UserError(`input ${name}: "${text2}" is none of ${allowed.join(", ")}`);
}
function commentKey() {
  const text2 = getInput("comment-key") || "default";
  const [, key, part] = /^([\w.-]{1,64})(?:\/([\w.-]{1,64}))?$/.exec(text2) ?? [];
  if (key !== void 0) return { commentKey: key, commentPart: part };
  throw new UserError(
    `input comment-key: "${text2}" is none of KEY or KEY/PART, each of 64 letters, digits, ".", "_" and "-" at most`
  );
}

// src/github/log.ts
function createLog(outlet) {
  return { info: (line) => outlet.lines(line) };
}

// src/github/outputs.ts
import { randomUUID } from "node:crypto";
function writeOutputs(outputs, file) {
  if (!file) return void 0;
  const values = {
    conclusion: outputs.conclusion,
    report: outputs.report ?? "",
    "comment-id": outputs.commentId ?? "",
    exceeded: outputs.exceeded
  };
  const end2 = randomUUID();
  const lines = Object.entries(values).map(
    ([name, value]) => `${name}<<${end2}
${value}
${end2}
`
  );
  try {
    appendNow(file, lines.join(""));
    return void 0;
  } catch (error) {
    return `the outputs could not be written: ${messageOf(error)}`;
  }
}

// src/github/own-origin.ts
function ownAction(env, cli) {
  const [, path, folder] = /[\\/]_actions[\\/]([^\\/]+[\\/][^\\/]+)[\\/](.+)[\\/]dist[\\/]/.exec(cli) ?? [];
  const repository = splitName(env.GITHUB_ACTION_REPOSITORY || path?.replace("\\", "/"));
  const ref = env.GITHUB_ACTION_REF || folder;
  return repository && ref ? { repository, ref } : void 0;
}
async function ownOrigin(env, cli, { serverUrl }, client) {
  const action = ownAction(env, cli);
  if (!action) return originOf(cli);
  const { owner, name } = action.repository;
  const isElsewhere = serverUrl !== "https://github.com";
  const known = asSha(action.ref);
  const found = known && !isElsewhere ? known : await commitOf(action, client);
  return {
    fetched: isElsewhere && found ? `git+${serverUrl}/${owner}/${name}.git#${found}` : githubPackage(`${owner}/${name}`, found ?? action.ref)
  };
}
async function commitOf({ repository: { owner, name }, ref }, client) {
  try {
    const asked = { owner, repo: name, ref, per_page: 1, request: { retries: 0 } };
    return client && asSha(textOf(answer(await client.rest.repos.getCommit(asked)), "sha"));
  } catch {
    return void 0;
  }
}

// src/github/report-folder.ts
import { realpathSync } from "node:fs";
import { dirname, isAbsolute, join as join2, relative, resolve, sep } from "node:path";
function reportFolderOf(reportDir, workspace, temporary = workspace) {
  const folder = reportDir === void 0 ? join2(temporary, "heapgate") : resolve(workspace, reportDir);
  const leadsOut = !isIn(realOf(workspace), realOf(join2(folder, "profiles")));
  if (isIn(workspace, folder) && leadsOut) {
    throw new UserError(
      `report-dir: ${relative(workspace, folder)} leads out of the workspace by a symbolic link: name another folder, or remove the link`
    );
  }
  return folder;
}
function isIn(folder, path) {
  const way = relative(folder, path);
  return way.split(sep)[0] !== ".." && !isAbsolute(way);
}
function realOf(path) {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : realOf(dirname(path));
  }
}

// src/github/resolve.ts
async function resolveTarget(context, client, workspace) {
  const { head, base, baseBranch, repository, mergeSha } = context;
  const known = { pulls: context.pull ? [context.pull] : [], head, base, baseBranch };
  if (mergeSha !== void 0) {
    const git = gitOf(context.event, workspace);
    return { ...known, base: await firstParent(mergeSha, client, repository, git) ?? base };
  }
  if (!client || !repository) return known;
  try {
    if (context.event === "workflow_run") {
      const pulls = await ofTriggeringRun(context, client, repository);
      return await targetOf(pulls, head, client, repository);
    }
    if (context.commentedPull !== void 0) {
      const pull = await getPull(client, repository, context.commentedPull);
      return await targetOf([pull], pull.headSha, client, repository);
    }
  } catch (error) {
    throw new UserError(`GitHub did not tell which pull request this is: ${messageOf(error)}`);
  }
  return known;
}
async function firstParent(mergeSha, client, repository, git) {
  if (mergeSha === void 0) return void 0;
  const here = git && await parentsOf(git, mergeSha).catch(() => void 0);
  const parents = here ?? await askedParents(mergeSha, client, repository);
  return parents.length === 2 ? parents[0] : void 0;
}
async function askedParents(sha, client, repository) {
  if (!client || !repository) return [];
  try {
    const response = await client.rest.repos.getCommit({ ...address2(repository), ref: sha });
    return listOf(answer(response), "parents", (parent) => textOf(parent, "sha"));
  } catch (error) {
    const instead = "so it is compared with the base of the event, which may be older";
    const text2 = `GitHub did not tell what ${sha.slice(0, 7)} was merged with, ${instead}`;
    remark("warning", `${text2}: ${messageOf(error)}`);
    return [];
  }
}
async function mergedBy({ event, head, baseBranch, repository }, client) {
  if (event !== "push" || !client || !repository || head === void 0) return [];
  try {
    const asked = { ...address2(repository), commit_sha: head, per_page: 100 };
    const response = await client.rest.repos.listPullRequestsAssociatedWithCommit(asked);
    const pulls = itemsOf(answer(response), (pull) => ({
      ...pullOf2(pull),
      isMerged: maybe(pull, "merged_at", textOf) !== void 0,
      into: textOf(fieldOf(fieldOf(pull, "base"), "repo"), "full_name")
    }));
    return pulls.filter(
      (pull) => pull.isMerged && pull.mergeSha === head && pull.baseBranch === baseBranch && // A fork's commits may have been merged elsewhere.
      pull.into === `${repository.owner}/${repository.name}`
    );
  } catch (error) {
    const text2 = "No comment, for GitHub did not tell which pull request this push has merged";
    remark("warning", `${text2}: ${messageOf(error)}`);
    return [];
  }
}
async function targetOf(pulls, head, client, repository) {
  const [first] = pulls;
  const merged = await firstParent(first?.mergeSha, client, repository);
  return { pulls, head, base: merged ?? first?.baseSha, baseBranch: first?.baseBranch };
}
async function ofTriggeringRun({ triggeringRun: run }, client, repository) {
  if (!run?.headRepository || run.headBranch === "") return [];
  const response = await client.rest.pulls.list({
    ...address2(repository),
    state: "open",
    head: `${run.headRepository.owner}:${run.headBranch}`,
    per_page: 100
  });
  return itemsOf(answer(response), pullOf2).filter(
    (pull) => pull.headSha === run.headSha && pull.headRepositoryId === run.headRepositoryId && pull.baseRepositoryId === run.repositoryId
  );
}
async function getPull(client, repository, number) {
  const asked = { ...address2(repository), pull_number: number };
  return pullOf2(answer(await client.rest.pulls.get(asked)));
}
function pullOf2(pull) {
  const head = fieldOf(pull, "head");
  const base = fieldOf(pull, "base");
  const fork = maybe(head, "repo", fieldOf);
  const headRepositoryId = fork && idOf(fork);
  const baseRepositoryId = idOf(fieldOf(base, "repo"));
  return {
    number: idOf(pull, "number"),
    headSha: textOf(head, "sha"),
    headRepository: fork && splitName(textOf(fork, "full_name")),
    isFork: headRepositoryId !== baseRepositoryId,
    baseBranch: textOf(base, "ref"),
    baseSha: textOf(base, "sha"),
    mergeSha: maybe(pull, "merge_commit_sha", textOf),
    headRepositoryId,
    baseRepositoryId
  };
}
function address2({ owner, name }) {
  return { owner, repo: name };
}

// src/github/proposer.ts
async function proposalOf({
  client,
  context,
  target
}) {
  const { repository, queuedPull: queuedPull2 } = context;
  const [pull, ...others] = target.pulls;
  const number = queuedPull2 ?? (others.length === 0 ? pull?.number : void 0);
  if (number === void 0 || !repository) return { code: "no-pull" };
  if (!client) throw new UserError("there is no token: give this action a github-token");
  const asked = { owner: repository.owner, repo: repository.name };
  const found = await permitted(
    "pull-requests: read",
    async () => answer(await client.rest.pulls.get({ ...asked, pull_number: number }))
  );
  const side = fieldOf(found, "head");
  const head = textOf(side, "sha");
  if (queuedPull2 === void 0 && head !== target.head) return { code: "moved-on" };
  const commit = await permitted(
    "contents: read",
    async () => answer(await client.rest.repos.getCommit({ ...asked, ref: head }))
  );
  const push = await pushOf(client, side, head);
  const owners = [
    maybe(found, "user", accountOf),
    maybe(commit, "author", accountOf),
    maybe(commit, "committer", accountOf),
    push?.by
  ];
  return {
    client,
    repository,
    number,
    head,
    labels: listOf(found, "labels", (label) => textOf(label, "name")),
    pushedAt: push?.at,
    owners: new Set(owners.flatMap((owner) => owner?.id ?? []))
  };
}
async function pushOf(client, side, head) {
  const fork = maybe(side, "repo", fieldOf);
  const home = fork && splitName(textOf(fork, "full_name"));
  if (!home) return void 0;
  const ref = `refs/heads/${textOf(side, "ref")}`;
  const asked = { owner: home.owner, repo: home.name, ref, per_page: 1 };
  try {
    const response = await client.request("GET /repos/{owner}/{repo}/activity", asked);
    const [last] = itemsOf(answer(response), (push) => ({
      by: maybe(push, "actor", accountOf),
      at: momentOf(push, "timestamp"),
      after: textOf(push, "after")
    }));
    return last?.after === head ? last : void 0;
  } catch (error) {
    if ([403, 404].includes(statusOf(error) ?? 0)) return void 0;
    throw error;
  }
}
async function whyNot({ client, repository, owners }, { id, login: by, isPerson }) {
  if (!isPerson) return { code: "no-person", by };
  if (owners.has(id)) return { code: "own", by };
  const permission = await permitted("contents: read", () => permissionOf(client, repository, by));
  return mayWrite(permission) ? void 0 : { code: "no-write-access", by, permission };
}
function accountOf(parent, key) {
  const user = fieldOf(parent, key);
  return {
    id: idOf(user),
    login: textOf(user, "login"),
    isPerson: textOf(user, "type") === "User"
  };
}
function momentOf(parent, key) {
  const time = Date.parse(textOf(parent, key));
  return new Date(Number.isFinite(time) ? time : 0).toISOString();
}
async function permitted(permission, ask) {
  try {
    return await ask();
  } catch (error) {
    const isRefused = [403, 404].includes(statusOf(error) ?? 0);
    const cure = isRefused ? `: the job needs "permissions: ${permission}"` : "";
    throw new UserError(`${messageOf(error)}${cure}`);
  }
}

// src/github/acceptance.ts
async function acceptanceOf(quest, how) {
  try {
    const proposal = await proposalOf(quest);
    if ("code" in proposal) return { refused: proposal };
    return await (how === "review" ? reviewOf(proposal) : labelOf(proposal));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { refused: { code: "unknown", why: messageOf(error) } };
  }
}
async function reviewOf(proposal) {
  const last = /* @__PURE__ */ new Map();
  for (const review of await reviewsOf(proposal)) {
    const { by, state } = review;
    if (by && state !== "COMMENTED" && state !== "PENDING") last.set(by.id, { ...review, by });
  }
  let refused = { code: "nobody" };
  for (const { by, state, commit, at } of [...last.values()].reverse()) {
    const why = stateRefusal(proposal, by.login, state, commit) ?? await whyNot(proposal, by);
    if (!why) return { accepted: { how: "review", by: by.login, at, commit } };
    if (refused.code === "nobody") refused = why;
  }
  return { refused };
}
function stateRefusal({ head }, by, state, commit) {
  if (state === "DISMISSED") return { code: "dismissed", by };
  if (state !== "APPROVED") return { code: "changes-requested", by };
  return commit === head ? void 0 : { code: "older-commit", by, commit };
}
async function reviewsOf({ client, repository, number }) {
  const asked = { owner: repository.owner, repo: repository.name, pull_number: number };
  const answers = pages((page) => client.rest.pulls.listReviews({ ...asked, per_page: 100, page }));
  return gather(answers, (review) => ({
    by: maybe(review, "user", accountOf),
    state: textOf(review, "state"),
    commit: maybe(review, "commit_id", textOf) ?? "",
    at: maybe(review, "submitted_at", momentOf) ?? ""
  }));
}
async function labelOf(proposal) {
  const { labels, pushedAt, head } = proposal;
  if (!labels.some(isAcceptLabel)) return { refused: { code: "nobody" } };
  const last = (await labellingsOf(proposal)).at(-1);
  if (!last?.by || last.event !== "labeled") return { refused: { code: "nobody" } };
  const { by, at, isByApp } = last;
  const { login } = by;
  if (isByApp) return { refused: { code: "by-app", by: login } };
  const why = await whyNot(proposal, by);
  if (why) return { refused: why };
  if (pushedAt === void 0) return { refused: { code: "push-unknown", by: login } };
  if (at <= pushedAt) return { refused: { code: "before-push", by: login } };
  return { accepted: { how: "label", by: login, at, commit: head } };
}
async function labellingsOf({ client, repository, number }) {
  const asked = { owner: repository.owner, repo: repository.name, issue_number: number };
  const answers = pages((page) => client.rest.issues.listEvents({ ...asked, per_page: 100, page }));
  const events = await gather(answers, (each) => {
    const event = textOf(each, "event");
    if (event !== "labeled" && event !== "unlabeled") return void 0;
    if (!isAcceptLabel(textOf(fieldOf(each, "label"), "name"))) return void 0;
    const isByApp = maybe(each, "performed_via_github_app", fieldOf) !== void 0;
    const by = maybe(each, "actor", accountOf);
    return { event, by, at: momentOf(each, "created_at"), isByApp };
  });
  return events.filter((event) => event !== void 0);
}
function isAcceptLabel(name) {
  return name.toLowerCase() === ACCEPT_LABEL;
}
async function gather(answers, read) {
  return permitted("pull-requests: read", async () => {
    const all = [];
    for await (const page of answers) all.push(...itemsOf(page, read));
    return all;
  });
}

// src/policy/accept.ts
function withLabel(judgement, label) {
  const isFinal = judgement.conclusion === "error" || !("accepted" in label);
  if (isFinal) return { ...judgement, label };
  const waived = (finding) => {
    const { outcome } = finding;
    if (!isOver(outcome.verdict)) return finding;
    const { verdict: of, over } = outcome;
    const by = { label: label.accepted };
    return { ...finding, outcome: { verdict: "waived", over, of, by } };
  };
  const findings = judgement.findings.map(waived).sort(worseFirst);
  const results = judgement.results.map((row) => {
    const own = row.findings.map(waived).sort(worseFirst);
    const isBroken = row.standing === "fail" || row.standing === "warn";
    const worst = own[0]?.outcome.verdict ?? "pass";
    const standing = isBroken && worst !== "pass" ? worst : row.standing;
    return { ...row, findings: own, standing };
  }).sort(firstToLookAt);
  const conclusion = conclude({ ...judgement, findings, results });
  return { ...judgement, findings, results, conclusion, label };
}

// src/accept-growth.ts
async function askedWaivers(run, policies, edit) {
  if (!edit?.policy || edit.change === "loose") return [];
  const base = basePolicy(policies);
  const asked = askedFor(base.waivers, edit.policy.waivers);
  if (asked.length === 0) return [];
  const answer2 = base.accept.includes("review") ? await answered(run, "review") : { refused: { code: "off" } };
  return asked.map((waiver) => ({ ...waiver, asked: answer2 }));
}
async function labelled(run, judgement) {
  const { policy, findings } = judgement;
  const isBroken = findings.some(({ outcome }) => isOver(outcome.verdict));
  if (!run.context.isProposal || !policy.accept.includes("label") || !isBroken) return judgement;
  return withLabel(judgement, await answered(run, "label"));
}
async function answered(run, how) {
  const answer2 = await acceptanceOf(run, how);
  if ("refused" in answer2 && answer2.refused.code === "unknown") {
    const why = toPlain(refusalSpans(answer2.refused, how));
    remark("warning", `Nobody's acceptance counts: ${why}`);
  }
  return answer2;
}

// src/github/base-policy.ts
import { lstat } from "node:fs/promises";
import { isAbsolute as isAbsolute2, relative as relative2, resolve as resolve2 } from "node:path";

// src/github/extended-policy.ts
function readElsewhere(client) {
  return async (place) => {
    const { name, owner, repository, path, ref } = elsewhere(place);
    if (!client)
      throw new UserError(`${name} is read from GitHub: give this action a github-token`);
    const trees = githubTrees(client, { owner, name: repository });
    const found = await fileAt(trees, ref, path).catch((error) => {
      const cure = [403, 404].includes(statusOf(error) ?? 0) ? ": is the name right, and may the github-token read that repository?" : "";
      throw new UserError(`${name} cannot be read: ${messageOf(error)}${cure}`);
    });
    if (found.kind === "file") return { name, text: found.text };
    const why = found.kind === "absent" ? "there is no such file" : found.fault;
    throw new UserError(`${name} cannot be read: ${why}`);
  };
}
var NotReadNow = class extends UserError {
};
function readAsBase(base) {
  const known = /* @__PURE__ */ new Map();
  const note = (file) => {
    for (const each of file.extended?.values() ?? []) {
      known.set(each.name, each);
      note(each);
    }
  };
  if (base) note(base);
  return async (place) => {
    const { name } = elsewhere(place);
    const file = known.get(name);
    if (file) return { name, text: file.text };
    throw new NotReadNow(`${name} is read once this is merged: the base does not extend it`);
  };
}
function elsewhere({ path, repository }) {
  if (!repository) throw new Error("a place in another repository has to name it");
  return { path, ...repository, name: remoteName({ path, repository }) };
}

// src/github/base-policy.ts
async function readPolicies(quest) {
  const { context, target, workspace } = quest;
  const name = relative2(workspace, resolve2(workspace, quest.path ?? DEFAULT_POLICY));
  const path = name.replaceAll("\\", "/");
  if (!context.isProposal || path.startsWith("../") || isAbsolute2(name)) return void 0;
  const known = context.event === "push" ? void 0 : target.base;
  const ref = known ?? context.defaultBranch;
  const base = await policyAt(quest, path, ref);
  if (base.kind === "other") {
    throw new UserError(
      `${path}: the base's policy cannot be read, for ${base.fault}: put a plain file there`
    );
  }
  const read = inCommit(quest, ref, readElsewhere(quest.client));
  const file = base.kind === "file" ? await withExtended(base.file, path, read) : void 0;
  return { base: file, head: await proposed(quest, path, file) };
}
function inCommit(quest, ref, elsewhere2) {
  return async (place) => {
    if (place.repository) return elsewhere2(place);
    const { path } = place;
    if (path.startsWith("../")) throw new UserError(`${path} leads out of the repository`);
    const found = await policyAt(quest, path, ref).catch((error) => {
      throw error instanceof UserError ? new NotReadNow(error.message) : error;
    });
    if (found.kind === "file") return found.file;
    const why = found.kind === "absent" ? "there is no such file" : found.fault;
    throw new UserError(`${path} cannot be read: ${why}`);
  };
}
async function proposed(quest, path, base) {
  const { context, target, workspace } = quest;
  try {
    const ref = context.mergeSha ?? target.head;
    const head = await policyAt(quest, path, ref);
    if (head.kind === "file") {
      return await whole(head.file, path, inCommit(quest, ref, readAsBase(base)));
    }
    if (head.kind !== "absent" || base) return head;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { kind: "unknown", why: error.message };
  }
  const onDisk = await lstat(resolve2(workspace, path)).catch(() => void 0);
  if (onDisk && !onDisk.isFile()) {
    throw new UserError(
      `${path}: is no plain file, and in no commit: remove it, or commit a policy`
    );
  }
  if (!onDisk && quest.path === void 0) return { kind: "absent" };
  return { kind: "loose", file: await readPolicyFile(quest.path ?? path, workspace) };
}
async function whole(file, path, read) {
  try {
    return { kind: "file", file: await withExtended(file, path, read) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const stays = !(error instanceof NotReadNow);
    return { kind: "partial", file, fault: error.message.split("\n").join("; "), stays };
  }
}
async function policyAt(quest, path, ref) {
  if (ref === void 0)
    throw new UserError(`${path}: the event does not tell the policy's commit`);
  const sha = asSha(ref);
  const short = sha?.slice(0, 7) ?? ref;
  const whys = [];
  for (const read of waysTo(quest, path, ref, sha)) {
    try {
      const found = await read();
      if (found.kind !== "file") return found;
      return { kind: "file", file: { name: `${path} at ${short}`, text: found.text } };
    } catch (error) {
      const cure = statusOf(error) === 403 ? ': the job needs "permissions: contents: read"' : "";
      whys.push(`${messageOf(error)}${cure}`);
    }
  }
  throw new UserError(
    `${path}: the policy at ${short} cannot be read: ${whys.join("; ") || "there is no token"}: give actions/checkout "fetch-depth: 0", or this action a github-token`
  );
}
function waysTo({ client, context: { repository, event }, workspace }, path, ref, sha) {
  const git = gitOf(event, workspace);
  const there = client && repository && githubTrees(client, repository);
  const online = there ? [() => fileAt(there, ref, path)] : [];
  if (!git || sha === void 0) return online;
  const here = () => fileAt(gitTrees(git), sha, path);
  const fetched = async () => {
    const shallow = `${await git("rev-parse", "--is-shallow-repository")}`.trim() === "true";
    const depth = shallow ? ["--depth=1"] : [];
    const fetch = () => git("fetch", "--no-tags", ...depth, "origin", sha);
    await (client ? client.patience.wait("git fetch", fetch) : fetch());
    return here();
  };
  return [here, ...online, fetched];
}

// src/github/head-files.ts
import { existsSync } from "node:fs";
import { join as join3 } from "node:path";
async function headFiles(workspace, client, repository, head) {
  const isHere = (path) => existsSync(join3(workspace, path));
  if (isHere(".git") || !client || !repository || head === void 0) return isHere;
  try {
    const response = await client.rest.git.getTree({
      owner: repository.owner,
      repo: repository.name,
      tree_sha: head,
      recursive: "1"
    });
    const names = listOf(
      answer(response),
      "tree",
      (entry) => textOf(entry, "type") === "blob" ? [textOf(entry, "path")] : []
    );
    const files = new Set(names.flat());
    return (path) => files.has(path) || isHere(path);
  } catch (error) {
    remark("warning", `No line has a link, as GitHub did not list the files: ${messageOf(error)}`);
    return isHere;
  }
}

// src/github/measuring-rung.ts
import { execFile } from "node:child_process";
var RUNG = "collect:";
function readLadder(base) {
  const rungs = base.filter((spec) => spec.startsWith(RUNG));
  const [rung] = rungs;
  if (rung === void 0) return { sources: base, measures: false };
  if (rung !== RUNG) {
    throw new UserError(
      `input base: ${rung}: nothing may follow the colon: say in the inputs packages and bench what is measured`
    );
  }
  if (rungs.length > 1 || base.at(-1) !== RUNG) {
    throw new UserError(
      `input base: ${RUNG} must be the last line, once: it is for where the sources above it have nothing`
    );
  }
  return { sources: base.slice(0, -1), measures: true };
}
function whyNotOn(event) {
  if (mayRunWorkspace(event)) return void 0;
  return `on ${event} nothing is measured, for that would run a stranger's code beside this repository's secrets`;
}
async function whyNotIn(folder) {
  const go = await failureOf("go", ["version"], folder);
  if (go !== void 0) return `nothing can be measured here: run actions/setup-go first (${go})`;
  const git = await failureOf("git", ["rev-parse", "--verify", "--quiet", "HEAD"], folder);
  if (git !== void 0) return `nothing can be measured here: run actions/checkout first (${git})`;
  return void 0;
}
var TIMEOUT_MS = 6e4;
function failureOf(command, args, cwd) {
  return new Promise((done2) => {
    const env = { ...process.env, GOTOOLCHAIN: "local" };
    execFile(command, args, { cwd, env, timeout: TIMEOUT_MS }, (error, _, stderr) => {
      if (!error) done2(void 0);
      else if (error.code === "ENOENT") done2(`${command} is not on the PATH`);
      else done2(`${command}: ${stderr.trim().split("\n")[0] || "no commit in the workspace"}`);
    });
  });
}

// src/github/repo-files.ts
function linkBy(repoPath, { serverUrl, repository, sha }) {
  const root = `${serverUrl}/${repository.owner}/${repository.name}/blob/${sha}`;
  return ({ package: importPath, file, line }) => {
    const path = repoPath(importPath, file);
    if (path === void 0) return void 0;
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    return line > 0 ? `${root}/${encoded}#L${line}` : `${root}/${encoded}`;
  };
}

// src/judge-sides.ts
import { existsSync as existsSync2 } from "node:fs";
import { dirname as dirname2, join as join4, relative as relative3, sep as sep2 } from "node:path";

// src/github/baseline-label.ts
function baselineLabel({ sha, distance, runId, createdAt }, { base, branch }, event, now) {
  const what = BASE_OF[event] ?? "the base";
  const age = ageOf(createdAt, now);
  return { sha, description: [place(), `from run ${runId}`, age].filter(Boolean).join(", ") };
  function place() {
    if (distance === 0) return what;
    if (distance !== void 0) return `${commits(distance)} before ${what}`;
    const newest = `the newest push run of ${branch ?? "the branch"}`;
    return base === void 0 ? newest : `${newest}, as ${what} and its near ancestors have none`;
  }
}
function joinLabels(labels) {
  const [first, ...others] = labels;
  const texts = [first, ...others].map((label, i2) => {
    const commit = i2 > 0 && label?.sha !== first?.sha ? `${label?.sha?.slice(0, 7)}: ` : "";
    return `${commit}${label?.description ?? ""}`;
  });
  return first && { ...first, description: [...new Set(texts)].join("; ") };
}
var BASE_OF = {
  pull_request: "the merge base",
  pull_request_target: "the merge base",
  workflow_run: "the merge base",
  issue_comment: "the merge base",
  merge_group: "the base of the merge group",
  push: "the commit before"
};
function commits(count) {
  return count === 1 ? "1 commit" : `${count} commits`;
}
var STEPS = [
  ["day", 86400],
  ["hour", 3600],
  ["minute", 60]
];
function ageOf(createdAt, now) {
  const seconds = Math.floor((now - Date.parse(createdAt)) / 1e3);
  if (!Number.isFinite(seconds)) return "";
  for (const [unit, length] of STEPS) {
    const count = Math.floor(seconds / length);
    if (count >= 1) return `${count} ${unit}${count === 1 ? "" : "s"} old`;
  }
  return "just now";
}

// src/github/fetch-commands.ts
function fetchCommands(fetched, home) {
  const places = placesOf(fetched);
  const bring = new Map(places.map((place) => [place.folder, linesOf(place, home)]));
  const local = (side) => {
    const own = places.filter(({ one }) => one.side === side);
    return (specs) => specs.map((spec) => {
      const place = own.find(({ one }) => one.spec === spec.trim());
      return place ? sourceOf(place) : spec;
    });
  };
  return ({ base, head }) => ({
    base: local("base")(base),
    head: local("head")(head),
    bring: bySide(bring),
    nameOf: (side, file) => {
      for (const place of places) {
        const name = place.one.side === side ? localName(place, file) : void 0;
        if (name !== void 0) return name;
      }
      return file;
    }
  });
}
function placesOf(fetched) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of fetched) {
    const key = one.kind === "branch" ? one.sha : `${one.runId} ${one.name}`;
    groups.set(key, [...groups.get(key) ?? [], one]);
  }
  const taken = /* @__PURE__ */ new Map();
  return [...groups.values()].flatMap((group) => {
    const side = group.every((one) => one.side === group[0]?.side) ? group[0].side : "both";
    const count = (taken.get(side) ?? 0) + 1;
    taken.set(side, count);
    const folder = count === 1 ? side : `${side}-${count}`;
    return group.map((one) => ({ one, folder }));
  });
}
function bySide(bring) {
  const lines = /* @__PURE__ */ new Map();
  for (const [folder, commands] of bring) {
    const side = folder.split("-")[0];
    lines.set(side, [...lines.get(side) ?? [], ...commands]);
  }
  return [...lines.values()].map((commands) => commands.join(" && "));
}
function linesOf({ one, folder }, { serverUrl, repository }) {
  const host = shellWord(serverUrl.replace(/^https?:\/\//, ""));
  const name = `${repository.owner}/${repository.name}`;
  const elsewhere2 = host !== "github.com";
  const api = `gh api ${elsewhere2 ? `--hostname ${host} ` : ""}repos/${name}`;
  if (one.kind === "branch") {
    const unpack2 = `tar -xz --strip-components=1 -C ${folder}`;
    return [`mkdir -p ${folder} && ${api}/tarball/${one.sha} | ${unpack2}`];
  }
  const repo = elsewhere2 ? `${host}/${name}` : name;
  const archives = archivesOf(one);
  const which = isGlob(one) ? `-p ${shellWord(one.name)}` : archives.map((archive) => `-n ${shellWord(archive)}`).join(" ");
  const bare = one.bare.map(({ id, name: file }) => {
    const to = shellWord(`${folder}/${file}`);
    return `mkdir -p ${folder} && ${api}/actions/artifacts/${id}/zip > ${to}`;
  });
  const download = `gh run download ${one.runId} -R ${repo} ${which} -D ${folder}`;
  return archives.length > 0 ? [download, ...bare] : bare;
}
function archivesOf({ names, bare }) {
  return names.filter((name) => !bare.some((file) => file.name === name));
}
function isGlob(one) {
  return one.bare.length === 0 && /[*?[]/.test(one.name) && !/[{}]/.test(one.name);
}
function hasOwnFolder(one) {
  return isGlob(one) || archivesOf(one).length > 1;
}
function sourceOf({ one, folder }) {
  if (one.kind === "branch" || !hasOwnFolder(one)) {
    const [file] = one.kind === "artifact" && archivesOf(one).length === 0 ? one.bare : [];
    if (file && one.kind === "artifact" && one.bare.length === 1) return `${folder}/${file.name}`;
    return one.path === "" ? folder : `${folder}/${one.path}`;
  }
  if (one.path === "") return folder;
  return `${folder}/*/${one.path}${isWanted(one.path) ? "" : "/**"}`;
}
function localName({ one, folder }, file) {
  if (one.kind === "branch") {
    const start = `branch:${one.branch}/`;
    return file.startsWith(start) ? `${folder}/${file.slice(start.length)}` : void 0;
  }
  const [, name = "", entry] = /^artifact:([^/]*)(?:\/(.*))?$/s.exec(file) ?? [];
  if (!one.names.includes(name)) return void 0;
  if (entry === void 0) return `${folder}/${name}`;
  return hasOwnFolder(one) ? `${folder}/${name}/${entry}` : `${folder}/${entry}`;
}

// node_modules/fflate/esm/index.mjs
import { createRequire } from "module";
var require2 = createRequire("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
  _a = require2("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch (e) {
}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]);
var fdeb = new u8([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]);
var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
var freb = function(eb, start) {
  var b = new u16(31);
  for (var i2 = 0; i2 < 31; ++i2) {
    b[i2] = start += 1 << eb[i2 - 1];
  }
  var r = new i32(b[30]);
  for (var i2 = 1; i2 < 30; ++i2) {
    for (var j = b[i2]; j < b[i2 + 1]; ++j) {
      r[j] = j - b[i2] << 5 | i2;
    }
  }
  return { b, r };
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (i = 0; i < 32768; ++i) {
  x = (i & 43690) >> 1 | (i & 21845) << 1;
  x = (x & 52428) >> 2 | (x & 13107) << 2;
  x = (x & 61680) >> 4 | (x & 3855) << 4;
  rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var x;
var i;
var hMap = (function(cd, mb, r) {
  var s = cd.length;
  var i2 = 0;
  var l = new u16(mb);
  for (; i2 < s; ++i2) {
    if (cd[i2])
      ++l[cd[i2] - 1];
  }
  var le = new u16(mb);
  for (i2 = 1; i2 < mb; ++i2) {
    le[i2] = le[i2 - 1] + l[i2 - 1] << 1;
  }
  var co;
  if (r) {
    co = new u16(1 << mb);
    var rvb = 15 - mb;
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        var sv = i2 << 4 | cd[i2];
        var r_1 = mb - cd[i2];
        var v = le[cd[i2] - 1]++ << r_1;
        for (var m = v | (1 << r_1) - 1; v <= m; ++v) {
          co[rev[v] >> rvb] = sv;
        }
      }
    }
  } else {
    co = new u16(s);
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        co[i2] = rev[le[cd[i2] - 1]++] >> 15 - cd[i2];
      }
    }
  }
  return co;
});
var flt = new u8(288);
for (i = 0; i < 144; ++i)
  flt[i] = 8;
var i;
for (i = 144; i < 256; ++i)
  flt[i] = 9;
var i;
for (i = 256; i < 280; ++i)
  flt[i] = 7;
var i;
for (i = 280; i < 288; ++i)
  flt[i] = 8;
var i;
var fdt = new u8(32);
for (i = 0; i < 32; ++i)
  fdt[i] = 5;
var i;
var flrm = /* @__PURE__ */ hMap(flt, 9, 1);
var fdrm = /* @__PURE__ */ hMap(fdt, 5, 1);
var max = function(a) {
  var m = a[0];
  for (var i2 = 1; i2 < a.length; ++i2) {
    if (a[i2] > m)
      m = a[i2];
  }
  return m;
};
var bits = function(d, p, m) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
  return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  return new u8(v.subarray(s, e));
};
var ec = [
  "unexpected EOF",
  "invalid block type",
  "invalid length/literal",
  "invalid distance",
  "stream finished",
  "no stream handler",
  ,
  // determined by compression function
  "no callback",
  "invalid UTF-8 data",
  "extra field too long",
  "date not in range 1980-2099",
  "filename too long",
  "stream finishing",
  "invalid zip data"
  // determined by unknown compression method
];
var err = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err);
  if (!nt)
    throw e;
  return e;
};
var inflt = function(dat, st, buf, dict) {
  var sl = dat.length, dl = dict ? dict.length : 0;
  if (!sl || st.f && !st.l)
    return buf || new u8(0);
  var noBuf = !buf;
  var resize = noBuf || st.i != 2;
  var noSt = st.i;
  if (noBuf)
    buf = new u8(sl * 3);
  var cbuf = function(l2) {
    var bl = buf.length;
    if (l2 > bl) {
      var nbuf = new u8(Math.max(bl * 2, l2));
      nbuf.set(buf);
      buf = nbuf;
    }
  };
  var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
  var tbts = sl * 8;
  do {
    if (!lm) {
      final = bits(dat, pos, 1);
      var type = bits(dat, pos + 1, 3);
      pos += 3;
      if (!type) {
        var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
        if (t > sl) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + l);
        buf.set(dat.subarray(s, t), bt);
        st.b = bt += l, st.p = pos = t * 8, st.f = final;
        continue;
      } else if (type == 1)
        lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
      else if (type == 2) {
        var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
        var tl = hLit + bits(dat, pos + 5, 31) + 1;
        pos += 14;
        var ldt = new u8(tl);
        var clt = new u8(19);
        for (var i2 = 0; i2 < hcLen; ++i2) {
          clt[clim[i2]] = bits(dat, pos + i2 * 3, 7);
        }
        pos += hcLen * 3;
        var clb = max(clt), clbmsk = (1 << clb) - 1;
        var clm = hMap(clt, clb, 1);
        for (var i2 = 0; i2 < tl; ) {
          var r = clm[bits(dat, pos, clbmsk)];
          pos += r & 15;
          var s = r >> 4;
          if (s < 16) {
            ldt[i2++] = s;
          } else {
            var c = 0, n = 0;
            if (s == 16)
              n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i2 - 1];
            else if (s == 17)
              n = 3 + bits(dat, pos, 7), pos += 3;
            else if (s == 18)
              n = 11 + bits(dat, pos, 127), pos += 7;
            while (n--)
              ldt[i2++] = c;
          }
        }
        var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
        lbt = max(lt);
        dbt = max(dt);
        lm = hMap(lt, lbt, 1);
        dm = hMap(dt, dbt, 1);
      } else
        err(1);
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
    }
    if (resize)
      cbuf(bt + 131072);
    var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
    var lpos = pos;
    for (; ; lpos = pos) {
      var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
      pos += c & 15;
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
      if (!c)
        err(2);
      if (sym < 256)
        buf[bt++] = sym;
      else if (sym == 256) {
        lpos = pos, lm = null;
        break;
      } else {
        var add = sym - 254;
        if (sym > 264) {
          var i2 = sym - 257, b = fleb[i2];
          add = bits(dat, pos, (1 << b) - 1) + fl[i2];
          pos += b;
        }
        var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
        if (!d)
          err(3);
        pos += d & 15;
        var dt = fd[dsym];
        if (dsym > 3) {
          var b = fdeb[dsym];
          dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
        }
        if (pos > tbts) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + 131072);
        var end2 = bt + add;
        if (bt < dt) {
          var shift = dl - dt, dend = Math.min(dt, end2);
          if (shift + bt < 0)
            err(3);
          for (; bt < dend; ++bt)
            buf[bt] = dict[shift + bt];
        }
        for (; bt < end2; ++bt)
          buf[bt] = buf[bt - dt];
      }
    }
    st.l = lm, st.p = lpos, st.b = bt, st.f = final;
    if (lm)
      final = 1, st.m = lbt, st.d = dm, st.n = dbt;
  } while (!final);
  return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /* @__PURE__ */ new u8(0);
var b2 = function(d, b) {
  return d[b] | d[b + 1] << 8;
};
var b4 = function(d, b) {
  return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var b8 = function(d, b) {
  return b4(d, b) + b4(d, b + 4) * 4294967296;
};
function inflateSync(data, opts) {
  return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
var td = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
var tds = 0;
try {
  td.decode(et, { stream: true });
  tds = 1;
} catch (e) {
}
var dutf8 = function(d) {
  for (var r = "", i2 = 0; ; ) {
    var c = d[i2++];
    var eb = (c > 127) + (c > 223) + (c > 239);
    if (i2 + eb > d.length)
      return { s: r, r: slc(d, i2 - 1) };
    if (!eb)
      r += String.fromCharCode(c);
    else if (eb == 3) {
      c = ((c & 15) << 18 | (d[i2++] & 63) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
    } else if (eb & 1)
      r += String.fromCharCode((c & 31) << 6 | d[i2++] & 63);
    else
      r += String.fromCharCode((c & 15) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63);
  }
};
function strFromU8(dat, latin1) {
  if (latin1) {
    var r = "";
    for (var i2 = 0; i2 < dat.length; i2 += 16384)
      r += String.fromCharCode.apply(null, dat.subarray(i2, i2 + 16384));
    return r;
  } else if (td) {
    return td.decode(dat);
  } else {
    var _a2 = dutf8(dat), s = _a2.s, r = _a2.r;
    if (r.length)
      err(8);
    return s;
  }
}
var slzh = function(d, b) {
  return b + 30 + b2(d, b + 26) + b2(d, b + 28);
};
var zh = function(d, b, z) {
  var fnl = b2(d, b + 28), efl = b2(d, b + 30), fn = strFromU8(d.subarray(b + 46, b + 46 + fnl), !(b2(d, b + 8) & 2048)), es = b + 46 + fnl;
  var _a2 = z64hs(d, es, efl, z, b4(d, b + 20), b4(d, b + 24), b4(d, b + 42)), sc = _a2[0], su = _a2[1], off = _a2[2];
  return [b2(d, b + 10), sc, su, fn, es + efl + b2(d, b + 32), off];
};
var z64hs = function(d, b, l, z, sc, su, off) {
  var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l;
  var nf = nsc + nsu + noff;
  if (z && nf) {
    for (; b + 4 < e; b += 4 + b2(d, b + 2)) {
      if (b2(d, b) == 1) {
        return [
          nsc ? b8(d, b + 4 + 8 * nsu) : sc,
          nsu ? b8(d, b + 4) : su,
          noff ? b8(d, b + 4 + 8 * (nsu + nsc)) : off,
          1
        ];
      }
    }
    if (z < 2)
      err(13);
  }
  return [sc, su, off, 0];
};
function unzipSync(data, opts) {
  var files = {};
  var e = data.length - 22;
  for (; b4(data, e) != 101010256; --e) {
    if (!e || data.length - e > 65558)
      err(13);
  }
  ;
  var c = b2(data, e + 8);
  if (!c)
    return {};
  var o = b4(data, e + 16);
  var z = b4(data, e - 20) == 117853008;
  if (z) {
    var ze = b4(data, e - 12);
    z = b4(data, ze) == 101075792;
    if (z) {
      c = b4(data, ze + 32);
      o = b4(data, ze + 48);
    }
  }
  var fltr = opts && opts.filter;
  for (var i2 = 0; i2 < c; ++i2) {
    var _a2 = zh(data, o, z), c_2 = _a2[0], sc = _a2[1], su = _a2[2], fn = _a2[3], no = _a2[4], off = _a2[5], b = slzh(data, off);
    o = no;
    if (!fltr || fltr({
      name: fn,
      size: sc,
      originalSize: su,
      compression: c_2
    })) {
      if (!c_2)
        files[fn] = slc(data, b, b + sc);
      else if (c_2 == 8)
        files[fn] = inflateSync(data.subarray(b, b + sc), { out: new u8(su) });
      else
        err(14, "unknown compression type " + c_2);
    }
  }
  return files;
}

// src/source/zip-sums.ts
function directorySums(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sums = [];
  const { start, entries } = directoryOf(view);
  for (let at = start; isEntry(view, at); ) {
    sums.push(view.getUint32(at + 16, true));
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return sums.length === entries ? sums : void 0;
}
function directoryOf(view) {
  let end2 = view.byteLength - 22;
  while (end2 >= 0 && view.getUint32(end2, true) !== 101010256) end2--;
  if (end2 < 0) return { start: view.byteLength, entries: Number.NaN };
  const small = { start: view.getUint32(end2 + 16, true), entries: view.getUint16(end2 + 10, true) };
  if (end2 < 20 || view.getUint32(end2 - 20, true) !== 117853008) return small;
  const larger = view.getUint32(end2 - 12, true);
  const isThere = larger + 56 <= view.byteLength && view.getUint32(larger, true) === 101075792;
  if (!isThere) return small;
  return { start: view.getUint32(larger + 48, true), entries: view.getUint32(larger + 32, true) };
}
function isEntry(view, at) {
  return at + 46 <= view.byteLength && view.getUint32(at, true) === 33639248;
}
var TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? sum >>> 1 ^ 3988292384 : sum >>> 1;
  return sum;
});
function crc32(bytes) {
  let sum = ~0;
  for (let i2 = 0; i2 < bytes.length; i2++) sum = sum >>> 8 ^ TABLE[(sum ^ bytes[i2]) & 255];
  return ~sum >>> 0;
}

// src/source/zip.ts
var MAX_ENTRIES = 5e3;
var MAX_NAME = 1024;
function isZip(bytes) {
  return ["PK", "PK"].includes(strFromU8(bytes.subarray(0, 4), true));
}
function unzip(name, bytes, wanted) {
  const sums = directorySums(bytes);
  if (!sums) throw broken(name, "its directory is not whole");
  const expected = /* @__PURE__ */ new Map();
  let entries = 0;
  let total = 0;
  const filter = (file) => {
    if (++entries > MAX_ENTRIES) throw tooMuch(name, `more than ${MAX_ENTRIES} entries`);
    if (file.name.length > MAX_NAME)
      throw tooMuch(name, `a name of ${file.name.length} characters`);
    if (file.name.endsWith("/") || !wanted(file.name)) return false;
    total += file.originalSize;
    if (file.originalSize > MAX_FILE || total > MAX_SIDE) {
      throw tooMuch(name, `${total} bytes when inflated`);
    }
    if (expected.has(file.name)) throw broken(name, `holds ${file.name} twice`);
    expected.set(file.name, { size: file.originalSize, sum: sums[entries - 1] });
    return true;
  };
  const files = inflate(name, bytes, filter);
  return Object.entries(files).map(([path, content]) => {
    const { size, sum } = expected.get(path);
    if (content.length !== size || crc32(content) !== sum) {
      throw broken(name, `${path} is not as it was packed`);
    }
    return { name: `${name}/${path}`, bytes: content, explicit: false };
  }).sort((a, b) => a.name < b.name ? -1 : 1);
}
function inflate(name, bytes, filter) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw broken(name, "it cannot be unpacked");
  }
}
function broken(name, what) {
  return new UserError(`${name}: the archive is broken: ${what}: upload it again`);
}
function tooMuch(name, what) {
  return new UserError(`${name}: the archive has ${what}: keep nothing but profiles in it`);
}

// src/github/artifacts.ts
import { createHash } from "node:crypto";
var STALL_MS = 15e3;
var ATTEMPTS2 = 3;
async function listArtifacts(client, { owner, name: repo }, runId, name) {
  const isGlob2 = /[*?[{]/.test(name);
  const asked = { owner, repo, run_id: runId, per_page: 100, ...!isGlob2 && { name } };
  const glob = new Minimatch(name, { nonegate: true, nocomment: true });
  const newest = /* @__PURE__ */ new Map();
  const answers = pages((page) => client.rest.actions.listWorkflowRunArtifacts({ ...asked, page }));
  for await (const found of answers) {
    for (const one of listOf(found, "artifacts", (artifact) => artifactOf(artifact, runId))) {
      if (one.name !== name && !(isGlob2 && glob.match(one.name))) continue;
      if ((newest.get(one.name)?.id ?? 0) < one.id) newest.set(one.name, one);
    }
  }
  return [...newest.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}
function artifactOf(artifact, runId) {
  const run = maybe(artifact, "workflow_run", fieldOf);
  const ofRun2 = (key) => run && maybe(run, key, idOf);
  return {
    id: idOf(artifact),
    name: textOf(artifact, "name"),
    runId,
    expired: flagOf(artifact, "expired"),
    digest: maybe(artifact, "digest", textOf),
    size: countOf(artifact, "size_in_bytes"),
    own: ofRun2("repository_id") === ofRun2("head_repository_id") && (ofRun2("id") ?? runId) === runId
  };
}
async function downloadArtifact(client, repository, artifact) {
  const what = `artifact:${artifact.name} of run ${artifact.runId}`;
  if (artifact.size > MAX_SIDE) {
    throw new UserError(
      `${what}: ${artifact.size} bytes are too many: keep nothing but profiles in it`
    );
  }
  for (let attempt = 1; ; attempt++) {
    try {
      const address3 = await addressOf(client, repository, artifact);
      const bytes = await client.patience.wait(
        what,
        () => readStore(client, address3, artifact.size)
      );
      if (isIntact(artifact, bytes)) return bytes;
      throw new Error(`its bytes are not those of its digest ${artifact.digest}`);
    } catch (error) {
      const gone = statusOf(error) === 410 || statusOf(error) === 404;
      if (gone)
        throw new UserError(`${what}: it has expired or was deleted: run that workflow again`);
      if (statusOf(error) === 403) {
        throw new UserError(
          `${what}: it may not be read: the job needs "permissions: actions: read"`
        );
      }
      if (attempt === ATTEMPTS2)
        throw new UserError(`${what}: the download failed: ${messageOf(error)}`);
    }
  }
}
async function addressOf(client, { owner, name: repo }, artifact) {
  const { headers } = await client.rest.actions.downloadArtifact({
    owner,
    repo,
    artifact_id: artifact.id,
    archive_format: "zip",
    request: { redirect: "manual" }
  });
  if (!headers.location) throw new Error("GitHub gave no address to download it from");
  return headers.location;
}
async function readStore(client, address3, size) {
  const fetch = client.request.endpoint.DEFAULTS.request?.fetch ?? globalThis.fetch;
  const stop = new AbortController();
  const { over } = client.patience;
  const giveUp = () => stop.abort();
  const stalled = () => stop.abort(new Error(`the store sent nothing for ${STALL_MS / 1e3} s`));
  const timer = setTimeout(stalled, STALL_MS);
  over.addEventListener("abort", giveUp);
  try {
    const response = await fetch(address3, { signal: stop.signal });
    if (!response.ok) throw new Error(`the store answered ${response.status}`);
    const gathered = new GatheredBytes(MAX_SIDE, size);
    for await (const part of response.body ?? []) {
      timer.refresh();
      if (!gathered.add(part)) throw new Error(`more than ${MAX_SIDE} bytes`);
    }
    return gathered.whole();
  } finally {
    clearTimeout(timer);
    over.removeEventListener("abort", giveUp);
  }
}
function isIntact({ digest }, bytes) {
  if (digest === void 0 || !digest.startsWith("sha256:")) return true;
  return digest === `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

// src/github/baseline.ts
var MAX_DISTANCE = 20;
var MAX_RUNS = 25;
async function findBaseline(client, quest, artifactName) {
  const ancestors = await ancestorsOf(client, quest);
  const runs = await candidateRuns(client, quest, ancestors);
  let expired = 0;
  for (const run of runs.slice(0, MAX_RUNS)) {
    const all = await listArtifacts(client, quest.repository, run.id, artifactName);
    const own = all.filter((artifact) => artifact.own);
    const artifacts = own.filter((artifact) => !artifact.expired);
    if (artifacts.length > 0 && artifacts.length === own.length) {
      const index = ancestors.indexOf(run.sha);
      const distance = index < 0 ? void 0 : index;
      return { baseline: { ...run, runId: run.id, distance, artifacts }, looked: "" };
    }
    expired += own.length - artifacts.length;
  }
  return { baseline: void 0, looked: lookedAt(quest, runs.length, expired, artifactName) };
}
function lookedAt({ workflow, branch }, runs, expired, name) {
  const where = `green push run of ${workflow}${branch === void 0 ? "" : ` on ${branch}`}`;
  if (runs === 0) return `there is no ${where}`;
  const gone = expired > 0 ? `, ${expired} of that name expired` : "";
  return `no ${where} has an artifact ${name} (${Math.min(runs, MAX_RUNS)} looked at${gone})`;
}
async function ancestorsOf(client, { repository: { owner, name: repo }, base }) {
  if (base === void 0) return [];
  const asked = { owner, repo, sha: base, per_page: 100 };
  const commits2 = itemsOf(answer(await client.rest.repos.listCommits(asked)), (commit) => {
    const parents2 = listOf(commit, "parents", (parent) => textOf(parent, "sha"));
    return [textOf(commit, "sha"), parents2[0]];
  });
  const parents = new Map(commits2);
  const chain = [base];
  while (chain.length <= MAX_DISTANCE) {
    const parent = parents.get(chain.at(-1) ?? "");
    if (parent === void 0) break;
    chain.push(parent);
  }
  return chain;
}
async function candidateRuns(client, quest, ancestors) {
  const exact = quest.base === void 0 ? [] : await listRuns(client, quest, { head_sha: quest.base });
  const recent = quest.branch === void 0 ? [] : await listRuns(client, quest, { branch: quest.branch });
  const rank = (run) => {
    const index = ancestors.indexOf(run.sha);
    return index < 0 ? Number.MAX_SAFE_INTEGER : index;
  };
  const others = recent.filter(({ id }) => !exact.some((run) => run.id === id));
  return [...exact, ...others].sort((a, b) => rank(a) - rank(b) || b.id - a.id);
}
async function listRuns(client, { repository: { owner, name: repo }, workflow, exceptRun }, by) {
  const response = await client.rest.actions.listWorkflowRuns({
    owner,
    repo,
    workflow_id: workflow,
    event: "push",
    status: "success",
    exclude_pull_requests: true,
    per_page: 100,
    ...by
  });
  const runs = listOf(answer(response), "workflow_runs", (run) => ({
    id: idOf(run),
    sha: textOf(run, "head_sha"),
    createdAt: textOf(run, "created_at"),
    isPush: textOf(run, "event") === "push",
    branch: maybe(run, "head_branch", textOf),
    isOwn: maybe(run, "head_repository", idAt) === idAt(run, "repository")
  }));
  return runs.filter(
    ({ id, sha, branch, isPush, isOwn }) => isPush && isOwn && id !== exceptRun && ("branch" in by ? branch === by.branch : sha === by.head_sha)
  );
}
function idAt(run, key) {
  return idOf(fieldOf(run, key));
}

// src/github/measuring-run.ts
async function measuringRuns(client, repository, context, { head }) {
  const { event, triggeringRun: triggeringRun2, runId, measuringWorkflow: workflow } = context;
  if (event !== "issue_comment") return [{ id: triggeringRun2?.id ?? runId, workflow }];
  if (head === void 0) return [];
  const response = await client.rest.actions.listWorkflowRunsForRepo({
    owner: repository.owner,
    repo: repository.name,
    event: "pull_request",
    head_sha: head,
    status: "completed",
    per_page: 100
  });
  return listOf(answer(response), "workflow_runs", (run) => ({
    id: idOf(run),
    workflow: workflowFile(maybe(run, "path", textOf))
  })).sort((a, b) => b.id - a.id).slice(0, MOST);
}
var MOST = 20;

// src/github/artifact-source.ts
var DOWNLOADS_AT_ONCE = 4;
var LONGEST_NAME = 1e3;
function artifactSource(job) {
  return async (spec, { side = "head" }) => {
    const asked = { side, spec, ...parseSpec(spec) };
    const found = side === "base" ? await ofBase(job, spec, asked.name) : await ofRun(job, spec, asked.name);
    return readArtifacts(job, asked, found);
  };
}
function runSource(job) {
  return async (spec, { side = "head" }) => {
    const asked = { side, spec, ...parseSpec(spec) };
    const found = await ofRun(job, spec, asked.name);
    if (side === "base") {
      const { base } = job.target;
      const description = `as run ${found.runId} measured it`;
      job.tell.base({ ...base !== void 0 && { sha: base }, description });
    }
    return readArtifacts(job, asked, found);
  };
}
function parseSpec(spec) {
  const [, name = "", path = "", ...rest] = spec.split(":");
  if (name !== "" && name.length <= LONGEST_NAME && rest.length === 0) {
    return { name, path: path.replace(/^\/+|(?<!\/)\/+$/g, "") };
  }
  throw new UserError(`${spec}: write artifact:NAME or artifact:NAME:FOLDER`);
}
async function ofRun(job, spec, name) {
  const { run, artifacts: all } = await permitted2(spec, findMeasured(job, spec, name));
  const artifacts = all.filter(({ expired }) => !expired);
  if (artifacts.length > 0 && artifacts.length === all.length) return { runId: run.id, artifacts };
  const why = all.length > 0 ? "has expired" : "is not there: upload it in an earlier step or job";
  throw new UserError(`${spec}: run ${run.id}: the artifact ${why}`);
}
async function findMeasured(job, spec, name) {
  const { client, repository, context, target } = job;
  const runs = await measuringRuns(client, repository, context, target);
  for (const run2 of runs) {
    const artifacts = await listArtifacts(client, repository, run2.id, name);
    if (artifacts.length > 0 || runs.length === 1) return { run: run2, artifacts };
  }
  const [run] = runs;
  if (run) return { run, artifacts: [] };
  throw new UserError(`${spec}: no run has measured ${target.head ?? "this commit"} yet`);
}
async function ofBase(job, spec, name) {
  const { client, repository, context, target, tell: tell2 } = job;
  const { base, baseBranch: branch } = target;
  const workflow = await baselineWorkflow(job, spec, name);
  if (workflow === void 0 || (branch ?? base) === void 0) {
    throw new UserError(`${spec}: a base artifact can only be found from inside a workflow run`);
  }
  const quest = { repository, workflow, base, branch, exceptRun: context.runId };
  const { baseline, looked } = await permitted2(spec, findBaseline(client, quest, name));
  if (!baseline) throw new MissingBase(looked);
  tell2.base(baselineLabel(baseline, quest, context.event, Date.now()));
  return baseline;
}
async function baselineWorkflow(job, spec, name) {
  if (job.context.event !== "issue_comment") return job.context.measuringWorkflow;
  return (await permitted2(spec, findMeasured(job, spec, name))).run.workflow;
}
async function permitted2(spec, answer2) {
  try {
    return await answer2;
  } catch (error) {
    if (error instanceof UserError) throw error;
    const cure = statusOf(error) === 403 ? ': the job needs "permissions: actions: read, contents: read"' : "";
    throw new UserError(`${spec}: GitHub did not answer: ${messageOf(error)}${cure}`);
  }
}
async function readArtifacts({ client, repository, tell: tell2 }, { side, spec, name, path }, { runId, artifacts }) {
  const size = artifacts.reduce((sum, one) => sum + one.size, 0);
  if (size > MAX_SIDE) {
    throw new UserError(
      `${spec}: its artifacts have ${size} bytes, too many (at most ${MAX_SIDE})`
    );
  }
  const files = [];
  const bare = [];
  for (let from = 0; from < artifacts.length; from += DOWNLOADS_AT_ONCE) {
    const some = artifacts.slice(from, from + DOWNLOADS_AT_ONCE);
    const loaded = some.map(async (one) => {
      const bytes = await downloadArtifact(client, repository, one);
      if (!isZip(bytes)) bare.push(one);
      return unpack(one, bytes, path);
    });
    files.push(...(await Promise.all(loaded)).flat());
  }
  if (files.length > 0) {
    const names = artifacts.map((one) => one.name);
    tell2.fetched({ kind: "artifact", side, spec, runId, name, names, bare, path });
    return files;
  }
  throw new UserError(`${spec}: the artifact holds no profile${path === "" ? "" : ` in ${path}`}`);
}
function unpack({ name }, bytes, path) {
  const shown = `artifact:${name}`;
  if (!isZip(bytes)) return [{ name: shown, bytes, explicit: true }];
  const inside = (file) => path === "" || file === path || file.startsWith(`${path}/`);
  return unzip(shown, bytes, (file) => isWanted(file) && inside(file));
}

// src/github/branch-source.ts
var MAX_FILES = 300;
var AT_ONCE = 5;
function branchSource({ client, repository, tell: tell2 }) {
  const address3 = { owner: repository.owner, repo: repository.name };
  return async (spec, { side = "head" }) => {
    const [, branch = "", path = "", ...rest] = spec.split(":");
    if (branch === "" || rest.length > 0) {
      throw new UserError(`${spec}: write branch:NAME or branch:NAME:FOLDER`);
    }
    try {
      const commit = await tipOf(client, address3, branch);
      if (commit === void 0) throw new MissingBase(`${spec}: there is no such branch`);
      const tree = answer(
        await client.rest.git.getTree({ ...address3, tree_sha: commit, recursive: "1" })
      );
      if (flagOf(tree, "truncated"))
        throw new UserError(`${spec}: the branch holds too many files to be listed`);
      const folder = path.replace(/^\/+|(?<!\/)\/+$/g, "");
      const entries = select(listOf(tree, "tree", entryOf), folder, spec);
      const files = await load(entries, branch, (sha) => readBlob(client, address3, sha));
      if (side === "base") {
        tell2.base({ sha: commit, description: `files of branch ${branch}, not of a run` });
      }
      tell2.fetched({ kind: "branch", side, spec, branch, sha: commit, path: folder });
      return files;
    } catch (error) {
      throw explain2(error, spec, side);
    }
  };
}
function entryOf(entry) {
  return {
    path: textOf(entry, "path"),
    type: textOf(entry, "type"),
    sha: textOf(entry, "sha"),
    size: maybe(entry, "size", countOf) ?? 0
  };
}
function select(tree, path, spec) {
  const inside = (file) => path === "" || file === path || file.startsWith(`${path}/`);
  const files = tree.filter(
    (entry) => entry.type === "blob" && isWanted(entry.path) && inside(entry.path)
  );
  if (files.length === 0) throw new MissingBase(`${spec}: the branch holds no profile there`);
  if (files.length > MAX_FILES)
    throw new UserError(`${spec}: more than ${MAX_FILES} files: name a folder`);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_SIDE)
    throw new UserError(`${spec}: its files have ${total} bytes, too many (at most ${MAX_SIDE})`);
  const large = files.find(({ size }) => size > MAX_FILE);
  if (large)
    throw new UserError(`${spec}: ${large.path}: ${large.size} bytes are too many for a profile`);
  return files;
}
async function load(entries, branch, read) {
  const files = [];
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    const some = entries.slice(from, from + AT_ONCE).map(async ({ path, sha }) => ({
      name: `branch:${branch}/${path}`,
      bytes: await read(sha),
      explicit: false
    }));
    files.push(...await Promise.all(some));
  }
  return files;
}
async function readBlob(client, address3, sha) {
  return contentOf(answer(await client.rest.git.getBlob({ ...address3, file_sha: sha })));
}
async function tipOf(client, address3, branch) {
  try {
    const response = await client.rest.repos.getCommit({ ...address3, ref: branch });
    return textOf(answer(response), "sha");
  } catch (error) {
    const status = statusOf(error);
    if (status === 404 || status === 422) return void 0;
    throw error;
  }
}
function explain2(error, spec, side) {
  if (error instanceof MissingBase && side !== "base") return new UserError(error.message);
  if (error instanceof UserError) return error;
  const cure = statusOf(error) === 403 ? ': the job needs "permissions: contents: read"' : "";
  return new UserError(`${spec}: GitHub did not answer: ${messageOf(error)}${cure}`);
}

// src/github/sources.ts
function githubSchemes(client, context, target, tell2) {
  const { repository } = context;
  if (!client || !repository) return { artifact: noToken, run: noToken, branch: noToken };
  return {
    artifact: artifactSource({ client, repository, context, target, tell: tell2 }),
    run: runSource({ client, repository, context, target, tell: tell2 }),
    branch: branchSource({ client, repository, tell: tell2 })
  };
}
var noToken = async (spec) => {
  throw new UserError(`${spec}: this source needs a github-token and a run on GitHub`);
};

// src/judge-sides.ts
async function judgeSides(run, { sources, measures }, policies) {
  const request = requestOf(run, policies);
  if (!measures && sources.length === 0) return measure(run, request);
  if (sources.length === 0) return measureInstead(run, request, void 0);
  try {
    const judged = await judgeNamed(run, request, sources);
    const why = measures ? whyUnlike(judged) : void 0;
    return why === void 0 ? judged : await measureInstead(run, request, why);
  } catch (error) {
    if (!measures || !(error instanceof MissingBase)) throw error;
    return measureInstead(run, request, error.message);
  }
}
function whyUnlike({ judgement }) {
  const { doubts, results } = judgement.diff;
  const doubt = doubts[0] ?? results.find((result) => result.doubt)?.doubt;
  return doubt && reasonText(doubt);
}
function requestOf({ inputs, client, workspace, origin, log }, policies) {
  return {
    elsewhere: readElsewhere(client),
    policy: policies.policyText === "built-in" ? void 0 : inputs.policy,
    ...policies,
    today: today(),
    command: commandOf(origin, workspace),
    context: { cwd: workspace, progress: (line) => log.info(line) },
    wantsFlames: true
  };
}
async function judgeNamed(run, request, base) {
  const { inputs, context, target, client } = run;
  const found = [];
  const fetched = [];
  const schemes = githubSchemes(client, context, target, {
    base: (label) => found.push(label),
    fetched: (one) => fetched.push(one)
  });
  const { head } = inputs;
  const all = { ...urlSchemes([...base, ...head]), ...schemes };
  const judged = await gate({ ...request, base, head, schemes: all });
  const labelled2 = { ...judged, base: joinLabels(found) ?? judged.base };
  const { repository, serverUrl } = context;
  if (fetched.length === 0 || !repository) return labelled2;
  const given = fetchCommands(fetched, { repository, serverUrl })({ base, head });
  const { command, policy } = request;
  const commands = reproduce(judged.judgement, { ...given, command, policy });
  return { ...labelled2, commands };
}
async function measureInstead(run, request, missing) {
  const { inputs, context, log } = run;
  const whyNot2 = whyNotOn(context.event) ?? await whyNotIn(folderOf(run));
  const none = (cause) => new MissingBase([missing, `collect: ${cause}`].filter(Boolean).join("; "));
  if (whyNot2 !== void 0) throw none(whyNot2);
  if (missing !== void 0) log.info(`No baseline: ${missing}. Both sides are measured here.`);
  const judged = await measure(run, request).catch((error) => {
    throw error instanceof MissingBase ? none(error.message) : error;
  });
  const note = {
    level: "info",
    code: "measured-here",
    missing,
    isHeadAside: inputs.head.length > 0
  };
  const { judgement } = judged;
  return { ...judged, judgement: { ...judgement, notes: [...judgement.notes, note] } };
}
var spell = (option) => asInput(option === "out" ? "report-dir" : option);
function folderOf({ inputs, workspace }) {
  return workingFolder(workspace, inputs.workingDirectory);
}
async function measure(run, request) {
  const { inputs, reportFolder } = run;
  const settings = { spell, ...inputs.measuring, out: join4(reportFolder, "profiles") };
  const measuring = progressTo(STDOUT, process.env.GITHUB_ACTIONS === "true");
  const folder = folderOf(run);
  const command = commandOf(run.origin, folder);
  const judged = await untilStopped(
    nothingJudged(command),
    (signal) => collectAndJudge({ ...request, command, settings, folder, measuring, signal })
  );
  const label = ({ description, ...side }) => ({
    ...side,
    description: [description, "measured in this job"].filter(Boolean).join(", ")
  });
  return {
    ...judged,
    base: label(judged.base),
    commands: [...checkoutOf(judged, run), ...judged.commands]
  };
}
function checkoutOf({ base, head }, run) {
  const { repository, serverUrl } = run.context;
  if (!repository || base.sha === void 0 || head.sha === void 0) return [];
  const from = shellWord(`${serverUrl}/${repository.owner}/${repository.name}`);
  const inside = insideRepository(folderOf(run), run.workspace);
  return [
    `git fetch ${from} ${base.sha} ${head.sha} && git checkout ${head.sha}`,
    ...inside === "" ? [] : [`cd ${fileWord(inside)}`]
  ];
}
function insideRepository(folder, workspace) {
  let top = folder;
  while (top !== workspace && !existsSync2(join4(top, ".git"))) top = dirname2(top);
  return relative3(top, folder).split(sep2).join("/");
}

// src/judge-run.ts
async function judgeRun(run) {
  const { inputs } = run;
  try {
    const { input, places, broken: broken2 } = await judgeByBase(run, checkSources(run));
    const report = buildReport(input, places);
    const { judgement } = input;
    const code = exitCodeOf(input, inputs.failOn, inputs.onMissingBase);
    if (broken2 !== void 0 && judgement.conclusion !== "fail") {
      return { conclusion: "error", code: 2, headline: brokenPolicy(broken2), report };
    }
    return {
      conclusion: isUnjudged(judgement) ? "error" : judgement.conclusion,
      code: broken2 !== void 0 && code === 0 ? 2 : code,
      headline: report.document.headline,
      report
    };
  } catch (error) {
    if (error instanceof MissingBase) return withoutBase(error, inputs.onMissingBase);
    throw error;
  }
}
function isUnjudged({ conclusion, findings }) {
  return conclusion === "inconclusive" && findings.length === 0;
}
async function judgeByBase(run, ladder) {
  const { inputs, context, target, client, workspace } = run;
  const policies = await readPolicies({ client, context, target, path: inputs.policy, workspace });
  if (policies?.head.kind === "unknown") {
    remark("warning", `Whether this change edits the policy is unknown: ${policies.head.why}`);
  }
  const edit = policies && policyEdit(policies);
  const words = policies && {
    policyText: decisive(policies),
    asked: await askedWaivers(run, policies, edit),
    proposed: edit?.policy
  };
  const judged = await judgeSides(run, ladder, words ?? {});
  if (edit?.policy && edit.stays && edit.change !== "deletes") {
    annotate(
      lintAnnotations(lint(edit.policy, today(), judged.proposed), inputs.policy ?? DEFAULT_POLICY)
    );
  }
  const judgement = withEdit(await labelled(run, judged.judgement), edit, judged.proposed);
  const input = {
    ...judged,
    judgement,
    ...commitsOf2(judged, target)
  };
  const broken2 = edit?.stays && edit.fault !== "" ? edit.fault : void 0;
  return { input, places: await placesOf2(judged, run), broken: broken2 };
}
function commitsOf2({ base, head }, target) {
  const label = (side, sha) => sha === void 0 ? side : { ...side, sha };
  return {
    base: base.sha === void 0 ? label(base, target.base) : base,
    head: label(head, target.head)
  };
}
function artifactOf2({
  inputs: { reportArtifact: name },
  context
}) {
  const { serverUrl, repository, runId } = context;
  if (name === void 0 || !repository || runId === 0) return void 0;
  const { owner, name: home } = repository;
  return { name, url: `${serverUrl}/${owner}/${home}/actions/runs/${runId}#artifacts` };
}
async function placesOf2({ judgement, moduleFolders = [] }, run) {
  const { workspace, context, target, client } = run;
  const { serverUrl, repository } = context;
  const sha = target.head;
  const has = await headFiles(workspace, client, repository, sha);
  const { modules } = judgement.diff;
  const repoPath = repoPathBy({ workspace, modules, folders: moduleFolders, has });
  const home = context.event !== "push" && target.pulls[0]?.headRepository || repository;
  const artifact = artifactOf2(run);
  if (!home || sha === void 0) return { repoPath, artifact };
  return { repoPath, artifact, link: linkBy(repoPath, { serverUrl, repository: home, sha }) };
}
function withoutBase(error, wish) {
  const headline = noBaseline(error.message);
  return { conclusion: "no-baseline", code: wish === "fail" ? 2 : 0, headline, report: void 0 };
}
function checkSources({ inputs, context: { event } }) {
  const { base, head, measuring, workingDirectory } = inputs;
  const ladder = readLadder(base);
  if (head.some((spec) => spec.startsWith("collect:"))) {
    throw new UserError("input head: collect: belongs into base, and measures both sides");
  }
  const named = ladder.sources.length > 0;
  if (base.length === 0 && head.length > 0) {
    throw new UserError("input base is empty: name both sides, or neither to have both measured");
  }
  if (named && head.length === 0) {
    throw new UserError("input head is empty: name both sides, or neither to have both measured");
  }
  const [given] = [
    ...measuringNames(measuring),
    ...workingDirectory === "" ? [] : ["working-directory"]
  ];
  if (named && !ladder.measures && given !== void 0) {
    throw new UserError(
      `input ${given} says what to measure: leave base and head empty with it, or end base with a line "collect:"`
    );
  }
  const refused = base.length === 0 ? whyNotOn(event) : void 0;
  if (refused !== void 0) {
    throw new UserError(
      `inputs base and head are empty: ${refused}: name profiles that a pull_request run has kept`
    );
  }
  return ladder;
}

// src/action.ts
async function runAction(cli) {
  const log = createLog(STDOUT);
  try {
    const run = await prepare(cli, log);
    if (run) await publish(run, await judgeRun(run).catch((error) => failed(error, log)));
  } catch (error) {
    end(failed(error, log), void 0, void 0);
  }
}
async function prepare(cli, log) {
  const inputs = readInputs();
  const payload = readPayload(process.env.GITHUB_EVENT_PATH);
  const context = readContext(process.env, payload);
  const client = await clientOf(inputs.token, log);
  if (!await mayCommand(context, payload, client, log)) return void 0;
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const found = await resolveTarget(context, client, workspace);
  const merged = inputs.commentMerged ? await mergedBy(context, client) : [];
  const target = { ...found, pulls: [...found.pulls, ...merged] };
  if (context.triggeringRun?.event === "pull_request" && target.pulls.length === 0) {
    log.info(
      `No open pull request is at ${target.head}: run ${context.triggeringRun.id} is stale.`
    );
    return void 0;
  }
  const reportFolder = reportFolderOf(inputs.reportDir, workspace, process.env.RUNNER_TEMP);
  const origin = await ownOrigin(process.env, cli, context, client);
  return { inputs, context, target, client, workspace, origin, reportFolder, log };
}
async function clientOf(token, log) {
  if (token === "") return void 0;
  const { createClient } = await import("./chunks/client-NT7GP7RC.js");
  return createClient(token, log);
}
async function publish(run, outcome) {
  const { reportFolder, log } = run;
  if (outcome.report) log.info(text(outcome.report.document));
  const files = await writeReportFiles(reportFolder, outcome);
  const short = headlineMarkdown(outcome.headline, outcome.report?.document.title);
  const summary = writeSummary(process.env.GITHUB_STEP_SUMMARY, summaryOf(outcome), short);
  for (const fault of [files.warning, summary]) {
    if (fault !== void 0) remark("warning", fault);
  }
  if (outcome.report) annotate(outcome.report.annotations);
  const level = remarkOn(outcome, run);
  if (level) remark(level, headlineText(outcome.headline));
  const commentId = await comment(run, outcome);
  end(outcome, files.json, commentId);
}
function remarkOn({ conclusion, code, report }, { inputs }) {
  if (code !== 0) return void 0;
  if (conclusion === "no-baseline") {
    if (report && isNotice(report.input)) return "notice";
    return inputs.onMissingBase === "warn" ? "warning" : void 0;
  }
  const judgement = report?.input.judgement;
  if (conclusion === "warn") {
    return judgement?.findings[0]?.outcome.verdict === "warn" ? void 0 : "warning";
  }
  return conclusion === "inconclusive" && judgement?.policy.onInconclusive === "warn" ? "warning" : void 0;
}
function end(outcome, report, commentId) {
  const findings = outcome.report?.input.judgement.findings ?? [];
  const exceeded = findings.filter(({ outcome: { verdict } }) => verdict === "fail").length;
  const outputs = { conclusion: outcome.conclusion, report, commentId, exceeded };
  const fault = writeOutputs(outputs, process.env.GITHUB_OUTPUT);
  if (fault !== void 0) remark("warning", fault);
  if (outcome.code === 0) return;
  failStep(headlineText(outcome.headline), outcome.code);
}
function failed(error, log) {
  const fault = faultOf(error);
  if (fault === void 0 && error instanceof Error) log.info(error.stack ?? error.message);
  const message = fault ?? `this is a defect of heapgate's: ${messageOf(error)}`;
  return { conclusion: "error", code: 2, headline: couldNotJudge(message), report: void 0 };
}

// src/index.ts
await runAction(fileURLToPath(new URL("cli.js", import.meta.url)));
