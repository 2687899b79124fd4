// SPDX-License-Identifier: Apache-2.0
#include "profiles/json/json.h"

#include <rapidjson/error/error.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <limits>

namespace overstap::json {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
// The full-precision flag is left out on purpose: with it the library reads outside its tables on
// crafted numbers (CVE-2024-38517). Numbers are kept as text, so nothing is lost.
constexpr unsigned kParseFlags = rapidjson::kParseIterativeFlag |
                                 rapidjson::kParseValidateEncodingFlag |
                                 rapidjson::kParseNumbersAsStringsFlag;

/// A range of bytes as RapidJSON wants its input; NUL stands for the end, so the text must hold
/// none.
class ByteStream {
 public:
  using Ch = char;
  explicit ByteStream(std::string_view bytes, std::size_t begin) : bytes_{bytes}, at_{begin} {}

  [[nodiscard]] Ch Peek() const { return at_ < bytes_.size() ? bytes_[at_] : '\0'; }
  Ch Take() { return at_ < bytes_.size() ? bytes_[at_++] : '\0'; }
  [[nodiscard]] std::size_t Tell() const { return at_; }

  // Needed for compilation only: in-situ parsing is not used.
  Ch* PutBegin() { return nullptr; }
  void Put(Ch) {}
  void Flush() {}
  std::size_t PutEnd(Ch*) { return 0; }

 private:
  std::string_view bytes_;
  std::size_t at_;
};

/// Three-byte UTF-8 of U+D800..U+DFFF. Raw ones are refused by the library; what is found here came
/// from an escape.
bool has_surrogate(std::string_view text) {
  for (std::size_t i = text.find('\xED'); i != std::string_view::npos;
       i = text.find('\xED', i + 1)) {
    if (i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) >= 0xA0) return true;
  }
  return false;
}

/// Builds the tree from SAX events. Open containers stand on a stack of pointers; they stay valid
/// because a container grows only while none of its elements is open.
class TreeBuilder {
 public:
  enum class Stop : std::uint8_t { none, depth, surrogate };

  TreeBuilder(const ByteStream& stream, const ParseOptions& options, Value& root)
      : stream_{&stream},
        max_depth_{static_cast<std::size_t>(std::max(0, options.max_depth))},
        root_{&root} {}

  bool Null() { return add(Kind::null, 0) != nullptr; }
  bool Bool(bool value) {
    add(Kind::boolean, 0)->boolean = value;
    return true;
  }
  bool RawNumber(const char* text, rapidjson::SizeType size, bool) {
    add(Kind::number, 0)->text.assign(text, size);
    return true;
  }
  bool String(const char* text, rapidjson::SizeType size, bool) {
    if (!check(text, size)) return false;
    add(Kind::string, 0)->text.assign(text, size);
    return true;
  }
  bool Key(const char* text, rapidjson::SizeType size, bool) {
    if (!check(text, size)) return false;
    key_.assign(text, size);
    return true;
  }
  bool StartObject() { return open(Kind::object); }
  bool StartArray() { return open(Kind::array); }
  bool EndObject(rapidjson::SizeType) { return close(); }
  bool EndArray(rapidjson::SizeType) { return close(); }
  // Numbers arrive as text, so these are never called.
  bool Int(int) { return false; }
  bool Uint(unsigned) { return false; }
  bool Int64(std::int64_t) { return false; }
  bool Uint64(std::uint64_t) { return false; }
  bool Double(double) { return false; }

  [[nodiscard]] Stop stop() const { return stop_; }

 private:
  Value* add(Kind kind, std::uint64_t ahead) {
    Value* place = root_;
    if (!open_.empty()) {
      Value& parent = *open_.back();
      if (parent.kind == Kind::object) {
        parent.members.emplace_back();
        parent.members.back().key = std::move(key_);
        place = &parent.members.back().value;
      } else {
        place = &parent.items.emplace_back();
      }
    }
    place->kind = kind;
    place->offset = stream_->Tell() + ahead;
    return place;
  }

  bool open(Kind kind) {
    if (open_.size() >= max_depth_) {
      stop_ = Stop::depth;
      return false;
    }
    open_.push_back(add(kind, 1));  // the bracket itself is not taken yet
    return true;
  }

  bool close() {
    open_.pop_back();
    return true;
  }

  bool check(const char* text, std::size_t size) {
    if (!has_surrogate({text, size})) return true;
    stop_ = Stop::surrogate;
    return false;
  }

  const ByteStream* stream_;
  std::size_t max_depth_;
  Value* root_;
  std::vector<Value*> open_;
  std::string key_;
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

std::optional<std::int64_t> parse_whole(std::string_view text) {
  std::int64_t number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, status] = std::from_chars(text.data(), end, number);
  if (status != std::errc{} || stop != end) return std::nullopt;
  return number;
}

Error error_at(std::string_view bytes, std::uint64_t offset, const std::string& name,
               const ParseOptions& options, ErrorCode code, std::string message) {
  const Lines::Position position = Lines(bytes.substr(0, offset), options.first_line).at(offset);
  return Error{code, std::move(message), Location{name, position.line, position.column, {}}};
}

}  // namespace

const Value* Value::find(std::string_view key) const {
  const auto found =
      std::find_if(members.begin(), members.end(), [&](const Member& m) { return m.key == key; });
  return found == members.end() ? nullptr : &found->value;
}

Result<Document> parse(std::string_view bytes, std::string name, const ParseOptions& options) {
  if (bytes.size() > options.max_bytes) {
    return std::unexpected(
        Error{ErrorCode::limit,
              "the text is larger than allowed: " + std::to_string(bytes.size()) +
                  " bytes, limit " + std::to_string(options.max_bytes),
              Location{std::move(name), 0, 0, {}}});
  }
  if (const std::size_t nul = bytes.find('\0'); nul != std::string_view::npos) {
    return std::unexpected(error_at(bytes, nul, name, options, ErrorCode::syntax,
                                    "a NUL byte; expected text in UTF-8"));
  }
  Document document{std::move(name), {}};
  ByteStream stream(bytes, bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0);
  TreeBuilder builder(stream, options, document.root);
  rapidjson::GenericReader<rapidjson::UTF8<>, rapidjson::UTF8<>> reader;
  const rapidjson::ParseResult result = reader.Parse<kParseFlags>(stream, builder);
  if (!result.IsError()) return document;
  const std::uint64_t offset = std::min<std::uint64_t>(result.Offset(), bytes.size());
  switch (builder.stop()) {
    case TreeBuilder::Stop::depth:
      return std::unexpected(error_at(
          bytes, offset, document.name, options, ErrorCode::limit,
          "nested too deeply: more than " + std::to_string(options.max_depth) + " levels"));
    case TreeBuilder::Stop::surrogate:
      return std::unexpected(
          error_at(bytes, offset, document.name, options, ErrorCode::syntax,
                   std::string{explain(rapidjson::kParseErrorStringUnicodeSurrogateInvalid)}));
    case TreeBuilder::Stop::none:
      break;
  }
  return std::unexpected(error_at(bytes, offset, document.name, options, ErrorCode::syntax,
                                  std::string{explain(result.Code())}));
}

Lines::Lines(std::string_view bytes, std::uint64_t first_line)
    : starts_{0}, first_line_{first_line} {
  for (std::size_t i = bytes.find('\n'); i != std::string_view::npos; i = bytes.find('\n', i + 1)) {
    starts_.push_back(i + 1);
  }
}

Lines::Position Lines::at(std::uint64_t offset) const {
  const auto next = std::upper_bound(starts_.begin(), starts_.end(), offset);
  const auto line = static_cast<std::uint64_t>(next - starts_.begin() - 1);
  return {first_line_ + line, offset - *(next - 1) + 1};
}

std::optional<std::int64_t> to_integer(const Value& value) {
  if (value.kind != Kind::number) return std::nullopt;
  return parse_whole(value.text);
}

std::optional<std::int64_t> to_thousandths(const Value& value) {
  if (value.kind != Kind::number) return std::nullopt;
  std::string digits = value.text;
  std::size_t decimals = 0;
  if (const std::size_t dot = digits.find('.'); dot != std::string::npos) {
    decimals = digits.size() - dot - 1;
    digits.erase(dot, 1);
  }
  if (decimals > 3) return std::nullopt;
  digits.append(3 - decimals, '0');
  return parse_whole(digits);
}

std::string escape_pointer(std::string_view key) {
  std::string out;
  for (const char c : key) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out += c;
    }
  }
  return out;
}

std::string_view describe(Kind kind) {
  switch (kind) {
    case Kind::null:
      return "null";
    case Kind::boolean:
      return "true or false";
    case Kind::number:
      return "a number";
    case Kind::string:
      return "a string";
    case Kind::array:
      return "an array";
    case Kind::object:
      return "an object";
  }
  return "";
}

}  // namespace overstap::json
