offline-title = This page is not on your device yet
offline-body = There is no internet just now, and this page was not stored before. These pages should work:
offline-again = When the internet is back, open it once more and it will stay.
