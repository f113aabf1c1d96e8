<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>lacuna</name>
    <message>
        <source>Hold the key O to see the photo as it was opened</source>
        <extracomment>app/looking/controller.py, app/window/actions.py</extracomment>
        <translation>Taste O halten, um das Foto wie beim Öffnen zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>Bar {n} sources</source>
        <extracomment>app/photo/step_names.py</extracomment>
        <translation>
            <numerusform>1 Quelle sperren</numerusform>
            <numerusform>{n} Quellen sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Barred; Shift+Enter fills again without these sources</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>Gesperrt; Umschalt+Eingabe füllt erneut ohne diese Quellen</translation>
    </message>
    <message>
        <source>Allow all sources</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>Alle Quellen zulassen</translation>
    </message>
    <message>
        <source>Mask the filled part again</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>Gefüllten Teil wieder maskieren</translation>
    </message>
    <message>
        <source>Probe a filled pixel first; then its sources can be barred</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>Zuerst einen gefüllten Pixel abfragen; dann lassen sich seine Quellen sperren</translation>
    </message>
    <message>
        <source>Everything known may be used again</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>Alles Bekannte darf wieder verwendet werden</translation>
    </message>
    <message>
        <source>Nothing is barred</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>Nichts ist gesperrt</translation>
    </message>
    <message>
        <source>Nothing has been filled yet</source>
        <extracomment>app/attention/explorer.py, app/fill/candidates.py</extracomment>
        <translation>Noch nichts gefüllt</translation>
    </message>
    <message>
        <source>This part was not filled by the network, so there is no attention to show</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>Diesen Teil hat nicht das Netz gefüllt, daher gibt es keine Aufmerksamkeit zu zeigen</translation>
    </message>
    <message>
        <source>Input</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Eingangsbild</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>app/photo/step_names.py, app/window/main_window.py</extracomment>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>{name} would not keep the picture exact. End the name in .png.</source>
        <extracomment>app/attention/export.py</extracomment>
        <translation>{name} würde das Bild nicht exakt erhalten. Der Name muss auf .png enden.</translation>
    </message>
    <message>
        <source>Save overlay</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>Überlagerung speichern</translation>
    </message>
    <message>
        <source>Save probe</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>Abfrage speichern</translation>
    </message>
    <message>
        <source>Save figure</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>Abbildung speichern</translation>
    </message>
    <message>
        <source>There is no overlay to save: fill with the network, then probe a pixel or choose one</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>Keine Überlagerung zum Speichern: mit dem Netz füllen, dann einen Pixel abfragen oder eine wählen</translation>
    </message>
    <message>
        <source>Probe a filled pixel first; then its sources can be saved</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>Zuerst einen gefüllten Pixel abfragen; dann lassen sich seine Quellen speichern</translation>
    </message>
    <message>
        <source>Fill with the network first; then its figure can be saved</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>Zuerst mit dem Netz füllen; dann lässt sich die Abbildung speichern</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Fill with the network, then take the Inspect tool (I) and hover over the filled part, or use the arrow keys.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Mit dem Netz füllen, dann das Werkzeug Untersuchen (I) nehmen und auf den gefüllten Teil zeigen oder die Pfeiltasten verwenden.</translation>
    </message>
    <message>
        <source>Hover over the filled part, or move with the arrow keys. Click pins; click or drag over known pixels to ask back.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Auf den gefüllten Teil zeigen oder die Pfeiltasten verwenden. Klicken heftet an; Klicken oder Ziehen über bekannte Pixel fragt rückwärts ab.</translation>
    </message>
    <message>
        <source>This fill was not made by the network, so there is no attention to show.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Diese Füllung stammt nicht vom Netz, daher gibt es keine Aufmerksamkeit zu zeigen.</translation>
    </message>
    <message>
        <source>Attended to, not copied: a second branch of the network that does not attend is mixed in.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Beachtet, nicht kopiert: Ein zweiter Zweig des Netzes ohne Aufmerksamkeit ist beigemischt.</translation>
    </message>
    <message>
        <source>How attention computes (section 4 of the paper): softmax scale, propagation, stride and rate.
Any weights take them; the next fill uses them.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Wie die Aufmerksamkeit rechnet (Abschnitt 4 des Artikels): Softmax-Skala, Ausbreitung, Schrittweite und Rate.
Gilt für alle Gewichte, ab der nächsten Füllung.</translation>
    </message>
    <message>
        <source>Bright: the patches with the largest weight of any filled pixel.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Hell: die Patches mit dem größten Gewicht irgendeines gefüllten Pixels.</translation>
    </message>
    <message>
        <source>Bright: the patches whose largest weight reaches the threshold.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Hell: die Patches, deren größtes Gewicht den Schwellenwert erreicht.</translation>
    </message>
    <message>
        <source>The colour says in which direction the strongest source lies, as on the wheel.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Die Farbe sagt, in welcher Richtung die stärkste Quelle liegt, wie auf dem Farbrad.</translation>
    </message>
    <message>
        <source>Bright: attention is spread thin, so the fill is more of a guess there.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Hell: Die Aufmerksamkeit ist breit gestreut, die Füllung dort eher geraten.</translation>
    </message>
    <message>
        <source>Bright: the second stage changed much of what the first had drawn.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Hell: Die zweite Stufe hat viel von dem geändert, was die erste gezeichnet hatte.</translation>
    </message>
    <message>
        <source>Attended sources, strongest first; Enter centres one</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Beachtete Quellen, stärkste zuerst; Eingabe zentriert eine</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Overlay</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>What is laid over the photo (V shows the next)</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Was über dem Foto liegt (V zeigt die nächste)</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Deckkraft der Überlagerung</translation>
    </message>
    <message>
        <source>Threshold, of the largest weight</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Schwellenwert des größten Gewichts</translation>
    </message>
    <message>
        <source>Sources shown</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Gezeigte Quellen</translation>
    </message>
    <message>
        <source>What was probed</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Was abgefragt wurde</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Probe a pixel</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>Pixel abfragen</translation>
    </message>
    <message>
        <source>Highlight: best sources</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>Hervorheben: beste Quellen</translation>
    </message>
    <message>
        <source>Highlight: above a threshold</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>Hervorheben: über Schwellenwert</translation>
    </message>
    <message>
        <source>Offset colours</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>Versatzfarben</translation>
    </message>
    <message>
        <source>Confidence: spread of attention</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>Konfidenz: Streuung der Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Confidence: stages disagree</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>Konfidenz: Stufen uneins</translation>
    </message>
    <message>
        <source>not attended</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>nicht beachtet</translation>
    </message>
    <message>
        <source>does not depend</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>hängt nicht ab</translation>
    </message>
    <message>
        <source>one source</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>eine Quelle</translation>
    </message>
    <message>
        <source>spread over all</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>über alle gestreut</translation>
    </message>
    <message>
        <source>stages agree</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>Stufen einig</translation>
    </message>
    <message>
        <source>white: near</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>weiß: nah</translation>
    </message>
    <message>
        <source>{name} is the best guess, and the others follow in order.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>{name} ist der Favorit, die anderen folgen der Reihe nach.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Free some space, then go on.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>Der Datenträger von {folder} ist voll. Platz schaffen, dann fortsetzen.</translation>
    </message>
    <message>
        <source>The folder {folder} for results is not there any more, or may not be read: {reason}.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>Der Ergebnisordner {folder} ist nicht mehr vorhanden oder nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be made: {reason}.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>Der Ordner {folder} konnte nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} was left out: it is no regular file, or may not be read.</source>
        <extracomment>app/batch/listing.py</extracomment>
        <translation>{name} wurde ausgelassen: Es ist keine gewöhnliche Datei oder nicht lesbar.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {reason}.</source>
        <extracomment>app/batch/listing.py</extracomment>
        <translation>Der Ordner {folder} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} has no mask in {folder}.</source>
        <extracomment>app/batch/naming.py</extracomment>
        <translation>{name} hat keine Maske in {folder}.</translation>
    </message>
    <message>
        <source>{name} has several masks: {names} in {folder}.</source>
        <extracomment>app/batch/naming.py</extracomment>
        <translation>{name} hat mehrere Masken in {folder}: {names}.</translation>
    </message>
    <message>
        <source>The mask {name} belongs to no photo.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>Die Maske {name} gehört zu keinem Foto.</translation>
    </message>
    <message>
        <source>There is no photo; choose some, or a folder of them.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>Kein Foto vorhanden; wählen Sie einige oder einen Ordner.</translation>
    </message>
    <message>
        <source>Results beside their photos need a suffix, say -filled, or a folder to go to.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>Ergebnisse neben ihren Fotos brauchen einen Namenszusatz, etwa -filled, oder einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The suffix “{suffix}” may not name a folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>Der Namenszusatz „{suffix}“ darf keinen Ordner nennen.</translation>
    </message>
    <message>
        <source>{folder} is a folder, so {out} must be one too.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{folder} ist ein Ordner, also muss auch {out} einer sein.</translation>
    </message>
    <message>
        <source>There are several photos, so {out} must be a folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>Es sind mehrere Fotos, also muss {out} ein Ordner sein.</translation>
    </message>
    <message>
        <source>{photo} would overwrite the result of {other}; rename one of them, or fill them apart.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{photo} würde das Ergebnis von {other} überschreiben; benennen Sie eines um oder füllen Sie beide getrennt.</translation>
    </message>
    <message>
        <source>{path} does not exist, or its folder may not be read.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{path} gibt es nicht, oder der Ordner ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no photo in {where}.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>Kein Foto in {where}.</translation>
    </message>
    <message>
        <source>Save list</source>
        <extracomment>app/batch/presenter.py</extracomment>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <extracomment>app/batch/presenter.py</extracomment>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved the list as {name}</source>
        <extracomment>app/batch/presenter.py</extracomment>
        <translation>Liste als {name} gespeichert</translation>
    </message>
    <message>
        <source>{name} is its own mask, but nothing in it is transparent; give it a mask of its own.</source>
        <extracomment>app/batch/reading.py</extracomment>
        <translation>{name} dient als eigene Maske, aber nichts darin ist transparent; geben Sie dem Foto eine eigene Maskendatei.</translation>
    </message>
    <message>
        <source>The report {path} could not be written further: {reason}.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>Der Bericht {path} konnte nicht weitergeschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a report of Lacuna; choose another name.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>{path} ist kein Bericht von Lacuna; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The list {path} cannot be written: {reason}.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>Die Liste {path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The report {path} cannot be written: {reason}.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>Der Bericht {path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The report {path} cannot be read: {reason}.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>Der Bericht {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>By name, whichever fits</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Nach Name, was auch passt</translation>
    </message>
    <message>
        <source>As the photo, or photo_mask</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Wie das Foto oder foto_mask</translation>
    </message>
    <message>
        <source>LaMa: photo_mask001</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>LaMa: foto_mask001</translation>
    </message>
    <message>
        <source>labelme: photo.json</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>labelme: foto.json</translation>
    </message>
    <message>
        <source>Skip those photos</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Diese Fotos überspringen</translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Folders and photos to fill</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Zu füllende Ordner und Fotos</translation>
    </message>
    <message>
        <source>Folder of masks, or one mask for all</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Ordner mit Masken oder eine Maske für alle</translation>
    </message>
    <message>
        <source>A folder, or one mask for all</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Ordner oder eine Maske für alle</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Ordner für Ergebnisse</translation>
    </message>
    <message>
        <source>A folder</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>Add a folder of photos, or some photos.</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Einen Ordner mit Fotos oder einige Fotos hinzufügen.</translation>
    </message>
    <message>
        <source>Choose the folder with their masks, or one mask for all.</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Den Ordner mit den Masken wählen oder eine Maske für alle.</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Einen Ordner für die Ergebnisse wählen.</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>app/batch/window/choices_panel.py, engine/photo/formats.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Masks</source>
        <extracomment>app/batch/window/choices_panel.py, engine/photo/formats.py</extracomment>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Folder…</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/holes_box.py, app/window/start_page.py</extracomment>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>File…</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Na&amp;med</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>&amp;Benennung</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>&amp;Wohin</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Or&amp;dner</translation>
    </message>
    <message>
        <source>Add to &amp;name</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>&amp;Namenszusatz</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Forma&amp;t</translation>
    </message>
    <message>
        <source>Longest si&amp;de</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>&amp;Längste Seite</translation>
    </message>
    <message>
        <source>If &amp;already there</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Falls &amp;vorhanden</translation>
    </message>
    <message>
        <source>Filling</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Fi&amp;ller</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Ver&amp;fahren</translation>
    </message>
    <message>
        <source>Photos at a tim&amp;e</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Fotos &amp;gleichzeitig</translation>
    </message>
    <message>
        <source>As each photo</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Wie jedes Foto</translation>
    </message>
    <message>
        <source>As the photo</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>Larger photos are scaled down to it, then filled</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Größere Fotos werden darauf verkleinert, dann gefüllt</translation>
    </message>
    <message>
        <source>Photos filled at a time, each by a process with memory of its own</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>So viele Fotos werden gleichzeitig gefüllt, jedes von einem Prozess mit eigenem Speicher</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Put after the name of each photo: beach.jpg becomes beach-filled.png</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Kommt hinter den Namen jedes Fotos: strand.jpg wird zu strand-filled.png</translation>
    </message>
    <message>
        <source>A result older than its photo or mask is never skipped: it is said</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Ein Ergebnis, das älter als Foto oder Maske ist, wird nie übersprungen, sondern gemeldet</translation>
    </message>
    <message>
        <source>Folder with photos</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>Ordner mit Fotos</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>Ordner &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add p&amp;hotos…</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>Fotos h&amp;inzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>In one folder</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>In einen Ordner</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Neben jedes Foto</translation>
    </message>
    <message>
        <source>Photos to fill</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Zu füllende Fotos</translation>
    </message>
    <message>
        <source>Folder with masks</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/holes_box.py</extracomment>
        <translation>Ordner mit Masken</translation>
    </message>
    <message>
        <source>One mask for all photos</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Eine Maske für alle Fotos</translation>
    </message>
    <message>
        <source>A folder does not answer. Look whether its disk or network share is there, or choose another one.</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Ein Ordner antwortet nicht. Prüfen Sie, ob der Datenträger oder das Netzlaufwerk da ist, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Stapelverarbeitung</translation>
    </message>
    <message>
        <source>Photos done</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Fertige Fotos</translation>
    </message>
    <message>
        <source>Only those &amp;without a result</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>N&amp;ur ohne Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>app/batch/window/dialog.py, app/finetune/window/choose_page.py</extracomment>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>app/batch/window/dialog.py, app/finetune/window/run_page.py</extracomment>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Sa&amp;ve list…</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Liste speiche&amp;rn…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Fotos des Stapels</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Erneut &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Fortset&amp;zen</translation>
    </message>
    <message>
        <source>Stop at &amp;once</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>S&amp;ofort stoppen</translation>
    </message>
    <message>
        <source>Looking which photos have a mask…</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Prüfe, welche Fotos eine Maske haben…</translation>
    </message>
    <message>
        <source>Filling. Results are written one by one, each when it is complete.</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Wird gefüllt. Jedes Ergebnis wird geschrieben, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}. Photos that were begun are finished.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>Pause bei {done} von {total}. Begonnene Fotos werden noch fertig gefüllt.</translation>
    </message>
    <message>
        <source>Stopping at {done} of {total}…</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>Wird bei {done} von {total} gestoppt…</translation>
    </message>
    <message>
        <source>{done} of {total}, about {time} left</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>{done} von {total}, noch etwa {time}</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>app/batch/window/table.py, app/canvas/view.py</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>app/batch/window/table.py, app/fill/panel.py</extracomment>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Filled</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Was there</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>War vorhanden</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Not filled</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Nicht gefüllt</translation>
    </message>
    <message>
        <source>Not taken</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Nicht aufgenommen</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Speichert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Filling {fraction:.0%}</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Füllt {fraction:.0%}</translation>
    </message>
    <message>
        <source>Lacuna fetches nothing from the network: save the picture to a file first, or copy it and paste it here</source>
        <extracomment>app/canvas/drops.py</extracomment>
        <translation>Lacuna lädt nichts aus dem Internet: Bild zuerst als Datei speichern oder kopieren und hier einfügen</translation>
    </message>
    <message>
        <source>Arrow keys move the crosshair, with Shift far, with Control by one pixel. P puts the tool down and lifts it, Shift+P does the opposite of the tool, Escape gives a stroke up. Hold O to see the photo as it was opened.</source>
        <extracomment>app/canvas/keyboard.py</extracomment>
        <translation>Pfeiltasten bewegen das Fadenkreuz, mit Umschalt weit, mit Strg um einen Pixel. P setzt das Werkzeug auf und ab, Umschalt+P bewirkt das Gegenteil des Werkzeugs, Esc verwirft den Strich. O halten zeigt das Foto wie beim Öffnen.</translation>
    </message>
    <message>
        <source>{name} is not a file of labelme: it has no shapes.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} ist keine labelme-Datei: Sie enthält keine Formen.</translation>
    </message>
    <message>
        <source>{name} is of a photo of {own_width}×{own_height} pixels, but this one is {width}×{height}: their proportions differ.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} gehört zu einem Foto von {own_width}×{own_height} Pixeln, dieses aber hat {width}×{height}: Die Seitenverhältnisse weichen ab.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} is damaged: it is no JSON.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} ist beschädigt: kein JSON.</translation>
    </message>
    <message>
        <source>{name} has a shape that cannot be read; open and save it in labelme.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} enthält eine unlesbare Form; öffnen und speichern Sie die Datei in labelme.</translation>
    </message>
    <message>
        <source>The mask has colours as labels; everything but black was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>Die Maske hat Farben als Label; alles außer Schwarz gilt als Lücke.</translation>
    </message>
    <message>
        <source>{name} has no transparency to take the mask from. Use its white parts instead.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>{name} hat keine Transparenz für die Maske. Stattdessen die weißen Teile verwenden.</translation>
    </message>
    <message>
        <source>The mask has soft greys; the brighter half was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>Die Maske hat weiche Grautöne; die hellere Hälfte gilt als Lücke.</translation>
    </message>
    <message>
        <source>The transparent part of the mask file was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>Der transparente Teil der Maskendatei gilt als Lücke.</translation>
    </message>
    <message>
        <source>The strokes on the transparent ground of the mask file were taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>Die Striche auf dem transparenten Grund der Maskendatei gelten als Lücke.</translation>
    </message>
    <message>
        <source>The mask holds the numbers 0 and 1; 1 was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>Die Maske enthält die Zahlen 0 und 1; 1 gilt als Lücke.</translation>
    </message>
    <message>
        <source>The mask is empty: it marks no hole.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>Die Maske ist leer: Sie markiert keine Lücke.</translation>
    </message>
    <message>
        <source>{name} would not keep the mask exact. End the name in .png.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>{name} würde die Maske nicht exakt erhalten. Der Name muss auf .png enden.</translation>
    </message>
    <message>
        <source>There is no other answer: every way to fill this hole gives the same pixels, or none.</source>
        <extracomment>app/fill/candidate.py</extracomment>
        <translation>Keine weitere Variante: Jedes Verfahren ergibt hier die gleichen Pixel oder keine.</translation>
    </message>
    <message>
        <source>Best in each hole</source>
        <extracomment>app/fill/choices.py</extracomment>
        <translation>Bestes je Lücke</translation>
    </message>
    <message>
        <source>Pick a result: click it or press its number. The wheel zooms and a drag moves all of them, O held shows the original everywhere. Esc keeps the photo as it is.</source>
        <extracomment>app/fill/compare_dialog.py</extracomment>
        <translation>Ergebnis wählen: anklicken oder seine Zahl drücken. Das Rad zoomt, Ziehen verschiebt alle, O halten zeigt überall das Original. Esc lässt das Foto, wie es ist.</translation>
    </message>
    <message>
        <source>Compare fillers</source>
        <extracomment>app/fill/compare_dialog.py</extracomment>
        <translation>Verfahren vergleichen</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>app/fill/compare_dialog.py, app/finetune/window/picture_dialog.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Nothing is masked: paint over what should go, then fill</source>
        <extracomment>app/fill/controller.py</extracomment>
        <translation>Nichts ist maskiert: übermalen, was weg soll, dann füllen</translation>
    </message>
    <message>
        <source>The photo changed meanwhile, so the running fill was dropped</source>
        <extracomment>app/fill/controller.py</extracomment>
        <translation>Das Foto hat sich inzwischen geändert, daher wurde die laufende Füllung verworfen</translation>
    </message>
    <message>
        <source>Filled in {seconds:.1f} s on {device}</source>
        <extracomment>app/fill/controller.py</extracomment>
        <translation>In {seconds:.1f} s gefüllt auf {device}</translation>
    </message>
    <message>
        <source>The fill stopped unexpectedly</source>
        <extracomment>app/fill/job.py, app/known/run.py</extracomment>
        <translation>Das Füllen endete unerwartet</translation>
    </message>
    <message>
        <source>There is not enough memory for this fill; close other programs or fill a smaller hole.</source>
        <extracomment>app/fill/job.py</extracomment>
        <translation>Zu wenig Speicher für diese Füllung; schließen Sie andere Programme oder füllen Sie eine kleinere Lücke.</translation>
    </message>
    <message>
        <source>Progress of the fill</source>
        <extracomment>app/fill/job_bar.py, app/fill/panel.py</extracomment>
        <translation>Fortschritt der Füllung</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Filler</source>
        <extracomment>app/fill/panel.py, app/known/dialog.py</extracomment>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>app/fill/panel.py, app/settings/table.py</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Grow hole</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>A hole is filled this much wider than painted: the edge of what should go is blurred, and JPEG leaves ripples around it. Automatic: as far as the photo&apos;s compression asks for</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Eine Lücke wird um so viel breiter gefüllt als gemalt: Der Rand dessen, was weg soll, ist unscharf, und JPEG hinterlässt Wellen darum. Automatisch: so weit, wie es die Kompression des Fotos verlangt</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where the network runs; known once it is loaded</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Wo das Netz rechnet; bekannt, sobald es geladen ist</translation>
    </message>
    <message>
        <source>Model in use</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Verwendetes Modell</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>app/fill/panel.py, app/finetune/window/options_panel.py</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Automatic ({px} px)</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Automatisch ({px} px)</translation>
    </message>
    <message>
        <source>★ Best guess</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>★ Favorit</translation>
    </message>
    <message>
        <source>Answers to the newest fill</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>Varianten der neuesten Füllung</translation>
    </message>
    <message>
        <source>Best guess</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>nearly done</source>
        <extracomment>app/fill/time_left.py</extracomment>
        <translation>fast fertig</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>Netz wird geladen…</translation>
    </message>
    <message>
        <source>Network ready</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>Netz bereit</translation>
    </message>
    <message>
        <source>No network: {error}</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>Kein Netz: {error}</translation>
    </message>
    <message>
        <source>No network: torch does not load ({error}).</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>Kein Netz: torch lässt sich nicht laden ({error}).</translation>
    </message>
    <message>
        <source>The photos could not be looked at: {error}</source>
        <extracomment>app/finetune/controller.py</extracomment>
        <translation>Die Fotos konnten nicht geprüft werden: {error}</translation>
    </message>
    <message>
        <source>The run could not be prepared: {error}</source>
        <extracomment>app/finetune/controller.py</extracomment>
        <translation>Der Lauf konnte nicht vorbereitet werden: {error}</translation>
    </message>
    <message>
        <source>Exit code {code}.
{errors}</source>
        <extracomment>app/finetune/controller.py</extracomment>
        <translation>Exit-Code {code}.
{errors}</translation>
    </message>
    <message>
        <source>This run made nothing better, so there is nothing to keep.</source>
        <extracomment>app/finetune/keeping.py</extracomment>
        <translation>Dieser Lauf hat nichts verbessert, daher gibt es nichts zu behalten.</translation>
    </message>
    <message>
        <source>The model cannot be written to “{models}”: {reason}.</source>
        <extracomment>app/finetune/keeping.py</extracomment>
        <translation>Das Modell kann nicht nach „{models}“ geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Open a photo and paint over what should go first.</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>Zuerst ein Foto öffnen und übermalen, was weg soll.</translation>
    </message>
    <message>
        <source>Paint over what should go first.</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>Zuerst übermalen, was weg soll.</translation>
    </message>
    <message>
        <source>The photo is no longer open as it was learned from; keep the model, open the photo, and fill it.</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>Das Foto ist nicht mehr so geöffnet, wie daraus gelernt wurde; Modell behalten, Foto öffnen und füllen.</translation>
    </message>
    <message>
        <source>Before: the old model</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>Vorher: das alte Modell</translation>
    </message>
    <message>
        <source>After: trained on this photo</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>Nachher: an diesem Foto trainiert</translation>
    </message>
    <message>
        <source>The photo could not be copied</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>Das Foto konnte nicht kopiert werden</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be made: {reason}.</source>
        <extracomment>app/finetune/runs.py</extracomment>
        <translation>Der Ordner „{path}“ kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>No usable photos.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>Keine brauchbaren Fotos.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>app/finetune/window/banner.py</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>“{name}” is trained and waits for your decision.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>„{name}“ ist trainiert und wartet auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>Open a photo and paint a hole first</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Zuerst ein Foto öffnen und eine Lücke malen</translation>
    </message>
    <message>
        <source>Fine-tune on my own photos</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Mit eigenen Fotos nachtrainieren</translation>
    </message>
    <message>
        <source>The network goes on learning from your photos. Some are held out to judge whether it got better; the new model is kept only if you say so.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Das Netz lernt aus Ihren Fotos weiter. Einige werden zurückgehalten, um zu bewerten, ob es besser wurde; das neue Modell bleibt nur, wenn Sie es wollen.</translation>
    </message>
    <message>
        <source>What is missing before the training can start</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Was noch fehlt, bevor das Training starten kann</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Add a folder with photos, or drop some.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Ordner mit Fotos hinzufügen oder Fotos hierher ziehen.</translation>
    </message>
    <message>
        <source>Show the verdict</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Urteil zeigen</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Training runs beside the editor; you can go on working</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Das Training läuft neben dem Editor; Sie können weiterarbeiten</translation>
    </message>
    <message>
        <source>Looking at the photos…</source>
        <extracomment>app/finetune/window/choose_page.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>Fotos werden geprüft…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>app/finetune/window/choose_page.py, app/window/messages.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The photos could not be looked at; choose others, or choose them again.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Die Fotos konnten nicht geprüft werden; wählen Sie andere oder wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Loss and validation over the steps</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>Verlust und Validierung über die Schritte</translation>
    </message>
    <message>
        <source>ℓ1 in the holes (0–2)</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>ℓ1 in den Lücken (0–2)</translation>
    </message>
    <message>
        <source>PSNR (dB)</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>PSNR (dB)</translation>
    </message>
    <message>
        <source>refined, each step</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>verfeinert, jeder Schritt</translation>
    </message>
    <message>
        <source>refined, smoothed</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>verfeinert, geglättet</translation>
    </message>
    <message>
        <source>coarse, smoothed</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>grob, geglättet</translation>
    </message>
    <message>
        <source>held-out photos</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>zurückgehaltene Fotos</translation>
    </message>
    <message>
        <source>before the run</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>vor dem Lauf</translation>
    </message>
    <message>
        <source>best so far</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>bisher am besten</translation>
    </message>
    <message>
        <source>best PSNR {psnr:.2f} dB at step {step}</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>beste PSNR {psnr:.2f} dB bei Schritt {step}</translation>
    </message>
    <message>
        <source>this run</source>
        <extracomment>app/finetune/window/dialog.py</extracomment>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>Rectangles</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Rechtecke</translation>
    </message>
    <message>
        <source>Random rectangles, as in the paper</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Zufällige Rechtecke, wie im Artikel</translation>
    </message>
    <message>
        <source>Strokes</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Striche</translation>
    </message>
    <message>
        <source>Winding brush strokes, as when a wire is painted over</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Gewundene Pinselstriche, wie beim Übermalen eines Kabels</translation>
    </message>
    <message>
        <source>Shapes</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Formen</translation>
    </message>
    <message>
        <source>Ellipses the size of things one wants gone</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Ellipsen in der Größe von Dingen, die weg sollen</translation>
    </message>
    <message>
        <source>Holes to practise on</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Lücken zum Üben</translation>
    </message>
    <message>
        <source>My own masks</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Eigene Masken</translation>
    </message>
    <message>
        <source>Masks you saved before (white = hole), as half of all holes</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Früher gespeicherte Masken (weiß = Lücke), als Hälfte aller Lücken</translation>
    </message>
    <message>
        <source>Folder of my own masks</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Ordner mit eigenen Masken</translation>
    </message>
    <message>
        <source>Tick at least one kind of hole.</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Mindestens eine Art von Lücken ankreuzen.</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>app/finetune/window/measures_table.py, app/finetune/window/picture_dialog.py, app/looking/readout.py, app/looking/split.py</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>app/finetune/window/measures_table.py, app/finetune/window/picture_dialog.py</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Measures before and after, on the held-out photos</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>Maße vorher und nachher, an den zurückgehaltenen Fotos</translation>
    </message>
    <message>
        <source>no clear change</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>keine klare Änderung</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>enough to see whether these photos help</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>genug, um zu sehen, ob diese Fotos helfen</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>for a model to use again and again</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>für ein Modell, das oft verwendet wird</translation>
    </message>
    <message>
        <source>Only this photo</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Nur dieses Foto</translation>
    </message>
    <message>
        <source>learns from the open photo alone, then fills it again</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>lernt nur aus dem offenen Foto und füllt es dann erneut</translation>
    </message>
    <message>
        <source>Give the new model a name.</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Geben Sie dem neuen Modell einen Namen.</translation>
    </message>
    <message>
        <source>Tick minutes, steps or both, so that the training ends.</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Minuten, Schritte oder beides ankreuzen, damit das Training endet.</translation>
    </message>
    <message>
        <source>Bundled</source>
        <extracomment>app/finetune/window/options_panel.py, app/models/entry.py</extracomment>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The first steps measure how fast this machine is; then the time left is shown.</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Die ersten Schritte messen, wie schnell dieser Rechner ist; dann wird die Restzeit gezeigt.</translation>
    </message>
    <message>
        <source>With both ticked, whichever comes first ends the training</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Sind beide angekreuzt, endet das Training mit dem, was zuerst erreicht ist</translation>
    </message>
    <message>
        <source>The model whose training goes on; it stays as it is</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Das Modell, dessen Training weitergeht; es selbst bleibt unverändert</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Ausgangsmodell</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <extracomment>app/finetune/window/options_panel.py, app/finetune/window/verdict_page.py</extracomment>
        <translation>Name des neuen Modells</translation>
    </message>
    <message>
        <source>of the new model</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>des neuen Modells</translation>
    </message>
    <message>
        <source>All settings…</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Alle Einstellungen…</translation>
    </message>
    <message>
        <source>Learning rate, crops, losses: the full table</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Lernrate, Ausschnitte, Verluste: die ganze Tabelle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>app/finetune/window/options_panel.py, app/finetune/window/verdict_page.py</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Starts &amp;from</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Beginnt &amp;mit</translation>
    </message>
    <message>
        <source>Stop after</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Stoppen nach</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>von Hand geändert</translation>
    </message>
    <message>
        <source>Learn from “{name}” alone</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Nur aus „{name}“ lernen</translation>
    </message>
    <message>
        <source>The network practises on holes in other places of this photo, of the size of yours. Then the photo is filled with the old and the new model, and you choose. If it did not get better, nothing changes.</source>
        <extracomment>app/finetune/window/photo_card.py</extracomment>
        <translation>Das Netz übt an Lücken an anderen Stellen dieses Fotos, so groß wie Ihre. Dann wird das Foto mit dem alten und dem neuen Modell gefüllt, und Sie wählen. Wurde es nicht besser, ändert sich nichts.</translation>
    </message>
    <message>
        <source>{name} with its mask</source>
        <extracomment>app/finetune/window/photo_card.py</extracomment>
        <translation>{name} mit Maske</translation>
    </message>
    <message>
        <source>Photos to learn from</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Fotos zum Lernen</translation>
    </message>
    <message>
        <source>Folders and photos to learn from</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Ordner und Fotos zum Lernen</translation>
    </message>
    <message>
        <source>Skipped files and why</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Übersprungene Dateien mit Grund</translation>
    </message>
    <message>
        <source>Photos held out for the verdict</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Für das Urteil zurückgehaltene Fotos</translation>
    </message>
    <message>
        <source>Forty photos or more of one kind of place or thing work best. They stay on this machine.</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Am besten sind vierzig oder mehr Fotos von einer Art Ort oder Ding. Sie bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Skipped file</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Übersprungene Datei</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Vorherige</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Two versions of the same place</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Zwei Fassungen derselben Stelle</translation>
    </message>
    <message>
        <source>Drag the divider or use the arrow keys.</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Trennlinie ziehen oder Pfeiltasten verwenden.</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Starting: the photos are read and the network is loaded…</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Start: Die Fotos werden gelesen, und das Netz wird geladen…</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Lernt</translation>
    </message>
    <message>
        <source>Paused and saved</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Angehalten und gesichert</translation>
    </message>
    <message>
        <source>Judging the best weights on the held-out photos…</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Die besten Gewichte werden an den zurückgehaltenen Fotos bewertet…</translation>
    </message>
    <message>
        <source>Held-out photos</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Zurückgehaltene Fotos</translation>
    </message>
    <message>
        <source>Problems so far</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Bisherige Probleme</translation>
    </message>
    <message>
        <source>Health of the network</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Zustand des Netzes</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Pause after this step; everything is saved</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Nach diesem Schritt anhalten; alles wird gesichert</translation>
    </message>
    <message>
        <source>&amp;Stop and keep the best</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>&amp;Stoppen und Bestes behalten</translation>
    </message>
    <message>
        <source>End training now and judge the best weights so far</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Training jetzt beenden und die bisher besten Gewichte bewerten</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>&amp;Aufgeben…</translation>
    </message>
    <message>
        <source>End the run and delete it</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Den Lauf beenden und löschen</translation>
    </message>
    <message>
        <source>&amp;Close: it goes on</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>S&amp;chließen: läuft weiter</translation>
    </message>
    <message>
        <source>Hide this window; the status bar leads back to it</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Dieses Fenster ausblenden; die Statusleiste führt zurück</translation>
    </message>
    <message>
        <source>Learning “{name}”</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>„{name}“ lernt</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>app/fill/time_left.py, app/finetune/window/run_page.py</extracomment>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>step {step} of {total}</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Schritt {step} von {total}</translation>
    </message>
    <message>
        <source>How well it fills</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Wie gut es füllt</translation>
    </message>
    <message>
        <source>Held-out places, before and now</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Zurückgehaltene Stellen, vorher und jetzt</translation>
    </message>
    <message>
        <source>time left: measuring…</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Restzeit: wird gemessen…</translation>
    </message>
    <message>
        <source>Automatic ({device})</source>
        <extracomment>engine/device.py</extracomment>
        <translation>Automatisch ({device})</translation>
    </message>
    <message>
        <source>There is no CUDA card {index}; the cards here are cuda:0 to cuda:{last}.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>Es gibt keine CUDA-Karte {index}; die Karten hier sind cuda:0 bis cuda:{last}.</translation>
    </message>
    <message>
        <source>{sentence}: {error}</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>{sentence}: {error}</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>Etwas Unerwartetes ist schiefgegangen</translation>
    </message>
    <message>
        <source>There is not enough memory; close other programs and try again.</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>Zu wenig Speicher; schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>All settings of the fine-tuning</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>Alle Einstellungen des Nachtrainings</translation>
    </message>
    <message>
        <source>Settings of the fine-tuning</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>Einstellungen des Nachtrainings</translation>
    </message>
    <message>
        <source>Restore recommended</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>Empfohlene Werte</translation>
    </message>
    <message>
        <source>What differs from the recommendation is bold. Enter or a click edits a value.</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>Was von der Empfehlung abweicht, ist fett. Eingabe oder ein Klick bearbeitet einen Wert.</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Click to enlarge</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>Zum Vergrößern klicken</translation>
    </message>
    <message>
        <source>The first pictures come with the first validation.</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>Die ersten Bilder kommen mit der ersten Validierung.</translation>
    </message>
    <message>
        <source>Fine-tuning: starting…</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Nachtraining: startet…</translation>
    </message>
    <message>
        <source>Fine-tuning: paused</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Nachtraining: angehalten</translation>
    </message>
    <message>
        <source>Fine-tuning: judging…</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Nachtraining: wird bewertet…</translation>
    </message>
    <message>
        <source>Fine-tuning: done, see the verdict</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Nachtraining: fertig, zum Urteil</translation>
    </message>
    <message>
        <source>⚠  Fine-tuning stopped</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>⚠  Nachtraining gestoppt</translation>
    </message>
    <message>
        <source>Open the fine-tuning window</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Das Fenster des Nachtrainings öffnen</translation>
    </message>
    <message>
        <source>Include &amp;file names in the card</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>&amp;Dateinamen in den Steckbrief</translation>
    </message>
    <message>
        <source>The card tells which data the model learned from; without this only how many photos</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>Der Steckbrief nennt die Daten, aus denen das Modell lernte; ohne dies nur die Anzahl der Fotos</translation>
    </message>
    <message>
        <source>&amp;Use it from now on</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>Ab jetzt &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>app/finetune/window/verdict_page.py, app/masking/bar.py, app/window/actions.py, app/window/messages.py</extracomment>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Write it beside the other models</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>Neben die anderen Modelle schreiben</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <extracomment>app/finetune/window/verdict_page.py, app/recovery/dialog.py, app/window/messages.py</extracomment>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Delete the new weights; the old model stays</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>Die neuen Gewichte löschen; das alte Modell bleibt</translation>
    </message>
    <message>
        <source>Fill with &amp;both</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>M&amp;it beiden füllen</translation>
    </message>
    <message>
        <source>Fill the open photo with the old and the new model, and choose</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>Das offene Foto mit dem alten und dem neuen Modell füllen und wählen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>To the choice of photos</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>Zur Auswahl der Fotos</translation>
    </message>
    <message>
        <source>Held-out places: click one to compare</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>Zurückgehaltene Stellen: zum Vergleichen anklicken</translation>
    </message>
    <message>
        <source>Give the new model a name</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>Geben Sie dem neuen Modell einen Namen</translation>
    </message>
    <message>
        <source>Open photos</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Looking at {name}…</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>{name} wird geprüft…</translation>
    </message>
    <message>
        <source>Photos and projects</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>Fotos und Projekte</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>Den Ordner wählen.</translation>
    </message>
    <message>
        <source>Beside the original, as name{suffix}</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>Neben das Original, als Name{suffix}</translation>
    </message>
    <message>
        <source>Into {folder}</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>In {folder}</translation>
    </message>
    <message>
        <source>Over the original</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>Über das Original</translation>
    </message>
    <message>
        <source>Type what is added to the name, so that the original stays.</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>Namenszusatz eingeben, damit das Original bleibt.</translation>
    </message>
    <message>
        <source>The addition becomes part of a file name; leave out slashes.</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>Der Zusatz wird Teil eines Dateinamens; ohne Schrägstriche eingeben.</translation>
    </message>
    <message>
        <source>{name} is saved as {target}</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>{name} wird als {target} gespeichert</translation>
    </message>
    <message>
        <source>Where to save</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Where should the photos of “{title}” be saved?</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>Wohin sollen die Fotos von „{title}“ gespeichert werden?</translation>
    </message>
    <message>
        <source>&amp;Beside the original, with this added to the name:</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>&amp;Neben das Original, mit diesem Namenszusatz:</translation>
    </message>
    <message>
        <source>Added to the name</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>&amp;Into a folder:</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>&amp;In einen Ordner:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;Over the original; it is lost</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>Ü&amp;ber das Original; es geht verloren</translation>
    </message>
    <message>
        <source>This holds for the folder until Lacuna is closed; change it above the filmstrip.</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>Dies gilt für den Ordner, bis Lacuna geschlossen wird; ändern lässt es sich über dem Filmstreifen.</translation>
    </message>
    <message>
        <source>Save photos into</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>Fotos speichern in</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot be opened: {problem}</source>
        <extracomment>app/folder/model.py</extracomment>
        <translation>Kann nicht geöffnet werden: {problem}</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <extracomment>app/folder/model.py</extracomment>
        <translation>Bearbeitet, nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>app/folder/model.py</extracomment>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>The open photo is none of this folder; Save saves it</source>
        <extracomment>app/folder/saving.py</extracomment>
        <translation>Das offene Foto gehört nicht zu diesem Ordner; „Speichern“ sichert es</translation>
    </message>
    <message>
        <source>{name} is saved as soon as it is filled</source>
        <extracomment>app/folder/saving.py</extracomment>
        <translation>{name} wird gespeichert, sobald es gefüllt ist</translation>
    </message>
    <message>
        <source>Find a name</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Find a photo by its name</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>Ein Foto nach Namen suchen</translation>
    </message>
    <message>
        <source>Save to…</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>Speichern in…</translation>
    </message>
    <message>
        <source>Where the photos of this folder are saved</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>Wohin die Fotos dieses Ordners gespeichert werden</translation>
    </message>
    <message>
        <source>Photos of the folder</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>Fotos des Ordners</translation>
    </message>
    <message>
        <source>{every} in all</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>{every} insgesamt</translation>
    </message>
    <message>
        <source>{count} found, {every} in all</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>{count} gefunden, {every} insgesamt</translation>
    </message>
    <message>
        <source>{row} of {count} found, {every} in all</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>{row} von {count} gefunden, {every} insgesamt</translation>
    </message>
    <message>
        <source>“{name}” has unsaved changes; save them first, or choose another name.</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>„{name}“ hat ungespeicherte Änderungen; speichern Sie diese zuerst oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <extracomment>app/folder/walk.py, app/photo/controller.py, app/project/controller.py</extracomment>
        <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
        <source>This is the last photo</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>Dies ist das letzte Foto</translation>
    </message>
    <message>
        <source>{name}: photo {number} of {count}</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>{name}: Foto {number} von {count}</translation>
    </message>
    <message>
        <source>None of {left_out} photos in a row can be opened; is their folder still there?</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>Keines von {left_out} Fotos in Folge lässt sich öffnen; ist der Ordner noch da?</translation>
    </message>
    <message>
        <source>This is the first photo</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>Dies ist das erste Foto</translation>
    </message>
    <message>
        <source>That is no key.</source>
        <extracomment>app/keys/chosen.py</extracomment>
        <translation>Das ist keine Taste.</translation>
    </message>
    <message>
        <source>Tab, Shift, Control and Alt alone are needed to get around the window.</source>
        <extracomment>app/keys/chosen.py</extracomment>
        <translation>Tab, Umschalt, Strg und Alt allein werden zur Bedienung des Fensters gebraucht.</translation>
    </message>
    <message>
        <source>{key} is what the photo listens to itself: see Help ▸ Keyboard shortcuts.</source>
        <extracomment>app/keys/chosen.py</extracomment>
        <translation>Auf {key} hört das Foto selbst: siehe Hilfe ▸ Tastenkürzel.</translation>
    </message>
    <message>
        <source>Choose an action, then click the field below and press its new key.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Eine Aktion wählen, dann in das Feld unten klicken und ihre neue Taste drücken.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Aktionen und Tasten durchsuchen</translation>
    </message>
    <message>
        <source>New key of the chosen action</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Neue Taste der gewählten Aktion</translation>
    </message>
    <message>
        <source>What the new key would do</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Was die neue Taste bewirken würde</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>Give the key to the chosen action, and take it from the other one</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Die Taste der gewählten Aktion geben und der anderen nehmen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>The chosen action has no key</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Die gewählte Aktion hat keine Taste</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Zurü&amp;cksetzen</translation>
    </message>
    <message>
        <source>The key that the chosen action was made with</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Die ursprüngliche Taste der gewählten Aktion</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>The list is in the order of what looks best, as far as a program can guess: look at the pictures too. PSNR and SSIM reward what is right on average, so a blurred fill may have more. Hold a picture to see the truth in its place.</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Die Liste ist danach geordnet, was am besten aussieht, soweit ein Programm das schätzen kann: Sehen Sie auch die Bilder an. PSNR und SSIM belohnen, was im Mittel stimmt; eine unscharfe Füllung kann daher mehr haben. Ein Bild gedrückt halten zeigt an seiner Stelle die Wahrheit.</translation>
    </message>
    <message>
        <source>Who filled</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Wer füllte</translation>
    </message>
    <message>
        <source>Best at</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Beste an</translation>
    </message>
    <message>
        <source>At how many places its fill looks best: the guess that also marks the answers to a fill</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>An wie vielen Stellen diese Füllung am besten aussieht: die Schätzung, die auch den Favoriten unter den Varianten bestimmt</translation>
    </message>
    <message>
        <source>PSNR, dB</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>PSNR, dB</translation>
    </message>
    <message>
        <source>How near the fill is to the truth inside the hole, mean over the places; more is better</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Wie nah die Füllung in der Lücke an der Wahrheit ist, Mittel über die Stellen; mehr ist besser</translation>
    </message>
    <message>
        <source>How alike the structure is inside the hole, mean over the places; 1 = equal</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Wie ähnlich die Struktur in der Lücke ist, Mittel über die Stellen; 1 = gleich</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Time of one fill, without loading; median over the places</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Dauer einer Füllung, ohne Laden; Median über die Stellen</translation>
    </message>
    <message>
        <source>Test on known</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>An Bekanntem testen</translation>
    </message>
    <message>
        <source>The truth</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Die Wahrheit</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>&amp;Dieses verwenden</translation>
    </message>
    <message>
        <source>Try the shape at other places of this photo</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Die Form an anderen Stellen dieses Fotos probieren</translation>
    </message>
    <message>
        <source>Measures of every filler and model</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Maße aller Verfahren und Modelle</translation>
    </message>
    <message>
        <source>&amp;Other places</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>&amp;Andere Stellen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/known/dialog.py, app/models/dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Too little of the photo is intact to try the hole&apos;s shape elsewhere; mask less, then test again.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>Zu wenig vom Foto ist unversehrt, um die Form der Lücke anderswo zu probieren; weniger maskieren, dann erneut testen.</translation>
    </message>
    <message>
        <source>Nothing is masked, so there is no shape to try; paint over what should go first.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>Nichts ist maskiert, daher gibt es keine Form zu probieren; zuerst übermalen, was weg soll.</translation>
    </message>
    <message>
        <source>Looking for known places</source>
        <extracomment>app/known/run.py</extracomment>
        <translation>Bekannte Stellen werden gesucht</translation>
    </message>
    <message>
        <source>The places that were tried; arrow keys choose one</source>
        <extracomment>app/known/tiles.py</extracomment>
        <translation>Die geprüften Stellen; Pfeiltasten wählen eine</translation>
    </message>
    <message>
        <source>Photo as it was opened</source>
        <extracomment>app/looking/beside.py</extracomment>
        <translation>Foto wie beim Öffnen</translation>
    </message>
    <message>
        <source>The photo as it was opened; the same key goes back. It does not flicker: the settings or the system ask for less motion</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>Das Foto wie beim Öffnen; dieselbe Taste führt zurück. Es wechselt nicht von selbst: Die Einstellungen oder das System verlangen weniger Bewegung</translation>
    </message>
    <message>
        <source>The photo as it is now</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>Das Foto, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Before and now: drag the line, or move it with the arrow keys</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>Vorher und jetzt: die Linie ziehen oder mit den Pfeiltasten bewegen</translation>
    </message>
    <message>
        <source>The photo as it was opened is at the left</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>Links ist das Foto wie beim Öffnen</translation>
    </message>
    <message>
        <source>Before and now take turns; the same key ends it</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>Vorher und jetzt im Wechsel; dieselbe Taste beendet es</translation>
    </message>
    <message>
        <source>Where the photo differs from how it was opened, and how far</source>
        <extracomment>app/looking/controller.py, app/window/actions.py</extracomment>
        <translation>Wo und wie stark sich das Foto vom Stand beim Öffnen unterscheidet</translation>
    </message>
    <message>
        <source>How many times as large differences are shown</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>Um welchen Faktor Unterschiede verstärkt gezeigt werden</translation>
    </message>
    <message>
        <source>Show differences this many times as large</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>Unterschiede um diesen Faktor verstärkt zeigen</translation>
    </message>
    <message>
        <source>Scale of the difference to the photo as it was opened</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>Skala des Unterschieds zum Foto beim Öffnen</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Overview of the photo</source>
        <extracomment>app/looking/navigator.py</extracomment>
        <translation>Übersicht über das Foto</translation>
    </message>
    <message>
        <source>Arrow keys move the part that is on screen.</source>
        <extracomment>app/looking/navigator.py</extracomment>
        <translation>Pfeiltasten bewegen den sichtbaren Ausschnitt.</translation>
    </message>
    <message>
        <source>Drag to move the photo</source>
        <extracomment>app/looking/navigator.py</extracomment>
        <translation>Ziehen verschiebt das Foto</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>app/looking/readout.py, app/looking/split.py</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Coarse</source>
        <extracomment>app/looking/readout.py</extracomment>
        <translation>Grob</translation>
    </message>
    <message>
        <source>Refined</source>
        <extracomment>app/looking/readout.py</extracomment>
        <translation>Verfeinert</translation>
    </message>
    <message>
        <source>Values of the pixel under the pointer</source>
        <extracomment>app/looking/readout.py</extracomment>
        <translation>Werte des Pixels unter dem Zeiger</translation>
    </message>
    <message>
        <source>Left of the line is the photo as it was opened. Arrow keys move the line, with Shift far; Escape leaves it.</source>
        <extracomment>app/looking/split.py</extracomment>
        <translation>Links der Linie ist das Foto wie beim Öffnen. Pfeiltasten bewegen die Linie, mit Umschalt weit; Esc verlässt sie.</translation>
    </message>
    <message>
        <source>Line between before and now</source>
        <extracomment>app/looking/split.py</extracomment>
        <translation>Linie zwischen vorher und jetzt</translation>
    </message>
    <message>
        <source>Drag to compare with the photo as it was opened</source>
        <extracomment>app/looking/split.py</extracomment>
        <translation>Ziehen vergleicht mit dem Foto beim Öffnen</translation>
    </message>
    <message>
        <source>Computing…</source>
        <extracomment>app/masking/bar.py</extracomment>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Keep this mask (Enter)</source>
        <extracomment>app/masking/bar.py</extracomment>
        <translation>Diese Maske behalten (Eingabe)</translation>
    </message>
    <message>
        <source>Leave the mask as it was (Esc)</source>
        <extracomment>app/masking/bar.py</extracomment>
        <translation>Die Maske lassen, wie sie war (Esc)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <extracomment>app/masking/bar.py</extracomment>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>How far red, green and blue may each differ from the clicked pixel, of 255</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>Wie weit Rot, Grün und Blau je vom angeklickten Pixel abweichen dürfen, von 255</translation>
    </message>
    <message>
        <source>Select a colour</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>Eine Farbe auswählen</translation>
    </message>
    <message>
        <source>Select colour</source>
        <extracomment>app/masking/colours.py, app/tools/select_colour.py</extracomment>
        <translation>Farbe auswählen</translation>
    </message>
    <message>
        <source>Subtract a colour</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>Eine Farbe abziehen</translation>
    </message>
    <message>
        <source>Subtract colour</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>Farbe abziehen</translation>
    </message>
    <message>
        <source>Touching only</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>Nur benachbart</translation>
    </message>
    <message>
        <source>Nothing stands out from its surroundings there. Draw over more of it, or around it.</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Dort hebt sich nichts von der Umgebung ab. Mehr davon übermalen oder darum herum zeichnen.</translation>
    </message>
    <message>
        <source>Looking for the object…</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Objekt wird gesucht…</translation>
    </message>
    <message>
        <source>Select object</source>
        <extracomment>app/masking/objects.py, app/tools/select_object.py</extracomment>
        <translation>Objekt auswählen</translation>
    </message>
    <message>
        <source>Subtract object</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Objekt abziehen</translation>
    </message>
    <message>
        <source>The object could not be looked for.</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Das Objekt konnte nicht gesucht werden.</translation>
    </message>
    <message>
        <source>That is masked already</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Das ist schon maskiert</translation>
    </message>
    <message>
        <source>Nothing of it was masked</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Nichts davon war maskiert</translation>
    </message>
    <message>
        <source>Selected · draw over what is missing, Ctrl-draw over what is too much</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Ausgewählt · Fehlendes übermalen, Überflüssiges mit Strg übermalen</translation>
    </message>
    <message>
        <source>Taken out of the mask</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Aus der Maske entfernt</translation>
    </message>
    <message>
        <source>No change</source>
        <extracomment>app/masking/preview.py</extracomment>
        <translation>Keine Änderung</translation>
    </message>
    <message>
        <source>The mask could not be computed.</source>
        <extracomment>app/masking/preview.py</extracomment>
        <translation>Die Maske konnte nicht berechnet werden.</translation>
    </message>
    <message>
        <source>Higher finds more, and more that is none</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Höher findet mehr, auch mehr Falsches</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Dust and specks</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Staub und Flecken</translation>
    </message>
    <message>
        <source>Mask dust and specks</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Staub und Flecken maskieren</translation>
    </message>
    <message>
        <source>Lettering</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Mask lettering</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Schrift maskieren</translation>
    </message>
    <message>
        <source>No speck was found</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Kein Fleck gefunden</translation>
    </message>
    <message>
        <source>No lettering was found</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Keine Schrift gefunden</translation>
    </message>
    <message>
        <source>The mask stays as it is</source>
        <extracomment>app/masking/trial.py</extracomment>
        <translation>Die Maske bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>Um</translation>
    </message>
    <message>
        <source>How far the edge of every hole moves: out, or with a minus in</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>Wie weit sich der Rand jeder Lücke bewegt: nach außen, mit Minus nach innen</translation>
    </message>
    <message>
        <source>Grow or shrink</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>Erweitern oder verkleinern</translation>
    </message>
    <message>
        <source>Resize mask</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>Maskengröße ändern</translation>
    </message>
    <message>
        <source>About the radius of the sharpest corner that stays</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>Etwa der Radius der schärfsten Ecke, die bleibt</translation>
    </message>
    <message>
        <source>Smooth the outline</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>Kontur glätten</translation>
    </message>
    <message>
        <source>Smooth mask</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>Maske glätten</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/models/card.py, engine/fillers/__init__.py</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>comes with Lacuna</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>gehört zu Lacuna</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>The file says nothing about it.</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>Die Datei sagt nichts darüber.</translation>
    </message>
    <message>
        <source>Import weights</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>Gewichte importieren</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>The weights could not be read or written</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>Die Gewichte konnten nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>Double-click or Enter uses a model for filling. F2 renames it.</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Doppelklick oder Eingabe verwendet ein Modell zum Füllen. F2 benennt es um.</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Card of the selected model</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Steckbrief des gewählten Modells</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <extracomment>app/models/dialog.py, app/window/actions.py</extracomment>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Fill with this model from now on</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Ab jetzt mit diesem Modell füllen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Ihm einen anderen Namen geben (F2)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Copy its file to another place</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Die Datei an einen anderen Ort kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Remove its file for good</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Die Datei endgültig entfernen</translation>
    </message>
    <message>
        <source>&amp;Import weights…</source>
        <extracomment>app/models/dialog.py, app/window/actions.py</extracomment>
        <translation>Gewichte &amp;importieren…</translation>
    </message>
    <message>
        <source>Add a weights file: Lacuna&apos;s own, or other people&apos;s</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Eine Gewichtsdatei hinzufügen: von Lacuna oder von anderen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>app/models/dialog.py, app/window/tool_options.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Wird verwendet</translation>
    </message>
    <message>
        <source>The file does not say under which licence it may be used; ask whoever gave it to you.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>Die Datei sagt nicht, unter welcher Lizenz sie verwendet werden darf; fragen Sie, wer sie Ihnen gab.</translation>
    </message>
    <message>
        <source>{what}: the file is gone.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>{what}: Die Datei ist weg.</translation>
    </message>
    <message>
        <source>{what}: the disk is full; free some space and try again.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>{what}: Der Datenträger ist voll; Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>{what}: the folder or file is write-protected; change its permissions or choose another folder.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>{what}: Der Ordner oder die Datei ist schreibgeschützt; Rechte ändern oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>There is already a model called “{name}”; choose another name.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>Es gibt schon ein Modell namens „{name}“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This is the model&apos;s own file; choose another name or folder for the copy.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>Dies ist die Datei des Modells selbst; wählen Sie für die Kopie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be made</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>Der Ordner „{folder}“ konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>There is no weights file “{file}”.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>Es gibt keine Gewichtsdatei „{file}“.</translation>
    </message>
    <message>
        <source>Lacuna weights (*{suffix})</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>Lacuna-Gewichte (*{suffix})</translation>
    </message>
    <message>
        <source>Export model</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>The model that comes with Lacuna</source>
        <extracomment>app/models/menu.py</extracomment>
        <translation>Das mitgelieferte Modell von Lacuna</translation>
    </message>
    <message>
        <source>Copied the photo as it is now, {width}×{height} pixels</source>
        <extracomment>app/photo/clipboard.py</extracomment>
        <translation>Foto kopiert, wie es jetzt ist, {width}×{height} Pixel</translation>
    </message>
    <message>
        <source>dropped picture</source>
        <extracomment>app/photo/clipboard.py</extracomment>
        <translation>abgelegtes Bild</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <extracomment>app/photo/clipboard.py</extracomment>
        <translation>eingefügtes Bild</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <extracomment>app/photo/clipboard.py</extracomment>
        <translation>Kein Bild in der Zwischenablage</translation>
    </message>
    <message>
        <source>Opened the mask {name}</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>Maske {name} geöffnet</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo; close other programs and try again.</source>
        <extracomment>app/photo/controller.py</extracomment>
        <translation>Zu wenig Speicher für dieses Foto; schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Open mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>Maske öffnen</translation>
    </message>
    <message>
        <source>Save mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>Maske speichern</translation>
    </message>
    <message>
        <source>Open a photo first, then its mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>Zuerst ein Foto öffnen, dann die Maske dazu</translation>
    </message>
    <message>
        <source>Paste mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>Maske einfügen</translation>
    </message>
    <message>
        <source>Pasted the mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>Maske eingefügt</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <extracomment>app/photo/controller.py, app/project/controller.py</extracomment>
        <translation>{name} geöffnet</translation>
    </message>
    <message>
        <source>Saved the mask {name}</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>Maske {name} gespeichert</translation>
    </message>
    <message>
        <source>files of {name} cannot be changed in parts</source>
        <extracomment>app/photo/encoding_questions.py</extracomment>
        <translation>Dateien der Art {name} lassen sich nicht teilweise ändern</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>Maske leeren</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>Maske invertieren</translation>
    </message>
    <message>
        <source>Grow mask</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>Maske erweitern</translation>
    </message>
    <message>
        <source>Fill enclosed</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>Eingeschlossenes füllen</translation>
    </message>
    <message>
        <source>Shrink mask</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>Maske verkleinern</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>app/photo/open_file.py</extracomment>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <extracomment>app/photo/presenter.py</extracomment>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Forget what was opened</source>
        <extracomment>app/photo/presenter.py</extracomment>
        <translation>Vergessen, was geöffnet wurde</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <extracomment>app/photo/presenter.py</extracomment>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Save photo as</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>Foto speichern unter</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <extracomment>app/photo/saving.py, app/project/controller.py</extracomment>
        <translation>{name} wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>{name} gespeichert.</translation>
    </message>
    <message>
        <source>There is not enough memory for saving; close other programs.</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>Der Speicher reicht zum Speichern nicht aus; schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>{name} is not in its folder any more; Save will ask before it is written again</source>
        <extracomment>app/photo/watching.py</extracomment>
        <translation>{name} ist nicht mehr im Ordner; „Speichern“ fragt, bevor die Datei erneut geschrieben wird</translation>
    </message>
    <message>
        <source>{name} was changed by another program; Save will ask which of the two to keep</source>
        <extracomment>app/photo/watching.py</extracomment>
        <translation>{name} wurde von einem anderen Programm geändert; „Speichern“ fragt, welche Fassung bleiben soll</translation>
    </message>
    <message>
        <source>There is not enough memory for this project; close other programs and try again.</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>Zu wenig Speicher für dieses Projekt; schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Save project</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Its photo is not as it was any more, so the project holds it.</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>Das zugehörige Foto ist nicht mehr, wie es war, daher liegt es im Projekt.</translation>
    </message>
    <message>
        <source>The project could not be saved</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>Das Projekt konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Locate the photo</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>Das Foto suchen</translation>
    </message>
    <message>
        <source>The project could not be opened</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>Das Projekt konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Saved the project {name}.</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>Projekt {name} gespeichert.</translation>
    </message>
    <message>
        <source>This is no Lacuna project, or a damaged one; nothing of it can be opened.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>Dies ist kein Lacuna-Projekt oder ein beschädigtes; nichts davon lässt sich öffnen.</translation>
    </message>
    <message>
        <source>The project was saved by a newer version of Lacuna; open it with that one.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>Das Projekt wurde mit einer neueren Version von Lacuna gespeichert; öffnen Sie es mit dieser.</translation>
    </message>
    <message>
        <source>The project is not there any more.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>Das Projekt ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>What was done to this photo is too much for one project; Settings can leave attention out of it.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>An diesem Foto wurde zu viel für ein einzelnes Projekt getan; die Einstellungen können die Aufmerksamkeit weglassen.</translation>
    </message>
    <message>
        <source>The photo in the project</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>Das Foto im Projekt</translation>
    </message>
    <message>
        <source>The project does not hold its photo, and “{name}” is neither in {where} nor beside the project.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>Das Projekt enthält sein Foto nicht, und „{name}“ liegt weder in {where} noch neben dem Projekt.</translation>
    </message>
    <message>
        <source>“{name}” in {where} is not the photo that this project was made of: its pixels are others. Put the photo as it was back, and open the project again.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>„{name}“ in {where} ist nicht das Foto, aus dem dieses Projekt entstand: Die Pixel sind andere. Legen Sie das Foto zurück, wie es war, und öffnen Sie das Projekt erneut.</translation>
    </message>
    <message>
        <source>The project does not say what decided this fill, so it cannot be made again.</source>
        <extracomment>app/project/replay.py</extracomment>
        <translation>Das Projekt sagt nicht, was für diese Füllung den Ausschlag gab, daher lässt sie sich nicht wiederholen.</translation>
    </message>
    <message>
        <source>it was planned otherwise, in other pieces or at another scale</source>
        <extracomment>app/project/replay.py</extracomment>
        <translation>sie war anders geplant, in anderen Teilstücken oder einem anderen Maßstab</translation>
    </message>
    <message>
        <source>Recovering {name}…</source>
        <extracomment>app/recovery/offering.py</extracomment>
        <translation>{name} wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Recovered {name}; it is not saved yet</source>
        <extracomment>app/recovery/offering.py</extracomment>
        <translation>{name} wiederhergestellt; noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept for recovery</source>
        <extracomment>app/recovery/controller.py</extracomment>
        <translation>Ungespeicherte Arbeit lässt sich nicht zur Wiederherstellung sichern</translation>
    </message>
    <message>
        <source>The recovery copy is damaged and cannot be used.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>Die Wiederherstellungskopie ist beschädigt und nicht verwendbar.</translation>
    </message>
    <message>
        <source>The recovery copy was written by a newer version of Lacuna; open it with that one.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>Die Wiederherstellungskopie stammt von einer neueren Version von Lacuna; öffnen Sie sie mit dieser.</translation>
    </message>
    <message>
        <source>The recovery copy is gone; another window may have used it.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>Die Wiederherstellungskopie ist weg; vielleicht hat ein anderes Fenster sie verwendet.</translation>
    </message>
    <message>
        <source>What was done to this photo is too much to keep for recovery; save it now and then.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>An diesem Foto wurde zu viel getan, um es zur Wiederherstellung zu sichern; speichern Sie ab und zu.</translation>
    </message>
    <message>
        <source>The photo in the recovery copy</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>Das Foto in der Wiederherstellungskopie</translation>
    </message>
    <message>
        <source>“{name}” is no longer in {where}. Put it back there, and what was done to it can be recovered.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>„{name}“ liegt nicht mehr in {where}. Legen Sie die Datei dorthin zurück, dann lässt sich wiederherstellen, was daran getan wurde.</translation>
    </message>
    <message>
        <source>“{name}” was changed by something else, and what was done fits only the photo as it was. The recovery copy is kept; put the old file back to use it.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>„{name}“ wurde anderweitig geändert, und das Getane passt nur zum Foto, wie es war. Die Wiederherstellungskopie bleibt; legen Sie die alte Datei zurück, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>Ungespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>Lacuna was ended before this was saved. It can be opened as you left it.</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>Lacuna wurde beendet, bevor dies gespeichert war. Es lässt sich so öffnen, wie Sie es verlassen haben.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>Bild von {name}</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>Wiede&amp;rherstellen</translation>
    </message>
    <message>
        <source>The photo was written to since; this works only if its pixels are the same.</source>
        <extracomment>app/recovery/offers.py</extracomment>
        <translation>Die Fotodatei wurde seither geschrieben; dies gelingt nur, wenn die Pixel dieselben sind.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>app/settings/dialog.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Options of the attention</source>
        <extracomment>app/settings/dialog.py</extracomment>
        <translation>Optionen der Aufmerksamkeit</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <extracomment>app/settings/dialog.py</extracomment>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>As the model says</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Wie im Modell</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Farben des Fensters.</translation>
    </message>
    <message>
        <source>Language of the window. Another one is used from the next start.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Sprache des Fensters. Eine andere gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>What Fill uses.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Womit „Füllen“ arbeitet.</translation>
    </message>
    <message>
        <source>Where the network runs: auto, cpu, cuda or cuda:N.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Wo das Netz rechnet: auto, cpu, cuda oder cuda:N.</translation>
    </message>
    <message>
        <source>Pixels by which a hole is grown before it is filled: the edge of what should go is blurred, and a strongly compressed JPEG has ripples around it; -1 = as far as the photo&apos;s compression asks for.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Um so viele Pixel wird eine Lücke vor dem Füllen erweitert: Der Rand dessen, was weg soll, ist unscharf, und stark komprimiertes JPEG hat Wellen darum; -1 = so weit, wie es die Kompression des Fotos verlangt.</translation>
    </message>
    <message>
        <source>Further answers made after each fill, to choose from; none on a slow machine.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Weitere Varianten, die nach jeder Füllung zur Auswahl entstehen; keine auf einem langsamen Rechner.</translation>
    </message>
    <message>
        <source>After a fill by the network, show the answer that looks best, unless something was pressed meanwhile.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Nach einer Füllung durch das Netz die Variante zeigen, die am besten aussieht, sofern inzwischen nichts gedrückt wurde.</translation>
    </message>
    <message>
        <source>What was painted is filled as soon as a stroke ends; quick for many small holes.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Gemaltes wird gefüllt, sobald ein Strich endet; schnell bei vielen kleinen Lücken.</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no bars that run, no fading of menus and lists.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Nichts bewegt sich von selbst: keine laufenden Balken, kein Einblenden von Menüs und Listen.</translation>
    </message>
    <message>
        <source>Memory for undo in MB; the oldest steps are given up.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Speicher für „Rückgängig“ in MB; die ältesten Schritte werden aufgegeben.</translation>
    </message>
    <message>
        <source>Memory that a fill by the network may take, in MB; 0 = half of what is free.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Speicher, den eine Füllung durch das Netz belegen darf, in MB; 0 = die Hälfte des freien.</translation>
    </message>
    <message>
        <source>What a project file holds: the photo, so that it can be given away, or only where the photo lies.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Was eine Projektdatei enthält: das Foto, zum Weitergeben, oder nur, wo das Foto liegt.</translation>
    </message>
    <message>
        <source>Whether project files keep what the network attended to.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Ob Projektdateien enthalten, was das Netz beachtet hat.</translation>
    </message>
    <message>
        <source>λ of the softmax over all sources (section 4): larger keeps to the best source, smaller mixes many.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>λ des Softmax über alle Quellen (Abschnitt 4): Größer bleibt bei der besten Quelle, kleiner mischt viele.</translation>
    </message>
    <message>
        <source>Whether neighbouring cells attend to neighbouring sources (section 4, attention propagation).</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Ob benachbarte Zellen benachbarte Quellen beachten (Abschnitt 4, attention propagation).</translation>
    </message>
    <message>
        <source>Every how many cells a source is taken (section 4, memory efficiency): 2 offers a quarter of them.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Jede wievielte Zelle als Quelle dient (Abschnitt 4, memory efficiency): 2 bietet ein Viertel davon.</translation>
    </message>
    <message>
        <source>How far the features are reduced before cells are matched (section 4, memory efficiency).</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Wie weit die Merkmale verkleinert werden, bevor Zellen verglichen werden (Abschnitt 4, memory efficiency).</translation>
    </message>
    <message>
        <source>Yellow and blue are told apart without seeing all colours.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Gelb und Blau lassen sich auch ohne volles Farbensehen unterscheiden.</translation>
    </message>
    <message>
        <source>How hard a pen is pressed changes the size of the brush.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Wie stark ein Stift gedrückt wird, ändert die Größe des Pinsels.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>app/settings/table.py, app/window/main_window.py</extracomment>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Filler</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Grow hole</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Lücke &amp;erweitern</translation>
    </message>
    <message>
        <source>Further &amp;answers</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>&amp;Weitere Varianten</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Show the &amp;best guess</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>&amp;Favorit zeigen</translation>
    </message>
    <message>
        <source>Fi&amp;ll by itself</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Von selbst fü&amp;llen</translation>
    </message>
    <message>
        <source>Reduce m&amp;otion</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <source>&amp;Undo may take</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Speicher: &amp;Rückgängig</translation>
    </message>
    <message>
        <source>A fill &amp;may take</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Spei&amp;cher: Füllen</translation>
    </message>
    <message>
        <source>Half of what is free</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Hälfte des freien</translation>
    </message>
    <message>
        <source>&amp;Projects hold</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>&amp;Projekte enthalten</translation>
    </message>
    <message>
        <source>Attention &amp;in projects</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Aufmerksamkeit &amp;in Projekten</translation>
    </message>
    <message>
        <source>&amp;Softmax scale</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>&amp;Softmax-Skala</translation>
    </message>
    <message>
        <source>&amp;Propagation</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>&amp;Ausbreitung</translation>
    </message>
    <message>
        <source>Source s&amp;tride</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Schritt&amp;weite</translation>
    </message>
    <message>
        <source>Matching &amp;rate</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Abgleich-&amp;Rate</translation>
    </message>
    <message>
        <source>Mas&amp;k</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>&amp;Maske</translation>
    </message>
    <message>
        <source>&amp;Pen pressure</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Stiftdr&amp;uck</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>{filler} filled this pixel, and it has no attention to show</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>Diesen Pixel hat {filler} gefüllt; dazu gibt es keine Aufmerksamkeit</translation>
    </message>
    <message>
        <source>The direction in which the source lies, as a colour: {low} to {high}</source>
        <extracomment>app/attention/legend.py</extracomment>
        <translation>Die Richtung, in der die Quelle liegt, als Farbe: {low} bis {high}</translation>
    </message>
    <message>
        <source>Scale: {low} to {high}</source>
        <extracomment>app/attention/legend.py</extracomment>
        <translation>Skala: {low} bis {high}</translation>
    </message>
    <message numerus="yes">
        <source>Pixel {x}, {y} attended {share} to these {n} patches.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>
            <numerusform>Pixel {x}, {y} beachtete zu {share} diesen Patch.</numerusform>
            <numerusform>Pixel {x}, {y} beachtete zu {share} diese {n} Patches.</numerusform>
        </translation>
    </message>
    <message>
        <source>softmax scale</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Softmax-Skala</translation>
    </message>
    <message>
        <source>propagation</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Ausbreitung</translation>
    </message>
    <message>
        <source>background stride</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Schrittweite der Quellen</translation>
    </message>
    <message>
        <source>foreground rate</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Abgleich-Rate</translation>
    </message>
    <message numerus="yes">
        <source>Pixel {x}, {y} of hole {number} of {holes} attended {share} to these {n} patches.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>
            <numerusform>Pixel {x}, {y} in Lücke {number} von {holes} beachtete zu {share} diesen Patch.</numerusform>
            <numerusform>Pixel {x}, {y} in Lücke {number} von {holes} beachtete zu {share} diese {n} Patches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Options ({count})…</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Optionen ({count})…</translation>
    </message>
    <message>
        <source>Not as the model says: {options}.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Anders als im Modell: {options}.</translation>
    </message>
    <message>
        <source>{share} went to sources too weak to keep.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>{share} entfielen auf Quellen, die zum Behalten zu schwach sind.</translation>
    </message>
    <message>
        <source>Pinned; click it again to let go.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Angeheftet; erneut anklicken zum Lösen.</translation>
    </message>
    <message>
        <source>Source {rank}: {width}×{height} px at {x}, {y}</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Quelle {rank}: {width}×{height} px bei {x}, {y}</translation>
    </message>
    <message>
        <source>The filled pixel that depends most on these known pixels attended {share} to them.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Der gefüllte Pixel, der am stärksten von diesen bekannten Pixeln abhängt, beachtete sie zu {share}.</translation>
    </message>
    <message>
        <source>{share} apart</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>{share} auseinander</translation>
    </message>
    <message numerus="yes">
        <source>full colour: {n} cells away</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>
            <numerusform>volle Farbe: 1 Zelle entfernt</numerusform>
            <numerusform>volle Farbe: {n} Zellen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>The process that fills ended by itself: {reason}. What was finished is kept; start again.</source>
        <extracomment>app/batch/controller.py</extracomment>
        <translation>Der Prozess, der füllt, hat sich von selbst beendet: {reason}. Fertiges bleibt erhalten; bitte erneut starten.</translation>
    </message>
    <message>
        <source>The process that fills ended by itself. What was finished is kept; start again.</source>
        <extracomment>app/batch/controller.py</extracomment>
        <translation>Der Prozess, der füllt, hat sich von selbst beendet. Fertiges bleibt erhalten; bitte erneut starten.</translation>
    </message>
    <message>
        <source>different answers: {made}, not {wanted}.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>verschiedene Varianten: {made}, nicht {wanted}.</translation>
    </message>
    <message>
        <source>{result} exists already.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>{result} gibt es bereits.</translation>
    </message>
    <message>
        <source>{result} is older than its photo or its mask, and was left as it is.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>{result} ist älter als das Foto oder die Maske und wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>{name} was not filled. {why}</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>{name} wurde nicht gefüllt. {why}</translation>
    </message>
    <message>
        <source>{name} was left out: it is a {kind} file; Lacuna opens {formats}.</source>
        <extracomment>app/batch/listing.py</extracomment>
        <translation>{name} wurde ausgelassen: Es ist eine {kind}-Datei; Lacuna öffnet {formats}.</translation>
    </message>
    <message>
        <source>{photo} would overwrite the result of {other}; rename one of them.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{photo} würde das Ergebnis von {other} überschreiben; benennen Sie eines um.</translation>
    </message>
    <message>
        <source>The result of {photo} would replace the photo {other}; give a suffix or another folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>Das Ergebnis von {photo} würde das Foto {other} ersetzen; geben Sie einen Namenszusatz oder einen anderen Ordner an.</translation>
    </message>
    <message>
        <source>The result of {photo} would replace itself; give a suffix or another folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>Das Ergebnis von {photo} würde das Foto selbst ersetzen; geben Sie einen Namenszusatz oder einen anderen Ordner an.</translation>
    </message>
    <message>
        <source>{name} was not filled: the mask {mask} marks no hole.</source>
        <extracomment>app/batch/reading.py</extracomment>
        <translation>{name} wurde nicht gefüllt: Die Maske {mask} markiert keine Lücke.</translation>
    </message>
    <message>
        <source>{name} was not filled: its process ended by itself (code {code}).</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>{name} wurde nicht gefüllt: Der Prozess hat sich von selbst beendet (Code {code}).</translation>
    </message>
    <message>
        <source>The batch was ended: its process ended by itself (code {code}). {times} times in a row.</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>Die Stapelverarbeitung wurde beendet: Der Prozess hat sich {times}-mal in Folge von selbst beendet (Code {code}).</translation>
    </message>
    <message>
        <source>{name} was not filled: its process was ended by the system, which does so when memory runs out. Use fewer jobs.</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>{name} wurde nicht gefüllt: Das System hat den Prozess beendet, wie es bei Speichermangel geschieht. Weniger Fotos gleichzeitig füllen.</translation>
    </message>
    <message>
        <source>The batch was ended: its process was ended by the system, which does so when memory runs out. Use fewer jobs. {times} times in a row.</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>Die Stapelverarbeitung wurde beendet: Das System hat den Prozess {times}-mal in Folge beendet, wie es bei Speichermangel geschieht. Weniger Fotos gleichzeitig füllen.</translation>
    </message>
    <message>
        <source>{name} was given up: its files could not be read or written within {seconds:g} s. Look whether the disk or the network share answers.</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>{name} wurde aufgegeben: Die Dateien ließen sich binnen {seconds:g} s nicht lesen oder schreiben. Prüfen Sie, ob der Datenträger oder das Netzlaufwerk antwortet.</translation>
    </message>
    <message>
        <source>There is no shard {number} of {count}; the first is 1/{last}.</source>
        <extracomment>app/batch/values.py</extracomment>
        <translation>Es gibt keinen Teil {number} von {count}; der erste ist 1/{last}.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>{done} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are ready to be filled.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>1 Foto bereit zum Füllen.</numerusform>
            <numerusform>{n} Fotos bereit zum Füllen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos filled.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>1 Foto gefüllt.</numerusform>
            <numerusform>{n} Fotos gefüllt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not taken; the list says why.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>1 Datei nicht aufgenommen; die Liste sagt, warum.</numerusform>
            <numerusform>{n} Dateien nicht aufgenommen; die Liste sagt, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} results are there already.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>1 Ergebnis bereits vorhanden.</numerusform>
            <numerusform>{n} Ergebnisse bereits vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>1 war bereits vorhanden.</numerusform>
            <numerusform>{n} waren bereits vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were not filled; the list says why.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>1 Foto nicht gefüllt; die Liste sagt, warum.</numerusform>
            <numerusform>{n} Fotos nicht gefüllt; die Liste sagt, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are left; start again to go on.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>1 Foto übrig; zum Fortsetzen erneut starten.</numerusform>
            <numerusform>{n} Fotos übrig; zum Fortsetzen erneut starten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mask holds labels, numbers from 0 to {largest}; everything but 0 was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>Die Maske enthält Label, Zahlen von 0 bis {largest}; alles außer 0 gilt als Lücke.</translation>
    </message>
    <message>
        <source>The mask marks {percent} % of the photo as the hole; invert it if that should be kept.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>Die Maske markiert {percent} % des Fotos als Lücke; invertieren Sie sie, wenn dieser Teil bleiben soll.</translation>
    </message>
    <message>
        <source>The mask was scaled from {width}×{height} to {photo_width}×{photo_height} pixels.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>Die Maske wurde von {width}×{height} auf {photo_width}×{photo_height} Pixel skaliert.</translation>
    </message>
    <message>
        <source>The mask {name} is {width}×{height} pixels, but the photo is {photo_width}×{photo_height}. Their proportions differ, so it cannot be scaled.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>Die Maske {name} hat {width}×{height} Pixel, das Foto aber {photo_width}×{photo_height}. Die Seitenverhältnisse weichen ab, daher lässt sie sich nicht skalieren.</translation>
    </message>
    <message>
        <source>The mask {name} is {width}×{height} pixels, but the photo is {photo_width}×{photo_height}.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>Die Maske {name} hat {width}×{height} Pixel, das Foto aber {photo_width}×{photo_height}.</translation>
    </message>
    <message>
        <source>Fill cancelled</source>
        <extracomment>app/fill/candidate.py, app/fill/job.py</extracomment>
        <translation>Füllen abgebrochen</translation>
    </message>
    <message>
        <source>Undone; Fill cancelled</source>
        <extracomment>app/fill/candidate.py, app/fill/job.py</extracomment>
        <translation>Rückgängig gemacht; Füllen abgebrochen</translation>
    </message>
    <message>
        <source>{filler}: answer {number} of {count}</source>
        <extracomment>app/fill/candidates.py, app/fill/strip.py</extracomment>
        <translation>{filler}: Variante {number} von {count}</translation>
    </message>
    <message>
        <source>{filler}: answer {number}</source>
        <extracomment>app/fill/candidates.py</extracomment>
        <translation>{filler}: Variante {number}</translation>
    </message>
    <message>
        <source>{filler} cannot leave out sources, so the network fills</source>
        <extracomment>app/fill/candidates.py</extracomment>
        <translation>{filler} kann keine Quellen auslassen, daher füllt das Netz</translation>
    </message>
    <message>
        <source>Best guess: {filler}</source>
        <extracomment>app/fill/candidates.py</extracomment>
        <translation>Favorit: {filler}</translation>
    </message>
    <message>
        <source>preparing</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>coarse picture</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Grobes Bild</translation>
    </message>
    <message>
        <source>attention</source>
        <extracomment>app/fill/panel.py, app/models/card.py, training/run/health.py</extracomment>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>refining</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Verfeinern</translation>
    </message>
    <message>
        <source>detail</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>compositing</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Zusammensetzen</translation>
    </message>
    <message>
        <source>{what}: {stage}…</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>{what}: {stage}…</translation>
    </message>
    <message>
        <source>{what}: {stage}, part {part} of {parts}…</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>{what}: {stage}, Teil {part} von {parts}…</translation>
    </message>
    <message>
        <source>{summary}.</source>
        <extracomment>engine/language.py</extracomment>
        <translation>{summary}.</translation>
    </message>
    <message>
        <source>Network, strong guide</source>
        <extracomment>app/fill/series.py</extracomment>
        <translation>Netz, starke Führung</translation>
    </message>
    <message>
        <source>Network, no guide</source>
        <extracomment>app/fill/series.py</extracomment>
        <translation>Netz, ohne Führung</translation>
    </message>
    <message>
        <source>{filler}, again {number}</source>
        <extracomment>app/fill/series.py</extracomment>
        <translation>{filler}, erneut {number}</translation>
    </message>
    <message>
        <source>Answer {number}: {filler}</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>Variante {number}: {filler}</translation>
    </message>
    <message>
        <source>{filler}: the best guess</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>{filler}: der Favorit</translation>
    </message>
    <message numerus="yes">
        <source>{n} holes</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>
            <numerusform>1 Lücke</numerusform>
            <numerusform>{n} Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>The training process ended unexpectedly, perhaps because the memory ran out or something ended it; its state after step {step} is kept, and you can continue from there.</source>
        <extracomment>app/finetune/runs.py</extracomment>
        <translation>Der Trainingsprozess endete unerwartet, vielleicht weil der Speicher ausging oder etwas ihn beendete; der Stand nach Schritt {step} ist gesichert, dort lässt es sich fortsetzen.</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly, perhaps because the memory ran out or something ended it; nothing was saved yet, so start it again.</source>
        <extracomment>app/finetune/runs.py</extracomment>
        <translation>Der Trainingsprozess endete unerwartet, vielleicht weil der Speicher ausging oder etwas ihn beendete; noch war nichts gesichert, bitte neu starten.</translation>
    </message>
    <message>
        <source>Kept the model “{model}”</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>Modell „{model}“ wurde behalten</translation>
    </message>
    <message>
        <source>Only for the overlay “{overlay}”</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Nur für die Überlagerung „{overlay}“</translation>
    </message>
    <message>
        <source>{result} was left out: by its name it is the result of {photo}.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{result} wurde ausgelassen: Dem Namen nach ist es das Ergebnis von {photo}.</translation>
    </message>
    <message>
        <source>The result of {photo} would replace the mask {other}; give a suffix or another folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>Das Ergebnis von {photo} würde die Maske {other} ersetzen; geben Sie einen Namenszusatz oder einen anderen Ordner an.</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Die Liste ist leer</translation>
    </message>
    <message>
        <source>Training went wrong at step {step} ({reason}); it went back to step {to_step} and goes on.</source>
        <extracomment>app/finetune/run_record.py</extracomment>
        <translation>Das Training misslang bei Schritt {step} ({reason}); es ging zu Schritt {to_step} zurück und läuft weiter.</translation>
    </message>
    <message numerus="yes">
        <source>{n} usable photos, {size} px.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>
            <numerusform>1 brauchbares Foto, {size} px.</numerusform>
            <numerusform>{n} brauchbare Fotos, {size} px.</numerusform>
        </translation>
    </message>
    <message>
        <source>{smallest} to {largest}</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>{smallest} bis {largest}</translation>
    </message>
    <message numerus="yes">
        <source>{n} usable photos, {size} px; {training} to learn from and {held} held out to measure on; {skipped} skipped.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>
            <numerusform>1 brauchbares Foto, {size} px; {training} zum Lernen und {held} zurückgehalten zum Messen; {skipped} übersprungen.</numerusform>
            <numerusform>{n} brauchbare Fotos, {size} px; {training} zum Lernen und {held} zurückgehalten zum Messen; {skipped} übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} usable photos, {size} px; {training} to learn from and {held} held out to measure on.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>
            <numerusform>1 brauchbares Foto, {size} px; {training} zum Lernen und {held} zurückgehalten zum Messen.</numerusform>
            <numerusform>{n} brauchbare Fotos, {size} px; {training} zum Lernen und {held} zurückgehalten zum Messen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} usable photos, {size} px; {skipped} skipped.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>
            <numerusform>1 brauchbares Foto, {size} px; {skipped} übersprungen.</numerusform>
            <numerusform>{n} brauchbare Fotos, {size} px; {skipped} übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is unfinished: step {step} of {total}, {n} photos, last saved {when}.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>
            <numerusform>„{name}“ ist unfertig: Schritt {step} von {total}, 1 Foto, zuletzt gesichert {when}.</numerusform>
            <numerusform>„{name}“ ist unfertig: Schritt {step} von {total}, {n} Fotos, zuletzt gesichert {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is unfinished: step {step}, {n} photos, last saved {when}.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>
            <numerusform>„{name}“ ist unfertig: Schritt {step}, 1 Foto, zuletzt gesichert {when}.</numerusform>
            <numerusform>„{name}“ ist unfertig: Schritt {step}, {n} Fotos, zuletzt gesichert {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {photo}</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Nur {photo}</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step {step}: ℓ1 in the holes {loss:.3f}</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>Schritt {step}: ℓ1 in den Lücken {loss:.3f}</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <extracomment>app/finetune/window/dialog.py</extracomment>
        <translation>Nachtrainieren</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>▲ better</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>▲ besser</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>▼ schlechter</translation>
    </message>
    <message>
        <source>{measure} (higher is better)</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>{measure} (höher ist besser)</translation>
    </message>
    <message>
        <source>{measure} (lower is better)</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>{measure} (niedriger ist besser)</translation>
    </message>
    <message>
        <source>Limit the minutes</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Minuten begrenzen</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Limit the steps</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Schritte begrenzen</translation>
    </message>
    <message>
        <source> steps</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation> Schritte</translation>
    </message>
    <message>
        <source>Tick the box beside it first</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Zuerst das Kästchen daneben ankreuzen</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are held out: never learned from, only judged on.</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>
            <numerusform>1 Foto zurückgehalten: nur zum Bewerten, nie zum Lernen.</numerusform>
            <numerusform>{n} Fotos zurückgehalten: nur zum Bewerten, nie zum Lernen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files skipped: why?</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>
            <numerusform>1 Datei übersprungen: warum?</numerusform>
            <numerusform>{n} Dateien übersprungen: warum?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose in the list what to remove</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>In der Liste wählen, was entfernt werden soll</translation>
    </message>
    <message>
        <source>Previous place ({key})</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Vorherige Stelle ({key})</translation>
    </message>
    <message>
        <source>Next place ({key})</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Nächste Stelle ({key})</translation>
    </message>
    <message>
        <source>Place {place} of {places}</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Stelle {place} von {places}</translation>
    </message>
    <message>
        <source>Left of the divider</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Links der Trennlinie</translation>
    </message>
    <message>
        <source>Right of the divider</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Rechts der Trennlinie</translation>
    </message>
    <message>
        <source>{left} on the left {share:.0%} of the picture, {right} on the rest; arrow keys move the divider</source>
        <extracomment>app/finetune/window/picture_view.py</extracomment>
        <translation>{left} auf den linken {share:.0%} des Bildes, {right} auf dem Rest; Pfeiltasten bewegen die Trennlinie</translation>
    </message>
    <message>
        <source>Held-out places: {columns}</source>
        <extracomment>app/finetune/window/run_page.py, app/finetune/window/sheet_view.py</extracomment>
        <translation>Zurückgehaltene Stellen: {columns}</translation>
    </message>
    <message>
        <source>No training is running</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Es läuft kein Training</translation>
    </message>
    <message>
        <source>{seconds:.2g} s a step</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>{seconds:.2g} s je Schritt</translation>
    </message>
    <message>
        <source>{name} must be pairs such as “scene = 0.5, face = 0.2”, not “{text}”.</source>
        <extracomment>app/finetune/window/settings_fields.py</extracomment>
        <translation>{name} muss aus Paaren wie „scene = 0.5, face = 0.2“ bestehen, nicht „{text}“.</translation>
    </message>
    <message>
        <source>{name} must be a whole number, not “{text}”.</source>
        <extracomment>app/finetune/window/settings_fields.py</extracomment>
        <translation>{name} muss eine ganze Zahl sein, nicht „{text}“.</translation>
    </message>
    <message>
        <source>{name} must be a number, not “{text}”.</source>
        <extracomment>app/finetune/window/settings_fields.py</extracomment>
        <translation>{name} muss eine Zahl sein, nicht „{text}“.</translation>
    </message>
    <message>
        <source>{part} {number}: {name}</source>
        <extracomment>app/finetune/window/settings_fields.py</extracomment>
        <translation>{part} {number}: {name}</translation>
    </message>
    <message>
        <source>{part} {number}</source>
        <extracomment>app/finetune/window/settings_fields.py</extracomment>
        <translation>{part} {number}</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>photo</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>hole</source>
        <extracomment>app/finetune/window/sheet_view.py, training/config.py</extracomment>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>vorher</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Nachtraining</translation>
    </message>
    <message>
        <source>Fine-tuning “{name}” is done: see the verdict</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Nachtraining „{name}“ ist fertig: zum Urteil</translation>
    </message>
    <message>
        <source>Fine-tuning “{name}” is unfinished: go on…</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Nachtraining „{name}“ ist unfertig: fortsetzen…</translation>
    </message>
    <message>
        <source>Fine-tuning {share:.0%}</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Nachtraining {share:.0%}</translation>
    </message>
    <message>
        <source>Fine-tuning {share:.0%}, {time} left</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Nachtraining {share:.0%}, noch {time}</translation>
    </message>
    <message>
        <source>Fine-tuning: step {step}</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Nachtraining: Schritt {step}</translation>
    </message>
    <message>
        <source>Fine-tuning: step {step}, {time} left</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Nachtraining: Schritt {step}, noch {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps in {time}</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>
            <numerusform>1 Schritt in {time}</numerusform>
            <numerusform>{n} Schritte in {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fills in places it never saw</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>
            <numerusform>1 Füllung an einer Stelle, die es nie sah</numerusform>
            <numerusform>{n} Füllungen an Stellen, die es nie sah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} held-out photos</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>
            <numerusform>1 zurückgehaltenes Foto</numerusform>
            <numerusform>{n} zurückgehaltene Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fills on {photos}</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>
            <numerusform>1 Füllung, {photos}</numerusform>
            <numerusform>{n} Füllungen, {photos}</numerusform>
        </translation>
    </message>
    <message>
        <source>{version}, place {place}</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>{version}, Stelle {place}</translation>
    </message>
    <message>
        <source>{version}; click to compare before and after</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>{version}; Klicken vergleicht vorher und nachher</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>
            <numerusform>1 Foto</numerusform>
            <numerusform>{n} Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in {folder}; Lacuna opens {formats}.</source>
        <extracomment>app/folder/listing.py</extracomment>
        <translation>Kein Foto in {folder}; Lacuna öffnet {formats}.</translation>
    </message>
    <message>
        <source>There is no photo among these files; Lacuna opens {formats}.</source>
        <extracomment>app/folder/listing.py</extracomment>
        <translation>Kein Foto unter diesen Dateien; Lacuna öffnet {formats}.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more; choose another one.</source>
        <extracomment>app/folder/listing.py</extracomment>
        <translation>Der Ordner {folder} ist nicht mehr vorhanden; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read; choose another one.</source>
        <extracomment>app/folder/listing.py</extracomment>
        <translation>Der Ordner {folder} kann nicht gelesen werden; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>{row} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>This is the last photo; {n} photos are not saved yet</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>
            <numerusform>Dies ist das letzte Foto; 1 Foto ist noch nicht gespeichert</numerusform>
            <numerusform>Dies ist das letzte Foto; {n} Fotos sind noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: photo {number} of {count}; {n} that cannot be opened were passed over</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>
            <numerusform>{name}: Foto {number} von {count}; 1 nicht zu öffnendes wurde übergangen</numerusform>
            <numerusform>{name}: Foto {number} von {count}; {n} nicht zu öffnende wurden übergangen</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” now.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>{key} ist jetzt die Taste von „{action}“.</translation>
    </message>
    <message>
        <source>“{action}” has the key {key} now.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>„{action}“ hat jetzt die Taste {key}.</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>„{action}“ hat jetzt keine Taste.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” already.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>{key} ist schon die Taste von „{action}“.</translation>
    </message>
    <message>
        <source>Fill now uses {filler}; Enter fills</source>
        <extracomment>app/known/controller.py</extracomment>
        <translation>„Füllen“ verwendet jetzt {filler}; Eingabe füllt</translation>
    </message>
    <message>
        <source>Place {number} of {count}</source>
        <extracomment>app/known/dialog.py, app/known/tiles.py</extracomment>
        <translation>Stelle {number} von {count}</translation>
    </message>
    <message>
        <source>{wins} of {places}</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>{wins} von {places}</translation>
    </message>
    <message>
        <source>Choose a filler that has a result first</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Zuerst ein Verfahren wählen, das ein Ergebnis hat</translation>
    </message>
    <message>
        <source>&amp;Use {filler}</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>{filler} &amp;verwenden</translation>
    </message>
    <message>
        <source>Truth</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>hold: what the fillers saw</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>halten: was die Verfahren sahen</translation>
    </message>
    <message>
        <source>Test cancelled</source>
        <extracomment>app/known/job.py</extracomment>
        <translation>Test abgebrochen</translation>
    </message>
    <message>
        <source>Undone; Test cancelled</source>
        <extracomment>app/known/job.py</extracomment>
        <translation>Rückgängig gemacht; Test abgebrochen</translation>
    </message>
    <message>
        <source>The shape of the hole fits nowhere else, so it was placed at {share} of its size.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>Die Form der Lücke passt sonst nirgends und wurde daher auf {share} ihrer Größe verkleinert.</translation>
    </message>
    <message>
        <source>The whole mask fits at too few places, so its largest hole was placed, and that at {share} of its size.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>Die ganze Maske passt an zu wenigen Stellen, daher wurde ihre größte Lücke verwendet, verkleinert auf {share} ihrer Größe.</translation>
    </message>
    <message>
        <source>The whole mask fits at too few places, so its largest hole was placed.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>Die ganze Maske passt an zu wenigen Stellen, daher wurde ihre größte Lücke verwendet.</translation>
    </message>
    <message>
        <source>Only {number} of {count} places fit beside each other.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>Nur {number} von {count} Stellen passen nebeneinander.</translation>
    </message>
    <message>
        <source>Testing {filler}, place {number} of {count}</source>
        <extracomment>app/known/run.py</extracomment>
        <translation>Test von {filler}, Stelle {number} von {count}</translation>
    </message>
    <message>
        <source>{difference} and more</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>{difference} und mehr</translation>
    </message>
    <message numerus="yes">
        <source>{change} pixels</source>
        <extracomment>app/masking/preview.py</extracomment>
        <translation>
            <numerusform>{change} Pixel</numerusform>
            <numerusform>{change} Pixel</numerusform>
        </translation>
    </message>
    <message>
        <source>paper</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>released</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>{parameters} in {n} tensors</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>
            <numerusform>{parameters} in 1 Tensor</numerusform>
            <numerusform>{parameters} in {n} Tensoren</numerusform>
        </translation>
    </message>
    <message>
        <source>This model cannot be used.</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>Dieses Modell kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>parameters</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>preset</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>{preset}, except for:</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>{preset}, außer:</translation>
    </message>
    <message>
        <source>path</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>size</source>
        <extracomment>app/models/card.py, training/config.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>format</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>safetensors, Lacuna&apos;s version {version}</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>safetensors, Lacunas Version {version}</translation>
    </message>
    <message>
        <source>written</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>Weights ({patterns});;All files (*)</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>Gewichte ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Imported {kind} as “{name}”</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>{kind} als „{name}“ importiert</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Zuerst ein Modell wählen</translation>
    </message>
    <message>
        <source>Its file is not there</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Seine Datei ist nicht da</translation>
    </message>
    <message>
        <source>Only models that you imported or trained can be changed</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Nur Modelle, die Sie importiert oder trainiert haben, lassen sich ändern</translation>
    </message>
    <message>
        <source>{what}: {error}.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>{what}: {error}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a model: take 1 to {most} characters, no dot in front and none of / \ : * ? &quot; &lt; &gt; |.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>„{name}“ kann kein Modellname sein: 1 bis {most} Zeichen, kein Punkt am Anfang und keines von / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>“{name}” could not be copied to “{target}”</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>„{name}“ konnte nicht nach „{target}“ kopiert werden</translation>
    </message>
    <message>
        <source>“{name}” could not be renamed</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>„{name}“ konnte nicht umbenannt werden</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>„{name}“ konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>“{file}” is not a weights file of Lacuna</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>„{file}“ ist keine Gewichtsdatei von Lacuna</translation>
    </message>
    <message>
        <source>“{old}” is now called “{new}”</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>„{old}“ heißt jetzt „{new}“</translation>
    </message>
    <message>
        <source>Deleted “{name}”; the bundled model is in use now</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>„{name}“ gelöscht; jetzt wird das mitgelieferte Modell verwendet</translation>
    </message>
    <message>
        <source>Deleted “{name}”</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>„{name}“ gelöscht</translation>
    </message>
    <message>
        <source>Exported “{name}” to {path}</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>„{name}“ nach {path} exportiert</translation>
    </message>
    <message>
        <source>{name} (broken)</source>
        <extracomment>app/models/menu.py</extracomment>
        <translation>{name} (defekt)</translation>
    </message>
    <message>
        <source>Undo has reached its {size} of memory; the oldest steps cannot be undone any more</source>
        <extracomment>app/photo/history.py</extracomment>
        <translation>„Rückgängig“ hat seine Grenze von {size} Speicher erreicht; die ältesten Schritte lassen sich nicht mehr zurücknehmen</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <extracomment>app/photo/history.py</extracomment>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <extracomment>app/photo/history.py</extracomment>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>Nothing has changed since {name} was opened but the mask, which Save mask keeps</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>Keine Änderung, seit {name} geöffnet wurde, außer an der Maske, die „Maske speichern“ sichert</translation>
    </message>
    <message>
        <source>Nothing has changed since {name} was opened</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>Keine Änderung, seit {name} geöffnet wurde</translation>
    </message>
    <message>
        <source>Nothing has changed since {name} was saved but the mask, which Save mask keeps</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>Keine Änderung, seit {name} gespeichert wurde, außer an der Maske, die „Maske speichern“ sichert</translation>
    </message>
    <message>
        <source>Nothing has changed since {name} was saved</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>Keine Änderung, seit {name} gespeichert wurde</translation>
    </message>
    <message>
        <source>The mask is not in it; Save mask keeps it.</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>Die Maske ist nicht darin; „Maske speichern“ sichert sie.</translation>
    </message>
    <message numerus="yes">
        <source>Fill {n} holes</source>
        <extracomment>app/photo/step_names.py</extracomment>
        <translation>
            <numerusform>1 Lücke füllen</numerusform>
            <numerusform>{n} Lücken füllen</numerusform>
        </translation>
    </message>
    <message>
        <source>The new language is used from the next start</source>
        <extracomment>app/preferences.py</extracomment>
        <translation>Die neue Sprache gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>untitled</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>The photo is no longer in {folder}; put it back there first.</source>
        <extracomment>app/recovery/offers.py</extracomment>
        <translation>Das Foto liegt nicht mehr in {folder}; legen Sie es zuerst dorthin zurück.</translation>
    </message>
    <message>
        <source>cells</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>The photo itself</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Das Foto selbst</translation>
    </message>
    <message>
        <source>A link to its file</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Verweis auf die Datei</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Within rows and columns</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>In Zeilen und Spalten</translation>
    </message>
    <message>
        <source>Also from the end of a row to the next</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Auch vom Zeilenende zur nächsten</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>1: cells of 4 px</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>1: Zellen von 4 px</translation>
    </message>
    <message>
        <source>2: cells of 8 px</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>2: Zellen von 8 px</translation>
    </message>
    <message>
        <source>4: cells of 16 px</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>4: Zellen von 16 px</translation>
    </message>
    <message>
        <source>Pink, hatched</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Rosa, schraffiert</translation>
    </message>
    <message>
        <source>Yellow, hatched</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Gelb, schraffiert</translation>
    </message>
    <message>
        <source>Blue, plain</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Blau, einfarbig</translation>
    </message>
    <message>
        <source>This tool has no size</source>
        <extracomment>app/window/tool_options.py</extracomment>
        <translation>Dieses Werkzeug hat keine Größe</translation>
    </message>
    <message>
        <source>This could not be opened again, so it was not written. Save the photo instead.</source>
        <extracomment>app/work/work_file.py</extracomment>
        <translation>Das ließe sich nicht wieder öffnen und wurde deshalb nicht geschrieben. Speichern Sie stattdessen das Foto.</translation>
    </message>
    <message>
        <source>is cut into more than {most} {what}, which takes too long to read. Save it anew first.</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>ist in mehr als {most} {what} zerteilt; das Lesen dauert zu lange. Speichern Sie die Datei zuerst neu.</translation>
    </message>
    <message>
        <source>The RAW was developed with the camera&apos;s white balance, and is never written to.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>Das RAW wurde mit dem Weißabgleich der Kamera entwickelt; in die Datei wird nie geschrieben.</translation>
    </message>
    <message>
        <source>is a camera RAW file. Develop it with a RAW converter first; Lacuna never writes to it.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>ist eine Kamera-RAW-Datei. Entwickeln Sie sie zuerst mit einem RAW-Konverter; Lacuna schreibt nie hinein.</translation>
    </message>
    <message>
        <source>is a camera RAW file that cannot be developed here. Develop it with a RAW converter first; Lacuna never writes to it.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>ist eine Kamera-RAW-Datei, die hier nicht entwickelt werden kann. Entwickeln Sie sie zuerst mit einem RAW-Konverter; Lacuna schreibt nie hinein.</translation>
    </message>
    <message>
        <source>What the camera wrote into it (EXIF) cannot be read from this kind of RAW.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>Was die Kamera hineinschrieb (EXIF), lässt sich aus dieser Art RAW nicht lesen.</translation>
    </message>
    <message>
        <source>The EXIF data of this RAW cannot be kept.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>Die EXIF-Daten dieses RAW können nicht erhalten werden.</translation>
    </message>
    <message>
        <source>{bits}-bit</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>{bits}-Bit</translation>
    </message>
    <message>
        <source>strips or tiles</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>Streifen oder Kacheln</translation>
    </message>
    <message>
        <source>is a TIFF of {pages} pages; only single photos can be opened. Save one page as a picture first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>ist ein TIFF mit {pages} Seiten; nur einzelne Fotos lassen sich öffnen. Speichern Sie zuerst eine Seite als Bild.</translation>
    </message>
    <message>
        <source>The smaller preview inside the file is not kept.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>Die kleinere Vorschau in der Datei bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>colours of {subsampling} were asked for</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>Farbauflösung {subsampling} wurde verlangt</translation>
    </message>
    <message>
        <source>is not a photo, or its beginning is damaged; Lacuna opens {formats}.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>ist kein Foto, oder der Anfang ist beschädigt; Lacuna öffnet {formats}.</translation>
    </message>
    <message>
        <source>is a {kind} file; Lacuna opens {formats}. Convert it first.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>ist eine {kind}-Datei; Lacuna öffnet {formats}. Wandeln Sie sie zuerst um.</translation>
    </message>
    <message>
        <source>a {kind} file</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>eine {kind}-Datei</translation>
    </message>
    <message>
        <source>The photo</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>Das Foto</translation>
    </message>
    <message>
        <source>{photo} {problem}</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{photo} {problem}</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} GiB; it is not opened.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} ist größer als {limit} GiB und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>The EXIF data is damaged and will not be saved.</source>
        <extracomment>engine/photo/decoding_avif.py, engine/photo/reading.py</extracomment>
        <translation>Die EXIF-Daten sind beschädigt und werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>{reason}. Choose another folder.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>cannot be saved as {format}</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>kann nicht als {format} gespeichert werden</translation>
    </message>
    <message>
        <source>has {depth} bits per channel, which {format} cannot hold</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>hat {depth} Bit pro Kanal, was {format} nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>has transparency, which {format} cannot hold</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>hat Transparenz, die {format} nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>has a colour profile, which {format} cannot be given here</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>hat ein Farbprofil, das {format} hier nicht mitgegeben werden kann</translation>
    </message>
    <message>
        <source>is wider or higher than the {side} pixels of {format}</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>ist breiter oder höher als die {side} Pixel von {format}</translation>
    </message>
    <message>
        <source>a device or a pipe has that name. Choose another name.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Ein Gerät oder eine Pipe heißt so. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>the disk is full. Free some space or choose another folder.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>a folder has that name. Choose another name.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Ein Ordner heißt so. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>it or its folder {folder} may not be written to. Choose another folder.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>In die Datei oder den Ordner {folder} darf nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>the folder {folder} does not exist. Choose another folder.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Den Ordner {folder} gibt es nicht. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Der Name ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>{name} does not name a format to save in. End the name in {suffixes}.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} nennt kein Format zum Speichern. Der Name muss auf {suffixes} enden.</translation>
    </message>
    <message>
        <source>{name} is a {format} file, which Lacuna never writes to. Choose another name.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} ist eine {format}-Datei, in die Lacuna nie schreibt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} could not be saved as {format}: {error}. Choose PNG instead.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} konnte nicht als {format} gespeichert werden: {error}. Wählen Sie stattdessen PNG.</translation>
    </message>
    <message>
        <source>The resolution was left out: {format} cannot hold a number that small or that large.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Die Auflösung wurde weggelassen: {format} kann keine so kleine oder so große Zahl aufnehmen.</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>ein Python-Pickle</translation>
    </message>
    <message>
        <source>a zip archive, perhaps a PyTorch .pth or .pt file</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>ein Zip-Archiv, vielleicht eine PyTorch-Datei .pth oder .pt</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>ein WebP-Bild</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>eine HDF5-Datei</translation>
    </message>
    <message>
        <source>a GGUF file</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>eine GGUF-Datei</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a Git LFS pointer: the file itself was not downloaded</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>ein Git-LFS-Zeiger: Die Datei selbst wurde nicht heruntergeladen</translation>
    </message>
    <message>
        <source>a web page</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>“{name}” and {more} more are</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>„{name}“ und {more} weitere</translation>
    </message>
    <message>
        <source>The weights file “{path}” is cut off: it ends before its data does. Please copy or download it again.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Die Gewichtsdatei „{path}“ ist abgeschnitten: Sie endet vor ihren Daten. Bitte kopieren oder laden Sie sie erneut.</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file in the safetensors format: it looks like {kind}.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>„{path}“ ist keine Gewichtsdatei im safetensors-Format: Sie sieht aus wie {kind}.</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file of Lacuna: it holds weights, but not of a Lacuna network.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>„{path}“ ist keine Gewichtsdatei von Lacuna: Sie enthält Gewichte, aber nicht die eines Lacuna-Netzes.</translation>
    </message>
    <message>
        <source>The weights file “{path}” is of format {version}, newer than this Lacuna can read; please update.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Die Gewichtsdatei „{path}“ hat Format {version}, neuer, als dieses Lacuna lesen kann; bitte aktualisieren.</translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: “{name}” is of type {kind}, not a floating-point number.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Die Gewichtsdatei „{path}“ passt nicht: „{name}“ ist vom Typ {kind}, keine Gleitkommazahl.</translation>
    </message>
    <message>
        <source>“{name}” is</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file in the safetensors format: it is of an unknown kind.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>„{path}“ ist keine Gewichtsdatei im safetensors-Format: Die Art ist unbekannt.</translation>
    </message>
    <message>
        <source>The weights could not be saved to “{path}”: {reason}.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Die Gewichte konnten nicht nach „{path}“ gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: {tensors} missing.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Die Gewichtsdatei „{path}“ passt nicht, darin fehlt: {tensors}.</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: {tensors} not part of the network it describes.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Die Gewichtsdatei „{path}“ passt nicht; nicht Teil des beschriebenen Netzes: {tensors}.</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: {tensors} of another shape ({shape} instead of {expected}).</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Die Gewichtsdatei „{path}“ passt nicht; von anderer Form ({shape} statt {expected}): {tensors}.</translation>
    </message>
    <message>
        <source>The weights for “{path}” are broken: {tensors} not finite (NaN or infinity).</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Die Gewichte für „{path}“ sind defekt; nicht endlich (NaN oder unendlich): {tensors}.</translation>
    </message>
    <message>
        <source>The weights for “{path}” do not fit into 16 bits: {tensors} too large.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Die Gewichte für „{path}“ passen nicht in 16 Bit; zu groß: {tensors}.</translation>
    </message>
    <message>
        <source>The phase “{name}” has critics, which take crops of {wanted} px, not {size}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Die Phase „{name}“ hat Kritiker, die Ausschnitte von {wanted} px nehmen, nicht {size}.</translation>
    </message>
    <message>
        <source>{name} must be whole numbers above 0, not {widths}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>{name} muss aus ganzen Zahlen über 0 bestehen, nicht {widths}.</translation>
    </message>
    <message>
        <source>The critics&apos; side of {side} px must be a multiple of {step}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Die Seite der Kritiker von {side} px muss ein Vielfaches von {step} sein.</translation>
    </message>
    <message>
        <source>There are no photos in “{root}”; choose a folder with {formats} files.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>Es gibt keine Fotos in „{root}“; wählen Sie einen Ordner mit Dateien der Art {formats}.</translation>
    </message>
    <message>
        <source>“{root}” is not laid out as this data set: it has no folder “{folder}”.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>„{root}“ ist nicht wie dieser Datensatz aufgebaut: kein Ordner „{folder}“.</translation>
    </message>
    <message>
        <source>The pack “{path}” is of version {version}, this Lacuna reads version {readable}; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>Das Paket „{path}“ hat Version {version}, dieses Lacuna liest Version {readable}; {again}.</translation>
    </message>
    <message>
        <source>“{path}” is cut short or damaged; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>„{path}“ ist abgeschnitten oder beschädigt; {again}.</translation>
    </message>
    <message>
        <source>“{path}” is no pack of Lacuna; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>„{path}“ ist kein Paket von Lacuna; {again}.</translation>
    </message>
    <message>
        <source>{photos} photos do not fit into {limit:.0f} MiB; choose a smaller --size or --quality, or fewer photos.</source>
        <extracomment>training/data/packing.py</extracomment>
        <translation>{photos} Fotos passen nicht in {limit:.0f} MiB; wählen Sie kleinere --size oder --quality oder weniger Fotos.</translation>
    </message>
    <message>
        <source>a copy of a held-out photo</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>eine Kopie eines zurückgehaltenen Fotos</translation>
    </message>
    <message>
        <source>Only {left} MB of memory are available, and fine-tuning needs at least {need} MB; close other programs and try again.</source>
        <extracomment>training/finetune/machine.py</extracomment>
        <translation>Nur {left} MB Speicher sind verfügbar, und das Nachtraining braucht mindestens {need} MB; schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no pace {pace}; choose one of {paces}.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>Es gibt kein Tempo {pace}; wählen Sie eines von {paces}.</translation>
    </message>
    <message>
        <source>The plan of this run cannot be read ({error}); go on with the Lacuna that began it, or delete the run.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>Der Plan dieses Laufs kann nicht gelesen werden ({error}); fahren Sie mit dem Lacuna fort, das ihn begonnen hat, oder löschen Sie den Lauf.</translation>
    </message>
    <message>
        <source>This state&apos;s kernels were standardised. This recipe leaves them free from now on, and whole branches may die; a recipe with standardised kernels keeps them.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>Die Kernel dieses Stands waren standardisiert. Dieses Rezept lässt sie von nun an frei, und ganze Zweige können absterben; ein Rezept mit standardisierten Kernels hält sie.</translation>
    </message>
    <message>
        <source>The training state “{path}” was made with another configuration ({what}); use the recipe it was made with, or another folder.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>Der Trainingsstand „{path}“ entstand mit einer anderen Konfiguration ({what}); verwenden Sie das zugehörige Rezept oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The network is not compiled, which only makes training slower: {reason}</source>
        <extracomment>training/run/compiling.py</extracomment>
        <translation>Das Netz ist nicht kompiliert, was nur das Training verlangsamt: {reason}</translation>
    </message>
    <message>
        <source>“{folder}” holds a run already, which would be gone on with instead of the parts; choose another folder.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>„{folder}“ enthält schon einen Lauf, der statt der Teile fortgesetzt würde; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Training was stopped at step {step}. {death} So start again with standardised kernels or a smaller learning rate; the best weights so far are kept.</source>
        <extracomment>training/run/trainer.py</extracomment>
        <translation>Das Training wurde bei Schritt {step} gestoppt. {death} Starten Sie daher neu mit standardisierten Kernels oder kleinerer Lernrate; die bisher besten Gewichte bleiben.</translation>
    </message>
    <message>
        <source>Training went wrong again and again at step {step} ({reason}); try a smaller learning rate; the last good state is kept.</source>
        <extracomment>training/run/trainer.py</extracomment>
        <translation>Das Training misslang immer wieder bei Schritt {step} ({reason}); versuchen Sie eine kleinere Lernrate; der letzte gute Stand bleibt.</translation>
    </message>
    <message>
        <source>the gradient is not a number</source>
        <extracomment>training/run/watch.py</extracomment>
        <translation>der Gradient ist keine Zahl</translation>
    </message>
    <message>
        <source>“{term}” is not a number</source>
        <extracomment>training/run/watch.py</extracomment>
        <translation>„{term}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>the loss rose to {now:.3f} from {before:.3f}</source>
        <extracomment>training/run/watch.py</extracomment>
        <translation>der Verlust stieg von {before:.3f} auf {now:.3f}</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>training/config.py</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Start of the random numbers: the same seed, the same run.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Start der Zufallszahlen: gleicher Startwert, gleicher Lauf.</translation>
    </message>
    <message>
        <source>photos</source>
        <extracomment>training/config.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Which photographs, and how crops are cut from them.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Welche Fotos, und wie Ausschnitte daraus geschnitten werden.</translation>
    </message>
    <message>
        <source>layout</source>
        <extracomment>training/config.py</extracomment>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>How the folder is organised; &quot;folder&quot; is any tree of images.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Wie der Ordner aufgebaut ist; „folder“ ist ein beliebiger Baum von Bildern.</translation>
    </message>
    <message>
        <source>kinds</source>
        <extracomment>training/config.py</extracomment>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Weight by kind, the part of a file&apos;s name before the first &quot;-&quot;; empty = every photo equally often. With weights, photos of an unlisted kind are not used.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Gewicht je Art, dem Teil des Dateinamens vor dem ersten „-“; leer = jedes Foto gleich oft. Sind Gewichte angegeben, werden Fotos anderer Arten nicht verwendet.</translation>
    </message>
    <message>
        <source>validation share</source>
        <extracomment>training/config.py</extracomment>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>Of the photos, chosen by a hash of their content, that training never sees.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Anteil der Fotos, nach dem Hash ihres Inhalts gewählt, die das Training nie sieht.</translation>
    </message>
    <message>
        <source>smallest scale</source>
        <extracomment>training/config.py</extracomment>
        <translation>kleinster Maßstab</translation>
    </message>
    <message>
        <source>Crops are taken at a random scale from this (log-uniform) to full resolution.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Ausschnitte entstehen in einem zufälligen Maßstab von diesem (logarithmisch gleichverteilt) bis zur vollen Auflösung.</translation>
    </message>
    <message>
        <source>flip</source>
        <extracomment>training/config.py</extracomment>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Probabilities of a mirror image, a quarter turn, a mild change of colour.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Wahrscheinlichkeiten für Spiegelbild, Vierteldrehung und leichte Farbänderung.</translation>
    </message>
    <message>
        <source>rotate</source>
        <extracomment>training/config.py</extracomment>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>training/config.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>cache mb</source>
        <extracomment>training/config.py</extracomment>
        <translation>Cache (MB)</translation>
    </message>
    <message>
        <source>Memory for decoded photos.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Speicher für dekodierte Fotos.</translation>
    </message>
    <message>
        <source>masks</source>
        <extracomment>training/config.py</extracomment>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Mixture of holes, by relative weight, and their size.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Mischung der Lücken nach relativem Gewicht, und ihre Größe.</translation>
    </message>
    <message>
        <source>rectangles</source>
        <extracomment>training/config.py</extracomment>
        <translation>Rechtecke</translation>
    </message>
    <message>
        <source>Sides from smallest to largest of the crop&apos;s (the paper: up to 128 in 256).</source>
        <extracomment>training/config.py</extracomment>
        <translation>Seiten vom kleinsten bis zum größten Teil des Ausschnitts (im Artikel: bis 128 von 256).</translation>
    </message>
    <message>
        <source>strokes</source>
        <extracomment>training/config.py</extracomment>
        <translation>Striche</translation>
    </message>
    <message>
        <source>Brush strokes and object-like ellipses.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Pinselstriche und Ellipsen, die Dingen ähneln.</translation>
    </message>
    <message>
        <source>blobs</source>
        <extracomment>training/config.py</extracomment>
        <translation>Formen</translation>
    </message>
    <message>
        <source>saved</source>
        <extracomment>training/config.py</extracomment>
        <translation>gespeicherte</translation>
    </message>
    <message>
        <source>Masks from folder, scaled to the crop.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Masken aus dem Ordner, auf den Ausschnitt skaliert.</translation>
    </message>
    <message>
        <source>smallest</source>
        <extracomment>training/config.py</extracomment>
        <translation>kleinste</translation>
    </message>
    <message>
        <source>Sides of rectangles as a fraction of the crop.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Seiten der Rechtecke als Bruchteil des Ausschnitts.</translation>
    </message>
    <message>
        <source>largest</source>
        <extracomment>training/config.py</extracomment>
        <translation>größte</translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>training/config.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Of saved masks, white = hole.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Mit gespeicherten Masken, Weiß = Lücke.</translation>
    </message>
    <message>
        <source>phases</source>
        <extracomment>training/config.py</extracomment>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>A stretch of the run with its own crops, learning rate and critics.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Ein Abschnitt des Laufs mit eigenen Ausschnitten, eigener Lernrate und eigenen Kritikern.</translation>
    </message>
    <message>
        <source>phase</source>
        <extracomment>training/config.py</extracomment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>training/config.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>For logs.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Für Protokolle.</translation>
    </message>
    <message>
        <source>steps</source>
        <extracomment>training/config.py</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Generator steps.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Schritte des Generators.</translation>
    </message>
    <message>
        <source>crops</source>
        <extracomment>training/config.py</extracomment>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>Sizes drawn at random, one size a step.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Größen, zufällig gezogen, je Schritt eine.</translation>
    </message>
    <message>
        <source>crop</source>
        <extracomment>training/config.py</extracomment>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Batches of one size.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Batches einer Größe.</translation>
    </message>
    <message>
        <source>Side of the square crop, px.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Seite des quadratischen Ausschnitts, px.</translation>
    </message>
    <message>
        <source>batch</source>
        <extracomment>training/config.py</extracomment>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Crops per step, over all processes.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Ausschnitte je Schritt, über alle Prozesse.</translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>training/config.py</extracomment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>How often this size is drawn, relative to the others, at the start of the phase.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Wie oft diese Größe zu Beginn der Phase gezogen wird, im Verhältnis zu den anderen.</translation>
    </message>
    <message>
        <source>share end</source>
        <extracomment>training/config.py</extracomment>
        <translation>Anteil am Ende</translation>
    </message>
    <message>
        <source>The same at the end of the phase, linear in between; None = as at the start. Growing the share of large crops starts a run small and cheap.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Dasselbe am Ende der Phase, dazwischen linear; leer = wie zu Beginn. Wächst der Anteil großer Ausschnitte, beginnt ein Lauf klein und günstig.</translation>
    </message>
    <message>
        <source>lr</source>
        <extracomment>training/config.py</extracomment>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Highest learning rate of the generator.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Höchste Lernrate des Generators.</translation>
    </message>
    <message>
        <source>warmup steps</source>
        <extracomment>training/config.py</extracomment>
        <translation>Aufwärmschritte</translation>
    </message>
    <message>
        <source>Linear from 0 to lr.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Linear von 0 bis zur Lernrate.</translation>
    </message>
    <message>
        <source>final lr</source>
        <extracomment>training/config.py</extracomment>
        <translation>End-Lernrate</translation>
    </message>
    <message>
        <source>Fraction of lr that a cosine reaches at the last step; 1 = constant.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Bruchteil der Lernrate, den ein Kosinus im letzten Schritt erreicht; 1 = konstant.</translation>
    </message>
    <message>
        <source>adversarial</source>
        <extracomment>training/config.py</extracomment>
        <translation>Kritikerart</translation>
    </message>
    <message>
        <source>Which critics, if any. With critics every crop of the phase has critics.size.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Welche Kritiker, falls überhaupt. Mit Kritikern hat jeder Ausschnitt der Phase die Größe aus „Kritiker“.</translation>
    </message>
    <message>
        <source>critic steps</source>
        <extracomment>training/config.py</extracomment>
        <translation>Kritikerschritte</translation>
    </message>
    <message>
        <source>Critic steps, each on a fresh batch, before every generator step (n_critic, Algorithm 1).</source>
        <extracomment>training/config.py</extracomment>
        <translation>Schritte der Kritiker, jeder mit einem neuen Batch, vor jedem Schritt des Generators (n_critic, Algorithmus 1).</translation>
    </message>
    <message>
        <source>critic lr</source>
        <extracomment>training/config.py</extracomment>
        <translation>Kritiker-Lernrate</translation>
    </message>
    <message>
        <source>Adam&apos;s, betas 0.5 and 0.9 (the paper&apos;s), constant after warmup_steps.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Von Adam, Betas 0.5 und 0.9 (wie im Artikel), nach den Aufwärmschritten konstant.</translation>
    </message>
    <message>
        <source>critic warmup steps</source>
        <extracomment>training/config.py</extracomment>
        <translation>Kritiker-Aufwärmschritte</translation>
    </message>
    <message>
        <source>Steps at the start of the phase in which only the critics learn, so that their first, random opinion does not disturb a trained generator.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Schritte zu Beginn der Phase, in denen nur die Kritiker lernen, damit ihre erste, zufällige Meinung einen trainierten Generator nicht stört.</translation>
    </message>
    <message>
        <source>adversarial weight</source>
        <extracomment>training/config.py</extracomment>
        <translation>Kritikergewicht</translation>
    </message>
    <message>
        <source>λ of the generator&apos;s adversarial term; ramped up from 0 over warmup_steps.</source>
        <extracomment>training/config.py</extracomment>
        <translation>λ des adversarialen Terms des Generators; steigt in den Aufwärmschritten von 0 an.</translation>
    </message>
    <message>
        <source>How much ℓ1 of the second stage counts in this phase; None = LossWeights.refined. A second stage without ℓ1 (section 5.1) learns from its critics alone, so a phase that has none must come before.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Wie viel ℓ1 der zweiten Stufe in dieser Phase zählt; None = LossWeights.refined. Eine zweite Stufe ohne ℓ1 (Abschnitt 5.1) lernt allein von ihren Kritikern, daher muss eine Phase ohne Kritiker vorausgehen.</translation>
    </message>
    <message>
        <source>weights</source>
        <extracomment>training/config.py</extracomment>
        <translation>Verlustgewichte</translation>
    </message>
    <message>
        <source>How much each term counts in the generator&apos;s loss. Terms of weight 0 are not computed.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Wie viel jeder Term im Verlust des Generators zählt. Terme mit Gewicht 0 werden nicht berechnet.</translation>
    </message>
    <message>
        <source>How much ℓ1 of each stage counts. 1.2 and 1 in the authors&apos; schedule; refined 0 leaves the refinement network to its critics (section 5.1).</source>
        <extracomment>training/config.py</extracomment>
        <translation>Wie viel ℓ1 jeder Stufe zählt. 1.2 und 1 im Zeitplan der Autoren; 0 für die verfeinerte Stufe überlässt das Verfeinerungsnetz seinen Kritikern (Abschnitt 5.1).</translation>
    </message>
    <message>
        <source>refined</source>
        <extracomment>training/config.py</extracomment>
        <translation>verfeinerte Stufe</translation>
    </message>
    <message>
        <source>Mean ℓ1 over the hole (discounted) and over the rest, of both stages.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Mittlerer ℓ1 über die Lücke (abgeschwächt) und über den Rest, beider Stufen.</translation>
    </message>
    <message>
        <source>known</source>
        <extracomment>training/config.py</extracomment>
        <translation>Bekanntes</translation>
    </message>
    <message>
        <source>gradient penalty</source>
        <extracomment>training/config.py</extracomment>
        <translation>Gradientenstrafe</translation>
    </message>
    <message>
        <source>λ of WGAN-GP&apos;s penalty on the critics.</source>
        <extracomment>training/config.py</extracomment>
        <translation>λ der WGAN-GP-Strafe für die Kritiker.</translation>
    </message>
    <message>
        <source>total variation</source>
        <extracomment>training/config.py</extracomment>
        <translation>Totalvariation</translation>
    </message>
    <message>
        <source>Roughness of the fill.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Rauheit der Füllung.</translation>
    </message>
    <message>
        <source>gradient difference</source>
        <extracomment>training/config.py</extracomment>
        <translation>Gradientendifferenz</translation>
    </message>
    <message>
        <source>Mean ℓ1 between the steps from pixel to pixel of the fill and of the photo.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Mittlerer ℓ1 zwischen den Unterschieden von Pixel zu Pixel in der Füllung und im Foto.</translation>
    </message>
    <message>
        <source>perceptual</source>
        <extracomment>training/config.py</extracomment>
        <translation>Wahrnehmung</translation>
    </message>
    <message>
        <source>Distance in the features of a network the user supplies.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Abstand in den Merkmalen eines Netzes, das Sie bereitstellen.</translation>
    </message>
    <message>
        <source>style</source>
        <extracomment>training/config.py</extracomment>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Of the generator. Muon is used on inner kernels only; everything else is Adam&apos;s.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Des Generators. Muon gilt nur für innere Kernel; für alles andere gilt Adam.</translation>
    </message>
    <message>
        <source>&quot;adam&quot; (the paper&apos;s) or &quot;muon&quot;.</source>
        <extracomment>training/config.py</extracomment>
        <translation>„adam“ (wie im Artikel) oder „muon“.</translation>
    </message>
    <message>
        <source>betas</source>
        <extracomment>training/config.py</extracomment>
        <translation>Betas</translation>
    </message>
    <message>
        <source>Adam&apos;s; the paper&apos;s are 0.5 and 0.9.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Von Adam; im Artikel 0.5 und 0.9.</translation>
    </message>
    <message>
        <source>momentum</source>
        <extracomment>training/config.py</extracomment>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Muon&apos;s.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Von Muon.</translation>
    </message>
    <message>
        <source>clip</source>
        <extracomment>training/config.py</extracomment>
        <translation>Begrenzung</translation>
    </message>
    <message>
        <source>Largest length of the gradient of all weights together; 0 = not clipped.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Größte Länge des Gradienten aller Gewichte zusammen; 0 = unbegrenzt.</translation>
    </message>
    <message>
        <source>kernels</source>
        <extracomment>training/config.py</extracomment>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>&quot;free&quot; (the paper&apos;s), or &quot;standardised&quot;: every inner kernel keeps mean 0 and one length, without which long runs lose whole branches. For training from nothing; fine-tuning keeps what it was given.</source>
        <extracomment>training/config.py</extracomment>
        <translation>„free“ (wie im Artikel) oder „standardised“: Jeder innere Kernel behält Mittel 0 und eine feste Länge, sonst verlieren lange Läufe ganze Zweige. Für Training von Grund auf; das Nachtraining behält, was es vorfindet.</translation>
    </message>
    <message>
        <source>kernel length</source>
        <extracomment>training/config.py</extracomment>
        <translation>Kernellänge</translation>
    </message>
    <message>
        <source>Of standardised kernels, √Σw² of one output channel.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Standardisierter Kernel, √Σw² eines Ausgabekanals.</translation>
    </message>
    <message>
        <source>branch length</source>
        <extracomment>training/config.py</extracomment>
        <translation>Zweiglänge</translation>
    </message>
    <message>
        <source>The same in the two branches of the second stage, whose features shrink from layer to layer.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Dasselbe in den beiden Zweigen der zweiten Stufe, deren Merkmale von Schicht zu Schicht schrumpfen.</translation>
    </message>
    <message>
        <source>decoder length</source>
        <extracomment>training/config.py</extracomment>
        <translation>Decoderlänge</translation>
    </message>
    <message>
        <source>The same in both decoders, whose features grow alike.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Dasselbe in beiden Decodern, deren Merkmale gleich stark wachsen.</translation>
    </message>
    <message>
        <source>The critics of appendix D.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Die Kritiker aus Anhang D.</translation>
    </message>
    <message>
        <source>local widths</source>
        <extracomment>training/config.py</extracomment>
        <translation>lokale Breiten</translation>
    </message>
    <message>
        <source>Channels of each layer.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Kanäle jeder Schicht.</translation>
    </message>
    <message>
        <source>global widths</source>
        <extracomment>training/config.py</extracomment>
        <translation>globale Breiten</translation>
    </message>
    <message>
        <source>Side of the whole crop, which the global critic sees, px.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Seite des ganzen Ausschnitts, den der globale Kritiker sieht, px.</translation>
    </message>
    <message>
        <source>patch</source>
        <extracomment>training/config.py</extracomment>
        <translation>Patch</translation>
    </message>
    <message>
        <source>Side of the square around the hole, which the local critic sees, px.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Seite des Quadrats um die Lücke, das der lokale Kritiker sieht, px.</translation>
    </message>
    <message>
        <source>discount</source>
        <extracomment>training/config.py</extracomment>
        <translation>Abschwächung</translation>
    </message>
    <message>
        <source>γ of the spatially discounted loss; 0.99 in the paper, 0.9 in the authors&apos; code.</source>
        <extracomment>training/config.py</extracomment>
        <translation>γ des räumlich abgeschwächten Verlusts; 0.99 im Artikel, 0.9 im Code der Autoren.</translation>
    </message>
    <message>
        <source>ema</source>
        <extracomment>training/config.py</extracomment>
        <translation>EMA</translation>
    </message>
    <message>
        <source>Decay of the averaged weights, which are what is exported.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Abklingen der gemittelten Gewichte; diese werden exportiert.</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>training/config.py</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>&quot;auto&quot; = 16-bit convolutions where the device gains, else &quot;float32&quot;.</source>
        <extracomment>training/config.py</extracomment>
        <translation>„auto“ = 16-Bit-Faltungen, wo das Gerät davon gewinnt, sonst „float32“.</translation>
    </message>
    <message>
        <source>channels last</source>
        <extracomment>training/config.py</extracomment>
        <translation>Kanäle zuletzt</translation>
    </message>
    <message>
        <source>Memory layout of the pictures; faster on most processors.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Anordnung der Bilder im Speicher; auf den meisten Prozessoren schneller.</translation>
    </message>
    <message>
        <source>checkpoint minutes</source>
        <extracomment>training/config.py</extracomment>
        <translation>Checkpoint-Minuten</translation>
    </message>
    <message>
        <source>Time between checkpoints; at most this much work can be lost.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Zeit zwischen Checkpoints; mehr Arbeit kann nicht verloren gehen.</translation>
    </message>
    <message>
        <source>log every</source>
        <extracomment>training/config.py</extracomment>
        <translation>Protokoll alle</translation>
    </message>
    <message>
        <source>Steps between two lines of the log.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Schritte zwischen zwei Zeilen des Protokolls.</translation>
    </message>
    <message>
        <source>validate every</source>
        <extracomment>training/config.py</extracomment>
        <translation>Validierung alle</translation>
    </message>
    <message>
        <source>Steps between two validations, two sheets of pictures; 0 = none.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Schritte zwischen zwei Validierungen, zwei Bildbögen; 0 = keine.</translation>
    </message>
    <message>
        <source>validation crops</source>
        <extracomment>training/config.py</extracomment>
        <translation>Validierungsausschnitte</translation>
    </message>
    <message>
        <source>How many crops the validation looks at.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Wie viele Ausschnitte die Validierung betrachtet.</translation>
    </message>
    <message>
        <source>sheet every</source>
        <extracomment>training/config.py</extracomment>
        <translation>Bildbogen alle</translation>
    </message>
    <message>
        <source>rollbacks</source>
        <extracomment>training/config.py</extracomment>
        <translation>Rücksprünge</translation>
    </message>
    <message>
        <source>How often in a row a run may go back to its last good state before it gives up.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Wie oft in Folge ein Lauf zu seinem letzten guten Stand zurückkehren darf, bevor er aufgibt.</translation>
    </message>
    <message>
        <source>This processor is too old for the libraries Lacuna is built on: they need SSE4.2, which processors have since about 2009.</source>
        <extracomment>app/system/needs.py</extracomment>
        <translation>Dieser Prozessor ist zu alt für die Bibliotheken, auf denen Lacuna aufbaut: Sie brauchen SSE4.2, das Prozessoren seit etwa 2009 haben.</translation>
    </message>
    <message>
        <source>Lacuna has no display to open its window on; without one use: lacuna fill PHOTO --mask MASK -o OUT</source>
        <extracomment>app/system/needs.py</extracomment>
        <translation>Lacuna hat keine Anzeige für sein Fenster; ohne eine geht: lacuna fill PHOTO --mask MASK -o OUT</translation>
    </message>
    <message>
        <source>Lacuna cannot open a window: this system lacks {libraries}. On Debian and Ubuntu they are installed with: sudo apt install {packages}</source>
        <extracomment>app/system/needs.py</extracomment>
        <translation>Lacuna kann kein Fenster öffnen: Auf diesem System fehlt: {libraries}. Unter Debian und Ubuntu installieren mit: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>app/tools/brush.py</extracomment>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Drag to paint what should go · right-drag erases · Shift-click draws a line · [ and ] change the size</source>
        <extracomment>app/tools/brush.py</extracomment>
        <translation>Ziehen übermalt, was weg soll · rechts ziehen radiert · Umschalt+Klick zieht eine Linie · [ und ] ändern die Größe</translation>
    </message>
    <message>
        <source>Brush stroke</source>
        <extracomment>app/tools/brush.py</extracomment>
        <translation>Pinselstrich</translation>
    </message>
    <message>
        <source>Erase stroke</source>
        <extracomment>app/tools/brush.py</extracomment>
        <translation>Radierstrich</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>app/tools/ellipse.py</extracomment>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Drag an ellipse · Ctrl or the right button subtracts · Shift makes a circle</source>
        <extracomment>app/tools/ellipse.py</extracomment>
        <translation>Eine Ellipse aufziehen · Strg oder die rechte Taste zieht ab · Umschalt ergibt einen Kreis</translation>
    </message>
    <message>
        <source>Subtract ellipse</source>
        <extracomment>app/tools/ellipse.py</extracomment>
        <translation>Ellipse abziehen</translation>
    </message>
    <message>
        <source>Eraser</source>
        <extracomment>app/tools/eraser.py</extracomment>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Drag to take pixels out of the mask · right-drag paints · Shift-click draws a line · [ and ] change the size</source>
        <extracomment>app/tools/eraser.py</extracomment>
        <translation>Ziehen nimmt Pixel aus der Maske · rechts ziehen malt · Umschalt+Klick zieht eine Linie · [ und ] ändern die Größe</translation>
    </message>
    <message>
        <source>Inspect</source>
        <extracomment>app/tools/inspect.py</extracomment>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Hover over a filled pixel to see what it attended to · click pins · click known pixels to ask back</source>
        <extracomment>app/tools/inspect.py</extracomment>
        <translation>Auf einen gefüllten Pixel zeigen, um zu sehen, was er beachtet hat · Klick heftet an · Klick auf bekannte Pixel fragt rückwärts ab</translation>
    </message>
    <message>
        <source>Lasso</source>
        <extracomment>app/tools/lasso.py</extracomment>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Draw around what should go · Ctrl or the right button subtracts</source>
        <extracomment>app/tools/lasso.py</extracomment>
        <translation>Umfahren, was weg soll · Strg oder die rechte Taste zieht ab</translation>
    </message>
    <message>
        <source>Subtract lasso</source>
        <extracomment>app/tools/lasso.py</extracomment>
        <translation>Lasso abziehen</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>app/tools/pan.py</extracomment>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Drag to move the photo · with any tool: hold Space, or drag with the middle button</source>
        <extracomment>app/tools/pan.py</extracomment>
        <translation>Ziehen verschiebt das Foto · bei jedem Werkzeug: Leertaste halten oder mit der mittleren Taste ziehen</translation>
    </message>
    <message>
        <source>Polygon</source>
        <extracomment>app/tools/polygon.py</extracomment>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>Click corners · Enter, a double-click or the first corner closes it · Backspace takes the last one back · Ctrl or the right button subtracts</source>
        <extracomment>app/tools/polygon.py</extracomment>
        <translation>Ecken anklicken · Eingabe, Doppelklick oder die erste Ecke schließt es · Rücktaste nimmt die letzte zurück · Strg oder die rechte Taste zieht ab</translation>
    </message>
    <message>
        <source>Subtract polygon</source>
        <extracomment>app/tools/polygon.py</extracomment>
        <translation>Polygon abziehen</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>app/tools/rectangle.py</extracomment>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Drag a rectangle · Ctrl or the right button subtracts · Shift makes a square</source>
        <extracomment>app/tools/rectangle.py</extracomment>
        <translation>Ein Rechteck aufziehen · Strg oder die rechte Taste zieht ab · Umschalt ergibt ein Quadrat</translation>
    </message>
    <message>
        <source>Subtract rectangle</source>
        <extracomment>app/tools/rectangle.py</extracomment>
        <translation>Rechteck abziehen</translation>
    </message>
    <message>
        <source>Click a colour to select what looks like it · Ctrl or the right button subtracts</source>
        <extracomment>app/tools/select_colour.py</extracomment>
        <translation>Eine Farbe anklicken, um Ähnliches auszuwählen · Strg oder die rechte Taste zieht ab</translation>
    </message>
    <message>
        <source>Draw over a thing, or around it · Shift-drag a box around it · Ctrl or the right button subtracts</source>
        <extracomment>app/tools/select_object.py</extracomment>
        <translation>Ein Ding übermalen oder umfahren · mit Umschalt einen Rahmen darum ziehen · Strg oder die rechte Taste zieht ab</translation>
    </message>
    <message>
        <source>Not from here</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>Nicht von hier</translation>
    </message>
    <message>
        <source>Drag over what a fill must not use · right-drag allows it again · Shift+Enter fills again</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>Über das ziehen, was eine Füllung nicht verwenden darf · rechts ziehen lässt es wieder zu · Umschalt+Eingabe füllt erneut</translation>
    </message>
    <message>
        <source>Only from here</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>Nur von hier</translation>
    </message>
    <message>
        <source>Drag over all that a fill may use · right-drag takes it out again · Shift+Enter fills again</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>Über alles ziehen, was eine Füllung verwenden darf · rechts ziehen nimmt es wieder weg · Umschalt+Eingabe füllt erneut</translation>
    </message>
    <message>
        <source>Allow sources</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>Quellen zulassen</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Zuerst ein Foto öffnen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>app/window/actions.py, app/window/shortcuts.py</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Maske</translation>
    </message>
    <message>
        <source>F&amp;ill</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Füllen</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>M&amp;odell</translation>
    </message>
    <message>
        <source>&amp;Attention</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>A&amp;ufmerksamkeit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Another answer in the place of the newest fill</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Eine andere Variante anstelle der neuesten Füllung</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a photo or a project</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ein Foto oder ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>O&amp;rdner öffnen…</translation>
    </message>
    <message>
        <source>Go through the photos of a folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Die Fotos eines Ordners durchgehen</translation>
    </message>
    <message>
        <source>Open sample p&amp;hoto</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Beispielfoto öffnen</translation>
    </message>
    <message>
        <source>Open a sample photo with its mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ein Beispielfoto mit Maske öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the photo to its file</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Das Foto in seine Datei speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>app/window/actions.py, app/window/messages.py</extracomment>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save a new file</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Eine neue Datei speichern</translation>
    </message>
    <message>
        <source>Save pro&amp;ject</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Projekt speichern</translation>
    </message>
    <message>
        <source>Save the photo with its mask, marks, fills and undo steps, to go on later</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Das Foto mit Maske, Markierungen, Füllungen und Rückgängig-Schritten speichern, um später weiterzuarbeiten</translation>
    </message>
    <message>
        <source>Sav&amp;e project as…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Pro&amp;jekt speichern unter…</translation>
    </message>
    <message>
        <source>Save a new project</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ein neues Projekt speichern</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Speichern und &amp;weiter</translation>
    </message>
    <message>
        <source>Save this photo where the folder&apos;s photos go, and show the next one</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Dieses Foto am Speicherort des Ordners speichern und das nächste zeigen</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Vorheriges Foto</translation>
    </message>
    <message>
        <source>Show the photo before in the folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Das vorherige Foto im Ordner zeigen</translation>
    </message>
    <message>
        <source>Ne&amp;xt photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Nächstes Foto</translation>
    </message>
    <message>
        <source>Show the next photo in the folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Das nächste Foto im Ordner zeigen</translation>
    </message>
    <message>
        <source>Fin&amp;d in folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Im Ordner suchen</translation>
    </message>
    <message>
        <source>Find a photo of the folder by its name</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ein Foto des Ordners nach Namen suchen</translation>
    </message>
    <message>
        <source>C&amp;lose folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Or&amp;dner schließen</translation>
    </message>
    <message>
        <source>Put the filmstrip away</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Den Filmstreifen schließen</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>S&amp;tapelverarbeitung…</translation>
    </message>
    <message>
        <source>Fill many photos with the same choices</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Viele Fotos mit denselben Vorgaben füllen</translation>
    </message>
    <message>
        <source>&amp;Close photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Foto s&amp;chließen</translation>
    </message>
    <message>
        <source>Close the photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Das Foto schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Den Editor schließen</translation>
    </message>
    <message>
        <source>&amp;Copy photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Foto &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the photo as it is now</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Das Foto kopieren, wie es jetzt ist</translation>
    </message>
    <message>
        <source>&amp;Paste as new photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Als neues Foto &amp;einfügen</translation>
    </message>
    <message>
        <source>Open the picture on the clipboard</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Das Bild in der Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>Paste as &amp;mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Als &amp;Maske einfügen</translation>
    </message>
    <message>
        <source>Use the picture on the clipboard as the mask; white is the hole</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Das Bild in der Zwischenablage als Maske verwenden; Weiß ist die Lücke</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Memory for undo and for fills</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Speicher für Rückgängig und Füllungen</translation>
    </message>
    <message>
        <source>&amp;Open mask…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Maske ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a mask; white is the hole</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Eine Maske öffnen; Weiß ist die Lücke</translation>
    </message>
    <message>
        <source>Open in&amp;verted mask…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>In&amp;vertierte Maske öffnen…</translation>
    </message>
    <message>
        <source>Open a mask; black is the hole</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Eine Maske öffnen; Schwarz ist die Lücke</translation>
    </message>
    <message>
        <source>&amp;Save mask…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Maske &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the mask as a PNG, white = hole</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Die Maske als PNG speichern, Weiß = Lücke</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Unmask everything</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Alles aus der Maske nehmen</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Invertieren</translation>
    </message>
    <message>
        <source>Swap hole and known</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Lücke und Bekanntes tauschen</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ausblen&amp;den</translation>
    </message>
    <message>
        <source>Hide the mask; it stays</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Die Maske ausblenden; sie bleibt</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Erweitern</translation>
    </message>
    <message>
        <source>Grow the holes by 2 px</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Die Lücken um 2 px erweitern</translation>
    </message>
    <message>
        <source>S&amp;hrink</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Shrink the holes by 2 px</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Die Lücken um 2 px verkleinern</translation>
    </message>
    <message>
        <source>G&amp;row or shrink by…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>E&amp;rweitern/verkleinern um…</translation>
    </message>
    <message>
        <source>Move the edge of the holes by a number</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Den Rand der Lücken um eine Zahl bewegen</translation>
    </message>
    <message>
        <source>S&amp;mooth…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Glätten…</translation>
    </message>
    <message>
        <source>Round the outline of the holes</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Die Kontur der Lücken abrunden</translation>
    </message>
    <message>
        <source>Fill &amp;enclosed</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ei&amp;ngeschlossenes füllen</translation>
    </message>
    <message>
        <source>Add what the holes enclose on all sides</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Hinzufügen, was die Lücken rundum einschließen</translation>
    </message>
    <message>
        <source>Suggest dust and spec&amp;ks…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>S&amp;taub und Flecken vorschlagen…</translation>
    </message>
    <message>
        <source>Find small spots to mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Kleine Flecken zum Maskieren finden</translation>
    </message>
    <message>
        <source>Suggest le&amp;ttering…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Sc&amp;hrift vorschlagen…</translation>
    </message>
    <message>
        <source>Find date stamps and captions to mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Datumsstempel und Bildtexte zum Maskieren finden</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Füllen</translation>
    </message>
    <message>
        <source>Fill what is masked; then try again</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Das Maskierte füllen; danach erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop the fill, or keep its answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Das Füllen stoppen oder die Variante behalten</translation>
    </message>
    <message>
        <source>&amp;Previous answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Vorherige Variante</translation>
    </message>
    <message>
        <source>Show the answer before</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Die vorherige Variante zeigen</translation>
    </message>
    <message>
        <source>&amp;Next answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Nächste Variante</translation>
    </message>
    <message>
        <source>Show the next answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Die nächste Variante zeigen</translation>
    </message>
    <message>
        <source>Show the p&amp;lan</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Plan zeigen</translation>
    </message>
    <message>
        <source>Say how the fill would be done, how long it takes and how much memory</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Sagt, wie gefüllt würde, wie lange es dauert und wie viel Speicher es braucht</translation>
    </message>
    <message>
        <source>Compare &amp;all fillers</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>A&amp;lle Verfahren vergleichen</translation>
    </message>
    <message>
        <source>Run every filler and pick a result</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Jedes Verfahren ausführen und ein Ergebnis wählen</translation>
    </message>
    <message>
        <source>&amp;Test on known</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>An Bekanntem &amp;testen</translation>
    </message>
    <message>
        <source>Try the hole&apos;s shape where the photo is intact, and measure every filler and model</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Die Form der Lücke probieren, wo das Foto unversehrt ist, und alle Verfahren und Modelle messen</translation>
    </message>
    <message>
        <source>Convert other people’s weights and use them</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Gewichte anderer umwandeln und verwenden</translation>
    </message>
    <message>
        <source>&amp;Manage models…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Modelle verwalten…</translation>
    </message>
    <message>
        <source>List, rename, export, delete and choose models</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Modelle auflisten, umbenennen, exportieren, löschen und wählen</translation>
    </message>
    <message>
        <source>&amp;Fine-tune…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Nachtrainieren…</translation>
    </message>
    <message>
        <source>Train the network on my own photos and keep what is better</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Das Netz mit eigenen Fotos trainieren und behalten, was besser ist</translation>
    </message>
    <message>
        <source>Only this &amp;photo…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Nur dieses &amp;Foto…</translation>
    </message>
    <message>
        <source>Learn from the open photo alone, then fill again</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Nur aus dem offenen Foto lernen, dann erneut füllen</translation>
    </message>
    <message>
        <source>Fill &amp;again</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>E&amp;rneut füllen</translation>
    </message>
    <message>
        <source>Fill what was filled last again: without the barred sources, else with another answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Das zuletzt Gefüllte erneut füllen: ohne die gesperrten Quellen, sonst mit einer anderen Variante</translation>
    </message>
    <message>
        <source>&amp;Bar these sources</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Diese &amp;Quellen sperren</translation>
    </message>
    <message>
        <source>Paint the probe&apos;s sources “not from here”</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Die Quellen der Abfrage mit „Nicht von hier“ übermalen</translation>
    </message>
    <message>
        <source>A&amp;llow all</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Alle zulassen</translation>
    </message>
    <message>
        <source>Forget every barred source</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Alle gesperrten Quellen vergessen</translation>
    </message>
    <message>
        <source>&amp;Next overlay</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Nächste Überlagerung</translation>
    </message>
    <message>
        <source>Show the next overlay</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Die nächste Überlagerung zeigen</translation>
    </message>
    <message>
        <source>&amp;Save overlay…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Überlagerung &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the photo with the overlay as PNG</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Das Foto mit der Überlagerung als PNG speichern</translation>
    </message>
    <message>
        <source>Save &amp;probe…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Abfra&amp;ge speichern…</translation>
    </message>
    <message>
        <source>Save the probed pixel&apos;s sources as JSON</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Die Quellen des abgefragten Pixels als JSON speichern</translation>
    </message>
    <message>
        <source>Save &amp;figure…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Abb&amp;ildung speichern…</translation>
    </message>
    <message>
        <source>Save input, fill and attention as one PNG</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Eingangsbild, Füllung und Aufmerksamkeit als ein PNG speichern</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Das ganze Foto zeigen</translation>
    </message>
    <message>
        <source>One photo pixel on one screen pixel</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ein Fotopixel auf einem Bildschirmpixel</translation>
    </message>
    <message>
        <source>Hold O to see &amp;before</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>V&amp;orher: O halten</translation>
    </message>
    <message>
        <source>S&amp;plit before and now</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Geteilt: vorher und jetzt</translation>
    </message>
    <message>
        <source>Before at the left of a line that can be dragged, now at the right</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Vorher links einer ziehbaren Linie, jetzt rechts davon</translation>
    </message>
    <message>
        <source>Side by si&amp;de</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Nebe&amp;neinander</translation>
    </message>
    <message>
        <source>Before and now next to each other</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Vorher und jetzt nebeneinander</translation>
    </message>
    <message>
        <source>Flic&amp;ker before and now</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Wechselnd: vorher und jetzt</translation>
    </message>
    <message>
        <source>Before and now take turns</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Vorher und jetzt im Wechsel</translation>
    </message>
    <message>
        <source>Diff&amp;erence to before</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Unterschied zu vorher</translation>
    </message>
    <message>
        <source>Pixel &amp;values</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Pixelwerte</translation>
    </message>
    <message>
        <source>What the pixel under the pointer holds now, held before, and was drawn as by the network</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Was der Pixel unter dem Zeiger jetzt enthält, vorher enthielt und wie das Netz ihn zeichnete</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Nav&amp;igator</translation>
    </message>
    <message>
        <source>At high zoom, show the whole photo in a corner</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Bei hohem Zoom das ganze Foto in einer Ecke zeigen</translation>
    </message>
    <message>
        <source>Film&amp;strip</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Filmstreifen</translation>
    </message>
    <message>
        <source>Show or hide the photos of the folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Die Fotos des Ordners ein- oder ausblenden</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List every key</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Alle Tasten auflisten</translation>
    </message>
    <message>
        <source>&amp;About Lacuna</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ü&amp;ber Lacuna</translation>
    </message>
    <message>
        <source>Version, licences and the paper behind it</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Version, Lizenzen und der zugrunde liegende Artikel</translation>
    </message>
    <message>
        <source>{what}: {how}</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>{what}: {how}</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>Ctrl+]</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Strg+]</translation>
    </message>
    <message>
        <source>Ctrl+[</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Strg+[</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>app/window/actions.py, app/window/shortcuts.py</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>app/window/actions.py, app/window/shortcuts.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Strg+=</translation>
    </message>
    <message>
        <source>Paint over what should go first</source>
        <extracomment>app/window/enabling.py</extracomment>
        <translation>Zuerst übermalen, was weg soll</translation>
    </message>
    <message>
        <source>Fill something first: further answers are made after it</source>
        <extracomment>app/window/enabling.py</extracomment>
        <translation>Zuerst etwas füllen: Danach entstehen weitere Varianten</translation>
    </message>
    <message>
        <source>Nothing is being filled</source>
        <extracomment>app/batch/window/dialog.py, app/window/enabling.py</extracomment>
        <translation>Es wird nichts gefüllt</translation>
    </message>
    <message>
        <source>Open a folder first</source>
        <extracomment>app/window/enabling.py</extracomment>
        <translation>Zuerst einen Ordner öffnen</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>app/window/announcing.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Als {format} speichern</translation>
    </message>
    <message>
        <source>The whole file is encoded anew, because {reason}. A higher quality changes less and makes a larger file.</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Die ganze Datei wird neu kodiert, denn {reason}. Höhere Qualität ändert weniger und ergibt eine größere Datei.</translation>
    </message>
    <message>
        <source>As the ori&amp;ginal</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Wie das Ori&amp;ginal</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>&amp;Colours kept</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>&amp;Farbauflösung</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Licences…</source>
        <extracomment>app/window/help.py</extracomment>
        <translation>Lizenzen…</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Lacuna {version}&lt;/h3&gt;&lt;p&gt;Fills holes in photographs, offline, and keeps what the network looked at.&lt;/p&gt;&lt;p&gt;The network is that of J. Yu, Z. Lin, J. Yang, X. Shen, X. Lu and T. Huang, “Generative Image Inpainting with Contextual Attention”, CVPR 2018, trained by us on freely licensed photographs.&lt;/p&gt;&lt;p&gt;Code: Apache-2.0. Bundled model: CC BY-SA 4.0. Qt is used under the LGPL.&lt;/p&gt;</source>
        <extracomment>app/window/help.py</extracomment>
        <translation>&lt;h3&gt;Lacuna {version}&lt;/h3&gt;&lt;p&gt;Füllt Lücken in Fotos, ohne Internet, und merkt sich, worauf das Netz geblickt hat.&lt;/p&gt;&lt;p&gt;Das Netz ist das von J. Yu, Z. Lin, J. Yang, X. Shen, X. Lu und T. Huang, „Generative Image Inpainting with Contextual Attention“, CVPR 2018, von uns mit frei lizenzierten Fotos trainiert.&lt;/p&gt;&lt;p&gt;Code: Apache-2.0. Mitgeliefertes Modell: CC BY-SA 4.0. Qt wird unter der LGPL verwendet.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Lacuna</source>
        <extracomment>app/window/help.py</extracomment>
        <translation>Über Lacuna</translation>
    </message>
    <message>
        <source>The model</source>
        <extracomment>app/window/licences.py</extracomment>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>Built on</source>
        <extracomment>app/window/licences.py</extracomment>
        <translation>Aufgebaut auf</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>app/window/licences.py</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>This text cannot be read: {error}

{details}</source>
        <extracomment>app/window/licences.py</extracomment>
        <translation>Dieser Text kann nicht gelesen werden: {error}

{details}</translation>
    </message>
    <message>
        <source>&amp;Pink, hatched</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>&amp;Rosa, schraffiert</translation>
    </message>
    <message>
        <source>&amp;Yellow, hatched</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>&amp;Gelb, schraffiert</translation>
    </message>
    <message>
        <source>&amp;Blue, plain</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>&amp;Blau, einfarbig</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Filmstreifen</translation>
    </message>
    <message>
        <source>All ({sampling})</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Volle ({sampling})</translation>
    </message>
    <message>
        <source>Half ({sampling})</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Halbe ({sampling})</translation>
    </message>
    <message>
        <source>A quarter ({sampling})</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Ein Viertel ({sampling})</translation>
    </message>
    <message>
        <source>As the ori&amp;ginal: quality about {quality}, colours {sampling}</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Wie das Ori&amp;ginal: Qualität etwa {quality}, Farbauflösung {sampling}</translation>
    </message>
    <message>
        <source>As the ori&amp;ginal: quality about {quality}</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Wie das Ori&amp;ginal: Qualität etwa {quality}</translation>
    </message>
    <message>
        <source>Mask &amp;colour</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Maskenfar&amp;be</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>app/window/main_window.py, app/window/shortcuts.py</extracomment>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Main</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>State of the network</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Zustand des Netzes</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Replace “{name}” in {folder}?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>„{name}“ in {folder} ersetzen?</translation>
    </message>
    <message>
        <source>Save a&amp;gain</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Erneut speichern</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>contains {part}</source>
        <extracomment>app/window/notices.py</extracomment>
        <translation>enthält {part}</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>Nichts zum Zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>Nichts wurde zurückgenommen</translation>
    </message>
    <message>
        <source>{name}[*] — Lacuna</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>{name}[*] — Lacuna</translation>
    </message>
    <message>
        <source>Answer {number} of {count}, more are being made…</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>Variante {number} von {count}, weitere entstehen…</translation>
    </message>
    <message>
        <source>Answer {number} of {count}</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>Variante {number} von {count}</translation>
    </message>
    <message>
        <source>“{name}” cannot go on. {reason}</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>„{name}“ kann nicht fortgesetzt werden. {reason}</translation>
    </message>
    <message>
        <source>The model is being written…</source>
        <extracomment>app/finetune/window/status_button.py, app/finetune/window/verdict_page.py</extracomment>
        <translation>Das Modell wird geschrieben…</translation>
    </message>
    <message>
        <source>Looking for the object, then filling…</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Das Objekt wird gesucht und dann gefüllt…</translation>
    </message>
    <message>
        <source>Waiting until {name} is written, to show the other photo…</source>
        <extracomment>app/photo/turn.py</extracomment>
        <translation>Das andere Foto erscheint, sobald {name} geschrieben ist…</translation>
    </message>
    <message>
        <source>Keep the answer that is shown; going on keeps it, too</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Die gezeigte Variante behalten; Weiterarbeiten behält sie auch</translation>
    </message>
    <message>
        <source>“{name}” has unsaved changes.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>„{name}“ hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Save them before going on?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Vor dem Weitermachen speichern?</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos have unsaved changes.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>
            <numerusform>1 Foto hat ungespeicherte Änderungen.</numerusform>
            <numerusform>{n} Fotos haben ungespeicherte Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save all</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Alle speichern</translation>
    </message>
    <message>
        <source>Replace the original “{name}”?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Das Original „{name}“ ersetzen?</translation>
    </message>
    <message>
        <source>Save as keeps the original and writes a new file.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>„Speichern unter“ behält das Original und schreibt eine neue Datei.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>“{name}” is not in its folder any more.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>„{name}“ ist nicht mehr im Ordner.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>„{name}“ wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Save it there again?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Dort erneut speichern?</translation>
    </message>
    <message>
        <source>Overwriting loses what was changed there; reloading, what you did.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Beim Überschreiben geht verloren, was dort geändert wurde; beim Neuladen, was Sie getan haben.</translation>
    </message>
    <message>
        <source>Read it again?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Erneut lesen?</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>What is “{name}”?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Was ist „{name}“?</translation>
    </message>
    <message>
        <source>Open as photo</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Als Foto öffnen</translation>
    </message>
    <message>
        <source>Use as mask</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Als Maske verwenden</translation>
    </message>
    <message>
        <source>“{name}” is {size} pixels, the photo {photo_size}.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>„{name}“ hat {size} Pixel, das Foto {photo_size}.</translation>
    </message>
    <message>
        <source>Their proportions agree. White in the picture is the hole.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Die Seitenverhältnisse stimmen überein. Weiß im Bild ist die Lücke.</translation>
    </message>
    <message>
        <source>Scale it</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Skalieren</translation>
    </message>
    <message>
        <source>“{name}” marks {percent} % of the photo as the hole.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>„{name}“ markiert {percent} % des Fotos als Lücke.</translation>
    </message>
    <message>
        <source>Inverted, it marks the rest. White in the picture is the hole.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Invertiert markiert es den Rest. Weiß im Bild ist die Lücke.</translation>
    </message>
    <message>
        <source>&amp;Invert it</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Invertieren</translation>
    </message>
    <message>
        <source>&amp;Use it as it is</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Unverändert verwenden</translation>
    </message>
    <message>
        <source>Do you know where it is now?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Wissen Sie, wo es jetzt liegt?</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Import “{kind}”?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>„{kind}“ importieren?</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>“{name}” is still being trained.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>„{name}“ wird noch trainiert.</translation>
    </message>
    <message>
        <source>It can be saved now and go on the next time Lacuna is open.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Der Stand lässt sich jetzt sichern; beim nächsten Start von Lacuna geht es weiter.</translation>
    </message>
    <message>
        <source>&amp;Save and go on next time</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Sichern und später fortsetzen</translation>
    </message>
    <message>
        <source>Stop and &amp;discard</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Stoppen und ver&amp;werfen</translation>
    </message>
    <message>
        <source>The batch is not finished: {done} of {total} photos are done.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Die Stapelverarbeitung ist nicht fertig: {done} von {total} Fotos sind erledigt.</translation>
    </message>
    <message>
        <source>Results that are finished stay; the rest can be filled later.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Fertige Ergebnisse bleiben; der Rest lässt sich später füllen.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Stoppen und schließen</translation>
    </message>
    <message>
        <source>&amp;Go on filling</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Weiter füllen</translation>
    </message>
    <message>
        <source>Delete what “{name}” has learned?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Löschen, was „{name}“ gelernt hat?</translation>
    </message>
    <message>
        <source>Your photos and the other models stay as they are.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Ihre Fotos und die anderen Modelle bleiben unverändert.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the model “{name}”?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Das Modell „{name}“ löschen?</translation>
    </message>
    <message>
        <source>Its file is removed for good. Export it first to keep a copy.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Die Datei wird endgültig entfernt. Exportieren Sie das Modell zuerst, um eine Kopie zu behalten.</translation>
    </message>
    <message>
        <source>There is such a file already; its content will be lost.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Eine solche Datei gibt es schon; der Inhalt geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>
            <numerusform>und 1 weiteres</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (below, with the General Public License
that it refers to). They are separate libraries in this copy of Lacuna: you may replace them with versions that you have
changed, and take Lacuna apart to find faults in such changes. Their source is at https://download.qt.io and
https://code.qt.io.
</source>
        <extracomment>app/window/notices.py</extracomment>
        <translation>Qt und PySide6 werden unter der GNU Lesser General Public License, Version 3, verwendet (unten, mit der General Public
License, auf die sie verweist). Sie sind eigenständige Bibliotheken in dieser Kopie von Lacuna: Sie dürfen sie durch
Versionen ersetzen, die Sie geändert haben, und Lacuna zerlegen, um Fehler in solchen Änderungen zu finden. Der Quelltext
liegt unter https://download.qt.io und https://code.qt.io.
</translation>
    </message>
    <message>
        <source>Wheel</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Zoom beim Zeiger</translation>
    </message>
    <message>
        <source>Space-drag, middle-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Leertaste/Mitteltaste+Ziehen</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Foto verschieben</translation>
    </message>
    <message>
        <source>[ and ], Alt+wheel</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>[ und ], Alt+Rad</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source>Alt-drag, Ctrl+Alt-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Alt+Ziehen, Strg+Alt+Ziehen</translation>
    </message>
    <message>
        <source>Right-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Rechts ziehen</translation>
    </message>
    <message>
        <source>Erase instead of painting</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Radieren statt malen</translation>
    </message>
    <message>
        <source>Shift-click</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Umschalt+Klick</translation>
    </message>
    <message>
        <source>Line from the last stroke</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Linie vom letzten Strich</translation>
    </message>
    <message>
        <source>Shift-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Square, circle, box</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Quadrat, Kreis, Rahmen</translation>
    </message>
    <message>
        <source>Ctrl-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Strg+Ziehen</translation>
    </message>
    <message>
        <source>Subtract from the mask</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Von der Maske abziehen</translation>
    </message>
    <message>
        <source>Hold O</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>O halten</translation>
    </message>
    <message>
        <source>See the photo as opened</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Foto wie beim Öffnen sehen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Move the crosshair</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Fadenkreuz bewegen</translation>
    </message>
    <message>
        <source>Shift+arrows, Ctrl+arrows</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Umschalt+Pfeile, Strg+Pfeile</translation>
    </message>
    <message>
        <source>Move it far, by one pixel</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Weit, um einen Pixel bewegen</translation>
    </message>
    <message>
        <source>Put the tool down, lift it</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Werkzeug aufsetzen, abheben</translation>
    </message>
    <message>
        <source>Shift+P</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Umschalt+P</translation>
    </message>
    <message>
        <source>The same, but erase</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Ebenso, aber radieren</translation>
    </message>
    <message>
        <source>End a stroke, close a polygon</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Strich beenden, Polygon schließen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Take the last corner back</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Letzte Ecke zurücknehmen</translation>
    </message>
    <message>
        <source>Give a stroke up</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Strich verwerfen</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Eingabe, Esc</translation>
    </message>
    <message>
        <source>Keep or cancel what is tried</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Versuch behalten oder abbrechen</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>Pick a result or a place</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Ergebnis oder Stelle wählen</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Pfeile, Pos1, Ende</translation>
    </message>
    <message>
        <source>Compare two pictures</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Zwei Bilder vergleichen</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>F2, Entf</translation>
    </message>
    <message>
        <source>Rename or delete a model</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Modell umbenennen oder löschen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>On the photo</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Auf dem Foto</translation>
    </message>
    <message>
        <source>Painting without a mouse</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Malen ohne Maus</translation>
    </message>
    <message>
        <source>In bars and windows</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>In Leisten und Fenstern</translation>
    </message>
    <message>
        <source>Drop folders or photos here</source>
        <extracomment>app/window/source_list.py</extracomment>
        <translation>Ordner oder Fotos hierher ziehen</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Sample photo</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>Beispielfoto</translation>
    </message>
    <message>
        <source>Open or drop a photo or a folder</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>Ein Foto oder einen Ordner öffnen oder hierher ziehen</translation>
    </message>
    <message>
        <source>Paint over what should go, press Enter, save.</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>Übermalen, was weg soll, Eingabe drücken, speichern.</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Brush size ([ and ], or Alt+wheel)</source>
        <extracomment>app/window/tool_options.py</extracomment>
        <translation>Pinselgröße ([ und ] oder Alt+Rad)</translation>
    </message>
    <message>
        <source>Brush size</source>
        <extracomment>app/window/tool_options.py</extracomment>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source>Brush size in photo pixels</source>
        <extracomment>app/window/tool_options.py</extracomment>
        <translation>Pinselgröße in Fotopixeln</translation>
    </message>
    <message>
        <source>less than a second</source>
        <extracomment>app/window/words.py</extracomment>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <extracomment>app/window/words.py</extracomment>
        <translation>{seconds:.0f} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>app/window/words.py</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>app/window/words.py</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <extracomment>app/window/words.py</extracomment>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>“{name}” may not be read; check its permissions.</source>
        <extracomment>app/work/archive.py</extracomment>
        <translation>„{name}“ darf nicht gelesen werden; prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Lacuna projects (*{suffix})</source>
        <extracomment>app/work/names.py</extracomment>
        <translation>Lacuna-Projekte (*{suffix})</translation>
    </message>
    <message>
        <source>There is no device “{key}”; use auto, cpu, cuda or cuda:0.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>Es gibt kein Gerät „{key}“; verwenden Sie auto, cpu, cuda oder cuda:0.</translation>
    </message>
    <message>
        <source>No CUDA card can be used on this computer; choose the CPU or the automatic device.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>Auf diesem Rechner ist keine CUDA-Karte verwendbar; wählen Sie die CPU oder das automatische Gerät.</translation>
    </message>
    <message>
        <source>is a folder</source>
        <extracomment>engine/files/atomic.py</extracomment>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a file</source>
        <extracomment>engine/files/atomic.py</extracomment>
        <translation>ist ein Gerät oder eine Pipe, keine Datei</translation>
    </message>
    <message>
        <source>is read-only</source>
        <extracomment>engine/files/atomic.py</extracomment>
        <translation>ist schreibgeschützt</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>eine benannte Pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>a device</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>it is {what}, not a file</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>es ist {what}, keine Datei</translation>
    </message>
    <message>
        <source>it is larger than {size:g} GiB</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>sie ist größer als {size:g} GiB</translation>
    </message>
    <message>
        <source>no file</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>The network says what goes where, this photo&apos;s texture how it looks</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Das Netz sagt, was wohin kommt, die Textur dieses Fotos, wie es aussieht</translation>
    </message>
    <message>
        <source>Network, as drawn</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Netz, wie gezeichnet</translation>
    </message>
    <message>
        <source>What the network itself draws: nothing copied, softer</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Was das Netz selbst zeichnet: nichts kopiert, weicher</translation>
    </message>
    <message>
        <source>Copies matching patches of this photo; sharp on natural textures</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Kopiert passende Patches dieses Fotos; scharf bei natürlichen Texturen</translation>
    </message>
    <message>
        <source>Fast marching; instant, for scratches and specks</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Fast Marching; sofort fertig, für Kratzer und Flecken</translation>
    </message>
    <message>
        <source>Continues edges smoothly; instant, for scratches and specks</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Setzt Kanten glatt fort; sofort fertig, für Kratzer und Flecken</translation>
    </message>
    <message>
        <source>Mean of the border</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Mittel des Randes</translation>
    </message>
    <message>
        <source>A smooth blend of the hole&apos;s own border; instant, for skies and plain walls</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Ein glatter Verlauf aus dem Rand der Lücke; sofort fertig, für Himmel und glatte Wände</translation>
    </message>
    <message>
        <source>The filler “{name}” has one answer to a hole and no other.</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Das Verfahren „{name}“ hat je Lücke nur eine Variante.</translation>
    </message>
    <message>
        <source>PatchMatch needs the package “pypatchmatch”, which has no wheel for this machine.</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>PatchMatch braucht das Paket „pypatchmatch“, für das es auf diesem Rechner kein Wheel gibt.</translation>
    </message>
    <message>
        <source>There is no filler called “{name}”; choose one of {known}.</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Es gibt kein Verfahren „{name}“; wählen Sie eines von {known}.</translation>
    </message>
    <message>
        <source>The whole border of a hole is forbidden; allow some of it again.</source>
        <extracomment>engine/fillers/membrane.py</extracomment>
        <translation>Der ganze Rand einer Lücke ist gesperrt; lassen Sie einen Teil davon wieder zu.</translation>
    </message>
    <message>
        <source>PatchMatch&apos;s library does not load on this machine; choose another filler.</source>
        <extracomment>engine/fillers/patchmatch.py</extracomment>
        <translation>Die Bibliothek von PatchMatch lässt sich auf diesem Rechner nicht laden; wählen Sie ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>Every source around the hole is forbidden; allow some of the photo again.</source>
        <extracomment>engine/fillers/patchmatch.py</extracomment>
        <translation>Alle Quellen um die Lücke sind gesperrt; lassen Sie einen Teil des Fotos wieder zu.</translation>
    </message>
    <message>
        <source>PatchMatch needs the package “pypatchmatch”, which is not installed; install it with “pip install pypatchmatch” or choose another filler.</source>
        <extracomment>engine/fillers/patchmatch.py</extracomment>
        <translation>PatchMatch braucht das Paket „pypatchmatch“, das nicht installiert ist; installieren Sie es mit „pip install pypatchmatch“ oder wählen Sie ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>Every source near the hole is barred, so there is nothing left to attend to; erase some of “not from here”, or paint “only from here” closer to the hole.</source>
        <extracomment>engine/hole/attended.py</extracomment>
        <translation>Alle Quellen nahe der Lücke sind gesperrt, daher bleibt nichts zu beachten; radieren Sie etwas von „Nicht von hier“ oder malen Sie „Nur von hier“ näher an die Lücke.</translation>
    </message>
    <message>
        <source>Nothing is masked, so there is nothing to fill.</source>
        <extracomment>engine/hole/plan.py</extracomment>
        <translation>Nichts ist maskiert, daher gibt es nichts zu füllen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces at {scale} of the size, about {seconds:.1f} s and {memory:.0f} MB of {budget:.0f} MB.</source>
        <extracomment>engine/hole/plan.py</extracomment>
        <translation>
            <numerusform>1 Teilstück bei {scale} der Größe, etwa {seconds:.1f} s und {memory:.0f} MB von {budget:.0f} MB.</numerusform>
            <numerusform>{n} Teilstücke bei {scale} der Größe, etwa {seconds:.1f} s und {memory:.0f} MB von {budget:.0f} MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces at full size.</source>
        <extracomment>engine/hole/plan.py</extracomment>
        <translation>
            <numerusform>1 Teilstück in voller Größe.</numerusform>
            <numerusform>{n} Teilstücke in voller Größe.</numerusform>
        </translation>
    </message>
    <message>
        <source>is cut into slices, which Lacuna cannot read</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>ist in Scheiben zerteilt, die Lacuna nicht lesen kann</translation>
    </message>
    <message>
        <source>The checkpoint “{prefix}” is too large for a network that Lacuna knows.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>Der Checkpoint „{prefix}“ ist zu groß für ein Netz, das Lacuna kennt.</translation>
    </message>
    <message>
        <source>The checkpoint “{prefix}” has no tensor “{name}”.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>Der Checkpoint „{prefix}“ hat keinen Tensor „{name}“.</translation>
    </message>
    <message>
        <source>is of the type {kind}, not a floating-point number</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>ist vom Typ {kind}, keine Gleitkommazahl</translation>
    </message>
    <message>
        <source>The checkpoint “{prefix}” cannot be used: “{name}” {problem}.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>Der Checkpoint „{prefix}“ kann nicht verwendet werden: „{name}“ {problem}.</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: “{path}” is missing.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>Der Checkpoint ist nicht vollständig: „{path}“ fehlt.</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be read: {reason}.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>Der Checkpoint „{path}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be used: {error}.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>Der Checkpoint „{path}“ kann nicht verwendet werden: {error}.</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: “{path}” ends before “{name}” does.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>Der Checkpoint ist nicht vollständig: „{path}“ endet, bevor „{name}“ vollständig ist.</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” is damaged: the checksum of “{name}” is wrong.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>Der Checkpoint „{path}“ ist beschädigt: Die Prüfsumme von „{name}“ ist falsch.</translation>
    </message>
    <message>
        <source>has {size} bytes, which does not fit its shape {shape}</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>hat {size} Bytes, was nicht zur Form {shape} passt</translation>
    </message>
    <message>
        <source>The checkpoint “{prefix}” is damaged: “{name}” lies inside another tensor.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>Der Checkpoint „{prefix}“ ist beschädigt: „{name}“ liegt in einem anderen Tensor.</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be read: {error}.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>Der Checkpoint „{path}“ kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>“{path}” is too large to be the index of a checkpoint.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>„{path}“ ist zu groß für den Index eines Checkpoints.</translation>
    </message>
    <message>
        <source>is in the data file {number}, but there are only {count}</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>steht in der Datendatei {number}, es gibt aber nur {count}</translation>
    </message>
    <message>
        <source>“{path}” is a Keras file.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>„{path}“ ist eine Keras-Datei.</translation>
    </message>
    <message>
        <source>“{path}” is a Git LFS pointer: the file itself was not downloaded.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>„{path}“ ist ein Git-LFS-Zeiger: Die Datei selbst wurde nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>“{path}” is a web page: the file itself was not downloaded.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>„{path}“ ist eine Webseite: Die Datei selbst wurde nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>“{path}” is a gzip archive; unpack it first.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>„{path}“ ist ein gzip-Archiv; entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <source>“{path}” is a 7-Zip archive; unpack it first.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>„{path}“ ist ein 7-Zip-Archiv; entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <source>“{path}” is a RAR archive; unpack it first.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>„{path}“ ist ein RAR-Archiv; entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <source>“{path}” is a checkpoint of TensorFlow&apos;s old format V1, which is one file without an index; Lacuna reads the later V2, with .index and .data files.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>„{path}“ ist ein Checkpoint im alten TensorFlow-Format V1, einer Datei ohne Index; Lacuna liest das spätere V2 mit .index- und .data-Dateien.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds neither a TensorFlow checkpoint nor PyTorch weights.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>Der Ordner „{folder}“ enthält weder einen TensorFlow-Checkpoint noch PyTorch-Gewichte.</translation>
    </message>
    <message>
        <source>“{path}” is a safetensors file: if Lacuna made it, open it as it is; others cannot be imported.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>„{path}“ ist eine safetensors-Datei: Stammt sie von Lacuna, öffnen Sie sie, wie sie ist; andere lassen sich nicht importieren.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds {n} sets of weights ({names}); choose one of them.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>Der Ordner „{folder}“ enthält {n} Sätze Gewichte ({names}); wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>The weights file “{path}” is empty.</source>
        <extracomment>engine/interop/foreign.py, engine/weights.py</extracomment>
        <translation>Die Gewichtsdatei „{path}“ ist leer.</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: “{index_path}” is missing.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>Der Checkpoint ist nicht vollständig: „{index_path}“ fehlt.</translation>
    </message>
    <message>
        <source>There is no weights file or folder “{path}”.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>Es gibt keine Gewichtsdatei und keinen Ordner „{path}“.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>„{path}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is neither a TensorFlow checkpoint nor a PyTorch file.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>„{path}“ ist weder ein TensorFlow-Checkpoint noch eine PyTorch-Datei.</translation>
    </message>
    <message>
        <source>“{path}” is a network with gated convolutions (DeepFill v2, “Free-Form Image Inpainting”); Lacuna opens version 1, contextual attention.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>„{path}“ ist ein Netz mit Gated Convolutions (DeepFill v2, „Free-Form Image Inpainting“); Lacuna öffnet Version 1, Contextual Attention.</translation>
    </message>
    <message>
        <source>The weights “{path}” are not complete: “{name}” and {more} more are missing.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>Die Gewichte „{path}“ sind nicht vollständig: „{name}“ und {more} weitere fehlen.</translation>
    </message>
    <message>
        <source>The authors&apos; release for {data}</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>Die Veröffentlichung der Autoren für {data}</translation>
    </message>
    <message>
        <source>“{path}” holds weights, but not of a network with contextual attention that Lacuna knows.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>„{path}“ enthält Gewichte, aber nicht von einem Netz mit Contextual Attention, das Lacuna kennt.</translation>
    </message>
    <message>
        <source>The weights “{path}” are not complete: “{name}” is missing.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>Die Gewichte „{path}“ sind nicht vollständig: „{name}“ fehlt.</translation>
    </message>
    <message>
        <source>The weights “{path}” do not fit: “{name}” is of the shape {have} instead of {shape}.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>Die Gewichte „{path}“ passen nicht: „{name}“ hat die Form {have} statt {shape}.</translation>
    </message>
    <message>
        <source>The weights “{path}” do not fit: {error}</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>Die Gewichte „{path}“ passen nicht: {error}</translation>
    </message>
    <message>
        <source>The weights file “{path}” cannot be read: {reason}.</source>
        <extracomment>engine/interop/importer.py, engine/interop/pytorch.py, engine/weights.py</extracomment>
        <translation>Die Gewichtsdatei „{path}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Non-commercial: the authors release these weights for research and education only, and their code under CC BY-NC 4.0. Do not use the weights, or what you make with them, commercially.</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Nicht kommerziell: Die Autoren geben diese Gewichte nur für Forschung und Lehre frei und ihren Code unter CC BY-NC 4.0. Verwenden Sie die Gewichte und was Sie damit erstellen nicht kommerziell.</translation>
    </message>
    <message>
        <source>Non-commercial unless you know better: weights of this kind come from the authors&apos; code, which is under CC BY-NC 4.0 for research and education only, or from a port of it.</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Nicht kommerziell, sofern Sie es nicht besser wissen: Gewichte dieser Art stammen vom Code der Autoren, der unter CC BY-NC 4.0 nur für Forschung und Lehre steht, oder von einer Portierung davon.</translation>
    </message>
    <message>
        <source>Research only unless you know better: the port&apos;s code is under the MIT licence but derived from the authors&apos; non-commercial code, and its published weights were trained on ImageNet, whose terms allow research only.</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Nur Forschung, sofern Sie es nicht besser wissen: Der Code der Portierung steht unter der MIT-Lizenz, ist aber vom nicht kommerziellen Code der Autoren abgeleitet, und die veröffentlichten Gewichte wurden mit ImageNet trainiert, dessen Bedingungen nur Forschung erlauben.</translation>
    </message>
    <message>
        <source>The code is under the Apache License 2.0 and nothing more is said of the weights; the photographs they were trained on (Places365, CelebA-HQ) have terms of their own, for research only.</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Der Code steht unter der Apache License 2.0, zu den Gewichten ist nichts weiter gesagt; die Fotos, mit denen sie trainiert wurden (Places365, CelebA-HQ), haben eigene Bedingungen, nur für Forschung.</translation>
    </message>
    <message>
        <source>A network trained with the authors&apos; TensorFlow code</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Ein mit dem TensorFlow-Code der Autoren trainiertes Netz</translation>
    </message>
    <message>
        <source>A network converted from the authors&apos; TensorFlow code</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Ein vom TensorFlow-Code der Autoren umgewandeltes Netz</translation>
    </message>
    <message>
        <source>A network converted from the authors&apos; TensorFlow code for video completion, probably ImageNet</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Ein vom TensorFlow-Code der Autoren umgewandeltes Netz zur Videoergänzung, vermutlich ImageNet</translation>
    </message>
    <message>
        <source>A network trained with daa233&apos;s PyTorch port</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Ein mit daa233s PyTorch-Portierung trainiertes Netz</translation>
    </message>
    <message>
        <source>A network trained with OpenMMLab&apos;s MMEditing or MMagic</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Ein mit MMEditing oder MMagic von OpenMMLab trainiertes Netz</translation>
    </message>
    <message>
        <source>It is none of the authors&apos; releases; its colours were taken as BGR, as the authors&apos; are</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Es ist keine Veröffentlichung der Autoren; die Farben wurden wie bei diesen als BGR gelesen</translation>
    </message>
    <message>
        <source>The file had its colours swapped to RGB already</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Die Farben der Datei waren schon zu RGB getauscht</translation>
    </message>
    <message>
        <source>The file&apos;s kernels were transposed by a faulty conversion; that was undone</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Die Kernel der Datei waren durch eine fehlerhafte Umwandlung transponiert; das wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>The reference mode takes H×W×3 of 8 bits, not {shape} of {dtype}.</source>
        <extracomment>engine/interop/published_procedure.py</extracomment>
        <translation>Der Referenzmodus nimmt H×W×3 mit 8 Bit, nicht {shape} mit {dtype}.</translation>
    </message>
    <message>
        <source>The mask must be bool of the picture&apos;s size, not {shape} of {dtype}.</source>
        <extracomment>engine/interop/published_procedure.py</extracomment>
        <translation>Die Maske muss bool in der Größe des Bildes sein, nicht {shape} mit {dtype}.</translation>
    </message>
    <message>
        <source>The picture must be at least {least} pixels high and wide for this network.</source>
        <extracomment>engine/interop/published_procedure.py</extracomment>
        <translation>Für dieses Netz muss das Bild mindestens {least} Pixel hoch und breit sein.</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” holds no table of tensors.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>Die PyTorch-Datei „{path}“ enthält keine Tabelle von Tensoren.</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” holds no weights.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>Die PyTorch-Datei „{path}“ enthält keine Gewichte.</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” cannot be used: {error}.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>Die PyTorch-Datei „{path}“ kann nicht verwendet werden: {error}.</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” cannot be used: “{name}” is not a plain tensor.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>Die PyTorch-Datei „{path}“ kann nicht verwendet werden: „{name}“ ist kein einfacher Tensor.</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” cannot be used: “{name}” is larger than its data.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>Die PyTorch-Datei „{path}“ kann nicht verwendet werden: „{name}“ ist größer als die zugehörigen Daten.</translation>
    </message>
    <message>
        <source>{filler} fills it, too, and the better fill of each hole is taken</source>
        <extracomment>engine/judge/best.py</extracomment>
        <translation>{filler} füllt ebenfalls, und je Lücke wird die bessere Füllung genommen</translation>
    </message>
    <message>
        <source>six whole numbers</source>
        <extracomment>engine/model/config.py</extracomment>
        <translation>sechs ganze Zahlen</translation>
    </message>
    <message>
        <source>network configuration</source>
        <extracomment>engine/model/config.py</extracomment>
        <translation>Netzkonfiguration</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>part “{part}” of the {whole}</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{whole}, Teil „{part}“</translation>
    </message>
    <message>
        <source>a number without end</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>eine endlos lange Zahl</translation>
    </message>
    <message>
        <source>The {where} must be a table of names and values, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{where}: Nötig ist eine Tabelle aus Namen und Werten, nicht {value}.</translation>
    </message>
    <message>
        <source>The {where} has an unknown entry: {entries}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{where}: Unbekannter Eintrag: {entries}.</translation>
    </message>
    <message>
        <source>{name} must be between {least:g} and {most:g}, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} muss zwischen {least:g} und {most:g} liegen, nicht bei {value}.</translation>
    </message>
    <message>
        <source>{name} must be a list, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} muss eine Liste sein, nicht {value}.</translation>
    </message>
    <message>
        <source>{name} must be {count} values, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} muss aus {count} Werten bestehen, nicht {value}.</translation>
    </message>
    <message>
        <source>{name} must be {kind}, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} muss {kind} sein, nicht {value}.</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} muss eines von {choices} sein, nicht {value}.</translation>
    </message>
    <message>
        <source>{name} must be a table of names and numbers, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} muss eine Tabelle aus Namen und Zahlen sein, nicht {value}.</translation>
    </message>
    <message>
        <source>too many boxes</source>
        <extracomment>engine/photo/boxes.py</extracomment>
        <translation>zu viele Boxen</translation>
    </message>
    <message>
        <source>a box is shorter than its head</source>
        <extracomment>engine/photo/boxes.py</extracomment>
        <translation>eine Box ist kürzer als ihr Kopf</translation>
    </message>
    <message>
        <source>more pixels than the data can hold</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>mehr Pixel, als die Daten enthalten können</translation>
    </message>
    <message>
        <source>cut into too many {what}</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>in zu viele {what} zerteilt</translation>
    </message>
    <message>
        <source>is a JPEG of {count} scans, which takes too long to read. Save it anew first.</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>ist ein JPEG mit {count} Scans; das Lesen dauert zu lange. Speichern Sie die Datei zuerst neu.</translation>
    </message>
    <message>
        <source>too many scans</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>zu viele Scans</translation>
    </message>
    <message>
        <source>The photo says what its colours are as films do; that is not kept, so they look different.</source>
        <extracomment>engine/photo/colours.py</extracomment>
        <translation>Das Foto beschreibt seine Farben, wie es Filme tun; das bleibt nicht erhalten, daher sehen sie anders aus.</translation>
    </message>
    <message>
        <source>The file also holds other pictures, such as a depth or gain map; only the main one is kept.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>Die Datei enthält auch andere Bilder, etwa eine Tiefen- oder Gain-Map; nur das Hauptbild bleibt erhalten.</translation>
    </message>
    <message>
        <source>is {width}×{height} pixels ({megapixels:.0f} megapixels); the limit is {limit:.0f} megapixels. Scale it down first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>hat {width}×{height} Pixel ({megapixels:.0f} Megapixel); die Grenze liegt bei {limit:.0f} Megapixeln. Verkleinern Sie das Bild zuerst.</translation>
    </message>
    <message>
        <source>holds no pixels.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>enthält keine Pixel.</translation>
    </message>
    <message>
        <source>claims far more pixels than a photo in a file of its size has.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>gibt weit mehr Pixel an, als ein Foto in einer Datei dieser Größe hat.</translation>
    </message>
    <message>
        <source>far too many pixels</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>viel zu viele Pixel</translation>
    </message>
    <message>
        <source>is a CMYK JPEG, made for print. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>ist ein CMYK-JPEG für den Druck. Wandeln Sie die Datei zuerst in RGB um.</translation>
    </message>
    <message>
        <source>The file also holds a second picture, such as a preview or a depth map; only the main one is kept.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>Die Datei enthält auch ein zweites Bild, etwa eine Vorschau oder Tiefenkarte; nur das Hauptbild bleibt erhalten.</translation>
    </message>
    <message>
        <source>is animated; only still photos can be opened. Save one frame as a picture first.</source>
        <extracomment>engine/photo/decoding.py, engine/photo/decoding_avif.py, engine/photo/decoding_jxl.py, engine/photo/decoding_png.py</extracomment>
        <translation>ist animiert; nur Einzelbilder lassen sich öffnen. Speichern Sie zuerst einen Frame als Bild.</translation>
    </message>
    <message>
        <source>is a compressed BMP, and too large for one to be read. Save it as PNG first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>ist ein komprimiertes BMP und dafür zu groß zum Lesen. Speichern Sie die Datei zuerst als PNG.</translation>
    </message>
    <message>
        <source>The photo was black and white with 1 bit per pixel and is now 8-bit grey.</source>
        <extracomment>engine/photo/decoding.py, engine/photo/decoding_tiff.py</extracomment>
        <translation>Das Foto war schwarzweiß mit 1 Bit pro Pixel und ist jetzt 8-Bit-Grau.</translation>
    </message>
    <message>
        <source>The photo had a palette of few colours and is now 8-bit RGB.</source>
        <extracomment>engine/photo/decoding.py, engine/photo/decoding_tiff.py</extracomment>
        <translation>Das Foto hatte eine Palette weniger Farben und ist jetzt 8-Bit-RGB.</translation>
    </message>
    <message>
        <source>is in CMYK colours, made for print. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>ist in CMYK-Farben für den Druck. Wandeln Sie die Datei zuerst in RGB um.</translation>
    </message>
    <message>
        <source>holds 32-bit or floating-point pixels. Convert it to 8 or 16 bits first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>enthält 32-Bit- oder Gleitkommapixel. Wandeln Sie die Datei zuerst in 8 oder 16 Bit um.</translation>
    </message>
    <message>
        <source>holds {mode} pixels. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>enthält {mode}-Pixel. Wandeln Sie die Datei zuerst in RGB um.</translation>
    </message>
    <message>
        <source>is an AVIF file, and the installed Pillow cannot read those. Install a newer one.</source>
        <extracomment>engine/photo/decoding_avif.py</extracomment>
        <translation>ist eine AVIF-Datei, die das installierte Pillow nicht lesen kann. Installieren Sie ein neueres.</translation>
    </message>
    <message>
        <source>is a HEIC file, and pi-heif, which reads those, is not installed.</source>
        <extracomment>engine/photo/decoding_heic.py</extracomment>
        <translation>ist eine HEIC-Datei, und pi-heif, das diese liest, ist nicht installiert.</translation>
    </message>
    <message>
        <source>holds {channels} channels; only grey or RGB with at most one alpha can be opened.</source>
        <extracomment>engine/photo/decoding_jp2.py, engine/photo/decoding_tiff.py</extracomment>
        <translation>enthält {channels} Kanäle; nur Grau oder RGB mit höchstens einem Alphakanal lässt sich öffnen.</translation>
    </message>
    <message>
        <source>stores its colours at another size than its brightness. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding_jp2.py</extracomment>
        <translation>speichert Farben in anderer Größe als die Helligkeit. Wandeln Sie die Datei zuerst in RGB um.</translation>
    </message>
    <message>
        <source>holds signed pixels, channels of several depths or of more than 16 bits. Convert it first.</source>
        <extracomment>engine/photo/decoding_jp2.py</extracomment>
        <translation>enthält Pixel mit Vorzeichen, Kanäle verschiedener Tiefe oder mit mehr als 16 Bit. Wandeln Sie die Datei zuerst um.</translation>
    </message>
    <message>
        <source>has a palette of few colours. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding_jp2.py</extracomment>
        <translation>hat eine Palette weniger Farben. Wandeln Sie die Datei zuerst in RGB um.</translation>
    </message>
    <message>
        <source>is in CMYK or another colour space made for print or measuring. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding_jp2.py, engine/photo/decoding_tiff.py</extracomment>
        <translation>ist in CMYK oder einem anderen Farbraum für Druck oder Messung. Wandeln Sie die Datei zuerst in RGB um.</translation>
    </message>
    <message>
        <source>is a JPEG 2000 file, and imagecodecs, which reads those, is not installed.</source>
        <extracomment>engine/photo/decoding_jp2.py</extracomment>
        <translation>ist eine JPEG-2000-Datei, und imagecodecs, das diese liest, ist nicht installiert.</translation>
    </message>
    <message>
        <source>The colour profile of a JPEG XL cannot be read here and is not kept, so colours may look different.</source>
        <extracomment>engine/photo/decoding_jxl.py</extracomment>
        <translation>Das Farbprofil eines JPEG XL kann hier nicht gelesen werden und bleibt nicht erhalten; Farben können anders aussehen.</translation>
    </message>
    <message>
        <source>holds floating-point pixels or more than 16 bits. Convert it to 8 or 16 bits first.</source>
        <extracomment>engine/photo/decoding_jxl.py</extracomment>
        <translation>enthält Gleitkommapixel oder mehr als 16 Bit. Wandeln Sie die Datei zuerst in 8 oder 16 Bit um.</translation>
    </message>
    <message>
        <source>holds channels beside grey or RGB and one alpha. Convert it first.</source>
        <extracomment>engine/photo/decoding_jxl.py</extracomment>
        <translation>enthält Kanäle neben Grau oder RGB und einem Alphakanal. Wandeln Sie die Datei zuerst um.</translation>
    </message>
    <message>
        <source>is a JPEG XL file, and imagecodecs, which reads those, is not installed.</source>
        <extracomment>engine/photo/decoding_jxl.py</extracomment>
        <translation>ist eine JPEG-XL-Datei, und imagecodecs, das diese liest, ist nicht installiert.</translation>
    </message>
    <message>
        <source>The photo held {depth} bits per pixel and is now 8-bit grey.</source>
        <extracomment>engine/photo/decoding_png.py</extracomment>
        <translation>Das Foto hatte {depth} Bit pro Pixel und ist jetzt 8-Bit-Grau.</translation>
    </message>
    <message>
        <source>has 16 bits per channel, and opencv-python, which reads that, is not installed.</source>
        <extracomment>engine/photo/decoding_png.py</extracomment>
        <translation>hat 16 Bit pro Kanal, und opencv-python, das dies liest, ist nicht installiert.</translation>
    </message>
    <message>
        <source>a camera RAW file</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>eine Kamera-RAW-Datei</translation>
    </message>
    <message>
        <source>holds {kind} pixels. Convert it to 8 or 16 bits first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>enthält {kind}-Pixel. Wandeln Sie die Datei zuerst in 8 oder 16 Bit um.</translation>
    </message>
    <message>
        <source>stores brightness and colours apart without JPEG. Save it as RGB first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>speichert Helligkeit und Farben getrennt, ohne JPEG. Speichern Sie die Datei zuerst als RGB.</translation>
    </message>
    <message>
        <source>is compressed in the old way of JPEG in TIFF, which is ambiguous. Save it anew first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>ist nach der alten Art von JPEG in TIFF komprimiert, die mehrdeutig ist. Speichern Sie die Datei zuerst neu.</translation>
    </message>
    <message>
        <source>{bits}-bit signed</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>vorzeichenbehaftete {bits}-Bit</translation>
    </message>
    <message>
        <source>{bits}-bit floating-point</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>{bits}-Bit-Gleitkomma</translation>
    </message>
    <message>
        <source>{bits}-bit complex</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>komplexe {bits}-Bit</translation>
    </message>
    <message>
        <source>The Photoshop layers inside the file are not kept.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>Die Photoshop-Ebenen in der Datei bleiben nicht erhalten.</translation>
    </message>
    <message>
        <source>is a TIFF of more than {pages} pages; only single photos can be opened. Save one page as a picture first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>ist ein TIFF mit mehr als {pages} Seiten; nur einzelne Fotos lassen sich öffnen. Speichern Sie zuerst eine Seite als Bild.</translation>
    </message>
    <message>
        <source>is compressed by {name}, which cannot be read here. Save it without first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>ist mit {name} komprimiert, was hier nicht lesbar ist. Speichern Sie die Datei zuerst ohne.</translation>
    </message>
    <message>
        <source>The EXIF data of this TIFF cannot be kept.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>Die EXIF-Daten dieses TIFF können nicht erhalten werden.</translation>
    </message>
    <message>
        <source>is compressed, and the library imagecodecs is not installed.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>ist komprimiert, und die Bibliothek imagecodecs ist nicht installiert.</translation>
    </message>
    <message>
        <source>the photo was not a JPEG before</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>das Foto war vorher kein JPEG</translation>
    </message>
    <message>
        <source>quality {quality} was asked for</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>Qualität {quality} wurde verlangt</translation>
    </message>
    <message>
        <source>the file cannot say any more how it is turned</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>die Datei kann nicht mehr angeben, wie sie gedreht ist</translation>
    </message>
    <message>
        <source>The whole JPEG was encoded anew, because {reason}.</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>Das ganze JPEG wurde neu kodiert, denn {reason}.</translation>
    </message>
    <message>
        <source>A TIFF cannot hold more than 4 GB. Save as PNG instead.</source>
        <extracomment>engine/photo/encoding_tiff.py</extracomment>
        <translation>Ein TIFF kann nicht mehr als 4 GB enthalten. Speichern Sie stattdessen als PNG.</translation>
    </message>
    <message>
        <source>a picture in it lies over its directories</source>
        <extracomment>engine/photo/exif.py</extracomment>
        <translation>ein Bild darin liegt über seinen Verzeichnissen</translation>
    </message>
    <message>
        <source>a directory lies outside the data</source>
        <extracomment>engine/photo/tiff_directory.py</extracomment>
        <translation>ein Verzeichnis liegt außerhalb der Daten</translation>
    </message>
    <message>
        <source>a directory is cut off</source>
        <extracomment>engine/photo/tiff_directory.py</extracomment>
        <translation>ein Verzeichnis ist abgeschnitten</translation>
    </message>
    <message>
        <source>no TIFF header</source>
        <extracomment>engine/photo/tiff_directory.py</extracomment>
        <translation>kein TIFF-Kopf</translation>
    </message>
    <message>
        <source>it claims more than it can hold</source>
        <extracomment>engine/photo/tiff_directory.py</extracomment>
        <translation>sie gibt mehr an, als sie enthalten kann</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>engine/photo/formats.py</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <extracomment>engine/photo/formats.py</extracomment>
        <translation>Kamera-RAW</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>engine/photo/formats.py</extracomment>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <extracomment>engine/photo/formats.py</extracomment>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <source>the file is coded in a rare way (lossless or arithmetic)</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>die Datei ist auf seltene Weise kodiert (verlustfrei oder arithmetisch)</translation>
    </message>
    <message>
        <source>the file has {precision} bits per channel</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>die Datei hat {precision} Bit pro Kanal</translation>
    </message>
    <message>
        <source>the file does not store brightness and two colours</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>die Datei speichert nicht Helligkeit und zwei Farben</translation>
    </message>
    <message>
        <source>the photo has another size than the file</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>das Foto hat eine andere Größe als die Datei</translation>
    </message>
    <message>
        <source>the file reduces its colours by an odd factor</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>die Datei verkleinert ihre Farben um einen ungewöhnlichen Faktor</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the library jpeglib is not installed</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>die Bibliothek jpeglib ist nicht installiert</translation>
    </message>
    <message>
        <source>the file&apos;s coefficients cannot be read</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>die Koeffizienten der Datei sind nicht lesbar</translation>
    </message>
    <message>
        <source>The pictures inside the XMP data were left out: they show the photo as it was.</source>
        <extracomment>engine/photo/jpeg_notes.py</extracomment>
        <translation>Die Bilder in den XMP-Daten wurden weggelassen: Sie zeigen das Foto, wie es war.</translation>
    </message>
    <message>
        <source>A film or second picture inside the file was left out: it shows the photo as it was.</source>
        <extracomment>engine/photo/jpeg_notes.py</extracomment>
        <translation>Ein Film oder zweites Bild in der Datei wurde weggelassen: Es zeigt das Foto, wie es war.</translation>
    </message>
    <message>
        <source>no frame header before the first scan</source>
        <extracomment>engine/photo/jpeg_segments.py</extracomment>
        <translation>kein Frame-Kopf vor dem ersten Scan</translation>
    </message>
    <message>
        <source>no JPEG file</source>
        <extracomment>engine/photo/jpeg_segments.py</extracomment>
        <translation>keine JPEG-Datei</translation>
    </message>
    <message>
        <source>damaged or cut short</source>
        <extracomment>engine/photo/jpeg_segments.py</extracomment>
        <translation>beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>no codestream</source>
        <extracomment>engine/photo/jxl_header.py</extracomment>
        <translation>kein Codestream</translation>
    </message>
    <message>
        <source>too many channels</source>
        <extracomment>engine/photo/jxl_header.py</extracomment>
        <translation>zu viele Kanäle</translation>
    </message>
    <message>
        <source>cut off</source>
        <extracomment>engine/photo/jxl_header.py</extracomment>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>the header is missing</source>
        <extracomment>engine/photo/png_chunks.py</extracomment>
        <translation>der Kopf fehlt</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <extracomment>engine/photo/png_chunks.py</extracomment>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>a checksum is wrong</source>
        <extracomment>engine/photo/png_chunks.py</extracomment>
        <translation>eine Prüfsumme ist falsch</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short, and cannot be opened.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} ist beschädigt oder abgeschnitten und kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>is empty: there is not one byte in it.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>ist leer: kein einziges Byte darin.</translation>
    </message>
    <message>
        <source>empty file</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>leere Datei</translation>
    </message>
    <message>
        <source>not an image</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>{width}×{height} pixels are too many</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{width}×{height} Pixel sind zu viele</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} gibt es nicht.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>{name} is {what}, not a photo.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} ist {what}, kein Foto.</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>{name} may not be read; check its permissions.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} darf nicht gelesen werden; prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>may not be read</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>{name} takes more than {seconds} seconds to read; it is given up.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} braucht zum Lesen mehr als {seconds} Sekunden und wird aufgegeben.</translation>
    </message>
    <message>
        <source>takes too long</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>dauert zu lange</translation>
    </message>
    <message>
        <source>{name} needs more memory than there is.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} braucht mehr Speicher, als da ist.</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>braucht mehr Speicher, als da ist</translation>
    </message>
    <message>
        <source>a library</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>eine Bibliothek</translation>
    </message>
    <message>
        <source>{name} cannot be opened, for {missing} is not installed.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} kann nicht geöffnet werden, denn {missing} ist nicht installiert.</translation>
    </message>
    <message>
        <source>{missing} is missing</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{missing} fehlt</translation>
    </message>
    <message>
        <source>{name} {problem}. Choose {instead}.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} {problem}. Wählen Sie {instead}.</translation>
    </message>
    <message>
        <source>The grey colour profile was left out: WebP holds RGB.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Das Grau-Farbprofil wurde weggelassen: WebP enthält RGB.</translation>
    </message>
    <message>
        <source>EXIF, XMP and the colour profile were left out: BMP cannot hold them.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>EXIF, XMP und das Farbprofil wurden weggelassen: BMP kann sie nicht aufnehmen.</translation>
    </message>
    <message>
        <source>The JPEG comment was left out: {format} cannot hold it.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Der JPEG-Kommentar wurde weggelassen: {format} kann ihn nicht aufnehmen.</translation>
    </message>
    <message>
        <source>The captions and settings of Photoshop in the TIFF were left out: only TIFF keeps them.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Die Bildtexte und Einstellungen von Photoshop im TIFF wurden weggelassen: Nur TIFF behält sie.</translation>
    </message>
    <message>
        <source>{name} could not be saved: there is not enough memory.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} konnte nicht gespeichert werden: zu wenig Speicher.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} konnte nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
        <source>The EXIF data was left out: it is larger than JPEG can hold.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Die EXIF-Daten wurden weggelassen: Sie sind größer, als JPEG aufnehmen kann.</translation>
    </message>
    <message>
        <source>The XMP data was left out: it is larger than JPEG can hold.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Die XMP-Daten wurden weggelassen: Sie sind größer, als JPEG aufnehmen kann.</translation>
    </message>
    <message>
        <source>The PNG text, and the captions (IPTC) in it, were left out: {format} cannot hold them.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Der PNG-Text und die Bildtexte (IPTC) darin wurden weggelassen: {format} kann sie nicht aufnehmen.</translation>
    </message>
    <message>
        <source>The PNG text was left out: {format} cannot hold it.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Der PNG-Text wurde weggelassen: {format} kann ihn nicht aufnehmen.</translation>
    </message>
    <message>
        <source>memory ran out, so hole {number} stays as the network drew it</source>
        <extracomment>engine/session.py</extracomment>
        <translation>der Speicher ging aus, daher bleibt Lücke {number}, wie das Netz sie zeichnete</translation>
    </message>
    <message>
        <source>hole {number} is solved at {share:.0%} of its size to stay within the memory budget</source>
        <extracomment>engine/session.py</extracomment>
        <translation>Lücke {number} wird bei {share:.0%} ihrer Größe gelöst, um im Speicherbudget zu bleiben</translation>
    </message>
    <message>
        <source>hole {number} stays as the network draws it: detail would not fit the memory budget</source>
        <extracomment>engine/session.py</extracomment>
        <translation>Lücke {number} bleibt, wie das Netz sie zeichnet: Details würden das Speicherbudget sprengen</translation>
    </message>
    <message>
        <source>{device} ran out of memory, so the CPU went on</source>
        <extracomment>engine/session.py</extracomment>
        <translation>auf {device} ging der Speicher aus, daher machte die CPU weiter</translation>
    </message>
    <message>
        <source>memory ran out, so hole {number} was solved at {share:.0%} of its size</source>
        <extracomment>engine/session.py</extracomment>
        <translation>der Speicher ging aus, daher wurde Lücke {number} bei {share:.0%} ihrer Größe gelöst</translation>
    </message>
    <message>
        <source>There is not enough memory to fill this hole, not even at a small scale; close other programs.</source>
        <extracomment>engine/session.py</extracomment>
        <translation>Zu wenig Speicher, um diese Lücke zu füllen, selbst in kleinem Maßstab; schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The whole photo is masked, so there is nothing to fill from; leave a part of it unmasked.</source>
        <extracomment>engine/types.py</extracomment>
        <translation>Das ganze Foto ist maskiert, daher gibt es nichts, woraus zu füllen wäre; lassen Sie einen Teil unmaskiert.</translation>
    </message>
    <message>
        <source>A photo must be H×W×3 of 8 or 16 bits, not {shape} of {dtype}.</source>
        <extracomment>engine/types.py</extracomment>
        <translation>Ein Foto muss H×W×3 mit 8 oder 16 Bit sein, nicht {shape} mit {dtype}.</translation>
    </message>
    <message>
        <source>mask</source>
        <extracomment>engine/types.py</extracomment>
        <translation>Maske</translation>
    </message>
    <message>
        <source>mask of forbidden sources</source>
        <extracomment>engine/types.py</extracomment>
        <translation>Maske gesperrter Quellen</translation>
    </message>
    <message>
        <source>The {name} must be an array of bool, not {dtype}.</source>
        <extracomment>engine/types.py</extracomment>
        <translation>Die {name} muss ein Array von bool sein, nicht {dtype}.</translation>
    </message>
    <message>
        <source>The {name} is {have} pixels, but the photo is {want}.</source>
        <extracomment>engine/types.py</extracomment>
        <translation>Die {name} hat {have} Pixel, das Foto aber {want}.</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file of Lacuna: it has no valid format version.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>„{path}“ ist keine Gewichtsdatei von Lacuna: keine gültige Formatversion.</translation>
    </message>
    <message>
        <source>The weights file “{path}” describes its origin wrongly.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Die Gewichtsdatei „{path}“ beschreibt ihre Herkunft falsch.</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file: its header is not valid.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>„{path}“ ist keine Gewichtsdatei: Der Kopf ist ungültig.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, or not a weights file of Lacuna: its entry “{name}” makes no sense.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>„{path}“ ist beschädigt oder keine Gewichtsdatei von Lacuna: Der Eintrag „{name}“ ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The weights file “{path}” is damaged: {error}.</source>
        <extracomment>engine/weights.py, training/run/weights.py</extracomment>
        <translation>Die Gewichtsdatei „{path}“ ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>The weights file “{path}” describes its network wrongly: {why}</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Die Gewichtsdatei „{path}“ beschreibt ihr Netz falsch: {why}</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: {error}</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Die Gewichtsdatei „{path}“ passt nicht: {error}</translation>
    </message>
    <message>
        <source>There is no weights file “{path}”.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Es gibt keine Gewichtsdatei „{path}“.</translation>
    </message>
    <message>
        <source>recipe</source>
        <extracomment>training/config.py</extracomment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>The crop size must be a multiple of 8 pixels, not {size}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Die Ausschnittgröße muss ein Vielfaches von 8 Pixeln sein, nicht {size}.</translation>
    </message>
    <message>
        <source>The phase “{name}” has no crops; give it a size and a batch.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Die Phase „{name}“ hat keine Ausschnitte; geben Sie eine Größe und einen Batch an.</translation>
    </message>
    <message>
        <source>The weight of the kind “{kind}”</source>
        <extracomment>training/config.py</extracomment>
        <translation>Das Gewicht der Art „{kind}“</translation>
    </message>
    <message>
        <source>All kinds of photos have the weight 0; give at least one more.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Alle Arten von Fotos haben das Gewicht 0; geben Sie mindestens einer mehr.</translation>
    </message>
    <message>
        <source>All kinds of holes have the weight 0; give at least one more.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Alle Arten von Lücken haben das Gewicht 0; geben Sie mindestens einer mehr.</translation>
    </message>
    <message>
        <source>Saved masks are to be used, but no folder is given for them.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Gespeicherte Masken sollen verwendet werden, aber es ist kein Ordner dafür angegeben.</translation>
    </message>
    <message>
        <source>The local patch ({patch} px) is larger than the crop ({size} px).</source>
        <extracomment>training/config.py</extracomment>
        <translation>Der lokale Patch ({patch} px) ist größer als der Ausschnitt ({size} px).</translation>
    </message>
    <message>
        <source>The recipe has no phases; give at least one.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Das Rezept hat keine Phasen; geben Sie mindestens eine an.</translation>
    </message>
    <message>
        <source>This network takes crops of multiples of {step} px, at least {least}, not {size}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Dieses Netz nimmt Ausschnitte in Vielfachen von {step} px, mindestens {least}, nicht {size}.</translation>
    </message>
    <message>
        <source>The recipe “{path}” cannot be read: {reason}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Das Rezept „{path}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The recipe “{path}” is not valid TOML: {error}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Das Rezept „{path}“ ist kein gültiges TOML: {error}.</translation>
    </message>
    <message>
        <source>The recipe “{path}” is wrong: {error}</source>
        <extracomment>training/config.py</extracomment>
        <translation>Das Rezept „{path}“ ist falsch: {error}</translation>
    </message>
    <message>
        <source>A process that makes batches was ended, perhaps for want of memory; start again with fewer workers or a smaller cache_mb. What was saved last can be gone on with.</source>
        <extracomment>training/data/ahead.py</extracomment>
        <translation>Ein Prozess, der Batches erstellt, wurde beendet, vielleicht aus Speichermangel; starten Sie erneut mit weniger Prozessen (workers) oder kleinerem cache_mb. Das zuletzt Gesicherte lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>No photo of the folder can be decoded any more; is the disk still there?</source>
        <extracomment>training/data/crops.py</extracomment>
        <translation>Kein Foto des Ordners lässt sich mehr dekodieren; ist der Datenträger noch da?</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” to read saved masks from.</source>
        <extracomment>training/data/holes.py</extracomment>
        <translation>Es gibt keinen Ordner „{folder}“, aus dem gespeicherte Masken zu lesen wären.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has no mask with a hole (white); save one in the editor first.</source>
        <extracomment>training/data/holes.py</extracomment>
        <translation>Der Ordner „{folder}“ hat keine Maske mit einer Lücke (weiß); speichern Sie zuerst eine im Editor.</translation>
    </message>
    <message>
        <source>There is no folder “{root}”; choose a folder of photos.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>Es gibt keinen Ordner „{root}“; wählen Sie einen Ordner mit Fotos.</translation>
    </message>
    <message>
        <source>“{root}” is not laid out as DTD: it has no folder “images”.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>„{root}“ ist nicht wie DTD aufgebaut: kein Ordner „images“.</translation>
    </message>
    <message>
        <source>The folder “{root}” cannot be read: {reason}.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>Der Ordner „{root}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>left out: a recoloured copy of a training photo</source>
        <extracomment>training/data/left_out.py</extracomment>
        <translation>ausgelassen: eine umgefärbte Kopie eines Trainingsfotos</translation>
    </message>
    <message>
        <source>copy it again, or make it anew with “python -m training pack”</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>kopieren Sie es erneut oder erstellen Sie es neu mit „python -m training pack“</translation>
    </message>
    <message>
        <source>The pack “{path}” lacks {n} of its pictures; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>Im Paket „{path}“ fehlen {n} Bilder; {again}.</translation>
    </message>
    <message>
        <source>{name} in “{path}” is damaged.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>{name} in „{path}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>damaged or cut off</source>
        <extracomment>engine/photo/reading.py, training/data/pack.py</extracomment>
        <translation>beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>“{path}” is no pack of Lacuna, or damaged; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>„{path}“ ist kein Paket von Lacuna oder beschädigt; {again}.</translation>
    </message>
    <message>
        <source>The pack “{path}” cannot be read: {reason}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>Das Paket „{path}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The pack “{output}” could not be written: {reason}.</source>
        <extracomment>training/data/packing.py</extracomment>
        <translation>Das Paket „{output}“ konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Stopped while the photos were being read.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>Beim Lesen der Fotos gestoppt.</translation>
    </message>
    <message>
        <source>The hold-out photos of this run are gone; put them back or start a new run.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>Die zurückgehaltenen Fotos dieses Laufs sind weg; legen Sie sie zurück oder starten Sie einen neuen Lauf.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were skipped: {files}.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>
            <numerusform>1 Datei wurde übersprungen: {files}.</numerusform>
            <numerusform>{n} Dateien wurden übersprungen: {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one photo can be used, and at least one more is needed to measure on; add photos, or open this one and choose “Only this photo”.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>Nur ein Foto ist verwendbar, und zum Messen ist mindestens ein weiteres nötig; fügen Sie Fotos hinzu oder öffnen Sie dieses und wählen „Nur dieses Foto“.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were skipped: {files} and {more} more.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>
            <numerusform>1 Datei wurde übersprungen: {files} und {more} weitere.</numerusform>
            <numerusform>{n} Dateien wurden übersprungen: {files} und {more} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo in “{root}” is of a kind the recipe names ({kinds}); names begin with the kind.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>Kein Foto in „{root}“ ist von einer Art, die das Rezept nennt ({kinds}); Namen beginnen mit der Art.</translation>
    </message>
    <message>
        <source>There are no photos in what was chosen.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>In der Auswahl gibt es keine Fotos.</translation>
    </message>
    <message>
        <source>no photos in this folder</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>keine Fotos in diesem Ordner</translation>
    </message>
    <message>
        <source>None of the photos in “{root}” can be used. {report}</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>Keines der Fotos in „{root}“ ist verwendbar. {report}</translation>
    </message>
    <message>
        <source>Choose folders or files with {formats} photos.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>Wählen Sie Ordner oder Dateien mit Fotos der Art {formats}.</translation>
    </message>
    <message>
        <source>only {width}×{height} pixels</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>nur {width}×{height} Pixel</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to: {reason}.</source>
        <extracomment>training/finetune/folder.py</extracomment>
        <translation>In den Ordner „{folder}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Another window of Lacuna is working on this run; go on there, or close it first.</source>
        <extracomment>training/finetune/folder.py</extracomment>
        <translation>Ein anderes Fenster von Lacuna arbeitet an diesem Lauf; fahren Sie dort fort oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Only {free} MB are free where the run is kept (“{folder}”), and it needs about {need} MB; free some space and try again.</source>
        <extracomment>training/finetune/machine.py</extracomment>
        <translation>Nur {free} MB sind frei, wo der Lauf liegt („{folder}“), und er braucht etwa {need} MB; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The folder of the run “{folder}” cannot be used: {reason}; choose another place.</source>
        <extracomment>training/finetune/machine.py</extracomment>
        <translation>Der Ordner des Laufs „{folder}“ kann nicht verwendet werden: {reason}; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The photo and its hole are of different sizes; start again.</source>
        <extracomment>training/finetune/only_photo.py</extracomment>
        <translation>Das Foto und die Lücke darin sind verschieden groß; bitte neu starten.</translation>
    </message>
    <message>
        <source>There is no hole to learn for; paint one first.</source>
        <extracomment>training/finetune/only_photo.py</extracomment>
        <translation>Es gibt keine Lücke, für die gelernt werden könnte; malen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>Too little of the photo is intact to learn from; make the hole smaller or fill it as it is.</source>
        <extracomment>training/finetune/only_photo.py</extracomment>
        <translation>Zu wenig vom Foto ist unversehrt, um daraus zu lernen; verkleinern Sie die Lücke oder füllen Sie sie, wie sie ist.</translation>
    </message>
    <message>
        <source>The copy of the open photo cannot be read ({reason}); start again.</source>
        <extracomment>training/finetune/only_photo.py</extracomment>
        <translation>Die Kopie des offenen Fotos kann nicht gelesen werden ({reason}); bitte neu starten.</translation>
    </message>
    <message>
        <source>The run has no budget; give it minutes or steps.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>Der Lauf hat kein Budget; geben Sie ihm Minuten oder Schritte.</translation>
    </message>
    <message>
        <source>The budget must be above 0; give the run more minutes or steps.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>Das Budget muss über 0 liegen; geben Sie dem Lauf mehr Minuten oder Schritte.</translation>
    </message>
    <message>
        <source>Only this photo needs an open photo with a hole; paint the hole first.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>„Nur dieses Foto“ braucht ein offenes Foto mit einer Lücke; malen Sie zuerst die Lücke.</translation>
    </message>
    <message>
        <source>No photos are chosen; add a folder or drop photos.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>Keine Fotos gewählt; fügen Sie einen Ordner hinzu oder ziehen Sie Fotos hierher.</translation>
    </message>
    <message>
        <source>The plan of this run is no text; delete the run.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>Der Plan dieses Laufs ist kein Text; löschen Sie den Lauf.</translation>
    </message>
    <message>
        <source>There is no fine-tuning run in “{folder}”: {reason}.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>In „{folder}“ gibt es keinen Lauf eines Nachtrainings: {reason}.</translation>
    </message>
    <message>
        <source>Only this photo learns without critics, perceptual and style terms, which would need to see what is under the hole; set them to 0.</source>
        <extracomment>training/finetune/preparation.py</extracomment>
        <translation>„Nur dieses Foto“ lernt ohne Kritiker, Wahrnehmungs- und Stilterme, die sehen müssten, was unter der Lücke ist; setzen Sie diese auf 0.</translation>
    </message>
    <message>
        <source>The list of the photos this run was not to see is damaged; delete the run.</source>
        <extracomment>training/finetune/preparation.py</extracomment>
        <translation>Die Liste der Fotos, die dieser Lauf nicht sehen sollte, ist beschädigt; löschen Sie den Lauf.</translation>
    </message>
    <message>
        <source>The weights to start from, “{chosen}”, cannot be read: {reason}.</source>
        <extracomment>training/finetune/preparation.py</extracomment>
        <translation>Die Ausgangsgewichte „{chosen}“ können nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The best weights so far are judged.</source>
        <extracomment>training/finetune/run.py</extracomment>
        <translation>Die bisher besten Gewichte werden bewertet.</translation>
    </message>
    <message>
        <source>The best state so far is used instead.</source>
        <extracomment>training/finetune/run.py</extracomment>
        <translation>Stattdessen wird der bisher beste Stand verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>{holes} holes in {n} photos</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>
            <numerusform>{holes} Lücken in 1 Foto</numerusform>
            <numerusform>{holes} Lücken in {n} Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>No sure gain: {numbers}.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>Kein sicherer Gewinn: {numbers}.</translation>
    </message>
    <message>
        <source>{before:.2f} dB before, {after:.2f} dB after ({change:+.2f}) inside {where} it never saw</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>{before:.2f} dB vorher, {after:.2f} dB nachher ({change:+.2f}) in {where}, nie zuvor gesehen</translation>
    </message>
    <message>
        <source>{before:.2f} dB before, {after:.2f} dB after ({change:+.2f}, 95 % sure between {low:+.2f} and {high:+.2f}) inside {where} it never saw</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>{before:.2f} dB vorher, {after:.2f} dB nachher ({change:+.2f}, zu 95 % sicher zwischen {low:+.2f} und {high:+.2f}) in {where}, nie zuvor gesehen</translation>
    </message>
    <message>
        <source>Better: {numbers}.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>Besser: {numbers}.</translation>
    </message>
    <message>
        <source>No step made it better than the model it started from, measured in {where} it never saw.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>Kein Schritt machte es besser als das Ausgangsmodell, gemessen in {where}, nie zuvor gesehen.</translation>
    </message>
    <message>
        <source>Worse: {numbers}.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>Schlechter: {numbers}.</translation>
    </message>
    <message>
        <source>None of the hold-out photos can be read any more, so there is nothing to measure on.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>Keines der zurückgehaltenen Fotos ist mehr lesbar, daher gibt es nichts, woran zu messen wäre.</translation>
    </message>
    <message numerus="yes">
        <source>{n} places of this photo</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>
            <numerusform>1 Stelle dieses Fotos</numerusform>
            <numerusform>{n} Stellen dieses Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>The memory ran out; what was saved last is kept. Close other programs, or choose smaller crops or batches, and go on.</source>
        <extracomment>training/finetune/worker.py</extracomment>
        <translation>Der Speicher ging aus; das zuletzt Gesicherte bleibt. Schließen Sie andere Programme oder wählen Sie kleinere Ausschnitte oder Batches, und setzen Sie fort.</translation>
    </message>
    <message>
        <source>Fine-tuning failed</source>
        <extracomment>training/finetune/worker.py</extracomment>
        <translation>Das Nachtraining ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>This state is of the time before kernels were standardised. It is gone on with; its kernels are led to mean 0 and one length little by little, over some 2 000 steps.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>Dieser Stand stammt aus der Zeit, bevor Kernel standardisiert wurden. Er wird fortgesetzt; seine Kernel werden nach und nach auf Mittel 0 und gleiche Länge geführt, über etwa 2000 Schritte.</translation>
    </message>
    <message>
        <source>“{path}” is not a training state of Lacuna; choose another folder.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>„{path}“ ist kein Trainingsstand von Lacuna; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The training state “{path}” is newer than this Lacuna can read; please update.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>Der Trainingsstand „{path}“ ist neuer, als dieses Lacuna lesen kann; bitte aktualisieren.</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>critics</source>
        <extracomment>training/run/checkpoint.py, training/config.py</extracomment>
        <translation>Kritiker</translation>
    </message>
    <message>
        <source>optimiser</source>
        <extracomment>training/run/checkpoint.py, training/config.py</extracomment>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not a training state; remove it or choose another folder.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>„{path}“ ist beschädigt oder kein Trainingsstand; entfernen Sie die Datei oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{path}” is not a training state of Lacuna: a part is missing or wrong.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>„{path}“ ist kein Trainingsstand von Lacuna: Ein Teil fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>A batch of {batch} cannot be shared equally by {world} processes.</source>
        <extracomment>training/run/distributed.py</extracomment>
        <translation>Ein Batch von {batch} lässt sich nicht gleichmäßig auf {world} Prozesse verteilen.</translation>
    </message>
    <message>
        <source>The processes could not find each other: {error}</source>
        <extracomment>training/run/distributed.py</extracomment>
        <translation>Die Prozesse konnten einander nicht finden: {error}</translation>
    </message>
    <message>
        <source>give a TorchScript file, or safetensors with the convolutions of a VGG</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>geben Sie eine TorchScript-Datei an oder safetensors mit den Faltungen eines VGG</translation>
    </message>
    <message>
        <source>“{path}” is not a feature network; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>„{path}“ ist kein Merkmalsnetz; {hint}.</translation>
    </message>
    <message>
        <source>There is no feature network “{path}”.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>Es gibt kein Merkmalsnetz „{path}“.</translation>
    </message>
    <message>
        <source>“{path}” is a Python pickle, which could run any program when it is opened; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>„{path}“ ist ein Python-Pickle, das beim Öffnen jedes Programm ausführen könnte; {hint}.</translation>
    </message>
    <message>
        <source>“{path}” holds weights, but not the convolutions of a VGG; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>„{path}“ enthält Gewichte, aber nicht die Faltungen eines VGG; {hint}.</translation>
    </message>
    <message>
        <source>The network in “{path}” gives no feature maps B×C×H×W; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>Das Netz in „{path}“ ergibt keine Merkmalskarten B×C×H×W; {hint}.</translation>
    </message>
    <message>
        <source>The feature network “{path}” cannot be read: {reason}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>Das Merkmalsnetz „{path}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The TorchScript file “{path}” is damaged, or of a newer PyTorch.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>Die TorchScript-Datei „{path}“ ist beschädigt oder stammt von einem neueren PyTorch.</translation>
    </message>
    <message>
        <source>The feature network “{path}” is damaged: {error}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>Das Merkmalsnetz „{path}“ ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>The network in “{path}” cannot look at pictures B×3×H×W; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>Das Netz in „{path}“ kann keine Bilder B×3×H×W ansehen; {hint}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {why}. What was saved before is still there.</source>
        <extracomment>training/run/folder.py, training/run/parts.py</extracomment>
        <translation>„{path}“ konnte nicht geschrieben werden: {why}. Das früher Gesicherte ist noch da.</translation>
    </message>
    <message>
        <source>All parts of the network are learning.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>Alle Teile des Netzes lernen.</translation>
    </message>
    <message>
        <source>coarse</source>
        <extracomment>training/run/health.py, training/config.py</extracomment>
        <translation>grobe Stufe</translation>
    </message>
    <message>
        <source>hallucination</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>Halluzination</translation>
    </message>
    <message>
        <source>decoder</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>The coarse stage has stopped learning: one of its layers says the same for every picture.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>Die grobe Stufe lernt nicht mehr: Eine ihrer Schichten sagt für jedes Bild dasselbe.</translation>
    </message>
    <message>
        <source>The hallucination branch has stopped learning: one of its layers says the same for every picture.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>Der Halluzinationszweig lernt nicht mehr: Eine seiner Schichten sagt für jedes Bild dasselbe.</translation>
    </message>
    <message>
        <source>The attention branch has stopped learning: one of its layers says the same for every picture.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>Der Aufmerksamkeitszweig lernt nicht mehr: Eine seiner Schichten sagt für jedes Bild dasselbe.</translation>
    </message>
    <message>
        <source>The decoder has stopped learning: one of its layers says the same for every picture.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>Der Decoder lernt nicht mehr: Eine seiner Schichten sagt für jedes Bild dasselbe.</translation>
    </message>
    <message>
        <source>Parts of the network have stopped learning: {parts}.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>Teile des Netzes lernen nicht mehr: {parts}.</translation>
    </message>
    <message>
        <source>The log “{path}” cannot be written: {reason}.</source>
        <extracomment>training/run/logs.py</extracomment>
        <translation>Das Protokoll „{path}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>TensorBoard is not installed; leave out --tensorboard or install tensorboard.</source>
        <extracomment>training/run/logs.py</extracomment>
        <translation>TensorBoard ist nicht installiert; lassen Sie --tensorboard weg oder installieren Sie tensorboard.</translation>
    </message>
    <message>
        <source>The weights to start from are of another network than the recipe&apos;s.</source>
        <extracomment>training/run/networks.py</extracomment>
        <translation>Die Ausgangsgewichte gehören zu einem anderen Netz als dem des Rezepts.</translation>
    </message>
    <message>
        <source>The training state does not fit this recipe: {error}</source>
        <extracomment>training/run/networks.py</extracomment>
        <translation>Der Trainingsstand passt nicht zu diesem Rezept: {error}</translation>
    </message>
    <message>
        <source>The part “{name}” of the training state is missing; copy it to “{parent}”.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>Der Teil „{name}“ des Trainingsstands fehlt; kopieren Sie ihn nach „{parent}“.</translation>
    </message>
    <message>
        <source>The part “{path}” is damaged or of another state; copy it again.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>Der Teil „{path}“ ist beschädigt oder gehört zu einem anderen Stand; kopieren Sie ihn erneut.</translation>
    </message>
    <message>
        <source>There is no training state “{checkpoint}”.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>Es gibt keinen Trainingsstand „{checkpoint}“.</translation>
    </message>
    <message>
        <source>The training state “{checkpoint}” cannot be read: {reason}.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>Der Trainingsstand „{checkpoint}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is of another version than this Lacuna reads; please update.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>„{path}“ hat eine andere Version, als dieses Lacuna liest; bitte aktualisieren.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or no list of parts; copy it again.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>„{path}“ ist beschädigt oder keine Liste von Teilen; kopieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The perceptual and style terms need a feature network (--features FILE).</source>
        <extracomment>training/run/trainer.py</extracomment>
        <translation>Die Wahrnehmungs- und Stilterme brauchen ein Merkmalsnetz (--features FILE).</translation>
    </message>
    <message>
        <source>“{path}” holds weights of another network than the recipe&apos;s; choose other weights.</source>
        <extracomment>training/run/weights.py</extracomment>
        <translation>„{path}“ enthält Gewichte eines anderen Netzes, als das Rezept vorsieht; wählen Sie andere Gewichte.</translation>
    </message>
    <message>
        <source>{name} must be at least {least:g}, not {value!r}.</source>
        <extracomment>training/values.py</extracomment>
        <translation>{name} muss mindestens {least:g} sein, nicht {value!r}.</translation>
    </message>
    <message>
        <source>{name} must be above 0, not {value!r}.</source>
        <extracomment>training/values.py</extracomment>
        <translation>{name} muss über 0 sein, nicht {value!r}.</translation>
    </message>
    <message>
        <source>{name} must be a number, not {value!r}.</source>
        <extracomment>training/values.py</extracomment>
        <translation>{name} muss eine Zahl sein, nicht {value!r}.</translation>
    </message>
    <message>
        <source>{name} must be a number of a sane size.</source>
        <extracomment>engine/model/values.py, training/values.py</extracomment>
        <translation>{name} muss eine Zahl sinnvoller Größe sein.</translation>
    </message>
</context>
</TS>
