// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/eml_draft.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
// rapidcheck comes after gtest
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "domain/basics/date.h"

namespace relance {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

MailDraft draft() {
  MailDraft made;
  made.from = Mailbox{"Verrerie du Marais", "compta@verrerie.example"};
  made.to = {{"Inès Carlier", "ines@vauquelin.example"}};
  made.subject = "Facture F-207 : un point avec vous";
  made.body = "Bonjour,\n\nIl reste 8 900,00 € à régler.\n";
  made.writtenAt = *parseIsoDate("2026-11-23") + std::chrono::hours{8} + std::chrono::minutes{5};
  return made;
}

std::vector<std::string> headerNames(const std::string& eml) {
  std::vector<std::string> names;
  const std::string head = eml.substr(0, eml.find("\r\n\r\n") + 2);
  for (std::size_t start = 0; start < head.size();) {
    const auto end = head.find("\r\n", start);
    const std::string line = head.substr(start, end - start);
    if (line[0] != ' ' && line[0] != '\t') names.push_back(line.substr(0, line.find(':')));
    start = end + 2;
  }
  return names;
}

TEST(EmlDraft, OpensAsADraft) {
  const auto eml = emlDraft(draft()).value();
  EXPECT_THAT(headerNames(eml), testing::ElementsAre("Date", "From", "To", "Subject", "X-Unsent", "MIME-Version", "Content-Type",
                                                     "Content-Transfer-Encoding"));
  EXPECT_THAT(eml, HasSubstr("Date: Mon, 23 Nov 2026 08:05:00 +0000\r\n"));
  EXPECT_THAT(eml, HasSubstr("X-Unsent: 1\r\n"));
  EXPECT_THAT(eml, HasSubstr("\r\n\r\nBonjour,\r\n\r\nIl reste 8 900,00 =E2=82=AC =C3=A0 r=C3=A9gler.\r\n"));
}

TEST(EmlDraft, LeavesTheSenderToTheMailProgramWhenThereIsNone) {
  auto made = draft();
  made.from.reset();
  EXPECT_THAT(emlDraft(made).value(), Not(HasSubstr("From:")));
}

TEST(EmlDraft, IsNotMadeForWhatIsNoAddress) {
  for (const char* address :
       {"", "ines", "ines@x.example\r\nBcc: all@victim.example", "a@b.example, c@d.example", "é@x.example"}) {
    auto made = draft();
    made.to[0].address = address;
    EXPECT_FALSE(emlDraft(made).has_value()) << address;
  }
  auto made = draft();
  made.to.clear();
  EXPECT_FALSE(emlDraft(made).has_value());
  made = draft();
  made.from->address = "nobody";
  EXPECT_FALSE(emlDraft(made).has_value());
}

TEST(EmlDraft, CarriesAttachments) {
  auto made = draft();
  made.attachments = {{"mise en demeure – été.pdf", "application/pdf", std::string(100, '\xFF') + "%%EOF"}};
  const auto eml = emlDraft(made).value();
  EXPECT_THAT(eml, HasSubstr("Content-Type: multipart/mixed; boundary=\"=_relance_part\"\r\n\r\n--=_relance_part\r\n"));
  EXPECT_THAT(eml, HasSubstr("Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n"));
  EXPECT_THAT(eml, HasSubstr("Content-Disposition: attachment;\r\n filename*=UTF-8''mise%20en%20demeure"));
  EXPECT_TRUE(eml.ends_with("--=_relance_part--\r\n"));
}

TEST(EmlDraft, KeepsABodyThatLooksLikeABoundaryInItsPart) {
  auto made = draft();
  made.body = "--=_relance_part--\r\nX-Evil: 1\r\n";
  made.attachments = {{"a.pdf", "application/pdf", "x"}};
  const auto eml = emlDraft(made).value();
  EXPECT_THAT(eml, HasSubstr("--=3D_relance_part--\r\n"));
}

RC_GTEST_PROP(EmlDraft, NeverGainsAHeaderARecipientOrALongLine, ()) {
  auto made = draft();
  const auto hostile = rc::gen::container<std::string>(
      rc::gen::oneOf(rc::gen::elementOf(std::string{"\r\n\t :;,<>\"=?@_-\0 ", 17}), rc::gen::arbitrary<char>()));
  made.subject = *hostile;
  made.from->name = *hostile;
  made.to[0].name = *hostile;
  made.body = *hostile;
  made.attachments = {{*hostile, "application/pdf", *hostile}};
  const auto eml = emlDraft(made).value();
  RC_ASSERT(headerNames(eml) ==
            (std::vector<std::string>{"Date", "From", "To", "Subject", "X-Unsent", "MIME-Version", "Content-Type"}));
  RC_ASSERT(std::ranges::all_of(eml, [](char c) { return (c >= ' ' && c < '\x7F') || c == '\r' || c == '\n'; }));
  std::size_t lone = 0;
  for (std::size_t i = 0; i < eml.size(); ++i) {
    lone += eml[i] == '\n' && (i == 0 || eml[i - 1] != '\r') ? 1U : 0U;
    lone += eml[i] == '\r' && (i + 1 == eml.size() || eml[i + 1] != '\n') ? 1U : 0U;
  }
  RC_ASSERT(lone == 0U);
}

}  // namespace
}  // namespace relance
