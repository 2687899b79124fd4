// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/extract/text/read_text.h"

#include "profiles/src/extract/text/reading.h"

namespace overstap::extract {

ReadText read_text(const SourceText& source, const ExtractOptions& options) {
  ReadText text = split_text(source, options);
  find_languages_of_sentences(text);
  find_cues(text);
  find_sections(text);
  find_names(text);
  return text;
}

}  // namespace overstap::extract
