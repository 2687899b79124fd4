// SPDX-License-Identifier: Apache-2.0
#include <gumbo.h>

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstddef>
#include <cstdlib>
#include <utility>

#include "profiles/src/documents/encoding.h"
#include "profiles/src/documents/html_page.h"

namespace overstap::html {
namespace {

constexpr std::size_t kMaxTreeBytes = 40u << 20;
constexpr std::size_t kMaxTags = 30'000;
constexpr std::size_t kMaxOpen = 2'000;
constexpr std::size_t kMaxAttributes = 1'000;

/// A block of the tree; the blocks of a page form a ring, so that they can be freed without walking
/// the tree (gumbo frees it recursively, as deep as the page nests).
struct alignas(std::max_align_t) Block {
  Block* before = nullptr;
  Block* after = nullptr;
  std::size_t size = 0;
};

/// The memory of one page. Gumbo cannot be told that there is none, so passing the limit jumps out
/// of it.
class Heap {
 public:
  Heap() { ring_.before = ring_.after = &ring_; }
  Heap(const Heap&) = delete;
  Heap& operator=(const Heap&) = delete;
  ~Heap() {
    while (ring_.after != &ring_) release(ring_.after + 1);
  }

  [[nodiscard]] void* take(std::size_t size) {
    if (size > kMaxTreeBytes - used_) std::longjmp(full, 1);
    void* memory = std::malloc(sizeof(Block) + size);
    if (memory == nullptr) std::longjmp(full, 1);
    auto* block = new (memory) Block{&ring_, ring_.after, size + sizeof(Block)};
    ring_.after->before = block;
    ring_.after = block;
    used_ += block->size;
    return block + 1;
  }
  void release(void* memory) {
    if (memory == nullptr) return;
    Block* block = static_cast<Block*>(memory) - 1;
    block->before->after = block->after;
    block->after->before = block->before;
    used_ -= block->size;
    std::free(block);
  }

  std::jmp_buf full{};

 private:
  Block ring_;
  std::size_t used_ = 0;
};

void* take_block(void* heap, std::size_t size) { return static_cast<Heap*>(heap)->take(size); }
void release_block(void* heap, void* memory) { static_cast<Heap*>(heap)->release(memory); }

/// Null when the tree grows beyond the limit. Nothing with a destructor lives between the jump and
/// here.
const GumboNode* parse_within(Heap& heap, const char* text, std::size_t size) {
  if (setjmp(heap.full) != 0) return nullptr;
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = take_block;
  options.deallocator = release_block;
  options.userdata = &heap;
  options.max_errors = 0;
  return gumbo_parse_with_options(&options, text, size)->document;
}

bool is_space(char letter) {
  return std::string_view{" \t\n\f\r"}.find(letter) != std::string_view::npos;
}

/// The attributes of a tag and where it ends, as the tokenizer of HTML reads them.
struct TagRest {
  std::size_t attributes = 0;
  std::size_t end = std::string_view::npos;  ///< of its `>`; nothing = the tag has none
  bool is_closed = false;                    ///< `/>`
};

TagRest rest_of_tag(std::string_view text, std::size_t at) {
  TagRest rest;
  while (at < text.size()) {
    if (text[at] == '>') {
      rest.end = at;
      rest.is_closed = text[at - 1] == '/';
      return rest;
    }
    if (is_space(text[at]) || text[at] == '/') {
      ++at;
      continue;
    }
    ++rest.attributes;
    at = std::min(text.find_first_of("= \t\n\f\r/>", at + 1), text.size());
    while (at < text.size() && is_space(text[at])) ++at;
    if (at == text.size() || text[at] != '=') continue;
    ++at;
    while (at < text.size() && is_space(text[at])) ++at;
    if (at < text.size() && (text[at] == '"' || text[at] == '\'')) {
      const std::size_t quote = text.find(text[at], at + 1);
      at = quote == std::string_view::npos ? text.size() : quote + 1;
    } else {
      at = std::min(text.find_first_of(" \t\n\f\r>", at), text.size());
    }
  }
  return rest;
}

/// Tags as they stand in the text: an estimate of what parsing costs, which grows with their
/// square.
class TagCount {
 public:
  explicit TagCount(std::string_view text) {
    for (std::size_t at = text.find('<'); at != std::string_view::npos && !is_over();
         at = at == std::string_view::npos ? at : text.find('<', at + 1)) {
      at = text.substr(at).starts_with("<!--") ? text.find("-->", at) : count(text, at);
    }
  }
  [[nodiscard]] bool is_over() const { return starts_ > kMaxTags || ends_ > kMaxTags; }
  [[nodiscard]] std::size_t most_open() const { return most_open_; }
  [[nodiscard]] std::size_t most_attributes() const { return most_attributes_; }

 private:
  /// Counts the tag at `at`; gives where to look on.
  std::size_t count(std::string_view text, std::size_t at) {
    const bool is_end = at + 1 < text.size() && text[at + 1] == '/';
    const std::size_t begin = at + (is_end ? 2 : 1);
    std::size_t end = begin;
    while (end < text.size() && is_name_letter(text[end])) ++end;
    if (end == begin) return at;
    ++(is_end ? ends_ : starts_);
    const GumboTag tag = gumbo_tagn_enum(text.data() + begin, static_cast<unsigned>(end - begin));
    const TagRest rest = rest_of_tag(text, end);
    most_attributes_ = std::max(most_attributes_, rest.attributes);
    if (!is_end && (tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE)) {
      return text.find(tag == GUMBO_TAG_SCRIPT ? "</script" : "</style", end);
    }
    if (nests(tag) && !rest.is_closed) {
      open_ = is_end ? open_ - std::min<std::size_t>(open_, 1) : open_ + 1;
      most_open_ = std::max(most_open_, open_);
    }
    return rest.end;
  }

  static bool is_name_letter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') || letter == '-' || letter == ':';
  }

  /// Elements without content and those that the next of their kind closes do not nest.
  static bool nests(GumboTag tag) {
    constexpr auto kFlat = std::to_array<GumboTag>(
        {GUMBO_TAG_AREA,    GUMBO_TAG_BASE,     GUMBO_TAG_BR,      GUMBO_TAG_COL,   GUMBO_TAG_EMBED,
         GUMBO_TAG_HR,      GUMBO_TAG_IMG,      GUMBO_TAG_INPUT,   GUMBO_TAG_LINK,  GUMBO_TAG_META,
         GUMBO_TAG_PARAM,   GUMBO_TAG_SOURCE,   GUMBO_TAG_TRACK,   GUMBO_TAG_WBR,   GUMBO_TAG_P,
         GUMBO_TAG_LI,      GUMBO_TAG_DT,       GUMBO_TAG_DD,      GUMBO_TAG_TR,    GUMBO_TAG_TD,
         GUMBO_TAG_TH,      GUMBO_TAG_THEAD,    GUMBO_TAG_TBODY,   GUMBO_TAG_TFOOT, GUMBO_TAG_HTML,
         GUMBO_TAG_HEAD,    GUMBO_TAG_BODY,     GUMBO_TAG_OPTION,  GUMBO_TAG_IMAGE, GUMBO_TAG_FRAME,
         GUMBO_TAG_CAPTION, GUMBO_TAG_COLGROUP, GUMBO_TAG_OPTGROUP});
    return std::ranges::find(kFlat, tag) == kFlat.end();
  }

  std::size_t starts_ = 0, ends_ = 0, open_ = 0, most_open_ = 0, most_attributes_ = 0;
};

std::unexpected<Error> refused(ErrorCode code, std::string message, const std::string& name) {
  return std::unexpected(Error{code, std::move(message), Location{name, 0, 0, {}}});
}

}  // namespace

struct Page::Impl {
  std::string text;
  Heap heap;
  const GumboNode* root = nullptr;
};

Page::Page(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Page::Page(Page&&) noexcept = default;
Page& Page::operator=(Page&&) noexcept = default;
Page::~Page() = default;
const Node& Page::root() const { return *impl_->root; }

Result<Page> Page::parse(std::string text, const std::string& name) {
  if (first_not_html(text)) {
    return refused(ErrorCode::syntax, "a character that HTML cannot hold; remove it", name);
  }
  const TagCount tags(text);
  if (tags.is_over()) {
    return refused(ErrorCode::limit,
                   "the page has more tags than allowed: limit " + std::to_string(kMaxTags), name);
  }
  if (tags.most_attributes() > kMaxAttributes) {
    return refused(
        ErrorCode::limit,
        "a tag has more attributes than allowed: limit " + std::to_string(kMaxAttributes), name);
  }
  if (tags.most_open() > kMaxOpen) {
    return refused(ErrorCode::limit,
                   "more than " + std::to_string(kMaxOpen) + " tags are not closed", name);
  }
  auto impl = std::make_unique<Impl>();
  impl->text = std::move(text);
  impl->root = parse_within(impl->heap, impl->text.data(), impl->text.size());
  if (impl->root == nullptr) {
    return refused(ErrorCode::limit,
                   "the page takes more memory than allowed: limit " +
                       std::to_string(kMaxTreeBytes) + " bytes",
                   name);
  }
  return Page(std::move(impl));
}

}  // namespace overstap::html
