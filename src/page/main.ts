/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { inflate } from 'pako';
import type { Flame } from '../compare/flame.ts';
import { flameView } from './flame-view.ts';
import { follow } from './follow.ts';
import { liven } from './tables.ts';

// What the page does once it is open; without it everything but the flame graph is there to read.

for (const table of document.querySelectorAll('table')) liven(table);
const data = document.getElementById('flames');
const place = document.getElementById('flame');
if (data && place) {
  const packed = Uint8Array.from(atob(data.textContent ?? ''), (char) => char.charCodeAt(0));
  const flames: Flame[] = JSON.parse(new TextDecoder().decode(inflate(packed)));
  if (flames.length > 0) flameView(place, flames);
}
const { shows } = document.body.dataset;
if (shows !== undefined) follow(shows);
