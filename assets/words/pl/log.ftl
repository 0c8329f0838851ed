## The coach’s log of hours, as a spreadsheet opens it: the columns, then what stands in them.

log-date = Data
log-client = Osoba
log-session = Sesja
log-minutes = Minuty
log-payment = Odpłatność
log-setting = Forma
log-paid = płatne
log-pro-bono = bezpłatne
log-one = jedna osoba
log-group = grupa
