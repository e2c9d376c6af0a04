// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/trial_panel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <array>

#include "desktop/importing/count_tiles.h"
#include "desktop/importing/fact_list.h"
#include "desktop/importing/payments_known.h"
#include "desktop/importing/reading_words.h"
#include "desktop/importing/trial_words.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/amount_field.h"
#include "desktop/shared/controls/chip.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/format.h"
#include "desktop/shared/frame/empty_state.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/shared/table/dense_table.h"
#include "text/amount.h"
#include "text/amount_text.h"
#include "words/import_words.h"

namespace relance {
namespace {

constexpr int roomForBoth = 900;
/// Behind those of the kinds of findings.
constexpr int detailsChip = 3;
constexpr std::array allKinds{FindingKind::problem, FindingKind::change, FindingKind::note};

/// Of the total, where there is one alone.
std::optional<Money> totalOf(const ImportReport& report) {
  if (report.totals.size() != 1) return std::nullopt;
  return Money{report.totals.begin()->second, report.totals.begin()->first};
}

/// "soldes-clients-2026-11-23.csv" is called "soldes clients" for the next time.
QString usualName(const std::filesystem::path& path) {
  QString name = toQt(path.stem().string());
  name.replace(QRegularExpression(QStringLiteral("[0-9_\\-.]+")), QStringLiteral(" "));
  name = name.simplified();
  return name.isEmpty() ? toQt(path.stem().string()) : name;
}

}  // namespace

TrialPanel::TrialPanel(QSettings& settings, QWidget* parent)
    : QWidget(parent), m_tiles(new CountTiles), m_group(new QButtonGroup(this)), m_details(new Inspector) {
  auto* head = new QVBoxLayout;
  head->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 12);
  head->setSpacing(12);
  head->addWidget(m_tiles);
  head->addWidget(makeChips());
  m_table = new DenseTable(tr("Lines to look at"), FindingsModel::tableColumns());
  m_model = new FindingsModel(this);
  m_table->setModel(m_model);
  m_table->rememberWidths(settings, QStringLiteral("importing/findings"));
  m_list = new QWidget;
  auto* list = new QVBoxLayout(m_list);
  list->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::gap);
  list->addWidget(m_table);
  auto* below = new QHBoxLayout;
  below->setSpacing(0);
  below->addWidget(m_list, 1);
  below->addWidget(m_details);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addLayout(head);
  all->addLayout(below, 1);
  makeDetails();
}

QWidget* TrialPanel::makeChips() {
  m_chipLine = new QWidget;
  auto* layout = new QHBoxLayout(m_chipLine);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::gap);
  const QStringList words{tr("To correct"), tr("Different in the ledger"), tr("To know"), tr("Total and reading")};
  for (int i = 0; i < words.size(); ++i) {
    auto* chip = new Chip(words[i]);
    m_group->addButton(chip, i);
    m_chips << chip;
    layout->addWidget(chip);
  }
  layout->addStretch();
  connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
    if (id != detailsChip) list(static_cast<FindingKind>(id));
    share();
  });
  return m_chipLine;
}

void TrialPanel::makeDetails() {
  m_details->setHeading(tr("What would change"), {});
  m_changes = new FactList;
  m_details->body().addWidget(m_changes);

  m_fileTotals = new FactList;
  m_total = new AmountField([this](const QString& text) -> Understood<Money> {
    const auto total = m_preview ? totalOf(m_preview->report) : std::nullopt;
    if (!total) return {std::nullopt, tr("The file has amounts in several currencies")};
    const AmountResult read = parseTypedAmount(toStd(text), total->currency, m_language);
    if (const auto* money = std::get_if<Money>(&read)) return {*money, amountWords(*money, m_language)};
    return {std::nullopt, tr("Not an amount")};
  });
  m_verdict = new PhraseLabel;
  QVBoxLayout& totals = m_details->addSection(tr("Control total"));
  totals.setSpacing(metrics::gap);
  totals.addWidget(m_fileTotals);
  m_totalField = new LabelledField(tr("Expected total, if you know it"), m_total);
  totals.addWidget(m_totalField);
  totals.addWidget(m_verdict);
  m_known = new PaymentsKnown;
  totals.addWidget(m_known);
  connect(m_known, &PaymentsKnown::typed, this, &TrialPanel::knownTyped);
  connect(m_total, &UnderstoodField::readAgain, this, [this] {
    tellTotal();
    emit totalTyped();
  });

  auto* change = new ActionButton(tr("Change"), ButtonKind::link);
  m_reading = new RoleLabel({}, ColourRole::secondary);
  m_reading->setWordWrap(true);
  m_reading->setTextFormat(Qt::PlainText);
  m_details->addSection(tr("Reading"), change).addWidget(m_reading);
  connect(change, &QPushButton::clicked, this, &TrialPanel::readingWanted);

  m_isToBeSaved = new QCheckBox(tr("Read the next such file in the same way"));
  m_profileName = new QLineEdit;
  QVBoxLayout& profile = m_details->addSection(tr("Profile"));
  profile.addWidget(m_isToBeSaved);
  profile.addWidget(new LabelledField(tr("Name of the profile"), m_profileName));
  connect(m_isToBeSaved, &QCheckBox::toggled, this, [this](bool isOn) {
    m_profileName->setEnabled(isOn);
    emit saveChosen();
  });
  connect(m_profileName, &QLineEdit::textEdited, this, &TrialPanel::saveChosen);
}

void TrialPanel::show(const std::shared_ptr<const ImportPreview>& preview, const ImportDraft& draft, Date today,
                      Language language) {
  m_preview = preview;
  m_language = language;
  m_tiles->setTiles(trialTiles(preview->report, language));
  m_changes->setFacts(changeFacts(preview->report, language));
  m_fileTotals->setFacts(totalFacts(preview->report, language));
  countChips();
  if (m_total->text().isEmpty() && !draft.expectedTotal.empty()) m_total->setText(toQt(draft.expectedTotal));
  const auto upTo = preview->report.paymentsUpTo;
  m_known->setVisible(upTo.has_value());
  if (upTo) m_known->show(*upTo, draft.paymentsUpTo, today, language);
  tellTotal();
  tellReading(draft);
  tellProfile(draft);
}

void TrialPanel::clear() {
  m_preview.reset();
  m_model->setFindings({});
  m_total->clear();
  m_known->clear();
}

void TrialPanel::countChips() {
  std::optional<FindingKind> first;
  for (const FindingKind kind : allKinds) {
    const std::int64_t count = countOf(m_preview->report, kind);
    Chip* chip = m_chips[static_cast<int>(kind)];
    chip->setCount(static_cast<int>(count));
    chip->setVisible(count > 0);
    if (count > 0 && !first) first = kind;
  }
  list(first.value_or(FindingKind::problem));
  m_table->selectRow(0);
  share();
}

/// Where there is no room for both, the last chip shows what else stands beside the list.
void TrialPanel::share() {
  const bool isNarrow = width() < metrics::widthFor(font(), roomForBoth);
  const bool hasList = m_model->rowCount() > 0;
  const bool isListShown = !isNarrow || (hasList && m_group->checkedId() != detailsChip);
  const int usual = metrics::widthFor(font(), metrics::inspectorWidth);
  m_chips[detailsChip]->setVisible(isNarrow);
  m_chipLine->setVisible(hasList);
  m_list->setVisible(isListShown);
  m_details->setMinimumWidth(usual);
  m_details->setMaximumWidth(isListShown ? usual : QWIDGETSIZE_MAX);
  m_details->setVisible(!isNarrow || !isListShown);
}

void TrialPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  share();
}

void TrialPanel::list(FindingKind kind) {
  m_chips[static_cast<int>(kind)]->setChecked(true);
  m_model->setFindings(findingsOf(*m_preview, kind, m_language));
  if (m_model->rowCount() > 0) return m_table->setEmptyState(nullptr);
  const bool isNew = m_preview->report.end != ImportEnd::nothingNew;
  m_table->setEmptyState(new EmptyState(IconName::checkCircle, isNew ? tr("Every line is fine: nothing needs a look.")
                                                                     : nothingNewWords(m_preview->report, m_language)));
}

TotalVerdict TrialPanel::totalVerdict() const {
  const auto total = m_preview ? totalOf(m_preview->report) : std::nullopt;
  if (m_total->text().trimmed().isEmpty()) return TotalVerdict::notAsked;
  if (!total || !m_total->value()) return TotalVerdict::unreadable;
  return *m_total->value() == *total ? TotalVerdict::met : TotalVerdict::missed;
}

std::string TrialPanel::expectedTotal() const { return m_total->value() ? decimalText(*m_total->value()) : std::string(); }

std::string TrialPanel::saveProfileAs() const {
  return m_isToBeSaved->isChecked() ? toStd(m_profileName->text().trimmed()) : std::string();
}

void TrialPanel::tellTotal() {
  const auto total = m_preview ? totalOf(m_preview->report) : std::nullopt;
  m_totalField->setVisible(total.has_value());
  const TotalVerdict verdict = totalVerdict();
  m_verdict->setVisible(verdict == TotalVerdict::met || verdict == TotalVerdict::missed);
  if (verdict == TotalVerdict::met) {
    m_verdict->setState(IconName::checkCircle, tr("File = expected, to the cent"), ColourRole::ok);
  }
  if (verdict == TotalVerdict::missed) {
    const Money difference{total->minor - m_total->value()->minor, total->currency};
    m_verdict->setState(IconName::errorCircle, tr("Differs by %1").arg(amountWords(difference, m_language)), ColourRole::danger);
  }
}

void TrialPanel::tellReading(const ImportDraft& draft) {
  QStringList lines{importKindWord(m_preview->report.kind)};
  if (!m_preview->profile.empty()) {
    lines << (draft.profile.empty() ? tr("Profile “%1”, recognised") : tr("Profile “%1”")).arg(toQt(m_preview->profile));
  }
  if (m_preview->sample) lines << lettersWords(*m_preview->sample);
  if (const QString dates = datesWords(*m_preview); !dates.isEmpty()) lines << tr("Dates: %1").arg(dates);
  if (const QString amounts = amountsWords(*m_preview); !amounts.isEmpty()) lines << tr("Amounts: %1").arg(amounts);
  m_reading->setText(lines.join(u'\n'));
}

void TrialPanel::tellProfile(const ImportDraft& draft) {
  // What is typed stays.
  if (m_profileName->isModified()) return;
  m_isToBeSaved->setChecked(draft.isByHand());
  m_profileName->setText(m_preview->profile.empty() ? usualName(draft.path) : toQt(m_preview->profile));
  m_profileName->setEnabled(m_isToBeSaved->isChecked());
}

}  // namespace relance
