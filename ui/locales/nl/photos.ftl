### Foto.

photos-choose = x
