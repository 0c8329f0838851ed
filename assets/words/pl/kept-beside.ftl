## What is kept beside a client's file: earlier versions, unfinished work, and who has it open.

## Why something could not be done, in a few words that stand in brackets.

disk-why-not-permitted = tutaj nie jest to dozwolone
disk-why-not-readable = tego, co tam jest, nie wolno odczytać
disk-why-read-only = jest tylko do odczytu
disk-why-full = dysk jest pełny
disk-why-other-disk = nazwa prowadzi na inny dysk niż jej folder
disk-why-no-answer = dysk nie odpowiedział jak należy
disk-why-gone = już tego nie ma
disk-why-not-a-file = w tym miejscu nie może być pliku
disk-why-too-large = przekracza { $megabytes } MB
disk-why-no-folder = nie ma takiego folderu
disk-why-exists = plik o tej nazwie już istnieje
disk-why-changed = inny program zmienił to w międzyczasie

## Earlier versions.

backup-not-made = Zapisano, ale wersji sprzed tej zmiany nie udało się odłożyć ({ $why }): { $path }
backups-not-listed = Nie udało się sprawdzić, czy są wcześniejsze wersje ({ $why }): { $path }
backup-not-a-client = To nie jest wcześniejsza wersja pliku tej osoby: { $path }

## Unfinished work.

recovery-no-name-left = u tej osoby czeka już zbyt wiele pracy niedokończonej
recovery-not-listed = Nie udało się sprawdzić, czy jest praca niedokończona ({ $why }): { $path }
recovery-not-taken = Części pracy niedokończonej nie udało się otworzyć; pozostaje bez zmian ({ $why }): { $path }
recovery-not-removed = Tej pracy niedokończonej nie udało się usunąć, więc wróci przy następnym uruchomieniu ({ $why }): { $path }
recovery-gone = Tej pracy niedokończonej już nie ma albo przejęło ją inne okno: { $path }
recovery-file-elsewhere = Ta praca niedokończona należy do pliku otwartego w innym oknie; najpierw trzeba go tam zamknąć: { $path }

## Who has a client's file open.

not-saved-open-elsewhere = Nie zapisano, bo plik jest otwarty w innym oknie; trzeba go tam najpierw zamknąć albo wybrać inną nazwę: { $path }
cli-open-elsewhere = Nie zmieniono, bo plik tej osoby jest otwarty w oknie; najpierw trzeba go tam zamknąć: { $path }
