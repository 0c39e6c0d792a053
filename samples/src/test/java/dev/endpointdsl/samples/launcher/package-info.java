/** Tests of the launcher. */
@NullMarked
package dev.endpointdsl.samples.launcher;

import org.jspecify.annotations.NullMarked;
