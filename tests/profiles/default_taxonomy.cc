// SPDX-License-Identifier: Apache-2.0
#include "tests/profiles/default_taxonomy.h"

#include "tools/import/market_import.h"

namespace overstap::test {
namespace {

const ImportResult& default_market() {
  static const ImportResult market = or_throw(import_market(OVERSTAP_SOURCE_DIR "/data"));
  return market;
}

}  // namespace

const Taxonomy& default_taxonomy() {
  static const Taxonomy taxonomy{default_market().content.taxonomy.tables()};
  return taxonomy;
}

const Linker& default_linker() {
  static const Linker linker{default_taxonomy()};
  return linker;
}

ExtractTables default_tables() {
  return {.phrases = default_market().content.phrases, .places = default_market().content.places};
}

}  // namespace overstap::test
