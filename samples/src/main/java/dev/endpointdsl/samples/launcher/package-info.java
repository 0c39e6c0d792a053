/** Runs a sample by its name, or lists the samples. */
@NullMarked
package dev.endpointdsl.samples.launcher;

import org.jspecify.annotations.NullMarked;
