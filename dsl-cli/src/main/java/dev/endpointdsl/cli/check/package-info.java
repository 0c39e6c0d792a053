/** The command {@code check} and its reports. */
@NullMarked
package dev.endpointdsl.cli.check;

import org.jspecify.annotations.NullMarked;
