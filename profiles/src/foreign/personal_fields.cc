// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/foreign/personal_fields.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "overstap/profiles/text.h"

namespace overstap {
namespace {

// Dutch and English, as folded without separators. What is here has no place in a profile.

/// Who somebody is by birth, family, health, belief, benefit or number, and the reason of anything.
constexpr std::string_view kPersonal =
    "aantalkinderen aantalkinderenthuis addiction afbeelding afkomst allergie allergieen "
    "allergies arbeidsbeperking arbeidshandicap attachmentphoto avatar avatarurl banenafspraak "
    "bankaccount bankaccountnumber belief beliefs beperking beperkingen bijstand biologicalsex "
    "birthcity birthcountry birthdate birthday birthplace birthplacecity birthyear bloedgroep "
    "bloodgroup bloodtype bsn burgerlijkestaat burgerlijkestand burgerservicenummer "
    "candidatephoto caste children citizenship citizenships civilstatus clientnumber "
    "convictions countryofbirth countryofcitizenship criminalrecord dateofbirth dateofdeath "
    "deathdate debts dienstplicht disabilities disability disabilityindicator disabilityinfo "
    "disabilitysummary disabled dob documentnummer doelgroepbanenafspraak doelgroepenregister "
    "doelgroepindicatie doelgroepregister ethnicity ethnicitycode ethnicorigin etniciteit faith "
    "familysituation familystatus foto geaardheid geboortedatum geboortegemeente geboortejaar "
    "geboorteland geboorteplaats geboorteplek geloof geloofsovertuiging gender gendercode "
    "genderid genderidentiteit genderidentity genderpreference gendertype geslacht geslachtcode "
    "geslachtkandidaat geslachtsaanduiding gezin gezinssamenstelling gezinssituatie gezondheid "
    "gezondheidstoestand godsdienst handicap headshot healthcondition healthinformation "
    "healthstatus herkomst hoofddoek huidskleur iban identiteitsbewijs identiteitsnummer "
    "identitynumber idnumber illness immigratiestatus immigrationstatus indicatiebanenafspraak "
    "indicatiedoelgroepregister indicatieldrregistratie insz kaste kerkgenootschap kinderen "
    "leeftijd legalid legalids legitimatiebewijs legitimatienummer levensovertuiging "
    "maritalstate maritalstatus maritalstatuscode medicalconditions medicalhistory "
    "medicalinformation medisch medischegegevens militaryhistory militaryinfo militaryrank "
    "militaryservice militarystatus militarystatuscode namepartner nationaalnummer nationalid "
    "nationalidentifier nationalidnumber nationaliteit nationaliteiten nationalities "
    "nationality nationalitycode nationalitycodes nationalitycountrycode nationalityids "
    "numberofchildren overlijdensdatum participatiewet partnernaam pasfoto pasfotobestand "
    "paspoort paspoortnummer passport passportnumber personaldata personaldetails personalia "
    "personalinformation personlegalid personlegalids personnummer persoonlijkegegevens "
    "persoonsgegevens photograph photourl physicalcharacteristics placeofbirth "
    "placeofbirthcountry politicalaffiliation politicalopinion politicalopinions politicalparty "
    "politiek politiekegezindheid politiekevoorkeur portrait pregnancy pregnant "
    "primaryraceethnicity profielfoto profilephoto profilepicture pronouns racecode "
    "raceethnicity racialgroup ras reasonforleaving redenvanvertrek redenvertrek rekeningnummer "
    "relationshipstatus religie religion religioncode residencepermit residencestatus "
    "rijbewijsnummer rijksregister rijksregisternummer samenlevingsvorm schulden sekse "
    "seksuelegeaardheid seksueleorientatie seksuelevoorkeur sex sexcode sexualorientation "
    "sexualpreference sickness skincolor skincolour socialsecurity socialsecurityid "
    "socialsecuritynumber sofi sofinummer soortuitkering spouse ssn staatsburgerschap strafblad "
    "strafrechtelijkverleden taxid taxidnumber thuiswonendekinderen tradeunion typeuitkering "
    "uitkering uitkeringsgerechtigd uitkeringssituatie uitkeringssoort unionmembership vakbond "
    "vakbondslidmaatschap verblijfsstatus verblijfstitel verblijfsvergunning "
    "verblijfsvergunningtype veroordelingen verslaving veteran veteranstatus visastatus vnummer "
    "voornaamwoorden vreemdelingennummer wajong wao wia yearofbirth ziekte ziektegeschiedenis "
    "ziekteverleden ziekteverzuim zwanger zwangerschap ";

/// The same, but in a vacancy these words are about the work.
constexpr std::string_view kPersonalOfSeeker =
    "age benefit benefits blood doelgroep gewicht health height image imageurl lengte "
    "medical partner photo photos picture pictureurl race reason reden weight werkvergunning "
    "workpermit ";

/// Contact data: name.
constexpr std::string_view kContactName =
    "aanhef achternaam affix applicationcontact birthname candidatename contactperson "
    "contactpersoon displayname familyname familynameprefix firstname forename formattedname "
    "fullname geboortenaam givenname honorific initials kandidaatnaam lastname legalfamilyname "
    "maidenname meisjesnaam middlename naamcontactpersoon naamkandidaat nickname personname "
    "preferredgivenname preferredname roepnaam salutation surname tussenvoegsel volledigenaam "
    "voorletters voornaam voornamen voorvoegsel ";

/// Contact data: email.
constexpr std::string_view kContactEmail =
    "email emailaddress emailadres emailadressen emailprive emailwerk internetemailaddress "
    "mailaddress mailadres privateemail workemail ";

/// Contact data: phone.
constexpr std::string_view kContactPhone =
    "cellphone fax faxnumber faxnummer gsm mobiel mobielnummer mobieltelefoonnummer mobile "
    "mobilenumber mobilephone phone phonenumber phonenumbers telefoon telefoonmobiel "
    "telefoonnummer telefoonnummers telefoonprive telefoonthuis telefoonvast telephone "
    "telephonenumber whatsappnumber ";

/// Contact data: address.
constexpr std::string_view kContactAddress =
    "addressline adresregel buildingnumber deliveryaddress homeaddress housenumber huisnummer "
    "huisnummertoevoeging postadres postaladdress privateaddress straat straatenhuisnummer "
    "straathuisnummer straatnaam street streetaddress streetname thuisadres woonadres "
    "woonplaats ";

/// Contact data: link.
constexpr std::string_view kContactLink =
    "facebook instagram linkedin linkedinprofiel linkedinprofile linkedinurl skype socialmedia "
    "twitter ";

/// Contact data: other.
constexpr std::string_view kContactOther =
    "communication contact contactdetails contactgegevens contactinfo contactinformation ";

// Contact data where the object around it is about a person.

/// A name.
constexpr std::string_view kPersonsName = "family given naam name person personal persoon ";

/// An email.
constexpr std::string_view kPersonsEmail = "mail ";

/// An address.
constexpr std::string_view kPersonsAddress =
    "address addressdetails addresses adres adressen city location plaats residence town ";

/// A link.
constexpr std::string_view kPersonsLink = "homepage profiles url website ";

/// Of kPersonsName to kPersonsLink: names that are keys of the project's own formats or of work.
constexpr std::string_view kOrdinaryElsewhere = "location plaats residence url ";

/// Pieces of longer names: `KandidaatGeboortedatum`.
constexpr auto kPersonalPieces = std::to_array<std::string_view>(
    {"birthdate", "birthplace", "burgerlijkestaat", "burgerservice", "dateofbirth", "ethnicit",
     "etnicit", "geboorted", "geboortej", "geboortel", "geboortep", "gender", "geslacht",
     "maritalstat", "nationalit", "rijksregister"});

struct KnownField {
  std::string_view key;
  FieldClass what;
};

std::vector<KnownField> all_known_fields() {
  std::vector<KnownField> known;
  const auto add = [&](std::string_view words, FieldClass what) {
    while (!words.empty()) {
      const std::size_t end = words.find(' ');
      known.push_back({words.substr(0, end), what});
      words.remove_prefix(end + 1);
    }
  };
  using enum FieldClass::Kind;
  add(kPersonal, {personal, {}});
  add(kPersonalOfSeeker, {personal_of_seeker, {}});
  add(kContactName, {contact, ContactKind::name});
  add(kContactEmail, {contact, ContactKind::email});
  add(kContactPhone, {contact, ContactKind::phone});
  add(kContactAddress, {contact, ContactKind::address});
  add(kContactLink, {contact, ContactKind::link});
  add(kContactOther, {contact, ContactKind::other});
  add(kPersonsName, {contact_of_person, ContactKind::name});
  add(kPersonsEmail, {contact_of_person, ContactKind::email});
  add(kPersonsAddress, {contact_of_person, ContactKind::address});
  add(kPersonsLink, {contact_of_person, ContactKind::link});
  std::ranges::sort(known, {}, &KnownField::key);
  return known;
}

bool is_plain(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// The key folded, without separators. Most keys are ASCII and need no tables.
std::string plain_key(std::string_view key) {
  std::string plain;
  plain.reserve(key.size());
  for (const char c : key) {
    if (static_cast<unsigned char>(c) >= 0x80) {
      plain = fold_key(key);
      std::erase_if(plain, [](char p) { return p >= 0 && !is_plain(p); });
      return plain;
    }
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (is_plain(lower)) plain += lower;
  }
  return plain;
}

FieldClass classify_plain(std::string_view plain) {
  static const std::vector<KnownField> known = all_known_fields();
  const auto found = std::ranges::lower_bound(known, plain, {}, &KnownField::key);
  if (found != known.end() && found->key == plain) return found->what;
  const bool personal = std::ranges::any_of(kPersonalPieces, [&](std::string_view piece) {
    return plain.find(piece) != std::string_view::npos;
  });
  return {personal ? FieldClass::Kind::personal : FieldClass::Kind::ordinary, {}};
}

}  // namespace

FieldClass classify_field(std::string_view key) { return classify_plain(plain_key(key)); }

bool is_personal_field(std::string_view key) {
  const std::string plain = plain_key(key);
  const FieldClass field = classify_plain(plain);
  if (field.kind != FieldClass::Kind::contact_of_person) {
    return field.kind != FieldClass::Kind::ordinary;
  }
  return kOrdinaryElsewhere.find(plain + " ") == std::string_view::npos;
}

std::uint64_t drop_personal_fields(json::ObjectReader& object) {
  return object.drop_unread(is_personal_field);
}

}  // namespace overstap
