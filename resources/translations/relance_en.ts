<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message numerus="yes">
        <source>%n promises broken in 12 months</source>
        <translation>
            <numerusform>%n promise broken in 12 months</numerusform>
            <numerusform>%n promises broken in 12 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually pays %n days late and keeps his promises</source>
        <translation>
            <numerusform>usually pays %n day late and keeps his promises</numerusform>
            <numerusform>usually pays %n days late and keeps his promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls without an answer</source>
        <translation>
            <numerusform>%n call without an answer</numerusform>
            <numerusform>%n calls without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementCommand</name>
    <message numerus="yes">
        <source>It replaces %n older agreements on these items.</source>
        <translation>
            <numerusform>It replaces %n older agreement on these items.</numerusform>
            <numerusform>It replaces %n older agreements on these items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n agreements ended.</source>
        <translation>
            <numerusform>%1: %n agreement ended.</numerusform>
            <numerusform>%1: %n agreements ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BehaviourTold</name>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices of %1</source>
        <translation>
            <numerusform>%n invoice of %1</numerusform>
            <numerusform>%n invoices of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallBrief</name>
    <message numerus="yes">
        <source>Pays %n days late on average</source>
        <translation>
            <numerusform>Pays %n day late on average</numerusform>
            <numerusform>Pays %n days late on average</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallCommand</name>
    <message numerus="yes">
        <source>%n disputes opened.</source>
        <translation>
            <numerusform>%n dispute opened.</numerusform>
            <numerusform>%n disputes opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallResult</name>
    <message numerus="yes">
        <source>%1, %n working days to answer. %2.</source>
        <translation>
            <numerusform>%1, %n working day to answer. %2.</numerusform>
            <numerusform>%1, %n working days to answer. %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n promises kept in 12 months</source>
        <translation>
            <numerusform>%1 of %n promise kept in 12 months</numerusform>
            <numerusform>%1 of %n promises kept in 12 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises made before on the same item</source>
        <translation>
            <numerusform>%n promise made before on the same item</numerusform>
            <numerusform>%n promises made before on the same item</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message numerus="yes">
        <source>%n customers would be in it.</source>
        <translation>
            <numerusform>%n customer would be in it.</numerusform>
            <numerusform>%n customers would be in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message numerus="yes">
        <source>Nothing written yet, %n days between two writings</source>
        <translation>
            <numerusform>Nothing written yet, %n day between two writings</numerusform>
            <numerusform>Nothing written yet, %n days between two writings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact about what is overdue yet, %n quiet days</source>
        <translation>
            <numerusform>No contact about what is overdue yet, %n quiet day</numerusform>
            <numerusform>No contact about what is overdue yet, %n quiet days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n items, as in the ledger</source>
        <translation>
            <numerusform>%n item, as in the ledger</numerusform>
            <numerusform>%n items, as in the ledger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts before</source>
        <translation>
            <numerusform>%n contact before</numerusform>
            <numerusform>%n contacts before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n held back</numerusform>
            <numerusform>%n held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formal demands to read</source>
        <translation>
            <numerusform>%n formal demand to read</numerusform>
            <numerusform>%n formal demands to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message numerus="yes">
        <source>late by %n days when it was first imported</source>
        <translation>
            <numerusform>late by %n day when it was first imported</numerusform>
            <numerusform>late by %n days when it was first imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unapplied for %n days</source>
        <translation>
            <numerusform>unapplied for %n day</numerusform>
            <numerusform>unapplied for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no contact for %n days, the last on %1</source>
        <translation>
            <numerusform>no contact for %n day, the last on %1</numerusform>
            <numerusform>no contact for %n days, the last on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>never contacted, for %n days</source>
        <translation>
            <numerusform>never contacted, for %n day</numerusform>
            <numerusform>never contacted, for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by %n days without proof of delivery or receipt</source>
        <translation>
            <numerusform>late by %n day without proof of delivery or receipt</numerusform>
            <numerusform>late by %n days without proof of delivery or receipt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleaningList</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleaningTold</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientFile</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientInspector</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credibility</name>
    <message numerus="yes">
        <source>%n still to keep</source>
        <translation>
            <numerusform>%n still to keep</numerusform>
            <numerusform>%n still to keep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back with a reason</source>
        <translation>
            <numerusform>%n taken back with a reason</numerusform>
            <numerusform>%n taken back with a reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n reached</numerusform>
            <numerusform>%n reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n not reached</numerusform>
            <numerusform>%n not reached</numerusform>
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
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to chase today. Next: %1, %n customers.</source>
        <translation>
            <numerusform>Nothing to chase today. Next: %1, %n customer.</numerusform>
            <numerusform>Nothing to chase today. Next: %1, %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlinesCommand</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecideCommand</name>
    <message numerus="yes">
        <source>Decided for %1: %2, for %n items.</source>
        <translation>
            <numerusform>Decided for %1: %2, for %n item.</numerusform>
            <numerusform>Decided for %1: %2, for %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n proposals to write off accepted.</source>
        <translation>
            <numerusform>%1: %n proposal to write off accepted.</numerusform>
            <numerusform>%1: %n proposals to write off accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n proposals to write off refused.</source>
        <translation>
            <numerusform>%1: %n proposal to write off refused.</numerusform>
            <numerusform>%1: %n proposals to write off refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message numerus="yes">
        <source>%n promises kept</source>
        <translation>
            <numerusform>%n promise kept</numerusform>
            <numerusform>%n promises kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises not kept</source>
        <translation>
            <numerusform>%n promise not kept</numerusform>
            <numerusform>%n promises not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments as promised, at least in part</source>
        <translation>
            <numerusform>%n payment as promised, at least in part</numerusform>
            <numerusform>%n payments as promised, at least in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open disputes</source>
        <translation>
            <numerusform>%n open dispute</numerusform>
            <numerusform>%n open disputes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusals in a contact</source>
        <translation>
            <numerusform>%n refusal in a contact</numerusform>
            <numerusform>%n refusals in a contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pays %n days late as a rule</source>
        <translation>
            <numerusform>pays %n day late as a rule</numerusform>
            <numerusform>pays %n days late as a rule</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%n days pass before the first decision: more than four weeks need a written reason.</source>
        <translation>
            <numerusform>%n day passes before the first decision: more than four weeks need a written reason.</numerusform>
            <numerusform>%n days pass before the first decision: more than four weeks need a written reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldCommand</name>
    <message numerus="yes">
        <source>%1: %n holds ended.</source>
        <translation>
            <numerusform>%1: %n hold ended.</numerusform>
            <numerusform>%1: %n holds ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message numerus="yes">
        <source>%n lines to correct in the file, then drop it again</source>
        <translation>
            <numerusform>%n line to correct in the file, then drop it again</numerusform>
            <numerusform>%n lines to correct in the file, then drop it again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>  … and %n others; --json lists them.</source>
        <translation>
            <numerusform>  … and %n other; --json lists them.</numerusform>
            <numerusform>  … and %n others; --json lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message numerus="yes">
        <source>%1: %n dates are read in no other way</source>
        <translation>
            <numerusform>%1: %n date is read in no other way</numerusform>
            <numerusform>%1: %n dates are read in no other way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTrial</name>
    <message numerus="yes">
        <source>%n of amount zero left out</source>
        <translation>
            <numerusform>%n of amount zero left out</numerusform>
            <numerusform>%n of amount zero left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorParts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpCommand</name>
    <message numerus="yes">
        <source>%1: %n items begin again at the first step.</source>
        <translation>
            <numerusform>%1: %n item begins again at the first step.</numerusform>
            <numerusform>%1: %n items begin again at the first step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: step “%2” comes next for %n items.</source>
        <translation>
            <numerusform>%1: step “%2” comes next for %n item.</numerusform>
            <numerusform>%1: step “%2” comes next for %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersCommand</name>
    <message numerus="yes">
        <source>%n files written to %1</source>
        <translation>
            <numerusform>%n file written to %1</numerusform>
            <numerusform>%n files written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files written that an earlier run had recorded as issued and left owing. Look before you post them: they may have left already.</source>
        <translation>
            <numerusform>%n file written that an earlier run had recorded as issued and left owing. Look before you post it: it may have left already.</numerusform>
            <numerusform>%n files written that an earlier run had recorded as issued and left owing. Look before you post them: they may have left already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had just been issued by another program: they are not written a second time.</source>
        <translation>
            <numerusform>%n had just been issued by another program: it is not written a second time.</numerusform>
            <numerusform>%n had just been issued by another program: they are not written a second time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are recorded as issued and their files could not be written. They will be, next time, once their folder can be written to.</source>
        <translation>
            <numerusform>%n letter is recorded as issued and its file could not be written. It will be, next time, once its folder can be written to.</numerusform>
            <numerusform>%n letters are recorded as issued and their files could not be written. They will be, next time, once their folder can be written to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a person’s yes and were left.</source>
        <translation>
            <numerusform>%n waits for a person’s yes and was left.</numerusform>
            <numerusform>%n wait for a person’s yes and were left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers cannot be reached until an address or a number is filled in: “relance-cli today” names them.</source>
        <translation>
            <numerusform>%n customer cannot be reached until an address or a number is filled in: “relance-cli today” names it.</numerusform>
            <numerusform>%n customers cannot be reached until an address or a number is filled in: “relance-cli today” names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Open</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message numerus="yes">
        <source>%n promises broken in 12 months</source>
        <translation>
            <numerusform>%n promise broken in 12 months</numerusform>
            <numerusform>%n promises broken in 12 months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message numerus="yes">
        <source>Without a due date: reckoned from terms of %n days.</source>
        <translation>
            <numerusform>Without a due date: reckoned from terms of %n day.</numerusform>
            <numerusform>Without a due date: reckoned from terms of %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message numerus="yes">
        <source>%n items fall due soon</source>
        <translation>
            <numerusform>%n item falls due soon</numerusform>
            <numerusform>%n items fall due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late: decide</source>
        <translation>
            <numerusform>%n day late: decide</numerusform>
            <numerusform>%n days late: decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message numerus="yes">
        <source>%n times more than %1 days late in %2 months, each time contacted: scenario “%3” is proposed</source>
        <translation>
            <numerusform>%n time more than %1 days late in %2 months, each time contacted: scenario “%3” is proposed</numerusform>
            <numerusform>%n times more than %1 days late in %2 months, each time contacted: scenario “%3” is proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since %1, %n days late by now</source>
        <translation>
            <numerusform>since %1, %n day late by now</numerusform>
            <numerusform>since %1, %n days late by now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, up to %n days late</source>
        <translation>
            <numerusform>%1 to %2, up to %n day late</numerusform>
            <numerusform>%1 to %2, up to %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message numerus="yes">
        <source>Scenario “%1” cannot be published: %2 (%n findings in all.) Nothing was changed. Check the draft to see each of them.</source>
        <translation>
            <numerusform>Scenario “%1” cannot be published: %2 (%n finding in all.) Nothing was changed. Check the draft to see it.</numerusform>
            <numerusform>Scenario “%1” cannot be published: %2 (%n findings in all.) Nothing was changed. Check the draft to see each of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n problems. Nothing was imported. Correct what is listed, then import again.</source>
        <translation>
            <numerusform>The file has %n problem. Nothing was imported. Correct what is listed, then import again.</numerusform>
            <numerusform>The file has %n problems. Nothing was imported. Correct what is listed, then import again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyCommand</name>
    <message numerus="yes">
        <source>%1: %n replies read.</source>
        <translation>
            <numerusform>%1: %n reply read.</numerusform>
            <numerusform>%1: %n replies read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message numerus="yes">
        <source>A contact every %n days since %1, %2 times running.</source>
        <translation>
            <numerusform>A contact every %n day since %1, %2 times running.</numerusform>
            <numerusform>A contact every %n days since %1, %2 times running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n contacts, since %1, all came by the same channel (%2).</source>
        <translation>
            <numerusform>The last %n contact, since %1, came by the same channel (%2).</numerusform>
            <numerusform>The last %n contacts, since %1, all came by the same channel (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n messages, since %1, all had the same words (%2).</source>
        <translation>
            <numerusform>The last %n message, since %1, had the same words (%2).</numerusform>
            <numerusform>The last %n messages, since %1, all had the same words (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioChanges</name>
    <message numerus="yes">
        <source>%n of %1 accounts get another next step:</source>
        <translation>
            <numerusform>%n of %1 accounts gets another next step:</numerusform>
            <numerusform>%n of %1 accounts get another next step:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message numerus="yes">
        <source>%n customers fit no segment.</source>
        <translation>
            <numerusform>%n customer fits no segment.</numerusform>
            <numerusform>%n customers fit no segment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers move:</source>
        <translation>
            <numerusform>%n customer moves:</numerusform>
            <numerusform>%n customers move:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts in turn</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts in turn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayCommand</name>
    <message numerus="yes">
        <source>A run would bring %n more tasks.</source>
        <translation>
            <numerusform>A run would bring %n more task.</numerusform>
            <numerusform>A run would bring %n more tasks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingDecisions</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyCommand</name>
    <message numerus="yes">
        <source>, %n days on its clock</source>
        <translation>
            <numerusform>, %n day on its clock</numerusform>
            <numerusform>, %n days on its clock</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::BalanceList</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segments</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amounts selected ·</source>
        <translation>
            <numerusform>%Ln amount selected ·</numerusform>
            <numerusform>%Ln amounts selected ·</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::BalanceModel</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other customers</source>
        <translation>
            <numerusform>%Ln other customer</numerusform>
            <numerusform>%Ln other customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do today</source>
        <translation>
            <numerusform>%Ln to do today</numerusform>
            <numerusform>%Ln to do today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::BatchPanel</name>
    <message numerus="yes">
        <source>%n small amounts ticked</source>
        <translation>
            <numerusform>%n small amount ticked</numerusform>
            <numerusform>%n small amounts ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small amounts</source>
        <translation>
            <numerusform>%n small amount</numerusform>
            <numerusform>%n small amounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::BehaviourInspector</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::CampaignStart</name>
    <message numerus="yes">
        <source>%n customers would be in it</source>
        <translation>
            <numerusform>%n customer would be in it</numerusform>
            <numerusform>%n customers would be in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers, %1 overdue</source>
        <translation>
            <numerusform>%n customer, %1 overdue</numerusform>
            <numerusform>%n customers, %1 overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::CampaignsPage</name>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::ChangesPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers get another next step</source>
        <translation>
            <numerusform>%n customer gets another next step</numerusform>
            <numerusform>%n customers get another next step</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::ClientsList</name>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customers</source>
        <translation>
            <numerusform>%1 of %n customer</numerusform>
            <numerusform>%1 of %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::DeadlineHead</name>
    <message numerus="yes">
        <source>%n days ahead</source>
        <translation>
            <numerusform>%n day ahead</numerusform>
            <numerusform>%n days ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::DeadlineModel</name>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::DecisionsPage</name>
    <message numerus="yes">
        <source>%n wait for a person</source>
        <translation>
            <numerusform>%n waits for a person</numerusform>
            <numerusform>%n wait for a person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::FindingsModel</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::FirmScenarioForm</name>
    <message numerus="yes">
        <source>Late %n times by more than %1 days in %2 months</source>
        <translation>
            <numerusform>Late %n time by more than %1 days in %2 months</numerusform>
            <numerusform>Late %n times by more than %1 days in %2 months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::ItemsModel</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::ItemsView</name>
    <message numerus="yes">
        <source>%Ln items selected ·</source>
        <translation>
            <numerusform>%Ln item selected ·</numerusform>
            <numerusform>%Ln items selected ·</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::MembersPane</name>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::NewMandateView</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::OutboxIssuing</name>
    <message numerus="yes">
        <source>%n files could not be written to “%1”, though their letters are recorded as issued. They will be written at the next start, once the folder can be written to; or undo.</source>
        <translation>
            <numerusform>%n file could not be written to “%1”, though its letter is recorded as issued. It will be written at the next start, once the folder can be written to; or undo.</numerusform>
            <numerusform>%n files could not be written to “%1”, though their letters are recorded as issued. They will be written at the next start, once the folder can be written to; or undo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had just been issued by another program. They are not written a second time.</source>
        <translation>
            <numerusform>%n had just been issued by another program. It is not written a second time.</numerusform>
            <numerusform>%n had just been issued by another program. They are not written a second time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters and e-mails issued</source>
        <translation>
            <numerusform>%n letter or e-mail issued</numerusform>
            <numerusform>%n letters and e-mails issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in “%1”</source>
        <translation>
            <numerusform>%n file in “%1”</numerusform>
            <numerusform>%n files in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written that an earlier start had left owing, the first “%1”. Look before you post them: they may have left already.</source>
        <translation>
            <numerusform>%n file, “%1”, was written that an earlier start had left owing. Look before you post it: it may have left already.</numerusform>
            <numerusform>%n files were written that an earlier start had left owing, the first “%1”. Look before you post them: they may have left already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of issued letters still wait for their folder. They are written as soon as it can be.</source>
        <translation>
            <numerusform>%n file of an issued letter still waits for its folder. It is written as soon as it can be.</numerusform>
            <numerusform>%n files of issued letters still wait for their folder. They are written as soon as it can be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::OutboxPage</name>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>Approve %n</numerusform>
            <numerusform>Approve %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run of %1: %n actions</source>
        <translation>
            <numerusform>Run of %1: %n action</numerusform>
            <numerusform>Run of %1: %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::PeoplePane</name>
    <message numerus="yes">
        <source>%n customers move</source>
        <translation>
            <numerusform>%n customer moves</numerusform>
            <numerusform>%n customers move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody moves; %n customers in it</source>
        <translation>
            <numerusform>Nobody moves; %n customer in it</numerusform>
            <numerusform>Nobody moves; %n customers in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers in it today</source>
        <translation>
            <numerusform>%n customer in it today</numerusform>
            <numerusform>%n customers in it today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::PlacementsPage</name>
    <message numerus="yes">
        <source>%n reviews are due</source>
        <translation>
            <numerusform>%n review is due</numerusform>
            <numerusform>%n reviews are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::PublishBar</name>
    <message numerus="yes">
        <source>%n customers get another next step</source>
        <translation>
            <numerusform>%n customer gets another next step</numerusform>
            <numerusform>%n customers get another next step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules are broken</source>
        <translation>
            <numerusform>%n rule is broken</numerusform>
            <numerusform>%n rules are broken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::RunStrip</name>
    <message numerus="yes">
        <source>%n new actions</source>
        <translation>
            <numerusform>%n new action</numerusform>
            <numerusform>%n new actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions no longer needed</source>
        <translation>
            <numerusform>%n action no longer needed</numerusform>
            <numerusform>%n actions no longer needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run of %1: %n actions</source>
        <translation>
            <numerusform>Run of %1: %n action</numerusform>
            <numerusform>Run of %1: %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::ScenarioForm</name>
    <message numerus="yes">
        <source>%n days late or more: %1</source>
        <translation>
            <numerusform>%n day late or more: %1</numerusform>
            <numerusform>%n days late or more: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::ScenarioShelf</name>
    <message numerus="yes">
        <source>%n customers with something open</source>
        <translation>
            <numerusform>%n customer with something open</numerusform>
            <numerusform>%n customers with something open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::ScenariosPage</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments lead to it</source>
        <translation>
            <numerusform>%n segment leads to it</numerusform>
            <numerusform>%n segments lead to it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::SegmentsList</name>
    <message numerus="yes">
        <source>%n customers fit no segment.</source>
        <translation>
            <numerusform>%n customer fits no segment.</numerusform>
            <numerusform>%n customers fit no segment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::SegmentsPage</name>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::SegmentsView</name>
    <message numerus="yes">
        <source>%n customers move</source>
        <translation>
            <numerusform>%n customer moves</numerusform>
            <numerusform>%n customers move</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::SettingsPage</name>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n setting found</numerusform>
            <numerusform>%n settings found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::SimulationPanel</name>
    <message numerus="yes">
        <source>%n working days from today, on a copy of the ledger</source>
        <translation>
            <numerusform>%n working day from today, on a copy of the ledger</numerusform>
            <numerusform>%n working days from today, on a copy of the ledger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customers</source>
        <translation>
            <numerusform>%1: %n customer</numerusform>
            <numerusform>%1: %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::TimelineModel</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::TodayInspector</name>
    <message numerus="yes">
        <source>Why this high: %n points</source>
        <translation>
            <numerusform>Why this high: %n point</numerusform>
            <numerusform>Why this high: %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relance::TodayPage</name>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>%n more below</numerusform>
            <numerusform>%n more below</numerusform>
        </translation>
    </message>
</context>
</TS>
