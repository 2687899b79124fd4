// SPDX-License-Identifier: Apache-2.0
// The written names of the enums of seeker.h, vacancy.h, reader.h and extraction.h.
#include "enum_names.h"
#include "overstap/profiles/extraction.h"
#include "overstap/profiles/reader.h"
#include "overstap/profiles/seeker.h"
#include "overstap/profiles/vacancy.h"

namespace overstap {
namespace {

constexpr EnumNames<ClaimStatus, 3> kClaimStatusNames{{"open", "confirmed", "denied"}};
constexpr EnumNames<Day, 7> kDayNames{{"mon", "tue", "wed", "thu", "fri", "sat", "sun"}};
constexpr EnumNames<DayPart, 4> kDayPartNames{{"morning", "afternoon", "evening", "night"}};
constexpr EnumNames<Works, 4> kWorksNames{{"unknown", "yes", "no", "if_needed"}};
constexpr EnumNames<TravelMode, 4> kTravelModeNames{{"walk", "bike", "public_transport", "car"}};
constexpr EnumNames<ContractKind, 6> kContractKindNames{
    {"permanent", "temporary", "agency", "agency_with_prospect", "payroll", "on_call"}};
constexpr EnumNames<Wish, 4> kWishNames{{"yes", "no", "rather_yes", "rather_no"}};
constexpr EnumNames<Force, 3> kForceNames{{"legal", "required", "wished"}};
constexpr EnumNames<OrganisationForm, 3> kOrganisationFormNames{
    {"unknown", "inhouse", "facilitair"}};
constexpr EnumNames<Channel, 7> kChannelNames{
    {"phone", "email", "chat", "video_chat", "whatsapp", "social_media", "desk"}};
constexpr EnumNames<Screening, 2> kScreeningNames{{"vog", "integrity"}};
constexpr EnumNames<SeekerFormat, kSeekerFormats> kSeekerFormatNames{
    {"overstap_json", "json_resume", "europass", "europass_legacy", "hr_xml", "setu_human_resource",
     "hr_open", "vum", "csv", "docx", "pdf", "html", "text"}};
constexpr EnumNames<VacancyFormat, kVacancyFormats> kVacancyFormatNames{
    {"overstap_json", "job_posting", "setu_vacancy", "setu_staffing_order", "vum", "csv", "docx",
     "pdf", "html", "text"}};
constexpr EnumNames<ContactKind, 6> kContactKindNames{
    {"name", "email", "phone", "address", "link", "other"}};
constexpr EnumNames<PartKind, 5> kPartKindNames{
    {"paragraph", "heading", "list_item", "table_cell", "field"}};
constexpr EnumNames<Disposition, 5> kDispositionNames{
    {"read", "carried", "contact", "personal", "technical"}};
constexpr EnumNames<SectionKind, 15> kSectionKindNames{
    {"other", "header", "summary", "experience", "education", "skills", "languages", "courses",
     "hobbies", "references", "wishes", "tasks", "demands", "offer", "employer"}};
constexpr EnumNames<TextLanguage, 4> kTextLanguageNames{{"unknown", "nl", "en", "other"}};
constexpr EnumNames<Stance, 7> kStanceNames{
    {"has", "lacks", "wants", "legal", "required", "wished", "offered"}};

}  // namespace

std::string_view to_string(ClaimStatus status) { return kClaimStatusNames.of(status); }
std::string_view to_string(Day day) { return kDayNames.of(day); }
std::string_view to_string(DayPart part) { return kDayPartNames.of(part); }
std::string_view to_string(Works works) { return kWorksNames.of(works); }
std::string_view to_string(TravelMode mode) { return kTravelModeNames.of(mode); }
std::string_view to_string(ContractKind kind) { return kContractKindNames.of(kind); }
std::string_view to_string(Wish wish) { return kWishNames.of(wish); }
std::string_view to_string(Force force) { return kForceNames.of(force); }
std::string_view to_string(OrganisationForm form) { return kOrganisationFormNames.of(form); }
std::string_view to_string(Channel channel) { return kChannelNames.of(channel); }
std::string_view to_string(Screening screening) { return kScreeningNames.of(screening); }
std::string_view to_string(SeekerFormat format) { return kSeekerFormatNames.of(format); }
std::string_view to_string(VacancyFormat format) { return kVacancyFormatNames.of(format); }
std::string_view to_string(ContactKind kind) { return kContactKindNames.of(kind); }
std::string_view to_string(PartKind kind) { return kPartKindNames.of(kind); }
std::string_view to_string(Disposition disposition) { return kDispositionNames.of(disposition); }
std::string_view to_string(SectionKind kind) { return kSectionKindNames.of(kind); }
std::string_view to_string(TextLanguage language) { return kTextLanguageNames.of(language); }
std::string_view to_string(Stance stance) { return kStanceNames.of(stance); }

std::optional<ClaimStatus> parse_claim_status(std::string_view text) {
  return kClaimStatusNames.parse(text);
}
std::optional<Day> parse_day(std::string_view text) { return kDayNames.parse(text); }
std::optional<DayPart> parse_day_part(std::string_view text) { return kDayPartNames.parse(text); }
std::optional<Works> parse_works(std::string_view text) { return kWorksNames.parse(text); }
std::optional<TravelMode> parse_travel_mode(std::string_view text) {
  return kTravelModeNames.parse(text);
}
std::optional<ContractKind> parse_contract_kind(std::string_view text) {
  return kContractKindNames.parse(text);
}
std::optional<Wish> parse_wish(std::string_view text) { return kWishNames.parse(text); }
std::optional<Force> parse_force(std::string_view text) { return kForceNames.parse(text); }
std::optional<OrganisationForm> parse_organisation_form(std::string_view text) {
  return kOrganisationFormNames.parse(text);
}
std::optional<Channel> parse_channel(std::string_view text) { return kChannelNames.parse(text); }
std::optional<Screening> parse_screening(std::string_view text) {
  return kScreeningNames.parse(text);
}
std::optional<PartKind> parse_part_kind(std::string_view text) {
  return kPartKindNames.parse(text);
}
std::optional<SeekerFormat> parse_seeker_format(std::string_view text) {
  return kSeekerFormatNames.parse(text);
}
std::optional<VacancyFormat> parse_vacancy_format(std::string_view text) {
  return kVacancyFormatNames.parse(text);
}

}  // namespace overstap
