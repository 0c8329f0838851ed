## The coach’s log of hours, as a spreadsheet opens it: the columns, then what stands in them.

log-date = Datum
log-client = Person
log-session = Sitzung
log-minutes = Minuten
log-payment = Bezahlung
log-setting = Rahmen
log-paid = bezahlt
log-pro-bono = unbezahlt
log-one = eine Person
log-group = Gruppe
