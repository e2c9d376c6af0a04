// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/step_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

#include "words/qt_text.h"

namespace relance {
namespace {

enum class Noun { email, sms, call, callback, letter, registered, visit, demand, decision, thanks, check, step };

/// lupdate finds the texts by this class's name.
class StepWords {
  Q_DECLARE_TR_FUNCTIONS(Step)

 public:
  static QString reminder(Channel channel, Tone tone) {
    switch (channel) {
      case Channel::email:
        return email(tone);
      case Channel::sms:
        return tr("text message");
      case Channel::call:
        return call(tone);
      case Channel::letter:
        return letter(tone);
      case Channel::registered:
        return tr("registered letter");
      case Channel::visit:
        return tr("visit");
      case Channel::decision:
        return tr("decision");
    }
    return {};
  }

  static QString formalDemand() { return tr("formal demand"); }
  static QString decision() { return tr("decision"); }
  static QString handOver() { return tr("hand-over decision"); }
  static QString thankYou() { return tr("thank-you message"); }
  static QString callback(const QString& date) { return tr("callback agreed for %1").arg(date); }
  static QString promiseCall() { return tr("call about the broken promise"); }
  static QString rejectCall(const QString& payment) { return tr("call about the rejected payment %1").arg(payment); }
  static QString paymentCheck() { return tr("check of the announced payment"); }
  static QString ownStep(const QString& key) { return tr("step “%1”").arg(key); }

  static QString subject(Noun noun, const QString& phrase) {
    switch (noun) {
      case Noun::email:
        return tr("The %1", "e-mail").arg(phrase);
      case Noun::call:
        return tr("The %1", "call").arg(phrase);
      case Noun::step:
        return tr("The %1", "step").arg(phrase);
      case Noun::sms:
      case Noun::callback:
      case Noun::letter:
      case Noun::thanks:
        return tr("The %1", "letter, text message, thank-you message, callback").arg(phrase);
      case Noun::registered:
      case Noun::visit:
      case Noun::demand:
      case Noun::decision:
      case Noun::check:
        return tr("The %1", "registered letter, visit, formal demand, decision, check").arg(phrase);
    }
    return {};
  }

 private:
  static QString email(Tone tone) {
    switch (tone) {
      case Tone::preventive:
        return tr("preventive e-mail");
      case Tone::courteous:
        return tr("courteous e-mail");
      case Tone::plain:
        return tr("e-mail");
      case Tone::firm:
        return tr("firm e-mail");
      case Tone::consequences:
        return tr("e-mail announcing the consequences");
      case Tone::formal:
        return tr("formal e-mail");
    }
    return {};
  }

  static QString call(Tone tone) {
    switch (tone) {
      case Tone::preventive:
        return tr("preventive call");
      case Tone::courteous:
        return tr("courteous call");
      case Tone::plain:
        return tr("call");
      case Tone::firm:
        return tr("firm call");
      case Tone::consequences:
        return tr("call announcing the consequences");
      case Tone::formal:
        return tr("call before the formal demand");
    }
    return {};
  }

  static QString letter(Tone tone) {
    switch (tone) {
      case Tone::preventive:
        return tr("preventive letter");
      case Tone::courteous:
        return tr("courteous letter");
      case Tone::plain:
        return tr("letter");
      case Tone::firm:
        return tr("firm letter");
      case Tone::consequences:
        return tr("letter announcing the consequences");
      case Tone::formal:
        return tr("formal letter");
    }
    return {};
  }
};

Noun nounOf(Channel channel) {
  switch (channel) {
    case Channel::email:
      return Noun::email;
    case Channel::sms:
      return Noun::sms;
    case Channel::call:
      return Noun::call;
    case Channel::letter:
      return Noun::letter;
    case Channel::registered:
      return Noun::registered;
    case Channel::visit:
      return Noun::visit;
    case Channel::decision:
      return Noun::decision;
  }
  return Noun::step;
}

StepPhrase phrase(Noun noun, const QString& words) {
  QString name = words;
  name[0] = name[0].toUpper();
  const bool isFeminine = noun == Noun::registered || noun == Noun::visit || noun == Noun::demand || noun == Noun::decision ||
                          noun == Noun::check || noun == Noun::step;
  return {name, StepWords::subject(noun, words), isFeminine};
}

std::optional<Step> stepOf(std::string_view key, const Scenario* scenario) {
  if (scenario == nullptr) return std::nullopt;
  const auto own = std::ranges::find(scenario->steps, key, &Step::key);
  if (own != scenario->steps.end()) return *own;
  const auto ladder = ladderOf(*scenario);
  const auto tail = std::ranges::find(ladder, key, &Step::key);
  if (tail != ladder.end()) return *tail;
  const auto thanks = thankYouStep(*scenario);
  return thanks && thanks->key == key ? thanks : std::nullopt;
}

}  // namespace

StepPhrase phraseOf(const Step& step) {
  switch (step.kind) {
    case StepKind::reminder:
      return phrase(nounOf(step.channel), StepWords::reminder(step.channel, step.tone));
    case StepKind::formalDemand:
      return phrase(Noun::demand, StepWords::formalDemand());
    case StepKind::decision:
      return phrase(Noun::decision, step.anchor == Anchor::presentation ? StepWords::handOver() : StepWords::decision());
    case StepKind::thankYou:
      return phrase(Noun::thanks, StepWords::thankYou());
  }
  return {};
}

StepPhrase phraseOf(std::string_view ref, const Scenario* scenario, Language language) {
  if (const auto step = stepOf(ref, scenario)) return phraseOf(*step);
  if (ref == "day-28") return phrase(Noun::decision, StepWords::decision());
  const auto colon = ref.find(':');
  const std::string_view kind = ref.substr(0, colon);
  const std::string_view rest = colon == std::string_view::npos ? std::string_view{} : ref.substr(colon + 1);
  if (kind == "callback") {
    const auto date = parseIsoDate(rest);
    return phrase(Noun::callback, StepWords::callback(date ? dateWords(*date, language) : toQt(rest)));
  }
  if (kind == "promise") return phrase(Noun::call, StepWords::promiseCall());
  if (kind == "reject") return phrase(Noun::call, StepWords::rejectCall(toQt(rest)));
  if (kind == "verify") return phrase(Noun::check, StepWords::paymentCheck());
  return phrase(Noun::step, StepWords::ownStep(toQt(ref)));
}

QString stepName(std::string_view ref, const Scenario* scenario, Language language) {
  return phraseOf(ref, scenario, language).name;
}

}  // namespace relance
