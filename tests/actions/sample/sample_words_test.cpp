// SPDX-License-Identifier: GPL-3.0-or-later
// Names, numbers and words of the sample: diverse, complete, and nobody's.
#include <algorithm>
#include <array>
#include <map>
#include <regex>
#include <string>

#include "actions/sample/default_sample.h"
#include "domain/basics/french_identifier.h"
#include "domain/basics/iban.h"
#include "letters/sender.h"
#include "storage/stores/contact_store.h"
#include "storage/stores/creditor_store.h"
#include "storage/stores/customer_store.h"
#include "storage/stores/private_text_store.h"
#include "storage/stores/setting_store.h"

namespace relance {
namespace {

class TheWordsOfTheSample : public DefaultSample {
 protected:
  static void SetUpTestSuite() {
    DefaultSample::SetUpTestSuite();
    customers = CustomerStore(session->database()).all();
    for (const Customer& customer : customers) {
      for (const Contact& contact : ContactStore(session->database()).ofCustomer(customer.id)) contacts.push_back(contact);
      for (const auto& text : PrivateTextStore(session->database()).ofCustomer(customer.id)) texts.push_back(text.text);
    }
  }
  static void TearDownTestSuite() {
    customers.clear();
    contacts.clear();
    texts.clear();
    DefaultSample::TearDownTestSuite();
  }

  static bool isOfFiction(const std::string& phone) {
    static const std::regex ranges(
        "0(1 99 00|2 61 91|3 53 01|4 65 71|5 36 49|6 39 98) \\d\\d \\d\\d"
        "|\\+44 (1[1-6][1347] 496 0|20 7946 0|1632 960|7700 900)\\d{3}"
        "|\\+49 (30 23125|40 66969|69 90009|89 99998|221 4710) \\d{3}|\\+49 171 39200 \\d\\d"
        "|\\+32 (2 000|400 00) .*|\\+352 (600 )?00 .*|\\+41 (22|70) 000 .*|\\+39 (02 0000|300 000) .*|\\+34 (990|600) 00 .*");
    return std::regex_match(phone, ranges);
  }

  static inline std::vector<Customer> customers;
  static inline std::vector<Contact> contacts;
  static inline std::vector<std::string> texts;
};

TEST_F(TheWordsOfTheSample, NameNoRealDomain) {
  std::vector<std::string> written = texts;
  for (const Customer& customer : customers) {
    written.push_back(customer.name);
    written.push_back(customer.email);
  }
  for (const Contact& contact : contacts) written.push_back(contact.email);
  for (const Person& person : PersonStore(session->database()).all()) written.push_back(person.email);
  for (const auto& [key, value] : SettingStore(session->database()).all()) written.push_back(value);

  const std::regex address("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+");
  const std::regex site("(www\\.|https?:)[A-Za-z0-9./-]+|[a-z0-9-]+\\.(com|org|net|fr|eu|be|ch|de|lu|it|es|uk|io)\\b");
  int addresses = 0;
  for (const std::string& text : written) {
    for (auto found = std::sregex_iterator(text.begin(), text.end(), address); found != std::sregex_iterator(); ++found) {
      EXPECT_TRUE(found->str().ends_with(".example")) << found->str();
      ++addresses;
    }
    const std::string rest = std::regex_replace(text, address, "");
    for (auto found = std::sregex_iterator(rest.begin(), rest.end(), site); found != std::sregex_iterator(); ++found) {
      EXPECT_TRUE(found->str().ends_with(".example")) << found->str();
    }
  }
  EXPECT_GT(addresses, 2'000);
}

TEST_F(TheWordsOfTheSample, CallOnlyNumbersKeptForFiction) {
  int phones = 0;
  for (const Customer& customer : customers) {
    if (customer.phone.empty()) continue;
    EXPECT_TRUE(isOfFiction(customer.phone)) << customer.phone;
    ++phones;
  }
  for (const Contact& contact : contacts) {
    for (const std::string& phone : {contact.phone, contact.mobile}) {
      if (phone.empty()) continue;
      EXPECT_TRUE(isOfFiction(phone)) << phone;
      ++phones;
    }
  }
  EXPECT_GT(phones, 3'000);
}

TEST_F(TheWordsOfTheSample, GiveEveryCustomerItsOwnNameAndManyTradesTheirOwn) {
  std::map<std::string, int> names;
  std::map<std::string, int> firstWords;
  for (const Customer& customer : customers) {
    ++names[customer.name];
    ++firstWords[customer.name.substr(0, customer.name.find(' '))];
  }
  EXPECT_EQ(names.size(), customers.size());
  EXPECT_GT(firstWords.size(), customers.size() / 4);
  for (const auto& [word, count] : firstWords) EXPECT_LE(count, 80) << word;
}

TEST_F(TheWordsOfTheSample, TellOfCustomersOfEveryKindAndCountry) {
  std::map<std::string, int> countries;
  std::map<CustomerKind, int> kinds;
  int frenchBusinesses = 0;
  for (const Customer& customer : customers) {
    ++countries[customer.country];
    ++kinds[customer.kind];
    const bool isBusiness = customer.kind == CustomerKind::business || customer.kind == CustomerKind::soleTrader;
    if (customer.country == "FR" && isBusiness) ++frenchBusinesses;
    EXPECT_TRUE(customer.address.isComplete()) << customer.code;
    const bool hasSiren = customer.country == "FR" && customer.kind != CustomerKind::consumer;
    EXPECT_EQ(parseSiren(customer.registration).has_value(), hasSiren) << customer.registration;
  }
  EXPECT_NEAR(frenchBusinesses, 1'400, 100);
  for (const char* country : {"BE", "LU", "CH", "DE", "GB", "IT", "ES"}) EXPECT_GE(countries[country], 5) << country;
  EXPECT_EQ(kinds.size(), 4U);
}

TEST_F(TheWordsOfTheSample, FillEveryBlankOfANote) {
  EXPECT_GT(texts.size(), 3'000U);
  std::map<std::string, int> repeated;
  for (const std::string& text : texts) {
    EXPECT_EQ(text.find_first_of("{}"), std::string::npos) << text;
    EXPECT_EQ(text.find("  "), std::string::npos) << text;
    EXPECT_EQ(text.find(" ,"), std::string::npos) << text;
    ++repeated[text];
  }
  EXPECT_GT(repeated.size(), texts.size() / 2);
}

TEST_F(TheWordsOfTheSample, LetTheCreditorWriteAtOnce) {
  SettingStore settings(session->database());
  const Sender sender = senderFrom([&](std::string_view key) { return settings.find(key).value_or(""); });
  EXPECT_TRUE(parseIban(sender.iban));
  EXPECT_TRUE(parseBic(sender.bic));
  EXPECT_TRUE(sender.address.isComplete());
  for (const std::string& fact : {sender.name, sender.registration, sender.vatNumber, sender.phone, sender.email, sender.mediator,
                                  sender.signatory, sender.signatoryTitle}) {
    EXPECT_FALSE(fact.empty());
  }
  EXPECT_EQ(settings.find("ledger.sample"), "true");
}

}  // namespace
}  // namespace relance
