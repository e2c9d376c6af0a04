// SPDX-License-Identifier: GPL-3.0-or-later
// The text of the QR code with which a SEPA transfer is prepared (European Payments Council, EPC069-12, version 002).
#pragma once

#include <string>

#include "domain/basics/money.h"
#include "domain/basics/outcome.h"

namespace relance {

struct PaymentRequest {
  std::string payeeName;  // at most 70 characters
  std::string iban;
  std::string bic;         // may be empty for an account in the European Economic Area
  Money amount;            // euros, 0.01 to 999 999 999.99
  std::string remittance;  // at most 140 characters; an ISO 11649 reference goes to the structured field
};

/// UTF-8 lines to be put into a QR code of error level M, at most 331 bytes. Refused with paymentCodeImpossible and the field
/// that does not fit: payeeName, iban, bic, currency, amount, remittance or length.
Outcome<std::string> epcQrText(const PaymentRequest& request);

}  // namespace relance
