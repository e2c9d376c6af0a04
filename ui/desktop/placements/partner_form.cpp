// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/placements/partner_form.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "actions/placements/enter_partner.h"
#include "desktop/client/typed_readers.h"
#include "desktop/desk/guarded_read.h"
#include "desktop/placements/fee_fields.h"
#include "desktop/shared/controls/labelled_field.h"
#include "desktop/shared/controls/letter_choice.h"
#include "desktop/shared/format.h"
#include "storage/stores/placement_store.h"
#include "text/amount_text.h"
#include "words/placement_words.h"
#include "words/refusal_words.h"

namespace relance {
namespace {

struct KindLetter {
  PartnerKind kind;
  Qt::Key letter;
};
/// Cabinet, avocat, huissier, médiateur.
constexpr KindLetter kinds[] = {{PartnerKind::agency, Qt::Key_C},
                                {PartnerKind::lawyer, Qt::Key_A},
                                {PartnerKind::bailiff, Qt::Key_H},
                                {PartnerKind::mediator, Qt::Key_M}};

QString joined(const std::vector<std::string>& codes) {
  QStringList list;
  for (const std::string& code : codes) list << toQt(code);
  return list.join(QStringLiteral(", "));
}

}  // namespace

PartnerForm::PartnerForm(LedgerDesk& desk, const Partner& partner, QWidget* parent)
    : EntryForm(partner.name.empty() ? tr("Enter the partner") : tr("Change the partner"), ButtonKind::primary, parent),
      m_desk(desk),
      m_partner(partner),
      m_name(new QLineEdit),
      m_countries(new QLineEdit),
      m_languages(new QLineEdit),
      m_isArchived(new QCheckBox(tr("Nothing new is handed over to him"))) {
  makeFields();
  connect(this, &EntryForm::accepted, this, &PartnerForm::record);
}

LabelledField* PartnerForm::addLine(const QString& label, QLineEdit* line, const QString& text) {
  line->setText(text);
  auto* field = new LabelledField(label, line);
  fields().addWidget(field);
  connect(line, &QLineEdit::textEdited, field, [field] { field->setError({}); });
  return field;
}

void PartnerForm::makeFields() {
  const Language language = m_desk.language();
  m_nameField = addLine(tr("Name"), m_name, toQt(m_partner.name));
  QList<LetterOption> options;
  int chosen = 0;
  for (const KindLetter& one : kinds) {
    if (one.kind == m_partner.kind) chosen = static_cast<int>(options.size());
    options << LetterOption{one.letter, partnerKindWord(one.kind)};
  }
  m_kind = new LetterChoice(tr("Kind"), options);
  m_kind->choose(chosen);
  fields().addWidget(m_kind);
  m_countriesField = addLine(tr("Countries"), m_countries, joined(m_partner.countries));
  m_countriesField->setHelp(tr("Two letters each: FR, BE. Empty: everywhere"));
  m_languagesField = addLine(tr("Languages"), m_languages, joined(m_partner.languages));
  m_languagesField->setHelp(tr("Two letters each: fr, en"));
  m_success = new PercentField(percentReader(language));
  if (m_partner.successBp) m_success->setText(toQt(percentText(*m_partner.successBp, language)));
  auto* success = new LabelledField(tr("Success: share that he recovers of what is claimed"), m_success);
  success->setHelp(tr("Empty: not known, nothing is then expected in figures"));
  fields().addWidget(success);
  m_fees = new FeeFields(m_partner.fees, m_desk.state()->policy.settings.base, language);
  fields().addWidget(m_fees);
  m_isArchived->setChecked(m_partner.archived.has_value());
  fields().addWidget(m_isArchived);
}

void PartnerForm::focusFirst() {
  if (isNew()) return m_name->setFocus(Qt::ShortcutFocusReason);
  m_kind->setFocus(Qt::ShortcutFocusReason);
}

bool PartnerForm::readCodes(QLineEdit& line, LabelledField& field, bool isUpper, std::vector<std::string>& codes) {
  static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
  static const QRegularExpression twoLetters(QStringLiteral("^[A-Za-z]{2}$"));
  codes.clear();
  for (const QString& typed : line.text().split(between, Qt::SkipEmptyParts)) {
    if (!twoLetters.match(typed).hasMatch()) {
      field.setError(tr("“%1” is no code of two letters").arg(typed));
      line.setFocus(Qt::ShortcutFocusReason);
      return false;
    }
    codes.push_back(toStd(isUpper ? typed.toUpper() : typed.toLower()));
  }
  return true;
}

void PartnerForm::record() {
  Partner partner = m_partner;
  partner.name = toStd(m_name->text().simplified());
  if (partner.name.empty()) {
    m_nameField->setError(tr("Who is it?"));
    return m_name->setFocus(Qt::ShortcutFocusReason);
  }
  const auto known = guardedRead(m_desk, [&](Database& database) { return PartnerStore(database).named(partner.name); });
  if (!known) return;
  if (partner.name != m_partner.name && *known) {
    m_nameField->setError(isNew() ? tr("There is a partner of this name: change him in the list")
                                  : tr("There is another partner of this name"));
    return m_name->setFocus(Qt::ShortcutFocusReason);
  }
  partner.kind = kinds[m_kind->chosen()].kind;
  if (!readCodes(*m_countries, *m_countriesField, true, partner.countries)) return;
  if (!readCodes(*m_languages, *m_languagesField, false, partner.languages)) return;
  if (!m_success->text().trimmed().isEmpty() && !m_success->value()) return m_success->setFocus(Qt::ShortcutFocusReason);
  partner.successBp = m_success->value();
  const auto fees = m_fees->value();
  if (!fees) return;
  partner.fees = *fees;
  if (!m_isArchived->isChecked()) partner.archived.reset();
  if (m_isArchived->isChecked() && !partner.archived) partner.archived = m_desk.state()->today;
  const QString name = toQt(partner.name);
  const QString before = toQt(m_partner.name);
  QString words = isNew() ? tr("Partner %1 entered").arg(name) : tr("Partner %1 changed").arg(name);
  if (!isNew() && before != name) words = tr("Partner %1 is called %2 now").arg(before, name);
  setBusy(true);
  m_desk.write(
      *this,
      [partner, isNew = isNew()](LedgerSession& session) {
        return isNew ? enterPartner(session, partner) : changePartner(session, partner);
      },
      [this, name, words](const Outcome<PartnerId>& done) {
        setBusy(false);
        setRefusal(done ? QString() : refusalWords(done.refusal(), m_desk.language()).sentence);
        if (done) emit recorded(name, words);
      },
      [this] { setBusy(false); });
}

}  // namespace relance
