// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <new>
#include <string_view>
#include <vector>

#include "profiles/json/arena.h"
#include "profiles/json/value.h"

namespace overstap::json {

/// Puts values together in the order of their events. The elements of a container grow in place
/// while it is the last thing in the arena, as the many small ones at the leaves are until they
/// close; else they move when their room is full. Texts are not copied.
class Tree {
 public:
  static constexpr std::size_t kMostMembers = 100'000;

  explicit Tree(Arena& arena) : arena_{&arena} {}

  /// Forgets everything; memory is kept.
  void begin(std::size_t max_depth) {
    max_depth_ = max_depth;
    open_.clear();
    root_ = Value{};
    key_ = {};
    too_many_ = false;
  }

  void key(std::string_view key) { key_ = key; }
  /// A new value at its place; it stays there until the next call.
  Value& add(Kind kind, std::uint64_t offset) {
    Value* value = &root_;
    if (!open_.empty()) {
      Frame& frame = open_.back();
      if (frame.kind == Kind::object && frame.count == kMostMembers) {
        too_many_ = true;
        value = &spare_;
      } else if (frame.kind == Kind::object) {
        auto* const member = new (room_for_one<Value::Member>(frame)) Value::Member;
        member->key = key_;
        value = &member->value;
      } else {
        value = new (room_for_one<Value>(frame)) Value;
      }
    }
    value->kind = kind;
    value->offset = offset;
    return *value;
  }
  /// False when that would be too deep.
  [[nodiscard]] bool open(Kind kind, std::uint64_t offset) {
    if (open_.size() >= max_depth_) return false;
    open_.push_back({kind, offset, key_, nullptr, 0, 0});
    return true;
  }
  void close() {
    // Field by field: a frame that was just stored is slow to load in larger pieces.
    Frame& frame = open_.back();
    const Kind kind = frame.kind;
    const std::uint64_t offset = frame.offset;
    std::byte* const elements = frame.elements;
    const std::size_t count = frame.count;
    key_ = {frame.key.data(), frame.key.size()};
    give_back(frame);
    open_.pop_back();
    Value& value = add(kind, offset);
    if (kind == Kind::object) {
      value.members = {reinterpret_cast<const Value::Member*>(elements), count};
    } else {
      value.items = {reinterpret_cast<const Value*>(elements), count};
    }
  }

  [[nodiscard]] bool is_open(Kind kind) const {
    return !open_.empty() && open_.back().kind == kind;
  }
  [[nodiscard]] std::size_t depth() const { return open_.size(); }
  /// Whether an object had more than kMostMembers, of which the rest is not kept.
  [[nodiscard]] bool too_many() const { return too_many_; }
  [[nodiscard]] const Value& root() const { return root_; }

 private:
  struct Frame {
    Kind kind = Kind::null;
    std::uint64_t offset = 0;
    std::string_view key;  ///< its own
    std::byte* elements = nullptr;
    std::size_t count = 0, room = 0;
  };
  static constexpr std::size_t kFirstRoom = 8;

  template <class Element>
  [[nodiscard]] void* room_for_one(Frame& frame) {
    if (frame.count == frame.room) grow(frame, sizeof(Element));
    return frame.elements + sizeof(Element) * frame.count++;
  }
  void grow(Frame& frame, std::size_t size) {
    const std::size_t room = frame.room == 0 ? kFirstRoom : 2 * frame.room;
    frame.elements = static_cast<std::byte*>(
        arena_->resize(frame.elements, frame.room * size, room * size, alignof(Value)));
    frame.room = room;
  }
  void give_back(const Frame& frame) {
    const std::size_t size = frame.kind == Kind::object ? sizeof(Value::Member) : sizeof(Value);
    arena_->give_back(frame.elements, frame.room * size, frame.count * size);
  }

  Arena* arena_;
  std::size_t max_depth_ = 0;
  std::vector<Frame> open_;
  Value root_, spare_;
  bool too_many_ = false;
  std::string_view key_;
};

}  // namespace overstap::json
