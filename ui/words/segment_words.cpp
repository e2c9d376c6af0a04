// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/segment_words.h"

#include <QCoreApplication>

#include "words/qt_text.h"

namespace relance {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Segment)
};

}  // namespace

QString segmentName(const Segment& segment, Language language) {
  const std::string_view wanted = languageCode(language);
  for (const auto& [code, name] : segment.names) {
    if (code == wanted && !name.empty()) return toQt(name);
  }
  for (const auto& [code, name] : segment.names) {
    if (!name.empty()) return toQt(name);
  }
  return toQt(segment.key);
}

QString segmentFaultPhrase(std::string_view what) {
  if (what == "key") return Words::tr("its key must be small letters, digits and hyphens, 40 at most");
  if (what == "twice") return Words::tr("another segment has this key");
  if (what == "name") return Words::tr("it needs a name of one line, 100 letters at most");
  if (what == "nameTwice") return Words::tr("another segment has this name");
  if (what == "position") return Words::tr("there is no such place in the order");
  return toQt(what);
}

}  // namespace relance
