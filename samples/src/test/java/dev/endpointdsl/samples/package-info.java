/** Tests that run every sample and pin what it sends and prints. */
@NullMarked
package dev.endpointdsl.samples;

import org.jspecify.annotations.NullMarked;
