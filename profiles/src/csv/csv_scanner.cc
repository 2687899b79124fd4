// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/csv/csv_scanner.h"

#include <algorithm>
#include <cassert>
#include <cstring>

#include "overstap/graph/try.h"
#include "profiles/src/csv/csv_encoding.h"
#include "profiles/src/csv/csv_scan.h"

namespace overstap {

CsvScanner::CsvScanner(ByteSource& source, std::size_t chunk)
    : source_{&source},
      buffer_(std::max<std::size_t>(chunk, 64) + kCsvPadding),
      cells_(kMaxCsvColumns) {}

Result<std::string_view> CsvScanner::sample() {
  if (size_ == 0) OVERSTAP_TRY(refill());
  return std::string_view{buffer_.data() + begin_, size_ - begin_};
}

void CsvScanner::skip(std::size_t bytes, std::uint64_t lines) {
  assert(bytes <= size_ - begin_);
  begin_ += bytes;
  line_ += lines;
}

Result<void> CsvScanner::refill() {
  std::memmove(buffer_.data(), buffer_.data() + begin_, size_ - begin_);
  size_ -= begin_;
  begin_ = 0;
  const std::size_t capacity = buffer_.size() - kCsvPadding;
  // Twice as much each time, so that a long record is scanned again in O(bytes) as a whole.
  if (size_ > capacity / 2) {
    buffer_.resize(std::min(2 * capacity, std::max(capacity, kMaxCsvRecord + 4096)) + kCsvPadding);
  }
  while (!at_end_ && size_ + kCsvPadding < buffer_.size()) {
    const std::span<char> rest{buffer_.data() + size_, buffer_.size() - kCsvPadding - size_};
    OVERSTAP_TRY_ASSIGN(const std::size_t got, source_->read(rest));
    at_end_ = got == 0;
    size_ += got;
  }
  std::memset(buffer_.data() + size_, 0, kCsvPadding);
  return {};
}

Result<bool> CsvScanner::next() {
  OVERSTAP_TRY_ASSIGN(const bool more, skip_empty_lines());
  if (!more) return false;
  record_line_ = line_;
  while (!scan_record()) {
    if (size_ - begin_ > kMaxCsvRecord) {
      OVERSTAP_TRY(skip_long_record());
      problem_ = CsvProblem::too_long;
      return true;
    }
    OVERSTAP_TRY(refill());
  }
  return true;
}

Result<bool> CsvScanner::skip_empty_lines() {
  while (true) {
    if (begin_ == size_) {
      if (at_end_) return false;
      OVERSTAP_TRY(refill());
      if (size_ == 0) return false;
    }
    const char c = buffer_[begin_];
    if (c != '\n' && c != '\r') return true;
    if (c == '\r' && begin_ + 1 == size_ && !at_end_) {
      OVERSTAP_TRY(refill());
      continue;
    }
    // Behind the last byte the padding is no line end.
    begin_ += c == '\r' && buffer_[begin_ + 1] == '\n' ? 2u : 1u;
    ++line_;
  }
}

bool CsvScanner::scan_record() {
  count_ = 0;
  doubled_.clear();
  problem_ = CsvProblem::none;
  inner_lines_ = 0;
  quote_line_ = 0;
  const char* const begin = buffer_.data() + begin_;
  const char* at = begin;
  Stop stop = Stop::delimiter;
  while (stop == Stop::delimiter) stop = scan_cell(at);
  if (stop == Stop::more) return false;
  const std::string_view record{begin, static_cast<std::size_t>(at - begin)};
  begin_ += record.size();
  line_ = record_line_ + inner_lines_ + 1;
  if (record.size() > kMaxCsvRecord) problem_ = CsvProblem::too_long;
  if (problem_ == CsvProblem::none && expected_ && *expected_ != count_) {
    problem_ = CsvProblem::cell_count;
  }
  if (problem_ != CsvProblem::none) return true;
  if (!doubled_.empty()) halve_quotes();
  if (!is_ascii(record.data(), record.size())) decode(record);
  return true;
}

void CsvScanner::add_cell(const char* begin, const char* end) {
  if (count_ < cells_.size()) cells_[count_] = {begin, static_cast<std::size_t>(end - begin)};
  ++count_;
}

CsvScanner::Stop CsvScanner::scan_cell(const char*& at) {
  if (*at == '"') return scan_quoted(at);
  const char* const begin = at;
  const char* const last = end();
  while (true) {
    at = find_stop(at, delimiter_);
    if (*at == delimiter_ || *at == '\n' || *at == '\r' || at == last) break;
    if (*at == 0) problem_ = CsvProblem::zero_byte;
    ++at;
  }
  add_cell(begin, at);
  return finish_cell(at);
}

CsvScanner::Stop CsvScanner::scan_quoted(const char*& at) {
  const std::uint64_t opened = record_line_ + inner_lines_;
  const char* const begin = ++at;
  bool doubled = false;
  while (true) {
    at = find_stop(at, '"');
    if (at == end()) {
      quote_line_ = opened;
      if (!at_end_) return Stop::more;
      add_cell(begin, at);
      problem_ = CsvProblem::unterminated_quote;
      return Stop::record;
    }
    if (*at == '"') {
      if (at + 1 == end() && !at_end_) return Stop::more;
      if (at[1] != '"') break;
      doubled = true;
      ++at;
    } else if (*at == '\r' || (*at == '\n' && at[-1] != '\r')) {
      ++inner_lines_;
    } else if (*at == 0) {
      problem_ = CsvProblem::zero_byte;
    }
    ++at;
  }
  if (doubled) doubled_.push_back(count_);
  add_cell(begin, at);
  ++at;
  while (*at == ' ') ++at;
  const bool ends = *at == delimiter_ || *at == '\n' || *at == '\r' || at == end();
  if (ends) return finish_cell(at);
  problem_ = CsvProblem::text_after_quote;
  quote_line_ = opened;
  while (*at != delimiter_ && *at != '\n' && *at != '\r' && at != end()) {
    at = find_stop(at + 1, delimiter_);
  }
  return finish_cell(at);
}

CsvScanner::Stop CsvScanner::finish_cell(const char*& at) {
  if (at == end()) return at_end_ ? Stop::record : Stop::more;
  if (*at == delimiter_) {
    ++at;
    return Stop::delimiter;
  }
  if (*at == '\r') {
    if (at + 1 == end() && !at_end_) return Stop::more;
    if (at[1] == '\n') ++at;
  }
  ++at;
  return Stop::record;
}

void CsvScanner::halve_quotes() {
  for (const std::size_t index : doubled_) {
    if (index >= cells_.size()) continue;
    const std::string_view cell = cells_[index];
    char* const first = buffer_.data() + (cell.data() - buffer_.data());
    char* to = first;
    for (std::size_t i = 0; i < cell.size(); ++i) {
      *to++ = first[i];
      if (first[i] == '"') ++i;
    }
    cells_[index] = {first, static_cast<std::size_t>(to - first)};
  }
}

void CsvScanner::decode(std::string_view record) {
  const bool forced_1252 = encoding_ == CsvEncoding::windows_1252;
  // The check runs over the cells: quotes that were halved leave rests in the record.
  if (!forced_1252 && std::ranges::all_of(cells(), is_utf8)) return;
  if (encoding_ == CsvEncoding::utf8) {
    problem_ = CsvProblem::encoding;
    return;
  }
  converted_.clear();
  // A character of Windows-1252 takes at most three bytes: no reallocation moves what is viewed.
  converted_.reserve(3 * record.size());
  for (std::string_view& cell : std::span{cells_}.first(cells().size())) {
    const std::size_t begin = converted_.size();
    if (!append_windows_1252(cell, converted_)) {
      problem_ = CsvProblem::encoding;
      return;
    }
    cell = {converted_.data() + begin, converted_.size() - begin};
  }
  converted_any_ = true;
}

/// Goes on to where a record that is too long ends, without keeping it.
Result<void> CsvScanner::skip_long_record() {
  enum class At : std::uint8_t { cell_start, plain, quoted, quote, carriage_return };
  At state = At::cell_start;
  std::uint64_t lines = 0;
  bool after_return = false;
  while (true) {
    for (; begin_ < size_; ++begin_) {
      if (state == At::plain || state == At::quoted) {
        // Most bytes change nothing.
        const char* const from = buffer_.data() + begin_;
        const char* const to = find_stop(from, state == At::plain ? delimiter_ : '"');
        after_return = after_return && to == from;
        begin_ = static_cast<std::size_t>(to - buffer_.data());
        if (begin_ >= size_) break;
      }
      const char c = buffer_[begin_];
      if (state == At::carriage_return) {
        if (c == '\n') ++begin_;
        line_ = record_line_ + lines + 1;
        return {};
      }
      if (state == At::quoted) {
        if (c == '\r' || (c == '\n' && !after_return)) ++lines;
        after_return = c == '\r';
        if (c == '"') state = At::quote;
      } else if (state == At::quote && c == '"') {
        state = At::quoted;
      } else if (c == '\r') {
        state = At::carriage_return;
      } else if (c == '\n') {
        ++begin_;
        line_ = record_line_ + lines + 1;
        return {};
      } else if (c == delimiter_) {
        state = At::cell_start;
      } else {
        state = state == At::cell_start && c == '"' ? At::quoted : At::plain;
      }
    }
    if (at_end_) break;
    OVERSTAP_TRY(refill());
  }
  line_ = record_line_ + lines + 1;
  return {};
}

}  // namespace overstap
