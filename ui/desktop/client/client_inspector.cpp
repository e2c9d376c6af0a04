// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/client_inspector.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include "desktop/client/account_words.h"
#include "desktop/client/icon_line.h"
#include "desktop/shared/controls/action_button.h"
#include "desktop/shared/controls/bar_line.h"
#include "desktop/shared/controls/phrase_label.h"
#include "desktop/shared/controls/role_label.h"
#include "desktop/shared/frame/inspector.h"
#include "desktop/shared/look/metrics.h"
#include "domain/chasing/policy/ladder.h"
#include "text/amount_text.h"
#include "words/credibility_words.h"
#include "words/customer_words.h"
#include "words/diagnosis_words.h"
#include "words/insolvency_words.h"
#include "words/qt_text.h"
#include "words/recurrence_words.h"
#include "words/step_words.h"
#include "words/waiver_words.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ClientInspector)
};

constexpr std::uint32_t fewPayments = 3;

/// A caption at the left, its value at the right.
void addPair(QVBoxLayout& section, const QString& caption, const QString& value, ColourRole role = ColourRole::text) {
  auto* line = new QHBoxLayout;
  auto* name = new RoleLabel(caption, ColourRole::secondary);
  name->setWordWrap(true);
  auto* said = new RoleLabel(value, role);
  said->setStrong(true);
  line->addWidget(name, 1);
  line->addWidget(said, 0, Qt::AlignTop);
  section.addLayout(line);
}

using Start = std::function<void(DebtorStrip::What)>;

/// What can be done about a section's fact, at the right of its title.
ActionButton* link(const QString& words, DebtorStrip::What what, const Start& start) {
  auto* button = new ActionButton(words, ButtonKind::link);
  button->setKeyCap(DebtorStrip::keysOf(what));
  QObject::connect(button, &QPushButton::clicked, button, [start, what] { start(what); });
  return button;
}

std::int64_t openInvoicesOf(const DeskState& state, std::uint32_t account) {
  std::int64_t open = 0;
  for (const ItemIndex item : openInvoices(state, account)) open = addMinor(open, state.portfolio.items.open[item]);
  return open;
}

void addLimit(Inspector& inspector, const DeskState& state, std::uint32_t account, const ClientFile& file) {
  const Currency currency = state.portfolio.accounts[account].currency;
  const auto amount = [&](std::int64_t minor) { return amountWords({minor, currency}, state.language); };
  const std::int64_t open = openInvoicesOf(state, account);
  QVBoxLayout& section = inspector.addSection(Words::tr("Outstanding and limit"));
  addPair(section, Words::tr("Open invoices"), amount(open));
  const auto limit = file.customer.creditLimitMinor;
  if (!limit || currency != state.policy.settings.base) return;
  addPair(section, Words::tr("Limit"), amount(*limit));
  if (file.customer.insuredLimitMinor) addPair(section, Words::tr("Insured"), amount(*file.customer.insuredLimitMinor));
  if (open > *limit) {
    section.addWidget(
        new IconLine(IconName::warning, ColourRole::attention, Words::tr("Limit passed by %1").arg(amount(open - *limit))));
  }
}

void addHabit(Inspector& inspector, const DeskState& state, std::uint32_t account) {
  const PastPayments& past = state.portfolio.accounts[account].past;
  if (past.invoices < fewPayments || past.amount <= 0) return;
  QVBoxLayout& section = inspector.addSection(Words::tr("How he pays, last 12 months"));
  const auto delay = static_cast<int>(divideHalfUp(past.amountTimesDelay, past.amount));
  const auto late = static_cast<int>(past.late);
  addPair(section, Words::tr("Weighted delay"), Words::tr("%n days", nullptr, delay));
  addPair(section, Words::tr("Paid late"), Words::tr("%1 of %2").arg(late).arg(past.invoices));
}

/// Steps done have a tick, the next one an arrow.
void addLadder(Inspector& inspector, const DeskState& state, const Verdict& verdict) {
  const Scenario* scenario = state.scenarioOf(verdict);
  if (scenario == nullptr || scenario->steps.empty()) return;
  const Ladder ladder = makeLadder(*scenario);
  const auto reached = placeOf(ladder, verdict.level);
  QVBoxLayout& section =
      inspector.addSection(Words::tr("Scenario: %1").arg(localName(scenario->names, scenario->key, state.language)));
  for (int place = 0; place < ladder.size(); ++place) {
    const Step& step = ladder.at(place);
    const bool isDone = reached && place <= *reached;
    const bool isNext = place == (reached ? *reached + 1 : 0);
    auto* line = new PhraseLabel;
    line->setIcon(isDone   ? IconName::check
                  : isNext ? IconName::chevronRight
                           : IconName::minus,
                  isDone   ? ColourRole::ok
                  : isNext ? ColourRole::accent
                           : ColourRole::secondary);
    QList<Phrase> phrases{
        {.words = phraseOf(step).name, .isStrong = isNext, .role = isDone || isNext ? ColourRole::text : ColourRole::secondary}};
    if (step.anchor == Anchor::due) phrases << Phrase{.words = Words::tr("D+%1", "days after the due date").arg(step.days)};
    line->setPhrases(phrases);
    section.addWidget(line);
  }
}

void addPeople(Inspector& inspector, const ClientFile& file) {
  QVBoxLayout& section = inspector.addSection(Words::tr("Whom to speak to"));
  int shown = 0;
  for (const Contact& contact : file.contacts) {
    if (contact.archivedOn) continue;
    ++shown;
    auto* line = new QHBoxLayout;
    auto* name = new PhraseLabel;
    name->setPhrases({{.words = contactName(contact), .role = ColourRole::text}});
    auto* number = new RoleLabel(numberOf(file, &contact));
    number->setStrong(true);
    line->addWidget(name, 1);
    line->addWidget(number);
    section.addLayout(line);
    for (const QString& words : {roleWord(contact.role), toQt(contact.email)}) {
      if (words.isEmpty()) continue;
      auto* below = new PhraseLabel;
      below->setPhrases({{.words = words}});
      section.addWidget(below);
    }
  }
  if (shown == 0) section.addWidget(new RoleLabel(Words::tr("Nobody is known by name"), ColourRole::secondary));
}

/// Facts that a person noted, with the road they lead to; what the ledger itself says where nobody noted any.
void addRoad(Inspector& inspector, const DeskState& state, const ToldDiagnosis& told, const Start& start) {
  QVBoxLayout& section =
      inspector.addSection(Words::tr("Road recommended"), link(Words::tr("Bad faith"), DebtorStrip::What::badFaith, start));
  if (told.facts.empty() && told.evidence.empty() && !told.badFaith) {
    section.addWidget(new RoleLabel(Words::tr("Nothing was found out about him"), ColourRole::secondary));
    return;
  }
  Diagnosis diagnosis;
  for (const ToldDiagnosisFact& one : told.facts) {
    if (one.counts) diagnosis.at(static_cast<std::size_t>(one.fact.trait)) = one.fact;
  }
  section.addWidget(new IconLine(IconName::chevronRight, ColourRole::secondary, roadSentence(told.advice, diagnosis)));
  if (told.badFaith) {
    QStringList words{badFaithSentence(told.badFaith->found, state.language), toQt(told.badFaith->text),
                      toQt(told.badFaith->author)};
    words.removeAll(QString());
    section.addWidget(new IconLine(IconName::warning, ColourRole::attention, words.join(QStringLiteral(" · "))));
  }
  for (const ToldDiagnosisFact& one : told.facts) {
    if (!one.counts) continue;
    QString words = Words::tr("%1, %2", "trait, day")
                        .arg(traitWord(one.fact.trait, one.fact.holds), dateWords(one.fact.factOn, state.language));
    if (!one.text.empty()) words += QStringLiteral(": ") + toQt(one.text);
    if (!one.author.empty()) words += QStringLiteral(" · ") + toQt(one.author);
    section.addWidget(new IconLine(IconName::user, ColourRole::secondary, words));
  }
  for (const Evidence& one : told.evidence) {
    section.addWidget(new IconLine(IconName::ledger, ColourRole::secondary, evidenceSentence(one, state.language)));
  }
}

/// Late again and again: the firm scenario proposed, and the episodes that speak for it.
void addRecurrence(Inspector& inspector, const DeskState& state, const ToldRecurrence& told, const Start& start) {
  QVBoxLayout& section =
      inspector.addSection(Words::tr("Late again and again"), link(Words::tr("Take it"), DebtorStrip::What::firmScenario, start));
  const QString name = localName(told.names, told.scenario, state.language);
  section.addWidget(
      new IconLine(IconName::warning, ColourRole::attention, recurrenceSentence(static_cast<int>(told.episodes.size()), name)));
  for (const LateEpisode& episode : told.episodes) {
    section.addWidget(new IconLine(IconName::calendar, ColourRole::secondary, lateEpisodeWords(episode, state.language)));
  }
}

/// Interest and fixed costs by now, what of it is waived, on which condition, why and by whom.
void addCharges(Inspector& inspector, const DeskState& state, const ToldCharges& charges, const Start& start) {
  if (charges.sums.empty() && charges.waivers.empty()) return;
  QVBoxLayout& section =
      inspector.addSection(Words::tr("Interest and fixed costs"), link(Words::tr("Waive"), DebtorStrip::What::waive, start));
  for (const ChargeSum& sum : charges.sums) {
    addPair(section, Words::tr("Claimed"), amountWords(sum.claimed, state.language));
    if (sum.waived.minor != 0) addPair(section, Words::tr("Waived"), amountWords(sum.waived, state.language));
  }
  for (const ToldWaiver& told : charges.waivers) {
    const KnownWaiver& known = told.known;
    QStringList words{waiverSentence(known.waiver, known.state, {known.agreementKind, known.agreedOn}, state.language)};
    words << toQt(told.reason) << toQt(told.author);
    words.removeAll(QString());
    const bool isLapsed = known.state == WaiverState::lapsed;
    section.addWidget(new IconLine(isLapsed ? IconName::warning : IconName::hand,
                                   isLapsed ? ColourRole::attention : ColourRole::secondary, words.join(QStringLiteral(" · "))));
  }
}

/// What we announced, granted or promised him: how much was kept, and what is still to be.
void addOurWord(Inspector& inspector, const DeskState& state, const ClientFile& file) {
  if (file.commitments.empty()) return;
  QVBoxLayout& section = inspector.addSection(Words::tr("Our word"));
  Credibility credibility;
  for (const ToldCommitment& one : file.commitments) credibility.add(one.state);
  section.addWidget(new IconLine(IconName::hand, ColourRole::secondary, credibilitySentence(credibility)));
  for (const ToldCommitment& one : file.commitments) {
    const bool isBroken = one.state == CommitmentState::broken && !one.commitment.keptOn;
    if (one.state != CommitmentState::open && !isBroken) continue;
    const QString words =
        Words::tr("%1: %2", "day, what was said").arg(dateWords(one.commitment.due, state.language), toQt(one.text));
    section.addWidget(new IconLine(isBroken ? IconName::warning : IconName::calendar,
                                   isBroken ? ColourRole::attention : ColourRole::secondary, words));
  }
}

void addInsolvency(Inspector& inspector, const DeskState& state, const ClientFile& file) {
  const QString words = insolvencySentence(file.customer, state.language);
  if (words.isEmpty()) return;
  QVBoxLayout& section = inspector.addSection(Words::tr("Insolvency"));
  section.addWidget(new IconLine(IconName::warning, ColourRole::danger, words));
}

}  // namespace

void fillClientInspector(Inspector& inspector, const DeskState& state, std::optional<std::uint32_t> account,
                         const ClientFile* file, const Start& start) {
  inspector.clear();
  inspector.setHeading({}, {});
  if (file != nullptr) addInsolvency(inspector, state, *file);
  if (account && file != nullptr) addLimit(inspector, state, *account, *file);
  if (account) addHabit(inspector, state, *account);
  const Verdict* verdict = account ? state.verdictOf(*account) : nullptr;
  if (verdict != nullptr) addLadder(inspector, state, *verdict);
  if (file != nullptr) addRoad(inspector, state, file->diagnosis, start);
  if (file != nullptr && file->recurrence) addRecurrence(inspector, state, *file->recurrence, start);
  if (file != nullptr) addCharges(inspector, state, file->charges, start);
  if (file != nullptr) addOurWord(inspector, state, *file);
  if (file != nullptr) addPeople(inspector, *file);
}

}  // namespace relance
