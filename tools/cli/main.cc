// SPDX-License-Identifier: Apache-2.0
#include "tools/cli/app.h"

int main(int argc, char** argv) { return overstap::cli::run(argc, argv); }
