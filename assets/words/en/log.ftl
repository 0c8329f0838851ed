## The coach’s log of hours, as a spreadsheet opens it: the columns, then what stands in them.

log-date = Date
log-client = Client
log-session = Session
log-minutes = Minutes
log-payment = Payment
log-setting = Setting
log-paid = paid
log-pro-bono = pro bono
log-one = one person
log-group = group
