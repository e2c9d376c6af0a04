// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/welcome_page.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/frame/notice_bar.h"
#include "desktop/shared/look/icons.h"
#include "desktop/shared/look/metrics.h"
#include "desktop/welcome/door.h"
#include "desktop/welcome/promise_strip.h"

namespace relance {
namespace {

constexpr int contentWidth = 944;
constexpr int markSide = 56;
constexpr int doorHeight = 300;
constexpr int mostRecent = 4;

QComboBox* combo(const QString& name, const QStringList& words, int chosen) {
  auto* box = new QComboBox;
  box->addItems(words);
  box->setCurrentIndex(chosen);
  box->setAccessibleName(name);
  return box;
}

}  // namespace

WelcomePage::WelcomePage(const WelcomeChoices& choices, QWidget* parent)
    : QWidget(parent), m_notice(new NoticeBar), m_inside(new QWidget) {
  auto* content = new QWidget;
  content->setMaximumWidth(contentWidth);
  auto* column = new QVBoxLayout(content);
  column->setSpacing(metrics::pageMargin);
  column->addStretch(2);
  column->addWidget(heading());
  column->addSpacing(metrics::gap);
  column->addWidget(doors(choices));
  column->addWidget(new PromiseStrip);
  if (!choices.recentLedgers.isEmpty()) column->addWidget(recent(choices.recentLedgers));
  column->addWidget(choicesLine(choices));
  column->addStretch(3);

  auto* row = new QHBoxLayout(m_inside);
  row->addStretch();
  row->addWidget(content, 1000);
  row->addStretch();
  auto* scroll = new QScrollArea;
  scroll->setWidget(m_inside);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_notice);
  layout->addWidget(scroll, 1);
}

QWidget* WelcomePage::heading() {
  auto* mark = new QLabel;
  mark->setPixmap(programIcon().pixmap(QSize(markSide, markSide), devicePixelRatioF()));
  auto* title = new RoleLabel(tr("Welcome to Relance"), ColourRole::text, TextSize::title);
  title->setStrong(true);
  auto* below = new RoleLabel(tr("Get paid, with method and courtesy."), ColourRole::secondary, TextSize::section);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(title);
  words->addWidget(below);
  auto* heading = new QWidget;
  auto* layout = new QHBoxLayout(heading);
  layout->setSpacing(metrics::pageMargin);
  layout->addStretch();
  layout->addWidget(mark);
  layout->addLayout(words);
  layout->addStretch();
  return heading;
}

QWidget* WelcomePage::doors(const WelcomeChoices& choices) {
  auto* doors = new QWidget;
  auto* layout = new QHBoxLayout(doors);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::pageMargin);
  const auto add = [layout](const DoorWords& words) {
    auto* door = new Door(words, layout->isEmpty());
    door->setMinimumHeight(doorHeight);
    layout->addWidget(door, 1);
    return door;
  };
  const DoorWords sample{
      .icon = IconName::star,
      .title = tr("Try the sample"),
      .sentence = tr("An invented ledger, to try everything without any risk."),
      .points = {tr("2,000 customers, 12,000 invoices"), tr("A day’s calls are ready"), tr("Every letter says “Specimen”")},
      .button = tr("Open the sample")};
  connect(add(sample), &Door::opened, this, &WelcomePage::sampleWanted);
  if (choices.hasImport) {
    const DoorWords words{
        .icon = IconName::importFile,
        .title = tr("Import my file"),
        .sentence = tr("Drop an export of your accounts here, or choose it."),
        .points = {tr("CSV of any program"), tr("A dry run before anything is written"), tr("An import can be taken back whole")},
        .button = tr("Choose a file…")};
    connect(add(words), &Door::opened, this, &WelcomePage::importWanted);
  }
  const DoorWords words{
      .icon = IconName::ledger,
      .title = tr("Open a ledger"),
      .sentence = tr("You have a file of Relance already, or a backup."),
      .points = {tr("One file, easy to copy"), tr("Found whole after a power cut"), tr("Every change can be proven")},
      .button = tr("Open…")};
  connect(add(words), &Door::opened, this, &WelcomePage::openWanted);
  return doors;
}

QWidget* WelcomePage::recent(const QStringList& ledgers) {
  auto* box = new QWidget;
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* title = new RoleLabel(tr("Opened lately"));
  title->setStrong(true);
  layout->addWidget(title);
  for (const QString& path : ledgers.mid(0, mostRecent)) {
    const QFileInfo file(path);
    auto* open = new ActionButton(file.completeBaseName(), ButtonKind::link);
    open->setToolTip(path);
    auto* line = new QHBoxLayout;
    line->addWidget(open);
    line->addWidget(new RoleLabel(QDir::toNativeSeparators(file.path()), ColourRole::secondary), 1);
    layout->addLayout(line);
    connect(open, &QPushButton::clicked, this, [this, path] { emit ledgerWanted(path); });
  }
  return box;
}

QWidget* WelcomePage::choicesLine(const WelcomeChoices& choices) {
  auto* language =
      combo(tr("Language"), {QStringLiteral("Français"), QStringLiteral("English")}, choices.language == Language::fr ? 0 : 1);
  connect(language, &QComboBox::activated, this,
          [this](int chosen) { emit languageWanted(chosen == 0 ? Language::fr : Language::en); });
  auto* theme = combo(tr("Colours"), {tr("Light"), tr("Dark"), tr("As the desktop")}, static_cast<int>(choices.theme));
  connect(theme, &QComboBox::activated, this, [this](int chosen) { emit themeWanted(static_cast<ThemeChoice>(chosen)); });
  auto* line = new QWidget;
  auto* layout = new QHBoxLayout(line);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::gap);
  layout->addWidget(new RoleLabel(tr("Language"), ColourRole::secondary));
  layout->addWidget(language);
  layout->addSpacing(metrics::pageMargin);
  layout->addWidget(new RoleLabel(tr("Colours"), ColourRole::secondary));
  layout->addWidget(theme);
  layout->addStretch();
  return line;
}

void WelcomePage::setBusy(const QString& words) {
  m_inside->setEnabled(words.isEmpty());
  if (words.isEmpty()) {
    m_notice->hide();
    activate();
  } else {
    m_notice->tell(words, ColourRole::accent);
  }
}

void WelcomePage::tell(const QString& sentence) { m_notice->tell(sentence); }

void WelcomePage::activate() {
  if (auto* proposed = findChild<QWidget*>(QStringLiteral("proposed"))) proposed->setFocus();
}

}  // namespace relance
