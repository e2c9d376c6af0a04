// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shared/frame/top_line.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>

#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/search_field.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

constexpr int searchWidth = 420;
constexpr int leastSearchWidth = 220;
constexpr int dayBarWidth = 96;
constexpr int partGap = 20;

}  // namespace

TopLine::TopLine(QWidget* parent)
    : QWidget(parent),
      m_search(new SearchField(tr("Customer, invoice, amount, telephone, order…"), QKeySequence(Qt::CTRL | Qt::Key_K))),
      m_ledger(new PhraseLabel),
      m_freshness(new PhraseLabel),
      m_dayWord(new PhraseLabel),
      m_day(new QProgressBar),
      m_dayCount(new PhraseLabel) {
  setFixedHeight(metrics::roomFor(fontMetrics(), metrics::topLineHeight, 28));
  m_search->setMinimumWidth(metrics::widthFor(font(), leastSearchWidth));
  m_search->setMaximumWidth(metrics::widthFor(font(), searchWidth));
  m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_day->setTextVisible(false);
  m_day->setFixedSize(dayBarWidth, 8);
  m_day->setAccessibleName(tr("Progress of the day"));
  m_dayWord->setPhrases({{.words = tr("Day")}});

  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
  layout->setSpacing(partGap);
  layout->addWidget(m_search, 3);
  layout->addStretch(1);
  layout->addWidget(m_ledger);
  layout->addWidget(m_freshness);
  auto* day = new QHBoxLayout;
  day->setSpacing(metrics::gap);
  day->addWidget(m_dayWord);
  day->addWidget(m_day);
  day->addWidget(m_dayCount);
  layout->addLayout(day);
  setLedgerName({});
  setFreshness({}, false);
  setDayProgress(0, 0);
}

void TopLine::setLedgerName(const QString& name) {
  m_ledger->setVisible(!name.isEmpty());
  m_ledger->setState(IconName::ledger, name, ColourRole::text);
  m_ledger->setIcon(IconName::ledger, ColourRole::secondary);
}

void TopLine::setFreshness(const QString& words, bool isStale) {
  m_freshness->setVisible(!words.isEmpty());
  if (isStale) {
    m_freshness->setState(IconName::warning, words, ColourRole::attention);
  } else {
    m_freshness->setState(IconName::checkCircle, words, ColourRole::text);
    m_freshness->setIcon(IconName::checkCircle, ColourRole::ok);
  }
}

void TopLine::setDayProgress(int done, int planned) {
  for (QWidget* part : std::initializer_list<QWidget*>{m_dayWord, m_day, m_dayCount}) part->setVisible(planned > 0);
  m_day->setRange(0, qMax(1, planned));
  m_day->setValue(qMin(done, planned));
  const QLocale locale;
  m_dayCount->setPhrases({{.words = locale.toString(done), .isStrong = true, .role = ColourRole::text},
                          {.words = QStringLiteral("/ ") + locale.toString(planned)}});
}

void TopLine::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Palette& palette = paletteOf(this->palette());
  painter.fillRect(rect(), palette[ColourRole::window]);
  painter.fillRect(QRect(0, height() - 1, width(), 1), palette[ColourRole::line]);
}

}  // namespace relance
