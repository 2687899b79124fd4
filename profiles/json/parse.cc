// SPDX-License-Identifier: Apache-2.0
#include <rapidjson/error/error.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <cstring>

#include "profiles/json/plain_reader.h"
#include "profiles/json/tree.h"

namespace overstap::json {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
// The full-precision flag is left out on purpose: with it the library reads outside its tables on
// crafted numbers (CVE-2024-38517). Numbers are kept as text, so nothing is lost. Its SSE2 code is
// left out too: it takes 0x1A to 0x1F inside strings.
constexpr unsigned kParseFlags = rapidjson::kParseInsituFlag | rapidjson::kParseIterativeFlag |
                                 rapidjson::kParseValidateEncodingFlag |
                                 rapidjson::kParseNumbersAsStringsFlag;

/// PlainReader calls itself for each level.
constexpr int kDeepestRecursion = 1024;

using Reader = rapidjson::GenericReader<rapidjson::UTF8<>, rapidjson::UTF8<>>;

/// Three-byte UTF-8 of U+D800..U+DFFF. Raw ones are refused by the library; what is found here came
/// from an escape.
bool has_surrogate(std::string_view text) {
  for (std::size_t i = text.find('\xED'); i != std::string_view::npos;
       i = text.find('\xED', i + 1)) {
    if (i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) >= 0xA0) return true;
  }
  return false;
}

/// Makes the tree.
class TreeSink {
 public:
  TreeSink(Tree& tree, std::size_t max_depth) : tree_{&tree} { tree.begin(max_depth); }

  void key(std::string_view key) { tree_->key(key); }
  void text(Kind kind, std::string_view text, std::uint64_t offset) {
    Value& value = tree_->add(kind, offset);
    value.text = text;
  }
  void boolean(bool truth, std::uint64_t offset) {
    tree_->add(Kind::boolean, offset).boolean = truth;
  }
  void null(std::uint64_t offset) { tree_->add(Kind::null, offset); }
  bool open(Kind kind, std::uint64_t offset) { return tree_->open(kind, offset); }
  void close() { tree_->close(); }

 private:
  Tree* tree_;
};

/// Keeps nothing.
class EmptySink {
 public:
  explicit EmptySink(std::size_t max_depth) : max_depth_{max_depth} {}

  static void key(std::string_view) {}
  static void text(Kind, std::string_view, std::uint64_t) {}
  static void boolean(bool, std::uint64_t) {}
  static void null(std::uint64_t) {}
  bool open(Kind, std::uint64_t) {
    if (depth_ >= max_depth_) return false;
    ++depth_;
    return true;
  }
  void close() { --depth_; }

 private:
  std::size_t max_depth_;
  std::size_t depth_ = 0;
};

enum class Stop : std::uint8_t { none, depth, surrogate };

/// The library's events for a sink.
template <class Sink>
class Handler {
 public:
  Handler(rapidjson::InsituStringStream& stream, Sink& sink) : stream_{&stream}, sink_{&sink} {}

  bool Null() {
    sink_->null(stream_->Tell());
    return true;
  }
  bool Bool(bool truth) {
    sink_->boolean(truth, stream_->Tell());
    return true;
  }
  bool RawNumber(const char* text, rapidjson::SizeType size, bool) {
    sink_->text(Kind::number, {text, size}, behind(text, size));
    return true;
  }
  bool String(const char* text, rapidjson::SizeType size, bool) {
    if (!check({text, size})) return false;
    sink_->text(Kind::string, {text, size}, behind(text, size));
    return true;
  }
  bool Key(const char* text, rapidjson::SizeType size, bool) {
    if (!check({text, size})) return false;
    sink_->key({text, size});
    return true;
  }
  bool StartObject() { return open(Kind::object); }
  bool StartArray() { return open(Kind::array); }
  bool EndObject(rapidjson::SizeType) { return close(); }
  bool EndArray(rapidjson::SizeType) { return close(); }
  // Numbers arrive as text, so these are never called.
  static bool Int(int) { return false; }
  static bool Uint(unsigned) { return false; }
  static bool Int64(std::int64_t) { return false; }
  static bool Uint64(std::uint64_t) { return false; }
  static bool Double(double) { return false; }

  [[nodiscard]] Stop stop() const { return stop_; }

 private:
  [[nodiscard]] std::uint64_t behind(const char* text, std::size_t size) const {
    return static_cast<std::uint64_t>(text - stream_->head_) + size;
  }
  bool check(std::string_view text) {
    if (!has_surrogate(text)) return true;
    stop_ = Stop::surrogate;
    return false;
  }
  bool open(Kind kind) {
    if (sink_->open(kind, stream_->Tell() + 1)) return true;  // the bracket is not taken yet
    stop_ = Stop::depth;
    return false;
  }
  bool close() {
    sink_->close();
    return true;
  }

  rapidjson::InsituStringStream* stream_;
  Sink* sink_;
  Stop stop_ = Stop::none;
};

std::string_view explain(rapidjson::ParseErrorCode code) {
  switch (code) {
    case rapidjson::kParseErrorDocumentEmpty:
      return "the text ends before a value; expected a JSON value";
    case rapidjson::kParseErrorDocumentRootNotSingular:
      return "text after the root value; expected the end of the text";
    case rapidjson::kParseErrorValueInvalid:
      return "invalid value; expected an object, array, string, number, true, false or null";
    case rapidjson::kParseErrorObjectMissName:
      return "missing object key; expected a string in double quotes";
    case rapidjson::kParseErrorObjectMissColon:
      return "missing colon; expected ':' after an object key";
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
      return "unfinished object; expected ',' or '}'";
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
      return "unfinished array; expected ',' or ']'";
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
      return "invalid escape; expected four hexadecimal digits after \\u";
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
      return "half a surrogate pair; expected \\uD800-\\uDBFF then \\uDC00-\\uDFFF";
    case rapidjson::kParseErrorStringEscapeInvalid:
      return "invalid escape; expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u";
    case rapidjson::kParseErrorStringMissQuotationMark:
      return "unfinished string; expected '\"' (control characters must be escaped)";
    case rapidjson::kParseErrorStringInvalidEncoding:
      return "invalid bytes or an unescaped control character in a string; expected UTF-8";
    case rapidjson::kParseErrorNumberTooBig:
      return "number too large; expected less than 1e308";
    case rapidjson::kParseErrorNumberMissFraction:
      return "unfinished number; expected a digit after '.'";
    case rapidjson::kParseErrorNumberMissExponent:
      return "unfinished number; expected a digit in the exponent";
    default:
      return "not well-formed JSON";
  }
}

/// A text that is about to be parsed.
struct Text {
  std::string_view bytes;
  std::string_view name;
  const ParseOptions& options;

  [[nodiscard]] Error error(std::uint64_t offset, ErrorCode code, std::string message) const {
    const Lines::Position position = Lines(bytes.substr(0, offset), options.first_line).at(offset);
    return {code, std::move(message),
            Location{std::string{name}, position.line, position.column, {}}};
  }
  [[nodiscard]] Error error(rapidjson::ParseResult result, Stop stop) const {
    const std::uint64_t offset = std::min<std::uint64_t>(result.Offset(), bytes.size());
    if (stop == Stop::depth) {
      return error(offset, ErrorCode::limit,
                   "nested too deeply: more than " + std::to_string(options.max_depth) + " levels");
    }
    const rapidjson::ParseErrorCode code = stop == Stop::surrogate
                                               ? rapidjson::kParseErrorStringUnicodeSurrogateInvalid
                                               : result.Code();
    return error(offset, ErrorCode::syntax, std::string{explain(code)});
  }
  [[nodiscard]] std::size_t max_depth() const {
    return static_cast<std::size_t>(std::max(0, options.max_depth));
  }
};

/// The text as both readers want it in place.
char* copy_in_place(std::string_view bytes, Arena& arena) {
  char* const text = static_cast<char*>(arena.allocate(bytes.size() + kTextPadding, 1));
  if (!bytes.empty()) std::memcpy(text, bytes.data(), bytes.size());
  std::memset(text + bytes.size(), 0, kTextPadding);
  return text;
}

/// Any text, by the library, for which NUL stands for the end.
template <class Sink>
Result<void> read_any(const Text& text, Arena& arena, Sink sink) {
  const std::string_view bytes = text.bytes;
  if (const std::size_t nul = bytes.find('\0'); nul != std::string_view::npos) {
    return std::unexpected(
        text.error(nul, ErrorCode::syntax, "a NUL byte; expected text in UTF-8"));
  }
  rapidjson::InsituStringStream stream(copy_in_place(bytes, arena));
  if (bytes.starts_with(kByteOrderMark)) stream.src_ += kByteOrderMark.size();
  Handler<Sink> handler(stream, sink);
  Reader reader;
  const rapidjson::ParseResult result = reader.Parse<kParseFlags>(stream, handler);
  if (result.IsError()) return std::unexpected(text.error(result, handler.stop()));
  return {};
}

/// `make_sink` returns an empty sink each time.
template <class MakeSink>
Result<void> read(const Text& text, Arena& arena, const MakeSink& make_sink) {
  const std::string_view bytes = text.bytes;
  if (bytes.size() > text.options.max_bytes) {
    return std::unexpected(
        Error{ErrorCode::limit,
              "the text is larger than allowed: " + std::to_string(bytes.size()) +
                  " bytes, limit " + std::to_string(text.options.max_bytes),
              Location{std::string{text.name}, 0, 0, {}}});
  }
  if (text.options.max_depth <= kDeepestRecursion) {
    auto sink = make_sink();
    if (PlainReader(copy_in_place(bytes, arena), sink).read(bytes.size())) return {};
    arena.reset();
  }
  return read_any(text, arena, make_sink());
}

Result<void> read_tree(const Text& text, Arena& arena, Tree& tree) {
  Result<void> done = read(text, arena, [&] { return TreeSink(tree, text.max_depth()); });
  if (!done || !tree.too_many()) return done;
  return std::unexpected(Error{
      ErrorCode::limit,
      "an object has more than " + std::to_string(Tree::kMostMembers) + " keys; expected fewer",
      Location{std::string{text.name}, text.options.first_line, 0, {}}});
}

}  // namespace

Result<Document> parse(std::string_view bytes, std::string name, const ParseOptions& options) {
  auto arena = std::make_shared<Arena>();
  Tree tree(*arena);
  const Result<void> done = read_tree({bytes, name, options}, *arena, tree);
  if (!done) return std::unexpected(done.error());
  return Document{std::move(name), tree.root(), std::move(arena)};
}

struct Parser::Impl {
  Arena arena;
  Tree tree{arena};
  Document document;
};

Parser::Parser() : impl_{std::make_unique<Impl>()} {}
Parser::~Parser() = default;
Parser::Parser(Parser&&) noexcept = default;
Parser& Parser::operator=(Parser&&) noexcept = default;

Result<const Document*> Parser::parse(std::string_view bytes, std::string_view name,
                                      const ParseOptions& options) {
  impl_->arena.reset();
  impl_->document.root = {};
  const Result<void> done = read_tree({bytes, name, options}, impl_->arena, impl_->tree);
  if (!done) return std::unexpected(done.error());
  impl_->document.name.assign(name);
  impl_->document.root = impl_->tree.root();
  return &impl_->document;
}

Result<void> Parser::validate(std::string_view bytes, std::string_view name,
                              const ParseOptions& options) {
  impl_->arena.reset();
  impl_->document.root = {};
  const Text text{bytes, name, options};
  return read(text, impl_->arena, [&] { return EmptySink(text.max_depth()); });
}

}  // namespace overstap::json
