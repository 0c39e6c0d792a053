/** The commands that convert and explain without a service. */
@NullMarked
package dev.endpointdsl.cli.convert;

import org.jspecify.annotations.NullMarked;
