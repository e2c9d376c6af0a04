// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file/input_file.h"

#include <cerrno>
#include <string>
#include <system_error>

#include "domain/basics/machine_error.h"

namespace relance {
namespace {

[[noreturn]] void fail(const std::filesystem::path& path, const std::string& detail) {
  throw FileError(MachineFault::cannotRead, path.string(), detail);
}

std::string messageOf(int error) { return std::error_code(error, std::generic_category()).message(); }

}  // namespace

InputFile::InputFile(const std::filesystem::path& path) : m_path(path), m_buffer(pieceBytes) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (status.type() == std::filesystem::file_type::not_found) fail(path, messageOf(ENOENT));
  if (error) fail(path, error.message());
  if (!std::filesystem::is_regular_file(status)) fail(path, "not a regular file");
  m_size = static_cast<std::int64_t>(std::filesystem::file_size(path, error));
  if (error) fail(path, error.message());
  m_file.reset(std::fopen(path.c_str(), "rb"));
  if (!m_file) fail(path, messageOf(errno));
}

std::string_view InputFile::next() {
  const std::size_t count = std::fread(m_buffer.data(), 1, m_buffer.size(), m_file.get());
  if (count == 0 && std::ferror(m_file.get()) != 0) fail(m_path, messageOf(errno));
  return {m_buffer.data(), count};
}

std::string readBeginning(const std::filesystem::path& path, std::size_t bytes) {
  InputFile file{path};
  std::string beginning;
  for (auto piece = file.next(); !piece.empty() && beginning.size() < bytes; piece = file.next()) beginning += piece;
  return beginning;
}

}  // namespace relance
