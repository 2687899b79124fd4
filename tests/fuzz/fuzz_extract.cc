// SPDX-License-Identifier: Apache-2.0
// Any bytes as the text of a CV and of a vacancy: a first byte says how it is cut into parts. What
// is found lies within the parts on whole characters, in order; the same text says the same; what
// the sieve kept it keeps; and a profile can be made of it.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <tuple>

#include "overstap/profiles/extraction.h"
#include "overstap/profiles/text.h"
#include "tests/profiles/small_taxonomy.h"

namespace overstap::fuzz {
namespace {

struct World {
  test::SmallTaxonomy small;
  std::vector<Phrase> phrases = phrases_of();
  std::vector<Place> places{{.postcode = 9711, .name = "Groningen"}};
  Linker linker{small.taxonomy()};
  Extractor extractor{small.taxonomy(), linker, {phrases, places}};

  static std::vector<Phrase> phrases_of() {
    Phrase phrase;
    phrase.id = "native";
    phrase.words_nl = {"native"};
    phrase.keys = {"native"};
    phrase.ground = "origin";
    return {phrase};
  }
};
const World& world() {
  static const World one;
  return one;
}

/// Parts of every kind, cut where the bytes say, on whole characters.
SourceText parts_of(std::string_view bytes) {
  SourceText source;
  if (bytes.empty()) return source;
  const auto way = static_cast<unsigned char>(bytes.front());
  const std::string text = to_nfc(bytes.substr(1));
  std::string_view rest = text;
  const std::string_view cut = way % 3 == 0 ? std::string_view{} : way % 3 == 1 ? "\n\n" : "\n";
  for (unsigned i = 0; !rest.empty(); ++i) {
    const std::size_t end = cut.empty() ? rest.size() : std::min(rest.find(cut), rest.size());
    if (end > 0) {
      const auto kind = static_cast<PartKind>(way < 128 ? 0 : (way + i) % 5);
      source.parts.push_back(
          {kind, static_cast<std::int32_t>(i), {}, std::string{rest.substr(0, end)}});
    }
    rest.remove_prefix(std::min(end + cut.size(), rest.size()));
  }
  return source;
}

void require(bool holds) {
  if (!holds) std::abort();
}

void check_span(const SourceText& text, const SourceSpan& span) {
  require(span.part >= 0 && static_cast<std::size_t>(span.part) < text.parts.size());
  const std::string& part = text.parts[static_cast<std::size_t>(span.part)].text;
  require(span.begin >= 0 && span.begin < span.end &&
          static_cast<std::size_t>(span.end) <= part.size());
  for (const std::int32_t at : {span.begin, span.end}) {
    const auto i = static_cast<std::size_t>(at);
    require(i == part.size() || (static_cast<unsigned char>(part[i]) & 0xC0U) != 0x80U);
  }
}

void check_sections(const Extraction& extraction) {
  std::int32_t last = 0;
  for (const Section& section : extraction.sections) {
    require(section.first == last && section.last > section.first);
    last = section.last;
  }
  require(static_cast<std::size_t>(last) == extraction.text.parts.size());
}

bool same_claims(const Extraction& a, const Extraction& b) {
  return std::ranges::equal(a.claims, b.claims, [](const TextClaim& x, const TextClaim& y) {
    return x.what.index() == y.what.index() && x.span == y.span && x.stance == y.stance &&
           x.label == y.label && x.rule == y.rule && x.confidence == y.confidence;
  });
}

void check(const Extraction& extraction, TextSubject subject) {
  const auto place = [](const TextClaim& claim) {
    return std::tuple{claim.span.part, claim.span.begin, claim.span.end};
  };
  require(std::ranges::is_sorted(extraction.claims, {}, place));
  for (const TextClaim& claim : extraction.claims) {
    check_span(extraction.text, claim.span);
    require(claim.confidence >= 0 && claim.confidence <= 1000 && !claim.rule.empty());
  }
  for (const PhraseFlag& flag : extraction.flags) check_span(extraction.text, flag.span);
  for (const MarkedText& mark : extraction.marks) check_span(extraction.text, mark.span);
  check_sections(extraction);
  SourceText again = extraction.text;
  (void)sieve(again, subject == TextSubject::cv ? SieveSubject::seeker : SieveSubject::vacancy);
  require(again == extraction.text);
}

}  // namespace
}  // namespace overstap::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace overstap;
  const SourceText text =
      fuzz::parts_of(std::string_view{reinterpret_cast<const char*>(bytes), size});
  for (const TextSubject subject : {TextSubject::cv, TextSubject::vacancy}) {
    const ExtractOptions options{
        .subject = subject, .as_of = Date{2026, 11, 21}, .min_confidence = 0};
    const Extraction once = fuzz::world().extractor.extract(text, options);
    fuzz::check(once, subject);
    if (once.sieved.total() == 0 && once.text != text) std::abort();
    if (!fuzz::same_claims(once, fuzz::world().extractor.extract(text, options))) std::abort();
    SeekerProfile seeker;
    Vacancy vacancy;
    apply(once, seeker);
    apply(once, vacancy);
    if (vacancy.said.size() != once.flags.size()) std::abort();
  }
  return 0;
}
