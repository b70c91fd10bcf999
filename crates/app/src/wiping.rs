//! Memory that is given back is wiped first.

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

/// Names, texts and keys of whoever has left do not lie about in what is used no longer, wherever a string grew or was
/// copied on its way. The database does the same with its own memory.
#[global_allocator]
static WIPING: ZeroAlloc<System> = ZeroAlloc(System);
