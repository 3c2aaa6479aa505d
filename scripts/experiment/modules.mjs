/**
 * The modules measured, at pinned versions. `grow` is the function that gets a knob to allocate
 * more: the line that opens it, and its name in heapgate's words.
 */
export const MODULES = [
  // RunParallel
  module('github.com/google/uuid', 'v1.6.0', {
    grow: ['.', 'uuid.go', 'func (uuid UUID) String() string {', 'UUID.String'],
  }),
  // maps, net/http
  module('github.com/gorilla/mux', 'v1.8.1', {
    grow: ['.', 'regexp.go', 'func extractVars(', 'extractVars'],
  }),
  // sync.Pool, RunParallel
  module('github.com/valyala/fastjson', 'v1.6.4', {
    bench: 'ParseRaw|Parse/(small|medium)|MarshalTo|ArenaTypicalUse',
    grow: ['.', 'parser.go', 'func (c *cache) getValue() *Value {', '(*cache).getValue'],
  }),
  // sync.Pool, RunParallel
  module('github.com/rs/zerolog', 'v1.33.0', {
    grow: ['.', 'log.go', 'func (l Logger) With() Context {', 'Logger.With'],
  }),
  // sync.Pool, RunParallel
  module('go.uber.org/zap', 'v1.27.0', {
    grow: ['.', 'logger.go', 'func (log *Logger) clone() *Logger {', '(*Logger).clone'],
  }),
  // sync.Pool, objects of many KiB
  module('github.com/klauspost/compress', 'v1.17.11', {
    pkg: './flate',
    bench: 'EncodeDigits.*1e4|DecodeDigits.*1e4',
    grow: ['flate', 'deflate.go', 'func NewWriter(', 'NewWriter'],
  }),
  // generics, maps
  module('github.com/hashicorp/golang-lru/v2', 'v2.0.7', {
    grow: ['simplelru', 'lru.go', 'func (c *LRU[K, V]) Add(', '(*LRU[...]).Add'],
  }),
  // small and quick to the byte
  module('github.com/spf13/cast', 'v1.7.1', {
    grow: ['.', 'caste.go', 'func parseDateWith(', 'parseDateWith'],
  }),
  // sync.Pool, net/http
  module('github.com/go-chi/chi/v5', 'v5.2.1', {
    grow: ['.', 'mux.go', 'func (mx *Mux) ServeHTTP(', '(*Mux).ServeHTTP'],
  }),
  // RunParallel, a pool of buffers
  module('github.com/valyala/fasttemplate', 'v1.2.2', {
    grow: ['.', 'template.go', 'func (t *Template) Reset(', '(*Template).Reset'],
  }),
  // sync.Pool, RunParallel
  module('github.com/sirupsen/logrus', 'v1.9.3', {
    grow: ['.', 'json_formatter.go', 'func (f *JSONFormatter) Format(', '(*JSONFormatter).Format'],
  }),
  // generics
  module('github.com/google/btree', 'v1.1.3', {
    grow: ['.', 'btree_generic.go', 'func (s *items[T]) insertAt(', '(*items[...]).insertAt'],
  }),
  module('github.com/julienschmidt/httprouter', 'v1.3.0', {
    grow: ['.', 'router.go', 'func (r *Router) allowed(', '(*Router).allowed'],
  }),
  // maps
  module('github.com/golang/groupcache', 'v0.0.0-20241129210726-2c02b8208cf8', {
    pkg: './consistenthash',
    grow: ['consistenthash', 'consistenthash.go', 'func (m *Map) Add(', '(*Map).Add'],
  }),
  // goroutines
  module('github.com/sourcegraph/conc', 'v0.3.0', {
    pkg: './pool',
    grow: ['pool', 'pool.go', 'func New() *Pool {', 'New'],
  }),
  // maps, reflection
  module('github.com/pelletier/go-toml/v2', 'v2.2.3', {
    pkg: './benchmark',
    bench: '(Unmarshal|Marshal)/(SimpleDocument|ReferenceFile)',
    grow: ['.', 'marshaler.go', 'func (t *table) pushKV(', '(*table).pushKV'],
  }),
  // maps, reflection
  module('gopkg.in/yaml.v3', 'v3.0.1', {
    bench: '^Benchmark(1|10)KBMaps$',
    grow: ['.', 'decode.go', 'func (p *parser) node(', '(*parser).node'],
  }),
  // sync.Pool, net/http, RunParallel
  fresh('github.com/gin-gonic/gin', 'v1.10.0', {
    grow: ['.', 'context.go', 'func (c *Context) Set(', '(*Context).Set'],
  }),
  // reflection, net/http
  fresh('github.com/labstack/echo/v4', 'v4.13.3', {
    bench: 'Bind|Alloc|ContextStore|RouterParse',
    grow: ['.', 'bind.go', 'func (b *DefaultBinder) bindData(', '(*DefaultBinder).bindData'],
  }),
  // a lexer on a goroutine of its own, maps
  fresh('github.com/BurntSushi/toml', 'v1.4.0', {
    bench: 'Example|Escapes|Key',
    grow: ['.', 'parse.go', 'func (p *parser) valueArray(', '(*parser).valueArray'],
  }),
  // regular expressions
  fresh('github.com/Masterminds/semver/v3', 'v3.3.1', {
    grow: ['.', 'version.go', 'func NewVersion(', 'NewVersion'],
  }),
  // RunParallel, goroutines, big rings
  fresh('github.com/allegro/bigcache/v3', 'v3.1.0', {
    bench: 'ReadFromCache|WriteToLimited|Iterate',
    grow: ['.', 'encoding.go', 'func readEntry(', 'readEntry'],
  }),
  fresh('golang.org/x/net', 'v0.33.0', {
    pkg: './html',
    grow: ['html', 'parse.go', 'func (p *parser) addElement()', '(*parser).addElement'],
  }),
];

/** A module that no rule of heapgate was chosen on: it came in after they were fixed. */
function fresh(path, version, options) {
  return { ...module(path, version, options), fresh: true };
}

function module(path, version, { pkg = '.', bench = '.', grow: [folder, file, line, local] }) {
  const stem = path
    .replace(/\/v\d+$/, '')
    .split('/')
    .at(-1)
    .replace('.v3', '');
  const packagePath = folder === '.' ? path : `${path}/${folder}`;
  return {
    path,
    version,
    stem,
    pkg,
    bench,
    grow: { folder, file, line, local, package: packagePath },
    target: { module: path, package: packagePath, local },
  };
}
