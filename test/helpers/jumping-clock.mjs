// Loaded before the action (`node --import`): its timers do not wait. When the local GitHub has heard
// all that was asked and will answer none of it, the next timer fires at once, and the clock jumps to
// it. So a minute of silence takes a moment on any machine, and how long the action would have waited
// is counted, not measured: the last line of stderr says it.
import { subscribe } from 'node:diagnostics_channel';
import { writeSync } from 'node:fs';
import { get } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import promises from 'node:timers/promises';

const MOMENT_MS = 50;
const SHORTEST_MS = 50;
const real = { setTimeout, clearTimeout };
const startedAt = Date.now();
const timers = new Set();
/** Timers that only let others have their turn: they run as they are. */
const turnsTaken = new Set();
let now = 0;
let turns = 0;
let next;
let tick;
let asking = false;

/** Requests of the action's HTTP client. */
const requests = { created: 0, ended: 0, failed: 0 };
subscribe('undici:request:create', () => requests.created++);
subscribe('undici:request:trailers', () => requests.ended++);
subscribe('undici:request:error', () => requests.failed++);

class JumpingTimer {
  constructor(run, ms, every) {
    Object.assign(this, { run, ms, every, keeps: true });
    this.refresh();
  }
  refresh() {
    this.at = now + this.ms;
    this.turn = turns++;
    timers.add(this);
    watch();
    return this;
  }
  ref() {
    this.keeps = true;
    watch();
    return this;
  }
  unref() {
    this.keeps = false;
    watch();
    return this;
  }
  hasRef() {
    return this.keeps;
  }
  close() {
    timers.delete(this);
    watch();
  }
}

function watch() {
  if (asking) return;
  tick ??= real.setTimeout(jump, MOMENT_MS);
  if ([...timers].some(({ keeps }) => keeps)) tick.ref();
  else tick.unref();
}

function jump() {
  tick = undefined;
  const inOrder = [...timers].sort((a, b) => a.at - b.at || a.turn - b.turn);
  // Nobody waits for a timer that does not keep the process; it fires on the way to one that does.
  const first = inOrder.find(({ keeps }) => keeps);
  if (first && first.turn !== next) {
    next = first.turn;
    asking = true;
    void isSilent().then((silent) => {
      asking = false;
      if (!silent) next = undefined;
      watch();
    });
    return;
  }
  if (turnsTaken.size > 0) next = undefined;
  for (const timer of first && next !== undefined ? inOrder : []) {
    if (timer.at > first.at || !timers.delete(timer)) continue;
    now = Math.max(now, timer.at);
    if (timer.every) timer.refresh();
    timer.run();
  }
  if (timers.size > 0) watch();
}

/** Whether nothing but a timer can go on: no command runs, and what was asked is left hanging. */
async function isSilent() {
  const { heard, hung } = await askServer();
  const { created, ended } = requests;
  const isRunning = process.getActiveResourcesInfo().includes('ProcessWrap');
  const isBusy = isRunning || turnsTaken.size > 0;
  return !isBusy && heard === created && created - ended === hung;
}

function askServer() {
  const nobody = { heard: requests.created, hung: requests.failed };
  if (!process.env.GITHUB_API_URL) return nobody;
  return new Promise((done) => {
    get(new URL('/clock', process.env.GITHUB_API_URL), (response) => {
      void response.toArray().then((parts) => done(JSON.parse(Buffer.concat(parts))));
    }).on('error', () => done(nobody));
  });
}

globalThis.setTimeout = (run, ms = 0, ...args) => {
  if (ms >= SHORTEST_MS) return new JumpingTimer(() => run(...args), ms, false);
  const timer = real.setTimeout(() => {
    turnsTaken.delete(timer);
    run(...args);
  }, ms);
  turnsTaken.add(timer);
  return timer;
};
globalThis.setInterval = (run, ms = 0, ...args) =>
  new JumpingTimer(() => run(...args), Math.max(ms, SHORTEST_MS), true);
globalThis.clearTimeout = (timer) => {
  if (timer instanceof JumpingTimer) timer.close();
  else {
    turnsTaken.delete(timer);
    real.clearTimeout(timer);
  }
};
globalThis.clearInterval = globalThis.clearTimeout;
performance.now = () => now;
Date.now = () => startedAt + now;
promises.setTimeout = (ms, value) =>
  new Promise((done) => globalThis.setTimeout(() => done(value), ms));
syncBuiltinESMExports();
process.on('exit', () => writeSync(2, `\nwaited ${now} ms\n`));
