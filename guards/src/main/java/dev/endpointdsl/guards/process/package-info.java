/** Commands that run the DSL in fresh virtual machines. */
@NullMarked
package dev.endpointdsl.guards.process;

import org.jspecify.annotations.NullMarked;
