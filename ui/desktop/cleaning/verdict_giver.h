// SPDX-License-Identifier: GPL-3.0-or-later
// Writes verdicts and answers while the person at the desk is already at the next line, and keeps count of what was done today.
#pragma once

#include <QObject>
#include <QVariantList>
#include <functional>
#include <map>
#include <optional>
#include <set>

#include "actions/chasing/answer_write_off.h"
#include "actions/cleaning/cleaning_queue.h"
#include "actions/cleaning/give_verdict.h"
#include "desktop/desk/ledger_desk.h"

namespace relance {

/// A line or a proposal that a person has answered.
struct AnsweredLine {
  ItemId item;
  bool isWaiting{false};  // a proposal to write off

  auto operator<=>(const AnsweredLine&) const = default;
};

class VerdictGiver final : public QObject {
  Q_OBJECT

 public:
  explicit VerdictGiver(LedgerDesk& desk, QObject* parent = nullptr);

  void give(const CleaningLine& line, const VerdictRequest& request, const QString& words);
  void answer(const WaitingWriteOff& waiting, bool isAccepted, const std::string& reason, const QString& words);

  /// The lists shown from now on are those of that sequence of the history. Answers which what no longer needs to be kept away
  /// from them.
  std::vector<AnsweredLine> shownAt(std::int64_t sequence, const std::function<bool(ItemId)>& isStillDoubtful);
  /// Nothing is done yet on another day.
  void startDay() { m_done.clear(); }

  /// Lines judged today that are no longer doubtful; what is undone comes off.
  int done() const { return static_cast<int>(m_done.size()); }
  /// The last one that came back by undoing; none when none did.
  ItemId cameBack() const { return m_cameBack; }

  QVariantList memory() const;
  void recall(const QVariantList& items);

 signals:
  /// In words, for undoing.
  void given(const QString& words);
  /// Nothing was written: the line stands as before, and `said` is what a person had said of it. The sentence names the line;
  /// without one the machine failed, which is told elsewhere.
  void notGiven(const relance::AnsweredLine& line, const relance::VerdictRequest& said, const QString& sentence);

 private:
  struct Writing {
    std::string payer;
    VerdictRequest said{};  // of an answer only the reason
    QString words{};
    std::optional<std::int64_t> sequence{};  // of its event; none: not written yet
  };
  /// What the writing thread answers.
  template <class Result>
  struct Written {
    Outcome<Result> outcome;
    std::int64_t sequence{0};
  };

  PerformOptions optionsFor(const std::string& payerCode) const;
  template <class Result>
  void settle(const AnsweredLine& line, const Written<Result>& written, const QString& words);
  void giveUp(const AnsweredLine& line, const QString& sentence);

  LedgerDesk& m_desk;
  std::map<AnsweredLine, Writing> m_writing;
  std::set<ItemId> m_done;
  ItemId m_cameBack;
  std::int64_t m_shownAt{0};
};

}  // namespace relance
