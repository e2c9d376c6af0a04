// SPDX-License-Identifier: GPL-3.0-or-later
// A campaign to be started: its name, who is in it, by which channel and text, who leads it and when.
#pragma once

#include <QScrollArea>
#include <QVariantMap>

#include "actions/campaigns/run_campaign.h"
#include "desktop/campaigns/campaign_book.h"
#include "desktop/predicates/predicate_vocabulary.h"

class QComboBox;
class QLineEdit;

namespace relance {

class DateField;
class PredicateEditor;
struct DeskState;

class CampaignForm final : public QScrollArea {
  Q_OBJECT

 public:
  explicit CampaignForm(QWidget* parent = nullptr);

  /// What is being edited stays.
  void setBook(const DeskState& state, const CampaignBook& book);
  /// Empty again, with the usual window.
  void clear();
  void commit();
  void focusFirst();
  /// In words, what is still missing; empty: nothing.
  QString missing() const;
  bool isPredicateComplete() const;
  Predicate predicate() const;
  /// Complete only when nothing is missing.
  CampaignRequest request() const;

  /// What was typed and chosen, complete or not; empty: nothing yet.
  QVariantMap memory() const;
  /// Shown with the first setBook().
  void recall(const QVariantMap& memory) { m_recalled = memory; }

  QLineEdit& name() { return *m_name; }
  PredicateEditor& editor() { return *m_predicate; }
  QComboBox& channel() { return *m_channel; }
  QComboBox& text() { return *m_text; }
  QComboBox& owner() { return *m_owner; }
  QLineEdit& from();
  QLineEdit& until();

 signals:
  void changed();
  /// Who is in it may be others now.
  void choiceChanged();

 private:
  Understood<Date> readDay(const QString& text, bool isUntil) const;
  void fillRecalled();
  void readDaysAgain();

  Date m_today{};
  Language m_language{Language::en};
  bool m_isFilled{false};
  QVariantMap m_recalled;
  QVariant m_wantedText;  // chosen as soon as the book has it
  QVariant m_wantedOwner;
  QLineEdit* m_name;
  PredicateEditor* m_predicate;
  QComboBox* m_channel;
  QComboBox* m_text;
  QComboBox* m_owner;
  DateField* m_from;
  DateField* m_until;
};

}  // namespace relance
