// SPDX-License-Identifier: Apache-2.0
#include "tools/import/data_file.h"

#include <algorithm>

#include "overstap/graph/try.h"
#include "overstap/profiles/reader.h"

namespace overstap::intake {

namespace {

constexpr std::uint64_t kMaxDataFileBytes = 64u << 20;

}  // namespace

void ErrorList::add(Error error) {
  ++count_;
  if (errors_.size() < kCap) errors_.push_back(std::move(error));
}

Error ErrorList::joined(std::string_view what) const {
  std::string message = std::to_string(count_) + (count_ == 1 ? " error in " : " errors in ");
  message += what;
  message += "; nothing was imported:";
  for (const Error& error : errors_) message += "\n  " + error.to_string();
  if (count_ > errors_.size()) {
    message += "\n  and " + std::to_string(count_ - errors_.size()) + " more";
  }
  return {errors_.empty() ? ErrorCode::schema : errors_.front().code, std::move(message), {}};
}

Result<DataFile> DataFile::open(const std::string& path, std::string name) {
  DataFile file;
  file.name_ = std::move(name);
  OVERSTAP_TRY_ASSIGN(file.bytes_, read_file(path, kMaxDataFileBytes));
  OVERSTAP_TRY_ASSIGN(file.document_, json::parse(file.bytes_, file.name_));
  for (std::size_t i = 0; i < file.bytes_.size(); ++i) {
    if (file.bytes_[i] == '\n') file.line_ends_.push_back(i);
  }
  return file;
}

std::uint64_t DataFile::line_of(const json::Value& value) const {
  // The offset is just after the value's first token, which ends on the line where it began.
  const std::uint64_t inside = value.offset == 0 ? 0 : value.offset - 1;
  const auto end = std::ranges::lower_bound(line_ends_, inside);
  return static_cast<std::uint64_t>(end - line_ends_.begin()) + 1;
}

Location Entry::at(std::string pointer) const {
  return {.file = file_->name(),
          .line = file_->line_of(object.value()),
          .column = 0,
          .pointer = std::move(pointer)};
}

void Entry::error(std::string pointer, std::string message, ErrorCode code) const {
  errors_->add({code, std::move(message), at(std::move(pointer))});
}

std::string Entry::pointer(std::string_view key) const {
  return object.pointer() + "/" + json::escape_pointer(key);
}

std::string Entry::pointer(std::string_view key, std::size_t index) const {
  return pointer(key) + "/" + std::to_string(index);
}

void read_object(const DataFile& file, const json::Value& value, const std::string& pointer,
                 ErrorList& errors, const std::function<void(Entry&)>& read) {
  json::Context context{file.name(), file.line_of(value)};
  json::ObjectReader object{context, value, pointer};
  Entry entry{file, object, errors};
  read(entry);
  object.finish();
  if (!context.ok()) errors.add(*context.error());
}

void read_list(const DataFile& file, std::string_view noun, ErrorList& errors,
               const std::function<void(Entry&)>& head, const std::function<void(Entry&)>& each) {
  std::vector<std::pair<const json::Value*, std::string>> entries;
  read_object(file, file.root(), "", errors, [&](Entry& top) {
    head(top);
    if (top.object.required(noun) == nullptr) return;
    for (const auto& [value, pointer] : top.object.array(noun)) {
      entries.emplace_back(value, pointer);
    }
  });
  for (const auto& [value, pointer] : entries) read_object(file, *value, pointer, errors, each);
}

}  // namespace overstap::intake
