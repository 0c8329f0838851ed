## What the sample client wrote. A made-up person at work; short, plain, about what happened.

sample-goals = In April I read the goals out and nobody asked what they were for.
sample-guidance = I stopped answering first in the Monday meeting, twice.
sample-risk = The packing trial in March: we ran it on one line for a week.
# After “I will”, so it begins in lower case.
sample-first-step = say what it is for before I say when it is due
sample-second-step = keep half an hour each Friday for the two-year aim
sample-in-the-way = Two Fridays went to the re-plan.
