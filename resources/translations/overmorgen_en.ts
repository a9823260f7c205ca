<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Agreement</name>
    <message numerus="yes">
        <source>Kept in {kept} of %n month(s) before</source>
        <translation>
            <numerusform>Kept in {kept} of %n month before</numerusform>
            <numerusform>Kept in {kept} of %n months before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept in {kept} of %n week(s) before</source>
        <translation>
            <numerusform>Kept in {kept} of %n week before</numerusform>
            <numerusform>Kept in {kept} of %n weeks before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) approached a month</source>
        <translation>
            <numerusform>%n prospect approached a month</numerusform>
            <numerusform>%n prospects approached a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) a month</source>
        <translation>
            <numerusform>%n conversation a month</numerusform>
            <numerusform>%n conversations a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected block(s) before {time}</source>
        <translation>
            <numerusform>%n protected block before {time}</numerusform>
            <numerusform>%n protected blocks before {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each calendar month {who} %n different prospect(s); each counts once, however often it is touched.</source>
        <translation>
            <numerusform>Each calendar month {who} %n prospect; it counts once, however often it is touched.</numerusform>
            <numerusform>Each calendar month {who} %n different prospects; each counts once, however often it is touched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each calendar month {who} with prospects %n time(s).</source>
        <translation>
            <numerusform>Each calendar month {who} with prospects %n time.</numerusform>
            <numerusform>Each calendar month {who} with prospects %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each week %n protected block(s) for the long term end before {time}.</source>
        <translation>
            <numerusform>Each week %n protected block for the long term ends before {time}.</numerusform>
            <numerusform>Each week %n protected blocks for the long term end before {time}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementCheck</name>
    <message numerus="yes">
        <source>Your last %n approach(es) brought {talks} conversations.</source>
        <translation>
            <numerusform>Your last %n approach brought {talks} conversations.</numerusform>
            <numerusform>Your last %n approaches brought {talks} conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This rate, probably between {low} and {high}, is {benchmark} benchmark, {own} your own figures, from %n approach(es).</source>
        <translation>
            <numerusform>This rate, probably between {low} and {high}, is {benchmark} benchmark, {own} your own figures, from %n approach.</numerusform>
            <numerusform>This rate, probably between {low} and {high}, is {benchmark} benchmark, {own} your own figures, from %n approaches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This rate is the benchmark; %n approach(es) of yours are too few to reckon with yet.</source>
        <translation>
            <numerusform>This rate is the benchmark; %n approach of yours is too little to reckon with yet.</numerusform>
            <numerusform>This rate is the benchmark; %n approaches of yours are too few to reckon with yet.</numerusform>
        </translation>
    </message>
</context>
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
    <name>ApproachesChart</name>
    <message numerus="yes">
        <source>%n prospect(s) approached in {month} so far</source>
        <translation>
            <numerusform>%n prospect approached in {month} so far</numerusform>
            <numerusform>%n prospects approached in {month} so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) approached a month</source>
        <translation>
            <numerusform>%n prospect approached a month</numerusform>
            <numerusform>%n prospects approached a month</numerusform>
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
    <name>Calling</name>
    <message numerus="yes">
        <source>%n to call</source>
        <translation>
            <numerusform>%n to call</numerusform>
            <numerusform>%n to call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n touch</numerusform>
            <numerusform>%n touches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you noted of %n prospect(s) is not logged yet; it waits in the call list.</source>
        <translation>
            <numerusform>What you noted of %n prospect is not logged yet; it waits in the call list.</numerusform>
            <numerusform>What you noted of %n prospects is not logged yet; it waits in the call list.</numerusform>
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
    <name>CausesChart</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
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
    <name>Defence</name>
    <message numerus="yes">
        <source>{left} of %n chance(s) left this month</source>
        <translation>
            <numerusform>{left} of %n chance left this month</numerusform>
            <numerusform>{left} of %n chances left this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n chance(s) left this week</source>
        <translation>
            <numerusform>{left} of %n chance left this week</numerusform>
            <numerusform>{left} of %n chances left this week</numerusform>
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
    <name>GiveWay</name>
    <message numerus="yes">
        <source>%n acquisition blocks give way</source>
        <translation>
            <numerusform>%n acquisition block gives way</numerusform>
            <numerusform>%n acquisition blocks give way</numerusform>
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
    <name>MixBandChart</name>
    <message numerus="yes">
        <source>Hours of acquisition a week; own past from %n week(s).</source>
        <translation>
            <numerusform>Hours of acquisition a week; own past from %n week.</numerusform>
            <numerusform>Hours of acquisition a week; own past from %n weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Observation</name>
    <message numerus="yes">
        <source>In %n whole month(s) the number of prospects approached was {done}; agreed was {wanted}.</source>
        <translation>
            <numerusform>In %n whole month the number of prospects approached was {done}; agreed was {wanted}.</numerusform>
            <numerusform>In %n whole months the number of prospects approached was {done}; agreed was {wanted}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OneOnOneSheet</name>
    <message numerus="yes">
        <source>kept in {kept} of %n week(s)</source>
        <translation>
            <numerusform>kept in {kept} of %n week</numerusform>
            <numerusform>kept in {kept} of %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookChart</name>
    <message numerus="yes">
        <source>Of the last %n monthly band(s) {held} held.</source>
        <translation>
            <numerusform>Of the last %n monthly band {held} held.</numerusform>
            <numerusform>Of the last %n monthly bands {held} held.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProspectFile</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
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
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same companies</source>
        <translation>
            <numerusform>%n more of the same companies</numerusform>
            <numerusform>%n more of the same companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n not taken</numerusform>
            <numerusform>%n not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) left out.</source>
        <translation>
            <numerusform>%n more column left out.</numerusform>
            <numerusform>%n more columns left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of prospects kept apart.</source>
        <translation>
            <numerusform>%n group of prospects kept apart.</numerusform>
            <numerusform>%n groups of prospects kept apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of prospects that may be one.</source>
        <translation>
            <numerusform>%n group of prospects that may be one.</numerusform>
            <numerusform>%n groups of prospects that may be one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of prospects merged.</source>
        <translation>
            <numerusform>%n group of prospects merged.</numerusform>
            <numerusform>%n groups of prospects merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s), with the fields that are ticked.</source>
        <translation>
            <numerusform>%n prospect, with the fields that are ticked.</numerusform>
            <numerusform>%n prospects, with the fields that are ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) written to {file}.</source>
        <translation>
            <numerusform>%n prospect written to {file}.</numerusform>
            <numerusform>%n prospects written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in {file}.</source>
        <translation>
            <numerusform>%n row in {file}.</numerusform>
            <numerusform>%n rows in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in {file}, exported by {system}.</source>
        <translation>
            <numerusform>%n row in {file}, exported by {system}.</numerusform>
            <numerusform>%n rows in {file}, exported by {system}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prospects</name>
    <message numerus="yes">
        <source>%n of them counted without a name</source>
        <translation>
            <numerusform>%n of them counted without a name</numerusform>
            <numerusform>%n of them counted without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospects selected</source>
        <translation>
            <numerusform>%n prospect selected</numerusform>
            <numerusform>%n prospects selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n prospect(s) fits the search and the filters.</source>
        <translation>
            <numerusform>%n prospect does not fit the search and the filters.</numerusform>
            <numerusform>None of %n prospects fits the search and the filters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not touched for %n day(s)</source>
        <translation>
            <numerusform>not touched for %n day</numerusform>
            <numerusform>not touched for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) until tomorrow</source>
        <translation>
            <numerusform>%n action until tomorrow</numerusform>
            <numerusform>%n actions until tomorrow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) today and tomorrow</source>
        <translation>
            <numerusform>%n action today and tomorrow</numerusform>
            <numerusform>%n actions today and tomorrow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Show %n earlier</numerusform>
            <numerusform>Show %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Released</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n approach(es) counted without names</source>
        <translation>
            <numerusform>%n approach counted without names</numerusform>
            <numerusform>%n approaches counted without names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{subtitle} In the %n week(s) before: {share}.</source>
        <translation>
            <numerusform>{subtitle} In the %n week before: {share}.</numerusform>
            <numerusform>{subtitle} In the %n weeks before: {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
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
    <name>Support</name>
    <message numerus="yes">
        <source>An approach is reckoned at {each} h: {benchmark} benchmark, {own} your own figures, from %n approach(es).</source>
        <translation>
            <numerusform>An approach is reckoned at {each} h: {benchmark} benchmark, {own} your own figures, from %n approach.</numerusform>
            <numerusform>An approach is reckoned at {each} h: {benchmark} benchmark, {own} your own figures, from %n approaches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n week(s) had {free} h a week for acquisition, from {least} to {most}; {missing} h more would carry it.</source>
        <translation>
            <numerusform>The last %n week had {free} h a week for acquisition, from {least} to {most}; {missing} h more would carry it.</numerusform>
            <numerusform>The last %n weeks had {free} h a week for acquisition, from {least} to {most}; {missing} h more would carry it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n week(s) had {free} h a week for acquisition, from {least} to {most}, which carries it.</source>
        <translation>
            <numerusform>The last %n week had {free} h a week for acquisition, from {least} to {most}, which carries it.</numerusform>
            <numerusform>The last %n weeks had {free} h a week for acquisition, from {least} to {most}, which carries it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) written to {file}.</source>
        <translation>
            <numerusform>%n prospect written to {file}.</numerusform>
            <numerusform>%n prospects written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) go out</source>
        <translation>
            <numerusform>%n prospect goes out</numerusform>
            <numerusform>%n prospects go out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new touch(es)</source>
        <translation>
            <numerusform>%n new touch</numerusform>
            <numerusform>%n new touches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n corrected</numerusform>
            <numerusform>%n corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurvivalChart</name>
    <message numerus="yes">
        <source>{slot}: {share} done, likely {low} to {high}, from %n block(s)</source>
        <translation>
            <numerusform>{slot}: {share} done, likely {low} to {high}, from %n block</numerusform>
            <numerusform>{slot}: {share} done, likely {low} to {high}, from %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{slot}: %n block(s), a number shows from {least} on</source>
        <translation>
            <numerusform>{slot}: %n block, a number shows from {least} on</numerusform>
            <numerusform>{slot}: %n blocks, a number shows from {least} on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acquisition time that made way, %n reps together, {weeks} weeks of sheets in all</source>
        <translation>
            <numerusform>Acquisition time that made way, %n reps together, {weeks} weeks of sheets in all</numerusform>
            <numerusform>Acquisition time that made way, %n reps together, {weeks} weeks of sheets in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Causes are shown as sums over at least {least} reps. So far %n sheet(s) tell of them.</source>
        <translation>
            <numerusform>Causes are shown as sums over at least {least} reps. So far %n sheet tells of them.</numerusform>
            <numerusform>Causes are shown as sums over at least {least} reps. So far %n sheets tell of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Long-term share, %n weeks</source>
        <translation>
            <numerusform>Long-term share, %n weeks</numerusform>
            <numerusform>Long-term share, %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) read</source>
        <translation>
            <numerusform>%n sheet read</numerusform>
            <numerusform>%n sheets read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{week}, %n rep(s)</source>
        <translation>
            <numerusform>{week}, %n rep</numerusform>
            <numerusform>{week}, %n reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not shown</source>
        <translation>
            <numerusform>%n file not shown</numerusform>
            <numerusform>%n files not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copies of %n sheet(s) that were kept here go. The files that you were given stay where they are; reading one of them again brings the rep back.</source>
        <translation>
            <numerusform>The copy of %n sheet that was kept here goes. The file that you were given stays where it is; reading it again brings the rep back.</numerusform>
            <numerusform>The copies of %n sheets that were kept here go. The files that you were given stay where they are; reading one of them again brings the rep back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
<context>
    <name>WeeksChart</name>
    <message numerus="yes">
        <source>%n week(s) with {all} for clients and prospects, {long} of it long-term: {share}.</source>
        <translation>
            <numerusform>%n week with {all} for clients and prospects, {long} of it long-term: {share}.</numerusform>
            <numerusform>%n weeks with {all} for clients and prospects, {long} of it long-term: {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agreed share was reached in {reached} of %n week(s).</source>
        <translation>
            <numerusform>The agreed share was reached in {reached} of %n week.</numerusform>
            <numerusform>The agreed share was reached in {reached} of %n weeks.</numerusform>
        </translation>
    </message>
</context>
</TS>
