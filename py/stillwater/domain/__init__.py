"""Pure rules of a reflection: protocols, sessions, entries. Imports the standard library only."""
