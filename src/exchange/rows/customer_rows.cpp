// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rows/customer_rows.h"

#include <algorithm>
#include <array>

#include "exchange/rows/country_names.h"
#include "exchange/rows/place_and_reach.h"
#include "exchange/rows/said_words.h"
#include "text/blank.h"

namespace relance {
namespace {

using enum ImportField;

void readTerms(CellReader& cells, Customer& customer) {
  if (const auto terms = cells.word(termsDays, termsSaid, ProblemReason::badNumber)) {
    customer.termsDays = terms->days;
    if (terms->rule) customer.termsRule = *terms->rule;
  }
  if (const auto rule = cells.word(termsRule, termsRuleSaid, ProblemReason::badValue)) customer.termsRule = *rule;
}

std::optional<std::int64_t> limit(CellReader& cells, ImportField field) {
  const auto money = cells.amount(field, cells.defaults().currency);
  if (!money) return std::nullopt;
  if (money->minor < 0) cells.fail(field, ProblemReason::badAmount, {std::string{cells.text(field)}});
  return money->minor;
}

/// Without harm if it is not known: payment by transfer, class unknown.
template <class Value>
std::optional<Value> optionalWord(CellReader& cells, ImportField field, std::optional<Value> (*said)(std::string_view)) {
  const std::string_view written = cells.text(field);
  if (written.empty()) return std::nullopt;
  auto value = said(written);
  if (!value) cells.note(ProblemReason::badValue, {std::string{importFieldName(field)}, std::string{written}});
  return value;
}

/// A customer who is his own payer names no other.
std::string_view otherThan(std::string_view code, std::string_view other) { return other == code ? std::string_view{} : other; }

std::vector<std::string> tagsIn(std::string_view text) {
  std::vector<std::string> result;
  while (!text.empty()) {
    const auto end = text.find_first_of(",;|");
    if (const auto tag = trimmed(text.substr(0, end)); !tag.empty()) result.emplace_back(tag);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  }
  std::ranges::sort(result);
  const auto twice = std::ranges::unique(result);
  result.erase(twice.begin(), twice.end());
  return result;
}

}  // namespace

std::optional<CustomerRow> readCustomerRow(CellReader& cells, std::size_t index) {
  cells.moveTo(index);
  CustomerRow row;
  row.line = cells.line();
  for (const ImportField field : fieldsOf(ImportKind::customers)) {
    if (!cells.isEmpty(field)) row.stated.push_back(field);
  }
  Customer& customer = row.customer;
  customer.code = cells.requiredText(code);
  customer.name = cells.requiredText(name);
  if (const auto kind = cells.word(customerKind, customerKindSaid, ProblemReason::badKind)) customer.kind = *kind;
  customer.country = countryOf(cells);
  customer.language = languageOf(cells, customer.country);
  customer.region = cells.text(region);
  customer.address.street = cells.text(street);
  customer.address.street2 = cells.text(street2);
  customer.address.postalCode = cells.text(postalCode);
  customer.address.city = cells.text(city);
  customer.email = emailOf(cells);
  customer.phone = cells.text(phone);
  customer.mobile = cells.text(mobile);
  customer.registration = cells.text(registration);
  customer.vatNumber = cells.text(vatNumber);
  readTerms(cells, customer);
  if (const auto way = optionalWord(cells, means, meansSaid)) customer.means = *way;
  customer.accountManager = cells.text(accountManager);
  customer.creditLimitMinor = limit(cells, creditLimit);
  customer.insuredLimitMinor = limit(cells, insuredLimit);
  if (const auto grade = optionalWord(cells, payerClass, parsePayerClass)) customer.payerClass = *grade;
  if (const auto isBarred = cells.word(byHand, yesOrNoSaid, ProblemReason::badValue)) customer.byHand = *isBarred;
  customer.tags = tagsIn(cells.text(tags));
  row.alias = otherThan(customer.code, cells.text(alias));
  row.parentCode = otherThan(customer.code, cells.text(parent));
  row.payerCode = otherThan(customer.code, cells.text(payer));
  if (cells.hasFailed()) return std::nullopt;
  return row;
}

}  // namespace relance
