// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <ostream>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "market_content.h"
#include "market_patching.h"

/// Files whose checksums fit and whose content cannot be: made by a broken or hostile writer.
namespace overstap::testing {
namespace {

using File = std::vector<std::byte>;
using ::testing::HasSubstr;

struct Unsound {
  std::string name;
  std::function<void(File&)> change;
  std::string message;
};
void PrintTo(const Unsound& unsound, std::ostream* out) { *out << unsound.name; }

constexpr auto kLastSection = static_cast<Section>(kSectionCount);

class SealedMarket : public ::testing::TestWithParam<Unsound> {};

TEST_P(SealedMarket, IsRefusedWhenUnsound) {
  File file = rich_market();
  GetParam().change(file);
  seal(file);
  const Error error = refusal_of(std::move(file));
  EXPECT_EQ(error.code, ErrorCode::corrupt);
  EXPECT_THAT(error.message, HasSubstr(GetParam().message));
}

/// A change of one element of one section.
template <class T>
auto element(Section section, std::size_t index, void (*change)(T&)) {
  return [=](File& file) { patch<T>(file, section, index, change); };
}
auto resized(Section section, std::ptrdiff_t by) {
  return [=](File& file) {
    const SectionEntry entry = section_of(file, section);
    File bytes(file.begin() + static_cast<std::ptrdiff_t>(entry.offset),
               file.begin() + static_cast<std::ptrdiff_t>(entry.offset + entry.size));
    bytes.resize(static_cast<std::size_t>(std::ssize(bytes) + by));
    file = with_section(file, section, std::move(bytes));
  };
}
auto table_entry(Section section, void (*change)(SectionEntry&)) {
  return [=](File& file) {
    const std::size_t at =
        sizeof(MarketHeader) + (static_cast<std::size_t>(section) - 1) * sizeof(SectionEntry);
    SectionEntry entry;
    std::memcpy(&entry, file.data() + at, sizeof entry);
    change(entry);
    std::memcpy(file.data() + at, &entry, sizeof entry);
  };
}
/// Both by-code and by-text orders begin with another row.
template <class T>
auto swapped(Section section, std::size_t a, std::size_t b) {
  return [=](File& file) {
    T first, second;
    patch<T>(file, section, a, [&](T& value) { first = value; });
    patch<T>(file, section, b, [&](T& value) { second = std::exchange(value, first); });
    patch<T>(file, section, a, [&](T& value) { value = second; });
  };
}

const Unsound kFrames[] = {
    {"SectionMoved", table_entry(Section::skills, [](SectionEntry& e) { e.offset += 64; }),
     "section 2 out of place"},
    {"SectionBeyondTheEnd",
     table_entry(Section::vacancies, [](SectionEntry& e) { e.size += 1 << 20; }),
     "section 39 out of place"},
    {"SectionOfHugeSize", table_entry(Section::text, [](SectionEntry& e) { e.size = ~0ULL; }),
     "section 1 out of place"},
    {"SectionUnaligned", table_entry(Section::text, [](SectionEntry& e) { e.offset += 1; }),
     "section 1 out of place"},
    {"SectionOfAnotherId", table_entry(Section::text, [](SectionEntry& e) { e.id = 2; }),
     "section 1 out of place"},
    {"ElementsOfSizeZero", table_entry(Section::text, [](SectionEntry& e) { e.element_size = 0; }),
     "section 1 out of place"},
    {"ElementsOfAnotherSize",
     table_entry(Section::skills, [](SectionEntry& e) { e.element_size = 4; }),
     "elements of another size in section 2"},
    {"LastSectionShorter", table_entry(kLastSection, [](SectionEntry& e) { e.size -= 96; }),
     "after its last section"},
    {"PaddingNotZero",
     [](File& f) {
       const SectionEntry text = section_of(f, Section::text);
       ASSERT_NE(text.size % kSectionAlignment, 0U);
       f[text.offset + text.size] = std::byte{1};
     },
     "section 2 out of place"},
};

const Unsound kTaxonomies[] = {
    {"SkillCodeOutsideThePool",
     element<SkillRecord>(Section::skills, 1, [](SkillRecord& r) { r.code.offset = 1U << 30; }),
     "skill 1 with a field out of range"},
    {"SkillLabelOverflowing",
     element<SkillRecord>(Section::skills, 0, [](SkillRecord& r) { r.label[1].size = ~0U; }),
     "skill 0 with a field out of range"},
    {"SkillKind",
     element<SkillRecord>(Section::skills, 2, [](SkillRecord& r) { r.kind = SkillKind{5}; }),
     "skill 2 with a field out of range"},
    {"OccupationLevel",
     element<OccupationRecord>(Section::occupations, 0,
                               [](OccupationRecord& r) { r.level_max = EducationLevel{11}; }),
     "occupation 0 with a field out of range"},
    {"OccupationEntry",
     element<OccupationRecord>(Section::occupations, 0,
                               [](OccupationRecord& r) { r.entry_plus_one = 3; }),
     "occupation 0 with a field out of range"},
    {"OccupationReserved",
     element<OccupationRecord>(Section::occupations, 1,
                               [](OccupationRecord& r) { r.reserved[2] = 1; }),
     "occupation 1 with a field out of range"},
    {"OffsetsNotFromZero",
     element<std::uint32_t>(Section::occupation_skills_offsets, 0, [](std::uint32_t& o) { o = 1; }),
     "occupation skills with offsets out of order"},
    {"OffsetsDecreasing",
     element<std::uint32_t>(Section::skill_occupations_offsets, 1,
                            [](std::uint32_t& o) { o = 1'000; }),
     "skill occupations with offsets out of order"},
    {"LastOffsetTooSmall",
     element<std::uint32_t>(Section::broader_offsets, 5, [](std::uint32_t& o) { --o; }),
     "broader skills with offsets out of order"},
    {"OffsetsMissing", resized(Section::related_offsets, -4), "4 rows of related skills, not 5"},
    {"NoOffsets", resized(Section::covers_offsets, -24), "no rows of covered skills"},
    {"ValuesMissing", resized(Section::occupation_skills, -8),
     "occupation skills with offsets out of order"},
    {"AskedSkillOutOfRange",
     element<OccupationSkill>(Section::occupation_skills, 0,
                              [](OccupationSkill& r) { r.skill = SkillId{5}; }),
     "of occupation skills 0 with a value out of range"},
    {"AskedTwice",
     [](File& f) {
       SkillId first;
       patch<OccupationSkill>(f, Section::occupation_skills, 0,
                              [&](OccupationSkill& r) { first = r.skill; });
       patch<OccupationSkill>(f, Section::occupation_skills, 1,
                              [&](OccupationSkill& r) { r.skill = first; });
     },
     "of occupation skills 0 out of order"},
    {"RelevanceDiffersBySkill",
     element<SkillOccupation>(Section::skill_occupations, 0,
                              [](SkillOccupation& r) {
                                r.relevance = r.relevance == Relevance::essential
                                                  ? Relevance::somewhat
                                                  : Relevance::essential;
                              }),
     "otherwise by skill than by occupation"},
    {"BroaderOutOfRange",
     element<SkillId>(Section::broader, 0, [](SkillId& id) { id = SkillId{5}; }),
     "of broader skills"},
    {"BroaderThanItself",
     [](File& f) {
       std::uint32_t child = 0;
       for (std::uint32_t end = 0; end == 0; ++child) {
         patch<std::uint32_t>(f, Section::broader_offsets, child + 1,
                              [&](std::uint32_t& offset) { end = offset; });
       }
       patch<SkillId>(f, Section::broader, 0, [&](SkillId& id) { id = SkillId{child - 1}; });
     },
     "a cycle in its skill hierarchy"},
    {"LabelOfNoConcept", element<LabelKey>(Section::label_keys, 0, [](LabelKey& r) { r.id = 77; }),
     "label 0 of a concept that does not exist"},
    {"LabelWithEmptyKey",
     element<LabelKey>(Section::label_keys, 2, [](LabelKey& r) { r.key.size = 0; }),
     "label 2 with a field out of range"},
    {"LabelsOutOfOrder", swapped<LabelKey>(Section::label_keys, 0, 1), "label 1 out of order"},
    {"IndexOutOfOrder", swapped<std::uint32_t>(Section::skills_by_code, 0, 1),
     "index of skills by code out of order"},
    {"IndexOutOfRange",
     element<std::uint32_t>(Section::skills_by_uri, 0, [](std::uint32_t& id) { id = 5; }),
     "index of skills by URI with an id out of range"},
    {"IndexIncomplete", resized(Section::occupations_by_code, -4),
     "incomplete index of occupations by code"},
    {"IndexOfConceptsWithoutThatText",
     element<std::uint32_t>(Section::occupations_by_code, 2, [](std::uint32_t& id) { id = 0; }),
     "index of occupations by code out of order"},
};

const Unsound kDerived[] = {
    {"ClosenessOutOfRange",
     element<CloseSkill>(Section::close_by_asked, 0, [](CloseSkill& r) { r.closeness = 10'001; }),
     "closeness by asked skill with a value out of range"},
    {"ClosenessOfNoSkill",
     element<CloseSkill>(Section::close_by_held, 0, [](CloseSkill& r) { r.other = SkillId{5}; }),
     "closeness by held skill with a value out of range"},
    {"EdgeToItself",
     [](File& f) {
       for (std::uint32_t from = 0, end = 0; end == 0; ++from) {
         patch<std::uint32_t>(f, Section::edges_offsets, from + 1,
                              [&](std::uint32_t& offset) { end = offset; });
         patch<TransitionEdge>(f, Section::edges, 0,
                               [&](TransitionEdge& e) { e.to = OccupationId{from}; });
       }
     },
     "transitions from occupation"},
    {"EdgeOfNothingPossible",
     element<TransitionEdge>(Section::edges, 0, [](TransitionEdge& e) { e.score.possible = 0; }),
     "transitions from occupation"},
    {"EdgeWithMoreThanPossible",
     element<TransitionEdge>(Section::edges, 0,
                             [](TransitionEdge& e) { e.score.earned = e.score.possible + 1; }),
     "transitions from occupation"},
};

/// A change of one field of the first, the regional, or the last observed move.
auto observed(std::size_t index, void (*change)(ObservedMove&)) {
  return element<ObservedMove>(Section::observed_moves, index, change);
}
const Unsound kObserved[] = {
    {"ObservedFromNowhere", observed(0, [](ObservedMove& r) { r.from = OccupationId{3}; }),
     "observed move 0 names an occupation that does not exist"},
    {"ObservedToNowhere", observed(0, [](ObservedMove& r) { r.to = OccupationId{3}; }),
     "observed move 0 names an occupation that does not exist"},
    {"ObservedToItself", observed(0, [](ObservedMove& r) { r.to = r.from; }),
     "observed move 0 goes to where it came from"},
    {"ObservedInNoRegion", observed(1, [](ObservedMove& r) { r.region_plus_one = 3; }),
     "observed move 1 names a region that does not exist"},
    {"ObservedByNoSource", observed(0, [](ObservedMove& r) { r.source = SourceId{2}; }),
     "observed move 0 names a source that does not exist"},
    {"ObservedTooFew", observed(2, [](ObservedMove& r) { r.persons = 9; }),
     "observed move 2 tells of too few people"},
    {"ObservedMinimumTooLow", observed(2, [](ObservedMove& r) { r.min_persons = 4; }),
     "observed move 2 tells of too few people"},
    {"ObservedMoreThanLeft", observed(0, [](ObservedMove& r) { r.persons = 61; }),
     "observed move 0 has more people than left"},
    {"ObservedFewReturns", observed(0, [](ObservedMove& r) { r.returns = 9; }),
     "observed move 0 tells of too few people"},
    {"ObservedInternalInARegion", observed(1, [](ObservedMove& r) { r.internal = 12; }),
     "observed move 1 counts internal moves or returns by region"},
    {"ObservedMonthThirteen", observed(0, [](ObservedMove& r) { r.last.month = 13; }),
     "observed move 0 has months that cannot be"},
    {"ObservedBackwards", observed(0, [](ObservedMove& r) { std::swap(r.first, r.last); }),
     "observed move 0 has months that cannot be"},
    {"ObservedOutOfOrder", swapped<ObservedMove>(Section::observed_moves, 0, 2),
     "observed move 1 is out of order"},
    {"ObservedRegionWithoutTotal",
     observed(0,
              [](ObservedMove& r) {
                r.region_plus_one = 1;
                r.internal = r.returns = 0;
              }),
     "observed move 0 is of a region without the row of all together"},
    {"ObservedRegionAboveTotal", observed(1, [](ObservedMove& r) { r.persons = 41; }),
     "observed move 1 is of a region without the row of all together, or has more people"},
};

constexpr Section descriptor_section(Descriptor descriptor, std::uint32_t part) {
  return static_cast<Section>(static_cast<std::uint32_t>(Section::descriptors) +
                              kSectionsPerDescriptor * static_cast<std::uint32_t>(descriptor) +
                              part);
}
constexpr Section kTitles = descriptor_section(Descriptor::titles, 1);
constexpr Section kTitlesByTerm = descriptor_section(Descriptor::titles, 3);

const Unsound kDescribed[] = {
    {"TermUnknown", element<TermWeight>(kTitles, 4, [](TermWeight& t) { t.id = 6; }),
     "of terms 0 with a value out of range"},
    {"TermTooHeavy",
     element<TermWeight>(kTitles, 0, [](TermWeight& t) { t.weight = kTermUnit + 1; }),
     "of terms 0 with a value out of range"},
    {"TermOfNoWeight", element<TermWeight>(kTitles, 0, [](TermWeight& t) { t.weight = 0; }),
     "of terms 0 with a value out of range"},
    {"TermsOutOfOrder", swapped<TermWeight>(kTitles, 0, 1), "of terms 0 out of order"},
    {"TermOfNoOccupation", element<TermWeight>(kTitlesByTerm, 0, [](TermWeight& t) { t.id = 3; }),
     "of terms 0 with a value out of range"},
    {"NamedGroupsOutOfOrder", swapped<NamedGroups>(Section::isco_named, 0, 1),
     "named ISCO groups out of order"},
    {"NearSynonymOfNobody",
     element<OccupationId>(Section::near_synonyms, 0,
                           [](OccupationId& leader) { leader = OccupationId{3}; }),
     "near-synonyms of no occupation"},
    {"NearSynonymsTooFew", resized(Section::near_synonyms, -4),
     "near-synonyms of other occupations"},
};

const Unsound kRecords[] = {
    {"BytesLeftOver", resized(Section::facts, 1), "unreadable facts: bytes left over"},
    {"CutShort", resized(Section::trainings, -1), "unreadable trainings: a field cut short"},
    {"Emptied", resized(Section::weights, -4), "unreadable weights: a field cut short"},
    {"AbsurdCount",
     element<std::uint32_t>(Section::vacancies, 0, [](std::uint32_t& count) { count = ~0U; }),
     "unreadable vacancies: a count that is too large at byte 4"},
    {"AbsurdTextSize",
     element<std::uint32_t>(Section::sources, 1, [](std::uint32_t& size) { size = 1U << 31; }),
     "unreadable sources: a count that is too large at byte 8"},
    {"NeitherTrueNorFalse",
     element<std::uint8_t>(Section::entries, 4, [](std::uint8_t& present) { present = 2; }),
     "unreadable entries: neither true nor false"},
    {"UnknownEnumerator",
     element<std::uint8_t>(Section::entries, 5, [](std::uint8_t& level) { level = 11; }),
     "unreadable entries: an unknown value"},
    {"WeightOutOfRange",
     element<std::int32_t>(Section::weights, 3, [](std::int32_t& w) { w = -1; }), "weights: "},
};

std::string name_of(const ::testing::TestParamInfo<Unsound>& info) { return info.param.name; }
INSTANTIATE_TEST_SUITE_P(Frame, SealedMarket, ::testing::ValuesIn(kFrames), name_of);
INSTANTIATE_TEST_SUITE_P(Taxonomy, SealedMarket, ::testing::ValuesIn(kTaxonomies), name_of);
INSTANTIATE_TEST_SUITE_P(Derived, SealedMarket, ::testing::ValuesIn(kDerived), name_of);
INSTANTIATE_TEST_SUITE_P(Records, SealedMarket, ::testing::ValuesIn(kRecords), name_of);
INSTANTIATE_TEST_SUITE_P(Described, SealedMarket, ::testing::ValuesIn(kDescribed), name_of);
INSTANTIATE_TEST_SUITE_P(Observed, SealedMarket, ::testing::ValuesIn(kObserved), name_of);

TEST(SealedMarket, OpensWhenNothingWasChanged) {
  File file = rich_market();
  File again = with_section(file, Section::facts, {});
  EXPECT_NE(file, again);
  seal(file);
  EXPECT_TRUE(Snapshot::from_bytes(std::move(file)));
}

/// One to four bytes of a random section, or of the section table, take random values.
void damage(std::mt19937_64& random, File& file) {
  const std::size_t changes = 1 + below(random, 4);
  for (std::size_t i = 0; i < changes; ++i) {
    const auto section = static_cast<Section>(1 + below(random, kSectionCount));
    const SectionEntry entry = section_of(file, section);
    const bool in_table = below(random, 8) == 0;
    const bool in_place =
        entry.size > 0 && entry.offset < file.size() && entry.size <= file.size() - entry.offset;
    const std::size_t at =
        in_table || !in_place
            ? sizeof(MarketHeader) + below(random, kSectionCount * sizeof(SectionEntry))
            : entry.offset + below(random, entry.size);
    file[at] = static_cast<std::byte>(below(random, 256));
  }
}

TEST(SealedMarket, IsRefusedOrReadableAfterAnyPatch) {
  const File whole = rich_market();
  std::mt19937_64 random{7'919};
  int opened = 0, refused = 0;
  for (int i = 0; i < 5'000; ++i) {
    File file = whole;
    damage(random, file);
    seal(file);
    const auto market = Snapshot::from_bytes(std::move(file));
    if (market) {
      EXPECT_GT(read_everything(**market), 0U);
      ++opened;
    } else {
      EXPECT_EQ(market.error().code, ErrorCode::corrupt);
      ++refused;
    }
  }
  EXPECT_GT(opened, 100);
  EXPECT_GT(refused, 200);
}

}  // namespace
}  // namespace overstap::testing
