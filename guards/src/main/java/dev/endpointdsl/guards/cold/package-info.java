/** Programs that do one thing and end, to be measured in a fresh virtual machine. */
@NullMarked
package dev.endpointdsl.guards.cold;

import org.jspecify.annotations.NullMarked;
