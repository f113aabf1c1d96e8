<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>lacuna</name>
    <message>
        <source>Hold the key O to see the photo as it was opened</source>
        <extracomment>app/looking/controller.py, app/window/actions.py</extracomment>
        <translation>O キーを押している間、開いたときの写真を表示します</translation>
    </message>
    <message numerus="yes">
        <source>Bar {n} sources</source>
        <extracomment>app/photo/step_names.py</extracomment>
        <translation>
            <numerusform>{n} 個の参照元を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Barred; Shift+Enter fills again without these sources</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>除外しました。Shift+Enter でこれらの参照元を使わずに補完し直します</translation>
    </message>
    <message>
        <source>Allow all sources</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>すべての参照元を許可</translation>
    </message>
    <message>
        <source>Mask the filled part again</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>補完した部分を再びマスク</translation>
    </message>
    <message>
        <source>Probe a filled pixel first; then its sources can be barred</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>先に補完したピクセルを調べると、その参照元を除外できます</translation>
    </message>
    <message>
        <source>Everything known may be used again</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>既知の部分はすべて再び使用できます</translation>
    </message>
    <message>
        <source>Nothing is barred</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>除外されているものはありません</translation>
    </message>
    <message>
        <source>Nothing has been filled yet</source>
        <extracomment>app/attention/explorer.py, app/fill/candidates.py</extracomment>
        <translation>まだ何も補完されていません</translation>
    </message>
    <message>
        <source>This part was not filled by the network, so there is no attention to show</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>この部分はネットワークで補完されていないため、表示できるアテンションがありません</translation>
    </message>
    <message>
        <source>Input</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>入力</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>app/photo/step_names.py, app/window/main_window.py</extracomment>
        <translation>補完</translation>
    </message>
    <message>
        <source>{name} would not keep the picture exact. End the name in .png.</source>
        <extracomment>app/attention/export.py</extracomment>
        <translation>{name} では画像を正確に保存できません。名前の末尾を .png にしてください。</translation>
    </message>
    <message>
        <source>Save overlay</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>オーバーレイを保存</translation>
    </message>
    <message>
        <source>Save probe</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>プローブを保存</translation>
    </message>
    <message>
        <source>Save figure</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>図を保存</translation>
    </message>
    <message>
        <source>There is no overlay to save: fill with the network, then probe a pixel or choose one</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>保存できるオーバーレイがありません。ネットワークで補完してから、ピクセルを調べるかオーバーレイを選んでください</translation>
    </message>
    <message>
        <source>Probe a filled pixel first; then its sources can be saved</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>先に補完したピクセルを調べると、その参照元を保存できます</translation>
    </message>
    <message>
        <source>Fill with the network first; then its figure can be saved</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>先にネットワークで補完すると、その図を保存できます</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>{name} を保存しました</translation>
    </message>
    <message>
        <source>Fill with the network, then take the Inspect tool (I) and hover over the filled part, or use the arrow keys.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>ネットワークで補完してから、調査ツール (I) で補完部分にポインターを合わせるか、矢印キーを使ってください。</translation>
    </message>
    <message>
        <source>Hover over the filled part, or move with the arrow keys. Click pins; click or drag over known pixels to ask back.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>補完部分にポインターを合わせるか、矢印キーで移動します。クリックで固定、既知のピクセルをクリックまたはドラッグすると逆向きに調べます。</translation>
    </message>
    <message>
        <source>This fill was not made by the network, so there is no attention to show.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>この補完はネットワークによるものではないため、表示できるアテンションがありません。</translation>
    </message>
    <message>
        <source>Attended to, not copied: a second branch of the network that does not attend is mixed in.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>参照しただけで、コピーではありません。参照を行わないネットワークの第 2 の分岐も混ざっています。</translation>
    </message>
    <message>
        <source>How attention computes (section 4 of the paper): softmax scale, propagation, stride and rate.
Any weights take them; the next fill uses them.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>アテンションの計算方法 (論文の第 4 節): ソフトマックスの倍率、伝播、ストライド、縮小率。
どの重みでも使え、次の補完から有効になります。</translation>
    </message>
    <message>
        <source>Bright: the patches with the largest weight of any filled pixel.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>明るい部分: 補完したいずれかのピクセルで重みが最大のパッチ。</translation>
    </message>
    <message>
        <source>Bright: the patches whose largest weight reaches the threshold.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>明るい部分: 最大の重みがしきい値に達したパッチ。</translation>
    </message>
    <message>
        <source>The colour says in which direction the strongest source lies, as on the wheel.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>色は最も強い参照元の方向を示します (色相環のとおり)。</translation>
    </message>
    <message>
        <source>Bright: attention is spread thin, so the fill is more of a guess there.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>明るい部分: アテンションが広く分散し、補完が推測に近いところ。</translation>
    </message>
    <message>
        <source>Bright: the second stage changed much of what the first had drawn.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>明るい部分: 第 1 段階の描画を第 2 段階が大きく変えたところ。</translation>
    </message>
    <message>
        <source>Attended sources, strongest first; Enter centres one</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>参照元 (強い順)。Enter で中央に表示</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>オプション…</translation>
    </message>
    <message>
        <source>Overlay</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>What is laid over the photo (V shows the next)</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>写真に重ねて表示するもの (V で次へ)</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>オーバーレイの不透明度</translation>
    </message>
    <message>
        <source>Threshold, of the largest weight</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>しきい値 (最大の重みに対する割合)</translation>
    </message>
    <message>
        <source>Sources shown</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>表示する参照元</translation>
    </message>
    <message>
        <source>What was probed</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>調べた場所</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>参照元</translation>
    </message>
    <message>
        <source>Probe a pixel</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>ピクセルを調べる</translation>
    </message>
    <message>
        <source>Highlight: best sources</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>強調: 最良の参照元</translation>
    </message>
    <message>
        <source>Highlight: above a threshold</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>強調: しきい値以上</translation>
    </message>
    <message>
        <source>Offset colours</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>オフセットの色</translation>
    </message>
    <message>
        <source>Confidence: spread of attention</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>確信度: アテンションの分散</translation>
    </message>
    <message>
        <source>Confidence: stages disagree</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>確信度: 段階間の相違</translation>
    </message>
    <message>
        <source>not attended</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>参照なし</translation>
    </message>
    <message>
        <source>does not depend</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>依存なし</translation>
    </message>
    <message>
        <source>one source</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>参照元 1 つ</translation>
    </message>
    <message>
        <source>spread over all</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>全体に分散</translation>
    </message>
    <message>
        <source>stages agree</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>段階が一致</translation>
    </message>
    <message>
        <source>white: near</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>白: 近い</translation>
    </message>
    <message>
        <source>{name} is the best guess, and the others follow in order.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>{name} がおすすめで、ほかの候補が順に続きます。</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Free some space, then go on.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>{folder} のディスクがいっぱいです。空き容量を増やしてから続けてください。</translation>
    </message>
    <message>
        <source>The folder {folder} for results is not there any more, or may not be read: {reason}.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>結果のフォルダー {folder} がなくなったか、読み取りが許可されていません: {reason}。</translation>
    </message>
    <message>
        <source>The folder {folder} could not be made: {reason}.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>フォルダー {folder} を作成できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{name} was left out: it is no regular file, or may not be read.</source>
        <extracomment>app/batch/listing.py</extracomment>
        <translation>{name} は対象外としました。通常のファイルではないか、読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {reason}.</source>
        <extracomment>app/batch/listing.py</extracomment>
        <translation>フォルダー {folder} を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>{name} has no mask in {folder}.</source>
        <extracomment>app/batch/naming.py</extracomment>
        <translation>{name} のマスクが {folder} にありません。</translation>
    </message>
    <message>
        <source>{name} has several masks: {names} in {folder}.</source>
        <extracomment>app/batch/naming.py</extracomment>
        <translation>{name} のマスクが {folder} に複数あります: {names}。</translation>
    </message>
    <message>
        <source>The mask {name} belongs to no photo.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>マスク {name} に対応する写真がありません。</translation>
    </message>
    <message>
        <source>There is no photo; choose some, or a folder of them.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>写真がありません。写真またはフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Results beside their photos need a suffix, say -filled, or a folder to go to.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>結果を写真と同じ場所に保存するには、-filled などの接尾辞か、保存先フォルダーが必要です。</translation>
    </message>
    <message>
        <source>The suffix “{suffix}” may not name a folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>接尾辞「{suffix}」にフォルダー名を含めることはできません。</translation>
    </message>
    <message>
        <source>{folder} is a folder, so {out} must be one too.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{folder} はフォルダーなので、{out} もフォルダーにしてください。</translation>
    </message>
    <message>
        <source>There are several photos, so {out} must be a folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>写真が複数あるので、{out} はフォルダーにしてください。</translation>
    </message>
    <message>
        <source>{photo} would overwrite the result of {other}; rename one of them, or fill them apart.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{photo} の結果が {other} の結果を上書きします。どちらかの名前を変えるか、別々に補完してください。</translation>
    </message>
    <message>
        <source>{path} does not exist, or its folder may not be read.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{path} が存在しないか、そのフォルダーの読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>There is no photo in {where}.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{where} に写真がありません。</translation>
    </message>
    <message>
        <source>Save list</source>
        <extracomment>app/batch/presenter.py</extracomment>
        <translation>リストを保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <extracomment>app/batch/presenter.py</extracomment>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved the list as {name}</source>
        <extracomment>app/batch/presenter.py</extracomment>
        <translation>リストを {name} として保存しました</translation>
    </message>
    <message>
        <source>{name} is its own mask, but nothing in it is transparent; give it a mask of its own.</source>
        <extracomment>app/batch/reading.py</extracomment>
        <translation>{name} は自身がマスクですが、透明な部分がありません。別のマスクを指定してください。</translation>
    </message>
    <message>
        <source>The report {path} could not be written further: {reason}.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>レポート {path} の続きを書き込めませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{path} is not a report of Lacuna; choose another name.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>{path} は Lacuna のレポートではありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The list {path} cannot be written: {reason}.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>リスト {path} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>The report {path} cannot be written: {reason}.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>レポート {path} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>The report {path} cannot be read: {reason}.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>レポート {path} を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>By name, whichever fits</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>名前で自動判別</translation>
    </message>
    <message>
        <source>As the photo, or photo_mask</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>写真と同名、または photo_mask</translation>
    </message>
    <message>
        <source>LaMa: photo_mask001</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>LaMa: photo_mask001</translation>
    </message>
    <message>
        <source>labelme: photo.json</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>labelme: photo.json</translation>
    </message>
    <message>
        <source>Skip those photos</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>その写真をスキップ</translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Folders and photos to fill</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>補完するフォルダーと写真</translation>
    </message>
    <message>
        <source>Folder of masks, or one mask for all</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>マスクのフォルダー、または全写真に共通のマスク</translation>
    </message>
    <message>
        <source>A folder, or one mask for all</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>フォルダー、または共通のマスク</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>結果のフォルダー</translation>
    </message>
    <message>
        <source>A folder</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Add a folder of photos, or some photos.</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>写真のフォルダーまたは写真を追加してください。</translation>
    </message>
    <message>
        <source>Choose the folder with their masks, or one mask for all.</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>マスクのフォルダーか、全写真に共通のマスクを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>結果のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>app/batch/window/choices_panel.py, engine/photo/formats.py</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>Masks</source>
        <extracomment>app/batch/window/choices_panel.py, engine/photo/formats.py</extracomment>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Folder…</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/holes_box.py, app/window/start_page.py</extracomment>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>File…</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Na&amp;med</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>名前の規則(&amp;M)</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>保存先(&amp;W)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>フォルダー(&amp;I)</translation>
    </message>
    <message>
        <source>Add to &amp;name</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>名前に追加(&amp;N)</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>形式(&amp;T)</translation>
    </message>
    <message>
        <source>Longest si&amp;de</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>長辺(&amp;D)</translation>
    </message>
    <message>
        <source>If &amp;already there</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>既存の場合(&amp;A)</translation>
    </message>
    <message>
        <source>Filling</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>補完</translation>
    </message>
    <message>
        <source>Fi&amp;ller</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>補完方式(&amp;L)</translation>
    </message>
    <message>
        <source>Photos at a tim&amp;e</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>同時処理数(&amp;E)</translation>
    </message>
    <message>
        <source>As each photo</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>各写真と同じ</translation>
    </message>
    <message>
        <source>As the photo</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>写真と同じ</translation>
    </message>
    <message>
        <source>Larger photos are scaled down to it, then filled</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>これより大きい写真は縮小してから補完します</translation>
    </message>
    <message>
        <source>Photos filled at a time, each by a process with memory of its own</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>同時に補完する写真の数。それぞれ専用のメモリを持つプロセスで処理します</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Put after the name of each photo: beach.jpg becomes beach-filled.png</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>各写真の名前の後に付けます: beach.jpg は beach-filled.png になります</translation>
    </message>
    <message>
        <source>A result older than its photo or mask is never skipped: it is said</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>写真やマスクより古い結果は、スキップせずにお知らせします</translation>
    </message>
    <message>
        <source>Folder with photos</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>写真のフォルダー</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>フォルダーを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Add p&amp;hotos…</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>写真を追加(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>In one folder</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>1 つのフォルダー</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>各写真と同じ場所</translation>
    </message>
    <message>
        <source>Photos to fill</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>補完する写真</translation>
    </message>
    <message>
        <source>Folder with masks</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/holes_box.py</extracomment>
        <translation>マスクのフォルダー</translation>
    </message>
    <message>
        <source>One mask for all photos</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>全写真に共通のマスク</translation>
    </message>
    <message>
        <source>A folder does not answer. Look whether its disk or network share is there, or choose another one.</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>フォルダーが応答しません。ディスクまたはネットワーク共有を確認するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>一括処理</translation>
    </message>
    <message>
        <source>Photos done</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>完了した写真</translation>
    </message>
    <message>
        <source>Only those &amp;without a result</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>結果のない写真のみ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>app/batch/window/dialog.py, app/finetune/window/choose_page.py</extracomment>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>app/batch/window/dialog.py, app/finetune/window/run_page.py</extracomment>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Sa&amp;ve list…</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>リストを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>一括処理の写真</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>もう一度開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>Stop at &amp;once</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>今すぐ停止(&amp;O)</translation>
    </message>
    <message>
        <source>Looking which photos have a mask…</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>写真のマスクを探しています…</translation>
    </message>
    <message>
        <source>Filling. Results are written one by one, each when it is complete.</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>補完しています。結果は完成したものから 1 つずつ保存されます。</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}. Photos that were begun are finished.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>{total} 枚中 {done} 枚で一時停止しました。処理中だった写真は最後まで補完されます。</translation>
    </message>
    <message>
        <source>Stopping at {done} of {total}…</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>{total} 枚中 {done} 枚で停止しています…</translation>
    </message>
    <message>
        <source>{done} of {total}, about {time} left</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>{total} 枚中 {done} 枚、残り約 {time}</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>app/batch/window/table.py, app/canvas/view.py</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>app/batch/window/table.py, app/fill/panel.py</extracomment>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Filled</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>補完済み</translation>
    </message>
    <message>
        <source>Was there</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>既存</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Not filled</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>未補完</translation>
    </message>
    <message>
        <source>Not taken</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Filling {fraction:.0%}</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>補完中 {fraction:.0%}</translation>
    </message>
    <message>
        <source>Lacuna fetches nothing from the network: save the picture to a file first, or copy it and paste it here</source>
        <extracomment>app/canvas/drops.py</extracomment>
        <translation>Lacuna はインターネットから何も取得しません。先に画像をファイルに保存するか、コピーしてここに貼り付けてください</translation>
    </message>
    <message>
        <source>Arrow keys move the crosshair, with Shift far, with Control by one pixel. P puts the tool down and lifts it, Shift+P does the opposite of the tool, Escape gives a stroke up. Hold O to see the photo as it was opened.</source>
        <extracomment>app/canvas/keyboard.py</extracomment>
        <translation>矢印キーで十字線を移動します。Shift で大きく、Ctrl で 1 ピクセルずつ動きます。P でツールを下ろす/上げる、Shift+P でツールの逆の動作、Esc でストロークを破棄します。O を押している間、開いたときの写真を表示します。</translation>
    </message>
    <message>
        <source>{name} is not a file of labelme: it has no shapes.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} は labelme のファイルではありません。図形がありません。</translation>
    </message>
    <message>
        <source>{name} is of a photo of {own_width}×{own_height} pixels, but this one is {width}×{height}: their proportions differ.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} は {own_width}×{own_height} ピクセルの写真用ですが、この写真は {width}×{height} です。縦横比が異なります。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>{name} is damaged: it is no JSON.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} は破損しています。JSON ではありません。</translation>
    </message>
    <message>
        <source>{name} has a shape that cannot be read; open and save it in labelme.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} に読み取れない図形があります。labelme で開いて保存し直してください。</translation>
    </message>
    <message>
        <source>The mask has colours as labels; everything but black was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>マスクのラベルが色で表されているため、黒以外をすべて穴としました。</translation>
    </message>
    <message>
        <source>{name} has no transparency to take the mask from. Use its white parts instead.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>{name} にはマスクに使える透明部分がありません。代わりに白い部分を使ってください。</translation>
    </message>
    <message>
        <source>The mask has soft greys; the brighter half was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>マスクに中間のグレーがあるため、明るい側の半分を穴としました。</translation>
    </message>
    <message>
        <source>The transparent part of the mask file was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>マスクファイルの透明な部分を穴としました。</translation>
    </message>
    <message>
        <source>The strokes on the transparent ground of the mask file were taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>マスクファイルの透明な背景上のストロークを穴としました。</translation>
    </message>
    <message>
        <source>The mask holds the numbers 0 and 1; 1 was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>マスクの値が 0 と 1 のため、1 を穴としました。</translation>
    </message>
    <message>
        <source>The mask is empty: it marks no hole.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>マスクが空です。穴がありません。</translation>
    </message>
    <message>
        <source>{name} would not keep the mask exact. End the name in .png.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>{name} ではマスクを正確に保存できません。名前の末尾を .png にしてください。</translation>
    </message>
    <message>
        <source>There is no other answer: every way to fill this hole gives the same pixels, or none.</source>
        <extracomment>app/fill/candidate.py</extracomment>
        <translation>ほかの候補はありません。この穴はどう補完しても同じピクセルになるか、補完できません。</translation>
    </message>
    <message>
        <source>Best in each hole</source>
        <extracomment>app/fill/choices.py</extracomment>
        <translation>穴ごとに最良</translation>
    </message>
    <message>
        <source>Pick a result: click it or press its number. The wheel zooms and a drag moves all of them, O held shows the original everywhere. Esc keeps the photo as it is.</source>
        <extracomment>app/fill/compare_dialog.py</extracomment>
        <translation>結果をクリックするか番号キーで選びます。ホイールで拡大縮小、ドラッグで移動すると全画像に反映されます。O を押している間は元の写真を表示します。Esc で写真をそのまま残します。</translation>
    </message>
    <message>
        <source>Compare fillers</source>
        <extracomment>app/fill/compare_dialog.py</extracomment>
        <translation>補完方式を比較</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>app/fill/compare_dialog.py, app/finetune/window/picture_dialog.py</extracomment>
        <translation>元の写真</translation>
    </message>
    <message>
        <source>Nothing is masked: paint over what should go, then fill</source>
        <extracomment>app/fill/controller.py</extracomment>
        <translation>マスクがありません。消したいものを塗ってから補完してください</translation>
    </message>
    <message>
        <source>The photo changed meanwhile, so the running fill was dropped</source>
        <extracomment>app/fill/controller.py</extracomment>
        <translation>途中で写真が変更されたため、実行中の補完を破棄しました</translation>
    </message>
    <message>
        <source>Filled in {seconds:.1f} s on {device}</source>
        <extracomment>app/fill/controller.py</extracomment>
        <translation>{seconds:.1f} s で補完しました ({device})</translation>
    </message>
    <message>
        <source>The fill stopped unexpectedly</source>
        <extracomment>app/fill/job.py, app/known/run.py</extracomment>
        <translation>補完が予期せず停止しました</translation>
    </message>
    <message>
        <source>There is not enough memory for this fill; close other programs or fill a smaller hole.</source>
        <extracomment>app/fill/job.py</extracomment>
        <translation>この補完にはメモリが足りません。ほかのプログラムを終了するか、穴を小さくしてください。</translation>
    </message>
    <message>
        <source>Progress of the fill</source>
        <extracomment>app/fill/job_bar.py, app/fill/panel.py</extracomment>
        <translation>補完の進行状況</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Filler</source>
        <extracomment>app/fill/panel.py, app/known/dialog.py</extracomment>
        <translation>補完方式</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>app/fill/panel.py, app/settings/table.py</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Grow hole</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>穴を拡張</translation>
    </message>
    <message>
        <source>A hole is filled this much wider than painted: the edge of what should go is blurred, and JPEG leaves ripples around it. Automatic: as far as the photo&apos;s compression asks for</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>塗った範囲よりこれだけ広げて補完します。消したいものの縁はぼけていて、JPEG ではその周りにモスキートノイズが残るためです。自動: 写真の圧縮に応じた幅</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Where the network runs; known once it is loaded</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>ネットワークを実行する場所。読み込み後に決まります</translation>
    </message>
    <message>
        <source>Model in use</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>使用中のモデル</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>app/fill/panel.py, app/finetune/window/options_panel.py</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Automatic ({px} px)</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>自動 ({px} px)</translation>
    </message>
    <message>
        <source>★ Best guess</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>★ おすすめ</translation>
    </message>
    <message>
        <source>Answers to the newest fill</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>最新の補完の候補</translation>
    </message>
    <message>
        <source>Best guess</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>nearly done</source>
        <extracomment>app/fill/time_left.py</extracomment>
        <translation>まもなく完了</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>ネットワークを読み込み中…</translation>
    </message>
    <message>
        <source>Network ready</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>ネットワークの準備完了</translation>
    </message>
    <message>
        <source>No network: {error}</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>ネットワークなし: {error}</translation>
    </message>
    <message>
        <source>No network: torch does not load ({error}).</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>ネットワークなし: torch を読み込めません ({error})。</translation>
    </message>
    <message>
        <source>The photos could not be looked at: {error}</source>
        <extracomment>app/finetune/controller.py</extracomment>
        <translation>写真を確認できませんでした: {error}</translation>
    </message>
    <message>
        <source>The run could not be prepared: {error}</source>
        <extracomment>app/finetune/controller.py</extracomment>
        <translation>学習を準備できませんでした: {error}</translation>
    </message>
    <message>
        <source>Exit code {code}.
{errors}</source>
        <extracomment>app/finetune/controller.py</extracomment>
        <translation>終了コード {code}。
{errors}</translation>
    </message>
    <message>
        <source>This run made nothing better, so there is nothing to keep.</source>
        <extracomment>app/finetune/keeping.py</extracomment>
        <translation>この学習では何も改善しなかったため、保持するものがありません。</translation>
    </message>
    <message>
        <source>The model cannot be written to “{models}”: {reason}.</source>
        <extracomment>app/finetune/keeping.py</extracomment>
        <translation>モデルを「{models}」に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>Open a photo and paint over what should go first.</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>先に写真を開き、消したいものを塗ってください。</translation>
    </message>
    <message>
        <source>Paint over what should go first.</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>先に消したいものを塗ってください。</translation>
    </message>
    <message>
        <source>The photo is no longer open as it was learned from; keep the model, open the photo, and fill it.</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>学習したときの写真はもう開かれていません。モデルを保持してから、写真を開いて補完してください。</translation>
    </message>
    <message>
        <source>Before: the old model</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>前: 元のモデル</translation>
    </message>
    <message>
        <source>After: trained on this photo</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>後: この写真で学習</translation>
    </message>
    <message>
        <source>The photo could not be copied</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>写真をコピーできませんでした</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be made: {reason}.</source>
        <extracomment>app/finetune/runs.py</extracomment>
        <translation>フォルダー「{path}」を作成できません: {reason}。</translation>
    </message>
    <message>
        <source>No usable photos.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>使用できる写真がありません。</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>app/finetune/window/banner.py</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>“{name}” is trained and waits for your decision.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>「{name}」は学習が完了し、選択を待っています。</translation>
    </message>
    <message>
        <source>Open a photo and paint a hole first</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>先に写真を開いて穴を塗ってください</translation>
    </message>
    <message>
        <source>Fine-tune on my own photos</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>自分の写真でファインチューニング</translation>
    </message>
    <message>
        <source>The network goes on learning from your photos. Some are held out to judge whether it got better; the new model is kept only if you say so.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>ネットワークがあなたの写真から学習を続けます。一部の写真は、改善したかどうかを評価するために検証用として取り分けます。新しいモデルは、あなたが選んだときだけ保持されます。</translation>
    </message>
    <message>
        <source>What is missing before the training can start</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>学習の開始に足りないもの</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Add a folder with photos, or drop some.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>写真のフォルダーを追加するか、写真をドロップしてください。</translation>
    </message>
    <message>
        <source>Show the verdict</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>評価結果を表示</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>続行</translation>
    </message>
    <message>
        <source>Training runs beside the editor; you can go on working</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>学習はエディターと並行して進みます。作業を続けられます</translation>
    </message>
    <message>
        <source>Looking at the photos…</source>
        <extracomment>app/finetune/window/choose_page.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>写真を確認しています…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>app/finetune/window/choose_page.py, app/window/messages.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>The photos could not be looked at; choose others, or choose them again.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>写真を確認できませんでした。別の写真を選ぶか、選び直してください。</translation>
    </message>
    <message>
        <source>Loss and validation over the steps</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>ステップごとの損失と検証</translation>
    </message>
    <message>
        <source>ℓ1 in the holes (0–2)</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>穴の内側の ℓ1 (0–2)</translation>
    </message>
    <message>
        <source>PSNR (dB)</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>PSNR (dB)</translation>
    </message>
    <message>
        <source>refined, each step</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>精細画像 (各ステップ)</translation>
    </message>
    <message>
        <source>refined, smoothed</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>精細画像 (平滑化)</translation>
    </message>
    <message>
        <source>coarse, smoothed</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>粗い画像 (平滑化)</translation>
    </message>
    <message>
        <source>held-out photos</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>検証用写真</translation>
    </message>
    <message>
        <source>before the run</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>学習前</translation>
    </message>
    <message>
        <source>best so far</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>これまでの最良</translation>
    </message>
    <message>
        <source>best PSNR {psnr:.2f} dB at step {step}</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>最良の PSNR {psnr:.2f} dB (ステップ {step})</translation>
    </message>
    <message>
        <source>this run</source>
        <extracomment>app/finetune/window/dialog.py</extracomment>
        <translation>この学習</translation>
    </message>
    <message>
        <source>Rectangles</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>長方形</translation>
    </message>
    <message>
        <source>Random rectangles, as in the paper</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>論文と同じランダムな長方形</translation>
    </message>
    <message>
        <source>Strokes</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>ストローク</translation>
    </message>
    <message>
        <source>Winding brush strokes, as when a wire is painted over</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>電線を塗ったときのような、曲がりくねったブラシストローク</translation>
    </message>
    <message>
        <source>Shapes</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>図形</translation>
    </message>
    <message>
        <source>Ellipses the size of things one wants gone</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>消したいものと同じくらいの大きさの楕円</translation>
    </message>
    <message>
        <source>Holes to practise on</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>練習に使う穴</translation>
    </message>
    <message>
        <source>My own masks</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>自分のマスク</translation>
    </message>
    <message>
        <source>Masks you saved before (white = hole), as half of all holes</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>以前に保存したマスク (白 = 穴)。穴全体の半分に使います</translation>
    </message>
    <message>
        <source>Folder of my own masks</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>自分のマスクのフォルダー</translation>
    </message>
    <message>
        <source>Tick at least one kind of hole.</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>穴の種類を 1 つ以上チェックしてください。</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>指標</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>app/finetune/window/measures_table.py, app/finetune/window/picture_dialog.py, app/looking/readout.py, app/looking/split.py</extracomment>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>app/finetune/window/measures_table.py, app/finetune/window/picture_dialog.py</extracomment>
        <translation>後</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>変化</translation>
    </message>
    <message>
        <source>Measures before and after, on the held-out photos</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>検証用写真での前後の指標</translation>
    </message>
    <message>
        <source>no clear change</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>明確な変化なし</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>短時間</translation>
    </message>
    <message>
        <source>enough to see whether these photos help</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>これらの写真が役立つかどうかを確かめる</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>入念</translation>
    </message>
    <message>
        <source>for a model to use again and again</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>繰り返し使うモデルを作る</translation>
    </message>
    <message>
        <source>Only this photo</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>この写真のみ</translation>
    </message>
    <message>
        <source>learns from the open photo alone, then fills it again</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>開いている写真だけから学習し、もう一度補完する</translation>
    </message>
    <message>
        <source>Give the new model a name.</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>新しいモデルの名前を入力してください。</translation>
    </message>
    <message>
        <source>Tick minutes, steps or both, so that the training ends.</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>学習が終わるように、分、ステップ、または両方をチェックしてください。</translation>
    </message>
    <message>
        <source>Bundled</source>
        <extracomment>app/finetune/window/options_panel.py, app/models/entry.py</extracomment>
        <translation>同梱</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>学習時間</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>分</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>The first steps measure how fast this machine is; then the time left is shown.</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>最初の数ステップでこのマシンの速度を測り、その後に残り時間を表示します。</translation>
    </message>
    <message>
        <source>With both ticked, whichever comes first ends the training</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>両方をチェックすると、先に達したほうで学習が終わります</translation>
    </message>
    <message>
        <source>The model whose training goes on; it stays as it is</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>学習を引き継ぐモデル。元のモデルは変更されません</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>開始モデル</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <extracomment>app/finetune/window/options_panel.py, app/finetune/window/verdict_page.py</extracomment>
        <translation>新しいモデルの名前</translation>
    </message>
    <message>
        <source>of the new model</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>新しいモデルの名前</translation>
    </message>
    <message>
        <source>All settings…</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>すべての設定…</translation>
    </message>
    <message>
        <source>Learning rate, crops, losses: the full table</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>学習率、クロップ、損失などの一覧</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>app/finetune/window/options_panel.py, app/finetune/window/verdict_page.py</extracomment>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Starts &amp;from</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>開始モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Stop after</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>終了条件</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>手動で変更済み</translation>
    </message>
    <message>
        <source>Learn from “{name}” alone</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>「{name}」だけから学習</translation>
    </message>
    <message>
        <source>The network practises on holes in other places of this photo, of the size of yours. Then the photo is filled with the old and the new model, and you choose. If it did not get better, nothing changes.</source>
        <extracomment>app/finetune/window/photo_card.py</extracomment>
        <translation>ネットワークが、この写真のほかの場所で同じ大きさの穴を使って練習します。その後、元のモデルと新しいモデルで写真を補完し、どちらかを選べます。改善しなければ何も変わりません。</translation>
    </message>
    <message>
        <source>{name} with its mask</source>
        <extracomment>app/finetune/window/photo_card.py</extracomment>
        <translation>{name} とそのマスク</translation>
    </message>
    <message>
        <source>Photos to learn from</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>学習に使う写真</translation>
    </message>
    <message>
        <source>Folders and photos to learn from</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>学習に使うフォルダーと写真</translation>
    </message>
    <message>
        <source>Skipped files and why</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>スキップしたファイルと理由</translation>
    </message>
    <message>
        <source>Photos held out for the verdict</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>評価に使う検証用写真</translation>
    </message>
    <message>
        <source>Forty photos or more of one kind of place or thing work best. They stay on this machine.</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>同じ種類の場所や物の写真が 40 枚以上あると最も効果的です。写真はこのマシンから外に出ません。</translation>
    </message>
    <message>
        <source>Skipped file</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>スキップしたファイル</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>前へ</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>前と後</translation>
    </message>
    <message>
        <source>Two versions of the same place</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>同じ場所の 2 つのバージョン</translation>
    </message>
    <message>
        <source>Drag the divider or use the arrow keys.</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>区切り線をドラッグするか、矢印キーを使います。</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>Starting: the photos are read and the network is loaded…</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>開始しています。写真とネットワークを読み込んでいます…</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Paused and saved</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>一時停止 (保存済み)</translation>
    </message>
    <message>
        <source>Judging the best weights on the held-out photos…</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>検証用写真で最良の重みを評価しています…</translation>
    </message>
    <message>
        <source>Held-out photos</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>検証用写真</translation>
    </message>
    <message>
        <source>Problems so far</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>これまでの問題</translation>
    </message>
    <message>
        <source>Health of the network</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>ネットワークの状態</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>学習の進行状況</translation>
    </message>
    <message>
        <source>Pause after this step; everything is saved</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>このステップの後で一時停止します。すべて保存されます</translation>
    </message>
    <message>
        <source>&amp;Stop and keep the best</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>停止して最良を採用(&amp;S)</translation>
    </message>
    <message>
        <source>End training now and judge the best weights so far</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>ここで学習を終了し、これまでの最良の重みを評価します</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>破棄(&amp;G)…</translation>
    </message>
    <message>
        <source>End the run and delete it</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>学習を終了して削除します</translation>
    </message>
    <message>
        <source>&amp;Close: it goes on</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>閉じる (学習は続行)(&amp;C)</translation>
    </message>
    <message>
        <source>Hide this window; the status bar leads back to it</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>このウィンドウを隠します。ステータスバーから戻れます</translation>
    </message>
    <message>
        <source>Learning “{name}”</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>「{name}」を学習中</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>app/fill/time_left.py, app/finetune/window/run_page.py</extracomment>
        <translation>残り約 {time}</translation>
    </message>
    <message>
        <source>step {step} of {total}</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>ステップ {step}/{total}</translation>
    </message>
    <message>
        <source>How well it fills</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>補完の出来ばえ</translation>
    </message>
    <message>
        <source>Held-out places, before and now</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>検証用の場所 (前と現在)</translation>
    </message>
    <message>
        <source>time left: measuring…</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>残り時間: 測定中…</translation>
    </message>
    <message>
        <source>Automatic ({device})</source>
        <extracomment>engine/device.py</extracomment>
        <translation>自動 ({device})</translation>
    </message>
    <message>
        <source>There is no CUDA card {index}; the cards here are cuda:0 to cuda:{last}.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>CUDA カード {index} はありません。使えるカードは cuda:0 ～ cuda:{last} です。</translation>
    </message>
    <message>
        <source>{sentence}: {error}</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>{sentence}: {error}</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>予期しない問題が発生しました</translation>
    </message>
    <message>
        <source>There is not enough memory; close other programs and try again.</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>メモリが足りません。ほかのプログラムを終了してもう一度試してください。</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>整数</translation>
    </message>
    <message>
        <source>All settings of the fine-tuning</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>ファインチューニングのすべての設定</translation>
    </message>
    <message>
        <source>Settings of the fine-tuning</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>ファインチューニングの設定</translation>
    </message>
    <message>
        <source>Restore recommended</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>推奨値に戻す</translation>
    </message>
    <message>
        <source>What differs from the recommendation is bold. Enter or a click edits a value.</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>推奨値と異なるものは太字です。Enter またはクリックで値を編集します。</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>意味</translation>
    </message>
    <message>
        <source>Click to enlarge</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>クリックで拡大</translation>
    </message>
    <message>
        <source>The first pictures come with the first validation.</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>最初の画像は最初の検証の後に表示されます。</translation>
    </message>
    <message>
        <source>Fine-tuning: starting…</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>ファインチューニング: 開始中…</translation>
    </message>
    <message>
        <source>Fine-tuning: paused</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>ファインチューニング: 一時停止</translation>
    </message>
    <message>
        <source>Fine-tuning: judging…</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>ファインチューニング: 評価中…</translation>
    </message>
    <message>
        <source>Fine-tuning: done, see the verdict</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>ファインチューニング: 完了 (評価結果を見る)</translation>
    </message>
    <message>
        <source>⚠  Fine-tuning stopped</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>⚠  ファインチューニング停止</translation>
    </message>
    <message>
        <source>Open the fine-tuning window</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>ファインチューニングのウィンドウを開く</translation>
    </message>
    <message>
        <source>Include &amp;file names in the card</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>カードにファイル名を記載(&amp;F)</translation>
    </message>
    <message>
        <source>The card tells which data the model learned from; without this only how many photos</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>カードにはモデルが学習したデータが記載されます。オフにすると写真の枚数だけを記載します</translation>
    </message>
    <message>
        <source>&amp;Use it from now on</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>今後これを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>app/finetune/window/verdict_page.py, app/masking/bar.py, app/window/actions.py, app/window/messages.py</extracomment>
        <translation>保持(&amp;K)</translation>
    </message>
    <message>
        <source>Write it beside the other models</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>ほかのモデルと同じ場所に保存します</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <extracomment>app/finetune/window/verdict_page.py, app/recovery/dialog.py, app/window/messages.py</extracomment>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the new weights; the old model stays</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>新しい重みを削除します。元のモデルは残ります</translation>
    </message>
    <message>
        <source>Fill with &amp;both</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>両方で補完(&amp;B)</translation>
    </message>
    <message>
        <source>Fill the open photo with the old and the new model, and choose</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>開いている写真を元のモデルと新しいモデルで補完し、選びます</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>戻る(&amp;A)</translation>
    </message>
    <message>
        <source>To the choice of photos</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>写真の選択に戻ります</translation>
    </message>
    <message>
        <source>Held-out places: click one to compare</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>検証用の場所: クリックで比較</translation>
    </message>
    <message>
        <source>Give the new model a name</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>新しいモデルの名前を入力してください</translation>
    </message>
    <message>
        <source>Open photos</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>写真を開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Looking at {name}…</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>{name} を確認しています…</translation>
    </message>
    <message>
        <source>Photos and projects</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>写真とプロジェクト</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Beside the original, as name{suffix}</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>元の写真と同じ場所 (名前{suffix})</translation>
    </message>
    <message>
        <source>Into {folder}</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>{folder} に保存</translation>
    </message>
    <message>
        <source>Over the original</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>元の写真に上書き</translation>
    </message>
    <message>
        <source>Type what is added to the name, so that the original stays.</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>元の写真が残るように、名前に追加する文字を入力してください。</translation>
    </message>
    <message>
        <source>The addition becomes part of a file name; leave out slashes.</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>追加する文字はファイル名の一部になります。スラッシュは使えません。</translation>
    </message>
    <message>
        <source>{name} is saved as {target}</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>{name} は {target} として保存されます</translation>
    </message>
    <message>
        <source>Where to save</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Where should the photos of “{title}” be saved?</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>「{title}」の写真をどこに保存しますか？</translation>
    </message>
    <message>
        <source>&amp;Beside the original, with this added to the name:</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>元の写真と同じ場所、名前に次を追加(&amp;B):</translation>
    </message>
    <message>
        <source>Added to the name</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>名前に追加する文字</translation>
    </message>
    <message>
        <source>&amp;Into a folder:</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>フォルダーに保存(&amp;I):</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>選択…</translation>
    </message>
    <message>
        <source>&amp;Over the original; it is lost</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>元の写真に上書き (元の写真は失われます)(&amp;O)</translation>
    </message>
    <message>
        <source>This holds for the folder until Lacuna is closed; change it above the filmstrip.</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>Lacuna を閉じるまで、このフォルダーに適用されます。フィルムストリップの上で変更できます。</translation>
    </message>
    <message>
        <source>Save photos into</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>写真の保存先</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>Cannot be opened: {problem}</source>
        <extracomment>app/folder/model.py</extracomment>
        <translation>開けません: {problem}</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <extracomment>app/folder/model.py</extracomment>
        <translation>編集済み (未保存)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>app/folder/model.py</extracomment>
        <translation>{name} として保存済み</translation>
    </message>
    <message>
        <source>The open photo is none of this folder; Save saves it</source>
        <extracomment>app/folder/saving.py</extracomment>
        <translation>開いている写真はこのフォルダーのものではありません。「保存」で保存できます</translation>
    </message>
    <message>
        <source>{name} is saved as soon as it is filled</source>
        <extracomment>app/folder/saving.py</extracomment>
        <translation>{name} は補完が終わりしだい保存されます</translation>
    </message>
    <message>
        <source>Find a name</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>名前で検索</translation>
    </message>
    <message>
        <source>Find a photo by its name</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>写真を名前で検索</translation>
    </message>
    <message>
        <source>Save to…</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>保存先…</translation>
    </message>
    <message>
        <source>Where the photos of this folder are saved</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>このフォルダーの写真の保存先</translation>
    </message>
    <message>
        <source>Photos of the folder</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>フォルダーの写真</translation>
    </message>
    <message>
        <source>{every} in all</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>全 {every}</translation>
    </message>
    <message>
        <source>{count} found, {every} in all</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>{count} 件一致、全 {every}</translation>
    </message>
    <message>
        <source>{row} of {count} found, {every} in all</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>一致 {row}/{count}、全 {every}</translation>
    </message>
    <message>
        <source>“{name}” has unsaved changes; save them first, or choose another name.</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>「{name}」に保存していない変更があります。先に保存するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <extracomment>app/folder/walk.py, app/photo/controller.py, app/project/controller.py</extracomment>
        <translation>{name} を開いています…</translation>
    </message>
    <message>
        <source>This is the last photo</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>最後の写真です</translation>
    </message>
    <message>
        <source>{name}: photo {number} of {count}</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>{name}: 写真 {number}/{count}</translation>
    </message>
    <message>
        <source>None of {left_out} photos in a row can be opened; is their folder still there?</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>続けて {left_out} 枚の写真を開けません。フォルダーがまだあるか確認してください</translation>
    </message>
    <message>
        <source>This is the first photo</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>最初の写真です</translation>
    </message>
    <message>
        <source>That is no key.</source>
        <extracomment>app/keys/chosen.py</extracomment>
        <translation>これはキーとして使えません。</translation>
    </message>
    <message>
        <source>Tab, Shift, Control and Alt alone are needed to get around the window.</source>
        <extracomment>app/keys/chosen.py</extracomment>
        <translation>Tab、Shift、Ctrl、Alt 単独のキーは、ウィンドウ内の移動に必要です。</translation>
    </message>
    <message>
        <source>{key} is what the photo listens to itself: see Help ▸ Keyboard shortcuts.</source>
        <extracomment>app/keys/chosen.py</extracomment>
        <translation>{key} は写真の操作に使われます。「ヘルプ ▸ キーボードショートカット」を参照してください。</translation>
    </message>
    <message>
        <source>Choose an action, then click the field below and press its new key.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>操作を選び、下の欄をクリックして新しいキーを押してください。</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>操作とキーを検索</translation>
    </message>
    <message>
        <source>New key of the chosen action</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>選択した操作の新しいキー</translation>
    </message>
    <message>
        <source>What the new key would do</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>新しいキーの結果</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>割り当てる(&amp;T)</translation>
    </message>
    <message>
        <source>Give the key to the chosen action, and take it from the other one</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>このキーを別の操作から外し、選択した操作に割り当てます</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>The chosen action has no key</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>選択した操作にキーを割り当てません</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>The key that the chosen action was made with</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>選択した操作の初期設定のキーに戻します</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>The list is in the order of what looks best, as far as a program can guess: look at the pictures too. PSNR and SSIM reward what is right on average, so a blurred fill may have more. Hold a picture to see the truth in its place.</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>リストは、プログラムが推測できる範囲で見た目の良い順です。画像も確認してください。PSNR と SSIM は平均的に正しいものを高く評価するため、ぼけた補完のほうが高くなることがあります。画像を押している間、同じ場所の正解を表示します。</translation>
    </message>
    <message>
        <source>Who filled</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>補完方式</translation>
    </message>
    <message>
        <source>Best at</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>最良の数</translation>
    </message>
    <message>
        <source>At how many places its fill looks best: the guess that also marks the answers to a fill</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>その補完が最も良く見える場所の数。補完の候補のおすすめと同じ推測です</translation>
    </message>
    <message>
        <source>PSNR, dB</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>PSNR (dB)</translation>
    </message>
    <message>
        <source>How near the fill is to the truth inside the hole, mean over the places; more is better</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>穴の内側が正解にどれだけ近いか。各場所の平均で、大きいほど良い値です</translation>
    </message>
    <message>
        <source>How alike the structure is inside the hole, mean over the places; 1 = equal</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>穴の内側の構造がどれだけ似ているか。各場所の平均で、1 = 同一です</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Time of one fill, without loading; median over the places</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>補完 1 回の時間 (読み込みを除く)。各場所の中央値です</translation>
    </message>
    <message>
        <source>Test on known</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>既知部分でテスト</translation>
    </message>
    <message>
        <source>The truth</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>正解</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>これを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Try the shape at other places of this photo</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>この写真のほかの場所で穴の形を試します</translation>
    </message>
    <message>
        <source>Measures of every filler and model</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>すべての補完方式とモデルの指標</translation>
    </message>
    <message>
        <source>&amp;Other places</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>別の場所(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/known/dialog.py, app/models/dialog.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Too little of the photo is intact to try the hole&apos;s shape elsewhere; mask less, then test again.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>写真の無傷の部分が少なすぎて、穴の形をほかの場所で試せません。マスクを減らしてからもう一度テストしてください。</translation>
    </message>
    <message>
        <source>Nothing is masked, so there is no shape to try; paint over what should go first.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>マスクがないため、試す形がありません。先に消したいものを塗ってください。</translation>
    </message>
    <message>
        <source>Looking for known places</source>
        <extracomment>app/known/run.py</extracomment>
        <translation>既知の場所を探しています</translation>
    </message>
    <message>
        <source>The places that were tried; arrow keys choose one</source>
        <extracomment>app/known/tiles.py</extracomment>
        <translation>テストした場所。矢印キーで選びます</translation>
    </message>
    <message>
        <source>Photo as it was opened</source>
        <extracomment>app/looking/beside.py</extracomment>
        <translation>開いたときの写真</translation>
    </message>
    <message>
        <source>The photo as it was opened; the same key goes back. It does not flicker: the settings or the system ask for less motion</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>開いたときの写真です。同じキーで戻ります。設定またはシステムで動きを減らすよう指定されているため、点滅しません</translation>
    </message>
    <message>
        <source>The photo as it is now</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>現在の写真です</translation>
    </message>
    <message>
        <source>Before and now: drag the line, or move it with the arrow keys</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>編集前と現在: 線をドラッグするか、矢印キーで動かします</translation>
    </message>
    <message>
        <source>The photo as it was opened is at the left</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>左が開いたときの写真です</translation>
    </message>
    <message>
        <source>Before and now take turns; the same key ends it</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>編集前と現在を交互に表示しています。同じキーで終了します</translation>
    </message>
    <message>
        <source>Where the photo differs from how it was opened, and how far</source>
        <extracomment>app/looking/controller.py, app/window/actions.py</extracomment>
        <translation>開いたときの写真との違いとその大きさを表示します</translation>
    </message>
    <message>
        <source>How many times as large differences are shown</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>差分の表示倍率</translation>
    </message>
    <message>
        <source>Show differences this many times as large</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>差分をこの倍率で大きく表示します</translation>
    </message>
    <message>
        <source>Scale of the difference to the photo as it was opened</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>開いたときの写真との差分の目盛り</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>差分</translation>
    </message>
    <message>
        <source>Overview of the photo</source>
        <extracomment>app/looking/navigator.py</extracomment>
        <translation>写真の全体図</translation>
    </message>
    <message>
        <source>Arrow keys move the part that is on screen.</source>
        <extracomment>app/looking/navigator.py</extracomment>
        <translation>矢印キーで画面に表示する部分を動かします。</translation>
    </message>
    <message>
        <source>Drag to move the photo</source>
        <extracomment>app/looking/navigator.py</extracomment>
        <translation>ドラッグで写真を移動</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>app/looking/readout.py, app/looking/split.py</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Coarse</source>
        <extracomment>app/looking/readout.py</extracomment>
        <translation>粗い画像</translation>
    </message>
    <message>
        <source>Refined</source>
        <extracomment>app/looking/readout.py</extracomment>
        <translation>精細画像</translation>
    </message>
    <message>
        <source>Values of the pixel under the pointer</source>
        <extracomment>app/looking/readout.py</extracomment>
        <translation>ポインターの下のピクセルの値</translation>
    </message>
    <message>
        <source>Left of the line is the photo as it was opened. Arrow keys move the line, with Shift far; Escape leaves it.</source>
        <extracomment>app/looking/split.py</extracomment>
        <translation>線の左側が開いたときの写真です。矢印キーで線を動かし、Shift で大きく動かします。Esc で終了します。</translation>
    </message>
    <message>
        <source>Line between before and now</source>
        <extracomment>app/looking/split.py</extracomment>
        <translation>編集前と現在の境界線</translation>
    </message>
    <message>
        <source>Drag to compare with the photo as it was opened</source>
        <extracomment>app/looking/split.py</extracomment>
        <translation>ドラッグで開いたときの写真と比較</translation>
    </message>
    <message>
        <source>Computing…</source>
        <extracomment>app/masking/bar.py</extracomment>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Keep this mask (Enter)</source>
        <extracomment>app/masking/bar.py</extracomment>
        <translation>このマスクを確定 (Enter)</translation>
    </message>
    <message>
        <source>Leave the mask as it was (Esc)</source>
        <extracomment>app/masking/bar.py</extracomment>
        <translation>マスクを元のままにする (Esc)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <extracomment>app/masking/bar.py</extracomment>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>許容値</translation>
    </message>
    <message>
        <source>How far red, green and blue may each differ from the clicked pixel, of 255</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>クリックしたピクセルとの赤・緑・青それぞれの差の上限 (最大 255)</translation>
    </message>
    <message>
        <source>Select a colour</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>色を選択</translation>
    </message>
    <message>
        <source>Select colour</source>
        <extracomment>app/masking/colours.py, app/tools/select_colour.py</extracomment>
        <translation>色の選択</translation>
    </message>
    <message>
        <source>Subtract a colour</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>色を減算</translation>
    </message>
    <message>
        <source>Subtract colour</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>色の減算</translation>
    </message>
    <message>
        <source>Touching only</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>隣接のみ</translation>
    </message>
    <message>
        <source>Nothing stands out from its surroundings there. Draw over more of it, or around it.</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>そこには周囲と区別できるものがありません。もっと広くなぞるか、周りを囲んでください。</translation>
    </message>
    <message>
        <source>Looking for the object…</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>オブジェクトを探しています…</translation>
    </message>
    <message>
        <source>Select object</source>
        <extracomment>app/masking/objects.py, app/tools/select_object.py</extracomment>
        <translation>オブジェクトの選択</translation>
    </message>
    <message>
        <source>Subtract object</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>オブジェクトの減算</translation>
    </message>
    <message>
        <source>The object could not be looked for.</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>オブジェクトを検出できませんでした。</translation>
    </message>
    <message>
        <source>That is masked already</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>すでにマスクされています</translation>
    </message>
    <message>
        <source>Nothing of it was masked</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>マスクされている部分はありませんでした</translation>
    </message>
    <message>
        <source>Selected · draw over what is missing, Ctrl-draw over what is too much</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>選択しました · 足りない部分はなぞり、余分な部分は Ctrl を押しながらなぞります</translation>
    </message>
    <message>
        <source>Taken out of the mask</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>マスクから取り除きました</translation>
    </message>
    <message>
        <source>No change</source>
        <extracomment>app/masking/preview.py</extracomment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>The mask could not be computed.</source>
        <extracomment>app/masking/preview.py</extracomment>
        <translation>マスクを計算できませんでした。</translation>
    </message>
    <message>
        <source>Higher finds more, and more that is none</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>高くするほど多く見つかりますが、誤検出も増えます</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>感度</translation>
    </message>
    <message>
        <source>Dust and specks</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>ほこりとしみ</translation>
    </message>
    <message>
        <source>Mask dust and specks</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>ほこりとしみをマスク</translation>
    </message>
    <message>
        <source>Lettering</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Mask lettering</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>文字をマスク</translation>
    </message>
    <message>
        <source>No speck was found</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>しみは見つかりませんでした</translation>
    </message>
    <message>
        <source>No lettering was found</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>文字は見つかりませんでした</translation>
    </message>
    <message>
        <source>The mask stays as it is</source>
        <extracomment>app/masking/trial.py</extracomment>
        <translation>マスクは変更されません</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>量</translation>
    </message>
    <message>
        <source>How far the edge of every hole moves: out, or with a minus in</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>すべての穴の縁を動かす量。正で外側、負で内側に動きます</translation>
    </message>
    <message>
        <source>Grow or shrink</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>拡張または縮小</translation>
    </message>
    <message>
        <source>Resize mask</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>マスクのサイズ変更</translation>
    </message>
    <message>
        <source>About the radius of the sharpest corner that stays</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>残る最も鋭い角のおおよその半径</translation>
    </message>
    <message>
        <source>Smooth the outline</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>輪郭を滑らかに</translation>
    </message>
    <message>
        <source>Smooth mask</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>マスクを滑らかに</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/models/card.py, engine/fillers/__init__.py</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>comes with Lacuna</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>Lacuna に付属</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>出所</translation>
    </message>
    <message>
        <source>The file says nothing about it.</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>ファイルに記載がありません。</translation>
    </message>
    <message>
        <source>Import weights</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>重みをインポート</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>{name} を読み取っています…</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>何もインポートされませんでした</translation>
    </message>
    <message>
        <source>The weights could not be read or written</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>重みを読み書きできませんでした</translation>
    </message>
    <message>
        <source>Double-click or Enter uses a model for filling. F2 renames it.</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>ダブルクリックまたは Enter でモデルを補完に使います。F2 で名前を変更します。</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Card of the selected model</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>選択したモデルのカード</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <extracomment>app/models/dialog.py, app/window/actions.py</extracomment>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Fill with this model from now on</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>今後このモデルで補完します</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>別の名前を付けます (F2)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Copy its file to another place</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>ファイルを別の場所にコピーします</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Remove its file for good</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>ファイルを完全に削除します</translation>
    </message>
    <message>
        <source>&amp;Import weights…</source>
        <extracomment>app/models/dialog.py, app/window/actions.py</extracomment>
        <translation>重みのインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Add a weights file: Lacuna&apos;s own, or other people&apos;s</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>Lacuna やほかで作られた重みファイルを追加します</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>app/models/dialog.py, app/window/tool_options.py</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>The file does not say under which licence it may be used; ask whoever gave it to you.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>ファイルに使用条件のライセンスが記載されていません。提供元に確認してください。</translation>
    </message>
    <message>
        <source>{what}: the file is gone.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>{what}: ファイルがなくなりました。</translation>
    </message>
    <message>
        <source>{what}: the disk is full; free some space and try again.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>{what}: ディスクがいっぱいです。空き容量を増やしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>{what}: the folder or file is write-protected; change its permissions or choose another folder.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>{what}: フォルダーまたはファイルが書き込み禁止です。アクセス権を変更するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is already a model called “{name}”; choose another name.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>「{name}」という名前のモデルはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>This is the model&apos;s own file; choose another name or folder for the copy.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>これはモデル自身のファイルです。コピー先には別の名前かフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be made</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>フォルダー「{folder}」を作成できませんでした</translation>
    </message>
    <message>
        <source>There is no weights file “{file}”.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>重みファイル「{file}」がありません。</translation>
    </message>
    <message>
        <source>Lacuna weights (*{suffix})</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>Lacuna の重み (*{suffix})</translation>
    </message>
    <message>
        <source>Export model</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>モデルのエクスポート</translation>
    </message>
    <message>
        <source>The model that comes with Lacuna</source>
        <extracomment>app/models/menu.py</extracomment>
        <translation>Lacuna に付属のモデル</translation>
    </message>
    <message>
        <source>Copied the photo as it is now, {width}×{height} pixels</source>
        <extracomment>app/photo/clipboard.py</extracomment>
        <translation>現在の写真をコピーしました ({width}×{height} ピクセル)</translation>
    </message>
    <message>
        <source>dropped picture</source>
        <extracomment>app/photo/clipboard.py</extracomment>
        <translation>ドロップした画像</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <extracomment>app/photo/clipboard.py</extracomment>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <extracomment>app/photo/clipboard.py</extracomment>
        <translation>クリップボードに画像がありません</translation>
    </message>
    <message>
        <source>Opened the mask {name}</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>マスク {name} を開きました</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo; close other programs and try again.</source>
        <extracomment>app/photo/controller.py</extracomment>
        <translation>この写真にはメモリが足りません。ほかのプログラムを終了してもう一度試してください。</translation>
    </message>
    <message>
        <source>Open mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>マスクを開く</translation>
    </message>
    <message>
        <source>Save mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>マスクを保存</translation>
    </message>
    <message>
        <source>Open a photo first, then its mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>先に写真を開いてから、マスクを開いてください</translation>
    </message>
    <message>
        <source>Paste mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>マスクの貼り付け</translation>
    </message>
    <message>
        <source>Pasted the mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>マスクを貼り付けました</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <extracomment>app/photo/controller.py, app/project/controller.py</extracomment>
        <translation>{name} を開きました</translation>
    </message>
    <message>
        <source>Saved the mask {name}</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>マスク {name} を保存しました</translation>
    </message>
    <message>
        <source>files of {name} cannot be changed in parts</source>
        <extracomment>app/photo/encoding_questions.py</extracomment>
        <translation>{name} ファイルは部分的に変更できません</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>マスクの消去</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>マスクの反転</translation>
    </message>
    <message>
        <source>Grow mask</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>マスクの拡張</translation>
    </message>
    <message>
        <source>Fill enclosed</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>囲まれた部分を追加</translation>
    </message>
    <message>
        <source>Shrink mask</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>マスクの縮小</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>app/photo/open_file.py</extracomment>
        <translation>無題</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <extracomment>app/photo/presenter.py</extracomment>
        <translation>リストを消去(&amp;C)</translation>
    </message>
    <message>
        <source>Forget what was opened</source>
        <extracomment>app/photo/presenter.py</extracomment>
        <translation>開いたファイルの履歴を消去します</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <extracomment>app/photo/presenter.py</extracomment>
        <translation>まだ何も開いていません</translation>
    </message>
    <message>
        <source>Save photo as</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>写真に名前を付けて保存</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <extracomment>app/photo/saving.py, app/project/controller.py</extracomment>
        <translation>{name} を保存しています…</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>{name} を保存しました。</translation>
    </message>
    <message>
        <source>There is not enough memory for saving; close other programs.</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>保存するためのメモリが足りません。ほかのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>{name} is not in its folder any more; Save will ask before it is written again</source>
        <extracomment>app/photo/watching.py</extracomment>
        <translation>{name} が元のフォルダーにありません。再び書き込む前に、保存時に確認します</translation>
    </message>
    <message>
        <source>{name} was changed by another program; Save will ask which of the two to keep</source>
        <extracomment>app/photo/watching.py</extracomment>
        <translation>{name} がほかのプログラムによって変更されました。どちらを残すかは保存時に確認します</translation>
    </message>
    <message>
        <source>There is not enough memory for this project; close other programs and try again.</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>このプロジェクトにはメモリが足りません。ほかのプログラムを終了してもう一度試してください。</translation>
    </message>
    <message>
        <source>Save project</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>プロジェクトを保存</translation>
    </message>
    <message>
        <source>Its photo is not as it was any more, so the project holds it.</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>元の写真が変わっているため、写真をプロジェクトに含めました。</translation>
    </message>
    <message>
        <source>The project could not be saved</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>プロジェクトを保存できませんでした</translation>
    </message>
    <message>
        <source>Locate the photo</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>写真の場所を指定</translation>
    </message>
    <message>
        <source>The project could not be opened</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>プロジェクトを開けませんでした</translation>
    </message>
    <message>
        <source>Saved the project {name}.</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>プロジェクト {name} を保存しました。</translation>
    </message>
    <message>
        <source>This is no Lacuna project, or a damaged one; nothing of it can be opened.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>Lacuna のプロジェクトではないか、破損しているため、開けません。</translation>
    </message>
    <message>
        <source>The project was saved by a newer version of Lacuna; open it with that one.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>このプロジェクトは新しいバージョンの Lacuna で保存されています。そのバージョンで開いてください。</translation>
    </message>
    <message>
        <source>The project is not there any more.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>プロジェクトが見つかりません。</translation>
    </message>
    <message>
        <source>What was done to this photo is too much for one project; Settings can leave attention out of it.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>この写真の編集内容は 1 つのプロジェクトには多すぎます。設定でアテンションを含めないようにできます。</translation>
    </message>
    <message>
        <source>The photo in the project</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>プロジェクト内の写真</translation>
    </message>
    <message>
        <source>The project does not hold its photo, and “{name}” is neither in {where} nor beside the project.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>プロジェクトに写真が含まれておらず、「{name}」は {where} にもプロジェクトと同じ場所にもありません。</translation>
    </message>
    <message>
        <source>“{name}” in {where} is not the photo that this project was made of: its pixels are others. Put the photo as it was back, and open the project again.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>{where} の「{name}」は、このプロジェクトの元の写真ではありません。ピクセルが異なります。元の写真を戻してから、プロジェクトを開き直してください。</translation>
    </message>
    <message>
        <source>The project does not say what decided this fill, so it cannot be made again.</source>
        <extracomment>app/project/replay.py</extracomment>
        <translation>この補完を決めた条件がプロジェクトにないため、再現できません。</translation>
    </message>
    <message>
        <source>it was planned otherwise, in other pieces or at another scale</source>
        <extracomment>app/project/replay.py</extracomment>
        <translation>別の分割または別の倍率で計画されました</translation>
    </message>
    <message>
        <source>Recovering {name}…</source>
        <extracomment>app/recovery/offering.py</extracomment>
        <translation>{name} を復元しています…</translation>
    </message>
    <message>
        <source>Recovered {name}; it is not saved yet</source>
        <extracomment>app/recovery/offering.py</extracomment>
        <translation>{name} を復元しました。まだ保存されていません</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept for recovery</source>
        <extracomment>app/recovery/controller.py</extracomment>
        <translation>保存していない作業を復元用に保持できません</translation>
    </message>
    <message>
        <source>The recovery copy is damaged and cannot be used.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>復元用コピーが破損していて使用できません。</translation>
    </message>
    <message>
        <source>The recovery copy was written by a newer version of Lacuna; open it with that one.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>この復元用コピーは新しいバージョンの Lacuna で書き込まれています。そのバージョンで開いてください。</translation>
    </message>
    <message>
        <source>The recovery copy is gone; another window may have used it.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>復元用コピーがなくなりました。別のウィンドウで使われた可能性があります。</translation>
    </message>
    <message>
        <source>What was done to this photo is too much to keep for recovery; save it now and then.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>この写真の編集内容は復元用に保持するには多すぎます。ときどき保存してください。</translation>
    </message>
    <message>
        <source>The photo in the recovery copy</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>復元用コピー内の写真</translation>
    </message>
    <message>
        <source>“{name}” is no longer in {where}. Put it back there, and what was done to it can be recovered.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>「{name}」が {where} にありません。そこに戻すと、編集内容を復元できます。</translation>
    </message>
    <message>
        <source>“{name}” was changed by something else, and what was done fits only the photo as it was. The recovery copy is kept; put the old file back to use it.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>「{name}」がほかのプログラムによって変更されていて、編集内容は元の写真にしか適用できません。復元用コピーは残っています。使うには、元のファイルを戻してください。</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>保存していない作業の復元</translation>
    </message>
    <message>
        <source>Lacuna was ended before this was saved. It can be opened as you left it.</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>これを保存する前に Lacuna が終了しました。終了時の状態で開けます。</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>{name} の画像</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>The photo was written to since; this works only if its pixels are the same.</source>
        <extracomment>app/recovery/offers.py</extracomment>
        <translation>その後、写真ファイルが書き換えられています。ピクセルが同じ場合だけ復元できます。</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>app/settings/dialog.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Options of the attention</source>
        <extracomment>app/settings/dialog.py</extracomment>
        <translation>アテンションのオプション</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <extracomment>app/settings/dialog.py</extracomment>
        <translation>一般(&amp;G)</translation>
    </message>
    <message>
        <source>As the model says</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>モデルの指定どおり</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>ウィンドウの配色です。</translation>
    </message>
    <message>
        <source>Language of the window. Another one is used from the next start.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>ウィンドウの言語です。変更は次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>What Fill uses.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>補完に使う方式です。</translation>
    </message>
    <message>
        <source>Where the network runs: auto, cpu, cuda or cuda:N.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>ネットワークを実行する場所: auto、cpu、cuda、cuda:N。</translation>
    </message>
    <message>
        <source>Pixels by which a hole is grown before it is filled: the edge of what should go is blurred, and a strongly compressed JPEG has ripples around it; -1 = as far as the photo&apos;s compression asks for.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>補完前に穴を広げるピクセル数。消したいものの縁はぼけていて、強く圧縮された JPEG では周りにモスキートノイズが残るためです。-1 = 写真の圧縮に応じた幅。</translation>
    </message>
    <message>
        <source>Further answers made after each fill, to choose from; none on a slow machine.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>補完のたびに追加で作り、選べるようにする候補の数。遅いマシンでは作りません。</translation>
    </message>
    <message>
        <source>After a fill by the network, show the answer that looks best, unless something was pressed meanwhile.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>ネットワークで補完した後、その間に操作がなければ、最も良く見える候補を表示します。</translation>
    </message>
    <message>
        <source>What was painted is filled as soon as a stroke ends; quick for many small holes.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>ストロークを終えるとすぐに塗った部分を補完します。小さな穴が多いときに便利です。</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no bars that run, no fading of menus and lists.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>自動で動くものをなくします。動くバーや、メニューとリストのフェードを使いません。</translation>
    </message>
    <message>
        <source>Memory for undo in MB; the oldest steps are given up.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>履歴に使うメモリ (MB)。超えると最も古い操作から破棄します。</translation>
    </message>
    <message>
        <source>Memory that a fill by the network may take, in MB; 0 = half of what is free.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>ネットワークによる補完に使うメモリ (MB)。0 = 空きメモリの半分。</translation>
    </message>
    <message>
        <source>What a project file holds: the photo, so that it can be given away, or only where the photo lies.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>プロジェクトファイルに含めるもの: 人に渡せるように写真そのもの、または写真の場所だけ。</translation>
    </message>
    <message>
        <source>Whether project files keep what the network attended to.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>ネットワークが参照したものをプロジェクトファイルに残すかどうか。</translation>
    </message>
    <message>
        <source>λ of the softmax over all sources (section 4): larger keeps to the best source, smaller mixes many.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>すべての参照元に対するソフトマックスの λ (第 4 節)。大きいほど最良の参照元に絞り、小さいほど多くを混ぜます。</translation>
    </message>
    <message>
        <source>Whether neighbouring cells attend to neighbouring sources (section 4, attention propagation).</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>隣り合うセルが隣り合う参照元を参照するかどうか (第 4 節、アテンションの伝播)。</translation>
    </message>
    <message>
        <source>Every how many cells a source is taken (section 4, memory efficiency): 2 offers a quarter of them.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>参照元を取るセルの間隔 (第 4 節、メモリ効率)。2 にすると参照元は 4 分の 1 になります。</translation>
    </message>
    <message>
        <source>How far the features are reduced before cells are matched (section 4, memory efficiency).</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>セルを照合する前に特徴量を縮小する割合 (第 4 節、メモリ効率)。</translation>
    </message>
    <message>
        <source>Yellow and blue are told apart without seeing all colours.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>黄と青は、色覚にかかわらず見分けられます。</translation>
    </message>
    <message>
        <source>How hard a pen is pressed changes the size of the brush.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>筆圧によってブラシのサイズが変わります。</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>app/settings/table.py, app/window/main_window.py</extracomment>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Filler</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>補完方式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Grow hole</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>穴を拡張(&amp;H)</translation>
    </message>
    <message>
        <source>Further &amp;answers</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>追加の候補(&amp;A)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Show the &amp;best guess</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>おすすめを表示(&amp;B)</translation>
    </message>
    <message>
        <source>Fi&amp;ll by itself</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>自動で補完(&amp;Y)</translation>
    </message>
    <message>
        <source>Reduce m&amp;otion</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>動きを減らす(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Undo may take</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>履歴のメモリ(&amp;U)</translation>
    </message>
    <message>
        <source>A fill &amp;may take</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>補完のメモリ(&amp;M)</translation>
    </message>
    <message>
        <source>Half of what is free</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>空きの半分</translation>
    </message>
    <message>
        <source>&amp;Projects hold</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>プロジェクトの内容(&amp;P)</translation>
    </message>
    <message>
        <source>Attention &amp;in projects</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>プロジェクトのアテンション(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Softmax scale</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>ソフトマックスの倍率(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Propagation</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>伝播(&amp;P)</translation>
    </message>
    <message>
        <source>Source s&amp;tride</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>参照元のストライド(&amp;T)</translation>
    </message>
    <message>
        <source>Matching &amp;rate</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>照合時の縮小率(&amp;R)</translation>
    </message>
    <message>
        <source>Mas&amp;k</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>マスク(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pen pressure</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>筆圧(&amp;E)</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>{filler} filled this pixel, and it has no attention to show</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>このピクセルは {filler} が補完したため、表示できるアテンションがありません</translation>
    </message>
    <message>
        <source>The direction in which the source lies, as a colour: {low} to {high}</source>
        <extracomment>app/attention/legend.py</extracomment>
        <translation>参照元のある方向を表す色: {low} ～ {high}</translation>
    </message>
    <message>
        <source>Scale: {low} to {high}</source>
        <extracomment>app/attention/legend.py</extracomment>
        <translation>目盛り: {low} ～ {high}</translation>
    </message>
    <message numerus="yes">
        <source>Pixel {x}, {y} attended {share} to these {n} patches.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>
            <numerusform>ピクセル {x}, {y} は、アテンションの {share} をこの {n} 個のパッチに向けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>softmax scale</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>ソフトマックスの倍率</translation>
    </message>
    <message>
        <source>propagation</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>伝播</translation>
    </message>
    <message>
        <source>background stride</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>参照元のストライド</translation>
    </message>
    <message>
        <source>foreground rate</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>照合時の縮小率</translation>
    </message>
    <message numerus="yes">
        <source>Pixel {x}, {y} of hole {number} of {holes} attended {share} to these {n} patches.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>
            <numerusform>ピクセル {x}, {y} (穴 {number}/{holes}) は、アテンションの {share} をこの {n} 個のパッチに向けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Options ({count})…</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>オプション ({count})…</translation>
    </message>
    <message>
        <source>Not as the model says: {options}.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>モデルの指定と異なるもの: {options}。</translation>
    </message>
    <message>
        <source>{share} went to sources too weak to keep.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>{share} は、弱すぎて記録されない参照元に向けられました。</translation>
    </message>
    <message>
        <source>Pinned; click it again to let go.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>固定中です。もう一度クリックすると解除します。</translation>
    </message>
    <message>
        <source>Source {rank}: {width}×{height} px at {x}, {y}</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>参照元 {rank}: {width}×{height} px、位置 {x}, {y}</translation>
    </message>
    <message>
        <source>The filled pixel that depends most on these known pixels attended {share} to them.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>この既知のピクセルに最も依存する補完ピクセルは、アテンションの {share} をここに向けました。</translation>
    </message>
    <message>
        <source>{share} apart</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>{share} の相違</translation>
    </message>
    <message numerus="yes">
        <source>full colour: {n} cells away</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>
            <numerusform>最も濃い色: {n} セル先</numerusform>
        </translation>
    </message>
    <message>
        <source>The process that fills ended by itself: {reason}. What was finished is kept; start again.</source>
        <extracomment>app/batch/controller.py</extracomment>
        <translation>補完プロセスが予期せず終了しました: {reason}。完了した分は保存されています。もう一度開始してください。</translation>
    </message>
    <message>
        <source>The process that fills ended by itself. What was finished is kept; start again.</source>
        <extracomment>app/batch/controller.py</extracomment>
        <translation>補完プロセスが予期せず終了しました。完了した分は保存されています。もう一度開始してください。</translation>
    </message>
    <message>
        <source>different answers: {made}, not {wanted}.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>異なる候補は {wanted} 件ではなく {made} 件でした。</translation>
    </message>
    <message>
        <source>{result} exists already.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>{result} はすでにあります。</translation>
    </message>
    <message>
        <source>{result} is older than its photo or its mask, and was left as it is.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>{result} は元の写真またはマスクより古いため、そのまま残しました。</translation>
    </message>
    <message>
        <source>{name} was not filled. {why}</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>{name} を補完できませんでした。{why}</translation>
    </message>
    <message>
        <source>{name} was left out: it is a {kind} file; Lacuna opens {formats}.</source>
        <extracomment>app/batch/listing.py</extracomment>
        <translation>{name} は対象外としました。{kind} ファイルです。Lacuna で開けるのは {formats} です。</translation>
    </message>
    <message>
        <source>{photo} would overwrite the result of {other}; rename one of them.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{photo} の結果が {other} の結果を上書きします。どちらかの名前を変えてください。</translation>
    </message>
    <message>
        <source>The result of {photo} would replace the photo {other}; give a suffix or another folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{photo} の結果が写真 {other} を置き換えます。接尾辞または別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The result of {photo} would replace itself; give a suffix or another folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{photo} の結果がその写真自身を置き換えます。接尾辞または別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{name} was not filled: the mask {mask} marks no hole.</source>
        <extracomment>app/batch/reading.py</extracomment>
        <translation>{name} を補完しませんでした。マスク {mask} に穴がありません。</translation>
    </message>
    <message>
        <source>{name} was not filled: its process ended by itself (code {code}).</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>{name} を補完できませんでした。プロセスが予期せず終了しました (コード {code})。</translation>
    </message>
    <message>
        <source>The batch was ended: its process ended by itself (code {code}). {times} times in a row.</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>一括処理を終了しました ({times} 回連続)。プロセスが予期せず終了しました (コード {code})。</translation>
    </message>
    <message>
        <source>{name} was not filled: its process was ended by the system, which does so when memory runs out. Use fewer jobs.</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>{name} を補完できませんでした。プロセスがシステムによって終了されました。メモリが不足すると起こります。ジョブ数を減らしてください。</translation>
    </message>
    <message>
        <source>The batch was ended: its process was ended by the system, which does so when memory runs out. Use fewer jobs. {times} times in a row.</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>一括処理を終了しました ({times} 回連続)。プロセスがシステムによって終了されました。メモリが不足すると起こります。ジョブ数を減らしてください。</translation>
    </message>
    <message>
        <source>{name} was given up: its files could not be read or written within {seconds:g} s. Look whether the disk or the network share answers.</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>{name} を中止しました。{seconds:g} s 以内にファイルを読み書きできませんでした。ディスクまたはネットワーク共有が応答するか確認してください。</translation>
    </message>
    <message>
        <source>There is no shard {number} of {count}; the first is 1/{last}.</source>
        <extracomment>app/batch/values.py</extracomment>
        <translation>シャード {number}/{count} はありません。最初は 1/{last} です。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>{total} 枚中 {done} 枚</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are ready to be filled.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} 枚の写真を補完できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos filled.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} 枚の写真を補完しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not taken; the list says why.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} 件のファイルは対象外です。理由はリストにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} results are there already.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} 件の結果がすでにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} 件はすでにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were not filled; the list says why.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} 枚の写真を補完できませんでした。理由はリストにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are left; start again to go on.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} 枚の写真が残っています。もう一度開始すると続行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mask holds labels, numbers from 0 to {largest}; everything but 0 was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>マスクに 0 から {largest} までのラベル番号があるため、0 以外をすべて穴としました。</translation>
    </message>
    <message>
        <source>The mask marks {percent} % of the photo as the hole; invert it if that should be kept.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>マスクは写真の {percent} % を穴としています。そこを残すつもりなら反転してください。</translation>
    </message>
    <message>
        <source>The mask was scaled from {width}×{height} to {photo_width}×{photo_height} pixels.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>マスクを {width}×{height} から {photo_width}×{photo_height} ピクセルに拡大縮小しました。</translation>
    </message>
    <message>
        <source>The mask {name} is {width}×{height} pixels, but the photo is {photo_width}×{photo_height}. Their proportions differ, so it cannot be scaled.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>マスク {name} は {width}×{height} ピクセルですが、写真は {photo_width}×{photo_height} です。縦横比が異なるため、拡大縮小できません。</translation>
    </message>
    <message>
        <source>The mask {name} is {width}×{height} pixels, but the photo is {photo_width}×{photo_height}.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>マスク {name} は {width}×{height} ピクセルですが、写真は {photo_width}×{photo_height} です。</translation>
    </message>
    <message>
        <source>Fill cancelled</source>
        <extracomment>app/fill/candidate.py, app/fill/job.py</extracomment>
        <translation>補完を中止しました</translation>
    </message>
    <message>
        <source>Undone; Fill cancelled</source>
        <extracomment>app/fill/candidate.py, app/fill/job.py</extracomment>
        <translation>元に戻しました。補完を中止しました</translation>
    </message>
    <message>
        <source>{filler}: answer {number} of {count}</source>
        <extracomment>app/fill/candidates.py, app/fill/strip.py</extracomment>
        <translation>{filler}: 候補 {number}/{count}</translation>
    </message>
    <message>
        <source>{filler}: answer {number}</source>
        <extracomment>app/fill/candidates.py</extracomment>
        <translation>{filler}: 候補 {number}</translation>
    </message>
    <message>
        <source>{filler} cannot leave out sources, so the network fills</source>
        <extracomment>app/fill/candidates.py</extracomment>
        <translation>{filler} は参照元を除外できないため、ネットワークが補完します</translation>
    </message>
    <message>
        <source>Best guess: {filler}</source>
        <extracomment>app/fill/candidates.py</extracomment>
        <translation>おすすめ: {filler}</translation>
    </message>
    <message>
        <source>preparing</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>準備</translation>
    </message>
    <message>
        <source>coarse picture</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>粗い画像</translation>
    </message>
    <message>
        <source>attention</source>
        <extracomment>app/fill/panel.py, app/models/card.py, training/run/health.py</extracomment>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>refining</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>精細化</translation>
    </message>
    <message>
        <source>detail</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>ディテール</translation>
    </message>
    <message>
        <source>compositing</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>合成</translation>
    </message>
    <message>
        <source>{what}: {stage}…</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>{what}: {stage}…</translation>
    </message>
    <message>
        <source>{what}: {stage}, part {part} of {parts}…</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>{what}: {stage} (部分 {part}/{parts})…</translation>
    </message>
    <message>
        <source>{summary}.</source>
        <extracomment>engine/language.py</extracomment>
        <translation>{summary}。</translation>
    </message>
    <message>
        <source>Network, strong guide</source>
        <extracomment>app/fill/series.py</extracomment>
        <translation>ネットワーク (強いガイド)</translation>
    </message>
    <message>
        <source>Network, no guide</source>
        <extracomment>app/fill/series.py</extracomment>
        <translation>ネットワーク (ガイドなし)</translation>
    </message>
    <message>
        <source>{filler}, again {number}</source>
        <extracomment>app/fill/series.py</extracomment>
        <translation>{filler} (再試行 {number})</translation>
    </message>
    <message>
        <source>Answer {number}: {filler}</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>候補 {number}: {filler}</translation>
    </message>
    <message>
        <source>{filler}: the best guess</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>{filler}: おすすめ</translation>
    </message>
    <message numerus="yes">
        <source>{n} holes</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>
            <numerusform>{n} 個の穴</numerusform>
        </translation>
    </message>
    <message>
        <source>The training process ended unexpectedly, perhaps because the memory ran out or something ended it; its state after step {step} is kept, and you can continue from there.</source>
        <extracomment>app/finetune/runs.py</extracomment>
        <translation>学習プロセスが予期せず終了しました。メモリ不足か、外部から終了された可能性があります。ステップ {step} の後の状態が保存されており、そこから続行できます。</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly, perhaps because the memory ran out or something ended it; nothing was saved yet, so start it again.</source>
        <extracomment>app/finetune/runs.py</extracomment>
        <translation>学習プロセスが予期せず終了しました。メモリ不足か、外部から終了された可能性があります。まだ何も保存されていないため、最初から始めてください。</translation>
    </message>
    <message>
        <source>Kept the model “{model}”</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>モデル「{model}」を保持しました</translation>
    </message>
    <message>
        <source>Only for the overlay “{overlay}”</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>オーバーレイ「{overlay}」でだけ使います</translation>
    </message>
    <message>
        <source>{result} was left out: by its name it is the result of {photo}.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{result} は対象外としました。名前から {photo} の結果と判断しました。</translation>
    </message>
    <message>
        <source>The result of {photo} would replace the mask {other}; give a suffix or another folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{photo} の結果がマスク {other} を置き換えます。接尾辞または別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>一覧は空です</translation>
    </message>
    <message>
        <source>Training went wrong at step {step} ({reason}); it went back to step {to_step} and goes on.</source>
        <extracomment>app/finetune/run_record.py</extracomment>
        <translation>ステップ {step} で学習がうまくいかなくなったため ({reason})、ステップ {to_step} に戻って続けています。</translation>
    </message>
    <message numerus="yes">
        <source>{n} usable photos, {size} px.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>
            <numerusform>使用できる写真 {n} 枚、{size} px。</numerusform>
        </translation>
    </message>
    <message>
        <source>{smallest} to {largest}</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>{smallest} ～ {largest}</translation>
    </message>
    <message numerus="yes">
        <source>{n} usable photos, {size} px; {training} to learn from and {held} held out to measure on; {skipped} skipped.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>
            <numerusform>使用できる写真 {n} 枚、{size} px。学習用 {training} 枚、検証用 {held} 枚。スキップ {skipped} 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} usable photos, {size} px; {training} to learn from and {held} held out to measure on.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>
            <numerusform>使用できる写真 {n} 枚、{size} px。学習用 {training} 枚、検証用 {held} 枚。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} usable photos, {size} px; {skipped} skipped.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>
            <numerusform>使用できる写真 {n} 枚、{size} px。スキップ {skipped} 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is unfinished: step {step} of {total}, {n} photos, last saved {when}.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>
            <numerusform>「{name}」は未完了です: ステップ {step}/{total}、写真 {n} 枚、最終保存 {when}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is unfinished: step {step}, {n} photos, last saved {when}.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>
            <numerusform>「{name}」は未完了です: ステップ {step}、写真 {n} 枚、最終保存 {when}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {photo}</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>{photo} のみ</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Step {step}: ℓ1 in the holes {loss:.3f}</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>ステップ {step}: 穴の内側の ℓ1 {loss:.3f}</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <extracomment>app/finetune/window/dialog.py</extracomment>
        <translation>ファインチューニング</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>95 % 区間</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>{low} ～ {high}</translation>
    </message>
    <message>
        <source>▲ better</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>▲ 改善</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>▼ 悪化</translation>
    </message>
    <message>
        <source>{measure} (higher is better)</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>{measure} (大きいほど良い)</translation>
    </message>
    <message>
        <source>{measure} (lower is better)</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>{measure} (小さいほど良い)</translation>
    </message>
    <message>
        <source>Limit the minutes</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>分の上限</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Limit the steps</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>ステップの上限</translation>
    </message>
    <message>
        <source> steps</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation> ステップ</translation>
    </message>
    <message>
        <source>Tick the box beside it first</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>先に横のチェックボックスを入れてください</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are held out: never learned from, only judged on.</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>
            <numerusform>検証用の写真 {n} 枚: 学習には使わず、評価だけに使います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files skipped: why?</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>
            <numerusform>スキップ: {n} 件 (理由)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose in the list what to remove</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>取り除くものを一覧から選んでください</translation>
    </message>
    <message>
        <source>Previous place ({key})</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>前の場所 ({key})</translation>
    </message>
    <message>
        <source>Next place ({key})</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>次の場所 ({key})</translation>
    </message>
    <message>
        <source>Place {place} of {places}</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>場所 {place}/{places}</translation>
    </message>
    <message>
        <source>Left of the divider</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>区切り線の左側</translation>
    </message>
    <message>
        <source>Right of the divider</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>区切り線の右側</translation>
    </message>
    <message>
        <source>{left} on the left {share:.0%} of the picture, {right} on the rest; arrow keys move the divider</source>
        <extracomment>app/finetune/window/picture_view.py</extracomment>
        <translation>画像の左側 {share:.0%} は{left}、残りは{right}。矢印キーで区切り線を動かします</translation>
    </message>
    <message>
        <source>Held-out places: {columns}</source>
        <extracomment>app/finetune/window/run_page.py, app/finetune/window/sheet_view.py</extracomment>
        <translation>検証用の場所: {columns}</translation>
    </message>
    <message>
        <source>No training is running</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>学習は実行中ではありません</translation>
    </message>
    <message>
        <source>{seconds:.2g} s a step</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>1 ステップ {seconds:.2g} s</translation>
    </message>
    <message>
        <source>{name} must be pairs such as “scene = 0.5, face = 0.2”, not “{text}”.</source>
        <extracomment>app/finetune/window/settings_fields.py</extracomment>
        <translation>{name} は「scene = 0.5, face = 0.2」のような組で入力してください (入力値: 「{text}」)。</translation>
    </message>
    <message>
        <source>{name} must be a whole number, not “{text}”.</source>
        <extracomment>app/finetune/window/settings_fields.py</extracomment>
        <translation>{name} は整数で入力してください (入力値: 「{text}」)。</translation>
    </message>
    <message>
        <source>{name} must be a number, not “{text}”.</source>
        <extracomment>app/finetune/window/settings_fields.py</extracomment>
        <translation>{name} は数値で入力してください (入力値: 「{text}」)。</translation>
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
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>photo</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>hole</source>
        <extracomment>app/finetune/window/sheet_view.py, training/config.py</extracomment>
        <translation>穴</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>前</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>ファインチューニング</translation>
    </message>
    <message>
        <source>Fine-tuning “{name}” is done: see the verdict</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>「{name}」のファインチューニング: 完了 (評価結果を見る)</translation>
    </message>
    <message>
        <source>Fine-tuning “{name}” is unfinished: go on…</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>「{name}」のファインチューニング: 未完了 (続行)…</translation>
    </message>
    <message>
        <source>Fine-tuning {share:.0%}</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>ファインチューニング {share:.0%}</translation>
    </message>
    <message>
        <source>Fine-tuning {share:.0%}, {time} left</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>ファインチューニング {share:.0%}、残り {time}</translation>
    </message>
    <message>
        <source>Fine-tuning: step {step}</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>ファインチューニング: ステップ {step}</translation>
    </message>
    <message>
        <source>Fine-tuning: step {step}, {time} left</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>ファインチューニング: ステップ {step}、残り {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps in {time}</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>
            <numerusform>{time} で {n} ステップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fills in places it never saw</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>
            <numerusform>学習に使っていない場所での補完 {n} 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} held-out photos</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>
            <numerusform>検証用写真 {n} 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fills on {photos}</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>
            <numerusform>{photos}での補完 {n} 回</numerusform>
        </translation>
    </message>
    <message>
        <source>{version}, place {place}</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>{version}、場所 {place}</translation>
    </message>
    <message>
        <source>{version}; click to compare before and after</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>{version}。クリックで前後を比較</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>
            <numerusform>写真 {n} 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in {folder}; Lacuna opens {formats}.</source>
        <extracomment>app/folder/listing.py</extracomment>
        <translation>{folder} に写真がありません。Lacuna で開けるのは {formats} です。</translation>
    </message>
    <message>
        <source>There is no photo among these files; Lacuna opens {formats}.</source>
        <extracomment>app/folder/listing.py</extracomment>
        <translation>これらのファイルに写真がありません。Lacuna で開けるのは {formats} です。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more; choose another one.</source>
        <extracomment>app/folder/listing.py</extracomment>
        <translation>フォルダー {folder} が見つかりません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read; choose another one.</source>
        <extracomment>app/folder/listing.py</extracomment>
        <translation>フォルダー {folder} を読み取れません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>{row}/{count}</translation>
    </message>
    <message numerus="yes">
        <source>This is the last photo; {n} photos are not saved yet</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>
            <numerusform>最後の写真です。保存していない写真が {n} 枚あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: photo {number} of {count}; {n} that cannot be opened were passed over</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>
            <numerusform>{name}: 写真 {number}/{count}。開けない写真を {n} 枚飛ばしました</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” now.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>{key} を「{action}」に割り当てました。</translation>
    </message>
    <message>
        <source>“{action}” has the key {key} now.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>「{action}」のキーは {key} になりました。</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>「{action}」のキーはなくなりました。</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” already.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>{key} はすでに「{action}」のキーです。</translation>
    </message>
    <message>
        <source>Fill now uses {filler}; Enter fills</source>
        <extracomment>app/known/controller.py</extracomment>
        <translation>補完に {filler} を使います。Enter で補完します</translation>
    </message>
    <message>
        <source>Place {number} of {count}</source>
        <extracomment>app/known/dialog.py, app/known/tiles.py</extracomment>
        <translation>場所 {number}/{count}</translation>
    </message>
    <message>
        <source>{wins} of {places}</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>{wins}/{places}</translation>
    </message>
    <message>
        <source>Choose a filler that has a result first</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>先に結果のある方法を選んでください</translation>
    </message>
    <message>
        <source>&amp;Use {filler}</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>{filler} を使う(&amp;U)</translation>
    </message>
    <message>
        <source>Truth</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>正解</translation>
    </message>
    <message>
        <source>hold: what the fillers saw</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>押している間: 補完方式に見えたもの</translation>
    </message>
    <message>
        <source>Test cancelled</source>
        <extracomment>app/known/job.py</extracomment>
        <translation>テストを中止しました</translation>
    </message>
    <message>
        <source>Undone; Test cancelled</source>
        <extracomment>app/known/job.py</extracomment>
        <translation>元に戻しました。テストを中止しました</translation>
    </message>
    <message>
        <source>The shape of the hole fits nowhere else, so it was placed at {share} of its size.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>穴の形が収まる場所がほかにないため、大きさ {share} に縮小して配置しました。</translation>
    </message>
    <message>
        <source>The whole mask fits at too few places, so its largest hole was placed, and that at {share} of its size.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>マスク全体が収まる場所が少なすぎるため、最大の穴を大きさ {share} に縮小して配置しました。</translation>
    </message>
    <message>
        <source>The whole mask fits at too few places, so its largest hole was placed.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>マスク全体が収まる場所が少なすぎるため、最大の穴を配置しました。</translation>
    </message>
    <message>
        <source>Only {number} of {count} places fit beside each other.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>{count} か所のうち {number} か所だけが重ならずに収まります。</translation>
    </message>
    <message>
        <source>Testing {filler}, place {number} of {count}</source>
        <extracomment>app/known/run.py</extracomment>
        <translation>{filler} をテストしています (場所 {number}/{count})</translation>
    </message>
    <message>
        <source>{difference} and more</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>{difference} 以上</translation>
    </message>
    <message numerus="yes">
        <source>{change} pixels</source>
        <extracomment>app/masking/preview.py</extracomment>
        <translation>
            <numerusform>{change} ピクセル</numerusform>
        </translation>
    </message>
    <message>
        <source>paper</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>論文</translation>
    </message>
    <message>
        <source>released</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>公開版</translation>
    </message>
    <message numerus="yes">
        <source>{parameters} in {n} tensors</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>
            <numerusform>{parameters} 個 ({n} テンソル)</numerusform>
        </translation>
    </message>
    <message>
        <source>This model cannot be used.</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>このモデルは使用できません。</translation>
    </message>
    <message>
        <source>parameters</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>preset</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>{preset}, except for:</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>{preset} (次を除く):</translation>
    </message>
    <message>
        <source>path</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>パス</translation>
    </message>
    <message>
        <source>size</source>
        <extracomment>app/models/card.py, training/config.py</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>format</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <source>safetensors, Lacuna&apos;s version {version}</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>safetensors、Lacuna のバージョン {version}</translation>
    </message>
    <message>
        <source>written</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>書き込み日時</translation>
    </message>
    <message>
        <source>Weights ({patterns});;All files (*)</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>重み ({patterns});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Imported {kind} as “{name}”</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>{kind} を「{name}」としてインポートしました</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>先にモデルを選んでください</translation>
    </message>
    <message>
        <source>Its file is not there</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>Only models that you imported or trained can be changed</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>変更できるのは、読み込んだモデルか学習させたモデルだけです</translation>
    </message>
    <message>
        <source>{what}: {error}.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>{what}: {error}。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a model: take 1 to {most} characters, no dot in front and none of / \ : * ? &quot; &lt; &gt; |.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>「{name}」はモデルの名前に使えません。1 ～ {most} 文字で、先頭のドットと / \ : * ? &quot; &lt; &gt; | は使えません。</translation>
    </message>
    <message>
        <source>“{name}” could not be copied to “{target}”</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>「{name}」を「{target}」にコピーできませんでした</translation>
    </message>
    <message>
        <source>“{name}” could not be renamed</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>「{name}」の名前を変更できませんでした</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>「{name}」を削除できませんでした</translation>
    </message>
    <message>
        <source>“{file}” is not a weights file of Lacuna</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>「{file}」は Lacuna の重みファイルではありません</translation>
    </message>
    <message>
        <source>“{old}” is now called “{new}”</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>「{old}」の名前を「{new}」に変更しました</translation>
    </message>
    <message>
        <source>Deleted “{name}”; the bundled model is in use now</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>「{name}」を削除しました。同梱のモデルを使用します</translation>
    </message>
    <message>
        <source>Deleted “{name}”</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>「{name}」を削除しました</translation>
    </message>
    <message>
        <source>Exported “{name}” to {path}</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>「{name}」を {path} にエクスポートしました</translation>
    </message>
    <message>
        <source>{name} (broken)</source>
        <extracomment>app/models/menu.py</extracomment>
        <translation>{name} (破損)</translation>
    </message>
    <message>
        <source>Undo has reached its {size} of memory; the oldest steps cannot be undone any more</source>
        <extracomment>app/photo/history.py</extracomment>
        <translation>履歴がメモリの上限 {size} に達しました。最も古い操作はもう元に戻せません</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <extracomment>app/photo/history.py</extracomment>
        <translation>元に戻しました: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <extracomment>app/photo/history.py</extracomment>
        <translation>やり直しました: {step}</translation>
    </message>
    <message>
        <source>Nothing has changed since {name} was opened but the mask, which Save mask keeps</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>{name} を開いてから変更はありません。変更されたマスクは「マスクを保存」で保存できます</translation>
    </message>
    <message>
        <source>Nothing has changed since {name} was opened</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>{name} を開いてから変更はありません</translation>
    </message>
    <message>
        <source>Nothing has changed since {name} was saved but the mask, which Save mask keeps</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>{name} を保存してから変更はありません。変更されたマスクは「マスクを保存」で保存できます</translation>
    </message>
    <message>
        <source>Nothing has changed since {name} was saved</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>{name} を保存してから変更はありません</translation>
    </message>
    <message>
        <source>The mask is not in it; Save mask keeps it.</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>マスクは含まれていません。マスクは「マスクを保存」で保存できます。</translation>
    </message>
    <message numerus="yes">
        <source>Fill {n} holes</source>
        <extracomment>app/photo/step_names.py</extracomment>
        <translation>
            <numerusform>{n} 個の穴を補完</numerusform>
        </translation>
    </message>
    <message>
        <source>The new language is used from the next start</source>
        <extracomment>app/preferences.py</extracomment>
        <translation>新しい言語は次回の起動から使われます</translation>
    </message>
    <message>
        <source>untitled</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>無題</translation>
    </message>
    <message>
        <source>The photo is no longer in {folder}; put it back there first.</source>
        <extracomment>app/recovery/offers.py</extracomment>
        <translation>写真が {folder} にありません。先に元の場所に戻してください。</translation>
    </message>
    <message>
        <source>cells</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>セル</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>The photo itself</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>写真そのもの</translation>
    </message>
    <message>
        <source>A link to its file</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>ファイルへのリンク</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>含める</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>含めない</translation>
    </message>
    <message>
        <source>Within rows and columns</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>行と列の中</translation>
    </message>
    <message>
        <source>Also from the end of a row to the next</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>行末から次の行へも</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>しない</translation>
    </message>
    <message>
        <source>1: cells of 4 px</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>1: 4 px のセル</translation>
    </message>
    <message>
        <source>2: cells of 8 px</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>2: 8 px のセル</translation>
    </message>
    <message>
        <source>4: cells of 16 px</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>4: 16 px のセル</translation>
    </message>
    <message>
        <source>Pink, hatched</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>ピンク (斜線)</translation>
    </message>
    <message>
        <source>Yellow, hatched</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>黄 (斜線)</translation>
    </message>
    <message>
        <source>Blue, plain</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>青 (無地)</translation>
    </message>
    <message>
        <source>This tool has no size</source>
        <extracomment>app/window/tool_options.py</extracomment>
        <translation>このツールには大きさがありません</translation>
    </message>
    <message>
        <source>This could not be opened again, so it was not written. Save the photo instead.</source>
        <extracomment>app/work/work_file.py</extracomment>
        <translation>これは再び開けないため、書き込みませんでした。代わりに写真を保存してください。</translation>
    </message>
    <message>
        <source>is cut into more than {most} {what}, which takes too long to read. Save it anew first.</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>は {most} 個を超える{what}に分割されていて、読み取りに時間がかかりすぎます。先に保存し直してください。</translation>
    </message>
    <message>
        <source>The RAW was developed with the camera&apos;s white balance, and is never written to.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>RAW をカメラのホワイトバランスで現像しました。RAW ファイルに書き込むことはありません。</translation>
    </message>
    <message>
        <source>is a camera RAW file. Develop it with a RAW converter first; Lacuna never writes to it.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>はカメラの RAW ファイルです。先に RAW 現像ソフトで現像してください。Lacuna は RAW ファイルに書き込みません。</translation>
    </message>
    <message>
        <source>is a camera RAW file that cannot be developed here. Develop it with a RAW converter first; Lacuna never writes to it.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>は、ここでは現像できないカメラの RAW ファイルです。先に RAW 現像ソフトで現像してください。Lacuna は RAW ファイルに書き込みません。</translation>
    </message>
    <message>
        <source>What the camera wrote into it (EXIF) cannot be read from this kind of RAW.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>この種類の RAW からは、カメラが記録した情報 (EXIF) を読み取れません。</translation>
    </message>
    <message>
        <source>The EXIF data of this RAW cannot be kept.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>この RAW の EXIF データは保持できません。</translation>
    </message>
    <message>
        <source>{bits}-bit</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>{bits} ビット</translation>
    </message>
    <message>
        <source>strips or tiles</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>ストリップまたはタイル</translation>
    </message>
    <message>
        <source>is a TIFF of {pages} pages; only single photos can be opened. Save one page as a picture first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>は {pages} ページの TIFF です。開けるのは 1 枚の写真だけです。先に 1 ページを画像として保存してください。</translation>
    </message>
    <message>
        <source>The smaller preview inside the file is not kept.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>ファイル内の小さなプレビューは保持されません。</translation>
    </message>
    <message>
        <source>colours of {subsampling} were asked for</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>色情報 {subsampling} が指定されました</translation>
    </message>
    <message>
        <source>is not a photo, or its beginning is damaged; Lacuna opens {formats}.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>は写真ではないか、先頭が破損しています。Lacuna で開けるのは {formats} です。</translation>
    </message>
    <message>
        <source>is a {kind} file; Lacuna opens {formats}. Convert it first.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>は {kind} ファイルです。Lacuna で開けるのは {formats} です。先に変換してください。</translation>
    </message>
    <message>
        <source>a {kind} file</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{kind} ファイル</translation>
    </message>
    <message>
        <source>The photo</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>この写真</translation>
    </message>
    <message>
        <source>{photo} {problem}</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{photo} {problem}</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} GiB; it is not opened.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} は {limit} GiB を超えているため開きません。</translation>
    </message>
    <message>
        <source>The EXIF data is damaged and will not be saved.</source>
        <extracomment>engine/photo/decoding_avif.py, engine/photo/reading.py</extracomment>
        <translation>EXIF データが破損しているため、保存されません。</translation>
    </message>
    <message>
        <source>{reason}. Choose another folder.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{reason}。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>cannot be saved as {format}</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>は {format} として保存できません</translation>
    </message>
    <message>
        <source>has {depth} bits per channel, which {format} cannot hold</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>は 1 チャンネル {depth} ビットで、{format} では保存できません</translation>
    </message>
    <message>
        <source>has transparency, which {format} cannot hold</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>には透明部分があり、{format} では保存できません</translation>
    </message>
    <message>
        <source>has a colour profile, which {format} cannot be given here</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>にはカラープロファイルがあり、ここでは {format} に付けられません</translation>
    </message>
    <message>
        <source>is wider or higher than the {side} pixels of {format}</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>は幅または高さが {format} の上限 {side} ピクセルを超えています</translation>
    </message>
    <message>
        <source>a device or a pipe has that name. Choose another name.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>同じ名前のデバイスまたはパイプがあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>the disk is full. Free some space or choose another folder.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>ディスクがいっぱいです。空き容量を増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>a folder has that name. Choose another name.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>同じ名前のフォルダーがあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>it or its folder {folder} may not be written to. Choose another folder.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>ファイルまたはフォルダー {folder} への書き込みが許可されていません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>the folder {folder} does not exist. Choose another folder.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>フォルダー {folder} がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>名前が長すぎます。短い名前を選んでください。</translation>
    </message>
    <message>
        <source>{name} does not name a format to save in. End the name in {suffixes}.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} では保存形式がわかりません。名前の末尾を {suffixes} にしてください。</translation>
    </message>
    <message>
        <source>{name} is a {format} file, which Lacuna never writes to. Choose another name.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} は {format} ファイルです。Lacuna はこの形式に書き込みません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{name} could not be saved as {format}: {error}. Choose PNG instead.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} を {format} として保存できませんでした: {error}。代わりに PNG を選んでください。</translation>
    </message>
    <message>
        <source>The resolution was left out: {format} cannot hold a number that small or that large.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>解像度を除きました。{format} には、これほど小さい、または大きい値を保存できません。</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Python の pickle</translation>
    </message>
    <message>
        <source>a zip archive, perhaps a PyTorch .pth or .pt file</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>zip アーカイブ (PyTorch の .pth や .pt など)</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>JPEG 画像</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>TIFF 画像</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>WebP 画像</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>HDF5 ファイル</translation>
    </message>
    <message>
        <source>a GGUF file</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>GGUF ファイル</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>gzip アーカイブ</translation>
    </message>
    <message>
        <source>a Git LFS pointer: the file itself was not downloaded</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Git LFS のポインター (ファイル本体は未ダウンロード)</translation>
    </message>
    <message>
        <source>a web page</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>“{name}” and {more} more are</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>「{name}」ほか {more} 個</translation>
    </message>
    <message>
        <source>The weights file “{path}” is cut off: it ends before its data does. Please copy or download it again.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>重みファイル「{path}」はデータの途中で終わっています。もう一度コピーするか、ダウンロードしてください。</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file in the safetensors format: it looks like {kind}.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>「{path}」は safetensors 形式の重みファイルではありません。{kind}のようです。</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file of Lacuna: it holds weights, but not of a Lacuna network.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>「{path}」は Lacuna の重みファイルではありません。重みはありますが、Lacuna のネットワークのものではありません。</translation>
    </message>
    <message>
        <source>The weights file “{path}” is of format {version}, newer than this Lacuna can read; please update.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>重みファイル「{path}」の形式 {version} はこの Lacuna より新しいため読み取れません。Lacuna を更新してください。</translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: “{name}” is of type {kind}, not a floating-point number.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>重みファイル「{path}」が適合しません。「{name}」は {kind} 型で、浮動小数点ではありません。</translation>
    </message>
    <message>
        <source>“{name}” is</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file in the safetensors format: it is of an unknown kind.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>「{path}」は safetensors 形式の重みファイルではありません。種類は不明です。</translation>
    </message>
    <message>
        <source>The weights could not be saved to “{path}”: {reason}.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>重みを「{path}」に保存できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: {tensors} missing.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>重みファイル「{path}」が適合しません。{tensors}がありません。</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: {tensors} not part of the network it describes.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>重みファイル「{path}」が適合しません。{tensors}は記載されたネットワークにないものです。</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: {tensors} of another shape ({shape} instead of {expected}).</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>重みファイル「{path}」が適合しません。{tensors}の形状が異なります ({expected} ではなく {shape})。</translation>
    </message>
    <message>
        <source>The weights for “{path}” are broken: {tensors} not finite (NaN or infinity).</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>「{path}」の重みは壊れています。{tensors}に有限でない値 (NaN または無限大) があります。</translation>
    </message>
    <message>
        <source>The weights for “{path}” do not fit into 16 bits: {tensors} too large.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>「{path}」の重みは 16 ビットに収まりません。値が大きすぎます: {tensors}。</translation>
    </message>
    <message>
        <source>The phase “{name}” has critics, which take crops of {wanted} px, not {size}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>フェーズ「{name}」のクリティックに必要なクロップは {wanted} px です (指定値: {size})。</translation>
    </message>
    <message>
        <source>{name} must be whole numbers above 0, not {widths}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>{name} は 0 より大きい整数にしてください (指定値: {widths})。</translation>
    </message>
    <message>
        <source>The critics&apos; side of {side} px must be a multiple of {step}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>クリティックの一辺 {side} px は {step} の倍数にしてください。</translation>
    </message>
    <message>
        <source>There are no photos in “{root}”; choose a folder with {formats} files.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>「{root}」に写真がありません。{formats} ファイルのあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{root}” is not laid out as this data set: it has no folder “{folder}”.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>「{root}」はこのデータセットの構成ではありません。フォルダー「{folder}」がありません。</translation>
    </message>
    <message>
        <source>The pack “{path}” is of version {version}, this Lacuna reads version {readable}; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>パック「{path}」はバージョン {version} ですが、この Lacuna が読み取れるのはバージョン {readable} です。{again}。</translation>
    </message>
    <message>
        <source>“{path}” is cut short or damaged; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>「{path}」は途切れているか破損しています。{again}。</translation>
    </message>
    <message>
        <source>“{path}” is no pack of Lacuna; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>「{path}」は Lacuna のパックではありません。{again}。</translation>
    </message>
    <message>
        <source>{photos} photos do not fit into {limit:.0f} MiB; choose a smaller --size or --quality, or fewer photos.</source>
        <extracomment>training/data/packing.py</extracomment>
        <translation>{photos} 枚の写真は {limit:.0f} MiB に収まりません。--size か --quality を小さくするか、写真を減らしてください。</translation>
    </message>
    <message>
        <source>a copy of a held-out photo</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>検証用写真のコピー</translation>
    </message>
    <message>
        <source>Only {left} MB of memory are available, and fine-tuning needs at least {need} MB; close other programs and try again.</source>
        <extracomment>training/finetune/machine.py</extracomment>
        <translation>使えるメモリは {left} MB だけですが、ファインチューニングには {need} MB 以上必要です。ほかのプログラムを終了してからもう一度試してください。</translation>
    </message>
    <message>
        <source>There is no pace {pace}; choose one of {paces}.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>ペース {pace} はありません。{paces} のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>The plan of this run cannot be read ({error}); go on with the Lacuna that began it, or delete the run.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>この学習の計画を読み込めません（{error}）。学習を始めたバージョンの Lacuna で続けるか、学習を削除してください。</translation>
    </message>
    <message>
        <source>This state&apos;s kernels were standardised. This recipe leaves them free from now on, and whole branches may die; a recipe with standardised kernels keeps them.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>この状態のカーネルは標準化されていました。このレシピでは今後は標準化されず、分岐全体が失われることがあります。カーネルを標準化するレシピなら維持されます。</translation>
    </message>
    <message>
        <source>The training state “{path}” was made with another configuration ({what}); use the recipe it was made with, or another folder.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>学習状態「{path}」は別の構成で作られています ({what})。作成時のレシピを使うか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The network is not compiled, which only makes training slower: {reason}</source>
        <extracomment>training/run/compiling.py</extracomment>
        <translation>ネットワークがコンパイルされていません。学習が遅くなるだけです: {reason}</translation>
    </message>
    <message>
        <source>“{folder}” holds a run already, which would be gone on with instead of the parts; choose another folder.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>「{folder}」にはすでに学習があり、分割した状態の代わりにそれが続行されてしまいます。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Training was stopped at step {step}. {death} So start again with standardised kernels or a smaller learning rate; the best weights so far are kept.</source>
        <extracomment>training/run/trainer.py</extracomment>
        <translation>ステップ {step} で学習を停止しました。{death} 標準化したカーネルを使うか学習率を小さくして、最初から始めてください。これまでの最良の重みは残っています。</translation>
    </message>
    <message>
        <source>Training went wrong again and again at step {step} ({reason}); try a smaller learning rate; the last good state is kept.</source>
        <extracomment>training/run/trainer.py</extracomment>
        <translation>ステップ {step} で学習が繰り返し失敗しました ({reason})。学習率を小さくしてみてください。最後の正常な状態は残っています。</translation>
    </message>
    <message>
        <source>the gradient is not a number</source>
        <extracomment>training/run/watch.py</extracomment>
        <translation>勾配が数値ではありません</translation>
    </message>
    <message>
        <source>“{term}” is not a number</source>
        <extracomment>training/run/watch.py</extracomment>
        <translation>「{term}」が数値ではありません</translation>
    </message>
    <message>
        <source>the loss rose to {now:.3f} from {before:.3f}</source>
        <extracomment>training/run/watch.py</extracomment>
        <translation>損失が {before:.3f} から {now:.3f} に上がりました</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>training/config.py</extracomment>
        <translation>シード</translation>
    </message>
    <message>
        <source>Start of the random numbers: the same seed, the same run.</source>
        <extracomment>training/config.py</extracomment>
        <translation>乱数の初期値。同じシードなら同じ学習になります。</translation>
    </message>
    <message>
        <source>photos</source>
        <extracomment>training/config.py</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>Which photographs, and how crops are cut from them.</source>
        <extracomment>training/config.py</extracomment>
        <translation>どの写真を使い、クロップをどう切り出すか。</translation>
    </message>
    <message>
        <source>layout</source>
        <extracomment>training/config.py</extracomment>
        <translation>構成</translation>
    </message>
    <message>
        <source>How the folder is organised; &quot;folder&quot; is any tree of images.</source>
        <extracomment>training/config.py</extracomment>
        <translation>フォルダーの構成。&quot;folder&quot; は任意の画像フォルダーです。</translation>
    </message>
    <message>
        <source>kinds</source>
        <extracomment>training/config.py</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Weight by kind, the part of a file&apos;s name before the first &quot;-&quot;; empty = every photo equally often. With weights, photos of an unlisted kind are not used.</source>
        <extracomment>training/config.py</extracomment>
        <translation>種類ごとの重み。種類はファイル名の最初の「-」より前の部分です。空 = すべての写真を同じ頻度で使います。重みを指定すると、記載のない種類の写真は使いません。</translation>
    </message>
    <message>
        <source>validation share</source>
        <extracomment>training/config.py</extracomment>
        <translation>検証の割合</translation>
    </message>
    <message>
        <source>Of the photos, chosen by a hash of their content, that training never sees.</source>
        <extracomment>training/config.py</extracomment>
        <translation>写真のうち学習に使わない割合。内容のハッシュで選びます。</translation>
    </message>
    <message>
        <source>smallest scale</source>
        <extracomment>training/config.py</extracomment>
        <translation>最小倍率</translation>
    </message>
    <message>
        <source>Crops are taken at a random scale from this (log-uniform) to full resolution.</source>
        <extracomment>training/config.py</extracomment>
        <translation>クロップは、この倍率から原寸までのランダムな倍率 (対数一様) で切り出します。</translation>
    </message>
    <message>
        <source>flip</source>
        <extracomment>training/config.py</extracomment>
        <translation>反転</translation>
    </message>
    <message>
        <source>Probabilities of a mirror image, a quarter turn, a mild change of colour.</source>
        <extracomment>training/config.py</extracomment>
        <translation>左右反転、90° 回転、わずかな色の変更を行う確率。</translation>
    </message>
    <message>
        <source>rotate</source>
        <extracomment>training/config.py</extracomment>
        <translation>回転</translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>training/config.py</extracomment>
        <translation>色</translation>
    </message>
    <message>
        <source>cache mb</source>
        <extracomment>training/config.py</extracomment>
        <translation>キャッシュ (MB)</translation>
    </message>
    <message>
        <source>Memory for decoded photos.</source>
        <extracomment>training/config.py</extracomment>
        <translation>デコードした写真に使うメモリ。</translation>
    </message>
    <message>
        <source>masks</source>
        <extracomment>training/config.py</extracomment>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Mixture of holes, by relative weight, and their size.</source>
        <extracomment>training/config.py</extracomment>
        <translation>穴の種類の混合比 (相対的な重み) と穴の大きさ。</translation>
    </message>
    <message>
        <source>rectangles</source>
        <extracomment>training/config.py</extracomment>
        <translation>長方形</translation>
    </message>
    <message>
        <source>Sides from smallest to largest of the crop&apos;s (the paper: up to 128 in 256).</source>
        <extracomment>training/config.py</extracomment>
        <translation>長方形の重み。辺は、クロップに対する最小から最大までの大きさ (論文では 256 に対して 128 まで)。</translation>
    </message>
    <message>
        <source>strokes</source>
        <extracomment>training/config.py</extracomment>
        <translation>ストローク</translation>
    </message>
    <message>
        <source>Brush strokes and object-like ellipses.</source>
        <extracomment>training/config.py</extracomment>
        <translation>ブラシストロークと、物のような楕円。</translation>
    </message>
    <message>
        <source>blobs</source>
        <extracomment>training/config.py</extracomment>
        <translation>楕円</translation>
    </message>
    <message>
        <source>saved</source>
        <extracomment>training/config.py</extracomment>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Masks from folder, scaled to the crop.</source>
        <extracomment>training/config.py</extracomment>
        <translation>フォルダーのマスクをクロップに合わせて拡大縮小して使います。</translation>
    </message>
    <message>
        <source>smallest</source>
        <extracomment>training/config.py</extracomment>
        <translation>最小</translation>
    </message>
    <message>
        <source>Sides of rectangles as a fraction of the crop.</source>
        <extracomment>training/config.py</extracomment>
        <translation>長方形の辺 (クロップに対する割合)。</translation>
    </message>
    <message>
        <source>largest</source>
        <extracomment>training/config.py</extracomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>training/config.py</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Of saved masks, white = hole.</source>
        <extracomment>training/config.py</extracomment>
        <translation>保存したマスクのフォルダー (白 = 穴)。</translation>
    </message>
    <message>
        <source>phases</source>
        <extracomment>training/config.py</extracomment>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>A stretch of the run with its own crops, learning rate and critics.</source>
        <extracomment>training/config.py</extracomment>
        <translation>独自のクロップ、学習率、クリティックを持つ、学習の一区間。</translation>
    </message>
    <message>
        <source>phase</source>
        <extracomment>training/config.py</extracomment>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>training/config.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>For logs.</source>
        <extracomment>training/config.py</extracomment>
        <translation>ログ用。</translation>
    </message>
    <message>
        <source>steps</source>
        <extracomment>training/config.py</extracomment>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Generator steps.</source>
        <extracomment>training/config.py</extracomment>
        <translation>生成器のステップ数。</translation>
    </message>
    <message>
        <source>crops</source>
        <extracomment>training/config.py</extracomment>
        <translation>クロップ</translation>
    </message>
    <message>
        <source>Sizes drawn at random, one size a step.</source>
        <extracomment>training/config.py</extracomment>
        <translation>サイズをランダムに、1 ステップに 1 つ選びます。</translation>
    </message>
    <message>
        <source>crop</source>
        <extracomment>training/config.py</extracomment>
        <translation>クロップ</translation>
    </message>
    <message>
        <source>Batches of one size.</source>
        <extracomment>training/config.py</extracomment>
        <translation>1 つのサイズのバッチ。</translation>
    </message>
    <message>
        <source>Side of the square crop, px.</source>
        <extracomment>training/config.py</extracomment>
        <translation>正方形のクロップの一辺 (px)。</translation>
    </message>
    <message>
        <source>batch</source>
        <extracomment>training/config.py</extracomment>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Crops per step, over all processes.</source>
        <extracomment>training/config.py</extracomment>
        <translation>1 ステップのクロップ数 (全プロセスの合計)。</translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>training/config.py</extracomment>
        <translation>割合</translation>
    </message>
    <message>
        <source>How often this size is drawn, relative to the others, at the start of the phase.</source>
        <extracomment>training/config.py</extracomment>
        <translation>フェーズの開始時に、このサイズをほかに対してどれだけの頻度で選ぶか。</translation>
    </message>
    <message>
        <source>share end</source>
        <extracomment>training/config.py</extracomment>
        <translation>終了時の割合</translation>
    </message>
    <message>
        <source>The same at the end of the phase, linear in between; None = as at the start. Growing the share of large crops starts a run small and cheap.</source>
        <extracomment>training/config.py</extracomment>
        <translation>フェーズの終了時の同じ値。その間は直線的に変わります。None = 開始時と同じ。大きなクロップの割合を増やしていくと、学習を小さく軽く始められます。</translation>
    </message>
    <message>
        <source>lr</source>
        <extracomment>training/config.py</extracomment>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Highest learning rate of the generator.</source>
        <extracomment>training/config.py</extracomment>
        <translation>生成器の最大の学習率。</translation>
    </message>
    <message>
        <source>warmup steps</source>
        <extracomment>training/config.py</extracomment>
        <translation>ウォームアップ</translation>
    </message>
    <message>
        <source>Linear from 0 to lr.</source>
        <extracomment>training/config.py</extracomment>
        <translation>0 から学習率まで直線的に上げるステップ数。</translation>
    </message>
    <message>
        <source>final lr</source>
        <extracomment>training/config.py</extracomment>
        <translation>最終学習率</translation>
    </message>
    <message>
        <source>Fraction of lr that a cosine reaches at the last step; 1 = constant.</source>
        <extracomment>training/config.py</extracomment>
        <translation>最後のステップでコサインが達する、学習率に対する割合。1 = 一定。</translation>
    </message>
    <message>
        <source>adversarial</source>
        <extracomment>training/config.py</extracomment>
        <translation>敵対的学習</translation>
    </message>
    <message>
        <source>Which critics, if any. With critics every crop of the phase has critics.size.</source>
        <extracomment>training/config.py</extracomment>
        <translation>使うクリティック (あれば)。使う場合、フェーズのクロップはすべてクリティックのサイズになります。</translation>
    </message>
    <message>
        <source>critic steps</source>
        <extracomment>training/config.py</extracomment>
        <translation>クリティックのステップ</translation>
    </message>
    <message>
        <source>Critic steps, each on a fresh batch, before every generator step (n_critic, Algorithm 1).</source>
        <extracomment>training/config.py</extracomment>
        <translation>生成器の 1 ステップの前に行う、クリティックのステップ数。それぞれ新しいバッチを使います (n_critic、アルゴリズム 1)。</translation>
    </message>
    <message>
        <source>critic lr</source>
        <extracomment>training/config.py</extracomment>
        <translation>クリティックの学習率</translation>
    </message>
    <message>
        <source>Adam&apos;s, betas 0.5 and 0.9 (the paper&apos;s), constant after warmup_steps.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Adam の学習率。β は 0.5 と 0.9 (論文の値)、ウォームアップの後は一定です。</translation>
    </message>
    <message>
        <source>critic warmup steps</source>
        <extracomment>training/config.py</extracomment>
        <translation>クリティックのウォームアップ</translation>
    </message>
    <message>
        <source>Steps at the start of the phase in which only the critics learn, so that their first, random opinion does not disturb a trained generator.</source>
        <extracomment>training/config.py</extracomment>
        <translation>フェーズの初めにクリティックだけが学習するステップ数。最初のでたらめな評価が、学習済みの生成器を乱さないようにします。</translation>
    </message>
    <message>
        <source>adversarial weight</source>
        <extracomment>training/config.py</extracomment>
        <translation>敵対項の重み</translation>
    </message>
    <message>
        <source>λ of the generator&apos;s adversarial term; ramped up from 0 over warmup_steps.</source>
        <extracomment>training/config.py</extracomment>
        <translation>生成器の敵対項の λ。ウォームアップの間に 0 から上げます。</translation>
    </message>
    <message>
        <source>How much ℓ1 of the second stage counts in this phase; None = LossWeights.refined. A second stage without ℓ1 (section 5.1) learns from its critics alone, so a phase that has none must come before.</source>
        <extracomment>training/config.py</extracomment>
        <translation>このフェーズで第 2 段階の ℓ1 をどれだけ重視するか。None = LossWeights.refined。ℓ1 のない第 2 段階 (5.1 節) はクリティックだけから学ぶため、先にクリティックのないフェーズが必要です。</translation>
    </message>
    <message>
        <source>weights</source>
        <extracomment>training/config.py</extracomment>
        <translation>重み</translation>
    </message>
    <message>
        <source>How much each term counts in the generator&apos;s loss. Terms of weight 0 are not computed.</source>
        <extracomment>training/config.py</extracomment>
        <translation>生成器の損失で各項をどれだけ重視するか。重み 0 の項は計算しません。</translation>
    </message>
    <message>
        <source>How much ℓ1 of each stage counts. 1.2 and 1 in the authors&apos; schedule; refined 0 leaves the refinement network to its critics (section 5.1).</source>
        <extracomment>training/config.py</extracomment>
        <translation>各段階の ℓ1 をどれだけ重視するか。著者の設定では 1.2 と 1。精細画像を 0 にすると、精細化はクリティックだけに任されます (5.1 節)。</translation>
    </message>
    <message>
        <source>refined</source>
        <extracomment>training/config.py</extracomment>
        <translation>精細画像</translation>
    </message>
    <message>
        <source>Mean ℓ1 over the hole (discounted) and over the rest, of both stages.</source>
        <extracomment>training/config.py</extracomment>
        <translation>両段階の ℓ1 の平均。穴の内側 (割引あり) と、それ以外。</translation>
    </message>
    <message>
        <source>known</source>
        <extracomment>training/config.py</extracomment>
        <translation>既知</translation>
    </message>
    <message>
        <source>gradient penalty</source>
        <extracomment>training/config.py</extracomment>
        <translation>勾配ペナルティ</translation>
    </message>
    <message>
        <source>λ of WGAN-GP&apos;s penalty on the critics.</source>
        <extracomment>training/config.py</extracomment>
        <translation>クリティックに対する WGAN-GP のペナルティの λ。</translation>
    </message>
    <message>
        <source>total variation</source>
        <extracomment>training/config.py</extracomment>
        <translation>全変動</translation>
    </message>
    <message>
        <source>Roughness of the fill.</source>
        <extracomment>training/config.py</extracomment>
        <translation>補完の粗さ。</translation>
    </message>
    <message>
        <source>gradient difference</source>
        <extracomment>training/config.py</extracomment>
        <translation>勾配差</translation>
    </message>
    <message>
        <source>Mean ℓ1 between the steps from pixel to pixel of the fill and of the photo.</source>
        <extracomment>training/config.py</extracomment>
        <translation>隣り合うピクセルの差を補完と写真で比べた ℓ1 の平均。</translation>
    </message>
    <message>
        <source>perceptual</source>
        <extracomment>training/config.py</extracomment>
        <translation>知覚</translation>
    </message>
    <message>
        <source>Distance in the features of a network the user supplies.</source>
        <extracomment>training/config.py</extracomment>
        <translation>ユーザーが用意したネットワークの特徴量での距離。</translation>
    </message>
    <message>
        <source>style</source>
        <extracomment>training/config.py</extracomment>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Of the generator. Muon is used on inner kernels only; everything else is Adam&apos;s.</source>
        <extracomment>training/config.py</extracomment>
        <translation>生成器のもの。Muon は内側のカーネルだけに使い、ほかはすべて Adam です。</translation>
    </message>
    <message>
        <source>&quot;adam&quot; (the paper&apos;s) or &quot;muon&quot;.</source>
        <extracomment>training/config.py</extracomment>
        <translation>&quot;adam&quot; (論文) または &quot;muon&quot;。</translation>
    </message>
    <message>
        <source>betas</source>
        <extracomment>training/config.py</extracomment>
        <translation>β</translation>
    </message>
    <message>
        <source>Adam&apos;s; the paper&apos;s are 0.5 and 0.9.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Adam の値。論文では 0.5 と 0.9。</translation>
    </message>
    <message>
        <source>momentum</source>
        <extracomment>training/config.py</extracomment>
        <translation>モーメンタム</translation>
    </message>
    <message>
        <source>Muon&apos;s.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Muon の値。</translation>
    </message>
    <message>
        <source>clip</source>
        <extracomment>training/config.py</extracomment>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Largest length of the gradient of all weights together; 0 = not clipped.</source>
        <extracomment>training/config.py</extracomment>
        <translation>すべての重みを合わせた勾配の長さの上限。0 = 制限なし。</translation>
    </message>
    <message>
        <source>kernels</source>
        <extracomment>training/config.py</extracomment>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>&quot;free&quot; (the paper&apos;s), or &quot;standardised&quot;: every inner kernel keeps mean 0 and one length, without which long runs lose whole branches. For training from nothing; fine-tuning keeps what it was given.</source>
        <extracomment>training/config.py</extracomment>
        <translation>&quot;free&quot; (論文)、または &quot;standardised&quot;: 内側のカーネルをすべて平均 0、同じ長さに保ちます。そうしないと、長い学習で分岐全体が失われます。最初からの学習用です。ファインチューニングでは元のモデルに従います。</translation>
    </message>
    <message>
        <source>kernel length</source>
        <extracomment>training/config.py</extracomment>
        <translation>カーネルの長さ</translation>
    </message>
    <message>
        <source>Of standardised kernels, √Σw² of one output channel.</source>
        <extracomment>training/config.py</extracomment>
        <translation>標準化したカーネルの、1 出力チャンネルの √Σw²。</translation>
    </message>
    <message>
        <source>branch length</source>
        <extracomment>training/config.py</extracomment>
        <translation>ブランチの長さ</translation>
    </message>
    <message>
        <source>The same in the two branches of the second stage, whose features shrink from layer to layer.</source>
        <extracomment>training/config.py</extracomment>
        <translation>第 2 段の 2 つのブランチでの同じ値。特徴量は層を追うごとに小さくなります。</translation>
    </message>
    <message>
        <source>decoder length</source>
        <extracomment>training/config.py</extracomment>
        <translation>デコーダーの長さ</translation>
    </message>
    <message>
        <source>The same in both decoders, whose features grow alike.</source>
        <extracomment>training/config.py</extracomment>
        <translation>2 つのデコーダーでの同じ値。両者の特徴量は同じように大きくなります。</translation>
    </message>
    <message>
        <source>The critics of appendix D.</source>
        <extracomment>training/config.py</extracomment>
        <translation>付録 D のクリティック。</translation>
    </message>
    <message>
        <source>local widths</source>
        <extracomment>training/config.py</extracomment>
        <translation>局所の幅</translation>
    </message>
    <message>
        <source>Channels of each layer.</source>
        <extracomment>training/config.py</extracomment>
        <translation>各層のチャンネル数。</translation>
    </message>
    <message>
        <source>global widths</source>
        <extracomment>training/config.py</extracomment>
        <translation>大域の幅</translation>
    </message>
    <message>
        <source>Side of the whole crop, which the global critic sees, px.</source>
        <extracomment>training/config.py</extracomment>
        <translation>大域クリティックが見るクロップ全体の一辺 (px)。</translation>
    </message>
    <message>
        <source>patch</source>
        <extracomment>training/config.py</extracomment>
        <translation>パッチ</translation>
    </message>
    <message>
        <source>Side of the square around the hole, which the local critic sees, px.</source>
        <extracomment>training/config.py</extracomment>
        <translation>局所クリティックが見る、穴の周りの正方形の一辺 (px)。</translation>
    </message>
    <message>
        <source>discount</source>
        <extracomment>training/config.py</extracomment>
        <translation>割引</translation>
    </message>
    <message>
        <source>γ of the spatially discounted loss; 0.99 in the paper, 0.9 in the authors&apos; code.</source>
        <extracomment>training/config.py</extracomment>
        <translation>空間的に割り引く損失の γ。論文では 0.99、著者のコードでは 0.9。</translation>
    </message>
    <message>
        <source>ema</source>
        <extracomment>training/config.py</extracomment>
        <translation>EMA</translation>
    </message>
    <message>
        <source>Decay of the averaged weights, which are what is exported.</source>
        <extracomment>training/config.py</extracomment>
        <translation>重みの移動平均の減衰率。エクスポートされるのはこの平均です。</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>training/config.py</extracomment>
        <translation>精度</translation>
    </message>
    <message>
        <source>&quot;auto&quot; = 16-bit convolutions where the device gains, else &quot;float32&quot;.</source>
        <extracomment>training/config.py</extracomment>
        <translation>&quot;auto&quot; = デバイスで速くなるなら畳み込みを 16 ビットで計算し、そうでなければ &quot;float32&quot;。</translation>
    </message>
    <message>
        <source>channels last</source>
        <extracomment>training/config.py</extracomment>
        <translation>チャンネルを最後に</translation>
    </message>
    <message>
        <source>Memory layout of the pictures; faster on most processors.</source>
        <extracomment>training/config.py</extracomment>
        <translation>画像のメモリ配置。ほとんどのプロセッサで速くなります。</translation>
    </message>
    <message>
        <source>checkpoint minutes</source>
        <extracomment>training/config.py</extracomment>
        <translation>チェックポイント (分)</translation>
    </message>
    <message>
        <source>Time between checkpoints; at most this much work can be lost.</source>
        <extracomment>training/config.py</extracomment>
        <translation>チェックポイントの間隔。失われる作業は最大でこの時間分です。</translation>
    </message>
    <message>
        <source>log every</source>
        <extracomment>training/config.py</extracomment>
        <translation>ログの間隔</translation>
    </message>
    <message>
        <source>Steps between two lines of the log.</source>
        <extracomment>training/config.py</extracomment>
        <translation>ログの行の間隔 (ステップ数)。</translation>
    </message>
    <message>
        <source>validate every</source>
        <extracomment>training/config.py</extracomment>
        <translation>検証の間隔</translation>
    </message>
    <message>
        <source>Steps between two validations, two sheets of pictures; 0 = none.</source>
        <extracomment>training/config.py</extracomment>
        <translation>検証、または画像一覧の間隔 (ステップ数)。0 = なし。</translation>
    </message>
    <message>
        <source>validation crops</source>
        <extracomment>training/config.py</extracomment>
        <translation>検証のクロップ数</translation>
    </message>
    <message>
        <source>How many crops the validation looks at.</source>
        <extracomment>training/config.py</extracomment>
        <translation>検証で見るクロップの数。</translation>
    </message>
    <message>
        <source>sheet every</source>
        <extracomment>training/config.py</extracomment>
        <translation>画像一覧の間隔</translation>
    </message>
    <message>
        <source>rollbacks</source>
        <extracomment>training/config.py</extracomment>
        <translation>巻き戻し</translation>
    </message>
    <message>
        <source>How often in a row a run may go back to its last good state before it gives up.</source>
        <extracomment>training/config.py</extracomment>
        <translation>最後の正常な状態に続けて戻れる回数。超えると学習を中止します。</translation>
    </message>
    <message>
        <source>This processor is too old for the libraries Lacuna is built on: they need SSE4.2, which processors have since about 2009.</source>
        <extracomment>app/system/needs.py</extracomment>
        <translation>このプロセッサは Lacuna が使うライブラリには古すぎます。2009 年ごろ以降のプロセッサにある SSE4.2 が必要です。</translation>
    </message>
    <message>
        <source>Lacuna has no display to open its window on; without one use: lacuna fill PHOTO --mask MASK -o OUT</source>
        <extracomment>app/system/needs.py</extracomment>
        <translation>Lacuna のウィンドウを開くディスプレイがありません。ディスプレイなしで使うには: lacuna fill PHOTO --mask MASK -o OUT</translation>
    </message>
    <message>
        <source>Lacuna cannot open a window: this system lacks {libraries}. On Debian and Ubuntu they are installed with: sudo apt install {packages}</source>
        <extracomment>app/system/needs.py</extracomment>
        <translation>Lacuna のウィンドウを開けません。このシステムには {libraries} がありません。Debian と Ubuntu では次のコマンドでインストールできます: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>app/tools/brush.py</extracomment>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Drag to paint what should go · right-drag erases · Shift-click draws a line · [ and ] change the size</source>
        <extracomment>app/tools/brush.py</extracomment>
        <translation>ドラッグで消したいものを塗る · 右ドラッグで消去 · Shift+クリックで直線 · [ と ] でサイズ変更</translation>
    </message>
    <message>
        <source>Brush stroke</source>
        <extracomment>app/tools/brush.py</extracomment>
        <translation>ブラシストローク</translation>
    </message>
    <message>
        <source>Erase stroke</source>
        <extracomment>app/tools/brush.py</extracomment>
        <translation>消去ストローク</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>app/tools/ellipse.py</extracomment>
        <translation>楕円</translation>
    </message>
    <message>
        <source>Drag an ellipse · Ctrl or the right button subtracts · Shift makes a circle</source>
        <extracomment>app/tools/ellipse.py</extracomment>
        <translation>ドラッグで楕円 · Ctrl または右ボタンで減算 · Shift で正円</translation>
    </message>
    <message>
        <source>Subtract ellipse</source>
        <extracomment>app/tools/ellipse.py</extracomment>
        <translation>楕円の減算</translation>
    </message>
    <message>
        <source>Eraser</source>
        <extracomment>app/tools/eraser.py</extracomment>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Drag to take pixels out of the mask · right-drag paints · Shift-click draws a line · [ and ] change the size</source>
        <extracomment>app/tools/eraser.py</extracomment>
        <translation>ドラッグでピクセルをマスクから除く · 右ドラッグで塗る · Shift+クリックで直線 · [ と ] でサイズ変更</translation>
    </message>
    <message>
        <source>Inspect</source>
        <extracomment>app/tools/inspect.py</extracomment>
        <translation>調査</translation>
    </message>
    <message>
        <source>Hover over a filled pixel to see what it attended to · click pins · click known pixels to ask back</source>
        <extracomment>app/tools/inspect.py</extracomment>
        <translation>補完したピクセルにポインターを合わせると参照元を表示 · クリックで固定 · 既知のピクセルをクリックすると逆向きに調べる</translation>
    </message>
    <message>
        <source>Lasso</source>
        <extracomment>app/tools/lasso.py</extracomment>
        <translation>なげなわ</translation>
    </message>
    <message>
        <source>Draw around what should go · Ctrl or the right button subtracts</source>
        <extracomment>app/tools/lasso.py</extracomment>
        <translation>消したいものの周りを囲む · Ctrl または右ボタンで減算</translation>
    </message>
    <message>
        <source>Subtract lasso</source>
        <extracomment>app/tools/lasso.py</extracomment>
        <translation>なげなわの減算</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>app/tools/pan.py</extracomment>
        <translation>手のひら</translation>
    </message>
    <message>
        <source>Drag to move the photo · with any tool: hold Space, or drag with the middle button</source>
        <extracomment>app/tools/pan.py</extracomment>
        <translation>ドラッグで写真を移動 · どのツールでも: Space を押しながら、または中ボタンでドラッグ</translation>
    </message>
    <message>
        <source>Polygon</source>
        <extracomment>app/tools/polygon.py</extracomment>
        <translation>多角形</translation>
    </message>
    <message>
        <source>Click corners · Enter, a double-click or the first corner closes it · Backspace takes the last one back · Ctrl or the right button subtracts</source>
        <extracomment>app/tools/polygon.py</extracomment>
        <translation>クリックで頂点 · Enter、ダブルクリック、最初の頂点で閉じる · Backspace で最後の頂点を取り消す · Ctrl または右ボタンで減算</translation>
    </message>
    <message>
        <source>Subtract polygon</source>
        <extracomment>app/tools/polygon.py</extracomment>
        <translation>多角形の減算</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>app/tools/rectangle.py</extracomment>
        <translation>長方形</translation>
    </message>
    <message>
        <source>Drag a rectangle · Ctrl or the right button subtracts · Shift makes a square</source>
        <extracomment>app/tools/rectangle.py</extracomment>
        <translation>ドラッグで長方形 · Ctrl または右ボタンで減算 · Shift で正方形</translation>
    </message>
    <message>
        <source>Subtract rectangle</source>
        <extracomment>app/tools/rectangle.py</extracomment>
        <translation>長方形の減算</translation>
    </message>
    <message>
        <source>Click a colour to select what looks like it · Ctrl or the right button subtracts</source>
        <extracomment>app/tools/select_colour.py</extracomment>
        <translation>クリックした色に似たものを選択 · Ctrl または右ボタンで減算</translation>
    </message>
    <message>
        <source>Draw over a thing, or around it · Shift-drag a box around it · Ctrl or the right button subtracts</source>
        <extracomment>app/tools/select_object.py</extracomment>
        <translation>対象をなぞるか、周りを囲む · Shift+ドラッグで枠で囲む · Ctrl または右ボタンで減算</translation>
    </message>
    <message>
        <source>Not from here</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>ここから使わない</translation>
    </message>
    <message>
        <source>Drag over what a fill must not use · right-drag allows it again · Shift+Enter fills again</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>補完に使わない部分をドラッグ · 右ドラッグで再び許可 · Shift+Enter で補完し直す</translation>
    </message>
    <message>
        <source>Only from here</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>ここだけ使う</translation>
    </message>
    <message>
        <source>Drag over all that a fill may use · right-drag takes it out again · Shift+Enter fills again</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>補完に使ってよい部分をすべてドラッグ · 右ドラッグで取り除く · Shift+Enter で補完し直す</translation>
    </message>
    <message>
        <source>Allow sources</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>参照元を許可</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>先に写真を開いてください</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>app/window/actions.py, app/window/shortcuts.py</extracomment>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>マスク(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;ill</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>補完(&amp;I)</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>モデル(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Attention</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>アテンション(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>別の候補を試す(&amp;F)</translation>
    </message>
    <message>
        <source>Another answer in the place of the newest fill</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>最新の補完を別の候補に置き換えます</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a photo or a project</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>写真またはプロジェクトを開きます</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Go through the photos of a folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>フォルダー内の写真を順に編集します</translation>
    </message>
    <message>
        <source>Open sample p&amp;hoto</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>サンプル写真を開く(&amp;H)</translation>
    </message>
    <message>
        <source>Open a sample photo with its mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>サンプル写真とそのマスクを開きます</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the photo to its file</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>写真を元のファイルに保存します</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>app/window/actions.py, app/window/messages.py</extracomment>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save a new file</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>新しいファイルに保存します</translation>
    </message>
    <message>
        <source>Save pro&amp;ject</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>プロジェクトを保存(&amp;J)</translation>
    </message>
    <message>
        <source>Save the photo with its mask, marks, fills and undo steps, to go on later</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>写真をマスク、マーク、補完、履歴とともに保存し、後で続けられるようにします</translation>
    </message>
    <message>
        <source>Sav&amp;e project as…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>プロジェクトに名前を付けて保存(&amp;E)…</translation>
    </message>
    <message>
        <source>Save a new project</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>新しいプロジェクトとして保存します</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>保存して次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Save this photo where the folder&apos;s photos go, and show the next one</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>この写真をフォルダーの保存先に保存し、次の写真を表示します</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>前の写真(&amp;V)</translation>
    </message>
    <message>
        <source>Show the photo before in the folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>フォルダーの前の写真を表示します</translation>
    </message>
    <message>
        <source>Ne&amp;xt photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>次の写真(&amp;X)</translation>
    </message>
    <message>
        <source>Show the next photo in the folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>フォルダーの次の写真を表示します</translation>
    </message>
    <message>
        <source>Fin&amp;d in folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>フォルダー内を検索(&amp;D)</translation>
    </message>
    <message>
        <source>Find a photo of the folder by its name</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>フォルダーの写真を名前で検索します</translation>
    </message>
    <message>
        <source>C&amp;lose folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>フォルダーを閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Put the filmstrip away</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>フィルムストリップを閉じます</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>一括処理(&amp;B)…</translation>
    </message>
    <message>
        <source>Fill many photos with the same choices</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>多数の写真を同じ設定で補完します</translation>
    </message>
    <message>
        <source>&amp;Close photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>写真を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close the photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>写真を閉じます</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>エディターを終了します</translation>
    </message>
    <message>
        <source>&amp;Copy photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>写真をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the photo as it is now</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>現在の写真をコピーします</translation>
    </message>
    <message>
        <source>&amp;Paste as new photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>新しい写真として貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Open the picture on the clipboard</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>クリップボードの画像を開きます</translation>
    </message>
    <message>
        <source>Paste as &amp;mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>マスクとして貼り付け(&amp;M)</translation>
    </message>
    <message>
        <source>Use the picture on the clipboard as the mask; white is the hole</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>クリップボードの画像をマスクとして使います。白が穴です</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Memory for undo and for fills</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>履歴と補完に使うメモリ</translation>
    </message>
    <message>
        <source>&amp;Open mask…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>マスクを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a mask; white is the hole</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>マスクを開きます。白が穴です</translation>
    </message>
    <message>
        <source>Open in&amp;verted mask…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>反転マスクを開く(&amp;V)…</translation>
    </message>
    <message>
        <source>Open a mask; black is the hole</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>マスクを開きます。黒が穴です</translation>
    </message>
    <message>
        <source>&amp;Save mask…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>マスクを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the mask as a PNG, white = hole</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>マスクを PNG で保存します (白 = 穴)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>消去(&amp;C)</translation>
    </message>
    <message>
        <source>Unmask everything</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>すべてのマスクを消去します</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>反転(&amp;I)</translation>
    </message>
    <message>
        <source>Swap hole and known</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>穴と既知の部分を入れ替えます</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>隠す(&amp;D)</translation>
    </message>
    <message>
        <source>Hide the mask; it stays</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>マスクを隠します (残ります)</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>拡張(&amp;G)</translation>
    </message>
    <message>
        <source>Grow the holes by 2 px</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>穴を 2 px 拡張します</translation>
    </message>
    <message>
        <source>S&amp;hrink</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>縮小(&amp;H)</translation>
    </message>
    <message>
        <source>Shrink the holes by 2 px</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>穴を 2 px 縮小します</translation>
    </message>
    <message>
        <source>G&amp;row or shrink by…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>量を指定して拡張・縮小(&amp;R)…</translation>
    </message>
    <message>
        <source>Move the edge of the holes by a number</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>穴の縁を指定した量だけ動かします</translation>
    </message>
    <message>
        <source>S&amp;mooth…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>滑らかに(&amp;M)…</translation>
    </message>
    <message>
        <source>Round the outline of the holes</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>穴の輪郭を丸くします</translation>
    </message>
    <message>
        <source>Fill &amp;enclosed</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>囲まれた部分を追加(&amp;E)</translation>
    </message>
    <message>
        <source>Add what the holes enclose on all sides</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>穴に四方を囲まれた部分をマスクに追加します</translation>
    </message>
    <message>
        <source>Suggest dust and spec&amp;ks…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>ほこりとしみを検出(&amp;K)…</translation>
    </message>
    <message>
        <source>Find small spots to mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>マスクする小さな点を探します</translation>
    </message>
    <message>
        <source>Suggest le&amp;ttering…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>文字を検出(&amp;T)…</translation>
    </message>
    <message>
        <source>Find date stamps and captions to mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>マスクする日付やキャプションを探します</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>補完(&amp;F)</translation>
    </message>
    <message>
        <source>Fill what is masked; then try again</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>マスクした部分を補完します。その後は別の候補を試します</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the fill, or keep its answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>補完を中止するか、その候補を確定します</translation>
    </message>
    <message>
        <source>&amp;Previous answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>前の候補(&amp;P)</translation>
    </message>
    <message>
        <source>Show the answer before</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>前の候補を表示します</translation>
    </message>
    <message>
        <source>&amp;Next answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>次の候補(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>次の候補を表示します</translation>
    </message>
    <message>
        <source>Show the p&amp;lan</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>計画を表示(&amp;L)</translation>
    </message>
    <message>
        <source>Say how the fill would be done, how long it takes and how much memory</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>補完の方法、所要時間、必要なメモリを表示します</translation>
    </message>
    <message>
        <source>Compare &amp;all fillers</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>すべての補完方式を比較(&amp;A)</translation>
    </message>
    <message>
        <source>Run every filler and pick a result</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>すべての補完方式を実行し、結果を選びます</translation>
    </message>
    <message>
        <source>&amp;Test on known</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>既知部分でテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Try the hole&apos;s shape where the photo is intact, and measure every filler and model</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>写真の無傷の部分で穴の形を試し、すべての補完方式とモデルを測定します</translation>
    </message>
    <message>
        <source>Convert other people’s weights and use them</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>ほかで作られた重みを変換して使います</translation>
    </message>
    <message>
        <source>&amp;Manage models…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>モデルの管理(&amp;M)…</translation>
    </message>
    <message>
        <source>List, rename, export, delete and choose models</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>モデルの一覧、名前の変更、エクスポート、削除、選択</translation>
    </message>
    <message>
        <source>&amp;Fine-tune…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>ファインチューニング(&amp;F)…</translation>
    </message>
    <message>
        <source>Train the network on my own photos and keep what is better</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>自分の写真でネットワークを学習させ、良くなったものを残します</translation>
    </message>
    <message>
        <source>Only this &amp;photo…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>この写真のみ(&amp;P)…</translation>
    </message>
    <message>
        <source>Learn from the open photo alone, then fill again</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>開いている写真だけから学習し、もう一度補完します</translation>
    </message>
    <message>
        <source>Fill &amp;again</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>補完し直す(&amp;A)</translation>
    </message>
    <message>
        <source>Fill what was filled last again: without the barred sources, else with another answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>最後に補完した部分を、除外した参照元を使わずに、または別の候補で補完し直します</translation>
    </message>
    <message>
        <source>&amp;Bar these sources</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>これらの参照元を除外(&amp;B)</translation>
    </message>
    <message>
        <source>Paint the probe&apos;s sources “not from here”</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>調べた参照元を「ここから使わない」で塗ります</translation>
    </message>
    <message>
        <source>A&amp;llow all</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>すべて許可(&amp;L)</translation>
    </message>
    <message>
        <source>Forget every barred source</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>除外した参照元をすべて解除します</translation>
    </message>
    <message>
        <source>&amp;Next overlay</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>次のオーバーレイ(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next overlay</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>次のオーバーレイを表示します</translation>
    </message>
    <message>
        <source>&amp;Save overlay…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>オーバーレイを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the photo with the overlay as PNG</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>オーバーレイを重ねた写真を PNG で保存します</translation>
    </message>
    <message>
        <source>Save &amp;probe…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>プローブを保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the probed pixel&apos;s sources as JSON</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>調べたピクセルの参照元を JSON で保存します</translation>
    </message>
    <message>
        <source>Save &amp;figure…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>図を保存(&amp;F)…</translation>
    </message>
    <message>
        <source>Save input, fill and attention as one PNG</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>入力、補完、アテンションを 1 つの PNG に保存します</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>縮小</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>全体表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>写真全体を表示します</translation>
    </message>
    <message>
        <source>One photo pixel on one screen pixel</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>写真の 1 ピクセルを画面の 1 ピクセルで表示します</translation>
    </message>
    <message>
        <source>Hold O to see &amp;before</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>O を押して編集前を表示(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;plit before and now</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>編集前/現在を分割表示(&amp;P)</translation>
    </message>
    <message>
        <source>Before at the left of a line that can be dragged, now at the right</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>動かせる線の左に編集前、右に現在の写真を表示します</translation>
    </message>
    <message>
        <source>Side by si&amp;de</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>並べて表示(&amp;D)</translation>
    </message>
    <message>
        <source>Before and now next to each other</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>編集前と現在を並べて表示します</translation>
    </message>
    <message>
        <source>Flic&amp;ker before and now</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>編集前/現在を交互表示(&amp;K)</translation>
    </message>
    <message>
        <source>Before and now take turns</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>編集前と現在を交互に表示します</translation>
    </message>
    <message>
        <source>Diff&amp;erence to before</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>編集前との差分(&amp;E)</translation>
    </message>
    <message>
        <source>Pixel &amp;values</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>ピクセル値(&amp;V)</translation>
    </message>
    <message>
        <source>What the pixel under the pointer holds now, held before, and was drawn as by the network</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>ポインターの下のピクセルの現在の値、編集前の値、ネットワークが描いた値</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>ナビゲーター(&amp;N)</translation>
    </message>
    <message>
        <source>At high zoom, show the whole photo in a corner</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>高倍率のとき、写真全体を隅に表示します</translation>
    </message>
    <message>
        <source>Film&amp;strip</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>フィルムストリップ(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide the photos of the folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>フォルダーの写真の表示を切り替えます</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>画面全体を使います</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>List every key</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>すべてのキーを一覧表示します</translation>
    </message>
    <message>
        <source>&amp;About Lacuna</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>Lacuna について(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licences and the paper behind it</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>バージョン、ライセンス、元になった論文</translation>
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
        <translation>Return</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>app/window/actions.py, app/window/shortcuts.py</extracomment>
        <translation>Enter</translation>
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
        <translation>先に消したいものを塗ってください</translation>
    </message>
    <message>
        <source>Fill something first: further answers are made after it</source>
        <extracomment>app/window/enabling.py</extracomment>
        <translation>先に補完してください。ほかの候補はその後に作れます</translation>
    </message>
    <message>
        <source>Nothing is being filled</source>
        <extracomment>app/batch/window/dialog.py, app/window/enabling.py</extracomment>
        <translation>補完中のものがありません</translation>
    </message>
    <message>
        <source>Open a folder first</source>
        <extracomment>app/window/enabling.py</extracomment>
        <translation>先にフォルダーを開いてください</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>app/window/announcing.py</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>{format} として保存</translation>
    </message>
    <message>
        <source>The whole file is encoded anew, because {reason}. A higher quality changes less and makes a larger file.</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>ファイル全体を再エンコードします。理由: {reason}。品質を高くすると変化は少なく、ファイルは大きくなります。</translation>
    </message>
    <message>
        <source>As the ori&amp;ginal</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>元の写真と同じ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>品質(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Colours kept</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>残す色情報(&amp;C)</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>品質</translation>
    </message>
    <message>
        <source>Licences…</source>
        <extracomment>app/window/help.py</extracomment>
        <translation>ライセンス…</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Lacuna {version}&lt;/h3&gt;&lt;p&gt;Fills holes in photographs, offline, and keeps what the network looked at.&lt;/p&gt;&lt;p&gt;The network is that of J. Yu, Z. Lin, J. Yang, X. Shen, X. Lu and T. Huang, “Generative Image Inpainting with Contextual Attention”, CVPR 2018, trained by us on freely licensed photographs.&lt;/p&gt;&lt;p&gt;Code: Apache-2.0. Bundled model: CC BY-SA 4.0. Qt is used under the LGPL.&lt;/p&gt;</source>
        <extracomment>app/window/help.py</extracomment>
        <translation>&lt;h3&gt;Lacuna {version}&lt;/h3&gt;&lt;p&gt;写真の穴をオフラインで補完し、ネットワークが何を参照したかを記録します。&lt;/p&gt;&lt;p&gt;ネットワークは J. Yu、Z. Lin、J. Yang、X. Shen、X. Lu、T. Huang「Generative Image Inpainting with Contextual Attention」(CVPR 2018) のもので、自由なライセンスの写真で独自に学習しました。&lt;/p&gt;&lt;p&gt;コード: Apache-2.0。同梱モデル: CC BY-SA 4.0。Qt は LGPL に基づいて使用しています。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Lacuna</source>
        <extracomment>app/window/help.py</extracomment>
        <translation>Lacuna について</translation>
    </message>
    <message>
        <source>The model</source>
        <extracomment>app/window/licences.py</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Built on</source>
        <extracomment>app/window/licences.py</extracomment>
        <translation>使用ライブラリ</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>app/window/licences.py</extracomment>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>This text cannot be read: {error}

{details}</source>
        <extracomment>app/window/licences.py</extracomment>
        <translation>このテキストを読み取れません: {error}

{details}</translation>
    </message>
    <message>
        <source>&amp;Pink, hatched</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>ピンク (斜線)(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Yellow, hatched</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>黄 (斜線)(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Blue, plain</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>青 (無地)(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>フィルムストリップ</translation>
    </message>
    <message>
        <source>All ({sampling})</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>すべて ({sampling})</translation>
    </message>
    <message>
        <source>Half ({sampling})</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>半分 ({sampling})</translation>
    </message>
    <message>
        <source>A quarter ({sampling})</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>4 分の 1 ({sampling})</translation>
    </message>
    <message>
        <source>As the ori&amp;ginal: quality about {quality}, colours {sampling}</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>元の写真と同じ: 品質約 {quality}、色情報 {sampling}(&amp;G)</translation>
    </message>
    <message>
        <source>As the ori&amp;ginal: quality about {quality}</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>元の写真と同じ: 品質約 {quality}(&amp;G)</translation>
    </message>
    <message>
        <source>Mask &amp;colour</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>マスクの色(&amp;C)</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>app/window/main_window.py, app/window/shortcuts.py</extracomment>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Main</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>メイン</translation>
    </message>
    <message>
        <source>State of the network</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>ネットワークの状態</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Replace “{name}” in {folder}?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>{folder} の「{name}」を置き換えますか？</translation>
    </message>
    <message>
        <source>Save a&amp;gain</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>もう一度保存(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>上書き(&amp;O)</translation>
    </message>
    <message>
        <source>contains {part}</source>
        <extracomment>app/window/notices.py</extracomment>
        <translation>{part} を含みます</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>元に戻す: {step}</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>元に戻す操作がありません</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>やり直し: {step}</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>やり直す操作がありません</translation>
    </message>
    <message>
        <source>{name}[*] — Lacuna</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>{name}[*] — Lacuna</translation>
    </message>
    <message>
        <source>Answer {number} of {count}, more are being made…</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>候補 {number}/{count}、さらに作成中…</translation>
    </message>
    <message>
        <source>Answer {number} of {count}</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>候補 {number}/{count}</translation>
    </message>
    <message>
        <source>“{name}” cannot go on. {reason}</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>「{name}」は続けられません。{reason}</translation>
    </message>
    <message>
        <source>The model is being written…</source>
        <extracomment>app/finetune/window/status_button.py, app/finetune/window/verdict_page.py</extracomment>
        <translation>モデルを書き込んでいます…</translation>
    </message>
    <message>
        <source>Looking for the object, then filling…</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>オブジェクトを探しています。見つかりしだい補完します…</translation>
    </message>
    <message>
        <source>Waiting until {name} is written, to show the other photo…</source>
        <extracomment>app/photo/turn.py</extracomment>
        <translation>{name} の書き込みが終わりしだい、もう一方の写真を表示します…</translation>
    </message>
    <message>
        <source>Keep the answer that is shown; going on keeps it, too</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>表示中の候補を確定します。作業を続けても確定されます</translation>
    </message>
    <message>
        <source>“{name}” has unsaved changes.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>「{name}」に保存していない変更があります。</translation>
    </message>
    <message>
        <source>Save them before going on?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>続ける前に保存しますか？</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos have unsaved changes.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>
            <numerusform>{n} 枚の写真に保存していない変更があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save all</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>すべて保存(&amp;S)</translation>
    </message>
    <message>
        <source>Replace the original “{name}”?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>元の写真「{name}」を置き換えますか？</translation>
    </message>
    <message>
        <source>Save as keeps the original and writes a new file.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>「名前を付けて保存」では元の写真を残し、新しいファイルに保存します。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>“{name}” is not in its folder any more.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>「{name}」が元のフォルダーにありません。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>「{name}」がほかのプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>Save it there again?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>同じ場所に再び保存しますか？</translation>
    </message>
    <message>
        <source>Overwriting loses what was changed there; reloading, what you did.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>上書きするとそのファイルの変更が、再読み込みするとあなたの編集内容が失われます。</translation>
    </message>
    <message>
        <source>Read it again?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>再読み込みしますか？</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>What is “{name}”?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>「{name}」をどのように使いますか？</translation>
    </message>
    <message>
        <source>Open as photo</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>写真として開く</translation>
    </message>
    <message>
        <source>Use as mask</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>マスクとして使用</translation>
    </message>
    <message>
        <source>“{name}” is {size} pixels, the photo {photo_size}.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>「{name}」は {size} ピクセル、写真は {photo_size} です。</translation>
    </message>
    <message>
        <source>Their proportions agree. White in the picture is the hole.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>縦横比は一致しています。画像の白い部分が穴になります。</translation>
    </message>
    <message>
        <source>Scale it</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>拡大縮小する</translation>
    </message>
    <message>
        <source>“{name}” marks {percent} % of the photo as the hole.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>「{name}」は写真の {percent} % を穴としています。</translation>
    </message>
    <message>
        <source>Inverted, it marks the rest. White in the picture is the hole.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>反転すると残りの部分が穴になります。画像の白い部分が穴です。</translation>
    </message>
    <message>
        <source>&amp;Invert it</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>反転する(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Use it as it is</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>このまま使う(&amp;U)</translation>
    </message>
    <message>
        <source>Do you know where it is now?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>現在の場所がわかりますか？</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>場所を指定(&amp;L)…</translation>
    </message>
    <message>
        <source>Import “{kind}”?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>「{kind}」をインポートしますか？</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>インポート</translation>
    </message>
    <message>
        <source>“{name}” is still being trained.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>「{name}」はまだ学習中です。</translation>
    </message>
    <message>
        <source>It can be saved now and go on the next time Lacuna is open.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>今すぐ保存し、次に Lacuna を開いたときに続けることができます。</translation>
    </message>
    <message>
        <source>&amp;Save and go on next time</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>保存して次回続ける(&amp;S)</translation>
    </message>
    <message>
        <source>Stop and &amp;discard</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>停止して破棄(&amp;D)</translation>
    </message>
    <message>
        <source>The batch is not finished: {done} of {total} photos are done.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>一括処理は完了していません。{total} 枚中 {done} 枚が完了しました。</translation>
    </message>
    <message>
        <source>Results that are finished stay; the rest can be filled later.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>完成した結果は残ります。残りは後で補完できます。</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>停止して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on filling</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>補完を続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Delete what “{name}” has learned?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>「{name}」の学習内容を削除しますか？</translation>
    </message>
    <message>
        <source>Your photos and the other models stay as they are.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>あなたの写真とほかのモデルは変更されません。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the model “{name}”?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>モデル「{name}」を削除しますか？</translation>
    </message>
    <message>
        <source>Its file is removed for good. Export it first to keep a copy.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>ファイルは完全に削除されます。コピーを残すには、先にエクスポートしてください。</translation>
    </message>
    <message>
        <source>There is such a file already; its content will be lost.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>同じ名前のファイルがすでにあります。その内容は失われます。</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>
            <numerusform>ほか {n} 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (below, with the General Public License
that it refers to). They are separate libraries in this copy of Lacuna: you may replace them with versions that you have
changed, and take Lacuna apart to find faults in such changes. Their source is at https://download.qt.io and
https://code.qt.io.
</source>
        <extracomment>app/window/notices.py</extracomment>
        <translation>Qt と PySide6 は GNU Lesser General Public License バージョン 3 に基づいて使用しています (下記。参照先の General Public License も
掲載しています)。これらは Lacuna のこの配布物の中で独立したライブラリです。自分で変更した版に置き換えることができ、
その変更の不具合を調べるために Lacuna を解析することもできます。ソースは https://download.qt.io と
https://code.qt.io にあります。
</translation>
    </message>
    <message>
        <source>Wheel</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>ポインター位置で拡大縮小</translation>
    </message>
    <message>
        <source>Space-drag, middle-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Space+ドラッグ、中ボタンでドラッグ</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>写真を移動</translation>
    </message>
    <message>
        <source>[ and ], Alt+wheel</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>[ と ]、Alt+ホイール</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>ブラシのサイズ</translation>
    </message>
    <message>
        <source>Alt-drag, Ctrl+Alt-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Alt+ドラッグ、Ctrl+Alt+ドラッグ</translation>
    </message>
    <message>
        <source>Right-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>右ドラッグ</translation>
    </message>
    <message>
        <source>Erase instead of painting</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>塗る代わりに消去</translation>
    </message>
    <message>
        <source>Shift-click</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Shift+クリック</translation>
    </message>
    <message>
        <source>Line from the last stroke</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>最後のストロークから直線</translation>
    </message>
    <message>
        <source>Shift-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Shift+ドラッグ</translation>
    </message>
    <message>
        <source>Square, circle, box</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>正方形、正円、枠</translation>
    </message>
    <message>
        <source>Ctrl-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Ctrl+ドラッグ</translation>
    </message>
    <message>
        <source>Subtract from the mask</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>マスクから減算</translation>
    </message>
    <message>
        <source>Hold O</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>O を押している間</translation>
    </message>
    <message>
        <source>See the photo as opened</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>開いたときの写真を表示</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Move the crosshair</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>十字線を移動</translation>
    </message>
    <message>
        <source>Shift+arrows, Ctrl+arrows</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Shift+矢印キー、Ctrl+矢印キー</translation>
    </message>
    <message>
        <source>Move it far, by one pixel</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>大きく移動、1 ピクセルずつ移動</translation>
    </message>
    <message>
        <source>Put the tool down, lift it</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>ツールを下ろす/上げる</translation>
    </message>
    <message>
        <source>Shift+P</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Shift+P</translation>
    </message>
    <message>
        <source>The same, but erase</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>同じ操作で消去</translation>
    </message>
    <message>
        <source>End a stroke, close a polygon</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>ストロークを終える、多角形を閉じる</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Take the last corner back</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>最後の頂点を取り消す</translation>
    </message>
    <message>
        <source>Give a stroke up</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>ストロークを破棄</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Enter、Esc</translation>
    </message>
    <message>
        <source>Keep or cancel what is tried</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>試した内容を確定またはキャンセル</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>1 ～ 9</translation>
    </message>
    <message>
        <source>Pick a result or a place</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>結果または場所を選択</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>矢印キー、Home、End</translation>
    </message>
    <message>
        <source>Compare two pictures</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>2 つの画像を比較</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>F2、Delete</translation>
    </message>
    <message>
        <source>Rename or delete a model</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>モデルの名前変更または削除</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>On the photo</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>写真上の操作</translation>
    </message>
    <message>
        <source>Painting without a mouse</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>マウスを使わずに塗る</translation>
    </message>
    <message>
        <source>In bars and windows</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>バーとウィンドウ</translation>
    </message>
    <message>
        <source>Drop folders or photos here</source>
        <extracomment>app/window/source_list.py</extracomment>
        <translation>ここにフォルダーまたは写真をドロップ</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Sample photo</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>サンプル写真</translation>
    </message>
    <message>
        <source>Open or drop a photo or a folder</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>写真またはフォルダーを開くか、ドロップ</translation>
    </message>
    <message>
        <source>Paint over what should go, press Enter, save.</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>消したいものを塗り、Enter を押して、保存します。</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>元に戻す: {step}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>やり直し: {step}(&amp;R)</translation>
    </message>
    <message>
        <source>Brush size ([ and ], or Alt+wheel)</source>
        <extracomment>app/window/tool_options.py</extracomment>
        <translation>ブラシサイズ ([ と ]、または Alt+ホイール)</translation>
    </message>
    <message>
        <source>Brush size</source>
        <extracomment>app/window/tool_options.py</extracomment>
        <translation>ブラシサイズ</translation>
    </message>
    <message>
        <source>Brush size in photo pixels</source>
        <extracomment>app/window/tool_options.py</extracomment>
        <translation>ブラシサイズ (写真のピクセル単位)</translation>
    </message>
    <message>
        <source>less than a second</source>
        <extracomment>app/window/words.py</extracomment>
        <translation>1 秒未満</translation>
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
        <translation>「{name}」の読み取りが許可されていません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Lacuna projects (*{suffix})</source>
        <extracomment>app/work/names.py</extracomment>
        <translation>Lacuna プロジェクト (*{suffix})</translation>
    </message>
    <message>
        <source>There is no device “{key}”; use auto, cpu, cuda or cuda:0.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>デバイス「{key}」はありません。auto、cpu、cuda、cuda:0 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>No CUDA card can be used on this computer; choose the CPU or the automatic device.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>このコンピューターで使える CUDA カードがありません。CPU または自動のデバイスを選んでください。</translation>
    </message>
    <message>
        <source>is a folder</source>
        <extracomment>engine/files/atomic.py</extracomment>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a file</source>
        <extracomment>engine/files/atomic.py</extracomment>
        <translation>ファイルではなく、デバイスまたはパイプです</translation>
    </message>
    <message>
        <source>is read-only</source>
        <extracomment>engine/files/atomic.py</extracomment>
        <translation>読み取り専用です</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>名前付きパイプ</translation>
    </message>
    <message>
        <source>a socket</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>a device</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>it is {what}, not a file</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>ファイルではなく{what}です</translation>
    </message>
    <message>
        <source>it is larger than {size:g} GiB</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>{size:g} GiB を超えています</translation>
    </message>
    <message>
        <source>no file</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>The network says what goes where, this photo&apos;s texture how it looks</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>配置はネットワークが、質感はこの写真のテクスチャーが決めます</translation>
    </message>
    <message>
        <source>Network, as drawn</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>ネットワークの描画</translation>
    </message>
    <message>
        <source>What the network itself draws: nothing copied, softer</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>ネットワーク自身の描画: コピーなし、柔らかめ</translation>
    </message>
    <message>
        <source>Copies matching patches of this photo; sharp on natural textures</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>この写真の似たパッチをコピー。自然なテクスチャーで鮮明</translation>
    </message>
    <message>
        <source>Fast marching; instant, for scratches and specks</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>高速マーチング法。瞬時、傷や小さな点に</translation>
    </message>
    <message>
        <source>Continues edges smoothly; instant, for scratches and specks</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>輪郭を滑らかに延長。瞬時、傷や小さな点に</translation>
    </message>
    <message>
        <source>Mean of the border</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>境界の平均</translation>
    </message>
    <message>
        <source>A smooth blend of the hole&apos;s own border; instant, for skies and plain walls</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>穴の境界を滑らかにブレンド。瞬時、空や無地の壁に</translation>
    </message>
    <message>
        <source>The filler “{name}” has one answer to a hole and no other.</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>補完方式「{name}」で作れる候補は、1 つの穴につき 1 つだけです。</translation>
    </message>
    <message>
        <source>PatchMatch needs the package “pypatchmatch”, which has no wheel for this machine.</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>PatchMatch に必要なパッケージ「pypatchmatch」には、このマシン用の wheel がありません。</translation>
    </message>
    <message>
        <source>There is no filler called “{name}”; choose one of {known}.</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>補完方式「{name}」はありません。{known} のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>The whole border of a hole is forbidden; allow some of it again.</source>
        <extracomment>engine/fillers/membrane.py</extracomment>
        <translation>穴の境界がすべて使用禁止です。一部を再び許可してください。</translation>
    </message>
    <message>
        <source>PatchMatch&apos;s library does not load on this machine; choose another filler.</source>
        <extracomment>engine/fillers/patchmatch.py</extracomment>
        <translation>PatchMatch のライブラリをこのマシンで読み込めません。別の補完方式を選んでください。</translation>
    </message>
    <message>
        <source>Every source around the hole is forbidden; allow some of the photo again.</source>
        <extracomment>engine/fillers/patchmatch.py</extracomment>
        <translation>穴の周りの参照元がすべて使用禁止です。写真の一部を再び許可してください。</translation>
    </message>
    <message>
        <source>PatchMatch needs the package “pypatchmatch”, which is not installed; install it with “pip install pypatchmatch” or choose another filler.</source>
        <extracomment>engine/fillers/patchmatch.py</extracomment>
        <translation>PatchMatch に必要なパッケージ「pypatchmatch」がありません。「pip install pypatchmatch」でインストールするか、別の補完方式を選んでください。</translation>
    </message>
    <message>
        <source>Every source near the hole is barred, so there is nothing left to attend to; erase some of “not from here”, or paint “only from here” closer to the hole.</source>
        <extracomment>engine/hole/attended.py</extracomment>
        <translation>穴の近くの参照元がすべて除外され、参照できるものがありません。「ここから使わない」を一部消すか、「ここだけ使う」を穴の近くに塗ってください。</translation>
    </message>
    <message>
        <source>Nothing is masked, so there is nothing to fill.</source>
        <extracomment>engine/hole/plan.py</extracomment>
        <translation>マスクがないため、補完するものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces at {scale} of the size, about {seconds:.1f} s and {memory:.0f} MB of {budget:.0f} MB.</source>
        <extracomment>engine/hole/plan.py</extracomment>
        <translation>
            <numerusform>分割数 {n}、倍率 {scale}、約 {seconds:.1f} s、メモリ {memory:.0f} MB/{budget:.0f} MB。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces at full size.</source>
        <extracomment>engine/hole/plan.py</extracomment>
        <translation>
            <numerusform>分割数 {n}、原寸。</numerusform>
        </translation>
    </message>
    <message>
        <source>is cut into slices, which Lacuna cannot read</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>はスライスに分かれていて、Lacuna では読み取れません</translation>
    </message>
    <message>
        <source>The checkpoint “{prefix}” is too large for a network that Lacuna knows.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>チェックポイント「{prefix}」は、Lacuna が対応するネットワークには大きすぎます。</translation>
    </message>
    <message>
        <source>The checkpoint “{prefix}” has no tensor “{name}”.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>チェックポイント「{prefix}」にテンソル「{name}」がありません。</translation>
    </message>
    <message>
        <source>is of the type {kind}, not a floating-point number</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>は {kind} 型で、浮動小数点ではありません</translation>
    </message>
    <message>
        <source>The checkpoint “{prefix}” cannot be used: “{name}” {problem}.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>チェックポイント「{prefix}」は使用できません: 「{name}」 {problem}。</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: “{path}” is missing.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>チェックポイントが不完全です。「{path}」がありません。</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be read: {reason}.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>チェックポイント「{path}」を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be used: {error}.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>チェックポイント「{path}」は使用できません: {error}。</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: “{path}” ends before “{name}” does.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>チェックポイントが不完全です。「{path}」が「{name}」の途中で終わっています。</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” is damaged: the checksum of “{name}” is wrong.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>チェックポイント「{path}」は破損しています。「{name}」のチェックサムが一致しません。</translation>
    </message>
    <message>
        <source>has {size} bytes, which does not fit its shape {shape}</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>は {size} バイトで、形状 {shape} と合いません</translation>
    </message>
    <message>
        <source>The checkpoint “{prefix}” is damaged: “{name}” lies inside another tensor.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>チェックポイント「{prefix}」は破損しています。「{name}」が別のテンソルの中にあります。</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be read: {error}.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>チェックポイント「{path}」を読み取れません: {error}。</translation>
    </message>
    <message>
        <source>“{path}” is too large to be the index of a checkpoint.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>「{path}」はチェックポイントの索引としては大きすぎます。</translation>
    </message>
    <message>
        <source>is in the data file {number}, but there are only {count}</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>はデータファイル {number} にあるはずですが、ファイルは {count} 個しかありません</translation>
    </message>
    <message>
        <source>“{path}” is a Keras file.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>「{path}」は Keras ファイルです。</translation>
    </message>
    <message>
        <source>“{path}” is a Git LFS pointer: the file itself was not downloaded.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>「{path}」は Git LFS のポインターです。ファイル本体がダウンロードされていません。</translation>
    </message>
    <message>
        <source>“{path}” is a web page: the file itself was not downloaded.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>「{path}」は Web ページです。ファイル本体がダウンロードされていません。</translation>
    </message>
    <message>
        <source>“{path}” is a gzip archive; unpack it first.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>「{path}」は gzip アーカイブです。先に展開してください。</translation>
    </message>
    <message>
        <source>“{path}” is a 7-Zip archive; unpack it first.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>「{path}」は 7-Zip アーカイブです。先に展開してください。</translation>
    </message>
    <message>
        <source>“{path}” is a RAR archive; unpack it first.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>「{path}」は RAR アーカイブです。先に展開してください。</translation>
    </message>
    <message>
        <source>“{path}” is a checkpoint of TensorFlow&apos;s old format V1, which is one file without an index; Lacuna reads the later V2, with .index and .data files.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>「{path}」は TensorFlow の古い形式 V1 (索引のない 1 つのファイル) のチェックポイントです。Lacuna が読み取れるのは、.index と .data ファイルのある V2 です。</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds neither a TensorFlow checkpoint nor PyTorch weights.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>フォルダー「{folder}」に TensorFlow のチェックポイントも PyTorch の重みもありません。</translation>
    </message>
    <message>
        <source>“{path}” is a safetensors file: if Lacuna made it, open it as it is; others cannot be imported.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>「{path}」は safetensors ファイルです。Lacuna で作ったものはそのまま開いてください。ほかのものはインポートできません。</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds {n} sets of weights ({names}); choose one of them.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>フォルダー「{folder}」に重みが {n} 組あります ({names})。1 つ選んでください。</translation>
    </message>
    <message>
        <source>The weights file “{path}” is empty.</source>
        <extracomment>engine/interop/foreign.py, engine/weights.py</extracomment>
        <translation>重みファイル「{path}」は空です。</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: “{index_path}” is missing.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>チェックポイントが不完全です。「{index_path}」がありません。</translation>
    </message>
    <message>
        <source>There is no weights file or folder “{path}”.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>重みのファイルまたはフォルダー「{path}」がありません。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>「{path}」を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>“{path}” is neither a TensorFlow checkpoint nor a PyTorch file.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>「{path}」は TensorFlow のチェックポイントでも PyTorch のファイルでもありません。</translation>
    </message>
    <message>
        <source>“{path}” is a network with gated convolutions (DeepFill v2, “Free-Form Image Inpainting”); Lacuna opens version 1, contextual attention.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>「{path}」はゲート付き畳み込みのネットワーク (DeepFill v2、“Free-Form Image Inpainting”) です。Lacuna で開けるのは、コンテキストアテンションのバージョン 1 です。</translation>
    </message>
    <message>
        <source>The weights “{path}” are not complete: “{name}” and {more} more are missing.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>重み「{path}」が不完全です。「{name}」ほか {more} 個がありません。</translation>
    </message>
    <message>
        <source>The authors&apos; release for {data}</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>著者による {data} 用の公開版</translation>
    </message>
    <message>
        <source>“{path}” holds weights, but not of a network with contextual attention that Lacuna knows.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>「{path}」に重みはありますが、Lacuna が対応するコンテキストアテンションのネットワークのものではありません。</translation>
    </message>
    <message>
        <source>The weights “{path}” are not complete: “{name}” is missing.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>重み「{path}」が不完全です。「{name}」がありません。</translation>
    </message>
    <message>
        <source>The weights “{path}” do not fit: “{name}” is of the shape {have} instead of {shape}.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>重み「{path}」が適合しません。「{name}」の形状が {shape} ではなく {have} です。</translation>
    </message>
    <message>
        <source>The weights “{path}” do not fit: {error}</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>重み「{path}」が適合しません: {error}</translation>
    </message>
    <message>
        <source>The weights file “{path}” cannot be read: {reason}.</source>
        <extracomment>engine/interop/importer.py, engine/interop/pytorch.py, engine/weights.py</extracomment>
        <translation>重みファイル「{path}」を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>Non-commercial: the authors release these weights for research and education only, and their code under CC BY-NC 4.0. Do not use the weights, or what you make with them, commercially.</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>非営利: 著者はこの重みを研究・教育用に限って公開し、コードは CC BY-NC 4.0 です。重みも、それで作ったものも、営利目的で使わないでください。</translation>
    </message>
    <message>
        <source>Non-commercial unless you know better: weights of this kind come from the authors&apos; code, which is under CC BY-NC 4.0 for research and education only, or from a port of it.</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>別の条件が確認できない限り非営利: この種の重みは、研究・教育用に限る CC BY-NC 4.0 の著者のコード、またはその移植版によるものです。</translation>
    </message>
    <message>
        <source>Research only unless you know better: the port&apos;s code is under the MIT licence but derived from the authors&apos; non-commercial code, and its published weights were trained on ImageNet, whose terms allow research only.</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>別の条件が確認できない限り研究用のみ: 移植版のコードは MIT ライセンスですが、著者の非営利のコードから派生しています。公開されている重みは、研究用に限られる ImageNet で学習しています。</translation>
    </message>
    <message>
        <source>The code is under the Apache License 2.0 and nothing more is said of the weights; the photographs they were trained on (Places365, CelebA-HQ) have terms of their own, for research only.</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>コードは Apache License 2.0 で、重みについての記載はありません。学習に使われた写真 (Places365、CelebA-HQ) には、研究用に限る独自の条件があります。</translation>
    </message>
    <message>
        <source>A network trained with the authors&apos; TensorFlow code</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>著者の TensorFlow コードで学習したネットワーク</translation>
    </message>
    <message>
        <source>A network converted from the authors&apos; TensorFlow code</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>著者の TensorFlow コードから変換したネットワーク</translation>
    </message>
    <message>
        <source>A network converted from the authors&apos; TensorFlow code for video completion, probably ImageNet</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>動画補完用に著者の TensorFlow コードから変換したネットワーク (おそらく ImageNet)</translation>
    </message>
    <message>
        <source>A network trained with daa233&apos;s PyTorch port</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>daa233 の PyTorch 移植版で学習したネットワーク</translation>
    </message>
    <message>
        <source>A network trained with OpenMMLab&apos;s MMEditing or MMagic</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>OpenMMLab の MMEditing または MMagic で学習したネットワーク</translation>
    </message>
    <message>
        <source>It is none of the authors&apos; releases; its colours were taken as BGR, as the authors&apos; are</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>著者の公開版ではないため、色は著者のものと同じ BGR とみなしました</translation>
    </message>
    <message>
        <source>The file had its colours swapped to RGB already</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>ファイルの色はすでに RGB に入れ替えられていました</translation>
    </message>
    <message>
        <source>The file&apos;s kernels were transposed by a faulty conversion; that was undone</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>ファイルのカーネルが誤った変換で転置されていたため、元に戻しました</translation>
    </message>
    <message>
        <source>The reference mode takes H×W×3 of 8 bits, not {shape} of {dtype}.</source>
        <extracomment>engine/interop/published_procedure.py</extracomment>
        <translation>参照モードで使えるのは 8 ビットの H×W×3 です ({dtype} の {shape} は使えません)。</translation>
    </message>
    <message>
        <source>The mask must be bool of the picture&apos;s size, not {shape} of {dtype}.</source>
        <extracomment>engine/interop/published_procedure.py</extracomment>
        <translation>マスクは画像と同じサイズの bool にしてください ({dtype} の {shape} は使えません)。</translation>
    </message>
    <message>
        <source>The picture must be at least {least} pixels high and wide for this network.</source>
        <extracomment>engine/interop/published_procedure.py</extracomment>
        <translation>このネットワークでは、画像の高さと幅が {least} ピクセル以上必要です。</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” holds no table of tensors.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>PyTorch ファイル「{path}」にテンソルの表がありません。</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” holds no weights.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>PyTorch ファイル「{path}」に重みがありません。</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” cannot be used: {error}.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>PyTorch ファイル「{path}」は使用できません: {error}。</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” cannot be used: “{name}” is not a plain tensor.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>PyTorch ファイル「{path}」は使用できません。「{name}」は通常のテンソルではありません。</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” cannot be used: “{name}” is larger than its data.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>PyTorch ファイル「{path}」は使用できません。「{name}」がそのデータより大きくなっています。</translation>
    </message>
    <message>
        <source>{filler} fills it, too, and the better fill of each hole is taken</source>
        <extracomment>engine/judge/best.py</extracomment>
        <translation>{filler} でも補完し、穴ごとに良いほうを採用します</translation>
    </message>
    <message>
        <source>six whole numbers</source>
        <extracomment>engine/model/config.py</extracomment>
        <translation>6 つの整数</translation>
    </message>
    <message>
        <source>network configuration</source>
        <extracomment>engine/model/config.py</extracomment>
        <translation>ネットワーク構成</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>数値</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>真偽値 (true、false)</translation>
    </message>
    <message>
        <source>part “{part}” of the {whole}</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{whole}の「{part}」</translation>
    </message>
    <message>
        <source>a number without end</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>桁数が多すぎる数値</translation>
    </message>
    <message>
        <source>The {where} must be a table of names and values, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{where}は名前と値の表にしてください (指定値: {value})。</translation>
    </message>
    <message>
        <source>The {where} has an unknown entry: {entries}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{where}に不明な項目があります: {entries}。</translation>
    </message>
    <message>
        <source>{name} must be between {least:g} and {most:g}, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} は {least:g} ～ {most:g} にしてください (指定値: {value})。</translation>
    </message>
    <message>
        <source>{name} must be a list, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} はリストにしてください (指定値: {value})。</translation>
    </message>
    <message>
        <source>{name} must be {count} values, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} は {count} 個の値にしてください (指定値: {value})。</translation>
    </message>
    <message>
        <source>{name} must be {kind}, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} は{kind}にしてください (指定値: {value})。</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} は {choices} のいずれかにしてください (指定値: {value})。</translation>
    </message>
    <message>
        <source>{name} must be a table of names and numbers, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} は名前と数値の表にしてください (指定値: {value})。</translation>
    </message>
    <message>
        <source>too many boxes</source>
        <extracomment>engine/photo/boxes.py</extracomment>
        <translation>ボックスが多すぎます</translation>
    </message>
    <message>
        <source>a box is shorter than its head</source>
        <extracomment>engine/photo/boxes.py</extracomment>
        <translation>ボックスがヘッダーより短くなっています</translation>
    </message>
    <message>
        <source>more pixels than the data can hold</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>データに収まらない数のピクセルがあります</translation>
    </message>
    <message>
        <source>cut into too many {what}</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>{what}の分割が多すぎます</translation>
    </message>
    <message>
        <source>is a JPEG of {count} scans, which takes too long to read. Save it anew first.</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>は {count} スキャンの JPEG で、読み取りに時間がかかりすぎます。先に保存し直してください。</translation>
    </message>
    <message>
        <source>too many scans</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>スキャンが多すぎます</translation>
    </message>
    <message>
        <source>The photo says what its colours are as films do; that is not kept, so they look different.</source>
        <extracomment>engine/photo/colours.py</extracomment>
        <translation>写真の色が動画の方式で記述されています。この情報は保持されないため、色の見え方が変わります。</translation>
    </message>
    <message>
        <source>The file also holds other pictures, such as a depth or gain map; only the main one is kept.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>ファイルに深度マップやゲインマップなどの画像も含まれています。保持されるのは主画像だけです。</translation>
    </message>
    <message>
        <source>is {width}×{height} pixels ({megapixels:.0f} megapixels); the limit is {limit:.0f} megapixels. Scale it down first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>は {width}×{height} ピクセル ({megapixels:.0f} メガピクセル) です。上限は {limit:.0f} メガピクセルです。先に縮小してください。</translation>
    </message>
    <message>
        <source>holds no pixels.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>にはピクセルがありません。</translation>
    </message>
    <message>
        <source>claims far more pixels than a photo in a file of its size has.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>のピクセル数は、このファイルサイズの写真としては多すぎます。</translation>
    </message>
    <message>
        <source>far too many pixels</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>ピクセルが多すぎます</translation>
    </message>
    <message>
        <source>is a CMYK JPEG, made for print. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>は印刷用の CMYK JPEG です。先に RGB に変換してください。</translation>
    </message>
    <message>
        <source>The file also holds a second picture, such as a preview or a depth map; only the main one is kept.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>ファイルにプレビューや深度マップなど 2 枚目の画像も含まれています。保持されるのは主画像だけです。</translation>
    </message>
    <message>
        <source>is animated; only still photos can be opened. Save one frame as a picture first.</source>
        <extracomment>engine/photo/decoding.py, engine/photo/decoding_avif.py, engine/photo/decoding_jxl.py, engine/photo/decoding_png.py</extracomment>
        <translation>はアニメーションです。開けるのは静止画だけです。先に 1 フレームを画像として保存してください。</translation>
    </message>
    <message>
        <source>is a compressed BMP, and too large for one to be read. Save it as PNG first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>は圧縮 BMP で、読み取るには大きすぎます。先に PNG で保存してください。</translation>
    </message>
    <message>
        <source>The photo was black and white with 1 bit per pixel and is now 8-bit grey.</source>
        <extracomment>engine/photo/decoding.py, engine/photo/decoding_tiff.py</extracomment>
        <translation>写真は 1 ピクセル 1 ビットの白黒でしたが、8 ビットのグレーになりました。</translation>
    </message>
    <message>
        <source>The photo had a palette of few colours and is now 8-bit RGB.</source>
        <extracomment>engine/photo/decoding.py, engine/photo/decoding_tiff.py</extracomment>
        <translation>写真は色数の少ないパレット画像でしたが、8 ビットの RGB になりました。</translation>
    </message>
    <message>
        <source>is in CMYK colours, made for print. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>は印刷用の CMYK カラーです。先に RGB に変換してください。</translation>
    </message>
    <message>
        <source>holds 32-bit or floating-point pixels. Convert it to 8 or 16 bits first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>には 32 ビットまたは浮動小数点のピクセルがあります。先に 8 ビットまたは 16 ビットに変換してください。</translation>
    </message>
    <message>
        <source>holds {mode} pixels. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>のピクセルは {mode} です。先に RGB に変換してください。</translation>
    </message>
    <message>
        <source>is an AVIF file, and the installed Pillow cannot read those. Install a newer one.</source>
        <extracomment>engine/photo/decoding_avif.py</extracomment>
        <translation>は AVIF ファイルで、インストールされている Pillow では読み取れません。新しいものをインストールしてください。</translation>
    </message>
    <message>
        <source>is a HEIC file, and pi-heif, which reads those, is not installed.</source>
        <extracomment>engine/photo/decoding_heic.py</extracomment>
        <translation>は HEIC ファイルですが、読み取りに必要な pi-heif がインストールされていません。</translation>
    </message>
    <message>
        <source>holds {channels} channels; only grey or RGB with at most one alpha can be opened.</source>
        <extracomment>engine/photo/decoding_jp2.py, engine/photo/decoding_tiff.py</extracomment>
        <translation>には {channels} 個のチャンネルがあります。開けるのは、グレーまたは RGB とアルファ 1 つまでです。</translation>
    </message>
    <message>
        <source>stores its colours at another size than its brightness. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding_jp2.py</extracomment>
        <translation>は色と輝度を異なるサイズで保存しています。先に RGB に変換してください。</translation>
    </message>
    <message>
        <source>holds signed pixels, channels of several depths or of more than 16 bits. Convert it first.</source>
        <extracomment>engine/photo/decoding_jp2.py</extracomment>
        <translation>には符号付きのピクセル、深度の異なるチャンネル、または 16 ビットを超えるチャンネルがあります。先に変換してください。</translation>
    </message>
    <message>
        <source>has a palette of few colours. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding_jp2.py</extracomment>
        <translation>は色数の少ないパレット画像です。先に RGB に変換してください。</translation>
    </message>
    <message>
        <source>is in CMYK or another colour space made for print or measuring. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding_jp2.py, engine/photo/decoding_tiff.py</extracomment>
        <translation>は CMYK など、印刷用または計測用のカラースペースです。先に RGB に変換してください。</translation>
    </message>
    <message>
        <source>is a JPEG 2000 file, and imagecodecs, which reads those, is not installed.</source>
        <extracomment>engine/photo/decoding_jp2.py</extracomment>
        <translation>は JPEG 2000 ファイルですが、読み取りに必要な imagecodecs がインストールされていません。</translation>
    </message>
    <message>
        <source>The colour profile of a JPEG XL cannot be read here and is not kept, so colours may look different.</source>
        <extracomment>engine/photo/decoding_jxl.py</extracomment>
        <translation>JPEG XL のカラープロファイルはここでは読み取れず、保持されません。色の見え方が変わることがあります。</translation>
    </message>
    <message>
        <source>holds floating-point pixels or more than 16 bits. Convert it to 8 or 16 bits first.</source>
        <extracomment>engine/photo/decoding_jxl.py</extracomment>
        <translation>には浮動小数点または 16 ビットを超えるピクセルがあります。先に 8 ビットまたは 16 ビットに変換してください。</translation>
    </message>
    <message>
        <source>holds channels beside grey or RGB and one alpha. Convert it first.</source>
        <extracomment>engine/photo/decoding_jxl.py</extracomment>
        <translation>には、グレーまたは RGB とアルファ 1 つ以外のチャンネルがあります。先に変換してください。</translation>
    </message>
    <message>
        <source>is a JPEG XL file, and imagecodecs, which reads those, is not installed.</source>
        <extracomment>engine/photo/decoding_jxl.py</extracomment>
        <translation>は JPEG XL ファイルですが、読み取りに必要な imagecodecs がインストールされていません。</translation>
    </message>
    <message>
        <source>The photo held {depth} bits per pixel and is now 8-bit grey.</source>
        <extracomment>engine/photo/decoding_png.py</extracomment>
        <translation>写真は 1 ピクセル {depth} ビットでしたが、8 ビットのグレーになりました。</translation>
    </message>
    <message>
        <source>has 16 bits per channel, and opencv-python, which reads that, is not installed.</source>
        <extracomment>engine/photo/decoding_png.py</extracomment>
        <translation>は 1 チャンネル 16 ビットですが、読み取りに必要な opencv-python がインストールされていません。</translation>
    </message>
    <message>
        <source>a camera RAW file</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>カメラの RAW ファイル</translation>
    </message>
    <message>
        <source>holds {kind} pixels. Convert it to 8 or 16 bits first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>のピクセルは {kind}です。先に 8 ビットまたは 16 ビットに変換してください。</translation>
    </message>
    <message>
        <source>stores brightness and colours apart without JPEG. Save it as RGB first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>は輝度と色を JPEG 以外の方法で分けて保存しています。先に RGB で保存してください。</translation>
    </message>
    <message>
        <source>is compressed in the old way of JPEG in TIFF, which is ambiguous. Save it anew first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>は TIFF 内の古い方式の JPEG で圧縮されていて、解釈が定まりません。先に保存し直してください。</translation>
    </message>
    <message>
        <source>{bits}-bit signed</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>{bits} ビット符号付き</translation>
    </message>
    <message>
        <source>{bits}-bit floating-point</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>{bits} ビット浮動小数点</translation>
    </message>
    <message>
        <source>{bits}-bit complex</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>{bits} ビット複素数</translation>
    </message>
    <message>
        <source>The Photoshop layers inside the file are not kept.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>ファイル内の Photoshop レイヤーは保持されません。</translation>
    </message>
    <message>
        <source>is a TIFF of more than {pages} pages; only single photos can be opened. Save one page as a picture first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>は {pages} ページを超える TIFF です。開けるのは 1 枚の写真だけです。先に 1 ページを画像として保存してください。</translation>
    </message>
    <message>
        <source>is compressed by {name}, which cannot be read here. Save it without first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>は {name} で圧縮されていて、ここでは読み取れません。先に圧縮なしで保存してください。</translation>
    </message>
    <message>
        <source>The EXIF data of this TIFF cannot be kept.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>この TIFF の EXIF データは保持できません。</translation>
    </message>
    <message>
        <source>is compressed, and the library imagecodecs is not installed.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>は圧縮されていますが、ライブラリ imagecodecs がインストールされていません。</translation>
    </message>
    <message>
        <source>the photo was not a JPEG before</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>元の写真が JPEG ではありません</translation>
    </message>
    <message>
        <source>quality {quality} was asked for</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>品質 {quality} が指定されました</translation>
    </message>
    <message>
        <source>the file cannot say any more how it is turned</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>ファイルに写真の向きを記録できません</translation>
    </message>
    <message>
        <source>The whole JPEG was encoded anew, because {reason}.</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>JPEG 全体を再エンコードしました。理由: {reason}。</translation>
    </message>
    <message>
        <source>A TIFF cannot hold more than 4 GB. Save as PNG instead.</source>
        <extracomment>engine/photo/encoding_tiff.py</extracomment>
        <translation>TIFF は 4 GB を超えられません。代わりに PNG で保存してください。</translation>
    </message>
    <message>
        <source>a picture in it lies over its directories</source>
        <extracomment>engine/photo/exif.py</extracomment>
        <translation>画像がディレクトリと重なっています</translation>
    </message>
    <message>
        <source>a directory lies outside the data</source>
        <extracomment>engine/photo/tiff_directory.py</extracomment>
        <translation>ディレクトリがデータの外にあります</translation>
    </message>
    <message>
        <source>a directory is cut off</source>
        <extracomment>engine/photo/tiff_directory.py</extracomment>
        <translation>ディレクトリが途切れています</translation>
    </message>
    <message>
        <source>no TIFF header</source>
        <extracomment>engine/photo/tiff_directory.py</extracomment>
        <translation>TIFF ヘッダーがありません</translation>
    </message>
    <message>
        <source>it claims more than it can hold</source>
        <extracomment>engine/photo/tiff_directory.py</extracomment>
        <translation>収まりきらない量のデータが宣言されています</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>engine/photo/formats.py</extracomment>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <extracomment>engine/photo/formats.py</extracomment>
        <translation>カメラの RAW</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>engine/photo/formats.py</extracomment>
        <translation>{first}、{last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <extracomment>engine/photo/formats.py</extracomment>
        <translation>{first} または {last}</translation>
    </message>
    <message>
        <source>the file is coded in a rare way (lossless or arithmetic)</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>ファイルがまれな方式 (可逆または算術) で符号化されています</translation>
    </message>
    <message>
        <source>the file has {precision} bits per channel</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>ファイルが 1 チャンネル {precision} ビットです</translation>
    </message>
    <message>
        <source>the file does not store brightness and two colours</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>ファイルが輝度と 2 つの色で保存されていません</translation>
    </message>
    <message>
        <source>the photo has another size than the file</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>写真のサイズがファイルと異なります</translation>
    </message>
    <message>
        <source>the file reduces its colours by an odd factor</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>ファイルが特殊な比率で色を縮小しています</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>ファイルが破損しています</translation>
    </message>
    <message>
        <source>the library jpeglib is not installed</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>ライブラリ jpeglib がインストールされていません</translation>
    </message>
    <message>
        <source>the file&apos;s coefficients cannot be read</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>ファイルの係数を読み取れません</translation>
    </message>
    <message>
        <source>The pictures inside the XMP data were left out: they show the photo as it was.</source>
        <extracomment>engine/photo/jpeg_notes.py</extracomment>
        <translation>XMP データ内の画像は、編集前の写真のままなので除きました。</translation>
    </message>
    <message>
        <source>A film or second picture inside the file was left out: it shows the photo as it was.</source>
        <extracomment>engine/photo/jpeg_notes.py</extracomment>
        <translation>ファイル内の動画または 2 枚目の画像は、編集前の写真のままなので除きました。</translation>
    </message>
    <message>
        <source>no frame header before the first scan</source>
        <extracomment>engine/photo/jpeg_segments.py</extracomment>
        <translation>最初のスキャンの前にフレームヘッダーがありません</translation>
    </message>
    <message>
        <source>no JPEG file</source>
        <extracomment>engine/photo/jpeg_segments.py</extracomment>
        <translation>JPEG ファイルではありません</translation>
    </message>
    <message>
        <source>damaged or cut short</source>
        <extracomment>engine/photo/jpeg_segments.py</extracomment>
        <translation>破損または途切れています</translation>
    </message>
    <message>
        <source>no codestream</source>
        <extracomment>engine/photo/jxl_header.py</extracomment>
        <translation>コードストリームがありません</translation>
    </message>
    <message>
        <source>too many channels</source>
        <extracomment>engine/photo/jxl_header.py</extracomment>
        <translation>チャンネルが多すぎます</translation>
    </message>
    <message>
        <source>cut off</source>
        <extracomment>engine/photo/jxl_header.py</extracomment>
        <translation>途切れています</translation>
    </message>
    <message>
        <source>the header is missing</source>
        <extracomment>engine/photo/png_chunks.py</extracomment>
        <translation>ヘッダーがありません</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <extracomment>engine/photo/png_chunks.py</extracomment>
        <translation>ファイルが途中で終わっています</translation>
    </message>
    <message>
        <source>a checksum is wrong</source>
        <extracomment>engine/photo/png_chunks.py</extracomment>
        <translation>チェックサムが一致しません</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short, and cannot be opened.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} は破損しているか途切れているため、開けません。</translation>
    </message>
    <message>
        <source>is empty: there is not one byte in it.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>は空です。1 バイトもありません。</translation>
    </message>
    <message>
        <source>empty file</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>空のファイル</translation>
    </message>
    <message>
        <source>not an image</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>画像ではありません</translation>
    </message>
    <message>
        <source>{width}×{height} pixels are too many</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{width}×{height} ピクセルは多すぎます</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} は存在しません。</translation>
    </message>
    <message>
        <source>does not exist</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>{name} is {what}, not a photo.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} は写真ではありません ({what})。</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>{name} may not be read; check its permissions.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} の読み取りが許可されていません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>may not be read</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>読み取りが許可されていません</translation>
    </message>
    <message>
        <source>{name} takes more than {seconds} seconds to read; it is given up.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} の読み取りに {seconds} 秒以上かかるため、中止しました。</translation>
    </message>
    <message>
        <source>takes too long</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>時間がかかりすぎます</translation>
    </message>
    <message>
        <source>{name} needs more memory than there is.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} を開くにはメモリが足りません。</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>a library</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>{name} cannot be opened, for {missing} is not installed.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{missing} がインストールされていないため、{name} を開けません。</translation>
    </message>
    <message>
        <source>{missing} is missing</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{missing} がありません</translation>
    </message>
    <message>
        <source>{name} {problem}. Choose {instead}.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} {problem}。{instead} を選んでください。</translation>
    </message>
    <message>
        <source>The grey colour profile was left out: WebP holds RGB.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>グレーのカラープロファイルを除きました。WebP は RGB のみです。</translation>
    </message>
    <message>
        <source>EXIF, XMP and the colour profile were left out: BMP cannot hold them.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>EXIF、XMP、カラープロファイルを除きました。BMP には保存できません。</translation>
    </message>
    <message>
        <source>The JPEG comment was left out: {format} cannot hold it.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>JPEG のコメントを除きました。{format} には保存できません。</translation>
    </message>
    <message>
        <source>The captions and settings of Photoshop in the TIFF were left out: only TIFF keeps them.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>TIFF 内の Photoshop のキャプションと設定を除きました。保持できるのは TIFF だけです。</translation>
    </message>
    <message>
        <source>{name} could not be saved: there is not enough memory.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} を保存できませんでした。メモリが足りません。</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} を保存できませんでした: {reason}</translation>
    </message>
    <message>
        <source>The EXIF data was left out: it is larger than JPEG can hold.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>EXIF データを除きました。JPEG に収まらない大きさです。</translation>
    </message>
    <message>
        <source>The XMP data was left out: it is larger than JPEG can hold.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>XMP データを除きました。JPEG に収まらない大きさです。</translation>
    </message>
    <message>
        <source>The PNG text, and the captions (IPTC) in it, were left out: {format} cannot hold them.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>PNG のテキストとその中のキャプション (IPTC) を除きました。{format} には保存できません。</translation>
    </message>
    <message>
        <source>The PNG text was left out: {format} cannot hold it.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>PNG のテキストを除きました。{format} には保存できません。</translation>
    </message>
    <message>
        <source>memory ran out, so hole {number} stays as the network drew it</source>
        <extracomment>engine/session.py</extracomment>
        <translation>メモリが足りないため、穴 {number} はネットワークの描画のままです</translation>
    </message>
    <message>
        <source>hole {number} is solved at {share:.0%} of its size to stay within the memory budget</source>
        <extracomment>engine/session.py</extracomment>
        <translation>メモリの上限に収めるため、穴 {number} は大きさ {share:.0%} で補完します</translation>
    </message>
    <message>
        <source>hole {number} stays as the network draws it: detail would not fit the memory budget</source>
        <extracomment>engine/session.py</extracomment>
        <translation>穴 {number} はネットワークの描画のままです。ディテールはメモリの上限に収まりません</translation>
    </message>
    <message>
        <source>{device} ran out of memory, so the CPU went on</source>
        <extracomment>engine/session.py</extracomment>
        <translation>{device} のメモリが足りなくなったため、CPU で続けました</translation>
    </message>
    <message>
        <source>memory ran out, so hole {number} was solved at {share:.0%} of its size</source>
        <extracomment>engine/session.py</extracomment>
        <translation>メモリが足りないため、穴 {number} は大きさ {share:.0%} で補完しました</translation>
    </message>
    <message>
        <source>There is not enough memory to fill this hole, not even at a small scale; close other programs.</source>
        <extracomment>engine/session.py</extracomment>
        <translation>この穴は、小さな倍率でも補完するメモリが足りません。ほかのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>The whole photo is masked, so there is nothing to fill from; leave a part of it unmasked.</source>
        <extracomment>engine/types.py</extracomment>
        <translation>写真全体がマスクされていて、補完に使える部分がありません。一部をマスクから除いてください。</translation>
    </message>
    <message>
        <source>A photo must be H×W×3 of 8 or 16 bits, not {shape} of {dtype}.</source>
        <extracomment>engine/types.py</extracomment>
        <translation>写真は 8 または 16 ビットの H×W×3 にしてください ({dtype} の {shape} は使えません)。</translation>
    </message>
    <message>
        <source>mask</source>
        <extracomment>engine/types.py</extracomment>
        <translation>マスク</translation>
    </message>
    <message>
        <source>mask of forbidden sources</source>
        <extracomment>engine/types.py</extracomment>
        <translation>使用禁止の参照元のマスク</translation>
    </message>
    <message>
        <source>The {name} must be an array of bool, not {dtype}.</source>
        <extracomment>engine/types.py</extracomment>
        <translation>{name}は bool の配列にしてください ({dtype} は使えません)。</translation>
    </message>
    <message>
        <source>The {name} is {have} pixels, but the photo is {want}.</source>
        <extracomment>engine/types.py</extracomment>
        <translation>{name}は {have} ピクセルですが、写真は {want} です。</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file of Lacuna: it has no valid format version.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>「{path}」は Lacuna の重みファイルではありません。有効な形式バージョンがありません。</translation>
    </message>
    <message>
        <source>The weights file “{path}” describes its origin wrongly.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>重みファイル「{path}」の出所の記載が正しくありません。</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file: its header is not valid.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>「{path}」は重みファイルではありません。ヘッダーが無効です。</translation>
    </message>
    <message>
        <source>“{path}” is damaged, or not a weights file of Lacuna: its entry “{name}” makes no sense.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>「{path}」は破損しているか、Lacuna の重みファイルではありません。項目「{name}」が不正です。</translation>
    </message>
    <message>
        <source>The weights file “{path}” is damaged: {error}.</source>
        <extracomment>engine/weights.py, training/run/weights.py</extracomment>
        <translation>重みファイル「{path}」は破損しています: {error}。</translation>
    </message>
    <message>
        <source>The weights file “{path}” describes its network wrongly: {why}</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>重みファイル「{path}」のネットワークの記載が正しくありません: {why}</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: {error}</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>重みファイル「{path}」が適合しません: {error}</translation>
    </message>
    <message>
        <source>There is no weights file “{path}”.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>重みファイル「{path}」がありません。</translation>
    </message>
    <message>
        <source>recipe</source>
        <extracomment>training/config.py</extracomment>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>The crop size must be a multiple of 8 pixels, not {size}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>クロップサイズは 8 ピクセルの倍数にしてください (指定値: {size})。</translation>
    </message>
    <message>
        <source>The phase “{name}” has no crops; give it a size and a batch.</source>
        <extracomment>training/config.py</extracomment>
        <translation>フェーズ「{name}」にクロップがありません。サイズとバッチを指定してください。</translation>
    </message>
    <message>
        <source>The weight of the kind “{kind}”</source>
        <extracomment>training/config.py</extracomment>
        <translation>種類「{kind}」の重み</translation>
    </message>
    <message>
        <source>All kinds of photos have the weight 0; give at least one more.</source>
        <extracomment>training/config.py</extracomment>
        <translation>写真の種類の重みがすべて 0 です。1 つ以上を 0 より大きくしてください。</translation>
    </message>
    <message>
        <source>All kinds of holes have the weight 0; give at least one more.</source>
        <extracomment>training/config.py</extracomment>
        <translation>穴の種類の重みがすべて 0 です。1 つ以上を 0 より大きくしてください。</translation>
    </message>
    <message>
        <source>Saved masks are to be used, but no folder is given for them.</source>
        <extracomment>training/config.py</extracomment>
        <translation>保存したマスクを使う設定ですが、そのフォルダーが指定されていません。</translation>
    </message>
    <message>
        <source>The local patch ({patch} px) is larger than the crop ({size} px).</source>
        <extracomment>training/config.py</extracomment>
        <translation>ローカルパッチ ({patch} px) がクロップ ({size} px) より大きくなっています。</translation>
    </message>
    <message>
        <source>The recipe has no phases; give at least one.</source>
        <extracomment>training/config.py</extracomment>
        <translation>レシピにフェーズがありません。1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>This network takes crops of multiples of {step} px, at least {least}, not {size}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>このネットワークのクロップは {step} px の倍数で {least} 以上にしてください (指定値: {size})。</translation>
    </message>
    <message>
        <source>The recipe “{path}” cannot be read: {reason}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>レシピ「{path}」を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>The recipe “{path}” is not valid TOML: {error}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>レシピ「{path}」は有効な TOML ではありません: {error}。</translation>
    </message>
    <message>
        <source>The recipe “{path}” is wrong: {error}</source>
        <extracomment>training/config.py</extracomment>
        <translation>レシピ「{path}」に誤りがあります: {error}</translation>
    </message>
    <message>
        <source>A process that makes batches was ended, perhaps for want of memory; start again with fewer workers or a smaller cache_mb. What was saved last can be gone on with.</source>
        <extracomment>training/data/ahead.py</extracomment>
        <translation>バッチを作るプロセスが終了されました。メモリ不足の可能性があります。ワーカーを減らすか cache_mb を小さくして、もう一度開始してください。最後に保存した状態から続行できます。</translation>
    </message>
    <message>
        <source>No photo of the folder can be decoded any more; is the disk still there?</source>
        <extracomment>training/data/crops.py</extracomment>
        <translation>フォルダーの写真をデコードできなくなりました。ディスクがまだあるか確認してください。</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” to read saved masks from.</source>
        <extracomment>training/data/holes.py</extracomment>
        <translation>保存したマスクを読み取るフォルダー「{folder}」がありません。</translation>
    </message>
    <message>
        <source>The folder “{folder}” has no mask with a hole (white); save one in the editor first.</source>
        <extracomment>training/data/holes.py</extracomment>
        <translation>フォルダー「{folder}」に穴 (白) のあるマスクがありません。先にエディターで保存してください。</translation>
    </message>
    <message>
        <source>There is no folder “{root}”; choose a folder of photos.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>フォルダー「{root}」がありません。写真のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{root}” is not laid out as DTD: it has no folder “images”.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>「{root}」は DTD の構成ではありません。フォルダー「images」がありません。</translation>
    </message>
    <message>
        <source>The folder “{root}” cannot be read: {reason}.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>フォルダー「{root}」を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>left out: a recoloured copy of a training photo</source>
        <extracomment>training/data/left_out.py</extracomment>
        <translation>対象外: 学習用写真の色を変えたコピー</translation>
    </message>
    <message>
        <source>copy it again, or make it anew with “python -m training pack”</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>コピーし直すか、「python -m training pack」で作り直してください</translation>
    </message>
    <message>
        <source>The pack “{path}” lacks {n} of its pictures; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>パック「{path}」の画像が {n} 枚足りません。{again}。</translation>
    </message>
    <message>
        <source>{name} in “{path}” is damaged.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>「{path}」の {name} は破損しています。</translation>
    </message>
    <message>
        <source>damaged or cut off</source>
        <extracomment>engine/photo/reading.py, training/data/pack.py</extracomment>
        <translation>破損または途切れています</translation>
    </message>
    <message>
        <source>“{path}” is no pack of Lacuna, or damaged; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>「{path}」は Lacuna のパックではないか、破損しています。{again}。</translation>
    </message>
    <message>
        <source>The pack “{path}” cannot be read: {reason}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>パック「{path}」を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>The pack “{output}” could not be written: {reason}.</source>
        <extracomment>training/data/packing.py</extracomment>
        <translation>パック「{output}」に書き込めませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Stopped while the photos were being read.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>写真の読み取り中に停止しました。</translation>
    </message>
    <message>
        <source>The hold-out photos of this run are gone; put them back or start a new run.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>この学習の検証用写真がなくなりました。元に戻すか、新しい学習を始めてください。</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were skipped: {files}.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>
            <numerusform>{n} 件のファイルをスキップしました: {files}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one photo can be used, and at least one more is needed to measure on; add photos, or open this one and choose “Only this photo”.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>使用できる写真が 1 枚しかありませんが、評価にもう 1 枚以上必要です。写真を追加するか、この写真を開いて「この写真のみ」を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were skipped: {files} and {more} more.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>
            <numerusform>{n} 件のファイルをスキップしました: {files} ほか {more} 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo in “{root}” is of a kind the recipe names ({kinds}); names begin with the kind.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>「{root}」に、レシピにある種類 ({kinds}) の写真がありません。名前の先頭を種類にしてください。</translation>
    </message>
    <message>
        <source>There are no photos in what was chosen.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>選んだものの中に写真がありません。</translation>
    </message>
    <message>
        <source>no photos in this folder</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>このフォルダーに写真がありません</translation>
    </message>
    <message>
        <source>None of the photos in “{root}” can be used. {report}</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>「{root}」に使用できる写真がありません。{report}</translation>
    </message>
    <message>
        <source>Choose folders or files with {formats} photos.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>{formats} の写真があるフォルダーまたはファイルを選んでください。</translation>
    </message>
    <message>
        <source>only {width}×{height} pixels</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>{width}×{height} ピクセルしかありません</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to: {reason}.</source>
        <extracomment>training/finetune/folder.py</extracomment>
        <translation>フォルダー「{folder}」に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>Another window of Lacuna is working on this run; go on there, or close it first.</source>
        <extracomment>training/finetune/folder.py</extracomment>
        <translation>Lacuna の別のウィンドウがこの学習を処理しています。そのウィンドウで続けるか、先に閉じてください。</translation>
    </message>
    <message>
        <source>Only {free} MB are free where the run is kept (“{folder}”), and it needs about {need} MB; free some space and try again.</source>
        <extracomment>training/finetune/machine.py</extracomment>
        <translation>学習の保存場所 (「{folder}」) の空きは {free} MB だけですが、約 {need} MB 必要です。空き容量を増やしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The folder of the run “{folder}” cannot be used: {reason}; choose another place.</source>
        <extracomment>training/finetune/machine.py</extracomment>
        <translation>学習のフォルダー「{folder}」は使用できません: {reason}。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The photo and its hole are of different sizes; start again.</source>
        <extracomment>training/finetune/only_photo.py</extracomment>
        <translation>写真とその穴のサイズが異なります。最初から始めてください。</translation>
    </message>
    <message>
        <source>There is no hole to learn for; paint one first.</source>
        <extracomment>training/finetune/only_photo.py</extracomment>
        <translation>学習の対象になる穴がありません。先に塗ってください。</translation>
    </message>
    <message>
        <source>Too little of the photo is intact to learn from; make the hole smaller or fill it as it is.</source>
        <extracomment>training/finetune/only_photo.py</extracomment>
        <translation>写真の無傷の部分が少なすぎて学習できません。穴を小さくするか、このまま補完してください。</translation>
    </message>
    <message>
        <source>The copy of the open photo cannot be read ({reason}); start again.</source>
        <extracomment>training/finetune/only_photo.py</extracomment>
        <translation>開いている写真のコピーを読み取れません ({reason})。最初から始めてください。</translation>
    </message>
    <message>
        <source>The run has no budget; give it minutes or steps.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>学習の上限がありません。分またはステップを指定してください。</translation>
    </message>
    <message>
        <source>The budget must be above 0; give the run more minutes or steps.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>上限は 0 より大きくしてください。分またはステップを増やしてください。</translation>
    </message>
    <message>
        <source>Only this photo needs an open photo with a hole; paint the hole first.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>「この写真のみ」には、穴のある写真を開いておく必要があります。先に穴を塗ってください。</translation>
    </message>
    <message>
        <source>No photos are chosen; add a folder or drop photos.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>写真が選ばれていません。フォルダーを追加するか、写真をドロップしてください。</translation>
    </message>
    <message>
        <source>The plan of this run is no text; delete the run.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>この学習の計画がテキストではありません。学習を削除してください。</translation>
    </message>
    <message>
        <source>There is no fine-tuning run in “{folder}”: {reason}.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>「{folder}」にファインチューニングの学習がありません: {reason}。</translation>
    </message>
    <message>
        <source>Only this photo learns without critics, perceptual and style terms, which would need to see what is under the hole; set them to 0.</source>
        <extracomment>training/finetune/preparation.py</extracomment>
        <translation>「この写真のみ」では、クリティック、知覚項、スタイル項を使わずに学習します。穴の下を見る必要があるためです。これらを 0 にしてください。</translation>
    </message>
    <message>
        <source>The list of the photos this run was not to see is damaged; delete the run.</source>
        <extracomment>training/finetune/preparation.py</extracomment>
        <translation>この学習で使わない写真のリストが破損しています。学習を削除してください。</translation>
    </message>
    <message>
        <source>The weights to start from, “{chosen}”, cannot be read: {reason}.</source>
        <extracomment>training/finetune/preparation.py</extracomment>
        <translation>開始時の重み「{chosen}」を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>The best weights so far are judged.</source>
        <extracomment>training/finetune/run.py</extracomment>
        <translation>これまでの最良の重みを評価します。</translation>
    </message>
    <message>
        <source>The best state so far is used instead.</source>
        <extracomment>training/finetune/run.py</extracomment>
        <translation>代わりにこれまでの最良の状態を使います。</translation>
    </message>
    <message numerus="yes">
        <source>{holes} holes in {n} photos</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>
            <numerusform>{n} 枚の写真の {holes} 個の穴</numerusform>
        </translation>
    </message>
    <message>
        <source>No sure gain: {numbers}.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>明確な改善はありません: {numbers}。</translation>
    </message>
    <message>
        <source>{before:.2f} dB before, {after:.2f} dB after ({change:+.2f}) inside {where} it never saw</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>{where} (学習には不使用) の内側で、前 {before:.2f} dB、後 {after:.2f} dB ({change:+.2f})</translation>
    </message>
    <message>
        <source>{before:.2f} dB before, {after:.2f} dB after ({change:+.2f}, 95 % sure between {low:+.2f} and {high:+.2f}) inside {where} it never saw</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>{where} (学習には不使用) の内側で、前 {before:.2f} dB、後 {after:.2f} dB ({change:+.2f}、95 % 区間 {low:+.2f} ～ {high:+.2f})</translation>
    </message>
    <message>
        <source>Better: {numbers}.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>改善: {numbers}。</translation>
    </message>
    <message>
        <source>No step made it better than the model it started from, measured in {where} it never saw.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>{where} (学習には不使用) で測ったところ、開始時のモデルより良くなったステップはありませんでした。</translation>
    </message>
    <message>
        <source>Worse: {numbers}.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>悪化: {numbers}。</translation>
    </message>
    <message>
        <source>None of the hold-out photos can be read any more, so there is nothing to measure on.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>検証用写真をもう読み取れないため、測定できません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} places of this photo</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>
            <numerusform>この写真の {n} か所</numerusform>
        </translation>
    </message>
    <message>
        <source>The memory ran out; what was saved last is kept. Close other programs, or choose smaller crops or batches, and go on.</source>
        <extracomment>training/finetune/worker.py</extracomment>
        <translation>メモリが足りなくなりました。最後に保存したものは残っています。ほかのプログラムを終了するか、クロップまたはバッチを小さくして、続行してください。</translation>
    </message>
    <message>
        <source>Fine-tuning failed</source>
        <extracomment>training/finetune/worker.py</extracomment>
        <translation>ファインチューニングに失敗しました</translation>
    </message>
    <message>
        <source>This state is of the time before kernels were standardised. It is gone on with; its kernels are led to mean 0 and one length little by little, over some 2 000 steps.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>この状態は、カーネルを標準化する前のものです。このまま続け、カーネルを約 2 000 ステップかけて少しずつ平均 0、同じ長さに近づけます。</translation>
    </message>
    <message>
        <source>“{path}” is not a training state of Lacuna; choose another folder.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>「{path}」は Lacuna の学習状態ではありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The training state “{path}” is newer than this Lacuna can read; please update.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>学習状態「{path}」はこの Lacuna より新しいため読み取れません。Lacuna を更新してください。</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>critics</source>
        <extracomment>training/run/checkpoint.py, training/config.py</extracomment>
        <translation>クリティック</translation>
    </message>
    <message>
        <source>optimiser</source>
        <extracomment>training/run/checkpoint.py, training/config.py</extracomment>
        <translation>オプティマイザー</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not a training state; remove it or choose another folder.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>「{path}」は破損しているか、学習状態ではありません。削除するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{path}” is not a training state of Lacuna: a part is missing or wrong.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>「{path}」は Lacuna の学習状態ではありません。一部がないか、正しくありません。</translation>
    </message>
    <message>
        <source>A batch of {batch} cannot be shared equally by {world} processes.</source>
        <extracomment>training/run/distributed.py</extracomment>
        <translation>大きさ {batch} のバッチを {world} 個のプロセスで等分できません。</translation>
    </message>
    <message>
        <source>The processes could not find each other: {error}</source>
        <extracomment>training/run/distributed.py</extracomment>
        <translation>プロセスが互いに接続できませんでした: {error}</translation>
    </message>
    <message>
        <source>give a TorchScript file, or safetensors with the convolutions of a VGG</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>TorchScript ファイルか、VGG の畳み込みを含む safetensors を指定してください</translation>
    </message>
    <message>
        <source>“{path}” is not a feature network; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>「{path}」は特徴ネットワークではありません。{hint}。</translation>
    </message>
    <message>
        <source>There is no feature network “{path}”.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>特徴ネットワーク「{path}」がありません。</translation>
    </message>
    <message>
        <source>“{path}” is a Python pickle, which could run any program when it is opened; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>「{path}」は Python の pickle です。開くと任意のプログラムが実行されるおそれがあります。{hint}。</translation>
    </message>
    <message>
        <source>“{path}” holds weights, but not the convolutions of a VGG; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>「{path}」に重みはありますが、VGG の畳み込みではありません。{hint}。</translation>
    </message>
    <message>
        <source>The network in “{path}” gives no feature maps B×C×H×W; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>「{path}」のネットワークから特徴マップ B×C×H×W を得られません。{hint}。</translation>
    </message>
    <message>
        <source>The feature network “{path}” cannot be read: {reason}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>特徴ネットワーク「{path}」を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>The TorchScript file “{path}” is damaged, or of a newer PyTorch.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>TorchScript ファイル「{path}」は破損しているか、新しい PyTorch のものです。</translation>
    </message>
    <message>
        <source>The feature network “{path}” is damaged: {error}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>特徴ネットワーク「{path}」は破損しています: {error}。</translation>
    </message>
    <message>
        <source>The network in “{path}” cannot look at pictures B×3×H×W; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>「{path}」のネットワークは画像 B×3×H×W を入力できません。{hint}。</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {why}. What was saved before is still there.</source>
        <extracomment>training/run/folder.py, training/run/parts.py</extracomment>
        <translation>「{path}」に書き込めませんでした: {why}。以前に保存したものは残っています。</translation>
    </message>
    <message>
        <source>All parts of the network are learning.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>ネットワークのすべての部分が学習しています。</translation>
    </message>
    <message>
        <source>coarse</source>
        <extracomment>training/run/health.py, training/config.py</extracomment>
        <translation>粗い画像</translation>
    </message>
    <message>
        <source>hallucination</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>ハルシネーション</translation>
    </message>
    <message>
        <source>decoder</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>デコーダー</translation>
    </message>
    <message>
        <source>The coarse stage has stopped learning: one of its layers says the same for every picture.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>粗い画像の段階が学習しなくなりました。どの画像でも同じ値を出す層があります。</translation>
    </message>
    <message>
        <source>The hallucination branch has stopped learning: one of its layers says the same for every picture.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>ハルシネーション分岐が学習しなくなりました。どの画像でも同じ値を出す層があります。</translation>
    </message>
    <message>
        <source>The attention branch has stopped learning: one of its layers says the same for every picture.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>アテンション分岐が学習しなくなりました。どの画像でも同じ値を出す層があります。</translation>
    </message>
    <message>
        <source>The decoder has stopped learning: one of its layers says the same for every picture.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>デコーダーが学習しなくなりました。どの画像でも同じ値を出す層があります。</translation>
    </message>
    <message>
        <source>Parts of the network have stopped learning: {parts}.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>ネットワークの一部が学習しなくなりました: {parts}。</translation>
    </message>
    <message>
        <source>The log “{path}” cannot be written: {reason}.</source>
        <extracomment>training/run/logs.py</extracomment>
        <translation>ログ「{path}」に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>TensorBoard is not installed; leave out --tensorboard or install tensorboard.</source>
        <extracomment>training/run/logs.py</extracomment>
        <translation>TensorBoard がインストールされていません。--tensorboard を外すか、tensorboard をインストールしてください。</translation>
    </message>
    <message>
        <source>The weights to start from are of another network than the recipe&apos;s.</source>
        <extracomment>training/run/networks.py</extracomment>
        <translation>開始時の重みは、レシピとは別のネットワークのものです。</translation>
    </message>
    <message>
        <source>The training state does not fit this recipe: {error}</source>
        <extracomment>training/run/networks.py</extracomment>
        <translation>学習状態がこのレシピに適合しません: {error}</translation>
    </message>
    <message>
        <source>The part “{name}” of the training state is missing; copy it to “{parent}”.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>学習状態の一部「{name}」がありません。「{parent}」にコピーしてください。</translation>
    </message>
    <message>
        <source>The part “{path}” is damaged or of another state; copy it again.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>一部「{path}」が破損しているか、別の状態のものです。コピーし直してください。</translation>
    </message>
    <message>
        <source>There is no training state “{checkpoint}”.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>学習状態「{checkpoint}」がありません。</translation>
    </message>
    <message>
        <source>The training state “{checkpoint}” cannot be read: {reason}.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>学習状態「{checkpoint}」を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>“{path}” is of another version than this Lacuna reads; please update.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>「{path}」は、この Lacuna が読み取れるものとは別のバージョンです。Lacuna を更新してください。</translation>
    </message>
    <message>
        <source>“{path}” is damaged or no list of parts; copy it again.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>「{path}」は破損しているか、構成ファイルのリストではありません。コピーし直してください。</translation>
    </message>
    <message>
        <source>The perceptual and style terms need a feature network (--features FILE).</source>
        <extracomment>training/run/trainer.py</extracomment>
        <translation>知覚項とスタイル項には特徴ネットワークが必要です (--features FILE)。</translation>
    </message>
    <message>
        <source>“{path}” holds weights of another network than the recipe&apos;s; choose other weights.</source>
        <extracomment>training/run/weights.py</extracomment>
        <translation>「{path}」にあるのは、レシピとは別のネットワークの重みです。別の重みを選んでください。</translation>
    </message>
    <message>
        <source>{name} must be at least {least:g}, not {value!r}.</source>
        <extracomment>training/values.py</extracomment>
        <translation>{name} は {least:g} 以上にしてください (指定値: {value!r})。</translation>
    </message>
    <message>
        <source>{name} must be above 0, not {value!r}.</source>
        <extracomment>training/values.py</extracomment>
        <translation>{name} は 0 より大きくしてください (指定値: {value!r})。</translation>
    </message>
    <message>
        <source>{name} must be a number, not {value!r}.</source>
        <extracomment>training/values.py</extracomment>
        <translation>{name} は数値にしてください (指定値: {value!r})。</translation>
    </message>
    <message>
        <source>{name} must be a number of a sane size.</source>
        <extracomment>engine/model/values.py, training/values.py</extracomment>
        <translation>{name} は妥当な大きさの数値にしてください。</translation>
    </message>
</context>
</TS>
