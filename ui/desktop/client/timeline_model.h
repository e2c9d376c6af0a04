// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that was said, decided and paid with one customer, by day, newest first; filtered by kind and by words.
#pragma once

#include <QAbstractListModel>
#include <optional>
#include <vector>

#include "desktop/client/entry_words.h"
#include "desktop/desk/desk_state.h"

namespace relance {

/// Kinds as a person looks for them.
enum class TimelineKind { calls, messages, notes, decisions, agreements, payments };

struct TimelineChoice {
  std::optional<TimelineKind> kind;  // none: everything
  QString text;                      // in title, note, person or item number

  bool operator==(const TimelineChoice&) const = default;
};

/// A row: a day, or one entry of it.
struct TimelineRow {
  bool isDay{false};
  QString time;      // of an entry: "14:02"; of a day: its name
  QString ago;       // of a day: "11 days ago"
  EntryWords words;  // of an entry
  QString items;     // "F-1042, F-1067"; empty: none
};

inline constexpr int timelineRole = Qt::UserRole + 1;

class TimelineModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  explicit TimelineModel(QObject* parent = nullptr);

  void setFile(const DeskState& state, const ClientFile& file);
  void clear();
  void choose(const TimelineChoice& choice);
  const TimelineChoice& choice() const { return m_choice; }
  /// Entries of that kind, whatever is looked for; none: all.
  int countOf(std::optional<TimelineKind> kind) const;

  const TimelineRow& at(int row) const { return m_rows[m_shown[static_cast<std::size_t>(row)]].row; }

  /// −1 when it is not shown.
  int rowOf(ContactEventId contact) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  struct Kept {
    TimelineRow row;
    TimelineKind kind{TimelineKind::calls};
    Date day;
    std::string folded;
    ContactEventId contact{};  // none: of another kind, or a day
  };

  void build();
  void add(const DeskState& state, const TimelineEntry& entry);
  TimelineRow dayRow(Date day) const;

  Date m_today;
  Language m_language{Language::en};
  TimelineChoice m_choice;
  std::vector<Kept> m_rows;  // entries, then as many days as are shown
  std::size_t m_entries{0};
  std::vector<std::size_t> m_shown;  // places in m_rows
};

}  // namespace relance

Q_DECLARE_METATYPE(relance::TimelineRow)
