// SPDX-License-Identifier: GPL-3.0-or-later
// The few figures of a try beside one another, each with its name and what it means.
#pragma once

#include <QList>
#include <QWidget>

#include "desktop/shared/look/icon_names.h"
#include "desktop/shared/look/palette.h"

namespace relance {

struct CountTile {
  QString name;
  QString figure;
  QString meaning{};
  std::optional<IconName> icon{};
  ColourRole role{ColourRole::secondary};  // of the meaning
};

class CountTiles final : public QWidget {
  Q_OBJECT

 public:
  explicit CountTiles(QWidget* parent = nullptr);

  /// The tiles become the accessible name, in words.
  void setTiles(const QList<CountTile>& tiles);
  const QList<CountTile>& tiles() const { return m_tiles; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintTile(QPainter& painter, const CountTile& tile, const QRect& box) const;

  QList<CountTile> m_tiles;
};

}  // namespace relance
