## What the sample client wrote. A made-up person at work; short, plain, about what happened.

sample-goals = W kwietniu, po odczytaniu celów, nikt nie zapytał, do czego służą.
sample-guidance = Na dwóch poniedziałkowych spotkaniach najpierw mówił zespół, a dopiero potem ja.
sample-risk = Marcowa próba pakowania: przez tydzień na jednej linii.
# After „Zamierzam”, so an infinitive that begins in lower case.
sample-first-step = mówić najpierw, po co coś jest, a dopiero potem, na kiedy
sample-second-step = zostawiać w każdy piątek pół godziny na cel dwuletni
sample-in-the-way = Dwa piątki pochłonęło ponowne planowanie.
