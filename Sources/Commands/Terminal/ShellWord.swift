/// One word of the shell, whatever is in it (POSIX 2.2.2, single quotes).
func shellWord(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
