// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/src/extract/text/read_text.h"

/// Words beside a number of years that tell what they were years of.
namespace overstap::extract {

/// "ervaring", "relevante", "leidinggeven".
[[nodiscard]] bool is_experience(const Token& token);
/// "gewerkt", "als", "bij", "geholpen": of work done.
[[nodiscard]] bool is_work(const Token& token);
/// "opzegtermijn van een maand", "kinderen van 6 tot 10 jaar": close before the number.
[[nodiscard]] bool is_of_something_else(const Token& token);
/// Words right before or after the number that make it something else than experience.
[[nodiscard]] bool is_other(const Token& token);
/// "horeca", "winkel", "customer support": a branch or a kind of work.
[[nodiscard]] bool is_branch(const Token& token);
/// "voorzitter", "voorman", "supervisor": what somebody was, without a job of the market.
[[nodiscard]] bool is_function(const Token& token);
/// What people have or do for years that is no work: "rijbewijs", "getrouwd", "thuis".
[[nodiscard]] bool is_life(const Token& token);
/// Words of schools: "Pabo: een jaar gedaan".
[[nodiscard]] bool is_schooling(const Token& token);

}  // namespace overstap::extract
