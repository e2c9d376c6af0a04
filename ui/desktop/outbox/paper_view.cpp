// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/outbox/paper_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <array>
#include <cmath>

#include "desktop/shared/look/metrics.h"
#include "desktop/shared/look/palette.h"

namespace relance {
namespace {

constexpr int around = 12;
constexpr double pointsPerInch = 72;
constexpr std::array steps{40, 50, 60, 75, 90, 100, 125, 150, 200, 300};

}  // namespace

/// The pages, drawn when they come into sight and kept until their size changes.
class PaperStrip final : public QWidget {
 public:
  explicit PaperStrip(const PdfPages& pages) : m_pages(pages) {}

  /// `room` and `height` are what can be seen at once.
  void layOut(double pixelsPerPoint, int room, int height) {
    m_places.clear();
    m_pictures.assign(static_cast<std::size_t>(m_pages.count()), {});
    int widest = room;
    int y = around;
    for (int page = 0; page < m_pages.count(); ++page) {
      const QSize size = (m_pages.sizeOf(page) * pixelsPerPoint).toSize();
      widest = std::max(widest, size.width() + 2 * around);
      m_places << QRect(QPoint(0, y), size);
      y += size.height() + around;
    }
    for (QRect& place : m_places) place.moveLeft((widest - place.width()) / 2);
    resize(widest, std::max(y, height));
    update();
  }

  /// The page at this height, from 0.
  int pageAt(int y) const {
    int page = 0;
    while (page + 1 < m_places.size() && m_places[page + 1].top() <= y) ++page;
    return page;
  }

 protected:
  void paintEvent(QPaintEvent* event) override {
    QPainter painter(this);
    const Palette& palette = paletteOf(this->palette());
    painter.fillRect(event->rect(), palette[ColourRole::line]);
    for (int page = 0; page < m_places.size(); ++page) {
      const QRect& place = m_places[page];
      if (!place.intersects(event->rect())) continue;
      QImage& picture = m_pictures[static_cast<std::size_t>(page)];
      if (picture.isNull()) {
        picture = m_pages.picture(page, (QSizeF(place.size()) * devicePixelRatioF()).toSize());
        picture.setDevicePixelRatio(devicePixelRatioF());
      }
      painter.drawImage(place.topLeft(), picture);
      painter.setPen(palette[ColourRole::outline]);
      painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
  }

 private:
  const PdfPages& m_pages;
  QList<QRect> m_places;
  std::vector<QImage> m_pictures;
};

PaperView::PaperView(QWidget* parent) : QScrollArea(parent), m_strip(new PaperStrip(m_pages)) {
  setFrameShape(QFrame::NoFrame);
  setAccessibleName(tr("Letter as it will leave"));
  setFocusPolicy(Qt::StrongFocus);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  viewport()->setBackgroundRole(QPalette::Window);
  setWidget(m_strip);
  connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PaperView::moved);
}

void PaperView::setFiles(const std::vector<std::string>& pdfs) {
  m_pages.setFiles(pdfs);
  setAccessibleDescription(m_pages.text());
  verticalScrollBar()->setValue(0);
  layOut();
}

int PaperView::currentPage() const {
  if (m_pages.count() == 0) return 0;
  return m_strip->pageAt(verticalScrollBar()->value() + viewport()->height() / 2) + 1;
}

int PaperView::zoomPercent() const {
  if (m_zoom > 0 || m_pages.count() == 0) return m_zoom;
  const double wide = (viewport()->width() - 2 * around) / m_pages.sizeOf(0).width();
  return std::max(1, static_cast<int>(std::lround(wide * 100 * pointsPerInch / logicalDpiX())));
}

void PaperView::layOut() {
  const double pixelsPerPoint = m_zoom > 0 || m_pages.count() == 0
                                    ? m_zoom / 100.0 * logicalDpiX() / pointsPerInch
                                    : (viewport()->width() - 2 * around) / m_pages.sizeOf(0).width();
  m_strip->layOut(std::max(pixelsPerPoint, 0.1), viewport()->width(), viewport()->height());
  emit moved();
}

void PaperView::zoomTo(int percent) {
  m_zoom = percent;
  layOut();
}

void PaperView::zoomIn() {
  const auto next = std::ranges::upper_bound(steps, zoomPercent());
  if (next != steps.end()) zoomTo(*next);
}

void PaperView::zoomOut() {
  const auto here = std::ranges::lower_bound(steps, zoomPercent());
  if (here != steps.begin()) zoomTo(*std::prev(here));
}

void PaperView::fitWidth() { zoomTo(0); }

void PaperView::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  layOut();
}

}  // namespace relance
