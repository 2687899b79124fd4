// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "profiles/src/extract/text/reading.h"
#include "profiles/src/extract/text/sentences.h"
#include "profiles/src/extract/text/tokens.h"

namespace overstap::extract {
namespace {

/// A sentence, or pieces of one that nobody would write: what the rules do for a claim takes time
/// in proportion to its sentence.
void add_pieces(Sentence sentence, ReadText& out) {
  const std::uint32_t last = sentence.last, end = sentence.end;
  while (last - sentence.first > kMostTokensOfSentence) {
    sentence.last = sentence.first + kMostTokensOfSentence;
    sentence.end = out.tokens[sentence.last - 1].end;
    out.tokens[sentence.first].glued = false;
    out.sentences.push_back(sentence);
    sentence.first = sentence.last;
    sentence.begin = out.tokens[sentence.first].begin;
    sentence.bullet = false;
  }
  sentence.last = last;
  sentence.end = end;
  out.tokens[sentence.first].glued = false;
  out.sentences.push_back(sentence);
}

/// The sentences of one part, whose tokens begin at `first_token`.
void add_sentences(const TextPart& part, std::int32_t index, std::uint32_t first_token,
                   ReadText& out) {
  const std::string_view text = part.text;
  auto token = first_token;
  const auto tokens = static_cast<std::uint32_t>(out.tokens.size());
  std::int32_t line = 0;
  std::size_t line_begin = 0, line_end = std::min(text.find('\n'), text.size());
  for (const ByteRange& range : split_sentences(text)) {
    Sentence sentence{.part = index,
                      .begin = static_cast<std::uint32_t>(range.begin),
                      .end = static_cast<std::uint32_t>(range.end)};
    sentence.part_kind = part.kind;
    sentence.bullet = part.kind == PartKind::list_item;
    for (; token < tokens && out.tokens[token].begin < range.begin; ++token) {
      sentence.bullet |= is_any(out.tokens[token], {"*", "-", ">", "+"});
    }
    sentence.first = token;
    while (token < tokens && out.tokens[token].begin < range.end) ++token;
    sentence.last = token;
    if (sentence.first == sentence.last) continue;
    const std::size_t start = out.tokens[sentence.first].begin;
    for (; line_end < start; line_end = std::min(text.find('\n', line_begin), text.size())) {
      ++line;
      line_begin = line_end + 1;
    }
    sentence.line = line;
    const std::string_view before = text.substr(line_begin, start - line_begin);
    sentence.indent =
        static_cast<std::int32_t>(std::min(before.find_first_not_of(" \t"), before.size()));
    add_pieces(sentence, out);
  }
}

}  // namespace

ReadText split_text(const SourceText& source, const ExtractOptions& options) {
  ReadText out;
  out.source = &source;
  out.subject = options.subject;
  out.as_of = options.as_of;
  std::size_t bytes = 0;
  for (const TextPart& part : source.parts) bytes += part.text.size();
  constexpr std::size_t kBytesPerToken = 4;  // less than in any common text
  out.folded.resize(bytes);
  out.tokens.reserve(bytes / kBytesPerToken);
  char* keys = out.folded.data();
  for (std::size_t i = 0; i < source.parts.size(); ++i) {
    const auto first_token = static_cast<std::uint32_t>(out.tokens.size());
    keys = split_tokens(source.parts[i].text, keys, out);
    add_sentences(source.parts[i], static_cast<std::int32_t>(i), first_token, out);
  }
  return out;
}

}  // namespace overstap::extract
