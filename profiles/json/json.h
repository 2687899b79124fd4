// SPDX-License-Identifier: Apache-2.0
#pragma once

// The whole JSON layer: the tree, the one entry point to parse, building a tree from something
// else, reading objects against a schema, and writing. Not installed.
#include "profiles/json/context.h"
#include "profiles/json/object_reader.h"
#include "profiles/json/parse.h"
#include "profiles/json/pointer.h"
#include "profiles/json/tree_builder.h"
#include "profiles/json/value.h"
#include "profiles/json/writer.h"
