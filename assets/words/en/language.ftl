## Which language is spoken.

language = Language
language-of-system = As the system

# $languages (text) "en, de, pl"
cli-language = Speak this language instead of the system’s: { $languages }
# $text (text) what was written
# $languages (text) "en, de, pl"
cli-bad-language = “{ $text }” is none of the languages spoken here: { $languages }
