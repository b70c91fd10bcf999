### The list of two versions.

no-two-versions = No two versions anywhere
no-two-versions-help = Everybody wrote the same.
