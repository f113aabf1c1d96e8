"""The tool in the person's hand over a photo view: gesture, outline, keyboard cursor and mouse cursor.

It knows what a gesture is and not which event makes it; the canvas does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, Signal

from app.canvas import keyboard
from app.canvas.gesture import Gesture, Holder
from app.canvas.layers import Marks
from app.tools.base import Button, Point, PointerEvent, Tool
from app.tools.pan import Pan

if TYPE_CHECKING:
    from app.canvas.photo_view import PhotoView
    from app.document.edits import Edit

_LEAST_RADIUS = 0.5
_NO_KEYS = Qt.KeyboardModifier.NoModifier


class ToolController(QObject):
    """Lets the active tool change the document that a view shows, and moves the photo about.

    Attributes:
        gesture: what is being drawn, and by which tool.
        crosshair: the keyboard cursor, image px; None while the mouse is used.
        pressure: of the pen, as in ``PointerEvent``.

    Signals:
        edit_committed: an Edit that has just been made, for the undo stack.
        hovered: the image point (x, y) under the pointer or keyboard cursor, or None beside the photo.
        begun: the Tool that a gesture begins with.
        tool_resized: the new radius of the tool in image px, after Alt+wheel or [ and ].
    """

    edit_committed = Signal(object)
    hovered = Signal(object)
    begun = Signal(object)
    tool_resized = Signal(float)

    def __init__(self, view: PhotoView) -> None:
        super().__init__(view)
        self._view = view
        self.gesture = Gesture(Pan())
        self.crosshair: Point | None = None
        self._secondary = False
        self._pan_from: QPointF | None = None
        self._pan_button = Qt.MouseButton.NoButton
        self._space_held = False
        self._resize_from: tuple[float, float] | None = None  # x in view px, radius
        self.pressure = 1.0

    @property
    def is_panning(self) -> bool:
        """A button is down and moves the photo."""
        return self._pan_from is not None

    def let_go(self) -> None:
        """Take back what is being drawn, and forget the pointer: another document comes."""
        self.cancel()
        self.gesture.pointer = self._pan_from = self._resize_from = None
        self.set_crosshair(None)

    def refresh(self) -> None:
        """Show outline and cursor anew."""
        self._show_cursor()
        self._show_marks()

    # ---- the tool --------------------------------------------------------------------------------------

    def set_tool(self, tool: Tool) -> None:
        """Give the person another tool; a gesture under way is finished first."""
        self.conclude()
        self.gesture.tool = tool
        self.refresh()

    def set_radius(self, radius: float) -> None:
        """Size of the active tool in image px."""
        self.gesture.tool.radius = radius
        self._show_marks()

    def resize(self, steps: float) -> None:
        """Make the active tool larger (``steps`` > 0) or smaller, and say so."""
        tool = self.gesture.tool
        tool.resize(steps)
        self._show_marks()
        if tool.radius is not None:
            self.tool_resized.emit(tool.radius)

    # ---- gestures --------------------------------------------------------------------------------------

    def begin(self, holder: Holder, point: Point, held: Qt.KeyboardModifier, *, secondary: bool) -> None:
        """Put the tool down, unless it is down already; ``secondary`` = do the opposite of the tool."""
        document = self._view.document
        if document is not None and not self.gesture.is_active:
            self._secondary = secondary
            self.begun.emit(self.gesture.tool)
            self.gesture.begin(holder, self._event_at(point, held), document)
            self._show_marks()

    def move(self, point: Point, held: Qt.KeyboardModifier) -> None:
        """Draw on, or hover."""
        self.gesture.move(self._event_at(point, held))
        self._show_marks()
        self.hovered.emit(point if self._view.viewport.contains(*point) else None)

    def hold(self, held: Qt.KeyboardModifier) -> None:
        """A modifier went down or up: the outline may look different without the pointer moving."""
        if self.gesture.pointer is not None and self.crosshair is None:
            self.gesture.move(self._event_at(self.gesture.pointer, held))
            self._show_marks()

    def end(self, point: Point, held: Qt.KeyboardModifier) -> None:
        """The button came up here."""
        self._commit(self.gesture.end(self._event_at(point, held)))

    def finish(self) -> None:
        """End a gesture as if the button came up now. Call before anything else edits the document."""
        self._commit(self.gesture.end())

    def conclude(self) -> None:
        """The same, and end what the tool goes on with between gestures."""
        self.finish()
        self._commit(self.gesture.finish())

    def take_back(self) -> None:
        """Take the last piece of what is being drawn back."""
        self.gesture.tool.take_back()
        self._show_marks()

    def cancel(self) -> bool:
        """Take a gesture back; False when there was none."""
        cancelled = self.gesture.cancel()
        self._show_marks()
        return cancelled

    def drop(self, holder: Holder) -> None:
        """Take back what this button or key holds; what the tool goes on with between gestures goes on."""
        if self.gesture.holder == holder:
            self.gesture.drop()
            self._secondary = False
            self._show_marks()

    def leave(self) -> None:
        """The pointer is off the canvas."""
        if not self.gesture.is_active:
            self.gesture.pointer = self.crosshair
            self._show_marks()
            self.hovered.emit(None)

    # ---- buttons ---------------------------------------------------------------------------------------

    def press(
        self, position: QPointF, button: Qt.MouseButton, held: Qt.KeyboardModifier, *, opposite: bool = False
    ) -> None:
        """A button went down, view px; ``opposite`` = it is the other end of a pen."""
        if self.is_panning or self._resize_from is not None:
            return
        if self.takes_hold(button):
            self.begin_pan(position, button)
        elif button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            radius = self.gesture.tool.radius
            if held & Qt.KeyboardModifier.AltModifier and radius is not None and not self.gesture.is_active:
                self._resize_from = position.x(), radius
                return
            self.set_crosshair(None)
            is_right = button == Qt.MouseButton.RightButton
            self.begin(button, self._view.image_point(position), held, secondary=is_right or opposite)

    def drag(self, position: QPointF, held: Qt.KeyboardModifier) -> None:
        """The pointer moved, view px."""
        if self.is_panning:
            self.pan_to(position)
        elif self._resize_from is not None:
            start, radius = self._resize_from
            self.set_radius(max(_LEAST_RADIUS, radius + (position.x() - start) / self._view.viewport.scale))
            self.tool_resized.emit(self.gesture.tool.radius or radius)
        elif self.gesture.holder != keyboard.PEN:
            self.set_crosshair(None)
            self.move(self._view.image_point(position), held)

    def release(self, position: QPointF, button: Qt.MouseButton, held: Qt.KeyboardModifier) -> None:
        """A button came up, view px."""
        if self._resize_from is not None:
            self._resize_from = None
        elif not self.end_pan(button) and button == self.gesture.holder:
            self.end(self._view.image_point(position), held)
        self.pressure = 1.0

    def catch_up(self, down: Qt.MouseButton) -> None:
        """These buttons are down; one that came up where nobody heard of it, as a pen's outside the window, is up."""
        if self._resize_from is not None and down == Qt.MouseButton.NoButton:
            self._resize_from = None
        if self.is_panning and not down & self._pan_button:
            self.end_pan(self._pan_button)
        holder = self.gesture.holder
        if isinstance(holder, Qt.MouseButton) and not down & holder:
            self.finish()  # where it was seen last
            self.pressure = 1.0

    # ---- moving the photo ------------------------------------------------------------------------------

    def takes_hold(self, button: Qt.MouseButton) -> bool:
        """Whether this button, pressed now, moves the photo."""
        is_hand = (self._space_held or self.gesture.tool.pans) and not self.gesture.is_active
        return button == Qt.MouseButton.MiddleButton or (button == Qt.MouseButton.LeftButton and is_hand)

    def begin_pan(self, position: QPointF, button: Qt.MouseButton) -> None:
        """Take hold of the photo, view px."""
        self._pan_from, self._pan_button = position, button
        self.refresh()

    def pan_to(self, position: QPointF) -> None:
        """Move the photo with the pointer."""
        if self._pan_from is not None:
            moved, self._pan_from = position - self._pan_from, position
            self._view.look(self._view.viewport.panned(moved.x(), moved.y()))

    def end_pan(self, button: Qt.MouseButton) -> bool:
        """Let the photo go; False when it was not this button that held it."""
        if self._pan_from is None or button != self._pan_button:
            return False
        self._pan_from = None
        self.refresh()
        return True

    def hold_space(self, held: bool) -> None:
        """While it is held, the left button moves the photo."""
        self._space_held = held
        self.refresh()

    # ---- the keyboard cursor ---------------------------------------------------------------------------

    def set_crosshair(self, crosshair: Point | None) -> None:
        """Show the keyboard cursor here, or not."""
        if crosshair != self.crosshair:
            self.crosshair = crosshair
            self._view.light_up(crosshair is not None)
            self._show_marks()

    def step_crosshair(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        """An arrow key: move the cursor, into sight, and the tool with it."""
        viewport = self._view.viewport
        point = keyboard.moved(self._start_of_crosshair(), key, held, viewport)
        revealing = viewport.revealing(*point)
        if revealing != viewport:
            self._view.look(revealing)
        self.set_crosshair(point)
        if not self.gesture.is_active or self.gesture.holder == keyboard.PEN:
            self.move(point, _NO_KEYS)

    def toggle_pen(self, held: Qt.KeyboardModifier) -> None:
        """Put the tool down at the cursor, or lift it."""
        if self.gesture.is_active:
            self.finish()
            return
        point = self._start_of_crosshair()
        self.set_crosshair(point)
        # Shift chooses the other button here; it must not also mean a line or a square.
        self.begin(keyboard.PEN, point, _NO_KEYS, secondary=bool(held & Qt.KeyboardModifier.ShiftModifier))

    # ---- private ---------------------------------------------------------------------------------------

    def _start_of_crosshair(self) -> Point:
        middle = QPointF(self._view.width() / 2, self._view.height() / 2)
        point = self.crosshair or self.gesture.pointer or self._view.image_point(middle)
        return keyboard.nearest_pixel(point, self._view.viewport)

    def _event_at(self, point: Point, held: Qt.KeyboardModifier) -> PointerEvent:
        return PointerEvent(
            *point,
            button=Button.SECONDARY if self._secondary else Button.PRIMARY,
            shift=bool(held & Qt.KeyboardModifier.ShiftModifier),
            ctrl=bool(held & Qt.KeyboardModifier.ControlModifier),
            alt=bool(held & Qt.KeyboardModifier.AltModifier),
            view_px=1 / self._view.viewport.scale,
            pressure=self.pressure,
        )

    def _commit(self, edit: Edit | None) -> None:
        self._secondary = False
        self._show_marks()
        if edit is not None:
            self.edit_committed.emit(edit)

    def _show_marks(self) -> None:
        outline = self.gesture.tool.outline if self._view.document is not None else None
        # The ring is nowhere while the hand is used.
        pointer = None if self._space_held or self.is_panning else self.gesture.pointer
        self._view.show_marks(Marks(outline, pointer, self.crosshair))

    def _show_cursor(self) -> None:
        if self._view.document is None:
            shape = Qt.CursorShape.ArrowCursor
        elif self.is_panning:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._space_held or self.gesture.tool.pans:
            shape = Qt.CursorShape.OpenHandCursor
        else:
            shape = Qt.CursorShape.CrossCursor
        self._view.setCursor(shape)
