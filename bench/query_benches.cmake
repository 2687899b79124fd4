# Questions asked of a market: similarity, transitions, routes, matching, lookup.
add_library(overstap_bench_world STATIC bench_world.cc bench_world.h)
target_include_directories(overstap_bench_world PUBLIC ${PROJECT_SOURCE_DIR})
target_compile_definitions(overstap_bench_world PRIVATE OVERSTAP_ESCO_MARKET="${OVERSTAP_ESCO_MARKET}")
target_link_libraries(overstap_bench_world PUBLIC overstap::engine PRIVATE overstap_build_options)

add_subdirectory(all_pairs)
overstap_bench(all_pairs_bench SOURCES all_pairs_bench.cc LINK overstap_bench_profiles
               SMOKE_ARGS "--benchmark_filter=weights:1$|index")
overstap_bench(lookup_bench SOURCES lookup_bench.cc LINK overstap_bench_world)
overstap_bench(matching_bench SOURCES matching_bench.cc LINK overstap_bench_world
               SMOKE_ARGS "--benchmark_filter=-/10000$")
overstap_bench(routes_bench SOURCES routes_bench.cc LINK overstap_bench_world
               SMOKE_ARGS "--benchmark_filter=-/[34]$")
overstap_bench(shortest_routes_bench SOURCES shortest_routes_bench.cc ${PROJECT_SOURCE_DIR}/tests/support/boost_yen.cc
               LINK overstap::graph SMOKE_ARGS "--benchmark_filter=all_costs")
target_include_directories(shortest_routes_bench PRIVATE ${PROJECT_SOURCE_DIR})
overstap_bench(similarity_bench SOURCES similarity_bench.cc LINK overstap_bench_world)
overstap_bench(transitions_bench SOURCES transitions_bench.cc LINK overstap_bench_world)
overstap_bench(unlock_bench SOURCES unlock_bench.cc LINK overstap_bench_world)

# Over the default market, so only where it is built.
if(TARGET market)
  overstap_bench(json_bench
    SOURCES json_bench.cc rapidjson_plain.cc rapidjson_sse2.cc seeker_lines.cc $<TARGET_OBJECTS:overstap_json>
    LINK overstap::engine SMOKE_ARGS "--benchmark_filter=/2/")
  target_include_directories(json_bench PRIVATE ${PROJECT_SOURCE_DIR})
  target_include_directories(json_bench SYSTEM PRIVATE ${OVERSTAP_RAPIDJSON_INCLUDE_DIR})
  target_compile_definitions(json_bench PRIVATE OVERSTAP_DEFAULT_MARKET="${PROJECT_BINARY_DIR}/klantcontact.market")
  add_dependencies(json_bench market)

  overstap_bench(extract_bench SOURCES extract_bench.cc LINK overstap_bench_world
                 SMOKE_ARGS "--benchmark_filter=as_they_are|each_step/klantcontact$")
  target_compile_definitions(extract_bench PRIVATE OVERSTAP_DEFAULT_MARKET="${PROJECT_BINARY_DIR}/klantcontact.market"
    OVERSTAP_TEST_DATA="${OVERSTAP_TEST_DATA}")
  add_dependencies(extract_bench market)
endif()
