## About: version, licenses, and how to report a fault.

# $version (text) "0.1.0"
# $git (text) "v0.1-12-gabcdef"
about-version-and-git = Version { $version } ({ $git })
licenses-link = Licenses
licenses-title = Licenses
licenses-say = Everything that Two Hats is made of, with the license of each part. Move with the arrows and the page keys.
licenses-text = The licenses of all parts
save-licenses = Save as a text…
file-name-of-licenses = Two Hats licenses
report-link = Report a fault
report-title = Report a fault
report-says = This text was made on this computer, and Two Hats sends nothing. Save it, write what happened, and send it yourself to whoever gave you the program. Nothing of a client is in it.
report-text = The report
save-report = Save the report…
# $date (text) "24 Nov 2026"
file-name-of-fault = Two Hats fault { $date }
back-to-about = Back
fault-title = Two Hats: report of a fault
fault-happened = What I did, what I expected, and what happened:
# $version (text) "0.1.0 (v0.1-12-gabcdef)"
fault-version = Version: { $version }
# $system (text) "linux x86_64"
fault-system = System: { $system }
# $desktop (text) "wayland"
fault-desktop = Desktop: { $desktop }
# $width (number) in points
# $height (number) in points
fault-window = Window: { $width } by { $height } points
# $settings (text) "theme dark, view bars"
fault-settings = Settings: { $settings }
fault-no-log = The program noted nothing.
fault-log = What the program noted last, without names and paths:
