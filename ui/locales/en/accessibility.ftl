### De toegankelijkheidsverklaring: in de volgorde van het model van de overheid.

accessibility = Accessibility
accessibility-lead = Everybody should be able to use Samenboek. Here is how far we are.
accessibility-for = What is this about?
    .says =
        This is about the program Samenboek on your laptops.
        It is also about the paper that Samenboek prints.
accessibility-level = How accessible is it?
    .says =
        We follow WCAG 2.2, levels A and AA. Those are rules for accessible programs.
        Samenboek meets them in part. Not everything was looked at by people themselves yet.
accessibility-does = What can you expect?
    .list =
        Everything works with the keyboard alone. F1 gives help.
        Text can be twice as large, and no words are lost.
        There are light and dark colours, and colours with high contrast.
        Buttons are at least 48 points high.
        Colour never says something alone. There is always a word.
        Who reads from the right sees everything from the right.
        Nothing needs dragging.
accessibility-tested = How did we look?
    .says =
        We looked ourselves, with programs that search for faults.
    .list =
        The program axe-core looks at every page in the real window.
        It does so in light, in dark and with high contrast.
        We also do tasks with the keyboard alone.
        We look at every page at twice the size.
        We also look at every page with longer words, read from the right.
        A test reads all Dutch sentences: short and plain.
accessibility-not-yet = What is not right yet?
    .list =
        Nobody with a screen reader has looked yet. That must still be done.
        A native speaker must still read Arabic, Turkish, Ukrainian and Polish.
        Reading aloud depends on the voices of the laptop.
        Signing on the screen needs a mouse or a finger. Paper, aloud or typing works too.
        Paper is small for those who see badly. Ask for a larger sheet then.
accessibility-law = What does the law say?
    .says =
        Dutch law asks public bodies for such a statement. We give it by ourselves.
        It follows the build of the model statement of the Dutch government.
accessibility-tell = Does something stop you?
    .says =
        Tell { $names ->
            [none] a coordinator
           *[other] { $names }
         }.
        Say which screen it was, and what did not work.
        Your centre then looks for another way, and tells the makers.
accessibility-date = When was this written?
    .says =
        We wrote this in November 2026. We look at it again every year.
