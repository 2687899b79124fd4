// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace overstap {

__extension__ typedef __int128 Int128;
__extension__ typedef unsigned __int128 Uint128;

}  // namespace overstap
