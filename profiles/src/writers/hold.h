// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "overstap/graph/model.h"
#include "overstap/profiles/writer.h"
#include "profiles/src/writers/concept_names.h"

namespace overstap {

/// What a reader takes for a field that does not stand in its input.
template <class T>
T unsaid() {
  return T{};
}
template <>
inline Evidence unsaid<Evidence>() {
  return Evidence::stated;
}

/// How much of one field a format holds.
template <class T>
struct Hold {
  T (*left)(const T& value) = nullptr;  ///< what comes back of a value; null = nothing does
  std::string_view why{};  ///< told when that is not the value; empty = the format has no place
};

/// A field that a format holds as it is.
struct HeldAsItIs {
  template <class T>
  constexpr operator Hold<T>() const {
    return {[](const T& value) { return value; }, {}};
  }
};
inline constexpr HeldAsItIs kHeld;

/// Whether a format holds an entry of a list, after its fields were looked at.
template <class T>
struct Fits {
  bool (*fits)(const T& entry, const ConceptNames& names) = nullptr;  ///< null = always
  std::string_view why{};
};

/// A place in a profile: `claims[2]`, or the profile itself.
struct FieldPlace {
  std::string_view list{};
  std::size_t index = 0;
};

/// Collects what is lost of one profile. A value that differs afterwards always has a loss.
class Losses {
 public:
  /// `format` must outlive this object.
  Losses(std::string id, std::string_view format) : id_{std::move(id)}, format_{format} {}

  void lose(const FieldPlace& place, std::string_view field, std::string_view why);

  /// Cuts a value back to what is held of it.
  template <class T>
  void fit(T& value, const Hold<T>& hold, const FieldPlace& place, std::string_view field) {
    set(value, hold.left == nullptr ? unsaid<T>() : hold.left(value), place, field, hold.why);
  }
  /// Puts what is left in the place of a value.
  template <class T>
  void set(T& value, T left, const FieldPlace& place, std::string_view field,
           std::string_view why) {
    if (left == value) return;
    lose(place, field, why);
    value = std::move(left);
  }
  template <class T>
  void fit(T& value, const Hold<T>& hold, std::string_view field) {
    fit(value, hold, FieldPlace{}, field);
  }

  /// Cuts every entry of a list; `cut` tells whether the entry stays.
  template <class T, class Cut>
  void each(std::vector<T>& entries, std::string_view list, Cut cut) {
    std::vector<T> kept;
    kept.reserve(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
      if (cut(entries[i], FieldPlace{list, i})) kept.push_back(std::move(entries[i]));
    }
    entries = std::move(kept);
  }

  [[nodiscard]] std::vector<Loss> take() { return std::move(losses_); }

 private:
  std::string id_;
  std::string_view format_;
  std::vector<Loss> losses_;
};

}  // namespace overstap
