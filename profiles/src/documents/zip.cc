// SPDX-License-Identifier: Apache-2.0
#include "profiles/src/documents/zip.h"

#include <zip.h>

#include <algorithm>
#include <cassert>
#include <utility>

#include "overstap/graph/try.h"

namespace overstap {
namespace {

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct Close {
  void operator()(zip_file_t* file) const { (void)zip_fclose(file); }
};

std::unexpected<Error> damaged(std::string_view why, const std::string& name) {
  return std::unexpected(Error{ErrorCode::corrupt,
                               std::string{"the zip file is damaged: "}.append(why),
                               Location{name, 0, 0, {}}});
}

}  // namespace

struct ZipArchive::Impl {
  std::unique_ptr<zip_t, Discard> archive;

  [[nodiscard]] bool agrees(const std::vector<ZipEntry>& entries) const {
    if (zip_get_num_entries(archive.get(), 0) != static_cast<zip_int64_t>(entries.size())) {
      return false;
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
      zip_stat_t stat;
      if (zip_stat_index(archive.get(), i, ZIP_FL_ENC_RAW, &stat) != 0) return false;
      const ZipEntry& entry = entries[i];
      if (entry.name != stat.name || entry.size != stat.size || entry.packed != stat.comp_size ||
          entry.crc != stat.crc || entry.method != stat.comp_method) {
        return false;
      }
    }
    return true;
  }
};

ZipArchive::ZipArchive(std::unique_ptr<Impl> impl, std::vector<ZipEntry> entries, std::string name)
    : impl_(std::move(impl)), entries_(std::move(entries)), name_(std::move(name)) {}
ZipArchive::ZipArchive(ZipArchive&& other) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&& other) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(std::string_view bytes, const std::string& name,
                                    const DocumentLimits& limits) {
  OVERSTAP_TRY_ASSIGN(std::vector<ZipEntry> entries, read_zip_directory(bytes, name, limits));
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
  if (source == nullptr) return damaged("it cannot be opened", name);
  auto impl = std::make_unique<Impl>();
  impl->archive.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
  if (!impl->archive) {
    zip_source_free(source);
    return damaged("its directory does not add up", name);
  }
  // What was checked must be what is unpacked.
  if (!impl->agrees(entries)) return damaged("its directory can be read in two ways", name);
  return ZipArchive(std::move(impl), std::move(entries), name);
}

const ZipEntry* ZipArchive::find(std::string_view name) const {
  const auto found = std::ranges::find(entries_, name, &ZipEntry::name);
  return found == entries_.end() ? nullptr : &*found;
}

Result<std::string> ZipArchive::read(const ZipEntry& entry) const {
  assert(&entry >= entries_.data() && &entry < entries_.data() + entries_.size());
  constexpr std::size_t kPiece = 65536;
  const auto index = static_cast<zip_uint64_t>(&entry - entries_.data());
  const std::unique_ptr<zip_file_t, Close> file{zip_fopen_index(impl_->archive.get(), index, 0)};
  if (!file) return damaged("an entry cannot be unpacked", name_);
  std::string content;
  std::size_t filled = 0;
  while (true) {
    // One byte more than declared tells whether there is more.
    const std::size_t room =
        std::min<std::size_t>(std::max(kPiece, filled), entry.size + 1 - filled);
    content.resize(filled + room);
    const zip_int64_t count = zip_fread(file.get(), content.data() + filled, room);
    if (count < 0) return damaged("an entry cannot be unpacked", name_);
    filled += static_cast<std::size_t>(count);
    if (filled > entry.size) return damaged("an entry is larger than it says", name_);
    if (count == 0) break;
  }
  if (filled != entry.size) return damaged("an entry is smaller than it says", name_);
  content.resize(filled);
  return content;
}

std::string ZipArchive::first_bytes(const ZipEntry& entry, std::size_t count) const {
  assert(&entry >= entries_.data() && &entry < entries_.data() + entries_.size());
  const auto index = static_cast<zip_uint64_t>(&entry - entries_.data());
  const std::unique_ptr<zip_file_t, Close> file{zip_fopen_index(impl_->archive.get(), index, 0)};
  std::string content(count, '\0');
  const zip_int64_t read = file ? zip_fread(file.get(), content.data(), count) : 0;
  content.resize(static_cast<std::size_t>(std::max<zip_int64_t>(read, 0)));
  return content;
}

}  // namespace overstap
