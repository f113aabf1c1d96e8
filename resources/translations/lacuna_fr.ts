<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>lacuna</name>
    <message>
        <source>Hold the key O to see the photo as it was opened</source>
        <extracomment>app/looking/controller.py, app/window/actions.py</extracomment>
        <translation>Maintenir la touche O pour voir la photo telle qu’elle a été ouverte</translation>
    </message>
    <message numerus="yes">
        <source>Bar {n} sources</source>
        <extracomment>app/photo/step_names.py</extracomment>
        <translation>
            <numerusform>Exclusion de {n} source</numerusform>
            <numerusform>Exclusion de {n} sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Barred; Shift+Enter fills again without these sources</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>Exclues&#x202f;; Maj+Entrée remplit de nouveau sans ces sources</translation>
    </message>
    <message>
        <source>Allow all sources</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>Autoriser toutes les sources</translation>
    </message>
    <message>
        <source>Mask the filled part again</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>Masquer de nouveau la partie remplie</translation>
    </message>
    <message>
        <source>Probe a filled pixel first; then its sources can be barred</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>Sondez d’abord un pixel rempli&#x202f;; ses sources pourront alors être exclues</translation>
    </message>
    <message>
        <source>Everything known may be used again</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>Toutes les zones connues peuvent de nouveau servir</translation>
    </message>
    <message>
        <source>Nothing is barred</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>Aucune source n’est exclue</translation>
    </message>
    <message>
        <source>Nothing has been filled yet</source>
        <extracomment>app/attention/explorer.py, app/fill/candidates.py</extracomment>
        <translation>Rien n’a encore été rempli</translation>
    </message>
    <message>
        <source>This part was not filled by the network, so there is no attention to show</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>Cette partie n’a pas été remplie par le réseau&#x202f;: il n’y a pas d’attention à montrer</translation>
    </message>
    <message>
        <source>Input</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Image d’entrée</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>app/photo/step_names.py, app/window/main_window.py</extracomment>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>{name} would not keep the picture exact. End the name in .png.</source>
        <extracomment>app/attention/export.py</extracomment>
        <translation>{name} ne garderait pas l’image exacte. Terminez le nom par .png.</translation>
    </message>
    <message>
        <source>Save overlay</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>Enregistrer la superposition</translation>
    </message>
    <message>
        <source>Save probe</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>Enregistrer la sonde</translation>
    </message>
    <message>
        <source>Save figure</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>Enregistrer la figure</translation>
    </message>
    <message>
        <source>There is no overlay to save: fill with the network, then probe a pixel or choose one</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>Aucune superposition à enregistrer&#x202f;: remplissez avec le réseau, puis sondez un pixel ou choisissez-en une</translation>
    </message>
    <message>
        <source>Probe a filled pixel first; then its sources can be saved</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>Sondez d’abord un pixel rempli&#x202f;; ses sources pourront alors être enregistrées</translation>
    </message>
    <message>
        <source>Fill with the network first; then its figure can be saved</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>Remplissez d’abord avec le réseau&#x202f;; sa figure pourra alors être enregistrée</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>Fill with the network, then take the Inspect tool (I) and hover over the filled part, or use the arrow keys.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Remplissez avec le réseau, puis prenez l’outil Inspecter (I) et survolez la partie remplie, ou utilisez les flèches.</translation>
    </message>
    <message>
        <source>Hover over the filled part, or move with the arrow keys. Click pins; click or drag over known pixels to ask back.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Survolez la partie remplie ou déplacez-vous avec les flèches. Un clic épingle&#x202f;; cliquez ou glissez sur des pixels connus pour voir ce qui en dépend.</translation>
    </message>
    <message>
        <source>This fill was not made by the network, so there is no attention to show.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Ce remplissage n’a pas été fait par le réseau&#x202f;: il n’y a pas d’attention à montrer.</translation>
    </message>
    <message>
        <source>Attended to, not copied: a second branch of the network that does not attend is mixed in.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Consulté, non copié&#x202f;: une seconde branche du réseau, sans attention, s’y mêle.</translation>
    </message>
    <message>
        <source>How attention computes (section 4 of the paper): softmax scale, propagation, stride and rate.
Any weights take them; the next fill uses them.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Calcul de l’attention (section 4 de l’article)&#x202f;: échelle du softmax, propagation, pas et taux.
Tous les poids les acceptent&#x202f;; le prochain remplissage les utilise.</translation>
    </message>
    <message>
        <source>Bright: the patches with the largest weight of any filled pixel.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Clair&#x202f;: les fragments au poids le plus fort pour un pixel rempli.</translation>
    </message>
    <message>
        <source>Bright: the patches whose largest weight reaches the threshold.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Clair&#x202f;: les fragments dont le poids maximal atteint le seuil.</translation>
    </message>
    <message>
        <source>The colour says in which direction the strongest source lies, as on the wheel.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>La couleur indique la direction de la source la plus forte, comme sur la roue.</translation>
    </message>
    <message>
        <source>Bright: attention is spread thin, so the fill is more of a guess there.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Clair&#x202f;: l’attention est dispersée, le remplissage y est donc plus incertain.</translation>
    </message>
    <message>
        <source>Bright: the second stage changed much of what the first had drawn.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Clair&#x202f;: le second étage a beaucoup changé ce que le premier avait dessiné.</translation>
    </message>
    <message>
        <source>Attended sources, strongest first; Enter centres one</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Sources consultées, la plus forte d’abord&#x202f;; Entrée en centre une</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Overlay</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>What is laid over the photo (V shows the next)</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Ce qui est superposé à la photo (V&#x202f;: suivante)</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Opacité de la superposition</translation>
    </message>
    <message>
        <source>Threshold, of the largest weight</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Seuil, par rapport au poids maximal</translation>
    </message>
    <message>
        <source>Sources shown</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Sources affichées</translation>
    </message>
    <message>
        <source>What was probed</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Ce qui a été sondé</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Probe a pixel</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>Sonder un pixel</translation>
    </message>
    <message>
        <source>Highlight: best sources</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>Surbrillance&#x202f;: meilleures sources</translation>
    </message>
    <message>
        <source>Highlight: above a threshold</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>Surbrillance&#x202f;: au-dessus d’un seuil</translation>
    </message>
    <message>
        <source>Offset colours</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>Couleurs de décalage</translation>
    </message>
    <message>
        <source>Confidence: spread of attention</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>Confiance&#x202f;: dispersion de l’attention</translation>
    </message>
    <message>
        <source>Confidence: stages disagree</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>Confiance&#x202f;: désaccord des étages</translation>
    </message>
    <message>
        <source>not attended</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>non consulté</translation>
    </message>
    <message>
        <source>does not depend</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>ne dépend pas</translation>
    </message>
    <message>
        <source>one source</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>une source</translation>
    </message>
    <message>
        <source>spread over all</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>dispersée sur toutes</translation>
    </message>
    <message>
        <source>stages agree</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>étages d’accord</translation>
    </message>
    <message>
        <source>white: near</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>blanc&#x202f;: proche</translation>
    </message>
    <message>
        <source>{name} is the best guess, and the others follow in order.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>{name} est la variante conseillée&#x202f;; les autres suivent dans l’ordre.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Free some space, then go on.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>Le disque de {folder} est plein. Libérez de l’espace, puis poursuivez.</translation>
    </message>
    <message>
        <source>The folder {folder} for results is not there any more, or may not be read: {reason}.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>Le dossier {folder} des résultats n’existe plus ou ne peut pas être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be made: {reason}.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>Le dossier {folder} n’a pas pu être créé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{name} was left out: it is no regular file, or may not be read.</source>
        <extracomment>app/batch/listing.py</extracomment>
        <translation>{name} a été écarté&#x202f;: ce n’est pas un fichier ordinaire, ou il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {reason}.</source>
        <extracomment>app/batch/listing.py</extracomment>
        <translation>Impossible de lire le dossier {folder}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{name} has no mask in {folder}.</source>
        <extracomment>app/batch/naming.py</extracomment>
        <translation>{name} n’a pas de masque dans {folder}.</translation>
    </message>
    <message>
        <source>{name} has several masks: {names} in {folder}.</source>
        <extracomment>app/batch/naming.py</extracomment>
        <translation>{name} a plusieurs masques&#x202f;: {names} dans {folder}.</translation>
    </message>
    <message>
        <source>The mask {name} belongs to no photo.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>Le masque {name} ne correspond à aucune photo.</translation>
    </message>
    <message>
        <source>There is no photo; choose some, or a folder of them.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>Il n’y a aucune photo&#x202f;; choisissez-en, ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>Results beside their photos need a suffix, say -filled, or a folder to go to.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>Pour des résultats à côté des photos, il faut un suffixe, par exemple -filled, ou un dossier de destination.</translation>
    </message>
    <message>
        <source>The suffix “{suffix}” may not name a folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>Le suffixe «&#x202f;{suffix}&#x202f;» ne doit pas désigner un dossier.</translation>
    </message>
    <message>
        <source>{folder} is a folder, so {out} must be one too.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{folder} est un dossier, {out} doit donc en être un aussi.</translation>
    </message>
    <message>
        <source>There are several photos, so {out} must be a folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>Il y a plusieurs photos, {out} doit donc être un dossier.</translation>
    </message>
    <message>
        <source>{photo} would overwrite the result of {other}; rename one of them, or fill them apart.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{photo} écraserait le résultat de {other}&#x202f;; renommez l’un des deux ou remplissez-les séparément.</translation>
    </message>
    <message>
        <source>{path} does not exist, or its folder may not be read.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{path} n’existe pas, ou son dossier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no photo in {where}.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>Il n’y a aucune photo dans {where}.</translation>
    </message>
    <message>
        <source>Save list</source>
        <extracomment>app/batch/presenter.py</extracomment>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <extracomment>app/batch/presenter.py</extracomment>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved the list as {name}</source>
        <extracomment>app/batch/presenter.py</extracomment>
        <translation>Liste enregistrée sous {name}</translation>
    </message>
    <message>
        <source>{name} is its own mask, but nothing in it is transparent; give it a mask of its own.</source>
        <extracomment>app/batch/reading.py</extracomment>
        <translation>{name} est son propre masque, mais ne contient rien de transparent&#x202f;; donnez-lui un masque à part.</translation>
    </message>
    <message>
        <source>The report {path} could not be written further: {reason}.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>Impossible de continuer à écrire le rapport {path}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a report of Lacuna; choose another name.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>{path} n’est pas un rapport de Lacuna&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The list {path} cannot be written: {reason}.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>Impossible d’écrire la liste {path}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The report {path} cannot be written: {reason}.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>Impossible d’écrire le rapport {path}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The report {path} cannot be read: {reason}.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>Impossible de lire le rapport {path}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>By name, whichever fits</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Par nom, selon ce qui convient</translation>
    </message>
    <message>
        <source>As the photo, or photo_mask</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Comme la photo, ou photo_mask</translation>
    </message>
    <message>
        <source>LaMa: photo_mask001</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>LaMa&#x202f;: photo_mask001</translation>
    </message>
    <message>
        <source>labelme: photo.json</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>labelme&#x202f;: photo.json</translation>
    </message>
    <message>
        <source>Skip those photos</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Ignorer ces photos</translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Les remplacer</translation>
    </message>
    <message>
        <source>Folders and photos to fill</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Dossiers et photos à remplir</translation>
    </message>
    <message>
        <source>Folder of masks, or one mask for all</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Dossier de masques, ou un masque pour toutes</translation>
    </message>
    <message>
        <source>A folder, or one mask for all</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Un dossier, ou un masque pour toutes</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>A folder</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Un dossier</translation>
    </message>
    <message>
        <source>Add a folder of photos, or some photos.</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Ajoutez un dossier de photos, ou quelques photos.</translation>
    </message>
    <message>
        <source>Choose the folder with their masks, or one mask for all.</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Choisissez le dossier de leurs masques, ou un masque pour toutes.</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Choisissez un dossier pour les résultats.</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>app/batch/window/choices_panel.py, engine/photo/formats.py</extracomment>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Masks</source>
        <extracomment>app/batch/window/choices_panel.py, engine/photo/formats.py</extracomment>
        <translation>Masques</translation>
    </message>
    <message>
        <source>Folder…</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/holes_box.py, app/window/start_page.py</extracomment>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>File…</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Na&amp;med</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>No&amp;mmage</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Emp&amp;lacement</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Add to &amp;name</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Ajout au &amp;nom</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Forma&amp;t</translation>
    </message>
    <message>
        <source>Longest si&amp;de</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>&amp;Grand côté</translation>
    </message>
    <message>
        <source>If &amp;already there</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Si dé&amp;jà présent</translation>
    </message>
    <message>
        <source>Filling</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Fi&amp;ller</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Mét&amp;hode</translation>
    </message>
    <message>
        <source>Photos at a tim&amp;e</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Photos à la fo&amp;is</translation>
    </message>
    <message>
        <source>As each photo</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Comme chaque photo</translation>
    </message>
    <message>
        <source>As the photo</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Comme la photo</translation>
    </message>
    <message>
        <source>Larger photos are scaled down to it, then filled</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Les photos plus grandes y sont réduites, puis remplies</translation>
    </message>
    <message>
        <source>Photos filled at a time, each by a process with memory of its own</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Photos remplies en même temps, chacune par un processus avec sa propre mémoire</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Put after the name of each photo: beach.jpg becomes beach-filled.png</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Ajouté au nom de chaque photo&#x202f;: plage.jpg devient plage-filled.png</translation>
    </message>
    <message>
        <source>A result older than its photo or mask is never skipped: it is said</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Un résultat antérieur à sa photo ou à son masque n’est jamais ignoré&#x202f;: il est signalé</translation>
    </message>
    <message>
        <source>Folder with photos</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>Dossier de photos</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>Aj&amp;outer un dossier…</translation>
    </message>
    <message>
        <source>Add p&amp;hotos…</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>Ajo&amp;uter des photos…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>In one folder</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Dans un seul dossier</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>À côté de chaque photo</translation>
    </message>
    <message>
        <source>Photos to fill</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Photos à remplir</translation>
    </message>
    <message>
        <source>Folder with masks</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/holes_box.py</extracomment>
        <translation>Dossier de masques</translation>
    </message>
    <message>
        <source>One mask for all photos</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Un masque pour toutes les photos</translation>
    </message>
    <message>
        <source>A folder does not answer. Look whether its disk or network share is there, or choose another one.</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Un dossier ne répond pas. Vérifiez que son disque ou partage réseau est présent, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Traitement par lots</translation>
    </message>
    <message>
        <source>Photos done</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Photos terminées</translation>
    </message>
    <message>
        <source>Only those &amp;without a result</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Seulement celles &amp;sans résultat</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>app/batch/window/dialog.py, app/finetune/window/choose_page.py</extracomment>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>app/batch/window/dialog.py, app/finetune/window/run_page.py</extracomment>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Sa&amp;ve list…</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>&amp;Enregistrer la liste…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Photos du lot</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Re&amp;commencer</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>&amp;Poursuivre</translation>
    </message>
    <message>
        <source>Stop at &amp;once</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>&amp;Arrêter aussitôt</translation>
    </message>
    <message>
        <source>Looking which photos have a mask…</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Recherche des photos qui ont un masque…</translation>
    </message>
    <message>
        <source>Filling. Results are written one by one, each when it is complete.</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Remplissage en cours. Chaque résultat est écrit dès qu’il est complet.</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}. Photos that were begun are finished.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>En pause à {done} sur {total}. Les photos commencées sont terminées.</translation>
    </message>
    <message>
        <source>Stopping at {done} of {total}…</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>Arrêt à {done} sur {total}…</translation>
    </message>
    <message>
        <source>{done} of {total}, about {time} left</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>{done} sur {total}, encore {time} environ</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>app/batch/window/table.py, app/canvas/view.py</extracomment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>app/batch/window/table.py, app/fill/panel.py</extracomment>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Filled</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Remplie</translation>
    </message>
    <message>
        <source>Was there</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Existait déjà</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Laissée telle quelle</translation>
    </message>
    <message>
        <source>Not filled</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Non remplie</translation>
    </message>
    <message>
        <source>Not taken</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Non retenue</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Filling {fraction:.0%}</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Remplissage {fraction:.0%}</translation>
    </message>
    <message>
        <source>Lacuna fetches nothing from the network: save the picture to a file first, or copy it and paste it here</source>
        <extracomment>app/canvas/drops.py</extracomment>
        <translation>Lacuna ne charge rien depuis Internet&#x202f;: enregistrez d’abord l’image dans un fichier, ou copiez-la et collez-la ici</translation>
    </message>
    <message>
        <source>Arrow keys move the crosshair, with Shift far, with Control by one pixel. P puts the tool down and lifts it, Shift+P does the opposite of the tool, Escape gives a stroke up. Hold O to see the photo as it was opened.</source>
        <extracomment>app/canvas/keyboard.py</extracomment>
        <translation>Les flèches déplacent le réticule, loin avec Maj, d’un pixel avec Ctrl. P pose l’outil et le relève, Maj+P fait l’inverse de l’outil, Échap abandonne un trait. Maintenez O pour voir la photo telle qu’elle a été ouverte.</translation>
    </message>
    <message>
        <source>{name} is not a file of labelme: it has no shapes.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} n’est pas un fichier labelme&#x202f;: il ne contient aucune forme.</translation>
    </message>
    <message>
        <source>{name} is of a photo of {own_width}×{own_height} pixels, but this one is {width}×{height}: their proportions differ.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} porte sur une photo de {own_width}×{own_height} pixels, mais celle-ci fait {width}×{height}&#x202f;: les proportions diffèrent.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>Impossible de lire {name}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{name} is damaged: it is no JSON.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} est endommagé&#x202f;: ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>{name} has a shape that cannot be read; open and save it in labelme.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} contient une forme illisible&#x202f;; ouvrez-le et enregistrez-le dans labelme.</translation>
    </message>
    <message>
        <source>The mask has colours as labels; everything but black was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>Le masque a des couleurs comme étiquettes&#x202f;; tout sauf le noir a été pris comme trou.</translation>
    </message>
    <message>
        <source>{name} has no transparency to take the mask from. Use its white parts instead.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>{name} n’a pas de transparence d’où tirer le masque. Utilisez plutôt ses parties blanches.</translation>
    </message>
    <message>
        <source>The mask has soft greys; the brighter half was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>Le masque contient des gris&#x202f;; la moitié la plus claire a été prise comme trou.</translation>
    </message>
    <message>
        <source>The transparent part of the mask file was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>La partie transparente du fichier de masque a été prise comme trou.</translation>
    </message>
    <message>
        <source>The strokes on the transparent ground of the mask file were taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>Les traits sur le fond transparent du fichier de masque ont été pris comme trou.</translation>
    </message>
    <message>
        <source>The mask holds the numbers 0 and 1; 1 was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>Le masque contient les nombres 0 et 1&#x202f;; 1 a été pris comme trou.</translation>
    </message>
    <message>
        <source>The mask is empty: it marks no hole.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>Le masque est vide&#x202f;: il ne marque aucun trou.</translation>
    </message>
    <message>
        <source>{name} would not keep the mask exact. End the name in .png.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>{name} ne garderait pas le masque exact. Terminez le nom par .png.</translation>
    </message>
    <message>
        <source>There is no other answer: every way to fill this hole gives the same pixels, or none.</source>
        <extracomment>app/fill/candidate.py</extracomment>
        <translation>Il n’y a pas d’autre variante&#x202f;: toute autre façon de remplir ce trou donne les mêmes pixels, ou aucun.</translation>
    </message>
    <message>
        <source>Best in each hole</source>
        <extracomment>app/fill/choices.py</extracomment>
        <translation>La meilleure de chaque trou</translation>
    </message>
    <message>
        <source>Pick a result: click it or press its number. The wheel zooms and a drag moves all of them, O held shows the original everywhere. Esc keeps the photo as it is.</source>
        <extracomment>app/fill/compare_dialog.py</extracomment>
        <translation>Choisissez un résultat&#x202f;: cliquez dessus ou pressez son numéro. La molette zoome et un glissement les déplace tous&#x202f;; O maintenu montre partout l’original. Échap garde la photo telle quelle.</translation>
    </message>
    <message>
        <source>Compare fillers</source>
        <extracomment>app/fill/compare_dialog.py</extracomment>
        <translation>Comparer les méthodes</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>app/fill/compare_dialog.py, app/finetune/window/picture_dialog.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Nothing is masked: paint over what should go, then fill</source>
        <extracomment>app/fill/controller.py</extracomment>
        <translation>Rien n’est masqué&#x202f;: peignez sur ce qui doit disparaître, puis remplissez</translation>
    </message>
    <message>
        <source>The photo changed meanwhile, so the running fill was dropped</source>
        <extracomment>app/fill/controller.py</extracomment>
        <translation>La photo a changé entre-temps, le remplissage en cours a été abandonné</translation>
    </message>
    <message>
        <source>Filled in {seconds:.1f} s on {device}</source>
        <extracomment>app/fill/controller.py</extracomment>
        <translation>Rempli en {seconds:.1f} s sur {device}</translation>
    </message>
    <message>
        <source>The fill stopped unexpectedly</source>
        <extracomment>app/fill/job.py, app/known/run.py</extracomment>
        <translation>Le remplissage s’est arrêté inopinément</translation>
    </message>
    <message>
        <source>There is not enough memory for this fill; close other programs or fill a smaller hole.</source>
        <extracomment>app/fill/job.py</extracomment>
        <translation>Mémoire insuffisante pour ce remplissage&#x202f;; fermez d’autres programmes ou remplissez un trou plus petit.</translation>
    </message>
    <message>
        <source>Progress of the fill</source>
        <extracomment>app/fill/job_bar.py, app/fill/panel.py</extracomment>
        <translation>Progression du remplissage</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Filler</source>
        <extracomment>app/fill/panel.py, app/known/dialog.py</extracomment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>app/fill/panel.py, app/settings/table.py</extracomment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Grow hole</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Dilatation</translation>
    </message>
    <message>
        <source>A hole is filled this much wider than painted: the edge of what should go is blurred, and JPEG leaves ripples around it. Automatic: as far as the photo&apos;s compression asks for</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Un trou est rempli plus large qu’il n’a été peint, de cette valeur&#x202f;: le bord de ce qui doit disparaître est flou, et le JPEG laisse des ondulations autour. Automatique&#x202f;: autant que l’exige la compression de la photo</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Where the network runs; known once it is loaded</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Où le réseau calcule&#x202f;; connu une fois qu’il est chargé</translation>
    </message>
    <message>
        <source>Model in use</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Modèle utilisé</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>app/fill/panel.py, app/finetune/window/options_panel.py</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Automatic ({px} px)</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Automatique ({px} px)</translation>
    </message>
    <message>
        <source>★ Best guess</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>★ Conseillée</translation>
    </message>
    <message>
        <source>Answers to the newest fill</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>Variantes du dernier remplissage</translation>
    </message>
    <message>
        <source>Best guess</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>Conseillée</translation>
    </message>
    <message>
        <source>nearly done</source>
        <extracomment>app/fill/time_left.py</extracomment>
        <translation>presque terminé</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>Chargement du réseau…</translation>
    </message>
    <message>
        <source>Network ready</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>Réseau prêt</translation>
    </message>
    <message>
        <source>No network: {error}</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>Pas de réseau&#x202f;: {error}</translation>
    </message>
    <message>
        <source>No network: torch does not load ({error}).</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>Pas de réseau&#x202f;: torch ne se charge pas ({error}).</translation>
    </message>
    <message>
        <source>The photos could not be looked at: {error}</source>
        <extracomment>app/finetune/controller.py</extracomment>
        <translation>Impossible d’examiner les photos&#x202f;: {error}</translation>
    </message>
    <message>
        <source>The run could not be prepared: {error}</source>
        <extracomment>app/finetune/controller.py</extracomment>
        <translation>La session n’a pas pu être préparée&#x202f;: {error}</translation>
    </message>
    <message>
        <source>Exit code {code}.
{errors}</source>
        <extracomment>app/finetune/controller.py</extracomment>
        <translation>Code de sortie {code}.
{errors}</translation>
    </message>
    <message>
        <source>This run made nothing better, so there is nothing to keep.</source>
        <extracomment>app/finetune/keeping.py</extracomment>
        <translation>Cette session n’a rien amélioré, il n’y a donc rien à garder.</translation>
    </message>
    <message>
        <source>The model cannot be written to “{models}”: {reason}.</source>
        <extracomment>app/finetune/keeping.py</extracomment>
        <translation>Impossible d’écrire le modèle dans «&#x202f;{models}&#x202f;»&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Open a photo and paint over what should go first.</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>Ouvrez une photo et peignez d’abord sur ce qui doit disparaître.</translation>
    </message>
    <message>
        <source>Paint over what should go first.</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>Peignez d’abord sur ce qui doit disparaître.</translation>
    </message>
    <message>
        <source>The photo is no longer open as it was learned from; keep the model, open the photo, and fill it.</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>La photo n’est plus ouverte telle qu’elle a servi à l’apprentissage&#x202f;; gardez le modèle, ouvrez la photo et remplissez-la.</translation>
    </message>
    <message>
        <source>Before: the old model</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>Avant&#x202f;: l’ancien modèle</translation>
    </message>
    <message>
        <source>After: trained on this photo</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>Après&#x202f;: entraîné sur cette photo</translation>
    </message>
    <message>
        <source>The photo could not be copied</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>La photo n’a pas pu être copiée</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be made: {reason}.</source>
        <extracomment>app/finetune/runs.py</extracomment>
        <translation>Impossible de créer le dossier «&#x202f;{path}&#x202f;»&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>No usable photos.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>Aucune photo utilisable.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>app/finetune/window/banner.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>“{name}” is trained and waits for your decision.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est entraîné et attend votre décision.</translation>
    </message>
    <message>
        <source>Open a photo and paint a hole first</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Ouvrez d’abord une photo et peignez un trou</translation>
    </message>
    <message>
        <source>Fine-tune on my own photos</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Affiner sur mes propres photos</translation>
    </message>
    <message>
        <source>The network goes on learning from your photos. Some are held out to judge whether it got better; the new model is kept only if you say so.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Le réseau continue d’apprendre avec vos photos. Certaines servent de témoins pour juger s’il s’est amélioré&#x202f;; le nouveau modèle n’est gardé que si vous le décidez.</translation>
    </message>
    <message>
        <source>What is missing before the training can start</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Ce qui manque avant de commencer l’entraînement</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Add a folder with photos, or drop some.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Ajoutez un dossier de photos, ou déposez-en.</translation>
    </message>
    <message>
        <source>Show the verdict</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Voir le verdict</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Training runs beside the editor; you can go on working</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>L’entraînement se fait à côté de l’éditeur&#x202f;; vous pouvez continuer à travailler</translation>
    </message>
    <message>
        <source>Looking at the photos…</source>
        <extracomment>app/finetune/window/choose_page.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>Examen des photos…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>app/finetune/window/choose_page.py, app/window/messages.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The photos could not be looked at; choose others, or choose them again.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Impossible d’examiner les photos&#x202f;; choisissez-en d’autres, ou choisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>Loss and validation over the steps</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>Perte et validation au fil des pas</translation>
    </message>
    <message>
        <source>ℓ1 in the holes (0–2)</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>ℓ1 dans les trous (0–2)</translation>
    </message>
    <message>
        <source>PSNR (dB)</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>PSNR (dB)</translation>
    </message>
    <message>
        <source>refined, each step</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>finition, chaque pas</translation>
    </message>
    <message>
        <source>refined, smoothed</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>finition, lissée</translation>
    </message>
    <message>
        <source>coarse, smoothed</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>ébauche, lissée</translation>
    </message>
    <message>
        <source>held-out photos</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>photos témoins</translation>
    </message>
    <message>
        <source>before the run</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>avant la session</translation>
    </message>
    <message>
        <source>best so far</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>meilleur jusqu’ici</translation>
    </message>
    <message>
        <source>best PSNR {psnr:.2f} dB at step {step}</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>meilleur PSNR {psnr:.2f} dB au pas {step}</translation>
    </message>
    <message>
        <source>this run</source>
        <extracomment>app/finetune/window/dialog.py</extracomment>
        <translation>cette session</translation>
    </message>
    <message>
        <source>Rectangles</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Rectangles</translation>
    </message>
    <message>
        <source>Random rectangles, as in the paper</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Rectangles aléatoires, comme dans l’article</translation>
    </message>
    <message>
        <source>Strokes</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Traits</translation>
    </message>
    <message>
        <source>Winding brush strokes, as when a wire is painted over</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Traits de pinceau sinueux, comme pour effacer un câble</translation>
    </message>
    <message>
        <source>Shapes</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Formes</translation>
    </message>
    <message>
        <source>Ellipses the size of things one wants gone</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Ellipses de la taille de ce qu’on veut faire disparaître</translation>
    </message>
    <message>
        <source>Holes to practise on</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Trous d’exercice</translation>
    </message>
    <message>
        <source>My own masks</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Mes propres masques</translation>
    </message>
    <message>
        <source>Masks you saved before (white = hole), as half of all holes</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Masques enregistrés auparavant (blanc = trou), pour la moitié des trous</translation>
    </message>
    <message>
        <source>Folder of my own masks</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Dossier de mes masques</translation>
    </message>
    <message>
        <source>Tick at least one kind of hole.</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Cochez au moins un type de trou.</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>app/finetune/window/measures_table.py, app/finetune/window/picture_dialog.py, app/looking/readout.py, app/looking/split.py</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>app/finetune/window/measures_table.py, app/finetune/window/picture_dialog.py</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Measures before and after, on the held-out photos</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>Mesures avant et après, sur les photos témoins</translation>
    </message>
    <message>
        <source>no clear change</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>pas de changement net</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>enough to see whether these photos help</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>assez pour voir si ces photos sont utiles</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Approfondi</translation>
    </message>
    <message>
        <source>for a model to use again and again</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>pour un modèle à utiliser encore et encore</translation>
    </message>
    <message>
        <source>Only this photo</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Seulement cette photo</translation>
    </message>
    <message>
        <source>learns from the open photo alone, then fills it again</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>apprend de la seule photo ouverte, puis la remplit de nouveau</translation>
    </message>
    <message>
        <source>Give the new model a name.</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Donnez un nom au nouveau modèle.</translation>
    </message>
    <message>
        <source>Tick minutes, steps or both, so that the training ends.</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Cochez les minutes, les pas ou les deux, pour que l’entraînement prenne fin.</translation>
    </message>
    <message>
        <source>Bundled</source>
        <extracomment>app/finetune/window/options_panel.py, app/models/entry.py</extracomment>
        <translation>Fourni</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Pas</translation>
    </message>
    <message>
        <source>The first steps measure how fast this machine is; then the time left is shown.</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Les premiers pas mesurent la vitesse de cette machine&#x202f;; le temps restant s’affiche ensuite.</translation>
    </message>
    <message>
        <source>With both ticked, whichever comes first ends the training</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Si les deux sont cochés, la première limite atteinte met fin à l’entraînement</translation>
    </message>
    <message>
        <source>The model whose training goes on; it stays as it is</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Le modèle dont l’entraînement se poursuit&#x202f;; lui-même ne change pas</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Modèle de départ</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <extracomment>app/finetune/window/options_panel.py, app/finetune/window/verdict_page.py</extracomment>
        <translation>Nom du nouveau modèle</translation>
    </message>
    <message>
        <source>of the new model</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>du nouveau modèle</translation>
    </message>
    <message>
        <source>All settings…</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Tous les réglages…</translation>
    </message>
    <message>
        <source>Learning rate, crops, losses: the full table</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Taux d’apprentissage, recadrages, pertes&#x202f;: le tableau complet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>app/finetune/window/options_panel.py, app/finetune/window/verdict_page.py</extracomment>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Starts &amp;from</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>À partir &amp;de</translation>
    </message>
    <message>
        <source>Stop after</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Arrêter après</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>modifié à la main</translation>
    </message>
    <message>
        <source>Learn from “{name}” alone</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Apprendre de «&#x202f;{name}&#x202f;» seulement</translation>
    </message>
    <message>
        <source>The network practises on holes in other places of this photo, of the size of yours. Then the photo is filled with the old and the new model, and you choose. If it did not get better, nothing changes.</source>
        <extracomment>app/finetune/window/photo_card.py</extracomment>
        <translation>Le réseau s’exerce sur des trous à d’autres endroits de cette photo, de la taille des vôtres. Ensuite, la photo est remplie avec l’ancien et le nouveau modèle, et vous choisissez. S’il n’y a pas de progrès, rien ne change.</translation>
    </message>
    <message>
        <source>{name} with its mask</source>
        <extracomment>app/finetune/window/photo_card.py</extracomment>
        <translation>{name} avec son masque</translation>
    </message>
    <message>
        <source>Photos to learn from</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Photos pour apprendre</translation>
    </message>
    <message>
        <source>Folders and photos to learn from</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Dossiers et photos pour apprendre</translation>
    </message>
    <message>
        <source>Skipped files and why</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Fichiers ignorés et raisons</translation>
    </message>
    <message>
        <source>Photos held out for the verdict</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Photos témoins pour le verdict</translation>
    </message>
    <message>
        <source>Forty photos or more of one kind of place or thing work best. They stay on this machine.</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Le mieux&#x202f;: quarante photos ou plus d’un même type de lieu ou de sujet. Elles restent sur cette machine.</translation>
    </message>
    <message>
        <source>Skipped file</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Fichier ignoré</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Pg préc.</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Pg suiv.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Two versions of the same place</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Deux versions du même endroit</translation>
    </message>
    <message>
        <source>Drag the divider or use the arrow keys.</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Faites glisser le séparateur ou utilisez les flèches.</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>À droite</translation>
    </message>
    <message>
        <source>Starting: the photos are read and the network is loaded…</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Démarrage&#x202f;: lecture des photos et chargement du réseau…</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Paused and saved</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>En pause et enregistré</translation>
    </message>
    <message>
        <source>Judging the best weights on the held-out photos…</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Évaluation des meilleurs poids sur les photos témoins…</translation>
    </message>
    <message>
        <source>Held-out photos</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Photos témoins</translation>
    </message>
    <message>
        <source>Problems so far</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Problèmes jusqu’ici</translation>
    </message>
    <message>
        <source>Health of the network</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Santé du réseau</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Progression de l’entraînement</translation>
    </message>
    <message>
        <source>Pause after this step; everything is saved</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Mettre en pause après ce pas&#x202f;; tout est enregistré</translation>
    </message>
    <message>
        <source>&amp;Stop and keep the best</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>&amp;Arrêter et garder le meilleur</translation>
    </message>
    <message>
        <source>End training now and judge the best weights so far</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Terminer l’entraînement maintenant et évaluer les meilleurs poids obtenus</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>A&amp;bandonner…</translation>
    </message>
    <message>
        <source>End the run and delete it</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Terminer la session et la supprimer</translation>
    </message>
    <message>
        <source>&amp;Close: it goes on</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>&amp;Fermer sans arrêter</translation>
    </message>
    <message>
        <source>Hide this window; the status bar leads back to it</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Cacher cette fenêtre&#x202f;; la barre d’état permet d’y revenir</translation>
    </message>
    <message>
        <source>Learning “{name}”</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Apprentissage de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>app/fill/time_left.py, app/finetune/window/run_page.py</extracomment>
        <translation>encore {time} environ</translation>
    </message>
    <message>
        <source>step {step} of {total}</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>pas {step} sur {total}</translation>
    </message>
    <message>
        <source>How well it fills</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Qualité du remplissage</translation>
    </message>
    <message>
        <source>Held-out places, before and now</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Endroits témoins, avant et maintenant</translation>
    </message>
    <message>
        <source>time left: measuring…</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>temps restant&#x202f;: mesure…</translation>
    </message>
    <message>
        <source>Automatic ({device})</source>
        <extracomment>engine/device.py</extracomment>
        <translation>Automatique ({device})</translation>
    </message>
    <message>
        <source>There is no CUDA card {index}; the cards here are cuda:0 to cuda:{last}.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>La carte CUDA {index} n’existe pas&#x202f;; celles d’ici vont de cuda:0 à cuda:{last}.</translation>
    </message>
    <message>
        <source>{sentence}: {error}</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>{sentence}&#x202f;: {error}</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>Une erreur inattendue s’est produite</translation>
    </message>
    <message>
        <source>There is not enough memory; close other programs and try again.</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>Mémoire insuffisante&#x202f;; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>All settings of the fine-tuning</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>Tous les réglages de l’affinage</translation>
    </message>
    <message>
        <source>Settings of the fine-tuning</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>Réglages de l’affinage</translation>
    </message>
    <message>
        <source>Restore recommended</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>Valeurs recommandées</translation>
    </message>
    <message>
        <source>What differs from the recommendation is bold. Enter or a click edits a value.</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>Ce qui diffère de la recommandation est en gras. Entrée ou un clic modifie une valeur.</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Click to enlarge</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>Cliquer pour agrandir</translation>
    </message>
    <message>
        <source>The first pictures come with the first validation.</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>Les premières images viennent avec la première validation.</translation>
    </message>
    <message>
        <source>Fine-tuning: starting…</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Affinage&#x202f;: démarrage…</translation>
    </message>
    <message>
        <source>Fine-tuning: paused</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Affinage&#x202f;: en pause</translation>
    </message>
    <message>
        <source>Fine-tuning: judging…</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Affinage&#x202f;: évaluation…</translation>
    </message>
    <message>
        <source>Fine-tuning: done, see the verdict</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Affinage&#x202f;: terminé, voir le verdict</translation>
    </message>
    <message>
        <source>⚠  Fine-tuning stopped</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>⚠  Affinage arrêté</translation>
    </message>
    <message>
        <source>Open the fine-tuning window</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Ouvrir la fenêtre d’affinage</translation>
    </message>
    <message>
        <source>Include &amp;file names in the card</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>Inclure les noms de &amp;fichiers dans la fiche</translation>
    </message>
    <message>
        <source>The card tells which data the model learned from; without this only how many photos</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>La fiche dit de quelles données le modèle a appris&#x202f;; sans cette option, seulement de combien de photos</translation>
    </message>
    <message>
        <source>&amp;Use it from now on</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>&amp;Utiliser désormais</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>app/finetune/window/verdict_page.py, app/masking/bar.py, app/window/actions.py, app/window/messages.py</extracomment>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Write it beside the other models</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>L’écrire à côté des autres modèles</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <extracomment>app/finetune/window/verdict_page.py, app/recovery/dialog.py, app/window/messages.py</extracomment>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Delete the new weights; the old model stays</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>Supprimer les nouveaux poids&#x202f;; l’ancien modèle reste</translation>
    </message>
    <message>
        <source>Fill with &amp;both</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>Remplir avec les &amp;deux</translation>
    </message>
    <message>
        <source>Fill the open photo with the old and the new model, and choose</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>Remplir la photo ouverte avec l’ancien et le nouveau modèle, et choisir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>To the choice of photos</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>Vers le choix des photos</translation>
    </message>
    <message>
        <source>Held-out places: click one to compare</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>Endroits témoins&#x202f;: cliquez pour comparer</translation>
    </message>
    <message>
        <source>Give the new model a name</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>Donnez un nom au nouveau modèle</translation>
    </message>
    <message>
        <source>Open photos</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>Ouvrir des photos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Looking at {name}…</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>Examen de {name}…</translation>
    </message>
    <message>
        <source>Photos and projects</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>Photos et projets</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>Choisissez le dossier.</translation>
    </message>
    <message>
        <source>Beside the original, as name{suffix}</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>À côté de l’original, sous nom{suffix}</translation>
    </message>
    <message>
        <source>Into {folder}</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>Dans {folder}</translation>
    </message>
    <message>
        <source>Over the original</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>Par-dessus l’original</translation>
    </message>
    <message>
        <source>Type what is added to the name, so that the original stays.</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>Saisissez ce qui s’ajoute au nom, pour que l’original reste.</translation>
    </message>
    <message>
        <source>The addition becomes part of a file name; leave out slashes.</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>L’ajout fait partie du nom de fichier&#x202f;; n’y mettez pas de barre oblique.</translation>
    </message>
    <message>
        <source>{name} is saved as {target}</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>{name} s’enregistre sous {target}</translation>
    </message>
    <message>
        <source>Where to save</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>Où enregistrer</translation>
    </message>
    <message>
        <source>Where should the photos of “{title}” be saved?</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>Où enregistrer les photos de «&#x202f;{title}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Beside the original, with this added to the name:</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>À &amp;côté de l’original, en ajoutant au nom&#x202f;:</translation>
    </message>
    <message>
        <source>Added to the name</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>Ajout au nom</translation>
    </message>
    <message>
        <source>&amp;Into a folder:</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>Dans un &amp;dossier&#x202f;:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Over the original; it is lost</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>Par-dessus l’&amp;original, qui est perdu</translation>
    </message>
    <message>
        <source>This holds for the folder until Lacuna is closed; change it above the filmstrip.</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>Ceci vaut pour le dossier jusqu’à la fermeture de Lacuna&#x202f;; modifiable au-dessus du film fixe.</translation>
    </message>
    <message>
        <source>Save photos into</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>Enregistrer les photos dans</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>Cannot be opened: {problem}</source>
        <extracomment>app/folder/model.py</extracomment>
        <translation>Impossible à ouvrir&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <extracomment>app/folder/model.py</extracomment>
        <translation>Modifiée, non enregistrée</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>app/folder/model.py</extracomment>
        <translation>Enregistrée sous {name}</translation>
    </message>
    <message>
        <source>The open photo is none of this folder; Save saves it</source>
        <extracomment>app/folder/saving.py</extracomment>
        <translation>La photo ouverte ne fait pas partie de ce dossier&#x202f;; «&#x202f;Enregistrer&#x202f;» l’enregistre</translation>
    </message>
    <message>
        <source>{name} is saved as soon as it is filled</source>
        <extracomment>app/folder/saving.py</extracomment>
        <translation>{name} sera enregistré dès la fin du remplissage</translation>
    </message>
    <message>
        <source>Find a name</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Find a photo by its name</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>Chercher une photo par son nom</translation>
    </message>
    <message>
        <source>Save to…</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>Enregistrer dans…</translation>
    </message>
    <message>
        <source>Where the photos of this folder are saved</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>Où les photos de ce dossier s’enregistrent</translation>
    </message>
    <message>
        <source>Photos of the folder</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>Photos du dossier</translation>
    </message>
    <message>
        <source>{every} in all</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>{every} en tout</translation>
    </message>
    <message>
        <source>{count} found, {every} in all</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>Recherche&#x202f;: {count}, {every} en tout</translation>
    </message>
    <message>
        <source>{row} of {count} found, {every} in all</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>Recherche&#x202f;: {row} sur {count}, {every} en tout</translation>
    </message>
    <message>
        <source>“{name}” has unsaved changes; save them first, or choose another name.</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» a des modifications non enregistrées&#x202f;; enregistrez-les d’abord ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <extracomment>app/folder/walk.py, app/photo/controller.py, app/project/controller.py</extracomment>
        <translation>Ouverture de {name}…</translation>
    </message>
    <message>
        <source>This is the last photo</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>C’est la dernière photo</translation>
    </message>
    <message>
        <source>{name}: photo {number} of {count}</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>{name}&#x202f;: photo {number} sur {count}</translation>
    </message>
    <message>
        <source>None of {left_out} photos in a row can be opened; is their folder still there?</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>Aucune des {left_out} photos suivantes ne s’ouvre&#x202f;; leur dossier existe-t-il encore&#x202f;?</translation>
    </message>
    <message>
        <source>This is the first photo</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>C’est la première photo</translation>
    </message>
    <message>
        <source>That is no key.</source>
        <extracomment>app/keys/chosen.py</extracomment>
        <translation>Ce n’est pas une touche.</translation>
    </message>
    <message>
        <source>Tab, Shift, Control and Alt alone are needed to get around the window.</source>
        <extracomment>app/keys/chosen.py</extracomment>
        <translation>Tab, Maj, Ctrl et Alt seules servent à se déplacer dans la fenêtre.</translation>
    </message>
    <message>
        <source>{key} is what the photo listens to itself: see Help ▸ Keyboard shortcuts.</source>
        <extracomment>app/keys/chosen.py</extracomment>
        <translation>La photo elle-même utilise déjà {key}&#x202f;: voir Aide ▸ Raccourcis clavier.</translation>
    </message>
    <message>
        <source>Choose an action, then click the field below and press its new key.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Choisissez une action, puis cliquez sur le champ ci-dessous et pressez sa nouvelle touche.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>To&amp;uches</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Rechercher actions et touches</translation>
    </message>
    <message>
        <source>New key of the chosen action</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Nouvelle touche de l’action choisie</translation>
    </message>
    <message>
        <source>What the new key would do</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Ce que ferait la nouvelle touche</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Réa&amp;ttribuer</translation>
    </message>
    <message>
        <source>Give the key to the chosen action, and take it from the other one</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Donner la touche à l’action choisie et la retirer à l’autre</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>The chosen action has no key</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>L’action choisie n’a pas de touche</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>The key that the chosen action was made with</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>La touche d’origine de l’action choisie</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Touche</translation>
    </message>
    <message>
        <source>The list is in the order of what looks best, as far as a program can guess: look at the pictures too. PSNR and SSIM reward what is right on average, so a blurred fill may have more. Hold a picture to see the truth in its place.</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>La liste suit l’ordre de ce qui paraît le mieux, autant qu’un programme peut le deviner&#x202f;: regardez aussi les images. PSNR et SSIM récompensent ce qui est juste en moyenne&#x202f;; un remplissage flou peut donc avoir plus. Maintenez une image pressée pour voir la vérité à sa place.</translation>
    </message>
    <message>
        <source>Who filled</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Rempli par</translation>
    </message>
    <message>
        <source>Best at</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Meilleure à</translation>
    </message>
    <message>
        <source>At how many places its fill looks best: the guess that also marks the answers to a fill</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>À combien d’endroits son remplissage paraît le meilleur&#x202f;: l’estimation qui marque aussi la variante conseillée</translation>
    </message>
    <message>
        <source>PSNR, dB</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>PSNR, dB</translation>
    </message>
    <message>
        <source>How near the fill is to the truth inside the hole, mean over the places; more is better</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Proximité du remplissage et de la vérité dans le trou, moyenne sur les endroits&#x202f;; plus, c’est mieux</translation>
    </message>
    <message>
        <source>How alike the structure is inside the hole, mean over the places; 1 = equal</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Ressemblance de structure dans le trou, moyenne sur les endroits&#x202f;; 1 = identique</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Time of one fill, without loading; median over the places</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Temps d’un remplissage, sans le chargement&#x202f;; médiane sur les endroits</translation>
    </message>
    <message>
        <source>Test on known</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Tester sur du connu</translation>
    </message>
    <message>
        <source>The truth</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>La vérité</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>&amp;Utiliser celle-ci</translation>
    </message>
    <message>
        <source>Try the shape at other places of this photo</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Essayer la forme à d’autres endroits de cette photo</translation>
    </message>
    <message>
        <source>Measures of every filler and model</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Mesures de chaque méthode et modèle</translation>
    </message>
    <message>
        <source>&amp;Other places</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Autres &amp;endroits</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/known/dialog.py, app/models/dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Too little of the photo is intact to try the hole&apos;s shape elsewhere; mask less, then test again.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>Trop peu de la photo est intact pour essayer la forme du trou ailleurs&#x202f;; masquez moins, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>Nothing is masked, so there is no shape to try; paint over what should go first.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>Rien n’est masqué, il n’y a donc pas de forme à essayer&#x202f;; peignez d’abord sur ce qui doit disparaître.</translation>
    </message>
    <message>
        <source>Looking for known places</source>
        <extracomment>app/known/run.py</extracomment>
        <translation>Recherche d’endroits connus</translation>
    </message>
    <message>
        <source>The places that were tried; arrow keys choose one</source>
        <extracomment>app/known/tiles.py</extracomment>
        <translation>Les endroits essayés&#x202f;; les flèches en choisissent un</translation>
    </message>
    <message>
        <source>Photo as it was opened</source>
        <extracomment>app/looking/beside.py</extracomment>
        <translation>Photo telle qu’ouverte</translation>
    </message>
    <message>
        <source>The photo as it was opened; the same key goes back. It does not flicker: the settings or the system ask for less motion</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>La photo telle qu’elle a été ouverte&#x202f;; la même touche revient. Sans alternance&#x202f;: les préférences ou le système demandent moins d’animations</translation>
    </message>
    <message>
        <source>The photo as it is now</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>La photo telle qu’elle est maintenant</translation>
    </message>
    <message>
        <source>Before and now: drag the line, or move it with the arrow keys</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>Avant et maintenant&#x202f;: faites glisser la ligne ou déplacez-la avec les flèches</translation>
    </message>
    <message>
        <source>The photo as it was opened is at the left</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>La photo telle qu’elle a été ouverte est à gauche</translation>
    </message>
    <message>
        <source>Before and now take turns; the same key ends it</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>Avant et maintenant alternent&#x202f;; la même touche y met fin</translation>
    </message>
    <message>
        <source>Where the photo differs from how it was opened, and how far</source>
        <extracomment>app/looking/controller.py, app/window/actions.py</extracomment>
        <translation>Où la photo diffère de ce qu’elle était à l’ouverture, et de combien</translation>
    </message>
    <message>
        <source>How many times as large differences are shown</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>Facteur d’amplification des différences</translation>
    </message>
    <message>
        <source>Show differences this many times as large</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>Amplifier les différences par ce facteur</translation>
    </message>
    <message>
        <source>Scale of the difference to the photo as it was opened</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>Échelle de la différence avec la photo telle qu’elle a été ouverte</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Overview of the photo</source>
        <extracomment>app/looking/navigator.py</extracomment>
        <translation>Vue d’ensemble de la photo</translation>
    </message>
    <message>
        <source>Arrow keys move the part that is on screen.</source>
        <extracomment>app/looking/navigator.py</extracomment>
        <translation>Les flèches déplacent la partie affichée.</translation>
    </message>
    <message>
        <source>Drag to move the photo</source>
        <extracomment>app/looking/navigator.py</extracomment>
        <translation>Faire glisser pour déplacer la photo</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>app/looking/readout.py, app/looking/split.py</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Coarse</source>
        <extracomment>app/looking/readout.py</extracomment>
        <translation>Ébauche</translation>
    </message>
    <message>
        <source>Refined</source>
        <extracomment>app/looking/readout.py</extracomment>
        <translation>Finition</translation>
    </message>
    <message>
        <source>Values of the pixel under the pointer</source>
        <extracomment>app/looking/readout.py</extracomment>
        <translation>Valeurs du pixel sous le pointeur</translation>
    </message>
    <message>
        <source>Left of the line is the photo as it was opened. Arrow keys move the line, with Shift far; Escape leaves it.</source>
        <extracomment>app/looking/split.py</extracomment>
        <translation>À gauche de la ligne, la photo telle qu’elle a été ouverte. Les flèches déplacent la ligne, loin avec Maj&#x202f;; Échap en sort.</translation>
    </message>
    <message>
        <source>Line between before and now</source>
        <extracomment>app/looking/split.py</extracomment>
        <translation>Ligne entre avant et maintenant</translation>
    </message>
    <message>
        <source>Drag to compare with the photo as it was opened</source>
        <extracomment>app/looking/split.py</extracomment>
        <translation>Faire glisser pour comparer avec la photo telle qu’elle a été ouverte</translation>
    </message>
    <message>
        <source>Computing…</source>
        <extracomment>app/masking/bar.py</extracomment>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Keep this mask (Enter)</source>
        <extracomment>app/masking/bar.py</extracomment>
        <translation>Garder ce masque (Entrée)</translation>
    </message>
    <message>
        <source>Leave the mask as it was (Esc)</source>
        <extracomment>app/masking/bar.py</extracomment>
        <translation>Laisser le masque tel qu’il était (Échap)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <extracomment>app/masking/bar.py</extracomment>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>How far red, green and blue may each differ from the clicked pixel, of 255</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>De combien le rouge, le vert et le bleu peuvent chacun différer du pixel cliqué, sur 255</translation>
    </message>
    <message>
        <source>Select a colour</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>Sélectionner une couleur</translation>
    </message>
    <message>
        <source>Select colour</source>
        <extracomment>app/masking/colours.py, app/tools/select_colour.py</extracomment>
        <translation>Sélection par couleur</translation>
    </message>
    <message>
        <source>Subtract a colour</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>Soustraire une couleur</translation>
    </message>
    <message>
        <source>Subtract colour</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>Soustraction par couleur</translation>
    </message>
    <message>
        <source>Touching only</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>Pixels contigus</translation>
    </message>
    <message>
        <source>Nothing stands out from its surroundings there. Draw over more of it, or around it.</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Rien ne s’y détache de son entourage. Tracez sur une plus grande partie, ou autour.</translation>
    </message>
    <message>
        <source>Looking for the object…</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Recherche de l’objet…</translation>
    </message>
    <message>
        <source>Select object</source>
        <extracomment>app/masking/objects.py, app/tools/select_object.py</extracomment>
        <translation>Sélection d’objet</translation>
    </message>
    <message>
        <source>Subtract object</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Soustraction d’objet</translation>
    </message>
    <message>
        <source>The object could not be looked for.</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>La recherche de l’objet a échoué.</translation>
    </message>
    <message>
        <source>That is masked already</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>C’est déjà masqué</translation>
    </message>
    <message>
        <source>Nothing of it was masked</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Rien n’en était masqué</translation>
    </message>
    <message>
        <source>Selected · draw over what is missing, Ctrl-draw over what is too much</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Sélectionné · tracez sur ce qui manque, Ctrl + tracé sur ce qui est en trop</translation>
    </message>
    <message>
        <source>Taken out of the mask</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Retiré du masque</translation>
    </message>
    <message>
        <source>No change</source>
        <extracomment>app/masking/preview.py</extracomment>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <source>The mask could not be computed.</source>
        <extracomment>app/masking/preview.py</extracomment>
        <translation>Le masque n’a pas pu être calculé.</translation>
    </message>
    <message>
        <source>Higher finds more, and more that is none</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Plus haut&#x202f;: trouve davantage, y compris à tort</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Dust and specks</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Poussières et taches</translation>
    </message>
    <message>
        <source>Mask dust and specks</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Masquer poussières et taches</translation>
    </message>
    <message>
        <source>Lettering</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Mask lettering</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Masquer les inscriptions</translation>
    </message>
    <message>
        <source>No speck was found</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Aucune tache trouvée</translation>
    </message>
    <message>
        <source>No lettering was found</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Aucune inscription trouvée</translation>
    </message>
    <message>
        <source>The mask stays as it is</source>
        <extracomment>app/masking/trial.py</extracomment>
        <translation>Le masque reste tel quel</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>How far the edge of every hole moves: out, or with a minus in</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>De combien se déplace le bord de chaque trou&#x202f;: vers l’extérieur, ou avec un moins vers l’intérieur</translation>
    </message>
    <message>
        <source>Grow or shrink</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>Dilater ou contracter</translation>
    </message>
    <message>
        <source>Resize mask</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>Redimensionner le masque</translation>
    </message>
    <message>
        <source>About the radius of the sharpest corner that stays</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>Environ le rayon de l’angle le plus vif qui reste</translation>
    </message>
    <message>
        <source>Smooth the outline</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>Lisser le contour</translation>
    </message>
    <message>
        <source>Smooth mask</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>Lisser le masque</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/models/card.py, engine/fillers/__init__.py</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>comes with Lacuna</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>fourni avec Lacuna</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>The file says nothing about it.</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>Le fichier n’en dit rien.</translation>
    </message>
    <message>
        <source>Import weights</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>Importer des poids</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>The weights could not be read or written</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>Les poids n’ont pas pu être lus ou écrits</translation>
    </message>
    <message>
        <source>Double-click or Enter uses a model for filling. F2 renames it.</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Un double-clic ou Entrée choisit le modèle pour remplir. F2 le renomme.</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Card of the selected model</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Fiche du modèle sélectionné</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <extracomment>app/models/dialog.py, app/window/actions.py</extracomment>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Fill with this model from now on</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Remplir désormais avec ce modèle</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Lui donner un autre nom (F2)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Copy its file to another place</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Copier son fichier ailleurs</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Remove its file for good</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Supprimer son fichier définitivement</translation>
    </message>
    <message>
        <source>&amp;Import weights…</source>
        <extracomment>app/models/dialog.py, app/window/actions.py</extracomment>
        <translation>&amp;Importer des poids…</translation>
    </message>
    <message>
        <source>Add a weights file: Lacuna&apos;s own, or other people&apos;s</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Ajouter un fichier de poids&#x202f;: de Lacuna ou d’autres auteurs</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>app/models/dialog.py, app/window/tool_options.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>The file does not say under which licence it may be used; ask whoever gave it to you.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>Le fichier ne dit pas sous quelle licence il peut être utilisé&#x202f;; demandez à la personne qui vous l’a donné.</translation>
    </message>
    <message>
        <source>{what}: the file is gone.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>{what}&#x202f;: le fichier a disparu.</translation>
    </message>
    <message>
        <source>{what}: the disk is full; free some space and try again.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>{what}&#x202f;: le disque est plein&#x202f;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>{what}: the folder or file is write-protected; change its permissions or choose another folder.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>{what}&#x202f;: le dossier ou le fichier est protégé en écriture&#x202f;; modifiez ses droits ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is already a model called “{name}”; choose another name.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>Il existe déjà un modèle nommé «&#x202f;{name}&#x202f;»&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This is the model&apos;s own file; choose another name or folder for the copy.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>C’est le fichier même du modèle&#x202f;; choisissez un autre nom ou dossier pour la copie.</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be made</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>Le dossier «&#x202f;{folder}&#x202f;» n’a pas pu être créé</translation>
    </message>
    <message>
        <source>There is no weights file “{file}”.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>Il n’y a pas de fichier de poids «&#x202f;{file}&#x202f;».</translation>
    </message>
    <message>
        <source>Lacuna weights (*{suffix})</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>Poids de Lacuna (*{suffix})</translation>
    </message>
    <message>
        <source>Export model</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>The model that comes with Lacuna</source>
        <extracomment>app/models/menu.py</extracomment>
        <translation>Le modèle fourni avec Lacuna</translation>
    </message>
    <message>
        <source>Copied the photo as it is now, {width}×{height} pixels</source>
        <extracomment>app/photo/clipboard.py</extracomment>
        <translation>Photo copiée telle qu’elle est maintenant, {width}×{height} pixels</translation>
    </message>
    <message>
        <source>dropped picture</source>
        <extracomment>app/photo/clipboard.py</extracomment>
        <translation>image déposée</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <extracomment>app/photo/clipboard.py</extracomment>
        <translation>image collée</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <extracomment>app/photo/clipboard.py</extracomment>
        <translation>Il n’y a pas d’image dans le presse-papiers</translation>
    </message>
    <message>
        <source>Opened the mask {name}</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>Masque {name} ouvert</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo; close other programs and try again.</source>
        <extracomment>app/photo/controller.py</extracomment>
        <translation>Mémoire insuffisante pour cette photo&#x202f;; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Open mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>Ouvrir un masque</translation>
    </message>
    <message>
        <source>Save mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>Enregistrer le masque</translation>
    </message>
    <message>
        <source>Open a photo first, then its mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>Ouvrez d’abord une photo, puis son masque</translation>
    </message>
    <message>
        <source>Paste mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>Coller le masque</translation>
    </message>
    <message>
        <source>Pasted the mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>Masque collé</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <extracomment>app/photo/controller.py, app/project/controller.py</extracomment>
        <translation>{name} ouvert</translation>
    </message>
    <message>
        <source>Saved the mask {name}</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>Masque {name} enregistré</translation>
    </message>
    <message>
        <source>files of {name} cannot be changed in parts</source>
        <extracomment>app/photo/encoding_questions.py</extracomment>
        <translation>les fichiers de {name} ne peuvent pas être modifiés par parties</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>Effacer le masque</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>Inverser le masque</translation>
    </message>
    <message>
        <source>Grow mask</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>Dilater le masque</translation>
    </message>
    <message>
        <source>Fill enclosed</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>Combler l’intérieur</translation>
    </message>
    <message>
        <source>Shrink mask</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>Contracter le masque</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>app/photo/open_file.py</extracomment>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <extracomment>app/photo/presenter.py</extracomment>
        <translation>&amp;Effacer la liste</translation>
    </message>
    <message>
        <source>Forget what was opened</source>
        <extracomment>app/photo/presenter.py</extracomment>
        <translation>Oublier ce qui a été ouvert</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <extracomment>app/photo/presenter.py</extracomment>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Save photo as</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>Enregistrer la photo sous</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <extracomment>app/photo/saving.py, app/project/controller.py</extracomment>
        <translation>Enregistrement de {name}…</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>{name} enregistré.</translation>
    </message>
    <message>
        <source>There is not enough memory for saving; close other programs.</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>Mémoire insuffisante pour enregistrer&#x202f;; fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>{name} is not in its folder any more; Save will ask before it is written again</source>
        <extracomment>app/photo/watching.py</extracomment>
        <translation>{name} n’est plus dans son dossier&#x202f;; «&#x202f;Enregistrer&#x202f;» demandera avant de l’écrire de nouveau</translation>
    </message>
    <message>
        <source>{name} was changed by another program; Save will ask which of the two to keep</source>
        <extracomment>app/photo/watching.py</extracomment>
        <translation>{name} a été modifié par un autre programme&#x202f;; «&#x202f;Enregistrer&#x202f;» demandera laquelle des deux versions garder</translation>
    </message>
    <message>
        <source>There is not enough memory for this project; close other programs and try again.</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>Mémoire insuffisante pour ce projet&#x202f;; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Save project</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Its photo is not as it was any more, so the project holds it.</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>Sa photo n’est plus telle qu’elle était, le projet la contient donc.</translation>
    </message>
    <message>
        <source>The project could not be saved</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>Le projet n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Locate the photo</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>Localiser la photo</translation>
    </message>
    <message>
        <source>The project could not be opened</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>Le projet n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Saved the project {name}.</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>Projet {name} enregistré.</translation>
    </message>
    <message>
        <source>This is no Lacuna project, or a damaged one; nothing of it can be opened.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>Ce n’est pas un projet Lacuna, ou il est endommagé&#x202f;; rien ne peut en être ouvert.</translation>
    </message>
    <message>
        <source>The project was saved by a newer version of Lacuna; open it with that one.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>Le projet a été enregistré par une version plus récente de Lacuna&#x202f;; ouvrez-le avec celle-ci.</translation>
    </message>
    <message>
        <source>The project is not there any more.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>Le projet n’existe plus.</translation>
    </message>
    <message>
        <source>What was done to this photo is too much for one project; Settings can leave attention out of it.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>Cette photo a trop d’étapes pour un seul projet&#x202f;; les préférences permettent d’en exclure l’attention.</translation>
    </message>
    <message>
        <source>The photo in the project</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>Le fichier photo du projet</translation>
    </message>
    <message>
        <source>The project does not hold its photo, and “{name}” is neither in {where} nor beside the project.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>Le projet ne contient pas sa photo, et «&#x202f;{name}&#x202f;» n’est ni dans {where} ni à côté du projet.</translation>
    </message>
    <message>
        <source>“{name}” in {where} is not the photo that this project was made of: its pixels are others. Put the photo as it was back, and open the project again.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» dans {where} n’est pas la photo de ce projet&#x202f;: ses pixels sont différents. Remettez la photo telle qu’elle était et rouvrez le projet.</translation>
    </message>
    <message>
        <source>The project does not say what decided this fill, so it cannot be made again.</source>
        <extracomment>app/project/replay.py</extracomment>
        <translation>Le projet ne dit pas ce qui a déterminé ce remplissage&#x202f;; il ne peut donc pas être refait.</translation>
    </message>
    <message>
        <source>it was planned otherwise, in other pieces or at another scale</source>
        <extracomment>app/project/replay.py</extracomment>
        <translation>il était planifié autrement, en d’autres morceaux ou à une autre échelle</translation>
    </message>
    <message>
        <source>Recovering {name}…</source>
        <extracomment>app/recovery/offering.py</extracomment>
        <translation>Récupération de {name}…</translation>
    </message>
    <message>
        <source>Recovered {name}; it is not saved yet</source>
        <extracomment>app/recovery/offering.py</extracomment>
        <translation>{name} récupéré&#x202f;; pas encore enregistré</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept for recovery</source>
        <extracomment>app/recovery/controller.py</extracomment>
        <translation>Le travail non enregistré ne peut pas être gardé pour la récupération</translation>
    </message>
    <message>
        <source>The recovery copy is damaged and cannot be used.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>La copie de récupération est endommagée et inutilisable.</translation>
    </message>
    <message>
        <source>The recovery copy was written by a newer version of Lacuna; open it with that one.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>La copie de récupération a été écrite par une version plus récente de Lacuna&#x202f;; ouvrez-la avec celle-ci.</translation>
    </message>
    <message>
        <source>The recovery copy is gone; another window may have used it.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>La copie de récupération a disparu&#x202f;; une autre fenêtre l’a peut-être utilisée.</translation>
    </message>
    <message>
        <source>What was done to this photo is too much to keep for recovery; save it now and then.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>Cette photo a trop d’étapes pour qu’elles soient toutes gardées en vue d’une récupération&#x202f;; enregistrez-la de temps en temps.</translation>
    </message>
    <message>
        <source>The photo in the recovery copy</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>Le fichier photo de la copie de récupération</translation>
    </message>
    <message>
        <source>“{name}” is no longer in {where}. Put it back there, and what was done to it can be recovered.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est plus dans {where}. Remettez le fichier à sa place pour récupérer le travail.</translation>
    </message>
    <message>
        <source>“{name}” was changed by something else, and what was done fits only the photo as it was. The recovery copy is kept; put the old file back to use it.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» a été modifié par un autre programme, et le travail ne correspond qu’à la photo d’avant. La copie de récupération est gardée&#x202f;; remettez l’ancien fichier pour l’utiliser.</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>Récupérer le travail non enregistré</translation>
    </message>
    <message>
        <source>Lacuna was ended before this was saved. It can be opened as you left it.</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>Lacuna s’est arrêté avant l’enregistrement de ce travail. Vous pouvez le rouvrir tel que vous l’avez laissé.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>Image de {name}</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>The photo was written to since; this works only if its pixels are the same.</source>
        <extracomment>app/recovery/offers.py</extracomment>
        <translation>La photo a été modifiée depuis&#x202f;; cela ne fonctionne que si ses pixels sont les mêmes.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>app/settings/dialog.py</extracomment>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Options of the attention</source>
        <extracomment>app/settings/dialog.py</extracomment>
        <translation>Options de l’attention</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <extracomment>app/settings/dialog.py</extracomment>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>As the model says</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Comme dans le modèle</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Couleurs de la fenêtre.</translation>
    </message>
    <message>
        <source>Language of the window. Another one is used from the next start.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Langue de la fenêtre. Une autre s’applique au prochain démarrage.</translation>
    </message>
    <message>
        <source>What Fill uses.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Ce qu’utilise «&#x202f;Remplir&#x202f;».</translation>
    </message>
    <message>
        <source>Where the network runs: auto, cpu, cuda or cuda:N.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Où le réseau calcule&#x202f;: auto, cpu, cuda ou cuda:N.</translation>
    </message>
    <message>
        <source>Pixels by which a hole is grown before it is filled: the edge of what should go is blurred, and a strongly compressed JPEG has ripples around it; -1 = as far as the photo&apos;s compression asks for.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Pixels dont un trou est dilaté avant d’être rempli&#x202f;: le bord de ce qui doit disparaître est flou, et un JPEG très compressé a des ondulations autour&#x202f;; -1 = autant que l’exige la compression de la photo.</translation>
    </message>
    <message>
        <source>Further answers made after each fill, to choose from; none on a slow machine.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Autres variantes créées après chaque remplissage, au choix&#x202f;; aucune sur une machine lente.</translation>
    </message>
    <message>
        <source>After a fill by the network, show the answer that looks best, unless something was pressed meanwhile.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Après un remplissage par le réseau, montrer la variante qui paraît la meilleure, sauf si une touche a été pressée entre-temps.</translation>
    </message>
    <message>
        <source>What was painted is filled as soon as a stroke ends; quick for many small holes.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Ce qui est peint est rempli dès la fin du trait&#x202f;; rapide pour beaucoup de petits trous.</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no bars that run, no fading of menus and lists.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Rien ne bouge de soi-même&#x202f;: ni barres animées, ni fondus des menus et des listes.</translation>
    </message>
    <message>
        <source>Memory for undo in MB; the oldest steps are given up.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Mémoire pour l’annulation, en MB&#x202f;; les étapes les plus anciennes sont abandonnées.</translation>
    </message>
    <message>
        <source>Memory that a fill by the network may take, in MB; 0 = half of what is free.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Mémoire que peut prendre un remplissage par le réseau, en MB&#x202f;; 0 = la moitié de celle qui est libre.</translation>
    </message>
    <message>
        <source>What a project file holds: the photo, so that it can be given away, or only where the photo lies.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Ce que contient un fichier de projet&#x202f;: la photo, pour pouvoir le transmettre, ou seulement son emplacement.</translation>
    </message>
    <message>
        <source>Whether project files keep what the network attended to.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Si les fichiers de projet gardent ce que le réseau a consulté.</translation>
    </message>
    <message>
        <source>λ of the softmax over all sources (section 4): larger keeps to the best source, smaller mixes many.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>λ du softmax sur toutes les sources (section 4)&#x202f;: plus grand, il s’en tient à la meilleure source&#x202f;; plus petit, il en mélange beaucoup.</translation>
    </message>
    <message>
        <source>Whether neighbouring cells attend to neighbouring sources (section 4, attention propagation).</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Si des cellules voisines consultent des sources voisines (section 4, propagation de l’attention).</translation>
    </message>
    <message>
        <source>Every how many cells a source is taken (section 4, memory efficiency): 2 offers a quarter of them.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Toutes les combien de cellules une source est prise (section 4, économie de mémoire)&#x202f;: 2 en offre un quart.</translation>
    </message>
    <message>
        <source>How far the features are reduced before cells are matched (section 4, memory efficiency).</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>De combien les caractéristiques sont réduites avant d’apparier les cellules (section 4, économie de mémoire).</translation>
    </message>
    <message>
        <source>Yellow and blue are told apart without seeing all colours.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Le jaune et le bleu se distinguent même sans voir toutes les couleurs.</translation>
    </message>
    <message>
        <source>How hard a pen is pressed changes the size of the brush.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>La pression du stylet change la taille du pinceau.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>app/settings/table.py, app/window/main_window.py</extracomment>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Filler</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>&amp;Processeur</translation>
    </message>
    <message>
        <source>&amp;Grow hole</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>&amp;Dilater le trou</translation>
    </message>
    <message>
        <source>Further &amp;answers</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Autres &amp;variantes</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Show the &amp;best guess</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Montrer la &amp;conseillée</translation>
    </message>
    <message>
        <source>Fi&amp;ll by itself</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Remplir &amp;automatiquement</translation>
    </message>
    <message>
        <source>Reduce m&amp;otion</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Réduire les animati&amp;ons</translation>
    </message>
    <message>
        <source>&amp;Undo may take</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Mémoire d’a&amp;nnulation</translation>
    </message>
    <message>
        <source>A fill &amp;may take</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Mémoire de rempli&amp;ssage</translation>
    </message>
    <message>
        <source>Half of what is free</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>La moitié de ce qui est libre</translation>
    </message>
    <message>
        <source>&amp;Projects hold</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Contenu des pro&amp;jets</translation>
    </message>
    <message>
        <source>Attention &amp;in projects</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Attention d&amp;es projets</translation>
    </message>
    <message>
        <source>&amp;Softmax scale</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Éc&amp;helle du softmax</translation>
    </message>
    <message>
        <source>&amp;Propagation</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Propagat&amp;ion</translation>
    </message>
    <message>
        <source>Source s&amp;tride</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Pas des sou&amp;rces</translation>
    </message>
    <message>
        <source>Matching &amp;rate</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Tau&amp;x d’appariement</translation>
    </message>
    <message>
        <source>Mas&amp;k</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Mas&amp;que</translation>
    </message>
    <message>
        <source>&amp;Pen pressure</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Pression du st&amp;ylet</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>{filler} filled this pixel, and it has no attention to show</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>{filler} a rempli ce pixel, qui n’a donc pas d’attention à montrer</translation>
    </message>
    <message>
        <source>The direction in which the source lies, as a colour: {low} to {high}</source>
        <extracomment>app/attention/legend.py</extracomment>
        <translation>La direction de la source, sous forme de couleur&#x202f;: de {low} à {high}</translation>
    </message>
    <message>
        <source>Scale: {low} to {high}</source>
        <extracomment>app/attention/legend.py</extracomment>
        <translation>Échelle&#x202f;: de {low} à {high}</translation>
    </message>
    <message numerus="yes">
        <source>Pixel {x}, {y} attended {share} to these {n} patches.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>
            <numerusform>Le pixel {x}, {y} a consulté à {share} ce fragment.</numerusform>
            <numerusform>Le pixel {x}, {y} a consulté à {share} ces {n} fragments.</numerusform>
        </translation>
    </message>
    <message>
        <source>softmax scale</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>échelle du softmax</translation>
    </message>
    <message>
        <source>propagation</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>propagation</translation>
    </message>
    <message>
        <source>background stride</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>pas des sources</translation>
    </message>
    <message>
        <source>foreground rate</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>taux d’appariement</translation>
    </message>
    <message numerus="yes">
        <source>Pixel {x}, {y} of hole {number} of {holes} attended {share} to these {n} patches.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>
            <numerusform>Le pixel {x}, {y} du trou {number} sur {holes} a consulté à {share} ce fragment.</numerusform>
            <numerusform>Le pixel {x}, {y} du trou {number} sur {holes} a consulté à {share} ces {n} fragments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Options ({count})…</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Options ({count})…</translation>
    </message>
    <message>
        <source>Not as the model says: {options}.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Autrement que dans le modèle&#x202f;: {options}.</translation>
    </message>
    <message>
        <source>{share} went to sources too weak to keep.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>{share} sont allés à des sources trop faibles pour être gardées.</translation>
    </message>
    <message>
        <source>Pinned; click it again to let go.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Épinglé&#x202f;; cliquez de nouveau pour libérer.</translation>
    </message>
    <message>
        <source>Source {rank}: {width}×{height} px at {x}, {y}</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Source {rank}&#x202f;: {width}×{height} px à {x}, {y}</translation>
    </message>
    <message>
        <source>The filled pixel that depends most on these known pixels attended {share} to them.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Le pixel rempli qui dépend le plus de ces pixels connus les a consultés à {share}.</translation>
    </message>
    <message>
        <source>{share} apart</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>écart de {share}</translation>
    </message>
    <message numerus="yes">
        <source>full colour: {n} cells away</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>
            <numerusform>couleur pleine&#x202f;: à {n} cellule</numerusform>
            <numerusform>couleur pleine&#x202f;: à {n} cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>The process that fills ended by itself: {reason}. What was finished is kept; start again.</source>
        <extracomment>app/batch/controller.py</extracomment>
        <translation>Le processus de remplissage s’est arrêté de lui-même&#x202f;: {reason}. Ce qui est terminé est gardé&#x202f;; recommencez.</translation>
    </message>
    <message>
        <source>The process that fills ended by itself. What was finished is kept; start again.</source>
        <extracomment>app/batch/controller.py</extracomment>
        <translation>Le processus de remplissage s’est arrêté de lui-même. Ce qui est terminé est gardé&#x202f;; recommencez.</translation>
    </message>
    <message>
        <source>different answers: {made}, not {wanted}.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>variantes différentes&#x202f;: {made} au lieu de {wanted}.</translation>
    </message>
    <message>
        <source>{result} exists already.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>{result} existe déjà.</translation>
    </message>
    <message>
        <source>{result} is older than its photo or its mask, and was left as it is.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>{result} est antérieur à sa photo ou à son masque et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{name} was not filled. {why}</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>{name} n’a pas été rempli. {why}</translation>
    </message>
    <message>
        <source>{name} was left out: it is a {kind} file; Lacuna opens {formats}.</source>
        <extracomment>app/batch/listing.py</extracomment>
        <translation>{name} a été écarté&#x202f;: c’est un fichier {kind}&#x202f;; Lacuna ouvre {formats}.</translation>
    </message>
    <message>
        <source>{photo} would overwrite the result of {other}; rename one of them.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{photo} écraserait le résultat de {other}&#x202f;; renommez l’un des deux.</translation>
    </message>
    <message>
        <source>The result of {photo} would replace the photo {other}; give a suffix or another folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>Le résultat de {photo} remplacerait la photo {other}&#x202f;; indiquez un suffixe ou un autre dossier.</translation>
    </message>
    <message>
        <source>The result of {photo} would replace itself; give a suffix or another folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>Le résultat de {photo} la remplacerait elle-même&#x202f;; indiquez un suffixe ou un autre dossier.</translation>
    </message>
    <message>
        <source>{name} was not filled: the mask {mask} marks no hole.</source>
        <extracomment>app/batch/reading.py</extracomment>
        <translation>{name} n’a pas été rempli&#x202f;: le masque {mask} ne marque aucun trou.</translation>
    </message>
    <message>
        <source>{name} was not filled: its process ended by itself (code {code}).</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>{name} n’a pas été rempli&#x202f;: son processus s’est arrêté de lui-même (code {code}).</translation>
    </message>
    <message>
        <source>The batch was ended: its process ended by itself (code {code}). {times} times in a row.</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>Le lot a été interrompu&#x202f;: son processus s’est arrêté de lui-même (code {code}), {times} fois de suite.</translation>
    </message>
    <message>
        <source>{name} was not filled: its process was ended by the system, which does so when memory runs out. Use fewer jobs.</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>{name} n’a pas été rempli&#x202f;: son processus a été arrêté par le système, ce qui arrive quand la mémoire manque. Réduisez le nombre de tâches.</translation>
    </message>
    <message>
        <source>The batch was ended: its process was ended by the system, which does so when memory runs out. Use fewer jobs. {times} times in a row.</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>Le lot a été interrompu&#x202f;: son processus a été arrêté par le système {times} fois de suite, ce qui arrive quand la mémoire manque. Réduisez le nombre de tâches.</translation>
    </message>
    <message>
        <source>{name} was given up: its files could not be read or written within {seconds:g} s. Look whether the disk or the network share answers.</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>{name} a été abandonné&#x202f;: ses fichiers n’ont pas pu être lus ou écrits en {seconds:g} s. Vérifiez que le disque ou le partage réseau répond.</translation>
    </message>
    <message>
        <source>There is no shard {number} of {count}; the first is 1/{last}.</source>
        <extracomment>app/batch/values.py</extracomment>
        <translation>La part {number} sur {count} n’existe pas&#x202f;; la première est 1/{last}.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>{done} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are ready to be filled.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} photo est prête à être remplie.</numerusform>
            <numerusform>{n} photos sont prêtes à être remplies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos filled.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} photo remplie.</numerusform>
            <numerusform>{n} photos remplies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not taken; the list says why.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} fichier non retenu&#x202f;; la liste dit pourquoi.</numerusform>
            <numerusform>{n} fichiers non retenus&#x202f;; la liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} results are there already.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} résultat existe déjà.</numerusform>
            <numerusform>{n} résultats existent déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} existait déjà.</numerusform>
            <numerusform>{n} existaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were not filled; the list says why.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} photo non remplie&#x202f;; la liste dit pourquoi.</numerusform>
            <numerusform>{n} photos non remplies&#x202f;; la liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are left; start again to go on.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} photo restante&#x202f;; recommencez pour poursuivre.</numerusform>
            <numerusform>{n} photos restantes&#x202f;; recommencez pour poursuivre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mask holds labels, numbers from 0 to {largest}; everything but 0 was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>Le masque contient des étiquettes, de 0 à {largest}&#x202f;; tout sauf 0 a été pris comme trou.</translation>
    </message>
    <message>
        <source>The mask marks {percent} % of the photo as the hole; invert it if that should be kept.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>Le masque marque {percent}&#x202f;% de la photo comme trou&#x202f;; inversez-le si c’est ce qu’il faut garder.</translation>
    </message>
    <message>
        <source>The mask was scaled from {width}×{height} to {photo_width}×{photo_height} pixels.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>Le masque a été mis à l’échelle de {width}×{height} à {photo_width}×{photo_height} pixels.</translation>
    </message>
    <message>
        <source>The mask {name} is {width}×{height} pixels, but the photo is {photo_width}×{photo_height}. Their proportions differ, so it cannot be scaled.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>Le masque {name} fait {width}×{height} pixels, mais la photo {photo_width}×{photo_height}. Les proportions diffèrent, il ne peut donc pas être mis à l’échelle.</translation>
    </message>
    <message>
        <source>The mask {name} is {width}×{height} pixels, but the photo is {photo_width}×{photo_height}.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>Le masque {name} fait {width}×{height} pixels, mais la photo {photo_width}×{photo_height}.</translation>
    </message>
    <message>
        <source>Fill cancelled</source>
        <extracomment>app/fill/candidate.py, app/fill/job.py</extracomment>
        <translation>Remplissage interrompu</translation>
    </message>
    <message>
        <source>Undone; Fill cancelled</source>
        <extracomment>app/fill/candidate.py, app/fill/job.py</extracomment>
        <translation>Annulé&#x202f;; remplissage interrompu</translation>
    </message>
    <message>
        <source>{filler}: answer {number} of {count}</source>
        <extracomment>app/fill/candidates.py, app/fill/strip.py</extracomment>
        <translation>{filler}&#x202f;: variante {number} sur {count}</translation>
    </message>
    <message>
        <source>{filler}: answer {number}</source>
        <extracomment>app/fill/candidates.py</extracomment>
        <translation>{filler}&#x202f;: variante {number}</translation>
    </message>
    <message>
        <source>{filler} cannot leave out sources, so the network fills</source>
        <extracomment>app/fill/candidates.py</extracomment>
        <translation>{filler} ne sait pas exclure de sources, c’est donc le réseau qui remplit</translation>
    </message>
    <message>
        <source>Best guess: {filler}</source>
        <extracomment>app/fill/candidates.py</extracomment>
        <translation>Conseillée&#x202f;: {filler}</translation>
    </message>
    <message>
        <source>preparing</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>préparation</translation>
    </message>
    <message>
        <source>coarse picture</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>ébauche</translation>
    </message>
    <message>
        <source>attention</source>
        <extracomment>app/fill/panel.py, app/models/card.py, training/run/health.py</extracomment>
        <translation>attention</translation>
    </message>
    <message>
        <source>refining</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>finition</translation>
    </message>
    <message>
        <source>detail</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>détails</translation>
    </message>
    <message>
        <source>compositing</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>assemblage</translation>
    </message>
    <message>
        <source>{what}: {stage}…</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>{what}&#x202f;: {stage}…</translation>
    </message>
    <message>
        <source>{what}: {stage}, part {part} of {parts}…</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>{what}&#x202f;: {stage}, partie {part} sur {parts}…</translation>
    </message>
    <message>
        <source>{summary}.</source>
        <extracomment>engine/language.py</extracomment>
        <translation>{summary}.</translation>
    </message>
    <message>
        <source>Network, strong guide</source>
        <extracomment>app/fill/series.py</extracomment>
        <translation>Réseau, guidage fort</translation>
    </message>
    <message>
        <source>Network, no guide</source>
        <extracomment>app/fill/series.py</extracomment>
        <translation>Réseau, sans guidage</translation>
    </message>
    <message>
        <source>{filler}, again {number}</source>
        <extracomment>app/fill/series.py</extracomment>
        <translation>{filler}, reprise {number}</translation>
    </message>
    <message>
        <source>Answer {number}: {filler}</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>Variante {number}&#x202f;: {filler}</translation>
    </message>
    <message>
        <source>{filler}: the best guess</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>{filler}&#x202f;: la variante conseillée</translation>
    </message>
    <message numerus="yes">
        <source>{n} holes</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>
            <numerusform>{n} trou</numerusform>
            <numerusform>{n} trous</numerusform>
        </translation>
    </message>
    <message>
        <source>The training process ended unexpectedly, perhaps because the memory ran out or something ended it; its state after step {step} is kept, and you can continue from there.</source>
        <extracomment>app/finetune/runs.py</extracomment>
        <translation>Le processus d’entraînement s’est arrêté de façon inattendue, peut-être par manque de mémoire ou parce qu’on l’a arrêté&#x202f;; son état après le pas {step} est gardé, vous pouvez reprendre à partir de là.</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly, perhaps because the memory ran out or something ended it; nothing was saved yet, so start it again.</source>
        <extracomment>app/finetune/runs.py</extracomment>
        <translation>Le processus d’entraînement s’est arrêté de façon inattendue, peut-être par manque de mémoire ou parce qu’on l’a arrêté&#x202f;; rien n’était encore enregistré, recommencez.</translation>
    </message>
    <message>
        <source>Kept the model “{model}”</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>Modèle «&#x202f;{model}&#x202f;» gardé</translation>
    </message>
    <message>
        <source>Only for the overlay “{overlay}”</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Seulement pour la superposition « {overlay} »</translation>
    </message>
    <message>
        <source>{result} was left out: by its name it is the result of {photo}.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{result} a été écarté&#x202f;: d’après son nom, c’est le résultat de {photo}.</translation>
    </message>
    <message>
        <source>The result of {photo} would replace the mask {other}; give a suffix or another folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>Le résultat de {photo} remplacerait le masque {other}&#x202f;; indiquez un suffixe ou un autre dossier.</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>La liste est vide</translation>
    </message>
    <message>
        <source>Training went wrong at step {step} ({reason}); it went back to step {to_step} and goes on.</source>
        <extracomment>app/finetune/run_record.py</extracomment>
        <translation>L’entraînement a échoué au pas {step} ({reason})&#x202f;; il est revenu au pas {to_step} et se poursuit.</translation>
    </message>
    <message numerus="yes">
        <source>{n} usable photos, {size} px.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>
            <numerusform>{n} photo utilisable, {size} px.</numerusform>
            <numerusform>{n} photos utilisables, {size} px.</numerusform>
        </translation>
    </message>
    <message>
        <source>{smallest} to {largest}</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>{smallest} à {largest}</translation>
    </message>
    <message numerus="yes">
        <source>{n} usable photos, {size} px; {training} to learn from and {held} held out to measure on; {skipped} skipped.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>
            <numerusform>{n} photo utilisable, {size} px&#x202f;; pour apprendre&#x202f;: {training}, comme témoins&#x202f;: {held}&#x202f;; fichiers ignorés&#x202f;: {skipped}.</numerusform>
            <numerusform>{n} photos utilisables, {size} px&#x202f;; pour apprendre&#x202f;: {training}, comme témoins&#x202f;: {held}&#x202f;; fichiers ignorés&#x202f;: {skipped}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} usable photos, {size} px; {training} to learn from and {held} held out to measure on.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>
            <numerusform>{n} photo utilisable, {size} px&#x202f;; pour apprendre&#x202f;: {training}, comme témoins&#x202f;: {held}.</numerusform>
            <numerusform>{n} photos utilisables, {size} px&#x202f;; pour apprendre&#x202f;: {training}, comme témoins&#x202f;: {held}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} usable photos, {size} px; {skipped} skipped.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>
            <numerusform>{n} photo utilisable, {size} px&#x202f;; fichiers ignorés&#x202f;: {skipped}.</numerusform>
            <numerusform>{n} photos utilisables, {size} px&#x202f;; fichiers ignorés&#x202f;: {skipped}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is unfinished: step {step} of {total}, {n} photos, last saved {when}.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>
            <numerusform>«&#x202f;{name}&#x202f;» est inachevé&#x202f;: pas {step} sur {total}, {n} photo, dernier enregistrement {when}.</numerusform>
            <numerusform>«&#x202f;{name}&#x202f;» est inachevé&#x202f;: pas {step} sur {total}, {n} photos, dernier enregistrement {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is unfinished: step {step}, {n} photos, last saved {when}.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>
            <numerusform>«&#x202f;{name}&#x202f;» est inachevé&#x202f;: pas {step}, {n} photo, dernier enregistrement {when}.</numerusform>
            <numerusform>«&#x202f;{name}&#x202f;» est inachevé&#x202f;: pas {step}, {n} photos, dernier enregistrement {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {photo}</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Seulement {photo}</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>pas</translation>
    </message>
    <message>
        <source>Step {step}: ℓ1 in the holes {loss:.3f}</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>Pas {step}&#x202f;: ℓ1 dans les trous {loss:.3f}</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <extracomment>app/finetune/window/dialog.py</extracomment>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>▲ better</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>▲ mieux</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>▼ moins bien</translation>
    </message>
    <message>
        <source>{measure} (higher is better)</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>{measure} (plus haut&#x202f;: mieux)</translation>
    </message>
    <message>
        <source>{measure} (lower is better)</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>{measure} (plus bas&#x202f;: mieux)</translation>
    </message>
    <message>
        <source>Limit the minutes</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Limiter les minutes</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Limit the steps</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Limiter les pas</translation>
    </message>
    <message>
        <source> steps</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation> pas</translation>
    </message>
    <message>
        <source>Tick the box beside it first</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Cochez d’abord la case à côté</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are held out: never learned from, only judged on.</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>
            <numerusform>{n} photo témoin&#x202f;: jamais apprise, seulement évaluée.</numerusform>
            <numerusform>{n} photos témoins&#x202f;: jamais apprises, seulement évaluées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files skipped: why?</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>
            <numerusform>{n} fichier ignoré&#x202f;: pourquoi&#x202f;?</numerusform>
            <numerusform>{n} fichiers ignorés&#x202f;: pourquoi&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose in the list what to remove</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Choisissez dans la liste ce qu’il faut retirer</translation>
    </message>
    <message>
        <source>Previous place ({key})</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Endroit précédent ({key})</translation>
    </message>
    <message>
        <source>Next place ({key})</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Endroit suivant ({key})</translation>
    </message>
    <message>
        <source>Place {place} of {places}</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Endroit {place} sur {places}</translation>
    </message>
    <message>
        <source>Left of the divider</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>À gauche du séparateur</translation>
    </message>
    <message>
        <source>Right of the divider</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>À droite du séparateur</translation>
    </message>
    <message>
        <source>{left} on the left {share:.0%} of the picture, {right} on the rest; arrow keys move the divider</source>
        <extracomment>app/finetune/window/picture_view.py</extracomment>
        <translation>{left} sur les {share:.0%} de gauche de l’image, {right} sur le reste&#x202f;; les flèches déplacent le séparateur</translation>
    </message>
    <message>
        <source>Held-out places: {columns}</source>
        <extracomment>app/finetune/window/run_page.py, app/finetune/window/sheet_view.py</extracomment>
        <translation>Endroits témoins&#x202f;: {columns}</translation>
    </message>
    <message>
        <source>No training is running</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Aucun entraînement n’est en cours</translation>
    </message>
    <message>
        <source>{seconds:.2g} s a step</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>{seconds:.2g} s par pas</translation>
    </message>
    <message>
        <source>{name} must be pairs such as “scene = 0.5, face = 0.2”, not “{text}”.</source>
        <extracomment>app/finetune/window/settings_fields.py</extracomment>
        <translation>{name}&#x202f;: il faut des paires telles que «&#x202f;scene = 0.5, face = 0.2&#x202f;», pas «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} must be a whole number, not “{text}”.</source>
        <extracomment>app/finetune/window/settings_fields.py</extracomment>
        <translation>{name}&#x202f;: il faut un nombre entier, pas «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} must be a number, not “{text}”.</source>
        <extracomment>app/finetune/window/settings_fields.py</extracomment>
        <translation>{name}&#x202f;: il faut un nombre, pas «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>{part} {number}: {name}</source>
        <extracomment>app/finetune/window/settings_fields.py</extracomment>
        <translation>{part} {number}&#x202f;: {name}</translation>
    </message>
    <message>
        <source>{part} {number}</source>
        <extracomment>app/finetune/window/settings_fields.py</extracomment>
        <translation>{part} {number}</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>photo</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>photo</translation>
    </message>
    <message>
        <source>hole</source>
        <extracomment>app/finetune/window/sheet_view.py, training/config.py</extracomment>
        <translation>trou</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>avant</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>Fine-tuning “{name}” is done: see the verdict</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Affinage «&#x202f;{name}&#x202f;»&#x202f;: terminé, voir le verdict</translation>
    </message>
    <message>
        <source>Fine-tuning “{name}” is unfinished: go on…</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Affinage «&#x202f;{name}&#x202f;»&#x202f;: inachevé, poursuivre…</translation>
    </message>
    <message>
        <source>Fine-tuning {share:.0%}</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Affinage&#x202f;: {share:.0%}</translation>
    </message>
    <message>
        <source>Fine-tuning {share:.0%}, {time} left</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Affinage&#x202f;: {share:.0%}, encore {time}</translation>
    </message>
    <message>
        <source>Fine-tuning: step {step}</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Affinage&#x202f;: pas {step}</translation>
    </message>
    <message>
        <source>Fine-tuning: step {step}, {time} left</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Affinage&#x202f;: pas {step}, encore {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps in {time}</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>
            <numerusform>{n} pas en {time}</numerusform>
            <numerusform>{n} pas en {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fills in places it never saw</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>
            <numerusform>{n} remplissage à un endroit qu’il n’a jamais vu</numerusform>
            <numerusform>{n} remplissages à des endroits qu’il n’a jamais vus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} held-out photos</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>
            <numerusform>{n} photo témoin</numerusform>
            <numerusform>{n} photos témoins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fills on {photos}</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>
            <numerusform>{n} remplissage sur {photos}</numerusform>
            <numerusform>{n} remplissages sur {photos}</numerusform>
        </translation>
    </message>
    <message>
        <source>{version}, place {place}</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>{version}, endroit {place}</translation>
    </message>
    <message>
        <source>{version}; click to compare before and after</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>{version}&#x202f;; cliquez pour comparer avant et après</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>
            <numerusform>{n} photo</numerusform>
            <numerusform>{n} photos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in {folder}; Lacuna opens {formats}.</source>
        <extracomment>app/folder/listing.py</extracomment>
        <translation>Il n’y a aucune photo dans {folder}&#x202f;; Lacuna ouvre {formats}.</translation>
    </message>
    <message>
        <source>There is no photo among these files; Lacuna opens {formats}.</source>
        <extracomment>app/folder/listing.py</extracomment>
        <translation>Il n’y a aucune photo parmi ces fichiers&#x202f;; Lacuna ouvre {formats}.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more; choose another one.</source>
        <extracomment>app/folder/listing.py</extracomment>
        <translation>Le dossier {folder} n’existe plus&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read; choose another one.</source>
        <extracomment>app/folder/listing.py</extracomment>
        <translation>Le dossier {folder} ne peut pas être lu&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>{row} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>This is the last photo; {n} photos are not saved yet</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>
            <numerusform>C’est la dernière photo&#x202f;; {n} photo n’est pas encore enregistrée</numerusform>
            <numerusform>C’est la dernière photo&#x202f;; {n} photos ne sont pas encore enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: photo {number} of {count}; {n} that cannot be opened were passed over</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>
            <numerusform>{name}&#x202f;: photo {number} sur {count}&#x202f;; {n} photo impossible à ouvrir a été sautée</numerusform>
            <numerusform>{name}&#x202f;: photo {number} sur {count}&#x202f;; {n} photos impossibles à ouvrir ont été sautées</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” now.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>{key} est maintenant la touche de «&#x202f;{action}&#x202f;».</translation>
    </message>
    <message>
        <source>“{action}” has the key {key} now.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>«&#x202f;{action}&#x202f;» a maintenant la touche {key}.</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>«&#x202f;{action}&#x202f;» n’a plus de touche.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” already.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>{key} est déjà la touche de «&#x202f;{action}&#x202f;».</translation>
    </message>
    <message>
        <source>Fill now uses {filler}; Enter fills</source>
        <extracomment>app/known/controller.py</extracomment>
        <translation>«&#x202f;Remplir&#x202f;» utilise maintenant {filler}&#x202f;; Entrée remplit</translation>
    </message>
    <message>
        <source>Place {number} of {count}</source>
        <extracomment>app/known/dialog.py, app/known/tiles.py</extracomment>
        <translation>Endroit {number} sur {count}</translation>
    </message>
    <message>
        <source>{wins} of {places}</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>{wins} sur {places}</translation>
    </message>
    <message>
        <source>Choose a filler that has a result first</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Choisissez d’abord une méthode qui a un résultat</translation>
    </message>
    <message>
        <source>&amp;Use {filler}</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>&amp;Utiliser {filler}</translation>
    </message>
    <message>
        <source>Truth</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Vérité</translation>
    </message>
    <message>
        <source>hold: what the fillers saw</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>maintenir&#x202f;: ce qu’ont vu les méthodes</translation>
    </message>
    <message>
        <source>Test cancelled</source>
        <extracomment>app/known/job.py</extracomment>
        <translation>Test interrompu</translation>
    </message>
    <message>
        <source>Undone; Test cancelled</source>
        <extracomment>app/known/job.py</extracomment>
        <translation>Annulé&#x202f;; test interrompu</translation>
    </message>
    <message>
        <source>The shape of the hole fits nowhere else, so it was placed at {share} of its size.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>La forme du trou ne tient nulle part ailleurs&#x202f;: elle a été placée à {share} de sa taille.</translation>
    </message>
    <message>
        <source>The whole mask fits at too few places, so its largest hole was placed, and that at {share} of its size.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>Le masque entier tient à trop peu d’endroits&#x202f;: son plus grand trou a été placé, et ce à {share} de sa taille.</translation>
    </message>
    <message>
        <source>The whole mask fits at too few places, so its largest hole was placed.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>Le masque entier tient à trop peu d’endroits&#x202f;: son plus grand trou a été placé.</translation>
    </message>
    <message>
        <source>Only {number} of {count} places fit beside each other.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>Endroits qui tiennent côte à côte&#x202f;: {number} sur {count} seulement.</translation>
    </message>
    <message>
        <source>Testing {filler}, place {number} of {count}</source>
        <extracomment>app/known/run.py</extracomment>
        <translation>Test&#x202f;: {filler}, endroit {number} sur {count}</translation>
    </message>
    <message>
        <source>{difference} and more</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>{difference} et plus</translation>
    </message>
    <message numerus="yes">
        <source>{change} pixels</source>
        <extracomment>app/masking/preview.py</extracomment>
        <translation>
            <numerusform>{change} pixel</numerusform>
            <numerusform>{change} pixels</numerusform>
        </translation>
    </message>
    <message>
        <source>paper</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>article</translation>
    </message>
    <message>
        <source>released</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>version publiée</translation>
    </message>
    <message numerus="yes">
        <source>{parameters} in {n} tensors</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>
            <numerusform>{parameters} dans {n} tenseur</numerusform>
            <numerusform>{parameters} dans {n} tenseurs</numerusform>
        </translation>
    </message>
    <message>
        <source>This model cannot be used.</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>Ce modèle ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>parameters</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>preset</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>préréglage</translation>
    </message>
    <message>
        <source>{preset}, except for:</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>{preset}, sauf&#x202f;:</translation>
    </message>
    <message>
        <source>path</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>chemin</translation>
    </message>
    <message>
        <source>size</source>
        <extracomment>app/models/card.py, training/config.py</extracomment>
        <translation>taille</translation>
    </message>
    <message>
        <source>format</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>format</translation>
    </message>
    <message>
        <source>safetensors, Lacuna&apos;s version {version}</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>safetensors, version {version} de Lacuna</translation>
    </message>
    <message>
        <source>written</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>écrit</translation>
    </message>
    <message>
        <source>Weights ({patterns});;All files (*)</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>Poids ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Imported {kind} as “{name}”</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>Importé sous «&#x202f;{name}&#x202f;»&#x202f;: {kind}</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Choisissez d’abord un modèle</translation>
    </message>
    <message>
        <source>Its file is not there</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Son fichier n’est pas là</translation>
    </message>
    <message>
        <source>Only models that you imported or trained can be changed</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Seuls les modèles que vous avez importés ou entraînés peuvent être modifiés</translation>
    </message>
    <message>
        <source>{what}: {error}.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>{what}&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a model: take 1 to {most} characters, no dot in front and none of / \ : * ? &quot; &lt; &gt; |.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être le nom d’un modèle&#x202f;: il faut 1 à {most} caractères, sans point au début ni / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>“{name}” could not be copied to “{target}”</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être copié vers «&#x202f;{target}&#x202f;»</translation>
    </message>
    <message>
        <source>“{name}” could not be renamed</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être renommé</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être supprimé</translation>
    </message>
    <message>
        <source>“{file}” is not a weights file of Lacuna</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>«&#x202f;{file}&#x202f;» n’est pas un fichier de poids de Lacuna</translation>
    </message>
    <message>
        <source>“{old}” is now called “{new}”</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>«&#x202f;{old}&#x202f;» s’appelle maintenant «&#x202f;{new}&#x202f;»</translation>
    </message>
    <message>
        <source>Deleted “{name}”; the bundled model is in use now</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» supprimé&#x202f;; le modèle fourni est maintenant utilisé</translation>
    </message>
    <message>
        <source>Deleted “{name}”</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» supprimé</translation>
    </message>
    <message>
        <source>Exported “{name}” to {path}</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» exporté vers {path}</translation>
    </message>
    <message>
        <source>{name} (broken)</source>
        <extracomment>app/models/menu.py</extracomment>
        <translation>{name} (défectueux)</translation>
    </message>
    <message>
        <source>Undo has reached its {size} of memory; the oldest steps cannot be undone any more</source>
        <extracomment>app/photo/history.py</extracomment>
        <translation>L’historique a atteint {size} de mémoire&#x202f;; les étapes les plus anciennes ne peuvent plus être annulées</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <extracomment>app/photo/history.py</extracomment>
        <translation>Annulé&#x202f;: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <extracomment>app/photo/history.py</extracomment>
        <translation>Rétabli&#x202f;: {step}</translation>
    </message>
    <message>
        <source>Nothing has changed since {name} was opened but the mask, which Save mask keeps</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>Aucun changement depuis l’ouverture de {name}, sauf le masque, que garde «&#x202f;Enregistrer le masque&#x202f;»</translation>
    </message>
    <message>
        <source>Nothing has changed since {name} was opened</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>Aucun changement depuis l’ouverture de {name}</translation>
    </message>
    <message>
        <source>Nothing has changed since {name} was saved but the mask, which Save mask keeps</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>Aucun changement depuis l’enregistrement de {name}, sauf le masque, que garde «&#x202f;Enregistrer le masque&#x202f;»</translation>
    </message>
    <message>
        <source>Nothing has changed since {name} was saved</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>Aucun changement depuis l’enregistrement de {name}</translation>
    </message>
    <message>
        <source>The mask is not in it; Save mask keeps it.</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>Le masque n’y est pas&#x202f;; «&#x202f;Enregistrer le masque&#x202f;» le garde.</translation>
    </message>
    <message numerus="yes">
        <source>Fill {n} holes</source>
        <extracomment>app/photo/step_names.py</extracomment>
        <translation>
            <numerusform>Remplissage de {n} trou</numerusform>
            <numerusform>Remplissage de {n} trous</numerusform>
        </translation>
    </message>
    <message>
        <source>The new language is used from the next start</source>
        <extracomment>app/preferences.py</extracomment>
        <translation>La nouvelle langue s’appliquera au prochain démarrage</translation>
    </message>
    <message>
        <source>untitled</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>The photo is no longer in {folder}; put it back there first.</source>
        <extracomment>app/recovery/offers.py</extracomment>
        <translation>La photo n’est plus dans {folder}&#x202f;; remettez-la d’abord à sa place.</translation>
    </message>
    <message>
        <source>cells</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>cellules</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>The photo itself</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>La photo elle-même</translation>
    </message>
    <message>
        <source>A link to its file</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Un lien vers son fichier</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Exclue</translation>
    </message>
    <message>
        <source>Within rows and columns</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Dans les lignes et les colonnes</translation>
    </message>
    <message>
        <source>Also from the end of a row to the next</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Aussi de la fin d’une ligne à la suivante</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>1: cells of 4 px</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>1&#x202f;: cellules de 4 px</translation>
    </message>
    <message>
        <source>2: cells of 8 px</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>2&#x202f;: cellules de 8 px</translation>
    </message>
    <message>
        <source>4: cells of 16 px</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>4&#x202f;: cellules de 16 px</translation>
    </message>
    <message>
        <source>Pink, hatched</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Rose, hachuré</translation>
    </message>
    <message>
        <source>Yellow, hatched</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Jaune, hachuré</translation>
    </message>
    <message>
        <source>Blue, plain</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Bleu, uni</translation>
    </message>
    <message>
        <source>This tool has no size</source>
        <extracomment>app/window/tool_options.py</extracomment>
        <translation>Cet outil n’a pas de taille</translation>
    </message>
    <message>
        <source>This could not be opened again, so it was not written. Save the photo instead.</source>
        <extracomment>app/work/work_file.py</extracomment>
        <translation>Ceci ne pourrait pas être rouvert et n’a donc pas été écrit. Enregistrez plutôt la photo.</translation>
    </message>
    <message>
        <source>is cut into more than {most} {what}, which takes too long to read. Save it anew first.</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>est découpé en plus de {most} {what}, ce qui prend trop de temps à lire. Réenregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>The RAW was developed with the camera&apos;s white balance, and is never written to.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>Le RAW a été développé avec la balance des blancs de l’appareil&#x202f;; il n’est jamais réécrit.</translation>
    </message>
    <message>
        <source>is a camera RAW file. Develop it with a RAW converter first; Lacuna never writes to it.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>est un fichier RAW d’appareil photo. Développez-le d’abord avec un logiciel RAW&#x202f;; Lacuna ne le réécrit jamais.</translation>
    </message>
    <message>
        <source>is a camera RAW file that cannot be developed here. Develop it with a RAW converter first; Lacuna never writes to it.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>est un fichier RAW d’appareil photo qui ne peut pas être développé ici. Développez-le d’abord avec un logiciel RAW&#x202f;; Lacuna ne le réécrit jamais.</translation>
    </message>
    <message>
        <source>What the camera wrote into it (EXIF) cannot be read from this kind of RAW.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>Ce que l’appareil y a inscrit (EXIF) ne peut pas être lu dans ce type de RAW.</translation>
    </message>
    <message>
        <source>The EXIF data of this RAW cannot be kept.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>Les données EXIF de ce RAW ne peuvent pas être gardées.</translation>
    </message>
    <message>
        <source>{bits}-bit</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>{bits} bits</translation>
    </message>
    <message>
        <source>strips or tiles</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>bandes ou tuiles</translation>
    </message>
    <message>
        <source>is a TIFF of {pages} pages; only single photos can be opened. Save one page as a picture first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>est un TIFF de {pages} pages&#x202f;; seules les photos uniques peuvent être ouvertes. Enregistrez d’abord une page comme image.</translation>
    </message>
    <message>
        <source>The smaller preview inside the file is not kept.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>L’aperçu réduit que contient le fichier n’est pas gardé.</translation>
    </message>
    <message>
        <source>colours of {subsampling} were asked for</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>des couleurs {subsampling} ont été demandées</translation>
    </message>
    <message>
        <source>is not a photo, or its beginning is damaged; Lacuna opens {formats}.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>n’est pas une photo, ou son début est endommagé&#x202f;; Lacuna ouvre {formats}.</translation>
    </message>
    <message>
        <source>is a {kind} file; Lacuna opens {formats}. Convert it first.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>est un fichier {kind}&#x202f;; Lacuna ouvre {formats}. Convertissez-le d’abord.</translation>
    </message>
    <message>
        <source>a {kind} file</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>un fichier {kind}</translation>
    </message>
    <message>
        <source>The photo</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>{photo} {problem}</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{photo} {problem}</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} GiB; it is not opened.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} dépasse {limit} GiB&#x202f;; il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The EXIF data is damaged and will not be saved.</source>
        <extracomment>engine/photo/decoding_avif.py, engine/photo/reading.py</extracomment>
        <translation>Les données EXIF sont endommagées et ne seront pas enregistrées.</translation>
    </message>
    <message>
        <source>{reason}. Choose another folder.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>cannot be saved as {format}</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>ne peut pas être enregistré en {format}</translation>
    </message>
    <message>
        <source>has {depth} bits per channel, which {format} cannot hold</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>a {depth} bits par canal, ce que {format} ne peut pas contenir</translation>
    </message>
    <message>
        <source>has transparency, which {format} cannot hold</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>a de la transparence, ce que {format} ne peut pas contenir</translation>
    </message>
    <message>
        <source>has a colour profile, which {format} cannot be given here</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>a un profil de couleurs, que {format} ne peut pas recevoir ici</translation>
    </message>
    <message>
        <source>is wider or higher than the {side} pixels of {format}</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>dépasse en largeur ou en hauteur les {side} pixels de {format}</translation>
    </message>
    <message>
        <source>a device or a pipe has that name. Choose another name.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>un périphérique ou un tube porte ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>the disk is full. Free some space or choose another folder.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>le disque est plein. Libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>a folder has that name. Choose another name.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>un dossier porte ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>it or its folder {folder} may not be written to. Choose another folder.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>le fichier ou son dossier {folder} est protégé en écriture. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>the folder {folder} does not exist. Choose another folder.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>le dossier {folder} n’existe pas. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>le nom est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>{name} does not name a format to save in. End the name in {suffixes}.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} n’indique aucun format d’enregistrement. Terminez le nom par {suffixes}.</translation>
    </message>
    <message>
        <source>{name} is a {format} file, which Lacuna never writes to. Choose another name.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} est un fichier {format}, que Lacuna ne réécrit jamais. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} could not be saved as {format}: {error}. Choose PNG instead.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} n’a pas pu être enregistré en {format}&#x202f;: {error}. Choisissez plutôt PNG.</translation>
    </message>
    <message>
        <source>The resolution was left out: {format} cannot hold a number that small or that large.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>La résolution a été omise&#x202f;: {format} ne peut pas contenir un nombre aussi petit ou aussi grand.</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>un pickle Python</translation>
    </message>
    <message>
        <source>a zip archive, perhaps a PyTorch .pth or .pt file</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>une archive zip, peut-être un fichier PyTorch .pth ou .pt</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>une image TIFF</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>une image WebP</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>un fichier HDF5</translation>
    </message>
    <message>
        <source>a GGUF file</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>un fichier GGUF</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>une archive gzip</translation>
    </message>
    <message>
        <source>a Git LFS pointer: the file itself was not downloaded</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>un pointeur Git LFS&#x202f;: le fichier lui-même n’a pas été téléchargé</translation>
    </message>
    <message>
        <source>a web page</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>une page web</translation>
    </message>
    <message>
        <source>“{name}” and {more} more are</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» et {more} autre(s)</translation>
    </message>
    <message>
        <source>The weights file “{path}” is cut off: it ends before its data does. Please copy or download it again.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Le fichier de poids «&#x202f;{path}&#x202f;» est tronqué&#x202f;: il se termine avant ses données. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file in the safetensors format: it looks like {kind}.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’est pas un fichier de poids au format safetensors&#x202f;: cela ressemble à {kind}.</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file of Lacuna: it holds weights, but not of a Lacuna network.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’est pas un fichier de poids de Lacuna&#x202f;: il contient des poids, mais pas ceux d’un réseau de Lacuna.</translation>
    </message>
    <message>
        <source>The weights file “{path}” is of format {version}, newer than this Lacuna can read; please update.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Le fichier de poids «&#x202f;{path}&#x202f;» est au format {version}, trop récent pour ce Lacuna&#x202f;; mettez-le à jour.</translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>trop de niveaux imbriqués.</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: “{name}” is of type {kind}, not a floating-point number.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Le fichier de poids «&#x202f;{path}&#x202f;» ne convient pas&#x202f;: «&#x202f;{name}&#x202f;» est de type {kind}, et non à virgule flottante.</translation>
    </message>
    <message>
        <source>“{name}” is</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file in the safetensors format: it is of an unknown kind.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’est pas un fichier de poids au format safetensors&#x202f;: il est de type inconnu.</translation>
    </message>
    <message>
        <source>The weights could not be saved to “{path}”: {reason}.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Les poids n’ont pas pu être enregistrés dans «&#x202f;{path}&#x202f;»&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: {tensors} missing.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Le fichier de poids «&#x202f;{path}&#x202f;» ne convient pas&#x202f;; il manque&#x202f;: {tensors}.</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: {tensors} not part of the network it describes.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Le fichier de poids «&#x202f;{path}&#x202f;» ne convient pas&#x202f;; hors du réseau qu’il décrit&#x202f;: {tensors}.</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: {tensors} of another shape ({shape} instead of {expected}).</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Le fichier de poids «&#x202f;{path}&#x202f;» ne convient pas&#x202f;; d’une autre forme ({shape} au lieu de {expected})&#x202f;: {tensors}.</translation>
    </message>
    <message>
        <source>The weights for “{path}” are broken: {tensors} not finite (NaN or infinity).</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Les poids pour «&#x202f;{path}&#x202f;» sont défectueux, avec des valeurs non finies (NaN ou infini)&#x202f;: {tensors}.</translation>
    </message>
    <message>
        <source>The weights for “{path}” do not fit into 16 bits: {tensors} too large.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Les poids pour «&#x202f;{path}&#x202f;» ne tiennent pas sur 16&#xa0;bits&#x202f;; trop grands&#x202f;: {tensors}.</translation>
    </message>
    <message>
        <source>The phase “{name}” has critics, which take crops of {wanted} px, not {size}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>La phase «&#x202f;{name}&#x202f;» a des critiques, qui acceptent des recadrages de {wanted} px, pas de {size}.</translation>
    </message>
    <message>
        <source>{name} must be whole numbers above 0, not {widths}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>{name} doit contenir des nombres entiers supérieurs à 0, pas {widths}.</translation>
    </message>
    <message>
        <source>The critics&apos; side of {side} px must be a multiple of {step}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Le côté des critiques, {side} px, doit être un multiple de {step}.</translation>
    </message>
    <message>
        <source>There are no photos in “{root}”; choose a folder with {formats} files.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>Il n’y a pas de photos dans «&#x202f;{root}&#x202f;»&#x202f;; choisissez un dossier avec des fichiers {formats}.</translation>
    </message>
    <message>
        <source>“{root}” is not laid out as this data set: it has no folder “{folder}”.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>«&#x202f;{root}&#x202f;» n’est pas organisé comme ce jeu de données&#x202f;: il n’a pas de dossier «&#x202f;{folder}&#x202f;».</translation>
    </message>
    <message>
        <source>The pack “{path}” is of version {version}, this Lacuna reads version {readable}; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>Le paquet «&#x202f;{path}&#x202f;» est de la version {version}, ce Lacuna lit la version {readable}&#x202f;; {again}.</translation>
    </message>
    <message>
        <source>“{path}” is cut short or damaged; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est tronqué ou endommagé&#x202f;; {again}.</translation>
    </message>
    <message>
        <source>“{path}” is no pack of Lacuna; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’est pas un paquet de Lacuna&#x202f;; {again}.</translation>
    </message>
    <message>
        <source>{photos} photos do not fit into {limit:.0f} MiB; choose a smaller --size or --quality, or fewer photos.</source>
        <extracomment>training/data/packing.py</extracomment>
        <translation>{photos} photos ne tiennent pas dans {limit:.0f} MiB&#x202f;; choisissez un --size ou un --quality plus petit, ou moins de photos.</translation>
    </message>
    <message>
        <source>a copy of a held-out photo</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>une copie d’une photo témoin</translation>
    </message>
    <message>
        <source>Only {left} MB of memory are available, and fine-tuning needs at least {need} MB; close other programs and try again.</source>
        <extracomment>training/finetune/machine.py</extracomment>
        <translation>Il n’y a que {left} MB de mémoire disponibles, et l’affinage exige au moins {need} MB&#x202f;; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>There is no pace {pace}; choose one of {paces}.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>Il n’y a pas de rythme {pace}&#x202f;; choisissez parmi {paces}.</translation>
    </message>
    <message>
        <source>The plan of this run cannot be read ({error}); go on with the Lacuna that began it, or delete the run.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>Le plan de cette session ne peut pas être lu ({error})&#x202f;; continuez avec la version de Lacuna qui l’a commencée, ou supprimez la session.</translation>
    </message>
    <message>
        <source>This state&apos;s kernels were standardised. This recipe leaves them free from now on, and whole branches may die; a recipe with standardised kernels keeps them.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>Les noyaux de cet état étaient standardisés. Cette recette les laisse libres désormais, et des branches entières peuvent mourir&#x202f;; une recette avec des noyaux standardisés les maintient.</translation>
    </message>
    <message>
        <source>The training state “{path}” was made with another configuration ({what}); use the recipe it was made with, or another folder.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>L’état d’entraînement «&#x202f;{path}&#x202f;» a été créé avec une autre configuration ({what})&#x202f;; utilisez sa recette d’origine ou un autre dossier.</translation>
    </message>
    <message>
        <source>The network is not compiled, which only makes training slower: {reason}</source>
        <extracomment>training/run/compiling.py</extracomment>
        <translation>Le réseau n’est pas compilé, ce qui ne fait que ralentir l’entraînement&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>“{folder}” holds a run already, which would be gone on with instead of the parts; choose another folder.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>«&#x202f;{folder}&#x202f;» contient déjà une session, qui serait reprise à la place des parties&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Training was stopped at step {step}. {death} So start again with standardised kernels or a smaller learning rate; the best weights so far are kept.</source>
        <extracomment>training/run/trainer.py</extracomment>
        <translation>L’entraînement s’est arrêté au pas {step}. {death} Recommencez donc avec des noyaux standardisés ou un taux d’apprentissage plus petit&#x202f;; les meilleurs poids obtenus sont gardés.</translation>
    </message>
    <message>
        <source>Training went wrong again and again at step {step} ({reason}); try a smaller learning rate; the last good state is kept.</source>
        <extracomment>training/run/trainer.py</extracomment>
        <translation>L’entraînement a échoué à plusieurs reprises au pas {step} ({reason})&#x202f;; essayez un taux d’apprentissage plus petit&#x202f;; le dernier bon état est gardé.</translation>
    </message>
    <message>
        <source>the gradient is not a number</source>
        <extracomment>training/run/watch.py</extracomment>
        <translation>le gradient n’est pas un nombre</translation>
    </message>
    <message>
        <source>“{term}” is not a number</source>
        <extracomment>training/run/watch.py</extracomment>
        <translation>«&#x202f;{term}&#x202f;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>the loss rose to {now:.3f} from {before:.3f}</source>
        <extracomment>training/run/watch.py</extracomment>
        <translation>la perte est passée de {before:.3f} à {now:.3f}</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>training/config.py</extracomment>
        <translation>graine</translation>
    </message>
    <message>
        <source>Start of the random numbers: the same seed, the same run.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Départ des nombres aléatoires&#x202f;: même graine, même session.</translation>
    </message>
    <message>
        <source>photos</source>
        <extracomment>training/config.py</extracomment>
        <translation>photos</translation>
    </message>
    <message>
        <source>Which photographs, and how crops are cut from them.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Quelles photos, et comment les recadrages y sont pris.</translation>
    </message>
    <message>
        <source>layout</source>
        <extracomment>training/config.py</extracomment>
        <translation>organisation</translation>
    </message>
    <message>
        <source>How the folder is organised; &quot;folder&quot; is any tree of images.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Organisation du dossier&#x202f;; &quot;folder&quot; est une arborescence d’images quelconque.</translation>
    </message>
    <message>
        <source>kinds</source>
        <extracomment>training/config.py</extracomment>
        <translation>types</translation>
    </message>
    <message>
        <source>Weight by kind, the part of a file&apos;s name before the first &quot;-&quot;; empty = every photo equally often. With weights, photos of an unlisted kind are not used.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Poids par type, la partie du nom de fichier avant le premier &quot;-&quot;&#x202f;; vide = chaque photo aussi souvent. Avec des poids, les photos d’un type absent de la liste ne servent pas.</translation>
    </message>
    <message>
        <source>validation share</source>
        <extracomment>training/config.py</extracomment>
        <translation>part de validation</translation>
    </message>
    <message>
        <source>Of the photos, chosen by a hash of their content, that training never sees.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Des photos, choisies par une empreinte de leur contenu, que l’entraînement ne voit jamais.</translation>
    </message>
    <message>
        <source>smallest scale</source>
        <extracomment>training/config.py</extracomment>
        <translation>échelle minimale</translation>
    </message>
    <message>
        <source>Crops are taken at a random scale from this (log-uniform) to full resolution.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Les recadrages sont pris à une échelle aléatoire, de celle-ci (log-uniforme) à la pleine résolution.</translation>
    </message>
    <message>
        <source>flip</source>
        <extracomment>training/config.py</extracomment>
        <translation>miroir</translation>
    </message>
    <message>
        <source>Probabilities of a mirror image, a quarter turn, a mild change of colour.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Probabilités d’une image en miroir, d’un quart de tour, d’un léger changement de couleur.</translation>
    </message>
    <message>
        <source>rotate</source>
        <extracomment>training/config.py</extracomment>
        <translation>rotation</translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>training/config.py</extracomment>
        <translation>couleur</translation>
    </message>
    <message>
        <source>cache mb</source>
        <extracomment>training/config.py</extracomment>
        <translation>cache (MB)</translation>
    </message>
    <message>
        <source>Memory for decoded photos.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Mémoire pour les photos décodées.</translation>
    </message>
    <message>
        <source>masks</source>
        <extracomment>training/config.py</extracomment>
        <translation>masques</translation>
    </message>
    <message>
        <source>Mixture of holes, by relative weight, and their size.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Mélange des trous, par poids relatif, et leur taille.</translation>
    </message>
    <message>
        <source>rectangles</source>
        <extracomment>training/config.py</extracomment>
        <translation>rectangles</translation>
    </message>
    <message>
        <source>Sides from smallest to largest of the crop&apos;s (the paper: up to 128 in 256).</source>
        <extracomment>training/config.py</extracomment>
        <translation>Côtés du plus petit au plus grand, par rapport au recadrage (l’article&#x202f;: jusqu’à 128 sur 256).</translation>
    </message>
    <message>
        <source>strokes</source>
        <extracomment>training/config.py</extracomment>
        <translation>traits</translation>
    </message>
    <message>
        <source>Brush strokes and object-like ellipses.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Traits de pinceau et ellipses semblables à des objets.</translation>
    </message>
    <message>
        <source>blobs</source>
        <extracomment>training/config.py</extracomment>
        <translation>ellipses</translation>
    </message>
    <message>
        <source>saved</source>
        <extracomment>training/config.py</extracomment>
        <translation>enregistrés</translation>
    </message>
    <message>
        <source>Masks from folder, scaled to the crop.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Masques du dossier, mis à l’échelle du recadrage.</translation>
    </message>
    <message>
        <source>smallest</source>
        <extracomment>training/config.py</extracomment>
        <translation>minimum</translation>
    </message>
    <message>
        <source>Sides of rectangles as a fraction of the crop.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Côtés des rectangles, en fraction du recadrage.</translation>
    </message>
    <message>
        <source>largest</source>
        <extracomment>training/config.py</extracomment>
        <translation>maximum</translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>training/config.py</extracomment>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Of saved masks, white = hole.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Des masques enregistrés, blanc = trou.</translation>
    </message>
    <message>
        <source>phases</source>
        <extracomment>training/config.py</extracomment>
        <translation>phases</translation>
    </message>
    <message>
        <source>A stretch of the run with its own crops, learning rate and critics.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Une partie de la session, avec ses propres recadrages, taux d’apprentissage et critiques.</translation>
    </message>
    <message>
        <source>phase</source>
        <extracomment>training/config.py</extracomment>
        <translation>phase</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>training/config.py</extracomment>
        <translation>nom</translation>
    </message>
    <message>
        <source>For logs.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Pour les journaux.</translation>
    </message>
    <message>
        <source>steps</source>
        <extracomment>training/config.py</extracomment>
        <translation>pas</translation>
    </message>
    <message>
        <source>Generator steps.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Pas du générateur.</translation>
    </message>
    <message>
        <source>crops</source>
        <extracomment>training/config.py</extracomment>
        <translation>recadrages</translation>
    </message>
    <message>
        <source>Sizes drawn at random, one size a step.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Tailles tirées au hasard, une par pas.</translation>
    </message>
    <message>
        <source>crop</source>
        <extracomment>training/config.py</extracomment>
        <translation>recadrage</translation>
    </message>
    <message>
        <source>Batches of one size.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Lots d’une même taille.</translation>
    </message>
    <message>
        <source>Side of the square crop, px.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Côté du recadrage carré, px.</translation>
    </message>
    <message>
        <source>batch</source>
        <extracomment>training/config.py</extracomment>
        <translation>lot</translation>
    </message>
    <message>
        <source>Crops per step, over all processes.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Recadrages par pas, sur tous les processus.</translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>training/config.py</extracomment>
        <translation>part</translation>
    </message>
    <message>
        <source>How often this size is drawn, relative to the others, at the start of the phase.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Fréquence de tirage de cette taille par rapport aux autres, au début de la phase.</translation>
    </message>
    <message>
        <source>share end</source>
        <extracomment>training/config.py</extracomment>
        <translation>part finale</translation>
    </message>
    <message>
        <source>The same at the end of the phase, linear in between; None = as at the start. Growing the share of large crops starts a run small and cheap.</source>
        <extracomment>training/config.py</extracomment>
        <translation>De même à la fin de la phase, linéaire entre les deux&#x202f;; None = comme au début. Augmenter peu à peu la part des grands recadrages rend le début d’une session léger et rapide.</translation>
    </message>
    <message>
        <source>lr</source>
        <extracomment>training/config.py</extracomment>
        <translation>taux</translation>
    </message>
    <message>
        <source>Highest learning rate of the generator.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Taux d’apprentissage maximal du générateur.</translation>
    </message>
    <message>
        <source>warmup steps</source>
        <extracomment>training/config.py</extracomment>
        <translation>pas de chauffe</translation>
    </message>
    <message>
        <source>Linear from 0 to lr.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Linéaire de 0 au taux maximal.</translation>
    </message>
    <message>
        <source>final lr</source>
        <extracomment>training/config.py</extracomment>
        <translation>taux final</translation>
    </message>
    <message>
        <source>Fraction of lr that a cosine reaches at the last step; 1 = constant.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Fraction du taux maximal qu’un cosinus atteint au dernier pas&#x202f;; 1 = constant.</translation>
    </message>
    <message>
        <source>adversarial</source>
        <extracomment>training/config.py</extracomment>
        <translation>adversaire</translation>
    </message>
    <message>
        <source>Which critics, if any. With critics every crop of the phase has critics.size.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Quels critiques, s’il y en a. Avec des critiques, chaque recadrage de la phase a la taille critics.size.</translation>
    </message>
    <message>
        <source>critic steps</source>
        <extracomment>training/config.py</extracomment>
        <translation>pas des critiques</translation>
    </message>
    <message>
        <source>Critic steps, each on a fresh batch, before every generator step (n_critic, Algorithm 1).</source>
        <extracomment>training/config.py</extracomment>
        <translation>Pas des critiques, chacun sur un nouveau lot, avant chaque pas du générateur (n_critic, algorithme 1).</translation>
    </message>
    <message>
        <source>critic lr</source>
        <extracomment>training/config.py</extracomment>
        <translation>taux des critiques</translation>
    </message>
    <message>
        <source>Adam&apos;s, betas 0.5 and 0.9 (the paper&apos;s), constant after warmup_steps.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Celui d’Adam, bêtas 0.5 et 0.9 (ceux de l’article), constant après la chauffe.</translation>
    </message>
    <message>
        <source>critic warmup steps</source>
        <extracomment>training/config.py</extracomment>
        <translation>chauffe des critiques</translation>
    </message>
    <message>
        <source>Steps at the start of the phase in which only the critics learn, so that their first, random opinion does not disturb a trained generator.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Pas au début de la phase où seuls les critiques apprennent, pour que leur premier avis, aléatoire, ne perturbe pas un générateur entraîné.</translation>
    </message>
    <message>
        <source>adversarial weight</source>
        <extracomment>training/config.py</extracomment>
        <translation>poids adversaire</translation>
    </message>
    <message>
        <source>λ of the generator&apos;s adversarial term; ramped up from 0 over warmup_steps.</source>
        <extracomment>training/config.py</extracomment>
        <translation>λ du terme adversaire du générateur&#x202f;; augmenté à partir de 0 pendant la chauffe.</translation>
    </message>
    <message>
        <source>How much ℓ1 of the second stage counts in this phase; None = LossWeights.refined. A second stage without ℓ1 (section 5.1) learns from its critics alone, so a phase that has none must come before.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Combien compte ℓ1 du second étage dans cette phase&#x202f;; None = LossWeights.refined. Un second étage sans ℓ1 (section 5.1) n’apprend que de ses critiques&#x202f;: une phase sans critiques doit donc précéder.</translation>
    </message>
    <message>
        <source>weights</source>
        <extracomment>training/config.py</extracomment>
        <translation>poids</translation>
    </message>
    <message>
        <source>How much each term counts in the generator&apos;s loss. Terms of weight 0 are not computed.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Combien compte chaque terme dans la perte du générateur. Les termes de poids 0 ne sont pas calculés.</translation>
    </message>
    <message>
        <source>How much ℓ1 of each stage counts. 1.2 and 1 in the authors&apos; schedule; refined 0 leaves the refinement network to its critics (section 5.1).</source>
        <extracomment>training/config.py</extracomment>
        <translation>Combien compte ℓ1 de chaque étage. 1.2 et 1 dans le programme des auteurs&#x202f;; 0 pour la finition laisse le réseau de finition à ses critiques (section 5.1).</translation>
    </message>
    <message>
        <source>refined</source>
        <extracomment>training/config.py</extracomment>
        <translation>finition</translation>
    </message>
    <message>
        <source>Mean ℓ1 over the hole (discounted) and over the rest, of both stages.</source>
        <extracomment>training/config.py</extracomment>
        <translation>ℓ1 moyenne dans le trou (pondérée) et sur le reste, des deux étages.</translation>
    </message>
    <message>
        <source>known</source>
        <extracomment>training/config.py</extracomment>
        <translation>connu</translation>
    </message>
    <message>
        <source>gradient penalty</source>
        <extracomment>training/config.py</extracomment>
        <translation>pénalité du gradient</translation>
    </message>
    <message>
        <source>λ of WGAN-GP&apos;s penalty on the critics.</source>
        <extracomment>training/config.py</extracomment>
        <translation>λ de la pénalité de WGAN-GP sur les critiques.</translation>
    </message>
    <message>
        <source>total variation</source>
        <extracomment>training/config.py</extracomment>
        <translation>variation totale</translation>
    </message>
    <message>
        <source>Roughness of the fill.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Rugosité du remplissage.</translation>
    </message>
    <message>
        <source>gradient difference</source>
        <extracomment>training/config.py</extracomment>
        <translation>écart de gradient</translation>
    </message>
    <message>
        <source>Mean ℓ1 between the steps from pixel to pixel of the fill and of the photo.</source>
        <extracomment>training/config.py</extracomment>
        <translation>ℓ1 moyenne entre les écarts de pixel à pixel du remplissage et ceux de la photo.</translation>
    </message>
    <message>
        <source>perceptual</source>
        <extracomment>training/config.py</extracomment>
        <translation>perceptuel</translation>
    </message>
    <message>
        <source>Distance in the features of a network the user supplies.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Distance dans les caractéristiques d’un réseau fourni par l’utilisateur.</translation>
    </message>
    <message>
        <source>style</source>
        <extracomment>training/config.py</extracomment>
        <translation>style</translation>
    </message>
    <message>
        <source>Of the generator. Muon is used on inner kernels only; everything else is Adam&apos;s.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Du générateur. Muon ne sert qu’aux noyaux internes&#x202f;; tout le reste revient à Adam.</translation>
    </message>
    <message>
        <source>&quot;adam&quot; (the paper&apos;s) or &quot;muon&quot;.</source>
        <extracomment>training/config.py</extracomment>
        <translation>&quot;adam&quot; (celui de l’article) ou &quot;muon&quot;.</translation>
    </message>
    <message>
        <source>betas</source>
        <extracomment>training/config.py</extracomment>
        <translation>bêtas</translation>
    </message>
    <message>
        <source>Adam&apos;s; the paper&apos;s are 0.5 and 0.9.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Ceux d’Adam&#x202f;; dans l’article, 0.5 et 0.9.</translation>
    </message>
    <message>
        <source>momentum</source>
        <extracomment>training/config.py</extracomment>
        <translation>inertie</translation>
    </message>
    <message>
        <source>Muon&apos;s.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Celle de Muon.</translation>
    </message>
    <message>
        <source>clip</source>
        <extracomment>training/config.py</extracomment>
        <translation>écrêtage</translation>
    </message>
    <message>
        <source>Largest length of the gradient of all weights together; 0 = not clipped.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Longueur maximale du gradient de tous les poids ensemble&#x202f;; 0 = pas d’écrêtage.</translation>
    </message>
    <message>
        <source>kernels</source>
        <extracomment>training/config.py</extracomment>
        <translation>noyaux</translation>
    </message>
    <message>
        <source>&quot;free&quot; (the paper&apos;s), or &quot;standardised&quot;: every inner kernel keeps mean 0 and one length, without which long runs lose whole branches. For training from nothing; fine-tuning keeps what it was given.</source>
        <extracomment>training/config.py</extracomment>
        <translation>&quot;free&quot; (comme dans l’article), ou &quot;standardised&quot;&#x202f;: chaque noyau interne garde une moyenne de 0 et une même longueur, sans quoi les longues sessions perdent des branches entières. Pour un entraînement à partir de rien&#x202f;; l’affinage garde ce qu’il a reçu.</translation>
    </message>
    <message>
        <source>kernel length</source>
        <extracomment>training/config.py</extracomment>
        <translation>longueur des noyaux</translation>
    </message>
    <message>
        <source>Of standardised kernels, √Σw² of one output channel.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Des noyaux standardisés, √Σw² d’un canal de sortie.</translation>
    </message>
    <message>
        <source>branch length</source>
        <extracomment>training/config.py</extracomment>
        <translation>longueur, branches</translation>
    </message>
    <message>
        <source>The same in the two branches of the second stage, whose features shrink from layer to layer.</source>
        <extracomment>training/config.py</extracomment>
        <translation>De même dans les deux branches de la seconde étape, dont les caractéristiques diminuent de couche en couche.</translation>
    </message>
    <message>
        <source>decoder length</source>
        <extracomment>training/config.py</extracomment>
        <translation>longueur, décodeurs</translation>
    </message>
    <message>
        <source>The same in both decoders, whose features grow alike.</source>
        <extracomment>training/config.py</extracomment>
        <translation>De même dans les deux décodeurs, dont les caractéristiques croissent pareillement.</translation>
    </message>
    <message>
        <source>The critics of appendix D.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Les critiques de l’annexe D.</translation>
    </message>
    <message>
        <source>local widths</source>
        <extracomment>training/config.py</extracomment>
        <translation>largeurs locales</translation>
    </message>
    <message>
        <source>Channels of each layer.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Canaux de chaque couche.</translation>
    </message>
    <message>
        <source>global widths</source>
        <extracomment>training/config.py</extracomment>
        <translation>largeurs globales</translation>
    </message>
    <message>
        <source>Side of the whole crop, which the global critic sees, px.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Côté du recadrage entier, que voit le critique global, px.</translation>
    </message>
    <message>
        <source>patch</source>
        <extracomment>training/config.py</extracomment>
        <translation>fragment</translation>
    </message>
    <message>
        <source>Side of the square around the hole, which the local critic sees, px.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Côté du carré autour du trou, que voit le critique local, px.</translation>
    </message>
    <message>
        <source>discount</source>
        <extracomment>training/config.py</extracomment>
        <translation>atténuation</translation>
    </message>
    <message>
        <source>γ of the spatially discounted loss; 0.99 in the paper, 0.9 in the authors&apos; code.</source>
        <extracomment>training/config.py</extracomment>
        <translation>γ de la perte pondérée selon la distance&#x202f;; 0.99 dans l’article, 0.9 dans le code des auteurs.</translation>
    </message>
    <message>
        <source>ema</source>
        <extracomment>training/config.py</extracomment>
        <translation>moyenne (EMA)</translation>
    </message>
    <message>
        <source>Decay of the averaged weights, which are what is exported.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Décroissance des poids moyennés, qui sont ceux exportés.</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>training/config.py</extracomment>
        <translation>précision</translation>
    </message>
    <message>
        <source>&quot;auto&quot; = 16-bit convolutions where the device gains, else &quot;float32&quot;.</source>
        <extracomment>training/config.py</extracomment>
        <translation>&quot;auto&quot; = convolutions à 16 bits là où le processeur y gagne, sinon &quot;float32&quot;.</translation>
    </message>
    <message>
        <source>channels last</source>
        <extracomment>training/config.py</extracomment>
        <translation>canaux en dernier</translation>
    </message>
    <message>
        <source>Memory layout of the pictures; faster on most processors.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Disposition des images en mémoire&#x202f;; plus rapide sur la plupart des processeurs.</translation>
    </message>
    <message>
        <source>checkpoint minutes</source>
        <extracomment>training/config.py</extracomment>
        <translation>minutes entre copies</translation>
    </message>
    <message>
        <source>Time between checkpoints; at most this much work can be lost.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Temps entre deux enregistrements de l’état&#x202f;; au pire, c’est le travail perdu.</translation>
    </message>
    <message>
        <source>log every</source>
        <extracomment>training/config.py</extracomment>
        <translation>pas par ligne</translation>
    </message>
    <message>
        <source>Steps between two lines of the log.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Pas entre deux lignes du journal.</translation>
    </message>
    <message>
        <source>validate every</source>
        <extracomment>training/config.py</extracomment>
        <translation>pas par validation</translation>
    </message>
    <message>
        <source>Steps between two validations, two sheets of pictures; 0 = none.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Pas entre deux validations, deux planches d’images&#x202f;; 0 = aucune.</translation>
    </message>
    <message>
        <source>validation crops</source>
        <extracomment>training/config.py</extracomment>
        <translation>recadrages validés</translation>
    </message>
    <message>
        <source>How many crops the validation looks at.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Nombre de recadrages examinés à la validation.</translation>
    </message>
    <message>
        <source>sheet every</source>
        <extracomment>training/config.py</extracomment>
        <translation>pas par planche</translation>
    </message>
    <message>
        <source>rollbacks</source>
        <extracomment>training/config.py</extracomment>
        <translation>retours</translation>
    </message>
    <message>
        <source>How often in a row a run may go back to its last good state before it gives up.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Combien de fois de suite une session peut revenir à son dernier bon état avant d’abandonner.</translation>
    </message>
    <message>
        <source>This processor is too old for the libraries Lacuna is built on: they need SSE4.2, which processors have since about 2009.</source>
        <extracomment>app/system/needs.py</extracomment>
        <translation>Ce processeur est trop ancien pour les bibliothèques de Lacuna&#x202f;: elles exigent SSE4.2, présent dans les processeurs depuis 2009 environ.</translation>
    </message>
    <message>
        <source>Lacuna has no display to open its window on; without one use: lacuna fill PHOTO --mask MASK -o OUT</source>
        <extracomment>app/system/needs.py</extracomment>
        <translation>Lacuna n’a pas d’écran où ouvrir sa fenêtre&#x202f;; sans écran, utilisez&#x202f;: lacuna fill PHOTO --mask MASK -o OUT</translation>
    </message>
    <message>
        <source>Lacuna cannot open a window: this system lacks {libraries}. On Debian and Ubuntu they are installed with: sudo apt install {packages}</source>
        <extracomment>app/system/needs.py</extracomment>
        <translation>Lacuna ne peut pas ouvrir de fenêtre&#x202f;: il manque à ce système {libraries}. Sous Debian et Ubuntu, installez le nécessaire avec&#x202f;: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>app/tools/brush.py</extracomment>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Drag to paint what should go · right-drag erases · Shift-click draws a line · [ and ] change the size</source>
        <extracomment>app/tools/brush.py</extracomment>
        <translation>Glisser pour peindre ce qui doit disparaître · bouton droit&#x202f;: gommer · Maj + clic&#x202f;: tracer une ligne · [ et ]&#x202f;: changer la taille</translation>
    </message>
    <message>
        <source>Brush stroke</source>
        <extracomment>app/tools/brush.py</extracomment>
        <translation>Coup de pinceau</translation>
    </message>
    <message>
        <source>Erase stroke</source>
        <extracomment>app/tools/brush.py</extracomment>
        <translation>Coup de gomme</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>app/tools/ellipse.py</extracomment>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Drag an ellipse · Ctrl or the right button subtracts · Shift makes a circle</source>
        <extracomment>app/tools/ellipse.py</extracomment>
        <translation>Glisser pour tracer une ellipse · Ctrl ou le bouton droit soustrait · Maj donne un cercle</translation>
    </message>
    <message>
        <source>Subtract ellipse</source>
        <extracomment>app/tools/ellipse.py</extracomment>
        <translation>Soustraire une ellipse</translation>
    </message>
    <message>
        <source>Eraser</source>
        <extracomment>app/tools/eraser.py</extracomment>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Drag to take pixels out of the mask · right-drag paints · Shift-click draws a line · [ and ] change the size</source>
        <extracomment>app/tools/eraser.py</extracomment>
        <translation>Glisser pour retirer des pixels du masque · bouton droit&#x202f;: peindre · Maj + clic&#x202f;: tracer une ligne · [ et ]&#x202f;: changer la taille</translation>
    </message>
    <message>
        <source>Inspect</source>
        <extracomment>app/tools/inspect.py</extracomment>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>Hover over a filled pixel to see what it attended to · click pins · click known pixels to ask back</source>
        <extracomment>app/tools/inspect.py</extracomment>
        <translation>Survoler un pixel rempli pour voir ce qu’il a consulté · un clic épingle · un clic sur des pixels connus montre ce qui en dépend</translation>
    </message>
    <message>
        <source>Lasso</source>
        <extracomment>app/tools/lasso.py</extracomment>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Draw around what should go · Ctrl or the right button subtracts</source>
        <extracomment>app/tools/lasso.py</extracomment>
        <translation>Tracer autour de ce qui doit disparaître · Ctrl ou le bouton droit soustrait</translation>
    </message>
    <message>
        <source>Subtract lasso</source>
        <extracomment>app/tools/lasso.py</extracomment>
        <translation>Soustraire au lasso</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>app/tools/pan.py</extracomment>
        <translation>Main</translation>
    </message>
    <message>
        <source>Drag to move the photo · with any tool: hold Space, or drag with the middle button</source>
        <extracomment>app/tools/pan.py</extracomment>
        <translation>Glisser pour déplacer la photo · avec tout outil&#x202f;: maintenir Espace, ou glisser avec le bouton du milieu</translation>
    </message>
    <message>
        <source>Polygon</source>
        <extracomment>app/tools/polygon.py</extracomment>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Click corners · Enter, a double-click or the first corner closes it · Backspace takes the last one back · Ctrl or the right button subtracts</source>
        <extracomment>app/tools/polygon.py</extracomment>
        <translation>Cliquer les sommets · Entrée, un double-clic ou le premier sommet le ferme · Retour arrière reprend le dernier · Ctrl ou le bouton droit soustrait</translation>
    </message>
    <message>
        <source>Subtract polygon</source>
        <extracomment>app/tools/polygon.py</extracomment>
        <translation>Soustraire un polygone</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>app/tools/rectangle.py</extracomment>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Drag a rectangle · Ctrl or the right button subtracts · Shift makes a square</source>
        <extracomment>app/tools/rectangle.py</extracomment>
        <translation>Glisser pour tracer un rectangle · Ctrl ou le bouton droit soustrait · Maj donne un carré</translation>
    </message>
    <message>
        <source>Subtract rectangle</source>
        <extracomment>app/tools/rectangle.py</extracomment>
        <translation>Soustraire un rectangle</translation>
    </message>
    <message>
        <source>Click a colour to select what looks like it · Ctrl or the right button subtracts</source>
        <extracomment>app/tools/select_colour.py</extracomment>
        <translation>Cliquer une couleur pour sélectionner ce qui lui ressemble · Ctrl ou le bouton droit soustrait</translation>
    </message>
    <message>
        <source>Draw over a thing, or around it · Shift-drag a box around it · Ctrl or the right button subtracts</source>
        <extracomment>app/tools/select_object.py</extracomment>
        <translation>Tracer sur un objet, ou autour · Maj + glisser&#x202f;: un cadre autour · Ctrl ou le bouton droit soustrait</translation>
    </message>
    <message>
        <source>Not from here</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>Pas d’ici</translation>
    </message>
    <message>
        <source>Drag over what a fill must not use · right-drag allows it again · Shift+Enter fills again</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>Glisser sur ce qu’un remplissage ne doit pas utiliser · bouton droit&#x202f;: l’autoriser de nouveau · Maj+Entrée remplit de nouveau</translation>
    </message>
    <message>
        <source>Only from here</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>Seulement d’ici</translation>
    </message>
    <message>
        <source>Drag over all that a fill may use · right-drag takes it out again · Shift+Enter fills again</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>Glisser sur tout ce qu’un remplissage peut utiliser · bouton droit&#x202f;: l’en retirer · Maj+Entrée remplit de nouveau</translation>
    </message>
    <message>
        <source>Allow sources</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>Autoriser des sources</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ouvrez d’abord une photo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>app/window/actions.py, app/window/shortcuts.py</extracomment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Masque</translation>
    </message>
    <message>
        <source>F&amp;ill</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Remplir</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Modè&amp;le</translation>
    </message>
    <message>
        <source>&amp;Attention</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>A&amp;ttention</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Another answer in the place of the newest fill</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Une autre variante à la place du dernier remplissage</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a photo or a project</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ouvrir une photo ou un projet</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Go through the photos of a folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Parcourir les photos d’un dossier</translation>
    </message>
    <message>
        <source>Open sample p&amp;hoto</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ouvrir une photo d’e&amp;xemple</translation>
    </message>
    <message>
        <source>Open a sample photo with its mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ouvrir une photo d’exemple avec son masque</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save the photo to its file</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Enregistrer la photo dans son fichier</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>app/window/actions.py, app/window/messages.py</extracomment>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save a new file</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Enregistrer un nouveau fichier</translation>
    </message>
    <message>
        <source>Save pro&amp;ject</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Enregistrer le pro&amp;jet</translation>
    </message>
    <message>
        <source>Save the photo with its mask, marks, fills and undo steps, to go on later</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Enregistrer la photo avec masque, marques, remplissages et étapes d’annulation, pour continuer plus tard</translation>
    </message>
    <message>
        <source>Sav&amp;e project as…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Enregistrer le projet so&amp;us…</translation>
    </message>
    <message>
        <source>Save a new project</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Enregistrer un nouveau projet</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Enregistrer et a&amp;vancer</translation>
    </message>
    <message>
        <source>Save this photo where the folder&apos;s photos go, and show the next one</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Enregistrer cette photo là où vont celles du dossier, et montrer la suivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Photo &amp;précédente</translation>
    </message>
    <message>
        <source>Show the photo before in the folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Montrer la photo précédente du dossier</translation>
    </message>
    <message>
        <source>Ne&amp;xt photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Photo suivan&amp;te</translation>
    </message>
    <message>
        <source>Show the next photo in the folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Montrer la photo suivante du dossier</translation>
    </message>
    <message>
        <source>Fin&amp;d in folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Rec&amp;hercher dans le dossier</translation>
    </message>
    <message>
        <source>Find a photo of the folder by its name</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Rechercher une photo du dossier par son nom</translation>
    </message>
    <message>
        <source>C&amp;lose folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Fermer &amp;le dossier</translation>
    </message>
    <message>
        <source>Put the filmstrip away</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ranger le film fixe</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Tr&amp;aitement par lots…</translation>
    </message>
    <message>
        <source>Fill many photos with the same choices</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Remplir beaucoup de photos avec les mêmes choix</translation>
    </message>
    <message>
        <source>&amp;Close photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Fermer la photo</translation>
    </message>
    <message>
        <source>Close the photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Fermer la photo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Fermer l’éditeur</translation>
    </message>
    <message>
        <source>&amp;Copy photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Copier la photo</translation>
    </message>
    <message>
        <source>Copy the photo as it is now</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Copier la photo telle qu’elle est maintenant</translation>
    </message>
    <message>
        <source>&amp;Paste as new photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>C&amp;oller comme nouvelle photo</translation>
    </message>
    <message>
        <source>Open the picture on the clipboard</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ouvrir l’image du presse-papiers</translation>
    </message>
    <message>
        <source>Paste as &amp;mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Coller comme &amp;masque</translation>
    </message>
    <message>
        <source>Use the picture on the clipboard as the mask; white is the hole</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Utiliser l’image du presse-papiers comme masque&#x202f;; le blanc est le trou</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Memory for undo and for fills</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Mémoire pour l’annulation et les remplissages</translation>
    </message>
    <message>
        <source>&amp;Open mask…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Ouvrir un masque…</translation>
    </message>
    <message>
        <source>Open a mask; white is the hole</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ouvrir un masque&#x202f;; le blanc est le trou</translation>
    </message>
    <message>
        <source>Open in&amp;verted mask…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ouvrir un masque in&amp;versé…</translation>
    </message>
    <message>
        <source>Open a mask; black is the hole</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ouvrir un masque&#x202f;; le noir est le trou</translation>
    </message>
    <message>
        <source>&amp;Save mask…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Enregistrer le masque…</translation>
    </message>
    <message>
        <source>Save the mask as a PNG, white = hole</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Enregistrer le masque en PNG, blanc = trou</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <source>Unmask everything</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Tout démasquer</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>Swap hole and known</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Échanger trou et zone connue</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Cacher</translation>
    </message>
    <message>
        <source>Hide the mask; it stays</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Cacher le masque&#x202f;; il reste</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Dilater</translation>
    </message>
    <message>
        <source>Grow the holes by 2 px</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Dilater les trous de 2 px</translation>
    </message>
    <message>
        <source>S&amp;hrink</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Co&amp;ntracter</translation>
    </message>
    <message>
        <source>Shrink the holes by 2 px</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Contracter les trous de 2 px</translation>
    </message>
    <message>
        <source>G&amp;row or shrink by…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Dila&amp;ter ou contracter de…</translation>
    </message>
    <message>
        <source>Move the edge of the holes by a number</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Déplacer le bord des trous d’une valeur</translation>
    </message>
    <message>
        <source>S&amp;mooth…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Lisser…</translation>
    </message>
    <message>
        <source>Round the outline of the holes</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Arrondir le contour des trous</translation>
    </message>
    <message>
        <source>Fill &amp;enclosed</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Com&amp;bler l’intérieur</translation>
    </message>
    <message>
        <source>Add what the holes enclose on all sides</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ajouter ce que les trous entourent de tous côtés</translation>
    </message>
    <message>
        <source>Suggest dust and spec&amp;ks…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Proposer po&amp;ussières et taches…</translation>
    </message>
    <message>
        <source>Find small spots to mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Trouver les petites taches à masquer</translation>
    </message>
    <message>
        <source>Suggest le&amp;ttering…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Proposer les in&amp;scriptions…</translation>
    </message>
    <message>
        <source>Find date stamps and captions to mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Trouver dates incrustées et légendes à masquer</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Remplir</translation>
    </message>
    <message>
        <source>Fill what is masked; then try again</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Remplir ce qui est masqué&#x202f;; ensuite, réessayer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Stop the fill, or keep its answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Arrêter le remplissage, ou garder sa variante</translation>
    </message>
    <message>
        <source>&amp;Previous answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Variante &amp;précédente</translation>
    </message>
    <message>
        <source>Show the answer before</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Montrer la variante précédente</translation>
    </message>
    <message>
        <source>&amp;Next answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Variante &amp;suivante</translation>
    </message>
    <message>
        <source>Show the next answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Montrer la variante suivante</translation>
    </message>
    <message>
        <source>Show the p&amp;lan</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Afficher le p&amp;lan</translation>
    </message>
    <message>
        <source>Say how the fill would be done, how long it takes and how much memory</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Dire comment se ferait le remplissage, en combien de temps et avec combien de mémoire</translation>
    </message>
    <message>
        <source>Compare &amp;all fillers</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Comparer les méthodes</translation>
    </message>
    <message>
        <source>Run every filler and pick a result</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Lancer toutes les méthodes et choisir un résultat</translation>
    </message>
    <message>
        <source>&amp;Test on known</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Tester sur du connu</translation>
    </message>
    <message>
        <source>Try the hole&apos;s shape where the photo is intact, and measure every filler and model</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Essayer la forme du trou là où la photo est intacte, et mesurer chaque méthode et modèle</translation>
    </message>
    <message>
        <source>Convert other people’s weights and use them</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Convertir les poids d’autres auteurs et les utiliser</translation>
    </message>
    <message>
        <source>&amp;Manage models…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Gérer les modèles…</translation>
    </message>
    <message>
        <source>List, rename, export, delete and choose models</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Lister, renommer, exporter, supprimer et choisir des modèles</translation>
    </message>
    <message>
        <source>&amp;Fine-tune…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Affiner…</translation>
    </message>
    <message>
        <source>Train the network on my own photos and keep what is better</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Entraîner le réseau sur mes propres photos et garder ce qui est meilleur</translation>
    </message>
    <message>
        <source>Only this &amp;photo…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Seulement cette &amp;photo…</translation>
    </message>
    <message>
        <source>Learn from the open photo alone, then fill again</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Apprendre de la seule photo ouverte, puis remplir de nouveau</translation>
    </message>
    <message>
        <source>Fill &amp;again</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Remplir de nouveau</translation>
    </message>
    <message>
        <source>Fill what was filled last again: without the barred sources, else with another answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Remplir de nouveau la dernière zone remplie&#x202f;: sans les sources exclues, sinon avec une autre variante</translation>
    </message>
    <message>
        <source>&amp;Bar these sources</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Exclure ces sources</translation>
    </message>
    <message>
        <source>Paint the probe&apos;s sources “not from here”</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Peindre «&#x202f;pas d’ici&#x202f;» sur les sources de la sonde</translation>
    </message>
    <message>
        <source>A&amp;llow all</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Tout autoriser</translation>
    </message>
    <message>
        <source>Forget every barred source</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Oublier toutes les sources exclues</translation>
    </message>
    <message>
        <source>&amp;Next overlay</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Superposition &amp;suivante</translation>
    </message>
    <message>
        <source>Show the next overlay</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Montrer la superposition suivante</translation>
    </message>
    <message>
        <source>&amp;Save overlay…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Enregistrer la su&amp;perposition…</translation>
    </message>
    <message>
        <source>Save the photo with the overlay as PNG</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Enregistrer la photo et la superposition en PNG</translation>
    </message>
    <message>
        <source>Save &amp;probe…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Enregistrer la s&amp;onde…</translation>
    </message>
    <message>
        <source>Save the probed pixel&apos;s sources as JSON</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Enregistrer les sources du pixel sondé en JSON</translation>
    </message>
    <message>
        <source>Save &amp;figure…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Enregistrer la &amp;figure…</translation>
    </message>
    <message>
        <source>Save input, fill and attention as one PNG</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Enregistrer image d’entrée, remplissage et attention en un seul PNG</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Montrer toute la photo</translation>
    </message>
    <message>
        <source>One photo pixel on one screen pixel</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Un pixel de la photo sur un pixel de l’écran</translation>
    </message>
    <message>
        <source>Hold O to see &amp;before</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Voir l’&amp;avant (maintenir O)</translation>
    </message>
    <message>
        <source>S&amp;plit before and now</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Avant/maintenant &amp;scindé</translation>
    </message>
    <message>
        <source>Before at the left of a line that can be dragged, now at the right</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Avant à gauche d’une ligne déplaçable, maintenant à droite</translation>
    </message>
    <message>
        <source>Side by si&amp;de</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>Before and now next to each other</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Avant et maintenant l’un à côté de l’autre</translation>
    </message>
    <message>
        <source>Flic&amp;ker before and now</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Alterner avant et &amp;maintenant</translation>
    </message>
    <message>
        <source>Before and now take turns</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Avant et maintenant alternent</translation>
    </message>
    <message>
        <source>Diff&amp;erence to before</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Différence avec l’avant</translation>
    </message>
    <message>
        <source>Pixel &amp;values</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Valeurs des pi&amp;xels</translation>
    </message>
    <message>
        <source>What the pixel under the pointer holds now, held before, and was drawn as by the network</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ce que le pixel sous le pointeur contient maintenant, contenait avant, et ce que le réseau y a dessiné</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Navigation</translation>
    </message>
    <message>
        <source>At high zoom, show the whole photo in a corner</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>À fort zoom, montrer la photo entière dans un coin</translation>
    </message>
    <message>
        <source>Film&amp;strip</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Film fixe</translation>
    </message>
    <message>
        <source>Show or hide the photos of the folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Afficher ou cacher les photos du dossier</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Utiliser tout l’écran</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>List every key</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Lister toutes les touches</translation>
    </message>
    <message>
        <source>&amp;About Lacuna</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>À &amp;propos de Lacuna</translation>
    </message>
    <message>
        <source>Version, licences and the paper behind it</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Version, licences et l’article à l’origine</translation>
    </message>
    <message>
        <source>{what}: {how}</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>{what}&#x202f;: {how}</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Ctrl+]</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ctrl+]</translation>
    </message>
    <message>
        <source>Ctrl+[</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ctrl+[</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>app/window/actions.py, app/window/shortcuts.py</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>app/window/actions.py, app/window/shortcuts.py</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>Paint over what should go first</source>
        <extracomment>app/window/enabling.py</extracomment>
        <translation>Peignez d’abord sur ce qui doit disparaître</translation>
    </message>
    <message>
        <source>Fill something first: further answers are made after it</source>
        <extracomment>app/window/enabling.py</extracomment>
        <translation>Remplissez d’abord&#x202f;; d’autres variantes seront créées ensuite</translation>
    </message>
    <message>
        <source>Nothing is being filled</source>
        <extracomment>app/batch/window/dialog.py, app/window/enabling.py</extracomment>
        <translation>Aucun remplissage en cours</translation>
    </message>
    <message>
        <source>Open a folder first</source>
        <extracomment>app/window/enabling.py</extracomment>
        <translation>Ouvrez d’abord un dossier</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>app/window/announcing.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Enregistrer en {format}</translation>
    </message>
    <message>
        <source>The whole file is encoded anew, because {reason}. A higher quality changes less and makes a larger file.</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Le fichier entier est réencodé, car {reason}. Une qualité plus élevée change moins et donne un fichier plus gros.</translation>
    </message>
    <message>
        <source>As the ori&amp;ginal</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Comme l’ori&amp;ginal</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>&amp;Colours kept</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>&amp;Couleurs gardées</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Licences…</source>
        <extracomment>app/window/help.py</extracomment>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Lacuna {version}&lt;/h3&gt;&lt;p&gt;Fills holes in photographs, offline, and keeps what the network looked at.&lt;/p&gt;&lt;p&gt;The network is that of J. Yu, Z. Lin, J. Yang, X. Shen, X. Lu and T. Huang, “Generative Image Inpainting with Contextual Attention”, CVPR 2018, trained by us on freely licensed photographs.&lt;/p&gt;&lt;p&gt;Code: Apache-2.0. Bundled model: CC BY-SA 4.0. Qt is used under the LGPL.&lt;/p&gt;</source>
        <extracomment>app/window/help.py</extracomment>
        <translation>&lt;h3&gt;Lacuna {version}&lt;/h3&gt;&lt;p&gt;Remplit les trous des photos, hors ligne, et garde ce que le réseau a regardé.&lt;/p&gt;&lt;p&gt;Le réseau est celui de J. Yu, Z. Lin, J. Yang, X. Shen, X. Lu et T. Huang, «&#x202f;Generative Image Inpainting with Contextual Attention&#x202f;», CVPR 2018, entraîné par nous sur des photos sous licence libre.&lt;/p&gt;&lt;p&gt;Code&#x202f;: Apache-2.0. Modèle fourni&#x202f;: CC BY-SA 4.0. Qt est utilisé sous la LGPL.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Lacuna</source>
        <extracomment>app/window/help.py</extracomment>
        <translation>À propos de Lacuna</translation>
    </message>
    <message>
        <source>The model</source>
        <extracomment>app/window/licences.py</extracomment>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>Built on</source>
        <extracomment>app/window/licences.py</extracomment>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>app/window/licences.py</extracomment>
        <translation>Licences</translation>
    </message>
    <message>
        <source>This text cannot be read: {error}

{details}</source>
        <extracomment>app/window/licences.py</extracomment>
        <translation>Impossible de lire ce texte&#x202f;: {error}

{details}</translation>
    </message>
    <message>
        <source>&amp;Pink, hatched</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>&amp;Rose, hachuré</translation>
    </message>
    <message>
        <source>&amp;Yellow, hatched</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>&amp;Jaune, hachuré</translation>
    </message>
    <message>
        <source>&amp;Blue, plain</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>&amp;Bleu, uni</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Film fixe</translation>
    </message>
    <message>
        <source>All ({sampling})</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Toutes ({sampling})</translation>
    </message>
    <message>
        <source>Half ({sampling})</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>La moitié ({sampling})</translation>
    </message>
    <message>
        <source>A quarter ({sampling})</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Un quart ({sampling})</translation>
    </message>
    <message>
        <source>As the ori&amp;ginal: quality about {quality}, colours {sampling}</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Comme l’ori&amp;ginal&#x202f;: qualité d’environ {quality}, couleurs {sampling}</translation>
    </message>
    <message>
        <source>As the ori&amp;ginal: quality about {quality}</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Comme l’ori&amp;ginal&#x202f;: qualité d’environ {quality}</translation>
    </message>
    <message>
        <source>Mask &amp;colour</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Couleur du mas&amp;que</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>app/window/main_window.py, app/window/shortcuts.py</extracomment>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Main</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Principale</translation>
    </message>
    <message>
        <source>State of the network</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>État du réseau</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Replace “{name}” in {folder}?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Remplacer «&#x202f;{name}&#x202f;» dans {folder}&#x202f;?</translation>
    </message>
    <message>
        <source>Save a&amp;gain</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Enre&amp;gistrer de nouveau</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Éc&amp;raser</translation>
    </message>
    <message>
        <source>contains {part}</source>
        <extracomment>app/window/notices.py</extracomment>
        <translation>contient {part}</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>Annuler&#x202f;: {step}</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>Rétablir&#x202f;: {step}</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>Rien n’a été annulé</translation>
    </message>
    <message>
        <source>{name}[*] — Lacuna</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>{name}[*] — Lacuna</translation>
    </message>
    <message>
        <source>Answer {number} of {count}, more are being made…</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>Variante {number} sur {count}, d’autres sont en préparation…</translation>
    </message>
    <message>
        <source>Answer {number} of {count}</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>Variante {number} sur {count}</translation>
    </message>
    <message>
        <source>“{name}” cannot go on. {reason}</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas continuer. {reason}</translation>
    </message>
    <message>
        <source>The model is being written…</source>
        <extracomment>app/finetune/window/status_button.py, app/finetune/window/verdict_page.py</extracomment>
        <translation>Le modèle est en cours d’écriture…</translation>
    </message>
    <message>
        <source>Looking for the object, then filling…</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Recherche de l’objet, puis remplissage…</translation>
    </message>
    <message>
        <source>Waiting until {name} is written, to show the other photo…</source>
        <extracomment>app/photo/turn.py</extracomment>
        <translation>L’autre photo s’affichera dès que {name} sera écrit…</translation>
    </message>
    <message>
        <source>Keep the answer that is shown; going on keeps it, too</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Garder la variante affichée&#x202f;; continuer la garde aussi</translation>
    </message>
    <message>
        <source>“{name}” has unsaved changes.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Save them before going on?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Les enregistrer avant de continuer&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos have unsaved changes.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>
            <numerusform>{n} photo a des modifications non enregistrées.</numerusform>
            <numerusform>{n} photos ont des modifications non enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save all</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Tout enregistrer</translation>
    </message>
    <message>
        <source>Replace the original “{name}”?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Remplacer l’original «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Save as keeps the original and writes a new file.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>«&#x202f;Enregistrer sous&#x202f;» garde l’original et écrit un nouveau fichier.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>“{name}” is not in its folder any more.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est plus dans son dossier.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>Save it there again?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>L’y enregistrer de nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>Overwriting loses what was changed there; reloading, what you did.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Écraser perd ce qui y a été modifié&#x202f;; recharger perd ce que vous avez fait.</translation>
    </message>
    <message>
        <source>Read it again?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Le relire&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Re&amp;charger</translation>
    </message>
    <message>
        <source>What is “{name}”?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Qu’est-ce que «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Open as photo</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Ouvrir comme photo</translation>
    </message>
    <message>
        <source>Use as mask</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Utiliser comme masque</translation>
    </message>
    <message>
        <source>“{name}” is {size} pixels, the photo {photo_size}.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» fait {size} pixels, la photo {photo_size}.</translation>
    </message>
    <message>
        <source>Their proportions agree. White in the picture is the hole.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Leurs proportions concordent. Le blanc de l’image est le trou.</translation>
    </message>
    <message>
        <source>Scale it</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Mettre à l’échelle</translation>
    </message>
    <message>
        <source>“{name}” marks {percent} % of the photo as the hole.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>«&#x202f;{name}&#x202f;» marque {percent}&#x202f;% de la photo comme trou.</translation>
    </message>
    <message>
        <source>Inverted, it marks the rest. White in the picture is the hole.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Inversé, il marque le reste. Le blanc de l’image est le trou.</translation>
    </message>
    <message>
        <source>&amp;Invert it</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>&amp;Use it as it is</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Utiliser tel quel</translation>
    </message>
    <message>
        <source>Do you know where it is now?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Savez-vous où elle est maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Localiser…</translation>
    </message>
    <message>
        <source>Import “{kind}”?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Importer «&#x202f;{kind}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>“{name}” is still being trained.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>L’entraînement de «&#x202f;{name}&#x202f;» est encore en cours.</translation>
    </message>
    <message>
        <source>It can be saved now and go on the next time Lacuna is open.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Vous pouvez l’enregistrer maintenant et le poursuivre à la prochaine ouverture de Lacuna.</translation>
    </message>
    <message>
        <source>&amp;Save and go on next time</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Enregistrer et poursuivre plus tard</translation>
    </message>
    <message>
        <source>Stop and &amp;discard</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Arrêter et a&amp;bandonner</translation>
    </message>
    <message>
        <source>The batch is not finished: {done} of {total} photos are done.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Le lot n’est pas terminé. Photos faites&#x202f;: {done} sur {total}.</translation>
    </message>
    <message>
        <source>Results that are finished stay; the rest can be filled later.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Les résultats terminés restent&#x202f;; les autres photos pourront être remplies plus tard.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;Go on filling</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Continuer à remplir</translation>
    </message>
    <message>
        <source>Delete what “{name}” has learned?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Supprimer ce que «&#x202f;{name}&#x202f;» a appris&#x202f;?</translation>
    </message>
    <message>
        <source>Your photos and the other models stay as they are.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Vos photos et les autres modèles ne changent pas.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete the model “{name}”?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Supprimer le modèle «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its file is removed for good. Export it first to keep a copy.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Son fichier est supprimé définitivement. Exportez-le d’abord pour en garder une copie.</translation>
    </message>
    <message>
        <source>There is such a file already; its content will be lost.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Un tel fichier existe déjà&#x202f;; son contenu sera perdu.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (below, with the General Public License
that it refers to). They are separate libraries in this copy of Lacuna: you may replace them with versions that you have
changed, and take Lacuna apart to find faults in such changes. Their source is at https://download.qt.io and
https://code.qt.io.
</source>
        <extracomment>app/window/notices.py</extracomment>
        <translation>Qt et PySide6 sont utilisés sous la licence publique générale limitée GNU (LGPL), version 3 (ci-dessous, avec la licence publique générale
à laquelle elle renvoie). Ce sont des bibliothèques séparées dans cette copie de Lacuna&#x202f;: vous pouvez les remplacer par des versions que vous avez
modifiées, et désassembler Lacuna pour trouver les erreurs de telles modifications. Leur code source est sur https://download.qt.io et
https://code.qt.io.
</translation>
    </message>
    <message>
        <source>Wheel</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Zoomer au pointeur</translation>
    </message>
    <message>
        <source>Space-drag, middle-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Espace + glisser, bouton du milieu</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Déplacer la photo</translation>
    </message>
    <message>
        <source>[ and ], Alt+wheel</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>[ et ], Alt+molette</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>Alt-drag, Ctrl+Alt-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Alt + glisser, Ctrl+Alt + glisser</translation>
    </message>
    <message>
        <source>Right-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Glisser du bouton droit</translation>
    </message>
    <message>
        <source>Erase instead of painting</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Gommer au lieu de peindre</translation>
    </message>
    <message>
        <source>Shift-click</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Maj + clic</translation>
    </message>
    <message>
        <source>Line from the last stroke</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Ligne depuis le dernier trait</translation>
    </message>
    <message>
        <source>Shift-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Maj + glisser</translation>
    </message>
    <message>
        <source>Square, circle, box</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Carré, cercle, cadre</translation>
    </message>
    <message>
        <source>Ctrl-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Ctrl + glisser</translation>
    </message>
    <message>
        <source>Subtract from the mask</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Soustraire du masque</translation>
    </message>
    <message>
        <source>Hold O</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Maintenir O</translation>
    </message>
    <message>
        <source>See the photo as opened</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Voir la photo telle qu’ouverte</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Move the crosshair</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Déplacer le réticule</translation>
    </message>
    <message>
        <source>Shift+arrows, Ctrl+arrows</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Maj+flèches, Ctrl+flèches</translation>
    </message>
    <message>
        <source>Move it far, by one pixel</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Le déplacer loin, d’un pixel</translation>
    </message>
    <message>
        <source>Put the tool down, lift it</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Poser l’outil, le relever</translation>
    </message>
    <message>
        <source>Shift+P</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Maj+P</translation>
    </message>
    <message>
        <source>The same, but erase</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>De même, mais gommer</translation>
    </message>
    <message>
        <source>End a stroke, close a polygon</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Finir un trait, fermer un polygone</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Take the last corner back</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Reprendre le dernier sommet</translation>
    </message>
    <message>
        <source>Give a stroke up</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Abandonner un trait</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Entrée, Échap</translation>
    </message>
    <message>
        <source>Keep or cancel what is tried</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Garder ou annuler l’essai</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>1 à 9</translation>
    </message>
    <message>
        <source>Pick a result or a place</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Choisir un résultat ou un endroit</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Flèches, Début, Fin</translation>
    </message>
    <message>
        <source>Compare two pictures</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Comparer deux images</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>F2, Suppr</translation>
    </message>
    <message>
        <source>Rename or delete a model</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Renommer ou supprimer un modèle</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>On the photo</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Sur la photo</translation>
    </message>
    <message>
        <source>Painting without a mouse</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Peindre sans souris</translation>
    </message>
    <message>
        <source>In bars and windows</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Dans les barres et fenêtres</translation>
    </message>
    <message>
        <source>Drop folders or photos here</source>
        <extracomment>app/window/source_list.py</extracomment>
        <translation>Déposez ici des dossiers ou des photos</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Sample photo</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>Photo d’exemple</translation>
    </message>
    <message>
        <source>Open or drop a photo or a folder</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>Ouvrez ou déposez une photo ou un dossier</translation>
    </message>
    <message>
        <source>Paint over what should go, press Enter, save.</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>Peignez sur ce qui doit disparaître, pressez Entrée, enregistrez.</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>A&amp;nnuler&#x202f;: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>&amp;Rétablir&#x202f;: {step}</translation>
    </message>
    <message>
        <source>Brush size ([ and ], or Alt+wheel)</source>
        <extracomment>app/window/tool_options.py</extracomment>
        <translation>Taille du pinceau ([ et ], ou Alt+molette)</translation>
    </message>
    <message>
        <source>Brush size</source>
        <extracomment>app/window/tool_options.py</extracomment>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>Brush size in photo pixels</source>
        <extracomment>app/window/tool_options.py</extracomment>
        <translation>Taille du pinceau en pixels de la photo</translation>
    </message>
    <message>
        <source>less than a second</source>
        <extracomment>app/window/words.py</extracomment>
        <translation>moins d’une seconde</translation>
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
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être lu&#x202f;; vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>Lacuna projects (*{suffix})</source>
        <extracomment>app/work/names.py</extracomment>
        <translation>Projets Lacuna (*{suffix})</translation>
    </message>
    <message>
        <source>There is no device “{key}”; use auto, cpu, cuda or cuda:0.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>Le processeur «&#x202f;{key}&#x202f;» n’existe pas&#x202f;; utilisez auto, cpu, cuda ou cuda:0.</translation>
    </message>
    <message>
        <source>No CUDA card can be used on this computer; choose the CPU or the automatic device.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>Aucune carte CUDA n’est utilisable sur cet ordinateur&#x202f;; choisissez le CPU ou le choix automatique.</translation>
    </message>
    <message>
        <source>is a folder</source>
        <extracomment>engine/files/atomic.py</extracomment>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a file</source>
        <extracomment>engine/files/atomic.py</extracomment>
        <translation>est un périphérique ou un tube, pas un fichier</translation>
    </message>
    <message>
        <source>is read-only</source>
        <extracomment>engine/files/atomic.py</extracomment>
        <translation>est en lecture seule</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>un tube nommé</translation>
    </message>
    <message>
        <source>a socket</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a device</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>un périphérique</translation>
    </message>
    <message>
        <source>it is {what}, not a file</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>c’est {what}, pas un fichier</translation>
    </message>
    <message>
        <source>it is larger than {size:g} GiB</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>il dépasse {size:g} GiB</translation>
    </message>
    <message>
        <source>no file</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <source>The network says what goes where, this photo&apos;s texture how it looks</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Le réseau dit ce qui va où, la texture de cette photo en donne l’aspect</translation>
    </message>
    <message>
        <source>Network, as drawn</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Réseau, brut</translation>
    </message>
    <message>
        <source>What the network itself draws: nothing copied, softer</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Ce que dessine le réseau lui-même&#x202f;: rien de copié, plus doux</translation>
    </message>
    <message>
        <source>Copies matching patches of this photo; sharp on natural textures</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Copie des fragments assortis de cette photo&#x202f;; net sur les textures naturelles</translation>
    </message>
    <message>
        <source>Fast marching; instant, for scratches and specks</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Fast marching&#x202f;; immédiat, pour rayures et petites taches</translation>
    </message>
    <message>
        <source>Continues edges smoothly; instant, for scratches and specks</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Prolonge les contours en douceur&#x202f;; immédiat, pour rayures et petites taches</translation>
    </message>
    <message>
        <source>Mean of the border</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Moyenne du bord</translation>
    </message>
    <message>
        <source>A smooth blend of the hole&apos;s own border; instant, for skies and plain walls</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Un fondu doux du bord même du trou&#x202f;; immédiat, pour ciels et murs unis</translation>
    </message>
    <message>
        <source>The filler “{name}” has one answer to a hole and no other.</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>La méthode «&#x202f;{name}&#x202f;» n’a qu’une seule variante par trou.</translation>
    </message>
    <message>
        <source>PatchMatch needs the package “pypatchmatch”, which has no wheel for this machine.</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>PatchMatch exige le paquet «&#x202f;pypatchmatch&#x202f;», qui n’existe pas pour cette machine.</translation>
    </message>
    <message>
        <source>There is no filler called “{name}”; choose one of {known}.</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Il n’y a pas de méthode «&#x202f;{name}&#x202f;»&#x202f;; choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>The whole border of a hole is forbidden; allow some of it again.</source>
        <extracomment>engine/fillers/membrane.py</extracomment>
        <translation>Tout le bord d’un trou est exclu&#x202f;; autorisez-en de nouveau une partie.</translation>
    </message>
    <message>
        <source>PatchMatch&apos;s library does not load on this machine; choose another filler.</source>
        <extracomment>engine/fillers/patchmatch.py</extracomment>
        <translation>La bibliothèque de PatchMatch ne se charge pas sur cette machine&#x202f;; choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>Every source around the hole is forbidden; allow some of the photo again.</source>
        <extracomment>engine/fillers/patchmatch.py</extracomment>
        <translation>Toutes les sources autour du trou sont exclues&#x202f;; autorisez de nouveau une partie de la photo.</translation>
    </message>
    <message>
        <source>PatchMatch needs the package “pypatchmatch”, which is not installed; install it with “pip install pypatchmatch” or choose another filler.</source>
        <extracomment>engine/fillers/patchmatch.py</extracomment>
        <translation>PatchMatch exige le paquet «&#x202f;pypatchmatch&#x202f;», qui n’est pas installé&#x202f;; installez-le avec «&#x202f;pip install pypatchmatch&#x202f;» ou choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>Every source near the hole is barred, so there is nothing left to attend to; erase some of “not from here”, or paint “only from here” closer to the hole.</source>
        <extracomment>engine/hole/attended.py</extracomment>
        <translation>Toutes les sources près du trou sont exclues, il ne reste donc rien à consulter&#x202f;; gommez une partie de «&#x202f;pas d’ici&#x202f;», ou peignez «&#x202f;seulement d’ici&#x202f;» plus près du trou.</translation>
    </message>
    <message>
        <source>Nothing is masked, so there is nothing to fill.</source>
        <extracomment>engine/hole/plan.py</extracomment>
        <translation>Rien n’est masqué, il n’y a donc rien à remplir.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces at {scale} of the size, about {seconds:.1f} s and {memory:.0f} MB of {budget:.0f} MB.</source>
        <extracomment>engine/hole/plan.py</extracomment>
        <translation>
            <numerusform>{n} morceau à {scale} de la taille, environ {seconds:.1f} s et {memory:.0f} MB sur {budget:.0f} MB.</numerusform>
            <numerusform>{n} morceaux à {scale} de la taille, environ {seconds:.1f} s et {memory:.0f} MB sur {budget:.0f} MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces at full size.</source>
        <extracomment>engine/hole/plan.py</extracomment>
        <translation>
            <numerusform>{n} morceau en taille réelle.</numerusform>
            <numerusform>{n} morceaux en taille réelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>is cut into slices, which Lacuna cannot read</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>est découpé en tranches, que Lacuna ne sait pas lire</translation>
    </message>
    <message>
        <source>The checkpoint “{prefix}” is too large for a network that Lacuna knows.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>Le checkpoint «&#x202f;{prefix}&#x202f;» est trop grand pour un réseau que Lacuna connaît.</translation>
    </message>
    <message>
        <source>The checkpoint “{prefix}” has no tensor “{name}”.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>Le checkpoint «&#x202f;{prefix}&#x202f;» n’a pas de tenseur «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>is of the type {kind}, not a floating-point number</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>est de type {kind}, et non à virgule flottante</translation>
    </message>
    <message>
        <source>The checkpoint “{prefix}” cannot be used: “{name}” {problem}.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>Le checkpoint «&#x202f;{prefix}&#x202f;» est inutilisable&#x202f;: «&#x202f;{name}&#x202f;» {problem}.</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: “{path}” is missing.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>Le checkpoint est incomplet&#x202f;: il manque «&#x202f;{path}&#x202f;».</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be read: {reason}.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>Impossible de lire le checkpoint «&#x202f;{path}&#x202f;»&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be used: {error}.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>Le checkpoint «&#x202f;{path}&#x202f;» est inutilisable&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: “{path}” ends before “{name}” does.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>Le checkpoint est incomplet&#x202f;: «&#x202f;{path}&#x202f;» se termine avant «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” is damaged: the checksum of “{name}” is wrong.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>Le checkpoint «&#x202f;{path}&#x202f;» est endommagé&#x202f;: la somme de contrôle de «&#x202f;{name}&#x202f;» est fausse.</translation>
    </message>
    <message>
        <source>has {size} bytes, which does not fit its shape {shape}</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>a {size} octets, ce qui ne correspond pas à sa forme {shape}</translation>
    </message>
    <message>
        <source>The checkpoint “{prefix}” is damaged: “{name}” lies inside another tensor.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>Le checkpoint «&#x202f;{prefix}&#x202f;» est endommagé&#x202f;: «&#x202f;{name}&#x202f;» se trouve dans un autre tenseur.</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be read: {error}.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>Impossible de lire le checkpoint «&#x202f;{path}&#x202f;»&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>“{path}” is too large to be the index of a checkpoint.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est trop grand pour être l’index d’un checkpoint.</translation>
    </message>
    <message>
        <source>is in the data file {number}, but there are only {count}</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>est dans le fichier de données {number}, mais il n’y en a que {count}</translation>
    </message>
    <message>
        <source>“{path}” is a Keras file.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est un fichier Keras.</translation>
    </message>
    <message>
        <source>“{path}” is a Git LFS pointer: the file itself was not downloaded.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est un pointeur Git LFS&#x202f;: le fichier lui-même n’a pas été téléchargé.</translation>
    </message>
    <message>
        <source>“{path}” is a web page: the file itself was not downloaded.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est une page web&#x202f;: le fichier lui-même n’a pas été téléchargé.</translation>
    </message>
    <message>
        <source>“{path}” is a gzip archive; unpack it first.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est une archive gzip&#x202f;; décompressez-la d’abord.</translation>
    </message>
    <message>
        <source>“{path}” is a 7-Zip archive; unpack it first.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est une archive 7-Zip&#x202f;; décompressez-la d’abord.</translation>
    </message>
    <message>
        <source>“{path}” is a RAR archive; unpack it first.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est une archive RAR&#x202f;; décompressez-la d’abord.</translation>
    </message>
    <message>
        <source>“{path}” is a checkpoint of TensorFlow&apos;s old format V1, which is one file without an index; Lacuna reads the later V2, with .index and .data files.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est un checkpoint de l’ancien format V1 de TensorFlow, fait d’un seul fichier sans index&#x202f;; Lacuna lit le format V2, plus récent, avec ses fichiers .index et .data.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds neither a TensorFlow checkpoint nor PyTorch weights.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>Le dossier «&#x202f;{folder}&#x202f;» ne contient ni checkpoint TensorFlow ni poids PyTorch.</translation>
    </message>
    <message>
        <source>“{path}” is a safetensors file: if Lacuna made it, open it as it is; others cannot be imported.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est un fichier safetensors&#x202f;: si Lacuna l’a créé, ouvrez-le tel quel&#x202f;; les autres ne peuvent pas être importés.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds {n} sets of weights ({names}); choose one of them.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>Le dossier «&#x202f;{folder}&#x202f;» contient {n} jeux de poids ({names})&#x202f;; choisissez-en un.</translation>
    </message>
    <message>
        <source>The weights file “{path}” is empty.</source>
        <extracomment>engine/interop/foreign.py, engine/weights.py</extracomment>
        <translation>Le fichier de poids «&#x202f;{path}&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: “{index_path}” is missing.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>Le checkpoint est incomplet&#x202f;: il manque «&#x202f;{index_path}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no weights file or folder “{path}”.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>Il n’y a ni fichier ni dossier de poids «&#x202f;{path}&#x202f;».</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>Impossible de lire «&#x202f;{path}&#x202f;»&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is neither a TensorFlow checkpoint nor a PyTorch file.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’est ni un checkpoint TensorFlow ni un fichier PyTorch.</translation>
    </message>
    <message>
        <source>“{path}” is a network with gated convolutions (DeepFill v2, “Free-Form Image Inpainting”); Lacuna opens version 1, contextual attention.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est un réseau à convolutions à portes (DeepFill v2, «&#x202f;Free-Form Image Inpainting&#x202f;»)&#x202f;; Lacuna ouvre la version 1, à attention contextuelle.</translation>
    </message>
    <message>
        <source>The weights “{path}” are not complete: “{name}” and {more} more are missing.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>Les poids «&#x202f;{path}&#x202f;» sont incomplets&#x202f;: il manque «&#x202f;{name}&#x202f;» et {more} autre(s).</translation>
    </message>
    <message>
        <source>The authors&apos; release for {data}</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>La version publiée par les auteurs pour {data}</translation>
    </message>
    <message>
        <source>“{path}” holds weights, but not of a network with contextual attention that Lacuna knows.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» contient des poids, mais pas ceux d’un réseau à attention contextuelle que Lacuna connaît.</translation>
    </message>
    <message>
        <source>The weights “{path}” are not complete: “{name}” is missing.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>Les poids «&#x202f;{path}&#x202f;» sont incomplets&#x202f;: il manque «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The weights “{path}” do not fit: “{name}” is of the shape {have} instead of {shape}.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>Les poids «&#x202f;{path}&#x202f;» ne conviennent pas&#x202f;: «&#x202f;{name}&#x202f;» est de forme {have} au lieu de {shape}.</translation>
    </message>
    <message>
        <source>The weights “{path}” do not fit: {error}</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>Les poids «&#x202f;{path}&#x202f;» ne conviennent pas&#x202f;: {error}</translation>
    </message>
    <message>
        <source>The weights file “{path}” cannot be read: {reason}.</source>
        <extracomment>engine/interop/importer.py, engine/interop/pytorch.py, engine/weights.py</extracomment>
        <translation>Impossible de lire le fichier de poids «&#x202f;{path}&#x202f;»&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Non-commercial: the authors release these weights for research and education only, and their code under CC BY-NC 4.0. Do not use the weights, or what you make with them, commercially.</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Usage non commercial&#x202f;: les auteurs publient ces poids pour la recherche et l’enseignement seulement, et leur code sous CC BY-NC 4.0. N’utilisez commercialement ni les poids, ni ce que vous en tirez.</translation>
    </message>
    <message>
        <source>Non-commercial unless you know better: weights of this kind come from the authors&apos; code, which is under CC BY-NC 4.0 for research and education only, or from a port of it.</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Usage non commercial, sauf si vous en savez plus&#x202f;: de tels poids viennent du code des auteurs, qui est sous CC BY-NC 4.0 pour la recherche et l’enseignement seulement, ou d’un portage de ce code.</translation>
    </message>
    <message>
        <source>Research only unless you know better: the port&apos;s code is under the MIT licence but derived from the authors&apos; non-commercial code, and its published weights were trained on ImageNet, whose terms allow research only.</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Recherche seulement, sauf si vous en savez plus&#x202f;: le code du portage est sous licence MIT, mais dérivé du code non commercial des auteurs, et ses poids publiés ont été entraînés sur ImageNet, dont les conditions n’autorisent que la recherche.</translation>
    </message>
    <message>
        <source>The code is under the Apache License 2.0 and nothing more is said of the weights; the photographs they were trained on (Places365, CelebA-HQ) have terms of their own, for research only.</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Le code est sous licence Apache 2.0, et rien d’autre n’est dit des poids&#x202f;; les photographies d’entraînement (Places365, CelebA-HQ) ont leurs propres conditions, pour la recherche seulement.</translation>
    </message>
    <message>
        <source>A network trained with the authors&apos; TensorFlow code</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Un réseau entraîné avec le code TensorFlow des auteurs</translation>
    </message>
    <message>
        <source>A network converted from the authors&apos; TensorFlow code</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Un réseau converti depuis le code TensorFlow des auteurs</translation>
    </message>
    <message>
        <source>A network converted from the authors&apos; TensorFlow code for video completion, probably ImageNet</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Un réseau converti depuis le code TensorFlow des auteurs pour compléter des vidéos, sans doute ImageNet</translation>
    </message>
    <message>
        <source>A network trained with daa233&apos;s PyTorch port</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Un réseau entraîné avec le portage PyTorch de daa233</translation>
    </message>
    <message>
        <source>A network trained with OpenMMLab&apos;s MMEditing or MMagic</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Un réseau entraîné avec MMEditing ou MMagic d’OpenMMLab</translation>
    </message>
    <message>
        <source>It is none of the authors&apos; releases; its colours were taken as BGR, as the authors&apos; are</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Ce n’est aucune des versions des auteurs&#x202f;; ses couleurs ont été lues comme BGR, comme chez eux</translation>
    </message>
    <message>
        <source>The file had its colours swapped to RGB already</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Les couleurs du fichier étaient déjà converties en RGB</translation>
    </message>
    <message>
        <source>The file&apos;s kernels were transposed by a faulty conversion; that was undone</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Les noyaux du fichier avaient été transposés par une conversion erronée&#x202f;; cela a été corrigé</translation>
    </message>
    <message>
        <source>The reference mode takes H×W×3 of 8 bits, not {shape} of {dtype}.</source>
        <extracomment>engine/interop/published_procedure.py</extracomment>
        <translation>Le mode de référence accepte H×W×3 à 8 bits, pas {shape} de type {dtype}.</translation>
    </message>
    <message>
        <source>The mask must be bool of the picture&apos;s size, not {shape} of {dtype}.</source>
        <extracomment>engine/interop/published_procedure.py</extracomment>
        <translation>Le masque doit être de type bool et de la taille de l’image, pas {shape} de type {dtype}.</translation>
    </message>
    <message>
        <source>The picture must be at least {least} pixels high and wide for this network.</source>
        <extracomment>engine/interop/published_procedure.py</extracomment>
        <translation>Pour ce réseau, l’image doit faire au moins {least} pixels de haut et de large.</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” holds no table of tensors.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>Le fichier PyTorch «&#x202f;{path}&#x202f;» ne contient pas de table de tenseurs.</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” holds no weights.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>Le fichier PyTorch «&#x202f;{path}&#x202f;» ne contient pas de poids.</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” cannot be used: {error}.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>Le fichier PyTorch «&#x202f;{path}&#x202f;» est inutilisable&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” cannot be used: “{name}” is not a plain tensor.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>Le fichier PyTorch «&#x202f;{path}&#x202f;» est inutilisable&#x202f;: «&#x202f;{name}&#x202f;» n’est pas un simple tenseur.</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” cannot be used: “{name}” is larger than its data.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>Le fichier PyTorch «&#x202f;{path}&#x202f;» est inutilisable&#x202f;: «&#x202f;{name}&#x202f;» est plus grand que ses données.</translation>
    </message>
    <message>
        <source>{filler} fills it, too, and the better fill of each hole is taken</source>
        <extracomment>engine/judge/best.py</extracomment>
        <translation>{filler} le remplit aussi, et le meilleur remplissage de chaque trou est pris</translation>
    </message>
    <message>
        <source>six whole numbers</source>
        <extracomment>engine/model/config.py</extracomment>
        <translation>six nombres entiers</translation>
    </message>
    <message>
        <source>network configuration</source>
        <extracomment>engine/model/config.py</extracomment>
        <translation>la configuration du réseau</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>un texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>part “{part}” of the {whole}</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>la partie «&#x202f;{part}&#x202f;» de {whole}</translation>
    </message>
    <message>
        <source>a number without end</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>un nombre sans fin</translation>
    </message>
    <message>
        <source>The {where} must be a table of names and values, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{where}&#x202f;: il faut un tableau de noms et de valeurs, pas {value}.</translation>
    </message>
    <message>
        <source>The {where} has an unknown entry: {entries}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{where}&#x202f;: entrée inconnue, {entries}.</translation>
    </message>
    <message>
        <source>{name} must be between {least:g} and {most:g}, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} doit être entre {least:g} et {most:g}, pas {value}.</translation>
    </message>
    <message>
        <source>{name} must be a list, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} doit être une liste, pas {value}.</translation>
    </message>
    <message>
        <source>{name} must be {count} values, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} doit avoir {count} valeurs, pas {value}.</translation>
    </message>
    <message>
        <source>{name} must be {kind}, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} doit être {kind}, pas {value}.</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} doit être parmi {choices}, pas {value}.</translation>
    </message>
    <message>
        <source>{name} must be a table of names and numbers, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} doit être un tableau de noms et de nombres, pas {value}.</translation>
    </message>
    <message>
        <source>too many boxes</source>
        <extracomment>engine/photo/boxes.py</extracomment>
        <translation>trop de boîtes</translation>
    </message>
    <message>
        <source>a box is shorter than its head</source>
        <extracomment>engine/photo/boxes.py</extracomment>
        <translation>une boîte est plus courte que son en-tête</translation>
    </message>
    <message>
        <source>more pixels than the data can hold</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>plus de pixels que les données ne peuvent en contenir</translation>
    </message>
    <message>
        <source>cut into too many {what}</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>découpé en trop de {what}</translation>
    </message>
    <message>
        <source>is a JPEG of {count} scans, which takes too long to read. Save it anew first.</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>est un JPEG à {count} passes, ce qui prend trop de temps à lire. Réenregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>too many scans</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>trop de passes</translation>
    </message>
    <message>
        <source>The photo says what its colours are as films do; that is not kept, so they look different.</source>
        <extracomment>engine/photo/colours.py</extracomment>
        <translation>La photo décrit ses couleurs comme le font les films&#x202f;; cela n’est pas gardé, elles paraissent donc différentes.</translation>
    </message>
    <message>
        <source>The file also holds other pictures, such as a depth or gain map; only the main one is kept.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>Le fichier contient aussi d’autres images, comme une carte de profondeur ou de gain&#x202f;; seule la principale est gardée.</translation>
    </message>
    <message>
        <source>is {width}×{height} pixels ({megapixels:.0f} megapixels); the limit is {limit:.0f} megapixels. Scale it down first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>fait {width}×{height} pixels ({megapixels:.0f} mégapixels)&#x202f;; la limite est de {limit:.0f} mégapixels. Réduisez-le d’abord.</translation>
    </message>
    <message>
        <source>holds no pixels.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>ne contient aucun pixel.</translation>
    </message>
    <message>
        <source>claims far more pixels than a photo in a file of its size has.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>annonce beaucoup plus de pixels que n’en a une photo dans un fichier de cette taille.</translation>
    </message>
    <message>
        <source>far too many pixels</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>beaucoup trop de pixels</translation>
    </message>
    <message>
        <source>is a CMYK JPEG, made for print. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>est un JPEG en CMJN, fait pour l’impression. Convertissez-le d’abord en RVB.</translation>
    </message>
    <message>
        <source>The file also holds a second picture, such as a preview or a depth map; only the main one is kept.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>Le fichier contient aussi une seconde image, comme un aperçu ou une carte de profondeur&#x202f;; seule la principale est gardée.</translation>
    </message>
    <message>
        <source>is animated; only still photos can be opened. Save one frame as a picture first.</source>
        <extracomment>engine/photo/decoding.py, engine/photo/decoding_avif.py, engine/photo/decoding_jxl.py, engine/photo/decoding_png.py</extracomment>
        <translation>est animé&#x202f;; seules les photos fixes peuvent être ouvertes. Enregistrez d’abord une image de l’animation.</translation>
    </message>
    <message>
        <source>is a compressed BMP, and too large for one to be read. Save it as PNG first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>est un BMP compressé, trop grand pour être lu. Enregistrez-le d’abord en PNG.</translation>
    </message>
    <message>
        <source>The photo was black and white with 1 bit per pixel and is now 8-bit grey.</source>
        <extracomment>engine/photo/decoding.py, engine/photo/decoding_tiff.py</extracomment>
        <translation>La photo était en noir et blanc à 1 bit par pixel et est maintenant en gris à 8 bits.</translation>
    </message>
    <message>
        <source>The photo had a palette of few colours and is now 8-bit RGB.</source>
        <extracomment>engine/photo/decoding.py, engine/photo/decoding_tiff.py</extracomment>
        <translation>La photo avait une palette de peu de couleurs et est maintenant en RVB à 8 bits.</translation>
    </message>
    <message>
        <source>is in CMYK colours, made for print. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>est en couleurs CMJN, faites pour l’impression. Convertissez-le d’abord en RVB.</translation>
    </message>
    <message>
        <source>holds 32-bit or floating-point pixels. Convert it to 8 or 16 bits first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>contient des pixels à 32 bits ou à virgule flottante. Convertissez-le d’abord en 8 ou 16 bits.</translation>
    </message>
    <message>
        <source>holds {mode} pixels. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>contient des pixels {mode}. Convertissez-le d’abord en RVB.</translation>
    </message>
    <message>
        <source>is an AVIF file, and the installed Pillow cannot read those. Install a newer one.</source>
        <extracomment>engine/photo/decoding_avif.py</extracomment>
        <translation>est un fichier AVIF, et le Pillow installé ne sait pas les lire. Installez une version plus récente.</translation>
    </message>
    <message>
        <source>is a HEIC file, and pi-heif, which reads those, is not installed.</source>
        <extracomment>engine/photo/decoding_heic.py</extracomment>
        <translation>est un fichier HEIC, et pi-heif, qui les lit, n’est pas installé.</translation>
    </message>
    <message>
        <source>holds {channels} channels; only grey or RGB with at most one alpha can be opened.</source>
        <extracomment>engine/photo/decoding_jp2.py, engine/photo/decoding_tiff.py</extracomment>
        <translation>contient {channels} canaux&#x202f;; seuls le gris ou le RVB, avec un alpha au plus, peuvent être ouverts.</translation>
    </message>
    <message>
        <source>stores its colours at another size than its brightness. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding_jp2.py</extracomment>
        <translation>stocke ses couleurs à une autre taille que sa luminosité. Convertissez-le d’abord en RVB.</translation>
    </message>
    <message>
        <source>holds signed pixels, channels of several depths or of more than 16 bits. Convert it first.</source>
        <extracomment>engine/photo/decoding_jp2.py</extracomment>
        <translation>contient des pixels signés, des canaux de profondeurs différentes ou de plus de 16 bits. Convertissez-le d’abord.</translation>
    </message>
    <message>
        <source>has a palette of few colours. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding_jp2.py</extracomment>
        <translation>a une palette de peu de couleurs. Convertissez-le d’abord en RVB.</translation>
    </message>
    <message>
        <source>is in CMYK or another colour space made for print or measuring. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding_jp2.py, engine/photo/decoding_tiff.py</extracomment>
        <translation>est en CMJN ou dans un autre espace de couleurs fait pour l’impression ou la mesure. Convertissez-le d’abord en RVB.</translation>
    </message>
    <message>
        <source>is a JPEG 2000 file, and imagecodecs, which reads those, is not installed.</source>
        <extracomment>engine/photo/decoding_jp2.py</extracomment>
        <translation>est un fichier JPEG 2000, et imagecodecs, qui les lit, n’est pas installé.</translation>
    </message>
    <message>
        <source>The colour profile of a JPEG XL cannot be read here and is not kept, so colours may look different.</source>
        <extracomment>engine/photo/decoding_jxl.py</extracomment>
        <translation>Le profil de couleurs d’un JPEG XL ne peut pas être lu ici et n’est pas gardé&#x202f;; les couleurs peuvent paraître différentes.</translation>
    </message>
    <message>
        <source>holds floating-point pixels or more than 16 bits. Convert it to 8 or 16 bits first.</source>
        <extracomment>engine/photo/decoding_jxl.py</extracomment>
        <translation>contient des pixels à virgule flottante ou de plus de 16 bits. Convertissez-le d’abord en 8 ou 16 bits.</translation>
    </message>
    <message>
        <source>holds channels beside grey or RGB and one alpha. Convert it first.</source>
        <extracomment>engine/photo/decoding_jxl.py</extracomment>
        <translation>contient d’autres canaux que le gris ou le RVB et un alpha. Convertissez-le d’abord.</translation>
    </message>
    <message>
        <source>is a JPEG XL file, and imagecodecs, which reads those, is not installed.</source>
        <extracomment>engine/photo/decoding_jxl.py</extracomment>
        <translation>est un fichier JPEG XL, et imagecodecs, qui les lit, n’est pas installé.</translation>
    </message>
    <message>
        <source>The photo held {depth} bits per pixel and is now 8-bit grey.</source>
        <extracomment>engine/photo/decoding_png.py</extracomment>
        <translation>La photo avait {depth} bits par pixel et est maintenant en gris à 8 bits.</translation>
    </message>
    <message>
        <source>has 16 bits per channel, and opencv-python, which reads that, is not installed.</source>
        <extracomment>engine/photo/decoding_png.py</extracomment>
        <translation>a 16 bits par canal, et opencv-python, qui sait les lire, n’est pas installé.</translation>
    </message>
    <message>
        <source>a camera RAW file</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>un fichier RAW d’appareil photo</translation>
    </message>
    <message>
        <source>holds {kind} pixels. Convert it to 8 or 16 bits first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>contient des pixels {kind}. Convertissez-le d’abord en 8 ou 16 bits.</translation>
    </message>
    <message>
        <source>stores brightness and colours apart without JPEG. Save it as RGB first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>stocke luminosité et couleurs séparément sans JPEG. Enregistrez-le d’abord en RVB.</translation>
    </message>
    <message>
        <source>is compressed in the old way of JPEG in TIFF, which is ambiguous. Save it anew first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>est compressé avec l’ancien JPEG dans TIFF, qui est ambigu. Réenregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>{bits}-bit signed</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>{bits} bits signés</translation>
    </message>
    <message>
        <source>{bits}-bit floating-point</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>{bits} bits à virgule flottante</translation>
    </message>
    <message>
        <source>{bits}-bit complex</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>{bits} bits complexes</translation>
    </message>
    <message>
        <source>The Photoshop layers inside the file are not kept.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>Les calques Photoshop que contient le fichier ne sont pas gardés.</translation>
    </message>
    <message>
        <source>is a TIFF of more than {pages} pages; only single photos can be opened. Save one page as a picture first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>est un TIFF de plus de {pages} pages&#x202f;; seules les photos uniques peuvent être ouvertes. Enregistrez d’abord une page comme image.</translation>
    </message>
    <message>
        <source>is compressed by {name}, which cannot be read here. Save it without first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>est compressé par {name}, illisible ici. Enregistrez-le d’abord sans compression.</translation>
    </message>
    <message>
        <source>The EXIF data of this TIFF cannot be kept.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>Les données EXIF de ce TIFF ne peuvent pas être gardées.</translation>
    </message>
    <message>
        <source>is compressed, and the library imagecodecs is not installed.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>est compressé, et la bibliothèque imagecodecs n’est pas installée.</translation>
    </message>
    <message>
        <source>the photo was not a JPEG before</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>la photo n’était pas un JPEG auparavant</translation>
    </message>
    <message>
        <source>quality {quality} was asked for</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>la qualité {quality} a été demandée</translation>
    </message>
    <message>
        <source>the file cannot say any more how it is turned</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>le fichier ne peut plus dire comment il est tourné</translation>
    </message>
    <message>
        <source>The whole JPEG was encoded anew, because {reason}.</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>Le JPEG entier a été réencodé, car {reason}.</translation>
    </message>
    <message>
        <source>A TIFF cannot hold more than 4 GB. Save as PNG instead.</source>
        <extracomment>engine/photo/encoding_tiff.py</extracomment>
        <translation>Un TIFF ne peut pas dépasser 4 GB. Enregistrez plutôt en PNG.</translation>
    </message>
    <message>
        <source>a picture in it lies over its directories</source>
        <extracomment>engine/photo/exif.py</extracomment>
        <translation>une image qu’il contient recouvre ses répertoires</translation>
    </message>
    <message>
        <source>a directory lies outside the data</source>
        <extracomment>engine/photo/tiff_directory.py</extracomment>
        <translation>un répertoire se trouve hors des données</translation>
    </message>
    <message>
        <source>a directory is cut off</source>
        <extracomment>engine/photo/tiff_directory.py</extracomment>
        <translation>un répertoire est tronqué</translation>
    </message>
    <message>
        <source>no TIFF header</source>
        <extracomment>engine/photo/tiff_directory.py</extracomment>
        <translation>pas d’en-tête TIFF</translation>
    </message>
    <message>
        <source>it claims more than it can hold</source>
        <extracomment>engine/photo/tiff_directory.py</extracomment>
        <translation>il annonce plus qu’il ne peut contenir</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>engine/photo/formats.py</extracomment>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <extracomment>engine/photo/formats.py</extracomment>
        <translation>RAW d’appareil photo</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>engine/photo/formats.py</extracomment>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <extracomment>engine/photo/formats.py</extracomment>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>the file is coded in a rare way (lossless or arithmetic)</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>le fichier est codé d’une façon rare (sans perte ou arithmétique)</translation>
    </message>
    <message>
        <source>the file has {precision} bits per channel</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>le fichier a {precision} bits par canal</translation>
    </message>
    <message>
        <source>the file does not store brightness and two colours</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>le fichier ne stocke pas la luminosité et deux couleurs</translation>
    </message>
    <message>
        <source>the photo has another size than the file</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>la photo n’a pas la même taille que le fichier</translation>
    </message>
    <message>
        <source>the file reduces its colours by an odd factor</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>le fichier réduit ses couleurs d’un facteur inhabituel</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>the library jpeglib is not installed</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>la bibliothèque jpeglib n’est pas installée</translation>
    </message>
    <message>
        <source>the file&apos;s coefficients cannot be read</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>les coefficients du fichier sont illisibles</translation>
    </message>
    <message>
        <source>The pictures inside the XMP data were left out: they show the photo as it was.</source>
        <extracomment>engine/photo/jpeg_notes.py</extracomment>
        <translation>Les images contenues dans les données XMP ont été omises&#x202f;: elles montrent la photo telle qu’elle était.</translation>
    </message>
    <message>
        <source>A film or second picture inside the file was left out: it shows the photo as it was.</source>
        <extracomment>engine/photo/jpeg_notes.py</extracomment>
        <translation>Un film ou une seconde image contenus dans le fichier ont été omis&#x202f;: ils montrent la photo telle qu’elle était.</translation>
    </message>
    <message>
        <source>no frame header before the first scan</source>
        <extracomment>engine/photo/jpeg_segments.py</extracomment>
        <translation>pas d’en-tête d’image avant la première passe</translation>
    </message>
    <message>
        <source>no JPEG file</source>
        <extracomment>engine/photo/jpeg_segments.py</extracomment>
        <translation>pas un fichier JPEG</translation>
    </message>
    <message>
        <source>damaged or cut short</source>
        <extracomment>engine/photo/jpeg_segments.py</extracomment>
        <translation>endommagé ou tronqué</translation>
    </message>
    <message>
        <source>no codestream</source>
        <extracomment>engine/photo/jxl_header.py</extracomment>
        <translation>pas de flux de code</translation>
    </message>
    <message>
        <source>too many channels</source>
        <extracomment>engine/photo/jxl_header.py</extracomment>
        <translation>trop de canaux</translation>
    </message>
    <message>
        <source>cut off</source>
        <extracomment>engine/photo/jxl_header.py</extracomment>
        <translation>tronqué</translation>
    </message>
    <message>
        <source>the header is missing</source>
        <extracomment>engine/photo/png_chunks.py</extracomment>
        <translation>il manque l’en-tête</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <extracomment>engine/photo/png_chunks.py</extracomment>
        <translation>le fichier s’arrête trop tôt</translation>
    </message>
    <message>
        <source>a checksum is wrong</source>
        <extracomment>engine/photo/png_chunks.py</extracomment>
        <translation>une somme de contrôle est fausse</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short, and cannot be opened.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} est endommagé ou tronqué et ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>is empty: there is not one byte in it.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>est vide&#x202f;: il ne contient pas un seul octet.</translation>
    </message>
    <message>
        <source>empty file</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>fichier vide</translation>
    </message>
    <message>
        <source>not an image</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>pas une image</translation>
    </message>
    <message>
        <source>{width}×{height} pixels are too many</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{width}×{height} pixels, c’est trop</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} n’existe pas.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>{name} is {what}, not a photo.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} est {what}, pas une photo.</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>{name} may not be read; check its permissions.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} ne peut pas être lu&#x202f;; vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>may not be read</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>{name} takes more than {seconds} seconds to read; it is given up.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>La lecture de {name} prend plus de {seconds} secondes&#x202f;; elle est abandonnée.</translation>
    </message>
    <message>
        <source>takes too long</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>trop long à lire</translation>
    </message>
    <message>
        <source>{name} needs more memory than there is.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} demande plus de mémoire qu’il n’y en a.</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>demande plus de mémoire qu’il n’y en a</translation>
    </message>
    <message>
        <source>a library</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>une bibliothèque</translation>
    </message>
    <message>
        <source>{name} cannot be opened, for {missing} is not installed.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>Impossible d’ouvrir {name}&#x202f;: il manque {missing}.</translation>
    </message>
    <message>
        <source>{missing} is missing</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>il manque {missing}</translation>
    </message>
    <message>
        <source>{name} {problem}. Choose {instead}.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} {problem}. Choisissez {instead}.</translation>
    </message>
    <message>
        <source>The grey colour profile was left out: WebP holds RGB.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Le profil de couleurs gris a été omis&#x202f;: WebP contient du RVB.</translation>
    </message>
    <message>
        <source>EXIF, XMP and the colour profile were left out: BMP cannot hold them.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>EXIF, XMP et profil de couleurs ont été omis&#x202f;: BMP ne peut pas les contenir.</translation>
    </message>
    <message>
        <source>The JPEG comment was left out: {format} cannot hold it.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Le commentaire JPEG a été omis&#x202f;: {format} ne peut pas le contenir.</translation>
    </message>
    <message>
        <source>The captions and settings of Photoshop in the TIFF were left out: only TIFF keeps them.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Les légendes et réglages de Photoshop dans le TIFF ont été omis&#x202f;: seul TIFF les garde.</translation>
    </message>
    <message>
        <source>{name} could not be saved: there is not enough memory.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} n’a pas pu être enregistré&#x202f;: mémoire insuffisante.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} n’a pas pu être enregistré&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The EXIF data was left out: it is larger than JPEG can hold.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Les données EXIF ont été omises&#x202f;: elles sont trop grandes pour JPEG.</translation>
    </message>
    <message>
        <source>The XMP data was left out: it is larger than JPEG can hold.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Les données XMP ont été omises&#x202f;: elles sont trop grandes pour JPEG.</translation>
    </message>
    <message>
        <source>The PNG text, and the captions (IPTC) in it, were left out: {format} cannot hold them.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Le texte PNG et les légendes (IPTC) qu’il contient ont été omis&#x202f;: {format} ne peut pas les contenir.</translation>
    </message>
    <message>
        <source>The PNG text was left out: {format} cannot hold it.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Le texte PNG a été omis&#x202f;: {format} ne peut pas le contenir.</translation>
    </message>
    <message>
        <source>memory ran out, so hole {number} stays as the network drew it</source>
        <extracomment>engine/session.py</extracomment>
        <translation>mémoire insuffisante&#x202f;: le trou {number} reste tel que le réseau l’a dessiné</translation>
    </message>
    <message>
        <source>hole {number} is solved at {share:.0%} of its size to stay within the memory budget</source>
        <extracomment>engine/session.py</extracomment>
        <translation>le trou {number} est calculé à {share:.0%} de sa taille pour tenir dans la mémoire allouée</translation>
    </message>
    <message>
        <source>hole {number} stays as the network draws it: detail would not fit the memory budget</source>
        <extracomment>engine/session.py</extracomment>
        <translation>le trou {number} reste tel que le réseau le dessine&#x202f;: les détails ne tiendraient pas dans la mémoire allouée</translation>
    </message>
    <message>
        <source>{device} ran out of memory, so the CPU went on</source>
        <extracomment>engine/session.py</extracomment>
        <translation>{device} a manqué de mémoire, le CPU a donc pris le relais</translation>
    </message>
    <message>
        <source>memory ran out, so hole {number} was solved at {share:.0%} of its size</source>
        <extracomment>engine/session.py</extracomment>
        <translation>mémoire insuffisante&#x202f;: le trou {number} a été calculé à {share:.0%} de sa taille</translation>
    </message>
    <message>
        <source>There is not enough memory to fill this hole, not even at a small scale; close other programs.</source>
        <extracomment>engine/session.py</extracomment>
        <translation>Mémoire insuffisante pour remplir ce trou, même à petite échelle&#x202f;; fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The whole photo is masked, so there is nothing to fill from; leave a part of it unmasked.</source>
        <extracomment>engine/types.py</extracomment>
        <translation>Toute la photo est masquée, il n’y a donc rien d’où remplir&#x202f;; laissez-en une partie non masquée.</translation>
    </message>
    <message>
        <source>A photo must be H×W×3 of 8 or 16 bits, not {shape} of {dtype}.</source>
        <extracomment>engine/types.py</extracomment>
        <translation>Une photo doit être H×W×3 à 8 ou 16 bits, pas {shape} de type {dtype}.</translation>
    </message>
    <message>
        <source>mask</source>
        <extracomment>engine/types.py</extracomment>
        <translation>Le masque</translation>
    </message>
    <message>
        <source>mask of forbidden sources</source>
        <extracomment>engine/types.py</extracomment>
        <translation>Le masque des sources exclues</translation>
    </message>
    <message>
        <source>The {name} must be an array of bool, not {dtype}.</source>
        <extracomment>engine/types.py</extracomment>
        <translation>{name} doit être un tableau de bool, pas de {dtype}.</translation>
    </message>
    <message>
        <source>The {name} is {have} pixels, but the photo is {want}.</source>
        <extracomment>engine/types.py</extracomment>
        <translation>{name} fait {have} pixels, mais la photo {want}.</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file of Lacuna: it has no valid format version.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’est pas un fichier de poids de Lacuna&#x202f;: il n’a pas de version de format valide.</translation>
    </message>
    <message>
        <source>The weights file “{path}” describes its origin wrongly.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Le fichier de poids «&#x202f;{path}&#x202f;» décrit mal son origine.</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file: its header is not valid.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’est pas un fichier de poids&#x202f;: son en-tête n’est pas valide.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, or not a weights file of Lacuna: its entry “{name}” makes no sense.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est endommagé, ou n’est pas un fichier de poids de Lacuna&#x202f;: son entrée «&#x202f;{name}&#x202f;» n’a pas de sens.</translation>
    </message>
    <message>
        <source>The weights file “{path}” is damaged: {error}.</source>
        <extracomment>engine/weights.py, training/run/weights.py</extracomment>
        <translation>Le fichier de poids «&#x202f;{path}&#x202f;» est endommagé&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The weights file “{path}” describes its network wrongly: {why}</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Le fichier de poids «&#x202f;{path}&#x202f;» décrit mal son réseau&#x202f;: {why}</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: {error}</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Le fichier de poids «&#x202f;{path}&#x202f;» ne convient pas&#x202f;: {error}</translation>
    </message>
    <message>
        <source>There is no weights file “{path}”.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Il n’y a pas de fichier de poids «&#x202f;{path}&#x202f;».</translation>
    </message>
    <message>
        <source>recipe</source>
        <extracomment>training/config.py</extracomment>
        <translation>la recette</translation>
    </message>
    <message>
        <source>The crop size must be a multiple of 8 pixels, not {size}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>La taille de recadrage doit être un multiple de 8 pixels, pas {size}.</translation>
    </message>
    <message>
        <source>The phase “{name}” has no crops; give it a size and a batch.</source>
        <extracomment>training/config.py</extracomment>
        <translation>La phase «&#x202f;{name}&#x202f;» n’a pas de recadrages&#x202f;; donnez-lui une taille et un lot.</translation>
    </message>
    <message>
        <source>The weight of the kind “{kind}”</source>
        <extracomment>training/config.py</extracomment>
        <translation>Le poids du type «&#x202f;{kind}&#x202f;»</translation>
    </message>
    <message>
        <source>All kinds of photos have the weight 0; give at least one more.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Tous les types de photos ont le poids 0&#x202f;; donnez-en plus à l’un d’eux au moins.</translation>
    </message>
    <message>
        <source>All kinds of holes have the weight 0; give at least one more.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Tous les types de trous ont le poids 0&#x202f;; donnez-en plus à l’un d’eux au moins.</translation>
    </message>
    <message>
        <source>Saved masks are to be used, but no folder is given for them.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Des masques enregistrés doivent servir, mais aucun dossier n’est indiqué.</translation>
    </message>
    <message>
        <source>The local patch ({patch} px) is larger than the crop ({size} px).</source>
        <extracomment>training/config.py</extracomment>
        <translation>Le fragment local ({patch} px) est plus grand que le recadrage ({size} px).</translation>
    </message>
    <message>
        <source>The recipe has no phases; give at least one.</source>
        <extracomment>training/config.py</extracomment>
        <translation>La recette n’a pas de phase&#x202f;; donnez-en au moins une.</translation>
    </message>
    <message>
        <source>This network takes crops of multiples of {step} px, at least {least}, not {size}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Ce réseau accepte des recadrages de multiples de {step} px, au moins {least}, pas {size}.</translation>
    </message>
    <message>
        <source>The recipe “{path}” cannot be read: {reason}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Impossible de lire la recette «&#x202f;{path}&#x202f;»&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The recipe “{path}” is not valid TOML: {error}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>La recette «&#x202f;{path}&#x202f;» n’est pas du TOML valide&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The recipe “{path}” is wrong: {error}</source>
        <extracomment>training/config.py</extracomment>
        <translation>La recette «&#x202f;{path}&#x202f;» est incorrecte&#x202f;: {error}</translation>
    </message>
    <message>
        <source>A process that makes batches was ended, perhaps for want of memory; start again with fewer workers or a smaller cache_mb. What was saved last can be gone on with.</source>
        <extracomment>training/data/ahead.py</extracomment>
        <translation>Un processus qui prépare les lots a été arrêté, peut-être par manque de mémoire&#x202f;; recommencez avec moins de processus ou un cache_mb plus petit. Vous pouvez reprendre à partir du dernier enregistrement.</translation>
    </message>
    <message>
        <source>No photo of the folder can be decoded any more; is the disk still there?</source>
        <extracomment>training/data/crops.py</extracomment>
        <translation>Plus aucune photo du dossier ne peut être décodée&#x202f;; le disque est-il encore là&#x202f;?</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” to read saved masks from.</source>
        <extracomment>training/data/holes.py</extracomment>
        <translation>Le dossier «&#x202f;{folder}&#x202f;» des masques enregistrés n’existe pas.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has no mask with a hole (white); save one in the editor first.</source>
        <extracomment>training/data/holes.py</extracomment>
        <translation>Le dossier «&#x202f;{folder}&#x202f;» n’a aucun masque avec un trou (blanc)&#x202f;; enregistrez-en d’abord un dans l’éditeur.</translation>
    </message>
    <message>
        <source>There is no folder “{root}”; choose a folder of photos.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>Le dossier «&#x202f;{root}&#x202f;» n’existe pas&#x202f;; choisissez un dossier de photos.</translation>
    </message>
    <message>
        <source>“{root}” is not laid out as DTD: it has no folder “images”.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>«&#x202f;{root}&#x202f;» n’est pas organisé comme DTD&#x202f;: il n’a pas de dossier «&#x202f;images&#x202f;».</translation>
    </message>
    <message>
        <source>The folder “{root}” cannot be read: {reason}.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>Impossible de lire le dossier «&#x202f;{root}&#x202f;»&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>left out: a recoloured copy of a training photo</source>
        <extracomment>training/data/left_out.py</extracomment>
        <translation>écartée&#x202f;: copie recolorée d’une photo d’entraînement</translation>
    </message>
    <message>
        <source>copy it again, or make it anew with “python -m training pack”</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>recopiez-le ou recréez-le avec «&#x202f;python -m training pack&#x202f;»</translation>
    </message>
    <message>
        <source>The pack “{path}” lacks {n} of its pictures; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>Il manque {n} images au paquet «&#x202f;{path}&#x202f;»&#x202f;; {again}.</translation>
    </message>
    <message>
        <source>{name} in “{path}” is damaged.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>{name} dans «&#x202f;{path}&#x202f;» est endommagé.</translation>
    </message>
    <message>
        <source>damaged or cut off</source>
        <extracomment>engine/photo/reading.py, training/data/pack.py</extracomment>
        <translation>endommagé ou tronqué</translation>
    </message>
    <message>
        <source>“{path}” is no pack of Lacuna, or damaged; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’est pas un paquet de Lacuna, ou il est endommagé&#x202f;; {again}.</translation>
    </message>
    <message>
        <source>The pack “{path}” cannot be read: {reason}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>Impossible de lire le paquet «&#x202f;{path}&#x202f;»&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The pack “{output}” could not be written: {reason}.</source>
        <extracomment>training/data/packing.py</extracomment>
        <translation>Le paquet «&#x202f;{output}&#x202f;» n’a pas pu être écrit&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Stopped while the photos were being read.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>Arrêté pendant la lecture des photos.</translation>
    </message>
    <message>
        <source>The hold-out photos of this run are gone; put them back or start a new run.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>Les photos témoins de cette session ont disparu&#x202f;; remettez-les à leur place ou commencez une nouvelle session.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were skipped: {files}.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>
            <numerusform>{n} fichier a été ignoré&#x202f;: {files}.</numerusform>
            <numerusform>{n} fichiers ont été ignorés&#x202f;: {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one photo can be used, and at least one more is needed to measure on; add photos, or open this one and choose “Only this photo”.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>Une seule photo est utilisable, et il en faut au moins une autre pour mesurer&#x202f;; ajoutez des photos, ou ouvrez celle-ci et choisissez «&#x202f;Seulement cette photo&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were skipped: {files} and {more} more.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>
            <numerusform>{n} fichier a été ignoré&#x202f;: {files} et {more} autre(s).</numerusform>
            <numerusform>{n} fichiers ont été ignorés&#x202f;: {files} et {more} autre(s).</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo in “{root}” is of a kind the recipe names ({kinds}); names begin with the kind.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>Aucune photo de «&#x202f;{root}&#x202f;» n’est d’un type que nomme la recette ({kinds})&#x202f;; les noms commencent par le type.</translation>
    </message>
    <message>
        <source>There are no photos in what was chosen.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>Il n’y a pas de photos dans ce qui a été choisi.</translation>
    </message>
    <message>
        <source>no photos in this folder</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>pas de photos dans ce dossier</translation>
    </message>
    <message>
        <source>None of the photos in “{root}” can be used. {report}</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>Aucune photo de «&#x202f;{root}&#x202f;» n’est utilisable. {report}</translation>
    </message>
    <message>
        <source>Choose folders or files with {formats} photos.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>Choisissez des dossiers ou des fichiers avec des photos {formats}.</translation>
    </message>
    <message>
        <source>only {width}×{height} pixels</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>seulement {width}×{height} pixels</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to: {reason}.</source>
        <extracomment>training/finetune/folder.py</extracomment>
        <translation>Impossible d’écrire dans le dossier «&#x202f;{folder}&#x202f;»&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Another window of Lacuna is working on this run; go on there, or close it first.</source>
        <extracomment>training/finetune/folder.py</extracomment>
        <translation>Une autre fenêtre de Lacuna travaille à cette session&#x202f;; continuez là-bas, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Only {free} MB are free where the run is kept (“{folder}”), and it needs about {need} MB; free some space and try again.</source>
        <extracomment>training/finetune/machine.py</extracomment>
        <translation>Il n’y a que {free} MB de libres là où la session est gardée («&#x202f;{folder}&#x202f;»), et il en faut environ {need} MB&#x202f;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The folder of the run “{folder}” cannot be used: {reason}; choose another place.</source>
        <extracomment>training/finetune/machine.py</extracomment>
        <translation>Le dossier de la session «&#x202f;{folder}&#x202f;» est inutilisable&#x202f;: {reason}&#x202f;; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The photo and its hole are of different sizes; start again.</source>
        <extracomment>training/finetune/only_photo.py</extracomment>
        <translation>La photo et son trou sont de tailles différentes&#x202f;; recommencez.</translation>
    </message>
    <message>
        <source>There is no hole to learn for; paint one first.</source>
        <extracomment>training/finetune/only_photo.py</extracomment>
        <translation>Il n’y a pas de trou pour lequel apprendre&#x202f;; peignez-en d’abord un.</translation>
    </message>
    <message>
        <source>Too little of the photo is intact to learn from; make the hole smaller or fill it as it is.</source>
        <extracomment>training/finetune/only_photo.py</extracomment>
        <translation>Trop peu de la photo est intact pour apprendre&#x202f;; réduisez le trou ou remplissez-le tel quel.</translation>
    </message>
    <message>
        <source>The copy of the open photo cannot be read ({reason}); start again.</source>
        <extracomment>training/finetune/only_photo.py</extracomment>
        <translation>Impossible de lire la copie de la photo ouverte ({reason})&#x202f;; recommencez.</translation>
    </message>
    <message>
        <source>The run has no budget; give it minutes or steps.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>La session n’a pas de budget&#x202f;; donnez-lui des minutes ou des pas.</translation>
    </message>
    <message>
        <source>The budget must be above 0; give the run more minutes or steps.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>Le budget doit être supérieur à 0&#x202f;; donnez plus de minutes ou de pas à la session.</translation>
    </message>
    <message>
        <source>Only this photo needs an open photo with a hole; paint the hole first.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>«&#x202f;Seulement cette photo&#x202f;» exige une photo ouverte avec un trou&#x202f;; peignez d’abord le trou.</translation>
    </message>
    <message>
        <source>No photos are chosen; add a folder or drop photos.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>Aucune photo n’est choisie&#x202f;; ajoutez un dossier ou déposez des photos.</translation>
    </message>
    <message>
        <source>The plan of this run is no text; delete the run.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>Le plan de cette session n’est pas du texte&#x202f;; supprimez la session.</translation>
    </message>
    <message>
        <source>There is no fine-tuning run in “{folder}”: {reason}.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>Il n’y a pas de session d’affinage dans «&#x202f;{folder}&#x202f;»&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Only this photo learns without critics, perceptual and style terms, which would need to see what is under the hole; set them to 0.</source>
        <extracomment>training/finetune/preparation.py</extracomment>
        <translation>«&#x202f;Seulement cette photo&#x202f;» apprend sans critiques ni termes perceptuels et de style, qui devraient voir ce qui est sous le trou&#x202f;; mettez-les à 0.</translation>
    </message>
    <message>
        <source>The list of the photos this run was not to see is damaged; delete the run.</source>
        <extracomment>training/finetune/preparation.py</extracomment>
        <translation>La liste des photos que cette session ne devait pas voir est endommagée&#x202f;; supprimez la session.</translation>
    </message>
    <message>
        <source>The weights to start from, “{chosen}”, cannot be read: {reason}.</source>
        <extracomment>training/finetune/preparation.py</extracomment>
        <translation>Impossible de lire les poids de départ, «&#x202f;{chosen}&#x202f;»&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The best weights so far are judged.</source>
        <extracomment>training/finetune/run.py</extracomment>
        <translation>Les meilleurs poids obtenus sont évalués.</translation>
    </message>
    <message>
        <source>The best state so far is used instead.</source>
        <extracomment>training/finetune/run.py</extracomment>
        <translation>Le meilleur état obtenu est utilisé à la place.</translation>
    </message>
    <message numerus="yes">
        <source>{holes} holes in {n} photos</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>
            <numerusform>{holes} trous dans {n} photo</numerusform>
            <numerusform>{holes} trous dans {n} photos</numerusform>
        </translation>
    </message>
    <message>
        <source>No sure gain: {numbers}.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>Pas de gain certain&#x202f;: {numbers}.</translation>
    </message>
    <message>
        <source>{before:.2f} dB before, {after:.2f} dB after ({change:+.2f}) inside {where} it never saw</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>{before:.2f} dB avant, {after:.2f} dB après ({change:+.2f}) dans {where} hors apprentissage</translation>
    </message>
    <message>
        <source>{before:.2f} dB before, {after:.2f} dB after ({change:+.2f}, 95 % sure between {low:+.2f} and {high:+.2f}) inside {where} it never saw</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>{before:.2f} dB avant, {after:.2f} dB après ({change:+.2f}, à 95&#x202f;% entre {low:+.2f} et {high:+.2f}) dans {where} hors apprentissage</translation>
    </message>
    <message>
        <source>Better: {numbers}.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>Mieux&#x202f;: {numbers}.</translation>
    </message>
    <message>
        <source>No step made it better than the model it started from, measured in {where} it never saw.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>Aucun pas n’a amélioré le modèle de départ, d’après les mesures dans {where} hors apprentissage.</translation>
    </message>
    <message>
        <source>Worse: {numbers}.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>Moins bien&#x202f;: {numbers}.</translation>
    </message>
    <message>
        <source>None of the hold-out photos can be read any more, so there is nothing to measure on.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>Plus aucune des photos témoins n’est lisible, il n’y a donc rien sur quoi mesurer.</translation>
    </message>
    <message numerus="yes">
        <source>{n} places of this photo</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>
            <numerusform>{n} endroit de cette photo</numerusform>
            <numerusform>{n} endroits de cette photo</numerusform>
        </translation>
    </message>
    <message>
        <source>The memory ran out; what was saved last is kept. Close other programs, or choose smaller crops or batches, and go on.</source>
        <extracomment>training/finetune/worker.py</extracomment>
        <translation>Mémoire insuffisante&#x202f;; le dernier enregistrement est gardé. Fermez d’autres programmes, ou choisissez des recadrages ou des lots plus petits, et poursuivez.</translation>
    </message>
    <message>
        <source>Fine-tuning failed</source>
        <extracomment>training/finetune/worker.py</extracomment>
        <translation>L’affinage a échoué</translation>
    </message>
    <message>
        <source>This state is of the time before kernels were standardised. It is gone on with; its kernels are led to mean 0 and one length little by little, over some 2 000 steps.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>Cet état date d’avant la standardisation des noyaux. Il est poursuivi&#x202f;; ses noyaux sont ramenés peu à peu à une moyenne de 0 et à une même longueur, en quelque 2&#x202f;000 pas.</translation>
    </message>
    <message>
        <source>“{path}” is not a training state of Lacuna; choose another folder.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’est pas un état d’entraînement de Lacuna&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The training state “{path}” is newer than this Lacuna can read; please update.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>L’état d’entraînement «&#x202f;{path}&#x202f;» est trop récent pour ce Lacuna&#x202f;; mettez-le à jour.</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>réseau</translation>
    </message>
    <message>
        <source>critics</source>
        <extracomment>training/run/checkpoint.py, training/config.py</extracomment>
        <translation>critiques</translation>
    </message>
    <message>
        <source>optimiser</source>
        <extracomment>training/run/checkpoint.py, training/config.py</extracomment>
        <translation>optimiseur</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not a training state; remove it or choose another folder.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est endommagé ou n’est pas un état d’entraînement&#x202f;; supprimez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{path}” is not a training state of Lacuna: a part is missing or wrong.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’est pas un état d’entraînement de Lacuna&#x202f;: une partie manque ou est incorrecte.</translation>
    </message>
    <message>
        <source>A batch of {batch} cannot be shared equally by {world} processes.</source>
        <extracomment>training/run/distributed.py</extracomment>
        <translation>Un lot de {batch} ne se partage pas également entre {world} processus.</translation>
    </message>
    <message>
        <source>The processes could not find each other: {error}</source>
        <extracomment>training/run/distributed.py</extracomment>
        <translation>Les processus ne se sont pas trouvés&#x202f;: {error}</translation>
    </message>
    <message>
        <source>give a TorchScript file, or safetensors with the convolutions of a VGG</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>indiquez un fichier TorchScript, ou un safetensors avec les convolutions d’un VGG</translation>
    </message>
    <message>
        <source>“{path}” is not a feature network; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’est pas un réseau de caractéristiques&#x202f;; {hint}.</translation>
    </message>
    <message>
        <source>There is no feature network “{path}”.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>Il n’y a pas de réseau de caractéristiques «&#x202f;{path}&#x202f;».</translation>
    </message>
    <message>
        <source>“{path}” is a Python pickle, which could run any program when it is opened; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est un pickle Python, qui pourrait exécuter n’importe quel programme à l’ouverture&#x202f;; {hint}.</translation>
    </message>
    <message>
        <source>“{path}” holds weights, but not the convolutions of a VGG; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» contient des poids, mais pas les convolutions d’un VGG&#x202f;; {hint}.</translation>
    </message>
    <message>
        <source>The network in “{path}” gives no feature maps B×C×H×W; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>Le réseau dans «&#x202f;{path}&#x202f;» ne donne pas de cartes de caractéristiques B×C×H×W&#x202f;; {hint}.</translation>
    </message>
    <message>
        <source>The feature network “{path}” cannot be read: {reason}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>Impossible de lire le réseau de caractéristiques «&#x202f;{path}&#x202f;»&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The TorchScript file “{path}” is damaged, or of a newer PyTorch.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>Le fichier TorchScript «&#x202f;{path}&#x202f;» est endommagé, ou d’un PyTorch plus récent.</translation>
    </message>
    <message>
        <source>The feature network “{path}” is damaged: {error}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>Le réseau de caractéristiques «&#x202f;{path}&#x202f;» est endommagé&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The network in “{path}” cannot look at pictures B×3×H×W; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>Le réseau dans «&#x202f;{path}&#x202f;» ne peut pas traiter d’images B×3×H×W&#x202f;; {hint}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {why}. What was saved before is still there.</source>
        <extracomment>training/run/folder.py, training/run/parts.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» n’a pas pu être écrit&#x202f;: {why}. Ce qui était déjà enregistré est toujours là.</translation>
    </message>
    <message>
        <source>All parts of the network are learning.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>Toutes les parties du réseau apprennent.</translation>
    </message>
    <message>
        <source>coarse</source>
        <extracomment>training/run/health.py, training/config.py</extracomment>
        <translation>ébauche</translation>
    </message>
    <message>
        <source>hallucination</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>hallucination</translation>
    </message>
    <message>
        <source>decoder</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>décodeur</translation>
    </message>
    <message>
        <source>The coarse stage has stopped learning: one of its layers says the same for every picture.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>L’étage d’ébauche n’apprend plus&#x202f;: une de ses couches répond la même chose pour toute image.</translation>
    </message>
    <message>
        <source>The hallucination branch has stopped learning: one of its layers says the same for every picture.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>La branche d’hallucination n’apprend plus&#x202f;: une de ses couches répond la même chose pour toute image.</translation>
    </message>
    <message>
        <source>The attention branch has stopped learning: one of its layers says the same for every picture.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>La branche d’attention n’apprend plus&#x202f;: une de ses couches répond la même chose pour toute image.</translation>
    </message>
    <message>
        <source>The decoder has stopped learning: one of its layers says the same for every picture.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>Le décodeur n’apprend plus&#x202f;: une de ses couches répond la même chose pour toute image.</translation>
    </message>
    <message>
        <source>Parts of the network have stopped learning: {parts}.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>Des parties du réseau n’apprennent plus&#x202f;: {parts}.</translation>
    </message>
    <message>
        <source>The log “{path}” cannot be written: {reason}.</source>
        <extracomment>training/run/logs.py</extracomment>
        <translation>Impossible d’écrire le journal «&#x202f;{path}&#x202f;»&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>TensorBoard is not installed; leave out --tensorboard or install tensorboard.</source>
        <extracomment>training/run/logs.py</extracomment>
        <translation>TensorBoard n’est pas installé&#x202f;; omettez --tensorboard ou installez tensorboard.</translation>
    </message>
    <message>
        <source>The weights to start from are of another network than the recipe&apos;s.</source>
        <extracomment>training/run/networks.py</extracomment>
        <translation>Les poids de départ sont d’un autre réseau que celui de la recette.</translation>
    </message>
    <message>
        <source>The training state does not fit this recipe: {error}</source>
        <extracomment>training/run/networks.py</extracomment>
        <translation>L’état d’entraînement ne convient pas à cette recette&#x202f;: {error}</translation>
    </message>
    <message>
        <source>The part “{name}” of the training state is missing; copy it to “{parent}”.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>La partie «&#x202f;{name}&#x202f;» de l’état d’entraînement manque&#x202f;; copiez-la dans «&#x202f;{parent}&#x202f;».</translation>
    </message>
    <message>
        <source>The part “{path}” is damaged or of another state; copy it again.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>La partie «&#x202f;{path}&#x202f;» est endommagée ou d’un autre état&#x202f;; recopiez-la.</translation>
    </message>
    <message>
        <source>There is no training state “{checkpoint}”.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>Il n’y a pas d’état d’entraînement «&#x202f;{checkpoint}&#x202f;».</translation>
    </message>
    <message>
        <source>The training state “{checkpoint}” cannot be read: {reason}.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>Impossible de lire l’état d’entraînement «&#x202f;{checkpoint}&#x202f;»&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is of another version than this Lacuna reads; please update.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est d’une autre version que celle que lit ce Lacuna&#x202f;; mettez-le à jour.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or no list of parts; copy it again.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» est endommagé ou n’est pas une liste de parties&#x202f;; recopiez-le.</translation>
    </message>
    <message>
        <source>The perceptual and style terms need a feature network (--features FILE).</source>
        <extracomment>training/run/trainer.py</extracomment>
        <translation>Les termes perceptuels et de style exigent un réseau de caractéristiques (--features FILE).</translation>
    </message>
    <message>
        <source>“{path}” holds weights of another network than the recipe&apos;s; choose other weights.</source>
        <extracomment>training/run/weights.py</extracomment>
        <translation>«&#x202f;{path}&#x202f;» contient les poids d’un autre réseau que celui de la recette&#x202f;; choisissez d’autres poids.</translation>
    </message>
    <message>
        <source>{name} must be at least {least:g}, not {value!r}.</source>
        <extracomment>training/values.py</extracomment>
        <translation>{name} doit être au moins {least:g}, pas {value!r}.</translation>
    </message>
    <message>
        <source>{name} must be above 0, not {value!r}.</source>
        <extracomment>training/values.py</extracomment>
        <translation>{name} doit être supérieur à 0, pas {value!r}.</translation>
    </message>
    <message>
        <source>{name} must be a number, not {value!r}.</source>
        <extracomment>training/values.py</extracomment>
        <translation>{name} doit être un nombre, pas {value!r}.</translation>
    </message>
    <message>
        <source>{name} must be a number of a sane size.</source>
        <extracomment>engine/model/values.py, training/values.py</extracomment>
        <translation>{name} doit être un nombre de taille raisonnable.</translation>
    </message>
</context>
</TS>
