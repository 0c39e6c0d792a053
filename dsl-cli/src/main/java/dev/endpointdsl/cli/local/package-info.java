/** The command {@code local}. */
@NullMarked
package dev.endpointdsl.cli.local;

import org.jspecify.annotations.NullMarked;
