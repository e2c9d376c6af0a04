// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/outbox/outbox_head.h"

#include <QButtonGroup>
#include <QDir>
#include <QHBoxLayout>
#include <QMenu>

#include "desktop/outbox/outbox_issuing.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/wrapping_layout.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/notice_bar.h"
#include "desktop/shared/frame/page_title.h"
#include "desktop/shared/look/metrics.h"

namespace relance {

OutboxHead::OutboxHead(const QString& title, const OutboxModel& model, OutboxIssuing& issuing, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_issuing(issuing),
      m_title(new PageTitle(title)),
      m_notice(new NoticeBar),
      m_group(new QButtonGroup(this)),
      m_files(new Chip({})),
      m_folder(new ActionButton({}, ButtonKind::quiet)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, metrics::gap);
  column->setSpacing(metrics::gap);
  column->addWidget(m_title);
  column->addWidget(m_notice);
  makeFileChoice();
  makeChips(*column);
  tellFolder();
  refresh();
}

void OutboxHead::makeFileChoice() {
  auto* menu = new QMenu(m_files);
  const std::pair<QString, LetterFilesChoice> choices[] = {{tr("One PDF a customer"), LetterFilesChoice::onePerCustomer},
                                                           {tr("One PDF for the printer"), LetterFilesChoice::oneForPrinter}};
  for (const auto& [words, choice] : choices) {
    menu->addAction(words, this, [this, chosen = choice] {
      m_issuing.setChoice(chosen);
      tellFolder();
    });
  }
  m_files->setMenu(menu);
  m_files->setIconName(IconName::printer);
  m_folder->setIconName(IconName::folder);
  connect(m_folder, &QPushButton::clicked, this, [this] {
    m_issuing.askFolder();
    tellFolder();
  });
}

void OutboxHead::makeChips(QVBoxLayout& column) {
  auto* line = new QHBoxLayout;
  auto* chips = new WrappingLayout(metrics::gap);
  const auto add = [&](const QString& word, std::optional<IconName> icon, OutboxFilter filter) {
    auto* chip = new Chip(word);
    chip->setIconName(icon);
    m_group->addButton(chip);
    chips->addWidget(chip);
    m_chips << std::pair(chip, filter);
    connect(chip, &QAbstractButton::clicked, this, [this, filter] { emit filterWanted(filter); });
  };
  add(tr("All"), std::nullopt, OutboxFilter::all);
  add(tr("Formal demands"), IconName::registeredLetter, OutboxFilter::formalDemands);
  add(tr("Letters"), IconName::letter, OutboxFilter::letters);
  add(tr("E-mails"), IconName::email, OutboxFilter::messages);
  add(tr("Held back"), IconName::warning, OutboxFilter::held);
  line->addLayout(chips, 1);
  line->addWidget(m_files);
  line->addWidget(m_folder);
  column.addLayout(line);
}

void OutboxHead::setState(const DeskState& state) {
  m_state = &state;
  m_title->setSubtitle(dateWords(state.today, state.language));
  refresh();
}

void OutboxHead::refresh() {
  for (const auto& [chip, filter] : m_chips) {
    const int count = m_model.countOf(filter);
    const bool isChosen = m_model.filter() == filter;
    chip->setCount(count);
    chip->setChecked(isChosen);
    chip->setVisible(count > 0 || isChosen || filter == OutboxFilter::all);
  }
  if (m_state != nullptr) tellSums();
}

void OutboxHead::tellSums() {
  const auto leaving = m_model.toLeave();
  if (leaving.empty()) return m_title->setFigures({});
  Money asked{0, m_state->policy.settings.base};
  for (const OutboxRow* row : leaving) {
    if (row->claim.asked.currency == asked.currency) asked = asked + row->claim.asked;
  }
  m_title->setFigures({{.words = tr("To approve")},
                       {.words = QString::number(leaving.size()), .isStrong = true, .role = ColourRole::text},
                       {.words = QStringLiteral("·")},
                       {.words = tr("Asked for")},
                       {.words = amountWords(asked, m_state->language), .isStrong = true, .role = ColourRole::text}});
}

void OutboxHead::tellFolder() {
  m_files->setText(m_issuing.choice() == LetterFilesChoice::onePerCustomer ? tr("One PDF a customer")
                                                                           : tr("One PDF for the printer"));
  const QString folder = m_issuing.folder();
  m_folder->setText(folder.isEmpty() ? tr("Choose a folder…") : QDir(folder).dirName());
  m_folder->setToolTip(folder);
}

}  // namespace relance
