// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/person_words.h"

#include <QCoreApplication>

namespace relance {
namespace {

struct PersonWords {
  Q_DECLARE_TR_FUNCTIONS(Person)
};

}  // namespace

QString personRoleWord(PersonRole role) {
  switch (role) {
    case PersonRole::controller:
      return PersonWords::tr("Credit controller");
    case PersonRole::manager:
      return PersonWords::tr("Credit manager");
    case PersonRole::readOnly:
      return PersonWords::tr("Reads only");
    case PersonRole::admin:
      return PersonWords::tr("Administrator");
  }
  return {};
}

}  // namespace relance
