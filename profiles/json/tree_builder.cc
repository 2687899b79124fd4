// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cassert>

#include "profiles/json/tree.h"
#include "profiles/json/tree_builder.h"

namespace overstap::json {

struct TreeBuilder::Impl {
  std::shared_ptr<Arena> arena = std::make_shared<Arena>();
  Tree tree{*arena};
  std::size_t max_depth;
  std::size_t too_deep = 0;  ///< open containers below the deepest level; nothing there is kept
  bool refused = false;
  bool after_key = false;

  explicit Impl(std::size_t depth) : max_depth{depth} { tree.begin(depth); }

  /// Whether the next value is kept.
  bool expect_value() {
    if (too_deep > 0) return false;
    assert(after_key == tree.is_open(Kind::object) &&
           "a key stands before each value of an object");
    after_key = false;
    return true;
  }
  bool open(Kind kind, std::uint64_t offset) {
    if (expect_value() && tree.open(kind, offset)) return true;
    ++too_deep;
    refused = true;
    return false;
  }
  void close([[maybe_unused]] Kind kind) {
    if (too_deep > 0) {
      --too_deep;
      return;
    }
    assert(tree.is_open(kind) && !after_key);
    tree.close();
  }
};

TreeBuilder::TreeBuilder(int max_depth)
    : impl_{std::make_unique<Impl>(static_cast<std::size_t>(std::max(0, max_depth)))} {}
TreeBuilder::~TreeBuilder() = default;
TreeBuilder::TreeBuilder(TreeBuilder&&) noexcept = default;
TreeBuilder& TreeBuilder::operator=(TreeBuilder&&) noexcept = default;

bool TreeBuilder::begin_object(std::uint64_t offset) { return impl_->open(Kind::object, offset); }
bool TreeBuilder::begin_array(std::uint64_t offset) { return impl_->open(Kind::array, offset); }
void TreeBuilder::end_object() { impl_->close(Kind::object); }
void TreeBuilder::end_array() { impl_->close(Kind::array); }

void TreeBuilder::key(std::string_view key) {
  if (impl_->too_deep > 0) return;
  assert(impl_->tree.is_open(Kind::object) && !impl_->after_key);
  impl_->tree.key(impl_->arena->copy(key));
  impl_->after_key = true;
}

void TreeBuilder::scalar(Kind kind, std::string_view text, std::uint64_t offset) {
  assert(kind != Kind::object && kind != Kind::array);
  if (!impl_->expect_value()) return;
  Value& value = impl_->tree.add(kind, offset);
  if (kind == Kind::boolean) {
    value.boolean = text == "true";
  } else if (kind != Kind::null) {
    value.text = impl_->arena->copy(text);
  }
}

Result<Document> TreeBuilder::take(std::string name) {
  const std::size_t max_depth = impl_->max_depth;
  assert(impl_->tree.depth() == 0 && impl_->too_deep == 0 && "every container is closed");
  const bool refused = impl_->refused;
  Document document{std::move(name), impl_->tree.root(), impl_->arena};
  impl_ = std::make_unique<Impl>(max_depth);
  if (!refused) return document;
  return std::unexpected(Error{
      ErrorCode::limit, "nested too deeply: more than " + std::to_string(max_depth) + " levels",
      Location{std::move(document.name), 0, 0, {}}});
}

}  // namespace overstap::json
