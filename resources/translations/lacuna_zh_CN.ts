<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>lacuna</name>
    <message>
        <source>Hold the key O to see the photo as it was opened</source>
        <extracomment>app/looking/controller.py, app/window/actions.py</extracomment>
        <translation>按住 O 键查看照片打开时的样子</translation>
    </message>
    <message numerus="yes">
        <source>Bar {n} sources</source>
        <extracomment>app/photo/step_names.py</extracomment>
        <translation>
            <numerusform>禁用 {n} 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Barred; Shift+Enter fills again without these sources</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>已禁用；按 Shift+Enter 可不用这些来源重新填充</translation>
    </message>
    <message>
        <source>Allow all sources</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>允许所有来源</translation>
    </message>
    <message>
        <source>Mask the filled part again</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>将填充部分重新加入蒙版</translation>
    </message>
    <message>
        <source>Probe a filled pixel first; then its sources can be barred</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>请先探测一个已填充的像素，然后才能禁用其来源</translation>
    </message>
    <message>
        <source>Everything known may be used again</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>所有已知像素都可重新使用</translation>
    </message>
    <message>
        <source>Nothing is barred</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>没有禁用任何来源</translation>
    </message>
    <message>
        <source>Nothing has been filled yet</source>
        <extracomment>app/attention/explorer.py, app/fill/candidates.py</extracomment>
        <translation>尚未填充任何内容</translation>
    </message>
    <message>
        <source>This part was not filled by the network, so there is no attention to show</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>此部分不是由神经网络填充的，没有可显示的注意力</translation>
    </message>
    <message>
        <source>Input</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>输入</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>app/photo/step_names.py, app/window/main_window.py</extracomment>
        <translation>填充</translation>
    </message>
    <message>
        <source>{name} would not keep the picture exact. End the name in .png.</source>
        <extracomment>app/attention/export.py</extracomment>
        <translation>{name} 无法精确保存图像。请以 .png 结尾命名。</translation>
    </message>
    <message>
        <source>Save overlay</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>保存叠加层</translation>
    </message>
    <message>
        <source>Save probe</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>保存探测结果</translation>
    </message>
    <message>
        <source>Save figure</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>保存图示</translation>
    </message>
    <message>
        <source>There is no overlay to save: fill with the network, then probe a pixel or choose one</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>没有可保存的叠加层：请用神经网络填充，再探测一个像素或选择一种叠加层</translation>
    </message>
    <message>
        <source>Probe a filled pixel first; then its sources can be saved</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>请先探测一个已填充的像素，然后才能保存其来源</translation>
    </message>
    <message>
        <source>Fill with the network first; then its figure can be saved</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>请先用神经网络填充，然后才能保存图示</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>app/attention/exporting.py</extracomment>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <source>Fill with the network, then take the Inspect tool (I) and hover over the filled part, or use the arrow keys.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>用神经网络填充后，选择检视工具 (I)，将指针悬停在填充部分上，或使用方向键。</translation>
    </message>
    <message>
        <source>Hover over the filled part, or move with the arrow keys. Click pins; click or drag over known pixels to ask back.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>悬停在填充部分上，或用方向键移动。单击可固定；单击或拖过已知像素可反向查询。</translation>
    </message>
    <message>
        <source>This fill was not made by the network, so there is no attention to show.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>此填充不是由神经网络生成的，没有可显示的注意力。</translation>
    </message>
    <message>
        <source>Attended to, not copied: a second branch of the network that does not attend is mixed in.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>表示关注，而非复制：神经网络中另一个不使用注意力的分支也参与了混合。</translation>
    </message>
    <message>
        <source>How attention computes (section 4 of the paper): softmax scale, propagation, stride and rate.
Any weights take them; the next fill uses them.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>注意力的计算方式（论文第 4 节）：softmax 尺度、传播、步幅和缩减率。
适用于任何权重；从下一次填充起生效。</translation>
    </message>
    <message>
        <source>Bright: the patches with the largest weight of any filled pixel.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>亮处：在所有已填充像素中权重最大的图块。</translation>
    </message>
    <message>
        <source>Bright: the patches whose largest weight reaches the threshold.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>亮处：最大权重达到阈值的图块。</translation>
    </message>
    <message>
        <source>The colour says in which direction the strongest source lies, as on the wheel.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>颜色表示最强来源所在的方向，对照色轮查看。</translation>
    </message>
    <message>
        <source>Bright: attention is spread thin, so the fill is more of a guess there.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>亮处：注意力较为分散，此处的填充更多出于推测。</translation>
    </message>
    <message>
        <source>Bright: the second stage changed much of what the first had drawn.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>亮处：第二阶段大幅改动了第一阶段的绘制。</translation>
    </message>
    <message>
        <source>Attended sources, strongest first; Enter centres one</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>关注的来源，最强者在前；按 Enter 将其居中</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>选项…</translation>
    </message>
    <message>
        <source>Overlay</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>叠加层</translation>
    </message>
    <message>
        <source>What is laid over the photo (V shows the next)</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>叠加在照片上的内容（按 V 显示下一个）</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>叠加层的不透明度</translation>
    </message>
    <message>
        <source>Threshold, of the largest weight</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>阈值，相对于最大权重</translation>
    </message>
    <message>
        <source>Sources shown</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>显示的来源数</translation>
    </message>
    <message>
        <source>What was probed</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>探测的位置</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Probe a pixel</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>探测像素</translation>
    </message>
    <message>
        <source>Highlight: best sources</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>高亮：最佳来源</translation>
    </message>
    <message>
        <source>Highlight: above a threshold</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>高亮：高于阈值</translation>
    </message>
    <message>
        <source>Offset colours</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>偏移颜色</translation>
    </message>
    <message>
        <source>Confidence: spread of attention</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>置信度：注意力分散度</translation>
    </message>
    <message>
        <source>Confidence: stages disagree</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>置信度：阶段分歧</translation>
    </message>
    <message>
        <source>not attended</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>未关注</translation>
    </message>
    <message>
        <source>does not depend</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>无依赖</translation>
    </message>
    <message>
        <source>one source</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>单一来源</translation>
    </message>
    <message>
        <source>spread over all</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>分散到全部</translation>
    </message>
    <message>
        <source>stages agree</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>阶段一致</translation>
    </message>
    <message>
        <source>white: near</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>白色：近</translation>
    </message>
    <message>
        <source>{name} is the best guess, and the others follow in order.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>{name} 是最佳推测，其余依次排列。</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Free some space, then go on.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>{folder} 所在磁盘已满。请释放空间后继续。</translation>
    </message>
    <message>
        <source>The folder {folder} for results is not there any more, or may not be read: {reason}.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>存放结果的文件夹 {folder} 已不存在或无法读取：{reason}。</translation>
    </message>
    <message>
        <source>The folder {folder} could not be made: {reason}.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>无法创建文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>{name} was left out: it is no regular file, or may not be read.</source>
        <extracomment>app/batch/listing.py</extracomment>
        <translation>已略过 {name}：它不是普通文件，或无法读取。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {reason}.</source>
        <extracomment>app/batch/listing.py</extracomment>
        <translation>无法读取文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>{name} has no mask in {folder}.</source>
        <extracomment>app/batch/naming.py</extracomment>
        <translation>{name} 在 {folder} 中没有蒙版。</translation>
    </message>
    <message>
        <source>{name} has several masks: {names} in {folder}.</source>
        <extracomment>app/batch/naming.py</extracomment>
        <translation>{name} 有多个蒙版：{folder} 中的 {names}。</translation>
    </message>
    <message>
        <source>The mask {name} belongs to no photo.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>蒙版 {name} 不对应任何照片。</translation>
    </message>
    <message>
        <source>There is no photo; choose some, or a folder of them.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>没有照片；请选择一些照片或一个照片文件夹。</translation>
    </message>
    <message>
        <source>Results beside their photos need a suffix, say -filled, or a folder to go to.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>结果与照片放在一起时，需要指定后缀（例如 -filled）或另选文件夹。</translation>
    </message>
    <message>
        <source>The suffix “{suffix}” may not name a folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>后缀“{suffix}”不能指向文件夹。</translation>
    </message>
    <message>
        <source>{folder} is a folder, so {out} must be one too.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{folder} 是文件夹，因此 {out} 也必须是文件夹。</translation>
    </message>
    <message>
        <source>There are several photos, so {out} must be a folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>有多张照片，因此 {out} 必须是文件夹。</translation>
    </message>
    <message>
        <source>{photo} would overwrite the result of {other}; rename one of them, or fill them apart.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{photo} 会覆盖 {other} 的结果；请重命名其中一个，或分开填充。</translation>
    </message>
    <message>
        <source>{path} does not exist, or its folder may not be read.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{path} 不存在，或其文件夹无法读取。</translation>
    </message>
    <message>
        <source>There is no photo in {where}.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{where} 中没有照片。</translation>
    </message>
    <message>
        <source>Save list</source>
        <extracomment>app/batch/presenter.py</extracomment>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <extracomment>app/batch/presenter.py</extracomment>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved the list as {name}</source>
        <extracomment>app/batch/presenter.py</extracomment>
        <translation>列表已保存为 {name}</translation>
    </message>
    <message>
        <source>{name} is its own mask, but nothing in it is transparent; give it a mask of its own.</source>
        <extracomment>app/batch/reading.py</extracomment>
        <translation>{name} 以自身为蒙版，但其中没有透明部分；请为它另外提供蒙版。</translation>
    </message>
    <message>
        <source>The report {path} could not be written further: {reason}.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>无法继续写入报告 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} is not a report of Lacuna; choose another name.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>{path} 不是 Lacuna 的报告；请换一个名称。</translation>
    </message>
    <message>
        <source>The list {path} cannot be written: {reason}.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>无法写入列表 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The report {path} cannot be written: {reason}.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>无法写入报告 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The report {path} cannot be read: {reason}.</source>
        <extracomment>app/batch/report.py</extracomment>
        <translation>无法读取报告 {path}：{reason}。</translation>
    </message>
    <message>
        <source>By name, whichever fits</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>按名称，自动匹配</translation>
    </message>
    <message>
        <source>As the photo, or photo_mask</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>与照片同名，或 photo_mask</translation>
    </message>
    <message>
        <source>LaMa: photo_mask001</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>LaMa：photo_mask001</translation>
    </message>
    <message>
        <source>labelme: photo.json</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>labelme：photo.json</translation>
    </message>
    <message>
        <source>Skip those photos</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>跳过这些照片</translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>替换</translation>
    </message>
    <message>
        <source>Folders and photos to fill</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>要填充的文件夹和照片</translation>
    </message>
    <message>
        <source>Folder of masks, or one mask for all</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>蒙版文件夹，或共用一个蒙版</translation>
    </message>
    <message>
        <source>A folder, or one mask for all</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>文件夹，或共用一个蒙版</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>存放结果的文件夹</translation>
    </message>
    <message>
        <source>A folder</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Add a folder of photos, or some photos.</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>请添加照片文件夹或一些照片。</translation>
    </message>
    <message>
        <source>Choose the folder with their masks, or one mask for all.</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>请选择存放蒙版的文件夹，或共用一个蒙版。</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>请选择存放结果的文件夹。</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>app/batch/window/choices_panel.py, engine/photo/formats.py</extracomment>
        <translation>照片</translation>
    </message>
    <message>
        <source>Masks</source>
        <extracomment>app/batch/window/choices_panel.py, engine/photo/formats.py</extracomment>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Folder…</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/holes_box.py, app/window/start_page.py</extracomment>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>File…</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Na&amp;med</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>命名(&amp;M)</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>位置(&amp;W)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Add to &amp;name</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>名称后缀(&amp;N)</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>格式(&amp;T)</translation>
    </message>
    <message>
        <source>Longest si&amp;de</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>最长边(&amp;D)</translation>
    </message>
    <message>
        <source>If &amp;already there</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>如已存在(&amp;A)</translation>
    </message>
    <message>
        <source>Filling</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>填充</translation>
    </message>
    <message>
        <source>Fi&amp;ller</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>填充方法(&amp;L)</translation>
    </message>
    <message>
        <source>Photos at a tim&amp;e</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>同时处理的照片(&amp;E)</translation>
    </message>
    <message>
        <source>As each photo</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>与每张照片相同</translation>
    </message>
    <message>
        <source>As the photo</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>Larger photos are scaled down to it, then filled</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>较大的照片会先缩小到此尺寸再填充</translation>
    </message>
    <message>
        <source>Photos filled at a time, each by a process with memory of its own</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>同时填充的照片数，每张由一个拥有独立内存的进程处理</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Put after the name of each photo: beach.jpg becomes beach-filled.png</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>加在每张照片的名称之后：beach.jpg 变为 beach-filled.png</translation>
    </message>
    <message>
        <source>A result older than its photo or mask is never skipped: it is said</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>如果结果比其照片或蒙版旧，则不会跳过，而会提示</translation>
    </message>
    <message>
        <source>Folder with photos</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>照片文件夹</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Add p&amp;hotos…</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>添加照片(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>In one folder</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>存入一个文件夹</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>与各照片放在一起</translation>
    </message>
    <message>
        <source>Photos to fill</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>要填充的照片</translation>
    </message>
    <message>
        <source>Folder with masks</source>
        <extracomment>app/batch/window/choices_panel.py, app/finetune/window/holes_box.py</extracomment>
        <translation>蒙版文件夹</translation>
    </message>
    <message>
        <source>One mask for all photos</source>
        <extracomment>app/batch/window/choices_panel.py</extracomment>
        <translation>所有照片共用一个蒙版</translation>
    </message>
    <message>
        <source>A folder does not answer. Look whether its disk or network share is there, or choose another one.</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>某个文件夹没有响应。请检查其磁盘或网络共享是否存在，或另选文件夹。</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>批处理</translation>
    </message>
    <message>
        <source>Photos done</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>已完成的照片</translation>
    </message>
    <message>
        <source>Only those &amp;without a result</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>仅显示无结果的照片(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>app/batch/window/dialog.py, app/finetune/window/choose_page.py</extracomment>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>app/batch/window/dialog.py, app/finetune/window/run_page.py</extracomment>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Sa&amp;ve list…</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>保存列表(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>批处理的照片</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>重新开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Stop at &amp;once</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>立即停止(&amp;O)</translation>
    </message>
    <message>
        <source>Looking which photos have a mask…</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>正在查找哪些照片有蒙版…</translation>
    </message>
    <message>
        <source>Filling. Results are written one by one, each when it is complete.</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>正在填充。结果逐个写入，每个在完成后写入。</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}. Photos that were begun are finished.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>已暂停：{done}/{total}。已开始的照片均已完成。</translation>
    </message>
    <message>
        <source>Stopping at {done} of {total}…</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>正在停止：{done}/{total}…</translation>
    </message>
    <message>
        <source>{done} of {total}, about {time} left</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>{done}/{total}，约剩 {time}</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>app/batch/window/table.py, app/canvas/view.py</extracomment>
        <translation>照片</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>app/batch/window/table.py, app/fill/panel.py</extracomment>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Filled</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>已填充</translation>
    </message>
    <message>
        <source>Was there</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>原样保留</translation>
    </message>
    <message>
        <source>Not filled</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>未填充</translation>
    </message>
    <message>
        <source>Not taken</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>未纳入</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Filling {fraction:.0%}</source>
        <extracomment>app/batch/window/table.py</extracomment>
        <translation>正在填充 {fraction:.0%}</translation>
    </message>
    <message>
        <source>Lacuna fetches nothing from the network: save the picture to a file first, or copy it and paste it here</source>
        <extracomment>app/canvas/drops.py</extracomment>
        <translation>Lacuna 不会从互联网获取任何内容：请先将图像保存为文件，或复制后粘贴到此处</translation>
    </message>
    <message>
        <source>Arrow keys move the crosshair, with Shift far, with Control by one pixel. P puts the tool down and lifts it, Shift+P does the opposite of the tool, Escape gives a stroke up. Hold O to see the photo as it was opened.</source>
        <extracomment>app/canvas/keyboard.py</extracomment>
        <translation>方向键移动十字光标，按住 Shift 移动更远，按住 Ctrl 移动一个像素。P 键落下或抬起工具，Shift+P 执行与工具相反的操作，Esc 放弃当前笔画。按住 O 查看照片打开时的样子。</translation>
    </message>
    <message>
        <source>{name} is not a file of labelme: it has no shapes.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} 不是 labelme 文件：其中没有形状。</translation>
    </message>
    <message>
        <source>{name} is of a photo of {own_width}×{own_height} pixels, but this one is {width}×{height}: their proportions differ.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} 对应的照片为 {own_width}×{own_height} 像素，而此照片为 {width}×{height} 像素：两者的比例不同。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>无法读取 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} is damaged: it is no JSON.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} 已损坏：不是 JSON。</translation>
    </message>
    <message>
        <source>{name} has a shape that cannot be read; open and save it in labelme.</source>
        <extracomment>app/document/labelme.py</extracomment>
        <translation>{name} 中有无法读取的形状；请在 labelme 中打开并重新保存。</translation>
    </message>
    <message>
        <source>The mask has colours as labels; everything but black was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>蒙版以颜色作为标签；黑色以外的部分均视为孔洞。</translation>
    </message>
    <message>
        <source>{name} has no transparency to take the mask from. Use its white parts instead.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>{name} 没有可作为蒙版的透明部分。请改用其白色部分。</translation>
    </message>
    <message>
        <source>The mask has soft greys; the brighter half was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>蒙版含有过渡的灰色；较亮的一半视为孔洞。</translation>
    </message>
    <message>
        <source>The transparent part of the mask file was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>蒙版文件的透明部分视为孔洞。</translation>
    </message>
    <message>
        <source>The strokes on the transparent ground of the mask file were taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>蒙版文件中透明背景上的笔画视为孔洞。</translation>
    </message>
    <message>
        <source>The mask holds the numbers 0 and 1; 1 was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>蒙版包含数字 0 和 1；1 视为孔洞。</translation>
    </message>
    <message>
        <source>The mask is empty: it marks no hole.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>蒙版为空：没有标出孔洞。</translation>
    </message>
    <message>
        <source>{name} would not keep the mask exact. End the name in .png.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>{name} 无法精确保存蒙版。请以 .png 结尾命名。</translation>
    </message>
    <message>
        <source>There is no other answer: every way to fill this hole gives the same pixels, or none.</source>
        <extracomment>app/fill/candidate.py</extracomment>
        <translation>没有其他候选：填充此孔洞的各种方法都得到相同的像素，或没有结果。</translation>
    </message>
    <message>
        <source>Best in each hole</source>
        <extracomment>app/fill/choices.py</extracomment>
        <translation>各孔洞取最佳</translation>
    </message>
    <message>
        <source>Pick a result: click it or press its number. The wheel zooms and a drag moves all of them, O held shows the original everywhere. Esc keeps the photo as it is.</source>
        <extracomment>app/fill/compare_dialog.py</extracomment>
        <translation>请选取一个结果：单击它或按其编号。滚轮缩放、拖动平移会同时作用于所有结果，按住 O 则全部显示原图。按 Esc 保持照片不变。</translation>
    </message>
    <message>
        <source>Compare fillers</source>
        <extracomment>app/fill/compare_dialog.py</extracomment>
        <translation>比较填充方法</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>app/fill/compare_dialog.py, app/finetune/window/picture_dialog.py</extracomment>
        <translation>原图</translation>
    </message>
    <message>
        <source>Nothing is masked: paint over what should go, then fill</source>
        <extracomment>app/fill/controller.py</extracomment>
        <translation>蒙版为空：请涂抹要去除的内容，然后填充</translation>
    </message>
    <message>
        <source>The photo changed meanwhile, so the running fill was dropped</source>
        <extracomment>app/fill/controller.py</extracomment>
        <translation>照片在此期间发生了变化，已放弃正在进行的填充</translation>
    </message>
    <message>
        <source>Filled in {seconds:.1f} s on {device}</source>
        <extracomment>app/fill/controller.py</extracomment>
        <translation>已在 {device} 上填充，用时 {seconds:.1f} s</translation>
    </message>
    <message>
        <source>The fill stopped unexpectedly</source>
        <extracomment>app/fill/job.py, app/known/run.py</extracomment>
        <translation>填充意外停止</translation>
    </message>
    <message>
        <source>There is not enough memory for this fill; close other programs or fill a smaller hole.</source>
        <extracomment>app/fill/job.py</extracomment>
        <translation>内存不足，无法完成此填充；请关闭其他程序，或填充较小的孔洞。</translation>
    </message>
    <message>
        <source>Progress of the fill</source>
        <extracomment>app/fill/job_bar.py, app/fill/panel.py</extracomment>
        <translation>填充进度</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Filler</source>
        <extracomment>app/fill/panel.py, app/known/dialog.py</extracomment>
        <translation>填充方法</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>app/fill/panel.py, app/settings/table.py</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Grow hole</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>扩展孔洞</translation>
    </message>
    <message>
        <source>A hole is filled this much wider than painted: the edge of what should go is blurred, and JPEG leaves ripples around it. Automatic: as far as the photo&apos;s compression asks for</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>填充时孔洞会比涂抹的范围宽出这么多：要去除内容的边缘是模糊的，JPEG 还会在其周围留下波纹。自动：按照片的压缩程度决定</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>设备</translation>
    </message>
    <message>
        <source>Where the network runs; known once it is loaded</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>神经网络运行的设备；加载后显示</translation>
    </message>
    <message>
        <source>Model in use</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>使用的模型</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>app/fill/panel.py, app/finetune/window/options_panel.py</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Automatic ({px} px)</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>自动（{px} px）</translation>
    </message>
    <message>
        <source>★ Best guess</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>★ 最佳推测</translation>
    </message>
    <message>
        <source>Answers to the newest fill</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>最近一次填充的候选</translation>
    </message>
    <message>
        <source>Best guess</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>最佳推测</translation>
    </message>
    <message>
        <source>nearly done</source>
        <extracomment>app/fill/time_left.py</extracomment>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>正在加载神经网络…</translation>
    </message>
    <message>
        <source>Network ready</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>神经网络已就绪</translation>
    </message>
    <message>
        <source>No network: {error}</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>神经网络不可用：{error}</translation>
    </message>
    <message>
        <source>No network: torch does not load ({error}).</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>神经网络不可用：无法加载 torch（{error}）。</translation>
    </message>
    <message>
        <source>The photos could not be looked at: {error}</source>
        <extracomment>app/finetune/controller.py</extracomment>
        <translation>无法查看照片：{error}</translation>
    </message>
    <message>
        <source>The run could not be prepared: {error}</source>
        <extracomment>app/finetune/controller.py</extracomment>
        <translation>无法准备训练任务：{error}</translation>
    </message>
    <message>
        <source>Exit code {code}.
{errors}</source>
        <extracomment>app/finetune/controller.py</extracomment>
        <translation>退出代码 {code}。
{errors}</translation>
    </message>
    <message>
        <source>This run made nothing better, so there is nothing to keep.</source>
        <extracomment>app/finetune/keeping.py</extracomment>
        <translation>此训练任务没有带来任何改进，没有可保留的内容。</translation>
    </message>
    <message>
        <source>The model cannot be written to “{models}”: {reason}.</source>
        <extracomment>app/finetune/keeping.py</extracomment>
        <translation>无法将模型写入“{models}”：{reason}。</translation>
    </message>
    <message>
        <source>Open a photo and paint over what should go first.</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>请先打开一张照片，并涂抹要去除的内容。</translation>
    </message>
    <message>
        <source>Paint over what should go first.</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>请先涂抹要去除的内容。</translation>
    </message>
    <message>
        <source>The photo is no longer open as it was learned from; keep the model, open the photo, and fill it.</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>照片已不再是学习时打开的状态；请保留模型，打开该照片，然后填充。</translation>
    </message>
    <message>
        <source>Before: the old model</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>之前：旧模型</translation>
    </message>
    <message>
        <source>After: trained on this photo</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>之后：用此照片训练</translation>
    </message>
    <message>
        <source>The photo could not be copied</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>无法复制照片</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be made: {reason}.</source>
        <extracomment>app/finetune/runs.py</extracomment>
        <translation>无法创建文件夹“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>No usable photos.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>没有可用的照片。</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>app/finetune/window/banner.py</extracomment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>“{name}” is trained and waits for your decision.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>“{name}”已训练完成，等待您决定。</translation>
    </message>
    <message>
        <source>Open a photo and paint a hole first</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>请先打开一张照片并涂出孔洞</translation>
    </message>
    <message>
        <source>Fine-tune on my own photos</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>用我自己的照片微调</translation>
    </message>
    <message>
        <source>The network goes on learning from your photos. Some are held out to judge whether it got better; the new model is kept only if you say so.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>神经网络会用您的照片继续学习。其中一些照片会留出，用来评判是否有改进；只有经您同意，才会保留新模型。</translation>
    </message>
    <message>
        <source>What is missing before the training can start</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>开始训练前还缺少什么</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Add a folder with photos, or drop some.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>请添加照片文件夹，或拖入一些照片。</translation>
    </message>
    <message>
        <source>Show the verdict</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>查看结论</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Training runs beside the editor; you can go on working</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>训练与编辑器并行运行；您可以继续工作</translation>
    </message>
    <message>
        <source>Looking at the photos…</source>
        <extracomment>app/finetune/window/choose_page.py, app/finetune/window/photos_panel.py</extracomment>
        <translation>正在查看照片…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>app/finetune/window/choose_page.py, app/window/messages.py</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>The photos could not be looked at; choose others, or choose them again.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>无法查看照片；请另选照片，或重新选择。</translation>
    </message>
    <message>
        <source>Loss and validation over the steps</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>各步的损失和验证</translation>
    </message>
    <message>
        <source>ℓ1 in the holes (0–2)</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>孔洞内 ℓ1 (0–2)</translation>
    </message>
    <message>
        <source>PSNR (dB)</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>PSNR (dB)</translation>
    </message>
    <message>
        <source>refined, each step</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>精细，每步</translation>
    </message>
    <message>
        <source>refined, smoothed</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>精细，平滑</translation>
    </message>
    <message>
        <source>coarse, smoothed</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>粗略，平滑</translation>
    </message>
    <message>
        <source>held-out photos</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>留出的照片</translation>
    </message>
    <message>
        <source>before the run</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>训练前</translation>
    </message>
    <message>
        <source>best so far</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>目前最佳</translation>
    </message>
    <message>
        <source>best PSNR {psnr:.2f} dB at step {step}</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>最佳 PSNR {psnr:.2f} dB，第 {step} 步</translation>
    </message>
    <message>
        <source>this run</source>
        <extracomment>app/finetune/window/dialog.py</extracomment>
        <translation>此训练任务</translation>
    </message>
    <message>
        <source>Rectangles</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Random rectangles, as in the paper</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>随机矩形，与论文相同</translation>
    </message>
    <message>
        <source>Strokes</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>笔画</translation>
    </message>
    <message>
        <source>Winding brush strokes, as when a wire is painted over</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>弯曲的画笔笔画，如同涂抹电线</translation>
    </message>
    <message>
        <source>Shapes</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>形状</translation>
    </message>
    <message>
        <source>Ellipses the size of things one wants gone</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>椭圆，大小与常要去除的物体相当</translation>
    </message>
    <message>
        <source>Holes to practise on</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>用于练习的孔洞</translation>
    </message>
    <message>
        <source>My own masks</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>我自己的蒙版</translation>
    </message>
    <message>
        <source>Masks you saved before (white = hole), as half of all holes</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>您以前保存的蒙版（白色 = 孔洞），占全部孔洞的一半</translation>
    </message>
    <message>
        <source>Folder of my own masks</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>我自己的蒙版的文件夹</translation>
    </message>
    <message>
        <source>Tick at least one kind of hole.</source>
        <extracomment>app/finetune/window/holes_box.py</extracomment>
        <translation>请至少勾选一种孔洞。</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>app/finetune/window/measures_table.py, app/finetune/window/picture_dialog.py, app/looking/readout.py, app/looking/split.py</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>app/finetune/window/measures_table.py, app/finetune/window/picture_dialog.py</extracomment>
        <translation>之后</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>变化</translation>
    </message>
    <message>
        <source>Measures before and after, on the held-out photos</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>留出照片上训练前后的指标</translation>
    </message>
    <message>
        <source>no clear change</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>无明显变化</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>快速</translation>
    </message>
    <message>
        <source>enough to see whether these photos help</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>足以看出这些照片是否有帮助</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>充分</translation>
    </message>
    <message>
        <source>for a model to use again and again</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>用于可反复使用的模型</translation>
    </message>
    <message>
        <source>Only this photo</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>仅此照片</translation>
    </message>
    <message>
        <source>learns from the open photo alone, then fills it again</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>仅从打开的照片学习，然后重新填充</translation>
    </message>
    <message>
        <source>Give the new model a name.</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>请为新模型命名。</translation>
    </message>
    <message>
        <source>Tick minutes, steps or both, so that the training ends.</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>请勾选分钟数、步数或两者，以便训练能够结束。</translation>
    </message>
    <message>
        <source>Bundled</source>
        <extracomment>app/finetune/window/options_panel.py, app/models/entry.py</extracomment>
        <translation>内置</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>分钟数</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>步数</translation>
    </message>
    <message>
        <source>The first steps measure how fast this machine is; then the time left is shown.</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>最初几步用来测量这台计算机的速度，之后会显示剩余时间。</translation>
    </message>
    <message>
        <source>With both ticked, whichever comes first ends the training</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>两者都勾选时，先达到者结束训练</translation>
    </message>
    <message>
        <source>The model whose training goes on; it stays as it is</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>在其基础上继续训练的模型；其本身保持不变</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>起始模型</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <extracomment>app/finetune/window/options_panel.py, app/finetune/window/verdict_page.py</extracomment>
        <translation>新模型的名称</translation>
    </message>
    <message>
        <source>of the new model</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>新模型的名称</translation>
    </message>
    <message>
        <source>All settings…</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>全部设置…</translation>
    </message>
    <message>
        <source>Learning rate, crops, losses: the full table</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>学习率、裁剪块、损失：完整列表</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>app/finetune/window/options_panel.py, app/finetune/window/verdict_page.py</extracomment>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Starts &amp;from</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>起始模型(&amp;F)</translation>
    </message>
    <message>
        <source>Stop after</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>停止条件</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>已手动更改</translation>
    </message>
    <message>
        <source>Learn from “{name}” alone</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>仅从“{name}”学习</translation>
    </message>
    <message>
        <source>The network practises on holes in other places of this photo, of the size of yours. Then the photo is filled with the old and the new model, and you choose. If it did not get better, nothing changes.</source>
        <extracomment>app/finetune/window/photo_card.py</extracomment>
        <translation>神经网络会在此照片的其他位置，用与您的孔洞大小相当的孔洞练习。然后分别用旧模型和新模型填充照片，由您选择。如果没有改进，则不会有任何变化。</translation>
    </message>
    <message>
        <source>{name} with its mask</source>
        <extracomment>app/finetune/window/photo_card.py</extracomment>
        <translation>{name} 及其蒙版</translation>
    </message>
    <message>
        <source>Photos to learn from</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>用于学习的照片</translation>
    </message>
    <message>
        <source>Folders and photos to learn from</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>用于学习的文件夹和照片</translation>
    </message>
    <message>
        <source>Skipped files and why</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>跳过的文件及原因</translation>
    </message>
    <message>
        <source>Photos held out for the verdict</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>留出用于得出结论的照片</translation>
    </message>
    <message>
        <source>Forty photos or more of one kind of place or thing work best. They stay on this machine.</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>同一类地点或物体的照片有四十张或更多时效果最好。照片只保留在这台计算机上。</translation>
    </message>
    <message>
        <source>Skipped file</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>跳过的文件</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>上一个</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>下一个</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Two versions of the same place</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>同一处的两个版本</translation>
    </message>
    <message>
        <source>Drag the divider or use the arrow keys.</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>拖动分隔线或使用方向键。</translation>
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
        <translation>正在启动：正在读取照片并加载神经网络…</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>正在学习</translation>
    </message>
    <message>
        <source>Paused and saved</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>已暂停并保存</translation>
    </message>
    <message>
        <source>Judging the best weights on the held-out photos…</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>正在用留出的照片评判最佳权重…</translation>
    </message>
    <message>
        <source>Held-out photos</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>留出的照片</translation>
    </message>
    <message>
        <source>Problems so far</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>目前出现的问题</translation>
    </message>
    <message>
        <source>Health of the network</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>神经网络的健康状况</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Pause after this step; everything is saved</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>完成此步后暂停；全部内容都会保存</translation>
    </message>
    <message>
        <source>&amp;Stop and keep the best</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>停止并保留最佳(&amp;S)</translation>
    </message>
    <message>
        <source>End training now and judge the best weights so far</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>立即结束训练，并评判目前的最佳权重</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>放弃(&amp;G)…</translation>
    </message>
    <message>
        <source>End the run and delete it</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>结束并删除此训练任务</translation>
    </message>
    <message>
        <source>&amp;Close: it goes on</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>关闭，继续运行(&amp;C)</translation>
    </message>
    <message>
        <source>Hide this window; the status bar leads back to it</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>隐藏此窗口；可从状态栏重新打开</translation>
    </message>
    <message>
        <source>Learning “{name}”</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>正在学习“{name}”</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>app/fill/time_left.py, app/finetune/window/run_page.py</extracomment>
        <translation>约剩 {time}</translation>
    </message>
    <message>
        <source>step {step} of {total}</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>第 {step}/{total} 步</translation>
    </message>
    <message>
        <source>How well it fills</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>填充效果</translation>
    </message>
    <message>
        <source>Held-out places, before and now</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>留出的位置，之前与当前</translation>
    </message>
    <message>
        <source>time left: measuring…</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>剩余时间：正在测量…</translation>
    </message>
    <message>
        <source>Automatic ({device})</source>
        <extracomment>engine/device.py</extracomment>
        <translation>自动（{device}）</translation>
    </message>
    <message>
        <source>There is no CUDA card {index}; the cards here are cuda:0 to cuda:{last}.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>没有 CUDA 显卡 {index}；此处的显卡为 cuda:0 到 cuda:{last}。</translation>
    </message>
    <message>
        <source>{sentence}: {error}</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>{sentence}：{error}</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>发生意外错误</translation>
    </message>
    <message>
        <source>There is not enough memory; close other programs and try again.</source>
        <extracomment>engine/errors.py</extracomment>
        <translation>内存不足；请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>整数</translation>
    </message>
    <message>
        <source>All settings of the fine-tuning</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>微调的全部设置</translation>
    </message>
    <message>
        <source>Settings of the fine-tuning</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>微调的设置</translation>
    </message>
    <message>
        <source>Restore recommended</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>恢复推荐值</translation>
    </message>
    <message>
        <source>What differs from the recommendation is bold. Enter or a click edits a value.</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>与推荐值不同的项以粗体显示。按 Enter 或单击可编辑值。</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>含义</translation>
    </message>
    <message>
        <source>Click to enlarge</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>单击放大</translation>
    </message>
    <message>
        <source>The first pictures come with the first validation.</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>首次验证后会显示第一批图像。</translation>
    </message>
    <message>
        <source>Fine-tuning: starting…</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>微调：正在启动…</translation>
    </message>
    <message>
        <source>Fine-tuning: paused</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>微调：已暂停</translation>
    </message>
    <message>
        <source>Fine-tuning: judging…</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>微调：正在评判…</translation>
    </message>
    <message>
        <source>Fine-tuning: done, see the verdict</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>微调：已完成，请查看结论</translation>
    </message>
    <message>
        <source>⚠  Fine-tuning stopped</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>⚠  微调已停止</translation>
    </message>
    <message>
        <source>Open the fine-tuning window</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>打开微调窗口</translation>
    </message>
    <message>
        <source>Include &amp;file names in the card</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>在模型卡中包含文件名(&amp;F)</translation>
    </message>
    <message>
        <source>The card tells which data the model learned from; without this only how many photos</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>模型卡会说明模型从哪些数据学习；不勾选则只说明照片数量</translation>
    </message>
    <message>
        <source>&amp;Use it from now on</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>从现在起使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>app/finetune/window/verdict_page.py, app/masking/bar.py, app/window/actions.py, app/window/messages.py</extracomment>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Write it beside the other models</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>写入到其他模型所在的位置</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <extracomment>app/finetune/window/verdict_page.py, app/recovery/dialog.py, app/window/messages.py</extracomment>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the new weights; the old model stays</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>删除新权重；旧模型保留</translation>
    </message>
    <message>
        <source>Fill with &amp;both</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>用两者填充(&amp;B)</translation>
    </message>
    <message>
        <source>Fill the open photo with the old and the new model, and choose</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>用旧模型和新模型分别填充打开的照片，然后选择</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>To the choice of photos</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>返回选择照片</translation>
    </message>
    <message>
        <source>Held-out places: click one to compare</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>留出的位置：单击任一处进行比较</translation>
    </message>
    <message>
        <source>Give the new model a name</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>请为新模型命名</translation>
    </message>
    <message>
        <source>Open photos</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Looking at {name}…</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>正在查看 {name}…</translation>
    </message>
    <message>
        <source>Photos and projects</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>照片和项目</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>Beside the original, as name{suffix}</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>与原文件放在一起，命名为“原名{suffix}”</translation>
    </message>
    <message>
        <source>Into {folder}</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>存入 {folder}</translation>
    </message>
    <message>
        <source>Over the original</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>覆盖原文件</translation>
    </message>
    <message>
        <source>Type what is added to the name, so that the original stays.</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>请输入要加到名称上的内容，以便保留原文件。</translation>
    </message>
    <message>
        <source>The addition becomes part of a file name; leave out slashes.</source>
        <extracomment>app/folder/destination.py</extracomment>
        <translation>添加的内容会成为文件名的一部分；请勿使用斜杠。</translation>
    </message>
    <message>
        <source>{name} is saved as {target}</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>{name} 将保存为 {target}</translation>
    </message>
    <message>
        <source>Where to save</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Where should the photos of “{title}” be saved?</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>“{title}”的照片应保存到哪里？</translation>
    </message>
    <message>
        <source>&amp;Beside the original, with this added to the name:</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>与原文件放在一起，名称后加上(&amp;B)：</translation>
    </message>
    <message>
        <source>Added to the name</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>加到名称上的内容</translation>
    </message>
    <message>
        <source>&amp;Into a folder:</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>存入文件夹(&amp;I)：</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Over the original; it is lost</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>覆盖原文件；原文件将丢失(&amp;O)</translation>
    </message>
    <message>
        <source>This holds for the folder until Lacuna is closed; change it above the filmstrip.</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>在 Lacuna 关闭之前，此选择对该文件夹有效；可在胶片条上方更改。</translation>
    </message>
    <message>
        <source>Save photos into</source>
        <extracomment>app/folder/destination_dialog.py</extracomment>
        <translation>照片保存到</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Cannot be opened: {problem}</source>
        <extracomment>app/folder/model.py</extracomment>
        <translation>无法打开：{problem}</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <extracomment>app/folder/model.py</extracomment>
        <translation>已编辑，未保存</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>app/folder/model.py</extracomment>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>The open photo is none of this folder; Save saves it</source>
        <extracomment>app/folder/saving.py</extracomment>
        <translation>打开的照片不属于此文件夹；可用“保存”来保存</translation>
    </message>
    <message>
        <source>{name} is saved as soon as it is filled</source>
        <extracomment>app/folder/saving.py</extracomment>
        <translation>{name} 填充完成后即会保存</translation>
    </message>
    <message>
        <source>Find a name</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>查找名称</translation>
    </message>
    <message>
        <source>Find a photo by its name</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>按名称查找照片</translation>
    </message>
    <message>
        <source>Save to…</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>保存到…</translation>
    </message>
    <message>
        <source>Where the photos of this folder are saved</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>此文件夹的照片保存到哪里</translation>
    </message>
    <message>
        <source>Photos of the folder</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>文件夹中的照片</translation>
    </message>
    <message>
        <source>{every} in all</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>共 {every} 张</translation>
    </message>
    <message>
        <source>{count} found, {every} in all</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>找到 {count} 张，共 {every} 张</translation>
    </message>
    <message>
        <source>{row} of {count} found, {every} in all</source>
        <extracomment>app/folder/strip.py</extracomment>
        <translation>第 {row} 张，找到 {count} 张，共 {every} 张</translation>
    </message>
    <message>
        <source>“{name}” has unsaved changes; save them first, or choose another name.</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>“{name}”有未保存的更改；请先保存，或换一个名称。</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <extracomment>app/folder/walk.py, app/photo/controller.py, app/project/controller.py</extracomment>
        <translation>正在打开 {name}…</translation>
    </message>
    <message>
        <source>This is the last photo</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>这是最后一张照片</translation>
    </message>
    <message>
        <source>{name}: photo {number} of {count}</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>{name}：第 {number}/{count} 张照片</translation>
    </message>
    <message>
        <source>None of {left_out} photos in a row can be opened; is their folder still there?</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>连续 {left_out} 张照片都无法打开；它们的文件夹还在吗？</translation>
    </message>
    <message>
        <source>This is the first photo</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>这是第一张照片</translation>
    </message>
    <message>
        <source>That is no key.</source>
        <extracomment>app/keys/chosen.py</extracomment>
        <translation>这不是按键。</translation>
    </message>
    <message>
        <source>Tab, Shift, Control and Alt alone are needed to get around the window.</source>
        <extracomment>app/keys/chosen.py</extracomment>
        <translation>单独的 Tab、Shift、Ctrl 和 Alt 用于在窗口中操作。</translation>
    </message>
    <message>
        <source>{key} is what the photo listens to itself: see Help ▸ Keyboard shortcuts.</source>
        <extracomment>app/keys/chosen.py</extracomment>
        <translation>{key} 由照片区域自身使用：请参阅“帮助 ▸ 键盘快捷键”。</translation>
    </message>
    <message>
        <source>Choose an action, then click the field below and press its new key.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>请选择一个操作，然后单击下方的框并按下新按键。</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>搜索操作和按键</translation>
    </message>
    <message>
        <source>New key of the chosen action</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>所选操作的新按键</translation>
    </message>
    <message>
        <source>What the new key would do</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>新按键的作用</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>改用于此(&amp;T)</translation>
    </message>
    <message>
        <source>Give the key to the chosen action, and take it from the other one</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>将按键分配给所选操作，并从另一操作移除</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>The chosen action has no key</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>所选操作没有按键</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>The key that the chosen action was made with</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>所选操作的默认按键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>The list is in the order of what looks best, as far as a program can guess: look at the pictures too. PSNR and SSIM reward what is right on average, so a blurred fill may have more. Hold a picture to see the truth in its place.</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>列表按看起来的效果排序，这只是程序的推测：也请您亲自看看图像。PSNR 和 SSIM 偏向平均意义上的正确，因此模糊的填充可能得分更高。按住一幅图像可在原处查看真实画面。</translation>
    </message>
    <message>
        <source>Who filled</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>填充者</translation>
    </message>
    <message>
        <source>Best at</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>最佳次数</translation>
    </message>
    <message>
        <source>At how many places its fill looks best: the guess that also marks the answers to a fill</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>其填充看起来最好的位置数：与标出最佳候选的推测相同</translation>
    </message>
    <message>
        <source>PSNR, dB</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>PSNR，dB</translation>
    </message>
    <message>
        <source>How near the fill is to the truth inside the hole, mean over the places; more is better</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>孔洞内的填充与真实画面的接近程度，各处的平均值；越大越好</translation>
    </message>
    <message>
        <source>How alike the structure is inside the hole, mean over the places; 1 = equal</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>孔洞内结构的相似程度，各处的平均值；1 = 相同</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Time of one fill, without loading; median over the places</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>单次填充的用时，不含加载；各处的中位数</translation>
    </message>
    <message>
        <source>Test on known</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>在已知区域测试</translation>
    </message>
    <message>
        <source>The truth</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>真实画面</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>使用此项(&amp;U)</translation>
    </message>
    <message>
        <source>Try the shape at other places of this photo</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>在此照片的其他位置试用该形状</translation>
    </message>
    <message>
        <source>Measures of every filler and model</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>各填充方法和模型的指标</translation>
    </message>
    <message>
        <source>&amp;Other places</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>其他位置(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>app/known/dialog.py, app/models/dialog.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Too little of the photo is intact to try the hole&apos;s shape elsewhere; mask less, then test again.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>照片的完好部分太少，无法在别处试用孔洞的形状；请缩小蒙版后再测试。</translation>
    </message>
    <message>
        <source>Nothing is masked, so there is no shape to try; paint over what should go first.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>蒙版为空，没有可试用的形状；请先涂抹要去除的内容。</translation>
    </message>
    <message>
        <source>Looking for known places</source>
        <extracomment>app/known/run.py</extracomment>
        <translation>正在查找已知位置</translation>
    </message>
    <message>
        <source>The places that were tried; arrow keys choose one</source>
        <extracomment>app/known/tiles.py</extracomment>
        <translation>试用过的位置；用方向键选择</translation>
    </message>
    <message>
        <source>Photo as it was opened</source>
        <extracomment>app/looking/beside.py</extracomment>
        <translation>打开时的照片</translation>
    </message>
    <message>
        <source>The photo as it was opened; the same key goes back. It does not flicker: the settings or the system ask for less motion</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>打开时的照片；再按同一按键返回。不会闪烁：设置或系统要求减少动态效果</translation>
    </message>
    <message>
        <source>The photo as it is now</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>当前的照片</translation>
    </message>
    <message>
        <source>Before and now: drag the line, or move it with the arrow keys</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>之前与当前：拖动分隔线，或用方向键移动</translation>
    </message>
    <message>
        <source>The photo as it was opened is at the left</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>左侧是打开时的照片</translation>
    </message>
    <message>
        <source>Before and now take turns; the same key ends it</source>
        <extracomment>app/looking/controller.py</extracomment>
        <translation>之前与当前交替显示；再按同一按键结束</translation>
    </message>
    <message>
        <source>Where the photo differs from how it was opened, and how far</source>
        <extracomment>app/looking/controller.py, app/window/actions.py</extracomment>
        <translation>照片与打开时的不同之处及其程度</translation>
    </message>
    <message>
        <source>How many times as large differences are shown</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>差异的放大倍数</translation>
    </message>
    <message>
        <source>Show differences this many times as large</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>按此倍数放大显示差异</translation>
    </message>
    <message>
        <source>Scale of the difference to the photo as it was opened</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>与打开时照片的差异的色阶</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>差异</translation>
    </message>
    <message>
        <source>Overview of the photo</source>
        <extracomment>app/looking/navigator.py</extracomment>
        <translation>照片概览</translation>
    </message>
    <message>
        <source>Arrow keys move the part that is on screen.</source>
        <extracomment>app/looking/navigator.py</extracomment>
        <translation>方向键移动屏幕上显示的部分。</translation>
    </message>
    <message>
        <source>Drag to move the photo</source>
        <extracomment>app/looking/navigator.py</extracomment>
        <translation>拖动以移动照片</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>app/looking/readout.py, app/looking/split.py</extracomment>
        <translation>当前</translation>
    </message>
    <message>
        <source>Coarse</source>
        <extracomment>app/looking/readout.py</extracomment>
        <translation>粗略</translation>
    </message>
    <message>
        <source>Refined</source>
        <extracomment>app/looking/readout.py</extracomment>
        <translation>精细</translation>
    </message>
    <message>
        <source>Values of the pixel under the pointer</source>
        <extracomment>app/looking/readout.py</extracomment>
        <translation>指针处像素的值</translation>
    </message>
    <message>
        <source>Left of the line is the photo as it was opened. Arrow keys move the line, with Shift far; Escape leaves it.</source>
        <extracomment>app/looking/split.py</extracomment>
        <translation>分隔线左侧是打开时的照片。方向键移动分隔线，按住 Shift 移动更远；Esc 退出。</translation>
    </message>
    <message>
        <source>Line between before and now</source>
        <extracomment>app/looking/split.py</extracomment>
        <translation>之前与当前之间的分隔线</translation>
    </message>
    <message>
        <source>Drag to compare with the photo as it was opened</source>
        <extracomment>app/looking/split.py</extracomment>
        <translation>拖动以与打开时的照片比较</translation>
    </message>
    <message>
        <source>Computing…</source>
        <extracomment>app/masking/bar.py</extracomment>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Keep this mask (Enter)</source>
        <extracomment>app/masking/bar.py</extracomment>
        <translation>保留此蒙版 (Enter)</translation>
    </message>
    <message>
        <source>Leave the mask as it was (Esc)</source>
        <extracomment>app/masking/bar.py</extracomment>
        <translation>蒙版保持原样 (Esc)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <extracomment>app/masking/bar.py</extracomment>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>容差</translation>
    </message>
    <message>
        <source>How far red, green and blue may each differ from the clicked pixel, of 255</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>红、绿、蓝各自与单击像素的允许差值，最大 255</translation>
    </message>
    <message>
        <source>Select a colour</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>选择一种颜色</translation>
    </message>
    <message>
        <source>Select colour</source>
        <extracomment>app/masking/colours.py, app/tools/select_colour.py</extracomment>
        <translation>选择颜色</translation>
    </message>
    <message>
        <source>Subtract a colour</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>减去一种颜色</translation>
    </message>
    <message>
        <source>Subtract colour</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>减去颜色</translation>
    </message>
    <message>
        <source>Touching only</source>
        <extracomment>app/masking/colours.py</extracomment>
        <translation>仅相连</translation>
    </message>
    <message>
        <source>Nothing stands out from its surroundings there. Draw over more of it, or around it.</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>那里没有与周围明显不同的东西。请多涂一些，或围着它画一圈。</translation>
    </message>
    <message>
        <source>Looking for the object…</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>正在查找对象…</translation>
    </message>
    <message>
        <source>Select object</source>
        <extracomment>app/masking/objects.py, app/tools/select_object.py</extracomment>
        <translation>选择对象</translation>
    </message>
    <message>
        <source>Subtract object</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>减去对象</translation>
    </message>
    <message>
        <source>The object could not be looked for.</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>无法查找对象。</translation>
    </message>
    <message>
        <source>That is masked already</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>该处已在蒙版中</translation>
    </message>
    <message>
        <source>Nothing of it was masked</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>该处不在蒙版中</translation>
    </message>
    <message>
        <source>Selected · draw over what is missing, Ctrl-draw over what is too much</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>已选择 · 涂抹可补上缺少的部分，按住 Ctrl 涂抹可去掉多余的部分</translation>
    </message>
    <message>
        <source>Taken out of the mask</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>已从蒙版中去掉</translation>
    </message>
    <message>
        <source>No change</source>
        <extracomment>app/masking/preview.py</extracomment>
        <translation>无变化</translation>
    </message>
    <message>
        <source>The mask could not be computed.</source>
        <extracomment>app/masking/preview.py</extracomment>
        <translation>无法计算蒙版。</translation>
    </message>
    <message>
        <source>Higher finds more, and more that is none</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>值越高，找到的越多，误判也越多</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Dust and specks</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>灰尘和斑点</translation>
    </message>
    <message>
        <source>Mask dust and specks</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>为灰尘和斑点建立蒙版</translation>
    </message>
    <message>
        <source>Lettering</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Mask lettering</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>为文字建立蒙版</translation>
    </message>
    <message>
        <source>No speck was found</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>未找到斑点</translation>
    </message>
    <message>
        <source>No lettering was found</source>
        <extracomment>app/masking/suggestions.py</extracomment>
        <translation>未找到文字</translation>
    </message>
    <message>
        <source>The mask stays as it is</source>
        <extracomment>app/masking/trial.py</extracomment>
        <translation>蒙版保持原样</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>How far the edge of every hole moves: out, or with a minus in</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>每个孔洞的边缘移动多远：正值向外，负值向内</translation>
    </message>
    <message>
        <source>Grow or shrink</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>扩展或收缩</translation>
    </message>
    <message>
        <source>Resize mask</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>调整蒙版大小</translation>
    </message>
    <message>
        <source>About the radius of the sharpest corner that stays</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>大约等于所保留最尖锐转角的半径</translation>
    </message>
    <message>
        <source>Smooth the outline</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>平滑轮廓</translation>
    </message>
    <message>
        <source>Smooth mask</source>
        <extracomment>app/masking/trials.py</extracomment>
        <translation>平滑蒙版</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/models/card.py, engine/fillers/__init__.py</extracomment>
        <translation>神经网络</translation>
    </message>
    <message>
        <source>comes with Lacuna</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>随 Lacuna 提供</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>出处</translation>
    </message>
    <message>
        <source>The file says nothing about it.</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>文件中没有相关说明。</translation>
    </message>
    <message>
        <source>Import weights</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>导入权重</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>未导入任何内容</translation>
    </message>
    <message>
        <source>The weights could not be read or written</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>无法读取或写入权重</translation>
    </message>
    <message>
        <source>Double-click or Enter uses a model for filling. F2 renames it.</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>双击或按 Enter 即用该模型填充。F2 重命名。</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Card of the selected model</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>所选模型的模型卡</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <extracomment>app/models/dialog.py, app/window/actions.py</extracomment>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Fill with this model from now on</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>从现在起用此模型填充</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>更改名称 (F2)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Copy its file to another place</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>将其文件复制到其他位置</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Remove its file for good</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>永久删除其文件</translation>
    </message>
    <message>
        <source>&amp;Import weights…</source>
        <extracomment>app/models/dialog.py, app/window/actions.py</extracomment>
        <translation>导入权重(&amp;I)…</translation>
    </message>
    <message>
        <source>Add a weights file: Lacuna&apos;s own, or other people&apos;s</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>添加权重文件：Lacuna 自己的或他人的</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>app/models/dialog.py, app/window/tool_options.py</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>The file does not say under which licence it may be used; ask whoever gave it to you.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>文件未说明可依据何种许可证使用；请询问提供者。</translation>
    </message>
    <message>
        <source>{what}: the file is gone.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>{what}：文件已不存在。</translation>
    </message>
    <message>
        <source>{what}: the disk is full; free some space and try again.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>{what}：磁盘已满；请释放空间后重试。</translation>
    </message>
    <message>
        <source>{what}: the folder or file is write-protected; change its permissions or choose another folder.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>{what}：文件夹或文件有写保护；请更改其权限或另选文件夹。</translation>
    </message>
    <message>
        <source>There is already a model called “{name}”; choose another name.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>已有名为“{name}”的模型；请换一个名称。</translation>
    </message>
    <message>
        <source>This is the model&apos;s own file; choose another name or folder for the copy.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>这是该模型自己的文件；请为副本另选名称或文件夹。</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be made</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>无法创建文件夹“{folder}”</translation>
    </message>
    <message>
        <source>There is no weights file “{file}”.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>没有权重文件“{file}”。</translation>
    </message>
    <message>
        <source>Lacuna weights (*{suffix})</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>Lacuna 权重 (*{suffix})</translation>
    </message>
    <message>
        <source>Export model</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>The model that comes with Lacuna</source>
        <extracomment>app/models/menu.py</extracomment>
        <translation>随 Lacuna 提供的模型</translation>
    </message>
    <message>
        <source>Copied the photo as it is now, {width}×{height} pixels</source>
        <extracomment>app/photo/clipboard.py</extracomment>
        <translation>已复制当前的照片，{width}×{height} 像素</translation>
    </message>
    <message>
        <source>dropped picture</source>
        <extracomment>app/photo/clipboard.py</extracomment>
        <translation>拖入的图像</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <extracomment>app/photo/clipboard.py</extracomment>
        <translation>粘贴的图像</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <extracomment>app/photo/clipboard.py</extracomment>
        <translation>剪贴板中没有图像</translation>
    </message>
    <message>
        <source>Opened the mask {name}</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>已打开蒙版 {name}</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo; close other programs and try again.</source>
        <extracomment>app/photo/controller.py</extracomment>
        <translation>内存不足，无法打开此照片；请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Open mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>打开蒙版</translation>
    </message>
    <message>
        <source>Save mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>保存蒙版</translation>
    </message>
    <message>
        <source>Open a photo first, then its mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>请先打开照片，再打开其蒙版</translation>
    </message>
    <message>
        <source>Paste mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>粘贴蒙版</translation>
    </message>
    <message>
        <source>Pasted the mask</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>已粘贴蒙版</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <extracomment>app/photo/controller.py, app/project/controller.py</extracomment>
        <translation>已打开 {name}</translation>
    </message>
    <message>
        <source>Saved the mask {name}</source>
        <extracomment>app/photo/masks.py</extracomment>
        <translation>已保存蒙版 {name}</translation>
    </message>
    <message>
        <source>files of {name} cannot be changed in parts</source>
        <extracomment>app/photo/encoding_questions.py</extracomment>
        <translation>{name} 文件无法局部更改</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>清除蒙版</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>反相蒙版</translation>
    </message>
    <message>
        <source>Grow mask</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>扩展蒙版</translation>
    </message>
    <message>
        <source>Fill enclosed</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>填补封闭区域</translation>
    </message>
    <message>
        <source>Shrink mask</source>
        <extracomment>app/photo/mask_actions.py</extracomment>
        <translation>收缩蒙版</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>app/photo/open_file.py</extracomment>
        <translation>未命名</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <extracomment>app/photo/presenter.py</extracomment>
        <translation>清除列表(&amp;C)</translation>
    </message>
    <message>
        <source>Forget what was opened</source>
        <extracomment>app/photo/presenter.py</extracomment>
        <translation>清除打开记录</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <extracomment>app/photo/presenter.py</extracomment>
        <translation>尚未打开过任何文件</translation>
    </message>
    <message>
        <source>Save photo as</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>照片另存为</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <extracomment>app/photo/saving.py, app/project/controller.py</extracomment>
        <translation>正在保存 {name}…</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>已保存 {name}。</translation>
    </message>
    <message>
        <source>There is not enough memory for saving; close other programs.</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>内存不足，无法保存；请关闭其他程序。</translation>
    </message>
    <message>
        <source>{name} is not in its folder any more; Save will ask before it is written again</source>
        <extracomment>app/photo/watching.py</extracomment>
        <translation>{name} 已不在其文件夹中；“保存”会先询问，再重新写入</translation>
    </message>
    <message>
        <source>{name} was changed by another program; Save will ask which of the two to keep</source>
        <extracomment>app/photo/watching.py</extracomment>
        <translation>{name} 已被其他程序更改；“保存”会询问保留哪一个</translation>
    </message>
    <message>
        <source>There is not enough memory for this project; close other programs and try again.</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>内存不足，无法打开此项目；请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Save project</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Its photo is not as it was any more, so the project holds it.</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>其照片已与原先不同，因此由项目保存照片。</translation>
    </message>
    <message>
        <source>The project could not be saved</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>无法保存项目</translation>
    </message>
    <message>
        <source>Locate the photo</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>查找照片</translation>
    </message>
    <message>
        <source>The project could not be opened</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>无法打开项目</translation>
    </message>
    <message>
        <source>Saved the project {name}.</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>已保存项目 {name}。</translation>
    </message>
    <message>
        <source>This is no Lacuna project, or a damaged one; nothing of it can be opened.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>这不是 Lacuna 项目，或项目已损坏；其中的内容都无法打开。</translation>
    </message>
    <message>
        <source>The project was saved by a newer version of Lacuna; open it with that one.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>此项目由更新版本的 Lacuna 保存；请用该版本打开。</translation>
    </message>
    <message>
        <source>The project is not there any more.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>项目已不存在。</translation>
    </message>
    <message>
        <source>What was done to this photo is too much for one project; Settings can leave attention out of it.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>对此照片的操作太多，一个项目容纳不下；可在“设置”中选择不保存注意力。</translation>
    </message>
    <message>
        <source>The photo in the project</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>项目中的照片</translation>
    </message>
    <message>
        <source>The project does not hold its photo, and “{name}” is neither in {where} nor beside the project.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>项目中没有保存照片，而且“{name}”既不在 {where} 中，也不在项目旁边。</translation>
    </message>
    <message>
        <source>“{name}” in {where} is not the photo that this project was made of: its pixels are others. Put the photo as it was back, and open the project again.</source>
        <extracomment>app/project/project_file.py</extracomment>
        <translation>{where} 中的“{name}”不是创建此项目时的照片：像素不同。请将原来的照片放回，再重新打开项目。</translation>
    </message>
    <message>
        <source>The project does not say what decided this fill, so it cannot be made again.</source>
        <extracomment>app/project/replay.py</extracomment>
        <translation>项目没有记录此填充的决定因素，因此无法重新生成。</translation>
    </message>
    <message>
        <source>it was planned otherwise, in other pieces or at another scale</source>
        <extracomment>app/project/replay.py</extracomment>
        <translation>方案不同：分块或比例有变化</translation>
    </message>
    <message>
        <source>Recovering {name}…</source>
        <extracomment>app/recovery/offering.py</extracomment>
        <translation>正在恢复 {name}…</translation>
    </message>
    <message>
        <source>Recovered {name}; it is not saved yet</source>
        <extracomment>app/recovery/offering.py</extracomment>
        <translation>已恢复 {name}；尚未保存</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept for recovery</source>
        <extracomment>app/recovery/controller.py</extracomment>
        <translation>无法为未保存的工作保留恢复副本</translation>
    </message>
    <message>
        <source>The recovery copy is damaged and cannot be used.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>恢复副本已损坏，无法使用。</translation>
    </message>
    <message>
        <source>The recovery copy was written by a newer version of Lacuna; open it with that one.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>恢复副本由更新版本的 Lacuna 写入；请用该版本打开。</translation>
    </message>
    <message>
        <source>The recovery copy is gone; another window may have used it.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>恢复副本已不存在；可能已被另一个窗口使用。</translation>
    </message>
    <message>
        <source>What was done to this photo is too much to keep for recovery; save it now and then.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>对此照片的操作太多，无法保留恢复副本；请不时保存。</translation>
    </message>
    <message>
        <source>The photo in the recovery copy</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>恢复副本中的照片</translation>
    </message>
    <message>
        <source>“{name}” is no longer in {where}. Put it back there, and what was done to it can be recovered.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>“{name}”已不在 {where} 中。将其放回后，即可恢复对它的操作。</translation>
    </message>
    <message>
        <source>“{name}” was changed by something else, and what was done fits only the photo as it was. The recovery copy is kept; put the old file back to use it.</source>
        <extracomment>app/recovery/copy_file.py</extracomment>
        <translation>“{name}”已被其他程序更改，而原先的操作只适用于更改前的照片。恢复副本已保留；将旧文件放回即可使用。</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>恢复未保存的工作</translation>
    </message>
    <message>
        <source>Lacuna was ended before this was saved. It can be opened as you left it.</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>Lacuna 在保存此内容之前结束。可按您离开时的状态打开。</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>以后(&amp;L)</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>{name} 的图像</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <extracomment>app/recovery/dialog.py</extracomment>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>The photo was written to since; this works only if its pixels are the same.</source>
        <extracomment>app/recovery/offers.py</extracomment>
        <translation>此后照片曾被写入；仅当其像素未变时才能恢复。</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>app/settings/dialog.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Options of the attention</source>
        <extracomment>app/settings/dialog.py</extracomment>
        <translation>注意力选项</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <extracomment>app/settings/dialog.py</extracomment>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>As the model says</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>按模型设定</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>窗口的颜色。</translation>
    </message>
    <message>
        <source>Language of the window. Another one is used from the next start.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>窗口的语言。更改在下次启动时生效。</translation>
    </message>
    <message>
        <source>What Fill uses.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>“填充”使用的方法。</translation>
    </message>
    <message>
        <source>Where the network runs: auto, cpu, cuda or cuda:N.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>神经网络运行的设备：auto、cpu、cuda 或 cuda:N。</translation>
    </message>
    <message>
        <source>Pixels by which a hole is grown before it is filled: the edge of what should go is blurred, and a strongly compressed JPEG has ripples around it; -1 = as far as the photo&apos;s compression asks for.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>填充前孔洞扩展的像素数：要去除内容的边缘是模糊的，高度压缩的 JPEG 在其周围还有波纹；-1 = 按照片的压缩程度决定。</translation>
    </message>
    <message>
        <source>Further answers made after each fill, to choose from; none on a slow machine.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>每次填充后额外生成、供选择的候选数；速度慢的计算机上不生成。</translation>
    </message>
    <message>
        <source>After a fill by the network, show the answer that looks best, unless something was pressed meanwhile.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>用神经网络填充后，显示看起来最好的候选，除非期间按过按键。</translation>
    </message>
    <message>
        <source>What was painted is filled as soon as a stroke ends; quick for many small holes.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>笔画一结束即填充所涂内容；适合快速处理许多小孔洞。</translation>
    </message>
    <message>
        <source>Nothing moves by itself: no bars that run, no fading of menus and lists.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>没有自动的动态效果：无滚动的进度条，菜单和列表无淡入淡出。</translation>
    </message>
    <message>
        <source>Memory for undo in MB; the oldest steps are given up.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>撤销可用的内存 (MB)；超出时放弃最早的步骤。</translation>
    </message>
    <message>
        <source>Memory that a fill by the network may take, in MB; 0 = half of what is free.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>神经网络填充可用的内存 (MB)；0 = 可用内存的一半。</translation>
    </message>
    <message>
        <source>What a project file holds: the photo, so that it can be given away, or only where the photo lies.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>项目文件保存的内容：照片本身（便于交给他人），或仅照片所在的位置。</translation>
    </message>
    <message>
        <source>Whether project files keep what the network attended to.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>项目文件是否保留神经网络关注的内容。</translation>
    </message>
    <message>
        <source>λ of the softmax over all sources (section 4): larger keeps to the best source, smaller mixes many.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>对所有来源的 softmax 的 λ（第 4 节）：较大则集中于最佳来源，较小则混合多个来源。</translation>
    </message>
    <message>
        <source>Whether neighbouring cells attend to neighbouring sources (section 4, attention propagation).</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>相邻单元格是否关注相邻来源（第 4 节，注意力传播）。</translation>
    </message>
    <message>
        <source>Every how many cells a source is taken (section 4, memory efficiency): 2 offers a quarter of them.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>每隔几个单元格取一个来源（第 4 节，内存效率）：2 表示提供四分之一的来源。</translation>
    </message>
    <message>
        <source>How far the features are reduced before cells are matched (section 4, memory efficiency).</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>匹配单元格之前特征的缩减程度（第 4 节，内存效率）。</translation>
    </message>
    <message>
        <source>Yellow and blue are told apart without seeing all colours.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>色觉障碍者也能分辨黄色和蓝色。</translation>
    </message>
    <message>
        <source>How hard a pen is pressed changes the size of the brush.</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>用笔按压的力度会改变画笔大小。</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>app/settings/table.py, app/window/main_window.py</extracomment>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Filler</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>填充方法(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Grow hole</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>扩展孔洞(&amp;G)</translation>
    </message>
    <message>
        <source>Further &amp;answers</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>额外候选(&amp;A)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Show the &amp;best guess</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>显示最佳推测(&amp;B)</translation>
    </message>
    <message>
        <source>Fi&amp;ll by itself</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>自动填充(&amp;L)</translation>
    </message>
    <message>
        <source>Reduce m&amp;otion</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>减少动态效果(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Undo may take</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>撤销可用内存(&amp;U)</translation>
    </message>
    <message>
        <source>A fill &amp;may take</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>填充可用内存(&amp;M)</translation>
    </message>
    <message>
        <source>Half of what is free</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>可用内存的一半</translation>
    </message>
    <message>
        <source>&amp;Projects hold</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>项目保存(&amp;P)</translation>
    </message>
    <message>
        <source>Attention &amp;in projects</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>项目中的注意力(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Softmax scale</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>Softmax 尺度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Propagation</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>传播(&amp;P)</translation>
    </message>
    <message>
        <source>Source s&amp;tride</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>来源步幅(&amp;T)</translation>
    </message>
    <message>
        <source>Matching &amp;rate</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>匹配缩减率(&amp;R)</translation>
    </message>
    <message>
        <source>Mas&amp;k</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>蒙版(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Pen pressure</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>笔压(&amp;P)</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>{filler} filled this pixel, and it has no attention to show</source>
        <extracomment>app/attention/explorer.py</extracomment>
        <translation>此像素由“{filler}”填充，没有可显示的注意力</translation>
    </message>
    <message>
        <source>The direction in which the source lies, as a colour: {low} to {high}</source>
        <extracomment>app/attention/legend.py</extracomment>
        <translation>来源所在的方向，以颜色表示（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>Scale: {low} to {high}</source>
        <extracomment>app/attention/legend.py</extracomment>
        <translation>色阶：{low} 至 {high}</translation>
    </message>
    <message numerus="yes">
        <source>Pixel {x}, {y} attended {share} to these {n} patches.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>
            <numerusform>像素 {x}, {y} 对这 {n} 个图块的关注占 {share}。</numerusform>
        </translation>
    </message>
    <message>
        <source>softmax scale</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>softmax 尺度</translation>
    </message>
    <message>
        <source>propagation</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>传播</translation>
    </message>
    <message>
        <source>background stride</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>来源步幅</translation>
    </message>
    <message>
        <source>foreground rate</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>匹配缩减率</translation>
    </message>
    <message numerus="yes">
        <source>Pixel {x}, {y} of hole {number} of {holes} attended {share} to these {n} patches.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>
            <numerusform>孔洞 {number}/{holes} 的像素 {x}, {y} 对这 {n} 个图块的关注占 {share}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Options ({count})…</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>选项 ({count})…</translation>
    </message>
    <message>
        <source>Not as the model says: {options}.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>与模型设定不同：{options}。</translation>
    </message>
    <message>
        <source>{share} went to sources too weak to keep.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>另有 {share} 分给了过弱而未保留的来源。</translation>
    </message>
    <message>
        <source>Pinned; click it again to let go.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>已固定；再次单击可取消固定。</translation>
    </message>
    <message>
        <source>Source {rank}: {width}×{height} px at {x}, {y}</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>来源 {rank}：{width}×{height} px，位于 {x}, {y}</translation>
    </message>
    <message>
        <source>The filled pixel that depends most on these known pixels attended {share} to them.</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>最依赖这些已知像素的已填充像素对它们的关注占 {share}。</translation>
    </message>
    <message>
        <source>{share} apart</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>相差 {share}</translation>
    </message>
    <message numerus="yes">
        <source>full colour: {n} cells away</source>
        <extracomment>app/attention/views.py</extracomment>
        <translation>
            <numerusform>最浓：相距 {n} 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>The process that fills ended by itself: {reason}. What was finished is kept; start again.</source>
        <extracomment>app/batch/controller.py</extracomment>
        <translation>填充进程自行终止：{reason}。已完成的结果会保留；请重新开始。</translation>
    </message>
    <message>
        <source>The process that fills ended by itself. What was finished is kept; start again.</source>
        <extracomment>app/batch/controller.py</extracomment>
        <translation>填充进程自行终止。已完成的结果会保留；请重新开始。</translation>
    </message>
    <message>
        <source>different answers: {made}, not {wanted}.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>不同的候选：{made} 个，而非 {wanted} 个。</translation>
    </message>
    <message>
        <source>{result} exists already.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>{result} 已存在。</translation>
    </message>
    <message>
        <source>{result} is older than its photo or its mask, and was left as it is.</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>{result} 比其照片或蒙版旧，已原样保留。</translation>
    </message>
    <message>
        <source>{name} was not filled. {why}</source>
        <extracomment>app/batch/filling.py</extracomment>
        <translation>未填充 {name}。{why}</translation>
    </message>
    <message>
        <source>{name} was left out: it is a {kind} file; Lacuna opens {formats}.</source>
        <extracomment>app/batch/listing.py</extracomment>
        <translation>已略过 {name}：它是 {kind} 文件；Lacuna 可打开 {formats}。</translation>
    </message>
    <message>
        <source>{photo} would overwrite the result of {other}; rename one of them.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{photo} 会覆盖 {other} 的结果；请重命名其中一个。</translation>
    </message>
    <message>
        <source>The result of {photo} would replace the photo {other}; give a suffix or another folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{photo} 的结果会替换照片 {other}；请指定后缀或另选文件夹。</translation>
    </message>
    <message>
        <source>The result of {photo} would replace itself; give a suffix or another folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{photo} 的结果会替换它自身；请指定后缀或另选文件夹。</translation>
    </message>
    <message>
        <source>{name} was not filled: the mask {mask} marks no hole.</source>
        <extracomment>app/batch/reading.py</extracomment>
        <translation>未填充 {name}：蒙版 {mask} 没有标出孔洞。</translation>
    </message>
    <message>
        <source>{name} was not filled: its process ended by itself (code {code}).</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>未填充 {name}：其进程自行终止（代码 {code}）。</translation>
    </message>
    <message>
        <source>The batch was ended: its process ended by itself (code {code}). {times} times in a row.</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>批处理已终止：其进程自行终止（代码 {code}），连续 {times} 次。</translation>
    </message>
    <message>
        <source>{name} was not filled: its process was ended by the system, which does so when memory runs out. Use fewer jobs.</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>未填充 {name}：其进程被系统终止，通常是因为内存不足。请减少同时处理的数量。</translation>
    </message>
    <message>
        <source>The batch was ended: its process was ended by the system, which does so when memory runs out. Use fewer jobs. {times} times in a row.</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>批处理已终止：其进程连续 {times} 次被系统终止，通常是因为内存不足。请减少同时处理的数量。</translation>
    </message>
    <message>
        <source>{name} was given up: its files could not be read or written within {seconds:g} s. Look whether the disk or the network share answers.</source>
        <extracomment>app/batch/runner.py</extracomment>
        <translation>已放弃 {name}：其文件在 {seconds:g} s 内无法读取或写入。请检查磁盘或网络共享是否有响应。</translation>
    </message>
    <message>
        <source>There is no shard {number} of {count}; the first is 1/{last}.</source>
        <extracomment>app/batch/values.py</extracomment>
        <translation>没有第 {number}/{count} 个分片；第一个是 1/{last}。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>{done}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are ready to be filled.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} 张照片已准备好填充。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos filled.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>已填充 {n} 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not taken; the list says why.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} 个文件未纳入；原因见列表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} results are there already.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} 个结果已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} 个已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were not filled; the list says why.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>{n} 张照片未填充；原因见列表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are left; start again to go on.</source>
        <extracomment>app/batch/window/sentences.py</extracomment>
        <translation>
            <numerusform>还有 {n} 张照片尚未处理；重新开始即可继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mask holds labels, numbers from 0 to {largest}; everything but 0 was taken as the hole.</source>
        <extracomment>app/document/mask_channels.py</extracomment>
        <translation>蒙版包含 0 到 {largest} 的数字标签；0 以外的部分均视为孔洞。</translation>
    </message>
    <message>
        <source>The mask marks {percent} % of the photo as the hole; invert it if that should be kept.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>蒙版将照片的 {percent}% 标为孔洞；如果这部分应当保留，请将蒙版反相。</translation>
    </message>
    <message>
        <source>The mask was scaled from {width}×{height} to {photo_width}×{photo_height} pixels.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>蒙版已从 {width}×{height} 缩放到 {photo_width}×{photo_height} 像素。</translation>
    </message>
    <message>
        <source>The mask {name} is {width}×{height} pixels, but the photo is {photo_width}×{photo_height}. Their proportions differ, so it cannot be scaled.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>蒙版 {name} 为 {width}×{height} 像素，而照片为 {photo_width}×{photo_height} 像素。两者的比例不同，因此无法缩放。</translation>
    </message>
    <message>
        <source>The mask {name} is {width}×{height} pixels, but the photo is {photo_width}×{photo_height}.</source>
        <extracomment>app/document/mask_files.py</extracomment>
        <translation>蒙版 {name} 为 {width}×{height} 像素，而照片为 {photo_width}×{photo_height} 像素。</translation>
    </message>
    <message>
        <source>Fill cancelled</source>
        <extracomment>app/fill/candidate.py, app/fill/job.py</extracomment>
        <translation>已取消填充</translation>
    </message>
    <message>
        <source>Undone; Fill cancelled</source>
        <extracomment>app/fill/candidate.py, app/fill/job.py</extracomment>
        <translation>已撤销；填充已取消</translation>
    </message>
    <message>
        <source>{filler}: answer {number} of {count}</source>
        <extracomment>app/fill/candidates.py, app/fill/strip.py</extracomment>
        <translation>{filler}：候选 {number}/{count}</translation>
    </message>
    <message>
        <source>{filler}: answer {number}</source>
        <extracomment>app/fill/candidates.py</extracomment>
        <translation>{filler}：候选 {number}</translation>
    </message>
    <message>
        <source>{filler} cannot leave out sources, so the network fills</source>
        <extracomment>app/fill/candidates.py</extracomment>
        <translation>“{filler}”无法排除来源，因此由神经网络填充</translation>
    </message>
    <message>
        <source>Best guess: {filler}</source>
        <extracomment>app/fill/candidates.py</extracomment>
        <translation>最佳推测：{filler}</translation>
    </message>
    <message>
        <source>preparing</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>准备</translation>
    </message>
    <message>
        <source>coarse picture</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>粗略图像</translation>
    </message>
    <message>
        <source>attention</source>
        <extracomment>app/fill/panel.py, app/models/card.py, training/run/health.py</extracomment>
        <translation>注意力</translation>
    </message>
    <message>
        <source>refining</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>精细化</translation>
    </message>
    <message>
        <source>detail</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>细节</translation>
    </message>
    <message>
        <source>compositing</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>合成</translation>
    </message>
    <message>
        <source>{what}: {stage}…</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>{what}：{stage}…</translation>
    </message>
    <message>
        <source>{what}: {stage}, part {part} of {parts}…</source>
        <extracomment>app/fill/panel.py</extracomment>
        <translation>{what}：{stage}，第 {part}/{parts} 部分…</translation>
    </message>
    <message>
        <source>{summary}.</source>
        <extracomment>engine/language.py</extracomment>
        <translation>{summary}。</translation>
    </message>
    <message>
        <source>Network, strong guide</source>
        <extracomment>app/fill/series.py</extracomment>
        <translation>神经网络（强引导）</translation>
    </message>
    <message>
        <source>Network, no guide</source>
        <extracomment>app/fill/series.py</extracomment>
        <translation>神经网络（无引导）</translation>
    </message>
    <message>
        <source>{filler}, again {number}</source>
        <extracomment>app/fill/series.py</extracomment>
        <translation>{filler}，重试 {number}</translation>
    </message>
    <message>
        <source>Answer {number}: {filler}</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>候选 {number}：{filler}</translation>
    </message>
    <message>
        <source>{filler}: the best guess</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>{filler}：最佳推测</translation>
    </message>
    <message numerus="yes">
        <source>{n} holes</source>
        <extracomment>app/fill/worker.py</extracomment>
        <translation>
            <numerusform>{n} 个孔洞</numerusform>
        </translation>
    </message>
    <message>
        <source>The training process ended unexpectedly, perhaps because the memory ran out or something ended it; its state after step {step} is kept, and you can continue from there.</source>
        <extracomment>app/finetune/runs.py</extracomment>
        <translation>训练进程意外终止，可能是内存不足或被其他程序终止；第 {step} 步之后的状态已保留，可从那里继续。</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly, perhaps because the memory ran out or something ended it; nothing was saved yet, so start it again.</source>
        <extracomment>app/finetune/runs.py</extracomment>
        <translation>训练进程意外终止，可能是内存不足或被其他程序终止；尚未保存任何内容，请重新开始。</translation>
    </message>
    <message>
        <source>Kept the model “{model}”</source>
        <extracomment>app/finetune/presenter.py</extracomment>
        <translation>已保留模型“{model}”</translation>
    </message>
    <message>
        <source>Only for the overlay “{overlay}”</source>
        <extracomment>app/attention/panel.py</extracomment>
        <translation>只用于叠加层“{overlay}”</translation>
    </message>
    <message>
        <source>{result} was left out: by its name it is the result of {photo}.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>已略过 {result}：从名称看，它是 {photo} 的结果。</translation>
    </message>
    <message>
        <source>The result of {photo} would replace the mask {other}; give a suffix or another folder.</source>
        <extracomment>app/batch/pairing.py</extracomment>
        <translation>{photo} 的结果会替换蒙版 {other}；请指定后缀或另选文件夹。</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <extracomment>app/batch/window/dialog.py</extracomment>
        <translation>列表是空的</translation>
    </message>
    <message>
        <source>Training went wrong at step {step} ({reason}); it went back to step {to_step} and goes on.</source>
        <extracomment>app/finetune/run_record.py</extracomment>
        <translation>训练在第 {step} 步出错（{reason}）；已退回到第 {to_step} 步并继续。</translation>
    </message>
    <message numerus="yes">
        <source>{n} usable photos, {size} px.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>
            <numerusform>{n} 张可用照片，{size} px。</numerusform>
        </translation>
    </message>
    <message>
        <source>{smallest} to {largest}</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>{smallest} 至 {largest}</translation>
    </message>
    <message numerus="yes">
        <source>{n} usable photos, {size} px; {training} to learn from and {held} held out to measure on; {skipped} skipped.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>
            <numerusform>{n} 张可用照片，{size} px；{training} 张用于学习，{held} 张留出用于衡量；跳过 {skipped} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} usable photos, {size} px; {training} to learn from and {held} held out to measure on.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>
            <numerusform>{n} 张可用照片，{size} px；{training} 张用于学习，{held} 张留出用于衡量。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} usable photos, {size} px; {skipped} skipped.</source>
        <extracomment>app/finetune/scanning.py</extracomment>
        <translation>
            <numerusform>{n} 张可用照片，{size} px；跳过 {skipped} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is unfinished: step {step} of {total}, {n} photos, last saved {when}.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>
            <numerusform>“{name}”未完成：第 {step}/{total} 步，{n} 张照片，上次保存于 {when}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is unfinished: step {step}, {n} photos, last saved {when}.</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>
            <numerusform>“{name}”未完成：第 {step} 步，{n} 张照片，上次保存于 {when}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {photo}</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>仅 {photo}</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>步</translation>
    </message>
    <message>
        <source>Step {step}: ℓ1 in the holes {loss:.3f}</source>
        <extracomment>app/finetune/window/curve.py</extracomment>
        <translation>第 {step} 步：孔洞内 ℓ1 {loss:.3f}</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <extracomment>app/finetune/window/dialog.py</extracomment>
        <translation>微调</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>▲ better</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>▲ 变好</translation>
    </message>
    <message>
        <source>▼ worse</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>▼ 变差</translation>
    </message>
    <message>
        <source>{measure} (higher is better)</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>{measure}（越高越好）</translation>
    </message>
    <message>
        <source>{measure} (lower is better)</source>
        <extracomment>app/finetune/window/measures_table.py</extracomment>
        <translation>{measure}（越低越好）</translation>
    </message>
    <message>
        <source>Limit the minutes</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>限制分钟数</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Limit the steps</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>限制步数</translation>
    </message>
    <message>
        <source> steps</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation> 步</translation>
    </message>
    <message>
        <source>Tick the box beside it first</source>
        <extracomment>app/finetune/window/options_panel.py</extracomment>
        <translation>请先勾选旁边的复选框</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are held out: never learned from, only judged on.</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>
            <numerusform>留出 {n} 张照片：从不用于学习，只用于评判。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files skipped: why?</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>
            <numerusform>跳过了 {n} 个文件：查看原因</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose in the list what to remove</source>
        <extracomment>app/finetune/window/photos_panel.py</extracomment>
        <translation>请在列表中选择要移除的项</translation>
    </message>
    <message>
        <source>Previous place ({key})</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>上一处 ({key})</translation>
    </message>
    <message>
        <source>Next place ({key})</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>下一处 ({key})</translation>
    </message>
    <message>
        <source>Place {place} of {places}</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>第 {place}/{places} 处</translation>
    </message>
    <message>
        <source>Left of the divider</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>分隔线左侧</translation>
    </message>
    <message>
        <source>Right of the divider</source>
        <extracomment>app/finetune/window/picture_dialog.py</extracomment>
        <translation>分隔线右侧</translation>
    </message>
    <message>
        <source>{left} on the left {share:.0%} of the picture, {right} on the rest; arrow keys move the divider</source>
        <extracomment>app/finetune/window/picture_view.py</extracomment>
        <translation>图像左侧 {share:.0%} 为{left}，其余为{right}；方向键移动分隔线</translation>
    </message>
    <message>
        <source>Held-out places: {columns}</source>
        <extracomment>app/finetune/window/run_page.py, app/finetune/window/sheet_view.py</extracomment>
        <translation>留出的位置：{columns}</translation>
    </message>
    <message>
        <source>No training is running</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>没有正在进行的训练</translation>
    </message>
    <message>
        <source>{seconds:.2g} s a step</source>
        <extracomment>app/finetune/window/run_page.py</extracomment>
        <translation>每步 {seconds:.2g} s</translation>
    </message>
    <message>
        <source>{name} must be pairs such as “scene = 0.5, face = 0.2”, not “{text}”.</source>
        <extracomment>app/finetune/window/settings_fields.py</extracomment>
        <translation>{name} 必须是成对的值，例如“scene = 0.5, face = 0.2”，而不是“{text}”。</translation>
    </message>
    <message>
        <source>{name} must be a whole number, not “{text}”.</source>
        <extracomment>app/finetune/window/settings_fields.py</extracomment>
        <translation>{name} 必须是整数，而不是“{text}”。</translation>
    </message>
    <message>
        <source>{name} must be a number, not “{text}”.</source>
        <extracomment>app/finetune/window/settings_fields.py</extracomment>
        <translation>{name} 必须是数字，而不是“{text}”。</translation>
    </message>
    <message>
        <source>{part} {number}: {name}</source>
        <extracomment>app/finetune/window/settings_fields.py</extracomment>
        <translation>{part} {number}：{name}</translation>
    </message>
    <message>
        <source>{part} {number}</source>
        <extracomment>app/finetune/window/settings_fields.py</extracomment>
        <translation>{part} {number}</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>app/finetune/window/settings_table.py</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>photo</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>照片</translation>
    </message>
    <message>
        <source>hole</source>
        <extracomment>app/finetune/window/sheet_view.py, training/config.py</extracomment>
        <translation>孔洞</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>app/finetune/window/sheet_view.py</extracomment>
        <translation>当前</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>微调</translation>
    </message>
    <message>
        <source>Fine-tuning “{name}” is done: see the verdict</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>微调“{name}”：已完成，请查看结论</translation>
    </message>
    <message>
        <source>Fine-tuning “{name}” is unfinished: go on…</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>微调“{name}”：未完成，继续…</translation>
    </message>
    <message>
        <source>Fine-tuning {share:.0%}</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>微调：{share:.0%}</translation>
    </message>
    <message>
        <source>Fine-tuning {share:.0%}, {time} left</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>微调：{share:.0%}，剩余 {time}</translation>
    </message>
    <message>
        <source>Fine-tuning: step {step}</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>微调：第 {step} 步</translation>
    </message>
    <message>
        <source>Fine-tuning: step {step}, {time} left</source>
        <extracomment>app/finetune/window/status_button.py</extracomment>
        <translation>微调：第 {step} 步，剩余 {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps in {time}</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>
            <numerusform>{n} 步，用时 {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fills in places it never saw</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>
            <numerusform>在从未见过的位置填充 {n} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} held-out photos</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>
            <numerusform>{n} 张留出的照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fills on {photos}</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>
            <numerusform>在 {photos}上填充 {n} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>{version}, place {place}</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>{version}，位置 {place}</translation>
    </message>
    <message>
        <source>{version}; click to compare before and after</source>
        <extracomment>app/finetune/window/verdict_page.py</extracomment>
        <translation>{version}；单击可比较前后</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>app/folder/controller.py</extracomment>
        <translation>
            <numerusform>{n} 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in {folder}; Lacuna opens {formats}.</source>
        <extracomment>app/folder/listing.py</extracomment>
        <translation>{folder} 中没有照片；Lacuna 可打开 {formats}。</translation>
    </message>
    <message>
        <source>There is no photo among these files; Lacuna opens {formats}.</source>
        <extracomment>app/folder/listing.py</extracomment>
        <translation>这些文件中没有照片；Lacuna 可打开 {formats}。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more; choose another one.</source>
        <extracomment>app/folder/listing.py</extracomment>
        <translation>文件夹 {folder} 已不存在；请另选文件夹。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read; choose another one.</source>
        <extracomment>app/folder/listing.py</extracomment>
        <translation>文件夹 {folder} 无法读取；请另选文件夹。</translation>
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
            <numerusform>这是最后一张照片；还有 {n} 张照片未保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: photo {number} of {count}; {n} that cannot be opened were passed over</source>
        <extracomment>app/folder/walk.py</extracomment>
        <translation>
            <numerusform>{name}：第 {number}/{count} 张照片；跳过了 {n} 张无法打开的照片</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” now.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>{key} 现在是“{action}”的按键。</translation>
    </message>
    <message>
        <source>“{action}” has the key {key} now.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>“{action}”的按键现在是 {key}。</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>“{action}”现在没有按键。</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” already.</source>
        <extracomment>app/keys/page.py</extracomment>
        <translation>{key} 已经是“{action}”的按键。</translation>
    </message>
    <message>
        <source>Fill now uses {filler}; Enter fills</source>
        <extracomment>app/known/controller.py</extracomment>
        <translation>现在使用“{filler}”；按 Enter 填充</translation>
    </message>
    <message>
        <source>Place {number} of {count}</source>
        <extracomment>app/known/dialog.py, app/known/tiles.py</extracomment>
        <translation>第 {number}/{count} 处</translation>
    </message>
    <message>
        <source>{wins} of {places}</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>{wins}/{places}</translation>
    </message>
    <message>
        <source>Choose a filler that has a result first</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>请先选择有结果的方法</translation>
    </message>
    <message>
        <source>&amp;Use {filler}</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>使用“{filler}”(&amp;U)</translation>
    </message>
    <message>
        <source>Truth</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>真实画面</translation>
    </message>
    <message>
        <source>hold: what the fillers saw</source>
        <extracomment>app/known/dialog.py</extracomment>
        <translation>按住：填充方法看到的内容</translation>
    </message>
    <message>
        <source>Test cancelled</source>
        <extracomment>app/known/job.py</extracomment>
        <translation>已取消测试</translation>
    </message>
    <message>
        <source>Undone; Test cancelled</source>
        <extracomment>app/known/job.py</extracomment>
        <translation>已撤销；测试已取消</translation>
    </message>
    <message>
        <source>The shape of the hole fits nowhere else, so it was placed at {share} of its size.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>孔洞的形状放不进其他任何位置，因此缩小到 {share} 后放置。</translation>
    </message>
    <message>
        <source>The whole mask fits at too few places, so its largest hole was placed, and that at {share} of its size.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>整个蒙版可放置的位置太少，因此改放其中最大的孔洞，并缩小到 {share}。</translation>
    </message>
    <message>
        <source>The whole mask fits at too few places, so its largest hole was placed.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>整个蒙版可放置的位置太少，因此改放其中最大的孔洞。</translation>
    </message>
    <message>
        <source>Only {number} of {count} places fit beside each other.</source>
        <extracomment>app/known/places.py</extracomment>
        <translation>{count} 处中只有 {number} 处能互不重叠地放下。</translation>
    </message>
    <message>
        <source>Testing {filler}, place {number} of {count}</source>
        <extracomment>app/known/run.py</extracomment>
        <translation>正在测试“{filler}”，第 {number}/{count} 处</translation>
    </message>
    <message>
        <source>{difference} and more</source>
        <extracomment>app/looking/difference.py</extracomment>
        <translation>{difference} 及以上</translation>
    </message>
    <message numerus="yes">
        <source>{change} pixels</source>
        <extracomment>app/masking/preview.py</extracomment>
        <translation>
            <numerusform>{change} 像素</numerusform>
        </translation>
    </message>
    <message>
        <source>paper</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>论文版</translation>
    </message>
    <message>
        <source>released</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>发布版</translation>
    </message>
    <message numerus="yes">
        <source>{parameters} in {n} tensors</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>
            <numerusform>{parameters} 个，共 {n} 个张量</numerusform>
        </translation>
    </message>
    <message>
        <source>This model cannot be used.</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>无法使用此模型。</translation>
    </message>
    <message>
        <source>parameters</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>参数</translation>
    </message>
    <message>
        <source>preset</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>预设</translation>
    </message>
    <message>
        <source>{preset}, except for:</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>{preset}，以下除外：</translation>
    </message>
    <message>
        <source>path</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>路径</translation>
    </message>
    <message>
        <source>size</source>
        <extracomment>app/models/card.py, training/config.py</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>format</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>safetensors, Lacuna&apos;s version {version}</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>safetensors，Lacuna 版本 {version}</translation>
    </message>
    <message>
        <source>written</source>
        <extracomment>app/models/card.py</extracomment>
        <translation>写入时间</translation>
    </message>
    <message>
        <source>Weights ({patterns});;All files (*)</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>权重 ({patterns});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Imported {kind} as “{name}”</source>
        <extracomment>app/models/controller.py</extracomment>
        <translation>已将“{kind}”导入为“{name}”</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>请先选择一个模型</translation>
    </message>
    <message>
        <source>Its file is not there</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>它的文件不在那里</translation>
    </message>
    <message>
        <source>Only models that you imported or trained can be changed</source>
        <extracomment>app/models/dialog.py</extracomment>
        <translation>只能更改您导入或训练的模型</translation>
    </message>
    <message>
        <source>{what}: {error}.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>{what}：{error}。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a model: take 1 to {most} characters, no dot in front and none of / \ : * ? &quot; &lt; &gt; |.</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>“{name}”不能用作模型名称：请使用 1 到 {most} 个字符，开头不能是点，且不含 / \ : * ? &quot; &lt; &gt; |。</translation>
    </message>
    <message>
        <source>“{name}” could not be copied to “{target}”</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>无法将“{name}”复制到“{target}”</translation>
    </message>
    <message>
        <source>“{name}” could not be renamed</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>无法重命名“{name}”</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>无法删除“{name}”</translation>
    </message>
    <message>
        <source>“{file}” is not a weights file of Lacuna</source>
        <extracomment>app/models/library.py</extracomment>
        <translation>“{file}”不是 Lacuna 的权重文件</translation>
    </message>
    <message>
        <source>“{old}” is now called “{new}”</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>“{old}”已改名为“{new}”</translation>
    </message>
    <message>
        <source>Deleted “{name}”; the bundled model is in use now</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>已删除“{name}”；现在使用内置模型</translation>
    </message>
    <message>
        <source>Deleted “{name}”</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>已删除“{name}”</translation>
    </message>
    <message>
        <source>Exported “{name}” to {path}</source>
        <extracomment>app/models/manager.py</extracomment>
        <translation>已将“{name}”导出到 {path}</translation>
    </message>
    <message>
        <source>{name} (broken)</source>
        <extracomment>app/models/menu.py</extracomment>
        <translation>{name}（已损坏）</translation>
    </message>
    <message>
        <source>Undo has reached its {size} of memory; the oldest steps cannot be undone any more</source>
        <extracomment>app/photo/history.py</extracomment>
        <translation>撤销已用满 {size} 内存；最早的步骤无法再撤销</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <extracomment>app/photo/history.py</extracomment>
        <translation>已撤销：{step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <extracomment>app/photo/history.py</extracomment>
        <translation>已重做：{step}</translation>
    </message>
    <message>
        <source>Nothing has changed since {name} was opened but the mask, which Save mask keeps</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>自 {name} 打开以来只有蒙版变了；可用“保存蒙版”保存它</translation>
    </message>
    <message>
        <source>Nothing has changed since {name} was opened</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>自 {name} 打开以来没有更改</translation>
    </message>
    <message>
        <source>Nothing has changed since {name} was saved but the mask, which Save mask keeps</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>自 {name} 保存以来只有蒙版变了；可用“保存蒙版”保存它</translation>
    </message>
    <message>
        <source>Nothing has changed since {name} was saved</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>自 {name} 保存以来没有更改</translation>
    </message>
    <message>
        <source>The mask is not in it; Save mask keeps it.</source>
        <extracomment>app/photo/saving.py</extracomment>
        <translation>其中不含蒙版；可用“保存蒙版”保存它。</translation>
    </message>
    <message numerus="yes">
        <source>Fill {n} holes</source>
        <extracomment>app/photo/step_names.py</extracomment>
        <translation>
            <numerusform>填充 {n} 个孔洞</numerusform>
        </translation>
    </message>
    <message>
        <source>The new language is used from the next start</source>
        <extracomment>app/preferences.py</extracomment>
        <translation>新语言将在下次启动时生效</translation>
    </message>
    <message>
        <source>untitled</source>
        <extracomment>app/project/controller.py</extracomment>
        <translation>未命名</translation>
    </message>
    <message>
        <source>The photo is no longer in {folder}; put it back there first.</source>
        <extracomment>app/recovery/offers.py</extracomment>
        <translation>照片已不在 {folder} 中；请先将其放回。</translation>
    </message>
    <message>
        <source>cells</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>个单元格</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>The photo itself</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>照片本身</translation>
    </message>
    <message>
        <source>A link to its file</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>指向其文件的链接</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Within rows and columns</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>在行和列之内</translation>
    </message>
    <message>
        <source>Also from the end of a row to the next</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>也从行尾延续到下一行</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>不传播</translation>
    </message>
    <message>
        <source>1: cells of 4 px</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>1：4 px 的单元格</translation>
    </message>
    <message>
        <source>2: cells of 8 px</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>2：8 px 的单元格</translation>
    </message>
    <message>
        <source>4: cells of 16 px</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>4：16 px 的单元格</translation>
    </message>
    <message>
        <source>Pink, hatched</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>粉色斜纹</translation>
    </message>
    <message>
        <source>Yellow, hatched</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>黄色斜纹</translation>
    </message>
    <message>
        <source>Blue, plain</source>
        <extracomment>app/settings/table.py</extracomment>
        <translation>蓝色纯色</translation>
    </message>
    <message>
        <source>This tool has no size</source>
        <extracomment>app/window/tool_options.py</extracomment>
        <translation>此工具没有大小</translation>
    </message>
    <message>
        <source>This could not be opened again, so it was not written. Save the photo instead.</source>
        <extracomment>app/work/work_file.py</extracomment>
        <translation>此内容将无法再次打开，因此未写入。请改为保存照片。</translation>
    </message>
    <message>
        <source>is cut into more than {most} {what}, which takes too long to read. Save it anew first.</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>分成了超过 {most} 个 {what}，读取时间过长。请先重新保存。</translation>
    </message>
    <message>
        <source>The RAW was developed with the camera&apos;s white balance, and is never written to.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>RAW 已按相机的白平衡冲洗，且绝不会被写入。</translation>
    </message>
    <message>
        <source>is a camera RAW file. Develop it with a RAW converter first; Lacuna never writes to it.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>是相机 RAW 文件。请先用 RAW 转换软件冲洗；Lacuna 从不写入此类文件。</translation>
    </message>
    <message>
        <source>is a camera RAW file that cannot be developed here. Develop it with a RAW converter first; Lacuna never writes to it.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>是无法在此冲洗的相机 RAW 文件。请先用 RAW 转换软件冲洗；Lacuna 从不写入此类文件。</translation>
    </message>
    <message>
        <source>What the camera wrote into it (EXIF) cannot be read from this kind of RAW.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>无法从此类 RAW 读取相机写入的信息 (EXIF)。</translation>
    </message>
    <message>
        <source>The EXIF data of this RAW cannot be kept.</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>此 RAW 的 EXIF 数据无法保留。</translation>
    </message>
    <message>
        <source>{bits}-bit</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>{bits} 位</translation>
    </message>
    <message>
        <source>strips or tiles</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>条带或分块</translation>
    </message>
    <message>
        <source>is a TIFF of {pages} pages; only single photos can be opened. Save one page as a picture first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>是含 {pages} 页的 TIFF；只能打开单张照片。请先将其中一页保存为图像。</translation>
    </message>
    <message>
        <source>The smaller preview inside the file is not kept.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>文件中较小的预览图不予保留。</translation>
    </message>
    <message>
        <source>colours of {subsampling} were asked for</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>指定了 {subsampling} 的颜色</translation>
    </message>
    <message>
        <source>is not a photo, or its beginning is damaged; Lacuna opens {formats}.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>不是照片，或其开头已损坏；Lacuna 可打开 {formats}。</translation>
    </message>
    <message>
        <source>is a {kind} file; Lacuna opens {formats}. Convert it first.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>是 {kind} 文件；Lacuna 可打开 {formats}。请先转换。</translation>
    </message>
    <message>
        <source>a {kind} file</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{kind} 文件</translation>
    </message>
    <message>
        <source>The photo</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>照片</translation>
    </message>
    <message>
        <source>{photo} {problem}</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{photo} {problem}</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} GiB; it is not opened.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} 大于 {limit} GiB，无法打开。</translation>
    </message>
    <message>
        <source>The EXIF data is damaged and will not be saved.</source>
        <extracomment>engine/photo/decoding_avif.py, engine/photo/reading.py</extracomment>
        <translation>EXIF 数据已损坏，将不会保存。</translation>
    </message>
    <message>
        <source>{reason}. Choose another folder.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{reason}。请另选文件夹。</translation>
    </message>
    <message>
        <source>cannot be saved as {format}</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>无法保存为 {format}</translation>
    </message>
    <message>
        <source>has {depth} bits per channel, which {format} cannot hold</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>每通道 {depth} 位，{format} 无法容纳</translation>
    </message>
    <message>
        <source>has transparency, which {format} cannot hold</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>含有透明度，{format} 无法容纳</translation>
    </message>
    <message>
        <source>has a colour profile, which {format} cannot be given here</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>含有颜色配置文件，此处无法写入 {format}</translation>
    </message>
    <message>
        <source>is wider or higher than the {side} pixels of {format}</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>的宽或高超过 {format} 的上限 {side} 像素</translation>
    </message>
    <message>
        <source>a device or a pipe has that name. Choose another name.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>已有同名的设备或管道。请换一个名称。</translation>
    </message>
    <message>
        <source>the disk is full. Free some space or choose another folder.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>磁盘已满。请释放空间或另选文件夹。</translation>
    </message>
    <message>
        <source>a folder has that name. Choose another name.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>已有同名的文件夹。请换一个名称。</translation>
    </message>
    <message>
        <source>it or its folder {folder} may not be written to. Choose another folder.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>无法写入该文件或其文件夹 {folder}。请另选文件夹。</translation>
    </message>
    <message>
        <source>the folder {folder} does not exist. Choose another folder.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>文件夹 {folder} 不存在。请另选文件夹。</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>名称太长。请换一个较短的名称。</translation>
    </message>
    <message>
        <source>{name} does not name a format to save in. End the name in {suffixes}.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} 未指明保存格式。请以 {suffixes} 结尾命名。</translation>
    </message>
    <message>
        <source>{name} is a {format} file, which Lacuna never writes to. Choose another name.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} 是 {format} 文件，Lacuna 从不写入此类文件。请换一个名称。</translation>
    </message>
    <message>
        <source>{name} could not be saved as {format}: {error}. Choose PNG instead.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>无法将 {name} 保存为 {format}：{error}。请改选 PNG。</translation>
    </message>
    <message>
        <source>The resolution was left out: {format} cannot hold a number that small or that large.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>分辨率已略去：{format} 无法容纳这么小或这么大的数值。</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Python pickle</translation>
    </message>
    <message>
        <source>a zip archive, perhaps a PyTorch .pth or .pt file</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>zip 压缩包，可能是 PyTorch 的 .pth 或 .pt 文件</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>JPEG 图像</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>TIFF 图像</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>WebP 图像</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>HDF5 文件</translation>
    </message>
    <message>
        <source>a GGUF file</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>GGUF 文件</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>gzip 压缩包</translation>
    </message>
    <message>
        <source>a Git LFS pointer: the file itself was not downloaded</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>Git LFS 指针：文件本身尚未下载</translation>
    </message>
    <message>
        <source>a web page</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>网页</translation>
    </message>
    <message>
        <source>“{name}” and {more} more are</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>“{name}”及另外 {more} 个</translation>
    </message>
    <message>
        <source>The weights file “{path}” is cut off: it ends before its data does. Please copy or download it again.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>权重文件“{path}”被截断：数据尚未结束，文件就已结束。请重新复制或下载。</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file in the safetensors format: it looks like {kind}.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>“{path}”不是 safetensors 格式的权重文件：看起来是 {kind}。</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file of Lacuna: it holds weights, but not of a Lacuna network.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>“{path}”不是 Lacuna 的权重文件：其中有权重，但不属于 Lacuna 的神经网络。</translation>
    </message>
    <message>
        <source>The weights file “{path}” is of format {version}, newer than this Lacuna can read; please update.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>权重文件“{path}”的格式为 {version}，比此 Lacuna 所能读取的新；请更新。</translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>嵌套过深。</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: “{name}” is of type {kind}, not a floating-point number.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>权重文件“{path}”不匹配：“{name}”的类型为 {kind}，不是浮点数。</translation>
    </message>
    <message>
        <source>“{name}” is</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file in the safetensors format: it is of an unknown kind.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>“{path}”不是 safetensors 格式的权重文件：类型未知。</translation>
    </message>
    <message>
        <source>The weights could not be saved to “{path}”: {reason}.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>无法将权重保存到“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: {tensors} missing.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>权重文件“{path}”不匹配：缺少{tensors}。</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: {tensors} not part of the network it describes.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>权重文件“{path}”不匹配：{tensors}不属于它所描述的神经网络。</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: {tensors} of another shape ({shape} instead of {expected}).</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>权重文件“{path}”不匹配：{tensors}的形状不同（是 {shape}，而不是 {expected}）。</translation>
    </message>
    <message>
        <source>The weights for “{path}” are broken: {tensors} not finite (NaN or infinity).</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>“{path}”的权重已损坏：{tensors}不是有限值（NaN 或无穷大）。</translation>
    </message>
    <message>
        <source>The weights for “{path}” do not fit into 16 bits: {tensors} too large.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>权重“{path}”无法用 16 位存储：{tensors} 的数值过大。</translation>
    </message>
    <message>
        <source>The phase “{name}” has critics, which take crops of {wanted} px, not {size}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>训练阶段“{name}”使用判别器，它们接受 {wanted} px 的裁剪块，而不是 {size}。</translation>
    </message>
    <message>
        <source>{name} must be whole numbers above 0, not {widths}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>{name} 必须是大于 0 的整数，而不是 {widths}。</translation>
    </message>
    <message>
        <source>The critics&apos; side of {side} px must be a multiple of {step}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>判别器的边长 {side} px 必须是 {step} 的倍数。</translation>
    </message>
    <message>
        <source>There are no photos in “{root}”; choose a folder with {formats} files.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>“{root}”中没有照片；请选择含 {formats} 文件的文件夹。</translation>
    </message>
    <message>
        <source>“{root}” is not laid out as this data set: it has no folder “{folder}”.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>“{root}”的结构与此数据集不符：没有文件夹“{folder}”。</translation>
    </message>
    <message>
        <source>The pack “{path}” is of version {version}, this Lacuna reads version {readable}; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>数据包“{path}”为版本 {version}，此 Lacuna 读取版本 {readable}；{again}。</translation>
    </message>
    <message>
        <source>“{path}” is cut short or damaged; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>“{path}”被截短或已损坏；{again}。</translation>
    </message>
    <message>
        <source>“{path}” is no pack of Lacuna; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>“{path}”不是 Lacuna 的数据包；{again}。</translation>
    </message>
    <message>
        <source>{photos} photos do not fit into {limit:.0f} MiB; choose a smaller --size or --quality, or fewer photos.</source>
        <extracomment>training/data/packing.py</extracomment>
        <translation>{photos} 张照片超出 {limit:.0f} MiB；请选择更小的 --size 或 --quality，或减少照片。</translation>
    </message>
    <message>
        <source>a copy of a held-out photo</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>是留出照片的副本</translation>
    </message>
    <message>
        <source>Only {left} MB of memory are available, and fine-tuning needs at least {need} MB; close other programs and try again.</source>
        <extracomment>training/finetune/machine.py</extracomment>
        <translation>只有 {left} MB 可用内存，而微调至少需要 {need} MB；请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>There is no pace {pace}; choose one of {paces}.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>没有 {pace} 这种训练方式；请从 {paces} 中选择。</translation>
    </message>
    <message>
        <source>The plan of this run cannot be read ({error}); go on with the Lacuna that began it, or delete the run.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>无法读取此训练任务的方案（{error}）；请用开始它的 Lacuna 版本继续，或删除此训练任务。</translation>
    </message>
    <message>
        <source>This state&apos;s kernels were standardised. This recipe leaves them free from now on, and whole branches may die; a recipe with standardised kernels keeps them.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>此状态的卷积核原本是标准化的。此配方从现在起不再约束它们，整个分支可能失效；使用卷积核标准化的配方可以保持它们。</translation>
    </message>
    <message>
        <source>The training state “{path}” was made with another configuration ({what}); use the recipe it was made with, or another folder.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>训练状态“{path}”是用另一种配置（{what}）生成的；请使用生成它的配方，或另选文件夹。</translation>
    </message>
    <message>
        <source>The network is not compiled, which only makes training slower: {reason}</source>
        <extracomment>training/run/compiling.py</extracomment>
        <translation>神经网络未编译，这只会使训练变慢：{reason}</translation>
    </message>
    <message>
        <source>“{folder}” holds a run already, which would be gone on with instead of the parts; choose another folder.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>“{folder}”中已有训练任务，继续时会用它而不用这些分块；请另选文件夹。</translation>
    </message>
    <message>
        <source>Training was stopped at step {step}. {death} So start again with standardised kernels or a smaller learning rate; the best weights so far are kept.</source>
        <extracomment>training/run/trainer.py</extracomment>
        <translation>训练已在第 {step} 步停止。{death}因此请改用标准化的卷积核或更小的学习率重新开始；目前的最佳权重已保留。</translation>
    </message>
    <message>
        <source>Training went wrong again and again at step {step} ({reason}); try a smaller learning rate; the last good state is kept.</source>
        <extracomment>training/run/trainer.py</extracomment>
        <translation>训练在第 {step} 步反复出错（{reason}）；请尝试更小的学习率；最近的完好状态已保留。</translation>
    </message>
    <message>
        <source>the gradient is not a number</source>
        <extracomment>training/run/watch.py</extracomment>
        <translation>梯度不是有效数字</translation>
    </message>
    <message>
        <source>“{term}” is not a number</source>
        <extracomment>training/run/watch.py</extracomment>
        <translation>“{term}”不是有效数字</translation>
    </message>
    <message>
        <source>the loss rose to {now:.3f} from {before:.3f}</source>
        <extracomment>training/run/watch.py</extracomment>
        <translation>损失从 {before:.3f} 升至 {now:.3f}</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>training/config.py</extracomment>
        <translation>种子</translation>
    </message>
    <message>
        <source>Start of the random numbers: the same seed, the same run.</source>
        <extracomment>training/config.py</extracomment>
        <translation>随机数的起点：种子相同，训练结果相同。</translation>
    </message>
    <message>
        <source>photos</source>
        <extracomment>training/config.py</extracomment>
        <translation>照片</translation>
    </message>
    <message>
        <source>Which photographs, and how crops are cut from them.</source>
        <extracomment>training/config.py</extracomment>
        <translation>使用哪些照片，以及如何从中裁剪。</translation>
    </message>
    <message>
        <source>layout</source>
        <extracomment>training/config.py</extracomment>
        <translation>结构</translation>
    </message>
    <message>
        <source>How the folder is organised; &quot;folder&quot; is any tree of images.</source>
        <extracomment>training/config.py</extracomment>
        <translation>文件夹的组织方式；&quot;folder&quot; 为任意图像目录树。</translation>
    </message>
    <message>
        <source>kinds</source>
        <extracomment>training/config.py</extracomment>
        <translation>种类</translation>
    </message>
    <message>
        <source>Weight by kind, the part of a file&apos;s name before the first &quot;-&quot;; empty = every photo equally often. With weights, photos of an unlisted kind are not used.</source>
        <extracomment>training/config.py</extracomment>
        <translation>各种类的权重，种类即文件名中第一个“-”之前的部分；空 = 各照片机会均等。指定权重时，不使用未列种类的照片。</translation>
    </message>
    <message>
        <source>validation share</source>
        <extracomment>training/config.py</extracomment>
        <translation>验证比例</translation>
    </message>
    <message>
        <source>Of the photos, chosen by a hash of their content, that training never sees.</source>
        <extracomment>training/config.py</extracomment>
        <translation>照片中训练从不使用的比例，按内容的哈希值选取。</translation>
    </message>
    <message>
        <source>smallest scale</source>
        <extracomment>training/config.py</extracomment>
        <translation>最小比例</translation>
    </message>
    <message>
        <source>Crops are taken at a random scale from this (log-uniform) to full resolution.</source>
        <extracomment>training/config.py</extracomment>
        <translation>裁剪块的比例在此值（对数均匀分布）到原始分辨率之间随机选取。</translation>
    </message>
    <message>
        <source>flip</source>
        <extracomment>training/config.py</extracomment>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Probabilities of a mirror image, a quarter turn, a mild change of colour.</source>
        <extracomment>training/config.py</extracomment>
        <translation>镜像、旋转四分之一圈、轻微改变颜色的概率。</translation>
    </message>
    <message>
        <source>rotate</source>
        <extracomment>training/config.py</extracomment>
        <translation>旋转</translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>training/config.py</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>cache mb</source>
        <extracomment>training/config.py</extracomment>
        <translation>缓存 MB</translation>
    </message>
    <message>
        <source>Memory for decoded photos.</source>
        <extracomment>training/config.py</extracomment>
        <translation>已解码照片可用的内存。</translation>
    </message>
    <message>
        <source>masks</source>
        <extracomment>training/config.py</extracomment>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Mixture of holes, by relative weight, and their size.</source>
        <extracomment>training/config.py</extracomment>
        <translation>各类孔洞按相对权重的混合，以及孔洞的大小。</translation>
    </message>
    <message>
        <source>rectangles</source>
        <extracomment>training/config.py</extracomment>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Sides from smallest to largest of the crop&apos;s (the paper: up to 128 in 256).</source>
        <extracomment>training/config.py</extracomment>
        <translation>边长占裁剪块的比例，从最小到最大（论文：256 中最大 128）。</translation>
    </message>
    <message>
        <source>strokes</source>
        <extracomment>training/config.py</extracomment>
        <translation>笔画</translation>
    </message>
    <message>
        <source>Brush strokes and object-like ellipses.</source>
        <extracomment>training/config.py</extracomment>
        <translation>画笔笔画和类似物体的椭圆。</translation>
    </message>
    <message>
        <source>blobs</source>
        <extracomment>training/config.py</extracomment>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>saved</source>
        <extracomment>training/config.py</extracomment>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Masks from folder, scaled to the crop.</source>
        <extracomment>training/config.py</extracomment>
        <translation>来自文件夹的蒙版，缩放到裁剪块大小。</translation>
    </message>
    <message>
        <source>smallest</source>
        <extracomment>training/config.py</extracomment>
        <translation>最小</translation>
    </message>
    <message>
        <source>Sides of rectangles as a fraction of the crop.</source>
        <extracomment>training/config.py</extracomment>
        <translation>矩形边长占裁剪块的比例。</translation>
    </message>
    <message>
        <source>largest</source>
        <extracomment>training/config.py</extracomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>training/config.py</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Of saved masks, white = hole.</source>
        <extracomment>training/config.py</extracomment>
        <translation>已保存蒙版所在的文件夹，白色 = 孔洞。</translation>
    </message>
    <message>
        <source>phases</source>
        <extracomment>training/config.py</extracomment>
        <translation>训练阶段</translation>
    </message>
    <message>
        <source>A stretch of the run with its own crops, learning rate and critics.</source>
        <extracomment>training/config.py</extracomment>
        <translation>训练任务中的一段，有自己的裁剪块、学习率和判别器。</translation>
    </message>
    <message>
        <source>phase</source>
        <extracomment>training/config.py</extracomment>
        <translation>训练阶段</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>training/config.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>For logs.</source>
        <extracomment>training/config.py</extracomment>
        <translation>用于日志。</translation>
    </message>
    <message>
        <source>steps</source>
        <extracomment>training/config.py</extracomment>
        <translation>步数</translation>
    </message>
    <message>
        <source>Generator steps.</source>
        <extracomment>training/config.py</extracomment>
        <translation>生成器的步数。</translation>
    </message>
    <message>
        <source>crops</source>
        <extracomment>training/config.py</extracomment>
        <translation>裁剪块</translation>
    </message>
    <message>
        <source>Sizes drawn at random, one size a step.</source>
        <extracomment>training/config.py</extracomment>
        <translation>随机抽取的大小，每步一种。</translation>
    </message>
    <message>
        <source>crop</source>
        <extracomment>training/config.py</extracomment>
        <translation>裁剪块</translation>
    </message>
    <message>
        <source>Batches of one size.</source>
        <extracomment>training/config.py</extracomment>
        <translation>同一大小的批次。</translation>
    </message>
    <message>
        <source>Side of the square crop, px.</source>
        <extracomment>training/config.py</extracomment>
        <translation>正方形裁剪块的边长，px。</translation>
    </message>
    <message>
        <source>batch</source>
        <extracomment>training/config.py</extracomment>
        <translation>批次</translation>
    </message>
    <message>
        <source>Crops per step, over all processes.</source>
        <extracomment>training/config.py</extracomment>
        <translation>每步的裁剪块数，所有进程合计。</translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>training/config.py</extracomment>
        <translation>占比</translation>
    </message>
    <message>
        <source>How often this size is drawn, relative to the others, at the start of the phase.</source>
        <extracomment>training/config.py</extracomment>
        <translation>训练阶段开始时，此大小相对于其他大小被抽取的频率。</translation>
    </message>
    <message>
        <source>share end</source>
        <extracomment>training/config.py</extracomment>
        <translation>结束占比</translation>
    </message>
    <message>
        <source>The same at the end of the phase, linear in between; None = as at the start. Growing the share of large crops starts a run small and cheap.</source>
        <extracomment>training/config.py</extracomment>
        <translation>训练阶段结束时的同一数值，其间线性变化；None = 与开始时相同。逐渐增大大裁剪块的占比，可使训练任务以小而省的方式开始。</translation>
    </message>
    <message>
        <source>lr</source>
        <extracomment>training/config.py</extracomment>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Highest learning rate of the generator.</source>
        <extracomment>training/config.py</extracomment>
        <translation>生成器的最高学习率。</translation>
    </message>
    <message>
        <source>warmup steps</source>
        <extracomment>training/config.py</extracomment>
        <translation>预热步数</translation>
    </message>
    <message>
        <source>Linear from 0 to lr.</source>
        <extracomment>training/config.py</extracomment>
        <translation>从 0 线性增至学习率。</translation>
    </message>
    <message>
        <source>final lr</source>
        <extracomment>training/config.py</extracomment>
        <translation>最终学习率</translation>
    </message>
    <message>
        <source>Fraction of lr that a cosine reaches at the last step; 1 = constant.</source>
        <extracomment>training/config.py</extracomment>
        <translation>余弦衰减在最后一步达到的学习率比例；1 = 恒定。</translation>
    </message>
    <message>
        <source>adversarial</source>
        <extracomment>training/config.py</extracomment>
        <translation>对抗</translation>
    </message>
    <message>
        <source>Which critics, if any. With critics every crop of the phase has critics.size.</source>
        <extracomment>training/config.py</extracomment>
        <translation>使用哪些判别器（如有）。使用判别器时，此训练阶段的裁剪块大小均为 critics.size。</translation>
    </message>
    <message>
        <source>critic steps</source>
        <extracomment>training/config.py</extracomment>
        <translation>判别器步数</translation>
    </message>
    <message>
        <source>Critic steps, each on a fresh batch, before every generator step (n_critic, Algorithm 1).</source>
        <extracomment>training/config.py</extracomment>
        <translation>生成器每步之前判别器的步数，每步用新的批次（n_critic，算法 1）。</translation>
    </message>
    <message>
        <source>critic lr</source>
        <extracomment>training/config.py</extracomment>
        <translation>判别器学习率</translation>
    </message>
    <message>
        <source>Adam&apos;s, betas 0.5 and 0.9 (the paper&apos;s), constant after warmup_steps.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Adam 的学习率，betas 为 0.5 和 0.9（与论文相同），在 warmup_steps 之后恒定。</translation>
    </message>
    <message>
        <source>critic warmup steps</source>
        <extracomment>training/config.py</extracomment>
        <translation>判别器预热步数</translation>
    </message>
    <message>
        <source>Steps at the start of the phase in which only the critics learn, so that their first, random opinion does not disturb a trained generator.</source>
        <extracomment>training/config.py</extracomment>
        <translation>训练阶段开始时只有判别器学习的步数，以免其最初的随机判断干扰已训练的生成器。</translation>
    </message>
    <message>
        <source>adversarial weight</source>
        <extracomment>training/config.py</extracomment>
        <translation>对抗权重</translation>
    </message>
    <message>
        <source>λ of the generator&apos;s adversarial term; ramped up from 0 over warmup_steps.</source>
        <extracomment>training/config.py</extracomment>
        <translation>生成器对抗项的 λ；在 warmup_steps 内从 0 逐渐增大。</translation>
    </message>
    <message>
        <source>How much ℓ1 of the second stage counts in this phase; None = LossWeights.refined. A second stage without ℓ1 (section 5.1) learns from its critics alone, so a phase that has none must come before.</source>
        <extracomment>training/config.py</extracomment>
        <translation>此训练阶段中第二阶段的 ℓ1 所占的分量；None = LossWeights.refined。没有 ℓ1 的第二阶段（第 5.1 节）只从判别器学习，因此之前必须有一个不使用判别器的训练阶段。</translation>
    </message>
    <message>
        <source>weights</source>
        <extracomment>training/config.py</extracomment>
        <translation>权重</translation>
    </message>
    <message>
        <source>How much each term counts in the generator&apos;s loss. Terms of weight 0 are not computed.</source>
        <extracomment>training/config.py</extracomment>
        <translation>各项在生成器损失中所占的分量。权重为 0 的项不计算。</translation>
    </message>
    <message>
        <source>How much ℓ1 of each stage counts. 1.2 and 1 in the authors&apos; schedule; refined 0 leaves the refinement network to its critics (section 5.1).</source>
        <extracomment>training/config.py</extracomment>
        <translation>各阶段 ℓ1 所占的分量。作者的训练方案中为 1.2 和 1；refined 为 0 时，精细化网络完全由判别器训练（第 5.1 节）。</translation>
    </message>
    <message>
        <source>refined</source>
        <extracomment>training/config.py</extracomment>
        <translation>精细阶段</translation>
    </message>
    <message>
        <source>Mean ℓ1 over the hole (discounted) and over the rest, of both stages.</source>
        <extracomment>training/config.py</extracomment>
        <translation>两个阶段在孔洞内（带折扣）和其余部分的平均 ℓ1。</translation>
    </message>
    <message>
        <source>known</source>
        <extracomment>training/config.py</extracomment>
        <translation>已知区域</translation>
    </message>
    <message>
        <source>gradient penalty</source>
        <extracomment>training/config.py</extracomment>
        <translation>梯度惩罚</translation>
    </message>
    <message>
        <source>λ of WGAN-GP&apos;s penalty on the critics.</source>
        <extracomment>training/config.py</extracomment>
        <translation>WGAN-GP 对判别器的惩罚的 λ。</translation>
    </message>
    <message>
        <source>total variation</source>
        <extracomment>training/config.py</extracomment>
        <translation>全变分</translation>
    </message>
    <message>
        <source>Roughness of the fill.</source>
        <extracomment>training/config.py</extracomment>
        <translation>填充的粗糙程度。</translation>
    </message>
    <message>
        <source>gradient difference</source>
        <extracomment>training/config.py</extracomment>
        <translation>梯度差异</translation>
    </message>
    <message>
        <source>Mean ℓ1 between the steps from pixel to pixel of the fill and of the photo.</source>
        <extracomment>training/config.py</extracomment>
        <translation>填充与照片的逐像素变化之间的平均 ℓ1。</translation>
    </message>
    <message>
        <source>perceptual</source>
        <extracomment>training/config.py</extracomment>
        <translation>感知</translation>
    </message>
    <message>
        <source>Distance in the features of a network the user supplies.</source>
        <extracomment>training/config.py</extracomment>
        <translation>在用户提供的神经网络的特征中的距离。</translation>
    </message>
    <message>
        <source>style</source>
        <extracomment>training/config.py</extracomment>
        <translation>风格</translation>
    </message>
    <message>
        <source>Of the generator. Muon is used on inner kernels only; everything else is Adam&apos;s.</source>
        <extracomment>training/config.py</extracomment>
        <translation>生成器的优化器。Muon 只用于内部卷积核；其余都用 Adam。</translation>
    </message>
    <message>
        <source>&quot;adam&quot; (the paper&apos;s) or &quot;muon&quot;.</source>
        <extracomment>training/config.py</extracomment>
        <translation>&quot;adam&quot;（与论文相同）或 &quot;muon&quot;。</translation>
    </message>
    <message>
        <source>betas</source>
        <extracomment>training/config.py</extracomment>
        <translation>betas</translation>
    </message>
    <message>
        <source>Adam&apos;s; the paper&apos;s are 0.5 and 0.9.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Adam 的参数；论文中为 0.5 和 0.9。</translation>
    </message>
    <message>
        <source>momentum</source>
        <extracomment>training/config.py</extracomment>
        <translation>动量</translation>
    </message>
    <message>
        <source>Muon&apos;s.</source>
        <extracomment>training/config.py</extracomment>
        <translation>Muon 的参数。</translation>
    </message>
    <message>
        <source>clip</source>
        <extracomment>training/config.py</extracomment>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <source>Largest length of the gradient of all weights together; 0 = not clipped.</source>
        <extracomment>training/config.py</extracomment>
        <translation>所有权重的梯度合计的最大长度；0 = 不裁剪。</translation>
    </message>
    <message>
        <source>kernels</source>
        <extracomment>training/config.py</extracomment>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>&quot;free&quot; (the paper&apos;s), or &quot;standardised&quot;: every inner kernel keeps mean 0 and one length, without which long runs lose whole branches. For training from nothing; fine-tuning keeps what it was given.</source>
        <extracomment>training/config.py</extracomment>
        <translation>&quot;free&quot;（与论文相同），或 &quot;standardised&quot;：每个内部卷积核保持均值 0 和统一的长度，否则长时间训练会失去整个分支。适用于从零开始训练；微调保持原有设置。</translation>
    </message>
    <message>
        <source>kernel length</source>
        <extracomment>training/config.py</extracomment>
        <translation>卷积核长度</translation>
    </message>
    <message>
        <source>Of standardised kernels, √Σw² of one output channel.</source>
        <extracomment>training/config.py</extracomment>
        <translation>标准化卷积核的长度，即一个输出通道的 √Σw²。</translation>
    </message>
    <message>
        <source>branch length</source>
        <extracomment>training/config.py</extracomment>
        <translation>分支长度</translation>
    </message>
    <message>
        <source>The same in the two branches of the second stage, whose features shrink from layer to layer.</source>
        <extracomment>training/config.py</extracomment>
        <translation>第二阶段两个分支中的同一数值，其特征逐层减小。</translation>
    </message>
    <message>
        <source>decoder length</source>
        <extracomment>training/config.py</extracomment>
        <translation>解码器长度</translation>
    </message>
    <message>
        <source>The same in both decoders, whose features grow alike.</source>
        <extracomment>training/config.py</extracomment>
        <translation>两个解码器中的同一数值，其特征的增长方式相同。</translation>
    </message>
    <message>
        <source>The critics of appendix D.</source>
        <extracomment>training/config.py</extracomment>
        <translation>附录 D 的判别器。</translation>
    </message>
    <message>
        <source>local widths</source>
        <extracomment>training/config.py</extracomment>
        <translation>局部宽度</translation>
    </message>
    <message>
        <source>Channels of each layer.</source>
        <extracomment>training/config.py</extracomment>
        <translation>各层的通道数。</translation>
    </message>
    <message>
        <source>global widths</source>
        <extracomment>training/config.py</extracomment>
        <translation>全局宽度</translation>
    </message>
    <message>
        <source>Side of the whole crop, which the global critic sees, px.</source>
        <extracomment>training/config.py</extracomment>
        <translation>全局判别器所见的整个裁剪块的边长，px。</translation>
    </message>
    <message>
        <source>patch</source>
        <extracomment>training/config.py</extracomment>
        <translation>图块</translation>
    </message>
    <message>
        <source>Side of the square around the hole, which the local critic sees, px.</source>
        <extracomment>training/config.py</extracomment>
        <translation>局部判别器所见的孔洞周围正方形的边长，px。</translation>
    </message>
    <message>
        <source>discount</source>
        <extracomment>training/config.py</extracomment>
        <translation>折扣</translation>
    </message>
    <message>
        <source>γ of the spatially discounted loss; 0.99 in the paper, 0.9 in the authors&apos; code.</source>
        <extracomment>training/config.py</extracomment>
        <translation>空间折扣损失的 γ；论文中为 0.99，作者的代码中为 0.9。</translation>
    </message>
    <message>
        <source>ema</source>
        <extracomment>training/config.py</extracomment>
        <translation>ema</translation>
    </message>
    <message>
        <source>Decay of the averaged weights, which are what is exported.</source>
        <extracomment>training/config.py</extracomment>
        <translation>平均权重的衰减率；导出的即为平均权重。</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>training/config.py</extracomment>
        <translation>精度</translation>
    </message>
    <message>
        <source>&quot;auto&quot; = 16-bit convolutions where the device gains, else &quot;float32&quot;.</source>
        <extracomment>training/config.py</extracomment>
        <translation>&quot;auto&quot; = 在设备能获益时使用 16 位卷积，否则为 &quot;float32&quot;。</translation>
    </message>
    <message>
        <source>channels last</source>
        <extracomment>training/config.py</extracomment>
        <translation>通道在后</translation>
    </message>
    <message>
        <source>Memory layout of the pictures; faster on most processors.</source>
        <extracomment>training/config.py</extracomment>
        <translation>图像的内存布局；在大多数处理器上更快。</translation>
    </message>
    <message>
        <source>checkpoint minutes</source>
        <extracomment>training/config.py</extracomment>
        <translation>检查点间隔（分钟）</translation>
    </message>
    <message>
        <source>Time between checkpoints; at most this much work can be lost.</source>
        <extracomment>training/config.py</extracomment>
        <translation>两次检查点之间的时间；最多会丢失这么多的工作。</translation>
    </message>
    <message>
        <source>log every</source>
        <extracomment>training/config.py</extracomment>
        <translation>日志间隔</translation>
    </message>
    <message>
        <source>Steps between two lines of the log.</source>
        <extracomment>training/config.py</extracomment>
        <translation>两行日志之间的步数。</translation>
    </message>
    <message>
        <source>validate every</source>
        <extracomment>training/config.py</extracomment>
        <translation>验证间隔</translation>
    </message>
    <message>
        <source>Steps between two validations, two sheets of pictures; 0 = none.</source>
        <extracomment>training/config.py</extracomment>
        <translation>两次验证、两张对照图之间的步数；0 = 不验证。</translation>
    </message>
    <message>
        <source>validation crops</source>
        <extracomment>training/config.py</extracomment>
        <translation>验证裁剪块</translation>
    </message>
    <message>
        <source>How many crops the validation looks at.</source>
        <extracomment>training/config.py</extracomment>
        <translation>验证所用的裁剪块数。</translation>
    </message>
    <message>
        <source>sheet every</source>
        <extracomment>training/config.py</extracomment>
        <translation>对照图间隔</translation>
    </message>
    <message>
        <source>rollbacks</source>
        <extracomment>training/config.py</extracomment>
        <translation>回退次数</translation>
    </message>
    <message>
        <source>How often in a row a run may go back to its last good state before it gives up.</source>
        <extracomment>training/config.py</extracomment>
        <translation>训练任务可连续退回到最近完好状态的次数，超过则放弃。</translation>
    </message>
    <message>
        <source>This processor is too old for the libraries Lacuna is built on: they need SSE4.2, which processors have since about 2009.</source>
        <extracomment>app/system/needs.py</extracomment>
        <translation>此处理器太旧，不支持 Lacuna 所依赖的库：它们需要 SSE4.2，约 2009 年以后的处理器才具备。</translation>
    </message>
    <message>
        <source>Lacuna has no display to open its window on; without one use: lacuna fill PHOTO --mask MASK -o OUT</source>
        <extracomment>app/system/needs.py</extracomment>
        <translation>没有可供 Lacuna 打开窗口的显示器；无显示器时请使用：lacuna fill PHOTO --mask MASK -o OUT</translation>
    </message>
    <message>
        <source>Lacuna cannot open a window: this system lacks {libraries}. On Debian and Ubuntu they are installed with: sudo apt install {packages}</source>
        <extracomment>app/system/needs.py</extracomment>
        <translation>Lacuna 无法打开窗口：此系统缺少 {libraries}。在 Debian 和 Ubuntu 上可用此命令安装：sudo apt install {packages}</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>app/tools/brush.py</extracomment>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Drag to paint what should go · right-drag erases · Shift-click draws a line · [ and ] change the size</source>
        <extracomment>app/tools/brush.py</extracomment>
        <translation>拖动涂抹要去除的内容 · 右键拖动擦除 · 按住 Shift 单击画直线 · [ 和 ] 更改大小</translation>
    </message>
    <message>
        <source>Brush stroke</source>
        <extracomment>app/tools/brush.py</extracomment>
        <translation>画笔笔画</translation>
    </message>
    <message>
        <source>Erase stroke</source>
        <extracomment>app/tools/brush.py</extracomment>
        <translation>擦除笔画</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>app/tools/ellipse.py</extracomment>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Drag an ellipse · Ctrl or the right button subtracts · Shift makes a circle</source>
        <extracomment>app/tools/ellipse.py</extracomment>
        <translation>拖出椭圆 · 按住 Ctrl 或用右键减去 · 按住 Shift 画圆</translation>
    </message>
    <message>
        <source>Subtract ellipse</source>
        <extracomment>app/tools/ellipse.py</extracomment>
        <translation>减去椭圆</translation>
    </message>
    <message>
        <source>Eraser</source>
        <extracomment>app/tools/eraser.py</extracomment>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Drag to take pixels out of the mask · right-drag paints · Shift-click draws a line · [ and ] change the size</source>
        <extracomment>app/tools/eraser.py</extracomment>
        <translation>拖动将像素从蒙版中去掉 · 右键拖动涂抹 · 按住 Shift 单击画直线 · [ 和 ] 更改大小</translation>
    </message>
    <message>
        <source>Inspect</source>
        <extracomment>app/tools/inspect.py</extracomment>
        <translation>检视</translation>
    </message>
    <message>
        <source>Hover over a filled pixel to see what it attended to · click pins · click known pixels to ask back</source>
        <extracomment>app/tools/inspect.py</extracomment>
        <translation>悬停在已填充的像素上查看它关注了什么 · 单击固定 · 单击已知像素反向查询</translation>
    </message>
    <message>
        <source>Lasso</source>
        <extracomment>app/tools/lasso.py</extracomment>
        <translation>套索</translation>
    </message>
    <message>
        <source>Draw around what should go · Ctrl or the right button subtracts</source>
        <extracomment>app/tools/lasso.py</extracomment>
        <translation>围着要去除的内容画一圈 · 按住 Ctrl 或用右键减去</translation>
    </message>
    <message>
        <source>Subtract lasso</source>
        <extracomment>app/tools/lasso.py</extracomment>
        <translation>减去套索</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>app/tools/pan.py</extracomment>
        <translation>抓手</translation>
    </message>
    <message>
        <source>Drag to move the photo · with any tool: hold Space, or drag with the middle button</source>
        <extracomment>app/tools/pan.py</extracomment>
        <translation>拖动移动照片 · 使用任何工具时：按住空格键，或用中键拖动</translation>
    </message>
    <message>
        <source>Polygon</source>
        <extracomment>app/tools/polygon.py</extracomment>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Click corners · Enter, a double-click or the first corner closes it · Backspace takes the last one back · Ctrl or the right button subtracts</source>
        <extracomment>app/tools/polygon.py</extracomment>
        <translation>单击确定顶点 · 按 Enter、双击或单击第一个顶点闭合 · Backspace 撤回上一个顶点 · 按住 Ctrl 或用右键减去</translation>
    </message>
    <message>
        <source>Subtract polygon</source>
        <extracomment>app/tools/polygon.py</extracomment>
        <translation>减去多边形</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>app/tools/rectangle.py</extracomment>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Drag a rectangle · Ctrl or the right button subtracts · Shift makes a square</source>
        <extracomment>app/tools/rectangle.py</extracomment>
        <translation>拖出矩形 · 按住 Ctrl 或用右键减去 · 按住 Shift 画正方形</translation>
    </message>
    <message>
        <source>Subtract rectangle</source>
        <extracomment>app/tools/rectangle.py</extracomment>
        <translation>减去矩形</translation>
    </message>
    <message>
        <source>Click a colour to select what looks like it · Ctrl or the right button subtracts</source>
        <extracomment>app/tools/select_colour.py</extracomment>
        <translation>单击一种颜色，选择与其相近的部分 · 按住 Ctrl 或用右键减去</translation>
    </message>
    <message>
        <source>Draw over a thing, or around it · Shift-drag a box around it · Ctrl or the right button subtracts</source>
        <extracomment>app/tools/select_object.py</extracomment>
        <translation>在物体上涂抹，或围着它画一圈 · 按住 Shift 拖动画方框 · 按住 Ctrl 或用右键减去</translation>
    </message>
    <message>
        <source>Not from here</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>不取此处</translation>
    </message>
    <message>
        <source>Drag over what a fill must not use · right-drag allows it again · Shift+Enter fills again</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>拖过填充不得使用的部分 · 右键拖动重新允许 · Shift+Enter 重新填充</translation>
    </message>
    <message>
        <source>Only from here</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>仅取此处</translation>
    </message>
    <message>
        <source>Drag over all that a fill may use · right-drag takes it out again · Shift+Enter fills again</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>拖过填充可以使用的全部区域 · 右键拖动将其去掉 · Shift+Enter 重新填充</translation>
    </message>
    <message>
        <source>Allow sources</source>
        <extracomment>app/tools/source_brush.py</extracomment>
        <translation>允许来源</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>请先打开照片</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>app/window/actions.py, app/window/shortcuts.py</extracomment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>蒙版(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;ill</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>填充(&amp;I)</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>模型(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Attention</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>注意力(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>再试一次(&amp;T)</translation>
    </message>
    <message>
        <source>Another answer in the place of the newest fill</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>为最近一次填充换一个候选</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a photo or a project</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>打开照片或项目</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Go through the photos of a folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>逐张浏览文件夹中的照片</translation>
    </message>
    <message>
        <source>Open sample p&amp;hoto</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>打开示例照片(&amp;H)</translation>
    </message>
    <message>
        <source>Open a sample photo with its mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>打开一张示例照片及其蒙版</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the photo to its file</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>将照片保存到其文件</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <extracomment>app/window/actions.py, app/window/messages.py</extracomment>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save a new file</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>保存为新文件</translation>
    </message>
    <message>
        <source>Save pro&amp;ject</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>保存项目(&amp;J)</translation>
    </message>
    <message>
        <source>Save the photo with its mask, marks, fills and undo steps, to go on later</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>保存照片及其蒙版、标记、填充和撤销步骤，以便日后继续</translation>
    </message>
    <message>
        <source>Sav&amp;e project as…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>项目另存为(&amp;E)…</translation>
    </message>
    <message>
        <source>Save a new project</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>保存为新项目</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>保存并转到下一张(&amp;N)</translation>
    </message>
    <message>
        <source>Save this photo where the folder&apos;s photos go, and show the next one</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>将此照片保存到该文件夹照片的保存位置，并显示下一张</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>上一张照片(&amp;V)</translation>
    </message>
    <message>
        <source>Show the photo before in the folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>显示文件夹中的上一张照片</translation>
    </message>
    <message>
        <source>Ne&amp;xt photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>下一张照片(&amp;X)</translation>
    </message>
    <message>
        <source>Show the next photo in the folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>显示文件夹中的下一张照片</translation>
    </message>
    <message>
        <source>Fin&amp;d in folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>在文件夹中查找(&amp;D)</translation>
    </message>
    <message>
        <source>Find a photo of the folder by its name</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>按名称查找文件夹中的照片</translation>
    </message>
    <message>
        <source>C&amp;lose folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>关闭文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Put the filmstrip away</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>收起胶片条</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>批处理(&amp;B)…</translation>
    </message>
    <message>
        <source>Fill many photos with the same choices</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>以相同的选项填充多张照片</translation>
    </message>
    <message>
        <source>&amp;Close photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>关闭照片(&amp;C)</translation>
    </message>
    <message>
        <source>Close the photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>关闭照片</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>关闭编辑器</translation>
    </message>
    <message>
        <source>&amp;Copy photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>复制照片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the photo as it is now</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>复制当前的照片</translation>
    </message>
    <message>
        <source>&amp;Paste as new photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>粘贴为新照片(&amp;P)</translation>
    </message>
    <message>
        <source>Open the picture on the clipboard</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>打开剪贴板中的图像</translation>
    </message>
    <message>
        <source>Paste as &amp;mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>粘贴为蒙版(&amp;M)</translation>
    </message>
    <message>
        <source>Use the picture on the clipboard as the mask; white is the hole</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>将剪贴板中的图像用作蒙版；白色为孔洞</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Memory for undo and for fills</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>撤销和填充可用的内存</translation>
    </message>
    <message>
        <source>&amp;Open mask…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>打开蒙版(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a mask; white is the hole</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>打开蒙版；白色为孔洞</translation>
    </message>
    <message>
        <source>Open in&amp;verted mask…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>打开反相的蒙版(&amp;V)…</translation>
    </message>
    <message>
        <source>Open a mask; black is the hole</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>打开蒙版；黑色为孔洞</translation>
    </message>
    <message>
        <source>&amp;Save mask…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>保存蒙版(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the mask as a PNG, white = hole</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>将蒙版保存为 PNG，白色 = 孔洞</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>Unmask everything</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>清除整个蒙版</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>反相(&amp;I)</translation>
    </message>
    <message>
        <source>Swap hole and known</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>互换孔洞与已知区域</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>隐藏(&amp;D)</translation>
    </message>
    <message>
        <source>Hide the mask; it stays</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>隐藏蒙版，但仍保留</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>扩展(&amp;G)</translation>
    </message>
    <message>
        <source>Grow the holes by 2 px</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>将孔洞扩展 2 px</translation>
    </message>
    <message>
        <source>S&amp;hrink</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>收缩(&amp;H)</translation>
    </message>
    <message>
        <source>Shrink the holes by 2 px</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>将孔洞收缩 2 px</translation>
    </message>
    <message>
        <source>G&amp;row or shrink by…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>按数值扩展或收缩(&amp;R)…</translation>
    </message>
    <message>
        <source>Move the edge of the holes by a number</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>按数值移动孔洞的边缘</translation>
    </message>
    <message>
        <source>S&amp;mooth…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>平滑(&amp;M)…</translation>
    </message>
    <message>
        <source>Round the outline of the holes</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>使孔洞的轮廓变圆滑</translation>
    </message>
    <message>
        <source>Fill &amp;enclosed</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>填补封闭区域(&amp;E)</translation>
    </message>
    <message>
        <source>Add what the holes enclose on all sides</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>将孔洞四面包围的部分加入蒙版</translation>
    </message>
    <message>
        <source>Suggest dust and spec&amp;ks…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>查找灰尘和斑点(&amp;K)…</translation>
    </message>
    <message>
        <source>Find small spots to mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>查找可加入蒙版的小斑点</translation>
    </message>
    <message>
        <source>Suggest le&amp;ttering…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>查找文字(&amp;T)…</translation>
    </message>
    <message>
        <source>Find date stamps and captions to mask</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>查找可加入蒙版的日期戳和字幕</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>填充(&amp;F)</translation>
    </message>
    <message>
        <source>Fill what is masked; then try again</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>填充蒙版部分；之后可再试一次</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the fill, or keep its answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>停止填充，或保留当前候选</translation>
    </message>
    <message>
        <source>&amp;Previous answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>上一个候选(&amp;P)</translation>
    </message>
    <message>
        <source>Show the answer before</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>显示上一个候选</translation>
    </message>
    <message>
        <source>&amp;Next answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>下一个候选(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>显示下一个候选</translation>
    </message>
    <message>
        <source>Show the p&amp;lan</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>查看方案(&amp;L)</translation>
    </message>
    <message>
        <source>Say how the fill would be done, how long it takes and how much memory</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>说明填充将如何进行、需要多长时间和多少内存</translation>
    </message>
    <message>
        <source>Compare &amp;all fillers</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>比较所有填充方法(&amp;A)</translation>
    </message>
    <message>
        <source>Run every filler and pick a result</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>运行所有填充方法并选取结果</translation>
    </message>
    <message>
        <source>&amp;Test on known</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>在已知区域测试(&amp;T)</translation>
    </message>
    <message>
        <source>Try the hole&apos;s shape where the photo is intact, and measure every filler and model</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>在照片完好处试用孔洞的形状，衡量各填充方法和模型</translation>
    </message>
    <message>
        <source>Convert other people’s weights and use them</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>转换他人的权重并使用</translation>
    </message>
    <message>
        <source>&amp;Manage models…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>管理模型(&amp;M)…</translation>
    </message>
    <message>
        <source>List, rename, export, delete and choose models</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>列出、重命名、导出、删除和选择模型</translation>
    </message>
    <message>
        <source>&amp;Fine-tune…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>微调(&amp;F)…</translation>
    </message>
    <message>
        <source>Train the network on my own photos and keep what is better</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>用我自己的照片训练神经网络，保留更好的结果</translation>
    </message>
    <message>
        <source>Only this &amp;photo…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>仅此照片(&amp;P)…</translation>
    </message>
    <message>
        <source>Learn from the open photo alone, then fill again</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>仅从打开的照片学习，然后重新填充</translation>
    </message>
    <message>
        <source>Fill &amp;again</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>重新填充(&amp;A)</translation>
    </message>
    <message>
        <source>Fill what was filled last again: without the barred sources, else with another answer</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>重新进行上次的填充：不用已禁用的来源，否则换一个候选</translation>
    </message>
    <message>
        <source>&amp;Bar these sources</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>禁用这些来源(&amp;B)</translation>
    </message>
    <message>
        <source>Paint the probe&apos;s sources “not from here”</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>将探测到的来源涂为“不取此处”</translation>
    </message>
    <message>
        <source>A&amp;llow all</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>全部允许(&amp;L)</translation>
    </message>
    <message>
        <source>Forget every barred source</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>取消所有已禁用的来源</translation>
    </message>
    <message>
        <source>&amp;Next overlay</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>下一个叠加层(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next overlay</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>显示下一个叠加层</translation>
    </message>
    <message>
        <source>&amp;Save overlay…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>保存叠加层(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the photo with the overlay as PNG</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>将照片连同叠加层保存为 PNG</translation>
    </message>
    <message>
        <source>Save &amp;probe…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>保存探测结果(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the probed pixel&apos;s sources as JSON</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>将所探测像素的来源保存为 JSON</translation>
    </message>
    <message>
        <source>Save &amp;figure…</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>保存图示(&amp;F)…</translation>
    </message>
    <message>
        <source>Save input, fill and attention as one PNG</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>将输入、填充和注意力保存为一个 PNG</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>缩小</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>显示整张照片</translation>
    </message>
    <message>
        <source>One photo pixel on one screen pixel</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>一个照片像素对应一个屏幕像素</translation>
    </message>
    <message>
        <source>Hold O to see &amp;before</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>按住 O 查看之前的照片(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;plit before and now</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>分割对比(&amp;P)</translation>
    </message>
    <message>
        <source>Before at the left of a line that can be dragged, now at the right</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>分隔线左侧为之前，右侧为当前；分隔线可拖动</translation>
    </message>
    <message>
        <source>Side by si&amp;de</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>并排对比(&amp;D)</translation>
    </message>
    <message>
        <source>Before and now next to each other</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>之前与当前并排显示</translation>
    </message>
    <message>
        <source>Flic&amp;ker before and now</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>交替对比(&amp;K)</translation>
    </message>
    <message>
        <source>Before and now take turns</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>之前与当前交替显示</translation>
    </message>
    <message>
        <source>Diff&amp;erence to before</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>与之前的差异(&amp;E)</translation>
    </message>
    <message>
        <source>Pixel &amp;values</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>像素值(&amp;V)</translation>
    </message>
    <message>
        <source>What the pixel under the pointer holds now, held before, and was drawn as by the network</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>指针处像素当前的值、之前的值，以及神经网络绘制的值</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>导航器(&amp;N)</translation>
    </message>
    <message>
        <source>At high zoom, show the whole photo in a corner</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>高倍缩放时，在角落显示整张照片</translation>
    </message>
    <message>
        <source>Film&amp;strip</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>胶片条(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide the photos of the folder</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>显示或隐藏文件夹中的照片</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>使用整个屏幕</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>List every key</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>列出所有按键</translation>
    </message>
    <message>
        <source>&amp;About Lacuna</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>关于 Lacuna(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licences and the paper behind it</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>版本、许可证及所依据的论文</translation>
    </message>
    <message>
        <source>{what}: {how}</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>{what}：{how}</translation>
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
        <translation>请先涂抹要去除的内容</translation>
    </message>
    <message>
        <source>Fill something first: further answers are made after it</source>
        <extracomment>app/window/enabling.py</extracomment>
        <translation>请先填充；填充之后会生成更多候选</translation>
    </message>
    <message>
        <source>Nothing is being filled</source>
        <extracomment>app/batch/window/dialog.py, app/window/enabling.py</extracomment>
        <translation>没有正在进行的填充</translation>
    </message>
    <message>
        <source>Open a folder first</source>
        <extracomment>app/window/enabling.py</extracomment>
        <translation>请先打开文件夹</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>app/window/announcing.py</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>保存为 {format}</translation>
    </message>
    <message>
        <source>The whole file is encoded anew, because {reason}. A higher quality changes less and makes a larger file.</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>整个文件将重新编码，原因：{reason}。品质越高，改变越少，文件越大。</translation>
    </message>
    <message>
        <source>As the ori&amp;ginal</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>与原文件相同(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>品质(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Colours kept</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>保留的颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>品质</translation>
    </message>
    <message>
        <source>Licences…</source>
        <extracomment>app/window/help.py</extracomment>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Lacuna {version}&lt;/h3&gt;&lt;p&gt;Fills holes in photographs, offline, and keeps what the network looked at.&lt;/p&gt;&lt;p&gt;The network is that of J. Yu, Z. Lin, J. Yang, X. Shen, X. Lu and T. Huang, “Generative Image Inpainting with Contextual Attention”, CVPR 2018, trained by us on freely licensed photographs.&lt;/p&gt;&lt;p&gt;Code: Apache-2.0. Bundled model: CC BY-SA 4.0. Qt is used under the LGPL.&lt;/p&gt;</source>
        <extracomment>app/window/help.py</extracomment>
        <translation>&lt;h3&gt;Lacuna {version}&lt;/h3&gt;&lt;p&gt;离线填充照片中的孔洞，并保留神经网络关注的内容。&lt;/p&gt;&lt;p&gt;神经网络来自 J. Yu、Z. Lin、J. Yang、X. Shen、X. Lu 和 T. Huang 的“Generative Image Inpainting with Contextual Attention”，CVPR 2018，由我们用自由许可的照片训练。&lt;/p&gt;&lt;p&gt;代码：Apache-2.0。内置模型：CC BY-SA 4.0。Qt 依据 LGPL 使用。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Lacuna</source>
        <extracomment>app/window/help.py</extracomment>
        <translation>关于 Lacuna</translation>
    </message>
    <message>
        <source>The model</source>
        <extracomment>app/window/licences.py</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Built on</source>
        <extracomment>app/window/licences.py</extracomment>
        <translation>所用组件</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>app/window/licences.py</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>This text cannot be read: {error}

{details}</source>
        <extracomment>app/window/licences.py</extracomment>
        <translation>无法读取此文本：{error}

{details}</translation>
    </message>
    <message>
        <source>&amp;Pink, hatched</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>粉色斜纹(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Yellow, hatched</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>黄色斜纹(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Blue, plain</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>蓝色纯色(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>胶片条</translation>
    </message>
    <message>
        <source>All ({sampling})</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>全部 ({sampling})</translation>
    </message>
    <message>
        <source>Half ({sampling})</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>一半 ({sampling})</translation>
    </message>
    <message>
        <source>A quarter ({sampling})</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>四分之一 ({sampling})</translation>
    </message>
    <message>
        <source>As the ori&amp;ginal: quality about {quality}, colours {sampling}</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>与原文件相同(&amp;G)：品质约 {quality}，颜色 {sampling}</translation>
    </message>
    <message>
        <source>As the ori&amp;ginal: quality about {quality}</source>
        <extracomment>app/window/encoding_dialog.py</extracomment>
        <translation>与原文件相同(&amp;G)：品质约 {quality}</translation>
    </message>
    <message>
        <source>Mask &amp;colour</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>蒙版颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>app/window/main_window.py, app/window/shortcuts.py</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>Main</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>State of the network</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>神经网络状态</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Replace “{name}” in {folder}?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>替换 {folder} 中的“{name}”？</translation>
    </message>
    <message>
        <source>Save a&amp;gain</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>重新保存(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>contains {part}</source>
        <extracomment>app/window/notices.py</extracomment>
        <translation>包含 {part}</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>撤销：{step}</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>没有可撤销的步骤</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>没有可重做的步骤</translation>
    </message>
    <message>
        <source>{name}[*] — Lacuna</source>
        <extracomment>app/window/main_window.py</extracomment>
        <translation>{name}[*] — Lacuna</translation>
    </message>
    <message>
        <source>Answer {number} of {count}, more are being made…</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>候选 {number}/{count}，正在生成更多…</translation>
    </message>
    <message>
        <source>Answer {number} of {count}</source>
        <extracomment>app/fill/strip.py</extracomment>
        <translation>候选 {number}/{count}</translation>
    </message>
    <message>
        <source>“{name}” cannot go on. {reason}</source>
        <extracomment>app/finetune/window/choose_page.py</extracomment>
        <translation>“{name}”无法继续。{reason}</translation>
    </message>
    <message>
        <source>The model is being written…</source>
        <extracomment>app/finetune/window/status_button.py, app/finetune/window/verdict_page.py</extracomment>
        <translation>正在写入模型…</translation>
    </message>
    <message>
        <source>Looking for the object, then filling…</source>
        <extracomment>app/masking/objects.py</extracomment>
        <translation>正在查找对象，找到后即填充…</translation>
    </message>
    <message>
        <source>Waiting until {name} is written, to show the other photo…</source>
        <extracomment>app/photo/turn.py</extracomment>
        <translation>{name} 写入完成后将显示另一张照片…</translation>
    </message>
    <message>
        <source>Keep the answer that is shown; going on keeps it, too</source>
        <extracomment>app/window/actions.py</extracomment>
        <translation>保留当前显示的候选；继续操作也会保留</translation>
    </message>
    <message>
        <source>“{name}” has unsaved changes.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>“{name}”有未保存的更改。</translation>
    </message>
    <message>
        <source>Save them before going on?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>继续之前要保存吗？</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos have unsaved changes.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>
            <numerusform>{n} 张照片有未保存的更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save all</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>全部保存(&amp;S)</translation>
    </message>
    <message>
        <source>Replace the original “{name}”?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>替换原文件“{name}”？</translation>
    </message>
    <message>
        <source>Save as keeps the original and writes a new file.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>“另存为”会保留原文件并写入新文件。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>“{name}” is not in its folder any more.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>“{name}”已不在其文件夹中。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>“{name}”已被其他程序更改。</translation>
    </message>
    <message>
        <source>Save it there again?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>要重新保存到那里吗？</translation>
    </message>
    <message>
        <source>Overwriting loses what was changed there; reloading, what you did.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>覆盖会丢失其他程序所做的更改；重新载入会丢失您所做的更改。</translation>
    </message>
    <message>
        <source>Read it again?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>要重新读取吗？</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>重新载入(&amp;R)</translation>
    </message>
    <message>
        <source>What is “{name}”?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>“{name}”是什么？</translation>
    </message>
    <message>
        <source>Open as photo</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>作为照片打开</translation>
    </message>
    <message>
        <source>Use as mask</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>用作蒙版</translation>
    </message>
    <message>
        <source>“{name}” is {size} pixels, the photo {photo_size}.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>“{name}”为 {size} 像素，照片为 {photo_size} 像素。</translation>
    </message>
    <message>
        <source>Their proportions agree. White in the picture is the hole.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>两者的比例一致。图像中的白色为孔洞。</translation>
    </message>
    <message>
        <source>Scale it</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>缩放</translation>
    </message>
    <message>
        <source>“{name}” marks {percent} % of the photo as the hole.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>“{name}”将照片的 {percent}% 标为孔洞。</translation>
    </message>
    <message>
        <source>Inverted, it marks the rest. White in the picture is the hole.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>反相后则标出其余部分。图像中的白色为孔洞。</translation>
    </message>
    <message>
        <source>&amp;Invert it</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>反相(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Use it as it is</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>按原样使用(&amp;U)</translation>
    </message>
    <message>
        <source>Do you know where it is now?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>您知道它现在在哪里吗？</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>查找(&amp;L)…</translation>
    </message>
    <message>
        <source>Import “{kind}”?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>导入“{kind}”？</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>“{name}” is still being trained.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>“{name}”仍在训练中。</translation>
    </message>
    <message>
        <source>It can be saved now and go on the next time Lacuna is open.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>可以现在保存，下次打开 Lacuna 时继续。</translation>
    </message>
    <message>
        <source>&amp;Save and go on next time</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>保存并在下次继续(&amp;S)</translation>
    </message>
    <message>
        <source>Stop and &amp;discard</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>停止并丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>The batch is not finished: {done} of {total} photos are done.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>批处理尚未完成：已完成 {done}/{total} 张照片。</translation>
    </message>
    <message>
        <source>Results that are finished stay; the rest can be filled later.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>已完成的结果会保留；其余的可以以后再填充。</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>停止并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on filling</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>继续填充(&amp;G)</translation>
    </message>
    <message>
        <source>Delete what “{name}” has learned?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>删除“{name}”学到的内容？</translation>
    </message>
    <message>
        <source>Your photos and the other models stay as they are.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>您的照片和其他模型保持不变。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the model “{name}”?</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>删除模型“{name}”？</translation>
    </message>
    <message>
        <source>Its file is removed for good. Export it first to keep a copy.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>其文件将被永久删除。如需保留副本，请先导出。</translation>
    </message>
    <message>
        <source>There is such a file already; its content will be lost.</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>已有同名文件；其内容将丢失。</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>app/window/messages.py</extracomment>
        <translation>
            <numerusform>以及另外 {n} 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (below, with the General Public License
that it refers to). They are separate libraries in this copy of Lacuna: you may replace them with versions that you have
changed, and take Lacuna apart to find faults in such changes. Their source is at https://download.qt.io and
https://code.qt.io.
</source>
        <extracomment>app/window/notices.py</extracomment>
        <translation>Qt 和 PySide6 依据 GNU 宽通用公共许可证第 3 版使用（见下文，并附其所引用的通用公共许可证）。
在此份 Lacuna 中，它们是独立的库：您可以用自己修改过的版本替换它们，
并可对 Lacuna 进行反向分析，以查找此类修改中的错误。
其源代码位于 https://download.qt.io 和 https://code.qt.io。
</translation>
    </message>
    <message>
        <source>Wheel</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>Space-drag, middle-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>按住空格拖动，中键拖动</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>移动照片</translation>
    </message>
    <message>
        <source>[ and ], Alt+wheel</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>[ 和 ]，Alt+滚轮</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Alt-drag, Ctrl+Alt-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Alt+拖动，Ctrl+Alt+拖动</translation>
    </message>
    <message>
        <source>Right-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>右键拖动</translation>
    </message>
    <message>
        <source>Erase instead of painting</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>擦除而不是涂抹</translation>
    </message>
    <message>
        <source>Shift-click</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Shift+单击</translation>
    </message>
    <message>
        <source>Line from the last stroke</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>从上一笔画直线</translation>
    </message>
    <message>
        <source>Shift-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Shift+拖动</translation>
    </message>
    <message>
        <source>Square, circle, box</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>正方形、圆形、方框</translation>
    </message>
    <message>
        <source>Ctrl-drag</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Ctrl+拖动</translation>
    </message>
    <message>
        <source>Subtract from the mask</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>从蒙版中减去</translation>
    </message>
    <message>
        <source>Hold O</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>按住 O</translation>
    </message>
    <message>
        <source>See the photo as opened</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>查看打开时的照片</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Move the crosshair</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>移动十字光标</translation>
    </message>
    <message>
        <source>Shift+arrows, Ctrl+arrows</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Shift+方向键，Ctrl+方向键</translation>
    </message>
    <message>
        <source>Move it far, by one pixel</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>移动更远，移动一个像素</translation>
    </message>
    <message>
        <source>Put the tool down, lift it</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>落下或抬起工具</translation>
    </message>
    <message>
        <source>Shift+P</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Shift+P</translation>
    </message>
    <message>
        <source>The same, but erase</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>同上，但为擦除</translation>
    </message>
    <message>
        <source>End a stroke, close a polygon</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>结束笔画，闭合多边形</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Take the last corner back</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>撤回上一个顶点</translation>
    </message>
    <message>
        <source>Give a stroke up</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>放弃笔画</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>Enter，Esc</translation>
    </message>
    <message>
        <source>Keep or cancel what is tried</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>保留或取消试用的内容</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>1 到 9</translation>
    </message>
    <message>
        <source>Pick a result or a place</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>选取结果或位置</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>方向键，Home，End</translation>
    </message>
    <message>
        <source>Compare two pictures</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>比较两幅图像</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>F2，Delete</translation>
    </message>
    <message>
        <source>Rename or delete a model</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>重命名或删除模型</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>On the photo</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>在照片上</translation>
    </message>
    <message>
        <source>Painting without a mouse</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>不用鼠标涂抹</translation>
    </message>
    <message>
        <source>In bars and windows</source>
        <extracomment>app/window/shortcuts.py</extracomment>
        <translation>在工具条和窗口中</translation>
    </message>
    <message>
        <source>Drop folders or photos here</source>
        <extracomment>app/window/source_list.py</extracomment>
        <translation>将文件夹或照片拖到这里</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Sample photo</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>示例照片</translation>
    </message>
    <message>
        <source>Open or drop a photo or a folder</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>打开或拖入照片或文件夹</translation>
    </message>
    <message>
        <source>Paint over what should go, press Enter, save.</source>
        <extracomment>app/window/start_page.py</extracomment>
        <translation>涂抹要去除的内容，按 Enter，保存。</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>撤销 {step}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <extracomment>app/window/step_tip.py</extracomment>
        <translation>重做 {step}(&amp;R)</translation>
    </message>
    <message>
        <source>Brush size ([ and ], or Alt+wheel)</source>
        <extracomment>app/window/tool_options.py</extracomment>
        <translation>画笔大小（[ 和 ]，或 Alt+滚轮）</translation>
    </message>
    <message>
        <source>Brush size</source>
        <extracomment>app/window/tool_options.py</extracomment>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Brush size in photo pixels</source>
        <extracomment>app/window/tool_options.py</extracomment>
        <translation>画笔大小，以照片像素计</translation>
    </message>
    <message>
        <source>less than a second</source>
        <extracomment>app/window/words.py</extracomment>
        <translation>不到一秒</translation>
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
        <translation>无法读取“{name}”；请检查其权限。</translation>
    </message>
    <message>
        <source>Lacuna projects (*{suffix})</source>
        <extracomment>app/work/names.py</extracomment>
        <translation>Lacuna 项目 (*{suffix})</translation>
    </message>
    <message>
        <source>There is no device “{key}”; use auto, cpu, cuda or cuda:0.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>没有设备“{key}”；请使用 auto、cpu、cuda 或 cuda:0。</translation>
    </message>
    <message>
        <source>No CUDA card can be used on this computer; choose the CPU or the automatic device.</source>
        <extracomment>engine/device.py</extracomment>
        <translation>此计算机上没有可用的 CUDA 显卡；请选择 CPU 或自动。</translation>
    </message>
    <message>
        <source>is a folder</source>
        <extracomment>engine/files/atomic.py</extracomment>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a file</source>
        <extracomment>engine/files/atomic.py</extracomment>
        <translation>是设备或管道，而不是文件</translation>
    </message>
    <message>
        <source>is read-only</source>
        <extracomment>engine/files/atomic.py</extracomment>
        <translation>是只读的</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>命名管道</translation>
    </message>
    <message>
        <source>a socket</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>套接字</translation>
    </message>
    <message>
        <source>a device</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>设备</translation>
    </message>
    <message>
        <source>it is {what}, not a file</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>它是{what}，而不是文件</translation>
    </message>
    <message>
        <source>it is larger than {size:g} GiB</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>它大于 {size:g} GiB</translation>
    </message>
    <message>
        <source>no file</source>
        <extracomment>engine/files/regular.py</extracomment>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>The network says what goes where, this photo&apos;s texture how it looks</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>神经网络决定各处填什么，此照片的纹理决定外观</translation>
    </message>
    <message>
        <source>Network, as drawn</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>神经网络（原样）</translation>
    </message>
    <message>
        <source>What the network itself draws: nothing copied, softer</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>神经网络自身绘制的内容：不复制，较柔和</translation>
    </message>
    <message>
        <source>Copies matching patches of this photo; sharp on natural textures</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>复制此照片中匹配的图块；对自然纹理效果清晰</translation>
    </message>
    <message>
        <source>Fast marching; instant, for scratches and specks</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>快速行进法；即时完成，适合划痕和斑点</translation>
    </message>
    <message>
        <source>Continues edges smoothly; instant, for scratches and specks</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>平滑地延续边缘；即时完成，适合划痕和斑点</translation>
    </message>
    <message>
        <source>Mean of the border</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>边界均值</translation>
    </message>
    <message>
        <source>A smooth blend of the hole&apos;s own border; instant, for skies and plain walls</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>孔洞自身边界的平滑过渡；即时完成，适合天空和素色墙面</translation>
    </message>
    <message>
        <source>The filler “{name}” has one answer to a hole and no other.</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>填充方法“{name}”对一个孔洞只有一个候选。</translation>
    </message>
    <message>
        <source>PatchMatch needs the package “pypatchmatch”, which has no wheel for this machine.</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>PatchMatch 需要软件包“pypatchmatch”，但它没有适用于此计算机的 wheel。</translation>
    </message>
    <message>
        <source>There is no filler called “{name}”; choose one of {known}.</source>
        <extracomment>engine/fillers/__init__.py</extracomment>
        <translation>没有名为“{name}”的填充方法；请从 {known} 中选择。</translation>
    </message>
    <message>
        <source>The whole border of a hole is forbidden; allow some of it again.</source>
        <extracomment>engine/fillers/membrane.py</extracomment>
        <translation>孔洞的整个边界都已禁用；请重新允许其中一部分。</translation>
    </message>
    <message>
        <source>PatchMatch&apos;s library does not load on this machine; choose another filler.</source>
        <extracomment>engine/fillers/patchmatch.py</extracomment>
        <translation>PatchMatch 的库无法在此计算机上加载；请选择其他填充方法。</translation>
    </message>
    <message>
        <source>Every source around the hole is forbidden; allow some of the photo again.</source>
        <extracomment>engine/fillers/patchmatch.py</extracomment>
        <translation>孔洞周围的来源都已禁用；请重新允许照片的一部分。</translation>
    </message>
    <message>
        <source>PatchMatch needs the package “pypatchmatch”, which is not installed; install it with “pip install pypatchmatch” or choose another filler.</source>
        <extracomment>engine/fillers/patchmatch.py</extracomment>
        <translation>PatchMatch 需要软件包“pypatchmatch”，但尚未安装；请用“pip install pypatchmatch”安装，或选择其他填充方法。</translation>
    </message>
    <message>
        <source>Every source near the hole is barred, so there is nothing left to attend to; erase some of “not from here”, or paint “only from here” closer to the hole.</source>
        <extracomment>engine/hole/attended.py</extracomment>
        <translation>孔洞附近的来源都已禁用，没有可关注的内容；请擦除一部分“不取此处”，或在离孔洞更近的地方涂抹“仅取此处”。</translation>
    </message>
    <message>
        <source>Nothing is masked, so there is nothing to fill.</source>
        <extracomment>engine/hole/plan.py</extracomment>
        <translation>蒙版为空，没有可填充的内容。</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces at {scale} of the size, about {seconds:.1f} s and {memory:.0f} MB of {budget:.0f} MB.</source>
        <extracomment>engine/hole/plan.py</extracomment>
        <translation>
            <numerusform>{n} 个分块，比例 {scale}，约 {seconds:.1f} s，内存 {memory:.0f} MB（上限 {budget:.0f} MB）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces at full size.</source>
        <extracomment>engine/hole/plan.py</extracomment>
        <translation>
            <numerusform>{n} 个分块，原始尺寸。</numerusform>
        </translation>
    </message>
    <message>
        <source>is cut into slices, which Lacuna cannot read</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>分成了切片，Lacuna 无法读取</translation>
    </message>
    <message>
        <source>The checkpoint “{prefix}” is too large for a network that Lacuna knows.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>检查点“{prefix}”对 Lacuna 支持的神经网络来说太大。</translation>
    </message>
    <message>
        <source>The checkpoint “{prefix}” has no tensor “{name}”.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>检查点“{prefix}”没有张量“{name}”。</translation>
    </message>
    <message>
        <source>is of the type {kind}, not a floating-point number</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>的类型为 {kind}，不是浮点数</translation>
    </message>
    <message>
        <source>The checkpoint “{prefix}” cannot be used: “{name}” {problem}.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>无法使用检查点“{prefix}”：“{name}”{problem}。</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: “{path}” is missing.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>检查点不完整：缺少“{path}”。</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be read: {reason}.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>无法读取检查点“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be used: {error}.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>无法使用检查点“{path}”：{error}。</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: “{path}” ends before “{name}” does.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>检查点不完整：“{path}”在“{name}”结束之前就已结束。</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” is damaged: the checksum of “{name}” is wrong.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>检查点“{path}”已损坏：“{name}”的校验和错误。</translation>
    </message>
    <message>
        <source>has {size} bytes, which does not fit its shape {shape}</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>有 {size} 字节，与其形状 {shape} 不符</translation>
    </message>
    <message>
        <source>The checkpoint “{prefix}” is damaged: “{name}” lies inside another tensor.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>检查点“{prefix}”已损坏：“{name}”位于另一个张量之内。</translation>
    </message>
    <message>
        <source>The checkpoint “{path}” cannot be read: {error}.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>无法读取检查点“{path}”：{error}。</translation>
    </message>
    <message>
        <source>“{path}” is too large to be the index of a checkpoint.</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>“{path}”太大，不可能是检查点的索引。</translation>
    </message>
    <message>
        <source>is in the data file {number}, but there are only {count}</source>
        <extracomment>engine/interop/bundle.py</extracomment>
        <translation>位于数据文件 {number} 中，但数据文件只有 {count} 个</translation>
    </message>
    <message>
        <source>“{path}” is a Keras file.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>“{path}”是 Keras 文件。</translation>
    </message>
    <message>
        <source>“{path}” is a Git LFS pointer: the file itself was not downloaded.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>“{path}”是 Git LFS 指针：文件本身尚未下载。</translation>
    </message>
    <message>
        <source>“{path}” is a web page: the file itself was not downloaded.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>“{path}”是网页：文件本身尚未下载。</translation>
    </message>
    <message>
        <source>“{path}” is a gzip archive; unpack it first.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>“{path}”是 gzip 压缩包；请先解压。</translation>
    </message>
    <message>
        <source>“{path}” is a 7-Zip archive; unpack it first.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>“{path}”是 7-Zip 压缩包；请先解压。</translation>
    </message>
    <message>
        <source>“{path}” is a RAR archive; unpack it first.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>“{path}”是 RAR 压缩包；请先解压。</translation>
    </message>
    <message>
        <source>“{path}” is a checkpoint of TensorFlow&apos;s old format V1, which is one file without an index; Lacuna reads the later V2, with .index and .data files.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>“{path}”是 TensorFlow 旧格式 V1 的检查点，即没有索引的单个文件；Lacuna 读取较新的 V2，由 .index 和 .data 文件组成。</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds neither a TensorFlow checkpoint nor PyTorch weights.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>文件夹“{folder}”中既没有 TensorFlow 检查点，也没有 PyTorch 权重。</translation>
    </message>
    <message>
        <source>“{path}” is a safetensors file: if Lacuna made it, open it as it is; others cannot be imported.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>“{path}”是 safetensors 文件：如果由 Lacuna 生成，请直接打开；其他的无法导入。</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds {n} sets of weights ({names}); choose one of them.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>文件夹“{folder}”中有 {n} 组权重（{names}）；请选择其中一组。</translation>
    </message>
    <message>
        <source>The weights file “{path}” is empty.</source>
        <extracomment>engine/interop/foreign.py, engine/weights.py</extracomment>
        <translation>权重文件“{path}”为空。</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: “{index_path}” is missing.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>检查点不完整：缺少“{index_path}”。</translation>
    </message>
    <message>
        <source>There is no weights file or folder “{path}”.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>没有权重文件或文件夹“{path}”。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>无法读取“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>“{path}” is neither a TensorFlow checkpoint nor a PyTorch file.</source>
        <extracomment>engine/interop/foreign.py</extracomment>
        <translation>“{path}”既不是 TensorFlow 检查点，也不是 PyTorch 文件。</translation>
    </message>
    <message>
        <source>“{path}” is a network with gated convolutions (DeepFill v2, “Free-Form Image Inpainting”); Lacuna opens version 1, contextual attention.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>“{path}”是使用门控卷积的神经网络（DeepFill v2，“Free-Form Image Inpainting”）；Lacuna 打开的是第 1 版，即上下文注意力。</translation>
    </message>
    <message>
        <source>The weights “{path}” are not complete: “{name}” and {more} more are missing.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>权重“{path}”不完整：缺少“{name}”及另外 {more} 个。</translation>
    </message>
    <message>
        <source>The authors&apos; release for {data}</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>作者针对 {data} 发布的版本</translation>
    </message>
    <message>
        <source>“{path}” holds weights, but not of a network with contextual attention that Lacuna knows.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>“{path}”中有权重，但不属于 Lacuna 支持的上下文注意力神经网络。</translation>
    </message>
    <message>
        <source>The weights “{path}” are not complete: “{name}” is missing.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>权重“{path}”不完整：缺少“{name}”。</translation>
    </message>
    <message>
        <source>The weights “{path}” do not fit: “{name}” is of the shape {have} instead of {shape}.</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>权重“{path}”不匹配：“{name}”的形状为 {have}，而不是 {shape}。</translation>
    </message>
    <message>
        <source>The weights “{path}” do not fit: {error}</source>
        <extracomment>engine/interop/importer.py</extracomment>
        <translation>权重“{path}”不匹配：{error}</translation>
    </message>
    <message>
        <source>The weights file “{path}” cannot be read: {reason}.</source>
        <extracomment>engine/interop/importer.py, engine/interop/pytorch.py, engine/weights.py</extracomment>
        <translation>无法读取权重文件“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>Non-commercial: the authors release these weights for research and education only, and their code under CC BY-NC 4.0. Do not use the weights, or what you make with them, commercially.</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>非商业用途：作者发布这些权重仅供研究和教育使用，其代码采用 CC BY-NC 4.0。请勿将这些权重或用它们制作的内容用于商业用途。</translation>
    </message>
    <message>
        <source>Non-commercial unless you know better: weights of this kind come from the authors&apos; code, which is under CC BY-NC 4.0 for research and education only, or from a port of it.</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>非商业用途，除非您确知并非如此：此类权重来自作者的代码或其移植版本，作者的代码采用 CC BY-NC 4.0，仅供研究和教育使用。</translation>
    </message>
    <message>
        <source>Research only unless you know better: the port&apos;s code is under the MIT licence but derived from the authors&apos; non-commercial code, and its published weights were trained on ImageNet, whose terms allow research only.</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>仅供研究，除非您确知并非如此：该移植版本的代码采用 MIT 许可证，但衍生自作者的非商业代码；其发布的权重用 ImageNet 训练，而 ImageNet 的条款仅允许研究使用。</translation>
    </message>
    <message>
        <source>The code is under the Apache License 2.0 and nothing more is said of the weights; the photographs they were trained on (Places365, CelebA-HQ) have terms of their own, for research only.</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>代码采用 Apache License 2.0，未对权重另作说明；训练所用的照片（Places365、CelebA-HQ）有各自的条款，仅供研究使用。</translation>
    </message>
    <message>
        <source>A network trained with the authors&apos; TensorFlow code</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>用作者的 TensorFlow 代码训练的神经网络</translation>
    </message>
    <message>
        <source>A network converted from the authors&apos; TensorFlow code</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>由作者的 TensorFlow 代码转换而来的神经网络</translation>
    </message>
    <message>
        <source>A network converted from the authors&apos; TensorFlow code for video completion, probably ImageNet</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>由作者的视频补全 TensorFlow 代码转换而来的神经网络，可能用 ImageNet 训练</translation>
    </message>
    <message>
        <source>A network trained with daa233&apos;s PyTorch port</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>用 daa233 的 PyTorch 移植版本训练的神经网络</translation>
    </message>
    <message>
        <source>A network trained with OpenMMLab&apos;s MMEditing or MMagic</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>用 OpenMMLab 的 MMEditing 或 MMagic 训练的神经网络</translation>
    </message>
    <message>
        <source>It is none of the authors&apos; releases; its colours were taken as BGR, as the authors&apos; are</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>它不是作者发布的任何版本；其颜色按 BGR 处理，与作者的版本相同</translation>
    </message>
    <message>
        <source>The file had its colours swapped to RGB already</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>文件中的颜色已是换好的 RGB</translation>
    </message>
    <message>
        <source>The file&apos;s kernels were transposed by a faulty conversion; that was undone</source>
        <extracomment>engine/interop/profiles.py</extracomment>
        <translation>文件的卷积核因错误的转换而被转置；已还原</translation>
    </message>
    <message>
        <source>The reference mode takes H×W×3 of 8 bits, not {shape} of {dtype}.</source>
        <extracomment>engine/interop/published_procedure.py</extracomment>
        <translation>参考模式接受 8 位的 H×W×3，而不是 {dtype} 类型的 {shape}。</translation>
    </message>
    <message>
        <source>The mask must be bool of the picture&apos;s size, not {shape} of {dtype}.</source>
        <extracomment>engine/interop/published_procedure.py</extracomment>
        <translation>蒙版必须是与图像同样大小的 bool，而不是 {dtype} 类型的 {shape}。</translation>
    </message>
    <message>
        <source>The picture must be at least {least} pixels high and wide for this network.</source>
        <extracomment>engine/interop/published_procedure.py</extracomment>
        <translation>对此神经网络，图像的高和宽都必须至少为 {least} 像素。</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” holds no table of tensors.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>PyTorch 文件“{path}”中没有张量表。</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” holds no weights.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>PyTorch 文件“{path}”中没有权重。</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” cannot be used: {error}.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>无法使用 PyTorch 文件“{path}”：{error}。</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” cannot be used: “{name}” is not a plain tensor.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>无法使用 PyTorch 文件“{path}”：“{name}”不是普通张量。</translation>
    </message>
    <message>
        <source>The PyTorch file “{path}” cannot be used: “{name}” is larger than its data.</source>
        <extracomment>engine/interop/pytorch.py</extracomment>
        <translation>无法使用 PyTorch 文件“{path}”：“{name}”大于其数据。</translation>
    </message>
    <message>
        <source>{filler} fills it, too, and the better fill of each hole is taken</source>
        <extracomment>engine/judge/best.py</extracomment>
        <translation>“{filler}”也会填充，各孔洞取较好的填充</translation>
    </message>
    <message>
        <source>six whole numbers</source>
        <extracomment>engine/model/config.py</extracomment>
        <translation>六个整数</translation>
    </message>
    <message>
        <source>network configuration</source>
        <extracomment>engine/model/config.py</extracomment>
        <translation>神经网络配置</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>part “{part}” of the {whole}</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{whole}的“{part}”部分</translation>
    </message>
    <message>
        <source>a number without end</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>位数过多的数字</translation>
    </message>
    <message>
        <source>The {where} must be a table of names and values, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{where}必须是名称和值的表，而不是 {value}。</translation>
    </message>
    <message>
        <source>The {where} has an unknown entry: {entries}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{where}有未知条目：{entries}。</translation>
    </message>
    <message>
        <source>{name} must be between {least:g} and {most:g}, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} 必须介于 {least:g} 和 {most:g} 之间，而不是 {value}。</translation>
    </message>
    <message>
        <source>{name} must be a list, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} 必须是列表，而不是 {value}。</translation>
    </message>
    <message>
        <source>{name} must be {count} values, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} 必须是 {count} 个值，而不是 {value}。</translation>
    </message>
    <message>
        <source>{name} must be {kind}, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} 必须是{kind}，而不是 {value}。</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} 必须是以下之一：{choices}，而不是 {value}。</translation>
    </message>
    <message>
        <source>{name} must be a table of names and numbers, not {value}.</source>
        <extracomment>engine/model/values.py</extracomment>
        <translation>{name} 必须是名称和数字的表，而不是 {value}。</translation>
    </message>
    <message>
        <source>too many boxes</source>
        <extracomment>engine/photo/boxes.py</extracomment>
        <translation>数据盒太多</translation>
    </message>
    <message>
        <source>a box is shorter than its head</source>
        <extracomment>engine/photo/boxes.py</extracomment>
        <translation>有一个数据盒短于其头部</translation>
    </message>
    <message>
        <source>more pixels than the data can hold</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>像素多于数据所能容纳</translation>
    </message>
    <message>
        <source>cut into too many {what}</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>分成的 {what} 太多</translation>
    </message>
    <message>
        <source>is a JPEG of {count} scans, which takes too long to read. Save it anew first.</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>是含 {count} 次扫描的 JPEG，读取时间过长。请先重新保存。</translation>
    </message>
    <message>
        <source>too many scans</source>
        <extracomment>engine/photo/claims.py</extracomment>
        <translation>扫描次数太多</translation>
    </message>
    <message>
        <source>The photo says what its colours are as films do; that is not kept, so they look different.</source>
        <extracomment>engine/photo/colours.py</extracomment>
        <translation>照片以影片的方式标明颜色；此信息不予保留，因此颜色看起来会不同。</translation>
    </message>
    <message>
        <source>The file also holds other pictures, such as a depth or gain map; only the main one is kept.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>文件还含有其他图像，例如深度图或增益图；只保留主图像。</translation>
    </message>
    <message>
        <source>is {width}×{height} pixels ({megapixels:.0f} megapixels); the limit is {limit:.0f} megapixels. Scale it down first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>为 {width}×{height} 像素（{megapixels:.0f} 百万像素）；上限为 {limit:.0f} 百万像素。请先缩小。</translation>
    </message>
    <message>
        <source>holds no pixels.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>不含任何像素。</translation>
    </message>
    <message>
        <source>claims far more pixels than a photo in a file of its size has.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>声称的像素数远超其文件大小所能容纳的照片。</translation>
    </message>
    <message>
        <source>far too many pixels</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>像素远远过多</translation>
    </message>
    <message>
        <source>is a CMYK JPEG, made for print. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>是用于印刷的 CMYK JPEG。请先转换为 RGB。</translation>
    </message>
    <message>
        <source>The file also holds a second picture, such as a preview or a depth map; only the main one is kept.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>文件还含有第二幅图像，例如预览图或深度图；只保留主图像。</translation>
    </message>
    <message>
        <source>is animated; only still photos can be opened. Save one frame as a picture first.</source>
        <extracomment>engine/photo/decoding.py, engine/photo/decoding_avif.py, engine/photo/decoding_jxl.py, engine/photo/decoding_png.py</extracomment>
        <translation>是动画；只能打开静态照片。请先将其中一帧保存为图像。</translation>
    </message>
    <message>
        <source>is a compressed BMP, and too large for one to be read. Save it as PNG first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>是压缩的 BMP，且太大，无法读取。请先保存为 PNG。</translation>
    </message>
    <message>
        <source>The photo was black and white with 1 bit per pixel and is now 8-bit grey.</source>
        <extracomment>engine/photo/decoding.py, engine/photo/decoding_tiff.py</extracomment>
        <translation>照片原为每像素 1 位的黑白图像，现为 8 位灰度。</translation>
    </message>
    <message>
        <source>The photo had a palette of few colours and is now 8-bit RGB.</source>
        <extracomment>engine/photo/decoding.py, engine/photo/decoding_tiff.py</extracomment>
        <translation>照片原使用颜色很少的调色板，现为 8 位 RGB。</translation>
    </message>
    <message>
        <source>is in CMYK colours, made for print. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>采用用于印刷的 CMYK 颜色。请先转换为 RGB。</translation>
    </message>
    <message>
        <source>holds 32-bit or floating-point pixels. Convert it to 8 or 16 bits first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>含有 32 位或浮点像素。请先转换为 8 位或 16 位。</translation>
    </message>
    <message>
        <source>holds {mode} pixels. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding.py</extracomment>
        <translation>含有 {mode} 像素。请先转换为 RGB。</translation>
    </message>
    <message>
        <source>is an AVIF file, and the installed Pillow cannot read those. Install a newer one.</source>
        <extracomment>engine/photo/decoding_avif.py</extracomment>
        <translation>是 AVIF 文件，已安装的 Pillow 无法读取。请安装更新的版本。</translation>
    </message>
    <message>
        <source>is a HEIC file, and pi-heif, which reads those, is not installed.</source>
        <extracomment>engine/photo/decoding_heic.py</extracomment>
        <translation>是 HEIC 文件，读取它所需的 pi-heif 尚未安装。</translation>
    </message>
    <message>
        <source>holds {channels} channels; only grey or RGB with at most one alpha can be opened.</source>
        <extracomment>engine/photo/decoding_jp2.py, engine/photo/decoding_tiff.py</extracomment>
        <translation>含有 {channels} 个通道；只能打开灰度或 RGB，且最多一个 Alpha 通道。</translation>
    </message>
    <message>
        <source>stores its colours at another size than its brightness. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding_jp2.py</extracomment>
        <translation>颜色与亮度以不同的尺寸存储。请先转换为 RGB。</translation>
    </message>
    <message>
        <source>holds signed pixels, channels of several depths or of more than 16 bits. Convert it first.</source>
        <extracomment>engine/photo/decoding_jp2.py</extracomment>
        <translation>含有带符号的像素、深度不一的通道或超过 16 位的通道。请先转换。</translation>
    </message>
    <message>
        <source>has a palette of few colours. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding_jp2.py</extracomment>
        <translation>使用颜色很少的调色板。请先转换为 RGB。</translation>
    </message>
    <message>
        <source>is in CMYK or another colour space made for print or measuring. Convert it to RGB first.</source>
        <extracomment>engine/photo/decoding_jp2.py, engine/photo/decoding_tiff.py</extracomment>
        <translation>采用 CMYK 或其他用于印刷或测量的色彩空间。请先转换为 RGB。</translation>
    </message>
    <message>
        <source>is a JPEG 2000 file, and imagecodecs, which reads those, is not installed.</source>
        <extracomment>engine/photo/decoding_jp2.py</extracomment>
        <translation>是 JPEG 2000 文件，读取它所需的 imagecodecs 尚未安装。</translation>
    </message>
    <message>
        <source>The colour profile of a JPEG XL cannot be read here and is not kept, so colours may look different.</source>
        <extracomment>engine/photo/decoding_jxl.py</extracomment>
        <translation>此处无法读取 JPEG XL 的颜色配置文件，不予保留，因此颜色看起来可能不同。</translation>
    </message>
    <message>
        <source>holds floating-point pixels or more than 16 bits. Convert it to 8 or 16 bits first.</source>
        <extracomment>engine/photo/decoding_jxl.py</extracomment>
        <translation>含有浮点像素或超过 16 位。请先转换为 8 位或 16 位。</translation>
    </message>
    <message>
        <source>holds channels beside grey or RGB and one alpha. Convert it first.</source>
        <extracomment>engine/photo/decoding_jxl.py</extracomment>
        <translation>含有灰度或 RGB 及一个 Alpha 以外的通道。请先转换。</translation>
    </message>
    <message>
        <source>is a JPEG XL file, and imagecodecs, which reads those, is not installed.</source>
        <extracomment>engine/photo/decoding_jxl.py</extracomment>
        <translation>是 JPEG XL 文件，读取它所需的 imagecodecs 尚未安装。</translation>
    </message>
    <message>
        <source>The photo held {depth} bits per pixel and is now 8-bit grey.</source>
        <extracomment>engine/photo/decoding_png.py</extracomment>
        <translation>照片原为每像素 {depth} 位，现为 8 位灰度。</translation>
    </message>
    <message>
        <source>has 16 bits per channel, and opencv-python, which reads that, is not installed.</source>
        <extracomment>engine/photo/decoding_png.py</extracomment>
        <translation>每通道 16 位，读取它所需的 opencv-python 尚未安装。</translation>
    </message>
    <message>
        <source>a camera RAW file</source>
        <extracomment>engine/photo/decoding_raw.py</extracomment>
        <translation>相机 RAW 文件</translation>
    </message>
    <message>
        <source>holds {kind} pixels. Convert it to 8 or 16 bits first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>含有 {kind} 像素。请先转换为 8 位或 16 位。</translation>
    </message>
    <message>
        <source>stores brightness and colours apart without JPEG. Save it as RGB first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>未用 JPEG 却将亮度与颜色分开存储。请先保存为 RGB。</translation>
    </message>
    <message>
        <source>is compressed in the old way of JPEG in TIFF, which is ambiguous. Save it anew first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>采用 TIFF 中旧式的 JPEG 压缩，其含义不明确。请先重新保存。</translation>
    </message>
    <message>
        <source>{bits}-bit signed</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>{bits} 位带符号</translation>
    </message>
    <message>
        <source>{bits}-bit floating-point</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>{bits} 位浮点</translation>
    </message>
    <message>
        <source>{bits}-bit complex</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>{bits} 位复数</translation>
    </message>
    <message>
        <source>The Photoshop layers inside the file are not kept.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>文件中的 Photoshop 图层不予保留。</translation>
    </message>
    <message>
        <source>is a TIFF of more than {pages} pages; only single photos can be opened. Save one page as a picture first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>是超过 {pages} 页的 TIFF；只能打开单张照片。请先将其中一页保存为图像。</translation>
    </message>
    <message>
        <source>is compressed by {name}, which cannot be read here. Save it without first.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>采用 {name} 压缩，此处无法读取。请先不压缩保存。</translation>
    </message>
    <message>
        <source>The EXIF data of this TIFF cannot be kept.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>此 TIFF 的 EXIF 数据无法保留。</translation>
    </message>
    <message>
        <source>is compressed, and the library imagecodecs is not installed.</source>
        <extracomment>engine/photo/decoding_tiff.py</extracomment>
        <translation>经过压缩，而所需的库 imagecodecs 尚未安装。</translation>
    </message>
    <message>
        <source>the photo was not a JPEG before</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>照片原来不是 JPEG</translation>
    </message>
    <message>
        <source>quality {quality} was asked for</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>指定了品质 {quality}</translation>
    </message>
    <message>
        <source>the file cannot say any more how it is turned</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>文件已无法记录其旋转方向</translation>
    </message>
    <message>
        <source>The whole JPEG was encoded anew, because {reason}.</source>
        <extracomment>engine/photo/encoding_jpeg.py</extracomment>
        <translation>整个 JPEG 已重新编码，原因：{reason}。</translation>
    </message>
    <message>
        <source>A TIFF cannot hold more than 4 GB. Save as PNG instead.</source>
        <extracomment>engine/photo/encoding_tiff.py</extracomment>
        <translation>TIFF 无法容纳超过 4 GB。请改存为 PNG。</translation>
    </message>
    <message>
        <source>a picture in it lies over its directories</source>
        <extracomment>engine/photo/exif.py</extracomment>
        <translation>其中的一幅图像与其目录重叠</translation>
    </message>
    <message>
        <source>a directory lies outside the data</source>
        <extracomment>engine/photo/tiff_directory.py</extracomment>
        <translation>有一个目录位于数据之外</translation>
    </message>
    <message>
        <source>a directory is cut off</source>
        <extracomment>engine/photo/tiff_directory.py</extracomment>
        <translation>有一个目录被截断</translation>
    </message>
    <message>
        <source>no TIFF header</source>
        <extracomment>engine/photo/tiff_directory.py</extracomment>
        <translation>没有 TIFF 头</translation>
    </message>
    <message>
        <source>it claims more than it can hold</source>
        <extracomment>engine/photo/tiff_directory.py</extracomment>
        <translation>声称的内容超出其所能容纳</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>engine/photo/formats.py</extracomment>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>camera RAW</source>
        <extracomment>engine/photo/formats.py</extracomment>
        <translation>相机 RAW</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>engine/photo/formats.py</extracomment>
        <translation>{first} 和 {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <extracomment>engine/photo/formats.py</extracomment>
        <translation>{first} 或 {last}</translation>
    </message>
    <message>
        <source>the file is coded in a rare way (lossless or arithmetic)</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>文件采用少见的编码方式（无损或算术编码）</translation>
    </message>
    <message>
        <source>the file has {precision} bits per channel</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>文件每通道 {precision} 位</translation>
    </message>
    <message>
        <source>the file does not store brightness and two colours</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>文件存储的不是亮度和两个颜色分量</translation>
    </message>
    <message>
        <source>the photo has another size than the file</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>照片与文件的尺寸不同</translation>
    </message>
    <message>
        <source>the file reduces its colours by an odd factor</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>文件的颜色缩减倍数不常见</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>the library jpeglib is not installed</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>未安装库 jpeglib</translation>
    </message>
    <message>
        <source>the file&apos;s coefficients cannot be read</source>
        <extracomment>engine/photo/jpeg_blocks.py</extracomment>
        <translation>无法读取文件的系数</translation>
    </message>
    <message>
        <source>The pictures inside the XMP data were left out: they show the photo as it was.</source>
        <extracomment>engine/photo/jpeg_notes.py</extracomment>
        <translation>XMP 数据中的图像已略去：它们显示的是照片原来的样子。</translation>
    </message>
    <message>
        <source>A film or second picture inside the file was left out: it shows the photo as it was.</source>
        <extracomment>engine/photo/jpeg_notes.py</extracomment>
        <translation>文件中的影片或第二幅图像已略去：它显示的是照片原来的样子。</translation>
    </message>
    <message>
        <source>no frame header before the first scan</source>
        <extracomment>engine/photo/jpeg_segments.py</extracomment>
        <translation>第一次扫描之前没有帧头</translation>
    </message>
    <message>
        <source>no JPEG file</source>
        <extracomment>engine/photo/jpeg_segments.py</extracomment>
        <translation>非 JPEG 文件</translation>
    </message>
    <message>
        <source>damaged or cut short</source>
        <extracomment>engine/photo/jpeg_segments.py</extracomment>
        <translation>已损坏或被截短</translation>
    </message>
    <message>
        <source>no codestream</source>
        <extracomment>engine/photo/jxl_header.py</extracomment>
        <translation>没有码流</translation>
    </message>
    <message>
        <source>too many channels</source>
        <extracomment>engine/photo/jxl_header.py</extracomment>
        <translation>通道太多</translation>
    </message>
    <message>
        <source>cut off</source>
        <extracomment>engine/photo/jxl_header.py</extracomment>
        <translation>被截断</translation>
    </message>
    <message>
        <source>the header is missing</source>
        <extracomment>engine/photo/png_chunks.py</extracomment>
        <translation>缺少文件头</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <extracomment>engine/photo/png_chunks.py</extracomment>
        <translation>文件提前结束</translation>
    </message>
    <message>
        <source>a checksum is wrong</source>
        <extracomment>engine/photo/png_chunks.py</extracomment>
        <translation>校验和错误</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short, and cannot be opened.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} 已损坏或被截短，无法打开。</translation>
    </message>
    <message>
        <source>is empty: there is not one byte in it.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>是空的：其中一个字节也没有。</translation>
    </message>
    <message>
        <source>empty file</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>空文件</translation>
    </message>
    <message>
        <source>not an image</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>不是图像</translation>
    </message>
    <message>
        <source>{width}×{height} pixels are too many</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{width}×{height} 像素过多</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} 不存在。</translation>
    </message>
    <message>
        <source>does not exist</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>不存在</translation>
    </message>
    <message>
        <source>{name} is {what}, not a photo.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} 不是照片（{what}）。</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>太大</translation>
    </message>
    <message>
        <source>{name} may not be read; check its permissions.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>无法读取 {name}；请检查其权限。</translation>
    </message>
    <message>
        <source>may not be read</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>{name} takes more than {seconds} seconds to read; it is given up.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>读取 {name} 超过 {seconds} 秒，已放弃。</translation>
    </message>
    <message>
        <source>takes too long</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>耗时过长</translation>
    </message>
    <message>
        <source>{name} needs more memory than there is.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>{name} 需要的内存超过现有内存。</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>所需内存超过现有内存</translation>
    </message>
    <message>
        <source>a library</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>某个库</translation>
    </message>
    <message>
        <source>{name} cannot be opened, for {missing} is not installed.</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>无法打开 {name}，因为未安装 {missing}。</translation>
    </message>
    <message>
        <source>{missing} is missing</source>
        <extracomment>engine/photo/reading.py</extracomment>
        <translation>缺少 {missing}</translation>
    </message>
    <message>
        <source>{name} {problem}. Choose {instead}.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>{name} {problem}。请选择 {instead}。</translation>
    </message>
    <message>
        <source>The grey colour profile was left out: WebP holds RGB.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>灰度颜色配置文件已略去：WebP 使用 RGB。</translation>
    </message>
    <message>
        <source>EXIF, XMP and the colour profile were left out: BMP cannot hold them.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>EXIF、XMP 和颜色配置文件已略去：BMP 无法容纳。</translation>
    </message>
    <message>
        <source>The JPEG comment was left out: {format} cannot hold it.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>JPEG 注释已略去：{format} 无法容纳。</translation>
    </message>
    <message>
        <source>The captions and settings of Photoshop in the TIFF were left out: only TIFF keeps them.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>TIFF 中 Photoshop 的说明和设置已略去：只有 TIFF 能保留。</translation>
    </message>
    <message>
        <source>{name} could not be saved: there is not enough memory.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>无法保存 {name}：内存不足。</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>无法保存 {name}：{reason}</translation>
    </message>
    <message>
        <source>The EXIF data was left out: it is larger than JPEG can hold.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>EXIF 数据已略去：超过 JPEG 所能容纳的大小。</translation>
    </message>
    <message>
        <source>The XMP data was left out: it is larger than JPEG can hold.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>XMP 数据已略去：超过 JPEG 所能容纳的大小。</translation>
    </message>
    <message>
        <source>The PNG text, and the captions (IPTC) in it, were left out: {format} cannot hold them.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>PNG 文本及其中的说明 (IPTC) 已略去：{format} 无法容纳。</translation>
    </message>
    <message>
        <source>The PNG text was left out: {format} cannot hold it.</source>
        <extracomment>engine/photo/writing.py</extracomment>
        <translation>PNG 文本已略去：{format} 无法容纳。</translation>
    </message>
    <message>
        <source>memory ran out, so hole {number} stays as the network drew it</source>
        <extracomment>engine/session.py</extracomment>
        <translation>内存不足，因此孔洞 {number} 保持神经网络绘制的样子</translation>
    </message>
    <message>
        <source>hole {number} is solved at {share:.0%} of its size to stay within the memory budget</source>
        <extracomment>engine/session.py</extracomment>
        <translation>孔洞 {number} 缩小到 {share:.0%} 求解，以免超出内存上限</translation>
    </message>
    <message>
        <source>hole {number} stays as the network draws it: detail would not fit the memory budget</source>
        <extracomment>engine/session.py</extracomment>
        <translation>孔洞 {number} 保持神经网络绘制的样子：加入细节会超出内存上限</translation>
    </message>
    <message>
        <source>{device} ran out of memory, so the CPU went on</source>
        <extracomment>engine/session.py</extracomment>
        <translation>{device} 内存不足，因此改由 CPU 继续</translation>
    </message>
    <message>
        <source>memory ran out, so hole {number} was solved at {share:.0%} of its size</source>
        <extracomment>engine/session.py</extracomment>
        <translation>内存不足，因此孔洞 {number} 缩小到 {share:.0%} 求解</translation>
    </message>
    <message>
        <source>There is not enough memory to fill this hole, not even at a small scale; close other programs.</source>
        <extracomment>engine/session.py</extracomment>
        <translation>内存不足，即使以小比例也无法填充此孔洞；请关闭其他程序。</translation>
    </message>
    <message>
        <source>The whole photo is masked, so there is nothing to fill from; leave a part of it unmasked.</source>
        <extracomment>engine/types.py</extracomment>
        <translation>整张照片都在蒙版中，没有可用于填充的来源；请留出一部分不加蒙版。</translation>
    </message>
    <message>
        <source>A photo must be H×W×3 of 8 or 16 bits, not {shape} of {dtype}.</source>
        <extracomment>engine/types.py</extracomment>
        <translation>照片必须是 8 位或 16 位的 H×W×3，而不是 {dtype} 类型的 {shape}。</translation>
    </message>
    <message>
        <source>mask</source>
        <extracomment>engine/types.py</extracomment>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>mask of forbidden sources</source>
        <extracomment>engine/types.py</extracomment>
        <translation>禁用来源的蒙版</translation>
    </message>
    <message>
        <source>The {name} must be an array of bool, not {dtype}.</source>
        <extracomment>engine/types.py</extracomment>
        <translation>{name}必须是 bool 数组，而不是 {dtype}。</translation>
    </message>
    <message>
        <source>The {name} is {have} pixels, but the photo is {want}.</source>
        <extracomment>engine/types.py</extracomment>
        <translation>{name}为 {have} 像素，而照片为 {want} 像素。</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file of Lacuna: it has no valid format version.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>“{path}”不是 Lacuna 的权重文件：没有有效的格式版本。</translation>
    </message>
    <message>
        <source>The weights file “{path}” describes its origin wrongly.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>权重文件“{path}”对其出处的描述有误。</translation>
    </message>
    <message>
        <source>“{path}” is not a weights file: its header is not valid.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>“{path}”不是权重文件：文件头无效。</translation>
    </message>
    <message>
        <source>“{path}” is damaged, or not a weights file of Lacuna: its entry “{name}” makes no sense.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>“{path}”已损坏，或不是 Lacuna 的权重文件：条目“{name}”没有意义。</translation>
    </message>
    <message>
        <source>The weights file “{path}” is damaged: {error}.</source>
        <extracomment>engine/weights.py, training/run/weights.py</extracomment>
        <translation>权重文件“{path}”已损坏：{error}。</translation>
    </message>
    <message>
        <source>The weights file “{path}” describes its network wrongly: {why}</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>权重文件“{path}”对其神经网络的描述有误：{why}</translation>
    </message>
    <message>
        <source>The weights file “{path}” does not fit: {error}</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>权重文件“{path}”不匹配：{error}</translation>
    </message>
    <message>
        <source>There is no weights file “{path}”.</source>
        <extracomment>engine/weights.py</extracomment>
        <translation>没有权重文件“{path}”。</translation>
    </message>
    <message>
        <source>recipe</source>
        <extracomment>training/config.py</extracomment>
        <translation>配方</translation>
    </message>
    <message>
        <source>The crop size must be a multiple of 8 pixels, not {size}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>裁剪块的大小必须是 8 像素的倍数，而不是 {size}。</translation>
    </message>
    <message>
        <source>The phase “{name}” has no crops; give it a size and a batch.</source>
        <extracomment>training/config.py</extracomment>
        <translation>训练阶段“{name}”没有裁剪块；请指定大小和批次。</translation>
    </message>
    <message>
        <source>The weight of the kind “{kind}”</source>
        <extracomment>training/config.py</extracomment>
        <translation>种类“{kind}”的权重</translation>
    </message>
    <message>
        <source>All kinds of photos have the weight 0; give at least one more.</source>
        <extracomment>training/config.py</extracomment>
        <translation>所有照片种类的权重都是 0；请至少为一种指定更大的值。</translation>
    </message>
    <message>
        <source>All kinds of holes have the weight 0; give at least one more.</source>
        <extracomment>training/config.py</extracomment>
        <translation>所有孔洞种类的权重都是 0；请至少为一种指定更大的值。</translation>
    </message>
    <message>
        <source>Saved masks are to be used, but no folder is given for them.</source>
        <extracomment>training/config.py</extracomment>
        <translation>要使用保存的蒙版，但未指定其文件夹。</translation>
    </message>
    <message>
        <source>The local patch ({patch} px) is larger than the crop ({size} px).</source>
        <extracomment>training/config.py</extracomment>
        <translation>局部图块（{patch} px）大于裁剪块（{size} px）。</translation>
    </message>
    <message>
        <source>The recipe has no phases; give at least one.</source>
        <extracomment>training/config.py</extracomment>
        <translation>配方没有训练阶段；请至少指定一个。</translation>
    </message>
    <message>
        <source>This network takes crops of multiples of {step} px, at least {least}, not {size}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>此神经网络接受大小为 {step} px 的倍数且至少为 {least} 的裁剪块，而不是 {size}。</translation>
    </message>
    <message>
        <source>The recipe “{path}” cannot be read: {reason}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>无法读取配方“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>The recipe “{path}” is not valid TOML: {error}.</source>
        <extracomment>training/config.py</extracomment>
        <translation>配方“{path}”不是有效的 TOML：{error}。</translation>
    </message>
    <message>
        <source>The recipe “{path}” is wrong: {error}</source>
        <extracomment>training/config.py</extracomment>
        <translation>配方“{path}”有误：{error}</translation>
    </message>
    <message>
        <source>A process that makes batches was ended, perhaps for want of memory; start again with fewer workers or a smaller cache_mb. What was saved last can be gone on with.</source>
        <extracomment>training/data/ahead.py</extracomment>
        <translation>生成批次的某个进程已终止，可能是内存不足；请减少 worker 数或减小 cache_mb 后重新开始。可从上次保存的状态继续。</translation>
    </message>
    <message>
        <source>No photo of the folder can be decoded any more; is the disk still there?</source>
        <extracomment>training/data/crops.py</extracomment>
        <translation>文件夹中的照片都无法再解码；磁盘还在吗？</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” to read saved masks from.</source>
        <extracomment>training/data/holes.py</extracomment>
        <translation>没有用于读取已保存蒙版的文件夹“{folder}”。</translation>
    </message>
    <message>
        <source>The folder “{folder}” has no mask with a hole (white); save one in the editor first.</source>
        <extracomment>training/data/holes.py</extracomment>
        <translation>文件夹“{folder}”中没有带孔洞（白色）的蒙版；请先在编辑器中保存一个。</translation>
    </message>
    <message>
        <source>There is no folder “{root}”; choose a folder of photos.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>没有文件夹“{root}”；请选择照片文件夹。</translation>
    </message>
    <message>
        <source>“{root}” is not laid out as DTD: it has no folder “images”.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>“{root}”的结构与 DTD 不符：没有文件夹“images”。</translation>
    </message>
    <message>
        <source>The folder “{root}” cannot be read: {reason}.</source>
        <extracomment>training/data/layouts.py</extracomment>
        <translation>无法读取文件夹“{root}”：{reason}。</translation>
    </message>
    <message>
        <source>left out: a recoloured copy of a training photo</source>
        <extracomment>training/data/left_out.py</extracomment>
        <translation>不予使用：是某张训练照片改色后的副本</translation>
    </message>
    <message>
        <source>copy it again, or make it anew with “python -m training pack”</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>请重新复制，或用“python -m training pack”重新生成</translation>
    </message>
    <message>
        <source>The pack “{path}” lacks {n} of its pictures; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>数据包“{path}”缺少 {n} 幅图像；{again}。</translation>
    </message>
    <message>
        <source>{name} in “{path}” is damaged.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>“{path}”中的 {name} 已损坏。</translation>
    </message>
    <message>
        <source>damaged or cut off</source>
        <extracomment>engine/photo/reading.py, training/data/pack.py</extracomment>
        <translation>已损坏或被截断</translation>
    </message>
    <message>
        <source>“{path}” is no pack of Lacuna, or damaged; {again}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>“{path}”不是 Lacuna 的数据包，或已损坏；{again}。</translation>
    </message>
    <message>
        <source>The pack “{path}” cannot be read: {reason}.</source>
        <extracomment>training/data/pack.py</extracomment>
        <translation>无法读取数据包“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>The pack “{output}” could not be written: {reason}.</source>
        <extracomment>training/data/packing.py</extracomment>
        <translation>无法写入数据包“{output}”：{reason}。</translation>
    </message>
    <message>
        <source>Stopped while the photos were being read.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>在读取照片时停止。</translation>
    </message>
    <message>
        <source>The hold-out photos of this run are gone; put them back or start a new run.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>此训练任务留出的照片已不存在；请将其放回，或新建训练任务。</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were skipped: {files}.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>
            <numerusform>跳过了 {n} 个文件：{files}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one photo can be used, and at least one more is needed to measure on; add photos, or open this one and choose “Only this photo”.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>只有一张照片可用，而至少还需要一张用于衡量；请添加照片，或打开这张照片并选择“仅此照片”。</translation>
    </message>
    <message numerus="yes">
        <source>{n} files were skipped: {files} and {more} more.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>
            <numerusform>跳过了 {n} 个文件：{files} 及另外 {more} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo in “{root}” is of a kind the recipe names ({kinds}); names begin with the kind.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>“{root}”中没有配方所列种类（{kinds}）的照片；名称以种类开头。</translation>
    </message>
    <message>
        <source>There are no photos in what was chosen.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>所选内容中没有照片。</translation>
    </message>
    <message>
        <source>no photos in this folder</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>此文件夹中没有照片</translation>
    </message>
    <message>
        <source>None of the photos in “{root}” can be used. {report}</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>“{root}”中没有可用的照片。{report}</translation>
    </message>
    <message>
        <source>Choose folders or files with {formats} photos.</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>请选择含 {formats} 照片的文件夹或文件。</translation>
    </message>
    <message>
        <source>only {width}×{height} pixels</source>
        <extracomment>training/data/photos.py</extracomment>
        <translation>只有 {width}×{height} 像素</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to: {reason}.</source>
        <extracomment>training/finetune/folder.py</extracomment>
        <translation>无法写入文件夹“{folder}”：{reason}。</translation>
    </message>
    <message>
        <source>Another window of Lacuna is working on this run; go on there, or close it first.</source>
        <extracomment>training/finetune/folder.py</extracomment>
        <translation>Lacuna 的另一个窗口正在处理此训练任务；请在那里继续，或先关闭它。</translation>
    </message>
    <message>
        <source>Only {free} MB are free where the run is kept (“{folder}”), and it needs about {need} MB; free some space and try again.</source>
        <extracomment>training/finetune/machine.py</extracomment>
        <translation>训练任务所在位置（“{folder}”）只有 {free} MB 可用空间，而大约需要 {need} MB；请释放空间后重试。</translation>
    </message>
    <message>
        <source>The folder of the run “{folder}” cannot be used: {reason}; choose another place.</source>
        <extracomment>training/finetune/machine.py</extracomment>
        <translation>无法使用训练任务的文件夹“{folder}”：{reason}；请另选位置。</translation>
    </message>
    <message>
        <source>The photo and its hole are of different sizes; start again.</source>
        <extracomment>training/finetune/only_photo.py</extracomment>
        <translation>照片与其孔洞的尺寸不同；请重新开始。</translation>
    </message>
    <message>
        <source>There is no hole to learn for; paint one first.</source>
        <extracomment>training/finetune/only_photo.py</extracomment>
        <translation>没有可学习的孔洞；请先涂出一个。</translation>
    </message>
    <message>
        <source>Too little of the photo is intact to learn from; make the hole smaller or fill it as it is.</source>
        <extracomment>training/finetune/only_photo.py</extracomment>
        <translation>照片的完好部分太少，无法从中学习；请缩小孔洞，或直接填充。</translation>
    </message>
    <message>
        <source>The copy of the open photo cannot be read ({reason}); start again.</source>
        <extracomment>training/finetune/only_photo.py</extracomment>
        <translation>无法读取打开照片的副本（{reason}）；请重新开始。</translation>
    </message>
    <message>
        <source>The run has no budget; give it minutes or steps.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>训练任务没有限额；请指定分钟数或步数。</translation>
    </message>
    <message>
        <source>The budget must be above 0; give the run more minutes or steps.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>限额必须大于 0；请为训练任务指定更多分钟数或步数。</translation>
    </message>
    <message>
        <source>Only this photo needs an open photo with a hole; paint the hole first.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>“仅此照片”需要一张打开且带孔洞的照片；请先涂出孔洞。</translation>
    </message>
    <message>
        <source>No photos are chosen; add a folder or drop photos.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>未选择照片；请添加文件夹或拖入照片。</translation>
    </message>
    <message>
        <source>The plan of this run is no text; delete the run.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>此训练任务的方案不是文本；请删除此训练任务。</translation>
    </message>
    <message>
        <source>There is no fine-tuning run in “{folder}”: {reason}.</source>
        <extracomment>training/finetune/plan.py</extracomment>
        <translation>“{folder}”中没有微调训练任务：{reason}。</translation>
    </message>
    <message>
        <source>Only this photo learns without critics, perceptual and style terms, which would need to see what is under the hole; set them to 0.</source>
        <extracomment>training/finetune/preparation.py</extracomment>
        <translation>“仅此照片”的学习不使用判别器、感知项和风格项，因为它们需要看到孔洞下面的内容；请将其设为 0。</translation>
    </message>
    <message>
        <source>The list of the photos this run was not to see is damaged; delete the run.</source>
        <extracomment>training/finetune/preparation.py</extracomment>
        <translation>此训练任务不应看到的照片的列表已损坏；请删除此训练任务。</translation>
    </message>
    <message>
        <source>The weights to start from, “{chosen}”, cannot be read: {reason}.</source>
        <extracomment>training/finetune/preparation.py</extracomment>
        <translation>无法读取起始权重“{chosen}”：{reason}。</translation>
    </message>
    <message>
        <source>The best weights so far are judged.</source>
        <extracomment>training/finetune/run.py</extracomment>
        <translation>改为评判目前的最佳权重。</translation>
    </message>
    <message>
        <source>The best state so far is used instead.</source>
        <extracomment>training/finetune/run.py</extracomment>
        <translation>改为使用目前的最佳状态。</translation>
    </message>
    <message numerus="yes">
        <source>{holes} holes in {n} photos</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>
            <numerusform>来自 {n} 张照片的 {holes} 个孔洞</numerusform>
        </translation>
    </message>
    <message>
        <source>No sure gain: {numbers}.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>无明确改进：{numbers}。</translation>
    </message>
    <message>
        <source>{before:.2f} dB before, {after:.2f} dB after ({change:+.2f}) inside {where} it never saw</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>在{where}内（训练中从未见过），之前 {before:.2f} dB，之后 {after:.2f} dB（{change:+.2f}）</translation>
    </message>
    <message>
        <source>{before:.2f} dB before, {after:.2f} dB after ({change:+.2f}, 95 % sure between {low:+.2f} and {high:+.2f}) inside {where} it never saw</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>在{where}内（训练中从未见过），之前 {before:.2f} dB，之后 {after:.2f} dB（{change:+.2f}，95% 区间 {low:+.2f} 至 {high:+.2f}）</translation>
    </message>
    <message>
        <source>Better: {numbers}.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>有改进：{numbers}。</translation>
    </message>
    <message>
        <source>No step made it better than the model it started from, measured in {where} it never saw.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>在{where}内衡量（训练中从未见过），没有任何一步优于起始模型。</translation>
    </message>
    <message>
        <source>Worse: {numbers}.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>变差：{numbers}。</translation>
    </message>
    <message>
        <source>None of the hold-out photos can be read any more, so there is nothing to measure on.</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>留出的照片都无法再读取，没有可用于衡量的照片。</translation>
    </message>
    <message numerus="yes">
        <source>{n} places of this photo</source>
        <extracomment>training/finetune/verdict.py</extracomment>
        <translation>
            <numerusform>此照片的 {n} 处</numerusform>
        </translation>
    </message>
    <message>
        <source>The memory ran out; what was saved last is kept. Close other programs, or choose smaller crops or batches, and go on.</source>
        <extracomment>training/finetune/worker.py</extracomment>
        <translation>内存不足；上次保存的内容已保留。请关闭其他程序，或选择更小的裁剪块或批次，然后继续。</translation>
    </message>
    <message>
        <source>Fine-tuning failed</source>
        <extracomment>training/finetune/worker.py</extracomment>
        <translation>微调失败</translation>
    </message>
    <message>
        <source>This state is of the time before kernels were standardised. It is gone on with; its kernels are led to mean 0 and one length little by little, over some 2 000 steps.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>此状态保存于卷积核标准化之前。训练会继续；其卷积核将在约 2 000 步内逐渐调整为均值 0 和统一的长度。</translation>
    </message>
    <message>
        <source>“{path}” is not a training state of Lacuna; choose another folder.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>“{path}”不是 Lacuna 的训练状态；请另选文件夹。</translation>
    </message>
    <message>
        <source>The training state “{path}” is newer than this Lacuna can read; please update.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>训练状态“{path}”比此 Lacuna 所能读取的版本新；请更新。</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>神经网络</translation>
    </message>
    <message>
        <source>critics</source>
        <extracomment>training/run/checkpoint.py, training/config.py</extracomment>
        <translation>判别器</translation>
    </message>
    <message>
        <source>optimiser</source>
        <extracomment>training/run/checkpoint.py, training/config.py</extracomment>
        <translation>优化器</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not a training state; remove it or choose another folder.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>“{path}”已损坏或不是训练状态；请将其移除，或另选文件夹。</translation>
    </message>
    <message>
        <source>“{path}” is not a training state of Lacuna: a part is missing or wrong.</source>
        <extracomment>training/run/checkpoint.py</extracomment>
        <translation>“{path}”不是 Lacuna 的训练状态：缺少某个部分或有误。</translation>
    </message>
    <message>
        <source>A batch of {batch} cannot be shared equally by {world} processes.</source>
        <extracomment>training/run/distributed.py</extracomment>
        <translation>大小为 {batch} 的批次无法由 {world} 个进程平均分配。</translation>
    </message>
    <message>
        <source>The processes could not find each other: {error}</source>
        <extracomment>training/run/distributed.py</extracomment>
        <translation>各进程无法相互找到：{error}</translation>
    </message>
    <message>
        <source>give a TorchScript file, or safetensors with the convolutions of a VGG</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>请提供 TorchScript 文件，或含 VGG 卷积的 safetensors</translation>
    </message>
    <message>
        <source>“{path}” is not a feature network; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>“{path}”不是特征网络；{hint}。</translation>
    </message>
    <message>
        <source>There is no feature network “{path}”.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>没有特征网络“{path}”。</translation>
    </message>
    <message>
        <source>“{path}” is a Python pickle, which could run any program when it is opened; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>“{path}”是 Python pickle，打开时可能运行任意程序；{hint}。</translation>
    </message>
    <message>
        <source>“{path}” holds weights, but not the convolutions of a VGG; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>“{path}”中有权重，但不是 VGG 的卷积；{hint}。</translation>
    </message>
    <message>
        <source>The network in “{path}” gives no feature maps B×C×H×W; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>“{path}”中的神经网络不输出 B×C×H×W 的特征图；{hint}。</translation>
    </message>
    <message>
        <source>The feature network “{path}” cannot be read: {reason}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>无法读取特征网络“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>The TorchScript file “{path}” is damaged, or of a newer PyTorch.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>TorchScript 文件“{path}”已损坏，或来自更新的 PyTorch。</translation>
    </message>
    <message>
        <source>The feature network “{path}” is damaged: {error}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>特征网络“{path}”已损坏：{error}。</translation>
    </message>
    <message>
        <source>The network in “{path}” cannot look at pictures B×3×H×W; {hint}.</source>
        <extracomment>training/run/features.py</extracomment>
        <translation>“{path}”中的神经网络无法处理 B×3×H×W 的图像；{hint}。</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {why}. What was saved before is still there.</source>
        <extracomment>training/run/folder.py, training/run/parts.py</extracomment>
        <translation>无法写入“{path}”：{why}。之前保存的内容仍在。</translation>
    </message>
    <message>
        <source>All parts of the network are learning.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>神经网络的各部分都在学习。</translation>
    </message>
    <message>
        <source>coarse</source>
        <extracomment>training/run/health.py, training/config.py</extracomment>
        <translation>粗略阶段</translation>
    </message>
    <message>
        <source>hallucination</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>幻觉分支</translation>
    </message>
    <message>
        <source>decoder</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>解码器</translation>
    </message>
    <message>
        <source>The coarse stage has stopped learning: one of its layers says the same for every picture.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>粗略阶段已停止学习：其中一层对每幅图像的输出都相同。</translation>
    </message>
    <message>
        <source>The hallucination branch has stopped learning: one of its layers says the same for every picture.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>幻觉分支已停止学习：其中一层对每幅图像的输出都相同。</translation>
    </message>
    <message>
        <source>The attention branch has stopped learning: one of its layers says the same for every picture.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>注意力分支已停止学习：其中一层对每幅图像的输出都相同。</translation>
    </message>
    <message>
        <source>The decoder has stopped learning: one of its layers says the same for every picture.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>解码器已停止学习：其中一层对每幅图像的输出都相同。</translation>
    </message>
    <message>
        <source>Parts of the network have stopped learning: {parts}.</source>
        <extracomment>training/run/health.py</extracomment>
        <translation>神经网络的部分结构已停止学习：{parts}。</translation>
    </message>
    <message>
        <source>The log “{path}” cannot be written: {reason}.</source>
        <extracomment>training/run/logs.py</extracomment>
        <translation>无法写入日志“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>TensorBoard is not installed; leave out --tensorboard or install tensorboard.</source>
        <extracomment>training/run/logs.py</extracomment>
        <translation>未安装 TensorBoard；请去掉 --tensorboard 或安装 tensorboard。</translation>
    </message>
    <message>
        <source>The weights to start from are of another network than the recipe&apos;s.</source>
        <extracomment>training/run/networks.py</extracomment>
        <translation>起始权重属于与配方不同的神经网络。</translation>
    </message>
    <message>
        <source>The training state does not fit this recipe: {error}</source>
        <extracomment>training/run/networks.py</extracomment>
        <translation>训练状态与此配方不符：{error}</translation>
    </message>
    <message>
        <source>The part “{name}” of the training state is missing; copy it to “{parent}”.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>缺少训练状态的部分“{name}”；请将其复制到“{parent}”。</translation>
    </message>
    <message>
        <source>The part “{path}” is damaged or of another state; copy it again.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>部分“{path}”已损坏或属于另一状态；请重新复制。</translation>
    </message>
    <message>
        <source>There is no training state “{checkpoint}”.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>没有训练状态“{checkpoint}”。</translation>
    </message>
    <message>
        <source>The training state “{checkpoint}” cannot be read: {reason}.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>无法读取训练状态“{checkpoint}”：{reason}。</translation>
    </message>
    <message>
        <source>“{path}” is of another version than this Lacuna reads; please update.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>“{path}”的版本与此 Lacuna 读取的版本不同；请更新。</translation>
    </message>
    <message>
        <source>“{path}” is damaged or no list of parts; copy it again.</source>
        <extracomment>training/run/parts.py</extracomment>
        <translation>“{path}”已损坏或不是部分列表；请重新复制。</translation>
    </message>
    <message>
        <source>The perceptual and style terms need a feature network (--features FILE).</source>
        <extracomment>training/run/trainer.py</extracomment>
        <translation>感知项和风格项需要特征网络 (--features FILE)。</translation>
    </message>
    <message>
        <source>“{path}” holds weights of another network than the recipe&apos;s; choose other weights.</source>
        <extracomment>training/run/weights.py</extracomment>
        <translation>“{path}”中的权重属于与配方不同的神经网络；请选择其他权重。</translation>
    </message>
    <message>
        <source>{name} must be at least {least:g}, not {value!r}.</source>
        <extracomment>training/values.py</extracomment>
        <translation>{name} 必须至少为 {least:g}，而不是 {value!r}。</translation>
    </message>
    <message>
        <source>{name} must be above 0, not {value!r}.</source>
        <extracomment>training/values.py</extracomment>
        <translation>{name} 必须大于 0，而不是 {value!r}。</translation>
    </message>
    <message>
        <source>{name} must be a number, not {value!r}.</source>
        <extracomment>training/values.py</extracomment>
        <translation>{name} 必须是数字，而不是 {value!r}。</translation>
    </message>
    <message>
        <source>{name} must be a number of a sane size.</source>
        <extracomment>engine/model/values.py, training/values.py</extracomment>
        <translation>{name} 必须是大小合理的数字。</translation>
    </message>
</context>
</TS>
