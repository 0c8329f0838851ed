## What the sample client wrote. A made-up person at work; short, plain, about what happened.

sample-goals = Im April habe ich die Ziele vorgelesen, und niemand hat gefragt, wozu sie gut sind.
sample-guidance = Im Montagstreffen habe ich zweimal erst zugehört und dann geantwortet.
sample-risk = Der Packversuch im März: Wir haben ihn eine Woche lang auf einer Linie gemacht.
# After “I will”, so it begins in lower case.
sample-first-step = zuerst sagen, wozu etwas dient, und dann, bis wann
sample-second-step = jeden Freitag eine halbe Stunde für das Zweijahresziel freihalten
sample-in-the-way = Zwei Freitage gingen an den neuen Plan.
