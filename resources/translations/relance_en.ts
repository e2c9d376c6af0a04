<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>DecideCommand</name>
    <message numerus="yes">
        <source>Decided for %1: %2, for %n items.</source>
        <translation>
            <numerusform>Decided for %1: %2, for %n item.</numerusform>
            <numerusform>Decided for %1: %2, for %n items.</numerusform>
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
        <source>%n of them had just been written by another program: do not post these twice.</source>
        <translation>
            <numerusform>%n of them had just been written by another program: do not post it twice.</numerusform>
            <numerusform>%n of them had just been written by another program: do not post these twice.</numerusform>
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
    <name>Refusal</name>
    <message numerus="yes">
        <source>The file has %n problems. Nothing was imported. Correct the lines listed, then import again.</source>
        <translation>
            <numerusform>The file has %n problem. Nothing was imported. Correct the line listed, then import again.</numerusform>
            <numerusform>The file has %n problems. Nothing was imported. Correct the lines listed, then import again.</numerusform>
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
</TS>
