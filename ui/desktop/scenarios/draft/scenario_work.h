// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger's scenarios and the one that is being worked on: what is changed is kept as its draft, each time an action to undo.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <optional>
#include <string>
#include <vector>

#include "actions/policy/draft_scenario.h"
#include "actions/policy/scenario_book.h"
#include "domain/chasing/policy/scenario_difference.h"

namespace relance {

class LedgerDesk;

class ScenarioWork final : public QObject {
  Q_OBJECT

 public:
  explicit ScenarioWork(LedgerDesk& desk, QObject* parent = nullptr);

  /// Reads the ledger's scenarios; what is not yet kept stays. bookRead() follows.
  void refresh();

  /// In the order of the segments that lead to them, the others after these.
  const std::vector<ToldScenario>& book() const { return m_book; }
  /// Null when the ledger has none or they cannot be read.
  const ToldScenario* told() const { return find(m_key); }
  const std::string& key() const { return m_key; }
  /// The one of that key, if there is one; bookRead() follows. While isOvertaken() the one shown stays, and that is told again.
  void choose(const std::string& key);

  /// As it is on the screen: its draft, else what is in force. Only while told() is not null.
  const Scenario& scenario() const { return m_scenario; }
  /// The number that it has or will have when published.
  int version() const;
  bool isDraft() const;
  /// Null for one that was never published.
  const Scenario* inForce() const;
  const std::vector<ScenarioFinding>& findings() const { return m_findings; }
  /// Of what is in force.
  ScenarioDifference difference() const;
  /// Whether the engine can climb it.
  bool isFollowable() const;
  /// Keys of steps that versions in force had and this one has not.
  std::vector<std::string> removedKeys() const;

  /// Shown at once, kept as the draft a moment later.
  void change(const Scenario& scenario);
  /// Keeps it now.
  void flush();
  void discard();
  void publish(const std::string& reason);
  /// A new scenario that begins like the one shown, and is then shown.
  void copy();
  /// A file in the form of docs/ledger_format.md becomes the draft of the scenario it names, which is then shown.
  void bringIn(const std::string& json);

  /// Somebody else has changed the draft since it was read here: what was changed here is not kept, and stays on the screen until
  /// one of the two is chosen.
  bool isOvertaken() const { return !m_overtaken.isEmpty(); }
  /// The ledger's draft is shown; one's own is put aside until something is changed.
  void lookAtOther();
  /// Whether one's own is on the screen unkept, or put aside.
  bool hasOwn() const { return m_own.has_value(); }
  /// One's own takes the place of the draft in the ledger.
  void writeOver();

 signals:
  /// The book, and the scenario unless it is being changed.
  void bookRead();
  /// scenario() changed, by change().
  void changed();
  void done(const QString& words);
  void refused(const QString& sentence);
  /// isOvertaken(), in words.
  void overtaken(const QString& sentence);

 private:
  const ToldScenario* find(const std::string& key) const;
  void readBook();
  void readScenario();
  void judge();
  QString name() const;
  void leaveOwn();
  bool tellOvertaken();
  void overtake(const QString& sentence);
  template <class Work, class Then>
  void write(Work work, Then then);

  LedgerDesk& m_desk;
  QTimer m_soon;
  std::vector<ToldScenario> m_book;
  std::string m_key;
  std::string m_wanted;  // shown as soon as the book has it
  Scenario m_scenario;
  std::vector<Scenario> m_published;
  std::vector<ScenarioFinding> m_findings;
  SeenDraft m_opened;  // what the ledger had, or will have of what was written here
  QString m_overtaken;
  std::optional<Scenario> m_own;
  bool m_isTouched{false};  // not written yet
  int m_pending{0};         // being written
};

}  // namespace relance
