// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The slow and plain way to split CSV, one byte at a time over the whole text: what the scanner is
/// compared with.
namespace overstap::test {

struct ReferenceRecord {
  std::vector<std::string> cells;
  std::size_t line = 1;
  bool broken = false;  ///< text behind a closing quote, or no closing quote
};

class CsvReference {
 public:
  CsvReference(std::string_view text, char delimiter) : text_{text}, delimiter_{delimiter} {}

  std::vector<ReferenceRecord> read() {
    std::vector<ReferenceRecord> records;
    while (at_ < text_.size()) {
      if (take_line_end()) continue;
      ReferenceRecord record;
      record.line = line_;
      read_cell(record);
      while (peek() == delimiter_ && at_ < text_.size()) {
        ++at_;
        read_cell(record);
      }
      (void)take_line_end();
      records.push_back(record);
    }
    return records;
  }

 private:
  char peek() const { return at_ < text_.size() ? text_[at_] : '\n'; }
  bool ends() const { return peek() == delimiter_ || peek() == '\n' || peek() == '\r'; }

  bool take_line_end() {
    if (at_ >= text_.size() || (text_[at_] != '\n' && text_[at_] != '\r')) return false;
    at_ += text_.substr(at_).starts_with("\r\n") ? 2u : 1u;
    ++line_;
    return true;
  }

  void read_cell(ReferenceRecord& record) {
    std::string cell;
    if (at_ < text_.size() && text_[at_] == '"') {
      ++at_;
      bool open = true;
      while (at_ < text_.size() && open) {
        if (text_[at_] != '"') {
          const std::size_t begin = at_;
          if (!take_line_end()) ++at_;
          cell += text_.substr(begin, at_ - begin);
        } else if (text_.substr(at_).starts_with("\"\"")) {
          cell += '"';
          at_ += 2;
        } else {
          open = false;
          ++at_;
        }
      }
      if (open) record.broken = true;
      while (!open && at_ < text_.size() && text_[at_] == ' ') ++at_;
      if (!ends()) record.broken = true;
    }
    while (!ends()) cell += text_[at_++];
    record.cells.push_back(cell);
  }

  std::string_view text_;
  char delimiter_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
};

inline std::vector<ReferenceRecord> split_csv(std::string_view text, char delimiter) {
  return CsvReference(text, delimiter).read();
}

}  // namespace overstap::test
