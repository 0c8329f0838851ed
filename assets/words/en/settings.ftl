## The settings.

command-settings = Settings…
command-settings-tip = Language, look, contrast, keys, practice, and what is remembered

settings-title = Settings
settings-says = What you choose holds at once. None of it is part of a client.

settings-look = Look
settings-theme = Light or dark
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-size = Size of everything
# $n (number) 120
settings-percent = { $n } %
settings-contrast = High contrast
settings-motion = Less motion
settings-system = As the system
settings-on = On
settings-off = Off

settings-work = Work
settings-keys = Keys
# $n (number) how many commands have another key than at first
settings-keys-changed = { $n ->
    [0] As they were at first
    [one] One is changed
   *[other] { $n } are changed
}
settings-change-keys = Change keys…
settings-practice = Practice
settings-practice-none = No name yet
settings-change-practice = Name and logo…
settings-folder = New clients
settings-folder-none = Saved where the last file was
settings-choose-folder = Choose a folder…
settings-no-folder = No folder
settings-lock = Lock by itself

# $setting (text) "High contrast"
# $choice (text) "On"
setting-choice = { $setting }: { $choice }

settings-remembered = Remembered
settings-files = Files and places
# $n (number) how many recent files
settings-remembers = { $n ->
    [0] No recent files, the last folder, and where the window stood
    [one] One recent file, the last folder, and where the window stood
   *[other] { $n } recent files, the last folder, and where the window stood
}
settings-forget = Forget
# $n (number) how many recent files
settings-forgot = { $n ->
    [0] Forgotten: the last folder, and where the window stood
    [one] Forgotten: one recent file, the last folder, and where the window stood
   *[other] Forgotten: { $n } recent files, the last folder, and where the window stood
}
settings-take-along = Take along
settings-take-along-says = No client, file or folder in it
settings-import = Import settings…
settings-export = Export settings…
settings-file = two-hats-settings
# $file (text) "two-hats-settings.ron"
settings-written = Settings exported to { $file }
# $file (text) "two-hats-settings.ron"
settings-read = Settings taken from { $file }
# $path (text) where it is
settings-not-ours = This file holds no settings of Two Hats, so nothing is changed: { $path }

dialog-read-settings = Import settings
dialog-write-settings = Export settings
dialog-settings = Settings of Two Hats
dialog-clients-folder = Choose a folder for new clients
