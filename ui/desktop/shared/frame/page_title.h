// SPDX-License-Identifier: GPL-3.0-or-later
// The title line of a page: its name, a word beside it, the day's figures at the right, then what belongs to the whole page.
#pragma once

#include <QList>
#include <QWidget>

#include "desktop/shared/controls/phrase_label.h"

class QHBoxLayout;

namespace relance {

class RoleLabel;

class PageTitle final : public QWidget {
  Q_OBJECT

 public:
  explicit PageTitle(const QString& title, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  void setSubtitle(const QString& subtitle);
  void setFigures(const QList<Phrase>& figures);
  /// At the right end, in the order they are added. Takes it over.
  void addRight(QWidget* widget);

 private:
  RoleLabel* m_title;
  PhraseLabel* m_subtitle;
  PhraseLabel* m_figures;
  QHBoxLayout* m_layout;
};

}  // namespace relance
