// SPDX-License-Identifier: Apache-2.0
#include "overstap/graph/error.h"

namespace overstap {

std::string Location::to_string() const {
  std::string text = file;
  if (line != 0) {
    if (!text.empty()) text += ':';
    text += std::to_string(line);
    if (column != 0) text += ':' + std::to_string(column);
  }
  if (!pointer.empty()) {
    if (!text.empty()) text += ": ";
    text += pointer;
  }
  return text;
}

std::string Error::to_string() const {
  const std::string place = where ? where->to_string() : std::string{};
  return place.empty() ? message : place + ": " + message;
}

OverstapError::OverstapError(Error error)
    : std::runtime_error{error.to_string()}, error_{std::move(error)} {}

}  // namespace overstap
