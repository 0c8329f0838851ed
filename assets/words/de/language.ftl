## Which language is spoken.

language = Sprache
language-of-system = Wie das System

# $languages (text) "en, de, pl"
cli-language = In dieser Sprache statt in der des Systems sprechen: { $languages }
# $text (text) what was written
# $languages (text) "en, de, pl"
cli-bad-language = „{ $text }“ gehört nicht zu den Sprachen, die es hier gibt: { $languages }
