import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);

// src/self-test/trial.ts
function hasFailed({ caught, of }) {
  return caught < of;
}

export {
  hasFailed
};
