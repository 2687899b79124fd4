// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/writers/hold.h"

namespace overstap {

void Losses::lose(const FieldPlace& place, std::string_view field, std::string_view why) {
  std::string path{place.list};
  if (!place.list.empty()) path.append("[").append(std::to_string(place.index)).append("]");
  if (!path.empty() && !field.empty()) path += '.';
  path.append(field);
  std::string reason{why};
  if (why.empty()) reason.append(format_).append(" has no place for it");
  losses_.push_back({id_, std::move(path), std::move(reason)});
}

}  // namespace overstap
