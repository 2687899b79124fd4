// SPDX-License-Identifier: Apache-2.0
#if defined(__SSE2__)
#define RAPIDJSON_SSE2
#endif
#define RAPIDJSON_NAMESPACE rapidjson_sse2
#define RAPIDJSON_NAMESPACE_BEGIN namespace rapidjson_sse2 {
#define RAPIDJSON_NAMESPACE_END }
#include "bench/rapidjson_peer.h"
#include "bench/rapidjson_peer.inc"

std::size_t overstap::bench::rapidjson_sse2(char* text, PeerParsing parsing) {
  return parse_as(text, parsing);
}
