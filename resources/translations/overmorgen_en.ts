<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AllDayLane</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n block(s) added or changed since, from {first} to {last}</source>
        <translation>
            <numerusform>%n block added or changed since, from {first} to {last}</numerusform>
            <numerusform>%n blocks added or changed since, from {first} to {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committed week(s)</source>
        <translation>
            <numerusform>%n committed week</numerusform>
            <numerusform>%n committed weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) added or changed since, on {day}</source>
        <translation>
            <numerusform>%n block added or changed since, on {day}</numerusform>
            <numerusform>%n blocks added or changed since, on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) of a week made since</source>
        <translation>
            <numerusform>%n commit of a week made since</numerusform>
            <numerusform>%n commits of a week made since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) added or changed since</source>
        <translation>
            <numerusform>%n block added or changed since</numerusform>
            <numerusform>%n blocks added or changed since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message numerus="yes">
        <source>Add a rule for {text}, %n time(s) in this file</source>
        <translation>
            <numerusform>Add a rule for {text}, %n time in this file</numerusform>
            <numerusform>Add a rule for {text}, %n times in this file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) in {file}</source>
        <translation>
            <numerusform>%n entry in {file}</numerusform>
            <numerusform>%n entries in {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every %n minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Every %n hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message numerus="yes">
        <source>Show %n archived</source>
        <translation>
            <numerusform>Show %n archived</numerusform>
            <numerusform>Show %n archived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n row(s) checked</source>
        <translation>
            <numerusform>%n row checked</numerusform>
            <numerusform>%n rows checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) written to {file}.</source>
        <translation>
            <numerusform>%n block written to {file}.</numerusform>
            <numerusform>%n blocks written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private block(s) left out.</source>
        <translation>
            <numerusform>%n private block left out.</numerusform>
            <numerusform>%n private blocks left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s)</source>
        <translation>
            <numerusform>%n prospect</numerusform>
            <numerusform>%n prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n private block(s) stay here too.</source>
        <translation>
            <numerusform>%n private block stays here too.</numerusform>
            <numerusform>%n private blocks stay here too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) written to {file}.</source>
        <translation>
            <numerusform>%n block written to {file}.</numerusform>
            <numerusform>%n blocks written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) will be in the file, with time, title, category and note. Nothing else goes out; appointments from calendars stay here.</source>
        <translation>
            <numerusform>%n block will be in the file, with time, title, category and note. Nothing else goes out; appointments from calendars stay here.</numerusform>
            <numerusform>%n blocks will be in the file, with time, title, category and note. Nothing else goes out; appointments from calendars stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s), done unless you say otherwise</source>
        <translation>
            <numerusform>%n block, done unless you say otherwise</numerusform>
            <numerusform>%n blocks, done unless you say otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n earlier day(s) as done</source>
        <translation>
            <numerusform>Close %n earlier day as done</numerusform>
            <numerusform>Close %n earlier days as done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n change(s) since {moment}</source>
        <translation>
            <numerusform>%n change since {moment}</numerusform>
            <numerusform>%n changes since {moment}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Urgent</name>
    <message numerus="yes">
        <source>Move %n client task(s)</source>
        <translation>
            <numerusform>Move %n client task</numerusform>
            <numerusform>Move %n client tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has moved %n time(s) this week already.</source>
        <translation>
            <numerusform>It has moved %n time this week already.</numerusform>
            <numerusform>It has moved %n times this week already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UrgentPanel</name>
    <message numerus="yes">
        <source>%n way(s) to fit {length}</source>
        <translation>
            <numerusform>%n way to fit {length}</numerusform>
            <numerusform>%n ways to fit {length}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message numerus="yes">
        <source>%n change(s) since</source>
        <translation>
            <numerusform>%n change since</numerusform>
            <numerusform>%n changes since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more text(s) in Overmorgen.</source>
        <translation>
            <numerusform>%n more text in Overmorgen.</numerusform>
            <numerusform>%n more texts in Overmorgen.</numerusform>
        </translation>
    </message>
</context>
</TS>
