// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/outbox/message_view.h"

#include <QGridLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/look/metrics.h"

namespace relance {
namespace {

RoleLabel* value() {
  auto* label = new RoleLabel({});
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

}  // namespace

MessageView::MessageView(QWidget* parent)
    : QWidget(parent), m_from(value()), m_to(value()), m_subject(value()), m_body(new QPlainTextEdit) {
  m_subject->setStrong(true);
  m_body->setReadOnly(true);
  m_body->setFrameShape(QFrame::NoFrame);
  m_body->setAccessibleName(tr("Text of the e-mail"));
  m_body->document()->setDocumentMargin(0);
  setFocusProxy(m_body);
  auto* head = new QGridLayout;
  head->setHorizontalSpacing(12);
  head->setVerticalSpacing(4);
  head->setColumnStretch(1, 1);
  const std::pair<QString, RoleLabel*> lines[] = {{tr("From"), m_from}, {tr("To"), m_to}, {tr("Subject"), m_subject}};
  for (int row = 0; const auto& [name, label] : lines) {
    head->addWidget(new RoleLabel(name, ColourRole::secondary), row, 0, Qt::AlignTop);
    head->addWidget(label, row++, 1);
  }
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::gap);
  layout->setSpacing(metrics::pageMargin);
  layout->addLayout(head);
  layout->addWidget(m_body, 1);
}

void MessageView::show(const PreparedMessage& message) {
  m_from->setText(message.senderAddress.empty() ? tr("your mail program’s own address") : toQt(message.senderAddress));
  m_to->setText(QStringLiteral("%1 <%2>").arg(toQt(message.customerName), toQt(message.recipient)));
  m_subject->setText(toQt(message.text.subject));
  m_body->setPlainText(toQt(message.text.body));
}

QString MessageView::text() const { return m_body->toPlainText(); }

void MessageView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), paletteOf(palette())[ColourRole::surface]);
}

}  // namespace relance
