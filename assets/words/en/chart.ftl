## Said within a picture.

# $title (text) "Asking questions"
chart-item-not-rated = { $title }: not rated
