/** `42s`, `3m05s`, `1h02m`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const [minutes, hours] = [Math.floor(whole / 60), Math.floor(whole / 3600)];
  if (minutes === 0) return `${whole}s`;
  if (hours === 0) return `${minutes}m${String(whole % 60).padStart(2, '0')}s`;
  return `${hours}h${String(minutes % 60).padStart(2, '0')}m`;
}
