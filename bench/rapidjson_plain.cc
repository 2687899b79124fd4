// SPDX-License-Identifier: Apache-2.0
#define RAPIDJSON_NAMESPACE rapidjson_plain
#define RAPIDJSON_NAMESPACE_BEGIN namespace rapidjson_plain {
#define RAPIDJSON_NAMESPACE_END }
#include "bench/rapidjson_peer.h"
#include "bench/rapidjson_peer.inc"

std::size_t overstap::bench::rapidjson_plain(char* text, PeerParsing parsing) {
  return parse_as(text, parsing);
}
