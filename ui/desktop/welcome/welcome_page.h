// SPDX-License-Identifier: GPL-3.0-or-later
// The first-run page: three doors, one of them proposed; ledgers opened before; language and colours.
#pragma once

#include <QStringList>
#include <QWidget>

#include "desktop/shared/look/theme.h"
#include "text/language.h"

namespace relance {

class NoticeBar;

struct WelcomeChoices {
  QStringList recentLedgers;  // the last one first
  Language language{Language::en};
  ThemeChoice theme{ThemeChoice::asDesktop};
  bool hasImport{false};  // a door that leads nowhere is not shown
};

class WelcomePage final : public QWidget {
  Q_OBJECT

 public:
  explicit WelcomePage(const WelcomeChoices& choices, QWidget* parent = nullptr);

  /// Nothing can be chosen while this is under way; empty: it is over.
  void setBusy(const QString& words);
  /// Why the last try to open something failed.
  void tell(const QString& sentence);
  /// The focus on the proposed door, so that Enter goes through it.
  void activate();

 signals:
  void sampleWanted();
  void importWanted();
  void openWanted();
  void ledgerWanted(const QString& path);
  void themeWanted(ThemeChoice theme);
  void languageWanted(Language language);

 private:
  QWidget* heading();
  QWidget* doors(const WelcomeChoices& choices);
  QWidget* recent(const QStringList& ledgers);
  QWidget* choicesLine(const WelcomeChoices& choices);

  NoticeBar* m_notice;
  QWidget* m_inside;
};

}  // namespace relance
