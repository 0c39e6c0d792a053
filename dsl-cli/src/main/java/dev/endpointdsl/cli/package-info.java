/** The command line: its main class and the table of its commands. */
@NullMarked
package dev.endpointdsl.cli;

import org.jspecify.annotations.NullMarked;
