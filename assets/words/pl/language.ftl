## Which language is spoken.

language = Język
language-of-system = Jak w systemie

cli-language = Mów w tym języku zamiast w języku systemu: { $languages }
cli-bad-language = „{ $text }” nie jest żadnym z języków, które są tu do wyboru: { $languages }
