// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/schedule.h"

#include <algorithm>
#include <map>

#include "letters/labels.h"
#include "letters/law_words.h"
#include "text/amount_text.h"
#include "text/date_text.h"
#include "text/header_value.h"

namespace relance {
namespace {

constexpr std::string_view noBreakSpace = "\u00A0";

std::string amountHead(std::string_view title, Currency currency) {
  std::string text{title};
  text += noBreakSpace;
  return text += '(' + currencySign(currency) + ')';
}

std::string daysText(int days, const Labels& labels) {
  std::string text = std::to_string(days);
  text += noBreakSpace;
  return text += labels.dayShort;
}

/// "contesté 400,00, promis 200,00": what is not asked for of the item.
std::string setAsideText(const LetterItem& item, Language language, const Labels& labels) {
  std::string text;
  const auto append = [&](std::string_view label, std::int64_t minor) {
    if (minor == 0) return;
    if (!text.empty()) text += ", ";
    text += label;
    text += noBreakSpace;
    text += amountWithCurrency(Money{minor, item.open.currency}, language);
  };
  append(labels.disputed, item.setAside.disputed);
  append(labels.promised, item.setAside.promised);
  append(labels.announced, item.setAside.announced);
  return text;
}

/// Order and deposit of the item: what a customer needs to find and approve it.
std::string trackText(const LetterItem& item, const Labels& labels) {
  std::string text;
  const auto append = [&](std::string_view label, const std::string& value) {
    if (value.empty()) return;
    if (!text.empty()) text += ", ";
    text += label;
    text += noBreakSpace;
    text += headerText(value);
  };
  append(labels.order, item.orderReference);
  append(labels.deposit, item.depositReference);
  return text;
}

std::string paidText(Money paid, Language language) {
  return paid.minor == 0 ? "–" : amountText(Money{-paid.minor, paid.currency}, language);
}

struct ShownColumns {
  bool late{false};
  bool paid{false};
};

ShownColumns shownColumns(const LetterFacts& facts) {
  const bool isPlainSpoken = facts.kind == LetterKind::formalDemand || facts.tone >= Tone::firm;
  const bool anyLate = std::ranges::any_of(facts.items, [](const auto& item) { return item.daysLate > 0; });
  const bool anyPaid = std::ranges::any_of(facts.items, [](const auto& item) { return item.paid.minor != 0; });
  return {isPlainSpoken && anyLate, anyPaid};
}

/// Always with two decimals, so that the rates of a column line up: "12,40 %", "12.40%".
std::string rateText(int basisPoints, Language language) {
  const std::string number = amountText(Money{basisPoints, Currency{}}, language);
  return language == Language::en ? number + '%' : number + std::string{noBreakSpace} + '%';
}

std::string periodText(const InterestSegment& segment, Language language) {
  const std::string from = shortDate(segment.from, language);
  const std::string to = shortDate(segment.to, language);
  return language == Language::fr ? "du " + from + " au " + to : from + " to " + to;
}

/// "(3 factures × 40 €)" when all are equal.
std::string costsDetail(const LetterFacts& facts, const ClaimTotal& total) {
  const auto& labels = labelsOf(facts.language);
  std::optional<Money> each;
  bool isSame = true;
  for (const auto& item : facts.items) {
    const auto costs = claimedCosts(facts, item);
    if (!costs) continue;
    isSame = isSame && (!each || *each == *costs);
    each = costs;
  }
  if (total.itemsWithCosts == 1 || !isSame) return {};
  std::string text = std::to_string(total.itemsWithCosts) + std::string{noBreakSpace};
  text += labels.invoices;
  return text + " × " + amountWithCurrency(*each, facts.language);
}

/// One line for each agreement that has to be kept: the items, and what is left unclaimed, which is no part of the sums.
void addWaived(const LetterFacts& facts, LetterTable& table) {
  const auto& labels = labelsOf(facts.language);
  std::map<Date, std::pair<std::string, Money>> byAgreement;
  for (const auto& item : facts.items) {
    const auto waived = waivedCharges(facts, item);
    if (!waived) continue;
    auto [line, isNew] = byAgreement.try_emplace(item.waiver->agreedOn, headerText(item.number), *waived);
    if (isNew) continue;
    line->second.first += ", " + headerText(item.number);
    line->second.second = line->second.second + *waived;
  }
  for (const auto& [agreedOn, line] : byAgreement) {
    const std::string label = std::string{labels.waived} + ' ' + shortDate(agreedOn, facts.language);
    table.sums.push_back({label, line.first + std::string{labels.colon} + amountWithCurrency(line.second, facts.language), "–"});
  }
}

}  // namespace

std::string currencySign(Currency currency) {
  if (currency.code() == "EUR") return "€";
  if (currency.code() == "GBP") return "£";
  return std::string{currency.code()};
}

LetterTable itemSchedule(const LetterFacts& facts, const ClaimTotal& total) {
  const auto& labels = labelsOf(facts.language);
  const Language language = facts.language;
  const Currency currency = total.principal.currency;
  const ShownColumns shown = shownColumns(facts);
  LetterTable table;
  table.columns = {{std::string{labels.item}, CellAlign::left},
                   {std::string{labels.issued}, CellAlign::left},
                   {std::string{labels.due}, CellAlign::left}};
  if (shown.late) table.columns.push_back({std::string{labels.late}, CellAlign::right});
  table.columns.push_back({amountHead(labels.amount, currency), CellAlign::right});
  if (shown.paid) table.columns.push_back({amountHead(labels.paid, currency), CellAlign::right});
  if (shown.paid) table.columns.push_back({amountHead(labels.open, currency), CellAlign::right});
  for (const auto& item : facts.items) {
    const std::string aside = setAsideText(item, language, labels);
    std::string detail = trackText(item, labels);
    if (!detail.empty() && !aside.empty()) detail += ", ";
    std::vector<LetterCell> row{
        {headerText(item.number), detail + aside}, {shortDate(item.issued, language), ""}, {shortDate(item.due, language), ""}};
    if (shown.late) row.push_back({item.daysLate > 0 ? daysText(item.daysLate, labels) : "–", ""});
    row.push_back({amountText(item.amount, language), ""});
    if (shown.paid) row.push_back({paidText(item.paid, language), ""});
    if (shown.paid) row.push_back({amountText(item.open, language), ""});
    table.rows.push_back(std::move(row));
  }
  if (total.setAside.minor != 0) {
    table.sums.push_back({std::string{labels.allOpen}, "", amountText(total.principal + total.setAside, language)});
    table.sums.push_back({std::string{labels.setAside}, "", paidText(total.setAside, language)});
  }
  const auto sumLabel = facts.kind == LetterKind::formalDemand ? labels.principal : labels.sum;
  table.sums.push_back({std::string{sumLabel}, "", amountText(total.principal, language)});
  if (total.credits.minor != 0) {
    const Money left = total.principal - total.credits;
    table.sums.push_back({std::string{labels.credits}, "", paidText(total.credits, language)});
    table.sums.push_back({std::string{labels.asked}, "", amountText(left, language)});
  }
  return table;
}

std::optional<LetterTable> interestSchedule(const LetterFacts& facts, const ClaimTotal& total) {
  const auto& labels = labelsOf(facts.language);
  const Language language = facts.language;
  const Currency currency = total.principal.currency;
  LetterTable table;
  const InterestStatement* shown = nullptr;
  for (const auto& item : facts.items) {
    const auto* interest = claimedInterest(facts, item);
    if (!interest) continue;
    for (const auto& segment : interest->segments) {
      shown = interest;
      table.rows.push_back({{headerText(item.number), ""},
                            {periodText(segment, language), ""},
                            {daysText(segment.days, labels), ""},
                            {amountText(Money{segment.baseMinor, currency}, language), ""},
                            {rateText(segment.rateBasisPoints, language), ""},
                            {amountText(Money{segment.interestMinor, currency}, language), ""}});
    }
  }
  if (shown) {
    table.columns = {
        {std::string{labels.interest}, CellAlign::left},    {std::string{labels.period}, CellAlign::left},
        {std::string{labels.days}, CellAlign::right},       {amountHead(labels.base, currency), CellAlign::right},
        {std::string{labels.yearlyRate}, CellAlign::right}, {amountHead(labels.interest, currency), CellAlign::right}};
    const std::string label = std::string{labels.interestUntil} + ' ' + shortDate(facts.date, language);
    table.sums.push_back({label, rateWords(*shown, language), amountText(total.interest, language)});
  }
  if (total.itemsWithCosts > 0) {
    table.sums.push_back({std::string{labels.fixedCosts}, costsDetail(facts, total), amountText(total.fixedCosts, language)});
  }
  addWaived(facts, table);
  if (table.sums.empty()) return std::nullopt;
  return table;
}

std::string itemLines(const LetterFacts& facts, const ClaimTotal& total) {
  const auto& labels = labelsOf(facts.language);
  const Language language = facts.language;
  const bool isFrench = language == Language::fr;
  std::string lines;
  for (const auto& item : facts.items) {
    lines += isFrench ? "–\u00A0Facture\u00A0" : "–\u00A0Invoice\u00A0";
    lines += headerText(item.number);
    lines += (isFrench ? " du " : " of ") + shortDate(item.issued, language);
    if (isFrench) lines += item.daysLate > 0 ? ", échue le " : ", à échéance du ";
    if (!isFrench) lines += item.daysLate > 0 ? ", due since " : ", due on ";
    lines += shortDate(item.due, language);
    if (const auto track = trackText(item, labels); !track.empty()) lines += " (" + track + ')';
    lines += labels.colon;
    if (item.paid.minor != 0 && isFrench) lines += "reste ";
    lines += amountWithCurrency(item.open, language);
    if (item.paid.minor != 0) {
      lines += isFrench ? " sur " : " left of ";
      lines += amountWithCurrency(item.amount, language);
    }
    if (const auto aside = setAsideText(item, language, labels); !aside.empty()) lines += ", " + aside;
    lines += '\n';
  }
  const auto addDeduction = [&](std::string_view label, Money deducted) {
    if (deducted.minor == 0) return;
    lines += "–\u00A0";
    lines += label;
    lines += labels.colon;
    lines += amountWithCurrency(Money{-deducted.minor, deducted.currency}, language) + '\n';
  };
  addDeduction(labels.setAside, total.setAside);
  addDeduction(labels.credits, total.credits);
  if (!lines.empty()) lines.pop_back();
  return lines;
}

}  // namespace relance
