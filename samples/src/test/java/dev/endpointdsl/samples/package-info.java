/** Runs every sample, and pins what it sends. */
@NullMarked
package dev.endpointdsl.samples;

import org.jspecify.annotations.NullMarked;
