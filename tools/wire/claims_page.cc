// SPDX-License-Identifier: Apache-2.0
#include "tools/wire/claims_page.h"

#include "overstap/profiles/sieve.h"
#include "tools/wire/claim_words.h"
#include "tools/wire/claims_page_files.h"
#include "tools/wire/marked_text.h"
#include "tools/wire/markup.h"
#include "tools/wire/terms.h"

namespace overstap::wire {
namespace {

std::string code_of(Language language) { return language == Language::nl ? "nl" : "en"; }

/// ` name="value"`, escaped.
std::string attribute(std::string_view name, std::string_view value) {
  std::string out{" "};
  return out.append(name).append("=\"").append(html_text(value)).append("\"");
}

std::string element(std::string_view open, std::string_view text, std::string_view name) {
  std::string out{"<"};
  out.append(open).append(">").append(html_text(text)).append("</").append(name);
  return out.append(">");
}

/// One row of the page.
class RowPage {
 public:
  RowPage(const Scope& scope, const ClaimsRow& row, int number)
      : scope_{scope},
        row_{row},
        extraction_{row.extraction},
        stem_{"r" + std::to_string(number)} {}

  std::string write() {
    out_ = "<section class=\"row\"" + attribute("data-id", row_.id) +
           attribute("aria-labelledby", stem_) + ">\n<h2" + attribute("id", stem_) + ">" +
           html_text(row_.id) + "</h2>\n";
    counts();
    flags();
    marks();
    out_ += "<div class=\"pair\">\n<div class=\"text\">\n" +
            element("h3", word(Word::page_text), "h3") + "\n";
    for (const Section& section : shown_sections(extraction_)) add_section(section);
    out_ += "</div>\n<div>\n" + element("h3", word(Word::page_claims), "h3") +
            "\n<ol class=\"claims\">\n";
    for (std::size_t i = 0; i < extraction_.claims.size(); ++i) add_claim(i);
    out_ += "</ol>\n";
    missing();
    out_ += "</div>\n</div>\n</section>\n";
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string_view word(Word which) const {
    return wire::word(scope_.language, which);
  }
  [[nodiscard]] std::string claim_id(std::size_t claim) const {
    return stem_ + "c" + std::to_string(claim + 1);
  }
  [[nodiscard]] std::string place_id(std::size_t claim) const {
    return stem_ + "t" + std::to_string(claim + 1);
  }

  void counts() {
    const auto found = static_cast<std::int64_t>(extraction_.claims.size());
    std::string text = scope_.count(found, Word::show_found_one, Word::show_found_many);
    const std::int64_t sieved = not_carried_in(extraction_.text);
    if (sieved > 0) {
      text.append(" ").append(scope_.count(sieved, Word::show_sieved_one, Word::show_sieved_many));
    }
    out_ += element("p class=\"quiet\"", text, "p") + "\n";
  }

  void add_section(const Section& section) {
    out_ += element("h4", section_word(scope_.language, section.kind), "h4") + "\n";
    for (std::int32_t i = section.first; i < section.last; ++i) {
      const auto part = static_cast<std::size_t>(i);
      const bool heading = extraction_.text.parts[part].kind == PartKind::heading;
      const bool item = extraction_.text.parts[part].kind == PartKind::list_item;
      out_ += heading ? "<p><strong>" : item ? "<p class=\"item\">" : "<p>";
      for (const MarkedPiece& piece : marked_pieces(extraction_, part)) add_piece(piece);
      out_ += heading ? "</strong></p>\n" : "</p>\n";
    }
  }

  void add_piece(const MarkedPiece& piece) {
    if (piece.claims.empty()) return plain(piece.text);
    std::string all;
    for (const std::size_t claim : piece.claims) {
      all.append(all.empty() ? "" : " ").append(claim_id(claim));
    }
    out_ += "<a class=\"c\"" + attribute("href", "#" + claim_id(piece.claims.front())) +
            attribute("data-c", all);
    if (!piece.begins.empty()) out_ += attribute("id", place_id(piece.begins.front()));
    out_ += ">";
    // One link can carry one id: further claims that begin here get a place of their own.
    for (std::size_t i = 1; i < piece.begins.size(); ++i) {
      out_ += "<span" + attribute("id", place_id(piece.begins[i])) + "></span>";
    }
    out_ += html_text(piece.text) + "</a>";
    for (const std::size_t claim : piece.ends) {
      out_ += "<sup>" + std::to_string(claim + 1) + "</sup>";
    }
  }

  /// Text without a claim, with the places marked where a sentence was left out.
  void plain(std::string_view text) {
    for (std::size_t at; (at = text.find(kNotCarried)) != std::string_view::npos;) {
      out_ += html_text(text.substr(0, at)) + element("span class=\"gone\"", kNotCarried, "span");
      text.remove_prefix(at + kNotCarried.size());
    }
    out_ += html_text(text);
  }

  void add_claim(std::size_t index) {
    const TextClaim& claim = extraction_.claims[index];
    json::Writer value{json::Writer::Style::compact};
    value.begin_object();
    claim_value_fields(value, scope_, claim);
    value.end_object();
    out_ += "<li" + attribute("id", claim_id(index)) + attribute("data-kind", kind_of(claim)) +
            attribute("data-stance", to_string(claim.stance)) +
            attribute("data-value", value.take()) + ">\n<p>";
    const std::string n = std::to_string(index + 1);
    if (claim.span.part >= 0) {
      out_ += "<a class=\"n\"" + attribute("href", "#" + place_id(index)) +
              attribute("aria-label", scope_.say(Word::page_to_text, {n})) + ">" + n + "</a>";
    }
    std::string kind{kind_word(scope_.language, claim)};
    out_ += element("span class=\"kind\"", kind.append(": "), "span") +
            element("span class=\"what\"", value_words(scope_, claim), "span") + "</p>\n";
    std::string how{stance_word(scope_.language, claim, row_.subject)};
    how.append("; ").append(sure_word(scope_.language, claim));
    out_ +=
        element("p class=\"quiet\"" + attribute("title", scope_.say(Word::page_rule, {claim.rule})),
                how, "p") +
        "\n";
    judgement(index, n);
    out_ += "</li>\n";
  }

  void judgement(std::size_t index, const std::string& n) {
    out_ += "<div class=\"act\" role=\"group\"" +
            attribute("aria-label", scope_.say(Word::page_judge, {n})) + "><div class=\"b\">";
    const auto button = [&](std::string_view look, std::string_view action, Word text) {
      out_ += "<button type=\"button\" aria-pressed=\"false\"" + attribute("class", look) +
              attribute("data-action", action) + ">" + html_text(word(text)) + "</button>";
    };
    button("y", "confirmed", Word::page_right);
    button("w", "denied", Word::page_wrong);
    out_ += "</div><label hidden>" + html_text(word(Word::page_reason)) + "<input type=\"text\"" +
            attribute("id", claim_id(index) + "why") + " maxlength=\"500\" autocomplete=\"off\">" +
            "</label></div>\n";
  }

  void missing() {
    out_ += "<form class=\"missing\"" + attribute("aria-label", word(Word::page_missing)) + ">\n" +
            element("h4", word(Word::page_missing), "h4") + "\n<label>" +
            html_text(word(Word::page_missing_kind)) + "<select name=\"kind\">";
    const auto option = [&](std::string_view kind, Word text) {
      out_ += "<option" + attribute("value", kind) + ">" + html_text(word(text)) + "</option>";
    };
    option("skill", Word::claim_skill);
    option("certificate", Word::claim_certificate);
    option("language", Word::claim_language);
    option("occupation", Word::claim_occupation);
    out_ += "</select></label>\n<label>" + html_text(word(Word::page_missing_label)) +
            "<input type=\"text\" name=\"label\" maxlength=\"200\" autocomplete=\"off\"></label>\n"
            "<label>" +
            html_text(word(Word::page_reason)) +
            "<input type=\"text\" name=\"reason\" maxlength=\"500\" autocomplete=\"off\"></label>\n"
            "<button type=\"submit\">" +
            html_text(word(Word::page_add)) + "</button>\n<ul class=\"added\"></ul>\n</form>\n";
  }

  void flags() {
    if (extraction_.flags.empty()) return;
    out_ += "<div class=\"flags\">" + element("h3", word(Word::show_flags), "h3") + "<ul>\n";
    for (const PhraseFlag& flag : extraction_.flags) {
      const Phrase& phrase = scope_.market.phrases()[flag.phrase];
      const std::string text =
          scope_.say(Word::show_flag,
                     {words_at(extraction_.text, flag.span),
                      ground_term(scope_.language, phrase.ground), scope_.in(phrase.proposal)});
      out_ += element("li", text, "li") + "\n";
    }
    out_ += "</ul></div>\n";
  }

  void marks() {
    if (extraction_.marks.empty()) return;
    out_ += "<div class=\"marks\">" + element("h3", word(Word::show_marks), "h3") + "<ul>\n";
    for (const MarkedText& mark : extraction_.marks) {
      const std::string text = scope_.say(
          Word::show_mark,
          {mark_word(scope_.language, mark.mark), mark_surroundings(extraction_.text, mark.span)});
      out_ += element("li", text, "li") + "\n";
    }
    out_ += "</ul></div>\n";
  }

  const Scope& scope_;
  const ClaimsRow& row_;
  const Extraction& extraction_;
  std::string stem_;
  std::string out_;
};

/// The texts that the script shows.
std::string script_words(const Scope& scope) {
  const auto say = [&](Word which) { return scope.say(which); };
  const std::string file = say(Word::page_file);
  return "<div id=\"words\" hidden" + attribute("data-none", say(Word::page_none_yet)) +
         attribute("data-one", say(Word::page_count_one)) +
         attribute("data-many", say(Word::page_count_many)) +
         attribute("data-away", say(Word::page_take_away)) + attribute("data-file", file) +
         attribute("data-saved", scope.say(Word::page_saved, {file})) + "></div>\n";
}

std::string roles(const Scope& scope) {
  std::string out = "<label>" + html_text(scope.say(Word::page_by)) + "<select id=\"by\">";
  const auto option = [&](std::string_view value, Word text) {
    out += "<option" + attribute("value", value) + ">" + html_text(scope.say(text)) + "</option>";
  };
  option("", Word::page_by_none);
  option("seeker", Word::page_by_seeker);
  option("coach", Word::page_by_coach);
  option("employer", Word::page_by_employer);
  option("desk", Word::page_by_desk);
  return out + "</select></label>\n";
}

}  // namespace

std::string claims_page_begin(const Scope& scope) {
  const std::string title = html_text(scope.say(Word::page_title));
  std::string policy = "default-src 'none'; style-src '";
  policy.append(kClaimsPageStyleHash).append("'; script-src '").append(kClaimsPageScriptHash);
  policy.append("'; base-uri 'none'; form-action 'none'");
  // The policy holds quotes that must stay: none of its parts comes from an input.
  std::string out =
      "<!DOCTYPE html>\n<html" + attribute("lang", code_of(scope.language)) +
      ">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"" +
      policy +
      "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"referrer\" content=\"no-referrer\">\n<title>" +
      title + "</title>\n<style>";
  out.append(kClaimsPageStyle).append("</style>\n</head>\n<body>\n<header>\n<h1>");
  out.append(title).append("</h1>\n");
  out += element("p", scope.say(Word::page_intro), "p") + "\n<div class=\"who\">" + roles(scope) +
         "</div>\n";
  return out.append("</header>\n<main>\n");
}

std::string claims_page_row(const Scope& scope, const ClaimsRow& row, int number) {
  return RowPage{scope, row, number}.write();
}

std::string claims_page_end(const Scope& scope) {
  std::string out = "</main>\n" + script_words(scope) + "<footer>\n<p><span id=\"count\"" +
                    " role=\"status\"></span><br>" +
                    element("span class=\"quiet\"", scope.say(Word::page_local), "span") +
                    "</p>\n"
                    "<button type=\"button\" class=\"main\" id=\"save\" disabled>" +
                    html_text(scope.say(Word::page_save)) + "</button>\n</footer>\n<script>";
  return out.append(kClaimsPageScript).append("</script>\n</body>\n</html>\n");
}

}  // namespace overstap::wire
