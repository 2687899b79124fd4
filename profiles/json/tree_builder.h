// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "profiles/json/parse.h"

namespace overstap::json {

/// Builds the same tree from something that is not JSON. Texts are copied. Containers are closed in
/// order and every value of an object has its key before it; anything else is a broken
/// precondition.
class TreeBuilder {
 public:
  explicit TreeBuilder(int max_depth = ParseOptions{}.max_depth);
  ~TreeBuilder();
  TreeBuilder(TreeBuilder&&) noexcept;
  TreeBuilder& operator=(TreeBuilder&&) noexcept;

  /// False when that is deeper than allowed: then nothing inside is kept and `take` gives the
  /// error.
  bool begin_object(std::uint64_t offset = 0);
  bool begin_array(std::uint64_t offset = 0);
  void end_object();
  void end_array();
  void key(std::string_view key);
  /// Text of a string or number; `true` or `false` of a boolean; of null nothing.
  void scalar(Kind kind, std::string_view text, std::uint64_t offset = 0);
  /// The tree, or `limit` when it was nested too deeply. The builder is empty afterwards.
  [[nodiscard]] Result<Document> take(std::string name);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace overstap::json
