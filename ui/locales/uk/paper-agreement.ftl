### De afspraak op papier.

paper-agreement-title = Про що ми домовляємося
paper-agreement-between = Сторони: { $names }.
paper-agreement-made = День домовленості: { $date }.
paper-agreement-mediators = Нам допомагають: { $names }.
paper-agreement-why = Щоб нам добре жилося поруч.
paper-agreement-and = { $names } та { $last }
paper-agreement-mediators-do = медіатори
paper-agreement-who = Хто: { $names }
paper-agreement-where = Де: { $place }
paper-agreement-how = Як: { $how }
paper-agreement-from = З { $date }
paper-agreement-until = До { $date } включно
paper-agreement-responsible = Відповідає: { $name }
paper-agreement-again = Ми переглянемо це разом: { $date }.
paper-agreement-close = Ми дотримуємося цього з доброї волі.
paper-agreement-sign = Хто каже «так»
paper-agreement-drawn = Підпис: { $name }
paper-agreement-on-paper = Підписано на папері
paper-agreement-spoken = Сказано вголос. Свідок: { $name }.
paper-agreement-copy = Для кого: { $name }
paper-agreement-draft = Ще не підписано
paper-agreement-foot = Версія { $version }, знак { $mark }, { $date }
paper-agreement-page = Сторінка { $page }
