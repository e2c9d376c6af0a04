// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/csv_preview.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "exchange/csv/sample_rows.h"
#include "exchange/file/file_facts.h"
#include "exchange/file/input_file.h"

namespace relance {
namespace {

std::optional<Encoding> encodingOf(std::string_view beginning) {
  const NextBytes pieces = [beginning]() mutable {
    const std::string_view piece = beginning.substr(0, pieceBytes);
    beginning.remove_prefix(piece.size());
    return piece;
  };
  const auto examination = examineFile(pieces, [](std::int64_t) { return true; });
  return examination.facts ? std::optional{examination.facts->encoding} : std::nullopt;
}

}  // namespace

std::optional<CsvPreview> previewCsv(const std::filesystem::path& path, const LayoutRequest& request,
                                     const std::optional<Encoding>& encoding, std::size_t most) {
  const std::string beginning = readBeginning(path, beginningBytes);
  const bool isWhole = beginning.size() < beginningBytes;
  const auto letters = encoding ? encoding : encodingOf(beginning);
  if (!letters) return std::nullopt;
  const auto found = findLayout(beginning, isWhole, letters->name, request);
  auto layout = found ? std::optional{*found} : likeliestLayout(beginning, isWhole, letters->name, request);
  if (!layout) return std::nullopt;

  CsvPreview preview{*letters, std::move(*layout), {}, {}};
  const auto headerLine = preview.layout.headerLine;
  const auto rowsBefore = static_cast<std::size_t>(headerLine);
  for (SampleRow& row : sampleRows(beginning, isWhole, letters->name, preview.layout.separator, rowsBefore + most)) {
    if (row.line == headerLine) preview.titles = std::move(row.cells);
    if (row.line <= headerLine || preview.rows.size() == most) continue;
    preview.rows.push_back(std::move(row.cells));
  }
  preview.titles.resize(preview.layout.mapping.columnCount);
  for (auto& row : preview.rows) row.resize(preview.titles.size());
  return preview;
}

}  // namespace relance
