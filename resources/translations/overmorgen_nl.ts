<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Overmorgen</source>
        <translation>Over Overmorgen</translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt}</source>
        <translation>Versie {version}, met Qt {qt}</translation>
    </message>
    <message>
        <source>Everything you plan stays in one file on this computer. Nothing leaves it unless you send it.</source>
        <translation>Alles wat je plant blijft in één bestand op deze computer. Er gaat niets uit, tenzij jij het verstuurt.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>New prospect…</source>
        <translation>Nieuwe prospect…</translation>
    </message>
    <message>
        <source>Find prospect</source>
        <translation>Prospect zoeken</translation>
    </message>
    <message>
        <source>Edit prospect…</source>
        <translation>Prospect bewerken…</translation>
    </message>
    <message>
        <source>Log a touch</source>
        <translation>Contact noteren</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Put into the week…</source>
        <translation>In de week zetten…</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Volgende fase</translation>
    </message>
    <message>
        <source>Stage back</source>
        <translation>Fase terug</translation>
    </message>
    <message>
        <source>Own or agency</source>
        <translation>Zelf of bureau</translation>
    </message>
    <message>
        <source>New enquiry…</source>
        <translation>Nieuwe aanvraag…</translation>
    </message>
    <message>
        <source>Hand over to the agency…</source>
        <translation>Aan het bureau overdragen…</translation>
    </message>
    <message>
        <source>Remove prospects</source>
        <translation>Prospects verwijderen</translation>
    </message>
    <message>
        <source>Enquiries…</source>
        <translation>Aanvragen…</translation>
    </message>
    <message>
        <source>Import prospects…</source>
        <translation>Prospects inlezen…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Lijst exporteren…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Dubbele zoeken…</translation>
    </message>
    <message>
        <source>Read calendar…</source>
        <translation>Agenda lezen…</translation>
    </message>
    <message>
        <source>Add a calendar by address…</source>
        <translation>Agenda via adres toevoegen…</translation>
    </message>
    <message>
        <source>Read calendars again</source>
        <translation>Agenda&apos;s opnieuw lezen</translation>
    </message>
    <message>
        <source>Read sheets of a team…</source>
        <translation>Bladen van een team lezen…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Edit block…</source>
        <translation>Blok bewerken…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Go to date…</source>
        <translation>Ga naar datum…</translation>
    </message>
    <message>
        <source>Show weekend</source>
        <translation>Weekend tonen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Plan and actual</source>
        <translation>Plan en werkelijkheid</translation>
    </message>
    <message>
        <source>Where acquisition survives</source>
        <translation>Waar acquisitie standhoudt</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Zijpaneel</translation>
    </message>
    <message>
        <source>New block…</source>
        <translation>Nieuw blok…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Soort werk</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Beschermen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Work through the call list…</source>
        <translation>Bellijst afwerken…</translation>
    </message>
    <message>
        <source>Choose prospects…</source>
        <translation>Prospects kiezen…</translation>
    </message>
    <message>
        <source>Something urgent…</source>
        <translation>Iets dringends…</translation>
    </message>
    <message>
        <source>Look back…</source>
        <translation>Terugblik…</translation>
    </message>
    <message>
        <source>Enter the printed week…</source>
        <translation>Geprinte week invoeren…</translation>
    </message>
    <message>
        <source>Copy last week</source>
        <translation>Vorige week overnemen</translation>
    </message>
    <message>
        <source>Add an agreement…</source>
        <translation>Afspraak toevoegen…</translation>
    </message>
    <message>
        <source>Agency and coaching…</source>
        <translation>Bureau en coaching…</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Take commit back</source>
        <translation>Vastleggen terugnemen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>How Overmorgen calculates…</source>
        <translation>Hoe Overmorgen rekent…</translation>
    </message>
    <message>
        <source>About Overmorgen</source>
        <translation>Over Overmorgen</translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation>De cursor verplaatsen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pijltjes</translation>
    </message>
    <message>
        <source>Stretch the cursor for a new block</source>
        <translation>De cursor oprekken voor een nieuw blok</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Shift+Omhoog, Shift+Omlaag</translation>
    </message>
    <message>
        <source>Next or previous block</source>
        <translation>Volgend of vorig blok</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Move the block by a step or a day</source>
        <translation>Het blok een stap of een dag verplaatsen</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+pijltjes</translation>
    </message>
    <message>
        <source>Let the block end earlier or later</source>
        <translation>Het blok eerder of later laten eindigen</translation>
    </message>
    <message>
        <source>Edit the block, or add one at the cursor</source>
        <translation>Het blok bewerken, of er een toevoegen bij de cursor</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Menu of the block</source>
        <translation>Menu van het blok</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Menutoets, Shift+F10</translation>
    </message>
    <message>
        <source>Cancel a drag, close, deselect</source>
        <translation>Slepen afbreken, sluiten, selectie opheffen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Copy while dragging</source>
        <translation>Kopiëren tijdens het slepen</translation>
    </message>
    <message>
        <source>hold Ctrl</source>
        <translation>Ctrl vasthouden</translation>
    </message>
    <message>
        <source>Five-minute steps while dragging</source>
        <translation>Stappen van vijf minuten tijdens het slepen</translation>
    </message>
    <message>
        <source>hold Shift</source>
        <translation>Shift vasthouden</translation>
    </message>
    <message>
        <source>Select blocks with a frame</source>
        <translation>Blokken selecteren met een kader</translation>
    </message>
    <message>
        <source>Shift+drag on empty space</source>
        <translation>Shift+slepen op lege ruimte</translation>
    </message>
    <message>
        <source>Something urgent: compare the ways</source>
        <translation>Iets dringends: de manieren vergelijken</translation>
    </message>
    <message>
        <source>Up, Down, 1 to 3</source>
        <translation>Omhoog, Omlaag, 1 tot 3</translation>
    </message>
    <message>
        <source>Done, shortened, moved, given up</source>
        <translation>Gedaan, ingekort, verplaatst, vervallen</translation>
    </message>
    <message>
        <source>D, S, M, G</source>
        <translation>D, S, M, G</translation>
    </message>
    <message>
        <source>What came in its place</source>
        <translation>Wat ervoor in de plaats kwam</translation>
    </message>
    <message>
        <source>1 to 8</source>
        <translation>1 tot 8</translation>
    </message>
    <message>
        <source>Moved, and what came in its place</source>
        <translation>Verplaatst, en wat ervoor in de plaats kwam</translation>
    </message>
    <message>
        <source>Take the suggested time, other time, later</source>
        <translation>Voorgestelde tijd nemen, andere tijd, later</translation>
    </message>
    <message>
        <source>Enter, T, L</source>
        <translation>Enter, T, L</translation>
    </message>
    <message>
        <source>Could it have waited: yes, no, don&apos;t know</source>
        <translation>Had het kunnen wachten: ja, nee, weet niet</translation>
    </message>
    <message>
        <source>Y, N, Space</source>
        <translation>J, N, spatie</translation>
    </message>
    <message>
        <source>Count prospects approached</source>
        <translation>Benaderde prospects tellen</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+, -</translation>
    </message>
    <message>
        <source>Add something unplanned</source>
        <translation>Iets ongeplands toevoegen</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Next acquisition of the day</source>
        <translation>Volgende acquisitie van de dag</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp, PgDn</translation>
    </message>
    <message>
        <source>Another open day</source>
        <translation>Een andere open dag</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Dag afsluiten</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close the earlier days as done</source>
        <translation>Eerdere dagen als gedaan afsluiten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Another prospect</source>
        <translation>Andere prospect</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Omhoog, omlaag</translation>
    </message>
    <message>
        <source>Select several prospects</source>
        <translation>Meer prospects selecteren</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down, Ctrl+Space</source>
        <translation>Shift+Omhoog, Shift+Omlaag, Ctrl+Spatie</translation>
    </message>
    <message>
        <source>Change or remove a line of the timeline</source>
        <translation>Regel van de tijdlijn wijzigen of verwijderen</translation>
    </message>
    <message>
        <source>Enter, Del</source>
        <translation>Enter, Del</translation>
    </message>
    <message>
        <source>Open a chart large</source>
        <translation>Een grafiek groot openen</translation>
    </message>
    <message>
        <source>1 to 7</source>
        <translation>1 tot 7</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>Alle grafieken</translation>
    </message>
    <message>
        <source>Next or previous chart</source>
        <translation>Volgende of vorige grafiek</translation>
    </message>
    <message>
        <source>PgDn, PgUp</source>
        <translation>PgDn, PgUp</translation>
    </message>
    <message>
        <source>Walk over the marks of a chart, look behind one</source>
        <translation>Langs de delen van een grafiek lopen, kijken wat erachter zit</translation>
    </message>
    <message>
        <source>Arrows, Enter</source>
        <translation>Pijlen, Enter</translation>
    </message>
    <message>
        <source>Copy the chart as a table</source>
        <translation>De grafiek als tabel kopiëren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Present full screen</source>
        <translation>Schermvullend presenteren</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>While presenting: next, previous, note, close</source>
        <translation>Bij het presenteren: volgende, vorige, notitie, sluiten</translation>
    </message>
    <message>
        <source>Right, Left, N, Esc</source>
        <translation>Rechts, Links, N, Esc</translation>
    </message>
    <message>
        <source>One-on-one sheet</source>
        <translation>Gespreksblad op papier</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Another rep</source>
        <translation>Andere naam</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Blad openen</translation>
    </message>
    <message>
        <source>Plan a one-on-one</source>
        <translation>Gesprek plannen</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Copy the weeks as a table</source>
        <translation>Weken kopiëren als tabel</translation>
    </message>
    <message>
        <source>Print the team, or the sheet that is open</source>
        <translation>Het team afdrukken, of het blad dat openstaat</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat ervan kwam</translation>
    </message>
    <message>
        <source>1 to 6</source>
        <translation>1 tot 6</translation>
    </message>
    <message>
        <source>Call, mail, visit</source>
        <translation>Bellen, mail, bezoek</translation>
    </message>
    <message>
        <source>C, M, V</source>
        <translation>B, M, Z</translation>
    </message>
    <message>
        <source>Note, next action</source>
        <translation>Notitie, volgende stap</translation>
    </message>
    <message>
        <source>N, E</source>
        <translation>N, V</translation>
    </message>
    <message>
        <source>Log and go on to the next</source>
        <translation>Noteren en naar de volgende</translation>
    </message>
    <message>
        <source>Another prospect without logging</source>
        <translation>Andere prospect zonder te noteren</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Instelling zoeken</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Protect the blocks of a category</source>
        <translation>Blokken van een soort werk beschermen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Move a category up or down</source>
        <translation>Soort werk omhoog of omlaag</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Omhoog, Alt+Omlaag</translation>
    </message>
    <message>
        <source>In the week</source>
        <translation>In de week</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Bellijst</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message numerus="yes">
        <source>Kept in {kept} of %n month(s) before</source>
        <translation>
            <numerusform>In {kept} van %n maand ervoor gehaald</numerusform>
            <numerusform>In {kept} van de %n maanden ervoor gehaald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept in {kept} of %n week(s) before</source>
        <translation>
            <numerusform>In {kept} van %n week ervoor gehaald</numerusform>
            <numerusform>In {kept} van de %n weken ervoor gehaald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) approached a month</source>
        <translation>
            <numerusform>%n benaderde prospect per maand</numerusform>
            <numerusform>%n benaderde prospects per maand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) a month</source>
        <translation>
            <numerusform>%n gesprek per maand</numerusform>
            <numerusform>%n gesprekken per maand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected block(s) before {time}</source>
        <translation>
            <numerusform>%n beschermd blok vóór {time}</numerusform>
            <numerusform>%n beschermde blokken vóór {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each calendar month {who} %n different prospect(s); each counts once, however often it is touched.</source>
        <translation>
            <numerusform>Elke kalendermaand {who} %n prospect; die telt één keer, hoe vaak er ook contact is.</numerusform>
            <numerusform>Elke kalendermaand {who} %n verschillende prospects; elk telt één keer, hoe vaak er ook contact is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each calendar month {who} with prospects %n time(s).</source>
        <translation>
            <numerusform>Elke kalendermaand {who} %n keer met prospects.</numerusform>
            <numerusform>Elke kalendermaand {who} %n keer met prospects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each week %n protected block(s) for the long term end before {time}.</source>
        <translation>
            <numerusform>Elke week is %n beschermd blok voor de lange termijn klaar vóór {time}.</numerusform>
            <numerusform>Elke week zijn %n beschermde blokken voor de lange termijn klaar vóór {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} of acquisition a week</source>
        <translation>{length} acquisitie per week</translation>
    </message>
    <message>
        <source>Long-term share at least {share}</source>
        <translation>Aandeel lange termijn minstens {share}</translation>
    </message>
    <message>
        <source>Long-term share {share}</source>
        <translation>Aandeel lange termijn {share}</translation>
    </message>
    <message>
        <source>, agency</source>
        <translation>, bureau</translation>
    </message>
    <message>
        <source>, own</source>
        <translation>, zelf</translation>
    </message>
    <message>
        <source>{weekday} noon</source>
        <translation>{weekday} 12 uur</translation>
    </message>
    <message>
        <source>Average of the last {weeks} weeks {share}</source>
        <translation>Gemiddelde van de laatste {weeks} weken {share}</translation>
    </message>
    <message>
        <source>{done} done, {planned} to come</source>
        <translation>{done} gedaan, {planned} gepland</translation>
    </message>
    <message>
        <source>{done} done</source>
        <translation>{done} gedaan</translation>
    </message>
    <message>
        <source>{planned} to come</source>
        <translation>{planned} gepland</translation>
    </message>
    <message>
        <source>nothing planned yet</source>
        <translation>nog niets gepland</translation>
    </message>
    <message>
        <source>{own} own, {agency} agency</source>
        <translation>{own} zelf, {agency} bureau</translation>
    </message>
    <message>
        <source>{agency} more by the agency</source>
        <translation>nog {agency} door het bureau</translation>
    </message>
    <message>
        <source>{own} more of your own</source>
        <translation>nog {own} van jezelf</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>zoals afgesproken</translation>
    </message>
    <message>
        <source>on pace would be {number}</source>
        <translation>op schema zou {number} zijn</translation>
    </message>
    <message>
        <source>{number} of {target} in place</source>
        <translation>{number} van {target} gepland</translation>
    </message>
    <message>
        <source>{number} of {target}</source>
        <translation>{number} van {target}</translation>
    </message>
    <message>
        <source>Agreed in the one-on-one of {day}.</source>
        <translation>Afgesproken in het gesprek van {day}.</translation>
    </message>
    <message>
        <source>Each week at least {length} go to acquisition, planned or done.</source>
        <translation>Elke week gaat er minstens {length} naar acquisitie, gepland of gedaan.</translation>
    </message>
    <message>
        <source>Each week at least {share} of short and long together is long-term work.</source>
        <translation>Elke week is minstens {share} van korte en lange termijn samen werk voor de lange termijn.</translation>
    </message>
    <message>
        <source>Each week {share} of short and long together is long-term work.</source>
        <translation>Elke week is {share} van korte en lange termijn samen werk voor de lange termijn.</translation>
    </message>
    <message>
        <source>you approach</source>
        <translation>benader je</translation>
    </message>
    <message>
        <source>the agency approaches</source>
        <translation>benadert het bureau</translation>
    </message>
    <message>
        <source>you and the agency approach</source>
        <translation>benaderen jij en het bureau</translation>
    </message>
    <message>
        <source>you speak</source>
        <translation>spreek je</translation>
    </message>
    <message>
        <source>the agency speaks</source>
        <translation>spreekt het bureau</translation>
    </message>
    <message>
        <source>you and the agency speak</source>
        <translation>spreken jij en het bureau</translation>
    </message>
    <message>
        <source>From {first} on.</source>
        <translation>Vanaf {first}.</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Van {first} tot en met {last}.</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Afgesproken op</translation>
    </message>
    <message>
        <source>Outside of a one-on-one</source>
        <translation>Buiten een voortgangsgesprek</translation>
    </message>
    <message>
        <source>One-on-one of {day}</source>
        <translation>Voortgangsgesprek van {day}</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>No longer agreed</source>
        <translation>Niet meer afgesproken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Until {day} holds what was agreed before.</source>
        <translation>Tot en met {day} geldt wat eerder was afgesproken.</translation>
    </message>
    <message>
        <source>The weeks before are then measured by it too; with a later first day they keep what was agreed.</source>
        <translation>De weken ervoor worden er dan ook aan gemeten; met een latere eerste dag houden ze wat was afgesproken.</translation>
    </message>
    <message>
        <source>Prospects approached</source>
        <translation>Benaderde prospects</translation>
    </message>
    <message>
        <source>Conversations with prospects</source>
        <translation>Gesprekken met prospects</translation>
    </message>
    <message>
        <source>Hours of acquisition</source>
        <translation>Uren acquisitie</translation>
    </message>
    <message>
        <source>Share of long-term work</source>
        <translation>Aandeel lange termijn</translation>
    </message>
    <message>
        <source>Protected blocks</source>
        <translation>Beschermde blokken</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Zelf</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Prospects a month</source>
        <translation>Prospects per maand</translation>
    </message>
    <message>
        <source>Conversations a month</source>
        <translation>Gesprekken per maand</translation>
    </message>
    <message>
        <source>Acquisition a week</source>
        <translation>Acquisitie per week</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minstens</translation>
    </message>
    <message>
        <source>Protected blocks a week</source>
        <translation>Beschermde blokken per week</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <source>and at most</source>
        <translation>en hoogstens</translation>
    </message>
    <message>
        <source>Before this weekday</source>
        <translation>Vóór deze weekdag</translation>
    </message>
    <message>
        <source>Before this time</source>
        <translation>Vóór deze tijd</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>per maand</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>per week</translation>
    </message>
    <message>
        <source>a week, before</source>
        <translation>per week, vóór</translation>
    </message>
</context>
<context>
    <name>AgreementCheck</name>
    <message>
        <source>On paper this does not add up yet.</source>
        <translation>Op papier klopt dit nog niet.</translation>
    </message>
    <message>
        <source>It is more than has been reached so far.</source>
        <translation>Het is meer dan tot nu toe is gehaald.</translation>
    </message>
    <message>
        <source>It replaces the clients that leave where {needed} of approaches bring an enquiry; {rate} is reckoned with, at which it takes {floor} approaches a month.</source>
        <translation>Het vervangt de klanten die weggaan als {needed} van de benaderingen een aanvraag oplevert; er wordt met {rate} gerekend, en dan zijn er {floor} benaderingen per maand nodig.</translation>
    </message>
    <message>
        <source>Your months so far: {usual} as a rule, {best} at best.</source>
        <translation>Je maanden tot nu toe: meestal {usual}, hoogstens {best}.</translation>
    </message>
    <message>
        <source>Your weeks so far: {usual} as a rule, {best} at best.</source>
        <translation>Je weken tot nu toe: meestal {usual}, hoogstens {best}.</translation>
    </message>
    <message>
        <source>It takes {needed} h a week; your last weeks left {free} h for it.</source>
        <translation>Het vraagt {needed} u per week; je laatste weken lieten daarvoor {free} u.</translation>
    </message>
    <message>
        <source>It takes {needed} h a week, of the {free} h that your last weeks left for it.</source>
        <translation>Het vraagt {needed} u per week, van de {free} u die je laatste weken daarvoor lieten.</translation>
    </message>
    <message>
        <source>Of these {follow_up} h follow up the meetings that the agency makes.</source>
        <translation>Daarvan is {follow_up} u opvolging van de bezoeken die het bureau maakt.</translation>
    </message>
    <message>
        <source>This rate is the benchmark; yours is being worked out.</source>
        <translation>Dit percentage is een ervaringscijfer; je eigen cijfers worden uitgerekend.</translation>
    </message>
    <message numerus="yes">
        <source>Your last %n approach(es) brought {talks} conversations.</source>
        <translation>
            <numerusform>Je laatste %n benadering leverde {talks} gesprekken op.</numerusform>
            <numerusform>Je laatste %n benaderingen leverden {talks} gesprekken op.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This rate, probably between {low} and {high}, is {benchmark} benchmark, {own} your own figures, from %n approach(es).</source>
        <translation>
            <numerusform>Dit percentage, waarschijnlijk tussen {low} en {high}, is {benchmark} ervaringscijfers, {own} eigen cijfers, uit %n benadering.</numerusform>
            <numerusform>Dit percentage, waarschijnlijk tussen {low} en {high}, is {benchmark} ervaringscijfers, {own} eigen cijfers, uit %n benaderingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This rate is the benchmark; %n approach(es) of yours are too few to reckon with yet.</source>
        <translation>
            <numerusform>Dit percentage is een ervaringscijfer; %n benadering van jezelf is nog te weinig om mee te rekenen.</numerusform>
            <numerusform>Dit percentage is een ervaringscijfer; %n benaderingen van jezelf zijn nog te weinig om mee te rekenen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllDayLane</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n meer</numerusform>
            <numerusform>+%n meer</numerusform>
        </translation>
    </message>
    <message>
        <source>all day, from calendar</source>
        <translation>hele dag, uit agenda</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>takes no time</source>
        <translation>kost geen tijd</translation>
    </message>
    <message>
        <source>All-day appointments</source>
        <translation>Afspraken die de hele dag duren</translation>
    </message>
</context>
<context>
    <name>ApproachesChart</name>
    <message numerus="yes">
        <source>%n prospect(s) approached in {month} so far</source>
        <translation>
            <numerusform>%n prospect benaderd in {month} tot nu toe</numerusform>
            <numerusform>%n prospects benaderd in {month} tot nu toe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) approached a month</source>
        <translation>
            <numerusform>%n prospect benaderd per maand</numerusform>
            <numerusform>%n prospects benaderd per maand</numerusform>
        </translation>
    </message>
    <message>
        <source>No prospects approached in these months yet</source>
        <translation>Nog geen prospects benaderd in deze maanden</translation>
    </message>
    <message>
        <source>Own part went from {before} to {after}</source>
        <translation>Eigen deel ging van {before} naar {after}</translation>
    </message>
    <message>
        <source>{low} to {high} prospects approached a month</source>
        <translation>{low} tot {high} prospects benaderd per maand</translation>
    </message>
    <message>
        <source>{said}, agreed {agreed}</source>
        <translation>{said}, afspraak {agreed}</translation>
    </message>
    <message>
        <source>Prospects approached per month.</source>
        <translation>Benaderde prospects per maand.</translation>
    </message>
    <message>
        <source>Prospects approached per month, against the agreed {agreed}.</source>
        <translation>Benaderde prospects per maand, tegenover de afgesproken {agreed}.</translation>
    </message>
    <message>
        <source>agreed {agreed}</source>
        <translation>afspraak {agreed}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message>
        <source>own</source>
        <translation>zelf</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>agreed own part</source>
        <translation>eigen deel</translation>
    </message>
    <message>
        <source>Prospects approached show here, month by month.</source>
        <translation>Hier komen de benaderde prospects, maand voor maand.</translation>
    </message>
    <message>
        <source>{month}: {own} own, {agency} agency, {all} in all</source>
        <translation>{month}: {own} zelf, {agency} bureau, {all} samen</translation>
    </message>
    <message>
        <source>{said}; agreed {agreed}</source>
        <translation>{said}; afspraak {agreed}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Zelf</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Agency&apos;s agreed part</source>
        <translation>Afgesproken deel bureau</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n block(s) added or changed since, from {first} to {last}</source>
        <translation>
            <numerusform>%n blok sindsdien toegevoegd of gewijzigd, van {first} tot en met {last}</numerusform>
            <numerusform>%n blokken sindsdien toegevoegd of gewijzigd, van {first} tot en met {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blok</numerusform>
            <numerusform>%n blokken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committed week(s)</source>
        <translation>
            <numerusform>%n vastgelegde week</numerusform>
            <numerusform>%n vastgelegde weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) added or changed since, on {day}</source>
        <translation>
            <numerusform>%n blok sindsdien toegevoegd of gewijzigd, op {day}</numerusform>
            <numerusform>%n blokken sindsdien toegevoegd of gewijzigd, op {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) of a week made since</source>
        <translation>
            <numerusform>%n week sindsdien vastgelegd</numerusform>
            <numerusform>%n keer sindsdien een week vastgelegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) added or changed since</source>
        <translation>
            <numerusform>%n blok sindsdien toegevoegd of gewijzigd</numerusform>
            <numerusform>%n blokken sindsdien toegevoegd of gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>{day}, made by hand</source>
        <translation>{day}, zelf gemaakt</translation>
    </message>
    <message>
        <source>{day}, before an upgrade</source>
        <translation>{day}, vóór een nieuwe versie</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Niet te lezen</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
    <message>
        <source>Parts of the file cannot be read; there may be more.</source>
        <translation>Delen van het bestand zijn niet te lezen; er kan meer zijn.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>The plan goes back to how it was then. The present file is kept beside it.</source>
        <translation>Het plan wordt weer zoals het toen was. Het huidige bestand blijft ernaast bewaard.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Looking at what has changed since…</source>
        <translation>Kijkt wat er sindsdien is gewijzigd…</translation>
    </message>
    <message>
        <source>This would take out of the plan:</source>
        <translation>Dit zou uit het plan verdwijnen:</translation>
    </message>
    <message>
        <source>No block and no commit has changed since.</source>
        <translation>Sindsdien is geen blok gewijzigd en geen week vastgelegd.</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>If something comes in: {plan}</source>
        <translation>Als er iets binnenkomt: {plan}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>van {time}</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} tot {end}</translation>
    </message>
    <message>
        <source>long-term</source>
        <translation>lange termijn</translation>
    </message>
    <message>
        <source>short-term</source>
        <translation>korte termijn</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutraal</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>beschermd</translation>
    </message>
    <message>
        <source>from calendar</source>
        <translation>uit agenda</translation>
    </message>
    <message>
        <source>takes no time</source>
        <translation>kost geen tijd</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>ingekort</translation>
    </message>
    <message>
        <source>displaced</source>
        <translation>verdrongen</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>vrijgesteld</translation>
    </message>
</context>
<context>
    <name>BlockForm</name>
    <message>
        <source>New block</source>
        <translation>Nieuw blok</translation>
    </message>
    <message>
        <source>Edit block</source>
        <translation>Blok bewerken</translation>
    </message>
    <message>
        <source>What or for whom</source>
        <translation>Wat of voor wie</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Neem over</translation>
    </message>
    <message>
        <source>Private: others see its length only</source>
        <translation>Privé: anderen zien alleen de duur</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Beschermd</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Soort werk</translation>
    </message>
    <message>
        <source>note it, call back at {time}</source>
        <translation>noteren, terugbellen om {time}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>If something
comes in</source>
        <translation>Als er iets
binnenkomt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n overgeslagen</numerusform>
            <numerusform>%n overgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verplaatst</numerusform>
            <numerusform>%n verplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n verdwenen</numerusform>
            <numerusform>%n verdwenen</numerusform>
        </translation>
    </message>
    <message>
        <source>the line cannot be read</source>
        <translation>de regel is niet te lezen</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>de regel is te lang</translation>
    </message>
    <message>
        <source>it has no start</source>
        <translation>het begin ontbreekt</translation>
    </message>
    <message>
        <source>its start cannot be read</source>
        <translation>het begin is niet te lezen</translation>
    </message>
    <message>
        <source>the rule by which it recurs cannot be read</source>
        <translation>de herhaalregel is niet te lezen</translation>
    </message>
    <message>
        <source>it recurs by a rule that is not supported</source>
        <translation>de herhaalregel wordt niet ondersteund</translation>
    </message>
    <message>
        <source>it recurs too often</source>
        <translation>de herhaling komt te vaak voor</translation>
    </message>
    <message>
        <source>one of its dates cannot be read</source>
        <translation>een van de datums is niet te lezen</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>niet te lezen</translation>
    </message>
    <message>
        <source>it stands outside of a calendar</source>
        <translation>het staat buiten een agenda</translation>
    </message>
    <message>
        <source>the file describes time zone {detail} otherwise than it is known; read as known</source>
        <translation>het bestand beschrijft tijdzone {detail} anders dan bekend; gelezen zoals bekend</translation>
    </message>
    <message>
        <source>time zone {detail} is unknown; the times are shown as written</source>
        <translation>tijdzone {detail} is onbekend; de tijden staan er zoals geschreven</translation>
    </message>
    <message>
        <source>time zone {detail} was guessed from its name</source>
        <translation>tijdzone {detail} is afgeleid uit de naam</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>het eindigt voordat het begint</translation>
    </message>
    <message>
        <source>its end cannot be read</source>
        <translation>het einde is niet te lezen</translation>
    </message>
    <message>
        <source>a time and a whole day are mixed</source>
        <translation>een tijd en een hele dag lopen door elkaar</translation>
    </message>
    <message>
        <source>its first day is not one of its own rule; it is shown too</source>
        <translation>de eerste dag past niet in de eigen herhaalregel; die dag staat er ook</translation>
    </message>
    <message>
        <source>the file breaks off within it</source>
        <translation>het bestand breekt hierbinnen af</translation>
    </message>
    <message>
        <source>several appointments have the same identifier</source>
        <translation>meerdere afspraken hebben hetzelfde kenmerk</translation>
    </message>
    <message>
        <source>an older version than before; shown as the calendar has it now</source>
        <translation>een oudere versie dan eerst; getoond zoals de agenda hem nu heeft</translation>
    </message>
    <message>
        <source>Nothing new: the calendar has not changed</source>
        <translation>Niets nieuws: de agenda is niet gewijzigd</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Niets nieuws</translation>
    </message>
    <message>
        <source>There is no calendar to read yet</source>
        <translation>Er is nog geen agenda om te lezen</translation>
    </message>
    <message>
        <source>In doubt: {why}</source>
        <translation>Twijfel: {why}</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>een regel</translation>
    </message>
    <message>
        <source>Left out: {what}: {why}</source>
        <translation>Overgeslagen: {what}: {why}</translation>
    </message>
    <message>
        <source>Left out, line {line}: {what}: {why}</source>
        <translation>Overgeslagen, regel {line}: {what}: {why}</translation>
    </message>
    <message>
        <source>Calendar {state}</source>
        <translation>Agenda {state}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>nog niet gelezen</translation>
    </message>
    <message>
        <source>read {time}</source>
        <translation>gelezen {time}</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>niet bereikt</translation>
    </message>
    <message>
        <source>not reached, read {time}</source>
        <translation>niet bereikt, gelezen {time}</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>niet te lezen</translation>
    </message>
    <message>
        <source>not readable, read {time}</source>
        <translation>niet te lezen, gelezen {time}</translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message numerus="yes">
        <source>Add a rule for {text}, %n time(s) in this file</source>
        <translation>
            <numerusform>Regel toevoegen voor {text}, %n keer in dit bestand</numerusform>
            <numerusform>Regel toevoegen voor {text}, %n keer in dit bestand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) in {file}</source>
        <translation>
            <numerusform>%n afspraak in {file}</numerusform>
            <numerusform>%n afspraken in {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Elke %n minuut</numerusform>
            <numerusform>Elke %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Elk %n uur</numerusform>
            <numerusform>Elke %n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>New appointments</source>
        <translation>Nieuwe afspraken</translation>
    </message>
    <message>
        <source>Show cancelled and free entries, hollow</source>
        <translation>Geannuleerde en vrije afspraken tonen, zonder vulling</translation>
    </message>
    <message>
        <source>The first rule that fits gives the category. Case does not matter.</source>
        <translation>De eerste regel die past bepaalt de soort werk. Hoofdletters maken niet uit.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Often in this file</source>
        <translation>Vaak in dit bestand</translation>
    </message>
    <message>
        <source>{name} {number} of {count}</source>
        <translation>{name} {number} van {count}</translation>
    </message>
    <message>
        <source>Reading the calendar</source>
        <translation>Agenda lezen</translation>
    </message>
    <message>
        <source>Read calendar</source>
        <translation>Agenda lezen</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} lezen…</translation>
    </message>
    <message>
        <source>Read into</source>
        <translation>Lezen in</translation>
    </message>
    <message>
        <source>A new calendar</source>
        <translation>Een nieuwe agenda</translation>
    </message>
    <message>
        <source>Most calendars have an address in their settings, under sharing or publishing, that begins with https: or webcal:. It stays in your data file; the planner shows its host alone.</source>
        <translation>De meeste agenda&apos;s hebben bij hun instellingen, onder delen of publiceren, een adres dat begint met https: of webcal:. Het blijft in je gegevensbestand; getoond wordt alleen de server.</translation>
    </message>
    <message>
        <source>Add a calendar by address</source>
        <translation>Agenda via adres toevoegen</translation>
    </message>
    <message>
        <source>Address of the calendar</source>
        <translation>Adres van de agenda</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Reads from {host}</source>
        <translation>Leest van {host}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Add calendar</source>
        <translation>Agenda toevoegen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Left out or in doubt</source>
        <translation>Overgeslagen of twijfel</translation>
    </message>
    <message>
        <source>Where the rule looks</source>
        <translation>Waar de regel kijkt</translation>
    </message>
    <message>
        <source>Title contains</source>
        <translation>Titel bevat</translation>
    </message>
    <message>
        <source>Tag is</source>
        <translation>Label is</translation>
    </message>
    <message>
        <source>Text that the rule looks for</source>
        <translation>Tekst waar de regel naar zoekt</translation>
    </message>
    <message>
        <source>Category that the rule gives</source>
        <translation>Soort werk die de regel geeft</translation>
    </message>
    <message>
        <source>Apply this rule earlier</source>
        <translation>Deze regel eerder toepassen</translation>
    </message>
    <message>
        <source>Apply this rule later</source>
        <translation>Deze regel later toepassen</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Deze regel verwijderen</translation>
    </message>
    <message>
        <source>Without a rule every appointment takes the category above.</source>
        <translation>Zonder regel krijgt elke afspraak de soort werk hierboven.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Nu lezen</translation>
    </message>
    <message>
        <source>Read {name} now</source>
        <translation>{name} nu lezen</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} wijzigen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
    <message>
        <source>No calendar has been read yet.</source>
        <translation>Er is nog geen agenda gelezen.</translation>
    </message>
    <message>
        <source>Choose an .ics file…</source>
        <translation>Kies een .ics-bestand…</translation>
    </message>
    <message>
        <source>By address…</source>
        <translation>Via adres…</translation>
    </message>
    <message>
        <source>Add a calendar</source>
        <translation>Agenda toevoegen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>When asked (F5)</source>
        <translation>Op verzoek (F5)</translation>
    </message>
    <message>
        <source>Always put “{title}” under {category}?</source>
        <translation>“{title}” altijd onder {category} zetten?</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message numerus="yes">
        <source>%n to call</source>
        <translation>
            <numerusform>%n te bellen</numerusform>
            <numerusform>%n te bellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n telefoontje</numerusform>
            <numerusform>%n telefoontjes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n contactmoment</numerusform>
            <numerusform>%n contactmomenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you noted of %n prospect(s) is not logged yet; it waits in the call list.</source>
        <translation>
            <numerusform>Wat je over %n prospect opschreef is nog niet genoteerd; het wacht in de bellijst.</numerusform>
            <numerusform>Wat je over %n prospects opschreef is nog niet genoteerd; het wacht in de bellijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Terugbellen</translation>
    </message>
    <message>
        <source>{touches}, {count} approached</source>
        <translation>{touches}, {count} benaderd</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key: call</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key: mail</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>V</source>
        <comment>key: visit</comment>
        <translation>Z</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>wat er gezegd is</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>what is next</source>
        <translation>wat volgt</translation>
    </message>
    <message>
        <source>Day of the next action</source>
        <translation>Dag van de volgende stap</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duurde</translation>
    </message>
    <message>
        <source>At 0 the minutes are counted while the block runs.</source>
        <translation>Bij 0 worden de minuten geteld zolang het blok loopt.</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Bellijst</translation>
    </message>
    <message>
        <source>{company}, noted and not logged yet</source>
        <translation>{company}, opgeschreven en nog niet genoteerd</translation>
    </message>
    <message>
        <source>{company}, done</source>
        <translation>{company}, gedaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Log and go on</source>
        <translation>Noteren en verder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next without logging</source>
        <translation>Volgende zonder noteren</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} van {count}</translation>
    </message>
    <message>
        <source>What came of it? Press 1 to {last}, or write a note.</source>
        <translation>Wat kwam ervan? Druk op 1 tot {last}, of schrijf een notitie.</translation>
    </message>
    <message>
        <source>The list is worked through: {done}.</source>
        <translation>De lijst is afgewerkt: {done}.</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key: note</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>E</source>
        <comment>key: next action</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Te bellen</translation>
    </message>
    <message>
        <source>Find company, contact or place</source>
        <translation>Zoek bedrijf, contactpersoon of plaats</translation>
    </message>
    <message>
        <source>Add what is due</source>
        <translation>Wat aan de beurt is erbij</translation>
    </message>
    <message>
        <source>Your prospects with a next action up to the day of the block</source>
        <translation>Je eigen prospects met een volgende stap tot en met de dag van het blok</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Erbij</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Eraf</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Lijst bewaren</translation>
    </message>
    <message>
        <source>Put on the call list of</source>
        <translation>Op de bellijst van</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message numerus="yes">
        <source>Show %n archived</source>
        <translation>
            <numerusform>Toon %n gearchiveerde</numerusform>
            <numerusform>Toon %n gearchiveerde</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Soorten werk</translation>
    </message>
    <message>
        <source>The horizon decides how the mix is counted. Shield: protected by default.</source>
        <translation>De termijn bepaalt hoe de mix telt. Schild: standaard beschermd.</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Soort werk toevoegen</translation>
    </message>
    <message>
        <source>Hide archived</source>
        <translation>Verberg gearchiveerde</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiveren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nieuwe soort werk</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patroon</translation>
    </message>
    <message>
        <source>Protected by default</source>
        <translation>Standaard beschermd</translation>
    </message>
    <message>
        <source>New blocks begin protected.</source>
        <translation>Nieuwe blokken beginnen beschermd.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Beschermd</translation>
    </message>
    <message>
        <source>Horizon and side decide how the mix is counted, for weeks that have passed too.</source>
        <translation>Termijn en kant bepalen hoe de mix telt, ook voor weken die voorbij zijn.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>{name}, archived</source>
        <translation>{name}, gearchiveerd</translation>
    </message>
    <message>
        <source>Not protected by default</source>
        <translation>Niet standaard beschermd</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bewerken</translation>
    </message>
    <message>
        <source>Move, archive or remove {name}</source>
        <translation>{name} verplaatsen, archiveren of verwijderen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Soort werk</translation>
    </message>
    <message>
        <source>{name} {number} of {count}</source>
        <translation>{name} {number} van {count}</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>gearchiveerd</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Quotes &amp; enquiries</source>
        <translation>Offertes &amp; aanvragen</translation>
    </message>
    <message>
        <source>Service &amp; follow-up</source>
        <translation>Service &amp; opvolging</translation>
    </message>
    <message>
        <source>Client visits</source>
        <translation>Klantbezoeken</translation>
    </message>
    <message>
        <source>Back-office cover</source>
        <translation>Inval binnendienst</translation>
    </message>
    <message>
        <source>Reactive buffer</source>
        <translation>Buffer onverwacht</translation>
    </message>
    <message>
        <source>Account development</source>
        <translation>Klantontwikkeling</translation>
    </message>
    <message>
        <source>Prospect research</source>
        <translation>Prospects uitzoeken</translation>
    </message>
    <message>
        <source>Calling prospects</source>
        <translation>Prospects bellen</translation>
    </message>
    <message>
        <source>First meetings</source>
        <translation>Kennismakingen</translation>
    </message>
    <message>
        <source>Following up prospects</source>
        <translation>Prospects opvolgen</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reistijd</translation>
    </message>
    <message>
        <source>Internal meeting</source>
        <translation>Intern overleg</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlof</translation>
    </message>
</context>
<context>
    <name>CategoryPalette</name>
    <message>
        <source>Categories</source>
        <translation>Soorten werk</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>Quote request</source>
        <translation>Offerteaanvraag</translation>
    </message>
    <message>
        <source>Service problem</source>
        <translation>Serviceprobleem</translation>
    </message>
    <message>
        <source>Back-office cover</source>
        <translation>Inval binnendienst</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Ziekte</translation>
    </message>
    <message>
        <source>Prospect cancelled</source>
        <translation>Prospect zegde af</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigen keuze</translation>
    </message>
    <message>
        <source>Dreaded it</source>
        <translation>Zag er tegenop</translation>
    </message>
</context>
<context>
    <name>CausesChart</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blok</numerusform>
            <numerusform>%n blokken</numerusform>
        </translation>
    </message>
    <message>
        <source>could have waited</source>
        <translation>had kunnen wachten</translation>
    </message>
    <message>
        <source>Nothing displaced acquisition in these weeks.</source>
        <translation>Niets verdrong acquisitie in deze weken.</translation>
    </message>
    <message>
        <source>Nothing displaced acquisition in these weeks</source>
        <translation>Niets verdrong acquisitie in deze weken</translation>
    </message>
    <message>
        <source>{hours} of acquisition made way</source>
        <translation>{hours} acquisitie maakte plaats</translation>
    </message>
    <message>
        <source>{causes}: {hours} of acquisition made way</source>
        <translation>{causes}: {hours} acquisitie maakte plaats</translation>
    </message>
    <message>
        <source>{causes} displaced most</source>
        <translation>{causes} verdrongen het meest</translation>
    </message>
    <message>
        <source>Hours of acquisition that made way, by cause.</source>
        <translation>Uren acquisitie die plaatsmaakten, per oorzaak.</translation>
    </message>
    <message>
        <source>{waited} of {total} answered could have waited.</source>
        <translation>{waited} van de {total} met antwoord had kunnen wachten.</translation>
    </message>
    <message>
        <source>{waited} of {total} could have waited.</source>
        <translation>{waited} van {total} had kunnen wachten.</translation>
    </message>
    <message>
        <source>{cause}: {hours} in {blocks}</source>
        <translation>{cause}: {hours} in {blocks}</translation>
    </message>
    <message>
        <source>{said}; {waited} of {answered} answered could have waited</source>
        <translation>{said}; van {answered} met antwoord had {waited} kunnen wachten</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blokken</translation>
    </message>
    <message>
        <source>Could have waited, hours</source>
        <translation>Had kunnen wachten, uren</translation>
    </message>
    <message>
        <source>Could not, hours</source>
        <translation>Kon niet wachten, uren</translation>
    </message>
    <message>
        <source>No answer, hours</source>
        <translation>Geen antwoord, uren</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{number} h</source>
        <translation>{number} u</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} en {last}</translation>
    </message>
    <message>
        <source>Quote re|quests</source>
        <translation>Offerte|aan|vragen</translation>
    </message>
    <message>
        <source>Service prob|lems</source>
        <translation>Service|prob|lemen</translation>
    </message>
    <message>
        <source>Back-|office cover</source>
        <translation>Inval binnen|dienst</translation>
    </message>
    <message>
        <source>In|ternal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Ziekte</translation>
    </message>
    <message>
        <source>Pros|pect can|celled</source>
        <translation>Prospect zegde af</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigen keuze</translation>
    </message>
    <message>
        <source>Dreaded it</source>
        <translation>Zag er tegenop</translation>
    </message>
    <message>
        <source>No cause said</source>
        <translation>Oorzaak niet genoemd</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n row(s) checked</source>
        <translation>
            <numerusform>%n rij gecontroleerd</numerusform>
            <numerusform>%n rijen gecontroleerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) written to {file}.</source>
        <translation>
            <numerusform>%n blok geschreven naar {file}.</numerusform>
            <numerusform>%n blokken geschreven naar {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private block(s) left out.</source>
        <translation>
            <numerusform>%n privéblok weggelaten.</numerusform>
            <numerusform>%n privéblokken weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is sound: {rows}.</source>
        <translation>{file} is in orde: {rows}.</translation>
    </message>
    <message>
        <source>Nothing is planned on these days.</source>
        <translation>Op deze dagen is niets gepland.</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>hele dag</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>Lange termijn</translation>
    </message>
    <message>
        <source>Short-term</source>
        <translation>Korte termijn</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutraal</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Acquisitie</translation>
    </message>
    <message>
        <source>Nothing was committed for this week.</source>
        <translation>Voor deze week is niets vastgelegd.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>ingekort</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verplaatst</translation>
    </message>
    <message>
        <source>displaced</source>
        <translation>verdrongen</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>vrijgesteld</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>moved to {day} {time}</source>
        <translation>verplaatst naar {day} {time}</translation>
    </message>
    <message>
        <source>It does not fit in before {moment}.</source>
        <translation>Het past niet voor {moment}.</translation>
    </message>
    <message>
        <source>Week {week} written to {file}.</source>
        <translation>Week {week} geschreven naar {file}.</translation>
    </message>
    <message>
        <source>Nothing is agreed for {month}.</source>
        <translation>Voor {month} is niets afgesproken.</translation>
    </message>
    <message>
        <source>There are no prospects yet.</source>
        <translation>Er zijn nog geen prospects.</translation>
    </message>
    <message>
        <source>The chart is written to {file}.</source>
        <translation>De grafiek staat in {file}.</translation>
    </message>
    <message>
        <source>The one-on-one sheet is written to {file}.</source>
        <translation>Het gespreksblad staat in {file}.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Oostenrijk</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Zwitserland</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tsjechië</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Denemarken</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanje</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ierland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italië</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noorwegen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Zweden</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
</context>
<context>
    <name>DataTrouble</name>
    <message>
        <source>The data file is damaged</source>
        <translation>Het gegevensbestand is beschadigd</translation>
    </message>
    <message>
        <source>Nothing was written to it, and nothing is opened without your yes.</source>
        <translation>Er is niets in geschreven, en er wordt niets geopend zonder toestemming.</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Gegevensbestand</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>There is no sound backup in the folder beside it.</source>
        <translation>In de map ernaast staat geen goede back-up.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Back-up openen</translation>
    </message>
    <message>
        <source>Newest sound backup</source>
        <translation>Nieuwste goede back-up</translation>
    </message>
    <message>
        <source>No block and no commit</source>
        <translation>Geen blok en geen vastgelegde week</translation>
    </message>
    <message>
        <source>What it would lose</source>
        <translation>Wat daarmee verloren gaat</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it under another name.</source>
        <translation>Het beschadigde bestand blijft er onder een andere naam naast staan.</translation>
    </message>
</context>
<context>
    <name>DayHeaders</name>
    <message>
        <source>full</source>
        <translation>vol</translation>
    </message>
    <message>
        <source>{time} free</source>
        <translation>{time} vrij</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlof</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>vrije dag</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Dagen van de week</translation>
    </message>
</context>
<context>
    <name>Defence</name>
    <message numerus="yes">
        <source>{left} of %n chance(s) left this month</source>
        <translation>
            <numerusform>nog {left} van %n kans deze maand</numerusform>
            <numerusform>nog {left} van %n kansen deze maand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n chance(s) left this week</source>
        <translation>
            <numerusform>nog {left} van %n kans deze week</numerusform>
            <numerusform>nog {left} van %n kansen deze week</numerusform>
        </translation>
    </message>
    <message>
        <source>Last chance for what was agreed: {chances}</source>
        <translation>Laatste kans voor wat is afgesproken: {chances}</translation>
    </message>
    <message>
        <source>Needed for what was agreed: {chances}</source>
        <translation>Nodig voor wat is afgesproken: {chances}</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
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
            <numerusform>%n blok</numerusform>
            <numerusform>%n blokken</numerusform>
        </translation>
    </message>
    <message>
        <source>adding {name}</source>
        <translation>toevoegen van {name}</translation>
    </message>
    <message>
        <source>move of {name}</source>
        <translation>verplaatsen van {name}</translation>
    </message>
    <message>
        <source>new length of {name}</source>
        <translation>nieuwe duur van {name}</translation>
    </message>
    <message>
        <source>change to {name}</source>
        <translation>wijzigen van {name}</translation>
    </message>
    <message>
        <source>new category of {name}</source>
        <translation>andere soort werk voor {name}</translation>
    </message>
    <message>
        <source>protection of {name}</source>
        <translation>beschermen van {name}</translation>
    </message>
    <message>
        <source>lifting the protection of {name}</source>
        <translation>bescherming opheffen van {name}</translation>
    </message>
    <message>
        <source>marking {name} as done</source>
        <translation>{name} gedaan melden</translation>
    </message>
    <message>
        <source>marking {name} as open</source>
        <translation>{name} weer open zetten</translation>
    </message>
    <message>
        <source>copy of {name}</source>
        <translation>kopiëren van {name}</translation>
    </message>
    <message>
        <source>pasting {name}</source>
        <translation>plakken van {name}</translation>
    </message>
    <message>
        <source>cutting {name}</source>
        <translation>knippen van {name}</translation>
    </message>
    <message>
        <source>deleting {name}</source>
        <translation>verwijderen van {name}</translation>
    </message>
    <message>
        <source>shortening of {name}</source>
        <translation>inkorten van {name}</translation>
    </message>
    <message>
        <source>giving up {name}</source>
        <translation>laten vervallen van {name}</translation>
    </message>
    <message>
        <source>cause for {name}</source>
        <translation>oorzaak voor {name}</translation>
    </message>
    <message>
        <source>answer about {name}</source>
        <translation>antwoord over {name}</translation>
    </message>
    <message>
        <source>making room for {name}</source>
        <translation>ruimte maken voor {name}</translation>
    </message>
    <message>
        <source>use of {name} for acquisition</source>
        <translation>gebruik van {name} voor acquisitie</translation>
    </message>
    <message>
        <source>closing of {name}</source>
        <translation>afsluiten van {name}</translation>
    </message>
    <message>
        <source>skipping of {name}</source>
        <translation>overslaan van {name}</translation>
    </message>
    <message>
        <source>copy of week {name}</source>
        <translation>overnemen van week {name}</translation>
    </message>
    <message>
        <source>commit of week {name}</source>
        <translation>vastleggen van week {name}</translation>
    </message>
    <message>
        <source>taking back the commit of week {name}</source>
        <translation>terugnemen van vastleggen week {name}</translation>
    </message>
    <message>
        <source>change to category {name}</source>
        <translation>wijzigen van soort werk {name}</translation>
    </message>
    <message>
        <source>new category {name}</source>
        <translation>nieuwe soort werk {name}</translation>
    </message>
    <message>
        <source>removing category {name}</source>
        <translation>verwijderen van soort werk {name}</translation>
    </message>
    <message>
        <source>change of settings</source>
        <translation>wijziging van instellingen</translation>
    </message>
    <message>
        <source>adding calendar {name}</source>
        <translation>toevoegen van agenda {name}</translation>
    </message>
    <message>
        <source>reading calendar {name}</source>
        <translation>lezen van agenda {name}</translation>
    </message>
    <message>
        <source>change to calendar {name}</source>
        <translation>wijzigen van agenda {name}</translation>
    </message>
    <message>
        <source>removing calendar {name}</source>
        <translation>verwijderen van agenda {name}</translation>
    </message>
    <message>
        <source>rule for {name}</source>
        <translation>regel voor {name}</translation>
    </message>
    <message>
        <source>new prospect {name}</source>
        <translation>nieuwe prospect {name}</translation>
    </message>
    <message>
        <source>change to prospect {name}</source>
        <translation>wijziging van prospect {name}</translation>
    </message>
    <message>
        <source>removing prospect {name}</source>
        <translation>verwijderen van prospect {name}</translation>
    </message>
    <message>
        <source>stage of {name}</source>
        <translation>fase van {name}</translation>
    </message>
    <message>
        <source>owner of {name}</source>
        <translation>verdeling van {name}</translation>
    </message>
    <message>
        <source>next action for {name}</source>
        <translation>volgende stap voor {name}</translation>
    </message>
    <message>
        <source>touch with {name}</source>
        <translation>contact met {name}</translation>
    </message>
    <message>
        <source>change to a touch with {name}</source>
        <translation>wijziging van een contact met {name}</translation>
    </message>
    <message>
        <source>removing a touch with {name}</source>
        <translation>verwijderen van een contact met {name}</translation>
    </message>
    <message>
        <source>merging into {name}</source>
        <translation>samenvoegen met {name}</translation>
    </message>
    <message>
        <source>splitting off {name}</source>
        <translation>afsplitsen van {name}</translation>
    </message>
    <message>
        <source>keeping {name} apart</source>
        <translation>uit elkaar houden van {name}</translation>
    </message>
    <message>
        <source>reading {name}</source>
        <translation>inlezen van {name}</translation>
    </message>
    <message>
        <source>reading touches of {name}</source>
        <translation>inlezen van contacten van {name}</translation>
    </message>
    <message>
        <source>call list of {name}</source>
        <translation>bellijst van {name}</translation>
    </message>
    <message>
        <source>adding an enquiry</source>
        <translation>aanvraag toevoegen</translation>
    </message>
    <message>
        <source>change to an enquiry</source>
        <translation>wijziging van een aanvraag</translation>
    </message>
    <message>
        <source>removing an enquiry</source>
        <translation>verwijderen van een aanvraag</translation>
    </message>
    <message>
        <source>new agreement</source>
        <translation>nieuwe afspraak</translation>
    </message>
    <message>
        <source>change to an agreement</source>
        <translation>wijziging van een afspraak</translation>
    </message>
    <message>
        <source>removing an agreement</source>
        <translation>verwijderen van een afspraak</translation>
    </message>
    <message>
        <source>change to the agency&apos;s part</source>
        <translation>wijziging van het deel van het bureau</translation>
    </message>
    <message>
        <source>adding a coaching session</source>
        <translation>coachingsgesprek toevoegen</translation>
    </message>
    <message>
        <source>change to a coaching session</source>
        <translation>wijziging van een coachingsgesprek</translation>
    </message>
    <message>
        <source>removing a coaching session</source>
        <translation>verwijderen van een coachingsgesprek</translation>
    </message>
    <message>
        <source>keeping a conversation sheet</source>
        <translation>bewaren van een gespreksblad</translation>
    </message>
    <message>
        <source>release of {name}</source>
        <translation>vrijgeven van {name}</translation>
    </message>
    <message>
        <source>withdrawing {name}</source>
        <translation>intrekken van {name}</translation>
    </message>
    <message>
        <source>change of a parameter</source>
        <translation>wijziging van een rekenwaarde</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Nothing planned yet. Drag a category into the week, or draw on a day.</source>
        <translation>Nog niets gepland. Sleep een soort werk naar de week, of teken op een dag.</translation>
    </message>
</context>
<context>
    <name>Enquiry</name>
    <message>
        <source>Enquiry</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Own approach</source>
        <translation>Zelf benaderd</translation>
    </message>
    <message>
        <source>Approach by agency</source>
        <translation>Door bureau benaderd</translation>
    </message>
    <message>
        <source>Unprompted</source>
        <translation>Spontaan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>Geen opdracht</translation>
    </message>
    <message>
        <source>New clients that asked for something, and what came of it.</source>
        <translation>Nieuwe klanten die iets vroegen, en wat ervan kwam.</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>New enquiry</source>
        <translation>Nieuwe aanvraag</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>from nobody in the list</source>
        <translation>van niemand uit de lijst</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Kwam door</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat ervan kwam</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Not among your prospects. Choose one of the list, or leave it empty.</source>
        <translation>Niet bij je prospects. Kies er een uit de lijst, of laat het leeg.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n private block(s) stay here too.</source>
        <translation>
            <numerusform>%n privéblok blijft ook hier.</numerusform>
            <numerusform>%n privéblokken blijven ook hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) written to {file}.</source>
        <translation>
            <numerusform>%n blok weggeschreven naar {file}.</numerusform>
            <numerusform>%n blokken weggeschreven naar {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) will be in the file, with time, title, category and note. Nothing else goes out; appointments from calendars stay here.</source>
        <translation>
            <numerusform>%n blok komt in het bestand, met tijd, titel, soort werk en notitie. Verder gaat er niets uit; afspraken uit agenda&apos;s blijven hier.</numerusform>
            <numerusform>%n blokken komen in het bestand, met tijd, titel, soort werk en notitie. Verder gaat er niets uit; afspraken uit agenda&apos;s blijven hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Own blocks as a calendar file (.ics), for other programs to read.</source>
        <translation>Eigen blokken als agendabestand (.ics), voor andere programma&apos;s.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Private blocks too, marked as private</source>
        <translation>Ook privéblokken, gemarkeerd als privé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agenda&apos;s (*.ics)</translation>
    </message>
    <message>
        <source>There is no block on these days that would go out.</source>
        <translation>Op deze dagen staat geen blok dat eruit zou gaan.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} u</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} u {minutes}</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
</context>
<context>
    <name>GiveWay</name>
    <message>
        <source>{name} gives way</source>
        <translation>{name} wijkt</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>Waar gaat het heen?</translation>
    </message>
    <message>
        <source>What comes in its place?</source>
        <translation>Wat komt ervoor in de plaats?</translation>
    </message>
    <message>
        <source>What comes in their place?</source>
        <translation>Wat komt ervoor in de plaats?</translation>
    </message>
    <message>
        <source>Where do they go?</source>
        <translation>Waar gaan ze heen?</translation>
    </message>
    <message>
        <source>Ask me tonight</source>
        <translation>Vraag het vanavond</translation>
    </message>
    <message>
        <source>{number} of {count}: {heading}</source>
        <translation>{number} van {count}: {heading}</translation>
    </message>
    <message>
        <source>Each to its best free time: {times}</source>
        <translation>Elk naar de beste tijd: {times}</translation>
    </message>
    <message>
        <source>Shorten each: {times}</source>
        <translation>Elk inkorten: {times}</translation>
    </message>
    <message>
        <source>Give all of them up</source>
        <translation>Laat ze allemaal vervallen</translation>
    </message>
    <message>
        <source>Leave them all, they overlap</source>
        <translation>Laat ze allemaal staan, ze overlappen</translation>
    </message>
    <message>
        <source>Each on its own</source>
        <translation>Elk apart</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Laten vervallen</translation>
    </message>
    <message>
        <source>Keep {time}, {day} {start}</source>
        <translation>Houd {time}, {day} {start}</translation>
    </message>
    <message>
        <source>Shorten to {time}, {day} {start}</source>
        <translation>Inkorten tot {time}, {day} {start}</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>beschermd</translation>
    </message>
    <message>
        <source>Leave both, they overlap</source>
        <translation>Laat beide staan, ze overlappen</translation>
    </message>
    <message numerus="yes">
        <source>%n acquisition blocks give way</source>
        <translation>
            <numerusform>%n acquisitieblok wijkt</numerusform>
            <numerusform>%n acquisitieblokken wijken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridHand</name>
    <message>
        <source>was here · {times}</source>
        <translation>stond hier · {times}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Tekst van het hoofdstuk</translation>
    </message>
</context>
<context>
    <name>Hatch</name>
    <message>
        <source>Plain</source>
        <translation>Effen</translation>
    </message>
    <message>
        <source>Diagonal lines</source>
        <translation>Schuine lijnen</translation>
    </message>
    <message>
        <source>Horizontal lines</source>
        <translation>Horizontale lijnen</translation>
    </message>
    <message>
        <source>Crossed lines</source>
        <translation>Gekruiste lijnen</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Stippen</translation>
    </message>
    <message>
        <source>Dashed edge</source>
        <translation>Gestreepte rand</translation>
    </message>
</context>
<context>
    <name>Horizon</name>
    <message>
        <source>Short</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutraal</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>nog ongeveer %n seconde</numerusform>
            <numerusform>nog ongeveer %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s), done unless you say otherwise</source>
        <translation>
            <numerusform>%n blok, gedaan tenzij je anders zegt</numerusform>
            <numerusform>%n blokken, gedaan tenzij je anders zegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n earlier day(s) as done</source>
        <translation>
            <numerusform>%n eerdere dag als gedaan afsluiten</numerusform>
            <numerusform>%n eerdere dagen als gedaan afsluiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Look back on {day}</source>
        <translation>Terugblik op {day}</translation>
    </message>
    <message>
        <source>Nothing was planned</source>
        <translation>Er was niets gepland</translation>
    </message>
    <message>
        <source>{answered} of {all} answered, {left}</source>
        <translation>{answered} van {all} beantwoord, {left}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>{time} done</source>
        <translation>{time} gedaan</translation>
    </message>
    <message>
        <source>used for {name}</source>
        <translation>gebruikt voor {name}</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>naar {time}</translation>
    </message>
    <message>
        <source>{time} less</source>
        <translation>{time} minder</translation>
    </message>
    <message>
        <source>Displaced</source>
        <translation>Verdrongen</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Weet niet</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for Yes</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for No</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>{when}, beside {name}</source>
        <translation>{when}, naast {name}</translation>
    </message>
    <message>
        <source>Nothing is planned for the next days yet.</source>
        <translation>Voor de komende dagen is nog niets gepland.</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>{day} starts with a protected block: {time} {name}</source>
        <translation>{day} begint met een beschermd blok: {time} {name}</translation>
    </message>
    <message>
        <source>{day} starts at {time}: {name}</source>
        <translation>{day} begint om {time}: {name}</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Niet begrepen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>To {time}</source>
        <translation>Naar {time}</translation>
    </message>
    <message>
        <source>Look back on today?</source>
        <translation>Terugblikken op vandaag?</translation>
    </message>
    <message>
        <source>Look back on {day}?</source>
        <translation>Terugblikken op {day}?</translation>
    </message>
    <message>
        <source>From your calendar, and taken as held.</source>
        <translation>Uit je agenda, en geldt als gehouden.</translation>
    </message>
    <message>
        <source>What came in its place?</source>
        <translation>Wat kwam ervoor in de plaats?</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nieuwe tijd</translation>
    </message>
    <message>
        <source>Could it have waited?</source>
        <translation>Had het kunnen wachten?</translation>
    </message>
    <message>
        <source>Stays with you: it is never shared.</source>
        <translation>Blijft bij jou: het wordt nooit gedeeld.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>Andere tijd</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Shortened</source>
        <translation>Ingekort</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verplaatst</translation>
    </message>
    <message>
        <source>Still ahead</source>
        <translation>Komt nog</translation>
    </message>
    <message>
        <source>Minutes done</source>
        <translation>Minuten gedaan</translation>
    </message>
    <message>
        <source>done of {time}, in minutes; Enter takes it</source>
        <translation>gedaan van {time}, in minuten; Enter neemt het over</translation>
    </message>
    <message>
        <source>Thu 10:00</source>
        <translation>do 10:00</translation>
    </message>
    <message>
        <source>A day and a time, or either.</source>
        <translation>Een dag en een tijd, of een van beide.</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>Lange termijn</translation>
    </message>
    <message>
        <source>Short-term</source>
        <translation>Korte termijn</translation>
    </message>
    <message>
        <source>{count} of them by name already.</source>
        <translation>{count} daarvan al op naam.</translation>
    </message>
    <message>
        <source>First contacts of the day, as one number.</source>
        <translation>Eerste contacten van de dag, als één getal.</translation>
    </message>
    <message>
        <source>What came in between</source>
        <translation>Wat ertussen kwam</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Eén minder</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eén meer</translation>
    </message>
    <message>
        <source>Prospects approached</source>
        <translation>Benaderde prospects</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Add something unplanned</source>
        <translation>Iets ongeplands toevoegen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Leaves the day without answers, for good.</source>
        <translation>Laat de dag definitief zonder antwoorden.</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgenochtend</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Dag afsluiten</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <comment>keys</comment>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>from calendar</source>
        <translation>uit agenda</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>Ongepland</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>Verlof</translation>
    </message>
    <message>
        <source>Something unplanned</source>
        <translation>Iets ongeplands</translation>
    </message>
    <message>
        <source>1h30 pump Peelland service</source>
        <translation>1u30 pomp Peelland service</translation>
    </message>
    <message>
        <source>How long, what, and which kind of work.</source>
        <translation>Hoe lang, wat, en welke soort werk.</translation>
    </message>
    <message>
        <source>Prospects by name</source>
        <translation>Prospects op naam</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Overmorgen</source>
        <translation>Overmorgen</translation>
    </message>
    <message>
        <source>Read calendar</source>
        <translation>Agenda lezen</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.vcs);;All files (*)</source>
        <translation>Agenda&apos;s (*.ics *.ical *.ifb *.vcs);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>{undo} {edit}</source>
        <translation>{undo}: {edit}</translation>
    </message>
    <message>
        <source>Done: {edit}. {keys} brings it back.</source>
        <translation>Gedaan: {edit}. {keys} brengt het terug.</translation>
    </message>
</context>
<context>
    <name>MixBandChart</name>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>Once weeks are looked back on, the band of a good mix shows here.</source>
        <translation>Zodra er op weken is teruggeblikt, staat hier de marge van een goede mix.</translation>
    </message>
    <message>
        <source>Acquisition per week</source>
        <translation>Acquisitie per week</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Hours of acquisition a week.</source>
        <translation>Uren acquisitie per week.</translation>
    </message>
    <message>
        <source>The next step: from {now} to {next} of acquisition a week</source>
        <translation>De volgende stap: van {now} naar {next} acquisitie per week</translation>
    </message>
    <message>
        <source>{now} of acquisition a week lies within the band</source>
        <translation>{now} acquisitie per week ligt binnen de marge</translation>
    </message>
    <message>
        <source>{low} to {high} of acquisition a week pays best</source>
        <translation>{low} tot {high} acquisitie per week levert het meest op</translation>
    </message>
    <message>
        <source>No band of a good mix yet</source>
        <translation>Nog geen marge van een goede mix</translation>
    </message>
    <message>
        <source>Replaces clients that leave</source>
        <translation>Vervangt klanten die gaan</translation>
    </message>
    <message>
        <source>Pays best</source>
        <translation>Levert het meest op</translation>
    </message>
    <message>
        <source>Own past</source>
        <translation>Eigen verleden</translation>
    </message>
    <message>
        <source>Now and next step</source>
        <translation>Nu en volgende stap</translation>
    </message>
    <message>
        <source>{low} to {high}, best {best}</source>
        <translation>{low} tot {high}, beste {best}</translation>
    </message>
    <message>
        <source>{now}, then {next}</source>
        <translation>{now}, dan {next}</translation>
    </message>
    <message>
        <source>{median}, best weeks {best}</source>
        <translation>{median}, beste weken {best}</translation>
    </message>
    <message numerus="yes">
        <source>Hours of acquisition a week; own past from %n week(s).</source>
        <translation>
            <numerusform>Uren acquisitie per week; eigen verleden van %n week.</numerusform>
            <numerusform>Uren acquisitie per week; eigen verleden van %n weken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MixMeter</name>
    <message>
        <source>Mix this week</source>
        <translation>Mix deze week</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} wordt {after}</translation>
    </message>
    <message>
        <source>long-term</source>
        <translation>lange termijn</translation>
    </message>
    <message>
        <source>No mix</source>
        <translation>Geen mix</translation>
    </message>
    <message>
        <source>agreed {share}</source>
        <translation>afspraak {share}</translation>
    </message>
    <message>
        <source>above the agreed {share}</source>
        <translation>boven de afspraak van {share}</translation>
    </message>
    <message>
        <source>above agreed</source>
        <translation>boven afspraak</translation>
    </message>
    <message>
        <source>within the agreed {share}</source>
        <translation>binnen de afspraak van {share}</translation>
    </message>
    <message>
        <source>within agreed</source>
        <translation>binnen afspraak</translation>
    </message>
    <message>
        <source>at the agreed {share}</source>
        <translation>op de afspraak van {share}</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>zoals afgesproken</translation>
    </message>
    <message>
        <source>neutral time is left out</source>
        <translation>neutrale tijd telt niet mee</translation>
    </message>
    <message>
        <source>nothing planned yet</source>
        <translation>nog niets gepland</translation>
    </message>
    <message>
        <source>below the agreed {share}</source>
        <translation>onder de afspraak van {share}</translation>
    </message>
    <message>
        <source>{time} more</source>
        <translation>nog {time}</translation>
    </message>
    <message>
        <source>{time} more to reach {share}</source>
        <translation>nog {time} tot {share}</translation>
    </message>
    <message>
        <source>{time} with clients and prospects</source>
        <translation>{time} klanten en prospects</translation>
    </message>
    <message>
        <source>{share} long-term</source>
        <translation>{share} lange termijn</translation>
    </message>
    <message>
        <source>acquisition {time}</source>
        <translation>acquisitie {time}</translation>
    </message>
    <message>
        <source>buffer {time}</source>
        <translation>buffer {time}</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>Lange termijn</translation>
    </message>
    <message>
        <source>Short-term</source>
        <translation>Korte termijn</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutraal</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>What survives when</source>
        <translation>Wat wanneer standhoudt</translation>
    </message>
    <message>
        <source>From approaches to enquiries</source>
        <translation>Van benadering naar aanvraag</translation>
    </message>
    <message>
        <source>From enquiries to deals</source>
        <translation>Van aanvraag naar opdracht</translation>
    </message>
    <message>
        <source>Agency and follow-up</source>
        <translation>Bureau en opvolging</translation>
    </message>
    <message>
        <source>The mix band</source>
        <translation>De mixband</translation>
    </message>
    <message>
        <source>The reactive buffer</source>
        <translation>De buffer onverwacht</translation>
    </message>
    <message>
        <source>Counts, for each part of the week, how much committed acquisition time was done. Few blocks are drawn towards your own average (a Beta distribution), so that two good Fridays are no pattern.</source>
        <translation>Telt per deel van de week hoeveel vastgelegde acquisitietijd is gedaan. Weinig blokken trekken naar je eigen gemiddelde (een bètaverdeling), zodat twee goede vrijdagen nog geen patroon zijn.</translation>
    </message>
    <message>
        <source>An approach brings an enquiry weeks later (Gamma lags). The rate begins with a benchmark and becomes your own; approaches too fresh to have brought anything are reckoned with.</source>
        <translation>Een benadering levert weken later een aanvraag op (gammaverdeling). De opbrengst begint met een ervaringscijfer en wordt jouw eigen cijfer; met benaderingen die nog te vers zijn om iets op te leveren is rekening gehouden.</translation>
    </message>
    <message>
        <source>Part of the enquiries become deals, again weeks later. Ranges hold in 80 of 100 cases.</source>
        <translation>Een deel van de aanvragen wordt opdracht, weer weken later. Marges kloppen in 80 van de 100 gevallen.</translation>
    </message>
    <message>
        <source>An agency&apos;s approaches count for less, and its meetings take your time. Its share falls step by step, and only while your own acquisition holds.</source>
        <translation>Benaderingen door een bureau tellen minder zwaar, en de afspraken die het maakt kosten jou tijd. Het aandeel van het bureau daalt stap voor stap, en alleen zolang je eigen acquisitie standhoudt.</translation>
    </message>
    <message>
        <source>Three views on hours of acquisition: what replaces clients that leave, where one more hour pays as much as elsewhere (after Lodish, 1971), and what you have done. The advice lies between.</source>
        <translation>Drie blikken op acquisitie-uren: wat vertrekkende klanten vervangt, waar een uur extra evenveel oplevert als elders (naar Lodish, 1971), en wat je zelf hebt gedaan. Het advies ligt ertussen.</translation>
    </message>
    <message>
        <source>Keeps as much of a week for unplanned client work as pays: too little costs acquisition, too much stands idle (the newsvendor&apos;s rule).</source>
        <translation>Houdt zoveel van de week vrij voor onverwacht klantwerk als loont: te weinig kost acquisitie, te veel staat leeg (de krantenverkopersregel).</translation>
    </message>
    <message>
        <source>Usual figure; your own weeks take its place</source>
        <translation>Ervaringscijfer; je eigen weken nemen het over</translation>
    </message>
    <message>
        <source>Usual figure; it stays until you change it</source>
        <translation>Ervaringscijfer; het blijft tot je het verandert</translation>
    </message>
    <message>
        <source>Rule of caution</source>
        <translation>Voorzichtigheidsregel</translation>
    </message>
    <message>
        <source>Arranged with manager and agency</source>
        <translation>Afgesproken met leidinggevende en bureau</translation>
    </message>
    <message>
        <source>Your own judgement</source>
        <translation>Je eigen inschatting</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weken</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blokken</translation>
    </message>
    <message>
        <source>approaches</source>
        <translation>benaderingen</translation>
    </message>
    <message>
        <source>per approach</source>
        <translation>per benadering</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>per maand</translation>
    </message>
    <message>
        <source>weeks a month</source>
        <translation>weken per maand</translation>
    </message>
    <message>
        <source>weeks a year</source>
        <translation>weken per jaar</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>klanten</translation>
    </message>
    <message>
        <source>{source}. Usual: {usual}; from {low} to {high}.</source>
        <translation>{source}. Gewoonlijk: {usual}; van {low} tot {high}.</translation>
    </message>
    <message>
        <source>After stopping, deals stay at {early} for {first} weeks, are at {mid} after {second}, and fall to {late} after {third}.</source>
        <translation>Na het stoppen blijven opdrachten {first} weken op {early}, staan na {second} weken op {mid} en zakken na {third} weken naar {late}.</translation>
    </message>
    <message>
        <source>After a pause of {pause} weeks they are lowest, at {share}, in week {week} after its end.</source>
        <translation>Na een pauze van {pause} weken zijn ze het laagst, {share}, in week {week} na het einde ervan.</translation>
    </message>
</context>
<context>
    <name>Observation</name>
    <message>
        <source>Long-term work went from {first} of client and prospect time in weeks {first_from}–{first_to} to {last} in weeks {last_from}–{last_to}.</source>
        <translation>Werk voor de lange termijn ging van {first} van de tijd voor klanten en prospects in week {first_from}–{first_to} naar {last} in week {last_from}–{last_to}.</translation>
    </message>
    <message>
        <source>Long-term work stayed at about {share} of client and prospect time, from weeks {first_from}–{first_to} to weeks {last_from}–{last_to}.</source>
        <translation>Werk voor de lange termijn bleef rond {share} van de tijd voor klanten en prospects, van week {first_from}–{first_to} tot week {last_from}–{last_to}.</translation>
    </message>
    <message>
        <source>Long-term work was {share} of client and prospect time; agreed is {agreed}.</source>
        <translation>Werk voor de lange termijn was {share} van de tijd voor klanten en prospects; afgesproken is {agreed}.</translation>
    </message>
    <message>
        <source>Of {planned} planned acquisition hours, {done} were done, {moved} of them after a move.</source>
        <translation>Van {planned} geplande acquisitie-uren zijn er {done} gedaan, {moved} daarvan na verplaatsing.</translation>
    </message>
    <message>
        <source>Of {planned} planned acquisition hours, {done} were done.</source>
        <translation>Van {planned} geplande acquisitie-uren zijn er {done} gedaan.</translation>
    </message>
    <message>
        <source>{moved} of {planned} planned acquisition hours were moved and then done.</source>
        <translation>{moved} van {planned} geplande acquisitie-uren zijn verplaatst en daarna gedaan.</translation>
    </message>
    <message>
        <source>Of {total} acquisition hours that made way, {hours} had {one} and {other} as their cause.</source>
        <translation>Van {total} acquisitie-uren die plaatsmaakten, hadden er {hours} als oorzaak {one} en {other}.</translation>
    </message>
    <message>
        <source>Of {total} acquisition hours that made way, {hours} had {one} as their cause.</source>
        <translation>Van {total} acquisitie-uren die plaatsmaakten, hadden er {hours} als oorzaak {one}.</translation>
    </message>
    <message>
        <source>quote requests</source>
        <translation>offerteaanvragen</translation>
    </message>
    <message>
        <source>service problems</source>
        <translation>serviceproblemen</translation>
    </message>
    <message>
        <source>back-office cover</source>
        <translation>inval binnendienst</translation>
    </message>
    <message>
        <source>internal work</source>
        <translation>intern werk</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>ziekte</translation>
    </message>
    <message>
        <source>cancellations by prospects</source>
        <translation>afzeggingen door prospects</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>eigen keuze</translation>
    </message>
    <message>
        <source>Of {answered} acquisition hours that made way and were looked back on, {waited} made room for what could have waited.</source>
        <translation>Van {answered} acquisitie-uren die plaatsmaakten en waarop is teruggekeken, ging het bij {waited} om iets dat had kunnen wachten.</translation>
    </message>
    <message>
        <source>Acquisition on {best} survives about {best_share} of the time ({best_blocks} blocks), on {worst} about {worst_share} ({worst_blocks} blocks).</source>
        <translation>Acquisitie op {best} houdt ongeveer {best_share} van de tijd stand ({best_blocks} blokken), op {worst} ongeveer {worst_share} ({worst_blocks} blokken).</translation>
    </message>
    <message>
        <source>{weekday} from {since} on</source>
        <translation>{weekday} vanaf {since}</translation>
    </message>
    <message>
        <source>The agency&apos;s part of the approaches went from {was} in {first} to {now} in {last}.</source>
        <translation>Het deel van het bureau in de benaderingen ging van {was} in {first} naar {now} in {last}.</translation>
    </message>
    <message>
        <source>{weekday} before {until}</source>
        <translation>{weekday} voor {until}</translation>
    </message>
    <message>
        <source>{weekday} from {since} to {until}</source>
        <translation>{weekday} van {since} tot {until}</translation>
    </message>
    <message numerus="yes">
        <source>In %n whole month(s) the number of prospects approached was {done}; agreed was {wanted}.</source>
        <translation>
            <numerusform>In %n hele maand was het aantal benaderde prospects {done}; afgesproken was {wanted}.</numerusform>
            <numerusform>In %n hele maanden was het aantal benaderde prospects {done}; afgesproken was {wanted}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OneOnOneSheet</name>
    <message numerus="yes">
        <source>kept in {kept} of %n week(s)</source>
        <translation>
            <numerusform>gehaald in {kept} van %n week</numerusform>
            <numerusform>gehaald in {kept} van %n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>vanaf {day}</translation>
    </message>
    <message>
        <source>average of the last {weeks} weeks {value}</source>
        <translation>gemiddeld {value} in de laatste {weeks} weken</translation>
    </message>
    <message>
        <source>One-on-one, {weeks}</source>
        <translation>Gesprek, {weeks}</translation>
    </message>
    <message>
        <source>One-on-one</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>{rep} and {manager}</source>
        <translation>{rep} en {manager}</translation>
    </message>
    <message>
        <source>Weeks {first}–{last}, {days}</source>
        <translation>Weken {first}–{last}, {days}</translation>
    </message>
    <message>
        <source>What we see</source>
        <translation>Wat we zien</translation>
    </message>
    <message>
        <source>Hours with clients and prospects per week</source>
        <translation>Uren met klanten en prospects per week</translation>
    </message>
    <message>
        <source>What displaced acquisition</source>
        <translation>Wat acquisitie verdrong</translation>
    </message>
    <message>
        <source>Prospects approached per month</source>
        <translation>Benaderde prospects per maand</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Focus of the coaching</source>
        <translation>Aandachtspunt van de coaching</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In mijn eigen woorden</translation>
    </message>
    <message>
        <source>In the words of {rep}</source>
        <translation>In de woorden van {rep}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <comment>head of a column</comment>
        <translation>Tot en met {day}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>head of a column</comment>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>So far</source>
        <comment>head of a column</comment>
        <translation>Tot nu toe</translation>
    </message>
    <message>
        <source>Keep or change</source>
        <comment>head of a column</comment>
        <translation>Houden of wijzigen</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>houden</translation>
    </message>
    <message>
        <source>change to</source>
        <translation>wijzigen in</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>New</source>
        <comment>an agreement</comment>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Nothing is agreed yet.</source>
        <translation>Er is nog niets afgesproken.</translation>
    </message>
    <message>
        <source>Next one-on-one:</source>
        <translation>Volgend gesprek:</translation>
    </message>
    <message>
        <source>Overmorgen, {moment}. Totals only, no titles of blocks.</source>
        <translation>Overmorgen, {moment}. Alleen totalen, geen titels van blokken.</translation>
    </message>
    <message>
        <source>page 1 of 1</source>
        <translation>pagina 1 van 1</translation>
    </message>
</context>
<context>
    <name>OutlookChart</name>
    <message numerus="yes">
        <source>Of the last %n monthly band(s) {held} held.</source>
        <translation>
            <numerusform>Van de laatste %n maandmarge klopte er {held}.</numerusform>
            <numerusform>Van de laatste %n maandmarges klopten er {held}.</numerusform>
        </translation>
    </message>
    <message>
        <source>deals</source>
        <translation>opdrachten</translation>
    </message>
    <message>
        <source>enquiries</source>
        <translation>aanvragen</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>tussen {low} en {high}</translation>
    </message>
    <message>
        <source>about {mean}, between {low} and {high}</source>
        <translation>ongeveer {mean}, tussen {low} en {high}</translation>
    </message>
    <message>
        <source>No outlook yet</source>
        <translation>Nog geen vooruitblik</translation>
    </message>
    <message>
        <source>If the plan is kept, {month} brings about {mean} {counted}, between {low} and {high}</source>
        <translation>Als het plan doorgaat, brengt {month} ongeveer {mean} {counted}, tussen {low} en {high}</translation>
    </message>
    <message>
        <source>If the plan is kept, {month} brings between {low} and {high} {counted}</source>
        <translation>Als het plan doorgaat, brengt {month} tussen {low} en {high} {counted}</translation>
    </message>
    <message>
        <source>Expected deals with new clients a month, with likely ranges. {ground}</source>
        <translation>Verwachte opdrachten van nieuwe klanten per maand, met marge. {ground}</translation>
    </message>
    <message>
        <source>Expected new-client enquiries a month, with likely ranges. {ground}</source>
        <translation>Verwachte aanvragen van nieuwe klanten per maand, met marge. {ground}</translation>
    </message>
    <message>
        <source>{benchmark}% benchmark, {own}% your own figures.</source>
        <translation>{benchmark}% ervaringscijfers, {own}% eigen cijfers.</translation>
    </message>
    <message>
        <source>plan kept</source>
        <translation>plan gaat door</translation>
    </message>
    <message>
        <source>as it has been going</source>
        <translation>zoals het gaat</translation>
    </message>
    <message>
        <source>acquisition stops</source>
        <translation>acquisitie stopt</translation>
    </message>
    <message>
        <source>sown</source>
        <translation>gezaaid</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>With the first prospects approached, an outlook shows here.</source>
        <translation>Met de eerste benaderde prospects komt hier een vooruitblik.</translation>
    </message>
    <message>
        <source>{month}: plan kept {kept}; as it has been going {going}; acquisition stops {stopped}</source>
        <translation>{month}: plan gaat door {kept}; zoals het gaat {going}; acquisitie stopt {stopped}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Sown</source>
        <translation>Gezaaid</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Plan gaat door</translation>
    </message>
    <message>
        <source>As it has been going</source>
        <translation>Zoals het gaat</translation>
    </message>
    <message>
        <source>Acquisition stops</source>
        <translation>Acquisitie stopt</translation>
    </message>
    <message>
        <source>What {month} may bring</source>
        <translation>Wat {month} kan brengen</translation>
    </message>
    <message>
        <source>{counted} in {month}</source>
        <translation>{counted} in {month}</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Kans</translation>
    </message>
    <message>
        <source>Each dot is one chance in twenty.</source>
        <translation>Elke stip is een kans van één op twintig.</translation>
    </message>
    <message>
        <source>{count} {counted}: {chance} in 100</source>
        <translation>{count} {counted}: {chance} op 100</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Voorbeeld van de pagina</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Enter the printed week</source>
        <translation>Geprinte week invoeren</translation>
    </message>
    <message>
        <source>Prospects approached in the week</source>
        <translation>Benaderde prospects in de week</translation>
    </message>
    <message>
        <source>Enter the week</source>
        <translation>Week invoeren</translation>
    </message>
    <message>
        <source>Earlier week</source>
        <translation>Eerdere week</translation>
    </message>
    <message>
        <source>Later week</source>
        <translation>Latere week</translation>
    </message>
    <message>
        <source>of which {count} by name already</source>
        <translation>waarvan {count} al op naam</translation>
    </message>
    <message>
        <source>Empty is done, a dash open, a number the minutes done. A letter says what came in: {example}.</source>
        <translation>Leeg is gedaan, een streepje open, een getal de minuten gedaan. Een letter zegt wat ertussen kwam: {example}.</translation>
    </message>
    <message>
        <source>Thu 10:00</source>
        <translation>do 10:00</translation>
    </message>
    <message>
        <source>Nothing was planned in this week.</source>
        <translation>In deze week was niets gepland.</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Weight of your own average</source>
        <translation>Gewicht van je eigen gemiddelde</translation>
    </message>
    <message>
        <source>So many blocks your average over the whole week counts for in each part of the week.</source>
        <translation>Voor zoveel blokken telt je gemiddelde over de hele week mee in elk deel van de week.</translation>
    </message>
    <message>
        <source>Shown from</source>
        <translation>Getoond vanaf</translation>
    </message>
    <message>
        <source>With fewer blocks than this a part of the week shows no number.</source>
        <translation>Met minder blokken dan dit toont een deel van de week geen getal.</translation>
    </message>
    <message>
        <source>Advised from</source>
        <translation>Advies vanaf</translation>
    </message>
    <message>
        <source>With fewer blocks than this in both places no move to a better time is advised.</source>
        <translation>Met minder blokken dan dit op beide plekken wordt geen beter moment aangeraden.</translation>
    </message>
    <message>
        <source>Sure enough</source>
        <translation>Zeker genoeg</translation>
    </message>
    <message>
        <source>How likely another time must be the better one before a move is advised.</source>
        <translation>Hoe waarschijnlijk een ander moment beter moet zijn voordat het wordt aangeraden.</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Toeval</translation>
    </message>
    <message>
        <source>Differences that chance alone shows more often than this lead to no advice.</source>
        <translation>Verschillen die door toeval alleen vaker voorkomen dan dit, leiden niet tot advies.</translation>
    </message>
    <message>
        <source>Enquiries per approach</source>
        <translation>Aanvragen per benadering</translation>
    </message>
    <message>
        <source>How many enquiries one prospect approached brings: some 0.01 cold, 0.08 well chosen, 0.25 warm.</source>
        <translation>Hoeveel aanvragen één benaderde prospect oplevert: zo&apos;n 0,01 koud, 0,08 goed gekozen, 0,25 warm.</translation>
    </message>
    <message>
        <source>Weight of the benchmark</source>
        <translation>Gewicht van het ervaringscijfer</translation>
    </message>
    <message>
        <source>So many approaches the benchmark counts for beside what your own have brought.</source>
        <translation>Voor zoveel benaderingen telt het ervaringscijfer mee naast wat die van jou opleverden.</translation>
    </message>
    <message>
        <source>From approach to enquiry, shape</source>
        <translation>Van benadering naar aanvraag, vorm</translation>
    </message>
    <message>
        <source>The higher, the more alike are the times that approaches take to become an enquiry.</source>
        <translation>Hoe hoger, hoe meer de tijden van benadering tot aanvraag op elkaar lijken.</translation>
    </message>
    <message>
        <source>From approach to enquiry, scale</source>
        <translation>Van benadering naar aanvraag, schaal</translation>
    </message>
    <message>
        <source>Times the shape, this is how long an enquiry takes on average.</source>
        <translation>Maal de vorm is dit hoe lang een aanvraag gemiddeld op zich laat wachten.</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Halfwaardetijd</translation>
    </message>
    <message>
        <source>After so many weeks what was learned counts for half.</source>
        <translation>Na zoveel weken telt wat geleerd is nog voor de helft.</translation>
    </message>
    <message>
        <source>Enquiries by themselves</source>
        <translation>Aanvragen vanzelf</translation>
    </message>
    <message>
        <source>Enquiries a month that come without any approach.</source>
        <translation>Aanvragen per maand die zonder benadering binnenkomen.</translation>
    </message>
    <message>
        <source>Weight of enquiries by themselves</source>
        <translation>Gewicht van aanvragen vanzelf</translation>
    </message>
    <message>
        <source>The higher, the longer it takes until your own figures replace that number.</source>
        <translation>Hoe hoger, hoe langer het duurt tot je eigen cijfers dat getal vervangen.</translation>
    </message>
    <message>
        <source>Hours per approach</source>
        <translation>Uren per benadering</translation>
    </message>
    <message>
        <source>Acquisition time that one prospect takes: research, calling and following up.</source>
        <translation>Acquisitietijd die één prospect kost: uitzoeken, bellen en opvolgen.</translation>
    </message>
    <message>
        <source>Weight of hours per approach</source>
        <translation>Gewicht van uren per benadering</translation>
    </message>
    <message>
        <source>So many approaches that number counts for beside your own.</source>
        <translation>Voor zoveel benaderingen telt dat getal mee naast die van jou.</translation>
    </message>
    <message>
        <source>Numbers from</source>
        <translation>Getallen vanaf</translation>
    </message>
    <message>
        <source>With fewer approaches the outlook gives ranges, no single number.</source>
        <translation>Met minder benaderingen geeft de vooruitblik marges en geen getal.</translation>
    </message>
    <message>
        <source>How far the outlook goes</source>
        <translation>Hoe ver de vooruitblik gaat</translation>
    </message>
    <message>
        <source>Nothing is said of the time after so many weeks.</source>
        <translation>Over de tijd na zoveel weken wordt niets gezegd.</translation>
    </message>
    <message>
        <source>Weeks in a month</source>
        <translation>Weken in een maand</translation>
    </message>
    <message>
        <source>Brings what is counted per month and per week together.</source>
        <translation>Brengt samen wat per maand en wat per week wordt geteld.</translation>
    </message>
    <message>
        <source>From enquiry to deal, shape</source>
        <translation>Van aanvraag naar opdracht, vorm</translation>
    </message>
    <message>
        <source>The higher, the more alike are the times that enquiries take to become a deal.</source>
        <translation>Hoe hoger, hoe meer de tijden van aanvraag tot opdracht op elkaar lijken.</translation>
    </message>
    <message>
        <source>From enquiry to deal, scale</source>
        <translation>Van aanvraag naar opdracht, schaal</translation>
    </message>
    <message>
        <source>Times the shape, this is how long a deal takes on average.</source>
        <translation>Maal de vorm is dit hoe lang een opdracht gemiddeld op zich laat wachten.</translation>
    </message>
    <message>
        <source>Deals per enquiry</source>
        <translation>Opdrachten per aanvraag</translation>
    </message>
    <message>
        <source>How many of your enquiries become a deal.</source>
        <translation>Hoeveel van je aanvragen een opdracht worden.</translation>
    </message>
    <message>
        <source>Weight of deals per enquiry</source>
        <translation>Gewicht van opdrachten per aanvraag</translation>
    </message>
    <message>
        <source>So many enquiries that number counts for beside your own.</source>
        <translation>Voor zoveel aanvragen telt dat getal mee naast die van jou.</translation>
    </message>
    <message>
        <source>An agency&apos;s approach</source>
        <translation>Een benadering door het bureau</translation>
    </message>
    <message>
        <source>What an approach by the agency brings, as a part of one of yours.</source>
        <translation>Wat een benadering door het bureau oplevert, als deel van een van jou.</translation>
    </message>
    <message>
        <source>Weight of an agency&apos;s approach</source>
        <translation>Gewicht van een benadering door het bureau</translation>
    </message>
    <message>
        <source>The higher, the longer it takes until what the agency brought replaces that number.</source>
        <translation>Hoe hoger, hoe langer het duurt tot wat het bureau opleverde dat getal vervangt.</translation>
    </message>
    <message>
        <source>Your time per meeting</source>
        <translation>Jouw tijd per bezoek</translation>
    </message>
    <message>
        <source>Hours that a meeting made by the agency takes of you.</source>
        <translation>Uren die een bezoek dat het bureau regelde jou kost.</translation>
    </message>
    <message>
        <source>Meetings per approach</source>
        <translation>Bezoeken per benadering</translation>
    </message>
    <message>
        <source>How many meetings one approach by the agency leads to.</source>
        <translation>Tot hoeveel bezoeken één benadering door het bureau leidt.</translation>
    </message>
    <message>
        <source>Without your time</source>
        <translation>Zonder jouw tijd</translation>
    </message>
    <message>
        <source>What remains of a lead of the agency that you have no time for.</source>
        <translation>Wat overblijft van een lead van het bureau waar jij geen tijd voor hebt.</translation>
    </message>
    <message>
        <source>Next step: blocks that survive</source>
        <translation>Volgende stap: blokken die standhouden</translation>
    </message>
    <message>
        <source>So much of your acquisition time must be done before the agency&apos;s share falls.</source>
        <translation>Zoveel van je acquisitietijd moet gedaan zijn voordat het aandeel van het bureau daalt.</translation>
    </message>
    <message>
        <source>Next step: own approaches</source>
        <translation>Volgende stap: eigen benaderingen</translation>
    </message>
    <message>
        <source>So much of your own part a week must have for it to count as on share.</source>
        <translation>Zoveel van je eigen deel moet een week hebben om als op koers te tellen.</translation>
    </message>
    <message>
        <source>Next step: weeks on share</source>
        <translation>Volgende stap: weken op koers</translation>
    </message>
    <message>
        <source>In so many weeks you must have been on share.</source>
        <translation>In zoveel weken moet je op koers zijn geweest.</translation>
    </message>
    <message>
        <source>Next step: weeks looked at</source>
        <translation>Volgende stap: bekeken weken</translation>
    </message>
    <message>
        <source>Over so many weeks that is looked at.</source>
        <translation>Over zoveel weken wordt dat bekeken.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>How many clients you look after.</source>
        <translation>Hoeveel klanten je bedient.</translation>
    </message>
    <message>
        <source>Clients that leave</source>
        <translation>Klanten die vertrekken</translation>
    </message>
    <message>
        <source>The part of your clients that is gone after a year.</source>
        <translation>Het deel van je klanten dat na een jaar weg is.</translation>
    </message>
    <message>
        <source>Working weeks</source>
        <translation>Werkweken</translation>
    </message>
    <message>
        <source>Weeks a year in which acquisition can be done.</source>
        <translation>Weken per jaar waarin acquisitie kan worden gedaan.</translation>
    </message>
    <message>
        <source>Client work, none</source>
        <translation>Klantwerk, geen</translation>
    </message>
    <message>
        <source>What client business would keep without any time, against today.</source>
        <translation>Wat er van de omzet bij klanten zou blijven zonder tijd, vergeleken met nu.</translation>
    </message>
    <message>
        <source>Client work, half</source>
        <translation>Klantwerk, de helft</translation>
    </message>
    <message>
        <source>What it would keep with half the time of today.</source>
        <translation>Wat zou blijven met de helft van de tijd van nu.</translation>
    </message>
    <message>
        <source>Client work, half as much again</source>
        <translation>Klantwerk, anderhalf keer</translation>
    </message>
    <message>
        <source>What it would grow to with one and a half times the time.</source>
        <translation>Waar het naartoe zou groeien met anderhalf keer de tijd.</translation>
    </message>
    <message>
        <source>Client work, as much as there is</source>
        <translation>Klantwerk, zoveel als er is</translation>
    </message>
    <message>
        <source>What it would grow to at most, with any amount of time.</source>
        <translation>Waar het hoogstens naartoe zou groeien, met alle tijd.</translation>
    </message>
    <message>
        <source>Acquisition, none</source>
        <translation>Acquisitie, geen</translation>
    </message>
    <message>
        <source>What new business would come without any time, against today.</source>
        <translation>Welke nieuwe omzet zou komen zonder tijd, vergeleken met nu.</translation>
    </message>
    <message>
        <source>Acquisition, half</source>
        <translation>Acquisitie, de helft</translation>
    </message>
    <message>
        <source>What would come with half the time of today.</source>
        <translation>Wat zou komen met de helft van de tijd van nu.</translation>
    </message>
    <message>
        <source>Acquisition, half as much again</source>
        <translation>Acquisitie, anderhalf keer</translation>
    </message>
    <message>
        <source>What would come with one and a half times the time.</source>
        <translation>Wat zou komen met anderhalf keer de tijd.</translation>
    </message>
    <message>
        <source>Acquisition, as much as there is</source>
        <translation>Acquisitie, zoveel als er is</translation>
    </message>
    <message>
        <source>What would come at most, with any amount of time.</source>
        <translation>Wat hoogstens zou komen, met alle tijd.</translation>
    </message>
    <message>
        <source>Part of new business</source>
        <translation>Deel nieuwe omzet</translation>
    </message>
    <message>
        <source>The part of today&apos;s value that new business brings.</source>
        <translation>Het deel van de waarde van nu dat nieuwe klanten opleveren.</translation>
    </message>
    <message>
        <source>As good as best</source>
        <translation>Zo goed als best</translation>
    </message>
    <message>
        <source>Hours that bring at most so much less than the best count as good.</source>
        <translation>Uren die hoogstens zoveel minder opleveren dan de beste, tellen als even goed.</translation>
    </message>
    <message>
        <source>Size of the next step</source>
        <translation>Grootte van de volgende stap</translation>
    </message>
    <message>
        <source>The part of the way that the next step goes; the ideal is no step.</source>
        <translation>Het deel van de weg dat de volgende stap aflegt; het ideaal is geen stap.</translation>
    </message>
    <message>
        <source>Use of free buffer</source>
        <translation>Nut van lege buffer</translation>
    </message>
    <message>
        <source>How much an unused hour of buffer is still worth for other work.</source>
        <translation>Hoeveel een ongebruikt bufferuur nog waard is voor ander werk.</translation>
    </message>
    <message>
        <source>Spread of unplanned work</source>
        <translation>Spreiding van onverwacht werk</translation>
    </message>
    <message>
        <source>How much unplanned work differs from week to week, against its mean.</source>
        <translation>Hoeveel onverwacht werk van week tot week verschilt, ten opzichte van het gemiddelde.</translation>
    </message>
    <message>
        <source>Weight of the spread</source>
        <translation>Gewicht van de spreiding</translation>
    </message>
    <message>
        <source>So many weeks that number counts for beside your own.</source>
        <translation>Voor zoveel weken telt dat getal mee naast die van jou.</translation>
    </message>
    <message>
        <source>Buffer proposed from</source>
        <translation>Buffer voorgesteld vanaf</translation>
    </message>
    <message>
        <source>With fewer weeks of unplanned work no buffer is proposed.</source>
        <translation>Met minder weken onverwacht werk wordt geen buffer voorgesteld.</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>How Overmorgen calculates</source>
        <translation>Hoe Overmorgen rekent</translation>
    </message>
    <message>
        <source>Every number that the review and its advice rest on. Nothing else goes into them, and nothing is fetched from elsewhere.</source>
        <translation>Elk getal waarop het overzicht en het advies rusten. Er gaat niets anders in, en niets komt van elders.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Niets hier heeft deze woorden.</translation>
    </message>
    <message>
        <source>All usual values</source>
        <translation>Alle gewone waarden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Usual value</source>
        <translation>Gewone waarde</translation>
    </message>
    <message>
        <source>Usual value of: {name}</source>
        <translation>Gewone waarde van: {name}</translation>
    </message>
    <message>
        <source>That does not fit. The value was left as it was.</source>
        <translation>Dat past niet. De waarde is gebleven zoals ze was.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>{when}, survives {share}</source>
        <translation>{when}, houdt stand {share}</translation>
    </message>
    <message>
        <source>{when}, past its due day</source>
        <translation>{when}, na de termijn</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print {week}</source>
        <translation>{week} afdrukken</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grijs</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Inkt</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} van {count}</translation>
    </message>
    <message>
        <source>Days off too</source>
        <translation>Ook vrije dagen</translation>
    </message>
    <message>
        <source>Notes of blocks</source>
        <translation>Notities bij blokken</translation>
    </message>
    <message>
        <source>Private blocks in full</source>
        <translation>Privéblokken voluit</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele pagina</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. A PDF can be saved.</source>
        <translation>Op deze computer is geen printer ingesteld. Opslaan als pdf kan wel.</translation>
    </message>
    <message>
        <source>Grey uses hatches in place of colours, and prints well on any printer.</source>
        <translation>Grijs gebruikt arceringen in plaats van kleuren en komt uit elke printer goed.</translation>
    </message>
    <message>
        <source>Else they show their length. This is asked anew for each print.</source>
        <translation>Anders tonen ze alleen hun duur. Dit wordt voor elke afdruk opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Op de pagina</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Opgeslagen als {file}.</translation>
    </message>
</context>
<context>
    <name>Prospect</name>
    <message>
        <source>Handed to the agency</source>
        <translation>Aan het bureau overgedragen</translation>
    </message>
    <message>
        <source>Handed over by the agency</source>
        <translation>Door het bureau overgedragen</translation>
    </message>
    <message>
        <source>Also known as {company}</source>
        <translation>Ook bekend als {company}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Added from import</source>
        <translation>Toegevoegd uit bestand</translation>
    </message>
    <message>
        <source>Own, from agency on {day}</source>
        <translation>Zelf, van bureau op {day}</translation>
    </message>
    <message>
        <source>Agency, since {day}</source>
        <translation>Bureau, sinds {day}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Approached</source>
        <translation>Benaderd</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>In gesprek</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Afgevallen</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Zelf</translation>
    </message>
    <message>
        <source>first contact unknown</source>
        <translation>eerste contact onbekend</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>next: {action}</source>
        <translation>volgende stap: {action}</translation>
    </message>
    <message>
        <source>no next action</source>
        <translation>geen volgende stap</translation>
    </message>
    <message>
        <source>last touch: {day}</source>
        <translation>laatste contact: {day}</translation>
    </message>
</context>
<context>
    <name>ProspectFile</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n gelijk</numerusform>
            <numerusform>%n gelijk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same companies</source>
        <translation>
            <numerusform>%n meer van dezelfde bedrijven</numerusform>
            <numerusform>%n meer van dezelfde bedrijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n niet overgenomen</numerusform>
            <numerusform>%n niet overgenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) left out.</source>
        <translation>
            <numerusform>%n kolom weggelaten.</numerusform>
            <numerusform>%n kolommen weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of prospects kept apart.</source>
        <translation>
            <numerusform>%n groep prospects blijft apart.</numerusform>
            <numerusform>%n groepen prospects blijven apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of prospects that may be one.</source>
        <translation>
            <numerusform>%n groep prospects die één kunnen zijn.</numerusform>
            <numerusform>%n groepen prospects die één kunnen zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of prospects merged.</source>
        <translation>
            <numerusform>%n groep prospects samengevoegd.</numerusform>
            <numerusform>%n groepen prospects samengevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s), with the fields that are ticked.</source>
        <translation>
            <numerusform>%n prospect, met de aangevinkte velden.</numerusform>
            <numerusform>%n prospects, met de aangevinkte velden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) written to {file}.</source>
        <translation>
            <numerusform>%n prospect opgeslagen in {file}.</numerusform>
            <numerusform>%n prospects opgeslagen in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in {file}.</source>
        <translation>
            <numerusform>%n rij in {file}.</numerusform>
            <numerusform>%n rijen in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in {file}, exported by {system}.</source>
        <translation>
            <numerusform>%n rij in {file}, geëxporteerd door {system}.</numerusform>
            <numerusform>%n rijen in {file}, geëxporteerd door {system}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Volgende actie</translation>
    </message>
    <message>
        <source>Next action on</source>
        <translation>Volgende actie op</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>it has more cells than there are columns</source>
        <translation>er staan meer cellen in dan er kolommen zijn</translation>
    </message>
    <message>
        <source>it has one cell, or another separator</source>
        <translation>er staat één cel in, of een ander scheidingsteken</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>een aanhalingsteken is niet gesloten</translation>
    </message>
    <message>
        <source>a cell is too long</source>
        <translation>een cel is te lang</translation>
    </message>
    <message>
        <source>it has no company, contact or email</source>
        <translation>er staat geen bedrijf, contactpersoon of e-mail in</translation>
    </message>
    <message>
        <source>it has no date that can be read</source>
        <translation>er staat geen leesbare datum in</translation>
    </message>
    <message>
        <source>its date lies ahead</source>
        <translation>de datum ligt nog voor je</translation>
    </message>
    <message>
        <source>it names nobody</source>
        <translation>de rij noemt niemand</translation>
    </message>
    <message>
        <source>it is about none of your prospects</source>
        <translation>de rij gaat over geen van je prospects</translation>
    </message>
    <message>
        <source>it could be about several of your prospects</source>
        <translation>de rij kan over meer van je prospects gaan</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>website or mail domain</source>
        <translation>website of maildomein</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>city</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolom {number}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Regel {line}: {reason}</translation>
    </message>
    <message>
        <source>{file} read: {counts}</source>
        <translation>{file} ingelezen: {counts}</translation>
    </message>
    <message>
        <source>In common: {what}</source>
        <translation>Gemeenschappelijk: {what}</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Rijen die niet worden overgenomen</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Deze rijen opslaan…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Save these rows</source>
        <translation>Deze rijen opslaan</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>rows not taken.csv</source>
        <translation>niet overgenomen rijen.csv</translation>
    </message>
    <message>
        <source>Field for column {name}</source>
        <translation>Veld voor kolom {name}</translation>
    </message>
    <message>
        <source>Merged prospects count as one and keep all their touches; they can be split off again. What is not the same is not asked about again.</source>
        <translation>Samengevoegde prospects tellen als één en houden al hun contactmomenten; ze kunnen weer worden losgemaakt. Naar wat niet hetzelfde is, wordt niet opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mogelijk dubbel</translation>
    </message>
    <message>
        <source>Comparing prospects…</source>
        <translation>Prospects worden vergeleken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Niet hetzelfde</translation>
    </message>
    <message>
        <source>Keep them apart for good (Del)</source>
        <translation>Houd ze voorgoed apart (Del)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>No two prospects look like one.</source>
        <translation>Geen twee prospects lijken er één te zijn.</translation>
    </message>
    <message>
        <source>Export prospects</source>
        <translation>Prospects exporteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Werkmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>prospects.csv</source>
        <translation>prospects.csv</translation>
    </message>
    <message>
        <source>Import prospects</source>
        <translation>Prospects inlezen</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Het bestand wordt gelezen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>List of new prospects</source>
        <translation>Lijst van nieuwe prospects</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wordt gelezen…</translation>
    </message>
    <message>
        <source>Prospects that may be one</source>
        <translation>Prospects die mogelijk één zijn</translation>
    </message>
</context>
<context>
    <name>Prospects</name>
    <message numerus="yes">
        <source>%n of them counted without a name</source>
        <translation>
            <numerusform>%n daarvan zonder naam geteld</numerusform>
            <numerusform>%n daarvan zonder naam geteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospects selected</source>
        <translation>
            <numerusform>%n prospect geselecteerd</numerusform>
            <numerusform>%n prospects geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n prospect(s) fits the search and the filters.</source>
        <translation>
            <numerusform>De %n prospect past niet bij zoekopdracht en filters.</numerusform>
            <numerusform>Geen van de %n prospects past bij zoekopdracht en filters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not touched for %n day(s)</source>
        <translation>
            <numerusform>%n dag geen contact</numerusform>
            <numerusform>%n dagen geen contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) until tomorrow</source>
        <translation>
            <numerusform>%n stap tot en met morgen</numerusform>
            <numerusform>%n stappen tot en met morgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) today and tomorrow</source>
        <translation>
            <numerusform>%n stap vandaag en morgen</numerusform>
            <numerusform>%n stappen vandaag en morgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>%n eerdere tonen</numerusform>
            <numerusform>%n eerdere tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>A touch counts once per prospect per month</source>
        <translation>Per prospect telt één contact per maand</translation>
    </message>
    <message>
        <source>{count} of {target}</source>
        <translation>{count} van {target}</translation>
    </message>
    <message>
        <source>{own} own, {agency} agency</source>
        <translation>{own} zelf, {agency} bureau</translation>
    </message>
    <message>
        <source>approached in {month}</source>
        <translation>benaderd in {month}</translation>
    </message>
    <message>
        <source>on pace would be {due}</source>
        <translation>op schema zou {due} zijn</translation>
    </message>
    <message>
        <source>Log a touch</source>
        <translation>Contact noteren</translation>
    </message>
    <message>
        <source>What is done by key or in their menu is done for all of them, touches too.</source>
        <translation>Wat met een toets of in hun menu gebeurt, gebeurt voor allemaal, ook contactmomenten.</translation>
    </message>
    <message>
        <source>No prospect selected</source>
        <translation>Geen prospect geselecteerd</translation>
    </message>
    <message>
        <source>Choose one from the list, or log a touch straight away.</source>
        <translation>Kies er een uit de lijst, of noteer meteen een contact.</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>New prospect</source>
        <translation>Nieuwe prospect</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle tonen</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>No prospects yet</source>
        <translation>Nog geen prospects</translation>
    </message>
    <message>
        <source>Read the list that you have, from a CRM or a spreadsheet, or add the first one.</source>
        <translation>Lees de lijst in die er is, uit een CRM of een spreadsheet, of voeg de eerste toe.</translation>
    </message>
    <message>
        <source>Find company or contact</source>
        <translation>Zoek bedrijf of contact</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Meer filters</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>Fase: {stage}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all</source>
        <comment>lists</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>Van: {owner}</translation>
    </message>
    <message>
        <source>List: {name}</source>
        <translation>Lijst: {name}</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>Op {column}</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>whenever it is due</source>
        <translation>op elk moment</translation>
    </message>
    <message>
        <source>due until today</source>
        <translation>tot en met vandaag</translation>
    </message>
    <message>
        <source>due until the end of this week</source>
        <translation>tot en met deze week</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>nog geen gekozen</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>whenever it was</source>
        <translation>op elk moment</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>all</source>
        <comment>stages</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>geen lijst</translation>
    </message>
    <message>
        <source>Edit prospect</source>
        <translation>Prospect bewerken</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} van {count}</translation>
    </message>
    <message>
        <source>To {stage}</source>
        <translation>Naar {stage}</translation>
    </message>
    <message>
        <source>Change next action (E)</source>
        <translation>Volgende stap wijzigen (E)</translation>
    </message>
    <message>
        <source>Put into the week (W), or drag it there</source>
        <translation>In de week zetten (W), of erheen slepen</translation>
    </message>
    <message>
        <source>choose a next action</source>
        <translation>kies een volgende stap</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Wat is de volgende stap</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Over een week</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Over een maand</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Niets te doen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>{shown} of {known}</source>
        <translation>{shown} van {known}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Split off again</source>
        <translation>Weer afsplitsen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Import prospects</source>
        <translation>Prospects inlezen</translation>
    </message>
    <message>
        <source>Tables and workbooks ({patterns})</source>
        <translation>Tabellen en werkmappen ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Samenvoegen met</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>next action after tomorrow</source>
        <translation>volgende stap na morgen</translation>
    </message>
    <message>
        <source>No next action yet</source>
        <translation>Nog geen volgende stap</translation>
    </message>
    <message>
        <source>{day}, in block {name} {time}</source>
        <translation>{day}, in blok {name} {time}</translation>
    </message>
    <message>
        <source>Company, known or new</source>
        <translation>Bedrijf, bekend of nieuw</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er gezegd is</translation>
    </message>
    <message>
        <source>Day of the next action</source>
        <translation>Dag van de volgende stap</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duurde</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Noteren</translation>
    </message>
</context>
<context>
    <name>ReactiveTime</name>
    <message>
        <source>{kept} h kept free</source>
        <translation>{kept} u vrijgehouden</translation>
    </message>
    <message>
        <source>{kept} of {usual} h kept free</source>
        <translation>{kept} van {usual} u vrijgehouden</translation>
    </message>
    <message>
        <source>After {count} committed weeks your own usual size shows here.</source>
        <translation>Na {count} vastgelegde weken staat hier wat voor jou gebruikelijk is.</translation>
    </message>
    <message>
        <source>Your weeks had no unplanned client work.</source>
        <translation>Jouw weken hadden geen ongepland klantwerk.</translation>
    </message>
    <message>
        <source>Usually up to {usual} h unplanned client work (from {count} weeks); you kept {kept} h free.</source>
        <translation>Meestal tot {usual} u ongepland klantwerk (uit {count} weken); je hield {kept} u vrij.</translation>
    </message>
    <message>
        <source>Usually up to {usual} h unplanned client work (from {count} weeks); you kept {kept} h free. The other {rest} h will come out of planned blocks.</source>
        <translation>Meestal tot {usual} u ongepland klantwerk (uit {count} weken); je hield {kept} u vrij. De andere {rest} u gaat van geplande blokken af.</translation>
    </message>
    <message>
        <source>from {count} weeks, {mean} h on average</source>
        <translation>uit {count} weken, gemiddeld {mean} u</translation>
    </message>
    <message>
        <source>Use {times} for acquisition</source>
        <translation>Gebruik {times} voor acquisitie</translation>
    </message>
    <message>
        <source>Reactive time</source>
        <translation>Reactieve tijd</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>On the page</source>
        <translation>Op de pagina</translation>
    </message>
    <message>
        <source>Figures in the released file only</source>
        <translation>Cijfers, alleen in het vrijgegeven bestand</translation>
    </message>
    <message>
        <source>Your own words, and what is private</source>
        <translation>Je eigen woorden, en wat privé is</translation>
    </message>
    <message>
        <source>These stay with you unless you tick them. Dreaded counts as not said.</source>
        <translation>Deze blijven bij jou tenzij je ze aanvinkt. Tegenop zien telt dan als niet genoemd.</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>Hier is niets geschreven.</translation>
    </message>
    <message>
        <source>What was released</source>
        <translation>Wat is vrijgegeven</translation>
    </message>
    <message>
        <source>Every sheet that you released, and what went along. Withdrawing writes a sheet without numbers; where your manager&apos;s Overmorgen reads it, the other goes, and so does every copy. What was printed or saved elsewhere cannot be called back.</source>
        <translation>Elk blad dat je hebt vrijgegeven, en wat er meeging. Intrekken schrijft een blad zonder cijfers; waar de Overmorgen van je leidinggevende dat leest, gaat het andere weg, en elke kopie ook. Wat is afgedrukt of elders bewaard, is niet terug te halen.</translation>
    </message>
    <message>
        <source>Nothing was released yet.</source>
        <translation>Er is nog niets vrijgegeven.</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Vrijgegeven</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>What went along</source>
        <translation>Wat meeging</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>{day}, weeks {first}–{last}</source>
        <translation>{day}, weken {first}–{last}</translation>
    </message>
    <message>
        <source>released</source>
        <translation>vrijgegeven</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>ingetrokken op {day}</translation>
    </message>
    <message>
        <source>Write the withdrawal again…</source>
        <translation>Intrekking nogmaals schrijven…</translation>
    </message>
    <message>
        <source>Write the withdrawn sheet</source>
        <translation>Ingetrokken blad schrijven</translation>
    </message>
    <message>
        <source>{file} is written. Send it to your manager.</source>
        <translation>{file} is geschreven. Stuur het naar je leidinggevende.</translation>
    </message>
    <message>
        <source>All charts, figures and agreements</source>
        <translation>Alle grafieken, cijfers en afspraken</translation>
    </message>
    <message>
        <source>This is too long for a sheet.</source>
        <translation>Dit is te lang voor een blad.</translation>
    </message>
    <message>
        <source>Release the sheet</source>
        <translation>Blad vrijgeven</translation>
    </message>
    <message>
        <source>Released as {file}. The log lists it, and it can be withdrawn there.</source>
        <translation>Vrijgegeven als {file}. Het staat in het logboek en kan daar worden ingetrokken.</translation>
    </message>
    <message>
        <source>One-on-one {rep} {day} weeks {first}-{last}</source>
        <translation>Gesprek {rep} {day} weken {first}-{last}</translation>
    </message>
    <message>
        <source>Sheets of one-on-ones (*{ending})</source>
        <translation>Gespreksbladen (*{ending})</translation>
    </message>
    <message>
        <source>This computer has no store for secrets, so the key that signed it is gone when Overmorgen closes. A later sheet will show your manager another key; say that it is you.</source>
        <translation>Deze computer heeft geen opslag voor geheimen, dus de sleutel waarmee is ondertekend is weg zodra Overmorgen sluit. Een later blad toont je leidinggevende een andere sleutel; zeg dat jij het bent.</translation>
    </message>
    <message>
        <source>One-on-one sheet</source>
        <translation>Gespreksblad</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>De pagina</translation>
    </message>
    <message>
        <source>All numbers and texts</source>
        <translation>Alle cijfers en teksten</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Wat wordt getoond</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Vrijgeven…</translation>
    </message>
    <message>
        <source>What was released…</source>
        <translation>Wat is vrijgegeven…</translation>
    </message>
    <message>
        <source>Your manager sees what is ticked, as it is shown here, once you release it.</source>
        <translation>Je leidinggevende ziet wat is aangevinkt, zoals het hier staat, zodra je het vrijgeeft.</translation>
    </message>
    <message>
        <source>The sheet is being signed.</source>
        <translation>Het blad wordt ondertekend.</translation>
    </message>
    <message>
        <source>All numbers and texts that go along</source>
        <translation>Alle cijfers en teksten die meegaan</translation>
    </message>
</context>
<context>
    <name>ReleasePart</name>
    <message>
        <source>Hours per week</source>
        <translation>Uren per week</translation>
    </message>
    <message>
        <source>Where planned acquisition went</source>
        <translation>Waar geplande acquisitie bleef</translation>
    </message>
    <message>
        <source>What displaced it</source>
        <translation>Wat acquisitie verdrong</translation>
    </message>
    <message>
        <source>Prospects approached</source>
        <translation>Benaderde prospects</translation>
    </message>
    <message>
        <source>What survives when</source>
        <translation>Wat wanneer standhoudt</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Vooruitblik</translation>
    </message>
    <message>
        <source>Mix band</source>
        <translation>Mixband</translation>
    </message>
    <message>
        <source>What we see</source>
        <translation>Wat we zien</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Next one-on-one</source>
        <translation>Volgend gesprek</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Mijn eigen woorden</translation>
    </message>
    <message>
        <source>Focus of the coaching</source>
        <translation>Aandachtspunt van de coaching</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Dreaded it, as a cause</source>
        <translation>Zag er tegenop, als oorzaak</translation>
    </message>
    <message>
        <source>This sheet was withdrawn on {moment}.</source>
        <translation>Dit blad is ingetrokken op {moment}.</translation>
    </message>
</context>
<context>
    <name>Released</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blok</numerusform>
            <numerusform>%n blokken</numerusform>
        </translation>
    </message>
    <message>
        <source>In every sheet</source>
        <translation>In elk blad</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Vertegenwoordiger</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leidinggevende</translation>
    </message>
    <message>
        <source>One-on-one</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Counted until</source>
        <translation>Geteld tot en met</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Vrijgegeven</translation>
    </message>
    <message>
        <source>Number of this sheet, random</source>
        <translation>Nummer van dit blad, willekeurig</translation>
    </message>
    <message>
        <source>Number of your data file, random</source>
        <translation>Nummer van je gegevensbestand, willekeurig</translation>
    </message>
    <message>
        <source>{week}: short-term {short}, long-term {long}</source>
        <translation>{week}: korte termijn {short}, lange termijn {long}</translation>
    </message>
    <message>
        <source>planned {short} and {long}</source>
        <translation>gepland {short} en {long}</translation>
    </message>
    <message>
        <source>back-office cover {hours}</source>
        <translation>inval binnendienst {hours}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Moved and done</source>
        <translation>Verplaatst en gedaan</translation>
    </message>
    <message>
        <source>Displaced</source>
        <translation>Verdrongen</translation>
    </message>
    <message>
        <source>Shortened</source>
        <translation>Ingekort</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>{hours} could have waited, {rest} could not</source>
        <translation>{hours} had kunnen wachten, {rest} niet</translation>
    </message>
    <message>
        <source>{month}: {own} own, {agency} agency</source>
        <translation>{month}: {own} zelf, {agency} bureau</translation>
    </message>
    <message>
        <source>As it looked on {day}</source>
        <translation>Zoals het er op {day} uitzag</translation>
    </message>
    <message>
        <source>{month}: plan kept {kept}, as it has been going {going}, acquisition stops {stopped}</source>
        <translation>{month}: volgens plan {kept}, zoals het ging {going}, acquisitie stopt {stopped}</translation>
    </message>
    <message>
        <source>All hours for clients and prospects</source>
        <translation>Alle uren voor klanten en prospects</translation>
    </message>
    <message>
        <source>Replaces clients that leave</source>
        <translation>Vervangt klanten die vertrekken</translation>
    </message>
    <message>
        <source>Pays best</source>
        <translation>Loont het meest</translation>
    </message>
    <message>
        <source>Pays best, from</source>
        <translation>Loont het meest, vanaf</translation>
    </message>
    <message>
        <source>Pays best, up to</source>
        <translation>Loont het meest, tot</translation>
    </message>
    <message>
        <source>Usual of the last weeks</source>
        <translation>Gewoonlijk in de laatste weken</translation>
    </message>
    <message>
        <source>Best four weeks</source>
        <translation>Beste vier weken</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>own {own}, agency {agency}</source>
        <translation>zelf {own}, bureau {agency}</translation>
    </message>
    <message>
        <source>Counted under its own name among the causes above.</source>
        <translation>Hierboven bij de oorzaken onder de eigen naam geteld.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Something in Overmorgen did not work</source>
        <translation>Iets in Overmorgen werkte niet</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Everything that was shown as saved is saved. You can go on; if it happens again, close and open the window. The report holds places in the program and versions, nothing of your plan.</source>
        <translation>Alles wat als opgeslagen werd getoond, is opgeslagen. Je kunt doorgaan; gebeurt het weer, sluit en open dan het venster. Het verslag bevat plaatsen in het programma en versies, niets uit je plan.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Open large</source>
        <translation>Groot openen</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Kopieer als tabel</translation>
    </message>
    <message>
        <source>Save as {format}…</source>
        <translation>Opslaan als {format}…</translation>
    </message>
    <message>
        <source>Hours per week</source>
        <translation>Uren per week</translation>
    </message>
    <message>
        <source>Planned acquisition</source>
        <translation>Geplande acquisitie</translation>
    </message>
    <message>
        <source>What displaced acquisition</source>
        <translation>Wat acquisitie verdrong</translation>
    </message>
    <message>
        <source>Prospects approached</source>
        <translation>Benaderde prospects</translation>
    </message>
    <message>
        <source>What survives</source>
        <translation>Wat standhoudt</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Vooruitblik</translation>
    </message>
    <message>
        <source>Mix band</source>
        <translation>Mixband</translation>
    </message>
    <message>
        <source>Chances of a month</source>
        <translation>Kansen van een maand</translation>
    </message>
    <message numerus="yes">
        <source>%n approach(es) counted without names</source>
        <translation>
            <numerusform>%n benadering geteld zonder naam</numerusform>
            <numerusform>%n benaderingen geteld zonder naam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{subtitle} In the %n week(s) before: {share}.</source>
        <translation>
            <numerusform>{subtitle} In de %n week ervoor: {share}.</numerusform>
            <numerusform>{subtitle} In de %n weken ervoor: {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree on something new</source>
        <translation>Iets nieuws afspreken</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Nothing agreed yet</source>
        <translation>Nog niets afgesproken</translation>
    </message>
    <message>
        <source>Agreements, until {day}</source>
        <translation>Afspraken, tot en met {day}</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Loopt door</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afgelopen</translation>
    </message>
    <message>
        <source>Enter or a double click leads to the week. This list stays with you.</source>
        <translation>Enter of een dubbelklik brengt je naar de week. Deze lijst blijft bij jou.</translation>
    </message>
    <message>
        <source>There is nothing behind this one.</source>
        <translation>Hier zit niets achter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Toon de week</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>geen titel</translation>
    </message>
    <message>
        <source>{minutes} of {planned}</source>
        <translation>{minutes} van {planned}</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Grafiek opslaan</translation>
    </message>
    <message>
        <source>Conversation sheet</source>
        <translation>Gespreksblad</translation>
    </message>
    <message>
        <source>Change the date, or with whom</source>
        <translation>Datum wijzigen, of met wie</translation>
    </message>
    <message>
        <source>Other one-on-ones</source>
        <translation>Andere gesprekken</translation>
    </message>
    <message>
        <source>Fold the conversation sheet (F9)</source>
        <translation>Gespreksblad inklappen (F9)</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In je eigen woorden</translation>
    </message>
    <message>
        <source>What you want to say first; it stays yours unless you release it.</source>
        <translation>Wat je eerst wilt zeggen; het blijft van jou tenzij je het vrijgeeft.</translation>
    </message>
    <message>
        <source>The coach&apos;s focus</source>
        <translation>Aandachtspunt van de coach</translation>
    </message>
    <message>
        <source>What to practise until then</source>
        <translation>Wat je tot dan oefent</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Next one-on-one</source>
        <translation>Volgend gesprek</translation>
    </message>
    <message>
        <source>Time of the next one-on-one</source>
        <translation>Tijd van het volgende gesprek</translation>
    </message>
    <message>
        <source>Keep sheet</source>
        <translation>Blad bewaren</translation>
    </message>
    <message>
        <source>What we see</source>
        <translation>Wat we zien</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgend</translation>
    </message>
    <message>
        <source>Too few weeks yet to say something that holds.</source>
        <translation>Nog te weinig weken om iets te zeggen dat klopt.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Kept {moment}</source>
        <translation>Bewaard {moment}</translation>
    </message>
    <message>
        <source>{rep} and {manager}</source>
        <translation>{rep} en {manager}</translation>
    </message>
    <message>
        <source>Change the date, or with whom…</source>
        <translation>Datum wijzigen, of met wie…</translation>
    </message>
    <message>
        <source>Released sheets…</source>
        <translation>Vrijgegeven bladen…</translation>
    </message>
    <message>
        <source>Sheet kept.</source>
        <translation>Blad bewaard.</translation>
    </message>
    <message>
        <source>Sheet kept; the next one-on-one is in the week of {day}.</source>
        <translation>Blad bewaard; het volgende gesprek staat in de week van {day}.</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>Alle grafieken</translation>
    </message>
    <message>
        <source>All charts (Esc)</source>
        <translation>Alle grafieken (Esc)</translation>
    </message>
    <message>
        <source>Chart before</source>
        <translation>Vorige grafiek</translation>
    </message>
    <message>
        <source>Next chart</source>
        <translation>Volgende grafiek</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} van {count}</translation>
    </message>
    <message>
        <source>Usual judgements</source>
        <translation>Gebruikelijke inschatting</translation>
    </message>
    <message>
        <source>Today&apos;s effort brings 100%. What would each bring, by your own judgement, with …</source>
        <translation>De inspanning van nu levert 100% op. Wat zou het volgens jou opleveren met …</translation>
    </message>
    <message>
        <source>Work for clients</source>
        <translation>Werk voor klanten</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Acquisitie</translation>
    </message>
    <message>
        <source>none of it</source>
        <translation>niets ervan</translation>
    </message>
    <message>
        <source>half as much</source>
        <translation>de helft</translation>
    </message>
    <message>
        <source>half as much again</source>
        <translation>anderhalf keer zoveel</translation>
    </message>
    <message>
        <source>as much as could ever help</source>
        <translation>zoveel als nog kan helpen</translation>
    </message>
    <message>
        <source>One-on-one</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Acquisition planned a week</source>
        <translation>Geplande acquisitie per week</translation>
    </message>
    <message>
        <source>The agency&apos;s share of approaches</source>
        <translation>Aandeel van het bureau in de benaderingen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>As things are</source>
        <translation>Zoals het nu is</translation>
    </message>
    <message>
        <source>{title}, as it has been going. {subtitle}</source>
        <translation>{title}, zoals het tot nu toe gaat. {subtitle}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presenteren</translation>
    </message>
    <message>
        <source>One chart at a time, full screen (F5)</source>
        <translation>Eén grafiek tegelijk, schermvullend (F5)</translation>
    </message>
    <message>
        <source>One-on-one sheet</source>
        <translation>Gespreksblad op papier</translation>
    </message>
    <message>
        <source>Print or release the sheet (Ctrl+P)</source>
        <translation>Blad afdrukken of vrijgeven (Ctrl+P)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>Week {week}</translation>
    </message>
    <message>
        <source>Weeks {first} of {first_year} to {last} of {last_year}</source>
        <translation>Week {first} van {first_year} tot en met {last} van {last_year}</translation>
    </message>
    <message>
        <source>Weeks {first}–{last}</source>
        <translation>Week {first}–{last}</translation>
    </message>
    <message>
        <source>{weeks}, {days}</source>
        <translation>{weeks}, {days}</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>Stand van {date}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Whole weeks are shown.</source>
        <translation>Er worden hele weken getoond.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Name of your manager</source>
        <translation>Naam van je leidinggevende</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Long-term work in week {week}</source>
        <translation>Werk voor de lange termijn in week {week}</translation>
    </message>
    <message>
        <source>Acquisition that made way, no cause said</source>
        <translation>Acquisitie die plaatsmaakte, oorzaak niet genoemd</translation>
    </message>
    <message>
        <source>Acquisition that made way: {cause}</source>
        <translation>Acquisitie die plaatsmaakte: {cause}</translation>
    </message>
    <message>
        <source>Prospects approached in {month}</source>
        <translation>Benaderde prospects in {month}</translation>
    </message>
    <message>
        <source>Acquisition on {slot}</source>
        <translation>Acquisitie op {slot}</translation>
    </message>
    <message>
        <source>Planned acquisition: {part}</source>
        <translation>Geplande acquisitie: {part}</translation>
    </message>
    <message>
        <source>Your manager</source>
        <translation>Je leidinggevende</translation>
    </message>
    <message>
        <source>{manager} sees totals and agreements, no titles</source>
        <translation>{manager} ziet totalen en afspraken, geen titels</translation>
    </message>
    <message>
        <source>{rep}, {weeks}</source>
        <translation>{rep}, {weeks}</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>grafiek</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>close</source>
        <translation>sluiten</translation>
    </message>
    <message>
        <source>Reading the weeks…</source>
        <translation>De weken worden gelezen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The weeks could not be read.</source>
        <translation>De weken konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>Plan a week with client work and acquisition, commit to it, and close its days in a minute with Look back. The charts show from the first week on, and say more with each.</source>
        <translation>Plan een week met klantwerk en acquisitie, leg die vast en sluit de dagen in een minuut af met Terugblik. De grafieken verschijnen vanaf de eerste week en zeggen met elke week meer.</translation>
    </message>
    <message>
        <source>Nothing to show of these weeks yet</source>
        <translation>Over deze weken is nog niets te laten zien</translation>
    </message>
    <message>
        <source>Go to the week</source>
        <translation>Naar de week</translation>
    </message>
    <message>
        <source>Open large ({key})</source>
        <translation>Groot openen ({key})</translation>
    </message>
    <message>
        <source>Unfold the conversation sheet (F9)</source>
        <translation>Gespreksblad uitklappen (F9)</translation>
    </message>
    <message>
        <source>{done} of {planned} were done</source>
        <translation>{done} van {planned} gedaan</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n bewaard</numerusform>
            <numerusform>%n bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>Data en back-ups</translation>
    </message>
    <message>
        <source>Everything is in one file on this computer.</source>
        <translation>Alles staat in één bestand op deze computer.</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Gegevensbestand</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu back-up maken</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Toon in map</translation>
    </message>
    <message>
        <source>Last backup {day}</source>
        <translation>Laatste back-up {day}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Nog geen back-up</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Everything works without a mouse.</source>
        <translation>Alles werkt zonder muis.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Taal en uiterlijk</translation>
    </message>
    <message>
        <source>Words and formats are chosen apart.</source>
        <translation>Taal en notaties staan los van elkaar.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Notaties</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Als het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Als het systeem ({language})</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Als de taal</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Zoek instelling</translation>
    </message>
    <message>
        <source>Saved as you go. {keys} undoes the last change.</source>
        <translation>Wordt meteen opgeslagen. {keys} maakt de laatste wijziging ongedaan.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Appointments come in as fixed blocks. Overmorgen never writes to your calendar.</source>
        <translation>Afspraken komen binnen als vaste blokken. Overmorgen schrijft nooit in de agenda.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle instellingen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Stands on the printed week.</source>
        <translation>Staat op de afgedrukte week.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>{day}, from</source>
        <translation>{day}, vanaf</translation>
    </message>
    <message>
        <source>{day}, to</source>
        <translation>{day}, tot</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Werktijden</translation>
    </message>
    <message>
        <source>Free hours stay inside these times.</source>
        <translation>Vrije uren blijven binnen deze tijden.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>Elke werkdag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Break from</source>
        <translation>Pauze vanaf</translation>
    </message>
    <message>
        <source>Length of the break</source>
        <translation>Duur van de pauze</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>for</source>
        <translation>duurt</translation>
    </message>
    <message>
        <source>Different hours per weekday</source>
        <translation>Andere uren per weekdag</translation>
    </message>
    <message>
        <source>Giving way</source>
        <translation>Plaatsmaken</translation>
    </message>
    <message>
        <source>The shortest time that is worth beginning. A block that gives way can be kept this long instead of being given up, and less than this is not offered.</source>
        <translation>De kortste tijd waarin beginnen zin heeft. Een blok dat wijkt, kan zo lang blijven in plaats van te vervallen; korter wordt niet aangeboden.</translation>
    </message>
    <message>
        <source>Minimum block</source>
        <translation>Minimumblok</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>Week view</source>
        <translation>Weekweergave</translation>
    </message>
    <message>
        <source>What the Week page shows first, and the steps in which blocks move.</source>
        <translation>Wat de pagina Week eerst toont, en de stappen waarin blokken bewegen.</translation>
    </message>
    <message>
        <source>First hour shown</source>
        <translation>Eerste uur in beeld</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Show the weekend</source>
        <translation>Weekend tonen</translation>
    </message>
    <message>
        <source>First hour</source>
        <translation>Eerste uur</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <source>Offered once a day at the foot of the window, and never again that day.</source>
        <translation>Eén keer per dag aangeboden onderaan het venster, daarna die dag niet meer.</translation>
    </message>
    <message>
        <source>Offer to look back on the day</source>
        <translation>Terugblik op de dag aanbieden</translation>
    </message>
    <message>
        <source>Look back from</source>
        <translation>Terugblik vanaf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>The Week page shows how they stand. Changes show in the next one-on-one.</source>
        <translation>De pagina Week laat zien hoe ze ervoor staan. Wijzigingen zie je in het volgende voortgangsgesprek.</translation>
    </message>
    <message>
        <source>Add an agreement</source>
        <translation>Afspraak toevoegen</translation>
    </message>
    <message>
        <source>Change: {agreement}</source>
        <translation>Wijzigen: {agreement}</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feestdagen</translation>
    </message>
    <message>
        <source>They are left out of the working days by which agreements are paced, and nothing is offered on them. Untick those on which you work.</source>
        <translation>Ze tellen niet als werkdag voor het schema van afspraken, en er wordt niets op aangeboden. Vink uit waarop je werkt.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation>Geen feestdagen</translation>
    </message>
    <message>
        <source>As the formats ({country})</source>
        <translation>Zoals de notaties ({country})</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Het hele land</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Acquisitie</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutraal</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Add an agreement</source>
        <translation>Afspraak toevoegen</translation>
    </message>
    <message>
        <source>Agency and coaching</source>
        <translation>Bureau en coaching</translation>
    </message>
    <message>
        <source>Nothing agreed for this week</source>
        <translation>Voor deze week is niets afgesproken</translation>
    </message>
    <message>
        <source>Add an agreement…</source>
        <translation>Afspraak toevoegen…</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Unfold the side panel</source>
        <translation>Zijpaneel uitklappen</translation>
    </message>
    <message>
        <source>Mix, agreements and categories</source>
        <translation>Mix, afspraken en soorten werk</translation>
    </message>
    <message>
        <source>Fold the side panel</source>
        <translation>Zijpaneel inklappen</translation>
    </message>
    <message>
        <source>Drag into the week</source>
        <translation>Sleep naar de week</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Last change not saved</source>
        <translation>Laatste wijziging niet opgeslagen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nee</translation>
    </message>
    <message>
        <source>Agency list received {day} {time}</source>
        <translation>Lijst van bureau ontvangen {day} {time}</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Every {every} weeks the agency gives {step} points back, until {floor}, where the last {window} weeks carry it: {survival} of the planned acquisition was done there, and in {weeks} of them your own approaches reached {reached} of your part. Otherwise its share holds.</source>
        <translation>Elke {every} weken geeft het bureau {step} punten terug, tot {floor}, als de laatste {window} weken dat dragen: {survival} van de geplande acquisitie is daarin gedaan, en in {weeks} ervan haalden je eigen benaderingen {reached} van jouw deel. Anders blijft het aandeel staan.</translation>
    </message>
    <message>
        <source>The agency begins on {day} with {share}: {part} of {all} a month</source>
        <translation>Het bureau begint op {day} met {share}: {part} van {all} per maand</translation>
    </message>
    <message>
        <source>The agency has {share} now: {part} of {all} a month</source>
        <translation>Het bureau heeft nu {share}: {part} van {all} per maand</translation>
    </message>
    <message>
        <source>No further step before it ends on {day}</source>
        <translation>Geen stap meer voordat het eindigt op {day}</translation>
    </message>
    <message>
        <source>Its share stays as it is: the taper is through</source>
        <translation>Het aandeel blijft zoals het is: de afbouw is klaar</translation>
    </message>
    <message>
        <source>Next step on {day}, to {share} where the weeks carry it</source>
        <translation>Volgende stap op {day}, naar {share} als de weken dat dragen</translation>
    </message>
    <message>
        <source>own part in {on} of {count} weeks ({wanted} wanted)</source>
        <translation>eigen deel in {on} van {count} weken ({wanted} afgesproken)</translation>
    </message>
    <message>
        <source>No planned acquisition yet · {reached}</source>
        <translation>Nog geen geplande acquisitie · {reached}</translation>
    </message>
    <message>
        <source>Survival {share} ({wanted} wanted) · {reached}</source>
        <translation>Houdt stand {share} ({wanted} afgesproken) · {reached}</translation>
    </message>
    <message>
        <source>begins at {share}</source>
        <translation>begint op {share}</translation>
    </message>
    <message>
        <source>step to {share}</source>
        <translation>stap naar {share}</translation>
    </message>
    <message>
        <source>last step, to {share}</source>
        <translation>laatste stap, naar {share}</translation>
    </message>
    <message>
        <source>holds at {share}</source>
        <translation>blijft op {share}</translation>
    </message>
    <message>
        <source>Not enough committed weeks to tell yet</source>
        <translation>Nog te weinig vastgelegde weken om het te zeggen</translation>
    </message>
    <message>
        <source>{count} of {part} approached by the agency in {month}</source>
        <translation>{count} van {part} door het bureau benaderd in {month}</translation>
    </message>
    <message>
        <source>{count} of {part} by yourself</source>
        <translation>{count} van {part} door jezelf</translation>
    </message>
    <message>
        <source>Asks {needed} h a week of you: {agency} h for the agency&apos;s meetings, {own} h for your own approaches.</source>
        <translation>Vraagt {needed} u per week van je: {agency} u voor de bezoeken van het bureau, {own} u voor je eigen benaderingen.</translation>
    </message>
    <message>
        <source>How many hours there are shows after the first committed weeks.</source>
        <translation>Hoeveel uren er zijn, blijkt na de eerste vastgelegde weken.</translation>
    </message>
    <message>
        <source>{shares}, the last one on {day} at the earliest</source>
        <translation>{shares}, de laatste op zijn vroegst op {day}</translation>
    </message>
    <message>
        <source>The agency&apos;s part</source>
        <translation>Het deel van het bureau</translation>
    </message>
    <message>
        <source>How many approaches the agency takes over, and how you take them back.</source>
        <translation>Hoeveel benaderingen het bureau overneemt, en hoe je ze terugneemt.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Begint op</translation>
    </message>
    <message>
        <source>{number} prospects</source>
        <translation>{number} prospects</translation>
    </message>
    <message>
        <source>Together a month</source>
        <translation>Samen per maand</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Begint met</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} punten</translation>
    </message>
    <message>
        <source>Gives back</source>
        <translation>Geeft terug</translation>
    </message>
    <message>
        <source>{number} weeks</source>
        <translation>{number} weken</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Elke</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Eindigt op</translation>
    </message>
    <message>
        <source>you and the agency</source>
        <translation>jij en het bureau</translation>
    </message>
    <message>
        <source>every</source>
        <translation>elke</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Vandaag beëindigen</translation>
    </message>
    <message>
        <source>Coaching session</source>
        <translation>Coachingsessie</translation>
    </message>
    <message>
        <source>It stands in your week as a block.</source>
        <translation>Ze staat als blok in je week.</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>waar het over gaat</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>what you practise until then</source>
        <translation>wat je tot dan oefent</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>for</source>
        <translation>gedurende</translation>
    </message>
    <message>
        <source>{day}, no time yet</source>
        <translation>{day}, nog geen tijd</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Exercise: {exercise}</source>
        <translation>Oefening: {exercise}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} wijzigen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
    <message>
        <source>Agency and coaching</source>
        <translation>Bureau en coaching</translation>
    </message>
    <message>
        <source>A part of the approaches done by others, while you take them over step by step.</source>
        <translation>Een deel van de benaderingen door anderen, terwijl je ze stap voor stap overneemt.</translation>
    </message>
    <message>
        <source>Hand a list over…</source>
        <translation>Lijst overdragen…</translation>
    </message>
    <message>
        <source>Read the agency&apos;s list…</source>
        <translation>Lijst van het bureau inlezen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>All approaches are your own. An agency can take over a part for a while.</source>
        <translation>Alle benaderingen doe je zelf. Een bureau kan een tijdlang een deel overnemen.</translation>
    </message>
    <message>
        <source>{agency} was there until {day}. All approaches are your own.</source>
        <translation>{agency} was er tot en met {day}. Alle benaderingen doe je zelf.</translation>
    </message>
    <message>
        <source>Agree on an agency…</source>
        <translation>Bureau afspreken…</translation>
    </message>
    <message>
        <source>So far: {facts}</source>
        <translation>Tot nu toe: {facts}</translation>
    </message>
    <message>
        <source>Change the agency&apos;s part…</source>
        <translation>Deel van het bureau wijzigen…</translation>
    </message>
    <message>
        <source>Taper</source>
        <translation>Afbouw</translation>
    </message>
    <message>
        <source>Your hours</source>
        <translation>Jouw uren</translation>
    </message>
    <message>
        <source>No session planned yet. A session stands in your week as a block.</source>
        <translation>Nog geen sessie gepland. Een sessie staat als blok in je week.</translation>
    </message>
    <message>
        <source>Plan a session…</source>
        <translation>Sessie plannen…</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Komt nog</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>{share} for the agency</source>
        <translation>{share} voor het bureau</translation>
    </message>
    <message numerus="yes">
        <source>An approach is reckoned at {each} h: {benchmark} benchmark, {own} your own figures, from %n approach(es).</source>
        <translation>
            <numerusform>Een benadering telt voor {each} u: {benchmark} ervaringscijfers, {own} eigen cijfers, uit %n benadering.</numerusform>
            <numerusform>Een benadering telt voor {each} u: {benchmark} ervaringscijfers, {own} eigen cijfers, uit %n benaderingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n week(s) had {free} h a week for acquisition, from {least} to {most}; {missing} h more would carry it.</source>
        <translation>
            <numerusform>De laatste %n week had {free} u voor acquisitie, van {least} tot {most}; met {missing} u meer past het.</numerusform>
            <numerusform>De laatste %n weken hadden {free} u per week voor acquisitie, van {least} tot {most}; met {missing} u meer past het.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n week(s) had {free} h a week for acquisition, from {least} to {most}, which carries it.</source>
        <translation>
            <numerusform>De laatste %n week had {free} u voor acquisitie, van {least} tot {most}, en dat past.</numerusform>
            <numerusform>De laatste %n weken hadden {free} u per week voor acquisitie, van {least} tot {most}, en dat past.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) written to {file}.</source>
        <translation>
            <numerusform>%n prospect geschreven naar {file}.</numerusform>
            <numerusform>%n prospects geschreven naar {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) go out</source>
        <translation>
            <numerusform>%n prospect gaat naar buiten</numerusform>
            <numerusform>%n prospects gaan naar buiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new touch(es)</source>
        <translation>
            <numerusform>%n nieuw contactmoment</numerusform>
            <numerusform>%n nieuwe contactmomenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n verbeterd</numerusform>
            <numerusform>%n verbeterd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n al bekend</numerusform>
            <numerusform>%n al bekend</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand a list over</source>
        <translation>Lijst overdragen</translation>
    </message>
    <message>
        <source>What is ticked goes out, and nothing else: no touches, no stages, no plans.</source>
        <translation>Wat is aangevinkt gaat naar buiten, en niets anders: geen contactmomenten, geen fasen, geen plannen.</translation>
    </message>
    <message>
        <source>They become the agency&apos;s</source>
        <translation>Ze gaan naar het bureau</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Those selected</source>
        <translation>De geselecteerde</translation>
    </message>
    <message>
        <source>The agency&apos;s</source>
        <translation>Die van het bureau</translation>
    </message>
    <message>
        <source>Your own, not approached yet</source>
        <translation>Die van jezelf, nog niet benaderd</translation>
    </message>
    <message>
        <source>List: {name}</source>
        <translation>Lijst: {name}</translation>
    </message>
    <message>
        <source>By it the agency&apos;s answers are matched.</source>
        <translation>Hieraan worden de antwoorden van het bureau herkend.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Wat naar buiten gaat</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>The agency&apos;s list</source>
        <translation>De lijst van het bureau</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt)</source>
        <translation>Tabellen (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
</context>
<context>
    <name>Survival</name>
    <message>
        <source>survives {share}</source>
        <translation>houdt stand {share}</translation>
    </message>
    <message>
        <source>Acquisition survives here {share}</source>
        <translation>Acquisitie houdt hier stand: {share}</translation>
    </message>
    <message>
        <source>Acquisition done</source>
        <translation>Acquisitie gedaan</translation>
    </message>
    <message>
        <source>Likely to survive</source>
        <translation>Houdt waarschijnlijk stand</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} u</translation>
    </message>
    <message>
        <source>Acquisition of this week that was done, as far as it has been looked back on.</source>
        <translation>Acquisitie van deze week die gedaan is, voor zover erop is teruggeblikt.</translation>
    </message>
    <message>
        <source>Known once committed weeks with acquisition have been looked back on.</source>
        <translation>Bekend zodra op vastgelegde weken met acquisitie is teruggeblikt.</translation>
    </message>
    <message>
        <source>Acquisition of this week that is likely to be done, by what became of your committed blocks at these times in the last half year.</source>
        <translation>Acquisitie van deze week die er waarschijnlijk van komt, naar wat er het afgelopen half jaar op deze tijden van je vastgelegde blokken kwam.</translation>
    </message>
</context>
<context>
    <name>SurvivalChart</name>
    <message numerus="yes">
        <source>{slot}: {share} done, likely {low} to {high}, from %n block(s)</source>
        <translation>
            <numerusform>{slot}: {share} gedaan, waarschijnlijk {low} tot {high}, uit %n blok</numerusform>
            <numerusform>{slot}: {share} gedaan, waarschijnlijk {low} tot {high}, uit %n blokken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{slot}: %n block(s), a number shows from {least} on</source>
        <translation>
            <numerusform>{slot}: %n blok, een getal komt vanaf {least}</numerusform>
            <numerusform>{slot}: %n blokken, een getal komt vanaf {least}</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of committed acquisition time that was done, in per cent; n is the number of blocks.</source>
        <translation>Aandeel vastgelegde acquisitietijd dat gedaan is, in procenten; n is het aantal blokken.</translation>
    </message>
    <message>
        <source>A block moved from {away} to {to} would likely keep more of its time ({sure} sure).</source>
        <translation>Een blok dat van {away} naar {to} gaat, houdt waarschijnlijk meer van zijn tijd over ({sure} zeker).</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>meer dan {share}</translation>
    </message>
    <message>
        <source>before {time}</source>
        <translation>voor {time}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>vanaf {time}</translation>
    </message>
    <message>
        <source>Too few blocks yet to tell parts of the week apart</source>
        <translation>Nog te weinig blokken om delen van de week te onderscheiden</translation>
    </message>
    <message>
        <source>Mornings survive {mornings} of the time, afternoons {afternoons}</source>
        <translation>Ochtenden houden {mornings} van de tijd stand, middagen {afternoons}</translation>
    </message>
    <message>
        <source>Committed acquisition survives {share} of the time</source>
        <translation>Vastgelegde acquisitie houdt {share} van de tijd stand</translation>
    </message>
    <message>
        <source>{best} survives {best_share} of the time, {worst} {worst_share}</source>
        <translation>{best} houdt {best_share} van de tijd stand, {worst} {worst_share}</translation>
    </message>
    <message>
        <source>n {count}</source>
        <translation>n {count}</translation>
    </message>
    <message>
        <source>Once committed weeks are looked back on, where acquisition survives shows here.</source>
        <translation>Zodra er op vastgelegde weken is teruggeblikt, staat hier waar acquisitie standhoudt.</translation>
    </message>
    <message>
        <source>Part of the week</source>
        <translation>Deel van de week</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blokken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Likely from</source>
        <translation>Waarschijnlijk van</translation>
    </message>
    <message>
        <source>Likely to</source>
        <translation>Waarschijnlijk tot</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blok</numerusform>
            <numerusform>%n blokken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acquisition time that made way, %n reps together, {weeks} weeks of sheets in all</source>
        <translation>
            <numerusform>Acquisitietijd die plaatsmaakte, %n vertegenwoordiger, samen {weeks} weken aan bladen</numerusform>
            <numerusform>Acquisitietijd die plaatsmaakte, %n vertegenwoordigers, samen {weeks} weken aan bladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Causes are shown as sums over at least {least} reps. So far %n sheet(s) tell of them.</source>
        <translation>
            <numerusform>Oorzaken staan hier als sommen over minstens {least} vertegenwoordigers. Tot nu toe noemt %n blad ze.</numerusform>
            <numerusform>Oorzaken staan hier als sommen over minstens {least} vertegenwoordigers. Tot nu toe noemen %n bladen ze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Long-term share, %n weeks</source>
        <translation>
            <numerusform>Lange termijn, %n week</numerusform>
            <numerusform>Lange termijn, %n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) read</source>
        <translation>
            <numerusform>%n blad gelezen</numerusform>
            <numerusform>%n bladen gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{week}, %n rep(s)</source>
        <translation>
            <numerusform>{week}, %n vertegenwoordiger</numerusform>
            <numerusform>{week}, %n vertegenwoordigers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not shown</source>
        <translation>
            <numerusform>%n bestand niet getoond</numerusform>
            <numerusform>%n bestanden niet getoond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copies of %n sheet(s) that were kept here go. The files that you were given stay where they are; reading one of them again brings the rep back.</source>
        <translation>
            <numerusform>De kopie van %n blad die hier werd bewaard, verdwijnt. Het bestand dat je kreeg, blijft waar het is; lees je het opnieuw, dan komt de naam terug.</numerusform>
            <numerusform>De kopieën van %n bladen die hier werden bewaard, verdwijnen. De bestanden die je kreeg, blijven waar ze zijn; lees je er een opnieuw, dan komt de naam terug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>moved and done</source>
        <translation>verplaatst en gedaan</translation>
    </message>
    <message>
        <source>displaced</source>
        <translation>verdrongen</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>ingekort</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>verontschuldigd</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>working week</source>
        <translation>werkweek</translation>
    </message>
    <message>
        <source>replacement floor</source>
        <translation>ondergrens voor vervanging</translation>
    </message>
    <message>
        <source>response optimum</source>
        <translation>beste verdeling</translation>
    </message>
    <message>
        <source>lower edge of the optimum</source>
        <translation>ondergrens van de beste verdeling</translation>
    </message>
    <message>
        <source>upper edge of the optimum</source>
        <translation>bovengrens van de beste verdeling</translation>
    </message>
    <message>
        <source>own past, middle week</source>
        <translation>eigen verleden, middelste week</translation>
    </message>
    <message>
        <source>own past, best weeks</source>
        <translation>eigen verleden, beste weken</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>volgende stap</translation>
    </message>
    <message>
        <source>early morning</source>
        <translation>vroege ochtend</translation>
    </message>
    <message>
        <source>late morning</source>
        <translation>late ochtend</translation>
    </message>
    <message>
        <source>early afternoon</source>
        <translation>vroege middag</translation>
    </message>
    <message>
        <source>late afternoon</source>
        <translation>late middag</translation>
    </message>
    <message>
        <source>In the rep&apos;s own words</source>
        <translation>In eigen woorden van de vertegenwoordiger</translation>
    </message>
    <message>
        <source>What we see</source>
        <translation>Wat we zien</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Next one-on-one</source>
        <translation>Volgend gesprek</translation>
    </message>
    <message>
        <source>Coach&apos;s focus</source>
        <translation>Aandachtspunt van de coach</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Weeks: long-term, short-term, share</source>
        <translation>Weken: lange termijn, korte termijn, aandeel</translation>
    </message>
    <message>
        <source>Where planned acquisition time went</source>
        <translation>Waar geplande acquisitietijd bleef</translation>
    </message>
    <message>
        <source>What displaced acquisition</source>
        <translation>Wat acquisitie verdrong</translation>
    </message>
    <message>
        <source>Prospects approached</source>
        <translation>Benaderde prospects</translation>
    </message>
    <message>
        <source>Acquisition that was done, by part of the week</source>
        <translation>Acquisitie die doorging, per deel van de week</translation>
    </message>
    <message>
        <source>Expected enquiries if the plan is kept</source>
        <translation>Verwachte aanvragen als het plan wordt gevolgd</translation>
    </message>
    <message>
        <source>Acquisition hours per week</source>
        <translation>Acquisitie-uren per week</translation>
    </message>
    <message>
        <source>Agreements, until {day}</source>
        <translation>Afspraken, tot en met {day}</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>{own} own, {agency} agency</source>
        <translation>{own} zelf, {agency} bureau</translation>
    </message>
    <message>
        <source>of {agreed}</source>
        <translation>van {agreed}</translation>
    </message>
    <message>
        <source>about {mean}, between {low} and {high}</source>
        <translation>ongeveer {mean}, tussen {low} en {high}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>Sheet withdrawn, {day}</source>
        <translation>Blad ingetrokken, {day}</translation>
    </message>
    <message>
        <source>No numbers released</source>
        <translation>Geen cijfers vrijgegeven</translation>
    </message>
    <message>
        <source>Signed with another key</source>
        <translation>Met andere sleutel</translation>
    </message>
    <message>
        <source>Sheet is from {day}</source>
        <translation>Blad is van {day}</translation>
    </message>
    <message>
        <source>{count} of {agreed}</source>
        <translation>{count} van {agreed}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>long-term share {share}</source>
        <translation>aandeel lange termijn {share}</translation>
    </message>
    <message>
        <source>agreed {share}</source>
        <translation>afspraak {share}</translation>
    </message>
    <message>
        <source>back-office cover {hours}</source>
        <translation>inval binnendienst {hours}</translation>
    </message>
    <message>
        <source>prospects approached: {count}, {own} own, {agency} agency</source>
        <translation>benaderde prospects: {count}, {own} zelf, {agency} bureau</translation>
    </message>
    <message>
        <source>protected blocks: {count}</source>
        <translation>beschermde blokken: {count}</translation>
    </message>
    <message>
        <source>no next one-on-one</source>
        <translation>geen volgend gesprek</translation>
    </message>
    <message>
        <source>next one-on-one: {when}</source>
        <translation>volgend gesprek: {when}</translation>
    </message>
    <message>
        <source>Nothing displaced acquisition in these sheets.</source>
        <translation>In deze bladen werd acquisitie door niets verdrongen.</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation>Andere oorzaken</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} u</translation>
    </message>
    <message>
        <source>{cause}: {hours}, {blocks}</source>
        <translation>{cause}: {hours}, {blocks}</translation>
    </message>
    <message>
        <source>{hours} of it could have waited</source>
        <translation>{hours} daarvan had kunnen wachten</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Newest week</source>
        <translation>Nieuwste week</translation>
    </message>
    <message>
        <source>Prospects approached, {month}</source>
        <translation>Benaderde prospects, {month}</translation>
    </message>
    <message>
        <source>Protected blocks</source>
        <translation>Beschermd</translation>
    </message>
    <message>
        <source>Back-office cover</source>
        <translation>Inval binnendienst</translation>
    </message>
    <message>
        <source>Approached, {month}</source>
        <translation>Benaderd, {month}</translation>
    </message>
    <message>
        <source>Plan one</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Plan a one-on-one with {name}</source>
        <translation>Gesprek met {name} plannen</translation>
    </message>
    <message>
        <source>Long-term share per week, in percent</source>
        <translation>Aandeel lange termijn per week, in procenten</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>This page is for whoever leads a team. It shows what reps have released, and nothing else: read the files they gave you (.overmorgen-sheet), drop them here, or choose the folder where they put them.</source>
        <translation>Deze pagina is voor wie een team leidt. Ze toont wat vertegenwoordigers hebben vrijgegeven, en verder niets: lees de bestanden die zij je gaven (.overmorgen-sheet), sleep ze hierheen, of kies de map waarin zij ze zetten.</translation>
    </message>
    <message>
        <source>Read sheets…</source>
        <translation>Bladen lezen…</translation>
    </message>
    <message>
        <source>Watched folder…</source>
        <translation>Gevolgde map…</translation>
    </message>
    <message>
        <source>No sheets yet</source>
        <translation>Nog geen bladen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Print an overview of the team (Ctrl+P)</source>
        <translation>Een overzicht van het team afdrukken (Ctrl+P)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Sheets that come into this folder are read by themselves</source>
        <translation>Bladen die in deze map komen, worden vanzelf gelezen</translation>
    </message>
    <message>
        <source>One-on-one with {name}</source>
        <translation>Gesprek met {name}</translation>
    </message>
    <message>
        <source>It becomes a block of an hour in your own week. The rep&apos;s week stays as it is.</source>
        <translation>Het wordt een blok van een uur in je eigen week. De week van de vertegenwoordiger blijft zoals die is.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Numbers of the sheet</source>
        <translation>Cijfers van het blad</translation>
    </message>
    <message>
        <source>Remove from the page</source>
        <translation>Van pagina halen</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Sleutel vertrouwen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiëren als tekst</translation>
    </message>
    <message>
        <source>Save page…</source>
        <translation>Pagina bewaren…</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Pagina openen</translation>
    </message>
    <message>
        <source>Print the sheet (Ctrl+P)</source>
        <translation>Het blad afdrukken (Ctrl+P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Released {day}, about {first} to {last}</source>
        <translation>Vrijgegeven {day}, over {first} tot en met {last}</translation>
    </message>
    <message>
        <source>Withdrawn on {day}. Its numbers are no longer kept here.</source>
        <translation>Ingetrokken op {day}. De cijfers worden hier niet meer bewaard.</translation>
    </message>
    <message>
        <source>No numbers were released with this sheet.</source>
        <translation>Met dit blad zijn geen cijfers vrijgegeven.</translation>
    </message>
    <message>
        <source>Signed with another key than the rep&apos;s first sheet. A new computer may be the reason: ask the rep, and trust the key if that is so. Until then it counts in no sum.</source>
        <translation>Ondertekend met een andere sleutel dan het eerste blad. Een nieuwe computer kan de reden zijn: vraag het na, en vertrouw de sleutel als dat zo is. Tot dan telt het in geen som mee.</translation>
    </message>
    <message>
        <source>This sheet came without a page.</source>
        <translation>Bij dit blad zat geen pagina.</translation>
    </message>
    <message>
        <source>The file is as the rep released it.</source>
        <translation>Het bestand is zoals het werd vrijgegeven.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Wegdoen</translation>
    </message>
    <message>
        <source>You see hours, agreements and causes as totals. Titles and notes stay with the rep</source>
        <translation>Je ziet uren, afspraken en oorzaken als totalen. Titels en notities blijven bij de vertegenwoordiger</translation>
    </message>
    <message>
        <source>Rows by name. A dash: no counted time, or no sheet tells of it.</source>
        <translation>Rijen op naam. Een streepje: geen getelde tijd, of geen blad vertelt erover.</translation>
    </message>
    <message>
        <source>Nothing to print yet: no sheet was read.</source>
        <translation>Nog niets af te drukken: er is geen blad gelezen.</translation>
    </message>
    <message>
        <source>Read sheets</source>
        <translation>Bladen lezen</translation>
    </message>
    <message>
        <source>Released sheets ({pattern})</source>
        <translation>Vrijgegeven bladen ({pattern})</translation>
    </message>
    <message>
        <source>Folder of released sheets</source>
        <translation>Map met vrijgegeven bladen</translation>
    </message>
    <message>
        <source>Sheets are read from {folder} as they come.</source>
        <translation>Bladen worden uit {folder} gelezen zodra ze er zijn.</translation>
    </message>
    <message>
        <source>What the reps have released, by name. Their own words are not on it.</source>
        <translation>Wat de vertegenwoordigers hebben vrijgegeven, op naam. Hun eigen woorden staan er niet op.</translation>
    </message>
    <message>
        <source>Print the team</source>
        <translation>Team afdrukken</translation>
    </message>
    <message>
        <source>Set anew from what was released, with nothing added.</source>
        <translation>Opnieuw opgemaakt uit wat is vrijgegeven; er is niets bijgekomen.</translation>
    </message>
    <message>
        <source>Print the sheet of {name}</source>
        <translation>Blad van {name} afdrukken</translation>
    </message>
    <message>
        <source>One-on-one with {name}: {when}, in your own week.</source>
        <translation>Gesprek met {name}: {when}, in je eigen week.</translation>
    </message>
    <message>
        <source>Save page</source>
        <translation>Pagina bewaren</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Bewaard als {file}.</translation>
    </message>
    <message>
        <source>Remove {name} from the page?</source>
        <translation>{name} van de pagina halen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Gevolgde map</translation>
    </message>
    <message>
        <source>Watch no folder</source>
        <translation>Geen map volgen</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere kiezen…</translation>
    </message>
    <message>
        <source>Each rep counts with the newest sheet.</source>
        <translation>Iedereen telt mee met het nieuwste blad.</translation>
    </message>
</context>
<context>
    <name>TeamSheet</name>
    <message>
        <source>Weeks {first}–{last}, {days}</source>
        <translation>Weken {first}–{last}, {days}</translation>
    </message>
    <message>
        <source>Team, {week}</source>
        <translation>Team, {week}</translation>
    </message>
    <message>
        <source>Agreements, and how they stand</source>
        <translation>Afspraken, en hoe ze ervoor staan</translation>
    </message>
    <message>
        <source>Overmorgen, {moment}. Figures that the reps released; by name, in no other order.</source>
        <translation>Overmorgen, {moment}. Cijfers die de vertegenwoordigers hebben vrijgegeven; op naam, in geen andere volgorde.</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>pagina {number} van {count}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n change(s) since {moment}</source>
        <translation>
            <numerusform>%n wijziging sinds {moment}</numerusform>
            <numerusform>%n wijzigingen sinds {moment}</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Ga naar datum</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>sinds {moment}</translation>
    </message>
    <message>
        <source>Commit again</source>
        <translation>Opnieuw vastleggen</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Something urgent</source>
        <translation>Iets dringends</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message>
        <source>Call</source>
        <translation>Telefoontje</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Beurs</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Verwijzing</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Niet bereikt</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Terugbellen</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Gesproken</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Belangstelling</translation>
    </message>
    <message>
        <source>Meeting agreed</source>
        <translation>Bezoek afgesproken</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation>Geen belangstelling</translation>
    </message>
    <message>
        <source>{kind} by agency</source>
        <translation>{kind} door bureau</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>moved to {time}</source>
        <translation>naar {time}</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>ingekort</translation>
    </message>
    <message>
        <source>displaced</source>
        <translation>verdrongen</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>vervallen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Something urgent</source>
        <translation>Iets dringends</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Toon de week</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>A block stays within one day.</source>
        <translation>Een blok blijft binnen één dag.</translation>
    </message>
    <message>
        <source>Make it shorter, or let it begin earlier.</source>
        <translation>Maak het korter, of laat het eerder beginnen.</translation>
    </message>
    <message>
        <source>A block takes at least {minutes} minutes.</source>
        <translation>Een blok duurt minstens {minutes} minuten.</translation>
    </message>
    <message>
        <source>Give it a later end.</source>
        <translation>Kies een later einde.</translation>
    </message>
    <message>
        <source>This block is no longer there.</source>
        <translation>Dit blok is er niet meer.</translation>
    </message>
    <message>
        <source>The week now shows what is stored.</source>
        <translation>De week toont nu wat is opgeslagen.</translation>
    </message>
    <message>
        <source>An appointment stays where the calendar has it.</source>
        <translation>Een afspraak blijft waar de agenda hem heeft.</translation>
    </message>
    <message>
        <source>Change it in the calendar, then read the calendar again.</source>
        <translation>Wijzig hem in de agenda en lees de agenda opnieuw.</translation>
    </message>
    <message>
        <source>This category is in use.</source>
        <translation>Deze soort werk is in gebruik.</translation>
    </message>
    <message>
        <source>Archive it: it is then no longer offered, and past weeks keep it.</source>
        <translation>Archiveer hem: hij wordt dan niet meer aangeboden en eerdere weken houden hem.</translation>
    </message>
    <message>
        <source>The category has no name yet.</source>
        <translation>De soort werk heeft nog geen naam.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geef een naam.</translation>
    </message>
    <message>
        <source>There is a category named {name} already.</source>
        <translation>Er is al een soort werk met de naam {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>The last category in use stays.</source>
        <translation>De laatste soort werk in gebruik blijft.</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Voeg eerst een andere toe.</translation>
    </message>
    <message>
        <source>This week has blocks already.</source>
        <translation>Deze week heeft al blokken.</translation>
    </message>
    <message>
        <source>Last week is laid into an empty week; copy and paste adds to a full one.</source>
        <translation>Vorige week komt in een lege week; met kopiëren en plakken vul je een volle aan.</translation>
    </message>
    <message>
        <source>Last week has no blocks to copy.</source>
        <translation>Vorige week heeft geen blokken om over te nemen.</translation>
    </message>
    <message>
        <source>Drag a category into the week to begin.</source>
        <translation>Sleep een soort werk naar de week om te beginnen.</translation>
    </message>
    <message>
        <source>This week is still empty.</source>
        <translation>Deze week is nog leeg.</translation>
    </message>
    <message>
        <source>Plan a block, then commit.</source>
        <translation>Plan een blok en leg dan vast.</translation>
    </message>
    <message>
        <source>This week is not committed.</source>
        <translation>Deze week is niet vastgelegd.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Er is niets terug te nemen.</translation>
    </message>
    <message>
        <source>Working hours end after they begin.</source>
        <translation>Werktijden eindigen nadat ze beginnen.</translation>
    </message>
    <message>
        <source>Choose a later end or an earlier start.</source>
        <translation>Kies een later einde of een eerder begin.</translation>
    </message>
    <message>
        <source>An agreed share lies between 0% and 100%, the lower edge first.</source>
        <translation>Een afgesproken aandeel ligt tussen 0% en 100%, de ondergrens eerst.</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation>Wijzig een van beide.</translation>
    </message>
    <message>
        <source>The calendar has no name yet.</source>
        <translation>De agenda heeft nog geen naam.</translation>
    </message>
    <message>
        <source>This was changed in another window or program.</source>
        <translation>Dit is in een ander venster of programma gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. The week now shows what is stored.</source>
        <translation>Er is niets overschreven. De week toont nu wat is opgeslagen.</translation>
    </message>
    <message>
        <source>A large change is still being stored, so this one was not.</source>
        <translation>Er wordt nog een grote wijziging opgeslagen; deze nog niet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>There is no data file {file}.</source>
        <translation>Er is geen gegevensbestand {file}.</translation>
    </message>
    <message>
        <source>Name another one, or open the window once to make it.</source>
        <translation>Noem een ander bestand, of open het venster één keer om het te maken.</translation>
    </message>
    <message>
        <source>The data file {file} is read-only, so this was not saved.</source>
        <translation>Het gegevensbestand {file} is alleen-lezen, dus dit is niet opgeslagen.</translation>
    </message>
    <message>
        <source>Allow writing to it and to its folder, then try again.</source>
        <translation>Sta schrijven toe op het bestand en de map en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The disk with {file} is full, so this was not saved.</source>
        <translation>De schijf met {file} is vol, dus dit is niet opgeslagen.</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Another program holds {file}, so this was not saved.</source>
        <translation>Een ander programma houdt {file} vast, dus dit is niet opgeslagen.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Sluit het andere programma en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The data file {file} is damaged; nothing is written to it.</source>
        <translation>Het gegevensbestand {file} is beschadigd; er wordt niets in geschreven.</translation>
    </message>
    <message>
        <source>Open the newest sound backup.</source>
        <translation>Open de nieuwste goede back-up.</translation>
    </message>
    <message>
        <source>The data file {file} was made by a newer version of Overmorgen.</source>
        <translation>Het gegevensbestand {file} is gemaakt met een nieuwere versie van Overmorgen.</translation>
    </message>
    <message>
        <source>Open it with that version. The file was not changed.</source>
        <translation>Open het met die versie. Het bestand is niet gewijzigd.</translation>
    </message>
    <message>
        <source>{file} is not a data file of Overmorgen.</source>
        <translation>{file} is geen gegevensbestand van Overmorgen.</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>Kies een ander bestand. Dit is niet gewijzigd.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used.</source>
        <translation>De map {folder} kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Kies een map die bestaat en waarin je mag schrijven.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged too.</source>
        <translation>De back-up {file} is ook beschadigd.</translation>
    </message>
    <message>
        <source>Choose an older one.</source>
        <translation>Kies een oudere.</translation>
    </message>
    <message>
        <source>The calendar file {file} is not there, or may not be read.</source>
        <translation>Het agendabestand {file} is er niet, of mag niet worden gelezen.</translation>
    </message>
    <message>
        <source>Check its place and try again. The week keeps what it had.</source>
        <translation>Controleer de plaats en probeer het opnieuw. De week houdt wat er stond.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} is een map.</translation>
    </message>
    <message>
        <source>Choose a calendar file in it (.ics). The week keeps what it had.</source>
        <translation>Kies een agendabestand in die map (.ics). De week houdt wat er stond.</translation>
    </message>
    <message>
        <source>The calendar file {file} could not be read.</source>
        <translation>Het agendabestand {file} was niet te lezen.</translation>
    </message>
    <message>
        <source>Export it again from your calendar. The week keeps what it had.</source>
        <translation>Exporteer het opnieuw uit je agenda. De week houdt wat er stond.</translation>
    </message>
    <message>
        <source>{file} is not a calendar file.</source>
        <translation>{file} is geen agendabestand.</translation>
    </message>
    <message>
        <source>Choose a file in iCalendar format (.ics). The week keeps what it had.</source>
        <translation>Kies een bestand in iCalendar-formaat (.ics). De week houdt wat er stond.</translation>
    </message>
    <message>
        <source>The calendar file {file} is too big to read safely.</source>
        <translation>Het agendabestand {file} is te groot om veilig te lezen.</translation>
    </message>
    <message>
        <source>Export a shorter period. The week keeps what it had.</source>
        <translation>Exporteer een kortere periode. De week houdt wat er stond.</translation>
    </message>
    <message>
        <source>The calendar file {file} is built in a way that cannot be read safely.</source>
        <translation>Het agendabestand {file} is zo opgebouwd dat het niet veilig te lezen is.</translation>
    </message>
    <message>
        <source>The calendar file {file} took too long to read.</source>
        <translation>Het lezen van het agendabestand {file} duurde te lang.</translation>
    </message>
    <message>
        <source>Reading {file} was cancelled.</source>
        <translation>Het lezen van {file} is afgebroken.</translation>
    </message>
    <message>
        <source>The week keeps what it had.</source>
        <translation>De week houdt wat er stond.</translation>
    </message>
    <message>
        <source>This is not the address of a calendar.</source>
        <translation>Dit is geen adres van een agenda.</translation>
    </message>
    <message>
        <source>Copy it from your calendar; it begins with https: or webcal:.</source>
        <translation>Kopieer het uit je agenda; het begint met https: of webcal:.</translation>
    </message>
    <message>
        <source>An address with http: can be read and changed by others on its way, so it is not used.</source>
        <translation>Een adres met http: kan onderweg door anderen worden gelezen en gewijzigd, dus het wordt niet gebruikt.</translation>
    </message>
    <message>
        <source>Try the same address with https: in front.</source>
        <translation>Probeer hetzelfde adres met https: ervoor.</translation>
    </message>
    <message>
        <source>{file} could not be reached, or broke off.</source>
        <translation>{file} was niet bereikbaar, of brak af.</translation>
    </message>
    <message>
        <source>Try again with a network. The week keeps what it had.</source>
        <translation>Probeer het opnieuw met een netwerk. De week houdt wat er stond.</translation>
    </message>
    <message>
        <source>{file} did not prove who it is, so nothing was asked of it.</source>
        <translation>{file} kon niet aantonen wie het is, dus er is niets opgevraagd.</translation>
    </message>
    <message>
        <source>Check the address and the network. The week keeps what it had.</source>
        <translation>Controleer het adres en het netwerk. De week houdt wat er stond.</translation>
    </message>
    <message>
        <source>{file} leads on to a place that is not safe to read from.</source>
        <translation>{file} verwijst door naar een plek die niet veilig te lezen is.</translation>
    </message>
    <message>
        <source>Copy the address from your calendar again. The week keeps what it had.</source>
        <translation>Kopieer het adres opnieuw uit je agenda. De week houdt wat er stond.</translation>
    </message>
    <message>
        <source>{file} does not give this calendar to anyone with the address.</source>
        <translation>{file} geeft deze agenda niet aan iedereen met het adres.</translation>
    </message>
    <message>
        <source>Copy its private address from your calendar. The week keeps what it had.</source>
        <translation>Kopieer het privéadres uit je agenda. De week houdt wat er stond.</translation>
    </message>
    <message>
        <source>{file} has no calendar at this address.</source>
        <translation>{file} heeft op dit adres geen agenda.</translation>
    </message>
    <message>
        <source>{file} did not answer as a calendar does.</source>
        <translation>{file} antwoordde niet zoals een agenda doet.</translation>
    </message>
    <message>
        <source>Try again later. The week keeps what it had.</source>
        <translation>Probeer het later opnieuw. De week houdt wat er stond.</translation>
    </message>
    <message>
        <source>{file} took too long to answer.</source>
        <translation>{file} deed er te lang over om te antwoorden.</translation>
    </message>
    <message>
        <source>The agreement ends before it begins.</source>
        <translation>De afspraak eindigt voordat ze begint.</translation>
    </message>
    <message>
        <source>Choose a last day that comes later, or none.</source>
        <translation>Kies een latere laatste dag, of geen.</translation>
    </message>
    <message>
        <source>An agreement needs a number above zero.</source>
        <translation>Een afspraak heeft een getal boven nul nodig.</translation>
    </message>
    <message>
        <source>Say how many, or how long.</source>
        <translation>Zeg hoeveel, of hoe lang.</translation>
    </message>
    <message>
        <source>These shares do not fit each other.</source>
        <translation>Deze aandelen passen niet bij elkaar.</translation>
    </message>
    <message>
        <source>Begin at the higher share, and end at the lower one.</source>
        <translation>Begin bij het hoogste aandeel en eindig bij het laagste.</translation>
    </message>
    <message>
        <source>This prospect is no longer there.</source>
        <translation>Deze prospect is er niet meer.</translation>
    </message>
    <message>
        <source>The list was read again.</source>
        <translation>De lijst is opnieuw gelezen.</translation>
    </message>
    <message>
        <source>A prospect needs a company name.</source>
        <translation>Een prospect heeft een bedrijfsnaam nodig.</translation>
    </message>
    <message>
        <source>Type the name of the company.</source>
        <translation>Typ de naam van het bedrijf.</translation>
    </message>
    <message>
        <source>A prospect cannot be merged with itself.</source>
        <translation>Een prospect kan niet met zichzelf worden samengevoegd.</translation>
    </message>
    <message>
        <source>Choose two prospects.</source>
        <translation>Kies twee prospects.</translation>
    </message>
    <message>
        <source>The file {file} is not there, or may not be read.</source>
        <translation>Het bestand {file} is er niet, of mag niet gelezen worden.</translation>
    </message>
    <message>
        <source>Check its place and try again. The list keeps what it had.</source>
        <translation>Controleer de plaats en probeer opnieuw. De lijst houdt wat er was.</translation>
    </message>
    <message>
        <source>The file {file} could not be read.</source>
        <translation>Het bestand {file} kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Export it again as CSV or XLSX. The list keeps what it had.</source>
        <translation>Exporteer het opnieuw als CSV of XLSX. De lijst houdt wat er was.</translation>
    </message>
    <message>
        <source>{file} holds no table with column names.</source>
        <translation>{file} bevat geen tabel met kolomnamen.</translation>
    </message>
    <message>
        <source>Choose a CSV or XLSX file with a row of names on top. The list keeps what it had.</source>
        <translation>Kies een CSV- of XLSX-bestand met bovenaan een rij namen. De lijst houdt wat er was.</translation>
    </message>
    <message>
        <source>The file {file} is too big to read safely.</source>
        <translation>Het bestand {file} is te groot om veilig te lezen.</translation>
    </message>
    <message>
        <source>Split it into smaller ones. The list keeps what it had.</source>
        <translation>Splits het in kleinere. De lijst houdt wat er was.</translation>
    </message>
    <message>
        <source>No column of {file} is set to company, contact or email.</source>
        <translation>Geen kolom van {file} staat op bedrijf, contactpersoon of e-mail.</translation>
    </message>
    <message>
        <source>Choose one of these for a column. Nothing has been read yet.</source>
        <translation>Kies een van deze voor een kolom. Er is nog niets ingelezen.</translation>
    </message>
    <message>
        <source>No column of {file} says when a touch was.</source>
        <translation>Geen kolom van {file} zegt wanneer een contactmoment was.</translation>
    </message>
    <message>
        <source>Name one of its columns Date. Nothing has been read yet.</source>
        <translation>Noem een van de kolommen Datum. Er is nog niets ingelezen.</translation>
    </message>
    <message>
        <source>The sheet {file} is not there, or may not be read.</source>
        <translation>Het blad {file} is er niet, of mag niet gelezen worden.</translation>
    </message>
    <message>
        <source>Check its place and try again.</source>
        <translation>Controleer de plaats en probeer opnieuw.</translation>
    </message>
    <message>
        <source>{file} is not a released sheet of Overmorgen.</source>
        <translation>{file} is geen vrijgegeven blad van Overmorgen.</translation>
    </message>
    <message>
        <source>Ask for the file again. Nothing was read.</source>
        <translation>Vraag opnieuw om het bestand. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>{file} was changed after its release, so it is not shown.</source>
        <translation>{file} is na het vrijgeven gewijzigd en wordt daarom niet getoond.</translation>
    </message>
    <message>
        <source>Ask for the file again as it was released.</source>
        <translation>Vraag het bestand opnieuw zoals het is vrijgegeven.</translation>
    </message>
    <message>
        <source>{file} was released by a newer version of Overmorgen.</source>
        <translation>{file} is vrijgegeven door een nieuwere versie van Overmorgen.</translation>
    </message>
    <message>
        <source>Update Overmorgen to open it.</source>
        <translation>Werk Overmorgen bij om het te openen.</translation>
    </message>
    <message>
        <source>{file} is a copy of a sheet that was withdrawn, so it is not shown.</source>
        <translation>{file} is een kopie van een blad dat is ingetrokken, en wordt dus niet getoond.</translation>
    </message>
    <message>
        <source>Ask the rep for another sheet.</source>
        <translation>Vraag de vertegenwoordiger om een ander blad.</translation>
    </message>
    <message>
        <source>{text} is not a chart.</source>
        <translation>{text} is geen grafiek.</translation>
    </message>
    <message>
        <source>Write one of: {names}.</source>
        <translation>Schrijf een van: {names}.</translation>
    </message>
    <message>
        <source>{text} is not a date.</source>
        <translation>{text} is geen datum.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation>Schrijf het als 2026-11-23.</translation>
    </message>
    <message>
        <source>{text} is not a day and time.</source>
        <translation>{text} is geen dag en tijd.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-25T12:00.</source>
        <translation>Schrijf het als 2026-11-25T12:00.</translation>
    </message>
    <message>
        <source>{text} is not a week.</source>
        <translation>{text} is geen week.</translation>
    </message>
    <message>
        <source>Write it as 2026-W48.</source>
        <translation>Schrijf het als 2026-W48.</translation>
    </message>
    <message>
        <source>{text} is not a month.</source>
        <translation>{text} is geen maand.</translation>
    </message>
    <message>
        <source>Write it as 2026-11.</source>
        <translation>Schrijf het als 2026-11.</translation>
    </message>
    <message>
        <source>{text} is not a time zone.</source>
        <translation>{text} is geen tijdzone.</translation>
    </message>
    <message>
        <source>Write it as Europe/Amsterdam.</source>
        <translation>Schrijf het als Europe/Amsterdam.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message>
        <source>Swap the two dates.</source>
        <translation>Wissel de twee datums om.</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>{file} kon niet worden geschreven.</translation>
    </message>
</context>
<context>
    <name>Urgent</name>
    <message numerus="yes">
        <source>Move %n client task(s)</source>
        <translation>
            <numerusform>%n klanttaak verplaatsen</numerusform>
            <numerusform>%n klanttaken verplaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has moved %n time(s) this week already.</source>
        <translation>
            <numerusform>Het is deze week al %n keer verplaatst.</numerusform>
            <numerusform>Het is deze week al %n keer verplaatst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Later doen</translation>
    </message>
    <message>
        <source>{way}, past its due day</source>
        <translation>{way}, na de termijn</translation>
    </message>
    <message>
        <source>Move a protected acquisition block</source>
        <translation>Een beschermd acquisitieblok verplaatsen</translation>
    </message>
    <message>
        <source>Move a client task</source>
        <translation>Een klanttaak verplaatsen</translation>
    </message>
    <message>
        <source>Use free time</source>
        <translation>Vrije tijd gebruiken</translation>
    </message>
    <message>
        <source>Use the reactive buffer</source>
        <translation>De buffer voor spoed gebruiken</translation>
    </message>
    <message>
        <source>Move an acquisition block</source>
        <translation>Een acquisitieblok verplaatsen</translation>
    </message>
    <message>
        <source>That is after {moment}.</source>
        <translation>Dat is na {moment}.</translation>
    </message>
    <message>
        <source>The long-term share then lies below the agreed {share}.</source>
        <translation>Het aandeel lange termijn ligt dan onder de afspraak van {share}.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>{name}, {time}, goes to {place}.</source>
        <translation>{name}, {time}, gaat naar {place}.</translation>
    </message>
    <message>
        <source>It leaves its week.</source>
        <translation>Het gaat naar een andere week.</translation>
    </message>
    <message>
        <source>That is after {day}, when the next action with {company} is due.</source>
        <translation>Dat is na {day}, de dag voor de volgende stap bij {company}.</translation>
    </message>
    <message>
        <source>It is its second move this week.</source>
        <translation>Het verhuist dan voor de tweede keer deze week.</translation>
    </message>
    <message>
        <source>It is protected.</source>
        <translation>Het is beschermd.</translation>
    </message>
    <message>
        <source>Survives there {share} (n = {number}).</source>
        <translation>Houdt daar stand {share} (n = {number}).</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>Er verschuift niets.</translation>
    </message>
    <message>
        <source>Nothing moves; no buffer is left.</source>
        <translation>Er verschuift niets; er is geen buffer meer over.</translation>
    </message>
    <message>
        <source>No buffer is left.</source>
        <translation>Er is geen buffer meer over.</translation>
    </message>
    <message>
        <source>Buffer left {length}.</source>
        <translation>Buffer over {length}.</translation>
    </message>
    <message>
        <source>Nothing moves; {length} of buffer left this week.</source>
        <translation>Er verschuift niets; deze week nog {length} buffer over.</translation>
    </message>
    <message>
        <source>Nothing moves; {length} of buffer left in that week.</source>
        <translation>Er verschuift niets; in die week nog {length} buffer over.</translation>
    </message>
    <message>
        <source>Ask the back office to take it over.</source>
        <translation>Vraag de binnendienst om het over te nemen.</translation>
    </message>
    <message>
        <source>Let the agency take over {name}, {time}; then it fits {place}.</source>
        <translation>Laat het bureau {name}, {time}, overnemen; dan past het {place}.</translation>
    </message>
    <message>
        <source>Do a first part in time: there is room for {length}, {place}.</source>
        <translation>Doe een eerste deel op tijd: er is ruimte voor {length}, {place}.</translation>
    </message>
    <message>
        <source>Agree on a later time: it fits {place}.</source>
        <translation>Spreek een later moment af: het past {place}.</translation>
    </message>
    <message>
        <source>Decline it.</source>
        <translation>Zeg het af.</translation>
    </message>
</context>
<context>
    <name>UrgentDesk</name>
    <message>
        <source>Preview of option {number}. Nothing is changed until you press Enter</source>
        <translation>Voorbeeld van optie {number}. Er verandert niets tot je op Enter drukt</translation>
    </message>
</context>
<context>
    <name>UrgentPanel</name>
    <message>
        <source>Something urgent</source>
        <translation>Iets dringends</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Client and what is the matter</source>
        <translation>Klant en wat er speelt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Before when</source>
        <translation>Voor wanneer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cause, kept with what moves</source>
        <translation>Oorzaak, blijft bij wat verplaatst</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to fit {length}</source>
        <translation>
            <numerusform>%n manier voor {length}</numerusform>
            <numerusform>%n manieren voor {length}</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} does not fit in time</source>
        <translation>{length} past niet op tijd</translation>
    </message>
    <message>
        <source>Apply {number}</source>
        <translation>Pas {number} toe</translation>
    </message>
</context>
<context>
    <name>WaterfallChart</name>
    <message>
        <source>displaced by</source>
        <translation>verdrongen door</translation>
    </message>
    <message>
        <source>Once a week with acquisition is committed, what became of it shows here.</source>
        <translation>Zodra een week met acquisitie is vastgelegd, staat hier wat ervan terechtkwam.</translation>
    </message>
    <message>
        <source>No acquisition committed in these weeks yet</source>
        <translation>Nog geen acquisitie vastgelegd in deze weken</translation>
    </message>
    <message>
        <source>All {planned} planned acquisition hours fell in leave or illness</source>
        <translation>Alle {planned} geplande acquisitie-uren vielen in verlof of ziekte</translation>
    </message>
    <message>
        <source>{done} of {planned} planned acquisition hours were done</source>
        <translation>{done} van {planned} geplande acquisitie-uren zijn gedaan</translation>
    </message>
    <message>
        <source>Committed acquisition hours, to the minute.</source>
        <translation>Vastgelegde acquisitie-uren, tot op de minuut.</translation>
    </message>
    <message>
        <source>Of those, {moved} after a move.</source>
        <translation>Daarvan {moved} na een verplaatsing.</translation>
    </message>
    <message>
        <source>{excused} fell in leave or illness.</source>
        <translation>{excused} viel in verlof of ziekte.</translation>
    </message>
    <message>
        <source>{open} still open.</source>
        <translation>{open} nog open.</translation>
    </message>
    <message>
        <source>{unsaid} without a cause so far.</source>
        <translation>{unsaid} nog zonder oorzaak.</translation>
    </message>
    <message>
        <source>Nothing left without a cause.</source>
        <translation>Niets zonder oorzaak.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Moved &amp; done</source>
        <translation>Ver|plaatst &amp; gedaan</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Verval|len</translation>
    </message>
    <message>
        <source>Short|ened</source>
        <translation>Inge|kort</translation>
    </message>
    <message>
        <source>Leave, illness</source>
        <translation>Verlof, ziekte</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation>Andere oor|zaken</translation>
    </message>
    <message>
        <source>Planned: {hours}</source>
        <translation>Gepland: {hours}</translation>
    </message>
    <message>
        <source>Displaced by {causes}: {hours}, {share}</source>
        <translation>Verdrongen door {causes}: {hours}, {share}</translation>
    </message>
    <message>
        <source>{name}: {hours}, {share} of planned</source>
        <translation>{name}: {hours}, {share} van gepland</translation>
    </message>
    <message>
        <source>Displaced: {cause}</source>
        <translation>Verdrongen: {cause}</translation>
    </message>
    <message>
        <source>Planned acquisition</source>
        <translation>Geplande acquisitie</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>{block}, overlaps</source>
        <translation>{block}, overlapt</translation>
    </message>
</context>
<context>
    <name>WeekLayers</name>
    <message>
        <source>Planned: {block}</source>
        <translation>Gepland: {block}</translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message numerus="yes">
        <source>%n change(s) since</source>
        <translation>
            <numerusform>%n wijziging sindsdien</numerusform>
            <numerusform>%n wijzigingen sindsdien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more text(s) in Overmorgen.</source>
        <translation>
            <numerusform>Nog %n tekst in Overmorgen.</numerusform>
            <numerusform>Nog %n teksten in Overmorgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>committed {moment}</source>
        <translation>vastgelegd {moment}</translation>
    </message>
    <message>
        <source>agreed {share}</source>
        <translation>afspraak {share}</translation>
    </message>
    <message>
        <source>{agreement}: {number} at printing</source>
        <translation>{agreement}: {number} bij het afdrukken</translation>
    </message>
    <message>
        <source>Prospects in {month}</source>
        <translation>Prospects in {month}</translation>
    </message>
    <message>
        <source>{number} ticked at printing, {agency} by the agency (dotted). Agreed: {target}.</source>
        <translation>{number} aangevinkt bij het afdrukken, {agency} door het bureau (gestippeld). Afgesproken: {target}.</translation>
    </message>
    <message>
        <source>{number} ticked at printing. Agreed: {target}.</source>
        <translation>{number} aangevinkt bij het afdrukken. Afgesproken: {target}.</translation>
    </message>
    <message>
        <source>No mix yet</source>
        <translation>Nog geen mix</translation>
    </message>
    <message>
        <source>Long-term {share}</source>
        <translation>Lange termijn {share}</translation>
    </message>
    <message>
        <source>Short-term {hours}</source>
        <translation>Korte termijn {hours}</translation>
    </message>
    <message>
        <source>long {hours}</source>
        <translation>lang {hours}</translation>
    </message>
    <message>
        <source>{days}, all day</source>
        <translation>{days}, hele dag</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>When something comes in</source>
        <translation>Komt er iets tussen</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Voluit</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Write the letter beside the block, and its new time.</source>
        <translation>Zet de letter naast het blok, en de nieuwe tijd erbij.</translation>
    </message>
    <message>
        <source>Q quote</source>
        <comment>a letter to write by hand, and its word</comment>
        <translation>O offerte</translation>
    </message>
    <message>
        <source>S service</source>
        <comment>a letter to write by hand, and its word</comment>
        <translation>S service</translation>
    </message>
    <message>
        <source>I internal</source>
        <comment>a letter to write by hand, and its word</comment>
        <translation>I intern</translation>
    </message>
    <message>
        <source>B back office</source>
        <comment>a letter to write by hand, and its word</comment>
        <translation>A achterwacht</translation>
    </message>
    <message>
        <source>L illness</source>
        <comment>a letter to write by hand, and its word</comment>
        <translation>Z ziekte</translation>
    </message>
    <message>
        <source>P prospect cancelled</source>
        <comment>a letter to write by hand, and its word</comment>
        <translation>P prospect zegde af</translation>
    </message>
    <message>
        <source>O own</source>
        <comment>a letter to write by hand, and its word</comment>
        <translation>E eigen keuze</translation>
    </message>
    <message>
        <source>long-term</source>
        <translation>lange termijn</translation>
    </message>
    <message>
        <source>short-term</source>
        <translation>korte termijn</translation>
    </message>
    <message>
        <source>reactive buffer</source>
        <translation>buffer onverwacht</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutraal</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>beschermd</translation>
    </message>
    <message>
        <source>from calendar</source>
        <translation>uit agenda</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>in full under this number</source>
        <translation>voluit onder dit nummer</translation>
    </message>
    <message>
        <source>Texts that end in … are whole in Overmorgen.</source>
        <translation>Teksten die eindigen op … staan volledig in Overmorgen.</translation>
    </message>
    <message>
        <source>Overmorgen, printed {moment}, page 1 of 1</source>
        <translation>Overmorgen, afgedrukt {moment}, pagina 1 van 1</translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message>
        <source>Nothing lost this week: {moved}</source>
        <translation>Deze week niets verloren: {moved}</translation>
    </message>
    <message>
        <source>Nothing lost in week {week}: {moved}</source>
        <translation>In week {week} niets verloren: {moved}</translation>
    </message>
    <message>
        <source>Acquisition this week: {parts}</source>
        <translation>Acquisitie deze week: {parts}</translation>
    </message>
    <message>
        <source>Acquisition in week {week}: {parts}</source>
        <translation>Acquisitie in week {week}: {parts}</translation>
    </message>
    <message>
        <source>1 acquisition block moved, it has a new time</source>
        <translation>1 acquisitieblok verplaatst, met een nieuwe tijd</translation>
    </message>
    <message>
        <source>2 acquisition blocks moved, both have a new time</source>
        <translation>2 acquisitieblokken verplaatst, beide met een nieuwe tijd</translation>
    </message>
    <message>
        <source>{count} acquisition blocks moved, all have a new time</source>
        <translation>{count} acquisitieblokken verplaatst, alle met een nieuwe tijd</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} verplaatst</translation>
    </message>
    <message>
        <source>{count} shortened</source>
        <translation>{count} ingekort</translation>
    </message>
    <message>
        <source>{count} displaced</source>
        <translation>{count} verdrongen</translation>
    </message>
    <message>
        <source>{count} given up</source>
        <translation>{count} vervallen</translation>
    </message>
    <message>
        <source>{count} excused</source>
        <translation>{count} verlof of ziek</translation>
    </message>
    <message>
        <source>This week has not been committed yet, so there is no plan to lay over it.</source>
        <translation>Deze week is nog niet vastgelegd, dus er is geen plan om eroverheen te leggen.</translation>
    </message>
    <message>
        <source>Outlined: as committed {moment}. Filled: as it stands.</source>
        <translation>Omlijnd: zoals vastgelegd op {moment}. Gevuld: zoals het nu staat.</translation>
    </message>
</context>
<context>
    <name>WeeksChart</name>
    <message numerus="yes">
        <source>%n week(s) with {all} for clients and prospects, {long} of it long-term: {share}.</source>
        <translation>
            <numerusform>%n week met {all} voor klanten en prospects, waarvan {long} lange termijn: {share}.</numerusform>
            <numerusform>%n weken met {all} voor klanten en prospects, waarvan {long} lange termijn: {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agreed share was reached in {reached} of %n week(s).</source>
        <translation>
            <numerusform>Het afgesproken aandeel is gehaald in {reached} van %n week.</numerusform>
            <numerusform>Het afgesproken aandeel is gehaald in {reached} van %n weken.</numerusform>
        </translation>
    </message>
    <message>
        <source>No client or prospect hours in these weeks yet</source>
        <translation>Nog geen uren met klanten of prospects in deze weken</translation>
    </message>
    <message>
        <source>Long-term share was {share} in week {week}</source>
        <translation>Aandeel lange termijn was {share} in week {week}</translation>
    </message>
    <message>
        <source>Long-term share rose from {before} to {after}</source>
        <translation>Aandeel lange termijn steeg van {before} naar {after}</translation>
    </message>
    <message>
        <source>Long-term share went from {before} to {after}</source>
        <translation>Aandeel lange termijn ging van {before} naar {after}</translation>
    </message>
    <message>
        <source>Long-term share stayed at about {after}</source>
        <translation>Aandeel lange termijn bleef rond {after}</translation>
    </message>
    <message>
        <source>Hours with clients and prospects per week.</source>
        <translation>Uren met klanten en prospects per week.</translation>
    </message>
    <message>
        <source>First week against last.</source>
        <translation>Eerste week tegenover laatste.</translation>
    </message>
    <message>
        <source>First {count} weeks against last {count}.</source>
        <translation>Eerste {count} weken tegenover laatste {count}.</translation>
    </message>
    <message>
        <source>agreed {share}</source>
        <translation>afspraak {share}</translation>
    </message>
    <message>
        <source>short-term</source>
        <translation>korte termijn</translation>
    </message>
    <message>
        <source>long-term</source>
        <translation>lange termijn</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>Hours of client and prospect work show here, week by week.</source>
        <translation>Hier komen de uren met klanten en prospects, week voor week.</translation>
    </message>
    <message>
        <source>Week {week}: no client or prospect hours</source>
        <translation>Week {week}: geen uren met klanten of prospects</translation>
    </message>
    <message>
        <source>Week {week}: {long} long-term, {short} short-term, {share}</source>
        <translation>Week {week}: {long} lange termijn, {short} korte termijn, {share}</translation>
    </message>
    <message>
        <source>{said}; planned {planned} long-term</source>
        <translation>{said}; gepland {planned} lange termijn</translation>
    </message>
    <message>
        <source>Planned were {planned} long-term.</source>
        <translation>Gepland was {planned} lange termijn.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Short-term, hours</source>
        <translation>Korte termijn, uren</translation>
    </message>
    <message>
        <source>Long-term, hours</source>
        <translation>Lange termijn, uren</translation>
    </message>
    <message>
        <source>Long-term share</source>
        <translation>Aandeel lange termijn</translation>
    </message>
    <message>
        <source>Planned short-term, hours</source>
        <translation>Gepland korte termijn, uren</translation>
    </message>
    <message>
        <source>Planned long-term, hours</source>
        <translation>Gepland lange termijn, uren</translation>
    </message>
    <message>
        <source>Agreed share</source>
        <translation>Afgesproken aandeel</translation>
    </message>
</context>
</TS>
