// Loaded before the action (`node --import`): its timers do not wait. When the local GitHub has seen
// all that was asked and a timer is still the next one, it fires at once, and the clock jumps to it.
// So a minute of silence takes a moment, and how long the action would have waited is counted, not
// measured: the last line of stderr says it.
import { writeSync } from 'node:fs';
import { get } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import promises from 'node:timers/promises';

/** For an answer that is on its way. */
const MOMENT_MS = 100;
/** Shorter ones only let others have their turn. */
const SHORTEST_MS = 50;
const real = { setTimeout, clearTimeout };
const startedAt = Date.now();
const timers = new Set();
let now = 0;
let turns = 0;
let next;
let tick;
let asking = false;

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
    // Whatever was asked before this is answered before it, or never.
    const request = get(new URL('/clock', process.env.GITHUB_API_URL ?? 'http://127.0.0.1:1'));
    request.on('response', (response) => response.resume()).on('error', () => {});
    request.on('close', () => {
      asking = false;
      watch();
    });
    return;
  }
  for (const timer of first ? inOrder : []) {
    if (timer.at > first.at || !timers.delete(timer)) continue;
    now = Math.max(now, timer.at);
    if (timer.every) timer.refresh();
    timer.run();
  }
  if (timers.size > 0) watch();
}

globalThis.setTimeout = (run, ms = 0, ...args) =>
  ms < SHORTEST_MS
    ? real.setTimeout(run, ms, ...args)
    : new JumpingTimer(() => run(...args), ms, false);
globalThis.setInterval = (run, ms = 0, ...args) =>
  new JumpingTimer(() => run(...args), Math.max(ms, SHORTEST_MS), true);
globalThis.clearTimeout = (timer) => {
  if (timer instanceof JumpingTimer) timer.close();
  else real.clearTimeout(timer);
};
globalThis.clearInterval = globalThis.clearTimeout;
performance.now = () => now;
Date.now = () => startedAt + now;
promises.setTimeout = (ms, value) =>
  new Promise((done) => globalThis.setTimeout(() => done(value), ms));
syncBuiltinESMExports();
process.on('exit', () => writeSync(2, `\nwaited ${now} ms\n`));
