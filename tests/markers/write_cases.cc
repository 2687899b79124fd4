// SPDX-License-Identifier: Apache-2.0
// write_cases TEMPLATES FOLDER CASES SEED: the inputs as files in FOLDER/seekers and
// FOLDER/vacancies, and FOLDER/marks.tsv with a line `mark place file field` for each mark.
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "tests/markers/marked_cases.h"

namespace {

void write_file(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream out(path, std::ios::binary);
  if (!out.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush()) {
    (void)std::fprintf(stderr, "cannot write %s\n", path.c_str());
    std::exit(1);
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) {
    (void)std::fputs("usage: write_cases TEMPLATES FOLDER CASES SEED\n", stderr);
    return 2;
  }
  const std::filesystem::path folder{argv[2]};
  overstap::test::CaseMaker maker{argv[1], std::strtoull(argv[4], nullptr, 10)};
  for (const char* subject : {"seekers", "vacancies"}) {
    std::filesystem::create_directories(folder / subject);
  }
  std::string marks;
  for (unsigned long long i = std::strtoull(argv[3], nullptr, 10); i > 0; --i) {
    const overstap::test::MarkedCase made = maker.next();
    const bool seekers = made.subject == overstap::test::CaseSubject::seekers;
    write_file(folder / (seekers ? "seekers" : "vacancies") / made.name, made.bytes);
    for (const overstap::test::Mark& mark : made.marks) {
      marks.append(mark.text).append("\t").append(to_string(mark.place)).append("\t");
      marks.append(made.name).append("\t").append(mark.field).append("\n");
    }
  }
  write_file(folder / "marks.tsv", marks);
  return 0;
}
