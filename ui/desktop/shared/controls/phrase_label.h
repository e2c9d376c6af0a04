// SPDX-License-Identifier: GPL-3.0-or-later
// One line of short phrases, each light or strong, behind an icon if wanted: "overdue **12 480,00 €** · disputed …".
#pragma once

#include <QList>
#include <QWidget>
#include <optional>

#include "desktop/shared/look/icon_names.h"
#include "desktop/shared/look/palette.h"
#include "desktop/shared/look/type_scale.h"

namespace relance {

struct Phrase {
  QString words;
  bool isStrong{false};
  ColourRole role{ColourRole::secondary};
};

/// Phrases stand one space apart. When the line is too short the end gives way to "…" and the whole is in the tool tip.
class PhraseLabel final : public QWidget {
  Q_OBJECT

 public:
  explicit PhraseLabel(QWidget* parent = nullptr, TextSize size = TextSize::body);

  /// The words become the accessible name.
  void setPhrases(const QList<Phrase>& phrases);
  void setIcon(std::optional<IconName> name, ColourRole role = ColourRole::secondary);
  /// Icon and words in one role: a state is always both.
  void setState(IconName name, const QString& words, ColourRole role);
  void setAlignment(Qt::Alignment alignment);

  QString text() const;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  int iconRoom() const;
  int contentWidth() const;
  void tellWhole();

  QList<Phrase> m_phrases;
  std::optional<IconName> m_icon;
  ColourRole m_iconRole{ColourRole::secondary};
  Qt::Alignment m_alignment{Qt::AlignLeft};
};

}  // namespace relance
