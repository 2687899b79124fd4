// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "overstap/graph/taxonomy.h"
#include "profiles/src/extract/text/word_filter.h"
#include "profiles/src/extract/text/word_table.h"

namespace overstap::extract {

/// A certificate named in a sentence: tokens `[first, last)`.
struct CertificateMention {
  SkillId certificate;
  std::uint32_t first = 0, last = 0;
  bool loose = false;   ///< named by a word that may mean something else
  bool denied = false;  ///< the words themselves deny it
  bool learnt = false;  ///< the words themselves say that it is being learnt
};

/// A name under which several certificates stand.
enum class CertificateFamily : std::uint8_t { none, wft, ksf, licence, exam };

/// Finds where certificates are named. Concepts that the taxonomy lacks are not found.
class CertificateWords {
 public:
  explicit CertificateWords(const Taxonomy& taxonomy);

  /// Appends the classes of driving licence of which the sentence is a list: "B, BE". False when it
  /// is none.
  bool find_classes(const ReadText& text, const Sentence& sentence,
                    std::vector<CertificateMention>& found) const;
  /// Whether it is the driving licence for cars.
  [[nodiscard]] bool is_car_licence(SkillId id) const { return licence_b_ == id; }

  /// The driving licence of which the word is the class: "BE".
  [[nodiscard]] std::optional<SkillId> licence_at(const ReadText& text, std::uint32_t at) const;

  /// Whether the word is a class of driving licence, with a capital: "A".
  [[nodiscard]] bool is_class(const ReadText& text, std::uint32_t at) const {
    return text.tokens[at].capital && classes_.find(text.tokens, at, at + 1).value != nullptr;
  }

  /// Whether it is a driving licence of any class.
  [[nodiscard]] bool is_licence(SkillId id) const;

  /// Whether it is a programme of the state exam of Dutch.
  [[nodiscard]] bool is_state_exam(SkillId id) const { return id == nt2_1_ || id == nt2_2_; }

  /// The sentences with a word that may name a certificate or a screening. O(tokens).
  [[nodiscard]] std::vector<std::uint32_t> concerned(const ReadText& text) const;

  /// Appends what is named in the sentence, in order.
  /// The family that the sentence names last.
  CertificateFamily find(const ReadText& text, const Sentence& sentence,
                         std::vector<CertificateMention>& found) const;
  /// Appends the members of a family that the sentence before named. False when there are none.
  bool find_continued(const ReadText& text, const Sentence& sentence, CertificateFamily family,
                      std::vector<CertificateMention>& found) const;
  /// Appends classes of driving licence that stand alone in a list of certificates.
  void find_bare_classes(const ReadText& text, const Sentence& sentence,
                         std::vector<CertificateMention>& found) const;

 private:
  /// What a word begins.
  enum class Start : std::uint8_t { label, wft, ksf, licence, exam, driving, lessons };
  struct Entry {
    Start start = Start::label;
    SkillId certificate;
    bool loose = false;
  };
  /// A module, letter or class that follows the name of a family.
  struct Member {
    std::optional<SkillId> certificate;  ///< nothing: the taxonomy lacks it
  };
  using Mentions = std::vector<CertificateMention>;

  void add_labels(const Taxonomy& taxonomy);
  void add_wft(const Taxonomy& taxonomy);
  void add_branch(const Taxonomy& taxonomy);
  void add_licences(const Taxonomy& taxonomy);
  void add_exams(const Taxonomy& taxonomy);

  std::uint32_t find_family(const ReadText& text, const Sentence& sentence, std::uint32_t first,
                            std::uint32_t last, Start start, Mentions& found) const;
  std::uint32_t find_exam(const ReadText& text, const Sentence& sentence, std::uint32_t first,
                          std::uint32_t last, Mentions& found) const;
  /// The modules before a family's name in brackets; false when there are none.
  bool find_members_before(const ReadText& text, const Sentence& sentence, std::uint32_t first,
                           Start start, Mentions& found) const;
  /// A member at `at`, behind a comma or a denial, of a family named before in the sentence.
  /// Returns the end, or `at`.
  std::uint32_t find_later(const ReadText& text, const Sentence& sentence, std::uint32_t at,
                           CertificateFamily family, Mentions& found) const;
  [[nodiscard]] const PhraseTable<Member>& members_of(CertificateFamily family) const;
  std::uint32_t find_class_before(const ReadText& text, const Sentence& sentence,
                                  std::uint32_t first, Mentions& found) const;

  static bool is_class_behind(const ReadText& text, const Sentence& sentence, std::uint32_t first,
                              std::uint32_t at);
  static bool is_clear_member(const ReadText& text, const Sentence& sentence, std::uint32_t at,
                              CertificateFamily family);
  static bool speaks_of_holder(const ReadText& text, const Sentence& sentence, std::uint32_t at);

  WordFilter anchors_;  ///< of `starts_` and of screenings
  PhraseTable<Entry> starts_;
  PhraseTable<Member> wft_, ksf_, classes_, exams_;
  std::vector<SkillId> licences_;
  std::optional<SkillId> wft_basis_, ksf_a_, licence_b_, licence_be_, nt2_1_, nt2_2_;
};

}  // namespace overstap::extract
