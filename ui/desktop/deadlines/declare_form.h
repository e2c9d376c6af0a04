// SPDX-License-Identifier: GPL-3.0-or-later
// Notes that a duty towards the insurer or in insolvency proceedings was done: the day, the reference, one button.
#pragma once

#include <QWidget>
#include <optional>

#include "actions/deadlines/deadline_wall.h"
#include "actions/deadlines/declare.h"
#include "desktop/shared/controls/typed_words.h"
#include "text/language.h"

class QLineEdit;

namespace relance {

class ActionButton;
class DateField;
class PhraseLabel;
class RoleLabel;

class DeclareForm final : public QWidget {
  Q_OBJECT

 public:
  explicit DeclareForm(QWidget* parent = nullptr);

  /// Fields are filled anew only when another deadline is shown; null, or one that is met otherwise, leaves nothing to note.
  void show(const ToldDeadline* told, Date today, Language language);
  using QWidget::show;

  /// Of the deadline shown, as the fields say; none while the day is not understood or nothing is to be noted.
  std::optional<DeclarationRequest> request() const;
  /// Of the deadline shown, while the language changes.
  QVariantMap typed() const;
  void typeAgain(const QVariantMap& typed) { m_typed.keep(typed); }
  /// Words wait for this one.
  bool waitsFor(const ToldDeadline& told) const;
  void focusReference();
  void tellRefusal(const QString& sentence);
  QString refusal() const;
  ActionButton& button() { return *m_button; }

 signals:
  /// By the button, or Enter in a field.
  void wanted();

 private:
  Date m_today;
  Language m_language{Language::en};
  std::optional<ToldDeadline> m_told;
  TypedWords m_typed;
  DateField* m_day;
  QLineEdit* m_reference;
  ActionButton* m_button;
  PhraseLabel* m_what;
  RoleLabel* m_refusal;
};

}  // namespace relance
