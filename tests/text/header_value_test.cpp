// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/header_value.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <vector>

#include "text/any_text.h"
#include "text/read_header.h"

namespace relance {
namespace {

using namespace std::string_literals;

TEST(HeaderText, IsOneVisibleLine) {
  EXPECT_EQ(headerText("Facture\r\nBcc: all@victim.example"), "Facture Bcc: all@victim.example");
  EXPECT_EQ(headerText("a\0b\x7F"
                       "c"s),
            "a b c");
  EXPECT_EQ(headerText("  a \t b  "), "a b");
  EXPECT_EQ(headerText("a\u2028b\u0085c"), "a b c");
  EXPECT_EQ(headerText("in\u202Efdp"), "infdp");
  EXPECT_EQ(headerText("1\u00A0234 €"), "1\u00A0234 €");
  EXPECT_EQ(headerText("caf\xE9"), "caf\uFFFD");
}

TEST(TextHeader, StaysPlainUnlessItLooksEncoded) {
  EXPECT_EQ(textHeader("Subject", "Invoice F-12 is due"), "Subject: Invoice F-12 is due");
  EXPECT_EQ(textHeader("Subject", ""), "Subject: ");
  EXPECT_EQ(textHeader("Subject", "a =?UTF-8?Q?b?="), "Subject: =?UTF-8?B?YSA9P1VURi04P1E/Yj89?=");
}

TEST(TextHeader, EncodesTheRestInTheShorterWay) {
  EXPECT_EQ(textHeader("Subject", "Facture échue"), "Subject: =?UTF-8?Q?Facture_=C3=A9chue?=");
  EXPECT_EQ(textHeader("Subject", "Счёт"), "Subject: =?UTF-8?B?0KHRh9GR0YI=?=");
}

TEST(TextHeader, FoldsLongValuesAtTheirSpaces) {
  const std::string header =
      textHeader("Subject", "one two three four five six seven eight nine ten eleven twelve thirteen fourteen");
  EXPECT_EQ(header, "Subject: one two three four five six seven eight nine ten eleven twelve\r\n thirteen fourteen");
}

TEST(MailAddress, IsOnePlainAddressOrNone) {
  for (const char* good : {"anna@firma.example", "a.b+c@x-y.example", "o'neil@mail.example", "root@localhost"}) {
    EXPECT_TRUE(isMailAddress(good)) << good;
  }
  for (const std::string& bad : {""s,
                                 "@"s,
                                 "a@"s,
                                 "@b.example"s,
                                 "a b@c.example"s,
                                 "a@b@c.example"s,
                                 "a@b.example, c@d.example"s,
                                 "a@b.example\r\nBcc: x@y.example"s,
                                 "<a@b.example>"s,
                                 "Anna <a@b.example>"s,
                                 "\"a\"@b.example"s,
                                 "a@b..example"s,
                                 ".a@b.example"s,
                                 "a@.example"s,
                                 "a@b.example."s,
                                 "a@bücher.example"s,
                                 "a\0@b.example"s,
                                 std::string(65, 'a') + "@b.example",
                                 "a@" + std::string(260, 'b'),
                                 "a(x)@b.example"s,
                                 "a@b_c.example"s}) {
    EXPECT_FALSE(isMailAddress(bad)) << bad;
  }
}

TEST(AddressHeader, WritesEachNameAsItMayStand) {
  EXPECT_EQ(addressHeader("To", std::vector<Mailbox>{{"", "a@b.example"}}), "To: a@b.example");
  EXPECT_EQ(addressHeader("To", std::vector<Mailbox>{{"Anna Muster", "a@b.example"}}), "To: Anna Muster <a@b.example>");
  EXPECT_EQ(addressHeader("To", std::vector<Mailbox>{{"Muster, A. \"AM\"", "a@b.example"}}),
            "To: \"Muster, A. \\\"AM\\\"\" <a@b.example>");
  EXPECT_EQ(addressHeader("To", std::vector<Mailbox>{{"Hélène", "h@b.example"}, {"", "a@b.example"}}),
            "To: =?UTF-8?B?SMOpbMOobmU=?= <h@b.example>,\r\n a@b.example");
}

TEST(AddressHeader, RefusesAnAddressThatNobodyChecked) {
  EXPECT_DEATH(static_cast<void>(addressHeader("To", std::vector<Mailbox>{{"x", "a@b.example,c@d.example"}})), "");
}

TEST(HeaderParameter, IsQuotedOrEncoded) {
  EXPECT_EQ(headerParameter("filename", "letter 1.pdf"), "filename=\"letter 1.pdf\"");
  EXPECT_EQ(headerParameter("filename", "a\"b\\\r\n.pdf"), "filename=\"a\\\"b\\\\ .pdf\"");
  EXPECT_EQ(headerParameter("filename", "Été 1.pdf"), "filename*=UTF-8''%C3%89t%C3%A9%201.pdf");
}

void expectFoldedTo78(const std::string& header) {
  RC_ASSERT(std::ranges::all_of(header, [](char c) { return (c >= ' ' && c <= '~') || c == '\r' || c == '\n'; }));
  for (const std::string& line : linesOf(header)) RC_ASSERT(line.size() <= 78u);
}

RC_GTEST_PROP(TextHeader, StaysOneHeaderAndIsReadBack, ()) {
  const std::string text =
      *anyText() + *rc::gen::element("", "\r\nBcc: x@y.example", " =?UTF-8?Q?x?=", "\n\n<html>") + *anyText();
  const std::string header = textHeader("Subject", text);
  expectFoldedTo78(header);
  const auto read = readHeaders(header + "\r\nX-End: 1\r\n");
  RC_ASSERT(read.size() == 2u && read[0].field == "Subject");
  RC_ASSERT(decodedWords(read[0].value) == headerText(text));
}

RC_GTEST_PROP(AddressHeader, KeepsTheRecipientsWhateverTheirNames, ()) {
  const auto names = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(anyText()));
  std::vector<Mailbox> mailboxes;
  for (const auto& name : names) mailboxes.push_back({name, "r" + std::to_string(mailboxes.size()) + "@mail.example"});
  const std::string header = addressHeader("To", mailboxes);
  expectFoldedTo78(header);
  const auto read = readHeaders(header + "\r\nX-End: 1\r\n");
  RC_ASSERT(read.size() == 2u && read[0].field == "To");
  const auto recipients = recipientsOf(read[0].value);
  RC_ASSERT(recipients.size() == mailboxes.size());
  for (std::size_t i = 0; i < recipients.size(); ++i) {
    RC_ASSERT(recipients[i].address == mailboxes[i].address);
    RC_ASSERT(recipients[i].name == headerText(mailboxes[i].name));
  }
}

}  // namespace
}  // namespace relance
