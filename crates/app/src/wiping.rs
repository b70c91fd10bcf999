//! Memory that is given back is wiped first.

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

/// Names, texts and keys of whoever has left do not lie about in what is used no longer, wherever a string grew or was
/// copied on its way. The database wipes its keys alone: wiping all it gives back costs it two calls of the system a piece.
#[global_allocator]
static WIPING: ZeroAlloc<System> = ZeroAlloc(System);
