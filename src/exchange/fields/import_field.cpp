// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fields/import_field.h"

#include <algorithm>
#include <array>

#include "text/fold.h"

namespace relance {
namespace {

using enum ImportField;

constexpr std::array<std::string_view, importFieldCount> names{"code",
                                                               "alias",
                                                               "customer",
                                                               "customerName",
                                                               "name",
                                                               "firstName",
                                                               "kind",
                                                               "country",
                                                               "region",
                                                               "language",
                                                               "street",
                                                               "street2",
                                                               "postalCode",
                                                               "city",
                                                               "email",
                                                               "phone",
                                                               "mobile",
                                                               "registration",
                                                               "vatNumber",
                                                               "termsDays",
                                                               "termsRule",
                                                               "means",
                                                               "parent",
                                                               "payer",
                                                               "accountManager",
                                                               "creditLimit",
                                                               "insuredLimit",
                                                               "payerClass",
                                                               "byHand",
                                                               "tags",
                                                               "salutation",
                                                               "role",
                                                               "number",
                                                               "instalment",
                                                               "kind",
                                                               "currency",
                                                               "amount",
                                                               "debit",
                                                               "credit",
                                                               "issued",
                                                               "due",
                                                               "orderReference",
                                                               "deliveryReference",
                                                               "label",
                                                               "linkedInvoice",
                                                               "invoice",
                                                               "date",
                                                               "reference",
                                                               "text",
                                                               "settled"};

}  // namespace

std::string_view importFieldName(ImportField field) { return names.at(static_cast<std::size_t>(field)); }

std::vector<ImportField> fieldsOf(ImportKind kind) {
  switch (kind) {
    case ImportKind::customers:
      return {code,       name,   alias, customerKind,   country,     region,       language,   street,    street2,
              postalCode, city,   email, phone,          mobile,      registration, vatNumber,  termsDays, termsRule,
              means,      parent, payer, accountManager, creditLimit, insuredLimit, payerClass, byHand,    tags};
    case ImportKind::contacts:
      return {customer, name, firstName, salutation, role, email, phone, mobile, language};
    case ImportKind::invoices:
      return {customer, number, instalment,     documentKind,      currency, amount,        debit, credit,
              issued,   due,    orderReference, deliveryReference, label,    linkedInvoice, means};
    case ImportKind::payments:
      return {customer, invoice, date, currency, amount, reference, text, means};
    case ImportKind::settled:
      return {customer, customerName, country, number,  instalment,     documentKind, currency,
              amount,   issued,       due,     settled, orderReference, label};
  }
  __builtin_unreachable();
}

std::optional<ImportField> importFieldNamed(ImportKind kind, std::string_view name) {
  const FoldedText wanted = fold(name);
  for (const ImportField field : fieldsOf(kind)) {
    if (fold(importFieldName(field)) == wanted) return field;
  }
  return std::nullopt;
}

bool isAmountField(ImportField field) {
  return field == amount || field == debit || field == credit || field == creditLimit || field == insuredLimit;
}

bool isDateField(ImportField field) { return field == issued || field == due || field == date || field == settled; }

std::vector<FieldChoice> requiredFields(ImportKind kind) {
  switch (kind) {
    case ImportKind::customers:
      return {{code}, {name}};
    case ImportKind::contacts:
      return {{customer}, {name}};
    case ImportKind::invoices:
      return {{customer}, {number}, {issued}, {amount, debit, credit}};
    case ImportKind::payments:
      return {{customer, invoice}, {date}, {amount}};
    case ImportKind::settled:
      return {{customer}, {number}, {issued}, {amount}, {settled}};
  }
  __builtin_unreachable();
}

}  // namespace relance
