// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "overstap/graph/error.h"
#include "overstap/graph/taxonomy.h"

/// Measures the ranking of transitions against moves that others listed. Formulas and sources:
/// bench/quality/README.md.
namespace overstap::quality {

/// A kind of move; `step_up` asks more of somebody than the job before it.
enum class MoveType : std::uint8_t { near, step_up, untyped };

/// Which moves of a gold set count as right.
enum class Selection : std::uint8_t { all, near, step_up };
[[nodiscard]] std::string_view to_string(Selection selection);
[[nodiscard]] bool selects(Selection selection, MoveType type);

/// A listed move, by index of its destination code.
struct Move {
  std::uint32_t to = 0;
  MoveType type = MoveType::untyped;
};

/// A move as it stands in a file.
struct NamedMove {
  std::string from{}, to{};
  MoveType type = MoveType::untyped;
};

/// Moves between the codes of another classification, with the occupations of the taxonomy that
/// stand under each code. Codes without an occupation are left out.
struct Gold {
  std::string name{};
  std::vector<std::string> codes{};  ///< ascending
  /// Per occupation its codes, and per code its occupations; ascending.
  std::vector<std::vector<std::uint32_t>> codes_of{}, occupations_of{};
  std::vector<std::vector<Move>> moves{};  ///< per origin code, in the order of the file
  std::vector<Selection> selections{};     ///< what can be told apart, `all` first
  std::size_t rows = 0;                    ///< moves in the file
  std::size_t rows_kept = 0;               ///< of those, between two codes with an occupation
};

/// From pairs (occupation, code) and moves between codes. Doubled pairs count once.
[[nodiscard]] Gold make_gold(std::string name, std::size_t occupations,
                             const std::vector<std::pair<OccupationId, std::string>>& mapping,
                             const std::vector<NamedMove>& moves);

/// `rome-moves/moves.csv` and `esco_to_rome.csv` under `data`. `schema` on a move of another type
/// than near or step-up.
[[nodiscard]] Result<Gold> read_rome_moves(const std::string& data, const Taxonomy& taxonomy);

/// `onet-career-changers/career_changers_matrix.tsv` under `data`, through the rows of the official
/// ESCO - O*NET crosswalk whose type is one of `matches`.
[[nodiscard]] Result<Gold> read_career_changers(const std::string& data, const Taxonomy& taxonomy,
                                                const std::vector<std::string>& matches);

/// One question to a ranking: which codes should stand high for this occupation as origin.
struct Case {
  std::uint32_t code = 0;                 ///< the origin code
  std::uint32_t occupation = 0;           ///< an occupation under it
  std::vector<std::uint32_t> relevant{};  ///< codes, ascending; none is a code of the occupation
};

/// Every question with a right answer, by code, then occupation.
[[nodiscard]] std::vector<Case> cases_of(const Gold& gold, Selection selection);

}  // namespace overstap::quality
