// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/client_reading.h"

namespace relance {
namespace {

/// Files seen in a row; more are read again when they are wanted.
constexpr std::size_t mostKept = 64;

}  // namespace

ClientReading::ClientReading(LedgerDesk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

const ClientFile* ClientReading::find(const std::string& code) {
  const auto kept = m_kept.find(code);
  const DeskState& state = *m_desk.state();
  if (kept == m_kept.end() || kept->second.sequence != state.sequence || kept->second.day != state.today) ask(code);
  return kept == m_kept.end() ? nullptr : &kept->second.file;
}

void ClientReading::ask(const std::string& code) {
  const DeskState& state = *m_desk.state();
  const auto [asked, isNew] = m_asked.try_emplace(code, state.sequence);
  if (!isNew && asked->second == state.sequence) return;
  asked->second = state.sequence;
  m_desk.read(
      *this, [code, today = state.today](Database& database) { return readClientFile(database, code, today); },
      [this, code, sequence = state.sequence, day = state.today](Outcome<ClientFile> file) {
        if (const auto pending = m_asked.find(code); pending != m_asked.end() && pending->second == sequence)
          m_asked.erase(pending);
        if (!file) return;
        if (m_kept.size() >= mostKept) m_kept.clear();
        m_kept[code] = {std::move(file).value(), sequence, day};
        emit arrived(code);
      },
      [this, code] { m_asked.erase(code); });
}

}  // namespace relance
