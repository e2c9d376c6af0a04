// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/law/epc_qr.h"

#include <algorithm>
#include <array>

#include "domain/basics/iban.h"
#include "domain/basics/payment_reference.h"

namespace relance {
namespace {

constexpr std::size_t longestName = 70;
constexpr std::size_t longestText = 140;
constexpr std::size_t longestCode = 331;
constexpr std::int64_t largestMinor = 99'999'999'999;

// Accounts of these countries need no BIC in version 002.
constexpr std::array<std::string_view, 30> economicArea{"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI",
                                                        "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU",
                                                        "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"};

std::size_t characterCount(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool fitsLine(std::string_view utf8, std::size_t longest) {
  const bool hasControl = std::ranges::any_of(utf8, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
  return !hasControl && characterCount(utf8) <= longest;
}

std::string amountLine(std::int64_t minor) {
  const std::string cents = std::to_string(100 + minor % 100).substr(1);
  return "EUR" + std::to_string(minor / 100) + '.' + cents;
}

Refusal impossible(std::string field) { return {RefusalReason::paymentCodeImpossible, {std::move(field)}}; }

}  // namespace

Outcome<std::string> epcQrText(const PaymentRequest& request) {
  if (request.payeeName.empty() || !fitsLine(request.payeeName, longestName)) return impossible("payeeName");
  const auto iban = parseIban(request.iban);
  if (!iban) return impossible("iban");
  const bool needsBic = std::ranges::find(economicArea, ibanCountry(*iban)) == economicArea.end();
  const auto bic = request.bic.empty() ? std::optional<std::string>{""} : parseBic(request.bic);
  if (!bic || (bic->empty() && needsBic)) return impossible("bic");
  if (request.amount.currency != Currency{}) return impossible("currency");
  if (request.amount.minor < 1 || request.amount.minor > largestMinor) return impossible("amount");
  if (!fitsLine(request.remittance, longestText)) return impossible("remittance");

  const auto reference = parseRfReference(request.remittance);
  std::string code = "BCD\n002\n1\nSCT\n" + *bic + '\n' + request.payeeName + '\n' + *iban + '\n' +
                     amountLine(request.amount.minor) + "\n\n" + reference.value_or("") + '\n' +
                     (reference ? "" : request.remittance);
  while (code.ends_with('\n')) code.pop_back();
  if (code.size() > longestCode) return impossible("length");
  return code;
}

}  // namespace relance
