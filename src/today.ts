/** The day in UTC, `2027-01-31`: what waivers are held against. */
export function today(): string {
  return new Date().toISOString().slice(0, '2027-01-31'.length);
}
