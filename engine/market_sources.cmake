set(OVERSTAP_ENGINE_MARKET_SOURCES
  src/market_arrays.cc
  src/market_builder.cc
  src/market_checks.cc
  src/market_hash.cc
  src/market_layout.cc
  src/market_mapping.cc
  src/market_reader.cc
  src/market_write.cc
  src/observed_checks.cc
  src/observed_counter.cc
  src/observed_history.cc
  src/observed_statistics.cc
  src/observed_suppression.cc
  src/snapshot.cc)
# Hashing the file is most of opening it, so it is optimised in debug builds too.
set_source_files_properties(src/market_hash.cc PROPERTIES COMPILE_OPTIONS "-O2")
