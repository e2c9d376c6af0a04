<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>%1 d</source>
        <comment>days late</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ce jour</translation>
    </message>
    <message>
        <source>in %1 d</source>
        <translation>dans %1 j</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>the last day to claim in court is %1</source>
        <translation>le dernier jour pour agir en justice est le %1</translation>
    </message>
    <message>
        <source>insolvency proceedings: the last day to declare is %1</source>
        <translation>procédure collective&#xa0;: le dernier jour pour déclarer est le %1</translation>
    </message>
    <message>
        <source>%1 of credits are not allocated, payments are imported up to %2</source>
        <translation>%1 d’avoirs et règlements non imputés, règlements importés jusqu’au %2</translation>
    </message>
    <message>
        <source>%1 of credits are not allocated</source>
        <translation>%1 d’avoirs et règlements non imputés</translation>
    </message>
    <message>
        <source>%1 are in dispute</source>
        <translation>%1 sont en litige</translation>
    </message>
    <message>
        <source>only %1 are at stake</source>
        <translation>l’enjeu n’est que de %1</translation>
    </message>
    <message>
        <source>a public body owes</source>
        <translation>le débiteur est un organisme public</translation>
    </message>
    <message>
        <source>a consumer owes</source>
        <translation>le débiteur est un particulier</translation>
    </message>
    <message>
        <source>the formal demand of %1 was without effect, %2</source>
        <translation>la mise en demeure du %1 est restée sans effet, %2</translation>
    </message>
    <message>
        <source>the formal demand of %1 was without effect, and the claim was contested</source>
        <translation>la mise en demeure du %1 est restée sans effet et la créance a été contestée</translation>
    </message>
    <message>
        <source>the formal demand of %1 was without effect abroad</source>
        <translation>la mise en demeure du %1 est restée sans effet à l’étranger</translation>
    </message>
    <message numerus="yes">
        <source>%n promises broken in 12 months</source>
        <translation>
            <numerusform>%n promesse rompue en 12 mois</numerusform>
            <numerusform>%n promesses rompues en 12 mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually pays %n days late and keeps his promises</source>
        <translation>
            <numerusform>paie d’habitude avec %n jour de retard et tient ses promesses</numerusform>
            <numerusform>paie d’habitude avec %n jours de retard et tient ses promesses</numerusform>
        </translation>
    </message>
    <message>
        <source>a promise was kept in part</source>
        <translation>une promesse a été tenue en partie</translation>
    </message>
    <message numerus="yes">
        <source>%n calls without an answer</source>
        <translation>
            <numerusform>%n appel sans réponse</numerusform>
            <numerusform>%n appels sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing else speaks against it</source>
        <translation>rien d’autre ne s’y oppose</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Avocat</translation>
    </message>
    <message>
        <source>Declare the claim, claim goods back within three months</source>
        <translation>Déclarer la créance, revendiquer les biens sous trois mois</translation>
    </message>
    <message>
        <source>Reconcile first, within two days</source>
        <translation>Rapprocher d’abord, sous deux jours</translation>
    </message>
    <message>
        <source>Settle the dispute first, remind its owner</source>
        <translation>Régler d’abord le litige, relancer son responsable</translation>
    </message>
    <message>
        <source>Monthly batch: last letter or write-off</source>
        <translation>Lot mensuel&#xa0;: dernier courrier ou passage en perte</translation>
    </message>
    <message>
        <source>Letter on moratory interest; neither agency nor seizure</source>
        <translation>Courrier sur les intérêts moratoires&#xa0;; ni agence ni saisie</translation>
    </message>
    <message>
        <source>Formal demand without costs, 15 days, then conciliation</source>
        <translation>Mise en demeure sans frais, 15 jours, puis conciliation</translation>
    </message>
    <message>
        <source>Small claims procedure or collection agency</source>
        <translation>Procédure des petites créances ou agence de recouvrement</translation>
    </message>
    <message>
        <source>Order for payment</source>
        <translation>Injonction de payer</translation>
    </message>
    <message>
        <source>Collection agency of that country</source>
        <translation>Agence de recouvrement de ce pays</translation>
    </message>
    <message>
        <source>Mediator, then lawyer</source>
        <translation>Médiateur, puis avocat</translation>
    </message>
    <message>
        <source>Formal demand, 8 days, orders held</source>
        <translation>Mise en demeure, 8 jours, commandes bloquées</translation>
    </message>
    <message>
        <source>Leniency until %1 at most, once, in writing</source>
        <translation>Délai jusqu’au %1 au plus, une seule fois, par écrit</translation>
    </message>
    <message>
        <source>Payment plan of at most three months, 30 % now, signed</source>
        <translation>Échéancier de trois mois au plus, 30 % tout de suite, signé</translation>
    </message>
    <message>
        <source>Check the address, reach the director, then a formal demand</source>
        <translation>Vérifier l’adresse, joindre le dirigeant, puis mise en demeure</translation>
    </message>
    <message>
        <source>Formal demand, 8 days</source>
        <translation>Mise en demeure, 8 jours</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>bad faith is noted, and the formal demand of %1 was without effect</source>
        <translation>mauvaise foi constatée, et la mise en demeure du %1 est restée sans effet</translation>
    </message>
    <message>
        <source>bad faith is noted</source>
        <translation>mauvaise foi constatée</translation>
    </message>
    <message>
        <source>Collection agency</source>
        <translation>Cabinet de recouvrement</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Announced payment</source>
        <translation>Paiement annoncé</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>kept in part</source>
        <translation>tenue en partie</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rompue</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>More than is open: promised %1, open %2.</source>
        <translation>Plus que ce qui est ouvert&#xa0;: promis %1, ouvert %2.</translation>
    </message>
</context>
<context>
    <name>AgreementCommand</name>
    <message>
        <source>The customer’s code</source>
        <translation>Le code du client</translation>
    </message>
    <message>
        <source>The amount (default: all that is open of the items and not contested)</source>
        <translation>Le montant (par défaut&#xa0;: tout ce qui est ouvert des pièces et n’est pas contesté)</translation>
    </message>
    <message>
        <source>Numbers of the items (default: everything overdue that may be chased)</source>
        <translation>Numéros des pièces (par défaut&#xa0;: tout l’échu qui peut être relancé)</translation>
    </message>
    <message>
        <source>How it will be paid: %1 (default: as usual)</source>
        <translation>Comment ce sera payé&#xa0;: %1 (par défaut&#xa0;: comme d’habitude)</translation>
    </message>
    <message>
        <source>Currency of the account (default: the customer’s usual one)</source>
        <translation>Devise du compte (par défaut&#xa0;: celle du client)</translation>
    </message>
    <message>
        <source>End what runs instead</source>
        <translation>Mettre fin à ce qui court, au lieu d’enregistrer</translation>
    </message>
    <message>
        <source>With --end: the one to end (default: all of the kind that run)</source>
        <translation>Avec --end&#xa0;: celui auquel mettre fin (par défaut&#xa0;: tous ceux de cette sorte qui courent)</translation>
    </message>
    <message>
        <source>--id: it goes with --end.</source>
        <translation>--id&#xa0;: va avec --end.</translation>
    </message>
    <message>
        <source>%1 of %2 recorded for %3 (number %4).</source>
        <comment>a promise of an amount</comment>
        <translation>Noté pour %3&#xa0;: %1 de %2 (numéro %4).</translation>
    </message>
    <message numerus="yes">
        <source>It replaces %n older agreements on these items.</source>
        <translation>
            <numerusform>Cela remplace %n accord antérieur sur ces pièces.</numerusform>
            <numerusform>Cela remplace %n accords antérieurs sur ces pièces.</numerusform>
        </translation>
    </message>
    <message>
        <source>--end: only --id goes with it.</source>
        <translation>--end&#xa0;: seul --id va avec.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n agreements ended.</source>
        <translation>
            <numerusform>%1&#xa0;: %n accord terminé.</numerusform>
            <numerusform>%1&#xa0;: %n accords terminés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementLines</name>
    <message>
        <source>%1 of %2</source>
        <comment>a promise of an amount</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Weak: %1 of %2 promises kept in 12 months, %3 made before on the same item.</source>
        <translation>Fragile&#xa0;: %1 promesses tenues sur %2 en 12 mois, %3 déjà faites sur la même pièce.</translation>
    </message>
</context>
<context>
    <name>AnnounceCommand</name>
    <message>
        <source>Record a payment that a customer says is on its way, or answer it</source>
        <translation>Noter un paiement que le client dit parti, ou y répondre</translation>
    </message>
    <message>
        <source>The day it leaves or left (default: the day to work on)</source>
        <translation>Le jour où il part ou est parti (par défaut&#xa0;: le jour de travail)</translation>
    </message>
    <message>
        <source>--on: it does not go with --end.</source>
        <translation>--on&#xa0;: ne va pas avec --end.</translation>
    </message>
</context>
<context>
    <name>AssignCommand</name>
    <message>
        <source>Give a customer a scenario of your choice, or end it</source>
        <translation>Donner à un client un scénario de votre choix, ou y mettre fin</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Le code du client</translation>
    </message>
    <message>
        <source>The scenario’s key</source>
        <translation>La clé du scénario</translation>
    </message>
    <message>
        <source>Why; required</source>
        <translation>Pourquoi&#x202f;; obligatoire</translation>
    </message>
    <message>
        <source>The first day on which the segments decide again (default: until a person ends it)</source>
        <translation>Le premier jour où les segments décident de nouveau (par défaut&#xa0;: jusqu’à ce que quelqu’un y mette fin)</translation>
    </message>
    <message>
        <source>The segments decide again</source>
        <translation>Les segments décident de nouveau</translation>
    </message>
    <message>
        <source>--end: nothing else goes with it.</source>
        <translation>--end&#xa0;: rien d’autre ne va avec.</translation>
    </message>
    <message>
        <source>SCENARIO: name the scenario by its key.</source>
        <translation>SCENARIO&#xa0;: nommez le scénario par sa clé.</translation>
    </message>
    <message>
        <source>The segments decide for %1 again.</source>
        <translation>Les segments décident de nouveau pour %1.</translation>
    </message>
    <message>
        <source>%1 now has the scenario “%2”.</source>
        <translation>%1 suit désormais le scénario «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The firm scenario proposed to a customer who is late again and again</source>
        <translation>Le scénario ferme proposé pour un client qui récidive</translation>
    </message>
    <message>
        <source>--proposed: only --reason goes with it.</source>
        <translation>--proposed&#xa0;: seul --reason l’accompagne.</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Copy a ledger, and prove the copy before it gets its name</source>
        <translation>Copier les comptes, et vérifier la copie avant de la nommer</translation>
    </message>
    <message>
        <source>The copy; nothing may have that name yet</source>
        <translation>La copie&#x202f;; rien ne doit encore porter ce nom</translation>
    </message>
    <message>
        <source>Copied and verified: %1.</source>
        <translation>Copié et vérifié&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Segment and customer</source>
        <translation>Segment et client</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Balance (%1)</source>
        <translation>Solde (%1)</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>bucket of days late</comment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation>Non imputé</translation>
    </message>
    <message>
        <source>whole balance</source>
        <translation>solde entier</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>non échu</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1&#xa0;jours de retard</translation>
    </message>
    <message>
        <source>unapplied credits</source>
        <translation>crédits non imputés</translation>
    </message>
</context>
<context>
    <name>BalanceCommand</name>
    <message>
        <source>The aged balance of any day, by customer or by segment</source>
        <translation>Balance âgée à toute date, par client ou par segment</translation>
    </message>
    <message>
        <source>The day of the balance</source>
        <translation>Date de la balance</translation>
    </message>
    <message>
        <source>Rows by customer or by segment (default: customer)</source>
        <translation>Lignes par client ou par segment (par défaut&#xa0;: customer)</translation>
    </message>
    <message>
        <source>Late from the due date or from the issue date (default: due)</source>
        <translation>Retard compté de l’échéance ou de l’émission (par défaut&#xa0;: due)</translation>
    </message>
    <message>
        <source>Only this currency (default: the creditor’s)</source>
        <translation>Cette devise seule (par défaut&#xa0;: celle du créancier)</translation>
    </message>
    <message>
        <source>No segment fits</source>
        <translation>Aucun segment</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>Unapplied</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Aged balance on %1, in %2</source>
        <translation>Balance âgée au %1, en %2</translation>
    </message>
    <message>
        <source>= ledger: %1</source>
        <translation>= comptes clients&#xa0;: %1</translation>
    </message>
    <message>
        <source>This does not add up to the ledger (%1). Run “relance-cli check”.</source>
        <translation>Le total ne concorde pas avec les comptes clients (%1). Lancez «&#xa0;relance-cli check&#xa0;».</translation>
    </message>
    <message>
        <source>Left out, in other currencies: %1.</source>
        <translation>Laissées de côté, en d’autres devises&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Behaviour</name>
    <message>
        <source>Weighted delay</source>
        <translation>Retard pondéré</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Share paid late</source>
        <translation>Part payée en retard</translation>
    </message>
    <message>
        <source>Broken promises</source>
        <translation>Promesses rompues</translation>
    </message>
    <message>
        <source>Kept promises</source>
        <translation>Promesses tenues</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Months known</source>
        <translation>Ancienneté en mois</translation>
    </message>
    <message>
        <source>Invoices paid</source>
        <translation>Factures payées</translation>
    </message>
    <message>
        <source>Σ amount × (days from the due date to the payment − days in a dispute of our making) ÷ Σ amount, over the invoices settled in the last 12 months and those overdue today, which count up to today.</source>
        <translation>Σ montant × (jours de l’échéance au règlement − jours d’un litige de notre fait) ÷ Σ montant, sur les factures soldées depuis 12 mois et celles échues aujourd’hui, comptées jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>Weighted delay of the invoices open or settled in the last 6 months, less that of those settled in the 6 months before: above 0 he pays later than he did.</source>
        <translation>Retard pondéré des factures ouvertes ou soldées depuis 6 mois, moins celui des factures soldées dans les 6 mois d’avant&#xa0;: au-dessus de 0, il paie plus tard qu’avant.</translation>
    </message>
    <message>
        <source>Invoices settled after their due date, or overdue today, ÷ all invoices settled in the last 12 months or overdue today, by number.</source>
        <translation>Factures soldées après l’échéance, ou échues aujourd’hui, ÷ toutes les factures soldées depuis 12 mois ou échues aujourd’hui, en nombre.</translation>
    </message>
    <message>
        <source>Promises and plans broken in the last 12 months; those kept in part are not counted.</source>
        <translation>Promesses et échéanciers rompus depuis 12 mois&#xa0;; ceux tenus en partie ne comptent pas.</translation>
    </message>
    <message>
        <source>Promises and plans made in the last 12 months that were kept, of those that were judged.</source>
        <translation>Promesses et échéanciers des 12 derniers mois qui ont été tenus, sur ceux qui ont été jugés.</translation>
    </message>
    <message>
        <source>The first invoice is less than 6 months old, or fewer than 3 were ever paid.</source>
        <translation>La première facture a moins de 6 mois, ou moins de 3 ont été payées en tout.</translation>
    </message>
    <message>
        <source>Whole months since the first invoice; unknown while the ledger holds no paid invoice at all.</source>
        <translation>Mois entiers depuis la première facture&#xa0;; inconnu tant que le fichier ne contient aucune facture payée.</translation>
    </message>
    <message>
        <source>Invoices ever paid, of him and of those he pays for.</source>
        <translation>Factures payées en tout, de lui et de ceux pour qui il paie.</translation>
    </message>
</context>
<context>
    <name>BehaviourCommand</name>
    <message>
        <source>How a customer pays, with each formula and what went in</source>
        <translation>Comment un client paie, avec chaque formule et ce qui y entre</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Le code du client</translation>
    </message>
</context>
<context>
    <name>BehaviourTold</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>De notre fait</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptés</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Amount × days</source>
        <translation>Montant × jours</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total, without a rate not weighed</source>
        <translation>Total, non pesé faute de cours</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rompue le</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices of %1</source>
        <translation>
            <numerusform>%n facture sur %1</numerusform>
            <numerusform>%n factures sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ByhandCommand</name>
    <message>
        <source>Handle a customer by hand, or let his scenario go on</source>
        <translation>Traiter un client à la main, ou laisser son scénario reprendre</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Le code du client</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>His scenario goes on</source>
        <translation>Son scénario reprend</translation>
    </message>
    <message>
        <source>The scenario of %1 goes on.</source>
        <translation>Le scénario de %1 reprend.</translation>
    </message>
    <message>
        <source>%1 is handled by hand.</source>
        <translation>%1 est traité à la main.</translation>
    </message>
</context>
<context>
    <name>CallBrief</name>
    <message>
        <source>Disputed on %1</source>
        <translation>Contesté le %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>, for %1</source>
        <translation>, pour le %1</translation>
    </message>
    <message>
        <source>: that day is over</source>
        <translation>&#xa0;: ce jour est passé</translation>
    </message>
    <message>
        <source>Leniency until %1</source>
        <translation>Délai accordé jusqu’au %1</translation>
    </message>
    <message>
        <source>Formal demand decided on %1</source>
        <translation>Mise en demeure décidée le %1</translation>
    </message>
    <message>
        <source>On hold until %1</source>
        <translation>Suspendu jusqu’au %1</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendu</translation>
    </message>
    <message numerus="yes">
        <source>Pays %n days late on average</source>
        <translation>
            <numerusform>Paie en moyenne %n jour après l’échéance</numerusform>
            <numerusform>Paie en moyenne %n jours après l’échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually pays in time</source>
        <translation>Paie d’ordinaire à l’échéance</translation>
    </message>
    <message>
        <source>Owes %1, limit %2 passed</source>
        <translation>Doit %1, limite de %2 dépassée</translation>
    </message>
    <message>
        <source>Credits of %1 are not allocated</source>
        <translation>Des avoirs de %1 ne sont pas imputés</translation>
    </message>
    <message>
        <source>No credit waits to be allocated</source>
        <translation>Aucun avoir en attente d’imputation</translation>
    </message>
    <message>
        <source>Payments are known up to %1 only</source>
        <translation>Les paiements ne sont connus que jusqu’au %1</translation>
    </message>
    <message>
        <source>An invoice bears no order number</source>
        <translation>Une facture ne porte pas de numéro de commande</translation>
    </message>
    <message>
        <source>Address complete</source>
        <translation>Adresse complète</translation>
    </message>
    <message>
        <source>Address not complete: ask for it</source>
        <translation>Adresse incomplète&#xa0;: la demander</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>All of it, today</source>
        <translation>Le tout, aujourd’hui</translation>
    </message>
    <message>
        <source>All of it, on a sure day</source>
        <translation>Le tout, à date ferme</translation>
    </message>
    <message>
        <source>A dated delay, with its cause</source>
        <translation>Un délai daté, avec sa cause</translation>
    </message>
    <message>
        <source>A third now, the rest in two or three</source>
        <translation>Un tiers tout de suite, le reste en deux ou trois fois</translation>
    </message>
    <message>
        <source>Who decides, and on which day</source>
        <translation>Qui décide, et quel jour</translation>
    </message>
</context>
<context>
    <name>CallCommand</name>
    <message>
        <source>Log a call and what came out of it</source>
        <translation>Noter un appel et son résultat</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Code du client</translation>
    </message>
    <message>
        <source>What came out: %1</source>
        <translation>Ce qui en est sorti&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was said; it stays in the client file</source>
        <translation>Ce qui a été dit&#x202f;; la note reste dans la fiche client</translation>
    </message>
    <message>
        <source>The day agreed, of a callback, promise or transfer; of other results the day of the call</source>
        <translation>Le jour convenu d’un rappel, d’une promesse ou d’un virement&#x202f;; pour un autre résultat, le jour de l’appel</translation>
    </message>
    <message>
        <source>The time agreed for the callback</source>
        <translation>L’heure convenue du rappel</translation>
    </message>
    <message>
        <source>The amount promised, announced or disputed</source>
        <translation>Le montant promis, annoncé ou contesté</translation>
    </message>
    <message>
        <source>Currency of the account (default: the customer’s usual one)</source>
        <translation>Devise du compte (par défaut&#xa0;: la devise habituelle du client)</translation>
    </message>
    <message>
        <source>--date: this result has no day of its own, and --today says another day.</source>
        <translation>--date&#xa0;: ce résultat n’a pas de jour propre, et --today en indique un autre.</translation>
    </message>
    <message>
        <source>Call to %1 logged on %2: %3.</source>
        <translation>Appel à %1 noté le %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>It counts as a contact.</source>
        <translation>Il compte comme contact.</translation>
    </message>
    <message>
        <source>It counts as a try, not as a contact.</source>
        <translation>Il compte comme essai, non comme contact.</translation>
    </message>
    <message>
        <source>The waiting task is done.</source>
        <translation>L’action en attente est faite.</translation>
    </message>
    <message>
        <source>Agreed: %1 by %2.</source>
        <translation>Convenu&#xa0;: %1 pour le %2.</translation>
    </message>
    <message>
        <source>Numbers of the items spoken of (default: everything overdue that may be chased)</source>
        <translation>Numéros des pièces dont il est question (par défaut&#xa0;: tout ce qui est échu et peut être relancé)</translation>
    </message>
    <message>
        <source>Of a dispute: key of its reason; “causes” lists them (default: unspecified)</source>
        <translation>D’un litige&#xa0;: clé de son motif&#xa0;; «&#xa0;causes&#xa0;» les énumère (par défaut&#xa0;: unspecified)</translation>
    </message>
    <message>
        <source>Why he is late, as he says: key of a reason of lateness</source>
        <translation>Pourquoi il est en retard, selon lui&#xa0;: clé d’un motif de retard</translation>
    </message>
    <message>
        <source>--cause: it goes with a dispute.</source>
        <translation>--cause&#xa0;: cette option va avec un litige.</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes opened.</source>
        <translation>
            <numerusform>%n litige ouvert.</numerusform>
            <numerusform>%n litiges ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing overdue is left to agree on: only the call is kept.</source>
        <translation>Rien d’échu ne reste à convenir&#xa0;: seul l’appel est noté.</translation>
    </message>
    <message>
        <source>Who answers in his place, or to whom we were sent: entered as a contact</source>
        <translation>Qui répond à sa place, ou vers qui l’on nous renvoie&#xa0;: il devient un contact</translation>
    </message>
    <message>
        <source>With --other: the number</source>
        <translation>Avec --other&#xa0;: son numéro</translation>
    </message>
    <message>
        <source>--other-phone: it goes with --other.</source>
        <translation>--other-phone va avec --other.</translation>
    </message>
</context>
<context>
    <name>CallResult</name>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Litige</translation>
    </message>
    <message>
        <source>Paid already</source>
        <translation>Déjà payé</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Faux numéro</translation>
    </message>
    <message>
        <source>No commitment</source>
        <translation>Sans engagement</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Nothing is asked for until then; at that time the call comes first.</source>
        <translation>Aucune relance d’ici là&#x202f;; à cette heure-là, cet appel passe avant tout.</translation>
    </message>
    <message>
        <source>Write the name in the notes. No step is done.</source>
        <translation>Noter le nom. Aucune étape n’est faite.</translation>
    </message>
    <message>
        <source>A try: no contact is counted. The last try needed stands for the step.</source>
        <translation>Une tentative&#xa0;: aucun contact n’est compté. La dernière tentative requise vaut l’étape.</translation>
    </message>
    <message>
        <source>A try that ends today’s tries. The last try needed stands for the step.</source>
        <translation>Une tentative, la dernière du jour. La dernière tentative requise vaut l’étape.</translation>
    </message>
    <message>
        <source>This number is not offered any more.</source>
        <translation>Ce numéro n’est plus proposé.</translation>
    </message>
    <message>
        <source>A contact without any promise.</source>
        <translation>Un contact, sans promesse.</translation>
    </message>
    <message>
        <source>A contact. Write the exact words in the notes.</source>
        <translation>Un contact. Noter les mots exacts.</translation>
    </message>
    <message>
        <source>Counts as: %1.</source>
        <translation>Compte comme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Counts as a contact.</source>
        <translation>Compte comme un contact.</translation>
    </message>
    <message>
        <source>Counts as no contact.</source>
        <translation>Ne compte pas comme un contact.</translation>
    </message>
    <message>
        <source>Next: %1, %2.</source>
        <translation>Ensuite&#xa0;: %1, le %2.</translation>
    </message>
    <message>
        <source>Nothing follows within two months.</source>
        <translation>Rien ne suit dans les deux mois.</translation>
    </message>
    <message>
        <source>Transfer sent</source>
        <translation>Virement annoncé</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Insolvency</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Nothing is asked for on its items until %1; then it is checked.</source>
        <translation>Rien n’est demandé sur ces pièces jusqu’au %1&#x202f;; ensuite, à vérifier.</translation>
    </message>
    <message>
        <source>%1 leave the chase; the first instalment is in time until %2.</source>
        <translation>%1 sortent de la relance&#x202f;; la première échéance est à temps jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1 leave the chase; in time until %2.</source>
        <translation>%1 sortent de la relance&#x202f;; à temps jusqu’au %2.</translation>
    </message>
    <message>
        <source>Owner: %1.</source>
        <translation>Réponse par %1.</translation>
    </message>
    <message>
        <source>To be answered by %1.</source>
        <translation>À traiter pour le %1.</translation>
    </message>
    <message>
        <source>The items ticked wait for the payment; broken, the promise comes first on Today.</source>
        <translation>Les pièces cochées attendent le règlement&#x202f;; non tenue, la promesse passe en tête d’Aujourd’hui.</translation>
    </message>
    <message>
        <source>The items ticked wait as long as each instalment comes in time.</source>
        <translation>Les pièces cochées attendent tant que chaque échéance arrive à temps.</translation>
    </message>
    <message>
        <source>What is contested leaves the chase until it is answered.</source>
        <translation>La part contestée sort de la relance jusqu’à la réponse.</translation>
    </message>
    <message>
        <source>Send it during the call (Ctrl+J); on that day the call comes first.</source>
        <translation>À envoyer pendant l’appel (Ctrl+J)&#x202f;; ce jour-là, l’appel passe en premier.</translation>
    </message>
    <message>
        <source>The payment is waited for; call again only if it does not arrive.</source>
        <translation>Le règlement est attendu&#x202f;; ne rappeler que s’il n’arrive pas.</translation>
    </message>
    <message>
        <source>Ask for the transfer advice and look for the payment.</source>
        <translation>Demander l’avis de virement et rechercher le règlement.</translation>
    </message>
    <message>
        <source>Everything stops for what is owed today; the manager sees the deadlines.</source>
        <translation>Tout s’arrête pour ce qui est dû à ce jour&#x202f;; le responsable voit les délais.</translation>
    </message>
    <message>
        <source>Kept in the file for sales, beside any other result. Write it in the notes.</source>
        <translation>Conservé dans la fiche pour le commerce, en plus de tout autre résultat. L’écrire dans les notes.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n working days to answer. %2.</source>
        <translation>
            <numerusform>%1, %n jour ouvré pour répondre. %2.</numerusform>
            <numerusform>%1, %n jours ouvrés pour répondre. %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>%1: %2 in all.</source>
        <translation>%1&#xa0;: %2 en tout.</translation>
    </message>
    <message>
        <source>Claim to be declared by about %1: the court names the day.</source>
        <translation>Créance à déclarer vers le %1&#xa0;: le tribunal fixe le jour.</translation>
    </message>
    <message>
        <source>Claim to be declared by %1 (%2).</source>
        <translation>Créance à déclarer au plus tard le %1 (%2).</translation>
    </message>
    <message>
        <source>Counted from today while the judgment is not known.</source>
        <translation>Compté de ce jour tant que le jugement n’est pas connu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n promises kept in 12 months</source>
        <translation>
            <numerusform>%1 promesse tenue sur %n en 12 mois</numerusform>
            <numerusform>%1 promesses tenues sur %n en 12 mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises made before on the same item</source>
        <translation>
            <numerusform>%n promesse déjà faite sur la même pièce</numerusform>
            <numerusform>%n promesses déjà faites sur la même pièce</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak promise: %1</source>
        <translation>Promesse fragile&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CampaignCommand</name>
    <message>
        <source>Start, list, end and compare campaigns, or record what one says</source>
        <translation>Lancer, lister, terminer et comparer des campagnes, ou noter ce que l’une dit</translation>
    </message>
    <message>
        <source>Start a campaign of that name</source>
        <translation>Lancer une campagne de ce nom</translation>
    </message>
    <message>
        <source>The predicate that its customers fit, in the form of a segment’s</source>
        <translation>Le filtre que ses clients vérifient, sous la forme de celui d’un segment</translation>
    </message>
    <message>
        <source>Its customers by code, instead of a predicate</source>
        <translation>Ses clients par leur code, au lieu d’un filtre</translation>
    </message>
    <message>
        <source>email, sms, call, letter, registered or visit; of the campaign or of the contact</source>
        <translation>email, sms, call, letter, registered ou visit&#xa0;; de la campagne ou du contact</translation>
    </message>
    <message>
        <source>Key of the text that is sent or said</source>
        <translation>Clé du texte envoyé ou dit</translation>
    </message>
    <message>
        <source>Login of who leads it (default: the person at work)</source>
        <translation>Identifiant de qui la mène (par défaut&#xa0;: la personne au travail)</translation>
    </message>
    <message>
        <source>Its first day (default: today)</source>
        <translation>Son premier jour (par défaut&#xa0;: aujourd’hui)</translation>
    </message>
    <message>
        <source>The first day on which the scenarios go on</source>
        <translation>Le premier jour où les scénarios reprennent</translation>
    </message>
    <message>
        <source>Only show who would be in it</source>
        <translation>Montrer seulement qui en ferait partie</translation>
    </message>
    <message>
        <source>End this campaign today</source>
        <translation>Terminer cette campagne aujourd’hui</translation>
    </message>
    <message>
        <source>What this campaign brought, beside the rest</source>
        <translation>Ce que cette campagne a rapporté, à côté du reste</translation>
    </message>
    <message>
        <source>Record a contact of the campaign that runs for him</source>
        <translation>Noter un contact de la campagne en cours pour lui</translation>
    </message>
    <message>
        <source>With --contact: done, noAnswer, voicemail, failed or doubtful (default: done)</source>
        <translation>Avec --contact&#xa0;: done, noAnswer, voicemail, failed ou doubtful (par défaut&#xa0;: done)</translation>
    </message>
    <message>
        <source>With --contact: what was said</source>
        <translation>Avec --contact&#xa0;: ce qui a été dit</translation>
    </message>
    <message>
        <source>--when: say who, by a predicate or by --customers.</source>
        <translation>--when&#xa0;: dites qui, par un filtre ou par --customers.</translation>
    </message>
    <message>
        <source>--until: say when the scenarios go on.</source>
        <translation>--until&#xa0;: dites quand les scénarios reprennent.</translation>
    </message>
    <message>
        <source>%1: contact of the campaign recorded.</source>
        <translation>%1&#xa0;: contact de la campagne noté.</translation>
    </message>
    <message>
        <source>--name, --end, --result, --contact: only one of these.</source>
        <translation>--name, --end, --result, --contact&#xa0;: un seul à la fois.</translation>
    </message>
    <message>
        <source>There is no campaign.</source>
        <translation>Il n’y a pas de campagne.</translation>
    </message>
    <message>
        <source>--name: name the campaign that is to start, or ask for --preview.</source>
        <translation>--name&#xa0;: nommez la campagne à lancer, ou demandez --preview.</translation>
    </message>
    <message>
        <source>--channel: only with --name or --contact.</source>
        <translation>--channel&#xa0;: seulement avec --name ou --contact.</translation>
    </message>
    <message>
        <source>--answer, --note: only with --contact.</source>
        <translation>--answer, --note&#xa0;: seulement avec --contact.</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code client</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n customers would be in it.</source>
        <translation>
            <numerusform>%n client en ferait partie.</numerusform>
            <numerusform>%n clients en feraient partie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactés</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts faits</translation>
    </message>
    <message>
        <source>Reacted in 7 days</source>
        <translation>Réaction sous 7 jours</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Le reste</translation>
    </message>
    <message>
        <source>Reckoned up to %1.</source>
        <translation>Calculé jusqu’au %1.</translation>
    </message>
    <message>
        <source>Left out, %1 %2: %3.</source>
        <comment>code, name, why</comment>
        <translation>Laissé de côté, %1 %2&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>arrêtée</translation>
    </message>
</context>
<context>
    <name>CauseTally</name>
    <message>
        <source>No reason was told.</source>
        <translation>Aucun motif n’a été donné.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>none</source>
        <comment>segment</comment>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>CausesCommand</name>
    <message>
        <source>List, change or count the reasons of lateness and of disputes</source>
        <translation>Énumérer, modifier ou compter les motifs de retard et de litige</translation>
    </message>
    <message>
        <source>Reasons to list, or the one to change or add; none: all that there are</source>
        <translation>Motifs à énumérer, ou celui à modifier ou à ajouter&#xa0;; aucun&#xa0;: tous</translation>
    </message>
    <message>
        <source>Of a new one: %1</source>
        <translation>D’un nouveau motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its French name</source>
        <translation>Son nom en français</translation>
    </message>
    <message>
        <source>Its English name</source>
        <translation>Son nom en anglais</translation>
    </message>
    <message>
        <source>Who deals with it: %1</source>
        <translation>Qui s’en charge&#xa0;: %1</translation>
    </message>
    <message>
        <source>Working days to solve it</source>
        <translation>Jours ouvrés pour le résoudre</translation>
    </message>
    <message>
        <source>Whose fault it is, as a rule: %1</source>
        <translation>À qui la faute, en règle générale&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is no longer offered</source>
        <translation>Il n’est plus proposé</translation>
    </message>
    <message>
        <source>It is offered again</source>
        <translation>Il est de nouveau proposé</translation>
    </message>
    <message>
        <source>Count how often each was told instead</source>
        <translation>Compter plutôt combien de fois chacun a été donné</translation>
    </message>
    <message>
        <source>With --count: %1 (default: all together)</source>
        <translation>Avec --count&#xa0;: %1 (par défaut&#xa0;: tous ensemble)</translation>
    </message>
    <message>
        <source>With --count: the first day (default: the beginning)</source>
        <translation>Avec --count&#xa0;: le premier jour (par défaut&#xa0;: depuis le début)</translation>
    </message>
    <message>
        <source>With --count: the last day (default: the day to work on)</source>
        <translation>Avec --count&#xa0;: le dernier jour (par défaut&#xa0;: le jour de travail)</translation>
    </message>
    <message>
        <source>KEY: name the one reason to change or add.</source>
        <translation>KEY&#xa0;: nommez le seul motif à modifier ou à ajouter.</translation>
    </message>
    <message>
        <source>--enable and --disable: one of the two.</source>
        <translation>--enable et --disable&#xa0;: l’un des deux.</translation>
    </message>
    <message>
        <source>--count: only --by, --from and --to go with it.</source>
        <translation>--count&#xa0;: seuls --by, --from et --to l’accompagnent.</translation>
    </message>
    <message>
        <source>--by, --from and --to go with --count.</source>
        <translation>--by, --from et --to vont avec --count.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Faute</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>own</source>
        <translation>à nous</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>%1 may be chased, from %2 up</source>
        <translation>%1 à relancer, à partir de %2</translation>
    </message>
    <message>
        <source>Last contact on %1</source>
        <translation>Dernier contact le %1</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>Jamais contacté</translation>
    </message>
    <message>
        <source>%1 days on the clock, a decision is asked for at %2</source>
        <translation>%1 jours au compteur, une décision est demandée à %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing written yet, %n days between two writings</source>
        <translation>
            <numerusform>Aucun écrit jusqu’ici, %n jour entre deux écrits</numerusform>
            <numerusform>Aucun écrit jusqu’ici, %n jours entre deux écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Last writing %1 days ago, %2 days between two</source>
        <translation>Dernier écrit il y a %1 j, %2 jours entre deux</translation>
    </message>
    <message>
        <source>%1 of at most %2 contacts in 7 days</source>
        <translation>%1 contacts en 7 jours, %2 au plus</translation>
    </message>
    <message>
        <source>Neither archived, handed over, on hold, put off nor closed</source>
        <translation>Ni archivé, ni transmis, ni suspendu, ni reporté, ni fermé</translation>
    </message>
    <message>
        <source>No callback is due</source>
        <translation>Aucun rappel convenu</translation>
    </message>
    <message>
        <source>%1 is a working day</source>
        <translation>%1 est un jour ouvré</translation>
    </message>
    <message>
        <source>No rejected payment to call about</source>
        <translation>Aucun rejet de paiement à traiter</translation>
    </message>
    <message>
        <source>No broken promise to call about</source>
        <translation>Aucune promesse rompue à traiter</translation>
    </message>
    <message>
        <source>A scenario runs: neither by hand nor in a campaign</source>
        <translation>Un scénario court&#xa0;: ni à la main, ni en campagne</translation>
    </message>
    <message>
        <source>No decision is due</source>
        <translation>Aucune décision à prendre</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Étape suivante&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its day: %1</source>
        <translation>Son jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its day has come</source>
        <translation>Son jour est venu</translation>
    </message>
    <message>
        <source>A softer contact went before, no credit is open</source>
        <translation>Un contact plus courtois a précédé, aucun avoir n’est ouvert</translation>
    </message>
    <message>
        <source>There is an address</source>
        <translation>Il y a une adresse</translation>
    </message>
    <message>
        <source>No other contact goes first</source>
        <translation>Aucun autre contact ne passe avant</translation>
    </message>
    <message>
        <source>Ordered by a person on %1, no credit is open</source>
        <translation>Ordonnée par une personne le %1, aucun avoir ni règlement à imputer</translation>
    </message>
    <message>
        <source>There is no address any more: it has to be completed</source>
        <translation>Il n’y a plus de coordonnées&#xa0;: à compléter</translation>
    </message>
    <message>
        <source>%1; of %2 only weekends are known, no public holidays</source>
        <translation>%1&#xa0;; pour %2, seuls les week-ends sont connus, aucun jour férié</translation>
    </message>
    <message>
        <source>%1 is a working day, as far as is known: no public holidays of %2</source>
        <translation>%1 est un jour ouvré, pour autant qu’on le sache&#xa0;: aucun jour férié connu pour %2</translation>
    </message>
    <message numerus="yes">
        <source>No contact about what is overdue yet, %n quiet days</source>
        <translation>
            <numerusform>Pas encore de contact au sujet des impayés, %n jour de silence</numerusform>
            <numerusform>Pas encore de contact au sujet des impayés, %n jours de silence</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contact about what is overdue %1 days ago, %2 quiet days</source>
        <translation>Dernier contact au sujet des impayés il y a %1 j, %2 jours de silence</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Registered letter</source>
        <translation>Lettre recommandée</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>un courriel</translation>
    </message>
    <message>
        <source>a text message</source>
        <translation>un SMS</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>un appel</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>un courrier</translation>
    </message>
    <message>
        <source>a registered letter</source>
        <translation>une lettre recommandée</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>une visite</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>une décision</translation>
    </message>
    <message>
        <source>preventive</source>
        <translation>préventif</translation>
    </message>
    <message>
        <source>courteous</source>
        <translation>courtois</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>ferme</translation>
    </message>
    <message>
        <source>announcing the consequences</source>
        <translation>annonce des suites</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>formel</translation>
    </message>
</context>
<context>
    <name>ChargeLines</name>
    <message>
        <source>interest %1</source>
        <translation>intérêts %1</translation>
    </message>
    <message>
        <source>fixed costs %1</source>
        <translation>indemnité forfaitaire %1</translation>
    </message>
    <message>
        <source>waived %1</source>
        <translation>remis %1</translation>
    </message>
    <message>
        <source>Claimed %1, waived %2</source>
        <translation>Réclamé %1, remis %2</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is damaged</source>
        <translation>Le fichier est endommagé</translation>
    </message>
    <message>
        <source>A row refers to one that is not there</source>
        <translation>Une ligne en désigne une qui n’existe pas</translation>
    </message>
    <message>
        <source>A day does not exist</source>
        <translation>Une date n’existe pas</translation>
    </message>
    <message>
        <source>A row has lost what it belongs to</source>
        <translation>Une ligne a perdu ce dont elle dépend</translation>
    </message>
    <message>
        <source>More is allocated than there is</source>
        <translation>Il est imputé plus qu’il n’y a</translation>
    </message>
    <message>
        <source>The day of settlement is not what the payments say</source>
        <translation>La date de solde n’est pas celle que disent les règlements</translation>
    </message>
    <message>
        <source>The buckets do not add up to the ledger</source>
        <translation>Les tranches ne totalisent pas les comptes clients</translation>
    </message>
    <message>
        <source>History does not prove itself</source>
        <translation>L’historique ne se prouve pas</translation>
    </message>
    <message>
        <source>The ledger was changed outside Relance since it was sealed</source>
        <translation>Les comptes ont été modifiés hors de Relance depuis leur scellement</translation>
    </message>
    <message>
        <source>A customer is paid for by one for whom another pays</source>
        <translation>Un client est payé par un compte pour lequel un autre paie</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Check every invariant of a ledger; silent when it is sound</source>
        <translation>Vérifier tous les invariants des comptes&#x202f;; muet s’ils sont sains</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n items, as in the ledger</source>
        <translation>
            <numerusform>%n pièce, comme au grand livre</numerusform>
            <numerusform>%n pièces, comme au grand livre</numerusform>
        </translation>
    </message>
    <message>
        <source>Words checked, no threat</source>
        <translation>Ton vérifié, sans menace</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>Décision du %1</translation>
    </message>
    <message>
        <source>ordered with a reason</source>
        <translation>demandée, motif écrit</translation>
    </message>
    <message>
        <source>the scenario asked for a decision</source>
        <translation>décision prévue par le scénario</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Premier contact</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts before</source>
        <translation>
            <numerusform>%n contact avant</numerusform>
            <numerusform>%n contacts avant</numerusform>
        </translation>
    </message>
    <message>
        <source>the last on %1</source>
        <translation>le dernier le %1</translation>
    </message>
    <message>
        <source>No payments imported yet</source>
        <translation>Aucun règlement importé</translation>
    </message>
    <message>
        <source>Nothing received since</source>
        <translation>Rien reçu depuis</translation>
    </message>
    <message>
        <source>payments known up to %1</source>
        <translation>règlements connus jusqu’au %1</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse de courriel</translation>
    </message>
    <message>
        <source>window at the right</source>
        <translation>fenêtre à droite</translation>
    </message>
    <message>
        <source>window at the left</source>
        <translation>fenêtre à gauche</translation>
    </message>
    <message>
        <source>Postal address complete</source>
        <translation>Adresse postale complète</translation>
    </message>
    <message>
        <source>No payments imported</source>
        <translation>Aucun règlement importé</translation>
    </message>
    <message>
        <source>Payments up to %1</source>
        <translation>Règlements au %1</translation>
    </message>
    <message>
        <source>Payments only up to %1</source>
        <translation>Règlements au %1 seulement</translation>
    </message>
    <message>
        <source>Amounts %1 % off the run’s</source>
        <translation>Montants à %1&#xa0;% du passage</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Sample: watermark, no e-mails</source>
        <translation>Exemple&#xa0;: filigrane, pas de courriel</translation>
    </message>
    <message>
        <source>Today’s run is not stored</source>
        <translation>Passage du jour non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n retenu</numerusform>
            <numerusform>%n retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formal demands to read</source>
        <translation>
            <numerusform>%n mise en demeure à relire</numerusform>
            <numerusform>%n mises en demeure à relire</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to leave</source>
        <translation>Rien à envoyer</translation>
    </message>
</context>
<context>
    <name>CleanCommand</name>
    <message>
        <source>List doubtful lines of the ledger, or give a verdict on one</source>
        <translation>Lister les lignes douteuses du grand livre, ou en juger une</translation>
    </message>
    <message>
        <source>The customer’s code (default: the whole ledger)</source>
        <translation>Code du client (par défaut&#xa0;: tout le grand livre)</translation>
    </message>
    <message>
        <source>Only lines with this doubt: %1</source>
        <translation>Seulement les lignes qui ont ce doute&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show what each route may bring, with its formula</source>
        <translation>Montrer ce que chaque voie peut rapporter, avec sa formule</translation>
    </message>
    <message>
        <source>Number of the line to decide on, or #ID</source>
        <translation>Numéro de la ligne à juger, ou #ID</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Au choix&#xa0;: %1</translation>
    </message>
    <message>
        <source>Of leave: the first day on the desk again</source>
        <translation>Pour leave&#xa0;: premier jour où la ligne revient</translation>
    </message>
    <message>
        <source>Of offset: the item on the other side (default: the oldest)</source>
        <translation>Pour offset&#xa0;: la pièce de l’autre côté (par défaut&#xa0;: la plus ancienne)</translation>
    </message>
    <message>
        <source>Of offset and dispute: so much of it (default: all)</source>
        <translation>Pour offset et dispute&#xa0;: tant de la ligne (par défaut&#xa0;: tout)</translation>
    </message>
    <message>
        <source>Currency of the amount (default: the ledger’s)</source>
        <translation>Devise du montant (par défaut&#xa0;: celle du grand livre)</translation>
    </message>
    <message>
        <source>Of dispute: why; “causes” lists the reasons</source>
        <translation>Pour dispute&#xa0;: le motif&#xa0;; «&#xa0;causes&#xa0;» les liste</translation>
    </message>
    <message>
        <source>Of handOver: to whom; “partners” lists them</source>
        <translation>Pour handOver&#xa0;: à qui&#xa0;; «&#xa0;partners&#xa0;» les liste</translation>
    </message>
    <message>
        <source>Why; required for a write-off</source>
        <translation>Pourquoi&#xa0;; obligatoire pour une perte</translation>
    </message>
    <message>
        <source>--verdict: name the line with --item.</source>
        <translation>--verdict&#xa0;: nommez la ligne avec --item.</translation>
    </message>
    <message>
        <source>CUSTOMER: say whose line it is.</source>
        <translation>CUSTOMER&#xa0;: dites à qui est la ligne.</translation>
    </message>
    <message>
        <source>--until: only of leave.</source>
        <translation>--until&#xa0;: seulement pour leave.</translation>
    </message>
    <message>
        <source>--until: say until when it is left.</source>
        <translation>--until&#xa0;: dites jusqu’à quand on la laisse.</translation>
    </message>
    <message>
        <source>--with: only of offset.</source>
        <translation>--with&#xa0;: seulement pour offset.</translation>
    </message>
    <message>
        <source>--cause: only of dispute.</source>
        <translation>--cause&#xa0;: seulement pour dispute.</translation>
    </message>
    <message>
        <source>--partner: only of handOver.</source>
        <translation>--partner&#xa0;: seulement pour handOver.</translation>
    </message>
    <message>
        <source>--amount: only of offset and dispute.</source>
        <translation>--amount&#xa0;: seulement pour offset et dispute.</translation>
    </message>
    <message>
        <source>--doubt and --values: only of the list.</source>
        <translation>--doubt et --values&#xa0;: seulement pour la liste.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>.</source>
        <comment>decimal sign</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>the last day to claim is past, and no route brings more than it costs</source>
        <translation>le délai pour agir est passé, et aucune voie ne rapporte plus qu’elle ne coûte</translation>
    </message>
    <message>
        <source>a court has to be asked before the last day to claim</source>
        <translation>il faut saisir un juge avant la fin du délai pour agir</translation>
    </message>
    <message>
        <source>it looks invoiced twice</source>
        <translation>elle semble facturée deux fois</translation>
    </message>
    <message>
        <source>a credit and a debit lie beside one another</source>
        <translation>un crédit et un débit sont côte à côte</translation>
    </message>
    <message>
        <source>nothing is open beside the credit: ask whose it is</source>
        <translation>rien n’est ouvert en face du crédit&#xa0;: demander à quoi il correspond</translation>
    </message>
    <message>
        <source>too small to be worth a contact</source>
        <translation>trop petit pour valoir un contact</translation>
    </message>
    <message>
        <source>fetch the proof of delivery or receipt first</source>
        <translation>chercher d’abord la preuve de livraison ou de réception</translation>
    </message>
    <message>
        <source>the greatest expected value</source>
        <translation>la plus grande valeur espérée</translation>
    </message>
    <message>
        <source>no route brings more than it costs</source>
        <translation>aucune voie ne rapporte plus qu’elle ne coûte</translation>
    </message>
    <message>
        <source>Near prescription</source>
        <translation>Proche de la prescription</translation>
    </message>
    <message>
        <source>Very old</source>
        <translation>Très ancienne</translation>
    </message>
    <message>
        <source>Invoiced twice?</source>
        <translation>Facturée deux fois&#xa0;?</translation>
    </message>
    <message>
        <source>Unapplied credit</source>
        <translation>Crédit non affecté</translation>
    </message>
    <message>
        <source>Residue</source>
        <translation>Reliquat</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Sans contact</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>Sans preuve</translation>
    </message>
    <message>
        <source>last day to claim %1 (%2)</source>
        <translation>dernier jour pour agir le %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>late by %n days when it was first imported</source>
        <translation>
            <numerusform>en retard de %n jour à son premier import</numerusform>
            <numerusform>en retard de %n jours à son premier import</numerusform>
        </translation>
    </message>
    <message>
        <source>looks like %1 of %2</source>
        <translation>ressemble à %1 du %2</translation>
    </message>
    <message numerus="yes">
        <source>unapplied for %n days</source>
        <translation>
            <numerusform>non affecté depuis %n jour</numerusform>
            <numerusform>non affecté depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>what is left of %1</source>
        <translation>reste de %1</translation>
    </message>
    <message numerus="yes">
        <source>no contact for %n days, the last on %1</source>
        <translation>
            <numerusform>aucun contact depuis %n jour, le dernier le %1</numerusform>
            <numerusform>aucun contact depuis %n jours, le dernier le %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>never contacted, for %n days</source>
        <translation>
            <numerusform>jamais contacté, depuis %n jour</numerusform>
            <numerusform>jamais contacté, depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by %n days without proof of delivery or receipt</source>
        <translation>
            <numerusform>en retard de %n jour sans preuve de livraison ni de réception</numerusform>
            <numerusform>en retard de %n jours sans preuve de livraison ni de réception</numerusform>
        </translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Compenser</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Litige</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Passer en perte</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Chase ourselves</source>
        <translation>Relancer nous-mêmes</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cabinet de recouvrement</translation>
    </message>
    <message>
        <source>Lawyer and court</source>
        <translation>Avocat et tribunal</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <comment>verdict, why</comment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>%1 abandonnés</translation>
    </message>
    <message>
        <source>%1 × %2 % − fee of %3 % − %4 = %5 (%6)</source>
        <translation>%1 × %2 % − commission de %3 % − %4 = %5 (%6)</translation>
    </message>
    <message>
        <source>house</source>
        <translation>valeur maison</translation>
    </message>
    <message>
        <source>own setting</source>
        <translation>réglage</translation>
    </message>
</context>
<context>
    <name>CleaningList</name>
    <message>
        <source>No line has a name, a code or a number like this.</source>
        <translation>Aucune ligne n’a un nom, un code ou un numéro comme celui-ci.</translation>
    </message>
    <message>
        <source>No write-off waits for an answer.</source>
        <translation>Aucun passage en perte n’attend de réponse.</translation>
    </message>
    <message>
        <source>No line is left with this doubt.</source>
        <translation>Il ne reste aucune ligne avec ce doute.</translation>
    </message>
    <message>
        <source>Every line of the ledger is sound, or has its verdict.</source>
        <translation>Toutes les lignes du compte sont saines, ou ont leur verdict.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>· open</source>
        <translation>· ouvert</translation>
    </message>
</context>
<context>
    <name>CleaningTold</name>
    <message>
        <source>No line is doubtful.</source>
        <translation>Aucune ligne n’est douteuse.</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4, %5</source>
        <comment>code, name, item, amount, lateness</comment>
        <translation>%1 %2, %3&#xa0;: %4, %5</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>Proposition&#xa0;: %1</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <comment>route, formula</comment>
        <translation>    %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ClientCommand</name>
    <message>
        <source>Paid by customer %1</source>
        <translation>Payé par le client %1</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Handled by hand</source>
        <translation>Traité à la main</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émission</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Retard (jours)</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Décision&#xa0;: %1</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Callback agreed for %1</source>
        <translation>Rappel convenu pour le %1</translation>
    </message>
    <message>
        <source>Put off to %1</source>
        <translation>Reporté au %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Show the client file: who it is, what is open, what was said</source>
        <translation>Montrer la fiche client&#xa0;: qui il est, ce qui est ouvert, ce qui a été dit</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Code du client</translation>
    </message>
    <message>
        <source>Our word</source>
        <translation>Nos engagements</translation>
    </message>
    <message>
        <source>Promises and plans</source>
        <translation>Promesses et échéanciers</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Orders held since %1</source>
        <translation>Commandes bloquées depuis le %1</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>presented on %1</source>
        <translation>présenté le %1</translation>
    </message>
    <message>
        <source>Interest and fixed costs</source>
        <translation>Intérêts et indemnités</translation>
    </message>
</context>
<context>
    <name>ClientFile</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse de courriel</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>opposed since %1</source>
        <translation>opposé depuis le %1</translation>
    </message>
    <message>
        <source>number dead since %1</source>
        <translation>numéro mort depuis le %1</translation>
    </message>
    <message>
        <source>e-mail dead since %1</source>
        <translation>courriel mort depuis le %1</translation>
    </message>
    <message>
        <source>Switchboard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>May be chased</source>
        <translation>À réclamer</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Overdue without a break since</source>
        <translation>En retard sans interruption depuis le</translation>
    </message>
    <message>
        <source>Oldest item that counts</source>
        <translation>Plus ancienne pièce qui compte</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Son horloge</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Step it is about</source>
        <translation>Étape en cause</translation>
    </message>
    <message>
        <source>Passed over today</source>
        <translation>Sautée aujourd’hui</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>En outre</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant le</translation>
    </message>
    <message>
        <source>Tests, in their order</source>
        <translation>Tests, dans leur ordre</translation>
    </message>
    <message>
        <source>%1, decides</source>
        <translation>%1, décide</translation>
    </message>
    <message>
        <source>Step reached</source>
        <translation>Étape atteinte</translation>
    </message>
</context>
<context>
    <name>ClientInspector</name>
    <message>
        <source>Outstanding and limit</source>
        <translation>Encours et limite</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Factures ouvertes</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Assuré</translation>
    </message>
    <message>
        <source>Limit passed by %1</source>
        <translation>Limite dépassée de %1</translation>
    </message>
    <message>
        <source>How he pays, last 12 months</source>
        <translation>Comportement de paiement, 12 mois</translation>
    </message>
    <message>
        <source>Weighted delay</source>
        <translation>Retard pondéré</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>Payées en retard</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Scénario&#xa0;: %1</translation>
    </message>
    <message>
        <source>D+%1</source>
        <comment>days after the due date</comment>
        <translation>J+%1</translation>
    </message>
    <message>
        <source>Whom to speak to</source>
        <translation>À qui parler</translation>
    </message>
    <message>
        <source>Nobody is known by name</source>
        <translation>Aucun nom connu</translation>
    </message>
    <message>
        <source>Road recommended</source>
        <translation>Voie conseillée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>trait, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Our word</source>
        <translation>Notre parole</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, what was said</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Insolvency</source>
        <translation>Procédure collective</translation>
    </message>
    <message>
        <source>Late again and again</source>
        <translation>Récidive</translation>
    </message>
    <message>
        <source>Interest and fixed costs</source>
        <translation>Intérêts et indemnités</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Réclamé</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Bad faith</source>
        <translation>Mauvaise foi</translation>
    </message>
    <message>
        <source>Nothing was found out about him</source>
        <translation>Rien n’a été constaté à son sujet</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>L’appliquer</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Remettre</translation>
    </message>
</context>
<context>
    <name>CommitCommand</name>
    <message>
        <source>Give our word to a customer, or say that it is done or taken back</source>
        <translation>S’engager envers un client, ou dire que c’est fait ou retiré</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Le code du client</translation>
    </message>
    <message>
        <source>What was said: %1</source>
        <translation>Ce qui a été dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The last day on which our word is kept</source>
        <translation>Le dernier jour où l’engagement est tenu</translation>
    </message>
    <message>
        <source>What was said; it stays in the client file</source>
        <translation>Ce qui a été dit&#x202f;; cela reste dans le dossier client</translation>
    </message>
    <message>
        <source>Numbers of what it is about (default: the customer as a whole)</source>
        <translation>Numéros des pièces concernées (par défaut&#xa0;: le client entier)</translation>
    </message>
    <message>
        <source>This one is done</source>
        <translation>Celui-ci est fait</translation>
    </message>
    <message>
        <source>With --end: it is taken back, with --reason</source>
        <translation>Avec --end&#xa0;: il est retiré, avec --reason</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Pourquoi il est retiré</translation>
    </message>
    <message>
        <source>--withdraw: name with --end what is taken back.</source>
        <translation>--withdraw&#xa0;: nommez avec --end ce qui est retiré.</translation>
    </message>
    <message>
        <source>--due: say until which day.</source>
        <translation>--due&#xa0;: dites jusqu’à quel jour.</translation>
    </message>
    <message>
        <source>--end: only --withdraw and --reason go with it.</source>
        <translation>--end&#xa0;: seuls --withdraw et --reason vont avec.</translation>
    </message>
    <message>
        <source>#%1 · %2 · %3 · %4</source>
        <translation>#%1 · %2 · %3 · %4</translation>
    </message>
</context>
<context>
    <name>Commitment</name>
    <message>
        <source>Consequence announced</source>
        <translation>Conséquence annoncée</translation>
    </message>
    <message>
        <source>Date granted</source>
        <translation>Délai accordé</translation>
    </message>
    <message>
        <source>Document promised</source>
        <translation>Document promis</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non tenu</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Accounts payable</source>
        <translation>Comptabilité fournisseurs</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Valideur</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Finance director</source>
        <translation>Directeur financier</translation>
    </message>
    <message>
        <source>Managing director</source>
        <translation>Dirigeant</translation>
    </message>
    <message>
        <source>Shared service centre</source>
        <translation>Centre de services partagés</translation>
    </message>
    <message>
        <source>Public body: managing office</source>
        <translation>Organisme public&#xa0;: service gestionnaire</translation>
    </message>
    <message>
        <source>Public accountant</source>
        <translation>Comptable public</translation>
    </message>
    <message>
        <source>Insolvency administrator</source>
        <translation>Mandataire judiciaire</translation>
    </message>
    <message>
        <source>The debtor in person</source>
        <translation>Le débiteur lui-même</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Autre interlocuteur</translation>
    </message>
</context>
<context>
    <name>ContactCommand</name>
    <message>
        <source>Record a contact made by hand, cancel one, or settle a doubtful one</source>
        <translation>Noter un contact fait à la main, en annuler un, ou trancher un envoi incertain</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Code du client</translation>
    </message>
    <message>
        <source>How he was reached: %1</source>
        <translation>Par quel canal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key of the step that it stands for (default: the waiting one of this channel, or none)</source>
        <translation>Clé de l’étape dont il tient lieu (par défaut&#xa0;: celle qui attend par ce canal, sinon aucune)</translation>
    </message>
    <message>
        <source>Numbers of the items spoken of (default: everything overdue that may be chased)</source>
        <translation>Numéros des pièces évoquées (par défaut&#xa0;: tout ce qui est échu et à réclamer)</translation>
    </message>
    <message>
        <source>What came of it: %1 (default: done)</source>
        <translation>Ce qu’il en est&#xa0;: %1 (par défaut&#xa0;: done)</translation>
    </message>
    <message>
        <source>What was said; it stays in the client file</source>
        <translation>Ce qui a été dit&#x202f;; cela reste dans la fiche client</translation>
    </message>
    <message>
        <source>Currency of the account (default: the customer’s usual one)</source>
        <translation>Devise du compte (par défaut&#xa0;: celle du client)</translation>
    </message>
    <message>
        <source>This contact stops counting; “client” numbers them</source>
        <translation>Ce contact ne compte plus&#x202f;; «&#xa0;client&#xa0;» donne leurs numéros</translation>
    </message>
    <message>
        <source>This doubtful one went, or with --result failed it did not</source>
        <translation>Cet envoi incertain est parti, ou, avec --result failed, ne l’est pas</translation>
    </message>
    <message>
        <source>--channel: say how he was reached.</source>
        <translation>--channel&#xa0;: dites par quel canal.</translation>
    </message>
    <message>
        <source>--result: only a call or a visit can meet nobody.</source>
        <translation>--result&#xa0;: seul un appel ou une visite peut ne trouver personne.</translation>
    </message>
    <message>
        <source>%1 to %2 recorded on %3 (number %4): %5.</source>
        <comment>a call to a customer</comment>
        <translation>%1, client %2, noté le %3 (numéro %4)&#xa0;: %5.</translation>
    </message>
    <message>
        <source>It does not count as a contact.</source>
        <translation>Il ne compte pas comme un contact.</translation>
    </message>
    <message>
        <source>It counts as a contact, but stands for no step.</source>
        <translation>Il compte comme un contact, mais ne tient lieu d’aucune étape.</translation>
    </message>
    <message>
        <source>It stands for the step “%1”.</source>
        <translation>Il tient lieu de l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The waiting task is done.</source>
        <translation>L’action en attente est faite.</translation>
    </message>
    <message>
        <source>Remark: nothing was proposed to him today. %1</source>
        <translation>Remarque&#xa0;: rien n’était proposé pour lui aujourd’hui. %1</translation>
    </message>
    <message>
        <source>--cancel and --settle: one of them.</source>
        <translation>--cancel et --settle&#xa0;: l’un des deux.</translation>
    </message>
    <message>
        <source>--cancel: nothing else goes with it.</source>
        <translation>--cancel&#xa0;: rien d’autre ne va avec.</translation>
    </message>
    <message>
        <source>--settle: only --result goes with it.</source>
        <translation>--settle&#xa0;: seul --result va avec.</translation>
    </message>
    <message>
        <source>%1: contact %2 does not count any more.</source>
        <translation>%1&#xa0;: le contact %2 ne compte plus.</translation>
    </message>
    <message>
        <source>%1: contact %2 went, and counts.</source>
        <translation>%1&#xa0;: le contact %2 est parti, et compte.</translation>
    </message>
    <message>
        <source>%1: contact %2 did not go; its step may come back.</source>
        <translation>%1&#xa0;: le contact %2 n’est pas parti&#x202f;; son étape peut revenir.</translation>
    </message>
</context>
<context>
    <name>Credibility</name>
    <message>
        <source>Our word kept %1 times of %2 (%3 %)</source>
        <translation>Parole tenue %1 fois sur %2 (%3 %)</translation>
    </message>
    <message numerus="yes">
        <source>%n still to keep</source>
        <translation>
            <numerusform>%n à tenir</numerusform>
            <numerusform>%n à tenir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back with a reason</source>
        <translation>
            <numerusform>%n retirée avec un motif</numerusform>
            <numerusform>%n retirées avec un motif</numerusform>
        </translation>
    </message>
    <message>
        <source>Our word was not given yet</source>
        <translation>Nous n’avons encore donné aucune parole</translation>
    </message>
</context>
<context>
    <name>CredibilityCommand</name>
    <message>
        <source>How much of our word was kept, by customer and by collector</source>
        <translation>Ce qui a été tenu de notre parole, par client et par chargé de relance</translation>
    </message>
    <message>
        <source>By customer:</source>
        <translation>Par client&#xa0;:</translation>
    </message>
    <message>
        <source>By collector:</source>
        <translation>Par chargé de relance&#xa0;:</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>personne en particulier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Sole trader</source>
        <translation>Entrepreneur individuel</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organisme public</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>Bill of exchange</source>
        <translation>Lettre de change</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte bancaire</translation>
    </message>
</context>
<context>
    <name>CustomerCommand</name>
    <message>
        <source>Set payment runs, paying account, collector, limits or closing days</source>
        <translation>Fixer campagnes de règlement, compte payeur, chargé de relance, limites ou fermetures</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Code du client</translation>
    </message>
    <message>
        <source>When he pays: days of the month (31: the last) or dates, all of them</source>
        <translation>Quand il paie&#xa0;: jours du mois (31&#xa0;: le dernier) ou dates, tous</translation>
    </message>
    <message>
        <source>The account that pays for him</source>
        <translation>Le compte qui paie pour lui</translation>
    </message>
    <message>
        <source>Who of us looks after him</source>
        <translation>Qui de chez nous le suit</translation>
    </message>
    <message>
        <source>How much he may owe</source>
        <translation>Combien il peut devoir</translation>
    </message>
    <message>
        <source>How much of it the credit insurer covers</source>
        <translation>Combien l’assureur-crédit en couvre</translation>
    </message>
    <message>
        <source>With --closed: the first day on which he is open again</source>
        <translation>Avec --closed&#xa0;: premier jour de réouverture</translation>
    </message>
    <message>
        <source>With --closed: every year</source>
        <translation>Avec --closed&#xa0;: chaque année</translation>
    </message>
    <message>
        <source>One change at a time; --limit and --insured may go together.</source>
        <translation>Un changement à la fois&#xa0;; --limit et --insured peuvent aller ensemble.</translation>
    </message>
    <message>
        <source>--closed and --open go together.</source>
        <translation>--closed et --open vont ensemble.</translation>
    </message>
    <message>
        <source>--yearly: only with --closed.</source>
        <translation>--yearly&#xa0;: seulement avec --closed.</translation>
    </message>
    <message>
        <source>Payment runs: %1</source>
        <translation>Campagnes de règlement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paid by: %1</source>
        <translation>Payé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looked after by: %1</source>
        <translation>Suivi par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Credit limit: %1, insured: %2</source>
        <translation>Limite de crédit&#xa0;: %1, assuré&#xa0;: %2</translation>
    </message>
    <message>
        <source>Closed from %1 until %2</source>
        <translation>Fermé du %1 au %2</translation>
    </message>
    <message>
        <source>He is closed from this day; none: he is never closed any more</source>
        <translation>Il est fermé à partir de ce jour&#x202f;; none&#xa0;: il n’est plus jamais fermé</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n joint</numerusform>
            <numerusform>%n joints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n non joint</numerusform>
            <numerusform>%n non joints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Done today: %1</source>
        <translation>Faits aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is open in this ledger: import invoices first.</source>
        <translation>Rien d’ouvert dans ce dossier&#xa0;: importez d’abord des factures.</translation>
    </message>
    <message>
        <source>Nothing to chase today.</source>
        <translation>Rien à relancer aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to chase today. Next: %1, %n customers.</source>
        <translation>
            <numerusform>Rien à relancer aujourd’hui. Prochaine action&#xa0;: %1, %n client.</numerusform>
            <numerusform>Rien à relancer aujourd’hui. Prochaine action&#xa0;: %1, %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>· overdue</source>
        <translation>· échu</translation>
    </message>
    <message>
        <source>· to claim</source>
        <translation>· à réclamer</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>Last day to claim in court</source>
        <translation>Dernier jour pour agir en justice</translation>
    </message>
    <message>
        <source>Tell the credit insurer</source>
        <translation>Déclarer à l’assureur-crédit</translation>
    </message>
    <message>
        <source>Declare the claim in the proceedings</source>
        <translation>Déclarer la créance à la procédure</translation>
    </message>
    <message>
        <source>Claim the goods back</source>
        <translation>Revendiquer les marchandises</translation>
    </message>
    <message>
        <source>Formal demand runs out</source>
        <translation>Fin de la mise en demeure</translation>
    </message>
    <message>
        <source>Dispute to be answered</source>
        <translation>Litige à trancher</translation>
    </message>
    <message>
        <source>Our word</source>
        <translation>Notre engagement</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Instalment of a plan</source>
        <translation>Échéance d’un plan</translation>
    </message>
    <message>
        <source>Announced payment</source>
        <translation>Paiement annoncé</translation>
    </message>
    <message>
        <source>Review of a mandate</source>
        <translation>Revue d’un mandat</translation>
    </message>
    <message>
        <source>Hold ends</source>
        <translation>Fin de suspension</translation>
    </message>
    <message>
        <source>Back after being put off</source>
        <translation>Retour après report</translation>
    </message>
    <message>
        <source>Told to the credit insurer</source>
        <translation>Déclaré à l’assureur-crédit</translation>
    </message>
    <message>
        <source>Claim declared in the proceedings</source>
        <translation>Créance déclarée à la procédure</translation>
    </message>
    <message>
        <source>Goods claimed back</source>
        <translation>Marchandises revendiquées</translation>
    </message>
    <message>
        <source>from %1 (due date)</source>
        <translation>depuis le %1 (échéance)</translation>
    </message>
    <message>
        <source>from %1 (part payment)</source>
        <translation>depuis le %1 (paiement partiel)</translation>
    </message>
    <message>
        <source>from %1 (plan agreed)</source>
        <translation>depuis le %1 (échéancier accepté)</translation>
    </message>
    <message>
        <source>from %1 (promise in writing)</source>
        <translation>depuis le %1 (promesse écrite)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>article, from when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the court sets the day, this one is a guess</source>
        <translation>le juge fixe la date, celle-ci est estimée</translation>
    </message>
    <message>
        <source>the policy’s days after the due date</source>
        <translation>délai de la police après l’échéance</translation>
    </message>
    <message>
        <source>the days it gives, from its first presentation</source>
        <translation>délai qu’elle donne, depuis sa première présentation</translation>
    </message>
    <message>
        <source>the day set for our answer</source>
        <translation>date fixée pour notre réponse</translation>
    </message>
    <message>
        <source>we said so</source>
        <translation>nous l’avons dit</translation>
    </message>
    <message>
        <source>the customer’s word</source>
        <translation>parole du client</translation>
    </message>
    <message>
        <source>the plan agreed</source>
        <translation>échéancier convenu</translation>
    </message>
    <message>
        <source>said to be on its way</source>
        <translation>annoncé comme parti</translation>
    </message>
    <message>
        <source>ask the partner how it stands</source>
        <translation>demander au partenaire où il en est</translation>
    </message>
    <message>
        <source>chased again from that day</source>
        <translation>la relance reprend ce jour-là</translation>
    </message>
</context>
<context>
    <name>DeadlineLooks</name>
    <message>
        <source>Law</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Credit insurer</source>
        <translation>Assureur-crédit</translation>
    </message>
    <message>
        <source>Formal demands</source>
        <translation>Mises en demeure</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Our word</source>
        <translation>Nos engagements</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>in %1 d</source>
        <translation>dans %1 j</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>%1 d past</source>
        <translation>passé de %1 j</translation>
    </message>
</context>
<context>
    <name>DeadlinesCommand</name>
    <message>
        <source>List everything that has a day, or note what was declared in time</source>
        <translation>Lister tout ce qui a une date, ou noter ce qui a été déclaré à temps</translation>
    </message>
    <message>
        <source>The customer’s code (default: all)</source>
        <translation>Code du client (par défaut&#xa0;: tous)</translation>
    </message>
    <message>
        <source>Up to so many days from today (default: 60); what is past is always told</source>
        <translation>Jusqu’à tant de jours d’ici (par défaut&#xa0;: 60)&#xa0;; le passé est toujours dit</translation>
    </message>
    <message>
        <source>Only this kind: %1</source>
        <translation>Seulement cette sorte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note that it was declared: %1</source>
        <translation>Noter que c’est déclaré&#xa0;: %1</translation>
    </message>
    <message>
        <source>With --done: only this item (default: everything of the customer)</source>
        <translation>Avec --done&#xa0;: cette pièce seulement (par défaut&#xa0;: tout le client)</translation>
    </message>
    <message>
        <source>With --done: the day it was declared (default: today)</source>
        <translation>Avec --done&#xa0;: jour de la déclaration (par défaut&#xa0;: aujourd’hui)</translation>
    </message>
    <message>
        <source>With --done: the insurer’s or the administrator’s reference</source>
        <translation>Avec --done&#xa0;: référence de l’assureur ou du mandataire</translation>
    </message>
    <message>
        <source>Take the note of a declaration back</source>
        <translation>Retirer la note d’une déclaration</translation>
    </message>
    <message>
        <source>CUSTOMER: say whose.</source>
        <translation>CUSTOMER&#xa0;: dites de qui.</translation>
    </message>
    <message>
        <source>--days and --kind: only of the list.</source>
        <translation>--days et --kind&#xa0;: seulement pour la liste.</translation>
    </message>
    <message>
        <source>--done and --withdraw: one of the two.</source>
        <translation>--done et --withdraw&#xa0;: l’un des deux.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>%1: declaration %2 taken back.</source>
        <translation>%1&#xa0;: déclaration %2 retirée.</translation>
    </message>
    <message>
        <source>--item, --on and --reference: only with --done.</source>
        <translation>--item, --on et --reference&#xa0;: seulement avec --done.</translation>
    </message>
    <message>
        <source>Nothing has a day until %1.</source>
        <translation>Rien n’a de date d’ici au %1.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fondement</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, past</source>
        <translation>%1, passé</translation>
    </message>
</context>
<context>
    <name>DecideCommand</name>
    <message>
        <source>Take the decision that is due, or order a formal demand</source>
        <translation>Prendre la décision attendue, ou ordonner une mise en demeure</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Code du client</translation>
    </message>
    <message>
        <source>Of leniency: the first day on which the items may be chased again</source>
        <translation>Du délai de grâce&#xa0;: le premier jour où les pièces peuvent être relancées à nouveau</translation>
    </message>
    <message>
        <source>Currency of the account (default: the customer’s usual one)</source>
        <translation>Devise du compte (par défaut&#xa0;: la devise habituelle du client)</translation>
    </message>
    <message>
        <source>--until: only leniency has an end.</source>
        <translation>--until&#xa0;: seul un délai de grâce a une fin.</translation>
    </message>
    <message numerus="yes">
        <source>Decided for %1: %2, for %n items.</source>
        <translation>
            <numerusform>Décidé pour %1&#xa0;: %2, pour %n pièce.</numerusform>
            <numerusform>Décidé pour %1&#xa0;: %2, pour %n pièces.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Au choix&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why; required for a write-off, and to order a formal demand before a decision is due</source>
        <translation>Pourquoi&#xa0;; requis pour un passage en perte et pour ordonner une mise en demeure avant qu’une décision soit due</translation>
    </message>
    <message>
        <source>Numbers of what is decided (default: everything that waits for it)</source>
        <translation>Numéros de ce qui est décidé (par défaut&#xa0;: tout ce qui l’attend)</translation>
    </message>
    <message>
        <source>Of a hand-over: to whom; “partners” lists them</source>
        <translation>Pour confier à un tiers&#xa0;: à qui&#xa0;; «&#xa0;partners&#xa0;» les liste</translation>
    </message>
    <message>
        <source>With writeOff: the manager’s answer to the proposal that waits</source>
        <translation>Avec writeOff&#xa0;: la réponse du responsable à la proposition en attente</translation>
    </message>
    <message>
        <source>--partner: only of a hand-over.</source>
        <translation>--partner&#xa0;: seulement pour confier à un tiers.</translation>
    </message>
    <message>
        <source>--answer: only of a write-off.</source>
        <translation>--answer&#xa0;: seulement pour un passage en perte.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n proposals to write off accepted.</source>
        <translation>
            <numerusform>%1&#xa0;: %n proposition de passage en perte acceptée.</numerusform>
            <numerusform>%1&#xa0;: %n propositions de passage en perte acceptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n proposals to write off refused.</source>
        <translation>
            <numerusform>%1&#xa0;: %n proposition de passage en perte refusée.</numerusform>
            <numerusform>%1&#xa0;: %n propositions de passage en perte refusées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Formal demand</source>
        <translation>Mise en demeure</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Leniency</source>
        <translation>Délai de grâce</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Dossier à confier</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Passage en perte</translation>
    </message>
    <message>
        <source>Chase on</source>
        <translation>Poursuivre la relance</translation>
    </message>
    <message>
        <source>Jump to another step</source>
        <translation>Passage à une autre étape</translation>
    </message>
    <message>
        <source>a business owes</source>
        <translation>débiteur professionnel</translation>
    </message>
    <message>
        <source>a consumer owes</source>
        <translation>débiteur particulier</translation>
    </message>
    <message>
        <source>a public body owes</source>
        <translation>débiteur public</translation>
    </message>
    <message>
        <source>Another scenario</source>
        <translation>Autre scénario</translation>
    </message>
    <message>
        <source>Taking our word back</source>
        <translation>Retrait d’un engagement</translation>
    </message>
    <message>
        <source>More than four weeks before a decision</source>
        <translation>Plus de quatre semaines avant une décision</translation>
    </message>
    <message>
        <source>Noting bad faith</source>
        <translation>Constat de mauvaise foi</translation>
    </message>
    <message>
        <source>Waiving interest</source>
        <translation>Remise d’intérêts</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>write-off, since %1</source>
        <translation>passage en perte, depuis le %1</translation>
    </message>
</context>
<context>
    <name>DiagnoseCommand</name>
    <message>
        <source>What was found out about a debtor, and the road recommended</source>
        <translation>Ce qu’on sait d’un débiteur, et la voie conseillée</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Code du client</translation>
    </message>
    <message>
        <source>Note that he is: %1</source>
        <translation>Noter qu’il est&#xa0;: %1</translation>
    </message>
    <message>
        <source>With --trait: that he is not</source>
        <translation>Avec --trait&#xa0;: qu’il ne l’est pas</translation>
    </message>
    <message>
        <source>With --trait: what it rests on: %1</source>
        <translation>Avec --trait&#xa0;: sur quoi cela repose&#xa0;: %1</translation>
    </message>
    <message>
        <source>With --trait: the day of that fact (default: today)</source>
        <translation>Avec --trait&#xa0;: jour de ce fait (par défaut&#xa0;: aujourd’hui)</translation>
    </message>
    <message>
        <source>With --trait: the fact, in words that he may read</source>
        <translation>Avec --trait&#xa0;: le fait, en des mots qu’il peut lire</translation>
    </message>
    <message>
        <source>Take a fact back; what stood before it stands again</source>
        <translation>Retirer un fait&#xa0;; ce qui valait avant vaut de nouveau</translation>
    </message>
    <message>
        <source>--basis: say what it rests on.</source>
        <translation>--basis&#xa0;: dites sur quoi cela repose.</translation>
    </message>
    <message>
        <source>--trait: say which.</source>
        <translation>--trait&#xa0;: dites lequel.</translation>
    </message>
    <message>
        <source>--trait and --withdraw: one of the two.</source>
        <translation>--trait et --withdraw&#xa0;: l’un des deux.</translation>
    </message>
    <message>
        <source>The ledger says:</source>
        <translation>Le grand livre dit&#xa0;:</translation>
    </message>
    <message>
        <source>Note with --text that he is in bad faith; with --no: that he is no more</source>
        <translation>Noter avec --text qu’il est de mauvaise foi&#xa0;; avec --no&#xa0;: qu’il ne l’est plus</translation>
    </message>
    <message>
        <source>--bad-faith: only --text and --on go with it, or --no.</source>
        <translation>--bad-faith&#xa0;: seuls --text et --on l’accompagnent, ou --no.</translation>
    </message>
    <message>
        <source>--no: nothing but --bad-faith goes with it.</source>
        <translation>--no&#xa0;: seul --bad-faith l’accompagne.</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message numerus="yes">
        <source>%n promises kept</source>
        <translation>
            <numerusform>%n promesse tenue</numerusform>
            <numerusform>%n promesses tenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises not kept</source>
        <translation>
            <numerusform>%n promesse non tenue</numerusform>
            <numerusform>%n promesses non tenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments as promised, at least in part</source>
        <translation>
            <numerusform>%n paiement promis reçu, au moins en partie</numerusform>
            <numerusform>%n paiements promis reçus, au moins en partie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open disputes</source>
        <translation>
            <numerusform>%n litige ouvert</numerusform>
            <numerusform>%n litiges ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusals in a contact</source>
        <translation>
            <numerusform>%n refus lors d’un contact</numerusform>
            <numerusform>%n refus lors de contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pays %n days late as a rule</source>
        <translation>
            <numerusform>paie d’habitude avec %n jour de retard</numerusform>
            <numerusform>paie d’habitude avec %n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Able to pay</source>
        <translation>En mesure de payer</translation>
    </message>
    <message>
        <source>Not able to pay</source>
        <translation>Pas en mesure de payer</translation>
    </message>
    <message>
        <source>Willing to pay</source>
        <translation>Disposé à payer</translation>
    </message>
    <message>
        <source>Not willing to pay</source>
        <translation>Pas disposé à payer</translation>
    </message>
    <message>
        <source>Contests the claim</source>
        <translation>Conteste la créance</translation>
    </message>
    <message>
        <source>Does not contest the claim</source>
        <translation>Ne conteste pas la créance</translation>
    </message>
    <message>
        <source>Pays late as a rule</source>
        <translation>Paie en retard par habitude</translation>
    </message>
    <message>
        <source>Does not pay late as a rule</source>
        <translation>Ne paie pas en retard par habitude</translation>
    </message>
    <message>
        <source>Can he pay?</source>
        <translation>Peut-il payer&#xa0;?</translation>
    </message>
    <message>
        <source>Does he want to pay?</source>
        <translation>Veut-il payer&#xa0;?</translation>
    </message>
    <message>
        <source>Does he contest the claim?</source>
        <translation>Conteste-t-il la créance&#xa0;?</translation>
    </message>
    <message>
        <source>Does he always pay late?</source>
        <translation>Paie-t-il toujours en retard&#xa0;?</translation>
    </message>
    <message>
        <source>What he said</source>
        <translation>Ce qu’il a dit</translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>Un paiement</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Une promesse</translation>
    </message>
    <message>
        <source>A dispute</source>
        <translation>Un litige</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Un contact</translation>
    </message>
    <message>
        <source>How he pays as a rule</source>
        <translation>Sa façon habituelle de payer</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Un document</translation>
    </message>
    <message>
        <source>Answer the dispute first, chase the rest</source>
        <translation>Répondre d’abord au litige, relancer le reste</translation>
    </message>
    <message>
        <source>Formal demand now, orders held, then an agency</source>
        <translation>Mise en demeure tout de suite, commandes bloquées, puis un cabinet</translation>
    </message>
    <message>
        <source>Secure the claim: guarantee or lawyer, no further delay</source>
        <translation>Sécuriser la créance&#xa0;: garantie ou avocat, plus aucun délai</translation>
    </message>
    <message>
        <source>Payment plan, a part of it now</source>
        <translation>Échéancier, une partie tout de suite</translation>
    </message>
    <message>
        <source>Firm scenario, earlier contacts, no further terms</source>
        <translation>Scénario ferme, contacts plus tôt, plus de délai</translation>
    </message>
    <message>
        <source>Courteous reminder</source>
        <translation>Rappel courtois</translation>
    </message>
    <message>
        <source>Find out first</source>
        <translation>S’informer d’abord</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>trait, day, fact</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>in bad faith</source>
        <translation>de mauvaise foi</translation>
    </message>
    <message>
        <source>In bad faith, noted on %1</source>
        <translation>De mauvaise foi, constaté le %1</translation>
    </message>
</context>
<context>
    <name>DiagnosisTold</name>
    <message>
        <source>%1, noted on %2 (%3 of %4)</source>
        <comment>trait, day noted, basis, its day</comment>
        <translation>%1, noté le %2 (%3 du %4)</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Conseillé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Dispute</name>
    <message>
        <source>Founded</source>
        <translation>Fondé</translation>
    </message>
    <message>
        <source>Founded in part</source>
        <translation>Fondé en partie</translation>
    </message>
    <message>
        <source>Unfounded</source>
        <translation>Non fondé</translation>
    </message>
    <message>
        <source>Our fault</source>
        <translation>Notre faute</translation>
    </message>
    <message>
        <source>Their fault</source>
        <translation>Faute du client</translation>
    </message>
    <message>
        <source>Fault to be found out</source>
        <translation>Faute à établir</translation>
    </message>
    <message>
        <source>Credit controller</source>
        <translation>Chargé de recouvrement</translation>
    </message>
    <message>
        <source>Credit manager</source>
        <translation>Responsable crédit</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Order desk</source>
        <translation>Administration des ventes</translation>
    </message>
    <message>
        <source>Billing and cash</source>
        <translation>Facturation et encaissements</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logistique</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Late, not disputed</source>
        <translation>En retard, non contesté</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>its key must be a small letter, then letters and digits, 40 at most</source>
        <translation>sa clé doit être une minuscule, puis des lettres et des chiffres, 40 au plus</translation>
    </message>
    <message>
        <source>it stands in the other list</source>
        <translation>il est dans l’autre liste</translation>
    </message>
    <message>
        <source>it needs a name of one line, 100 letters at most</source>
        <translation>il lui faut un nom d’une ligne, 100 lettres au plus</translation>
    </message>
    <message>
        <source>the working days must be 0 to 366</source>
        <translation>les jours ouvrés doivent aller de 0 à 366</translation>
    </message>
</context>
<context>
    <name>DisputeCommand</name>
    <message>
        <source>Record that a customer contests an invoice, or answer it</source>
        <translation>Noter qu’un client conteste une facture, ou y répondre</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Le code du client</translation>
    </message>
    <message>
        <source>Number of the invoice</source>
        <translation>Numéro de la facture</translation>
    </message>
    <message>
        <source>How much of it is contested (default: all of it)</source>
        <translation>Montant contesté (par défaut&#xa0;: toute la facture)</translation>
    </message>
    <message>
        <source>Currency of the amount (default: the ledger’s)</source>
        <translation>Devise du montant (par défaut&#xa0;: celle des comptes)</translation>
    </message>
    <message>
        <source>Key of the reason; “causes” lists them (default: unspecified)</source>
        <translation>Clé du motif&#xa0;; «&#xa0;causes&#xa0;» les énumère (par défaut&#xa0;: unspecified)</translation>
    </message>
    <message>
        <source>Whose fault: %1 (default: as the reason says)</source>
        <translation>À qui la faute&#xa0;: %1 (par défaut&#xa0;: selon le motif)</translation>
    </message>
    <message>
        <source>Who deals with it (default: as the reason says)</source>
        <translation>Qui s’en charge (par défaut&#xa0;: selon le motif)</translation>
    </message>
    <message>
        <source>By when it is answered (default: the reason’s working days)</source>
        <translation>Quand il y est répondu au plus tard (par défaut&#xa0;: les jours ouvrés du motif)</translation>
    </message>
    <message>
        <source>What he says; it stays in the client file</source>
        <translation>Ce qu’il dit&#xa0;; cela reste dans la fiche client</translation>
    </message>
    <message>
        <source>Answer it instead: %1</source>
        <translation>Y répondre plutôt&#xa0;: %1</translation>
    </message>
    <message>
        <source>With --end: the invoice’s new due date</source>
        <translation>Avec --end&#xa0;: la nouvelle échéance de la facture</translation>
    </message>
    <message>
        <source>With --end: which one (default: the only open one of the item or customer)</source>
        <translation>Avec --end&#xa0;: lequel (par défaut&#xa0;: le seul ouvert de la pièce ou du client)</translation>
    </message>
    <message>
        <source>--due and --id go with --end.</source>
        <translation>--due et --id vont avec --end.</translation>
    </message>
    <message>
        <source>--item: name the invoice that is contested.</source>
        <translation>--item&#xa0;: nommez la facture contestée.</translation>
    </message>
    <message>
        <source>--end: only --item, --id, --fault and --due go with it.</source>
        <translation>--end&#xa0;: seuls --item, --id, --fault et --due l’accompagnent.</translation>
    </message>
</context>
<context>
    <name>DisputeLines</name>
    <message>
        <source>late since %1</source>
        <translation>en retard depuis le %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>pour le %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>how and when a dispute ended</comment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>(due %1)</source>
        <translation>(échéance %1)</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>en totalité</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>ledger made</source>
        <translation>comptes créés</translation>
    </message>
    <message>
        <source>creditor changed</source>
        <translation>créancier modifié</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>réglage modifié</translation>
    </message>
    <message>
        <source>scenarios published</source>
        <translation>scénarios publiés</translation>
    </message>
    <message>
        <source>file imported</source>
        <translation>fichier importé</translation>
    </message>
    <message>
        <source>import withdrawn</source>
        <translation>import retiré</translation>
    </message>
    <message>
        <source>import profile saved</source>
        <translation>profil d’import enregistré</translation>
    </message>
    <message>
        <source>customer changed</source>
        <translation>client modifié</translation>
    </message>
    <message>
        <source>contact changed</source>
        <translation>interlocuteur modifié</translation>
    </message>
    <message>
        <source>item changed</source>
        <translation>pièce modifiée</translation>
    </message>
    <message>
        <source>payment recorded</source>
        <translation>règlement enregistré</translation>
    </message>
    <message>
        <source>payment allocated</source>
        <translation>règlement imputé</translation>
    </message>
    <message>
        <source>allocation reversed</source>
        <translation>imputation annulée</translation>
    </message>
    <message>
        <source>run stored</source>
        <translation>calcul enregistré</translation>
    </message>
    <message>
        <source>run withdrawn</source>
        <translation>calcul retiré</translation>
    </message>
    <message>
        <source>task planned</source>
        <translation>action prévue</translation>
    </message>
    <message>
        <source>task closed</source>
        <translation>action close</translation>
    </message>
    <message>
        <source>contact recorded</source>
        <translation>contact enregistré</translation>
    </message>
    <message>
        <source>contact cancelled</source>
        <translation>contact annulé</translation>
    </message>
    <message>
        <source>step set by hand</source>
        <translation>étape fixée à la main</translation>
    </message>
    <message>
        <source>decision taken</source>
        <translation>décision prise</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>suspension</translation>
    </message>
    <message>
        <source>hold ended</source>
        <translation>fin de suspension</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>report</translation>
    </message>
    <message>
        <source>scenario assigned</source>
        <translation>scénario attribué</translation>
    </message>
    <message>
        <source>letters prepared</source>
        <translation>envois préparés</translation>
    </message>
    <message>
        <source>letters approved</source>
        <translation>envois approuvés</translation>
    </message>
    <message>
        <source>letters issued</source>
        <translation>courriers émis</translation>
    </message>
    <message>
        <source>personal text erased</source>
        <translation>texte personnel effacé</translation>
    </message>
    <message>
        <source>sample made</source>
        <translation>exemple créé</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>rétablissement</translation>
    </message>
    <message>
        <source>ledger sealed</source>
        <translation>comptes scellés</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>passé en perte</translation>
    </message>
    <message>
        <source>reply read</source>
        <translation>réponse lue</translation>
    </message>
    <message>
        <source>presentation noted</source>
        <translation>présentation notée</translation>
    </message>
    <message>
        <source>put-off ended</source>
        <translation>report terminé</translation>
    </message>
    <message>
        <source>assignment ended</source>
        <translation>affectation terminée</translation>
    </message>
    <message>
        <source>commitment made</source>
        <translation>engagement pris</translation>
    </message>
    <message>
        <source>commitment closed</source>
        <translation>engagement clos</translation>
    </message>
    <message>
        <source>agreement made</source>
        <translation>accord enregistré</translation>
    </message>
    <message>
        <source>agreement ended</source>
        <translation>accord terminé</translation>
    </message>
    <message>
        <source>instalment excused</source>
        <translation>échéance excusée</translation>
    </message>
    <message>
        <source>dispute opened</source>
        <translation>litige ouvert</translation>
    </message>
    <message>
        <source>dispute closed</source>
        <translation>litige clos</translation>
    </message>
    <message>
        <source>reason list changed</source>
        <translation>liste des motifs modifiée</translation>
    </message>
    <message>
        <source>write-off proposal answered</source>
        <translation>réponse à une proposition de passage en perte</translation>
    </message>
    <message>
        <source>partner entered</source>
        <translation>partenaire saisi</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>confié à un tiers</translation>
    </message>
    <message>
        <source>mandate followed up</source>
        <translation>suivi d’un mandat</translation>
    </message>
    <message>
        <source>mandate returned</source>
        <translation>mandat rendu</translation>
    </message>
    <message>
        <source>campaign started</source>
        <translation>campagne lancée</translation>
    </message>
    <message>
        <source>campaign ended</source>
        <translation>campagne terminée</translation>
    </message>
    <message>
        <source>scenario drafted</source>
        <translation>scénario préparé</translation>
    </message>
    <message>
        <source>scenario published</source>
        <translation>scénario publié</translation>
    </message>
    <message>
        <source>draft of a scenario discarded</source>
        <translation>brouillon de scénario abandonné</translation>
    </message>
    <message>
        <source>declaration made</source>
        <translation>déclaration faite</translation>
    </message>
    <message>
        <source>declaration withdrawn</source>
        <translation>déclaration retirée</translation>
    </message>
    <message>
        <source>diagnosis noted</source>
        <translation>diagnostic noté</translation>
    </message>
    <message>
        <source>diagnosis withdrawn</source>
        <translation>diagnostic retiré</translation>
    </message>
    <message>
        <source>orders held</source>
        <translation>commandes bloquées</translation>
    </message>
    <message>
        <source>orders released</source>
        <translation>commandes libérées</translation>
    </message>
    <message>
        <source>person changed</source>
        <translation>personne modifiée</translation>
    </message>
    <message>
        <source>segments changed</source>
        <translation>segments modifiés</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>interlocuteur</translation>
    </message>
    <message>
        <source>item</source>
        <translation>pièce</translation>
    </message>
    <message>
        <source>allocation</source>
        <translation>imputation</translation>
    </message>
    <message>
        <source>assignment of a scenario</source>
        <translation>affectation à un scénario</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>task</source>
        <translation>action</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>suspension</translation>
    </message>
    <message>
        <source>put-off or callback</source>
        <translation>report ou rappel</translation>
    </message>
    <message>
        <source>promise, plan or announced payment</source>
        <translation>promesse, échéancier ou paiement annoncé</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>litige</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>mandat</translation>
    </message>
    <message>
        <source>word given</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>diagnostic</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>write-off of item</source>
        <translation>passage en perte de la pièce</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <source>waiver of interest</source>
        <translation>remise d’intérêts</translation>
    </message>
    <message>
        <source>bad faith noted</source>
        <translation>mauvaise foi constatée</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>customer code</source>
        <translation>code client</translation>
    </message>
    <message>
        <source>other code</source>
        <translation>autre code</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>customer’s name</source>
        <translation>nom du client</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>nature</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>adresse postale</translation>
    </message>
    <message>
        <source>street</source>
        <translation>rue</translation>
    </message>
    <message>
        <source>second line of the address</source>
        <translation>complément d’adresse</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>town</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse électronique</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>mobile telephone</source>
        <translation>téléphone mobile</translation>
    </message>
    <message>
        <source>registration number</source>
        <translation>numéro d’immatriculation</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>numéro de TVA</translation>
    </message>
    <message>
        <source>days of credit</source>
        <translation>jours de délai</translation>
    </message>
    <message>
        <source>rule of the terms</source>
        <translation>règle d’échéance</translation>
    </message>
    <message>
        <source>means of payment</source>
        <translation>moyen de paiement</translation>
    </message>
    <message>
        <source>parent group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>paying account</source>
        <translation>compte payeur</translation>
    </message>
    <message>
        <source>account manager</source>
        <translation>chargé de compte</translation>
    </message>
    <message>
        <source>credit limit</source>
        <translation>plafond de crédit</translation>
    </message>
    <message>
        <source>insured limit</source>
        <translation>plafond assuré</translation>
    </message>
    <message>
        <source>payer class</source>
        <translation>classe de payeur</translation>
    </message>
    <message>
        <source>handled by hand</source>
        <translation>traité à la main</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>civilité</translation>
    </message>
    <message>
        <source>role</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>item number</source>
        <translation>numéro de pièce</translation>
    </message>
    <message>
        <source>instalment</source>
        <translation>fraction</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>debit</source>
        <translation>débit</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédit</translation>
    </message>
    <message>
        <source>issue date</source>
        <translation>date d’émission</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>date d’échéance</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>numéro de commande</translation>
    </message>
    <message>
        <source>delivery note</source>
        <translation>bon de livraison</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>linked invoice</source>
        <translation>facture liée</translation>
    </message>
    <message>
        <source>invoice paid</source>
        <translation>facture réglée</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>payment reference</source>
        <translation>référence du règlement</translation>
    </message>
    <message>
        <source>text of the payment</source>
        <translation>texte du règlement</translation>
    </message>
    <message>
        <source>day of settlement</source>
        <translation>date de règlement</translation>
    </message>
    <message>
        <source>our name on letters</source>
        <translation>notre nom sur les courriers</translation>
    </message>
    <message>
        <source>our legal form and capital</source>
        <translation>notre forme juridique et notre capital</translation>
    </message>
    <message>
        <source>our street</source>
        <translation>notre rue</translation>
    </message>
    <message>
        <source>second line of our address</source>
        <translation>notre complément d’adresse</translation>
    </message>
    <message>
        <source>our postal code</source>
        <translation>notre code postal</translation>
    </message>
    <message>
        <source>our town</source>
        <translation>notre ville</translation>
    </message>
    <message>
        <source>our country</source>
        <translation>notre pays</translation>
    </message>
    <message>
        <source>our registration number</source>
        <translation>notre numéro d’immatriculation</translation>
    </message>
    <message>
        <source>our VAT number</source>
        <translation>notre numéro de TVA</translation>
    </message>
    <message>
        <source>our telephone</source>
        <translation>notre téléphone</translation>
    </message>
    <message>
        <source>our e-mail address</source>
        <translation>notre adresse électronique</translation>
    </message>
    <message>
        <source>our website</source>
        <translation>notre site internet</translation>
    </message>
    <message>
        <source>place from which letters are dated</source>
        <translation>lieu dont les courriers sont datés</translation>
    </message>
    <message>
        <source>mediator of consumer disputes</source>
        <translation>médiateur de la consommation</translation>
    </message>
    <message>
        <source>colour of the letterhead</source>
        <translation>couleur de l’en-tête</translation>
    </message>
    <message>
        <source>window of the envelope</source>
        <translation>fenêtre de l’enveloppe</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>signataire</translation>
    </message>
    <message>
        <source>title of who signs</source>
        <translation>qualité du signataire</translation>
    </message>
    <message>
        <source>holder of our account</source>
        <translation>titulaire de notre compte</translation>
    </message>
    <message>
        <source>our IBAN</source>
        <translation>notre IBAN</translation>
    </message>
    <message>
        <source>our BIC</source>
        <translation>notre BIC</translation>
    </message>
    <message>
        <source>cheques accepted</source>
        <translation>chèques acceptés</translation>
    </message>
    <message>
        <source>creditor’s name</source>
        <translation>nom du créancier</translation>
    </message>
    <message>
        <source>creditor’s country</source>
        <translation>pays du créancier</translation>
    </message>
    <message>
        <source>creditor’s region</source>
        <translation>région du créancier</translation>
    </message>
    <message>
        <source>creditor’s time zone</source>
        <translation>fuseau horaire du créancier</translation>
    </message>
    <message>
        <source>who answers the customers</source>
        <translation>qui répond aux clients</translation>
    </message>
    <message>
        <source>direct telephone of who answers</source>
        <translation>ligne directe de qui répond</translation>
    </message>
    <message>
        <source>e-mail address of who answers</source>
        <translation>adresse électronique de qui répond</translation>
    </message>
    <message>
        <source>days given by a formal demand</source>
        <translation>jours laissés par la mise en demeure</translation>
    </message>
    <message>
        <source>quiet days between two contacts</source>
        <translation>jours de silence entre deux contacts</translation>
    </message>
    <message>
        <source>most contacts in seven days</source>
        <translation>contacts au plus en sept jours</translation>
    </message>
    <message>
        <source>working days of silence after an announced payment</source>
        <translation>jours ouvrés de silence après un paiement annoncé</translation>
    </message>
    <message>
        <source>amount taken for settled, in cents</source>
        <translation>reste tenu pour soldé, en centimes</translation>
    </message>
    <message>
        <source>small decisions wait for the monthly batch, in cents</source>
        <translation>petites décisions groupées par mois, en centimes</translation>
    </message>
    <message>
        <source>customer’s street</source>
        <translation>rue du client</translation>
    </message>
    <message>
        <source>customer’s postal code</source>
        <translation>code postal du client</translation>
    </message>
    <message>
        <source>customer’s town</source>
        <translation>ville du client</translation>
    </message>
    <message>
        <source>exchange rate of %1</source>
        <translation>taux de change de %1</translation>
    </message>
    <message>
        <source>amount below which what is left is a residue, in cents</source>
        <translation>montant au-dessous duquel un reste est un reliquat, en centimes</translation>
    </message>
    <message>
        <source>days after which an unapplied credit is doubtful</source>
        <translation>jours après lesquels un crédit non affecté est douteux</translation>
    </message>
    <message>
        <source>days overdue without a contact</source>
        <translation>jours de retard sans contact</translation>
    </message>
    <message>
        <source>days overdue without proof of delivery or receipt</source>
        <translation>jours de retard sans preuve de livraison ni de réception</translation>
    </message>
    <message>
        <source>months before the last day to claim</source>
        <translation>mois avant le dernier jour pour agir</translation>
    </message>
    <message>
        <source>days between two invoices that look the same</source>
        <translation>jours entre deux factures qui se ressemblent</translation>
    </message>
    <message>
        <source>what chasing a line costs, in cents</source>
        <translation>coût de la relance d’une ligne, en centimes</translation>
    </message>
    <message>
        <source>what a mandate of an agency costs, in cents</source>
        <translation>coût d’un mandat à un cabinet, en centimes</translation>
    </message>
    <message>
        <source>what court and counsel cost, in cents</source>
        <translation>coût du tribunal et de l’avocat, en centimes</translation>
    </message>
    <message>
        <source>share of what chasing brings that it costs, in percent</source>
        <translation>part de ce que rapporte la relance qu’elle coûte, en pour cent</translation>
    </message>
    <message>
        <source>an agency’s usual fee, in percent</source>
        <translation>commission habituelle d’un cabinet, en pour cent</translation>
    </message>
    <message>
        <source>a lawyer’s usual fee, in percent</source>
        <translation>honoraires habituels d’un avocat, en pour cent</translation>
    </message>
    <message>
        <source>chance of recovery, in percent: %1</source>
        <translation>chance de recouvrement, en pour cent&#xa0;: %1</translation>
    </message>
    <message>
        <source>days after the due date to tell the credit insurer</source>
        <translation>jours après l’échéance pour déclarer à l’assureur-crédit</translation>
    </message>
    <message>
        <source>weight of the amount, in percent</source>
        <translation>poids du montant, en pour cent</translation>
    </message>
    <message>
        <source>weight of the days late, in percent</source>
        <translation>poids des jours de retard, en pour cent</translation>
    </message>
    <message>
        <source>weight of a broken promise or rejected payment, in percent</source>
        <translation>poids d’une promesse rompue ou d’un rejet, en pour cent</translation>
    </message>
    <message>
        <source>weight of an agreed callback, in percent</source>
        <translation>poids d’un rappel convenu, en pour cent</translation>
    </message>
    <message>
        <source>weight of the channel, in percent</source>
        <translation>poids du canal, en pour cent</translation>
    </message>
    <message>
        <source>weight of the payer class, in percent</source>
        <translation>poids de la classe du payeur, en pour cent</translation>
    </message>
    <message>
        <source>weight of the days without contact, in percent</source>
        <translation>poids des jours sans contact, en pour cent</translation>
    </message>
    <message>
        <source>weight of a preventive contact, in percent</source>
        <translation>poids d’un contact préventif, en pour cent</translation>
    </message>
    <message>
        <source>most that is written off without a manager, in cents</source>
        <translation>montant le plus grand passé en perte sans le responsable, en centimes</translation>
    </message>
    <message>
        <source>working days that a promised payment takes to arrive</source>
        <translation>jours ouvrés d’acheminement d’un paiement promis</translation>
    </message>
    <message>
        <source>working days that a promised cheque takes to arrive</source>
        <translation>jours ouvrés d’acheminement d’un chèque promis</translation>
    </message>
    <message>
        <source>scenario proposed when a customer is late again and again</source>
        <translation>scénario proposé quand un client récidive</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The scenario and each of its steps need a key.</source>
        <translation>Il faut une clé au scénario et à chacune de ses étapes.</translation>
    </message>
    <message>
        <source>Two steps have the key “%1”.</source>
        <translation>Deux étapes ont la clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A number is too small: amounts and days cannot be negative, tries and the day of the decision begin at 1.</source>
        <translation>Un nombre est trop petit&#xa0;: montants et jours ne peuvent être négatifs, les essais et le jour de la décision commencent à 1.</translation>
    </message>
    <message>
        <source>Step “%1” is softer than “%2” before it: each step is at least as firm as the one before.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» est plus douce que «&#xa0;%2&#xa0;» qui la précède&#xa0;: chaque étape est au moins aussi ferme que la précédente.</translation>
    </message>
    <message>
        <source>No reminder stands before the formal demand “%1”: a softer contact comes first.</source>
        <translation>Aucune relance ne précède la mise en demeure «&#xa0;%1&#xa0;»&#xa0;: un contact plus doux vient d’abord.</translation>
    </message>
    <message>
        <source>Step “%1” comes after the payment run: its days are 0 or negative.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» vient après la campagne de règlement&#xa0;: ses jours sont nuls ou négatifs.</translation>
    </message>
    <message>
        <source>The scenario has no name.</source>
        <translation>Le scénario n’a pas de nom.</translation>
    </message>
    <message>
        <source>“%1” is a second formal demand: it is made once.</source>
        <translation>«&#xa0;%1&#xa0;» est une seconde mise en demeure&#xa0;: elle ne se fait qu’une fois.</translation>
    </message>
    <message>
        <source>“%1” is a second thank-you: one is enough.</source>
        <translation>«&#xa0;%1&#xa0;» est un second remerciement&#xa0;: un seul suffit.</translation>
    </message>
    <message>
        <source>Step “%1”: a decision has the channel “decision”, and nothing else has it.</source>
        <translation>Étape «&#xa0;%1&#xa0;»&#xa0;: une décision a le canal «&#xa0;décision&#xa0;», et rien d’autre ne l’a.</translation>
    </message>
    <message>
        <source>Step “%1”: a thank-you counts from the day on which everything is paid, and nothing else does.</source>
        <translation>Étape «&#xa0;%1&#xa0;»&#xa0;: un remerciement se compte du jour où tout est payé, et rien d’autre.</translation>
    </message>
    <message>
        <source>Step “%1” counts from the presentation of a formal demand, and none stands before it.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» se compte de la présentation d’une mise en demeure, et aucune ne la précède.</translation>
    </message>
    <message>
        <source>Step “%1” counts from a decision, and none stands before it.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» se compte d’une décision, et aucune ne la précède.</translation>
    </message>
    <message>
        <source>Step “%1” counts from the contact before it, and it is the first.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» se compte du contact précédent, et c’est la première.</translation>
    </message>
    <message>
        <source>Step “%1” cannot lie before the day it counts from: only a reminder comes before the due date.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» ne peut précéder le jour dont elle se compte&#xa0;: seule une relance vient avant l’échéance.</translation>
    </message>
    <message>
        <source>Step “%1” would be due before “%2”, which comes before it.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» serait à faire avant «&#xa0;%2&#xa0;», qui la précède.</translation>
    </message>
    <message>
        <source>Step “%1” cannot leave by itself: a call, a visit or a decision needs a person.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» ne peut partir seule&#xa0;: un appel, une visite ou une décision demande une personne.</translation>
    </message>
    <message>
        <source>Step “%1” has itself or a decision as its fallback.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» se replie sur elle-même ou sur une décision.</translation>
    </message>
    <message>
        <source>Step “%1” names the text “%2” twice.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» nomme deux fois le texte «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Step “%1” stands for “%2”, which the scenario still has.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» remplace «&#xa0;%2&#xa0;», que le scénario a toujours.</translation>
    </message>
    <message>
        <source>Step “%1” stands for “%2”, which no version in force ever had.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» remplace «&#xa0;%2&#xa0;», qu’aucune version en vigueur n’a jamais eue.</translation>
    </message>
    <message>
        <source>Step “%1” stands for “%2”, and so does a step before it.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» remplace «&#xa0;%2&#xa0;», et une étape avant elle aussi.</translation>
    </message>
    <message>
        <source>Old debt would enter at “%1”, which is no step of the ladder.</source>
        <translation>Une créance ancienne entrerait à «&#xa0;%1&#xa0;», qui n’est pas une étape de l’échelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n days pass before the first decision: more than four weeks need a written reason.</source>
        <translation>
            <numerusform>%n jour passe avant la première décision&#xa0;: plus de quatre semaines demandent un motif écrit.</numerusform>
            <numerusform>%n jours passent avant la première décision&#xa0;: plus de quatre semaines demandent un motif écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step “%1” is a reminder in the words of a formal demand: give it a softer tone.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» est une relance au ton d’une mise en demeure&#xa0;: donnez-lui un ton moins ferme.</translation>
    </message>
    <message>
        <source>The formal demand “%1” leaves by letter or registered letter only, in its fallbacks too.</source>
        <translation>La mise en demeure «&#xa0;%1&#xa0;» ne part que par lettre ou lettre recommandée, replis compris.</translation>
    </message>
</context>
<context>
    <name>FindingsFile</name>
    <message>
        <source>To correct</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Different in the ledger</source>
        <translation>Différentes dans les comptes</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code du motif</translation>
    </message>
</context>
<context>
    <name>HoldCommand</name>
    <message>
        <source>Put a customer or some of his items on hold, or end the hold</source>
        <translation>Suspendre un client ou certaines de ses pièces, ou mettre fin à la suspension</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Le code du client</translation>
    </message>
    <message>
        <source>Numbers of what is held (default: the whole customer)</source>
        <translation>Numéros des pièces suspendues (par défaut&#xa0;: le client entier)</translation>
    </message>
    <message>
        <source>The first day on which it may be chased again (default: until a person ends it)</source>
        <translation>Le premier jour où la relance peut reprendre (par défaut&#xa0;: jusqu’à ce que quelqu’un y mette fin)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>End the holds that run on these items, or on the customer</source>
        <translation>Mettre fin aux suspensions en cours de ces pièces, ou du client</translation>
    </message>
    <message>
        <source>--end: nothing else goes with it.</source>
        <translation>--end&#xa0;: rien d’autre ne va avec.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n holds ended.</source>
        <translation>
            <numerusform>%1&#xa0;: %n suspension terminée.</numerusform>
            <numerusform>%1&#xa0;: %n suspensions terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on hold until %2.</source>
        <translation>%1 est suspendu jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1 is on hold.</source>
        <translation>%1 est suspendu.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>item, customer</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>An earlier hold runs longer.</source>
        <translation>Une suspension antérieure court plus longtemps.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>day, month, year</source>
        <translation>jour, mois, année</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mois, jour, année</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>année, mois, jour</translation>
    </message>
    <message>
        <source>no exchange rate is known</source>
        <translation>aucun taux de change n’est connu</translation>
    </message>
    <message>
        <source>the scenario cannot be used</source>
        <translation>le scénario est inutilisable</translation>
    </message>
    <message>
        <source>the amounts are too large</source>
        <translation>les montants sont trop grands</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Interlocuteurs</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Factures et avoirs</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Règlements</translation>
    </message>
    <message>
        <source>Invoices with their settled dates</source>
        <translation>Factures avec leur date de règlement</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>comme indiqué</translation>
    </message>
    <message>
        <source>found in the file</source>
        <translation>trouvé dans le fichier</translation>
    </message>
    <message>
        <source>every reading gives the same</source>
        <translation>toute lecture donne le même résultat</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>indiqué par le fichier</translation>
    </message>
    <message>
        <source>plain ASCII</source>
        <translation>ASCII simple</translation>
    </message>
    <message>
        <source>a guess: look at some names with accents</source>
        <translation>supposé&#xa0;: vérifiez quelques noms accentués</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Every line is understood</source>
        <translation>Chaque ligne est comprise</translation>
    </message>
    <message>
        <source>The total is the one expected</source>
        <translation>Le total est celui attendu</translation>
    </message>
    <message>
        <source>The total is not the one expected</source>
        <translation>Le total n’est pas celui attendu</translation>
    </message>
    <message>
        <source>The expected total is no amount</source>
        <translation>Le total attendu n’est pas un montant</translation>
    </message>
    <message>
        <source>To the dry run</source>
        <translation>Passer à l’essai à blanc</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Lecture du fichier en cours</translation>
    </message>
    <message>
        <source>First say how the file is to be read</source>
        <translation>Dites d’abord comment lire le fichier</translation>
    </message>
    <message>
        <source>The file is understood</source>
        <translation>Le fichier est compris</translation>
    </message>
    <message>
        <source>Nothing is written yet. The whole import can be taken back.</source>
        <translation>Rien n’est encore écrit. L’import entier pourra être annulé.</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Veuillez patienter</translation>
    </message>
    <message numerus="yes">
        <source>%n lines to correct in the file, then drop it again</source>
        <translation>
            <numerusform>%n ligne à corriger dans le fichier, puis à redéposer</numerusform>
            <numerusform>%n lignes à corriger dans le fichier, puis à redéposer</numerusform>
        </translation>
    </message>
    <message>
        <source>To today’s work</source>
        <translation>Voir la journée</translation>
    </message>
    <message>
        <source>In the ledger as one action</source>
        <translation>Importé en une seule action</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the whole import back.</source>
        <translation>Ctrl+Z annule l’import entier.</translation>
    </message>
    <message>
        <source>The day of the payments is not understood</source>
        <translation>Le jour des paiements connus n’est pas compris</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Import customers, contacts, invoices or payments from a CSV file</source>
        <translation>Importer des clients, interlocuteurs, factures ou règlements d’un fichier CSV</translation>
    </message>
    <message>
        <source>The CSV file</source>
        <translation>Le fichier CSV</translation>
    </message>
    <message>
        <source>What the file holds (default: told by its titles)</source>
        <translation>Ce que contient le fichier (par défaut&#xa0;: d’après ses titres)</translation>
    </message>
    <message>
        <source>The column of a field, by its title or number; nothing behind = leaves the field out; may be repeated</source>
        <translation>La colonne d’un champ, par son titre ou son numéro&#x202f;; rien après = laisse le champ de côté&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>Read the file as saved under this name; with --map, --dates, --decimal or --minor-units, save it under this name</source>
        <translation>Lire le fichier comme enregistré sous ce nom&#x202f;; avec --map, --dates, --decimal ou --minor-units, l’enregistrer sous ce nom</translation>
    </message>
    <message>
        <source>The order of day, month and year</source>
        <translation>L’ordre du jour, du mois et de l’année</translation>
    </message>
    <message>
        <source>The decimal sign of the amounts</source>
        <translation>Le signe décimal des montants</translation>
    </message>
    <message>
        <source>The amounts are whole cents</source>
        <translation>Les montants sont en centimes entiers</translation>
    </message>
    <message>
        <source>Only say what would be imported</source>
        <translation>Dire seulement ce qui serait importé</translation>
    </message>
    <message>
        <source>Import only if the amounts of the file come to this</source>
        <translation>N’importer que si le total du fichier est celui-ci</translation>
    </message>
    <message>
        <source>--map: “%1” needs a field and a column, such as number=&quot;Doc. no.&quot;.</source>
        <translation>--map&#xa0;: «&#xa0;%1&#xa0;» doit donner un champ et une colonne, par exemple number=&quot;N° pièce&quot;.</translation>
    </message>
    <message>
        <source>Letters: %1 (%2). Columns parted by: %3.</source>
        <translation>Caractères&#xa0;: %1 (%2). Colonnes séparées par&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Dates in “%1”: %2 (%3).</source>
        <translation>Dates de «&#xa0;%1&#xa0;»&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>whole cents</source>
        <translation>centimes entiers</translation>
    </message>
    <message>
        <source>Amounts in “%1”: %2 (%3).</source>
        <translation>Montants de «&#xa0;%1&#xa0;»&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Columns left aside: %1.</source>
        <translation>Colonnes laissées de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rows: %1 read, %2 new, %3 known, %4 changed, %5 left out.</source>
        <translation>Lignes&#xa0;: %1 lues, %2 nouvelles, %3 connues, %4 différentes, %5 laissées de côté.</translation>
    </message>
    <message>
        <source>Customers: %1. Items: %2. Allocations: %3. Settled: %4.</source>
        <translation>Clients&#xa0;: %1. Pièces&#xa0;: %2. Imputations&#xa0;: %3. Soldées&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total&#xa0;: %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Different in the ledger, not applied</source>
        <translation>Différences avec les comptes, non reprises</translation>
    </message>
    <message>
        <source>%1 (%2):</source>
        <translation>%1 (%2)&#xa0;:</translation>
    </message>
    <message>
        <source>  … and others; --json lists them.</source>
        <translation>  … et d’autres&#x202f;; --json les énumère.</translation>
    </message>
    <message>
        <source>Imported. “relance-cli undo” takes it back.</source>
        <translation>Importé. «&#xa0;relance-cli undo&#xa0;» permet de l’annuler.</translation>
    </message>
    <message>
        <source>Tried only: nothing was written.</source>
        <translation>Simple essai&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing new: the ledger is as it was.</source>
        <translation>Rien de nouveau&#xa0;: les comptes sont inchangés.</translation>
    </message>
    <message>
        <source>decimal sign: %1</source>
        <translation>signe décimal&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 = “%2”</source>
        <translation>%1 = «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>  … and %n others; --json lists them.</source>
        <translation>
            <numerusform>  … et %n autre&#x202f;; --json les énumère.</numerusform>
            <numerusform>  … et %n autres&#x202f;; --json les énumère.</numerusform>
        </translation>
    </message>
    <message>
        <source>To know:</source>
        <translation>À savoir&#xa0;:</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>  %1 (%2 ×): %3</source>
        <translation>  %1 (%2 ×)&#xa0;: %3</translation>
    </message>
    <message>
        <source>With --kind payments or settled: payments are complete up to this day (default: the day of the latest one in the file, at least yesterday, at most today)</source>
        <translation>Avec --kind payments ou settled&#xa0;: les règlements sont complets jusqu’à ce jour (par défaut&#xa0;: le jour du dernier du fichier, au plus tôt hier, au plus tard aujourd’hui)</translation>
    </message>
    <message>
        <source>--up-to needs --kind payments or settled.</source>
        <translation>--up-to demande --kind payments ou settled.</translation>
    </message>
    <message>
        <source>Payments are known up to %1.</source>
        <translation>Règlements connus jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>ImportQuestion</name>
    <message>
        <source>Day first</source>
        <translation>Le jour d’abord</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Le mois d’abord</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>L’année d’abord</translation>
    </message>
    <message>
        <source>The dates of column “%1” can be read in two ways. Which one is right?</source>
        <translation>Les dates de la colonne «&#xa0;%1&#xa0;» se lisent de deux façons. Laquelle est la bonne&#x202f;?</translation>
    </message>
    <message>
        <source>The dates of column “%1” can be read in two ways: what does “%2” mean?</source>
        <translation>Les dates de la colonne «&#xa0;%1&#xa0;» se lisent de deux façons&#xa0;: que veut dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The amounts of column “%1” can be read in two ways. Which one is right?</source>
        <translation>Les montants de la colonne «&#xa0;%1&#xa0;» se lisent de deux façons. Laquelle est la bonne&#x202f;?</translation>
    </message>
    <message>
        <source>The amounts of column “%1” can be read in two ways: how much is “%2”?</source>
        <translation>Les montants de la colonne «&#xa0;%1&#xa0;» se lisent de deux façons&#xa0;: combien vaut «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Virgule décimale</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Point décimal</translation>
    </message>
    <message>
        <source>What this file holds was not recognised. Say it here, and what its columns are.</source>
        <translation>Le contenu de ce fichier n’a pas été reconnu. Indiquez-le ici, avec le rôle de ses colonnes.</translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>as the profile says</source>
        <translation>d’après le profil</translation>
    </message>
    <message>
        <source>no line of titles</source>
        <translation>sans ligne de titres</translation>
    </message>
    <message>
        <source>titles in line %1</source>
        <translation>titres à la ligne %1</translation>
    </message>
    <message>
        <source>%1 (%2), columns parted by: %3, %4</source>
        <translation>%1 (%2), séparateur&#xa0;: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n dates are read in no other way</source>
        <translation>
            <numerusform>%1&#xa0;: %n date ne se lit qu’ainsi</numerusform>
            <numerusform>%1&#xa0;: %n dates ne se lisent qu’ainsi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>virgule décimale</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>point décimal</translation>
    </message>
    <message>
        <source>whole cents</source>
        <translation>centimes entiers</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <translation>%1 Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ImportTrial</name>
    <message numerus="yes">
        <source>%n of amount zero left out</source>
        <translation>
            <numerusform>%n de montant nul laissée</numerusform>
            <numerusform>%n de montant nul laissées</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêtes</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Déjà connues</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangées</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>non reprises</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>bloquantes</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>New contacts</source>
        <translation>Nouveaux interlocuteurs</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>Nouvelles pièces</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Imputations</translation>
    </message>
    <message>
        <source>Items settled</source>
        <translation>Pièces soldées</translation>
    </message>
    <message>
        <source>Rows known already</source>
        <translation>Lignes déjà connues</translation>
    </message>
    <message>
        <source>Total of the rows understood</source>
        <translation>Total des lignes comprises</translation>
    </message>
    <message>
        <source>Total of the file</source>
        <translation>Total du fichier</translation>
    </message>
    <message>
        <source>The file has no amounts.</source>
        <translation>Ce fichier n’a pas de montants.</translation>
    </message>
    <message>
        <source>This very file was imported on %1: nothing would change.</source>
        <translation>Ce même fichier a été importé le %1&#xa0;: rien ne changerait.</translation>
    </message>
    <message>
        <source>All of it is in the ledger already: nothing would change.</source>
        <translation>Tout est déjà dans les comptes&#xa0;: rien ne changerait.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insolvency</name>
    <message>
        <source>Insolvent, judgment of %1</source>
        <translation>Procédure collective, jugement du %1</translation>
    </message>
    <message>
        <source>Insolvent, known since %1</source>
        <translation>Procédure collective, connue depuis le %1</translation>
    </message>
    <message>
        <source>administrator: %1</source>
        <translation>mandataire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>InsolventCommand</name>
    <message>
        <source>Note insolvency proceedings of a customer, or that they are over</source>
        <translation>Noter une procédure collective d’un client, ou sa fin</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Le code du client</translation>
    </message>
    <message>
        <source>The day of the judgment (default: not known; everything up to today stops)</source>
        <translation>Le jour du jugement (par défaut&#xa0;: inconnu&#x202f;; tout s’arrête jusqu’à ce jour)</translation>
    </message>
    <message>
        <source>Who speaks for him now</source>
        <translation>Qui parle désormais pour lui</translation>
    </message>
    <message>
        <source>There are no proceedings any more</source>
        <translation>Il n’y a plus de procédure</translation>
    </message>
    <message>
        <source>--end: nothing else goes with it.</source>
        <translation>--end&#xa0;: rien d’autre ne va avec.</translation>
    </message>
    <message>
        <source>%1 is insolvent no longer.</source>
        <translation>%1 n’est plus en procédure collective.</translation>
    </message>
    <message>
        <source>%1 is insolvent: declare what was open at the judgment.</source>
        <translation>%1 est en procédure collective&#xa0;: déclarez ce qui était dû au jugement.</translation>
    </message>
</context>
<context>
    <name>InspectorParts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Last exchanges</source>
        <translation>Derniers échanges</translation>
    </message>
</context>
<context>
    <name>Interest</name>
    <message>
        <source>The law gives no interest against this debtor.</source>
        <translation>La loi n’accorde pas d’intérêts contre ce débiteur.</translation>
    </message>
    <message>
        <source>Interest runs only after a formal notice; none is known.</source>
        <translation>Les intérêts ne courent qu’après une mise en demeure&#x202f;; aucune n’est connue.</translation>
    </message>
    <message>
        <source>The due date was put off to the next working day.</source>
        <translation>L’échéance a été reportée au jour ouvré suivant.</translation>
    </message>
    <message>
        <source>The rate is below three times the legal rate, the least that a contract may set.</source>
        <translation>Le taux est inférieur à trois fois le taux légal, le minimum qu’un contrat peut fixer.</translation>
    </message>
    <message>
        <source>The agreed rate is above what the law allows with a consumer: only the legal rate remains.</source>
        <translation>Le taux convenu dépasse ce que la loi permet avec un particulier&#xa0;: seul le taux légal subsiste.</translation>
    </message>
    <message>
        <source>official</source>
        <translation>officiel</translation>
    </message>
    <message>
        <source>reckoned from an official rate</source>
        <translation>calculé d’après un taux officiel</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>InterestCommand</name>
    <message>
        <source>Late-payment interest of one debt, by law or by contract</source>
        <translation>Intérêts de retard d’une créance, selon la loi ou le contrat</translation>
    </message>
    <message>
        <source>Whose law: FR, BE, LU, DE, CH or UK</source>
        <translation>Droit applicable&#xa0;: FR, BE, LU, DE, CH ou UK</translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation>Qui doit</translation>
    </message>
    <message>
        <source>The debt, with VAT</source>
        <translation>Montant de la créance, TVA comprise</translation>
    </message>
    <message>
        <source>Its due date</source>
        <translation>Sa date d’échéance</translation>
    </message>
    <message>
        <source>The last day that bears interest</source>
        <translation>Dernier jour qui porte intérêt</translation>
    </message>
    <message>
        <source>A payment: its day and amount; may be repeated</source>
        <translation>Un règlement&#xa0;: son jour et son montant&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>The yearly rate of the contract, in percent</source>
        <translation>Taux annuel du contrat, en pour cent</translation>
    </message>
    <message>
        <source>Day of the formal notice, where the law wants one</source>
        <translation>Jour de la mise en demeure, là où la loi en demande une</translation>
    </message>
    <message>
        <source>Currency (default: that of the country)</source>
        <translation>Devise (par défaut&#xa0;: celle du pays)</translation>
    </message>
    <message>
        <source>How days make a year (default: act365)</source>
        <translation>Base de calcul des jours (par défaut&#xa0;: act365)</translation>
    </message>
    <message>
        <source>--payment: “%1” needs a day and an amount, such as 2026-07-15=500.00.</source>
        <translation>--payment&#xa0;: «&#xa0;%1&#xa0;» doit donner un jour et un montant, par exemple 2026-07-15=500.00.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Fixed costs of collection</source>
        <translation>Indemnité forfaitaire de recouvrement</translation>
    </message>
    <message>
        <source>Amounts in %1.</source>
        <translation>Montants en %1.</translation>
    </message>
    <message>
        <source>Rate from %1: %2 (%3).</source>
        <translation>Taux à partir du %1&#xa0;: %2 (%3).</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Reprise de solde</translation>
    </message>
    <message>
        <source>Retention money</source>
        <translation>Retenue de garantie</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Passage en perte</translation>
    </message>
</context>
<context>
    <name>ItemCommand</name>
    <message>
        <source>Say that an invoice is sold to a factor, re-issued, or retained in part</source>
        <translation>Dire qu’une facture est cédée au factor, réémise, ou retenue en partie</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Code du client</translation>
    </message>
    <message>
        <source>Number of the invoice, or #ID</source>
        <translation>Numéro de la facture, ou #ID</translation>
    </message>
    <message>
        <source>Sold to a factor: it is not chased</source>
        <translation>Cédée au factor&#xa0;: elle n’est pas relancée</translation>
    </message>
    <message>
        <source>It re-issues that invoice: level and clock go on from there</source>
        <translation>Elle réémet cette facture&#xa0;: niveau et horloge continuent de là</translation>
    </message>
    <message>
        <source>So much of it is retention money, an item of its own</source>
        <translation>Tant de la facture est une retenue de garantie, une pièce à part</translation>
    </message>
    <message>
        <source>With --retain: the day on which that is due</source>
        <translation>Avec --retain&#xa0;: jour où elle est due</translation>
    </message>
    <message>
        <source>Currency of the amount (default: the ledger’s)</source>
        <translation>Devise du montant (par défaut&#xa0;: celle du grand livre)</translation>
    </message>
    <message>
        <source>--factored, --replaces and --retain: one of the three.</source>
        <translation>--factored, --replaces et --retain&#xa0;: un des trois.</translation>
    </message>
    <message>
        <source>--retain and --release go together.</source>
        <translation>--retain et --release vont ensemble.</translation>
    </message>
    <message>
        <source>%1 is sold to a factor.</source>
        <translation>%1 est cédée au factor.</translation>
    </message>
    <message>
        <source>%1 is ours to collect again.</source>
        <translation>%1 est de nouveau à encaisser par nous.</translation>
    </message>
    <message>
        <source>%1 re-issues no other invoice.</source>
        <translation>%1 ne réémet aucune autre facture.</translation>
    </message>
    <message>
        <source>%1 re-issues %2.</source>
        <translation>%1 réémet %2.</translation>
    </message>
    <message>
        <source>%1 of %2 is retention money, due on %3 as %4.</source>
        <translation>%1 de %2 est une retenue de garantie, due le %3 sous le numéro %4.</translation>
    </message>
</context>
<context>
    <name>JumpCommand</name>
    <message>
        <source>Say which step comes next, further on or back, without a contact</source>
        <translation>Dire quelle étape vient ensuite, plus loin ou en arrière, sans contact</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Code du client</translation>
    </message>
    <message>
        <source>Key of the step that comes next, or “none” to begin again; “why” names the scenario</source>
        <translation>Clé de l’étape qui vient ensuite, ou «&#xa0;none&#xa0;» pour recommencer&#x202f;; «&#xa0;why&#xa0;» nomme le scénario</translation>
    </message>
    <message>
        <source>Numbers of the items (default: all that may be chased)</source>
        <translation>Numéros des pièces (par défaut&#xa0;: toutes celles à réclamer)</translation>
    </message>
    <message>
        <source>Why; required</source>
        <translation>Pourquoi&#x202f;; obligatoire</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n items begin again at the first step.</source>
        <translation>
            <numerusform>%1&#xa0;: %n pièce recommence à la première étape.</numerusform>
            <numerusform>%1&#xa0;: %n pièces recommencent à la première étape.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: step “%2” comes next for %n items.</source>
        <translation>
            <numerusform>%1&#xa0;: l’étape «&#xa0;%2&#xa0;» vient ensuite pour %n pièce.</numerusform>
            <numerusform>%1&#xa0;: l’étape «&#xa0;%2&#xa0;» vient ensuite pour %n pièces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pg préc.</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Pg suiv.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Ctrl+</source>
        <translation>Ctrl+</translation>
    </message>
    <message>
        <source>Alt+</source>
        <translation>Alt+</translation>
    </message>
    <message>
        <source>Shift+</source>
        <translation>Maj+</translation>
    </message>
</context>
<context>
    <name>LedgerArguments</name>
    <message>
        <source>The ledger, a .relance file</source>
        <translation>Les comptes, un fichier .relance</translation>
    </message>
    <message>
        <source>The day to work on (default: today, or the day of the last run if that is later)</source>
        <translation>Le jour de travail (par défaut&#xa0;: aujourd’hui)</translation>
    </message>
</context>
<context>
    <name>LedgerFacts</name>
    <message>
        <source>Import of %1 at %2</source>
        <translation>Import du %1 à %2</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <comment>time of day</comment>
        <translation>hh&apos;&#xa0;h&#xa0;&apos;mm</translation>
    </message>
    <message>
        <source>Buckets − unapplied = ledger: %1</source>
        <translation>Tranches − non imputé = compte 411&#xa0;: %1</translation>
    </message>
    <message>
        <source>Buckets − unapplied give %1, the ledger %2</source>
        <translation>Tranches − non imputé donnent %1, le compte 411 %2</translation>
    </message>
    <message>
        <source>The balance is too large to be added up</source>
        <translation>Le solde est trop grand pour être additionné</translation>
    </message>
</context>
<context>
    <name>LettersCommand</name>
    <message>
        <source>Write today’s letters and formal demands as PDF</source>
        <translation>Établir en PDF les courriers et mises en demeure du jour</translation>
    </message>
    <message>
        <source>The folder for the files, one a customer; nothing in it is overwritten</source>
        <translation>Le dossier des fichiers, un par client&#x202f;; rien n’y est remplacé</translation>
    </message>
    <message>
        <source>Also one PDF of all letters, for the printer</source>
        <translation>En outre un seul PDF de tous les courriers, pour l’imprimante</translation>
    </message>
    <message>
        <source>Also the e-mails, as drafts that a mail program opens; they stay to be done</source>
        <translation>En outre les courriels, en brouillons que la messagerie ouvre&#x202f;; ils restent à faire</translation>
    </message>
    <message>
        <source>The same, and record them as sent</source>
        <translation>De même, et les noter comme envoyés</translation>
    </message>
    <message>
        <source>No letter waits to be written.</source>
        <translation>Aucun courrier n’est à établir.</translation>
    </message>
    <message numerus="yes">
        <source>%n files written to %1</source>
        <translation>
            <numerusform>%n fichier écrit dans %1</numerusform>
            <numerusform>%n fichiers écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All letters in one file: %1</source>
        <translation>Tous les courriers en un fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not written, %1: %2</source>
        <translation>Non établi, %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files written that an earlier run had recorded as issued and left owing. Look before you post them: they may have left already.</source>
        <translation>
            <numerusform>%n fichier écrit, qu’un passage interrompu devait encore&#xa0;: sa lettre est déjà enregistrée comme émise. Vérifiez avant de le poster&#xa0;: il est peut-être déjà parti.</numerusform>
            <numerusform>%n fichiers écrits, qu’un passage interrompu devait encore&#xa0;: leurs lettres sont déjà enregistrées comme émises. Vérifiez avant de les poster&#xa0;: ils sont peut-être déjà partis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had just been issued by another program: they are not written a second time.</source>
        <translation>
            <numerusform>%n venait d’être émis par un autre programme&#xa0;: il n’est pas écrit une seconde fois.</numerusform>
            <numerusform>%n venaient d’être émis par un autre programme&#xa0;: ils ne sont pas écrits une seconde fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are recorded as issued and their files could not be written. They will be, next time, once their folder can be written to.</source>
        <translation>
            <numerusform>%n lettre est enregistrée comme émise, mais son fichier n’a pas pu être écrit. Il le sera la prochaine fois, dès que son dossier le permettra.</numerusform>
            <numerusform>%n lettres sont enregistrées comme émises, mais leurs fichiers n’ont pas pu être écrits. Ils le seront la prochaine fois, dès que leur dossier le permettra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a person: only what may leave by itself, what waits for a yes stays</source>
        <translation>Sans personne&#xa0;: seulement ce qui part seul&#xa0;; ce qui attend un accord reste</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a person’s yes and were left.</source>
        <translation>
            <numerusform>%n attend l’accord d’une personne et n’est pas parti.</numerusform>
            <numerusform>%n attendent l’accord d’une personne et ne sont pas partis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers cannot be reached until an address or a number is filled in: “relance-cli today” names them.</source>
        <translation>
            <numerusform>%n client ne peut être joint tant qu’une adresse ou un numéro n’est pas complété&#xa0;: «&#xa0;relance-cli today&#xa0;» le nomme.</numerusform>
            <numerusform>%n clients ne peuvent être joints tant qu’une adresse ou un numéro n’est pas complété&#xa0;: «&#xa0;relance-cli today&#xa0;» les nomme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachineFault</name>
    <message>
        <source>“%1” cannot be read (%2). Nothing was changed. Check the name and your rights to it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu (%2). Rien n’a été modifié. Vérifiez le nom et vos droits d’accès.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). What was there before is unchanged. Check the folder, your rights and the room on the disk.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit (%2). Ce qui existait est resté intact. Vérifiez le dossier, vos droits et la place sur le disque.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. Nothing was changed. Wait until it has finished, then try again.</source>
        <translation>Un autre programme écrit dans «&#xa0;%1&#xa0;». Rien n’a été modifié. Attendez qu’il ait fini, puis recommencez.</translation>
    </message>
    <message>
        <source>The ledger “%1” is damaged (%2). It was not touched. Keep it as it is and open the last backup.</source>
        <translation>Les comptes «&#xa0;%1&#xa0;» sont endommagés (%2). Le fichier n’a pas été touché. Conservez-le tel quel et ouvrez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is not a ledger of Relance (%2). It was not touched. Choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de comptes de Relance (%2). Il n’a pas été touché. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Relance. It was not touched. Install that version to open it.</source>
        <translation>«&#xa0;%1&#xa0;» vient d’une version plus récente de Relance. Le fichier n’a pas été touché. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>A sum is too large to be reckoned exactly (%1). Nothing was changed. Look for an amount that is wrong.</source>
        <translation>Un total est trop grand pour être calculé exactement (%1). Rien n’a été modifié. Cherchez un montant erroné.</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>fichier introuvable</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>you have no right to it</source>
        <translation>vous n’y avez pas droit</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>something has that name already</source>
        <translation>quelque chose porte déjà ce nom</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>another kind of file</source>
        <translation>autre sorte de fichier</translation>
    </message>
    <message>
        <source>no ordinary file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>the database of another program</source>
        <translation>base de données d’un autre programme</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>trop court</translation>
    </message>
    <message>
        <source>“%1” was written by an earlier version of Relance. Nothing was changed, as it was only to be read. Open it in Relance or run a command that writes into it: it is then brought up to date, and a copy as it was is kept beside it.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version antérieure de Relance. Rien n’a été modifié, puisqu’il ne s’agissait que de le lire. Ouvrez-le dans Relance ou lancez une commande qui y écrit&#xa0;: il sera alors mis à jour, et une copie de l’état précédent restera à côté.</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>Make a new, empty ledger</source>
        <translation>Créer de nouveaux comptes, vides</translation>
    </message>
    <message>
        <source>The creditor: the legal entity that is owed</source>
        <translation>Le créancier&#xa0;: l’entité à qui l’on doit</translation>
    </message>
    <message>
        <source>Its country: law, calendar and currency</source>
        <translation>Son pays&#xa0;: droit, calendrier et devise</translation>
    </message>
    <message>
        <source>Its currency (default: that of the country)</source>
        <translation>Sa devise (par défaut&#xa0;: celle du pays)</translation>
    </message>
    <message>
        <source>Its region, where that has holidays of its own</source>
        <translation>Sa région, si elle a des jours fériés propres</translation>
    </message>
    <message>
        <source>Its time zone (default: that of the country)</source>
        <translation>Son fuseau horaire (par défaut&#xa0;: celui du pays)</translation>
    </message>
    <message>
        <source>New ledger: %1 (%2, %3).</source>
        <translation>Nouveaux comptes&#xa0;: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>No public holidays are known of %1: only weekends are days off.</source>
        <translation>Aucun jour férié connu pour %1&#xa0;: seuls les week-ends sont chômés.</translation>
    </message>
    <message>
        <source>--country: there is no country “%1”.</source>
        <translation>--country&#xa0;: il n’y a pas de pays «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--currency: no country pays in “%1”.</source>
        <translation>--currency&#xa0;: aucun pays ne paie en «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>NoteCommand</name>
    <message>
        <source>Write a note into a customer’s file, without any contact</source>
        <translation>Écrire une note dans la fiche d’un client, sans aucun contact</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Le code du client</translation>
    </message>
    <message>
        <source>What he may read; it stays in the client file</source>
        <translation>Ce qu’il peut lire&#x202f;; la note reste dans la fiche</translation>
    </message>
    <message>
        <source>Note on %1 written.</source>
        <translation>Note écrite sur %1.</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>Customer %1 cannot be his own payer. Nothing was changed. Name another account, or none.</source>
        <translation>Le client %1 ne peut pas être son propre payeur. Rien n’a été modifié. Nommez un autre compte, ou aucun.</translation>
    </message>
    <message>
        <source>Customer %2 cannot pay for %1: another account pays for %2. Nothing was changed. Name the account that pays.</source>
        <translation>Le client %2 ne peut pas payer pour %1&#xa0;: un autre compte paie pour %2. Rien n’a été modifié. Nommez le compte qui paie.</translation>
    </message>
    <message>
        <source>Customer %1 pays for others, so that nobody can pay for him. Nothing was changed. Give the others another payer first.</source>
        <translation>Le client %1 paie pour d’autres&#xa0;: personne ne peut payer pour lui. Rien n’a été modifié. Donnez d’abord un autre payeur aux autres.</translation>
    </message>
    <message>
        <source>The orders of customer %1 are held already. Nothing was recorded. To give another reason, release them first.</source>
        <translation>Les commandes du client %1 sont déjà bloquées. Rien n’a été enregistré. Pour donner un autre motif, libérez-les d’abord.</translation>
    </message>
    <message>
        <source>“%2” is away on some of these days, and his work comes back to “%1”. Nothing was recorded. Name a deputy who is there.</source>
        <translation>«&#xa0;%2&#xa0;» est absent certains de ces jours, et son travail revient à «&#xa0;%1&#xa0;». Rien n’a été enregistré. Nommez un suppléant présent.</translation>
    </message>
    <message>
        <source>“%1” does the work of “%2”, who is away. Nothing was changed. Give “%2” another deputy first.</source>
        <translation>«&#xa0;%1&#xa0;» fait le travail de «&#xa0;%2&#xa0;», absent. Rien n’a été modifié. Donnez d’abord un autre suppléant à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot stand for itself in the end. Nothing was changed. Name the earlier invoice that it re-issues.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas se remplacer elle-même en fin de compte. Rien n’a été modifié. Nommez la facture antérieure qu’elle réémet.</translation>
    </message>
    <message>
        <source>This is known of “%1” already. Nothing was changed.</source>
        <translation>Cela est déjà noté pour «&#xa0;%1&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A part of “%1” is retained already. Nothing was recorded. An invoice has one retention.</source>
        <translation>Une part de «&#xa0;%1&#xa0;» est déjà retenue. Rien n’a été enregistré. Une facture a une seule retenue.</translation>
    </message>
    <message>
        <source>“%1” is a credit, and this verdict is for what is owed. Nothing was recorded. A credit is offset, or left until a date.</source>
        <translation>«&#xa0;%1&#xa0;» est un avoir ou un paiement, et ce verdict vaut pour ce qui est dû. Rien n’a été enregistré. Un crédit se compense, ou se laisse jusqu’à une date.</translation>
    </message>
    <message>
        <source>All of “%1” is contested already. Nothing was recorded. Close that dispute first.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà contestée en entier. Rien n’a été enregistré. Répondez d’abord à ce litige.</translation>
    </message>
    <message>
        <source>“%1” is handed over to a third party. Nothing was written off. Take the mandate back first.</source>
        <translation>«&#xa0;%1&#xa0;» est confiée à un tiers. Rien n’a été passé en perte. Reprenez d’abord le mandat.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 that are claimed by this mandate. Nothing was recorded. Give what was recovered of it so far.</source>
        <translation>%1, c’est plus que les %2 réclamés par ce mandat. Rien n’a été enregistré. Donnez ce qui en a été recouvré jusqu’ici.</translation>
    </message>
    <message>
        <source>There is no text “%1”. Nothing was recorded. Check its key.</source>
        <translation>Il n’y a pas de texte «&#xa0;%1&#xa0;». Rien n’a été enregistré. Vérifiez sa clé.</translation>
    </message>
    <message>
        <source>The amount must be above zero. Nothing was recorded. Give the amount that is meant.</source>
        <translation>Le montant doit être supérieur à zéro. Rien n’a été enregistré. Donnez le montant voulu.</translation>
    </message>
    <message>
        <source>An amount cannot be negative here. Nothing was recorded. Give zero or more.</source>
        <translation>Un montant ne peut pas être négatif ici. Rien n’a été enregistré. Donnez zéro ou plus.</translation>
    </message>
    <message>
        <source>%1 cannot be divided into %2 instalments. Nothing was recorded. Take fewer instalments, or a larger amount.</source>
        <translation>%1 ne se partagent pas en %2 échéances. Rien n’a été enregistré. Prenez moins d’échéances, ou un montant plus grand.</translation>
    </message>
    <message>
        <source>This result needs an amount. Nothing was recorded. Add the amount that was announced.</source>
        <translation>Ce résultat demande un montant. Rien n’a été enregistré. Ajoutez le montant annoncé.</translation>
    </message>
    <message>
        <source>Customer %1 is insolvent: no consequence may be announced to him. Nothing was recorded. Declare what he owes to the administrator.</source>
        <translation>Le client %1 est en procédure collective&#xa0;: aucune conséquence ne peut lui être annoncée. Rien n’a été enregistré. Déclarez la créance au mandataire.</translation>
    </message>
    <message>
        <source>To give up more than %3 of what customer %1 owes takes a manager: %2. Nothing was recorded. Propose it, and let one of them answer.</source>
        <translation>Passer en perte plus de %3 de ce que doit le client %1 revient à un responsable&#xa0;: %2. Rien n’a été enregistré. Proposez-le, et faites répondre l’un d’eux.</translation>
    </message>
    <message>
        <source>No registered letter to this customer waits for its presentation. Nothing was recorded. Record the letter first, or name one with its number to correct its day.</source>
        <translation>Aucune lettre recommandée à ce client n’attend sa présentation. Rien n’a été enregistré. Notez d’abord la lettre, ou nommez-en une par son numéro pour corriger le jour.</translation>
    </message>
    <message>
        <source>Several registered letters to this customer wait for their presentation. Nothing was recorded. Name the one you mean: %1.</source>
        <translation>Plusieurs lettres recommandées à ce client attendent leur présentation. Rien n’a été enregistré. Nommez celle dont il s’agit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no contact %1. Nothing was changed. Open the client file to see its contacts.</source>
        <translation>Il n’y a pas de contact %1. Rien n’a été modifié. Ouvrez la fiche client pour voir ses contacts.</translation>
    </message>
    <message>
        <source>The formal demand to customer %1 cannot leave by e-mail: it is a letter. Nothing was written. Enter the postal address, and run the scenarios again.</source>
        <translation>La mise en demeure du client %1 ne peut pas partir par courriel&#xa0;: c’est une lettre. Rien n’a été écrit. Saisissez son adresse postale, puis refaites la relance du jour.</translation>
    </message>
</context>
<context>
    <name>Open</name>
    <message>
        <source>%1 of %2</source>
        <comment>channel, day</comment>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>our word, not kept on %1</source>
        <translation>parole non tenue le %1</translation>
    </message>
    <message>
        <source>our word, due on %1</source>
        <translation>parole à tenir le %1</translation>
    </message>
    <message>
        <source>past its deadline of %1</source>
        <translation>en retard depuis le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>encore %n</numerusform>
            <numerusform>encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply to read</source>
        <translation>Réponse à lire</translation>
    </message>
    <message>
        <source>Did it go? %1</source>
        <translation>Parti&#xa0;? %1</translation>
    </message>
    <message>
        <source>Replies to read</source>
        <translation>Réponses à lire</translation>
    </message>
    <message>
        <source>Nobody knows whether it went. It counts when you say so.</source>
        <translation>Personne ne sait si l’envoi est parti. Il compte dès que vous le dites.</translation>
    </message>
    <message>
        <source>Did it go?</source>
        <translation>Est-ce parti&#xa0;?</translation>
    </message>
    <message>
        <source>Our word</source>
        <translation>Notre parole</translation>
    </message>
    <message>
        <source>Dispute past its deadline</source>
        <translation>Litige en retard</translation>
    </message>
    <message>
        <source>Handled by hand</source>
        <translation>Traité à la main</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Envois incertains</translation>
    </message>
    <message>
        <source>Late disputes</source>
        <translation>Litiges en retard</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>insolvency proceedings since %1: only against payment before</source>
        <translation>procédure collective depuis le %1&#xa0;: seulement contre paiement d’avance</translation>
    </message>
    <message>
        <source>formal demand of %1 without effect</source>
        <translation>mise en demeure du %1 sans effet</translation>
    </message>
    <message>
        <source>we announced a consequence for %1</source>
        <translation>nous avons annoncé une suite pour le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n promises broken in 12 months</source>
        <translation>
            <numerusform>%n promesse rompue en 12 mois</numerusform>
            <numerusform>%n promesses rompues en 12 mois</numerusform>
        </translation>
    </message>
    <message>
        <source>open above the credit limit of %1</source>
        <translation>encours au-dessus de la limite de %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>en retard depuis le %1</translation>
    </message>
    <message>
        <source>nothing is overdue any longer, held since %1</source>
        <translation>plus rien n’est en retard, bloquées depuis le %1</translation>
    </message>
    <message>
        <source>what is overdue is promised, contested or on hold; held since %1</source>
        <translation>ce qui est en retard est promis, contesté ou suspendu&#xa0;; bloquées depuis le %1</translation>
    </message>
</context>
<context>
    <name>OrdersCommand</name>
    <message>
        <source>List orders to hold and to release, or decide it</source>
        <translation>Lister les commandes à bloquer et à libérer, ou en décider</translation>
    </message>
    <message>
        <source>The customer’s code, with --hold or --release</source>
        <translation>Code du client, avec --hold ou --release</translation>
    </message>
    <message>
        <source>Hold his orders from today</source>
        <translation>Bloquer ses commandes dès aujourd’hui</translation>
    </message>
    <message>
        <source>Let his orders go out again</source>
        <translation>Laisser repartir ses commandes</translation>
    </message>
    <message>
        <source>Why; required to hold</source>
        <translation>Pourquoi&#xa0;; obligatoire pour bloquer</translation>
    </message>
    <message>
        <source>--hold and --release: one of the two.</source>
        <translation>--hold et --release&#xa0;: l’un des deux.</translation>
    </message>
    <message>
        <source>CUSTOMER goes with --hold or --release.</source>
        <translation>CUSTOMER va avec --hold ou --release.</translation>
    </message>
    <message>
        <source>--reason: only with --hold or --release.</source>
        <translation>--reason&#xa0;: seulement avec --hold ou --release.</translation>
    </message>
    <message>
        <source>  %1 %2, %3 overdue: %4</source>
        <translation>  %1 %2, %3 en retard&#xa0;: %4</translation>
    </message>
    <message>
        <source>To release:</source>
        <translation>À libérer&#xa0;:</translation>
    </message>
    <message>
        <source>To hold:</source>
        <translation>À bloquer&#xa0;:</translation>
    </message>
    <message>
        <source>Held:</source>
        <translation>Bloquées&#xa0;:</translation>
    </message>
    <message>
        <source>  %1 %2 since %3: %4</source>
        <translation>  %1 %2 depuis le %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>No orders to hold or to release.</source>
        <translation>Aucune commande à bloquer ni à libérer.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Formal demands</source>
        <translation>Mises en demeure</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>Formal demand</source>
        <translation>Mise en demeure</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>recommandée</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>par la poste</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sans adresse</translation>
    </message>
    <message>
        <source>no longer due</source>
        <translation>plus à envoyer</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>rate unknown</source>
        <translation>taux inconnu</translation>
    </message>
    <message>
        <source>words offend</source>
        <translation>ton à revoir</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenu</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Litige</translation>
    </message>
    <message>
        <source>Document asked for</source>
        <translation>Justificatif demandé</translation>
    </message>
    <message>
        <source>Transfer announced</source>
        <translation>Virement annoncé</translation>
    </message>
    <message>
        <source>Said to be paid</source>
        <translation>Déclaré payé</translation>
    </message>
    <message>
        <source>Callback agreed</source>
        <translation>Rappel convenu</translation>
    </message>
    <message>
        <source>Passed on to someone else</source>
        <translation>Transmis à un tiers</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Faux numéro</translation>
    </message>
    <message>
        <source>No commitment</source>
        <translation>Sans engagement</translation>
    </message>
    <message>
        <source>Refusal to pay</source>
        <translation>Refus de payer</translation>
    </message>
    <message>
        <source>Insolvency proceedings</source>
        <translation>Procédure collective</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Projet commercial</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>messagerie</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>Step of the scenario</source>
        <translation>Étape du scénario</translation>
    </message>
    <message>
        <source>Before the due date</source>
        <translation>Avant l’échéance</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rappel convenu</translation>
    </message>
    <message>
        <source>Rejected payment</source>
        <translation>Règlement rejeté</translation>
    </message>
    <message>
        <source>Broken promise</source>
        <translation>Promesse rompue</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Fait à la main</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Recap of a call</source>
        <translation>Récapitulatif d’appel</translation>
    </message>
    <message>
        <source>Answer to the customer</source>
        <translation>Réponse au client</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Venu du client</translation>
    </message>
</context>
<context>
    <name>PartnersCommand</name>
    <message>
        <source>Name of the partner; one of that name is as given from now on</source>
        <translation>Nom du partenaire&#xa0;; celui de ce nom est désormais tel qu’indiqué</translation>
    </message>
    <message>
        <source>What he is: %1</source>
        <translation>Ce qu’il est&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where he works</source>
        <translation>Où il travaille</translation>
    </message>
    <message>
        <source>What he speaks</source>
        <translation>Les langues qu’il parle</translation>
    </message>
    <message>
        <source>Share that he recovers of what is claimed, in basis points (6000 = 60 %)</source>
        <translation>Part qu’il recouvre de ce qui est réclamé, en points de base (6000 = 60 %)</translation>
    </message>
    <message>
        <source>From a claim of A minor units on, so many basis points of what is recovered</source>
        <translation>À partir d’une créance de A (en centimes), tant de points de base de ce qui est recouvré</translation>
    </message>
    <message>
        <source>Nothing new is handed over to him</source>
        <translation>Plus rien ne lui est confié</translation>
    </message>
    <message>
        <source>--fees: pairs of an amount and basis points are expected, as 0=1500.</source>
        <translation>--fees&#xa0;: des paires d’un montant et de points de base sont attendues, comme 0=1500.</translation>
    </message>
    <message>
        <source>--fees: each amount stands once.</source>
        <translation>--fees&#xa0;: chaque montant une seule fois.</translation>
    </message>
    <message>
        <source>--languages: codes of two small letters are expected, as fr,en.</source>
        <translation>--languages&#xa0;: des codes de deux minuscules sont attendus, comme fr,en.</translation>
    </message>
    <message>
        <source>--add: say who it is.</source>
        <translation>--add&#xa0;: dites de qui il s’agit.</translation>
    </message>
    <message>
        <source>No partner is entered.</source>
        <translation>Aucun partenaire n’est saisi.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Honoraires</translation>
    </message>
    <message>
        <source>List who recovers claims for us, enter one, or rename one</source>
        <translation>Lister qui recouvre pour nous, en saisir un ou le renommer</translation>
    </message>
    <message>
        <source>Name of the partner who is called otherwise now</source>
        <translation>Nom du partenaire qui s’appelle autrement désormais</translation>
    </message>
    <message>
        <source>With --rename: his new name</source>
        <translation>Avec --rename&#xa0;: son nouveau nom</translation>
    </message>
    <message>
        <source>--to: there is a partner of this name.</source>
        <translation>--to&#xa0;: un partenaire porte déjà ce nom.</translation>
    </message>
    <message>
        <source>--rename and --to: one does not go without the other.</source>
        <translation>--rename et --to&#xa0;: l’un ne va pas sans l’autre.</translation>
    </message>
    <message>
        <source>--add and --rename: one of the two.</source>
        <translation>--add et --rename&#xa0;: l’un des deux.</translation>
    </message>
</context>
<context>
    <name>PayCommand</name>
    <message>
        <source>Record a payment, or allocate one that is unapplied</source>
        <translation>Enregistrer un règlement, ou en imputer un qui ne l’est pas</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Le code du client</translation>
    </message>
    <message>
        <source>The amount received</source>
        <translation>Le montant reçu</translation>
    </message>
    <message>
        <source>Numbers of what it pays (default: the oldest due first)</source>
        <translation>Numéros des pièces réglées (par défaut&#xa0;: la plus ancienne échéance d’abord)</translation>
    </message>
    <message>
        <source>The day it was received (default: the day to work on)</source>
        <translation>Le jour de réception (par défaut&#xa0;: le jour de travail)</translation>
    </message>
    <message>
        <source>How it was paid: %1</source>
        <translation>Moyen de paiement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its number (default: its day and a count)</source>
        <translation>Son numéro (par défaut&#xa0;: son jour et un rang)</translation>
    </message>
    <message>
        <source>Currency of the amount (default: the ledger’s)</source>
        <translation>Devise du montant (par défaut&#xa0;: celle des comptes)</translation>
    </message>
    <message>
        <source>Allocate what is unapplied of this payment or credit note, instead of a new payment</source>
        <translation>Imputer ce qui ne l’est pas encore de ce règlement ou avoir, au lieu d’un nouveau règlement</translation>
    </message>
    <message>
        <source>It pays nothing yet</source>
        <translation>Il ne règle encore rien</translation>
    </message>
    <message>
        <source>It is an advance or a deposit</source>
        <translation>C’est un acompte ou une caution</translation>
    </message>
    <message>
        <source>--amount: say how much was received.</source>
        <translation>--amount&#xa0;: dites combien a été reçu.</translation>
    </message>
    <message>
        <source>--unapplied: a payment that pays nothing has no --items.</source>
        <translation>--unapplied&#xa0;: un règlement qui ne règle rien n’a pas d’--items.</translation>
    </message>
    <message>
        <source>--from: this money is there already; only --items, --amount and --on go with it.</source>
        <translation>--from&#xa0;: cet argent est déjà là&#x202f;; seuls --items, --amount et --on vont avec.</translation>
    </message>
    <message>
        <source>Payment %1 of %2 recorded for %3.</source>
        <translation>Règlement %1 de %2 enregistré pour %3.</translation>
    </message>
    <message>
        <source>Allocated from %1: %2.</source>
        <translation>Imputé sur %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Unapplied: %1.</source>
        <translation>Non imputé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>His orders are held and may go out again: decide it with “relance-cli orders”.</source>
        <translation>Ses commandes sont bloquées et peuvent repartir&#xa0;: décidez-en avec «&#xa0;relance-cli orders&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PayerBehaviour</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Dont nous</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>, without a rate not weighed</source>
        <translation>, sans cours, non pondéré</translation>
    </message>
    <message>
        <source>%1 for %2, broken on %3</source>
        <translation>%1 pour le %2, rompu le %3</translation>
    </message>
    <message>
        <source>Late: %1 of %2; amount: %3</source>
        <translation>En retard&#xa0;: %1 sur %2&#xa0;; montant&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>PeopleCommand</name>
    <message>
        <source>List who works here, enter somebody, or name a deputy for an absence</source>
        <translation>Lister qui travaille ici, ajouter quelqu’un, ou nommer un suppléant pour une absence</translation>
    </message>
    <message>
        <source>Enter a person, or change one</source>
        <translation>Ajouter une personne, ou en modifier une</translation>
    </message>
    <message>
        <source>With --add: the name</source>
        <translation>Avec --add&#xa0;: le nom</translation>
    </message>
    <message>
        <source>With --add: %1 (default: controller)</source>
        <translation>Avec --add&#xa0;: %1 (par défaut&#xa0;: controller)</translation>
    </message>
    <message>
        <source>With --add: the e-mail address</source>
        <translation>Avec --add&#xa0;: l’adresse e-mail</translation>
    </message>
    <message>
        <source>With --add: the telephone</source>
        <translation>Avec --add&#xa0;: le téléphone</translation>
    </message>
    <message>
        <source>With --add: works here no longer</source>
        <translation>Avec --add&#xa0;: ne travaille plus ici</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Qui est absent</translation>
    </message>
    <message>
        <source>With --absent: the first day (default: today)</source>
        <translation>Avec --absent&#xa0;: premier jour (par défaut&#xa0;: aujourd’hui)</translation>
    </message>
    <message>
        <source>With --absent: the first day back (default: not known yet)</source>
        <translation>Avec --absent&#xa0;: jour du retour (par défaut&#xa0;: pas encore connu)</translation>
    </message>
    <message>
        <source>With --absent: who does his work meanwhile</source>
        <translation>Avec --absent&#xa0;: qui fait son travail pendant ce temps</translation>
    </message>
    <message>
        <source>Who is back from today</source>
        <translation>Qui est de retour dès aujourd’hui</translation>
    </message>
    <message>
        <source>--deputy: say who does the work meanwhile.</source>
        <translation>--deputy&#xa0;: dites qui fait le travail pendant ce temps.</translation>
    </message>
    <message>
        <source>--add, --absent and --back: one of the three.</source>
        <translation>--add, --absent et --back&#xa0;: un des trois.</translation>
    </message>
    <message>
        <source>--name, --role, --email, --phone and --archive: only with --add.</source>
        <translation>--name, --role, --email, --phone et --archive&#xa0;: seulement avec --add.</translation>
    </message>
    <message>
        <source>--from, --until and --deputy: only with --absent.</source>
        <translation>--from, --until et --deputy&#xa0;: seulement avec --absent.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Who acts today</source>
        <translation>Qui agit aujourd’hui</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>Nobody is entered yet.</source>
        <translation>Personne n’est encore enregistré.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Credit controller</source>
        <translation>Chargé de relance</translation>
    </message>
    <message>
        <source>Credit manager</source>
        <translation>Responsable crédit</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance âgée</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>PlaceCommand</name>
    <message>
        <source>Hand items or a customer over to a third party, or follow the mandate</source>
        <translation>Confier des pièces ou un client à un tiers, ou suivre le mandat</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Le code du client</translation>
    </message>
    <message>
        <source>Numbers of what is handed over</source>
        <translation>Numéros de ce qui est confié</translation>
    </message>
    <message>
        <source>Everything of the customer, what is invoiced later too</source>
        <translation>Tout ce que doit le client, ce qui sera facturé ensuite aussi</translation>
    </message>
    <message>
        <source>To whom; “partners” lists them</source>
        <translation>À qui&#xa0;; «&#xa0;partners&#xa0;» les liste</translation>
    </message>
    <message>
        <source>What the mandate costs, whatever comes of it</source>
        <translation>Ce que coûte le mandat, quelle qu’en soit l’issue</translation>
    </message>
    <message>
        <source>When to ask the partner again</source>
        <translation>Quand revenir vers le partenaire</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Currency of what is handed over (default: that of the first item)</source>
        <translation>Monnaie de ce qui est confié (par défaut&#xa0;: celle de la première pièce)</translation>
    </message>
    <message>
        <source>News of this mandate, instead of a new one</source>
        <translation>Nouvelles de ce mandat, au lieu d’un nouveau</translation>
    </message>
    <message>
        <source>With --id: recovered so far</source>
        <translation>Avec --id&#xa0;: recouvré jusqu’ici</translation>
    </message>
    <message>
        <source>With --id: the partner’s fee so far</source>
        <translation>Avec --id&#xa0;: honoraires du partenaire jusqu’ici</translation>
    </message>
    <message>
        <source>With --id: it came back: %1</source>
        <translation>Avec --id&#xa0;: il est rendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>--id: what is handed over cannot be changed.</source>
        <translation>--id&#xa0;: ce qui est confié ne peut pas être changé.</translation>
    </message>
    <message>
        <source>--all: either everything or the items named are handed over.</source>
        <translation>--all&#xa0;: soit tout, soit les pièces nommées sont confiées.</translation>
    </message>
    <message>
        <source>--id: say which mandate.</source>
        <translation>--id&#xa0;: dites quel mandat.</translation>
    </message>
    <message>
        <source>partner not said</source>
        <translation>partenaire non précisé</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>the whole customer</source>
        <translation>tout le client</translation>
    </message>
    <message>
        <source>claimed %1, recovered %2, fee %3, cost %4</source>
        <translation>réclamé %1, recouvré %2, honoraires %3, frais %4</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>attendu %1</translation>
    </message>
    <message>
        <source>review on %1</source>
        <translation>à revoir le %1</translation>
    </message>
    <message>
        <source>back since %1</source>
        <translation>rendu le %1</translation>
    </message>
    <message>
        <source>Nothing of this customer was ever handed over.</source>
        <translation>Rien de ce client n’a jamais été confié.</translation>
    </message>
    <message>
        <source>the whole customer but for %1, handed over before</source>
        <translation>tout le client sauf %1, déjà confié auparavant</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>Collection agency</source>
        <translation>Agence de recouvrement</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Avocat</translation>
    </message>
    <message>
        <source>Bailiff</source>
        <translation>Huissier</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Médiateur</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Payé en partie</translation>
    </message>
    <message>
        <source>Nothing can be got</source>
        <translation>Irrécouvrable</translation>
    </message>
    <message>
        <source>Taken back by us</source>
        <translation>Repris par nous</translation>
    </message>
</context>
<context>
    <name>Placements</name>
    <message>
        <source>Item</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>with a partner already</source>
        <translation>déjà chez un partenaire</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Réclamé</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recouvré</translation>
    </message>
    <message>
        <source>Review or outcome</source>
        <translation>Revue ou issue</translation>
    </message>
    <message>
        <source>Back with us</source>
        <translation>Revenus chez nous</translation>
    </message>
    <message>
        <source>no review set</source>
        <translation>sans date de revue</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, aujourd’hui</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <comment>day, 11 d</comment>
        <translation>%1, retard %2</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>à dire plus tard</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Fees on what is recovered</source>
        <translation>Honoraires sur le recouvré</translation>
    </message>
    <message>
        <source>from %1 on %2</source>
        <comment>a claim of this amount, a share</comment>
        <translation>dès %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>Fee and costs</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>all</source>
        <comment>items</comment>
        <translation>toutes</translation>
    </message>
</context>
<context>
    <name>PlanCommand</name>
    <message>
        <source>Record a plan of instalments, let it go on, or take it back</source>
        <translation>Noter un échéancier, le laisser continuer ou le retirer</translation>
    </message>
    <message>
        <source>In so many equal instalments; what does not divide comes with the first</source>
        <translation>En tant d’échéances égales&#xa0;; le reste vient avec la première</translation>
    </message>
    <message>
        <source>How often: %1 (default: month)</source>
        <translation>À quel rythme&#xa0;: %1 (par défaut&#xa0;: month)</translation>
    </message>
    <message>
        <source>The day of the first instalment</source>
        <translation>Le jour de la première échéance</translation>
    </message>
    <message>
        <source>Instalments on days of their own, instead</source>
        <translation>À la place, des échéances à des jours choisis</translation>
    </message>
    <message>
        <source>Let the plan go on although the instalment of that day was not kept</source>
        <translation>Laisser l’échéancier continuer bien que l’échéance de ce jour n’ait pas été tenue</translation>
    </message>
    <message>
        <source>--dues: a day and an amount are expected, as 2026-12-01=500.00.</source>
        <translation>--dues&#xa0;: un jour et un montant sont attendus, comme 2026-12-01=500.00.</translation>
    </message>
    <message>
        <source>%1: the plan goes on; what was missed is due with the next instalment.</source>
        <translation>%1&#xa0;: l’échéancier continue&#xa0;; ce qui manque est dû avec la prochaine échéance.</translation>
    </message>
    <message>
        <source>--end: only --id goes with it.</source>
        <translation>--end&#xa0;: seul --id va avec.</translation>
    </message>
    <message>
        <source>--excuse: nothing else goes with it.</source>
        <translation>--excuse&#xa0;: rien d’autre ne va avec.</translation>
    </message>
    <message>
        <source>--dues: days and amounts are all said; --amount, --parts, --every and --first do not go with it.</source>
        <translation>--dues&#xa0;: jours et montants sont tous dits&#xa0;; --amount, --parts, --every et --first ne vont pas avec.</translation>
    </message>
    <message>
        <source>Say --parts and --first, or --dues.</source>
        <translation>Dites --parts et --first, ou --dues.</translation>
    </message>
</context>
<context>
    <name>Predicate</name>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>kind of customer</source>
        <translation>type de client</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>payer class</source>
        <translation>classe de payeur</translation>
    </message>
    <message>
        <source>channels with an address</source>
        <translation>canaux avec adresse</translation>
    </message>
    <message>
        <source>means of payment</source>
        <translation>moyen de paiement</translation>
    </message>
    <message>
        <source>open amount</source>
        <translation>montant ouvert</translation>
    </message>
    <message>
        <source>overdue amount</source>
        <translation>montant échu</translation>
    </message>
    <message>
        <source>amount to chase</source>
        <translation>montant à relancer</translation>
    </message>
    <message>
        <source>days late of the oldest invoice</source>
        <translation>jours de retard de la plus ancienne facture</translation>
    </message>
    <message>
        <source>largest open invoice</source>
        <translation>plus grosse facture ouverte</translation>
    </message>
    <message>
        <source>promises broken in 12 months</source>
        <translation>promesses rompues en 12 mois</translation>
    </message>
    <message>
        <source>weighted delay in days</source>
        <translation>retard pondéré en jours</translation>
    </message>
    <message>
        <source>share paid late</source>
        <translation>part payée en retard</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>nouveau client</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>in dispute</source>
        <translation>en litige</translation>
    </message>
    <message>
        <source>under a promise</source>
        <translation>sous promesse</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>insolvent</source>
        <translation>en procédure collective</translation>
    </message>
    <message>
        <source>invoiced in 12 months</source>
        <translation>facturé en 12 mois</translation>
    </message>
    <message>
        <source>invoices ever paid</source>
        <translation>factures payées en tout</translation>
    </message>
    <message>
        <source>months since the first invoice</source>
        <translation>mois depuis la première facture</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>parmi</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>none of</source>
        <translation>aucun de</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>below</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>above</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source> and </source>
        <comment>two bounds</comment>
        <translation> et </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source> and </source>
        <comment>conditions</comment>
        <translation> et </translation>
    </message>
</context>
<context>
    <name>PredicateEditor</name>
    <message>
        <source>Not a whole number</source>
        <translation>Pas un nombre entier</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>Pas un montant</translation>
    </message>
    <message>
        <source>Not a percentage</source>
        <translation>Pas un pourcentage</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Rien à comparer</translation>
    </message>
</context>
<context>
    <name>PresentedCommand</name>
    <message>
        <source>Note when a formal demand was first presented, claimed or not</source>
        <translation>Noter la première présentation d’une mise en demeure, réclamée ou non</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Code du client</translation>
    </message>
    <message>
        <source>The day of the first presentation (default: the day to work on)</source>
        <translation>Jour de la première présentation (par défaut&#xa0;: le jour de travail)</translation>
    </message>
    <message>
        <source>Nobody claimed it; it stays valid, from the day that --on names</source>
        <translation>Personne ne l’a réclamée&#x202f;; elle reste valable, à partir du jour donné par --on</translation>
    </message>
    <message>
        <source>Which registered letter, as “client” numbers it (default: the only one that waits)</source>
        <translation>Quelle lettre recommandée, d’après son numéro dans «&#xa0;client&#xa0;» (par défaut&#xa0;: la seule qui attend)</translation>
    </message>
    <message>
        <source>Number of the registered letter</source>
        <translation>Numéro du recommandé</translation>
    </message>
    <message>
        <source>What else is known; it stays in the client file</source>
        <translation>Ce qu’on sait d’autre&#x202f;; cela reste dans la fiche client</translation>
    </message>
    <message>
        <source>--unclaimed: say with --on when it was first presented.</source>
        <translation>--unclaimed&#xa0;: dites avec --on quand elle a été présentée pour la première fois.</translation>
    </message>
    <message>
        <source>Registered letter not claimed.</source>
        <translation>Lettre recommandée non réclamée.</translation>
    </message>
    <message>
        <source>%1: the registered letter of %2 was first presented on %3.</source>
        <translation>%1&#xa0;: la lettre recommandée du %2 a été présentée pour la première fois le %3.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>This is no text file. Export it as CSV.</source>
        <translation>Ce n’est pas un fichier texte. Exportez-le en CSV.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Export it in parts.</source>
        <translation>Le fichier dépasse %1. Exportez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes. A quotation mark may be missing.</source>
        <translation>La ligne dépasse %1 octets. Il manque peut-être un guillemet.</translation>
    </message>
    <message>
        <source>The text holds a NUL byte: the file is damaged or no text file.</source>
        <translation>Le texte contient un octet nul&#xa0;: le fichier est endommagé ou n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>These bytes are no letters in %1.</source>
        <translation>Ces octets ne sont pas des lettres en %1.</translation>
    </message>
    <message>
        <source>The line has %1 fields where the first one has %2.</source>
        <translation>La ligne compte %1 champs, la première en compte %2.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Un guillemet ouvert n’est jamais refermé.</translation>
    </message>
    <message>
        <source>The first line does not name the columns.</source>
        <translation>La première ligne ne nomme pas les colonnes.</translation>
    </message>
    <message>
        <source>The %1 is missing.</source>
        <translation>Valeur manquante&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant.</translation>
    </message>
    <message>
        <source>“%1” is too large an amount.</source>
        <translation>«&#xa0;%1&#xa0;» est un montant trop grand.</translation>
    </message>
    <message>
        <source>The amount is zero.</source>
        <translation>Le montant est nul.</translation>
    </message>
    <message>
        <source>“%1” is no date (%2).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date (%2).</translation>
    </message>
    <message>
        <source>“%1” is no currency: three letters are expected, such as EUR.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une devise&#xa0;: trois lettres sont attendues, comme EUR.</translation>
    </message>
    <message>
        <source>“%1” is no kind that is known here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une nature connue.</translation>
    </message>
    <message>
        <source>“%1” is no country: two letters are expected, such as FR.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pays&#xa0;: deux lettres sont attendues, comme FR.</translation>
    </message>
    <message>
        <source>“%1” is no language: two letters are expected, such as fr.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue&#xa0;: deux lettres sont attendues, comme fr.</translation>
    </message>
    <message>
        <source>No customer has the code “%1”. Import the customers first.</source>
        <translation>Aucun client n’a le code «&#xa0;%1&#xa0;». Importez d’abord les clients.</translation>
    </message>
    <message>
        <source>No item has the number “%1”. Import the invoices first.</source>
        <translation>Aucune pièce n’a le numéro «&#xa0;%1&#xa0;». Importez d’abord les factures.</translation>
    </message>
    <message>
        <source>The number “%1” stands already in line %2.</source>
        <translation>Le numéro «&#xa0;%1&#xa0;» figure déjà à la ligne %2.</translation>
    </message>
    <message>
        <source>The code “%1” stands already in line %2.</source>
        <translation>Le code «&#xa0;%1&#xa0;» figure déjà à la ligne %2.</translation>
    </message>
    <message>
        <source>“%1” is in the ledger already with another %2: %3 there, %4 here.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà dans les comptes avec une autre valeur (%2)&#xa0;: %3 là, %4 ici.</translation>
    </message>
    <message>
        <source>A payment in %1 cannot settle an item in %2.</source>
        <translation>Un règlement en %1 ne peut pas solder une pièce en %2.</translation>
    </message>
    <message>
        <source>The %1 is longer than %2 characters.</source>
        <translation>Texte de plus de %2 caractères&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>Customer %1 could not be judged: %2.</source>
        <translation>Le client %1 n’a pas pu être examiné&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file as a whole</source>
        <translation>Le fichier entier</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>“%2” is no number for: %1.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas un nombre&#x202f;; champ&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%2” is not possible for: %1.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas une valeur possible&#x202f;; champ&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Items of several customers have the number “%1”. Add a column with the customer.</source>
        <translation>Des pièces de plusieurs clients ont le numéro «&#xa0;%1&#xa0;». Ajoutez une colonne qui nomme le client.</translation>
    </message>
    <message>
        <source>Without a due date: due on the issue date.</source>
        <translation>Sans échéance&#xa0;: due à la date d’émission.</translation>
    </message>
    <message numerus="yes">
        <source>Without a due date: reckoned from terms of %n days.</source>
        <translation>
            <numerusform>Sans échéance&#xa0;: calculée d’après un délai de %n jour.</numerusform>
            <numerusform>Sans échéance&#xa0;: calculée d’après un délai de %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Country “%1” is not known: %2 was taken.</source>
        <translation>Le pays «&#xa0;%1&#xa0;» n’est pas connu&#xa0;: %2 a été retenu.</translation>
    </message>
    <message>
        <source>Language “%1” is not known: %2 was taken.</source>
        <translation>La langue «&#xa0;%1&#xa0;» n’est pas connue&#xa0;: %2 a été retenu.</translation>
    </message>
    <message>
        <source>Customer “%1” is made from this file: name and address are still to be filled in.</source>
        <translation>Le client «&#xa0;%1&#xa0;» est créé d’après ce fichier&#xa0;: son nom et son adresse restent à compléter.</translation>
    </message>
    <message>
        <source>The other code “%1” belongs to another customer already and was left out.</source>
        <translation>L’autre code «&#xa0;%1&#xa0;» appartient déjà à un autre client et n’a pas été repris.</translation>
    </message>
    <message>
        <source>“%2” cannot be the %1: another account pays for that one.</source>
        <translation>«&#xa0;%2&#xa0;» ne peut pas être le %1&#xa0;: un autre compte paie pour lui.</translation>
    </message>
    <message>
        <source>The due date lies before the issue date.</source>
        <translation>L’échéance précède la date d’émission.</translation>
    </message>
    <message>
        <source>The day of settlement lies before the issue date.</source>
        <translation>Le jour du règlement précède la date d’émission.</translation>
    </message>
    <message>
        <source>“%1” is an item of customer %2, not of this one. Correct the customer or the number.</source>
        <translation>«&#xa0;%1&#xa0;» est une pièce du client %2, non de celui-ci. Corrigez le client ou le numéro.</translation>
    </message>
    <message>
        <source>Dated after today: it counts from its day on, and is shown nowhere before.</source>
        <translation>Daté après aujourd’hui&#xa0;: ne compte qu’à partir de ce jour, et n’apparaît nulle part avant.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Print JSON, for programs</source>
        <translation>Imprimer du JSON, pour les programmes</translation>
    </message>
    <message>
        <source>Language: fr or en (default: that of the system)</source>
        <translation>Langue&#xa0;: fr ou en (par défaut&#xa0;: celle du système)</translation>
    </message>
    <message>
        <source>Relance: who owes what, who is contacted today, and why.</source>
        <translation>Relance&#xa0;: qui doit quoi, qui contacter aujourd’hui, et pourquoi.</translation>
    </message>
    <message>
        <source>Print this help and leave</source>
        <translation>Imprimer cette aide et quitter</translation>
    </message>
    <message>
        <source>Print the version and leave</source>
        <translation>Imprimer la version et quitter</translation>
    </message>
    <message>
        <source>“relance-cli COMMAND --help” shows a command’s options and an example.</source>
        <translation>«&#xa0;relance-cli COMMANDE --help&#xa0;» montre les options d’une commande et un exemple.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exemple&#xa0;:</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>title, a colon follows</comment>
        <translation>Options&#xa0;</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>title, a colon follows</comment>
        <translation>Commandes&#xa0;</translation>
    </message>
    <message>
        <source>This command met a fault of the program itself (%1). Nothing was recorded. Please report what you typed.</source>
        <translation>Cette commande a rencontré une erreur du programme lui-même (%1). Rien n’a été enregistré. Signalez ce que vous avez tapé.</translation>
    </message>
</context>
<context>
    <name>ProgramOptions</name>
    <message>
        <source>relance --help tells what can be said.</source>
        <translation>relance --help dit ce qui est possible.</translation>
    </message>
    <message>
        <source>Gets invoices paid, with method and courtesy.
Example: relance Sorbelac.relance --lang fr</source>
        <translation>Fait payer les factures, avec méthode et courtoisie.
Exemple&#xa0;: relance Sorbelac.relance --lang fr</translation>
    </message>
    <message>
        <source>The ledger to open (.relance).</source>
        <translation>Le grand livre à ouvrir (.relance).</translation>
    </message>
    <message>
        <source>Language of the screens: fr or en.</source>
        <translation>Langue des écrans&#xa0;: fr ou en.</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>Couleurs&#xa0;: light (clair) ou dark (sombre).</translation>
    </message>
    <message>
        <source>The day to work in, as 2026-11-23.</source>
        <translation>Le jour de travail, comme 2026-11-23.</translation>
    </message>
    <message>
        <source>Says this.</source>
        <translation>Affiche ceci.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>L’option «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>One ledger can be opened at a time; “%1” is one too many.</source>
        <translation>Un seul grand livre s’ouvre à la fois&#x202f;; «&#xa0;%1&#xa0;» est de trop.</translation>
    </message>
    <message>
        <source>“%1” is no language of the screens.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue des écrans.</translation>
    </message>
    <message>
        <source>“%1” is neither light nor dark.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni light (clair) ni dark (sombre).</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2026-11-23.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour&#x202f;; écrivez-le comme 2026-11-23.</translation>
    </message>
</context>
<context>
    <name>PromiseCommand</name>
    <message>
        <source>Record what a customer promised to pay, or take a promise back</source>
        <translation>Noter ce que le client a promis de payer, ou retirer une promesse</translation>
    </message>
    <message>
        <source>The day promised</source>
        <translation>Le jour promis</translation>
    </message>
    <message>
        <source>--on: it does not go with --end.</source>
        <translation>--on&#xa0;: ne va pas avec --end.</translation>
    </message>
    <message>
        <source>Said in the customer’s written reply that was read last: it may interrupt prescription</source>
        <translation>Dite dans la dernière réponse écrite du client qui a été lue&#xa0;: elle peut interrompre la prescription</translation>
    </message>
    <message>
        <source>--in-writing: it does not go with --end.</source>
        <translation>--in-writing&#xa0;: ne va pas avec --end.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>%1 is due today</source>
        <translation>%1 est à faire aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n items fall due soon</source>
        <translation>
            <numerusform>%n pièce échoit bientôt</numerusform>
            <numerusform>%n pièces échoient bientôt</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid: say thank you</source>
        <translation>Payé&#xa0;: remercier</translation>
    </message>
    <message>
        <source>Call back as agreed</source>
        <translation>Rappel convenu</translation>
    </message>
    <message>
        <source>Promise of %1 broken</source>
        <translation>Promesse du %1 rompue</translation>
    </message>
    <message>
        <source>Promise of %1 kept in part</source>
        <translation>Promesse du %1 tenue en partie</translation>
    </message>
    <message>
        <source>Debit or bill rejected: %1</source>
        <translation>Rejet de prélèvement ou d’effet&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days late: decide</source>
        <translation>
            <numerusform>%n jour de retard&#xa0;: décider</numerusform>
            <numerusform>%n jours de retard&#xa0;: décider</numerusform>
        </translation>
    </message>
    <message>
        <source>No address for %1</source>
        <translation>Pas de coordonnées pour %1</translation>
    </message>
    <message>
        <source>%1 is waiting to be done</source>
        <comment>feminine</comment>
        <translation>%1 attend d’être faite</translation>
    </message>
    <message>
        <source>%1 is waiting to be done</source>
        <translation>%1 attend d’être fait</translation>
    </message>
    <message>
        <source>Customer archived</source>
        <translation>Client archivé</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Confié à un tiers</translation>
    </message>
    <message>
        <source>On hold until %1</source>
        <translation>Suspendu jusqu’au %1</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Put off to %1</source>
        <translation>Reporté au %1</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>Client fermé jusqu’au %1</translation>
    </message>
    <message>
        <source>Nothing overdue</source>
        <translation>Rien d’échu</translation>
    </message>
    <message>
        <source>Only credits open</source>
        <translation>Seuls des avoirs sont ouverts</translation>
    </message>
    <message>
        <source>Insolvency proceedings</source>
        <translation>Procédure collective</translation>
    </message>
    <message>
        <source>Old debt: see cleaning desk</source>
        <translation>Créance ancienne&#xa0;: à trier</translation>
    </message>
    <message>
        <source>Sold to a factor</source>
        <translation>Cédée au factor</translation>
    </message>
    <message>
        <source>Overdue items on hold</source>
        <translation>Pièces échues suspendues</translation>
    </message>
    <message>
        <source>The rest is in dispute</source>
        <translation>Le reste est en litige</translation>
    </message>
    <message>
        <source>The rest is promised</source>
        <translation>Le reste est promis</translation>
    </message>
    <message>
        <source>Payment announced</source>
        <translation>Paiement annoncé</translation>
    </message>
    <message>
        <source>Credits cover the overdue</source>
        <translation>Les avoirs couvrent l’échu</translation>
    </message>
    <message>
        <source>Below the minimum</source>
        <translation>Sous le minimum</translation>
    </message>
    <message>
        <source>Too small a share</source>
        <translation>Part trop faible</translation>
    </message>
    <message>
        <source>A sending is doubtful</source>
        <translation>Un envoi est incertain</translation>
    </message>
    <message>
        <source>A reply is waiting to be read</source>
        <translation>Une réponse attend d’être lue</translation>
    </message>
    <message>
        <source>Contacted today</source>
        <translation>Contacté aujourd’hui</translation>
    </message>
    <message>
        <source>No answer today</source>
        <translation>Pas de réponse aujourd’hui</translation>
    </message>
    <message>
        <source>Not a working day</source>
        <translation>Jour non ouvré</translation>
    </message>
    <message>
        <source>Promise of %1: payments not yet imported</source>
        <translation>Promesse du %1&#xa0;: règlements à importer</translation>
    </message>
    <message>
        <source>Announced payment to check</source>
        <translation>Paiement annoncé à vérifier</translation>
    </message>
    <message>
        <source>Campaign until %1</source>
        <translation>Campagne jusqu’au %1</translation>
    </message>
    <message>
        <source>Handled by hand</source>
        <translation>Traité à la main</translation>
    </message>
    <message>
        <source>No segment fits</source>
        <translation>Aucun segment</translation>
    </message>
    <message>
        <source>Last step no longer exists</source>
        <translation>Dernière étape supprimée</translation>
    </message>
    <message>
        <source>No step left</source>
        <translation>Plus d’étape</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>Remind first</source>
        <translation>Relancer d’abord</translation>
    </message>
    <message>
        <source>Credits to allocate first</source>
        <translation>Règlements à imputer d’abord</translation>
    </message>
    <message>
        <source>Too soon: from %1</source>
        <translation>Trop tôt&#xa0;: dès le %1</translation>
    </message>
    <message>
        <source>Next letter from %1</source>
        <translation>Prochain écrit dès le %1</translation>
    </message>
    <message>
        <source>Enough contacts: from %1</source>
        <translation>Assez de contacts&#xa0;: dès le %1</translation>
    </message>
    <message>
        <source>Another contact goes first</source>
        <translation>Un autre contact passe avant</translation>
    </message>
    <message>
        <source>under insolvency proceedings</source>
        <translation>en procédure collective</translation>
    </message>
    <message>
        <source>waiting at the cleaning desk</source>
        <translation>créances anciennes à trier</translation>
    </message>
    <message>
        <source>sold to a factor</source>
        <translation>cédées au factor</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>confiées à un tiers</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>suspendues</translation>
    </message>
    <message>
        <source>in dispute</source>
        <translation>en litige</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promises</translation>
    </message>
    <message>
        <source>announced as paid</source>
        <translation>annoncées payées</translation>
    </message>
    <message>
        <source>covered by credits</source>
        <translation>couvertes par des avoirs</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message numerus="yes">
        <source>%n times more than %1 days late in %2 months, each time contacted: scenario “%3” is proposed</source>
        <translation>
            <numerusform>%n fois plus de %1 jours de retard en %2 mois, relancé à chaque fois&#xa0;: scénario «&#xa0;%3&#xa0;» proposé</numerusform>
            <numerusform>%n fois plus de %1 jours de retard en %2 mois, relancé à chaque fois&#xa0;: scénario «&#xa0;%3&#xa0;» proposé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since %1, %n days late by now</source>
        <translation>
            <numerusform>depuis le %1, %n jour de retard à ce jour</numerusform>
            <numerusform>depuis le %1, %n jours de retard à ce jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, up to %n days late</source>
        <translation>
            <numerusform>du %1 au %2, jusqu’à %n jour de retard</numerusform>
            <numerusform>du %1 au %2, jusqu’à %n jours de retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>No customer has the code “%1”. Nothing was changed. Check the code, or import this customer first.</source>
        <translation>Aucun client n’a le code «&#xa0;%1&#xa0;». Rien n’a été modifié. Vérifiez le code, ou importez d’abord ce client.</translation>
    </message>
    <message>
        <source>No item has the number “%1”. Nothing was changed. Check the number, or import this item first.</source>
        <translation>Aucune pièce n’a le numéro «&#xa0;%1&#xa0;». Rien n’a été modifié. Vérifiez le numéro, ou importez d’abord cette pièce.</translation>
    </message>
    <message>
        <source>There is no setting called “%1”. Nothing was changed. The settings are listed when none is named.</source>
        <translation>Aucun réglage ne s’appelle «&#xa0;%1&#xa0;». Rien n’a été modifié. La liste des réglages s’affiche quand aucun n’est nommé.</translation>
    </message>
    <message>
        <source>“%2” does not fit the setting “%1”. Nothing was changed. Expected: %3.</source>
        <translation>«&#xa0;%2&#xa0;» ne convient pas au réglage «&#xa0;%1&#xa0;». Rien n’a été modifié. Valeur attendue&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Customer %1 has been changed since by someone else: %2. Nothing was recorded. Look at the client file again, then confirm.</source>
        <translation>Le client %1 a été modifié entre-temps par quelqu’un d’autre&#xa0;: %2. Rien n’a été enregistré. Relisez la fiche client, puis confirmez.</translation>
    </message>
    <message>
        <source>“%1” exists already. It was left as it is. Choose another name for the new ledger.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Le fichier a été laissé tel quel. Choisissez un autre nom pour les nouveaux comptes.</translation>
    </message>
    <message>
        <source>This is the sample ledger: nothing can be sent from it. Nothing has left. Make a ledger of your own to write to customers.</source>
        <translation>Ces comptes sont un exemple&#xa0;: rien ne peut en être envoyé. Rien n’est parti. Créez vos propres comptes pour écrire à des clients.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed.</source>
        <translation>Il n’y a rien à annuler. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file comes to %2, not to the expected %1. Nothing was imported. Check the export and the expected total.</source>
        <translation>Le total du fichier est de %2, et non de %1 comme attendu. Rien n’a été importé. Vérifiez l’export et le total attendu.</translation>
    </message>
    <message>
        <source>“%1” was imported already on %2. Nothing was changed: the same file never counts twice.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà été importé le %2. Rien n’a été modifié&#xa0;: un même fichier ne compte jamais deux fois.</translation>
    </message>
    <message>
        <source>The dates in column “%1” can be read with the day first or with the month first. Nothing was imported. Say which: dmy, mdy or ymd.</source>
        <translation>Les dates de la colonne «&#xa0;%1&#xa0;» peuvent se lire jour d’abord ou mois d’abord. Rien n’a été importé. Précisez&#xa0;: dmy, mdy ou ymd.</translation>
    </message>
    <message>
        <source>The amounts in column “%1” can be read with a decimal comma or with a decimal point. Nothing was imported. Export at least one amount with two decimals, or say how they are written.</source>
        <translation>Les montants de la colonne «&#xa0;%1&#xa0;» peuvent se lire avec une virgule ou avec un point décimal. Rien n’a été importé. Exportez au moins un montant à deux décimales, ou précisez comment ils sont écrits.</translation>
    </message>
    <message>
        <source>No import profile is called “%1”. Nothing was imported. Map the columns once and save them under this name.</source>
        <translation>Aucun profil d’import ne s’appelle «&#xa0;%1&#xa0;». Rien n’a été importé. Associez une fois les colonnes et enregistrez-les sous ce nom.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Nothing was imported. Check the titles in its first line.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;%1&#xa0;». Rien n’a été importé. Vérifiez les titres de sa première ligne.</translation>
    </message>
    <message>
        <source>No column gives the %1. Nothing was imported. Name the column that holds it.</source>
        <translation>Aucune colonne pour&#xa0;: %1. Rien n’a été importé. Indiquez la colonne qui contient cette valeur.</translation>
    </message>
    <message>
        <source>%1 lies before the last run, which was of %2. Nothing was proposed. Take that day or a later one, or undo the last run.</source>
        <translation>Le %1 précède la dernière relance calculée, celle du %2. Rien n’a été proposé. Prenez ce jour ou un jour suivant, ou annulez ce dernier calcul.</translation>
    </message>
    <message>
        <source>The run proposes nothing new. Nothing was changed.</source>
        <translation>Le calcul ne propose rien de nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The run of %1 cannot be undone: some of it has been carried out (%2). Nothing was changed.</source>
        <translation>Le calcul du %1 ne peut pas être annulé&#xa0;: une partie a été exécutée (%2). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No formal demand can be ordered for customer %1: %2. Nothing was recorded.</source>
        <translation>Aucune mise en demeure ne peut être ordonnée pour le client %1&#xa0;: %2. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Leniency until %1 is too long. Nothing was recorded. The latest day is %2.</source>
        <translation>Un délai de grâce jusqu’au %1 est trop long. Rien n’a été enregistré. Le dernier jour possible est le %2.</translation>
    </message>
    <message>
        <source>Customer %1 has had leniency since %2 already: it is granted once. Nothing was recorded. Take another decision.</source>
        <translation>Le client %1 bénéficie déjà d’un délai de grâce depuis le %2&#xa0;: il n’est accordé qu’une fois. Rien n’a été enregistré. Prenez une autre décision.</translation>
    </message>
    <message>
        <source>A reason is required: %1. Nothing was recorded. Say in a few words why.</source>
        <translation>Un motif est nécessaire&#xa0;: %1. Rien n’a été enregistré. Dites pourquoi en quelques mots.</translation>
    </message>
    <message>
        <source>The scenarios cannot be used (%1: %2). Nothing was changed. Correct them first.</source>
        <translation>Les scénarios sont inutilisables (%1&#xa0;: %2). Rien n’a été modifié. Corrigez-les d’abord.</translation>
    </message>
    <message>
        <source>“%1” is no result of a call. Nothing was recorded.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un résultat d’appel. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>A callback needs its date. Nothing was recorded. Add the day agreed.</source>
        <translation>Un rappel convenu demande une date. Rien n’a été enregistré. Ajoutez le jour convenu.</translation>
    </message>
    <message>
        <source>%1 lies in the past. Nothing was recorded. Give today or a later day.</source>
        <translation>Le %1 est passé. Rien n’a été enregistré. Indiquez le jour même ou un jour suivant.</translation>
    </message>
    <message>
        <source>%1 lies in the future. Nothing was recorded. Give today or an earlier day.</source>
        <translation>Le %1 est à venir. Rien n’a été enregistré. Indiquez le jour même ou un jour précédent.</translation>
    </message>
    <message>
        <source>No interest rate is known for %2 (table %1). It is never guessed, so nothing was reckoned. Give the rate yourself, or wait for its publication.</source>
        <translation>Aucun taux d’intérêt n’est connu au %2 (table %1). Il n’est jamais deviné&#xa0;: rien n’a été calculé. Indiquez vous-même le taux, ou attendez sa publication.</translation>
    </message>
    <message>
        <source>No letter waits to be written. Nothing was changed.</source>
        <translation>Aucun courrier n’est à établir. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” exists already and is never overwritten. Nothing was written. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et n’est jamais remplacé. Rien n’a été écrit. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The text “%1” cannot be used: %2. Nothing was written. Correct this text first.</source>
        <translation>Le texte «&#xa0;%1&#xa0;» est inutilisable&#xa0;: %2. Rien n’a été écrit. Corrigez d’abord ce texte.</translation>
    </message>
    <message>
        <source>No payment code can be made: %1 does not fit. Nothing was written. Correct it in the settings.</source>
        <translation>Le code de paiement ne peut pas être établi&#x202f;; valeur inadaptée&#xa0;: %1. Rien n’a été écrit. Corrigez-la dans les réglages.</translation>
    </message>
    <message>
        <source>The law of late payment of country “%1” (%2) is not known here. Nothing was reckoned. Give the agreed rate yourself.</source>
        <translation>Le droit des retards de paiement du pays «&#xa0;%1&#xa0;» (%2) n’est pas connu ici. Rien n’a été calculé. Indiquez vous-même le taux convenu.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Nothing was imported. The fields of each kind of file are listed in the help.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;». Rien n’a été importé. Les champs de chaque sorte de fichier figurent dans l’aide.</translation>
    </message>
    <message>
        <source>What this file holds could not be recognised (titles found: %1). Nothing was imported. Say which kind it is, or name its columns.</source>
        <translation>Le contenu de ce fichier n’a pas été reconnu (titres trouvés&#xa0;: %1). Rien n’a été importé. Indiquez sa nature, ou nommez ses colonnes.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>titles</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Leniency needs a date. Nothing was recorded. Give its end, %1 at the latest.</source>
        <translation>Un délai de grâce demande une date. Rien n’a été enregistré. Indiquez sa fin, au plus tard le %1.</translation>
    </message>
    <message>
        <source>The letter to customer %1 is held back: “%3” is %2. Nothing was written. Mend the text that says it.</source>
        <translation>La lettre au client %1 est retenue&#xa0;: «&#xa0;%3&#xa0;» est %2. Rien n’a été écrit. Corrigez le texte qui le dit.</translation>
    </message>
    <message>
        <source>Several items have the number “%1”. Nothing was recorded. Name the one you mean: %2.</source>
        <translation>Plusieurs pièces portent le numéro «&#xa0;%1&#xa0;». Rien n’a été enregistré. Nommez celle que vous voulez dire&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Item “%1” is in %2, not in %3. Nothing was recorded. Each currency is settled with its own money.</source>
        <translation>La pièce «&#xa0;%1&#xa0;» est en %2, pas en %3. Rien n’a été enregistré. Chaque devise se règle dans sa monnaie.</translation>
    </message>
    <message>
        <source>Nothing is open of “%1”. Nothing was recorded.</source>
        <translation>Rien n’est ouvert de «&#xa0;%1&#xa0;». Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Payment “%1” settles nothing of what was named. Nothing was recorded.</source>
        <translation>Le règlement «&#xa0;%1&#xa0;» ne solde rien de ce qui est nommé. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1 is too early. Nothing was recorded. The earliest possible day is %2.</source>
        <translation>Le %1 est trop tôt. Rien n’a été enregistré. Le premier jour possible est le %2.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. Nothing was changed. Check its key.</source>
        <translation>Il n’y a pas de scénario «&#xa0;%1&#xa0;». Rien n’a été modifié. Vérifiez sa clé.</translation>
    </message>
    <message>
        <source>Scenario “%2” has no step “%1”. Nothing was changed. Check the step’s key.</source>
        <translation>Le scénario «&#xa0;%2&#xa0;» n’a pas d’étape «&#xa0;%1&#xa0;». Rien n’a été modifié. Vérifiez la clé de l’étape.</translation>
    </message>
    <message>
        <source>We gave no word number %1 to this customer. Nothing was changed. The client file lists them.</source>
        <translation>Aucun engagement numéro %1 envers ce client. Rien n’a été modifié. Le dossier client les énumère.</translation>
    </message>
    <message>
        <source>Nothing of the kind runs for “%1”: there is nothing to end. Nothing was changed.</source>
        <translation>Rien de tel n’est en cours pour «&#xa0;%1&#xa0;»&#xa0;: il n’y a rien à terminer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Line %1 cannot be recorded: %2. Nothing of this line was recorded; those before it were.</source>
        <translation>La ligne %1 ne peut pas être enregistrée&#xa0;: %2. Rien de cette ligne n’a été enregistré&#x202f;; les précédentes l’ont été.</translation>
    </message>
    <message>
        <source>A promise needs its date. Nothing was recorded. Add the day, or log the answer as one without commitment.</source>
        <translation>Une promesse demande sa date. Rien n’a été enregistré. Ajoutez le jour, ou notez la réponse comme étant sans engagement.</translation>
    </message>
    <message>
        <source>%1 is given twice. Nothing was recorded. One instalment a day.</source>
        <translation>Le %1 est donné deux fois. Rien n’a été enregistré. Une seule échéance par jour.</translation>
    </message>
    <message>
        <source>This customer has no agreement number %1 that runs. Nothing was changed. The client file lists them.</source>
        <translation>Ce client n’a pas d’accord numéro %1 en cours. Rien n’a été modifié. Le dossier client les énumère.</translation>
    </message>
    <message>
        <source>There is no reason “%1” in the list. Nothing was recorded. Check its key.</source>
        <translation>La liste n’a pas de motif «&#xa0;%1&#xa0;». Rien n’a été enregistré. Vérifiez sa clé.</translation>
    </message>
    <message>
        <source>Several disputes are open on “%1”. Nothing was recorded. Name the one you mean: %2.</source>
        <translation>Plusieurs litiges sont ouverts sur «&#xa0;%1&#xa0;». Rien n’a été enregistré. Nommez celui dont il s’agit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be disputed: nothing of it is open. Nothing was recorded.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être contestée&#xa0;: rien n’en est ouvert. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This customer has no open dispute number %1. Nothing was changed. The client file lists them.</source>
        <translation>Ce client n’a pas de litige ouvert numéro %1. Rien n’a été modifié. La fiche client les énumère.</translation>
    </message>
    <message>
        <source>An unfounded dispute gives no new due date, and %1 was given. Nothing was recorded. Leave the date out.</source>
        <translation>Un litige non fondé ne donne pas de nouvelle échéance, or le %1 a été indiqué. Rien n’a été enregistré. Retirez la date.</translation>
    </message>
    <message>
        <source>Nobody works here under the name “%1”. Nothing was recorded. Check the login.</source>
        <translation>Personne ne travaille ici sous le nom «&#xa0;%1&#xa0;». Rien n’a été enregistré. Vérifiez l’identifiant.</translation>
    </message>
    <message>
        <source>The reason “%1” cannot be kept so: %2. Nothing was changed.</source>
        <translation>Le motif «&#xa0;%1&#xa0;» ne peut être enregistré ainsi&#xa0;: %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing of customer %1 waits for this decision. Nothing was recorded. A formal demand can still be ordered with a reason.</source>
        <translation>Rien du client %1 n’attend cette décision. Rien n’a été enregistré. Une mise en demeure peut encore être ordonnée avec un motif.</translation>
    </message>
    <message>
        <source>No partner is called “%1”, or nothing more is handed over to him. Nothing was recorded. Enter him first.</source>
        <translation>Aucun partenaire ne s’appelle «&#xa0;%1&#xa0;», ou plus rien ne lui est confié. Rien n’a été enregistré. Saisissez-le d’abord.</translation>
    </message>
    <message>
        <source>Nothing of this customer was handed over under number %1. Nothing was changed. The list of his mandates shows the numbers.</source>
        <translation>Rien de ce client n’a été confié sous le numéro %1. Rien n’a été modifié. La liste de ses mandats montre les numéros.</translation>
    </message>
    <message>
        <source>“%1” is handed over already. Nothing was recorded. Take it back first.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà confié à un tiers. Rien n’a été enregistré. Reprenez-le d’abord.</translation>
    </message>
    <message>
        <source>No campaign was found for “%1”. Nothing was recorded. The list of campaigns shows which run.</source>
        <translation>Aucune campagne n’a été trouvée pour «&#xa0;%1&#xa0;». Rien n’a été enregistré. La liste des campagnes montre celles en cours.</translation>
    </message>
    <message>
        <source>Nobody would be in this campaign. Nothing was recorded. The preview shows who is left out.</source>
        <translation>Personne ne ferait partie de cette campagne. Rien n’a été enregistré. L’aperçu montre qui est laissé de côté.</translation>
    </message>
    <message>
        <source>Nobody drafts a new version of scenario “%1”. Nothing was changed. Make a draft first.</source>
        <translation>Personne ne prépare de nouvelle version du scénario «&#xa0;%1&#xa0;». Rien n’a été modifié. Faites d’abord un brouillon.</translation>
    </message>
    <message>
        <source>The draft of scenario “%1” is what is in force already. Nothing was changed. Discard it, or change it first.</source>
        <translation>Le brouillon du scénario «&#xa0;%1&#xa0;» est ce qui est déjà en vigueur. Rien n’a été modifié. Abandonnez-le, ou changez-le d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>Scenario “%1” cannot be published: %2 (%n findings in all.) Nothing was changed. Check the draft to see each of them.</source>
        <translation>
            <numerusform>Le scénario «&#xa0;%1&#xa0;» ne peut être publié&#xa0;: %2 (%n constat en tout.) Rien n’a été modifié. Contrôlez le brouillon pour le voir.</numerusform>
            <numerusform>Le scénario «&#xa0;%1&#xa0;» ne peut être publié&#xa0;: %2 (%n constats en tout.) Rien n’a été modifié. Contrôlez le brouillon pour les voir tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no segment “%1”. Nothing was changed. Check its key.</source>
        <translation>Il n’y a pas de segment «&#xa0;%1&#xa0;». Rien n’a été modifié. Vérifiez sa clé.</translation>
    </message>
    <message>
        <source>The segment “%1” cannot be kept so: %2. Nothing was changed.</source>
        <translation>Le segment «&#xa0;%1&#xa0;» ne peut être gardé ainsi&#xa0;: %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The draft of scenario “%1” is no longer the one that was opened: somebody has changed, published or thrown it away meanwhile. The ledger stays as it is. Look at the other draft, or write yours over it.</source>
        <translation>Le brouillon du scénario «&#xa0;%1&#xa0;» n’est plus celui qui a été ouvert&#xa0;: quelqu’un l’a modifié, publié ou jeté entre-temps. Rien n’a été enregistré. Regardez l’autre brouillon, ou écrivez le vôtre par-dessus.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: later entries rest on it (%1). Nothing was changed. Only what was recorded today can be undone first, the latest first.</source>
        <translation>Ceci ne peut plus être annulé&#xa0;: des écritures ultérieures en dépendent (%1). Rien n’a été modifié. Seul ce qui a été enregistré aujourd’hui peut être annulé d’abord, le plus récent en premier.</translation>
    </message>
    <message>
        <source>“%1” is no time of the day. Nothing was recorded. Write it such as 14:30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure du jour. Rien n’a été enregistré. Écrivez-la comme 14:30.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 that are open. Nothing was recorded. Give a smaller amount.</source>
        <translation>%1, c’est plus que les %2 ouverts. Rien n’a été enregistré. Donnez un montant plus petit.</translation>
    </message>
    <message>
        <source>No plan of this customer has an instalment of %1 that was not kept. Nothing was changed. The client file lists his plans.</source>
        <translation>Aucun échéancier de ce client n’a d’échéance du %1 non tenue. Rien n’a été modifié. La fiche client les énumère.</translation>
    </message>
    <message>
        <source>Customer %1 is not handled by hand: his scenario goes on. Nothing was changed.</source>
        <translation>Le client %1 n’est pas traité à la main&#xa0;: son scénario continue. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A note needs a text, and none was given. Nothing was recorded. Write what is to be kept.</source>
        <translation>Une note demande un texte, et aucun n’a été donné. Rien n’a été enregistré. Écrivez ce qu’il faut garder.</translation>
    </message>
    <message>
        <source>This is not kept in the file of customer %1, which he may read: “%3” is %2. Nothing was recorded. Say what happened, without judging.</source>
        <translation>Ceci n’est pas gardé dans la fiche du client %1, qu’il peut lire&#xa0;: «&#xa0;%3&#xa0;» est %2. Rien n’a été enregistré. Dites ce qui s’est passé, sans juger.</translation>
    </message>
    <message>
        <source>Item “%1” is of customer %2, not of the customer named. Nothing was changed. Check the number, or name customer %2.</source>
        <translation>La pièce «&#xa0;%1&#xa0;» est au client %2, pas au client nommé. Rien n’a été modifié. Vérifiez le numéro, ou nommez le client %2.</translation>
    </message>
    <message>
        <source>Contact %1 is in no doubt: there is nothing to settle. Nothing was changed. To take it back, cancel it.</source>
        <translation>Le contact %1 ne fait aucun doute&#xa0;: il n’y a rien à trancher. Rien n’a été modifié. Pour le retirer, annulez-le.</translation>
    </message>
    <message>
        <source>This word is not given to customer %1: “%3” is %2. Nothing was recorded. Say only what is lawful and what we will do.</source>
        <translation>Cet engagement n’est pas pris envers le client %1&#xa0;: «&#xa0;%3&#xa0;» est %2. Rien n’a été enregistré. Ne dites que ce qui est permis et que nous ferons.</translation>
    </message>
    <message>
        <source>No firm scenario is proposed to customer %1 today. Nothing was recorded. Assign the scenario of your choice instead.</source>
        <translation>Aucun scénario ferme n’est proposé pour le client %1 aujourd’hui. Rien n’a été enregistré. Affectez plutôt le scénario de votre choix.</translation>
    </message>
    <message>
        <source>Customer %1 has no promise or plan that runs: there is nothing to hang the waiver on. Nothing was recorded. Agree on a promise or a plan first.</source>
        <translation>Le client %1 n’a ni promesse ni échéancier en cours&#xa0;: la remise ne peut dépendre de rien. Rien n’a été enregistré. Convenez d’abord d’une promesse ou d’un échéancier.</translation>
    </message>
    <message>
        <source>There is nothing to do again. Nothing was changed.</source>
        <translation>Il n’y a rien à rétablir. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n problems. Nothing was imported. Correct what is listed, then import again.</source>
        <translation>
            <numerusform>Le fichier présente %n problème. Rien n’a été importé. Corrigez ce qui est indiqué, puis importez à nouveau.</numerusform>
            <numerusform>Le fichier présente %n problèmes. Rien n’a été importé. Corrigez ce qui est indiqué, puis importez à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not after today. Nothing was recorded. Give a later day.</source>
        <translation>Le %1 n’est pas postérieur à aujourd’hui. Rien n’a été enregistré. Indiquez un jour ultérieur.</translation>
    </message>
    <message>
        <source>Nothing can be written to customer %1 yet: missing %2. Add what is missing in the settings or the client file.</source>
        <translation>Rien ne peut encore être écrit au client %1&#xa0;: il manque %2. Complétez dans les réglages ou dans la fiche client.</translation>
    </message>
</context>
<context>
    <name>ReplayCommand</name>
    <message>
        <source>Record dated facts from a file, and run the days that it names</source>
        <translation>Enregistrer les faits datés d’un fichier, et jouer les jours qu’il nomme</translation>
    </message>
    <message>
        <source>The ledger to try it on; made if there is none (in France, in euros)</source>
        <translation>Les comptes sur lesquels l’essayer&#x202f;; créés s’il n’y en a pas (en France, en euros)</translation>
    </message>
    <message>
        <source>The facts: a JSON object a line, in order of their days</source>
        <translation>Les faits&#xa0;: un objet JSON par ligne, dans l’ordre de leurs jours</translation>
    </message>
</context>
<context>
    <name>ReplyCommand</name>
    <message>
        <source>Note a reply or an incoming call, or that it was read</source>
        <translation>Noter une réponse ou un appel reçu, ou sa lecture</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Le code du client</translation>
    </message>
    <message>
        <source>How it came: %1</source>
        <translation>Par quel canal&#xa0;: %1</translation>
    </message>
    <message>
        <source>What it says; it stays in the client file</source>
        <translation>Ce qu’elle dit&#x202f;; cela reste dans le dossier client</translation>
    </message>
    <message>
        <source>It has been read already</source>
        <translation>Elle a déjà été lue</translation>
    </message>
    <message>
        <source>Every reply that waits has been read</source>
        <translation>Toutes les réponses en attente ont été lues</translation>
    </message>
    <message>
        <source>--end: nothing else goes with it.</source>
        <translation>--end&#xa0;: rien d’autre ne va avec.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n replies read.</source>
        <translation>
            <numerusform>%1&#xa0;: %n réponse lue.</numerusform>
            <numerusform>%1&#xa0;: %n réponses lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply of %1 noted.</source>
        <translation>Réponse de %1 notée.</translation>
    </message>
    <message>
        <source>Reply of %1 noted: nothing leaves by itself until it is read.</source>
        <translation>Réponse de %1 notée&#xa0;: rien ne part seul avant sa lecture.</translation>
    </message>
    <message>
        <source>Why he is late, as he says: key of a reason of lateness</source>
        <translation>Pourquoi il est en retard, selon lui&#xa0;: clé d’un motif de retard</translation>
    </message>
</context>
<context>
    <name>ReverseCommand</name>
    <message>
        <source>Take a payment back from what it settled</source>
        <translation>Reprendre un règlement de ce qu’il avait soldé</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Le code du client</translation>
    </message>
    <message>
        <source>Number of the payment, or # and its id</source>
        <translation>Numéro du règlement, ou # et son identifiant</translation>
    </message>
    <message>
        <source>Numbers of what it settled (default: all of it)</source>
        <translation>Numéros des pièces soldées (par défaut&#xa0;: toutes)</translation>
    </message>
    <message>
        <source>Only so much of it; the rest stays settled</source>
        <translation>Seulement ce montant&#x202f;; le reste demeure soldé</translation>
    </message>
    <message>
        <source>Currency of the amount (default: the ledger’s)</source>
        <translation>Devise du montant (par défaut&#xa0;: celle des comptes)</translation>
    </message>
    <message>
        <source>The day it came back (default: the day to work on)</source>
        <translation>Le jour du retour (par défaut&#xa0;: le jour de travail)</translation>
    </message>
    <message>
        <source>Why the bank took it back; without one the money stays, unapplied</source>
        <translation>Motif de rejet de la banque&#x202f;; sans motif l’argent reste, non imputé</translation>
    </message>
    <message>
        <source>Payment %1 taken back: %2.</source>
        <translation>Règlement %1 repris&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The money is left unapplied.</source>
        <translation>L’argent reste non imputé.</translation>
    </message>
    <message>
        <source>The bank took the money back.</source>
        <translation>La banque a repris l’argent.</translation>
    </message>
    <message>
        <source>Of it, %1 had not been applied.</source>
        <translation>Dont %1 n’étaient pas imputés.</translation>
    </message>
    <message>
        <source>The write-off is undone.</source>
        <translation>L’abandon est annulé.</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message numerus="yes">
        <source>A contact every %n days since %1, %2 times running.</source>
        <translation>
            <numerusform>Un contact tous les %n jour depuis le %1, %2 fois de suite.</numerusform>
            <numerusform>Un contact tous les %n jours depuis le %1, %2 fois de suite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n contacts, since %1, all came by the same channel (%2).</source>
        <translation>
            <numerusform>Le %n dernier contact, depuis le %1, est venu par le même canal (%2).</numerusform>
            <numerusform>Les %n derniers contacts, depuis le %1, sont tous venus par le même canal (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n messages, since %1, all had the same words (%2).</source>
        <translation>
            <numerusform>Le %n dernier message, depuis le %1, avait les mêmes mots (%2).</numerusform>
            <numerusform>Les %n derniers messages, depuis le %1, avaient tous les mêmes mots (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Give step “%1” two days of play.</source>
        <translation>Donnez deux jours de jeu à l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Make the next contact by hand, on another day.</source>
        <translation>Faites le prochain contact à la main, un autre jour.</translation>
    </message>
    <message>
        <source>Put another channel in between: a call where it was written, a message where it was said.</source>
        <translation>Intercalez un autre canal&#xa0;: un appel après des écrits, un message après des appels.</translation>
    </message>
    <message>
        <source>Give step “%1” a second text.</source>
        <translation>Donnez un second texte à l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write the next one in your own words.</source>
        <translation>Écrivez le prochain avec vos propres mots.</translation>
    </message>
</context>
<context>
    <name>RhythmCommand</name>
    <message>
        <source>Customers who can foresee our next contact, and what to do about it</source>
        <translation>Clients qui peuvent prévoir notre prochain contact, et comment y remédier</translation>
    </message>
    <message>
        <source>Nobody can foresee our next contact.</source>
        <translation>Personne ne peut prévoir notre prochain contact.</translation>
    </message>
</context>
<context>
    <name>RunCommand</name>
    <message>
        <source>Decide who is contacted today, and store the tasks</source>
        <translation>Décider qui contacter aujourd’hui, et enregistrer les actions</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Calcul du %1</translation>
    </message>
    <message>
        <source>Payments are imported up to %1.</source>
        <translation>Les règlements sont importés jusqu’au %1.</translation>
    </message>
    <message>
        <source>They are not up to date: what would leave by itself now waits for a yes.</source>
        <translation>Ils ne sont pas à jour&#xa0;: ce qui partirait seul attend désormais un accord.</translation>
    </message>
    <message>
        <source>Tried only: nothing was stored.</source>
        <translation>Simple essai&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>New tasks: %1. Withdrawn: %2.</source>
        <translation>Nouvelles actions&#xa0;: %1. Retirées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Customer %1: %2 (%3).</source>
        <translation>Client %1&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Chaseable</source>
        <translation>À relancer</translation>
    </message>
    <message>
        <source>Nobody else has anything open.</source>
        <translation>Personne d’autre n’a de pièce ouverte.</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>Only say what would be done</source>
        <translation>Dire seulement ce qui serait fait</translation>
    </message>
    <message>
        <source>No public holidays are known of %1: for customers there only weekends are days off.</source>
        <translation>Aucun jour férié connu pour %1&#xa0;: pour ces clients, seuls les week-ends sont chômés.</translation>
    </message>
</context>
<context>
    <name>SampleCommand</name>
    <message>
        <source>Make a ledger of invented customers to try everything on</source>
        <translation>Créer des comptes de clients inventés, pour tout essayer</translation>
    </message>
    <message>
        <source>How many customers (default: 2000)</source>
        <translation>Combien de clients (par défaut&#xa0;: 2000)</translation>
    </message>
    <message>
        <source>About how many items (default: 12000)</source>
        <translation>Combien de pièces environ (par défaut&#xa0;: 12000)</translation>
    </message>
    <message>
        <source>Another number makes another sample (default: 1)</source>
        <translation>Un autre nombre donne un autre exemple (par défaut&#xa0;: 1)</translation>
    </message>
    <message>
        <source>Sample ledger: %1 (%2 customers, %3 items, %4 contacts). Nothing can be sent from it.</source>
        <translation>Comptes d’exemple&#xa0;: %1 (%2 clients, %3 pièces, %4 contacts). Rien ne peut en être envoyé.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>on the due date</source>
        <translation>le jour de l’échéance</translation>
    </message>
    <message>
        <source>%1 before the due date</source>
        <translation>%1 avant l’échéance</translation>
    </message>
    <message>
        <source>%1 after the due date</source>
        <translation>%1 après l’échéance</translation>
    </message>
    <message>
        <source>%1 after the last contact</source>
        <translation>%1 après le dernier contact</translation>
    </message>
    <message>
        <source>%1 after the presentation of the formal demand</source>
        <translation>%1 après la présentation de la mise en demeure</translation>
    </message>
    <message>
        <source>on the day of the payment run</source>
        <translation>le jour de la campagne de règlement</translation>
    </message>
    <message>
        <source>%1 before the payment run</source>
        <translation>%1 avant la campagne de règlement</translation>
    </message>
    <message>
        <source>on the day of the decision</source>
        <translation>le jour de la décision</translation>
    </message>
    <message>
        <source>%1 after the decision</source>
        <translation>%1 après la décision</translation>
    </message>
    <message>
        <source>%1 after everything is paid</source>
        <translation>%1 après le règlement complet</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n jour ouvré</numerusform>
            <numerusform>%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine cannot follow it</source>
        <translation>Le moteur ne peut pas le suivre</translation>
    </message>
    <message>
        <source>It cannot be published</source>
        <translation>Il ne peut être publié</translation>
    </message>
    <message>
        <source>It can be published with a written reason</source>
        <translation>Il peut être publié avec un motif écrit</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>smallest amount</source>
        <translation>montant minimum</translation>
    </message>
    <message>
        <source>smallest share</source>
        <translation>part minimum</translation>
    </message>
    <message>
        <source>day of the decision</source>
        <translation>jour de la décision</translation>
    </message>
    <message>
        <source>entry of old debt</source>
        <translation>entrée des créances anciennes</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>of step</comment>
        <translation>nature</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>fallbacks</source>
        <translation>replis</translation>
    </message>
    <message>
        <source>also done by</source>
        <translation>fait aussi par</translation>
    </message>
    <message>
        <source>counted from</source>
        <translation>compté depuis</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>kind of days</source>
        <translation>sorte de jours</translation>
    </message>
    <message>
        <source>days of play</source>
        <translation>jours de jeu</translation>
    </message>
    <message>
        <source>tone</source>
        <translation>ton</translation>
    </message>
    <message>
        <source>who lets it leave</source>
        <translation>qui le laisse partir</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>sous condition</translation>
    </message>
    <message>
        <source>days between letters</source>
        <translation>jours entre courriers</translation>
    </message>
    <message>
        <source>tries without answer</source>
        <translation>essais sans réponse</translation>
    </message>
    <message>
        <source>voicemail counts</source>
        <translation>le répondeur compte</translation>
    </message>
    <message>
        <source>stands for</source>
        <translation>remplace</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>expéditeur</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textes</translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>ceci n’est pas du JSON</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>ce champ n’existe pas</translation>
    </message>
    <message>
        <source>there is no such value</source>
        <translation>cette valeur n’existe pas</translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation>ceci manque</translation>
    </message>
    <message>
        <source>the number is too large or too small</source>
        <translation>le nombre est trop grand ou trop petit</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>un objet est attendu</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>une liste est attendue</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>une liste de textes est attendue</translation>
    </message>
    <message>
        <source>a list of conditions is expected</source>
        <translation>une liste de conditions est attendue</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>un nombre entier est attendu</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>vrai ou faux (true, false) est attendu</translation>
    </message>
    <message>
        <source>a text, a whole number, true or false is expected</source>
        <translation>un texte, un nombre entier, vrai ou faux (true, false) est attendu</translation>
    </message>
    <message>
        <source>pairs of days and a step’s key are expected</source>
        <translation>des paires de jours et de clé d’étape sont attendues</translation>
    </message>
    <message>
        <source>this does not suit the field</source>
        <translation>ceci ne convient pas au champ</translation>
    </message>
    <message>
        <source>either “all” or “any” is expected</source>
        <translation>«&#xa0;all&#xa0;» ou bien «&#xa0;any&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>1 to 100 characters without spaces are expected</source>
        <translation>1 à 100 caractères sans espace sont attendus</translation>
    </message>
</context>
<context>
    <name>ScenarioChange</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, value before, value after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>ajoutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>ScenarioChanges</name>
    <message>
        <source>No difference.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>Steps added: %1</source>
        <translation>Étapes ajoutées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Steps removed: %1</source>
        <translation>Étapes supprimées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Steps moved: %1</source>
        <translation>Étapes déplacées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Step “%1”</source>
        <translation>Étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody gets another next step.</source>
        <translation>Personne ne change de prochaine étape.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 accounts get another next step:</source>
        <translation>
            <numerusform>%n compte sur %1 change de prochaine étape&#xa0;:</numerusform>
            <numerusform>%n comptes sur %1 changent de prochaine étape&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (contacted today: as of %2)</source>
        <translation>%1 (contacté aujourd’hui&#xa0;: au %2)</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>Version %1, a draft</source>
        <translation>Version %1, brouillon</translation>
    </message>
    <message>
        <source>Version %1, in force from %2</source>
        <translation>Version %1, en vigueur depuis le %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur depuis</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Nothing to find fault with: it can be published.</source>
        <translation>Rien à redire&#xa0;: il peut être publié.</translation>
    </message>
</context>
<context>
    <name>ScenariosCommand</name>
    <message>
        <source>List, export, draft, check, compare or publish scenarios</source>
        <translation>Liste, exporte, prépare, contrôle, compare ou publie des scénarios</translation>
    </message>
    <message>
        <source>The scenario’s key</source>
        <translation>La clé du scénario</translation>
    </message>
    <message>
        <source>Show or export this version (default: the one in force)</source>
        <translation>Montrer ou exporter cette version (par défaut&#xa0;: celle en vigueur)</translation>
    </message>
    <message>
        <source>Print the scenario as JSON, as it can be drafted again</source>
        <translation>Écrire le scénario en JSON, tel qu’il peut être repris</translation>
    </message>
    <message>
        <source>Say what is wrong with the scenario in this file; nothing is kept</source>
        <translation>Dire ce qui ne va pas dans le scénario de ce fichier&#xa0;; rien n’est gardé</translation>
    </message>
    <message>
        <source>Keep the scenario in this file as a draft</source>
        <translation>Garder le scénario de ce fichier comme brouillon</translation>
    </message>
    <message>
        <source>What the draft changes, and who would get another next step</source>
        <translation>Ce que change le brouillon, et qui changerait de prochaine étape</translation>
    </message>
    <message>
        <source>Put the draft into force from today on</source>
        <translation>Mettre le brouillon en vigueur dès aujourd’hui</translation>
    </message>
    <message>
        <source>Login of who publishes it (default: the person at work)</source>
        <translation>Identifiant de qui le publie (par défaut&#xa0;: la personne au travail)</translation>
    </message>
    <message>
        <source>Why more than four weeks pass before a decision</source>
        <translation>Pourquoi plus de quatre semaines passent avant une décision</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Version %1 of scenario “%2” is drafted.</source>
        <translation>La version %1 du scénario «&#xa0;%2&#xa0;» est préparée.</translation>
    </message>
    <message>
        <source>Version %1 of scenario “%2” is in force.</source>
        <translation>La version %1 du scénario «&#xa0;%2&#xa0;» est en vigueur.</translation>
    </message>
    <message>
        <source>The draft of scenario “%1” is discarded.</source>
        <translation>Le brouillon du scénario «&#xa0;%1&#xa0;» est abandonné.</translation>
    </message>
    <message>
        <source>--export, --check, --draft, --diff, --publish, --discard: only one of these.</source>
        <translation>--export, --check, --draft, --diff, --publish, --discard&#xa0;: un seul à la fois.</translation>
    </message>
    <message>
        <source>KEY: the file itself names its scenario.</source>
        <translation>KEY&#xa0;: le fichier nomme lui-même son scénario.</translation>
    </message>
    <message>
        <source>KEY: name the scenario by its key.</source>
        <translation>KEY&#xa0;: nommez le scénario par sa clé.</translation>
    </message>
    <message>
        <source>--author and --reason go with --publish.</source>
        <translation>--author et --reason vont avec --publish.</translation>
    </message>
    <message>
        <source>--number: name the scenario to show or export.</source>
        <translation>--number&#xa0;: nommez le scénario à montrer ou exporter.</translation>
    </message>
    <message>
        <source>It takes the place of the draft that stood there.</source>
        <translation>Elle prend la place du brouillon qui s’y trouvait.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Dossiers confiés</translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>its key must be small letters, digits and hyphens, 40 at most</source>
        <translation>sa clé doit être faite de minuscules, de chiffres et de traits d’union, 40 au plus</translation>
    </message>
    <message>
        <source>another segment has this key</source>
        <translation>un autre segment a cette clé</translation>
    </message>
    <message>
        <source>it needs a name of one line, 100 letters at most</source>
        <translation>il lui faut un nom d’une ligne, 100 lettres au plus</translation>
    </message>
    <message>
        <source>there is no such place in the order</source>
        <translation>cette place n’existe pas dans l’ordre</translation>
    </message>
    <message>
        <source>another segment has this name</source>
        <translation>un autre segment porte ce nom</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Scenario given</source>
        <translation>Scénario donné</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>éteint</translation>
    </message>
    <message numerus="yes">
        <source>%n customers fit no segment.</source>
        <translation>
            <numerusform>%n client n’entre dans aucun segment.</numerusform>
            <numerusform>%n clients n’entrent dans aucun segment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given a scenario by a person, whatever the segment:</source>
        <translation>Scénario donné par une personne, quel que soit le segment&#xa0;:</translation>
    </message>
    <message>
        <source>%1, given by a person</source>
        <translation>%1, donné par une personne</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Nobody moves.</source>
        <translation>Personne ne change.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message numerus="yes">
        <source>%n customers move:</source>
        <translation>
            <numerusform>%n client change&#xa0;:</numerusform>
            <numerusform>%n clients changent&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentsCommand</name>
    <message>
        <source>List the segments with their customers, or change one</source>
        <translation>Liste les segments avec leurs clients, ou en change un</translation>
    </message>
    <message>
        <source>The segment’s key</source>
        <translation>La clé du segment</translation>
    </message>
    <message>
        <source>Add a segment of that key, last unless --position says where</source>
        <translation>Ajouter un segment de cette clé, en dernier sauf si --position dit où</translation>
    </message>
    <message>
        <source>Its name in French</source>
        <translation>Son nom en français</translation>
    </message>
    <message>
        <source>Its name in English</source>
        <translation>Son nom en anglais</translation>
    </message>
    <message>
        <source>The predicate that its customers fit</source>
        <translation>Le prédicat que vérifient ses clients</translation>
    </message>
    <message>
        <source>The scenario by which they are chased</source>
        <translation>Le scénario qui les relance</translation>
    </message>
    <message>
        <source>No scenario: nothing is proposed for them</source>
        <translation>Aucun scénario&#xa0;: rien n’est proposé pour eux</translation>
    </message>
    <message>
        <source>Its place in the order, from 1: the first that fits wins</source>
        <translation>Sa place dans l’ordre, depuis 1&#xa0;: le premier qui convient l’emporte</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>L’activer</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>L’éteindre</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Only show who would move; nothing is saved</source>
        <translation>Montrer seulement qui changerait&#xa0;; rien n’est gardé</translation>
    </message>
    <message>
        <source>KEY: name the segment by its key.</source>
        <translation>KEY&#xa0;: nommez le segment par sa clé.</translation>
    </message>
    <message>
        <source>--enable and --disable: one of the two.</source>
        <translation>--enable et --disable&#xa0;: l’un des deux.</translation>
    </message>
    <message>
        <source>--scenario and --verdict-only: one of the two.</source>
        <translation>--scenario et --verdict-only&#xa0;: l’un des deux.</translation>
    </message>
    <message>
        <source>--remove: only --preview goes with it.</source>
        <translation>--remove&#xa0;: seul --preview va avec.</translation>
    </message>
    <message>
        <source>--preview: say what would change.</source>
        <translation>--preview&#xa0;: dites ce qui changerait.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>one line of at most 200 characters</source>
        <translation>une ligne de 200 caractères au plus</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>une adresse électronique</translation>
    </message>
    <message>
        <source>a country in two letters, such as FR</source>
        <translation>un pays en deux lettres, comme FR</translation>
    </message>
    <message>
        <source>a region such as FR-67 or DE-BY</source>
        <translation>une région comme FR-67 ou DE-BY</translation>
    </message>
    <message>
        <source>a time zone such as Europe/Paris</source>
        <translation>un fuseau horaire comme Europe/Paris</translation>
    </message>
    <message>
        <source>an IBAN whose length and check digits are right</source>
        <translation>un IBAN dont la longueur et la clé sont justes</translation>
    </message>
    <message>
        <source>a BIC of 8 or 11 characters</source>
        <translation>un BIC de 8 ou 11 caractères</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes (oui) ou no (non)</translation>
    </message>
    <message>
        <source>a colour such as #0A6466</source>
        <translation>une couleur comme #0A6466</translation>
    </message>
    <message>
        <source>french or din5008b</source>
        <translation>french (fenêtre française) ou din5008b (allemande)</translation>
    </message>
    <message>
        <source>units of the ledger’s currency for one unit, such as 9/10</source>
        <translation>unités de la devise des comptes pour une unité, par exemple 9/10</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>the key of a scenario in force</source>
        <translation>la clé d’un scénario en vigueur</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Papier à en-tête</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>Contacts and limits</source>
        <translation>Contacts et limites</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Cours de change</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Who is owed, as the law wants it named on a formal demand.</source>
        <translation>Le créancier, tel que la loi veut qu’une mise en demeure le nomme.</translation>
    </message>
    <message>
        <source>What stands at the head and foot of every letter.</source>
        <translation>Ce qui figure en tête et au pied de chaque lettre.</translation>
    </message>
    <message>
        <source>Who signs letters and e-mails.</source>
        <translation>Qui signe les lettres et les courriels.</translation>
    </message>
    <message>
        <source>Where customers pay: printed on every letter, and in its payment code.</source>
        <translation>Où les clients paient&#xa0;: imprimé sur chaque lettre, et dans son code de virement.</translation>
    </message>
    <message>
        <source>Whom customers reach with a question, and how long a formal demand leaves them.</source>
        <translation>Qui répond aux clients, et le délai que leur laisse une mise en demeure.</translation>
    </message>
    <message>
        <source>Whose public holidays and whose clock count for deadlines and contacts.</source>
        <translation>Les jours fériés et l’heure qui comptent pour les délais et les contacts.</translation>
    </message>
    <message>
        <source>How often a customer is contacted at most, and what is too small to be.</source>
        <translation>Combien de contacts au plus par client, et les montants trop petits pour relancer.</translation>
    </message>
    <message>
        <source>What one unit of another currency is worth, to rank customers; no amount is ever converted on paper.</source>
        <translation>Ce que vaut une unité d’une autre devise, pour classer les clients&#x202f;; aucun montant n’est converti sur le papier.</translation>
    </message>
    <message>
        <source>Language, colours and letters as commands are this computer’s, not the ledger’s: they are in the View menu.</source>
        <translation>La langue, les couleurs et les lettres comme commandes sont propres à cet ordinateur&#xa0;: elles sont dans le menu Affichage.</translation>
    </message>
    <message>
        <source>“SAS au capital de 120 000 €”: it stands at the foot of letters.</source>
        <translation>«&#xa0;SAS au capital de 120&#x202f;000&#xa0;€&#xa0;»&#xa0;: figure au pied des lettres.</translation>
    </message>
    <message>
        <source>“SIREN 000 000 000 RCS Valbrune”: no formal demand leaves without it.</source>
        <translation>«&#xa0;SIREN 000 000 000 RCS Valbrune&#xa0;»&#xa0;: sans lui, aucune mise en demeure ne part.</translation>
    </message>
    <message>
        <source>Only when it is another than our town.</source>
        <translation>Seulement si ce n’est pas notre ville.</translation>
    </message>
    <message>
        <source>Named to consumers; businesses do not need it.</source>
        <translation>Indiqué aux consommateurs&#x202f;; inutile entre professionnels.</translation>
    </message>
    <message>
        <source>Its check digits are verified as you leave the field.</source>
        <translation>Sa clé est vérifiée quand vous quittez le champ.</translation>
    </message>
    <message>
        <source>Only for transfers from abroad.</source>
        <translation>Seulement pour les virements de l’étranger.</translation>
    </message>
    <message>
        <source>Two letters. Its law gives interest, costs and deadlines.</source>
        <translation>Deux lettres. Son droit donne intérêts, frais et délais.</translation>
    </message>
    <message>
        <source>For regional holidays: FR-67, DE-BY, CH-GE … Empty: the national ones.</source>
        <translation>Pour les jours fériés régionaux&#xa0;: FR-67, DE-BY, CH-GE… Vide&#xa0;: les jours nationaux.</translation>
    </message>
    <message>
        <source>E-mails, letters and calls together; formal demands are not held back by it.</source>
        <translation>Courriels, lettres et appels ensemble&#x202f;; ne retient pas les mises en demeure.</translation>
    </message>
    <message>
        <source>In the smallest unit: 100 is one euro. Less than this, left of an invoice, is not chased.</source>
        <translation>En centimes&#xa0;: 100 font un euro. Un reste de facture plus petit n’est pas relancé.</translation>
    </message>
    <message>
        <source>In the smallest unit: 8000 is 80 euros. Decisions on less come once a month.</source>
        <translation>En centimes&#xa0;: 8000 font 80 euros. En dessous, les décisions viennent une fois par mois.</translation>
    </message>
    <message>
        <source>Units of the ledger’s currency for one unit: 9/10.</source>
        <translation>Unités de la devise du grand livre pour une unité&#xa0;: 9/10.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>At the right, as in France</source>
        <translation>À droite, comme en France</translation>
    </message>
    <message>
        <source>At the left, DIN 5008 form B</source>
        <translation>À gauche, DIN 5008 forme B</translation>
    </message>
    <message>
        <source>Cleaning desk</source>
        <translation>Nettoyage de la balance</translation>
    </message>
    <message>
        <source>From when on a line is doubtful, and what each road to its money costs.</source>
        <translation>À partir de quand une ligne est douteuse, et ce que coûte chaque voie vers son paiement.</translation>
    </message>
    <message>
        <source>Order of Today</source>
        <translation>Ordre d’Aujourd’hui</translation>
    </message>
    <message>
        <source>How much each of the points counts by which Today is ordered; they are shown beside every customer.</source>
        <translation>Combien compte chacun des points qui ordonnent Aujourd’hui&#xa0;; ils sont affichés à côté de chaque client.</translation>
    </message>
    <message>
        <source>100 counts them as they are, 200 twice, 0 not at all. It holds from the next run on.</source>
        <translation>100 les compte tels quels, 200 deux fois, 0 pas du tout. Valable dès le prochain calcul.</translation>
    </message>
    <message>
        <source>People and absences</source>
        <translation>Équipe et absences</translation>
    </message>
    <message>
        <source>Who works here. While somebody is away, Today shows his customers to the one who stands in.</source>
        <translation>Qui travaille ici. Pendant une absence, Aujourd’hui montre ses clients à celui qui le remplace.</translation>
    </message>
    <message>
        <source>In the smallest unit: 8000 is 80 euros. Above it a manager has to agree, where one works here.</source>
        <translation>Dans la plus petite unité&#xa0;: 8000 font 80 euros. Au-delà, un responsable doit être d’accord, s’il y en a un.</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>Show settings, or change them: address, IBAN, signatory, limits</source>
        <translation>Montrer ou modifier les réglages&#xa0;: adresse, IBAN, signataire, limites</translation>
    </message>
    <message>
        <source>A setting to show, or KEY=VALUE to change it; none: all that there are</source>
        <translation>Un réglage à montrer, ou CLÉ=VALEUR pour le modifier&#x202f;; aucun&#xa0;: tous les réglages</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
</context>
<context>
    <name>SettledParts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SimulateCommand</name>
    <message>
        <source>The work of the days to come, if nothing else happens; nothing is written</source>
        <translation>Le travail des jours à venir, si rien d’autre n’arrive&#xa0;; rien n’est écrit</translation>
    </message>
    <message>
        <source>The first day (default: today)</source>
        <translation>Le premier jour (par défaut&#xa0;: aujourd’hui)</translation>
    </message>
    <message>
        <source>So many working days (default: 10)</source>
        <translation>Nombre de jours ouvrés (par défaut&#xa0;: 10)</translation>
    </message>
    <message>
        <source>What customers do: %1 (default: nobody pays)</source>
        <translation>Ce que font les clients&#xa0;: %1 (par défaut&#xa0;: personne ne paie)</translation>
    </message>
    <message>
        <source>Draws other days of payment (default: 1)</source>
        <translation>Tire d’autres jours de paiement (par défaut&#xa0;: 1)</translation>
    </message>
    <message>
        <source>A scenario as JSON instead of the one of its key</source>
        <translation>Un scénario en JSON, à la place de celui de sa clé</translation>
    </message>
    <message>
        <source>Show what stands behind each number too</source>
        <translation>Montrer aussi ce qui est derrière chaque nombre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Chargé de relance</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>personne en particulier</translation>
    </message>
</context>
<context>
    <name>SnoozeCommand</name>
    <message>
        <source>Put a customer off to a day, or end it</source>
        <translation>Reporter un client à un jour, ou y mettre fin</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Le code du client</translation>
    </message>
    <message>
        <source>The first day on which he may be contacted again</source>
        <translation>Le premier jour où il peut être contacté de nouveau</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>End what puts him off, an agreed callback too</source>
        <translation>Mettre fin à ce qui le reporte, même un rappel convenu</translation>
    </message>
    <message>
        <source>--end: nothing else goes with it.</source>
        <translation>--end&#xa0;: rien d’autre ne va avec.</translation>
    </message>
    <message>
        <source>--until: say until when.</source>
        <translation>--until&#xa0;: dites jusqu’à quand.</translation>
    </message>
    <message>
        <source>%1 is put off no longer.</source>
        <translation>%1 n’est plus reporté.</translation>
    </message>
    <message>
        <source>%1 is put off to %2.</source>
        <translation>%1 est reporté au %2.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>registered letter</source>
        <translation>lettre recommandée</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>formal demand</source>
        <translation>mise en demeure</translation>
    </message>
    <message>
        <source>hand-over decision</source>
        <translation>décision de confier le dossier</translation>
    </message>
    <message>
        <source>thank-you message</source>
        <translation>message de remerciement</translation>
    </message>
    <message>
        <source>callback agreed for %1</source>
        <translation>rappel convenu pour le %1</translation>
    </message>
    <message>
        <source>call about the broken promise</source>
        <translation>appel au sujet de la promesse rompue</translation>
    </message>
    <message>
        <source>call about the rejected payment %1</source>
        <translation>appel au sujet du règlement rejeté %1</translation>
    </message>
    <message>
        <source>check of the announced payment</source>
        <translation>vérification du règlement annoncé</translation>
    </message>
    <message>
        <source>step “%1”</source>
        <translation>étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The %1</source>
        <comment>e-mail</comment>
        <translation>Le %1</translation>
    </message>
    <message>
        <source>The %1</source>
        <comment>call</comment>
        <translation>L’%1</translation>
    </message>
    <message>
        <source>The %1</source>
        <comment>step</comment>
        <translation>L’%1</translation>
    </message>
    <message>
        <source>The %1</source>
        <comment>letter, text message, thank-you message, callback</comment>
        <translation>Le %1</translation>
    </message>
    <message>
        <source>preventive e-mail</source>
        <translation>courriel préventif</translation>
    </message>
    <message>
        <source>courteous e-mail</source>
        <translation>courriel courtois</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>firm e-mail</source>
        <translation>courriel ferme</translation>
    </message>
    <message>
        <source>e-mail announcing the consequences</source>
        <translation>courriel annonçant les suites</translation>
    </message>
    <message>
        <source>formal e-mail</source>
        <translation>courriel formel</translation>
    </message>
    <message>
        <source>preventive call</source>
        <translation>appel préventif</translation>
    </message>
    <message>
        <source>courteous call</source>
        <translation>appel courtois</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>firm call</source>
        <translation>appel ferme</translation>
    </message>
    <message>
        <source>call announcing the consequences</source>
        <translation>appel annonçant les suites</translation>
    </message>
    <message>
        <source>call before the formal demand</source>
        <translation>appel avant la mise en demeure</translation>
    </message>
    <message>
        <source>preventive letter</source>
        <translation>courrier préventif</translation>
    </message>
    <message>
        <source>courteous letter</source>
        <translation>courrier courtois</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>courrier</translation>
    </message>
    <message>
        <source>firm letter</source>
        <translation>courrier ferme</translation>
    </message>
    <message>
        <source>letter announcing the consequences</source>
        <translation>courrier annonçant les suites</translation>
    </message>
    <message>
        <source>formal letter</source>
        <translation>courrier formel</translation>
    </message>
    <message>
        <source>The %1</source>
        <comment>registered letter, visit, formal demand, decision, check</comment>
        <translation>La %1</translation>
    </message>
</context>
<context>
    <name>StepChoice</name>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Formal demand</source>
        <translation>Mise en demeure</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>Due date of the carrying item</source>
        <translation>Échéance de la pièce porteuse</translation>
    </message>
    <message>
        <source>Last contact about it</source>
        <translation>Dernier contact à son sujet</translation>
    </message>
    <message>
        <source>Presentation of the formal demand</source>
        <translation>Présentation de la mise en demeure</translation>
    </message>
    <message>
        <source>Customer’s payment run</source>
        <translation>Campagne de règlement du client</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Jour de la décision</translation>
    </message>
    <message>
        <source>Day on which all is paid</source>
        <translation>Jour où tout est payé</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>jours calendaires</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>jours ouvrés</translation>
    </message>
    <message>
        <source>Who looks after the customer</source>
        <translation>Qui suit le client</translation>
    </message>
    <message>
        <source>Credit manager</source>
        <comment>sender</comment>
        <translation>Responsable crédit</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Chargé de compte</translation>
    </message>
    <message>
        <source>Credit controller</source>
        <comment>sender</comment>
        <translation>Chargé de relance</translation>
    </message>
    <message>
        <source>The usual contact</source>
        <translation>Le contact habituel</translation>
    </message>
    <message>
        <source>D</source>
        <comment>due date</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>D%1</source>
        <comment>days from the due date, signed</comment>
        <translation>J%1</translation>
    </message>
    <message>
        <source>run</source>
        <comment>payment run</comment>
        <translation>camp.</translation>
    </message>
    <message>
        <source>run %1</source>
        <comment>payment run</comment>
        <translation>camp. %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days after the step before</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>anchor</comment>
        <translation>payé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>else %1</source>
        <translation>sinon %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts in turn</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes en alternance</numerusform>
        </translation>
    </message>
    <message>
        <source>if %1</source>
        <translation>si %1</translation>
    </message>
    <message>
        <source>The scenario as a whole</source>
        <translation>Le scénario entier</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>and %1 of what is open</source>
        <translation>et %1 de l’encours</translation>
    </message>
    <message>
        <source>decision on day %1</source>
        <translation>décision au jour %1</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>leaves by itself</source>
        <translation>part seul</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>Step of the scenario</source>
        <translation>Étape du scénario</translation>
    </message>
    <message>
        <source>Before the due date</source>
        <translation>Avant l’échéance</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rappel convenu</translation>
    </message>
    <message>
        <source>Rejected payment</source>
        <translation>Règlement rejeté</translation>
    </message>
    <message>
        <source>Broken promise</source>
        <translation>Promesse rompue</translation>
    </message>
    <message>
        <source>Decision to take</source>
        <translation>Décision à prendre</translation>
    </message>
    <message>
        <source>Payment to check</source>
        <translation>Règlement à vérifier</translation>
    </message>
    <message>
        <source>Address to complete</source>
        <translation>Coordonnées à compléter</translation>
    </message>
    <message>
        <source>Planned by hand</source>
        <translation>Prévu à la main</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>for %1</source>
        <translation>pour le %1</translation>
    </message>
    <message>
        <source>for %1 at %2</source>
        <translation>pour le %1 à %2</translation>
    </message>
    <message>
        <source>Call from the customer · %1</source>
        <translation>Appel du client · %1</translation>
    </message>
    <message>
        <source>Call · %1</source>
        <translation>Appel · %1</translation>
    </message>
    <message>
        <source>Decision · %1</source>
        <translation>Décision · %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>ordered before its time</source>
        <translation>ordonnée avant terme</translation>
    </message>
    <message>
        <source>Proposed for writing off</source>
        <translation>Passage en perte proposé</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>levé le %1</translation>
    </message>
    <message>
        <source>Callback agreed</source>
        <translation>Rappel convenu</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <translation>Règlement de %1</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <comment>time of day</comment>
        <translation>hh&apos; h &apos;mm</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Advance of %1</source>
        <translation>Acompte de %1</translation>
    </message>
    <message>
        <source>%1 written off</source>
        <translation>%1 abandonnés</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>%1 repris</translation>
    </message>
</context>
<context>
    <name>TodayCommand</name>
    <message>
        <source>List the tasks that wait, the most urgent first</source>
        <translation>Lister les actions qui attendent, les plus urgentes d’abord</translation>
    </message>
    <message>
        <source>Last run: %1. Done today: %2.</source>
        <translation>Dernier calcul&#xa0;: %1. Faites aujourd’hui&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing has been proposed yet: start with “relance-cli run”.</source>
        <translation>Rien n’a encore été proposé&#xa0;: commencez par «&#xa0;relance-cli run&#xa0;».</translation>
    </message>
    <message>
        <source>No task waits.</source>
        <translation>Aucune action n’attend.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Retard (jours)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Our word:</source>
        <translation>Nos engagements&#xa0;:</translation>
    </message>
    <message>
        <source>Disputes past their deadline:</source>
        <translation>Litiges dont le délai est passé&#xa0;:</translation>
    </message>
    <message>
        <source>Only what this person does today, for absent colleagues too</source>
        <translation>Seulement ce que cette personne fait aujourd’hui, pour ses collègues absents aussi</translation>
    </message>
    <message>
        <source>Replies to read:</source>
        <translation>Réponses à lire&#xa0;:</translation>
    </message>
    <message>
        <source>Sent or not, a person has to say:</source>
        <translation>Parti ou non, à vous de le dire&#xa0;:</translation>
    </message>
    <message>
        <source>Handled by hand:</source>
        <translation>Traités à la main&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>A run would bring %n more tasks.</source>
        <translation>
            <numerusform>Un calcul ajouterait %n action.</numerusform>
            <numerusform>Un calcul ajouterait %n actions.</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer proposed: %1</source>
        <translation>n’est plus proposé&#xa0;: %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>a threat of more than lawful steps</source>
        <translation>une menace qui dépasse les voies de droit</translation>
    </message>
    <message>
        <source>pressure by publicity or authorities, which the law punishes</source>
        <translation>une pression par la publicité ou les autorités, que la loi punit</translation>
    </message>
    <message>
        <source>a word about telling others of the debt</source>
        <translation>l’annonce d’en parler à des tiers</translation>
    </message>
    <message>
        <source>the look of a court’s or bailiff’s act</source>
        <translation>l’apparence d’un acte de justice ou d’huissier</translation>
    </message>
    <message>
        <source>humiliating</source>
        <translation>humiliant</translation>
    </message>
    <message>
        <source>the number of a reminder, which says nothing to the customer</source>
        <translation>un numéro de relance, qui ne dit rien au client</translation>
    </message>
    <message>
        <source>shouting</source>
        <translation>une façon de crier</translation>
    </message>
    <message>
        <source>a claim of costs that the customer does not owe</source>
        <translation>une demande de frais que le client ne doit pas</translation>
    </message>
    <message>
        <source>not true in law</source>
        <translation>inexact en droit</translation>
    </message>
    <message>
        <source>a matter of private life</source>
        <translation>une affaire de vie privée</translation>
    </message>
    <message>
        <source>for a formal demand alone to say</source>
        <translation>réservé à la mise en demeure</translation>
    </message>
    <message>
        <source>the announcement of a step that may not be announced here</source>
        <translation>l’annonce d’une suite qui ne peut être annoncée ici</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>%1: “%2” is no date. Write it as year-month-day, such as 2026-11-30.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une date. Écrivez-la année-mois-jour, par exemple 2026-11-30.</translation>
    </message>
    <message>
        <source>%1: “%2” can be read as two amounts. Write it without groups, with a decimal point.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» peut se lire comme deux montants. Écrivez-le sans séparateur de milliers, avec un point décimal.</translation>
    </message>
    <message>
        <source>%1: “%2” is no amount in %3. Write it such as 1234.56.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un montant en %3. Écrivez-le ainsi&#xa0;: 1234.56.</translation>
    </message>
    <message>
        <source>%1: “%2” is no currency. Write its three letters, such as EUR.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une devise. Écrivez ses trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>%1: “%2” is no yearly rate. Write the percentage, such as 12.15.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un taux annuel. Écrivez le pourcentage, par exemple 12.15.</translation>
    </message>
    <message>
        <source>%1: “%2” is no whole number from %3 to %4.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre entier de %3 à %4.</translation>
    </message>
    <message>
        <source>%1: “%2” is no country. Write its two letters, such as FR.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un pays. Écrivez ses deux lettres, par exemple FR.</translation>
    </message>
    <message>
        <source>%1: “%2” is not possible here. Possible: %3.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas possible ici. Possible&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is no time zone of this system. Write it such as Europe/Paris.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un fuseau horaire de ce système. Écrivez-le ainsi&#xa0;: Europe/Paris.</translation>
    </message>
    <message>
        <source>%1: the amount must be above zero.</source>
        <translation>%1&#xa0;: le montant doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>%1: the amount must not be negative.</source>
        <translation>%1&#xa0;: le montant ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>%1: this amount is too large.</source>
        <translation>%1&#xa0;: ce montant est trop grand.</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Not an amount: write 1250, 1,250.50 or 1.2k</source>
        <translation>Pas un montant&#xa0;: écrivez 1250, 1 250,50 ou 1,2k</translation>
    </message>
    <message>
        <source>Another currency than the account’s</source>
        <translation>Une autre devise que celle du compte</translation>
    </message>
    <message>
        <source>More decimals than the currency has</source>
        <translation>Plus de décimales que la devise n’en a</translation>
    </message>
    <message>
        <source>Too large an amount</source>
        <translation>Montant trop grand</translation>
    </message>
    <message>
        <source>Not a day: write Fri, +7 or 27/11</source>
        <translation>Pas une date&#xa0;: écrivez ven, +7 ou 27/11</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Pas avant le %1</translation>
    </message>
    <message>
        <source>Not after %1</source>
        <translation>Pas après le %1</translation>
    </message>
    <message>
        <source>An amount above zero is needed</source>
        <translation>Il faut un montant supérieur à zéro</translation>
    </message>
    <message>
        <source>Not a share: write 15 or 7.5, at most 100</source>
        <translation>Pas une part&#xa0;: écrivez 15 ou 7,5, au plus 100</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>The last run, of which nothing was carried out, and its date with it</source>
        <translation>Le dernier calcul, dont rien n’a été exécuté, et sa date avec lui</translation>
    </message>
    <message>
        <source>Take back the last thing done today, else the last import; or the last run</source>
        <translation>Annuler la dernière action du jour, sinon le dernier import&#x202f;; ou le dernier calcul</translation>
    </message>
    <message>
        <source>Only show what would be taken back, the last first</source>
        <translation>Montrer seulement ce qui serait annulé, le dernier d’abord</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>Refaire ce qui a été annulé en dernier</translation>
    </message>
    <message>
        <source>The last import, of whatever day</source>
        <translation>Le dernier import, quel qu’en soit le jour</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>payment recorded, of a day</comment>
        <translation>%1, du %2</translation>
    </message>
    <message>
        <source>There is nothing that could be taken back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>--list, --redo, --import and --run: one of them.</source>
        <translation>--list, --redo, --import et --run&#xa0;: un seul à la fois.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Refait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>Non compris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 demande une valeur.</translation>
    </message>
    <message>
        <source>The value of %1 is not possible.</source>
        <translation>La valeur de %1 n’est pas possible.</translation>
    </message>
    <message>
        <source>Nothing was done. --help shows what is possible.</source>
        <translation>Rien n’a été fait. --help montre ce qui est possible.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDES</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(obligatoire)</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>title, a colon follows</comment>
        <translation>Emploi&#xa0;</translation>
    </message>
    <message>
        <source>Arguments</source>
        <comment>title, a colon follows</comment>
        <translation>Arguments&#xa0;</translation>
    </message>
</context>
<context>
    <name>WaitingDecisions</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaiveCommand</name>
    <message>
        <source>Waive interest while a promise or plan is kept, or tell what is claimed</source>
        <translation>Remettre les intérêts tant qu’une promesse ou un échéancier est tenu, ou dire ce qui est réclamé</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Le code du client</translation>
    </message>
    <message>
        <source>Waive from today, and why</source>
        <translation>Remettre dès aujourd’hui, et pourquoi</translation>
    </message>
    <message>
        <source>With --reason: the interest of these items (default: those of the agreement)</source>
        <translation>Avec --reason&#xa0;: les intérêts de ces pièces (par défaut celles de l’accord)</translation>
    </message>
    <message>
        <source>With --reason: the promise or plan to be kept (default: the last one made that runs)</source>
        <translation>Avec --reason&#xa0;: la promesse ou l’échéancier à tenir (par défaut le dernier en cours)</translation>
    </message>
    <message>
        <source>With --reason: waive the fixed costs too</source>
        <translation>Avec --reason&#xa0;: remettre aussi l’indemnité forfaitaire</translation>
    </message>
    <message>
        <source>Take a waiver back from today</source>
        <translation>Retirer une remise dès aujourd’hui</translation>
    </message>
    <message>
        <source>--reason: say why it is waived.</source>
        <translation>--reason&#xa0;: dites pourquoi la remise est faite.</translation>
    </message>
    <message>
        <source>--reason and --end: one of the two.</source>
        <translation>--reason et --end&#xa0;: l’un des deux.</translation>
    </message>
    <message>
        <source>Neither interest nor fixed costs are due.</source>
        <translation>Ni intérêts ni indemnité ne sont dus.</translation>
    </message>
</context>
<context>
    <name>Waiver</name>
    <message>
        <source>Waived while the plan of %1 is kept</source>
        <translation>Remis tant que l’échéancier du %1 est tenu</translation>
    </message>
    <message>
        <source>Waived while the promise of %1 is kept</source>
        <translation>Remis tant que la promesse du %1 est tenue</translation>
    </message>
    <message>
        <source>Waived for good: the plan of %1 was kept</source>
        <translation>Remis pour de bon&#xa0;: l’échéancier du %1 a été tenu</translation>
    </message>
    <message>
        <source>Waived for good: the promise of %1 was kept</source>
        <translation>Remis pour de bon&#xa0;: la promesse du %1 a été tenue</translation>
    </message>
    <message>
        <source>Claimed again: the plan of %1 was not kept</source>
        <translation>De nouveau réclamé&#xa0;: l’échéancier du %1 n’a pas été tenu</translation>
    </message>
    <message>
        <source>Claimed again: the promise of %1 was not kept</source>
        <translation>De nouveau réclamé&#xa0;: la promesse du %1 n’a pas été tenue</translation>
    </message>
    <message>
        <source>Waiver taken back on %1</source>
        <translation>Remise retirée le %1</translation>
    </message>
    <message>
        <source>%1 of interest by today, what accrues from now on and %2 of fixed costs are not claimed</source>
        <translation>%1 d’intérêts à ce jour, ceux qui courront ensuite et %2 d’indemnité forfaitaire ne sont pas réclamés</translation>
    </message>
    <message>
        <source>%1 of interest by today, and what accrues from now on, are not claimed</source>
        <translation>%1 d’intérêts à ce jour, et ceux qui courront ensuite, ne sont pas réclamés</translation>
    </message>
    <message>
        <source>%1 while the plan of %2 is kept, its last day being %3.</source>
        <comment>what is not claimed</comment>
        <translation>%1 tant que l’échéancier du %2 est tenu, dernière échéance le %3.</translation>
    </message>
    <message>
        <source>%1 while the promise of %2 is kept, its day being %3.</source>
        <comment>what is not claimed</comment>
        <translation>%1 tant que la promesse du %2 est tenue, échéance le %3.</translation>
    </message>
    <message>
        <source>Not kept, all of it is claimed again.</source>
        <translation>Sinon, tout est de nouveau réclamé.</translation>
    </message>
    <message>
        <source>From today %1 is claimed again, even if the agreement is kept.</source>
        <translation>Dès aujourd’hui, %1 sont de nouveau réclamés, même si l’engagement est tenu.</translation>
    </message>
</context>
<context>
    <name>WhyCommand</name>
    <message>
        <source>Why a customer is contacted today, or is not</source>
        <translation>Pourquoi un client est contacté aujourd’hui, ou ne l’est pas</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Segment&#xa0;: %1</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Scénario&#xa0;: %1</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>En retard depuis le %1</translation>
    </message>
    <message>
        <source>Carried by item %1</source>
        <translation>Portée par la pièce %1</translation>
    </message>
    <message numerus="yes">
        <source>, %n days on its clock</source>
        <translation>
            <numerusform>, %n jour à son compteur</numerusform>
            <numerusform>, %n jours à son compteur</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Échu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chaseable: %1</source>
        <translation>À relancer&#xa0;: %1</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Code du client</translation>
    </message>
    <message>
        <source>This customer has nothing open.</source>
        <translation>Ce client n’a aucune pièce ouverte.</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>Proposition&#xa0;: %1</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Written by: %1</source>
        <translation>Écrit par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>Écrit à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asked in this order:</source>
        <translation>Demandé dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>Passed over today: %1</source>
        <translation>Laissée de côté aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Step reached: %1</source>
        <translation>Étape atteinte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>WriteoffCommand</name>
    <message>
        <source>Write off a residue or a bad debt</source>
        <translation>Passer en perte un reliquat ou une créance irrécouvrable</translation>
    </message>
    <message>
        <source>The customer’s code</source>
        <translation>Le code du client</translation>
    </message>
    <message>
        <source>Numbers of what is written off</source>
        <translation>Numéros des pièces passées en perte</translation>
    </message>
    <message>
        <source>Only so much of it, the oldest named first (default: all that is open)</source>
        <translation>Seulement ce montant, dans l’ordre des pièces nommées (par défaut&#xa0;: tout ce qui est ouvert)</translation>
    </message>
    <message>
        <source>Why; required</source>
        <translation>Pourquoi&#x202f;; obligatoire</translation>
    </message>
    <message>
        <source>The day it is written off (default: the day to work on)</source>
        <translation>Le jour du passage en perte (par défaut&#xa0;: le jour de travail)</translation>
    </message>
    <message>
        <source>Currency of the amount (default: the ledger’s)</source>
        <translation>Devise du montant (par défaut&#xa0;: celle des comptes)</translation>
    </message>
    <message>
        <source>--items: name what is written off.</source>
        <translation>--items&#xa0;: nommez ce qui est passé en perte.</translation>
    </message>
    <message>
        <source>Written off for %1: %2.</source>
        <translation>Passé en perte pour %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>relance::AbsenceForm</name>
    <message>
        <source>Note the absence</source>
        <translation>Noter l’absence</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>De retour le</translation>
    </message>
    <message>
        <source>Empty: not known yet</source>
        <translation>Vide&#xa0;: pas encore connu</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Absent à partir du</translation>
    </message>
    <message>
        <source>Empty: today</source>
        <translation>Vide&#xa0;: aujourd’hui</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Qui est absent</translation>
    </message>
    <message>
        <source>Who does the work meanwhile</source>
        <translation>Qui le remplace</translation>
    </message>
    <message>
        <source>%1 is away, %2 stands in</source>
        <translation>%1 est absent, remplacé par %2</translation>
    </message>
</context>
<context>
    <name>relance::AmountField</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>relance::AssignmentsView</name>
    <message>
        <source>Scenarios given by a person</source>
        <translation>Scénarios attribués à la main</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Mettre fin</translation>
    </message>
    <message>
        <source>give a scenario</source>
        <translation>attribuer</translation>
    </message>
    <message>
        <source>end</source>
        <translation>mettre fin</translation>
    </message>
    <message>
        <source>Give the scenario</source>
        <translation>Attribuer le scénario</translation>
    </message>
    <message>
        <source>No scenario was given by a person: the segments decide for everybody.</source>
        <translation>Aucun scénario n’a été attribué à la main&#xa0;: les segments décident pour tous.</translation>
    </message>
    <message>
        <source>Give a scenario that wins over every segment</source>
        <translation>Attribuer un scénario qui l’emporte sur tout segment</translation>
    </message>
    <message>
        <source>Empty: until a person ends it</source>
        <translation>Vide&#xa0;: jusqu’à ce qu’on y mette fin</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>no segment</source>
        <translation>aucun segment</translation>
    </message>
    <message>
        <source>until ended</source>
        <translation>sans terme</translation>
    </message>
    <message>
        <source>Today in segment “%1”, chased by scenario “%2”.</source>
        <translation>Aujourd’hui dans le segment «&#xa0;%1&#xa0;», relancé par le scénario «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Name the customer</source>
        <translation>Indiquez le client</translation>
    </message>
    <message>
        <source>The day is not understood</source>
        <translation>Le jour n’est pas compris</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Dites pourquoi</translation>
    </message>
    <message>
        <source>Scenario “%1” given to %2</source>
        <translation>Scénario «&#xa0;%1&#xa0;» attribué à %2</translation>
    </message>
    <message>
        <source>The segments decide again for %1</source>
        <translation>Les segments décident de nouveau pour %1</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sinon</translation>
    </message>
    <message>
        <source>Choose the scenario</source>
        <translation>Choisissez le scénario</translation>
    </message>
</context>
<context>
    <name>relance::BadFaithForm</name>
    <message>
        <source>Note</source>
        <translation>Constater</translation>
    </message>
    <message>
        <source>The fact, as he may read it</source>
        <translation>Le fait, tel qu’il peut le lire</translation>
    </message>
    <message>
        <source>Day of the fact</source>
        <translation>Jour du fait</translation>
    </message>
    <message>
        <source>Bad faith</source>
        <translation>Mauvaise foi</translation>
    </message>
    <message>
        <source>He is in bad faith no more</source>
        <translation>Il n’est plus de mauvaise foi</translation>
    </message>
    <message>
        <source>Another fact</source>
        <translation>Autre fait</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Y mettre fin</translation>
    </message>
    <message>
        <source>From today segments and scenarios take him for one in good faith; what was noted stays in the ledger.</source>
        <translation>Dès aujourd’hui, segments et scénarios le tiennent de nouveau pour être de bonne foi&#xa0;; le constat reste dans les comptes.</translation>
    </message>
    <message>
        <source>From today segments and scenarios that look at bad faith take it up, and the shorter road is recommended.</source>
        <translation>Dès aujourd’hui, les segments et scénarios qui regardent la mauvaise foi en tiennent compte, et la voie courte est recommandée.</translation>
    </message>
    <message>
        <source>Bad faith of %1 ended</source>
        <translation>Fin de la mauvaise foi de %1</translation>
    </message>
    <message>
        <source>Bad faith noted of %1</source>
        <translation>Mauvaise foi de %1 constatée</translation>
    </message>
</context>
<context>
    <name>relance::BalanceBar</name>
    <message>
        <source>Find a customer</source>
        <translation>Trouver un client</translation>
    </message>
    <message>
        <source>From the due date</source>
        <translation>Depuis l’échéance</translation>
    </message>
    <message>
        <source>From the issue date</source>
        <translation>Depuis l’émission</translation>
    </message>
    <message>
        <source>Segments, then customers</source>
        <translation>Segments, puis clients</translation>
    </message>
    <message>
        <source>Customers alone</source>
        <translation>Clients seuls</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>Aged from the due date</source>
        <translation>Base&#xa0;: échéance</translation>
    </message>
    <message>
        <source>Aged from the issue date</source>
        <translation>Base&#xa0;: émission</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>End of last month</source>
        <translation>Fin du mois dernier</translation>
    </message>
    <message>
        <source>End of last quarter</source>
        <translation>Fin du trimestre dernier</translation>
    </message>
    <message>
        <source>End of last year</source>
        <translation>Fin de l’an dernier</translation>
    </message>
    <message>
        <source>Not a day: write 30/09, or “end of month”</source>
        <translation>Pas un jour&#xa0;: écrivez 30/09 ou «&#xa0;fin de mois&#xa0;»</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Un autre jour</translation>
    </message>
</context>
<context>
    <name>relance::BalanceList</name>
    <message>
        <source>Aged balance</source>
        <translation>Balance âgée</translation>
    </message>
    <message>
        <source>Nothing is open on this day in this currency.</source>
        <translation>Rien n’est ouvert ce jour-là dans cette devise.</translation>
    </message>
    <message>
        <source>items, or open the segment</source>
        <translation>les pièces, ou ouvrir le segment</translation>
    </message>
    <message>
        <source>up again</source>
        <translation>remonter</translation>
    </message>
    <message>
        <source>sort by this column</source>
        <translation>trier par cette colonne</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segments</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
    <message>
        <source>; also open: %1</source>
        <translation>&#x202f;; aussi ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Issued earlier</source>
        <translation>Émis avant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln pièce</numerusform>
            <numerusform>%Ln pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amounts selected ·</source>
        <translation>
            <numerusform>%Ln montant choisi ·</numerusform>
            <numerusform>%Ln montants choisis ·</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
</context>
<context>
    <name>relance::BalanceModel</name>
    <message>
        <source>Without a segment</source>
        <translation>Sans segment</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other customers</source>
        <translation>
            <numerusform>%Ln autre client</numerusform>
            <numerusform>%Ln autres clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do today</source>
        <translation>
            <numerusform>%Ln action ce jour</numerusform>
            <numerusform>%Ln actions ce jour</numerusform>
        </translation>
    </message>
    <message>
        <source>= ledger</source>
        <translation>= compte 411</translation>
    </message>
    <message>
        <source>%1 off the ledger</source>
        <translation>%1 d’écart au compte 411</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln pièce</numerusform>
            <numerusform>%Ln pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of what is owed</source>
        <translation>Part des tranches</translation>
    </message>
</context>
<context>
    <name>relance::BalancePage</name>
    <message>
        <source>Aged balance</source>
        <translation>Balance âgée</translation>
    </message>
    <message>
        <source>Reading the ledger as of %1…</source>
        <translation>Lecture du grand livre au %1…</translation>
    </message>
</context>
<context>
    <name>relance::BatchPanel</name>
    <message>
        <source>Decide all of them</source>
        <translation>Décider pour tous</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Last letter</source>
        <translation>Dernière lettre</translation>
    </message>
    <message>
        <source>Propose the write-off</source>
        <translation>Proposer la perte</translation>
    </message>
    <message>
        <source>Reason, needed for a write-off</source>
        <translation>Motif, obligatoire pour une perte</translation>
    </message>
    <message numerus="yes">
        <source>%n small amounts ticked</source>
        <translation>
            <numerusform>%n petit montant coché</numerusform>
            <numerusform>%n petits montants cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many, sums</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tick at least one customer (X).</source>
        <translation>Cochez au moins un client (X).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many, decision</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n small amounts</source>
        <translation>
            <numerusform>%n petit montant</numerusform>
            <numerusform>%n petits montants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::BehaviourInspector</name>
    <message>
        <source>%1 · how this customer pays</source>
        <translation>%1 · comment ce client paie</translation>
    </message>
    <message>
        <source>What went in</source>
        <translation>Ce qui entre dans le calcul</translation>
    </message>
    <message>
        <source>Broken promises</source>
        <translation>Promesses rompues</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::CallHead</name>
    <message>
        <source>Dial</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Customer before</source>
        <translation>Client précédent</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>No number is known</source>
        <translation>Aucun numéro connu</translation>
    </message>
    <message>
        <source>Switchboard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Somebody here asked not to be contacted</source>
        <translation>Quelqu’un ici a demandé à ne plus être contacté</translation>
    </message>
    <message>
        <source>%1 of %2 contacts in 7 days</source>
        <translation>%1 sur %2 contacts en 7 jours</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
</context>
<context>
    <name>relance::CallItemsModel</name>
    <message>
        <source>Item</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>Ouvert (%1)</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>litige</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncé</translation>
    </message>
</context>
<context>
    <name>relance::CallNotes</name>
    <message>
        <source>taken up from %1</source>
        <translation>reprises de %1</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <comment>time of day</comment>
        <translation>h&apos;&#xa0;h&apos;&#xa0;mm</translation>
    </message>
    <message>
        <source>kept at %1</source>
        <translation>enregistrées à %1</translation>
    </message>
    <message>
        <source>not kept: the folder of the settings cannot be written</source>
        <translation>non enregistrées&#xa0;: le dossier des réglages refuse l’écriture</translation>
    </message>
</context>
<context>
    <name>relance::CallPage</name>
    <message>
        <source>Nobody is to be called today.</source>
        <translation>Personne à appeler aujourd’hui.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Appel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Call with %1: %2</source>
        <translation>Appel à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 recorded. Another letter for another result; Ctrl+Enter: next customer.</source>
        <translation>%1&#xa0;: enregistré. Une autre lettre pour un autre résultat&#x202f;; Ctrl+Entrée&#xa0;: client suivant.</translation>
    </message>
    <message>
        <source>No item is ticked: tick those it is about (arrows and Space, or F6 and X).</source>
        <translation>Aucune pièce cochée&#xa0;: cochez celles dont il s’agit (flèches et Espace, ou F6 et X).</translation>
    </message>
    <message>
        <source>No item is ticked: tick those to send.</source>
        <translation>Aucune pièce cochée&#xa0;: cochez celles à envoyer.</translation>
    </message>
</context>
<context>
    <name>relance::CampaignForm</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Empty: today</source>
        <translation>Vide&#xa0;: aujourd’hui</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>The first day on which the scenarios go on</source>
        <translation>Le premier jour où les scénarios reprennent</translation>
    </message>
    <message>
        <source>Customers in it</source>
        <translation>Clients concernés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the person at work</source>
        <translation>la personne au travail</translation>
    </message>
    <message>
        <source>A condition has no value yet</source>
        <translation>Une condition n’a pas encore de valeur</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Donnez-lui un nom</translation>
    </message>
    <message>
        <source>The first day is not understood</source>
        <translation>Le premier jour n’est pas compris</translation>
    </message>
    <message>
        <source>Say until when it runs</source>
        <translation>Dites jusqu’à quand elle dure</translation>
    </message>
</context>
<context>
    <name>relance::CampaignStart</name>
    <message>
        <source>Who would be in it</source>
        <translation>Qui en ferait partie</translation>
    </message>
    <message>
        <source>Start the campaign</source>
        <translation>Lancer la campagne</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Say by a condition who is in it.</source>
        <translation>Dites par une condition qui en fait partie.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers would be in it</source>
        <translation>
            <numerusform>%n client en ferait partie</numerusform>
            <numerusform>%n clients en feraient partie</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would be in it</source>
        <translation>Personne n’en ferait partie</translation>
    </message>
    <message numerus="yes">
        <source>%n customers, %1 overdue</source>
        <translation>
            <numerusform>%n client, %1 échus</numerusform>
            <numerusform>%n clients, %1 échus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n écarté</numerusform>
            <numerusform>%n écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign “%1” started</source>
        <translation>Campagne «&#xa0;%1&#xa0;» lancée</translation>
    </message>
</context>
<context>
    <name>relance::CampaignsModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share, the others’</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reacted (others)</source>
        <translation>Réactions (autres)</translation>
    </message>
    <message>
        <source>Paid (others)</source>
        <translation>Encaissé (autres)</translation>
    </message>
</context>
<context>
    <name>relance::CampaignsPage</name>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>End it today</source>
        <translation>Arrêter aujourd’hui</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>There is no campaign yet: some customers contacted together for a while.</source>
        <translation>Aucune campagne encore&#xa0;: quelques clients contactés ensemble, pour un temps.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>end today</source>
        <translation>arrêter</translation>
    </message>
    <message>
        <source>its customers</source>
        <translation>ses clients</translation>
    </message>
    <message>
        <source>record a contact</source>
        <translation>noter un contact</translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n campagne</numerusform>
            <numerusform>%n campagnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign “%1” ended</source>
        <translation>Campagne «&#xa0;%1&#xa0;» arrêtée</translation>
    </message>
</context>
<context>
    <name>relance::ChangesPanel</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Whose next step changes</source>
        <translation>À qui change la prochaine étape</translation>
    </message>
    <message>
        <source>Looking for whom it changes the next step…</source>
        <translation>Recherche de ceux dont la prochaine étape change…</translation>
    </message>
    <message>
        <source>Nothing is drafted</source>
        <translation>Aucun brouillon</translation>
    </message>
    <message>
        <source>What you change here becomes a draft. It changes nothing for customers before it is published.</source>
        <translation>Ce que vous modifiez ici devient un brouillon. Rien ne change pour les clients avant sa publication.</translation>
    </message>
    <message>
        <source>A new scenario</source>
        <translation>Un nouveau scénario</translation>
    </message>
    <message>
        <source>Version %1 against version %2 in force</source>
        <translation>Version %1 comparée à la version %2 en vigueur</translation>
    </message>
    <message>
        <source>No customer follows it before it is published and a segment leads to it.</source>
        <translation>Aucun client ne le suit avant sa publication et avant qu’un segment n’y mène.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>Nobody gets another next step.</source>
        <translation>Personne ne change de prochaine étape.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers get another next step</source>
        <translation>
            <numerusform>%n client change de prochaine étape</numerusform>
            <numerusform>%n clients changent de prochaine étape</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>relance::ChosenModel</name>
    <message>
        <source>in it</source>
        <translation>en fait partie</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>écarté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Overdue (%1)</source>
        <translation>Échu (%1)</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Dedans ou non</translation>
    </message>
</context>
<context>
    <name>relance::CleaningHead</name>
    <message>
        <source>Find a line</source>
        <translation>Trouver une ligne</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Write-offs to answer</source>
        <translation>Pertes à valider</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Faites aujourd’hui</translation>
    </message>
    <message>
        <source>· left</source>
        <translation>· restent</translation>
    </message>
</context>
<context>
    <name>relance::CleaningInspector</name>
    <message>
        <source>%1 %2</source>
        <comment>kind of item, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>Why it is doubtful</source>
        <translation>Pourquoi elle est douteuse</translation>
    </message>
    <message>
        <source>What may be expected, by route</source>
        <translation>Ce qu’on peut espérer, par voie</translation>
    </message>
    <message>
        <source>Proposed on %1</source>
        <translation>Proposé le %1</translation>
    </message>
    <message>
        <source>Proposed by %1 on %2</source>
        <translation>Proposé par %1 le %2</translation>
    </message>
    <message>
        <source>Why it should be written off</source>
        <translation>Pourquoi la passer en perte</translation>
    </message>
    <message>
        <source>The reason was erased.</source>
        <translation>Le motif a été effacé.</translation>
    </message>
    <message>
        <source>Open on the account</source>
        <translation>Ouvert sur le compte</translation>
    </message>
</context>
<context>
    <name>relance::CleaningModel</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>Ouvert (%1)</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motif donné</translation>
    </message>
    <message>
        <source>Why it is doubtful</source>
        <translation>Pourquoi elle est douteuse</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé le</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
</context>
<context>
    <name>relance::CleaningPage</name>
    <message>
        <source>Doubtful lines</source>
        <translation>Lignes douteuses</translation>
    </message>
    <message>
        <source>as proposed</source>
        <translation>suivre la proposition</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>précédent</translation>
    </message>
    <message>
        <source>say more</source>
        <translation>préciser</translation>
    </message>
    <message>
        <source>open the file</source>
        <translation>ouvrir la fiche</translation>
    </message>
    <message>
        <source>details</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>find</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>customer, item, verdict</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, %2: written off</source>
        <translation>%1, %2&#xa0;: passé en perte</translation>
    </message>
    <message>
        <source>%1, %2: write-off refused</source>
        <translation>%1, %2&#xa0;: passage en perte refusé</translation>
    </message>
</context>
<context>
    <name>relance::ClientFileView</name>
    <message>
        <source>Parts of the file</source>
        <translation>Parties de la fiche</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Pièces ouvertes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Interlocuteurs</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Nothing is open: all is paid or allocated.</source>
        <translation>Rien d’ouvert&#xa0;: tout est payé ou imputé.</translation>
    </message>
    <message>
        <source>Nobody is known here. Contacts come with an import of customers or contacts.</source>
        <translation>Personne n’est connu ici. Les interlocuteurs viennent d’un import de clients ou d’interlocuteurs.</translation>
    </message>
    <message>
        <source>Nothing is open, so there is nothing to decide.</source>
        <translation>Rien d’ouvert, donc rien à décider.</translation>
    </message>
    <message>
        <source>No decision, hold or delay has been agreed with this customer.</source>
        <translation>Aucune décision, suspension ni délai accordé à ce client.</translation>
    </message>
    <message>
        <source>Decision to take</source>
        <translation>Décision à prendre</translation>
    </message>
    <message>
        <source>Order a formal demand</source>
        <translation>Ordonner une mise en demeure</translation>
    </message>
</context>
<context>
    <name>relance::ClientHead</name>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>paid by %1</source>
        <translation>payé par %1</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <source>To claim</source>
        <translation>À réclamer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Plus ancienne</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>A new mandate on his overdue items, for an agency, a lawyer, a bailiff or a mediator</source>
        <translation>Un nouveau dossier de ses pièces échues, pour un cabinet, un avocat, un commissaire de justice ou un médiateur</translation>
    </message>
</context>
<context>
    <name>relance::ClientsList</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nom ou code</translation>
    </message>
    <message>
        <source>open the file</source>
        <translation>ouvrir la fiche</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>précédent</translation>
    </message>
    <message>
        <source>find</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>No customer has a name or code like this.</source>
        <translation>Aucun client n’a ce nom ni ce code.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>À faire aujourd’hui</translation>
    </message>
    <message>
        <source>Overdue, nothing today</source>
        <translation>Échu, rien aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Rien d’ouvert</translation>
    </message>
    <message>
        <source>Segment: all</source>
        <translation>Segments&#xa0;: tous</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customers</source>
        <translation>
            <numerusform>%1 sur %n client</numerusform>
            <numerusform>%1 sur %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Segment&#xa0;: %1</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>composer</translation>
    </message>
    <message>
        <source>note</source>
        <translation>noter</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>reporter</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promesse</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>litige</translation>
    </message>
</context>
<context>
    <name>relance::ClientsModel</name>
    <message>
        <source>paid by %1</source>
        <translation>payé par %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>Ouvert (%1)</translation>
    </message>
    <message>
        <source>Overdue (%1)</source>
        <translation>Échu (%1)</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>relance::ClientsPage</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
</context>
<context>
    <name>relance::ColumnGrid</name>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>leave aside</source>
        <translation>laisser de côté</translation>
    </message>
    <message>
        <source>Column “%1” holds</source>
        <translation>La colonne «&#xa0;%1&#xa0;» contient</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>relance::ConditionRow</name>
    <message>
        <source>Remove the condition</source>
        <translation>Supprimer la condition</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Champ&#xa0;: %1</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Opérateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Ajouter une valeur</translation>
    </message>
</context>
<context>
    <name>relance::CustomerField</name>
    <message>
        <source>Name or code</source>
        <translation>Nom ou code</translation>
    </message>
    <message>
        <source>No customer has a name or code like this</source>
        <translation>Aucun client de ce nom ni de ce code</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>one of several</comment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
</context>
<context>
    <name>relance::DateField</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>relance::DayBars</name>
    <message>
        <source>%1: %2, in force %3</source>
        <translation>%1&#xa0;: %2, en vigueur %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>relance::DayWork</name>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>deputy, absent colleague</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>relance::DeadlineHead</name>
    <message>
        <source>Find a customer</source>
        <translation>Trouver un client</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par nature</translation>
    </message>
    <message numerus="yes">
        <source>%n days ahead</source>
        <translation>
            <numerusform>%n jour devant soi</numerusform>
            <numerusform>%n jours devant soi</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>· within a week</source>
        <translation>· sous 7 jours</translation>
    </message>
</context>
<context>
    <name>relance::DeadlineInspector</name>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>What sets the day</source>
        <translation>Ce qui fixe la date</translation>
    </message>
    <message>
        <source>To be checked by a lawyer: only a claim in court, or the debtor’s owning to the debt, stops it.</source>
        <translation>À vérifier par un avocat&#xa0;: seules une action en justice ou une reconnaissance de la dette l’interrompent.</translation>
    </message>
    <message>
        <source>Items concerned</source>
        <translation>Pièces concernées</translation>
    </message>
    <message>
        <source>Open on the account</source>
        <translation>Ouvert sur le compte</translation>
    </message>
</context>
<context>
    <name>relance::DeadlineModel</name>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semaine prochaine</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Montant (%1)</translation>
    </message>
    <message>
        <source>Source or reason</source>
        <translation>Source ou raison</translation>
    </message>
</context>
<context>
    <name>relance::DeadlinesPage</name>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>open the file</source>
        <translation>ouvrir la fiche</translation>
    </message>
    <message>
        <source>note as done</source>
        <translation>noter comme fait</translation>
    </message>
    <message>
        <source>with its reference</source>
        <translation>avec sa référence</translation>
    </message>
    <message>
        <source>by week or kind</source>
        <translation>par semaine ou nature</translation>
    </message>
    <message>
        <source>further ahead</source>
        <translation>voir plus loin</translation>
    </message>
    <message>
        <source>find</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>details</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>No deadline is of a customer or an item like this.</source>
        <translation>Aucune date ne concerne un client ou une pièce comme celle-ci.</translation>
    </message>
    <message>
        <source>Nothing has to be done by %1.</source>
        <translation>Rien à faire d’ici au %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer, what was declared</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>relance::DebtorStrip</name>
    <message>
        <source>Waive interest on condition</source>
        <translation>Remettre les intérêts sous condition</translation>
    </message>
    <message>
        <source>Bad faith</source>
        <translation>Mauvaise foi</translation>
    </message>
    <message>
        <source>Take the firm scenario</source>
        <translation>Appliquer le scénario ferme</translation>
    </message>
    <message>
        <source>waive interest</source>
        <translation>remettre les intérêts</translation>
    </message>
    <message>
        <source>bad faith</source>
        <translation>mauvaise foi</translation>
    </message>
    <message>
        <source>take the firm scenario</source>
        <translation>appliquer le scénario ferme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>relance::DecisionFields</name>
    <message>
        <source>Propose a write-off</source>
        <translation>Proposer le passage en perte</translation>
    </message>
    <message>
        <source>Chase on by hand</source>
        <translation>Relancer à la main</translation>
    </message>
    <message>
        <source>The registered letter is prepared at once, to be confirmed in the outbox.</source>
        <translation>Le recommandé est préparé aussitôt, à confirmer dans les envois.</translation>
    </message>
    <message>
        <source>Agreed today. An instalment that is not kept makes the decision due again.</source>
        <translation>Convenu aujourd’hui. Une échéance non tenue rouvre la décision.</translation>
    </message>
    <message>
        <source>Nothing is chased until that day; then the decision is due again.</source>
        <translation>Aucune relance jusqu’à ce jour&#xa0;; la décision revient alors.</translation>
    </message>
    <message>
        <source>A mandate from today on: we chase nothing of it until it comes back.</source>
        <translation>Mandat dès aujourd’hui&#xa0;: nous ne relançons plus rien jusqu’au retour.</translation>
    </message>
    <message>
        <source>On hold until the manager answers. Refused, the decision is due again.</source>
        <translation>Suspendu jusqu’à la réponse du responsable. Refusé, la décision revient.</translation>
    </message>
    <message>
        <source>The scenario stops for this customer until he is taken off the list by hand.</source>
        <translation>Le scénario s’arrête pour ce client jusqu’à ce qu’il quitte la liste à la main.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Leniency until</source>
        <translation>Délai accordé jusqu’au</translation>
    </message>
    <message>
        <source>At most 30 days, once for this debt</source>
        <translation>30 jours au plus, une fois pour cette dette</translation>
    </message>
    <message>
        <source>What may be expected is not known in figures.</source>
        <translation>L’attendu n’est pas connu en chiffres.</translation>
    </message>
    <message>
        <source>Expected: %1, after a fee of %2</source>
        <translation>Attendu&#xa0;: %1, après %2 d’honoraires</translation>
    </message>
</context>
<context>
    <name>relance::DecisionPanel</name>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Order the formal demand</source>
        <translation>Ordonner la mise en demeure</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Decision for %1: %2</source>
        <translation>Décision pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reason, needed for a write-off</source>
        <translation>Motif, obligatoire pour une perte</translation>
    </message>
    <message>
        <source>%1 wait: %2</source>
        <comment>an amount, numbers of items</comment>
        <translation>%1 attendent&#xa0;: %2</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Proposé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Choose first: each decision has its letter.</source>
        <translation>Choisissez d’abord&#xa0;: chaque décision a sa lettre.</translation>
    </message>
</context>
<context>
    <name>relance::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Small amounts</source>
        <translation>Petits montants</translation>
    </message>
    <message>
        <source>Write-offs to answer</source>
        <translation>Pertes à trancher</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a person</source>
        <translation>
            <numerusform>%n attend quelqu’un</numerusform>
            <numerusform>%n attendent quelqu’un</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision is due.</source>
        <translation>Aucune décision à prendre.</translation>
    </message>
    <message>
        <source>No small amount waits for the monthly batch.</source>
        <translation>Aucun petit montant n’attend le lot du mois.</translation>
    </message>
    <message>
        <source>No write-off waits for an answer.</source>
        <translation>Aucun passage en perte n’attend de réponse.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>répondre</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>décider</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>cocher</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>précédent</translation>
    </message>
    <message>
        <source>open the file</source>
        <translation>ouvrir la fiche</translation>
    </message>
    <message>
        <source>next list</source>
        <translation>liste suivante</translation>
    </message>
    <message>
        <source>Monthly batch</source>
        <translation>Lot du mois</translation>
    </message>
    <message>
        <source>One decision for all small amounts</source>
        <translation>Une décision pour tous les petits montants</translation>
    </message>
</context>
<context>
    <name>relance::DeclareForm</name>
    <message>
        <source>Note as done</source>
        <translation>Noter comme fait</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Reference, if there is one</source>
        <translation>Référence, s’il y en a une</translation>
    </message>
</context>
<context>
    <name>relance::ExpectationPanel</name>
    <message>
        <source>What may be expected</source>
        <translation>Ce que l’on peut attendre</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Réclamé</translation>
    </message>
    <message>
        <source>Recovered, %1</source>
        <translation>Recouvré, %1</translation>
    </message>
    <message>
        <source>His fee, %1</source>
        <translation>Ses honoraires, %1</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>His success and fees are not known, so nothing is expected in figures.</source>
        <translation>Sa réussite et ses honoraires ne sont pas connus&#xa0;: aucun chiffre attendu.</translation>
    </message>
    <message>
        <source>Beside it, the other routes</source>
        <translation>À côté, les autres voies</translation>
    </message>
</context>
<context>
    <name>relance::FactsColumn</name>
    <message>
        <source>Last exchange</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Items spoken of</source>
        <translation>Pièces dont on parle</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Ce qu’ils disent</translation>
    </message>
    <message>
        <source>then its first letters, Enter</source>
        <translation>puis les premières lettres, Entrée</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Reply: “%1”</source>
        <translation>Répondre&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>cocher</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
</context>
<context>
    <name>relance::FeeFields</name>
    <message>
        <source>Fees: from a claim of, share of what is recovered</source>
        <translation>Honoraires&#xa0;: dès une créance de, part du recouvré</translation>
    </message>
    <message>
        <source>From a claim of, line %1</source>
        <translation>Dès une créance de, ligne %1</translation>
    </message>
    <message>
        <source>Share of what is recovered, line %1</source>
        <translation>Part du recouvré, ligne %1</translation>
    </message>
    <message>
        <source>From which amount on?</source>
        <translation>À partir de quel montant&#xa0;?</translation>
    </message>
    <message>
        <source>Which share of what is recovered?</source>
        <translation>Quelle part du recouvré&#xa0;?</translation>
    </message>
    <message>
        <source>This amount stands twice</source>
        <translation>Ce montant figure deux fois</translation>
    </message>
</context>
<context>
    <name>relance::FindingsModel</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>relance::FirmScenarioForm</name>
    <message>
        <source>Take it</source>
        <translation>L’appliquer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message numerus="yes">
        <source>Late %n times by more than %1 days in %2 months</source>
        <translation>
            <numerusform>%n retard de plus de %1 jours en %2 mois</numerusform>
            <numerusform>%n retards de plus de %1 jours en %2 mois</numerusform>
        </translation>
    </message>
    <message>
        <source>From today he is chased by “%1”, whatever the segments say, until a person ends it.</source>
        <translation>Dès aujourd’hui, il est relancé par «&#xa0;%1&#xa0;», quoi que disent les segments, jusqu’à ce qu’une personne y mette fin.</translation>
    </message>
    <message>
        <source>%1: scenario “%2”</source>
        <comment>customer, scenario</comment>
        <translation>%1&#xa0;: scénario «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>relance::FootLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>relance::ImportJob</name>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Vérification de %1…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Import de %1…</translation>
    </message>
</context>
<context>
    <name>relance::ImportPage</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reading and columns</source>
        <translation>Lecture et colonnes</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>Stopped: nothing was imported, all is as it was.</source>
        <translation>Interrompu&#xa0;: rien n’a été importé, tout est comme avant.</translation>
    </message>
    <message>
        <source>Stopped: the file was not read.</source>
        <translation>Interrompu&#xa0;: le fichier n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file was not read. Nothing was changed.</source>
        <translation>Le fichier n’a pas été lu. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Drop an export of your accounts anywhere on this window, or choose it. It is tried first: nothing is written before you say so.</source>
        <translation>Déposez un export de votre comptabilité n’importe où dans cette fenêtre, ou choisissez-le. Il est d’abord essayé à blanc&#xa0;: rien n’est écrit avant votre accord.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>reconnu</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 - lines to correct.csv</source>
        <translation>%1 - lignes à corriger.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>relance::Inspector</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>relance::ItemsModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln pièce</numerusform>
            <numerusform>%Ln pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émission</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
</context>
<context>
    <name>relance::ItemsView</name>
    <message>
        <source>Open items</source>
        <translation>Pièces ouvertes</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance âgée</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>fiche du client</translation>
    </message>
    <message>
        <source>up to the balance</source>
        <translation>remonter à la balance</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items selected ·</source>
        <translation>
            <numerusform>%Ln pièce choisie ·</numerusform>
            <numerusform>%Ln pièces choisies ·</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::KnowColumn</name>
    <message>
        <source>What to know</source>
        <translation>Ce qu’il faut savoir</translation>
    </message>
    <message>
        <source>To claim</source>
        <translation>À réclamer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Is it our own fault?</source>
        <translation>La faute est-elle chez nous&#x202f;?</translation>
    </message>
    <message>
        <source>What to aim for</source>
        <translation>Objectif de l’appel</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <source>Besides the call</source>
        <translation>En marge de l’appel</translation>
    </message>
</context>
<context>
    <name>relance::LedgerDesk</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another program is writing to the ledger; waiting…</source>
        <translation>Un autre programme écrit dans le grand livre&#x202f;; attente…</translation>
    </message>
    <message>
        <source>“%1” was moved, removed or replaced while it was open. What was done until then is in the file that was open; nothing was written to another. Open it where it is now.</source>
        <translation>«&#xa0;%1&#xa0;» a été déplacé, supprimé ou remplacé pendant qu’il était ouvert. Ce qui a été fait jusque-là est dans le fichier qui était ouvert&#x202f;; rien n’a été écrit dans un autre. Ouvrez-le là où il est maintenant.</translation>
    </message>
</context>
<context>
    <name>relance::LedgerMaking</name>
    <message>
        <source>Making the sample: a minute at most…</source>
        <translation>Préparation de l’exemple&#xa0;: une minute au plus…</translation>
    </message>
    <message>
        <source>Making the ledger…</source>
        <translation>Création du grand livre…</translation>
    </message>
</context>
<context>
    <name>relance::MailDrafts</name>
    <message>
        <source>Confirmation for %1 opened in your mail program.</source>
        <translation>Confirmation pour %1 ouverte dans votre messagerie.</translation>
    </message>
    <message>
        <source>Statement for %1 opened in your mail program: add the copies there.</source>
        <translation>Relevé pour %1 ouvert dans votre messagerie&#xa0;: joignez-y les copies.</translation>
    </message>
    <message>
        <source>No e-mail for %1: %2</source>
        <translation>Pas d’e-mail pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No e-mail for %1: the draft cannot be written.</source>
        <translation>Pas d’e-mail pour %1&#xa0;: le brouillon ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>No mail program opened the draft: %1</source>
        <translation>Aucune messagerie n’a ouvert le brouillon&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>relance::MainWindow</name>
    <message>
        <source>Open a ledger</source>
        <translation>Ouvrir un grand livre</translation>
    </message>
    <message>
        <source>Ledgers of Relance (*.relance)</source>
        <translation>Grands livres de Relance (*.relance)</translation>
    </message>
    <message>
        <source>About Relance</source>
        <translation>À propos de Relance</translation>
    </message>
    <message>
        <source>Relance %1
Gets invoices paid, with method and courtesy.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Relance %1
Fait payer les factures, avec méthode et courtoisie.
Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Where to keep the new ledger</source>
        <translation>Où garder le nouveau grand livre</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This ledger is open in another window of Relance, which was asked to come to the front.</source>
        <translation>Ces comptes clients sont ouverts dans une autre fenêtre de Relance, à laquelle il a été demandé de passer au premier plan.</translation>
    </message>
</context>
<context>
    <name>relance::MandateDetails</name>
    <message>
        <source>News</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recouvré</translation>
    </message>
    <message>
        <source>of %1 claimed</source>
        <translation>sur %1 réclamés</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Ce qu’il rapporte</translation>
    </message>
    <message>
        <source>Fee so far</source>
        <translation>Honoraires à ce jour</translation>
    </message>
    <message>
        <source>Costs so far</source>
        <translation>Frais à ce jour</translation>
    </message>
    <message>
        <source>Left for us so far</source>
        <translation>Net pour nous à ce jour</translation>
    </message>
    <message>
        <source>Expected in all</source>
        <translation>Attendu au total</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>à dire plus tard</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>the whole customer, %1</source>
        <translation>tout le client, %1</translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>rien d’ouvert</translation>
    </message>
    <message>
        <source>Back since</source>
        <translation>Revenu le</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochaine revue</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>What he does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>pas connue</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Honoraires</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Archivé le</translation>
    </message>
    <message>
        <source>His mandates</source>
        <translation>Ses mandats</translation>
    </message>
    <message>
        <source>With him now</source>
        <translation>Chez lui</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Réclamé</translation>
    </message>
    <message>
        <source>Fees and costs</source>
        <translation>Honoraires et frais</translation>
    </message>
</context>
<context>
    <name>relance::MandateForm</name>
    <message>
        <source>Record the news</source>
        <translation>Noter le suivi</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre le dossier</translation>
    </message>
    <message>
        <source>Recovered so far</source>
        <translation>Recouvré à ce jour</translation>
    </message>
    <message>
        <source>Fee so far</source>
        <translation>Honoraires à ce jour</translation>
    </message>
    <message>
        <source>Costs so far</source>
        <translation>Frais à ce jour</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>à dire plus tard</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochaine revue</translation>
    </message>
    <message>
        <source>Mandate on %1 taken back: %2</source>
        <translation>Dossier %1 repris&#xa0;: %2</translation>
    </message>
    <message>
        <source>News of the mandate on %1</source>
        <translation>Suivi du dossier %1</translation>
    </message>
</context>
<context>
    <name>relance::MembersPane</name>
    <message>
        <source>Record a contact</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <source>Customers of the campaign</source>
        <translation>Clients de la campagne</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Overdue today</source>
        <translation>Échu aujourd’hui</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Touché</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact with %1 recorded</source>
        <translation>Contact avec %1 noté</translation>
    </message>
</context>
<context>
    <name>relance::MessageView</name>
    <message>
        <source>Text of the e-mail</source>
        <translation>Texte du courriel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>your mail program’s own address</source>
        <translation>l’adresse de votre logiciel de messagerie</translation>
    </message>
</context>
<context>
    <name>relance::NavigationRail</name>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
</context>
<context>
    <name>relance::NewLedgerDialog</name>
    <message>
        <source>New ledger</source>
        <translation>Nouveau grand livre</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>Choisir où le garder…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name of the creditor</source>
        <translation>Nom du créancier</translation>
    </message>
    <message>
        <source>The company that is owed, as its letters say it.</source>
        <translation>La société à qui l’on doit, comme ses lettres la nomment.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Gives law, holidays and time zone.</source>
        <translation>Donne le droit, les jours fériés et le fuseau horaire.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Invoices may be in others; this one stays.</source>
        <translation>Des factures peuvent être en d’autres&#x202f;; celle-ci reste.</translation>
    </message>
</context>
<context>
    <name>relance::NewMandateForm</name>
    <message>
        <source>Hand over</source>
        <translation>Confier le dossier</translation>
    </message>
    <message>
        <source>The whole customer, what is invoiced later too</source>
        <translation>Tout le client, factures à venir comprises</translation>
    </message>
    <message>
        <source>Cost of the mandate</source>
        <translation>Coût du mandat</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochaine revue</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Motif, si vous voulez</translation>
    </message>
</context>
<context>
    <name>relance::NewMandateView</name>
    <message>
        <source>New mandate</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Whose items? Name or code</source>
        <translation>De quel client&#xa0;? Nom ou code</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Dossiers confiés</translation>
    </message>
    <message>
        <source>Customers with something overdue</source>
        <translation>Clients en retard</translation>
    </message>
    <message>
        <source>Nobody of this name or code has anything overdue.</source>
        <translation>Aucun client de ce nom ou de ce code n’est en retard.</translation>
    </message>
    <message>
        <source>Items to hand over</source>
        <translation>Pièces à confier</translation>
    </message>
    <message>
        <source>choose the customer</source>
        <translation>choisir le client</translation>
    </message>
    <message>
        <source>his items</source>
        <translation>ses pièces</translation>
    </message>
    <message>
        <source>find</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>cocher</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>confier</translation>
    </message>
    <message>
        <source>another customer</source>
        <translation>autre client</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one item (X).</source>
        <translation>Cochez au moins une pièce (X).</translation>
    </message>
    <message>
        <source>%1 handed over</source>
        <translation>Dossier confié&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 handed over to %2</source>
        <translation>Dossier %1 confié à %2</translation>
    </message>
</context>
<context>
    <name>relance::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>relance::ObjectionsModel</name>
    <message>
        <source>They say</source>
        <translation>Il dit</translation>
    </message>
    <message>
        <source>Enter notes</source>
        <translation>Entrée note</translation>
    </message>
</context>
<context>
    <name>relance::OpenChips</name>
    <message>
        <source>Also waiting</source>
        <translation>Attendent aussi</translation>
    </message>
</context>
<context>
    <name>relance::OutboxDetails</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Montant dû</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Fixed costs</source>
        <translation>Indemnité forfaitaire</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sommes</translation>
    </message>
    <message>
        <source>Read over</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Let leave</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>File</source>
        <comment>of the customer</comment>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Waived while an agreement is kept</source>
        <translation>Remis tant qu’un accord est tenu</translation>
    </message>
</context>
<context>
    <name>relance::OutboxHead</name>
    <message>
        <source>One PDF a customer</source>
        <translation>Un PDF par client</translation>
    </message>
    <message>
        <source>One PDF for the printer</source>
        <translation>Un seul PDF à imprimer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Formal demands</source>
        <translation>Mises en demeure</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>À valider</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
</context>
<context>
    <name>relance::OutboxIssuing</name>
    <message>
        <source>Where to put letters and e-mails</source>
        <translation>Où mettre lettres et courriels</translation>
    </message>
    <message>
        <source>%1 Letters</source>
        <comment>name of a file</comment>
        <translation>%1 Lettres</translation>
    </message>
    <message>
        <source>Letters and e-mails leave</source>
        <translation>Envoi des lettres et courriels</translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be written to “%1”, though their letters are recorded as issued. They will be written at the next start, once the folder can be written to; or undo.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être écrit dans «&#xa0;%1&#xa0;», mais sa lettre est enregistrée comme émise. Il sera écrit au prochain démarrage, dès que le dossier le permettra&#x202f;; ou annulez.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être écrits dans «&#xa0;%1&#xa0;», mais leurs lettres sont enregistrées comme émises. Ils seront écrits au prochain démarrage, dès que le dossier le permettra&#x202f;; ou annulez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had just been issued by another program. They are not written a second time.</source>
        <translation>
            <numerusform>%n venait d’être émis par un autre programme. Il n’est pas écrit une seconde fois.</numerusform>
            <numerusform>%n venaient d’être émis par un autre programme. Ils ne sont pas écrits une seconde fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters and e-mails issued</source>
        <translation>
            <numerusform>%n envoi validé</numerusform>
            <numerusform>%n envois validés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in “%1”</source>
        <translation>
            <numerusform>%n fichier dans «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n fichiers dans «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written that an earlier start had left owing, the first “%1”. Look before you post them: they may have left already.</source>
        <translation>
            <numerusform>%n fichier, «&#xa0;%1&#xa0;», a été écrit après un arrêt imprévu. Vérifiez avant de le poster&#xa0;: il est peut-être déjà parti.</numerusform>
            <numerusform>%n fichiers ont été écrits après un arrêt imprévu, le premier «&#xa0;%1&#xa0;». Vérifiez avant de les poster&#xa0;: ils sont peut-être déjà partis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of issued letters still wait for their folder. They are written as soon as it can be.</source>
        <translation>
            <numerusform>%n fichier d’une lettre émise attend encore son dossier. Il sera écrit dès que possible.</numerusform>
            <numerusform>%n fichiers de lettres émises attendent encore leur dossier. Ils seront écrits dès que possible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::OutboxModel</name>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>à relire</translation>
    </message>
    <message>
        <source>read</source>
        <comment>it was</comment>
        <translation>relu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Asked (%1)</source>
        <translation>Demandé (%1)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>relance::OutboxPage</name>
    <message>
        <source>Approve</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>To leave today</source>
        <translation>Envois du jour</translation>
    </message>
    <message>
        <source>read</source>
        <translation>relu</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>exclure</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>précédent</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Envoi en cours</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>Valider %n envoi</numerusform>
            <numerusform>Valider %n envois</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters and e-mails are being prepared…</source>
        <translation>Préparation des lettres et des courriels…</translation>
    </message>
    <message>
        <source>Nothing of this kind waits to leave.</source>
        <translation>Aucun envoi de ce genre n’attend.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing is prepared: today’s run is not stored yet.</source>
        <translation>Rien n’est préparé&#xa0;: le passage du jour n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Lancer maintenant</translation>
    </message>
    <message>
        <source>Nothing waits to leave today.</source>
        <translation>Aucun envoi n’attend aujourd’hui.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Open the client file</source>
        <translation>Ouvrir la fiche client</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run of %1: %n actions</source>
        <translation>
            <numerusform>Passage du %1&#xa0;: %n action</numerusform>
            <numerusform>Passage du %1&#xa0;: %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::OutcomePanel</name>
    <message>
        <source>Import another file…</source>
        <translation>Importer un autre fichier…</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>%1 est importé</translation>
    </message>
</context>
<context>
    <name>relance::OvertakenBar</name>
    <message>
        <source>Look at the other draft</source>
        <translation>Voir l’autre brouillon</translation>
    </message>
    <message>
        <source>Write mine over it</source>
        <translation>Écrire le mien par-dessus</translation>
    </message>
    <message>
        <source>This is the other draft. Yours is put aside until you change something here.</source>
        <translation>Voici l’autre brouillon. Le vôtre est mis de côté jusqu’à ce que vous changiez quelque chose ici.</translation>
    </message>
</context>
<context>
    <name>relance::PaperView</name>
    <message>
        <source>Letter as it will leave</source>
        <translation>Lettre telle qu’elle partira</translation>
    </message>
</context>
<context>
    <name>relance::PartnerChoice</name>
    <message>
        <source>not said yet</source>
        <translation>à dire plus tard</translation>
    </message>
    <message>
        <source>not in this country</source>
        <translation>pas dans ce pays</translation>
    </message>
</context>
<context>
    <name>relance::PartnerForm</name>
    <message>
        <source>Enter the partner</source>
        <translation>Inscrire le partenaire</translation>
    </message>
    <message>
        <source>Change the partner</source>
        <translation>Modifier le partenaire</translation>
    </message>
    <message>
        <source>Nothing new is handed over to him</source>
        <translation>Ne plus rien lui confier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Two letters each: FR, BE. Empty: everywhere</source>
        <translation>Deux lettres chacun&#xa0;: FR, BE. Vide&#xa0;: partout</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Two letters each: fr, en</source>
        <translation>Deux lettres chacune&#xa0;: fr, en</translation>
    </message>
    <message>
        <source>Success: share that he recovers of what is claimed</source>
        <translation>Réussite&#xa0;: part recouvrée de ce qui est réclamé</translation>
    </message>
    <message>
        <source>Empty: not known, nothing is then expected in figures</source>
        <translation>Vide&#xa0;: inconnue, rien n’est alors chiffré</translation>
    </message>
    <message>
        <source>“%1” is no code of two letters</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de deux lettres</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>De qui s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>There is a partner of this name: change him in the list</source>
        <translation>Un partenaire porte ce nom&#xa0;: modifiez-le dans la liste</translation>
    </message>
    <message>
        <source>Partner %1 entered</source>
        <translation>Partenaire %1 inscrit</translation>
    </message>
    <message>
        <source>Partner %1 changed</source>
        <translation>Partenaire %1 modifié</translation>
    </message>
    <message>
        <source>There is another partner of this name</source>
        <translation>Un autre partenaire porte ce nom</translation>
    </message>
    <message>
        <source>Partner %1 is called %2 now</source>
        <translation>Le partenaire %1 s’appelle désormais %2</translation>
    </message>
</context>
<context>
    <name>relance::PaymentsKnown</name>
    <message>
        <source>Payments known</source>
        <translation>Paiements connus</translation>
    </message>
    <message>
        <source>Another day, if the file was made earlier</source>
        <translation>Un autre jour, si le fichier date d’avant</translation>
    </message>
    <message>
        <source>Payments are known up to %1: promises due later are not judged yet.</source>
        <translation>Les paiements sont connus jusqu’au %1&#xa0;: les promesses échues après ne sont pas encore jugées.</translation>
    </message>
</context>
<context>
    <name>relance::PeopleModel</name>
    <message>
        <source>no segment</source>
        <translation>aucun segment</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>given by a person</source>
        <translation>attribué à la main</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
</context>
<context>
    <name>relance::PeoplePane</name>
    <message>
        <source>Give a scenario</source>
        <translation>Attribuer un scénario</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Nobody fits this segment today.</source>
        <translation>Aucun client dans ce segment aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers move</source>
        <translation>
            <numerusform>%n client change de segment ou de scénario</numerusform>
            <numerusform>%n clients changent de segment ou de scénario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody moves; %n customers in it</source>
        <translation>
            <numerusform>Personne ne change&#xa0;; %n client</numerusform>
            <numerusform>Personne ne change&#xa0;; %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers in it today</source>
        <translation>
            <numerusform>%n client aujourd’hui</numerusform>
            <numerusform>%n clients aujourd’hui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::PeoplePanel</name>
    <message>
        <source>Nobody could stand in: fewer than two people are entered in this ledger.</source>
        <translation>Personne ne pourrait remplacer&#xa0;: moins de deux personnes sont saisies dans ce fichier.</translation>
    </message>
    <message>
        <source>away from %1: %2 stands in</source>
        <translation>absent à partir du %1&#xa0;: remplacé par %2</translation>
    </message>
    <message>
        <source>away from %1, back on %2: %3 stands in</source>
        <translation>absent à partir du %1, de retour le %2&#xa0;: remplacé par %3</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 est de retour</translation>
    </message>
</context>
<context>
    <name>relance::PlacementsPage</name>
    <message>
        <source>News of the mandate</source>
        <translation>Suivi du dossier</translation>
    </message>
    <message>
        <source>The mandate comes back</source>
        <translation>Retour du dossier</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nouveau partenaire</translation>
    </message>
    <message>
        <source>Who recovers claims for us</source>
        <translation>Qui recouvre pour nous</translation>
    </message>
    <message>
        <source>Customer or partner</source>
        <translation>Client ou partenaire</translation>
    </message>
    <message>
        <source>New mandate</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandats</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Dossiers confiés</translation>
    </message>
    <message>
        <source>With a partner</source>
        <translation>Chez un partenaire</translation>
    </message>
    <message>
        <source>Back with us</source>
        <translation>Revenus chez nous</translation>
    </message>
    <message>
        <source>no review is due</source>
        <translation>aucune revue à faire</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews are due</source>
        <translation>
            <numerusform>%n revue à faire</numerusform>
            <numerusform>%n revues à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is with a partner. N hands items of a customer over.</source>
        <translation>Rien n’est confié. N confie des pièces d’un client.</translation>
    </message>
    <message>
        <source>No mandate has come back yet.</source>
        <translation>Aucun dossier n’est encore revenu.</translation>
    </message>
    <message>
        <source>No partner is entered. N enters one.</source>
        <translation>Aucun partenaire inscrit. N en inscrit un.</translation>
    </message>
    <message>
        <source>Nothing here has such a name.</source>
        <translation>Rien ici ne porte ce nom.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>news</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>reprendre</translation>
    </message>
    <message>
        <source>new partner</source>
        <translation>nouveau partenaire</translation>
    </message>
    <message>
        <source>new mandate</source>
        <translation>nouveau dossier</translation>
    </message>
    <message>
        <source>open the file</source>
        <translation>ouvrir la fiche</translation>
    </message>
    <message>
        <source>mandates</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partenaires</translation>
    </message>
    <message>
        <source>details</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>find</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>réclamé</translation>
    </message>
    <message>
        <source>· recovered</source>
        <translation>· recouvré</translation>
    </message>
</context>
<context>
    <name>relance::PlanFields</name>
    <message>
        <source>Instalments: day, amount</source>
        <translation>Échéances&#xa0;: jour, montant</translation>
    </message>
    <message>
        <source>Day of instalment %1</source>
        <translation>Jour de l’échéance %1</translation>
    </message>
    <message>
        <source>Amount of instalment %1</source>
        <translation>Montant de l’échéance %1</translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>en tout %1</translation>
    </message>
    <message>
        <source>in all %1, %2 are left over</source>
        <translation>en tout %1, reste %2</translation>
    </message>
    <message>
        <source>in all %1, %2 too much</source>
        <translation>en tout %1, %2 de trop</translation>
    </message>
</context>
<context>
    <name>relance::PredicateEditor</name>
    <message>
        <source>all of these</source>
        <translation>toutes ces conditions</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>au moins une</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <translation>En clair&#xa0;: %1</translation>
    </message>
    <message>
        <source>A condition has no value yet.</source>
        <translation>Une condition n’a pas encore de valeur.</translation>
    </message>
</context>
<context>
    <name>relance::PreviewPane</name>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>relance::PromiseStrip</name>
    <message>
        <source>Nothing is sent</source>
        <translation>Rien n’est envoyé</translation>
    </message>
    <message>
        <source>Letters and e-mails are prepared as files; you send them yourself.</source>
        <translation>Lettres et courriels sont préparés en fichiers&#x202f;; vous les envoyez vous-même.</translation>
    </message>
    <message>
        <source>Everything stays in one file</source>
        <translation>Tout reste dans un fichier</translation>
    </message>
    <message>
        <source>It lies on this computer. Nothing is passed on to anybody.</source>
        <translation>Il est sur cet ordinateur. Rien n’est transmis à personne.</translation>
    </message>
    <message>
        <source>By keys alone</source>
        <translation>Au clavier</translation>
    </message>
    <message>
        <source>Enter opens, Esc goes back, G and a letter changes place, F6 the pane.</source>
        <translation>Entrée ouvre, Échap revient, G puis une lettre change de page, F6 de volet.</translation>
    </message>
</context>
<context>
    <name>relance::PublishBar</name>
    <message>
        <source>Throw the draft away</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Why it takes longer than four weeks</source>
        <translation>Pourquoi plus de quatre semaines</translation>
    </message>
    <message>
        <source>Publish version %1</source>
        <translation>Publier la version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customers get another next step</source>
        <translation>
            <numerusform>%n client change de prochaine étape</numerusform>
            <numerusform>%n clients changent de prochaine étape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules are broken</source>
        <translation>
            <numerusform>%n règle n’est pas respectée</numerusform>
            <numerusform>%n règles ne sont pas respectées</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as what is in force</source>
        <translation>Identique à ce qui est en vigueur</translation>
    </message>
    <message>
        <source>A reason is wanted: more than four weeks</source>
        <translation>Un motif est requis&#xa0;: plus de quatre semaines</translation>
    </message>
    <message>
        <source>All rules are kept</source>
        <translation>Toutes les règles sont respectées</translation>
    </message>
</context>
<context>
    <name>relance::QuickStrip</name>
    <message>
        <source>Leave alone until</source>
        <translation>Laisser en paix jusqu’au</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put %1 off</source>
        <translation>Reporter %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Motif, si vous voulez</translation>
    </message>
    <message>
        <source>Note, as the customer may read it</source>
        <translation>Note, telle que le client peut la lire</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>%1 put off to %2</source>
        <translation>%1 reporté au %2</translation>
    </message>
</context>
<context>
    <name>relance::ReadingPanel</name>
    <message>
        <source>The file holds</source>
        <translation>Le fichier contient</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Ordre des dates</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>comme vous l’avez dit</translation>
    </message>
    <message>
        <source>told by its titles</source>
        <translation>d’après ses titres</translation>
    </message>
    <message>
        <source>as the profile says</source>
        <translation>d’après le profil</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>to be said</source>
        <translation>à préciser</translation>
    </message>
    <message>
        <source>as found in the file</source>
        <translation>comme trouvé dans le fichier</translation>
    </message>
    <message>
        <source>whole cents</source>
        <translation>centimes entiers</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>recognised by the titles</source>
        <translation>reconnu aux titres</translation>
    </message>
</context>
<context>
    <name>relance::ResultBar</name>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Result of the call</source>
        <translation>Résultat de l’appel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Record, next customer</source>
        <translation>Enregistrer, client suivant</translation>
    </message>
    <message>
        <source>Last of the day</source>
        <translation>Dernier du jour</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confirm by e-mail</source>
        <translation>Confirmer par e-mail</translation>
    </message>
    <message>
        <source>Done, next customer</source>
        <translation>Terminé, client suivant</translation>
    </message>
    <message>
        <source>Send the items ticked</source>
        <translation>Envoyer les pièces cochées</translation>
    </message>
    <message>
        <source>A statement of the items ticked, as a draft in your mail program: add the copies there.</source>
        <translation>Un relevé des pièces cochées, en brouillon dans votre messagerie&#xa0;: joignez-y les copies.</translation>
    </message>
</context>
<context>
    <name>relance::ResultFields</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Not a time</source>
        <translation>Pas une heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>First one on</source>
        <translation>Première le</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>Rappeler le</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Parti le</translation>
    </message>
    <message>
        <source>Paid on, as he says</source>
        <translation>Payé le, selon lui</translation>
    </message>
    <message>
        <source>Judgment of</source>
        <translation>Jugement du</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every fortnight</source>
        <translation>Toutes les deux semaines</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Contested because</source>
        <translation>Contesté parce que</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponse par</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Mandataire</translation>
    </message>
    <message>
        <source>Late because</source>
        <translation>En retard parce que</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>Who else</source>
        <translation>Qui d’autre</translation>
    </message>
    <message>
        <source>His number</source>
        <translation>Son numéro</translation>
    </message>
    <message>
        <source>%1 is entered as a contact.</source>
        <translation>%1 devient un contact.</translation>
    </message>
</context>
<context>
    <name>relance::ResultPanel</name>
    <message>
        <source>Customers named one by one</source>
        <translation>Clients choisis un par un</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactés</translation>
    </message>
    <message>
        <source>Contacts, which is the cost</source>
        <translation>Contacts, soit le coût</translation>
    </message>
    <message>
        <source>Reacted within 7 days</source>
        <translation>Réactions sous 7 jours</translation>
    </message>
    <message>
        <source>Overdue on the first day</source>
        <translation>Échu au premier jour</translation>
    </message>
    <message>
        <source>Paid of it</source>
        <translation>Encaissé sur cet échu</translation>
    </message>
    <message>
        <source>Reckoned up to %1. A customer reacts by paying, agreeing, disputing, writing or calling; the others are all who had something overdue on the first day.</source>
        <translation>Calculé jusqu’au %1. Un client réagit quand il paie, s’engage, conteste, écrit ou appelle&#xa0;; les autres sont tous ceux qui avaient de l’échu au premier jour.</translation>
    </message>
    <message>
        <source>Being reckoned…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>In the campaign</source>
        <translation>Dans la campagne</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Les autres</translation>
    </message>
    <message>
        <source>%1 · %2, text: %3</source>
        <translation>%1 · %2, texte&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>relance::RunStrip</name>
    <message>
        <source>Run now</source>
        <translation>Lancer maintenant</translation>
    </message>
    <message>
        <source>Since today’s run:</source>
        <translation>Depuis le lancement du jour&#xa0;:</translation>
    </message>
    <message>
        <source>Today’s run is not stored yet:</source>
        <translation>Les actions du jour ne sont pas encore enregistrées&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n new actions</source>
        <translation>
            <numerusform>%n nouvelle action</numerusform>
            <numerusform>%n nouvelles actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions no longer needed</source>
        <translation>
            <numerusform>%n action devenue inutile</numerusform>
            <numerusform>%n actions devenues inutiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run of %1: %n actions</source>
        <translation>
            <numerusform>Actions du %1&#xa0;: %n</numerusform>
            <numerusform>Actions du %1&#xa0;: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::ScenarioFiles</name>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Scénarios (*.json)</translation>
    </message>
    <message>
        <source>Where to put the scenario</source>
        <translation>Où écrire le scénario</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pu être écrit&#xa0;: %2. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Which scenario to import</source>
        <translation>Quel scénario importer</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pu être lu&#xa0;: %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is too large for a scenario. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» est trop gros pour un scénario. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>relance::ScenarioForm</name>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Chase from</source>
        <translation>Relancer à partir de</translation>
    </message>
    <message>
        <source>The scenario as a whole</source>
        <translation>Le scénario entier</translation>
    </message>
    <message>
        <source>Less is not chased</source>
        <translation>En dessous, rien n’est relancé</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>And from this share</source>
        <translation>Et de cette part</translation>
    </message>
    <message>
        <source>Of what is open</source>
        <translation>De l’encours</translation>
    </message>
    <message>
        <source>Decision on day</source>
        <translation>Décision au jour</translation>
    </message>
    <message>
        <source>Where old debt enters</source>
        <translation>Entrée des créances anciennes</translation>
    </message>
    <message>
        <source>Not an amount: write 20 or 20.50</source>
        <translation>Pas un montant&#xa0;: écrivez 20 ou 20,50</translation>
    </message>
    <message numerus="yes">
        <source>%n days late or more: %1</source>
        <translation>
            <numerusform>%n jour de retard ou plus&#xa0;: %1</numerusform>
            <numerusform>%n jours de retard ou plus&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual table, by days late at the first import</source>
        <translation>Table usuelle, selon le retard au premier import</translation>
    </message>
    <message>
        <source>Its versions</source>
        <translation>Ses versions</translation>
    </message>
    <message>
        <source>Version %1, in force from %2</source>
        <translation>Version %1, en vigueur depuis le %2</translation>
    </message>
    <message>
        <source>Version %1, a draft</source>
        <translation>Version %1, brouillon</translation>
    </message>
</context>
<context>
    <name>relance::ScenarioShelf</name>
    <message>
        <source>Scenarios of the ledger</source>
        <translation>Scénarios du fichier</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <comment>scenario and version</comment>
        <translation>%1 v%2</translation>
    </message>
    <message numerus="yes">
        <source>%n customers with something open</source>
        <translation>
            <numerusform>%n client avec un encours</numerusform>
            <numerusform>%n clients avec un encours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; a draft is being worked on</source>
        <translation>%1&#xa0;; un brouillon est en cours</translation>
    </message>
</context>
<context>
    <name>relance::ScenarioWork</name>
    <message>
        <source>Draft of “%1” changed</source>
        <translation>Brouillon de «&#xa0;%1&#xa0;» modifié</translation>
    </message>
    <message>
        <source>Draft of “%1” thrown away</source>
        <translation>Brouillon de «&#xa0;%1&#xa0;» abandonné</translation>
    </message>
    <message>
        <source>“%1”: version %2 in force</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: version %2 en vigueur</translation>
    </message>
    <message>
        <source>Scenario “%1” drafted</source>
        <translation>Scénario «&#xa0;%1&#xa0;» préparé</translation>
    </message>
    <message>
        <source>Draft of “%1” imported</source>
        <translation>Brouillon de «&#xa0;%1&#xa0;» importé</translation>
    </message>
</context>
<context>
    <name>relance::ScenariosPage</name>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1, a draft</source>
        <translation>version %1, brouillon</translation>
    </message>
    <message>
        <source>version %1 in force from %2</source>
        <translation>version %1 en vigueur depuis le %2</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>jamais publié</translation>
    </message>
    <message>
        <source>no segment leads to it</source>
        <translation>aucun segment n’y mène</translation>
    </message>
    <message numerus="yes">
        <source>%n segments lead to it</source>
        <translation>
            <numerusform>%n segment y mène</numerusform>
            <numerusform>%n segments y mènent</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger has no scenario that can be read.</source>
        <translation>Le fichier n’a pas de scénario lisible.</translation>
    </message>
    <message>
        <source>Import one</source>
        <translation>En importer un</translation>
    </message>
    <message>
        <source>New from this one</source>
        <translation>Nouveau d’après celui-ci</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>next scenario</source>
        <translation>scénario suivant</translation>
    </message>
    <message>
        <source>Changes and simulation</source>
        <translation>Changements et simulation</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>The next 20 days</source>
        <translation>Les 20 jours à venir</translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>Exporté vers «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>only if</source>
        <translation>seulement si</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
</context>
<context>
    <name>relance::SectionedPage</name>
    <message>
        <source>Sections of this place</source>
        <translation>Rubriques de cette page</translation>
    </message>
</context>
<context>
    <name>relance::SegmentForm</name>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Chased by the scenario</source>
        <translation>Relancés par le scénario</translation>
    </message>
    <message>
        <source>Customers who fit</source>
        <translation>Clients concernés</translation>
    </message>
    <message>
        <source>none: nothing is proposed</source>
        <translation>aucun&#xa0;: rien n’est proposé</translation>
    </message>
</context>
<context>
    <name>relance::SegmentsList</name>
    <message>
        <source>Segments in their order</source>
        <translation>Segments dans leur ordre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>up</source>
        <translation>monter</translation>
    </message>
    <message>
        <source>down</source>
        <translation>descendre</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>Do not remove</source>
        <translation>Ne pas supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n customers fit no segment.</source>
        <translation>
            <numerusform>%n client n’entre dans aucun segment.</numerusform>
            <numerusform>%n clients n’entrent dans aucun segment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::SegmentsModel</name>
    <message>
        <source>to be removed</source>
        <translation>à supprimer</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>à enregistrer</translation>
    </message>
    <message>
        <source>off</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>none: nothing is proposed</source>
        <translation>aucun&#xa0;: rien n’est proposé</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
</context>
<context>
    <name>relance::SegmentsPage</name>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>In their order</source>
        <translation>Dans leur ordre</translation>
    </message>
    <message>
        <source>Given by a person</source>
        <translation>Attribués à la main</translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation>Ajouter un segment</translation>
    </message>
    <message>
        <source>the first that fits decides</source>
        <translation>le premier qui convient décide</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::SegmentsView</name>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Drop the change</source>
        <translation>Abandonner la modification</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Nouveau segment</translation>
    </message>
    <message>
        <source>A condition has no value yet</source>
        <translation>Une condition n’a pas encore de valeur</translation>
    </message>
    <message>
        <source>Nobody moves</source>
        <translation>Personne ne change</translation>
    </message>
    <message numerus="yes">
        <source>%n customers move</source>
        <translation>
            <numerusform>%n client change de segment ou de scénario</numerusform>
            <numerusform>%n clients changent de segment ou de scénario</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is in force</source>
        <translation>Tel qu’il est en vigueur</translation>
    </message>
    <message>
        <source>Segment “%1” removed</source>
        <translation>Segment «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Segment “%1” kept</source>
        <translation>Segment «&#xa0;%1&#xa0;» enregistré</translation>
    </message>
</context>
<context>
    <name>relance::SettingField</name>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>relance::SettingsForm</name>
    <message>
        <source>Show the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
</context>
<context>
    <name>relance::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>of this ledger, for all who work in it</source>
        <translation>de ce fichier, pour tous ceux qui y travaillent</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n réglage trouvé</numerusform>
            <numerusform>%n réglages trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>relance::SimulationPanel</name>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Nobody pays</source>
        <translation>Personne ne paie</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Customers of the day</source>
        <translation>Clients du jour</translation>
    </message>
    <message>
        <source>Simulating on the ledger…</source>
        <translation>Simulation sur le fichier…</translation>
    </message>
    <message>
        <source>The engine cannot follow it: correct the steps first.</source>
        <translation>Le moteur ne peut le suivre&#xa0;: corrigez d’abord les étapes.</translation>
    </message>
    <message numerus="yes">
        <source>%n working days from today, on a copy of the ledger</source>
        <translation>
            <numerusform>%n jour ouvré à partir d’aujourd’hui, sur une copie</numerusform>
            <numerusform>%n jours ouvrés à partir d’aujourd’hui, sur une copie</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has changed since: simulate again</source>
        <translation>Quelque chose a changé depuis&#xa0;: simulez à nouveau</translation>
    </message>
    <message>
        <source>No working day</source>
        <translation>Aucun jour ouvré</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Received meanwhile</source>
        <translation>Reçu entre-temps</translation>
    </message>
    <message>
        <source>· in force</source>
        <translation>· en vigueur</translation>
    </message>
    <message>
        <source>Bars: version %1, the draft · marks: in force</source>
        <translation>Barres&#xa0;: version %1, le brouillon · traits&#xa0;: en vigueur</translation>
    </message>
    <message>
        <source>Bars: as it is in force</source>
        <translation>Barres&#xa0;: ce qui est en vigueur</translation>
    </message>
    <message>
        <source>%1, by working day</source>
        <translation>%1, par jour ouvré</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customers</source>
        <translation>
            <numerusform>%1&#xa0;: %n client</numerusform>
            <numerusform>%1&#xa0;: %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>relance::SpeakColumn</name>
    <message>
        <source>courteous</source>
        <translation>ton courtois</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>ton ferme</translation>
    </message>
    <message>
        <source>last call before the formal demand</source>
        <translation>dernier appel avant la mise en demeure</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>rappel convenu</translation>
    </message>
    <message>
        <source>Another script</source>
        <translation>Autre script</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Write what the customer may read</source>
        <translation>Écrire ce que le client peut lire</translation>
    </message>
    <message>
        <source>Script: %1</source>
        <translation>Script&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>relance::StepButton</name>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Étape %1, faite&#xa0;: %2</translation>
    </message>
    <message>
        <source>Step %1, now: %2</source>
        <translation>Étape %1, en cours&#xa0;: %2</translation>
    </message>
    <message>
        <source>Step %1, later: %2</source>
        <translation>Étape %1, à venir&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>relance::StepForm</name>
    <message>
        <source>Kind of step</source>
        <translation>Nature de l’étape</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Compter depuis</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Kind of days</source>
        <translation>Nature des jours</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Who lets it leave</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Without an address</source>
        <translation>Sans coordonnées</translation>
    </message>
    <message>
        <source>Ask for the address</source>
        <translation>Demander les coordonnées</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Days of play, ±</source>
        <translation>Jours de jeu, ±</translation>
    </message>
    <message>
        <source>Days between two letters</source>
        <translation>Jours entre deux écrits</translation>
    </message>
    <message>
        <source>Texts, in turn</source>
        <translation>Textes, en alternance</translation>
    </message>
    <message>
        <source>The usual text</source>
        <translation>Le texte usuel</translation>
    </message>
    <message>
        <source>Also done by</source>
        <translation>Vaut aussi par</translation>
    </message>
    <message>
        <source>This channel alone</source>
        <translation>Ce canal seul</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Move the step up (Ctrl+↑)</source>
        <translation>Monter l’étape (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Move the step down (Ctrl+↓)</source>
        <translation>Descendre l’étape (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Remove the step (Del)</source>
        <translation>Retirer l’étape (Suppr)</translation>
    </message>
    <message>
        <source>Calls without answer</source>
        <translation>Appels sans réponse</translation>
    </message>
    <message>
        <source>Counts at once</source>
        <translation>Compte aussitôt</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Répondeur</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Seulement si</translation>
    </message>
</context>
<context>
    <name>relance::TimelineModel</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::TimelinePanel</name>
    <message>
        <source>Find in the file</source>
        <translation>Chercher dans la fiche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Messages and letters</source>
        <translation>Courriels et lettres</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions prises</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Suspensions</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>relance::TodayInspector</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Age of the debt</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Broken word or rejected payment</source>
        <translation>Promesse rompue ou rejet</translation>
    </message>
    <message>
        <source>Callback agreed</source>
        <translation>Rappel convenu</translation>
    </message>
    <message>
        <source>Weight of the step</source>
        <translation>Poids de l’étape</translation>
    </message>
    <message>
        <source>Payer class</source>
        <translation>Classe de payeur</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Decision to take</source>
        <translation>Décision à prendre</translation>
    </message>
    <message>
        <source>To claim</source>
        <translation>À réclamer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Why not today</source>
        <translation>Pourquoi pas aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Why this high: %n points</source>
        <translation>
            <numerusform>Pourquoi ce rang&#xa0;: %n point</numerusform>
            <numerusform>Pourquoi ce rang&#xa0;: %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom to speak to</source>
        <translation>À qui parler</translation>
    </message>
    <message>
        <source>asked not to be contacted</source>
        <translation>a demandé à ne plus être contacté</translation>
    </message>
    <message>
        <source>number does not reach anybody</source>
        <translation>ce numéro ne joint personne</translation>
    </message>
    <message>
        <source>Switchboard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>No number and nobody is known</source>
        <translation>Ni numéro ni interlocuteur connus</translation>
    </message>
    <message>
        <source>Time without contact</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Write-off to answer</source>
        <translation>Passage en perte à trancher</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>It went</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Pas parti</translation>
    </message>
</context>
<context>
    <name>relance::TodayModel</name>
    <message>
        <source>not contacted yet</source>
        <translation>jamais contacté</translation>
    </message>
    <message>
        <source>after: %1, %2</source>
        <translation>après&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ce jour</translation>
    </message>
    <message>
        <source>in %1 d</source>
        <translation>dans %1 j</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days late</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Rien d’ouvert</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Overdue (%1)</source>
        <translation>Échu (%1)</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Pourquoi maintenant</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Not on today’s list</source>
        <translation>Absents de la liste du jour</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Ce qui attend</translation>
    </message>
</context>
<context>
    <name>relance::TodayPage</name>
    <message>
        <source>Find any customer</source>
        <translation>Trouver un client</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>À faire aujourd’hui</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appeler</translation>
    </message>
    <message>
        <source>details</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>précédent</translation>
    </message>
    <message>
        <source>open the file</source>
        <translation>ouvrir la fiche</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>décider</translation>
    </message>
    <message>
        <source>find</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>%n autre plus bas</numerusform>
            <numerusform>%n autres plus bas</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer has a name or code like this.</source>
        <translation>Aucun client ne porte ce nom ou ce code.</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>composer</translation>
    </message>
    <message>
        <source>note</source>
        <translation>noter</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>reporter</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promesse</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>litige</translation>
    </message>
    <message>
        <source>mine alone</source>
        <translation>les miens seuls</translation>
    </message>
    <message>
        <source>Mine alone</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Whom you look after, and those of absent colleagues whose deputy you are</source>
        <translation>Ceux que vous suivez, et ceux des collègues absents que vous remplacez</translation>
    </message>
    <message>
        <source>%1: it went</source>
        <translation>%1&#xa0;: c’est parti</translation>
    </message>
    <message>
        <source>%1: it did not go</source>
        <translation>%1&#xa0;: ce n’est pas parti</translation>
    </message>
    <message>
        <source>Replies of %1 read</source>
        <translation>Réponses de %1 lues</translation>
    </message>
    <message>
        <source>Our word to %1 kept</source>
        <translation>Parole tenue envers %1</translation>
    </message>
    <message>
        <source>read</source>
        <comment>a reply was read</comment>
        <translation>lu</translation>
    </message>
    <message>
        <source>done</source>
        <comment>our word was kept</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>it went</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>it did not</source>
        <translation>pas parti</translation>
    </message>
    <message>
        <source>also waiting</source>
        <translation>attendent aussi</translation>
    </message>
    <message>
        <source>Nothing of this kind waits any more.</source>
        <translation>Plus rien de tel n’attend.</translation>
    </message>
</context>
<context>
    <name>relance::TopLine</name>
    <message>
        <source>Customer, invoice, amount, telephone, order…</source>
        <translation>Client, facture, montant, téléphone, commande…</translation>
    </message>
    <message>
        <source>Progress of the day</source>
        <translation>Avancement de la journée</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Journée</translation>
    </message>
</context>
<context>
    <name>relance::TrialPanel</name>
    <message>
        <source>Lines to look at</source>
        <translation>Lignes à voir</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Different in the ledger</source>
        <translation>Différentes dans les comptes</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Total and reading</source>
        <translation>Total et lecture</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>The file has amounts in several currencies</source>
        <translation>Le fichier a des montants en plusieurs devises</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>Ce n’est pas un montant</translation>
    </message>
    <message>
        <source>Control total</source>
        <translation>Total de contrôle</translation>
    </message>
    <message>
        <source>Expected total, if you know it</source>
        <translation>Total attendu, si vous le connaissez</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Read the next such file in the same way</source>
        <translation>Lire ainsi le prochain fichier de ce genre</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>Every line is fine: nothing needs a look.</source>
        <translation>Chaque ligne est bonne&#xa0;: rien n’est à revoir.</translation>
    </message>
    <message>
        <source>File = expected, to the cent</source>
        <translation>Fichier = attendu, au centime</translation>
    </message>
    <message>
        <source>Differs by %1</source>
        <translation>Écart de %1</translation>
    </message>
    <message>
        <source>Profile “%1”, recognised</source>
        <translation>Profil «&#xa0;%1&#xa0;», reconnu</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>Profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>Dates&#xa0;: %1</translation>
    </message>
    <message>
        <source>Amounts: %1</source>
        <translation>Montants&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>relance::UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>relance::VerdictBar</name>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Write %1 off</source>
        <translation>Passer %1 en perte</translation>
    </message>
    <message>
        <source>refused, it is chased again or decided anew</source>
        <translation>refusé, la relance reprend ou une décision reste à prendre</translation>
    </message>
</context>
<context>
    <name>relance::VerdictForm</name>
    <message>
        <source>Leave until</source>
        <translation>Laisser jusqu’au</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>Confier à</translation>
    </message>
    <message>
        <source>Dispute because</source>
        <translation>Litige, motif</translation>
    </message>
    <message>
        <source>Offset with</source>
        <translation>Compenser avec</translation>
    </message>
    <message>
        <source>Reason, in your words</source>
        <translation>Motif, avec vos mots</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>à dire plus tard</translation>
    </message>
    <message>
        <source>still to be found out</source>
        <translation>motif à préciser</translation>
    </message>
    <message>
        <source>the oldest one</source>
        <translation>la plus ancienne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dispute, why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>relance::WaiveForm</name>
    <message>
        <source>Waive</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Of all that is late, not only of what was agreed on</source>
        <translation>De tout ce qui est en retard, pas seulement de ce qui a été convenu</translation>
    </message>
    <message>
        <source>The fixed costs too</source>
        <translation>L’indemnité forfaitaire aussi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>As long as</source>
        <translation>Tant que</translation>
    </message>
    <message>
        <source>Take back the waiver of %1</source>
        <translation>Reprendre la remise du %1</translation>
    </message>
    <message>
        <source>Plan of %1, until %2</source>
        <comment>two days</comment>
        <translation>Échéancier du %1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Promise of %1, for %2</source>
        <comment>two days</comment>
        <translation>Promesse du %1, pour le %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Waiver of %1 taken back</source>
        <translation>Remise de %1 reprise</translation>
    </message>
    <message>
        <source>Interest waived for %1</source>
        <translation>Intérêts remis à %1</translation>
    </message>
</context>
<context>
    <name>relance::WelcomePage</name>
    <message>
        <source>Welcome to Relance</source>
        <translation>Bienvenue dans Relance</translation>
    </message>
    <message>
        <source>Get paid, with method and courtesy.</source>
        <translation>Se faire payer, avec méthode et courtoisie.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>An invented ledger, to try everything without any risk.</source>
        <translation>Un grand livre inventé, pour tout essayer sans risque.</translation>
    </message>
    <message>
        <source>2,000 customers, 12,000 invoices</source>
        <translation>2&#x202f;000 clients, 12&#x202f;000 factures</translation>
    </message>
    <message>
        <source>A day’s calls are ready</source>
        <translation>Une journée d’appels prête</translation>
    </message>
    <message>
        <source>Every letter says “Specimen”</source>
        <translation>Chaque lettre porte «&#xa0;Spécimen&#xa0;»</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Import my file</source>
        <translation>Importer mon fichier</translation>
    </message>
    <message>
        <source>Drop an export of your accounts here, or choose it.</source>
        <translation>Glissez ici un export de comptabilité, ou choisissez-le.</translation>
    </message>
    <message>
        <source>CSV of any program</source>
        <translation>CSV de tout logiciel</translation>
    </message>
    <message>
        <source>A dry run before anything is written</source>
        <translation>Essai à blanc avant d’écrire</translation>
    </message>
    <message>
        <source>An import can be taken back whole</source>
        <translation>Import annulable en entier</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>Ouvrir un grand livre</translation>
    </message>
    <message>
        <source>You have a file of Relance already, or a backup.</source>
        <translation>Vous avez déjà un fichier Relance, ou une sauvegarde.</translation>
    </message>
    <message>
        <source>One file, easy to copy</source>
        <translation>Un seul fichier, facile à copier</translation>
    </message>
    <message>
        <source>Found whole after a power cut</source>
        <translation>Intact après une coupure</translation>
    </message>
    <message>
        <source>Every change can be proven</source>
        <translation>Chaque changement est prouvé</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>relance::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>About Relance</source>
        <translation>À propos de Relance</translation>
    </message>
    <message>
        <source>Open a ledger…</source>
        <translation>Ouvrir un grand livre…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Close the ledger</source>
        <translation>Fermer le grand livre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Oublier ceux-ci</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Fold the rail</source>
        <translation>Replier la barre</translation>
    </message>
    <message>
        <source>Letters alone are commands</source>
        <translation>Lettres seules comme commandes</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>New ledger…</source>
        <translation>Nouveau grand livre…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
</context>
<context>
    <name>relance::WorkChips</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>relance::WriteOffPanel</name>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Yes, write it off</source>
        <translation>Oui, passer en perte</translation>
    </message>
    <message>
        <source>No, decide again</source>
        <translation>Non, décider à nouveau</translation>
    </message>
    <message>
        <source>Reason, if another</source>
        <translation>Motif, s’il change</translation>
    </message>
    <message>
        <source>%1 proposed to be written off: %2</source>
        <translation>%1 proposés en perte&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a day, a person</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose first: O for yes, N for no.</source>
        <translation>Choisissez d’abord&#xa0;: O pour oui, N pour non.</translation>
    </message>
    <message>
        <source>Write-off accepted for %1</source>
        <translation>Passage en perte accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write-off refused for %1</source>
        <translation>Passage en perte refusé&#xa0;: %1</translation>
    </message>
</context>
</TS>
