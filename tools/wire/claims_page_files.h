// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// The style and the script of the page of claims, made from claims_page.css and claims_page.js,
/// and the hash of each as a Content-Security-Policy names it.
namespace overstap::wire {

extern const std::string_view kClaimsPageStyle, kClaimsPageScript;
extern const std::string_view kClaimsPageStyleHash, kClaimsPageScriptHash;

}  // namespace overstap::wire
