// SPDX-License-Identifier: Apache-2.0
#pragma once

// What every property needs; compiled once.
#include <gtest/gtest.h>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#include <rapidcheck/gtest.h>
#pragma GCC diagnostic pop

#include <string>
#include <vector>

#include "overstap/engine/matcher.h"
#include "overstap/engine/planner.h"
#include "tests/support/tiny_market.h"
