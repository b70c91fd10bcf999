### De afspraak op papier.

paper-agreement-title = Wat we afspreken
paper-agreement-between = Tussen { $names }.
paper-agreement-made = Afgesproken op { $date }.
paper-agreement-mediators = { $names } hielpen daarbij.
paper-agreement-why = Zo wonen we samen prettig.
paper-agreement-and = { $names } en { $last }
paper-agreement-mediators-do = de bemiddelaars
paper-agreement-who = Wie: { $names }
paper-agreement-where = Waar: { $place }
paper-agreement-how = Hoe: { $how }
paper-agreement-from = Vanaf { $date }
paper-agreement-until = Tot en met { $date }
paper-agreement-responsible = Zorgt ervoor: { $name }
paper-agreement-again = We kijken samen opnieuw op { $date }.
paper-agreement-close = We houden ons hieraan uit goede wil.
paper-agreement-sign = Wie ja zegt
paper-agreement-drawn = Handtekening van { $name }
paper-agreement-on-paper = Getekend op papier
paper-agreement-spoken = Gezegd. { $name } hoorde het.
paper-agreement-copy = Voor { $name }
paper-agreement-draft = Nog niet getekend
paper-agreement-foot = Versie { $version }, teken { $mark }, { $date }
paper-agreement-page = Bladzijde { $page }
