// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/importing/open_question.h"

#include <QCoreApplication>
#include <algorithm>

#include "text/amount_text.h"
#include "text/date_text.h"
#include "text/decimal_shape.h"
#include "words/qt_text.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ImportQuestion)
};

/// The cells of the column that the refusal names by its title, else by its number.
std::vector<std::string> cellsOf(const ImportPreview& preview, const std::string& column) {
  std::vector<std::string> cells;
  if (!preview.sample) return cells;
  const auto& titles = preview.sample->titles;
  const auto found = std::ranges::find(titles, column);
  const std::size_t place =
      found != titles.end() ? static_cast<std::size_t>(found - titles.begin()) : toQt(column).toULongLong() - 1;
  if (place >= titles.size()) return cells;
  for (const auto& row : preview.sample->rows) cells.push_back(row[place]);
  return cells;
}

QString orderWord(DateOrder order) {
  switch (order) {
    case DateOrder::dmy:
      return Words::tr("Day first");
    case DateOrder::mdy:
      return Words::tr("Month first");
    case DateOrder::ymd:
      return Words::tr("Year first");
  }
  return {};
}

OpenQuestion datesQuestion(const ImportPreview& preview, const std::string& column, const SaidDialect& said, Language language) {
  const auto cells = cellsOf(preview, column);
  const auto differs = [](const std::string& text) {
    const auto day = parseDate(text, DateOrder::dmy);
    return day && day != parseDate(text, DateOrder::mdy);
  };
  const auto found = std::ranges::find_if(cells, differs);
  const std::string example = found == cells.end() ? std::string{} : *found;
  OpenQuestion question;
  question.sentence =
      example.empty()
          ? Words::tr("The dates of column “%1” can be read in two ways. Which one is right?").arg(toQt(column))
          : Words::tr("The dates of column “%1” can be read in two ways: what does “%2” mean?").arg(toQt(column), toQt(example));
  for (const DateOrder order : {DateOrder::dmy, DateOrder::mdy}) {
    SaidDialect answered = said;
    answered.dates = order;
    const auto date = parseDate(example, order);
    question.answers << ReadingAnswer{
        date ? Words::tr("%1: %2").arg(orderWord(order), toQt(longDate(*date, language))) : orderWord(order), answered};
  }
  return question;
}

OpenQuestion decimalsQuestion(const ImportPreview& preview, const std::string& column, const SaidDialect& said,
                              Language language) {
  const auto cells = cellsOf(preview, column);
  const auto differs = [](const std::string& text) {
    const auto comma = parseAmount(text, *parseCurrency("EUR"), {',', false});
    return std::holds_alternative<Money>(comma) && comma != parseAmount(text, *parseCurrency("EUR"), {'.', false});
  };
  const auto found = std::ranges::find_if(cells, differs);
  const std::string example = found == cells.end() ? std::string{} : *found;
  OpenQuestion question;
  question.sentence =
      example.empty()
          ? Words::tr("The amounts of column “%1” can be read in two ways. Which one is right?").arg(toQt(column))
          : Words::tr("The amounts of column “%1” can be read in two ways: how much is “%2”?").arg(toQt(column), toQt(example));
  for (const char sign : {',', '.'}) {
    SaidDialect answered = said;
    answered.decimalSign = sign;
    const auto amount = parseAmount(example, *parseCurrency("EUR"), {sign, false});
    const QString word = sign == ',' ? Words::tr("Decimal comma") : Words::tr("Decimal point");
    const auto* money = std::get_if<Money>(&amount);
    question.answers << ReadingAnswer{money != nullptr ? Words::tr("%1: %2").arg(word, toQt(amountText(*money, language))) : word,
                                      answered};
  }
  return question;
}

}  // namespace

std::optional<OpenQuestion> openQuestion(const ImportPreview& preview, const SaidDialect& said, Language language) {
  if (!preview.report.refusal) return std::nullopt;
  const Refusal& refusal = *preview.report.refusal;
  if (refusal.reason == RefusalReason::importHasProblems || refusal.reason == RefusalReason::importTotalDiffers) {
    return std::nullopt;
  }
  const std::string column = refusal.facts.empty() ? std::string{} : refusal.facts.front();
  if (refusal.reason == RefusalReason::ambiguousDates) return datesQuestion(preview, column, said, language);
  if (refusal.reason == RefusalReason::ambiguousDecimals) return decimalsQuestion(preview, column, said, language);
  if (refusal.reason == RefusalReason::unrecognisedFile) {
    return OpenQuestion{Words::tr("What this file holds was not recognised. Say it here, and what its columns are."), {}};
  }
  return OpenQuestion{refusalWords(refusal, language).sentence, {}};
}

}  // namespace relance
