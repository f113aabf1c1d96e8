"""The frame of the editor: menus, toolbars, docks, themes, and the only way to tell a person something."""
