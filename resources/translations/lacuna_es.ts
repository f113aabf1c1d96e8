<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>lacuna</name>
    <message>
        <source>Hold the key O to see the photo as it was opened</source>
        <extracomment>app/looking/controller.py, app/window/actions.py</extracomment>
        <translation>Mantenga pulsada la tecla O para ver la foto tal como se abrió</translation>
    </message>
    <message numerus="yes">
        <source>Bar {n} sources</source>
        <extracomment>app/photo/step_names.py</extracomment>
        <translation>
            <numerusform>Excluir {n} origen</numerusform>
            <numerusform>Excluir {n} orígenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Barred; Shift+Enter fills again without these sources</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>Excluidos; Mayús+Intro rellena de nuevo sin estos orígenes</translation>
    </message>
    <message>
        <source>Allow all sources</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>Permitir todos los orígenes</translation>
    </message>
    <message>
        <source>Mask the filled part again</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>Enmascarar de nuevo la parte rellenada</translation>
    </message>
    <message>
        <source>Probe a filled pixel first; then its sources can be barred</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>Sondee antes un píxel rellenado; entonces podrá excluir sus orígenes</translation>
    </message>
    <message>
        <source>Everything known may be used again</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>Todo lo conocido vuelve a estar permitido</translation>
    </message>
    <message>
        <source>Nothing is barred</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>No hay nada excluido</translation>
    </message>
    <message>
        <source>Nothing has been filled yet</source>
        <extracomment>app/attention/explorer.py, app/fill/candidates.py</extracomment>
        <translation>Aún no se ha rellenado nada</translation>
    </message>
    <message>
        <source>This part was not filled by the network, so there is no attention to show</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>La red no rellenó esta parte, así que no hay atención que mostrar</translation>
    </message>
    <message>
        <source>Input</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>app/photo/step_names.py, app/window/main_window.py</extracomment>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>{name} would not keep the picture exact. End the name in .png.</source>
        <extracomment>app/attention/export.py</extracomment>
        <translation>{name} no conservaría la imagen exacta. Termine el nombre en .png.</translation>
    </message>
    <message>
        <source>Save overlay</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>Guardar superposición</translation>
    </message>
    <message>
        <source>Save probe</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>Guardar sondeo</translation>
    </message>
    <message>
        <source>Save figure</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>Guardar figura</translation>
    </message>
    <message>
        <source>There is no overlay to save: fill with the network, then probe a pixel or choose one</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>No hay superposición que guardar: rellene con la red y luego sondee un píxel o elija una</translation>
    </message>
    <message>
        <source>Probe a filled pixel first; then its sources can be saved</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>Sondee antes un píxel rellenado; entonces podrá guardar sus orígenes</translation>
    </message>
    <message>
        <source>Fill with the network first; then its figure can be saved</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>Rellene antes con la red; entonces podrá guardar su figura</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>Se guardó {name}</translation>
    </message>
    <message>
        <source>Fill with the network, then take the Inspect tool (I) and hover over the filled part, or use the arrow keys.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Rellene con la red, elija la herramienta Inspeccionar (I) y pase el puntero sobre la parte rellenada, o use las teclas de flecha.</translation>
    </message>
    <message>
        <source>Hover over the filled part, or move with the arrow keys. Click pins; click or drag over known pixels to ask back.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Pase el puntero sobre la parte rellenada o use las flechas. Un clic fija; haga clic o arrastre sobre píxeles conocidos para preguntar a la inversa.</translation>
    </message>
    <message>
        <source>This fill was not made by the network, so there is no attention to show.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>La red no hizo este relleno, así que no hay atención que mostrar.</translation>
    </message>
    <message>
        <source>Attended to, not copied: a second branch of the network that does not attend is mixed in.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Atendido, no copiado: se mezcla una segunda rama de la red que no atiende.</translation>
    </message>
    <message>
        <source>How attention computes (section 4 of the paper): softmax scale, propagation, stride and rate.
Any weights take them; the next fill uses them.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Cómo se calcula la atención (sección 4 del artículo): escala de softmax, propagación, salto y reducción.
Vale para cualquier peso; se usa en el próximo relleno.</translation>
    </message>
    <message>
        <source>Bright: the patches with the largest weight of any filled pixel.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Brillante: los parches con el mayor peso de cualquier píxel rellenado.</translation>
    </message>
    <message>
        <source>Bright: the patches whose largest weight reaches the threshold.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Brillante: los parches cuyo mayor peso alcanza el umbral.</translation>
    </message>
    <message>
        <source>The colour says in which direction the strongest source lies, as on the wheel.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>El color indica en qué dirección está el origen más fuerte, como en la rueda.</translation>
    </message>
    <message>
        <source>Bright: attention is spread thin, so the fill is more of a guess there.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Brillante: la atención está muy repartida, así que el relleno es allí más incierto.</translation>
    </message>
    <message>
        <source>Bright: the second stage changed much of what the first had drawn.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Brillante: la segunda etapa cambió mucho de lo que dibujó la primera.</translation>
    </message>
    <message>
        <source>Attended sources, strongest first; Enter centres one</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Orígenes atendidos, el más fuerte primero; Intro centra uno</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Overlay</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>What is laid over the photo (V shows the next)</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Lo que se muestra sobre la foto (V pasa a la siguiente)</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Opacidad de la superposición</translation>
    </message>
    <message>
        <source>Threshold, of the largest weight</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Umbral, respecto al mayor peso</translation>
    </message>
    <message>
        <source>Sources shown</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Orígenes mostrados</translation>
    </message>
    <message>
        <source>What was probed</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Lo que se ha sondeado</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Probe a pixel</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>Sondear un píxel</translation>
    </message>
    <message>
        <source>Highlight: best sources</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>Resaltar: mejores orígenes</translation>
    </message>
    <message>
        <source>Highlight: above a threshold</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>Resaltar: por encima de un umbral</translation>
    </message>
    <message>
        <source>Offset colours</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>Colores de desplazamiento</translation>
    </message>
    <message>
        <source>Confidence: spread of attention</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>Confianza: reparto de la atención</translation>
    </message>
    <message>
        <source>Confidence: stages disagree</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>Confianza: desacuerdo de etapas</translation>
    </message>
    <message>
        <source>not attended</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>no atendido</translation>
    </message>
    <message>
        <source>does not depend</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>no depende</translation>
    </message>
    <message>
        <source>one source</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>un solo origen</translation>
    </message>
    <message>
        <source>spread over all</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>repartida por todo</translation>
    </message>
    <message>
        <source>stages agree</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>las etapas coinciden</translation>
    </message>
    <message>
        <source>white: near</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>blanco: cerca</translation>
    </message>
    <message>
        <source>{name} is the best guess, and the others follow in order.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>{name} es la mejor opción; las demás siguen en orden.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Free some space, then go on.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>El disco de {folder} está lleno. Libere espacio y continúe.</translation>
    </message>
    <message>
        <source>The folder {folder} for results is not there any more, or may not be read: {reason}.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>La carpeta de resultados {folder} ya no está o no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be made: {reason}.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>No se pudo crear la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{name} was left out: it is no regular file, or may not be read.</source>
        <extracomment>app/batch/listing.py</extracomment>
        <translation>Se omitió {name}: no es un archivo normal o no se puede leer.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {reason}.</source>
        <extracomment>app/batch/listing.py</extracomment>
        <translation>No se puede leer la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{name} has no mask in {folder}.</source>
        <extracomment>app/batch/naming.py</extracomment>
        <translation>{name} no tiene máscara en {folder}.</translation>
    </message>
    <message>
        <source>{name} has several masks: {names} in {folder}.</source>
        <extracomment>app/batch/naming.py</extracomment>
        <translation>{name} tiene varias máscaras: {names} en {folder}.</translation>
    </message>
    <message>
        <source>The mask {name} belongs to no photo.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>La máscara {name} no corresponde a ninguna foto.</translation>
    </message>
    <message>
        <source>There is no photo; choose some, or a folder of them.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>No hay ninguna foto; elija algunas o una carpeta con fotos.</translation>
    </message>
    <message>
        <source>Results beside their photos need a suffix, say -filled, or a folder to go to.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>Los resultados junto a sus fotos necesitan un sufijo, por ejemplo -filled, o una carpeta de destino.</translation>
    </message>
    <message>
        <source>The suffix “{suffix}” may not name a folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>El sufijo «{suffix}» no puede indicar una carpeta.</translation>
    </message>
    <message>
        <source>{folder} is a folder, so {out} must be one too.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{folder} es una carpeta, así que {out} también debe serlo.</translation>
    </message>
    <message>
        <source>There are several photos, so {out} must be a folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>Hay varias fotos, así que {out} debe ser una carpeta.</translation>
    </message>
    <message>
        <source>{photo} would overwrite the result of {other}; rename one of them, or fill them apart.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{photo} sobrescribiría el resultado de {other}; cambie un nombre o rellénelas por separado.</translation>
    </message>
    <message>
        <source>{path} does not exist, or its folder may not be read.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{path} no existe o no se puede leer su carpeta.</translation>
    </message>
    <message>
        <source>There is no photo in {where}.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>No hay ninguna foto en {where}.</translation>
    </message>
    <message>
        <source>Save list</source>
        <extracomment>app/batch/presenter.py</extracomment>
        <translation>Guardar lista</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <extracomment>app/batch/presenter.py</extracomment>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved the list as {name}</source>
        <extracomment>app/batch/presenter.py</extracomment>
        <translation>Se guardó la lista como {name}</translation>
    </message>
    <message>
        <source>{name} is its own mask, but nothing in it is transparent; give it a mask of its own.</source>
        <extracomment>app/batch/reading.py</extracomment>
        <translation>{name} es su propia máscara, pero no tiene nada transparente; dele una máscara propia.</translation>
    </message>
    <message>
        <source>The report {path} could not be written further: {reason}.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>No se pudo seguir escribiendo el informe {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a report of Lacuna; choose another name.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>{path} no es un informe de Lacuna; elija otro nombre.</translation>
    </message>
    <message>
        <source>The list {path} cannot be written: {reason}.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>No se puede escribir la lista {path}: {reason}.</translation>
    </message>
    <message>
        <source>The report {path} cannot be written: {reason}.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>No se puede escribir el informe {path}: {reason}.</translation>
    </message>
    <message>
        <source>The report {path} cannot be read: {reason}.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>No se puede leer el informe {path}: {reason}.</translation>
    </message>
    <message>
        <source>By name, whichever fits</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Por nombre, la que encaje</translation>
    </message>
    <message>
        <source>As the photo, or photo_mask</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Como la foto, o foto_mask</translation>
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
        <translation>Omitir esas fotos</translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Reemplazarlos</translation>
    </message>
    <message>
        <source>Folders and photos to fill</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Carpetas y fotos que rellenar</translation>
    </message>
    <message>
        <source>Folder of masks, or one mask for all</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Carpeta de máscaras, o una máscara para todas</translation>
    </message>
    <message>
        <source>A folder, or one mask for all</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Una carpeta, o una máscara para todas</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Carpeta de resultados</translation>
    </message>
    <message>
        <source>A folder</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <source>Add a folder of photos, or some photos.</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Añada una carpeta de fotos o algunas fotos.</translation>
    </message>
    <message>
        <source>Choose the folder with their masks, or one mask for all.</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Elija la carpeta con sus máscaras, o una máscara para todas.</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Elija una carpeta para los resultados.</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>app/batch/window/choices_panel.py, engine/photo/formats.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Masks</source>
        <extracomment>app/batch/window/choices_panel.py, engine/photo/formats.py</extracomment>
        <translation>Máscaras</translation>
    </message>
    <message>
        <source>Folder…</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/holes_box.py, app/window/start_page.py</extracomment>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>File…</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Na&amp;med</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Nom&amp;bres</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Car&amp;peta</translation>
    </message>
    <message>
        <source>Add to &amp;name</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Sufi&amp;jo</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Forma&amp;to</translation>
    </message>
    <message>
        <source>Longest si&amp;de</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>&amp;Lado mayor</translation>
    </message>
    <message>
        <source>If &amp;already there</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Si ya e&amp;xiste</translation>
    </message>
    <message>
        <source>Filling</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Fi&amp;ller</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>Photos at a tim&amp;e</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Fotos a la ve&amp;z</translation>
    </message>
    <message>
        <source>As each photo</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Como cada foto</translation>
    </message>
    <message>
        <source>As the photo</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Como la foto</translation>
    </message>
    <message>
        <source>Larger photos are scaled down to it, then filled</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Las fotos más grandes se reducen a este tamaño y luego se rellenan</translation>
    </message>
    <message>
        <source>Photos filled at a time, each by a process with memory of its own</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Fotos que se rellenan a la vez, cada una en un proceso con memoria propia</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Put after the name of each photo: beach.jpg becomes beach-filled.png</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Se pone tras el nombre de cada foto: beach.jpg pasa a ser beach-filled.png</translation>
    </message>
    <message>
        <source>A result older than its photo or mask is never skipped: it is said</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Un resultado anterior a su foto o a su máscara nunca se omite: se avisa</translation>
    </message>
    <message>
        <source>Folder with photos</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>Carpeta con fotos</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Add p&amp;hotos…</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>Añadir &amp;fotos…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>In one folder</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>En una carpeta</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Junto a cada foto</translation>
    </message>
    <message>
        <source>Photos to fill</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Fotos que rellenar</translation>
    </message>
    <message>
        <source>Folder with masks</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/holes_box.py</extracomment>
        <translation>Carpeta con máscaras</translation>
    </message>
    <message>
        <source>One mask for all photos</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>Una máscara para todas las fotos</translation>
    </message>
    <message>
        <source>A folder does not answer. Look whether its disk or network share is there, or choose another one.</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Una carpeta no responde. Compruebe si está su disco o recurso de red, o elija otra.</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Photos done</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Fotos terminadas</translation>
    </message>
    <message>
        <source>Only those &amp;without a result</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>&amp;Solo las que no tienen resultado</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>app/batch/window/dialog.py, app/finetune/window/choose_page.py</extracomment>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>app/batch/window/dialog.py, app/finetune/window/run_page.py</extracomment>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <source>Sa&amp;ve list…</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>&amp;Guardar lista…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Fotos del lote</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>&amp;Iniciar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Continua&amp;r</translation>
    </message>
    <message>
        <source>Stop at &amp;once</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Detener &amp;ya</translation>
    </message>
    <message>
        <source>Looking which photos have a mask…</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Comprobando qué fotos tienen máscara…</translation>
    </message>
    <message>
        <source>Filling. Results are written one by one, each when it is complete.</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>Rellenando. Los resultados se escriben uno a uno, cada cual al completarse.</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}. Photos that were begun are finished.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>En pausa: {done} de {total}. Las fotos empezadas se terminan.</translation>
    </message>
    <message>
        <source>Stopping at {done} of {total}…</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>Deteniendo: {done} de {total}…</translation>
    </message>
    <message>
        <source>{done} of {total}, about {time} left</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>{done} de {total}, restante: aprox. {time}</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>app/batch/window/table.py, app/canvas/view.py</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>app/batch/window/table.py, app/fill/panel.py</extracomment>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Filled</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Rellenada</translation>
    </message>
    <message>
        <source>Was there</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Ya existía</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Not filled</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Sin rellenar</translation>
    </message>
    <message>
        <source>Not taken</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>No admitida</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Filling {fraction:.0%}</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>Rellenando {fraction:.0%}</translation>
    </message>
    <message>
        <source>Lacuna fetches nothing from the network: save the picture to a file first, or copy it and paste it here</source>
        <extracomment>app/canvas/drops.py</extracomment>
        <translation>Lacuna no descarga nada de la red: guarde antes la imagen en un archivo, o cópiela y péguela aquí</translation>
    </message>
    <message>
        <source>Arrow keys move the crosshair, with Shift far, with Control by one pixel. P puts the tool down and lifts it, Shift+P does the opposite of the tool, Escape gives a stroke up. Hold O to see the photo as it was opened.</source>
        <extracomment>app/canvas/keyboard.py</extracomment>
        <translation>Las flechas mueven la cruz: con Mayús, lejos; con Ctrl, un píxel. P apoya y levanta la herramienta, Mayús+P hace lo contrario de la herramienta, Esc abandona un trazo. Mantenga O para ver la foto tal como se abrió.</translation>
    </message>
    <message>
        <source>{name} is not a file of labelme: it has no shapes.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} no es un archivo de labelme: no tiene formas.</translation>
    </message>
    <message>
        <source>{name} is of a photo of {own_width}×{own_height} pixels, but this one is {width}×{height}: their proportions differ.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} es de una foto de {own_width}×{own_height} píxeles, pero esta tiene {width}×{height}: sus proporciones difieren.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>No se puede leer {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} is damaged: it is no JSON.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} está dañado: no es JSON.</translation>
    </message>
    <message>
        <source>{name} has a shape that cannot be read; open and save it in labelme.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} tiene una forma que no se puede leer; ábralo y guárdelo en labelme.</translation>
    </message>
    <message>
        <source>The mask has colours as labels; everything but black was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>La máscara tiene colores como etiquetas; todo salvo el negro se tomó como hueco.</translation>
    </message>
    <message>
        <source>{name} has no transparency to take the mask from. Use its white parts instead.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>{name} no tiene transparencia de la que tomar la máscara. Use sus partes blancas.</translation>
    </message>
    <message>
        <source>The mask has soft greys; the brighter half was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>La máscara tiene grises suaves; la mitad más clara se tomó como hueco.</translation>
    </message>
    <message>
        <source>The transparent part of the mask file was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>La parte transparente del archivo de máscara se tomó como hueco.</translation>
    </message>
    <message>
        <source>The strokes on the transparent ground of the mask file were taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>Los trazos sobre el fondo transparente del archivo de máscara se tomaron como hueco.</translation>
    </message>
    <message>
        <source>The mask holds the numbers 0 and 1; 1 was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>La máscara contiene los números 0 y 1; el 1 se tomó como hueco.</translation>
    </message>
    <message>
        <source>The mask is empty: it marks no hole.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>La máscara está vacía: no marca ningún hueco.</translation>
    </message>
    <message>
        <source>{name} would not keep the mask exact. End the name in .png.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>{name} no conservaría la máscara exacta. Termine el nombre en .png.</translation>
    </message>
    <message>
        <source>There is no other answer: every way to fill this hole gives the same pixels, or none.</source>
        <extracomment>app/fill/candidate.py</extracomment>
        <translation>No hay otra variante: todas las formas de rellenar este hueco dan los mismos píxeles, o ninguno.</translation>
    </message>
    <message>
        <source>Best in each hole</source>
        <extracomment>app/fill/choices.py</extracomment>
        <translation>La mejor en cada hueco</translation>
    </message>
    <message>
        <source>Pick a result: click it or press its number. The wheel zooms and a drag moves all of them, O held shows the original everywhere. Esc keeps the photo as it is.</source>
        <extracomment>app/fill/compare_dialog.py</extracomment>
        <translation>Elija un resultado: haga clic en él o pulse su número. La rueda amplía y arrastrar los mueve todos; O pulsada muestra el original en todos. Esc deja la foto como está.</translation>
    </message>
    <message>
        <source>Compare fillers</source>
        <extracomment>app/fill/compare_dialog.py</extracomment>
        <translation>Comparar métodos</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>app/fill/compare_dialog.py, app/finetune/window/picture_dialog.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Nothing is masked: paint over what should go, then fill</source>
        <extracomment>app/fill/controller.py</extracomment>
        <translation>No hay nada enmascarado: pinte sobre lo que sobra y luego rellene</translation>
    </message>
    <message>
        <source>The photo changed meanwhile, so the running fill was dropped</source>
        <extracomment>app/fill/controller.py</extracomment>
        <translation>La foto cambió entretanto, así que se descartó el relleno en curso</translation>
    </message>
    <message>
        <source>Filled in {seconds:.1f} s on {device}</source>
        <extracomment>app/fill/controller.py</extracomment>
        <translation>Rellenado en {seconds:.1f} s en {device}</translation>
    </message>
    <message>
        <source>The fill stopped unexpectedly</source>
        <extracomment>app/fill/job.py, app/known/run.py</extracomment>
        <translation>El relleno se detuvo inesperadamente</translation>
    </message>
    <message>
        <source>There is not enough memory for this fill; close other programs or fill a smaller hole.</source>
        <extracomment>app/fill/job.py</extracomment>
        <translation>No hay memoria suficiente para este relleno; cierre otros programas o rellene un hueco menor.</translation>
    </message>
    <message>
        <source>Progress of the fill</source>
        <extracomment>app/fill/job_bar.py, app/fill/panel.py</extracomment>
        <translation>Progreso del relleno</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Filler</source>
        <extracomment>app/fill/panel.py, app/known/dialog.py</extracomment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>app/fill/panel.py, app/settings/table.py</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Grow hole</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Expandir hueco</translation>
    </message>
    <message>
        <source>A hole is filled this much wider than painted: the edge of what should go is blurred, and JPEG leaves ripples around it. Automatic: as far as the photo&apos;s compression asks for</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Cuánto más ancho que lo pintado se rellena el hueco: el borde de lo que sobra está desenfocado y JPEG deja ondulaciones alrededor. Automático: tanto como pida la compresión de la foto</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Where the network runs; known once it is loaded</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Dónde se ejecuta la red; se sabe una vez cargada</translation>
    </message>
    <message>
        <source>Model in use</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Modelo en uso</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>app/fill/panel.py, app/finetune/window/options_panel.py</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Automatic ({px} px)</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>Automático ({px} px)</translation>
    </message>
    <message>
        <source>★ Best guess</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>★ Mejor opción</translation>
    </message>
    <message>
        <source>Answers to the newest fill</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>Variantes del último relleno</translation>
    </message>
    <message>
        <source>Best guess</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>Mejor opción</translation>
    </message>
    <message>
        <source>nearly done</source>
        <extracomment>app/fill/time_left.py</extracomment>
        <translation>casi listo</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>Cargando la red…</translation>
    </message>
    <message>
        <source>Network ready</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>Red lista</translation>
    </message>
    <message>
        <source>No network: {error}</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>Sin red: {error}</translation>
    </message>
    <message>
        <source>No network: torch does not load ({error}).</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>Sin red: torch no se carga ({error}).</translation>
    </message>
    <message>
        <source>The photos could not be looked at: {error}</source>
        <extracomment>app/finetune/controller.py</extracomment>
        <translation>No se pudieron examinar las fotos: {error}</translation>
    </message>
    <message>
        <source>The run could not be prepared: {error}</source>
        <extracomment>app/finetune/controller.py</extracomment>
        <translation>No se pudo preparar el entrenamiento: {error}</translation>
    </message>
    <message>
        <source>Exit code {code}.
{errors}</source>
        <extracomment>app/finetune/controller.py</extracomment>
        <translation>Código de salida {code}.
{errors}</translation>
    </message>
    <message>
        <source>This run made nothing better, so there is nothing to keep.</source>
        <extracomment>app/finetune/keeping.py</extracomment>
        <translation>Este entrenamiento no mejoró nada, así que no hay nada que conservar.</translation>
    </message>
    <message>
        <source>The model cannot be written to “{models}”: {reason}.</source>
        <extracomment>app/finetune/keeping.py</extracomment>
        <translation>No se puede escribir el modelo en «{models}»: {reason}.</translation>
    </message>
    <message>
        <source>Open a photo and paint over what should go first.</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>Abra una foto y pinte antes sobre lo que sobra.</translation>
    </message>
    <message>
        <source>Paint over what should go first.</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>Pinte antes sobre lo que sobra.</translation>
    </message>
    <message>
        <source>The photo is no longer open as it was learned from; keep the model, open the photo, and fill it.</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>La foto ya no está abierta tal como se usó para aprender; conserve el modelo, abra la foto y rellénela.</translation>
    </message>
    <message>
        <source>Before: the old model</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>Antes: el modelo anterior</translation>
    </message>
    <message>
        <source>After: trained on this photo</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>Después: entrenado con esta foto</translation>
    </message>
    <message>
        <source>The photo could not be copied</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>No se pudo copiar la foto</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be made: {reason}.</source>
        <extracomment>app/finetune/runs.py</extracomment>
        <translation>No se puede crear la carpeta «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>No usable photos.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>No hay fotos utilizables.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>app/finetune/window/banner.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>“{name}” is trained and waits for your decision.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>«{name}» está entrenado y espera su decisión.</translation>
    </message>
    <message>
        <source>Open a photo and paint a hole first</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Abra antes una foto y pinte un hueco</translation>
    </message>
    <message>
        <source>Fine-tune on my own photos</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Ajuste fino con mis propias fotos</translation>
    </message>
    <message>
        <source>The network goes on learning from your photos. Some are held out to judge whether it got better; the new model is kept only if you say so.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>La red sigue aprendiendo de sus fotos. Algunas se reservan para juzgar si ha mejorado; el nuevo modelo se conserva solo si usted lo decide.</translation>
    </message>
    <message>
        <source>What is missing before the training can start</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Lo que falta para poder iniciar el entrenamiento</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Add a folder with photos, or drop some.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Añada una carpeta con fotos o suelte algunas.</translation>
    </message>
    <message>
        <source>Show the verdict</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Mostrar el veredicto</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Training runs beside the editor; you can go on working</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>El entrenamiento se ejecuta junto al editor; puede seguir trabajando</translation>
    </message>
    <message>
        <source>Looking at the photos…</source>
        <extracomment>app/finetune/window/choose_page.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>Examinando las fotos…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>app/finetune/window/choose_page.py, app/window/messages.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The photos could not be looked at; choose others, or choose them again.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>No se pudieron examinar las fotos; elija otras o vuelva a elegirlas.</translation>
    </message>
    <message>
        <source>Loss and validation over the steps</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>Pérdida y validación a lo largo de los pasos</translation>
    </message>
    <message>
        <source>ℓ1 in the holes (0–2)</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>ℓ1 en los huecos (0–2)</translation>
    </message>
    <message>
        <source>PSNR (dB)</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>PSNR (dB)</translation>
    </message>
    <message>
        <source>refined, each step</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>refinado, cada paso</translation>
    </message>
    <message>
        <source>refined, smoothed</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>refinado, suavizado</translation>
    </message>
    <message>
        <source>coarse, smoothed</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>preliminar, suavizado</translation>
    </message>
    <message>
        <source>held-out photos</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>fotos reservadas</translation>
    </message>
    <message>
        <source>before the run</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>antes del entrenamiento</translation>
    </message>
    <message>
        <source>best so far</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>mejor hasta ahora</translation>
    </message>
    <message>
        <source>best PSNR {psnr:.2f} dB at step {step}</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>mejor PSNR {psnr:.2f} dB en el paso {step}</translation>
    </message>
    <message>
        <source>this run</source>
        <extracomment>app/finetune/window/dialog.py</extracomment>
        <translation>este entrenamiento</translation>
    </message>
    <message>
        <source>Rectangles</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Rectángulos</translation>
    </message>
    <message>
        <source>Random rectangles, as in the paper</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Rectángulos al azar, como en el artículo</translation>
    </message>
    <message>
        <source>Strokes</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Trazos</translation>
    </message>
    <message>
        <source>Winding brush strokes, as when a wire is painted over</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Trazos de pincel sinuosos, como al pintar sobre un cable</translation>
    </message>
    <message>
        <source>Shapes</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Formas</translation>
    </message>
    <message>
        <source>Ellipses the size of things one wants gone</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Elipses del tamaño de las cosas que se suelen quitar</translation>
    </message>
    <message>
        <source>Holes to practise on</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Huecos con los que practicar</translation>
    </message>
    <message>
        <source>My own masks</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Mis máscaras</translation>
    </message>
    <message>
        <source>Masks you saved before (white = hole), as half of all holes</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Máscaras que guardó antes (blanco = hueco), como la mitad de los huecos</translation>
    </message>
    <message>
        <source>Folder of my own masks</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Carpeta de mis máscaras</translation>
    </message>
    <message>
        <source>Tick at least one kind of hole.</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>Marque al menos un tipo de hueco.</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>app/finetune/window/measures_table.py, app/finetune/window/picture_dialog.py, app/looking/readout.py, app/looking/split.py</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>app/finetune/window/measures_table.py, app/finetune/window/picture_dialog.py</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Measures before and after, on the held-out photos</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>Medidas antes y después, en las fotos reservadas</translation>
    </message>
    <message>
        <source>no clear change</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>sin cambio claro</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>enough to see whether these photos help</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>basta para ver si estas fotos ayudan</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>A fondo</translation>
    </message>
    <message>
        <source>for a model to use again and again</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>para un modelo que se usará una y otra vez</translation>
    </message>
    <message>
        <source>Only this photo</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Solo esta foto</translation>
    </message>
    <message>
        <source>learns from the open photo alone, then fills it again</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>aprende solo de la foto abierta y la rellena de nuevo</translation>
    </message>
    <message>
        <source>Give the new model a name.</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Ponga un nombre al nuevo modelo.</translation>
    </message>
    <message>
        <source>Tick minutes, steps or both, so that the training ends.</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Marque minutos, pasos o ambos, para que el entrenamiento termine.</translation>
    </message>
    <message>
        <source>Bundled</source>
        <extracomment>app/finetune/window/options_panel.py, app/models/entry.py</extracomment>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The first steps measure how fast this machine is; then the time left is shown.</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Los primeros pasos miden la velocidad de este equipo; después se muestra el tiempo restante.</translation>
    </message>
    <message>
        <source>With both ticked, whichever comes first ends the training</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Con ambos marcados, el primero que se alcance termina el entrenamiento</translation>
    </message>
    <message>
        <source>The model whose training goes on; it stays as it is</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>El modelo cuyo entrenamiento continúa; él mismo no cambia</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Modelo de partida</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <extracomment>app/finetune/window/options_panel.py, app/finetune/window/verdict_page.py</extracomment>
        <translation>Nombre del nuevo modelo</translation>
    </message>
    <message>
        <source>of the new model</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>del nuevo modelo</translation>
    </message>
    <message>
        <source>All settings…</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Parámetros…</translation>
    </message>
    <message>
        <source>Learning rate, crops, losses: the full table</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Tasa de aprendizaje, recortes, pérdidas: la tabla completa</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>app/finetune/window/options_panel.py, app/finetune/window/verdict_page.py</extracomment>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Starts &amp;from</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>&amp;Parte de</translation>
    </message>
    <message>
        <source>Stop after</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Detener tras</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>cambiados a mano</translation>
    </message>
    <message>
        <source>Learn from “{name}” alone</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Aprender solo de «{name}»</translation>
    </message>
    <message>
        <source>The network practises on holes in other places of this photo, of the size of yours. Then the photo is filled with the old and the new model, and you choose. If it did not get better, nothing changes.</source>
        <extracomment>app/finetune/window/photo_card.py</extracomment>
        <translation>La red practica con huecos en otros lugares de esta foto, del tamaño de los suyos. Después la foto se rellena con el modelo anterior y con el nuevo, y usted elige. Si no mejora, nada cambia.</translation>
    </message>
    <message>
        <source>{name} with its mask</source>
        <extracomment>app/finetune/window/photo_card.py</extracomment>
        <translation>{name} con su máscara</translation>
    </message>
    <message>
        <source>Photos to learn from</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Fotos de las que aprender</translation>
    </message>
    <message>
        <source>Folders and photos to learn from</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Carpetas y fotos de las que aprender</translation>
    </message>
    <message>
        <source>Skipped files and why</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Archivos omitidos y por qué</translation>
    </message>
    <message>
        <source>Photos held out for the verdict</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Fotos reservadas para el veredicto</translation>
    </message>
    <message>
        <source>Forty photos or more of one kind of place or thing work best. They stay on this machine.</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Lo mejor son cuarenta fotos o más de un mismo tipo de lugar o cosa. No salen de este equipo.</translation>
    </message>
    <message>
        <source>Skipped file</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Archivo omitido</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>RePág</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Two versions of the same place</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Dos versiones del mismo lugar</translation>
    </message>
    <message>
        <source>Drag the divider or use the arrow keys.</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Arrastre el divisor o use las teclas de flecha.</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Starting: the photos are read and the network is loaded…</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Iniciando: se leen las fotos y se carga la red…</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Aprendiendo</translation>
    </message>
    <message>
        <source>Paused and saved</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>En pausa y guardado</translation>
    </message>
    <message>
        <source>Judging the best weights on the held-out photos…</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Evaluando los mejores pesos con las fotos reservadas…</translation>
    </message>
    <message>
        <source>Held-out photos</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Fotos reservadas</translation>
    </message>
    <message>
        <source>Problems so far</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Problemas hasta ahora</translation>
    </message>
    <message>
        <source>Health of the network</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Salud de la red</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Pause after this step; everything is saved</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Pausar tras este paso; se guarda todo</translation>
    </message>
    <message>
        <source>&amp;Stop and keep the best</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Dete&amp;ner y conservar lo mejor</translation>
    </message>
    <message>
        <source>End training now and judge the best weights so far</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Terminar ahora el entrenamiento y evaluar los mejores pesos hasta el momento</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>&amp;Abandonar…</translation>
    </message>
    <message>
        <source>End the run and delete it</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Terminar el entrenamiento y eliminarlo</translation>
    </message>
    <message>
        <source>&amp;Close: it goes on</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>&amp;Cerrar: continúa</translation>
    </message>
    <message>
        <source>Hide this window; the status bar leads back to it</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Ocultar esta ventana; la barra de estado permite volver a ella</translation>
    </message>
    <message>
        <source>Learning “{name}”</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Aprendiendo «{name}»</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>app/fill/time_left.py, app/finetune/window/run_page.py</extracomment>
        <translation>restante: aprox. {time}</translation>
    </message>
    <message>
        <source>step {step} of {total}</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>paso {step} de {total}</translation>
    </message>
    <message>
        <source>How well it fills</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Calidad del relleno</translation>
    </message>
    <message>
        <source>Held-out places, before and now</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>Lugares reservados, antes y ahora</translation>
    </message>
    <message>
        <source>time left: measuring…</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>tiempo restante: midiendo…</translation>
    </message>
    <message>
        <source>Automatic ({device})</source>
        <extracomment>engine/device.py</extracomment>
        <translation>Automático ({device})</translation>
    </message>
    <message>
        <source>There is no CUDA card {index}; the cards here are cuda:0 to cuda:{last}.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>No existe la tarjeta CUDA {index}; las de este equipo son cuda:0 a cuda:{last}.</translation>
    </message>
    <message>
        <source>{sentence}: {error}</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>{sentence}: {error}</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>Algo falló de forma inesperada</translation>
    </message>
    <message>
        <source>There is not enough memory; close other programs and try again.</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>No hay memoria suficiente; cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>All settings of the fine-tuning</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>Todos los parámetros del ajuste fino</translation>
    </message>
    <message>
        <source>Settings of the fine-tuning</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>Parámetros del ajuste fino</translation>
    </message>
    <message>
        <source>Restore recommended</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>Restablecer lo recomendado</translation>
    </message>
    <message>
        <source>What differs from the recommendation is bold. Enter or a click edits a value.</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>Lo que difiere de lo recomendado está en negrita. Intro o un clic edita un valor.</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Click to enlarge</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>Haga clic para ampliar</translation>
    </message>
    <message>
        <source>The first pictures come with the first validation.</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>Las primeras imágenes llegan con la primera validación.</translation>
    </message>
    <message>
        <source>Fine-tuning: starting…</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Ajuste fino: iniciando…</translation>
    </message>
    <message>
        <source>Fine-tuning: paused</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Ajuste fino: en pausa</translation>
    </message>
    <message>
        <source>Fine-tuning: judging…</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Ajuste fino: evaluando…</translation>
    </message>
    <message>
        <source>Fine-tuning: done, see the verdict</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Ajuste fino: terminado, vea el veredicto</translation>
    </message>
    <message>
        <source>⚠  Fine-tuning stopped</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>⚠  Ajuste fino detenido</translation>
    </message>
    <message>
        <source>Open the fine-tuning window</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Abrir la ventana de ajuste fino</translation>
    </message>
    <message>
        <source>Include &amp;file names in the card</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>Incluir nombres de &amp;archivo en la ficha</translation>
    </message>
    <message>
        <source>The card tells which data the model learned from; without this only how many photos</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>La ficha indica de qué datos aprendió el modelo; sin esto, solo de cuántas fotos</translation>
    </message>
    <message>
        <source>&amp;Use it from now on</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>&amp;Usar a partir de ahora</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>app/finetune/window/verdict_page.py, app/masking/bar.py, app/window/actions.py, app/window/messages.py</extracomment>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Write it beside the other models</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>Guardarlo junto a los otros modelos</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <extracomment>app/finetune/window/verdict_page.py, app/recovery/dialog.py, app/window/messages.py</extracomment>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Delete the new weights; the old model stays</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>Eliminar los nuevos pesos; el modelo anterior se conserva</translation>
    </message>
    <message>
        <source>Fill with &amp;both</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>&amp;Rellenar con ambos</translation>
    </message>
    <message>
        <source>Fill the open photo with the old and the new model, and choose</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>Rellenar la foto abierta con el modelo anterior y el nuevo, y elegir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>To the choice of photos</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>A la elección de fotos</translation>
    </message>
    <message>
        <source>Held-out places: click one to compare</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>Lugares reservados: haga clic en uno para comparar</translation>
    </message>
    <message>
        <source>Give the new model a name</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>Ponga un nombre al nuevo modelo</translation>
    </message>
    <message>
        <source>Open photos</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>Abrir fotos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Looking at {name}…</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>Examinando {name}…</translation>
    </message>
    <message>
        <source>Photos and projects</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>Fotos y proyectos</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>Elija la carpeta.</translation>
    </message>
    <message>
        <source>Beside the original, as name{suffix}</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>Junto al original, como nombre{suffix}</translation>
    </message>
    <message>
        <source>Into {folder}</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>En {folder}</translation>
    </message>
    <message>
        <source>Over the original</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>Sobre el original</translation>
    </message>
    <message>
        <source>Type what is added to the name, so that the original stays.</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>Escriba lo que se añade al nombre, para que el original se conserve.</translation>
    </message>
    <message>
        <source>The addition becomes part of a file name; leave out slashes.</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>Lo añadido pasa a ser parte del nombre de archivo; no use barras.</translation>
    </message>
    <message>
        <source>{name} is saved as {target}</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>{name} se guarda como {target}</translation>
    </message>
    <message>
        <source>Where to save</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>Dónde guardar</translation>
    </message>
    <message>
        <source>Where should the photos of “{title}” be saved?</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>¿Dónde deben guardarse las fotos de «{title}»?</translation>
    </message>
    <message>
        <source>&amp;Beside the original, with this added to the name:</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>&amp;Junto al original, añadiendo esto al nombre:</translation>
    </message>
    <message>
        <source>Added to the name</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>Añadido al nombre</translation>
    </message>
    <message>
        <source>&amp;Into a folder:</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>&amp;En una carpeta:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Over the original; it is lost</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>&amp;Sobre el original; se pierde</translation>
    </message>
    <message>
        <source>This holds for the folder until Lacuna is closed; change it above the filmstrip.</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>Esto vale para la carpeta hasta que se cierre Lacuna; cámbielo encima de la tira de fotos.</translation>
    </message>
    <message>
        <source>Save photos into</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>Guardar fotos en</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>Cannot be opened: {problem}</source>
        <extracomment>app/folder/model.py</extracomment>
        <translation>No se puede abrir: {problem}</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <extracomment>app/folder/model.py</extracomment>
        <translation>Editada, sin guardar</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>app/folder/model.py</extracomment>
        <translation>Guardada como {name}</translation>
    </message>
    <message>
        <source>The open photo is none of this folder; Save saves it</source>
        <extracomment>app/folder/saving.py</extracomment>
        <translation>La foto abierta no es de esta carpeta; use Guardar para guardarla</translation>
    </message>
    <message>
        <source>{name} is saved as soon as it is filled</source>
        <extracomment>app/folder/saving.py</extracomment>
        <translation>{name} se guarda en cuanto esté rellenada</translation>
    </message>
    <message>
        <source>Find a name</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>Buscar un nombre</translation>
    </message>
    <message>
        <source>Find a photo by its name</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>Buscar una foto por su nombre</translation>
    </message>
    <message>
        <source>Save to…</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>Guardar en…</translation>
    </message>
    <message>
        <source>Where the photos of this folder are saved</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>Dónde se guardan las fotos de esta carpeta</translation>
    </message>
    <message>
        <source>Photos of the folder</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>Fotos de la carpeta</translation>
    </message>
    <message>
        <source>{every} in all</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>{every} en total</translation>
    </message>
    <message>
        <source>{count} found, {every} in all</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>{count} encontradas, {every} en total</translation>
    </message>
    <message>
        <source>{row} of {count} found, {every} in all</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>{row} de {count} encontradas, {every} en total</translation>
    </message>
    <message>
        <source>“{name}” has unsaved changes; save them first, or choose another name.</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>«{name}» tiene cambios sin guardar; guárdelos antes o elija otro nombre.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <extracomment>app/folder/walk.py, app/photo/controller.py, app/project/controller.py</extracomment>
        <translation>Abriendo {name}…</translation>
    </message>
    <message>
        <source>This is the last photo</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>Esta es la última foto</translation>
    </message>
    <message>
        <source>{name}: photo {number} of {count}</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>{name}: foto {number} de {count}</translation>
    </message>
    <message>
        <source>None of {left_out} photos in a row can be opened; is their folder still there?</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>No se puede abrir ninguna de {left_out} fotos seguidas; ¿sigue ahí su carpeta?</translation>
    </message>
    <message>
        <source>This is the first photo</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>Esta es la primera foto</translation>
    </message>
    <message>
        <source>That is no key.</source>
        <extracomment>app/keys/chosen.py</extracomment>
        <translation>Eso no es una tecla.</translation>
    </message>
    <message>
        <source>Tab, Shift, Control and Alt alone are needed to get around the window.</source>
        <extracomment>app/keys/chosen.py</extracomment>
        <translation>Tab, Mayús, Ctrl y Alt por sí solas hacen falta para moverse por la ventana.</translation>
    </message>
    <message>
        <source>{key} is what the photo listens to itself: see Help ▸ Keyboard shortcuts.</source>
        <extracomment>app/keys/chosen.py</extracomment>
        <translation>La foto misma responde a {key}: vea Ayuda ▸ Atajos de teclado.</translation>
    </message>
    <message>
        <source>Choose an action, then click the field below and press its new key.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Elija una acción, haga clic en el campo de abajo y pulse su nueva tecla.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Te&amp;clas</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>New key of the chosen action</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Nueva tecla de la acción elegida</translation>
    </message>
    <message>
        <source>What the new key would do</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Lo que haría la nueva tecla</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>&amp;Asignarla</translation>
    </message>
    <message>
        <source>Give the key to the chosen action, and take it from the other one</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Dar la tecla a la acción elegida y quitársela a la otra</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>The chosen action has no key</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>La acción elegida no tiene tecla</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>The key that the chosen action was made with</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>La tecla original de la acción elegida</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>The list is in the order of what looks best, as far as a program can guess: look at the pictures too. PSNR and SSIM reward what is right on average, so a blurred fill may have more. Hold a picture to see the truth in its place.</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>La lista está ordenada por lo que mejor se ve, hasta donde un programa puede estimarlo: mire también las imágenes. PSNR y SSIM premian lo que acierta en promedio, así que un relleno borroso puede puntuar más. Mantenga pulsada una imagen para ver la verdad en su lugar.</translation>
    </message>
    <message>
        <source>Who filled</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Rellenado por</translation>
    </message>
    <message>
        <source>Best at</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Mejor en</translation>
    </message>
    <message>
        <source>At how many places its fill looks best: the guess that also marks the answers to a fill</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>En cuántos lugares se ve mejor su relleno: la misma estimación que marca también las variantes de un relleno</translation>
    </message>
    <message>
        <source>PSNR, dB</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>PSNR, dB</translation>
    </message>
    <message>
        <source>How near the fill is to the truth inside the hole, mean over the places; more is better</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Cuánto se acerca el relleno a la verdad dentro del hueco, media de los lugares; más es mejor</translation>
    </message>
    <message>
        <source>How alike the structure is inside the hole, mean over the places; 1 = equal</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Cuánto se parece la estructura dentro del hueco, media de los lugares; 1 = igual</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Time of one fill, without loading; median over the places</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Tiempo de un relleno, sin la carga; mediana de los lugares</translation>
    </message>
    <message>
        <source>Test on known</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Probar en lo conocido</translation>
    </message>
    <message>
        <source>The truth</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>La verdad</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>&amp;Usar este</translation>
    </message>
    <message>
        <source>Try the shape at other places of this photo</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Probar la forma en otros lugares de esta foto</translation>
    </message>
    <message>
        <source>Measures of every filler and model</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Medidas de cada método y modelo</translation>
    </message>
    <message>
        <source>&amp;Other places</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>&amp;Otros lugares</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/known/dialog.py, app/models/dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Too little of the photo is intact to try the hole&apos;s shape elsewhere; mask less, then test again.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>Queda muy poca foto intacta para probar en otro sitio la forma del hueco; enmascare menos y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is masked, so there is no shape to try; paint over what should go first.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>No hay nada enmascarado, así que no hay forma que probar; pinte antes sobre lo que sobra.</translation>
    </message>
    <message>
        <source>Looking for known places</source>
        <extracomment>app/known/run.py</extracomment>
        <translation>Buscando lugares conocidos</translation>
    </message>
    <message>
        <source>The places that were tried; arrow keys choose one</source>
        <extracomment>app/known/tiles.py</extracomment>
        <translation>Los lugares que se probaron; las flechas eligen uno</translation>
    </message>
    <message>
        <source>Photo as it was opened</source>
        <extracomment>app/looking/beside.py</extracomment>
        <translation>Foto tal como se abrió</translation>
    </message>
    <message>
        <source>The photo as it was opened; the same key goes back. It does not flicker: the settings or the system ask for less motion</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>La foto tal como se abrió; la misma tecla vuelve atrás. No parpadea: las preferencias o el sistema piden menos movimiento</translation>
    </message>
    <message>
        <source>The photo as it is now</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>La foto tal como está ahora</translation>
    </message>
    <message>
        <source>Before and now: drag the line, or move it with the arrow keys</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>Antes y ahora: arrastre la línea o muévala con las teclas de flecha</translation>
    </message>
    <message>
        <source>The photo as it was opened is at the left</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>La foto tal como se abrió está a la izquierda</translation>
    </message>
    <message>
        <source>Before and now take turns; the same key ends it</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>Antes y ahora se alternan; la misma tecla lo termina</translation>
    </message>
    <message>
        <source>Where the photo differs from how it was opened, and how far</source>
        <extracomment>app/looking/controller.py, app/window/actions.py</extracomment>
        <translation>Dónde y cuánto difiere la foto de como se abrió</translation>
    </message>
    <message>
        <source>How many times as large differences are shown</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>Cuántas veces se amplían las diferencias mostradas</translation>
    </message>
    <message>
        <source>Show differences this many times as large</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>Mostrar las diferencias ampliadas tantas veces</translation>
    </message>
    <message>
        <source>Scale of the difference to the photo as it was opened</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>Escala de la diferencia con la foto tal como se abrió</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Overview of the photo</source>
        <extracomment>app/looking/navigator.py</extracomment>
        <translation>Vista general de la foto</translation>
    </message>
    <message>
        <source>Arrow keys move the part that is on screen.</source>
        <extracomment>app/looking/navigator.py</extracomment>
        <translation>Las flechas mueven la parte visible en pantalla.</translation>
    </message>
    <message>
        <source>Drag to move the photo</source>
        <extracomment>app/looking/navigator.py</extracomment>
        <translation>Arrastre para mover la foto</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>app/looking/readout.py, app/looking/split.py</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Coarse</source>
        <extracomment>app/looking/readout.py</extracomment>
        <translation>Preliminar</translation>
    </message>
    <message>
        <source>Refined</source>
        <extracomment>app/looking/readout.py</extracomment>
        <translation>Refinado</translation>
    </message>
    <message>
        <source>Values of the pixel under the pointer</source>
        <extracomment>app/looking/readout.py</extracomment>
        <translation>Valores del píxel bajo el puntero</translation>
    </message>
    <message>
        <source>Left of the line is the photo as it was opened. Arrow keys move the line, with Shift far; Escape leaves it.</source>
        <extracomment>app/looking/split.py</extracomment>
        <translation>A la izquierda de la línea está la foto tal como se abrió. Las flechas mueven la línea, con Mayús más lejos; Esc sale de ella.</translation>
    </message>
    <message>
        <source>Line between before and now</source>
        <extracomment>app/looking/split.py</extracomment>
        <translation>Línea entre antes y ahora</translation>
    </message>
    <message>
        <source>Drag to compare with the photo as it was opened</source>
        <extracomment>app/looking/split.py</extracomment>
        <translation>Arrastre para comparar con la foto tal como se abrió</translation>
    </message>
    <message>
        <source>Computing…</source>
        <extracomment>app/masking/bar.py</extracomment>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Keep this mask (Enter)</source>
        <extracomment>app/masking/bar.py</extracomment>
        <translation>Conservar esta máscara (Intro)</translation>
    </message>
    <message>
        <source>Leave the mask as it was (Esc)</source>
        <extracomment>app/masking/bar.py</extracomment>
        <translation>Dejar la máscara como estaba (Esc)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <extracomment>app/masking/bar.py</extracomment>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>How far red, green and blue may each differ from the clicked pixel, of 255</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>Cuánto pueden diferir rojo, verde y azul, cada uno, del píxel pulsado, de 255</translation>
    </message>
    <message>
        <source>Select a colour</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>Seleccionar un color</translation>
    </message>
    <message>
        <source>Select colour</source>
        <extracomment>app/masking/colours.py, app/tools/select_colour.py</extracomment>
        <translation>Seleccionar color</translation>
    </message>
    <message>
        <source>Subtract a colour</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>Restar un color</translation>
    </message>
    <message>
        <source>Subtract colour</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>Restar color</translation>
    </message>
    <message>
        <source>Touching only</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>Solo contiguos</translation>
    </message>
    <message>
        <source>Nothing stands out from its surroundings there. Draw over more of it, or around it.</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Ahí nada destaca de su entorno. Dibuje sobre una parte mayor, o alrededor.</translation>
    </message>
    <message>
        <source>Looking for the object…</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Buscando el objeto…</translation>
    </message>
    <message>
        <source>Select object</source>
        <extracomment>app/masking/objects.py, app/tools/select_object.py</extracomment>
        <translation>Seleccionar objeto</translation>
    </message>
    <message>
        <source>Subtract object</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Restar objeto</translation>
    </message>
    <message>
        <source>The object could not be looked for.</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>No se pudo buscar el objeto.</translation>
    </message>
    <message>
        <source>That is masked already</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Eso ya está enmascarado</translation>
    </message>
    <message>
        <source>Nothing of it was masked</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Nada de eso estaba enmascarado</translation>
    </message>
    <message>
        <source>Selected · draw over what is missing, Ctrl-draw over what is too much</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Seleccionado · dibuje sobre lo que falta; con Ctrl, sobre lo que sobra</translation>
    </message>
    <message>
        <source>Taken out of the mask</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Quitado de la máscara</translation>
    </message>
    <message>
        <source>No change</source>
        <extracomment>app/masking/preview.py</extracomment>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>The mask could not be computed.</source>
        <extracomment>app/masking/preview.py</extracomment>
        <translation>No se pudo calcular la máscara.</translation>
    </message>
    <message>
        <source>Higher finds more, and more that is none</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Un valor mayor encuentra más, también lo que no lo es</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Dust and specks</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Polvo y motas</translation>
    </message>
    <message>
        <source>Mask dust and specks</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Enmascarar polvo y motas</translation>
    </message>
    <message>
        <source>Lettering</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Mask lettering</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>Enmascarar texto</translation>
    </message>
    <message>
        <source>No speck was found</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>No se encontró ninguna mota</translation>
    </message>
    <message>
        <source>No lettering was found</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>No se encontró texto</translation>
    </message>
    <message>
        <source>The mask stays as it is</source>
        <extracomment>app/masking/trial.py</extracomment>
        <translation>La máscara queda como está</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How far the edge of every hole moves: out, or with a minus in</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>Cuánto se mueve el borde de cada hueco: hacia fuera o, con un menos, hacia dentro</translation>
    </message>
    <message>
        <source>Grow or shrink</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>Expandir o contraer</translation>
    </message>
    <message>
        <source>Resize mask</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>Redimensionar máscara</translation>
    </message>
    <message>
        <source>About the radius of the sharpest corner that stays</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>Aproximadamente, el radio de la esquina más aguda que queda</translation>
    </message>
    <message>
        <source>Smooth the outline</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>Suavizar el contorno</translation>
    </message>
    <message>
        <source>Smooth mask</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>Suavizar máscara</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/models/card.py, engine/fillers/__init__.py</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>comes with Lacuna</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>viene con Lacuna</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>The file says nothing about it.</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>El archivo no dice nada al respecto.</translation>
    </message>
    <message>
        <source>Import weights</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>Importar pesos</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>The weights could not be read or written</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>No se pudieron leer o escribir los pesos</translation>
    </message>
    <message>
        <source>Double-click or Enter uses a model for filling. F2 renames it.</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Doble clic o Intro usa un modelo para rellenar. F2 cambia su nombre.</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Card of the selected model</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Ficha del modelo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <extracomment>app/models/dialog.py, app/window/actions.py</extracomment>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Fill with this model from now on</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Rellenar con este modelo a partir de ahora</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Darle otro nombre (F2)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Copy its file to another place</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Copiar su archivo a otro lugar</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Remove its file for good</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Eliminar su archivo para siempre</translation>
    </message>
    <message>
        <source>&amp;Import weights…</source>
        <extracomment>app/models/dialog.py, app/window/actions.py</extracomment>
        <translation>&amp;Importar pesos…</translation>
    </message>
    <message>
        <source>Add a weights file: Lacuna&apos;s own, or other people&apos;s</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Añadir un archivo de pesos, de Lacuna o de otros</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>app/models/dialog.py, app/window/tool_options.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>En uso</translation>
    </message>
    <message>
        <source>The file does not say under which licence it may be used; ask whoever gave it to you.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>El archivo no dice con qué licencia se puede usar; pregunte a quien se lo dio.</translation>
    </message>
    <message>
        <source>{what}: the file is gone.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>{what}: el archivo ya no está.</translation>
    </message>
    <message>
        <source>{what}: the disk is full; free some space and try again.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>{what}: el disco está lleno; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{what}: the folder or file is write-protected; change its permissions or choose another folder.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>{what}: la carpeta o el archivo están protegidos contra escritura; cambie los permisos o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is already a model called “{name}”; choose another name.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>Ya hay un modelo llamado «{name}»; elija otro nombre.</translation>
    </message>
    <message>
        <source>This is the model&apos;s own file; choose another name or folder for the copy.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>Ese es el archivo del propio modelo; elija otro nombre u otra carpeta para la copia.</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be made</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>No se pudo crear la carpeta «{folder}»</translation>
    </message>
    <message>
        <source>There is no weights file “{file}”.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>No existe el archivo de pesos «{file}».</translation>
    </message>
    <message>
        <source>Lacuna weights (*{suffix})</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>Pesos de Lacuna (*{suffix})</translation>
    </message>
    <message>
        <source>Export model</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>Exportar modelo</translation>
    </message>
    <message>
        <source>The model that comes with Lacuna</source>
        <extracomment>app/models/menu.py</extracomment>
        <translation>El modelo que viene con Lacuna</translation>
    </message>
    <message>
        <source>Copied the photo as it is now, {width}×{height} pixels</source>
        <extracomment>app/photo/clipboard.py</extracomment>
        <translation>Se copió la foto tal como está, {width}×{height} píxeles</translation>
    </message>
    <message>
        <source>dropped picture</source>
        <extracomment>app/photo/clipboard.py</extracomment>
        <translation>imagen soltada</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <extracomment>app/photo/clipboard.py</extracomment>
        <translation>imagen pegada</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <extracomment>app/photo/clipboard.py</extracomment>
        <translation>No hay ninguna imagen en el portapapeles</translation>
    </message>
    <message>
        <source>Opened the mask {name}</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>Se abrió la máscara {name}</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo; close other programs and try again.</source>
        <extracomment>app/photo/controller.py</extracomment>
        <translation>No hay memoria suficiente para esta foto; cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Open mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>Abrir máscara</translation>
    </message>
    <message>
        <source>Save mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>Guardar máscara</translation>
    </message>
    <message>
        <source>Open a photo first, then its mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>Abra antes una foto y luego su máscara</translation>
    </message>
    <message>
        <source>Paste mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>Pegar máscara</translation>
    </message>
    <message>
        <source>Pasted the mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>Se pegó la máscara</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <extracomment>app/photo/controller.py, app/project/controller.py</extracomment>
        <translation>Se abrió {name}</translation>
    </message>
    <message>
        <source>Saved the mask {name}</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>Se guardó la máscara {name}</translation>
    </message>
    <message>
        <source>files of {name} cannot be changed in parts</source>
        <extracomment>app/photo/encoding_questions.py</extracomment>
        <translation>los archivos {name} no se pueden cambiar por partes</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>Vaciar máscara</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>Invertir máscara</translation>
    </message>
    <message>
        <source>Grow mask</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>Expandir máscara</translation>
    </message>
    <message>
        <source>Fill enclosed</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>Incluir lo encerrado</translation>
    </message>
    <message>
        <source>Shrink mask</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>Contraer máscara</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>app/photo/open_file.py</extracomment>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <extracomment>app/photo/presenter.py</extracomment>
        <translation>&amp;Vaciar lista</translation>
    </message>
    <message>
        <source>Forget what was opened</source>
        <extracomment>app/photo/presenter.py</extracomment>
        <translation>Olvidar lo que se abrió</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <extracomment>app/photo/presenter.py</extracomment>
        <translation>Aún no se ha abierto nada</translation>
    </message>
    <message>
        <source>Save photo as</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>Guardar foto como</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <extracomment>app/photo/saving.py, app/project/controller.py</extracomment>
        <translation>Guardando {name}…</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>Se guardó {name}.</translation>
    </message>
    <message>
        <source>There is not enough memory for saving; close other programs.</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>No hay memoria suficiente para guardar; cierre otros programas.</translation>
    </message>
    <message>
        <source>{name} is not in its folder any more; Save will ask before it is written again</source>
        <extracomment>app/photo/watching.py</extracomment>
        <translation>{name} ya no está en su carpeta; Guardar preguntará antes de volver a escribirlo</translation>
    </message>
    <message>
        <source>{name} was changed by another program; Save will ask which of the two to keep</source>
        <extracomment>app/photo/watching.py</extracomment>
        <translation>Otro programa ha cambiado {name}; Guardar preguntará cuál de los dos conservar</translation>
    </message>
    <message>
        <source>There is not enough memory for this project; close other programs and try again.</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>No hay memoria suficiente para este proyecto; cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Save project</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>Guardar proyecto</translation>
    </message>
    <message>
        <source>Its photo is not as it was any more, so the project holds it.</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>Su foto ya no es como era, así que el proyecto la contiene.</translation>
    </message>
    <message>
        <source>The project could not be saved</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>No se pudo guardar el proyecto</translation>
    </message>
    <message>
        <source>Locate the photo</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>Localizar la foto</translation>
    </message>
    <message>
        <source>The project could not be opened</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>No se pudo abrir el proyecto</translation>
    </message>
    <message>
        <source>Saved the project {name}.</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>Se guardó el proyecto {name}.</translation>
    </message>
    <message>
        <source>This is no Lacuna project, or a damaged one; nothing of it can be opened.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>No es un proyecto de Lacuna o está dañado; no se puede abrir nada de él.</translation>
    </message>
    <message>
        <source>The project was saved by a newer version of Lacuna; open it with that one.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>El proyecto se guardó con una versión más reciente de Lacuna; ábralo con ella.</translation>
    </message>
    <message>
        <source>The project is not there any more.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>El proyecto ya no está.</translation>
    </message>
    <message>
        <source>What was done to this photo is too much for one project; Settings can leave attention out of it.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>Lo hecho en esta foto es demasiado para un solo proyecto; en Preferencias se puede dejar fuera la atención.</translation>
    </message>
    <message>
        <source>The photo in the project</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>La foto del proyecto</translation>
    </message>
    <message>
        <source>The project does not hold its photo, and “{name}” is neither in {where} nor beside the project.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>El proyecto no contiene su foto, y «{name}» no está en {where} ni junto al proyecto.</translation>
    </message>
    <message>
        <source>“{name}” in {where} is not the photo that this project was made of: its pixels are others. Put the photo as it was back, and open the project again.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>«{name}» en {where} no es la foto de la que se hizo este proyecto: sus píxeles son otros. Vuelva a poner la foto tal como era y abra el proyecto de nuevo.</translation>
    </message>
    <message>
        <source>The project does not say what decided this fill, so it cannot be made again.</source>
        <extracomment>app/project/replay.py</extracomment>
        <translation>El proyecto no dice qué determinó este relleno, así que no se puede repetir.</translation>
    </message>
    <message>
        <source>it was planned otherwise, in other pieces or at another scale</source>
        <extracomment>app/project/replay.py</extracomment>
        <translation>se planificó de otro modo, en otros trozos o a otra escala</translation>
    </message>
    <message>
        <source>Recovering {name}…</source>
        <extracomment>app/recovery/offering.py</extracomment>
        <translation>Recuperando {name}…</translation>
    </message>
    <message>
        <source>Recovered {name}; it is not saved yet</source>
        <extracomment>app/recovery/offering.py</extracomment>
        <translation>Se recuperó {name}; aún no se ha guardado</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept for recovery</source>
        <extracomment>app/recovery/controller.py</extracomment>
        <translation>El trabajo sin guardar no se puede conservar para recuperarlo</translation>
    </message>
    <message>
        <source>The recovery copy is damaged and cannot be used.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>La copia de recuperación está dañada y no se puede usar.</translation>
    </message>
    <message>
        <source>The recovery copy was written by a newer version of Lacuna; open it with that one.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>La copia de recuperación la escribió una versión más reciente de Lacuna; ábrala con ella.</translation>
    </message>
    <message>
        <source>The recovery copy is gone; another window may have used it.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>La copia de recuperación ya no está; quizá la usó otra ventana.</translation>
    </message>
    <message>
        <source>What was done to this photo is too much to keep for recovery; save it now and then.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>Lo hecho en esta foto es demasiado para conservarlo por si hay que recuperarlo; guárdela de vez en cuando.</translation>
    </message>
    <message>
        <source>The photo in the recovery copy</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>La foto de la copia de recuperación</translation>
    </message>
    <message>
        <source>“{name}” is no longer in {where}. Put it back there, and what was done to it can be recovered.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>«{name}» ya no está en {where}. Vuelva a ponerla allí y se podrá recuperar lo hecho en ella.</translation>
    </message>
    <message>
        <source>“{name}” was changed by something else, and what was done fits only the photo as it was. The recovery copy is kept; put the old file back to use it.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>Algo más cambió «{name}», y lo hecho solo encaja con la foto tal como era. La copia de recuperación se conserva; restituya el archivo anterior para usarla.</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>Recuperar trabajo sin guardar</translation>
    </message>
    <message>
        <source>Lacuna was ended before this was saved. It can be opened as you left it.</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>Lacuna se cerró antes de guardar esto. Se puede abrir tal como lo dejó.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>Imagen de {name}</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>The photo was written to since; this works only if its pixels are the same.</source>
        <extracomment>app/recovery/offers.py</extracomment>
        <translation>La foto se modificó después; esto solo funciona si sus píxeles son los mismos.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>app/settings/dialog.py</extracomment>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Options of the attention</source>
        <extracomment>app/settings/dialog.py</extracomment>
        <translation>Opciones de la atención</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <extracomment>app/settings/dialog.py</extracomment>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>As the model says</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Como dice el modelo</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Colores de la ventana.</translation>
    </message>
    <message>
        <source>Language of the window. Another one is used from the next start.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Idioma de la ventana. Si se cambia, se usa desde el próximo inicio.</translation>
    </message>
    <message>
        <source>What Fill uses.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Lo que usa Rellenar.</translation>
    </message>
    <message>
        <source>Where the network runs: auto, cpu, cuda or cuda:N.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Dónde se ejecuta la red: auto, cpu, cuda o cuda:N.</translation>
    </message>
    <message>
        <source>Pixels by which a hole is grown before it is filled: the edge of what should go is blurred, and a strongly compressed JPEG has ripples around it; -1 = as far as the photo&apos;s compression asks for.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Píxeles que se expande un hueco antes de rellenarlo: el borde de lo que sobra está desenfocado, y un JPEG muy comprimido tiene ondulaciones alrededor; -1 = tanto como pida la compresión de la foto.</translation>
    </message>
    <message>
        <source>Further answers made after each fill, to choose from; none on a slow machine.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Más variantes tras cada relleno, para elegir; ninguna en un equipo lento.</translation>
    </message>
    <message>
        <source>After a fill by the network, show the answer that looks best, unless something was pressed meanwhile.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Tras un relleno de la red, mostrar la variante que mejor se ve, salvo que se haya pulsado algo entretanto.</translation>
    </message>
    <message>
        <source>What was painted is filled as soon as a stroke ends; quick for many small holes.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Lo pintado se rellena en cuanto termina un trazo; rápido para muchos huecos pequeños.</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no bars that run, no fading of menus and lists.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Nada se mueve por sí solo: ni barras en movimiento ni menús y listas que se desvanecen.</translation>
    </message>
    <message>
        <source>Memory for undo in MB; the oldest steps are given up.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Memoria para deshacer, en MB; los pasos más antiguos se descartan.</translation>
    </message>
    <message>
        <source>Memory that a fill by the network may take, in MB; 0 = half of what is free.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Memoria que puede usar un relleno de la red, en MB; 0 = la mitad de la libre.</translation>
    </message>
    <message>
        <source>What a project file holds: the photo, so that it can be given away, or only where the photo lies.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Qué contiene un archivo de proyecto: la foto, para poder compartirlo, o solo dónde está la foto.</translation>
    </message>
    <message>
        <source>Whether project files keep what the network attended to.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Si los archivos de proyecto conservan a qué atendió la red.</translation>
    </message>
    <message>
        <source>λ of the softmax over all sources (section 4): larger keeps to the best source, smaller mixes many.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>λ de softmax sobre todos los orígenes (sección 4): mayor se queda con el mejor origen; menor mezcla muchos.</translation>
    </message>
    <message>
        <source>Whether neighbouring cells attend to neighbouring sources (section 4, attention propagation).</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Si celdas vecinas atienden a orígenes vecinos (sección 4, propagación de la atención).</translation>
    </message>
    <message>
        <source>Every how many cells a source is taken (section 4, memory efficiency): 2 offers a quarter of them.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Cada cuántas celdas se toma un origen (sección 4, eficiencia de memoria): 2 ofrece una cuarta parte.</translation>
    </message>
    <message>
        <source>How far the features are reduced before cells are matched (section 4, memory efficiency).</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Cuánto se reducen las características antes de comparar las celdas (sección 4, eficiencia de memoria).</translation>
    </message>
    <message>
        <source>Yellow and blue are told apart without seeing all colours.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>El amarillo y el azul se distinguen sin ver todos los colores.</translation>
    </message>
    <message>
        <source>How hard a pen is pressed changes the size of the brush.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>La fuerza con que se presiona el lápiz cambia el tamaño del pincel.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>app/settings/table.py, app/window/main_window.py</extracomment>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Filler</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Mé&amp;todo</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>&amp;Grow hole</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>&amp;Expandir hueco</translation>
    </message>
    <message>
        <source>Further &amp;answers</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Más varia&amp;ntes</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Show the &amp;best guess</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Mostrar la mejor &amp;opción</translation>
    </message>
    <message>
        <source>Fi&amp;ll by itself</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Re&amp;lleno automático</translation>
    </message>
    <message>
        <source>Reduce m&amp;otion</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Reducir mo&amp;vimiento</translation>
    </message>
    <message>
        <source>&amp;Undo may take</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Memoria para des&amp;hacer</translation>
    </message>
    <message>
        <source>A fill &amp;may take</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Memoria &amp;por relleno</translation>
    </message>
    <message>
        <source>Half of what is free</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>La mitad de la libre</translation>
    </message>
    <message>
        <source>&amp;Projects hold</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>En los pro&amp;yectos</translation>
    </message>
    <message>
        <source>Attention &amp;in projects</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>&amp;Atención en proyectos</translation>
    </message>
    <message>
        <source>&amp;Softmax scale</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>E&amp;scala de softmax</translation>
    </message>
    <message>
        <source>&amp;Propagation</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>&amp;Propagación</translation>
    </message>
    <message>
        <source>Source s&amp;tride</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Sal&amp;to de orígenes</translation>
    </message>
    <message>
        <source>Matching &amp;rate</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>&amp;Reducción al comparar</translation>
    </message>
    <message>
        <source>Mas&amp;k</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Má&amp;scara</translation>
    </message>
    <message>
        <source>&amp;Pen pressure</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Presión del lápi&amp;z</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>{filler} filled this pixel, and it has no attention to show</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>{filler} rellenó este píxel y no tiene atención que mostrar</translation>
    </message>
    <message>
        <source>The direction in which the source lies, as a colour: {low} to {high}</source>
        <extracomment>app/attention/legend.py</extracomment>
        <translation>La dirección en la que está el origen, como color: de {low} a {high}</translation>
    </message>
    <message>
        <source>Scale: {low} to {high}</source>
        <extracomment>app/attention/legend.py</extracomment>
        <translation>Escala: de {low} a {high}</translation>
    </message>
    <message numerus="yes">
        <source>Pixel {x}, {y} attended {share} to these {n} patches.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>
            <numerusform>El píxel {x}, {y} dedicó un {share} de su atención a este parche.</numerusform>
            <numerusform>El píxel {x}, {y} dedicó un {share} de su atención a estos {n} parches.</numerusform>
        </translation>
    </message>
    <message>
        <source>softmax scale</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>escala de softmax</translation>
    </message>
    <message>
        <source>propagation</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>propagación</translation>
    </message>
    <message>
        <source>background stride</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>salto del fondo</translation>
    </message>
    <message>
        <source>foreground rate</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>reducción del primer plano</translation>
    </message>
    <message numerus="yes">
        <source>Pixel {x}, {y} of hole {number} of {holes} attended {share} to these {n} patches.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>
            <numerusform>El píxel {x}, {y} del hueco {number} de {holes} dedicó un {share} de su atención a este parche.</numerusform>
            <numerusform>El píxel {x}, {y} del hueco {number} de {holes} dedicó un {share} de su atención a estos {n} parches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Options ({count})…</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Opciones ({count})…</translation>
    </message>
    <message>
        <source>Not as the model says: {options}.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Distinto de lo que dice el modelo: {options}.</translation>
    </message>
    <message>
        <source>{share} went to sources too weak to keep.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>El {share} fue a orígenes demasiado débiles para conservarlos.</translation>
    </message>
    <message>
        <source>Pinned; click it again to let go.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Fijado; haga clic de nuevo para soltarlo.</translation>
    </message>
    <message>
        <source>Source {rank}: {width}×{height} px at {x}, {y}</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Origen {rank}: {width}×{height} px en {x}, {y}</translation>
    </message>
    <message>
        <source>The filled pixel that depends most on these known pixels attended {share} to them.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>El píxel rellenado que más depende de estos píxeles conocidos les dedicó un {share} de su atención.</translation>
    </message>
    <message>
        <source>{share} apart</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>difieren un {share}</translation>
    </message>
    <message numerus="yes">
        <source>full colour: {n} cells away</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>
            <numerusform>color pleno: a {n} celda</numerusform>
            <numerusform>color pleno: a {n} celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>The process that fills ended by itself: {reason}. What was finished is kept; start again.</source>
        <extracomment>app/batch/controller.py</extracomment>
        <translation>El proceso que rellena terminó por sí solo: {reason}. Lo acabado se conserva; inicie de nuevo.</translation>
    </message>
    <message>
        <source>The process that fills ended by itself. What was finished is kept; start again.</source>
        <extracomment>app/batch/controller.py</extracomment>
        <translation>El proceso que rellena terminó por sí solo. Lo acabado se conserva; inicie de nuevo.</translation>
    </message>
    <message>
        <source>different answers: {made}, not {wanted}.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>variantes distintas: {made}, no {wanted}.</translation>
    </message>
    <message>
        <source>{result} exists already.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>{result} ya existe.</translation>
    </message>
    <message>
        <source>{result} is older than its photo or its mask, and was left as it is.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>{result} es anterior a su foto o a su máscara y se dejó como estaba.</translation>
    </message>
    <message>
        <source>{name} was not filled. {why}</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>No se rellenó {name}. {why}</translation>
    </message>
    <message>
        <source>{name} was left out: it is a {kind} file; Lacuna opens {formats}.</source>
        <extracomment>app/batch/listing.py</extracomment>
        <translation>Se omitió {name}: es un archivo {kind}; Lacuna abre {formats}.</translation>
    </message>
    <message>
        <source>{photo} would overwrite the result of {other}; rename one of them.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{photo} sobrescribiría el resultado de {other}; cambie el nombre de una de ellas.</translation>
    </message>
    <message>
        <source>The result of {photo} would replace the photo {other}; give a suffix or another folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>El resultado de {photo} reemplazaría la foto {other}; indique un sufijo u otra carpeta.</translation>
    </message>
    <message>
        <source>The result of {photo} would replace itself; give a suffix or another folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>El resultado de {photo} reemplazaría la propia foto; indique un sufijo u otra carpeta.</translation>
    </message>
    <message>
        <source>{name} was not filled: the mask {mask} marks no hole.</source>
        <extracomment>app/batch/reading.py</extracomment>
        <translation>No se rellenó {name}: la máscara {mask} no marca ningún hueco.</translation>
    </message>
    <message>
        <source>{name} was not filled: its process ended by itself (code {code}).</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>No se rellenó {name}: su proceso terminó por sí solo (código {code}).</translation>
    </message>
    <message>
        <source>The batch was ended: its process ended by itself (code {code}). {times} times in a row.</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>Se terminó el lote: su proceso terminó por sí solo (código {code}), {times} veces seguidas.</translation>
    </message>
    <message>
        <source>{name} was not filled: its process was ended by the system, which does so when memory runs out. Use fewer jobs.</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>No se rellenó {name}: el sistema terminó su proceso, como hace cuando se agota la memoria. Use menos tareas a la vez.</translation>
    </message>
    <message>
        <source>The batch was ended: its process was ended by the system, which does so when memory runs out. Use fewer jobs. {times} times in a row.</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>Se terminó el lote: el sistema terminó su proceso {times} veces seguidas, como hace cuando se agota la memoria. Use menos tareas a la vez.</translation>
    </message>
    <message>
        <source>{name} was given up: its files could not be read or written within {seconds:g} s. Look whether the disk or the network share answers.</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>Se abandonó {name}: no se pudieron leer o escribir sus archivos en {seconds:g} s. Compruebe si el disco o el recurso de red responden.</translation>
    </message>
    <message>
        <source>There is no shard {number} of {count}; the first is 1/{last}.</source>
        <extracomment>app/batch/values.py</extracomment>
        <translation>No existe el fragmento {number} de {count}; el primero es 1/{last}.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>{done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are ready to be filled.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} foto lista para rellenar.</numerusform>
            <numerusform>{n} fotos listas para rellenar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos filled.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} foto rellenada.</numerusform>
            <numerusform>{n} fotos rellenadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not taken; the list says why.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} archivo no admitido; la lista dice por qué.</numerusform>
            <numerusform>{n} archivos no admitidos; la lista dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} results are there already.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} resultado ya existe.</numerusform>
            <numerusform>{n} resultados ya existen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} ya existía.</numerusform>
            <numerusform>{n} ya existían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were not filled; the list says why.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} foto no se rellenó; la lista dice por qué.</numerusform>
            <numerusform>{n} fotos no se rellenaron; la lista dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are left; start again to go on.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>Queda {n} foto; inicie de nuevo para continuar.</numerusform>
            <numerusform>Quedan {n} fotos; inicie de nuevo para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mask holds labels, numbers from 0 to {largest}; everything but 0 was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>La máscara contiene etiquetas, números de 0 a {largest}; todo salvo 0 se tomó como hueco.</translation>
    </message>
    <message>
        <source>The mask marks {percent} % of the photo as the hole; invert it if that should be kept.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>La máscara marca el {percent} % de la foto como hueco; inviértala si eso debe conservarse.</translation>
    </message>
    <message>
        <source>The mask was scaled from {width}×{height} to {photo_width}×{photo_height} pixels.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>La máscara se escaló de {width}×{height} a {photo_width}×{photo_height} píxeles.</translation>
    </message>
    <message>
        <source>The mask {name} is {width}×{height} pixels, but the photo is {photo_width}×{photo_height}. Their proportions differ, so it cannot be scaled.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>La máscara {name} tiene {width}×{height} píxeles, pero la foto tiene {photo_width}×{photo_height}. Sus proporciones difieren, así que no se puede escalar.</translation>
    </message>
    <message>
        <source>The mask {name} is {width}×{height} pixels, but the photo is {photo_width}×{photo_height}.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>La máscara {name} tiene {width}×{height} píxeles, pero la foto tiene {photo_width}×{photo_height}.</translation>
    </message>
    <message>
        <source>Fill cancelled</source>
        <extracomment>app/fill/candidate.py, app/fill/job.py</extracomment>
        <translation>Relleno cancelado</translation>
    </message>
    <message>
        <source>Undone; Fill cancelled</source>
        <extracomment>app/fill/candidate.py, app/fill/job.py</extracomment>
        <translation>Deshecho; relleno cancelado</translation>
    </message>
    <message>
        <source>{filler}: answer {number} of {count}</source>
        <extracomment>app/fill/candidates.py, app/fill/strip.py</extracomment>
        <translation>{filler}: variante {number} de {count}</translation>
    </message>
    <message>
        <source>{filler}: answer {number}</source>
        <extracomment>app/fill/candidates.py</extracomment>
        <translation>{filler}: variante {number}</translation>
    </message>
    <message>
        <source>{filler} cannot leave out sources, so the network fills</source>
        <extracomment>app/fill/candidates.py</extracomment>
        <translation>{filler} no puede omitir orígenes, así que rellena la red</translation>
    </message>
    <message>
        <source>Best guess: {filler}</source>
        <extracomment>app/fill/candidates.py</extracomment>
        <translation>Mejor opción: {filler}</translation>
    </message>
    <message>
        <source>preparing</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>preparando</translation>
    </message>
    <message>
        <source>coarse picture</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>imagen preliminar</translation>
    </message>
    <message>
        <source>attention</source>
        <extracomment>app/fill/panel.py, app/models/card.py, training/run/health.py</extracomment>
        <translation>atención</translation>
    </message>
    <message>
        <source>refining</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>refinando</translation>
    </message>
    <message>
        <source>detail</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>detalle</translation>
    </message>
    <message>
        <source>compositing</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>componiendo</translation>
    </message>
    <message>
        <source>{what}: {stage}…</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>{what}: {stage}…</translation>
    </message>
    <message>
        <source>{what}: {stage}, part {part} of {parts}…</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>{what}: {stage}, parte {part} de {parts}…</translation>
    </message>
    <message>
        <source>{summary}.</source>
        <extracomment>engine/language.py</extracomment>
        <translation>{summary}.</translation>
    </message>
    <message>
        <source>Network, strong guide</source>
        <extracomment>app/fill/series.py</extracomment>
        <translation>Red, guía fuerte</translation>
    </message>
    <message>
        <source>Network, no guide</source>
        <extracomment>app/fill/series.py</extracomment>
        <translation>Red, sin guía</translation>
    </message>
    <message>
        <source>{filler}, again {number}</source>
        <extracomment>app/fill/series.py</extracomment>
        <translation>{filler}, otra vez {number}</translation>
    </message>
    <message>
        <source>Answer {number}: {filler}</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>Variante {number}: {filler}</translation>
    </message>
    <message>
        <source>{filler}: the best guess</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>{filler}: la mejor opción</translation>
    </message>
    <message numerus="yes">
        <source>{n} holes</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>
            <numerusform>{n} hueco</numerusform>
            <numerusform>{n} huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>The training process ended unexpectedly, perhaps because the memory ran out or something ended it; its state after step {step} is kept, and you can continue from there.</source>
        <extracomment>app/finetune/runs.py</extracomment>
        <translation>El proceso de entrenamiento terminó inesperadamente, quizá porque se agotó la memoria o algo lo cerró; su estado tras el paso {step} se conserva y puede continuar desde ahí.</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly, perhaps because the memory ran out or something ended it; nothing was saved yet, so start it again.</source>
        <extracomment>app/finetune/runs.py</extracomment>
        <translation>El proceso de entrenamiento terminó inesperadamente, quizá porque se agotó la memoria o algo lo cerró; aún no se había guardado nada, así que inícielo de nuevo.</translation>
    </message>
    <message>
        <source>Kept the model “{model}”</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>Se conservó el modelo «{model}»</translation>
    </message>
    <message>
        <source>Only for the overlay “{overlay}”</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>Solo para la superposición «{overlay}»</translation>
    </message>
    <message>
        <source>{result} was left out: by its name it is the result of {photo}.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>Se omitió {result}: por su nombre es el resultado de {photo}.</translation>
    </message>
    <message>
        <source>The result of {photo} would replace the mask {other}; give a suffix or another folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>El resultado de {photo} reemplazaría la máscara {other}; indique un sufijo u otra carpeta.</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>La lista está vacía</translation>
    </message>
    <message>
        <source>Training went wrong at step {step} ({reason}); it went back to step {to_step} and goes on.</source>
        <extracomment>app/finetune/run_record.py</extracomment>
        <translation>El entrenamiento falló en el paso {step} ({reason}); volvió al paso {to_step} y continúa.</translation>
    </message>
    <message numerus="yes">
        <source>{n} usable photos, {size} px.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>
            <numerusform>{n} foto utilizable, {size} px.</numerusform>
            <numerusform>{n} fotos utilizables, {size} px.</numerusform>
        </translation>
    </message>
    <message>
        <source>{smallest} to {largest}</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>de {smallest} a {largest}</translation>
    </message>
    <message numerus="yes">
        <source>{n} usable photos, {size} px; {training} to learn from and {held} held out to measure on; {skipped} skipped.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>
            <numerusform>{n} foto utilizable, {size} px; {training} para aprender y {held} en reserva para medir; omitidos: {skipped}.</numerusform>
            <numerusform>{n} fotos utilizables, {size} px; {training} para aprender y {held} en reserva para medir; omitidos: {skipped}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} usable photos, {size} px; {training} to learn from and {held} held out to measure on.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>
            <numerusform>{n} foto utilizable, {size} px; {training} para aprender y {held} en reserva para medir.</numerusform>
            <numerusform>{n} fotos utilizables, {size} px; {training} para aprender y {held} en reserva para medir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} usable photos, {size} px; {skipped} skipped.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>
            <numerusform>{n} foto utilizable, {size} px; omitidos: {skipped}.</numerusform>
            <numerusform>{n} fotos utilizables, {size} px; omitidos: {skipped}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is unfinished: step {step} of {total}, {n} photos, last saved {when}.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>
            <numerusform>«{name}» no está terminado: paso {step} de {total}, {n} foto, guardado por última vez: {when}.</numerusform>
            <numerusform>«{name}» no está terminado: paso {step} de {total}, {n} fotos, guardado por última vez: {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is unfinished: step {step}, {n} photos, last saved {when}.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>
            <numerusform>«{name}» no está terminado: paso {step}, {n} foto, guardado por última vez: {when}.</numerusform>
            <numerusform>«{name}» no está terminado: paso {step}, {n} fotos, guardado por última vez: {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {photo}</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>Solo {photo}</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>paso</translation>
    </message>
    <message>
        <source>Step {step}: ℓ1 in the holes {loss:.3f}</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>Paso {step}: ℓ1 en los huecos {loss:.3f}</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <extracomment>app/finetune/window/dialog.py</extracomment>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>▲ better</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>▲ mejor</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>▼ peor</translation>
    </message>
    <message>
        <source>{measure} (higher is better)</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>{measure} (más alto es mejor)</translation>
    </message>
    <message>
        <source>{measure} (lower is better)</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>{measure} (más bajo es mejor)</translation>
    </message>
    <message>
        <source>Limit the minutes</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Limitar los minutos</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Limit the steps</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Limitar los pasos</translation>
    </message>
    <message>
        <source> steps</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation> pasos</translation>
    </message>
    <message>
        <source>Tick the box beside it first</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>Marque antes la casilla de al lado</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are held out: never learned from, only judged on.</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>
            <numerusform>{n} foto reservada: no se aprende de ella, solo se juzga con ella.</numerusform>
            <numerusform>{n} fotos reservadas: no se aprende de ellas, solo se juzga con ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files skipped: why?</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>
            <numerusform>{n} archivo omitido: ¿por qué?</numerusform>
            <numerusform>{n} archivos omitidos: ¿por qué?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose in the list what to remove</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>Elija en la lista lo que quiere quitar</translation>
    </message>
    <message>
        <source>Previous place ({key})</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Lugar anterior ({key})</translation>
    </message>
    <message>
        <source>Next place ({key})</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Lugar siguiente ({key})</translation>
    </message>
    <message>
        <source>Place {place} of {places}</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>Lugar {place} de {places}</translation>
    </message>
    <message>
        <source>Left of the divider</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>A la izquierda del divisor</translation>
    </message>
    <message>
        <source>Right of the divider</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>A la derecha del divisor</translation>
    </message>
    <message>
        <source>{left} on the left {share:.0%} of the picture, {right} on the rest; arrow keys move the divider</source>
        <extracomment>app/finetune/window/picture_view.py</extracomment>
        <translation>{left} en el {share:.0%} izquierdo de la imagen, {right} en el resto; las flechas mueven el divisor</translation>
    </message>
    <message>
        <source>Held-out places: {columns}</source>
        <extracomment>app/finetune/window/run_page.py, app/finetune/window/sheet_view.py</extracomment>
        <translation>Lugares reservados: {columns}</translation>
    </message>
    <message>
        <source>No training is running</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>No hay ningún entrenamiento en marcha</translation>
    </message>
    <message>
        <source>{seconds:.2g} s a step</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>{seconds:.2g} s por paso</translation>
    </message>
    <message>
        <source>{name} must be pairs such as “scene = 0.5, face = 0.2”, not “{text}”.</source>
        <extracomment>app/finetune/window/settings_fields.py</extracomment>
        <translation>{name} debe contener pares como «scene = 0.5, face = 0.2», no «{text}».</translation>
    </message>
    <message>
        <source>{name} must be a whole number, not “{text}”.</source>
        <extracomment>app/finetune/window/settings_fields.py</extracomment>
        <translation>{name} debe ser un número entero, no «{text}».</translation>
    </message>
    <message>
        <source>{name} must be a number, not “{text}”.</source>
        <extracomment>app/finetune/window/settings_fields.py</extracomment>
        <translation>{name} debe ser un número, no «{text}».</translation>
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
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>photo</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>foto</translation>
    </message>
    <message>
        <source>hole</source>
        <extracomment>app/finetune/window/sheet_view.py, training/config.py</extracomment>
        <translation>hueco</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>antes</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>Fine-tuning “{name}” is done: see the verdict</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>El ajuste fino «{name}» ha terminado: vea el veredicto</translation>
    </message>
    <message>
        <source>Fine-tuning “{name}” is unfinished: go on…</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>El ajuste fino «{name}» no está terminado: continuar…</translation>
    </message>
    <message>
        <source>Fine-tuning {share:.0%}</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Ajuste fino {share:.0%}</translation>
    </message>
    <message>
        <source>Fine-tuning {share:.0%}, {time} left</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Ajuste fino {share:.0%}, restante: {time}</translation>
    </message>
    <message>
        <source>Fine-tuning: step {step}</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Ajuste fino: paso {step}</translation>
    </message>
    <message>
        <source>Fine-tuning: step {step}, {time} left</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>Ajuste fino: paso {step}, restante: {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps in {time}</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>
            <numerusform>{n} paso en {time}</numerusform>
            <numerusform>{n} pasos en {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fills in places it never saw</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>
            <numerusform>{n} relleno en lugares que nunca vio</numerusform>
            <numerusform>{n} rellenos en lugares que nunca vio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} held-out photos</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>
            <numerusform>{n} foto reservada</numerusform>
            <numerusform>{n} fotos reservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fills on {photos}</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>
            <numerusform>{n} relleno en {photos}</numerusform>
            <numerusform>{n} rellenos en {photos}</numerusform>
        </translation>
    </message>
    <message>
        <source>{version}, place {place}</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>{version}, lugar {place}</translation>
    </message>
    <message>
        <source>{version}; click to compare before and after</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>{version}; haga clic para comparar antes y después</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>
            <numerusform>{n} foto</numerusform>
            <numerusform>{n} fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in {folder}; Lacuna opens {formats}.</source>
        <extracomment>app/folder/listing.py</extracomment>
        <translation>No hay ninguna foto en {folder}; Lacuna abre {formats}.</translation>
    </message>
    <message>
        <source>There is no photo among these files; Lacuna opens {formats}.</source>
        <extracomment>app/folder/listing.py</extracomment>
        <translation>No hay ninguna foto entre estos archivos; Lacuna abre {formats}.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more; choose another one.</source>
        <extracomment>app/folder/listing.py</extracomment>
        <translation>La carpeta {folder} ya no está; elija otra.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read; choose another one.</source>
        <extracomment>app/folder/listing.py</extracomment>
        <translation>La carpeta {folder} no se puede leer; elija otra.</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>{row} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>This is the last photo; {n} photos are not saved yet</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>
            <numerusform>Esta es la última foto; {n} foto aún no está guardada</numerusform>
            <numerusform>Esta es la última foto; {n} fotos aún no están guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: photo {number} of {count}; {n} that cannot be opened were passed over</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>
            <numerusform>{name}: foto {number} de {count}; se omitió {n} que no se puede abrir</numerusform>
            <numerusform>{name}: foto {number} de {count}; se omitieron {n} que no se pueden abrir</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” now.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>{key} es ahora la tecla de «{action}».</translation>
    </message>
    <message>
        <source>“{action}” has the key {key} now.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>«{action}» tiene ahora la tecla {key}.</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>«{action}» no tiene ahora ninguna tecla.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” already.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>{key} ya es la tecla de «{action}».</translation>
    </message>
    <message>
        <source>Fill now uses {filler}; Enter fills</source>
        <extracomment>app/known/controller.py</extracomment>
        <translation>Rellenar usa ahora {filler}; Intro rellena</translation>
    </message>
    <message>
        <source>Place {number} of {count}</source>
        <extracomment>app/known/dialog.py, app/known/tiles.py</extracomment>
        <translation>Lugar {number} de {count}</translation>
    </message>
    <message>
        <source>{wins} of {places}</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>{wins} de {places}</translation>
    </message>
    <message>
        <source>Choose a filler that has a result first</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Elija antes un método que tenga resultado</translation>
    </message>
    <message>
        <source>&amp;Use {filler}</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>&amp;Usar {filler}</translation>
    </message>
    <message>
        <source>Truth</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>Verdad</translation>
    </message>
    <message>
        <source>hold: what the fillers saw</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>mantener pulsado: lo que vieron los métodos</translation>
    </message>
    <message>
        <source>Test cancelled</source>
        <extracomment>app/known/job.py</extracomment>
        <translation>Prueba cancelada</translation>
    </message>
    <message>
        <source>Undone; Test cancelled</source>
        <extracomment>app/known/job.py</extracomment>
        <translation>Deshecho; prueba cancelada</translation>
    </message>
    <message>
        <source>The shape of the hole fits nowhere else, so it was placed at {share} of its size.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>La forma del hueco no cabe en ningún otro lugar, así que se colocó al {share} de su tamaño.</translation>
    </message>
    <message>
        <source>The whole mask fits at too few places, so its largest hole was placed, and that at {share} of its size.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>La máscara completa cabe en muy pocos lugares, así que se colocó su hueco mayor, y al {share} de su tamaño.</translation>
    </message>
    <message>
        <source>The whole mask fits at too few places, so its largest hole was placed.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>La máscara completa cabe en muy pocos lugares, así que se colocó su hueco mayor.</translation>
    </message>
    <message>
        <source>Only {number} of {count} places fit beside each other.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>Solo {number} de {count} lugares caben uno junto a otro.</translation>
    </message>
    <message>
        <source>Testing {filler}, place {number} of {count}</source>
        <extracomment>app/known/run.py</extracomment>
        <translation>Probando {filler}, lugar {number} de {count}</translation>
    </message>
    <message>
        <source>{difference} and more</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>{difference} y más</translation>
    </message>
    <message numerus="yes">
        <source>{change} pixels</source>
        <extracomment>app/masking/preview.py</extracomment>
        <translation>
            <numerusform>{change} píxel</numerusform>
            <numerusform>{change} píxeles</numerusform>
        </translation>
    </message>
    <message>
        <source>paper</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>artículo</translation>
    </message>
    <message>
        <source>released</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>publicado</translation>
    </message>
    <message numerus="yes">
        <source>{parameters} in {n} tensors</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>
            <numerusform>{parameters} en {n} tensor</numerusform>
            <numerusform>{parameters} en {n} tensores</numerusform>
        </translation>
    </message>
    <message>
        <source>This model cannot be used.</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>Este modelo no se puede usar.</translation>
    </message>
    <message>
        <source>parameters</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>preset</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>preajuste</translation>
    </message>
    <message>
        <source>{preset}, except for:</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>{preset}, salvo:</translation>
    </message>
    <message>
        <source>path</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>ruta</translation>
    </message>
    <message>
        <source>size</source>
        <extracomment>app/models/card.py, training/config.py</extracomment>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>format</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>formato</translation>
    </message>
    <message>
        <source>safetensors, Lacuna&apos;s version {version}</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>safetensors, versión {version} de Lacuna</translation>
    </message>
    <message>
        <source>written</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>fecha</translation>
    </message>
    <message>
        <source>Weights ({patterns});;All files (*)</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>Pesos ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Imported {kind} as “{name}”</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>Se importó {kind} como «{name}»</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Elija antes un modelo</translation>
    </message>
    <message>
        <source>Its file is not there</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Su archivo no está</translation>
    </message>
    <message>
        <source>Only models that you imported or trained can be changed</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Solo se pueden cambiar los modelos que usted importó o entrenó</translation>
    </message>
    <message>
        <source>{what}: {error}.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>{what}: {error}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a model: take 1 to {most} characters, no dot in front and none of / \ : * ? &quot; &lt; &gt; |.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>«{name}» no puede ser el nombre de un modelo: use de 1 a {most} caracteres, sin punto al principio y sin / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>“{name}” could not be copied to “{target}”</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>No se pudo copiar «{name}» a «{target}»</translation>
    </message>
    <message>
        <source>“{name}” could not be renamed</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>No se pudo cambiar el nombre de «{name}»</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>No se pudo eliminar «{name}»</translation>
    </message>
    <message>
        <source>“{file}” is not a weights file of Lacuna</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>«{file}» no es un archivo de pesos de Lacuna</translation>
    </message>
    <message>
        <source>“{old}” is now called “{new}”</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>«{old}» se llama ahora «{new}»</translation>
    </message>
    <message>
        <source>Deleted “{name}”; the bundled model is in use now</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>Se eliminó «{name}»; ahora se usa el modelo incluido</translation>
    </message>
    <message>
        <source>Deleted “{name}”</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>Se eliminó «{name}»</translation>
    </message>
    <message>
        <source>Exported “{name}” to {path}</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>Se exportó «{name}» a {path}</translation>
    </message>
    <message>
        <source>{name} (broken)</source>
        <extracomment>app/models/menu.py</extracomment>
        <translation>{name} (dañado)</translation>
    </message>
    <message>
        <source>Undo has reached its {size} of memory; the oldest steps cannot be undone any more</source>
        <extracomment>app/photo/history.py</extracomment>
        <translation>El historial de deshacer ha llegado a su límite de memoria, {size}; los pasos más antiguos ya no se pueden deshacer</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <extracomment>app/photo/history.py</extracomment>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <extracomment>app/photo/history.py</extracomment>
        <translation>Rehecho: {step}</translation>
    </message>
    <message>
        <source>Nothing has changed since {name} was opened but the mask, which Save mask keeps</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>Nada ha cambiado desde que se abrió {name}, salvo la máscara, que se conserva con Guardar máscara</translation>
    </message>
    <message>
        <source>Nothing has changed since {name} was opened</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>Nada ha cambiado desde que se abrió {name}</translation>
    </message>
    <message>
        <source>Nothing has changed since {name} was saved but the mask, which Save mask keeps</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>Nada ha cambiado desde que se guardó {name}, salvo la máscara, que se conserva con Guardar máscara</translation>
    </message>
    <message>
        <source>Nothing has changed since {name} was saved</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>Nada ha cambiado desde que se guardó {name}</translation>
    </message>
    <message>
        <source>The mask is not in it; Save mask keeps it.</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>La máscara no está incluida; se conserva con Guardar máscara.</translation>
    </message>
    <message numerus="yes">
        <source>Fill {n} holes</source>
        <extracomment>app/photo/step_names.py</extracomment>
        <translation>
            <numerusform>Rellenar {n} hueco</numerusform>
            <numerusform>Rellenar {n} huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>The new language is used from the next start</source>
        <extracomment>app/preferences.py</extracomment>
        <translation>El nuevo idioma se usa desde el próximo inicio</translation>
    </message>
    <message>
        <source>untitled</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>sin título</translation>
    </message>
    <message>
        <source>The photo is no longer in {folder}; put it back there first.</source>
        <extracomment>app/recovery/offers.py</extracomment>
        <translation>La foto ya no está en {folder}; vuelva a ponerla allí antes.</translation>
    </message>
    <message>
        <source>cells</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>celdas</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>The photo itself</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>La foto misma</translation>
    </message>
    <message>
        <source>A link to its file</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Un enlace a su archivo</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Conservada</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Within rows and columns</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Dentro de filas y columnas</translation>
    </message>
    <message>
        <source>Also from the end of a row to the next</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>También del final de una fila a la siguiente</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Sin propagación</translation>
    </message>
    <message>
        <source>1: cells of 4 px</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>1: celdas de 4 px</translation>
    </message>
    <message>
        <source>2: cells of 8 px</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>2: celdas de 8 px</translation>
    </message>
    <message>
        <source>4: cells of 16 px</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>4: celdas de 16 px</translation>
    </message>
    <message>
        <source>Pink, hatched</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Rosa, rayado</translation>
    </message>
    <message>
        <source>Yellow, hatched</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Amarillo, rayado</translation>
    </message>
    <message>
        <source>Blue, plain</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Azul, liso</translation>
    </message>
    <message>
        <source>This tool has no size</source>
        <extracomment>app/window/tool_options.py</extracomment>
        <translation>Esta herramienta no tiene tamaño</translation>
    </message>
    <message>
        <source>This could not be opened again, so it was not written. Save the photo instead.</source>
        <extracomment>app/work/work_file.py</extracomment>
        <translation>Esto no se podría volver a abrir, así que no se ha escrito. Guarde la foto en su lugar.</translation>
    </message>
    <message>
        <source>is cut into more than {most} {what}, which takes too long to read. Save it anew first.</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>está dividido en más de {most} {what}, y leerlo tarda demasiado. Guárdelo antes de nuevo.</translation>
    </message>
    <message>
        <source>The RAW was developed with the camera&apos;s white balance, and is never written to.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>El RAW se reveló con el balance de blancos de la cámara y nunca se escribe en él.</translation>
    </message>
    <message>
        <source>is a camera RAW file. Develop it with a RAW converter first; Lacuna never writes to it.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>es un archivo RAW de cámara. Revélelo antes con un conversor RAW; Lacuna nunca escribe en él.</translation>
    </message>
    <message>
        <source>is a camera RAW file that cannot be developed here. Develop it with a RAW converter first; Lacuna never writes to it.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>es un archivo RAW de cámara que aquí no se puede revelar. Revélelo antes con un conversor RAW; Lacuna nunca escribe en él.</translation>
    </message>
    <message>
        <source>What the camera wrote into it (EXIF) cannot be read from this kind of RAW.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>Lo que la cámara escribió en él (EXIF) no se puede leer de este tipo de RAW.</translation>
    </message>
    <message>
        <source>The EXIF data of this RAW cannot be kept.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>Los datos EXIF de este RAW no se pueden conservar.</translation>
    </message>
    <message>
        <source>{bits}-bit</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>de {bits} bits</translation>
    </message>
    <message>
        <source>strips or tiles</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>tiras o teselas</translation>
    </message>
    <message>
        <source>is a TIFF of {pages} pages; only single photos can be opened. Save one page as a picture first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>es un TIFF de {pages} páginas; solo se pueden abrir fotos sueltas. Guarde antes una página como imagen.</translation>
    </message>
    <message>
        <source>The smaller preview inside the file is not kept.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>La vista previa reducida del archivo no se conserva.</translation>
    </message>
    <message>
        <source>colours of {subsampling} were asked for</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>se pidieron colores {subsampling}</translation>
    </message>
    <message>
        <source>is not a photo, or its beginning is damaged; Lacuna opens {formats}.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>no es una foto o su comienzo está dañado; Lacuna abre {formats}.</translation>
    </message>
    <message>
        <source>is a {kind} file; Lacuna opens {formats}. Convert it first.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>es un archivo {kind}; Lacuna abre {formats}. Conviértalo antes.</translation>
    </message>
    <message>
        <source>a {kind} file</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>un archivo {kind}</translation>
    </message>
    <message>
        <source>The photo</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>La foto</translation>
    </message>
    <message>
        <source>{photo} {problem}</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{photo} {problem}</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} GiB; it is not opened.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} supera los {limit} GiB; no se abre.</translation>
    </message>
    <message>
        <source>The EXIF data is damaged and will not be saved.</source>
        <extracomment>engine/photo/decoding_avif.py, engine/photo/reading.py</extracomment>
        <translation>Los datos EXIF están dañados y no se guardarán.</translation>
    </message>
    <message>
        <source>{reason}. Choose another folder.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>cannot be saved as {format}</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>no se puede guardar como {format}</translation>
    </message>
    <message>
        <source>has {depth} bits per channel, which {format} cannot hold</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>tiene {depth} bits por canal, que {format} no admite</translation>
    </message>
    <message>
        <source>has transparency, which {format} cannot hold</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>tiene transparencia, que {format} no admite</translation>
    </message>
    <message>
        <source>has a colour profile, which {format} cannot be given here</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>tiene un perfil de color, que aquí no se puede dar a {format}</translation>
    </message>
    <message>
        <source>is wider or higher than the {side} pixels of {format}</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>supera en ancho o alto los {side} píxeles de {format}</translation>
    </message>
    <message>
        <source>a device or a pipe has that name. Choose another name.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>un dispositivo o una tubería tiene ese nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>the disk is full. Free some space or choose another folder.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>el disco está lleno. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>a folder has that name. Choose another name.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>una carpeta tiene ese nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>it or its folder {folder} may not be written to. Choose another folder.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>no se permite escribir en el archivo o en su carpeta {folder}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>the folder {folder} does not exist. Choose another folder.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>la carpeta {folder} no existe. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>el nombre es demasiado largo. Elija uno más corto.</translation>
    </message>
    <message>
        <source>{name} does not name a format to save in. End the name in {suffixes}.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} no indica un formato en el que guardar. Termine el nombre en {suffixes}.</translation>
    </message>
    <message>
        <source>{name} is a {format} file, which Lacuna never writes to. Choose another name.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} es un archivo {format}, un formato en el que Lacuna nunca escribe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} could not be saved as {format}: {error}. Choose PNG instead.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>No se pudo guardar {name} como {format}: {error}. Elija PNG en su lugar.</translation>
    </message>
    <message>
        <source>The resolution was left out: {format} cannot hold a number that small or that large.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Se omitió la resolución: {format} no puede contener un número tan pequeño o tan grande.</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>un pickle de Python</translation>
    </message>
    <message>
        <source>a zip archive, perhaps a PyTorch .pth or .pt file</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>un archivo zip, quizá un .pth o .pt de PyTorch</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>una imagen WebP</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>un archivo HDF5</translation>
    </message>
    <message>
        <source>a GGUF file</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>un archivo GGUF</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>un archivo gzip</translation>
    </message>
    <message>
        <source>a Git LFS pointer: the file itself was not downloaded</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>un puntero de Git LFS: no se descargó el archivo mismo</translation>
    </message>
    <message>
        <source>a web page</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>una página web</translation>
    </message>
    <message>
        <source>“{name}” and {more} more are</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>«{name}» y {more} más</translation>
    </message>
    <message>
        <source>The weights file “{path}” is cut off: it ends before its data does. Please copy or download it again.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>El archivo de pesos «{path}» está cortado: termina antes que sus datos. Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file in the safetensors format: it looks like {kind}.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>«{path}» no es un archivo de pesos en formato safetensors: parece {kind}.</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file of Lacuna: it holds weights, but not of a Lacuna network.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>«{path}» no es un archivo de pesos de Lacuna: contiene pesos, pero no de una red de Lacuna.</translation>
    </message>
    <message>
        <source>The weights file “{path}” is of format {version}, newer than this Lacuna can read; please update.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>El archivo de pesos «{path}» es del formato {version}, más reciente de lo que este Lacuna puede leer; actualícelo.</translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: “{name}” is of type {kind}, not a floating-point number.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>El archivo de pesos «{path}» no encaja: «{name}» es del tipo {kind}, no un número de coma flotante.</translation>
    </message>
    <message>
        <source>“{name}” is</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file in the safetensors format: it is of an unknown kind.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>«{path}» no es un archivo de pesos en formato safetensors: es de un tipo desconocido.</translation>
    </message>
    <message>
        <source>The weights could not be saved to “{path}”: {reason}.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>No se pudieron guardar los pesos en «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: {tensors} missing.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>El archivo de pesos «{path}» no encaja: tensores que faltan: {tensors}.</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: {tensors} not part of the network it describes.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>El archivo de pesos «{path}» no encaja: ajeno a la red que describe: {tensors}.</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: {tensors} of another shape ({shape} instead of {expected}).</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>El archivo de pesos «{path}» no encaja: con otra forma: {tensors} ({shape} en vez de {expected}).</translation>
    </message>
    <message>
        <source>The weights for “{path}” are broken: {tensors} not finite (NaN or infinity).</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Los pesos para «{path}» están dañados: sin valor finito (NaN o infinito): {tensors}.</translation>
    </message>
    <message>
        <source>The weights for “{path}” do not fit into 16 bits: {tensors} too large.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Los pesos para «{path}» no caben en 16 bits; demasiado grandes: {tensors}.</translation>
    </message>
    <message>
        <source>The phase “{name}” has critics, which take crops of {wanted} px, not {size}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>La fase «{name}» tiene críticos, que admiten recortes de {wanted} px, no {size}.</translation>
    </message>
    <message>
        <source>{name} must be whole numbers above 0, not {widths}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>{name} debe contener números enteros mayores que 0, no {widths}.</translation>
    </message>
    <message>
        <source>The critics&apos; side of {side} px must be a multiple of {step}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>El lado de los críticos, {side} px, debe ser múltiplo de {step}.</translation>
    </message>
    <message>
        <source>There are no photos in “{root}”; choose a folder with {formats} files.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>No hay fotos en «{root}»; elija una carpeta con archivos {formats}.</translation>
    </message>
    <message>
        <source>“{root}” is not laid out as this data set: it has no folder “{folder}”.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>«{root}» no está organizada como este conjunto de datos: no tiene la carpeta «{folder}».</translation>
    </message>
    <message>
        <source>The pack “{path}” is of version {version}, this Lacuna reads version {readable}; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>El paquete «{path}» es de la versión {version}; este Lacuna lee la versión {readable}; {again}.</translation>
    </message>
    <message>
        <source>“{path}” is cut short or damaged; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>«{path}» está incompleto o dañado; {again}.</translation>
    </message>
    <message>
        <source>“{path}” is no pack of Lacuna; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>«{path}» no es un paquete de Lacuna; {again}.</translation>
    </message>
    <message>
        <source>{photos} photos do not fit into {limit:.0f} MiB; choose a smaller --size or --quality, or fewer photos.</source>
        <extracomment>training/data/packing.py</extracomment>
        <translation>{photos} fotos no caben en {limit:.0f} MiB; elija un --size o --quality menor, o menos fotos.</translation>
    </message>
    <message>
        <source>a copy of a held-out photo</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>una copia de una foto reservada</translation>
    </message>
    <message>
        <source>Only {left} MB of memory are available, and fine-tuning needs at least {need} MB; close other programs and try again.</source>
        <extracomment>training/finetune/machine.py</extracomment>
        <translation>Solo hay {left} MB de memoria disponibles, y el ajuste fino necesita al menos {need} MB; cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no pace {pace}; choose one of {paces}.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>No existe el ritmo {pace}; elija uno de {paces}.</translation>
    </message>
    <message>
        <source>The plan of this run cannot be read ({error}); go on with the Lacuna that began it, or delete the run.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>No se puede leer el plan de este entrenamiento ({error}); continúe con la versión de Lacuna que lo empezó, o elimine el entrenamiento.</translation>
    </message>
    <message>
        <source>This state&apos;s kernels were standardised. This recipe leaves them free from now on, and whole branches may die; a recipe with standardised kernels keeps them.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>Los núcleos de este estado estaban estandarizados. Esta receta los deja libres desde ahora, y ramas enteras pueden morir; una receta con núcleos estandarizados los mantiene.</translation>
    </message>
    <message>
        <source>The training state “{path}” was made with another configuration ({what}); use the recipe it was made with, or another folder.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>El estado de entrenamiento «{path}» se hizo con otra configuración ({what}); use la receta con la que se hizo u otra carpeta.</translation>
    </message>
    <message>
        <source>The network is not compiled, which only makes training slower: {reason}</source>
        <extracomment>training/run/compiling.py</extracomment>
        <translation>La red no se compila, lo que solo hace más lento el entrenamiento: {reason}</translation>
    </message>
    <message>
        <source>“{folder}” holds a run already, which would be gone on with instead of the parts; choose another folder.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>«{folder}» ya contiene un entrenamiento, que se continuaría en lugar de las partes; elija otra carpeta.</translation>
    </message>
    <message>
        <source>Training was stopped at step {step}. {death} So start again with standardised kernels or a smaller learning rate; the best weights so far are kept.</source>
        <extracomment>training/run/trainer.py</extracomment>
        <translation>El entrenamiento se detuvo en el paso {step}. {death} Por eso, inicie de nuevo con núcleos estandarizados o una tasa de aprendizaje menor; se conservan los mejores pesos hasta ahora.</translation>
    </message>
    <message>
        <source>Training went wrong again and again at step {step} ({reason}); try a smaller learning rate; the last good state is kept.</source>
        <extracomment>training/run/trainer.py</extracomment>
        <translation>El entrenamiento falló una y otra vez en el paso {step} ({reason}); pruebe una tasa de aprendizaje menor; se conserva el último estado bueno.</translation>
    </message>
    <message>
        <source>the gradient is not a number</source>
        <extracomment>training/run/watch.py</extracomment>
        <translation>el gradiente no es un número</translation>
    </message>
    <message>
        <source>“{term}” is not a number</source>
        <extracomment>training/run/watch.py</extracomment>
        <translation>«{term}» no es un número</translation>
    </message>
    <message>
        <source>the loss rose to {now:.3f} from {before:.3f}</source>
        <extracomment>training/run/watch.py</extracomment>
        <translation>la pérdida subió a {now:.3f} desde {before:.3f}</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>training/config.py</extracomment>
        <translation>semilla</translation>
    </message>
    <message>
        <source>Start of the random numbers: the same seed, the same run.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Inicio de los números aleatorios: misma semilla, mismo entrenamiento.</translation>
    </message>
    <message>
        <source>photos</source>
        <extracomment>training/config.py</extracomment>
        <translation>fotos</translation>
    </message>
    <message>
        <source>Which photographs, and how crops are cut from them.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Qué fotografías se usan y cómo se toman recortes de ellas.</translation>
    </message>
    <message>
        <source>layout</source>
        <extracomment>training/config.py</extracomment>
        <translation>organización</translation>
    </message>
    <message>
        <source>How the folder is organised; &quot;folder&quot; is any tree of images.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Cómo está organizada la carpeta; «folder» es cualquier árbol de imágenes.</translation>
    </message>
    <message>
        <source>kinds</source>
        <extracomment>training/config.py</extracomment>
        <translation>tipos</translation>
    </message>
    <message>
        <source>Weight by kind, the part of a file&apos;s name before the first &quot;-&quot;; empty = every photo equally often. With weights, photos of an unlisted kind are not used.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Peso por tipo, la parte del nombre de archivo anterior al primer «-»; vacío = todas las fotos con igual frecuencia. Con pesos, las fotos de un tipo no indicado no se usan.</translation>
    </message>
    <message>
        <source>validation share</source>
        <extracomment>training/config.py</extracomment>
        <translation>proporción de validación</translation>
    </message>
    <message>
        <source>Of the photos, chosen by a hash of their content, that training never sees.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Proporción de las fotos, elegidas por un hash de su contenido, que el entrenamiento nunca ve.</translation>
    </message>
    <message>
        <source>smallest scale</source>
        <extracomment>training/config.py</extracomment>
        <translation>escala mínima</translation>
    </message>
    <message>
        <source>Crops are taken at a random scale from this (log-uniform) to full resolution.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Los recortes se toman a una escala aleatoria (log-uniforme) entre esta y la resolución completa.</translation>
    </message>
    <message>
        <source>flip</source>
        <extracomment>training/config.py</extracomment>
        <translation>reflejo</translation>
    </message>
    <message>
        <source>Probabilities of a mirror image, a quarter turn, a mild change of colour.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Probabilidades de una imagen reflejada, de un cuarto de vuelta y de un leve cambio de color.</translation>
    </message>
    <message>
        <source>rotate</source>
        <extracomment>training/config.py</extracomment>
        <translation>giro</translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>training/config.py</extracomment>
        <translation>color</translation>
    </message>
    <message>
        <source>cache mb</source>
        <extracomment>training/config.py</extracomment>
        <translation>caché, MB</translation>
    </message>
    <message>
        <source>Memory for decoded photos.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Memoria para fotos decodificadas.</translation>
    </message>
    <message>
        <source>masks</source>
        <extracomment>training/config.py</extracomment>
        <translation>máscaras</translation>
    </message>
    <message>
        <source>Mixture of holes, by relative weight, and their size.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Mezcla de huecos, por peso relativo, y su tamaño.</translation>
    </message>
    <message>
        <source>rectangles</source>
        <extracomment>training/config.py</extracomment>
        <translation>rectángulos</translation>
    </message>
    <message>
        <source>Sides from smallest to largest of the crop&apos;s (the paper: up to 128 in 256).</source>
        <extracomment>training/config.py</extracomment>
        <translation>Lados entre el mínimo y el máximo, como fracción de los del recorte (el artículo: hasta 128 en 256).</translation>
    </message>
    <message>
        <source>strokes</source>
        <extracomment>training/config.py</extracomment>
        <translation>trazos</translation>
    </message>
    <message>
        <source>Brush strokes and object-like ellipses.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Trazos de pincel y elipses con aspecto de objeto.</translation>
    </message>
    <message>
        <source>blobs</source>
        <extracomment>training/config.py</extracomment>
        <translation>formas</translation>
    </message>
    <message>
        <source>saved</source>
        <extracomment>training/config.py</extracomment>
        <translation>guardadas</translation>
    </message>
    <message>
        <source>Masks from folder, scaled to the crop.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Máscaras de la carpeta, escaladas al recorte.</translation>
    </message>
    <message>
        <source>smallest</source>
        <extracomment>training/config.py</extracomment>
        <translation>lado mínimo</translation>
    </message>
    <message>
        <source>Sides of rectangles as a fraction of the crop.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Lados de los rectángulos como fracción del recorte.</translation>
    </message>
    <message>
        <source>largest</source>
        <extracomment>training/config.py</extracomment>
        <translation>lado máximo</translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>training/config.py</extracomment>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Of saved masks, white = hole.</source>
        <extracomment>training/config.py</extracomment>
        <translation>De máscaras guardadas, blanco = hueco.</translation>
    </message>
    <message>
        <source>phases</source>
        <extracomment>training/config.py</extracomment>
        <translation>fases</translation>
    </message>
    <message>
        <source>A stretch of the run with its own crops, learning rate and critics.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Un tramo del entrenamiento con sus propios recortes, tasa de aprendizaje y críticos.</translation>
    </message>
    <message>
        <source>phase</source>
        <extracomment>training/config.py</extracomment>
        <translation>fase</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>training/config.py</extracomment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>For logs.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Para los registros.</translation>
    </message>
    <message>
        <source>steps</source>
        <extracomment>training/config.py</extracomment>
        <translation>pasos</translation>
    </message>
    <message>
        <source>Generator steps.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Pasos del generador.</translation>
    </message>
    <message>
        <source>crops</source>
        <extracomment>training/config.py</extracomment>
        <translation>recortes</translation>
    </message>
    <message>
        <source>Sizes drawn at random, one size a step.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Tamaños elegidos al azar, uno por paso.</translation>
    </message>
    <message>
        <source>crop</source>
        <extracomment>training/config.py</extracomment>
        <translation>recorte</translation>
    </message>
    <message>
        <source>Batches of one size.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Lotes de un mismo tamaño.</translation>
    </message>
    <message>
        <source>Side of the square crop, px.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Lado del recorte cuadrado, px.</translation>
    </message>
    <message>
        <source>batch</source>
        <extracomment>training/config.py</extracomment>
        <translation>lote</translation>
    </message>
    <message>
        <source>Crops per step, over all processes.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Recortes por paso, entre todos los procesos.</translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>training/config.py</extracomment>
        <translation>proporción</translation>
    </message>
    <message>
        <source>How often this size is drawn, relative to the others, at the start of the phase.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Con qué frecuencia se elige este tamaño, respecto a los demás, al comienzo de la fase.</translation>
    </message>
    <message>
        <source>share end</source>
        <extracomment>training/config.py</extracomment>
        <translation>proporción final</translation>
    </message>
    <message>
        <source>The same at the end of the phase, linear in between; None = as at the start. Growing the share of large crops starts a run small and cheap.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Lo mismo al final de la fase, lineal entre ambas; vacío = como al comienzo. Aumentar la proporción de recortes grandes hace que un entrenamiento empiece pequeño y barato.</translation>
    </message>
    <message>
        <source>lr</source>
        <extracomment>training/config.py</extracomment>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Highest learning rate of the generator.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Tasa de aprendizaje máxima del generador.</translation>
    </message>
    <message>
        <source>warmup steps</source>
        <extracomment>training/config.py</extracomment>
        <translation>pasos de calentamiento</translation>
    </message>
    <message>
        <source>Linear from 0 to lr.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Lineal de 0 a la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>final lr</source>
        <extracomment>training/config.py</extracomment>
        <translation>tasa final</translation>
    </message>
    <message>
        <source>Fraction of lr that a cosine reaches at the last step; 1 = constant.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Fracción de la tasa de aprendizaje a la que llega un coseno en el último paso; 1 = constante.</translation>
    </message>
    <message>
        <source>adversarial</source>
        <extracomment>training/config.py</extracomment>
        <translation>adversarial</translation>
    </message>
    <message>
        <source>Which critics, if any. With critics every crop of the phase has critics.size.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Qué críticos, si los hay. Con críticos, cada recorte de la fase tiene el tamaño de los críticos.</translation>
    </message>
    <message>
        <source>critic steps</source>
        <extracomment>training/config.py</extracomment>
        <translation>pasos de críticos</translation>
    </message>
    <message>
        <source>Critic steps, each on a fresh batch, before every generator step (n_critic, Algorithm 1).</source>
        <extracomment>training/config.py</extracomment>
        <translation>Pasos de los críticos, cada uno con un lote nuevo, antes de cada paso del generador (n_critic, algoritmo 1).</translation>
    </message>
    <message>
        <source>critic lr</source>
        <extracomment>training/config.py</extracomment>
        <translation>tasa de críticos</translation>
    </message>
    <message>
        <source>Adam&apos;s, betas 0.5 and 0.9 (the paper&apos;s), constant after warmup_steps.</source>
        <extracomment>training/config.py</extracomment>
        <translation>De Adam, betas 0.5 y 0.9 (las del artículo), constante tras los pasos de calentamiento.</translation>
    </message>
    <message>
        <source>critic warmup steps</source>
        <extracomment>training/config.py</extracomment>
        <translation>calentamiento de críticos</translation>
    </message>
    <message>
        <source>Steps at the start of the phase in which only the critics learn, so that their first, random opinion does not disturb a trained generator.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Pasos al comienzo de la fase en los que solo aprenden los críticos, para que su primera opinión, aleatoria, no altere un generador ya entrenado.</translation>
    </message>
    <message>
        <source>adversarial weight</source>
        <extracomment>training/config.py</extracomment>
        <translation>peso adversarial</translation>
    </message>
    <message>
        <source>λ of the generator&apos;s adversarial term; ramped up from 0 over warmup_steps.</source>
        <extracomment>training/config.py</extracomment>
        <translation>λ del término adversarial del generador; sube desde 0 durante los pasos de calentamiento.</translation>
    </message>
    <message>
        <source>How much ℓ1 of the second stage counts in this phase; None = LossWeights.refined. A second stage without ℓ1 (section 5.1) learns from its critics alone, so a phase that has none must come before.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Cuánto cuenta ℓ1 de la segunda etapa en esta fase; None = LossWeights.refined. Una segunda etapa sin ℓ1 (sección 5.1) aprende solo de sus críticos, así que antes debe haber una fase sin ellos.</translation>
    </message>
    <message>
        <source>weights</source>
        <extracomment>training/config.py</extracomment>
        <translation>pesos de pérdida</translation>
    </message>
    <message>
        <source>How much each term counts in the generator&apos;s loss. Terms of weight 0 are not computed.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Cuánto cuenta cada término en la pérdida del generador. Los términos de peso 0 no se calculan.</translation>
    </message>
    <message>
        <source>How much ℓ1 of each stage counts. 1.2 and 1 in the authors&apos; schedule; refined 0 leaves the refinement network to its critics (section 5.1).</source>
        <extracomment>training/config.py</extracomment>
        <translation>Cuánto cuenta ℓ1 en cada etapa. 1.2 y 1 en la pauta de los autores; con refinado 0, la red de refinado queda a cargo de sus críticos (sección 5.1).</translation>
    </message>
    <message>
        <source>refined</source>
        <extracomment>training/config.py</extracomment>
        <translation>refinado</translation>
    </message>
    <message>
        <source>Mean ℓ1 over the hole (discounted) and over the rest, of both stages.</source>
        <extracomment>training/config.py</extracomment>
        <translation>ℓ1 media en el hueco (con descuento) y en el resto, de ambas etapas.</translation>
    </message>
    <message>
        <source>known</source>
        <extracomment>training/config.py</extracomment>
        <translation>conocido</translation>
    </message>
    <message>
        <source>gradient penalty</source>
        <extracomment>training/config.py</extracomment>
        <translation>penalización de gradiente</translation>
    </message>
    <message>
        <source>λ of WGAN-GP&apos;s penalty on the critics.</source>
        <extracomment>training/config.py</extracomment>
        <translation>λ de la penalización de WGAN-GP a los críticos.</translation>
    </message>
    <message>
        <source>total variation</source>
        <extracomment>training/config.py</extracomment>
        <translation>variación total</translation>
    </message>
    <message>
        <source>Roughness of the fill.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Rugosidad del relleno.</translation>
    </message>
    <message>
        <source>gradient difference</source>
        <extracomment>training/config.py</extracomment>
        <translation>diferencia de gradiente</translation>
    </message>
    <message>
        <source>Mean ℓ1 between the steps from pixel to pixel of the fill and of the photo.</source>
        <extracomment>training/config.py</extracomment>
        <translation>ℓ1 media entre las diferencias de píxel a píxel del relleno y las de la foto.</translation>
    </message>
    <message>
        <source>perceptual</source>
        <extracomment>training/config.py</extracomment>
        <translation>perceptual</translation>
    </message>
    <message>
        <source>Distance in the features of a network the user supplies.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Distancia en las características de una red que aporta el usuario.</translation>
    </message>
    <message>
        <source>style</source>
        <extracomment>training/config.py</extracomment>
        <translation>estilo</translation>
    </message>
    <message>
        <source>Of the generator. Muon is used on inner kernels only; everything else is Adam&apos;s.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Del generador. Muon se usa solo en los núcleos interiores; el resto es de Adam.</translation>
    </message>
    <message>
        <source>&quot;adam&quot; (the paper&apos;s) or &quot;muon&quot;.</source>
        <extracomment>training/config.py</extracomment>
        <translation>«adam» (el del artículo) o «muon».</translation>
    </message>
    <message>
        <source>betas</source>
        <extracomment>training/config.py</extracomment>
        <translation>betas</translation>
    </message>
    <message>
        <source>Adam&apos;s; the paper&apos;s are 0.5 and 0.9.</source>
        <extracomment>training/config.py</extracomment>
        <translation>De Adam; las del artículo son 0.5 y 0.9.</translation>
    </message>
    <message>
        <source>momentum</source>
        <extracomment>training/config.py</extracomment>
        <translation>momento</translation>
    </message>
    <message>
        <source>Muon&apos;s.</source>
        <extracomment>training/config.py</extracomment>
        <translation>De Muon.</translation>
    </message>
    <message>
        <source>clip</source>
        <extracomment>training/config.py</extracomment>
        <translation>límite de gradiente</translation>
    </message>
    <message>
        <source>Largest length of the gradient of all weights together; 0 = not clipped.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Longitud máxima del gradiente de todos los pesos juntos; 0 = sin límite.</translation>
    </message>
    <message>
        <source>kernels</source>
        <extracomment>training/config.py</extracomment>
        <translation>núcleos</translation>
    </message>
    <message>
        <source>&quot;free&quot; (the paper&apos;s), or &quot;standardised&quot;: every inner kernel keeps mean 0 and one length, without which long runs lose whole branches. For training from nothing; fine-tuning keeps what it was given.</source>
        <extracomment>training/config.py</extracomment>
        <translation>«free» (los del artículo) o «standardised»: cada núcleo interior conserva media 0 y una misma longitud; sin ello, los entrenamientos largos pierden ramas enteras. Para entrenar desde cero; el ajuste fino conserva lo que recibió.</translation>
    </message>
    <message>
        <source>kernel length</source>
        <extracomment>training/config.py</extracomment>
        <translation>longitud de núcleo</translation>
    </message>
    <message>
        <source>Of standardised kernels, √Σw² of one output channel.</source>
        <extracomment>training/config.py</extracomment>
        <translation>De los núcleos estandarizados, √Σw² de un canal de salida.</translation>
    </message>
    <message>
        <source>branch length</source>
        <extracomment>training/config.py</extracomment>
        <translation>longitud de las ramas</translation>
    </message>
    <message>
        <source>The same in the two branches of the second stage, whose features shrink from layer to layer.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Lo mismo en las dos ramas de la segunda etapa, cuyas características se reducen de capa en capa.</translation>
    </message>
    <message>
        <source>decoder length</source>
        <extracomment>training/config.py</extracomment>
        <translation>longitud de decodificador</translation>
    </message>
    <message>
        <source>The same in both decoders, whose features grow alike.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Lo mismo en ambos decodificadores, cuyas características crecen por igual.</translation>
    </message>
    <message>
        <source>The critics of appendix D.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Los críticos del apéndice D.</translation>
    </message>
    <message>
        <source>local widths</source>
        <extracomment>training/config.py</extracomment>
        <translation>anchos locales</translation>
    </message>
    <message>
        <source>Channels of each layer.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Canales de cada capa.</translation>
    </message>
    <message>
        <source>global widths</source>
        <extracomment>training/config.py</extracomment>
        <translation>anchos globales</translation>
    </message>
    <message>
        <source>Side of the whole crop, which the global critic sees, px.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Lado del recorte completo, que ve el crítico global, px.</translation>
    </message>
    <message>
        <source>patch</source>
        <extracomment>training/config.py</extracomment>
        <translation>parche</translation>
    </message>
    <message>
        <source>Side of the square around the hole, which the local critic sees, px.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Lado del cuadrado en torno al hueco, que ve el crítico local, px.</translation>
    </message>
    <message>
        <source>discount</source>
        <extracomment>training/config.py</extracomment>
        <translation>descuento</translation>
    </message>
    <message>
        <source>γ of the spatially discounted loss; 0.99 in the paper, 0.9 in the authors&apos; code.</source>
        <extracomment>training/config.py</extracomment>
        <translation>γ de la pérdida con descuento espacial; 0.99 en el artículo, 0.9 en el código de los autores.</translation>
    </message>
    <message>
        <source>ema</source>
        <extracomment>training/config.py</extracomment>
        <translation>ema</translation>
    </message>
    <message>
        <source>Decay of the averaged weights, which are what is exported.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Decaimiento de los pesos promediados, que son los que se exportan.</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>training/config.py</extracomment>
        <translation>precisión</translation>
    </message>
    <message>
        <source>&quot;auto&quot; = 16-bit convolutions where the device gains, else &quot;float32&quot;.</source>
        <extracomment>training/config.py</extracomment>
        <translation>«auto» = convoluciones de 16 bits donde el dispositivo gana con ello; si no, «float32».</translation>
    </message>
    <message>
        <source>channels last</source>
        <extracomment>training/config.py</extracomment>
        <translation>canales al final</translation>
    </message>
    <message>
        <source>Memory layout of the pictures; faster on most processors.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Disposición de las imágenes en memoria; más rápida en la mayoría de los procesadores.</translation>
    </message>
    <message>
        <source>checkpoint minutes</source>
        <extracomment>training/config.py</extracomment>
        <translation>punto de control, min</translation>
    </message>
    <message>
        <source>Time between checkpoints; at most this much work can be lost.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Tiempo entre puntos de control; como máximo se pierde este trabajo.</translation>
    </message>
    <message>
        <source>log every</source>
        <extracomment>training/config.py</extracomment>
        <translation>registrar cada</translation>
    </message>
    <message>
        <source>Steps between two lines of the log.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Pasos entre dos líneas del registro.</translation>
    </message>
    <message>
        <source>validate every</source>
        <extracomment>training/config.py</extracomment>
        <translation>validar cada</translation>
    </message>
    <message>
        <source>Steps between two validations, two sheets of pictures; 0 = none.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Pasos entre dos validaciones o entre dos hojas de imágenes; 0 = ninguna.</translation>
    </message>
    <message>
        <source>validation crops</source>
        <extracomment>training/config.py</extracomment>
        <translation>recortes de validación</translation>
    </message>
    <message>
        <source>How many crops the validation looks at.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Cuántos recortes examina la validación.</translation>
    </message>
    <message>
        <source>sheet every</source>
        <extracomment>training/config.py</extracomment>
        <translation>hoja cada</translation>
    </message>
    <message>
        <source>rollbacks</source>
        <extracomment>training/config.py</extracomment>
        <translation>retrocesos</translation>
    </message>
    <message>
        <source>How often in a row a run may go back to its last good state before it gives up.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Cuántas veces seguidas puede volver un entrenamiento a su último estado bueno antes de abandonar.</translation>
    </message>
    <message>
        <source>This processor is too old for the libraries Lacuna is built on: they need SSE4.2, which processors have since about 2009.</source>
        <extracomment>app/system/needs.py</extracomment>
        <translation>Este procesador es demasiado antiguo para las bibliotecas de Lacuna: necesitan SSE4.2, que los procesadores tienen desde 2009 aproximadamente.</translation>
    </message>
    <message>
        <source>Lacuna has no display to open its window on; without one use: lacuna fill PHOTO --mask MASK -o OUT</source>
        <extracomment>app/system/needs.py</extracomment>
        <translation>Lacuna no tiene pantalla en la que abrir su ventana; sin pantalla, use: lacuna fill PHOTO --mask MASK -o OUT</translation>
    </message>
    <message>
        <source>Lacuna cannot open a window: this system lacks {libraries}. On Debian and Ubuntu they are installed with: sudo apt install {packages}</source>
        <extracomment>app/system/needs.py</extracomment>
        <translation>Lacuna no puede abrir una ventana: a este sistema le falta {libraries}. En Debian y Ubuntu se instala con: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>app/tools/brush.py</extracomment>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Drag to paint what should go · right-drag erases · Shift-click draws a line · [ and ] change the size</source>
        <extracomment>app/tools/brush.py</extracomment>
        <translation>Arrastre para pintar lo que sobra · arrastrar con el botón derecho borra · Mayús+clic traza una línea · [ y ] cambian el tamaño</translation>
    </message>
    <message>
        <source>Brush stroke</source>
        <extracomment>app/tools/brush.py</extracomment>
        <translation>Trazo de pincel</translation>
    </message>
    <message>
        <source>Erase stroke</source>
        <extracomment>app/tools/brush.py</extracomment>
        <translation>Trazo de borrador</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>app/tools/ellipse.py</extracomment>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Drag an ellipse · Ctrl or the right button subtracts · Shift makes a circle</source>
        <extracomment>app/tools/ellipse.py</extracomment>
        <translation>Arrastre una elipse · Ctrl o el botón derecho resta · Mayús hace un círculo</translation>
    </message>
    <message>
        <source>Subtract ellipse</source>
        <extracomment>app/tools/ellipse.py</extracomment>
        <translation>Restar elipse</translation>
    </message>
    <message>
        <source>Eraser</source>
        <extracomment>app/tools/eraser.py</extracomment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Drag to take pixels out of the mask · right-drag paints · Shift-click draws a line · [ and ] change the size</source>
        <extracomment>app/tools/eraser.py</extracomment>
        <translation>Arrastre para quitar píxeles de la máscara · arrastrar con el botón derecho pinta · Mayús+clic traza una línea · [ y ] cambian el tamaño</translation>
    </message>
    <message>
        <source>Inspect</source>
        <extracomment>app/tools/inspect.py</extracomment>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>Hover over a filled pixel to see what it attended to · click pins · click known pixels to ask back</source>
        <extracomment>app/tools/inspect.py</extracomment>
        <translation>Pase el puntero sobre un píxel rellenado para ver a qué atendió · un clic fija · haga clic en píxeles conocidos para preguntar a la inversa</translation>
    </message>
    <message>
        <source>Lasso</source>
        <extracomment>app/tools/lasso.py</extracomment>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Draw around what should go · Ctrl or the right button subtracts</source>
        <extracomment>app/tools/lasso.py</extracomment>
        <translation>Dibuje alrededor de lo que sobra · Ctrl o el botón derecho resta</translation>
    </message>
    <message>
        <source>Subtract lasso</source>
        <extracomment>app/tools/lasso.py</extracomment>
        <translation>Restar lazo</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>app/tools/pan.py</extracomment>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Drag to move the photo · with any tool: hold Space, or drag with the middle button</source>
        <extracomment>app/tools/pan.py</extracomment>
        <translation>Arrastre para mover la foto · con cualquier herramienta: mantenga Espacio o arrastre con el botón central</translation>
    </message>
    <message>
        <source>Polygon</source>
        <extracomment>app/tools/polygon.py</extracomment>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Click corners · Enter, a double-click or the first corner closes it · Backspace takes the last one back · Ctrl or the right button subtracts</source>
        <extracomment>app/tools/polygon.py</extracomment>
        <translation>Haga clic en las esquinas · Intro, doble clic o la primera esquina lo cierra · Retroceso quita la última · Ctrl o el botón derecho resta</translation>
    </message>
    <message>
        <source>Subtract polygon</source>
        <extracomment>app/tools/polygon.py</extracomment>
        <translation>Restar polígono</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>app/tools/rectangle.py</extracomment>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Drag a rectangle · Ctrl or the right button subtracts · Shift makes a square</source>
        <extracomment>app/tools/rectangle.py</extracomment>
        <translation>Arrastre un rectángulo · Ctrl o el botón derecho resta · Mayús hace un cuadrado</translation>
    </message>
    <message>
        <source>Subtract rectangle</source>
        <extracomment>app/tools/rectangle.py</extracomment>
        <translation>Restar rectángulo</translation>
    </message>
    <message>
        <source>Click a colour to select what looks like it · Ctrl or the right button subtracts</source>
        <extracomment>app/tools/select_colour.py</extracomment>
        <translation>Haga clic en un color para seleccionar lo que se le parece · Ctrl o el botón derecho resta</translation>
    </message>
    <message>
        <source>Draw over a thing, or around it · Shift-drag a box around it · Ctrl or the right button subtracts</source>
        <extracomment>app/tools/select_object.py</extracomment>
        <translation>Dibuje sobre una cosa o alrededor · Mayús+arrastrar traza un marco en torno a ella · Ctrl o el botón derecho resta</translation>
    </message>
    <message>
        <source>Not from here</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>De aquí no</translation>
    </message>
    <message>
        <source>Drag over what a fill must not use · right-drag allows it again · Shift+Enter fills again</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>Arrastre sobre lo que un relleno no debe usar · el botón derecho lo permite de nuevo · Mayús+Intro rellena otra vez</translation>
    </message>
    <message>
        <source>Only from here</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>Solo de aquí</translation>
    </message>
    <message>
        <source>Drag over all that a fill may use · right-drag takes it out again · Shift+Enter fills again</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>Arrastre sobre todo lo que un relleno puede usar · el botón derecho lo quita · Mayús+Intro rellena otra vez</translation>
    </message>
    <message>
        <source>Allow sources</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>Permitir orígenes</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Abra antes una foto</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>app/window/actions.py, app/window/shortcuts.py</extracomment>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Máscara</translation>
    </message>
    <message>
        <source>F&amp;ill</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Relleno</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Mo&amp;delo</translation>
    </message>
    <message>
        <source>&amp;Attention</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>A&amp;tención</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>Another answer in the place of the newest fill</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Otra variante en lugar del último relleno</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a photo or a project</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Abrir una foto o un proyecto</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Go through the photos of a folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Recorrer las fotos de una carpeta</translation>
    </message>
    <message>
        <source>Open sample p&amp;hoto</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Abrir foto de e&amp;jemplo</translation>
    </message>
    <message>
        <source>Open a sample photo with its mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Abrir una foto de ejemplo con su máscara</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the photo to its file</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Guardar la foto en su archivo</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>app/window/actions.py, app/window/messages.py</extracomment>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>Save a new file</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Guardar un archivo nuevo</translation>
    </message>
    <message>
        <source>Save pro&amp;ject</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Guardar &amp;proyecto</translation>
    </message>
    <message>
        <source>Save the photo with its mask, marks, fills and undo steps, to go on later</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Guardar la foto con su máscara, marcas, rellenos y pasos de deshacer, para seguir después</translation>
    </message>
    <message>
        <source>Sav&amp;e project as…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Guardar pr&amp;oyecto como…</translation>
    </message>
    <message>
        <source>Save a new project</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Guardar un proyecto nuevo</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Guardar y siguien&amp;te</translation>
    </message>
    <message>
        <source>Save this photo where the folder&apos;s photos go, and show the next one</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Guardar esta foto donde van las de la carpeta y mostrar la siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Foto a&amp;nterior</translation>
    </message>
    <message>
        <source>Show the photo before in the folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Mostrar la foto anterior de la carpeta</translation>
    </message>
    <message>
        <source>Ne&amp;xt photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Foto s&amp;iguiente</translation>
    </message>
    <message>
        <source>Show the next photo in the folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Mostrar la foto siguiente de la carpeta</translation>
    </message>
    <message>
        <source>Fin&amp;d in folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Buscar en la carpeta</translation>
    </message>
    <message>
        <source>Find a photo of the folder by its name</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Buscar una foto de la carpeta por su nombre</translation>
    </message>
    <message>
        <source>C&amp;lose folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>C&amp;errar carpeta</translation>
    </message>
    <message>
        <source>Put the filmstrip away</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Quitar la tira de fotos</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Lote…</translation>
    </message>
    <message>
        <source>Fill many photos with the same choices</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Rellenar muchas fotos con las mismas opciones</translation>
    </message>
    <message>
        <source>&amp;Close photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Cerrar &amp;foto</translation>
    </message>
    <message>
        <source>Close the photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Cerrar la foto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Cerrar el editor</translation>
    </message>
    <message>
        <source>&amp;Copy photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Copiar foto</translation>
    </message>
    <message>
        <source>Copy the photo as it is now</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Copiar la foto tal como está</translation>
    </message>
    <message>
        <source>&amp;Paste as new photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Pegar como foto nueva</translation>
    </message>
    <message>
        <source>Open the picture on the clipboard</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Abrir la imagen del portapapeles</translation>
    </message>
    <message>
        <source>Paste as &amp;mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Pegar como &amp;máscara</translation>
    </message>
    <message>
        <source>Use the picture on the clipboard as the mask; white is the hole</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Usar la imagen del portapapeles como máscara; el blanco es el hueco</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Memory for undo and for fills</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Memoria para deshacer y para rellenar</translation>
    </message>
    <message>
        <source>&amp;Open mask…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Abrir máscara…</translation>
    </message>
    <message>
        <source>Open a mask; white is the hole</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Abrir una máscara; el blanco es el hueco</translation>
    </message>
    <message>
        <source>Open in&amp;verted mask…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Abrir máscara in&amp;vertida…</translation>
    </message>
    <message>
        <source>Open a mask; black is the hole</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Abrir una máscara; el negro es el hueco</translation>
    </message>
    <message>
        <source>&amp;Save mask…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Guardar máscara…</translation>
    </message>
    <message>
        <source>Save the mask as a PNG, white = hole</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Guardar la máscara como PNG, blanco = hueco</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Vacia&amp;r</translation>
    </message>
    <message>
        <source>Unmask everything</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Desenmascarar todo</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>Swap hole and known</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Intercambiar hueco y conocido</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Hide the mask; it stays</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ocultar la máscara; se conserva</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Expandir</translation>
    </message>
    <message>
        <source>Grow the holes by 2 px</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Expandir los huecos 2 px</translation>
    </message>
    <message>
        <source>S&amp;hrink</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Contraer</translation>
    </message>
    <message>
        <source>Shrink the holes by 2 px</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Contraer los huecos 2 px</translation>
    </message>
    <message>
        <source>G&amp;row or shrink by…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>E&amp;xpandir o contraer…</translation>
    </message>
    <message>
        <source>Move the edge of the holes by a number</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Mover el borde de los huecos según un número</translation>
    </message>
    <message>
        <source>S&amp;mooth…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Suavizar…</translation>
    </message>
    <message>
        <source>Round the outline of the holes</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Redondear el contorno de los huecos</translation>
    </message>
    <message>
        <source>Fill &amp;enclosed</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Inc&amp;luir lo encerrado</translation>
    </message>
    <message>
        <source>Add what the holes enclose on all sides</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Añadir lo que los huecos encierran por todos lados</translation>
    </message>
    <message>
        <source>Suggest dust and spec&amp;ks…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Sugerir &amp;polvo y motas…</translation>
    </message>
    <message>
        <source>Find small spots to mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Buscar manchas pequeñas que enmascarar</translation>
    </message>
    <message>
        <source>Suggest le&amp;ttering…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Sugerir &amp;texto…</translation>
    </message>
    <message>
        <source>Find date stamps and captions to mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Buscar fechas y rótulos que enmascarar</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Rellenar</translation>
    </message>
    <message>
        <source>Fill what is masked; then try again</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Rellenar lo enmascarado; después, intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop the fill, or keep its answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Detener el relleno o conservar su variante</translation>
    </message>
    <message>
        <source>&amp;Previous answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Variante &amp;anterior</translation>
    </message>
    <message>
        <source>Show the answer before</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Mostrar la variante anterior</translation>
    </message>
    <message>
        <source>&amp;Next answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Variante &amp;siguiente</translation>
    </message>
    <message>
        <source>Show the next answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Mostrar la variante siguiente</translation>
    </message>
    <message>
        <source>Show the p&amp;lan</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Mostrar el p&amp;lan</translation>
    </message>
    <message>
        <source>Say how the fill would be done, how long it takes and how much memory</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Mostrar cómo se haría el relleno, cuánto tardaría y cuánta memoria usaría</translation>
    </message>
    <message>
        <source>Compare &amp;all fillers</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Comparar &amp;todos los métodos</translation>
    </message>
    <message>
        <source>Run every filler and pick a result</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ejecutar todos los métodos y elegir un resultado</translation>
    </message>
    <message>
        <source>&amp;Test on known</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Probar en lo conocido</translation>
    </message>
    <message>
        <source>Try the hole&apos;s shape where the photo is intact, and measure every filler and model</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Probar la forma del hueco donde la foto está intacta y medir cada método y modelo</translation>
    </message>
    <message>
        <source>Convert other people’s weights and use them</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Convertir pesos de otros y usarlos</translation>
    </message>
    <message>
        <source>&amp;Manage models…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Gestionar modelos…</translation>
    </message>
    <message>
        <source>List, rename, export, delete and choose models</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ver, renombrar, exportar, eliminar y elegir modelos</translation>
    </message>
    <message>
        <source>&amp;Fine-tune…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Ajuste fino…</translation>
    </message>
    <message>
        <source>Train the network on my own photos and keep what is better</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Entrenar la red con mis propias fotos y conservar lo que mejore</translation>
    </message>
    <message>
        <source>Only this &amp;photo…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Solo esta foto…</translation>
    </message>
    <message>
        <source>Learn from the open photo alone, then fill again</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Aprender solo de la foto abierta y rellenar de nuevo</translation>
    </message>
    <message>
        <source>Fill &amp;again</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Rellenar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Fill what was filled last again: without the barred sources, else with another answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Rellenar otra vez lo último: sin los orígenes excluidos o, si no, con otra variante</translation>
    </message>
    <message>
        <source>&amp;Bar these sources</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Excluir estos orígenes</translation>
    </message>
    <message>
        <source>Paint the probe&apos;s sources “not from here”</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Pintar los orígenes del sondeo como «De aquí no»</translation>
    </message>
    <message>
        <source>A&amp;llow all</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Permitir todo</translation>
    </message>
    <message>
        <source>Forget every barred source</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Olvidar todos los orígenes excluidos</translation>
    </message>
    <message>
        <source>&amp;Next overlay</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Superposición &amp;siguiente</translation>
    </message>
    <message>
        <source>Show the next overlay</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Mostrar la superposición siguiente</translation>
    </message>
    <message>
        <source>&amp;Save overlay…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Guardar superposición…</translation>
    </message>
    <message>
        <source>Save the photo with the overlay as PNG</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Guardar la foto con la superposición como PNG</translation>
    </message>
    <message>
        <source>Save &amp;probe…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Guardar s&amp;ondeo…</translation>
    </message>
    <message>
        <source>Save the probed pixel&apos;s sources as JSON</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Guardar los orígenes del píxel sondeado como JSON</translation>
    </message>
    <message>
        <source>Save &amp;figure…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Guardar &amp;figura…</translation>
    </message>
    <message>
        <source>Save input, fill and attention as one PNG</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Guardar entrada, relleno y atención en un solo PNG</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Encajar</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Mostrar la foto completa</translation>
    </message>
    <message>
        <source>One photo pixel on one screen pixel</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Un píxel de la foto en un píxel de la pantalla</translation>
    </message>
    <message>
        <source>Hold O to see &amp;before</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Mantener O: ver an&amp;tes</translation>
    </message>
    <message>
        <source>S&amp;plit before and now</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Di&amp;vidir antes y ahora</translation>
    </message>
    <message>
        <source>Before at the left of a line that can be dragged, now at the right</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Antes a la izquierda de una línea que se puede arrastrar; ahora, a la derecha</translation>
    </message>
    <message>
        <source>Side by si&amp;de</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Lado a la&amp;do</translation>
    </message>
    <message>
        <source>Before and now next to each other</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Antes y ahora uno junto a otro</translation>
    </message>
    <message>
        <source>Flic&amp;ker before and now</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Alternar a&amp;ntes y ahora</translation>
    </message>
    <message>
        <source>Before and now take turns</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Antes y ahora se alternan</translation>
    </message>
    <message>
        <source>Diff&amp;erence to before</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Di&amp;ferencia con antes</translation>
    </message>
    <message>
        <source>Pixel &amp;values</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Valores del pí&amp;xel</translation>
    </message>
    <message>
        <source>What the pixel under the pointer holds now, held before, and was drawn as by the network</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>El valor del píxel bajo el puntero ahora, antes y como lo dibujó la red</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Nave&amp;gador</translation>
    </message>
    <message>
        <source>At high zoom, show the whole photo in a corner</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Con mucho zoom, mostrar la foto completa en una esquina</translation>
    </message>
    <message>
        <source>Film&amp;strip</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Tira de f&amp;otos</translation>
    </message>
    <message>
        <source>Show or hide the photos of the folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Mostrar u ocultar las fotos de la carpeta</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Usar toda la pantalla</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>List every key</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ver todas las teclas</translation>
    </message>
    <message>
        <source>&amp;About Lacuna</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>&amp;Acerca de Lacuna</translation>
    </message>
    <message>
        <source>Version, licences and the paper behind it</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Versión, licencias y el artículo en que se basa</translation>
    </message>
    <message>
        <source>{what}: {how}</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>{what}: {how}</translation>
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
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>app/window/actions.py, app/window/shortcuts.py</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>app/window/actions.py, app/window/shortcuts.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>Paint over what should go first</source>
        <extracomment>app/window/enabling.py</extracomment>
        <translation>Pinte antes sobre lo que sobra</translation>
    </message>
    <message>
        <source>Fill something first: further answers are made after it</source>
        <extracomment>app/window/enabling.py</extracomment>
        <translation>Rellene algo antes: después se hacen más variantes</translation>
    </message>
    <message>
        <source>Nothing is being filled</source>
        <extracomment>app/batch/window/dialog.py, app/window/enabling.py</extracomment>
        <translation>No se está rellenando nada</translation>
    </message>
    <message>
        <source>Open a folder first</source>
        <extracomment>app/window/enabling.py</extracomment>
        <translation>Abra antes una carpeta</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>app/window/announcing.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Guardar como {format}</translation>
    </message>
    <message>
        <source>The whole file is encoded anew, because {reason}. A higher quality changes less and makes a larger file.</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>El archivo completo se codifica de nuevo porque {reason}. Una calidad mayor cambia menos y da un archivo más grande.</translation>
    </message>
    <message>
        <source>As the ori&amp;ginal</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Como el ori&amp;ginal</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>&amp;Calidad</translation>
    </message>
    <message>
        <source>&amp;Colours kept</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>C&amp;olores conservados</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Licences…</source>
        <extracomment>app/window/help.py</extracomment>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Lacuna {version}&lt;/h3&gt;&lt;p&gt;Fills holes in photographs, offline, and keeps what the network looked at.&lt;/p&gt;&lt;p&gt;The network is that of J. Yu, Z. Lin, J. Yang, X. Shen, X. Lu and T. Huang, “Generative Image Inpainting with Contextual Attention”, CVPR 2018, trained by us on freely licensed photographs.&lt;/p&gt;&lt;p&gt;Code: Apache-2.0. Bundled model: CC BY-SA 4.0. Qt is used under the LGPL.&lt;/p&gt;</source>
        <extracomment>app/window/help.py</extracomment>
        <translation>&lt;h3&gt;Lacuna {version}&lt;/h3&gt;&lt;p&gt;Rellena huecos en fotografías, sin conexión, y conserva lo que miró la red.&lt;/p&gt;&lt;p&gt;La red es la de J. Yu, Z. Lin, J. Yang, X. Shen, X. Lu y T. Huang, «Generative Image Inpainting with Contextual Attention», CVPR 2018, entrenada por nosotros con fotografías de licencia libre.&lt;/p&gt;&lt;p&gt;Código: Apache-2.0. Modelo incluido: CC BY-SA 4.0. Qt se usa bajo la LGPL.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Lacuna</source>
        <extracomment>app/window/help.py</extracomment>
        <translation>Acerca de Lacuna</translation>
    </message>
    <message>
        <source>The model</source>
        <extracomment>app/window/licences.py</extracomment>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>Built on</source>
        <extracomment>app/window/licences.py</extracomment>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>app/window/licences.py</extracomment>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>This text cannot be read: {error}

{details}</source>
        <extracomment>app/window/licences.py</extracomment>
        <translation>Este texto no se puede leer: {error}

{details}</translation>
    </message>
    <message>
        <source>&amp;Pink, hatched</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>&amp;Rosa, rayado</translation>
    </message>
    <message>
        <source>&amp;Yellow, hatched</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>&amp;Amarillo, rayado</translation>
    </message>
    <message>
        <source>&amp;Blue, plain</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>A&amp;zul, liso</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Tira de fotos</translation>
    </message>
    <message>
        <source>All ({sampling})</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Todos ({sampling})</translation>
    </message>
    <message>
        <source>Half ({sampling})</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>La mitad ({sampling})</translation>
    </message>
    <message>
        <source>A quarter ({sampling})</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Una cuarta parte ({sampling})</translation>
    </message>
    <message>
        <source>As the ori&amp;ginal: quality about {quality}, colours {sampling}</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Como el ori&amp;ginal: calidad aproximada {quality}, colores {sampling}</translation>
    </message>
    <message>
        <source>As the ori&amp;ginal: quality about {quality}</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>Como el ori&amp;ginal: calidad aproximada {quality}</translation>
    </message>
    <message>
        <source>Mask &amp;colour</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>&amp;Color de máscara</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>app/window/main_window.py, app/window/shortcuts.py</extracomment>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Main</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Principal</translation>
    </message>
    <message>
        <source>State of the network</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Estado de la red</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Replace “{name}” in {folder}?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>¿Reemplazar «{name}» en {folder}?</translation>
    </message>
    <message>
        <source>Save a&amp;gain</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Guardar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Sobrescribir</translation>
    </message>
    <message>
        <source>contains {part}</source>
        <extracomment>app/window/notices.py</extracomment>
        <translation>contiene {part}</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>{name}[*] — Lacuna</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>{name}[*] — Lacuna</translation>
    </message>
    <message>
        <source>Answer {number} of {count}, more are being made…</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>Variante {number} de {count}, haciendo más…</translation>
    </message>
    <message>
        <source>Answer {number} of {count}</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>Variante {number} de {count}</translation>
    </message>
    <message>
        <source>“{name}” cannot go on. {reason}</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>«{name}» no puede continuar. {reason}</translation>
    </message>
    <message>
        <source>The model is being written…</source>
        <extracomment>app/finetune/window/status_button.py, app/finetune/window/verdict_page.py</extracomment>
        <translation>Se está escribiendo el modelo…</translation>
    </message>
    <message>
        <source>Looking for the object, then filling…</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>Buscando el objeto para rellenarlo…</translation>
    </message>
    <message>
        <source>Waiting until {name} is written, to show the other photo…</source>
        <extracomment>app/photo/turn.py</extracomment>
        <translation>La otra foto se mostrará cuando se haya escrito {name}…</translation>
    </message>
    <message>
        <source>Keep the answer that is shown; going on keeps it, too</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Conservar la variante que se muestra; continuar también la conserva</translation>
    </message>
    <message>
        <source>“{name}” has unsaved changes.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>«{name}» tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Save them before going on?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>¿Guardarlos antes de continuar?</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos have unsaved changes.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>
            <numerusform>{n} foto tiene cambios sin guardar.</numerusform>
            <numerusform>{n} fotos tienen cambios sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save all</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Guardar todo</translation>
    </message>
    <message>
        <source>Replace the original “{name}”?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>¿Reemplazar el original «{name}»?</translation>
    </message>
    <message>
        <source>Save as keeps the original and writes a new file.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Guardar como conserva el original y escribe un archivo nuevo.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>“{name}” is not in its folder any more.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>«{name}» ya no está en su carpeta.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Otro programa ha cambiado «{name}».</translation>
    </message>
    <message>
        <source>Save it there again?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>¿Guardarlo allí de nuevo?</translation>
    </message>
    <message>
        <source>Overwriting loses what was changed there; reloading, what you did.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Sobrescribir pierde lo que se cambió allí; recargar, lo que usted hizo.</translation>
    </message>
    <message>
        <source>Read it again?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>¿Leerlo de nuevo?</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>What is “{name}”?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>¿Qué es «{name}»?</translation>
    </message>
    <message>
        <source>Open as photo</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Abrir como foto</translation>
    </message>
    <message>
        <source>Use as mask</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Usar como máscara</translation>
    </message>
    <message>
        <source>“{name}” is {size} pixels, the photo {photo_size}.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>«{name}» tiene {size} píxeles; la foto, {photo_size}.</translation>
    </message>
    <message>
        <source>Their proportions agree. White in the picture is the hole.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Sus proporciones coinciden. El blanco de la imagen es el hueco.</translation>
    </message>
    <message>
        <source>Scale it</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Escalarla</translation>
    </message>
    <message>
        <source>“{name}” marks {percent} % of the photo as the hole.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>«{name}» marca el {percent} % de la foto como hueco.</translation>
    </message>
    <message>
        <source>Inverted, it marks the rest. White in the picture is the hole.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Invertida, marca el resto. El blanco de la imagen es el hueco.</translation>
    </message>
    <message>
        <source>&amp;Invert it</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Invertirla</translation>
    </message>
    <message>
        <source>&amp;Use it as it is</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Usarla tal cual</translation>
    </message>
    <message>
        <source>Do you know where it is now?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>¿Sabe dónde está ahora?</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>Import “{kind}”?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>¿Importar «{kind}»?</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>“{name}” is still being trained.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>«{name}» aún se está entrenando.</translation>
    </message>
    <message>
        <source>It can be saved now and go on the next time Lacuna is open.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Se puede guardar ahora y continuar la próxima vez que se abra Lacuna.</translation>
    </message>
    <message>
        <source>&amp;Save and go on next time</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Guardar y continuar la próxima vez</translation>
    </message>
    <message>
        <source>Stop and &amp;discard</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Detener y &amp;descartar</translation>
    </message>
    <message>
        <source>The batch is not finished: {done} of {total} photos are done.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>El lote no está terminado: {done} de {total} fotos terminadas.</translation>
    </message>
    <message>
        <source>Results that are finished stay; the rest can be filled later.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Los resultados terminados se conservan; el resto se puede rellenar después.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>&amp;Go on filling</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Seguir rellenando</translation>
    </message>
    <message>
        <source>Delete what “{name}” has learned?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>¿Eliminar lo que «{name}» ha aprendido?</translation>
    </message>
    <message>
        <source>Your photos and the other models stay as they are.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Sus fotos y los demás modelos quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Delete the model “{name}”?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>¿Eliminar el modelo «{name}»?</translation>
    </message>
    <message>
        <source>Its file is removed for good. Export it first to keep a copy.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Su archivo se elimina para siempre. Expórtelo antes para conservar una copia.</translation>
    </message>
    <message>
        <source>There is such a file already; its content will be lost.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>Ya hay un archivo así; su contenido se perderá.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (below, with the General Public License
that it refers to). They are separate libraries in this copy of Lacuna: you may replace them with versions that you have
changed, and take Lacuna apart to find faults in such changes. Their source is at https://download.qt.io and
https://code.qt.io.
</source>
        <extracomment>app/window/notices.py</extracomment>
        <translation>Qt y PySide6 se usan bajo la GNU Lesser General Public License, versión 3 (abajo, con la General Public License
a la que remite). En esta copia de Lacuna son bibliotecas separadas: puede reemplazarlas por versiones que haya
modificado y desensamblar Lacuna para encontrar fallos en esos cambios. Su código fuente está en https://download.qt.io y
https://code.qt.io.
</translation>
    </message>
    <message>
        <source>Wheel</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Zoom en el puntero</translation>
    </message>
    <message>
        <source>Space-drag, middle-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Espacio+arrastrar, botón central+arrastrar</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Mover la foto</translation>
    </message>
    <message>
        <source>[ and ], Alt+wheel</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>[ y ], Alt+rueda</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Alt-drag, Ctrl+Alt-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Alt+arrastrar, Ctrl+Alt+arrastrar</translation>
    </message>
    <message>
        <source>Right-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Botón derecho+arrastrar</translation>
    </message>
    <message>
        <source>Erase instead of painting</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Borrar en vez de pintar</translation>
    </message>
    <message>
        <source>Shift-click</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Mayús+clic</translation>
    </message>
    <message>
        <source>Line from the last stroke</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Línea desde el último trazo</translation>
    </message>
    <message>
        <source>Shift-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Mayús+arrastrar</translation>
    </message>
    <message>
        <source>Square, circle, box</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Cuadrado, círculo, marco</translation>
    </message>
    <message>
        <source>Ctrl-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Ctrl+arrastrar</translation>
    </message>
    <message>
        <source>Subtract from the mask</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Restar de la máscara</translation>
    </message>
    <message>
        <source>Hold O</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Mantener O</translation>
    </message>
    <message>
        <source>See the photo as opened</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Ver la foto tal como se abrió</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Move the crosshair</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Mover la cruz</translation>
    </message>
    <message>
        <source>Shift+arrows, Ctrl+arrows</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Mayús+flechas, Ctrl+flechas</translation>
    </message>
    <message>
        <source>Move it far, by one pixel</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Moverla lejos, un píxel</translation>
    </message>
    <message>
        <source>Put the tool down, lift it</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Apoyar la herramienta, levantarla</translation>
    </message>
    <message>
        <source>Shift+P</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Mayús+P</translation>
    </message>
    <message>
        <source>The same, but erase</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Lo mismo, pero borrando</translation>
    </message>
    <message>
        <source>End a stroke, close a polygon</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Terminar un trazo, cerrar un polígono</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Take the last corner back</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Quitar la última esquina</translation>
    </message>
    <message>
        <source>Give a stroke up</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Abandonar un trazo</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Intro, Esc</translation>
    </message>
    <message>
        <source>Keep or cancel what is tried</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Conservar o cancelar lo que se prueba</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>1 a 9</translation>
    </message>
    <message>
        <source>Pick a result or a place</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Elegir un resultado o un lugar</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Flechas, Inicio, Fin</translation>
    </message>
    <message>
        <source>Compare two pictures</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Comparar dos imágenes</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>F2, Supr</translation>
    </message>
    <message>
        <source>Rename or delete a model</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Renombrar o eliminar un modelo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>On the photo</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Sobre la foto</translation>
    </message>
    <message>
        <source>Painting without a mouse</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Pintar sin ratón</translation>
    </message>
    <message>
        <source>In bars and windows</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>En barras y ventanas</translation>
    </message>
    <message>
        <source>Drop folders or photos here</source>
        <extracomment>app/window/source_list.py</extracomment>
        <translation>Suelte aquí carpetas o fotos</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Sample photo</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>Foto de ejemplo</translation>
    </message>
    <message>
        <source>Open or drop a photo or a folder</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>Abra o suelte una foto o una carpeta</translation>
    </message>
    <message>
        <source>Paint over what should go, press Enter, save.</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>Pinte sobre lo que sobra, pulse Intro y guarde.</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>&amp;Deshacer {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>&amp;Rehacer {step}</translation>
    </message>
    <message>
        <source>Brush size ([ and ], or Alt+wheel)</source>
        <extracomment>app/window/tool_options.py</extracomment>
        <translation>Tamaño del pincel ([ y ], o Alt+rueda)</translation>
    </message>
    <message>
        <source>Brush size</source>
        <extracomment>app/window/tool_options.py</extracomment>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Brush size in photo pixels</source>
        <extracomment>app/window/tool_options.py</extracomment>
        <translation>Tamaño del pincel en píxeles de la foto</translation>
    </message>
    <message>
        <source>less than a second</source>
        <extracomment>app/window/words.py</extracomment>
        <translation>menos de un segundo</translation>
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
        <translation>No se puede leer «{name}»; compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Lacuna projects (*{suffix})</source>
        <extracomment>app/work/names.py</extracomment>
        <translation>Proyectos de Lacuna (*{suffix})</translation>
    </message>
    <message>
        <source>There is no device “{key}”; use auto, cpu, cuda or cuda:0.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>No existe el dispositivo «{key}»; use auto, cpu, cuda o cuda:0.</translation>
    </message>
    <message>
        <source>No CUDA card can be used on this computer; choose the CPU or the automatic device.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>En este equipo no se puede usar ninguna tarjeta CUDA; elija la CPU o el dispositivo automático.</translation>
    </message>
    <message>
        <source>is a folder</source>
        <extracomment>engine/files/atomic.py</extracomment>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a file</source>
        <extracomment>engine/files/atomic.py</extracomment>
        <translation>es un dispositivo o una tubería, no un archivo</translation>
    </message>
    <message>
        <source>is read-only</source>
        <extracomment>engine/files/atomic.py</extracomment>
        <translation>es de solo lectura</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>una tubería con nombre</translation>
    </message>
    <message>
        <source>a socket</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a device</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>it is {what}, not a file</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>es {what}, no un archivo</translation>
    </message>
    <message>
        <source>it is larger than {size:g} GiB</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>supera los {size:g} GiB</translation>
    </message>
    <message>
        <source>no file</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>The network says what goes where, this photo&apos;s texture how it looks</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>La red decide qué va dónde; la textura de la foto, qué aspecto tiene</translation>
    </message>
    <message>
        <source>Network, as drawn</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Red, tal como dibuja</translation>
    </message>
    <message>
        <source>What the network itself draws: nothing copied, softer</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Lo que dibuja la propia red: nada copiado, más suave</translation>
    </message>
    <message>
        <source>Copies matching patches of this photo; sharp on natural textures</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Copia parches parecidos de esta foto; nítido en texturas naturales</translation>
    </message>
    <message>
        <source>Fast marching; instant, for scratches and specks</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Marcha rápida; instantáneo, para arañazos y motas</translation>
    </message>
    <message>
        <source>Continues edges smoothly; instant, for scratches and specks</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Prolonga los bordes con suavidad; instantáneo, para arañazos y motas</translation>
    </message>
    <message>
        <source>Mean of the border</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Media del borde</translation>
    </message>
    <message>
        <source>A smooth blend of the hole&apos;s own border; instant, for skies and plain walls</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>Una mezcla suave del borde del propio hueco; instantáneo, para cielos y paredes lisas</translation>
    </message>
    <message>
        <source>The filler “{name}” has one answer to a hole and no other.</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>El método «{name}» da una sola variante para un hueco.</translation>
    </message>
    <message>
        <source>PatchMatch needs the package “pypatchmatch”, which has no wheel for this machine.</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>PatchMatch necesita el módulo «pypatchmatch», que no tiene wheel para este equipo.</translation>
    </message>
    <message>
        <source>There is no filler called “{name}”; choose one of {known}.</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>No existe el método «{name}»; elija uno de {known}.</translation>
    </message>
    <message>
        <source>The whole border of a hole is forbidden; allow some of it again.</source>
        <extracomment>engine/fillers/membrane.py</extracomment>
        <translation>Todo el borde de un hueco está excluido; permita de nuevo una parte.</translation>
    </message>
    <message>
        <source>PatchMatch&apos;s library does not load on this machine; choose another filler.</source>
        <extracomment>engine/fillers/patchmatch.py</extracomment>
        <translation>La biblioteca de PatchMatch no se carga en este equipo; elija otro método.</translation>
    </message>
    <message>
        <source>Every source around the hole is forbidden; allow some of the photo again.</source>
        <extracomment>engine/fillers/patchmatch.py</extracomment>
        <translation>Todos los orígenes en torno al hueco están excluidos; permita de nuevo parte de la foto.</translation>
    </message>
    <message>
        <source>PatchMatch needs the package “pypatchmatch”, which is not installed; install it with “pip install pypatchmatch” or choose another filler.</source>
        <extracomment>engine/fillers/patchmatch.py</extracomment>
        <translation>PatchMatch necesita el módulo «pypatchmatch», que no está instalado; instálelo con «pip install pypatchmatch» o elija otro método.</translation>
    </message>
    <message>
        <source>Every source near the hole is barred, so there is nothing left to attend to; erase some of “not from here”, or paint “only from here” closer to the hole.</source>
        <extracomment>engine/hole/attended.py</extracomment>
        <translation>Todos los orígenes cercanos al hueco están excluidos, así que no queda nada a lo que atender; borre parte de «De aquí no», o pinte «Solo de aquí» más cerca del hueco.</translation>
    </message>
    <message>
        <source>Nothing is masked, so there is nothing to fill.</source>
        <extracomment>engine/hole/plan.py</extracomment>
        <translation>No hay nada enmascarado, así que no hay nada que rellenar.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces at {scale} of the size, about {seconds:.1f} s and {memory:.0f} MB of {budget:.0f} MB.</source>
        <extracomment>engine/hole/plan.py</extracomment>
        <translation>
            <numerusform>{n} trozo al {scale} del tamaño, unos {seconds:.1f} s y {memory:.0f} MB de {budget:.0f} MB.</numerusform>
            <numerusform>{n} trozos al {scale} del tamaño, unos {seconds:.1f} s y {memory:.0f} MB de {budget:.0f} MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces at full size.</source>
        <extracomment>engine/hole/plan.py</extracomment>
        <translation>
            <numerusform>{n} trozo a tamaño completo.</numerusform>
            <numerusform>{n} trozos a tamaño completo.</numerusform>
        </translation>
    </message>
    <message>
        <source>is cut into slices, which Lacuna cannot read</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>está dividido en porciones, que Lacuna no puede leer</translation>
    </message>
    <message>
        <source>The checkpoint “{prefix}” is too large for a network that Lacuna knows.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>El punto de control «{prefix}» es demasiado grande para una red que Lacuna conozca.</translation>
    </message>
    <message>
        <source>The checkpoint “{prefix}” has no tensor “{name}”.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>El punto de control «{prefix}» no tiene el tensor «{name}».</translation>
    </message>
    <message>
        <source>is of the type {kind}, not a floating-point number</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>es del tipo {kind}, no un número de coma flotante</translation>
    </message>
    <message>
        <source>The checkpoint “{prefix}” cannot be used: “{name}” {problem}.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>El punto de control «{prefix}» no se puede usar: «{name}» {problem}.</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: “{path}” is missing.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>El punto de control está incompleto: falta «{path}».</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be read: {reason}.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>El punto de control «{path}» no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be used: {error}.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>El punto de control «{path}» no se puede usar: {error}.</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: “{path}” ends before “{name}” does.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>El punto de control está incompleto: «{path}» termina antes que «{name}».</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” is damaged: the checksum of “{name}” is wrong.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>El punto de control «{path}» está dañado: la suma de comprobación de «{name}» es incorrecta.</translation>
    </message>
    <message>
        <source>has {size} bytes, which does not fit its shape {shape}</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>tiene {size} bytes, que no encajan con su forma {shape}</translation>
    </message>
    <message>
        <source>The checkpoint “{prefix}” is damaged: “{name}” lies inside another tensor.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>El punto de control «{prefix}» está dañado: «{name}» está dentro de otro tensor.</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be read: {error}.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>El punto de control «{path}» no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>“{path}” is too large to be the index of a checkpoint.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>«{path}» es demasiado grande para ser el índice de un punto de control.</translation>
    </message>
    <message>
        <source>is in the data file {number}, but there are only {count}</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>está en el archivo de datos {number}, pero solo hay {count}</translation>
    </message>
    <message>
        <source>“{path}” is a Keras file.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>«{path}» es un archivo de Keras.</translation>
    </message>
    <message>
        <source>“{path}” is a Git LFS pointer: the file itself was not downloaded.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>«{path}» es un puntero de Git LFS: no se descargó el archivo mismo.</translation>
    </message>
    <message>
        <source>“{path}” is a web page: the file itself was not downloaded.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>«{path}» es una página web: no se descargó el archivo mismo.</translation>
    </message>
    <message>
        <source>“{path}” is a gzip archive; unpack it first.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>«{path}» es un archivo gzip; descomprímalo antes.</translation>
    </message>
    <message>
        <source>“{path}” is a 7-Zip archive; unpack it first.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>«{path}» es un archivo 7-Zip; descomprímalo antes.</translation>
    </message>
    <message>
        <source>“{path}” is a RAR archive; unpack it first.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>«{path}» es un archivo RAR; descomprímalo antes.</translation>
    </message>
    <message>
        <source>“{path}” is a checkpoint of TensorFlow&apos;s old format V1, which is one file without an index; Lacuna reads the later V2, with .index and .data files.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>«{path}» es un punto de control en el formato antiguo V1 de TensorFlow, un solo archivo sin índice; Lacuna lee el posterior V2, con archivos .index y .data.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds neither a TensorFlow checkpoint nor PyTorch weights.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>La carpeta «{folder}» no contiene ni un punto de control de TensorFlow ni pesos de PyTorch.</translation>
    </message>
    <message>
        <source>“{path}” is a safetensors file: if Lacuna made it, open it as it is; others cannot be imported.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>«{path}» es un archivo safetensors: si lo hizo Lacuna, ábralo tal cual; otros no se pueden importar.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds {n} sets of weights ({names}); choose one of them.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>La carpeta «{folder}» contiene {n} conjuntos de pesos ({names}); elija uno de ellos.</translation>
    </message>
    <message>
        <source>The weights file “{path}” is empty.</source>
        <extracomment>engine/interop/foreign.py, engine/weights.py</extracomment>
        <translation>El archivo de pesos «{path}» está vacío.</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: “{index_path}” is missing.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>El punto de control está incompleto: falta «{index_path}».</translation>
    </message>
    <message>
        <source>There is no weights file or folder “{path}”.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>No existe el archivo o la carpeta de pesos «{path}».</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>No se puede leer «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is neither a TensorFlow checkpoint nor a PyTorch file.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>«{path}» no es ni un punto de control de TensorFlow ni un archivo de PyTorch.</translation>
    </message>
    <message>
        <source>“{path}” is a network with gated convolutions (DeepFill v2, “Free-Form Image Inpainting”); Lacuna opens version 1, contextual attention.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>«{path}» es una red con convoluciones con compuertas (DeepFill v2, «Free-Form Image Inpainting»); Lacuna abre la versión 1, la de atención contextual.</translation>
    </message>
    <message>
        <source>The weights “{path}” are not complete: “{name}” and {more} more are missing.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>Los pesos «{path}» están incompletos: faltan «{name}» y {more} más.</translation>
    </message>
    <message>
        <source>The authors&apos; release for {data}</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>La publicación de los autores para {data}</translation>
    </message>
    <message>
        <source>“{path}” holds weights, but not of a network with contextual attention that Lacuna knows.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>«{path}» contiene pesos, pero no de una red con atención contextual que Lacuna conozca.</translation>
    </message>
    <message>
        <source>The weights “{path}” are not complete: “{name}” is missing.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>Los pesos «{path}» están incompletos: falta «{name}».</translation>
    </message>
    <message>
        <source>The weights “{path}” do not fit: “{name}” is of the shape {have} instead of {shape}.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>Los pesos «{path}» no encajan: «{name}» tiene la forma {have} en vez de {shape}.</translation>
    </message>
    <message>
        <source>The weights “{path}” do not fit: {error}</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>Los pesos «{path}» no encajan: {error}</translation>
    </message>
    <message>
        <source>The weights file “{path}” cannot be read: {reason}.</source>
        <extracomment>engine/interop/importer.py, engine/interop/pytorch.py, engine/weights.py</extracomment>
        <translation>No se puede leer el archivo de pesos «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>Non-commercial: the authors release these weights for research and education only, and their code under CC BY-NC 4.0. Do not use the weights, or what you make with them, commercially.</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>No comercial: los autores publican estos pesos solo para investigación y enseñanza, y su código bajo CC BY-NC 4.0. No use los pesos, ni lo que haga con ellos, con fines comerciales.</translation>
    </message>
    <message>
        <source>Non-commercial unless you know better: weights of this kind come from the authors&apos; code, which is under CC BY-NC 4.0 for research and education only, or from a port of it.</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>No comercial, salvo que le conste otra cosa: los pesos de este tipo proceden del código de los autores, publicado bajo CC BY-NC 4.0 para investigación y enseñanza, o de una adaptación de este.</translation>
    </message>
    <message>
        <source>Research only unless you know better: the port&apos;s code is under the MIT licence but derived from the authors&apos; non-commercial code, and its published weights were trained on ImageNet, whose terms allow research only.</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Solo investigación, salvo que le conste otra cosa: el código de la adaptación está bajo la licencia MIT, pero deriva del código no comercial de los autores, y sus pesos publicados se entrenaron con ImageNet, cuyas condiciones solo permiten la investigación.</translation>
    </message>
    <message>
        <source>The code is under the Apache License 2.0 and nothing more is said of the weights; the photographs they were trained on (Places365, CelebA-HQ) have terms of their own, for research only.</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>El código está bajo la licencia Apache 2.0 y no se dice nada más de los pesos; las fotografías con las que se entrenaron (Places365, CelebA-HQ) tienen condiciones propias, solo para investigación.</translation>
    </message>
    <message>
        <source>A network trained with the authors&apos; TensorFlow code</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Una red entrenada con el código TensorFlow de los autores</translation>
    </message>
    <message>
        <source>A network converted from the authors&apos; TensorFlow code</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Una red convertida del código TensorFlow de los autores</translation>
    </message>
    <message>
        <source>A network converted from the authors&apos; TensorFlow code for video completion, probably ImageNet</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Una red convertida del código TensorFlow de los autores para completar vídeo, probablemente ImageNet</translation>
    </message>
    <message>
        <source>A network trained with daa233&apos;s PyTorch port</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Una red entrenada con la adaptación a PyTorch de daa233</translation>
    </message>
    <message>
        <source>A network trained with OpenMMLab&apos;s MMEditing or MMagic</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Una red entrenada con MMEditing o MMagic de OpenMMLab</translation>
    </message>
    <message>
        <source>It is none of the authors&apos; releases; its colours were taken as BGR, as the authors&apos; are</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>No es ninguna de las publicaciones de los autores; sus colores se tomaron como BGR, como los de los autores</translation>
    </message>
    <message>
        <source>The file had its colours swapped to RGB already</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>El archivo ya tenía los colores cambiados a RGB</translation>
    </message>
    <message>
        <source>The file&apos;s kernels were transposed by a faulty conversion; that was undone</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>Una conversión defectuosa había transpuesto los núcleos del archivo; se ha corregido</translation>
    </message>
    <message>
        <source>The reference mode takes H×W×3 of 8 bits, not {shape} of {dtype}.</source>
        <extracomment>engine/interop/published_procedure.py</extracomment>
        <translation>El modo de referencia admite H×W×3 de 8 bits, no {shape} de {dtype}.</translation>
    </message>
    <message>
        <source>The mask must be bool of the picture&apos;s size, not {shape} of {dtype}.</source>
        <extracomment>engine/interop/published_procedure.py</extracomment>
        <translation>La máscara debe ser bool y del tamaño de la imagen, no {shape} de {dtype}.</translation>
    </message>
    <message>
        <source>The picture must be at least {least} pixels high and wide for this network.</source>
        <extracomment>engine/interop/published_procedure.py</extracomment>
        <translation>La imagen debe tener al menos {least} píxeles de alto y de ancho para esta red.</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” holds no table of tensors.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>El archivo de PyTorch «{path}» no contiene una tabla de tensores.</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” holds no weights.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>El archivo de PyTorch «{path}» no contiene pesos.</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” cannot be used: {error}.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>El archivo de PyTorch «{path}» no se puede usar: {error}.</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” cannot be used: “{name}” is not a plain tensor.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>El archivo de PyTorch «{path}» no se puede usar: «{name}» no es un tensor simple.</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” cannot be used: “{name}” is larger than its data.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>El archivo de PyTorch «{path}» no se puede usar: «{name}» es mayor que sus datos.</translation>
    </message>
    <message>
        <source>{filler} fills it, too, and the better fill of each hole is taken</source>
        <extracomment>engine/judge/best.py</extracomment>
        <translation>{filler} también lo rellena, y se toma el mejor relleno de cada hueco</translation>
    </message>
    <message>
        <source>six whole numbers</source>
        <extracomment>engine/model/config.py</extracomment>
        <translation>seis números enteros</translation>
    </message>
    <message>
        <source>network configuration</source>
        <extracomment>engine/model/config.py</extracomment>
        <translation>configuración de la red</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>un texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>part “{part}” of the {whole}</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>parte «{part}» de: {whole}</translation>
    </message>
    <message>
        <source>a number without end</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>un número sin fin</translation>
    </message>
    <message>
        <source>The {where} must be a table of names and values, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>Valor incorrecto ({where}): debe ser una tabla de nombres y valores, no {value}.</translation>
    </message>
    <message>
        <source>The {where} has an unknown entry: {entries}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>Entrada desconocida ({where}): {entries}.</translation>
    </message>
    <message>
        <source>{name} must be between {least:g} and {most:g}, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} debe estar entre {least:g} y {most:g}, no {value}.</translation>
    </message>
    <message>
        <source>{name} must be a list, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} debe ser una lista, no {value}.</translation>
    </message>
    <message>
        <source>{name} must be {count} values, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} debe tener {count} valores, no {value}.</translation>
    </message>
    <message>
        <source>{name} must be {kind}, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} debe ser {kind}, no {value}.</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} debe ser uno de {choices}, no {value}.</translation>
    </message>
    <message>
        <source>{name} must be a table of names and numbers, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} debe ser una tabla de nombres y números, no {value}.</translation>
    </message>
    <message>
        <source>too many boxes</source>
        <extracomment>engine/photo/boxes.py</extracomment>
        <translation>demasiadas cajas</translation>
    </message>
    <message>
        <source>a box is shorter than its head</source>
        <extracomment>engine/photo/boxes.py</extracomment>
        <translation>una caja es más corta que su cabecera</translation>
    </message>
    <message>
        <source>more pixels than the data can hold</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>más píxeles de los que caben en los datos</translation>
    </message>
    <message>
        <source>cut into too many {what}</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>dividido en demasiados {what}</translation>
    </message>
    <message>
        <source>is a JPEG of {count} scans, which takes too long to read. Save it anew first.</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>es un JPEG de {count} barridos, y leerlo tarda demasiado. Guárdelo antes de nuevo.</translation>
    </message>
    <message>
        <source>too many scans</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>demasiados barridos</translation>
    </message>
    <message>
        <source>The photo says what its colours are as films do; that is not kept, so they look different.</source>
        <extracomment>engine/photo/colours.py</extracomment>
        <translation>La foto indica sus colores como lo hacen las películas; eso no se conserva, así que se ven distintos.</translation>
    </message>
    <message>
        <source>The file also holds other pictures, such as a depth or gain map; only the main one is kept.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>El archivo contiene además otras imágenes, como un mapa de profundidad o de ganancia; solo se conserva la principal.</translation>
    </message>
    <message>
        <source>is {width}×{height} pixels ({megapixels:.0f} megapixels); the limit is {limit:.0f} megapixels. Scale it down first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>tiene {width}×{height} píxeles ({megapixels:.0f} megapíxeles); el límite son {limit:.0f} megapíxeles. Redúzcalo antes.</translation>
    </message>
    <message>
        <source>holds no pixels.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>no contiene píxeles.</translation>
    </message>
    <message>
        <source>claims far more pixels than a photo in a file of its size has.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>declara muchos más píxeles de los que tiene una foto en un archivo de su tamaño.</translation>
    </message>
    <message>
        <source>far too many pixels</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>un exceso enorme de píxeles</translation>
    </message>
    <message>
        <source>is a CMYK JPEG, made for print. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>es un JPEG en CMYK, hecho para imprimir. Conviértalo antes a RGB.</translation>
    </message>
    <message>
        <source>The file also holds a second picture, such as a preview or a depth map; only the main one is kept.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>El archivo contiene además una segunda imagen, como una vista previa o un mapa de profundidad; solo se conserva la principal.</translation>
    </message>
    <message>
        <source>is animated; only still photos can be opened. Save one frame as a picture first.</source>
        <extracomment>engine/photo/decoding.py, engine/photo/decoding_avif.py, engine/photo/decoding_jxl.py, engine/photo/decoding_png.py</extracomment>
        <translation>es una animación; solo se pueden abrir fotos fijas. Guarde antes un fotograma como imagen.</translation>
    </message>
    <message>
        <source>is a compressed BMP, and too large for one to be read. Save it as PNG first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>es un BMP comprimido y demasiado grande para leerlo. Guárdelo antes como PNG.</translation>
    </message>
    <message>
        <source>The photo was black and white with 1 bit per pixel and is now 8-bit grey.</source>
        <extracomment>engine/photo/decoding.py, engine/photo/decoding_tiff.py</extracomment>
        <translation>La foto era en blanco y negro de 1 bit por píxel y ahora es gris de 8 bits.</translation>
    </message>
    <message>
        <source>The photo had a palette of few colours and is now 8-bit RGB.</source>
        <extracomment>engine/photo/decoding.py, engine/photo/decoding_tiff.py</extracomment>
        <translation>La foto tenía una paleta de pocos colores y ahora es RGB de 8 bits.</translation>
    </message>
    <message>
        <source>is in CMYK colours, made for print. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>está en colores CMYK, hecho para imprimir. Conviértalo antes a RGB.</translation>
    </message>
    <message>
        <source>holds 32-bit or floating-point pixels. Convert it to 8 or 16 bits first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>contiene píxeles de 32 bits o de coma flotante. Conviértalo antes a 8 o 16 bits.</translation>
    </message>
    <message>
        <source>holds {mode} pixels. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>contiene píxeles {mode}. Conviértalo antes a RGB.</translation>
    </message>
    <message>
        <source>is an AVIF file, and the installed Pillow cannot read those. Install a newer one.</source>
        <extracomment>engine/photo/decoding_avif.py</extracomment>
        <translation>es un archivo AVIF, y el Pillow instalado no puede leerlos. Instale uno más reciente.</translation>
    </message>
    <message>
        <source>is a HEIC file, and pi-heif, which reads those, is not installed.</source>
        <extracomment>engine/photo/decoding_heic.py</extracomment>
        <translation>es un archivo HEIC, y pi-heif, que los lee, no está instalado.</translation>
    </message>
    <message>
        <source>holds {channels} channels; only grey or RGB with at most one alpha can be opened.</source>
        <extracomment>engine/photo/decoding_jp2.py, engine/photo/decoding_tiff.py</extracomment>
        <translation>contiene {channels} canales; solo se pueden abrir gris o RGB con un alfa como máximo.</translation>
    </message>
    <message>
        <source>stores its colours at another size than its brightness. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding_jp2.py</extracomment>
        <translation>guarda los colores a otro tamaño que el brillo. Conviértalo antes a RGB.</translation>
    </message>
    <message>
        <source>holds signed pixels, channels of several depths or of more than 16 bits. Convert it first.</source>
        <extracomment>engine/photo/decoding_jp2.py</extracomment>
        <translation>contiene píxeles con signo, canales de varias profundidades o de más de 16 bits. Conviértalo antes.</translation>
    </message>
    <message>
        <source>has a palette of few colours. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding_jp2.py</extracomment>
        <translation>tiene una paleta de pocos colores. Conviértalo antes a RGB.</translation>
    </message>
    <message>
        <source>is in CMYK or another colour space made for print or measuring. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding_jp2.py, engine/photo/decoding_tiff.py</extracomment>
        <translation>está en CMYK u otro espacio de color para imprimir o medir. Conviértalo antes a RGB.</translation>
    </message>
    <message>
        <source>is a JPEG 2000 file, and imagecodecs, which reads those, is not installed.</source>
        <extracomment>engine/photo/decoding_jp2.py</extracomment>
        <translation>es un archivo JPEG 2000, e imagecodecs, que los lee, no está instalado.</translation>
    </message>
    <message>
        <source>The colour profile of a JPEG XL cannot be read here and is not kept, so colours may look different.</source>
        <extracomment>engine/photo/decoding_jxl.py</extracomment>
        <translation>El perfil de color de un JPEG XL no se puede leer aquí y no se conserva, así que los colores pueden verse distintos.</translation>
    </message>
    <message>
        <source>holds floating-point pixels or more than 16 bits. Convert it to 8 or 16 bits first.</source>
        <extracomment>engine/photo/decoding_jxl.py</extracomment>
        <translation>contiene píxeles de coma flotante o de más de 16 bits. Conviértalo antes a 8 o 16 bits.</translation>
    </message>
    <message>
        <source>holds channels beside grey or RGB and one alpha. Convert it first.</source>
        <extracomment>engine/photo/decoding_jxl.py</extracomment>
        <translation>contiene canales además de gris o RGB y un alfa. Conviértalo antes.</translation>
    </message>
    <message>
        <source>is a JPEG XL file, and imagecodecs, which reads those, is not installed.</source>
        <extracomment>engine/photo/decoding_jxl.py</extracomment>
        <translation>es un archivo JPEG XL, e imagecodecs, que los lee, no está instalado.</translation>
    </message>
    <message>
        <source>The photo held {depth} bits per pixel and is now 8-bit grey.</source>
        <extracomment>engine/photo/decoding_png.py</extracomment>
        <translation>La foto tenía {depth} bits por píxel y ahora es gris de 8 bits.</translation>
    </message>
    <message>
        <source>has 16 bits per channel, and opencv-python, which reads that, is not installed.</source>
        <extracomment>engine/photo/decoding_png.py</extracomment>
        <translation>tiene 16 bits por canal, y opencv-python, que los lee, no está instalado.</translation>
    </message>
    <message>
        <source>a camera RAW file</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>un archivo RAW de cámara</translation>
    </message>
    <message>
        <source>holds {kind} pixels. Convert it to 8 or 16 bits first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>contiene píxeles {kind}. Conviértalo antes a 8 o 16 bits.</translation>
    </message>
    <message>
        <source>stores brightness and colours apart without JPEG. Save it as RGB first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>guarda brillo y colores por separado sin JPEG. Guárdelo antes como RGB.</translation>
    </message>
    <message>
        <source>is compressed in the old way of JPEG in TIFF, which is ambiguous. Save it anew first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>está comprimido con el modo antiguo de JPEG en TIFF, que es ambiguo. Guárdelo antes de nuevo.</translation>
    </message>
    <message>
        <source>{bits}-bit signed</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>de {bits} bits con signo</translation>
    </message>
    <message>
        <source>{bits}-bit floating-point</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>de {bits} bits de coma flotante</translation>
    </message>
    <message>
        <source>{bits}-bit complex</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>complejos de {bits} bits</translation>
    </message>
    <message>
        <source>The Photoshop layers inside the file are not kept.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>Las capas de Photoshop del archivo no se conservan.</translation>
    </message>
    <message>
        <source>is a TIFF of more than {pages} pages; only single photos can be opened. Save one page as a picture first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>es un TIFF de más de {pages} páginas; solo se pueden abrir fotos sueltas. Guarde antes una página como imagen.</translation>
    </message>
    <message>
        <source>is compressed by {name}, which cannot be read here. Save it without first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>está comprimido con {name}, que aquí no se puede leer. Guárdelo antes sin compresión.</translation>
    </message>
    <message>
        <source>The EXIF data of this TIFF cannot be kept.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>Los datos EXIF de este TIFF no se pueden conservar.</translation>
    </message>
    <message>
        <source>is compressed, and the library imagecodecs is not installed.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>está comprimido, y la biblioteca imagecodecs no está instalada.</translation>
    </message>
    <message>
        <source>the photo was not a JPEG before</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>la foto no era antes un JPEG</translation>
    </message>
    <message>
        <source>quality {quality} was asked for</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>se pidió calidad {quality}</translation>
    </message>
    <message>
        <source>the file cannot say any more how it is turned</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>el archivo ya no puede indicar cómo está girado</translation>
    </message>
    <message>
        <source>The whole JPEG was encoded anew, because {reason}.</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>El JPEG completo se codificó de nuevo porque {reason}.</translation>
    </message>
    <message>
        <source>A TIFF cannot hold more than 4 GB. Save as PNG instead.</source>
        <extracomment>engine/photo/encoding_tiff.py</extracomment>
        <translation>Un TIFF no puede contener más de 4 GB. Guárdelo como PNG.</translation>
    </message>
    <message>
        <source>a picture in it lies over its directories</source>
        <extracomment>engine/photo/exif.py</extracomment>
        <translation>una imagen que contiene se superpone a sus directorios</translation>
    </message>
    <message>
        <source>a directory lies outside the data</source>
        <extracomment>engine/photo/tiff_directory.py</extracomment>
        <translation>un directorio está fuera de los datos</translation>
    </message>
    <message>
        <source>a directory is cut off</source>
        <extracomment>engine/photo/tiff_directory.py</extracomment>
        <translation>un directorio está cortado</translation>
    </message>
    <message>
        <source>no TIFF header</source>
        <extracomment>engine/photo/tiff_directory.py</extracomment>
        <translation>sin cabecera TIFF</translation>
    </message>
    <message>
        <source>it claims more than it can hold</source>
        <extracomment>engine/photo/tiff_directory.py</extracomment>
        <translation>declara más de lo que puede contener</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>engine/photo/formats.py</extracomment>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <extracomment>engine/photo/formats.py</extracomment>
        <translation>RAW de cámara</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>engine/photo/formats.py</extracomment>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <extracomment>engine/photo/formats.py</extracomment>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>the file is coded in a rare way (lossless or arithmetic)</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>el archivo está codificado de una forma poco común (sin pérdida o aritmética)</translation>
    </message>
    <message>
        <source>the file has {precision} bits per channel</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>el archivo tiene {precision} bits por canal</translation>
    </message>
    <message>
        <source>the file does not store brightness and two colours</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>el archivo no guarda brillo y dos colores</translation>
    </message>
    <message>
        <source>the photo has another size than the file</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>la foto tiene otro tamaño que el archivo</translation>
    </message>
    <message>
        <source>the file reduces its colours by an odd factor</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>el archivo reduce sus colores por un factor impar</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>the library jpeglib is not installed</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>la biblioteca jpeglib no está instalada</translation>
    </message>
    <message>
        <source>the file&apos;s coefficients cannot be read</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>no se pueden leer los coeficientes del archivo</translation>
    </message>
    <message>
        <source>The pictures inside the XMP data were left out: they show the photo as it was.</source>
        <extracomment>engine/photo/jpeg_notes.py</extracomment>
        <translation>Se omitieron las imágenes de los datos XMP: muestran la foto como era.</translation>
    </message>
    <message>
        <source>A film or second picture inside the file was left out: it shows the photo as it was.</source>
        <extracomment>engine/photo/jpeg_notes.py</extracomment>
        <translation>Se omitió una película o segunda imagen del archivo: muestra la foto como era.</translation>
    </message>
    <message>
        <source>no frame header before the first scan</source>
        <extracomment>engine/photo/jpeg_segments.py</extracomment>
        <translation>falta la cabecera de imagen antes del primer barrido</translation>
    </message>
    <message>
        <source>no JPEG file</source>
        <extracomment>engine/photo/jpeg_segments.py</extracomment>
        <translation>no es un archivo JPEG</translation>
    </message>
    <message>
        <source>damaged or cut short</source>
        <extracomment>engine/photo/jpeg_segments.py</extracomment>
        <translation>dañado o incompleto</translation>
    </message>
    <message>
        <source>no codestream</source>
        <extracomment>engine/photo/jxl_header.py</extracomment>
        <translation>sin flujo de código</translation>
    </message>
    <message>
        <source>too many channels</source>
        <extracomment>engine/photo/jxl_header.py</extracomment>
        <translation>demasiados canales</translation>
    </message>
    <message>
        <source>cut off</source>
        <extracomment>engine/photo/jxl_header.py</extracomment>
        <translation>cortado</translation>
    </message>
    <message>
        <source>the header is missing</source>
        <extracomment>engine/photo/png_chunks.py</extracomment>
        <translation>falta la cabecera</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <extracomment>engine/photo/png_chunks.py</extracomment>
        <translation>el archivo termina antes de tiempo</translation>
    </message>
    <message>
        <source>a checksum is wrong</source>
        <extracomment>engine/photo/png_chunks.py</extracomment>
        <translation>una suma de comprobación es incorrecta</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short, and cannot be opened.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} está dañado o incompleto y no se puede abrir.</translation>
    </message>
    <message>
        <source>is empty: there is not one byte in it.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>está vacío: no contiene ni un byte.</translation>
    </message>
    <message>
        <source>empty file</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>archivo vacío</translation>
    </message>
    <message>
        <source>not an image</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>no es una imagen</translation>
    </message>
    <message>
        <source>{width}×{height} pixels are too many</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{width}×{height} píxeles son demasiados</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} no existe.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>no existe</translation>
    </message>
    <message>
        <source>{name} is {what}, not a photo.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} es {what}, no una foto.</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>{name} may not be read; check its permissions.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>No se puede leer {name}; compruebe sus permisos.</translation>
    </message>
    <message>
        <source>may not be read</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>{name} takes more than {seconds} seconds to read; it is given up.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>Leer {name} tarda más de {seconds} segundos; se abandona.</translation>
    </message>
    <message>
        <source>takes too long</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>tarda demasiado</translation>
    </message>
    <message>
        <source>{name} needs more memory than there is.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} necesita más memoria de la que hay.</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>necesita más memoria de la que hay</translation>
    </message>
    <message>
        <source>a library</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>una biblioteca</translation>
    </message>
    <message>
        <source>{name} cannot be opened, for {missing} is not installed.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>No se puede abrir {name}, pues {missing} no está instalado.</translation>
    </message>
    <message>
        <source>{missing} is missing</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>falta {missing}</translation>
    </message>
    <message>
        <source>{name} {problem}. Choose {instead}.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} {problem}. Elija {instead}.</translation>
    </message>
    <message>
        <source>The grey colour profile was left out: WebP holds RGB.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Se omitió el perfil de color gris: WebP contiene RGB.</translation>
    </message>
    <message>
        <source>EXIF, XMP and the colour profile were left out: BMP cannot hold them.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Se omitieron EXIF, XMP y el perfil de color: BMP no puede contenerlos.</translation>
    </message>
    <message>
        <source>The JPEG comment was left out: {format} cannot hold it.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Se omitió el comentario JPEG: {format} no puede contenerlo.</translation>
    </message>
    <message>
        <source>The captions and settings of Photoshop in the TIFF were left out: only TIFF keeps them.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Se omitieron los rótulos y ajustes de Photoshop del TIFF: solo TIFF los conserva.</translation>
    </message>
    <message>
        <source>{name} could not be saved: there is not enough memory.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>No se pudo guardar {name}: no hay memoria suficiente.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>No se pudo guardar {name}: {reason}</translation>
    </message>
    <message>
        <source>The EXIF data was left out: it is larger than JPEG can hold.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Se omitieron los datos EXIF: son más de lo que JPEG puede contener.</translation>
    </message>
    <message>
        <source>The XMP data was left out: it is larger than JPEG can hold.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Se omitieron los datos XMP: son más de lo que JPEG puede contener.</translation>
    </message>
    <message>
        <source>The PNG text, and the captions (IPTC) in it, were left out: {format} cannot hold them.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Se omitieron el texto PNG y los rótulos (IPTC) que contiene: {format} no puede contenerlos.</translation>
    </message>
    <message>
        <source>The PNG text was left out: {format} cannot hold it.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>Se omitió el texto PNG: {format} no puede contenerlo.</translation>
    </message>
    <message>
        <source>memory ran out, so hole {number} stays as the network drew it</source>
        <extracomment>engine/session.py</extracomment>
        <translation>se agotó la memoria, así que el hueco {number} queda como lo dibujó la red</translation>
    </message>
    <message>
        <source>hole {number} is solved at {share:.0%} of its size to stay within the memory budget</source>
        <extracomment>engine/session.py</extracomment>
        <translation>el hueco {number} se resuelve al {share:.0%} de su tamaño para no superar el límite de memoria</translation>
    </message>
    <message>
        <source>hole {number} stays as the network draws it: detail would not fit the memory budget</source>
        <extracomment>engine/session.py</extracomment>
        <translation>el hueco {number} queda como lo dibuja la red: el detalle no cabría en el límite de memoria</translation>
    </message>
    <message>
        <source>{device} ran out of memory, so the CPU went on</source>
        <extracomment>engine/session.py</extracomment>
        <translation>{device} agotó su memoria, así que continuó la CPU</translation>
    </message>
    <message>
        <source>memory ran out, so hole {number} was solved at {share:.0%} of its size</source>
        <extracomment>engine/session.py</extracomment>
        <translation>se agotó la memoria, así que el hueco {number} se resolvió al {share:.0%} de su tamaño</translation>
    </message>
    <message>
        <source>There is not enough memory to fill this hole, not even at a small scale; close other programs.</source>
        <extracomment>engine/session.py</extracomment>
        <translation>No hay memoria suficiente para rellenar este hueco, ni siquiera a escala reducida; cierre otros programas.</translation>
    </message>
    <message>
        <source>The whole photo is masked, so there is nothing to fill from; leave a part of it unmasked.</source>
        <extracomment>engine/types.py</extracomment>
        <translation>La foto entera está enmascarada, así que no hay de dónde rellenar; deje una parte sin enmascarar.</translation>
    </message>
    <message>
        <source>A photo must be H×W×3 of 8 or 16 bits, not {shape} of {dtype}.</source>
        <extracomment>engine/types.py</extracomment>
        <translation>Una foto debe ser H×W×3 de 8 o 16 bits, no {shape} de {dtype}.</translation>
    </message>
    <message>
        <source>mask</source>
        <extracomment>engine/types.py</extracomment>
        <translation>máscara</translation>
    </message>
    <message>
        <source>mask of forbidden sources</source>
        <extracomment>engine/types.py</extracomment>
        <translation>máscara de orígenes excluidos</translation>
    </message>
    <message>
        <source>The {name} must be an array of bool, not {dtype}.</source>
        <extracomment>engine/types.py</extracomment>
        <translation>Tipo incorrecto ({name}): debe ser una matriz de bool, no de {dtype}.</translation>
    </message>
    <message>
        <source>The {name} is {have} pixels, but the photo is {want}.</source>
        <extracomment>engine/types.py</extracomment>
        <translation>Tamaño incorrecto ({name}): {have} píxeles; la foto tiene {want}.</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file of Lacuna: it has no valid format version.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>«{path}» no es un archivo de pesos de Lacuna: no tiene una versión de formato válida.</translation>
    </message>
    <message>
        <source>The weights file “{path}” describes its origin wrongly.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>El archivo de pesos «{path}» describe mal su procedencia.</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file: its header is not valid.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>«{path}» no es un archivo de pesos: su cabecera no es válida.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, or not a weights file of Lacuna: its entry “{name}” makes no sense.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>«{path}» está dañado o no es un archivo de pesos de Lacuna: su entrada «{name}» no tiene sentido.</translation>
    </message>
    <message>
        <source>The weights file “{path}” is damaged: {error}.</source>
        <extracomment>engine/weights.py, training/run/weights.py</extracomment>
        <translation>El archivo de pesos «{path}» está dañado: {error}.</translation>
    </message>
    <message>
        <source>The weights file “{path}” describes its network wrongly: {why}</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>El archivo de pesos «{path}» describe mal su red: {why}</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: {error}</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>El archivo de pesos «{path}» no encaja: {error}</translation>
    </message>
    <message>
        <source>There is no weights file “{path}”.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>No existe el archivo de pesos «{path}».</translation>
    </message>
    <message>
        <source>recipe</source>
        <extracomment>training/config.py</extracomment>
        <translation>receta</translation>
    </message>
    <message>
        <source>The crop size must be a multiple of 8 pixels, not {size}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>El tamaño de recorte debe ser múltiplo de 8 píxeles, no {size}.</translation>
    </message>
    <message>
        <source>The phase “{name}” has no crops; give it a size and a batch.</source>
        <extracomment>training/config.py</extracomment>
        <translation>La fase «{name}» no tiene recortes; dele un tamaño y un lote.</translation>
    </message>
    <message>
        <source>The weight of the kind “{kind}”</source>
        <extracomment>training/config.py</extracomment>
        <translation>El peso del tipo «{kind}»</translation>
    </message>
    <message>
        <source>All kinds of photos have the weight 0; give at least one more.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Todos los tipos de fotos tienen el peso 0; dé más al menos a uno.</translation>
    </message>
    <message>
        <source>All kinds of holes have the weight 0; give at least one more.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Todos los tipos de huecos tienen el peso 0; dé más al menos a uno.</translation>
    </message>
    <message>
        <source>Saved masks are to be used, but no folder is given for them.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Se deben usar máscaras guardadas, pero no se ha indicado su carpeta.</translation>
    </message>
    <message>
        <source>The local patch ({patch} px) is larger than the crop ({size} px).</source>
        <extracomment>training/config.py</extracomment>
        <translation>El parche local ({patch} px) es mayor que el recorte ({size} px).</translation>
    </message>
    <message>
        <source>The recipe has no phases; give at least one.</source>
        <extracomment>training/config.py</extracomment>
        <translation>La receta no tiene fases; indique al menos una.</translation>
    </message>
    <message>
        <source>This network takes crops of multiples of {step} px, at least {least}, not {size}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Esta red admite recortes múltiplos de {step} px, de al menos {least}, no {size}.</translation>
    </message>
    <message>
        <source>The recipe “{path}” cannot be read: {reason}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>No se puede leer la receta «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>The recipe “{path}” is not valid TOML: {error}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>La receta «{path}» no es TOML válido: {error}.</translation>
    </message>
    <message>
        <source>The recipe “{path}” is wrong: {error}</source>
        <extracomment>training/config.py</extracomment>
        <translation>La receta «{path}» es incorrecta: {error}</translation>
    </message>
    <message>
        <source>A process that makes batches was ended, perhaps for want of memory; start again with fewer workers or a smaller cache_mb. What was saved last can be gone on with.</source>
        <extracomment>training/data/ahead.py</extracomment>
        <translation>Un proceso que prepara lotes terminó, quizá por falta de memoria; inicie de nuevo con menos procesos o un cache_mb menor. Se puede continuar desde lo último guardado.</translation>
    </message>
    <message>
        <source>No photo of the folder can be decoded any more; is the disk still there?</source>
        <extracomment>training/data/crops.py</extracomment>
        <translation>Ya no se puede decodificar ninguna foto de la carpeta; ¿sigue ahí el disco?</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” to read saved masks from.</source>
        <extracomment>training/data/holes.py</extracomment>
        <translation>No existe la carpeta «{folder}» de la que leer máscaras guardadas.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has no mask with a hole (white); save one in the editor first.</source>
        <extracomment>training/data/holes.py</extracomment>
        <translation>La carpeta «{folder}» no tiene ninguna máscara con un hueco (blanco); guarde antes una en el editor.</translation>
    </message>
    <message>
        <source>There is no folder “{root}”; choose a folder of photos.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>No existe la carpeta «{root}»; elija una carpeta de fotos.</translation>
    </message>
    <message>
        <source>“{root}” is not laid out as DTD: it has no folder “images”.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>«{root}» no está organizada como DTD: no tiene la carpeta «images».</translation>
    </message>
    <message>
        <source>The folder “{root}” cannot be read: {reason}.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>No se puede leer la carpeta «{root}»: {reason}.</translation>
    </message>
    <message>
        <source>left out: a recoloured copy of a training photo</source>
        <extracomment>training/data/left_out.py</extracomment>
        <translation>omitida: una copia recoloreada de una foto de entrenamiento</translation>
    </message>
    <message>
        <source>copy it again, or make it anew with “python -m training pack”</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>cópielo de nuevo o vuelva a crearlo con «python -m training pack»</translation>
    </message>
    <message>
        <source>The pack “{path}” lacks {n} of its pictures; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>Al paquete «{path}» le faltan {n} de sus imágenes; {again}.</translation>
    </message>
    <message>
        <source>{name} in “{path}” is damaged.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>{name} en «{path}» está dañado.</translation>
    </message>
    <message>
        <source>damaged or cut off</source>
        <extracomment>engine/photo/reading.py, training/data/pack.py</extracomment>
        <translation>dañado o cortado</translation>
    </message>
    <message>
        <source>“{path}” is no pack of Lacuna, or damaged; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>«{path}» no es un paquete de Lacuna o está dañado; {again}.</translation>
    </message>
    <message>
        <source>The pack “{path}” cannot be read: {reason}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>No se puede leer el paquete «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>The pack “{output}” could not be written: {reason}.</source>
        <extracomment>training/data/packing.py</extracomment>
        <translation>No se pudo escribir el paquete «{output}»: {reason}.</translation>
    </message>
    <message>
        <source>Stopped while the photos were being read.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>Se detuvo mientras se leían las fotos.</translation>
    </message>
    <message>
        <source>The hold-out photos of this run are gone; put them back or start a new run.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>Las fotos reservadas de este entrenamiento ya no están; vuelva a ponerlas o inicie otro entrenamiento.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were skipped: {files}.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>
            <numerusform>Se omitió {n} archivo: {files}.</numerusform>
            <numerusform>Se omitieron {n} archivos: {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one photo can be used, and at least one more is needed to measure on; add photos, or open this one and choose “Only this photo”.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>Solo se puede usar una foto, y hace falta al menos otra con la que medir; añada fotos o abra esta y elija «Solo esta foto».</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were skipped: {files} and {more} more.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>
            <numerusform>Se omitió {n} archivo: {files} y {more} más.</numerusform>
            <numerusform>Se omitieron {n} archivos: {files} y {more} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo in “{root}” is of a kind the recipe names ({kinds}); names begin with the kind.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>Ninguna foto de «{root}» es de un tipo que nombre la receta ({kinds}); los nombres empiezan por el tipo.</translation>
    </message>
    <message>
        <source>There are no photos in what was chosen.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>No hay fotos en lo que se eligió.</translation>
    </message>
    <message>
        <source>no photos in this folder</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>no hay fotos en esta carpeta</translation>
    </message>
    <message>
        <source>None of the photos in “{root}” can be used. {report}</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>No se puede usar ninguna de las fotos de «{root}». {report}</translation>
    </message>
    <message>
        <source>Choose folders or files with {formats} photos.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>Elija carpetas o archivos con fotos {formats}.</translation>
    </message>
    <message>
        <source>only {width}×{height} pixels</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>solo {width}×{height} píxeles</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to: {reason}.</source>
        <extracomment>training/finetune/folder.py</extracomment>
        <translation>No se puede escribir en la carpeta «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>Another window of Lacuna is working on this run; go on there, or close it first.</source>
        <extracomment>training/finetune/folder.py</extracomment>
        <translation>Otra ventana de Lacuna trabaja en este entrenamiento; continúe allí o ciérrela antes.</translation>
    </message>
    <message>
        <source>Only {free} MB are free where the run is kept (“{folder}”), and it needs about {need} MB; free some space and try again.</source>
        <extracomment>training/finetune/machine.py</extracomment>
        <translation>Solo hay {free} MB libres donde se guarda el entrenamiento («{folder}»), y necesita unos {need} MB; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder of the run “{folder}” cannot be used: {reason}; choose another place.</source>
        <extracomment>training/finetune/machine.py</extracomment>
        <translation>No se puede usar la carpeta del entrenamiento «{folder}»: {reason}; elija otro lugar.</translation>
    </message>
    <message>
        <source>The photo and its hole are of different sizes; start again.</source>
        <extracomment>training/finetune/only_photo.py</extracomment>
        <translation>La foto y su hueco tienen tamaños distintos; inicie de nuevo.</translation>
    </message>
    <message>
        <source>There is no hole to learn for; paint one first.</source>
        <extracomment>training/finetune/only_photo.py</extracomment>
        <translation>No hay ningún hueco para el que aprender; pinte antes uno.</translation>
    </message>
    <message>
        <source>Too little of the photo is intact to learn from; make the hole smaller or fill it as it is.</source>
        <extracomment>training/finetune/only_photo.py</extracomment>
        <translation>Queda muy poca foto intacta de la que aprender; reduzca el hueco o rellénelo tal cual.</translation>
    </message>
    <message>
        <source>The copy of the open photo cannot be read ({reason}); start again.</source>
        <extracomment>training/finetune/only_photo.py</extracomment>
        <translation>No se puede leer la copia de la foto abierta ({reason}); inicie de nuevo.</translation>
    </message>
    <message>
        <source>The run has no budget; give it minutes or steps.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>El entrenamiento no tiene límite; indique minutos o pasos.</translation>
    </message>
    <message>
        <source>The budget must be above 0; give the run more minutes or steps.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>El límite debe ser mayor que 0; dé al entrenamiento más minutos o pasos.</translation>
    </message>
    <message>
        <source>Only this photo needs an open photo with a hole; paint the hole first.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>Solo esta foto necesita una foto abierta con un hueco; pinte antes el hueco.</translation>
    </message>
    <message>
        <source>No photos are chosen; add a folder or drop photos.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>No se ha elegido ninguna foto; añada una carpeta o suelte fotos.</translation>
    </message>
    <message>
        <source>The plan of this run is no text; delete the run.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>El plan de este entrenamiento no es texto; elimine el entrenamiento.</translation>
    </message>
    <message>
        <source>There is no fine-tuning run in “{folder}”: {reason}.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>No hay ningún entrenamiento de ajuste fino en «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>Only this photo learns without critics, perceptual and style terms, which would need to see what is under the hole; set them to 0.</source>
        <extracomment>training/finetune/preparation.py</extracomment>
        <translation>Solo esta foto aprende sin críticos ni términos perceptuales y de estilo, que tendrían que ver lo que hay bajo el hueco; póngalos a 0.</translation>
    </message>
    <message>
        <source>The list of the photos this run was not to see is damaged; delete the run.</source>
        <extracomment>training/finetune/preparation.py</extracomment>
        <translation>La lista de las fotos que este entrenamiento no debía ver está dañada; elimine el entrenamiento.</translation>
    </message>
    <message>
        <source>The weights to start from, “{chosen}”, cannot be read: {reason}.</source>
        <extracomment>training/finetune/preparation.py</extracomment>
        <translation>No se pueden leer los pesos de partida, «{chosen}»: {reason}.</translation>
    </message>
    <message>
        <source>The best weights so far are judged.</source>
        <extracomment>training/finetune/run.py</extracomment>
        <translation>Se evalúan los mejores pesos hasta ahora.</translation>
    </message>
    <message>
        <source>The best state so far is used instead.</source>
        <extracomment>training/finetune/run.py</extracomment>
        <translation>En su lugar se usa el mejor estado hasta ahora.</translation>
    </message>
    <message numerus="yes">
        <source>{holes} holes in {n} photos</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>
            <numerusform>{holes} huecos en {n} foto</numerusform>
            <numerusform>{holes} huecos en {n} fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>No sure gain: {numbers}.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>Sin mejora segura: {numbers}.</translation>
    </message>
    <message>
        <source>{before:.2f} dB before, {after:.2f} dB after ({change:+.2f}) inside {where} it never saw</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>{before:.2f} dB antes, {after:.2f} dB después ({change:+.2f}) dentro de {where} que nunca vio</translation>
    </message>
    <message>
        <source>{before:.2f} dB before, {after:.2f} dB after ({change:+.2f}, 95 % sure between {low:+.2f} and {high:+.2f}) inside {where} it never saw</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>{before:.2f} dB antes, {after:.2f} dB después ({change:+.2f}, con un 95 % de seguridad entre {low:+.2f} y {high:+.2f}) dentro de {where} que nunca vio</translation>
    </message>
    <message>
        <source>Better: {numbers}.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>Mejor: {numbers}.</translation>
    </message>
    <message>
        <source>No step made it better than the model it started from, measured in {where} it never saw.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>Ningún paso lo hizo mejor que el modelo de partida, medido en {where} que nunca vio.</translation>
    </message>
    <message>
        <source>Worse: {numbers}.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>Peor: {numbers}.</translation>
    </message>
    <message>
        <source>None of the hold-out photos can be read any more, so there is nothing to measure on.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>Ya no se puede leer ninguna de las fotos reservadas, así que no hay con qué medir.</translation>
    </message>
    <message numerus="yes">
        <source>{n} places of this photo</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>
            <numerusform>{n} lugar de esta foto</numerusform>
            <numerusform>{n} lugares de esta foto</numerusform>
        </translation>
    </message>
    <message>
        <source>The memory ran out; what was saved last is kept. Close other programs, or choose smaller crops or batches, and go on.</source>
        <extracomment>training/finetune/worker.py</extracomment>
        <translation>Se agotó la memoria; se conserva lo último guardado. Cierre otros programas, o elija recortes o lotes menores, y continúe.</translation>
    </message>
    <message>
        <source>Fine-tuning failed</source>
        <extracomment>training/finetune/worker.py</extracomment>
        <translation>El ajuste fino falló</translation>
    </message>
    <message>
        <source>This state is of the time before kernels were standardised. It is gone on with; its kernels are led to mean 0 and one length little by little, over some 2 000 steps.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>Este estado es anterior a la estandarización de los núcleos. Se continúa con él; sus núcleos se llevan poco a poco a media 0 y una misma longitud, a lo largo de unos 2000 pasos.</translation>
    </message>
    <message>
        <source>“{path}” is not a training state of Lacuna; choose another folder.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>«{path}» no es un estado de entrenamiento de Lacuna; elija otra carpeta.</translation>
    </message>
    <message>
        <source>The training state “{path}” is newer than this Lacuna can read; please update.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>El estado de entrenamiento «{path}» es más reciente de lo que este Lacuna puede leer; actualícelo.</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>red</translation>
    </message>
    <message>
        <source>critics</source>
        <extracomment>training/run/checkpoint.py, training/config.py</extracomment>
        <translation>críticos</translation>
    </message>
    <message>
        <source>optimiser</source>
        <extracomment>training/run/checkpoint.py, training/config.py</extracomment>
        <translation>optimizador</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not a training state; remove it or choose another folder.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>«{path}» está dañado o no es un estado de entrenamiento; quítelo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“{path}” is not a training state of Lacuna: a part is missing or wrong.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>«{path}» no es un estado de entrenamiento de Lacuna: falta una parte o es incorrecta.</translation>
    </message>
    <message>
        <source>A batch of {batch} cannot be shared equally by {world} processes.</source>
        <extracomment>training/run/distributed.py</extracomment>
        <translation>Un lote de {batch} no se puede repartir por igual entre {world} procesos.</translation>
    </message>
    <message>
        <source>The processes could not find each other: {error}</source>
        <extracomment>training/run/distributed.py</extracomment>
        <translation>Los procesos no pudieron encontrarse: {error}</translation>
    </message>
    <message>
        <source>give a TorchScript file, or safetensors with the convolutions of a VGG</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>indique un archivo TorchScript, o safetensors con las convoluciones de una VGG</translation>
    </message>
    <message>
        <source>“{path}” is not a feature network; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>«{path}» no es una red de características; {hint}.</translation>
    </message>
    <message>
        <source>There is no feature network “{path}”.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>No existe la red de características «{path}».</translation>
    </message>
    <message>
        <source>“{path}” is a Python pickle, which could run any program when it is opened; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>«{path}» es un pickle de Python, que podría ejecutar cualquier programa al abrirse; {hint}.</translation>
    </message>
    <message>
        <source>“{path}” holds weights, but not the convolutions of a VGG; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>«{path}» contiene pesos, pero no las convoluciones de una VGG; {hint}.</translation>
    </message>
    <message>
        <source>The network in “{path}” gives no feature maps B×C×H×W; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>La red de «{path}» no da mapas de características B×C×H×W; {hint}.</translation>
    </message>
    <message>
        <source>The feature network “{path}” cannot be read: {reason}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>No se puede leer la red de características «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>The TorchScript file “{path}” is damaged, or of a newer PyTorch.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>El archivo TorchScript «{path}» está dañado o es de un PyTorch más reciente.</translation>
    </message>
    <message>
        <source>The feature network “{path}” is damaged: {error}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>La red de características «{path}» está dañada: {error}.</translation>
    </message>
    <message>
        <source>The network in “{path}” cannot look at pictures B×3×H×W; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>La red de «{path}» no admite imágenes B×3×H×W; {hint}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {why}. What was saved before is still there.</source>
        <extracomment>training/run/folder.py, training/run/parts.py</extracomment>
        <translation>No se pudo escribir «{path}»: {why}. Lo guardado antes sigue ahí.</translation>
    </message>
    <message>
        <source>All parts of the network are learning.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>Todas las partes de la red están aprendiendo.</translation>
    </message>
    <message>
        <source>coarse</source>
        <extracomment>training/run/health.py, training/config.py</extracomment>
        <translation>preliminar</translation>
    </message>
    <message>
        <source>hallucination</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>alucinación</translation>
    </message>
    <message>
        <source>decoder</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>decodificador</translation>
    </message>
    <message>
        <source>The coarse stage has stopped learning: one of its layers says the same for every picture.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>La etapa preliminar ha dejado de aprender: una de sus capas dice lo mismo de cada imagen.</translation>
    </message>
    <message>
        <source>The hallucination branch has stopped learning: one of its layers says the same for every picture.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>La rama de alucinación ha dejado de aprender: una de sus capas dice lo mismo de cada imagen.</translation>
    </message>
    <message>
        <source>The attention branch has stopped learning: one of its layers says the same for every picture.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>La rama de atención ha dejado de aprender: una de sus capas dice lo mismo de cada imagen.</translation>
    </message>
    <message>
        <source>The decoder has stopped learning: one of its layers says the same for every picture.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>El decodificador ha dejado de aprender: una de sus capas dice lo mismo de cada imagen.</translation>
    </message>
    <message>
        <source>Parts of the network have stopped learning: {parts}.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>Partes de la red han dejado de aprender: {parts}.</translation>
    </message>
    <message>
        <source>The log “{path}” cannot be written: {reason}.</source>
        <extracomment>training/run/logs.py</extracomment>
        <translation>No se puede escribir el registro «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>TensorBoard is not installed; leave out --tensorboard or install tensorboard.</source>
        <extracomment>training/run/logs.py</extracomment>
        <translation>TensorBoard no está instalado; omita --tensorboard o instale tensorboard.</translation>
    </message>
    <message>
        <source>The weights to start from are of another network than the recipe&apos;s.</source>
        <extracomment>training/run/networks.py</extracomment>
        <translation>Los pesos de partida son de una red distinta de la de la receta.</translation>
    </message>
    <message>
        <source>The training state does not fit this recipe: {error}</source>
        <extracomment>training/run/networks.py</extracomment>
        <translation>El estado de entrenamiento no encaja con esta receta: {error}</translation>
    </message>
    <message>
        <source>The part “{name}” of the training state is missing; copy it to “{parent}”.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>Falta la parte «{name}» del estado de entrenamiento; cópiela a «{parent}».</translation>
    </message>
    <message>
        <source>The part “{path}” is damaged or of another state; copy it again.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>La parte «{path}» está dañada o es de otro estado; cópiela de nuevo.</translation>
    </message>
    <message>
        <source>There is no training state “{checkpoint}”.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>No existe el estado de entrenamiento «{checkpoint}».</translation>
    </message>
    <message>
        <source>The training state “{checkpoint}” cannot be read: {reason}.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>No se puede leer el estado de entrenamiento «{checkpoint}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is of another version than this Lacuna reads; please update.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>«{path}» es de una versión distinta de la que lee este Lacuna; actualícelo.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or no list of parts; copy it again.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>«{path}» está dañado o no es una lista de partes; cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The perceptual and style terms need a feature network (--features FILE).</source>
        <extracomment>training/run/trainer.py</extracomment>
        <translation>Los términos perceptuales y de estilo necesitan una red de características (--features FILE).</translation>
    </message>
    <message>
        <source>“{path}” holds weights of another network than the recipe&apos;s; choose other weights.</source>
        <extracomment>training/run/weights.py</extracomment>
        <translation>«{path}» contiene pesos de una red distinta de la de la receta; elija otros pesos.</translation>
    </message>
    <message>
        <source>{name} must be at least {least:g}, not {value!r}.</source>
        <extracomment>training/values.py</extracomment>
        <translation>{name} debe ser al menos {least:g}, no {value!r}.</translation>
    </message>
    <message>
        <source>{name} must be above 0, not {value!r}.</source>
        <extracomment>training/values.py</extracomment>
        <translation>{name} debe ser mayor que 0, no {value!r}.</translation>
    </message>
    <message>
        <source>{name} must be a number, not {value!r}.</source>
        <extracomment>training/values.py</extracomment>
        <translation>{name} debe ser un número, no {value!r}.</translation>
    </message>
    <message>
        <source>{name} must be a number of a sane size.</source>
        <extracomment>engine/model/values.py, training/values.py</extracomment>
        <translation>{name} debe ser un número de un tamaño razonable.</translation>
    </message>
</context>
</TS>
