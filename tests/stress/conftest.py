"""What a long run with Qt stands on: see ui/lasting_none.py."""

from ui.lasting_none import keep_none

keep_none()
