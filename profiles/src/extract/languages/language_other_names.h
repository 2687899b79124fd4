// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "profiles/src/extract/languages/language_names.h"

namespace overstap::extract {

/// Names that no taxonomy lists, by one that it does.
struct OtherName {
  std::string_view key, of;
  NameForm form;
};
inline constexpr OtherName kOtherNames[] = {
    {"ned", "nederlands", NameForm::code},
    {"eng", "engels", NameForm::code},
    {"du", "duits", NameForm::code},
    {"dui", "duits", NameForm::code},
    {"fr", "frans", NameForm::code},
    {"fra", "frans", NameForm::code},
    {"sp", "spaans", NameForm::code},
    {"ita", "italiaans", NameForm::code},
    {"nederlans", "nederlands", NameForm::noun},
    {"nedelands", "nederlands", NameForm::noun},
    {"engles", "engels", NameForm::noun},
    {"nederlandse", "nederlands", NameForm::adjective},
    {"engelse", "engels", NameForm::adjective},
    {"duitse", "duits", NameForm::adjective},
    {"franse", "frans", NameForm::adjective},
    {"spaanse", "spaans", NameForm::adjective},
    {"turkse", "turks", NameForm::adjective},
    {"arabische", "arabisch", NameForm::adjective},
    {"poolse", "pools", NameForm::adjective},
    {"friese", "fries", NameForm::adjective},
    {"italiaanse", "italiaans", NameForm::adjective},
    {"berber", "berbers", NameForm::noun},
    {"tarifit", "berbers", NameForm::noun},
    {"amazigh", "berbers", NameForm::noun},
    {"papiamento", "papiaments", NameForm::noun},
    {"tigrinja", "tigrinya", NameForm::noun},
    {"tigrinia", "tigrinya", NameForm::noun},
    {"kantonees", "chinees", NameForm::noun},
    {"oekraiens", "oekraiens", NameForm::noun},
    {"koerdische", "koerdisch", NameForm::adjective},
    {"nedrlands", "nederlands", NameForm::noun},
    {"nederlands taal", "nederlands", NameForm::noun},
    {"nerderlands", "nederlands", NameForm::noun},
    {"engelsch", "engels", NameForm::noun},
    {"pooltalig", "pools", NameForm::speaker},
    {"engelstalig", "engels", NameForm::speaker},
    {"engelstalige", "engels", NameForm::speaker},
    {"franstalig", "frans", NameForm::speaker},
    {"franstalige", "frans", NameForm::speaker},
    {"servokroatisch", "servisch", NameForm::noun},
    {"sorani", "koerdisch", NameForm::noun},
    {"kurmanci", "koerdisch", NameForm::noun},
    {"kurmanji", "koerdisch", NameForm::noun},
    {"kantonese", "chinees", NameForm::noun},
    {"cantonese", "chinees", NameForm::noun},
    {"perzisch", "farsi", NameForm::noun},
    {"drents", "nedersaksisch", NameForm::noun},
    {"sallands", "nedersaksisch", NameForm::noun},
    {"twents", "nedersaksisch", NameForm::noun},
    {"achterhoeks", "nedersaksisch", NameForm::noun},
    {"veluws", "nedersaksisch", NameForm::noun},
    {"stellingwerfs", "nedersaksisch", NameForm::noun},
    {"nmg", "nederlandse gebarentaal", NameForm::noun},
};

}  // namespace overstap::extract
