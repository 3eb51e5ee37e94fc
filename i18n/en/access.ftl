# Keys and safety: the ways into what is kept, and how they are changed.
care-open = Keys and safety
care-title = Keys and safety
care-lead = How what you keep is locked, and how safe it is.
care-journal = Back to the journal
care-erase-title = Erase everything
care-erase-about = Removes everything kept in this browser. You will be asked once more.
