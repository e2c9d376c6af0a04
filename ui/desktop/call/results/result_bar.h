// SPDX-License-Identifier: GPL-3.0-or-later
// Below a call: one letter for its result, fields for what was agreed, the effect in words before Enter accepts it.
#pragma once

#include <QVariantMap>
#include <QWidget>
#include <optional>

#include "actions/chasing/call_logging.h"
#include "desktop/call/call_script.h"
#include "desktop/call/results/call_context.h"
#include "desktop/call/results/call_results.h"

class QCheckBox;
class QVBoxLayout;

namespace relance {

class ActionButton;
class PhraseLabel;
class PrimaryButton;
class LetterButton;
class ResultFields;
class RoleLabel;

class ResultBar final : public QWidget {
  Q_OBJECT

 public:
  explicit ResultBar(QWidget* parent = nullptr);

  /// For another customer: nothing is chosen, what was said before is gone.
  void startCall(const CallContext& call);
  /// In minor units.
  void proposeAmount(std::int64_t sum);

  /// The result chosen and what its fields hold, while the language changes.
  QVariantMap typed() const;
  void typeAgain(const QVariantMap& typed, Language language);

  bool isOpen() const { return m_isOpen; }
  /// The keys go to the bar: a letter chooses.
  void open();
  void close();
  void choose(CallOutcome outcome);
  /// With what it asks for filled in as the objection says.
  void choose(const Objection& objection);
  std::optional<CallOutcome> chosen() const { return m_chosen; }
  /// Nothing is missing and nothing is misunderstood; else the keys go to the field.
  bool isComplete();

  std::optional<Date> date() const;
  std::optional<std::int64_t> amount() const;
  /// Into the report of the result chosen, all that was filled in.
  void write(CallReport& report) const;

  void setPreview(const QString& words);
  /// Before it is taken; empty: nothing is the matter.
  void setWarning(const QString& words);
  /// A rule said no: what was typed stays.
  void setRefusal(const QString& sentence);
  /// After a result that leaves the call going: what was recorded, and the bar is empty again.
  void recorded(const QString& words);
  /// Beside the results: what else was done, or why not.
  void tell(const QString& words, bool isDone);
  /// Whether what was agreed is confirmed by e-mail when the call is over.
  bool confirms() const;
  void setConfirms(bool confirms);
  /// By its key; only where it is offered.
  void toggleConfirms();
  /// The one who follows, beside the button; empty: nobody.
  void setNext(const QString& name);
  void setBusy(bool isBusy);
  /// Esc: from a field to the letters, from the letters out of the bar. False when it was not open.
  bool goBack();

 signals:
  /// Enter, with everything that is needed.
  void accepted();
  /// By the button: the call is over.
  void finished();
  void statementWanted();
  /// The result or one of its fields is another now.
  void changed();
  /// A click on a result or into a field while the bar was closed.
  void opened();
  /// Arrows and Space among the letters, for the items spoken of.
  void itemWanted(int rowsDown);
  void tickWanted();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void makeResults(QVBoxLayout& column);
  void makeFields(QVBoxLayout& column);
  void accept();
  void tellEffect();

  std::optional<CallOutcome> m_chosen;
  bool m_isOpen{false};
  QList<LetterButton*> m_buttons;
  PhraseLabel* m_recorded;
  QCheckBox* m_confirm;
  QWidget* m_confirmPlace;  // with its key
  ActionButton* m_finish;
  ActionButton* m_statement;
  QWidget* m_details;
  ResultFields* m_fields;
  RoleLabel* m_effect;
  RoleLabel* m_preview;
  PhraseLabel* m_warning;
  PrimaryButton* m_button;
  PhraseLabel* m_next;
};

}  // namespace relance
