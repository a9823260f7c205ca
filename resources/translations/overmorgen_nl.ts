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
        <source>Help</source>
        <translation>Help</translation>
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
        <source>Agreed share…</source>
        <translation>Afgesproken aandeel…</translation>
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
        <source>Keys</source>
        <translation>Toetsen</translation>
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
        <source>change of the agreed share</source>
        <translation>wijziging van het afgesproken aandeel</translation>
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
        <source>Ask me tonight</source>
        <translation>Vraag het vanavond</translation>
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
</context>
<context>
    <name>GridHand</name>
    <message>
        <source>was here · {times}</source>
        <translation>stond hier · {times}</translation>
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
    <name>Place</name>
    <message>
        <source>{when}, survives {share}</source>
        <translation>{when}, houdt stand {share}</translation>
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
        <source>Usually up to {usual} h unplanned client work; you kept {kept} h free.</source>
        <translation>Meestal tot {usual} u ongepland klantwerk; je hield {kept} u vrij.</translation>
    </message>
    <message>
        <source>Usually up to {usual} h unplanned client work; you kept {kept} h free. The other {rest} h will come out of planned blocks.</source>
        <translation>Meestal tot {usual} u ongepland klantwerk; je hield {kept} u vrij. De andere {rest} u gaat van geplande blokken af.</translation>
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
    <name>Settings</name>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n bewaard</numerusform>
            <numerusform>%n bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed mix</source>
        <translation>Afgesproken mix</translation>
    </message>
    <message>
        <source>The mix meter on the Week page measures against it.</source>
        <translation>De mixmeter op de pagina Week meet hieraan af.</translation>
    </message>
    <message>
        <source>Set the agreed share</source>
        <translation>Afgesproken aandeel instellen</translation>
    </message>
    <message>
        <source>Change the agreed share</source>
        <translation>Afgesproken aandeel wijzigen</translation>
    </message>
    <message>
        <source>each week</source>
        <translation>elke week</translation>
    </message>
    <message>
        <source>Long-term share at least {low}</source>
        <translation>Aandeel lange termijn minstens {low}</translation>
    </message>
    <message>
        <source>Long-term share from {low} to {high}</source>
        <translation>Aandeel lange termijn van {low} tot {high}</translation>
    </message>
    <message>
        <source>Long-term work as a share of short and long together, each week. Neutral time is left out.</source>
        <translation>Werk voor de lange termijn als aandeel van kort en lang samen, elke week. Neutrale tijd telt niet mee.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minstens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <source>And at most</source>
        <translation>En hoogstens</translation>
    </message>
    <message>
        <source>No agreed share</source>
        <translation>Geen afspraak</translation>
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
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Change the agreed share</source>
        <translation>Afgesproken aandeel wijzigen</translation>
    </message>
    <message>
        <source>No share agreed yet</source>
        <translation>Nog geen aandeel afgesproken</translation>
    </message>
    <message>
        <source>Agree on a share…</source>
        <translation>Aandeel afspreken…</translation>
    </message>
    <message>
        <source>Long-term share at least {share}</source>
        <translation>Lange termijn minstens {share}</translation>
    </message>
    <message>
        <source>Long-term share {share}</source>
        <translation>Lange termijn {share}</translation>
    </message>
    <message>
        <source>Average of the last 4 weeks {share}</source>
        <translation>Gemiddeld laatste 4 weken {share}</translation>
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
        <source>This week</source>
        <translation>Deze week</translation>
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
        <source>Long-term share at least {share}</source>
        <translation>Aandeel lange termijn minstens {share}</translation>
    </message>
    <message>
        <source>Long-term share {share}</source>
        <translation>Aandeel lange termijn {share}</translation>
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
</TS>
