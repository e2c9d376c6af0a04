// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/tone_cases.h"

namespace relance {

const std::vector<ToneCase>& passedCases() {
  constexpr auto fr = Language::fr;
  constexpr auto en = Language::en;
  constexpr auto none = ToneFault::threat;
  static const std::vector<ToneCase> cases{
      {fr, none, "Sauf erreur de notre part, 3 600 € restent dus"},
      {fr, none, "La facture est échue depuis 28 jours"},
      {fr, none, "Votre engagement du 16 n'a pas été tenu"},
      {fr, none, "Le prélèvement a été rejeté par votre banque"},
      {fr, none, "Aucune contestation ne nous est parvenue"},
      {fr, none, "Le bon de livraison est signé sans réserve"},
      {fr, none, "Merci de régler sous huit jours"},
      {fr, none, "Nous attendons votre virement vendredi"},
      {fr, none, "Une réponse écrite avant le 16 est nécessaire"},
      {fr, none, "Je vous demande une date ferme"},
      {fr, none, "Sans retour lundi, je vous rappellerai"},
      {fr, none, "Nous ne pouvons attendre davantage"},
      {fr, none, "Les pénalités courent du lendemain de l'échéance"},
      {fr, none, "L'indemnité de 40 € par facture est due"},
      {fr, none, "La présente vaut mise en demeure", false, true},
      {fr, none, "Les intérêts légaux courent à compter de la présente", false, true},
      {fr, none, "Les intérêts légaux courent à compter de la présente", true, true},
      {fr, none, "Nos conditions prévoient la réserve de propriété"},
      {fr, none, "Un étalement est possible, parlons-en"},
      {fr, none, "Dites-nous ce qui bloque"},
      {fr, none, "Quand pouvez-vous payer ?"},
      {fr, none, "Réglez la partie non contestée"},
      {fr, none, "Principal soldé le 30, nous renonçons aux pénalités"},
      {fr, none, "Un médiateur peut nous aider"},
      {fr, none, "Déjà réglé ? Indiquez-nous la date"},
      {fr, none, "Ci-joint facture et livraison signée"},
      {fr, none, "Envoi en recommandé avec avis de réception"},
      {fr, none, "Merci de nous adresser l'avis de virement"},
      {fr, none, "Nous vous rappelons notre lettre du 2 novembre"},
      {fr, none, "Notre dernière lettre est restée sans réponse"},
      {fr, none, "Nous avons bien saisi votre demande"},
      {fr, none, "Vous nous aviez informés d’un changement de banque"},
      {fr, none, "Bonjour, merci de me rappeler au 03 00 00 10 12", true, false, true},
      {en, none, "Unless we are mistaken, €3,600 is still owed"},
      {en, none, "The invoice has been due for 28 days"},
      {en, none, "Your bank rejected the direct debit"},
      {en, none, "No objection has reached us"},
      {en, none, "Please pay within eight days"},
      {en, none, "Could you give us a firm date?"},
      {en, none, "Interest runs by law from the day after the due date"},
      {en, none, "The fixed sum is owed for each invoice paid late"},
      {en, none, "This letter is a formal demand", false, true},
      {en, none, "Payment by instalments is possible, let us talk"},
      {en, none, "What is holding the payment up?"},
      {en, none, "You may pay the part that is not in question now"},
      {en, none, "Already paid? Please tell us the date"},
      {en, none, "The signed delivery note is enclosed"},
      {en, none, "If your bank details have changed, please tell us"},
      {en, none, "Please call me back on 03 00 00 10 12", true, false, true},
  };
  return cases;
}

const std::vector<ToneCase>& announcedCases() {
  constexpr auto fr = Language::fr;
  constexpr auto en = Language::en;
  constexpr auto none = ToneFault::announcement;
  static const std::vector<ToneCase> cases{
      {fr, none, "À défaut, nous suspendrons les livraisons"},
      {fr, none, "Vos commandes passeront au paiement d'avance"},
      {fr, none, "Vos conditions de crédit seront revues"},
      {fr, none, "Le dossier sera confié à un cabinet de recouvrement"},
      {fr, none, "Nous demanderons une injonction de payer"},
      {fr, none, "Nous déclarerons cet impayé à notre assureur-crédit"},
      {fr, none, "Un commissaire de justice pourra être mandaté"},
      {fr, none, "L'accord d'étalement prendra fin"},
      {fr, none, "Notre direction prendra contact avec la vôtre"},
      {fr, none, "À défaut, la mise en demeure part lundi"},
      {fr, none, "Nous mettrons vos prochaines commandes en attente"},
      {en, none, "Failing that, we shall suspend deliveries"},
      {en, none, "Your next orders will be put on hold"},
      {en, none, "We shall apply for an order for payment"},
      {en, none, "The file will be passed to a collection agency"},
      {en, none, "Your credit terms will be reviewed"},
      {en, none, "We shall send you a formal demand"},
      {en, none, "The payment plan will end"},
  };
  return cases;
}

}  // namespace relance
