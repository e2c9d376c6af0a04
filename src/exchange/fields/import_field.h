// SPDX-License-Identifier: GPL-3.0-or-later
// What a column of an imported file can hold, by kind of file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "domain/ledger/import_record.h"

namespace relance {

enum class ImportField : std::uint8_t {
  code,
  alias,
  customer,
  customerName,
  name,
  firstName,
  customerKind,
  country,
  region,
  language,
  street,
  street2,
  postalCode,
  city,
  email,
  phone,
  mobile,
  registration,
  vatNumber,
  termsDays,
  termsRule,
  means,
  parent,
  payer,
  accountManager,
  creditLimit,
  insuredLimit,
  payerClass,
  byHand,
  tags,
  salutation,
  role,
  number,
  instalment,
  documentKind,
  currency,
  amount,
  debit,
  credit,
  issued,
  due,
  orderReference,
  deliveryReference,
  label,
  linkedInvoice,
  invoice,
  date,
  reference,
  text,
  settled
};

inline constexpr std::size_t importFieldCount = static_cast<std::size_t>(ImportField::settled) + 1;

/// The stable name, as in profiles and --map: "code", "postalCode", "issued" … Two fields of different kinds of file may share
/// one ("kind" of a customer or of a document).
std::string_view importFieldName(ImportField field);

/// The fields that a file of this kind may have, the more important ones first.
std::vector<ImportField> fieldsOf(ImportKind kind);

/// The field of that name in a file of this kind; any case.
std::optional<ImportField> importFieldNamed(ImportKind kind, std::string_view name);

/// The column holds amounts, or days.
bool isAmountField(ImportField field);
bool isDateField(ImportField field);

/// One of each group must be mapped: an invoice needs "amount", or "debit", or "credit". The first of a group names it.
using FieldChoice = std::vector<ImportField>;
std::vector<FieldChoice> requiredFields(ImportKind kind);

}  // namespace relance
