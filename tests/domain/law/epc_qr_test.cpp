// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/law/epc_qr.h"

#include <gtest/gtest.h>

#include <functional>

namespace relance {
namespace {

PaymentRequest request() { return {"Red Cross of Belgium", "BE72 0000 0000 1616", "BPOTBEB1", {100, {}}, "Sample EPC QR code"}; }

std::string repeated(std::string_view text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

TEST(EpcQr, WritesTheLinesOfVersion2) {
  EXPECT_EQ(epcQrText(request()).value(),
            "BCD\n002\n1\nSCT\nBPOTBEB1\nRed Cross of Belgium\nBE72000000001616\nEUR1.00\n\n\nSample EPC QR code");
}

TEST(EpcQr, PutsAnRfReferenceIntoTheStructuredField) {
  PaymentRequest payment = request();
  payment.remittance = "RF18 5390 0754 7034";
  payment.bic.clear();
  payment.amount.minor = 99'999'999'999;
  EXPECT_EQ(epcQrText(payment).value(),
            "BCD\n002\n1\nSCT\n\nRed Cross of Belgium\nBE72000000001616\nEUR999999999.99\n\nRF18539007547034");
}

TEST(EpcQr, EndsAtTheLastFilledLine) {
  PaymentRequest payment = request();
  payment.remittance.clear();
  payment.amount.minor = 1;
  EXPECT_EQ(epcQrText(payment).value(), "BCD\n002\n1\nSCT\nBPOTBEB1\nRed Cross of Belgium\nBE72000000001616\nEUR0.01");
}

TEST(EpcQr, CountsCharactersInNamesAndBytesInTheWhole) {
  PaymentRequest payment = request();
  payment.payeeName = repeated("é", 70);
  EXPECT_TRUE(epcQrText(payment));
  payment.remittance = repeated("é", 140);
  EXPECT_EQ(epcQrText(payment).refusal(), (Refusal{RefusalReason::paymentCodeImpossible, {"length"}}));
}

TEST(EpcQr, NamesTheFieldThatDoesNotFit) {
  struct Case {
    const char* field;
    std::function<void(PaymentRequest&)> spoil;
  };
  const Case cases[] = {
      {"payeeName", [](PaymentRequest& p) { p.payeeName.clear(); }},
      {"payeeName", [](PaymentRequest& p) { p.payeeName = repeated("x", 71); }},
      {"payeeName", [](PaymentRequest& p) { p.payeeName = "two\nlines"; }},
      {"iban", [](PaymentRequest& p) { p.iban = "BE73000000001616"; }},
      {"bic", [](PaymentRequest& p) { p.bic = "BPOT"; }},
      {"bic", [](PaymentRequest& p) { p.iban = "CH9300762011623852957", p.bic = ""; }},
      {"currency", [](PaymentRequest& p) { p.amount.currency = *parseCurrency("CHF"); }},
      {"amount", [](PaymentRequest& p) { p.amount.minor = 0; }},
      {"amount", [](PaymentRequest& p) { p.amount.minor = 100'000'000'000; }},
      {"remittance", [](PaymentRequest& p) { p.remittance = repeated("x", 141); }},
      {"remittance", [](PaymentRequest& p) { p.remittance = "a\rb"; }},
  };
  for (const auto& c : cases) {
    PaymentRequest payment = request();
    c.spoil(payment);
    const auto outcome = epcQrText(payment);
    ASSERT_FALSE(outcome) << c.field;
    EXPECT_EQ(outcome.refusal(), (Refusal{RefusalReason::paymentCodeImpossible, {c.field}}));
  }
}

}  // namespace
}  // namespace relance
