// SPDX-License-Identifier: GPL-3.0-or-later
// What a verdict takes, in fields that hold the usual: until when, to whom, why, with which item; folded until it is wanted.
#pragma once

#include <QWidget>
#include <map>
#include <vector>

#include "actions/cleaning/usual_verdict.h"
#include "desktop/desk/desk_state.h"
#include "desktop/shared/controls/date_field.h"
#include "desktop/shared/controls/typed_words.h"
#include "domain/ledger/cause.h"
#include "domain/ledger/placement.h"
#include "text/language.h"

class QComboBox;
class QLineEdit;

namespace relance {

class LabelledField;

class VerdictForm final : public QWidget {
  Q_OBJECT

 public:
  explicit VerdictForm(QWidget* parent = nullptr);

  /// Who may be chosen and what contested; what is chosen stays where it is still offered.
  void setChoices(const std::vector<Partner>& partners, const std::vector<Cause>& causes, Language language);
  /// Fields are filled anew only when another line is shown.
  void showLine(const CleaningLine& line, const DeskState& state);
  /// A proposal to write off: only the reason of the answer is asked.
  void showWaiting(const WaitingWriteOff& waiting);
  void showNothing();
  /// What was said of an item whose verdict was refused fills the fields when it is shown again.
  void keep(ItemId item, const VerdictRequest& said) { m_kept[item] = said; }
  void forget(ItemId item) { m_kept.erase(item); }
  /// Of the line shown, while the language changes.
  QVariantMap typed() const;
  void typeAgain(const QVariantMap& typed) { m_typed.keep(typed); }

  /// What the fields say for that verdict of the line shown.
  VerdictRequest request(CleaningVerdict verdict) const;
  std::string reason() const;
  /// "Leave until 23/12/2026"; with what is not understood the verdict alone.
  QString effect(CleaningVerdict verdict) const;
  /// Only a day that was not understood stands in the way, and only of leaving.
  bool isReady(CleaningVerdict verdict) const { return verdict != CleaningVerdict::leave || m_until->value(); }

  void focusFirst();
  void focusUntil();

 signals:
  /// Enter in the field of a verdict.
  void wanted(relance::CleaningVerdict verdict);
  /// Enter in the reason: back to the list, where one key gives the verdict.
  void finished();
  void edited();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QString nameShown() const;
  void fill(const CleaningLine& line);
  void fillKept(const VerdictRequest& said);
  void askOnlyReason(bool isOnly);

  DateField* m_until;
  QComboBox* m_partner;
  QComboBox* m_cause;
  QComboBox* m_with;
  QLineEdit* m_reason;
  QList<LabelledField*> m_ofLines;
  LabelledField* m_reasonField;
  std::optional<CleaningLine> m_line;
  ItemId m_waiting;
  std::map<ItemId, VerdictRequest> m_kept;
  TypedWords m_typed;
  Date m_today;
  Language m_language{Language::en};
};

}  // namespace relance
