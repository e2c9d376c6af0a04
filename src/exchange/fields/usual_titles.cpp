// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fields/usual_titles.h"

#include <array>

namespace relance {
namespace {

using enum ImportField;

// Titles that several kinds of file share.
constexpr std::string_view ownerTitles{
    "customer customercode codeclient clientcode customerid clientid customernumber customerno custno custid numeroclient "
    "numclient noclient nclient refclient "
    "referenceclient compteclient comptetiers compteauxiliaire comptaux compauxnum codetiers kundennummer kundennr kdnr "
    "kundencode debitorennummer debitorennr "
    "debitornr debitornummer debitorenkonto kundenkonto personenkonto client kunde debitor compte tiers konto account "
    "accountnumber accountcode accountno"};
constexpr std::string_view emailTitles{
    "email mail courriel adressemail adresseemail emailaddress emailadresse mailadresse emailfacturation"};
constexpr std::string_view phoneTitles{
    "phone telephone tel telephonefixe fixe phonenumber telefon telefonnummer festnetz lignedirecte"};
constexpr std::string_view mobileTitles{"mobile portable telephoneportable mobilephone cell mobil handy mobiltelefon gsm"};
constexpr std::string_view languageTitles{"language lang langue sprache languagecode codelangue sprachcode"};
constexpr std::string_view countryTitles{
    "country pays land countrycode codepays paysiso isocountry landescode landkz landerkennzeichen laenderkennzeichen"};
constexpr std::string_view meansTitles{
    "means paymentmethod paymentmeans modereglement modepaiement modedereglement modedepaiement zahlungsart zahlungsweise "
    "zahlungsmittel"};
constexpr std::string_view currencyTitles{"currency devise monnaie currencycode codedevise isocurrency wahrung waehrung idevise"};
constexpr std::string_view numberTitles{
    "number invoicenumber invoiceno invoiceid invoice numerofacture nofacture nfacture numfacture facture numeropiece nopiece "
    "npiece piece pieceref "
    "numerodocument documentnumber documentno document belegnummer belegnr beleg rechnungsnummer rechnungsnr renr rechnung "
    "numero no num nummer nr ref reference"};
constexpr std::string_view instalmentTitles{
    "instalment installment instalmentno echeanceno numeroecheance noecheance tranche rate ratennummer"};
constexpr std::string_view documentKindTitles{
    "kind type doctype documenttype documentkind typepiece typedocument typefacture invoicetype nature naturepiece belegart "
    "dokumentart rechnungsart art"};
constexpr std::string_view amountTitles{
    "amount montant montantttc totalttc ttc montanttotal totalamount invoiceamount amountinclvat amountincltax grossamount gross "
    "total amountdue "
    "montantfacture montantdu netapayer resteadu balance solde betrag bruttobetrag brutto rechnungsbetrag gesamtbetrag saldo "
    "summe"};
constexpr std::string_view issuedTitles{
    "issued issuedate issuedon invoicedate documentdate dateemission datedemission dateemise datefacture datedefacture "
    "datedelafacture datefacturation datepiece "
    "datedocument rechnungsdatum belegdatum ausstellungsdatum ecrituredate postingdate buchungsdatum redatum date datum"};
constexpr std::string_view dueTitles{
    "due duedate dueon dateecheance datedecheance echeance echeancele paymentduedate faelligkeit falligkeit faelligkeitsdatum "
    "falligkeitsdatum faelligam "
    "falligam zahlbarbis"};
constexpr std::string_view orderTitles{
    "orderreference order orderno ordernumber po ponumber commande numerocommande nocommande ncommande boncommande bondecommande "
    "refcommande bestellnummer "
    "bestellnr bestellung"};
constexpr std::string_view labelTitles{
    "label libelle description objet subject designation intitule ecriturelib text buchungstext bemerkung verwendungszweck memo"};

constexpr std::array ofCustomers{
    UsualTitles{code,
                "code codeclient customercode clientcode customerid clientid customernumber customerno custno custid "
                "accountnumber accountcode accountno "
                "numeroclient numclient noclient nclient refclient referenceclient compteclient comptetiers compteauxiliaire "
                "comptaux compauxnum "
                "codetiers kundennummer kundennr kdnr kundencode debitorennummer debitorennr debitornr debitornummer "
                "debitorenkonto kundenkonto "
                "personenkonto customer client compte tiers kunde debitor konto account numero number nummer id"},
    UsualTitles{name,
                "name nom nomclient raisonsociale denomination denominationsociale intitule intituleclient libelleclient "
                "companyname customername "
                "clientname accountname firmenname kundenname firma company societe entreprise compauxlib name1 bezeichnung "
                "libelle client customer kunde"},
    UsualTitles{alias,
                "alias othercode oldcode anciencode ancien autrecode alternatecode altekundennummer externalid externeid "
                "idexterne identifiant id"},
    UsualTitles{customerKind, "kind type typeclient customertype customerkind kundentyp kundenart"},
    UsualTitles{country, countryTitles},
    UsualTitles{region, "region bundesland kanton canton state province"},
    UsualTitles{language, languageTitles},
    UsualTitles{street,
                "street rue adresse address adresse1 address1 addressline1 ligneadresse1 strasse anschrift streetaddress voie"},
    UsualTitles{street2, "street2 adresse2 address2 addressline2 ligneadresse2 complement complementadresse adresszusatz zusatz"},
    UsualTitles{postalCode, "postalcode codepostal cp zip zipcode postcode plz postleitzahl npa"},
    UsualTitles{city, "city ville ort stadt town localite commune"},
    UsualTitles{email, emailTitles},
    UsualTitles{phone, phoneTitles},
    UsualTitles{mobile, mobileTitles},
    UsualTitles{registration,
                "registration siren siret registrationnumber companynumber numerobce bce handelsregister handelsregisternummer "
                "hrb registernummer "
                "ide uid"},
    UsualTitles{
        vatNumber,
        "vatnumber vat vatid vatno tva numerotva tvaintra tvaintracommunautaire numtva notva ntva ustid ustidnr umsatzsteuerid"},
    UsualTitles{termsDays,
                "termsdays terms paymentterms paymenttermsdays delai delaipaiement delaireglement delaidepaiement "
                "joursdepaiement zahlungsziel "
                "zahlungszieltage zahlungsfrist nettotage"},
    UsualTitles{termsRule, "termsrule regleecheance"},
    UsualTitles{means, meansTitles},
    UsualTitles{parent, "parent parentcode groupe codegroupe maisonmere group holding konzern"},
    UsualTitles{payer, "payer payercode payeur codepayeur clientpayeur comptepayeur payingaccount regulierer abweichenderzahler"},
    UsualTitles{accountManager,
                "accountmanager salesperson salesrep commercial representant vendeur vertreter aussendienst betreuer"},
    UsualTitles{creditLimit, "creditlimit limitecredit plafond encoursmax encoursautorise kreditlimit"},
    UsualTitles{insuredLimit, "insuredlimit montantgaranti encoursgaranti versichertesumme versicherungslimit"},
    UsualTitles{payerClass, "payerclass classepayeur bonitatsklasse bonitaetsklasse"},
    UsualTitles{byHand,
                "byhand amain horsrelance nepasrelancer bloquerrelance blocagerelance dunblock dunningblock mahnsperre donotdun "
                "noreminders"},
    UsualTitles{tags, "tags tag etiquettes etiquette schlagworte motscles"}};

constexpr std::array ofContacts{UsualTitles{customer,
                                            "customer customercode codeclient clientcode customerid clientid customernumber "
                                            "customerno numeroclient noclient nclient refclient "
                                            "compteclient comptetiers codetiers kundennummer kundennr kdnr debitorennummer "
                                            "debitornr client kunde debitor compte tiers account "
                                            "accountnumber code"},
                                UsualTitles{name,
                                            "name nom contact contactname nomcontact lastname surname nomdefamille nachname "
                                            "familienname ansprechpartner interlocuteur kontakt"},
                                UsualTitles{firstName, "firstname prenom vorname givenname"},
                                UsualTitles{salutation, "salutation civilite anrede titre title"},
                                UsualTitles{role, "role fonction function funktion rolle position poste service"},
                                UsualTitles{email, emailTitles},
                                UsualTitles{phone, phoneTitles},
                                UsualTitles{mobile, mobileTitles},
                                UsualTitles{language, languageTitles}};

constexpr std::array ofInvoices{
    UsualTitles{customer, ownerTitles},
    UsualTitles{number, numberTitles},
    UsualTitles{instalment, instalmentTitles},
    UsualTitles{documentKind, documentKindTitles},
    UsualTitles{currency, currencyTitles},
    UsualTitles{amount, amountTitles},
    UsualTitles{debit, "debit montantdebit soll sollbetrag"},
    UsualTitles{credit, "credit montantcredit haben habenbetrag"},
    UsualTitles{issued, issuedTitles},
    UsualTitles{due, dueTitles},
    UsualTitles{orderReference, orderTitles},
    UsualTitles{deliveryReference,
                "deliveryreference delivery deliverynote bl bonlivraison bondelivraison numerobl lieferschein lieferscheinnummer "
                "lieferscheinnr"},
    UsualTitles{label, labelTitles},
    UsualTitles{linkedInvoice,
                "linkedinvoice originalinvoice creditedinvoice precedinginvoice factureorigine facturedorigine factureliee "
                "bezugsrechnung "
                "ursprungsrechnung"},
    UsualTitles{means, meansTitles}};

constexpr std::array ofPayments{
    UsualTitles{customer, ownerTitles},
    UsualTitles{invoice,
                "invoice invoicenumber invoiceno invoiceid facture numerofacture nofacture nfacture numfacture facturereglee "
                "numeropiece nopiece npiece "
                "piece rechnung rechnungsnummer rechnungsnr renr belegnummer belegnr beleg documentnumber documentno document "
                "number numero"},
    UsualTitles{date,
                "date paymentdate paidon paidat datepaiement datedepaiement datereglement datedereglement dateencaissement "
                "datevaleur valuedate "
                "dateoperation bookingdate zahlungsdatum zahldatum wertstellung valuta buchungsdatum bezahltam datum"},
    UsualTitles{currency, currencyTitles},
    UsualTitles{amount,
                "amount montant paymentamount amountpaid paidamount montantregle montantpaye montantreglement montantencaisse "
                "encaissement reglement "
                "paiement total zahlungsbetrag zahlbetrag betrag zahlung credit haben"},
    UsualTitles{reference,
                "reference paymentreference paymentref paymentid paymentno paymentnumber referencereglement referencepaiement "
                "numeroreglement "
                "noreglement nreglement numeropaiement transactionid endtoendid zahlungsreferenz zahlungsnummer "
                "transaktionsnummer numerocheque "
                "cheque referenz ref"},
    UsualTitles{
        text,
        "text label libelle description communication motif memo verwendungszweck buchungstext bemerkung remittanceinformation"},
    UsualTitles{means, meansTitles}};

constexpr std::array ofSettled{
    UsualTitles{customer, ownerTitles},
    UsualTitles{customerName,
                "customername nomclient raisonsociale clientname companyname denomination intituleclient kundenname firmenname "
                "firma company name "
                "nom societe"},
    UsualTitles{country, countryTitles},
    UsualTitles{number, numberTitles},
    UsualTitles{instalment, instalmentTitles},
    UsualTitles{documentKind, documentKindTitles},
    UsualTitles{currency, currencyTitles},
    UsualTitles{amount, amountTitles},
    UsualTitles{issued, issuedTitles},
    UsualTitles{due, dueTitles},
    UsualTitles{
        settled,
        "settled settleddate settledon settlementdate datesolde soldeele soldele datereglement datedereglement datepaiement "
        "datedepaiement "
        "dateencaissement paymentdate paiddate paidon paidat regleele reglele payeele payele bezahltam zahlungsdatum zahldatum "
        "ausgeglichenam ausgleichsdatum ausgleich clearingdate"},
    UsualTitles{orderReference, orderTitles},
    UsualTitles{label, labelTitles}};

}  // namespace

std::span<const UsualTitles> usualTitles(ImportKind kind) {
  switch (kind) {
    case ImportKind::customers:
      return ofCustomers;
    case ImportKind::contacts:
      return ofContacts;
    case ImportKind::invoices:
      return ofInvoices;
    case ImportKind::payments:
      return ofPayments;
    case ImportKind::settled:
      return ofSettled;
  }
  __builtin_unreachable();
}

}  // namespace relance
