import { join } from 'node:path';

/**
 * The modules of each part, at pinned versions. `fresh`: no rule or constant of heapgate was chosen
 * on it. `bench` leaves out what is only more of the same, or takes minutes.
 */
const UUID = module('github.com/google/uuid', 'v1.6.0');
const ZAP = module('go.uber.org/zap', 'v1.27.0', { packages: ['.', './zapcore'] });
const MSGPACK = module('github.com/vmihailenco/msgpack/v5', 'v5.4.1');
const PONGO = module('github.com/flosch/pongo2/v6', 'v6.0.0');
const MEMDB = module('github.com/hashicorp/go-memdb', 'v1.3.4');
const LEVELDB = module('github.com/syndtr/goleveldb', 'v1.0.0', { packages: ['./leveldb'] });
const EXPR = module('github.com/expr-lang/expr', 'v1.17.8');
const VALIDATOR = fresh('github.com/go-playground/validator/v10', 'v10.30.6');
const GOQUERY = fresh('github.com/PuerkitoBio/goquery', 'v1.13.0');
const JWT = fresh('github.com/golang-jwt/jwt/v5', 'v5.3.1');
const DNS = fresh('github.com/miekg/dns', 'v1.1.73');
const STRCASE = fresh('github.com/iancoleman/strcase', 'v0.3.0');
const ULID = fresh('github.com/oklog/ulid/v2', 'v2.1.2');
const UNISEG = fresh('github.com/rivo/uniseg', 'v0.4.7');
const MAPSTRUCTURE = fresh('github.com/mitchellh/mapstructure', 'v1.5.0');
const HUMANIZE = fresh('github.com/dustin/go-humanize', 'v1.1.0');
const CASCADIA = fresh('github.com/andybalholm/cascadia', 'v1.3.5');
const LANGUAGE = fresh('golang.org/x/text', 'v0.44.0', { packages: ['./language'] });
const CBOR = fresh('github.com/fxamacker/cbor/v2', 'v2.10.0', {
  bench: '^Benchmark(Unm|M)arshal(COSE|SenML|CWTClaims)$',
});

export const SAME_CODE = [
  UUID,
  VALIDATOR,
  ZAP,
  GOQUERY,
  MSGPACK,
  JWT,
  PONGO,
  DNS,
  MEMDB,
  STRCASE,
  LEVELDB,
  ULID,
  EXPR,
  UNISEG,
  module('github.com/rs/zerolog', 'v1.33.0'),
  MAPSTRUCTURE,
  module('github.com/hashicorp/golang-lru/v2', 'v2.0.7'),
  HUMANIZE,
  module('github.com/go-chi/chi/v5', 'v5.2.1'),
  CASCADIA,
  module('github.com/sirupsen/logrus', 'v1.9.3'),
  LANGUAGE,
  module('github.com/sourcegraph/conc', 'v0.3.0', { packages: ['./pool'] }),
  CBOR,
];

/** One of our own, in which every site has a comment, and modules whose functions are taken as they come. */
export const SITES = [
  {
    stem: 'kinds',
    path: 'example.com/kinds',
    from: join(import.meta.dirname, 'kinds'),
    packages: ['.'],
    marked: true,
  },
  VALIDATOR,
  EXPR,
  { ...CBOR, bench: '^Benchmark(Unm|M)arshalCWTClaims$' },
  MAPSTRUCTURE,
  HUMANIZE,
  CASCADIA,
  { ...MSGPACK, bench: 'StructVmihailencoMsgpack|Query$|Omit' },
  { ...ZAP, packages: ['.'] },
];

/** Whole packages, all benchmarks. The last two have results that are slow. */
export const COST = [
  UUID,
  MSGPACK,
  MEMDB,
  PONGO,
  ZAP,
  VALIDATOR,
  MAPSTRUCTURE,
  EXPR,
  HUMANIZE,
  UNISEG,
  LEVELDB,
  module('github.com/dlclark/regexp2', 'v1.11.4'),
];

export const BUDGETS = [VALIDATOR, ZAP, DNS];

export const BUILDS = [{ ...LANGUAGE, stem: 'text-all', packages: ['./...'] }];

function fresh(path, version, options) {
  return { ...module(path, version, options), fresh: true };
}

function module(path, version, options) {
  const stem = path
    .replace(/\/v\d+$/, '')
    .split('/')
    .at(-1);
  return { stem, path, version, packages: ['.'], ...options };
}
