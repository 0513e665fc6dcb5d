/// The PostgreSQL that Wardmote brings along.
///
/// A real PostgreSQL that lives exactly as long as the Java program that started it, on a directory that outlives
/// both. [EmbeddedPostgres] starts it, [RunningPostgres] finds one that another program started, and [CannotStart]
/// says in one sentence what a person has to do when it will not start.
///
/// How it is kept, from the outside in: [HomeLock] says who owns the directory; [Binaries] unpacks the program
/// beside the data; [Cluster] makes and checks the data; [Identity] decides as whom PostgreSQL runs, since it
/// refuses to run as root; [Keeper] is the shell that ends PostgreSQL when we end, however we end; [Postmaster] is
/// what PostgreSQL says of itself in its own file.
@NullMarked
package org.wardmote.platform.postgres;

import org.jspecify.annotations.NullMarked;
