## About: version, licenses, and how to report a fault.

about-version-and-git = Wersja { $version } ({ $git })
licenses-link = Licencje
licenses-title = Licencje
licenses-say = Wszystko, z czego składa się Two Hats, z licencją każdej części. Przewijanie strzałkami i klawiszami stron.
licenses-text = Licencje wszystkich części
save-licenses = Zapisz jako tekst…
file-name-of-licenses = Two Hats licencje
report-link = Zgłoś usterkę
report-title = Zgłoszenie usterki
report-says = Ten tekst powstał na tym komputerze, a Two Hats niczego nie wysyła. Można go zapisać, dopisać, co się stało, i samodzielnie wysłać osobie, od której jest program. Nie ma w nim nic o żadnej osobie ze spotkań.
report-text = Zgłoszenie
save-report = Zapisz zgłoszenie…
file-name-of-fault = Two Hats usterka { $date }
back-to-about = Wstecz
fault-title = Two Hats: zgłoszenie usterki
fault-happened = Co było robione, co miało się stać i co się stało:
fault-version = Wersja: { $version }
fault-system = System: { $system }
fault-desktop = Pulpit: { $desktop }
fault-window = Okno: { $width } na { $height } punktów
fault-settings = Ustawienia: { $settings }
fault-no-log = Program niczego nie zanotował.
fault-log = Ostatnie zapiski programu, bez imion i ścieżek:
